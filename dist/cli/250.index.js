export const id = 250;
export const ids = [250];
export const modules = {

/***/ 6179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UE: () => (/* binding */ headerValues),
/* harmony export */   Z: () => (/* binding */ headerValue),
/* harmony export */   au: () => (/* binding */ quantity),
/* harmony export */   fh: () => (/* binding */ headerQuantity)
/* harmony export */ });
/** Every value of a header, in the order of arrival. */
function headerValues(headers, name) {
    const value = headers[name];
    if (value === undefined)
        return [];
    return typeof value === 'string' ? [value] : value;
}
/** The first value of a header, without blanks around it; null when there is none or it is empty. */
function headerValue(headers, name) {
    return headerValues(headers, name)[0]?.trim() || null;
}
/** A header that is one number from 0 up, or null. */
function headerQuantity(headers, name) {
    return quantity(headerValue(headers, name));
}
/** Text that is one plain decimal number from 0 up, or null. */
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
/** What is looked at of a page; its title stands at the top. */
const HEAD = 20_000;
/**
 * What an HTML or XML page says, in a line: its title, else its first heading, else its text; null when it says nothing.
 */
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


/**
 * The error that a body tells, whatever its shape: the JSON of every API and of the frameworks behind them, an HTML
 * page of a proxy, plain text, nothing at all. Whole and unmasked: shortening and masking are the caller's work.
 */
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
/** The error that a JSON value tells, or null when it tells none. */
function errorOf(value) {
    return errorWithin(value, DEEPEST);
}
/**
 * The error inside an answer that began well: `error`, `object: error` (vLLM, Mistral), `type: error` (Anthropic,
 * Responses) or an SSE event of that name. An `error` of null, false or nothing is none.
 */
function errorIn(event, name = null) {
    const error = (0,api_json.at)(event, 'error');
    const declared = name === 'error' || (0,api_json.at)(event, 'object') === 'error' || (0,api_json.at)(event, 'type') === 'error';
    if (!declared && !isTold(error))
        return null;
    return errorOf(event) ?? { message: 'the server sent an error without a message', code: codeIn(error ?? event) };
}
/** Errors nest (`{error: {message: {detail: …}}}`), though not deeply. */
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
/** `{error: {…}}`, `{error: […]}`, `{errors: […]}`. */
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
        // Beside a message, `error` is the error's name; alone it is the message.
        const name = key === 'error' ? null : (0,api_json/* textOf */.b6)((0,api_json.at)(value, 'error'));
        return { message: withDetails(value, message), code: codeIn(value) ?? name };
    }
    return null;
}
/** FastAPI's list of what is wrong with the request: `body.messages: field required`. */
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
/** What the message leaves out: the parameter it is about, the words of the provider behind OpenRouter. */
function withDetails(value, message) {
    const param = (0,api_json/* textOf */.b6)((0,api_json.at)(value, 'param'));
    const raw = (0,api_json/* textOf */.b6)((0,api_json.at)(value, 'metadata', 'raw'));
    const named = param === null || message.includes(param) ? message : `${message} (${param})`;
    return raw === null ? named : `${named}: ${raw}`;
}
/** The server's own name for the error; a name says more than a number, so a number is the last resort. */
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
/** The data of the first event, where a server words its refusal as a stream. */
function eventData(body) {
    return /^data: ?(.*)$/m.exec(body)?.[1] ?? '';
}


/***/ }),

/***/ 5693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ reading),
/* harmony export */   k: () => (/* binding */ combine)
/* harmony export */ });
/** A reading that says nothing but what is given. */
function reading(parts) {
    return { ...NOTHING, ...parts };
}
const NOTHING = {
    output: false,
    reasoning: false,
    finishReason: null,
    end: false,
    usage: null,
    model: null,
    requestId: null,
    serverSeconds: null,
    error: null,
};
/**
 * What two readings say together, in the order of their arrival. The first error and the first request id stand
 * (an id may change between chunks, and an error is often told twice); of everything else the last one known, of
 * usage field by field, because one event gives the input tokens and another one the output tokens. A count of 0 takes
 * no known one back: some servers send zeros with every event but one.
 */
function combine(before, next) {
    return {
        output: before.output || next.output,
        reasoning: before.reasoning || next.reasoning,
        finishReason: next.finishReason ?? before.finishReason,
        end: before.end || next.end,
        usage: combineUsage(before.usage, next.usage),
        model: next.model ?? before.model,
        requestId: before.requestId ?? next.requestId,
        serverSeconds: next.serverSeconds ?? before.serverSeconds,
        error: before.error ?? next.error,
    };
}
function combineUsage(before, next) {
    if (before === null || next === null)
        return next ?? before;
    return {
        inputTokens: lastCount(before.inputTokens, next.inputTokens),
        outputTokens: lastCount(before.outputTokens, next.outputTokens),
        reasoningTokens: lastCount(before.reasoningTokens, next.reasoningTokens),
        cachedTokens: lastCount(before.cachedTokens, next.cachedTokens),
    };
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
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   pq: () => (/* binding */ countOf),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   rl: () => (/* binding */ numberOf)
/* harmony export */ });
/*
 * Total accessors: whatever a server sent, they give what was asked for or say that it is not there, and never throw.
 */
/** The value at a path of keys, or undefined. */
function at(value, ...keys) {
    let found = value;
    for (const key of keys) {
        if (!isObject(found))
            return undefined;
        found = found[key];
    }
    return found;
}
/** Whether a value is a JSON object: no list, not null. */
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** A list as it is; anything else as an empty one. */
function listOf(value) {
    return Array.isArray(value) ? value : [];
}
/** A string that is not empty, or null. Blanks count: a space is a token. */
function textOf(value) {
    return typeof value === 'string' && value !== '' ? value : null;
}
/** A finite number, or null. Text is no number. */
function numberOf(value) {
    return typeof value === 'number' && Number.isFinite(value) ? value : null;
}
/** A count: a whole number from 0 up, or null. */
function countOf(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : null;
}
/** A duration or another quantity that cannot be negative, or null. */
function quantityOf(value) {
    const number = numberOf(value);
    return number !== null && number >= 0 ? number : null;
}
/** The sum of what is known; null when nothing is. */
function sumOf(...parts) {
    const known = parts.filter((part) => part !== null);
    return known.length === 0 ? null : known.reduce((sum, part) => sum + part, 0);
}
/** Parses JSON; undefined where a text is none. */
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
  mr: () => (/* reexport */ answerProblem),
  E_: () => (/* binding */ detectApi),
  $Q: () => (/* reexport */ endpointProblem),
  be: () => (/* binding */ formatOf)
});

// UNUSED EXPORTS: FORMATS

;// CONCATENATED MODULE: ./lib/api/conversation.js
/** The system messages as one text, for APIs that take it beside the conversation; null when there is none. */
function systemText(messages) {
    const texts = messages.filter(({ role }) => role === 'system').map(({ content }) => content);
    return texts.length === 0 ? null : texts.join('\n\n');
}
/** The conversation without its system messages. */
function turns(messages) {
    return messages.filter(({ role }) => role !== 'system');
}
/** Messages as chat APIs take them, system messages among them. */
function chatMessages(messages) {
    return messages.map(({ role, content }) => ({ role, content }));
}
/** Messages as one text, for APIs that complete text. */
function plainText(messages) {
    return messages.map(({ content }) => content).join('\n\n');
}

// EXTERNAL MODULE: ./lib/api/error-body.js + 1 modules
var error_body = __webpack_require__(3047);
// EXTERNAL MODULE: ./lib/api/format.js
var format = __webpack_require__(5693);
;// CONCATENATED MODULE: ./lib/api/hosts.js
/** OpenAI itself, its regional hosts included. */
function isOpenAi(url) {
    return url.hostname === 'api.openai.com' || url.hostname.endsWith('.api.openai.com');
}
/** Azure OpenAI, AI Services or Foundry, in any of Azure's clouds, or API Management in front of one. */
function isAzure(url) {
    return AZURE.test(url.hostname) || isAzureDeployment(url);
}
const AZURE = /\.(openai|cognitiveservices|services\.ai)\.azure\.(com|us|cn)$|\.azure-api\.net$/;
/** Azure's classic path, where the deployment stands in the path and the body's `model` is ignored. */
function isAzureDeployment(url) {
    return url.pathname.includes('/openai/deployments/');
}
/** GitHub Models, under its name and its earlier one. */
function isGithubModels(url) {
    return url.hostname === 'models.github.ai' || url.hostname === 'models.inference.ai.azure.com';
}
/** Mistral's own hosts. */
function isMistral(url) {
    return url.hostname.endsWith('.mistral.ai');
}
/** OpenRouter. */
function isOpenRouter(url) {
    return url.hostname === 'openrouter.ai';
}
/** Bedrock's host for plain HTTP and SSE. */
function isBedrockMantle(url) {
    return /^bedrock-mantle\..+\.api\.aws$/.test(url.hostname);
}
/** Bedrock's older host, whose own API streams binary frames. */
function isBedrockRuntime(url) {
    return /^bedrock-runtime(-fips)?\..+\.amazonaws\.com(\.cn)?$/.test(url.hostname);
}
/** Google's Gemini API. */
function isGeminiApi(url) {
    return url.hostname === 'generativelanguage.googleapis.com';
}
/** Vertex AI: global, regional and multi-regional hosts. */
function isVertex(url) {
    return /(^|[-.])aiplatform(\.[a-z]+\.rep)?\.googleapis\.com$/.test(url.hostname);
}
/** A model of Anthropic on Vertex AI, where path and body differ from Anthropic's own. */
function isVertexAnthropic(url) {
    return /\/publishers\/anthropic\/models\/[^/]+:(streamR|r)awPredict$/.test(pathOf(url));
}
/** The path without slashes at its end. */
function pathOf(url) {
    return url.pathname.replace(/\/+$/, '');
}
/** Whether the path ends like this, a slash behind it or not. */
function pathEndsWith(url, end) {
    return pathOf(url).endsWith(end);
}
/** A URL fit to be shown: without user name and password, and with `***` for what looks like a key in its query. */
function shownUrl(url) {
    return `${url.origin}${url.pathname}${shownQuery(url)}`;
}
/** The query string as it may be shown, question mark included; empty when there is none. */
function shownQuery(url) {
    return url.search.replace(/([?&][^=&]*(?:key|token|secret|sig|password|auth|code)[^=&]*=)[^&]*/gi, '$1***');
}

// EXTERNAL MODULE: ./lib/api/json.js
var json = __webpack_require__(6192);
;// CONCATENATED MODULE: ./lib/api/request-body.js

/**
 * A body with the user's parameters in it. Objects merge, so that `generationConfig: {temperature: 0}` keeps the token
 * limit beside it; anything else replaces. A value of undefined leaves its key out.
 */
