// @actions/languageservice imports JSON without an import attribute, which Node refuses; this supplies the attribute.
import { registerHooks } from 'node:module';

registerHooks({
  load: (url, context, next) =>
    next(url, url.endsWith('.json') ? { ...context, importAttributes: { type: 'json' } } : context),
});
