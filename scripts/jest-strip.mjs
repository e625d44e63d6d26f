// The whole TypeScript transform that jest needs: Node's own type stripping, which keeps every line and column in place.
import { createHash } from 'node:crypto';
import { stripTypeScriptTypes } from 'node:module';

export default {
  process: (code, file) => ({ code: /\.m?ts$/.test(file) ? stripTypeScriptTypes(code) : code }),
  getCacheKey: (code, file, options) =>
    createHash('sha256')
      .update([process.version, file, String(options.instrument), code].join('\0'))
      .digest('hex'),
};