function withParameters(body, parameters) {
    const defined = Object.entries(body).filter((entry) => entry[1] !== undefined);
    return merged(Object.fromEntries(defined), parameters);
}
function merged(base, extra) {
    const both = Object.entries(extra).map(([key, value]) => {
        const before = base[key];
        return [key, (0,json/* isObject */.Gv)(before) && (0,json/* isObject */.Gv)(value) ? merged(before, value) : value];
    });
    return Object.fromEntries([...Object.entries(base), ...both]);
}

;// CONCATENATED MODULE: ./lib/api/usage.js

/**
 * Usage with at least one known count, else null. No prompt has 0 tokens, so an input count of 0 is a server's way
 * to say that it does not know (Ollama's `/v1` for a cached prompt); where the output is 0 as well, nothing is known
 * yet (its `/v1/completions` sends such zeros with every chunk).
 */
function knownUsage(usage) {
    const blank = usage.inputTokens === 0 && (usage.outputTokens ?? 0) === 0;
    if (blank)
        return null;
    const known = { ...usage, inputTokens: usage.inputTokens === 0 ? null : usage.inputTokens };
    return Object.values(known).every((count) => count === null) ? null : known;
}
/**
 * Usage in OpenAI's words: `prompt_tokens` and `completion_tokens` of chat and completions, `input_tokens` and
 * `output_tokens` of Responses. Detail objects are under the same names with `_details`; SGLang, DeepSeek and
 * Moonshot put theirs on top.
 */
