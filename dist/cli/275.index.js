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
// EXTERNAL MODULE: ./lib/verdict/format-quantity.js
var format_quantity = __webpack_require__(9714);
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
    return `has ${(0,format_quantity/* formatCount */.B4)(usable, 'answered request')} to compare with, and with fewer than ${needed} a comparison could never fail; measure it again with repeat: ${repeat} or more`;
}
function whyUnbounded({ metrics }, plan) {
    const unbounded = plan.metrics.find(({ metric }) => {
        const { count, low, high } = metrics[metric];
        return count > 0 && (low === null || high === null);
    });
    if (unbounded === undefined)
        return null;
    const { metric } = unbounded;
    const answers = (0,format_quantity/* formatCount */.B4)(metrics[metric].count, 'answer');
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
    const found = await find({ ...wanted, fingerprint: (0,public_config/* fingerprint */.Rj)(config), shard });
    const common = { plan, past: found.runs, notes: found.notes };
    const nothing = { ...common, identity: { kind: 'none', wanted: wanted.kind }, compared: null };
    if (found.problem !== null)
        return { ...nothing, problem: `no comparable baseline: ${found.problem}` };
    if (wanted.kind === 'history')
        return { ...common, ...load_past_runs_history(found, wanted, startedAt) };
    const run = found.previous;
    const tooSmall = whyTooSmall(run, config, plan);
    if (tooSmall !== null)
        return { ...nothing, problem: `no comparable baseline: the previous run ${tooSmall}` };
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
// EXTERNAL MODULE: ./lib/report/read-csv.js + 2 modules
var read_csv = __webpack_require__(802);
// EXTERNAL MODULE: ./lib/report/write.js
var write = __webpack_require__(2053);
// EXTERNAL MODULE: ./lib/baseline/summary-file.js
var summary_file = __webpack_require__(6802);
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
    const table = await readRequests(csv, summary.runId);
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
    const table = await readRequests(path, summary.runId);
    if (table === null)
        throw new errors/* InputError */.dz(`${path} and ${json} are of different runs; keep the two of one run together`);
    return { path, summary, table, notes: [] };
}
async function readRequests(path, runId) {
    const { size } = await (0,promises_.stat)(path);
    if (size > GIBIBYTE)
        throw new errors/* InputError */.dz(`${path} is larger than 1 GiB; keep its ${write/* RESULT_FILES */.Se.summaryJson} alone`);
    const table = (0,records/* createRecordTable */.O)('none');
    for await (const entry of (0,read_csv/* readRequestsCsv */.J)(path)) {
        if (entry.runId !== runId)
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
function otherArm({ mode }, plan, { target }) {
    const identity = {
        kind: 'endpoint',
        url: (0,public_config/* publicUrl */.x6)({ mode, target }),
        api: target.api,
        model: target.model,
    };
    return { plan, identity, compared: { kind: 'arm' }, problem: null, notes: [], past: null };
}
function comparedWith({ table, summary }) {
    return table === null ? { kind: 'figures', figures: summary.figures } : { kind: 'run', table };
}


/***/ }),

/***/ 1552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ku: () => (/* binding */ WrittenMetric),
/* harmony export */   MV: () => (/* binding */ toStoredFigures),
/* harmony export */   SY: () => (/* binding */ Share),
/* harmony export */   re: () => (/* binding */ WRITTEN_BESIDE),
/* harmony export */   y_: () => (/* binding */ Count)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7934);
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9502);


