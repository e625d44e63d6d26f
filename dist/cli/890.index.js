export const id = 890;
export const ids = [890];
export const modules = {

/***/ 1552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ku: () => (/* binding */ WrittenMetric),
/* harmony export */   MV: () => (/* binding */ toStoredFigures),
/* harmony export */   SY: () => (/* binding */ Share),
/* harmony export */   re: () => (/* binding */ WRITTEN_BESIDE),
/* harmony export */   y_: () => (/* binding */ Count)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7934);
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1720);


const Count = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeInteger */ .Y2b(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .minValue */ .Wwf(0));
const Share = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .minValue */ .Wwf(0), valibot__WEBPACK_IMPORTED_MODULE_1__/* .maxValue */ .cGV(1));
const Figure = valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .finite */ .E2x(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .minValue */ .Wwf(0)));
const WrittenMetric = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    count: Count,
    p50: Figure,
    p50_low: Figure,
    p50_high: Figure,
    p90: Figure,
});
const WRITTEN_BESIDE = {
    error_rate: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(Share),
    bound_confidence: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(Share, valibot__WEBPACK_IMPORTED_MODULE_1__/* .gtValue */ .zYL(0.5), valibot__WEBPACK_IMPORTED_MODULE_1__/* .ltValue */ .ulq(1)),
};
const NOT_MEASURED = { count: 0, p50: null, low: null, high: null, p90: null };
function toStoredFigures(written) {
    const metrics = _metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .METRICS */ .C.map(({ name }) => {
        const metric = written.metrics[name];
        if (metric === undefined)
            return [name, NOT_MEASURED];
        const { count, p50, p50_low: low, p50_high: high, p90 } = metric;
        return [name, { count, p50, low, high, p90 }];
    });
    return {
        metrics: Object.fromEntries(metrics),
        boundAlpha: 1 - written.bound_confidence,
        errorRate: written.error_rate,
    };
}


/***/ }),

/***/ 6610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jU: () => (/* binding */ readSummaryAs),
  l6: () => (/* binding */ readSummaryFile)
});

// UNUSED EXPORTS: LARGEST_SUMMARY

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./lib/api/json.js
var json = __webpack_require__(6192);
// EXTERNAL MODULE: ./lib/config/shard.js
var shard = __webpack_require__(2294);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/foreign-text.js
var foreign_text = __webpack_require__(9399);
// EXTERNAL MODULE: ./lib/units.js
var units = __webpack_require__(3052);
// EXTERNAL MODULE: ./lib/baseline/stored-figures.js
var stored_figures = __webpack_require__(1552);
;// CONCATENATED MODULE: ./lib/baseline/left-out.js




const Check = dist/* object */.Ikc({
    subject: dist/* string */.YjP(),
    answer: dist/* string */.YjP(),
    warn_only: dist/* boolean */.zMY(),
    observed: dist/* nullable */.mee(dist/* number */.aig()),
    reason: dist/* string */.YjP(),
});
const WRITTEN_ENDING = {
    checks: dist/* array */.YOg(Check),
    cut_short: dist/* nullish */.cl6(dist/* string */.YjP(), null),
    total_requests: dist/* optional */.lqM(stored_figures/* Count */.y_, 0),
    planned_requests: dist/* nullish */.cl6(stored_figures/* Count */.y_, null),
};
const Ending = dist/* object */.Ikc(WRITTEN_ENDING);
function whyLeftOut(ending) {
    return brokenOff(ending) ?? failedCheck(ending.checks);
}
const BROKEN_OFF = new Map([
    ['interrupted', 'the run was interrupted after'],
    ['stop-after-failures', 'the run was given up, as too many requests failed in a row, after'],
    ['write-failed', 'the results could not be written any more after'],
    ['broken-off', 'the run broke off after'],
]);
function brokenOff(ending) {
    const { cut_short: cutShort, total_requests: sent, planned_requests: planned } = ending;
    const words = BROKEN_OFF.get(cutShort);
    if (words === undefined)
        return null;
    return `${words} ${planned === null ? (0,units/* formatCount */.B4)(sent) : `${(0,units/* formatInteger */.Sm)(sent)} of ${(0,units/* formatCount */.B4)(planned)}`}`;
}
function failedCheck(checks) {
    const failed = checks.find(({ subject, answer, warn_only: warnOnly, observed }) => {
        const isUncompared = subject.startsWith('regression(') && observed === null;
        return answer === 'fail' && !warnOnly && !isUncompared;
    });
    return failed === undefined ? null : (0,foreign_text/* printable */.g)(failed.reason, 300);
}

