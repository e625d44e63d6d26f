export const id = 192;
export const ids = [192];
export const modules = {

/***/ 26192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAction: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 11 modules
var core = __webpack_require__(91659);
// EXTERNAL MODULE: ./lib/redact.js
var lib_redact = __webpack_require__(25078);
;// CONCATENATED MODULE: ./lib/config/baseline-inputs.js
const ARM_INPUTS = ['endpoint-url', 'api-key', 'model', 'api', 'auth', 'headers', 'parameters'];
const BASELINE_INPUTS = [
    ...ARM_INPUTS.map((name) => `baseline-${name}`),
    'baseline-mock-latency',
    'deployment-variation',
];

// EXTERNAL MODULE: ./lib/config/spread.js
var spread = __webpack_require__(38291);
;// CONCATENATED MODULE: ./lib/config/mock-shape.js

function readMockShape(values, given, problems) {
    const latencyMs = values['mock-latency'];
    const isGiven = given.isSet('mock-ttft');
    const ttftMs = isGiven ? values['mock-ttft'] : earlyIn(latencyMs);
    const latest = (0,spread/* highEnd */.sM)(latencyMs);
    if (latest !== null && (0,spread/* lowEnd */.q7)(ttftMs) > latest) {
        problems.add(`mock-ttft: ${(0,spread/* lowEnd */.q7)(ttftMs)}ms at its shortest is later than mock-latency at its longest, ${latest}ms; the first token comes before the last one`);
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
    const usual = latencyMs.kind === 'lognormal' ? latencyMs.p50 : (0,spread/* lowEnd */.q7)(latencyMs);
    return { kind: 'uniform', low: usual * EARLIEST, high: usual * LATEST };
}

// EXTERNAL MODULE: ./lib/api/registry.js + 16 modules
var registry = __webpack_require__(51937);
// EXTERNAL MODULE: ./lib/credentials.js
var credentials = __webpack_require__(58801);
// EXTERNAL MODULE: ./lib/config/inputs.js
var config_inputs = __webpack_require__(66097);
// EXTERNAL MODULE: ./lib/config/parameters.js
var parameters = __webpack_require__(37912);
// EXTERNAL MODULE: ./lib/config/wording.js
var wording = __webpack_require__(13306);
;// CONCATENATED MODULE: ./lib/config/target.js





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
    refuseReserved(values, { format: (0,registry/* formatOf */.be)('openai-chat'), given }, problems);
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
    const variable = (0,config_inputs/* rowOf */.O)(name).environment;
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
    const found = api === 'auto' ? (0,registry/* detectApi */.E_)(url) : (0,registry/* givenApi */.Yw)(api, url);
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
    for (const problem of (0,parameters/* reservedParameters */.t4)(values.parameters ?? {}, format.reserved)) {
        problems.add(`${given.nameOf('parameters')}: ${problem}`);
    }
}
function refuseStream(values, { format, url, given }, problems) {
    const fitting = format.urlFor?.(url, values.stream) ?? null;
    if (fitting === null)
        return;
    const other = String(!values.stream);
    problems.add(`${given.nameOf('endpoint-url')}: stream: ${values.stream} needs the URL ${(0,credentials/* withoutCredentials */.ri)(fitting)}; use it, or set stream: ${other}`);
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
        problems.add(`${given.nameOf('headers')}: ${(0,wording/* quote */.h)(own[0])} is what ${given.nameOf('api-key')} is sent in; remove it, or send it alone with ${given.nameOf('auth')}: none`);
    }
    if (given.text('api-key') === null && own === undefined)
        problems.add(missing('api-key', given));
    return values['api-key'];
}

;// CONCATENATED MODULE: ./lib/config/baseline-arm.js



function readBaselineArm(values, given, problems) {
    const own = {
        values: { ...values, ...ownValues(values) },
        given: { ...given, text: (name) => ownText(name, given, values), nameOf: ownName },
        problems: { ...problems, add: (message) => addOnce(message, problems) },
    };
    const read = readTarget(own.values, own.given, own.problems);
    const mock = given.mode === 'mock' ? readMockShape(own.values, given, own.problems) : null;
    return read === null ? null : { ...read, mock };
}
function ownValues(values) {
    const set = ARM_INPUTS.filter((name) => values[`baseline-${name}`] !== null);
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
    return ARM_INPUTS.some((candidate) => candidate === name);
}
function ownName(name) {
    return isArmInput(name) ? `baseline-${name}` : name;
}
function addOnce(message, problems) {
    const ofRun = message.replaceAll('baseline-', '').replaceAll('BASELINE_', '');
    if (!problems.has(ofRun))
        problems.add(message.startsWith('baseline-') ? message : `baseline: ${message}`);
}

// EXTERNAL MODULE: ./lib/nearest.js
var nearest = __webpack_require__(42037);
// EXTERNAL MODULE: ./lib/config/regression-metrics.js
var regression_metrics = __webpack_require__(10329);
// EXTERNAL MODULE: ./lib/verdict/comparison-size.js
var comparison_size = __webpack_require__(27152);
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
        for (const name of BASELINE_INPUTS.filter(isWritten)) {
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
    const defaults = (0,regression_metrics/* parseFloors */.vQ)((0,config_inputs/* rowOf */.O)('min-regression').default);
    return values['regression-metrics'].map((figure) => ({
        ...figure,
        floor: (0,regression_metrics/* floorOf */.Et)(figure.metric, values['min-regression'], defaults),
    }));
}

// EXTERNAL MODULE: ./lib/verdict/confidence.js
var confidence = __webpack_require__(10165);
;// CONCATENATED MODULE: ./lib/config/early-stop.js

function refuseIdleEarlyStop({ plan, gates, comparison }, problems) {
    if (!plan.earlyStop || comparison !== null)
        return;
    if (gates.thresholds.some((threshold) => (0,confidence/* needsEvidence */.j)(threshold, gates.confidence)))
        return;
    const why = 'limits that take the observed value as it is are never decided before the end';
    problems.add(`early-stop: ${why}; set confidence: 95% and a limit, or a baseline`);
}

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/model.js
var model = __webpack_require__(59814);
// EXTERNAL MODULE: ./lib/foreign-text.js
var foreign_text = __webpack_require__(69399);
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
var lib_metrics = __webpack_require__(51720);
;// CONCATENATED MODULE: ./lib/verdict/nearest-name.js

function nearestName(seen, allowed) {
    const word = seen.toLowerCase();
    const close = (0,nearest/* nearest */.p)(word, allowed);
    if (close !== null || word.length < 3 || word.length > 40)
        return close;
    return allowed.find((name) => name.includes(word) || word.includes(name)) ?? null;
}

// EXTERNAL MODULE: ./lib/verdict/subject.js
var verdict_subject = __webpack_require__(41697);
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
    const { operator, limit, text } = parseLimit(scanner, metric, (0,lib_metrics/* metricOf */.a)(metric).unit);
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

;// CONCATENATED MODULE: ./lib/config/gates.js


