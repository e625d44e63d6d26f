import type { ApiFormat, Reading } from '../api/format.ts';
import type { Flag } from '../model.ts';
import type { Attempt } from './attempt.ts';
import { contentCodings } from './decompress.ts';

/** Fewer chunks than this share of the output tokens: per-token speed is then an artefact of a server or proxy that bundles. */
const COALESCED_BELOW = 0.5;
/**
 * A hold-up of our own process that could be seen in a latency. Signs of life come every 10 ms, so this finds each hold-up of
 * 20 ms; a quiet machine stays below 2.
 */
const STALLED_MS = 10;
/** What APIs call an answer that was cut at its token limit. */
const LENGTH_LIMITED = /^(length|max_?(output_?)?tokens|model_context_window_exceeded)$/i;

/** What makes a request's numbers doubtful, as far as the request itself shows it. */
export function flagsOf(
  { exchange, answer, failure }: Attempt,
  { format, stream }: { readonly format: ApiFormat; readonly stream: boolean },
): Flag[] {
  const succeeded = failure === null;
  const flags: Flag[] = [];
  const raise = (flag: Flag, doubtful: boolean): void => void (doubtful && flags.push(flag));
  raise('event_loop_delay', exchange.stalledMs >= STALLED_MS);
  raise('compressed', contentCodings(exchange).length > 0);
  if (answer === null) return flags;
  const { whole, said, contentChunks } = answer;
  raise('not_streamed', succeeded && stream && whole);
  raise('coalesced', !whole && contentChunks.length < streamedTokens(said) * COALESCED_BELOW);
  raise('cached_prompt', (said.usage?.cachedTokens ?? 0) > 0);
  raise('length_limited', LENGTH_LIMITED.test(said.finishReason ?? ''));
  raise('no_end_marker', succeeded && !whole && format.hasEndMarker && !said.end);
  return flags;
}

/** Tokens that the stream should have shown, as far as known: reasoning may be counted and yet be kept back. */
function streamedTokens({ usage, reasoning }: Reading): number {
  const hidden = reasoning ? 0 : (usage?.reasoningTokens ?? 0);
  return (usage?.outputTokens ?? 0) - hidden;
}
