/** When a request passed its marks, in any one unit from t0; null = unknown, or it never came. */
export interface Marks {
  readonly connect: number | null;
  readonly ttfb: number | null;
  readonly ttft: number | null;
  readonly latency: number | null;
  readonly streamEnd: number | null;
  /** How long a failed request was waited for. */
  readonly waited: number | null;
}

/** Names of the phases, which are also their styles. */
export type PhaseName = 'connect' | 'headers' | 'first-token' | 'generation' | 'body' | 'end' | 'failed';

/** What each phase of a request is called, in the order in which they come. */
export const PHASE_LABELS: Readonly<Record<PhaseName, string>> = {
  connect: 'Connect',
  headers: 'Wait for headers',
  'first-token': 'Wait for first token',
  generation: 'Generation',
  body: 'Answer, not streamed',
  end: 'End of stream',
  failed: 'Waited in vain',
};

/** A part of a request's time. */
export interface PhaseSpan {
  readonly name: PhaseName;
  readonly from: number;
  readonly to: number;
}

/** The phases of a request from what is known of its marks; a mark that is unknown joins its phase to the next one. */
export function phasesOf({ connect, ttfb, ttft, latency, streamEnd, waited }: Marks): PhaseSpan[] {
  const ends: readonly (readonly [PhaseName, number | null])[] = [
    ['connect', connect],
    ['headers', ttfb],
    ['first-token', ttft],
    [ttft === null ? 'body' : 'generation', latency],
    ['end', streamEnd],
    ['failed', waited],
  ];
  const spans: PhaseSpan[] = [];
  let from = 0;
  for (const [name, to] of ends) {
    if (to === null || to <= from) continue;
    spans.push({ name, from, to });
    from = to;
  }
  return spans;
}
