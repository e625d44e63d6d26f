export const id = 275;
export const ids = [275,215];
export const modules = {

/***/ 3215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ comparedWith),
  loadBaseline: () => (/* binding */ loadBaseline),
  X: () => (/* binding */ storedBaseline)
});

// EXTERNAL MODULE: ./lib/config/problems.js
var problems = __webpack_require__(784);
// EXTERNAL MODULE: ./lib/config/public-config.js
var public_config = __webpack_require__(6200);
// EXTERNAL MODULE: ./lib/config/shard.js
var config_shard = __webpack_require__(2294);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/config/canonical-json.js
var canonical_json = __webpack_require__(4531);
// EXTERNAL MODULE: ./lib/foreign-text.js
var foreign_text = __webpack_require__(9399);
;// CONCATENATED MODULE: ./lib/baseline/fingerprint-difference.js


function fingerprintDifferences(there, here) {
    const names = new Set([...Object.keys(here), ...Object.keys(there)]);
    return [...names]
        .filter((name) => (0,canonical_json/* canonicalJson */.d)(there[name] ?? null) !== (0,canonical_json/* canonicalJson */.d)(here[name] ?? null))
        .map((name) => `${inputName(name)}${values(there[name], here[name])}`);
}
const LONGEST_VALUE = 80;
function values(there, here) {
    const shown = [there, here].map((value) => (value === undefined ? 'not set' : (0,canonical_json/* canonicalJson */.d)(value)));
    const isPlain = [there, here].every((value) => typeof value !== 'object' || value === null);
    const isShort = shown.every((text) => text.length <= LONGEST_VALUE && !/^"[\da-f]{64}"$/.test(text));
    return isPlain && isShort ? ` (${(0,foreign_text/* printable */.g)(shown[0])} there, ${(0,foreign_text/* printable */.g)(shown[1])} here)` : '';
}
function inputName(part) {
    return part === 'prompts_sha256' ? 'prompts' : (0,foreign_text/* printable */.g)(part, 60).replaceAll('_', '-');
}

// EXTERNAL MODULE: ./lib/samples.js
var samples = __webpack_require__(4816);
// EXTERNAL MODULE: ./lib/verdict/comparison-size.js
var comparison_size = __webpack_require__(7152);
// EXTERNAL MODULE: ./lib/units.js
var units = __webpack_require__(3052);
;// CONCATENATED MODULE: ./lib/baseline/stored-size.js



function whyTooSmall(run, size, plan) {
    const { table, summary } = run;
    if (table === null)
        return whyUnbounded(summary.figures, plan);
    const usable = usableRequests(table, size.plan.repeat);
    const needed = (0,comparison_size/* fewestPairs */.S)(plan);
    if (usable >= needed)
        return null;
    const repeat = Math.ceil(needed / Math.max(1, size.prompts.count));
    return `has ${(0,units/* formatCount */.B4)(usable, 'answered request')} to compare with, and with fewer than ${needed} a comparison could never fail; measure it again with repeat: ${repeat} or more`;
}
function whyUnbounded({ metrics }, plan) {
    const unbounded = plan.metrics.find(({ metric }) => {
        const { count, low, high } = metrics[metric];
        return count > 0 && (low === null || high === null);
    });
    if (unbounded === undefined)
        return null;
    const { metric } = unbounded;
    const answers = (0,units/* formatCount */.B4)(metrics[metric].count, 'answer');
    return `has no confidence bounds of the median of ${metric}, as it is of ${answers} only, so a comparison could never fail; keep its metrics_requests.csv beside it, or measure it again with a larger repeat`;
}
function usableRequests(table, repeat) {
    const seen = new Map();
    let usable = 0;
    for (let row = 0; row < table.length; row += 1) {
        const record = table.view(row);
        if (!(0,samples/* isMeasured */.V2)(record))
            continue;
        const prompt = table.promptNumber(row);
        const times = (seen.get(prompt) ?? 0) + 1;
        seen.set(prompt, times);
        if (times <= repeat && record.outcome === 'ok')
            usable += 1;
    }
    return usable;
}

