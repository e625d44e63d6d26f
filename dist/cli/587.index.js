export const id = 587;
export const ids = [587];
export const modules = {

/***/ 9465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ ARM_INPUTS),
/* harmony export */   Y: () => (/* binding */ BASELINE_INPUTS)
/* harmony export */ });
const ARM_INPUTS = ['endpoint-url', 'api-key', 'model', 'api', 'auth', 'headers', 'parameters'];
const BASELINE_INPUTS = [
    ...ARM_INPUTS.map((name) => `baseline-${name}`),
    'baseline-mock-latency',
    'deployment-variation',
];


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



function readBaselineArm(values, given, problems) {
    const own = {
        values: { ...values, ...ownValues(values) },
        given: { ...given, text: (name) => ownText(name, given, values), nameOf: ownName },
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
function ownText(name, given, values) {
    if (!isArmInput(name))
        return given.text(name);
    const own = given.text(`baseline-${name}`);
    if (own !== null)
        return own;
    const keyless = name === 'api-key' && values['baseline-auth'] === 'none';
    return keyless ? null : given.text(name);
}
function isArmInput(name) {
    return baseline_inputs/* ARM_INPUTS */.H.some((candidate) => candidate === name);
}
function ownName(name) {
    return isArmInput(name) ? `baseline-${name}` : name;
}
function addOnce(message, problems) {
    const ofRun = message.replaceAll('baseline-', '').replaceAll('BASELINE_', '');
    if (!problems.has(ofRun))
        problems.add(message.startsWith('baseline-') ? message : `baseline: ${message}`);
}

// EXTERNAL MODULE: ./lib/config/inputs.js
var inputs = __webpack_require__(6097);
// EXTERNAL MODULE: ./lib/nearest.js
var nearest = __webpack_require__(2037);
// EXTERNAL MODULE: ./lib/config/regression-metrics.js
var regression_metrics = __webpack_require__(329);
// EXTERNAL MODULE: ./lib/verdict/comparison-size.js
var comparison_size = __webpack_require__(7152);
// EXTERNAL MODULE: ./lib/config/allowed-steps.js
var allowed_steps = __webpack_require__(1416);
;// CONCATENATED MODULE: ./lib/config/undecidable.js



const STREAMED = ['ttft', 'ttfo', 'tpot', 'decode_tps', 'max_gap'];
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
    const allowed = (0,allowed_steps/* allowedSteps */.W)(most, plan.warmup, arms);
    if (allowed < needed) {
        const enough = arms * (needed + plan.warmup);
        problems.add(`max-requests: ${most} allows ${count(allowed, comparison)}, and ${why}; allow ${enough} or more`);
    }
}
function count(requests, { baseline }) {
    const noun = baseline.kind === 'history' ? 'request' : 'pair';
    return `${requests} ${noun}${requests === 1 ? '' : 's'}`;
}

// EXTERNAL MODULE: ./lib/config/wording.js
var wording = __webpack_require__(3306);
;// CONCATENATED MODULE: ./lib/config/comparison.js







const NONE = { comparison: null, notes: [] };
const WHERE = ['baseline-workflow', 'baseline-branch', 'baseline-runs', 'baseline-max-age'];
const HOW = ['require-baseline', 'regression-metrics', 'max-regression', 'min-regression'];
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
    const defaults = (0,regression_metrics/* parseFloors */.vQ)((0,inputs/* rowOf */.O)('min-regression').default);
    return values['regression-metrics'].map((figure) => ({
        ...figure,
        floor: (0,regression_metrics/* floorOf */.Et)(figure.metric, values['min-regression'], defaults),
    }));
}


/***/ }),

/***/ 2243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ readGiven)
/* harmony export */ });
/* harmony import */ var _baseline_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9465);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6097);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2037);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3306);




