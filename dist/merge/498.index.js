export const id = 498;
export const ids = [498];
export const modules = {

/***/ 96179:
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

/***/ 73047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Kd: () => (/* binding */ errorIn),
  Mz: () => (/* binding */ errorOf),
  Nk: () => (/* binding */ readErrorBody)
});

// EXTERNAL MODULE: ./lib/api/json.js
var api_json = __webpack_require__(86192);
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

/***/ 75693:
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

/***/ 86192:
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

/***/ 51937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hR: () => (/* binding */ FORMATS),
  mr: () => (/* reexport */ answerProblem)
});

// UNUSED EXPORTS: detectApi, formatOf, givenApi

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
var error_body = __webpack_require__(73047);
// EXTERNAL MODULE: ./lib/api/format.js
var format = __webpack_require__(75693);
// EXTERNAL MODULE: ./lib/credentials.js
var credentials = __webpack_require__(58801);
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
function hosts_isGithubModels(url) {
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
function hosts_isBedrockRuntime(url) {
    return /^bedrock-runtime(-fips)?\..+\.amazonaws\.com(\.cn)?$/.test(url.hostname);
}
function hosts_isGeminiApi(url) {
    return url.hostname === 'generativelanguage.googleapis.com';
}
function hosts_isVertex(url) {
    return /(^|[-.])aiplatform(\.[a-z]+\.rep)?\.googleapis\.com$/.test(url.hostname);
}
function isVertexAnthropic(url) {
    return /\/publishers\/anthropic\/models\/[^/]+:(streamR|r)awPredict$/.test(hosts_pathOf(url));
}
function hosts_pathOf(url) {
    return url.pathname.replace(/\/+$/, '');
}
function pathEndsWith(url, end) {
    return hosts_pathOf(url).endsWith(end);
}
function hosts_shownUrl(url) {
    return `${url.origin}${url.pathname}${shownQuery(url)}`;
}
function shownQuery(url) {
    return (0,credentials/* withoutCredentials */.ri)(url.search);
}

// EXTERNAL MODULE: ./lib/api/json.js
var json = __webpack_require__(86192);
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
var nearest = __webpack_require__(42037);
;// CONCATENATED MODULE: ./lib/api/endpoint-guess.js


function endpoint_guess_guessEndpoint(url) {
    const path = hosts_pathOf(url);
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
    { hosts: hosts_isGeminiApi, when: /\/models\/[^/:]+$/, to: `$&${STREAM}` },
    { hosts: hosts_isGeminiApi, when: /\/openai$/, to: `$&${CHAT}` },
    { hosts: hosts_isGeminiApi, when: /^(\/v1(beta)?)?(\/models)?$/, to: `/v1beta/models/MODEL${STREAM}` },
    { hosts: hosts_isVertex, when: /\/publishers\/google\/models\/[^/:]+$/, to: `$&${STREAM}` },
    { hosts: hosts_isVertex, when: /\/publishers\/anthropic\/models\/[^/:]+$/, to: '$&:streamRawPredict' },
    { hosts: hosts_isVertex, when: /\/endpoints\/[^/:]+$/, to: `$&${CHAT}` },
    { hosts: hosts_isVertex, when: /\/locations\/[^/]+$/, to: `$&/endpoints/openapi${CHAT}` },
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


function endpoint_problem_endpointProblem(url) {
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
const OTHER_KINDS = (/* unused pure expression or super */ null && ([
    [/\/(api\/)?embed(ding|dings)?$|:(batchE|e)mbedContents?$/, 'an embeddings'],
    [/\/images\/(generations|edits|variations)$/, 'an image'],
    [/\/audio\/(speech|transcriptions|translations)$/, 'an audio'],
    [/\/realtime(\/.*)?$/, 'a realtime'],
    [/\/moderations$/, 'a moderation'],
    [/\/rerank$/, 'a reranking'],
    [/(\/messages)?\/(batches|count_tokens)$|:countTokens$/, 'a batch or token-counting'],
]));
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
    auth: (url) => (hosts_isVertex(url) && url.pathname.includes('/projects/') ? 'bearer' : 'x-goog-api-key'),
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
var answer_headers = __webpack_require__(96179);
;// CONCATENATED MODULE: ./lib/api/answer-problem.js




function answerProblem(answer) {
    const { status, headers, url } = answer;
    const contentType = (0,answer_headers/* headerValue */.Z)(headers, 'content-type') ?? '';
    if (status >= 400 && hosts_isGithubModels(url))
        return GITHUB_MODELS_RETIRED;
    if (contentType.startsWith('application/vnd.amazon.eventstream'))
        return `the answer is a binary event stream, which cannot be read here; ${bedrockInstead(url)}`;
    const sunset = (0,answer_headers/* headerValue */.Z)(headers, 'sunset');
    if (sunset !== null && [403, 404, 410].includes(status))
        return `the server says that this endpoint is switched off (sunset: ${sunset}); use its successor`;
    const guess = status === 404 || status === 405 ? endpoint_guess_guessEndpoint(url) : null;
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

/***/ 74648:
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

/***/ 58801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ri: () => (/* binding */ withoutCredentials)
/* harmony export */ });
/* unused harmony exports isCredentialName, decodeQueryPart */
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

/***/ 452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CA: () => (/* binding */ errorCode),
/* harmony export */   Uc: () => (/* binding */ describeError),
/* harmony export */   dz: () => (/* binding */ InputError)
/* harmony export */ });
class InputError extends Error {
    name = 'InputError';
}
function describeError(thrown) {
    if (!Error.isError(thrown))
        return oneLine(String(thrown));
    const code = errorCode(thrown);
    const message = oneLine(thrown.message === '' ? thrown.name : thrown.message);
    return code === null || message.includes(code) ? message : `${message} (${code})`;
}
function errorCode(thrown) {
    if (typeof thrown !== 'object' || thrown === null || !('code' in thrown))
        return null;
    return typeof thrown.code === 'string' ? thrown.code : null;
}
function oneLine(text) {
    return text.replace(/\s*[\r\n]+\s*/g, ' ').trim();
}


/***/ }),

/***/ 69399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ printable),
/* harmony export */   k: () => (/* binding */ printableCell)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);

const INVISIBLE = /\p{Cf}|\p{Co}|\p{Cn}|\u034F|[\u115F\u1160]|[\u17B4\u17B5]|[\u180B-\u180F]|\u3164|[\uFE00-\uFE0D]|\uFFA0|[\u{E0100}-\u{E01EF}]/gu;
const PLAIN = /^[!-~]+(?: [!-~]+)*$/;
function printable(text, max = 200) {
    if (text.length <= max && PLAIN.test(text))
        return text;
    const line = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(text.slice(0, max * 8))
        .toWellFormed()
        .replace(INVISIBLE, '')
        .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
        .trim();
    const characters = Array.from(line);
    return characters.length <= max && text.length <= max * 8 ? line : `${characters.slice(0, max - 1).join('')}…`;
}
function printableCell(text, max = 200) {
    const line = printable(text, max);
    return /^[=+\-@|%＝＋－＠]/.test(line) ? printable(`'${line}`, max) : line;
}


/***/ }),

/***/ 61569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K4: () => (/* binding */ INTERRUPTED_UPLOAD_MS),
  TM: () => (/* binding */ firstLine),
  mz: () => (/* binding */ uploadArtifact)
});

// EXTERNAL MODULE: ./lib/foreign-text.js
var foreign_text = __webpack_require__(69399);
// EXTERNAL MODULE: ./lib/units.js
var units = __webpack_require__(83052);
;// CONCATENATED MODULE: ./lib/github/artifact-name.js
const LONGEST = 200;
function slugArtifactName(name) {
    const slug = name
        .toWellFormed()
        .replace(/["<>:|*?\\/\p{Cc}]+/gu, '-')
        .trim()
        .slice(0, LONGEST)
        .replace(/\p{Cs}$/u, '')
        .trimEnd();
    return slug === '' ? 'llm-latency' : slug;
}
function nameInAttempt(name, { attempt }) {
    return attempt === 1 ? name : `${name}-attempt-${attempt}`;
}

// EXTERNAL MODULE: ./lib/github/claims.js
var claims = __webpack_require__(79742);
;// CONCATENATED MODULE: ./lib/github/artifact.js




const INTERRUPTED_UPLOAD_MS = 4000;
async function uploadArtifact(request, job) {
    const patience = startPatience(request.patience);
    const uploaded = uploadUnderFreeName(request, job).catch((error) => ({
        state: 'failed',
        reason: firstLine(error),
    }));
    const tooLong = patience.over.then((ms) => {
        return { state: 'given-up', reason: `it was not done after ${(0,units/* formatSeconds */.Xo)(ms / 1000)}` };
    });
    return Promise.race([uploaded, tooLong]).finally(patience.stop);
}
function startPatience({ timeoutMs, interruptedMs, signal }) {
    const { promise: over, resolve } = Promise.withResolvers();
    let timer = setTimeout(() => resolve(timeoutMs), timeoutMs);
    function hurry() {
        clearTimeout(timer);
        timer = setTimeout(() => resolve(interruptedMs), interruptedMs);
    }
    signal.addEventListener('abort', hurry, { once: true });
    if (signal.aborted)
        hurry();
    function stop() {
        clearTimeout(timer);
        signal.removeEventListener('abort', hurry);
    }
    return { over, stop };
}
async function uploadUnderFreeName(request, job) {
    const name = nameInAttempt((0,claims/* claimName */.cB)('artifact', slugArtifactName(request.name), job), job);
    try {
        return await upload(name, request, job);
    }
    catch (error) {
        if (!isNameTaken(error))
            throw error;
        return upload(`${name}-${request.runId}`, request, job);
    }
}
async function upload(name, request, job) {
    const { DefaultArtifactClient } = await __webpack_require__.e(/* import() */ 584).then(__webpack_require__.bind(__webpack_require__, 20584));
    const options = request.retentionDays === null ? {} : { retentionDays: request.retentionDays };
    const { id } = await new DefaultArtifactClient().uploadArtifact(name, [...request.files], request.folder, options);
    if (id === undefined)
        throw new Error('the artifact service gave no id');
    return { state: 'uploaded', name, id: String(id), url: artifactUrl(id, job) };
}
function isNameTaken(error) {
    return error instanceof Error && /\(409\)|already exists/.test(error.message);
}
function artifactUrl(id, { serverUrl, repository, workflowRunId }) {
    if (repository === null || workflowRunId === null)
        return null;
    return `${serverUrl}/${repository}/actions/runs/${workflowRunId}/artifacts/${id}`;
}
function firstLine(error) {
    const message = error instanceof Error ? error.message : String(error);
    return (0,foreign_text/* printable */.g)(message.split('\n', 1)[0] ?? '');
}


/***/ }),

/***/ 79742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cB: () => (/* binding */ claimName),
/* harmony export */   j7: () => (/* binding */ claimOutputDir)
/* harmony export */ });
/* unused harmony export nextName */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(452);
/* harmony import */ var _report_write_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42053);





function claimName(kind, name, job) {
    if (job.temp === null)
        return name;
    const folder = claimsFolder(job.temp);
    for (let use = 1;; use += 1) {
        const candidate = use === 1 ? name : `${name}-${use}`;
        const answer = tryToClaim(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, claimFile(kind, candidate, job)));
        if (answer === 'mine')
            return candidate;
        if (answer === 'unknown')
            return name;
    }
}
function nextName(kind, name, job) {
    if (job.temp === null)
        return name;
    const folder = claimsFolder(job.temp);
    for (let use = 1;; use += 1) {
        const candidate = use === 1 ? name : `${name}-${use}`;
        if (!existsSync(join(folder, claimFile(kind, candidate, job))))
            return candidate;
    }
}
function claimsFolder(temp) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(temp, 'llm-latency-action');
}
function claimFile(kind, name, { workflowRunId, attempt, job }) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update([kind, workflowRunId, attempt, job, name].join('\n')).digest('hex');
}
function tryToClaim(folder, claim) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(folder, { recursive: true });
    }
    catch {
        return 'unknown';
    }
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(claim, '', { flag: 'wx' });
        return 'mine';
    }
    catch (error) {
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .errorCode */ .CA)(error) === 'EEXIST' ? 'taken' : 'unknown';
    }
}
function claimOutputDir(dir, job) {
    if (job.temp === null)
        return (0,_report_write_js__WEBPACK_IMPORTED_MODULE_3__/* .freeOutputDir */ .x)(dir);
    const whole = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(dir);
    const claimed = claimName('output-dir', whole, job);
    if (claimed === whole)
        return dir;
    const isNamed = !['', '.', '..'].includes((0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(dir));
    return isNamed ? `${dir.replace(/[\\/]+$/, '')}${claimed.slice(whole.length)}` : claimed;
}


/***/ }),

/***/ 6498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runMergeAction: () => (/* binding */ runMergeAction)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 11 modules
var core = __webpack_require__(91659);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/github/artifact.js + 1 modules
var artifact = __webpack_require__(61569);
// EXTERNAL MODULE: ./lib/github/claims.js
var claims = __webpack_require__(79742);
;// CONCATENATED MODULE: ./lib/github/environment.js
function readJobEnvironment(variables) {
    const read = (name) => variables[name]?.trim() || null;
    const image = [read('ImageOS'), read('ImageVersion')].filter((part) => part !== null).join(' ');
    const attempt = Number(read('GITHUB_RUN_ATTEMPT') ?? '1');
    const serverUrl = read('GITHUB_SERVER_URL') ?? 'https://github.com';
    return {
        runnerImage: image === '' ? null : image,
        temp: read('RUNNER_TEMP'),
        outputFile: read('GITHUB_OUTPUT'),
        summaryFile: read('GITHUB_STEP_SUMMARY'),
        serverUrl,
        repository: read('GITHUB_REPOSITORY'),
        workflowRunId: read('GITHUB_RUN_ID'),
        attempt: Number.isSafeInteger(attempt) && attempt > 0 ? attempt : 1,
        job: read('GITHUB_JOB'),
        noArtifacts: missingArtifactService(serverUrl, read('ACTIONS_RUNTIME_TOKEN'), read('ACTIONS_RESULTS_URL')),
    };
}
function missingArtifactService(serverUrl, token, url) {
    if (!isGitHubCloud(serverUrl))
        return 'GitHub Enterprise Server has no artifact service of the version that is needed';
    if (token === null || url === null)
        return 'no artifact service is available here';
    return null;
}
function isGitHubCloud(serverUrl) {
    const host = URL.parse(serverUrl)?.hostname ?? '';
    return host === 'github.com' || host.endsWith('.ghe.com') || host.endsWith('.localhost');
}

// EXTERNAL MODULE: ./lib/foreign-text.js
var foreign_text = __webpack_require__(69399);
// EXTERNAL MODULE: ./lib/units.js
var units = __webpack_require__(83052);
;// CONCATENATED MODULE: ./lib/report/log-line.js



function log_line_logLine(line) {
    return line
        .replace(/[\r\n]+/g, ' ')
        .replace(/^(\s*):(?=:)/, '$1: ')
        .replaceAll('##[', '## [');
}
function logText(value) {
    return value === units/* UNKNOWN_TEXT */.L5 ? 'n/a' : value;
}
const LONGEST = 1000;
function foreignLine(text) {
    return log_line_logLine(printable(text, LONGEST));
}
function foreignLines(text) {
    return text.split('\n').map((line) => {
        const [indentation = ''] = /^ {0,20}/.exec(line) ?? [];
        return log_line_logLine(indentation + printable(line, LONGEST));
    });
}
function printableJson(json) {
    return visibleJson(json).replaceAll('##[', String.raw `##\u005b`);
}

// EXTERNAL MODULE: ./lib/report/markdown-escape.js
var markdown_escape = __webpack_require__(9809);
;// CONCATENATED MODULE: ./lib/github/publish.js




async function publish(publication) {
    const { outputs, summary, output, job } = publication;
    const problems = setOutputs(outputs(null), job);
    const upload = output.uploadArtifact ? await uploadFiles(publication) : null;
    const isUploaded = upload?.state === 'uploaded';
    if (isUploaded) {
        const values = outputs(upload).filter(([name]) => name.startsWith('artifact-'));
        problems.push(...setOutputs(values, job));
    }
    if (upload !== null && !isUploaded) {
        problems.push(`The results were not uploaded: ${upload.reason}. They are in ${output.dir} on this machine.`);
    }
    if (output.jobSummary) {
        const artifactUrl = isUploaded ? relativeUrl(upload.id, job) : null;
        problems.push(...publish_writeJobSummary(() => summary(artifactUrl), job));
    }
    return { problems, leftOpen: upload?.state === 'given-up' };
}
function setOutputs(values, job) {
    if (job.outputFile === null)
        return [];
    try {
        for (const [name, text] of values)
            (0,core/* setOutput */.uH)(name, text);
        return [];
    }
    catch (error) {
        return [`The outputs could not be set: ${(0,errors/* describeError */.Uc)(error)}.`];
    }
}
async function uploadFiles({ id, files, output, job, patience }) {
    if (job.noArtifacts !== null)
        return { state: 'failed', reason: job.noArtifacts };
    (0,core/* startGroup */.Oh)('Upload of the results');
    const { artifactName: name, dir: folder, retentionDays } = output;
    const request = { name, runId: id, files, folder, retentionDays, patience };
    return await (0,artifact/* uploadArtifact */.mz)(request, job).finally(core/* endGroup */.N4);
}
function publish_writeJobSummary(render, job) {
    if (job.summaryFile === null)
        return [];
    try {
        (0,external_node_fs_.appendFileSync)(job.summaryFile, render());
        return [];
    }
    catch (error) {
        return [`The job summary could not be written: ${(0,errors/* describeError */.Uc)(error)}.`];
    }
}
function relativeUrl(artifactId, { workflowRunId }) {
    return workflowRunId === null ? null : `./${workflowRunId}/artifacts/${artifactId}`;
}

;// CONCATENATED MODULE: ./lib/github/failure.js





const LONGEST_LINE = 1000;
function failOnInput(message, job, title = 'Not measured: the inputs are wrong') {
    if (job.outputFile !== null)
        tryTo(() => (0,core/* setOutput */.uH)('verdict', 'error'));
    const lines = message.split('\n');
    const list = lines.map((line) => `- ${(0,markdown_escape/* plainText */.wh)(line)}\n`).join('');
    publish_writeJobSummary(() => `## ❌ ${title}\n\n${list}`, job);
    (0,core/* setFailed */.C1)(lines.map((line) => (0,foreign_text/* printable */.g)(line, LONGEST_LINE)).join('\n'));
}
function skip(reason, job) {
    if (job.outputFile !== null)
        tryTo(() => setOutput('verdict', 'skipped'));
    writeJobSummary(() => `## ⏭️ Skipped: nothing was measured\n\n${plainText(reason)}.\n`, job);
    notice(`Skipped, nothing was measured. ${reason}.`);
}
function failOnBug(thrown, redact) {
    const stack = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
    for (const line of redact(stack).split('\n'))
        (0,core/* info */.pq)(log_line_logLine(`  ${(0,foreign_text/* printable */.g)(line, 500)}`));
    const message = redact(thrown instanceof Error ? thrown.message : String(thrown));
    (0,core/* setFailed */.C1)(`This is a mistake in llm-latency-action, not in your workflow. Please report it with the log: ${(0,foreign_text/* printable */.g)(message, LONGEST_LINE)}`);
}
function exitEvenIfOpen() {
    setTimeout(() => process.exit(), 1000).unref();
}
function tryTo(act) {
    try {
        act();
    }
    catch {
        (0,core/* info */.pq)('The output "verdict" could not be set.');
    }
}

;// CONCATENATED MODULE: ./lib/model.js
const APIS = [
    'openai-chat',
    'openai-responses',
    'openai-completions',
    'anthropic-messages',
    'gemini',
    'ollama',
    'cohere',
];
const AUTHS = ['bearer', 'api-key', 'x-api-key', 'x-goog-api-key', 'none'];
const ROLES = (/* unused pure expression or super */ null && (['system', 'user', 'assistant']));
const REGRESSION_PERCENTS = [50, 95, 99];
const OPERATORS = ['<', '<=', '>', '>='];

;// CONCATENATED MODULE: ./lib/config/inputs.js

const inputs_INPUTS = [
    {
        name: 'mode',
        group: 'Endpoint',
        kind: 'choice',
        choices: ['real', 'mock'],
        default: 'real',
        text: 'Where answers come from: a real endpoint, or a built-in mock that needs no network and no key.',
    },
    {
        name: 'endpoint-url',
        group: 'Endpoint',
        kind: 'url',
        default: '',
        environment: 'LLM_ENDPOINT_URL',
        text: 'URL that the requests go to, used exactly as given, for example https://api.openai.com/v1/chat/completions.',
    },
    {
        name: 'api-key',
        group: 'Endpoint',
        kind: 'key',
        default: '',
        environment: 'LLM_API_KEY',
        text: 'Key for the endpoint. Take it from a secret. Not needed with auth: none.',
    },
    {
        name: 'model',
        group: 'Endpoint',
        kind: 'text',
        default: '',
        environment: 'LLM_MODEL_NAME',
        text: 'Model to ask. Needed wherever the URL does not name it.',
    },
    {
        name: 'api',
        group: 'Endpoint',
        kind: 'choice',
        choices: ['auto', ...APIS],
        default: 'auto',
        text: 'Wire format of the endpoint; auto reads it off the URL and says which it chose.',
    },
    {
        name: 'auth',
        group: 'Endpoint',
        kind: 'choice',
        choices: ['auto', ...AUTHS],
        default: 'auto',
        text: 'Header that carries the key (bearer stands for Authorization: Bearer); auto takes the one that the API expects.',
    },
    {
        name: 'headers',
        group: 'Endpoint',
        kind: 'headers',
        default: '',
        text: 'Extra request headers, one "Name: value" a line. Their values are treated as secrets.',
    },
    {
        name: 'stream',
        group: 'Request',
        kind: 'flag',
        default: 'true',
        text: 'Ask for streamed answers, so that the time to the first token can be measured.',
    },
    {
        name: 'parameters',
        group: 'Request',
        kind: 'mapping',
        default: '',
        text: 'YAML or JSON mapping that is merged into every request body, for example temperature: 0.7.',
    },
    {
        name: 'max-output-tokens',
        group: 'Request',
        kind: 'integer',
        minimum: 1,
        maximum: 10_000_000,
        default: '',
        text: 'Longest answer to ask for, in tokens. Without it the endpoint decides (Anthropic requires one: 1024).',
    },
    {
        name: 'prompts-file',
        group: 'Prompts',
        kind: 'text',
        default: '',
        text: 'File of prompts: .txt (one a line), .jsonl, .json, .yaml or .csv. Without prompts, four built-in ones are sent.',
    },
    {
        name: 'prompts',
        group: 'Prompts',
        kind: 'lines',
        default: '',
        text: 'Prompts, one a line; blank lines and lines that start with # are skipped. Instead of prompts-file.',
    },
    {
        name: 'repeat',
        group: 'Run',
        kind: 'integer',
        minimum: 1,
        maximum: 1_000_000,
        default: '1',
        text: 'Rounds over all prompts.',
    },
    {
        name: 'warmup',
        group: 'Run',
        kind: 'integer',
        minimum: 0,
        maximum: 1_000_000,
        default: '0',
        text: 'First requests that are sent and recorded, but left out of every figure.',
    },
    {
        name: 'order',
        group: 'Run',
        kind: 'choice',
        choices: ['listed', 'shuffled'],
        default: 'listed',
        text: 'Order of the prompts: as listed, or shuffled anew in each round by the seed.',
    },
    {
        name: 'seed',
        group: 'Run',
        kind: 'integer',
        minimum: 0,
        maximum: 4_294_967_295,
        default: '0',
        text: 'Seed of the shuffled order and of the mock: the same seed gives the same run.',
    },
    {
        name: 'shard',
        group: 'Run',
        kind: 'shard',
        default: '',
        text: 'Part of the prompts that this job sends: 2/5 is every fifth prompt, from the second on. The merge action puts shards together.',
    },
    {
        name: 'delay',
        group: 'Run',
        kind: 'duration',
        zero: true,
        default: '0s',
        text: 'Pause between requests.',
    },
    {
        name: 'connection',
        group: 'Run',
        kind: 'choice',
        choices: ['reuse', 'fresh'],
        default: 'reuse',
        text: 'Keep one connection open for the whole run, or open a fresh one for each request.',
    },
    {
        name: 'cache-bust',
        group: 'Run',
        kind: 'flag',
        default: 'false',
        text: 'Put a unique mark in front of each prompt, so that no prompt cache can answer.',
    },
    {
        name: 'wait-for-ready',
        group: 'Run',
        kind: 'duration',
        zero: true,
        default: '0s',
        text: 'How long to wait for a server that is still starting, without sending it a prompt.',
    },
    {
        name: 'timeout',
        group: 'Run',
        kind: 'duration',
        default: '120s',
        text: 'Longest time for one request.',
    },
    {
        name: 'idle-timeout',
        group: 'Run',
        kind: 'duration',
        default: '',
        text: 'Longest silence within one request; comments and pings count as silence.',
    },
    {
        name: 'retries',
        group: 'Run',
        kind: 'integer',
        minimum: 0,
        maximum: 100,
        default: '0',
        text: 'How often to try again after a 429, a 503 or a failed connection. Retried requests are marked.',
    },
    {
        name: 'max-duration',
        group: 'Run',
        kind: 'duration',
        default: '',
        text: 'Stop sending, and waiting to try again, after this time; what was measured until then counts.',
    },
    {
        name: 'max-requests',
        group: 'Run',
        kind: 'integer',
        minimum: 1,
        maximum: 1_000_000_000,
        default: '',
        text: 'Stop sending after this many requests, retries included; what was measured until then counts.',
    },
    {
        name: 'stop-after-failures',
        group: 'Run',
        kind: 'integer',
        minimum: 1,
        maximum: 1_000_000_000,
        default: '5',
        text: 'Stop after this many failed requests in a row.',
    },
    {
        name: 'early-stop',
        group: 'Run',
        kind: 'flag',
        default: 'false',
        text: 'Look at the results a few times on the way, and stop sending as soon as nothing is left to decide.',
    },
    {
        name: 'max-average-latency',
        group: 'Limits',
        kind: 'duration',
        bareSeconds: true,
        default: '',
        text: 'Fail the job when the average latency is above this: 2, 2s or 800ms. A bare number is seconds.',
    },
    {
        name: 'max-error-rate',
        group: 'Limits',
        kind: 'rate',
        default: '5%',
        text: 'Fail the job when a larger share of the requests fails: 5% or 0.05.',
    },
    {
        name: 'thresholds',
        group: 'Limits',
        kind: 'lines',
        default: '',
        text: 'More limits, one a line: latency.p95 < 2s, ttft.p50 <= 500ms, error_rate <= 1%. With warn in front one only warns.',
    },
    {
        name: 'confidence',
        group: 'Limits',
        kind: 'choice',
        choices: ['point', '90%', '95%', '99%'],
        default: 'point',
        text: 'How limits are judged: point takes the observed value, the others want evidence before they pass or fail.',
    },
    {
        name: 'on-inconclusive',
        group: 'Limits',
        kind: 'choice',
        choices: ['pass', 'warn', 'fail'],
        default: 'warn',
        text: 'What happens to the job when the run cannot tell. The verdict stays inconclusive.',
    },
    {
        name: 'report-only',
        group: 'Limits',
        kind: 'flag',
        default: 'false',
        text: 'Report missed limits without failing the job. Wrong inputs fail it all the same.',
    },
    {
        name: 'baseline',
        group: 'Comparison',
        kind: 'text',
        default: '',
        text: 'What to compare with: endpoint (asked in turns), history or previous-run (of this workflow), or the file of an earlier run.',
    },
    {
        name: 'baseline-endpoint-url',
        group: 'Comparison',
        kind: 'url',
        default: '',
        environment: 'LLM_BASELINE_ENDPOINT_URL',
        text: "URL of the baseline's endpoint, with baseline: endpoint. What no baseline-… input says is as in the run itself.",
    },
    {
        name: 'baseline-api-key',
        group: 'Comparison',
        kind: 'key',
        default: '',
        environment: 'LLM_BASELINE_API_KEY',
        text: "Key for the baseline's endpoint; without it, api-key goes there too.",
    },
    {
        name: 'baseline-model',
        group: 'Comparison',
        kind: 'text',
        default: '',
        environment: 'LLM_BASELINE_MODEL_NAME',
        text: 'Model that the baseline asks.',
    },
    {
        name: 'baseline-api',
        group: 'Comparison',
        kind: 'choice',
        choices: ['auto', ...APIS],
        default: '',
        text: "Wire format of the baseline's endpoint.",
    },
    {
        name: 'baseline-auth',
        group: 'Comparison',
        kind: 'choice',
        choices: ['auto', ...AUTHS],
        default: '',
        text: "Header that carries the baseline's key.",
    },
    {
        name: 'baseline-headers',
        group: 'Comparison',
        kind: 'headers',
        default: '',
        text: "Extra request headers of the baseline, in place of the run's: a canary is often chosen by one.",
    },
    {
        name: 'baseline-parameters',
        group: 'Comparison',
        kind: 'mapping',
        default: '',
        text: "Parameters of the baseline, in place of the run's.",
    },
    {
        name: 'baseline-workflow',
        group: 'Comparison',
        kind: 'text',
        githubOnly: true,
        default: '',
        text: 'Workflow file whose runs are the history: nightly.yml. Without it, the one that runs.',
    },
    {
        name: 'baseline-branch',
        group: 'Comparison',
        kind: 'text',
        githubOnly: true,
        default: '',
        text: 'Branch whose runs are the history. Without it, the default branch.',
    },
    {
        name: 'baseline-runs',
        group: 'Comparison',
        kind: 'integer',
        minimum: 1,
        maximum: 30,
        githubOnly: true,
        default: '10',
        text: 'How many earlier runs to compare with.',
    },
    {
        name: 'baseline-max-age',
        group: 'Comparison',
        kind: 'duration',
        longestDays: 400,
        githubOnly: true,
        default: '30d',
        text: 'Earlier runs that are older do not count.',
    },
    {
        name: 'baseline-epoch',
        group: 'Comparison',
        kind: 'text',
        default: '',
        text: 'Any text, such as a date. A new one starts a new history: this is how a slowdown is accepted.',
    },
    {
        name: 'baseline-key',
        group: 'Comparison',
        kind: 'text',
        default: '',
        text: 'Name for the thing that is measured where its URL changes from run to run: runs of one name can be compared.',
    },
    {
        name: 'require-baseline',
        group: 'Comparison',
        kind: 'flag',
        default: 'false',
        text: 'Fail the job when there is nothing comparable to compare with.',
    },
    {
        name: 'regression-metrics',
        group: 'Comparison',
        kind: 'figures',
        default: 'latency.p50',
        text: 'What is compared: latency.p50, ttft.p50, tpot.p50 and so on, separated by commas. Each further one costs power.',
    },
    {
        name: 'max-regression',
        group: 'Comparison',
        kind: 'rate',
        default: '10%',
        text: 'Slowdown that is tolerated. The job fails only when there is evidence for a larger one.',
    },
    {
        name: 'min-regression',
        group: 'Comparison',
        kind: 'floors',
        default: '20ms, tpot 1ms',
        text: 'Slowdown that counts as none whatever it is in percent: one time for all, and "metric time" for single ones.',
    },
    {
        name: 'deployment-variation',
        group: 'Comparison',
        kind: 'rate',
        default: '',
        text: 'How much two deployments of the same thing differ anyway. Without it: 0% on one host and port, 5% on two.',
    },
    {
        name: 'output-dir',
        group: 'Results',
        kind: 'text',
        default: 'llm-latency-results',
        text: 'Folder for metrics_requests.csv and metrics_summary.json. A second use in one job writes beside it, to …-2.',
    },
    {
        name: 'prompt-text',
        group: 'Results',
        kind: 'choice',
        choices: ['full', 'hash', 'none'],
        default: 'full',
        text: 'What files and reports show of a prompt. Answers are never stored.',
    },
    {
        name: 'export',
        group: 'Results',
        kind: 'choices',
        choices: ['junit', 'openmetrics', 'benchmark-json'],
        default: '',
        text: 'Further files to write, separated by commas: limits as test cases, figures for Prometheus, figures for charts.',
    },
    {
        name: 'upload-artifact',
        group: 'Results',
        kind: 'flag',
        githubOnly: true,
        default: 'true',
        text: 'Upload the results as an artifact of the workflow run.',
    },
    {
        name: 'artifact-name',
        group: 'Results',
        kind: 'text',
        githubOnly: true,
        default: '',
        actionDefault: 'llm-latency-${{ github.job }}-${{ strategy.job-index }}',
        text: 'Name of the artifact. The default differs between jobs and matrix cells.',
    },
    {
        name: 'retention-days',
        group: 'Results',
        kind: 'integer',
        minimum: 1,
        maximum: 400,
        githubOnly: true,
        default: '',
        text: 'Days to keep the artifact. Without it the setting of the repository counts.',
    },
    {
        name: 'job-summary',
        group: 'Results',
        kind: 'flag',
        githubOnly: true,
        default: 'true',
        text: 'Show the results in the job summary.',
    },
    {
        name: 'comment',
        group: 'Results',
        kind: 'flag',
        githubOnly: true,
        default: 'false',
        text: 'Keep one comment on the pull request up to date. Needs permissions: pull-requests: write.',
    },
    {
        name: 'github-token',
        group: 'Results',
        kind: 'key',
        githubOnly: true,
        default: '',
        actionDefault: '${{ github.token }}',
        text: 'Token for earlier runs (permissions: actions: read) and for the comment (pull-requests: write).',
    },
    {
        name: 'on-missing-credentials',
        group: 'Results',
        kind: 'choice',
        choices: ['fail', 'skip'],
        githubOnly: true,
        default: 'fail',
        text: 'On pull requests of forks and Dependabot, which get no secrets: fail, or skip, which ends green with the verdict skipped.',
    },
    {
        name: 'mock-latency',
        group: 'Mock',
        kind: 'duration-spread',
        mockOnly: true,
        default: '300ms..1.2s',
        text: 'Latency of the mock: 500ms, a range 300ms..1.2s, or lognormal(p50, p99) such as lognormal(400ms, 2s).',
    },
    {
        name: 'baseline-mock-latency',
        group: 'Mock',
        kind: 'duration-spread',
        mockOnly: true,
        default: '',
        text: 'Latency of the mock that stands for the baseline, with baseline: endpoint; without it, mock-latency.',
    },
    {
        name: 'mock-ttft',
        group: 'Mock',
        kind: 'duration-spread',
        mockOnly: true,
        default: '60ms..180ms',
        text: 'Time to first token of the mock, like mock-latency; by default 20% to 60% of the shortest latency, or of a lognormal p50.',
    },
    {
        name: 'mock-output-tokens',
        group: 'Mock',
        kind: 'token-spread',
        mockOnly: true,
        default: '20..80',
        text: 'Tokens in an answer of the mock: 50, a range 20..80, or lognormal(p50, p99).',
    },
    {
        name: 'mock-error-rate',
        group: 'Mock',
        kind: 'rate',
        mockOnly: true,
        default: '0',
        text: 'Share of requests that the mock lets fail: 10% or 0.1.',
    },
    {
        name: 'mock-time-scale',
        group: 'Mock',
        kind: 'number',
        minimum: 0,
        maximum: 1000,
        mockOnly: true,
        default: '1',
        text: 'How long the mock really waits: 1 as long as it reports, 0 not at all. The figures are the same.',
    },
];
function inputs_rowOf(name) {
    return inputs_INPUTS.find((row) => row.name === name);
}

// EXTERNAL MODULE: ./lib/nearest.js
var nearest = __webpack_require__(42037);
;// CONCATENATED MODULE: ./lib/github/inputs.js



const PREFIX = 'INPUT_';
const NAMES = inputs_INPUTS.map(({ name }) => name);
function readInputs(variables, names = NAMES) {
    const inputs = {};
    for (const [variable, text] of Object.entries(variables)) {
        if (!variable.startsWith(PREFIX) || text === undefined)
            continue;
        const name = variable.slice(PREFIX.length).toLowerCase();
        if (names.includes(name) || (0,nearest/* nearest */.p)(name, names) !== null)
            inputs[name] = text;
    }
    return inputs;
}
const SHORTEST_SECRET = 4;
function registerSecrets(secrets) {
    const values = secrets.flatMap((secret) => [secret, ...secret.split(/[\r\n]+/)]).map((value) => value.trim());
    for (const value of new Set(values))
        if (value.length >= SHORTEST_SECRET)
            setSecret(value);
}
function rawSecrets(inputs, variables) {
    const keys = INPUTS.filter((row) => row.kind === 'key');
    return keys.flatMap((row) => [
        inputs[row.name] ?? '',
        'environment' in row ? (variables[row.environment] ?? '') : '',
    ]);
}

;// CONCATENATED MODULE: ./lib/merge/outputs.js
const MERGE_OUTPUTS = [
    { name: 'verdict', text: 'pass, fail, inconclusive, or error when an input was wrong.' },
    { name: 'merge-id', text: 'UUID of the merge.' },
    { name: 'configurations', text: 'Number of configurations that were merged.' },
    { name: 'problems', text: 'Number of missing, damaged and repeated results.' },
    { name: 'total-requests', text: 'Measured requests of all configurations, failed ones included.' },
    { name: 'failed-requests', text: 'Measured requests that failed.' },
    { name: 'error-rate', text: 'Failed requests divided by sent ones, 0 to 1.' },
    {
        name: 'average-latency-seconds',
        text: 'Average latency; empty with several configurations, as are the percentiles.',
    },
    { name: 'p50-latency-seconds', text: 'Median latency.' },
    { name: 'p90-latency-seconds', text: 'Latency that 90% of the requests stay within; empty below 10 of them.' },
    { name: 'p95-latency-seconds', text: 'Latency that 95% of the requests stay within; empty below 20 of them.' },
    { name: 'p99-latency-seconds', text: 'Latency that 99% of the requests stay within; empty below 100 of them.' },
    { name: 'best-latency', text: 'The configuration that is surely the fastest; empty when nobody can tell.' },
    { name: 'worst-latency', text: 'The configuration that is surely the slowest; empty when nobody can tell.' },
    { name: 'merge-json', text: 'Path of merge.json: what was merged, what came of it, where the files are.' },
    { name: 'requests-csv', text: 'Path of metrics_requests.csv; empty with several configurations.' },
    { name: 'summary-json', text: 'Path of metrics_summary.json; empty with several configurations.' },
    { name: 'report-html', text: 'Path of report.html.' },
    { name: 'artifact-id', text: 'ID of the uploaded artifact.' },
    { name: 'artifact-url', text: 'Address of the uploaded artifact.' },
];

;// CONCATENATED MODULE: ./lib/config/outputs.js
const outputs_OUTPUTS = [
    { name: 'verdict', text: 'pass, fail, inconclusive, skipped, or error when an input was wrong.' },
    {
        name: 'comparison',
        text: 'regression, suspected, none-seen or proven; empty when it cannot be told. proven: there is no regression, see docs/verdicts.md.',
    },
    { name: 'change', text: 'Change against the baseline: 0.1 is 10% slower, -0.1 is 10% faster.' },
    {
        name: 'change-low',
        text: 'Lower bound of the change, with 95% confidence (99% with confidence: 99%); below 0 it may be faster.',
    },
    { name: 'change-high', text: 'Upper bound of the change, with the same confidence.' },
    { name: 'run-id', text: 'UUID of the run; it is in every row and file.' },
    { name: 'total-requests', text: 'Measured requests that were sent, failed ones included, warm-up left out.' },
    { name: 'failed-requests', text: 'Measured requests that failed.' },
    { name: 'error-rate', text: 'Failed requests divided by sent ones, 0 to 1.' },
    { name: 'average-latency-seconds', text: 'Average latency of the answered requests.' },
    { name: 'min-latency-seconds', text: 'Shortest latency.' },
    { name: 'max-latency-seconds', text: 'Longest latency.' },
    { name: 'p50-latency-seconds', text: 'Median latency.' },
    { name: 'p90-latency-seconds', text: 'Latency that 90% of the requests stay within; empty below 10 of them.' },
    { name: 'p95-latency-seconds', text: 'Latency that 95% of the requests stay within; empty below 20 of them.' },
    { name: 'p99-latency-seconds', text: 'Latency that 99% of the requests stay within; empty below 100 of them.' },
    { name: 'p50-ttft-seconds', text: 'Median time to the first token; empty when answers are not streamed.' },
    { name: 'p95-ttft-seconds', text: 'Time to the first token that 95% of the requests stay within.' },
    { name: 'p50-output-tokens-per-second', text: 'Median speed: output tokens of a request divided by its latency.' },
    { name: 'throughput-rps', text: 'Answered requests a second, sent one at a time; pauses left out.' },
    { name: 'requests-csv', text: 'Path of metrics_requests.csv.' },
    { name: 'summary-json', text: 'Path of metrics_summary.json.' },
    { name: 'report-html', text: 'Path of report.html; empty when it could not be written.' },
    { name: 'artifact-id', text: 'ID of the uploaded artifact.' },
    { name: 'artifact-url', text: 'Address of the uploaded artifact.' },
];

// EXTERNAL MODULE: ./lib/report/comparison.js
var report_comparison = __webpack_require__(76281);
;// CONCATENATED MODULE: ./lib/github/outputs.js


function outputValues(results) {
    const values = readValues(results);
    return OUTPUTS.map(({ name }) => [name, outputText(values[name])]);
}
function readValues({ report, requestsCsv, summaryJson, reportHtml, files, upload, }) {
    const { runId, summary, verdict } = report;
    const { latency, ttft, output_tps: speed } = summary.metrics;
    const artifact = upload?.state === 'uploaded' ? upload : null;
    return {
        verdict: verdict.status,
        ...comparisonValues(report),
        'run-id': runId,
        'total-requests': summary.attempted,
        'failed-requests': summary.failed,
        'error-rate': summary.errorRate,
        ...latencyValues(latency),
        'p50-ttft-seconds': ttft.p50,
        'p95-ttft-seconds': ttft.p95,
        'p50-output-tokens-per-second': speed.p50,
        'throughput-rps': summary.throughputRps,
        'requests-csv': requestsCsv,
        'summary-json': files.includes(summaryJson) ? summaryJson : null,
        'report-html': reportHtml,
        'artifact-id': artifact?.id ?? null,
        'artifact-url': artifact?.url ?? null,
    };
}
function comparisonValues({ comparison }) {
    const figure = comparison === null ? null : decidingFigure(comparison);
    return {
        comparison: comparison?.state ?? null,
        change: figure?.change ?? null,
        'change-low': figure?.low ?? null,
        'change-high': figure?.high ?? null,
    };
}
function latencyValues({ average, min, max, p50, p90, p95, p99 }) {
    return {
        'average-latency-seconds': average,
        'min-latency-seconds': min,
        'max-latency-seconds': max,
        'p50-latency-seconds': p50,
        'p90-latency-seconds': p90,
        'p95-latency-seconds': p95,
        'p99-latency-seconds': p99,
    };
}
function outputText(value) {
    if (value === null)
        return '';
    return typeof value === 'string' ? value : String(Number(value.toFixed(6)));
}

;// CONCATENATED MODULE: ./lib/github/merge-outputs.js


function mergeOutputValues(finished, upload) {
    const values = merge_outputs_readValues(finished, upload);
    return MERGE_OUTPUTS.map(({ name }) => [name, outputText(values[name])]);
}
function merge_outputs_readValues({ merged, mergeJson, reportHtml, files }, upload) {
    const { groups } = merged;
    const attempted = groups.reduce((total, { report }) => total + report.summary.attempted, 0);
    const failed = groups.reduce((total, { report }) => total + report.summary.failed, 0);
    const only = groups.length === 1 ? groups[0] : null;
    const latency = only?.report.summary.metrics.latency ?? null;
    const artifact = upload?.state === 'uploaded' ? upload : null;
    return {
        verdict: merged.verdict.status,
        'merge-id': merged.mergeId,
        configurations: groups.length,
        problems: merged.problems.length,
        'total-requests': attempted,
        'failed-requests': failed,
        'error-rate': attempted === 0 ? null : failed / attempted,
        'average-latency-seconds': latency?.average ?? null,
        'p50-latency-seconds': latency?.p50 ?? null,
        'p90-latency-seconds': latency?.p90 ?? null,
        'p95-latency-seconds': latency?.p95 ?? null,
        'p99-latency-seconds': latency?.p99 ?? null,
        'best-latency': labelOf(merged, 'latency', 'best'),
        'worst-latency': labelOf(merged, 'latency', 'worst'),
        'merge-json': files.includes(mergeJson) ? mergeJson : null,
        'requests-csv': only?.requestsCsv ?? null,
        'summary-json': only?.summaryJson ?? null,
        'report-html': reportHtml,
        'artifact-id': artifact?.id ?? null,
        'artifact-url': artifact?.url ?? null,
    };
}
function labelOf({ groups, rankings }, metric, which) {
    const place = rankings.rankings.find((ranking) => ranking.metric === metric)?.[which] ?? null;
    return place === null ? null : (groups[place]?.group.label ?? null);
}

;// CONCATENATED MODULE: ./lib/interruption.js
const EXIT_CODES = { SIGINT: 130, SIGTERM: 143, SIGBREAK: 149 };
function watchInterruption(then, onFirst) {
    const controller = new AbortController();
    let exitCode = null;
    const names = Object.keys(EXIT_CODES);
    function release() {
        for (const name of names)
            process.off(name, listen);
    }
    function listen(name) {
        if (exitCode !== null)
            return;
        exitCode = EXIT_CODES[name];
        if (then === 'end')
            release();
        onFirst();
        controller.abort();
    }
    for (const name of names)
        process.on(name, listen);
    return { signal: controller.signal, exitCode: () => exitCode, release };
}

;// CONCATENATED MODULE: ./lib/verdict/conclude.js

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
        : `${first.reason}; ${(0,units/* formatCount */.B4)(others.length, 'more limit')} ${WORDS[status]}`;
}
function nothingCompleted({ attempted, failed }) {
    if (attempted === 0)
        return 'nothing was measured: no request was sent';
    return `nothing was measured: ${(0,units/* formatInteger */.Sm)(failed)} of ${(0,units/* formatCount */.B4)(attempted)} failed`;
}
function noLimits(checks, { attempted, completed }) {
    const which = checks.length === 0 ? 'no limit is set' : 'only warn limits are set';
    return `${which}; ${(0,units/* formatInteger */.Sm)(completed)} of ${(0,units/* formatCount */.B4)(attempted)} were answered`;
}

;// CONCATENATED MODULE: ./lib/merge/verdict.js


const TOGETHER = 'all requests together';
function judgeMerge(evidence) {
    const { problems, allowMissing, groups } = evidence;
    const figures = judgeFigures(evidence);
    if (problems.length === 0 || allowMissing)
        return figures;
    const more = problems.length > 1 ? `; ${(0,units/* formatCount */.B4)(problems.length - 1, 'more problem')}` : '';
    const missed = groups.length > 0 && figures.status === 'fail' ? `; and ${figures.reason}` : '';
    return { ...figures, status: 'fail', reason: `${problems[0]}${more}${missed}` };
}
function judgeFigures({ groups, overall }) {
    const [only] = groups;
    if (only === undefined)
        return { status: 'fail', reason: 'there is no result', checks: overall };
    if (groups.length === 1)
        return conclude([...only.report.verdict.checks, ...overall], only.report.summary);
    const claims = [
        ...groups.map(({ label, report }) => ({
            answer: answerOf(report.verdict),
            reason: `${label}: ${report.verdict.reason}`,
            noun: 'configuration',
        })),
        ...overall
            .filter(({ threshold }) => !threshold.warnOnly)
            .map(({ answer, reason }) => ({ answer, reason: `${TOGETHER}: ${reason}`, noun: 'overall limit' })),
    ];
    const status = ['fail', 'inconclusive'].find((answer) => claims.some((claim) => claim.answer === answer));
    if (status === undefined)
        return { status: 'pass', reason: allPass(groups, overall), checks: overall };
    const [first, ...others] = claims.filter(({ answer }) => answer === status);
    return { status, reason: `${first.reason}${alsoText(others, status)}`, checks: overall };
}
function alsoText(others, status) {
    if (others.length === 0)
        return '';
    const counts = [...Map.groupBy(others, ({ noun }) => noun)].map(([noun, same]) => (0,units/* formatCount */.B4)(same.length, noun));
    return `; also ${status === 'fail' ? 'failed' : 'inconclusive'}: ${counts.join(' and ')}`;
}
function allPass(groups, overall) {
    const requests = groups.reduce((total, { report }) => total + report.summary.attempted, 0);
    const size = (0,units/* formatCount */.B4)(requests, 'request');
    const warned = groups.filter(({ report }) => report.verdict.checks.some(isMissed)).length;
    if (warned === 0 && !overall.some(isMissed)) {
        return `all ${(0,units/* formatCount */.B4)(groups.length, 'configuration')} keep their limits (${size})`;
    }
    const who = [
        ...(warned === 0 ? [] : [`${(0,units/* formatInteger */.Sm)(warned)} of them`]),
        ...(overall.some(isMissed) ? [TOGETHER] : []),
    ].join(' and ');
    const verb = warned === 1 && !overall.some(isMissed) ? 'misses' : 'miss';
    return `all ${(0,units/* formatCount */.B4)(groups.length, 'configuration')} pass (${size}), but ${who} ${verb} limits that only warn`;
}
function isMissed({ answer }) {
    return answer === 'fail';
}
function answerOf({ status }) {
    return status === 'skipped' || status === 'error' ? 'fail' : status;
}

;// CONCATENATED MODULE: ./lib/merge/misses.js


function missesOf({ groups, overall }) {
    const isSingle = groups.length === 1;
    const together = isSingle ? [] : overall.map((check) => missOf(check, null, TOGETHER));
    const own = groups.flatMap((group, place) => groupMisses(group, place, isSingle ? '' : group.group.label));
    return [...together, ...own].filter(({ answer }) => answer !== 'pass');
}
function groupMisses({ report: { verdict, summary } }, place, label) {
    if (summary.completed > 0)
        return verdict.checks.map((check) => missOf(check, place, label));
    const { reason } = conclude([], summary);
    return [{ place, label, check: null, answer: 'fail', warnOnly: false, reason }];
}
function missOf(check, place, label) {
    const { answer, reason, threshold } = check;
    return { place, label, check, answer, warnOnly: threshold.warnOnly, reason };
}
function groupLimits({ groups }) {
    return groups[0]?.report.verdict.checks.map(({ threshold }) => threshold.source) ?? [];
}

;// CONCATENATED MODULE: ./lib/merge/problem-text.js
const PROBLEMS_TITLE = 'Problems with the results';
function problemSentence(problem) {
    return /[.?!…]$/.test(problem) ? problem : `${problem}.`;
}
function problemsAlert(problems) {
    return problems.length === 0 ? undefined : { title: PROBLEMS_TITLE, lines: problems.map(problemSentence) };
}

;// CONCATENATED MODULE: ./lib/merge/annotate.js



const MOST_LINES = 10;
const annotate_LONGEST = 4000;
function annotateMerge(merged, { gates, fails, lost, problems, }) {
    const { status } = merged.verdict;
    const misses = missesOf(merged);
    const verdict = describeVerdict(merged, misses);
    const errors = [...lost, ...(fails ? [verdict] : [])];
    const deservesWarning = status === 'fail' || (status === 'inconclusive' && gates.onInconclusive !== 'pass');
    const warnings = [
        !fails && deservesWarning ? verdict : null,
        merged.allowMissing && merged.problems.length > 0
            ? lines([`${PROBLEMS_TITLE}:`, ...listed(merged.problems, 'more problem')])
            : null,
        describeWarnLimits(misses),
        problems.length > 0 ? lines(problems) : null,
    ];
    return {
        error: errors.length === 0 ? null : lines(errors),
        warnings: warnings.filter((text) => text !== null),
    };
}
function describeVerdict({ verdict, problems, allowMissing }, misses) {
    const { status, reason } = verdict;
    const blamed = allowMissing ? [] : problems;
    const deciding = misses.filter(({ answer, warnOnly }) => answer === status && !warnOnly);
    if (blamed.length + deciding.length < 2)
        return `Verdict ${status}: ${reason}`;
    const counts = [
        blamed.length === 0 ? [] : (0,units/* formatCount */.B4)(blamed.length, 'problem'),
        deciding.length === 0
            ? []
            : `${(0,units/* formatCount */.B4)(deciding.length, 'limit')} ${status === 'fail' ? 'missed' : 'inconclusive'}`,
    ].flat();
    const own = deciding.map((miss) => `${ownerOf(miss)}${miss.reason}`);
    return lines([
        `Verdict ${status}: ${counts.join(' and ')}`,
        ...listed(blamed, 'more problem'),
        ...listed(own, 'more limit'),
    ]);
}
function describeWarnLimits(misses) {
    const missed = misses.filter(({ answer, warnOnly }) => answer === 'fail' && warnOnly);
    if (missed.length === 0)
        return null;
    const texts = missed.map((miss) => `${ownerOf(miss)}${miss.check?.threshold.source}: ${miss.reason}`);
    return lines(['Missed limits that only warn:', ...listed(texts, 'more limit')]);
}
function ownerOf({ label }) {
    return label === '' ? '' : `${label}: `;
}
function listed(texts, noun) {
    const more = texts.length - MOST_LINES;
    return [
        ...texts.slice(0, MOST_LINES).map((text) => `- ${text}`),
        ...(more > 0 ? [`- ${(0,units/* formatCount */.B4)(more, noun)}`] : []),
    ];
}
function lines(all) {
    const text = all.join('\n');
    return text.length <= annotate_LONGEST ? text : `${text.slice(0, annotate_LONGEST).toWellFormed()}…`;
}

;// CONCATENATED MODULE: ./lib/merge/inputs.js

function shared(name, own = {}) {
    return { ...inputs_INPUTS.find((row) => row.name === name), ...own };
}
const MERGE_INPUTS = [
    {
        name: 'paths',
        group: 'Merge',
        kind: 'lines',
        githubOnly: true,
        default: '',
        text: 'Folders to look for results in, one a line. Without any, the artifacts of this workflow run are downloaded.',
    },
    {
        name: 'pattern',
        group: 'Merge',
        kind: 'text',
        githubOnly: true,
        default: 'llm-latency-*',
        text: 'Which artifacts of this workflow run to take; * stands for any characters. Of a job that ran again the newest counts.',
    },
    {
        name: 'expected',
        group: 'Merge',
        kind: 'integer',
        minimum: 1,
        maximum: 100_000,
        default: '',
        text: 'How many jobs should have left results. A job that left none is noticed as missing only if this says so, or if it had a shard.',
    },
    {
        name: 'allow-missing',
        group: 'Merge',
        kind: 'flag',
        default: 'false',
        text: 'Merge what is there although shards are missing, damaged, broken off or there twice; they are named all the same.',
    },
    shared('max-average-latency', {
        text: 'Fail the job when the average latency of any configuration is above this: 2, 2s or 800ms. A bare number is seconds.',
    }),
    shared('max-error-rate', {
        text: 'Fail the job when a larger share of the requests of any configuration failed: 5% or 0.05.',
    }),
    shared('thresholds', {
        text: 'More limits for each configuration, one a line: latency.p95 < 2s, ttft.p50 <= 500ms. With warn in front one only warns.',
    }),
    {
        name: 'overall-thresholds',
        group: 'Limits',
        kind: 'lines',
        default: '',
        text: 'Limits for the requests of all configurations together, one a line.',
    },
    shared('confidence'),
    shared('on-inconclusive'),
    shared('report-only', {
        text: 'Report missed limits and missing results without failing the job. Wrong inputs fail it all the same.',
    }),
    shared('deployment-variation', {
        default: '5%',
        text: 'How much two deployments of the same thing differ anyway; best and worst are marked only beyond that.',
    }),
    shared('output-dir', {
        default: 'llm-latency-merged',
        text: 'Folder for merge.json and report.html; with several configurations each has a folder of its own in it.',
    }),
    shared('upload-artifact'),
    shared('artifact-name', { actionDefault: 'merged-llm-latency-${{ github.job }}-${{ strategy.job-index }}' }),
    shared('retention-days'),
    shared('job-summary'),
];

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/metrics.js + 1 modules
var lib_metrics = __webpack_require__(51720);
// EXTERNAL MODULE: ./lib/report/write.js
var report_write = __webpack_require__(42053);
// EXTERNAL MODULE: ./lib/samples.js
var lib_samples = __webpack_require__(94816);
;// CONCATENATED MODULE: ./lib/verdict/confidence.js
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
function confidence_needsEvidence(threshold, confidence) {
    const { subject } = threshold;
    if (subject.kind === 'throughput_rps' || subject.kind === 'regression')
        return false;
    if (subject.kind === 'metric' && ['min', 'max', 'stddev'].includes(subject.statistic.kind))
        return false;
    return levelFor(threshold, confidence).needsEvidence;
}

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

;// CONCATENATED MODULE: ./lib/verdict/subject.js

const METRIC_NAMES = lib_metrics/* METRICS */.C.map((metric) => metric.name);
function quantityOf(subject) {
    if (subject.kind === 'metric')
        return (0,lib_metrics/* metricOf */.a)(subject.metric).unit;
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
    const { label } = (0,lib_metrics/* metricOf */.a)(name);
    return label.charAt(0).toLowerCase() + label.slice(1);
}

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
    return `${word} of ${formatLimit(threshold.limit, quantityOf(threshold.subject))}`;
}
function comparison(threshold, observed) {
    const { subject, limit } = threshold;
    const value = formatObserved(observed, limit, quantityOf(subject));
    return `${subjectPhrase(subject)} ${value} ${relation(threshold, observed)} the ${limitPhrase(threshold)}`;
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
        ? `${proof} with ${level.text} that ${subjectPhrase(threshold.subject)} keeps the ${limitPhrase(threshold)}`
        : `${comparison(threshold, observed)}, but ${proof} it with ${level.text}`;
    const wayOut = needed === null
        ? 'more requests like these would not settle it: they lie at the limit'
        : `about ${(0,units/* formatCount */.B4)(needed)} like these would decide`;
    return `${claim}${counted === null ? '' : ` (${counted})`}; ${wayOut}`;
}

// EXTERNAL MODULE: ./lib/stats/describe.js
var describe = __webpack_require__(5246);
// EXTERNAL MODULE: ./lib/stats/first-true.js
var first_true = __webpack_require__(46486);
// EXTERNAL MODULE: ./lib/stats/intervals.js + 1 modules
var intervals = __webpack_require__(58767);
// EXTERNAL MODULE: ./lib/stats/student-t.js
var student_t = __webpack_require__(2969);
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
    const quantity = quantityOf(threshold.subject);
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



const judge_extreme_NAMES = {
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
    const how = `${(0,units/* formatCount */.B4)(values.length)}; ${judge_extreme_NAMES[kind]} has no interval, the observed value decides`;
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
var release = __webpack_require__(34222);
// EXTERNAL MODULE: ./lib/stats/binomial.js
var binomial = __webpack_require__(71350);
// EXTERNAL MODULE: ./lib/stats/significance.js
var significance = __webpack_require__(66454);
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
var stats_quantile = __webpack_require__(57247);
;// CONCATENATED MODULE: ./lib/verdict/judge-percentile.js









function judgePercentile(threshold, percent, samples, level) {
    const { values, prompts } = samples;
    const sorted = (0,stats_quantile/* sortSamples */.O4)(values);
    const observed = (0,stats_quantile/* percentile */.Ym)(sorted, percent);
    const count = {
        over: values.reduce((total, value) => total + (keeps(value, threshold) ? 0 : 1), 0),
        total: values.length,
        allowedShare: isUpperLimit(threshold) ? (0,stats_quantile/* shareAbove */.DP)(percent) : 1 - (0,stats_quantile/* shareAbove */.DP)(percent),
    };
    const interval = (0,intervals/* percentileInterval */.J9)({ samples: values, sorted, groups: prompts }, percent, level.alpha);
    const furthest = (isUpperLimit(threshold) ? sorted.at(-1) : sorted[0]) ?? Number.NaN;
    (0,release/* release */._)(sorted);
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
function countReason({ threshold, observed, count, answer }) {
    const misses = missesPhrase(count);
    if (observed !== null)
        return `${comparison(threshold, observed)}: ${misses}`;
    const relation = answer === 'pass' ? 'keeps' : 'misses';
    return `${subjectPhrase(threshold.subject)} ${relation} the ${limitPhrase(threshold)}: ${misses}`;
}
function missesPhrase({ over, total, allowedShare }) {
    return `${(0,units/* formatInteger */.Sm)(over)} of ${(0,units/* formatCount */.B4)(total)} missed it, at most ${formatLimit(allowedShare, 'share')} may`;
}
function tooFewReason(threshold, percent, seen) {
    const { count, furthest } = seen;
    const needed = `needs at least ${(0,units/* formatCount */.B4)((0,stats_quantile/* minimumSamples */.Of)(percent))} with a value and got ${(0,units/* formatInteger */.Sm)(count.total)}`;
    const word = isUpperLimit(threshold) ? 'largest' : 'smallest';
    const value = formatObserved(furthest, threshold.limit, quantityOf(threshold.subject));
    return `${subjectPhrase(threshold.subject)} ${needed} (${word} ${value}, ${limitPhrase(threshold)})`;
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
    const longest = formatObserved(Math.max(...waits), threshold.limit, quantityOf(threshold.subject));
    const [given, would] = waits.length === 1 ? ['it was given up after', 'it'] : ['given up after at most', 'they'];
    return `${holdsOnly(threshold, waits.length)}; ${given} ${longest}, and how long ${would} would have taken is not known`;
}
function holdsOnly(threshold, timedOut) {
    const limit = `the ${limitPhrase(threshold)} on ${subjectPhrase(threshold.subject)}`;
    return `${limit} holds only without ${(0,units/* formatCount */.B4)(timedOut, 'timed-out request')}`;
}

;// CONCATENATED MODULE: ./lib/verdict/judge-metric.js










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
    const reason = `unknown when ${(0,lib_metrics/* metricOf */.a)(metric).unknownWhen}`;
    return `no value for ${metricPhrase(metric)} in ${(0,units/* formatCount */.B4)(completed)} (${reason})`;
}
function leavesSurvivors({ attempted, failed }) {
    return failed / attempted > MOST_FAILED;
}
function survivorReason(threshold, { observed }, { attempted, failed }) {
    const { subject, limit } = threshold;
    const seen = observed === null ? '' : `observed ${formatObserved(observed, limit, quantityOf(subject))}, `;
    const share = formatObserved(failed / attempted, MOST_FAILED, 'share');
    const failures = `${(0,units/* formatInteger */.Sm)(failed)} of ${(0,units/* formatCount */.B4)(attempted)} failed (${share})`;
    return `${subjectPhrase(subject)} cannot be judged: ${failures}, ${ONLY_SURVIVORS} (${seen}${limitPhrase(threshold)})`;
}

;// CONCATENATED MODULE: ./lib/verdict/judge-rate.js






function judgeErrorRate(threshold, { failed, attempted }, level) {
    return judgeShare(threshold, { hits: failed, total: attempted, did: 'failed' }, level);
}
function judgeGoodput(threshold, subject, { tally, samples, level }) {
    const silent = subject.bounds.find(({ metric }) => samples[metric].values.length === 0);
    if (silent !== undefined && tally.completed > 0) {
        return nothingToJudge(`no value for ${metricPhrase(silent.metric)} in ${(0,units/* formatCount */.B4)(tally.completed)}`);
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

;// CONCATENATED MODULE: ./lib/verdict/evaluate.js





function evaluate_evaluate(evaluation) {
    const { table, thresholds, confidence, looks, totalTimeSeconds, samples } = evaluation;
    const run = {
        samples: samples ?? (0,lib_samples/* collectSamples */.uM)(table),
        tally: tallyRequests(table, thresholds.map(({ subject }) => subject)),
        totalTimeSeconds,
    };
    return thresholds.map((threshold) => ({
        threshold,
        ...judge(threshold, run, levelFor(threshold, confidence, looks)),
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

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
;// CONCATENATED MODULE: ./lib/merge/earlier-merge.js





const MERGE_JSON = 'merge.json';
const Earlier = dist/* object */.Ikc({
    merge_id: dist/* string */.YjP(),
    groups: dist/* array */.YOg(dist/* object */.Ikc({ run_id: dist/* string */.YjP(), summary_json: dist/* nullable */.mee(dist/* string */.YjP()) })),
});
const MergedSummary = dist/* object */.Ikc({ run_id: dist/* string */.YjP(), config: dist/* object */.Ikc({ merged: dist/* looseObject */._H3({}) }) });
function isOfEarlierMerge(dir, folder) {
    const name = folder === dir ? null : (0,external_node_path_.basename)(folder);
    const run = runIdIn(folder);
    return earlierGroups(dir).some((group) => group.runId === run && (name === null || group.folder === name));
}
function removeEarlierMerge(dir) {
    const earlier = (0,external_node_path_.join)(dir, MERGE_JSON);
    if (!(0,external_node_fs_.existsSync)(earlier))
        return;
    try {
        for (const { folder, runId } of earlierGroups(dir)) {
            const place = (0,external_node_path_.join)(dir, folder ?? '');
            if (folder !== null && isFolder(place) && runIdIn(place) === runId)
                removeOurFolder(place);
        }
        for (const path of [earlier, (0,external_node_path_.join)(dir, report_write/* RESULT_FILES */.Se.reportHtml)])
            (0,external_node_fs_.rmSync)(path, { force: true });
    }
    catch (error) {
        throw new errors/* InputError */.dz(`output-dir: what an earlier merge left in ${dir} cannot be removed: ${(0,errors/* describeError */.Uc)(error)}; name another folder`);
    }
}
function earlierGroups(dir) {
    const read = dist/* safeParse */.xLC(Earlier, readJson((0,external_node_path_.join)(dir, MERGE_JSON)));
    if (!read.success)
        return [];
    return read.output.groups.map(({ run_id: runId, summary_json: path }) => {
        const folder = (0,external_node_path_.basename)((0,external_node_path_.dirname)(path ?? ''));
        return { folder: ['', '.', '..'].includes(folder) ? null : folder, runId };
    });
}
function runIdIn(folder) {
    const read = dist/* safeParse */.xLC(MergedSummary, readJson((0,external_node_path_.join)(folder, report_write/* RESULT_FILES */.Se.summaryJson)));
    return read.success ? read.output.run_id : null;
}
function readJson(path) {
    try {
        return JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8'));
    }
    catch {
        return null;
    }
}
function isFolder(path) {
    return (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
function removeOurFolder(folder) {
    const ours = Object.values(report_write/* RESULT_FILES */.Se);
    const names = (0,external_node_fs_.readdirSync)(folder);
    if (!names.every((name) => ours.includes(name)))
        return;
    for (const name of names)
        (0,external_node_fs_.rmSync)((0,external_node_path_.join)(folder, name));
    (0,external_node_fs_.rmdirSync)(folder);
}

;// CONCATENATED MODULE: ./lib/merge/find-results.js




const DEEPEST = 5;
function findResults(sources) {
    const found = new Map();
    const problems = [];
    const notes = [];
    for (const source of sources) {
        const { path, name } = typeof source === 'string' ? { path: source, name: source } : source;
        const search = createSearch(typeof source === 'string' ? null : source, { problems, notes });
        const before = problems.length;
        const results = lookAt(path, name, search, problems);
        if (results.length === 0 && problems.length === before) {
            problems.push(`${name}: there are no results in it, no ${report_write/* RESULT_FILES */.Se.summaryJson}`);
        }
        for (const result of results)
            found.set((0,external_node_path_.resolve)(result.dir), result);
    }
    return { found: [...found.values()].toSorted((a, b) => (a.dir < b.dir ? -1 : 1)), problems, notes };
}
function lookAt(path, name, search, problems) {
    try {
        return (0,external_node_fs_.statSync)(path).isDirectory() ? search(path, DEEPEST) : search((0,external_node_path_.dirname)(path), null);
    }
    catch (error) {
        problems.push(`${name}: ${whyNotThere(path, error)}`);
        return [];
    }
}
function whyNotThere(path, error) {
    if ((0,errors/* errorCode */.CA)(error) !== 'ENOENT')
        return (0,errors/* describeError */.Uc)(error);
    if (!/[*?[{]/.test(path))
        return 'there is no such folder';
    return 'there is no such folder, and patterns are not expanded; name the folder above, everything below it is found';
}
function createSearch(source, { problems, notes }) {
    const placeOf = (dir) => {
        if (source === null)
            return dir;
        const below = (0,external_node_path_.relative)(source.path, dir).replaceAll('\\', '/');
        return below === '' ? source.name : `${source.name}, folder ${below}`;
    };
    const search = (dir, depth) => {
        let entries;
        try {
            entries = (0,external_node_fs_.readdirSync)(dir, { withFileTypes: true });
        }
        catch (error) {
            problems.push(`${placeOf(dir)}: the folder cannot be looked into: ${(0,errors/* describeError */.Uc)(error)}`);
            return [];
        }
        const file = (name) => entries.some((entry) => entry.isFile() && entry.name === name) ? (0,external_node_path_.join)(dir, name) : null;
        const [summaryJson, requestsCsv] = [file(report_write/* RESULT_FILES */.Se.summaryJson), file(report_write/* RESULT_FILES */.Se.requestsCsv)];
        const isResult = summaryJson !== null || requestsCsv !== null;
        const own = isResult ? [{ dir, place: placeOf(dir), summaryJson, requestsCsv }] : [];
        if (depth === null)
            return own;
        for (const { name } of entries.filter((entry) => isNotableLink(dir, entry)))
            notes.push(`${placeOf((0,external_node_path_.join)(dir, name))} is left out: links are not followed.`);
        const below = entries.filter(isSearched);
        if (depth > 0)
            return [...own, ...below.flatMap((entry) => search((0,external_node_path_.join)(dir, entry.name), depth - 1))];
        for (const { name } of below)
            notes.push(`${placeOf((0,external_node_path_.join)(dir, name))} is left out: it lies more than ${DEEPEST} folders deep.`);
        return own;
    };
    return search;
}
function isNotableLink(dir, entry) {
    if (!entry.isSymbolicLink())
        return false;
    if (entry.name === report_write/* RESULT_FILES */.Se.summaryJson || entry.name === report_write/* RESULT_FILES */.Se.requestsCsv)
        return true;
    return ((0,external_node_fs_.statSync)((0,external_node_path_.join)(dir, entry.name), { throwIfNoEntry: false })?.isDirectory() === true && !entry.name.startsWith('.'));
}
function isSearched(entry) {
    return entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules';
}

// EXTERNAL MODULE: ./lib/stats/normal.js
var normal = __webpack_require__(45172);
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
    const sorted = (0,stats_quantile/* sortSamples */.O4)(differences);
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
    const sorted = (0,stats_quantile/* sortSamples */.O4)(differences);
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

;// CONCATENATED MODULE: ./lib/stats/pairs-needed.js




const POWER = 0.8;
const HODGES_LEHMANN_WIDTH = 1.05;
const MAX_PAIRS = 1_000_000;
function pairs_needed_minimumPairs(metrics, alpha, runNoise) {
    const level = runNoise.variance > 0 ? alpha : alpha / metrics;
    let pairs = 1;
    while (!(0,significance/* isSignificant */.o)(2 ** -pairs, level))
        pairs++;
    return pairs;
}
function pairsToDecide({ differences, distance, runNoise, alpha }) {
    const t = (0,student_t/* studentQuantile */.FI)(1 - alpha, runNoise.degreesOfFreedom);
    const z = (0,normal/* normalQuantile */.Zl)(POWER);
    const room = distance ** 2 - t ** 2 * runNoise.variance;
    if (room <= 0)
        return null;
    const halfLinear = z * distance;
    const needed = room / (halfLinear + Math.sqrt(halfLinear ** 2 + (t ** 2 - z ** 2) * room));
    const pairs = Math.ceil(((HODGES_LEHMANN_WIDTH * robustDeviation(differences)) / needed) ** 2);
    return pairs <= MAX_PAIRS ? Math.max(pairs, differences.length + 1) : null;
}
function robustDeviation(values) {
    const center = (0,stats_quantile/* quantile */.YV)((0,stats_quantile/* sortSamples */.O4)(values), 0.5) ?? 0;
    const distances = (0,stats_quantile/* sortSamples */.O4)(values.map((value) => Math.abs(value - center)));
    return 1.4826 * ((0,stats_quantile/* quantile */.YV)(distances, 0.5) ?? 0);
}

;// CONCATENATED MODULE: ./lib/stats/compare.js





function compareMetrics(metrics, alpha) {
    const bounded = metrics.map((metric) => bound(metric, alpha));
    const rejected = holm(bounded.map(({ pValue }) => pValue), alpha);
    return metrics.map((metric, i) => {
        const figures = bounded[i];
        const state = compare_judge(figures, metric.tolerance, rejected[i]);
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
function compare_judge({ estimate, low, high }, tolerance, rejected) {
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
    return pairsToDecide({ differences: evidence.differences, distance, runNoise, alpha });
}

;// CONCATENATED MODULE: ./lib/stats/run-noise.js
const RUN_PRIOR = { sd: 0.1, degreesOfFreedom: 4 };
const NO_RUN_NOISE = { variance: 0, degreesOfFreedom: Infinity };
function deploymentNoise(sd) {
    return { variance: 2 * sd ** 2, degreesOfFreedom: Infinity };
}
function storedRunNoise() {
    return { variance: 2 * RUN_PRIOR.sd ** 2, degreesOfFreedom: RUN_PRIOR.degreesOfFreedom };
}

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
    const { sd, degreesOfFreedom: belief } = RUN_PRIOR;
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

// EXTERNAL MODULE: ./lib/random.js
var lib_random = __webpack_require__(476);
;// CONCATENATED MODULE: ./lib/stats/tail-ratio.js


const RESAMPLES = 2000;
const tail_ratio_FEWEST_TAIL_PAIRS = 200;
function tailRatio({ candidate, baseline, p }) {
    const n = candidate.length;
    if (n < tail_ratio_FEWEST_TAIL_PAIRS)
        return null;
    const above = weightedQuantile(candidate, p);
    const below = weightedQuantile(baseline, p);
    const logRatio = (counts) => Math.log(above(counts) / below(counts));
    const random = (0,lib_random/* createRandom */.sk)('tail-ratio');
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
    const standardError = (0,describe/* standardDeviation */.Fx)(resampled);
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

;// CONCATENATED MODULE: ./lib/verdict/comparison-evidence.js






const NO_PAIRS = { kind: 'pairs', differences: [] };
function evidenceOfPairs({ metric, percent }, values) {
    const { candidate, baseline } = values;
    const sign = (0,lib_metrics/* metricOf */.a)(metric).better === 'lower' ? 1 : -1;
    const differences = candidate.map((value, i) => sign * Math.log(value / baseline[i]));
    const pairs = { kind: 'pairs', differences };
    const tail = percent === 50 ? null : tailRatio({ candidate, baseline, p: percent / 100 });
    return {
        evidence: percent === 50 ? pairs : (tail ?? NO_PAIRS),
        baselineFigure: (0,stats_quantile/* quantile */.YV)((0,stats_quantile/* sortSamples */.O4)(baseline), percent / 100),
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
    const sorted = (0,stats_quantile/* sortSamples */.O4)(values);
    return {
        count: sorted.length,
        p50: (0,stats_quantile/* percentile */.Ym)(sorted, 50),
        ...(0,intervals/* percentileInterval */.J9)({ samples: values, sorted, groups: prompts }, 50, alpha),
    };
}
function levelOf(metric, { count, p50, low, high }, alpha) {
    if (p50 === null || p50 <= 0)
        return null;
    const sign = (0,lib_metrics/* metricOf */.a)(metric).better === 'lower' ? 1 : -1;
    return { logValue: sign * Math.log(p50), standardError: logStandardError({ low, high }, alpha), samples: count };
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
    return `no ${side === 'run' ? 'request' : 'request of the baseline'} has a value for ${metricPhrase(metric)} (unknown when ${unknownWhen})`;
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
function comparison_wording_tooFewReason(figure, pairs, needed) {
    const have = pairs === 1 ? 'has' : 'have';
    return `${phrase(figure)} cannot be compared: ${(0,units/* formatCount */.B4)(pairs, 'pair')} ${have} a value on both sides, and it takes ${needed}`;
}
function unboundedReason(figure) {
    return `${phrase(figure)} cannot be compared: one of the two medians has too few requests for a confidence bound`;
}
function phrase({ metric, percent }) {
    return `p${percent} ${metricPhrase(metric)}`;
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
    const nothing = comparison_judgement_whyNothing(figure, { evidence, compared }, circumstances);
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
function comparison_judgement_whyNothing(figure, { evidence, compared }, circumstances) {
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
    const tail = figure.percent === 50 ? 0 : tail_ratio_FEWEST_TAIL_PAIRS;
    const needed = Math.max(pairs_needed_minimumPairs(rules.metrics.length, alpha, runNoise), tail);
    return { answer: 'inconclusive', reason: comparison_wording_tooFewReason(figure, evidence.samples, needed) };
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
    return (0,stats_quantile/* quantile */.YV)((0,stats_quantile/* sortSamples */.O4)(values), 0.5) ?? 0;
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
        const sorted = (0,stats_quantile/* sortSamples */.O4)(samples[metric].values);
        return { p50: (0,stats_quantile/* percentile */.Ym)(sorted, 50), p90: (0,stats_quantile/* percentile */.Ym)(sorted, 90) };
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

;// CONCATENATED MODULE: ./lib/verdict/comparison-size.js



function runNoiseOf(baseline) {
    return baseline.kind === 'endpoint' ? deploymentNoise(baseline.deploymentVariation) : storedRunNoise();
}
const FEWEST_FOR_MEDIAN = 2;
function fewestPairs({ baseline, metrics, alpha, }) {
    if (baseline.kind === 'history')
        return FEWEST_FOR_MEDIAN;
    const medians = minimumPairs(metrics.length, alpha, runNoiseOf(baseline));
    return metrics.some(({ percent }) => percent !== 50) ? Math.max(medians, FEWEST_TAIL_PAIRS) : medians;
}

;// CONCATENATED MODULE: ./lib/compare-baseline.js



function compare_baseline_compareBaseline(baseline, candidate, alpha = baseline.plan.alpha) {
    const { plan, identity, compared, problem, notes } = baseline;
    const { maxRegression } = plan;
    const common = { baseline: identity, confidence: 1 - plan.alpha, maxRegression, problem };
    if (compared === null)
        return { ...common, state: null, metrics: [], pairs: null, sides: [], notes };
    const runNoise = runNoiseOf(plan.baseline);
    const comparison = compareRuns({ candidate, baseline: compared, runNoise, rules: plan, alpha });
    return { ...common, ...comparison, notes: [...notes, ...comparison.notes] };
}
function comparedChecks(baseline, comparison) {
    if (baseline === null || comparison === null)
        return [];
    const { plan, problem } = baseline;
    return problem === null ? comparisonChecks(comparison.metrics, plan) : uncomparedChecks(plan, problem);
}

// EXTERNAL MODULE: ./lib/api/registry.js + 16 modules
var registry = __webpack_require__(51937);
;// CONCATENATED MODULE: ./lib/open-target.js



function open_target_otherArm({ comparison }) {
    return comparison?.baseline.kind === 'endpoint' ? comparison.baseline : null;
}
async function openArms(config, signal) {
    const arm = open_target_otherArm(config);
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
    const { openNetwork, rehearse, waitUntilReady } = await Promise.all(/* import() */[__webpack_require__.e(85), __webpack_require__.e(0)]).then(__webpack_require__.bind(__webpack_require__, 66000));
    const url = new URL(target.url);
    const notes = [];
    if (patience.waitForReadyMs > 0) {
        const seen = await waitUntilReady(url, patience.waitForReadyMs, { proxy, signal });
        if (seen !== null && !signal.aborted)
            notes.push(`The endpoint was not ready within wait-for-ready; last seen: ${seen}.`);
    }
    const instrument = await rehearse(formatOf(target.api), url);
    const giveUp = AbortSignal.any([signal, AbortSignal.timeout(patience.timeoutMs)]);
    const transport = openNetwork({ url, connection: plan.connection, proxy });
    try {
        return { transport, connection: await transport.open(giveUp), instrument, notes };
    }
    catch (error) {
        notes.push(`No connection could be opened ahead of the first request: ${describeError(error)}.`);
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
    const fewest = () => (metrics === 0 ? 1 : pairs_needed_minimumPairs(metrics, level(), runNoise));
    while (at.length > 1 && at[0] < fewest())
        at.shift();
    return { at, alpha: level() };
}

;// CONCATENATED MODULE: ./lib/early-stop.js








function plannedSteps(config) {
    const { prompts, plan, patience } = config;
    const arms = otherArm(config) === null ? 1 : 2;
    return Math.min(prompts.count * plan.repeat, allowedSteps(patience.maxRequests, plan.warmup, arms));
}
function planEarlyStop(config, baseline) {
    return config.plan.earlyStop ? looksAt(plannedSteps(config), baseline) : null;
}
function looksAt(total, baseline) {
    if (total === 0)
        return null;
    const found = comparable(baseline);
    if (found === null)
        return planLooks({ total, metrics: 0, alpha: 0.05, runNoise: NO_RUN_NOISE });
    const { metrics, alpha, baseline: plan } = found.plan;
    return planLooks({ total, metrics: metrics.length, alpha, runNoise: runNoiseOf(plan) });
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
    const thresholds = all.filter((threshold) => needsEvidence(threshold, confidence));
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
function summarize(table, totalTimeSeconds, samples = collectSamples(table)) {
    const metrics = METRICS.map(({ name }) => [name, toDistribution(samples[name].values)]);
    return assemble(table, totalTimeSeconds, Object.fromEntries(metrics));
}
function summarizeWithBounds(table, totalTimeSeconds, read) {
    const figures = lib_metrics/* METRICS */.C.map(({ name }) => {
        const samples = read(name);
        const sorted = (0,stats_quantile/* sortSamples */.O4)(samples.values);
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

;// CONCATENATED MODULE: ./lib/stats/ranks.js


function ranks_midRanks(values) {
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
function ranks_spearman(x, y) {
    const n = x.length;
    const rho = n < 3 ? Number.NaN : pearson(ranks_midRanks(x), ranks_midRanks(y));
    if (Number.isNaN(rho))
        return null;
    const t = Math.abs(rho) * Math.sqrt((n - 2) / ((1 - rho) * (1 + rho)));
    return { rho, pValue: Math.abs(rho) >= 1 ? 0 : 2 * studentUpperTail(t, n - 2) };
}
function pearson(x, y) {
    const meanX = average(x);
    const meanY = average(y);
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
function trend_warmupEffect(samples, groups) {
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
        const usual = quantile(sortSamples(late), 0.5);
        return usual > 0 ? early.map((value) => value / usual) : [];
    });
    const ratio = quantile(sortSamples(ratios), 0.5);
    if (ratio === null || variance === 0)
        return null;
    const deviation = parts.reduce((total, part) => total + part.deviation, 0);
    const pValue = normalUpperTail(deviation / Math.sqrt(variance));
    return { first, ratio, pValue, noteworthy: pValue < ALPHA && ratio > NOTEWORTHY_RATIO };
}
function trend_drift(samples, groups) {
    if (samples.some((value) => value <= 0))
        return null;
    const points = [...positionsByGroup(groups).values()]
        .filter((positions) => positions.length > 1)
        .flatMap((positions) => {
        const center = average(positions.map((i) => Math.log(samples[i])));
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
    return (0,stats_quantile/* quantile */.YV)((0,stats_quantile/* sortSamples */.O4)(neighbours.map(Math.log)), h - below);
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






function runNotes(table, samples = collectSamples(table)) {
    const { values, prompts } = samples.latency;
    const inOrder = Array.from(values);
    return [warmupNote(warmupEffect(inOrder, prompts)), driftNote(drift(inOrder, prompts)), outlierNote(values)].filter((note) => note !== null);
}
function warmupNote(effect) {
    if (effect?.noteworthy !== true)
        return null;
    const { first, ratio } = effect;
    return (`Slow start: the first ${formatCount(first)} took ${Number(ratio.toPrecision(2))} times as long as the same prompts later. ` +
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
    const sorted = (0,stats_quantile/* sortSamples */.O4)(values);
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
    const middle = Math.sqrt((0,stats_quantile/* quantile */.YV)(sorted, 0.25) * (0,stats_quantile/* quantile */.YV)(sorted, 0.75));
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

;// CONCATENATED MODULE: ./lib/version.js
const VERSION = '0.1.0';

;// CONCATENATED MODULE: ./lib/config/wording.js

function quote(text) {
    return `"${(0,foreign_text/* printable */.g)(text, 80)}"`;
}
function eitherOf(words) {
    return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}

;// CONCATENATED MODULE: ./lib/config/shard.js


const MOST_SHARDS = 10_000;
function parseShard(text) {
    const [index, count] = (/^(\d{1,5})\s*\/\s*(\d{1,5})$/.exec(text.trim()) ?? []).slice(1).map(Number);
    const allowed = `write which part of how many, from 1/1 to ${MOST_SHARDS}/${MOST_SHARDS}, such as 2/5`;
    if (index === undefined || count === undefined)
        throw new errors/* InputError */.dz(`${quote(text)} is no shard; ${allowed}`);
    if (count > MOST_SHARDS || index < 1 || index > count) {
        throw new errors/* InputError */.dz(`${quote(text)} is out of range; ${allowed}`);
    }
    return { index, count };
}
function shard_shardName({ index, count }) {
    return `${index}/${count}`;
}
function shardSize({ index, count }, listed) {
    return Math.max(0, Math.ceil((listed - index + 1) / count));
}
function dealShard(prompts, shard) {
    const count = shardSize(shard, prompts.count);
    if (count === 0) {
        const size = prompts.count === 1 ? 'the only prompt' : `any of the ${prompts.count} prompts`;
        throw new InputError(`shard: ${shard_shardName(shard)} does not get ${size}; make at most ${prompts.count} shards`);
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

;// CONCATENATED MODULE: ./lib/merge/group-labels.js

const LONGEST_PART = 60;
const HASH_LENGTH = 8;
const MOST_TOGETHER = 3;
const PREFERRED = ['baseline_key', 'model', 'endpoint_url', 'api'];
const SPEAK_FOR_THEMSELVES = [...PREFERRED, 'mode'];
function labelGroups(summaries) {
    const fallbacks = summaries.map(fallbackOf);
    if (summaries.length === 1)
        return fallbacks;
    const parts = differingParts(summaries);
    const addresses = shownAddresses(summaries);
    const texts = new Map(parts.map((name) => [
        name,
        summaries.map(({ fingerprint }) => describePart(name, fingerprint.parts[name], addresses)),
    ]));
    const labelsBy = (chosen) => fallbacks.map((fallback, i) => {
        const known = chosen.map((name) => texts.get(name)?.[i] ?? '').filter((text) => text !== '');
        return known.length === 0 ? fallback : known.join(', ');
    });
    const isEnough = (chosen) => new Set(labelsBy(chosen)).size === summaries.length;
    const preferred = parts.filter((name) => PREFERRED.includes(name));
    const choices = [...smallestFirst(preferred, preferred.length), ...smallestFirst(parts, MOST_TOGETHER)];
    const labels = labelsBy(choices.find(isEnough) ?? parts);
    return labels.map((label, i) => (labels.indexOf(label) === i ? label : `${label} (${hashOf(summaries[i])})`));
}
function fallbackOf({ target: { model, url, api } }) {
    if (model !== null)
        return (0,foreign_text/* printable */.g)(model, LONGEST_PART);
    return url !== null && URL.canParse(url) ? (0,foreign_text/* printable */.g)(new URL(url).host, LONGEST_PART) : api;
}
function differingParts(summaries) {
    const names = [...new Set(summaries.flatMap(({ fingerprint }) => Object.keys(fingerprint.parts)))];
    const differing = names.filter((name) => new Set(summaries.map((summary) => partOf(summary, name))).size > 1);
    return [
        ...PREFERRED.filter((name) => differing.includes(name)),
        ...differing.filter((name) => !PREFERRED.includes(name)),
    ];
}
function partOf({ fingerprint }, name) {
    return JSON.stringify(fingerprint.parts[name] ?? null);
}
function* smallestFirst(items, most) {
    for (let size = 1; size <= Math.min(most, items.length); size += 1)
        yield* choicesOf(items, size);
}
function* choicesOf(items, size) {
    if (size === 0)
        yield [];
    else
        for (const [i, item] of items.entries())
            for (const rest of choicesOf(items.slice(i + 1), size - 1))
                yield [item, ...rest];
}
function shownAddresses(summaries) {
    const parts = new Set(summaries.map(({ fingerprint }) => fingerprint.parts['endpoint_url']));
    const addresses = [...parts].filter((address) => typeof address === 'string' && URL.canParse(address));
    const hosts = addresses.map((address) => new URL(address).host);
    if (new Set(hosts).size === parts.size)
        return new Map(addresses.map((address, i) => [address, hosts[i]]));
    const paths = addresses.map((address) => address.slice(new URL(address).origin.length + 1).split('/'));
    const shown = (i) => {
        const onHost = paths.filter((_, k) => hosts[k] === hosts[i]);
        return [hosts[i], ...differingSteps(paths[i], onHost)].join('/');
    };
    return new Map(addresses.map((address, i) => [address, address.length <= LONGEST_PART ? address : shown(i)]));
}
function differingSteps(path, paths) {
    const steps = path.map((step, i) => (paths.every((other) => other[i] === step) ? '…' : step));
    return steps.filter((step, i) => step !== '…' || steps[i - 1] !== '…');
}
function describePart(name, value, addresses) {
    if (value === undefined || isEmpty(value))
        return '';
    const text = typeof value === 'string' ? (addresses.get(value) ?? value) : JSON.stringify(value);
    if (SPEAK_FOR_THEMSELVES.includes(name))
        return (0,foreign_text/* printable */.g)(text, LONGEST_PART);
    if (name === 'prompts_sha256')
        return `prompts ${(0,foreign_text/* printable */.g)(text, HASH_LENGTH + 1)}`;
    return (0,foreign_text/* printable */.g)(`${name.replaceAll('_', '-')} ${text}`, LONGEST_PART);
}
function isEmpty(value) {
    return value === null || value === '' || (typeof value === 'object' && Object.keys(value).length === 0);
}
function hashOf({ fingerprint }) {
    return fingerprint.hash.slice(0, HASH_LENGTH);
}

;// CONCATENATED MODULE: ./lib/merge/incomplete-jobs.js


const BROKEN = ['interrupted', 'broken-off', 'stop-after-failures', 'write-failed'];
const MOST_NAMED = 20;
function incompleteProblems(label, results) {
    const empty = results.filter(({ summary }) => summary.attempted === 0);
    const broken = results.filter((result) => !empty.includes(result) && BROKEN.includes(result.summary.cutShort));
    return [
        ...[...byEnd(empty)].map(([end, jobs]) => `${jobsPhrase(label, jobs)} measured nothing${end === null ? '' : ` (${end})`}`),
        ...[...byEnd(broken)].map(([end, jobs]) => `${jobsPhrase(label, jobs)} ended early (${end}), after ${requestsPhrase(jobs)}`),
    ];
}
function byEnd(results) {
    return Map.groupBy(results, ({ summary }) => summary.cutShort);
}
function jobsPhrase(label, jobs) {
    const shards = jobs.flatMap(({ summary }) => summary.shard ?? []);
    return shards.length === 0 ? `${label} (${jobs.map(({ place }) => place).join(', ')})` : shardsPhrase(label, shards);
}
function shardsPhrase(label, shards) {
    const named = shards.slice(0, MOST_NAMED).map(shard_shardName).join(', ');
    const more = shards.length > MOST_NAMED ? ` and ${shards.length - MOST_NAMED} more` : '';
    return `${shards.length === 1 ? 'shard' : 'shards'} ${named}${more} of ${label}`;
}
function requestsPhrase(jobs) {
    const attempted = jobs.reduce((total, { summary }) => total + summary.attempted, 0);
    const planned = jobs.reduce((total, { summary }) => total + summary.planned, 0);
    const requests = (0,units/* formatCount */.B4)(Math.max(attempted, planned), 'request');
    return attempted < planned ? `${(0,units/* formatInteger */.Sm)(attempted)} of ${requests}` : requests;
}

;// CONCATENATED MODULE: ./lib/merge/shard-groups.js



function groupShards(results) {
    const groups = [...Map.groupBy(results, ({ summary }) => summary.fingerprint.hash).values()];
    const labels = labelGroups(groups.map((members) => members[0].summary));
    return groups.map((members, i) => makeGroup(labels[i], members));
}
function makeGroup(label, members) {
    const { count, chosen, others } = chooseDivision(members);
    const { unique, older } = newestOfEach(chosen);
    const missing = missingShards(unique, count);
    const problems = [
        ...others.map((result) => `${placeOf(result)} does not fit to the other shards, which are of ${count ?? 1}`),
        ...[...older].map(([kept, rest]) => repeatedPhrase([kept, ...rest])),
        ...(missing.length === 0 ? [] : [missingPhrase(label, missing)]),
        ...incompleteProblems(label, unique),
    ];
    return { label, results: unique, older, count, missing, problems };
}
function chooseDivision(members) {
    const divisions = [...Map.groupBy(members, ({ summary }) => summary.shard?.count ?? null)];
    const [best] = divisions.toSorted(([a, x], [b, y]) => y.length - x.length || (b ?? 0) - (a ?? 0));
    const [count, chosen] = best;
    return { count, chosen, others: members.filter((member) => !chosen.includes(member)) };
}
function newestOfEach(results) {
    const byIndex = [...Map.groupBy(results, indexOf)].toSorted(([a], [b]) => a - b);
    const unique = [];
    const older = new Map();
    for (const [, same] of byIndex) {
        const [newest, ...others] = same.toSorted((a, b) => Date.parse(b.summary.startedAt) - Date.parse(a.summary.startedAt));
        unique.push(newest);
        if (others.length > 0)
            older.set(newest, others);
    }
    return { unique, older };
}
function repeatedPhrase(results) {
    const [kept] = results;
    const what = kept.summary.shard === null ? 'the same measurement' : `shard ${shard_shardName(kept.summary.shard)}`;
    const places = results.map(({ place }) => place).join(', ');
    const advice = kept.summary.shard === null ? '; "shard" deals prompts to several jobs, "baseline-key" tells jobs apart' : '';
    return `${what} is there ${results.length} times (${places}), and the first of these that can be read counts${advice}`;
}
function missingShards(results, count) {
    if (count === null)
        return [];
    const present = new Set(results.map(indexOf));
    const listed = results[0].summary.listed;
    return Array.from({ length: Math.min(count, listed) }, (_, i) => ({ index: i + 1, count })).filter(({ index }) => !present.has(index));
}
function missingPhrase(label, missing) {
    return `${shardsPhrase(label, missing)} ${missing.length === 1 ? 'is' : 'are'} missing`;
}
function indexOf({ summary }) {
    return summary.shard?.index ?? 1;
}
function placeOf({ place, summary }) {
    return summary.shard === null ? place : `${place} (shard ${shard_shardName(summary.shard)})`;
}

;// CONCATENATED MODULE: ./lib/merge/group-notes.js




const SHARED_SETTINGS = [
    'repeat',
    'warmup',
    'order',
    'seed',
    'delay_ms',
    'timeout_ms',
    'idle_timeout_ms',
    'retries',
    'headers',
    'auth',
    'mock',
    'comparison',
];
function groupNotes(results) {
    return [divisionNote(results), versionNote(results), settingsNote(results), ...cutShortNotes(results)].filter((note) => note !== null);
}
function divisionNote(results) {
    const shard = results[0]?.summary.shard ?? null;
    if (shard === null)
        return null;
    if (results.length === 1)
        return shard.count === 1 ? null : `From one job, which sent every ${ordinal(shard.count)} prompt.`;
    return `Put together from ${(0,units/* formatCount */.B4)(results.length, 'job')}, each with every ${ordinal(shard.count)} prompt; the time is the sum of theirs.`;
}
function ordinal(count) {
    const ending = count % 100 > 10 && count % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][count % 10] ?? 'th');
    return `${count}${ending}`;
}
function versionNote(results) {
    const versions = [...new Set(results.map(({ summary }) => (0,foreign_text/* printable */.g)(summary.version, 40)))].toSorted();
    if (versions.length < 2)
        return null;
    return `The jobs measured with different versions of this tool: ${versions.join(', ')}.`;
}
function settingsNote(results) {
    const differing = SHARED_SETTINGS.filter((name) => valuesOf(results, name).length > 1).map((name) => {
        const values = valuesOf(results, name);
        const isShort = values.every((value) => value.length <= 20);
        return `${name.replace(/_ms$/, '').replaceAll('_', '-')}${isShort ? ` (${values.join(', ')})` : ''}`;
    });
    return differing.length === 0 ? null : `The jobs had different settings: ${differing.join(', ')}.`;
}
function valuesOf(results, name) {
    const values = new Set(results.map(({ summary }) => JSON.stringify(summary.config[name] ?? null)));
    return [...values].map((value) => (0,foreign_text/* printable */.g)(value));
}
const group_notes_MOST_NAMED = 10;
function cutShortNotes(results) {
    const byReason = Map.groupBy(results.filter(({ summary }) => summary.cutShort !== null), ({ summary }) => summary.cutShort);
    return [...byReason].map(([reason, jobs]) => {
        const names = jobs
            .slice(0, group_notes_MOST_NAMED)
            .map((job) => (job.summary.shard ? shard_shardName(job.summary.shard) : placeOf(job)));
        const more = jobs.length > group_notes_MOST_NAMED ? ` and ${jobs.length - group_notes_MOST_NAMED} more` : '';
        return `Ended early (${reason}): ${names.join(', ')}${more}.`;
    });
}

;// CONCATENATED MODULE: ./lib/baseline/stored-figures.js


const Count = dist/* pipe */.FsL(dist/* number */.aig(), dist/* safeInteger */.Y2b(), dist/* minValue */.Wwf(0));
const Share = dist/* pipe */.FsL(dist/* number */.aig(), dist/* minValue */.Wwf(0), dist/* maxValue */.cGV(1));
const Figure = dist/* nullable */.mee(dist/* pipe */.FsL(dist/* number */.aig(), dist/* finite */.E2x(), dist/* minValue */.Wwf(0)));
const WrittenMetric = dist/* object */.Ikc({
    count: Count,
    p50: Figure,
    p50_low: Figure,
    p50_high: Figure,
    p90: Figure,
});
const WRITTEN_BESIDE = {
    error_rate: dist/* nullable */.mee(Share),
    bound_confidence: dist/* pipe */.FsL(Share, dist/* gtValue */.zYL(0.5), dist/* ltValue */.ulq(1)),
};
const NOT_MEASURED = { count: 0, p50: null, low: null, high: null, p90: null };
function stored_figures_toStoredFigures(written) {
    const metrics = METRICS.map(({ name }) => {
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

;// CONCATENATED MODULE: ./lib/config/canonical-json.js
function canonicalJson(value) {
    return JSON.stringify(value, sortedKeys);
}
function sortedKeys(_, value) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return value;
    return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

;// CONCATENATED MODULE: ./lib/config/duration.js


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
        throw new errors/* InputError */.dz(`${quote(text)} is no duration; write for example 800ms, 2s or 1.5m`);
    if (sign === '-')
        throw new errors/* InputError */.dz(`${quote(text)} is negative; write a duration such as 2s`);
    const ms = toMilliseconds(digits, unitOf(unitText, digits, rules));
    if (ms === 0 && rules.zero !== true)
        throw new errors/* InputError */.dz(`${quote(text)} is too short; it must be more than 0`);
    const { longestDays = LONGEST_DAYS } = rules;
    if (ms > toMilliseconds(`${longestDays}`, 'd')) {
        throw new errors/* InputError */.dz(`${quote(text)} is too long; it must be at most ${longestDays}d`);
    }
    return ms;
}
function unitOf(unit, digits, { bareSeconds }) {
    if (Object.hasOwn(UNITS, unit))
        return unit;
    if (unit === '' && (bareSeconds === true || Number(digits) === 0))
        return 's';
    if (unit === '')
        throw new errors/* InputError */.dz(`"${digits}" has no unit; write ${digits}s or ${digits}ms`);
    throw new errors/* InputError */.dz(`${quote(unit)} is no unit of time; use ms, s, m, h or d, as in ${digits}s`);
}
function toMilliseconds(digits, unit) {
    const { exponent, factor } = UNITS[unit];
    return Number(`${digits}e${exponent}`) * factor;
}

;// CONCATENATED MODULE: ./lib/config/regression-metrics.js






const COMPARABLE = lib_metrics/* METRICS */.C.filter(({ unit }) => unit !== 'tokens').map(({ name }) => name);
const TIMES = lib_metrics/* METRICS */.C.filter(({ unit }) => unit === 'seconds').map(({ name }) => name);
const ALLOWED = 'write metric.p50, or for times metric.p95 or metric.p99';
function parseRegressionMetrics(text) {
    const figures = itemsOf(text).map(parseFigure);
    const names = figures.map(figureName);
    const repeated = names.find((name, index) => names.indexOf(name) < index);
    if (repeated !== undefined)
        throw new errors/* InputError */.dz(`${repeated} is there twice; write it once`);
    if (figures.length === 0)
        throw new errors/* InputError */.dz(`${quote(text)} names nothing to compare; ${ALLOWED}`);
    return figures;
}
function figureName({ metric, percent }) {
    return `${metric}.p${percent}`;
}
function parseFigure(item) {
    const [name = '', ...rest] = item.split('.');
    const metric = parseMetric(name, COMPARABLE);
    if (rest.length === 0)
        throw new errors/* InputError */.dz(`${quote(item)} says too little; write ${metric}.p50`);
    const statistic = rest.join('.');
    if (/^(average|avg|mean)$/.test(statistic)) {
        throw new errors/* InputError */.dz(`${quote(item)} cannot be compared: a few slow answers move an average as much as a change does; write ${metric}.p50`);
    }
    const percent = REGRESSION_PERCENTS.find((candidate) => `p${candidate}` === statistic);
    if (percent === undefined)
        throw new errors/* InputError */.dz(`${quote(item)} cannot be compared; ${ALLOWED}`);
    if (percent !== 50 && (0,lib_metrics/* metricOf */.a)(metric).better === 'higher') {
        throw new errors/* InputError */.dz(`${quote(item)} is the fast end of a speed; write ${metric}.p50, or tpot.p${percent}`);
    }
    return { metric, percent };
}
function parseFloors(text) {
    let others = null;
    const byMetric = new Map();
    for (const item of itemsOf(text)) {
        const [, name, time = ''] = /^(?:([a-z]\w*)\s+)?(.+)$/i.exec(item) ?? [];
        const seconds = parseDuration(time, { zero: true }) / 1000;
        if (name === undefined) {
            if (others !== null)
                throw new errors/* InputError */.dz(`${quote(item)} is a second time for all; write "metric time"`);
            others = seconds;
            continue;
        }
        const metric = parseMetric(name, TIMES);
        if (byMetric.has(metric))
            throw new errors/* InputError */.dz(`${quote(item)} gives ${metric} a second time; write it once`);
        byMetric.set(metric, seconds);
    }
    return { others, byMetric };
}
function floorOf(metric, given, defaults) {
    if (metricOf(metric).unit !== 'seconds')
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
    throw new errors/* InputError */.dz(`${quote(name)} is not one of ${allowed.join(', ')}.${(0,nearest/* didYouMean */.a)(name, allowed)}`);
}

;// CONCATENATED MODULE: ./lib/merge/jobs-comparison.js






const Text = dist/* nullish */.cl6(dist/* string */.YjP(), null);
const Rules = dist/* object */.Ikc({
    metrics: dist/* pipe */.FsL(dist/* array */.YOg(dist/* object */.Ikc({ figure: dist/* string */.YjP(), floor: dist/* pipe */.FsL(dist/* number */.aig(), dist/* minValue */.Wwf(0)) })), dist/* minLength */.BpQ(1)),
    max_regression: dist/* pipe */.FsL(dist/* number */.aig(), dist/* finite */.E2x(), dist/* minValue */.Wwf(0)),
    alpha: dist/* pipe */.FsL(dist/* number */.aig(), dist/* gtValue */.zYL(0), dist/* ltValue */.ulq(0.5)),
    required: dist/* boolean */.zMY(),
});
const OtherArm = dist/* object */.Ikc({
    endpoint_url: Text,
    api: dist/* picklist */.KIO(registry/* FORMATS */.hR.map(({ name }) => name)),
    model: Text,
    deployment_variation: Share,
});
const Interleaved = dist/* object */.Ikc({ baseline: OtherArm, ...Rules.entries });
function jobsComparison(summaries) {
    const settings = summaries.map(({ config }) => config['comparison'] ?? null);
    const withArm = settings.filter(isInterleaved);
    const withEarlierRuns = settings.some((setting) => setting !== null && !isInterleaved(setting));
    const [first] = withArm;
    if (first === undefined)
        return { baseline: null, withEarlierRuns };
    const ways = new Set(settings.map((setting) => canonicalJson(setting)));
    const problem = ways.size === 1 ? null : whatDiffers(settings, withArm.length);
    return { baseline: jobs_comparison_otherArm(first, problem), withEarlierRuns };
}
function isInterleaved(setting) {
    const read = dist/* safeParse */.xLC(dist/* object */.Ikc({ baseline: dist/* looseObject */._H3({}) }), setting);
    return read.success && 'deployment_variation' in read.output.baseline;
}
function whatDiffers(settings, interleaved) {
    if (interleaved < settings.length) {
        return `${interleaved} of ${settings.length} jobs compared with another arm, and a merge judges only what all of them did`;
    }
    const read = settings.map((setting) => flat(setting));
    const names = [...new Set(read.flatMap((entries) => Object.keys(entries)))];
    const differing = names.filter((name) => new Set(read.map((entries) => entries[name])).size > 1);
    return `the jobs compared in different ways (${differing.map((name) => name.replaceAll('_', '-')).join(', ')})`;
}
function flat(setting) {
    const { baseline, ...rules } = dist/* parse */.qgA(dist/* looseObject */._H3({ baseline: dist/* looseObject */._H3({}) }), setting);
    const entries = Object.entries({ ...baseline, ...rules });
    return Object.fromEntries(entries.map(([name, value]) => [name, JSON.stringify(value)]));
}
function jobs_comparison_otherArm(setting, problem) {
    const read = dist/* safeParse */.xLC(Interleaved, setting);
    const metrics = read.success ? metricsOf(read.output) : null;
    if (!read.success || metrics === null) {
        return { ...UNREADABLE, compared: null, problem: 'what the jobs say of their comparison cannot be read' };
    }
    const { baseline, max_regression: maxRegression, alpha, required } = read.output;
    const { endpoint_url: url, api, model, deployment_variation: deploymentVariation } = baseline;
    return {
        ...UNREADABLE,
        plan: { baseline: armPlan({ url, api, model }, deploymentVariation), metrics, maxRegression, alpha, required },
        identity: { kind: 'endpoint', url, api, model },
        compared: problem === null ? { kind: 'arm' } : null,
        problem,
    };
}
function metricsOf({ metrics }) {
    try {
        return metrics.map(({ figure, floor }) => ({ ...parseRegressionMetrics(figure)[0], floor }));
    }
    catch (error) {
        if (error instanceof errors/* InputError */.dz)
            return null;
        throw error;
    }
}
function armPlan({ url, api, model }, deploymentVariation) {
    const nothing = {
        apiKey: null,
        auth: 'none',
        headers: [],
        parameters: {},
        stream: true,
        maxOutputTokens: null,
    };
    return { kind: 'endpoint', target: { url: url ?? '', api, model, ...nothing }, mock: null, deploymentVariation };
}
const UNKNOWN_TARGET = { url: null, api: 'openai-chat', model: null };
const USUAL_RULES = {
    baseline: armPlan(UNKNOWN_TARGET, 0),
    metrics: [{ metric: 'latency', percent: 50, floor: 0 }],
    maxRegression: 0.1,
    alpha: 0.05,
    required: false,
};
const UNREADABLE = {
    plan: USUAL_RULES,
    identity: { kind: 'endpoint', ...UNKNOWN_TARGET },
    notes: [],
    past: null,
};

;// CONCATENATED MODULE: ./lib/merge/group-report.js











function buildGroupReport(parts) {
    const { runId, group, rows, gates } = parts;
    const { table, results } = rows;
    const summaries = results.map(({ summary }) => summary);
    const first = summaries[0];
    const totalTimeSeconds = summaries.reduce((total, summary) => total + summary.totalTimeSeconds, 0);
    const read = (0,lib_samples/* sampleReader */.cP)(table);
    const { summary, bounds } = summarizeWithBounds(table, totalTimeSeconds, read);
    const taken = [];
    const samples = (0,lib_samples/* collectSamples */.uM)(table, 'candidate', (name) => {
        const metric = read(name);
        taken.push(metric);
        return metric;
    });
    const planned = plannedRequests(group, summaries);
    const judged = judgeGroup(gates, { table, samples, totalTimeSeconds, planned, summaries });
    const outliers = outlierNote(samples.latency.values);
    for (const { values } of taken)
        (0,release/* release */._)(values);
    return {
        runId,
        startedAt: summaries.map(({ startedAt }) => startedAt).toSorted()[0],
        mode: first.mode,
        tool: { name: 'llm-latency-action', version: VERSION },
        environment: commonEnvironment(summaries),
        target: first.target,
        config: mergedConfig(parts, summaries, judged.comparison),
        fingerprint: first.fingerprint,
        connection: null,
        instrument: null,
        seed: first.seed,
        promptText: keptPromptText(summaries),
        planned,
        cutShort: worstCutShort(summaries),
        summary,
        bounds,
        comparison: judged.comparison,
        trends: [],
        verdict: conclude(judged.checks, summary),
        records: table,
        notes: [...groupNotes(results), ...judged.notes, promptTextNote(summaries), outliers].filter((note) => note !== null),
    };
}
function judgeGroup(gates, { table, samples, totalTimeSeconds, planned, summaries }) {
    const { baseline, withEarlierRuns } = jobsComparison(summaries);
    const looks = summaries.some(({ earlyStop }) => earlyStop) ? looksAt(planned, baseline) : null;
    const comparison = baseline === null ? null : compare_baseline_compareBaseline(baseline, table, looks?.alpha);
    const checks = [
        ...comparedChecks(baseline, comparison),
        ...evaluate_evaluate({ table, samples, totalTimeSeconds, ...gates, looks: looks?.at.length ?? 1 }),
    ];
    return { comparison, checks, notes: withEarlierRuns ? [EARLIER_RUNS] : [] };
}
const EARLIER_RUNS = 'Comparisons with earlier runs were judged by each job alone, for its own requests; this result is compared with none.';
function mergedConfig({ gates, group, rows }, summaries, comparison) {
    const { config, listed } = summaries[0];
    return {
        ...config,
        prompts: { ...config['prompts'], count: listed },
        shard: null,
        prompt_text: keptPromptText(summaries),
        thresholds: gates.thresholds.map(({ source }) => source),
        confidence: gates.confidence,
        on_inconclusive: gates.onInconclusive,
        report_only: gates.reportOnly,
        comparison: comparison?.problem === null ? (config['comparison'] ?? null) : null,
        merged: {
            shards: group.count,
            missing: group.missing.map(({ index }) => index),
            runs: rows.results.map(({ summary }) => summary.runId),
        },
    };
}
function commonEnvironment(summaries) {
    const values = (read) => {
        const known = new Set(summaries.map(({ environment }) => read(environment)).filter((value) => value !== null));
        const [shown, more] = [[...known].slice(0, 3).join(' / '), known.size > 3 ? ` / ${known.size - 3} more` : ''];
        return known.size === 0 ? null : shown + more;
    };
    return {
        os: values(({ os }) => os) ?? '',
        architecture: values(({ architecture }) => architecture) ?? '',
        node: values(({ node }) => node) ?? '',
        runnerImage: values(({ runnerImage }) => runnerImage),
        region: values(({ region }) => region),
    };
}
function plannedRequests({ missing }, summaries) {
    const { listed, repeat } = summaries[0];
    const planned = summaries.reduce((total, summary) => total + summary.planned, 0);
    const isWhole = summaries.every((summary) => summary.repeat === repeat);
    return missing.length > 0 && isWhole ? Math.max(planned, listed * repeat) : planned;
}
const CUT_SHORT = [
    'write-failed',
    'broken-off',
    'interrupted',
    'stop-after-failures',
    'max-duration',
    'max-requests',
    'decided',
];
function worstCutShort(summaries) {
    return CUT_SHORT.find((reason) => summaries.some(({ cutShort }) => cutShort === reason)) ?? null;
}
const PROMPT_TEXTS = ['full', 'hash', 'none'];
function keptPromptText(summaries) {
    return PROMPT_TEXTS.find((kind) => summaries.some(({ promptText }) => promptText === kind)) ?? 'full';
}
function promptTextNote(summaries) {
    const kinds = PROMPT_TEXTS.filter((kind) => summaries.some(({ promptText }) => promptText === kind));
    if (kinds.length < 2)
        return null;
    return `The jobs kept prompts in different ways (prompt-text: ${kinds.join(', ')}), and so do these files: some hold more of them than others.`;
}

;// CONCATENATED MODULE: ./lib/merge/joined-table.js
function joinTables(tables) {
    const starts = runningTotal(tables.map((table) => table.length));
    const firstPrompts = runningTotal(tables.map((table) => table.promptCount));
    const firstLabels = runningTotal(tables.map((table) => table.labelCount));
    const length = tables.reduce((total, table) => total + table.length, 0);
    let current = 0;
    function find(row) {
        const isHere = (place) => row >= starts[place] && row < starts[place] + tables[place].length;
        if (tables[current] !== undefined && isHere(current))
            return current;
        current = tables.findIndex((_, place) => isHere(place));
        if (current < 0)
            throw new RangeError(`There is no row ${row}`);
        return current;
    }
    const at = (row) => {
        const place = find(row);
        return tables[place].at(row - starts[place]);
    };
    function promptNumber(row) {
        const place = find(row);
        return firstPrompts[place] + tables[place].promptNumber(row - starts[place]);
    }
    return {
        length,
        promptCount: tables.reduce((total, table) => total + table.promptCount, 0),
        at,
        view(row) {
            const place = find(row);
            return tables[place].view(row - starts[place]);
        },
        numbers(field, rows = Int32Array.from({ length }, (_, row) => row)) {
            const values = new Float64Array(rows.length);
            for (let i = 0, place = 0; place < tables.length; place += 1) {
                const [start, end] = [starts[place], starts[place] + tables[place].length];
                const from = i;
                while (i < rows.length && rows[i] < end)
                    i += 1;
                const own = rows.subarray(from, i).map((row) => row - start);
                values.set(tables[place].numbers(field, own), from);
            }
            return values;
        },
        labelCount: tables.reduce((total, table) => total + table.labelCount, 0),
        labelNumber(row) {
            const place = find(row);
            return firstLabels[place] + tables[place].labelNumber(row - starts[place]);
        },
        labelAt(number) {
            const place = firstLabels.findLastIndex((first) => first <= number);
            return tables[place].labelAt(number - firstLabels[place]);
        },
        promptNumber,
        promptNumbers: (rows) => rows.map(promptNumber),
        *rows() {
            for (let row = 0; row < length; row += 1)
                yield at(row);
        },
    };
}
function runningTotal(sizes) {
    let total = 0;
    return sizes.map((size) => (total += size) - size);
}

;// CONCATENATED MODULE: ./lib/merge/merge-notes.js


const merge_notes_MOST_NAMED = 5;
const COMPARED_SETTINGS = ['repeat', 'warmup', 'order', 'delay_ms', 'timeout_ms', 'retries'];
function notesOf({ groups, notes }) {
    if (groups.length === 1)
        return [];
    const owners = ownersBy(groups, ({ report }) => report.notes);
    return [...notes, ...[...owners].map(([note, labels]) => `${namesOf(labels, groups.length)}: ${note}`)];
}
function differenceNotes(groups) {
    const versions = ownersBy(groups, ({ results }) => [
        unique(results.map(({ summary }) => (0,foreign_text/* printable */.g)(summary.version, 40))).join(' and '),
    ]);
    const settings = COMPARED_SETTINGS.flatMap((name) => {
        const values = ownersBy(groups, ({ results }) => [
            unique(results.map(({ summary }) => (0,foreign_text/* printable */.g)(JSON.stringify(summary.config[name] ?? null), 40))).join(' and '),
        ]);
        return values.size < 2 ? [] : `${name.replace(/_ms$/, '').replaceAll('_', '-')} (${merge_notes_listed([...values.keys()])})`;
    });
    return [
        ...(versions.size < 2
            ? []
            : [`The configurations were measured with different versions of this tool: ${versionsText(versions)}.`]),
        ...(settings.length === 0 ? [] : [`The configurations had different settings: ${settings.join(', ')}.`]),
    ];
}
function ownersBy(groups, read) {
    const owners = new Map();
    for (const group of groups) {
        for (const text of new Set(read(group))) {
            const labels = owners.get(text);
            if (labels === undefined)
                owners.set(text, [group.group.label]);
            else
                labels.push(group.group.label);
        }
    }
    return owners;
}
function versionsText(versions) {
    return merge_notes_listed([...versions].map(([version, labels]) => `${version} (${namesOf(labels, Infinity)})`));
}
function namesOf(labels, all) {
    return labels.length === all ? 'every configuration' : merge_notes_listed(labels);
}
function merge_notes_listed(names) {
    const more = names.length - merge_notes_MOST_NAMED;
    return `${names.slice(0, merge_notes_MOST_NAMED).join(', ')}${more > 0 ? ` and ${(0,units/* formatInteger */.Sm)(more)} more` : ''}`;
}
function unique(texts) {
    return [...new Set(texts)].toSorted();
}

;// CONCATENATED MODULE: ./lib/merge/output-folders.js





const LONGEST_NAME = 60;
function groupFolders(dir, labels) {
    if (labels.length === 1)
        return [dir];
    const names = new Set();
    for (const label of labels)
        names.add(freeName(folderName(label), names));
    return [...names].map((name) => (0,external_node_path_.join)(dir, name));
}
function freeName(name, taken) {
    let free = name;
    for (let number = 2; taken.has(free); number += 1)
        free = `${name}-${number}`;
    return free;
}
function folderName(label) {
    const slug = label
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-+|-+$/g, '');
    return slug === '' ? 'configuration' : cutBetweenWords(slug);
}
function cutBetweenWords(slug) {
    if (slug.length <= LONGEST_NAME)
        return slug;
    const end = slug.lastIndexOf('-', LONGEST_NAME);
    return slug.slice(0, end > 0 ? end : LONGEST_NAME);
}
function refuseOverwriting(dir, folders, found) {
    const outputs = new Map([dir, ...folders].map((folder) => [realPath(folder), folder]));
    for (const { dir: own } of found) {
        const folder = outputs.get(realPath(own));
        if (folder === undefined || isOfEarlierMerge(dir, folder))
            continue;
        const place = folder === dir ? dir : `${dir} would get a folder ${(0,external_node_path_.basename)(folder)}, which`;
        throw new errors/* InputError */.dz(`output-dir: ${place} holds results that were to be merged and would be overwritten; name another folder, outside of them`);
    }
}
function discardFolder(dir, folder) {
    (0,external_node_fs_.rmSync)((0,external_node_path_.join)(folder, report_write/* RESULT_FILES */.Se.requestsCsv), { force: true });
    if (folder !== dir && (0,external_node_fs_.readdirSync)(folder).length === 0)
        (0,external_node_fs_.rmdirSync)(folder);
}
function realPath(path) {
    const absolute = (0,external_node_path_.resolve)(path);
    try {
        return external_node_fs_.realpathSync.native(absolute);
    }
    catch {
        const parent = (0,external_node_path_.dirname)(absolute);
        return parent === absolute ? absolute : (0,external_node_path_.join)(realPath(parent), (0,external_node_path_.basename)(absolute));
    }
}

;// CONCATENATED MODULE: ./lib/merge/paired-requests.js


function createPairKeys(table, mostPairs) {
    const prompts = new Map();
    const sent = new Uint32Array(table.promptCount);
    let mostSent = 1;
    for (let row = 0; row < table.length; row += 1) {
        const number = table.promptNumber(row);
        sent[number] += 1;
        mostSent = Math.max(mostSent, sent[number]);
        if (sent[number] === 1 && prompts.size < mostPairs)
            prompts.set(table.view(row).promptId, prompts.size);
    }
    const occurrences = Math.min(mostSent, Math.max(1, Math.floor(mostPairs / Math.max(1, prompts.size))));
    return { size: prompts.size * occurrences, prompts, occurrences };
}
function placeRequests(table, { size, prompts, occurrences }) {
    const rows = new Int32Array(size).fill(-1);
    const jobs = new Map();
    const sent = new Uint32Array(table.promptCount);
    const places = new Map();
    for (let row = 0; row < table.length; row += 1) {
        const label = table.labelAt(table.labelNumber(row));
        if (!(0,lib_samples/* isMeasured */.V2)(label))
            continue;
        const number = table.promptNumber(row);
        if (!places.has(number))
            places.set(number, prompts.get(table.view(row).promptId));
        const occurrence = sent[number];
        sent[number] += 1;
        const prompt = places.get(number);
        if (prompt === undefined || occurrence >= occurrences)
            continue;
        const place = occurrence * prompts.size + prompt;
        rows[place] = row;
        const ofJob = jobs.get(label.shard) ?? [];
        jobs.set(label.shard, ofJob);
        ofJob.push(place);
    }
    return { table, rows, sent: Int32Array.from([...jobs.values()].flat()) };
}
function placedValues({ table, rows }, metric) {
    const { read, better } = (0,lib_metrics/* metricOf */.a)(metric);
    const values = new Float64Array(rows.length).fill(Number.NaN);
    let atLeast = null;
    for (let place = 0; place < rows.length; place += 1) {
        if (rows[place] < 0)
            continue;
        const record = table.view(rows[place]);
        if (record.outcome === 'ok') {
            values[place] = read(record) ?? Number.NaN;
            continue;
        }
        values[place] = better === 'lower' ? Number.POSITIVE_INFINITY : 0;
        if (better !== 'lower' || !hasTimedOut(record))
            continue;
        atLeast ??= new Float64Array(rows.length).fill(Number.NaN);
        atLeast[place] = read(record) ?? record.waitedSeconds ?? Number.NaN;
    }
    return { values, atLeast };
}
function hasTimedOut(record) {
    return record.outcome === 'failed' && record.failure === 'timeout';
}

// EXTERNAL MODULE: ./lib/stats/long-run-variance.js
var long_run_variance = __webpack_require__(4273);
;// CONCATENATED MODULE: ./lib/merge/sure-difference.js





const FEWEST_WORTH = 60;
const ALWAYS_ALLOWED = 1.5;
function isSurelyAbove(orders, { variance, alpha }) {
    const [first] = orders;
    if (first === undefined)
        return false;
    const { estimate, low, high } = hodgesLehmann(Array.from(first.differences), alpha);
    if (estimate === null || low === null || high === null || low <= 0)
        return false;
    const standardError = (high - low) / (2 * (0,normal/* normalQuantile */.Zl)(1 - alpha));
    return orders.every((order) => {
        const n = order.differences.length;
        const lags = Math.max(1, Math.round(2 * Math.sqrt(n)));
        const dependence = dependenceOf(order, lags);
        const isSlow = dependence > Math.max(ALWAYS_ALLOWED, n / FEWEST_WORTH);
        const own = standardError ** 2 * (isSlow ? n : dependence);
        return estimate > reach({ own, degrees: Math.max(2, n / lags), variance, alpha });
    });
}
function dependenceOf({ differences, prompts }, lags) {
    const ranks = ranks_midRanks(differences);
    const independent = (0,long_run_variance/* longRunVariance */.r)(ranks, prompts, 0);
    return independent > 0 ? Math.max(1, (0,long_run_variance/* longRunVariance */.r)(ranks, prompts, lags) / independent) : 1;
}
function reach({ own, degrees, variance, alpha }) {
    if (own === 0)
        return (0,normal/* normalQuantile */.Zl)(1 - alpha) * Math.sqrt(variance);
    const total = own + variance;
    const together = (0,student_t/* studentQuantile */.FI)(1 - alpha, degrees * (total / own) ** 2) * Math.sqrt(total);
    return Math.max(together, (0,student_t/* studentQuantile */.FI)(1 - alpha, degrees) * Math.sqrt(own));
}

;// CONCATENATED MODULE: ./lib/merge/rank-groups.js




const RANKED_METRICS = ['latency', 'ttft', 'output_tps'];
const rank_groups_ALPHA = 0.05;
const rank_groups_MOST_FAILED = 0.2;
const MOST_PAIRS = 20_000;
const MOST_VALUES = 4_000_000;
function rankGroups(groups, deploymentVariation) {
    if (new Set(groups.map(({ promptsSha256 }) => promptsSha256)).size > 1) {
        return { rankings: [], problem: 'they were not asked the same prompts' };
    }
    const places = groups.flatMap(({ errorRate }, place) => errorRate !== null && errorRate <= rank_groups_MOST_FAILED ? [place] : []);
    if (places.length < 2)
        return { rankings: [], problem: 'fewer than two of them answered enough requests' };
    const mostPairs = Math.min(MOST_PAIRS, Math.ceil(MOST_VALUES / places.length));
    const keys = createPairKeys(groups[places[0]].table, mostPairs);
    const placed = places.map((place) => placeRequests(groups[place].table, keys));
    const demand = { variance: deploymentNoise(deploymentVariation).variance, alpha: rank_groups_ALPHA / places.length };
    const rankings = RANKED_METRICS.map((metric) => {
        const values = placed.map((requests) => placedValues(requests, metric));
        const sides = placed.map((requests, i) => ({ ...requests, ...values[i] }));
        const isFaster = (a, b) => isSurelyFaster([sides[a], sides[b]], { metric, keys, demand });
        const best = findWinner(places.length, isFaster);
        const worst = findWinner(places.length, (a, b) => isFaster(b, a));
        return { metric, best: best === null ? null : places[best], worst: worst === null ? null : places[worst] };
    });
    return { rankings, problem: null };
}
function findWinner(count, wins) {
    let candidate = 0;
    for (let other = 1; other < count; other += 1)
        if (!wins(candidate, other))
            candidate = other;
    for (let other = 0; other < count; other += 1)
        if (other !== candidate && !wins(candidate, other))
            return null;
    return candidate;
}
const HOPELESS = -10_000;
function isSurelyFaster([one, other], { metric, keys, demand }) {
    const sign = (0,lib_metrics/* metricOf */.a)(metric).better === 'lower' ? 1 : -1;
    const wins = (values) => {
        const differences = one.values.map((value, place) => differenceOf(sign * Math.log(values[place] / value)));
        return isSurelyAbove([inOrder(differences, one, keys), inOrder(differences, other, keys)], demand);
    };
    const { atLeast } = other;
    if (!wins(other.values))
        return false;
    return atLeast === null || wins(other.values.map((value, place) => (atLeast[place] >= 0 ? atLeast[place] : value)));
}
function differenceOf(logRatio) {
    if (logRatio === Number.NEGATIVE_INFINITY)
        return HOPELESS;
    return logRatio === Number.POSITIVE_INFINITY ? Number.NaN : logRatio;
}
function inOrder(differences, { sent }, { prompts }) {
    const places = sent.filter((place) => !Number.isNaN(differences[place]));
    return {
        differences: Float64Array.from(places, (place) => differences[place]),
        prompts: places.map((place) => place % prompts.size),
    };
}

// EXTERNAL MODULE: ./lib/columns.js
var columns = __webpack_require__(74648);
// EXTERNAL MODULE: ./lib/records.js + 4 modules
var records = __webpack_require__(40844);
// EXTERNAL MODULE: ./lib/records/cells.js
var cells = __webpack_require__(92223);
;// CONCATENATED MODULE: ./lib/merge/deal-rows.js
function dealRows(table, shards, onRow) {
    let hands = shards.map((rows) => ({
        rows,
        row: rows.first,
        round: 0,
        step: 0,
        steps: { candidate: 0, baseline: 0 },
    }));
    for (const hand of hands)
        takeTurn(hand, table);
    for (hands = hands.filter(isInPlay); hands.length > 0; hands = hands.filter(isInPlay)) {
        const round = hands.reduce((least, hand) => Math.min(least, hand.round), Number.POSITIVE_INFINITY);
        for (let step = 0, inRound = hands; inRound.length > 0; step += 1) {
            inRound = inRound.filter((hand) => hand.round <= round);
            for (const hand of inRound) {
                for (; hand.round <= round && hand.step <= step; takeTurn(hand, table)) {
                    onRow(hand.row, hand.rows);
                    hand.row += 1;
                }
            }
        }
    }
}
function isInPlay({ round }) {
    return round < Number.POSITIVE_INFINITY;
}
function takeTurn(hand, table) {
    if (hand.row >= hand.rows.end) {
        hand.round = Number.POSITIVE_INFINITY;
        return;
    }
    const { steps } = hand;
    const { phase, arm, round: own } = table.view(hand.row);
    const isStep = phase !== 'negotiation';
    const round = phase === 'warmup' ? 0 : isStep ? own : hand.round;
    if (round !== hand.round)
        steps.candidate = steps.baseline = 0;
    hand.round = round;
    hand.step = steps[arm];
    if (isStep)
        steps[arm] += 1;
}

;// CONCATENATED MODULE: ./lib/merge/dealt-table.js

function dealTable(table, order) {
    const prompts = numberPrompts(table, order);
    const view = viewer(table, order);
    let last = { rows: order, places: order };
    function placesOf(rows) {
        if (rows.length === order.length)
            return order;
        if (rows === last.rows)
            return last.places;
        if (last.places !== order)
            (0,release/* release */._)(last.places);
        last = { rows, places: rows.map((row) => order[row]) };
        return last.places;
    }
    const at = (row) => ({ ...table.at(order[row]), index: row + 1 });
    return {
        ...table,
        length: order.length,
        promptCount: prompts.count,
        at,
        view,
        numbers: (field, rows) => table.numbers(field, rows === undefined ? order : placesOf(rows)),
        labelNumber: (row) => table.labelNumber(order[row]),
        promptNumber: (row) => prompts.numbers[table.promptNumber(order[row])],
        promptNumbers(rows) {
            const found = table.promptNumbers(placesOf(rows));
            for (let i = 0; i < found.length; i += 1)
                found[i] = prompts.numbers[found[i]];
            return found;
        },
        *rows() {
            for (let row = 0; row < order.length; row += 1)
                yield at(row);
        },
    };
}
function numberPrompts(table, order) {
    const numbers = new Int32Array(table.promptCount).fill(-1);
    let count = 0;
    const inOrder = table.promptNumbers(order);
    for (let i = 0; i < inOrder.length; i += 1) {
        const prompt = inOrder[i];
        if (numbers[prompt] >= 0)
            continue;
        numbers[prompt] = count;
        count += 1;
    }
    (0,release/* release */._)(inOrder);
    return { numbers, count };
}
function viewer(table, order) {
    let place = 0;
    let view = null;
    return (row) => {
        place = row;
        const shown = table.view(order[row]);
        view ??= Object.create(shown, { index: { enumerable: true, get: () => place + 1 } });
        return view;
    };
}

// EXTERNAL MODULE: ./lib/report/csv-columns.js
var csv_columns = __webpack_require__(72820);
// EXTERNAL MODULE: ./lib/report/csv.js
var csv = __webpack_require__(96098);
;// CONCATENATED MODULE: ./lib/report/read-csv-scan-row.js
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

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./lib/report/read-csv-scan.js



const LOOK_AHEAD = 4096;
const BYTE_ORDER_MARK = Buffer.from('\ufeff');
function openCsvScanner(path) {
    const file = (0,external_node_fs_.openSync)(path, 'r');
    const state = createState();
    function refill() {
        makeRoom(state);
        const read = (0,external_node_fs_.readSync)(file, state.bytes, state.filled, state.bytes.length - 1 - state.filled, null);
        state.filled += read;
        state.bytes[state.filled] = LF;
        state.ended = read === 0;
        if (state.offset === 0 && state.filled <= FIRST_CAPACITY)
            skipByteOrderMark(state);
    }
    return {
        row: state,
        next() {
            while (!scanRow(state)) {
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
            return state.quoting[cell] === ESCAPED ? text.replaceAll('""', '"') : text;
        },
        line: () => 1 + countLineEnds(file, state.offset + state.start),
        close() {
            (0,external_node_fs_.closeSync)(file);
            (0,release/* release */._)(state.bytes);
        },
    };
}
function countLineEnds(file, length) {
    const bytes = Buffer.allocUnsafe(FIRST_CAPACITY);
    let lines = 0;
    for (let at = 0; at < length; at += bytes.length) {
        const read = (0,external_node_fs_.readSync)(file, bytes, 0, Math.min(bytes.length, length - at), at);
        for (const byte of bytes.subarray(0, read))
            if (byte === LF)
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
                await setImmediate();
        }
    }
    finally {
        reader.close();
    }
}
function openRequestsReader(path) {
    const scanner = telling(path, () => openCsvScanner(path));
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
        if (error instanceof CsvMistakeError) {
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

;// CONCATENATED MODULE: ./lib/merge/row-source.js


const CAPACITY = 64 * 1024;
const [row_source_CR, row_source_LF] = [0x0d, 0x0a];
function openRowSource(path, offset) {
    const file = (0,external_node_fs_.openSync)(path, 'r');
    const source = { bytes: Buffer.allocUnsafeSlow(CAPACITY), start: 0, end: 0, next, close };
    let filled = 0;
    let at = 0;
    let position = offset;
    function refill(length) {
        const rest = source.bytes.subarray(at, filled);
        if (length > source.bytes.length)
            source.bytes = Buffer.allocUnsafeSlow(length);
        source.bytes.set(rest);
        [filled, at] = [rest.length, 0];
        while (filled < length) {
            const read = (0,external_node_fs_.readSync)(file, source.bytes, filled, source.bytes.length - filled, position);
            if (read === 0)
                throw new Error(`${path} has changed while it was read`);
            filled += read;
            position += read;
        }
    }
    function next(length) {
        if (filled - at < length)
            refill(length);
        const { bytes } = source;
        source.start = at;
        at += length;
        let end = at;
        if (bytes[end - 1] === row_source_LF)
            end -= 1;
        if (bytes[end - 1] === row_source_CR)
            end -= 1;
        source.end = end;
    }
    function close() {
        (0,external_node_fs_.closeSync)(file);
        (0,release/* release */._)(source.bytes);
    }
    return source;
}

;// CONCATENATED MODULE: ./lib/merge/rows-file.js







const rows_file_CAPACITY = 1024 * 1024;
const [rows_file_CR, rows_file_LF] = [0x0d, 0x0a];
const rows_file_COMMA = Buffer.from(',');
const rows_file_QUOTE = Buffer.from('"');
function createRowsFile(path) {
    const naming = (step) => {
        try {
            return step();
        }
        catch (error) {
            throw new Error(`cannot write ${path}: ${(0,errors/* describeError */.Uc)(error)}`, { cause: error });
        }
    };
    const file = naming(() => (0,external_node_fs_.openSync)(path, 'w'));
    const buffer = Buffer.allocUnsafeSlow(rows_file_CAPACITY);
    const copiers = [];
    let used = 0;
    function write(bytes, start = 0, end = bytes.length) {
        if (used + end - start > rows_file_CAPACITY)
            flush();
        if (end - start > rows_file_CAPACITY)
            naming(() => writeAll(file, bytes.subarray(start, end)));
        else
            used += bytes.copy(buffer, used, start, end);
    }
    function writeLineEnd() {
        if (used + 2 > rows_file_CAPACITY)
            flush();
        buffer[used] = rows_file_CR;
        buffer[used + 1] = rows_file_LF;
        used += 2;
    }
    function flush() {
        naming(() => writeAll(file, buffer.subarray(0, used)));
        used = 0;
    }
    function openCopier(rows) {
        const copier = isInOurOrder(rows.columns) ? copyRows(rows, write) : reorderRows(rows, write);
        copiers[rows.number] = copier;
        return copier;
    }
    write(Buffer.from((0,csv/* csvHeader */.M)()));
    return {
        append(rows, length) {
            (copiers[rows.number] ?? openCopier(rows)).copy(length);
            writeLineEnd();
        },
        close() {
            for (const copier of copiers)
                copier?.close();
            try {
                flush();
            }
            finally {
                (0,external_node_fs_.closeSync)(file);
            }
        },
    };
}
function isInOurOrder(columns) {
    return columns.length === csv_columns/* CSV_COLUMNS */.N.length && csv_columns/* CSV_COLUMNS */.N.every((column, i) => columns[i] === column);
}
function copyRows({ requestsCsv, offset }, write) {
    const source = openRowSource(requestsCsv, offset);
    return {
        copy(length) {
            source.next(length);
            write(source.bytes, source.start, source.end);
        },
        close: source.close,
    };
}
function reorderRows({ requestsCsv }, write) {
    const reader = openRequestsReader(requestsCsv);
    const order = csv_columns/* CSV_COLUMNS */.N.map((column) => reader.columns.indexOf(column));
    return {
        copy() {
            if (!reader.next())
                throw new Error(`${requestsCsv} has changed while it was read`);
            writeInOrder(reader, order, write);
        },
        close: reader.close,
    };
}
function writeInOrder({ row }, order, write) {
    const { bytes, starts, ends, quoting } = row;
    for (const [i, cell] of order.entries()) {
        const quote = quoting[cell] === PLAIN ? null : rows_file_QUOTE;
        if (i > 0)
            write(rows_file_COMMA);
        if (quote !== null)
            write(quote);
        write(bytes, starts[cell], ends[cell]);
        if (quote !== null)
            write(quote);
    }
}
function writeAll(file, bytes) {
    for (let at = 0; at < bytes.length;)
        at += (0,external_node_fs_.writeSync)(file, bytes, at);
}

;// CONCATENATED MODULE: ./lib/report/read-csv-cells.js
const UNSURE = -1;
const MOST_DIGITS = 9;
const POWERS_OF_TEN = Float64Array.from({ length: MOST_DIGITS + 1 }, (_, power) => 10 ** power);
const read_csv_cells_QUOTE = 0x22;
const read_csv_cells_COMMA = 0x2c;
const POINT = 0x2e;
const ZERO = 0x30;
const read_csv_cells_LF = 0x0a;
const readDecimal = (bytes, start, into, place) => {
    let digits = 0;
    let point = UNSURE;
    let at = start;
    for (; at - start <= MOST_DIGITS; at += 1) {
        const digit = bytes[at] - ZERO;
        if (digit >= 0 && digit <= 9)
            digits = (Math.imul(digits, 10) + digit) | 0;
        else if (bytes[at] === POINT && point === UNSURE && at > start)
            point = at;
        else
            break;
    }
    if (point === UNSURE)
        return takeWhole(digits, at - start, into, place) ? at : UNSURE;
    const decimals = at - point - 1;
    into[place] = digits / POWERS_OF_TEN[decimals];
    return decimals === 0 ? UNSURE : at;
};
const readWhole = (bytes, start, into, place) => {
    let digits = 0;
    let at = start;
    for (; at - start <= MOST_DIGITS; at += 1) {
        const digit = bytes[at] - ZERO;
        if (!(digit >= 0 && digit <= 9))
            break;
        digits = (Math.imul(digits, 10) + digit) | 0;
    }
    return takeWhole(digits, at - start, into, place) ? at : UNSURE;
};
function takeWhole(digits, length, into, place) {
    into[place] = length === 0 ? Number.NaN : digits;
    return length <= MOST_DIGITS;
}
function skipCell(bytes, start, filled) {
    return bytes[start] === read_csv_cells_QUOTE ? skipQuoted(bytes, start + 1, filled) : skipPlainCell(bytes, start, filled);
}
function skipPlainCell(bytes, start, filled) {
    for (let at = start;; at += 1) {
        const byte = bytes[at];
        if (byte > read_csv_cells_COMMA)
            continue;
        if (byte === read_csv_cells_COMMA || byte === read_csv_cells_LF)
            return at;
        if (byte === read_csv_cells_QUOTE || at >= filled)
            return UNSURE;
    }
}
function skipQuoted(bytes, start, filled) {
    for (let at = start;; at += 2) {
        at = bytes.indexOf(read_csv_cells_QUOTE, at);
        if (at < 0 || at >= filled)
            return UNSURE;
        if (bytes[at + 1] !== read_csv_cells_QUOTE)
            return at + 1;
    }
}
const TIME_LENGTH = 24;
const DATE_LENGTH = 10;
const T = 0x54;
const COLON = 0x3a;
const Z = 0x5a;
function createTimeReader() {
    const date = Buffer.alloc(DATE_LENGTH);
    const midnight = Float64Array.of(Number.NaN);
    return (bytes, start, into, place) => {
        if (!hasMarks(bytes, start))
            return UNSURE;
        let same = 0;
        while (same < DATE_LENGTH && bytes[start + same] === date[same])
            same += 1;
        if (same < DATE_LENGTH) {
            bytes.copy(date, 0, start, start + DATE_LENGTH);
            const text = date.toString('latin1');
            midnight[0] = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(text) : Number.NaN;
        }
        const hours = twoDigits(bytes, start + 11);
        const minutes = twoDigits(bytes, start + 14);
        const seconds = twoDigits(bytes, start + 17);
        const milliseconds = twoDigits(bytes, start + 20) * 10 + digitAt(bytes, start + 22);
        into[place] = midnight[0] + ((hours * 60 + minutes) * 60 + seconds) * 1000 + milliseconds;
        return hours < 24 && minutes < 60 && seconds < 60 && into[place] >= 0 ? start + TIME_LENGTH : UNSURE;
    };
}
function hasMarks(bytes, start) {
    return (bytes[start + 10] === T &&
        bytes[start + 13] === COLON &&
        bytes[start + 16] === COLON &&
        bytes[start + 19] === POINT &&
        bytes[start + 23] === Z);
}
function twoDigits(bytes, at) {
    return digitAt(bytes, at) * 10 + digitAt(bytes, at + 1);
}
function digitAt(bytes, at) {
    const digit = bytes[at] - ZERO;
    return digit >= 0 && digit <= 9 ? digit : Number.NaN;
}

;// CONCATENATED MODULE: ./lib/report/read-csv-kinds.js
const LABEL_COLUMNS = new Set([
    'run_id',
    'mode',
    'phase',
    'outcome',
    'failure',
    'http_status',
    'attempts',
    'stream',
    'connection',
    'finish_reason',
    'model',
    'flags',
    'arm',
    'shard',
    'failure_message',
]);
const DECIMALS = {
    latency_seconds: 'latencySeconds',
    connect_seconds: 'connectSeconds',
    ttfb_seconds: 'ttfbSeconds',
    ttft_seconds: 'ttftSeconds',
    ttfo_seconds: 'ttfoSeconds',
    stream_end_seconds: 'streamEndSeconds',
    max_gap_seconds: 'maxGapSeconds',
    server_seconds: 'serverSeconds',
    waited_seconds: 'waitedSeconds',
};
const WHOLES = {
    input_tokens: 'inputTokens',
    output_tokens: 'outputTokens',
    reasoning_tokens: 'reasoningTokens',
    cached_tokens: 'cachedTokens',
    chunks: 'chunks',
};

;// CONCATENATED MODULE: ./lib/report/read-csv-labels.js

const MOST_BRANCHES = 32;
const read_csv_labels_LF = 0x0a;
const read_csv_labels_CR = 0x0d;
const read_csv_labels_COMMA = 0x2c;
function createLabelTree() {
    return { bytes: Buffer.alloc(0), other: null, next: null, label: null };
}
function findBranch(before, bytes, at) {
    for (let branch = before.next; branch !== null; branch = branch.other)
        if (standsAt(branch, bytes, at))
            return branch;
    return null;
}
function standsAt({ bytes: own }, bytes, at) {
    for (let i = 0; i < own.length; i += 1)
        if (own[i] !== bytes[at + i])
            return false;
    const behind = bytes[at + own.length];
    return behind === read_csv_labels_COMMA || behind === read_csv_labels_LF || behind === read_csv_labels_CR;
}
function addLabel(tree, row, spans, label) {
    let branch = tree;
    for (const [first, last] of spans) {
        const start = row.starts[first] - quoteLength(row, first);
        const end = row.ends[last] + quoteLength(row, last);
        const found = findBranch(branch, row.bytes, start) ?? growBranch(branch, row.bytes.subarray(start, end));
        if (found === null)
            return;
        branch = found;
    }
    branch.label = label;
}
function quoteLength({ quoting }, cell) {
    return quoting[cell] === PLAIN ? 0 : 1;
}
function growBranch(before, bytes) {
    const grown = { bytes: Buffer.from(bytes), other: null, next: null, label: null };
    let last = before.next;
    if (last === null)
        return (before.next = grown);
    let count = 1;
    for (; last.other !== null; last = last.other)
        count += 1;
    if (count >= MOST_BRANCHES)
        return null;
    return (last.other = grown);
}

;// CONCATENATED MODULE: ./lib/report/read-csv-quick.js




const LABEL = 0;
const DECIMAL = 1;
const WHOLE = 2;
const ROUND = 3;
const TIME = 4;
const ID = 5;
const PROMPT = 6;
const OTHER = 7;
const read_csv_quick_LF = 0x0a;
const read_csv_quick_CR = 0x0d;
const read_csv_quick_COMMA = 0x2c;
const LATENCY = cells/* NUMBERS */.du.indexOf('latencySeconds');
const WAITED = cells/* NUMBERS */.du.indexOf('waitedSeconds');
function planSteps(columns) {
    const kinds = [];
    const places = [];
    const spans = [];
    for (const [cell, column] of columns.entries()) {
        const [kind, place] = columns.indexOf(column) === cell ? stepOf(column) : [OTHER, 0];
        if (kind === LABEL && kinds.at(-1) === LABEL) {
            spans.at(-1)[1] = cell;
            continue;
        }
        if (kind === LABEL)
            spans.push([cell, cell]);
        kinds.push(kind);
        places.push(place);
    }
    return { kinds: Uint8Array.from(kinds), places: Int32Array.from(places), spans };
}
function stepOf(column) {
    const [decimal, whole] = [DECIMALS[column], WHOLES[column]];
    if (decimal !== undefined)
        return [DECIMAL, cells/* NUMBERS */.du.indexOf(decimal)];
    if (whole !== undefined)
        return [WHOLE, cells/* NUMBERS */.du.indexOf(whole)];
    if (column === 'round')
        return [ROUND, 0];
    if (column === 'timestamp_utc')
        return [TIME, cells/* NUMBERS */.du.indexOf('startedAt')];
    if (column === 'prompt_id')
        return [ID, 0];
    if (column === 'prompt')
        return [PROMPT, 0];
    return [LABEL_COLUMNS.has(column) ? LABEL : OTHER, 0];
}
function createQuickReader({ row, columns }) {
    const labels = createLabelTree();
    const state = {
        ...planSteps(columns),
        row,
        labels,
        branch: labels,
        round: new Float64Array(1),
        readTime: createTimeReader(),
        prompt: { idStart: 0, idEnd: 0, textStart: 0, textEnd: 0 },
    };
    return {
        prompt: state.prompt,
        get label() {
            return state.branch.label;
        },
        read: (block) => readRow(state, block),
        learn: (label) => addLabel(labels, row, state.spans, label),
    };
}
function readRow(state, block) {
    const { numbers, capacity, length: row } = block;
    const end = readCells(state, block);
    const { label } = state.branch;
    const round = state.round[0];
    if (end === UNSURE || label === null || !(round >= 0))
        return UNSURE;
    block.round[row] = round;
    numbers[(label.outcome === 'ok' ? WAITED : LATENCY) * capacity + row] = Number.NaN;
    return label.outcome === 'failed' || numbers[LATENCY * capacity + row] >= 0 ? end : UNSURE;
}
function readCells(state, block) {
    const { bytes, filled, next } = state.row;
    const last = state.kinds.length - 1;
    let at = next;
    state.branch = state.labels;
    for (let step = 0; step < last; step += 1, at += 1) {
        at = readCell(state, step, at, block);
        if (at === UNSURE || bytes[at] !== read_csv_quick_COMMA)
            return UNSURE;
    }
    at = readCell(state, last, at, block);
    if (at === UNSURE)
        return UNSURE;
    if (bytes[at] === read_csv_quick_CR)
        at += 1;
    return bytes[at] === read_csv_quick_LF && at < filled ? at + 1 : UNSURE;
}
function readCell(state, step, start, block) {
    const { bytes, filled } = state.row;
    const place = state.places[step];
    switch (state.kinds[step]) {
        case DECIMAL:
            return readDecimal(bytes, start, block.numbers, place * block.capacity + block.length);
        case WHOLE:
            return readWhole(bytes, start, block.numbers, place * block.capacity + block.length);
        case ROUND:
            return readWhole(bytes, start, state.round, 0);
        case TIME:
            return state.readTime(bytes, start, block.numbers, place * block.capacity + block.length);
        case LABEL:
            return readLabel(state, start);
        case ID:
            state.prompt.idStart = start;
            return (state.prompt.idEnd = skipPlainCell(bytes, start, filled));
        case PROMPT:
            state.prompt.textStart = start;
            return (state.prompt.textEnd = skipCell(bytes, start, filled));
        default:
            return skipCell(bytes, start, filled);
    }
}
function readLabel(state, start) {
    const found = findBranch(state.branch, state.row.bytes, start);
    if (found === null)
        return UNSURE;
    state.branch = found;
    return start + found.bytes.length;
}

;// CONCATENATED MODULE: ./lib/report/read-csv-rows.js




function createRowsReader(reader, intake) {
    const { row } = reader;
    const quick = createQuickReader(reader);
    const numberPrompt = createPromptNumbers(reader, quick, intake);
    let label = null;
    function readStrictly(block) {
        const { runId, mode, record } = reader.entry();
        (0,cells/* fillCells */.Fy)(block, record);
        block.prompt[block.length] = intake.prompt(record.promptId, record.promptText);
        const { phase, arm, shard, outcome } = record;
        const failure = record.outcome === 'failed' ? record.failure : null;
        const made = { runId, mode, phase, arm, shard, outcome, failure, number: intake.label(record) };
        quick.learn(made);
        return made;
    }
    return {
        get label() {
            if (label === null)
                throw new RangeError('no request was read yet');
            return label;
        },
        next(block) {
            if (row.filled - row.next < LOOK_AHEAD)
                reader.lookAhead();
            const end = quick.read(block);
            if (end !== UNSURE) {
                block.prompt[block.length] = numberPrompt();
                label = quick.label;
                reader.skipTo(end);
            }
            else {
                if (!reader.next())
                    return false;
                label = readStrictly(block);
            }
            block.label[block.length] = label.number;
            block.index[block.length] = reader.index;
            block.length += 1;
            return true;
        },
    };
}
function createPromptNumbers({ row }, { prompt }, intake) {
    let last = -1;
    return () => {
        const { idStart, idEnd, textStart, textEnd } = prompt;
        const known = intake.knownPrompt(last + 1, row.bytes, idStart, idEnd);
        last = known < 0 ? intake.prompt(textOf(row.bytes, idStart, idEnd), textOf(row.bytes, textStart, textEnd)) : known;
        return last;
    };
}
const read_csv_rows_QUOTE = 0x22;
function textOf(bytes, start, end) {
    if (bytes[start] !== read_csv_rows_QUOTE)
        return bytes.toString('utf8', start, end);
    return bytes.toString('utf8', start + 1, end - 1).replaceAll('""', '"');
}

;// CONCATENATED MODULE: ./lib/merge/shard-rows.js





function readShardRows({ summary, requestsCsv }, target) {
    const { number, table, lengths, block } = target;
    const reader = openRequestsReader(requestsCsv);
    const { row, columns } = reader;
    const [first, offset] = [table.length, row.offset + row.next];
    const check = createCheck({ summary, requestsCsv });
    try {
        const rows = createRowsReader(reader, table.intake);
        const bytes = new Int32Array(block.capacity);
        block.length = 0;
        const take = () => {
            lengths.pushAll(bytes, 0, block.length);
            table.intake.push(block);
        };
        while (rows.next(block)) {
            check.row(rows.label);
            block.index[block.length - 1] = table.length + block.length;
            bytes[block.length - 1] = Math.min(row.next, row.filled) - row.start;
            if (block.length === block.capacity)
                take();
        }
        take();
        check.end();
    }
    finally {
        reader.close();
    }
    return { number, requestsCsv, columns, first, end: table.length, offset };
}
function createCheck({ summary, requestsCsv }) {
    const shard = summary.shard === null ? null : shard_shardName(summary.shard);
    const counts = { attempted: 0, failed: 0 };
    let checked = null;
    function checkRun(label) {
        const { runId, mode } = summary;
        if (label.runId === runId && label.mode === mode && label.shard === shard)
            return;
        throw new errors/* InputError */.dz(`${requestsCsv} and the summary beside it are not of the same run; keep the two of one run together`);
    }
    return {
        row(label) {
            if (label !== checked)
                checkRun((checked = label));
            if (!(0,lib_samples/* isMeasured */.V2)(label))
                return;
            counts.attempted += 1;
            if (label.outcome === 'failed')
                counts.failed += 1;
        },
        end() {
            if (counts.attempted === summary.attempted && counts.failed === summary.failed)
                return;
            const [seen, told] = [counts, summary].map(({ attempted, failed }) => `${attempted} requests, ${failed} failed`);
            throw new errors/* InputError */.dz(`${requestsCsv} holds ${seen}, and the summary beside it says ${told}; was it cut off?`);
        },
    };
}

;// CONCATENATED MODULE: ./lib/merge/read-group.js












const BLOCK = 512;
function readGroup({ results, older }, dir) {
    const expected = results.reduce((total, { summary }) => total + summary.attempted + summary.warmup, 0);
    const table = (0,records/* createRecordTable */.O)('full', expected);
    const lengths = (0,columns/* createColumn */.H)(Int32Array, expected);
    const block = (0,cells/* createBlock */.Wv)(BLOCK);
    const whole = new Map();
    const damaged = [];
    const isRead = (result) => {
        try {
            whole.set(result, readShardRows(result, { number: whole.size, table, lengths, block }));
            return true;
        }
        catch (error) {
            if (!(error instanceof errors/* InputError */.dz))
                throw error;
            const { shard } = result.summary;
            damaged.push(`${shard === null ? '' : `shard ${shard_shardName(shard)}: `}${(0,errors/* describeError */.Uc)(error)}`);
            return false;
        }
    };
    for (const result of results)
        [result, ...(older.get(result) ?? [])].some(isRead);
    const shards = [...whole.values()];
    const order = new Int32Array(shards.reduce((total, { first, end }) => total + end - first, 0));
    let place = 0;
    const file = openFile((0,external_node_path_.join)(dir, report_write/* RESULT_FILES */.Se.requestsCsv));
    dealRows(table, shards, (row, rows) => {
        order[place] = row;
        place += 1;
        file.append(rows, lengths.get(row));
    });
    file.close();
    (0,release/* release */._)(lengths.toArray());
    return { table: dealTable(table, order), results: [...whole.keys()], damaged, ...file.outcome() };
}
function openFile(path) {
    let problem = null;
    let file = null;
    const attempt = (step) => {
        try {
            if (problem === null)
                step();
        }
        catch (error) {
            problem = (0,errors/* describeError */.Uc)(error);
        }
    };
    attempt(() => (file = createRowsFile(path)));
    return {
        append(rows, length) {
            if (problem !== null)
                return;
            try {
                file?.append(rows, length);
            }
            catch (error) {
                problem = (0,errors/* describeError */.Uc)(error);
            }
        },
        close: () => attempt(() => file?.close()),
        outcome: () => ({ requestsCsv: problem === null ? path : null, writeProblem: problem }),
    };
}

// EXTERNAL MODULE: ./lib/report/html/document.js
var html_document = __webpack_require__(67477);
// EXTERNAL MODULE: ./lib/report/html/limits.js
var limits = __webpack_require__(37912);
// EXTERNAL MODULE: ./lib/report/html/markup.js
var markup = __webpack_require__(18148);
// EXTERNAL MODULE: ./lib/report/html/remarks.js
var remarks = __webpack_require__(48235);
// EXTERNAL MODULE: ./lib/report/html/section.js
var section = __webpack_require__(36453);
// EXTERNAL MODULE: ./lib/report/html/table.js
var table = __webpack_require__(45642);
// EXTERNAL MODULE: ./lib/report/wording.js
var wording = __webpack_require__(57142);
;// CONCATENATED MODULE: ./lib/merge/group-row.js
const MOST_GROUPS = 500;
function groupRows({ groups, rankings }) {
    return groups.map((merged, place) => {
        const { summary, verdict } = merged.report;
        const marks = rankings.rankings.map(({ metric, best, worst }) => [
            metric,
            best === place ? 'best' : worst === place ? 'worst' : null,
        ]);
        return {
            number: place + 1,
            label: merged.group.label,
            metrics: summary.metrics,
            marks: Object.fromEntries(marks),
            attempted: summary.attempted,
            failed: summary.failed,
            shards: shardsText(merged),
            verdict,
        };
    });
}
function shardsText({ group, results }) {
    if (group.count === null)
        return '';
    const due = results.length + group.missing.length;
    return results.length === due ? `${due} shards` : `${results.length} of ${due} shards`;
}
function rankingSentence({ groups, rankings, deploymentVariation }) {
    if (groups.length < 2)
        return '';
    if (rankings.problem !== null)
        return `Best and worst are not marked: ${rankings.problem}.`;
    const variation = `${Number((deploymentVariation * 100).toFixed(3))} %`;
    const isAnyMarked = rankings.rankings.some(({ best, worst }) => best !== null || worst !== null);
    return ((isAnyMarked ? '' : 'None is marked as the best or the worst. ') +
        'Best and worst are marked only where every difference to the others is sure (95 % for all together): medians of the ' +
        `differences between requests of the same prompt, with ${variation} for what deployments of the same thing differ anyway.`);
}

;// CONCATENATED MODULE: ./lib/merge/merge-method.js



function mergeMethod(merged) {
    const summaries = summariesOf(merged);
    return [
        [`${(0,units/* formatCount */.B4)(summaries.length, 'job')}, ${startedText(merged)}.`],
        ['One request at a time in each job: this is latency without load, not capacity.'],
        ['Figures are over answered, measured requests; warm-up and failed requests are in none of them.'],
        ...machines(summaries),
        [`Merge ${merged.mergeId} of ${minute(merged.mergedAt)} UTC, llm-latency-action ${VERSION}.`],
        ["Each configuration's own report says what exactly was asked of it, and defines the metrics."],
    ];
}
function startedText(merged) {
    const times = summariesOf(merged).map(({ startedAt }) => minute(startedAt));
    const sorted = times.toSorted();
    const [first = '', last = ''] = [sorted[0], sorted.at(-1)];
    const [date] = first.split(' ');
    const end = last.startsWith(`${date} `) ? last.slice(`${date} `.length) : last;
    return first === last ? `started ${first} UTC` : `started ${first} to ${end} UTC`;
}
function machines(summaries) {
    const { runnerImage, region, os, architecture, node } = commonEnvironment(summaries);
    const known = [runnerImage, region, os, architecture, `Node ${node}`].filter((part) => part !== null && part !== '');
    return [known.flatMap((quoted, i) => [i === 0 ? 'Measured on ' : ', ', { quoted: quoted }]).concat('.')];
}
function summariesOf({ groups }) {
    return groups.flatMap(({ results }) => results.map(({ summary }) => summary));
}
function minute(time) {
    return time.slice(0, 16).replace('T', ' ');
}

;// CONCATENATED MODULE: ./lib/merge/render-html.js















const WIDTH = 100;
const MOST_NOTES = 50;
function renderMergeHtml(merged, dir) {
    const { status, reason } = merged.verdict;
    const requests = merged.groups.reduce((total, { report }) => total + report.summary.attempted, 0);
    const jobs = merged.groups.reduce((total, { results }) => total + results.length, 0);
    const sections = [
        problemsSection(merged),
        comparisonSection(merged, dir),
        missedSection(merged, dir),
        overallSection(merged),
        notesSection(merged),
        methodSection(merged),
    ];
    const body = (0,markup/* markup */.PT) `<header class="${status}">
<p class="product">LLM latency</p>
<h1><span class="badge">${wording/* VERDICT_WORDS */._G[status]}</span> ${(0,markup/* foreign */.V$)(reason, 500)}</h1>
<p class="subtitle"><span>${(0,units/* formatCount */.B4)(merged.groups.length, 'configuration')}</span> <span>${(0,units/* formatCount */.B4)(jobs, 'job')}</span> <span>${(0,units/* formatCount */.B4)(requests, 'request')}</span> <span>${startedText(merged)}</span></p>
</header>
<main>
${sections.filter((section) => section !== null).map(section/* sectionMarkup */.A)}</main>
<footer>llm-latency-action ${VERSION} · merge <code>${merged.mergeId}</code></footer>`;
    const title = `${wording/* VERDICT_WORDS */._G[status]} · ${(0,units/* formatCount */.B4)(merged.groups.length, 'configuration')} · LLM latency`;
    return (0,html_document/* renderDocument */.y)(title, body, null);
}
function problemsSection({ problems }) {
    if (problems.length === 0)
        return null;
    const lines = problems
        .slice(0, MOST_GROUPS)
        .map((problem) => (0,markup/* markup */.PT) `<li>${(0,markup/* sentence */.em)(problemSentence(problem))}</li>\n`);
    return { id: 'problems', title: PROBLEMS_TITLE, content: [(0,markup/* markup */.PT) `<ul>${lines}</ul>`] };
}
function comparisonSection(merged, dir) {
    const rows = groupRows(merged).slice(0, MOST_GROUPS);
    const top = Math.max(0, ...rows.map(({ metrics }) => metrics.latency.p95 ?? metrics.latency.p50 ?? 0));
    const columns = [
        (0,table/* textColumn */._u)('Configuration'),
        (0,table/* textColumn */._u)('Verdict'),
        (0,table/* textColumn */._u)('From p50 to p95'),
        ...['Latency p50', 'Latency p95', 'TTFT p50', 'Output speed p50', 'Requests', 'Failed'].map(table/* figureColumn */.vg),
    ];
    const cells = rows.map((row, i) => comparisonRow(row, top, nameOf(row, pageOf(merged, i, dir))));
    const omitted = merged.groups.length - rows.length;
    const rest = omitted > 0 ? (0,markup/* markup */.PT) `<p>${(0,units/* formatInteger */.Sm)(omitted)} more: see merge.json.</p>` : markup/* NOTHING */.K$;
    const content = [
        limitsSentence(merged),
        (0,table/* table */.tp)('Configurations', columns, cells, 'beside'),
        rest,
        (0,markup/* markup */.PT) `<p>${rankingSentence(merged)}</p>`,
    ];
    return { id: 'configurations', title: 'Configurations, fastest first', content };
}
function pageOf({ groups }, place, dir) {
    const page = groups[place]?.reportHtml ?? null;
    return page === null ? null : (0,external_node_path_.relative)(dir, page).replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
}
function missedSection(merged, dir) {
    const misses = missesOf(merged).filter(({ place }) => place !== null);
    if (misses.length === 0)
        return null;
    const lines = misses.slice(0, MOST_GROUPS).map((miss) => missItem(miss, pageOf(merged, miss.place ?? 0, dir)));
    const omitted = misses.length - MOST_GROUPS;
    const rest = omitted > 0 ? (0,markup/* markup */.PT) `<li>${(0,units/* formatInteger */.Sm)(omitted)} more: see merge.json.</li>` : markup/* NOTHING */.K$;
    return { id: 'missed', title: 'Not passed', content: [(0,markup/* markup */.PT) `<ul>${lines}${rest}</ul>`] };
}
function missItem({ label, check, warnOnly, reason }, page) {
    const limit = check === null ? markup/* NOTHING */.K$ : (0,markup/* markup */.PT) `${(0,markup/* code */.aY)(check.threshold.source)}: `;
    const warns = warnOnly ? (0,markup/* markup */.PT) ` <small>(warns only)</small>` : markup/* NOTHING */.K$;
    return (0,markup/* markup */.PT) `<li>${linkedName(label, page)}: ${limit}${(0,markup/* sentence */.em)(reason, 300)}${warns}</li>
`;
}
function linkedName(label, page) {
    const name = (0,markup/* foreign */.V$)(label);
    return page === null ? name : (0,markup/* markup */.PT) `<a href="${page}">${name}</a>`;
}
function nameOf({ label, shards }, page) {
    const link = linkedName(label, page);
    return shards === '' ? link : (0,markup/* markup */.PT) `${link}<br><small>${shards}</small>`;
}
function limitsSentence(merged) {
    const limits = groupLimits(merged).map((limit, i) => (0,markup/* markup */.PT) `${i === 0 ? '' : ', '}${(0,markup/* code */.aY)(limit)}`);
    return limits.length === 0
        ? markup/* NOTHING */.K$
        : (0,markup/* markup */.PT) `<p>Limits of each configuration: ${limits}</p>
`;
}
function comparisonRow(row, top, name) {
    const { latency, ttft, output_tps: speed } = row.metrics;
    const { status } = row.verdict;
    return [
        name,
        (0,markup/* markup */.PT) `<span class="answer ${status}">${wording/* VERDICT_WORDS */._G[status]}</span>`,
        strip(latency.p50, latency.p95, top),
        marked((0,units/* formatValue */.Fl)(latency.p50, 'seconds'), row.marks.latency),
        (0,units/* formatValue */.Fl)(latency.p95, 'seconds'),
        marked((0,units/* formatValue */.Fl)(ttft.p50, 'seconds'), row.marks.ttft),
        marked((0,units/* formatValue */.Fl)(speed.p50, 'tokens_per_second'), row.marks.output_tps),
        (0,units/* formatInteger */.Sm)(row.attempted),
        row.failed === 0
            ? '0'
            : (0,markup/* markup */.PT) `<b>${(0,units/* formatInteger */.Sm)(row.failed)}</b> <small>${(0,units/* formatShare */.T1)(row.failed / row.attempted)}</small>`,
    ];
}
function marked(value, mark) {
    return mark === null || mark === undefined ? (0,markup/* markup */.PT) `${value}` : (0,markup/* markup */.PT) `<b>${value}</b> <small>${mark}</small>`;
}
function strip(p50, p95, top) {
    if (p50 === null || top <= 0)
        return markup/* NOTHING */.K$;
    const place = (value) => ((value / top) * WIDTH).toFixed(2);
    const width = (Number(place(p95 ?? p50)) - Number(place(p50))).toFixed(2);
    return (0,markup/* markup */.PT) `<svg class="strip" viewBox="0 0 ${WIDTH} 12" preserveAspectRatio="none" aria-hidden="true"><rect class="range" x="${place(p50)}" y="3" width="${width}" height="6"/><line class="middle" x1="${place(p50)}" x2="${place(p50)}" y1="0" y2="12"/></svg>`;
}
function overallSection({ overall, verdict }) {
    const section = (0,limits/* limitsSection */.O)({ verdict: { ...verdict, checks: overall } });
    return section && { ...section, id: 'overall', title: 'Limits over all requests together' };
}
function notesSection(merged) {
    const notes = notesOf(merged);
    if (notes.length === 0)
        return null;
    const lines = notes.slice(0, MOST_NOTES).map((note) => (0,markup/* markup */.PT) `<li>${(0,markup/* sentence */.em)(note)}</li>\n`);
    const omitted = notes.length - MOST_NOTES;
    const rest = omitted > 0 ? (0,markup/* markup */.PT) `<li>${(0,units/* formatInteger */.Sm)(omitted)} more: see merge.json.</li>` : markup/* NOTHING */.K$;
    return { id: 'notes', title: 'Notes', content: [(0,markup/* markup */.PT) `<ul>${lines}${rest}</ul>`] };
}
function methodSection(merged) {
    const items = mergeMethod(merged).map(remarks/* phrasesItem */.W1);
    return { id: 'method', title: 'How this was measured', content: [(0,markup/* markup */.PT) `<ul>${items}</ul>`] };
}

// EXTERNAL MODULE: ./lib/report/alert.js
var report_alert = __webpack_require__(69256);
;// CONCATENATED MODULE: ./lib/report/json-number.js
function json_number_rounded(value) {
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
        figure: (0,report_comparison/* figureName */.cU)(figure),
        state: figure.state,
        answer: figure.answer,
        change: json_number_rounded(figure.change),
        change_low: json_number_rounded(figure.low),
        change_high: json_number_rounded(figure.high),
        tolerated: json_number_rounded(figure.tolerated),
        samples: figure.samples,
        pairs_to_decide: figure.pairsToDecide,
        reason: figure.reason,
    };
}
function sideObject({ metric, candidate, baseline }) {
    return {
        metric,
        unit: (0,lib_metrics/* metricOf */.a)(metric).unit,
        p50: json_number_rounded(candidate.p50),
        p90: json_number_rounded(candidate.p90),
        baseline_p50: json_number_rounded(baseline.p50),
        baseline_p90: json_number_rounded(baseline.p90),
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
        total_time_seconds: json_number_rounded(summary.totalTimeSeconds),
        average_latency_seconds: json_number_rounded(average),
        min_latency_seconds: json_number_rounded(min),
        max_latency_seconds: json_number_rounded(max),
        throughput_rps: json_number_rounded(summary.throughputRps),
        schema_version: SCHEMA_VERSION,
        ...provenance(report),
        ...counts(report),
        quantile: 'hf7',
        bound_confidence: percentile_bounds/* BOUND_CONFIDENCE */.UX,
        metrics: Object.fromEntries(lib_metrics/* METRICS */.C.map(({ name }) => [name, metricObject(report, name)])),
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
            connect_seconds: json_number_rounded(connection.connectSeconds),
            dns_seconds: json_number_rounded(connection.dnsSeconds),
            tcp_seconds: json_number_rounded(connection.tcpSeconds),
            tls_seconds: json_number_rounded(connection.tlsSeconds),
            via_proxy: connection.viaProxy,
        },
        instrument: report.instrument && {
            samples: report.instrument.samples,
            low_seconds: json_number_rounded(report.instrument.lowSeconds),
            median_seconds: json_number_rounded(report.instrument.medianSeconds),
            high_seconds: json_number_rounded(report.instrument.highSeconds),
        },
    };
}
function counts({ planned, cutShort, summary }) {
    return {
        planned_requests: planned,
        completed_requests: summary.completed,
        failed_requests: summary.failed,
        warmup_requests: summary.warmup,
        error_rate: json_number_rounded(summary.errorRate),
        cut_short: cutShort,
    };
}
function metricObject({ summary, bounds }, name) {
    return { unit: (0,lib_metrics/* metricOf */.a)(name).unit, ...distributionObject(summary.metrics[name], bounds[name]) };
}
function distributionObject(distribution, bounds) {
    const { count, average, stddev, min, max } = distribution;
    const percentiles = percentile_bounds/* PERCENTILES */.fy.flatMap((percent) => {
        const name = `p${percent}`;
        const value = [[name, json_number_rounded(distribution[name])]];
        if (bounds === null)
            return value;
        const { low, high } = bounds[name];
        return [...value, [`${name}_low`, json_number_rounded(low)], [`${name}_high`, json_number_rounded(high)]];
    });
    const others = { average: json_number_rounded(average), stddev: json_number_rounded(stddev), min: json_number_rounded(min), max: json_number_rounded(max) };
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
        average_output_tokens: json_number_rounded(prompt.averageOutputTokens),
    };
}
function checkObject({ threshold, ...check }) {
    return {
        threshold: threshold.source,
        subject: (0,subject/* subjectName */.wn)(threshold.subject),
        operator: threshold.operator,
        limit: json_number_rounded(threshold.limit),
        unit: (0,subject/* subjectUnit */.pK)(threshold.subject),
        warn_only: threshold.warnOnly,
        observed: json_number_rounded(check.observed),
        observed_low: json_number_rounded(check.interval?.low ?? null),
        observed_high: json_number_rounded(check.interval?.high ?? null),
        samples: check.samples,
        answer: check.answer,
        reason: check.reason,
    };
}

;// CONCATENATED MODULE: ./lib/merge/render-json.js






const render_json_SCHEMA_VERSION = 1;
const render_json_SHOWN = ['latency', 'ttft', 'tpot', 'output_tps'];
function renderMergeJson(merged) {
    return `${JSON.stringify(toMergeObject(merged), null, 2)}\n`;
}
function toMergeObject(merged) {
    const rows = groupRows(merged);
    const total = (read) => rows.reduce((sum, row) => sum + read(row), 0);
    return {
        merge_id: merged.mergeId,
        schema_version: render_json_SCHEMA_VERSION,
        tool: { name: 'llm-latency-action', version: VERSION },
        merged_at: merged.mergedAt,
        verdict: verdictObject(merged.verdict),
        total_requests: total(({ attempted }) => attempted),
        failed_requests: total(({ failed }) => failed),
        groups: merged.groups.map((group, i) => groupObject(group, rows[i])),
        overall_checks: merged.overall.map(checkObject),
        problems: merged.problems,
        allow_missing: merged.allowMissing,
        deployment_variation: merged.deploymentVariation,
        ranking_problem: merged.rankings.problem,
        notes: merged.notes,
    };
}
function groupObject({ group, report, results, requestsCsv, summaryJson, reportHtml }, row) {
    return {
        label: group.label,
        run_id: report.runId,
        fingerprint: report.fingerprint.hash,
        model: report.target.model,
        endpoint_url: report.target.url,
        api: report.target.api,
        total_requests: row.attempted,
        failed_requests: row.failed,
        verdict: verdictObject(report.verdict),
        checks: report.verdict.checks.map(checkObject),
        notes: [...(0,report_alert/* alertNotes */.KT)(report), ...report.notes],
        metrics: Object.fromEntries(render_json_SHOWN.map((name) => [name, render_json_metricObject(row, name)])),
        shards: group.count,
        missing: group.missing.map(shard_shardName),
        jobs: results.map(({ dir, summary }) => ({
            dir,
            run_id: summary.runId,
            shard: summary.shard === null ? null : shard_shardName(summary.shard),
            version: summary.version,
            started_at: summary.startedAt,
            total_requests: summary.attempted,
            failed_requests: summary.failed,
            cut_short: summary.cutShort,
        })),
        requests_csv: requestsCsv,
        summary_json: summaryJson,
        report_html: reportHtml,
    };
}
function render_json_metricObject({ metrics, marks }, name) {
    const { count, average, p50, p90, p95, p99 } = metrics[name];
    const figures = { average, p50, p90, p95, p99 };
    const roundedFigures = Object.entries(figures).map(([figure, value]) => [figure, json_number_rounded(value)]);
    return { count, ...Object.fromEntries(roundedFigures), mark: marks[name] ?? null };
}
function verdictObject({ status, reason }) {
    return { status, reason };
}

// EXTERNAL MODULE: ./lib/merge/attempts.js
var merge_attempts = __webpack_require__(71680);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/api/json.js
var json = __webpack_require__(86192);
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
    total_requests: dist/* optional */.lqM(Count, 0),
    planned_requests: dist/* nullish */.cl6(Count, null),
};
const Ending = dist/* object */.Ikc(WRITTEN_ENDING);
function left_out_whyLeftOut(ending) {
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
    return `${words} ${planned === null ? formatCount(sent) : `${formatInteger(sent)} of ${formatCount(planned)}`}`;
}
function failedCheck(checks) {
    const failed = checks.find(({ subject, answer, warn_only: warnOnly, observed }) => {
        const isUncompared = subject.startsWith('regression(') && observed === null;
        return answer === 'fail' && !warnOnly && !isUncompared;
    });
    return failed === undefined ? null : printable(failed.reason, 300);
}

;// CONCATENATED MODULE: ./lib/baseline/summary-file.js








const summary_file_SCHEMA_VERSION = 1;
const LARGEST_MEBIBYTES = 16;
const LARGEST_SUMMARY = LARGEST_MEBIBYTES * 1024 * 1024;
const Shard = dist/* object */.Ikc({ index: dist/* number */.aig(), count: dist/* number */.aig() });
const Merged = dist/* object */.Ikc({ runs: dist/* array */.YOg(dist/* string */.YjP()) });
const Summary = dist/* object */.Ikc({
    run_id: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* uuid */.uRe()),
    started_at: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* isoTimestamp */.yhX()),
    fingerprint: dist/* object */.Ikc({ parts: dist/* custom */.IeY(json/* isObject */.Gv, 'Invalid type: Expected Object') }),
    ...WRITTEN_BESIDE,
    config: dist/* object */.Ikc({ shard: dist/* nullish */.cl6(Shard, null), merged: dist/* nullish */.cl6(Merged, null) }),
    ...WRITTEN_ENDING,
    metrics: dist/* record */.g1P(dist/* string */.YjP(), WrittenMetric),
});
async function readSummaryFile(path) {
    return toSummary(await readSummaryAs(Summary, path));
}
async function readSummaryAs(schema, path) {
    const document = parseJson(await readText(path), path);
    const version = (0,json/* isObject */.Gv)(document) ? document['schema_version'] : undefined;
    if (version === undefined)
        throw new errors/* InputError */.dz(`${path} is no metrics_summary.json: it has no schema_version`);
    if (version !== summary_file_SCHEMA_VERSION) {
        const seen = (0,foreign_text/* printable */.g)(JSON.stringify(version), 20);
        throw new errors/* InputError */.dz(`${path} has schema_version ${seen}, and this version reads ${summary_file_SCHEMA_VERSION}; measure it again`);
    }
    const result = dist/* safeParse */.xLC(schema, document, { abortEarly: true });
    if (result.success)
        return result.output;
    const [issue] = result.issues;
    throw new errors/* InputError */.dz(`${path} is no metrics_summary.json: ${(0,foreign_text/* printable */.g)(dist/* getDotPath */.BuJ(issue) ?? 'the document')}: ${(0,foreign_text/* printable */.g)(issue.message)}`);
}
async function readText(path) {
    try {
        const file = await (0,external_node_fs_promises_.open)(path);
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
        shard: summary.config.shard && shardName(summary.config.shard),
        leftOut: whyLeftOut(summary),
        figures: toStoredFigures(summary),
    };
}

;// CONCATENATED MODULE: ./lib/merge/shard-summary.js




const shard_summary_CUT_SHORT = [
    'max-duration',
    'max-requests',
    'stop-after-failures',
    'decided',
    'interrupted',
    'write-failed',
    'broken-off',
];
const shard_summary_Count = dist/* pipe */.FsL(dist/* number */.aig(), dist/* safeInteger */.Y2b(), dist/* minValue */.Wwf(0));
const Positive = dist/* pipe */.FsL(shard_summary_Count, dist/* minValue */.Wwf(1));
const shard_summary_Text = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* maxLength */.Ru6(4096));
const MaybeText = dist/* nullable */.mee(shard_summary_Text);
const Mapping = dist/* custom */.IeY((value) => typeof value === 'object' && value !== null && !Array.isArray(value), 'Invalid type: Expected Object');
const shard_summary_Shard = dist/* pipe */.FsL(dist/* object */.Ikc({ index: Positive, count: Positive, listed: Positive }), dist/* check */.z6Y((shard) => shardSize(shard, shard.listed) > 0 && shard.index <= shard.count, 'There is no such shard'));
const Config = dist/* looseObject */._H3({
    endpoint_url: MaybeText,
    api: dist/* picklist */.KIO(registry/* FORMATS */.hR.map(({ name }) => name)),
    model: MaybeText,
    prompts: dist/* looseObject */._H3({ count: shard_summary_Count }),
    shard: dist/* nullish */.cl6(shard_summary_Shard, null),
    repeat: Positive,
    early_stop: dist/* nullish */.cl6(dist/* boolean */.zMY(), false),
});
const shard_summary_Summary = dist/* object */.Ikc({
    run_id: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* uuid */.uRe()),
    mode: dist/* picklist */.KIO(['real', 'mock']),
    started_at: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* isoTimestamp */.yhX()),
    tool: dist/* object */.Ikc({ version: shard_summary_Text }),
    environment: dist/* object */.Ikc({
        os: shard_summary_Text,
        architecture: shard_summary_Text,
        node: shard_summary_Text,
        runner_image: MaybeText,
        region: MaybeText,
    }),
    config: Config,
    fingerprint: dist/* object */.Ikc({ hash: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[\da-f]{64}$/)), parts: Mapping }),
    seed: shard_summary_Count,
    prompt_text: dist/* picklist */.KIO(['full', 'hash', 'none']),
    planned_requests: dist/* nullable */.mee(shard_summary_Count),
    cut_short: dist/* nullable */.mee(dist/* picklist */.KIO(shard_summary_CUT_SHORT)),
    total_requests: shard_summary_Count,
    failed_requests: shard_summary_Count,
    warmup_requests: shard_summary_Count,
    total_time_seconds: dist/* pipe */.FsL(dist/* number */.aig(), dist/* finite */.E2x(), dist/* minValue */.Wwf(0)),
});
async function readShardSummary(path) {
    return toShardSummary(await readSummaryAs(shard_summary_Summary, path));
}
function toShardSummary(read) {
    const { environment, config } = read;
    const { shard, repeat, prompts } = config;
    const { os, architecture, node, region } = environment;
    return {
        runId: read.run_id,
        mode: read.mode,
        startedAt: new Date(read.started_at).toISOString(),
        version: read.tool.version,
        environment: { os, architecture, node, region, runnerImage: environment.runner_image },
        target: { url: config.endpoint_url, api: config.api, model: config.model },
        config: config,
        fingerprint: read.fingerprint,
        shard,
        listed: shard?.listed ?? prompts.count,
        repeat,
        seed: read.seed,
        promptText: read.prompt_text,
        planned: read.planned_requests ?? read.total_requests,
        cutShort: read.cut_short,
        attempted: read.total_requests,
        failed: read.failed_requests,
        warmup: read.warmup_requests,
        totalTimeSeconds: read.total_time_seconds,
        earlyStop: config.early_stop,
        isMerged: config['merged'] !== undefined,
    };
}

;// CONCATENATED MODULE: ./lib/merge/results.js






async function readResults({ found }) {
    const all = [];
    for (const one of found)
        all.push(await readAttempt(one));
    const isMerged = ({ result }) => result?.summary.isMerged === true;
    const attempts = all.filter((attempt) => !isMerged(attempt));
    const older = (0,merge_attempts/* superseded */.zT)(attempts, ({ found: { dir }, result }) => ({
        path: (0,external_node_path_.resolve)(dir),
        measured: result && measuredBy(result),
    }));
    const counting = attempts.filter((attempt) => !older.has(attempt));
    return {
        results: counting.flatMap(({ result }) => result ?? []),
        damaged: counting.flatMap(({ damage }) => damage ?? []),
        notes: [
            ...all.filter(isMerged).map(({ found: { place } }) => `${place} is left out: it was merged already.`),
            ...[...older]
                .filter(({ damage }) => damage !== null)
                .map(({ found: { place } }) => `${place} is left out: it cannot be used, and a later attempt of it is there.`),
        ],
    };
}
function measuredBy({ summary }) {
    return `${summary.fingerprint.hash} ${summary.shard === null ? '' : shard_shardName(summary.shard)}`;
}
async function readAttempt(found) {
    try {
        return { found, result: await readResult(found), damage: null };
    }
    catch (error) {
        if (!(error instanceof errors/* InputError */.dz))
            throw error;
        return { found, result: null, damage: toldOf(found, (0,errors/* describeError */.Uc)(error)) };
    }
}
function toldOf({ dir, place }, message) {
    return place === dir ? message : message.replaceAll((0,external_node_path_.join)(dir, '/'), `${place}: `);
}
async function readResult({ dir, place, summaryJson, requestsCsv }) {
    if (summaryJson === null) {
        throw new errors/* InputError */.dz(`${place} has no ${report_write/* RESULT_FILES */.Se.summaryJson}; was the job killed before it could write one?`);
    }
    const summary = await readShardSummary(summaryJson);
    if (requestsCsv === null) {
        throw new errors/* InputError */.dz(`${place} has no ${report_write/* RESULT_FILES */.Se.requestsCsv}; a merge needs every request, not figures alone`);
    }
    return { dir, place, requestsCsv, summary };
}

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
    const reportHtml = await write(report_write/* RESULT_FILES */.Se.reportHtml, async () => (await Promise.all(/* import() */[__webpack_require__.e(850), __webpack_require__.e(433)]).then(__webpack_require__.bind(__webpack_require__, 88433))).renderHtml(report));
    for (const name of exports) {
        await write(report_write/* RESULT_FILES */.Se[name], async () => (await __webpack_require__.e(/* import() */ 352).then(__webpack_require__.bind(__webpack_require__, 20352))).EXPORTS[name](report));
    }
    return { reportHtml, files, problems };
}

;// CONCATENATED MODULE: ./lib/merge/write-group.js





function judgeSingle(merged) {
    const [only] = merged.groups;
    if (only === undefined || merged.groups.length > 1)
        return merged;
    const notes = [...only.report.notes, ...merged.notes];
    const report = { ...only.report, verdict: merged.verdict, alert: problemsAlert(merged.problems), notes };
    return { ...merged, groups: [{ ...only, report }] };
}
async function writeGroup(group, written) {
    const { dir } = group;
    const report = group.report;
    const summaryJson = written.write((0,external_node_path_.join)(dir, report_write/* RESULT_FILES */.Se.summaryJson), () => renderJson(report));
    const { reportHtml, ...reports } = await writeReports(report, { dir, exports: [] });
    written.keepAll(reports);
    return { ...group, summaryJson, reportHtml };
}

;// CONCATENATED MODULE: ./lib/merge/writer.js


function createWriter() {
    const files = [];
    const problems = [];
    return {
        write(path, render) {
            try {
                (0,report_write/* writeText */.x3)(path, render());
                files.push(path);
                return path;
            }
            catch (error) {
                problems.push((0,errors/* describeError */.Uc)(error));
                return null;
            }
        },
        keepAll(others) {
            files.push(...others.files);
            problems.push(...others.problems);
        },
        files: () => files,
        problems: () => problems,
    };
}

;// CONCATENATED MODULE: ./lib/merge/merge-results.js























async function mergeResults(config, sources, lost = []) {
    const { dir } = config.output;
    const { found, problems: unfound, notes: unseen } = findResults(sources);
    const { results, damaged, notes } = await readResults({ found });
    if (results.length === 0)
        throw nothingToMerge([...lost, ...unfound, ...damaged, ...notes, ...unseen]);
    const groups = groupShards(results);
    const folders = groupFolders(dir, groups.map(({ label }) => label));
    refuseOverwriting(dir, folders, found);
    removeEarlierMerge(dir);
    (0,report_write/* prepareOutputDir */.g$)(dir);
    const written = createWriter();
    const read = [];
    for (const [i, group] of groups.entries()) {
        read.push(mergeGroup({ group, config, dir: folders[i] }, written));
    }
    const problems = [
        ...lost,
        ...unfound,
        ...damaged,
        ...countProblem(config.expected, results.length + damaged.length + lost.length),
        ...read.flatMap(({ problems: own }) => own),
    ];
    const measured = read.flatMap(({ merged: group }) => group ?? []);
    const merged = merge_results_conclude(config, { groups: measured, problems, notes: [...notes, ...unseen] });
    return await writeMerged(judgeSingle(merged), dir, written);
}
const MOST_REASONS = 5;
function nothingToMerge(reasons) {
    const more = reasons.length > MOST_REASONS ? `; ${reasons.length - MOST_REASONS} more` : '';
    return new errors/* InputError */.dz(`there is nothing to merge: ${reasons.slice(0, MOST_REASONS).join('; ')}${more}`);
}
function countProblem(expected, found) {
    if (expected === null || found === expected)
        return [];
    return [`${(0,units/* formatCount */.B4)(expected, 'result')} should be there, and ${found} ${found === 1 ? 'is' : 'are'}`];
}
function mergeGroup({ group, config, dir }, written) {
    (0,report_write/* prepareOutputDir */.g$)(dir);
    const rows = readGroup(group, dir);
    if (rows.results.length === 0) {
        discardFolder(config.output.dir, dir);
        const nothing = `nothing of ${group.label} is in the figures, because none of its rows can be read`;
        return { merged: null, problems: [...group.problems, ...rows.damaged, nothing] };
    }
    written.keepAll({
        files: rows.requestsCsv === null ? [] : [rows.requestsCsv],
        problems: rows.writeProblem === null ? [] : [rows.writeProblem],
    });
    const problems = [...group.problems, ...rows.damaged];
    const { results, requestsCsv } = rows;
    const left = withoutDamaged(group, results);
    const built = buildGroupReport({ runId: (0,external_node_crypto_.randomUUID)(), group: left, rows, gates: config.gates });
    const report = { ...built, alert: problemsAlert(problems) };
    return { merged: { group: left, report, results, dir, requestsCsv, summaryJson: null, reportHtml: null }, problems };
}
function withoutDamaged(group, whole) {
    const read = new Set(whole.map(({ summary }) => summary.shard?.index));
    const damaged = group.results.flatMap(({ summary }) => summary.shard ?? []).filter(({ index }) => !read.has(index));
    const missing = [...group.missing, ...damaged].toSorted((a, b) => a.index - b.index);
    return { ...group, results: whole, missing };
}
function merge_results_conclude(config, { groups, problems, notes }) {
    const { allowMissing, deploymentVariation, overallThresholds } = config;
    const sorted = groups.toSorted((a, b) => medianOf(a) - medianOf(b));
    const overall = judgeOverall(sorted, overallThresholds, config);
    const labelled = sorted.map(({ group, report }) => ({ label: group.label, report }));
    return {
        mergeId: (0,external_node_crypto_.randomUUID)(),
        mergedAt: new Date().toISOString(),
        groups: sorted,
        rankings: rank(sorted, deploymentVariation),
        overall,
        verdict: judgeMerge({ groups: labelled, overall, problems, allowMissing }),
        problems,
        allowMissing,
        deploymentVariation,
        notes: [...notes, ...differenceNotes(sorted)],
    };
}
function medianOf({ report }) {
    return report.summary.metrics[(0,lib_metrics/* metricOf */.a)('latency').name].p50 ?? Number.MAX_VALUE;
}
function judgeOverall(groups, thresholds, config) {
    if (thresholds.length === 0 || groups.length === 0)
        return [];
    const table = joinTables(groups.map(({ report }) => report.records));
    const totalTimeSeconds = groups.reduce((total, { report }) => total + report.summary.totalTimeSeconds, 0);
    return evaluate_evaluate({ table, thresholds, confidence: config.gates.confidence, totalTimeSeconds });
}
function rank(groups, deploymentVariation) {
    if (groups.length < 2)
        return { rankings: [], problem: 'there is nothing to compare with' };
    const ranked = groups.map(({ report }) => ({
        table: report.records,
        promptsSha256: textOr(report.fingerprint.parts['prompts_sha256'], ''),
        errorRate: report.summary.errorRate,
    }));
    return rankGroups(ranked, deploymentVariation);
}
async function writeMerged(judged, dir, written) {
    const groups = [];
    for (const group of judged.groups)
        groups.push(await writeGroup(group, written));
    const merged = { ...judged, groups };
    const mergeJson = (0,external_node_path_.join)(dir, MERGE_JSON);
    written.write(mergeJson, () => renderMergeJson(merged));
    const [only] = merged.groups;
    const reportHtml = merged.groups.length === 1
        ? only.reportHtml
        : written.write((0,external_node_path_.join)(dir, report_write/* RESULT_FILES */.Se.reportHtml), () => renderMergeHtml(merged, dir));
    return { merged, mergeJson, reportHtml, files: written.files(), problems: written.problems() };
}
function textOr(value, otherwise) {
    return typeof value === 'string' ? value : otherwise;
}

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


const parse_limit_ALLOWED = OPERATORS.join(', ');
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
        return scanner.expected('an operator', `allowed: ${parse_limit_ALLOWED}`);
    const operator = OPERATORS.find((known) => known === seen);
    if (operator !== undefined)
        return operator;
    const meant = MISTAKEN_OPERATORS[seen];
    const hint = meant === undefined ? '' : `; did you mean "${meant}"?`;
    return scanner.fail(`${quoted(seen)} is not an operator; allowed: ${parse_limit_ALLOWED}${hint}`, start);
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

;// CONCATENATED MODULE: ./lib/verdict/nearest-name.js

function nearestName(seen, allowed) {
    const word = seen.toLowerCase();
    const close = (0,nearest/* nearest */.p)(word, allowed);
    if (close !== null || word.length < 3 || word.length > 40)
        return close;
    return allowed.find((name) => name.includes(word) || word.includes(name)) ?? null;
}

;// CONCATENATED MODULE: ./lib/verdict/parse-subject.js





const RATES = ['error_rate', 'throughput_rps', 'goodput'];
const parse_subject_NAMES = [...METRIC_NAMES, ...RATES];
const METRICS_ALLOWED = METRIC_NAMES.join(', ');
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
        return scanner.fail(`${quoted(name)} is no subject; ${advice}${didYouMean(name, parse_subject_NAMES)}`, start);
    if (scanner.take(/\./y) === null) {
        scanner.fail(`${name} alone says too little; for example ${name}.p95 or ${name}.average`, start);
    }
    const statistic = parseStatistic(scanner);
    return { subject: { kind: 'metric', metric: name, statistic }, text: `${name}.${statisticName(statistic)}` };
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
        return scanner.fail(`${quoted(metric)} is no metric; ${advice}${didYouMean(metric, METRIC_NAMES)}`, start);
    }
    if (scanner.take(/\.[\w.-]*/y) !== null) {
        scanner.fail(`goodput looks at one request at a time: write ${metric} without a statistic`, start);
    }
    const { operator, limit, text } = parseLimit(scanner, metric, (0,lib_metrics/* metricOf */.a)(metric).unit);
    return { bound: { metric, operator, limit }, text: `${metric} ${text}` };
}
function isMetric(name) {
    return METRIC_NAMES.some((known) => known === name);
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
    const { operator, limit, text: limitText } = parseLimit(scanner, text, quantityOf(subject));
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

;// CONCATENATED MODULE: ./lib/config/gates.js


function readGates(values, given, problems) {
    const latency = values['max-average-latency'];
    const errorRate = {
        source: `max-error-rate ${given.text('max-error-rate')?.text.trim() ?? inputs_rowOf('max-error-rate').default}`,
        subject: { kind: 'error_rate' },
        operator: '<=',
        limit: values['max-error-rate'],
        warnOnly: false,
        byObserved: true,
    };
    const average = latency === null ? [] : [averageLatency(latency, given)];
    const further = problems.attempt(() => parseThresholds(values.thresholds ?? '', 'thresholds')) ?? [];
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

;// CONCATENATED MODULE: ./lib/config/problems.js

function named(name, thrown) {
    return thrown instanceof errors/* InputError */.dz ? new errors/* InputError */.dz(`${name}: ${thrown.message}`) : thrown;
}
function createProblems() {
    const messages = [];
    function collect(thrown) {
        if (!(thrown instanceof errors/* InputError */.dz))
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
                throw new errors/* InputError */.dz(messages.map(redact).join('\n'));
            return parts;
        },
    };
}

;// CONCATENATED MODULE: ./lib/config/choice.js



function parseChoice(text, choices) {
    const choice = choices.find((candidate) => candidate === text.trim());
    if (choice !== undefined)
        return choice;
    throw new errors/* InputError */.dz(`${quote(text)} is not allowed; write ${eitherOf(choices)}.${(0,nearest/* didYouMean */.a)(text.trim(), choices)}`);
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
    throw new errors/* InputError */.dz(`${quote(text)} is not allowed; write true or false`);
}

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
        throw new errors/* InputError */.dz(`${where} sets ${quote(name)}, which is managed for you; remove it`);
    }
    if (value === '')
        throw new errors/* InputError */.dz(`${where} gives ${quote(name)} no value; is a secret or variable missing?`);
    if (/[^\t\x20-\x7e]/.test(value)) {
        throw new errors/* InputError */.dz(`${where} gives ${quote(name)} a value that no header can carry; use printable ASCII only`);
    }
    return [name, value];
}

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

;// CONCATENATED MODULE: ./lib/config/number.js


function parseInteger(text, rules) {
    if (!/^[+-]?\d+$/.test(text.trim())) {
        throw new errors/* InputError */.dz(`${quote(text)} is no whole number; write ${number_range(rules)}`);
    }
    return checkRange(text, rules);
}
function parseNumber(text, rules) {
    if (!/^[+-]?(\d+\.?\d*|\.\d+)$/.test(text.trim())) {
        throw new errors/* InputError */.dz(`${quote(text)} is no number; write ${number_range(rules)}`);
    }
    return checkRange(text, rules);
}
function checkRange(text, rules) {
    const value = Number(text);
    if (value < rules.minimum || value > rules.maximum) {
        throw new errors/* InputError */.dz(`${quote(text)} is out of range; write ${number_range(rules)}`);
    }
    return value === 0 ? 0 : value;
}
function number_range({ minimum, maximum }) {
    return `a number from ${minimum} to ${maximum}`;
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var yaml_dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./lib/config/parameters.js



function parseMapping(text) {
    const value = readYaml(text);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        throw new errors/* InputError */.dz('the value is no mapping; write for example temperature: 0.7');
    }
    return toJson(value, '');
}
function readYaml(text) {
    try {
        const document = (0,yaml_dist/* parseDocument */.Tp)(text, { schema: 'core', uniqueKeys: true, stringKeys: true, logLevel: 'error' });
        const problem = document.errors[0] ?? document.warnings[0];
        if (problem !== undefined)
            throw problem;
        return document.toJS({ maxAliasCount: 100 });
    }
    catch (thrown) {
        throw new errors/* InputError */.dz(`not valid YAML: ${firstLine(Error.isError(thrown) ? thrown.message : (0,errors/* describeError */.Uc)(thrown))}`);
    }
}
function firstLine(message) {
    if (message.startsWith('Maximum call stack'))
        return 'nested too deeply';
    return (0,foreign_text/* printable */.g)((message.split('\n')[0] ?? '').replace(/:$/, ''));
}
const parameters_DEEPEST = 100;
function toJson(value, path, depth = 0) {
    if (depth > parameters_DEEPEST)
        throw new errors/* InputError */.dz(`the value is nested more than ${parameters_DEEPEST} levels deep, or holds itself`);
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
    throw new errors/* InputError */.dz(`${(0,foreign_text/* printable */.g)(path.slice(1))} is ${value}, which JSON cannot hold; write a finite number`);
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

;// CONCATENATED MODULE: ./lib/config/rate.js


function parseRate(text) {
    const [, sign = '', digits, percent = ''] = /^([+-]?)\s*(\d+\.?\d*|\.\d+)\s*(%?)$/.exec(text.trim()) ?? [];
    if (digits === undefined)
        throw new errors/* InputError */.dz(`${quote(text)} is no rate; write for example 5% or 0.05`);
    if (sign === '-')
        throw new errors/* InputError */.dz(`${quote(text)} is negative; write a rate such as 5%`);
    const rate = Number(`${digits}e${percent === '%' ? -2 : 0}`);
    if (percent === '' && rate === 1)
        throw new errors/* InputError */.dz(`${quote(text)} could mean 1% or all; write 1% or 100%`);
    if (rate > 1 && percent === '') {
        throw new errors/* InputError */.dz(`${quote(text)} is neither a percentage nor a fraction below 1; did you mean ${digits}%?`);
    }
    if (rate > 1)
        throw new errors/* InputError */.dz(`${quote(text)} is more than all; write at most 100%`);
    return rate;
}

;// CONCATENATED MODULE: ./lib/config/spread.js




function parseDurationSpread(text) {
    return parseSpread(text, parseDuration, 'lognormal(400ms, 2s)');
}
function parseTokenSpread(text) {
    return parseSpread(text, (part) => parseInteger(part, { minimum: 1, maximum: 1_000_000 }), 'lognormal(40, 200)');
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
            throw new errors/* InputError */.dz(`${quote(text)} has a p50 above its p99; write the smaller one first`);
        return { kind: 'lognormal', p50, p99 };
    }
    if (/[()a-z]{3}|\.{3}/i.test(text)) {
        throw new errors/* InputError */.dz(`${quote(text)} is no distribution; write one value, low..high, or ${example}`);
    }
    const range = /^(.*?)\.\.(.*)$/.exec(text.trim());
    if (range === null)
        return { kind: 'constant', value: parsePart(text) };
    const [low, high] = parsePair(range, parsePart);
    if (low > high)
        throw new errors/* InputError */.dz(`${quote(text)} runs backwards; write the smaller one first`);
    return { kind: 'uniform', low, high };
}
function parsePair(match, parsePart) {
    const [, first = '', second = ''] = match;
    return [parsePart(first), parsePart(second)];
}

// EXTERNAL MODULE: ./lib/credentials.js
var credentials = __webpack_require__(58801);
;// CONCATENATED MODULE: ./lib/config/url.js



function parseEndpointUrl(given) {
    const text = given.trim();
    const seen = quote((0,credentials/* withoutCredentials */.ri)(text));
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
    return `${seen} has no scheme; did you mean ${quote(`${scheme}://${(0,credentials/* withoutCredentials */.ri)(text)}`)}?`;
}

;// CONCATENATED MODULE: ./lib/config/read-values.js













function read_values_readValues(given, problems) {
    const entries = INPUTS.map(({ name }) => [name, readValue(name, given, problems)]);
    return Object.fromEntries(entries);
}
function readValue(name, given, problems) {
    const row = rowOf(name);
    const source = given.text(name);
    const value = source === null ? null : problems.attempt(() => labelled(source.label, () => parseInput(row, source.text)));
    return value ?? (row.default === '' ? null : parseInput(row, row.default));
}
function labelled(label, read) {
    try {
        return read();
    }
    catch (thrown) {
        throw named(label, thrown);
    }
}
function parseInput(row, text) {
    if (row.kind === 'choice')
        return parseChoice(text, row.choices);
    if (row.kind === 'choices')
        return parseChoices(text, row.choices);
    if (row.kind === 'integer')
        return parseInteger(text, row);
    if (row.kind === 'number')
        return parseNumber(text, row);
    if (row.kind === 'duration')
        return parseDuration(text, row);
    return PARSERS[row.kind](text);
}
const PARSERS = {
    text: (text) => text.trim(),
    lines: (text) => text,
    url: parseEndpointUrl,
    key: parseKey,
    headers: parseHeaders,
    mapping: parseMapping,
    flag: parseFlag,
    rate: parseRate,
    'duration-spread': parseDurationSpread,
    'token-spread': parseTokenSpread,
    figures: parseRegressionMetrics,
    floors: parseFloors,
    shard: parseShard,
};

;// CONCATENATED MODULE: ./lib/merge/read-config.js







function readMergeConfig(raw, { entry, artifactName }) {
    const problems = createProblems();
    refuseUnknown(raw, entry, problems);
    const values = read_config_readValues(raw, problems);
    const gates = readGates(values, { text: (name) => given(raw, name) }, problems);
    const overall = problems.attempt(() => parseThresholds(values['overall-thresholds'] ?? '', 'overall-thresholds'));
    const paths = (values.paths ?? '').split('\n').map((path) => path.trim());
    refusePathsAndPattern(raw, problems);
    problems.settle({}, (text) => text);
    return {
        paths: paths.filter((path) => path !== ''),
        pattern: values.pattern,
        expected: values.expected,
        allowMissing: values['allow-missing'],
        gates,
        overallThresholds: overall ?? [],
        deploymentVariation: values['deployment-variation'],
        output: {
            dir: values['output-dir'],
            uploadArtifact: values['upload-artifact'],
            artifactName: values['artifact-name'] ?? artifactName,
            retentionDays: values['retention-days'],
            jobSummary: values['job-summary'],
        },
    };
}
function given(raw, name) {
    const text = raw[name] ?? '';
    return text.trim() === '' ? null : { text, label: name };
}
function refuseUnknown(raw, entry, problems) {
    const names = MERGE_INPUTS.map(({ name }) => name);
    for (const name of Object.keys(raw).filter((key) => given(raw, key) !== null)) {
        const row = MERGE_INPUTS.find((candidate) => candidate.name === name);
        if (row === undefined) {
            const meant = (0,nearest/* didYouMean */.a)(name, names);
            problems.add(`a merge has no input ${quote(name)}.${meant === '' ? ' docs/scale.md lists them all.' : meant}`);
        }
        else if (row.githubOnly === true && entry === 'command') {
            problems.add(`${name}: means something inside GitHub Actions only; leave it out here`);
        }
    }
}
function refusePathsAndPattern(raw, problems) {
    const usual = MERGE_INPUTS.find(({ name }) => name === 'pattern').default;
    const pattern = given(raw, 'pattern')?.text.trim() ?? usual;
    if (given(raw, 'paths') === null || pattern === usual)
        return;
    problems.add(`pattern: ${quote(pattern)} chooses among the artifacts of this workflow run, and paths names folders; leave one of the two out`);
}
function read_config_readValues(raw, problems) {
    return Object.fromEntries(MERGE_INPUTS.map((row) => [row.name, read_config_readValue(row, raw, problems)]));
}
function read_config_readValue(row, raw, problems) {
    const source = given(raw, row.name);
    const value = source && problems.attempt(() => labelled(source.label, () => parseInput(row, source.text)));
    return value ?? (row.default === '' ? null : parseInput(row, row.default));
}

// EXTERNAL MODULE: ./lib/report/trend.js
var report_trend = __webpack_require__(18161);
;// CONCATENATED MODULE: ./lib/report/console-comparison.js






function comparisonLines({ comparison, trends }) {
    if (comparison === null)
        return [];
    const { baseline, state, problem, metrics, sides, notes } = comparison;
    const pairs = (0,report_comparison/* pairsText */.Lx)(comparison);
    return [
        `baseline: ${identityText(baseline)}${pairs === '' ? '' : `, ${pairs}`}`,
        ...sides.map(({ metric, candidate, baseline: other }) => {
            const { label, unit } = (0,lib_metrics/* metricOf */.a)(metric);
            return `baseline: ${label} p50 ${logText((0,units/* formatValue */.Fl)(other.p50, unit))}, this run ${logText((0,units/* formatValue */.Fl)(candidate.p50, unit))}`;
        }),
        `comparison: ${(0,report_comparison/* stateText */.r9)(state, 'n/a')}${problem === null ? '' : ` - ${(0,foreign_text/* printable */.g)(problem, 500)}`}`,
        ...metrics.map((figure) => `change: ${(0,report_comparison/* figureName */.cU)(figure)} ${logText((0,report_comparison/* changeText */.k0)(figure))}, ${(0,report_comparison/* stateText */.r9)(figure.state, 'n/a')}`),
        ...trends.map((trend) => `trend: ${(0,report_trend/* trendSentence */.$Z)(trend)}`),
        ...notes.map((note) => `note: ${(0,foreign_text/* printable */.g)(note, 500)}`),
    ];
}
function identityText(baseline) {
    if (baseline.kind === 'run') {
        return `run ${baseline.runId} of ${(0,foreign_text/* printable */.g)(baseline.startedAt)}, ${(0,foreign_text/* printable */.g)(baseline.path)}`;
    }
    if (baseline.kind !== 'endpoint')
        return (0,report_comparison/* pastText */._v)(baseline);
    const place = baseline.url === null ? 'built-in mock' : (0,foreign_text/* printable */.g)(baseline.url);
    return [place, baseline.model === null ? '' : (0,foreign_text/* printable */.g)(baseline.model)].filter((part) => part !== '').join(', ');
}

// EXTERNAL MODULE: ./lib/report/figure-table.js + 1 modules
var figure_table = __webpack_require__(92063);
;// CONCATENATED MODULE: ./lib/report/failure-lines.js


function failureLines({ summary }) {
    return summary.failures.map(({ failure, httpStatus, message, count }) => {
        const status = httpStatus === null ? '' : ` ${httpStatus}`;
        return `failed: ${(0,units/* formatCount */.B4)(count, 'request')} with ${failure}${status}: ${(0,foreign_text/* printable */.g)(message)}`;
    });
}

// EXTERNAL MODULE: ./lib/report/shard.js
var report_shard = __webpack_require__(36818);
;// CONCATENATED MODULE: ./lib/report/console.js









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
    return logLine(`[${record.index}] FAILED ${record.failure}${status}: ${printable(record.failureMessage)}${mark}`);
}
function summaryLines(report) {
    const shard = (0,report_shard/* shardOf */.I)(report);
    return [
        '--- summary ---',
        ...figures(report).map(([name, value, decimals]) => `${name}: ${value === null ? 'n/a' : value.toFixed(decimals)}`),
        ...(shard === null ? [] : [`shard: ${shard.name}, ${shard.size}`]),
        ...failureLines(report).map(log_line_logLine),
        ...flagLines(report),
        ...verdictLines({ ...report, notes: [...report.notes, ...cutShortLines(report)] }),
    ];
}
function cutShortLines(report) {
    const sentence = (0,wording/* cutShortSentence */.yj)(report);
    return sentence === null ? [] : [sentence.replaceAll('`', '')];
}
function flagLines({ summary }) {
    return (0,figure_table/* flagSentences */.Nn)(summary).map(([flag, sentence]) => `flag: ${flag} ${sentence}`);
}
function withoutSaid(report, said) {
    return { ...report, notes: report.notes.filter((note) => !said.includes(note)) };
}
function verdictLines(report) {
    const { verdict, notes } = report;
    return [
        ...comparisonLines(report),
        ...verdict.checks.map((check) => checkLine(check)),
        ...notes.map((note) => `note: ${(0,foreign_text/* printable */.g)(note, 500)}`),
        `verdict: ${verdict.status} - ${(0,foreign_text/* printable */.g)(verdict.reason, 500)}`,
    ].map(log_line_logLine);
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
    const why = answer === 'pass' ? '' : ` - ${(0,foreign_text/* printable */.g)(reason, 500)}`;
    return `${name}: ${(0,foreign_text/* printable */.g)(threshold.source)}: ${answer}${threshold.warnOnly ? ' (warns only)' : ''}, observed ${logText((0,subject/* observedText */.aP)(check))}${why}`;
}
function liveLine(progress, width) {
    const { done, failed, planned, lastSeconds, averageSeconds, elapsedSeconds } = progress;
    const left = planned === null || done === 0 ? null : (elapsedSeconds / done) * Math.max(0, planned - done);
    const parts = [
        planned === null ? `${done} done` : `${done}/${planned}`,
        done === 0 ? '' : `last ${lastSeconds === null ? 'failed' : formatSeconds(lastSeconds)}`,
        averageSeconds === null ? '' : `average ${formatSeconds(averageSeconds)}`,
        failed === 0 ? '' : `${failed} failed`,
        left === null ? '' : `${formatSeconds(left)} left`,
    ];
    return parts
        .filter((part) => part !== '')
        .join('  ')
        .slice(0, Math.max(0, width - 1));
}

;// CONCATENATED MODULE: ./lib/merge/render-log.js







const render_log_MOST_LINES = 200;
const render_log_MOST_NOTES = 30;
function mergeLines(merged) {
    const { groups, problems, verdict } = merged;
    const [only] = groups;
    const figures = groups.length === 1 && only !== undefined ? singleLines(only.report) : severalLines(merged);
    return [
        ...figures,
        ...problems.map((problem) => `problem: ${(0,foreign_text/* printable */.g)(problem, 500)}`),
        ...capped(notesOf(merged).map((note) => `note: ${(0,foreign_text/* printable */.g)(note, 500)}`), render_log_MOST_NOTES),
        `verdict: ${verdict.status} - ${(0,foreign_text/* printable */.g)(verdict.reason, 500)}`,
    ].map(log_line_logLine);
}
function singleLines(report) {
    return summaryLines(report).filter((line) => !line.startsWith('verdict: '));
}
function severalLines(merged) {
    const rows = groupRows(merged);
    const limits = groupLimits(merged).map((limit) => (0,foreign_text/* printable */.g)(limit));
    return [
        '--- merged ---',
        ...capped(rows.map(groupLine)),
        rankingSentence(merged),
        ...(limits.length === 0 ? [] : [`limits of each: ${limits.join(', ')}`]),
        ...capped(missesOf(merged).flatMap((miss) => (miss.place === null ? [] : missLine(miss, miss.place)))),
        ...merged.overall.map((check) => checkLine(check, 'overall limit')),
    ];
}
function capped(lines, most = render_log_MOST_LINES) {
    const more = lines.length - most;
    return [...lines.slice(0, most), ...(more > 0 ? [`${more} more: see merge.json`] : [])];
}
function groupLine({ number, label, metrics, marks, attempted, failed, verdict }) {
    const mark = marks.latency === null || marks.latency === undefined ? '' : ` (${marks.latency})`;
    const figures = [
        `p50 ${logText((0,units/* formatValue */.Fl)(metrics.latency.p50, 'seconds'))}${mark}`,
        `p95 ${logText((0,units/* formatValue */.Fl)(metrics.latency.p95, 'seconds'))}`,
        `TTFT p50 ${logText((0,units/* formatValue */.Fl)(metrics.ttft.p50, 'seconds'))}`,
        (0,units/* formatCount */.B4)(attempted, 'request'),
        `${failed} failed`,
    ].join(', ');
    return `[${number}] ${(0,foreign_text/* printable */.g)(label)}: ${figures}: ${verdict.status}`;
}
function missLine({ label, check, answer, reason }, place) {
    const name = `[${place + 1}] ${(0,foreign_text/* printable */.g)(label)}`;
    return check === null ? `${name}: ${answer} - ${(0,foreign_text/* printable */.g)(reason, 500)}` : checkLine(check, name);
}

// EXTERNAL MODULE: ./lib/report/markdown-table.js
var markdown_table = __webpack_require__(81628);
// EXTERNAL MODULE: ./lib/report/markdown.js + 6 modules
var markdown = __webpack_require__(30258);
// EXTERNAL MODULE: ./lib/report/markdown-limits.js
var markdown_limits = __webpack_require__(25774);
// EXTERNAL MODULE: ./lib/report/markdown-method.js
var markdown_method = __webpack_require__(74999);
;// CONCATENATED MODULE: ./lib/merge/bar-chart.js
const MOST_BARS = 40;
const COLOURS = ['#4184e4', '#e5534b'];
function barChart(rows) {
    const shown = rows.filter(({ metrics }) => metrics.latency.p50 !== null).slice(0, MOST_BARS);
    if (shown.length < 2)
        return null;
    const medians = shown.map(({ metrics }) => metrics.latency.p50 ?? 0);
    const tails = shown.flatMap(({ metrics }) => metrics.latency.p95 ?? []);
    const hasTails = tails.length === shown.length;
    const top = Math.max(...medians, ...(hasTails ? tails : []));
    if (top <= 0)
        return null;
    const [factor, unit] = top < 1 ? [1000, 'milliseconds'] : [1, 'seconds'];
    const list = (values) => values.map((value) => (value * factor).toFixed(3)).join(', ');
    const theme = { xyChart: { plotColorPalette: COLOURS.join(', '), backgroundColor: 'transparent' } };
    const which = rows.length > shown.length ? `The ${shown.length} fastest: median` : 'Median';
    return {
        caption: `${which} latency of each configuration by its number${hasTails ? '; the line is the 95th percentile' : ''}.`,
        source: [
            `%%{init: ${JSON.stringify({ xyChart: { width: 900, height: 300 }, themeVariables: theme })}}%%`,
            'xychart-beta',
            `    x-axis "Configuration" [${shown.map(({ number }) => `"${number}"`).join(', ')}]`,
            `    y-axis "${unit}" 0 --> ${(top * factor * 1.05).toFixed(3)}`,
            `    bar [${list(medians)}]`,
            ...(hasTails ? [`    line [${list(tails)}]`] : []),
        ].join('\n'),
    };
}

;// CONCATENATED MODULE: ./lib/merge/markdown-several.js












const markdown_several_MOST_LINES = 30;
function renderSeveral(merged, artifactUrl, most) {
    const all = groupRows(merged);
    const rows = all.slice(0, most);
    const chart = barChart(rows);
    return joined([
        heading(merged.verdict),
        subtitle(merged),
        markdown_several_problemsSection(merged),
        markdown_several_limitsSentence(merged),
        comparisonTable(rows),
        all.length > most ? `${(0,units/* formatInteger */.Sm)(all.length - most)} more: see merge.json.` : '',
        rankingSentence(merged),
        chart === null ? '' : joined([chart.caption, (0,markdown_escape/* codeBlock */.DV)(chart.source, 'mermaid')]),
        markdown_several_missedSection(merged, most),
        markdown_several_overallSection(merged),
        markdown_several_notesSection(notesOf(merged)),
        (0,markdown_table/* markdownFold */.rW)('How this was measured', mergeMethod(merged).map(markdown_method/* phrasesText */.S).join('\n')),
        artifactUrl === null ? '' : (0,markdown_escape/* markdownLink */.iQ)('All files of this merge', artifactUrl),
    ]);
}
function joined(parts) {
    return `${parts
        .map((part) => part.trim())
        .filter((part) => part !== '')
        .join('\n\n')}\n`;
}
function heading({ status, reason }) {
    return `## ${wording/* VERDICT_MARKS */.rE[status]} ${wording/* VERDICT_WORDS */._G[status]}: ${(0,markdown_escape/* plainText */.wh)(reason)}`;
}
function subtitle(merged) {
    const { groups } = merged;
    const requests = groups.reduce((total, { report }) => total + report.summary.attempted, 0);
    const jobs = groups.reduce((total, { results }) => total + results.length, 0);
    return [
        (0,units/* formatCount */.B4)(groups.length, 'configuration'),
        (0,units/* formatCount */.B4)(jobs, 'job'),
        (0,units/* formatCount */.B4)(requests, 'request'),
        startedText(merged),
    ].join(' · ');
}
function markdown_several_problemsSection({ problems, allowMissing }) {
    if (problems.length === 0)
        return '';
    const lines = markdown_several_capped(problems.map(problemSentence)).map((line) => `> ${line}`);
    return [`> [!${allowMissing ? 'NOTE' : 'WARNING'}]`, `> ${PROBLEMS_TITLE}:`, '>', ...lines].join('\n');
}
function markdown_several_limitsSentence(merged) {
    const limits = groupLimits(merged);
    const more = limits.length > markdown_several_MOST_LINES ? ` and ${limits.length - markdown_several_MOST_LINES} more` : '';
    const shown = limits.slice(0, markdown_several_MOST_LINES).map((limit) => (0,markdown_escape/* codeText */.ph)(limit));
    return shown.length === 0 ? '' : `Limits of each configuration: ${shown.join(', ')}${more}`;
}
function comparisonTable(rows) {
    const columns = [
        (0,markdown_table/* figureColumn */.vg)('#'),
        (0,markdown_table/* textColumn */._u)('Configuration'),
        (0,markdown_table/* textColumn */._u)('Verdict'),
        ...['Latency p50', 'Latency p95', 'TTFT p50', 'Output speed p50', 'Requests', 'Failed'].map(markdown_table/* figureColumn */.vg),
    ];
    return (0,markdown_table/* markdownTable */.Qj)(columns, rows.map(markdown_several_comparisonRow));
}
function markdown_several_comparisonRow({ number, label, metrics, marks, attempted, failed, shards, verdict }) {
    const { latency, ttft, output_tps: speed } = metrics;
    return [
        String(number),
        `${(0,markdown_escape/* codeText */.ph)(label)}${shards === '' ? '' : ` (${shards})`}`,
        `${wording/* VERDICT_MARKS */.rE[verdict.status]} ${verdict.status}`,
        markdown_several_marked(latency, marks.latency, 'seconds'),
        (0,units/* formatValue */.Fl)(latency.p95, 'seconds'),
        markdown_several_marked(ttft, marks.ttft, 'seconds'),
        markdown_several_marked(speed, marks.output_tps, 'tokens_per_second'),
        (0,units/* formatInteger */.Sm)(attempted),
        failed === 0 ? '0' : `**${(0,units/* formatInteger */.Sm)(failed)}** (${(0,units/* formatShare */.T1)(failed / attempted)})`,
    ];
}
function markdown_several_marked({ p50 }, mark, unit) {
    const value = (0,units/* formatValue */.Fl)(p50, unit);
    return mark === null || mark === undefined ? value : `**${value}** (${mark})`;
}
function markdown_several_missedSection(merged, most) {
    const misses = missesOf(merged).flatMap((miss) => (miss.place === null ? [] : { ...miss, number: miss.place + 1 }));
    if (misses.length === 0)
        return '';
    const lines = misses.slice(0, most).map(({ number, label, check, warnOnly, reason }) => {
        const limit = check === null ? '' : `${(0,markdown_escape/* codeText */.ph)(check.threshold.source)}: `;
        return `- ${number} ${(0,markdown_escape/* codeText */.ph)(label)}: ${limit}${(0,markdown_escape/* plainText */.wh)(reason)}${warnOnly ? ' (warns only)' : ''}`;
    });
    const rest = misses.length > most ? [`- ${(0,units/* formatInteger */.Sm)(misses.length - most)} more: see merge.json.`] : [];
    return joined(['### Not passed', [...lines, ...rest].join('\n')]);
}
function markdown_several_overallSection({ overall, verdict }) {
    const section = (0,markdown_limits/* limitsSection */.O)({ ...verdict, checks: overall });
    return section.replace('### Limits', '### Limits over all requests together');
}
function markdown_several_notesSection(notes) {
    return notes.length === 0 ? '' : joined(['### Notes', markdown_several_capped(notes).join('\n')]);
}
function markdown_several_capped(texts) {
    const more = texts.length - markdown_several_MOST_LINES;
    return [
        ...texts.slice(0, markdown_several_MOST_LINES).map((text) => `- ${(0,markdown_escape/* plainText */.wh)(text)}`),
        ...(more > 0 ? [`- ${(0,units/* formatInteger */.Sm)(more)} more: see merge.json.`] : []),
    ];
}

;// CONCATENATED MODULE: ./lib/merge/render-markdown.js






const SURROUNDINGS = 200 * 1024;
const SHOWN_GROUPS = [MOST_GROUPS, 100, 20];
function renderMergeMarkdown(merged, { artifactUrl, budget = markdown/* MARKDOWN_BUDGET */.S }) {
    const fits = (text) => Buffer.byteLength(text) <= budget;
    const [single] = merged.groups;
    if (merged.groups.length === 1 && single !== undefined) {
        const text = renderSingle(single, { artifactUrl, budget: budget - SURROUNDINGS });
        if (fits(text))
            return text;
    }
    else {
        for (const most of SHOWN_GROUPS) {
            const text = renderSeveral(merged, artifactUrl, most);
            if (fits(text))
                return text;
        }
    }
    return `${heading(merged.verdict)}\n`;
}
function renderSingle(group, options) {
    return joined([(0,markdown/* renderMarkdown */.G)(group.report, options), shardsSection(group)]);
}
function shardsSection({ group, results }) {
    if (group.count === null)
        return '';
    const columns = [
        (0,markdown_table/* figureColumn */.vg)('Shard'),
        (0,markdown_table/* textColumn */._u)('Folder'),
        ...['Requests', 'Failed', 'Time'].map(markdown_table/* figureColumn */.vg),
        (0,markdown_table/* textColumn */._u)('Started'),
    ];
    const rows = results
        .slice(0, MOST_GROUPS)
        .map(({ dir, summary }) => [
        summary.shard === null ? units/* UNKNOWN_TEXT */.L5 : String(summary.shard.index),
        (0,markdown_escape/* codeText */.ph)(dir),
        (0,units/* formatInteger */.Sm)(summary.attempted),
        (0,units/* formatInteger */.Sm)(summary.failed),
        (0,units/* formatSeconds */.Xo)(summary.totalTimeSeconds),
        summary.startedAt,
    ]);
    return (0,markdown_table/* markdownFold */.rW)(`${(0,units/* formatCount */.B4)(results.length, 'shard')} of ${group.count}`, (0,markdown_table/* markdownTable */.Qj)(columns, rows));
}

;// CONCATENATED MODULE: ./lib/merge-action.js




















const UPLOAD_TIMEOUT_MS = 900_000;
async function runMergeAction() {
    const job = readJobEnvironment(process.env);
    const names = MERGE_INPUTS.map(({ name }) => name);
    const inputs = readInputs(process.env, names);
    const interruption = watchInterruption('ignore', () => (0,core/* info */.pq)('Asked to end.'));
    process.on('uncaughtException', (thrown) => {
        failOnBug(thrown, (text) => text);
        exitEvenIfOpen();
    });
    try {
        await mergeAndPublish(inputs, job, interruption);
    }
    catch (thrown) {
        if (thrown instanceof errors/* InputError */.dz)
            failOnInput(thrown.message, job, 'Not merged');
        else
            failOnBug(thrown, (text) => text);
    }
    process.exitCode = interruption.exitCode() ?? process.exitCode;
}
async function mergeAndPublish(inputs, job, { signal }) {
    const read = readMergeConfig(inputs, { entry: 'action', artifactName: 'merged-llm-latency' });
    const config = { ...read, output: { ...read.output, dir: (0,claims/* claimOutputDir */.j7)(read.output.dir, job) } };
    const { sources, failed } = await findFolders(config, job);
    const finished = await mergeResults(config, sources, failed);
    for (const line of mergeLines(finished.merged))
        (0,core/* info */.pq)(line);
    const patience = { timeoutMs: UPLOAD_TIMEOUT_MS, interruptedMs: artifact/* INTERRUPTED_UPLOAD_MS */.K4, signal };
    const { merged, files } = finished;
    const published = await publish({
        id: merged.mergeId,
        files,
        outputs: (upload) => mergeOutputValues(finished, upload),
        summary: (artifactUrl) => renderMergeMarkdown(merged, { artifactUrl }),
        output: config.output,
        job,
        patience,
    });
    const annotations = annotateMerge(merged, {
        gates: config.gates,
        fails: jobFails(merged.verdict, config.gates),
        lost: finished.problems,
        problems: published.problems,
    });
    for (const text of annotations.warnings)
        (0,core/* warning */.$e)(text);
    if (annotations.error !== null)
        (0,core/* setFailed */.C1)(annotations.error);
    if (published.leftOpen)
        exitEvenIfOpen();
}
async function findFolders({ paths, pattern }, job) {
    if (paths.length > 0)
        return { sources: paths, failed: [] };
    const { downloadRunArtifacts } = await __webpack_require__.e(/* import() */ 488).then(__webpack_require__.bind(__webpack_require__, 50488));
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(job.temp ?? (0,external_node_os_.tmpdir)(), 'llm-latency-merge-'));
    (0,core/* startGroup */.Oh)('Download of the results');
    return await downloadRunArtifacts({ pattern, folder }, job).finally(core/* endGroup */.N4);
}


/***/ }),

/***/ 71680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   wV: () => (/* binding */ splitAttempt),
/* harmony export */   zT: () => (/* binding */ superseded)
/* harmony export */ });
/* unused harmony export splitPath */
function splitAttempt(name) {
    const match = /^(.+)-attempt-(\d{1,6})$/.exec(name);
    return match === null ? { name, attempt: 1 } : { name: match[1], attempt: Number(match[2]) };
}
function splitPath(path) {
    const parts = path.split(/[\\/]/).map(splitAttempt);
    return { name: parts.map(({ name }) => name).join('/'), attempt: Math.max(...parts.map(({ attempt }) => attempt)) };
}
function superseded(items, read) {
    const known = items.map((item) => {
        const { path, measured } = read(item);
        return { item, measured, ...splitPath(path) };
    });
    const byName = Map.groupBy(known, ({ name }) => name);
    const older = known.filter(({ name, attempt, measured }) => byName
        .get(name)
        .some((other) => other.attempt > attempt && other.measured !== null && (measured === null || other.measured === measured)));
    return new Set(older.map(({ item }) => item));
}


/***/ }),

/***/ 51720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ METRICS),
  a: () => (/* binding */ metricOf)
});

;// CONCATENATED MODULE: ./lib/derived-metrics.js
const TPOT_FIELDS = [
    'latencySeconds',
    'ttftSeconds',
    'ttfoSeconds',
    'outputTokens',
    'reasoningTokens',
    'chunks',
];
const timePerOutputToken = (latency, ttft, ttfo, outputTokens, reasoningTokens, chunks) => {
    const tokens = streamedTokens(outputTokens, reasoningTokens, Object.is(ttft, ttfo));
    return tokens >= 2 && chunks >= 2 ? (latency - ttft) / (tokens - 1) : Number.NaN;
};
const TPOT = { fields: TPOT_FIELDS, formula: timePerOutputToken };
const OUTPUT_SPEED = { fields: ['outputTokens', 'latencySeconds'], formula: ratio };
const DECODE_SPEED = {
    fields: TPOT_FIELDS,
    formula: (a, b, c, d, e, f) => ratio(1, timePerOutputToken(a, b, c, d, e, f)),
};
function derive(record, { fields, formula }) {
    const at = (place) => record[fields[place] ?? fields[0]] ?? Number.NaN;
    const value = formula(at(0), at(1), at(2), at(3), at(4), at(5));
    return Number.isNaN(value) ? null : value;
}
function streamedTokens(outputTokens, reasoningTokens, isReasoningHidden) {
    return isReasoningHidden && reasoningTokens >= 0 ? outputTokens - reasoningTokens : outputTokens;
}
function ratio(numerator, denominator) {
    return denominator > 0 ? numerator / denominator : Number.NaN;
}

;// CONCATENATED MODULE: ./lib/metrics.js

const METRICS = [
    {
        name: 'latency',
        column: 'latency_seconds',
        label: 'Latency',
        unit: 'seconds',
        better: 'lower',
        definition: 't0 to the last content event (streamed), or to the whole body (not streamed)',
        unknownWhen: 'the request failed',
        from: 'latencySeconds',
        read: (record) => record.latencySeconds,
    },
    {
        name: 'ttfb',
        column: 'ttfb_seconds',
        label: 'Time to headers (TTFB)',
        unit: 'seconds',
        better: 'lower',
        definition: 't0 to the response headers',
        unknownWhen: 'the request failed before',
        from: 'ttfbSeconds',
        read: (record) => record.ttfbSeconds,
    },
    {
        name: 'ttft',
        column: 'ttft_seconds',
        label: 'Time to first token (TTFT)',
        unit: 'seconds',
        better: 'lower',
        definition: 't0 to the first content event of any kind: answer text, reasoning, refusal or tool call',
        unknownWhen: 'not streamed, or the server ignored `stream`',
        from: 'ttftSeconds',
        read: (record) => record.ttftSeconds,
    },
    {
        name: 'ttfo',
        column: 'ttfo_seconds',
        label: 'Time to first output (TTFO)',
        unit: 'seconds',
        better: 'lower',
        definition: 't0 to the first content event that is not reasoning',
        unknownWhen: 'none was seen, or not streamed',
        from: 'ttfoSeconds',
        read: (record) => record.ttfoSeconds,
    },
    {
        name: 'tpot',
        column: 'tpot_seconds',
        label: 'Time per output token (TPOT)',
        unit: 'seconds',
        better: 'lower',
        definition: '(last - first content event) / (output tokens - 1)',
        unknownWhen: 'tokens unknown or below 2, or all content in one network chunk',
        from: TPOT,
        read: (record) => derive(record, TPOT),
    },
    {
        name: 'output_tps',
        column: 'output_tokens_per_second',
        label: 'Output speed',
        unit: 'tokens_per_second',
        better: 'higher',
        definition: 'output tokens / latency',
        unknownWhen: 'tokens unknown',
        from: OUTPUT_SPEED,
        read: (record) => derive(record, OUTPUT_SPEED),
    },
    {
        name: 'decode_tps',
        column: null,
        label: 'Decode speed',
        unit: 'tokens_per_second',
        better: 'higher',
        definition: '1 / TPOT',
        unknownWhen: 'TPOT unknown',
        from: DECODE_SPEED,
        read: (record) => derive(record, DECODE_SPEED),
    },
    {
        name: 'max_gap',
        column: 'max_gap_seconds',
        label: 'Longest gap',
        unit: 'seconds',
        better: 'lower',
        definition: 'longest wait between two network chunks that carried content',
        unknownWhen: 'fewer than two such chunks',
        from: 'maxGapSeconds',
        read: (record) => record.maxGapSeconds,
    },
    {
        name: 'connect',
        column: 'connect_seconds',
        label: 'Connect',
        unit: 'seconds',
        better: 'lower',
        definition: 'DNS + TCP + TLS, on the request that opened the connection',
        unknownWhen: 'the connection was reused',
        from: 'connectSeconds',
        read: (record) => record.connectSeconds,
    },
    {
        name: 'stream_end',
        column: 'stream_end_seconds',
        label: 'End of stream',
        unit: 'seconds',
        better: 'lower',
        definition: 't0 to the end of the body',
        unknownWhen: 'the request failed',
        from: 'streamEndSeconds',
        read: (record) => record.streamEndSeconds,
    },
    {
        name: 'server',
        column: 'server_seconds',
        label: 'Server-reported time',
        unit: 'seconds',
        better: 'lower',
        definition: 'time that the server itself reports, in a header or in the body',
        unknownWhen: 'the server gives none',
        from: 'serverSeconds',
        read: (record) => record.serverSeconds,
    },
    {
        name: 'input_tokens',
        column: 'input_tokens',
        label: 'Input tokens',
        unit: 'tokens',
        better: 'lower',
        definition: "prompt tokens by the server's usage block",
        unknownWhen: 'the server does not report usage',
        from: 'inputTokens',
        read: (record) => record.inputTokens,
    },
    {
        name: 'output_tokens',
        column: 'output_tokens',
        label: 'Output tokens',
        unit: 'tokens',
        better: 'lower',
        definition: "generated tokens by the server's usage block, reasoning included",
        unknownWhen: 'the server does not report usage',
        from: 'outputTokens',
        read: (record) => record.outputTokens,
    },
];
function metricOf(name) {
    const metric = METRICS.find((candidate) => candidate.name === name);
    if (metric === undefined)
        throw new Error(`No metric is called ${name}`);
    return metric;
}


/***/ }),

/***/ 42037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
function nearest(word, candidates) {
    const distances = candidates.map((candidate) => ({ candidate, distance: editDistance(word, candidate) }));
    const best = distances.toSorted((a, b) => a.distance - b.distance)[0];
    return best !== undefined && best.distance <= Math.max(1, Math.floor(best.candidate.length / 3))
        ? best.candidate
        : null;
}
function didYouMean(word, candidates) {
    const candidate = nearest(word, candidates);
    return candidate === null ? '' : ` Did you mean ${candidate}?`;
}
const LONGEST = 100;
function editDistance(one, other) {
    if (one.length > LONGEST)
        return Infinity;
    const a = one.toLowerCase();
    const b = other.toLowerCase();
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let i = 1; i <= a.length; i += 1) {
        const row = [i];
        for (let j = 1; j <= b.length; j += 1) {
            const same = a[i - 1] === b[j - 1];
            const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
            row[j] = Math.min(cell(last, j) + 1, cell(row, j - 1) + 1, cell(last, j - 1) + (same ? 0 : 1), swapped ? cell(beforeLast, j - 2) + 1 : Infinity);
        }
        beforeLast = last;
        last = row;
    }
    return cell(last, b.length);
}
function cell(row, column) {
    return row[column] ?? Infinity;
}


/***/ }),

/***/ 38416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BO: () => (/* binding */ boundsOf),
/* harmony export */   UX: () => (/* binding */ BOUND_CONFIDENCE),
/* harmony export */   fy: () => (/* binding */ PERCENTILES)
/* harmony export */ });
/* unused harmony export boundPercentiles */
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51720);
/* harmony import */ var _stats_intervals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58767);
/* harmony import */ var _stats_quantile_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57247);



const PERCENTILES = [50, 90, 95, 99];
const BOUND_CONFIDENCE = 0.95;
function boundPercentiles(samples) {
    return Object.fromEntries(METRICS.map(({ name }) => [name, boundsOf(samples[name])]));
}
function boundsOf({ values, prompts }, sorted = (0,_stats_quantile_js__WEBPACK_IMPORTED_MODULE_2__/* .sortSamples */ .O4)(values)) {
    const bounds = PERCENTILES.map((percent) => {
        const given = (0,_stats_quantile_js__WEBPACK_IMPORTED_MODULE_2__/* .percentile */ .Ym)(sorted, percent) !== null;
        const parts = { samples: values, sorted, groups: prompts };
        return [
            `p${percent}`,
            given ? (0,_stats_intervals_js__WEBPACK_IMPORTED_MODULE_1__/* .percentileInterval */ .J9)(parts, percent, 1 - BOUND_CONFIDENCE) : { low: null, high: null },
        ];
    });
    return Object.fromEntries(bounds);
}


/***/ }),

/***/ 23421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ shownPrompt)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

function shownPrompt(text, promptText) {
    if (promptText === 'full')
        return text;
    return promptText === 'hash' ? (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex') : '';
}


/***/ }),

/***/ 476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uk: () => (/* binding */ gauss),
/* harmony export */   sk: () => (/* binding */ createRandom)
/* harmony export */ });
/* unused harmony export shuffle */
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

/***/ 40844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ PREVIEW_LENGTH),
  O: () => (/* binding */ createRecordTable)
});

// EXTERNAL MODULE: ./lib/prompt-text.js
var prompt_text = __webpack_require__(23421);
// EXTERNAL MODULE: ./lib/records/cells.js
var cells = __webpack_require__(92223);
// EXTERNAL MODULE: ./lib/columns.js
var columns = __webpack_require__(74648);
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

/***/ 35806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ rowsWhere),
/* harmony export */   f: () => (/* binding */ countByLabel)
/* harmony export */ });
/* harmony import */ var _release_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34222);

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

/***/ 92223:
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

/***/ 34222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ release)
/* harmony export */ });
function release({ buffer }) {
    buffer.transfer(0);
}


/***/ }),

/***/ 69256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KT: () => (/* binding */ alertNotes),
/* harmony export */   mI: () => (/* binding */ alertMarkdown),
/* harmony export */   mP: () => (/* binding */ alertBox)
/* harmony export */ });
/* harmony import */ var _html_markup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18148);
/* harmony import */ var _markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9809);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83052);



const MOST_LINES = 30;
function alertBox({ alert }) {
    if (alert === undefined)
        return _html_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$;
    const { title, lines } = alert;
    const items = lines.slice(0, MOST_LINES).map((line) => (0,_html_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT) `<li>${(0,_html_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)(line)}</li>\n`);
    const rest = lines.length > MOST_LINES ? (0,_html_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT) `<li>${moreText(lines)}</li>` : _html_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$;
    return (0,_html_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT) `<div class="alert warning">${title}:<ul>${items}${rest}</ul></div>
`;
}
function alertMarkdown({ alert }) {
    if (alert === undefined)
        return '';
    const { title, lines } = alert;
    const items = lines.slice(0, MOST_LINES).map((line) => `> - ${(0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(line)}`);
    const rest = lines.length > MOST_LINES ? [`> - ${moreText(lines)}`] : [];
    return ['> [!WARNING]', `> ${title}:`, '>', ...items, ...rest].join('\n');
}
function alertNotes({ alert }) {
    return alert === undefined ? [] : alert.lines.map((line) => `${alert.title}: ${line}`);
}
function moreText({ length }) {
    return `${(0,_units_js__WEBPACK_IMPORTED_MODULE_2__/* .formatInteger */ .Sm)(length - MOST_LINES)} more: see metrics_summary.json.`;
}


/***/ }),

/***/ 76281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lx: () => (/* binding */ pairsText),
/* harmony export */   _v: () => (/* binding */ pastText),
/* harmony export */   cT: () => (/* binding */ SIDE_FIGURES),
/* harmony export */   cU: () => (/* binding */ figureName),
/* harmony export */   eZ: () => (/* binding */ sideRow),
/* harmony export */   k0: () => (/* binding */ changeText),
/* harmony export */   r9: () => (/* binding */ stateText)
/* harmony export */ });
/* unused harmony export decidingFigure */
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51720);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83052);


const STATE_WORDS = {
    regression: 'regression',
    suspected: 'regression suspected',
    'none-seen': 'no regression seen',
    proven: 'no regression (proven)',
};
function stateText(state, unknown = 'cannot be told') {
    return state === null ? unknown : STATE_WORDS[state];
}
function decidingFigure({ state, metrics }) {
    return metrics.find((metric) => metric.state === state) ?? null;
}
function figureName({ metric, percent }) {
    return `${metric}.p${percent}`;
}
function changeText({ change, low, high }) {
    const seen = (0,_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatValue */ .Fl)(change, 'change');
    return low === null || high === null
        ? seen
        : `${seen} (${(0,_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatValue */ .Fl)(low, 'change')} to ${(0,_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatValue */ .Fl)(high, 'change')})`;
}
const SIDE_FIGURES = ['This run p50', 'Baseline p50', 'This run p90', 'Baseline p90'];
function sideRow({ metric, candidate, baseline }) {
    const { label, unit } = (0,_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .metricOf */ .a)(metric);
    const figures = [candidate.p50, baseline.p50, candidate.p90, baseline.p90];
    return [label, ...figures.map((figure) => (0,_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatValue */ .Fl)(figure, unit))];
}
function pastText(baseline) {
    if (baseline.kind === 'none')
        return baseline.wanted === 'history' ? 'no earlier runs' : 'no earlier run';
    if (baseline.kind === 'previous-run')
        return `the previous run, of ${dayText(baseline.startedAt)}`;
    const { runs, firstAt, lastAt } = baseline;
    if (runs === 1)
        return `one earlier run, of ${dayText(lastAt)}`;
    return `${(0,_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(runs, 'earlier run')}, from ${dayText(firstAt)} to ${dayText(lastAt)}`;
}
function dayText(at) {
    return `${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
function pairsText({ pairs }) {
    if (pairs === null)
        return '';
    const dropped = pairs.attempted - pairs.complete;
    const compared = `${(0,_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(pairs.complete, 'pair')} of requests`;
    if (dropped === 0)
        return compared;
    const failed = `this run's ${(0,_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatInteger */ .Sm)(pairs.candidateFailed)}, the baseline's ${(0,_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatInteger */ .Sm)(pairs.baselineFailed)}`;
    return `${compared}; ${(0,_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatInteger */ .Sm)(dropped)} more left out because a request failed (${failed})`;
}


/***/ }),

/***/ 72820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ CSV_COLUMNS)
/* harmony export */ });
const CSV_COLUMNS = [
    'run_id',
    'prompt_id',
    'prompt',
    'latency_seconds',
    'timestamp_utc',
    'mode',
    'phase',
    'round',
    'outcome',
    'failure',
    'http_status',
    'attempts',
    'stream',
    'connection',
    'connect_seconds',
    'ttfb_seconds',
    'ttft_seconds',
    'ttfo_seconds',
    'stream_end_seconds',
    'max_gap_seconds',
    'tpot_seconds',
    'output_tokens_per_second',
    'chunks',
    'input_tokens',
    'output_tokens',
    'reasoning_tokens',
    'cached_tokens',
    'token_source',
    'finish_reason',
    'model',
    'server_seconds',
    'request_id',
    'flags',
    'arm',
    'shard',
    'failure_message',
    'waited_seconds',
];


/***/ }),

/***/ 96098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ csvHeader)
/* harmony export */ });
/* unused harmony export csvRow */
/* harmony import */ var csv_stringify_sync__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96789);
/* harmony import */ var _foreign_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69399);
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51720);
/* harmony import */ var _prompt_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23421);
/* harmony import */ var _csv_columns_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72820);





function csvHeader() {
    return `${_csv_columns_js__WEBPACK_IMPORTED_MODULE_4__/* .CSV_COLUMNS */ .N.join(',')}\r\n`;
}
function csvRow(record, run) {
    return `${CELLS.map((cell) => cell(record, run)).join(',')}\r\n`;
}
const OWN_CELLS = {
    run_id: (_, run) => run.runId,
    prompt_id: (record) => quoted(record.promptId),
    prompt: (record, run) => quoted((0,_prompt_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shownPrompt */ .i)(record.promptText, run.promptText)),
    timestamp_utc: (record) => record.startedAt,
    mode: (_, run) => run.mode,
    phase: (record) => record.phase,
    round: (record) => whole(record.round),
    outcome: (record) => record.outcome,
    failure: (record) => (record.outcome === 'failed' ? record.failure : ''),
    http_status: (record) => whole(record.httpStatus),
    attempts: (record) => whole(record.attempts),
    stream: (record) => String(record.stream),
    connection: (record) => record.connection ?? '',
    chunks: (record) => whole(record.chunks),
    reasoning_tokens: (record) => whole(record.reasoningTokens),
    cached_tokens: (record) => whole(record.cachedTokens),
    token_source: (record) => (record.inputTokens === null && record.outputTokens === null ? '' : 'usage'),
    finish_reason: (record) => foreign(record.finishReason),
    model: (record) => foreign(record.model),
    request_id: (record) => foreign(record.requestId),
    flags: (record) => record.flags.join(' '),
    arm: (record) => record.arm,
    shard: (record) => record.shard ?? '',
    failure_message: (record) => (record.outcome === 'failed' ? foreign(record.failureMessage) : ''),
    waited_seconds: (record) => (record.outcome === 'failed' ? decimal(record.waitedSeconds) : ''),
};
const CELLS = _csv_columns_js__WEBPACK_IMPORTED_MODULE_4__/* .CSV_COLUMNS */ .N.map((column) => OWN_CELLS[column] ?? metricCell(column));
function metricCell(column) {
    const metric = _metrics_js__WEBPACK_IMPORTED_MODULE_2__/* .METRICS */ .C.find((candidate) => candidate.column === column);
    if (metric === undefined)
        throw new Error(`Nothing says what column ${column} holds`);
    const write = metric.unit === 'tokens' ? whole : decimal;
    return (record) => write(metric.read(record));
}
function whole(value) {
    return value !== null && isPlausible(value) ? String(Math.round(value)) : '';
}
function decimal(value) {
    return value !== null && isPlausible(value) ? value.toFixed(6) : '';
}
function isPlausible(value) {
    return Math.abs(value) <= Number.MAX_SAFE_INTEGER;
}
function foreign(text) {
    return text === null ? '' : quoted((0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printableCell */ .k)(text));
}
const known = new Map();
const [MOST_KNOWN, LONGEST_KNOWN] = [1000, 2000];
function quoted(text) {
    if (!/[",\r\n]/.test(text))
        return text;
    const before = known.get(text);
    if (before !== undefined)
        return before;
    const cell = quote(text);
    if (known.size === MOST_KNOWN)
        known.clear();
    if (text.length <= LONGEST_KNOWN)
        known.set(text, cell);
    return cell;
}
function quote(text) {
    return (0,csv_stringify_sync__WEBPACK_IMPORTED_MODULE_0__/* .stringify */ .A)([[text]], { eof: false, record_delimiter: '\r\n', quoted_match: /[\r\n]/ });
}


/***/ }),

/***/ 92063:
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
var lib_metrics = __webpack_require__(51720);
// EXTERNAL MODULE: ./lib/percentile-bounds.js
var percentile_bounds = __webpack_require__(38416);
// EXTERNAL MODULE: ./lib/stats/quantile.js + 1 modules
var quantile = __webpack_require__(57247);
// EXTERNAL MODULE: ./lib/units.js
var units = __webpack_require__(83052);
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

/***/ 92684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JW: () => (/* binding */ histogram),
/* harmony export */   RW: () => (/* binding */ renderHistogram),
/* harmony export */   Z3: () => (/* binding */ FEWEST_ANSWERS)
/* harmony export */ });
/* unused harmony export bar */
/* harmony import */ var _stats_quantile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57247);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83052);


const FEWEST_ANSWERS = 5;
const ROWS = 12;
const BAR_WIDTH = 30;
const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];
function histogram(sorted, bins = ROWS) {
    const [least, most] = [sorted[0], sorted.at(-1)];
    if (least === undefined || most === undefined)
        return [];
    const top = Math.min(most, farOut(sorted));
    const width = roundWidth((top - least) / bins);
    const binOf = (value) => Math.floor(value / width + 1e-9);
    const start = binOf(least);
    const size = binOf(top) - start + 1;
    let counted = 0;
    return Array.from({ length: size }, (_, i) => {
        const isLast = i === size - 1;
        const end = isLast ? sorted.length : firstOf(sorted, (value) => binOf(value) > start + i);
        const count = end - counted;
        counted = end;
        return {
            low: (start + i) * width,
            high: isLast && top < most ? null : (start + i + 1) * width,
            count,
        };
    });
}
function firstOf(sorted, test) {
    let [low, high] = [0, sorted.length];
    while (low < high) {
        const middle = (low + high) >>> 1;
        if (test(sorted[middle]))
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}
function farOut(sorted) {
    const [lower, upper] = [(0,_stats_quantile_js__WEBPACK_IMPORTED_MODULE_0__/* .quantile */ .YV)(sorted, 0.25) ?? 0, (0,_stats_quantile_js__WEBPACK_IMPORTED_MODULE_0__/* .quantile */ .YV)(sorted, 0.75) ?? 0];
    return upper > lower ? upper + 3 * (upper - lower) : Number.POSITIVE_INFINITY;
}
function renderHistogram(bins) {
    const largest = Math.max(...bins.map((bin) => bin.count));
    const digits = [3, 4, 5, 6, 7].find((few) => new Set(bins.map(({ low }) => (0,_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSeconds */ .Xo)(low, few))).size === bins.length);
    const labels = bins.map((bin) => labelOf(bin, digits));
    const width = Math.max(...labels.map((label) => label.length));
    return bins
        .map(({ count }, i) => `${labels[i].padStart(width)}  ${bar(count / largest, BAR_WIDTH)} ${(0,_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatInteger */ .Sm)(count)}`)
        .join('\n');
}
function labelOf({ low, high }, digits) {
    const start = (0,_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSeconds */ .Xo)(low, digits);
    return high === null ? `${start} and more` : `${start} – ${(0,_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSeconds */ .Xo)(high, digits)}`;
}
function bar(share, width) {
    const eighths = share > 0 ? Math.max(1, Math.round(share * width * 8)) : 0;
    return '█'.repeat(Math.floor(eighths / 8)) + EIGHTHS[eighths % 8];
}
function roundWidth(width) {
    const power = 10 ** Math.floor(Math.log10(Math.max(width, 1e-6)));
    return power * ([1, 2, 2.5, 5, 10].find((step) => step * power >= width * 0.999999) ?? 1);
}


/***/ }),

/***/ 95289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ PAGE_STYLE),
/* harmony export */   c: () => (/* binding */ PAGE_SCRIPT)
/* harmony export */ });
const PAGE_STYLE = `:root {
  color-scheme: light dark;
  --paper: light-dark(#ffffff, #14171c);
  --raised: light-dark(#f6f7f9, #1c2128);
  --ink: light-dark(#1b1f24, #e6e9ee);
  --quiet: light-dark(#57606a, #a3adb9);
  --rule: light-dark(#dde1e6, #323943);
  --link: light-dark(#0b57d0, #8ab4f8);
  --latency: light-dark(#2563c9, #6ea8fe);
  --ttft: light-dark(#b45309, #f0a04b);
  --baseline: light-dark(#8a94a0, #7d8794);
  --good: light-dark(#1a7f37, #4cc36a);
  --bad: light-dark(#c62828, #ff7b72);
  --open: light-dark(#8a6100, #e3b341);
  --connect: light-dark(#7c5cc4, #a78bfa);
  --end: light-dark(#c3c9d1, #4b5563);
  --good-paper: light-dark(#e8f5ec, #12291a);
  --bad-paper: light-dark(#fdecea, #341717);
  --open-paper: light-dark(#fdf5e0, #2e2508);
  font:
    15px/1.5 system-ui,
    -apple-system,
    'Segoe UI',
    Roboto,
    'Helvetica Neue',
    'DejaVu Sans',
    sans-serif;
}
:root[data-theme='light'] {
  color-scheme: light;
}
:root[data-theme='dark'] {
  color-scheme: dark;
}

* {
  box-sizing: border-box;
}
body {
  margin: 0 auto;
  padding: 0 clamp(12px, 3vw, 32px) 48px;
  max-width: 1180px;
  background: var(--paper);
  color: var(--ink);
  overflow-wrap: break-word;
}
bdi,
code {
  overflow-wrap: anywhere;
}
code,
pre {
  font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace;
  font-size: 0.88em;
}
code {
  padding: 0.1em 0.3em;
  border-radius: 4px;
  background: var(--raised);
}
small,
.aside {
  color: var(--quiet);
  font-size: 0.86em;
}
a {
  color: var(--link);
}
:focus-visible {
  outline: 2px solid var(--link);
  outline-offset: 2px;
}

header {
  position: relative;
  margin: 20px 0 24px;
  padding: 18px 20px 16px 24px;
  border-radius: 10px;
  border-left: 6px solid var(--open);
  background: var(--open-paper);
}
header.pass {
  border-color: var(--good);
  background: var(--good-paper);
}
header.fail,
header.error {
  border-color: var(--bad);
  background: var(--bad-paper);
}
.product {
  margin: 0;
  color: var(--quiet);
  font-size: 0.8rem;
  letter-spacing: 0.06em;
  text-transform: uppercase;
}
h1 {
  margin: 4px 0 8px;
  font-size: clamp(1.15rem, 2.6vw, 1.5rem);
  line-height: 1.3;
  text-wrap: pretty;
}
.badge {
  color: var(--open);
}
.badge::after {
  content: ':';
}
.pass .badge {
  color: var(--good);
}
.fail .badge,
.error .badge {
  color: var(--bad);
}
.subtitle {
  display: flex;
  flex-wrap: wrap;
  gap: 0 1.2em;
  margin: 0;
  color: var(--quiet);
}
.subtitle b {
  color: var(--ink);
}
.tools {
  display: flex;
  flex-wrap: wrap;
  gap: 8px;
  align-items: center;
  margin: 12px 0 0;
}
.tools[hidden] {
  display: none;
}
.alert {
  margin: 16px 0;
  padding: 10px 14px;
  border-left: 4px solid var(--link);
  border-radius: 6px;
  background: var(--raised);
}
.alert.warning {
  border-color: var(--open);
  background: var(--open-paper);
}

button,
select,
input[type='search'] {
  padding: 5px 11px;
  border: 1px solid var(--rule);
  border-radius: 6px;
  background: var(--paper);
  color: var(--ink);
  font: inherit;
  font-size: 0.9rem;
}
button {
  cursor: pointer;
}
button:hover:enabled {
  border-color: var(--quiet);
}
button:disabled {
  cursor: default;
  opacity: 0.5;
}

nav a {
  min-width: 24px;
  line-height: 26px;
}
nav {
  display: flex;
  flex-wrap: wrap;
  gap: 2px 18px;
  font-size: 0.9rem;
}
section {
  margin: 34px 0 0;
}
h2 {
  margin: 0 0 12px;
  font-size: 1.2rem;
}
h3 {
  margin: 0;
  font-size: 1rem;
}
p {
  margin: 8px 0;
}
ul {
  margin: 8px 0;
  padding-left: 1.2em;
}
summary {
  cursor: pointer;
  color: var(--quiet);
}
details {
  margin: 8px 0;
}
pre {
  overflow: auto;
  max-height: 60vh;
  padding: 12px;
  border-radius: 6px;
  background: var(--raised);
}
footer {
  margin-top: 40px;
  padding-top: 10px;
  border-top: 1px solid var(--rule);
  color: var(--quiet);
  font-size: 0.86em;
}
.unseen {
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
}

.tiles {
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(160px, 1fr));
  gap: 12px;
  margin: 0 0 8px;
}
.tiles div {
  padding: 10px 14px;
  border: 1px solid var(--rule);
  border-radius: 8px;
}
.tiles dt {
  color: var(--quiet);
  font-size: 0.86em;
}
.tiles dd {
  margin: 0;
}
.tiles b {
  display: block;
  font-size: 1.5rem;
  font-variant-numeric: tabular-nums;
  line-height: 1.3;
}

.scroll {
  overflow-x: auto;
  margin: 8px 0;
}
table {
  width: 100%;
  border-collapse: collapse;
  font-variant-numeric: tabular-nums;
}
th,
td {
  padding: 6px 10px;
  border-bottom: 1px solid var(--rule);
  text-align: left;
  vertical-align: top;
}
th {
  font-weight: 600;
}
tbody th {
  font-weight: 400;
}
thead th {
  color: var(--quiet);
  font-size: 0.86em;
  white-space: nowrap;
}
th.figure,
td.figure {
  text-align: right;
  white-space: nowrap;
}
tbody th.text {
  min-width: 8.5em;
}
.explained tbody th {
  min-width: 13em;
}
.explained th small {
  display: block;
}
.wordy td:last-child {
  min-width: 14em;
}
.limits td:nth-child(4) {
  width: 22%;
  min-width: 130px;
}
.answer {
  font-weight: 600;
  white-space: nowrap;
}
.explained .answer {
  white-space: normal;
}
.answer.pass {
  color: var(--good);
}
.answer.fail {
  color: var(--bad);
}
.answer.inconclusive {
  color: var(--open);
}

.controls,
.pages {
  display: flex;
  flex-wrap: wrap;
  gap: 8px 14px;
  align-items: center;
}
.pages span {
  margin-right: auto;
  color: var(--quiet);
}
.controls input {
  flex: 0 1 260px;
  min-width: 0;
}
.data tbody th {
  min-width: 0;
  white-space: nowrap;
}
.data thead th {
  padding: 2px 4px;
}
.data thead button {
  width: 100%;
  padding: 4px 6px;
  border-color: transparent;
  background: none;
  color: inherit;
  font-size: inherit;
  font-weight: 600;
  text-align: inherit;
  white-space: nowrap;
}
.data [aria-sort='ascending'] button::after {
  content: ' ▲' / '';
}
.data [aria-sort='descending'] button::after {
  content: ' ▼' / '';
}
.opener {
  margin-right: 6px;
  padding: 0 7px;
}
.prompt {
  display: grid;
  grid-template-columns: auto minmax(0, 1fr);
  gap: 8px;
  align-items: baseline;
  min-width: 110px;
  white-space: normal;
}
.prompt-text {
  overflow: hidden;
  color: var(--quiet);
  text-overflow: ellipsis;
  white-space: nowrap;
}
.data tr.opened > * {
  border-bottom-color: transparent;
  background: var(--raised);
}
.data tr.detail > td {
  padding: 4px 14px 14px;
  background: var(--raised);
}
.quoted {
  margin: 4px 0 10px;
  padding-left: 10px;
  border-left: 3px solid var(--rule);
}
.facts {
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(180px, 1fr));
  gap: 6px 16px;
  margin: 10px 0 0;
}
.facts dt {
  color: var(--quiet);
  font-size: 0.86em;
}
.facts dd {
  margin: 0;
}

.latency,
.slowest,
.generation,
.body {
  --series: var(--latency);
}
.ttft,
.first-token {
  --series: var(--ttft);
}
.baseline,
.headers {
  --series: var(--baseline);
}
.failed {
  --series: var(--bad);
}
.connect,
.estimate,
.current {
  --series: var(--connect);
}
.end {
  --series: var(--end);
}

figure {
  margin: 14px 0 26px;
  min-width: 0;
}
figcaption p {
  margin: 2px 0 4px;
  color: var(--quiet);
}
.pair {
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(100%, 420px), 1fr));
  gap: 0 36px;
}
.legend {
  display: flex;
  flex-wrap: wrap;
  gap: 2px 18px;
  margin: 4px 0;
  padding: 0;
  list-style: none;
  font-size: 0.86em;
}
.key::before {
  content: '';
  display: inline-block;
  width: 12px;
  height: 12px;
  margin-right: 6px;
  background: var(--series);
  vertical-align: -1px;
}
.key.dots::before {
  width: 9px;
  height: 9px;
  border-radius: 50%;
  vertical-align: 0;
}
.key.dots.ttft::before {
  border-radius: 0;
}
.key.line::before {
  width: 18px;
  height: 3px;
  vertical-align: 4px;
}
.key.area::before {
  opacity: 0.4;
}
.key.strokes::before {
  width: 3px;
}
.plot {
  padding: 18px 14px 44px 68px;
}
.plot svg {
  display: block;
  width: 100%;
  height: 240px;
  overflow: visible;
}
.plot .stretched {
  height: 100%;
  pointer-events: none;
}
.rule {
  stroke: var(--rule);
}
.tick,
.axis-title,
.limit-label {
  fill: var(--quiet);
  font-size: 12px;
  font-variant-numeric: tabular-nums;
}
.tick.y,
.axis-title,
.limit-label {
  text-anchor: end;
}
.tick.x {
  text-anchor: middle;
}
.limit-label.after {
  text-anchor: start;
}
.limit {
  stroke: var(--good);
  stroke-width: 1.5;
  stroke-dasharray: 6 4;
}
.limit.fail {
  stroke: var(--bad);
}
.limit.inconclusive {
  stroke: var(--open);
}
.limit-label {
  fill: var(--ink);
  paint-order: stroke;
  stroke: var(--paper);
  stroke-width: 10px;
  stroke-linejoin: round;
}
.cursor {
  stroke: var(--ink);
  stroke-width: 1;
}
.stretched path {
  fill: none;
  stroke: var(--series);
  vector-effect: non-scaling-stroke;
}
path.dots {
  stroke-width: 6;
  stroke-linecap: round;
}
path.dots.ttft {
  stroke-width: 4;
  stroke-linecap: square;
}
path.dots.slowest {
  stroke-width: 4;
}
path.dots.current {
  stroke-width: 11;
}
path.line {
  stroke-width: 2;
  stroke-linejoin: round;
}
path.strokes {
  stroke-width: 2;
}
.stretched path.band {
  fill: var(--series);
  stroke: none;
  opacity: 0.18;
}
rect.estimate {
  fill: var(--connect);
  fill-opacity: 0.16;
}
line.estimate {
  stroke: var(--connect);
  stroke-width: 2;
}
.zero {
  stroke: var(--ink);
}
.bar {
  fill: var(--latency);
  stroke: var(--paper);
  stroke-width: 1;
}
.bar.open {
  fill-opacity: 0.55;
}
.inspector {
  display: flex;
  flex-wrap: wrap;
  gap: 6px 14px;
  align-items: center;
  min-height: 34px;
  padding-left: 68px;
}
.inspector[hidden] {
  display: none;
}
.inspector label {
  display: flex;
  gap: 8px;
  align-items: center;
  color: var(--quiet);
}
.inspector output {
  font-variant-numeric: tabular-nums;
}

.gauge,
.strip {
  display: block;
  width: 100%;
  height: 16px;
  min-width: 110px;
  overflow: visible;
}
.track {
  fill: var(--raised);
}
.beyond {
  fill: var(--bad);
  fill-opacity: 0.14;
}
.bound {
  stroke: var(--ink);
  stroke-width: 2;
}
.reach {
  stroke: var(--quiet);
  stroke-width: 3;
}
.gauge circle {
  fill: var(--open);
}
.gauge.pass circle {
  fill: var(--good);
}
.gauge.fail circle {
  fill: var(--bad);
}
.strip {
  height: 12px;
  margin-top: 5px;
}
.range {
  fill: var(--latency);
  fill-opacity: 0.45;
}
.middle {
  stroke: var(--ink);
  stroke-width: 2;
}

.beside thead th {
  vertical-align: bottom;
  white-space: normal;
}
.beside tbody th {
  min-width: 11em;
}
.beside .figure small {
  display: block;
}
.beside .strip {
  min-width: 80px;
}
@media (max-width: 640px) {
  .beside :is(th, td):nth-child(3) {
    display: none;
  }
  .beside tbody th {
    position: sticky;
    left: 0;
    min-width: 8em;
    background: var(--paper);
  }
  .beside :is(th, td) {
    padding-inline: 6px;
  }
}

.lane {
  display: grid;
  grid-template-columns: minmax(150px, 24%) 1fr 70px;
  gap: 12px;
  align-items: center;
  margin: 5px 0;
}
.lane b {
  font-variant-numeric: tabular-nums;
  font-weight: 600;
  text-align: right;
}
.lane svg,
.phases svg {
  display: block;
  width: 100%;
  height: 18px;
}
rect.phase {
  fill: var(--series);
}

@media (max-width: 640px) {
  .minor,
  .tick.x.odd {
    display: none;
  }
  .plot {
    padding-left: 56px;
  }
  .limit-label {
    font-size: 10.5px;
  }
  .inspector {
    padding-left: 0;
  }
  .lane {
    grid-template-columns: 1fr auto;
    gap: 2px 12px;
  }
  .lane svg {
    grid-row: 2;
    grid-column: 1 / -1;
  }
}

@media print {
  :root,
  :root[data-theme] {
    color-scheme: light;
  }
  body {
    padding: 0;
    max-width: none;
    font-size: 12px;
    print-color-adjust: exact;
    -webkit-print-color-adjust: exact;
  }
  nav,
  .tools,
  .controls,
  .inspector,
  .cursor,
  .opener,
  .pages button,
  details:not([open]) {
    display: none !important;
  }
  .tiles {
    grid-template-columns: repeat(auto-fit, minmax(120px, 1fr));
  }
  figure,
  tr,
  .tiles {
    break-inside: avoid;
  }
  h2,
  h3 {
    break-after: avoid;
  }
  .plot svg {
    height: 180px;
  }
  .plot .stretched {
    height: 100%;
  }
}
`;
const PAGE_SCRIPT = `(() => {
  'use strict';

  const SVG = 'http://www.w3.org/2000/svg';

  function element(name, attributes = {}, ...content) {
    const made = document.createElement(name);
    setAttributes(made, attributes);
    made.append(...content.filter((piece) => piece !== null));
    return made;
  }

  function shape(name, attributes, ...content) {
    const made = document.createElementNS(SVG, name);
    setAttributes(made, attributes);
    made.append(...content.filter((piece) => piece !== null));
    return made;
  }

  function button(label, onClick, attributes = {}) {
    const made = element('button', { type: 'button', ...attributes }, label);
    made.addEventListener('click', onClick);
    return made;
  }

  function part(id) {
    return document.getElementById(id);
  }

  function setAttributes(made, attributes) {
    for (const [key, value] of Object.entries(attributes)) if (value !== null) made.setAttribute(key, value);
  }

  function serveCopy(button, status, text) {
    button.addEventListener('click', () => {
      copy(text).then(
        () => (status.textContent = 'Copied'),
        () => (status.textContent = 'This browser does not let the page copy'),
      );
    });
  }

  async function copy(text) {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      copyBySelection(text);
    }
  }

  function copyBySelection(text) {
    const field = element('textarea', { class: 'unseen', 'aria-hidden': 'true' });
    field.value = text;
    document.body.append(field);
    field.select();
    const isCopied = document.execCommand('copy');
    field.remove();
    if (!isCopied) throw new Error('copying was refused');
  }

  const UNKNOWN_TEXT = '–';

  const USUAL_DIGITS = 3;

  const ALL_DIGITS = 15;

  function formatValue(value, unit, digits = USUAL_DIGITS) {
    return value === null || !Number.isFinite(value) ? UNKNOWN_TEXT : FORMATS[unit](value, digits);
  }

  const FORMATS = {
    seconds: formatSeconds,
    share: formatShare,
    change: formatChange,
    tokens: (value, digits) => (Number.isInteger(value) ? formatInteger(value) : significant(value, digits)),
    tokens_per_second: (value, digits) => \`\${significant(value, digits)} tok/s\`,
    requests_per_second: (value, digits) => \`\${significant(value, digits)} req/s\`,
  };

  function formatBeside(value, limit, unit) {
    const looks = (of, digits) => formatValue(of, unit, digits).replace(/\\.0+(?=\\D)/, '');
    const differs = (digits) => looks(value, digits) !== looks(limit, digits);
    let digits = USUAL_DIGITS;
    while (digits < ALL_DIGITS && !differs(digits)) digits += 1;
    return formatValue(value, unit, differs(digits) ? digits : USUAL_DIGITS);
  }

  function formatSeconds(seconds, digits = USUAL_DIGITS) {
    const size = Math.abs(seconds);
    if (size < 0.9995) return \`\${significant(seconds * 1000, digits)} ms\`;
    if (size < 119.5 || digits > USUAL_DIGITS) return \`\${significant(seconds, digits)} s\`;
    const sign = seconds < 0 ? '-' : '';
    const whole = Math.round(size);
    if (whole < 7200) return \`\${sign}\${Math.floor(whole / 60)} min \${whole % 60} s\`;
    const minutes = Math.round(size / 60);
    return \`\${sign}\${Math.floor(minutes / 60)} h \${minutes % 60} min\`;
  }

  function formatShare(share, digits = USUAL_DIGITS) {
    const percent = Number((share * 100).toFixed(9));
    if (Number.isInteger(percent)) return \`\${percent} %\`;
    if (digits > USUAL_DIGITS) return \`\${percent.toPrecision(digits)} %\`;
    if (percent < 0.05) return '< 0.1 %';
    if (percent > 99.9 && percent < 100) return '> 99.9 %';
    return \`\${percent.toFixed(1)} %\`;
  }

  function formatChange(change, digits = USUAL_DIGITS) {
    const percent = Number((change * 100).toFixed(9));
    const size = Math.abs(percent);
    const sign = percent === 0 ? '' : percent > 0 ? '+' : '-';
    if (Number.isInteger(size)) return \`\${sign}\${formatInteger(size)} %\`;
    return \`\${sign}\${digits > USUAL_DIGITS ? size.toPrecision(digits) : size.toFixed(1)} %\`;
  }

  function formatCount(count, noun = 'request') {
    return \`\${formatInteger(count)} \${noun}\${count === 1 ? '' : 's'}\`;
  }

  function formatInteger(value) {
    return String(value).replace(/\\B(?=(\\d{3})+$)/g, ',');
  }

  function significant(value, digits) {
    if (value === 0) return '0';
    if (value > 0 && value < 0.0005) return '< 0.001';
    const rounded = Number(value.toPrecision(digits));
    const power = Math.floor(Math.log10(Math.abs(rounded)));
    return value.toFixed(Math.min(Math.max(digits - 1 - power, 0), Math.max(digits, 3)));
  }

  function valueAt(column, row) {
    return typeof column === 'object' && column !== null ? (column[row] ?? null) : column;
  }

  function wordAt(words, column, row) {
    const number = valueAt(column, row);
    return number === null ? null : (words[number] ?? null);
  }

  function formatMicroseconds(us) {
    return us === null ? UNKNOWN_TEXT : formatSeconds(us / 1e6);
  }

  function percentageOf(share) {
    return \`\${Number((share * 100).toFixed(2))}%\`;
  }

  function serveInspector(panel, data, show) {
    const picture = document.querySelector(\`[data-readout="\${panel.id}"]\`);
    const slider = panel.querySelector('input');
    const output = panel.querySelector('output');
    const opener = panel.querySelector('button');
    const stops = data.groups === null ? requestStops(data) : groupStops(data.groups);
    if (picture === null || slider === null || output === null || opener === null || stops.length === 0) return;
    const [first, last] = [Number(picture.dataset['first']), Number(picture.dataset['last'])];
    const cursor = shape('line', { class: 'cursor', y2: '100%' });

    function look(at) {
      const { index, text, row } = stops[at];
      const x = percentageOf((index - first) / Math.max(1, last - first));
      picture.append(cursor);
      cursor.setAttribute('x1', x);
      cursor.setAttribute('x2', x);
      slider.value = String(at);
      slider.setAttribute('aria-valuetext', text);
      output.textContent = text;
      opener.hidden = row === null;
    }

    function lookUnder(event) {
      const { left, width } = picture.getBoundingClientRect();
      look(nearestStop(stops, first + ((event.clientX - left) / width) * (last - first)));
    }

    slider.max = String(stops.length - 1);
    for (const occasion of ['focus', 'input']) slider.addEventListener(occasion, () => look(Number(slider.value)));
    picture.addEventListener('pointermove', lookUnder);
    picture.addEventListener('pointerdown', lookUnder);
    opener.addEventListener('click', () => {
      const { row } = stops[Number(slider.value)];
      if (row !== null) show(row);
    });
    panel.hidden = false;
  }

  function nearestStop(stops, index) {
    let nearest = 0;
    for (const [i, stop] of stops.entries()) {
      if (Math.abs(stop.index - index) < Math.abs(stops[nearest].index - index)) nearest = i;
    }
    return nearest;
  }

  function requestStops({ requests, words, prompts }) {
    const stops = [];
    for (let row = 0; row < requests.count; row += 1) {
      if (wordAt(words, requests.phaseWord, row) !== 'measured') continue;
      const index = valueAt(requests.index, row) ?? 0;
      const failure = wordAt(words, requests.failureWord, row);
      const ttft = valueAt(requests.ttftUs, row);
      const side = wordAt(words, requests.armWord, row) === 'baseline' ? ' of the baseline' : '';
      const figures =
        failure === null
          ? \`\${formatMicroseconds(valueAt(requests.latencyUs, row))}\${ttft === null ? '' : \`, TTFT \${formatMicroseconds(ttft)}\`}\`
          : \`failed, \${failure}\`;
      const id = prompts.ids[valueAt(requests.prompt, row) ?? 0] ?? '';
      stops.push({ index, row, text: \`#\${index}\${side}, \${id}: \${figures}\` });
    }
    return stops;
  }

  function groupStops({ first, last, medianUs, maxUs, ttftUs, failed }) {
    const count = Array.isArray(first) ? first.length : 1;
    return Array.from({ length: count }, (_, i) => {
      const [from, to] = [valueAt(first, i) ?? 0, valueAt(last, i) ?? 0];
      const ttft = valueAt(ttftUs, i);
      const lost = valueAt(failed, i) ?? 0;
      const figures = [
        \`median \${formatMicroseconds(valueAt(medianUs, i))}\`,
        \`slowest \${formatMicroseconds(valueAt(maxUs, i))}\`,
        ttft === null ? '' : \`TTFT \${formatMicroseconds(ttft)}\`,
        lost === 0 ? '' : \`\${formatInteger(lost)} failed\`,
      ];
      const text = \`#\${formatInteger(from)} to #\${formatInteger(to)}: \${figures.filter((part) => part !== '').join(', ')}\`;
      return { index: (from + to) / 2, row: null, text };
    });
  }

  function orderRows(rows, { key, descending }) {
    const keyed = rows.map((row) => ({ row, key: key(row) }));
    const direction = descending ? -1 : 1;
    keyed.sort((a, b) => {
      if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null);
      return direction * compareKeys(a.key, b.key);
    });
    return keyed.map(({ row }) => row);
  }

  function compareKeys(a, b) {
    if (typeof a === 'number' && typeof b === 'number') return a - b;
    return String(a).localeCompare(String(b), 'en', { numeric: true });
  }

  function pageOf(rows, page, size) {
    const pages = Math.max(1, Math.ceil(rows.length / size));
    const number = Math.min(Math.max(0, page), pages - 1);
    const first = number * size;
    return { number, pages, first, rows: rows.slice(first, first + size) };
  }

  function searchRows(rows, typed, textOf) {
    const wanted = typed.toLowerCase().split(/\\s+/).filter(Boolean);
    if (wanted.length === 0) return [...rows];
    return rows.filter((row) => {
      const text = textOf(row);
      return wanted.every((word) => text.includes(word));
    });
  }

  const PAGE_SIZE = 25;

  function firstView({ sortedBy, descending, filters }) {
    return { sortedBy, descending, page: 0, typed: '', chosen: filters.map(() => 0), opened: null };
  }

  function sortedView(view, column, { columns }) {
    const isSame = view.sortedBy === column;
    const descending = isSame ? !view.descending : columns[column]?.kind !== 'text';
    return { ...view, sortedBy: column, descending, page: 0 };
  }

  function rowsOf({ count, filters, columns, textOf }, view) {
    const all = Array.from({ length: count }, (_, row) => row);
    const accepted = all.filter((row) =>
      filters.every(({ options }, i) => options[view.chosen[i] ?? 0]?.accepts(row) ?? true),
    );
    const key = columns[view.sortedBy]?.key ?? (() => null);
    return orderRows(searchRows(accepted, view.typed, textOf), { key, descending: view.descending });
  }

  function currentPage(rows, view) {
    return pageOf(rows, view.page, PAGE_SIZE);
  }

  function pageWith(rows, row) {
    return Math.floor(rows.indexOf(row) / PAGE_SIZE);
  }

  function statusText({ count, noun }, rows, view) {
    const { first, rows: shown } = currentPage(rows, view);
    const filtered = rows.length === count ? '' : \`, filtered from \${formatInteger(count)}\`;
    if (rows.length === 0) return \`No \${noun}\${filtered}\`;
    const range = \`\${formatInteger(first + 1)} to \${formatInteger(first + shown.length)}\`;
    return \`\${range} of \${formatInteger(rows.length)} \${noun}\${filtered}\`;
  }

  function createDataTable(host, parts) {
    let view = firstView(parts);
    let rows = rowsOf(parts, view);
    const frame = buildFrame(parts, { ask, sort: (column) => ask(sortedView(view, column, parts)), turn });

    function ask(changes) {
      view = { ...view, page: 0, ...changes };
      rows = rowsOf(parts, view);
      draw();
    }

    function draw() {
      drawFrame(frame, { parts, view, rows }, open);
    }

    function turn(by) {
      view = { ...view, page: currentPage(rows, view).number + by };
      draw();
    }

    function open(row, isOpen) {
      view = { ...view, opened: isOpen ? row : null };
      draw();
      const place = currentPage(rows, view).rows.indexOf(row);
      frame.body.querySelectorAll('.opener')[place]?.focus();
    }

    function show(row) {
      frame.search.value = '';
      for (const select of frame.selects) select.selectedIndex = 0;
      ask({ ...firstView(parts), sortedBy: view.sortedBy, descending: view.descending });
      view = { ...view, page: pageWith(rows, row) };
      open(row, true);
      frame.body.querySelector('.opened')?.scrollIntoView({ block: 'center' });
    }

    host.replaceChildren(...frame.elements);
    draw();
    return { show };
  }

  function buildFrame({ noun, columns, filters }, { ask, sort, turn }) {
    const body = element('tbody');
    const status = element('span', { role: 'status' });
    const headings = columns.map((column, i) => headingOf(column, () => sort(i)));
    const [previous, next] = [button('Previous', () => turn(-1)), button('Next', () => turn(1))];
    const search = element('input', { type: 'search', 'aria-label': \`Search \${noun}\`, placeholder: 'Search' });
    search.addEventListener('input', () => ask({ typed: search.value }));
    const selects = filters.map(selectOf);
    const choose = () => ask({ chosen: selects.map((select) => select.selectedIndex) });
    for (const select of selects) select.addEventListener('change', choose);
    const labels = selects.map((select, i) => element('label', {}, \`\${filters[i]?.label ?? ''} \`, select));
    const table = element('table', { class: 'data' }, element('thead', {}, element('tr', {}, ...headings)), body);
    const region = { class: 'scroll', role: 'region', tabindex: '0', 'aria-label': \`Table of \${noun}\` };
    const elements = [
      element('div', { class: 'controls' }, search, ...labels),
      element('div', region, table),
      element('div', { class: 'pages' }, status, previous, next),
    ];
    return { elements, body, headings, status, previous, next, search, selects };
  }

  function drawFrame(frame, { parts, view, rows }, open) {
    const page = currentPage(rows, view);
    frame.body.replaceChildren(...page.rows.flatMap((row) => linesOf(row, view.opened === row, { parts, open })));
    frame.previous.disabled = page.number === 0;
    frame.next.disabled = page.number === page.pages - 1;
    frame.status.textContent = statusText(parts, rows, view);
    for (const [i, heading] of frame.headings.entries()) {
      const order = view.descending ? 'descending' : 'ascending';
      heading.setAttribute('aria-sort', i === view.sortedBy ? order : 'none');
    }
  }

  function linesOf(row, isOpen, { parts, open }) {
    const { columns, detailOf, nameOf } = parts;
    const attributes = { class: 'opener', 'aria-expanded': String(isOpen), 'aria-label': \`Details of \${nameOf(row)}\` };
    const opener = detailOf === null ? null : button(isOpen ? '▾' : '▸', () => open(row, !isOpen), attributes);
    const cells = columns.map((column, i) => cellOf(column, row, i === 0 ? { opener } : null));
    const line = element('tr', { class: isOpen ? 'opened' : null }, ...cells);
    if (!isOpen || detailOf === null) return [line];
    const detail = element('td', { colspan: String(columns.length) }, detailOf(row));
    return [line, element('tr', { class: 'detail' }, detail)];
  }

  function headingOf({ heading, kind, isMinor }, onClick) {
    return element('th', { scope: 'col', class: styleOf(kind, isMinor) }, button(heading, onClick));
  }

  function cellOf({ kind, isMinor, cell }, row, naming) {
    const attributes = { class: styleOf(kind, isMinor) };
    if (naming === null) return element('td', attributes, cell(row));
    return element('th', { ...attributes, scope: 'row' }, naming.opener, cell(row));
  }

  function styleOf(kind, isMinor = false) {
    return isMinor ? \`\${kind} minor\` : kind;
  }

  function selectOf({ options }) {
    return element('select', {}, ...options.map(({ label }) => element('option', {}, label)));
  }

  function timeColumn(heading, column) {
    return {
      heading,
      kind: 'figure',
      key: (row) => valueAt(column, row),
      cell: (row) => formatMicroseconds(valueAt(column, row)),
    };
  }

  function countColumn(heading, column) {
    return numberColumn(heading, (row) => valueAt(column, row), 'tokens');
  }

  function numberColumn(heading, read, unit) {
    return { heading, kind: 'figure', key: read, cell: (row) => formatValue(read(row), unit) };
  }

  function minor(column) {
    return { ...column, isMinor: true };
  }

  function promptCell({ ids, texts }, prompt) {
    const text = texts[prompt] ?? '';
    const shown = text === '' ? null : element('bdi', { class: 'prompt-text', title: text }, text);
    return element('span', { class: 'prompt' }, element('code', {}, ids[prompt] ?? ''), shown);
  }

  function createPromptTable(host, { prompts }) {
    createDataTable(host, {
      noun: 'prompts',
      count: prompts.described,
      columns: promptColumns(prompts),
      filters: [],
      textOf: (row) => \`\${prompts.ids[row]} \${prompts.texts[row]}\`.toLowerCase(),
      detailOf: null,
      nameOf: (row) => \`prompt \${prompts.ids[row]}\`,
      sortedBy: 1,
      descending: true,
    });
  }

  function promptColumns(prompts) {
    const rows = Array.from({ length: prompts.described }, (_, row) => row);
    const longest = rows.reduce((most, row) => Math.max(most, valueAt(prompts.maxUs, row) ?? 0), 0);
    return [
      {
        heading: 'Prompt',
        kind: 'text',
        key: (row) => prompts.ids[row] ?? null,
        cell: (row) => promptCell(prompts, row),
      },
      timeColumn('Average', prompts.averageUs),
      {
        heading: 'From fastest to slowest',
        kind: 'picture',
        key: (row) => valueAt(prompts.maxUs, row),
        cell: (row) => rangeStrip(prompts, row, longest),
      },
      timeColumn('Slowest', prompts.maxUs),
      minor(timeColumn('TTFT', prompts.ttftUs)),
      minor(countColumn('Tokens', prompts.outputTokens)),
      minor(countColumn('Requests', prompts.attempted)),
      countColumn('Failed', prompts.failed),
    ];
  }

  function rangeStrip({ minUs, averageUs, maxUs }, row, longest) {
    const track = shape('rect', { class: 'track', width: '100%', height: '100%' });
    const picture = shape('svg', { class: 'strip', 'aria-hidden': 'true' }, track);
    const [low, middle, high] = [valueAt(minUs, row), valueAt(averageUs, row), valueAt(maxUs, row)];
    if (low === null || middle === null || high === null || longest <= 0) return picture;
    const at = (us) => percentageOf(us / longest);
    picture.append(
      shape('rect', { class: 'range', x: at(low), width: at(Math.max(high - low, longest / 200)), height: '100%' }),
      shape('line', { class: 'middle', x1: at(middle), x2: at(middle), y2: '100%' }),
    );
    return picture;
  }

  const PHASE_LABELS = {
    connect: 'Connect',
    headers: 'Wait for headers',
    'first-token': 'Wait for first token',
    generation: 'Generation',
    body: 'Answer, not streamed',
    end: 'End of stream',
    failed: 'Waited in vain',
  };

  function phasesOf({ connect, ttfb, ttft, latency, streamEnd, waited }) {
    const ends = [
      ['connect', connect],
      ['headers', ttfb],
      ['first-token', ttft],
      [ttft === null ? 'body' : 'generation', latency],
      ['end', streamEnd],
      ['failed', waited],
    ];
    const spans = [];
    let from = 0;
    for (const [name, to] of ends) {
      if (to === null || to <= from) continue;
      spans.push({ name, from, to });
      from = to;
    }
    return spans;
  }

  function requestDetail(data, row) {
    const { prompts, requests } = data;
    const text = prompts.texts[valueAt(requests.prompt, row) ?? 0] ?? '';
    const facts = factsOf(data, row).map(([name, value]) =>
      element('div', {}, element('dt', {}, name), element('dd', {}, element('bdi', {}, value))),
    );
    return element(
      'div',
      {},
      text === '' ? null : element('p', { class: 'quoted' }, element('bdi', {}, text)),
      phaseBar(data, row),
      element('dl', { class: 'facts' }, ...facts),
    );
  }

  function phaseBar({ requests }, row) {
    const spans = phasesOf({
      connect: valueAt(requests.connectUs, row),
      ttfb: valueAt(requests.ttfbUs, row),
      ttft: valueAt(requests.ttftUs, row),
      latency: valueAt(requests.latencyUs, row),
      streamEnd: valueAt(requests.streamEndUs, row),
      waited: valueAt(requests.waitedUs, row),
    });
    const total = spans.at(-1)?.to ?? 0;
    if (total <= 0) return null;
    const bars = spans.map(({ name, from, to }) =>
      shape('rect', {
        class: \`phase \${name}\`,
        x: percentageOf(from / total),
        width: percentageOf((to - from) / total),
        height: '100%',
      }),
    );
    const legend = spans.map(({ name, from, to }) =>
      element('li', { class: \`key phase \${name}\` }, \`\${PHASE_LABELS[name]} \${formatMicroseconds(to - from)}\`),
    );
    return element(
      'div',
      { class: 'phases' },
      shape('svg', { 'aria-hidden': 'true' }, ...bars),
      element('ul', { class: 'legend' }, ...legend),
    );
  }

  function factsOf({ requests, words }, row) {
    const start = new Date(requests.firstStartMs + (valueAt(requests.startMs, row) ?? 0)).toISOString();
    const time = (column) => formatMicroseconds(valueAt(column, row));
    const count = (column) => formatValue(valueAt(column, row), 'tokens');
    const word = (column) => wordAt(words, column, row) ?? UNKNOWN_TEXT;
    const facts = [
      ['Message', word(requests.messageWord)],
      ['Started', start.replace('T', ' ').replace('Z', ' UTC')],
      ['Round', count(requests.round)],
      ['HTTP status', String(valueAt(requests.httpStatus, row) ?? UNKNOWN_TEXT)],
      ['Attempts', count(requests.attempts)],
      ['Longest gap', time(requests.maxGapUs)],
      ['Server-reported time', time(requests.serverUs)],
      ['Input tokens', count(requests.inputTokens)],
      ['Output tokens', count(requests.outputTokens)],
      ['Network chunks', count(requests.chunks)],
      ['Finish reason', word(requests.finishWord)],
      ['Model', word(requests.modelWord)],
      ['Flags', word(requests.flagsWord)],
    ];
    return facts.filter(([, value]) => value !== UNKNOWN_TEXT);
  }

  function createRequestTable(host, data) {
    const { requests, words, prompts } = data;
    const texts = [];

    function textOf(row) {
      const prompt = valueAt(requests.prompt, row) ?? 0;
      const word = [requests.failureWord, requests.messageWord, requests.flagsWord, requests.modelWord].map((column) =>
        wordAt(words, column, row),
      );
      const all = [\`#\${valueAt(requests.index, row)}\`, prompts.ids[prompt], prompts.texts[prompt], ...word];
      return (texts[row] ??= all.join(' ').toLowerCase());
    }

    return createDataTable(host, {
      noun: 'requests',
      count: requests.count,
      columns: columnsOf(data),
      filters: filtersOf(data),
      textOf,
      detailOf: (row) => requestDetail(data, row),
      nameOf: (row) => \`request \${valueAt(requests.index, row)}\`,
      sortedBy: 0,
      descending: false,
    });
  }

  function columnsOf(data) {
    const { requests, words, prompts } = data;
    const promptOf = (row) => valueAt(requests.prompt, row) ?? 0;
    const speed = (row) => speedOf(valueAt(requests.outputTokens, row), valueAt(requests.latencyUs, row));
    const flags = (row) => wordAt(words, requests.flagsWord, row);
    return [
      {
        heading: '#',
        kind: 'text',
        key: (row) => valueAt(requests.index, row),
        cell: (row) => String(valueAt(requests.index, row)),
      },
      {
        heading: 'Prompt',
        kind: 'text',
        key: (row) => prompts.ids[promptOf(row)] ?? null,
        cell: (row) => promptCell(prompts, promptOf(row)),
      },
      {
        heading: 'Result',
        kind: 'text',
        key: (row) => wordAt(words, requests.failureWord, row) ?? '',
        cell: (row) => resultCell(data, row),
      },
      timeColumn('Latency', requests.latencyUs),
      timeColumn('TTFT', requests.ttftUs),
      minor(countColumn('Tokens', requests.outputTokens)),
      minor(numberColumn('Speed', speed, 'tokens_per_second')),
      minor({ heading: 'Flags', kind: 'text', key: flags, cell: (row) => flags(row) ?? UNKNOWN_TEXT }),
    ];
  }

  function speedOf(tokens, us) {
    return tokens === null || us === null || us <= 0 ? null : (tokens / us) * 1e6;
  }

  function resultCell({ requests, words }, row) {
    const failure = wordAt(words, requests.failureWord, row);
    const marks = [wordAt(words, requests.phaseWord, row), wordAt(words, requests.armWord, row)];
    const asides = marks.filter((mark) => mark !== 'measured' && mark !== 'candidate').join(' ');
    const status = valueAt(requests.httpStatus, row);
    const result =
      failure === null
        ? element('span', { class: 'answer pass' }, 'ok')
        : element('span', { class: 'answer fail' }, status === null ? failure : \`\${failure} \${status}\`);
    return element('span', {}, result, asides === '' ? null : element('small', {}, \` \${asides}\`));
  }

  function filtersOf({ requests, words }) {
    const failed = (row) => wordAt(words, requests.failureWord, row) !== null;
    const result = {
      label: 'Result',
      options: [
        { label: 'all', accepts: () => true },
        { label: 'answered', accepts: (row) => !failed(row) },
        { label: 'failed', accepts: failed },
      ],
    };
    return [
      result,
      byWord('Phase', (row) => wordAt(words, requests.phaseWord, row) ?? '', requests.count),
      byWord('Side', (row) => wordAt(words, requests.armWord, row) ?? '', requests.count),
    ].filter(({ options }) => options.length > 2);
  }

  function byWord(label, wordOf, count) {
    const seen = new Set(Array.from({ length: count }, (_, row) => wordOf(row)));
    const options = [...seen].map((word) => ({ label: word, accepts: (row) => wordOf(row) === word }));
    return { label, options: [{ label: 'all', accepts: () => true }, ...options] };
  }

  const STORE = 'llm-latency-theme';

  function serveTheme(button) {
    const root = document.documentElement;
    const system = matchMedia('(prefers-color-scheme: dark)');
    const isDark = () => (root.dataset['theme'] ?? (system.matches ? 'dark' : 'light')) === 'dark';
    const label = () => (button.textContent = isDark() ? 'Light' : 'Dark');
    const stored = recall();
    if (stored === 'dark' || stored === 'light') root.dataset['theme'] = stored;
    button.addEventListener('click', () => {
      root.dataset['theme'] = isDark() ? 'light' : 'dark';
      remember(root.dataset['theme']);
      label();
    });
    system.addEventListener('change', label);
    label();
  }

  function recall() {
    try {
      return localStorage.getItem(STORE);
    } catch {
      return null;
    }
  }

  function remember(theme) {
    try {
      localStorage.setItem(STORE, theme);
    } catch {}
  }

  function start() {
    const data = JSON.parse(part('data')?.textContent ?? '');
    const [copy, copied, theme] = [part('copy'), part('copied'), part('theme')];
    if (theme !== null) serveTheme(theme);
    if (copy !== null && copied !== null) serveCopy(copy, copied, data.markdown);
    document.querySelector('.tools')?.removeAttribute('hidden');
    const prompts = part('prompt-table');
    if (prompts !== null) createPromptTable(prompts, data);
    const requests = part('request-table');
    const table = requests === null ? null : createRequestTable(requests, data);
    const inspector = part('over-time-readout');
    if (inspector !== null) serveInspector(inspector, data, (row) => table?.show(row));
  }

  start();
})();
`;


/***/ }),

/***/ 67477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ renderDocument)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _assets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95289);
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18148);



function renderDocument(title, body, script) {
    const policy = [
        "default-src 'none'",
        `style-src '${hashOf(_assets_js__WEBPACK_IMPORTED_MODULE_2__/* .PAGE_STYLE */ .W)}'`,
        ...(script === null ? [] : [`script-src '${hashOf(script)}'`]),
        'img-src data:',
        "base-uri 'none'",
        "form-action 'none'",
    ].join('; ');
    const page = (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT) `${DOCTYPE}
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="icon" href="data:,">
${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .ownElement */ .P3)('style', _assets_js__WEBPACK_IMPORTED_MODULE_2__/* .PAGE_STYLE */ .W)}
</head>
<body>
${body}
</body>
</html>`;
    return `${page.html}\n`;
}
const DOCTYPE = { html: '<!doctype html>' };
function hashOf(text) {
    return `sha256-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('base64')}`;
}


/***/ }),

/***/ 37912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ limitsSection)
/* harmony export */ });
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83052);
/* harmony import */ var _figure_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92063);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72542);
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18148);
/* harmony import */ var _plot_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23799);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45642);






const MOST_ROWS = 100;
function limitsSection({ verdict: { checks, reason } }) {
    if (checks.length === 0)
        return null;
    const columns = [
        (0,_table_js__WEBPACK_IMPORTED_MODULE_5__/* .textColumn */ ._u)('Limit'),
        (0,_table_js__WEBPACK_IMPORTED_MODULE_5__/* .textColumn */ ._u)('Answer'),
        (0,_table_js__WEBPACK_IMPORTED_MODULE_5__/* .figureColumn */ .vg)('Observed'),
        (0,_table_js__WEBPACK_IMPORTED_MODULE_5__/* .textColumn */ ._u)('Beside the limit'),
        (0,_table_js__WEBPACK_IMPORTED_MODULE_5__/* .figureColumn */ .vg)('Confidence interval'),
        (0,_table_js__WEBPACK_IMPORTED_MODULE_5__/* .figureColumn */ .vg)('Requests'),
    ];
    const rows = checks.slice(0, MOST_ROWS).map((check) => limitRow(check, reason));
    const omitted = checks.length - MOST_ROWS;
    const rest = omitted > 0 ? (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .markup */ .PT) `<p>${(0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(omitted, 'more limit')}: see metrics_summary.json.</p>` : _markup_js__WEBPACK_IMPORTED_MODULE_3__/* .NOTHING */ .K$;
    return { id: 'limits', title: 'Limits', content: [(0,_table_js__WEBPACK_IMPORTED_MODULE_5__/* .table */ .tp)('Limits', columns, rows, 'explained limits'), rest] };
}
function limitRow(check, headline) {
    const { threshold, interval, samples, answer, reason } = check;
    const isSaid = headline.startsWith(reason) || threshold.subject.kind === 'regression';
    const why = answer === 'pass' || isSaid ? _markup_js__WEBPACK_IMPORTED_MODULE_3__/* .NOTHING */ .K$ : (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .markup */ .PT) `<small>${(0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .sentence */ .em)(reason)}</small>`;
    return [
        (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .markup */ .PT) `${(0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(threshold.source)}${why}`,
        (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .markup */ .PT) `<span class="answer ${answer}">${ANSWERS[answer]}</span>${threshold.warnOnly ? (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .markup */ .PT) ` <small>warns only</small>` : null}`,
        (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .markup */ .PT) `<b>${(0,_subject_js__WEBPACK_IMPORTED_MODULE_2__/* .observedText */ .aP)(check)}</b>`,
        gauge(check),
        (0,_figure_table_js__WEBPACK_IMPORTED_MODULE_1__/* .formatInterval */ .vy)(interval, threshold.limit, (0,_subject_js__WEBPACK_IMPORTED_MODULE_2__/* .subjectUnit */ .pK)(threshold.subject)),
        (0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatInteger */ .Sm)(samples),
    ];
}
const ANSWERS = { pass: 'kept', fail: 'missed', inconclusive: 'open' };
function gauge({ threshold, observed, interval, answer }) {
    if (observed === null)
        return _markup_js__WEBPACK_IMPORTED_MODULE_3__/* .NOTHING */ .K$;
    const { limit, operator } = threshold;
    const { low, high } = { low: interval?.low ?? observed, high: interval?.high ?? observed };
    const start = Math.min(0, low, observed, limit);
    const span = Math.max(high, observed, limit, 1e-9) * 1.15 - start;
    const at = (value) => (0,_plot_js__WEBPACK_IMPORTED_MODULE_4__/* .percentage */ .X1)((value - start) / span);
    const upwards = operator === '<' || operator === '<=';
    const [from, to] = upwards ? [limit, start + span] : [start, limit];
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .markup */ .PT) `<svg class="gauge ${answer}" aria-hidden="true">
<rect class="track" width="100%" height="100%"/><rect class="beyond" x="${at(from)}" width="${(0,_plot_js__WEBPACK_IMPORTED_MODULE_4__/* .percentage */ .X1)((to - from) / span)}" height="100%"/>
<line class="reach" x1="${at(low)}" x2="${at(high)}" y1="50%" y2="50%"/><line class="bound" x1="${at(limit)}" x2="${at(limit)}" y2="100%"/><circle cx="${at(observed)}" cy="50%" r="4"/></svg>`;
}


/***/ }),

/***/ 18148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I1: () => (/* binding */ ownWords),
/* harmony export */   K$: () => (/* binding */ NOTHING),
/* harmony export */   P3: () => (/* binding */ ownElement),
/* harmony export */   PT: () => (/* binding */ markup),
/* harmony export */   V$: () => (/* binding */ foreign),
/* harmony export */   X1: () => (/* binding */ escapeText),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   eC: () => (/* binding */ scriptJson),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   iE: () => (/* binding */ jsonScript)
/* harmony export */ });
/* harmony import */ var _foreign_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69399);
/* harmony import */ var _visible_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54955);


function markup(words, ...values) {
    return { html: String.raw({ raw: words }, ...values.map(htmlOf)) };
}
const NOTHING = { html: '' };
function foreign(text, max = 200) {
    return markup `<bdi>${(0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(text, max)}</bdi>`;
}
function sentence(text, max = 500) {
    const unbroken = (0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(text, max).replace(/(\d) (?=(?:%|ms|s|min|h|tok\/s|req\/s)(?:\W|$))/g, '$1\u00A0');
    return markup `<bdi>${unbroken}</bdi>`;
}
function code(text, max = 200) {
    return markup `<code>${(0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(text, max) || '–'}</code>`;
}
function ownWords(text) {
    const parts = text.split('`');
    return markup `${parts.map((part, i) => (i % 2 === 1 ? markup `<code>${part}</code>` : part))}`;
}
function jsonScript(id, value) {
    return { html: `<script type="application/json" id="${id}">${scriptJson(value)}</script>` };
}
function scriptJson(value) {
    return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (character) => (0,_visible_json_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonEscape */ .e)(character));
}
function ownElement(name, text) {
    if (text.toLowerCase().includes(`</${name}`))
        throw new Error(`A ${name} of the page holds its own end`);
    return { html: `<${name}>${text}</${name}>` };
}
function htmlOf(value) {
    if (value === null)
        return '';
    if (typeof value === 'number')
        return String(value);
    if (typeof value === 'string')
        return escapeText(value);
    return 'html' in value ? value.html : value.map(htmlOf).join('');
}
const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
function escapeText(text) {
    return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}


/***/ }),

/***/ 23799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AJ: () => (/* binding */ across),
/* harmony export */   QI: () => (/* binding */ plot),
/* harmony export */   TR: () => (/* binding */ down),
/* harmony export */   X1: () => (/* binding */ percentage),
/* harmony export */   e8: () => (/* binding */ curve),
/* harmony export */   r$: () => (/* binding */ dots)
/* harmony export */ });
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18148);

const GRID = 1000;
function across(share) {
    return short(share * GRID);
}
function down(share) {
    return short((1 - share) * GRID);
}
function percentage(share) {
    return `${short(share * 100, 2)}%`;
}
function dots(points, style) {
    return curve(Array.from(points, ([x, y]) => `M${across(x)} ${down(y)}h0`).join(''), style);
}
function curve(path, style) {
    return path === null || path === '' ? _markup_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$ : (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT) `<path class="${style}" d="${path}"/>`;
}
function plot({ description, x, y, xTitle, paths, shapes = [], limits = [], readout }) {
    const hook = readout === undefined
        ? _markup_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$
        : (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT) ` data-readout="${readout.id}" data-first="${readout.first}" data-last="${readout.last}"`;
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT) `<div class="plot"><svg role="img" aria-label="${description}"${hook}>
${y.ticks.map(horizontalRule)}
${x.ticks.map(verticalRule)}
<text class="axis-title" x="100%" y="100%" dy="2.9em">${xTitle}</text>
${shapes}
<svg class="stretched" width="100%" height="100%" viewBox="0 0 ${GRID} ${GRID}" preserveAspectRatio="none">${paths}</svg>
${limits.map(limitLine)}
</svg></div>`;
}
function horizontalRule({ at, label }) {
    const y = percentage(1 - at);
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT) `<line class="rule" x2="100%" y1="${y}" y2="${y}"/><text class="tick y" x="-8" y="${y}" dy=".32em">${label}</text>`;
}
function verticalRule({ at, label }, i) {
    const x = percentage(at);
    const style = i % 2 === 1 ? 'tick x odd' : 'tick x';
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT) `<text class="${style}" x="${x}" y="100%" dy="1.5em">${label}</text>`;
}
function limitLine({ direction, at, label, answer }) {
    const place = percentage(direction === 'horizontal' ? 1 - at : at);
    if (direction === 'horizontal') {
        return (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT) `<text class="limit-label" x="100%" y="${place}" dy="-.4em">${label}</text>
<line class="limit ${answer}" x2="100%" y1="${place}" y2="${place}"/>`;
    }
    const [side, shift] = at > 0.5 ? ['before', -4] : ['after', 4];
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT) `<text class="limit-label ${side}" x="${place}" y="0" dx="${shift}" dy=".9em">${label}</text>
<line class="limit ${answer}" x1="${place}" x2="${place}" y2="100%"/>`;
}
function short(value, digits = 1) {
    return String(Number(value.toFixed(digits)));
}


/***/ }),

/***/ 48235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lb: () => (/* binding */ failuresSection),
/* harmony export */   W1: () => (/* binding */ phrasesItem),
/* harmony export */   dY: () => (/* binding */ notesSection),
/* harmony export */   rw: () => (/* binding */ methodSection)
/* harmony export */ });
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83052);
/* harmony import */ var _method_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75625);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57142);
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18148);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45642);





const MOST_NOTES = 50;
const MOST_SETTINGS = 20_000;
function failuresSection({ summary: { failures, failed, attempted } }) {
    if (failed === 0)
        return null;
    const columns = [(0,_table_js__WEBPACK_IMPORTED_MODULE_4__/* .textColumn */ ._u)('Failure'), (0,_table_js__WEBPACK_IMPORTED_MODULE_4__/* .figureColumn */ .vg)('HTTP'), (0,_table_js__WEBPACK_IMPORTED_MODULE_4__/* .figureColumn */ .vg)('Requests'), (0,_table_js__WEBPACK_IMPORTED_MODULE_4__/* .textColumn */ ._u)('Message')];
    const rows = failures.map(({ failure, httpStatus, message, count }) => [
        (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .markup */ .PT) `<code>${failure}</code> ${_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .FAILURE_MEANINGS */ .iN[failure]}`,
        httpStatus === null ? _units_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN_TEXT */ .L5 : String(httpStatus),
        (0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatInteger */ .Sm)(count),
        (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .foreign */ .V$)(message),
    ]);
    const omitted = failed - failures.reduce((total, { count }) => total + count, 0);
    return {
        id: 'failures',
        title: 'Failures',
        content: [
            (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .markup */ .PT) `<p>${(0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatInteger */ .Sm)(failed)} of ${(0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(attempted, 'request')} failed; they have no latency and are in none of the figures above.</p>`,
            (0,_table_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .tp)('Failures', columns, rows, 'wordy'),
            omitted > 0 ? (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .markup */ .PT) `<p>${(0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(omitted, 'more failed request')}: see metrics_requests.csv.</p>` : _markup_js__WEBPACK_IMPORTED_MODULE_3__/* .NOTHING */ .K$,
        ],
    };
}
function notesSection({ notes }) {
    if (notes.length === 0)
        return null;
    const items = notes.slice(0, MOST_NOTES).map((note) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .markup */ .PT) `<li>${(0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .sentence */ .em)(note)}</li>\n`);
    const omitted = notes.length - MOST_NOTES;
    const rest = omitted > 0 ? (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .markup */ .PT) `<li>${(0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatInteger */ .Sm)(omitted)} more: see metrics_summary.json.</li>` : _markup_js__WEBPACK_IMPORTED_MODULE_3__/* .NOTHING */ .K$;
    return { id: 'notes', title: 'Notes', content: [(0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .markup */ .PT) `<ul>${items}${rest}</ul>`] };
}
function methodSection(report) {
    const items = (0,_method_js__WEBPACK_IMPORTED_MODULE_1__/* .methodSentences */ .Y)(report).map(phrasesItem);
    const settings = (0,_method_js__WEBPACK_IMPORTED_MODULE_1__/* .settingsJson */ .A)(report);
    return {
        id: 'method',
        title: 'How this was measured',
        content: [
            (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .markup */ .PT) `<ul>${items}</ul>`,
            settings.length > MOST_SETTINGS
                ? (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .markup */ .PT) `<p>The settings are in metrics_summary.json; here they would take too much room.</p>`
                : (0,_table_js__WEBPACK_IMPORTED_MODULE_4__/* .fold */ .AU)('Settings', (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .markup */ .PT) `<pre tabindex="0">${settings}</pre>`),
        ],
    };
}
function phrasesItem(phrases) {
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .markup */ .PT) `<li>${phrases.map(phraseMarkup)}</li>
`;
}
function phraseMarkup(phrase) {
    return typeof phrase === 'string' ? (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .markup */ .PT) `${phrase}` : (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(phrase.quoted);
}


/***/ }),

/***/ 36453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ sectionMarkup),
/* harmony export */   u: () => (/* binding */ linkTo)
/* harmony export */ });
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18148);

function sectionMarkup({ id, title, content }) {
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT) `<section id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title">${title}</h2>
${content}
</section>
`;
}
function linkTo({ id, title }) {
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT) `<a href="#${id}">${title}</a> `;
}


/***/ }),

/***/ 45642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ fold),
/* harmony export */   _u: () => (/* binding */ textColumn),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   vP: () => (/* binding */ figure),
/* harmony export */   vg: () => (/* binding */ figureColumn)
/* harmony export */ });
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18148);

function textColumn(heading) {
    return { heading, kind: 'text' };
}
function figureColumn(heading) {
    return { heading, kind: 'figure' };
}
function table(name, columns, rows, style = '') {
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT) `<div class="scroll" role="region" tabindex="0" aria-label="Table: ${name}"><table class="${style}">
<thead><tr>${columns.map(({ heading, kind }) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT) `<th scope="col" class="${kind}">${heading}</th>`)}</tr></thead>
<tbody>
${rows.map((cells) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT) `<tr>${cells.map((cell, i) => tableCell(cell, columns[i]?.kind ?? 'text', i === 0))}</tr>\n`)}</tbody></table></div>`;
}
function tableCell(cell, kind, isName) {
    return isName ? (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT) `<th scope="row" class="${kind}">${cell}</th>` : (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT) `<td class="${kind}">${cell}</td>`;
}
function fold(title, content) {
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT) `<details><summary>${title}</summary>${content}</details>`;
}
function figure({ title, sentence, legend, picture, table: data, extra = _markup_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$ }) {
    const keys = legend.map(({ style, label }) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT) `<li class="key ${style}">${label}</li>`);
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT) `<figure><figcaption><h3>${title}</h3><p>${sentence}</p>${keys.length === 0 ? _markup_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$ : (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT) `<ul class="legend">${keys}</ul>`}</figcaption>
${picture}
${extra}
${fold('The same as a table', data)}
</figure>
`;
}


/***/ }),

/***/ 9809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   iQ: () => (/* binding */ markdownLink),
/* harmony export */   ph: () => (/* binding */ codeText),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
/* harmony import */ var _foreign_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69399);

const ZERO_WIDTH_SPACE = '&#8203;';
function codeText(text, max = 120) {
    const line = (0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(text, max);
    if (line === '')
        return '';
    const fence = '`'.repeat(longestRun(line, /`+/g) + 1);
    const padding = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
    return fence + padding + line.replace(/\\*\|/g, escapePipe) + padding + fence;
}
function escapePipe(pipe) {
    return pipe === '|' ? '\\|' : `${pipe.slice(0, -1)}│`;
}
function plainText(text, max = 500) {
    return (0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(text, max)
        .replace(/[\\`*_{}[\]~#]/g, (character) => `\\${character}`)
        .replace(/[&<>|]/g, (character) => ENTITIES[character] ?? '')
        .replace(/^[-+]/, (bullet) => `\\${bullet}`)
        .replace(/^(\d+)([.)])/, (_, number, mark) => `${number}\\${mark}`)
        .replaceAll('$', '<span>$</span>')
        .replace(/@|#(?=\d)|(?<![^\W_])(?:GH-(?=\d)|(?:mailto|xmpp):)|www(?=\.)|:(?=\/\/)/gi, (found) => found + ZERO_WIDTH_SPACE);
}
const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '|': '&vert;' };
function markdownLink(words, url) {
    return `[${words}](<${url.replace(/[<>\s]/g, encodeURIComponent)}>)`;
}
function codeBlock(text, language = '') {
    const fence = '`'.repeat(Math.max(3, longestRun(text, /`+/g) + 1));
    return `${fence}${language}\n${text}\n${fence}`;
}
function longestRun(text, pattern) {
    return Math.max(0, ...Array.from(text.matchAll(pattern), (match) => match[0].length));
}


/***/ }),

/***/ 25774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ limitsSection)
/* harmony export */ });
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83052);
/* harmony import */ var _figure_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92063);
/* harmony import */ var _markdown_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9809);
/* harmony import */ var _markdown_table_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81628);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72542);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57142);






const MOST_ROWS = 100;
function limitsSection({ checks, reason: headline }) {
    if (checks.length === 0)
        return '';
    const columns = [
        (0,_markdown_table_js__WEBPACK_IMPORTED_MODULE_5__/* .textColumn */ ._u)('Limit'),
        (0,_markdown_table_js__WEBPACK_IMPORTED_MODULE_5__/* .figureColumn */ .vg)('Observed'),
        (0,_markdown_table_js__WEBPACK_IMPORTED_MODULE_5__/* .textColumn */ ._u)('Confidence interval'),
        (0,_markdown_table_js__WEBPACK_IMPORTED_MODULE_5__/* .figureColumn */ .vg)('Requests'),
        (0,_markdown_table_js__WEBPACK_IMPORTED_MODULE_5__/* .textColumn */ ._u)('Answer'),
    ];
    const table = (0,_markdown_table_js__WEBPACK_IMPORTED_MODULE_5__/* .markdownTable */ .Qj)(columns, checks.slice(0, MOST_ROWS).map(limitRow));
    const omitted = checks.length - MOST_ROWS;
    const rest = omitted > 0 ? [`${(0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(omitted, 'more limit')}: see metrics_summary.json.`] : [];
    const reasons = checks
        .slice(0, MOST_ROWS)
        .filter((check) => check.answer !== 'pass' && !headline.startsWith(check.reason))
        .filter((check) => check.threshold.subject.kind !== 'regression')
        .map((check) => `- ${(0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .codeText */ .ph)(check.threshold.source)}: ${(0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(check.reason)}`);
    return ['### Limits', table, ...rest, reasons.join('\n')].filter((part) => part !== '').join('\n\n');
}
function limitRow(check) {
    const { threshold, interval, samples, answer } = check;
    return [
        (0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .codeText */ .ph)(threshold.source),
        `**${(0,_subject_js__WEBPACK_IMPORTED_MODULE_3__/* .observedText */ .aP)(check)}**`,
        (0,_figure_table_js__WEBPACK_IMPORTED_MODULE_1__/* .formatInterval */ .vy)(interval, threshold.limit, (0,_subject_js__WEBPACK_IMPORTED_MODULE_3__/* .subjectUnit */ .pK)(threshold.subject)),
        (0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatInteger */ .Sm)(samples),
        `${_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .VERDICT_MARKS */ .rE[answer]} ${answer}${threshold.warnOnly && answer !== 'pass' ? ' (warns only)' : ''}`,
    ];
}


/***/ }),

/***/ 74999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ phrasesText),
/* harmony export */   r: () => (/* binding */ methodSection)
/* harmony export */ });
/* harmony import */ var _markdown_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9809);
/* harmony import */ var _markdown_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81628);
/* harmony import */ var _method_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75625);



function methodSection(report, settings) {
    const settingsText = settings
        ? (0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .codeBlock */ .DV)((0,_method_js__WEBPACK_IMPORTED_MODULE_1__/* .settingsJson */ .A)(report), 'json')
        : 'The settings are in metrics_summary.json; here they would take too much room.';
    const list = (0,_method_js__WEBPACK_IMPORTED_MODULE_1__/* .methodSentences */ .Y)(report).map(phrasesText);
    return (0,_markdown_table_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownFold */ .rW)('How this was measured', `${list.join('\n')}\n\n${settingsText}`);
}
function phrasesText(phrases) {
    return `- ${phrases.map(phraseText).join('')}`;
}
function phraseText(phrase) {
    return typeof phrase === 'string' ? escapeOwn(phrase) : (0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .codeText */ .ph)(phrase.quoted);
}
function escapeOwn(text) {
    const [, before = '', middle = '', after = ''] = /^(\s*)(.*?)(\s*)$/.exec(text) ?? [];
    return before + (0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(middle) + after;
}


/***/ }),

/***/ 81628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qj: () => (/* binding */ markdownTable),
/* harmony export */   _u: () => (/* binding */ textColumn),
/* harmony export */   rW: () => (/* binding */ markdownFold),
/* harmony export */   vg: () => (/* binding */ figureColumn)
/* harmony export */ });
function markdownTable(columns, rows) {
    const headings = columns.map((column) => column.heading);
    const rule = columns.map((column) => (column.align === 'right' ? '--:' : ':--'));
    const unbroken = (cell, i) => (columns[i]?.align === 'right' ? cell.replaceAll(' ', '&nbsp;') : cell);
    const lines = [headings, rule, ...rows.map((cells) => cells.map(unbroken))];
    return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
function textColumn(heading) {
    return { heading, align: 'left' };
}
function figureColumn(heading) {
    return { heading, align: 'right' };
}
function markdownFold(title, content) {
    return `<details><summary>${title}</summary>\n\n${content}\n\n</details>`;
}


/***/ }),

/***/ 30258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ MARKDOWN_BUDGET),
  G: () => (/* binding */ renderMarkdown)
});

// EXTERNAL MODULE: ./lib/samples.js
var lib_samples = __webpack_require__(94816);
// EXTERNAL MODULE: ./lib/stats/quantile.js + 1 modules
var quantile = __webpack_require__(57247);
// EXTERNAL MODULE: ./lib/release.js
var release = __webpack_require__(34222);
// EXTERNAL MODULE: ./lib/report/alert.js
var report_alert = __webpack_require__(69256);
// EXTERNAL MODULE: ./lib/stats/select.js
var stats_select = __webpack_require__(77459);
// EXTERNAL MODULE: ./lib/units.js
var units = __webpack_require__(83052);
// EXTERNAL MODULE: ./lib/report/histogram.js
var histogram = __webpack_require__(92684);
;// CONCATENATED MODULE: ./lib/report/chart.js




const MOST_POINTS = 100;
function chartOverTime({ latency, ttft }) {
    const count = latency.values.length;
    if (count < histogram/* FEWEST_ANSWERS */.Z3)
        return null;
    const size = Math.ceil(count / MOST_POINTS);
    const [medians, slowest] = pointsOf(latency.values, size);
    const lines = [{ name: size === 1 ? 'latency' : 'median latency', points: medians }];
    if (size > 1)
        lines.unshift({ name: 'slowest request', points: slowest });
    if (ttft.values.length === count) {
        const [points] = pointsOf(ttft.values, size);
        lines.push({ name: `${size === 1 ? '' : 'median '}time to first token`, points });
    }
    const top = Math.max(...lines[0].points);
    if (top <= 0)
        return null;
    return {
        caption: captionOf(lines.map((line) => line.name), size),
        source: sourceOf(lines.map((line) => line.points), top, count),
    };
}
function pointsOf(values, size) {
    const [medians, largest] = [[], []];
    for (let start = 0; start < values.length; start += size) {
        const group = values.slice(start, start + size);
        const [median, most] = (0,stats_select/* selectQuantiles */.N)(group, [0.5, 1]);
        medians.push(median ?? 0);
        largest.push(most ?? 0);
        (0,release/* release */._)(group);
    }
    return [medians, largest];
}
function captionOf(names, size) {
    const each = `Each point is ${size === 1 ? 'one answer' : (0,units/* formatCount */.B4)(size, 'answer')},`;
    if (names.length === 1)
        return `${each} in the order of sending: ${names[0]}.`;
    return `${each} in the order of sending; from top to bottom: ${names.slice(0, -1).join(', ')} and ${names.at(-1)}.`;
}
const COLOURS = ['#e5534b', '#4184e4', '#2da44e'];
function sourceOf(lines, top, count) {
    const [factor, unit] = top < 1 ? [1000, 'milliseconds'] : [1, 'seconds'];
    const colours = lines.length === 3 ? COLOURS : COLOURS.slice(1);
    const theme = { xyChart: { plotColorPalette: colours.join(', '), backgroundColor: 'transparent' } };
    return [
        `%%{init: ${JSON.stringify({ xyChart: { width: 900, height: 300 }, themeVariables: theme })}}%%`,
        'xychart-beta',
        `    x-axis "Answers in the order of sending" 1 --> ${count}`,
        `    y-axis "${unit}" 0 --> ${(top * factor * 1.05).toFixed(3)}`,
        ...lines.map((points) => `    line [${points.map((point) => (point * factor).toFixed(3)).join(', ')}]`),
    ].join('\n');
}

// EXTERNAL MODULE: ./lib/report/comparison.js
var report_comparison = __webpack_require__(76281);
// EXTERNAL MODULE: ./lib/report/markdown-escape.js
var markdown_escape = __webpack_require__(9809);
// EXTERNAL MODULE: ./lib/report/markdown-table.js
var markdown_table = __webpack_require__(81628);
// EXTERNAL MODULE: ./lib/report/wording.js
var wording = __webpack_require__(57142);
;// CONCATENATED MODULE: ./lib/report/markdown-comparison.js





function comparisonSection({ comparison, verdict }) {
    if (comparison === null)
        return '';
    const { metrics, problem, sides, notes } = comparison;
    return [
        '### Compared with the baseline',
        baselineText(comparison),
        problem === null ? '' : `> [!WARNING]\n> ${(0,markdown_escape/* plainText */.wh)(problem)}.`,
        metrics.map((figure) => figureLine(figure, verdict.reason)).join('\n'),
        sidesTable(sides),
        sides.length === 0 ? '' : readingText(comparison),
        notes.map((note) => `- ${(0,markdown_escape/* plainText */.wh)(note)}`).join('\n'),
    ]
        .filter((part) => part !== '')
        .join('\n\n');
}
function baselineText(comparison) {
    const pairs = (0,report_comparison/* pairsText */.Lx)(comparison);
    return `Baseline: ${identityText(comparison.baseline)}${pairs === '' ? '' : `: ${pairs}`}.`;
}
function identityText(baseline) {
    if (baseline.kind === 'run') {
        return `run ${(0,markdown_escape/* codeText */.ph)(baseline.runId)} of ${(0,markdown_escape/* plainText */.wh)(baseline.startedAt)}, from ${(0,markdown_escape/* codeText */.ph)(baseline.path, 200)}`;
    }
    if (baseline.kind !== 'endpoint')
        return (0,report_comparison/* pastText */._v)(baseline);
    const { model, api, url } = baseline;
    const place = url === null ? 'built-in mock' : (0,markdown_escape/* codeText */.ph)(url, 200);
    const parts = [model === null ? '' : (0,markdown_escape/* codeText */.ph)(model), api, place].filter((part) => part !== '');
    return `${parts.join(' · ')}, asked in turns with this run`;
}
function figureLine(figure, headline) {
    const { state, answer, reason } = figure;
    const said = headline.startsWith(reason);
    return `- ${wording/* VERDICT_MARKS */.rE[answer]} **${(0,report_comparison/* stateText */.r9)(state)}** in \`${(0,report_comparison/* figureName */.cU)(figure)}\`${said ? '' : `: ${(0,markdown_escape/* plainText */.wh)(reason)}`}`;
}
function sidesTable(sides) {
    if (sides.length === 0)
        return '';
    return (0,markdown_table/* markdownTable */.Qj)([(0,markdown_table/* textColumn */._u)('Metric'), ...report_comparison/* SIDE_FIGURES */.cT.map(markdown_table/* figureColumn */.vg)], sides.map(report_comparison/* sideRow */.eZ));
}
function readingText({ pairs, confidence, metrics }) {
    const risk = `each bound holds with ${(0,units/* formatValue */.Fl)(confidence, 'share')} confidence on its own`;
    const family = metrics.length > 1 ? ', and a regression takes stronger evidence the more figures are compared' : '';
    const change = pairs === null
        ? 'The change is that of the two medians'
        : 'The change is the middle of the changes from pair to pair, not that of the two medians above';
    return `${change}; ${risk}${family}.`;
}

;// CONCATENATED MODULE: ./lib/report/markdown-failures.js




function failuresSection({ failures, failed, attempted }) {
    if (failed === 0)
        return '';
    const columns = [(0,markdown_table/* textColumn */._u)('Failure'), (0,markdown_table/* figureColumn */.vg)('HTTP'), (0,markdown_table/* figureColumn */.vg)('Requests'), (0,markdown_table/* textColumn */._u)('Message')];
    const rows = failures.map(({ failure, httpStatus, message, count }) => [
        `\`${failure}\` ${wording/* FAILURE_MEANINGS */.iN[failure]}`,
        httpStatus === null ? units/* UNKNOWN_TEXT */.L5 : String(httpStatus),
        (0,units/* formatInteger */.Sm)(count),
        (0,markdown_escape/* codeText */.ph)(message, 200),
    ]);
    const omitted = failed - failures.reduce((total, group) => total + group.count, 0);
    return [
        '### Failures',
        `${(0,units/* formatInteger */.Sm)(failed)} of ${(0,units/* formatCount */.B4)(attempted, 'request')} failed; they have no latency and are in none of the figures above.`,
        (0,markdown_table/* markdownTable */.Qj)(columns, rows),
        ...(omitted > 0 ? [`${(0,units/* formatCount */.B4)(omitted, 'more failed request')}: see metrics_requests.csv.`] : []),
    ].join('\n\n');
}

// EXTERNAL MODULE: ./lib/report/markdown-limits.js
var markdown_limits = __webpack_require__(25774);
// EXTERNAL MODULE: ./lib/report/markdown-method.js
var markdown_method = __webpack_require__(74999);
// EXTERNAL MODULE: ./lib/report/figure-table.js + 1 modules
var figure_table = __webpack_require__(92063);
;// CONCATENATED MODULE: ./lib/report/markdown-metrics.js


function metricsSection({ summary }) {
    const { main, others } = (0,figure_table/* measuredMetrics */.kk)(summary);
    if (main.length === 0)
        return '';
    return [
        '### Figures',
        (0,figure_table/* speedSentence */.XX)(summary),
        metricsTable(main, summary),
        (0,figure_table/* missingPercentilesSentence */.YN)(summary) ?? '',
        (0,figure_table/* flagSentences */.Nn)(summary)
            .map(([flag, sentence]) => `- \`${flag}\` ${sentence}`)
            .join('\n'),
        others.length === 0 ? '' : (0,markdown_table/* markdownFold */.rW)('More figures', metricsTable(others, summary)),
    ]
        .filter((part) => part !== '')
        .join('\n\n');
}
function metricsTable(metrics, summary) {
    const columns = [(0,markdown_table/* textColumn */._u)('Metric'), ...figure_table/* FIGURES */.SL.map((name) => (0,markdown_table/* figureColumn */.vg)(name)), (0,markdown_table/* figureColumn */.vg)('Requests')];
    const rows = metrics.map((metric) => (0,figure_table/* figureRow */.rw)(metric, summary));
    return (0,markdown_table/* markdownTable */.Qj)(columns, rows);
}

;// CONCATENATED MODULE: ./lib/report/markdown-prompts.js



function promptsSection({ summary, promptText }, rows) {
    const slowestFirst = summary.perPrompt.toSorted((a, b) => compareAverages(b, a));
    const shown = slowestFirst.slice(0, rows);
    if (shown.length === 0 || summary.completed === 0)
        return '';
    const all = summary.perPrompt.length + summary.perPromptOmitted;
    const columns = [
        (0,markdown_table/* textColumn */._u)('Prompt'),
        ...['Requests', 'Failed', 'Average', 'Slowest', 'TTFT', 'Output tokens'].map(markdown_table/* figureColumn */.vg),
    ];
    const table = (0,markdown_table/* markdownTable */.Qj)(columns, shown.map((prompt) => promptRow(prompt, promptText === 'full')));
    const omitted = all - shown.length;
    return [
        all === 1 ? '### Prompt' : '### Prompts, slowest first',
        table,
        ...(omitted > 0 ? [`${(0,units/* formatInteger */.Sm)(omitted)} more: see metrics_requests.csv.`] : []),
    ].join('\n\n');
}
function promptRow(prompt, withText) {
    const { latency, ttft, averageOutputTokens } = prompt;
    return [
        `${(0,markdown_escape/* codeText */.ph)(prompt.id, 40)} ${withText ? (0,markdown_escape/* codeText */.ph)(prompt.text, 80) : ''}`.trim(),
        (0,units/* formatInteger */.Sm)(prompt.attempted),
        prompt.failed === 0 ? '0' : `**${(0,units/* formatInteger */.Sm)(prompt.failed)}**`,
        (0,units/* formatValue */.Fl)(latency.average, 'seconds'),
        (0,units/* formatValue */.Fl)(latency.max, 'seconds'),
        (0,units/* formatValue */.Fl)(ttft.average, 'seconds'),
        (0,units/* formatValue */.Fl)(averageOutputTokens, 'tokens'),
    ];
}
function compareAverages(a, b) {
    const [left, right] = [a.latency.average ?? Number.MAX_VALUE, b.latency.average ?? Number.MAX_VALUE];
    return left - right;
}

// EXTERNAL MODULE: ./lib/report/trend.js
var report_trend = __webpack_require__(18161);
;// CONCATENATED MODULE: ./lib/report/markdown-trend.js


function trendSection({ trends }, pictures) {
    if (trends.length === 0)
        return '';
    const parts = trends.flatMap((trend) => {
        const chart = pictures ? (0,report_trend/* trendChart */.CY)(trend) : null;
        const picture = chart === null ? [] : [(0,markdown_escape/* codeBlock */.DV)(chart.source, 'mermaid'), chart.caption];
        const leftOut = (0,report_trend/* leftOutSentence */.hY)(trend);
        return [(0,markdown_escape/* plainText */.wh)((0,report_trend/* trendSentence */.$Z)(trend)), ...picture, ...(leftOut === null ? [] : [(0,markdown_escape/* plainText */.wh)(leftOut, 800)])];
    });
    return ['### Trend', ...parts].join('\n\n');
}

;// CONCATENATED MODULE: ./lib/report/markdown.js
















const MARKDOWN_BUDGET = 900 * 1024;
const FULL = { promptRows: 40, pictures: true, settings: true, notes: 30 };
const DETAILS = [
    FULL,
    { ...FULL, promptRows: 10 },
    { ...FULL, promptRows: 0 },
    { ...FULL, promptRows: 0, settings: false },
    { promptRows: 0, pictures: false, settings: false, notes: 5 },
];
function renderMarkdown(report, { artifactUrl, budget = MARKDOWN_BUDGET }) {
    const pictures = picturesSection(report);
    for (const detail of DETAILS) {
        const leftOut = detail === FULL ? '' : 'Shortened to fit: the files hold everything.';
        const sections = [...sectionsOf(report, detail, pictures), leftOut, filesLine(artifactUrl)];
        const text = `${sections.filter((section) => section !== '').join('\n\n')}\n`;
        if (Buffer.byteLength(text) <= budget)
            return text;
    }
    return `${heading(report.verdict)}\n`;
}
function sectionsOf(report, detail, pictures) {
    const { summary, verdict } = report;
    return [
        heading(verdict),
        subtitle(report),
        (0,report_alert/* alertMarkdown */.mI)(report),
        cutShortAlert(report),
        (0,markdown_limits/* limitsSection */.O)(verdict),
        comparisonSection(report),
        trendSection(report, detail.pictures),
        metricsSection(report),
        detail.pictures ? pictures : '',
        promptsSection(report, detail.promptRows),
        failuresSection(summary),
        notesSection(report, detail.notes),
        (0,markdown_method/* methodSection */.r)(report, detail.settings),
    ];
}
function heading({ status, reason }) {
    return `## ${wording/* VERDICT_MARKS */.rE[status]} ${wording/* VERDICT_WORDS */._G[status]}: ${(0,markdown_escape/* plainText */.wh)(reason)}`;
}
function subtitle({ target, mode, summary }) {
    const place = mode === 'mock' ? 'built-in mock' : target.url === null ? '' : (0,markdown_escape/* codeText */.ph)(target.url, 200);
    const model = target.model === null ? '' : (0,markdown_escape/* codeText */.ph)(target.model);
    const warmup = summary.warmup === 0 ? '' : ` after ${(0,units/* formatInteger */.Sm)(summary.warmup)} for warm-up`;
    const requests = `${(0,units/* formatCount */.B4)(summary.attempted, 'request')}${warmup}`;
    return [model, target.api, place, requests].filter((part) => part !== '').join(' · ');
}
function cutShortAlert(report) {
    const sentence = (0,wording/* cutShortSentence */.yj)(report);
    return sentence === null ? '' : `> [!${(0,wording/* endedAsAsked */.ly)(report) ? 'NOTE' : 'WARNING'}]\n> ${sentence}`;
}
const drawn = new WeakMap();
function picturesSection({ records }) {
    const pictures = drawn.get(records) ?? drawPictures(records);
    drawn.set(records, pictures);
    return pictures;
}
function drawPictures(records) {
    const samples = (0,lib_samples/* collectSamples */.uM)(records);
    const chart = chartOverTime(samples);
    if (chart === null)
        return '';
    const sorted = (0,quantile/* sortSamples */.O4)(samples.latency.values);
    const bins = (0,histogram/* histogram */.JW)(sorted);
    for (const values of [samples.latency.values, samples.ttft.values, sorted])
        (0,release/* release */._)(values);
    return [
        '### Latency over the run',
        (0,markdown_escape/* codeBlock */.DV)(chart.source, 'mermaid'),
        chart.caption,
        ...(bins.length > 1 ? ['### Distribution of latency', (0,markdown_escape/* codeBlock */.DV)((0,histogram/* renderHistogram */.RW)(bins))] : []),
    ].join('\n\n');
}
function notesSection({ notes }, most) {
    if (notes.length === 0)
        return '';
    const omitted = notes.length > most ? [`- ${notes.length - most} more: see metrics_summary.json.`] : [];
    const lines = notes.slice(0, most).map((note) => `- ${(0,markdown_escape/* plainText */.wh)(note)}`);
    return ['### Notes', [...lines, ...omitted].join('\n')].join('\n\n');
}
function filesLine(artifactUrl) {
    if (artifactUrl === null)
        return '';
    return `${(0,markdown_escape/* markdownLink */.iQ)('All files of this run', artifactUrl)}: report.html to look into single requests, metrics_requests.csv with each of them, metrics_summary.json with the figures.`;
}


/***/ }),

/***/ 75625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ settingsJson),
/* harmony export */   Y: () => (/* binding */ methodSentences)
/* harmony export */ });
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51720);
/* harmony import */ var _percentile_bounds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38416);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83052);
/* harmony import */ var _shard_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36818);
/* harmony import */ var _visible_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54955);





function methodSentences(report) {
    return [
        ['One request at a time, the next one after the last was answered: this is latency without load, not capacity.'],
        ['Figures are over answered, measured requests; warm-up and failed requests are in none of them.'],
        [
            `Percentiles interpolate linearly (Hyndman-Fan type 7); each bound of an interval holds with ${(0,_units_js__WEBPACK_IMPORTED_MODULE_2__/* .formatShare */ .T1)(_percentile_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .BOUND_CONFIDENCE */ .UX)} confidence on its own unless a limit asked for another.`,
        ],
        ...definitions(report),
        ...(0,_shard_js__WEBPACK_IMPORTED_MODULE_3__/* .shardSentence */ .Y)(report).map((sentence) => [`${sentence}; the figures are of these alone.`]),
        [`Connection: ${connectionText(report)}.`],
        ...instrument(report),
        [`Seed ${report.seed}, run `, { quoted: report.runId }, `, started ${report.startedAt}.`],
        [...environment(report), '; ', { quoted: `${report.tool.name} ${report.tool.version}` }, '.'],
        ['Comparable with runs of fingerprint ', { quoted: report.fingerprint.hash.slice(0, 12) }, '.'],
    ];
}
function definitions({ summary }) {
    return _metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .METRICS */ .C.filter(({ name }) => summary.metrics[name].count > 0).map(({ label, definition }) => [
        `${label}: ${definition}.`,
    ]);
}
function connectionText({ connection, config }) {
    if (connection !== null)
        return openedText(connection);
    const isOfJobs = config['merged'] !== undefined && config['connection'] !== 'fresh';
    return isOfJobs
        ? "opened by each job before its first request; see the jobs' own reports"
        : 'opened by the requests, if any was needed';
}
function openedText(connection) {
    const steps = [
        ['DNS', connection.dnsSeconds],
        ['TCP', connection.tcpSeconds],
        ['TLS', connection.tlsSeconds],
    ];
    const known = steps.flatMap(([name, seconds]) => (seconds === null ? [] : [`${name} ${(0,_units_js__WEBPACK_IMPORTED_MODULE_2__/* .formatSeconds */ .Xo)(seconds)}`]));
    const detail = known.length === 0 ? '' : ` (${known.join(', ')})`;
    const proxy = connection.viaProxy ? ', through a proxy' : '';
    return `opened before the first request in ${(0,_units_js__WEBPACK_IMPORTED_MODULE_2__/* .formatSeconds */ .Xo)(connection.connectSeconds)}${detail}${proxy}`;
}
function instrument({ instrument: found }) {
    if (found === null)
        return [];
    const [low, median, high] = [found.lowSeconds, found.medianSeconds, found.highSeconds].map((seconds) => (0,_units_js__WEBPACK_IMPORTED_MODULE_2__/* .formatSeconds */ .Xo)(seconds));
    const samples = (0,_units_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(found.samples, 'request');
    return [
        [
            `Error of the instrument itself, found on ${samples} inside this process before the run: ${median} (${low} to ${high}).`,
        ],
    ];
}
function environment({ environment: place }) {
    const parts = [place.runnerImage, place.region, place.os, place.architecture, `Node ${place.node}`];
    const known = parts.filter((part) => part !== null);
    return known.flatMap((quoted, i) => (i === 0 ? [{ quoted }] : [', ', { quoted }]));
}
function settingsJson({ config }) {
    return (0,_visible_json_js__WEBPACK_IMPORTED_MODULE_4__/* .visibleJson */ .$)(JSON.stringify(config, null, 2));
}


/***/ }),

/***/ 36818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ shardOf),
/* harmony export */   Y: () => (/* binding */ shardSentence)
/* harmony export */ });
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83052);

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

/***/ 72542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aP: () => (/* binding */ observedText),
/* harmony export */   pK: () => (/* binding */ subjectUnit),
/* harmony export */   wn: () => (/* binding */ subjectName)
/* harmony export */ });
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51720);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83052);


function subjectName(subject) {
    if (subject.kind === 'regression')
        return `regression(${subject.metric}.p${subject.percent})`;
    return subject.kind === 'metric' ? `${subject.metric}.${statisticName(subject.statistic)}` : subject.kind;
}
function subjectUnit(subject) {
    if (subject.kind === 'metric')
        return (0,_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .metricOf */ .a)(subject.metric).unit;
    if (subject.kind === 'regression')
        return 'change';
    return subject.kind === 'throughput_rps' ? 'requests_per_second' : 'share';
}
function observedText({ threshold, observed }) {
    return (0,_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBeside */ .oD)(observed, threshold.limit, subjectUnit(threshold.subject));
}
function statisticName(statistic) {
    return statistic.kind === 'percentile' ? `p${statistic.percent}` : statistic.kind;
}


/***/ }),

/***/ 18161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Z: () => (/* binding */ trendSentence),
/* harmony export */   CY: () => (/* binding */ trendChart),
/* harmony export */   GJ: () => (/* binding */ FEWEST_RUNS),
/* harmony export */   hY: () => (/* binding */ leftOutSentence)
/* harmony export */ });
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51720);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83052);


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

/***/ 54955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ visibleJson),
/* harmony export */   e: () => (/* binding */ jsonEscape)
/* harmony export */ });
function visibleJson(json) {
    return json.replace(/[^\P{C}\n]|[\u2028\u2029]/gu, jsonEscape);
}
function jsonEscape(characters) {
    const units = characters.split('').map((unit) => unit.charCodeAt(0).toString(16).padStart(4, '0'));
    return units.map((unit) => `\\u${unit}`).join('');
}


/***/ }),

/***/ 57142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _G: () => (/* binding */ VERDICT_WORDS),
/* harmony export */   iN: () => (/* binding */ FAILURE_MEANINGS),
/* harmony export */   ly: () => (/* binding */ endedAsAsked),
/* harmony export */   rE: () => (/* binding */ VERDICT_MARKS),
/* harmony export */   yj: () => (/* binding */ cutShortSentence)
/* harmony export */ });
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83052);

const VERDICT_MARKS = {
    pass: '✅',
    fail: '❌',
    inconclusive: '⚠️',
    skipped: '⏭️',
    error: '❌',
};
const VERDICT_WORDS = {
    pass: 'Pass',
    fail: 'Fail',
    inconclusive: 'Inconclusive',
    skipped: 'Skipped',
    error: 'Not measured',
};
const FAILURE_MEANINGS = {
    connect: 'no connection, or it broke',
    tls: 'no secure connection',
    dns: 'host name not found',
    timeout: 'no complete answer in time',
    http: 'the server answered with an error: by its status, or inside the answer',
    rate_limit: 'too many requests',
    auth: 'key refused',
    stream_truncated: 'the stream ended early',
    protocol: 'not an answer of this API',
    empty: 'an answer without content',
    aborted: 'the run was interrupted',
};
const CUT_SHORT = {
    'max-duration': 'the time that `max-duration` allows was over',
    'max-requests': '`max-requests` allows no more',
    'stop-after-failures': 'too many requests failed one after another (`stop-after-failures`)',
    decided: 'nothing was left to decide (`early-stop`)',
    interrupted: 'it was interrupted',
    'write-failed': 'the results could not be written any more',
    'broken-off': 'something went wrong in the middle of it, as the log says',
};
function cutShortSentence({ cutShort, planned, summary }) {
    if (cutShort === null)
        return null;
    const sent = (0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatInteger */ .Sm)(summary.attempted);
    const of = planned === null ? (0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(summary.attempted, 'request') : `${sent} of ${(0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(planned, 'request')}`;
    return `The run ended early, after ${of}: ${CUT_SHORT[cutShort]}.`;
}
function endedAsAsked({ cutShort }) {
    return cutShort === 'max-duration' || cutShort === 'max-requests' || cutShort === 'decided';
}


/***/ }),

/***/ 42053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Se: () => (/* binding */ RESULT_FILES),
/* harmony export */   g$: () => (/* binding */ prepareOutputDir),
/* harmony export */   x: () => (/* binding */ freeOutputDir),
/* harmony export */   x3: () => (/* binding */ writeText)
/* harmony export */ });
/* unused harmony export openRequestsCsv */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
/* harmony import */ var _csv_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96098);




const RESULT_FILES = {
    requestsCsv: 'metrics_requests.csv',
    summaryJson: 'metrics_summary.json',
    reportHtml: 'report.html',
    junit: 'metrics_junit.xml',
    openmetrics: 'metrics_openmetrics.txt',
    'benchmark-json': 'metrics_benchmark.json',
    history: 'history.jsonl',
};
function freeOutputDir(dir) {
    const base = ['', '.', '..'].includes((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(dir)) ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(dir) : dir.replace(/[\\/]+$/, '');
    let candidate = dir;
    for (let number = 2; holdsResults(candidate); number += 1)
        candidate = `${base}-${number}`;
    return candidate;
}
function prepareOutputDir(dir) {
    try {
        makeDir((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(dir));
        refuseForeignFiles(dir);
        for (const name of Object.values(RESULT_FILES))
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, name), { force: true });
        const probe = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, `.llm-latency-${process.pid}`);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(probe, '');
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(probe);
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz)
            throw error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz(`output-dir: cannot write to ${dir}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .describeError */ .Uc)(error)}; name a directory that can be written to`);
    }
}
function refuseForeignFiles(dir) {
    if (holdsResults(dir))
        return;
    const foreign = Object.values(RESULT_FILES).find((name) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, name)));
    if (foreign === undefined)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz(`output-dir: ${dir} holds a ${foreign} that is not of an earlier run and would be replaced; name another directory`);
}
function makeDir(dir) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(dir))
        return;
    makeDir((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(dir));
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(dir);
}
function openRequestsCsv(path, run) {
    const file = naming(path, () => openSync(path, 'w'));
    let length = 0;
    function write(line) {
        length += naming(path, () => writeWhole(file, Buffer.from(line), length));
    }
    write(csvHeader());
    return {
        path,
        append: (record) => write(csvRow(record, run)),
        close: () => closeSync(file),
    };
}
function writeText(path, text) {
    const temporary = `${path}.${process.pid}.tmp`;
    naming(path, () => {
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(temporary, text);
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(temporary, path);
        }
        catch (error) {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(temporary, { force: true });
            throw error;
        }
    });
}
function writeWhole(file, bytes, position) {
    let written = 0;
    try {
        while (written < bytes.length) {
            written += writeSync(file, bytes, written, bytes.length - written, position + written);
        }
    }
    catch (error) {
        cutBack(file, position);
        throw error;
    }
    return written;
}
function cutBack(file, length) {
    try {
        ftruncateSync(file, length);
    }
    catch {
    }
}
function holdsResults(dir) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, RESULT_FILES.requestsCsv)) || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, RESULT_FILES.summaryJson));
}
function naming(path, operation) {
    try {
        return operation();
    }
    catch (error) {
        throw new Error(`cannot write ${path}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .describeError */ .Uc)(error)}`, { cause: error });
    }
}


/***/ }),

/***/ 94816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rx: () => (/* binding */ completedRows),
/* harmony export */   V2: () => (/* binding */ isMeasured),
/* harmony export */   cP: () => (/* binding */ sampleReader),
/* harmony export */   m5: () => (/* binding */ toDistribution),
/* harmony export */   uM: () => (/* binding */ collectSamples)
/* harmony export */ });
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51720);
/* harmony import */ var _records_by_label_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35806);
/* harmony import */ var _stats_describe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5246);
/* harmony import */ var _stats_quantile_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57247);
/* harmony import */ var _release_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34222);





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

/***/ 71350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ binomialCdf),
/* harmony export */   Y: () => (/* binding */ binomialUpperTail)
/* harmony export */ });
/* harmony import */ var _special_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17964);

function binomialCdf(k, n, p) {
    if (k < 0)
        return 0;
    return k >= n ? 1 : (0,_special_js__WEBPACK_IMPORTED_MODULE_0__/* .regularizedBeta */ .RL)(1 - p, n - k, k + 1);
}
function binomialUpperTail(k, n, p) {
    if (k <= 0)
        return 1;
    return k > n ? 0 : (0,_special_js__WEBPACK_IMPORTED_MODULE_0__/* .regularizedBeta */ .RL)(p, k, n - k + 1);
}


/***/ }),

/***/ 5246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fx: () => (/* binding */ standardDeviation),
/* harmony export */   G8: () => (/* binding */ average),
/* harmony export */   UO: () => (/* binding */ largestShare),
/* harmony export */   pU: () => (/* binding */ describeFigures)
/* harmony export */ });
/* harmony import */ var _quantile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57247);

function describeFigures(sorted) {
    return {
        count: sorted.length,
        average: average(sorted),
        stddev: standardDeviation(sorted),
        min: sorted[0] ?? null,
        max: sorted.at(-1) ?? null,
        p50: (0,_quantile_js__WEBPACK_IMPORTED_MODULE_0__/* .percentile */ .Ym)(sorted, 50),
        p90: (0,_quantile_js__WEBPACK_IMPORTED_MODULE_0__/* .percentile */ .Ym)(sorted, 90),
        p95: (0,_quantile_js__WEBPACK_IMPORTED_MODULE_0__/* .percentile */ .Ym)(sorted, 95),
        p99: (0,_quantile_js__WEBPACK_IMPORTED_MODULE_0__/* .percentile */ .Ym)(sorted, 99),
    };
}
function average(values) {
    return values.length === 0 ? null : finite(sum(values) / values.length);
}
function standardDeviation(values) {
    const mean = average(values);
    if (mean === null || values.length < 2)
        return null;
    return finite(Math.sqrt(sumOfSquares(values, mean) / (values.length - 1)));
}
function largestShare(sorted) {
    const total = sum(sorted);
    return total > 0 ? finite(sorted.at(-1) / total) : null;
}
function sum(values) {
    let total = 0;
    let lost = 0;
    for (let i = 0; i < values.length; i++) {
        const value = values[i];
        const next = total + value;
        lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total;
        total = next;
    }
    return total + lost;
}
function sumOfSquares(values, mean) {
    let total = 0;
    let lost = 0;
    for (let i = 0; i < values.length; i++) {
        const value = (values[i] - mean) ** 2;
        const next = total + value;
        lost += total >= value ? total - next + value : value - next + total;
        total = next;
    }
    return total + lost;
}
function finite(value) {
    return Number.isFinite(value) ? value : null;
}


/***/ }),

/***/ 46486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ firstTrueUpTo),
/* harmony export */   j: () => (/* binding */ firstTrue)
/* harmony export */ });
function firstTrue(from, to, holds) {
    let low = from;
    let high = to;
    while (low < high) {
        const middle = Math.floor((low + high) / 2);
        if (holds(middle))
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}
function firstTrueUpTo(from, most, holds) {
    let low = from;
    let high = from;
    while (!holds(high)) {
        if (high >= most)
            return null;
        low = high + 1;
        high = Math.min(2 * high, most);
    }
    return firstTrue(low, high, holds);
}


/***/ }),

/***/ 58767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Jy: () => (/* binding */ averageInterval),
  J9: () => (/* binding */ percentileInterval),
  Ew: () => (/* binding */ proportionInterval)
});

// EXTERNAL MODULE: ./lib/stats/describe.js
var describe = __webpack_require__(5246);
// EXTERNAL MODULE: ./lib/stats/long-run-variance.js
var long_run_variance = __webpack_require__(4273);
// EXTERNAL MODULE: ./lib/stats/binomial.js
var binomial = __webpack_require__(71350);
// EXTERNAL MODULE: ./lib/stats/first-true.js
var first_true = __webpack_require__(46486);
// EXTERNAL MODULE: ./lib/stats/memoize.js
var memoize = __webpack_require__(99959);
// EXTERNAL MODULE: ./lib/stats/quantile.js + 1 modules
var quantile = __webpack_require__(57247);
// EXTERNAL MODULE: ./lib/stats/significance.js
var significance = __webpack_require__(66454);
;// CONCATENATED MODULE: ./lib/stats/order-statistics.js





const orderRanks = (0,memoize/* memoize */.B)((n, percent, alpha) => {
    const p = 1 - (0,quantile/* shareAbove */.DP)(percent);
    const low = (0,first_true/* firstTrue */.j)(0, n, (r) => !(0,significance/* isSignificant */.o)((0,binomial/* binomialCdf */.H)(r, n, p), alpha));
    const high = (0,first_true/* firstTrue */.j)(1, n + 1, (s) => (0,significance/* isSignificant */.o)((0,binomial/* binomialUpperTail */.Y)(s, n, p), alpha));
    return { low: low > 0 ? low : null, high: high <= n ? high : null };
});

// EXTERNAL MODULE: ./lib/release.js
var release = __webpack_require__(34222);
// EXTERNAL MODULE: ./lib/stats/special.js
var special = __webpack_require__(17964);
// EXTERNAL MODULE: ./lib/stats/student-t.js
var student_t = __webpack_require__(2969);
;// CONCATENATED MODULE: ./lib/stats/intervals.js







const UNBOUNDED = { low: null, high: null };
function percentileInterval({ samples, sorted, groups }, percent, alpha) {
    const n = sorted.length;
    const p = 1 - (0,quantile/* shareAbove */.DP)(percent);
    const observed = (0,quantile/* quantile */.YV)(sorted, p);
    if (observed === null)
        return UNBOUNDED;
    const above = new Uint8Array(n);
    for (let i = 0; i < n; i += 1)
        above[i] = Number(samples[i] > observed);
    const lags = Math.round(1.5 * Math.sqrt(n));
    const variance = Math.max((0,long_run_variance/* longRunVariance */.r)(above, groups, lags), (p * (1 - p)) / 4);
    (0,release/* release */._)(above);
    const h = (0,student_t/* studentQuantile */.FI)(1 - alpha, Math.max(2, n / lags)) * Math.sqrt(variance / n);
    const ranks = orderRanks(n, percent, alpha);
    const low = ranks.low === null || p - h <= 0 ? null : Math.min(sorted[ranks.low - 1], (0,quantile/* quantile */.YV)(sorted, p - h));
    const high = ranks.high === null || p + h >= 1 ? null : Math.max(sorted[ranks.high - 1], (0,quantile/* quantile */.YV)(sorted, p + h));
    return { low, high };
}
function averageInterval(values, alpha) {
    const mean = (0,describe/* average */.G8)(values);
    const deviation = (0,describe/* standardDeviation */.Fx)(values);
    if (mean === null || deviation === null)
        return UNBOUNDED;
    const h = ((0,student_t/* studentQuantile */.FI)(1 - alpha, values.length - 1) * deviation) / Math.sqrt(values.length);
    return Number.isFinite(h) ? { low: mean - h, high: mean + h } : UNBOUNDED;
}
function proportionInterval(hits, total, alpha) {
    if (total === 0)
        return UNBOUNDED;
    return {
        low: hits === 0 ? 0 : (0,special/* betaQuantile */.O9)(alpha, hits, total - hits + 1),
        high: hits === total ? 1 : (0,special/* betaQuantile */.O9)(1 - alpha, hits + 1, total - hits),
    };
}


/***/ }),

/***/ 55031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ invertLowerTail)
/* harmony export */ });
const MAX_STEPS = 10_000;
function invertLowerTail(cdf, density, p) {
    let x = 0;
    for (let i = 0; i < MAX_STEPS; i++) {
        const step = (cdf(x) - p) / density(x);
        const next = x - step;
        if (!(step > 0) || next === x)
            break;
        x = next;
    }
    return x;
}


/***/ }),

/***/ 4273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ longRunVariance)
/* harmony export */ });
/* harmony import */ var _release_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34222);

function longRunVariance(values, groups, lags) {
    const { keys, sizes } = numbered(groups);
    const means = groupMeans(values, keys, sizes);
    const n = keys.length;
    const width = lags + 1;
    let window = 0;
    let total = 0;
    const differences = new Float64Array(width);
    for (let end = 0, place = 0; end < n + lags; end++) {
        const entering = end < n ? values[end] - means[keys[end]] : 0;
        window += entering - differences[place];
        differences[place] = entering;
        place = place + 1 === width ? 0 : place + 1;
        total += window * window;
    }
    (0,_release_js__WEBPACK_IMPORTED_MODULE_0__/* .release */ ._)(means);
    return total / width / Math.max(1, n - sizes.length);
}
function groupMeans(values, keys, sizes) {
    const means = new Float64Array(sizes.length);
    for (let i = 0; i < keys.length; i++)
        means[keys[i]] += values[i];
    for (let key = 0; key < means.length; key++)
        means[key] /= sizes[key];
    return means;
}
const known = new WeakMap();
function numbered(groups) {
    const before = known.get(groups);
    if (before !== undefined)
        return before;
    const made = numberGroups(groups);
    known.set(groups, made);
    return made;
}
function numberGroups(groups) {
    const { keys, count: labels } = groups instanceof Int32Array ? copyNumbers(groups) : numberLabels(groups);
    const sizes = countEach(keys, labels);
    const pooled = new Int32Array(sizes.length).fill(-1);
    let pool = -1;
    let count = 0;
    for (let i = 0; i < keys.length; i++) {
        const key = keys[i];
        if (sizes[key] === 1) {
            if (pool < 0)
                pool = count++;
            keys[i] = pool;
        }
        else {
            if (pooled[key] < 0)
                pooled[key] = count++;
            keys[i] = pooled[key];
        }
    }
    return { keys, sizes: countEach(keys, count) };
}
function copyNumbers(groups) {
    return { keys: groups.slice(), count: groups.reduce((most, group) => Math.max(most, group + 1), 0) };
}
function numberLabels(groups) {
    const labels = new Map();
    const keys = new Int32Array(groups.length);
    for (let i = 0; i < groups.length; i++) {
        const key = labels.get(groups[i]) ?? labels.size;
        labels.set(groups[i], key);
        keys[i] = key;
    }
    return { keys, count: labels.size };
}
function countEach(keys, count) {
    const sizes = new Int32Array(count);
    for (const key of keys)
        sizes[key] += 1;
    return sizes;
}


/***/ }),

/***/ 99959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ memoize)
/* harmony export */ });
function memoize(compute) {
    const known = new Map();
    return (...args) => {
        const key = args.join();
        const found = known.get(key);
        if (found !== undefined)
            return found;
        const computed = compute(...args);
        known.set(key, computed);
        return computed;
    };
}


/***/ }),

/***/ 45172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IL: () => (/* binding */ normalUpperTail),
/* harmony export */   Zl: () => (/* binding */ normalQuantile),
/* harmony export */   kC: () => (/* binding */ normalDensity),
/* harmony export */   vr: () => (/* binding */ normalCdf)
/* harmony export */ });
/* harmony import */ var _invert_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55031);
/* harmony import */ var _memoize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99959);


const SQRT_TWO_PI = 2.5066282746310002;
function normalDensity(z) {
    return Math.exp((-z * z) / 2) / SQRT_TWO_PI;
}
function normalUpperTail(z) {
    if (z < 0)
        return 1 - normalUpperTail(-z);
    if (z < 3)
        return 0.5 - normalDensity(z) * oddSeries(z);
    let fraction = 0;
    for (let k = 100; k > 0; k--)
        fraction = k / (z + fraction);
    return normalDensity(z) / (z + fraction);
}
function normalCdf(z) {
    return normalUpperTail(-z);
}
const normalQuantile = (0,_memoize_js__WEBPACK_IMPORTED_MODULE_0__/* .memoize */ .B)((p) => p > 0.5 ? -(0,_invert_js__WEBPACK_IMPORTED_MODULE_1__/* .invertLowerTail */ .G)(normalCdf, normalDensity, 1 - p) : (0,_invert_js__WEBPACK_IMPORTED_MODULE_1__/* .invertLowerTail */ .G)(normalCdf, normalDensity, p));
function oddSeries(z) {
    let term = z;
    let sum = z;
    for (let k = 3; sum + term !== sum; k += 2) {
        term *= (z * z) / k;
        sum += term;
    }
    return sum;
}


/***/ }),

/***/ 57247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Of: () => (/* binding */ minimumSamples),
  Ym: () => (/* binding */ percentile),
  YV: () => (/* binding */ quantile),
  DP: () => (/* binding */ shareAbove),
  O4: () => (/* binding */ sortSamples)
});

// EXTERNAL MODULE: ./lib/release.js
var release = __webpack_require__(34222);
;// CONCATENATED MODULE: ./lib/stats/sort.js

const FEWEST = 1000;
const BITS = 8;
const BUCKETS = 2 ** BITS;
const UPPER_HALF_IS_SECOND = new Uint32Array(Float64Array.of(1).buffer)[0] === 0;
const INFINITY_WORD = 0x7ff00000;
const MOST_MOVES = 16;
const SCALES = [1, 1e6];
const MOST_COUNTERS = 2;
function sortNumbers(values) {
    return (values.length < FEWEST ? null : (sortByCounting(values) ?? sortByDigits(values))) ?? values.toSorted();
}
function sortByCounting(values) {
    const scale = SCALES.find((one) => wholeOf(values[0], one) !== NOT_WHOLE);
    if (scale === undefined)
        return null;
    const wholes = new Int32Array(values.length);
    const sorted = fillWholes(wholes, values, scale) ? countOut(wholes, scale) : null;
    (0,release/* release */._)(wholes);
    return sorted;
}
const NOT_WHOLE = -1;
function wholeOf(value, scale) {
    const whole = Math.round(value * scale) | 0;
    return whole >= 0 && Object.is(whole / scale, value) ? whole : NOT_WHOLE;
}
function fillWholes(wholes, values, scale) {
    for (let i = 0; i < values.length; i += 1) {
        const whole = wholeOf(values[i], scale);
        if (whole === NOT_WHOLE)
            return false;
        wholes[i] = whole;
    }
    return true;
}
function countOut(wholes, scale) {
    let least = wholes[0];
    let most = least;
    for (let i = 0; i < wholes.length; i += 1) {
        if (wholes[i] < least)
            least = wholes[i];
        if (wholes[i] > most)
            most = wholes[i];
    }
    if (most - least >= MOST_COUNTERS * wholes.length)
        return null;
    const counts = new Uint32Array(most - least + 1);
    for (let i = 0; i < wholes.length; i += 1)
        counts[wholes[i] - least] += 1;
    const sorted = new Float64Array(wholes.length);
    for (let place = 0, at = 0; place < counts.length; place += 1) {
        const value = (least + place) / scale;
        for (let left = counts[place]; left > 0; left -= 1, at += 1)
            sorted[at] = value;
    }
    (0,release/* release */._)(counts);
    return sorted;
}
function sortByDigits(values) {
    if (!UPPER_HALF_IS_SECOND)
        return null;
    const sorted = sortByUpperHalf(values.slice());
    return sorted !== null && tidyUp(sorted) ? sorted : null;
}
function tidyUp(values) {
    let moves = MOST_MOVES * values.length;
    for (let i = 1; i < values.length && moves >= 0; i += 1) {
        const value = values[i];
        let place = i;
        for (; place > 0 && values[place - 1] > value; place -= 1, moves -= 1)
            values[place] = values[place - 1];
        values[place] = value;
    }
    return moves >= 0;
}
function sortByUpperHalf(values) {
    const digits = countDigits(values);
    if (digits === null)
        return null;
    let from = values;
    let to = new Float64Array(values.length);
    for (const { shift, places } of digits) {
        const words = new Uint32Array(from.buffer);
        for (let i = 0; i < from.length; i += 1) {
            const digit = (words[2 * i + 1] >>> shift) & (BUCKETS - 1);
            to[places[digit]] = from[i];
            places[digit] += 1;
        }
        [from, to] = [to, from];
    }
    (0,release/* release */._)(to);
    return from;
}
function countDigits(values) {
    const words = new Uint32Array(values.buffer);
    const counts = [0, 1, 2, 3].map(() => new Uint32Array(BUCKETS));
    const [last, third, second, first] = counts;
    for (let i = 1; i < words.length; i += 2) {
        const word = words[i];
        if (word >= INFINITY_WORD)
            return null;
        last[word & 0xff] += 1;
        third[(word >>> 8) & 0xff] += 1;
        second[(word >>> 16) & 0xff] += 1;
        first[word >>> 24] += 1;
    }
    return counts
        .map((count, digit) => ({ shift: digit * BITS, count }))
        .filter(({ count }) => !count.includes(values.length))
        .map(({ shift, count }) => ({ shift, places: runningTotal(count) }));
}
function runningTotal(counts) {
    let total = 0;
    return counts.map((count) => (total += count) - count);
}

;// CONCATENATED MODULE: ./lib/stats/quantile.js

const MICRO = 1_000_000;
const WHOLE = 100 * MICRO;
function sortSamples(values) {
    const sorted = sortNumbers(values instanceof Float64Array ? values : Float64Array.from(values));
    if (!isUsable(sorted))
        throw new RangeError('samples must be finite numbers');
    return sorted;
}
function isUsable(sorted) {
    return sorted.length === 0 || (Number.isFinite(sorted[0]) && Number.isFinite(sorted.at(-1)));
}
function quantile(sorted, p) {
    if (sorted.length === 0)
        return null;
    const h = (sorted.length - 1) * p;
    const below = Math.floor(h);
    const low = sorted[below];
    const high = sorted[below + 1] ?? low;
    return low + (h - below) * (high - low);
}
function percentile(sorted, percent) {
    return sorted.length < minimumSamples(percent) ? null : quantile(sorted, toMicro(percent) / WHOLE);
}
function minimumSamples(percent) {
    const micro = toMicro(percent);
    return Math.ceil(WHOLE / Math.min(micro, WHOLE - micro));
}
function shareAbove(percent) {
    return (WHOLE - toMicro(percent)) / WHOLE;
}
function toMicro(percent) {
    const micro = Math.round(percent * MICRO);
    if (!(micro > 0 && micro < WHOLE)) {
        throw new RangeError(`a percentile lies between 0 and 100, got ${percent}`);
    }
    return micro;
}


/***/ }),

/***/ 77459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ selectQuantiles)
/* harmony export */ });
function selectQuantiles(values, ps) {
    const last = values.length - 1;
    let first = 0;
    return ps.map((p) => {
        if (last < 0)
            return null;
        const h = last * p;
        const below = Math.floor(h);
        moveToPlace(values, below, { first, last });
        first = below;
        const low = values[below];
        const high = below === last ? low : leastFrom(values, below + 1);
        return low + (h - below) * (high - low);
    });
}
function moveToPlace(values, place, range) {
    let { first, last } = range;
    while (first < last) {
        const pivot = values[(first + last) >>> 1];
        let [left, right] = [first, last];
        while (left <= right) {
            while (values[left] < pivot)
                left += 1;
            while (values[right] > pivot)
                right -= 1;
            if (left > right)
                break;
            const moved = values[left];
            values[left] = values[right];
            values[right] = moved;
            left += 1;
            right -= 1;
        }
        if (place <= right)
            last = right;
        else if (place >= left)
            first = left;
        else
            return;
    }
}
function leastFrom(values, first) {
    let least = values[first];
    for (let i = first + 1; i < values.length; i += 1)
        if (values[i] < least)
            least = values[i];
    return least;
}


/***/ }),

/***/ 66454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ isSignificant)
/* harmony export */ });
function isSignificant(pValue, alpha) {
    return pValue <= alpha * (1 + 1e-9);
}


/***/ }),

/***/ 17964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O9: () => (/* binding */ betaQuantile),
/* harmony export */   RL: () => (/* binding */ regularizedBeta),
/* harmony export */   SX: () => (/* binding */ logGamma)
/* harmony export */ });
const HALF_LOG_TWO_PI = 0.9189385332046728;
const EPSILON = Number.EPSILON;
const TINY = 1e-300;
const MAX_TERMS = 100_000;
function stirlingError(x) {
    let z = x;
    let below = 0;
    for (; z < 16; z++)
        below += (z + 0.5) * Math.log1p(1 / z) - 1;
    const r = 1 / (z * z);
    const series = 1 / 12 - r * (1 / 360 - r * (1 / 1260 - r * (1 / 1680 - r * (1 / 1188 - (r * 691) / 360360))));
    return below + series / z;
}
function logGamma(x) {
    return (x - 0.5) * Math.log(x) - x + HALF_LOG_TWO_PI + stirlingError(x);
}
function deviance(x, m) {
    if (!(Math.abs(x - m) < 0.1 * (x + m)))
        return x * Math.log(x / m) + m - x;
    const v = (x - m) / (x + m);
    let sum = (x - m) * v;
    let term = 2 * x * v;
    for (let j = 3;; j += 2) {
        term *= v * v;
        const next = sum + term / j;
        if (next === sum)
            return sum;
        sum = next;
    }
}
function binomialTerm(k, n, p) {
    const error = stirlingError(n) - stirlingError(k) - stirlingError(n - k);
    const exponent = error - deviance(k, n * p) - deviance(n - k, n * (1 - p));
    return Math.exp(exponent) * Math.sqrt(n / (2 * Math.PI * k * (n - k)));
}
function guard(value) {
    return Math.abs(value) < TINY ? TINY : value;
}
function betaFraction(a, b, x) {
    let c = 1;
    let d = 1 / guard(1 - ((a + b) * x) / (a + 1));
    let fraction = d;
    for (let m = 1; m < MAX_TERMS; m++) {
        const even = (m * (b - m) * x) / ((a - 1 + 2 * m) * (a + 2 * m));
        d = 1 / guard(1 + even * d);
        c = guard(1 + even / c);
        fraction *= d * c;
        const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 1 + 2 * m));
        d = 1 / guard(1 + odd * d);
        c = guard(1 + odd / c);
        fraction *= d * c;
        if (!(Math.abs(d * c - 1) > EPSILON))
            break;
    }
    return fraction;
}
function regularizedBeta(x, a, b) {
    if (x <= 0)
        return 0;
    if (x >= 1)
        return 1;
    return x <= (a + 1) / (a + b + 2) ? leftTail(x, a, b) : 1 - leftTail(1 - x, b, a);
}
function leftTail(x, a, b) {
    return (b / (a + b)) * binomialTerm(a, a + b, x) * betaFraction(a, b, x);
}
function betaQuantile(p, a, b) {
    if (p <= 0)
        return 0;
    if (p >= 1)
        return 1;
    let low = 0;
    let high = 1;
    while (high - low > 1e-15 * high) {
        const middle = (low + high) / 2;
        if (middle === low || middle === high)
            break;
        if (regularizedBeta(middle, a, b) < p)
            low = middle;
        else
            high = middle;
    }
    return (low + high) / 2;
}


/***/ }),

/***/ 2969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FI: () => (/* binding */ studentQuantile),
/* harmony export */   g_: () => (/* binding */ studentUpperTail)
/* harmony export */ });
/* unused harmony export studentCdf */
/* harmony import */ var _invert_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55031);
/* harmony import */ var _memoize_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99959);
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45172);
/* harmony import */ var _special_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17964);




function studentUpperTail(t, degrees) {
    if (degrees === Infinity)
        return (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalUpperTail */ .IL)(t);
    if (t < 0)
        return 1 - studentUpperTail(-t, degrees);
    const square = t * t;
    const inside = degrees + square;
    return square < 1
        ? 0.5 - 0.5 * (0,_special_js__WEBPACK_IMPORTED_MODULE_1__/* .regularizedBeta */ .RL)(square / inside, 0.5, degrees / 2)
        : 0.5 * (0,_special_js__WEBPACK_IMPORTED_MODULE_1__/* .regularizedBeta */ .RL)(degrees / inside, degrees / 2, 0.5);
}
function studentCdf(t, degrees) {
    return degrees === Infinity ? (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalCdf */ .vr)(t) : studentUpperTail(-t, degrees);
}
const studentQuantile = (0,_memoize_js__WEBPACK_IMPORTED_MODULE_2__/* .memoize */ .B)((p, degrees) => {
    if (degrees === Infinity)
        return (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(p);
    const cdf = (t) => studentCdf(t, degrees);
    const density = studentDensity(degrees);
    return p > 0.5 ? -(0,_invert_js__WEBPACK_IMPORTED_MODULE_3__/* .invertLowerTail */ .G)(cdf, density, 1 - p) : (0,_invert_js__WEBPACK_IMPORTED_MODULE_3__/* .invertLowerTail */ .G)(cdf, density, p);
});
function studentDensity(degrees) {
    const half = degrees / 2;
    const scale = Math.exp((0,_special_js__WEBPACK_IMPORTED_MODULE_1__/* .logGamma */ .SX)(half + 0.5) - (0,_special_js__WEBPACK_IMPORTED_MODULE_1__/* .logGamma */ .SX)(half)) / Math.sqrt(Math.PI * degrees);
    return (t) => scale * Math.exp(-(half + 0.5) * Math.log1p((t * t) / degrees));
}


/***/ }),

/***/ 83052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   Fl: () => (/* binding */ formatValue),
/* harmony export */   L5: () => (/* binding */ UNKNOWN_TEXT),
/* harmony export */   Sm: () => (/* binding */ formatInteger),
/* harmony export */   T1: () => (/* binding */ formatShare),
/* harmony export */   Xo: () => (/* binding */ formatSeconds),
/* harmony export */   eD: () => (/* binding */ formatChange),
/* harmony export */   oD: () => (/* binding */ formatBeside)
/* harmony export */ });
const UNKNOWN_TEXT = '–';
const USUAL_DIGITS = 3;
const ALL_DIGITS = 15;
function formatValue(value, unit, digits = USUAL_DIGITS) {
    return value === null || !Number.isFinite(value) ? UNKNOWN_TEXT : FORMATS[unit](value, digits);
}
const FORMATS = {
    seconds: formatSeconds,
    share: formatShare,
    change: formatChange,
    tokens: (value, digits) => (Number.isInteger(value) ? formatInteger(value) : significant(value, digits)),
    tokens_per_second: (value, digits) => `${significant(value, digits)} tok/s`,
    requests_per_second: (value, digits) => `${significant(value, digits)} req/s`,
};
function formatBeside(value, limit, unit) {
    const looks = (of, digits) => formatValue(of, unit, digits).replace(/\.0+(?=\D)/, '');
    const differs = (digits) => looks(value, digits) !== looks(limit, digits);
    let digits = USUAL_DIGITS;
    while (digits < ALL_DIGITS && !differs(digits))
        digits += 1;
    return formatValue(value, unit, differs(digits) ? digits : USUAL_DIGITS);
}
function formatSeconds(seconds, digits = USUAL_DIGITS) {
    const size = Math.abs(seconds);
    if (size < 0.9995)
        return `${significant(seconds * 1000, digits)} ms`;
    if (size < 119.5 || digits > USUAL_DIGITS)
        return `${significant(seconds, digits)} s`;
    const sign = seconds < 0 ? '-' : '';
    const whole = Math.round(size);
    if (whole < 7200)
        return `${sign}${Math.floor(whole / 60)} min ${whole % 60} s`;
    const minutes = Math.round(size / 60);
    return `${sign}${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
function formatShare(share, digits = USUAL_DIGITS) {
    const percent = Number((share * 100).toFixed(9));
    if (Number.isInteger(percent))
        return `${percent} %`;
    if (digits > USUAL_DIGITS)
        return `${percent.toPrecision(digits)} %`;
    if (percent < 0.05)
        return '< 0.1 %';
    if (percent > 99.9 && percent < 100)
        return '> 99.9 %';
    return `${percent.toFixed(1)} %`;
}
function formatChange(change, digits = USUAL_DIGITS) {
    const percent = Number((change * 100).toFixed(9));
    const size = Math.abs(percent);
    const sign = percent === 0 ? '' : percent > 0 ? '+' : '-';
    if (Number.isInteger(size))
        return `${sign}${formatInteger(size)} %`;
    return `${sign}${digits > USUAL_DIGITS ? size.toPrecision(digits) : size.toFixed(1)} %`;
}
function formatCount(count, noun = 'request') {
    return `${formatInteger(count)} ${noun}${count === 1 ? '' : 's'}`;
}
function formatInteger(value) {
    return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}
function significant(value, digits) {
    if (value === 0)
        return '0';
    if (value > 0 && value < 0.0005)
        return '< 0.001';
    const rounded = Number(value.toPrecision(digits));
    const power = Math.floor(Math.log10(Math.abs(rounded)));
    return value.toFixed(Math.min(Math.max(digits - 1 - power, 0), Math.max(digits, 3)));
}


/***/ })

};
