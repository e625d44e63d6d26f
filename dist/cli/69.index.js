export const id = 69;
export const ids = [69];
export const modules = {

/***/ 4648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ createColumn)
/* harmony export */ });
const FIRST_CAPACITY = 256;
/** An empty column; `expected` is how many rows will probably come. Whole numbers below 2^31 fit in half the memory. */
function createColumn(kind, expected = FIRST_CAPACITY) {
    /** Empty while every row is like the first. */
    let values = new kind(0);
    let first = Number.NaN;
    let length = 0;
    function grow() {
        const grown = new kind(values.length === 0 ? Math.max(expected, length + FIRST_CAPACITY) : Math.ceil(length * 1.5));
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
                    grow();
                values[length] = value;
            }
            length += 1;
        },
        get(row) {
            if (row >= length)
                return Number.NaN;
            return values.length === 0 ? first : values[row];
        },
        toArray: () => (values.length === 0 ? new kind(length).fill(first) : values.subarray(0, length)),
    };
}


/***/ }),

/***/ 9465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ ARM_INPUTS),
/* harmony export */   Y: () => (/* binding */ BASELINE_INPUTS)
/* harmony export */ });
/** Inputs of the run that the other arm of an interleaved comparison can have of its own, as `baseline-…`. */
const ARM_INPUTS = ['endpoint-url', 'api-key', 'model', 'api', 'auth', 'headers', 'parameters'];
/** Inputs that say what the other arm is like; they mean something with `baseline: endpoint` only. */
const BASELINE_INPUTS = [
    ...ARM_INPUTS.map((name) => `baseline-${name}`),
    'baseline-mock-latency',
    'deployment-variation',
];


/***/ }),

/***/ 7328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wr: () => (/* binding */ credentialsIn),
/* harmony export */   a8: () => (/* binding */ credentialsInHeaders),
/* harmony export */   hN: () => (/* binding */ isCredentialName),
/* harmony export */   ri: () => (/* binding */ withoutCredentials)
/* harmony export */ });
/** Whether a header, query parameter or body field of this name carries something secret. */
function isCredentialName(name) {
    return /auth|key|token|secret|password|passwd|credential|cookie|session|signature|^sig$|^code$/i.test(name);
}
/** A URL as text without its credentials: user name, password and the values of credential-like query parameters become `***`. */
function withoutCredentials(url) {
    return url
        .replace(/^([^/?#]*\/\/)[^/?#]*@/, '$1***@')
        .replace(/([?&;])([^=&;#]+)=([^&;#]+)/g, (whole, before, name) => isCredentialName(decode(name)) ? `${before}${name}=***` : whole);
}
/**
 * The secrets in a URL, as written and decoded: the password (or a user name without one, which then is a token) and
 * the values of credential-like query parameters.
 */
function credentialsIn(url) {
    const query = url.search
        .slice(1)
        .split('&')
        .map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)])
        .filter(([name]) => isCredentialName(decode(name)))
        .map(([, value]) => value);
    return [url.password === '' ? url.username : url.password, ...query]
        .flatMap((value) => [value, decode(value)])
        .filter((value) => value !== '');
}
/**
 * The secrets among headers: the value of a credential-like name, also without its scheme (`Bearer`), and any other
 * value of at least 8 characters; shorter ones are left alone, as masking `1` or `true` would wreck the log.
 */
function credentialsInHeaders(headers) {
    return headers.flatMap(([name, value]) => {
        if (isCredentialName(name))
            return [value, value.replace(/^[A-Za-z]+\s+/, '')];
        return value.length >= 8 ? [value] : [];
    });
}
function decode(text) {
    try {
        return decodeURIComponent(text.replaceAll('+', ' '));
    }
    catch {
        return text;
    }
}


/***/ }),

/***/ 6804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseDuration)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3306);


/** Decimal exponent and factor of each unit in milliseconds; the exponent keeps decimals exact: 1.005s is 1005 ms. */
const UNITS = {
    ms: { exponent: 0, factor: 1 },
    s: { exponent: 3, factor: 1 },
    m: { exponent: 3, factor: 60 },
    h: { exponent: 3, factor: 3600 },
    d: { exponent: 3, factor: 86_400 },
};
/** A timer of Node cannot wait longer (2^31 - 1 ms is 24.8 days). */
const LONGEST_DAYS = 24;
/**
 * Reads `800ms`, `2s`, `1.5m`, `6h`, `7d` as milliseconds. A bare `0` needs no unit.
 * @throws {InputError} without the input's name, which the caller puts in front
 */
function parseDuration(text, rules = {}) {
    const [, sign = '', digits, unitText = ''] = /^([+-]?)\s*(\d+\.?\d*|\.\d+)\s*([^\s\d.]*)$/.exec(text.trim()) ?? [];
    if (digits === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(text)} is no duration; write for example 800ms, 2s or 1.5m`);
    if (sign === '-')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(text)} is negative; write a duration such as 2s`);
    const ms = toMilliseconds(digits, unitOf(unitText, digits, rules));
    if (ms === 0 && rules.zero !== true)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(text)} is too short; it must be more than 0`);
    const { longestDays = LONGEST_DAYS } = rules;
    if (ms > toMilliseconds(`${longestDays}`, 'd')) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(text)} is too long; it must be at most ${longestDays}d`);
    }
    return ms;
}
function unitOf(unit, digits, { bareSeconds }) {
    if (Object.hasOwn(UNITS, unit))
        return unit;
    if (unit === '' && (bareSeconds === true || Number(digits) === 0))
        return 's';
    if (unit === '')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`"${digits}" has no unit; write ${digits}s or ${digits}ms`);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(unit)} is no unit of time; use ms, s, m, h or d, as in ${digits}s`);
}
function toMilliseconds(digits, unit) {
    const { exponent, factor } = UNITS[unit];
    return Number(`${digits}e${exponent}`) * factor;
}


/***/ }),

/***/ 7662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ readGates)
/* harmony export */ });
/* harmony import */ var _verdict_grammar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8238);
/* harmony import */ var _given_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2243);


/** What the job is held to; the two plain limits come first. */
function readGates(values, given, problems) {
    const latency = values['max-average-latency'];
    const errorRate = {
        source: `max-error-rate ${given.text('max-error-rate')?.text.trim() ?? (0,_given_js__WEBPACK_IMPORTED_MODULE_1__/* .rowOf */ .O)('max-error-rate').default}`,
        subject: { kind: 'error_rate' },
        operator: '<=',
        limit: values['max-error-rate'],
        warnOnly: false,
    };
    const plain = latency === null ? [errorRate] : [averageLatency(latency, given), errorRate];
    const further = problems.attempt(() => (0,_verdict_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .parseThresholds */ .S)(values.thresholds ?? '', 'thresholds'));
    return {
        thresholds: [...plain, ...(further ?? [])],
        confidence: values.confidence,
        onInconclusive: values['on-inconclusive'],
        reportOnly: values['report-only'],
    };
}
function averageLatency(ms, given) {
    const text = given.text('max-average-latency')?.text.trim() ?? '';
    return {
        source: `max-average-latency ${/\d$/.test(text) ? `${text}s` : text}`,
        subject: { kind: 'metric', metric: 'latency', statistic: { kind: 'average' } },
        operator: '<=',
        limit: ms / 1000,
        warnOnly: false,
    };
}


/***/ }),

/***/ 2243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ rowOf),
/* harmony export */   Q: () => (/* binding */ readGiven)
/* harmony export */ });
/* harmony import */ var _baseline_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9465);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6097);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2037);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3306);




/** Inputs that tell how to reach an endpoint; the mock has none. */
const ENDPOINT_ONLY = [
    'endpoint-url',
    'api-key',
    'auth',
    'headers',
    'baseline-endpoint-url',
    'baseline-api-key',
    'baseline-auth',
    'baseline-headers',
];
/**
 * Puts inputs and environment together: inputs win. In mock mode the environment's endpoint does not count, and its
 * baseline only when one is asked for.
 */
function readGiven({ raw, environment, entry }, problems) {
    const set = new Map(Object.entries(raw).filter(([, value]) => value.trim() !== ''));
    refuseUnknown([...set.keys()], problems);
    const mode = modeOf(set.get('mode'));
    const mock = mode === 'mock';
    const asksBaseline = set.get('baseline')?.trim() === 'endpoint';
    const ignored = mock ? ENDPOINT_ONLY.filter((name) => isOther(rowOf(name), set.get(name))) : [];
    function text(name) {
        if (mock && ENDPOINT_ONLY.includes(name))
            return null;
        const own = set.get(name);
        if (own !== undefined)
            return { text: own, label: name };
        const variable = rowOf(name).environment;
        const counts = !mock && (asksBaseline || !_baseline_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .BASELINE_INPUTS */ .Y.includes(name));
        const inherited = variable === undefined || !counts ? '' : (environment[variable] ?? '');
        return inherited.trim() === '' ? null : { text: inherited, label: `${name} (from ${variable})` };
    }
    const given = {
        mode,
        text,
        isSet: (name) => isOther(rowOf(name), text(name)?.text),
        notes: ignored.map((name) => `${name}: ignored, because the mock has no endpoint to reach.`),
    };
    refuseMisplaced(given, { entry, set }, problems);
    return given;
}
function modeOf(text = 'real') {
    const mode = text.trim();
    return mode === 'real' || mode === 'mock' ? mode : null;
}
/** The row of an input, without the narrow type that the table gives it. */
function rowOf(name) {
    return _inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .INPUTS */ .m.find((row) => row.name === name);
}
function isOther(row, text) {
    return text !== undefined && text.trim() !== row.default;
}
function refuseUnknown(names, problems) {
    const known = _inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .INPUTS */ .m.map((row) => row.name);
    for (const name of names.filter((candidate) => !known.includes(candidate))) {
        const meant = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .didYouMean */ .a)(name, known);
        problems.add(`there is no input ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(name)}.${meant === '' ? ' The README and --help list them all.' : meant}`);
    }
}
function refuseMisplaced(given, { entry, set }, problems) {
    for (const row of _inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .INPUTS */ .m) {
        const name = row.name;
        if (row.githubOnly === true && entry === 'command' && set.has(name)) {
            problems.add(`${name}: means something inside GitHub Actions only; leave it out here`);
        }
        if (row.mockOnly === true && given.mode === 'real' && given.isSet(name)) {
            problems.add(`${name}: shapes the mock, but the mode is real; add mode: mock, or leave it out`);
        }
    }
}


/***/ }),

/***/ 1053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ parseNumber),
/* harmony export */   c: () => (/* binding */ parseInteger)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3306);


/**
 * Reads a whole number in decimal digits.
 * @throws {InputError} without the input's name, which the caller puts in front
 */
function parseInteger(text, rules) {
    if (!/^[+-]?\d+$/.test(text.trim())) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(text)} is no whole number; write ${range(rules)}`);
    }
    return checkRange(text, rules);
}
/**
 * Reads a decimal number such as `0.5`.
 * @throws {InputError} without the input's name, which the caller puts in front
 */
function parseNumber(text, rules) {
    if (!/^[+-]?(\d+\.?\d*|\.\d+)$/.test(text.trim())) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(text)} is no number; write ${range(rules)}`);
    }
    return checkRange(text, rules);
}
function checkRange(text, rules) {
    const value = Number(text);
    if (value < rules.minimum || value > rules.maximum) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(text)} is out of range; write ${range(rules)}`);
    }
    return value === 0 ? 0 : value; // "-0" is 0
}
function range({ minimum, maximum }) {
    return `a number from ${minimum} to ${maximum}`;
}


/***/ }),

/***/ 7912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KV: () => (/* binding */ parseMapping),
/* harmony export */   gM: () => (/* binding */ readYaml),
/* harmony export */   t4: () => (/* binding */ reservedParameters)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _foreign_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9399);



/**
 * Reads a YAML or JSON mapping of plain data.
 * @throws {InputError} without the input's name, which the caller puts in front
 */
function parseMapping(text) {
    const value = readYaml(text);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz('the value is no mapping; write for example temperature: 0.7');
    }
    return toJson(value, '');
}
/**
 * Parses YAML of the core schema, without custom tags, repeated keys or expanding aliases without end.
 * @throws {InputError} with the place of the mistake
 */
function readYaml(text) {
    try {
        const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { schema: 'core', uniqueKeys: true, stringKeys: true, logLevel: 'error' });
        const problem = document.errors[0] ?? document.warnings[0];
        if (problem !== undefined)
            throw problem;
        return document.toJS({ maxAliasCount: 100 });
    }
    catch (thrown) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(`not valid YAML: ${firstLine(Error.isError(thrown) ? thrown.message : (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .describeError */ .Uc)(thrown))}`);
    }
}
/** Without the excerpt that the parser adds; it reports a stack overflow of its own as an error like any other. */
function firstLine(message) {
    if (message.startsWith('Maximum call stack'))
        return 'nested too deeply';
    return (0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)((message.split('\n')[0] ?? '').replace(/:$/, ''));
}
/** Copies plain data, so that nothing but JSON gets into a request body. */
function toJson(value, path) {
    if (value === null || typeof value === 'boolean' || typeof value === 'string')
        return value;
    if (typeof value === 'number')
        return finite(value, path);
    if (Array.isArray(value))
        return value.map((item, index) => toJson(item, `${path}[${index}]`));
    const entries = Object.entries(value);
    return Object.fromEntries(entries.map(([key, item]) => [key, toJson(item, `${path}.${key}`)]));
}
function finite(value, path) {
    if (Number.isFinite(value))
        return value;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(`${(0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(path.slice(1))} is ${value}, which JSON cannot hold; write a finite number`);
}
/** The input to use instead of a reserved key of a request body. */
const INSTEAD = new Map([
    ['model', 'the input model'],
    ['stream', 'the input stream'],
    ['messages', 'prompts or prompts-file'],
    ['prompt', 'prompts or prompts-file'],
    ['input', 'prompts or prompts-file'],
    ['contents', 'prompts or prompts-file'],
    ['system', 'a system message in prompts-file'],
    ['instructions', 'a system message in prompts-file'],
    ['systemInstruction', 'a system message in prompts-file'],
    ['system_instruction', 'a system message in prompts-file'],
    ['max_tokens', 'max-output-tokens'],
    ['max_completion_tokens', 'max-output-tokens'],
    ['max_output_tokens', 'max-output-tokens'],
]);
/** One sentence for each parameter that only the action itself may set. */
function reservedParameters(parameters, reserved) {
    return Object.keys(parameters)
        .filter((key) => reserved.includes(key) || key === '__proto__')
        .map((key) => {
        const instead = INSTEAD.get(key);
        return `${key} is set by the action itself; ${instead === undefined ? 'remove it' : `use ${instead}`}`;
    });
}


/***/ }),

/***/ 784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ createProblems)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/** An empty collection. */
function createProblems() {
    const messages = [];
    function collect(thrown) {
        if (!(thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz))
            throw thrown;
        messages.push(thrown.message);
        return null;
    }
    return {
        add: (message) => void messages.push(message),
        has: (message) => messages.includes(message),
        attempt(read) {
            try {
                return read();
            }
            catch (thrown) {
                return collect(thrown);
            }
        },
        attemptAsync: (read) => read().catch(collect),
        settle(parts, redact) {
            if (messages.length > 0)
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(messages.map(redact).join('\n'));
            return parts;
        },
    };
}


/***/ }),

/***/ 5555:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wW: () => (/* binding */ labelled),
  CU: () => (/* binding */ parseInput),
  N$: () => (/* binding */ readValues)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/nearest.js
var nearest = __webpack_require__(2037);
// EXTERNAL MODULE: ./lib/config/wording.js
var wording = __webpack_require__(3306);
;// CONCATENATED MODULE: ./lib/config/choice.js



/**
 * Reads one of several words.
 * @throws {InputError} without the input's name, which the caller puts in front
 */