;// CONCATENATED MODULE: ./lib/baseline/time-notes.js
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const FAR_HOURS = 6;
const OLD_DAYS = 30;
function timeNotes(baselineAt, runAt) {
    const between = Date.parse(runAt) - Date.parse(baselineAt);
    const days = Math.floor(Math.abs(between) / DAY_MS);
    const hours = (((between % DAY_MS) + DAY_MS) % DAY_MS) / HOUR_MS;
    const apart = Math.min(hours, 24 - hours);
    return [
        ...(days > OLD_DAYS ? [`The baseline is ${days} days old; much may have changed since.`] : []),
        ...(apart > FAR_HOURS
            ? [
                `The baseline was measured at another hour (${timeOf(baselineAt)} UTC, this run at ${timeOf(runAt)}), and endpoints are slower at busy hours.`,
            ]
            : []),
    ];
}
function timeOf(at) {
    return new Date(at).toISOString().slice(11, 16);
}

;// CONCATENATED MODULE: ./lib/baseline/load-past-runs.js





async function loadPastRuns({ config, plan, wanted, startedAt, find }) {
    const shard = config.shard === null ? null : (0,config_shard/* shardName */.Az)(config.shard);
    const whyUnusable = (run) => whyTooSmall(run, config, plan);
    const found = await find({ ...wanted, fingerprint: (0,public_config/* fingerprint */.Rj)(config), shard, whyUnusable });
    const common = { plan, past: found.runs, notes: found.notes };
    const nothing = { ...common, identity: { kind: 'none', wanted: wanted.kind }, compared: null };
    if (found.problem !== null)
        return { ...nothing, problem: `no comparable baseline: ${found.problem}` };
    if (wanted.kind === 'history')
        return { ...common, ...load_past_runs_history(found, wanted, startedAt) };
    const run = found.previous;
    const { runId, startedAt: runAt } = run.summary;
    return {
        ...common,
        identity: { kind: 'previous-run', runId, startedAt: runAt },
        compared: comparedWith(run),
        problem: null,
        notes: [...found.notes, ...timeNotes(runAt, startedAt)],
    };
}
function load_past_runs_history({ runs, notes }, { runs: most }, startedAt) {
    const counted = runs.filter(({ leftOut }) => leftOut === null).slice(-most);
    const [first, last] = [counted[0], counted.at(-1)];
    return {
        identity: { kind: 'history', runs: counted.length, firstAt: first.startedAt, lastAt: last.startedAt },
        compared: { kind: 'history', runs: counted.map(({ figures }) => figures) },
        problem: null,
        notes: [...notes, ...timeNotes(last.startedAt, startedAt)],
    };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/records.js + 4 modules
var records = __webpack_require__(844);
// EXTERNAL MODULE: ./lib/report/read-csv.js + 1 modules
var read_csv = __webpack_require__(949);
// EXTERNAL MODULE: ./lib/report/write.js
var write = __webpack_require__(2053);
// EXTERNAL MODULE: ./lib/baseline/summary-file.js + 1 modules
var summary_file = __webpack_require__(6610);
;// CONCATENATED MODULE: ./lib/baseline/stored-run.js







const GIBIBYTE = 1024 ** 3;
async function readStoredRun(path) {
    return /\.csv$/i.test(path) ? fromRequests(path) : fromSummary(path);
}
async function fromSummary(path) {
    const summary = await (0,summary_file/* readSummaryFile */.l6)(path);
    const csv = besides(path, write/* RESULT_FILES */.Se.requestsCsv);
    const less = 'so medians are compared, which finds less than request by request';
    if (!(await exists(csv))) {
        return { path, summary, table: null, notes: [`There is no ${(0,external_node_path_.basename)(csv)} beside ${path}, ${less}.`] };
    }
    const table = await readRequests(csv, summary);
    if (table !== null)
        return { path, summary, table, notes: [] };
    return { path, summary, table, notes: [`The ${(0,external_node_path_.basename)(csv)} beside ${path} is of another run, ${less}.`] };
}
async function fromRequests(path) {
    const json = besides(path, write/* RESULT_FILES */.Se.summaryJson);
    if (!(await exists(path)))
        throw new errors/* InputError */.dz(`${path} does not exist, or is no file`);
    if (!(await exists(json))) {
        throw new errors/* InputError */.dz(`${path} has no ${(0,external_node_path_.basename)(json)} beside it, which says what was measured; keep both together`);
    }
    const summary = await (0,summary_file/* readSummaryFile */.l6)(json);
    const table = await readRequests(path, summary);
    if (table === null)
        throw new errors/* InputError */.dz(`${path} and ${json} are of different runs; keep the two of one run together`);
    return { path, summary, table, notes: [] };
}
async function readRequests(path, { requestsOf }) {
    const { size } = await (0,promises_.stat)(path);
    if (size > GIBIBYTE)
        throw new errors/* InputError */.dz(`${path} is larger than 1 GiB; keep its ${write/* RESULT_FILES */.Se.summaryJson} alone`);
    const table = (0,records/* createRecordTable */.O)('none');
    const runs = new Set(requestsOf);
    for await (const entry of (0,read_csv/* readRequestsCsv */.J)(path)) {
        if (!runs.has(entry.runId))
            return null;
        table.add(entry.record);
    }
    return table;
}
function besides(path, name) {
    return (0,external_node_path_.join)((0,external_node_path_.dirname)(path), name);
}
async function exists(path) {
    try {
        return (await (0,promises_.stat)(path)).isFile();
    }
    catch (thrown) {
        if ((0,errors/* errorCode */.CA)(thrown) === 'ENOENT')
            return false;
        throw thrown;
    }
}

;// CONCATENATED MODULE: ./lib/baseline/load-baseline.js









async function loadBaseline(config, plan, { startedAt, findPastRuns: find }) {
    const { baseline } = plan;
    if (baseline.kind === 'endpoint')
        return otherArm(config, plan, baseline);
    if (baseline.kind === 'run') {
        const { parts } = (0,public_config/* fingerprint */.Rj)(config);
        const shard = config.shard === null ? null : (0,config_shard/* shardName */.Az)(config.shard);
        return storedBaseline(plan, { path: baseline.path, startedAt, fingerprint: parts, shard, size: config });
    }
    return loadPastRuns({ config, plan, wanted: baseline, startedAt, find });
}
async function storedBaseline(plan, { path, startedAt, fingerprint: parts, shard, size }) {
    const run = await readStoredRun(path).catch((thrown) => {
        throw (0,problems/* named */.K)('baseline', thrown);
    });
    const identity = {
        kind: 'run',
        path: run.path,
        runId: run.summary.runId,
        startedAt: run.summary.startedAt,
    };
    const [there, here] = run.table === null ? [run.summary.shard, shard] : [null, null];
    const differences = fingerprintDifferences({ ...run.summary.fingerprint, shard: there }, { ...parts, shard: here });
    if (differences.length > 0) {
        const problem = `no comparable baseline: ${run.path} differs in ${differences.join(', ')}`;
        return { plan, identity, compared: null, problem, notes: [], past: null };
    }
    const tooSmall = whyTooSmall(run, size, plan);
    if (tooSmall !== null)
        throw new errors/* InputError */.dz(`baseline: ${run.path} ${tooSmall}`);
    const notes = [...run.notes, ...timeNotes(run.summary.startedAt, startedAt)];
    return { plan, identity, compared: comparedWith(run), problem: null, notes, past: null };
}
function otherArm({ mode, secrets }, plan, { target }) {
    const identity = {
        kind: 'endpoint',
        url: (0,public_config/* publicUrl */.x6)({ mode, target, secrets }),
        api: target.api,
        model: (0,public_config/* publicModel */.jT)({ target, secrets }),
    };
    return { plan, identity, compared: { kind: 'arm' }, problem: null, notes: [], past: null };
}
function comparedWith({ table, summary }) {
    return table === null ? { kind: 'figures', figures: summary.figures } : { kind: 'run', table };
}


/***/ }),

