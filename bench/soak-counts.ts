/** What the server of a soak run counted. */
export interface SoakCounts {
  /** Resent ones included. */
  requests: number;
  connections: number;
  /** Connections closed behind an answer that said so. */
  announced: number;
  /** Connections closed behind an answer that did not say so. */
  silent: number;
  /** Connections reset instead of an answer. */
  resets: number;
}

/** What the process under test said of itself after a garbage collection. */
export interface SoakSample {
  /** JavaScript objects. */
  readonly heapBytes: number;
  /** What V8 holds for them, unused room included. */
  readonly heapRoomBytes: number;
  /** Typed arrays, which hold the rows for the statistics. */
  readonly arrayBytes: number;
  readonly residentBytes: number;
  /** Resident memory that is neither of them. */
  readonly restBytes: number;
  /** Open descriptors; null where the system does not tell. */
  readonly descriptors: number | null;
}