;// CONCATENATED MODULE: ./lib/baseline/summary-file.js








const SCHEMA_VERSION = 1;
const LARGEST_MEBIBYTES = 16;
const LARGEST_SUMMARY = LARGEST_MEBIBYTES * 1024 * 1024;
const Shard = dist/* object */.Ikc({ index: dist/* number */.aig(), count: dist/* number */.aig() });
const Merged = dist/* object */.Ikc({ runs: dist/* array */.YOg(dist/* string */.YjP()) });
const Summary = dist/* object */.Ikc({
    run_id: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* uuid */.uRe()),
    started_at: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* isoTimestamp */.yhX()),
    fingerprint: dist/* object */.Ikc({ parts: dist/* custom */.IeY(json/* isObject */.Gv, 'Invalid type: Expected Object') }),
    ...stored_figures/* WRITTEN_BESIDE */.re,
    config: dist/* object */.Ikc({ shard: dist/* nullish */.cl6(Shard, null), merged: dist/* nullish */.cl6(Merged, null) }),
    ...WRITTEN_ENDING,
    metrics: dist/* record */.g1P(dist/* string */.YjP(), stored_figures/* WrittenMetric */.Ku),
});
async function readSummaryFile(path) {
    return toSummary(await readSummaryAs(Summary, path));
}
async function readSummaryAs(schema, path) {
    const document = parseJson(await readText(path), path);
    const version = (0,json/* isObject */.Gv)(document) ? document['schema_version'] : undefined;
    if (version === undefined)
        throw new errors/* InputError */.dz(`${path} is no metrics_summary.json: it has no schema_version`);
    if (version !== SCHEMA_VERSION) {
        const seen = (0,foreign_text/* printable */.g)(JSON.stringify(version), 20);
        throw new errors/* InputError */.dz(`${path} has schema_version ${seen}, and this version reads ${SCHEMA_VERSION}; measure it again`);
    }
    const result = dist/* safeParse */.xLC(schema, document, { abortEarly: true });
    if (result.success)
        return result.output;
    const [issue] = result.issues;
    throw new errors/* InputError */.dz(`${path} is no metrics_summary.json: ${(0,foreign_text/* printable */.g)(dist/* getDotPath */.BuJ(issue) ?? 'the document')}: ${(0,foreign_text/* printable */.g)(issue.message)}`);
}
async function readText(path) {
    try {
        const file = await (0,promises_.open)(path);
        try {
            const stats = await file.stat();
            if (!stats.isFile())
                throw new errors/* InputError */.dz(`${path} is no file; name a metrics_summary.json`);
            if (stats.size > LARGEST_SUMMARY) {
                throw new errors/* InputError */.dz(`${path} is larger than a metrics_summary.json can be (${LARGEST_MEBIBYTES} MiB)`);
            }
            return await file.readFile('utf8');
        }
        finally {
            await file.close();
        }
    }
    catch (thrown) {
        throw thrown instanceof errors/* InputError */.dz ? thrown : new errors/* InputError */.dz(`${path} cannot be read: ${(0,errors/* describeError */.Uc)(thrown)}`);
    }
}
function parseJson(text, path) {
    try {
        return JSON.parse(text.replace(/^\uFEFF/, ''));
    }
    catch (thrown) {
        throw new errors/* InputError */.dz(`${path} is not valid JSON: ${(0,foreign_text/* printable */.g)((0,errors/* describeError */.Uc)(thrown))}`);
    }
}
function toSummary(summary) {
    return {
        runId: summary.run_id,
        requestsOf: summary.config.merged?.runs ?? [summary.run_id],
        startedAt: summary.started_at,
        fingerprint: summary.fingerprint.parts,
        shard: summary.config.shard && (0,shard/* shardName */.Az)(summary.config.shard),
        leftOut: whyLeftOut(summary),
        figures: (0,stored_figures/* toStoredFigures */.MV)(summary),
    };
}