function parseChoice(text, choices) {
    const choice = choices.find((candidate) => candidate === text.trim());
    if (choice !== undefined)
        return choice;
    throw new errors/* InputError */.dz(`${(0,wording/* quote */.h)(text)} is not allowed; write ${(0,wording/* eitherOf */.B)(choices)}.${(0,nearest/* didYouMean */.a)(text.trim(), choices)}`);
}
/**
 * Reads several of several words, separated by commas or line ends, each once.
 * @throws {InputError} without the input's name, which the caller puts in front
 */
function parseChoices(text, choices) {
    const words = text.split(/[,\n]/).filter((word) => word.trim() !== '');
    return [...new Set(words.map((word) => parseChoice(word, choices)))];
}
/**
 * Reads `true` or `false`, in the spellings of YAML 1.2.
 * @throws {InputError} without the input's name, which the caller puts in front
 */
function parseFlag(text) {
    const word = text.trim();
    if (['true', 'True', 'TRUE'].includes(word))
        return true;
    if (['false', 'False', 'FALSE'].includes(word))
        return false;
    throw new errors/* InputError */.dz(`${(0,wording/* quote */.h)(text)} is not allowed; write true or false`);
}

// EXTERNAL MODULE: ./lib/config/duration.js
var duration = __webpack_require__(6804);
// EXTERNAL MODULE: ./lib/config/given.js
var config_given = __webpack_require__(2243);
;// CONCATENATED MODULE: ./lib/config/headers.js


/** Headers that belong to the connection or to the measurement. */
const MANAGED = new Set([
    'accept-encoding',
    'connection',
    'content-length',
    'content-type',
    'expect',
    'host',
    'http2-settings',
    'keep-alive',
    'proxy-authorization',
    'proxy-connection',
    'te',
    'trailer',
    'transfer-encoding',
    'upgrade',
]);
/**
 * Reads `Name: value`, one a line; blank lines are skipped.
 * @throws {InputError} without the input's name, which the caller puts in front; it names the line, never a value
 */
function parseHeaders(text) {
    const headers = [];
    const names = new Set();
    for (const [index, line] of text.split(/\r\n|\n|\r/).entries()) {
        if (line.trim() === '')
            continue;
        const [name, value] = parseHeader(line, `line ${index + 1}`);
        if (names.has(name.toLowerCase())) {
            throw new errors/* InputError */.dz(`line ${index + 1} gives ${name} again; write it once, several values separated by commas`);
        }
        names.add(name.toLowerCase());
        headers.push([name, value]);
    }
    return headers;
}
function parseHeader(line, where) {
    const colon = line.indexOf(':');
    if (colon === -1)
        throw new errors/* InputError */.dz(`${where} has no colon; write one "Name: value" a line`);
    const name = line.slice(0, colon).trim();
    const value = line.slice(colon + 1).trim();
    if (!/^[!#$%&'*+.^_`|~\dA-Za-z-]+$/.test(name)) {
        throw new errors/* InputError */.dz(`${where} begins with no valid header name; write one "Name: value" a line`);
    }
    if (MANAGED.has(name.toLowerCase())) {
        throw new errors/* InputError */.dz(`${where} sets ${(0,wording/* quote */.h)(name)}, which is managed for you; remove it`);
    }
    if (value === '')
        throw new errors/* InputError */.dz(`${where} gives ${(0,wording/* quote */.h)(name)} no value; is a secret or variable missing?`);
    if (/[^\t\x20-\x7e]/.test(value)) {
        throw new errors/* InputError */.dz(`${where} gives ${(0,wording/* quote */.h)(name)} a value that no header can carry; use printable ASCII only`);
    }
    return [name, value];
}

// EXTERNAL MODULE: ./lib/config/inputs.js
var inputs = __webpack_require__(6097);
;// CONCATENATED MODULE: ./lib/config/key.js

/**
 * Reads an API key; blanks and line ends around it, which secrets often bring along, are dropped.
 * @throws {InputError} without the input's name, which the caller puts in front; the key is not shown
 */
function parseKey(text) {
    const key = text.trim();
    if (/^bearer\s/i.test(key))
        throw new errors/* InputError */.dz('the value begins with "Bearer"; give the key alone');
    if (/[^\x21-\x7e]/.test(key)) {
        throw new errors/* InputError */.dz('the value has a blank, a line end or a character outside ASCII inside; give the key alone');
    }
    return key;
}

// EXTERNAL MODULE: ./lib/config/number.js
var number = __webpack_require__(1053);
// EXTERNAL MODULE: ./lib/config/parameters.js
var parameters = __webpack_require__(7912);
;// CONCATENATED MODULE: ./lib/config/rate.js


/**
 * Reads `5%` or `0.05` as a fraction from 0 to 1. A bare `1` could mean 1% as well as all of them, so it is refused.
 * @throws {InputError} without the input's name, which the caller puts in front
 */
function parseRate(text) {
    const [, sign = '', digits, percent = ''] = /^([+-]?)\s*(\d+\.?\d*|\.\d+)\s*(%?)$/.exec(text.trim()) ?? [];
    if (digits === undefined)
        throw new errors/* InputError */.dz(`${(0,wording/* quote */.h)(text)} is no rate; write for example 5% or 0.05`);
    if (sign === '-')
        throw new errors/* InputError */.dz(`${(0,wording/* quote */.h)(text)} is negative; write a rate such as 5%`);
    const rate = Number(`${digits}e${percent === '%' ? -2 : 0}`);
    if (percent === '' && rate === 1)
        throw new errors/* InputError */.dz(`${(0,wording/* quote */.h)(text)} could mean 1% or all; write 1% or 100%`);
    if (rate > 1 && percent === '') {
        throw new errors/* InputError */.dz(`${(0,wording/* quote */.h)(text)} is neither a percentage nor a fraction below 1; did you mean ${digits}%?`);
    }
    if (rate > 1)
        throw new errors/* InputError */.dz(`${(0,wording/* quote */.h)(text)} is more than all; write at most 100%`);
    return rate;
}

// EXTERNAL MODULE: ./lib/config/regression-metrics.js
var regression_metrics = __webpack_require__(329);
// EXTERNAL MODULE: ./lib/config/shard.js
var shard = __webpack_require__(2294);
// EXTERNAL MODULE: ./lib/config/spread.js
var spread = __webpack_require__(8291);
// EXTERNAL MODULE: ./lib/config/credentials.js
var credentials = __webpack_require__(7328);
;// CONCATENATED MODULE: ./lib/config/url.js



/**
 * Reads the URL of an endpoint. Whether an API lives there is not looked at.
 * @throws {InputError} without the input's name, which the caller puts in front; credentials in the URL are not shown
 */
function parseEndpointUrl(given) {
    const text = given.trim();
    const seen = (0,wording/* quote */.h)((0,credentials/* withoutCredentials */.ri)(text));
    if (!/^[a-z][a-z\d+.-]*:\/\//i.test(text))
        throw new errors/* InputError */.dz(missingScheme(text, seen));
    if (!/^https?:/i.test(text))
        throw new errors/* InputError */.dz(`${seen} is not supported; the URL must begin with https:// or http://`);
    if (/\s/.test(text))
        throw new errors/* InputError */.dz(`${seen} has a blank inside; write one URL`);
    const url = URL.parse(text);
    if (url === null)
        throw new errors/* InputError */.dz(`${seen} is no URL; write for example https://api.openai.com/v1/chat/completions`);
    if (url.username !== '' || url.password !== '') {
        throw new errors/* InputError */.dz(`${seen} carries a user name or password, which is never sent; put it into headers ("Authorization: Basic …") and set auth: none`);
    }
    if (text.includes('#'))
        throw new errors/* InputError */.dz(`${seen} has a part after #, which is never sent; remove it`);
    return { text, url };
}
/** A text that does not even look like a host may be a key in the wrong place, so it is not repeated. */
function missingScheme(text, seen) {
    const host = /^(\[[\da-f:.]+\]|[\w.-]+)(:\d+)?(?=[/?]|$)/i.exec(text)?.[0];
    if (host === undefined || !/[.:\]]|^localhost$/.test(host)) {
        return 'the value is no URL; it must begin with https:// or http://';
    }
    const scheme = /^(localhost|127\.|\[|0\.0\.0\.0|10\.|192\.168\.)/.test(host) ? 'http' : 'https';
    return `${seen} has no scheme; did you mean ${(0,wording/* quote */.h)(`${scheme}://${(0,credentials/* withoutCredentials */.ri)(text)}`)}?`;
}

;// CONCATENATED MODULE: ./lib/config/read-values.js














/** Reads every input. One that cannot be read is a problem, and its default stands in for it. */
function readValues(given, problems) {
    const entries = inputs/* INPUTS */.m.map(({ name }) => [name, readValue(name, given, problems)]);
    return Object.fromEntries(entries);
}
function readValue(name, given, problems) {
    const row = (0,config_given/* rowOf */.O)(name);
    const source = given.text(name);
    const value = source === null ? null : problems.attempt(() => labelled(source.label, () => parseInput(row, source.text)));
    return value ?? (row.default === '' ? null : parseInput(row, row.default));
}
/**
 * Runs a reader and puts the input's name in front of what it says.
 * @throws {InputError}
 */
function labelled(label, read) {
    try {
        return read();
    }
    catch (thrown) {
        throw thrown instanceof errors/* InputError */.dz ? new errors/* InputError */.dz(`${label}: ${thrown.message}`) : thrown;
    }
}
/**
 * Reads the text of any input by its row.
 * @throws {InputError} without the input's name, which the caller puts in front
 */
function parseInput(row, text) {
    if (row.kind === 'choice')
        return parseChoice(text, row.choices);
    if (row.kind === 'choices')
        return parseChoices(text, row.choices);
    if (row.kind === 'integer')
        return (0,number/* parseInteger */.c)(text, row);
    if (row.kind === 'number')
        return (0,number/* parseNumber */.$)(text, row);
    if (row.kind === 'duration')
        return (0,duration/* parseDuration */.E)(text, row);
    return PARSERS[row.kind](text);
}
/** Readers that need nothing but the text. */
const PARSERS = {
    text: (text) => text.trim(),
    lines: (text) => text,
    url: parseEndpointUrl,
    key: parseKey,
    headers: parseHeaders,
    mapping: parameters/* parseMapping */.KV,
    flag: parseFlag,
    rate: parseRate,
    'duration-spread': spread/* parseDurationSpread */.Xu,
    'token-spread': spread/* parseTokenSpread */.ab,
    figures: regression_metrics/* parseRegressionMetrics */.gS,
    floors: regression_metrics/* parseFloors */.vQ,
    shard: shard/* parseShard */.uK,
};


/***/ }),

/***/ 329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Et: () => (/* binding */ floorOf),
/* harmony export */   cU: () => (/* binding */ figureName),
/* harmony export */   gS: () => (/* binding */ parseRegressionMetrics),
/* harmony export */   vQ: () => (/* binding */ parseFloors)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9502);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6804);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2037);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3306);





/** Counts of tokens are no time: more of them is not slower. */
const COMPARABLE = _metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .METRICS */ .C.filter(({ unit }) => unit !== 'tokens').map(({ name }) => name);
const TIMES = _metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .METRICS */ .C.filter(({ unit }) => unit === 'seconds').map(({ name }) => name);
const ALLOWED = 'write metric.p50, or for times metric.p95 or metric.p99';
/**
 * Reads figures such as `latency.p50, ttft.p50`, separated by commas or line ends.
 * @throws {InputError} without the input's name, which the caller puts in front
 */
function parseRegressionMetrics(text) {
    const figures = itemsOf(text).map(parseFigure);
    const names = figures.map(figureName);
    const repeated = names.find((name, index) => names.indexOf(name) < index);
    if (repeated !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz(`${repeated} is there twice; write it once`);
    if (figures.length === 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz(`${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(text)} names nothing to compare; ${ALLOWED}`);
    return figures;
}
/** `latency.p50` */
function figureName({ metric, percent }) {
    return `${metric}.p${percent}`;
}
function parseFigure(item) {
    const [name = '', statistic] = item.split('.', 2);
    const metric = parseMetric(name, COMPARABLE);
    if (statistic === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz(`${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(item)} says too little; write ${metric}.p50`);
    if (/^(average|avg|mean)$/.test(statistic)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz(`${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(item)} cannot be compared: a few slow answers move an average as much as a change does; write ${metric}.p50`);
    }
    const percent = PERCENTS.find((candidate) => `p${candidate}` === statistic);
    if (percent === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz(`${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(item)} cannot be compared; ${ALLOWED}`);
    if (percent !== 50 && (0,_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .metricOf */ .a)(metric).better === 'higher') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz(`${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(item)} is the fast end of a speed; write ${metric}.p50, or tpot.p${percent}`);
    }
    return { metric, percent };
}
const PERCENTS = [50, 95, 99];
/**
 * Reads floors such as `20ms, tpot 1ms`: one bare time for all times, and `metric time` for single ones.
 * @throws {InputError} without the input's name, which the caller puts in front
 */
function parseFloors(text) {
    let others = null;
    const byMetric = new Map();
    for (const item of itemsOf(text)) {
        const [, name, time = ''] = /^(?:([a-z]\w*)\s+)?(.+)$/i.exec(item) ?? [];
        const seconds = (0,_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDuration */ .E)(time, { zero: true }) / 1000;
        if (name === undefined) {
            if (others !== null)
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz(`${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(item)} is a second time for all; write "metric time"`);
            others = seconds;
            continue;
        }
        const metric = parseMetric(name, TIMES);
        if (byMetric.has(metric))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz(`${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(item)} gives ${metric} a second time; write it once`);
        byMetric.set(metric, seconds);
    }
    return { others, byMetric };
}
/** The floor of a metric, in its unit: the first that is said, most special first. Speeds have none. */
function floorOf(metric, given, defaults) {
    if ((0,_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .metricOf */ .a)(metric).unit !== 'seconds')
        return 0;
    return given.byMetric.get(metric) ?? defaults.byMetric.get(metric) ?? given.others ?? defaults.others ?? 0;
}
function itemsOf(text) {
    return text
        .split(/[,\r\n]/)
        .map((item) => item.trim())
        .filter((item) => item !== '');
}
function parseMetric(name, allowed) {
    const metric = allowed.find((candidate) => candidate === name);
    if (metric !== undefined)
        return metric;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz(`${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(name)} is not one of ${allowed.join(', ')}.${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .didYouMean */ .a)(name, allowed)}`);
}


/***/ }),

/***/ 2294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ao: () => (/* binding */ shardSize),
/* harmony export */   Az: () => (/* binding */ shardName),
/* harmony export */   t0: () => (/* binding */ dealShard),
/* harmony export */   uK: () => (/* binding */ parseShard)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3306);


/** Jobs that one list may be dealt to; GitHub's matrix has at most 256, and several of them can be started. */
const MOST_SHARDS = 10_000;
/**
 * Reads `2/5`, the second of five parts.
 * @throws {InputError} without the input's name, which the caller puts in front
 */
function parseShard(text) {
    const [index, count] = (/^(\d{1,5})\s*\/\s*(\d{1,5})$/.exec(text.trim()) ?? []).slice(1).map(Number);
    const allowed = `write which part of how many, from 1/1 to ${MOST_SHARDS}/${MOST_SHARDS}, such as 2/5`;
    if (index === undefined || count === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(text)} is no shard; ${allowed}`);
    if (count > MOST_SHARDS || index < 1 || index > count) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(text)} is out of range; ${allowed}`);
    }
    return { index, count };
}
/** A shard as rows and messages name it: `2/5`. */
function shardName({ index, count }) {
    return `${index}/${count}`;
}
/** How many of `listed` prompts a shard holds. */
function shardSize({ index, count }, listed) {
    return Math.max(0, Math.ceil((listed - index + 1) / count));
}
/**
 * The prompts of one shard, by their place in the list alone: every `count`-th, from the `index`-th on. The hash stays that of
 * the whole list, so that shards of one list can be told from those of another.
 * @throws {InputError} when the list is too short for it to get any
 */
