import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CHAT_PATH, type Contender, type Job } from './contender.ts';
import { runProgram } from './processes.ts';
import { pythonEnvironment, type PythonEnvironment } from './python.ts';
import { ORDINARY, type Figure } from './schedule.ts';
import { inTemporaryDir } from './temporary-dir.ts';

const CLIENTS = fileURLToPath(new URL('clients/', import.meta.url));

/** A script around `requests`, the way this is usually done. */
export async function requestsStopwatch(): Promise<Contender> {
  const version = '2.34.2';
  const environment = await pythonEnvironment('requests', version);
  return {
    name: 'Python `requests`',
    about: `${version}, a 30-line script with a stopwatch`,
    async measure({ origin, requests, pauseMs }) {
      const args = [join(CLIENTS, 'requests_stopwatch.py'), origin + CHAT_PATH, String(requests), String(pauseMs)];
      const { stdout } = await runProgram(environment.program('python'), args);
      return JSON.parse(stdout) as Figure[];
    },
  };
}

/** guidellm with one request at a time. */
export async function guidellm(): Promise<Contender> {
  const version = '0.8.1';
  const environment = await pythonEnvironment('guidellm', version);
  return {
    name: 'guidellm',
    about: `${version}, concurrency 1`,
    measure: (job) => inTemporaryDir((dir) => runGuidellm(environment, job, dir)),
  };
}

async function runGuidellm(environment: PythonEnvironment, job: Job, dir: string): Promise<readonly Figure[]> {
  const [prompts, output] = [join(dir, 'prompts.txt'), join(dir, 'report.json')];
  writeFileSync(prompts, 'Say a word.\n'.repeat(job.requests));
  const options = {
    backend: `kind=openai_http,target=${job.origin},model=bench`,
    profile: job.pauseMs === 0 ? 'kind=synchronous' : `kind=constant,rate=${requestsPerSecond(job)},max_concurrency=1`,
    constraint: `kind=max_requests,count=${job.requests}`,
    tokenizer: `kind=huggingface_auto,model=${await makeTokenizer(environment, dir)}`,
    data: `kind=text_file,path=${prompts}`,
    output: `kind=json,path=${output}`,
  };
  const args = Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]);
  await runProgram(environment.program('guidellm'), ['run', ...args, '--disable-console'], { environment: OFFLINE });
  const { benchmarks } = JSON.parse(readFileSync(output, 'utf8')) as GuidellmReport;
  return benchmarks[0]!.requests.successful
    .toSorted((a, b) => a.request_start_time - b.request_start_time)
    .map((request) => ({ ttftMs: request.time_to_first_token_ms, latencyMs: request.request_latency * 1000 }));
}

interface GuidellmReport {
  readonly benchmarks: readonly {
    readonly requests: {
      readonly successful: readonly {
        readonly request_start_time: number;
        readonly time_to_first_token_ms: number;
        readonly request_latency: number;
      }[];
    };
  }[];
}

/** aiperf with one request at a time. */
export async function aiperf(): Promise<Contender> {
  const version = '0.13.0';
  const environment = await pythonEnvironment('aiperf', version);
  return {
    name: 'aiperf',
    about: `${version}, concurrency 1`,
    measure: (job) => inTemporaryDir((dir) => runAiperf(environment, job, dir)),
  };
}

async function runAiperf(environment: PythonEnvironment, job: Job, dir: string): Promise<readonly Figure[]> {
  const [prompts, output] = [join(dir, 'prompts.jsonl'), join(dir, 'output')];
  writeFileSync(prompts, '{"text":"Say a word."}\n');
  const options = {
    model: 'bench',
    url: job.origin,
    'endpoint-type': 'chat',
    concurrency: '1',
    'request-count': String(job.requests),
    tokenizer: await makeTokenizer(environment, dir),
    'input-file': prompts,
    'custom-dataset-type': 'single_turn',
    'artifact-dir': output,
    ui: 'none',
    ...(job.pauseMs === 0 ? {} : { 'request-rate': String(requestsPerSecond(job)), 'arrival-pattern': 'constant' }),
  };
  const args = Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]);
  const flags = ['--streaming', '--use-server-token-count', '--no-auto-plot'];
  await runProgram(environment.program('aiperf'), ['profile', ...args, ...flags]);
  return readFileSync(join(output, 'profile_export.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as AiperfRecord)
    .toSorted((a, b) => a.metadata.request_start_ns - b.metadata.request_start_ns)
    .map(({ metrics }) => ({
      ttftMs: metrics.time_to_first_token.value,
      latencyMs: metrics.request_latency.value,
    }));
}

interface AiperfRecord {
  readonly metadata: { readonly request_start_ns: number };
  readonly metrics: Readonly<Record<'time_to_first_token' | 'request_latency', { readonly value: number }>>;
}

const OFFLINE = { HF_HUB_OFFLINE: '1' };

/** These tools count tokens themselves, and would fetch a tokenizer for that; one of a single word does as well here. */
async function makeTokenizer(environment: PythonEnvironment, dir: string): Promise<string> {
  const tokenizer = join(dir, 'tokenizer');
  await runProgram(environment.program('python'), [join(CLIENTS, 'make_tokenizer.py'), tokenizer]);
  return tokenizer;
}

/** They know rates and no pauses: the rate that has the pause between an ordinary answer and the next request. */
function requestsPerSecond({ pauseMs }: Job): number {
  const { ttftMs, tokens, tokenMs } = ORDINARY;
  return Number((1000 / (ttftMs + (tokens - 1) * tokenMs + pauseMs)).toFixed(3));
}