/***/ }),

/***/ 8446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dt: () => (/* binding */ CsvMistakeError),
/* harmony export */   Eo: () => (/* binding */ FIRST_CAPACITY),
/* harmony export */   LF: () => (/* binding */ LF),
/* harmony export */   Oh: () => (/* binding */ ESCAPED),
/* harmony export */   tZ: () => (/* binding */ PLAIN),
/* harmony export */   ur: () => (/* binding */ createState),
/* harmony export */   yk: () => (/* binding */ scanRow)
/* harmony export */ });
const PLAIN = 0;
const QUOTED = 1;
const ESCAPED = 2;
class CsvMistakeError extends Error {
    name = 'CsvMistakeError';
}
const FIRST_CAPACITY = 64 * 1024;
const FIRST_CELLS = 64;
const QUOTE = 0x22;
const COMMA = 0x2c;
const CR = 0x0d;
const LF = 0x0a;
function createState() {
    const bytes = Buffer.allocUnsafeSlow(FIRST_CAPACITY);
    bytes[0] = LF;
    return {
        bytes,
        start: 0,
        end: 0,
        count: 0,
        starts: new Int32Array(FIRST_CELLS),
        ends: new Int32Array(FIRST_CELLS),
        quoting: new Uint8Array(FIRST_CELLS),
        offset: 0,
        filled: 0,
        ended: false,
        next: 0,
    };
}
const CUT_OFF = -1;
function scanRow(state) {
    const { bytes, filled, ended } = state;
    let { starts, ends, quoting } = state;
    let at = state.next;
    if (at >= filled)
        return false;
    state.start = at;
    for (let cell = 0;; cell += 1, at += 1) {
        if (cell === starts.length)
            ({ starts, ends, quoting } = growCells(state));
        if (at < filled && bytes[at] === QUOTE) {
            at = scanQuoted(state, cell, at + 1);
            if (at === CUT_OFF)
                return false;
        }
        else {
            starts[cell] = at;
            for (; at < filled; at += 1) {
                const byte = bytes[at];
                if (byte > COMMA)
                    continue;
                if (byte === COMMA || byte === LF)
                    break;
                if (byte === QUOTE)
                    throw new CsvMistakeError('a quote stands inside of a value without quotes');
            }
            ends[cell] = at;
            quoting[cell] = PLAIN;
        }
        if (at >= filled && !ended)
            return false;
        if (at >= filled || bytes[at] === LF)
            return finishRow(state, cell + 1, at);
        if (bytes[at] !== COMMA)
            throw new CsvMistakeError('a value goes on behind its closing quote');
    }
}
function scanQuoted(state, cell, start) {
    const { bytes, filled, ended } = state;
    let quoting = QUOTED;
    let at = start;
    for (;; at += 2) {
        at = bytes.indexOf(QUOTE, at);
        if (at < 0 || at >= filled) {
            if (ended)
                throw new CsvMistakeError('a quote is never closed');
            return CUT_OFF;
        }
        if (at + 1 >= filled && !ended)
            return CUT_OFF;
        if (at + 1 >= filled || bytes[at + 1] !== QUOTE)
            break;
        quoting = ESCAPED;
    }
    state.starts[cell] = start;
    state.ends[cell] = at;
    state.quoting[cell] = quoting;
    if (at + 1 >= filled || bytes[at + 1] !== CR)
        return at + 1;
    if (at + 2 >= filled && !ended)
        return CUT_OFF;
    return at + 2 < filled && bytes[at + 2] === LF ? at + 2 : at + 1;
}
function finishRow(state, count, at) {
    const last = count - 1;
    const isCr = at > state.start && state.bytes[at - 1] === CR;
    if (isCr && state.quoting[last] === PLAIN)
        state.ends[last] -= 1;
    state.end = isCr ? at - 1 : at;
    state.count = count;
    state.next = at + 1;
    return true;
}
function growCells(state) {
    const length = state.starts.length * 2;
    const [starts, ends, quoting] = [new Int32Array(length), new Int32Array(length), new Uint8Array(length)];
    starts.set(state.starts);
    ends.set(state.ends);
    quoting.set(state.quoting);
    return Object.assign(state, { starts, ends, quoting });
}


