export const id = 38;
export const ids = [38];
export const modules = {

/***/ 14531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
function canonicalJson(value) {
    return JSON.stringify(value, sortedKeys);
}
function sortedKeys(_, value) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return value;
    return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}


/***/ }),

/***/ 47736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ PREVIEW_LENGTH),
  O: () => (/* binding */ createRecordTable)
});

// EXTERNAL MODULE: ./lib/prompt-text.js
var prompt_text = __webpack_require__(23421);
;// CONCATENATED MODULE: ./lib/records/cells.js
const NUMBERS = [
    'latencySeconds',
    'connectSeconds',
    'ttfbSeconds',
    'ttftSeconds',
    'ttfoSeconds',
    'streamEndSeconds',
    'maxGapSeconds',
    'serverSeconds',
    'waitedSeconds',
    'startedAt',
    'inputTokens',
    'outputTokens',
    'reasoningTokens',
    'cachedTokens',
    'chunks',
];
function createBlock(capacity) {
    const column = () => new Int32Array(capacity);
    return {
        capacity,
        length: 0,
        numbers: new Float64Array(NUMBERS.length * capacity),
        index: column(),
        round: column(),
        prompt: column(),
        label: column(),
    };
}
function fillCells(block, record) {
    const known = {
        latencySeconds: record.latencySeconds,
        connectSeconds: record.connectSeconds,
        ttfbSeconds: record.ttfbSeconds,
        ttftSeconds: record.ttftSeconds,
        ttfoSeconds: record.ttfoSeconds,
        streamEndSeconds: record.streamEndSeconds,
        maxGapSeconds: record.maxGapSeconds,
        serverSeconds: record.serverSeconds,
        waitedSeconds: record.outcome === 'failed' ? record.waitedSeconds : null,
        startedAt: Date.parse(record.startedAt),
        inputTokens: record.inputTokens,
        outputTokens: record.outputTokens,
        reasoningTokens: record.reasoningTokens,
        cachedTokens: record.cachedTokens,
        chunks: record.chunks,
    };
    const { capacity, length: row, numbers } = block;
    for (let i = 0; i < NUMBERS.length; i += 1)
        numbers[i * capacity + row] = known[NUMBERS[i]] ?? Number.NaN;
    block.index[row] = record.index;
    block.round[row] = record.round;
}

