export const id = 394;
export const ids = [394];
export const modules = {

/***/ 46200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rj: () => (/* binding */ fingerprint),
/* harmony export */   jT: () => (/* binding */ publicModel),
/* harmony export */   qF: () => (/* binding */ publicConfig),
/* harmony export */   x6: () => (/* binding */ publicUrl)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _credentials_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58801);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25078);
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14531);
/* harmony import */ var _regression_metrics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10329);





function publicConfig(config) {
    const { target, plan, patience, gates } = config;
    const redact = (0,_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .createRedactor */ .l)(config.secrets);
    return {
        mode: config.mode,
        ...publicTarget(config.mode, target, redact),
        prompts: { source: redact(config.prompts.source), count: config.prompts.count, sha256: config.prompts.sha256 },
        shard: config.shard === null ? null : { ...config.shard },
        repeat: plan.repeat,
        warmup: plan.warmup,
        order: plan.order,
        seed: plan.seed,
        delay_ms: plan.delayMs,
        connection: plan.connection,
        cache_bust: plan.cacheBust,
        early_stop: plan.earlyStop,
        timeout_ms: patience.timeoutMs,
        idle_timeout_ms: patience.idleTimeoutMs,
        max_duration_ms: patience.maxDurationMs,
        max_requests: patience.maxRequests,
        stop_after_failures: patience.stopAfterFailures,
        retries: patience.retries,
        wait_for_ready_ms: patience.waitForReadyMs,
        thresholds: gates.thresholds.map(({ source }) => source),
        confidence: gates.confidence,
        on_inconclusive: gates.onInconclusive,
        report_only: gates.reportOnly,
        comparison: config.comparison === null ? null : publicComparison(config.mode, config.comparison, redact),
        baseline_key: config.baselineKey && redact(config.baselineKey),
        baseline_epoch: config.baselineEpoch && redact(config.baselineEpoch),
        prompt_text: config.output.promptText,
        mock: config.mock === null ? null : publicMock(config.mock),
    };
}
function publicUrl({ mode, target, secrets }) {
    return shownUrl(mode, target, (0,_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .createRedactor */ .l)(secrets));
}
function publicModel({ target, secrets }) {
    return target.model && (0,_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .createRedactor */ .l)(secrets)(target.model);
}
function shownUrl(mode, { url }, redact) {
    return mode === 'mock' ? null : redact((0,_credentials_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutCredentials */ .ri)(url));
}
function publicTarget(mode, target, redact) {
    return {
        endpoint_url: shownUrl(mode, target, redact),
        api: target.api,
        auth: target.auth,
        model: target.model && redact(target.model),
        stream: target.stream,
        headers: target.headers.map(([name]) => name),
        parameters: withoutSecretFields(target.parameters, redact),
        max_output_tokens: target.maxOutputTokens,
    };
}
function publicComparison(mode, plan, redact) {
    return {
        baseline: publicBaseline(mode, plan.baseline, redact),
        metrics: plan.metrics.map((figure) => ({ figure: (0,_regression_metrics_js__WEBPACK_IMPORTED_MODULE_2__/* .figureName */ .cU)(figure), floor: figure.floor })),
        max_regression: plan.maxRegression,
        alpha: plan.alpha,
        required: plan.required,
    };
}
function publicBaseline(mode, baseline, redact) {
    if (baseline.kind === 'run')
        return { path: redact(baseline.path) };
    if (baseline.kind !== 'endpoint') {
        const { workflow, branch, runs, maxAgeMs } = baseline;
        return { workflow, branch, runs, max_age_ms: maxAgeMs };
    }
    const { target, mock, deploymentVariation } = baseline;
    return {
        ...publicTarget(mode, target, redact),
        mock: mock === null ? null : publicMock(mock),
        deployment_variation: deploymentVariation,
    };
}
function fingerprint(config) {
    const { target, plan, baselineKey, baselineEpoch } = config;
    const redact = (0,_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .createRedactor */ .l)(config.secrets);
    const parts = {
        mode: config.mode,
        ...(baselineKey === null ? { endpoint_url: publicUrl(config) } : { baseline_key: redact(baselineKey) }),
        api: target.api,
        model: publicModel(config),
        stream: target.stream,
        parameters: withoutSecretFields(target.parameters, redact),
        max_output_tokens: target.maxOutputTokens,
        connection: plan.connection,
        cache_bust: plan.cacheBust,
        prompts_sha256: config.prompts.sha256,
        ...(baselineEpoch === null ? {} : { baseline_epoch: redact(baselineEpoch) }),
    };
    return { hash: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', (0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_4__/* .canonicalJson */ .d)(parts)), parts };
}
function publicMock(shape) {
    return {
        latency_ms: publicSpread(shape.latencyMs),
        ttft_ms: publicSpread(shape.ttftMs),
        output_tokens: publicSpread(shape.outputTokens),
        error_rate: shape.errorRate,
        time_scale: shape.timeScale,
    };
}
function publicSpread(spread) {
    return { ...spread };
}
function withoutSecretFields(parameters, redact) {
    const mask = (value, name) => {
        if (typeof value === 'string')
            return (0,_credentials_js__WEBPACK_IMPORTED_MODULE_3__/* .isCredentialName */ .hN)(name) ? '***' : redact(value);
        if (isList(value))
            return value.map((item) => mask(item, name));
        return typeof value === 'object' && value !== null ? withoutSecretFields(value, redact) : value;
    };
    return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, mask(value, name)]));
}
function isList(value) {
    return Array.isArray(value);
}


/***/ }),

/***/ 67143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ isFinished),
  J: () => (/* binding */ readAnswer)
});

// EXTERNAL MODULE: ./lib/api/error-body.js + 1 modules
var error_body = __webpack_require__(73047);
// EXTERNAL MODULE: ./lib/api/format.js
var api_format = __webpack_require__(75693);
// EXTERNAL MODULE: ./lib/api/json.js
var json = __webpack_require__(86192);
// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(46193);
// EXTERNAL MODULE: ./node_modules/eventsource-parser/dist/parse.js + 1 modules
var parse = __webpack_require__(46085);
;// CONCATENATED MODULE: ./lib/measure/sse-lines.js
const NOTABLE = /(?<![^\r\n])(?:event: ?error[ \t]*(?=[\r\n])|(?!\uFEFF?(?:data|event|id|retry)?[:\r\n])[^\r\n]+)/g;
function screenLines({ onText, onStray }) {
    let insideData = false;
    let held = [];
    function passWholeLines(lines) {
        NOTABLE.lastIndex = insideData ? lines.search(/[\r\n]/) : 0;
        let passed = 0;
        for (let found = NOTABLE.exec(lines); found !== null; found = NOTABLE.exec(lines)) {
            const [line] = found;
            const isErrorName = line.startsWith('event:');
            const upTo = found.index + (isErrorName ? line.length : 0);
            onText(lines.slice(passed, upTo));
            passed = upTo;
            if (isErrorName)
                onText('\ndata:');
            else
                onStray(line);
        }
        onText(lines.slice(passed));
        insideData = false;
    }
    function keepRest(rest) {
        if (held.length === 0 && (insideData || rest.startsWith('data:'))) {
            insideData = true;
            onText(rest);
        }
        else if (rest !== '')
            held.push(rest);
    }
    return (text) => {
        if (held.length === 0 && !insideData && isOrdinary(text))
            return onText(text);
        const end = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1;
        if (end > 0) {
            const lines = [...held, text.slice(0, end)].join('');
            held = [];
            passWholeLines(lines);
        }
        keepRest(text.slice(end));
    };
}
function isOrdinary(text) {
    if (!text.endsWith('\n') || text.includes('\r'))
        return false;
    for (let at = 0; at < text.length; at = text.indexOf('\n', at) + 1) {
        const isName = text.startsWith('event: ', at) && !text.startsWith('error', at + 'event: '.length);
        if (!isName && !text.startsWith('data:', at) && text[at] !== '\n')
            return false;
    }
    return true;
}

;// CONCATENATED MODULE: ./lib/measure/stream-events.js




const LONGEST_EVENT = 8 * 1024 * 1024;
const BYTE_ORDER_MARKS = /^\uFEFF+/;
const QUOTED = 2000;
function readStreamEvents(chunks, { framing, take }) {
    const decoder = createDecoder();
    let chunk = 0;
    let done = false;
    const unfinished = [];
    let onEvent = (event) => {
        done ||= take(event);
    };
    const feed = feedOf(framing, {
        onText: (text, name) => {
            if (!done)
                onEvent(eventOf(text, name, chunk));
        },
        onProblem: (problem) => onEvent({ kind: 'malformed', problem, chunk }),
        onStray: (line) => onEvent({ kind: 'stray', line, chunk }),
    });
    let end = '';
    let begun = false;
    for (; chunk < chunks.length; chunk += 1) {
        const decoded = decoder.write(chunks[chunk]);
        const text = begun ? decoded : decoded.replace(BYTE_ORDER_MARKS, '');
        begun ||= text !== '';
        end = saysSomething(text) ? text : end + text;
        feed(text);
        if (done)
            return;
    }
    chunk = Math.max(0, chunks.length - 1);
    onEvent = (event) => void unfinished.push(event);
    feed(`${decoder.end()}\n\n`);
    const whole = unfinished.filter(({ kind }) => kind !== 'malformed');
    if (whole.some((event) => !(event.kind === 'stray' && beginsField(event.line)) && take(event)))
        return;
    const said = end.trimEnd();
    const insideLine = said !== '' && !/[\r\n]/.test(end.slice(said.length));
    const cut = unfinished.some(({ kind }) => kind === 'malformed');
    if (cut || (insideLine && !unfinished.some(({ kind }) => kind === 'data' || kind === 'end')))
        take({ kind: 'partial', chunk });
}
function createDecoder() {
    let decoder = null;
    return {
        write(chunk) {
            const endsInside = chunk.length > 0 && chunk[chunk.length - 1] >= 0x80;
            if (decoder === null && !endsInside)
                return chunk.toString('utf8');
            decoder ??= new external_node_string_decoder_.StringDecoder('utf8');
            return decoder.write(chunk);
        },
        end: () => decoder?.end() ?? '',
    };
}
function saysSomething(text) {
    const first = text.charCodeAt(0);
    return (first > 0x20 && first < 0x7f) || /\S/.test(text);
}
function beginsField(line) {
    return ['data', 'event', 'id', 'retry'].some((name) => name.startsWith(line));
}
function eventOf(text, name, chunk) {
    if (text === '[DONE]')
        return { kind: 'end', chunk };
    const data = (0,json/* parseJson */.qF)(text);
    if (data === undefined)
        return { kind: 'malformed', problem: `an event is not JSON: ${quoted(text)}`, chunk };
    return { kind: 'data', data, name, chunk };
}
function quoted(text) {
    return text.slice(0, QUOTED);
}
function feedOf(framing, events) {
    return framing === 'sse' ? sseFeed(events) : ndjsonFeed(events);
}
function sseFeed({ onText, onProblem, onStray }) {
    let dead = false;
    const parser = (0,parse/* createParser */.C)({
        maxBufferSize: LONGEST_EVENT,
        onEvent({ data, event }) {
            const text = data.trim();
            if (text !== '')
                onText(text, event ?? null);
            else if (event === 'error')
                onText('null', event);
        },
        onError(error) {
            if (error.type !== 'max-buffer-size-exceeded')
                return;
            dead = true;
            onProblem(`an event is longer than ${LONGEST_EVENT} characters`);
        },
    });
    return screenLines({
        onText: (text) => {
            if (!dead)
                parser.feed(text);
        },
        onStray: (line) => {
            if (!dead && line.trim() !== '')
                onStray(line);
        },
    });
}
function ndjsonFeed({ onText }) {
    let rest = [];
    return (text) => {
        const lines = text.split('\n');
        const last = lines.pop() ?? '';
        for (const line of lines) {
            const whole = [...rest, line].join('').trim();
            rest = [];
            if (whole !== '')
                onText(whole, null);
        }
        if (last !== '')
            rest.push(last);
    };
}

;// CONCATENATED MODULE: ./lib/measure/answer.js




function readAnswer(chunks, format, asked) {
    return asked.stream && !isWholeBody(chunks, format, asked.contentType)
        ? readStream(chunks, format)
        : readWhole(chunks, format);
}
function isFinished({ said, toldFinish, endsWithBody, partial }) {
    return (said.end || toldFinish) && !(endsWithBody && partial);
}
function readStream(chunks, format) {
    const fold = createFold();
    const stray = [];
    let events = 0;
    let malformed = null;
    let partial = false;
    const take = (event) => {
        if (event.kind === 'partial')
            partial = true;
        else if (event.kind === 'stray')
            stray.push(event.line);
        else
            events += 1;
        if (event.kind === 'malformed')
            malformed ??= event.problem;
        if (event.kind === 'end' && format.endsWithDone)
            fold.add((0,api_format/* reading */.hF)({ end: true }), event.chunk);
        if (event.kind === 'data')
            fold.add(format.readEvent(event.data, event.name), event.chunk);
        return event.kind === 'end' || fold.ended();
    };
    readStreamEvents(chunks, { framing: format.framing, take });
    const answer = { ...fold.result(), whole: false, malformed, endsWithBody: !format.hasEndMarker, partial };
    return stray.length === 0 || answer.said.error !== null ? answer : withStray(answer, stray, events);
}
function withStray(answer, stray, events) {
    const text = stray.join('\n').trim();
    const json = /^(?:error:)?\s*([[{][^]*)/m.exec(text)?.[1];
    const error = strayError([...stray, json ?? '']) ?? (json === undefined || isFinished(answer) ? null : (0,error_body/* readErrorBody */.Nk)(json, null));
    if (error !== null)
        return { ...answer, said: { ...answer.said, error } };
    return events > 0 ? answer : { ...answer, malformed: `the body is no stream of events: ${quoted(text)}` };
}
function strayError(texts) {
    for (const text of texts) {
        const value = (0,json/* parseJson */.qF)(text.replace(/^error:/, ''));
        const error = typeof value === 'object' ? (0,error_body/* errorOf */.Mz)(value) : null;
        if (error !== null)
            return error;
    }
    return null;
}
function readWhole(chunks, format) {
    const text = Buffer.concat(chunks).toString('utf8').trim();
    const fold = createFold();
    const body = (0,json/* parseJson */.qF)(text);
    if (body !== undefined)
        fold.add(format.readAnswer(body), chunks.length - 1);
    const malformed = body === undefined && text !== '' ? problemOf(text) : null;
    return {
        ...fold.result(),
        whole: true,
        malformed,
        endsWithBody: true,
        partial: malformed !== null && /^[[{]/.test(text),
    };
}
function problemOf(text) {
    if (/^(data|event):/.test(text))
        return 'a stream came back although a whole answer was asked for';
    return `the body is not JSON: ${quoted(text)}`;
}
function createFold() {
    const contentChunks = [];
    const models = [];
    let firstOutputChunk = null;
    let toldFinish = false;
    const said = (0,api_format/* reading */.hF)({});
    return {
        ended: () => said.end,
        add(given, chunk) {
            const next = given.repeatsOutput && firstOutputChunk === null ? { ...given, output: true } : given;
            if ((next.output || next.reasoning) && contentChunks.at(-1) !== chunk)
                contentChunks.push(chunk);
            if (next.output)
                firstOutputChunk ??= chunk;
            toldFinish = next.finishReason !== null || (toldFinish && !next.output && !next.reasoning);
            if (next.model !== null && !models.includes(next.model))
                models.push(next.model);
            (0,api_format/* addReading */.OS)(said, next);
        },
        result: () => ({ said: withKnownOutput(said), contentChunks, firstOutputChunk, toldFinish, models }),
    };
}
function withKnownOutput(said) {
    if (said.usage?.outputTokens !== 0 || !(said.output || said.reasoning))
        return said;
    return { ...said, usage: { ...said.usage, outputTokens: null } };
}
function isWholeBody(chunks, format, contentType) {
    const start = firstCharacter(chunks);
    if (start === '[' || start === '<')
        return true;
    if (start !== '{')
        return false;
    if (format.framing === 'sse')
        return true;
    const [firstLine, ...more] = Buffer.concat(chunks).toString('utf8').trim().split('\n');
    if (!(0,json/* isObject */.Gv)((0,json/* parseJson */.qF)(firstLine)))
        return true;
    return more.length === 0 && contentType?.startsWith('application/json') === true;
}
function firstCharacter(chunks) {
    const first = chunks[0]?.[0] ?? 0;
    if (first > 0x20 && first < 0x7f)
        return String.fromCharCode(first);
    const decoder = new TextDecoder();
    for (const chunk of chunks) {
        const text = decoder.decode(chunk, { stream: true }).trimStart();
        if (text !== '')
            return text.slice(0, 1);
    }
    return '';
}


/***/ }),

/***/ 65634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ attemptWithRetries)
});

// EXTERNAL MODULE: ./lib/api/answer-headers.js
var answer_headers = __webpack_require__(96179);
// EXTERNAL MODULE: ./lib/api/error-body.js + 1 modules
var error_body = __webpack_require__(73047);
// EXTERNAL MODULE: ./lib/api/json.js
var json = __webpack_require__(86192);
;// CONCATENATED MODULE: ./lib/api/wait-hint.js

