export const id = 435;
export const ids = [435];
export const modules = {

/***/ 59435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openMockTransport: () => (/* binding */ openMockTransport)
});

// EXTERNAL MODULE: ./lib/random.js
var lib_random = __webpack_require__(476);
;// CONCATENATED MODULE: ./lib/mock/chat-request.js
function readChatRequest(body) {
    const parsed = parseObject(body);
    if (parsed === null || !Array.isArray(parsed.messages))
        return null;
    const limit = parsed.max_completion_tokens ?? parsed.max_tokens;
    return {
        model: typeof parsed.model === 'string' ? parsed.model : 'mock',
        stream: parsed.stream === true,
        includeUsage: parsed.stream_options?.include_usage === true,
        promptTokens: parsed.messages.reduce((sum, message) => sum + countWords(message), 0),
        maxTokens: typeof limit === 'number' && limit >= 1 ? Math.floor(limit) : null,
    };
}
function parseObject(body) {
    if (typeof body !== 'string' && !(body instanceof Uint8Array))
        return null;
    try {
        const parsed = JSON.parse(typeof body === 'string' ? body : new TextDecoder().decode(body));
        return typeof parsed === 'object' && parsed !== null ? parsed : null;
    }
    catch {
        return null;
    }
}
function countWords(message) {
    const content = message?.content;
    return typeof content === 'string' ? (content.match(/\S+/g)?.length ?? 0) : 0;
}

;// CONCATENATED MODULE: ./lib/mock/connection.js
const PHASES_MS = { dns: [1, 5], tcp: [4, 12], tls: [6, 18] };
function drawConnectCost(random) {
    const micros = ([low, high]) => Math.round((low + (high - low) * random()) * 1000);
    const [dns, tcp, tls] = [micros(PHASES_MS.dns), micros(PHASES_MS.tcp), micros(PHASES_MS.tls)];
    return {
        connectSeconds: (dns + tcp + tls) / 1e6,
        dnsSeconds: dns / 1e6,
        tcpSeconds: tcp / 1e6,
        tlsSeconds: tls / 1e6,
        viaProxy: false,
    };
}
function createConnection(clock, mode) {
    let isOpen = false;
    const open = (cost, callback) => {
        clock.after(cost.connectSeconds * 1000, () => {
            isOpen = mode === 'reuse';
            callback();
        });
    };
    return {
        open,
        use({ cost, renew, stamps }, callback) {
            if (isOpen && !renew)
                return callback();
            const startedAt = clock.now();
            stamps.connectStartedAt = startedAt;
            open(cost, () => {
                stamps.connectMs = clock.now() - startedAt;
                callback();
            });
        },
        lost() {
            isOpen = false;
        },
    };
}

;// CONCATENATED MODULE: ./lib/mock/fault.js
const FAULTS = ['server-error', 'rate-limit', 'reset', 'empty'];
const STREAM_FAULTS = [...FAULTS, 'truncated', 'stream-error'];
function drawFault(errorRate, stream, random) {
    const fails = random() < errorRate;
    const ways = stream ? STREAM_FAULTS : FAULTS;
    const way = ways[Math.floor(random() * ways.length)];
    return fails ? way : null;
}
const SERVER_ERROR = {
    message: 'The mock server had an error while processing the request',
    type: 'server_error',
    code: 'internal_error',
};
const RATE_LIMITED = {
    message: 'Rate limit of the mock reached. Please try again in 1s.',
    type: 'requests',
    code: 'rate_limit_exceeded',
};
const BAD_REQUEST = {
    message: 'The mock answers chat completions: a JSON body with a list of `messages`',
    type: 'invalid_request_error',
    code: null,
};
function connectionReset() {
    return Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET', syscall: 'read' });
}

;// CONCATENATED MODULE: ./lib/mock/flow.js
function createFlow(onAbort) {
    let withheld = null;
    const controller = {
        aborted: false,
        paused: false,
        reason: null,
        abort(reason) {
            if (controller.aborted)
                return;
            controller.aborted = true;
            controller.reason = reason;
            withheld = null;
            onAbort(reason);
        },
        pause() {
            controller.paused = true;
        },
        resume() {
            controller.paused = false;
            const callback = withheld;
            withheld = null;
            callback?.();
        },
    };
    const whenFlowing = (callback) => {
        if (controller.paused)
            withheld = callback;
        else
            callback();
    };
    return { controller, whenFlowing };
}

;// CONCATENATED MODULE: ./lib/mock/delivery.js