function readGates(values, given, problems) {
    const latency = values['max-average-latency'];
    const errorRate = {
        source: `max-error-rate ${given.text('max-error-rate')?.text.trim() ?? (0,config_inputs/* rowOf */.O)('max-error-rate').default}`,
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

;// CONCATENATED MODULE: ./lib/config/given.js




const REACH = ['endpoint-url', 'api-key', 'auth', 'headers'];
const ENDPOINT_ONLY = [...REACH, ...REACH.map((name) => `baseline-${name}`)];
function readGiven({ raw, environment, entry }, problems) {
    const set = new Map(Object.entries(raw).filter(([, value]) => value.trim() !== ''));
    refuseUnknown([...set.keys()], problems);
    const mode = modeOf(set.get('mode'));
    const mock = mode === 'mock';
    const asksBaseline = set.get('baseline')?.trim() === 'endpoint';
    const ignored = mock ? ENDPOINT_ONLY.filter((name) => isOther((0,config_inputs/* rowOf */.O)(name), set.get(name))) : [];
    function text(name) {
        if (mock && ENDPOINT_ONLY.includes(name))
            return null;
        const own = set.get(name);
        if (own !== undefined)
            return { text: own, label: name };
        const variable = (0,config_inputs/* rowOf */.O)(name).environment;
        const counts = !mock && (asksBaseline || !BASELINE_INPUTS.includes(name));
        const inherited = variable === undefined || !counts ? '' : (environment[variable] ?? '');
        return inherited.trim() === '' ? null : { text: inherited, label: `${name} (from ${variable})` };
    }
    const given = {
        entry,
        mode,
        text,
        nameOf: (name) => name,
        isSet: (name) => isOther((0,config_inputs/* rowOf */.O)(name), text(name)?.text),
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
    const known = config_inputs/* INPUTS */.m.map((row) => row.name);
    for (const name of names.filter((candidate) => !known.includes(candidate))) {
        const meant = (0,nearest/* didYouMean */.a)(name, known);
        problems.add(`there is no input ${(0,wording/* quote */.h)(name)}.${meant === '' ? ' The README and --help list them all.' : meant}`);
    }
}
function refuseMisplaced(given, set, problems) {
    const { entry } = given;
    const mock = entry === 'command' ? '--mock' : 'mode: mock';
    for (const row of config_inputs/* INPUTS */.m) {
        const name = row.name;
        if (row.githubOnly === true && entry === 'command' && set.has(name)) {
            problems.add(`${name}: means something inside GitHub Actions only; leave it out here`);
        }
        if (row.mockOnly === true && given.mode === 'real' && given.isSet(name)) {
            problems.add(`${name}: shapes the mock, but the mode is real; add ${mock}, or leave it out`);
        }
    }
}

;// CONCATENATED MODULE: ./lib/config/credentials.js

function credentialsIn(url) {
    const query = url.search
        .slice(1)
        .split('&')
        .map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)])
        .filter(([name]) => (0,credentials/* isCredentialName */.hN)((0,credentials/* decodeQueryPart */.Ku)(name)))
        .map(([, value]) => value);
    return [url.password === '' ? url.username : url.password, ...query]
        .flatMap((value) => [value, (0,credentials/* decodeQueryPart */.Ku)(value)])
        .filter((value) => value !== '');
}
const SHORTEST_VALUE = 8;
const KNOWN_SCHEME = /^(bearer|basic|token|key|api-?key)\s+/i;
function credentialsInHeaders(headers) {
    return headers.flatMap(([name, value]) => {
        const bare = value.replace((0,credentials/* isCredentialName */.hN)(name) ? /^[a-z]+\s+/i : KNOWN_SCHEME, '');
        const inside = [...cookieValues(name, value), ...basicCredentials(value)].filter(isLong);
        return [...[value, bare].filter((part) => (0,credentials/* isCredentialName */.hN)(name) || isLong(part)), ...inside];
    });
}
function isLong(value) {
    return value.length >= SHORTEST_VALUE;
}
function basicCredentials(value) {
    const encoded = /^basic\s+([\w+/=-]+)$/i.exec(value)?.[1];
    const [, pair, password] = /^([^:]*:([\x20-\x7e]+))$/.exec(Buffer.from(encoded ?? '', 'base64').toString()) ?? [];
    return pair === undefined || password === undefined ? [] : [pair, password];
}
function cookieValues(name, value) {
    if (!/^cookie$/i.test(name))
        return [];
    return value.split(';').map((pair) => pair.slice(pair.indexOf('=') + 1).trim());
}

;// CONCATENATED MODULE: ./lib/config/plain-http.js


function plainHttpWarnings({ target, baseline }) {
    const own = exposedHost(target);
    const other = baseline?.kind === 'endpoint' ? exposedHost(baseline.target) : null;
    return [
        ...(own === null ? [] : [sentence('endpoint-url', own)]),
        ...(other === null || other === own ? [] : [sentence('baseline-endpoint-url', other)]),
    ];
}
function sentence(input, host) {
    return `${input}: plain http carries the key to ${host} where everyone on the way can read it; use https:// if the server has it.`;
}
function exposedHost({ url: text, apiKey, headers }) {
    const url = new URL(text);
    if (url.protocol !== 'http:' || isLoopback(url.hostname))
        return null;
    const hasSecret = apiKey !== null || headers.some(([name]) => (0,credentials/* isCredentialName */.hN)(name)) || credentialsIn(url).length > 0;
    return hasSecret ? url.host : null;
}
function isLoopback(hostname) {
    return /^(localhost|.+\.localhost|127\.\d+\.\d+\.\d+|\[::1\]|\[::ffff:7f[\da-f]{2}:[\da-f]{1,4}\])\.?$/.test(hostname);
}

// EXTERNAL MODULE: ./lib/config/problems.js
var config_problems = __webpack_require__(80784);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/config/prompts/placed-prompt.js
var placed_prompt = __webpack_require__(10240);
;// CONCATENATED MODULE: ./lib/config/prompts/built-in.js

const PROMPTS = [
    { id: 'explain', prompt: 'Explain in three sentences why the sky is blue, for a curious ten-year-old.' },
    {
        id: 'code',
        prompt: 'Write a function in Python that returns the n-th Fibonacci number without recursion, and explain its running time in one sentence.',
    },
    {
        id: 'summarize',
        prompt: 'Summarize in two bullet points: "The team moved the nightly build to a larger machine. Builds became twice as fast, but the bill grew by a third, so they now run it only when the main branch has changed. Nobody has missed the other nights yet."',
    },
    {
        id: 'translate',
        prompt: 'Translate into French, Spanish and Japanese: "The library opens at nine and closes when the last reader leaves."',
    },
];
const BUILT_IN_PROMPTS = PROMPTS.map(({ id, prompt }) => ({
    where: `built-in prompt ${id}`,
    prompt: (0,placed_prompt/* textPrompt */.Y)(id, prompt),
}));

;// CONCATENATED MODULE: ./lib/config/prompts/id-set.js

const CELLS = 3;
function createIdSet() {
    let slots = new Uint32Array(CELLS * 1024);
    let size = 0;
    function grow() {
        const old = slots;
        slots = new Uint32Array(old.length * 2);
        for (let at = 0; at < old.length; at += CELLS) {
            if (old[at + 2] !== 0)
                slots.set(old.subarray(at, at + CELLS), find(old[at] ?? 0, old[at + 1] ?? 0));
        }
    }
    function find(high, low) {
        let at = (low % (slots.length / CELLS)) * CELLS;
        while (slots[at + 2] !== 0 && !(slots[at] === high && slots[at + 1] === low))
            at = (at + CELLS) % slots.length;
        return at;
    }
    return {
        add(id, position) {
            const digest = (0,external_node_crypto_.hash)('sha256', id, 'buffer');
            const key = [digest.readUInt32LE(0), digest.readUInt32LE(4)];
            const at = find(...key);
            const earlier = slots[at + 2] ?? 0;
            if (earlier !== 0)
                return earlier;
            slots.set([...key, position], at);
            size += 1;
            if (size * CELLS * 2 > slots.length)
                grow();
            return null;
        },
    };
}

// EXTERNAL MODULE: ./lib/config/prompts/text-entries.js
var text_entries = __webpack_require__(58034);
;// CONCATENATED MODULE: ./lib/config/prompts/prompt-list.js







async function readPromptList({ file, inline }) {
    if (file !== null)
        return readFileList(file);
    const placed = inline === null ? BUILT_IN_PROMPTS : (0,text_entries/* inlinePrompts */.X0)(inline);
    const source = inline === null ? `${placed.length} built-in prompts` : 'the prompts input';
    return keepList(placed, { source, input: 'prompts' });
}
async function readFileList(path) {
    const { openPromptFile } = await Promise.all(/* import() */[__webpack_require__.e(934), __webpack_require__.e(70), __webpack_require__.e(469)]).then(__webpack_require__.bind(__webpack_require__, 52469));
    const origin = { source: path, input: 'prompts-file' };
    const { streamed, prompts } = await openPromptFile(path).catch((thrown) => {
        throw (0,config_problems/* named */.K)('prompts-file', thrown);
    });
    const placed = () => naming(prompts());
    return streamed ? streamList(placed, origin) : keepList(await Array.fromAsync(placed()), origin);
}
async function streamList(placed, origin) {
    async function* read() {
        for await (const { prompt } of placed())
            yield prompt;
    }
    return { source: origin.source, ...(await digest(placed(), origin)), read };
}
async function keepList(placed, origin) {
    const prompts = placed.map(({ prompt }) => prompt);
    return { source: origin.source, ...(await digest(placed, origin)), read: () => prompts };
}
async function* naming(prompts) {
    try {
        yield* prompts;
    }
    catch (thrown) {
        throw (0,config_problems/* named */.K)('prompts-file', thrown);
    }
}
async function digest(prompts, { input, source }) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const ids = createIdSet();
    let count = 0;
    for await (const { where, prompt } of prompts) {
        count += 1;
        const earlier = ids.add(prompt.id, count);
        if (earlier !== null) {
            throw new errors/* InputError */.dz(`${input}: ${where}: id ${(0,wording/* quote */.h)(prompt.id)} is taken by prompt number ${earlier}; ids must differ`);
        }
        hash.update(`${canonical(prompt)}\n`);
    }
    if (count === 0)
        throw new errors/* InputError */.dz(`${input}: there is no prompt in ${input === 'prompts' ? 'it' : (0,wording/* quote */.h)(source)}`);
    return { count, sha256: hash.digest('hex') };
}
function canonical({ id, messages, maxOutputTokens }) {
    return JSON.stringify([id, messages.map(({ role, content }) => [role, content]), maxOutputTokens]);
}