function retryAfterMs(headers, nowEpochMs) {
    const exact = (0,answer_headers/* quantity */.au)((0,answer_headers/* headerValue */.Z)(headers, 'retry-after-ms'));
    if (exact !== null)
        return wholeMs(exact);
    const text = (0,answer_headers/* headerValue */.Z)(headers, 'retry-after');
    return text === null ? null : hintMs(text, nowEpochMs);
}
function rateLimitResetMs(headers, nowEpochMs) {
    const names = Object.keys(headers).filter((name) => RESET.test(name));
    const usedUp = names.filter((name) => (0,answer_headers/* headerValue */.Z)(headers, name.replace('reset', 'remaining')) === '0');
    const waits = (usedUp.length > 0 ? usedUp : names).flatMap((name) => hintMs((0,answer_headers/* headerValue */.Z)(headers, name) ?? '', nowEpochMs) ?? []);
    return waits.length === 0 ? null : Math.max(...waits);
}
const RESET = /^(x-)?ratelimit-reset(-|$)|^(x-|anthropic-)?ratelimit-.+-reset$/;
function messageWaitMs(message) {
    const asked = /\b(?:try again|retry) (?:in|after) ([\d.][^;:()]{0,60})/i.exec(message)?.[1];
    if (asked === undefined)
        return null;
    const leading = /^(?:\d+(?:\.\d+)?\s*[a-zµμ]+(?:,?\s+(?:and\s+)?)?)+/i.exec(asked)?.[0] ?? '';
    return durationMs(leading);
}
function durationMs(text) {
    const pieces = [...text.matchAll(/(\d+(?:\.\d+)?)\s*([a-zµμ]+)/gi)];
    const parts = pieces.map(([, amount, unit]) => Number(amount) * (UNITS.get((unit ?? '').toLowerCase()) ?? NaN));
    const known = parts.filter((part) => !Number.isNaN(part));
    const rest = text.replace(/\d+(?:\.\d+)?\s*[a-zµμ]+/gi, '').replace(/\band\b|[\s,]/gi, '');
    if (known.length === 0 || known.length < parts.length || rest !== '')
        return null;
    return wholeMs(known.reduce((sum, part) => sum + part, 0));
}
const UNITS = new Map(Object.entries({
    ns: 1e-6,
    us: 1e-3,
    µs: 1e-3,
    μs: 1e-3,
    ms: 1,
    millisecond: 1,
    milliseconds: 1,
    s: 1000,
    sec: 1000,
    second: 1000,
    seconds: 1000,
    m: 60_000,
    min: 60_000,
    minute: 60_000,
    minutes: 60_000,
    h: 3_600_000,
    hour: 3_600_000,
    hours: 3_600_000,
    d: 86_400_000,
    day: 86_400_000,
    days: 86_400_000,
}));
const EPOCH_SECONDS = 1e9;
const EPOCH_MS = 1e11;
function hintMs(text, nowEpochMs) {
    const number = (0,answer_headers/* quantity */.au)(text);
    if (number === null)
        return durationMs(text) ?? untilMs(dateMs(text), nowEpochMs);
    if (number >= EPOCH_MS)
        return untilMs(number, nowEpochMs);
    return number >= EPOCH_SECONDS ? untilMs(number * 1000, nowEpochMs) : wholeMs(number * 1000);
}
function dateMs(text) {
    const dated = /^[a-z]{3,9},? .*\bGMT$/i.test(text) || /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d/.test(text);
    return dated ? Date.parse(text) : NaN;
}
function untilMs(epochMs, nowEpochMs) {
    const ms = epochMs - nowEpochMs;
    return ms >= 0 ? wholeMs(ms) : null;
}
function wholeMs(ms) {
    return Number.isFinite(ms) ? Math.ceil(Number(ms.toFixed(3))) : null;
}

;// CONCATENATED MODULE: ./lib/api/retry-hint.js




function retryHint(answer) {
    const { status, headers, nowEpochMs } = answer;
    const body = (0,json/* parseJson */.qF)(answer.body.trim()) ?? answer.body;
    const wish = (0,answer_headers/* headerValue */.Z)(headers, 'x-should-retry')?.toLowerCase();
    const hopeless = NEVER.has(status) || wish === 'false' || (status === 429 && isExhausted(body));
    const wanted = TEMPORARY.has(status) || (wish === 'true' && (status < 200 || status > 299));
    if (hopeless || !wanted)
        return { retry: false, waitMs: null };
    const waitMs = retryAfterMs(headers, nowEpochMs) ??
        retryDelayMs(body) ??
        messageWaitMs((0,error_body/* errorOf */.Mz)(body)?.message ?? '') ??
        rateLimitResetMs(headers, nowEpochMs);
    return { retry: true, waitMs };
}
const TEMPORARY = new Set([429, 503, 529]);
const NEVER = new Set([400, 401, 402, 403, 404, 410, 413, 422]);
const EXHAUSTED_NAME = /insufficient_quota|credit_balance|billing|spend|usage_limit|per_?day/i;
const EXHAUSTED_TEXT = /insufficient_quota|credit balance|spend(ing)? limit|\bper day\b|PerDay|daily (limit|quota)/i;
function isExhausted(body) {
    const names = [body, errorObject(body)].flatMap((source) => ['code', 'type', 'status', 'error_type', 'error'].flatMap((key) => (0,json/* textOf */.b6)((0,json.at)(source, key)) ?? []));
    const quotas = detailsOf(body)
        .flatMap((detail) => (0,json/* listOf */.c3)((0,json.at)(detail, 'violations')))
        .flatMap((violation) => (0,json/* textOf */.b6)((0,json.at)(violation, 'quotaId')) ?? []);
    return ([...names, ...quotas].some((name) => EXHAUSTED_NAME.test(name)) || EXHAUSTED_TEXT.test((0,error_body/* errorOf */.Mz)(body)?.message ?? ''));
}
function retryDelayMs(body) {
    const delays = detailsOf(body).flatMap((detail) => (0,json/* textOf */.b6)((0,json.at)(detail, 'retryDelay')) ?? []);
    return delays.map(durationMs).find((ms) => ms !== null) ?? null;
}
function detailsOf(body) {
    return (0,json/* listOf */.c3)((0,json.at)(errorObject(body), 'details'));
}
function errorObject(body) {
    return (0,json.at)(Array.isArray(body) ? body[0] : body, 'error');
}

// EXTERNAL MODULE: ./lib/measure/answer.js + 2 modules
var measure_answer = __webpack_require__(67143);
// EXTERNAL MODULE: ./lib/measure/decompress.js
var decompress = __webpack_require__(46837);
// EXTERNAL MODULE: ./lib/measure/on-abort.js
var on_abort = __webpack_require__(57664);
;// CONCATENATED MODULE: ./lib/measure/payload.js
function createPayloadWatch() {
    let unfinished = '';
    return {
        carries(chunk) {
            const [first = '', ...others] = chunk.toString('latin1').split(/[\r\n]/);
            const lines = [unfinished + first, ...others].map(withoutBlanks);
            unfinished = lines.pop().slice(0, LONGEST_SIGN);
            return !lines.every(isSign) || !mayBecomeSign(unfinished);
        },
    };
}
const SIGNS = ['event:ping', 'data:{"type":"ping"}', 'data:'];
const LONGEST_SIGN = 1 + Math.max(...SIGNS.map((sign) => sign.length));
function withoutBlanks(line) {
    return line.slice(0, 200).replace(/[ \t]/g, '');
}
function isSign(line) {
    return line === '' || line.startsWith(':') || SIGNS.includes(line);
}
function mayBecomeSign(line) {
    return isSign(line) || SIGNS.some((sign) => sign.startsWith(line));
}

;// CONCATENATED MODULE: ./lib/measure/deadlines.js


function watchDeadlines(clock, { timeoutMs, idleTimeoutMs, signal }, giveUp) {
    const payload = idleTimeoutMs === null ? null : createPayloadWatch();
    const stopListening = (0,on_abort/* onAbort */.u)(signal, () => giveUp('aborted'));
    const cancelTotal = clock.after(timeoutMs, () => giveUp('timeout'));
    let cancelIdle = null;
    function awaitPayload() {
        cancelIdle?.();
        if (idleTimeoutMs !== null)
            cancelIdle = clock.after(idleTimeoutMs, () => giveUp('idle-timeout'));
    }
    awaitPayload();
    return {
        sawChunk(chunk) {
            if (payload?.carries(chunk) === true)
                awaitPayload();
        },
        stop() {
            cancelTotal();
            cancelIdle?.();
            stopListening();
        },
    };
}

// EXTERNAL MODULE: ./lib/measure/receipt.js
var measure_receipt = __webpack_require__(87776);
;// CONCATENATED MODULE: ./lib/measure/exchange.js


function exchange(transport, request, deadlines) {
    return new Promise((resolve) => {
        const startedAt = transport.clock.now();
        let settled = false;
        let watch = null;
        function settle(interruption, endedAt) {
            if (settled)
                return;
            settled = true;
            watch?.stop();
            const received = receipt.received();
            const stamps = readStamps(transport, received.headersAt === null ? null : startedAt);
            resolve(toExchange(received, stamps, { endedAt, interruption }));
        }
        function giveUp(kind) {
            settle({ kind }, transport.clock.now());
            receipt.abort(new Error(kind));
        }
        const receipt = (0,measure_receipt/* createReceipt */.f)(transport, {
            onData: (chunk) => watch?.sawChunk(chunk),
            onOverflow: () => giveUp('too-large'),
            onEnd: (at) => settle(null, at),
            onError: (error, at) => settle({ kind: 'error', error }, at),
        });
        transport.begin();
        if (deadlines.signal.aborted)
            return giveUp('aborted');
        watch = watchDeadlines(transport.clock, deadlines, giveUp);
        try {
            transport.dispatcher().dispatch(dispatchOptions(request), receipt.handler);
        }
        catch (error) {
            settle({ kind: 'error', error }, transport.clock.now());
        }
    });
}
function toExchange(received, wire, { endedAt, interruption }) {
    return {
        ...received,
        t0: wire.t0,
        epochMs: wire.epochMs,
        connectMs: wire.connectMs,
        connection: wire.connection,
        sentAt: wire.sentAt,
        firstByteAt: wire.firstByteAt,
        stalledMs: wire.stalledMs,
        endedAt,
        interruption,
    };
}
function readStamps(transport, sureAt) {
    const { connectStartedAt, connectMs, sentAt, firstByteAt, stalledMs = 0 } = transport.stamps();
    const t0 = connectStartedAt ?? sentAt ?? sureAt;
    const connection = connectStartedAt !== null ? 'new' : sentAt !== null ? 'reused' : null;
    const epochMs = transport.clock.epochMs(t0 ?? transport.clock.now());
    return { t0, epochMs, connectMs, connection, sentAt, firstByteAt, stalledMs };
}
function dispatchOptions(request) {
    const { url, headers, body } = request;
    return { origin: url.origin, path: `${url.pathname}${url.search}`, method: 'POST', headers: { ...headers }, body };
}

// EXTERNAL MODULE: ./lib/measure/failure.js + 1 modules
var failure = __webpack_require__(30082);
// EXTERNAL MODULE: ./lib/measure/transport.js
var measure_transport = __webpack_require__(71029);
;// CONCATENATED MODULE: ./lib/measure/attempt.js






const LONGEST_RETRY_WAIT_MS = 60_000;
const FIRST_BACKOFF_MS = 500;
const LONGEST_BACKOFF_MS = 8000;
async function attemptWithRetries(options, request, mayRetry) {
    const { transport, patience, signal } = options;
    let resent = false;
    let tookMs = 0;
    for (let attempts = 1;; attempts += 1) {
        let result = await attempt(options, request);
        if (closedBeforeUse(result.exchange)) {
            resent = true;
            result = await attempt(options, request);
        }
        tookMs += attempt_durationMs(result.exchange);
        const waitMs = attempts > patience.retries ? null : retryWaitMs(result, attempts);
        const again = waitMs !== null && mayRetry(waitMs, attempts);
        if (again)
            await (0,measure_transport/* wait */.u)(transport.clock, waitMs, signal);
        if (!again || signal.aborted)
            return { ...result, attempts, resent, tookMs };
    }
}
function attempt_durationMs({ t0, endedAt }) {
    return t0 === null ? 0 : Math.max(0, endedAt - t0);
}
async function attempt(options, request) {
    const { transport, format, stream, patience, signal } = options;
    const { timeoutMs, idleTimeoutMs } = patience;
    const received = await (0,decompress/* decompressed */.j)(await exchange(transport, request, { timeoutMs, idleTimeoutMs, signal }));
    const { status, chunks } = received;
    const succeeded = status !== null && status >= 200 && status < 300;
    const contentType = (0,failure/* headerText */.T)(received, 'content-type');
    const answer = succeeded ? (0,measure_answer/* readAnswer */.J)(chunks, format, { stream, contentType }) : null;
    return { exchange: received, answer, failure: (0,failure/* failureOf */.g)(received, answer, request.url) };
}
const CLOSE_RACE_MS = 1000;
function closedBeforeUse({ connection, firstByteAt, sentAt, endedAt, interruption }) {
    if (connection !== 'reused' || firstByteAt !== null || interruption?.kind !== 'error')
        return false;
    return sentAt !== null && endedAt - sentAt < CLOSE_RACE_MS;
}
function retryWaitMs({ exchange: { status, headers, chunks, epochMs }, failure }, attempts) {
    if (failure === null)
        return null;
    const backoffMs = Math.min(FIRST_BACKOFF_MS * 2 ** (attempts - 1), LONGEST_BACKOFF_MS);
    if (status === null)
        return failure.failure === 'connect' || failure.failure === 'dns' ? backoffMs : null;
    const body = Buffer.concat(chunks).toString('utf8');
    const { retry, waitMs } = retryHint({ status, headers, body, nowEpochMs: epochMs });
    return retry ? Math.min(waitMs ?? backoffMs, LONGEST_RETRY_WAIT_MS) : null;
}


/***/ }),

/***/ 46837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ contentCodings),
/* harmony export */   j: () => (/* binding */ decompressed)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30082);
/* harmony import */ var _receipt_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87776);



async function decompressed(exchange) {
    const codings = contentCodings(exchange);
    if (codings.length === 0 || exchange.chunks.length === 0)
        return exchange;
    if (codings.length > MOST_CODINGS || !codings.every((coding) => DECODERS.has(coding))) {
        return undecodable(exchange, [], `the answer is compressed in a way unknown here: ${codings.join(', ')}`);
    }
    let text = exchange;
    for (const coding of codings.toReversed())
        text = await undone(text, coding);
    return text;
}
async function undone(exchange, encoding) {
    const decoder = DECODERS.get(encoding)(exchange.chunks);
    const inflate = createFeed(decoder);
    const chunks = [];
    let room = _receipt_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_ANSWER_BYTES */ .g;
    try {
        for (const chunk of exchange.chunks) {
            const text = await inflate(chunk, room);
            chunks.push(text);
            room -= text.length;
            if (room < 0)
                return { ...exchange, chunks, interruption: { kind: 'too-large' } };
        }
        return { ...exchange, chunks };
    }
    catch {
        return undecodable(exchange, chunks, `the answer says that it is compressed with ${encoding}, but it is not readable as such`);
    }
    finally {
        decoder.destroy();
    }
}
const NO_CODINGS = [];
function contentCodings(exchange) {
    const encoding = (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .headerText */ .T)(exchange, 'content-encoding');
    if (encoding === null)
        return NO_CODINGS;
    const codings = encoding.split(',').map((coding) => coding.trim().toLowerCase());
    return codings.filter((coding) => coding !== '' && coding !== 'identity');
}
const MOST_CODINGS = 3;
const DECODERS = new Map([
    ['gzip', () => (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.createGunzip)()],
    ['x-gzip', () => (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.createGunzip)()],
    ['deflate', inflater],
    ['br', () => (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.createBrotliDecompress)()],
    ['zstd', () => (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.createZstdDecompress)()],
]);
function inflater(chunks) {
    const start = Buffer.concat(chunks.slice(0, 2)).subarray(0, 2);
    const isZlib = start.length === 2 && (start[0] & 0x0f) === 8 && start.readUInt16BE() % 31 === 0;
    return isZlib ? (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.createInflate)() : (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.createInflateRaw)();
}
function undecodable(exchange, chunks, reason) {
    return { ...exchange, chunks, interruption: exchange.interruption ?? { kind: 'undecodable', reason } };
}
function createFeed(decoder) {
    let failed = null;
    let out = [];
    let size = 0;
    let onProgress = null;
    decoder.on('data', (text) => {
        out.push(text);
        size += text.length;
        onProgress?.();
    });
    decoder.on('error', (error) => {
        failed = error;
        onProgress?.();
    });
    return (chunk, room) => new Promise((resolve, reject) => {
        const finish = () => {
            onProgress = null;
            if (failed !== null)
                return reject(failed);
            resolve(Buffer.concat(out));
            out = [];
            size = 0;
        };
        onProgress = () => (failed !== null || size > room ? finish() : undefined);
        decoder.write(chunk, () => setImmediate(finish));
    });
}


/***/ }),

/***/ 30082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ failureOf),
  T: () => (/* binding */ headerText)
});

// EXTERNAL MODULE: ./lib/api/error-body.js + 1 modules
var error_body = __webpack_require__(73047);
// EXTERNAL MODULE: ./lib/api/registry.js + 16 modules
var registry = __webpack_require__(51937);
// EXTERNAL MODULE: ./lib/measure/answer.js + 2 modules
var measure_answer = __webpack_require__(67143);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/measure/receipt.js
var receipt = __webpack_require__(87776);
;// CONCATENATED MODULE: ./lib/measure/interruption-failure.js


function interruptionFailure(exchange, interruption) {
    if (interruption.kind === 'error')
        return errorFailure(exchange, firstError(interruption.error));
    if (interruption.kind === 'undecodable')
        return { failure: 'protocol', message: interruption.reason };
    return GIVEN_UP[interruption.kind](exchange);
}
const GIVEN_UP = {
    timeout: (exchange) => ({
        failure: 'timeout',
        message: `gave up after ${waited(exchange)}, waiting ${stage(exchange)}`,
    }),
    'idle-timeout': (exchange) => ({
        failure: 'timeout',
        message: `gave up after too long a silence, waiting ${stage(exchange)}`,
    }),
    'too-large': () => ({
        failure: 'protocol',
        message: `the answer is longer than ${receipt/* MAX_ANSWER_BYTES */.g / 1024 / 1024} MiB`,
    }),
    aborted: () => ({ failure: 'aborted', message: 'the run was interrupted' }),
};
function stage({ t0, connection, connectMs, headersAt, chunks }) {
    if (t0 === null || (connection === 'new' && connectMs === null))
        return 'for a connection';
    if (headersAt === null)
        return 'for the response headers';
    return chunks.length === 0 ? 'for the first byte of the answer' : 'for the rest of the answer';
}
function waited({ t0, endedAt }) {
    return t0 === null ? 'the time allowed' : `${((endedAt - t0) / 1000).toFixed(1)} s`;
}
function firstError(error) {
    const { errors } = Object(error);
    return Array.isArray(errors) && errors.length > 0 ? errors[0] : error;
}
function errorFailure(exchange, error) {
    const code = (0,errors/* errorCode */.CA)(error) ?? '';
    const message = (0,errors/* describeError */.Uc)(error);
    if (speaksHttp2(error, code))
        return { failure: 'protocol', message: 'the server speaks only HTTP/2, and this tool measures over HTTP/1.1' };
    if (DNS.test(code))
        return { failure: 'dns', message };
    if (TLS.test(code))
        return { failure: 'tls', message: tlsMessage(code, message) };
    if (message.startsWith('Proxy '))
        return { failure: 'connect', message };
    if (isParserError(error) || code === 'UND_ERR_HEADERS_OVERFLOW')
        return { failure: 'protocol', message };
    if (exchange.status !== null)
        return { failure: 'stream_truncated', message: `the connection broke: ${message}` };
    if (exchange.firstByteAt !== null)
        return { failure: 'protocol', message: `the answer's head is broken: ${message}` };
    return { failure: 'connect', message };
}
const DNS = /^(ENOTFOUND|EAI_|ENODATA|ESERVFAIL)/;
const TLS = /^(ERR_TLS|ERR_SSL|EPROTO|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|HOSTNAME_MISMATCH|ERR_OSSL|UND_ERR_PRX_TLS)/;
function tlsMessage(code, message) {
    if (code === 'ERR_SSL_WRONG_VERSION_NUMBER')
        return 'the server does not speak TLS here: is it http:// instead of https://?';
    const words = /^[0-9A-F]+:error:[0-9A-F]+:[^:]*:[^:]*:([^:]+):/i.exec(message)?.[1];
    return words === undefined ? message : `${words} (${code})`;
}
function isParserError(error) {
    return Object(error).name === 'HTTPParserError';
}
function speaksHttp2(error, code) {
    if (/NO_APPLICATION_PROTOCOL/.test(code))
        return true;
    if (!isParserError(error) || typeof error.data !== 'string')
        return false;
    return error.data.startsWith('\0\0') && error.data[3] === HTTP2_SETTINGS_TYPE;
}
const HTTP2_SETTINGS_TYPE = '\x04';

