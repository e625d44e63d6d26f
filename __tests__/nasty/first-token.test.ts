import { describe, expect, test } from '@jest/globals';
import type { ApiName, CompletedRequest } from '../../src/model.ts';
import { failedRow, okRow, SECONDS } from '../support/expected-row.ts';
import { delta, event, finish, streamed, text, typed } from './answers.ts';
import { rowOf } from './server.ts';

/** Before anything that counts, so that a first token seen too early would show as a chunk too many. */
const ROLE = delta({ role: 'assistant', content: '' });

interface Case {
  readonly title: string;
  readonly api?: ApiName;
  readonly pieces: readonly string[];
  readonly row: Partial<CompletedRequest>;
}

const usage = { prompt_tokens: 5, completion_tokens: 3, total_tokens: 8 };

const CHAT: readonly Case[] = [
  { title: '23 role, empty, text', pieces: [ROLE, text(''), text('Hi'), finish()], row: { chunks: 1 } },
  { title: '24 null, then text', pieces: [delta({ content: null }), text('Hi'), finish()], row: { chunks: 1 } },
  {
    title: '25 role and text at once',
    pieces: [delta({ role: 'assistant', content: 'Hi' }), finish()],
    row: { chunks: 1 },
  },
  { title: '26 a space first', pieces: [ROLE, text(' '), text('Hi'), finish()], row: { chunks: 2 } },
  { title: '26 a line end first', pieces: [ROLE, text('\n'), text('Hi'), finish()], row: { chunks: 2 } },
  {
    title: '27 no choices first, as behind a content filter',
    pieces: [
      event({ choices: [], id: '', model: '', created: 0, prompt_filter_results: [{ prompt_index: 0 }] }),
      text('Hi'),
      finish(),
    ],
    row: { chunks: 1 },
  },
  {
    title: '28 `reasoning` before text',
    pieces: [delta({ reasoning: 'Hm' }), delta({ reasoning: ', ' }), text('Hi'), finish()],
    row: { chunks: 3 },
  },
  {
    title: '28 `reasoning_content` before text',
    pieces: [delta({ role: 'assistant', reasoning_content: 'Hm' }), text('Hi'), finish()],
    row: { chunks: 2 },
  },
  {
    title: '28 `reasoning_details` before text',
    pieces: [delta({ reasoning_details: [{ type: 'reasoning.text', text: 'Hm' }] }), text('Hi'), finish()],
    row: { chunks: 2 },
  },
  {
    title: "28 content as Mistral's list",
    pieces: [
      delta({ content: [{ type: 'thinking', thinking: [{ type: 'text', text: 'Hm' }] }] }),
      delta({ content: [{ type: 'text', text: 'Hi' }] }),
      finish(),
    ],
    row: { chunks: 2 },
  },
  {
    title: '29 reasoning only, then the token limit',
    pieces: [delta({ reasoning: 'Hm' }), delta({ reasoning: 'hm' }), finish(usage, 'length')],
    row: {
      chunks: 2,
      ttfoSeconds: null,
      finishReason: 'length',
      inputTokens: 5,
      outputTokens: 3,
      flags: ['length_limited'],
    },
  },
  {
    title: '30 a tool call only',
    pieces: [
      delta({
        role: 'assistant',
        content: null,
        tool_calls: [{ index: 0, function: { name: 'weather', arguments: '' } }],
      }),
      delta({ tool_calls: [{ index: 0, function: { arguments: '{"city"' } }] }),
      delta({ tool_calls: [{ index: 0, function: { arguments: '' } }] }),
      finish(undefined, 'tool_calls'),
    ],
    row: { chunks: 2, finishReason: 'tool_calls' },
  },
  { title: '31 a refusal only', pieces: [ROLE, delta({ refusal: 'I cannot' }), finish()], row: { chunks: 1 } },
  {
    title: "34 llama.cpp's progress before tokens",
    pieces: [
      delta({ role: 'assistant', content: null }),
      event({
        choices: [{ index: 0, delta: { role: 'assistant', content: null } }],
        prompt_progress: { total: 9, processed: 4 },
      }),
      text('Hi'),
      finish(),
    ],
    row: { chunks: 1 },
  },
  {
    title: "36 vLLM's empty chunk whose count rises",
    pieces: [
      event({
        choices: [{ index: 0, delta: { content: '' } }],
        usage: { prompt_tokens: 5, completion_tokens: 1, total_tokens: 6 },
      }),
      event({
        choices: [{ index: 0, delta: { content: 'Hi' } }],
        usage: { prompt_tokens: 5, completion_tokens: 2, total_tokens: 7 },
      }),
      finish({ prompt_tokens: 5, completion_tokens: 2, total_tokens: 7 }),
    ],
    row: { chunks: 1, inputTokens: 5, outputTokens: 2 },
  },
];