/***/ 8275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judge: () => (/* binding */ judge)
});

// UNUSED EXPORTS: judgeRun

// EXTERNAL MODULE: ./lib/baseline/load-baseline.js + 5 modules
var load_baseline = __webpack_require__(3215);
// EXTERNAL MODULE: ./lib/compare-baseline.js + 10 modules
var compare_baseline = __webpack_require__(2959);
// EXTERNAL MODULE: ./lib/early-stop.js + 2 modules
var early_stop = __webpack_require__(2855);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/report/console.js
var console = __webpack_require__(7243);
// EXTERNAL MODULE: ./lib/samples.js
var lib_samples = __webpack_require__(4816);
// EXTERNAL MODULE: ./lib/summarize.js + 1 modules
var summarize = __webpack_require__(1222);
// EXTERNAL MODULE: ./lib/verdict/comparison-pairs.js
var comparison_pairs = __webpack_require__(9176);
// EXTERNAL MODULE: ./lib/verdict/comparison-size.js
var comparison_size = __webpack_require__(7152);
// EXTERNAL MODULE: ./lib/verdict/conclude.js
var conclude = __webpack_require__(4308);
// EXTERNAL MODULE: ./lib/verdict/evaluate.js + 7 modules
var evaluate = __webpack_require__(1866);
// EXTERNAL MODULE: ./lib/verdict/notes.js + 1 modules
var notes = __webpack_require__(1320);
// EXTERNAL MODULE: ./lib/config/comparison.js + 2 modules
var config_comparison = __webpack_require__(3748);
// EXTERNAL MODULE: ./lib/config/gates.js
var config_gates = __webpack_require__(7662);
// EXTERNAL MODULE: ./lib/config/given.js
var config_given = __webpack_require__(2243);
// EXTERNAL MODULE: ./lib/config/mock-shape.js
var mock_shape = __webpack_require__(8718);
// EXTERNAL MODULE: ./lib/config/problems.js
var config_problems = __webpack_require__(784);
// EXTERNAL MODULE: ./lib/config/read-values.js + 5 modules
var read_values = __webpack_require__(5555);
// EXTERNAL MODULE: ./lib/config/target.js
var target = __webpack_require__(2889);
// EXTERNAL MODULE: ./lib/command/arguments.js
var command_arguments = __webpack_require__(8605);
;// CONCATENATED MODULE: ./lib/command/judge-options.js