;// CONCATENATED MODULE: ./lib/measure/failure.js




function failureOf(exchange, answer, url) {
    const broken = exchange.interruption === null ? null : interruptionFailure(exchange, exchange.interruption);
    if (answer === null)
        return exchange.status === null ? broken : statusFailure(exchange, exchange.status, url);
    const { error } = answer.said;
    if (error !== null)
        return { failure: classOf(error), message: errorText(error) };
    if (isSuccess(answer, broken))
        return null;
    if (broken !== null && (answer.whole || answer.malformed === null))
        return broken;
    return answerFailure(exchange, answer, url);
}
function isSuccess(answer, broken) {
    const received = broken === null || !answer.endsWithBody;
    return received && (0,measure_answer/* isFinished */.$)(answer) && answer.contentChunks.length > 0 && answer.malformed === null;
}
function answerFailure(exchange, answer, url) {
    const problem = (0,registry/* answerProblem */.mr)({ status: exchange.status ?? 0, headers: exchange.headers, url });
    if (problem !== null)
        return { failure: 'protocol', message: problem };
    if (answer.whole && answer.partial && endsByClose(exchange))
        return { failure: 'stream_truncated', message: 'the connection was closed in the middle of the answer' };
    if (answer.malformed !== null)
        return { failure: 'protocol', message: answer.malformed };
    if ((0,measure_answer/* isFinished */.$)(answer)) {
        const { finishReason } = answer.said;
        const reason = finishReason === null ? '' : ` (finish reason: ${finishReason})`;
        return { failure: 'empty', message: `the answer holds no generated output${reason}` };
    }
    if (exchange.chunks.length === 0)
        return { failure: 'empty', message: 'the answer has no body' };
    if (answer.whole)
        return { failure: 'protocol', message: 'the body is not an answer of this API' };
    const wentOn = answer.said.finishReason === null ? 'or a finish reason' : 'and went on behind its finish reason';
    return { failure: 'stream_truncated', message: `the answer ended without an end marker ${wentOn}` };
}
function endsByClose(exchange) {
    return ['content-length', 'transfer-encoding'].every((name) => headerText(exchange, name) === null);
}
function statusFailure(exchange, status, url) {
    const { headers, chunks } = exchange;
    const location = headerText(exchange, 'location');
    if (status >= 300 && status < 400 && location !== null) {
        const message = `redirects to ${redirectHost(location, url)}; redirects are not followed`;
        return { failure: 'http', message };
    }
    const said = () => errorText((0,error_body/* readErrorBody */.Nk)(Buffer.concat(chunks).toString('utf8'), headerText(exchange, 'content-type')));
    return { failure: classOfStatus(status), message: (0,registry/* answerProblem */.mr)({ status, headers, url }) ?? said() };
}
function redirectHost(location, url) {
    return URL.parse(location, url.href)?.host ?? 'an address that is no URL';
}
function classOfStatus(status) {
    if (status === 401 || status === 403 || status === 498)
        return 'auth';
    return status === 429 ? 'rate_limit' : 'http';
}
function classOf({ code, message }) {
    const name = code ?? '';
    if (/rate.?limit|too.?many.?requests|quota|^429$|throttl|resource_exhausted/i.test(`${name} ${message}`))
        return 'rate_limit';
    const auth = /unauthori[sz]ed|unauthenticated|authentication|permission.?(denied|error)|invalid.?api.?key|^(40[13]|498)$/i;
    return auth.test(name) ? 'auth' : 'http';
}
function errorText({ message, code }) {
    return code === null || message.includes(code) ? message : `${message} (${code})`;
}
function headerText({ headers }, name) {
    const value = headers[name];
    if (value === undefined)
        return null;
    return typeof value === 'string' ? value : value.join(', ');
}


/***/ }),

/***/ 39771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ flagsOf)
/* harmony export */ });
/* harmony import */ var _decompress_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46837);

const COALESCED_BELOW = 0.5;
const STALLED_MS = 10;
const LENGTH_LIMITED = /^(length|max_?(output_?)?tokens|model_context_window_exceeded)$/i;
function flagsOf({ exchange, answer, failure }, { format, stream }) {
    const succeeded = failure === null;
    const flags = [];
    const raise = (flag, doubtful) => void (doubtful && flags.push(flag));
    raise('event_loop_delay', exchange.stalledMs >= STALLED_MS);
    raise('compressed', (0,_decompress_js__WEBPACK_IMPORTED_MODULE_0__/* .contentCodings */ .b)(exchange).length > 0);
    if (answer === null)
        return flags;
    const { whole, said, contentChunks } = answer;
    raise('not_streamed', succeeded && stream && whole);
    raise('coalesced', !whole && contentChunks.length < streamedTokens(said) * COALESCED_BELOW);
    raise('cached_prompt', (said.usage?.cachedTokens ?? 0) > 0);
    raise('length_limited', LENGTH_LIMITED.test(said.finishReason ?? ''));
    raise('no_end_marker', succeeded && !whole && format.hasEndMarker && !said.end);
    return flags;
}
function streamedTokens({ usage, reasoning }) {
    const hidden = reasoning ? 0 : (usage?.reasoningTokens ?? 0);
    return (usage?.outputTokens ?? 0) - hidden;
}


/***/ }),

/***/ 57664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ onAbort)
/* harmony export */ });
const waiting = new WeakMap();
function onAbort(signal, callback) {
    const callbacks = waiting.get(signal) ?? listenTo(signal);
    callbacks.add(callback);
    return () => callbacks.delete(callback);
}
function listenTo(signal) {
    const callbacks = new Set();
    waiting.set(signal, callbacks);
    signal.addEventListener('abort', () => {
        for (const callback of callbacks)
            callback();
    }, { once: true });
    return callbacks;
}


/***/ }),

/***/ 87776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ createReceipt),
/* harmony export */   g: () => (/* binding */ MAX_ANSWER_BYTES)
/* harmony export */ });
const MAX_ANSWER_BYTES = 64 * 1024 * 1024;
const MAX_PIECES = 500_000;
function createReceipt(transport, events) {
    const pieces = [];
    const stamps = [];
    let controller = null;
    let aborted = null;
    let headersAt = null;
    let status = null;
    let headers = {};
    let bytes = 0;
    const handler = {
        onRequestStart(given) {
            controller = given;
            if (aborted !== null)
                given.abort(aborted);
        },
        onResponseStart(_, statusCode, responseHeaders) {
            headersAt = transport.arrival();
            status = statusCode;
            headers = responseHeaders;
        },
        onResponseData(_, chunk) {
            if (aborted !== null)
                return;
            stamps.push(transport.arrival());
            pieces.push(chunk);
            bytes += chunk.length;
            if (bytes > MAX_ANSWER_BYTES || pieces.length > MAX_PIECES)
                events.onOverflow();
            else
                events.onData(chunk);
        },
        onResponseEnd: () => events.onEnd(transport.arrival()),
        onResponseError: (_, error) => events.onError(error, transport.clock.now()),
    };
    return {
        handler,
        abort(reason) {
            aborted = reason;
            controller?.abort(reason);
        },
        received: () => ({ headersAt, status, headers, ...networkChunks(pieces, stamps) }),
    };
}
function networkChunks(pieces, stamps) {
    if (stamps.every((at, i) => at !== stamps[i - 1]))
        return { chunks: pieces, arrivals: stamps };
    const groups = [];
    const arrivals = [];
    for (const [i, piece] of pieces.entries()) {
        const at = stamps[i];
        if (arrivals.at(-1) === at)
            groups.at(-1).push(piece);
        else {
            groups.push([piece]);
            arrivals.push(at);
        }
    }
    return { chunks: groups.map((group) => (group.length === 1 ? group[0] : Buffer.concat(group))), arrivals };
}


/***/ }),

/***/ 94050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ toRecord)
});

// EXTERNAL MODULE: ./lib/api/answer-headers.js
var answer_headers = __webpack_require__(96179);
;// CONCATENATED MODULE: ./lib/api/server-time.js

function serverSeconds(headers) {
    for (const { name, perSecond } of HEADERS) {
        const value = (0,answer_headers/* headerQuantity */.fh)(headers, name);
        if (value !== null)
            return value / perSecond;
    }
    const timings = (0,answer_headers/* headerValues */.UE)(headers, 'server-timing');
    return timings.length === 0 ? null : serverTimingSeconds(timings.join(','));
}
const HEADERS = [
    { name: 'openai-processing-ms', perSecond: 1000 },
    { name: 'fireworks-server-processing-time', perSecond: 1 },
    { name: 'fireworks-server-time-to-first-token', perSecond: 1 },
    { name: 'x-total-time', perSecond: 1000 },
    { name: 'x-amzn-bedrock-invocation-latency', perSecond: 1000 },
    { name: 'x-envoy-upstream-service-time', perSecond: 1000 },
    { name: 'x-litellm-response-duration-ms', perSecond: 1000 },
];
const WHOLE = ['x-originresponse', 'gfet4t7', 'total', 'origin'];
const EDGE = 'cfreqdur';
function serverTimingSeconds(header) {
    const durations = serverTimings(header);
    const named = WHOLE.flatMap((name) => durations.filter((entry) => entry.name === name));
    const others = durations.filter(({ name }) => name !== EDGE && name !== 'edge');
    const chosen = named[0] ?? (others.length === 1 ? others[0] : durations.find(({ name }) => name === EDGE));
    return chosen === undefined ? null : chosen.ms / 1000;
}
function serverTimings(header) {
    return splitOutsideQuotes(header, ',').flatMap((entry) => {
        const [name = '', ...parameters] = splitOutsideQuotes(entry, ';').map((part) => part.trim());
        const dur = parameters.map((parameter) => /^dur\s*=\s*"?([^"]*)"?$/i.exec(parameter)?.[1]?.trim() ?? null);
        const ms = (0,answer_headers/* quantity */.au)(dur.find((value) => value !== null) ?? null);
        return name === '' || ms === null ? [] : [{ name: name.toLowerCase(), ms }];
    });
}
function splitOutsideQuotes(text, separator) {
    const parts = [];
    let quoted = false;
    let start = 0;
    for (let i = 0; i < text.length; i += 1) {
        if (quoted && text[i] === '\\')
            i += 1;
        else if (text[i] === '"')
            quoted = !quoted;
        else if (!quoted && text[i] === separator) {
            parts.push(text.slice(start, i));
            start = i + 1;
        }
    }
    return [...parts, text.slice(start)];
}
const REQUEST_ID_HEADERS = [
    'x-request-id',
    'request-id',
    'apim-request-id',
    'x-amzn-requestid',
    'mistral-correlation-id',
    'x-generation-id',
    'x-litellm-call-id',
    'x-trace-id',
    'cf-ray',
];
function requestId(headers) {
    for (const name of REQUEST_ID_HEADERS) {
        const id = (0,answer_headers/* headerValue */.Z)(headers, name);
        if (id !== null)
            return id;
    }
    return null;
}

// EXTERNAL MODULE: ./lib/foreign-text.js
var foreign_text = __webpack_require__(69399);
;// CONCATENATED MODULE: ./lib/measure/record.js


const MESSAGE_LENGTH = 200;
function toRecord(parts) {
    const { redact } = parts;
    const { exchange, answer, failure } = parts.outcome;
    const facts = factsOf(parts);
    const since = sinceT0(exchange);
    if (failure === null) {
        const lastChunk = answer?.whole === false ? answer.contentChunks.at(-1) : undefined;
        const end = lastChunk === undefined ? exchange.endedAt : exchange.arrivals[lastChunk];
        return { ...facts, outcome: 'ok', latencySeconds: since(end) };
    }
    return {
        ...facts,
        outcome: 'failed',
        latencySeconds: null,
        failure: failure.failure,
        failureMessage: shown(failure.message, redact, MESSAGE_LENGTH),
        waitedSeconds: since(endOfWait(exchange, parts.timeoutMs)),
    };
}
function endOfWait({ t0, endedAt, interruption }, timeoutMs) {
    return interruption?.kind === 'timeout' && t0 !== null ? Math.max(endedAt, t0 + timeoutMs) : endedAt;
}
function factsOf({ label, outcome, flags, redact }) {
    const { exchange, answer, failure, attempts } = outcome;
    const since = sinceT0(exchange);
    const said = answer?.said ?? null;
    const usage = said?.usage ?? NO_USAGE;
    const times = contentTimes(exchange, answer);
    const named = (text) => (text === null ? null : shown(text, redact));
    return {
        index: label.index,
        promptId: (0,foreign_text/* printable */.g)(label.promptId),
        promptText: label.promptText,
        phase: label.phase,
        round: label.round,
        arm: label.arm,
        shard: label.shard,
        stream: label.stream,
        startedAt: new Date(Math.floor(exchange.epochMs)).toISOString(),
        httpStatus: exchange.status,
        attempts,
        connection: exchange.connection,
        connectSeconds: exchange.connectMs === null ? null : toSeconds(exchange.connectMs),
        ttfbSeconds: since(exchange.headersAt),
        ttftSeconds: times.ttftSeconds,
        ttfoSeconds: times.ttfoSeconds,
        maxGapSeconds: times.maxGapSeconds,
        chunks: times.chunks,
        streamEndSeconds: failure === null && exchange.interruption === null ? since(exchange.endedAt) : null,
        inputTokens: usage.inputTokens,
        outputTokens: usage.outputTokens,
        reasoningTokens: usage.reasoningTokens,
        cachedTokens: usage.cachedTokens,
        finishReason: named(said?.finishReason ?? null),
        model: named(said?.model ?? null),
        serverSeconds: said?.serverSeconds ?? serverSeconds(exchange.headers),
        requestId: named(requestId(exchange.headers) ?? said?.requestId ?? null),
        flags,
    };
}
const NO_USAGE = { inputTokens: null, outputTokens: null, reasoningTokens: null, cachedTokens: null };
const SEARCHED = 20_000;
function shown(text, redact, length) {
    return redact((0,foreign_text/* printableCell */.k)(redact(text.slice(0, SEARCHED)), length));
}
function contentTimes(exchange, answer) {
    if (answer === null || answer.whole)
        return { ttftSeconds: null, ttfoSeconds: null, maxGapSeconds: null, chunks: null };
    const since = sinceT0(exchange);
    const { firstOutputChunk, contentChunks } = answer;
    const stamps = contentChunks.map((chunk) => exchange.arrivals[chunk]);
    return {
        ttftSeconds: since(stamps[0] ?? null),
        ttfoSeconds: since(firstOutputChunk === null ? null : exchange.arrivals[firstOutputChunk]),
        maxGapSeconds: longestGapSeconds(stamps),
        chunks: stamps.length,
    };
}
function longestGapSeconds(stamps) {
    let longest = null;
    for (let i = 1; i < stamps.length; i += 1)
        longest = Math.max(longest ?? 0, stamps[i] - stamps[i - 1]);
    return longest === null ? null : toSeconds(longest);
}
function sinceT0({ t0 }) {
    return (stamp) => (t0 === null || stamp === null ? null : toSeconds(Math.max(0, stamp - t0)));
}
function toSeconds(ms) {
    return Math.round(ms * 1000) / 1e6;
}


/***/ }),

/***/ 71029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ wait)
/* harmony export */ });
/* harmony import */ var _on_abort_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57664);

function wait(clock, ms, signal) {
    return new Promise((resolve) => {
        if (signal.aborted || ms <= 0)
            return resolve();
        const cancel = clock.after(ms, done);
        const stopListening = (0,_on_abort_js__WEBPACK_IMPORTED_MODULE_0__/* .onAbort */ .u)(signal, done);
        function done() {
            cancel();
            stopListening();
            resolve();
        }
    });
}


/***/ }),

/***/ 64396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hF: () => (/* binding */ renderJson)
});

// UNUSED EXPORTS: checkObject, toSummaryObject

// EXTERNAL MODULE: ./lib/metrics.js + 1 modules
var metrics = __webpack_require__(51720);
// EXTERNAL MODULE: ./lib/percentile-bounds.js
var percentile_bounds = __webpack_require__(38416);
// EXTERNAL MODULE: ./lib/report/alert.js
var report_alert = __webpack_require__(69256);
// EXTERNAL MODULE: ./lib/report/comparison.js
var comparison = __webpack_require__(76281);
;// CONCATENATED MODULE: ./lib/report/json-number.js
function rounded(value) {
    return value === null || !Number.isFinite(value) ? null : Number(value.toFixed(6));
}

;// CONCATENATED MODULE: ./lib/report/json-comparison.js



function comparisonObject(comparison) {
    const { pairs } = comparison;
    return {
        ...identityObject(comparison.baseline),
        problem: comparison.problem,
        confidence: comparison.confidence,
        max_regression: comparison.maxRegression,
        state: comparison.state,
        figures: comparison.metrics.map(figureObject),
        pairs: pairs && {
            attempted: pairs.attempted,
            complete: pairs.complete,
            candidate_failed: pairs.candidateFailed,
            baseline_failed: pairs.baselineFailed,
            candidate_timed_out: pairs.candidateTimedOut,
            unpaired: pairs.unpaired,
        },
        sides: comparison.sides.map(sideObject),
        notes: comparison.notes,
    };
}
function identityObject(baseline) {
    const none = { endpoint_url: null, api: null, model: null, path: null, run_id: null, started_at: null, runs: null };
    if (baseline.kind === 'none')
        return { kind: baseline.wanted, ...none, runs: 0 };
    if (baseline.kind === 'history') {
        return { kind: baseline.kind, ...none, started_at: baseline.lastAt, runs: baseline.runs };
    }
    if (baseline.kind === 'previous-run') {
        return { kind: baseline.kind, ...none, run_id: baseline.runId, started_at: baseline.startedAt, runs: 1 };
    }
    if (baseline.kind === 'run') {
        const { path, runId, startedAt } = baseline;
        return { kind: baseline.kind, ...none, path, run_id: runId, started_at: startedAt };
    }
    return { kind: baseline.kind, ...none, endpoint_url: baseline.url, api: baseline.api, model: baseline.model };
}
function figureObject(figure) {
    return {
        figure: (0,comparison/* figureName */.cU)(figure),
        state: figure.state,
        answer: figure.answer,
        change: rounded(figure.change),
        change_low: rounded(figure.low),
        change_high: rounded(figure.high),
        tolerated: rounded(figure.tolerated),
        samples: figure.samples,
        pairs_to_decide: figure.pairsToDecide,
        reason: figure.reason,
    };
}
function sideObject({ metric, candidate, baseline }) {
    return {
        metric,
        unit: (0,metrics/* metricOf */.a)(metric).unit,
        p50: rounded(candidate.p50),
        p90: rounded(candidate.p90),
        baseline_p50: rounded(baseline.p50),
        baseline_p90: rounded(baseline.p90),
    };
}

