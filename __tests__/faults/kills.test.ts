import { afterAll, describe, expect, test } from '@jest/globals';
import { FULL, noteFigures } from './figures.ts';
import { describeKill, drawKill, MANNERS, type Kill } from './kill-points.ts';
import { ANSWER_BYTES, playKill, type Killed } from './play-kill.ts';

/** Kills of each manner. */
const COUNT = FULL ? 100 : 3;

/** Windows has no way to send a signal that the receiver could handle. */
const onPosix = process.platform === 'win32' ? describe.skip : describe;

const played: { readonly kill: Kill; readonly killed: Killed; readonly early: boolean }[] = [];

onPosix.each(MANNERS)('%s', (manner) => {
  const kills = Array.from({ length: COUNT }, (_, n) => drawKill(manner, n, ANSWER_BYTES));
  test.each(kills.map((kill, n) => [n, describeKill(kill), kill] as const))('%i: %s', async (_, _name, kill) => {
    const killed = await playKill(kill);
    const early = manner !== 'SIGKILL' && killed.finished.signal !== null && killed.requests === 0;
    played.push({ kill, killed, early });
    if (manner === 'SIGKILL') expectRowsKept(killed);
    else if (early) expectNothingBegun(kill, killed);
    else expectPublished(kill, killed);
  });
});

/** Whatever was told is there; nobody had time to write anything else. */
function expectRowsKept({ finished, rows, told, requests }: Killed): void {
  expect(finished).toMatchObject({ code: null, signal: 'SIGKILL' });
  expect(rows?.length ?? 0).toBeGreaterThanOrEqual(told);
  expect(rows?.length ?? 0).toBeLessThanOrEqual(requests);
  expect(rows?.filter(({ outcome }) => outcome !== 'ok') ?? []).toEqual([]);
}

/** Node was still loading: it dies as any program does, and nothing had been sent. */
function expectNothingBegun({ manner }: Kill, { finished, rows, summary }: Killed): void {
  expect(finished).toMatchObject({ code: null, signal: manner === 'cancel' ? 'SIGINT' : manner });
  expect([rows, summary]).toEqual([null, null]);
}

function expectPublished(kill: Kill, { finished, rows, summary, told, csv }: Killed): void {
  expect(finished).toMatchObject({ code: kill.manner === 'SIGTERM' ? 143 : 130, signal: null });
  const answered = rows?.filter(({ outcome }) => outcome === 'ok') ?? [];
  const others = rows?.filter(({ outcome }) => outcome !== 'ok').map(({ failure }) => failure);
  // At most the request that was under way.
  expect([[], ['aborted']]).toContainEqual(others);
  expect(rows).toHaveLength(told);
  expect(summary).toMatchObject({ cut_short: 'interrupted', total_requests: answered.length });
  if (kill.entry === 'command') return;
  expect(finished.outputs).toMatchObject({ 'total-requests': String(answered.length), 'failed-requests': '0' });
  expect(finished.outputs['artifact-id']).toBe(kill.stuck ? '' : '101');
  expect(finished.summary).toContain('it was interrupted');
  expect(csv.uploaded?.toString()).toBe(kill.stuck ? undefined : csv.onDisk?.toString());
}

afterAll(() => {
  if (played.length === 0) return;
  const count = (which: (one: (typeof played)[number]) => boolean): number => played.filter(which).length;
  const patient = played.filter(({ kill, early }) => kill.manner !== 'SIGKILL' && !early);
  const slowestMs = (stuck: boolean): number =>
    Math.max(0, ...patient.filter(({ kill }) => kill.stuck === stuck).map(({ killed }) => killed.endedAfterMs));
  noteFigures('kills', {
    Kills: played.length,
    'As a workflow is cancelled': count(({ kill }) => kill.manner === 'cancel'),
    'SIGINT alone': count(({ kill }) => kill.manner === 'SIGINT'),
    'SIGTERM alone': count(({ kill }) => kill.manner === 'SIGTERM'),
    'SIGKILL alone': count(({ kill }) => kill.manner === 'SIGKILL'),
    'By delay after the start, by row, by byte of an answer': ['start', 'row', 'byte']
      .map((kind) => count(({ kill }) => kill.point.kind === kind))
      .join(', '),
    'So early that Node was still loading: nothing sent, nothing written': count(({ early }) => early),
    'Longest from the first signal to the end, with an upload': `${(slowestMs(false) / 1000).toFixed(1)} s of 10 s`,
    'The same, when the artifact service does not answer': `${(slowestMs(true) / 1000).toFixed(1)} s of 10 s`,
    'Rows in their files, all whole': played.reduce((sum, { killed }) => sum + (killed.rows?.length ?? 0), 0),
  });
});
