export const id = 632;
export const ids = [632];
export const modules = {

/***/ 6179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UE: () => (/* binding */ headerValues),
/* harmony export */   Z: () => (/* binding */ headerValue),
/* harmony export */   au: () => (/* binding */ quantity),
/* harmony export */   fh: () => (/* binding */ headerQuantity)
/* harmony export */ });
function headerValues(headers, name) {
    const value = headers[name];
    if (value === undefined)
        return [];
    return typeof value === 'string' ? [value] : value;
}
function headerValue(headers, name) {
    const value = headers[name];
    return (typeof value === 'object' ? value[0] : value)?.trim() || null;
}
function headerQuantity(headers, name) {
    return quantity(headerValue(headers, name));
}
function quantity(text) {
    if (text === null || !/^\+?(\d+(\.\d*)?|\.\d+)$/.test(text))
        return null;
    const number = Number(text);
    return Number.isFinite(number) ? number : null;
}


/***/ }),

/***/ 3047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Kd: () => (/* binding */ errorIn),
  Mz: () => (/* binding */ errorOf),
  Nk: () => (/* binding */ readErrorBody)
});

// EXTERNAL MODULE: ./lib/api/json.js
var api_json = __webpack_require__(6192);
;// CONCATENATED MODULE: ./lib/api/page-text.js
const HEAD = 20_000;
function pageText(page) {
    const head = page.slice(0, HEAD);
    const title = page_text_element(head, 'title') ?? page_text_element(head, 'h1');
    if (title !== null)
        return `a web page titled "${title}"`;
    return plain(head.replace(/<(script|style)\b[^>]*>[\s\S]*?<\/\1>/gi, ' '));
}
function page_text_element(page, name) {
    const start = page.search(new RegExp(`<${name}[\\s>]`, 'i'));
    if (start < 0)
        return null;
    const rest = page.slice(start);
    const end = rest.search(new RegExp(`</${name}`, 'i'));
    return end < 0 ? null : plain(rest.slice(0, end));
}
function plain(markup) {
    const text = markup
        .replace(/<[^<>]*>/g, ' ')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&quot;', '"')
        .replace(/&(#0*39|apos);/g, "'")
        .replaceAll('&nbsp;', ' ')
        .replaceAll('&amp;', '&')
        .replace(/\s+/g, ' ')
        .trim();
    return text === '' ? null : text;
}

;// CONCATENATED MODULE: ./lib/api/error-body.js


function readErrorBody(text, contentType) {
    const body = text.trim();
    if (body === '')
        return { message: 'the answer has no body', code: null };
    const json = (0,api_json/* parseJson */.qF)(body) ?? (0,api_json/* parseJson */.qF)(eventData(body));
    if (json !== undefined)
        return errorOf(json) ?? { message: body, code: null };
    const markup = body.startsWith('<') || /\b(html|xml)\b/i.test(contentType ?? '');
    return { message: (markup ? pageText(body) : null) ?? body, code: null };
}
function errorOf(value) {
    return errorWithin(value, DEEPEST);
}
function errorIn(event, name = null) {
    const { error, object, type } = (0,api_json/* objectOf */.Xy)(event);
    const declared = name === 'error' || object === 'error' || type === 'error';
    if (!declared && !isTold(error))
        return null;
    return errorOf(event) ?? { message: 'the server sent an error without a message', code: codeIn(error ?? event) };
}
const DEEPEST = 5;
function errorWithin(value, depth) {
    const text = (0,api_json/* textOf */.b6)(value);
    if (text !== null)
        return { message: text, code: null };
    if (depth === 0)
        return null;
    if (Array.isArray(value))
        return errorWithin(value[0], depth - 1);
    if (!(0,api_json/* isObject */.Gv)(value))
        return null;
    const inner = wrapped(value, depth);
    if (inner !== null)
        return { message: inner.message, code: inner.code ?? codeIn(value) };
    return messageIn(value, depth);
}
function wrapped(value, depth) {
    const error = (0,api_json.at)(value, 'error');
    if ((0,api_json/* isObject */.Gv)(error) || Array.isArray(error))
        return errorWithin(error, depth - 1);
    const errors = (0,api_json/* listOf */.c3)((0,api_json.at)(value, 'errors')).flatMap((each) => errorWithin(each, depth - 1) ?? []);
    if (errors.length === 0)
        return null;
    return { message: errors.map(({ message }) => message).join('; '), code: errors[0]?.code ?? null };
}
const MESSAGE_KEYS = ['message', 'Message', 'error_description', 'detail', 'msg', 'error', 'title', 'description'];
function messageIn(value, depth) {
    for (const key of MESSAGE_KEYS) {
        const found = (0,api_json.at)(value, key);
        const message = key === 'detail' ? detailText(found, depth) : (errorWithin(found, depth - 1)?.message ?? null);
        if (message === null)
            continue;
        const name = key === 'error' ? null : (0,api_json/* textOf */.b6)((0,api_json.at)(value, 'error'));
        return { message: withDetails(value, message), code: codeIn(value) ?? name };
    }
    return null;
}
function detailText(detail, depth) {
    if (!Array.isArray(detail))
        return errorWithin(detail, depth - 1)?.message ?? null;
    const lines = detail.flatMap((each) => {
        const said = errorWithin(each, depth - 1)?.message;
        const place = (0,api_json/* listOf */.c3)((0,api_json.at)(each, 'loc'))
            .filter((step) => typeof step === 'string' || typeof step === 'number')
            .join('.');
        return said === undefined ? [] : [place === '' ? said : `${place}: ${said}`];
    });
    return lines.length === 0 ? null : lines.join('; ');
}
function withDetails(value, message) {
    const param = (0,api_json/* textOf */.b6)((0,api_json.at)(value, 'param'));
    const raw = (0,api_json/* textOf */.b6)((0,api_json.at)(value, 'metadata', 'raw'));
    const named = param === null || message.includes(param) ? message : `${message} (${param})`;
    return raw === null ? named : `${named}: ${raw}`;
}
function codeIn(value) {
    const candidates = [
        (0,api_json.at)(value, 'code'),
        (0,api_json.at)(value, 'Code'),
        (0,api_json.at)(value, 'type'),
        (0,api_json.at)(value, '__type'),
        (0,api_json.at)(value, 'error_type'),
        (0,api_json.at)(value, 'status'),
        (0,api_json.at)(value, 'metadata', 'error_type'),
    ];
    const names = candidates.flatMap((each) => (0,api_json/* textOf */.b6)(each) ?? []).filter((name) => name !== 'error');
    const name = names.find((each) => !/^\d+$/.test(each)) ?? names[0];
    return name ?? candidates.flatMap((each) => (0,api_json/* numberOf */.rl)(each) ?? []).map(String)[0] ?? null;
}
function isTold(error) {
    return Array.isArray(error) ? error.length > 0 : Boolean(error);
}
function eventData(body) {
    return /^data: ?(.*)$/m.exec(body)?.[1] ?? '';
}


/***/ }),

/***/ 5693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OS: () => (/* binding */ addReading),
/* harmony export */   hF: () => (/* binding */ reading),
/* harmony export */   kg: () => (/* binding */ combine)
/* harmony export */ });
function reading(parts) {
    return { ...NOTHING, ...parts };
}
const NOTHING = {
    output: false,
    reasoning: false,
    repeatsOutput: false,
    finishReason: null,
    end: false,
    usage: null,
    model: null,
    requestId: null,
    serverSeconds: null,
    error: null,
};
function combine(before, next) {
    const both = { ...before };
    addReading(both, next);
    return both;
}
function addReading(sum, next) {
    sum.output ||= next.output;
    sum.reasoning ||= next.reasoning;
    sum.repeatsOutput = !sum.output && (sum.repeatsOutput || next.repeatsOutput);
    sum.finishReason = next.finishReason ?? sum.finishReason;
    sum.end ||= next.end;
    sum.usage = combineUsage(sum.usage, next.usage);
    sum.model = next.model ?? sum.model;
    sum.requestId ??= next.requestId;
    sum.serverSeconds = next.serverSeconds ?? sum.serverSeconds;
    sum.error ??= next.error;
}
function combineUsage(before, next) {
    if (before === null || next === null)
        return next ?? before;
    return {
        inputTokens: inputCount(before, next),
        outputTokens: lastCount(before.outputTokens, next.outputTokens),
        reasoningTokens: lastCount(before.reasoningTokens, next.reasoningTokens),
        cachedTokens: lastCount(before.cachedTokens, next.cachedTokens),
    };
}
function inputCount(before, next) {
    const isPart = before.cachedTokens !== null && next.cachedTokens === null;
    return isPart && (before.inputTokens ?? 0) > (next.inputTokens ?? 0)
        ? before.inputTokens
        : lastCount(before.inputTokens, next.inputTokens);
}
function lastCount(before, next) {
    return next === 0 ? (before ?? 0) : (next ?? before);
}


/***/ }),

/***/ 6192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Ri: () => (/* binding */ quantityOf),
/* harmony export */   XN: () => (/* binding */ sumOf),
/* harmony export */   Xy: () => (/* binding */ objectOf),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   pq: () => (/* binding */ countOf),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   rl: () => (/* binding */ numberOf)
/* harmony export */ });
function at(value, key, second) {
    if (!isObject(value))
        return undefined;
    const found = value[key];
    return second === undefined ? found : at(found, second);
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function objectOf(value) {
    return isObject(value) ? value : NOTHING;
}
const NOTHING = {};
function listOf(value) {
    return Array.isArray(value) ? value : [];
}
function textOf(value) {
    return typeof value === 'string' && value !== '' ? value : null;
}
function numberOf(value) {
    return typeof value === 'number' && Number.isFinite(value) ? value : null;
}
function countOf(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : null;
}
function quantityOf(value) {
    const number = numberOf(value);
    return number !== null && number >= 0 ? number : null;
}
function sumOf(...parts) {
    const known = parts.filter((part) => part !== null);
    return known.length === 0 ? null : known.reduce((sum, part) => sum + part, 0);
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 1937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hR: () => (/* binding */ FORMATS),
  mr: () => (/* reexport */ answerProblem),
  E_: () => (/* binding */ detectApi),
  be: () => (/* binding */ formatOf),
  Yw: () => (/* binding */ givenApi)
});

;// CONCATENATED MODULE: ./lib/api/conversation.js
function systemText(messages) {
    const texts = messages.filter(({ role }) => role === 'system').map(({ content }) => content);
    return texts.length === 0 ? null : texts.join('\n\n');
}
function turns(messages) {
    return messages.filter(({ role }) => role !== 'system');
}
function chatMessages(messages) {
    return messages.map(({ role, content }) => ({ role, content }));
}
function plainText(messages) {
    return messages.map(({ content }) => content).join('\n\n');
}

// EXTERNAL MODULE: ./lib/api/error-body.js + 1 modules
var error_body = __webpack_require__(3047);
// EXTERNAL MODULE: ./lib/api/format.js
var format = __webpack_require__(5693);
// EXTERNAL MODULE: ./lib/credentials.js
var credentials = __webpack_require__(8801);
;// CONCATENATED MODULE: ./lib/api/hosts.js

function isOpenAi(url) {
    return url.hostname === 'api.openai.com' || url.hostname.endsWith('.api.openai.com');
}
function isAzure(url) {
    return AZURE.test(url.hostname) || isAzureDeployment(url);
}
const AZURE = /\.(openai|cognitiveservices|services\.ai)\.azure\.(com|us|cn)$|\.azure-api\.net$/;
function isAzureDeployment(url) {
    return url.pathname.includes('/openai/deployments/');
}
function isGithubModels(url) {
    return url.hostname === 'models.github.ai' || url.hostname === 'models.inference.ai.azure.com';
}
function isMistral(url) {
    return url.hostname.endsWith('.mistral.ai');
}
function isOpenRouter(url) {
    return url.hostname === 'openrouter.ai';
}
function isBedrockMantle(url) {
    return /^bedrock-mantle\..+\.api\.aws$/.test(url.hostname);
}
function isBedrockRuntime(url) {
    return /^bedrock-runtime(-fips)?\..+\.amazonaws\.com(\.cn)?$/.test(url.hostname);
}
function isGeminiApi(url) {
    return url.hostname === 'generativelanguage.googleapis.com';
}
function isVertex(url) {
    return /(^|[-.])aiplatform(\.[a-z]+\.rep)?\.googleapis\.com$/.test(url.hostname);
}
function isVertexAnthropic(url) {
    return /\/publishers\/anthropic\/models\/[^/]+:(streamR|r)awPredict$/.test(pathOf(url));
}
function pathOf(url) {
    return url.pathname.replace(/\/+$/, '');
}
function pathEndsWith(url, end) {
    return pathOf(url).endsWith(end);
}
function shownUrl(url) {
    return `${url.origin}${url.pathname}${shownQuery(url)}`;
}
function shownQuery(url) {
    return (0,credentials/* withoutCredentials */.ri)(url.search);
}

// EXTERNAL MODULE: ./lib/api/json.js
var json = __webpack_require__(6192);
;// CONCATENATED MODULE: ./lib/api/request-body.js

function withParameters(body, parameters) {
    const defined = {};
    for (const key of Object.keys(body))
        if (body[key] !== undefined)
            defined[key] = body[key];
    return Object.keys(parameters).length === 0 ? defined : merged(defined, parameters);
}
function merged(base, extra) {
    const both = Object.entries(extra).map(([key, value]) => {
        const before = base[key];
        return [key, (0,json/* isObject */.Gv)(before) && (0,json/* isObject */.Gv)(value) ? merged(before, value) : value];
    });
    return Object.fromEntries([...Object.entries(base), ...both]);
}

;// CONCATENATED MODULE: ./lib/api/usage.js

function knownUsage(usage) {
    const blank = usage.inputTokens === 0 && (usage.outputTokens ?? 0) === 0;
    if (blank)
        return null;
    const known = { ...usage, inputTokens: usage.inputTokens === 0 ? null : usage.inputTokens };
    return Object.values(known).every((count) => count === null) ? null : known;
}
function openaiUsage(usage, input, output) {
    if (!(0,json/* isObject */.Gv)(usage))
        return null;
    const inputTokens = (0,json/* countOf */.pq)((0,json.at)(usage, `${input}_tokens`));
    const reasoningTokens = (0,json/* countOf */.pq)((0,json.at)(usage, `${output}_tokens_details`, 'reasoning_tokens')) ?? (0,json/* countOf */.pq)((0,json.at)(usage, 'reasoning_tokens'));
    return knownUsage({
        inputTokens,
        outputTokens: generatedTokens({
            input: inputTokens,
            output: (0,json/* countOf */.pq)((0,json.at)(usage, `${output}_tokens`)),
            total: (0,json/* countOf */.pq)((0,json.at)(usage, 'total_tokens')),
            reasoning: reasoningTokens,
        }),
        reasoningTokens,
        cachedTokens: (0,json/* countOf */.pq)((0,json.at)(usage, `${input}_tokens_details`, 'cached_tokens')) ??
            (0,json/* countOf */.pq)((0,json.at)(usage, 'prompt_cache_hit_tokens')) ??
            (0,json/* countOf */.pq)((0,json.at)(usage, 'cached_tokens')),
    });
}
function generatedTokens(counts) {
    const { input, output, total, reasoning } = counts;
    if (output === null)
        return null;
    if (reasoning !== null && reasoning > output)
        return output + reasoning;
    if (input === null || total === null)
        return output;
    const outside = total - input - output;
    return outside > 0 && (reasoning === null || reasoning === outside) ? total - input : output;
}

;// CONCATENATED MODULE: ./lib/api/anthropic-messages.js







