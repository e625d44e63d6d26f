import type { ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HELLO } from '../nasty/answers.ts';
import { startArtifactService, type ArtifactService } from '../support/artifact-service.ts';
import { startAction, startCommand, type Finished, type Running } from '../support/run-process.ts';
import { call, send, startScriptedServer, wait, type Script } from '../support/scripted-server.ts';
import { unzip } from '../support/unzip.ts';
import type { Kill, Manner } from './kill-points.ts';
import { readResults, type Results } from './results.ts';
import { onStage, type Stage } from './stage.ts';

/** What follows the SIGINT with which a step is cancelled, and when. */
const CANCELLATION = { SIGTERM: 7500, SIGKILL: 10_000 } as const;

const BODY = HELLO.join('');
const ANSWER = Buffer.from(`HTTP/1.1 200 OK\r\ncontent-length: ${BODY.length}\r\n\r\n${BODY}`);
/** Bytes of an answer, head included. */
export const ANSWER_BYTES = ANSWER.length;
/** Rounds over two prompts: far more than the latest kill lets happen. */
const ROUNDS = 1000;

/** What a killed process left. */
export interface Killed extends Results {
  readonly finished: Finished;
  /** Requests that the server got. */
  readonly requests: number;
  /** Rows that the process had told on its standard output. */
  readonly told: number;
  /** From the first signal to the end. */
  readonly endedAfterMs: number;
  /** metrics_requests.csv as it is on disk, and as it is in the artifact; null = there is none. */
  readonly csv: { readonly onDisk: Buffer | null; readonly uploaded: Buffer | null };
}

/** Starts the built action or command on a long run, and kills it when it has come to the point. */
export function playKill(kill: Kill): Promise<Killed> {
  return onStage(async (stage) => {
    let running: Running | null = null;
    let struckAt: number | null = null;
    const strike = (): void => {
      if (running === null || struckAt !== null) return;
      struckAt = performance.now();
      signalled(running.child, kill.manner, stage);
    };
    const server = await startScriptedServer((_, number) => answer(kill, number, strike));
    stage.onEnd(server.close);
    const service = await startArtifactService();
    stage.onEnd(service.close);
    if (kill.stuck) service.failNext('CreateArtifact', 'silence');
    running = start(kill, `${server.origin}/v1/chat/completions`, service, stage);
    watch(kill, running.child, strike);
    const finished = await running.finished;
    const dir = join(stage.workspace.dir, 'llm-latency-results');
    return {
      finished,
      ...readResults(dir),
      requests: server.requests.length,
      told: [...finished.stdout.matchAll(/^\[\d+\] /gm)].length,
      endedAfterMs: performance.now() - (struckAt ?? performance.now()),
      csv: { onDisk: readIfThere(join(dir, 'metrics_requests.csv')), uploaded: uploadedCsv(service) },
    };
  });
}

function start({ entry }: Kill, url: string, service: ArtifactService, { workspace }: Stage): Running {
  const inputs = { 'endpoint-url': url, model: 'm', prompts: 'One\nTwo', repeat: String(ROUNDS) };
  const environment = { LLM_API_KEY: 'sk-test-0123456789', ...service.environment };
  if (entry === 'action') return startAction({ workspace, environment, inputs: { ...inputs, 'artifact-name': 'a' } });
  const args = Object.entries(inputs).flatMap(([name, value]) => [`--${name}`, value]);
  return startCommand({ workspace, environment, args });
}

/** The answer in two pieces, or cut where the kill comes. */
function answer({ point }: Kill, number: number, strike: () => void): Script {
  const struck = point.kind === 'byte' && point.request === number;
  const at = struck ? point.byte : Math.floor(ANSWER_BYTES / 2);
  const between = struck ? [call(strike)] : [];
  return [send(ANSWER.subarray(0, at)), ...between, wait(3), send(ANSWER.subarray(at))];
}

function watch({ point }: Kill, child: ChildProcess, strike: () => void): void {
  if (point.kind === 'start') setTimeout(strike, point.delayMs);
  if (point.kind !== 'row') return;
  let output = '';
  child.stdout?.on('data', (text: string) => {
    output += text;
    if (output.includes(`\n[${point.row}] `) || output.startsWith(`[${point.row}] `)) strike();
  });
}

/** Whoever is still there when GitHub's patience is over is killed for good, whatever the first signal was. */
function signalled(child: ChildProcess, manner: Manner, stage: Stage): void {
  child.kill(manner === 'cancel' ? 'SIGINT' : manner);
  for (const [signal, ms] of Object.entries(CANCELLATION)) {
    if (signal === 'SIGTERM' && manner !== 'cancel') continue;
    const timer = setTimeout(() => child.kill(signal as NodeJS.Signals), ms);
    stage.onEnd(() => clearTimeout(timer));
  }
}

function uploadedCsv({ artifacts }: ArtifactService): Buffer | null {
  const zip = artifacts[0]?.zip ?? null;
  return zip === null ? null : (unzip(zip).get('metrics_requests.csv') ?? null);
}

function readIfThere(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}
