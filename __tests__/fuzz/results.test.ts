import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseHistory, renderHistory } from '../../src/baseline/history-file.ts';
import { readSummaryFile } from '../../src/baseline/summary-file.ts';
import { InputError } from '../../src/errors.ts';
import { readJobEvent } from '../../src/github/event.ts';
import { createRecordTable } from '../../src/records.ts';
import { createBlock } from '../../src/records/cells.ts';
import { CSV_COLUMNS } from '../../src/report/csv-columns.ts';
import { csvHeader, csvRow, type CsvRun } from '../../src/report/csv.ts';
import { createRowsReader } from '../../src/report/read-csv-rows.ts';
import { CsvMistakeError } from '../../src/report/read-csv-scan-row.ts';
import { openCsvScanner } from '../../src/report/read-csv-scan.ts';
import { openRequestsReader } from '../../src/report/read-csv.ts';
import { readSummaryView } from '../../src/report/read-summary.ts';
import { aCompletedRequest, aFailedRequest } from '../support/a-record.ts';
import { fuzz, fuzzDir, must, mustEqual, readOrNull, readOrNullAsync } from './fuzz.ts';
import { nearly, noise } from './texts.ts';

const dir = fuzzDir();

function fileOf(name: string, text: string): string {
  const path = join(dir, name);
  writeFileSync(path, text);
  return path;
}

/** Every cell of a file, or null where it is no CSV. */
function scan(text: string): string[][] | null {
  const scanner = openCsvScanner(fileOf('file.csv', text));
  const rows: string[][] = [];
  try {
    while (scanner.next()) rows.push(Array.from({ length: scanner.row.count }, (_, cell) => scanner.text(cell)));
    return rows;
  } catch (error) {
    if (error instanceof CsvMistakeError) return null;
    throw error;
  } finally {
    scanner.close();
  }
}

/** What csv-parse makes of it, with line ends of both kinds. */
function oracle(text: string): string[][] | null {
  try {
    return parse(Buffer.from(text), { bom: true, relax_column_count: true, record_delimiter: ['\r\n', '\n'] });
  } catch {
    return null;
  }
}

const cell = fc.oneof(noise, fc.constantFrom('', ',', '"', '""', '\r\n', '\n', 'a"b', 'é', ' x ', '=1'));
const grid = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 4 });

fuzz('CSV files', 'what is written is read back to the letter', {
  share: 0.5,
  cases: fc.tuple(grid, fc.constantFrom('\n', '\r\n'), fc.boolean()),
  holds([rows, lineEnd, closed]) {
    const wellFormed = rows.map((row) => row.map((text) => text.toWellFormed()));
    const file = stringify(wellFormed, { record_delimiter: lineEnd, quoted_match: /[\r\n\ufeff]/ });
    mustEqual(scan(closed ? file : file.slice(0, Math.max(0, file.length - lineEnd.length))), wellFormed);
  },
});

