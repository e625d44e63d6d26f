// A part of the study in a thread of its own; bench/verdicts-parts.ts starts it.
import { parentPort, workerData } from 'node:worker_threads';
import { studyLimits } from './verdicts-limits.ts';
import type { Part } from './verdicts-parts.ts';
import { studySize } from './verdicts-study.ts';

const part = workerData as Part;
const found = part.kind === 'comparisons' ? studySize(part.count, part) : studyLimits(part.count, part);
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- that is for windows, a thread has no origin
parentPort!.postMessage(found);
