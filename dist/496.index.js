export const id = 496;
export const ids = [496];
export const modules = {

/***/ 96496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ comparedWith),
  loadBaseline: () => (/* binding */ loadBaseline)
});

// UNUSED EXPORTS: storedBaseline

// EXTERNAL MODULE: ./lib/config/problems.js
var problems = __webpack_require__(80784);
// EXTERNAL MODULE: ./lib/config/public-config.js
var public_config = __webpack_require__(46200);
// EXTERNAL MODULE: ./lib/config/shard.js
var config_shard = __webpack_require__(22294);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/baseline/fingerprint-difference.js
var fingerprint_difference = __webpack_require__(74811);
// EXTERNAL MODULE: ./lib/samples.js
var samples = __webpack_require__(94816);
// EXTERNAL MODULE: ./lib/verdict/comparison-size.js
var comparison_size = __webpack_require__(27152);
// EXTERNAL MODULE: ./lib/units.js
var units = __webpack_require__(83052);
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

// EXTERNAL MODULE: ./lib/baseline/stored-run.js + 4 modules
var stored_run = __webpack_require__(43948);
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
    const run = await (0,stored_run/* readStoredRun */.z)(path).catch((thrown) => {
        throw (0,problems/* named */.K)('baseline', thrown);
    });
    const identity = {
        kind: 'run',
        path: run.path,
        runId: run.summary.runId,
        startedAt: run.summary.startedAt,
    };
    const [there, here] = run.table === null ? [run.summary.shard, shard] : [null, null];
    const differences = (0,fingerprint_difference/* fingerprintDifferences */.$)({ ...run.summary.fingerprint, shard: there }, { ...parts, shard: here });
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
