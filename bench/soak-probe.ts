// Loaded into the command before it starts (`--import`): appends a sample to the file in SOAK_SAMPLES each second.
import { appendFileSync, readdirSync } from 'node:fs';
import type { SoakSample } from './soak-counts.ts';

const EVERY_MS = 1000;
const file = process.env['SOAK_SAMPLES']!;

function sample(): SoakSample {
  globalThis.gc!();
  const { heapUsed, heapTotal, arrayBuffers, rss } = process.memoryUsage();
  return {
    heapBytes: heapUsed,
    heapRoomBytes: heapTotal,
    arrayBytes: arrayBuffers,
    residentBytes: rss,
    restBytes: rss - heapTotal - arrayBuffers,
    descriptors: openDescriptors(),
  };
}

/** One of them reads the directory. */
function openDescriptors(): number | null {
  try {
    return readdirSync('/proc/self/fd').length - 1;
  } catch {
    return null;
  }
}

setInterval(() => appendFileSync(file, `${JSON.stringify(sample())}\n`), EVERY_MS).unref();
