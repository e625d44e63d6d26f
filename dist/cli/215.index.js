export const id = 215;
export const ids = [215];
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


/***/ })

};