function dealShard(prompts, shard) {
    const count = shardSize(shard, prompts.count);
    if (count === 0) {
        const size = prompts.count === 1 ? 'the only prompt' : `any of the ${prompts.count} prompts`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`shard: ${shardName(shard)} does not get ${size}; make at most ${prompts.count} shards`);
    }
    async function* read() {
        let position = 0;
        for await (const prompt of prompts.read()) {
            if (position % shard.count === shard.index - 1)
                yield prompt;
            position += 1;
        }
    }
    return { ...prompts, count, read };
}


/***/ }),

/***/ 8291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xu: () => (/* binding */ parseDurationSpread),
/* harmony export */   ab: () => (/* binding */ parseTokenSpread),
/* harmony export */   q7: () => (/* binding */ lowEnd),
/* harmony export */   sM: () => (/* binding */ highEnd)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6804);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1053);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3306);




/**
 * Reads a distribution of durations in milliseconds: `500ms`, `300ms..1.2s` or `lognormal(400ms, 2s)`.
 * @throws {InputError} without the input's name, which the caller puts in front
 */
function parseDurationSpread(text) {
    return parseSpread(text, (part) => (0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E)(part), 'lognormal(400ms, 2s)');
}
/**
 * Reads a distribution of token counts: `50`, `20..80` or `lognormal(40, 200)`.
 * @throws {InputError} without the input's name, which the caller puts in front
 */
function parseTokenSpread(text) {
    return parseSpread(text, (part) => (0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .parseInteger */ .c)(part, { minimum: 1, maximum: 1_000_000 }), 'lognormal(40, 200)');
}
/** The smallest value that is drawn but for one in a hundred; for a lognormal that is p50² / p99, as it is symmetric in logarithms. */
function lowEnd(spread) {
    if (spread.kind === 'constant')
        return spread.value;
    return spread.kind === 'uniform' ? spread.low : spread.p50 ** 2 / spread.p99;
}
/** The largest value that can be drawn; null where there is none. */
function highEnd(spread) {
    if (spread.kind === 'constant')
        return spread.value;
    return spread.kind === 'uniform' ? spread.high : null;
}
function parseSpread(text, parsePart, example) {
    const lognormal = /^lognormal\s*\(([^,()]*),([^,()]*)\)$/.exec(text.trim());
    if (lognormal !== null) {
        const [p50, p99] = parsePair(lognormal, parsePart);
        if (p50 > p99)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz(`${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(text)} has a p50 above its p99; write the smaller one first`);
        return { kind: 'lognormal', p50, p99 };
    }
    if (/[()a-z]{3}/i.test(text)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz(`${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(text)} is no distribution; write one value, low..high, or ${example}`);
    }
    const range = /^(.*?)\.\.(.*)$/.exec(text.trim());
    if (range === null)
        return { kind: 'constant', value: parsePart(text) };
    const [low, high] = parsePair(range, parsePart);
    if (low > high)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz(`${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(text)} runs backwards; write the smaller one first`);
    return { kind: 'uniform', low, high };
}
function parsePair(match, parsePart) {
    const [, first = '', second = ''] = match;
    return [parsePart(first), parsePart(second)];
}


/***/ }),

/***/ 3306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ eitherOf),
/* harmony export */   h: () => (/* binding */ quote)
/* harmony export */ });
/* harmony import */ var _foreign_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9399);

/** What a user wrote, in quotes, on one line and cut to a readable length; for error messages. Never for secrets. */
function quote(text) {
    return `"${(0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(text, 80)}"`;
}
/** `a`, `a or b`, `a, b or c`. */
function eitherOf(words) {
    return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}


/***/ }),

/***/ 5798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ PREVIEW_LENGTH),
  O: () => (/* binding */ createRecordTable)
});

// EXTERNAL MODULE: ./lib/prompt-text.js
var prompt_text = __webpack_require__(3421);
// EXTERNAL MODULE: ./lib/records/store.js + 1 modules
var records_store = __webpack_require__(8698);
;// CONCATENATED MODULE: ./lib/records/view.js

/**
 * A window on the rows of a table: the returned function moves it to a row and gives it back, always the same object. Nothing
 * is read before it is asked for, so that a loop that looks at two fields of each row costs two look-ups a row.
 */
function createRecordView(store) {
    const { labels, promptIds, promptTexts } = store;
    let row = 0;
    const label = () => labels.at(store.label.get(row));
    const startedAt = store.numbers[records_store/* NUMBERS */.du.indexOf('startedAt')];
    function reader(field) {
        const column = store.numbers[records_store/* NUMBERS */.du.indexOf(field)];
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
            const chunks = store.chunks.get(row);
            return chunks === records_store/* UNKNOWN */.HV ? null : chunks;
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



/** Characters of a prompt that reports may show. */
const PREVIEW_LENGTH = 200;
/** An empty table. `promptText` says what it may keep of a prompt, `expected` how many rows will probably come. */
function createRecordTable(promptText, expected) {
    const store = (0,records_store/* createStore */.y$)(expected);
    const intake = createIntake(store, promptText);
    const view = createRecordView(store);
    const cells = (0,records_store/* emptyCells */.VT)();
    let length = 0;
    const push = (row) => {
        (0,records_store/* pushCells */.I6)(store, row, length);
        length += 1;
    };
    return {
        get length() {
            return length;
        },
        get promptCount() {
            return store.promptIds.size();
        },
        add(record) {
            fill(cells, record, intake);
            push(cells);
        },
        at: (row) => copyOf(view(row)),
        view,
        promptNumber: (row) => store.prompt.get(row),
        *rows() {
            for (let row = 0; row < length; row += 1)
                yield copyOf(view(row));
        },
        intake: { ...intake, fill: (row, record) => fill(row, record, intake), push },
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
function fill(cells, record, intake) {
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
    };
    for (const [i, field] of records_store/* NUMBERS */.du.entries())
        cells.numbers[i] = known[field] ?? Number.NaN;
    cells.index = record.index;
    cells.round = record.round;
    cells.chunks = record.chunks ?? records_store/* UNKNOWN */.HV;
    cells.prompt = intake.prompt(record.promptId, record.promptText);
    cells.label = intake.label(record);
}
/** Spelled out, because an object is made that always has the same shape. */
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

/***/ 6004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ createDictionary),
/* harmony export */   u: () => (/* binding */ createTextList)
/* harmony export */ });
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4648);

/** An empty list. */
function createTextList() {
    const ends = (0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .createColumn */ .H)(Float64Array);
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
/** In a free slot, and the number of a text that is not there. */
const FREE = -1;
/** An empty dictionary: open addressing over a 32-bit hash, at most half full. */
function createDictionary() {
    const texts = createTextList();
    const hashes = (0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .createColumn */ .H)(Int32Array);
    let slots = new Int32Array(512).fill(FREE);
    /** Where a text is, or would be put. */
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
/** FNV-1a, 32 bits (Fowler, Noll and Vo). */
function hashBytes(bytes, start, end) {
    let hash = 0x811c9dc5;
    for (let i = start; i < end; i += 1)
        hash = Math.imul(hash ^ bytes[i], 0x01000193);
    // Its low bits alone differ too little between texts such as p1, p2, p3.
    return hash ^ (hash >>> 15);
}


/***/ }),

/***/ 8698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  du: () => (/* binding */ NUMBERS),
  HV: () => (/* binding */ UNKNOWN),
  y$: () => (/* binding */ createStore),
  VT: () => (/* binding */ emptyCells),
  I6: () => (/* binding */ pushCells)
});

// EXTERNAL MODULE: ./lib/columns.js
var columns = __webpack_require__(4648);
// EXTERNAL MODULE: ./lib/records/dictionary.js
var dictionary = __webpack_require__(6004);
;// CONCATENATED MODULE: ./lib/records/labels.js
/** An empty set. */
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
    };
}
/** Most rows are labelled like the one before, and looking is quicker than making a label. */
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
/** A copy: a piece of a longer text would keep the whole of it, a file's chunk or a long answer, in memory. */
function own(text) {
    return text === null ? null : Buffer.from(text).toString();
}

;// CONCATENATED MODULE: ./lib/records/store.js



/** Fields that are numbers of any kind, in the order in which {@link RowCells} has them. */
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
];
/** Stands for null in integer columns; none of them is ever negative. */
const UNKNOWN = -1;
/** Cells of a row of which nothing is known. */
function emptyCells() {
    return { numbers: new Float64Array(NUMBERS.length), index: 0, round: 0, chunks: UNKNOWN, prompt: 0, label: 0 };
}
/** Without any row. */
function createStore(expected) {
    const integers = () => (0,columns/* createColumn */.H)(Int32Array, expected);
    return {
        numbers: NUMBERS.map(() => (0,columns/* createColumn */.H)(Float64Array, expected)),
        indexShift: integers(),
        round: integers(),
        chunks: integers(),
        prompt: integers(),
        label: integers(),
        labels: createLabelSet(),
        promptIds: (0,dictionary/* createDictionary */.J)(),
        promptTexts: (0,dictionary/* createTextList */.u)(),
    };
}
/** Adds a row behind `length` others. */
function pushCells(store, cells, length) {
    for (let i = 0; i < cells.numbers.length; i += 1)
        store.numbers[i].push(cells.numbers[i]);
    store.indexShift.push(cells.index - length - 1);
    store.round.push(cells.round);
    store.chunks.push(cells.chunks);
    store.prompt.push(cells.prompt);
    store.label.push(cells.label);
}


/***/ }),

/***/ 9405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ comparisonLines)
/* harmony export */ });
/* harmony import */ var _foreign_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9399);
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9502);
/* harmony import */ var _comparison_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6281);
/* harmony import */ var _trend_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8161);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8861);





/** The comparison as `name: value` lines: with what, how it went, each figure, both sides; none without a baseline. */
function comparisonLines({ comparison, trends }) {
    if (comparison === null)
        return [];
    const { baseline, state, problem, metrics, sides, notes } = comparison;
    const pairs = (0,_comparison_js__WEBPACK_IMPORTED_MODULE_2__/* .pairsText */ .Lx)(comparison);
    return [
        `baseline: ${identityText(baseline)}${pairs === '' ? '' : `, ${pairs}`}`,
        ...sides.map(({ metric, candidate, baseline: other }) => {
            const { label, unit } = (0,_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .metricOf */ .a)(metric);
            return `baseline: ${label} p50 ${(0,_units_js__WEBPACK_IMPORTED_MODULE_4__/* .formatValue */ .Fl)(other.p50, unit)}, this run ${(0,_units_js__WEBPACK_IMPORTED_MODULE_4__/* .formatValue */ .Fl)(candidate.p50, unit)}`;
        }),
        `comparison: ${state ?? 'n/a'}${problem === null ? '' : ` - ${(0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(problem, 500)}`}`,
        ...metrics.map((figure) => `change: ${(0,_comparison_js__WEBPACK_IMPORTED_MODULE_2__/* .figureName */ .cU)(figure)} ${(0,_comparison_js__WEBPACK_IMPORTED_MODULE_2__/* .changeText */ .k0)(figure)}, ${figure.state ?? 'n/a'}`),
        ...trends.map((trend) => `trend: ${(0,_trend_js__WEBPACK_IMPORTED_MODULE_3__/* .trendSentence */ .$Z)(trend)}`),
        ...notes.map((note) => `note: ${(0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(note, 500)}`),
    ];
}
function identityText(baseline) {
    if (baseline.kind === 'run') {
        return `run ${baseline.runId} of ${(0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(baseline.startedAt)}, ${(0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(baseline.path)}`;
    }
    if (baseline.kind !== 'endpoint')
        return (0,_comparison_js__WEBPACK_IMPORTED_MODULE_2__/* .pastText */ ._v)(baseline);
    const place = baseline.url === null ? 'built-in mock' : (0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(baseline.url);
    return [place, baseline.model === null ? '' : (0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(baseline.model)].filter((part) => part !== '').join(', ');
}


/***/ }),

/***/ 7243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jD: () => (/* binding */ liveLine),
/* harmony export */   k: () => (/* binding */ summaryLines),
/* harmony export */   rz: () => (/* binding */ verdictLines),
/* harmony export */   uA: () => (/* binding */ requestLine)
/* harmony export */ });
/* harmony import */ var _foreign_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9399);
/* harmony import */ var _console_comparison_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9405);
/* harmony import */ var _failure_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5534);
/* harmony import */ var _log_line_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6027);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2542);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8861);






const PHASE_MARKS = {
    warmup: '  (warm-up)',
    measured: '',
    negotiation: '  (negotiation)',
};
/**
 * A request's line in a log: `[1] Latency: 0.842s  TTFT: 0.103s  tokens: 57`, or
 * `[2] FAILED rate_limit 429: slow down`; marked when it is in no figure. Never a workflow command.
 */
function requestLine(record) {
    const mark = PHASE_MARKS[record.phase] + (record.arm === 'baseline' ? '  (baseline)' : '');
    if (record.outcome === 'ok') {
        const ttft = record.ttftSeconds === null ? 'n/a' : `${record.ttftSeconds.toFixed(3)}s`;
        const tokens = record.outputTokens ?? 'n/a';
        return `[${record.index}] Latency: ${record.latencySeconds.toFixed(3)}s  TTFT: ${ttft}  tokens: ${tokens}${mark}`;
    }
    const status = record.httpStatus === null ? '' : ` ${record.httpStatus}`;
    return (0,_log_line_js__WEBPACK_IMPORTED_MODULE_5__/* .logLine */ .B)(`[${record.index}] FAILED ${record.failure}${status}: ${(0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(record.failureMessage)}${mark}`);
}
/** The end of a run's log: `--- summary ---`, then `name: value` lines with `n/a` for what is not known, then the rest. */
function summaryLines(report) {
    return [
        '--- summary ---',
        ...figures(report).map(([name, value, decimals]) => `${name}: ${value === null ? 'n/a' : value.toFixed(decimals)}`),
        ...(0,_failure_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .failureLines */ .w)(report).map(_log_line_js__WEBPACK_IMPORTED_MODULE_5__/* .logLine */ .B),
        ...verdictLines(report),
    ];
}
/** What a run is judged to be, as {@link summaryLines} ends: comparison, limits, notes, verdict. */
function verdictLines(report) {
    const { verdict, notes } = report;
    return [
        ...(0,_console_comparison_js__WEBPACK_IMPORTED_MODULE_1__/* .comparisonLines */ .p)(report),
        ...verdict.checks.map(checkLine),
        ...notes.map((note) => `note: ${(0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(note, 500)}`),
        ...(report.cutShort === null ? [] : [`cut_short: ${report.cutShort}`]),
        `verdict: ${verdict.status} - ${(0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(verdict.reason, 500)}`,
    ].map(_log_line_js__WEBPACK_IMPORTED_MODULE_5__/* .logLine */ .B);
}
/** The names that the action's outputs have, so that a reader finds one in the other. */
function figures({ summary }) {
    const { latency, ttft, output_tps: speed } = summary.metrics;
    return [
        ['total_requests', summary.attempted, 0],
        ['failed_requests', summary.failed, 0],
        ['error_rate', summary.errorRate, 4],
        ['total_time_seconds', summary.totalTimeSeconds, 3],
        ['average_latency_seconds', latency.average, 3],
        ['min_latency_seconds', latency.min, 3],
        ['max_latency_seconds', latency.max, 3],
        ['p50_latency_seconds', latency.p50, 3],
        ['p90_latency_seconds', latency.p90, 3],
        ['p95_latency_seconds', latency.p95, 3],
        ['p99_latency_seconds', latency.p99, 3],
        ['p50_ttft_seconds', ttft.p50, 3],
        ['p95_ttft_seconds', ttft.p95, 3],
        ['p50_output_tokens_per_second', speed.p50, 1],
        ['throughput_rps', summary.throughputRps, 3],
    ];
}
function checkLine({ threshold, observed, answer, reason }) {
    const seen = (0,_units_js__WEBPACK_IMPORTED_MODULE_4__/* .formatBeside */ .oD)(observed, threshold.limit, (0,_subject_js__WEBPACK_IMPORTED_MODULE_3__/* .subjectUnit */ .p)(threshold.subject));
    const why = answer === 'pass' ? '' : ` - ${(0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(reason, 500)}`;
    return `limit: ${(0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(threshold.source)}: ${answer}${threshold.warnOnly ? ' (warns only)' : ''}, observed ${seen}${why}`;
}
/** The live line of a terminal, cut to its width: `12/40  last 842 ms  average 901 ms  1 failed  25 s left`. */
function liveLine(progress, width) {
    const { done, failed, planned, lastSeconds, averageSeconds, elapsedSeconds } = progress;
    const left = planned === null || done === 0 ? null : (elapsedSeconds / done) * Math.max(0, planned - done);
    const parts = [
        planned === null ? `${done} done` : `${done}/${planned}`,
        done === 0 ? '' : `last ${lastSeconds === null ? 'failed' : (0,_units_js__WEBPACK_IMPORTED_MODULE_4__/* .formatSeconds */ .Xo)(lastSeconds)}`,
        averageSeconds === null ? '' : `average ${(0,_units_js__WEBPACK_IMPORTED_MODULE_4__/* .formatSeconds */ .Xo)(averageSeconds)}`,
        failed === 0 ? '' : `${failed} failed`,
        left === null ? '' : `${(0,_units_js__WEBPACK_IMPORTED_MODULE_4__/* .formatSeconds */ .Xo)(left)} left`,
    ];
    return parts
        .filter((part) => part !== '')
        .join('  ')
        .slice(0, Math.max(0, width - 1));
}