function openaiUsage(usage, input, output) {
    // Most events of a stream have none.
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
/**
 * All generated tokens. Most servers count reasoning inside the completion; xAI and Gemini's OpenAI-compatible path
 * count it outside, which their total gives away (total = prompt + completion + reasoning).
 */
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







/** The API insists on a limit; enough for an answer of a page or two. */
const DEFAULT_LIMIT = 1024;
/** Anthropic's Messages; also Claude on Vertex AI (model and method in the path), on Foundry and on Bedrock's mantle. */
const anthropicMessages = {
    name: 'anthropic-messages',
    framing: 'sse',
    hasEndMarker: true,
    endsWithDone: false,
    path: '/v1/messages',
    recognises: (url) => (pathEndsWith(url, '/messages') && !url.pathname.includes('/threads/')) || isVertexAnthropic(url),
    urlFor,
    auth: (url) => (isVertexAnthropic(url) || isBedrockMantle(url) || isOpenRouter(url) ? 'bearer' : 'x-api-key'),
    // The oldest version that is still served is the one that most gateways know.
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
/** Vertex AI has one method for whole answers and one for streams. */
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
        return (0,format/* reading */.h)({ error });
    switch ((0,json.at)(event, 'type')) {
        case 'message_start': {
            const message = (0,json.at)(event, 'message');
            // Its output count is a placeholder, no token has been sent yet.
            return (0,format/* reading */.h)({ ...readMessage(message), usage: readUsage((0,json.at)(message, 'usage'), false) });
        }
        case 'content_block_start':
            return (0,format/* reading */.h)(generatedIn((0,json.at)(event, 'content_block')));
        case 'content_block_delta':
            return (0,format/* reading */.h)(deltaIn((0,json.at)(event, 'delta')));
        case 'message_delta': {
            const finishReason = (0,json/* textOf */.b6)((0,json.at)(event, 'delta', 'stop_reason'));
            return (0,format/* reading */.h)({ finishReason, usage: readUsage((0,json.at)(event, 'usage'), true) });
        }
        case 'message_stop': {
            const ms = (0,json/* quantityOf */.Ri)((0,json.at)(event, 'amazon-bedrock-invocationMetrics', 'invocationLatency'));
            return (0,format/* reading */.h)({ end: true, serverSeconds: ms === null ? null : ms / 1000 });
        }
        default:
            return (0,format/* reading */.h)({});
    }
}
function readAnswer(answer) {
    const blocks = (0,json/* listOf */.c3)((0,json.at)(answer, 'content')).map(generatedIn);
    const answered = Array.isArray((0,json.at)(answer, 'content'));
    return (0,format/* reading */.h)({
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
/**
 * What a block holds by itself. In a stream a block starts empty and is filled by deltas, but some come whole; a tool
 * call has its name from the start, and may have no arguments. Encrypted reasoning and signatures are nothing that a reader could see.
 */
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
/** Counts are cumulative. What was read from a cache or written to one is input too, beside `input_tokens`. */
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







/** Cohere's chat, version 2. */
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
        return (0,format/* reading */.h)({ error });
    const message = (0,json.at)(event, 'delta', 'message');
    switch ((0,json.at)(event, 'type')) {
        case 'message-start':
            return (0,format/* reading */.h)({ requestId: (0,json/* textOf */.b6)((0,json.at)(event, 'id')) });
        case 'content-start':
        case 'content-delta':
        case 'tool-plan-delta':
        case 'tool-call-start':
        case 'tool-call-delta':
            return (0,format/* reading */.h)(cohere_generatedIn(message));
        case 'message-end':
            return (0,format/* reading */.h)({ ...readEnd((0,json.at)(event, 'delta')), end: true });
        default:
            // An error without a type is all that its HTTP errors are: `{"message": "…"}`.
            return (0,format/* reading */.h)({ error: (0,json.at)(event, 'type') === undefined ? (0,error_body/* errorOf */.Mz)(event) : null });
    }
}
function cohere_readAnswer(answer) {
    const message = (0,json.at)(answer, 'message');
    const answered = (0,json/* isObject */.Gv)(message);
    const ended = readEnd(answer);
    return (0,format/* reading */.h)({
        ...cohere_generatedIn(message),
        ...ended,
        requestId: (0,json/* textOf */.b6)((0,json.at)(answer, 'id')),
        end: answered,
        error: (0,error_body/* errorIn */.Kd)(answer) ?? ended.error ?? (answered ? null : (0,error_body/* errorOf */.Mz)(answer)),
    });
}
/** Content is one object in a stream and a list in a whole answer; so are tool calls. A tool plan is the model thinking aloud. */
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
/** What was processed, not what was billed: the two differ. */
function cohere_readUsage(usage) {
    return knownUsage({
        inputTokens: (0,json/* countOf */.pq)((0,json.at)(usage, 'tokens', 'input_tokens')),
        outputTokens: (0,json/* countOf */.pq)((0,json.at)(usage, 'tokens', 'output_tokens')),
        reasoningTokens: null,
        cachedTokens: (0,json/* countOf */.pq)((0,json.at)(usage, 'cached_tokens')),
    });
}

;// CONCATENATED MODULE: ./lib/api/endpoint-guess.js

/**
 * The endpoint that somebody meant who gave its base URL or a neighbour of it, fit to be shown; null where nothing can
 * be guessed, and for what is an endpoint already. The query string is kept.
 */
function guessEndpoint(url) {
    const path = pathOf(url);
    const guess = GUESSES.find(({ hosts, when }) => (hosts === undefined || hosts(url)) && when.test(path));
    return guess === undefined ? null : withPath(url, path.replace(guess.when, guess.to));
}
const CHAT = '/chat/completions';
const STREAM = ':streamGenerateContent?alt=sse';
/** The first that fits; hosts with paths of their own before the general ones. */
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
/** Azure's classic path needs the version that others put into the path. */
const AZURE_VERSION = 'api-version=2024-10-21';
function withPath(url, target) {
    const [path = '', added] = target.split('?');
    const missing = path.includes('/openai/deployments/') && url.search === '' ? AZURE_VERSION : undefined;
    const query = [shownQuery(url).slice(1), added, missing].filter((part) => part !== undefined && part !== '');
    return `${url.origin}${path}${query.length === 0 ? '' : `?${query.join('&')}`}`;
}

;// CONCATENATED MODULE: ./lib/api/endpoint-problem.js


/**
 * Why a URL cannot be measured, whatever API it is said to speak: a sentence that says what to use instead; null when
 * nothing speaks against it.
 */
function endpointProblem(url) {
    if (isGithubModels(url))
        return GITHUB_MODELS_RETIRED;
    if (isBedrockRuntime(url) && !url.pathname.startsWith('/openai/'))
        return bedrockProblem(url);
    return otherKindProblem(url) ?? geminiProblem(url);
}
/** What to say of GitHub Models, before a request and after one. */
const GITHUB_MODELS_RETIRED = "GitHub Models was retired on 30 July 2026 and nothing free took its place; use a provider's own endpoint with its key, or a local server, for example Ollama as a service container (http://localhost:11434/api/chat)";
/** What to say of Bedrock's binary streams, before a request and after one. */
function bedrockInstead(url) {
    const region = /^bedrock-runtime(?:-fips)?\.([a-z\d-]+)\./.exec(url.hostname)?.[1] ?? 'REGION';
    const model = /^\/model\/([^/]+)/.exec(url.pathname)?.[1] ?? '';
    return `use https://bedrock-mantle.${region}.api.aws${mantlePath(model)} with a Bedrock API key instead`;
}
function bedrockProblem(url) {
    return `${shownUrl(url)} is Bedrock's own API, which streams binary frames; ${bedrockInstead(url)}`;
}
/** Where mantle has a model's API: Claude under Anthropic's, some vendors' newest under a path of their own. */
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
/** Gemini, from Google's Gemini API and from Vertex AI: the model and the method stand in the path. */
const gemini = {
    name: 'gemini',
    framing: 'sse',
    hasEndMarker: false,
    endsWithDone: false,
    path: '/v1beta/models/MODEL:streamGenerateContent?alt=sse',
    recognises: (url) => METHOD.test(url.pathname),
    urlFor: gemini_urlFor,
    // Vertex AI takes an OAuth token where the path names a project, and an API key where it does not (express mode).
    auth: (url) => (isVertex(url) && url.pathname.includes('/projects/') ? 'bearer' : 'x-goog-api-key'),
    headers: () => ({}),
    modelInBody: () => false,
    requiredMaxOutputTokens: null,
    leastMaxOutputTokens: 1,
    reserved: ['contents', 'systemInstruction', 'system_instruction'],
    body: gemini_body,
    adapt: () => null,
    readEvent: (event, name) => readResponse(event, name),
    readAnswer: gemini_readAnswer,
};
/** Without `alt=sse` a stream comes as one JSON list in pieces, which nobody can time. */
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
/** A stream that was asked for without `alt=sse` is one list of responses. */
function gemini_readAnswer(answer) {
    return (0,json/* listOf */.c3)(Array.isArray(answer) ? answer : [answer])
        .map(readWhole)
        .reduce(format/* combine */.k, (0,format/* reading */.h)({}));
}
function readWhole(answer) {
    const answered = Array.isArray((0,json.at)(answer, 'candidates')) || (0,json/* isObject */.Gv)((0,json.at)(answer, 'promptFeedback'));
    const read = readResponse(answer, null);
    return { ...read, end: answered, error: read.error ?? (answered ? null : (0,error_body/* errorOf */.Mz)(answer)) };
}
/** Every event is a response of its own, with what is new in it and the usage so far. */
function readResponse(response, name) {
    const candidates = (0,json/* listOf */.c3)((0,json.at)(response, 'candidates'));
    const parts = candidates.flatMap((candidate) => (0,json/* listOf */.c3)((0,json.at)(candidate, 'content', 'parts')));
    const finishReasons = candidates.map((candidate) => (0,json/* textOf */.b6)((0,json.at)(candidate, 'finishReason')));
    return (0,format/* reading */.h)({
        output: parts.some(hasOutput),
        reasoning: parts.some((part) => isThought(part) && (0,json/* textOf */.b6)((0,json.at)(part, 'text')) !== null),
        // A prompt that is refused has no candidates, only the reason.
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
/** Parts that are generated and come in one piece. */
const WHOLE_PARTS = ['functionCall', 'executableCode', 'inlineData'];
/** Thoughts are counted beside the candidates. */
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







/** Ollama's own API: one JSON object a line; chat or generate, as the URL says. */
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
/** Streaming is Ollama's default, so `stream` is always said. */
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
/** The last line says so and has the counts; a count that is left out is unknown, not 0. Durations are nanoseconds. */
function readLine(line) {
    const message = (0,json.at)(line, 'message');
    const said = [(0,json.at)(line, 'response'), (0,json.at)(message, 'content')].some((text) => (0,json/* textOf */.b6)(text) !== null);
    const thought = [(0,json.at)(line, 'thinking'), (0,json.at)(message, 'thinking')].some((text) => (0,json/* textOf */.b6)(text) !== null);
    const nanoseconds = (0,json/* quantityOf */.Ri)((0,json.at)(line, 'total_duration'));
    return (0,format/* reading */.h)({
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



/** What chat chunks, completion chunks and their whole answers have around their choices. */
function readEnvelope(body, name) {
    const choices = (0,json/* listOf */.c3)((0,json.at)(body, 'choices'));
    const finishReason = choices.reduce((last, choice) => (0,json/* textOf */.b6)((0,json.at)(choice, 'finish_reason')) ?? last, null);
    const usage = (0,json.at)(body, 'usage') ?? (0,json.at)(body, 'x_groq', 'usage');
    return {
        finishReason,
        usage: openaiUsage(usage, 'prompt', 'completion'),
        model: (0,json/* textOf */.b6)((0,json.at)(body, 'model')),
        requestId: (0,json/* textOf */.b6)((0,json.at)(body, 'id')),
        serverSeconds: secondsIn(body, usage),
        error: (0,error_body/* errorIn */.Kd)(body, name) ?? (0,error_body/* errorIn */.Kd)((0,json.at)(body, 'x_groq')) ?? choiceError(choices, finishReason) ?? bareError(body, name),
    };
}
/** What frameworks and gateways send where a chunk should be: `{detail}`, `{code, message}`, `[{error}]`. */
function bareError(body, name) {
    const unnamed = name === null || name === 'message';
    return unnamed && typeof body === 'object' && !Array.isArray((0,json.at)(body, 'choices')) ? (0,error_body/* errorOf */.Mz)(body) : null;
}
/** OpenRouter puts an upstream failure into the choice, as an error, as a finish reason or as both. */
function choiceError(choices, finishReason) {
    const told = choices.map((choice) => (0,error_body/* errorIn */.Kd)(choice)).find((error) => error !== null);
    if (told !== undefined)
        return told;
    return finishReason === 'error'
        ? { message: 'the server ended the answer with finish_reason "error"', code: null }
        : null;
}
/**
 * Time that the server reports in a body, as a total over its phases: Groq (seconds, waiting in its queue included),
 * llama.cpp and vLLM (`--enable-per-request-metrics`), Fireworks (`perf_metrics_in_response`, seconds, often as text),
 * Bedrock, OpenRouter (`X-OpenRouter-Metadata`), LocalAI (`Extra-Usage`). Milliseconds unless said otherwise.
 */
function secondsIn(body, usage) {
    const groq = (0,json/* quantityOf */.Ri)((0,json.at)(usage, 'total_time'));
    if (groq !== null)
        return groq + ((0,json/* quantityOf */.Ri)((0,json.at)(usage, 'queue_time')) ?? 0);
    const fireworks = secondsText((0,json.at)(body, 'perf_metrics'), [
        'server-processing-time',
        'fireworks-server-processing-time',
    ]);
    if (fireworks !== null)
        return fireworks;
    const ms = phases((0,json.at)(body, 'timings'), ['prompt_ms', 'predicted_ms']) ??
        phases((0,json.at)(body, 'metrics'), ['queue_time_ms', 'time_to_first_token_ms', 'generation_time_ms']) ??
        (0,json/* quantityOf */.Ri)((0,json.at)(body, 'metrics', 'latencyMs')) ??
        (0,json/* quantityOf */.Ri)((0,json.at)(body, 'openrouter_metadata', 'generation_time')) ??
        phases(usage, ['timing_prompt_processing', 'timing_token_generation']);
    return ms === null ? null : ms / 1000;
}
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

/**
 * `stream_options` for chat and completions: usage has to be asked for, and OpenAI's random padding of each chunk,
 * which would distort byte counts and which other servers do not know, is declined. Mistral has no such field and
 * reports usage anyway.
 */
function streamOptions({ url, stream, adaptations }) {
    if (!stream || isMistral(url) || adaptations.has('without-stream-options'))
        return undefined;
    const declines = isOpenAi(url) && !adaptations.has('without-obfuscation-option');
    return { include_usage: true, ...(declines && { include_obfuscation: false }) };
}
/**
 * The token limit of a chat. OpenAI and Azure refuse the old name for reasoning models; most other servers know only
 * that one. Where the guess is wrong, the server's refusal swaps it.
 */
function chatTokenLimit({ url, maxOutputTokens, adaptations }) {
    if (maxOutputTokens === null)
        return {};
    const knowsNewName = isOpenAi(url) || (isAzure(url) && url.pathname.includes('/openai/'));
    const newName = knowsNewName !== adaptations.has('other-token-limit-name');
    return newName ? { max_completion_tokens: maxOutputTokens } : { max_tokens: maxOutputTokens };
}
/**
 * What to leave out or rename after a refusal that names one of our options; null when it names none, or one that was
 * given up already. A complaint about the limit's value is no complaint about its name.
 */
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







/**
 * OpenAI's Chat Completions, and the many servers that speak it: Azure, OpenRouter, Mistral, Groq, DeepSeek, xAI,
 * Together, Fireworks, vLLM, SGLang, llama.cpp, TGI, LM Studio, Ollama's `/v1`, Bedrock's mantle, Vertex AI's openapi.
 */
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
    readEvent: (event, name) => (0,format/* reading */.h)({ ...readEnvelope(event, name), ...openai_chat_generatedIn(event) }),
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
    const envelope = readEnvelope(answer, null);
    const answered = Array.isArray((0,json.at)(answer, 'choices'));
    return (0,format/* reading */.h)({ ...envelope, ...openai_chat_generatedIn(answer), end: answered });
}
/** Whether any choice carries something generated; a chunk that only names the role, or is empty, does not. */
function openai_chat_generatedIn(answer) {
    const parts = (0,json/* listOf */.c3)((0,json.at)(answer, 'choices')).map((choice) => (0,json.at)(choice, 'delta') ?? (0,json.at)(choice, 'message'));
    return { output: parts.some(openai_chat_hasOutput), reasoning: parts.some(hasReasoning) };
}
function openai_chat_hasOutput(part) {
    // What nearly every event carries; the rest is looked for only where it is missing.
    if ((0,json/* textOf */.b6)((0,json.at)(part, 'content')) !== null)
        return true;
    const said = [
        (0,json.at)(part, 'refusal'),
        (0,json.at)(part, 'audio', 'data'),
        (0,json.at)(part, 'audio', 'transcript'),
        (0,json.at)(part, 'function_call', 'name'),
        (0,json.at)(part, 'function_call', 'arguments'),
        ...(0,json/* listOf */.c3)((0,json.at)(part, 'content')).map((piece) => (0,json.at)(piece, 'text')),
        ...(0,json/* listOf */.c3)((0,json.at)(part, 'tool_calls')).flatMap(callTexts),
    ];
    return said.some((text) => (0,json/* textOf */.b6)(text) !== null);
}
function callTexts(call) {
    return [
        (0,json.at)(call, 'function', 'name'),
        (0,json.at)(call, 'function', 'arguments'),
        (0,json.at)(call, 'custom', 'name'),
        (0,json.at)(call, 'custom', 'input'),
    ];
}
/** vLLM and OpenRouter say `reasoning`, DeepSeek and older servers `reasoning_content`; Mistral has it inside its content. */
function hasReasoning(part) {
    const details = (0,json/* listOf */.c3)((0,json.at)(part, 'reasoning_details'));
    const thought = [
        (0,json.at)(part, 'reasoning'),
        (0,json.at)(part, 'reasoning_content'),
        ...details.flatMap((detail) => [(0,json.at)(detail, 'text'), (0,json.at)(detail, 'summary')]),
        ...(0,json/* listOf */.c3)((0,json.at)(part, 'content')).flatMap(thinkingTexts),
    ];
    return thought.some((text) => (0,json/* textOf */.b6)(text) !== null);
}
/** `{type: thinking, thinking: [{type: text, text}]}`, in Mistral's words. */
function thinkingTexts(piece) {
    const thinking = (0,json.at)(piece, 'thinking');
    return [thinking, ...(0,json/* listOf */.c3)(thinking).map((each) => (0,json.at)(each, 'text'))];
}

;// CONCATENATED MODULE: ./lib/api/openai-completions.js







/** OpenAI's older Completions: one text in, its continuation out. */
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
    readEvent: (event, name) => (0,format/* reading */.h)({ ...readEnvelope(event, name), output: hasText(event) }),
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
    const envelope = readEnvelope(answer, null);
    const answered = Array.isArray((0,json.at)(answer, 'choices'));
    return (0,format/* reading */.h)({ ...envelope, output: hasText(answer), end: answered });
}
function hasText(answer) {
    return (0,json/* listOf */.c3)((0,json.at)(answer, 'choices')).some((choice) => (0,json/* textOf */.b6)((0,json.at)(choice, 'text')) !== null);
}

;// CONCATENATED MODULE: ./lib/api/openai-responses.js








/** The smallest `max_output_tokens` that OpenAI takes. */
const LEAST = 16;
/** OpenAI's Responses. Usage always comes; what an event is stands in its data, the SSE event name may be missing. */
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
    const { url, model, messages, stream, maxOutputTokens, parameters, adaptations } = request;
    const declines = stream &&
        isOpenAi(url) &&
        !adaptations.has('without-obfuscation-option') &&
        !adaptations.has('without-stream-options');
    return withParameters({
        model: model ?? undefined,
        instructions: systemText(messages) ?? undefined,
        input: inputOf(turns(messages)),
        stream,
        stream_options: declines ? { include_obfuscation: false } : undefined,
        max_output_tokens: maxOutputTokens === null ? undefined : Math.max(maxOutputTokens, LEAST),
    }, parameters);
}
function inputOf(messages) {
    const [first] = messages;
    if (messages.length === 1 && first?.role === 'user')
        return first.content;
    return messages.map(({ role, content }) => ({ role, content }));
}
/** Output arrives in `….delta` events of many kinds; everything else only frames or repeats it. */
function openai_responses_readEvent(event, name) {
    const type = (0,json/* textOf */.b6)((0,json.at)(event, 'type')) ?? '';
    const generated = type.endsWith('.delta') && (0,json/* textOf */.b6)((0,json.at)(event, 'delta')) !== null;
    const reasoning = generated && type.includes('reasoning');
    const ended = /^response\.(completed|incomplete|failed)$/.test(type);
    return (0,format/* reading */.h)({
        ...openai_responses_readResponse((0,json.at)(event, 'response')),
        output: generated && !reasoning,
        reasoning,
        end: ended,
        error: (0,error_body/* errorIn */.Kd)(event, name) ?? failureOf((0,json.at)(event, 'response')),
    });
}
function openai_responses_readAnswer(answer) {
    const items = (0,json/* listOf */.c3)((0,json.at)(answer, 'output'));
    const answered = Array.isArray((0,json.at)(answer, 'output'));
    return (0,format/* reading */.h)({
        ...openai_responses_readResponse(answer),
        output: items.some(openai_responses_hasOutput),
        reasoning: items.some(openai_responses_hasReasoning),
        end: answered && /^(completed|incomplete|failed|cancelled)$/.test((0,json/* textOf */.b6)((0,json.at)(answer, 'status')) ?? 'completed'),
        error: failureOf(answer) ?? (answered ? null : (0,error_body/* errorOf */.Mz)(answer)),
    });
}
/** The response object: whole in an answer that was not streamed, inside the first and the last events of a stream. */
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




/**
 * What an answer's status and headers say about the URL itself, as a sentence with what to do; null when they say
 * nothing of the kind and the server's own words are the better explanation.
 */
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












/** Every wire format, the most used first. */
const FORMATS = [
    openaiChat,
    openaiResponses,
    openaiCompletions,
    anthropicMessages,
    gemini,
    ollama,
    cohere,
];
/** The format of that name. Throws for a name that no format has, which the types rule out. */
function formatOf(name) {
    const format = FORMATS.find((each) => each.name === name);
    if (format === undefined)
        throw new Error(`no wire format is called ${name}`);
    return format;
}
/**
 * Reads the API off a URL. A URL that cannot be measured, or whose API cannot be told, gives a sentence instead, with
 * the likely correction.
 */
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

/***/ 1332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ compareBaseline)
});

// EXTERNAL MODULE: ./lib/samples.js
var lib_samples = __webpack_require__(4816);
// EXTERNAL MODULE: ./lib/stats/hodges-lehmann.js + 2 modules
var hodges_lehmann = __webpack_require__(7904);
// EXTERNAL MODULE: ./lib/stats/significance.js
var significance = __webpack_require__(6454);
;// CONCATENATED MODULE: ./lib/stats/holm.js

/**
 * Which of several claims stand when the risk of any false one is to stay at most `alpha`.
 * A null p value (no evidence) stays in the family and never stands.
 *
 * Source: Holm, Scand. J. Statistics 6, 1979: from the smallest p on, p_(i) <= alpha / (m - i + 1).
 */
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





/**
 * Compares every gated metric of a job at once: bounds with `alpha` of risk on each side, and at most `alpha`
 * for any false `regression` among them all (Holm). `proven` for all of them needs no correction.
 *
 * Pairs without run-to-run noise: Hodges-Lehmann and the signed-rank test. Otherwise
 * estimate ± t √(se² + v), se from the Hodges-Lehmann bounds or as given, v the run-to-run variance.
 */
function compareMetrics(metrics, alpha) {
    const bounded = metrics.map((metric) => bound(metric, alpha));
    const rejected = holm(bounded.map(({ pValue }) => pValue), alpha);
    return metrics.map((metric, i) => {
        const figures = bounded[i];
        const state = judge(figures, metric.tolerance, rejected[i]);
        const pairs = metric.evidence.kind === 'pairs' ? metric.evidence.differences.length : null;
        const undecided = state === 'suspected' || state === 'none-seen';
        const more = undecided ? morePairs(metric, figures.estimate, alpha / metrics.length) : null;
        return { ...figures, state, pairs, pairsToDecide: more };
    });
}
/**
 * The log ratio up to which a slowdown is tolerated: `maxRegression` as a fraction (0.1 = 10 %), or `floor` as an
 * absolute time in the unit of `baselineMedian`, whichever allows more. So 20 ms on top of a median of 50 ms
 * are tolerated as 40 %, and on top of 2 s change nothing.
 */
function toleratedLogRatio(maxRegression, floor, baselineMedian) {
    const relative = Math.log1p(maxRegression);
    const known = baselineMedian !== null && baselineMedian > 0;
    return known ? Math.max(relative, Math.log1p(floor / baselineMedian)) : relative;
}
/** A log ratio as a change: ln 1.25 is 0.25; null stays null, and so does what is too large for a number. */
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

// EXTERNAL MODULE: ./lib/metrics.js
var metrics = __webpack_require__(9502);
// EXTERNAL MODULE: ./lib/stats/describe.js
var describe = __webpack_require__(5246);
// EXTERNAL MODULE: ./lib/stats/run-noise.js
var run_noise = __webpack_require__(9321);
;// CONCATENATED MODULE: ./lib/stats/history.js



/**
 * The standard error of the log of a figure, read off its interval (`alpha` of risk on each side);
 * null where a bound is missing or not positive.
 */
function logStandardError({ low, high }, alpha) {
    if (low === null || high === null || low <= 0)
        return null;
    return (Math.log(high) - Math.log(low)) / (2 * (0,normal/* normalQuantile */.Zl)(1 - alpha));
}
/** One stored summary against a new one; belongs with `storedRunNoise`. */
function levelDifference(current, past) {
    const errors = [current.standardError, past.standardError];
    const known = errors.filter((error) => error !== null);
    const standardError = known.length === errors.length ? Math.hypot(...known) : null;
    return { kind: 'point', estimate: current.logValue - past.logValue, standardError };
}
/**
 * How far a run lies above its history, with the noise of such a difference; null without past runs.
 * The spread of past runs already holds their own sampling error, so only what the new run has more of it is
 * added; unknown errors add nothing.
 *
 * Source: the prediction interval of a new observation, its variance moderated towards a prior as in
 * Smyth, Stat. Appl. Genet. Mol. Biol. 3(1), 2004: s² = ((K-1) sd² + ν0 s0²) / (K-1+ν0), times 1 + 1/K.
 */
function historyEvidence(current, past, prior = run_noise/* DEFAULT_PRIOR */.ts) {
    const levels = past.map(({ logValue }) => logValue);
    const usual = (0,describe/* average */.G8)(levels);
    if (usual === null)
        return null;
    const spread = (0,describe/* standardDeviation */.Fx)(levels) ?? 0;
    const degreesOfFreedom = levels.length - 1 + prior.weight;
    const variance = ((levels.length - 1) * spread ** 2 + prior.weight * prior.sd ** 2) / degreesOfFreedom;
    const standardError = Math.sqrt(extraVariance(current, past));
    return {
        evidence: { kind: 'point', estimate: current.logValue - usual, standardError },
        runNoise: { variance: variance * (1 + 1 / levels.length), degreesOfFreedom },
    };
}
function extraVariance(current, past) {
    const known = past.flatMap(({ standardError }) => (standardError === null ? [] : [standardError ** 2]));
    const usual = (0,describe/* average */.G8)(known);
    return usual === null || current.standardError === null ? 0 : Math.max(0, current.standardError ** 2 - usual);
}

// EXTERNAL MODULE: ./lib/stats/intervals.js + 2 modules
var intervals = __webpack_require__(8638);
// EXTERNAL MODULE: ./lib/stats/quantile.js + 1 modules
var quantile = __webpack_require__(7247);
// EXTERNAL MODULE: ./lib/stats/tail-ratio.js
var tail_ratio = __webpack_require__(6207);
;// CONCATENATED MODULE: ./lib/verdict/comparison-evidence.js






const NO_PAIRS = { kind: 'pairs', differences: [] };
/** Evidence of pairs: for a median the log ratio of each, for a tail one by resampling, none of it where pairs are too few. */
function evidenceOfPairs({ metric, percent }, values) {
    const { candidate, baseline } = values;
    const sign = (0,metrics/* metricOf */.a)(metric).better === 'lower' ? 1 : -1;
    const differences = candidate.map((value, i) => sign * Math.log(value / baseline[i]));
    const pairs = { kind: 'pairs', differences };
    const tail = percent === 50 ? null : (0,tail_ratio/* tailRatio */.O)({ candidate, baseline, figure: percent / 100 });
    return {
        evidence: percent === 50 ? pairs : (tail ?? NO_PAIRS),
        baselineFigure: (0,quantile/* quantile */.YV)((0,quantile/* sortSamples */.O4)(baseline), percent / 100),
        samples: differences.length,
        runNoise: null,
    };
}
/** Evidence of two medians and their bounds; without pairs the prompts' own differences stay in. */
function evidenceOfFigures({ metric }, samples, { metrics, boundAlpha }) {
    const past = metrics[metric];
    const mine = levelOf(metric, currentFigure(samples[metric], boundAlpha), boundAlpha);
    const theirs = levelOf(metric, past, boundAlpha);
    const evidence = mine === null || theirs === null ? NO_PAIRS : levelDifference(mine, theirs);
    return { evidence, baselineFigure: past.p50, samples: samples[metric].values.length, runNoise: null };
}
/** Evidence of a median beside those of several earlier runs, whose spread says how much runs differ for no reason. */
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
/** The geometric mean: the figure that a log ratio to several runs is a ratio to. */
function usualFigure(figures) {
    const known = figures.filter((figure) => figure !== null && figure > 0);
    const mean = (0,describe/* average */.G8)(known.map((figure) => Math.log(figure)));
    return mean === null ? null : Math.exp(mean);
}
function currentFigure({ values, prompts }, alpha) {
    const sorted = (0,quantile/* sortSamples */.O4)(values);
    return {
        p50: (0,quantile/* percentile */.Ym)(sorted, 50),
        ...(0,intervals/* percentileInterval */.J9)({ samples: values, sorted, groups: prompts }, 50, alpha),
    };
}
function levelOf(metric, { p50, low, high }, alpha) {
    if (p50 === null || p50 <= 0)
        return null;
    const sign = (0,metrics/* metricOf */.a)(metric).better === 'lower' ? 1 : -1;
    return { logValue: sign * Math.log(p50), standardError: logStandardError({ low, high }, alpha) };
}

// EXTERNAL MODULE: ./lib/verdict/format-quantity.js
var format_quantity = __webpack_require__(9714);
// EXTERNAL MODULE: ./lib/verdict/subject.js
var subject = __webpack_require__(1697);
;// CONCATENATED MODULE: ./lib/verdict/comparison-wording.js



/** Why a figure has its state, without a full stop. `change` and bounds must be known. */
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
/** A candidate that timed out where the baseline answered leaves its slowest requests out of its figures. */
function timedOutReason(judged, wording, timedOut) {
    const where = wording.unit === 'pair' ? ' where the baseline answered' : '';
    const requests = `${(0,format_quantity/* formatCount */.B4)(timedOut)} timed out${where}`;
    const is = timedOut === 1 ? 'it is' : 'they are';
    return `${changed(judged)} in ${amount(judged, wording)}, but ${requests}, and without a latency ${is} left out of that`;
}
/** Figures of one side only. */
function valuelessReason({ metric }, side) {
    const { unknownWhen } = (0,metrics/* metricOf */.a)(metric);
    return `no ${side === 'run' ? 'request' : 'request of the baseline'} has a value for ${(0,subject/* metricPhrase */.ic)(metric)} (unknown when ${unknownWhen})`;
}
/** So many failed that the answered ones no longer speak for all. */
function survivorsReason(figure, failed) {
    return `${phrase(figure)} cannot be compared: ${failed}, and above 20 % the answered ones do not speak for all`;
}
/** `12 of 40 pairs have a failed request (30 %)` */
function failedPairs({ attempted, complete }) {
    const failed = attempted - complete;
    const have = failed === 1 ? 'has' : 'have';
    return `${(0,format_quantity/* formatInteger */.Sm)(failed)} of ${(0,format_quantity/* formatCount */.B4)(attempted, 'pair')} ${have} a failed request (${(0,format_quantity/* formatQuantity */.VZ)(failed / attempted, 'share')})`;
}
/** `25 % of the requests failed`, on whichever side more did. */
function failedRequests(share) {
    return `${(0,format_quantity/* formatQuantity */.VZ)(share, 'share')} of the requests of one side failed`;
}
/** Too few pairs for any bound. */
function tooFewReason(figure, pairs, needed) {
    const have = pairs === 1 ? 'has' : 'have';
    return `${phrase(figure)} cannot be compared: ${(0,format_quantity/* formatCount */.B4)(pairs, 'pair')} ${have} a value on both sides, and it takes ${needed}`;
}
/** Too few requests for a bound of either median. */
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
/** What is tolerated, and why it is more than `maxRegression` where it is. */
function toleratedText({ metric, floor }, tolerated, maxRegression) {
    const share = (0,format_quantity/* formatQuantity */.VZ)(tolerated, 'share');
    return tolerated > maxRegression ? `${(0,format_quantity/* formatQuantity */.VZ)(floor, (0,metrics/* metricOf */.a)(metric).unit)} (${share})` : share;
}
function amount({ samples }, { unit, pastRuns }) {
    return pastRuns === null ? (0,format_quantity/* formatCount */.B4)(samples, unit) : (0,format_quantity/* formatCount */.B4)(pastRuns, 'earlier run');
}
function doNot({ pastRuns }) {
    return pastRuns === 1 ? 'does not' : 'do not';
}
function confidence({ confidencePercent }) {
    return `${confidencePercent} % confidence`;
}
/** From here on the spread of runs is known well enough. */
const ENOUGH_RUNS = 10;
function wayOut({ percent, pairsToDecide }, { noise, pastRuns }, verb) {
    if (pairsToDecide !== null)
        return `about ${(0,format_quantity/* formatInteger */.Sm)(rounded(pairsToDecide))} ${verb}`;
    if (pastRuns !== null && pastRuns < ENOUGH_RUNS)
        return 'more of them would narrow it';
    if (noise !== null)
        return `more would not help, as ${noise} differ that much anyway`;
    return percent === 50 ? `not even a million ${verb}` : 'more would narrow it';
}
/** An estimate is worth two digits. */
function rounded(pairs) {
    return Number(pairs.toPrecision(2));
}
function signed(change, judged) {
    return change !== null && change > 0 ? `+${formatAmount(change, judged)}` : formatAmount(change, judged);
}
const MOST_DECIMALS = 9;
/** A change in percent with one decimal, or as many as keep it on its side of what is tolerated: 10.04 % is more than 10 %. */
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
/** What one compared figure comes to. */
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
/** Why there is no state; null = there is one. A run without a value is a gate that sees nothing, so it fails. */
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
/** As a fraction; without the last bits that the way over logarithms adds. */
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
/** How well it is known tells where it comes from: that of deployments is given, that of runs a belief. */
function noiseOf({ variance, degreesOfFreedom }) {
    if (variance === 0)
        return null;
    return Number.isFinite(degreesOfFreedom) ? 'two runs' : 'two deployments';
}

;// CONCATENATED MODULE: ./lib/verdict/comparison-notes.js



/** Differences of length up to here are not worth a word. */
const NOTEWORTHY_LENGTH = 0.05;
/** The same for two medians, which no test stands behind. */
const NOTEWORTHY_MEDIANS = 0.1;
/** Share of answers that came from a prompt cache, more on one side than on the other. */
const NOTEWORTHY_CACHE = 0.1;
/** Risk of a note for no reason, on each side. */
const NOTE_ALPHA = 0.025;
/** What longer answers make longer. */
const GROWING = ['latency', 'stream_end', 'server'];
/** What makes a comparison of pairs doubtful, one sentence each: answers of another length, prompt caches, requests left over. */
function pairNotes({ rules, pairing, candidate, other, outputTokens }) {
    return [
        pairedLengthNote(rules, outputTokens),
        cacheNote(pairing, candidate, other.table),
        unpairedNote(pairing, candidate === other.table),
    ].filter((note) => note !== null);
}
/** What makes a comparison of two medians doubtful. */
function figureNotes(rules, candidate, baseline) {
    const [mine, theirs] = [candidate.output_tokens.p50, baseline.output_tokens.p50];
    if (mine === null || theirs === null || theirs <= 0)
        return [];
    const ratio = mine / theirs;
    return Math.abs(ratio - 1) <= NOTEWORTHY_MEDIANS ? [] : [lengthNote(rules, { ratio, mine, theirs })];
}
/** Two arms that answer at different length differ in latency for that reason alone. */
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
    return `${(0,format_quantity/* formatCount */.B4)(counts.unpaired)} ${have} ${where} and ${counts.unpaired === 1 ? 'is' : 'are'} not compared.`;
}
function median(values) {
    return (0,quantile/* quantile */.YV)((0,quantile/* sortSamples */.O4)(values), 0.5) ?? 0;
}

// EXTERNAL MODULE: ./lib/verdict/comparison-pairs.js
var comparison_pairs = __webpack_require__(9176);
;// CONCATENATED MODULE: ./lib/verdict/comparison-sides.js



/** What nearly every reader wants to see of both sides, whatever is compared. */
const SHOWN = ['latency', 'ttft', 'tpot', 'output_tokens'];
/** Both sides of what is compared, and of what explains it; metrics that neither has are left out. */
function sideBySide(compared, candidate, baseline) {
    const wanted = new Set([...SHOWN, ...compared.map(({ metric }) => metric)]);
    return metrics/* METRICS */.C.filter(({ name }) => wanted.has(name))
        .map(({ name: metric }) => ({ metric, candidate: candidate[metric], baseline: baseline[metric] }))
        .filter((row) => row.candidate.p50 !== null || row.baseline.p50 !== null);
}
/** The figures of requests. */
function sideOfSamples(samples) {
    return bySide((metric) => {
        const sorted = (0,quantile/* sortSamples */.O4)(samples[metric].values);
        return { p50: (0,quantile/* percentile */.Ym)(sorted, 50), p90: (0,quantile/* percentile */.Ym)(sorted, 90) };
    });
}
/** The figures of a run of which only they were kept. */
function sideOfFigures({ metrics }) {
    return bySide((metric) => ({ p50: metrics[metric].p50, p90: metrics[metric].p90 }));
}
/** What is usual over several runs of which only the figures were kept. */
function sideOfHistory(runs) {
    const usual = (metric, figure) => usualFigure(runs.map(({ metrics }) => metrics[metric][figure]));
    return bySide((metric) => ({ p50: usual(metric, 'p50'), p90: usual(metric, 'p90') }));
}
function bySide(figures) {
    return Object.fromEntries(metrics/* METRICS */.C.map(({ name }) => [name, figures(name)]));
}

;// CONCATENATED MODULE: ./lib/verdict/comparison.js








/** So that a slowdown of just what is tolerated never hangs on rounding: ln 1.1 is more than ln (1 + 0.1) in the last bit. */
const LAST_BITS = 1e-9;
/** Share of failed requests up to which the answered ones speak for all. */
const MOST_FAILED = 0.2;
/**
 * Compares the measured requests of a run with a baseline. Pure: the same rows in the same order give the same answer, to the
 * letter. Whether the two measured the same thing is not looked at here.
 */
function compareRuns(input) {
    const { candidate, baseline } = input;
    if (baseline.kind === 'figures')
        return compareWithFigures(input, baseline.figures);
    if (baseline.kind === 'history')
        return compareWithHistory(input, baseline.runs);
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
function compareWithFigures(input, figures) {
    const { candidate, rules } = input;
    const samples = (0,lib_samples/* collectSamples */.uM)(candidate);
    const requests = countRequests(candidate);
    const failedShare = Math.max(requests.failed / Math.max(1, requests.attempted), figures.errorRate ?? 0);
    const metrics = judgeAll(input, {
        found: rules.metrics.map((figure) => evidenceOfFigures(figure, samples, figures)),
        candidate: samples,
        baselineCount: (metric) => figures.metrics[metric].count,
        survivors: failedShare > MOST_FAILED ? failedRequests(failedShare) : null,
        timedOut: requests.timedOut,
        unit: 'request',
        pastRuns: null,
    });
    const [mine, theirs] = [sideOfSamples(samples), sideOfFigures(figures)];
    return {
        state: worstState(metrics),
        metrics,
        pairs: null,
        sides: sideBySide(rules.metrics, mine, theirs),
        notes: figureNotes(rules, mine, theirs),
    };
}
function compareWithHistory(input, runs) {
    const { candidate, rules } = input;
    const samples = (0,lib_samples/* collectSamples */.uM)(candidate);
    const requests = countRequests(candidate);
    const failedShare = requests.failed / Math.max(1, requests.attempted);
    const metrics = judgeAll(input, {
        found: rules.metrics.map((figure) => evidenceOfHistory(figure, samples, runs)),
        candidate: samples,
        baselineCount: (metric) => runs.filter(({ metrics: past }) => past[metric].p50 !== null).length,
        survivors: failedShare > MOST_FAILED ? failedRequests(failedShare) : null,
        timedOut: requests.timedOut,
        unit: 'request',
        pastRuns: runs.length,
    });
    const [mine, theirs] = [sideOfSamples(samples), sideOfHistory(runs)];
    return {
        state: worstState(metrics),
        metrics,
        pairs: null,
        sides: sideBySide(rules.metrics, mine, theirs),
        notes: figureNotes(rules, mine, theirs),
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
/** From what counts most to what counts least; `null` cannot be told. */
const RANKS = ['regression', 'suspected', null, 'none-seen', 'proven'];
function worstState(metrics) {
    return RANKS.find((state) => metrics.some((metric) => metric.state === state)) ?? null;
}
function countRequests(table) {
    const counts = { attempted: 0, failed: 0, timedOut: 0 };
    for (let row = 0; row < table.length; row += 1) {
        const record = table.view(row);
        if (!(0,lib_samples/* isMeasured */.V2)(record))
            continue;
        counts.attempted += 1;
        if (record.outcome === 'ok')
            continue;
        counts.failed += 1;
        if (record.failure === 'timeout')
            counts.timedOut += 1;
    }
    return counts;
}

// EXTERNAL MODULE: ./lib/verdict/comparison-size.js
var comparison_size = __webpack_require__(7152);
;// CONCATENATED MODULE: ./lib/compare-baseline.js


/**
 * Compares what was measured so far with the baseline. `alpha` is the risk of this one look, where the growing data of a run is
 * looked at several times.
 */
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


/***/ }),

/***/ 3748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ readComparison)
});