const DEFAULT_LIMIT = 1024;
const anthropicMessages = {
    name: 'anthropic-messages',
    framing: 'sse',
    hasEndMarker: true,
    endsWithDone: false,
    path: '/v1/messages',
    recognises: (url) => (pathEndsWith(url, '/messages') && !url.pathname.includes('/threads/')) || isVertexAnthropic(url),
    urlFor,
    auth: (url) => (isVertexAnthropic(url) || isBedrockMantle(url) || isOpenRouter(url) ? 'bearer' : 'x-api-key'),
    headers: (url) => (isVertexAnthropic(url) ? {} : { 'anthropic-version': '2023-06-01' }),
    modelInBody: (url) => !isVertexAnthropic(url),
    requiredMaxOutputTokens: DEFAULT_LIMIT,
    leastMaxOutputTokens: 1,
    reserved: ['model', 'messages', 'system', 'stream', 'max_tokens'],
    body,
    adapt: () => null,
    readEvent,
    readAnswer,
};
function urlFor(url, stream) {
    if (!isVertexAnthropic(url))
        return null;
    const path = url.pathname.replace(/:(streamR|r)awPredict\/*$/, stream ? ':streamRawPredict' : ':rawPredict');
    return path === url.pathname ? null : `${url.origin}${path}${url.search}`;
}
function body(request) {
    const { url, model, messages, stream, maxOutputTokens, parameters } = request;
    const vertex = isVertexAnthropic(url);
    return withParameters({
        anthropic_version: vertex ? 'vertex-2023-10-16' : undefined,
        model: vertex ? undefined : (model ?? undefined),
        max_tokens: maxOutputTokens ?? DEFAULT_LIMIT,
        system: systemText(messages) ?? undefined,
        messages: chatMessages(turns(messages)),
        stream,
    }, parameters);
}
function readEvent(event, name) {
    const error = (0,error_body/* errorIn */.Kd)(event, name);
    if (error !== null)
        return (0,format/* reading */.hF)({ error });
    switch ((0,json.at)(event, 'type')) {
        case 'message_start': {
            const message = (0,json.at)(event, 'message');
            return (0,format/* reading */.hF)({ ...readMessage(message), usage: readUsage((0,json.at)(message, 'usage'), false) });
        }
        case 'content_block_start':
            return (0,format/* reading */.hF)(generatedIn((0,json.at)(event, 'content_block')));
        case 'content_block_delta':
            return (0,format/* reading */.hF)(deltaIn((0,json.at)(event, 'delta')));
        case 'message_delta': {
            const finishReason = (0,json/* textOf */.b6)((0,json.at)(event, 'delta', 'stop_reason'));
            return (0,format/* reading */.hF)({ finishReason, usage: readUsage((0,json.at)(event, 'usage'), true) });
        }
        case 'message_stop': {
            const ms = (0,json/* quantityOf */.Ri)((0,json.at)(event, 'amazon-bedrock-invocationMetrics', 'invocationLatency'));
            return (0,format/* reading */.hF)({ end: true, serverSeconds: ms === null ? null : ms / 1000 });
        }
        default:
            return (0,format/* reading */.hF)({});
    }
}
function readAnswer(answer) {
    const blocks = (0,json/* listOf */.c3)((0,json.at)(answer, 'content')).map(generatedIn);
    const answered = Array.isArray((0,json.at)(answer, 'content'));
    return (0,format/* reading */.hF)({
        ...readMessage(answer),
        output: blocks.some(({ output }) => output),
        reasoning: blocks.some(({ reasoning }) => reasoning),
        usage: readUsage((0,json.at)(answer, 'usage'), true),
        end: answered,
        error: (0,error_body/* errorIn */.Kd)(answer) ?? (answered ? null : (0,error_body/* errorOf */.Mz)(answer)),
    });
}
function readMessage(message) {
    return {
        finishReason: (0,json/* textOf */.b6)((0,json.at)(message, 'stop_reason')),
        model: (0,json/* textOf */.b6)((0,json.at)(message, 'model')),
        requestId: (0,json/* textOf */.b6)((0,json.at)(message, 'id')),
    };
}
function generatedIn(block) {
    const type = (0,json/* textOf */.b6)((0,json.at)(block, 'type')) ?? '';
    const called = type.endsWith('tool_use') && (0,json/* textOf */.b6)((0,json.at)(block, 'name')) !== null;
    const text = type === 'text' ? (0,json/* textOf */.b6)((0,json.at)(block, 'text')) : null;
    return { output: called || text !== null, reasoning: (0,json/* textOf */.b6)((0,json.at)(block, 'thinking')) !== null };
}
function deltaIn(delta) {
    const none = { output: false, reasoning: false };
    switch ((0,json.at)(delta, 'type')) {
        case 'text_delta':
            return { ...none, output: (0,json/* textOf */.b6)((0,json.at)(delta, 'text')) !== null };
        case 'input_json_delta':
            return { ...none, output: (0,json/* textOf */.b6)((0,json.at)(delta, 'partial_json')) !== null };
        case 'compaction_delta':
            return { ...none, output: (0,json/* textOf */.b6)((0,json.at)(delta, 'content')) !== null };
        case 'thinking_delta':
            return { ...none, reasoning: (0,json/* textOf */.b6)((0,json.at)(delta, 'thinking')) !== null };
        default:
            return none;
    }
}
function readUsage(usage, counted) {
    const cachedTokens = (0,json/* countOf */.pq)((0,json.at)(usage, 'cache_read_input_tokens'));
    const written = (0,json/* countOf */.pq)((0,json.at)(usage, 'cache_creation_input_tokens'));
    const fresh = (0,json/* countOf */.pq)((0,json.at)(usage, 'input_tokens'));
    return knownUsage({
        inputTokens: fresh === null ? null : (0,json/* sumOf */.XN)(fresh, written, cachedTokens),
        outputTokens: counted ? (0,json/* countOf */.pq)((0,json.at)(usage, 'output_tokens')) : null,
        reasoningTokens: (0,json/* countOf */.pq)((0,json.at)(usage, 'output_tokens_details', 'thinking_tokens')),
        cachedTokens,
    });
}

;// CONCATENATED MODULE: ./lib/api/cohere.js







const cohere = {
    name: 'cohere',
    framing: 'sse',
    hasEndMarker: true,
    endsWithDone: false,
    path: '/v2/chat',
    recognises: (url) => pathEndsWith(url, '/v2/chat'),
    auth: () => 'bearer',
    headers: () => ({}),
    modelInBody: () => true,
    requiredMaxOutputTokens: null,
    leastMaxOutputTokens: 1,
    reserved: ['model', 'messages', 'stream', 'max_tokens'],
    body: cohere_body,
    adapt: () => null,
    readEvent: cohere_readEvent,
    readAnswer: cohere_readAnswer,
};
function cohere_body({ model, messages, stream, maxOutputTokens, parameters }) {
    return withParameters({
        model: model ?? undefined,
        messages: chatMessages(messages),
        stream,
        max_tokens: maxOutputTokens ?? undefined,
    }, parameters);
}
function cohere_readEvent(event, name) {
    const error = (0,error_body/* errorIn */.Kd)(event, name);
    if (error !== null)
        return (0,format/* reading */.hF)({ error });
    const message = (0,json.at)(event, 'delta', 'message');
    switch ((0,json.at)(event, 'type')) {
        case 'message-start':
            return (0,format/* reading */.hF)({ requestId: (0,json/* textOf */.b6)((0,json.at)(event, 'id')) });
        case 'content-start':
        case 'content-delta':
        case 'tool-plan-delta':
        case 'tool-call-start':
        case 'tool-call-delta':
            return (0,format/* reading */.hF)(cohere_generatedIn(message));
        case 'message-end':
            return (0,format/* reading */.hF)({ ...readEnd((0,json.at)(event, 'delta')), end: true });
        default:
            return (0,format/* reading */.hF)({ error: (0,json.at)(event, 'type') === undefined ? (0,error_body/* errorOf */.Mz)(event) : null });
    }
}
function cohere_readAnswer(answer) {
    const message = (0,json.at)(answer, 'message');
    const answered = (0,json/* isObject */.Gv)(message);
    const ended = readEnd(answer);
    return (0,format/* reading */.hF)({
        ...cohere_generatedIn(message),
        ...ended,
        requestId: (0,json/* textOf */.b6)((0,json.at)(answer, 'id')),
        end: answered,
        error: (0,error_body/* errorIn */.Kd)(answer) ?? ended.error ?? (answered ? null : (0,error_body/* errorOf */.Mz)(answer)),
    });
}
function cohere_generatedIn(message) {
    const contents = listOrOne((0,json.at)(message, 'content'));
    const calls = listOrOne((0,json.at)(message, 'tool_calls')).flatMap((call) => [
        (0,json.at)(call, 'function', 'name'),
        (0,json.at)(call, 'function', 'arguments'),
    ]);
    const said = [...contents.map((content) => (0,json.at)(content, 'text')), ...calls];
    const thought = [...contents.map((content) => (0,json.at)(content, 'thinking')), (0,json.at)(message, 'tool_plan')];
    return {
        output: said.some((text) => (0,json/* textOf */.b6)(text) !== null),
        reasoning: thought.some((text) => (0,json/* textOf */.b6)(text) !== null),
    };
}
function listOrOne(value) {
    return (0,json/* isObject */.Gv)(value) ? [value] : (0,json/* listOf */.c3)(value);
}
function readEnd(source) {
    const finishReason = (0,json/* textOf */.b6)((0,json.at)(source, 'finish_reason'));
    const told = (0,json/* textOf */.b6)((0,json.at)(source, 'error'));
    const failed = told !== null || /^(ERROR|TIMEOUT)/.test(finishReason ?? '');
    const message = told ?? `the server ended the answer with finish_reason "${finishReason}"`;
    return {
        finishReason,
        usage: cohere_readUsage((0,json.at)(source, 'usage')),
        error: failed ? { message, code: finishReason } : null,
    };
}
function cohere_readUsage(usage) {
    return knownUsage({
        inputTokens: (0,json/* countOf */.pq)((0,json.at)(usage, 'tokens', 'input_tokens')),
        outputTokens: (0,json/* countOf */.pq)((0,json.at)(usage, 'tokens', 'output_tokens')),
        reasoningTokens: null,
        cachedTokens: (0,json/* countOf */.pq)((0,json.at)(usage, 'cached_tokens')),
    });
}

// EXTERNAL MODULE: ./lib/nearest.js
var nearest = __webpack_require__(2037);
;// CONCATENATED MODULE: ./lib/api/endpoint-guess.js


function guessEndpoint(url) {
    const path = pathOf(url);
    const guess = GUESSES.find(({ hosts, when }) => (hosts === undefined || hosts(url)) && when.test(path));
    const target = guess === undefined ? respelt(path) : path.replace(guess.when, guess.to);
    return target === null ? null : withPath(url, target);
}
const ENDS = ['completions', 'responses', 'messages'];
function respelt(path) {
    const slash = path.lastIndexOf('/') + 1;
    const written = path.slice(slash);
    const meant = (0,nearest/* nearest */.p)(written, ENDS);
    return meant === null || meant === written ? null : path.slice(0, slash) + meant;
}
const CHAT = '/chat/completions';
const STREAM = ':streamGenerateContent?alt=sse';
const GUESSES = [
    { hosts: isOllama, when: /^(\/api)?$/, to: '/api/chat' },
    { hosts: isGeminiApi, when: /\/models\/[^/:]+$/, to: `$&${STREAM}` },
    { hosts: isGeminiApi, when: /\/openai$/, to: `$&${CHAT}` },
    { hosts: isGeminiApi, when: /^(\/v1(beta)?)?(\/models)?$/, to: `/v1beta/models/MODEL${STREAM}` },
    { hosts: isVertex, when: /\/publishers\/google\/models\/[^/:]+$/, to: `$&${STREAM}` },
    { hosts: isVertex, when: /\/publishers\/anthropic\/models\/[^/:]+$/, to: '$&:streamRawPredict' },
    { hosts: isVertex, when: /\/endpoints\/[^/:]+$/, to: `$&${CHAT}` },
    { hosts: isVertex, when: /\/locations\/[^/]+$/, to: `$&/endpoints/openapi${CHAT}` },
    { hosts: isHost('api.anthropic.com'), when: /^(\/v1(\/complete)?)?$/, to: '/v1/messages' },
    { hosts: isHost('api.cohere.com', 'api.cohere.ai'), when: /^(\/v[12])?(\/(chat|generate))?$/, to: '/v2/chat' },
    { hosts: isAzure, when: /\/openai\/deployments\/[^/]+$/, to: `$&${CHAT}` },
    { hosts: isAzure, when: /^\/models$/, to: `$&${CHAT}` },
    { hosts: isAzure, when: /^(\/openai|\/api\/projects\/[^/]+)?$/, to: `/openai/v1${CHAT}` },
    { hosts: isHost('api.groq.com'), when: /^(\/openai)?$/, to: `/openai/v1${CHAT}` },
    { hosts: isOpenRouter, when: /^(\/api)?$/, to: `/api/v1${CHAT}` },
    { hosts: isHost('api.fireworks.ai'), when: /^(\/inference)?$/, to: `/inference/v1${CHAT}` },
    { when: /\/anthropic(\/v1)?$/, to: '/anthropic/v1/messages' },
    { when: /\/v1\/openai$/, to: `$&${CHAT}` },
    { when: /\/openai$/, to: `$&/v1${CHAT}` },
    { when: /\/(api\/)?v[01]\/(chat|models)$/, to: `/v1${CHAT}` },
    { when: /^\/completion$/, to: '/v1/completions' },
    { when: /^\/generate(_stream)?$/, to: `/v1${CHAT}` },
    { when: /\/v\d+(beta\d*)?$/, to: `$&${CHAT}` },
    { when: /^$/, to: `/v1${CHAT}` },
];
function isOllama(url) {
    return url.port === '11434' || url.hostname === 'ollama.com';
}
function isHost(...names) {
    return (url) => names.includes(url.hostname);
}
const AZURE_VERSION = 'api-version=2024-10-21';
function withPath(url, target) {
    const [path = '', added] = target.split('?');
    const missing = path.includes('/openai/deployments/') && url.search === '' ? AZURE_VERSION : undefined;
    const query = [shownQuery(url).slice(1), added, missing].filter((part) => part !== undefined && part !== '');
    return `${url.origin}${path}${query.length === 0 ? '' : `?${query.join('&')}`}`;
}

;// CONCATENATED MODULE: ./lib/api/endpoint-problem.js


function endpointProblem(url) {
    if (isGithubModels(url))
        return GITHUB_MODELS_RETIRED;
    if (isBedrockRuntime(url) && !url.pathname.startsWith('/openai/'))
        return bedrockProblem(url);
    return otherKindProblem(url) ?? geminiProblem(url);
}
const GITHUB_MODELS_RETIRED = "GitHub Models was retired on 30 July 2026 and nothing free took its place; use a provider's own endpoint with its key, or a local server, for example Ollama as a service container (http://localhost:11434/api/chat)";
function bedrockInstead(url) {
    const region = /^bedrock-runtime(?:-fips)?\.([a-z\d-]+)\./.exec(url.hostname)?.[1] ?? 'REGION';
    const model = /^\/model\/([^/]+)/.exec(url.pathname)?.[1] ?? '';
    return `use https://bedrock-mantle.${region}.api.aws${mantlePath(model)} with a Bedrock API key instead`;
}
function bedrockProblem(url) {
    return `${shownUrl(url)} is Bedrock's own API, which streams binary frames; ${bedrockInstead(url)}`;
}
function mantlePath(model) {
    if (/(^|\.)anthropic\./.test(model))
        return '/anthropic/v1/messages';
    const own = /(^|\.)(openai\.gpt-(?!oss)|xai\.|google\.gemma-4)/.test(model);
    return own ? '/openai/v1/chat/completions' : '/v1/chat/completions';
}
const ONLY_TEXT = 'only endpoints that generate text can be measured';
const OTHER_KINDS = [
    [/\/(api\/)?embed(ding|dings)?$|:(batchE|e)mbedContents?$/, 'an embeddings'],
    [/\/images\/(generations|edits|variations)$/, 'an image'],
    [/\/audio\/(speech|transcriptions|translations)$/, 'an audio'],
    [/\/realtime(\/.*)?$/, 'a realtime'],
    [/\/moderations$/, 'a moderation'],
    [/\/rerank$/, 'a reranking'],
    [/(\/messages)?\/(batches|count_tokens)$|:countTokens$/, 'a batch or token-counting'],
];
function otherKindProblem(url) {
    const path = pathOf(url);
    for (const [pattern, kind] of OTHER_KINDS) {
        const match = pattern.exec(path);
        if (match === null)
            continue;
        const base = new URL(url);
        base.pathname = path.slice(0, match.index);
        const guess = guessEndpoint(base);
        const instead = guess === null ? '' : `, such as ${guess}`;
        return `${shownUrl(url)} is ${kind} endpoint; ${ONLY_TEXT}${instead}`;
    }
    return null;
}
function geminiProblem(url) {
    if (!isGeminiApi(url) && !isVertex(url))
        return null;
    if (url.searchParams.has('key'))
        return `${shownUrl(url)} was given with the key in it, which would put it into logs; leave "key" out of the URL and set "api-key"`;
    if (!/\/models\/[^/:]+$/.test(pathOf(url)))
        return null;
    const guess = guessEndpoint(url);
    return guess === null ? null : `${shownUrl(url)} names a model but no method; did you mean ${guess}?`;
}

;// CONCATENATED MODULE: ./lib/api/gemini.js