;// CONCATENATED MODULE: ./lib/columns.js
const FIRST_CAPACITY = 256;
function createColumn(kind, expected = FIRST_CAPACITY) {
    let values = new kind(0);
    let first = Number.NaN;
    let length = 0;
    function grow(needed) {
        const grown = new kind(Math.max(needed, values.length === 0 ? expected : Math.ceil(length * 1.5)));
        grown.set(values);
        if (values.length === 0)
            grown.fill(first, 0, length);
        values = grown;
    }
    return {
        push(value) {
            if (length === 0)
                first = value;
            if (values.length > 0 || !Object.is(value, first)) {
                if (length >= values.length)
                    grow(length + 1);
                values[length] = value;
            }
            length += 1;
        },
        pushAll(given, from, to) {
            if (length === 0 && from < to)
                first = given[from];
            let at = from;
            if (values.length === 0)
                while (at < to && Object.is(given[at], first))
                    at += 1;
            const end = length + to - from;
            if (at < to) {
                if (end > values.length)
                    grow(end);
                const shift = length - from;
                for (at = from; at < to; at += 1)
                    values[at + shift] = given[at];
            }
            length = end;
        },
        get(row) {
            if (row >= length)
                return Number.NaN;
            return values.length === 0 ? first : values[row];
        },
        pick(rows) {
            const picked = new Float64Array(rows.length);
            if (values.length === 0)
                return picked.fill(first);
            for (let i = 0; i < rows.length; i += 1)
                picked[i] = values[rows[i]];
            return picked;
        },
        toArray: () => (values.length === 0 ? new kind(length).fill(first) : values.subarray(0, length)),
    };
}
function baseOf(first) {
    return Math.abs(first) < 2 ** 31 || !Number.isSafeInteger(first) ? 0 : first;
}
const NOTHING = -(2 ** 31);
function createDecimalColumn(scale, expected) {
    let values = createColumn(Int32Array, expected);
    let areWholes = true;
    let wholes = new Int32Array(1);
    let base = 0;
    let isEmpty = true;
    const read = (whole) => (whole === NOTHING ? Number.NaN : (whole + base) / scale);
    function turnUsual() {
        const before = values.toArray();
        values = createColumn(Float64Array, expected);
        for (let row = 0; row < before.length; row += 1)
            values.push(read(before[row]));
        areWholes = false;
    }
    function makeWhole(given, from, to) {
        if (to - from > wholes.length)
            wholes = new Int32Array(to - from);
        if (isEmpty && from < to)
            base = baseOf(given[from] * scale);
        isEmpty &&= from === to;
        for (let at = from; at < to; at += 1) {
            const value = given[at];
            const whole = Number.isNaN(value) ? NOTHING : (Math.round(value * scale) - base) | 0;
            if (!Object.is(read(whole), value))
                return false;
            wholes[at - from] = whole;
        }
        return true;
    }
    function pushAll(given, from, to) {
        if (areWholes && makeWhole(given, from, to))
            return values.pushAll(wholes, 0, to - from);
        if (areWholes)
            turnUsual();
        values.pushAll(given, from, to);
    }
    return {
        push: (value) => pushAll(Float64Array.of(value), 0, 1),
        pushAll,
        get: (row) => (areWholes ? read(values.get(row)) : values.get(row)),
        pick(rows) {
            const picked = values.pick(rows);
            if (areWholes)
                for (let i = 0; i < picked.length; i += 1)
                    picked[i] = read(picked[i]);
            return picked;
        },
        toArray: () => (areWholes ? Float64Array.from(values.toArray(), read) : values.toArray()),
    };
}

;// CONCATENATED MODULE: ./lib/records/dictionary.js

function createTextList() {
    const ends = createColumn(Float64Array);
    let store = Buffer.alloc(0);
    let size = 0;
    let used = 0;
    const startOf = (number) => (number === 0 ? 0 : ends.get(number - 1));
    return {
        get size() {
            return size;
        },
        add(bytes) {
            const needed = used + bytes.length;
            if (needed > store.length) {
                const grown = Buffer.alloc(Math.max(1024, Math.ceil(needed * 1.5)));
                grown.set(store.subarray(0, used));
                store = grown;
            }
            store.set(bytes, used);
            used = needed;
            ends.push(used);
            size += 1;
            return size - 1;
        },
        text: (number) => (number >= 0 && number < size ? store.toString('utf8', startOf(number), ends.get(number)) : null),
        holds(number, bytes, start, end) {
            if (!(number >= 0 && number < size))
                return false;
            const from = startOf(number);
            if (ends.get(number) - from !== end - start)
                return false;
            for (let i = start; i < end; i += 1)
                if (store[from + i - start] !== bytes[i])
                    return false;
            return true;
        },
    };
}
const FREE = -1;
function createDictionary() {
    const texts = createTextList();
    const hashes = createColumn(Int32Array);
    let slots = new Int32Array(512).fill(FREE);
    function slotOf(hash, bytes, start, end) {
        const mask = slots.length - 1;
        let slot = hash & mask;
        for (;;) {
            const known = slots[slot];
            if (known === FREE || (hashes.get(known) === hash && texts.holds(known, bytes, start, end)))
                return slot;
            slot = (slot + 1) & mask;
        }
    }
    function grow() {
        slots = new Int32Array(slots.length * 2).fill(FREE);
        const mask = slots.length - 1;
        for (let number = 0; number < texts.size; number += 1) {
            let slot = hashes.get(number) & mask;
            while (slots[slot] !== FREE)
                slot = (slot + 1) & mask;
            slots[slot] = number;
        }
    }
    function add(bytes, start, end) {
        const hash = hashBytes(bytes, start, end);
        const slot = slotOf(hash, bytes, start, end);
        const known = slots[slot];
        if (known !== FREE)
            return known;
        slots[slot] = texts.add(bytes.subarray(start, end));
        hashes.push(hash);
        if (texts.size * 2 > slots.length)
            grow();
        return texts.size - 1;
    }
    return {
        number(text) {
            const bytes = Buffer.from(text);
            return add(bytes, 0, bytes.length);
        },
        add,
        find: (bytes, start, end) => slots[slotOf(hashBytes(bytes, start, end), bytes, start, end)],
        isText: texts.holds,
        text: texts.text,
        size: () => texts.size,
    };
}
function hashBytes(bytes, start, end) {
    let hash = 0x811c9dc5;
    for (let i = start; i < end; i += 1)
        hash = Math.imul(hash ^ bytes[i], 0x01000193);
    return hash ^ (hash >>> 15);
}