const JUDGE_INPUTS = [
    'thresholds',
    'max-average-latency',
    'max-error-rate',
    'confidence',
    'on-inconclusive',
    'report-only',
    'baseline',
    'require-baseline',
    'regression-metrics',
    'max-regression',
    'min-regression',
    'deployment-variation',
];
function readJudgeOptions(args) {
    const [file = '', ...flags] = args;
    if (file === '--help' || file === '-h')
        return null;
    if (file === '' || file.startsWith('-')) {
        throw new errors/* InputError */.dz("llm-latency judge: the file comes first, as in llm-latency judge metrics_requests.csv --thresholds 'latency.p95 < 2s'");
    }
    if (!/\.csv$/i.test(file)) {
        throw new errors/* InputError */.dz('llm-latency judge: judges a metrics_requests.csv, whose name ends in .csv; name that file');
    }
    const invocation = (0,command_arguments/* parseArguments */.W)(flags);
    if (invocation.kind !== 'run')
        return null;
    if (invocation.manner.json || invocation.manner.quiet) {
        throw new errors/* InputError */.dz('llm-latency judge: takes neither --json nor --quiet; leave them out');
    }
    return { file, ...readRules(invocation.raw) };
}
function readRules(raw) {
    const problems = (0,config_problems/* createProblems */.b)();
    for (const name of Object.keys(raw).filter((key) => !JUDGE_INPUTS.some((allowed) => allowed === key))) {
        problems.add(`--${name}: says how to measure, and judge sends nothing; leave it out`);
    }
    problems.settle({}, (text) => text);
    const given = (0,config_given/* readGiven */.Q)({ raw: { ...raw, mode: 'mock' }, environment: {}, entry: 'command' }, problems);
    const values = (0,read_values/* readValues */.N$)(given, problems);
    const gates = (0,config_gates/* readGates */.D)(values, given, problems);
    const { comparison } = (0,config_comparison/* readComparison */.W)(values, {
        entry: 'command',
        given,
        problems,
        target: (0,target/* readTarget */._)(values, given, problems),
        mock: (0,mock_shape/* readMockShape */.s)(values, given, problems),
        prompts: null,
        plan: NO_PLAN,
    });
    problems.settle({}, (text) => text);
    return { gates, comparison, deploymentVariation: values['deployment-variation'] };
}
const NO_PLAN = {
    repeat: 1,
    warmup: 0,
    order: 'listed',
    seed: 0,
    delayMs: 0,
    connection: 'fresh',
    cacheBust: false,
    earlyStop: false,
};

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./lib/config/allowed-steps.js
var allowed_steps = __webpack_require__(1416);
// EXTERNAL MODULE: ./lib/baseline/stored-figures.js
var stored_figures = __webpack_require__(1552);
// EXTERNAL MODULE: ./lib/baseline/summary-file.js + 1 modules
var summary_file = __webpack_require__(6610);
;// CONCATENATED MODULE: ./lib/baseline/judged-summary.js




