// The page that lists every message: docs/messages.md, so that whoever searches for one finds it.
import { globSync, readFileSync } from 'node:fs';
import { textsOf } from './source-texts.ts';

interface Area {
  readonly title: string;
  /** Where such messages are met, and the page that helps. */
  readonly about: string;
  readonly files: readonly string[];
}

const AREAS: readonly Area[] = [
  {
    title: 'Wrong inputs',
    about:
      'Found before the first request; the job fails, the command ends with 2. The name of the input stands in front. All inputs: [README](../README.md#inputs).',
    files: ['src/config/*.ts'],
  },
  {
    title: 'Prompts',
    about: 'The file and the line or entry stand in front. See [prompts](prompts.md).',
    files: ['src/config/prompts/*.ts'],
  },
  {
    title: 'Endpoints and URLs',
    about: 'The URL cannot be measured as it is, before a request or after one. See [APIs](apis.md).',
    files: ['src/api/endpoint-problem.ts', 'src/api/registry.ts', 'src/api/answer-problem.ts', 'src/api/page-text.ts'],
  },
  {
    title: 'Failed requests',
    about:
      'In the log, in `failure_message` of metrics_requests.csv and among the failures of every report, often followed by the words of the server or the system. See [troubleshooting](troubleshooting.md#requests-fail) and [the classes of failures](files.md#failures).',
    files: [
      'src/measure/*.ts',
      'src/api/{cohere,error-body,openai-*}.ts',
      'src/mock/fault.ts',
      'src/report/wording.ts',
    ],
  },
  {
    title: 'Limits',
    about: 'How a limit is written, and why it was missed or could not be judged. See [thresholds](thresholds.md).',
    files: ['src/verdict/{parse,judge}-*.ts', 'src/verdict/{grammar,scanner,finding,conclude,evaluate}.ts'],
  },
  {
    title: 'Comparisons',
    about: 'What is compared with what, and what came of it. See [baselines](baselines.md) and [history](history.md).',
    files: ['src/verdict/comparison*.ts', 'src/baseline/*.ts', 'src/report/trend.ts'],
  },
  {
    title: 'Notes on a run',
    about: 'They change no figure and no verdict; they say what makes a figure doubtful, or what was chosen for you.',
    files: ['src/verdict/notes.ts', 'src/{open-target,build-report,run}.ts', 'src/report/{flags,method}.ts'],
  },
  {
    title: 'GitHub',
    about: 'Artifacts, earlier runs, comments, permissions. See [history](history.md) and [security](security.md).',
    files: ['src/{action,index,node-version}.ts', 'src/github/*.ts'],
  },
  {
    title: 'Files of results',
    about: 'Written, or read again by `baseline`, `judge` and `merge`. See [files](files.md).',
    files: ['src/report/read-*.ts', 'src/report/{write,write-reports}.ts'],
  },
  {
    title: 'Merge',
    about: 'See [scale](scale.md#merge).',
    files: ['src/merge-action.ts', 'src/merge/*.ts'],
  },
  {
    title: 'The command',
    about: 'On a terminal only. `llm-latency --help` lists the flags.',
    files: ['src/command.ts', 'src/command/*.ts', 'src/cli.ts'],
  },
];

/** Files whose texts are no messages: descriptions of inputs, help, prompts, pages. */
const NO_MESSAGES = /\/(inputs|outputs|help|built-in|render-html|environment-names)\.ts$/;
/** The shortest that somebody would search for. */
const SHORTEST = 14;

const INTRODUCTION = `<!-- Written by "npm run docs" from the texts in src/; change them there. -->

# Messages

Every message of the action and the command, as the code has it; \`…\` stands for what is filled in. Search this page for some words of
the one that you got. What to do about the frequent ones is in [troubleshooting](troubleshooting.md).
`;

/** The whole docs/messages.md. */
export function messagesPage(): string {
  const sections = AREAS.map(({ title, about, files }) => {
    const lines = messagesIn(files).map((message) => `- ${asCode(message)}`);
    return `## ${title}\n\n${about}\n\n<!-- prettier-ignore-start -->\n\n${lines.join('\n')}\n\n<!-- prettier-ignore-end -->\n`;
  });
  return [INTRODUCTION, ...sections].join('\n');
}

function messagesIn(patterns: readonly string[]): string[] {
  const files = globSync([...patterns]).filter((file) => !NO_MESSAGES.test(file.replaceAll('\\', '/')));
  const texts = files.flatMap((file) => textsOf(withoutHelp(readFileSync(file, 'utf8'))));
  const messages = texts.map((text) => text.replaceAll(/\s+/g, ' ').trim()).filter(isMessage);
  return [...new Set(messages)].toSorted((a, b) => wordsOf(a).localeCompare(wordsOf(b), 'en'));
}

/** What --help prints is no message. */
function withoutHelp(source: string): string {
  return source.replace(/^const HELP = \[[^]*?^\]/m, '');
}

/** Three words or more, and no piece of HTML, GraphQL or a protocol. */
function isMessage(text: string): boolean {
  const words = text.match(/\p{L}{2,}/gu) ?? [];
  return (
    words.length >= 3 &&
    text.length >= SHORTEST &&
    text.includes(' ') &&
    !/<\/?[a-z]+[ >]|[{}]{2}|^query |^data: |^content-type: /.test(text)
  );
}

/** What it is sorted by. */
function wordsOf(text: string): string {
  return text
    .replaceAll(/[^\p{L}\p{N} ]/gu, '')
    .trim()
    .toLowerCase();
}

function asCode(text: string): string {
  return text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``;
}
