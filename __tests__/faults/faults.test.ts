import { afterAll, expect, jest, test } from '@jest/globals';
import { CASES } from './cases.ts';
import type { FaultCase } from './fault-case.ts';
import { FULL, noteFigures } from './figures.ts';
import { playCase } from './play-case.ts';

jest.setTimeout(500_000);

type Entry = 'action' | 'command';

/** With the action and with the command where everything is played; with the command alone where it is not, for it starts sooner. */
function entriesOf({ entry }: FaultCase): readonly Entry[] {
  if (entry !== undefined) return [entry];
  return FULL ? ['command', 'action'] : ['command'];
}

const possible = CASES.filter((fault) => fault.possible?.() ?? true);
const played = possible.filter((fault) => FULL || fault.slow !== true);
const runs = played.flatMap((fault) => entriesOf(fault).map((entry) => ({ entry, name: fault.name, fault })));

afterAll(() => {
  noteFigures('faults', {
    Cases: played.length,
    'Cases that this machine cannot play': CASES.length - possible.length,
    'Processes, each ended by itself': runs.length,
  });
});

test('no two cases have one name', () => {
  expect(new Set(CASES.map(({ name }) => name)).size).toBe(CASES.length);
});

test.each(runs)('$entry: $name', ({ fault, entry }) => playCase(fault, entry));
