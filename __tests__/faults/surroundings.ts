import { spawnSync } from 'node:child_process';
import { connect, createServer, type AddressInfo, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import type { Stage } from './stage.ts';

/** `http://127.0.0.1:port`, where nobody listens. */
export async function deserted(): Promise<string> {
  const server = createServer();
  const port = await listening(server);
  await new Promise((resolve) => server.close(resolve));
  return `http://127.0.0.1:${port}`;
}

/** Starts a server of any kind, closed when the case is over; returns its port. */
export async function onLoopback(server: Server, stage: Stage): Promise<number> {
  server.on('connection', (socket) => {
    socket.on('error', () => undefined);
    stage.onEnd(() => socket.destroy());
  });
  stage.onEnd(() => new Promise((resolve) => server.close(resolve)));
  return listening(server);
}

/** A way to a service over which every piece takes its time, there and back. */
export function slowWayTo(origin: string, delayMs: number, stage: Stage): Promise<number> {
  const { port } = new URL(origin);
  const relay = createServer((near) => {
    const far = connect(Number(port), '127.0.0.1');
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      from.on('error', () => to.destroy());
      from.on('data', (bytes) => setTimeout(() => to.write(bytes), delayMs));
      from.on('end', () => setTimeout(() => to.end(), delayMs));
    }
  });
  return onLoopback(relay, stage);
}

/**
 * Arguments for Node that start the same program once more inside a shell script, where it is `"$@"`: for limits that only a
 * shell can set. The program's exit code is the script's. It is Bash: others drop variables such as `INPUT_API-KEY`.
 */
export function insideShell(script: string): string[] {
  const start = `
    import { spawnSync } from 'node:child_process';
    const args = ['-c', ${JSON.stringify(script)}, 'sh', process.execPath, ...process.argv.slice(1)];
    const { status } = spawnSync('bash', args, { stdio: 'inherit', timeout: 50_000, killSignal: 'SIGKILL' });
    process.exit(status ?? 99);
  `;
  return ['--import', `data:text/javascript,${encodeURIComponent(start)}`];
}

/** Linux has /dev/full and /sys, and shells that can limit files. */
export const onLinux = (): boolean => process.platform === 'linux';

/** Whether this user may mount a file system that nobody else sees: root, or anybody where user namespaces are allowed. */
export function mayMount(): boolean {
  const script = 'mount -t tmpfs none "$0"';
  return onLinux() && spawnSync('unshare', ['-rm', 'sh', '-c', script, tmpdir()]).status === 0;
}

async function listening(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}
