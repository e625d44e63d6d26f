export const id = 13;
export const ids = [13];
export const modules = {

/***/ 13:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openNetwork: () => (/* reexport */ openNetwork),
  rehearse: () => (/* reexport */ rehearse),
  waitUntilReady: () => (/* reexport */ waitUntilReady)
});

// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(4371);
// EXTERNAL MODULE: external "node:dns"
var external_node_dns_ = __webpack_require__(610);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(1692);
;// CONCATENATED MODULE: ./lib/measure/machine-clock.js
/** The machine's monotonic clock: the same source as `process.hrtime`, so a step of the wall clock moves nothing. */
const machineClock = {
    now: () => performance.now(),
    after(ms, callback) {
        const timer = setTimeout(callback, Math.min(ms, LONGEST_TIMER_MS));
        return () => clearTimeout(timer);
    },
    epochMs: (at) => Date.now() + (at - performance.now()),
};
/** Node fires a timer that is longer than this at once. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

;// CONCATENATED MODULE: ./lib/measure/connector.js




/**
 * HTTP/1.1 only and no timer of undici's: the request's own deadline counts. Sessions are not cached, so that every TLS
 * handshake is a full one.
 */
const CONNECTOR_OPTIONS = { allowH2: false, maxCachedSessions: 0, timeout: 0 };
/** Makes connections whose phases are stamped, on top of undici's own connector. */
function createConnector(url, tls) {
    // Reading the certificate store takes some 15 ms, so it is done here, ahead of the timed part.
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
        // The function's type leaves out that it returns the socket.
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
    // Over plain http, being connected is being ready, and that is heard of first.
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
/**
 * undici's own timers tick every 500 ms, so the deadlines are ours and its are off. A kept-alive connection outlives any
 * pause between requests; a server that says otherwise in `keep-alive` still wins. Without pipelining each connection serves
 * one request, which says `connection: close`.
 */
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
/** Opens a connection to a URL's origin. Rejects with the socket's error, or with the signal's reason. */
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




/** Straight to the origin: one undici Client on connections that we open and stamp ourselves. */
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
        // undici hangs when its connector calls back before it has returned.
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
/** The URL of the proxy that a URL is reached through, or null; as curl decides it, each scheme by its own setting. */
function proxyFor(url, { http, https, bypass }) {
    const proxy = url.protocol === 'https:' ? https : http;
    if (proxy === null || isBypassed(url, bypass ?? ''))
        return null;
    return proxy.includes('://') ? proxy : `http://${proxy}`;
}
/**
 * Entries of NO_PROXY, separated by commas or blanks: `*` is everything, `example.com`, `.example.com` and `*.example.com` are
 * that domain and all below it, `host:8080` is one port, addresses are compared as they are written.
 */
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





/**
 * Through a proxy: undici's agent makes a tunnel for https and has plain http forwarded. How its time to connect splits into
 * phases cannot be seen from here, and there is nothing to open ahead.
 */
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
            // At once: the next line's sockets are not these.
            for (const socket of dropped?.held.sockets ?? [])
                socket.destroy();
            await dropped?.agent.destroy();
        },
    };
}
function openLine({ proxyUrl, connection, tls, wire }) {
    // Ahead of the timed part, as in connector.ts.
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
        // Whom requests go to, and whom tunnels are asked of.
        factory: (origin, given) => clientOf(origin, given, (connect) => stamped(kept(connect, held), held, wire)),
        clientFactory: (origin, given) => clientOf(origin, given, (connect) => kept(connect, held)),
    });
    return { agent, held };
}
/** A way to connections that carry requests, stamped as a whole. */
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
/** undici forgets a socket that is still connecting when its client is destroyed, and it would keep the process alive. */
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
var external_node_diagnostics_channel_ = __webpack_require__(3053);
;// CONCATENATED MODULE: ./lib/measure/interim-answer.js
/**
 * A server may send interim answers unasked (`100 Continue`, `103 Early Hints`) and a client must ignore them (RFC 9110
 * section 15.2), yet undici drops the connection on a 100. So they are removed before undici sees them.
 */
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
/** Bytes held back at most; a longer head is undici's to refuse. */
const LONGEST_HEAD = 64 * 1024;
/** Where the interim answer at the front ends; null = what stands there is none. */
function interimEnd(bytes) {
    const start = bytes.toString('latin1', 0, STATUS_END);
    if (start.length === STATUS_END ? !INTERIM.test(start) : !SHORTEST.startsWith(start.slice(0, SHORTEST.length)))
        return null;
    const end = bytes.indexOf('\r\n\r\n');
    if (end !== -1)
        return end + 4;
    return bytes.length > LONGEST_HEAD ? null : 'unknown';
}
/** `101 Switching Protocols` is final. */
const INTERIM = /^HTTP\/1\.1 1(?!01)\d\d$/;
const SHORTEST = 'HTTP/1.1 1';
const STATUS_END = 'HTTP/1.1 100'.length;

