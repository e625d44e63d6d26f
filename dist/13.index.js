export const id = 13;
export const ids = [13];
export const modules = {

/***/ 30013:
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
// EXTERNAL MODULE: ./lib/measure/transport.js
var transport = __webpack_require__(71029);
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
            await (0,transport/* wait */.u)(machineClock, POLL_MS, signal);
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

// EXTERNAL MODULE: ./lib/measure/attempt.js + 5 modules
var attempt = __webpack_require__(65634);
// EXTERNAL MODULE: ./lib/measure/failure.js + 1 modules
var failure = __webpack_require__(30082);
// EXTERNAL MODULE: ./lib/measure/flags.js
var measure_flags = __webpack_require__(39771);
// EXTERNAL MODULE: ./lib/measure/record.js + 1 modules
var record = __webpack_require__(94050);
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
    const outcome = await (0,attempt/* attemptWithRetries */.y)({ transport, format, stream: true, patience: PATIENCE, signal }, request, () => false);
    const flags = (0,measure_flags/* flagsOf */.Z)(outcome, { format, stream: true });
    (0,record/* toRecord */.L)({ label: LABEL, outcome, timeoutMs: PATIENCE.timeoutMs, flags, redact: (text) => text });
    return errorSeconds(outcome);
}
function errorSeconds({ exchange }) {
    const { arrivals, t0 } = exchange;
    const [firstAt] = arrivals;
    const waitedMs = Number((0,failure/* headerText */.T)(exchange, WAITED_HEADER) ?? Number.NaN);
    if (firstAt === undefined || t0 === null || Number.isNaN(waitedMs))
        return null;
    return (firstAt - t0 - waitedMs) / 1000;
}

;// CONCATENATED MODULE: ./lib/measure/index.js





/***/ })

};