// EXTERNAL MODULE: ./lib/config/baseline-inputs.js
var baseline_inputs = __webpack_require__(9465);
// EXTERNAL MODULE: ./lib/config/mock-shape.js
var mock_shape = __webpack_require__(8718);
// EXTERNAL MODULE: ./lib/config/target.js
var target = __webpack_require__(2889);
;// CONCATENATED MODULE: ./lib/config/baseline-arm.js



/**
 * Reads the other arm: what no `baseline-…` input says is as in the run itself. null when there was a problem; one that the
 * run has as well is not told twice.
 */
function readBaselineArm(values, given, problems) {
    const own = {
        values: { ...values, ...ownValues(values) },
        given: { ...given, text: (name) => ownText(name, given, values) },
        problems: { ...problems, add: (message) => addOnce(message, problems) },
    };
    const read = (0,target/* readTarget */._)(own.values, own.given, own.problems);
    const mock = given.mode === 'mock' ? (0,mock_shape/* readMockShape */.s)(own.values, given, own.problems) : null;
    return read === null ? null : { ...read, mock };
}
function ownValues(values) {
    const set = baseline_inputs/* ARM_INPUTS */.H.filter((name) => values[`baseline-${name}`] !== null);
    const latency = values['baseline-mock-latency'];
    return {
        ...Object.fromEntries(set.map((name) => [name, values[`baseline-${name}`]])),
        ...(latency === null ? {} : { 'mock-latency': latency }),
    };
}
/** A key that is only inherited is no contradiction to `auth: none`: it is just not sent. */
function ownText(name, given, values) {
    if (!isArmInput(name))
        return given.text(name);
    const own = given.text(`baseline-${name}`);
    if (own !== null)
        return { text: own.text, label: own.label.replace('baseline-', '') };
    const keyless = name === 'api-key' && values['baseline-auth'] === 'none';
    return keyless ? null : given.text(name);
}
function isArmInput(name) {
    return baseline_inputs/* ARM_INPUTS */.H.some((candidate) => candidate === name);
}
function addOnce(message, problems) {
    if (problems.has(message))
        return;
    const name = message.slice(0, message.indexOf(':'));
    problems.add(isArmInput(name) ? `baseline-${message}` : `baseline: ${message}`);
}