const start = typed('message_start', {
  message: { id: 'msg_1', model: 'c', usage: { input_tokens: 12, output_tokens: 1 } },
});
const stop = (reason: string, tokens: number): string =>
  typed('message_delta', { delta: { stop_reason: reason }, usage: { output_tokens: tokens } }) + typed('message_stop');
const block = (content: object): string => typed('content_block_start', { index: 0, content_block: content });
const blockDelta = (fields: object): string => typed('content_block_delta', { index: 0, delta: fields });
const claude = { model: 'c', requestId: 'msg_1', inputTokens: 12 };

const ANTHROPIC: readonly Case[] = [
  {
    title: '32 a flood of pings',
    pieces: [
      start,
      ...Array<string>(20).fill(typed('ping')),
      block({ type: 'text', text: '' }),
      blockDelta({ type: 'text_delta', text: 'Hi' }),
      stop('end_turn', 2),
    ],
    row: { ...claude, chunks: 1, outputTokens: 2, finishReason: 'end_turn' },
  },
  {
    title: '32 thinking of which only the signature is shown',
    pieces: [
      start,
      block({ type: 'thinking', thinking: '' }),
      blockDelta({ type: 'thinking_delta', thinking: '' }),
      blockDelta({ type: 'signature_delta', signature: 'EqRk' }),
      blockDelta({ type: 'text_delta', text: 'Hi' }),
      stop('end_turn', 2),
    ],
    row: { ...claude, chunks: 1, outputTokens: 2, finishReason: 'end_turn' },
  },
  {
    title: '32 a tool call without arguments',
    pieces: [
      start,
      block({ type: 'tool_use', id: 't', name: 'now', input: {} }),
      blockDelta({ type: 'input_json_delta', partial_json: '' }),
      stop('tool_use', 1),
    ],
    row: { ...claude, chunks: 1, outputTokens: 1, finishReason: 'tool_use' },
  },
  {
    title: '32 thinking, a redacted block, text',
    pieces: [
      start,
      blockDelta({ type: 'thinking_delta', thinking: 'Hm' }),
      block({ type: 'redacted_thinking', data: 'AbC=' }),
      blockDelta({ type: 'text_delta', text: 'Hi' }),
      stop('end_turn', 4),
    ],
    row: { ...claude, chunks: 2, outputTokens: 4, finishReason: 'end_turn' },
  },
];

const gem = (fields: object): string => event(fields).replaceAll('\n', '\r\n');
const gemText = (parts: object[], finishReason?: string): string =>
  gem({
    candidates: [{ content: { parts, role: 'model' }, index: 0, ...(finishReason && { finishReason }) }],
    modelVersion: 'g',
    responseId: 'r',
  });
const google = { model: 'g', requestId: 'r', finishReason: 'STOP' };

const GEMINI: readonly Case[] = [
  { title: '33 one event is all', pieces: [gemText([{ text: 'Hi' }], 'STOP')], row: { ...google, chunks: 1 } },
  {
    title: '33 a part that is only a signature',
    pieces: [gemText([{ text: 'Hi' }]), gemText([{ text: '', thoughtSignature: 'AbC=' }], 'STOP')],
    row: { ...google, chunks: 1 },
  },
  {
    title: '33 a thought before the text, no parts at the end',
    pieces: [
      gemText([{ text: 'Hm', thought: true }]),
      gemText([{ text: 'Hi' }]),
      gem({ candidates: [{ finishReason: 'STOP' }] }),
    ],
    row: { ...google, chunks: 2 },
  },
];

