/** Something that is to happen at a moment of a virtual clock. */
export interface ScheduledEvent {
  /** Whole microseconds on the clock. */
  readonly atMicros: number;
  readonly run: () => void;
}

/** What has yet to happen. */
export interface EventQueue {
  /** The earliest event, of equal ones the one added first. */
  next(): ScheduledEvent | undefined;
  add(event: ScheduledEvent): void;
  /** Takes an event out; nothing happens when it is not there any more. */
  remove(event: ScheduledEvent): void;
  size(): number;
}

/**
 * A list in falling order of time, so that the earliest event is taken off the end and a cancelled one is gone at once.
 * With one request at a time three or four events are pending: there a list is faster than a heap, and simpler.
 */
export function createEventQueue(): EventQueue {
  const events: ScheduledEvent[] = [];
  return {
    next: () => events.at(-1),
    add(event) {
      let place = events.length;
      while (place > 0 && (events[place - 1] as ScheduledEvent).atMicros <= event.atMicros) place--;
      events.splice(place, 0, event);
    },
    remove(event) {
      const place = events.lastIndexOf(event);
      if (place >= 0) events.splice(place, 1);
    },
    size: () => events.length,
  };
}