/***/ }),

/***/ 6703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ openCsvScanner),
/* harmony export */   w: () => (/* binding */ LOOK_AHEAD)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _release_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4222);
/* harmony import */ var _read_csv_scan_row_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8446);



const LOOK_AHEAD = 4096;
const BYTE_ORDER_MARK = Buffer.from('\ufeff');
function openCsvScanner(path) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'r');
    const state = (0,_read_csv_scan_row_js__WEBPACK_IMPORTED_MODULE_1__/* .createState */ .ur)();
    function refill() {
        makeRoom(state);
        const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, state.bytes, state.filled, state.bytes.length - 1 - state.filled, null);
        state.filled += read;
        state.bytes[state.filled] = _read_csv_scan_row_js__WEBPACK_IMPORTED_MODULE_1__.LF;
        state.ended = read === 0;
        if (state.offset === 0 && state.filled <= _read_csv_scan_row_js__WEBPACK_IMPORTED_MODULE_1__/* .FIRST_CAPACITY */ .Eo)
            skipByteOrderMark(state);
    }
    return {
        row: state,
        next() {
            while (!(0,_read_csv_scan_row_js__WEBPACK_IMPORTED_MODULE_1__/* .scanRow */ .yk)(state)) {
                if (state.ended)
                    return false;
                refill();
            }
            return true;
        },
        lookAhead() {
            if (state.filled - state.next < LOOK_AHEAD && !state.ended)
                refill();
        },
        skipTo(next) {
            state.start = state.next;
            state.next = next;
        },
        text(cell) {
            const text = state.bytes.toString('utf8', state.starts[cell], state.ends[cell]);
            return state.quoting[cell] === _read_csv_scan_row_js__WEBPACK_IMPORTED_MODULE_1__/* .ESCAPED */ .Oh ? text.replaceAll('""', '"') : text;
        },
        line: () => 1 + countLineEnds(file, state.offset + state.start),
        close() {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
            (0,_release_js__WEBPACK_IMPORTED_MODULE_2__/* .release */ ._)(state.bytes);
        },
    };
}
function countLineEnds(file, length) {
    const bytes = Buffer.allocUnsafe(_read_csv_scan_row_js__WEBPACK_IMPORTED_MODULE_1__/* .FIRST_CAPACITY */ .Eo);
    let lines = 0;
    for (let at = 0; at < length; at += bytes.length) {
        const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, bytes, 0, Math.min(bytes.length, length - at), at);
        for (const byte of bytes.subarray(0, read))
            if (byte === _read_csv_scan_row_js__WEBPACK_IMPORTED_MODULE_1__.LF)
                lines += 1;
    }
    return lines;
}
function makeRoom(state) {
    const rest = state.filled - state.next;
    if (rest === state.bytes.length - 1) {
        const grown = Buffer.allocUnsafeSlow(state.bytes.length * 2);
        grown.set(state.bytes);
        state.bytes = grown;
    }
    else {
        state.bytes.copyWithin(0, state.next, state.filled);
    }
    state.offset += state.next;
    state.next = 0;
    state.filled = rest;
}
function skipByteOrderMark(state) {
    if (state.next === 0 && state.bytes.subarray(0, Math.min(state.filled, 3)).equals(BYTE_ORDER_MARK)) {
        state.next = BYTE_ORDER_MARK.length;
    }
}


/***/ }),

/***/ 949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ openRequestsReader),
  J: () => (/* binding */ readRequestsCsv)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/report/csv-columns.js
var csv_columns = __webpack_require__(2820);
// EXTERNAL MODULE: ./lib/report/read-csv-scan-row.js
var read_csv_scan_row = __webpack_require__(8446);
// EXTERNAL MODULE: ./lib/report/read-csv-scan.js
var read_csv_scan = __webpack_require__(6703);
;// CONCATENATED MODULE: ./lib/report/read-csv-row.js

