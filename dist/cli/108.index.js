export const id = 108;
export const ids = [108];
export const modules = {

/***/ 4108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  measure: () => (/* binding */ measure)
});

// EXTERNAL MODULE: ./lib/redact.js
var lib_redact = __webpack_require__(5078);
// EXTERNAL MODULE: ./lib/config/comparison.js + 2 modules
var config_comparison = __webpack_require__(3748);
// EXTERNAL MODULE: ./lib/verdict/confidence.js
var confidence = __webpack_require__(165);
;// CONCATENATED MODULE: ./lib/config/early-stop.js

function refuseIdleEarlyStop({ plan, gates, comparison }, problems) {
    if (!plan.earlyStop || comparison !== null)
        return;
    if (gates.thresholds.some((threshold) => (0,confidence/* needsEvidence */.j)(threshold, gates.confidence)))
        return;
    const why = 'limits that take the observed value as it is are never decided before the end';
    problems.add(`early-stop: ${why}; set confidence: 95% and a limit, or a baseline`);
}

// EXTERNAL MODULE: ./lib/config/gates.js
var config_gates = __webpack_require__(7662);
// EXTERNAL MODULE: ./lib/config/given.js
var config_given = __webpack_require__(2243);
// EXTERNAL MODULE: ./lib/config/mock-shape.js
var mock_shape = __webpack_require__(8718);
// EXTERNAL MODULE: ./lib/credentials.js
var credentials = __webpack_require__(8801);
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
var config_problems = __webpack_require__(784);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/config/wording.js
var wording = __webpack_require__(3306);
// EXTERNAL MODULE: ./lib/config/prompts/placed-prompt.js
var placed_prompt = __webpack_require__(240);
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
var text_entries = __webpack_require__(8034);
;// CONCATENATED MODULE: ./lib/config/prompts/prompt-list.js