;// CONCATENATED MODULE: ./lib/config/proxy.js
function readProxy(environment, problems) {
    const read = (name) => environment[name.toLowerCase()]?.trim() || environment[name]?.trim() || null;
    const readAddress = (name) => {
        const address = read(name);
        if (address === null || URL.canParse(address.includes('://') ? address : `http://${address}`))
            return address;
        problems.add(`${name}: this environment variable holds no address; give one such as http://proxy.example:3128, or unset it`);
        return null;
    };
    return { http: readAddress('HTTP_PROXY'), https: readAddress('HTTPS_PROXY'), bypass: read('NO_PROXY') };
}

// EXTERNAL MODULE: ./lib/config/read-values.js + 5 modules
var read_values = __webpack_require__(25555);
;// CONCATENATED MODULE: ./lib/config/secrets.js


function readSecrets(values, { raw, environment, proxy }) {
    const urls = [
        values['endpoint-url']?.url,
        values['baseline-endpoint-url']?.url,
        parseProxy(proxy.http),
        parseProxy(proxy.https),
    ];
    const secrets = [
        raw['api-key'] ?? '',
        environment['LLM_API_KEY'] ?? '',
        raw['github-token'] ?? '',
        raw['baseline-api-key'] ?? '',
        environment['LLM_BASELINE_API_KEY'] ?? '',
        ...credentialsInHeaders([...(values.headers ?? []), ...(values['baseline-headers'] ?? [])]),
        ...urls.flatMap((url) => (url ? credentialsIn(url) : [])),
        ...credentialsInParameters([values.parameters ?? {}, values['baseline-parameters'] ?? {}]),
    ];
    return [...new Set(secrets.map((secret) => secret.trim()).filter((secret) => secret !== ''))];
}
function parseProxy(text) {
    return text === null ? null : URL.parse(text.includes('://') ? text : `http://${text}`);
}
function credentialsInParameters(value, name = '') {
    if (typeof value === 'string')
        return (0,credentials/* isCredentialName */.hN)(name) ? [value] : [];
    if (Array.isArray(value))
        return value.flatMap((item) => credentialsInParameters(item, name));
    if (typeof value !== 'object' || value === null)
        return [];
    return Object.entries(value).flatMap(([key, item]) => credentialsInParameters(item, key));
}

// EXTERNAL MODULE: ./lib/config/shard.js
var config_shard = __webpack_require__(22294);
;// CONCATENATED MODULE: ./lib/config/read-config.js














async function readConfig(raw, context) {
    const problems = (0,config_problems/* createProblems */.b)();
    const given = readGiven({ raw, ...context }, problems);
    const values = (0,read_values/* readValues */.N$)(given, problems);
    const proxy = readProxy(context.environment, problems);
    const secrets = readSecrets(values, { raw, proxy, environment: context.environment });
    const mock = given.mode === 'mock' ? readMockShape(values, given, problems) : null;
    const target = readTarget(values, given, problems);
    const { prompts, shard } = await readPrompts(values, problems);
    refuseNothingToMeasure(values, problems);
    const plan = readPlan(values);
    const gates = readGates(values, given, problems);
    const { comparison, notes } = readComparison(values, {
        entry: context.entry,
        given,
        problems,
        target,
        mock,
        prompts,
        plan,
    });
    refuseIdleEarlyStop({ plan, gates, comparison }, problems);
    const redact = (0,lib_redact/* createRedactor */.l)(secrets);
    const read = problems.settle({ target, prompts }, redact);
    return {
        mode: values.mode,
        target: read.target.target,
        mock,
        prompts: read.prompts,
        shard,
        plan,
        patience: readPatience(values),
        gates,
        comparison,
        baselineKey: values['baseline-key'],
        baselineEpoch: values['baseline-epoch'],
        githubToken: values['github-token'],
        output: readOutput(values, given, context),
        proxy,
        notes: [...given.notes, ...read.target.notes, ...notes].map(redact),
        warnings: plainHttpWarnings({ target: read.target.target, baseline: comparison?.baseline ?? null }).map(redact),
        secrets,
    };
}
async function readPrompts(values, problems) {
    const { prompts, 'prompts-file': file, shard } = values;
    if (prompts !== null && file !== null) {
        problems.add('prompts: contradicts prompts-file; set one of the two');
        return { prompts: null, shard: null };
    }
    const whole = await problems.attemptAsync(() => readPromptList({ file, inline: prompts }));
    if (whole === null || shard === null)
        return { prompts: whole, shard: null };
    const dealt = problems.attempt(() => (0,config_shard/* dealShard */.t0)(whole, shard));
    return { prompts: dealt, shard: dealt === null ? null : { ...shard, listed: whole.count } };
}
function refuseNothingToMeasure(values, problems) {
    const most = values['max-requests'];
    if (most !== null && most <= values.warmup) {
        problems.add(`max-requests: ${most} leaves nothing to measure after warmup: ${values.warmup}; allow more requests`);
    }
}
function readPlan(values) {
    return {
        repeat: values.repeat,
        warmup: values.warmup,
        order: values.order,
        seed: values.seed,
        delayMs: values.delay,
        connection: values.connection,
        cacheBust: values['cache-bust'],
        earlyStop: values['early-stop'],
    };
}
function readPatience(values) {
    return {
        timeoutMs: values.timeout,
        idleTimeoutMs: values['idle-timeout'],
        maxDurationMs: values['max-duration'],
        maxRequests: values['max-requests'],
        stopAfterFailures: values['stop-after-failures'],
        retries: values.retries,
        waitForReadyMs: values['wait-for-ready'],
    };
}
function readOutput(values, given, { defaults }) {
    return {
        dir: given.isSet('output-dir') ? values['output-dir'] : defaults.outputDir,
        exports: values.export ?? [],
        promptText: values['prompt-text'],
        uploadArtifact: values['upload-artifact'],
        artifactName: values['artifact-name'] ?? defaults.artifactName,
        retentionDays: values['retention-days'],
        jobSummary: values['job-summary'],
        comment: values.comment,
    };
}

;// CONCATENATED MODULE: ./lib/github/annotations.js
const LONGEST = 4000;
function annotate(report, { gates, fails, lost, problems }) {
    const verdict = describeVerdict(report);
    const warnings = [
        fails || !deservesWarning(report, gates) ? null : verdict,
        describeWarnLimits(report.verdict.checks),
        describeFailedRequests(report),
        describeCutShort(report),
        problems.length === 0 ? null : problems.join('\n'),
    ];
    const errors = [...lost, ...(fails ? [verdict] : [])];
    return {
        error: errors.length === 0 ? null : cut(errors.join('\n')),
        warnings: warnings.filter((text) => text !== null).map(cut),
    };
}
function deservesWarning({ verdict }, gates) {
    if (verdict.status === 'inconclusive')
        return gates.onInconclusive !== 'pass';
    return verdict.status === 'fail';
}
function describeVerdict({ verdict, summary }) {
    const { status, reason, checks } = verdict;
    const same = checks.filter(({ answer, threshold }) => answer === status && !threshold.warnOnly);
    const [most] = summary.failures;
    if (summary.completed === 0 && most !== undefined)
        return `Verdict ${status}: ${reason}\n${describeGroup(most)}`;
    if (same.length < 2)
        return `Verdict ${status}: ${reason}`;
    return [`Verdict ${status}: ${same.length} limits`, ...same.map(describeCheck)].join('\n');
}
function describeWarnLimits(checks) {
    const missed = checks.filter(({ answer, threshold }) => answer === 'fail' && threshold.warnOnly);
    return missed.length === 0 ? null : ['Missed limits that only warn:', ...missed.map(describeCheck)].join('\n');
}
function describeCheck({ threshold, reason }) {
    return `- ${threshold.source}: ${reason}`;
}
function describeFailedRequests({ summary }) {
    const { attempted, failed, failures } = summary;
    if (failed === 0)
        return null;
    return [`${failed} of ${attempted} requests failed:`, ...failures.slice(0, 5).map(describeGroup)].join('\n');
}
function describeGroup({ count, failure, httpStatus, message }) {
    return `- ${count} × ${failure}${httpStatus === null ? '' : ` (HTTP ${httpStatus})`}: ${message}`;
}
function describeCutShort({ cutShort, planned, summary }) {
    const sent = planned === null ? `${summary.attempted} requests` : `${summary.attempted} of ${planned} requests`;
    if (cutShort === 'interrupted')
        return `The run was interrupted after ${sent}; what was measured until then is kept.`;
    if (cutShort === 'stop-after-failures')
        return `The run was given up after ${sent}: too many failed in a row.`;
    return null;
}
function cut(text) {
    return text.length <= LONGEST ? text : `${text.slice(0, LONGEST).toWellFormed()}…`;
}

