import { describe, expect, test } from '@jest/globals';
import { CANARY_KEY, measure, type MeasureOptions } from '../support/measure-once.ts';
import type { Script } from '../support/scripted-server.ts';
import { event, finish, streamed, text, whole } from './answers.ts';
import { serve } from './server.ts';

const base64 = (plain: string): string => Buffer.from(plain).toString('base64');
const PART = CANARY_KEY.slice(6, 18);

/** Every shape in which a server may give the key back, and a part of it that would give it away. */
const FORMS: readonly (readonly [name: string, form: string, part: string])[] = [
  ['as it is', CANARY_KEY, PART],
  ['in Base64', base64(CANARY_KEY), base64(CANARY_KEY).slice(8, 24)],
  ['in Base64 behind something else', base64(`Bearer ${CANARY_KEY}`), base64(`Bearer ${CANARY_KEY}`).slice(16, 32)],
  ['with a control character in it', `${CANARY_KEY.slice(0, 9)}\u0007${CANARY_KEY.slice(9)}`, PART],
  ['with an invisible character in it', `${CANARY_KEY.slice(0, 9)}\u200b${CANARY_KEY.slice(9)}`, PART],
  ['at the very place where texts are cut', `${'x'.repeat(180)}${CANARY_KEY}`, CANARY_KEY.slice(0, 9)],
];

interface Place {
  readonly place: string;
  readonly script: (form: string) => Script;
  readonly options?: MeasureOptions;
}

/** Every place of an answer that gets into a row. */
const PLACES: readonly Place[] = [
  {
    place: 'an error body',
    script: (form) => whole('401 Unauthorized', JSON.stringify({ error: { message: `No such key: ${form}` } })),
  },
  {
    place: 'an error code',
    script: (form) => whole('400 Bad Request', JSON.stringify({ error: { message: 'no', code: form } })),
  },
  { place: 'a plain text', script: (form) => whole('500 Oops', `boom ${form}`) },
  {
    place: 'a web page',
    script: (form) => whole('502 Bad Gateway', `<title>${form}</title>`, 'content-type: text/html\r\n'),
  },
  {
    place: 'a redirect',
    script: (form) => whole('302 Found', '', `location: https://${escaped(form)}.example/?k=${escaped(form)}\r\n`),
  },
  { place: 'a request id', script: (form) => streamed([text('Hi'), finish()], `x-request-id: ${escaped(form)}\r\n`) },
  { place: 'the sunset', script: (form) => whole('410 Gone', '', `sunset: ${escaped(form)}\r\n`) },
  {
    place: 'the model',
    script: (form) => streamed([event({ model: form, id: form, choices: [{ delta: { content: 'x' } }] }), finish()]),
  },
  { place: 'the finish reason', script: (form) => streamed([text('Hi', form), finish(undefined, form)]) },
  {
    place: 'an error in the stream',
    script: (form) => streamed([text('Hi'), event({ error: { message: form, code: form } })]),
  },
  { place: 'an event that is no JSON', script: (form) => streamed([text('Hi'), event(`{"oops": ${form}`)]) },
  { place: 'a body that is no stream', script: (form) => streamed([`upstream said ${form}`]) },
  { place: 'a whole body that is no JSON', script: (form) => whole('200 OK', form), options: { stream: false } },
  { place: 'an encoding', script: (form) => streamed([text('Hi')], `content-encoding: ${escaped(form)}\r\n`) },
];

describe('70 the key is in no field of any row', () => {
  test.each(FORMS)('%s', async (_, form, part) => {
    for (const { place, script, options } of PLACES) {
      const rows = JSON.stringify(await measure((await serve([script(form)])).origin, options));
      expect({ place, leaks: rows.includes(part), rows }).toEqual({ place, leaks: false, rows });
    }
  });

  test.each(PLACES)('what a server says in $place does come through', async ({ script, options }) => {
    const rows = await measure((await serve([script('innocent')])).origin, options);
    expect(JSON.stringify(rows)).toContain('innocent');
  });
});

/** As a header can carry it. */
function escaped(form: string): string {
  return form.replace(/[^\x20-\x7e]/g, '');
}