// EXTERNAL MODULE: ./lib/config/given.js
var given = __webpack_require__(2243);
// EXTERNAL MODULE: ./lib/nearest.js
var nearest = __webpack_require__(2037);
// EXTERNAL MODULE: ./lib/config/regression-metrics.js
var regression_metrics = __webpack_require__(329);
// EXTERNAL MODULE: ./lib/verdict/comparison-size.js
var comparison_size = __webpack_require__(7152);
;// CONCATENATED MODULE: ./lib/config/undecidable.js


/** Metrics that only a streamed answer has. */
const STREAMED = ['ttft', 'ttfo', 'tpot', 'decode_tps', 'max_gap'];
/** Refuses a comparison that could never fail: a gate that is always open is worse than none. */
function refuseUndecidable(comparison, { values, problems, plan, prompts }) {
    for (const figure of comparison.metrics) {
        const name = (0,regression_metrics/* figureName */.cU)(figure);
        if (STREAMED.includes(figure.metric) && !values.stream) {
            problems.add(`regression-metrics: ${name} is unknown with stream: false; stream, or leave ${name} out`);
        }
        if (figure.metric === 'connect' && plan.connection === 'reuse') {
            problems.add(`regression-metrics: ${name} is known of the first request only; set connection: fresh`);
        }
        if (figure.percent !== 50 && comparison.baseline.kind !== 'endpoint') {
            const why = 'the tail of one run differs from that of the next by a third for no reason';
            problems.add(`regression-metrics: ${name} needs baseline: endpoint, because ${why}; write ${figure.metric}.p50`);
        }
    }
    if (prompts !== null && prompts.count > 0)
        refuseTooFew(comparison, { values, problems, plan, prompts });
}
function refuseTooFew(comparison, size) {
    const { values, problems, plan, prompts } = size;
    const needed = (0,comparison_size/* fewestPairs */.S)(comparison);
    const figures = comparison.metrics.map(regression_metrics/* figureName */.cU).join(', ');
    const why = `with fewer than ${needed} a comparison of ${figures} could never fail`;
    const planned = prompts.count * plan.repeat;
    if (planned < needed) {
        const repeat = Math.ceil(needed / prompts.count);
        problems.add(`repeat: ${plan.repeat} gives ${count(planned, comparison)}, and ${why}; set repeat: ${repeat} or more`);
    }
    const most = values['max-requests'];
    const arms = comparison.baseline.kind === 'endpoint' ? 2 : 1;
    const allowed = most === null ? Infinity : Math.max(0, Math.floor(most / arms) - plan.warmup);
    if (allowed < needed) {
        const enough = arms * (needed + plan.warmup);
        problems.add(`max-requests: ${most} allows ${count(allowed, comparison)}, and ${why}; allow ${enough} or more`);
    }
}
/** A history is compared with as a whole, everything else request by request. */
function count(requests, { baseline }) {
    const noun = baseline.kind === 'history' ? 'request' : 'pair';
    return `${requests} ${noun}${requests === 1 ? '' : 's'}`;
}