const Count = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeInteger */ .Y2b(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .minValue */ .Wwf(0));
const Share = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .minValue */ .Wwf(0), valibot__WEBPACK_IMPORTED_MODULE_1__/* .maxValue */ .cGV(1));
const Figure = valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .finite */ .E2x(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .minValue */ .Wwf(0)));
const WrittenMetric = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    count: Count,
    p50: Figure,
    p50_low: Figure,
    p50_high: Figure,
    p90: Figure,
});
const WRITTEN_BESIDE = {
    error_rate: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(Share),
    bound_confidence: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(Share, valibot__WEBPACK_IMPORTED_MODULE_1__/* .gtValue */ .zYL(0.5), valibot__WEBPACK_IMPORTED_MODULE_1__/* .ltValue */ .ulq(1)),
};
const NOT_MEASURED = { count: 0, p50: null, low: null, high: null, p90: null };
function toStoredFigures(written) {
    const metrics = _metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .METRICS */ .C.map(({ name }) => {
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


/***/ }),

/***/ 6802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jU: () => (/* binding */ readSummaryAs),
/* harmony export */   l6: () => (/* binding */ readSummaryFile)
/* harmony export */ });
/* unused harmony export LARGEST_SUMMARY */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7934);
/* harmony import */ var _api_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6192);
/* harmony import */ var _config_shard_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2294);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(452);
/* harmony import */ var _foreign_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9399);
/* harmony import */ var _stored_figures_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1552);