const METHOD = /:(generateContent|streamGenerateContent)\/*$/;
const gemini = {
    name: 'gemini',
    framing: 'sse',
    hasEndMarker: false,
    endsWithDone: false,
    path: '/v1beta/models/MODEL:streamGenerateContent?alt=sse',
    recognises: (url) => METHOD.test(url.pathname),
    urlFor: gemini_urlFor,
    auth: (url) => (isVertex(url) && url.pathname.includes('/projects/') ? 'bearer' : 'x-goog-api-key'),
    headers: () => ({}),
    modelInBody: () => false,
    requiredMaxOutputTokens: null,
    leastMaxOutputTokens: 1,
    reserved: ['contents', 'systemInstruction', 'system_instruction'],
    body: gemini_body,
    adapt: () => null,
    readEvent: readResponse,
    readAnswer: gemini_readAnswer,
};
function gemini_urlFor(url, stream) {
    const path = url.pathname.replace(METHOD, stream ? ':streamGenerateContent' : ':generateContent');
    const search = searchFor(url, stream);
    return path === url.pathname && search === url.search ? null : `${url.origin}${path}${search}`;
}
function searchFor(url, stream) {
    const alt = url.searchParams.get('alt');
    if (stream ? alt === 'sse' : alt !== 'sse')
        return url.search;
    const others = url.search
        .slice(1)
        .split('&')
        .filter((pair) => pair !== '' && !pair.startsWith('alt='));
    const pairs = stream ? [...others, 'alt=sse'] : others;
    return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}
function gemini_body({ messages, maxOutputTokens, parameters }) {
    const system = systemText(messages);
    return withParameters({
        systemInstruction: system === null ? undefined : { parts: [{ text: system }] },
        contents: turns(messages).map(contentOf),
        generationConfig: maxOutputTokens === null ? undefined : { maxOutputTokens },
    }, parameters);
}
function contentOf({ role, content }) {
    return { role: role === 'assistant' ? 'model' : 'user', parts: [{ text: content }] };
}
function gemini_readAnswer(answer) {
    return (0,json/* listOf */.c3)(Array.isArray(answer) ? answer : [answer])
        .map(readWhole)
        .reduce(format/* combine */.kg, (0,format/* reading */.hF)({}));
}
function readWhole(answer) {
    const answered = Array.isArray((0,json.at)(answer, 'candidates')) || (0,json/* isObject */.Gv)((0,json.at)(answer, 'promptFeedback'));
    const read = readResponse(answer, null);
    return { ...read, end: answered, error: read.error ?? (answered ? null : (0,error_body/* errorOf */.Mz)(answer)) };
}
function readResponse(response, name) {
    const candidates = (0,json/* listOf */.c3)((0,json.at)(response, 'candidates'));
    const parts = candidates.flatMap((candidate) => (0,json/* listOf */.c3)((0,json.at)(candidate, 'content', 'parts')));
    const finishReasons = candidates.map((candidate) => (0,json/* textOf */.b6)((0,json.at)(candidate, 'finishReason')));
    return (0,format/* reading */.hF)({
        output: parts.some(hasOutput),
        reasoning: parts.some((part) => isThought(part) && (0,json/* textOf */.b6)((0,json.at)(part, 'text')) !== null),
        finishReason: finishReasons.findLast((reason) => reason !== null) ?? (0,json/* textOf */.b6)((0,json.at)(response, 'promptFeedback', 'blockReason')),
        usage: gemini_readUsage((0,json.at)(response, 'usageMetadata')),
        model: (0,json/* textOf */.b6)((0,json.at)(response, 'modelVersion')),
        requestId: (0,json/* textOf */.b6)((0,json.at)(response, 'responseId')),
        error: (0,error_body/* errorIn */.Kd)(response, name) ?? (Array.isArray(response) ? (0,error_body/* errorIn */.Kd)(response[0]) : null),
    });
}
function isThought(part) {
    return (0,json.at)(part, 'thought') === true;
}
function hasOutput(part) {
    if (isThought(part))
        return false;
    return (0,json/* textOf */.b6)((0,json.at)(part, 'text')) !== null || WHOLE_PARTS.some((key) => (0,json/* isObject */.Gv)((0,json.at)(part, key)));
}
const WHOLE_PARTS = ['functionCall', 'executableCode', 'inlineData'];
function gemini_readUsage(usage) {
    const thoughts = (0,json/* countOf */.pq)((0,json.at)(usage, 'thoughtsTokenCount'));
    return knownUsage({
        inputTokens: (0,json/* countOf */.pq)((0,json.at)(usage, 'promptTokenCount')),
        outputTokens: (0,json/* sumOf */.XN)((0,json/* countOf */.pq)((0,json.at)(usage, 'candidatesTokenCount')), thoughts),
        reasoningTokens: thoughts,
        cachedTokens: (0,json/* countOf */.pq)((0,json.at)(usage, 'cachedContentTokenCount')),
    });
}

;// CONCATENATED MODULE: ./lib/api/ollama.js







const ollama = {
    name: 'ollama',
    framing: 'ndjson',
    hasEndMarker: true,
    endsWithDone: false,
    path: '/api/chat',
    recognises: (url) => pathEndsWith(url, '/api/chat') || isGenerate(url),
    auth: () => 'bearer',
    headers: () => ({}),
    modelInBody: () => true,
    requiredMaxOutputTokens: null,
    leastMaxOutputTokens: 1,
    reserved: ['model', 'messages', 'prompt', 'system', 'stream'],
    body: ollama_body,
    adapt: () => null,
    readEvent: (event, name) => ({ ...readLine(event), error: (0,error_body/* errorIn */.Kd)(event, name) }),
    readAnswer: ollama_readAnswer,
};
function isGenerate(url) {
    return pathEndsWith(url, '/api/generate');
}
function ollama_body({ url, model, messages, stream, maxOutputTokens, parameters }) {
    const conversation = isGenerate(url)
        ? { system: systemText(messages) ?? undefined, prompt: plainText(turns(messages)) }
        : { messages: chatMessages(messages) };
    const options = maxOutputTokens === null ? undefined : { num_predict: maxOutputTokens };
    return withParameters({ model: model ?? undefined, ...conversation, stream, options }, parameters);
}
function ollama_readAnswer(answer) {
    const answered = (0,json/* isObject */.Gv)((0,json.at)(answer, 'message')) || typeof (0,json.at)(answer, 'response') === 'string';
    return { ...readLine(answer), error: (0,error_body/* errorIn */.Kd)(answer) ?? (answered ? null : (0,error_body/* errorOf */.Mz)(answer)) };
}
function readLine(line) {
    const message = (0,json.at)(line, 'message');
    const said = [(0,json.at)(line, 'response'), (0,json.at)(message, 'content')].some((text) => (0,json/* textOf */.b6)(text) !== null);
    const thought = [(0,json.at)(line, 'thinking'), (0,json.at)(message, 'thinking')].some((text) => (0,json/* textOf */.b6)(text) !== null);
    const nanoseconds = (0,json/* quantityOf */.Ri)((0,json.at)(line, 'total_duration'));
    return (0,format/* reading */.hF)({
        output: said || (0,json/* listOf */.c3)((0,json.at)(message, 'tool_calls')).some(json/* isObject */.Gv),
        reasoning: thought,
        end: (0,json.at)(line, 'done') === true,
        finishReason: (0,json/* textOf */.b6)((0,json.at)(line, 'done_reason')),
        usage: knownUsage({
            inputTokens: (0,json/* countOf */.pq)((0,json.at)(line, 'prompt_eval_count')),
            outputTokens: (0,json/* countOf */.pq)((0,json.at)(line, 'eval_count')),
            reasoningTokens: null,
            cachedTokens: null,
        }),
        model: (0,json/* textOf */.b6)((0,json.at)(line, 'model')),
        serverSeconds: nanoseconds === null || nanoseconds === 0 ? null : nanoseconds / 1e9,
    });
}

;// CONCATENATED MODULE: ./lib/api/openai-envelope.js



function readEnvelope(body, name, { output, reasoning, end }) {
    const { choices: listed, usage: own, model, id, x_groq: groq } = (0,json/* objectOf */.Xy)(body);
    const choices = (0,json/* listOf */.c3)(listed);
    let finishReason = null;
    for (const choice of choices)
        finishReason = (0,json/* textOf */.b6)((0,json/* objectOf */.Xy)(choice)['finish_reason']) ?? finishReason;
    const usage = own ?? (0,json.at)(groq, 'usage');
    return {
        output,
        reasoning,
        end,
        repeatsOutput: false,
        finishReason,
        usage: openaiUsage(usage, 'prompt', 'completion'),
        model: (0,json/* textOf */.b6)(model),
        requestId: (0,json/* textOf */.b6)(id),
        serverSeconds: secondsIn(body, usage),
        error: (0,error_body/* errorIn */.Kd)(body, name) ??
            (groq === undefined ? null : (0,error_body/* errorIn */.Kd)(groq)) ??
            choiceError(choices, finishReason) ??
            (Array.isArray(listed) ? null : bareError(body, name)),
    };
}
function bareError(body, name) {
    const unnamed = name === null || name === 'message';
    return unnamed && typeof body === 'object' ? (0,error_body/* errorOf */.Mz)(body) : null;
}
function choiceError(choices, finishReason) {
    for (const choice of choices) {
        const told = (0,error_body/* errorIn */.Kd)(choice);
        if (told !== null)
            return told;
    }
    return finishReason === 'error'
        ? { message: 'the server ended the answer with finish_reason "error"', code: null }
        : null;
}
function secondsIn(body, usage) {
    const groq = (0,json/* quantityOf */.Ri)((0,json.at)(usage, 'total_time'));
    if (groq !== null)
        return groq + ((0,json/* quantityOf */.Ri)((0,json.at)(usage, 'queue_time')) ?? 0);
    const { perf_metrics: performance, timings, metrics, openrouter_metadata: router } = (0,json/* objectOf */.Xy)(body);
    const fireworks = secondsText(performance, FIREWORKS_SECONDS);
    if (fireworks !== null)
        return fireworks;
    const ms = phases(timings, LLAMA_PHASES) ??
        phases(metrics, VLLM_PHASES) ??
        (0,json/* quantityOf */.Ri)((0,json.at)(metrics, 'latencyMs')) ??
        (0,json/* quantityOf */.Ri)((0,json.at)(router, 'generation_time')) ??
        phases(usage, LOCALAI_PHASES);
    return ms === null ? null : ms / 1000;
}
const FIREWORKS_SECONDS = ['server-processing-time', 'fireworks-server-processing-time'];
const LLAMA_PHASES = ['prompt_ms', 'predicted_ms'];
const VLLM_PHASES = ['queue_time_ms', 'time_to_first_token_ms', 'generation_time_ms'];
const LOCALAI_PHASES = ['timing_prompt_processing', 'timing_token_generation'];
function phases(source, names) {
    if (!(0,json/* isObject */.Gv)(source))
        return null;
    return (0,json/* sumOf */.XN)(...names.map((name) => (0,json/* quantityOf */.Ri)((0,json.at)(source, name))));
}
function secondsText(source, names) {
    if (!(0,json/* isObject */.Gv)(source))
        return null;
    for (const name of names) {
        const value = (0,json.at)(source, name);
        const seconds = (0,json/* quantityOf */.Ri)(typeof value === 'string' && value.trim() !== '' ? Number(value) : value);
        if (seconds !== null)
            return seconds;
    }
    return null;
}

;// CONCATENATED MODULE: ./lib/api/openai-options.js

function streamOptions(request) {
    const { url, stream, adaptations } = request;
    if (!stream || isMistral(url) || adaptations.has('without-stream-options'))
        return undefined;
    return { include_usage: true, ...paddingOptions(request) };
}
function paddingOptions({ url, stream, adaptations }) {
    const isRefused = adaptations.has('without-obfuscation-option') || adaptations.has('without-stream-options');
    return stream && isOpenAi(url) && !isRefused ? { include_obfuscation: false } : undefined;
}
function chatTokenLimit({ url, maxOutputTokens, adaptations }) {
    if (maxOutputTokens === null)
        return {};
    const knowsNewName = isOpenAi(url) || (isAzure(url) && url.pathname.includes('/openai/'));
    const newName = knowsNewName !== adaptations.has('other-token-limit-name');
    return newName ? { max_completion_tokens: maxOutputTokens } : { max_tokens: maxOutputTokens };
}
function adaptOptions({ message, code }, used, candidates) {
    const words = `${message} ${code ?? ''}`;
    const named = candidates.find((candidate) => !used.has(candidate) && NAMED_BY[candidate].test(words));
    if (named === 'other-token-limit-name' && ABOUT_THE_VALUE.test(words))
        return null;
    return named ?? null;
}
const NAMED_BY = {
    'without-obfuscation-option': /include_obfuscation/,
    'without-stream-options': /stream_options|include_usage/,
    'other-token-limit-name': /max_(completion_)?tokens/,
};
const ABOUT_THE_VALUE = /too (large|small|high|low|long|many)|at (most|least)|exceed|(greater|less|larger|smaller|higher|lower|more) than|out of range|context (length|window)/i;

;// CONCATENATED MODULE: ./lib/api/openai-chat.js






const openaiChat = {
    name: 'openai-chat',
    framing: 'sse',
    hasEndMarker: true,
    endsWithDone: true,
    path: '/v1/chat/completions',
    recognises: (url) => pathEndsWith(url, '/chat/completions'),
    auth: (url) => (isAzure(url) ? 'api-key' : 'bearer'),
    headers: () => ({}),
    modelInBody: (url) => !isAzureDeployment(url),
    requiredMaxOutputTokens: null,
    leastMaxOutputTokens: 1,
    reserved: ['model', 'messages', 'stream', 'max_tokens', 'max_completion_tokens'],
    body: openai_chat_body,
    adapt: (error, used) => adaptOptions(error, used, ['without-obfuscation-option', 'without-stream-options', 'other-token-limit-name']),
    readEvent: (event, name) => readEnvelope(event, name, openai_chat_generatedIn(event, false)),
    readAnswer: openai_chat_readAnswer,
};
function openai_chat_body(request) {
    const { url, model, messages, stream, parameters } = request;
    return withParameters({
        model: isAzureDeployment(url) ? undefined : (model ?? undefined),
        messages: chatMessages(messages),
        stream,
        stream_options: streamOptions(request),
        ...chatTokenLimit(request),
    }, parameters);
}
function openai_chat_readAnswer(answer) {
    const answered = Array.isArray((0,json.at)(answer, 'choices'));
    return readEnvelope(answer, null, openai_chat_generatedIn(answer, answered));
}
function openai_chat_generatedIn(answer, end) {
    let output = false;
    let reasoning = false;
    for (const choice of (0,json/* listOf */.c3)((0,json/* objectOf */.Xy)(answer)['choices'])) {
        const { delta, message } = (0,json/* objectOf */.Xy)(choice);
        const part = (0,json/* objectOf */.Xy)(delta ?? message);
        output ||= openai_chat_hasOutput(part);
        reasoning ||= hasReasoning(part);
    }
    return { output, reasoning, end };
}
function openai_chat_hasOutput(part) {
    const { content } = part;
    if (isText(content))
        return true;
    const { refusal, audio, function_call: call, tool_calls: calls } = part;
    return (isText(refusal) ||
        isText((0,json.at)(audio, 'data')) ||
        isText((0,json.at)(audio, 'transcript')) ||
        isText((0,json.at)(call, 'name')) ||
        isText((0,json.at)(call, 'arguments')) ||
        (0,json/* listOf */.c3)(content).some((piece) => isText((0,json.at)(piece, 'text'))) ||
        (0,json/* listOf */.c3)(calls).some(isCall));
}
function isCall(call) {
    return (isText((0,json.at)(call, 'function', 'name')) ||
        isText((0,json.at)(call, 'function', 'arguments')) ||
        isText((0,json.at)(call, 'custom', 'name')) ||
        isText((0,json.at)(call, 'custom', 'input')));
}
function hasReasoning({ reasoning, reasoning_content: older, reasoning_details: details, content, }) {
    return (isText(reasoning) ||
        isText(older) ||
        (0,json/* listOf */.c3)(details).some((detail) => isText((0,json.at)(detail, 'text')) || isText((0,json.at)(detail, 'summary'))) ||
        (0,json/* listOf */.c3)(content).some(isThinking));
}
function isThinking(piece) {
    const thinking = (0,json.at)(piece, 'thinking');
    return isText(thinking) || (0,json/* listOf */.c3)(thinking).some((each) => isText((0,json.at)(each, 'text')));
}
function isText(value) {
    return (0,json/* textOf */.b6)(value) !== null;
}

;// CONCATENATED MODULE: ./lib/api/openai-completions.js






const openaiCompletions = {
    name: 'openai-completions',
    framing: 'sse',
    hasEndMarker: true,
    endsWithDone: true,
    path: '/v1/completions',
    recognises: (url) => pathEndsWith(url, '/completions') && !pathEndsWith(url, '/chat/completions'),
    auth: (url) => (isAzure(url) ? 'api-key' : 'bearer'),
    headers: () => ({}),
    modelInBody: (url) => !isAzureDeployment(url),
    requiredMaxOutputTokens: null,
    leastMaxOutputTokens: 1,
    reserved: ['model', 'prompt', 'stream', 'max_tokens'],
    body: openai_completions_body,
    adapt: (error, used) => adaptOptions(error, used, ['without-obfuscation-option', 'without-stream-options']),
    readEvent: (event, name) => readEnvelope(event, name, { output: hasText(event), reasoning: false, end: false }),
    readAnswer: openai_completions_readAnswer,
};
function openai_completions_body(request) {
    const { url, model, messages, stream, maxOutputTokens, parameters } = request;
    return withParameters({
        model: isAzureDeployment(url) ? undefined : (model ?? undefined),
        prompt: plainText(messages),
        stream,
        stream_options: streamOptions(request),
        max_tokens: maxOutputTokens ?? undefined,
    }, parameters);
}
function openai_completions_readAnswer(answer) {
    const answered = Array.isArray((0,json.at)(answer, 'choices'));
    return readEnvelope(answer, null, { output: hasText(answer), reasoning: false, end: answered });
}
function hasText(answer) {
    return (0,json/* listOf */.c3)((0,json.at)(answer, 'choices')).some((choice) => (0,json/* textOf */.b6)((0,json.at)(choice, 'text')) !== null);
}

;// CONCATENATED MODULE: ./lib/api/openai-responses.js








