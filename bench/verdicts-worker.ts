// A part of the study in a thread of its own; bench/verdicts.ts starts it.
import { parentPort, workerData } from 'node:worker_threads';
import { studyLimits } from './verdicts-limits.ts';
import { studySize } from './verdicts-study.ts';
import type { Part } from './verdicts-parts.ts';

const part = workerData as Part;
parentPort!.postMessage(part.kind === 'comparisons' ? studySize(part.count, part) : studyLimits(part.count, part));