const SCHEMA_VERSION = 1;
const LARGEST_MEBIBYTES = 16;
const LARGEST_SUMMARY = LARGEST_MEBIBYTES * 1024 * 1024;
const Check = valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    subject: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    answer: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    warn_only: valibot__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY(),
    observed: valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig()),
    reason: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
});
const Shard = valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ index: valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(), count: valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig() });
const Summary = valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    run_id: valibot__WEBPACK_IMPORTED_MODULE_5__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_5__/* .uuid */ .uRe()),
    started_at: valibot__WEBPACK_IMPORTED_MODULE_5__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_5__/* .isoTimestamp */ .yhX()),
    fingerprint: valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ parts: valibot__WEBPACK_IMPORTED_MODULE_5__/* .custom */ .IeY(_api_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv, 'Invalid type: Expected Object') }),
    ..._stored_figures_js__WEBPACK_IMPORTED_MODULE_4__/* .WRITTEN_BESIDE */ .re,
    config: valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ shard: valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullish */ .cl6(Shard, null) }),
    checks: valibot__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(Check),
    metrics: valibot__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), _stored_figures_js__WEBPACK_IMPORTED_MODULE_4__/* .WrittenMetric */ .Ku),
});
async function readSummaryFile(path) {
    return toSummary(await readSummaryAs(Summary, path));
}
async function readSummaryAs(schema, path) {
    const document = parseJson(await readText(path), path);
    const version = (0,_api_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(document) ? document['schema_version'] : undefined;
    if (version === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .InputError */ .dz(`${path} is no metrics_summary.json: it has no schema_version`);
    if (version !== SCHEMA_VERSION) {
        const seen = (0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g)(JSON.stringify(version), 20);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .InputError */ .dz(`${path} has schema_version ${seen}, and this version reads ${SCHEMA_VERSION}; measure it again`);
    }
    const result = valibot__WEBPACK_IMPORTED_MODULE_5__/* .safeParse */ .xLC(schema, document, { abortEarly: true });
    if (result.success)
        return result.output;
    const [issue] = result.issues;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .InputError */ .dz(`${path} is no metrics_summary.json: ${(0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g)(valibot__WEBPACK_IMPORTED_MODULE_5__/* .getDotPath */ .BuJ(issue) ?? 'the document')}: ${(0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g)(issue.message)}`);
}
async function readText(path) {
    try {
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path);
        try {
            const stats = await file.stat();
            if (!stats.isFile())
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .InputError */ .dz(`${path} is no file; name a metrics_summary.json`);
            if (stats.size > LARGEST_SUMMARY) {
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .InputError */ .dz(`${path} is larger than a metrics_summary.json can be (${LARGEST_MEBIBYTES} MiB)`);
            }
            return await file.readFile('utf8');
        }
        finally {
            await file.close();
        }
    }
    catch (thrown) {
        throw thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .InputError */ .dz ? thrown : new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .InputError */ .dz(`${path} cannot be read: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .describeError */ .Uc)(thrown)}`);
    }
}
function parseJson(text, path) {
    try {
        return JSON.parse(text.replace(/^\uFEFF/, ''));
    }
    catch (thrown) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .InputError */ .dz(`${path} is not valid JSON: ${(0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g)((0,_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .describeError */ .Uc)(thrown))}`);
    }
}
function toSummary(summary) {
    return {
        runId: summary.run_id,
        startedAt: summary.started_at,
        fingerprint: summary.fingerprint.parts,
        shard: summary.config.shard && (0,_config_shard_js__WEBPACK_IMPORTED_MODULE_2__/* .shardName */ .Az)(summary.config.shard),
        failure: failureIn(summary.checks),
        figures: (0,_stored_figures_js__WEBPACK_IMPORTED_MODULE_4__/* .toStoredFigures */ .MV)(summary),
    };
}
function failureIn(checks) {
    const failed = checks.find(({ subject, answer, warn_only: warnOnly, observed }) => {
        const isUncompared = subject.startsWith('regression(') && observed === null;
        return answer === 'fail' && !warnOnly && !isUncompared;
    });
    return failed === undefined ? null : (0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g)(failed.reason, 300);
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
// EXTERNAL MODULE: ./lib/verdict/evaluate.js + 6 modules
var evaluate = __webpack_require__(2961);
// EXTERNAL MODULE: ./lib/verdict/notes.js + 2 modules
var notes = __webpack_require__(6029);
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
// EXTERNAL MODULE: ./lib/baseline/summary-file.js
var summary_file = __webpack_require__(6802);
;// CONCATENATED MODULE: ./lib/baseline/judged-summary.js




const Text = dist/* nullish */.cl6(dist/* string */.YjP(), null);
const Summary = dist/* object */.Ikc({
    total_time_seconds: dist/* pipe */.FsL(dist/* number */.aig(), dist/* finite */.E2x(), dist/* minValue */.Wwf(0)),
    config: dist/* object */.Ikc({
        prompts: dist/* object */.Ikc({ count: stored_figures/* Count */.y_ }),
        repeat: stored_figures/* Count */.y_,
        warmup: stored_figures/* Count */.y_,
        early_stop: dist/* boolean */.zMY(),
        max_requests: dist/* nullable */.mee(stored_figures/* Count */.y_),
        comparison: dist/* nullish */.cl6(dist/* object */.Ikc({ baseline: dist/* object */.Ikc({ endpoint_url: Text, model: Text, deployment_variation: dist/* optional */.lqM(stored_figures/* Share */.SY) }) }), null),
    }),
});
async function readJudgedSummary(path) {
    const { runId, startedAt, fingerprint, shard } = await (0,summary_file/* readSummaryFile */.l6)(path);
    const { config, total_time_seconds: totalTimeSeconds } = await (0,summary_file/* readSummaryAs */.jU)(Summary, path);
    const other = config.comparison?.baseline;
    const deploymentVariation = other?.deployment_variation;
    const otherArm = other === undefined || deploymentVariation === undefined
        ? null
        : { url: other.endpoint_url, model: other.model, deploymentVariation };
    return {
        runId,
        startedAt,
        fingerprint,
        shard,
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
// EXTERNAL MODULE: ./lib/report/read-csv.js + 2 modules
var read_csv = __webpack_require__(802);
// EXTERNAL MODULE: ./lib/report/write.js
var write = __webpack_require__(2053);
;// CONCATENATED MODULE: ./lib/command/judged-run.js







async function readJudgedRun(file) {
    if (!isFile(file))
        throw new errors/* InputError */.dz(`${file} does not exist, or is no file; name a metrics_requests.csv`);
    const { table, runId, mode } = await readRequests(file);
    const json = (0,external_node_path_.join)((0,external_node_path_.dirname)(file), write/* RESULT_FILES */.Se.summaryJson);
    const summary = isFile(json) ? await readJudgedSummary(json) : null;
    if (summary !== null && summary.runId !== runId) {
        throw new errors/* InputError */.dz(`${file} and ${json} are of different runs; keep the two of one run together`);
    }
    return { file, mode, table, summary };
}
async function readRequests(file) {
    const table = (0,records/* createRecordTable */.O)('none');
    let first = null;
    for await (const { runId, mode, record } of (0,read_csv/* readRequestsCsv */.J)(file)) {
        first ??= { runId, mode };
        if (runId !== first.runId)
            throw new errors/* InputError */.dz(`${file} holds the requests of several runs; judge one at a time`);
        table.add(record);
    }
    if (first === null)
        throw new errors/* InputError */.dz(`${file} holds no requests, so there is nothing to judge`);
    return { table, ...first };
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
    for (const line of (0,console/* verdictLines */.rz)({ ...judged, trends: [], cutShort: null }))
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
    return { verdict, comparison, notes: (0,notes/* runNotes */.p)(table, samples) };
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


/***/ }),

/***/ 8446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dt: () => (/* binding */ CsvMistakeError),
/* harmony export */   Eo: () => (/* binding */ FIRST_CAPACITY),
/* harmony export */   LF: () => (/* binding */ LF),
/* harmony export */   Oh: () => (/* binding */ ESCAPED),
/* harmony export */   tZ: () => (/* binding */ PLAIN),
/* harmony export */   ur: () => (/* binding */ createState),
/* harmony export */   yk: () => (/* binding */ scanRow)
/* harmony export */ });
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