const REACH = ['endpoint-url', 'api-key', 'auth', 'headers'];
const ENDPOINT_ONLY = [...REACH, ...REACH.map((name) => `baseline-${name}`)];
function readGiven({ raw, environment, entry }, problems) {
    const set = new Map(Object.entries(raw).filter(([, value]) => value.trim() !== ''));
    refuseUnknown([...set.keys()], problems);
    const mode = modeOf(set.get('mode'));
    const mock = mode === 'mock';
    const asksBaseline = set.get('baseline')?.trim() === 'endpoint';
    const ignored = mock ? ENDPOINT_ONLY.filter((name) => isOther((0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .rowOf */ .O)(name), set.get(name))) : [];
    function text(name) {
        if (mock && ENDPOINT_ONLY.includes(name))
            return null;
        const own = set.get(name);
        if (own !== undefined)
            return { text: own, label: name };
        const variable = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .rowOf */ .O)(name).environment;
        const counts = !mock && (asksBaseline || !_baseline_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .BASELINE_INPUTS */ .Y.includes(name));
        const inherited = variable === undefined || !counts ? '' : (environment[variable] ?? '');
        return inherited.trim() === '' ? null : { text: inherited, label: `${name} (from ${variable})` };
    }
    const given = {
        entry,
        mode,
        text,
        nameOf: (name) => name,
        isSet: (name) => isOther((0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .rowOf */ .O)(name), text(name)?.text),
        notes: ignored.map((name) => `${name}: ignored, because the mock has no endpoint to reach.`),
    };
    refuseMisplaced(given, set, problems);
    return given;
}
function modeOf(text = 'real') {
    const mode = text.trim();
    return mode === 'real' || mode === 'mock' ? mode : null;
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
function refuseMisplaced(given, set, problems) {
    const { entry } = given;
    const mock = entry === 'command' ? '--mock' : 'mode: mock';
    for (const row of _inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .INPUTS */ .m) {
        const name = row.name;
        if (row.githubOnly === true && entry === 'command' && set.has(name)) {
            problems.add(`${name}: means something inside GitHub Actions only; leave it out here`);
        }
        if (row.mockOnly === true && given.mode === 'real' && given.isSet(name)) {
            problems.add(`${name}: shapes the mock, but the mode is real; add ${mock}, or leave it out`);
        }
    }
}


/***/ }),

/***/ 8718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ readMockShape)
/* harmony export */ });
/* harmony import */ var _spread_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8291);

function readMockShape(values, given, problems) {
    const latencyMs = values['mock-latency'];
    const isGiven = given.isSet('mock-ttft');
    const ttftMs = isGiven ? values['mock-ttft'] : earlyIn(latencyMs);
    const latest = (0,_spread_js__WEBPACK_IMPORTED_MODULE_0__/* .highEnd */ .sM)(latencyMs);
    if (latest !== null && (0,_spread_js__WEBPACK_IMPORTED_MODULE_0__/* .lowEnd */ .q7)(ttftMs) > latest) {
        problems.add(`mock-ttft: ${(0,_spread_js__WEBPACK_IMPORTED_MODULE_0__/* .lowEnd */ .q7)(ttftMs)}ms at its shortest is later than mock-latency at its longest, ${latest}ms; the first token comes before the last one`);
    }
    return {
        latencyMs,
        ttftMs,
        latestTtft: isGiven ? 1 : LATEST,
        outputTokens: values['mock-output-tokens'],
        errorRate: values['mock-error-rate'],
        timeScale: values['mock-time-scale'],
    };
}
const [EARLIEST, LATEST] = [0.2, 0.6];
function earlyIn(latencyMs) {
    const usual = latencyMs.kind === 'lognormal' ? latencyMs.p50 : (0,_spread_js__WEBPACK_IMPORTED_MODULE_0__/* .lowEnd */ .q7)(latencyMs);
    return { kind: 'uniform', low: usual * EARLIEST, high: usual * LATEST };
}


/***/ }),

/***/ 6200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rj: () => (/* binding */ fingerprint),
/* harmony export */   jT: () => (/* binding */ publicModel),
/* harmony export */   qF: () => (/* binding */ publicConfig),
/* harmony export */   x6: () => (/* binding */ publicUrl)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _credentials_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8801);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5078);
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4531);
/* harmony import */ var _regression_metrics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(329);





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

/***/ 2889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ readTarget)
/* harmony export */ });
/* harmony import */ var _api_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1937);
/* harmony import */ var _credentials_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8801);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6097);
/* harmony import */ var _parameters_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7912);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3306);





