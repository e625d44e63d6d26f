import type { Dispatcher } from 'undici';
import type { MockShape } from '../../src/model.ts';
import { openMockTransport, type MockOptions } from '../../src/mock/transport.ts';
import type { Transport } from '../../src/measure/transport.ts';

/** What a handler was told, and the clock's reading then. */
export type Told =
  | { readonly at: number; readonly kind: 'start' | 'end' }
  | { readonly at: number; readonly kind: 'headers'; readonly status: number; readonly headers: object }
  | { readonly at: number; readonly kind: 'data'; readonly text: string }
  | { readonly at: number; readonly kind: 'error'; readonly error: Error };

/** Called with everything that is told, while it is told; what it throws is thrown at the transport. */
export type Listener = (told: Told, controller: Dispatcher.DispatchController) => void;

/** The shape that a run has by default, answering at once and without failures. */
export const SHAPE: MockShape = {
  latencyMs: { kind: 'uniform', low: 300, high: 1200 },
  ttftMs: { kind: 'uniform', low: 80, high: 250 },
  latestTtft: 1,
  outputTokens: { kind: 'uniform', low: 20, high: 60 },
  errorRate: 0,
  timeScale: 0,
};

/** A mock of the default shape but for what is given. */
export function openMock({
  shape,
  ...options
}: Partial<Omit<MockOptions, 'shape'>> & { shape?: Partial<MockShape> } = {}) {
  return openMockTransport({ seed: 1, connection: 'reuse', ...options, shape: { ...SHAPE, ...shape } });
}

/** A body that asks for a stream with usage, but for what is given. */
export function chatBody(overrides: object = {}): string {
  return JSON.stringify({
    model: 'some-model',
    messages: [{ role: 'user', content: 'Why is the sky blue?' }],
    stream: true,
    stream_options: { include_usage: true },
    ...overrides,
  });
}

/** Sends one request and resolves, once it is over, with all that was told of it. */
export function send(
  transport: Transport,
  body: Dispatcher.DispatchOptions['body'] = chatBody(),
  options: { readonly method?: Dispatcher.HttpMethod; readonly listener?: Listener } = {},
): Promise<Told[]> {
  const { method = 'POST', listener } = options;
  return new Promise((resolve) => {
    transport.begin();
    transport
      .dispatcher()
      .dispatch(
        { origin: 'http://mock.test', path: '/', method, body: body ?? null },
        recorder(transport, resolve, listener),
      );
  });
}

function recorder(transport: Transport, done: (log: Told[]) => void, listener?: Listener): Dispatcher.DispatchHandler {
  const log: Told[] = [];
  const at = (): number => transport.clock.now();
  const tell = (told: Told, controller: Dispatcher.DispatchController): void => {
    log.push(told);
    listener?.(told, controller);
  };
  return {
    onRequestStart: (controller) => tell({ at: at(), kind: 'start' }, controller),
    onResponseStart: (controller, status, headers) => tell({ at: at(), kind: 'headers', status, headers }, controller),
    onResponseData: (controller, chunk) => tell({ at: at(), kind: 'data', text: chunk.toString() }, controller),
    onResponseEnd(controller) {
      tell({ at: at(), kind: 'end' }, controller);
      done(log);
    },
    onResponseError(controller, error) {
      tell({ at: at(), kind: 'error', error }, controller);
      done(log);
    },
  };
}

/** The JSON of each event of a stream; `[DONE]` stays a text. */
export function eventsOf(log: readonly Told[]): { readonly at: number; readonly event: ChatEvent | '[DONE]' }[] {
  return log.flatMap((told) => {
    if (told.kind !== 'data') return [];
    const text = /^data: (.*)\n\n$/.exec(told.text)?.[1] ?? '';
    return [{ at: told.at, event: text === '[DONE]' ? text : (JSON.parse(text) as ChatEvent) }];
  });
}

/** An event of a chat stream. */
export interface ChatEvent {
  readonly model?: string;
  readonly choices?: readonly {
    readonly delta: { readonly role?: string; readonly content?: string };
    readonly finish_reason: string | null;
  }[];
  readonly usage?: { readonly prompt_tokens: number; readonly completion_tokens: number } | null;
  readonly error?: { readonly message: string };
}

/** The events of a stream that carry text. */
export function tokensOf(log: readonly Told[]): { readonly at: number; readonly text: string }[] {
  return eventsOf(log).flatMap(({ at, event }) => {
    const text = event === '[DONE]' ? '' : (event.choices?.[0]?.delta.content ?? '');
    return text === '' ? [] : [{ at, text }];
  });
}