// EXTERNAL MODULE: ./lib/config/wording.js
var wording = __webpack_require__(3306);
;// CONCATENATED MODULE: ./lib/config/comparison.js







const NONE = { comparison: null, notes: [] };
/** Inputs that say which earlier runs count. */
const WHERE = ['baseline-workflow', 'baseline-branch', 'baseline-runs', 'baseline-max-age'];
/** Inputs that say how to compare, and so need something to compare with. */
const HOW = ['require-baseline', 'regression-metrics', 'max-regression', 'min-regression'];
/** Reads what to compare with, and how; null where that is nothing. A comparison that could never fail is a problem. */
function readComparison(values, context) {
    const { given, problems } = context;
    const kind = baselineKind(values.baseline, context);
    refuseMeaningless(kind, given, problems);
    const found = kind === null ? null : findBaseline(kind, values, context);
    if (found === null)
        return NONE;
    const comparison = {
        baseline: found.baseline,
        metrics: readMetrics(values),
        maxRegression: values['max-regression'],
        alpha: values.confidence === '99%' ? 0.01 : 0.05,
        required: values['require-baseline'],
    };
    refuseUndecidable(comparison, { values, ...context });
    return { comparison, notes: found.notes };
}
/** Baselines that are found rather than named by a path. */
const KINDS = ['endpoint', 'history', 'previous-run'];
function baselineKind(baseline, { entry, problems }) {
    if (baseline === null)
        return null;
    const kind = KINDS.find((candidate) => candidate === baseline);
    if (kind !== undefined && kind !== 'endpoint' && entry === 'command') {
        problems.add(`baseline: ${kind} is looked up inside GitHub Actions only; name the metrics_summary.json of an earlier run`);
        return null;
    }
    if (kind !== undefined)
        return kind;
    if (/\.(json|csv)$/i.test(baseline))
        return 'run';
    const allowed = `write ${KINDS.join(', ')}, or the path of a metrics_summary.json or metrics_requests.csv`;
    problems.add(`baseline: ${(0,wording/* quote */.h)(baseline)} is not allowed; ${allowed}.${(0,nearest/* didYouMean */.a)(baseline, KINDS)}`);
    return null;
}
/** An input that has no effect would leave a gate open that its owner believes shut. */
function refuseMeaningless(kind, given, problems) {
    const isWritten = (name) => given.isSet(name) && given.text(name)?.label === name;
    if (kind !== 'endpoint') {
        for (const name of baseline_inputs/* BASELINE_INPUTS */.Y.filter(isWritten)) {
            problems.add(`${name}: describes the other arm of baseline: endpoint; add that, or leave ${name} out`);
        }
    }
    if (kind === null || kind === 'endpoint' || kind === 'run') {
        for (const name of WHERE.filter(isWritten)) {
            problems.add(`${name}: says which earlier runs count; set baseline: history or previous-run, or leave ${name} out`);
        }
    }
    if (given.text('baseline') !== null)
        return;
    for (const name of HOW.filter(isWritten)) {
        problems.add(`${name}: there is nothing to compare with; set baseline: endpoint, history or the path of an earlier run`);
    }
}
function findBaseline(kind, values, context) {
    if (kind === 'endpoint')
        return otherArm(values, context);
    if (kind === 'run')
        return { baseline: { kind, path: values.baseline }, notes: [] };
    return pastRuns(kind, values, context);
}
/** A path of the workflow means the file; GitHub knows it by its name. */
function pastRuns(kind, values, { given, problems }) {
    if (given.text('github-token') === null) {
        problems.add(`github-token: missing, and baseline: ${kind} is read with it; leave the input out, or set a token`);
        return null;
    }
    const workflow = values['baseline-workflow'];
    if (workflow !== null && !/^(\.github\/workflows\/)?[^/\\]+\.ya?ml$/.test(workflow)) {
        problems.add(`baseline-workflow: ${(0,wording/* quote */.h)(workflow)} is no workflow file of this repository; write nightly.yml`);
    }
    const baseline = {
        kind,
        workflow: workflow?.replace(/^.*\//, '') ?? null,
        branch: values['baseline-branch'],
        runs: kind === 'history' ? values['baseline-runs'] : 1,
        maxAgeMs: values['baseline-max-age'],
    };
    return { baseline, notes: [] };
}
function otherArm(values, { given, problems, target: run, mock }) {
    if (run === null)
        return null;
    const arm = readBaselineArm(values, given, problems);
    if (arm === null)
        return null;
    const { target } = arm;
    const isOneOrigin = new URL(target.url).origin === new URL(run.target.url).origin;
    const deploymentVariation = values['deployment-variation'] ?? (isOneOrigin ? 0 : 0.05);
    const isTwin = JSON.stringify([target, arm.mock]) === JSON.stringify([run.target, mock]);
    const twin = 'baseline: both arms are the same, so whatever difference is found shows how quiet the comparison is.';
    const notes = arm.notes.filter((note) => !run.notes.includes(note)).map((note) => `baseline: ${note}`);
    return {
        baseline: { kind: 'endpoint', target, mock: arm.mock, deploymentVariation },
        notes: isTwin ? [twin] : notes,
    };
}
function readMetrics(values) {
    const defaults = (0,regression_metrics/* parseFloors */.vQ)((0,given/* rowOf */.O)('min-regression').default);
    return values['regression-metrics'].map((figure) => ({
        ...figure,
        floor: (0,regression_metrics/* floorOf */.Et)(figure.metric, values['min-regression'], defaults),
    }));
}


/***/ }),

