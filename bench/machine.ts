import { readFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, release, type } from 'node:os';
import undici from 'undici/package.json' with { type: 'json' };

/** Where and with what a benchmark ran, a line each. */
export function machineLines(): string[] {
  const load = loadavg().map((value) => value.toFixed(1));
  return [
    `Processor: ${cpus()[0]?.model.trim() ?? 'unknown'}, ${availableParallelism()} cores`,
    `System: ${type()} ${release()}, ${process.arch}; priority: ${schedulingPolicy()}`,
    `Node ${process.versions.node}, undici ${undici.version}`,
    `Load of the machine at the start (1, 5, 15 minutes): ${load.join(', ')}`,
  ];
}

/** On Linux, field 41 of /proc/self/stat (proc(5)): 1 and 2 are the real-time policies. */
function schedulingPolicy(): string {
  try {
    const stat = readFileSync('/proc/self/stat', 'utf8');
    const policy = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .at(41 - 3);
    return policy === '1' || policy === '2' ? 'real time (other work of the machine waits)' : 'ordinary';
  } catch {
    return 'ordinary';
  }
}
