export const id = 0;
export const ids = [0];
export const modules = {

/***/ 66000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openNetwork: () => (/* reexport */ openNetwork),
  rehearse: () => (/* reexport */ rehearse),
  waitUntilReady: () => (/* reexport */ waitUntilReady)
});

// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(46752);
// EXTERNAL MODULE: external "node:dns"
var external_node_dns_ = __webpack_require__(40610);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(41692);
;// CONCATENATED MODULE: ./lib/measure/machine-clock.js
const machineClock = {
    now: () => performance.now(),
    after(ms, callback) {
        const timer = setTimeout(callback, Math.min(ms, LONGEST_TIMER_MS));
        return () => clearTimeout(timer);
    },
    epochMs: (at) => Date.now() + (at - performance.now()),
};
const LONGEST_TIMER_MS = 2 ** 31 - 1;

;// CONCATENATED MODULE: ./lib/measure/connector.js




const CONNECTOR_OPTIONS = { allowH2: false, maxCachedSessions: 0, timeout: 0 };
function createConnector(url, tls) {
    const secure = url.protocol === 'https:' ? { secureContext: (0,external_node_tls_.createSecureContext)(tls) } : {};
    return (options, { onStart, onEnd }) => {
        const marks = { start: null, resolved: null, attempt: null, tcp: null };
        const started = () => {
            if (marks.start === null)
                onStart((marks.start = machineClock.now()));
        };
        const open = (0,undici.buildConnector)({
            ...tls,
            ...secure,
            ...CONNECTOR_OPTIONS,
            lookup: stampedLookup(started, () => (marks.resolved = machineClock.now())),
        });
        const socket = open(options, (...[error]) => {
            const readyAt = machineClock.now();
            if (error === null)
                onEnd(null, phasesOf(marks, socket, readyAt, url.protocol === 'https:'));
            else
                onEnd(error, null);
        });
        socket.on('connectionAttempt', () => {
            started();
            marks.attempt = machineClock.now();
        });
        socket.once('connect', () => (marks.tcp = machineClock.now()));
        return socket;
    };
}
function phasesOf(marks, socket, readyAt, secure) {
    const startedAt = marks.start ?? readyAt;
    const tcpAt = marks.tcp ?? readyAt;
    return {
        socket,
        startedAt,
        readyAt,
        dnsMs: marks.resolved === null ? null : marks.resolved - startedAt,
        tcpMs: tcpAt - (marks.attempt ?? startedAt),
        tlsMs: secure ? readyAt - tcpAt : null,
    };
}
function stampedLookup(onStart, onEnd) {
    const stamped = (name, options, callback) => {
        onStart();
        (0,external_node_dns_.lookup)(name, options, (...result) => {
            onEnd();
            callback(...result);
        });
    };
    return stamped;
}

;// CONCATENATED MODULE: ./lib/measure/route.js
function clientOptions(connection) {
    return {
        headersTimeout: 0,
        bodyTimeout: 0,
        keepAliveTimeout: 3_600_000,
        keepAliveMaxTimeout: 3_600_000,
        allowH2: false,
        pipelining: connection === 'fresh' ? 0 : 1,
    };
}

;// CONCATENATED MODULE: ./lib/measure/waiting-connection.js
function openAhead(connect, url, giveUp) {
    return new Promise((resolve, reject) => {
        giveUp.throwIfAborted();
        const hostname = url.hostname.replace(/^\[|\]$/g, '');
        const socket = connect({ hostname, host: url.host, protocol: url.protocol, port: url.port }, {
            onStart: () => undefined,
            onEnd(error, phases) {
                giveUp.removeEventListener('abort', onGiveUp);
                if (error === null)
                    resolve(waiting(phases));
                else
                    reject(error);
            },
        });
        function onGiveUp() {
            socket.destroy();
            reject(giveUp.reason);
        }
        giveUp.addEventListener('abort', onGiveUp, { once: true });
    });
}
function waiting(phases) {
    const { socket } = phases;
    return {
        opened: openedConnection(phases),
        take: () => (socket.destroyed ? null : socket),
        close: () => void socket.destroy(),
    };
}
function openedConnection({ startedAt, readyAt, dnsMs, tcpMs, tlsMs }) {
    return {
        connectSeconds: (readyAt - startedAt) / 1000,
        dnsSeconds: dnsMs === null ? null : dnsMs / 1000,
        tcpSeconds: tcpMs / 1000,
        tlsSeconds: tlsMs === null ? null : tlsMs / 1000,
        viaProxy: false,
    };
}