const Text = dist/* nullish */.cl6(dist/* string */.YjP(), null);
const Summary = dist/* object */.Ikc({
    total_requests: dist/* nullish */.cl6(stored_figures/* Count */.y_, null),
    total_time_seconds: dist/* pipe */.FsL(dist/* number */.aig(), dist/* finite */.E2x(), dist/* minValue */.Wwf(0)),
    config: dist/* object */.Ikc({
        prompts: dist/* object */.Ikc({ count: stored_figures/* Count */.y_ }),
        repeat: stored_figures/* Count */.y_,
        warmup: stored_figures/* Count */.y_,
        early_stop: dist/* boolean */.zMY(),
        max_requests: dist/* nullable */.mee(stored_figures/* Count */.y_),
        merged: dist/* nullish */.cl6(dist/* object */.Ikc({ missing: dist/* array */.YOg(stored_figures/* Count */.y_) }), null),
        comparison: dist/* nullish */.cl6(dist/* object */.Ikc({ baseline: dist/* object */.Ikc({ endpoint_url: Text, model: Text, deployment_variation: dist/* optional */.lqM(stored_figures/* Share */.SY) }) }), null),
    }),
});
async function readJudgedSummary(path) {
    const { runId, requestsOf, startedAt, fingerprint, shard } = await (0,summary_file/* readSummaryFile */.l6)(path);
    const { config, total_requests: attempted, total_time_seconds: totalTimeSeconds, } = await (0,summary_file/* readSummaryAs */.jU)(Summary, path);
    const other = config.comparison?.baseline;
    const deploymentVariation = other?.deployment_variation;
    const otherArm = other === undefined || deploymentVariation === undefined
        ? null
        : { url: other.endpoint_url, model: other.model, deploymentVariation };
    return {
        runId,
        requestsOf,
        startedAt,
        fingerprint,
        shard,
        attempted,
        missingShards: config.merged?.missing ?? [],
        totalTimeSeconds,
        earlyStopBudget: config.early_stop ? budgetOf(config, otherArm !== null) : null,
        otherArm,
    };
}
function budgetOf({ prompts, repeat, warmup, max_requests: most }, hasTwoArms) {
    return Math.min(prompts.count * repeat, (0,allowed_steps/* allowedSteps */.W)(most, warmup, hasTwoArms ? 2 : 1));
}

// EXTERNAL MODULE: ./lib/records.js + 4 modules
var records = __webpack_require__(844);
// EXTERNAL MODULE: ./lib/records/by-label.js
var by_label = __webpack_require__(5806);
// EXTERNAL MODULE: ./lib/report/read-csv.js + 1 modules
var read_csv = __webpack_require__(949);
// EXTERNAL MODULE: ./lib/report/write.js
var write = __webpack_require__(2053);
// EXTERNAL MODULE: ./lib/units.js
var units = __webpack_require__(3052);
;// CONCATENATED MODULE: ./lib/command/judged-run.js