function readTarget(values, given, problems) {
    if (given.mode === null)
        return null;
    return given.mode === 'mock' ? mockTarget(values, given, problems) : realTarget(values, given, problems);
}
const MOCK_URL = 'http://mock.invalid/v1/chat/completions';
function mockTarget(values, given, problems) {
    if (values.api !== 'auto' && values.api !== 'openai-chat') {
        const api = given.nameOf('api');
        problems.add(`${api}: the mock speaks openai-chat only, not ${values.api}; leave ${api} out`);
        return null;
    }
    refuseReserved(values, { format: (0,_api_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .formatOf */ .be)('openai-chat'), given }, problems);
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
    const chosen = chooseFormat(values, { url: endpoint.url, given }, problems);
    if (chosen === null)
        return null;
    const { format } = chosen;
    refuseReserved(values, { format, given }, problems);
    refuseStream(values, { format, url: endpoint.url, given }, problems);
    if (values.model === null && format.modelInBody(endpoint.url))
        problems.add(missing('model', given));
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
        problems.add(missing('endpoint-url', given));
    if (given.text('api-key') === null && values.auth !== 'none')
        problems.add(missing('api-key', given));
}
const PLACEHOLDERS = { 'endpoint-url': 'URL', 'api-key': 'KEY', model: 'NAME' };
function missing(what, given) {
    const name = given.nameOf(what);
    const variable = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .rowOf */ .O)(name).environment;
    const keyless = (auth) => (what === 'api-key' ? ` (or ${auth}, where the endpoint takes no key)` : '');
    if (given.entry === 'command') {
        const without = keyless(`--${given.nameOf('auth')} none`);
        const first = what === 'endpoint-url' ? ' To try without an endpoint: llm-latency --mock' : '';
        return `${name}: missing; give --${name} ${PLACEHOLDERS[what]} or set the environment variable ${variable}${without}.${first}`;
    }
    const without = keyless(`${given.nameOf('auth')}: none`);
    return `${name}: missing; set the input ${name} or the environment variable ${variable}${without}. mode: mock needs none.`;
}
function chooseFormat(values, { url, given }, problems) {
    const { api } = values;
    const found = api === 'auto' ? (0,_api_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .detectApi */ .E_)(url) : (0,_api_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .givenApi */ .Yw)(api, url);
    if ('problem' in found) {
        problems.add(`${given.nameOf('endpoint-url')}: ${found.problem}`);
        return null;
    }
    const { format } = found;
    if (api === 'auto')
        return { format, notes: [`api: ${format.name}, by the path ${url.pathname}.`] };
    const usual = `api: ${format.name}, as set, although its endpoints usually end in ${format.path}.`;
    return { format, notes: format.recognises(url) ? [] : [usual] };
}
function refuseReserved(values, { format, given }, problems) {
    for (const problem of (0,_parameters_js__WEBPACK_IMPORTED_MODULE_2__/* .reservedParameters */ .t4)(values.parameters ?? {}, format.reserved)) {
        problems.add(`${given.nameOf('parameters')}: ${problem}`);
    }
}
function refuseStream(values, { format, url, given }, problems) {
    const fitting = format.urlFor?.(url, values.stream) ?? null;
    if (fitting === null)
        return;
    const other = String(!values.stream);
    problems.add(`${given.nameOf('endpoint-url')}: stream: ${values.stream} needs the URL ${(0,_credentials_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutCredentials */ .ri)(fitting)}; use it, or set stream: ${other}`);
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
        const name = given.nameOf('api-key');
        if (given.text('api-key')?.label === name) {
            problems.add(`${name}: is never sent with ${given.text('auth')?.label}: none; drop one of the two`);
        }
        return null;
    }
    const header = auth === 'bearer' ? 'authorization' : auth;
    const own = values.headers?.find(([name]) => name.toLowerCase() === header);
    if (own !== undefined) {
        problems.add(`${given.nameOf('headers')}: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(own[0])} is what ${given.nameOf('api-key')} is sent in; remove it, or send it alone with ${given.nameOf('auth')}: none`);
    }
    if (given.text('api-key') === null && own === undefined)
        problems.add(missing('api-key', given));
    return values['api-key'];
}


/***/ })

};