;// CONCATENATED MODULE: ./lib/measure/stall-watch.js
/** Pause between two signs of life. Each costs some microseconds, so a tick has next to no chance to delay a read. */
const TICK_MS = 10;
/** Ticks while a request is under way; a tick that is late by so much could have been a read that was late by so much. */
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
            // A process that wakes up late reads its sockets before it serves its timers, so the last tick may be overdue.
            tick();
            return longest;
        },
    };
}

;// CONCATENATED MODULE: ./lib/measure/wire-watch.js




const NO_STAMPS = { connectStartedAt: null, connectMs: null, sentAt: null, firstByteAt: null };
/** Starts listening; `close` ends that. */
function createWireWatch() {
    const stamps = { ...NO_STAMPS };
    const interim = createInterimFilter();
    const stalls = createStallWatch(machineClock);
    let readAt = null;
    let awaitsSending = false;
    const stopListening = onSendHeaders(() => {
        if (awaitsSending)
            stamps.sentAt = machineClock.now();
        awaitsSending = false;
    });
    function startOver() {
        Object.assign(stamps, NO_STAMPS);
        readAt = null;
        awaitsSending = true;
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
        attach: (socket) => stampReads(socket, onRead),
        close() {
            stopListening();
            stalls.stop();
        },
    };
}
/** Calls back each time undici is about to hand a request's bytes to a socket; the tunnel request to a proxy does not count. */
function onSendHeaders(callback) {
    const listener = (message) => {
        if (message.request.method !== 'CONNECT')
            callback();
    };
    const name = 'undici:client:sendHeaders';
    (0,external_node_diagnostics_channel_.subscribe)(name, listener);
    return () => (0,external_node_diagnostics_channel_.unsubscribe)(name, listener);
}
/**
 * Stamps a socket's reads at the first moment that JavaScript sees them: `push` is what Node calls with the bytes that it
 * read (null at their end), before any stream machinery or parser runs. Bytes that `onRead` holds back go no further.
 */
function stampReads(socket, onRead) {
    const push = socket.push.bind(socket);
    socket.push = (bytes, encoding) => {
        const kept = onRead(bytes);
        return kept === null && bytes !== null ? true : push(kept, encoding);
    };
}

;// CONCATENATED MODULE: ./lib/measure/network.js





/** Longest wait for the connection that is opened ahead; after that it is the first request's to open one, or to fail. */
const OPEN_MS = 30_000;
/** Opens the way to an origin over HTTP/1.1, straight or through the proxy that applies to it. */
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
            // The last request was given up before its connection was ready. Nothing may come of that any more.
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
var transport = __webpack_require__(1029);
;// CONCATENATED MODULE: ./lib/measure/ready.js





/** Pause between two looks at an origin that does not answer yet. */
const POLL_MS = 500;
/** One look waits this long. */
const LOOK_MS = 5000;
/**
 * Polls an endpoint's origin with `GET /` until it answers with anything but 502, 503 or 504, which are what a proxy says for a
 * server that is still starting. No generation is asked for, no key is sent.
 * @returns null once it answers, else a sentence: what was last seen.
 */
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
/** @returns null when the origin has answered, else what was seen. */
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
var attempt = __webpack_require__(5634);
// EXTERNAL MODULE: ./lib/measure/failure.js + 1 modules
var failure = __webpack_require__(82);
// EXTERNAL MODULE: ./lib/measure/flags.js
var measure_flags = __webpack_require__(9771);
// EXTERNAL MODULE: ./lib/measure/record.js + 1 modules
var record = __webpack_require__(4050);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(5919);
;// CONCATENATED MODULE: ./lib/measure/rehearsal-server.js


