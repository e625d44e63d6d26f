import type { RequestRecord } from '../model.ts';
import { NUMBERS, type NumberField } from './cells.ts';
import type { RecordStore } from './store.ts';

/**
 * A window on the rows of a table: the returned function moves it to a row and gives it back, always the same object. Nothing
 * is read before it is asked for, so that a loop that looks at two fields of each row costs two look-ups a row.
 */
export function createRecordView(store: RecordStore): (row: number) => RequestRecord {
  const { labels, promptIds, promptTexts } = store;
  let row = 0;
  const label = () => labels.at(store.label.get(row));
  const startedAt = store.numbers[NUMBERS.indexOf('startedAt')]!;
  function reader(field: NumberField): () => number | null {
    const column = store.numbers[NUMBERS.indexOf(field)]!;
    return () => {
      const value = column.get(row);
      return Number.isNaN(value) ? null : value;
    };
  }
  const latencySeconds = reader('latencySeconds');
  const connectSeconds = reader('connectSeconds');
  const ttfbSeconds = reader('ttfbSeconds');
  const ttftSeconds = reader('ttftSeconds');
  const ttfoSeconds = reader('ttfoSeconds');
  const streamEndSeconds = reader('streamEndSeconds');
  const maxGapSeconds = reader('maxGapSeconds');
  const serverSeconds = reader('serverSeconds');
  const waitedSeconds = reader('waitedSeconds');
  const inputTokens = reader('inputTokens');
  const outputTokens = reader('outputTokens');
  const reasoningTokens = reader('reasoningTokens');
  const cachedTokens = reader('cachedTokens');
  const chunks = reader('chunks');
  const view = {
    get index() {
      return row + 1 + store.indexShift.get(row);
    },
    get promptId() {
      return promptIds.text(store.prompt.get(row));
    },
    get promptText() {
      return promptTexts.text(store.prompt.get(row));
    },
    get round() {
      return store.round.get(row);
    },
    get chunks() {
      return chunks();
    },
    get startedAt() {
      return new Date(startedAt.get(row)).toISOString();
    },
    get outcome() {
      return label().failure === null ? 'ok' : 'failed';
    },
    requestId: null,
    get phase() {
      return label().phase;
    },
    get arm() {
      return label().arm;
    },
    get shard() {
      return label().shard;
    },
    get httpStatus() {
      return label().httpStatus;
    },
    get attempts() {
      return label().attempts;
    },
    get stream() {
      return label().stream;
    },
    get connection() {
      return label().connection;
    },
    get finishReason() {
      return label().finishReason;
    },
    get model() {
      return label().model;
    },
    get flags() {
      return label().flags;
    },
    get failure() {
      return label().failure;
    },
    get failureMessage() {
      return label().failureMessage;
    },
    get latencySeconds() {
      return latencySeconds();
    },
    get connectSeconds() {
      return connectSeconds();
    },
    get ttfbSeconds() {
      return ttfbSeconds();
    },
    get ttftSeconds() {
      return ttftSeconds();
    },
    get ttfoSeconds() {
      return ttfoSeconds();
    },
    get streamEndSeconds() {
      return streamEndSeconds();
    },
    get maxGapSeconds() {
      return maxGapSeconds();
    },
    get serverSeconds() {
      return serverSeconds();
    },
    get waitedSeconds() {
      return waitedSeconds();
    },
    get inputTokens() {
      return inputTokens();
    },
    get outputTokens() {
      return outputTokens();
    },
    get reasoningTokens() {
      return reasoningTokens();
    },
    get cachedTokens() {
      return cachedTokens();
    },
  };
  return (next) => {
    row = next;
    return view as RequestRecord;
  };
}