async function readJudgedRun(file) {
    if (!isFile(file))
        throw new errors/* InputError */.dz(`${file} does not exist, or is no file; name a metrics_requests.csv`);
    const json = (0,external_node_path_.join)((0,external_node_path_.dirname)(file), write/* RESULT_FILES */.Se.summaryJson);
    const summary = isFile(json) ? await readJudgedSummary(json) : null;
    const { table, runs, mode } = await readRequests(file);
    if (summary === null && runs.size > 1) {
        throw new errors/* InputError */.dz(`${file} holds the requests of several runs; judge one at a time, or keep the ${write/* RESULT_FILES */.Se.summaryJson} of their merge beside it`);
    }
    if (summary !== null && [...runs].some((run) => !summary.requestsOf.includes(run))) {
        throw new errors/* InputError */.dz(`${file} and ${json} are of different runs; keep the two of one run together`);
    }
    const attempted = (0,by_label/* rowsWhere */.H)(table, (label) => (0,lib_samples/* isMeasured */.V2)(label)).length;
    if (summary !== null && attempted !== (summary.attempted ?? attempted)) {
        throw new errors/* InputError */.dz(`${file} holds ${(0,units/* formatCount */.B4)(attempted)}, and the summary beside it says ${(0,units/* formatCount */.B4)(summary.attempted ?? 0)}; was it cut off?`);
    }
    return { file, mode, table, summary };
}
async function readRequests(file) {
    const table = (0,records/* createRecordTable */.O)('none');
    const runs = new Set();
    let mode = null;
    for await (const entry of (0,read_csv/* readRequestsCsv */.J)(file)) {
        mode ??= entry.mode;
        runs.add(entry.runId);
        table.add(entry.record);
    }
    if (mode === null)
        throw new errors/* InputError */.dz(`${file} holds no requests, so there is nothing to judge`);
    return { table, runs, mode };
}
function isFile(path) {
    try {
        return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isFile() ?? false;
    }
    catch (thrown) {
        throw new errors/* InputError */.dz(`${path} cannot be read: ${(0,errors/* describeError */.Uc)(thrown)}`);
    }
}

;// CONCATENATED MODULE: ./lib/command/judge.js