;// CONCATENATED MODULE: ./lib/records/labels.js
function createLabelSet() {
    const labels = [];
    const numbers = new Map();
    let last = -1;
    return {
        number(record) {
            const before = labels[last];
            if (before !== undefined && isLabelled(record, before))
                return last;
            const label = labelOf(record);
            const key = JSON.stringify(label);
            last = numbers.get(key) ?? labels.length;
            if (last === labels.length) {
                labels.push(label);
                numbers.set(key, last);
            }
            return last;
        },
        at: (number) => labels[number],
        size: () => labels.length,
    };
}
function isLabelled(record, label) {
    const failed = record.outcome === 'failed' ? record : null;
    return (record.phase === label.phase &&
        record.arm === label.arm &&
        record.shard === label.shard &&
        record.httpStatus === label.httpStatus &&
        record.attempts === label.attempts &&
        record.stream === label.stream &&
        record.connection === label.connection &&
        record.finishReason === label.finishReason &&
        record.model === label.model &&
        (failed?.failure ?? null) === label.failure &&
        (failed?.failureMessage ?? null) === label.failureMessage &&
        record.flags.length === label.flags.length &&
        record.flags.every((flag, i) => flag === label.flags[i]));
}
function labelOf(record) {
    const failed = record.outcome === 'failed' ? record : null;
    return {
        phase: record.phase,
        arm: record.arm,
        shard: own(record.shard),
        httpStatus: record.httpStatus,
        attempts: record.attempts,
        stream: record.stream,
        connection: record.connection,
        finishReason: own(record.finishReason),
        model: own(record.model),
        flags: [...record.flags],
        failure: failed?.failure ?? null,
        failureMessage: own(failed?.failureMessage ?? null),
    };
}
function own(text) {
    return text === null ? null : Buffer.from(text).toString();
}

;// CONCATENATED MODULE: ./lib/records/store.js




function createStore(expected) {
    const integers = () => createColumn(Int32Array, expected);
    return {
        numbers: NUMBERS.map((field) => createDecimalColumn(field.endsWith('Seconds') ? 1e6 : 1, expected)),
        indexShift: integers(),
        round: integers(),
        prompt: integers(),
        label: integers(),
        labels: createLabelSet(),
        promptIds: createDictionary(),
        promptTexts: createTextList(),
    };
}
function pushBlock(store, block, length) {
    const { capacity, length: rows, numbers, index } = block;
    for (let i = 0; i < NUMBERS.length; i += 1)
        store.numbers[i].pushAll(numbers, i * capacity, i * capacity + rows);
    for (let row = 0; row < rows; row += 1)
        index[row] -= length + row + 1;
    store.indexShift.pushAll(index, 0, rows);
    store.round.pushAll(block.round, 0, rows);
    store.prompt.pushAll(block.prompt, 0, rows);
    store.label.pushAll(block.label, 0, rows);
    block.length = 0;
}

;// CONCATENATED MODULE: ./lib/records/view.js