;// CONCATENATED MODULE: ./lib/measure/direct-route.js




function createDirectRoute(options) {
    const { url, connection, wire } = options;
    const connect = createConnector(url, options.tls);
    let ahead = null;
    let opening = null;
    let client = null;
    const connector = (asked, callback) => {
        const socket = ahead?.take() ?? null;
        ahead = null;
        if (socket === null)
            return open(asked, callback);
        wire.attach(socket);
        setImmediate(() => callback(null, socket));
    };
    function open(asked, callback) {
        opening = connect(asked, {
            onStart: (at) => wire.connecting(at),
            onEnd(error, phases) {
                opening = null;
                if (error !== null)
                    return callback(error, null);
                wire.connected(phases.readyAt - phases.startedAt);
                wire.attach(phases.socket);
                callback(null, phases.socket);
            },
        });
    }
    return {
        viaProxy: false,
        async open(giveUp) {
            if (connection === 'fresh')
                return null;
            ahead = await openAhead(connect, url, giveUp);
            return ahead.opened;
        },
        dispatcher: () => (client ??= new undici.Client(url.origin, { ...clientOptions(connection), connect: connector })),
        connecting: () => opening !== null,
        async drop() {
            opening?.destroy();
            ahead?.close();
            const dropped = client;
            opening = ahead = client = null;
            await dropped?.destroy();
        },
    };
}

;// CONCATENATED MODULE: ./lib/measure/proxy.js
function proxyFor(url, { http, https, bypass }) {
    const proxy = url.protocol === 'https:' ? https : http;
    if (proxy === null || isBypassed(url, bypass ?? ''))
        return null;
    return proxy.includes('://') ? proxy : `http://${proxy}`;
}
function isBypassed(url, bypass) {
    const host = withoutBrackets(url.hostname).replace(/\.$/, '');
    const port = url.port === '' ? (url.protocol === 'https:' ? '443' : '80') : url.port;
    return bypass
        .toLowerCase()
        .split(/[\s,]+/)
        .filter((entry) => entry !== '')
        .some((entry) => {
        const [, name = '', onlyPort] = /^(\[.*\]|[^:]*|.*:.*:.*?)(?::(\d+))?$/.exec(entry) ?? [];
        if (onlyPort !== undefined && onlyPort !== port)
            return false;
        const domain = withoutBrackets(name)
            .replace(/^\*?\./, '')
            .replace(/\.$/, '');
        return domain === '*' || host === domain || host.endsWith(`.${domain}`);
    });
}
function withoutBrackets(host) {
    return host.replace(/^\[|\]$/g, '');
}

;// CONCATENATED MODULE: ./lib/measure/proxy-route.js





function createProxyRoute(options) {
    let line = null;
    return {
        viaProxy: true,
        open: () => Promise.resolve(null),
        dispatcher: () => (line ??= openLine(options)).agent,
        connecting: () => line !== null && line.held.opening > 0,
        async drop() {
            const dropped = line;
            line = null;
            for (const socket of dropped?.held.sockets ?? [])
                socket.destroy();
            await dropped?.agent.destroy();
        },
    };
}
function openLine({ proxyUrl, connection, tls, wire }) {
    const requestTls = { ...tls, secureContext: (0,external_node_tls_.createSecureContext)(tls), ...CONNECTOR_OPTIONS };
    const clientOf = (origin, given, wrap) => {
        const { connect } = given;
        return new undici.Client(origin, { ...clientOptions(connection), connect: wrap(connect) });
    };
    const held = { sockets: new Set(), opening: 0 };
    const agent = new undici.ProxyAgent({
        uri: proxyUrl,
        connectTimeout: 0,
        requestTls: requestTls,
        proxyTls: { ...CONNECTOR_OPTIONS },
        factory: (origin, given) => clientOf(origin, given, (connect) => stamped(kept(connect, held), held, wire)),
        clientFactory: (origin, given) => clientOf(origin, given, (connect) => kept(connect, held)),
    });
    return { agent, held };
}
function stamped(connect, held, wire) {
    return (asked, callback) => {
        const startedAt = machineClock.now();
        wire.connecting(startedAt);
        held.opening += 1;
        connect(asked, (...[error, socket]) => {
            held.opening -= 1;
            if (error !== null)
                return callback(error, null);
            wire.connected(machineClock.now() - startedAt);
            wire.attach(socket);
            callback(null, socket);
        });
    };
}
function kept(connect, { sockets }) {
    return (asked, callback) => {
        const socket = connect(asked, callback);
        if (!isSocket(socket))
            return;
        sockets.add(socket);
        socket.once('close', () => sockets.delete(socket));
    };
}
function isSocket(value) {
    return typeof value === 'object' && value !== null && 'destroy' in value && 'once' in value;
}