const LEAST = 16;
const openaiResponses = {
    name: 'openai-responses',
    framing: 'sse',
    hasEndMarker: true,
    endsWithDone: false,
    path: '/v1/responses',
    recognises: (url) => pathEndsWith(url, '/responses'),
    auth: (url) => (isAzure(url) ? 'api-key' : 'bearer'),
    headers: () => ({}),
    modelInBody: () => true,
    requiredMaxOutputTokens: null,
    leastMaxOutputTokens: LEAST,
    reserved: ['model', 'input', 'instructions', 'stream', 'max_output_tokens'],
    body: openai_responses_body,
    adapt: (error, used) => adaptOptions(error, used, ['without-obfuscation-option', 'without-stream-options']),
    readEvent: openai_responses_readEvent,
    readAnswer: openai_responses_readAnswer,
};
function openai_responses_body(request) {
    const { model, messages, stream, maxOutputTokens, parameters } = request;
    return withParameters({
        model: model ?? undefined,
        instructions: systemText(messages) ?? undefined,
        input: inputOf(turns(messages)),
        stream,
        stream_options: paddingOptions(request),
        max_output_tokens: maxOutputTokens === null ? undefined : Math.max(maxOutputTokens, LEAST),
    }, parameters);
}
function inputOf(messages) {
    const [first] = messages;
    if (messages.length === 1 && first?.role === 'user')
        return first.content;
    return chatMessages(messages);
}
function openai_responses_readEvent(event, name) {
    const type = (0,json/* textOf */.b6)((0,json.at)(event, 'type')) ?? '';
    const generated = type.endsWith('.delta') && (0,json/* textOf */.b6)((0,json.at)(event, 'delta')) !== null;
    const reasoning = generated && type.includes('reasoning');
    const ended = /^response\.(completed|incomplete|failed)$/.test(type);
    return (0,format/* reading */.hF)({
        ...openai_responses_readResponse((0,json.at)(event, 'response')),
        output: generated && !reasoning,
        reasoning,
        repeatsOutput: ended && (0,json/* listOf */.c3)((0,json.at)(event, 'response', 'output')).some(openai_responses_hasOutput),
        end: ended,
        error: (0,error_body/* errorIn */.Kd)(event, name) ?? failureOf((0,json.at)(event, 'response')),
    });
}
function openai_responses_readAnswer(answer) {
    const items = (0,json/* listOf */.c3)((0,json.at)(answer, 'output'));
    const answered = Array.isArray((0,json.at)(answer, 'output'));
    return (0,format/* reading */.hF)({
        ...openai_responses_readResponse(answer),
        output: items.some(openai_responses_hasOutput),
        reasoning: items.some(openai_responses_hasReasoning),
        end: answered && /^(completed|incomplete|failed|cancelled)$/.test((0,json/* textOf */.b6)((0,json.at)(answer, 'status')) ?? 'completed'),
        error: failureOf(answer) ?? (answered ? null : (0,error_body/* errorOf */.Mz)(answer)),
    });
}
function openai_responses_readResponse(response) {
    const status = (0,json/* textOf */.b6)((0,json.at)(response, 'status'));
    const finished = status === 'completed' || status === 'incomplete';
    return {
        finishReason: (0,json/* textOf */.b6)((0,json.at)(response, 'incomplete_details', 'reason')) ?? (finished ? status : null),
        usage: openaiUsage((0,json.at)(response, 'usage'), 'input', 'output'),
        model: (0,json/* textOf */.b6)((0,json.at)(response, 'model')),
        requestId: (0,json/* textOf */.b6)((0,json.at)(response, 'id')),
    };
}
function failureOf(response) {
    const told = (0,error_body/* errorIn */.Kd)(response);
    if (told !== null)
        return told;
    const status = (0,json.at)(response, 'status');
    if (status !== 'failed' && status !== 'cancelled')
        return null;
    return { message: `the server ended the answer with status "${status}"`, code: null };
}
function openai_responses_hasOutput(item) {
    const type = (0,json/* textOf */.b6)((0,json.at)(item, 'type')) ?? '';
    if (type.endsWith('_call'))
        return true;
    if (type !== 'message')
        return false;
    return (0,json/* listOf */.c3)((0,json.at)(item, 'content')).some((part) => (0,json/* textOf */.b6)((0,json.at)(part, 'text')) !== null || (0,json/* textOf */.b6)((0,json.at)(part, 'refusal')) !== null);
}
function openai_responses_hasReasoning(item) {
    if ((0,json.at)(item, 'type') !== 'reasoning')
        return false;
    const parts = [...(0,json/* listOf */.c3)((0,json.at)(item, 'summary')), ...(0,json/* listOf */.c3)((0,json.at)(item, 'content'))];
    return parts.some((part) => (0,json/* textOf */.b6)((0,json.at)(part, 'text')) !== null);
}

// EXTERNAL MODULE: ./lib/api/answer-headers.js
var answer_headers = __webpack_require__(6179);
;// CONCATENATED MODULE: ./lib/api/answer-problem.js




function answerProblem(answer) {
    const { status, headers, url } = answer;
    const contentType = (0,answer_headers/* headerValue */.Z)(headers, 'content-type') ?? '';
    if (status >= 400 && isGithubModels(url))
        return GITHUB_MODELS_RETIRED;
    if (contentType.startsWith('application/vnd.amazon.eventstream'))
        return `the answer is a binary event stream, which cannot be read here; ${bedrockInstead(url)}`;
    const sunset = (0,answer_headers/* headerValue */.Z)(headers, 'sunset');
    if (sunset !== null && [403, 404, 410].includes(status))
        return `the server says that this endpoint is switched off (sunset: ${sunset}); use its successor`;
    const guess = status === 404 || status === 405 ? guessEndpoint(url) : null;
    if (guess !== null)
        return `the URL is not an endpoint; did you mean ${guess}?`;
    if (/^(text\/html|application\/xhtml)/i.test(contentType) && (status < 400 || [404, 405, 511].includes(status)))
        return 'a web page came back, not an answer of an API: the URL is wrong, or a login page or proxy stands in between';
    return null;
}

;// CONCATENATED MODULE: ./lib/api/registry.js











const BY_NAME = {
    'openai-chat': openaiChat,
    'openai-responses': openaiResponses,
    'openai-completions': openaiCompletions,
    'anthropic-messages': anthropicMessages,
    gemini: gemini,
    ollama: ollama,
    cohere: cohere,
};
const FORMATS = Object.values(BY_NAME);
function formatOf(name) {
    return BY_NAME[name];
}
function givenApi(name, url) {
    const problem = endpointProblem(url);
    return problem === null ? { format: formatOf(name) } : { problem };
}
function detectApi(url) {
    const problem = endpointProblem(url);
    if (problem !== null)
        return { problem };
    const format = FORMATS.find(({ recognises }) => recognises(url));
    return format === undefined ? { problem: unrecognised(url) } : { format };
}
function unrecognised(url) {
    const guess = guessEndpoint(url);
    const otherwise = 'if the URL is right, say with "api" which one it speaks';
    if (guess !== null)
        return `${shownUrl(url)} is no endpoint of a known API; did you mean ${guess}? Otherwise, ${otherwise}`;
    const known = FORMATS.map(({ name, path }) => `${name} (…${path})`).join(', ');
    return `the path of ${shownUrl(url)} tells no API; ${otherwise}: ${known}`;
}


/***/ }),

/***/ 4648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ createColumn),
/* harmony export */   q: () => (/* binding */ createDecimalColumn)
/* harmony export */ });
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


/***/ }),

/***/ 2959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ compareBaseline),
  x: () => (/* binding */ comparedChecks)
});

// EXTERNAL MODULE: ./lib/samples.js
var lib_samples = __webpack_require__(4816);
// EXTERNAL MODULE: ./lib/stats/hodges-lehmann.js + 2 modules
var hodges_lehmann = __webpack_require__(7904);
// EXTERNAL MODULE: ./lib/stats/significance.js
var significance = __webpack_require__(6454);
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

// EXTERNAL MODULE: ./lib/stats/normal.js
var normal = __webpack_require__(5172);
// EXTERNAL MODULE: ./lib/stats/pairs-needed.js
var pairs_needed = __webpack_require__(1274);
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
    const location = (0,hodges_lehmann/* hodgesLehmann */.i)(evidence.differences, alpha);
    const { estimate, low, high } = location;
    if (estimate === null || low === null || high === null)
        return { ...location, pValue: null };
    if (runNoise.variance === 0)
        return { ...location, pValue: (0,hodges_lehmann/* signedRankTest */.B)(evidence.differences, tolerance) };
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

// EXTERNAL MODULE: ./lib/metrics.js + 1 modules
var metrics = __webpack_require__(1720);
// EXTERNAL MODULE: ./lib/stats/describe.js
var describe = __webpack_require__(5246);
// EXTERNAL MODULE: ./lib/stats/run-noise.js
var run_noise = __webpack_require__(9321);
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

// EXTERNAL MODULE: ./lib/stats/intervals.js + 1 modules
var intervals = __webpack_require__(8767);
// EXTERNAL MODULE: ./lib/stats/quantile.js + 1 modules
var quantile = __webpack_require__(7247);
// EXTERNAL MODULE: ./lib/stats/tail-ratio.js
var tail_ratio = __webpack_require__(6207);
;// CONCATENATED MODULE: ./lib/verdict/comparison-evidence.js






const NO_PAIRS = { kind: 'pairs', differences: [] };
function evidenceOfPairs({ metric, percent }, values) {
    const { candidate, baseline } = values;
    const sign = (0,metrics/* metricOf */.a)(metric).better === 'lower' ? 1 : -1;
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
    const sign = (0,metrics/* metricOf */.a)(metric).better === 'lower' ? 1 : -1;
    return { logValue: sign * Math.log(p50), standardError: logStandardError({ low, high }, alpha), samples: count };
}

// EXTERNAL MODULE: ./lib/units.js
var units = __webpack_require__(3052);
// EXTERNAL MODULE: ./lib/verdict/finding.js
var finding = __webpack_require__(8272);
// EXTERNAL MODULE: ./lib/verdict/format-quantity.js
var format_quantity = __webpack_require__(9714);
// EXTERNAL MODULE: ./lib/verdict/subject.js
var subject = __webpack_require__(1697);
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
    const { unknownWhen } = (0,metrics/* metricOf */.a)(metric);
    return `no ${side === 'run' ? 'request' : 'request of the baseline'} has a value for ${(0,subject/* metricPhrase */.ic)(metric)} (unknown when ${unknownWhen})`;
}
function survivorsReason(figure, failed) {
    return `${phrase(figure)} cannot be compared: ${failed}, ${finding/* ONLY_SURVIVORS */.Fx}`;
}
function failedPairs({ attempted, complete }) {
    const failed = attempted - complete;
    const have = failed === 1 ? 'has' : 'have';
    return `${(0,units/* formatInteger */.Sm)(failed)} of ${(0,units/* formatCount */.B4)(attempted, 'pair')} ${have} a failed request (${(0,format_quantity/* formatQuantity */.VZ)(failed / attempted, 'share')})`;
}
function failedRequests(share) {
    return `${(0,format_quantity/* formatQuantity */.VZ)(share, 'share')} of the requests of one side failed`;
}
function tooFewReason(figure, pairs, needed) {
    const have = pairs === 1 ? 'has' : 'have';
    return `${phrase(figure)} cannot be compared: ${(0,units/* formatCount */.B4)(pairs, 'pair')} ${have} a value on both sides, and it takes ${needed}`;
}
function unboundedReason(figure) {
    return `${phrase(figure)} cannot be compared: one of the two medians has too few requests for a confidence bound`;
}
function phrase({ metric, percent }) {
    return `p${percent} ${(0,subject/* metricPhrase */.ic)(metric)}`;
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
        return (0,format_quantity/* formatLimit */.tW)(maxRegression, 'share');
    return `${(0,format_quantity/* formatLimit */.tW)(floor, (0,metrics/* metricOf */.a)(metric).unit)} (${(0,format_quantity/* formatQuantity */.VZ)(tolerated, 'share')})`;
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
    const { estimate, low, high } = (0,hodges_lehmann/* hodgesLehmann */.i)(differences, NOTE_ALPHA);
    if (estimate === null || low === null || high === null)
        return null;
    const isSure = low > 0 || high < 0;
    if (!isSure || Math.abs(Math.expm1(estimate)) <= NOTEWORTHY_LENGTH)
        return null;
    return lengthNote(rules, { ratio: Math.exp(estimate), mine: median(candidate), theirs: median(baseline) });
}
function lengthNote({ metrics }, { ratio, mine, theirs }) {
    const longer = `${(0,format_quantity/* formatQuantity */.VZ)(Math.abs(ratio - 1), 'share')} ${ratio > 1 ? 'longer' : 'shorter'}`;
    const medians = `median ${(0,format_quantity/* formatQuantity */.VZ)(mine, 'tokens')} against ${(0,format_quantity/* formatQuantity */.VZ)(theirs, 'tokens')}`;
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
    const shares = `${(0,format_quantity/* formatQuantity */.VZ)(mine, 'share')} of the answers, and ${(0,format_quantity/* formatQuantity */.VZ)(theirs, 'share')} of the baseline's`;
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

// EXTERNAL MODULE: ./lib/verdict/comparison-pairs.js
var comparison_pairs = __webpack_require__(9176);
;// CONCATENATED MODULE: ./lib/verdict/comparison-sides.js



const SHOWN = ['latency', 'ttft', 'tpot', 'output_tokens'];
function sideBySide(compared, candidate, baseline) {
    const wanted = new Set([...SHOWN, ...compared.map(({ metric }) => metric)]);
    return metrics/* METRICS */.C.filter(({ name }) => wanted.has(name))
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
    return Object.fromEntries(metrics/* METRICS */.C.map(({ name }) => [name, figures(name)]));
}

// EXTERNAL MODULE: ./lib/verdict/tally.js
var tally = __webpack_require__(7807);
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
    const pairing = (0,comparison_pairs/* pairRequests */.z)({ table: candidate, arm: 'candidate' }, other);
    const { counts } = pairing;
    const names = [...rules.metrics.map(({ metric }) => metric), 'output_tokens'];
    const values = (0,comparison_pairs/* pairedValues */.U)(pairing, [candidate, other.table], names);
    const of = (name) => values.get(name);
    const [mine, theirs] = [(0,lib_samples/* collectSamples */.uM)(candidate), (0,lib_samples/* collectSamples */.uM)(other.table, other.arm)];
    const tooManyFailed = counts.attempted - counts.complete > finding/* MOST_FAILED */.g4 * counts.attempted;
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
    const { attempted, failed, timedOut } = (0,tally/* tallyRequests */.p)(candidate, []);
    const failedShare = Math.max(failed / Math.max(1, attempted), stored.failedShare);
    const metrics = judgeAll(input, {
        found: rules.metrics.map((figure) => stored.evidenceOf(figure, samples)),
        candidate: samples,
        baselineCount: stored.count,
        survivors: failedShare > finding/* MOST_FAILED */.g4 ? failedRequests(failedShare) : null,
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
    const source = `max-regression ${(0,format_quantity/* formatLimit */.tW)(maxRegression, 'share').replace(' ', '')} (${metric}.p${percent})`;
    const subject = { kind: 'regression', metric, percent };
    return { threshold: { source, subject, operator: '<=', limit, warnOnly: false } };
}

// EXTERNAL MODULE: ./lib/verdict/comparison-size.js
var comparison_size = __webpack_require__(7152);
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


/***/ }),

/***/ 1416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ allowedSteps)
/* harmony export */ });
function allowedSteps(maxRequests, warmup, arms) {
    return maxRequests === null ? Infinity : Math.max(0, Math.floor(maxRequests / arms) - warmup);
}


/***/ }),

/***/ 4531:
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

/***/ 6804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseDuration)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3306);


const UNITS = {
    ms: { exponent: 0, factor: 1 },
    s: { exponent: 3, factor: 1 },
    m: { exponent: 3, factor: 60 },
    h: { exponent: 3, factor: 3600 },
    d: { exponent: 3, factor: 86_400 },
};
const LONGEST_DAYS = 24;
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
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6097);


function readGates(values, given, problems) {
    const latency = values['max-average-latency'];
    const errorRate = {
        source: `max-error-rate ${given.text('max-error-rate')?.text.trim() ?? (0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .rowOf */ .O)('max-error-rate').default}`,
        subject: { kind: 'error_rate' },
        operator: '<=',
        limit: values['max-error-rate'],
        warnOnly: false,
        byObserved: true,
    };
    const average = latency === null ? [] : [averageLatency(latency, given)];
    const further = problems.attempt(() => (0,_verdict_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .parseThresholds */ .S)(values.thresholds ?? '', 'thresholds')) ?? [];
    return {
        thresholds: [...average, ...further, errorRate],
        confidence: values.confidence,
        onInconclusive: values['on-inconclusive'],
        reportOnly: values['report-only'],
    };
}
function averageLatency(ms, given) {
    const text = given.text('max-average-latency')?.text.trim() ?? '';
    return {
        source: `max-average-latency ${/[a-z]$/.test(text) ? text : `${text}s`}`,
        subject: { kind: 'metric', metric: 'latency', statistic: { kind: 'average' } },
        operator: '<=',
        limit: ms / 1000,
        warnOnly: false,
    };
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


function parseInteger(text, rules) {
    if (!/^[+-]?\d+$/.test(text.trim())) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(text)} is no whole number; write ${range(rules)}`);
    }
    return checkRange(text, rules);
}
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
    return value === 0 ? 0 : value;
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



function parseMapping(text) {
    const value = readYaml(text);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz('the value is no mapping; write for example temperature: 0.7');
    }
    return toJson(value, '');
}
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
function firstLine(message) {
    if (message.startsWith('Maximum call stack'))
        return 'nested too deeply';
    return (0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)((message.split('\n')[0] ?? '').replace(/:$/, ''));
}
const DEEPEST = 100;
function toJson(value, path, depth = 0) {
    if (depth > DEEPEST)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(`the value is nested more than ${DEEPEST} levels deep, or holds itself`);
    if (value === null || typeof value === 'boolean' || typeof value === 'string')
        return value;
    if (typeof value === 'number')
        return finite(value, path);
    if (Array.isArray(value))
        return value.map((item, index) => toJson(item, `${path}[${index}]`, depth + 1));
    const entries = Object.entries(value);
    return Object.fromEntries(entries.map(([key, item]) => [key, toJson(item, `${path}.${key}`, depth + 1)]));
}
function finite(value, path) {
    if (Number.isFinite(value))
        return value;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(`${(0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(path.slice(1))} is ${value}, which JSON cannot hold; write a finite number`);
}
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
/* harmony export */   K: () => (/* binding */ named),
/* harmony export */   b: () => (/* binding */ createProblems)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

function named(name, thrown) {
    return thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz ? new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${name}: ${thrown.message}`) : thrown;
}
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