/***/ }),

/***/ 5534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ failureLines)
/* harmony export */ });
/* harmony import */ var _foreign_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9399);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8861);


/** Failures that are alike, a line each. */
function failureLines({ summary }) {
    return summary.failures.map(({ failure, httpStatus, message, count }) => {
        const status = httpStatus === null ? '' : ` ${httpStatus}`;
        return `failed: ${(0,_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(count, 'request')} with ${failure}${status}: ${(0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(message)}`;
    });
}


/***/ }),

/***/ 6027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ logLine)
/* harmony export */ });
/**
 * A line of output that GitHub cannot take for a workflow command: one starts, after spaces, with `::`, or has `##[`
 * anywhere. Foreign text in it has been made {@link printable} before.
 */
function logLine(line) {
    return line
        .replace(/[\r\n]+/g, ' ')
        .replace(/^(\s*):(?=:)/, '$1: ')
        .replaceAll('##[', '## [');
}


/***/ }),

/***/ 8161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Z: () => (/* binding */ trendSentence),
/* harmony export */   CY: () => (/* binding */ trendChart),
/* harmony export */   hY: () => (/* binding */ leftOutSentence)
/* harmony export */ });
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9502);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8861);


/** Fewer runs than this, this one included, make no picture. */
const FEWEST_RUNS = 3;
/**
 * Where this run lies among the ones before it, in plain words, without markup: `Latency: the median of 1.24 s is where a run
 * like the last 10 was to be expected (1.08 s to 1.39 s).`
 */
function trendSentence({ metric, past, current, band }) {
    const { label, unit } = (0,_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .metricOf */ .a)(metric);
    const shown = (value) => (0,_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatValue */ .Fl)(value, unit);
    const values = past.map(({ p50 }) => p50);
    const range = `${shown(Math.min(...values))} to ${shown(Math.max(...values))}`;
    const counted = past.filter(({ leftOut }) => leftOut === null).length;
    if (current === null || band === null) {
        return `${label}: ${shown(current)} in this run; the median of ${(0,_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(past.length, 'earlier run')} was ${range}.`;
    }
    const place = current > band.high ? 'above what' : current < band.low ? 'below what' : 'within what';
    const like = counted === 1 ? 'the last one' : `the last ${counted}`;
    return `${label}: the median of ${shown(current)} is ${place} was to be expected of a run like ${like} (${shown(band.low)} to ${shown(band.high)}).`;
}
/** Which of the runs shown are not compared with, and why; null = all of them are. */
function leftOutSentence({ past }) {
    const leftOut = past.filter((point) => point.leftOut !== null);
    const last = leftOut.at(-1);
    if (last === undefined)
        return null;
    const which = leftOut.length === 1 ? 'One run' : `${leftOut.length} runs`;
    const are = leftOut.length === 1 ? 'is' : 'are';
    return `${which} of these ${are} shown, but not compared with, because a limit or a comparison failed; the last time: ${last.leftOut}.`;
}
/** The last runs as a Mermaid `xychart-beta`, this one under `now`; null with too few. It holds only our own words and numbers. */
function trendChart({ metric, past, current, band }) {
    const values = [...past.map(({ p50 }) => p50), ...(current === null ? [] : [current])];
    const top = Math.max(...values, band?.high ?? 0);
    if (values.length < FEWEST_RUNS || top <= 0)
        return null;
    const { label, unit } = (0,_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .metricOf */ .a)(metric);
    const [factor, scale] = scaleOf(unit === 'seconds', top);
    const numbers = (line) => line.map((value) => (value * factor).toFixed(3)).join(', ');
    const flat = (value) => values.map(() => value);
    const bounds = band === null ? [] : [band.low, band.high];
    return {
        caption: [
            `${label}: the median of each run, oldest first${current === null ? '' : '; "now" is this one'}.`,
            ...(band === null ? [] : ['The flat lines bound where it was to be expected.']),
        ].join(' '),
        source: [
            THEME,
            'xychart-beta',
            `    x-axis [${[...past.map((_, i) => i + 1), ...(current === null ? [] : ['now'])].join(', ')}]`,
            `    y-axis "${scale}" 0 --> ${(top * factor * 1.05).toFixed(3)}`,
            `    line [${numbers(values)}]`,
            ...bounds.map((bound) => `    line [${numbers(flat(bound))}]`),
        ].join('\n'),
    };
}
function scaleOf(isTime, top) {
    if (!isTime)
        return [1, 'tokens per second'];
    return top < 1 ? [1000, 'milliseconds'] : [1, 'seconds'];
}
/** The line of runs, and the two bounds; legible on white and on black. */
const COLOURS = ['#4184e4', '#8b949e', '#8b949e'];
const THEME = `%%{init: ${JSON.stringify({
    xyChart: { width: 900, height: 260 },
    themeVariables: { xyChart: { plotColorPalette: COLOURS.join(', '), backgroundColor: 'transparent' } },
})}}%%`;


/***/ }),

/***/ 4816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V2: () => (/* binding */ isMeasured),
/* harmony export */   cP: () => (/* binding */ sampleReader),
/* harmony export */   m5: () => (/* binding */ toDistribution),
/* harmony export */   uM: () => (/* binding */ collectSamples)
/* harmony export */ });
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4648);
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9502);
/* harmony import */ var _stats_describe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5246);
/* harmony import */ var _stats_quantile_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7247);




/**
 * The values of every metric over the completed requests of one arm's measured phase, as the table is now. A metric is
 * read when it is first asked for, and kept.
 */
function collectSamples(table, arm = 'candidate') {
    const read = sampleReader(table, arm);
    const known = new Map();
    function samplesOf(name) {
        const samples = known.get(name) ?? read(name);
        known.set(name, samples);
        return samples;
    }
    const properties = _metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .METRICS */ .C.map(({ name }) => [name, { enumerable: true, get: () => samplesOf(name) }]);
    return Object.defineProperties({}, Object.fromEntries(properties));
}
/** As {@link collectSamples}, without keeping what was read: a million requests have 12 MB of each metric. */
function sampleReader(table, arm = 'candidate') {
    const rows = completedRows(table, arm);
    const everyPrompt = rows.map((row) => table.promptNumber(row));
    return (name) => {
        const { read } = (0,_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .metricOf */ .a)(name);
        const values = new Float64Array(rows.length);
        const isKnown = new Uint8Array(rows.length);
        let count = 0;
        for (let i = 0; i < rows.length; i += 1) {
            const value = read(table.view(rows[i]));
            if (value === null || !Number.isFinite(value))
                continue;
            values[count] = value;
            isKnown[i] = 1;
            count += 1;
        }
        if (count === rows.length)
            return { values, prompts: everyPrompt };
        return { values: values.slice(0, count), prompts: everyPrompt.filter((_, i) => isKnown[i] === 1) };
    };
}
function completedRows(table, arm) {
    const rows = (0,_columns_js__WEBPACK_IMPORTED_MODULE_3__/* .createColumn */ .H)(Int32Array);
    for (let row = 0; row < table.length; row += 1) {
        const record = table.view(row);
        if (isMeasured(record, arm) && record.outcome === 'ok')
            rows.push(row);
    }
    return rows.toArray();
}
/**
 * Whether a request enters an arm's statistics: warm-up and negotiation do not, nor does the one in flight when the user ended the run:
 * it says nothing of the endpoint.
 */
function isMeasured(record, arm = 'candidate') {
    const isAborted = record.outcome === 'failed' && record.failure === 'aborted';
    return record.phase === 'measured' && record.arm === arm && !isAborted;
}
/** The usual figures of some values. Throws RangeError for one that is not finite. */
function toDistribution(values) {
    return (0,_stats_describe_js__WEBPACK_IMPORTED_MODULE_1__/* .describeFigures */ .pU)((0,_stats_quantile_js__WEBPACK_IMPORTED_MODULE_2__/* .sortSamples */ .O4)(values));
}


/***/ }),

/***/ 7904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ hodgesLehmann),
  B: () => (/* binding */ signedRankTest)
});

// EXTERNAL MODULE: ./lib/stats/quantile.js + 1 modules
var quantile = __webpack_require__(7247);
// EXTERNAL MODULE: ./lib/stats/normal.js
var normal = __webpack_require__(5172);
// EXTERNAL MODULE: ./lib/stats/significance.js
var significance = __webpack_require__(6454);
;// CONCATENATED MODULE: ./lib/stats/signed-rank.js


const EXACT_UP_TO = 50;
const tables = new Map();
/**
 * P(V >= v) for the Wilcoxon signed-rank statistic V of `n` differences that are symmetric about 0.
 * Exact up to n = 50, above that normal with continuity correction.
 *
 * Source: Wilcoxon 1945; Hollander & Wolfe, Nonparametric Statistical Methods, 3.1.
 */
function signedRankUpperTail(v, n) {
    const total = (n * (n + 1)) / 2;
    if (v <= 0)
        return 1;
    if (v > total)
        return 0;
    if (n <= EXACT_UP_TO)
        return nullDistribution(n)[total - v];
    return (0,normal/* normalUpperTail */.IL)((v - total / 2 - 0.5) / standardDeviation(n));
}
/**
 * The largest c with P(V <= c) <= alpha: so many Walsh averages may lie beyond a bound of the median.
 * Null when not even c = 0 is that unlikely (fewer than 5 differences at 5 %, 7 at 1 %).
 */
function signedRankCritical(n, alpha) {
    const total = (n * (n + 1)) / 2;
    const within = (c) => (0,significance/* isSignificant */.o)(signedRankUpperTail(total - c, n), alpha);
    if (n === 0 || !within(0))
        return null;
    const guess = total / 2 - (0,normal/* normalQuantile */.Zl)(1 - alpha) * standardDeviation(n) - 0.5;
    let c = Math.max(0, Math.floor(guess));
    while (!within(c))
        c--;
    while (within(c + 1))
        c++;
    return c;
}
function standardDeviation(n) {
    return Math.sqrt((n * (n + 1) * (2 * n + 1)) / 24);
}
/** P(V <= v) for every v, by adding the ranks one after another: each is in the sum or not. */
function nullDistribution(n) {
    const known = tables.get(n);
    if (known)
        return known;
    const total = (n * (n + 1)) / 2;
    const chances = new Float64Array(total + 1);
    chances[0] = 1;
    for (let rank = 1, reach = 1; rank <= n; reach += ++rank) {
        for (let v = reach; v >= 0; v--)
            chances[v] = (chances[v] + (v >= rank ? chances[v - rank] : 0)) / 2;
    }
    for (let v = 1; v <= total; v++)
        chances[v] += chances[v - 1];
    tables.set(n, chances);
    return chances;
}

;// CONCATENATED MODULE: ./lib/stats/walsh.js
/**
 * Counts the averages (s_i + s_j)/2, i <= j, up to `value`, without listing them: as the smaller element grows,
 * the largest partner that keeps the average small enough only moves down, so one pass of n steps does.
 */
function splitWalsh(sorted, value) {
    let upTo = 0;
    let below = -Infinity;
    let above = Infinity;
    let j = sorted.length - 1;
    for (let i = 0; i < sorted.length; i++) {
        while (j >= i && (sorted[i] + sorted[j]) / 2 > value)
            j--;
        const next = j < i ? i : j + 1;
        const nextUp = next < sorted.length ? (sorted[i] + sorted[next]) / 2 : Infinity;
        if (nextUp < above)
            above = nextUp;
        if (j < i)
            break;
        upTo += j - i + 1;
        const largest = (sorted[i] + sorted[j]) / 2;
        if (largest > below)
            below = largest;
    }
    return { upTo, below, above };
}
/**
 * The Walsh average at position `k` (from 0) of their sorted list of n(n+1)/2, exactly, in memory for n.
 *
 * Bisection on the value, where each count also moves the bracket onto averages that exist; it ends on one.
 * A few dozen passes over n elements in practice, for two thousand pairs as for a million.
 */
function selectWalsh(sorted, k) {
    let low = sorted[0];
    let high = sorted.at(-1);
    while (low < high) {
        const middle = low + (high - low) / 2;
        const { upTo, below, above } = splitWalsh(sorted, middle < high ? middle : low);
        if (k < upTo)
            high = below;
        else
            low = above;
    }
    return low;
}

;// CONCATENATED MODULE: ./lib/stats/hodges-lehmann.js



/**
 * The Hodges-Lehmann estimate with distribution-free bounds, `alpha` of risk on each side.
 * The bounds are null when no bound can be that sure: fewer than 5 differences at 5 %.
 *
 * Source: Hodges & Lehmann, Ann. Math. Stat. 34, 1963: the median of the Walsh averages (d_i + d_j)/2, i <= j;
 * bounds are the Walsh averages that Wilcoxon's signed-rank test leaves (Hollander & Wolfe, 3.3).
 */
function hodgesLehmann(differences, alpha) {
    const sorted = (0,quantile/* sortSamples */.O4)(differences);
    const n = sorted.length;
    if (n === 0)
        return { estimate: null, low: null, high: null };
    const last = (n * (n + 1)) / 2 - 1;
    const estimate = (selectWalsh(sorted, Math.floor(last / 2)) + selectWalsh(sorted, Math.ceil(last / 2))) / 2;
    const c = signedRankCritical(n, alpha);
    if (c === null)
        return { estimate, low: null, high: null };
    return { estimate, low: selectWalsh(sorted, c), high: selectWalsh(sorted, last - c) };
}
/**
 * How likely differences would lie so far above `shift` if their middle were no higher: the one-sided
 * signed-rank p value of `differences - shift`.
 *
 * It counts the Walsh averages above `shift`, so that it agrees with the bound: p <= alpha exactly when
 * `hodgesLehmann(...).low > shift`. Differences equal to `shift`, and pairs that average to it, count against.
 */
function signedRankTest(differences, shift) {
    const sorted = (0,quantile/* sortSamples */.O4)(differences);
    const total = (sorted.length * (sorted.length + 1)) / 2;
    return signedRankUpperTail(total - splitWalsh(sorted, shift).upTo, sorted.length);
}


/***/ }),

/***/ 9321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fp: () => (/* binding */ storedRunNoise),
/* harmony export */   MR: () => (/* binding */ deploymentNoise),
/* harmony export */   ts: () => (/* binding */ DEFAULT_PRIOR),
/* harmony export */   xQ: () => (/* binding */ NO_RUN_NOISE)
/* harmony export */ });
/** 10 % between runs at similar hours, worth four degrees of freedom. */
const DEFAULT_PRIOR = { sd: 0.1, weight: 4 };
/** Both arms ran interleaved against one deployment: nothing but the requests differs. */
const NO_RUN_NOISE = { variance: 0, degreesOfFreedom: Infinity };
/** Both arms ran interleaved, against two deployments that differ by `sd` each although they are the same thing. */
function deploymentNoise(sd) {
    return { variance: 2 * sd ** 2, degreesOfFreedom: Infinity };
}
/** One stored run against a new one: the noise of both, of which only the prior is known. */
function storedRunNoise(prior = DEFAULT_PRIOR) {
    return { variance: 2 * prior.sd ** 2, degreesOfFreedom: prior.weight };
}