function deliver({ clock, steps, handler, onSent, onFirstByte, onLost }) {
    const { controller, whenFlowing } = createFlow(fail);
    let over = false;
    let cancel = null;
    function fail(error) {
        if (over)
            return;
        over = true;
        cancel?.();
        onLost();
        handler.onResponseError?.(controller, error);
    }
    function guarded(call) {
        try {
            call();
        }
        catch (thrown) {
            if (over)
                throw thrown;
            controller.abort(thrown);
        }
    }
    function take(step) {
        if (step.kind === 'headers')
            onFirstByte();
        if (step.kind === 'end')
            over = true;
        if (step.kind === 'reset')
            fail(connectionReset());
        else
            guarded(() => handOver(step, handler, controller));
    }
    function play(index) {
        const step = steps[index];
        if (step === undefined || over)
            return;
        const due = () => {
            take(step);
            play(index + 1);
        };
        cancel = clock.after(sentAt + step.atMs - clock.now(), () => whenFlowing(due));
    }
    guarded(() => handler.onRequestStart?.(controller, null));
    const sentAt = clock.now();
    if (!over)
        onSent();
    play(0);
}
function handOver(step, handler, controller) {
    switch (step.kind) {
        case 'headers':
            handler.onResponseStart?.(controller, step.status, step.headers, '');
            break;
        case 'data':
            handler.onResponseData?.(controller, Buffer.from(step.text));
            break;
        case 'end':
            handler.onResponseEnd?.(controller, {});
            break;
    }
}

;// CONCATENATED MODULE: ./lib/mock/chat-answer.js
const CREATED = 1_767_225_600;
function createEventWriter(request, id) {
    const head = `data: {${fields({ id, object: 'chat.completion.chunk', created: CREATED, model: request.model })}`;
    const noUsage = request.includeUsage ? ',"usage":null}\n\n' : '}\n\n';
    const choice = (delta, finishReason) => `${head},"choices":[{"index":0,"delta":${delta},"logprobs":null,"finish_reason":${finishReason}}]${noUsage}`;
    return {
        role: () => choice('{"role":"assistant","content":"","refusal":null}', 'null'),
        text: (text) => choice(`{"content":"${text}"}`, 'null'),
        finish: (reason) => choice('{}', `"${reason}"`),
        usage: (outputTokens) => `${head},"choices":[],${fields({ usage: usageOf(request, outputTokens) })}}\n\n`,
        error: (error) => `data: ${errorBody(error)}\n\n`,
        end: () => 'data: [DONE]\n\n',
    };
}
function wholeAnswer(request, answer) {
    const { id, tokens, finishReason } = answer;
    const message = { role: 'assistant', content: tokens.join(''), refusal: null };
    return JSON.stringify({
        id,
        object: 'chat.completion',
        created: CREATED,
        model: request.model,
        choices: [{ index: 0, message, logprobs: null, finish_reason: finishReason }],
        usage: usageOf(request, tokens.length),
    });
}
function errorBody({ message, type, code }) {
    return JSON.stringify({ error: { message, type, param: null, code } });
}
function usageOf({ promptTokens }, outputTokens) {
    return {
        prompt_tokens: promptTokens,
        completion_tokens: outputTokens,
        total_tokens: promptTokens + outputTokens,
        prompt_tokens_details: { cached_tokens: 0 },
        completion_tokens_details: { reasoning_tokens: 0 },
    };
}
function fields(value) {
    return JSON.stringify(value).slice(1, -1);
}

;// CONCATENATED MODULE: ./lib/mock/spread.js

const Z99 = 2.3263478740408408;
function draw(spread, random) {
    if (spread.kind === 'constant')
        return spread.value;
    if (spread.kind === 'uniform')
        return spread.low + (spread.high - spread.low) * random();
    const sigma = Math.log(spread.p99 / spread.p50) / Z99;
    return spread.p50 * Math.exp(sigma * (0,lib_random/* gauss */.Uk)(random));
}

;// CONCATENATED MODULE: ./lib/mock/timeline.js

const HEADERS_AT = 0.9;
const ROLE_AT = 0.95;
const TAIL_PAUSE_MS = 0.25;
const STRAY = 0.3;
function drawTokenCount(shape, random) {
    return Math.max(1, Math.round(draw(shape.outputTokens, random)));
}
function drawTimeline(shape, tokens, random) {
    const latencyMs = toMicroseconds(draw(shape.latencyMs, random));
    const ttftMs = toMicroseconds(Math.min(draw(shape.ttftMs, random), latencyMs * shape.latestTtft));
    const pauseMs = (latencyMs - ttftMs) / (tokens - 1);
    const tokenMs = (i) => {
        if (i === tokens - 1)
            return latencyMs;
        return i === 0 ? ttftMs : toMicroseconds(ttftMs + pauseMs * (i + STRAY * (2 * random() - 1)));
    };
    return {
        headersMs: toMicroseconds(ttftMs * HEADERS_AT),
        roleMs: toMicroseconds(ttftMs * ROLE_AT),
        tokensMs: Array.from({ length: tokens }, (_, i) => tokenMs(i)),
        latencyMs,
    };
}
function tailMs(lastTokenMs, n) {
    return toMicroseconds(lastTokenMs + n * TAIL_PAUSE_MS);
}
function toMicroseconds(ms) {
    return Math.round(ms * 1000) / 1000;
}

