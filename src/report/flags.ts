import type { Flag } from '../model.ts';

/** What each flag says about a request's figures, for people. */
export const FLAG_MEANINGS: Readonly<Record<Flag, string>> = {
  not_streamed: 'a stream was asked for and the answer came whole, so there is no time to first token',
  coalesced: 'far fewer network chunks than tokens: the server or a proxy bundles them, so times per token are coarse',
  compressed: 'the answer was compressed, so tokens may have waited in the compressor',
  cached_prompt: 'the server took part of the prompt from its cache, which shortens the time to first token',
  event_loop_delay: 'this machine was busy while the answer arrived, so the times may be too long',
  length_limited: 'the answer was cut at the token limit',
  model_changed: 'the server named another model than before',
  resent: 'the server had closed the reused connection, so the request was sent once more on a new one',
  no_end_marker: 'the stream ended without the end marker of its API',
  via_proxy: 'the request went through a proxy, whose time is inside every figure',
};