/***/ }),

/***/ 1222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  eh: () => (/* binding */ summarize),
  ZZ: () => (/* binding */ summarizeWithBounds)
});

// UNUSED EXPORTS: MOST_FAILURE_GROUPS

// EXTERNAL MODULE: ./lib/metrics.js
var lib_metrics = __webpack_require__(9502);
// EXTERNAL MODULE: ./lib/percentile-bounds.js
var percentile_bounds = __webpack_require__(8416);
// EXTERNAL MODULE: ./lib/samples.js
var lib_samples = __webpack_require__(4816);
// EXTERNAL MODULE: ./lib/stats/describe.js
var describe = __webpack_require__(5246);
// EXTERNAL MODULE: ./lib/stats/quantile.js + 1 modules
var quantile = __webpack_require__(7247);
;// CONCATENATED MODULE: ./lib/summarize-prompts.js


/** Prompts that a summary describes one by one; of more, the slowest by average latency. */
const MOST_PROMPTS = 1000;
/** Each prompt's requests, in the order in which the prompts were first sent. A prompt that was never answered counts as slowest. */
function summarizePrompts(table) {
    const averages = averageLatencies(table);
    const kept = slowest(averages, MOST_PROMPTS);
    const collected = new Map(kept.map((prompt) => [prompt, emptyCollection()]));
    for (let row = 0; row < table.length; row += 1) {
        const collection = collected.get(table.promptNumber(row));
        if (collection === undefined)
            continue;
        const record = table.view(row);
        if ((0,lib_samples/* isMeasured */.V2)(record))
            collect(collection, record);
    }
    return {
        perPrompt: [...collected.values()].map(describePrompt),
        perPromptOmitted: averages.reduce((total, one) => total + (Number.isNaN(one) ? 0 : 1), 0) - kept.length,
    };
}
/** By prompt number: infinite when none of its requests was answered, NaN when it was not sent. */
function averageLatencies(table) {
    const sums = new Float64Array(table.promptCount);
    const completed = new Uint32Array(table.promptCount);
    const attempted = new Uint32Array(table.promptCount);
    for (let row = 0; row < table.length; row += 1) {
        const record = table.view(row);
        if (!(0,lib_samples/* isMeasured */.V2)(record))
            continue;
        const prompt = table.promptNumber(row);
        attempted[prompt] += 1;
        if (record.outcome === 'failed')
            continue;
        completed[prompt] += 1;
        sums[prompt] += record.latencySeconds;
    }
    return sums.map((sum, prompt) => {
        if (attempted[prompt] === 0)
            return Number.NaN;
        return completed[prompt] === 0 ? Number.POSITIVE_INFINITY : sum / completed[prompt];
    });
}
/** The prompts with the highest averages, in their order; of equal ones the first. */
function slowest(averages, most) {
    const known = averages.filter((one) => !Number.isNaN(one)).toSorted();
    const limit = known[Math.max(0, known.length - most)] ?? Number.POSITIVE_INFINITY;
    const above = known.reduce((total, one) => total + (one > limit ? 1 : 0), 0);
    let room = most - above;
    const kept = [];
    for (const [prompt, one] of averages.entries()) {
        if (one > limit)
            kept.push(prompt);
        if (one === limit && room > 0) {
            kept.push(prompt);
            room -= 1;
        }
    }
    return kept;
}
function emptyCollection() {
    return { first: null, attempted: 0, failed: 0, latency: [], ttft: [], outputTokens: [] };
}
function collect(collection, record) {
    collection.first ??= { id: record.promptId, text: record.promptText };
    collection.attempted += 1;
    if (record.outcome === 'failed') {
        collection.failed += 1;
        return;
    }
    collection.latency.push(record.latencySeconds);
    if (record.ttftSeconds !== null)
        collection.ttft.push(record.ttftSeconds);
    if (record.outputTokens !== null)
        collection.outputTokens.push(record.outputTokens);
}
function describePrompt(collection) {
    return {
        id: collection.first?.id ?? '',
        text: collection.first?.text ?? '',
        attempted: collection.attempted,
        failed: collection.failed,
        latency: (0,lib_samples/* toDistribution */.m5)(collection.latency),
        ttft: (0,lib_samples/* toDistribution */.m5)(collection.ttft),
        averageOutputTokens: (0,describe/* average */.G8)(collection.outputTokens),
    };
}

;// CONCATENATED MODULE: ./lib/summarize.js






/** Groups of like failures that a summary holds; of more, the most frequent. */
const MOST_FAILURE_GROUPS = 20;
/**
 * The figures of a run: the candidate's measured requests only. `totalTimeSeconds` is the wall time of the measured
 * phase without `delay` pauses and without the baseline arm's requests. `samples` spares a second pass over the table.
 */
function summarize(table, totalTimeSeconds, samples = (0,lib_samples/* collectSamples */.uM)(table)) {
    const metrics = lib_metrics/* METRICS */.C.map(({ name }) => [name, (0,lib_samples/* toDistribution */.m5)(samples[name].values)]);
    return assemble(table, totalTimeSeconds, Object.fromEntries(metrics));
}
/** A summary and the bounds of its percentiles, one metric after another, so that no two of them are held at a time. */
function summarizeWithBounds(table, totalTimeSeconds) {
    const read = (0,lib_samples/* sampleReader */.cP)(table);
    const figures = lib_metrics/* METRICS */.C.map(({ name }) => {
        const samples = read(name);
        const sorted = (0,quantile/* sortSamples */.O4)(samples.values);
        return { name, distribution: (0,describe/* describeFigures */.pU)(sorted), bounds: (0,percentile_bounds/* boundsOf */.BO)(samples, sorted) };
    });
    const metrics = Object.fromEntries(figures.map(({ name, distribution }) => [name, distribution]));
    const bounds = Object.fromEntries(figures.map((figure) => [figure.name, figure.bounds]));
    return {
        summary: assemble(table, totalTimeSeconds, metrics),
        bounds: bounds,
    };
}
function assemble(table, totalTimeSeconds, metrics) {
    const { attempted, failed, warmup, failures, flags } = countRequests(table);
    const completed = attempted - failed;
    return {
        attempted,
        completed,
        failed,
        warmup,
        errorRate: attempted === 0 ? null : failed / attempted,
        totalTimeSeconds,
        throughputRps: completed === 0 || totalTimeSeconds <= 0 ? null : completed / totalTimeSeconds,
        metrics,
        failures: failures.slice(0, MOST_FAILURE_GROUPS),
        ...summarizePrompts(table),
        flags,
    };
}
function countRequests(table) {
    const groups = new Map();
    const flags = {};
    const counts = { attempted: 0, failed: 0, warmup: 0 };
    for (let row = 0; row < table.length; row += 1) {
        const record = table.view(row);
        if (record.arm === 'candidate' && record.phase === 'warmup')
            counts.warmup += 1;
        if (!(0,lib_samples/* isMeasured */.V2)(record))
            continue;
        counts.attempted += 1;
        if (record.outcome === 'failed') {
            counts.failed += 1;
            countFailure(groups, record);
        }
        else {
            for (const flag of record.flags)
                flags[flag] = (flags[flag] ?? 0) + 1;
        }
    }
    const mostFrequentFirst = [...groups.values()].toSorted((a, b) => b.count - a.count);
    return { ...counts, failures: mostFrequentFirst, flags };
}
function countFailure(groups, record) {
    const { failure, httpStatus, failureMessage: message } = record;
    const key = JSON.stringify([failure, httpStatus, message]);
    groups.set(key, { failure, httpStatus, message, count: (groups.get(key)?.count ?? 0) + 1 });
}


/***/ }),

/***/ 4308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ conclude),
/* harmony export */   r: () => (/* binding */ jobFails)
/* harmony export */ });
/* harmony import */ var _format_quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9714);

const TAIL = {
    fail: (others) => `${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(others, 'more limit')} missed`,
    inconclusive: (others) => `${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(others, 'more limit')} inconclusive`,
    pass: (others) => `${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(others, 'more limit')} kept`,
};
/**
 * What the checks come to: fail if a limit was missed, else inconclusive if one is, else pass; `warn` limits have
 * no say. A run in which nothing was answered fails whatever the checks say.
 */
function conclude(checks, run) {
    if (run.completed === 0)
        return { status: 'fail', reason: nothingCompleted(run), checks };
    const gates = checks.filter(({ threshold }) => !threshold.warnOnly);
    const status = ['fail', 'inconclusive'].find((answer) => gates.some((gate) => gate.answer === answer)) ?? 'pass';
    const deciding = gates.filter(({ answer }) => answer === status);
    return { status, reason: reasonOf(status, deciding) ?? noLimits(checks, run), checks };
}
/** Whether a verdict fails the job. An input error always does. */
function jobFails({ status }, gates) {
    if (status === 'error')
        return true;
    if (gates.reportOnly)
        return false;
    return status === 'fail' || (status === 'inconclusive' && gates.onInconclusive === 'fail');
}
/** The first deciding check's reason, and how many others came to the same. */
function reasonOf(status, [first, ...others]) {
    if (first === undefined)
        return null;
    return others.length === 0 ? first.reason : `${first.reason}; ${TAIL[status](others.length)}`;
}
function nothingCompleted({ attempted, failed }) {
    if (attempted === 0)
        return 'nothing was measured: no request was sent';
    return `nothing was measured: ${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .formatInteger */ .Sm)(failed)} of ${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(attempted)} failed`;
}
function noLimits(checks, { attempted, completed }) {
    const which = checks.length === 0 ? 'no limit is set' : 'only warn limits are set';
    return `${which}; ${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .formatInteger */ .Sm)(completed)} of ${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(attempted)} were answered`;
}


/***/ }),

/***/ 165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ levelFor),
/* harmony export */   j: () => (/* binding */ needsEvidence)
/* harmony export */ });
const LEVELS = {
    point: { alpha: 0.05, needsEvidence: false, text: '95 % confidence' },
    '90%': { alpha: 0.1, needsEvidence: true, text: '90 % confidence' },
    '95%': { alpha: 0.05, needsEvidence: true, text: '95 % confidence' },
    '99%': { alpha: 0.01, needsEvidence: true, text: '99 % confidence' },
};
/**
 * What a confidence asks of one threshold, where the growing data of a run is judged `looks` times and all answers
 * together keep the risk. The plain gate `max-error-rate` promises the observed value, whatever confidence limits are judged at.
 */
function levelFor(threshold, confidence, looks = 1) {
    const level = LEVELS[threshold.source.startsWith('max-error-rate') ? 'point' : confidence];
    return level.needsEvidence ? { ...level, alpha: level.alpha / looks } : level;
}
/** Whether a threshold can be inconclusive for want of evidence, and so be decided before the end of a run, or not. */
function needsEvidence(threshold, confidence) {
    const { subject } = threshold;
    if (subject.kind === 'throughput_rps' || subject.kind === 'regression')
        return false;
    if (subject.kind === 'metric' && ['min', 'max', 'stddev'].includes(subject.statistic.kind))
        return false;
    return levelFor(threshold, confidence).needsEvidence;
}


/***/ }),

/***/ 1191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ evaluate)
});

// EXTERNAL MODULE: ./lib/samples.js
var lib_samples = __webpack_require__(4816);
// EXTERNAL MODULE: ./lib/verdict/confidence.js
var verdict_confidence = __webpack_require__(165);
// EXTERNAL MODULE: ./lib/metrics.js
var metrics = __webpack_require__(9502);
// EXTERNAL MODULE: ./lib/verdict/format-quantity.js
var format_quantity = __webpack_require__(9714);
// EXTERNAL MODULE: ./lib/verdict/subject.js
var verdict_subject = __webpack_require__(1697);
;// CONCATENATED MODULE: ./lib/verdict/limit.js


/** Whether a value keeps a limit. */
function keeps(value, { operator, limit }) {
    if (operator === '<')
        return value < limit;
    if (operator === '<=')
        return value <= limit;
    return operator === '>' ? value > limit : value >= limit;
}
/** Whether small values keep the limit. */
function isUpperLimit({ operator }) {
    return operator === '<' || operator === '<=';
}
/** `limit of 2 s`, `minimum of 20 tokens/s`. */
function limitPhrase(threshold) {
    const word = isUpperLimit(threshold) ? 'limit' : 'minimum';
    return `${word} of ${(0,format_quantity/* formatLimit */.tW)(threshold.limit, (0,verdict_subject/* quantityOf */.Ri)(threshold.subject))}`;
}
/** Expected beside observed: `p95 latency 2.31 s is over the limit of 2 s`. */
function comparison(threshold, observed) {
    const { subject, limit } = threshold;
    const value = (0,format_quantity/* formatBeside */.oD)(observed, limit, (0,verdict_subject/* quantityOf */.Ri)(subject));
    return `${(0,verdict_subject/* subjectPhrase */.y1)(subject)} ${value} ${relation(threshold, observed)} the ${limitPhrase(threshold)}`;
}
function relation(threshold, observed) {
    const upper = isUpperLimit(threshold);
    if (keeps(observed, threshold))
        return upper ? 'is within' : 'meets';
    if (observed === threshold.limit)
        return upper ? 'is not below' : 'is not above';
    return upper ? 'is over' : 'is under';
}

;// CONCATENATED MODULE: ./lib/verdict/finding.js



/** A limit without anything to hold it against: always a failure, because a gate that sees nothing must not be green. */
function nothingToJudge(reason) {
    return { observed: null, interval: null, samples: 0, answer: 'fail', reason };
}
/** The reason of an inconclusive answer where evidence was asked for. */
function undecided(threshold, level, doubt) {
    const { observed, samples, counted, needed } = doubt;
    const proof = `${(0,format_quantity/* formatCount */.B4)(samples)} ${samples === 1 ? 'does' : 'do'} not prove`;
    const claim = observed === null
        ? `${proof} with ${level.text} that ${(0,verdict_subject/* subjectPhrase */.y1)(threshold.subject)} keeps the ${limitPhrase(threshold)}`
        : `${comparison(threshold, observed)}, but ${proof} it with ${level.text}`;
    const wayOut = needed === null ? 'not even a million like these' : `about ${(0,format_quantity/* formatCount */.B4)(needed)} like these`;
    return `${claim}${counted === null ? '' : ` (${counted})`}; ${wayOut} would decide`;
}

// EXTERNAL MODULE: ./lib/stats/describe.js
var describe = __webpack_require__(5246);
// EXTERNAL MODULE: ./lib/stats/intervals.js + 2 modules
var intervals = __webpack_require__(8638);
// EXTERNAL MODULE: ./lib/stats/student-t.js
var student_t = __webpack_require__(2969);
;// CONCATENATED MODULE: ./lib/verdict/judge-average.js







