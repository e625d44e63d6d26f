import { expect, test } from '@jest/globals';
import { streamedAnswer, wholeAnswer } from '../../bench/answer-bytes.ts';
import { assembleRequests } from '../../bench/incoming-request.ts';
import { AT_ONCE, ORDINARY } from '../../bench/schedule.ts';
import { formatOf } from '../../src/api/registry.ts';
import { readAnswer } from '../../src/measure/answer.ts';

const POST = 'POST /v1/chat/completions HTTP/1.1\r\nhost: a\r\nContent-Length: 15\r\n\r\n';

test('a request is complete with the last byte of its body, however it was cut', () => {
  const assembly = assembleRequests();
  expect(assembly.add(Buffer.from(POST.slice(0, 30)))).toBeNull();
  expect(assembly.add(Buffer.from(`${POST.slice(30)}{"stream": tru`))).toBeNull();
  expect(assembly.add(Buffer.from('e'))).toEqual({ asksForAnswer: true, streamed: true });
  expect(assembly.add(Buffer.from(`${POST}{"stream":nope}`))).toEqual({ asksForAnswer: true, streamed: false });
  expect(assembly.add(Buffer.from('GET /v1/models HTTP/1.1\r\nhost: a\r\n\r\n'))).toEqual({
    asksForAnswer: false,
    streamed: false,
  });
});

/** The body of an answer without its HTTP chunks, whose sizes must be right. */
function withoutFraming(writes: readonly Buffer[]): Buffer[] {
  const answer = Buffer.concat(writes).toString();
  const body = answer.slice(answer.indexOf('\r\n\r\n') + 4);
  return [...body.matchAll(/([\da-f]+)\r\n([^]*?)\r\n(?=[\da-f]+\r\n|$)/g)].map(([, size, text]) => {
    expect(Number.parseInt(size!, 16)).toBe(Buffer.byteLength(text!));
    return Buffer.from(text!);
  });
}

test.each([
  [ORDINARY, 20],
  [AT_ONCE, 1],
])('the streamed answer of %j', (schedule, writes) => {
  const bytes = streamedAnswer(schedule);
  expect(bytes).toHaveLength(writes);
  expect(bytes.at(-1)!.toString()).toMatch(/data: \[DONE\]\n\n\r\n0\r\n\r\n$/);
  const answer = readAnswer(withoutFraming(bytes), formatOf('openai-chat'), { stream: true, contentType: null });
  expect(answer).toMatchObject({ whole: false, malformed: null, said: { end: true, finishReason: 'stop' } });
  expect(answer.contentChunks).toHaveLength(20);
  expect(answer.said.usage).toMatchObject({ inputTokens: 9, outputTokens: 20 });
});

test('the whole answer', () => {
  const [bytes] = wholeAnswer(ORDINARY);
  const [head, body] = bytes!.toString().split('\r\n\r\n');
  expect(head).toContain(`content-length: ${body!.length}`);
  const answer = readAnswer([Buffer.from(body!)], formatOf('openai-chat'), { stream: false, contentType: null });
  expect(answer.said).toMatchObject({ output: true, finishReason: 'stop', usage: { outputTokens: 20 } });
});