// EXTERNAL MODULE: external "node:diagnostics_channel"
var external_node_diagnostics_channel_ = __webpack_require__(53053);
;// CONCATENATED MODULE: ./lib/measure/interim-answer.js
function createInterimFilter() {
    let deciding = true;
    let held = NOTHING;
    return {
        reset() {
            deciding = true;
            held = NOTHING;
        },
        pass(bytes) {
            if (!deciding)
                return bytes;
            held = held.length === 0 ? bytes : Buffer.concat([held, bytes]);
            for (let end = interimEnd(held); end !== null; end = interimEnd(held)) {
                if (end === 'unknown')
                    return null;
                held = held.subarray(end);
            }
            deciding = false;
            const rest = held;
            held = NOTHING;
            return rest;
        },
    };
}
const NOTHING = Buffer.alloc(0);
const LONGEST_HEAD = 64 * 1024;
function interimEnd(bytes) {
    const start = bytes.toString('latin1', 0, STATUS_END);
    if (start.length === STATUS_END ? !INTERIM.test(start) : !SHORTEST.startsWith(start.slice(0, SHORTEST.length)))
        return null;
    const end = bytes.indexOf('\r\n\r\n');
    if (end !== -1)
        return end + 4;
    return bytes.length > LONGEST_HEAD ? null : 'unknown';
}
const INTERIM = /^HTTP\/1\.1 1(?!01)\d\d$/;
const SHORTEST = 'HTTP/1.1 1';
const STATUS_END = 'HTTP/1.1 100'.length;

;// CONCATENATED MODULE: ./lib/measure/stall-watch.js
const TICK_MS = 10;
function createStallWatch(clock) {
    let timer;
    let lastTick = 0;
    let longest = 0;
    const tick = () => {
        const at = clock.now();
        longest = Math.max(longest, at - lastTick - TICK_MS);
        lastTick = at;
    };
    return {
        start() {
            clearInterval(timer);
            longest = 0;
            lastTick = clock.now();
            timer = setInterval(tick, TICK_MS);
            timer.unref();
        },
        stop() {
            clearInterval(timer);
            tick();
            return longest;
        },
    };
}

;// CONCATENATED MODULE: ./lib/measure/wire-watch.js




const NO_STAMPS = { connectStartedAt: null, connectMs: null, sentAt: null, firstByteAt: null };
function createWireWatch() {
    const stamps = { ...NO_STAMPS };
    const interim = createInterimFilter();
    const stalls = createStallWatch(machineClock);
    let readAt = null;
    let awaitsSending = false;
    let awaitsWrite = false;
    const stopListening = onSendHeaders(() => {
        if (awaitsSending)
            stamps.sentAt = machineClock.now();
        awaitsWrite = awaitsSending;
        awaitsSending = false;
    });
    function onWrite() {
        if (awaitsWrite)
            stamps.sentAt = machineClock.now();
        awaitsWrite = false;
    }
    function startOver() {
        Object.assign(stamps, NO_STAMPS);
        readAt = null;
        awaitsSending = true;
        awaitsWrite = false;
        interim.reset();
    }
    function onRead(bytes) {
        readAt = machineClock.now();
        if (bytes === null)
            return null;
        stamps.firstByteAt ??= readAt;
        return interim.pass(bytes);
    }
    return {
        begin() {
            startOver();
            stalls.start();
        },
        connecting(at) {
            startOver();
            stamps.connectStartedAt = at;
        },
        connected: (ms) => (stamps.connectMs = ms),
        stamps: () => ({ ...stamps, stalledMs: stalls.stop() }),
        arrival: () => readAt ?? machineClock.now(),
        attach(socket) {
            stampReads(socket, onRead);
            beforeWrites(socket, onWrite);
        },
        close() {
            stopListening();
            stalls.stop();
        },
    };
}
function beforeWrites(socket, callback) {
    const write = socket._write.bind(socket);
    const writev = socket._writev.bind(socket);
    socket._write = (...given) => {
        callback();
        write(...given);
    };
    socket._writev = (...given) => {
        callback();
        writev(...given);
    };
}
function onSendHeaders(callback) {
    const listener = (message) => {
        if (message.request.method !== 'CONNECT')
            callback();
    };
    const name = 'undici:client:sendHeaders';
    (0,external_node_diagnostics_channel_.subscribe)(name, listener);
    return () => (0,external_node_diagnostics_channel_.unsubscribe)(name, listener);
}
function stampReads(socket, onRead) {
    const push = socket.push.bind(socket);
    socket.push = (bytes, encoding) => {
        const kept = onRead(bytes);
        return kept === null && bytes !== null ? true : push(kept, encoding);
    };
}