const MAX_REQUESTS = 1_000_000;
/** Holds an average to its limit; where evidence is asked for, its whole confidence interval must be on one side. */
function judgeAverage(threshold, { values }, level) {
    const observed = (0,describe/* average */.G8)(values);
    if (observed === null)
        return nothingToJudge('no average can be taken of these values');
    const interval = (0,intervals/* averageInterval */.Jy)(values, level.alpha);
    const found = { observed, interval, samples: values.length };
    if (!level.needsEvidence) {
        const reason = `${comparison(threshold, observed)} (${(0,format_quantity/* formatCount */.B4)(values.length)})`;
        return { ...found, answer: keeps(observed, threshold) ? 'pass' : 'fail', reason };
    }
    const upper = isUpperLimit(threshold);
    const quantity = (0,verdict_subject/* quantityOf */.Ri)(threshold.subject);
    const [best, worst] = upper ? [interval.low, interval.high] : [interval.high, interval.low];
    if (worst !== null && keeps(worst, threshold)) {
        const sure = `${upper ? 'at most' : 'at least'} ${(0,format_quantity/* formatBeside */.oD)(worst, threshold.limit, quantity)}`;
        return { ...found, answer: 'pass', reason: `${comparison(threshold, observed)}: ${sure} with ${level.text}` };
    }
    if (best !== null && !keeps(best, threshold)) {
        const sure = `${upper ? 'at least' : 'at most'} ${(0,format_quantity/* formatBeside */.oD)(best, threshold.limit, quantity)}`;
        return { ...found, answer: 'fail', reason: `${comparison(threshold, observed)}: ${sure} with ${level.text}` };
    }
    const needed = requestsToSettle(values, threshold.limit, level.alpha);
    const reason = undecided(threshold, level, { observed, samples: values.length, counted: null, needed });
    return { ...found, answer: 'inconclusive', reason };
}
/**
 * About how many requests would put the interval on one side of the limit if average and spread stayed as they
 * are: the n with t s / √n <= |average - limit|. null when a million would not do; 2 where one value has no spread.
 */
function requestsToSettle(values, limit, alpha) {
    const spread = (0,describe/* standardDeviation */.Fx)(values);
    if (spread === null)
        return 2;
    const gap = Math.abs((0,describe/* average */.G8)(values) - limit);
    const settles = (n) => ((0,student_t/* studentQuantile */.FI)(1 - alpha, n - 1) * spread) / Math.sqrt(n) <= gap;
    let undecidedCount = values.length;
    let enough = Math.min(undecidedCount * 2, MAX_REQUESTS);
    while (!settles(enough)) {
        if (enough >= MAX_REQUESTS)
            return null;
        undecidedCount = enough;
        enough = Math.min(enough * 2, MAX_REQUESTS);
    }
    while (enough - undecidedCount > 1) {
        const middle = Math.floor((undecidedCount + enough) / 2);
        if (settles(middle))
            enough = middle;
        else
            undecidedCount = middle;
    }
    return enough;
}

;// CONCATENATED MODULE: ./lib/verdict/judge-extreme.js



const NAMES = {
    min: 'a minimum',
    max: 'a maximum',
    stddev: 'a standard deviation',
};
/** Holds a minimum, maximum or standard deviation to its limit, at every confidence by the observed value. */
function judgeExtreme(threshold, kind, { values }) {
    const observed = observe(kind, values);
    const found = { observed, interval: null, samples: values.length };
    if (observed === null) {
        const reason = `a standard deviation takes 2 requests, ${(0,format_quantity/* formatCount */.B4)(values.length)} has a value`;
        return { ...found, answer: 'inconclusive', reason };
    }
    const how = `${(0,format_quantity/* formatCount */.B4)(values.length)}; ${NAMES[kind]} has no interval, the observed value decides`;
    const answer = keeps(observed, threshold) ? 'pass' : 'fail';
    return { ...found, answer, reason: `${comparison(threshold, observed)} (${how})` };
}
function observe(kind, values) {
    if (kind === 'stddev')
        return (0,describe/* standardDeviation */.Fx)(values);
    return values.reduce(kind === 'min' ? smaller : larger);
}
function smaller(a, b) {
    return Math.min(a, b);
}
function larger(a, b) {
    return Math.max(a, b);
}

// EXTERNAL MODULE: ./lib/stats/binomial.js
var binomial = __webpack_require__(1350);
// EXTERNAL MODULE: ./lib/stats/significance.js
var significance = __webpack_require__(6454);
;// CONCATENATED MODULE: ./lib/stats/binomial-test.js


const binomial_test_MAX_REQUESTS = 1_000_000;
/**
 * Whether counting settles the limit: fail or pass only when the opposite is at most `alpha` likely.
 * Nothing counted is inconclusive here. An allowed share of 0 can be missed, never proven.
 *
 * Source: the exact binomial test (Clopper & Pearson); MLPerf Inference judges its tail latencies the same way.
 */
function judgeCount(count, alpha) {
    if (count.allowedShare >= 1)
        return 'pass';
    if (isProvenMiss(count, alpha))
        return 'fail';
    const atMost = (0,binomial/* binomialCdf */.H)(count.over, count.total, count.allowedShare);
    return (0,significance/* isSignificant */.o)(atMost, alpha) ? 'pass' : 'inconclusive';
}
/**
 * Whether so many over the limit are at most `alpha` likely if the limit were kept.
 * Needs no minimum sample: 4 of 4 over a p95 limit are a proven miss.
 */
function isProvenMiss({ over, total, allowedShare }, alpha) {
    return (0,significance/* isSignificant */.o)((0,binomial/* binomialUpperTail */.Y)(over, total, allowedShare), alpha);
}
/**
 * About how many requests would settle the limit if the share seen so far went on: at least as many as there
 * were, rounded against a verdict; null when a million would not do, and when nothing was counted.
 */
function requestsToDecide(count, alpha) {
    const { over, total, allowedShare } = count;
    if (total === 0)
        return null;
    const round = over / total > allowedShare ? Math.floor : Math.ceil;
    const decided = (n) => judgeCount({ over: round((over * n) / total), total: n, allowedShare }, alpha) !== 'inconclusive';
    let undecided = total;
    if (decided(undecided))
        return undecided;
    let enough = undecided * 2;
    while (!decided(enough)) {
        if (enough > binomial_test_MAX_REQUESTS)
            return null;
        undecided = enough;
        enough *= 2;
    }
    while (enough - undecided > 1) {
        const middle = Math.floor((undecided + enough) / 2);
        if (decided(middle))
            enough = middle;
        else
            undecided = middle;
    }
    return enough <= binomial_test_MAX_REQUESTS ? enough : null;
}

// EXTERNAL MODULE: ./lib/stats/quantile.js + 1 modules
var quantile = __webpack_require__(7247);
;// CONCATENATED MODULE: ./lib/verdict/judge-percentile.js







/**
 * Holds a percentile to its limit. "p95 <= 2 s" says that at most 5 % of requests take more than 2 s, so evidence
 * is a count: the exact binomial test. At `point` the observed percentile decides; with fewer samples than it
 * needs there is none, and only a miss that the count proves is an answer.
 */
function judgePercentile(threshold, percent, samples, level) {
    const { values, prompts } = samples;
    const sorted = (0,quantile/* sortSamples */.O4)(values);
    const observed = (0,quantile/* percentile */.Ym)(sorted, percent);
    const count = {
        over: values.reduce((total, value) => total + (keeps(value, threshold) ? 0 : 1), 0),
        total: values.length,
        allowedShare: isUpperLimit(threshold) ? (0,quantile/* shareAbove */.DP)(percent) : 1 - (0,quantile/* shareAbove */.DP)(percent),
    };
    const interval = (0,intervals/* percentileInterval */.J9)({ samples: values, sorted, groups: prompts }, percent, level.alpha);
    const found = { observed, interval, samples: values.length };
    if (level.needsEvidence) {
        const answer = judgeCount(count, level.alpha);
        return { ...found, answer, reason: evidenceReason({ threshold, observed, count, answer }, level) };
    }
    if (observed !== null) {
        const reason = `${comparison(threshold, observed)} (${(0,format_quantity/* formatCount */.B4)(count.total)})`;
        return { ...found, answer: keeps(observed, threshold) ? 'pass' : 'fail', reason };
    }
    if (isProvenMiss(count, level.alpha)) {
        return { ...found, answer: 'fail', reason: countReason({ threshold, observed, count, answer: 'fail' }) };
    }
    const furthest = isUpperLimit(threshold) ? sorted.at(-1) : sorted[0];
    return { ...found, answer: 'inconclusive', reason: tooFewReason(threshold, percent, { count, furthest }) };
}
function evidenceReason(judged, level) {
    const { threshold, observed, count, answer } = judged;
    if (answer !== 'inconclusive')
        return `${countReason(judged)} (${level.text})`;
    return undecided(threshold, level, {
        observed,
        samples: count.total,
        counted: missesPhrase(count),
        needed: requestsToDecide(count, level.alpha),
    });
}
/** `p95 latency 2.31 s is over the limit of 2 s: 12 of 100 requests missed it, at most 5 % may`. */
function countReason({ threshold, observed, count, answer }) {
    const misses = missesPhrase(count);
    if (observed !== null)
        return `${comparison(threshold, observed)}: ${misses}`;
    const relation = answer === 'pass' ? 'keeps' : 'misses';
    return `${(0,verdict_subject/* subjectPhrase */.y1)(threshold.subject)} ${relation} the ${limitPhrase(threshold)}: ${misses}`;
}
function missesPhrase({ over, total, allowedShare }) {
    return `${(0,format_quantity/* formatInteger */.Sm)(over)} of ${(0,format_quantity/* formatCount */.B4)(total)} missed it, at most ${(0,format_quantity/* formatLimit */.tW)(allowedShare, 'share')} may`;
}
function tooFewReason(threshold, percent, seen) {
    const { count, furthest } = seen;
    const needed = `needs at least ${(0,format_quantity/* formatCount */.B4)((0,quantile/* minimumSamples */.Of)(percent))} with a value and got ${(0,format_quantity/* formatInteger */.Sm)(count.total)}`;
    const word = isUpperLimit(threshold) ? 'largest' : 'smallest';
    const value = (0,format_quantity/* formatBeside */.oD)(furthest, threshold.limit, (0,verdict_subject/* quantityOf */.Ri)(threshold.subject));
    return `${(0,verdict_subject/* subjectPhrase */.y1)(threshold.subject)} ${needed} (${word} ${value}, ${limitPhrase(threshold)})`;
}

;// CONCATENATED MODULE: ./lib/verdict/judge-metric.js








/** Share of failed requests up to which figures of the answered ones are judged. */
const MOST_FAILED = 0.2;
/** Times that a request which is waited for in vain would have stretched. */
const STRETCHED_BY_WAITING = ['latency', 'ttfb', 'ttft', 'ttfo', 'stream_end'];
/** Holds a metric to its limit, and doubts the answer where failed requests make the answered ones look good. */
function judgeMetric(threshold, subject, evidence) {
    const { samples, tally, level } = evidence;
    const { metric, statistic } = subject;
    if (samples.values.length === 0)
        return nothingToJudge(whyNothing(metric, tally));
    const judge = (of) => judgeStatistic(threshold, statistic, of, level);
    const finding = judge(samples);
    if (leavesSurvivors(tally)) {
        return { ...finding, answer: 'inconclusive', reason: survivorReason(threshold, finding, tally) };
    }
    if (finding.answer !== 'pass')
        return finding;
    const complete = withTimedOut(samples, metric, tally);
    const judged = complete.values.length === samples.values.length ? finding : judge(complete);
    if (judged.answer === 'pass')
        return finding;
    const added = complete.values.length - samples.values.length;
    return { ...finding, answer: 'inconclusive', reason: flatteredReason(threshold, judged, added) };
}
function judgeStatistic(threshold, statistic, samples, level) {
    if (statistic.kind === 'percentile')
        return judgePercentile(threshold, statistic.percent, samples, level);
    if (statistic.kind === 'average')
        return judgeAverage(threshold, samples, level);
    return judgeExtreme(threshold, statistic.kind, samples);
}
function whyNothing(metric, { attempted, completed, failed }) {
    if (attempted === 0)
        return 'nothing was measured';
    if (completed === 0)
        return `nothing was measured: ${(0,format_quantity/* formatInteger */.Sm)(failed)} of ${(0,format_quantity/* formatCount */.B4)(attempted)} failed`;
    const reason = `unknown when ${(0,metrics/* metricOf */.a)(metric).unknownWhen}`;
    return `no value for ${(0,verdict_subject/* metricPhrase */.ic)(metric)} in ${(0,format_quantity/* formatCount */.B4)(completed)} (${reason})`;
}
/** So many failed that the answered ones no longer speak for all, whichever way they look. */
function leavesSurvivors({ attempted, failed }) {
    return failed / attempted > MOST_FAILED;
}
function survivorReason(threshold, { observed }, { attempted, failed }) {
    const { subject, limit } = threshold;
    const seen = observed === null ? '' : `observed ${(0,format_quantity/* formatBeside */.oD)(observed, limit, (0,verdict_subject/* quantityOf */.Ri)(subject))}, `;
    const share = (0,format_quantity/* formatBeside */.oD)(failed / attempted, MOST_FAILED, 'share');
    const failures = `${(0,format_quantity/* formatInteger */.Sm)(failed)} of ${(0,format_quantity/* formatCount */.B4)(attempted)} failed (${share})`;
    const why = 'and above 20 % the answered ones do not speak for all';
    return `${(0,verdict_subject/* subjectPhrase */.y1)(subject)} cannot be judged: ${failures}, ${why} (${seen}${limitPhrase(threshold)})`;
}
/** The samples, and each timed-out request at its own value where it got that far, else at the time it had waited. */
function withTimedOut(samples, metric, { timedOut }) {
    if (!STRETCHED_BY_WAITING.includes(metric))
        return samples;
    const { read } = (0,metrics/* metricOf */.a)(metric);
    const added = timedOut.flatMap(({ request, prompt }) => {
        const value = read(request) ?? request.waitedSeconds;
        return value === null ? [] : [{ value, prompt }];
    });
    const values = new Float64Array(samples.values.length + added.length);
    values.set(samples.values);
    values.set(added.map(({ value }) => value), samples.values.length);
    const prompts = new Int32Array(values.length);
    prompts.set(samples.prompts);
    prompts.set(added.map(({ prompt }) => prompt), samples.prompts.length);
    return { values, prompts };
}
function flatteredReason(threshold, withThem, added) {
    const limit = `the ${limitPhrase(threshold)} on ${(0,verdict_subject/* subjectPhrase */.y1)(threshold.subject)}`;
    const waited = added === 1 ? 'it' : 'they';
    const without = `${(0,format_quantity/* formatCount */.B4)(added, 'timed-out request')}; counted at the time ${waited} had waited`;
    return `${limit} holds only without ${without}: ${withThem.reason}`;
}

;// CONCATENATED MODULE: ./lib/verdict/judge-rate.js






/** Holds failed / attempted to its limit. */
function judgeErrorRate(threshold, { failed, attempted }, level) {
    return judgeShare(threshold, { hits: failed, total: attempted, did: 'failed' }, level);
}
/**
 * Holds the share of attempted requests that keep every bound to its limit. A failed request keeps none. Whether a
 * request without a value for a metric keeps its bound is not known: it counts against the threshold, whichever
 * way that points.
 */
function judgeGoodput(threshold, subject, { tally, samples, level }) {
    const silent = subject.bounds.find(({ metric }) => samples[metric].values.length === 0);
    if (silent !== undefined && tally.completed > 0) {
        return nothingToJudge(`no value for ${(0,verdict_subject/* metricPhrase */.ic)(silent.metric)} in ${(0,format_quantity/* formatCount */.B4)(tally.completed)}`);
    }
    const { kept, unknown } = tally.goodputs.get(subject) ?? { kept: 0, unknown: 0 };
    const hits = isUpperLimit(threshold) ? kept + unknown : kept;
    return judgeShare(threshold, { hits, total: tally.attempted, did: 'kept every bound' }, level);
}
function judgeShare(threshold, { hits, total, did }, level) {
    if (total === 0)
        return nothingToJudge('nothing was measured');
    const observed = hits / total;
    const seen = `${(0,format_quantity/* formatInteger */.Sm)(hits)} of ${(0,format_quantity/* formatCount */.B4)(total)} ${did}`;
    const found = { observed, interval: (0,intervals/* proportionInterval */.Ew)(hits, total, level.alpha), samples: total };
    if (!level.needsEvidence) {
        const answer = keeps(observed, threshold) ? 'pass' : 'fail';
        return { ...found, answer, reason: `${comparison(threshold, observed)} (${seen})` };
    }
    const upper = isUpperLimit(threshold);
    const allowedShare = upper ? threshold.limit : 1 - threshold.limit;
    const count = { over: upper ? hits : total - hits, total, allowedShare };
    const answer = judgeCount(count, level.alpha);
    if (answer !== 'inconclusive') {
        const reason = `${comparison(threshold, observed)} with ${level.text} (${seen})`;
        return { ...found, answer, reason };
    }
    const needed = requestsToDecide(count, level.alpha);
    return { ...found, answer, reason: undecided(threshold, level, { observed, samples: total, counted: seen, needed }) };
}
/** Holds completed / total time to its limit, at every confidence by the observed value. */
function judgeThroughput(threshold, { completed, attempted }, totalTimeSeconds) {
    if (completed === 0 || !(totalTimeSeconds > 0)) {
        return nothingToJudge(`nothing was measured: ${(0,format_quantity/* formatInteger */.Sm)(completed)} of ${(0,format_quantity/* formatCount */.B4)(attempted)} were answered`);
    }
    const observed = completed / totalTimeSeconds;
    const how = `${(0,format_quantity/* formatCount */.B4)(completed)}; throughput has no interval, the observed value decides`;
    const answer = keeps(observed, threshold) ? 'pass' : 'fail';
    return {
        observed,
        interval: null,
        samples: completed,
        answer,
        reason: `${comparison(threshold, observed)} (${how})`,
    };
}