const MODES = wordsOf({ real: 0, mock: 0 });
const PHASES = wordsOf({ warmup: 0, measured: 0, negotiation: 0 });
const ARMS = wordsOf({ candidate: 0, baseline: 0 });
const FAILURES = wordsOf({
    connect: 0,
    tls: 0,
    dns: 0,
    timeout: 0,
    http: 0,
    rate_limit: 0,
    auth: 0,
    stream_truncated: 0,
    protocol: 0,
    empty: 0,
    aborted: 0,
});
const FLAGS = wordsOf({
    not_streamed: 0,
    coalesced: 0,
    compressed: 0,
    cached_prompt: 0,
    event_loop_delay: 0,
    length_limited: 0,
    model_changed: 0,
    resent: 0,
    no_end_marker: 0,
    via_proxy: 0,
});
function readRecord(row, index) {
    const facts = readFacts(row, index);
    const outcome = word(row, 'outcome', ['ok', 'failed']);
    const head = { runId: required(row, 'run_id'), mode: word(row, 'mode', MODES) };
    if (outcome === 'ok') {
        return {
            ...head,
            record: { ...facts, outcome, latencySeconds: number(row, 'latency_seconds') ?? missing(row, 'latency_seconds') },
        };
    }
    const failure = word(row, 'failure', FAILURES);
    const failureMessage = row.text('failure_message');
    const waitedSeconds = number(row, 'waited_seconds');
    return { ...head, record: { ...facts, outcome, latencySeconds: null, failure, failureMessage, waitedSeconds } };
}
function readFacts(row, index) {
    const { text } = row;
    return {
        index,
        promptId: text('prompt_id'),
        promptText: text('prompt'),
        phase: word(row, 'phase', PHASES),
        round: whole(row, 'round') ?? missing(row, 'round'),
        arm: word(row, 'arm', ARMS),
        shard: textOrNull(text('shard')),
        startedAt: timestamp(row, 'timestamp_utc'),
        httpStatus: whole(row, 'http_status'),
        attempts: whole(row, 'attempts') ?? missing(row, 'attempts'),
        stream: word(row, 'stream', ['true', 'false']) === 'true',
        connection: text('connection') === '' ? null : word(row, 'connection', ['new', 'reused']),
        connectSeconds: number(row, 'connect_seconds'),
        ttfbSeconds: number(row, 'ttfb_seconds'),
        ttftSeconds: number(row, 'ttft_seconds'),
        ttfoSeconds: number(row, 'ttfo_seconds'),
        streamEndSeconds: number(row, 'stream_end_seconds'),
        maxGapSeconds: number(row, 'max_gap_seconds'),
        chunks: whole(row, 'chunks'),
        inputTokens: whole(row, 'input_tokens'),
        outputTokens: whole(row, 'output_tokens'),
        reasoningTokens: whole(row, 'reasoning_tokens'),
        cachedTokens: whole(row, 'cached_tokens'),
        finishReason: textOrNull(text('finish_reason')),
        model: textOrNull(text('model')),
        serverSeconds: number(row, 'server_seconds'),
        requestId: textOrNull(text('request_id')),
        flags: text('flags')
            .split(' ')
            .filter((flag) => flag !== '')
            .map((flag) => oneOf(row, 'flags', flag, FLAGS)),
    };
}
function word(row, column, allowed) {
    return oneOf(row, column, row.text(column), allowed);
}
function oneOf(row, column, text, allowed) {
    return allowed.find((candidate) => candidate === text) ?? refuse(row, column, text, `one of ${allowed.join(', ')}`);
}
function number(row, column) {
    const text = row.text(column);
    if (text === '')
        return null;
    const value = /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text) ? Number(text) : Number.NaN;
    return Number.isFinite(value) ? value : refuse(row, column, text, 'a number or nothing');
}
function whole(row, column) {
    const value = number(row, column);
    if (value !== null && !Number.isSafeInteger(value))
        refuse(row, column, row.text(column), 'a whole number or nothing');
    return value;
}
function timestamp(row, column) {
    const text = row.text(column);
    const valid = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(text) && !Number.isNaN(Date.parse(text));
    return valid ? text : refuse(row, column, text, 'a time such as 2026-01-31T12:00:00.000Z');
}
function required(row, column) {
    return row.text(column) === '' ? missing(row, column) : row.text(column);
}
function missing(row, column) {
    throw new errors/* InputError */.dz(`${row.place()}: ${column} is empty; it must have a value here`);
}
function refuse(row, column, seen, allowed) {
    throw new errors/* InputError */.dz(`${row.place()}: ${column} is ${JSON.stringify(seen.slice(0, 80))}; allowed: ${allowed}`);
}
function textOrNull(text) {
    return text === '' ? null : text;
}
function wordsOf(words) {
    return Object.keys(words);
}