// EXTERNAL MODULE: ./lib/report/subject.js
var subject = __webpack_require__(72542);
;// CONCATENATED MODULE: ./lib/report/json.js






const SCHEMA_VERSION = 1;
function renderJson(report) {
    return `${JSON.stringify(toSummaryObject(report), null, 2)}\n`;
}
function toSummaryObject(report) {
    const { summary, verdict } = report;
    const { average, min, max } = summary.metrics.latency;
    return {
        run_id: report.runId,
        mode: report.mode,
        total_requests: summary.attempted,
        total_time_seconds: rounded(summary.totalTimeSeconds),
        average_latency_seconds: rounded(average),
        min_latency_seconds: rounded(min),
        max_latency_seconds: rounded(max),
        throughput_rps: rounded(summary.throughputRps),
        schema_version: SCHEMA_VERSION,
        ...provenance(report),
        ...counts(report),
        quantile: 'hf7',
        bound_confidence: percentile_bounds/* BOUND_CONFIDENCE */.UX,
        metrics: Object.fromEntries(metrics/* METRICS */.C.map(({ name }) => [name, metricObject(report, name)])),
        flags: { ...summary.flags },
        failures: summary.failures.map((group) => ({
            failure: group.failure,
            http_status: group.httpStatus,
            message: group.message,
            count: group.count,
        })),
        failures_omitted: summary.failed - summary.failures.reduce((total, group) => total + group.count, 0),
        per_prompt: summary.perPrompt.map(promptObject),
        per_prompt_omitted: summary.perPromptOmitted,
        checks: verdict.checks.map(checkObject),
        baseline: report.comparison && comparisonObject(report.comparison),
        verdict: { status: verdict.status, reason: verdict.reason },
        notes: [...(0,report_alert/* alertNotes */.KT)(report), ...report.notes],
    };
}
function provenance(report) {
    const { connection, environment } = report;
    return {
        tool: { name: report.tool.name, version: report.tool.version },
        started_at: report.startedAt,
        environment: {
            os: environment.os,
            architecture: environment.architecture,
            node: environment.node,
            runner_image: environment.runnerImage,
            region: environment.region,
        },
        config: report.config,
        seed: report.seed,
        prompt_text: report.promptText,
        fingerprint: { hash: report.fingerprint.hash, parts: report.fingerprint.parts },
        connection: connection && {
            connect_seconds: rounded(connection.connectSeconds),
            dns_seconds: rounded(connection.dnsSeconds),
            tcp_seconds: rounded(connection.tcpSeconds),
            tls_seconds: rounded(connection.tlsSeconds),
            via_proxy: connection.viaProxy,
        },
        instrument: report.instrument && {
            samples: report.instrument.samples,
            low_seconds: rounded(report.instrument.lowSeconds),
            median_seconds: rounded(report.instrument.medianSeconds),
            high_seconds: rounded(report.instrument.highSeconds),
        },
    };
}
function counts({ planned, cutShort, summary }) {
    return {
        planned_requests: planned,
        completed_requests: summary.completed,
        failed_requests: summary.failed,
        warmup_requests: summary.warmup,
        error_rate: rounded(summary.errorRate),
        cut_short: cutShort,
    };
}
function metricObject({ summary, bounds }, name) {
    return { unit: (0,metrics/* metricOf */.a)(name).unit, ...distributionObject(summary.metrics[name], bounds[name]) };
}
function distributionObject(distribution, bounds) {
    const { count, average, stddev, min, max } = distribution;
    const percentiles = percentile_bounds/* PERCENTILES */.fy.flatMap((percent) => {
        const name = `p${percent}`;
        const value = [[name, rounded(distribution[name])]];
        if (bounds === null)
            return value;
        const { low, high } = bounds[name];
        return [...value, [`${name}_low`, rounded(low)], [`${name}_high`, rounded(high)]];
    });
    const others = { average: rounded(average), stddev: rounded(stddev), min: rounded(min), max: rounded(max) };
    return { count, ...others, ...Object.fromEntries(percentiles) };
}
function promptObject(prompt) {
    return {
        prompt_id: prompt.id,
        prompt: prompt.text,
        attempted: prompt.attempted,
        failed: prompt.failed,
        latency_seconds: distributionObject(prompt.latency, null),
        ttft_seconds: distributionObject(prompt.ttft, null),
        average_output_tokens: rounded(prompt.averageOutputTokens),
    };
}
function checkObject({ threshold, ...check }) {
    return {
        threshold: threshold.source,
        subject: (0,subject/* subjectName */.wn)(threshold.subject),
        operator: threshold.operator,
        limit: rounded(threshold.limit),
        unit: (0,subject/* subjectUnit */.pK)(threshold.subject),
        warn_only: threshold.warnOnly,
        observed: rounded(check.observed),
        observed_low: rounded(check.interval?.low ?? null),
        observed_high: rounded(check.interval?.high ?? null),
        samples: check.samples,
        answer: check.answer,
        reason: check.reason,
    };
}


/***/ }),

/***/ 14394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/api/registry.js + 16 modules
var registry = __webpack_require__(51937);
// EXTERNAL MODULE: ./lib/metrics.js + 1 modules
var lib_metrics = __webpack_require__(51720);
;// CONCATENATED MODULE: ./lib/baseline/history-trend.js

function comparedRunIds({ identity, past }) {
    if (identity.kind === 'previous-run')
        return new Set([identity.runId]);
    if (identity.kind !== 'history')
        return new Set();
    const counted = (past ?? []).filter(({ leftOut }) => leftOut === null);
    return new Set(counted.slice(-identity.runs).map(({ runId }) => runId));
}
const MOST_POINTS = 30;
function buildTrends({ metrics, past, comparedIds, compared, current }) {
    const trends = metrics.map(({ metric }) => {
        const points = past.flatMap(({ runId, startedAt, leftOut, figures }) => {
            const { p50 } = figures.metrics[metric];
            return p50 === null ? [] : [{ startedAt, p50, compared: comparedIds.has(runId), leftOut }];
        });
        const value = current(metric);
        const found = compared.find((candidate) => candidate.metric === metric);
        return { metric, past: lastOf(points), current: value, band: bandOf(value, found) };
    });
    return trends.filter((trend) => trend.past.length > 0);
}
function lastOf(points) {
    const first = points.findIndex(({ compared }) => compared);
    const from = Math.max(0, points.length - MOST_POINTS);
    return points.slice(first < 0 ? from : Math.min(first, from));
}
function bandOf(current, found) {
    if (current === null || found === undefined)
        return null;
    const { metric, change, low, high } = found;
    if (change === null || low === null || high === null)
        return null;
    const slowdown = 1 + change;
    const usual = (0,lib_metrics/* metricOf */.a)(metric).better === 'lower' ? current / slowdown : current * slowdown;
    const reach = Math.sqrt((1 + high) / (1 + low));
    return { low: usual / reach, high: usual * reach };
}

// EXTERNAL MODULE: ./lib/samples.js
var lib_samples = __webpack_require__(94816);
// EXTERNAL MODULE: ./lib/stats/quantile.js + 1 modules
var quantile = __webpack_require__(57247);
// EXTERNAL MODULE: ./lib/stats/first-true.js
var first_true = __webpack_require__(46486);
// EXTERNAL MODULE: ./lib/stats/normal.js
var normal = __webpack_require__(45172);
// EXTERNAL MODULE: ./lib/stats/significance.js
var significance = __webpack_require__(66454);
;// CONCATENATED MODULE: ./lib/stats/signed-rank.js



const EXACT_UP_TO = 50;
const tables = new Map();
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
function signedRankCritical(n, alpha) {
    const total = (n * (n + 1)) / 2;
    const within = (c) => (0,significance/* isSignificant */.o)(signedRankUpperTail(total - c, n), alpha);
    const beyond = (0,first_true/* firstTrue */.j)(0, total, (c) => !within(c));
    return beyond > 0 ? beyond - 1 : null;
}
function standardDeviation(n) {
    return Math.sqrt((n * (n + 1) * (2 * n + 1)) / 24);
}
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
function signedRankTest(differences, shift) {
    const sorted = (0,quantile/* sortSamples */.O4)(differences);
    const total = (sorted.length * (sorted.length + 1)) / 2;
    return signedRankUpperTail(total - splitWalsh(sorted, shift).upTo, sorted.length);
}

;// CONCATENATED MODULE: ./lib/stats/holm.js

function holm(pValues, alpha) {
    const rejected = pValues.map(() => false);
    const order = pValues.map((p, index) => ({ p: p ?? 1, index })).toSorted((a, b) => a.p - b.p);
    for (const [rank, { p, index }] of order.entries()) {
        if (!(0,significance/* isSignificant */.o)(p, alpha / (order.length - rank)))
            break;
        rejected[index] = true;
    }
    return rejected;
}

// EXTERNAL MODULE: ./lib/stats/pairs-needed.js
var pairs_needed = __webpack_require__(51274);
// EXTERNAL MODULE: ./lib/stats/student-t.js
var student_t = __webpack_require__(2969);
;// CONCATENATED MODULE: ./lib/stats/compare.js





function compareMetrics(metrics, alpha) {
    const bounded = metrics.map((metric) => bound(metric, alpha));
    const rejected = holm(bounded.map(({ pValue }) => pValue), alpha);
    return metrics.map((metric, i) => {
        const figures = bounded[i];
        const state = judge(figures, metric.tolerance, rejected[i]);
        const undecided = state === 'suspected' || state === 'none-seen';
        const more = undecided ? morePairs(metric, figures.estimate, alpha / metrics.length) : null;
        return { ...figures, state, pairsToDecide: more };
    });
}
function toleratedLogRatio(maxRegression, floor, baselineMedian) {
    const relative = Math.log1p(maxRegression);
    const known = baselineMedian !== null && baselineMedian > 0;
    return known ? Math.max(relative, Math.log1p(floor / baselineMedian)) : relative;
}
function relativeChange(logRatio) {
    const change = logRatio === null ? null : Math.expm1(logRatio);
    return change !== null && Number.isFinite(change) ? change : null;
}
function bound({ evidence, runNoise, tolerance }, alpha) {
    if (evidence.kind === 'point')
        return widen(evidence, { runNoise, tolerance, alpha });
    const location = hodgesLehmann(evidence.differences, alpha);
    const { estimate, low, high } = location;
    if (estimate === null || low === null || high === null)
        return { ...location, pValue: null };
    if (runNoise.variance === 0)
        return { ...location, pValue: signedRankTest(evidence.differences, tolerance) };
    const standardError = (high - low) / (2 * (0,normal/* normalQuantile */.Zl)(1 - alpha));
    return widen({ estimate, standardError }, { runNoise, tolerance, alpha });
}
function widen({ estimate, standardError }, { runNoise, tolerance, alpha }) {
    if (standardError === null)
        return { estimate, low: null, high: null, pValue: null };
    const { variance, degreesOfFreedom } = runNoise;
    const spread = Math.hypot(standardError, Math.sqrt(variance));
    const reach = (0,student_t/* studentQuantile */.FI)(1 - alpha, degreesOfFreedom) * spread;
    const excess = estimate - tolerance;
    const sure = excess > 0 ? 0 : 1;
    const pValue = spread > 0 ? (0,student_t/* studentUpperTail */.g_)(excess / spread, degreesOfFreedom) : sure;
    return { estimate, low: estimate - reach, high: estimate + reach, pValue };
}
function judge({ estimate, low, high }, tolerance, rejected) {
    if (estimate === null || low === null || high === null)
        return null;
    if (low > tolerance && rejected)
        return 'regression';
    if (estimate > tolerance)
        return 'suspected';
    return high > tolerance ? 'none-seen' : 'proven';
}
function morePairs({ evidence, runNoise, tolerance }, estimate, alpha) {
    if (evidence.kind === 'point' || estimate === null)
        return null;
    const distance = Math.abs(estimate - tolerance);
    return (0,pairs_needed/* pairsToDecide */.n)({ differences: evidence.differences, distance, runNoise, alpha });
}

// EXTERNAL MODULE: ./lib/stats/describe.js
var describe = __webpack_require__(5246);
// EXTERNAL MODULE: ./lib/stats/run-noise.js
var run_noise = __webpack_require__(39321);
;// CONCATENATED MODULE: ./lib/stats/history.js



function logStandardError({ low, high }, alpha) {
    if (low === null || high === null || low <= 0 || high <= 0)
        return null;
    return (Math.log(high) - Math.log(low)) / (2 * (0,normal/* normalQuantile */.Zl)(1 - alpha));
}
function levelDifference(current, past) {
    const errors = [current.standardError, past.standardError];
    const known = errors.filter((error) => error !== null);
    const standardError = known.length === errors.length ? Math.hypot(...known) : null;
    return { kind: 'point', estimate: current.logValue - past.logValue, standardError };
}
function historyEvidence(current, past) {
    const levels = past.map(({ logValue }) => logValue);
    const usual = (0,describe/* average */.G8)(levels);
    if (usual === null)
        return null;
    const spread = (0,describe/* standardDeviation */.Fx)(levels) ?? 0;
    const { sd, degreesOfFreedom: belief } = run_noise/* RUN_PRIOR */.tq;
    const degreesOfFreedom = levels.length - 1 + belief;
    const variance = ((levels.length - 1) * spread ** 2 + belief * sd ** 2) / degreesOfFreedom;
    const standardError = Math.sqrt(extraVariance(current, past));
    return {
        evidence: { kind: 'point', estimate: current.logValue - usual, standardError },
        runNoise: { variance: variance * (1 + 1 / levels.length), degreesOfFreedom },
    };
}
function extraVariance(current, past) {
    const known = past.flatMap(({ standardError, samples }) => standardError === null ? [] : [{ variance: standardError ** 2, samples }]);
    const usual = (0,describe/* average */.G8)(known.map(({ variance }) => variance));
    const atItsLength = (0,describe/* average */.G8)(known.map(({ variance, samples }) => (variance * samples) / current.samples));
    if (usual === null || atItsLength === null)
        return 0;
    return Math.max(0, (current.standardError === null ? atItsLength : current.standardError ** 2) - usual);
}

// EXTERNAL MODULE: ./lib/stats/intervals.js + 2 modules
var intervals = __webpack_require__(78638);
// EXTERNAL MODULE: ./lib/stats/tail-ratio.js
var tail_ratio = __webpack_require__(26207);
;// CONCATENATED MODULE: ./lib/verdict/comparison-evidence.js






const NO_PAIRS = { kind: 'pairs', differences: [] };
function evidenceOfPairs({ metric, percent }, values) {
    const { candidate, baseline } = values;
    const sign = (0,lib_metrics/* metricOf */.a)(metric).better === 'lower' ? 1 : -1;
    const differences = candidate.map((value, i) => sign * Math.log(value / baseline[i]));
    const pairs = { kind: 'pairs', differences };
    const tail = percent === 50 ? null : (0,tail_ratio/* tailRatio */.O)({ candidate, baseline, p: percent / 100 });
    return {
        evidence: percent === 50 ? pairs : (tail ?? NO_PAIRS),
        baselineFigure: (0,quantile/* quantile */.YV)((0,quantile/* sortSamples */.O4)(baseline), percent / 100),
        samples: differences.length,
        runNoise: null,
    };
}
function evidenceOfFigures({ metric }, samples, { metrics, boundAlpha }) {
    const past = metrics[metric];
    const mine = levelOf(metric, currentFigure(samples[metric], boundAlpha), boundAlpha);
    const theirs = levelOf(metric, past, boundAlpha);
    const evidence = mine === null || theirs === null ? NO_PAIRS : levelDifference(mine, theirs);
    return { evidence, baselineFigure: past.p50, samples: samples[metric].values.length, runNoise: null };
}
function evidenceOfHistory({ metric }, samples, runs) {
    const { values } = samples[metric];
    const alpha = runs[0]?.boundAlpha ?? 0.05;
    const mine = levelOf(metric, currentFigure(samples[metric], alpha), alpha);
    const theirs = runs.flatMap(({ metrics, boundAlpha }) => levelOf(metric, metrics[metric], boundAlpha) ?? []);
    const found = mine === null ? null : historyEvidence(mine, theirs);
    return {
        evidence: found?.evidence ?? NO_PAIRS,
        baselineFigure: usualFigure(runs.map(({ metrics }) => metrics[metric].p50)),
        samples: values.length,
        runNoise: found?.runNoise ?? null,
    };
}
function usualFigure(figures) {
    const known = figures.filter((figure) => figure !== null && figure > 0);
    const mean = (0,describe/* average */.G8)(known.map((figure) => Math.log(figure)));
    return mean === null ? null : Math.exp(mean);
}
function currentFigure({ values, prompts }, alpha) {
    const sorted = (0,quantile/* sortSamples */.O4)(values);
    return {
        count: sorted.length,
        p50: (0,quantile/* percentile */.Ym)(sorted, 50),
        ...(0,intervals/* percentileInterval */.J9)({ samples: values, sorted, groups: prompts }, 50, alpha),
    };
}
function levelOf(metric, { count, p50, low, high }, alpha) {
    if (p50 === null || p50 <= 0)
        return null;
    const sign = (0,lib_metrics/* metricOf */.a)(metric).better === 'lower' ? 1 : -1;
    return { logValue: sign * Math.log(p50), standardError: logStandardError({ low, high }, alpha), samples: count };
}

// EXTERNAL MODULE: ./lib/units.js
var units = __webpack_require__(83052);
;// CONCATENATED MODULE: ./lib/verdict/format-quantity.js

const ALL_DIGITS = 15;
function formatQuantity(value, quantity) {
    return withUnit((0,units/* formatValue */.Fl)(value, quantity), quantity);
}
function formatObserved(value, limit, quantity) {
    return withUnit((0,units/* formatBeside */.oD)(value, limit, quantity), quantity);
}
function formatLimit(limit, quantity) {
    const { factor, unit } = scaleOf(limit, quantity);
    return `${Number((limit * factor).toPrecision(ALL_DIGITS))}${unit}`;
}
function withUnit(text, quantity) {
    return quantity === 'tokens' ? text + SCALES.tokens.unit : text;
}
function scaleOf(value, quantity) {
    if (quantity !== 'seconds')
        return SCALES[quantity];
    return Math.abs(value) < 1 ? { factor: 1000, unit: ' ms' } : { factor: 1, unit: ' s' };
}
const SCALES = {
    share: { factor: 100, unit: ' %' },
    tokens_per_second: { factor: 1, unit: ' tok/s' },
    requests_per_second: { factor: 1, unit: ' req/s' },
    tokens: { factor: 1, unit: ' tokens' },
};