/***/ 8718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ readMockShape)
/* harmony export */ });
/* harmony import */ var _spread_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8291);

/** How the mock behaves; a first token that could only come after the last one is a problem. */
function readMockShape(values, given, problems) {
    const latencyMs = values['mock-latency'];
    const ttftMs = given.isSet('mock-ttft') ? values['mock-ttft'] : earlyIn(latencyMs);
    const latest = (0,_spread_js__WEBPACK_IMPORTED_MODULE_0__/* .highEnd */ .sM)(latencyMs);
    if (latest !== null && (0,_spread_js__WEBPACK_IMPORTED_MODULE_0__/* .lowEnd */ .q7)(ttftMs) > latest) {
        problems.add('mock-ttft: is later than mock-latency at its longest; the first token comes before the last one');
    }
    return {
        latencyMs,
        ttftMs,
        outputTokens: values['mock-output-tokens'],
        errorRate: values['mock-error-rate'],
        timeScale: values['mock-time-scale'],
    };
}
/** A fifth to three fifths of the shortest latency: `60ms..180ms` for the default latency, and never after the end. */
function earlyIn(latencyMs) {
    const shortest = (0,_spread_js__WEBPACK_IMPORTED_MODULE_0__/* .lowEnd */ .q7)(latencyMs);
    return { kind: 'uniform', low: shortest / 5, high: (shortest * 3) / 5 };
}


/***/ }),

/***/ 6200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rj: () => (/* binding */ fingerprint),
/* harmony export */   qF: () => (/* binding */ publicConfig),
/* harmony export */   x6: () => (/* binding */ publicUrl)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _credentials_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7328);
/* harmony import */ var _regression_metrics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(329);



/** The configuration as the summary file shows it: every setting in words, nothing secret. */
function publicConfig(config) {
    const { target, plan, patience, gates } = config;
    return {
        mode: config.mode,
        ...publicTarget(config.mode, target),
        prompts: { source: config.prompts.source, count: config.prompts.count, sha256: config.prompts.sha256 },
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
        comparison: config.comparison === null ? null : publicComparison(config.mode, config.comparison),
        baseline_key: config.baselineKey,
        baseline_epoch: config.baselineEpoch,
        prompt_text: config.output.promptText,
        mock: config.mock === null ? null : publicMock(config.mock),
    };
}
/** The endpoint's URL without credentials; null in mock mode. */
function publicUrl({ mode, target }) {
    return mode === 'mock' ? null : (0,_credentials_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutCredentials */ .ri)(target.url);
}
function publicTarget(mode, target) {
    return {
        endpoint_url: publicUrl({ mode, target }),
        api: target.api,
        auth: target.auth,
        model: target.model,
        stream: target.stream,
        headers: target.headers.map(([name]) => name),
        parameters: withoutSecretFields(target.parameters),
        max_output_tokens: target.maxOutputTokens,
    };
}
function publicComparison(mode, plan) {
    return {
        baseline: publicBaseline(mode, plan.baseline),
        metrics: plan.metrics.map((figure) => ({ figure: (0,_regression_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .figureName */ .cU)(figure), floor: figure.floor })),
        max_regression: plan.maxRegression,
        alpha: plan.alpha,
        required: plan.required,
    };
}
function publicBaseline(mode, baseline) {
    if (baseline.kind === 'run')
        return { path: baseline.path };
    if (baseline.kind !== 'endpoint') {
        const { workflow, branch, runs, maxAgeMs } = baseline;
        return { workflow, branch, runs, max_age_ms: maxAgeMs };
    }
    const { target, mock, deploymentVariation } = baseline;
    return {
        ...publicTarget(mode, target),
        mock: mock === null ? null : publicMock(mock),
        deployment_variation: deploymentVariation,
    };
}
/**
 * Two runs with equal hashes measured the same thing. Keys and credentials do not count, so they may be rotated; a
 * `baseline-key` stands in for the URL.
 */
function fingerprint(config) {
    const { target, plan } = config;
    const parts = {
        mode: config.mode,
        ...(config.baselineKey === null ? { endpoint_url: publicUrl(config) } : { baseline_key: config.baselineKey }),
        api: target.api,
        model: target.model,
        stream: target.stream,
        parameters: withoutSecretFields(target.parameters),
        max_output_tokens: target.maxOutputTokens,
        connection: plan.connection,
        cache_bust: plan.cacheBust,
        prompts_sha256: config.prompts.sha256,
        ...(config.baselineEpoch === null ? {} : { baseline_epoch: config.baselineEpoch }),
    };
    return {
        hash: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
            .update(JSON.stringify(sorted(parts)))
            .digest('hex'),
        parts,
    };
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
function withoutSecretFields(parameters) {
    const mask = (value, name) => {
        if (typeof value === 'string')
            return (0,_credentials_js__WEBPACK_IMPORTED_MODULE_2__/* .isCredentialName */ .hN)(name) ? '***' : value;
        if (isList(value))
            return value.map((item) => mask(item, name));
        return typeof value === 'object' && value !== null ? withoutSecretFields(value) : value;
    };
    return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, mask(value, name)]));
}
/** The same data with the keys of every object in alphabetical order: the order of keys means nothing. */
function sorted(value) {
    if (isList(value))
        return value.map(sorted);
    if (typeof value !== 'object' || value === null)
        return value;
    const keys = Object.keys(value).toSorted();
    return Object.fromEntries(keys.map((key) => [key, sorted(value[key] ?? null)]));
}
function isList(value) {
    return Array.isArray(value);
}


/***/ }),

/***/ 2889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ readTarget)
/* harmony export */ });
/* harmony import */ var _api_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1937);
/* harmony import */ var _credentials_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7328);
/* harmony import */ var _parameters_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7912);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3306);




/** What to send to, for the mode that was chosen; null when there was a problem. */
function readTarget(values, given, problems) {
    if (given.mode === null)
        return null;
    return given.mode === 'mock' ? mockTarget(values, problems) : realTarget(values, given, problems);
}
/** The mock's address; it is never looked up. */
const MOCK_URL = 'http://mock.invalid/v1/chat/completions';
function mockTarget(values, problems) {
    if (values.api !== 'auto' && values.api !== 'openai-chat') {
        problems.add(`api: the mock speaks openai-chat only, not ${values.api}; leave api out`);
        return null;
    }
    refuseReserved(values, (0,_api_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .formatOf */ .be)('openai-chat'), problems);
    const target = {
        ...requestShape(values),
        url: MOCK_URL,
        apiKey: null,
        model: values.model ?? 'mock',
        api: 'openai-chat',
        auth: 'none',
        headers: [],
        maxOutputTokens: values['max-output-tokens'],
    };
    return { target, notes: [] };
}
function realTarget(values, given, problems) {
    const endpoint = values['endpoint-url'];
    if (endpoint === null) {
        refuseMissing(values, given, problems);
        return null;
    }
    const chosen = chooseFormat(values, endpoint.url, problems);
    if (chosen === null)
        return null;
    const { format } = chosen;
    refuseReserved(values, format, problems);
    refuseStream(values, { format, url: endpoint.url }, problems);
    if (values.model === null && format.modelInBody(endpoint.url))
        problems.add(missing('model', 'LLM_MODEL_NAME'));
    const auth = values.auth === 'auto' ? format.auth(endpoint.url) : values.auth;
    const tokens = tokenLimit(values, format);
    const target = {
        ...requestShape(values),
        url: endpoint.text,
        apiKey: keyFor(auth, { values, given }, problems),
        model: values.model,
        api: format.name,
        auth,
        headers: values.headers ?? [],
        maxOutputTokens: tokens.limit,
    };
    return { target, notes: [...chosen.notes, ...tokens.notes] };
}
function requestShape(values) {
    return { stream: values.stream, parameters: values.parameters ?? {} };
}
function refuseMissing(values, given, problems) {
    if (given.text('endpoint-url') === null)
        problems.add(missing('endpoint-url', 'LLM_ENDPOINT_URL'));
    if (given.text('api-key') === null && values.auth !== 'none')
        problems.add(missing('api-key', 'LLM_API_KEY'));
}
function missing(name, variable) {
    const without = name === 'api-key' ? ' (or auth: none, where the endpoint takes no key)' : '';
    return `${name}: missing; set the input ${name} or the environment variable ${variable}${without}. mode: mock needs none.`;
}
function chooseFormat(values, url, problems) {
    const impossible = (0,_api_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .endpointProblem */ .$Q)(url);
    const found = values.api === 'auto' ? (0,_api_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .detectApi */ .E_)(url) : { format: (0,_api_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .formatOf */ .be)(values.api) };
    const problem = impossible ?? ('problem' in found ? found.problem : null);
    if (problem !== null || 'problem' in found) {
        problems.add(`endpoint-url: ${problem}`);
        return null;
    }
    const { format } = found;
    if (values.api === 'auto')
        return { format, notes: [`api: ${format.name}, by the path ${url.pathname}.`] };
    const usual = `api: ${format.name}, as set, although its endpoints usually end in ${format.path}.`;
    return { format, notes: format.recognises(url) ? [] : [usual] };
}
function refuseReserved(values, format, problems) {
    for (const problem of (0,_parameters_js__WEBPACK_IMPORTED_MODULE_1__/* .reservedParameters */ .t4)(values.parameters ?? {}, format.reserved)) {
        problems.add(`parameters: ${problem}`);
    }
}
function refuseStream(values, { format, url }, problems) {
    const fitting = format.urlFor?.(url, values.stream) ?? null;
    if (fitting === null)
        return;
    const other = String(!values.stream);
    problems.add(`endpoint-url: stream: ${values.stream} needs the URL ${(0,_credentials_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutCredentials */ .ri)(fitting)}; use it, or set stream: ${other}`);
}
function tokenLimit(values, format) {
    const given = values['max-output-tokens'];
    const { requiredMaxOutputTokens: required, leastMaxOutputTokens: least } = format;
    if (given !== null && given < least) {
        return { limit: least, notes: [`max-output-tokens: ${least}, the smallest limit that ${format.name} takes.`] };
    }
    if (given !== null || required === null)
        return { limit: given, notes: [] };
    return { limit: required, notes: [`max-output-tokens: ${required}, because ${format.name} requires a limit.`] };
}
function keyFor(auth, { values, given }, problems) {
    if (auth === 'none') {
        if (given.text('api-key')?.label === 'api-key')
            problems.add('api-key: is never sent with auth: none; drop one of the two');
        return null;
    }
    const header = auth === 'bearer' ? 'authorization' : auth;
    const own = values.headers?.find(([name]) => name.toLowerCase() === header);
    if (own !== undefined) {
        problems.add(`headers: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(own[0])} is what api-key is sent in; remove it, or send it alone with auth: none`);
    }
    if (given.text('api-key') === null && own === undefined)
        problems.add(missing('api-key', 'LLM_API_KEY'));
    return values['api-key'];
}


