import { formatOf } from '../../src/api/registry.ts';
import { readAnswer } from '../../src/measure/answer.ts';
import type { Exchange } from '../../src/measure/exchange.ts';
import { failureOf } from '../../src/measure/failure.ts';
import { flagsOf } from '../../src/measure/flags.ts';
import { toRecord } from '../../src/measure/record.ts';
import type { ApiName, RequestRecord } from '../../src/model.ts';

/** An exchange that never touched a network: the chunks arrive at 1, 2, 3, … milliseconds after t0, the end comes after them. */
export function anExchange(chunks: readonly Buffer[], fields: Partial<Exchange> = {}): Exchange {
  return {
    t0: 0,
    epochMs: Date.UTC(2026, 0, 2, 3, 4, 5, 678),
    connectMs: null,
    connection: 'reused',
    sentAt: 0,
    firstByteAt: 0.5,
    headersAt: 0.5,
    status: 200,
    headers: {},
    chunks,
    arrivals: chunks.map((_, i) => i + 1),
    endedAt: chunks.length + 1,
    stalledMs: 0,
    interruption: null,
    ...fields,
  };
}

/** The row of an exchange, read the way a session does. */
export function rowOfExchange(exchange: Exchange, api: ApiName = 'openai-chat', stream = true): RequestRecord {
  const format = formatOf(api);
  const answer = exchange.status === 200 ? readAnswer(exchange.chunks, format, { stream, contentType: null }) : null;
  const failure = failureOf(exchange, answer, new URL('http://127.0.0.1/v1'));
  const outcome = { exchange, answer, failure, attempts: 1 };
  const flags = flagsOf(outcome, { format, stream });
  const label = {
    index: 1,
    promptId: 'p1',
    promptText: 'Hi',
    phase: 'measured',
    round: 1,
    arm: 'candidate',
    shard: null,
    stream,
  } as const;
  return toRecord({ label, outcome, timeoutMs: 1000, flags, redact: (text) => text });
}