// EXTERNAL MODULE: ./lib/verdict/subject.js
var verdict_subject = __webpack_require__(41697);
;// CONCATENATED MODULE: ./lib/verdict/limit.js


function keeps(value, { operator, limit }) {
    if (operator === '<')
        return value < limit;
    if (operator === '<=')
        return value <= limit;
    return operator === '>' ? value > limit : value >= limit;
}
function isUpperLimit({ operator }) {
    return operator === '<' || operator === '<=';
}
function limitPhrase(threshold) {
    const word = isUpperLimit(threshold) ? 'limit' : 'minimum';
    return `${word} of ${formatLimit(threshold.limit, (0,verdict_subject/* quantityOf */.Ri)(threshold.subject))}`;
}
function comparison(threshold, observed) {
    const { subject, limit } = threshold;
    const value = formatObserved(observed, limit, (0,verdict_subject/* quantityOf */.Ri)(subject));
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



const MOST_FAILED = 0.2;
const ONLY_SURVIVORS = 'and above 20 % the answered ones do not speak for all';
function nothingToJudge(reason) {
    return { observed: null, interval: null, samples: 0, answer: 'fail', reason };
}
function undecided(threshold, level, doubt) {
    const { observed, samples, counted, needed } = doubt;
    const proof = `${(0,units/* formatCount */.B4)(samples)} ${samples === 1 ? 'does' : 'do'} not prove`;
    const claim = observed === null
        ? `${proof} with ${level.text} that ${(0,verdict_subject/* subjectPhrase */.y1)(threshold.subject)} keeps the ${limitPhrase(threshold)}`
        : `${comparison(threshold, observed)}, but ${proof} it with ${level.text}`;
    const wayOut = needed === null
        ? 'more requests like these would not settle it: they lie at the limit'
        : `about ${(0,units/* formatCount */.B4)(needed)} like these would decide`;
    return `${claim}${counted === null ? '' : ` (${counted})`}; ${wayOut}`;
}

;// CONCATENATED MODULE: ./lib/verdict/comparison-wording.js





function stateReason(judged, wording) {
    if (judged.state === 'regression')
        return regressionReason(judged, wording);
    if (judged.state === 'suspected')
        return suspectedReason(judged, wording);
    return judged.state === 'proven' ? provenReason(judged, wording) : noneSeenReason(judged, wording);
}
function regressionReason(judged, wording) {
    const sure = `at least ${formatAmount(judged.low, judged)} with ${confidence(wording)}`;
    return `${slower(judged, 'is')}, ${sure}; ${tolerance(wording)} (${amount(judged, wording)})`;
}
function suspectedReason(judged, wording) {
    const beyond = (judged.low ?? 0) > judged.tolerated;
    const doubt = beyond
        ? `which ${amount(judged, wording)} ${doNot(wording)} prove when ${wording.family} figures are compared`
        : `which ${amount(judged, wording)} ${doNot(wording)} prove`;
    return `${slower(judged, 'looks')}, ${doubt} (${range(judged)}; ${tolerance(wording)}); ${wayOut(judged, wording, 'would decide')}`;
}
function noneSeenReason(judged, wording) {
    const within = (judged.change ?? 0) > 0 ? `, within the tolerated ${wording.tolerated}` : '';
    const hidden = `${amount(judged, wording)} cannot exclude up to ${signed(judged.high, judged)}`;
    return `${changed(judged)}${within}; ${hidden}; ${wayOut(judged, wording, 'could')}`;
}
function provenReason(judged, wording) {
    const sure = (judged.high ?? 0) < 0
        ? `at least ${formatAmount(-judged.high, judged)} faster with ${confidence(wording)}`
        : `more than ${signed(judged.high, judged)} is excluded with ${confidence(wording)}`;
    return `${changed(judged)}; ${sure} (${tolerance(wording)}; ${amount(judged, wording)})`;
}
function timedOutReason(judged, wording, timedOut) {
    const where = wording.unit === 'pair' ? ' where the baseline answered' : '';
    const requests = `${(0,units/* formatCount */.B4)(timedOut)} timed out${where}`;
    const is = timedOut === 1 ? 'it is' : 'they are';
    return `${changed(judged)} in ${amount(judged, wording)}, but ${requests}, and without a latency ${is} left out of that`;
}
function valuelessReason({ metric }, side) {
    const { unknownWhen } = (0,lib_metrics/* metricOf */.a)(metric);
    return `no ${side === 'run' ? 'request' : 'request of the baseline'} has a value for ${(0,verdict_subject/* metricPhrase */.ic)(metric)} (unknown when ${unknownWhen})`;
}
function survivorsReason(figure, failed) {
    return `${phrase(figure)} cannot be compared: ${failed}, ${ONLY_SURVIVORS}`;
}
function failedPairs({ attempted, complete }) {
    const failed = attempted - complete;
    const have = failed === 1 ? 'has' : 'have';
    return `${(0,units/* formatInteger */.Sm)(failed)} of ${(0,units/* formatCount */.B4)(attempted, 'pair')} ${have} a failed request (${formatQuantity(failed / attempted, 'share')})`;
}
function failedRequests(share) {
    return `${formatQuantity(share, 'share')} of the requests of one side failed`;
}
function tooFewReason(figure, pairs, needed) {
    const have = pairs === 1 ? 'has' : 'have';
    return `${phrase(figure)} cannot be compared: ${(0,units/* formatCount */.B4)(pairs, 'pair')} ${have} a value on both sides, and it takes ${needed}`;
}
function unboundedReason(figure) {
    return `${phrase(figure)} cannot be compared: one of the two medians has too few requests for a confidence bound`;
}
function phrase({ metric, percent }) {
    return `p${percent} ${(0,verdict_subject/* metricPhrase */.ic)(metric)}`;
}
function slower(judged, verb) {
    return `${phrase(judged)} ${verb} ${formatAmount(judged.change, judged)} slower than the baseline`;
}
function changed(judged) {
    return `${phrase(judged)} changed by ${signed(judged.change, judged)} against the baseline`;
}
function range(judged) {
    return `${signed(judged.low, judged)} to ${signed(judged.high, judged)}`;
}
function tolerance({ tolerated }) {
    return `${tolerated} is tolerated`;
}
function toleratedText({ metric, floor }, tolerated, maxRegression) {
    if (tolerated <= maxRegression)
        return formatLimit(maxRegression, 'share');
    return `${formatLimit(floor, (0,lib_metrics/* metricOf */.a)(metric).unit)} (${formatQuantity(tolerated, 'share')})`;
}
function amount({ samples }, { unit, pastRuns }) {
    return pastRuns === null ? (0,units/* formatCount */.B4)(samples, unit) : (0,units/* formatCount */.B4)(pastRuns, 'earlier run');
}
function doNot({ pastRuns }) {
    return pastRuns === 1 ? 'does not' : 'do not';
}
function confidence({ confidencePercent }) {
    return `${confidencePercent} % confidence`;
}
const ENOUGH_RUNS = 10;
function wayOut({ percent, pairsToDecide }, { unit, noise, pastRuns }, verb) {
    if (pairsToDecide !== null)
        return `about ${(0,units/* formatInteger */.Sm)(rounded(pairsToDecide))} ${verb}`;
    if (pastRuns !== null && pastRuns < ENOUGH_RUNS)
        return 'more of them would narrow it';
    if (noise !== null)
        return `more would not help, as ${noise} differ that much anyway`;
    if (percent !== 50)
        return 'more would narrow it';
    return `more ${unit}s would not settle it: the change lies at the limit`;
}
function rounded(pairs) {
    return Number(pairs.toPrecision(2));
}
function signed(change, judged) {
    return change !== null && change > 0 ? `+${formatAmount(change, judged)}` : formatAmount(change, judged);
}
const MOST_DECIMALS = 9;
function formatAmount(change, { tolerated }) {
    if (change === null)
        return 'an unknown amount';
    const percent = change * 100;
    const limit = Number((tolerated * 100).toFixed(MOST_DECIMALS));
    const side = Math.sign(Number(percent.toFixed(MOST_DECIMALS)) - limit);
    let decimals = 1;
    while (decimals < MOST_DECIMALS && Math.sign(Number(percent.toFixed(decimals)) - limit) !== side)
        decimals += 1;
    return `${Number(percent.toFixed(decimals))} %`;
}

;// CONCATENATED MODULE: ./lib/verdict/comparison-judgement.js




const ANSWERS = {
    regression: 'fail',
    suspected: 'inconclusive',
    'none-seen': 'pass',
    proven: 'pass',
};
function judgeFigure(figure, { evidence, compared }, circumstances) {
    const { rules, timedOut } = circumstances;
    const { metric, percent } = figure;
    const tolerated = toleratedChange(figure, evidence, rules.maxRegression);
    const figures = {
        metric,
        percent,
        change: relativeChange(compared.estimate),
        low: relativeChange(compared.low),
        high: relativeChange(compared.high),
        tolerated,
        samples: evidence.samples,
        pairsToDecide: compared.pairsToDecide,
    };
    const nothing = whyNothing(figure, { evidence, compared }, circumstances);
    if (nothing !== null)
        return { ...figures, pairsToDecide: null, state: null, ...nothing };
    const state = compared.state;
    const wording = wordingOf(circumstances, toleratedText(figure, tolerated, rules.maxRegression));
    if (timedOut > 0 && ANSWERS[state] === 'pass') {
        const judged = { ...figures, pairsToDecide: null, state: 'suspected' };
        return { ...judged, answer: ANSWERS.suspected, reason: timedOutReason(judged, wording, timedOut) };
    }
    return { ...figures, state, answer: ANSWERS[state], reason: stateReason({ ...figures, state }, wording) };
}
function whyNothing(figure, { evidence, compared }, circumstances) {
    const { rules, runNoise, alpha, candidate, baselineCount, survivors, unit } = circumstances;
    if (candidate[figure.metric].values.length === 0)
        return { answer: 'fail', reason: valuelessReason(figure, 'run') };
    const unknown = rules.required ? 'fail' : 'inconclusive';
    if (baselineCount(figure.metric) === 0)
        return { answer: unknown, reason: valuelessReason(figure, 'baseline') };
    if (survivors !== null)
        return { answer: 'inconclusive', reason: survivorsReason(figure, survivors) };
    if (compared.state !== null)
        return null;
    if (unit === 'request')
        return { answer: 'inconclusive', reason: unboundedReason(figure) };
    const tail = figure.percent === 50 ? 0 : tail_ratio/* FEWEST_TAIL_PAIRS */.m;
    const needed = Math.max((0,pairs_needed/* minimumPairs */.g)(rules.metrics.length, alpha, runNoise), tail);
    return { answer: 'inconclusive', reason: tooFewReason(figure, evidence.samples, needed) };
}
function toleratedChange({ floor }, { baselineFigure }, maxRegression) {
    const tolerated = relativeChange(toleratedLogRatio(maxRegression, floor, baselineFigure)) ?? maxRegression;
    return Math.abs(tolerated - maxRegression) < 1e-9 ? maxRegression : tolerated;
}
function wordingOf({ rules, runNoise, unit, pastRuns }, tolerated) {
    return {
        tolerated,
        unit,
        confidencePercent: Math.round(100 * (1 - rules.alpha)),
        family: rules.metrics.length,
        pastRuns,
        noise: pastRuns === null ? noiseOf(runNoise) : 'runs',
    };
}
function noiseOf({ variance, degreesOfFreedom }) {
    if (variance === 0)
        return null;
    return Number.isFinite(degreesOfFreedom) ? 'two runs' : 'two deployments';
}

;// CONCATENATED MODULE: ./lib/verdict/comparison-notes.js




const NOTEWORTHY_LENGTH = 0.05;
const NOTEWORTHY_MEDIANS = 0.1;
const NOTEWORTHY_CACHE = 0.1;
const NOTE_ALPHA = 0.025;
const GROWING = ['latency', 'stream_end', 'server'];
function pairNotes({ rules, pairing, candidate, other, outputTokens }) {
    return [
        pairedLengthNote(rules, outputTokens),
        cacheNote(pairing, candidate, other.table),
        unpairedNote(pairing, candidate === other.table),
    ].filter((note) => note !== null);
}
function figureNotes(rules, candidate, baseline) {
    const [mine, theirs] = [candidate.output_tokens.p50, baseline.output_tokens.p50];
    if (mine === null || theirs === null || theirs <= 0)
        return [];
    const ratio = mine / theirs;
    return Math.abs(ratio - 1) <= NOTEWORTHY_MEDIANS ? [] : [lengthNote(rules, { ratio, mine, theirs })];
}
function pairedLengthNote(rules, { candidate, baseline }) {
    const differences = candidate.map((tokens, i) => Math.log(tokens / baseline[i]));
    const { estimate, low, high } = hodgesLehmann(differences, NOTE_ALPHA);
    if (estimate === null || low === null || high === null)
        return null;
    const isSure = low > 0 || high < 0;
    if (!isSure || Math.abs(Math.expm1(estimate)) <= NOTEWORTHY_LENGTH)
        return null;
    return lengthNote(rules, { ratio: Math.exp(estimate), mine: median(candidate), theirs: median(baseline) });
}
function lengthNote({ metrics }, { ratio, mine, theirs }) {
    const longer = `${formatQuantity(Math.abs(ratio - 1), 'share')} ${ratio > 1 ? 'longer' : 'shorter'}`;
    const medians = `median ${formatQuantity(mine, 'tokens')} against ${formatQuantity(theirs, 'tokens')}`;
    const fact = `Answers are ${longer} than the baseline's (${medians})`;
    const affected = metrics.filter(({ metric }) => GROWING.includes(metric)).map(({ metric }) => metric);
    if (affected.length === 0)
        return `${fact}.`;
    return `${fact}, and that alone changes ${affected.join(' and ')}: "regression-metrics: ttft.p50, tpot.p50" compares without it.`;
}
function cacheNote({ complete }, candidate, baseline) {
    if (complete.length === 0)
        return null;
    const mine = complete.filter((pair) => isCached(candidate, pair.candidate)).length / complete.length;
    const theirs = complete.filter((pair) => isCached(baseline, pair.baseline)).length / complete.length;
    if (Math.abs(mine - theirs) <= NOTEWORTHY_CACHE)
        return null;
    const shares = `${formatQuantity(mine, 'share')} of the answers, and ${formatQuantity(theirs, 'share')} of the baseline's`;
    return `A prompt cache helped with ${shares}; "cache-bust: true" keeps caches out.`;
}
function isCached(table, row) {
    return table.at(row).flags.includes('cached_prompt');
}
function unpairedNote({ counts }, isOneRun) {
    if (counts.unpaired === 0)
        return null;
    const have = counts.unpaired === 1 ? 'has no partner' : 'have no partner';
    const where = isOneRun ? 'in the other arm' : 'in the other run';
    return `${(0,units/* formatCount */.B4)(counts.unpaired)} ${have} ${where} and ${counts.unpaired === 1 ? 'is' : 'are'} not compared.`;
}
function median(values) {
    return (0,quantile/* quantile */.YV)((0,quantile/* sortSamples */.O4)(values), 0.5) ?? 0;
}

;// CONCATENATED MODULE: ./lib/verdict/comparison-pairs.js


function pairRequests(candidate, baseline) {
    const others = rowsByPrompt(baseline);
    const complete = [];
    const counts = { attempted: 0, complete: 0, candidateFailed: 0, baselineFailed: 0, candidateTimedOut: 0 };
    let [candidates, baselines] = [0, 0];
    for (const rows of others.values())
        baselines += rows.length;
    for (const [prompt, rows] of rowsByPrompt(candidate)) {
        candidates += rows.length;
        for (const [index, row] of rows.entries()) {
            const other = others.get(prompt)?.[index];
            if (other === undefined)
                break;
            const theirsFailed = baseline.table.view(other).outcome === 'failed';
            const mine = candidate.table.view(row);
            counts.attempted += 1;
            if (theirsFailed)
                counts.baselineFailed += 1;
            if (mine.outcome === 'failed') {
                counts.candidateFailed += 1;
                if (mine.failure === 'timeout' && !theirsFailed)
                    counts.candidateTimedOut += 1;
            }
            else if (!theirsFailed) {
                complete.push({ candidate: row, baseline: other });
            }
        }
    }
    const unpaired = candidates + baselines - 2 * counts.attempted;
    return { complete, counts: { ...counts, complete: complete.length, unpaired } };
}
function rowsByPrompt({ table, arm }) {
    const rows = new Map();
    for (let row = 0; row < table.length; row += 1) {
        const record = table.view(row);
        if (!(0,lib_samples/* isMeasured */.V2)(record, arm))
            continue;
        const known = rows.get(record.promptId);
        if (known === undefined)
            rows.set(record.promptId, [row]);
        else
            known.push(row);
    }
    return rows;
}
function pairedValues({ complete }, [candidate, baseline], names) {
    const values = names.map((name) => {
        const { read } = (0,lib_metrics/* metricOf */.a)(name);
        const mine = [];
        const theirs = [];
        for (const pair of complete) {
            const a = read(candidate.view(pair.candidate)) ?? 0;
            const b = read(baseline.view(pair.baseline)) ?? 0;
            if (!(a > 0 && b > 0 && Number.isFinite(a) && Number.isFinite(b)))
                continue;
            mine.push(a);
            theirs.push(b);
        }
        return [name, { candidate: mine, baseline: theirs }];
    });
    return new Map(values);
}

;// CONCATENATED MODULE: ./lib/verdict/comparison-sides.js



const SHOWN = ['latency', 'ttft', 'tpot', 'output_tokens'];
function sideBySide(compared, candidate, baseline) {
    const wanted = new Set([...SHOWN, ...compared.map(({ metric }) => metric)]);
    return lib_metrics/* METRICS */.C.filter(({ name }) => wanted.has(name))
        .map(({ name: metric }) => ({ metric, candidate: candidate[metric], baseline: baseline[metric] }))
        .filter((row) => row.candidate.p50 !== null || row.baseline.p50 !== null);
}
function sideOfSamples(samples) {
    return bySide((metric) => {
        const sorted = (0,quantile/* sortSamples */.O4)(samples[metric].values);
        return { p50: (0,quantile/* percentile */.Ym)(sorted, 50), p90: (0,quantile/* percentile */.Ym)(sorted, 90) };
    });
}
function sideOfFigures({ metrics }) {
    return bySide((metric) => ({ p50: metrics[metric].p50, p90: metrics[metric].p90 }));
}
function sideOfHistory(runs) {
    const usual = (metric, figure) => usualFigure(runs.map(({ metrics }) => metrics[metric][figure]));
    return bySide((metric) => ({ p50: usual(metric, 'p50'), p90: usual(metric, 'p90') }));
}
function bySide(figures) {
    return Object.fromEntries(lib_metrics/* METRICS */.C.map(({ name }) => [name, figures(name)]));
}

// EXTERNAL MODULE: ./lib/records/by-label.js
var by_label = __webpack_require__(35806);
;// CONCATENATED MODULE: ./lib/verdict/tally.js




function tallyRequests(table, subjects) {
    const counters = subjects.flatMap((subject) => subject.kind === 'goodput' ? [{ subject, bounds: subject.bounds.map(toReader), kept: 0, unknown: 0 }] : []);
    const completed = (0,lib_samples/* completedRows */.Rx)(table);
    const failed = (0,by_label/* rowsWhere */.H)(table, (label) => (0,lib_samples/* isMeasured */.V2)(label) && label.failure !== null);
    for (const row of counters.length === 0 ? [] : completed) {
        const record = table.view(row);
        for (const counter of counters) {
            const kept = counter.bounds.map(({ bound, read }) => keepsOrUnknown(read(record), bound));
            if (kept.every((each) => each === true))
                counter.kept += 1;
            else if (!kept.includes(false))
                counter.unknown += 1;
        }
    }
    return {
        attempted: completed.length + failed.length,
        completed: completed.length,
        failed: failed.length,
        timedOut: timedOutOf(table, failed),
        goodputs: new Map(counters.map(({ subject, kept, unknown }) => [subject, { kept, unknown }])),
    };
}
function timedOutOf(table, failed) {
    return Array.from(failed)
        .filter((row) => table.labelAt(table.labelNumber(row)).failure === 'timeout')
        .map((row) => ({ request: table.at(row), prompt: table.promptNumber(row) }));
}
function toReader(bound) {
    return { bound, read: (0,lib_metrics/* metricOf */.a)(bound.metric).read };
}
function keepsOrUnknown(value, bound) {
    return value === null ? null : keeps(value, bound);
}

;// CONCATENATED MODULE: ./lib/verdict/comparison.js










const LAST_BITS = 1e-9;
function compareRuns(input) {
    const { candidate, baseline } = input;
    if (baseline.kind === 'figures')
        return compareWithStored(input, storedRun(baseline.figures));
    if (baseline.kind === 'history')
        return compareWithStored(input, storedRuns(baseline.runs));
    const other = baseline.kind === 'arm' ? { table: candidate, arm: 'baseline' } : { table: baseline.table, arm: 'candidate' };
    return comparePairs(input, other);
}
function comparePairs(input, other) {
    const { candidate, rules } = input;
    const pairing = pairRequests({ table: candidate, arm: 'candidate' }, other);
    const { counts } = pairing;
    const names = [...rules.metrics.map(({ metric }) => metric), 'output_tokens'];
    const values = pairedValues(pairing, [candidate, other.table], names);
    const of = (name) => values.get(name);
    const [mine, theirs] = [(0,lib_samples/* collectSamples */.uM)(candidate), (0,lib_samples/* collectSamples */.uM)(other.table, other.arm)];
    const tooManyFailed = counts.attempted - counts.complete > MOST_FAILED * counts.attempted;
    const metrics = judgeAll(input, {
        found: rules.metrics.map((figure) => evidenceOfPairs(figure, of(figure.metric))),
        candidate: mine,
        baselineCount: (metric) => theirs[metric].values.length,
        survivors: tooManyFailed ? failedPairs(counts) : null,
        timedOut: counts.candidateTimedOut,
        unit: 'pair',
        pastRuns: null,
    });
    return {
        state: worstState(metrics),
        metrics,
        pairs: counts,
        sides: sideBySide(rules.metrics, sideOfSamples(mine), sideOfSamples(theirs)),
        notes: pairNotes({ rules, pairing, other, candidate, outputTokens: of('output_tokens') }),
    };
}
function storedRun(figures) {
    return {
        evidenceOf: (figure, samples) => evidenceOfFigures(figure, samples, figures),
        count: (metric) => figures.metrics[metric].count,
        failedShare: figures.errorRate ?? 0,
        side: sideOfFigures(figures),
        pastRuns: null,
    };
}
function storedRuns(runs) {
    return {
        evidenceOf: (figure, samples) => evidenceOfHistory(figure, samples, runs),
        count: (metric) => runs.filter(({ metrics }) => metrics[metric].p50 !== null).length,
        failedShare: 0,
        side: sideOfHistory(runs),
        pastRuns: runs.length,
    };
}
function compareWithStored(input, stored) {
    const { candidate, rules } = input;
    const samples = (0,lib_samples/* collectSamples */.uM)(candidate);
    const { attempted, failed, timedOut } = tallyRequests(candidate, []);
    const failedShare = Math.max(failed / Math.max(1, attempted), stored.failedShare);
    const metrics = judgeAll(input, {
        found: rules.metrics.map((figure) => stored.evidenceOf(figure, samples)),
        candidate: samples,
        baselineCount: stored.count,
        survivors: failedShare > MOST_FAILED ? failedRequests(failedShare) : null,
        timedOut: timedOut.length,
        unit: 'request',
        pastRuns: stored.pastRuns,
    });
    const mine = sideOfSamples(samples);
    return {
        state: worstState(metrics),
        metrics,
        pairs: null,
        sides: sideBySide(rules.metrics, mine, stored.side),
        notes: figureNotes(rules, mine, stored.side),
    };
}
function judgeAll({ rules, runNoise, alpha = rules.alpha }, { found, ...circumstances }) {
    const compared = compareMetrics(rules.metrics.map(({ floor }, i) => {
        const { evidence, baselineFigure, runNoise: own } = found[i];
        return {
            evidence,
            runNoise: own ?? runNoise,
            tolerance: toleratedLogRatio(rules.maxRegression, floor, baselineFigure) + LAST_BITS,
        };
    }), alpha);
    const all = { ...circumstances, rules, runNoise, alpha };
    return rules.metrics.map((figure, i) => judgeFigure(figure, { evidence: found[i], compared: compared[i] }, all));
}
const RANKS = ['regression', 'suspected', null, 'none-seen', 'proven'];
function worstState(metrics) {
    return RANKS.find((state) => metrics.some((metric) => metric.state === state)) ?? null;
}

;// CONCATENATED MODULE: ./lib/verdict/comparison-checks.js

function comparisonChecks(metrics, { maxRegression }) {
    return metrics.map((compared) => ({
        ...checkOf(compared, maxRegression, compared.tolerated),
        observed: compared.change,
        interval: { low: compared.low, high: compared.high },
        samples: compared.samples,
        answer: compared.answer,
        reason: compared.reason,
    }));
}
function uncomparedChecks({ metrics, maxRegression, required }, reason) {
    const answer = required ? 'fail' : 'inconclusive';
    return metrics.map((figure) => ({
        ...checkOf(figure, maxRegression, maxRegression),
        observed: null,
        interval: null,
        samples: 0,
        answer,
        reason,
    }));
}
function checkOf({ metric, percent }, maxRegression, limit) {
    const source = `max-regression ${formatLimit(maxRegression, 'share').replace(' ', '')} (${metric}.p${percent})`;
    const subject = { kind: 'regression', metric, percent };
    return { threshold: { source, subject, operator: '<=', limit, warnOnly: false } };
}

// EXTERNAL MODULE: ./lib/verdict/comparison-size.js
var comparison_size = __webpack_require__(27152);
;// CONCATENATED MODULE: ./lib/compare-baseline.js



function compareBaseline(baseline, candidate, alpha = baseline.plan.alpha) {
    const { plan, identity, compared, problem, notes } = baseline;
    const { maxRegression } = plan;
    const common = { baseline: identity, confidence: 1 - plan.alpha, maxRegression, problem };
    if (compared === null)
        return { ...common, state: null, metrics: [], pairs: null, sides: [], notes };
    const runNoise = (0,comparison_size/* runNoiseOf */.t)(plan.baseline);
    const comparison = compareRuns({ candidate, baseline: compared, runNoise, rules: plan, alpha });
    return { ...common, ...comparison, notes: [...notes, ...comparison.notes] };
}
function comparedChecks(baseline, comparison) {
    if (baseline === null || comparison === null)
        return [];
    const { plan, problem } = baseline;
    return problem === null ? comparisonChecks(comparison.metrics, plan) : uncomparedChecks(plan, problem);
}

// EXTERNAL MODULE: ./lib/config/public-config.js
var public_config = __webpack_require__(46200);
// EXTERNAL MODULE: ./lib/config/allowed-steps.js
var allowed_steps = __webpack_require__(1416);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/mock/ordinals.js
function ordinalsOf(shard, { warmup, prompts }) {
    return (n) => {
        if (n <= warmup)
            return n;
        const sent = n - warmup - 1;
        const round = Math.floor(sent / prompts);
        return warmup + round * shard.listed + (sent % prompts) * shard.count + shard.index;
    };
}

;// CONCATENATED MODULE: ./lib/open-target.js



function otherArm({ comparison }) {
    return comparison?.baseline.kind === 'endpoint' ? comparison.baseline : null;
}
async function openArms(config, signal) {
    const arm = otherArm(config);
    if (config.mock !== null)
        return openMocks(config, arm);
    const candidate = await openEndpoint(config.target, config, signal);
    if (arm === null)
        return { candidate, baseline: null };
    const baseline = await openEndpoint(arm.target, config, signal);
    return { candidate, baseline: { ...baseline, notes: baseline.notes.map((note) => `Baseline: ${note}`) } };
}
async function openMocks(config, arm) {
    const { openMockTransport } = await __webpack_require__.e(/* import() */ 435).then(__webpack_require__.bind(__webpack_require__, 59435));
    const { seed, connection } = config.plan;
    const ordinals = mockOrdinals(config);
    const mine = openMockTransport({ shape: config.mock, seed, connection, ordinals });
    const candidate = { transport: mine, connection: await mine.open(), instrument: null, notes: [] };
    if (arm === null)
        return { candidate, baseline: null };
    const theirs = openMockTransport({
        shape: arm.mock,
        seed: `${seed} baseline`,
        connection,
        clock: mine.clock,
        ordinals,
    });
    return { candidate, baseline: { transport: theirs, connection: await theirs.open(), instrument: null, notes: [] } };
}
function mockOrdinals({ shard, plan, prompts }) {
    return shard === null ? (n) => n : ordinalsOf(shard, { warmup: plan.warmup, prompts: prompts.count });
}
async function openEndpoint(target, { plan, patience, proxy }, signal) {
    const { openNetwork, rehearse, waitUntilReady } = await __webpack_require__.e(/* import() */ 13).then(__webpack_require__.bind(__webpack_require__, 30013));
    const url = new URL(target.url);
    const notes = [];
    if (patience.waitForReadyMs > 0) {
        const seen = await waitUntilReady(url, patience.waitForReadyMs, { proxy, signal });
        if (seen !== null && !signal.aborted)
            notes.push(`The endpoint was not ready within wait-for-ready; last seen: ${seen}.`);
    }
    const instrument = await rehearse((0,registry/* formatOf */.be)(target.api), url);
    const giveUp = AbortSignal.any([signal, AbortSignal.timeout(patience.timeoutMs)]);
    const transport = openNetwork({ url, connection: plan.connection, proxy });
    try {
        return { transport, connection: await transport.open(giveUp), instrument, notes };
    }
    catch (error) {
        notes.push(`No connection could be opened ahead of the first request: ${(0,errors/* describeError */.Uc)(error)}.`);
        return { transport, connection: null, instrument, notes };
    }
}

// EXTERNAL MODULE: ./lib/stats/memoize.js
var memoize = __webpack_require__(99959);
;// CONCATENATED MODULE: ./lib/stats/group-sequential.js


const CELLS = 64;
const REACH = 8;
function nominalAlpha(fractions, alpha) {
    return remembered(alpha, ...fractions);
}
const remembered = (0,memoize/* memoize */.B)((alpha, ...fractions) => {
    let low = alpha / fractions.length;
    let high = alpha;
    while (high - low > 1e-6 * alpha) {
        const middle = (low + high) / 2;
        if (crossingRisk(fractions, (0,normal/* normalQuantile */.Zl)(1 - middle)) > alpha)
            high = middle;
        else
            low = middle;
    }
    return low;
});
function crossingRisk(times, z) {
    let from = 0;
    let inside = [{ at: 0, weight: 1 }];
    let risk = 0;
    for (const time of times) {
        const scale = Math.sqrt(time - from);
        const boundary = z * Math.sqrt(time);
        risk += inside.reduce((sum, { at, weight }) => sum + weight * (0,normal/* normalUpperTail */.IL)((boundary - at) / scale), 0);
        const previous = inside;
        inside = simpsonNodes(-REACH * Math.sqrt(time), boundary).map(({ at, weight }) => {
            const density = previous.reduce((sum, node) => sum + node.weight * (0,normal/* normalDensity */.kC)((at - node.at) / scale), 0);
            return { at, weight: (weight * density) / scale };
        });
        from = time;
    }
    return risk;
}
function simpsonNodes(from, to) {
    const width = (to - from) / CELLS;
    return Array.from({ length: CELLS + 1 }, (_, i) => {
        const inner = i % 2 === 1 ? 4 : 2;
        const factor = i === 0 || i === CELLS ? 1 : inner;
        return { at: from + i * width, weight: (factor * width) / 3 };
    });
}

;// CONCATENATED MODULE: ./lib/stats/early-stop.js


const LOOK_PERCENTS = [10, 20, 40, 70, 100];
function planLooks({ total, metrics, alpha, runNoise }) {
    const at = [...new Set(LOOK_PERCENTS.map((percent) => Math.ceil((total * percent) / 100)))];
    const level = () => {
        const fractions = at.map((count) => count / total);
        return Math.max(1, metrics) * nominalAlpha(fractions, alpha / Math.max(1, metrics));
    };
    const fewest = () => (metrics === 0 ? 1 : (0,pairs_needed/* minimumPairs */.g)(metrics, level(), runNoise));
    while (at.length > 1 && at[0] < fewest())
        at.shift();
    return { at, alpha: level() };
}

// EXTERNAL MODULE: ./lib/verdict/confidence.js
var verdict_confidence = __webpack_require__(10165);
;// CONCATENATED MODULE: ./lib/verdict/judge-average.js









const MAX_REQUESTS = 1_000_000;
function judgeAverage(threshold, { values }, level) {
    const observed = (0,describe/* average */.G8)(values);
    if (observed === null)
        return nothingToJudge('no average can be taken of these values');
    const interval = (0,intervals/* averageInterval */.Jy)(values, level.alpha);
    const found = { observed, interval, samples: values.length };
    if (!level.needsEvidence) {
        const reason = `${comparison(threshold, observed)} (${(0,units/* formatCount */.B4)(values.length)})`;
        return { ...found, answer: keeps(observed, threshold) ? 'pass' : 'fail', reason };
    }
    const upper = isUpperLimit(threshold);
    const quantity = (0,verdict_subject/* quantityOf */.Ri)(threshold.subject);
    const [best, worst] = upper ? [interval.low, interval.high] : [interval.high, interval.low];
    if (worst !== null && keeps(worst, threshold)) {
        const sure = `${upper ? 'at most' : 'at least'} ${formatObserved(worst, threshold.limit, quantity)}`;
        return { ...found, answer: 'pass', reason: `${comparison(threshold, observed)}: ${sure} with ${level.text}` };
    }
    if (best !== null && !keeps(best, threshold)) {
        const sure = `${upper ? 'at least' : 'at most'} ${formatObserved(best, threshold.limit, quantity)}`;
        return { ...found, answer: 'fail', reason: `${comparison(threshold, observed)}: ${sure} with ${level.text}` };
    }
    const needed = requestsToSettle(values, threshold.limit, level.alpha);
    const reason = undecided(threshold, level, { observed, samples: values.length, counted: null, needed });
    return { ...found, answer: 'inconclusive', reason };
}
function requestsToSettle(values, limit, alpha) {
    const spread = (0,describe/* standardDeviation */.Fx)(values);
    if (spread === null)
        return 2;
    const gap = Math.abs((0,describe/* average */.G8)(values) - limit);
    const settles = (n) => ((0,student_t/* studentQuantile */.FI)(1 - alpha, n - 1) * spread) / Math.sqrt(n) <= gap;
    return (0,first_true/* firstTrueUpTo */.X)(values.length, MAX_REQUESTS, settles);
}

;// CONCATENATED MODULE: ./lib/verdict/judge-extreme.js



const NAMES = {
    min: 'a minimum',
    max: 'a maximum',
    stddev: 'a standard deviation',
};
function judgeExtreme(threshold, kind, { values }) {
    const observed = observe(kind, values);
    const found = { observed, interval: null, samples: values.length };
    if (observed === null) {
        const reason = `a standard deviation takes 2 requests, ${(0,units/* formatCount */.B4)(values.length)} has a value`;
        return { ...found, answer: 'inconclusive', reason };
    }
    const how = `${(0,units/* formatCount */.B4)(values.length)}; ${NAMES[kind]} has no interval, the observed value decides`;
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

// EXTERNAL MODULE: ./lib/release.js
var lib_release = __webpack_require__(34222);
// EXTERNAL MODULE: ./lib/stats/binomial.js
var binomial = __webpack_require__(71350);
;// CONCATENATED MODULE: ./lib/stats/binomial-test.js



const binomial_test_MAX_REQUESTS = 1_000_000;
function judgeCount(count, alpha) {
    if (count.allowedShare >= 1)
        return 'pass';
    if (isProvenMiss(count, alpha))
        return 'fail';
    const atMost = (0,binomial/* binomialCdf */.H)(count.over, count.total, count.allowedShare);
    return (0,significance/* isSignificant */.o)(atMost, alpha) ? 'pass' : 'inconclusive';
}
function isProvenMiss({ over, total, allowedShare }, alpha) {
    return (0,significance/* isSignificant */.o)((0,binomial/* binomialUpperTail */.Y)(over, total, allowedShare), alpha);
}
function requestsToDecide(count, alpha) {
    const { over, total, allowedShare } = count;
    if (total === 0)
        return null;
    const round = over / total > allowedShare ? Math.floor : Math.ceil;
    const decided = (n) => judgeCount({ over: round((over * n) / total), total: n, allowedShare }, alpha) !== 'inconclusive';
    return (0,first_true/* firstTrueUpTo */.X)(total, binomial_test_MAX_REQUESTS, decided);
}

;// CONCATENATED MODULE: ./lib/verdict/judge-percentile.js









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
    const furthest = (isUpperLimit(threshold) ? sorted.at(-1) : sorted[0]) ?? Number.NaN;
    (0,lib_release/* release */._)(sorted);
    const found = { observed, interval, samples: values.length };
    if (level.needsEvidence) {
        const answer = judgeCount(count, level.alpha);
        return { ...found, answer, reason: evidenceReason({ threshold, observed, count, answer }, level) };
    }
    if (observed !== null) {
        const reason = `${comparison(threshold, observed)} (${(0,units/* formatCount */.B4)(count.total)})`;
        return { ...found, answer: keeps(observed, threshold) ? 'pass' : 'fail', reason };
    }
    if (isProvenMiss(count, level.alpha)) {
        return { ...found, answer: 'fail', reason: countReason({ threshold, observed, count, answer: 'fail' }) };
    }
    return { ...found, answer: 'inconclusive', reason: judge_percentile_tooFewReason(threshold, percent, { count, furthest }) };
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
function countReason({ threshold, observed, count, answer }) {
    const misses = missesPhrase(count);
    if (observed !== null)
        return `${comparison(threshold, observed)}: ${misses}`;
    const relation = answer === 'pass' ? 'keeps' : 'misses';
    return `${(0,verdict_subject/* subjectPhrase */.y1)(threshold.subject)} ${relation} the ${limitPhrase(threshold)}: ${misses}`;
}
function missesPhrase({ over, total, allowedShare }) {
    return `${(0,units/* formatInteger */.Sm)(over)} of ${(0,units/* formatCount */.B4)(total)} missed it, at most ${formatLimit(allowedShare, 'share')} may`;
}
function judge_percentile_tooFewReason(threshold, percent, seen) {
    const { count, furthest } = seen;
    const needed = `needs at least ${(0,units/* formatCount */.B4)((0,quantile/* minimumSamples */.Of)(percent))} with a value and got ${(0,units/* formatInteger */.Sm)(count.total)}`;
    const word = isUpperLimit(threshold) ? 'largest' : 'smallest';
    const value = formatObserved(furthest, threshold.limit, (0,verdict_subject/* quantityOf */.Ri)(threshold.subject));
    return `${(0,verdict_subject/* subjectPhrase */.y1)(threshold.subject)} ${needed} (${word} ${value}, ${limitPhrase(threshold)})`;
}

;// CONCATENATED MODULE: ./lib/verdict/judge-timed-out.js





const STRETCHED_BY_WAITING = ['latency', 'ttfb', 'ttft', 'ttfo', 'stream_end'];
const NEVER_SECONDS = 31_536_000;
function whyFlattered(passed, { timedOut }) {
    const { threshold, metric, statistic, samples, judge } = passed;
    if (!STRETCHED_BY_WAITING.includes(metric))
        return null;
    const { read } = (0,lib_metrics/* metricOf */.a)(metric);
    const waited = timedOut.filter(({ request }) => (read(request) ?? request.waitedSeconds) !== null);
    if (waited.length === 0)
        return null;
    const valueOf = ({ request }) => read(request) ?? request.waitedSeconds;
    const atWait = judge(withValues(samples, waited, valueOf));
    if (atWait.answer !== 'pass')
        return waitedReason(threshold, atWait, waited.length);
    if (!isUpperLimit(threshold) || statistic.kind === 'stddev')
        return null;
    const isOpen = (each) => read(each.request) === null && keeps(valueOf(each), threshold);
    const open = waited.filter(isOpen);
    if (open.length === 0)
        return null;
    const longer = judge(withValues(samples, waited, (each) => (isOpen(each) ? NEVER_SECONDS : valueOf(each))));
    return longer.answer === 'pass' ? null : openReason(threshold, open.map(valueOf));
}
function withValues({ values, prompts }, added, valueOf) {
    const all = {
        values: new Float64Array(values.length + added.length),
        prompts: new Int32Array(values.length + added.length),
    };
    all.values.set(values);
    all.values.set(added.map(valueOf), values.length);
    all.prompts.set(prompts);
    all.prompts.set(added.map(({ prompt }) => prompt), prompts.length);
    return all;
}
function waitedReason(threshold, withThem, added) {
    const waited = added === 1 ? 'it' : 'they';
    return `${holdsOnly(threshold, added)}; counted at the time ${waited} had waited: ${withThem.reason}`;
}
function openReason(threshold, waits) {
    const longest = formatObserved(Math.max(...waits), threshold.limit, (0,verdict_subject/* quantityOf */.Ri)(threshold.subject));
    const [given, would] = waits.length === 1 ? ['it was given up after', 'it'] : ['given up after at most', 'they'];
    return `${holdsOnly(threshold, waits.length)}; ${given} ${longest}, and how long ${would} would have taken is not known`;
}
function holdsOnly(threshold, timedOut) {
    const limit = `the ${limitPhrase(threshold)} on ${(0,verdict_subject/* subjectPhrase */.y1)(threshold.subject)}`;
    return `${limit} holds only without ${(0,units/* formatCount */.B4)(timedOut, 'timed-out request')}`;
}

;// CONCATENATED MODULE: ./lib/verdict/judge-metric.js










function judgeMetric(threshold, subject, evidence) {
    const { samples, tally, level } = evidence;
    const { metric, statistic } = subject;
    if (samples.values.length === 0)
        return nothingToJudge(judge_metric_whyNothing(metric, tally));
    const judge = (of) => judgeStatistic(threshold, statistic, of, level);
    const finding = judge(samples);
    if (leavesSurvivors(tally)) {
        return { ...finding, answer: 'inconclusive', reason: survivorReason(threshold, finding, tally) };
    }
    if (finding.answer !== 'pass')
        return finding;
    const reason = whyFlattered({ threshold, metric, statistic, samples, judge }, tally);
    return reason === null ? finding : { ...finding, answer: 'inconclusive', reason };
}
function judgeStatistic(threshold, statistic, samples, level) {
    if (statistic.kind === 'percentile')
        return judgePercentile(threshold, statistic.percent, samples, level);
    if (statistic.kind === 'average')
        return judgeAverage(threshold, samples, level);
    return judgeExtreme(threshold, statistic.kind, samples);
}
function judge_metric_whyNothing(metric, { attempted, completed, failed }) {
    if (attempted === 0)
        return 'nothing was measured';
    if (completed === 0)
        return `nothing was measured: ${(0,units/* formatInteger */.Sm)(failed)} of ${(0,units/* formatCount */.B4)(attempted)} failed`;
    const reason = `unknown when ${(0,lib_metrics/* metricOf */.a)(metric).unknownWhen}`;
    return `no value for ${(0,verdict_subject/* metricPhrase */.ic)(metric)} in ${(0,units/* formatCount */.B4)(completed)} (${reason})`;
}
function leavesSurvivors({ attempted, failed }) {
    return failed / attempted > MOST_FAILED;
}
function survivorReason(threshold, { observed }, { attempted, failed }) {
    const { subject, limit } = threshold;
    const seen = observed === null ? '' : `observed ${formatObserved(observed, limit, (0,verdict_subject/* quantityOf */.Ri)(subject))}, `;
    const share = formatObserved(failed / attempted, MOST_FAILED, 'share');
    const failures = `${(0,units/* formatInteger */.Sm)(failed)} of ${(0,units/* formatCount */.B4)(attempted)} failed (${share})`;
    return `${(0,verdict_subject/* subjectPhrase */.y1)(subject)} cannot be judged: ${failures}, ${ONLY_SURVIVORS} (${seen}${limitPhrase(threshold)})`;
}

;// CONCATENATED MODULE: ./lib/verdict/judge-rate.js






function judgeErrorRate(threshold, { failed, attempted }, level) {
    return judgeShare(threshold, { hits: failed, total: attempted, did: 'failed' }, level);
}
function judgeGoodput(threshold, subject, { tally, samples, level }) {
    const silent = subject.bounds.find(({ metric }) => samples[metric].values.length === 0);
    if (silent !== undefined && tally.completed > 0) {
        return nothingToJudge(`no value for ${(0,verdict_subject/* metricPhrase */.ic)(silent.metric)} in ${(0,units/* formatCount */.B4)(tally.completed)}`);
    }
    const { kept, unknown } = tally.goodputs.get(subject) ?? { kept: 0, unknown: 0 };
    const hits = isUpperLimit(threshold) ? kept + unknown : kept;
    return judgeShare(threshold, { hits, total: tally.attempted, did: 'kept every bound' }, level);
}
function judgeShare(threshold, { hits, total, did }, level) {
    if (total === 0)
        return nothingToJudge('nothing was measured');
    const observed = hits / total;
    const seen = `${(0,units/* formatInteger */.Sm)(hits)} of ${(0,units/* formatCount */.B4)(total)} ${did}`;
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
function judgeThroughput(threshold, { completed, attempted }, totalTimeSeconds) {
    if (completed === 0 || !(totalTimeSeconds > 0)) {
        return nothingToJudge(`nothing was measured: ${(0,units/* formatInteger */.Sm)(completed)} of ${(0,units/* formatCount */.B4)(attempted)} were answered`);
    }
    const observed = completed / totalTimeSeconds;
    const how = `${(0,units/* formatCount */.B4)(completed)}; throughput has no interval, the observed value decides`;
    const answer = keeps(observed, threshold) ? 'pass' : 'fail';
    return {
        observed,
        interval: null,
        samples: completed,
        answer,
        reason: `${comparison(threshold, observed)} (${how})`,
    };
}

;// CONCATENATED MODULE: ./lib/verdict/evaluate.js





function evaluate(evaluation) {
    const { table, thresholds, confidence, looks, totalTimeSeconds, samples } = evaluation;
    const run = {
        samples: samples ?? (0,lib_samples/* collectSamples */.uM)(table),
        tally: tallyRequests(table, thresholds.map(({ subject }) => subject)),
        totalTimeSeconds,
    };
    return thresholds.map((threshold) => ({
        threshold,
        ...evaluate_judge(threshold, run, (0,verdict_confidence/* levelFor */.A)(threshold, confidence, looks)),
    }));
}
function evaluate_judge(threshold, { samples, tally, totalTimeSeconds }, level) {
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

;// CONCATENATED MODULE: ./lib/early-stop.js








function plannedSteps(config) {
    const { prompts, plan, patience } = config;
    const arms = otherArm(config) === null ? 1 : 2;
    return Math.min(prompts.count * plan.repeat, (0,allowed_steps/* allowedSteps */.W)(patience.maxRequests, plan.warmup, arms));
}
function planEarlyStop(config, baseline) {
    return config.plan.earlyStop ? looksAt(plannedSteps(config), baseline) : null;
}
function looksAt(total, baseline) {
    if (total === 0)
        return null;
    const found = comparable(baseline);
    if (found === null)
        return planLooks({ total, metrics: 0, alpha: 0.05, runNoise: run_noise/* NO_RUN_NOISE */.xQ });
    const { metrics, alpha, baseline: plan } = found.plan;
    return planLooks({ total, metrics: metrics.length, alpha, runNoise: (0,comparison_size/* runNoiseOf */.t)(plan) });
}
function createEarlyStop(looks, run) {
    return { at: looks.at.slice(0, -1), isDecided: () => isDecided(looks, run) };
}
function isDecided(looks, { config, baseline, table }) {
    const found = comparable(baseline);
    const compared = found === null ? null : compareBaseline(found, table, looks.alpha);
    if (compared?.state === 'regression')
        return true;
    if (compared !== null && compared.state !== 'proven')
        return false;
    const { thresholds: all, confidence } = config.gates;
    const thresholds = all.filter((threshold) => (0,verdict_confidence/* needsEvidence */.j)(threshold, confidence));
    if (compared === null && thresholds.length === 0)
        return false;
    const checks = evaluate({ table, thresholds, confidence, looks: looks.at.length, totalTimeSeconds: 0 });
    return checks.every(({ answer }) => answer !== 'inconclusive');
}
function comparable(baseline) {
    return baseline === null || baseline.compared === null ? null : baseline;
}

// EXTERNAL MODULE: ./lib/percentile-bounds.js
var percentile_bounds = __webpack_require__(38416);
// EXTERNAL MODULE: ./lib/redact.js
var lib_redact = __webpack_require__(25078);
;// CONCATENATED MODULE: ./lib/summarize-prompts.js




const MOST_PROMPTS = 1000;
function summarizePrompts(table) {
    const rows = (0,by_label/* rowsWhere */.H)(table, (label) => (0,lib_samples/* isMeasured */.V2)(label));
    const prompts = table.promptNumbers(rows);
    const averages = averageLatencies(table, rows, prompts);
    const kept = slowest(averages, MOST_PROMPTS);
    const collected = kept.map(emptyCollection);
    const places = new Int32Array(table.promptCount).fill(-1);
    for (const [place, prompt] of kept.entries())
        places[prompt] = place;
    for (let i = 0; i < rows.length; i += 1) {
        const place = places[prompts[i]];
        if (place >= 0)
            collect(collected[place], table.view(rows[i]));
    }
    (0,lib_release/* release */._)(rows);
    (0,lib_release/* release */._)(prompts);
    return {
        perPrompt: collected.map(describePrompt),
        perPromptOmitted: averages.reduce((total, one) => total + (Number.isNaN(one) ? 0 : 1), 0) - kept.length,
    };
}
function averageLatencies(table, rows, prompts) {
    const sums = new Float64Array(table.promptCount);
    const completed = new Uint32Array(table.promptCount);
    const latencies = table.numbers('latencySeconds', rows);
    const isSent = new Uint8Array(table.promptCount);
    for (let i = 0; i < rows.length; i += 1) {
        const prompt = prompts[i];
        isSent[prompt] = 1;
        if (Number.isNaN(latencies[i]))
            continue;
        completed[prompt] += 1;
        sums[prompt] += latencies[i];
    }
    (0,lib_release/* release */._)(latencies);
    return sums.map((sum, prompt) => {
        if (isSent[prompt] === 0)
            return Number.NaN;
        return completed[prompt] === 0 ? Number.POSITIVE_INFINITY : sum / completed[prompt];
    });
}
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








const MOST_FAILURE_GROUPS = 20;
function summarize(table, totalTimeSeconds, samples = (0,lib_samples/* collectSamples */.uM)(table)) {
    const metrics = lib_metrics/* METRICS */.C.map(({ name }) => [name, (0,lib_samples/* toDistribution */.m5)(samples[name].values)]);
    return assemble(table, totalTimeSeconds, Object.fromEntries(metrics));
}
function summarizeWithBounds(table, totalTimeSeconds, read) {
    const figures = METRICS.map(({ name }) => {
        const samples = read(name);
        const sorted = sortSamples(samples.values);
        const described = { name, distribution: describeFigures(sorted), bounds: boundsOf(samples, sorted) };
        release(samples.values);
        release(sorted);
        return described;
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
    for (const { label, rows } of (0,by_label/* countByLabel */.f)(table)) {
        if (label.arm === 'candidate' && label.phase === 'warmup')
            counts.warmup += rows;
        if (!(0,lib_samples/* isMeasured */.V2)(label))
            continue;
        counts.attempted += rows;
        if (label.failure === null) {
            for (const flag of label.flags)
                flags[flag] = (flags[flag] ?? 0) + rows;
        }
        else {
            counts.failed += rows;
            countFailures(groups, {
                failure: label.failure,
                httpStatus: label.httpStatus,
                message: label.failureMessage ?? '',
                count: rows,
            });
        }
    }
    const mostFrequentFirst = [...groups.values()].toSorted((a, b) => b.count - a.count);
    return { ...counts, failures: mostFrequentFirst, flags };
}
function countFailures(groups, more) {
    const { failure, httpStatus, message, count } = more;
    const key = JSON.stringify([failure, httpStatus, message]);
    groups.set(key, { ...more, count: (groups.get(key)?.count ?? 0) + count });
}

// EXTERNAL MODULE: ./lib/verdict/conclude.js
var conclude = __webpack_require__(14308);
;// CONCATENATED MODULE: ./lib/stats/ranks.js


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
function countOutliers(sorted) {
    const positive = sorted.subarray(firstPositive(sorted));
    const { length } = positive;
    if (length === 0)
        return 0;
    const low = logQuantile(positive, 0.25);
    const high = logQuantile(positive, 0.75);
    const reach = 3 * (high - low);
    let [below, above] = [0, 0];
    while (below < length && Math.log(positive[below]) < low - reach)
        below += 1;
    while (above < length && Math.log(positive[length - 1 - above]) > high + reach)
        above += 1;
    return below + above;
}
function firstPositive(sorted) {
    const first = sorted.findIndex((value) => value > 0);
    return first < 0 ? sorted.length : first;
}
function logQuantile(sorted, p) {
    const h = (sorted.length - 1) * p;
    const below = Math.floor(h);
    const neighbours = [sorted[below], sorted[below + 1] ?? sorted[below]];
    return (0,quantile/* quantile */.YV)((0,quantile/* sortSamples */.O4)(neighbours.map(Math.log)), h - below);
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

;// CONCATENATED MODULE: ./lib/verdict/notes.js






function runNotes(table, samples = (0,lib_samples/* collectSamples */.uM)(table)) {
    const { values, prompts } = samples.latency;
    const inOrder = Array.from(values);
    return [warmupNote(warmupEffect(inOrder, prompts)), driftNote(drift(inOrder, prompts)), outlierNote(values)].filter((note) => note !== null);
}
function warmupNote(effect) {
    if (effect?.noteworthy !== true)
        return null;
    const { first, ratio } = effect;
    return (`Slow start: the first ${(0,units/* formatCount */.B4)(first)} took ${Number(ratio.toPrecision(2))} times as long as the same prompts later. ` +
        `They count in every figure; "warmup: ${first}" leaves them out.`);
}
function driftNote(found) {
    if (found?.noteworthy !== true)
        return null;
    const direction = found.rho > 0 ? 'slower' : 'faster';
    return (`Drift: answers became ${direction} during the run (rank correlation with time ${found.rho.toFixed(2)}), ` +
        'so the figures depend on when it was made.');
}
function outlierNote(values) {
    const sorted = (0,quantile/* sortSamples */.O4)(values);
    const count = countOutliers(sorted);
    if (count === 0)
        return null;
    const faster = countFaster(sorted, count);
    const share = faster === count ? null : (0,describe/* largestShare */.UO)(sorted);
    const slowest = share === null ? '' : `, and the slowest request alone makes up ${formatQuantity(share, 'share')} of the average`;
    return (`Outliers: ${(0,units/* formatInteger */.Sm)(count)} of ${(0,units/* formatCount */.B4)(values.length)} ${distance(count, faster)} ` +
        `(more than three interquartile ranges)${slowest}. None was left out.`);
}
function countFaster(sorted, count) {
    const first = sorted.findIndex((value) => value > 0);
    const middle = Math.sqrt((0,quantile/* quantile */.YV)(sorted, 0.25) * (0,quantile/* quantile */.YV)(sorted, 0.75));
    let [faster, slower] = [0, 0];
    while (faster + slower < count) {
        if (middle / sorted[first + faster] > sorted[sorted.length - 1 - slower] / middle)
            faster += 1;
        else
            slower += 1;
    }
    return faster;
}
function distance(count, faster) {
    const be = count === 1 ? 'is' : 'are';
    if (faster === 0)
        return `${be} far slower than the rest`;
    if (faster === count)
        return `${be} far faster than the rest`;
    return `lie far outside the rest, ${(0,units/* formatInteger */.Sm)(faster)} faster and ${(0,units/* formatInteger */.Sm)(count - faster)} slower`;
}

// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(13411);
;// CONCATENATED MODULE: ./lib/build-report.js













function buildReport(parts) {
    const { config, identity, opened, driven, table, baseline, looks, environment } = parts;
    const { target, plan, gates } = config;
    const totalTimeSeconds = driven.totalTimeMs / 1000;
    const samples = (0,lib_samples/* collectSamples */.uM)(table);
    const summary = summarize(table, totalTimeSeconds, samples);
    const comparison = baseline === null ? null : compareBaseline(baseline, table, looks?.alpha);
    const checks = [
        ...comparedChecks(baseline, comparison),
        ...evaluate({ table, samples, totalTimeSeconds, ...gates, looks: looks?.at.length ?? 1 }),
    ];
    return {
        ...identity,
        mode: config.mode,
        tool: { name: 'llm-latency-action', version: version/* VERSION */.x },
        environment,
        target: { url: (0,public_config/* publicUrl */.x6)(config), api: target.api, model: (0,public_config/* publicModel */.jT)(config) },
        config: (0,public_config/* publicConfig */.qF)(config),
        fingerprint: (0,public_config/* fingerprint */.Rj)(config),
        connection: opened.candidate.connection,
        instrument: opened.candidate.instrument,
        seed: plan.seed,
        promptText: config.output.promptText,
        planned: config.prompts.count * plan.repeat,
        cutShort: driven.cutShort,
        summary,
        bounds: (0,percentile_bounds/* boundPercentiles */.LT)(samples),
        comparison,
        trends: trendsOf(baseline, comparison, summary),
        verdict: (0,conclude/* conclude */.E)(checks, summary),
        records: table,
        notes: [
            ...config.warnings,
            ...config.notes,
            ...opened.candidate.notes,
            ...(opened.baseline?.notes ?? []),
            ...savingNotes(parts, summary.attempted),
            ...runNotes(table, samples),
        ].map((0,lib_redact/* createRedactor */.l)(config.secrets)),
    };
}
function trendsOf(baseline, comparison, { metrics }) {
    if (baseline === null || baseline.past === null)
        return [];
    return buildTrends({
        metrics: baseline.plan.metrics,
        past: baseline.past,
        comparedIds: comparedRunIds(baseline),
        compared: baseline.identity.kind === 'history' ? (comparison?.metrics ?? []) : [],
        current: (metric) => metrics[metric].p50,
    });
}
function savingNotes({ config, driven }, measured) {
    if (driven.cutShort !== 'decided')
        return [];
    const [perStep, steps] = otherArm(config) === null ? [1, 'requests'] : [2, 'pairs'];
    const planned = plannedSteps(config);
    const saved = (planned - measured) * perStep;
    return [`early-stop: decided after ${measured} of ${planned} ${steps}, which saved ${saved} requests.`];
}

// EXTERNAL MODULE: ./lib/config/shard.js
var config_shard = __webpack_require__(22294);
// EXTERNAL MODULE: ./lib/random.js
var lib_random = __webpack_require__(476);
;// CONCATENATED MODULE: ./lib/measure/arm-order.js

const CANDIDATE_FIRST = ['candidate', 'baseline'];
const BASELINE_FIRST = ['baseline', 'candidate'];
function createArmOrder(seed) {
    const random = (0,lib_random/* createRandom */.sk)(`arms ${seed}`);
    let second = null;
    return () => {
        if (second !== null) {
            const order = second;
            second = null;
            return order;
        }
        const isBaselineFirst = random() < 0.5;
        second = isBaselineFirst ? CANDIDATE_FIRST : BASELINE_FIRST;
        return isBaselineFirst ? BASELINE_FIRST : CANDIDATE_FIRST;
    };
}

;// CONCATENATED MODULE: ./lib/measure/sequence.js

async function* sequence(prompts, plan) {
    yield* warmup(prompts, plan.warmup);
    const listed = plan.order === 'shuffled' ? await Array.fromAsync(prompts.read()) : null;
    for (let round = 1; round <= plan.repeat; round += 1) {
        const source = listed === null ? prompts.read() : shuffled(listed, plan.seed, round);
        for await (const prompt of source)
            yield { prompt, phase: 'measured', round };
    }
}
async function* warmup(prompts, count) {
    let sent = 0;
    while (sent < count && prompts.count > 0) {
        for await (const prompt of prompts.read()) {
            if (sent === count)
                return;
            yield { prompt, phase: 'warmup', round: 1 };
            sent += 1;
        }
    }
}
function shuffled(prompts, seed, round) {
    return (0,lib_random/* shuffle */.k4)(prompts, (0,lib_random/* createRandom */.sk)(`order ${seed} ${round}`));
}
function plannedRequests(prompts, plan) {
    return prompts.count === 0 ? 0 : plan.warmup + prompts.count * plan.repeat;
}

// EXTERNAL MODULE: ./lib/measure/transport.js
var transport = __webpack_require__(71029);
;// CONCATENATED MODULE: ./lib/measure/drive.js




async function drive(options) {
    const tally = { totalTimeMs: 0 };
    try {
        return { cutShort: await sendAll(options, tally), ...tally, thrown: null };
    }
    catch (thrown) {
        return { cutShort: 'broken-off', ...tally, thrown };
    }
}
async function sendAll(options, tally) {
    const { prompts, plan, sessions, clock, signal, earlyStop } = options;
    const limits = createLimits(options);
    const nextArms = createArms(options);
    const requests = createCounter();
    const onRecord = (record, tookMs) => {
        limits.count(record);
        if (options.onRecord(record) && (0,lib_samples/* isMeasured */.V2)(record))
            tally.totalTimeMs += tookMs;
    };
    let measured = 0;
    for await (const step of sequence(prompts, plan)) {
        if (plan.delayMs > 0 && requests.count() > 0 && limits.reached() === null) {
            await (0,transport/* wait */.u)(clock, Math.min(plan.delayMs, limits.remainingMs()), signal);
        }
        const cutShort = limits.reached();
        if (cutShort !== null)
            return cutShort;
        const arms = nextArms(step);
        for (const [i, arm] of arms.entries()) {
            if (signal.aborted)
                break;
            const toCome = arms.length - 1 - i;
            const mayRetry = (waitMs, attempts) => limits.mayRetry(waitMs, attempts + toCome);
            await sessions[arm]?.send(step, { nextIndex: requests.next, onRecord, mayRetry });
        }
        if (step.phase !== 'measured')
            continue;
        measured += 1;
        if (earlyStop?.at.includes(measured) === true && earlyStop.isDecided())
            return 'decided';
    }
    return signal.aborted ? 'interrupted' : null;
}
function createArms({ plan, sessions }) {
    if (sessions.baseline === null)
        return () => ['candidate'];
    const [warmup, measured] = [createArmOrder(plan.seed), createArmOrder(plan.seed)];
    return ({ phase }) => (phase === 'warmup' ? warmup() : measured());
}
function createCounter() {
    let count = 0;
    return { count: () => count, next: () => (count += 1) };
}
function createLimits({ patience, sessions, clock, signal }) {
    const { stopAfterFailures, maxRequests, maxDurationMs } = patience;
    const startedAt = clock.now();
    const perStep = sessions.baseline === null ? 1 : 2;
    const failuresInARow = { candidate: 0, baseline: 0 };
    let sent = 0;
    function remainingMs() {
        return maxDurationMs === null ? Infinity : startedAt + maxDurationMs - clock.now();
    }
    return {
        remainingMs,
        count({ phase, outcome, arm, attempts }) {
            if (phase === 'negotiation')
                return;
            sent += attempts;
            failuresInARow[arm] = outcome === 'ok' ? 0 : failuresInARow[arm] + 1;
        },
        mayRetry(waitMs, uncounted) {
            return waitMs < remainingMs() && (maxRequests === null || sent + uncounted < maxRequests);
        },
        reached() {
            if (signal.aborted)
                return 'interrupted';
            if (Math.max(failuresInARow.candidate, failuresInARow.baseline) >= stopAfterFailures)
                return 'stop-after-failures';
            if (maxRequests !== null && sent + perStep > maxRequests)
                return 'max-requests';
            return remainingMs() <= 0 ? 'max-duration' : null;
        },
    };
}

// EXTERNAL MODULE: ./lib/api/error-body.js + 1 modules
var error_body = __webpack_require__(73047);
// EXTERNAL MODULE: ./lib/measure/attempt.js + 5 modules
var attempt = __webpack_require__(65634);
// EXTERNAL MODULE: ./lib/measure/failure.js + 1 modules
var failure = __webpack_require__(30082);
// EXTERNAL MODULE: ./lib/measure/flags.js
var measure_flags = __webpack_require__(39771);
// EXTERNAL MODULE: ./lib/measure/record.js + 1 modules
var record = __webpack_require__(94050);
;// CONCATENATED MODULE: ./lib/measure/wire-request.js
function createRequestWriter(options) {
    const { target, format } = options;
    const url = new URL(target.url);
    const headers = headersOf({ ...options, url });
    return ({ prompt, adaptations, nonce }) => {
        const body = format.body({
            url,
            model: target.model,
            messages: nonce === null ? prompt.messages : withNonce(prompt.messages, nonce),
            stream: target.stream,
            maxOutputTokens: prompt.maxOutputTokens ?? target.maxOutputTokens,
            parameters: target.parameters,
            adaptations,
        });
        return { url, headers, body: JSON.stringify(body) };
    };
}
function withNonce(messages, nonce) {
    return messages.map((message, i) => (i === 0 ? { ...message, content: `[${nonce}] ${message.content}` } : message));
}
function headersOf(options) {
    const { target, format, url, userAgent } = options;
    const streamType = format.framing === 'sse' ? 'text/event-stream' : 'application/x-ndjson';
    const headers = {
        'content-type': 'application/json',
        accept: target.stream ? streamType : 'application/json',
        'accept-encoding': 'identity',
        'user-agent': userAgent,
        ...format.headers(url),
        ...authHeader(target.auth, target.apiKey),
    };
    for (const [name, value] of target.headers)
        headers[name.toLowerCase()] = value;
    return headers;
}
function authHeader(auth, key) {
    if (auth === 'none' || key === null)
        return {};
    return auth === 'bearer' ? { authorization: `Bearer ${key}` } : { [auth]: key };
}

;// CONCATENATED MODULE: ./lib/measure/session.js






function createSession(options) {
    const { transport, target, format, arm, shard, redact, signal } = options;
    const { stream } = target;
    const { timeoutMs } = options.patience;
    const writeRequest = createRequestWriter(options);
    const attempting = { ...options, stream };
    const adaptations = new Set();
    const modelChanged = createModelWatch();
    function flagsFor(outcome) {
        const flags = (0,measure_flags/* flagsOf */.Z)(outcome, { format, stream });
        if (modelChanged(outcome.answer?.models ?? []))
            flags.push('model_changed');
        if (outcome.resent)
            flags.push('resent');
        if (transport.viaProxy)
            flags.push('via_proxy');
        return flags;
    }
    return {
        async send({ prompt, phase, round }, { nextIndex, onRecord, mayRetry }) {
            for (;;) {
                const index = nextIndex();
                const nonce = options.cacheBust ? `${options.runId.slice(0, 8)}-${index}` : null;
                const outcome = await (0,attempt/* attemptWithRetries */.y)(attempting, writeRequest({ prompt, adaptations, nonce }), mayRetry);
                const refused = signal.aborted ? null : refusedOption(outcome, format, adaptations);
                const { id: promptId, text: promptText } = prompt;
                const rowPhase = refused === null ? phase : 'negotiation';
                const label = { index, promptId, promptText, phase: rowPhase, round, arm, shard, stream };
                onRecord((0,record/* toRecord */.L)({ label, outcome, timeoutMs, flags: flagsFor(outcome), redact }), outcome.tookMs);
                if (refused === null)
                    return;
                adaptations.add(refused);
            }
        },
    };
}
function refusedOption({ exchange }, format, used) {
    if (exchange.status !== 400 && exchange.status !== 422)
        return null;
    const body = Buffer.concat(exchange.chunks).toString('utf8');
    return format.adapt((0,error_body/* readErrorBody */.Nk)(body, (0,failure/* headerText */.T)(exchange, 'content-type')), used);
}
function createModelWatch() {
    let first = null;
    return (models) => {
        first ??= models[0] ?? null;
        return models.some((model) => model !== first);
    };
}

// EXTERNAL MODULE: ./lib/records.js + 6 modules
var records = __webpack_require__(47736);
// EXTERNAL MODULE: ./lib/report/json.js + 2 modules
var json = __webpack_require__(64396);
// EXTERNAL MODULE: ./lib/report/write.js + 1 modules
var report_write = __webpack_require__(11349);
;// CONCATENATED MODULE: ./lib/report/write-reports.js



async function writeReports(report, { dir, exports }) {
    const files = [];
    const problems = [];
    async function write(name, render) {
        const path = (0,external_node_path_.join)(dir, name);
        try {
            (0,report_write/* writeText */.x3)(path, await render());
            files.push(path);
            return path;
        }
        catch (error) {
            problems.push(`${name} was not written: ${(0,errors/* describeError */.Uc)(error)}`);
            return null;
        }
    }
    const reportHtml = await write(report_write/* RESULT_FILES */.Se.reportHtml, async () => (await Promise.all(/* import() */[__webpack_require__.e(850), __webpack_require__.e(667)]).then(__webpack_require__.bind(__webpack_require__, 49667))).renderHtml(report));
    for (const name of exports) {
        await write(report_write/* RESULT_FILES */.Se[name], async () => (await __webpack_require__.e(/* import() */ 352).then(__webpack_require__.bind(__webpack_require__, 20352))).EXPORTS[name](report));
    }
    return { reportHtml, files, problems };
}

;// CONCATENATED MODULE: ./lib/run.js

















async function run(config, hooks) {
    const identity = { runId: (0,external_node_crypto_.randomUUID)(), startedAt: new Date().toISOString() };
    const { startedAt } = identity;
    const baseline = await findBaseline(config, { startedAt, findPastRuns: hooks.findPastRuns ?? findNothing });
    const requestsCsv = (0,external_node_path_.join)(config.output.dir, report_write/* RESULT_FILES */.Se.requestsCsv);
    const summaryJson = (0,external_node_path_.join)(config.output.dir, report_write/* RESULT_FILES */.Se.summaryJson);
    (0,report_write/* prepareOutputDir */.g$)(config.output.dir);
    const table = (0,records/* createRecordTable */.O)(config.output.promptText);
    const rows = (0,report_write/* openRequestsCsv */.le)(requestsCsv, { ...identity, mode: config.mode, promptText: config.output.promptText });
    const opened = await openArms(config, hooks.signal);
    const arms = opened.baseline === null ? 1 : 2;
    hooks.onStart({ runId: identity.runId, planned: arms * plannedRequests(config.prompts, config.plan) });
    const keep = (record) => {
        rows.append(record);
        table.add(record);
        hooks.onRecord(record);
    };
    const looks = planEarlyStop(config, baseline);
    const earlyStop = looks === null ? null : createEarlyStop(looks, { config, baseline, table });
    const { driven, problems } = await send({ config, opened, earlyStop, hooks, keep, runId: identity.runId });
    rows.close();
    await opened.candidate.transport.close();
    await opened.baseline?.transport.close();
    const { environment } = hooks;
    const report = buildReport({ config, identity, opened, driven, table, baseline, looks, environment });
    const summary = writeOr(problems, () => (0,report_write/* writeText */.x3)(summaryJson, (0,json/* renderJson */.hF)(report))) ? [summaryJson] : [];
    const reports = await writeReports(report, config.output);
    const history = await writeHistory(baseline, config.output.dir, problems);
    const files = [requestsCsv, ...summary, ...reports.files, ...history];
    const { reportHtml } = reports;
    return { report, requestsCsv, summaryJson, reportHtml, files, problems: [...problems, ...reports.problems] };
}
const findNothing = () => Promise.resolve({ runs: [], previous: null, problem: 'earlier runs are known to GitHub only', notes: [] });
async function writeHistory(baseline, dir, problems) {
    if (baseline === null || baseline.past === null)
        return [];
    const { past } = baseline;
    const { renderHistory } = await Promise.all(/* import() */[__webpack_require__.e(934), __webpack_require__.e(874)]).then(__webpack_require__.bind(__webpack_require__, 86874));
    const path = (0,external_node_path_.join)(dir, report_write/* RESULT_FILES */.Se.history);
    return writeOr(problems, () => (0,report_write/* writeText */.x3)(path, renderHistory(past))) ? [path] : [];
}
async function findBaseline(config, context) {
    if (config.comparison === null)
        return null;
    const { loadBaseline } = await Promise.all(/* import() */[__webpack_require__.e(934), __webpack_require__.e(170), __webpack_require__.e(496)]).then(__webpack_require__.bind(__webpack_require__, 96496));
    return loadBaseline(config, config.comparison, context);
}
async function send(sending) {
    const { config, opened, earlyStop, hooks, keep } = sending;
    const { prompts, plan, patience } = config;
    const problems = [];
    let full = false;
    const ending = new AbortController();
    const { signal } = ending;
    const end = () => ending.abort();
    hooks.signal.addEventListener('abort', end, { once: true });
    if (hooks.signal.aborted)
        end();
    const onRecord = (record) => {
        if (full)
            return false;
        if (writeOr(problems, () => keep(record)))
            return true;
        full = true;
        end();
        return false;
    };
    const sessions = openSessions(sending, signal);
    const { clock } = opened.candidate.transport;
    const driven = await drive({ prompts, plan, patience, sessions, clock, signal, earlyStop, onRecord });
    if (driven.thrown !== null)
        problems.push(`The run broke off: ${(0,lib_redact/* createRedactor */.l)(config.secrets)((0,errors/* describeError */.Uc)(driven.thrown))}`);
    return { driven: full ? { ...driven, cutShort: 'write-failed' } : driven, problems };
}
function openSessions({ config, opened, runId }, signal) {
    const { plan, patience, shard } = config;
    const redact = (0,lib_redact/* createRedactor */.l)(config.secrets);
    const open = (arm, target, { transport }) => createSession({
        transport,
        target,
        format: (0,registry/* formatOf */.be)(target.api),
        arm,
        shard: shard === null ? null : (0,config_shard/* shardName */.Az)(shard),
        patience,
        cacheBust: plan.cacheBust,
        runId,
        userAgent: `llm-latency-action/${version/* VERSION */.x}`,
        redact,
        signal,
    });
    const other = otherArm(config);
    return {
        candidate: open('candidate', config.target, opened.candidate),
        baseline: other === null || opened.baseline === null ? null : open('baseline', other.target, opened.baseline),
    };
}
function writeOr(problems, write) {
    try {
        write();
        return true;
    }
    catch (error) {
        problems.push((0,errors/* describeError */.Uc)(error));
        return false;
    }
}


/***/ })

};