/** Request header: milliseconds to wait before the answer. */
const PAUSE_HEADER = 'x-pause-ms';
/** Answer header: the server's own record, milliseconds from the first byte that it read to just before it wrote. */
const WAITED_HEADER = 'x-waited-ms';
const EVENTS = 'data: {"choices":[{"index":0,"delta":{"content":" word"},"finish_reason":null}]}\n\n'.repeat(20) +
    'data: {"choices":[{"index":0,"delta":{},"finish_reason":"stop"}]}\n\n' +
    'data: {"choices":[],"usage":{"prompt_tokens":1,"completion_tokens":20,"total_tokens":21}}\n\ndata: [DONE]\n\n';
/** A pre-shared key needs no certificate to ship; it never leaves this process. */
const PSK = Buffer.alloc(16, 7);
const PSK_CIPHER = { ciphers: 'PSK-AES256-GCM-SHA384', maxVersion: 'TLSv1.2' };
/**
 * Starts on 127.0.0.1, in a thread of its own: there a request and its answer have to wake somebody up, as they do when they
 * come over a network. Rejects where nothing can listen.
 */
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
    // Code as text, because a bundle has no second file to start a thread with.
    const thread = new external_node_worker_threads_.Worker(`(${serve.toString()})()`, { eval: true, workerData: orders });
    const [port] = (await (0,external_node_events_.once)(thread, 'message'));
    return {
        // The name, so that the look-up is rehearsed, too.
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
// Stryker disable all: the marks that it leaves mean nothing in another thread.
/** The thread. It is started from its text, so it sees nothing of this file. */
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
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- that is for windows, a thread has no origin
        parentPort?.postMessage(server.address().port);
    });
}
// Stryker restore all

;// CONCATENATED MODULE: ./lib/measure/rehearsal.js






/**
 * Requests over plain TCP that warm the code. After fewer, the engine still compiles during the first dozen real requests,
 * and one in ten of them is half a millisecond off.
 */
const WARM_REQUESTS = 40;
/** Requests after them that find out how far we are off. */
const CALIBRATION_REQUESTS = 8;
/** Requests over TLS, for the handshake's cold code. */
const TLS_REQUESTS = 4;
/** Wait before an answer of the calibration: long enough for caches and processor to fall asleep, as they do in a real one. */
const PAUSE_MS = 20;
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
/**
 * Runs the whole measuring path against a server in this process before the first real request: cold code costs a first
 * request 20 to 40 ms, which would be charged to the endpoint. No request leaves the machine. The last requests are a
 * calibration: the server says how long it waited, and what we measured beyond that is our own error and the server's.
 * @returns null when this machine lets no loopback server start; then the first request pays for cold code.
 */
async function rehearse(format, url) {
    try {
        const errors = await rehearseOver('http:', format, { warm: WARM_REQUESTS, paced: CALIBRATION_REQUESTS });
        if (url.protocol === 'https:')
            await rehearseOver('https:', format, { warm: TLS_REQUESTS, paced: 0 });
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
/** @returns what each paced request measured too much, in seconds. */
async function rehearseOver(protocol, format, count) {
    const server = await startRehearsalServer(protocol);
    const transport = openNetwork({ url: server.url, connection: 'reuse', proxy: NO_PROXY, tls: server.tls });
    const errors = [];
    try {
        await transport.open();
        for (let i = 0; i < count.warm + count.paced; i += 1) {
            const pauseMs = i < count.warm ? 0 : PAUSE_MS;
            const error = await rehearseOnce(transport, format, { url: server.url, pauseMs });
            if (i >= count.warm && error !== null)
                errors.push(error);
        }
    }
    finally {
        await transport.close();
        await server.close();
    }
    return errors;
}
/** Measures one request the way a run does, down to its row. */
async function rehearseOnce(transport, format, { url, pauseMs }) {
    const request = {
        url,
        headers: { 'content-type': 'application/json', [PAUSE_HEADER]: String(pauseMs) },
        body: '{"model":"m","messages":[]}',
    };
    const signal = new AbortController().signal;
    const outcome = await (0,attempt/* attemptWithRetries */.y)({ transport, format, stream: true, patience: PATIENCE, signal }, request);
    const flags = (0,measure_flags/* flagsOf */.Z)({ ...outcome, format, stream: true, succeeded: outcome.failure === null });
    (0,record/* toRecord */.L)({ label: LABEL, ...outcome, timeoutMs: PATIENCE.timeoutMs, flags, redact: (text) => text });
    return errorSeconds(outcome);
}
/** Measured minus true time to the first event. */
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