;// CONCATENATED MODULE: ./lib/mock/words.js
const WORDS = ('a answer any as at because between both but by can cause change clear cold common each early even every example ' +
    'few first for from give good half hand heat high if in is it keep kind large late light like line little long main ' +
    'many may mean more most much must near need new next no not number of often on one only open or order other over ' +
    'part point quick rather same several short simple since slow small so some step still such than that the then there ' +
    'they this time to two under until use very warm water way when where which while whole with without word work').split(' ');
function drawWords(count, random) {
    return Array.from({ length: count }, (_, i) => {
        const word = WORDS[Math.floor(random() * WORDS.length)];
        return i === 0 ? word : ` ${word}`;
    });
}

;// CONCATENATED MODULE: ./lib/mock/script.js




function writeScript({ request, shape, ordinal, random }) {
    const fault = drawFault(shape.errorRate, request?.stream ?? false, random);
    const wanted = drawTokenCount(shape, random);
    const count = Math.min(wanted, request?.maxTokens ?? wanted);
    const timeline = drawTimeline(shape, count, random);
    const refuse = (status, error, headers = {}) => wholeSteps({ atMs: timeline.headersMs, ordinal, status, headers, body: errorBody(error) });
    if (request === null)
        return refuse(400, BAD_REQUEST);
    if (fault === 'server-error')
        return refuse(500, SERVER_ERROR);
    if (fault === 'rate-limit')
        return refuse(429, RATE_LIMITED, { 'retry-after': '1' });
    if (fault === 'reset')
        return [{ kind: 'reset', atMs: timeline.headersMs }];
    const tokens = drawWords(count, random);
    const finishReason = count < wanted ? 'length' : 'stop';
    const answer = { request, ordinal, id: `chatcmpl-mock-${ordinal}`, fault, timeline, tokens, finishReason };
    return request.stream ? streamSteps(answer) : answerSteps(answer);
}
function answerSteps({ request, ordinal, id, fault, timeline, tokens, finishReason }) {
    const body = wholeAnswer(request, { id, tokens: fault === 'empty' ? [] : tokens, finishReason });
    return wholeSteps({ atMs: timeline.latencyMs, ordinal, status: 200, headers: {}, body });
}
function wholeSteps(answer) {
    const { atMs, ordinal, status, body } = answer;
    const headers = { ...commonHeaders('application/json', atMs, ordinal), ...answer.headers };
    return [
        { atMs, kind: 'headers', status, headers },
        { atMs, ...data(body) },
        { atMs, kind: 'end' },
    ];
}
function streamSteps(answer) {
    const { request, ordinal, id, fault, tokens } = answer;
    const { headersMs, roleMs, tokensMs, latencyMs } = answer.timeline;
    const writer = createEventWriter(request, id);
    const told = fault === 'empty' ? 0 : fault === null ? tokens.length : Math.ceil(tokens.length / 2);
    const lastMs = tokensMs[told - 1] ?? latencyMs;
    const tail = [...tailEvents(answer, writer, told).map((text) => data(text)), { kind: 'end' }];
    const headers = commonHeaders('text/event-stream; charset=utf-8', headersMs, ordinal);
    return [
        { atMs: headersMs, kind: 'headers', status: 200, headers },
        { atMs: roleMs, ...data(writer.role()) },
        ...tokens.slice(0, told).map((text, i) => ({ atMs: tokensMs[i], ...data(writer.text(text)) })),
        ...tail.map((step, i) => ({ atMs: tailMs(lastMs, i + 1), ...step })),
    ];
}
function tailEvents({ request, fault, finishReason }, writer, told) {
    if (fault === 'truncated')
        return [];
    if (fault === 'stream-error')
        return [writer.error(SERVER_ERROR)];
    const usage = request.includeUsage ? [writer.usage(told)] : [];
    return [writer.finish(finishReason), ...usage, writer.end()];
}
function data(text) {
    return { kind: 'data', text };
}
const SERVER_SHARE = 0.9;
function commonHeaders(contentType, atMs, ordinal) {
    return {
        'content-type': contentType,
        'x-request-id': `req_mock_${ordinal}`,
        'openai-processing-ms': String(Math.floor(atMs * SERVER_SHARE)),
    };
}

