import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The built entries, as they are committed. */
const ENTRIES = {
  action: fileURLToPath(new URL('../../dist/index.js', import.meta.url)),
  command: fileURLToPath(new URL('../../dist/cli/index.js', import.meta.url)),
  merge: fileURLToPath(new URL('../../dist/merge/index.js', import.meta.url)),
};

/** What a process is started with. Nothing of the test's own environment reaches it but what every program needs. */
export interface ProcessOptions {
  /** Inputs of the action by their kebab-case names. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** Arguments of the command. */
  readonly args?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  /** Arguments for Node itself, before the entry. */
  readonly nodeArgs?: readonly string[];
  /** A folder to work in again; a new one otherwise. */
  readonly workspace?: Workspace;
}

/** The folders and files that the runner gives to a step. */
export interface Workspace {
  readonly root: string;
  /** The working directory. */
  readonly dir: string;
  /** RUNNER_TEMP, one for all steps of a job. */
  readonly temp: string;
  remove(): void;
}

/** What a finished process left behind. */
export interface Finished {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
  /** GITHUB_OUTPUT, read as the runner reads it. */
  readonly outputs: Readonly<Record<string, string>>;
  /** GITHUB_STEP_SUMMARY. */
  readonly summary: string;
  readonly workspace: Workspace;
}

/** A process that runs. */
export interface Running {
  readonly child: ChildProcess;
  readonly workspace: Workspace;
  readonly finished: Promise<Finished>;
}

/** A new folder with what a step needs. */
export function createWorkspace(): Workspace {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'llm-latency-test-')));
  const [dir, temp] = [join(root, 'work'), join(root, 'temp')];
  mkdirSync(dir);
  mkdirSync(temp);
  return { root, dir, temp, remove: () => rmSync(root, { recursive: true, force: true }) };
}

/** Starts `dist/index.js`, or another action of ours, the way the runner does: inputs in the environment, one file for outputs, one for the summary. */
export function startAction(options: ProcessOptions, entry: 'action' | 'merge' = 'action'): Running {
  const workspace = options.workspace ?? createWorkspace();
  const files = { GITHUB_OUTPUT: join(workspace.root, 'output'), GITHUB_STEP_SUMMARY: join(workspace.root, 'summary') };
  for (const file of Object.values(files)) writeFileSync(file, '');
  const inputs = Object.entries(options.inputs ?? {}).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
  const environment = {
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: workspace.dir,
    RUNNER_TEMP: workspace.temp,
    ...files,
    ...Object.fromEntries(inputs),
    ...options.environment,
  };
  return start(ENTRIES[entry], { ...options, workspace, environment });
}

/** Runs the action to its end. */
export function runAction(options: ProcessOptions): Promise<Finished> {
  return startAction(options).finished;
}

/** Runs the merge action to its end. */
export function runMerge(options: ProcessOptions): Promise<Finished> {
  return startAction(options, 'merge').finished;
}

/** Starts the command. */
export function startCommand(options: ProcessOptions): Running {
  return start(ENTRIES.command, options);
}

/** Runs the command to its end. */
export function runCommand(options: ProcessOptions): Promise<Finished> {
  return startCommand(options).finished;
}

function start(entry: string, options: ProcessOptions): Running {
  if (!existsSync(entry)) throw new Error(`${entry} is missing: run "npm run build" first`);
  const workspace = options.workspace ?? createWorkspace();
  const args = [...(options.nodeArgs ?? []), entry, ...(options.args ?? [])];
  const env = { ...inherited(), ...options.environment };
  const child = spawn(process.execPath, args, { cwd: workspace.dir, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const texts = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (texts.stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (texts.stderr += text));
  const finished = new Promise<Finished>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => {
      const outputs = parseOutputs(readIfThere(join(workspace.root, 'output')));
      const summary = readIfThere(join(workspace.root, 'summary'));
      resolve({ code, signal, ...texts, outputs, summary, workspace });
    });
  });
  return { child, workspace, finished };
}

/** Only what a program cannot do without: Windows needs its system folder. */
function inherited(): Record<string, string> {
  const names = ['PATH', 'SystemRoot', 'TEMP', 'TMP', 'TMPDIR'];
  return Object.fromEntries(names.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])));
}

function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/** Reads `name<<delimiter`, value, `delimiter`. */
function parseOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  for (const [, name, , value] of text.matchAll(/^([\w-]+)<<(\S+)\r?\n([\s\S]*?)\r?\n\2\r?$/gm)) {
    outputs[name ?? ''] = value ?? '';
  }
  return outputs;
}
