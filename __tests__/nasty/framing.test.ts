import { afterEach, describe, expect, test } from '@jest/globals';
import { measureOnce, type MeasureOptions } from '../support/measure-once.ts';
import { startScriptedServer, type Script, type ScriptedServer } from '../support/scripted-server.ts';
import { okRow } from '../support/expected-row.ts';
import { HELLO, streamed } from './answers.ts';

let server: ScriptedServer | null = null;
afterEach(async () => server?.close());

async function rowOf(script: Script, options?: MeasureOptions) {
  server = await startScriptedServer([script]);
  return measureOnce(server.origin, options);
}

describe('framing', () => {
  test('0 plain', async () => {
    expect(await rowOf(streamed(HELLO))).toEqual(okRow({ chunks: 2 }));
  });
});