const wholeResponse = (said: string): string =>
  typed('response.completed', {
    response: {
      id: 'r',
      model: 'm',
      status: 'completed',
      output: [{ type: 'message', content: [{ type: 'output_text', text: said }] }],
      usage: { input_tokens: 5, output_tokens: 3 },
    },
  });
const responses = { model: 'm', requestId: 'r', finishReason: 'completed', inputTokens: 5, outputTokens: 3 };

const RESPONSES: readonly Case[] = [
  {
    title: 'output that comes at the end only, behind reasoning that was streamed, is timed where it comes',
    pieces: [typed('response.reasoning_summary_text.delta', { delta: 'Hm' }), wholeResponse('Hi')],
    row: { ...responses, chunks: 2 },
  },
  {
    title: 'an answer that comes in its last event only',
    pieces: [typed('response.created'), wholeResponse('Hi')],
    row: { ...responses, chunks: 1, flags: ['coalesced'] },
  },
  {
    title: 'an answer that its last event repeats',
    pieces: [typed('response.output_text.delta', { delta: 'H' }), wholeResponse('Hi')],
    row: { ...responses, chunks: 1, flags: ['coalesced'] },
  },
];

const CASES: readonly Case[] = [
  ...CHAT,
  ...RESPONSES.map((each): Case => ({ ...each, api: 'openai-responses' })),
  ...ANTHROPIC.map((each): Case => ({ ...each, api: 'anthropic-messages' })),
  ...GEMINI.map((each): Case => ({ ...each, api: 'gemini' })),
];

describe('the first token', () => {
  test.each(CASES)('$title', async ({ api = 'openai-chat', pieces, row }) => {
    expect(await rowOf(streamed(pieces), { api })).toEqual(okRow(row));
  });

  test('28 the first token of any kind comes before the first of the answer', async () => {
    const row = await rowOf(streamed([delta({ reasoning: 'Hm' }), text('Hi'), finish()]));
    expect(row.ttfoSeconds! - row.ttftSeconds!).toBeGreaterThan(0.001);
  });

  test('output behind reasoning is what latency ends at, also where the last event alone has it', async () => {
    const pieces = [typed('response.reasoning_summary_text.delta', { delta: 'Hm' }), wholeResponse('Hi')];
    const row = await rowOf(streamed(pieces), { api: 'openai-responses' });
    expect(row.latencySeconds).toBe(row.ttfoSeconds);
    expect(row.latencySeconds! - row.ttftSeconds!).toBeGreaterThan(0.001);
  });

  test('32 a refusal without a word', async () => {
    const row = await rowOf(streamed([start, typed('ping'), stop('refusal', 0)]), { api: 'anthropic-messages' });
    expect(row).toEqual(
      failedRow('empty', 'the answer holds no generated output (finish reason: refusal)', {
        ...claude,
        httpStatus: 200,
        chunks: 0,
        finishReason: 'refusal',
        outputTokens: 0,
      }),
    );
  });

  test.each([
    ['a prompt that was blocked', gem({ promptFeedback: { blockReason: 'SAFETY' }, responseId: 'r' }), 'SAFETY'],
    [
      'thoughts that used the whole limit',
      gem({ candidates: [{ finishReason: 'MAX_TOKENS' }], responseId: 'r' }),
      'MAX_TOKENS',
    ],
  ])('33 %s', async (_, piece, finishReason) => {
    expect(await rowOf(streamed([piece]), { api: 'gemini' })).toEqual(
      failedRow('empty', `the answer holds no generated output (finish reason: ${finishReason})`, {
        httpStatus: 200,
        chunks: 0,
        finishReason,
        requestId: 'r',
        flags: finishReason === 'MAX_TOKENS' ? ['length_limited'] : [],
      }),
    );
  });

  test('a content filter that cuts an answer short is a finish like any other', async () => {
    const row = await rowOf(streamed([text('Hi'), finish(undefined, 'content_filter')]));
    expect(row).toEqual(okRow({ finishReason: 'content_filter', ttfoSeconds: SECONDS }));
  });
});