/***/ }),

/***/ 476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uk: () => (/* binding */ gauss),
/* harmony export */   k4: () => (/* binding */ shuffle),
/* harmony export */   sk: () => (/* binding */ createRandom)
/* harmony export */ });
/**
 * A seeded generator: the same seed gives the same sequence on every machine.
 * The number 7 and the text '7' are the same seed, so that a flag and a setting agree.
 *
 * Source: sfc32 of PractRand (Chris Doty-Humphrey), a 128-bit state of which 32 bits are a counter,
 * so that the period is at least 2^32 whatever the seed.
 */
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
    // The first outputs of similar seeds resemble each other; PractRand drops 12 to 20 of them.
    for (let i = 0; i < 20; i++)
        next();
    return next;
}
/** A new list with the same elements in a uniformly random order (Fisher-Yates). */
function shuffle(list, random) {
    const shuffled = [...list];
    for (let i = shuffled.length - 1; i > 0; i--) {
        const j = Math.floor(random() * (i + 1));
        [shuffled[i], shuffled[j]] = [shuffled[j], shuffled[i]];
    }
    return shuffled;
}
/** One standard normal number (Box-Muller); takes exactly two numbers from `random`. */
function gauss(random) {
    const radius = Math.sqrt(-2 * Math.log(1 - random()));
    return radius * Math.cos(2 * Math.PI * random());
}
/** Spreads a text over four 32-bit words: the cyrb128 mix (bryc, public domain), not for secrets. */
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

/***/ 376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ planLooks)
});

// EXTERNAL MODULE: ./lib/stats/memoize.js
var memoize = __webpack_require__(9959);
// EXTERNAL MODULE: ./lib/stats/normal.js
var normal = __webpack_require__(5172);
;// CONCATENATED MODULE: ./lib/stats/group-sequential.js


const CELLS = 64;
const REACH = 8;
/**
 * The one-sided level for each of several looks at growing data such that the risk over all of them is `alpha`.
 * `fractions` are the parts of the data at each look, ascending, the last one 1. Five looks at
 * 0.1, 0.2, 0.4, 0.7 and 1 with 5 % in all get 1.48 % each.
 *
 * Source: Pocock, Biometrika 64, 1977 (one constant boundary), by the numerical integration of Armitage,
 * McPherson & Rowe, J. R. Stat. Soc. A 132, 1969.
 */
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
/** P(a Brownian path exceeds z √t at any of the times t). */
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
/**
 * Looks after 10, 20, 40, 70 and 100 % of the budget, leaving out those at which no comparison could fail yet:
 * a look that cannot stop the run would only make the others stricter.
 *
 * Several metrics: Holm spends at least a `metrics`-th of the level on each, so each gets what keeps that part
 * over all looks.
 */
function planLooks({ total, metrics, alpha, runNoise }) {
    const at = [...new Set(LOOK_PERCENTS.map((percent) => Math.ceil((total * percent) / 100)))];
    const level = () => {
        const fractions = at.map((count) => count / total);
        return Math.max(1, metrics) * nominalAlpha(fractions, alpha / Math.max(1, metrics));
    };
    const fewest = () => (metrics === 0 ? 1 : (0,pairs_needed/* minimumPairs */.g)(metrics, level(), runNoise));
    while (at.length > 1 && at[0] < fewest())
        at.shift();
    return { at, alpha: level(), alphaForCounts: alpha / at.length };
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
/** How much wider a Hodges-Lehmann interval is than its deviation promises, for normal differences. */
const HODGES_LEHMANN_WIDTH = 1.05;
const MAX_PAIRS = 1_000_000;
/**
 * The fewest pairs with which a comparison could ever fail: 5 for one metric at 5 %, 6 for two or three.
 *
 * All n differences above the tolerance is the strongest evidence there is, and has p = 2^-n; among `metrics`
 * Holm asks p <= alpha / metrics of the first. With run-to-run noise the p value has no such floor, only the
 * interval that it is built on has.
 */
function minimumPairs(metrics, alpha, runNoise) {
    const level = runNoise.variance > 0 ? alpha : alpha / metrics;
    let pairs = 1;
    while (!(0,_significance_js__WEBPACK_IMPORTED_MODULE_3__/* .isSignificant */ .o)(2 ** -pairs, level))
        pairs++;
    return pairs;
}
/**
 * About how many pairs in all would settle a comparison in four of five cases if the estimate held.
 * Null when no number would (run-to-run noise alone is wider than the distance) or more than a million.
 *
 * Solves distance = t √(v + s²) + z s for the standard error s that is needed (t at `alpha`, z at 80 % power);
 * then n = (1.05 sd / s)², sd = 1.4826 times the median absolute deviation.
 */
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
/** 1.4826 times the median distance from the median: the standard deviation of normal values. */
function robustDeviation(values) {
    const center = (0,_quantile_js__WEBPACK_IMPORTED_MODULE_1__/* .quantile */ .YV)((0,_quantile_js__WEBPACK_IMPORTED_MODULE_1__/* .sortSamples */ .O4)(values), 0.5) ?? 0;
    const distances = (0,_quantile_js__WEBPACK_IMPORTED_MODULE_1__/* .sortSamples */ .O4)(values.map((value) => Math.abs(value - center)));
    return 1.4826 * ((0,_quantile_js__WEBPACK_IMPORTED_MODULE_1__/* .quantile */ .YV)(distances, 0.5) ?? 0);
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
/** With fewer pairs a tail is too noisy to be compared. */
const FEWEST_TAIL_PAIRS = 200;
/**
 * The log ratio of a tail percentile or of averages over pairs, with a standard error by resampling whole pairs;
 * null below 200 pairs, where it is too noisy to gate on, or when the ratio does not exist.
 * The same pairs always give the same answer.
 *
 * Source: Efron & Tibshirani, An Introduction to the Bootstrap (1993), ch. 6; percentiles are type 7.
 */
function tailRatio({ candidate, baseline, figure }) {
    const n = candidate.length;
    if (n < FEWEST_TAIL_PAIRS)
        return null;
    const above = weightedFigure(candidate, figure);
    const below = weightedFigure(baseline, figure);
    const logRatio = (counts) => Math.log(above(counts) / below(counts));
    const random = (0,_random_js__WEBPACK_IMPORTED_MODULE_1__/* .createRandom */ .sk)('tail-ratio');
    const counts = new Uint32Array(n);
    const estimate = logRatio(counts.fill(1));
    if (!Number.isFinite(estimate))
        return null;
    const resampled = Float64Array.from({ length: RESAMPLES }, () => {
        counts.fill(0);
        for (let i = 0; i < n; i++)
            counts[Math.floor(random() * n)]++;
        return logRatio(counts);
    });
    const standardError = (0,_describe_js__WEBPACK_IMPORTED_MODULE_0__/* .standardDeviation */ .Fx)(resampled);
    return standardError === null ? null : { kind: 'point', estimate, standardError };
}
/** The figure of values of which each occurs a number of times; the numbers sum to their length. */
function weightedFigure(values, figure) {
    const n = values.length;
    if (figure === 'average') {
        return (counts) => values.reduce((sum, value, i) => sum + value * counts[i], 0) / n;
    }
    const order = values.map((_, i) => i).toSorted((i, j) => values[i] - values[j]);
    const h = (n - 1) * figure;
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

/***/ 3192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ uncomparedChecks),
/* harmony export */   h: () => (/* binding */ comparisonChecks)
/* harmony export */ });
/* harmony import */ var _format_quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9714);

/** A comparison as checks, one for each compared figure: a slowdown beside what is tolerated. */
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
/** The same where nothing could be compared: inconclusive, or a failure where a baseline is required. */
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
    const source = `max-regression ${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .formatLimit */ .tW)(maxRegression, 'share').replace(' ', '')} (${metric}.p${percent})`;
    const subject = { kind: 'regression', metric, percent };
    return { threshold: { source, subject, operator: '<=', limit, warnOnly: false } };
}


/***/ }),

/***/ 9176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ pairedValues),
/* harmony export */   z: () => (/* binding */ pairRequests)
/* harmony export */ });
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9502);
/* harmony import */ var _samples_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4816);


/**
 * Pairs measured requests: the n-th time that a prompt was sent on one side with the n-th time on the other. In an
 * interleaved run these were sent back to back; of two runs it takes out what prompts differ in.
 */
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
/** Values of several metrics. Only positive ones have a ratio; others are left out. */
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



/** How much the two sides differ for no reason, beside what their requests show. */
function runNoiseOf(baseline) {
    return baseline.kind === 'endpoint' ? (0,_stats_run_noise_js__WEBPACK_IMPORTED_MODULE_1__/* .deploymentNoise */ .MR)(baseline.deploymentVariation) : (0,_stats_run_noise_js__WEBPACK_IMPORTED_MODULE_1__/* .storedRunNoise */ .Fp)();
}
/** A history's own spread says how far a run's median varies, however few requests it is of. */
const FEWEST_FOR_MEDIAN = 2;
/**
 * The fewest pairs with which each compared figure could still fail: 5 for one median at 95 %, 6 for two or three, 200 for a tail.
 * With fewer the comparison would be a gate that is always open.
 */
function fewestPairs({ baseline, metrics, alpha, }) {
    if (baseline.kind === 'history')
        return FEWEST_FOR_MEDIAN;
    const medians = (0,_stats_pairs_needed_js__WEBPACK_IMPORTED_MODULE_0__/* .minimumPairs */ .g)(metrics.length, alpha, runNoiseOf(baseline));
    return metrics.some(({ percent }) => percent !== 50) ? Math.max(medians, _stats_tail_ratio_js__WEBPACK_IMPORTED_MODULE_2__/* .FEWEST_TAIL_PAIRS */ .m) : medians;
}


/***/ })

};