function parseChoice(text, choices) {
    const choice = choices.find((candidate) => candidate === text.trim());
    if (choice !== undefined)
        return choice;
    throw new errors/* InputError */.dz(`${(0,wording/* quote */.h)(text)} is not allowed; write ${(0,wording/* eitherOf */.B)(choices)}.${(0,nearest/* didYouMean */.a)(text.trim(), choices)}`);
}
function parseChoices(text, choices) {
    const words = text.split(/[,\n]/).filter((word) => word.trim() !== '');
    return [...new Set(words.map((word) => parseChoice(word, choices)))];
}
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
;// CONCATENATED MODULE: ./lib/config/headers.js


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
// EXTERNAL MODULE: ./lib/config/problems.js
var problems = __webpack_require__(784);
;// CONCATENATED MODULE: ./lib/config/rate.js


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
// EXTERNAL MODULE: ./lib/credentials.js
var credentials = __webpack_require__(8801);
;// CONCATENATED MODULE: ./lib/config/url.js



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
        throw new errors/* InputError */.dz(`${seen} ${unparsable(text)}`);
    if (url.username !== '' || url.password !== '') {
        throw new errors/* InputError */.dz(`${seen} carries a user name or password, which is never sent; put it into headers ("Authorization: Basic …") and set auth: none`);
    }
    if (text.includes('#'))
        throw new errors/* InputError */.dz(`${seen} has a part after #, which is never sent; remove it`);
    return { text, url };
}
function unparsable(text) {
    const port = /^https?:\/\/[^/?#@]*:(\d+)([/?#]|$)/i.exec(text)?.[1];
    return port !== undefined && Number(port) > 65_535
        ? `has the port ${port}, which is out of range; write one from 1 to 65535`
        : 'is no URL; write for example https://api.openai.com/v1/chat/completions';
}
function missingScheme(text, seen) {
    const host = /^(\[[\da-f:.]+\]|[\w.-]+)(:\d+)?(?=[/?]|$)/i.exec(text)?.[0];
    if (host === undefined || !/[.:\]]|^localhost$/.test(host)) {
        return 'the value is no URL; it must begin with https:// or http://';
    }
    const scheme = /^(localhost|127\.|\[|0\.0\.0\.0|10\.|192\.168\.)/.test(host) ? 'http' : 'https';
    return `${seen} has no scheme; did you mean ${(0,wording/* quote */.h)(`${scheme}://${(0,credentials/* withoutCredentials */.ri)(text)}`)}?`;
}

;// CONCATENATED MODULE: ./lib/config/read-values.js













function readValues(given, problems) {
    const entries = inputs/* INPUTS */.m.map(({ name }) => [name, readValue(name, given, problems)]);
    return Object.fromEntries(entries);
}
function readValue(name, given, problems) {
    const row = (0,inputs/* rowOf */.O)(name);
    const source = given.text(name);
    const value = source === null ? null : problems.attempt(() => labelled(source.label, () => parseInput(row, source.text)));
    return value ?? (row.default === '' ? null : parseInput(row, row.default));
}
function labelled(label, read) {
    try {
        return read();
    }
    catch (thrown) {
        throw (0,problems/* named */.K)(label, thrown);
    }
}
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
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1720);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9814);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6804);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2037);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3306);






const COMPARABLE = _metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .METRICS */ .C.filter(({ unit }) => unit !== 'tokens').map(({ name }) => name);
const TIMES = _metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .METRICS */ .C.filter(({ unit }) => unit === 'seconds').map(({ name }) => name);
const ALLOWED = 'write metric.p50, or for times metric.p95 or metric.p99';
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
function figureName({ metric, percent }) {
    return `${metric}.p${percent}`;
}
function parseFigure(item) {
    const [name = '', ...rest] = item.split('.');
    const metric = parseMetric(name, COMPARABLE);
    if (rest.length === 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz(`${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(item)} says too little; write ${metric}.p50`);
    const statistic = rest.join('.');
    if (/^(average|avg|mean)$/.test(statistic)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz(`${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(item)} cannot be compared: a few slow answers move an average as much as a change does; write ${metric}.p50`);
    }
    const percent = _model_js__WEBPACK_IMPORTED_MODULE_4__/* .REGRESSION_PERCENTS */ .Fh.find((candidate) => `p${candidate}` === statistic);
    if (percent === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz(`${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(item)} cannot be compared; ${ALLOWED}`);
    if (percent !== 50 && (0,_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .metricOf */ .a)(metric).better === 'higher') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz(`${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(item)} is the fast end of a speed; write ${metric}.p50, or tpot.p${percent}`);
    }
    return { metric, percent };
}
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
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz(`${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(name)} is not one of ${allowed.join(', ')}.${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_5__/* .didYouMean */ .a)(name, allowed)}`);
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


const MOST_SHARDS = 10_000;
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
function shardName({ index, count }) {
    return `${index}/${count}`;
}
function shardSize({ index, count }, listed) {
    return Math.max(0, Math.ceil((listed - index + 1) / count));
}
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




function parseDurationSpread(text) {
    return parseSpread(text, _duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E, 'lognormal(400ms, 2s)');
}
function parseTokenSpread(text) {
    return parseSpread(text, (part) => (0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .parseInteger */ .c)(part, { minimum: 1, maximum: 1_000_000 }), 'lognormal(40, 200)');
}
function lowEnd(spread) {
    if (spread.kind === 'constant')
        return spread.value;
    return spread.kind === 'uniform' ? spread.low : spread.p50 ** 2 / spread.p99;
}
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
    if (/[()a-z]{3}|\.{3}/i.test(text)) {
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

/***/ 8801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ku: () => (/* binding */ decodeQueryPart),
/* harmony export */   hN: () => (/* binding */ isCredentialName),
/* harmony export */   ri: () => (/* binding */ withoutCredentials)
/* harmony export */ });
const NO_CREDENTIAL = /cache[_-]?key$|tokeni[sz]er|^authors?$/i;
function isCredentialName(name) {
    if (NO_CREDENTIAL.test(name))
        return false;
    return /auth|key|token|secret|password|passwd|credential|cookie|session|signature|jwt|bearer|pwd|^pass$|^sig$|^code$/i.test(name);
}
function withoutCredentials(url) {
    return url
        .replace(/^((?:[a-z][a-z\d+.-]*:)?[\\/\s]*)[^\\/?#]*@/i, '$1***@')
        .replace(/([?&;#])([^=&;#]+)=([^&;#]+)/g, (whole, before, name) => isCredentialName(decodeQueryPart(name)) ? `${before}${name}=***` : whole);
}
function decodeQueryPart(text) {
    try {
        return decodeURIComponent(text.replaceAll('+', ' '));
    }
    catch {
        return text;
    }
}


/***/ }),

/***/ 2855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ww: () => (/* binding */ createEarlyStop),
  eV: () => (/* binding */ looksAt),
  DH: () => (/* binding */ planEarlyStop),
  iM: () => (/* binding */ plannedSteps)
});

// EXTERNAL MODULE: ./lib/compare-baseline.js + 10 modules
var compare_baseline = __webpack_require__(2959);
// EXTERNAL MODULE: ./lib/config/allowed-steps.js
var allowed_steps = __webpack_require__(1416);
// EXTERNAL MODULE: ./lib/open-target.js + 1 modules
var open_target = __webpack_require__(1223);
// EXTERNAL MODULE: ./lib/stats/memoize.js
var memoize = __webpack_require__(9959);
// EXTERNAL MODULE: ./lib/stats/normal.js
var normal = __webpack_require__(5172);
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

// EXTERNAL MODULE: ./lib/stats/pairs-needed.js
var pairs_needed = __webpack_require__(1274);
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

// EXTERNAL MODULE: ./lib/stats/run-noise.js
var run_noise = __webpack_require__(9321);
// EXTERNAL MODULE: ./lib/verdict/confidence.js
var verdict_confidence = __webpack_require__(165);
// EXTERNAL MODULE: ./lib/verdict/comparison-size.js
var comparison_size = __webpack_require__(7152);
// EXTERNAL MODULE: ./lib/verdict/evaluate.js + 7 modules
var evaluate = __webpack_require__(1866);
;// CONCATENATED MODULE: ./lib/early-stop.js








function plannedSteps(config) {
    const { prompts, plan, patience } = config;
    const arms = (0,open_target/* otherArm */.V)(config) === null ? 1 : 2;
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
    const compared = found === null ? null : (0,compare_baseline/* compareBaseline */.Z)(found, table, looks.alpha);
    if (compared?.state === 'regression')
        return true;
    if (compared !== null && compared.state !== 'proven')
        return false;
    const { thresholds: all, confidence } = config.gates;
    const thresholds = all.filter((threshold) => (0,verdict_confidence/* needsEvidence */.j)(threshold, confidence));
    if (compared === null && thresholds.length === 0)
        return false;
    const checks = (0,evaluate/* evaluate */._)({ table, thresholds, confidence, looks: looks.at.length, totalTimeSeconds: 0 });
    return checks.every(({ answer }) => answer !== 'inconclusive');
}
function comparable(baseline) {
    return baseline === null || baseline.compared === null ? null : baseline;
}


/***/ }),

/***/ 1223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ openArms),
  V: () => (/* binding */ otherArm)
});

// EXTERNAL MODULE: ./lib/api/registry.js + 16 modules
var registry = __webpack_require__(1937);
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
    const { openMockTransport } = await __webpack_require__.e(/* import() */ 435).then(__webpack_require__.bind(__webpack_require__, 9435));
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
    const { openNetwork, rehearse, waitUntilReady } = await Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(85), __webpack_require__.e(607), __webpack_require__.e(13)]).then(__webpack_require__.bind(__webpack_require__, 13));
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


/***/ }),

/***/ 476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uk: () => (/* binding */ gauss),
/* harmony export */   k4: () => (/* binding */ shuffle),
/* harmony export */   sk: () => (/* binding */ createRandom)
/* harmony export */ });
function createRandom(seed) {
    let [a, b, c, d] = hashSeed(String(seed));
    const next = () => {
        const sum = (((a + b) | 0) + d) | 0;
        d = (d + 1) | 0;
        a = b ^ (b >>> 9);
        b = (c + (c << 3)) | 0;
        c = (c << 21) | (c >>> 11);
        c = (c + sum) | 0;
        return (sum >>> 0) / 2 ** 32;
    };
    for (let i = 0; i < 20; i++)
        next();
    return next;
}
function shuffle(list, random) {
    const shuffled = [...list];
    for (let i = shuffled.length - 1; i > 0; i--) {
        const j = Math.floor(random() * (i + 1));
        [shuffled[i], shuffled[j]] = [shuffled[j], shuffled[i]];
    }
    return shuffled;
}
function gauss(random) {
    const radius = Math.sqrt(-2 * Math.log(1 - random()));
    return radius * Math.cos(2 * Math.PI * random());
}
function hashSeed(text) {
    let [a, b, c, d] = [1779033703, 3144134277, 1013904242, 2773480762];
    for (let i = 0; i < text.length; i++) {
        const code = text.charCodeAt(i);
        a = b ^ Math.imul(a ^ code, 597399067);
        b = c ^ Math.imul(b ^ code, 2869860233);
        c = d ^ Math.imul(c ^ code, 951274213);
        d = a ^ Math.imul(d ^ code, 2716044179);
    }
    a = Math.imul(c ^ (a >>> 18), 597399067);
    b = Math.imul(d ^ (b >>> 22), 2869860233);
    c = Math.imul(a ^ (c >>> 17), 951274213);
    d = Math.imul(b ^ (d >>> 19), 2716044179);
    return [a ^ b ^ c ^ d, b ^ a, c ^ a, d ^ a];
}


/***/ }),

/***/ 844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ PREVIEW_LENGTH),
  O: () => (/* binding */ createRecordTable)
});

// EXTERNAL MODULE: ./lib/prompt-text.js
var prompt_text = __webpack_require__(3421);
// EXTERNAL MODULE: ./lib/records/cells.js
var cells = __webpack_require__(2223);
// EXTERNAL MODULE: ./lib/columns.js
var columns = __webpack_require__(4648);
;// CONCATENATED MODULE: ./lib/records/dictionary.js

function createTextList() {
    const ends = (0,columns/* createColumn */.H)(Float64Array);
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
    const hashes = (0,columns/* createColumn */.H)(Int32Array);
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
    const integers = () => (0,columns/* createColumn */.H)(Int32Array, expected);
    return {
        numbers: cells/* NUMBERS */.du.map((field) => (0,columns/* createDecimalColumn */.q)(field.endsWith('Seconds') ? 1e6 : 1, expected)),
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
    for (let i = 0; i < cells/* NUMBERS */.du.length; i += 1)
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
    const startedAt = store.numbers[cells/* NUMBERS */.du.indexOf('startedAt')];
    function reader(field) {
        const column = store.numbers[cells/* NUMBERS */.du.indexOf(field)];
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
    const single = (0,cells/* createBlock */.Wv)(1);
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
            (0,cells/* fillCells */.Fy)(single, record);
            single.prompt[0] = intake.prompt(record.promptId, record.promptText);
            single.label[0] = intake.label(record);
            single.length = 1;
            push(single);
        },
        at: (row) => copyOf(view(row)),
        view,
        numbers(field, rows) {
            const column = store.numbers[cells/* NUMBERS */.du.indexOf(field)];
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

/***/ 5806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ rowsWhere),
/* harmony export */   f: () => (/* binding */ countByLabel)
/* harmony export */ });
/* harmony import */ var _release_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4222);

function rowsWhere(table, holds) {
    const isKept = Uint8Array.from({ length: table.labelCount }, (_, number) => Number(holds(table.labelAt(number))));
    const rows = new Int32Array(table.length);
    let count = 0;
    for (let row = 0; row < rows.length; row += 1) {
        if (isKept[table.labelNumber(row)] === 0)
            continue;
        rows[count] = row;
        count += 1;
    }
    if (count === rows.length)
        return rows;
    const found = rows.slice(0, count);
    (0,_release_js__WEBPACK_IMPORTED_MODULE_0__/* .release */ ._)(rows);
    return found;
}
function countByLabel(table) {
    const counts = new Int32Array(table.labelCount);
    const order = [];
    for (let row = 0; row < table.length; row += 1) {
        const number = table.labelNumber(row);
        if (counts[number] === 0)
            order.push(number);
        counts[number] += 1;
    }
    return order.map((number) => ({ label: table.labelAt(number), rows: counts[number] }));
}


/***/ }),

/***/ 2223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fy: () => (/* binding */ fillCells),
/* harmony export */   Wv: () => (/* binding */ createBlock),
/* harmony export */   du: () => (/* binding */ NUMBERS)
/* harmony export */ });
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


/***/ }),

/***/ 9405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ comparisonLines)
/* harmony export */ });
/* harmony import */ var _foreign_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9399);
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1720);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3052);
/* harmony import */ var _comparison_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6281);
/* harmony import */ var _log_line_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6027);
/* harmony import */ var _trend_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8161);






function comparisonLines({ comparison, trends }) {
    if (comparison === null)
        return [];
    const { baseline, state, problem, metrics, sides, notes } = comparison;
    const pairs = (0,_comparison_js__WEBPACK_IMPORTED_MODULE_3__/* .pairsText */ .Lx)(comparison);
    return [
        `baseline: ${identityText(baseline)}${pairs === '' ? '' : `, ${pairs}`}`,
        ...sides.map(({ metric, candidate, baseline: other }) => {
            const { label, unit } = (0,_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .metricOf */ .a)(metric);
            return `baseline: ${label} p50 ${(0,_log_line_js__WEBPACK_IMPORTED_MODULE_4__/* .logText */ .kc)((0,_units_js__WEBPACK_IMPORTED_MODULE_2__/* .formatValue */ .Fl)(other.p50, unit))}, this run ${(0,_log_line_js__WEBPACK_IMPORTED_MODULE_4__/* .logText */ .kc)((0,_units_js__WEBPACK_IMPORTED_MODULE_2__/* .formatValue */ .Fl)(candidate.p50, unit))}`;
        }),
        `comparison: ${(0,_comparison_js__WEBPACK_IMPORTED_MODULE_3__/* .stateText */ .r9)(state, 'n/a')}${problem === null ? '' : ` - ${(0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(problem, 500)}`}`,
        ...metrics.map((figure) => `change: ${(0,_comparison_js__WEBPACK_IMPORTED_MODULE_3__/* .figureName */ .cU)(figure)} ${(0,_log_line_js__WEBPACK_IMPORTED_MODULE_4__/* .logText */ .kc)((0,_comparison_js__WEBPACK_IMPORTED_MODULE_3__/* .changeText */ .k0)(figure))}, ${(0,_comparison_js__WEBPACK_IMPORTED_MODULE_3__/* .stateText */ .r9)(figure.state, 'n/a')}`),
        ...trends.map((trend) => `trend: ${(0,_trend_js__WEBPACK_IMPORTED_MODULE_5__/* .trendSentence */ .$Z)(trend)}`),
        ...notes.map((note) => `note: ${(0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(note, 500)}`),
    ];
}
function identityText(baseline) {
    if (baseline.kind === 'run') {
        return `run ${baseline.runId} of ${(0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(baseline.startedAt)}, ${(0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(baseline.path)}`;
    }
    if (baseline.kind !== 'endpoint')
        return (0,_comparison_js__WEBPACK_IMPORTED_MODULE_3__/* .pastText */ ._v)(baseline);
    const place = baseline.url === null ? 'built-in mock' : (0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(baseline.url);
    return [place, baseline.model === null ? '' : (0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(baseline.model)].filter((part) => part !== '').join(', ');
}


/***/ }),

/***/ 7243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yg: () => (/* binding */ flagLines),
/* harmony export */   aN: () => (/* binding */ withoutSaid),
/* harmony export */   jD: () => (/* binding */ liveLine),
/* harmony export */   k: () => (/* binding */ summaryLines),
/* harmony export */   rz: () => (/* binding */ verdictLines),
/* harmony export */   tY: () => (/* binding */ checkLine),
/* harmony export */   uA: () => (/* binding */ requestLine),
/* harmony export */   uH: () => (/* binding */ cutShortLines)
/* harmony export */ });
/* harmony import */ var _foreign_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9399);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3052);
/* harmony import */ var _console_comparison_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9405);
/* harmony import */ var _figure_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2063);
/* harmony import */ var _failure_lines_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5534);
/* harmony import */ var _log_line_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6027);
/* harmony import */ var _shard_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6818);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2542);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7142);