fuzz('CSV files', 'anything is read as another reader reads it', {
  share: 0.5,
  cases: nearly(
    ['a,b\n1,2\n', '"a","b"\r\n"x, y","z ""q"""\r\n', 'a,"b\nc"\nd,e'],
    ['"', '""', ',', '\n', '\r\n', '","'],
  ),
  holds(text) {
    // A carriage return at the very end is half a line end to this reader, and a character to the other one.
    const [mine, other] = [scan(text.replace(/\r+$/, '')), oracle(text.replace(/\r+$/, ''))];
    if (mine !== null && other !== null) mustEqual(mine, other);
    // The other one also takes a row that ends with the file inside quotes for none at all.
    if (mine === null) must(other === null || /"/.test(text), `${JSON.stringify(text)} was refused`);
  },
});

const RUN: CsvRun = { runId: '0b3c7a52-5d0e-4a53-9a39-6d6f9d4b8c11', mode: 'mock', promptText: 'full' };
/** The quick reader trusts what it has seen before, so each row is there twice. */
const KINDS = [
  aCompletedRequest(),
  aFailedRequest({ failureMessage: 'slow, "down"' }),
  aCompletedRequest({ flags: ['coalesced'] }),
];
const ROWS = [...KINDS, ...KINDS];
const FILE = csvHeader() + ROWS.map((record) => csvRow(record, RUN)).join('');

/** The rows that a reader finds in a file, or what it says of it. */
function attempt(text: string, quick: boolean): string {
  const table = createRecordTable('full');
  const path = fileOf('requests.csv', text);
  try {
    const reader = openRequestsReader(path);
    try {
      if (quick) {
        const rows = createRowsReader(reader, table.intake);
        const block = createBlock(3);
        while (rows.next(block)) if (block.length === block.capacity) table.intake.push(block);
        table.intake.push(block);
      } else while (reader.next()) table.add(reader.entry().record);
    } finally {
      reader.close();
    }
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    must(!/[\n\r]/.test(error.message), `several lines: ${JSON.stringify(error.message)}`);
    return error.message;
  }
  return JSON.stringify([...table.rows()]);
}

const two = fc.nat(99).map((number) => String(number).padStart(2, '0'));
/** Of the right form, not always such as there are. */
const time = fc
  .tuple(two, two, two, two, two)
  .map(([month, day, h, m, s]) => `2026-${month}-${day}T${h}:${m}:${s}.000Z`);
const anyCell = fc.tuple(
  fc.constantFrom(...CSV_COLUMNS),
  nearly(
    ['0.842000', '2026-11-24T10:00:00.000Z', '7', 'ok', 'failed', 'true', 'new', '2/5', '', '"a ""b"""'],
    ['0.', '1e3', '1e999', '-1', 'timeout', 'warmup', '9007199254740993'],
  ),
);

/** A file in which one cell of one row is another one. */
const otherCell = fc
  .tuple(
    fc.nat(ROWS.length - 1),
    fc.oneof({ weight: 3, arbitrary: anyCell }, { weight: 1, arbitrary: fc.tuple(fc.constant('timestamp_utc'), time) }),
  )
  .map(([row, [column, text]]) => {
    const lines = [csvHeader(), ...ROWS.map((record) => csvRow(record, RUN))];
    const [cells = []] = parse(lines[row + 1] ?? '');
    const changed = cells.map((own, i) => (CSV_COLUMNS[i] === column ? text : quoted(own)));
    lines[row + 1] = `${changed.join(',')}\r\n`;
    return lines.join('');
  });

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

fuzz('metrics_requests.csv', 'anything is read as rows, or refused, by the quick reader as by the strict one', {
  cases: fc.oneof(
    otherCell,
    nearly([FILE], [...CSV_COLUMNS, ',', ',,', '"', '\r\n', 'ok', 'failed', '1e3', '-1', '2026-11-24T10:00:00.000Z']),
  ),
  holds(text) {
    const [strict, quick] = [attempt(text, false), attempt(text, true)];
    if (quick !== strict) throw new Error(`the quick one reads otherwise:\n${quick}\n${strict}`);
    must(!/:null,"outcome":"ok"/.test(strict), strict);
  },
});

const fixture = (name: string): string =>
  readFileSync(fileURLToPath(new URL(`../fixtures/golden/${name}`, import.meta.url)), 'utf8');
const SUMMARIES = ['normal.json', 'failing.json', 'empty.json']
  .map(fixture)
  .map((text) => ({ ...(JSON.parse(text) as object), per_prompt: [] }));

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
const replacement = fc.oneof(fc.constantFrom<Json>(null, true, -1, 0.5, 1e308, 3, '', 'x', [], {}), noise);

/** A summary in which one value is another one; the place is the value's number, counted over all of them. */
const damaged = fc.tuple(fc.constantFrom(...SUMMARIES), fc.nat(), replacement).map(([summary, place, value]) => {
  const text = JSON.stringify(summary);
  let count = 0;
  JSON.parse(text, (_, each: Json) => ((count += 1), each));
  let seen = 0;
  const at = place % count;
  return JSON.stringify(JSON.parse(text, (_, each: Json) => ((seen += 1) === at + 1 ? value : each)));
});
const small = JSON.stringify(SUMMARIES[0]);

fuzz('metrics_summary.json', 'anything is read for a comment as printable text and finite numbers, or refused', {
  share: 0.5,
  cases: fc.oneof(
    { weight: 3, arbitrary: damaged },
    { weight: 1, arbitrary: nearly([small], ['"', '{', 'null', '1e999']) },
  ),
  holds(text) {
    const view = readOrNull(() => readSummaryView(text));
    JSON.stringify(view, (key, value: unknown) => {
      if (typeof value === 'string')
        must(!/[\p{Cc}\u2028\u2029]/u.test(value) && value.length <= 500, `${key} is no line`);
      must(typeof value !== 'number' || Number.isFinite(value), `${key} is no number`);
      return value;
    });
  },
});

fuzz('metrics_summary.json', 'anything is read for a comparison as figures from 0 up, or refused', {
  share: 0.5,
  cases: fc.oneof(
    { weight: 3, arbitrary: damaged },
    { weight: 1, arbitrary: nearly([small], ['"', '{', 'null', '1e999']) },
  ),
  slots: 25,
  async holds(text, slot) {
    const path = fileOf(`${slot}.json`, text);
    const summary = await readOrNullAsync(() => readSummaryFile(path));
    if (summary === null) return;
    for (const [name, { count, ...figures }] of Object.entries(summary.figures.metrics)) {
      must(Number.isInteger(count) && count >= 0, `${name} counts ${count}`);
      for (const figure of Object.values(figures))
        must(figure === null || (Number.isFinite(figure) && figure >= 0), `${name} is ${figure}`);
    }
    must(summary.figures.boundAlpha > 0 && summary.figures.boundAlpha < 0.5, `${summary.figures.boundAlpha}`);
    must(!Number.isNaN(Date.parse(summary.startedAt)), `started at ${summary.startedAt}`);
  },
});

const LINE =
  '{"history_version":1,"run_id":"00000000-0000-4000-8000-000000000001","started_at":"2026-11-01T04:30:00.000Z","fingerprint":"' +
  `${'f'.repeat(64)}","shard":"2/5","left_out":"slow","error_rate":0,"bound_confidence":0.95,"metrics":{"latency":{"count":40,"p50":0.5,` +
  '"p50_low":0.45,"p50_high":0.55,"p90":0.7},"ttft":{"count":1,"p50":null,"p50_low":null,"p50_high":null,"p90":null}}}\n';

fuzz('history.jsonl', 'anything is read as runs that read back, lines that are none left out', {
  cases: nearly(
    [LINE, LINE + LINE.replace('01"', '02"')],
    ['"', 'null', '1e999', '-1', '0.4', 'latency', '2026', '\n'],
  ),
  holds(text) {
    const runs = parseHistory(text);
    const once = parseHistory(renderHistory(runs));
    mustEqual(parseHistory(renderHistory(once)), once);
    must(
      once.length <= runs.length && once.every(({ runId }) => runs.some((run) => run.runId === runId)),
      'other runs',
    );
    for (const { figures, leftOut, startedAt } of runs) {
      must(figures.boundAlpha > 0 && figures.boundAlpha < 0.5, `${figures.boundAlpha}`);
      must(leftOut === null || !/\p{Cc}/u.test(leftOut), 'a reason that is no line');
      must(!Number.isNaN(Date.parse(startedAt)), `started at ${startedAt}`);
    }
  },
});

const REPO = '{"id":4711,"owner":{"login":"owner"}}';
const EVENTS = [
  `{"pull_request":{"number":7,"head":{"sha":"${'c'.repeat(40)}","repo":${REPO}},"base":{"repo":${REPO}}},"repository":${REPO}}`,
  `{"workflow_run":{"id":301,"event":"pull_request","head_sha":"${'d'.repeat(40)}","head_branch":"x","head_repository":${REPO}}}`,
];

fuzz('GitHub events', 'anything is read as numbers and commits that can be asked for, or as nothing', {
  cases: fc.tuple(nearly(EVENTS, ['null', '"', '{}', '[]', '-1', '"../../x"', '1e999']), noise),
  holds([payload, reference]) {
    const event = readJobEvent(
      {
        GITHUB_EVENT_PATH: fileOf('event.json', payload),
        GITHUB_EVENT_NAME: 'pull_request',
        GITHUB_REPOSITORY_ID: '4711',
        GITHUB_WORKFLOW_REF: `owner/name/.github/workflows/${reference}@refs/heads/main`,
      },
      { repository: 'owner/name' },
    );
    const { pullRequest, commit, after, workflowFile } = event;
    must(pullRequest === null || (Number.isSafeInteger(pullRequest) && pullRequest > 0), `pull request ${pullRequest}`);
    must(commit === null || /^[\da-f]{40,64}$/.test(commit), `commit ${commit}`);
    must(after === null || (Number.isSafeInteger(after.id) && after.id > 0), `run ${after?.id}`);
    must(workflowFile === null || !workflowFile.includes('/'), `workflow ${workflowFile}`);
  },
});