;// CONCATENATED MODULE: ./lib/mock/event-queue.js
function createEventQueue() {
    const events = [];
    return {
        next: () => events.at(-1),
        add(event) {
            let place = events.length;
            while (place > 0 && events[place - 1].atMicros <= event.atMicros)
                place--;
            events.splice(place, 0, event);
        },
        remove(event) {
            const place = events.lastIndexOf(event);
            if (place >= 0)
                events.splice(place, 1);
        },
        size: () => events.length,
    };
}

;// CONCATENATED MODULE: ./lib/mock/pump.js
function createPump(step) {
    let awake = false;
    let alarm;
    const callAfterMicrotasks = () => process.nextTick(call);
    const wake = () => {
        if (awake)
            return;
        awake = true;
        clearTimeout(alarm);
        queueMicrotask(callAfterMicrotasks);
    };
    const call = () => {
        awake = false;
        const waitMs = step();
        if (waitMs === 0)
            wake();
        else if (waitMs !== null)
            alarm = setTimeout(call, Math.ceil(waitMs));
    };
    return { wake };
}

;// CONCATENATED MODULE: ./lib/mock/virtual-clock.js


function createVirtualClock(timeScale) {
    const queue = createEventQueue();
    const epochStartMs = Date.now();
    let nowMicros = 0;
    let turns = 0;
    let anchor = null;
    const realWaitMs = (atMicros) => {
        if (timeScale === 0 || anchor === null)
            return 0;
        return anchor.realMs + ((atMicros - anchor.micros) / 1000) * timeScale - performance.now();
    };
    const step = () => {
        const event = queue.next();
        if (event === undefined)
            anchor = null;
        if (event === undefined || turns > 0)
            return null;
        const waitMs = realWaitMs(event.atMicros);
        if (waitMs > 0)
            return waitMs;
        queue.remove(event);
        nowMicros = event.atMicros;
        event.run();
        return 0;
    };
    const pump = createPump(step);
    return {
        now: () => nowMicros / 1000,
        after(ms, run) {
            anchor ??= { micros: nowMicros, realMs: performance.now() };
            const event = { atMicros: nowMicros + Math.max(0, Math.round(ms * 1000)), run };
            queue.add(event);
            pump.wake();
            return () => {
                queue.remove(event);
                pump.wake();
            };
        },
        epochMs: (at) => epochStartMs + at,
        turn(callback) {
            turns++;
            setImmediate(() => {
                turns--;
                pump.wake();
                callback();
            });
        },
        pending: () => queue.size(),
    };
}

;// CONCATENATED MODULE: ./lib/mock/transport.js






function openMockTransport(options) {
    const { shape, seed, clock = createVirtualClock(shape.timeScale), ordinals = (n) => n } = options;
    const connection = createConnection(clock, options.connection);
    let requests = 0;
    let stamps = noStamps();
    const dispatch = (request, handler) => {
        const own = stamps;
        const { cost, steps } = answerTo(request, ordinals(++requests), options);
        const onSent = () => void (own.sentAt = clock.now());
        const onFirstByte = () => void (own.firstByteAt = clock.now());
        const send = () => deliver({ clock, steps, handler, onSent, onFirstByte, onLost: connection.lost });
        const renew = steps[0]?.kind === 'reset';
        clock.turn(() => connection.use({ cost, renew, stamps: own }, send));
        return true;
    };
    return {
        clock,
        viaProxy: false,
        open() {
            if (options.connection === 'fresh')
                return Promise.resolve(null);
            const cost = drawConnectCost((0,lib_random/* createRandom */.sk)(`mock ${seed} open`));
            return new Promise((resolve) => connection.open(cost, () => resolve(cost)));
        },
        begin() {
            stamps = noStamps();
        },
        dispatcher: () => ({ dispatch }),
        stamps: () => stamps,
        arrival: () => clock.now(),
        close: () => Promise.resolve(),
    };
}
function answerTo({ method, body }, ordinal, { seed, shape }) {
    const random = (0,lib_random/* createRandom */.sk)(`mock ${seed} request ${ordinal}`);
    const cost = drawConnectCost(random);
    const request = method === 'POST' ? readChatRequest(body) : null;
    return { cost, steps: writeScript({ request, shape, ordinal, random }) };
}
function noStamps() {
    return { connectStartedAt: null, connectMs: null, sentAt: null, firstByteAt: null };
}


/***/ })

};
