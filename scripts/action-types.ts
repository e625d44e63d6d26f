// Types of inputs and outputs for tools that write workflows, in the form of github.com/typesafegithub/github-actions-typing.
import { Document, Scalar, visit } from 'yaml';
import type { InputRow } from '../src/config/input-row.ts';
import type { OutputRow } from '../src/config/outputs.ts';

/** What that form knows. */
type Typing =
  | { readonly type: 'string' | 'boolean' | 'integer' | 'float' }
  | { readonly type: 'enum'; readonly 'allowed-values': readonly string[] }
  | { readonly type: 'list'; readonly separator: string; readonly 'list-item': Typing };

/** The action-types.yml beside an action.yml; `source` says where its tables are. */
export function actionTypesYml(inputs: readonly InputRow[], outputs: readonly OutputRow[], source: string): string {
  const types = {
    inputs: Object.fromEntries(inputs.map((row) => [row.name, inputType(row)])),
    outputs: Object.fromEntries(outputs.map(({ name, text }) => [name, outputType(name, text)])),
  };
  const document = new Document(types, { aliasDuplicateObjects: false });
  visit(document, {
    Scalar: (_, node) => {
      if (node.value === '\n') node.type = Scalar.QUOTE_DOUBLE;
    },
  });
  const yaml = document.toString({ lineWidth: 0, singleQuote: true });
  return `# Written by "npm run docs" from ${source}; change it there.\n# See https://github.com/typesafegithub/github-actions-typing\n${yaml}`;
}

function inputType(row: InputRow): Typing {
  if (row.kind === 'choice') return { type: 'enum', 'allowed-values': row.choices };
  if (row.kind === 'choices') return list(',', { type: 'enum', 'allowed-values': row.choices });
  if (row.kind === 'flag') return { type: 'boolean' };
  if (row.kind === 'integer') return { type: 'integer' };
  if (row.kind === 'number') return { type: 'float' };
  if (row.kind === 'lines' || row.kind === 'headers') return list('\n', { type: 'string' });
  if (row.kind === 'figures' || row.kind === 'floors') return list(',', { type: 'string' });
  // Durations, rates, spreads and shards are numbers with something around them.
  return { type: 'string' };
}

function list(separator: string, item: Typing): Typing {
  return { type: 'list', separator, 'list-item': item };
}

/** Outputs whose values their texts list: `pass, fail, or error when …`. */
const LISTED = /^(?:verdict|comparison)$/;
const WHOLE = /-requests$|^configurations$|^problems$/;
const FRACTIONAL = /-seconds$|-rate$|-per-second$|-rps$|^change(?:-low|-high)?$/;

/** A value that does not exist is an empty text, whatever the type. */
function outputType(name: string, text: string): Typing {
  if (LISTED.test(name)) return { type: 'enum', 'allowed-values': listedValues(text) };
  if (WHOLE.test(name)) return { type: 'integer' };
  return { type: FRACTIONAL.test(name) ? 'float' : 'string' };
}

function listedValues(text: string): string[] {
  const [values = ''] = text.split(/;| when /, 1);
  return values.split(/, (?:or )?| or /);
}