/***/ }),

/***/ 802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ openRequestsReader),
  J: () => (/* binding */ readRequestsCsv)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/report/csv-columns.js
var csv_columns = __webpack_require__(2820);
// EXTERNAL MODULE: ./lib/report/read-csv-scan-row.js
var read_csv_scan_row = __webpack_require__(8446);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./lib/report/read-csv-scan.js


const LOOK_AHEAD = 4096;
const BYTE_ORDER_MARK = Buffer.from('\ufeff');
function openCsvScanner(path) {
    const file = (0,external_node_fs_.openSync)(path, 'r');
    const state = (0,read_csv_scan_row/* createState */.ur)();
    function refill() {
        makeRoom(state);
        const read = (0,external_node_fs_.readSync)(file, state.bytes, state.filled, state.bytes.length - 1 - state.filled, null);
        state.filled += read;
        state.bytes[state.filled] = read_csv_scan_row.LF;
        state.ended = read === 0;
        if (state.offset === 0 && state.filled <= read_csv_scan_row/* FIRST_CAPACITY */.Eo)
            skipByteOrderMark(state);
    }
    return {
        row: state,
        next() {
            while (!(0,read_csv_scan_row/* scanRow */.yk)(state)) {
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
            return state.quoting[cell] === read_csv_scan_row/* ESCAPED */.Oh ? text.replaceAll('""', '"') : text;
        },
        line: () => 1 + countLineEnds(file, state.offset + state.start),
        close() {
            (0,external_node_fs_.closeSync)(file);
            state.bytes.buffer.transfer(0);
        },
    };
}
function countLineEnds(file, length) {
    const bytes = Buffer.allocUnsafe(read_csv_scan_row/* FIRST_CAPACITY */.Eo);
    let lines = 0;
    for (let at = 0; at < length; at += bytes.length) {
        const read = (0,external_node_fs_.readSync)(file, bytes, 0, Math.min(bytes.length, length - at), at);
        for (const byte of bytes.subarray(0, read))
            if (byte === read_csv_scan_row.LF)
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
                await (0,promises_.setImmediate)();
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
        if (error instanceof read_csv_scan_row/* CsvMistakeError */.Dt) {
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
        throw new errors/* InputError */.dz(`${path}, line 1: column ${names} is missing; expected the header of a metrics_requests.csv`);
    }
    const entries = csv_columns/* CSV_COLUMNS */.N.map((column) => [column, columns.indexOf(column)]);
    return Object.fromEntries(entries);
}
function wrongCount(place, seen, expected) {
    const advice = 'a file that was cut off, or edited?';
    const values = seen === 1 ? 'value' : 'values';
    return new errors/* InputError */.dz(`${place}: ${seen} ${values} where the header has ${expected} columns; ${advice}`);
}


/***/ })

};