function createRecordView(store) {
    const { labels, promptIds, promptTexts } = store;
    let row = 0;
    const label = () => labels.at(store.label.get(row));
    const startedAt = store.numbers[NUMBERS.indexOf('startedAt')];
    function reader(field) {
        const column = store.numbers[NUMBERS.indexOf(field)];
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
        return view;
    };
}

;// CONCATENATED MODULE: ./lib/records.js




const PREVIEW_LENGTH = 200;
function createRecordTable(promptText, expected) {
    const store = createStore(expected);
    const intake = createIntake(store, promptText);
    const view = createRecordView(store);
    const single = createBlock(1);
    let length = 0;
    const push = (block) => {
        const rows = block.length;
        pushBlock(store, block, length);
        length += rows;
    };
    return {
        get length() {
            return length;
        },
        get promptCount() {
            return store.promptIds.size();
        },
        add(record) {
            fillCells(single, record);
            single.prompt[0] = intake.prompt(record.promptId, record.promptText);
            single.label[0] = intake.label(record);
            single.length = 1;
            push(single);
        },
        at: (row) => copyOf(view(row)),
        view,
        numbers(field, rows) {
            const column = store.numbers[NUMBERS.indexOf(field)];
            return rows === undefined ? Float64Array.from(column.toArray()) : column.pick(rows);
        },
        get labelCount() {
            return store.labels.size();
        },
        labelNumber: store.label.get,
        labelAt: store.labels.at,
        promptNumber: (row) => store.prompt.get(row),
        promptNumbers: (rows) => rows.map(store.prompt.get),
        *rows() {
            for (let row = 0; row < length; row += 1)
                yield copyOf(view(row));
        },
        intake: { ...intake, push },
    };
}
function createIntake({ labels, promptIds, promptTexts }, promptText) {
    return {
        label: (record) => labels.number(record),
        knownPrompt: (guess, id, start, end) => promptIds.isText(guess, id, start, end) ? guess : promptIds.find(id, start, end),
        prompt(id, text) {
            const number = promptIds.number(id);
            if (number === promptTexts.size)
                promptTexts.add(Buffer.from(preview((0,prompt_text/* shownPrompt */.i)(text, promptText))));
            return number;
        },
    };
}
function copyOf(record) {
    const facts = {
        index: record.index,
        promptId: record.promptId,
        promptText: record.promptText,
        phase: record.phase,
        round: record.round,
        arm: record.arm,
        shard: record.shard,
        startedAt: record.startedAt,
        httpStatus: record.httpStatus,
        attempts: record.attempts,
        stream: record.stream,
        connection: record.connection,
        connectSeconds: record.connectSeconds,
        ttfbSeconds: record.ttfbSeconds,
        ttftSeconds: record.ttftSeconds,
        ttfoSeconds: record.ttfoSeconds,
        streamEndSeconds: record.streamEndSeconds,
        maxGapSeconds: record.maxGapSeconds,
        chunks: record.chunks,
        finishReason: record.finishReason,
        model: record.model,
        serverSeconds: record.serverSeconds,
        requestId: null,
        flags: record.flags,
        inputTokens: record.inputTokens,
        outputTokens: record.outputTokens,
        reasoningTokens: record.reasoningTokens,
        cachedTokens: record.cachedTokens,
    };
    if (record.outcome === 'ok') {
        return { ...facts, latencySeconds: record.latencySeconds, outcome: 'ok' };
    }
    const { failure, failureMessage, waitedSeconds } = record;
    return {
        ...facts,
        latencySeconds: null,
        outcome: 'failed',
        failure,
        failureMessage,
        waitedSeconds,
    };
}
function preview(text) {
    if (text.length <= PREVIEW_LENGTH)
        return text;
    const withoutHalfCharacter = text.slice(0, PREVIEW_LENGTH - 1).replace(/[\uD800-\uDBFF]$/, '');
    return `${withoutHalfCharacter}…`;
}


/***/ }),

/***/ 13411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
const VERSION = '0.1.0';


/***/ })

};
