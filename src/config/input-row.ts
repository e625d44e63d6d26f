/** One input: what it is called, how its text is read, what it is when nobody sets it. */
export type InputRow = InputBasics & InputKind;

/** Headings of the documentation. */
export type InputGroup =
  'Endpoint' | 'Request' | 'Prompts' | 'Run' | 'Limits' | 'Comparison' | 'Results' | 'Mock' | 'Merge';

interface InputBasics {
  /** kebab-case: the input of the action, and the flag of the command after `--`. */
  readonly name: string;
  readonly group: InputGroup;
  /** As a user would write it, so that documentation shows what is parsed; empty = not set. */
  readonly default: string;
  /** Default in action.yml where it is an expression that the runner evaluates. */
  readonly actionDefault?: string;
  /** Environment variable that is read when the input is not set. */
  readonly environment?: string;
  /** Means something inside GitHub Actions only; the command refuses it. */
  readonly githubOnly?: true;
  /** Means something with `mode: mock` only. */
  readonly mockOnly?: true;
  /** One or two plain sentences; choices and the environment variable are added by whoever shows it. */
  readonly text: string;
}

/** How the text is read, with the limits that belong to it; read-values.ts has one reader a kind. */
export type InputKind =
  | { readonly kind: 'text' | 'lines' | 'url' | 'key' | 'headers' | 'mapping' | 'flag' | 'rate' }
  | { readonly kind: 'duration-spread' | 'token-spread' | 'figures' | 'floors' | 'shard' }
  | { readonly kind: 'choice'; readonly choices: readonly string[] }
  /** Several of them, separated by commas or line ends. */
  | { readonly kind: 'choices'; readonly choices: readonly string[] }
  | { readonly kind: 'integer' | 'number'; readonly minimum: number; readonly maximum: number }
  | {
      readonly kind: 'duration';
      /** Whether 0 is allowed. */
      readonly zero?: true;
      /** A number without a unit is seconds. */
      readonly bareSeconds?: true;
      /** The longest, in days, where it is not waited for. */
      readonly longestDays?: number;
    };