// EXTERNAL MODULE: ./lib/units.js
var units = __webpack_require__(83052);
// EXTERNAL MODULE: ./lib/github/artifact-name.js
var artifact_name = __webpack_require__(7481);
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
    const name = (0,artifact_name/* nameInAttempt */.k)((0,claims/* claimName */.cB)('artifact', (0,artifact_name/* slugArtifactName */.B)(request.name), job), job);
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
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(351), __webpack_require__.e(645)]).then(__webpack_require__.bind(__webpack_require__, 9645));
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

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./lib/github/event.js

const PULL_REQUEST_EVENTS = ['pull_request', 'pull_request_review', 'pull_request_review_comment'];
function readJobEvent(variables, { repository }) {
    const read = (name) => variables[name]?.trim() || null;
    const payload = readPayload(read('GITHUB_EVENT_PATH'));
    const pull = objectOf(payload['pull_request']);
    const name = read('GITHUB_EVENT_NAME');
    const repositoryId = Number(read('GITHUB_REPOSITORY_ID') ?? NaN);
    const inRepository = objectOf(payload['repository']);
    const payloadBranch = textOf(inRepository['default_branch']);
    return {
        name,
        apiUrl: read('GITHUB_API_URL') ?? 'https://api.github.com',
        repositoryId: Number.isSafeInteger(repositoryId) ? repositoryId : null,
        isPublic: inRepository['private'] === false,
        workflowFile: workflowFile(read('GITHUB_WORKFLOW_REF'), repository),
        defaultBranch: payloadBranch ?? (name === 'schedule' ? read('GITHUB_REF_NAME') : null),
        pullRequest: numberOf(pull['number']),
        commit: shaOf(objectOf(pull['head'])['sha']),
        withoutSecrets: whyWithoutSecrets(name, payload, read('GITHUB_ACTOR')),
        after: runBefore(payload['workflow_run']),
    };
}
function readPayload(path) {
    if (path === null)
        return {};
    try {
        return objectOf(JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8')));
    }
    catch {
        return {};
    }
}
function workflowFile(ref, repository) {
    const match = /^([^/]+\/[^/]+)\/\.github\/workflows\/([^/@]+)@/.exec(ref ?? '');
    return match === null || match[1]?.toLowerCase() !== repository?.toLowerCase() ? null : (match[2] ?? null);
}
function whyWithoutSecrets(name, payload, actor) {
    if (name === null)
        return null;
    if (PULL_REQUEST_EVENTS.includes(name)) {
        const { head, base } = objectOf(payload['pull_request']);
        const [from, to] = [head, base].map((side) => numberOf(objectOf(objectOf(side)['repo'])['id']));
        if (to !== null && from !== to)
            return 'fork';
    }
    const isRestricted = name === 'push' || name === 'create' || PULL_REQUEST_EVENTS.includes(name);
    return isRestricted && actor === 'dependabot[bot]' ? 'dependabot' : null;
}
function runBefore(value) {
    const run = objectOf(value);
    const id = numberOf(run['id']);
    const owner = textOf(objectOf(objectOf(run['head_repository'])['owner'])['login']);
    const [event, headBranch] = ['event', 'head_branch'].map((key) => textOf(run[key]));
    const headSha = shaOf(run['head_sha']);
    if (id === null || !owner || !event || !headSha || !headBranch)
        return null;
    return { id, event, headSha, headBranch, headOwner: owner };
}
function objectOf(value) {
    return typeof value === 'object' && value !== null ? value : {};
}
function textOf(value) {
    return typeof value === 'string' && value !== '' ? value : null;
}
function shaOf(value) {
    return typeof value === 'string' && /^[\da-f]{40,64}$/.test(value) ? value : null;
}
function numberOf(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : null;
}

// EXTERNAL MODULE: ./lib/report/log-line.js
var log_line = __webpack_require__(76027);
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
        problems.push(...writeJobSummary(() => summary(artifactUrl), job));
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
    return await uploadArtifact(request, job).finally(core/* endGroup */.N4);
}
function writeJobSummary(render, job) {
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
    writeJobSummary(() => `## ❌ ${title}\n\n${list}`, job);
    (0,core/* setFailed */.C1)(lines.map((line) => (0,foreign_text/* printable */.g)(line, LONGEST_LINE)).join('\n'));
}
function skip(reason, job) {
    if (job.outputFile !== null)
        tryTo(() => (0,core/* setOutput */.uH)('verdict', 'skipped'));
    writeJobSummary(() => `## ⏭️ Skipped: nothing was measured\n\n${(0,markdown_escape/* plainText */.wh)(reason)}.\n`, job);
    (0,core/* notice */.lm)(`Skipped, nothing was measured. ${reason}.`);
}
function failOnBug(thrown, redact) {
    const stack = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
    for (const line of redact(stack).split('\n'))
        (0,core/* info */.pq)((0,log_line/* logLine */.BP)(`  ${(0,foreign_text/* printable */.g)(line, 500)}`));
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

;// CONCATENATED MODULE: ./lib/github/inputs.js



const PREFIX = 'INPUT_';
const inputs_NAMES = config_inputs/* INPUTS */.m.map(({ name }) => name);
function readInputs(variables, names = inputs_NAMES) {
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
            (0,core/* setSecret */.Pq)(value);
}
function rawSecrets(inputs, variables) {
    const keys = config_inputs/* INPUTS */.m.filter((row) => row.kind === 'key');
    return keys.flatMap((row) => [
        inputs[row.name] ?? '',
        'environment' in row ? (variables[row.environment] ?? '') : '',
    ]);
}

;// CONCATENATED MODULE: ./lib/github/missing-credentials.js

const WHO = {
    fork: 'This pull request comes from a fork, and GitHub gives its workflows no secrets',
    dependabot: 'Dependabot started this workflow, and GitHub gives it only the secrets that are meant for Dependabot',
};
function missingCredentials(inputs, variables, { withoutSecrets }) {
    if (withoutSecrets === null || inputs['mode']?.trim() === 'mock')
        return null;
    const names = emptyCredentials(inputs, variables);
    if (names.length === 0)
        return null;
    const are = names.length === 1 ? 'is' : 'are';
    return {
        reason: `${WHO[withoutSecrets]}: ${names.join(' and ')} ${are} empty`,
        skip: inputs['on-missing-credentials']?.trim() === 'skip',
    };
}
function emptyCredentials(inputs, variables) {
    const isEmpty = (input, variable) => !(inputs[input]?.trim() || variables[variable]?.trim());
    const needsKey = inputs['auth']?.trim() !== 'none' && !hasFullHeader(inputs['headers'] ?? '');
    return [
        ...(isEmpty('endpoint-url', 'LLM_ENDPOINT_URL') ? ['endpoint-url'] : []),
        ...(needsKey && isEmpty('api-key', 'LLM_API_KEY') ? ['api-key'] : []),
        ...(hasEmptyHeader(inputs['headers'] ?? '') ? ['headers'] : []),
    ];
}
function hasEmptyHeader(headers) {
    return headers
        .split('\n')
        .some((line) => (0,credentials/* isCredentialName */.hN)(nameOf(line)) && /:\s*(?:bearer|basic|token)?\s*$/i.test(line));
}
function hasFullHeader(headers) {
    return headers.split('\n').some((line) => (0,credentials/* isCredentialName */.hN)(nameOf(line))) && !hasEmptyHeader(headers);
}
function nameOf(header) {
    return header.slice(0, Math.max(0, header.indexOf(':')));
}

;// CONCATENATED MODULE: ./lib/config/outputs.js
const OUTPUTS = [
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
    const figure = comparison === null ? null : (0,report_comparison/* decidingFigure */.yJ)(comparison);
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

;// CONCATENATED MODULE: ./lib/github/public-prompts.js
function publicPrompts(inputs, { promptText, uploadArtifact, jobSummary }, { isPublic }) {
    const hasOwn = ['prompts', 'prompts-file'].some((name) => (inputs[name] ?? '').trim() !== '');
    const places = [...(uploadArtifact ? ['the artifact'] : []), ...(jobSummary ? ['the job summary'] : [])];
    if (!isPublic || !hasOwn || promptText !== 'full' || places.length === 0)
        return null;
    return `This repository is public, so everyone can read the prompts in ${places.join(' and in ')}. "prompt-text: hash" or "none" leaves them out.`;
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

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./lib/machine.js

function describeMachine(runnerImage) {
    return {
        os: `${(0,external_node_os_.type)()} ${(0,external_node_os_.release)()}`,
        architecture: process.arch,
        node: process.versions.node,
        runnerImage,
        region: null,
    };
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
            return `baseline: ${label} p50 ${(0,log_line/* logText */.kc)((0,units/* formatValue */.Fl)(other.p50, unit))}, this run ${(0,log_line/* logText */.kc)((0,units/* formatValue */.Fl)(candidate.p50, unit))}`;
        }),
        `comparison: ${(0,report_comparison/* stateText */.r9)(state, 'n/a')}${problem === null ? '' : ` - ${(0,foreign_text/* printable */.g)(problem, 500)}`}`,
        ...metrics.map((figure) => `change: ${(0,report_comparison/* figureName */.cU)(figure)} ${(0,log_line/* logText */.kc)((0,report_comparison/* changeText */.k0)(figure))}, ${(0,report_comparison/* stateText */.r9)(figure.state, 'n/a')}`),
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
// EXTERNAL MODULE: ./lib/report/subject.js
var subject = __webpack_require__(72542);
// EXTERNAL MODULE: ./lib/report/wording.js
var report_wording = __webpack_require__(57142);
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
    return (0,log_line/* logLine */.BP)(`[${record.index}] FAILED ${record.failure}${status}: ${(0,foreign_text/* printable */.g)(record.failureMessage)}${mark}`);
}
function summaryLines(report) {
    const shard = (0,report_shard/* shardOf */.I)(report);
    return [
        '--- summary ---',
        ...figures(report).map(([name, value, decimals]) => `${name}: ${value === null ? 'n/a' : value.toFixed(decimals)}`),
        ...(shard === null ? [] : [`shard: ${shard.name}, ${shard.size}`]),
        ...failureLines(report).map(log_line/* logLine */.BP),
        ...flagLines(report),
        ...verdictLines({ ...report, notes: [...report.notes, ...cutShortLines(report)] }),
    ];
}
function cutShortLines(report) {
    const sentence = (0,report_wording/* cutShortSentence */.yj)(report);
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
    ].map(log_line/* logLine */.BP);
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
    return `${name}: ${(0,foreign_text/* printable */.g)(threshold.source)}: ${answer}${threshold.warnOnly ? ' (warns only)' : ''}, observed ${(0,log_line/* logText */.kc)((0,subject/* observedText */.aP)(check))}${why}`;
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

// EXTERNAL MODULE: ./lib/report/markdown.js + 8 modules
var markdown = __webpack_require__(62152);
// EXTERNAL MODULE: ./lib/verdict/conclude.js
var conclude = __webpack_require__(14308);
;// CONCATENATED MODULE: ./lib/action.js





















const UPLOAD_TIMEOUT_MS = 300_000;
async function runAction() {
    const job = readJobEnvironment(process.env);
    const event = readJobEvent(process.env, job);
    const inputs = readInputs(process.env);
    const secrets = rawSecrets(inputs, process.env);
    registerSecrets(secrets);
    const interruption = watchInterruption('ignore', () => (0,core/* info */.pq)('Asked to end: writing what was measured so far.'));
    process.on('uncaughtException', (thrown) => {
        failOnBug(thrown, (0,lib_redact/* createRedactor */.l)(secrets));
        exitEvenIfOpen();
    });
    try {
        const missing = missingCredentials(inputs, process.env, event);
        if (missing?.skip === true)
            skip(missing.reason, job);
        else
            await measureAndPublish(inputs, { job, event, interruption, secrets });
    }
    catch (thrown) {
        if (thrown instanceof errors/* InputError */.dz)
            failOnInput(withReason(thrown.message, inputs, event), job);
        else
            failOnBug(thrown, (0,lib_redact/* createRedactor */.l)(secrets));
    }
    process.exitCode = interruption.exitCode() ?? process.exitCode;
}
function withReason(message, inputs, event) {
    const missing = missingCredentials(inputs, process.env, event);
    if (missing === null)
        return message;
    return `${message}\n${missing.reason}; "on-missing-credentials: skip" ends such a run green`;
}
async function measureAndPublish(inputs, surroundings) {
    const { job, interruption, secrets } = surroundings;
    const config = await readActionConfig(inputs, job);
    const further = config.secrets.filter((secret) => !secrets.includes(secret));
    secrets.push(...further);
    registerSecrets(further);
    const told = publicPrompts(inputs, config.output, surroundings.event);
    if (told !== null)
        (0,core/* notice */.lm)(told);
    const finished = await measure(config, surroundings);
    const { signal } = interruption;
    const patience = { timeoutMs: UPLOAD_TIMEOUT_MS, interruptedMs: INTERRUPTED_UPLOAD_MS, signal };
    const { report, files } = finished;
    const published = await publish({
        id: report.runId,
        files,
        outputs: (upload) => outputValues({ ...finished, upload }),
        summary: (artifactUrl) => (0,markdown/* renderMarkdown */.G)(report, { artifactUrl }),
        output: config.output,
        job,
        patience,
    });
    const annotations = annotate(report, {
        gates: config.gates,
        fails: (0,conclude/* jobFails */.r)(report.verdict, config.gates),
        lost: finished.problems,
        problems: published.problems,
    });
    for (const text of annotations.warnings)
        (0,core/* warning */.$e)(text);
    if (config.output.comment)
        await comment(finished, config, surroundings);
    if (annotations.error !== null)
        (0,core/* setFailed */.C1)(annotations.error);
    if (published.leftOpen)
        exitEvenIfOpen();
}
async function comment({ report }, config, { job, event, interruption }) {
    const { postComment } = await Promise.all(/* import() */[__webpack_require__.e(934), __webpack_require__.e(779)]).then(__webpack_require__.bind(__webpack_require__, 56779));
    const { artifactName } = config.output;
    const { signal } = interruption;
    const problem = await postComment({ report, job, event, artifactName, token: config.githubToken, signal });
    if (problem !== null)
        (0,core/* notice */.lm)(problem);
}
async function readActionConfig(inputs, job) {
    const config = await readConfig(inputs, {
        entry: 'action',
        environment: process.env,
        defaults: { outputDir: 'llm-latency-results', artifactName: 'llm-latency-results' },
    });
    return { ...config, output: { ...config.output, dir: (0,claims/* claimOutputDir */.j7)(config.output.dir, job) } };
}
async function measure(config, surroundings) {
    const { job, interruption } = surroundings;
    const { signal } = interruption;
    const { run } = await Promise.all(/* import() */[__webpack_require__.e(85), __webpack_require__.e(38), __webpack_require__.e(394)]).then(__webpack_require__.bind(__webpack_require__, 14394));
    for (const text of config.warnings)
        (0,core/* warning */.$e)(text);
    for (const note of config.notes)
        (0,core/* info */.pq)((0,log_line/* foreignLine */.nT)(note));
    const finished = await run(config, {
        onStart: ({ runId, planned }) => {
            (0,core/* info */.pq)(`Run ${runId}: ${planned} requests, one at a time.`);
            (0,core/* startGroup */.Oh)('Requests');
        },
        onRecord: (record) => (0,core/* info */.pq)(requestLine(record)),
        signal,
        environment: describeMachine(job.runnerImage),
        findPastRuns: (query) => lookBack(query, config, surroundings),
    }).finally(core/* endGroup */.N4);
    for (const line of summaryLines(withoutSaid(finished.report, config.notes)))
        (0,core/* info */.pq)(line);
    return finished;
}
async function lookBack(query, { githubToken: token, output }, { job, event, interruption }) {
    const { createLookBack } = await Promise.all(/* import() */[__webpack_require__.e(934), __webpack_require__.e(663), __webpack_require__.e(170), __webpack_require__.e(38), __webpack_require__.e(924)]).then(__webpack_require__.bind(__webpack_require__, 14924));
    const { artifactName } = output;
    return createLookBack({ job, event, artifactName, token, signal: interruption.signal })(query);
}


/***/ }),

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
  mr: () => (/* reexport */ answerProblem),
  E_: () => (/* binding */ detectApi),
  be: () => (/* binding */ formatOf),
  Yw: () => (/* binding */ givenApi)
});