;// CONCATENATED MODULE: ./lib/measure/network.js





const OPEN_MS = 30_000;
function openNetwork({ url, connection, proxy, tls = {} }) {
    const wire = createWireWatch();
    const proxyUrl = proxyFor(url, proxy);
    const route = proxyUrl === null
        ? createDirectRoute({ url, connection, tls, wire })
        : createProxyRoute({ proxyUrl, connection, tls, wire });
    return {
        clock: machineClock,
        viaProxy: route.viaProxy,
        open(giveUp) {
            const limit = AbortSignal.timeout(OPEN_MS);
            return route.open(giveUp === undefined ? limit : AbortSignal.any([giveUp, limit]));
        },
        begin() {
            if (route.connecting())
                void route.drop();
            wire.begin();
        },
        dispatcher: () => route.dispatcher(),
        stamps: () => wire.stamps(),
        arrival: () => wire.arrival(),
        async close() {
            wire.close();
            await route.drop();
        },
    };
}

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/measure/on-abort.js
const on_abort_waiting = new WeakMap();
function onAbort(signal, callback) {
    const callbacks = on_abort_waiting.get(signal) ?? listenTo(signal);
    callbacks.add(callback);
    return () => callbacks.delete(callback);
}
function listenTo(signal) {
    const callbacks = new Set();
    on_abort_waiting.set(signal, callbacks);
    signal.addEventListener('abort', () => {
        for (const callback of callbacks)
            callback();
    }, { once: true });
    return callbacks;
}

;// CONCATENATED MODULE: ./lib/measure/transport.js

function wait(clock, ms, signal) {
    return new Promise((resolve) => {
        if (signal.aborted || ms <= 0)
            return resolve();
        const cancel = clock.after(ms, done);
        const stopListening = onAbort(signal, done);
        function done() {
            cancel();
            stopListening();
            resolve();
        }
    });
}

;// CONCATENATED MODULE: ./lib/measure/ready.js





const POLL_MS = 500;
const LOOK_MS = 5000;
async function waitUntilReady(url, limitMs, { proxy, signal }) {
    const proxyUrl = proxyFor(url, proxy);
    const dispatcher = proxyUrl === null ? new undici.Agent() : new undici.ProxyAgent(proxyUrl);
    const deadline = machineClock.now() + limitMs;
    try {
        for (;;) {
            const seen = await look(url, dispatcher, signal);
            if (seen === null)
                return null;
            if (signal.aborted || machineClock.now() + POLL_MS > deadline)
                return seen;
            await wait(machineClock, POLL_MS, signal);
        }
    }
    finally {
        await dispatcher.destroy();
    }
}
async function look(url, dispatcher, signal) {
    try {
        const giveUp = AbortSignal.any([signal, AbortSignal.timeout(LOOK_MS)]);
        const { statusCode, body } = await (0,undici.request)(url.origin, { dispatcher, signal: giveUp });
        await body.dump();
        return [502, 503, 504].includes(statusCode) ? `HTTP ${statusCode}` : null;
    }
    catch (error) {
        return (0,errors/* describeError */.Uc)(error);
    }
}

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