;// CONCATENATED MODULE: ./lib/report/read-csv.js






const ROWS_AT_ONCE = 1000;
async function* readRequestsCsv(path) {
    const reader = openRequestsReader(path);
    try {
        while (reader.next()) {
            yield reader.entry();
            if (reader.index % ROWS_AT_ONCE === 0)
                await (0,promises_.setImmediate)();
        }
    }
    finally {
        reader.close();
    }
}
function openRequestsReader(path) {
    const scanner = telling(path, () => (0,read_csv_scan/* openCsvScanner */.l)(path));
    try {
        return startReading(path, scanner);
    }
    catch (error) {
        scanner.close();
        throw error;
    }
}
function startReading(path, scanner) {
    const { row } = scanner;
    if (!telling(path, scanner.next, scanner.line))
        throw new errors/* InputError */.dz(`${path} is empty; expected a metrics_requests.csv`);
    const columns = Array.from({ length: row.count }, (_, cell) => scanner.text(cell));
    const cells = findCells(columns, path);
    const place = () => `${path}, line ${scanner.line()}`;
    const texts = { place, text: (column) => scanner.text(cells[column]) };
    let index = 0;
    return {
        path,
        columns,
        row,
        get index() {
            return index;
        },
        next() {
            if (!telling(path, scanner.next, scanner.line))
                return false;
            if (row.count !== columns.length)
                throw wrongCount(place(), row.count, columns.length);
            index += 1;
            return true;
        },
        lookAhead: () => telling(path, scanner.lookAhead),
        skipTo(next) {
            scanner.skipTo(next);
            index += 1;
        },
        text: scanner.text,
        entry: () => readRecord(texts, index),
        close: scanner.close,
    };
}
function telling(path, step, line = () => 1) {
    try {
        return step();
    }
    catch (error) {
        if (error instanceof read_csv_scan_row/* CsvMistakeError */.Dt) {
            throw new errors/* InputError */.dz(`${path}, line ${line()}: ${error.message}; a file that was cut off, or edited?`);
        }
        if ((0,errors/* errorCode */.CA)(error) === null)
            throw error;
        throw new errors/* InputError */.dz(`${path} cannot be read as CSV: ${(0,errors/* describeError */.Uc)(error)}`);
    }
}
function findCells(columns, path) {
    const missing = csv_columns/* CSV_COLUMNS */.N.filter((column) => !columns.includes(column));
    if (missing.length > 0) {
        const names = missing.slice(0, 3).join(', ') + (missing.length > 3 ? ` and ${missing.length - 3} more` : '');
        const are = missing.length === 1 ? `column ${names} is` : `columns ${names} are`;
        throw new errors/* InputError */.dz(`${path}, line 1: ${are} missing; expected the header of a metrics_requests.csv`);
    }
    const entries = csv_columns/* CSV_COLUMNS */.N.map((column) => [column, columns.indexOf(column)]);
    return Object.fromEntries(entries);
}
function wrongCount(place, seen, expected) {
    const advice = 'a file that was cut off, or edited?';
    const values = seen === 1 ? 'value' : 'values';
    return new errors/* InputError */.dz(`${place}: ${seen} ${values} where the header has ${expected} columns; ${advice}`);
}


/***/ })

};