// UNUSED EXPORTS: FORMATS

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
var answer_headers = __webpack_require__(96179);
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

/***/ 1416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ allowedSteps)
/* harmony export */ });
function allowedSteps(maxRequests, warmup, arms) {
    return maxRequests === null ? Infinity : Math.max(0, Math.floor(maxRequests / arms) - warmup);
}


/***/ }),

/***/ 26804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseDuration)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13306);


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

/***/ 66097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ rowOf),
/* harmony export */   m: () => (/* binding */ INPUTS)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59814);

const INPUTS = [
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
        choices: ['auto', ..._model_js__WEBPACK_IMPORTED_MODULE_0__/* .APIS */ .yc],
        default: 'auto',
        text: 'Wire format of the endpoint; auto reads it off the URL and says which it chose.',
    },
    {
        name: 'auth',
        group: 'Endpoint',
        kind: 'choice',
        choices: ['auto', ..._model_js__WEBPACK_IMPORTED_MODULE_0__/* .AUTHS */ .gP],
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
        choices: ['auto', ..._model_js__WEBPACK_IMPORTED_MODULE_0__/* .APIS */ .yc],
        default: '',
        text: "Wire format of the baseline's endpoint.",
    },
    {
        name: 'baseline-auth',
        group: 'Comparison',
        kind: 'choice',
        choices: ['auto', ..._model_js__WEBPACK_IMPORTED_MODULE_0__/* .AUTHS */ .gP],
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
function rowOf(name) {
    return INPUTS.find((row) => row.name === name);
}


/***/ }),