const PHASE_MARKS = {
    warmup: '  (warm-up)',
    measured: '',
    negotiation: '  (negotiation)',
};
function requestLine(record) {
    const mark = PHASE_MARKS[record.phase] + (record.arm === 'baseline' ? '  (baseline)' : '');
    if (record.outcome === 'ok') {
        const whole = record.flags.includes('not_streamed') ? '  (not streamed)' : '';
        const ttft = record.ttftSeconds === null ? 'n/a' : `${record.ttftSeconds.toFixed(3)}s`;
        const tokens = record.outputTokens ?? 'n/a';
        return `[${record.index}] Latency: ${record.latencySeconds.toFixed(3)}s  TTFT: ${ttft}  tokens: ${tokens}${whole}${mark}`;
    }
    const status = record.httpStatus === null ? '' : ` ${record.httpStatus}`;
    return (0,_log_line_js__WEBPACK_IMPORTED_MODULE_5__/* .logLine */ .BP)(`[${record.index}] FAILED ${record.failure}${status}: ${(0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(record.failureMessage)}${mark}`);
}
function summaryLines(report) {
    const shard = (0,_shard_js__WEBPACK_IMPORTED_MODULE_6__/* .shardOf */ .I)(report);
    return [
        '--- summary ---',
        ...figures(report).map(([name, value, decimals]) => `${name}: ${value === null ? 'n/a' : value.toFixed(decimals)}`),
        ...(shard === null ? [] : [`shard: ${shard.name}, ${shard.size}`]),
        ...(0,_failure_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .failureLines */ .w)(report).map(_log_line_js__WEBPACK_IMPORTED_MODULE_5__/* .logLine */ .BP),
        ...flagLines(report),
        ...verdictLines({ ...report, notes: [...report.notes, ...cutShortLines(report)] }),
    ];
}
function cutShortLines(report) {
    const sentence = (0,_wording_js__WEBPACK_IMPORTED_MODULE_8__/* .cutShortSentence */ .yj)(report);
    return sentence === null ? [] : [sentence.replaceAll('`', '')];
}
function flagLines({ summary }) {
    return (0,_figure_table_js__WEBPACK_IMPORTED_MODULE_3__/* .flagSentences */ .Nn)(summary).map(([flag, sentence]) => `flag: ${flag} ${sentence}`);
}
function withoutSaid(report, said) {
    return { ...report, notes: report.notes.filter((note) => !said.includes(note)) };
}
function verdictLines(report) {
    const { verdict, notes } = report;
    return [
        ...(0,_console_comparison_js__WEBPACK_IMPORTED_MODULE_2__/* .comparisonLines */ .p)(report),
        ...verdict.checks.map((check) => checkLine(check)),
        ...notes.map((note) => `note: ${(0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(note, 500)}`),
        `verdict: ${verdict.status} - ${(0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(verdict.reason, 500)}`,
    ].map(_log_line_js__WEBPACK_IMPORTED_MODULE_5__/* .logLine */ .BP);
}
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
function checkLine(check, name = 'limit') {
    const { threshold, answer, reason } = check;
    const why = answer === 'pass' ? '' : ` - ${(0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(reason, 500)}`;
    return `${name}: ${(0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(threshold.source)}: ${answer}${threshold.warnOnly ? ' (warns only)' : ''}, observed ${(0,_log_line_js__WEBPACK_IMPORTED_MODULE_5__/* .logText */ .kc)((0,_subject_js__WEBPACK_IMPORTED_MODULE_7__/* .observedText */ .aP)(check))}${why}`;
}
function liveLine(progress, width) {
    const { done, failed, planned, lastSeconds, averageSeconds, elapsedSeconds } = progress;
    const left = planned === null || done === 0 ? null : (elapsedSeconds / done) * Math.max(0, planned - done);
    const parts = [
        planned === null ? `${done} done` : `${done}/${planned}`,
        done === 0 ? '' : `last ${lastSeconds === null ? 'failed' : (0,_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSeconds */ .Xo)(lastSeconds)}`,
        averageSeconds === null ? '' : `average ${(0,_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSeconds */ .Xo)(averageSeconds)}`,
        failed === 0 ? '' : `${failed} failed`,
        left === null ? '' : `${(0,_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSeconds */ .Xo)(left)} left`,
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
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3052);


function failureLines({ summary }) {
    return summary.failures.map(({ failure, httpStatus, message, count }) => {
        const status = httpStatus === null ? '' : ` ${httpStatus}`;
        return `failed: ${(0,_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(count, 'request')} with ${failure}${status}: ${(0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(message)}`;
    });
}


/***/ }),

/***/ 2063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  SL: () => (/* binding */ FIGURES),
  rw: () => (/* binding */ figureRow),
  Nn: () => (/* binding */ flagSentences),
  vy: () => (/* binding */ formatInterval),
  kk: () => (/* binding */ measuredMetrics),
  YN: () => (/* binding */ missingPercentilesSentence),
  XX: () => (/* binding */ speedSentence)
});

// EXTERNAL MODULE: ./lib/metrics.js + 1 modules
var lib_metrics = __webpack_require__(1720);
// EXTERNAL MODULE: ./lib/percentile-bounds.js
var percentile_bounds = __webpack_require__(8416);
// EXTERNAL MODULE: ./lib/stats/quantile.js + 1 modules
var quantile = __webpack_require__(7247);
// EXTERNAL MODULE: ./lib/units.js
var units = __webpack_require__(3052);
;// CONCATENATED MODULE: ./lib/report/flags.js
const FLAG_MEANINGS = {
    not_streamed: 'a stream was asked for and the answer came whole, so there is no time to first token',
    coalesced: 'far fewer network chunks than tokens: the server or a proxy bundles them, so times per token are coarse',
    compressed: 'the answer was compressed, so tokens may have waited in the compressor',
    cached_prompt: 'the server took part of the prompt from its cache, which shortens the time to first token',
    event_loop_delay: 'this machine was busy while the answer arrived, so the times may be too long',
    length_limited: 'the answer was cut at the token limit',
    model_changed: 'the server named another model than before',
    resent: 'the server had closed the reused connection, so the request was sent once more on a new one',
    no_end_marker: 'the stream ended without the end marker of its API',
    via_proxy: 'the request went through a proxy, whose time is inside every figure',
};

;// CONCATENATED MODULE: ./lib/report/figure-table.js





const FIGURES = ['average', 'p50', 'p90', 'p95', 'p99', 'min', 'max'];
const MAIN = ['latency', 'ttft', 'tpot', 'output_tps', 'output_tokens'];
function measuredMetrics({ metrics }) {
    const measured = lib_metrics/* METRICS */.C.filter(({ name }) => metrics[name].count > 0);
    return {
        main: measured.filter(({ name }) => MAIN.includes(name)),
        others: measured.filter(({ name }) => !MAIN.includes(name)),
    };
}
function figureRow({ name, label, unit }, { metrics }) {
    const distribution = metrics[name];
    return [
        label,
        ...FIGURES.map((figure) => (0,units/* formatValue */.Fl)(distribution[figure], unit)),
        (0,units/* formatInteger */.Sm)(distribution.count),
    ];
}
function speedSentence({ throughputRps, completed, totalTimeSeconds, errorRate }) {
    const throughput = (0,units/* formatValue */.Fl)(throughputRps, 'requests_per_second');
    const failed = errorRate === null || errorRate === 0 ? '' : `, ${(0,units/* formatShare */.T1)(errorRate)} of the requests failed`;
    return `${(0,units/* formatCount */.B4)(completed, 'answer')} in ${(0,units/* formatSeconds */.Xo)(totalTimeSeconds)}: ${throughput}, one at a time${failed}.`;
}
function missingPercentilesSentence({ metrics }) {
    const { count, max } = metrics.latency;
    const missing = percentile_bounds/* PERCENTILES */.fy.filter((percent) => count > 0 && count < (0,quantile/* minimumSamples */.Of)(percent));
    if (missing.length === 0)
        return null;
    const needs = missing.map((percent) => `p${percent} needs ${(0,quantile/* minimumSamples */.Of)(percent)}`).join(', ');
    return `A percentile without a figure has too few requests (${needs}); the slowest took ${(0,units/* formatValue */.Fl)(max, 'seconds')}.`;
}
function flagSentences({ flags, completed }) {
    return Object.keys(FLAG_MEANINGS)
        .filter((flag) => (flags[flag] ?? 0) > 0)
        .map((flag) => [flag, `on ${flags[flag]} of ${(0,units/* formatCount */.B4)(completed, 'answer')}: ${FLAG_MEANINGS[flag]}`]);
}
function formatInterval(interval, limit, unit) {
    const { low, high } = interval ?? { low: null, high: null };
    if (low !== null && high !== null)
        return `${(0,units/* formatBeside */.oD)(low, limit, unit)} to ${(0,units/* formatBeside */.oD)(high, limit, unit)}`;
    if (low !== null)
        return `at least ${(0,units/* formatValue */.Fl)(low, unit)}`;
    return high === null ? units/* UNKNOWN_TEXT */.L5 : `at most ${(0,units/* formatValue */.Fl)(high, unit)}`;
}


/***/ }),

/***/ 6818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ shardOf),
/* harmony export */   Y: () => (/* binding */ shardSentence)
/* harmony export */ });
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3052);

function shardOf({ config }) {
    const [index, count, listed] = ['index', 'count', 'listed'].map((name) => numberIn(config['shard'], name));
    const own = numberIn(config['prompts'], 'count');
    if (index === undefined || count === undefined || listed === undefined || own === undefined)
        return null;
    return { name: `${index}/${count}`, size: `${(0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatInteger */ .Sm)(own)} of ${(0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(listed, 'prompt')}` };
}
function shardSentence(report) {
    const shard = shardOf(report);
    return shard === null ? [] : [`Shard ${shard.name}: ${shard.size}`];
}
function numberIn(mapping, name) {
    const value = mapping?.[name];
    return typeof value === 'number' ? value : undefined;
}


/***/ }),

/***/ 8161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Z: () => (/* binding */ trendSentence),
/* harmony export */   CY: () => (/* binding */ trendChart),
/* harmony export */   GJ: () => (/* binding */ FEWEST_RUNS),
/* harmony export */   hY: () => (/* binding */ leftOutSentence)
/* harmony export */ });
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1720);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3052);


const FEWEST_RUNS = 3;
function trendSentence({ metric, past, current, band }) {
    const { label, unit } = (0,_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .metricOf */ .a)(metric);
    const shown = (value) => (0,_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatValue */ .Fl)(value, unit);
    const values = past.map(({ p50 }) => p50);
    const range = `${shown(Math.min(...values))} to ${shown(Math.max(...values))}`;
    const counted = past.filter(({ compared }) => compared).length;
    if (current === null || band === null) {
        return `${label}: ${shown(current)} in this run; the median of ${(0,_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(past.length, 'earlier run')} was ${range}.`;
    }
    const place = current > band.high ? 'above what' : current < band.low ? 'below what' : 'within what';
    const like = counted === 1 ? 'the last one' : `the last ${counted}`;
    return `${label}: the median of ${shown(current)} is ${place} was to be expected of a run like ${like} (${shown(band.low)} to ${shown(band.high)}).`;
}
function leftOutSentence(trend) {
    const sentences = [olderSentence(trend), failedSentence(trend)].filter((sentence) => sentence !== null);
    return sentences.length === 0 ? null : sentences.join(' ');
}
function olderSentence({ past }) {
    const first = past.findIndex(({ compared }) => compared);
    const older = past.slice(0, Math.max(0, first)).filter(({ leftOut }) => leftOut === null).length;
    if (older === 0)
        return null;
    return `${older === 1 ? 'One run of these is' : `${older} runs of these are`} shown, but not compared with, because enough newer ones are.`;
}
function failedSentence({ past }) {
    const leftOut = past.filter((point) => point.leftOut !== null);
    const last = leftOut.at(-1);
    if (last === undefined)
        return null;
    const which = leftOut.length === 1 ? 'One run' : `${leftOut.length} runs`;
    const are = leftOut.length === 1 ? 'is' : 'are';
    return `${which} of these ${are} shown, but not compared with, because a limit or a comparison failed or the run did not come to its end; the last time: ${last.leftOut}.`;
}
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
const COLOURS = ['#4184e4', '#8b949e', '#8b949e'];
const THEME = `%%{init: ${JSON.stringify({
    xyChart: { width: 900, height: 260 },
    themeVariables: { xyChart: { plotColorPalette: COLOURS.join(', '), backgroundColor: 'transparent' } },
})}}%%`;


/***/ }),

/***/ 4816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rx: () => (/* binding */ completedRows),
/* harmony export */   V2: () => (/* binding */ isMeasured),
/* harmony export */   cP: () => (/* binding */ sampleReader),
/* harmony export */   m5: () => (/* binding */ toDistribution),
/* harmony export */   uM: () => (/* binding */ collectSamples)
/* harmony export */ });
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1720);
/* harmony import */ var _records_by_label_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5806);
/* harmony import */ var _stats_describe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5246);
/* harmony import */ var _stats_quantile_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7247);
/* harmony import */ var _release_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4222);





function collectSamples(table, arm = 'candidate', read = sampleReader(table, arm)) {
    const known = new Map();
    function samplesOf(name) {
        const samples = known.get(name) ?? read(name);
        known.set(name, samples);
        return samples;
    }
    const properties = _metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .METRICS */ .C.map(({ name }) => [name, { enumerable: true, get: () => samplesOf(name) }]);
    return Object.defineProperties({}, Object.fromEntries(properties));
}
function sampleReader(table, arm = 'candidate') {
    const rows = completedRows(table, arm);
    let promptNumbers = null;
    const everyPrompt = () => (promptNumbers ??= table.promptNumbers(rows));
    return (name) => {
        const values = valuesOf(table, rows, (0,_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .metricOf */ .a)(name));
        if (isAllKnown(values)) {
            return {
                values,
                get prompts() {
                    return everyPrompt();
                },
            };
        }
        const prompts = everyPrompt().filter((_, i) => Number.isFinite(values[i]));
        const known = new Float64Array(prompts.length);
        let count = 0;
        for (let i = 0; i < values.length; i += 1)
            if (Number.isFinite(values[i]))
                known[count++] = values[i];
        (0,_release_js__WEBPACK_IMPORTED_MODULE_3__/* .release */ ._)(values);
        return { values: known, prompts };
    };
}
function isAllKnown(values) {
    for (let i = 0; i < values.length; i += 1)
        if (!Number.isFinite(values[i]))
            return false;
    return true;
}
const DERIVED_AT_ONCE = 16_384;
function valuesOf(table, rows, { from }) {
    if (typeof from === 'string')
        return table.numbers(from, rows);
    const values = new Float64Array(rows.length);
    for (let start = 0; start < rows.length; start += DERIVED_AT_ONCE) {
        deriveInto(values.subarray(start, start + DERIVED_AT_ONCE), table, {
            rows: rows.subarray(start, start + DERIVED_AT_ONCE),
            derivation: from,
        });
    }
    return values;
}
function deriveInto(values, table, { rows, derivation }) {
    const { fields, formula } = derivation;
    const parts = fields.map((field) => table.numbers(field, rows));
    const [a, b = a, c = a, d = a, e = a, f = a] = parts;
    for (let i = 0; i < values.length; i += 1)
        values[i] = formula(a[i], b[i], c[i], d[i], e[i], f[i]);
    for (const part of parts)
        (0,_release_js__WEBPACK_IMPORTED_MODULE_3__/* .release */ ._)(part);
}
function completedRows(table, arm = 'candidate') {
    return (0,_records_by_label_js__WEBPACK_IMPORTED_MODULE_4__/* .rowsWhere */ .H)(table, (label) => isMeasured(label, arm) && label.failure === null);
}
function isMeasured({ phase, arm: own, failure }, arm = 'candidate') {
    return phase === 'measured' && own === arm && failure !== 'aborted';
}
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
// EXTERNAL MODULE: ./lib/stats/first-true.js
var first_true = __webpack_require__(6486);
// EXTERNAL MODULE: ./lib/stats/normal.js
var normal = __webpack_require__(5172);
// EXTERNAL MODULE: ./lib/stats/significance.js
var significance = __webpack_require__(6454);
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


/***/ }),

/***/ 1274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ minimumPairs),
/* harmony export */   n: () => (/* binding */ pairsToDecide)
/* harmony export */ });
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5172);
/* harmony import */ var _quantile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7247);
/* harmony import */ var _significance_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6454);
/* harmony import */ var _student_t_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2969);