;// CONCATENATED MODULE: ./lib/verdict/tally.js



/** Counts the candidate's measured requests in one pass. */
function tallyRequests(table, subjects) {
    const counters = subjects.flatMap((subject) => subject.kind === 'goodput' ? [{ subject, bounds: subject.bounds.map(toReader), kept: 0, unknown: 0 }] : []);
    const timedOut = [];
    let completed = 0;
    let failed = 0;
    for (let row = 0; row < table.length; row += 1) {
        const record = table.view(row);
        if (!(0,lib_samples/* isMeasured */.V2)(record))
            continue;
        if (record.outcome === 'failed') {
            failed += 1;
            if (record.failure === 'timeout')
                timedOut.push({ request: table.at(row), prompt: table.promptNumber(row) });
            continue;
        }
        completed += 1;
        for (const counter of counters) {
            const kept = counter.bounds.map(({ bound, read }) => keepsOrUnknown(read(record), bound));
            if (kept.every((each) => each === true))
                counter.kept += 1;
            else if (!kept.includes(false))
                counter.unknown += 1;
        }
    }
    const goodputs = new Map(counters.map(({ subject, kept, unknown }) => [subject, { kept, unknown }]));
    return { attempted: completed + failed, completed, failed, timedOut, goodputs };
}
function toReader(bound) {
    return { bound, read: (0,metrics/* metricOf */.a)(bound.metric).read };
}
function keepsOrUnknown(value, bound) {
    return value === null ? null : keeps(value, bound);
}

;// CONCATENATED MODULE: ./lib/verdict/evaluate.js





/**
 * Judges every threshold, in their order, by the candidate's measured requests. Pure: the same rows in the same
 * order give the same checks, to the letter. The rules are in docs/thresholds.md.
 */
function evaluate(evaluation) {
    const { table, thresholds, confidence, looks, totalTimeSeconds, samples } = evaluation;
    const run = {
        samples: samples ?? (0,lib_samples/* collectSamples */.uM)(table),
        tally: tallyRequests(table, thresholds.map(({ subject }) => subject)),
        totalTimeSeconds,
    };
    return thresholds.map((threshold) => ({
        threshold,
        ...judge(threshold, run, (0,verdict_confidence/* levelFor */.A)(threshold, confidence, looks)),
    }));
}
function judge(threshold, { samples, tally, totalTimeSeconds }, level) {
    const { subject } = threshold;
    if (subject.kind === 'metric') {
        return judgeMetric(threshold, subject, { samples: samples[subject.metric], tally, level });
    }
    if (subject.kind === 'goodput')
        return judgeGoodput(threshold, subject, { tally, samples, level });
    if (subject.kind === 'error_rate')
        return judgeErrorRate(threshold, tally, level);
    if (subject.kind === 'regression')
        throw new Error('a regression is judged by comparing, not by a limit');
    return judgeThroughput(threshold, tally, totalTimeSeconds);
}


/***/ }),

/***/ 9714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   Sm: () => (/* binding */ formatInteger),
/* harmony export */   VZ: () => (/* binding */ formatQuantity),
/* harmony export */   oD: () => (/* binding */ formatBeside),
/* harmony export */   tW: () => (/* binding */ formatLimit)
/* harmony export */ });
/** As many digits as a measured value is worth to a reader. */
const USUAL_DIGITS = 3;
/** As many as a double holds for certain. */
const ALL_DIGITS = 15;
/** A value as a sentence writes it: `842 ms`, `2.31 s`, `7.5 %`, `41.2 tok/s`. */
function formatQuantity(value, quantity, digits = USUAL_DIGITS) {
    const { factor, unit } = scaleOf(value, quantity);
    return `${round(value * factor, digits)}${unit}`;
}
/** A limit with every digit that it was given. */
function formatLimit(limit, quantity) {
    return formatQuantity(limit, quantity, ALL_DIGITS);
}
/** A value with enough digits to stand on the right side of the limit beside it: 2.0004 s is over 2 s, 2 s is not. */
function formatBeside(value, limit, quantity) {
    const { factor } = scaleOf(value, quantity);
    const exactLimit = round(limit * factor, ALL_DIGITS);
    const side = Math.sign(round(value * factor, ALL_DIGITS) - exactLimit);
    let digits = USUAL_DIGITS;
    while (digits < ALL_DIGITS && Math.sign(round(value * factor, digits) - exactLimit) !== side)
        digits += 1;
    return formatQuantity(value, quantity, digits);
}
/** `1 request`, `1,200 requests`. */
function formatCount(count, noun = 'request') {
    return `${formatInteger(count)} ${noun}${count === 1 ? '' : 's'}`;
}
/** A whole number with a comma between thousands. */
function formatInteger(value) {
    return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}
function scaleOf(value, quantity) {
    if (quantity === 'seconds')
        return Math.abs(value) < 1 ? { factor: 1000, unit: ' ms' } : { factor: 1, unit: ' s' };
    return SCALES[quantity];
}
const SCALES = {
    share: { factor: 100, unit: ' %' },
    tokens_per_second: { factor: 1, unit: ' tok/s' },
    requests_per_second: { factor: 1, unit: ' req/s' },
    tokens: { factor: 1, unit: ' tokens' },
};
/** To significant digits, but never rounding away digits before the point. */
function round(value, digits) {
    return Math.abs(value) >= 10 ** digits ? Math.round(value) : Number(value.toPrecision(digits));
}


/***/ }),

/***/ 8238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ parseThresholds)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/foreign-text.js
var foreign_text = __webpack_require__(9399);
;// CONCATENATED MODULE: ./lib/verdict/scanner.js


/** What is shown as found: a word, an operator, or one character. */
const NEXT = /[\w.%-]+|[<>=!~≤≥]+|\s+|\S/uy;
/** Starts at the beginning of a line. */
function createScanner(line) {
    const { text } = line;
    let position = 0;
    function match(pattern) {
        pattern.lastIndex = position;
        return pattern.exec(text)?.[0] ?? null;
    }
    function fail(message, at) {
        throw new errors/* InputError */.dz(`${line.input} line ${line.number}, column ${at + 1}: ${message}`);
    }
    return {
        get position() {
            return position;
        },
        take(pattern) {
            const taken = match(pattern);
            position += taken?.length ?? 0;
            return taken;
        },
        skipSpaces() {
            position += match(/\s*/y)?.length ?? 0;
        },
        atEnd: () => position === text.length,
        expected(what, advice) {
            const before = (0,foreign_text/* printable */.g)(text.slice(0, position).trim().slice(-60), 60);
            const place = before === '' ? 'at the start' : `after "${before}"`;
            return fail(`expected ${what} ${place}, found ${describeFound(match(NEXT))}; ${advice}`, position);
        },
        fail,
    };
}
function describeFound(next) {
    if (next === null)
        return 'the end of the line';
    if (next.trim() === '')
        return 'a space';
    return (0,foreign_text/* printable */.g)(next) === '' ? 'an invisible character' : quoted(next);
}
/** Text of the user's in quotes, shortened to 40 characters. */
function quoted(text) {
    return `"${(0,foreign_text/* printable */.g)(text, 40)}"`;
}

;// CONCATENATED MODULE: ./lib/verdict/parse-limit.js

const OPERATORS = ['<', '<=', '>', '>='];
const MISTAKEN_OPERATORS = { '=<': '<=', '≤': '<=', '=>': '>=', '≥': '>=' };
/** A comma belongs to the number only before a digit, so that `0,5s` is shown whole. */
const LIMIT = /(?:[^\s,()]|,(?=\d))+/y;
const UNIT_APART = /\s+(?:ms|s|m|%)(?![^\s,()])/y;
const NUMBER_AND_UNIT = /^(\d+(?:\.\d+)?|\.\d+)(.*)$/;
const RULES = {
    seconds: { is: 'a time', write: 'a number with ms, s or m, such as 800ms or 2s', usualUnit: 's', read: readSeconds },
    share: {
        is: 'a share',
        write: 'a percentage such as 5%, or a fraction below 1 such as 0.05',
        usualUnit: '%',
        read: readShare,
    },
    tokens_per_second: speed('tokens/s', '20'),
    requests_per_second: speed('requests/s', '0.5'),
    tokens: { is: 'a number of tokens', write: 'a number without a unit, such as 500', usualUnit: '', read: readPlain },
};
function speed(unit, example) {
    const write = `a number without a unit, such as ${example}`;
    return { is: `a speed in ${unit}`, write, usualUnit: '', read: readPlain };
}
/**
 * Reads `operator limit`. `name` is what they belong to, for messages.
 * Throws InputError, also for a limit that could never be missed or never be kept: such a gate is a mistake.
 */
function parseLimit(scanner, name, quantity) {
    scanner.skipSpaces();
    const operator = parseOperator(scanner);
    scanner.skipSpaces();
    const start = scanner.position;
    const { limit, text } = parseAmount(scanner, name, quantity);
    refuseFutile({ operator, limit, quantity }, (why) => scanner.fail(`${name} ${operator} ${text} ${why}; choose another limit`, start));
    return { operator, limit, text: `${operator} ${text}` };
}
function parseOperator(scanner) {
    const start = scanner.position;
    const seen = scanner.take(/[<>=!~≤≥]+/y);
    if (seen === null)
        return scanner.expected('an operator', 'allowed: <, <=, >, >=');
    if (isOperator(seen))
        return seen;
    const meant = MISTAKEN_OPERATORS[seen];
    const hint = meant === undefined ? '' : `; did you mean "${meant}"?`;
    return scanner.fail(`${quoted(seen)} is not an operator; allowed: <, <=, >, >=${hint}`, start);
}
function isOperator(text) {
    return OPERATORS.includes(text);
}
function parseAmount(scanner, name, quantity) {
    const { is, write, usualUnit, read } = RULES[quantity];
    const start = scanner.position;
    const seen = scanner.take(LIMIT) ?? scanner.expected('a limit', `write ${write}`);
    const [, digits, unitHere] = NUMBER_AND_UNIT.exec(seen) ?? [];
    const unit = unitHere === '' ? (scanner.take(UNIT_APART)?.trim() ?? '') : unitHere;
    const limit = digits === undefined || unit === undefined ? Number.NaN : read(digits, unit);
    if (Number.isFinite(limit))
        return { limit, text: `${digits}${unit}` };
    const unitMissing = unit === '' && usualUnit !== '' && Number.isFinite(read(digits ?? '', usualUnit));
    const hint = unitMissing ? `; did you mean "${digits}${usualUnit}"?` : '';
    return scanner.fail(`${name} is ${is} and cannot be held to ${quoted(seen)}; write ${write}${hint}`, start);
}
/**
 * Decimals are shifted in the text, not divided: 99.9 % must be the very number that 999 of 1000 gives.
 */
function readSeconds(digits, unit) {
    if (unit === 'ms')
        return Number(`${digits}e-3`);
    if (unit === 'm')
        return Number(digits) * 60;
    return unit === 's' ? Number(digits) : Number.NaN;
}
function readShare(digits, unit) {
    const share = Number(unit === '%' ? `${digits}e-2` : digits);
    const fits = unit === '%' ? share <= 1 : unit === '' && share < 1;
    return fits ? share : Number.NaN;
}
function readPlain(digits, unit) {
    return unit === '' ? Number(digits) : Number.NaN;
}
/** Nothing measured is below 0, and no share is above 1. */
function refuseFutile({ operator, limit, quantity }, refuse) {
    const highest = quantity === 'share' ? 1 : Infinity;
    if ((operator === '>=' && limit === 0) || (operator === '<=' && limit === highest))
        refuse('could never be missed');
    if ((operator === '<' && limit === 0) || (operator === '>' && limit === highest))
        refuse('could never be kept');
}

// EXTERNAL MODULE: ./lib/metrics.js
var metrics = __webpack_require__(9502);
// EXTERNAL MODULE: ./lib/nearest.js
var nearest = __webpack_require__(2037);
;// CONCATENATED MODULE: ./lib/verdict/nearest-name.js

/** The allowed name that was probably meant, or null when none is near: few edits away, or one inside the other. */
function nearestName(seen, allowed) {
    const word = seen.toLowerCase();
    const close = (0,nearest/* nearest */.p)(word, allowed);
    if (close !== null || word.length < 3 || word.length > 40)
        return close;
    return allowed.find((name) => name.includes(word) || word.includes(name)) ?? null;
}

// EXTERNAL MODULE: ./lib/verdict/subject.js
var verdict_subject = __webpack_require__(1697);
;// CONCATENATED MODULE: ./lib/verdict/parse-subject.js