/***/ 61053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ parseNumber),
/* harmony export */   c: () => (/* binding */ parseInteger)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13306);


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

/***/ 37912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KV: () => (/* binding */ parseMapping),
/* harmony export */   gM: () => (/* binding */ readYaml),
/* harmony export */   t4: () => (/* binding */ reservedParameters)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _foreign_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69399);



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

/***/ 80784:
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

/***/ 97913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readLines)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);


const LONGEST_LINE = 64 * 1024 * 1024;
const LINE_FEED = 10;
async function* readLines(path) {
    let number = 1;
    let begun = [];
    let length = 0;
    for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path)) {
        let start = 0;
        for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, start)) {
            yield decodeLine(Buffer.concat([...begun, chunk.subarray(start, end)]), { path, number });
            number += 1;
            begun = [];
            length = 0;
            start = end + 1;
        }
        begun.push(chunk.subarray(start));
        length += chunk.length - start;
        if (length > LONGEST_LINE)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`${path}, line ${number}: is longer than 64 MiB; is this a text file?`);
    }
    if (length > 0)
        yield decodeLine(Buffer.concat(begun), { path, number });
}
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
function decodeLine(bytes, { path, number }) {
    const text = decode(bytes);
    if (text === null || looksLikeUtf16(text)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`${path}, line ${number}: is not UTF-8 text; save the file as UTF-8`);
    }
    if (text.includes('\0')) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`${path}, line ${number}: has a NUL character inside; remove it, or is this no text file?`);
    }
    return { number, text: number === 1 && text.startsWith('\uFEFF') ? text.slice(1) : text };
}
function looksLikeUtf16(text) {
    return text.split('\0').length - 1 > text.length / 3;
}
function decode(bytes) {
    try {
        return decoder.decode(bytes);
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 10240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ textPrompt),
/* harmony export */   s: () => (/* binding */ numberedId)
/* harmony export */ });
function textPrompt(id, text) {
    return { id, text, messages: [{ role: 'user', content: text }], maxOutputTokens: null };
}
function numberedId(position) {
    return `p${position}`;
}


/***/ }),

/***/ 58034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X0: () => (/* binding */ inlinePrompts),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   yB: () => (/* binding */ jsonLinesEntries),
/* harmony export */   yZ: () => (/* binding */ textEntries)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
/* harmony import */ var _foreign_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69399);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97913);
/* harmony import */ var _placed_prompt_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10240);




async function* textEntries(path) {
    for await (const { number, text } of (0,_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .readLines */ .S)(path)) {
        const content = promptOfLine(text);
        if (content !== null)
            yield { where: `${path}, line ${number}`, content };
    }
}
function inlinePrompts(text) {
    return text
        .split('\n')
        .map((line, index) => ({ where: `line ${index + 1}`, content: promptOfLine(line) }))
        .flatMap(({ where, content }) => (content === null ? [] : { where, content }))
        .map(({ where, content }, index) => ({ where, prompt: (0,_placed_prompt_js__WEBPACK_IMPORTED_MODULE_2__/* .textPrompt */ .Y)((0,_placed_prompt_js__WEBPACK_IMPORTED_MODULE_2__/* .numberedId */ .s)(index + 1), content) }));
}
function promptOfLine(line) {
    const text = line.endsWith('\r') ? line.slice(0, -1) : line;
    return text.trim() === '' || text.trimStart().startsWith('#') ? null : text;
}
async function* jsonLinesEntries(path) {
    for await (const { number, text } of (0,_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .readLines */ .S)(path)) {
        const where = `${path}, line ${number}`;
        if (text.trim() !== '')
            yield { where, content: parseJson(text, where) };
    }
}
function parseJson(text, where) {
    try {
        return JSON.parse(text);
    }
    catch (thrown) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz(`${where}: not valid JSON: ${(0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(explain(thrown, text))}`);
    }
}
function explain({ message }, text) {
    if (message.includes('(line ') || !text.includes('\n') || text.length > LONGEST_SEARCHED)
        return message;
    return `${message}, on line ${lineOfMistake(text)}`;
}
const LONGEST_SEARCHED = 1_000_000;
function lineOfMistake(text) {
    let [good, bad] = [0, text.length];
    while (bad - good > 1) {
        const middle = Math.floor((good + bad) / 2);
        if (isBeginning(text.slice(0, middle)))
            good = middle;
        else
            bad = middle;
    }
    return text.slice(0, bad).split('\n').length;
}
function isBeginning(text) {
    try {
        JSON.parse(text);
        return true;
    }
    catch (thrown) {
        const { message } = thrown;
        return /^Un(expected end|terminated)/.test(message) || message.includes(`position ${text.length} `);
    }
}


/***/ }),

/***/ 25555:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wW: () => (/* binding */ labelled),
  N$: () => (/* binding */ readValues)
});

// UNUSED EXPORTS: parseInput

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/nearest.js
var nearest = __webpack_require__(42037);
// EXTERNAL MODULE: ./lib/config/wording.js
var wording = __webpack_require__(13306);
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
var duration = __webpack_require__(26804);
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
var inputs = __webpack_require__(66097);
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
var number = __webpack_require__(61053);
// EXTERNAL MODULE: ./lib/config/parameters.js
var parameters = __webpack_require__(37912);
// EXTERNAL MODULE: ./lib/config/problems.js
var problems = __webpack_require__(80784);
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
var regression_metrics = __webpack_require__(10329);
// EXTERNAL MODULE: ./lib/config/shard.js
var shard = __webpack_require__(22294);
// EXTERNAL MODULE: ./lib/config/spread.js
var spread = __webpack_require__(38291);
// EXTERNAL MODULE: ./lib/credentials.js
var credentials = __webpack_require__(58801);
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

/***/ 10329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Et: () => (/* binding */ floorOf),
/* harmony export */   cU: () => (/* binding */ figureName),
/* harmony export */   gS: () => (/* binding */ parseRegressionMetrics),
/* harmony export */   vQ: () => (/* binding */ parseFloors)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51720);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59814);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26804);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42037);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13306);






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

/***/ 22294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Az: () => (/* binding */ shardName),
/* harmony export */   t0: () => (/* binding */ dealShard),
/* harmony export */   uK: () => (/* binding */ parseShard)
/* harmony export */ });
/* unused harmony export shardSize */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13306);


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