async function readPromptList({ file, inline }) {
    if (file !== null)
        return readFileList(file);
    const placed = inline === null ? BUILT_IN_PROMPTS : (0,text_entries/* inlinePrompts */.X0)(inline);
    const source = inline === null ? `${placed.length} built-in prompts` : 'the prompts input';
    return keepList(placed, { source, input: 'prompts' });
}
async function readFileList(path) {
    const { openPromptFile } = await Promise.all(/* import() */[__webpack_require__.e(934), __webpack_require__.e(70), __webpack_require__.e(469)]).then(__webpack_require__.bind(__webpack_require__, 2469));
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
var read_values = __webpack_require__(5555);
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
var config_shard = __webpack_require__(2294);
// EXTERNAL MODULE: ./lib/config/target.js
var config_target = __webpack_require__(2889);
;// CONCATENATED MODULE: ./lib/config/read-config.js














async function readConfig(raw, context) {
    const problems = (0,config_problems/* createProblems */.b)();
    const given = (0,config_given/* readGiven */.Q)({ raw, ...context }, problems);
    const values = (0,read_values/* readValues */.N$)(given, problems);
    const proxy = readProxy(context.environment, problems);
    const secrets = readSecrets(values, { raw, proxy, environment: context.environment });
    const mock = given.mode === 'mock' ? (0,mock_shape/* readMockShape */.s)(values, given, problems) : null;
    const target = (0,config_target/* readTarget */._)(values, given, problems);
    const { prompts, shard } = await readPrompts(values, problems);
    refuseNothingToMeasure(values, problems);
    const plan = readPlan(values);
    const gates = (0,config_gates/* readGates */.D)(values, given, problems);
    const { comparison, notes } = (0,config_comparison/* readComparison */.W)(values, {
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
var external_node_os_ = __webpack_require__(542);
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

// EXTERNAL MODULE: ./lib/report/console.js
var console = __webpack_require__(7243);
// EXTERNAL MODULE: ./lib/report/json.js + 1 modules
var report_json = __webpack_require__(8364);
// EXTERNAL MODULE: ./lib/report/log-line.js
var log_line = __webpack_require__(6027);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/api/registry.js + 16 modules
var registry = __webpack_require__(1937);
// EXTERNAL MODULE: ./lib/metrics.js + 1 modules
var metrics = __webpack_require__(1720);
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
    const usual = (0,metrics/* metricOf */.a)(metric).better === 'lower' ? current / slowdown : current * slowdown;
    const reach = Math.sqrt((1 + high) / (1 + low));
    return { low: usual / reach, high: usual * reach };
}

// EXTERNAL MODULE: ./lib/compare-baseline.js + 10 modules
var compare_baseline = __webpack_require__(2959);
// EXTERNAL MODULE: ./lib/config/public-config.js
var public_config = __webpack_require__(6200);
// EXTERNAL MODULE: ./lib/early-stop.js + 2 modules
var early_stop = __webpack_require__(2855);
// EXTERNAL MODULE: ./lib/open-target.js + 1 modules
var open_target = __webpack_require__(1223);
// EXTERNAL MODULE: ./lib/percentile-bounds.js
var percentile_bounds = __webpack_require__(8416);
// EXTERNAL MODULE: ./lib/samples.js
var lib_samples = __webpack_require__(4816);
// EXTERNAL MODULE: ./lib/summarize.js + 1 modules
var summarize = __webpack_require__(1222);
// EXTERNAL MODULE: ./lib/verdict/conclude.js
var conclude = __webpack_require__(4308);
// EXTERNAL MODULE: ./lib/verdict/evaluate.js + 7 modules
var evaluate = __webpack_require__(1866);
// EXTERNAL MODULE: ./lib/verdict/notes.js + 1 modules
var notes = __webpack_require__(1320);
// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(3411);
;// CONCATENATED MODULE: ./lib/build-report.js













function buildReport(parts) {
    const { config, identity, opened, driven, table, baseline, looks, environment } = parts;
    const { target, plan, gates } = config;
    const totalTimeSeconds = driven.totalTimeMs / 1000;
    const samples = (0,lib_samples/* collectSamples */.uM)(table);
    const summary = (0,summarize/* summarize */.eh)(table, totalTimeSeconds, samples);
    const comparison = baseline === null ? null : (0,compare_baseline/* compareBaseline */.Z)(baseline, table, looks?.alpha);
    const checks = [
        ...(0,compare_baseline/* comparedChecks */.x)(baseline, comparison),
        ...(0,evaluate/* evaluate */._)({ table, samples, totalTimeSeconds, ...gates, looks: looks?.at.length ?? 1 }),
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
            ...(0,notes/* runNotes */.p)(table, samples),
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
    const [perStep, steps] = (0,open_target/* otherArm */.V)(config) === null ? [1, 'requests'] : [2, 'pairs'];
    const planned = (0,early_stop/* plannedSteps */.iM)(config);
    const saved = (planned - measured) * perStep;
    return [`early-stop: decided after ${measured} of ${planned} ${steps}, which saved ${saved} requests.`];
}

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
var transport = __webpack_require__(1029);
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
var error_body = __webpack_require__(3047);
// EXTERNAL MODULE: ./lib/measure/attempt.js + 5 modules
var attempt = __webpack_require__(5634);
// EXTERNAL MODULE: ./lib/measure/failure.js + 1 modules
var failure = __webpack_require__(82);
// EXTERNAL MODULE: ./lib/measure/flags.js
var measure_flags = __webpack_require__(9771);
// EXTERNAL MODULE: ./lib/measure/record.js + 1 modules
var record = __webpack_require__(4050);
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

// EXTERNAL MODULE: ./lib/records.js + 4 modules
var records = __webpack_require__(844);
// EXTERNAL MODULE: ./lib/report/write.js
var write = __webpack_require__(2053);
// EXTERNAL MODULE: ./lib/report/write-reports.js
var write_reports = __webpack_require__(7775);
;// CONCATENATED MODULE: ./lib/run.js

















async function run(config, hooks) {
    const identity = { runId: (0,external_node_crypto_.randomUUID)(), startedAt: new Date().toISOString() };
    const { startedAt } = identity;
    const baseline = await findBaseline(config, { startedAt, findPastRuns: hooks.findPastRuns ?? findNothing });
    const requestsCsv = (0,external_node_path_.join)(config.output.dir, write/* RESULT_FILES */.Se.requestsCsv);
    const summaryJson = (0,external_node_path_.join)(config.output.dir, write/* RESULT_FILES */.Se.summaryJson);
    (0,write/* prepareOutputDir */.g$)(config.output.dir);
    const table = (0,records/* createRecordTable */.O)(config.output.promptText);
    const rows = (0,write/* openRequestsCsv */.le)(requestsCsv, { ...identity, mode: config.mode, promptText: config.output.promptText });
    const opened = await (0,open_target/* openArms */.w)(config, hooks.signal);
    const arms = opened.baseline === null ? 1 : 2;
    hooks.onStart({ runId: identity.runId, planned: arms * plannedRequests(config.prompts, config.plan) });
    const keep = (record) => {
        rows.append(record);
        table.add(record);
        hooks.onRecord(record);
    };
    const looks = (0,early_stop/* planEarlyStop */.DH)(config, baseline);
    const earlyStop = looks === null ? null : (0,early_stop/* createEarlyStop */.Ww)(looks, { config, baseline, table });
    const { driven, problems } = await send({ config, opened, earlyStop, hooks, keep, runId: identity.runId });
    rows.close();
    await opened.candidate.transport.close();
    await opened.baseline?.transport.close();
    const { environment } = hooks;
    const report = buildReport({ config, identity, opened, driven, table, baseline, looks, environment });
    const summary = writeOr(problems, () => (0,write/* writeText */.x3)(summaryJson, (0,report_json/* renderJson */.hF)(report))) ? [summaryJson] : [];
    const reports = await (0,write_reports/* writeReports */.L)(report, config.output);
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
    const { renderHistory } = await Promise.all(/* import() */[__webpack_require__.e(934), __webpack_require__.e(874)]).then(__webpack_require__.bind(__webpack_require__, 6874));
    const path = (0,external_node_path_.join)(dir, write/* RESULT_FILES */.Se.history);
    return writeOr(problems, () => (0,write/* writeText */.x3)(path, renderHistory(past))) ? [path] : [];
}
async function findBaseline(config, context) {
    if (config.comparison === null)
        return null;
    const { loadBaseline } = await Promise.all(/* import() */[__webpack_require__.e(934), __webpack_require__.e(890), __webpack_require__.e(215)]).then(__webpack_require__.bind(__webpack_require__, 3215));
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
    const other = (0,open_target/* otherArm */.V)(config);
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

// EXTERNAL MODULE: ./lib/command/ending.js
var ending = __webpack_require__(9858);
// EXTERNAL MODULE: ./lib/command/progress.js
var progress = __webpack_require__(1598);
;// CONCATENATED MODULE: ./lib/command/measure.js










async function measure({ raw, manner, environment, onSecrets }) {
    const defaults = { outputDir: 'llm-latency-results', artifactName: '' };
    const config = await readConfig(raw, { entry: 'command', environment, defaults });
    onSecrets(config.secrets);
    const interruption = watchInterruption('end', () => {
        process.stderr.write('\nEnding: writing what was measured so far. Once more ends at once.\n');
    });
    try {
        const finished = await runAndPrint(config, manner, interruption.signal);
        return interruption.exitCode() ?? exitCode(finished, config);
    }
    finally {
        interruption.release();
    }
}
async function runAndPrint(config, { quiet, json }, signal) {
    const screen = json ? process.stderr : process.stdout;
    const display = quiet ? (0,progress/* createSilentDisplay */.wy)(screen) : (0,progress/* createProgressDisplay */.eG)(screen);
    for (const warning of config.warnings)
        process.stderr.write(`${(0,log_line/* foreignLine */.nT)(warning)}\n`);
    if (!quiet)
        for (const note of config.notes)
            display.say((0,log_line/* foreignLine */.nT)(note));
    const finished = await run(config, {
        onStart: ({ planned }) => display.start(planned),
        onRecord: (record) => display.record(record),
        signal,
        environment: describeMachine(null),
    }).finally(() => display.end());
    if (json)
        process.stdout.write((0,log_line/* printableJson */.et)((0,report_json/* renderJson */.hF)(finished.report)));
    const report = quiet ? finished.report : (0,console/* withoutSaid */.aN)(finished.report, [...config.warnings, ...config.notes]);
    if (!(quiet && json))
        for (const line of (0,ending/* endingLines */.D)({ ...finished, report }, screen))
            display.say(line);
    for (const problem of finished.problems)
        process.stderr.write(`${(0,log_line/* foreignLine */.nT)(problem)}\n`);
    return finished;
}
function exitCode({ report, problems }, { gates }) {
    return problems.length > 0 || (0,conclude/* jobFails */.r)(report.verdict, gates) ? 1 : 0;
}


/***/ }),

/***/ 7913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readLines)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
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

/***/ 240:
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

/***/ 8034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X0: () => (/* binding */ inlinePrompts),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   yB: () => (/* binding */ jsonLinesEntries),
/* harmony export */   yZ: () => (/* binding */ textEntries)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
/* harmony import */ var _foreign_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9399);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7913);
/* harmony import */ var _placed_prompt_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(240);




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


/***/ })

};