// EXTERNAL MODULE: ./lib/api/format.js
var api_format = __webpack_require__(75693);
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

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./lib/api/registry.js + 16 modules
var registry = __webpack_require__(51937);
;// CONCATENATED MODULE: ./lib/measure/receipt.js
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
        message: `the answer is longer than ${MAX_ANSWER_BYTES / 1024 / 1024} MiB`,
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
    return received && isFinished(answer) && answer.contentChunks.length > 0 && answer.malformed === null;
}
function answerFailure(exchange, answer, url) {
    const problem = (0,registry/* answerProblem */.mr)({ status: exchange.status ?? 0, headers: exchange.headers, url });
    if (problem !== null)
        return { failure: 'protocol', message: problem };
    if (answer.whole && answer.partial && endsByClose(exchange))
        return { failure: 'stream_truncated', message: 'the connection was closed in the middle of the answer' };
    if (answer.malformed !== null)
        return { failure: 'protocol', message: answer.malformed };
    if (isFinished(answer)) {
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

;// CONCATENATED MODULE: ./lib/measure/decompress.js



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
    let room = MAX_ANSWER_BYTES;
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
    const encoding = headerText(exchange, 'content-encoding');
    if (encoding === null)
        return NO_CODINGS;
    const codings = encoding.split(',').map((coding) => coding.trim().toLowerCase());
    return codings.filter((coding) => coding !== '' && coding !== 'identity');
}
const MOST_CODINGS = 3;
const DECODERS = new Map([
    ['gzip', () => (0,external_node_zlib_.createGunzip)()],
    ['x-gzip', () => (0,external_node_zlib_.createGunzip)()],
    ['deflate', inflater],
    ['br', () => (0,external_node_zlib_.createBrotliDecompress)()],
    ['zstd', () => (0,external_node_zlib_.createZstdDecompress)()],
]);
function inflater(chunks) {
    const start = Buffer.concat(chunks.slice(0, 2)).subarray(0, 2);
    const isZlib = start.length === 2 && (start[0] & 0x0f) === 8 && start.readUInt16BE() % 31 === 0;
    return isZlib ? (0,external_node_zlib_.createInflate)() : (0,external_node_zlib_.createInflateRaw)();
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
    const stopListening = onAbort(signal, () => giveUp('aborted'));
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
        const receipt = createReceipt(transport, {
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
            await wait(transport.clock, waitMs, signal);
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
    const received = await decompressed(await exchange(transport, request, { timeoutMs, idleTimeoutMs, signal }));
    const { status, chunks } = received;
    const succeeded = status !== null && status >= 200 && status < 300;
    const contentType = headerText(received, 'content-type');
    const answer = succeeded ? readAnswer(chunks, format, { stream, contentType }) : null;
    return { exchange: received, answer, failure: failureOf(received, answer, request.url) };
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

;// CONCATENATED MODULE: ./lib/measure/flags.js

const COALESCED_BELOW = 0.5;
const STALLED_MS = 10;
const LENGTH_LIMITED = /^(length|max_?(output_?)?tokens|model_context_window_exceeded)$/i;
function flagsOf({ exchange, answer, failure }, { format, stream }) {
    const succeeded = failure === null;
    const flags = [];
    const raise = (flag, doubtful) => void (doubtful && flags.push(flag));
    raise('event_loop_delay', exchange.stalledMs >= STALLED_MS);
    raise('compressed', contentCodings(exchange).length > 0);
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

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
;// CONCATENATED MODULE: ./lib/measure/rehearsal-server.js


const PAUSE_HEADER = 'x-pause-ms';
const WAITED_HEADER = 'x-waited-ms';
const EVENTS = 'data: {"choices":[{"index":0,"delta":{"content":" word"},"finish_reason":null}]}\n\n'.repeat(20) +
    'data: {"choices":[{"index":0,"delta":{},"finish_reason":"stop"}]}\n\n' +
    'data: {"choices":[],"usage":{"prompt_tokens":1,"completion_tokens":20,"total_tokens":21}}\n\ndata: [DONE]\n\n';
const PSK = Buffer.alloc(16, 7);
const PSK_CIPHER = { ciphers: 'PSK-AES256-GCM-SHA384', maxVersion: 'TLSv1.2' };
async function startRehearsalServer(protocol) {
    const secure = protocol === 'https:';
    const orders = {
        secure,
        cipher: PSK_CIPHER,
        psk: PSK,
        events: EVENTS,
        pauseHeader: PAUSE_HEADER,
        waitedHeader: WAITED_HEADER,
    };
    const thread = new external_node_worker_threads_.Worker(`(${serve.toString()})()`, { eval: true, workerData: orders });
    const [port] = (await (0,external_node_events_.once)(thread, 'message'));
    return {
        url: new URL(`${protocol}//localhost:${port}/v1/chat/completions`),
        tls: secure
            ? {
                ...PSK_CIPHER,
                pskCallback: () => ({ psk: PSK, identity: 'rehearsal' }),
                checkServerIdentity: () => undefined,
            }
            : {},
        close: async () => void (await thread.terminate()),
    };
}
function serve() {
    const { createServer } = process.getBuiltinModule('node:net');
    const { createServer: createTlsServer } = process.getBuiltinModule('node:tls');
    const { parentPort, workerData } = process.getBuiltinModule('node:worker_threads');
    const { secure, cipher, psk, events, pauseHeader, waitedHeader } = workerData;
    const wanted = new RegExp(`${pauseHeader}: (\\d+)`);
    const server = secure
        ? createTlsServer({ ...cipher, pskCallback: () => psk, noDelay: true })
        : createServer({ noDelay: true });
    server.on(secure ? 'secureConnection' : 'connection', (socket) => {
        socket.on('error', () => undefined);
        socket.on('data', (bytes) => {
            const receivedAt = performance.now();
            const answer = () => {
                const waitedMs = performance.now() - receivedAt;
                const head = `content-type: text/event-stream\r\ncontent-length: ${events.length}\r\n${waitedHeader}: ${waitedMs}`;
                socket.write(`HTTP/1.1 200 OK\r\n${head}\r\n\r\n${events}`);
            };
            const pauseMs = Number(wanted.exec(bytes.toString('latin1'))?.[1] ?? 0);
            if (pauseMs === 0)
                answer();
            else
                setTimeout(answer, pauseMs);
        });
    });
    server.listen(0, '127.0.0.1', () => {
        parentPort?.postMessage(server.address().port);
    });
}

;// CONCATENATED MODULE: ./lib/measure/rehearsal.js






const WARM_REQUESTS = 40;
const TLS_REQUESTS = 4;
const PAUSES_MS = [20, 20, 20, 20, 20, 20, 120, 120];
const PATIENCE = {
    timeoutMs: 2000,
    idleTimeoutMs: null,
    maxDurationMs: null,
    maxRequests: null,
    stopAfterFailures: 1,
    retries: 0,
    waitForReadyMs: 0,
};
const LABEL = {
    index: 1,
    promptId: 'rehearsal',
    promptText: '',
    phase: 'warmup',
    round: 1,
    arm: 'candidate',
    shard: null,
    stream: true,
};
const NO_PROXY = { http: null, https: null, bypass: null };
async function rehearse(format, url) {
    try {
        const errors = await rehearseOver('http:', format, { warm: WARM_REQUESTS, pausesMs: PAUSES_MS });
        if (url.protocol === 'https:')
            await rehearseOver('https:', format, { warm: TLS_REQUESTS, pausesMs: [] });
        return instrumentOf(errors.toSorted((a, b) => a - b));
    }
    catch {
        return null;
    }
}
function instrumentOf(sorted) {
    if (sorted.length === 0)
        return null;
    return {
        samples: sorted.length,
        lowSeconds: sorted[0],
        medianSeconds: sorted[Math.floor(sorted.length / 2)],
        highSeconds: sorted.at(-1),
    };
}
async function rehearseOver(protocol, format, count) {
    const server = await startRehearsalServer(protocol);
    const transport = openNetwork({ url: server.url, connection: 'reuse', proxy: NO_PROXY, tls: server.tls });
    const errors = [];
    try {
        await transport.open();
        for (let i = 0; i < count.warm; i += 1)
            await rehearseOnce(transport, format, { url: server.url, pauseMs: 0 });
        for (const pauseMs of count.pausesMs) {
            const error = await rehearseOnce(transport, format, { url: server.url, pauseMs });
            if (error !== null)
                errors.push(error);
        }
    }
    finally {
        await transport.close();
        await server.close();
    }
    return errors;
}
async function rehearseOnce(transport, format, { url, pauseMs }) {
    const request = {
        url,
        headers: { 'content-type': 'application/json', [PAUSE_HEADER]: String(pauseMs) },
        body: '{"model":"m","messages":[]}',
    };
    const signal = new AbortController().signal;
    const outcome = await attemptWithRetries({ transport, format, stream: true, patience: PATIENCE, signal }, request, () => false);
    const flags = flagsOf(outcome, { format, stream: true });
    toRecord({ label: LABEL, outcome, timeoutMs: PATIENCE.timeoutMs, flags, redact: (text) => text });
    return errorSeconds(outcome);
}
function errorSeconds({ exchange }) {
    const { arrivals, t0 } = exchange;
    const [firstAt] = arrivals;
    const waitedMs = Number(headerText(exchange, WAITED_HEADER) ?? Number.NaN);
    if (firstAt === undefined || t0 === null || Number.isNaN(waitedMs))
        return null;
    return (firstAt - t0 - waitedMs) / 1000;
}

;// CONCATENATED MODULE: ./lib/measure/index.js





/***/ })

};