const HELP = [
    'Usage: llm-latency judge metrics_requests.csv [--name value ...]',
    '',
    'Judges the requests of a finished run by limits and by a baseline, and sends nothing. The metrics_summary.json',
    'beside the file says how long the run took and what it measured; without it, limits on throughput_rps and',
    'comparisons with an earlier run are refused. The requests of an interleaved run are compared with',
    '--baseline endpoint, any other with the path of an earlier run.',
    '',
    `Flags, as llm-latency --help explains them: ${JUDGE_INPUTS.map((name) => `--${name}`).join(', ')}.`,
    '',
    'Exit code: 0 pass, 1 a limit missed or nothing measured, 2 wrong input.',
    '',
].join('\n');
async function judge(args) {
    const options = readJudgeOptions(args);
    if (options === null) {
        process.stdout.write(HELP);
        return 0;
    }
    const judged = await judgeRun(await readJudgedRun(options.file), options);
    for (const line of (0,console/* verdictLines */.rz)({ ...judged, trends: [] }))
        process.stdout.write(`${line}\n`);
    return (0,conclude/* jobFails */.r)(judged.verdict, options.gates) ? 1 : 0;
}
async function judgeRun(run, { gates, ...options }) {
    const { table, summary } = run;
    if (summary === null && gates.thresholds.some(({ subject }) => subject.kind === 'throughput_rps')) {
        throw new errors/* InputError */.dz(`thresholds: throughput_rps needs the time that the run took, which is in the metrics_summary.json beside ${run.file}; keep both together`);
    }
    const baseline = await findBaseline(run, options);
    const looks = (0,early_stop/* looksAt */.eV)(summary?.earlyStopBudget ?? 0, baseline);
    const comparison = baseline === null ? null : (0,compare_baseline/* compareBaseline */.Z)(baseline, table, looks?.alpha);
    const samples = (0,lib_samples/* collectSamples */.uM)(table);
    const totalTimeSeconds = summary?.totalTimeSeconds ?? 0;
    const checks = [
        ...(0,compare_baseline/* comparedChecks */.x)(baseline, comparison),
        ...(0,evaluate/* evaluate */._)({ table, samples, totalTimeSeconds, ...gates, looks: looks?.at.length ?? 1 }),
    ];
    const verdict = (0,conclude/* conclude */.E)(checks, (0,summarize/* summarize */.eh)(table, totalTimeSeconds, samples));
    return { verdict, comparison, notes: [...missingNotes(summary?.missingShards ?? []), ...(0,notes/* runNotes */.p)(table, samples)] };
}
function missingNotes(shards) {
    if (shards.length === 0)
        return [];
    const [what, were] = shards.length === 1 ? ['Shard', 'was'] : ['Shards', 'were'];
    return [`${what} ${shards.join(', ')} ${were} missing when this was merged: nothing of that is in these figures.`];
}
async function findBaseline(run, { comparison: plan, deploymentVariation }) {
    if (plan === null)
        return null;
    if (plan.baseline.kind === 'endpoint')
        return otherArm(run, plan, plan.baseline, deploymentVariation);
    const { summary, table, file } = run;
    if (summary === null || plan.baseline.kind !== 'run') {
        throw new errors/* InputError */.dz(`baseline: ${file} has no metrics_summary.json beside it, which says what was measured; keep both together`);
    }
    const { startedAt, fingerprint, shard } = summary;
    return (0,load_baseline/* storedBaseline */.X)(plan, { path: plan.baseline.path, startedAt, fingerprint, shard, size: sizeOf(table) });
}
const UNKNOWN_VARIATION = 0.05;
function otherArm({ file, table, summary }, plan, stand, given) {
    const stored = summary?.otherArm ?? null;
    const variation = given ?? stored?.deploymentVariation ?? UNKNOWN_VARIATION;
    const known = { ...plan, baseline: { ...stand, deploymentVariation: variation } };
    refuseTooFewPairs(file, table, known);
    const isAssumed = given === null && stored === null;
    const note = `No metrics_summary.json tells whether both arms were one deployment, so a deployment variation of 5 % is assumed.`;
    const { api } = stand.target;
    return {
        plan: known,
        identity: {
            kind: 'endpoint',
            url: stored === null ? `the other arm of ${file}` : stored.url,
            api,
            model: stored?.model ?? null,
        },
        compared: { kind: 'arm' },
        problem: null,
        notes: isAssumed ? [note] : [],
        past: null,
    };
}
function refuseTooFewPairs(file, table, plan) {
    const { attempted } = (0,comparison_pairs/* pairRequests */.z)({ table, arm: 'candidate' }, { table, arm: 'baseline' }).counts;
    const needed = (0,comparison_size/* fewestPairs */.S)(plan);
    if (attempted >= needed)
        return;
    const what = attempted === 0 ? 'no requests of another arm' : `${attempted} pair${attempted === 1 ? '' : 's'}`;
    throw new errors/* InputError */.dz(`baseline: ${file} has ${what}, and with fewer than ${needed} pairs a comparison could never fail; measure again with baseline: endpoint and a larger repeat`);
}
function sizeOf(table) {
    const counts = new Map();
    for (let row = 0; row < table.length; row += 1) {
        if (!(0,lib_samples/* isMeasured */.V2)(table.view(row)))
            continue;
        const prompt = table.promptNumber(row);
        counts.set(prompt, (counts.get(prompt) ?? 0) + 1);
    }
    return { prompts: { count: counts.size }, plan: { repeat: Math.max(0, ...counts.values()) } };
}


/***/ })

};