const POWER = 0.8;
const HODGES_LEHMANN_WIDTH = 1.05;
const MAX_PAIRS = 1_000_000;
function minimumPairs(metrics, alpha, runNoise) {
    const level = runNoise.variance > 0 ? alpha : alpha / metrics;
    let pairs = 1;
    while (!(0,_significance_js__WEBPACK_IMPORTED_MODULE_3__/* .isSignificant */ .o)(2 ** -pairs, level))
        pairs++;
    return pairs;
}
function pairsToDecide({ differences, distance, runNoise, alpha }) {
    const t = (0,_student_t_js__WEBPACK_IMPORTED_MODULE_2__/* .studentQuantile */ .FI)(1 - alpha, runNoise.degreesOfFreedom);
    const z = (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(POWER);
    const room = distance ** 2 - t ** 2 * runNoise.variance;
    if (room <= 0)
        return null;
    const halfLinear = z * distance;
    const needed = room / (halfLinear + Math.sqrt(halfLinear ** 2 + (t ** 2 - z ** 2) * room));
    const pairs = Math.ceil(((HODGES_LEHMANN_WIDTH * robustDeviation(differences)) / needed) ** 2);
    return pairs <= MAX_PAIRS ? Math.max(pairs, differences.length + 1) : null;
}
function robustDeviation(values) {
    const center = (0,_quantile_js__WEBPACK_IMPORTED_MODULE_1__/* .quantile */ .YV)((0,_quantile_js__WEBPACK_IMPORTED_MODULE_1__/* .sortSamples */ .O4)(values), 0.5) ?? 0;
    const distances = (0,_quantile_js__WEBPACK_IMPORTED_MODULE_1__/* .sortSamples */ .O4)(values.map((value) => Math.abs(value - center)));
    return 1.4826 * ((0,_quantile_js__WEBPACK_IMPORTED_MODULE_1__/* .quantile */ .YV)(distances, 0.5) ?? 0);
}


/***/ }),

/***/ 6064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ spearman),
/* harmony export */   o: () => (/* binding */ midRanks)
/* harmony export */ });
/* harmony import */ var _describe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5246);
/* harmony import */ var _student_t_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2969);


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
    return { rho, pValue: Math.abs(rho) >= 1 ? 0 : 2 * (0,_student_t_js__WEBPACK_IMPORTED_MODULE_1__/* .studentUpperTail */ .g_)(t, n - 2) };
}
function pearson(x, y) {
    const meanX = (0,_describe_js__WEBPACK_IMPORTED_MODULE_0__/* .average */ .G8)(x);
    const meanY = (0,_describe_js__WEBPACK_IMPORTED_MODULE_0__/* .average */ .G8)(y);
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


/***/ }),

/***/ 9321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fp: () => (/* binding */ storedRunNoise),
/* harmony export */   MR: () => (/* binding */ deploymentNoise),
/* harmony export */   tq: () => (/* binding */ RUN_PRIOR),
/* harmony export */   xQ: () => (/* binding */ NO_RUN_NOISE)
/* harmony export */ });
const RUN_PRIOR = { sd: 0.1, degreesOfFreedom: 4 };
const NO_RUN_NOISE = { variance: 0, degreesOfFreedom: Infinity };
function deploymentNoise(sd) {
    return { variance: 2 * sd ** 2, degreesOfFreedom: Infinity };
}
function storedRunNoise() {
    return { variance: 2 * RUN_PRIOR.sd ** 2, degreesOfFreedom: RUN_PRIOR.degreesOfFreedom };
}


/***/ }),

/***/ 6207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ tailRatio),
/* harmony export */   m: () => (/* binding */ FEWEST_TAIL_PAIRS)
/* harmony export */ });
/* harmony import */ var _random_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(476);
/* harmony import */ var _describe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5246);


const RESAMPLES = 2000;
const FEWEST_TAIL_PAIRS = 200;
function tailRatio({ candidate, baseline, p }) {
    const n = candidate.length;
    if (n < FEWEST_TAIL_PAIRS)
        return null;
    const above = weightedQuantile(candidate, p);
    const below = weightedQuantile(baseline, p);
    const logRatio = (counts) => Math.log(above(counts) / below(counts));
    const random = (0,_random_js__WEBPACK_IMPORTED_MODULE_1__/* .createRandom */ .sk)('tail-ratio');
    const counts = new Uint32Array(n);
    const estimate = logRatio(counts.fill(1));
    if (!Number.isFinite(estimate))
        return null;
    const resampled = Float64Array.from({ length: RESAMPLES }, () => {
        counts.fill(0);
        for (let i = 0; i < n; i++)
            counts[Math.floor(random() * n)] += 1;
        return logRatio(counts);
    });
    const standardError = (0,_describe_js__WEBPACK_IMPORTED_MODULE_0__/* .standardDeviation */ .Fx)(resampled);
    return standardError === null ? null : { kind: 'point', estimate, standardError };
}
function weightedQuantile(values, p) {
    const n = values.length;
    const order = values.map((_, i) => i).toSorted((i, j) => values[i] - values[j]);
    const h = (n - 1) * p;
    const position = Math.floor(h);
    return (counts) => {
        let k = 0;
        let seen = counts[order[0]];
        while (seen <= position)
            seen += counts[order[++k]];
        const low = values[order[k]];
        while (seen <= position + 1 && k < n - 1)
            seen += counts[order[++k]];
        return low + (h - position) * (values[order[k]] - low);
    };
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

// EXTERNAL MODULE: ./lib/metrics.js + 1 modules
var lib_metrics = __webpack_require__(1720);
// EXTERNAL MODULE: ./lib/percentile-bounds.js
var percentile_bounds = __webpack_require__(8416);
// EXTERNAL MODULE: ./lib/records/by-label.js
var by_label = __webpack_require__(5806);
// EXTERNAL MODULE: ./lib/samples.js
var lib_samples = __webpack_require__(4816);
// EXTERNAL MODULE: ./lib/stats/describe.js
var describe = __webpack_require__(5246);
// EXTERNAL MODULE: ./lib/stats/quantile.js + 1 modules
var quantile = __webpack_require__(7247);
// EXTERNAL MODULE: ./lib/release.js
var release = __webpack_require__(4222);
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
    (0,release/* release */._)(rows);
    (0,release/* release */._)(prompts);
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
    (0,release/* release */._)(latencies);
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
    const figures = lib_metrics/* METRICS */.C.map(({ name }) => {
        const samples = read(name);
        const sorted = (0,quantile/* sortSamples */.O4)(samples.values);
        const described = { name, distribution: (0,describe/* describeFigures */.pU)(sorted), bounds: (0,percentile_bounds/* boundsOf */.BO)(samples, sorted) };
        (0,release/* release */._)(samples.values);
        (0,release/* release */._)(sorted);
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


/***/ }),

/***/ 9176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ pairedValues),
/* harmony export */   z: () => (/* binding */ pairRequests)
/* harmony export */ });
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1720);
/* harmony import */ var _samples_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4816);


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
        if (!(0,_samples_js__WEBPACK_IMPORTED_MODULE_1__/* .isMeasured */ .V2)(record, arm))
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
        const { read } = (0,_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .metricOf */ .a)(name);
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


/***/ }),

/***/ 7152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ fewestPairs),
/* harmony export */   t: () => (/* binding */ runNoiseOf)
/* harmony export */ });
/* harmony import */ var _stats_pairs_needed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1274);
/* harmony import */ var _stats_run_noise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9321);
/* harmony import */ var _stats_tail_ratio_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6207);



function runNoiseOf(baseline) {
    return baseline.kind === 'endpoint' ? (0,_stats_run_noise_js__WEBPACK_IMPORTED_MODULE_1__/* .deploymentNoise */ .MR)(baseline.deploymentVariation) : (0,_stats_run_noise_js__WEBPACK_IMPORTED_MODULE_1__/* .storedRunNoise */ .Fp)();
}
const FEWEST_FOR_MEDIAN = 2;
function fewestPairs({ baseline, metrics, alpha, }) {
    if (baseline.kind === 'history')
        return FEWEST_FOR_MEDIAN;
    const medians = (0,_stats_pairs_needed_js__WEBPACK_IMPORTED_MODULE_0__/* .minimumPairs */ .g)(metrics.length, alpha, runNoiseOf(baseline));
    return metrics.some(({ percent }) => percent !== 50) ? Math.max(medians, _stats_tail_ratio_js__WEBPACK_IMPORTED_MODULE_2__/* .FEWEST_TAIL_PAIRS */ .m) : medians;
}


/***/ }),

/***/ 4308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ conclude),
/* harmony export */   r: () => (/* binding */ jobFails)
/* harmony export */ });
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3052);

const WORDS = { fail: 'missed', inconclusive: 'inconclusive', pass: 'kept' };
function conclude(checks, run) {
    if (run.completed === 0)
        return { status: 'fail', reason: nothingCompleted(run), checks };
    const gates = checks.filter(({ threshold }) => !threshold.warnOnly);
    const status = ['fail', 'inconclusive'].find((answer) => gates.some((gate) => gate.answer === answer)) ?? 'pass';
    const deciding = gates.filter(({ answer }) => answer === status);
    return { status, reason: reasonOf(status, deciding) ?? noLimits(checks, run), checks };
}
function jobFails({ status }, gates) {
    if (status === 'error')
        return true;
    if (gates.reportOnly)
        return false;
    return status === 'fail' || (status === 'inconclusive' && gates.onInconclusive === 'fail');
}
function reasonOf(status, [first, ...others]) {
    if (first === undefined)
        return null;
    return others.length === 0
        ? first.reason
        : `${first.reason}; ${(0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(others.length, 'more limit')} ${WORDS[status]}`;
}
function nothingCompleted({ attempted, failed }) {
    if (attempted === 0)
        return 'nothing was measured: no request was sent';
    return `nothing was measured: ${(0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatInteger */ .Sm)(failed)} of ${(0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(attempted)} failed`;
}
function noLimits(checks, { attempted, completed }) {
    const which = checks.length === 0 ? 'no limit is set' : 'only warn limits are set';
    return `${which}; ${(0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatInteger */ .Sm)(completed)} of ${(0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(attempted)} were answered`;
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
function levelFor(threshold, confidence, looks = 1) {
    const level = LEVELS[threshold.byObserved === true ? 'point' : confidence];
    return level.needsEvidence ? { ...level, alpha: level.alpha / looks } : level;
}
function needsEvidence(threshold, confidence) {
    const { subject } = threshold;
    if (subject.kind === 'throughput_rps' || subject.kind === 'regression')
        return false;
    if (subject.kind === 'metric' && ['min', 'max', 'stddev'].includes(subject.statistic.kind))
        return false;
    return levelFor(threshold, confidence).needsEvidence;
}


/***/ }),

/***/ 1866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ evaluate)
});

// EXTERNAL MODULE: ./lib/samples.js
var lib_samples = __webpack_require__(4816);
// EXTERNAL MODULE: ./lib/verdict/confidence.js
var verdict_confidence = __webpack_require__(165);
// EXTERNAL MODULE: ./lib/metrics.js + 1 modules
var metrics = __webpack_require__(1720);
// EXTERNAL MODULE: ./lib/units.js
var units = __webpack_require__(3052);
// EXTERNAL MODULE: ./lib/verdict/finding.js
var verdict_finding = __webpack_require__(8272);
// EXTERNAL MODULE: ./lib/verdict/format-quantity.js
var format_quantity = __webpack_require__(9714);
// EXTERNAL MODULE: ./lib/stats/describe.js
var describe = __webpack_require__(5246);
// EXTERNAL MODULE: ./lib/stats/first-true.js
var first_true = __webpack_require__(6486);
// EXTERNAL MODULE: ./lib/stats/intervals.js + 1 modules
var intervals = __webpack_require__(8767);
// EXTERNAL MODULE: ./lib/stats/student-t.js
var student_t = __webpack_require__(2969);
// EXTERNAL MODULE: ./lib/verdict/limit.js
var verdict_limit = __webpack_require__(7818);
// EXTERNAL MODULE: ./lib/verdict/subject.js
var verdict_subject = __webpack_require__(1697);
;// CONCATENATED MODULE: ./lib/verdict/judge-average.js