/***/ 38291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xu: () => (/* binding */ parseDurationSpread),
/* harmony export */   ab: () => (/* binding */ parseTokenSpread),
/* harmony export */   q7: () => (/* binding */ lowEnd),
/* harmony export */   sM: () => (/* binding */ highEnd)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26804);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61053);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13306);




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

/***/ 13306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ eitherOf),
/* harmony export */   h: () => (/* binding */ quote)
/* harmony export */ });
/* harmony import */ var _foreign_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69399);

function quote(text) {
    return `"${(0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(text, 80)}"`;
}
function eitherOf(words) {
    return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}


/***/ }),

/***/ 58801:
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

/***/ 7481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ slugArtifactName),
/* harmony export */   k: () => (/* binding */ nameInAttempt)
/* harmony export */ });
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


/***/ }),

/***/ 79742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HW: () => (/* binding */ nextName),
/* harmony export */   cB: () => (/* binding */ claimName),
/* harmony export */   j7: () => (/* binding */ claimOutputDir)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(452);
/* harmony import */ var _report_write_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11349);





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
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, claimFile(kind, candidate, job))))
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

/***/ 59814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fh: () => (/* binding */ REGRESSION_PERCENTS),
/* harmony export */   gP: () => (/* binding */ AUTHS),
/* harmony export */   gg: () => (/* binding */ ROLES),
/* harmony export */   we: () => (/* binding */ OPERATORS),
/* harmony export */   yc: () => (/* binding */ APIS)
/* harmony export */ });
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
const ROLES = ['system', 'user', 'assistant'];
const REGRESSION_PERCENTS = [50, 95, 99];
const OPERATORS = ['<', '<=', '>', '>='];


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
/* harmony export */   LT: () => (/* binding */ boundPercentiles),
/* harmony export */   UX: () => (/* binding */ BOUND_CONFIDENCE),
/* harmony export */   fy: () => (/* binding */ PERCENTILES)
/* harmony export */ });
/* unused harmony export boundsOf */
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51720);
/* harmony import */ var _stats_intervals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78638);
/* harmony import */ var _stats_quantile_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57247);



const PERCENTILES = [50, 90, 95, 99];
const BOUND_CONFIDENCE = 0.95;
function boundPercentiles(samples) {
    return Object.fromEntries(_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .METRICS */ .C.map(({ name }) => [name, boundsOf(samples[name])]));
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

/***/ 25078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ createRedactor)
/* harmony export */ });
const SHORTEST = 4;
const SHORTEST_WRAPPED = 8;
const GAP = String.raw `(?:\s|\\[nrt]){0,4}`;
function createRedactor(secrets) {
    const forms = new Set(secrets.flatMap((secret) => secret.split(/[\r\n]+/).concat(secret)).flatMap(encodings));
    const longestFirst = [...forms].filter((form) => form.length >= SHORTEST).toSorted((a, b) => b.length - a.length);
    if (longestFirst.length === 0)
        return (text) => text;
    const pattern = new RegExp(longestFirst.map(patternOf).join('|'), 'gi');
    return (text) => text.replace(pattern, '***');
}
function patternOf(form) {
    const characters = Array.from(form, (character) => (/\w/.test(character) ? character : escapedOrNot(character)));
    return characters.join(form.length < SHORTEST_WRAPPED ? '' : GAP);
}
function escapedOrNot(character) {
    const code = character.codePointAt(0) ?? 0;
    const names = [...(NAMES[character] ?? []), `#0*${code}`, `#x0*${code.toString(16)}`];
    return String.raw `(?:&(?:${names.join('|')});|\\?${RegExp.escape(character)})`;
}
const NAMES = {
    '&': ['amp'],
    '<': ['lt'],
    '>': ['gt'],
    '"': ['quot'],
    "'": ['apos'],
};
function encodings(secret) {
    if (secret.trim().length < SHORTEST)
        return [];
    const wellFormed = secret.toWellFormed();
    const json = JSON.stringify(secret).slice(1, -1);
    return [secret, secret.trim(), encodeURIComponent(wellFormed), encodeURI(wellFormed), json, ...base64Forms(secret)];
}
function base64Forms(secret) {
    const bytes = Buffer.from(secret);
    return [0, 1, 2].flatMap((shift) => {
        const padded = Buffer.concat([Buffer.alloc(shift), bytes]);
        const first = shift === 0 ? 0 : shift + 1;
        const whole = padded.length - (padded.length % 3);
        const core = padded.subarray(0, whole).toString('base64').slice(first);
        return [core, core.replaceAll('+', '-').replaceAll('/', '_')];
    });
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
/* harmony export */   r9: () => (/* binding */ stateText),
/* harmony export */   yJ: () => (/* binding */ decidingFigure)
/* harmony export */ });
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

/***/ 76027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BP: () => (/* binding */ logLine),
/* harmony export */   kc: () => (/* binding */ logText),
/* harmony export */   nT: () => (/* binding */ foreignLine)
/* harmony export */ });
/* unused harmony exports foreignLines, printableJson */
/* harmony import */ var _foreign_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69399);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83052);



function logLine(line) {
    return line
        .replace(/[\r\n]+/g, ' ')
        .replace(/^(\s*):(?=:)/, '$1: ')
        .replaceAll('##[', '## [');
}
function logText(value) {
    return value === _units_js__WEBPACK_IMPORTED_MODULE_1__/* .UNKNOWN_TEXT */ .L5 ? 'n/a' : value;
}
const LONGEST = 1000;
function foreignLine(text) {
    return logLine((0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(text, LONGEST));
}
function foreignLines(text) {
    return text.split('\n').map((line) => {
        const [indentation = ''] = /^ {0,20}/.exec(line) ?? [];
        return logLine(indentation + printable(line, LONGEST));
    });
}
function printableJson(json) {
    return visibleJson(json).replaceAll('##[', String.raw `##\u005b`);
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

/***/ 62152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ renderMarkdown)
});

// UNUSED EXPORTS: MARKDOWN_BUDGET

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

// EXTERNAL MODULE: ./lib/report/figure-table.js + 1 modules
var figure_table = __webpack_require__(92063);
// EXTERNAL MODULE: ./lib/report/subject.js
var subject = __webpack_require__(72542);
;// CONCATENATED MODULE: ./lib/report/markdown-limits.js






const MOST_ROWS = 100;
function limitsSection({ checks, reason: headline }) {
    if (checks.length === 0)
        return '';
    const columns = [
        (0,markdown_table/* textColumn */._u)('Limit'),
        (0,markdown_table/* figureColumn */.vg)('Observed'),
        (0,markdown_table/* textColumn */._u)('Confidence interval'),
        (0,markdown_table/* figureColumn */.vg)('Requests'),
        (0,markdown_table/* textColumn */._u)('Answer'),
    ];
    const table = (0,markdown_table/* markdownTable */.Qj)(columns, checks.slice(0, MOST_ROWS).map(limitRow));
    const omitted = checks.length - MOST_ROWS;
    const rest = omitted > 0 ? [`${(0,units/* formatCount */.B4)(omitted, 'more limit')}: see metrics_summary.json.`] : [];
    const reasons = checks
        .slice(0, MOST_ROWS)
        .filter((check) => check.answer !== 'pass' && !headline.startsWith(check.reason))
        .filter((check) => check.threshold.subject.kind !== 'regression')
        .map((check) => `- ${(0,markdown_escape/* codeText */.ph)(check.threshold.source)}: ${(0,markdown_escape/* plainText */.wh)(check.reason)}`);
    return ['### Limits', table, ...rest, reasons.join('\n')].filter((part) => part !== '').join('\n\n');
}
function limitRow(check) {
    const { threshold, interval, samples, answer } = check;
    return [
        (0,markdown_escape/* codeText */.ph)(threshold.source),
        `**${(0,subject/* observedText */.aP)(check)}**`,
        (0,figure_table/* formatInterval */.vy)(interval, threshold.limit, (0,subject/* subjectUnit */.pK)(threshold.subject)),
        (0,units/* formatInteger */.Sm)(samples),
        `${wording/* VERDICT_MARKS */.rE[answer]} ${answer}${threshold.warnOnly && answer !== 'pass' ? ' (warns only)' : ''}`,
    ];
}

// EXTERNAL MODULE: ./lib/report/method.js
var method = __webpack_require__(75625);
;// CONCATENATED MODULE: ./lib/report/markdown-method.js