const RATES = ['error_rate', 'throughput_rps', 'goodput'];
const NAMES = [...verdict_subject/* METRIC_NAMES */.Uw, ...RATES];
const METRICS_ALLOWED = verdict_subject/* METRIC_NAMES */.Uw.join(', ');
const STATISTICS = ['average', 'min', 'max', 'stddev', 'p50', 'p90', 'p95', 'p99'];
const STATISTICS_ALLOWED = 'allowed: average (or avg), min, max, stddev, or a percentile above p0 and below p100 such as p95 or p99.9';
/** What people write who come from other tools. */
const OTHER_WORDS = {
    mean: 'average',
    median: 'p50',
    med: 'p50',
    p100: 'max',
    p0: 'min',
};
const NAME = /[A-Za-z_][\w-]*/y;
/** Six decimals are as many as a percentile is counted with. */
const PERCENTILE = /^p(\d+(?:\.\d{1,6})?)$/;
/** Reads a subject. Throws InputError. */
function parseSubject(scanner) {
    const start = scanner.position;
    const name = scanner.take(NAME);
    if (name === 'error_rate' || name === 'throughput_rps')
        return { subject: { kind: name }, text: name };
    if (name === 'goodput')
        return parseGoodput(scanner);
    const what = 'metric.statistic, error_rate, throughput_rps or goodput(…)';
    const advice = `allowed: ${what}, where the metric is one of ${METRICS_ALLOWED}`;
    if (name === null)
        return scanner.expected('a subject', advice);
    if (!isMetric(name))
        return scanner.fail(`${quoted(name)} is no subject; ${advice}${didYouMean(name, NAMES)}`, start);
    if (scanner.take(/\./y) === null) {
        scanner.fail(`${name} alone says too little; for example ${name}.p95 or ${name}.average`, start);
    }
    const statistic = parseStatistic(scanner);
    return { subject: { kind: 'metric', metric: name, statistic }, text: `${name}.${(0,verdict_subject/* statisticName */.ap)(statistic)}` };
}
function parseStatistic(scanner) {
    const start = scanner.position;
    const word = scanner.take(/[\w.-]+/y) ?? scanner.expected('a statistic', STATISTICS_ALLOWED);
    if (word === 'average' || word === 'avg')
        return { kind: 'average' };
    if (word === 'min' || word === 'max' || word === 'stddev')
        return { kind: word };
    const percent = Number(PERCENTILE.exec(word)?.[1] ?? Number.NaN);
    if (percent > 0 && percent < 100)
        return { kind: 'percentile', percent };
    const hint = didYouMean(word, STATISTICS);
    return scanner.fail(`${quoted(word)} is not a statistic; ${STATISTICS_ALLOWED}${hint}`, start);
}
function parseGoodput(scanner) {
    const example = 'for example goodput(latency < 2s, ttft < 500ms) >= 95%';
    scanner.skipSpaces();
    if (scanner.take(/\(/y) === null)
        scanner.expected('"("', example);
    const parsed = [parseBound(scanner)];
    for (;;) {
        scanner.skipSpaces();
        if (scanner.take(/\)/y) !== null)
            break;
        if (scanner.take(/,/y) === null)
            scanner.expected('"," or ")"', example);
        parsed.push(parseBound(scanner));
    }
    const text = `goodput(${parsed.map((each) => each.text).join(', ')})`;
    return { subject: { kind: 'goodput', bounds: parsed.map((each) => each.bound) }, text };
}
function parseBound(scanner) {
    scanner.skipSpaces();
    const start = scanner.position;
    const metric = scanner.take(NAME);
    const advice = `allowed: ${METRICS_ALLOWED}`;
    if (metric === null)
        return scanner.expected('a metric', advice);
    if (!isMetric(metric)) {
        return scanner.fail(`${quoted(metric)} is no metric; ${advice}${didYouMean(metric, verdict_subject/* METRIC_NAMES */.Uw)}`, start);
    }
    if (scanner.take(/\.[\w.-]*/y) !== null) {
        scanner.fail(`goodput looks at one request at a time: write ${metric} without a statistic`, start);
    }
    const { operator, limit, text } = parseLimit(scanner, metric, (0,metrics/* metricOf */.a)(metric).unit);
    return { bound: { metric, operator, limit }, text: `${metric} ${text}` };
}
function isMetric(name) {
    return verdict_subject/* METRIC_NAMES */.Uw.some((known) => known === name);
}
function didYouMean(seen, allowed) {
    const meant = Object.hasOwn(OTHER_WORDS, seen) ? OTHER_WORDS[seen] : nearestName(seen, allowed);
    return meant ? `; did you mean "${meant}"?` : '';
}

;// CONCATENATED MODULE: ./lib/verdict/parse-threshold.js




/** Reads one line of the grammar in grammar.ts; its comment is already gone. Throws InputError. */
function parseThreshold(line) {
    const scanner = createScanner(line);
    scanner.skipSpaces();
    const warnOnly = scanner.take(/warn(?![\w.-])/y) !== null;
    scanner.skipSpaces();
    const { subject, text } = parseSubject(scanner);
    const { operator, limit, text: limitText } = parseLimit(scanner, text, (0,verdict_subject/* quantityOf */.Ri)(subject));
    scanner.skipSpaces();
    if (!scanner.atEnd()) {
        scanner.expected('the end of the line', `one threshold a line (in YAML, start the block with "${line.input}: |")`);
    }
    return { source: `${warnOnly ? 'warn ' : ''}${text} ${limitText}`, subject, operator, limit, warnOnly };
}

;// CONCATENATED MODULE: ./lib/verdict/grammar.js


/**
 * Reads thresholds, one a line; blank lines and comments are skipped.
 *
 *     line      = [ [ "warn" ] subject operator limit ] [ "#" comment ]
 *     subject   = metric "." statistic | "error_rate" | "throughput_rps" | goodput
 *     goodput   = "goodput" "(" bound { "," bound } ")"
 *     bound     = metric operator limit
 *     metric    = one of the table in metrics.ts
 *     statistic = "average" | "avg" | "min" | "max" | "stddev" | "p" number      above p0, below p100
 *     operator  = "<" | "<=" | ">" | ">="
 *     limit     = number [ unit ]
 *     unit      = "ms" | "s" | "m"     for times, required
 *               | "%"                  for error_rate and goodput; without it, a fraction below 1
 *     number    = digits [ "." digits ] | "." digits
 *
 * Spaces are free except inside `metric.statistic`. `inputName` stands in messages. Throws InputError: one line
 * with line and column (both from 1) that says what is allowed; so does a limit that
 * repeats another.
 */
function parseThresholds(text, inputName) {
    const firstLines = new Map();
    return text.split(/\r\n|\r|\n/).flatMap((full, index) => {
        const number = index + 1;
        const line = full.replace(/#.*$/su, '');
        if (line.trim() === '')
            return [];
        const threshold = parseThreshold({ input: inputName, number, text: line });
        const { subject, operator, limit } = threshold;
        const key = JSON.stringify([subject, operator, limit]);
        const first = firstLines.get(key);
        if (first !== undefined) {
            const column = line.length - line.trimStart().length + 1;
            const place = `${inputName} line ${number}, column ${column}`;
            throw new errors/* InputError */.dz(`${place}: "${threshold.source}" repeats line ${first}; remove one of the two`);
        }
        firstLines.set(key, number);
        return [threshold];
    });
}


/***/ }),

/***/ 6029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ outlierNote),
  p: () => (/* binding */ runNotes)
});

// EXTERNAL MODULE: ./lib/samples.js
var lib_samples = __webpack_require__(4816);
// EXTERNAL MODULE: ./lib/stats/describe.js
var describe = __webpack_require__(5246);
// EXTERNAL MODULE: ./lib/stats/quantile.js + 1 modules
var quantile = __webpack_require__(7247);
// EXTERNAL MODULE: ./lib/stats/normal.js
var normal = __webpack_require__(5172);
// EXTERNAL MODULE: ./lib/stats/student-t.js
var student_t = __webpack_require__(2969);
;// CONCATENATED MODULE: ./lib/stats/ranks.js


/** The rank of every value, from 1; equal values share the middle of their ranks. */
function midRanks(values) {
    const order = Array.from({ length: values.length }, (_, i) => i).toSorted((i, j) => values[i] - values[j]);
    const ranks = new Float64Array(values.length);
    for (let start = 0; start < order.length;) {
        let end = start + 1;
        while (end < order.length && values[order[end]] === values[order[start]])
            end++;
        for (let i = start; i < end; i++)
            ranks[order[i]] = (start + 1 + end) / 2;
        start = end;
    }
    return ranks;
}
/**
 * Spearman's rank correlation and its two-sided p value; null below three pairs or when one side is constant.
 *
 * Source: t = r √((n-2) / (1-r²)) with n - 2 degrees of freedom (Kendall & Stuart 31.19), as in scipy's
 * `spearmanr` and R's `cor.test(method = "spearman", exact = FALSE)`.
 */
function spearman(x, y) {
    const n = x.length;
    const rho = n < 3 ? Number.NaN : pearson(midRanks(x), midRanks(y));
    if (Number.isNaN(rho))
        return null;
    const t = Math.abs(rho) * Math.sqrt((n - 2) / ((1 - rho) * (1 + rho)));
    return { rho, pValue: Math.abs(rho) >= 1 ? 0 : 2 * (0,student_t/* studentUpperTail */.g_)(t, n - 2) };
}
function pearson(x, y) {
    const meanX = (0,describe/* average */.G8)(x);
    const meanY = (0,describe/* average */.G8)(y);
    let xy = 0;
    let xx = 0;
    let yy = 0;
    for (let i = 0; i < x.length; i++) {
        const dx = x[i] - meanX;
        const dy = y[i] - meanY;
        xy += dx * dy;
        xx += dx * dx;
        yy += dy * dy;
    }
    return xy / Math.sqrt(xx * yy);
}

;// CONCATENATED MODULE: ./lib/stats/trend.js




const ALPHA = 0.01;
const NOTEWORTHY_RATIO = 1.2;
const FEWEST_FOR_DRIFT = 10;
/**
 * Whether a run started slowly, judged within prompts; null when no prompt was sent both early and later.
 * `samples` are in the order of sending. It is a note for people: nothing is trimmed because of it.
 *
 * Source: van Elteren's stratified rank sum (1960), weights 1 / (N+1), variance corrected for ties, normal
 * approximation.
 */
function warmupEffect(samples, groups) {
    const first = Math.max(3, Math.ceil(samples.length / 10));
    const strata = [...positionsByGroup(groups).values()]
        .map((positions) => ({
        early: positions.filter((i) => i < first).map((i) => samples[i]),
        late: positions.filter((i) => i >= first).map((i) => samples[i]),
    }))
        .filter(({ early, late }) => early.length > 0 && late.length > 0);
    const parts = strata.map(({ early, late }) => rankSumPart(early, late));
    const variance = parts.reduce((total, part) => total + part.variance, 0);
    const ratios = strata.flatMap(({ early, late }) => {
        const usual = (0,quantile/* quantile */.YV)((0,quantile/* sortSamples */.O4)(late), 0.5);
        return usual > 0 ? early.map((value) => value / usual) : [];
    });
    const ratio = (0,quantile/* quantile */.YV)((0,quantile/* sortSamples */.O4)(ratios), 0.5);
    if (ratio === null || variance === 0)
        return null;
    const deviation = parts.reduce((total, part) => total + part.deviation, 0);
    const pValue = (0,normal/* normalUpperTail */.IL)(deviation / Math.sqrt(variance));
    return { first, ratio, pValue, noteworthy: pValue < ALPHA && ratio > NOTEWORTHY_RATIO };
}
/**
 * Whether values drifted during a run: Spearman's correlation of each value's log distance from its prompt's
 * mean with its position. Prompts sent once say nothing about time and are left out; null with fewer than ten
 * values left, or when one is not positive.
 */
function drift(samples, groups) {
    if (samples.some((value) => value <= 0))
        return null;
    const points = [...positionsByGroup(groups).values()]
        .filter((positions) => positions.length > 1)
        .flatMap((positions) => {
        const center = (0,describe/* average */.G8)(positions.map((i) => Math.log(samples[i])));
        return positions.map((i) => ({ position: i, residual: Math.log(samples[i]) - center }));
    });
    if (points.length < FEWEST_FOR_DRIFT)
        return null;
    const correlation = spearman(points.map(({ position }) => position), points.map(({ residual }) => residual));
    return correlation && { ...correlation, noteworthy: correlation.pValue < ALPHA };
}
/**
 * How many samples lie further than three interquartile ranges outside the quartiles, on the log scale.
 * They are counted for people and never dropped. Samples that are not positive are left out.
 *
 * Source: Tukey, Exploratory Data Analysis (1977): the outer fences.
 */
function countOutliers(sorted) {
    const logs = (0,quantile/* sortSamples */.O4)(sorted.filter((value) => value > 0).map(Math.log));
    if (logs.length === 0)
        return 0;
    const low = (0,quantile/* quantile */.YV)(logs, 0.25);
    const high = (0,quantile/* quantile */.YV)(logs, 0.75);
    const reach = 3 * (high - low);
    return logs.filter((value) => value < low - reach || value > high + reach).length;
}
function rankSumPart(early, late) {
    const ranks = midRanks([...early, ...late]);
    const n = ranks.length;
    const middle = (n + 1) / 2;
    const rankSum = ranks.subarray(0, early.length).reduce((total, rank) => total + rank, 0);
    const spread = ranks.reduce((total, rank) => total + (rank - middle) ** 2, 0);
    return {
        deviation: (rankSum - early.length * middle) / (n + 1),
        variance: (early.length * late.length * spread) / (n * (n - 1)) / (n + 1) ** 2,
    };
}
function positionsByGroup(groups) {
    const known = new Map();
    for (let i = 0; i < groups.length; i++) {
        const positions = known.get(groups[i]);
        if (positions)
            positions.push(i);
        else
            known.set(groups[i], [i]);
    }
    return known;
}

// EXTERNAL MODULE: ./lib/verdict/format-quantity.js
var format_quantity = __webpack_require__(9714);
;// CONCATENATED MODULE: ./lib/verdict/notes.js





/**
 * What a reader should know of the candidate's latencies beside the figures, one sentence each with its full stop:
 * a slow start, a drift, requests far outside the rest. Notes change no figure and no verdict. `samples` spares a pass
 * over the table.
 */
function runNotes(table, samples = (0,lib_samples/* collectSamples */.uM)(table)) {
    const { values, prompts } = samples.latency;
    const inOrder = Array.from(values);
    return [warmupNote(warmupEffect(inOrder, prompts)), driftNote(drift(inOrder, prompts)), outlierNote(values)].filter((note) => note !== null);
}
function warmupNote(effect) {
    if (effect?.noteworthy !== true)
        return null;
    const { first, ratio } = effect;
    return (`Slow start: the first ${(0,format_quantity/* formatCount */.B4)(first)} took ${ratio.toPrecision(2)} times as long as the same prompts later. ` +
        `They count in every figure; "warmup: ${first}" leaves them out.`);
}
function driftNote(found) {
    if (found?.noteworthy !== true)
        return null;
    const direction = found.rho > 0 ? 'slower' : 'faster';
    return (`Drift: answers became ${direction} during the run (rank correlation with time ${found.rho.toFixed(2)}), ` +
        'so the figures depend on when it was made.');
}
/** A note on requests far outside the rest, or null. */
function outlierNote(values) {
    const sorted = (0,quantile/* sortSamples */.O4)(values);
    const count = countOutliers(sorted);
    if (count === 0)
        return null;
    const share = (0,describe/* describeSamples */.tT)(sorted).largestShare;
    const slowest = share === null ? '' : `, and the slowest request alone makes up ${(0,format_quantity/* formatQuantity */.VZ)(share, 'share')} of the average`;
    const lie = count === 1 ? 'lies' : 'lie';
    return (`Outliers: ${(0,format_quantity/* formatInteger */.Sm)(count)} of ${(0,format_quantity/* formatCount */.B4)(values.length)} ${lie} far outside the rest ` +
        `(more than three interquartile ranges)${slowest}. None was left out.`);
}


/***/ }),

/***/ 1697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ri: () => (/* binding */ quantityOf),
/* harmony export */   Uw: () => (/* binding */ METRIC_NAMES),
/* harmony export */   ap: () => (/* binding */ statisticName),
/* harmony export */   ic: () => (/* binding */ metricPhrase),
/* harmony export */   y1: () => (/* binding */ subjectPhrase)
/* harmony export */ });
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9502);

/** The metrics that a threshold can name. */
const METRIC_NAMES = _metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .METRICS */ .C.map((metric) => metric.name);
/** What the limit of a subject is counted in. */
function quantityOf(subject) {
    if (subject.kind === 'metric')
        return (0,_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .metricOf */ .a)(subject.metric).unit;
    return subject.kind === 'throughput_rps' ? 'requests_per_second' : 'share';
}
/** A statistic as thresholds write it: `average`, `p99.9`. */
function statisticName(statistic) {
    return statistic.kind === 'percentile' ? `p${statistic.percent}` : statistic.kind;
}
const STATISTIC_WORDS = { average: 'average', min: 'minimum', max: 'maximum', stddev: 'standard deviation of' };
const RATE_WORDS = { error_rate: 'error rate', throughput_rps: 'throughput', goodput: 'goodput' };
/** A subject as a sentence writes it: `p95 latency`, `average time to first token (TTFT)`, `error rate`. */
function subjectPhrase(subject) {
    if (subject.kind === 'regression')
        return `slowdown in p${subject.percent} ${metricPhrase(subject.metric)}`;
    if (subject.kind !== 'metric')
        return RATE_WORDS[subject.kind];
    const { statistic, metric } = subject;
    const word = statistic.kind === 'percentile' ? statisticName(statistic) : STATISTIC_WORDS[statistic.kind];
    return `${word} ${metricPhrase(metric)}`;
}
/** A metric as a sentence writes it: its label with a small first letter. */
function metricPhrase(name) {
    const { label } = (0,_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .metricOf */ .a)(name);
    return label.charAt(0).toLowerCase() + label.slice(1);
}


/***/ })

};