const MAX_REQUESTS = 1_000_000;
function judgeAverage(threshold, { values }, level) {
    const observed = (0,describe/* average */.G8)(values);
    if (observed === null)
        return (0,verdict_finding/* nothingToJudge */.UG)('no average can be taken of these values');
    const interval = (0,intervals/* averageInterval */.Jy)(values, level.alpha);
    const found = { observed, interval, samples: values.length };
    if (!level.needsEvidence) {
        const reason = `${(0,verdict_limit/* comparison */.my)(threshold, observed)} (${(0,units/* formatCount */.B4)(values.length)})`;
        return { ...found, answer: (0,verdict_limit/* keeps */.l0)(observed, threshold) ? 'pass' : 'fail', reason };
    }
    const upper = (0,verdict_limit/* isUpperLimit */.kA)(threshold);
    const quantity = (0,verdict_subject/* quantityOf */.Ri)(threshold.subject);
    const [best, worst] = upper ? [interval.low, interval.high] : [interval.high, interval.low];
    if (worst !== null && (0,verdict_limit/* keeps */.l0)(worst, threshold)) {
        const sure = `${upper ? 'at most' : 'at least'} ${(0,format_quantity/* formatObserved */.YK)(worst, threshold.limit, quantity)}`;
        return { ...found, answer: 'pass', reason: `${(0,verdict_limit/* comparison */.my)(threshold, observed)}: ${sure} with ${level.text}` };
    }
    if (best !== null && !(0,verdict_limit/* keeps */.l0)(best, threshold)) {
        const sure = `${upper ? 'at least' : 'at most'} ${(0,format_quantity/* formatObserved */.YK)(best, threshold.limit, quantity)}`;
        return { ...found, answer: 'fail', reason: `${(0,verdict_limit/* comparison */.my)(threshold, observed)}: ${sure} with ${level.text}` };
    }
    const needed = requestsToSettle(values, threshold.limit, level.alpha);
    const reason = (0,verdict_finding/* undecided */.oo)(threshold, level, { observed, samples: values.length, counted: null, needed });
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
    const answer = (0,verdict_limit/* keeps */.l0)(observed, threshold) ? 'pass' : 'fail';
    return { ...found, answer, reason: `${(0,verdict_limit/* comparison */.my)(threshold, observed)} (${how})` };
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
var release = __webpack_require__(4222);
// EXTERNAL MODULE: ./lib/stats/binomial.js
var binomial = __webpack_require__(1350);
// EXTERNAL MODULE: ./lib/stats/significance.js
var significance = __webpack_require__(6454);
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

// EXTERNAL MODULE: ./lib/stats/quantile.js + 1 modules
var quantile = __webpack_require__(7247);
;// CONCATENATED MODULE: ./lib/verdict/judge-percentile.js









function judgePercentile(threshold, percent, samples, level) {
    const { values, prompts } = samples;
    const sorted = (0,quantile/* sortSamples */.O4)(values);
    const observed = (0,quantile/* percentile */.Ym)(sorted, percent);
    const count = {
        over: values.reduce((total, value) => total + ((0,verdict_limit/* keeps */.l0)(value, threshold) ? 0 : 1), 0),
        total: values.length,
        allowedShare: (0,verdict_limit/* isUpperLimit */.kA)(threshold) ? (0,quantile/* shareAbove */.DP)(percent) : 1 - (0,quantile/* shareAbove */.DP)(percent),
    };
    const interval = (0,intervals/* percentileInterval */.J9)({ samples: values, sorted, groups: prompts }, percent, level.alpha);
    const furthest = ((0,verdict_limit/* isUpperLimit */.kA)(threshold) ? sorted.at(-1) : sorted[0]) ?? Number.NaN;
    (0,release/* release */._)(sorted);
    const found = { observed, interval, samples: values.length };
    if (level.needsEvidence) {
        const answer = judgeCount(count, level.alpha);
        return { ...found, answer, reason: evidenceReason({ threshold, observed, count, answer }, level) };
    }
    if (observed !== null) {
        const reason = `${(0,verdict_limit/* comparison */.my)(threshold, observed)} (${(0,units/* formatCount */.B4)(count.total)})`;
        return { ...found, answer: (0,verdict_limit/* keeps */.l0)(observed, threshold) ? 'pass' : 'fail', reason };
    }
    if (isProvenMiss(count, level.alpha)) {
        return { ...found, answer: 'fail', reason: countReason({ threshold, observed, count, answer: 'fail' }) };
    }
    return { ...found, answer: 'inconclusive', reason: tooFewReason(threshold, percent, { count, furthest }) };
}
function evidenceReason(judged, level) {
    const { threshold, observed, count, answer } = judged;
    if (answer !== 'inconclusive')
        return `${countReason(judged)} (${level.text})`;
    return (0,verdict_finding/* undecided */.oo)(threshold, level, {
        observed,
        samples: count.total,
        counted: missesPhrase(count),
        needed: requestsToDecide(count, level.alpha),
    });
}
function countReason({ threshold, observed, count, answer }) {
    const misses = missesPhrase(count);
    if (observed !== null)
        return `${(0,verdict_limit/* comparison */.my)(threshold, observed)}: ${misses}`;
    const relation = answer === 'pass' ? 'keeps' : 'misses';
    return `${(0,verdict_subject/* subjectPhrase */.y1)(threshold.subject)} ${relation} the ${(0,verdict_limit/* limitPhrase */.pI)(threshold)}: ${misses}`;
}
function missesPhrase({ over, total, allowedShare }) {
    return `${(0,units/* formatInteger */.Sm)(over)} of ${(0,units/* formatCount */.B4)(total)} missed it, at most ${(0,format_quantity/* formatLimit */.tW)(allowedShare, 'share')} may`;
}
function tooFewReason(threshold, percent, seen) {
    const { count, furthest } = seen;
    const needed = `needs at least ${(0,units/* formatCount */.B4)((0,quantile/* minimumSamples */.Of)(percent))} with a value and got ${(0,units/* formatInteger */.Sm)(count.total)}`;
    const word = (0,verdict_limit/* isUpperLimit */.kA)(threshold) ? 'largest' : 'smallest';
    const value = (0,format_quantity/* formatObserved */.YK)(furthest, threshold.limit, (0,verdict_subject/* quantityOf */.Ri)(threshold.subject));
    return `${(0,verdict_subject/* subjectPhrase */.y1)(threshold.subject)} ${needed} (${word} ${value}, ${(0,verdict_limit/* limitPhrase */.pI)(threshold)})`;
}

;// CONCATENATED MODULE: ./lib/verdict/judge-timed-out.js





const STRETCHED_BY_WAITING = ['latency', 'ttfb', 'ttft', 'ttfo', 'stream_end'];
const NEVER_SECONDS = 31_536_000;
function whyFlattered(passed, { timedOut }) {
    const { threshold, metric, statistic, samples, judge } = passed;
    if (!STRETCHED_BY_WAITING.includes(metric))
        return null;
    const { read } = (0,metrics/* metricOf */.a)(metric);
    const waited = timedOut.filter(({ request }) => (read(request) ?? request.waitedSeconds) !== null);
    if (waited.length === 0)
        return null;
    const valueOf = ({ request }) => read(request) ?? request.waitedSeconds;
    const atWait = judge(withValues(samples, waited, valueOf));
    if (atWait.answer !== 'pass')
        return waitedReason(threshold, atWait, waited.length);
    if (!(0,verdict_limit/* isUpperLimit */.kA)(threshold) || statistic.kind === 'stddev')
        return null;
    const isOpen = (each) => read(each.request) === null && (0,verdict_limit/* keeps */.l0)(valueOf(each), threshold);
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
    const longest = (0,format_quantity/* formatObserved */.YK)(Math.max(...waits), threshold.limit, (0,verdict_subject/* quantityOf */.Ri)(threshold.subject));
    const [given, would] = waits.length === 1 ? ['it was given up after', 'it'] : ['given up after at most', 'they'];
    return `${holdsOnly(threshold, waits.length)}; ${given} ${longest}, and how long ${would} would have taken is not known`;
}
function holdsOnly(threshold, timedOut) {
    const limit = `the ${(0,verdict_limit/* limitPhrase */.pI)(threshold)} on ${(0,verdict_subject/* subjectPhrase */.y1)(threshold.subject)}`;
    return `${limit} holds only without ${(0,units/* formatCount */.B4)(timedOut, 'timed-out request')}`;
}

;// CONCATENATED MODULE: ./lib/verdict/judge-metric.js










function judgeMetric(threshold, subject, evidence) {
    const { samples, tally, level } = evidence;
    const { metric, statistic } = subject;
    if (samples.values.length === 0)
        return (0,verdict_finding/* nothingToJudge */.UG)(whyNothing(metric, tally));
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
function whyNothing(metric, { attempted, completed, failed }) {
    if (attempted === 0)
        return 'nothing was measured';
    if (completed === 0)
        return `nothing was measured: ${(0,units/* formatInteger */.Sm)(failed)} of ${(0,units/* formatCount */.B4)(attempted)} failed`;
    const reason = `unknown when ${(0,metrics/* metricOf */.a)(metric).unknownWhen}`;
    return `no value for ${(0,verdict_subject/* metricPhrase */.ic)(metric)} in ${(0,units/* formatCount */.B4)(completed)} (${reason})`;
}
function leavesSurvivors({ attempted, failed }) {
    return failed / attempted > verdict_finding/* MOST_FAILED */.g4;
}
function survivorReason(threshold, { observed }, { attempted, failed }) {
    const { subject, limit } = threshold;
    const seen = observed === null ? '' : `observed ${(0,format_quantity/* formatObserved */.YK)(observed, limit, (0,verdict_subject/* quantityOf */.Ri)(subject))}, `;
    const share = (0,format_quantity/* formatObserved */.YK)(failed / attempted, verdict_finding/* MOST_FAILED */.g4, 'share');
    const failures = `${(0,units/* formatInteger */.Sm)(failed)} of ${(0,units/* formatCount */.B4)(attempted)} failed (${share})`;
    return `${(0,verdict_subject/* subjectPhrase */.y1)(subject)} cannot be judged: ${failures}, ${verdict_finding/* ONLY_SURVIVORS */.Fx} (${seen}${(0,verdict_limit/* limitPhrase */.pI)(threshold)})`;
}

;// CONCATENATED MODULE: ./lib/verdict/judge-rate.js






function judgeErrorRate(threshold, { failed, attempted }, level) {
    return judgeShare(threshold, { hits: failed, total: attempted, did: 'failed' }, level);
}
function judgeGoodput(threshold, subject, { tally, samples, level }) {
    const silent = subject.bounds.find(({ metric }) => samples[metric].values.length === 0);
    if (silent !== undefined && tally.completed > 0) {
        return (0,verdict_finding/* nothingToJudge */.UG)(`no value for ${(0,verdict_subject/* metricPhrase */.ic)(silent.metric)} in ${(0,units/* formatCount */.B4)(tally.completed)}`);
    }
    const { kept, unknown } = tally.goodputs.get(subject) ?? { kept: 0, unknown: 0 };
    const hits = (0,verdict_limit/* isUpperLimit */.kA)(threshold) ? kept + unknown : kept;
    return judgeShare(threshold, { hits, total: tally.attempted, did: 'kept every bound' }, level);
}
function judgeShare(threshold, { hits, total, did }, level) {
    if (total === 0)
        return (0,verdict_finding/* nothingToJudge */.UG)('nothing was measured');
    const observed = hits / total;
    const seen = `${(0,units/* formatInteger */.Sm)(hits)} of ${(0,units/* formatCount */.B4)(total)} ${did}`;
    const found = { observed, interval: (0,intervals/* proportionInterval */.Ew)(hits, total, level.alpha), samples: total };
    if (!level.needsEvidence) {
        const answer = (0,verdict_limit/* keeps */.l0)(observed, threshold) ? 'pass' : 'fail';
        return { ...found, answer, reason: `${(0,verdict_limit/* comparison */.my)(threshold, observed)} (${seen})` };
    }
    const upper = (0,verdict_limit/* isUpperLimit */.kA)(threshold);
    const allowedShare = upper ? threshold.limit : 1 - threshold.limit;
    const count = { over: upper ? hits : total - hits, total, allowedShare };
    const answer = judgeCount(count, level.alpha);
    if (answer !== 'inconclusive') {
        const reason = `${(0,verdict_limit/* comparison */.my)(threshold, observed)} with ${level.text} (${seen})`;
        return { ...found, answer, reason };
    }
    const needed = requestsToDecide(count, level.alpha);
    return { ...found, answer, reason: (0,verdict_finding/* undecided */.oo)(threshold, level, { observed, samples: total, counted: seen, needed }) };
}
function judgeThroughput(threshold, { completed, attempted }, totalTimeSeconds) {
    if (completed === 0 || !(totalTimeSeconds > 0)) {
        return (0,verdict_finding/* nothingToJudge */.UG)(`nothing was measured: ${(0,units/* formatInteger */.Sm)(completed)} of ${(0,units/* formatCount */.B4)(attempted)} were answered`);
    }
    const observed = completed / totalTimeSeconds;
    const how = `${(0,units/* formatCount */.B4)(completed)}; throughput has no interval, the observed value decides`;
    const answer = (0,verdict_limit/* keeps */.l0)(observed, threshold) ? 'pass' : 'fail';
    return {
        observed,
        interval: null,
        samples: completed,
        answer,
        reason: `${(0,verdict_limit/* comparison */.my)(threshold, observed)} (${how})`,
    };
}

// EXTERNAL MODULE: ./lib/verdict/tally.js
var tally = __webpack_require__(7807);
;// CONCATENATED MODULE: ./lib/verdict/evaluate.js





function evaluate(evaluation) {
    const { table, thresholds, confidence, looks, totalTimeSeconds, samples } = evaluation;
    const run = {
        samples: samples ?? (0,lib_samples/* collectSamples */.uM)(table),
        tally: (0,tally/* tallyRequests */.p)(table, thresholds.map(({ subject }) => subject)),
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

/***/ 8272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fx: () => (/* binding */ ONLY_SURVIVORS),
/* harmony export */   UG: () => (/* binding */ nothingToJudge),
/* harmony export */   g4: () => (/* binding */ MOST_FAILED),
/* harmony export */   oo: () => (/* binding */ undecided)
/* harmony export */ });
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3052);
/* harmony import */ var _limit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7818);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1697);



const MOST_FAILED = 0.2;
const ONLY_SURVIVORS = 'and above 20 % the answered ones do not speak for all';
function nothingToJudge(reason) {
    return { observed: null, interval: null, samples: 0, answer: 'fail', reason };
}
function undecided(threshold, level, doubt) {
    const { observed, samples, counted, needed } = doubt;
    const proof = `${(0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(samples)} ${samples === 1 ? 'does' : 'do'} not prove`;
    const claim = observed === null
        ? `${proof} with ${level.text} that ${(0,_subject_js__WEBPACK_IMPORTED_MODULE_2__/* .subjectPhrase */ .y1)(threshold.subject)} keeps the ${(0,_limit_js__WEBPACK_IMPORTED_MODULE_1__/* .limitPhrase */ .pI)(threshold)}`
        : `${(0,_limit_js__WEBPACK_IMPORTED_MODULE_1__/* .comparison */ .my)(threshold, observed)}, but ${proof} it with ${level.text}`;
    const wayOut = needed === null
        ? 'more requests like these would not settle it: they lie at the limit'
        : `about ${(0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(needed)} like these would decide`;
    return `${claim}${counted === null ? '' : ` (${counted})`}; ${wayOut}`;
}


/***/ }),

/***/ 9714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VZ: () => (/* binding */ formatQuantity),
/* harmony export */   YK: () => (/* binding */ formatObserved),
/* harmony export */   tW: () => (/* binding */ formatLimit)
/* harmony export */ });
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3052);

const ALL_DIGITS = 15;
function formatQuantity(value, quantity) {
    return withUnit((0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatValue */ .Fl)(value, quantity), quantity);
}
function formatObserved(value, limit, quantity) {
    return withUnit((0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBeside */ .oD)(value, limit, quantity), quantity);
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


/***/ }),

/***/ 8238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ parseThresholds)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/model.js
var model = __webpack_require__(9814);
// EXTERNAL MODULE: ./lib/foreign-text.js
var foreign_text = __webpack_require__(9399);
;// CONCATENATED MODULE: ./lib/verdict/scanner.js


const NEXT = /[\w.%-]+|[<>=!~≤≥]+|\s+|\S/uy;
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
function quoted(text) {
    return `"${(0,foreign_text/* printable */.g)(text, 40)}"`;
}

;// CONCATENATED MODULE: ./lib/verdict/parse-limit.js


const ALLOWED = model/* OPERATORS */.we.join(', ');
const MISTAKEN_OPERATORS = { '=<': '<=', '≤': '<=', '=>': '>=', '≥': '>=' };
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
function parseLimit(scanner, name, quantity) {
    scanner.skipSpaces();
    const operator = parseOperator(scanner);
    scanner.skipSpaces();
    const start = scanner.position;
    const { limit, text } = parseAmount(scanner, name, quantity);
    refuseFutile({ operator, limit }, quantity, (why) => scanner.fail(`${name} ${operator} ${text} ${why}; choose another limit`, start));
    return { operator, limit, text: `${operator} ${text}` };
}
function parseOperator(scanner) {
    const start = scanner.position;
    const seen = scanner.take(/[<>=!~≤≥]+/y);
    if (seen === null)
        return scanner.expected('an operator', `allowed: ${ALLOWED}`);
    const operator = model/* OPERATORS */.we.find((known) => known === seen);
    if (operator !== undefined)
        return operator;
    const meant = MISTAKEN_OPERATORS[seen];
    const hint = meant === undefined ? '' : `; did you mean "${meant}"?`;
    return scanner.fail(`${quoted(seen)} is not an operator; allowed: ${ALLOWED}${hint}`, start);
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
function refuseFutile({ operator, limit }, quantity, refuse) {
    const highest = quantity === 'share' ? 1 : Infinity;
    if ((operator === '>=' && limit === 0) || (operator === '<=' && limit === highest))
        refuse('could never be missed');
    if ((operator === '<' && limit === 0) || (operator === '>' && limit === highest))
        refuse('could never be kept');
}

// EXTERNAL MODULE: ./lib/metrics.js + 1 modules
var metrics = __webpack_require__(1720);
// EXTERNAL MODULE: ./lib/nearest.js
var nearest = __webpack_require__(2037);
;// CONCATENATED MODULE: ./lib/verdict/nearest-name.js

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
const OTHER_WORDS = {
    mean: 'average',
    median: 'p50',
    med: 'p50',
    p100: 'max',
    p0: 'min',
};
const NAME = /[A-Za-z_][\w-]*/y;
const PERCENTILE = /^p(\d+(?:\.\d{1,6})?)$/;
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

/***/ 7818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   kA: () => (/* binding */ isUpperLimit),
/* harmony export */   l0: () => (/* binding */ keeps),
/* harmony export */   my: () => (/* binding */ comparison),
/* harmony export */   pI: () => (/* binding */ limitPhrase)
/* harmony export */ });
/* harmony import */ var _format_quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9714);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1697);


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
    return `${word} of ${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .formatLimit */ .tW)(threshold.limit, (0,_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .quantityOf */ .Ri)(threshold.subject))}`;
}
function comparison(threshold, observed) {
    const { subject, limit } = threshold;
    const value = (0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .formatObserved */ .YK)(observed, limit, (0,_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .quantityOf */ .Ri)(subject));
    return `${(0,_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .subjectPhrase */ .y1)(subject)} ${value} ${relation(threshold, observed)} the ${limitPhrase(threshold)}`;
}
function relation(threshold, observed) {
    const upper = isUpperLimit(threshold);
    if (keeps(observed, threshold))
        return upper ? 'is within' : 'meets';
    if (observed === threshold.limit)
        return upper ? 'is not below' : 'is not above';
    return upper ? 'is over' : 'is under';
}


/***/ }),

/***/ 1320:
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
// EXTERNAL MODULE: ./lib/stats/ranks.js
var stats_ranks = __webpack_require__(6064);
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
    const correlation = (0,stats_ranks/* spearman */.C)(points.map(({ position }) => position), points.map(({ residual }) => residual));
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
    const ranks = (0,stats_ranks/* midRanks */.o)([...early, ...late]);
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

// EXTERNAL MODULE: ./lib/units.js
var units = __webpack_require__(3052);
// EXTERNAL MODULE: ./lib/verdict/format-quantity.js
var format_quantity = __webpack_require__(9714);
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
    const slowest = share === null ? '' : `, and the slowest request alone makes up ${(0,format_quantity/* formatQuantity */.VZ)(share, 'share')} of the average`;
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
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1720);

const METRIC_NAMES = _metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .METRICS */ .C.map((metric) => metric.name);
function quantityOf(subject) {
    if (subject.kind === 'metric')
        return (0,_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .metricOf */ .a)(subject.metric).unit;
    return subject.kind === 'throughput_rps' ? 'requests_per_second' : 'share';
}
function statisticName(statistic) {
    return statistic.kind === 'percentile' ? `p${statistic.percent}` : statistic.kind;
}
const STATISTIC_WORDS = { average: 'average', min: 'minimum', max: 'maximum', stddev: 'standard deviation of' };
const RATE_WORDS = { error_rate: 'error rate', throughput_rps: 'throughput', goodput: 'goodput' };
function subjectPhrase(subject) {
    if (subject.kind === 'regression')
        return `slowdown in p${subject.percent} ${metricPhrase(subject.metric)}`;
    if (subject.kind !== 'metric')
        return RATE_WORDS[subject.kind];
    const { statistic, metric } = subject;
    const word = statistic.kind === 'percentile' ? statisticName(statistic) : STATISTIC_WORDS[statistic.kind];
    return `${word} ${metricPhrase(metric)}`;
}
function metricPhrase(name) {
    const { label } = (0,_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .metricOf */ .a)(name);
    return label.charAt(0).toLowerCase() + label.slice(1);
}


/***/ }),

/***/ 7807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ tallyRequests)
/* harmony export */ });
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1720);
/* harmony import */ var _records_by_label_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5806);
/* harmony import */ var _samples_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4816);
/* harmony import */ var _limit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7818);




function tallyRequests(table, subjects) {
    const counters = subjects.flatMap((subject) => subject.kind === 'goodput' ? [{ subject, bounds: subject.bounds.map(toReader), kept: 0, unknown: 0 }] : []);
    const completed = (0,_samples_js__WEBPACK_IMPORTED_MODULE_1__/* .completedRows */ .Rx)(table);
    const failed = (0,_records_by_label_js__WEBPACK_IMPORTED_MODULE_3__/* .rowsWhere */ .H)(table, (label) => (0,_samples_js__WEBPACK_IMPORTED_MODULE_1__/* .isMeasured */ .V2)(label) && label.failure !== null);
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
    return { bound, read: (0,_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .metricOf */ .a)(bound.metric).read };
}
function keepsOrUnknown(value, bound) {
    return value === null ? null : (0,_limit_js__WEBPACK_IMPORTED_MODULE_2__/* .keeps */ .l0)(value, bound);
}


/***/ })

};