function methodSection(report, settings) {
    const settingsText = settings
        ? (0,markdown_escape/* codeBlock */.DV)((0,method/* settingsJson */.A)(report), 'json')
        : 'The settings are in metrics_summary.json; here they would take too much room.';
    const list = (0,method/* methodSentences */.Y)(report).map(phrasesText);
    return (0,markdown_table/* markdownFold */.rW)('How this was measured', `${list.join('\n')}\n\n${settingsText}`);
}
function phrasesText(phrases) {
    return `- ${phrases.map(phraseText).join('')}`;
}
function phraseText(phrase) {
    return typeof phrase === 'string' ? escapeOwn(phrase) : (0,markdown_escape/* codeText */.ph)(phrase.quoted);
}
function escapeOwn(text) {
    const [, before = '', middle = '', after = ''] = /^(\s*)(.*?)(\s*)$/.exec(text) ?? [];
    return before + (0,markdown_escape/* plainText */.wh)(middle) + after;
}

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
        limitsSection(verdict),
        comparisonSection(report),
        trendSection(report, detail.pictures),
        metricsSection(report),
        detail.pictures ? pictures : '',
        promptsSection(report, detail.promptRows),
        failuresSection(summary),
        notesSection(report, detail.notes),
        methodSection(report, detail.settings),
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

/***/ 11349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Se: () => (/* binding */ RESULT_FILES),
  x: () => (/* binding */ freeOutputDir),
  le: () => (/* binding */ openRequestsCsv),
  g$: () => (/* binding */ prepareOutputDir),
  x3: () => (/* binding */ writeText)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./node_modules/csv-stringify/lib/sync.js + 7 modules
var sync = __webpack_require__(96789);
// EXTERNAL MODULE: ./lib/foreign-text.js
var foreign_text = __webpack_require__(69399);
// EXTERNAL MODULE: ./lib/metrics.js + 1 modules
var metrics = __webpack_require__(51720);
// EXTERNAL MODULE: ./lib/prompt-text.js
var prompt_text = __webpack_require__(23421);
// EXTERNAL MODULE: ./lib/report/csv-columns.js
var csv_columns = __webpack_require__(72820);
;// CONCATENATED MODULE: ./lib/report/csv.js





function csvHeader() {
    return `${csv_columns/* CSV_COLUMNS */.N.join(',')}\r\n`;
}
function csvRow(record, run) {
    return `${CELLS.map((cell) => cell(record, run)).join(',')}\r\n`;
}
const OWN_CELLS = {
    run_id: (_, run) => run.runId,
    prompt_id: (record) => quoted(record.promptId),
    prompt: (record, run) => quoted((0,prompt_text/* shownPrompt */.i)(record.promptText, run.promptText)),
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
const CELLS = csv_columns/* CSV_COLUMNS */.N.map((column) => OWN_CELLS[column] ?? metricCell(column));
function metricCell(column) {
    const metric = metrics/* METRICS */.C.find((candidate) => candidate.column === column);
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
    return text === null ? '' : quoted((0,foreign_text/* printableCell */.k)(text));
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
    return (0,sync/* stringify */.A)([[text]], { eof: false, record_delimiter: '\r\n', quoted_match: /[\r\n]/ });
}

;// CONCATENATED MODULE: ./lib/report/write.js




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
    const base = ['', '.', '..'].includes((0,external_node_path_.basename)(dir)) ? (0,external_node_path_.resolve)(dir) : dir.replace(/[\\/]+$/, '');
    let candidate = dir;
    for (let number = 2; holdsResults(candidate); number += 1)
        candidate = `${base}-${number}`;
    return candidate;
}
function prepareOutputDir(dir) {
    try {
        makeDir((0,external_node_path_.resolve)(dir));
        refuseForeignFiles(dir);
        for (const name of Object.values(RESULT_FILES))
            (0,external_node_fs_.rmSync)((0,external_node_path_.join)(dir, name), { force: true });
        const probe = (0,external_node_path_.join)(dir, `.llm-latency-${process.pid}`);
        (0,external_node_fs_.writeFileSync)(probe, '');
        (0,external_node_fs_.rmSync)(probe);
    }
    catch (error) {
        if (error instanceof errors/* InputError */.dz)
            throw error;
        throw new errors/* InputError */.dz(`output-dir: cannot write to ${dir}: ${(0,errors/* describeError */.Uc)(error)}; name a directory that can be written to`);
    }
}
function refuseForeignFiles(dir) {
    if (holdsResults(dir))
        return;
    const foreign = Object.values(RESULT_FILES).find((name) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(dir, name)));
    if (foreign === undefined)
        return;
    throw new errors/* InputError */.dz(`output-dir: ${dir} holds a ${foreign} that is not of an earlier run and would be replaced; name another directory`);
}
function makeDir(dir) {
    if ((0,external_node_fs_.existsSync)(dir))
        return;
    makeDir((0,external_node_path_.dirname)(dir));
    (0,external_node_fs_.mkdirSync)(dir);
}
function openRequestsCsv(path, run) {
    const file = naming(path, () => (0,external_node_fs_.openSync)(path, 'w'));
    let length = 0;
    function write(line) {
        length += naming(path, () => writeWhole(file, Buffer.from(line), length));
    }
    write(csvHeader());
    return {
        path,
        append: (record) => write(csvRow(record, run)),
        close: () => (0,external_node_fs_.closeSync)(file),
    };
}
function writeText(path, text) {
    const temporary = `${path}.${process.pid}.tmp`;
    naming(path, () => {
        try {
            (0,external_node_fs_.writeFileSync)(temporary, text);
            (0,external_node_fs_.renameSync)(temporary, path);
        }
        catch (error) {
            (0,external_node_fs_.rmSync)(temporary, { force: true });
            throw error;
        }
    });
}
function writeWhole(file, bytes, position) {
    let written = 0;
    try {
        while (written < bytes.length) {
            written += (0,external_node_fs_.writeSync)(file, bytes, written, bytes.length - written, position + written);
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
        (0,external_node_fs_.ftruncateSync)(file, length);
    }
    catch {
    }
}
function holdsResults(dir) {
    return (0,external_node_fs_.existsSync)((0,external_node_path_.join)(dir, RESULT_FILES.requestsCsv)) || (0,external_node_fs_.existsSync)((0,external_node_path_.join)(dir, RESULT_FILES.summaryJson));
}
function naming(path, operation) {
    try {
        return operation();
    }
    catch (error) {
        throw new Error(`cannot write ${path}: ${(0,errors/* describeError */.Uc)(error)}`, { cause: error });
    }
}


/***/ }),

/***/ 94816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rx: () => (/* binding */ completedRows),
/* harmony export */   V2: () => (/* binding */ isMeasured),
/* harmony export */   m5: () => (/* binding */ toDistribution),
/* harmony export */   uM: () => (/* binding */ collectSamples)
/* harmony export */ });
/* unused harmony export sampleReader */
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

/***/ 78638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Jy: () => (/* binding */ averageInterval),
  J9: () => (/* binding */ percentileInterval),
  Ew: () => (/* binding */ proportionInterval)
});

// EXTERNAL MODULE: ./lib/stats/describe.js
var describe = __webpack_require__(5246);
// EXTERNAL MODULE: ./lib/release.js
var release = __webpack_require__(34222);
;// CONCATENATED MODULE: ./lib/stats/long-run-variance.js

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
    (0,release/* release */._)(means);
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
    const variance = Math.max(longRunVariance(above, groups, lags), (p * (1 - p)) / 4);
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

/***/ 51274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ minimumPairs),
/* harmony export */   n: () => (/* binding */ pairsToDecide)
/* harmony export */ });
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45172);
/* harmony import */ var _quantile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57247);
/* harmony import */ var _significance_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66454);
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

/***/ 39321:
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

/***/ 26207:
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


/***/ }),

/***/ 27152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ fewestPairs),
/* harmony export */   t: () => (/* binding */ runNoiseOf)
/* harmony export */ });
/* harmony import */ var _stats_pairs_needed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51274);
/* harmony import */ var _stats_run_noise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39321);
/* harmony import */ var _stats_tail_ratio_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26207);



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

/***/ 14308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ conclude),
/* harmony export */   r: () => (/* binding */ jobFails)
/* harmony export */ });
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83052);

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

/***/ 10165:
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

/***/ 41697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ri: () => (/* binding */ quantityOf),
/* harmony export */   Uw: () => (/* binding */ METRIC_NAMES),
/* harmony export */   ap: () => (/* binding */ statisticName),
/* harmony export */   ic: () => (/* binding */ metricPhrase),
/* harmony export */   y1: () => (/* binding */ subjectPhrase)
/* harmony export */ });
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51720);

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


/***/ })

};
