export const id = 205;
export const ids = [205];
export const modules = {

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

/***/ 1205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  merge: () => (/* binding */ merge)
});

// EXTERNAL MODULE: ./lib/config/inputs.js
var inputs = __webpack_require__(6097);
;// CONCATENATED MODULE: ./lib/merge/inputs.js

function shared(name, own = {}) {
    return { ...inputs/* INPUTS */.m.find((row) => row.name === name), ...own };
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
        text: 'How many jobs should have left results. A job that left none is missed only if this says so, or if it had a shard.',
    },
    {
        name: 'allow-missing',
        group: 'Merge',
        kind: 'flag',
        default: 'false',
        text: 'Merge what is there although shards are missing, damaged or there twice; they are named all the same.',
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
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/metrics.js
var metrics = __webpack_require__(9502);
// EXTERNAL MODULE: ./lib/report/json.js + 1 modules
var json = __webpack_require__(8364);
// EXTERNAL MODULE: ./lib/report/units.js
var units = __webpack_require__(8861);
// EXTERNAL MODULE: ./lib/report/write-reports.js
var write_reports = __webpack_require__(7775);
// EXTERNAL MODULE: ./lib/report/write.js
var write = __webpack_require__(2053);
// EXTERNAL MODULE: ./lib/verdict/evaluate.js + 6 modules
var evaluate = __webpack_require__(2961);
;// CONCATENATED MODULE: ./lib/merge/find-results.js




const DEEPEST = 5;
function findResults(paths) {
    const found = new Map();
    for (const path of paths) {
        const results = isFolder(path) ? search(path, DEEPEST) : search((0,external_node_path_.dirname)(path), 0);
        if (results.length === 0)
            throw new errors/* InputError */.dz(`${path}: there are no results in it, no ${write/* RESULT_FILES */.Se.summaryJson}`);
        for (const result of results)
            found.set((0,external_node_path_.resolve)(result.dir), result);
    }
    return newestAttempts([...found.values()]).toSorted((a, b) => (a.dir < b.dir ? -1 : 1));
}
function isFolder(path) {
    try {
        return (0,external_node_fs_.statSync)(path).isDirectory();
    }
    catch (error) {
        const isMissing = (0,errors/* errorCode */.CA)(error) === 'ENOENT';
        throw new errors/* InputError */.dz(`${path}: ${isMissing ? 'there is no such folder' : (0,errors/* describeError */.Uc)(error)}`);
    }
}
function search(dir, depth) {
    const entries = (0,external_node_fs_.readdirSync)(dir, { withFileTypes: true });
    const file = (name) => entries.some((entry) => entry.isFile() && entry.name === name) ? (0,external_node_path_.join)(dir, name) : null;
    const [summaryJson, requestsCsv] = [file(write/* RESULT_FILES */.Se.summaryJson), file(write/* RESULT_FILES */.Se.requestsCsv)];
    const own = summaryJson === null && requestsCsv === null ? [] : [{ dir, summaryJson, requestsCsv }];
    const below = depth === 0 ? [] : entries.filter(isSearched);
    return [...own, ...below.flatMap((entry) => search((0,external_node_path_.join)(dir, entry.name), depth - 1))];
}
function isSearched(entry) {
    return entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules';
}
function splitAttempt(name) {
    const match = /^(.+)-attempt-(\d{1,6})$/.exec(name);
    return match === null ? { name, attempt: 1 } : { name: match[1], attempt: Number(match[2]) };
}
function newestOf(items, nameOf) {
    const newest = new Map();
    for (const item of items) {
        const { name, attempt } = splitAttempt(nameOf(item));
        const before = newest.get(name);
        if (before === undefined || before.attempt < attempt)
            newest.set(name, { item, attempt });
    }
    return [...newest.values()].map(({ item }) => item);
}
function newestAttempts(results) {
    return newestOf(results, ({ dir }) => (0,external_node_path_.resolve)(dir));
}

// EXTERNAL MODULE: ./lib/samples.js
var lib_samples = __webpack_require__(4816);
// EXTERNAL MODULE: ./lib/stats/release.js
var release = __webpack_require__(7402);
// EXTERNAL MODULE: ./lib/summarize.js + 1 modules
var summarize = __webpack_require__(1222);
// EXTERNAL MODULE: ./lib/verdict/conclude.js
var conclude = __webpack_require__(4308);
// EXTERNAL MODULE: ./lib/verdict/notes.js + 2 modules
var verdict_notes = __webpack_require__(6029);
// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(3411);
// EXTERNAL MODULE: ./lib/config/shard.js
var config_shard = __webpack_require__(2294);
// EXTERNAL MODULE: ./lib/foreign-text.js
var foreign_text = __webpack_require__(9399);
;// CONCATENATED MODULE: ./lib/merge/group-labels.js

const LONGEST_PART = 60;
const HASH_LENGTH = 8;
function labelGroups(summaries) {
    const names = new Set(summaries.flatMap(({ fingerprint }) => Object.keys(fingerprint.parts)));
    const differing = [...names].filter((name) => new Set(summaries.map((summary) => partOf(summary, name))).size > 1);
    const ordered = [
        ...FIRST.filter((name) => differing.includes(name)),
        ...differing.filter((name) => !FIRST.includes(name)),
    ];
    const shown = ordered.length === 0 ? ['model'] : ordered;
    const hosts = sufficientHosts(summaries);
    const labels = summaries.map((summary) => {
        const parts = shown
            .map((name) => describePart(name, summary.fingerprint.parts[name], hosts))
            .filter((part) => part !== '');
        return parts.length === 0 ? summary.target.api : parts.join(', ');
    });
    return labels.map((label, i) => (labels.indexOf(label) === i ? label : `${label} (${hashOf(summaries[i])})`));
}
const FIRST = ['model', 'baseline_key', 'endpoint_url', 'api'];
const SPEAK_FOR_THEMSELVES = ['model', 'baseline_key', 'endpoint_url', 'api', 'mode'];
function partOf({ fingerprint }, name) {
    return JSON.stringify(fingerprint.parts[name] ?? null);
}
function sufficientHosts(summaries) {
    const addresses = new Set(summaries.map(({ fingerprint }) => fingerprint.parts['endpoint_url']));
    const hosts = new Map();
    for (const address of addresses)
        if (typeof address === 'string' && URL.canParse(address))
            hosts.set(address, new URL(address).host);
    return new Set(hosts.values()).size === addresses.size ? hosts : new Map();
}
function describePart(name, value, hosts) {
    if (value === undefined || value === null)
        return '';
    const text = typeof value === 'string' ? (hosts.get(value) ?? value) : JSON.stringify(value);
    if (SPEAK_FOR_THEMSELVES.includes(name))
        return (0,foreign_text/* printable */.g)(text, LONGEST_PART);
    if (name === 'prompts_sha256')
        return `prompts ${(0,foreign_text/* printable */.g)(text, HASH_LENGTH + 1)}`;
    return (0,foreign_text/* printable */.g)(`${name.replaceAll('_', '-')} ${text}`, LONGEST_PART);
}
function hashOf({ fingerprint }) {
    return fingerprint.hash.slice(0, HASH_LENGTH);
}

;// CONCATENATED MODULE: ./lib/merge/shard-groups.js


function groupShards(results) {
    const groups = [...Map.groupBy(results, ({ summary }) => summary.fingerprint.hash).values()];
    const labels = labelGroups(groups.map((members) => members[0].summary));
    return groups.map((members, i) => makeGroup(labels[i], members));
}
function makeGroup(label, members) {
    const { count, chosen, others } = chooseDivision(members);
    const { unique, repeated } = dropRepeated(chosen);
    const missing = missingShards(unique, count);
    const problems = [
        ...others.map((result) => `${placeOf(result)} does not fit to the other shards, which are of ${count ?? 1}`),
        ...repeated,
        ...(missing.length === 0 ? [] : [missingPhrase(label, missing)]),
    ];
    return { label, results: unique, count, missing, problems };
}
function chooseDivision(members) {
    const divisions = [...Map.groupBy(members, ({ summary }) => summary.shard?.count ?? null)];
    const [best] = divisions.toSorted(([a, x], [b, y]) => y.length - x.length || (b ?? 0) - (a ?? 0));
    const [count, chosen] = best;
    return { count, chosen, others: members.filter((member) => !chosen.includes(member)) };
}
function dropRepeated(results) {
    const byIndex = [...Map.groupBy(results, indexOf)].toSorted(([a], [b]) => a - b);
    const unique = [];
    const repeated = [];
    for (const [, same] of byIndex) {
        const newestFirst = same.toSorted((a, b) => Date.parse(b.summary.startedAt) - Date.parse(a.summary.startedAt));
        unique.push(newestFirst[0]);
        if (same.length > 1)
            repeated.push(repeatedPhrase(newestFirst));
    }
    return { unique, repeated };
}
function repeatedPhrase(results) {
    const [kept] = results;
    const what = kept.summary.shard === null ? 'the same measurement' : `shard ${(0,config_shard/* shardName */.Az)(kept.summary.shard)}`;
    const dirs = results.map(({ dir }) => dir).join(', ');
    const advice = kept.summary.shard === null ? '; "shard" deals prompts to several jobs, "baseline-key" tells jobs apart' : '';
    return `${what} is there ${results.length} times (${dirs}), and ${kept.dir} counts${advice}`;
}
function missingShards(results, count) {
    if (count === null)
        return [];
    const present = new Set(results.map(indexOf));
    const listed = results[0].summary.listed;
    return Array.from({ length: Math.min(count, listed) }, (_, i) => ({ index: i + 1, count })).filter(({ index }) => !present.has(index));
}
const MOST_NAMED = 20;
function missingPhrase(label, missing) {
    const named = missing.slice(0, MOST_NAMED).map(config_shard/* shardName */.Az).join(', ');
    const more = missing.length > MOST_NAMED ? ` and ${missing.length - MOST_NAMED} more` : '';
    return `${missing.length === 1 ? 'shard' : 'shards'} ${named}${more} of ${label} ${missing.length === 1 ? 'is' : 'are'} missing`;
}
function indexOf({ summary }) {
    return summary.shard?.index ?? 1;
}
function placeOf({ dir, summary }) {
    return summary.shard === null ? dir : `${dir} (shard ${(0,config_shard/* shardName */.Az)(summary.shard)})`;
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
            .map((job) => (job.summary.shard ? (0,config_shard/* shardName */.Az)(job.summary.shard) : placeOf(job)));
        const more = jobs.length > group_notes_MOST_NAMED ? ` and ${jobs.length - group_notes_MOST_NAMED} more` : '';
        return `Ended early (${reason}): ${names.join(', ')}${more}.`;
    });
}

;// CONCATENATED MODULE: ./lib/merge/group-report.js








function buildGroupReport(parts) {
    const { runId, group, rows, gates, notes } = parts;
    const { table, results } = rows;
    const summaries = results.map(({ summary }) => summary);
    const first = summaries[0];
    const totalTimeSeconds = summaries.reduce((total, summary) => total + summary.totalTimeSeconds, 0);
    const read = (0,lib_samples/* sampleReader */.cP)(table);
    const { summary, bounds } = (0,summarize/* summarizeWithBounds */.ZZ)(table, totalTimeSeconds, read);
    const samples = (0,lib_samples/* collectSamples */.uM)(table, 'candidate', read);
    const checks = (0,evaluate/* evaluate */._)({ table, samples, totalTimeSeconds, ...gates });
    const outliers = (0,verdict_notes/* outlierNote */.N)(samples.latency.values);
    (0,release/* release */._)(samples.latency.values);
    return {
        runId,
        startedAt: summaries.map(({ startedAt }) => startedAt).toSorted()[0],
        mode: first.mode,
        tool: { name: 'llm-latency-action', version: version/* VERSION */.x },
        environment: commonEnvironment(summaries),
        target: first.target,
        config: mergedConfig(parts, summaries),
        fingerprint: first.fingerprint,
        connection: null,
        instrument: null,
        seed: first.seed,
        promptText: strictest(summaries),
        planned: plannedRequests(group, summaries),
        cutShort: worstCutShort(summaries),
        summary,
        bounds,
        comparison: null,
        trends: [],
        verdict: (0,conclude/* conclude */.E)(checks, summary),
        records: table,
        notes: [...groupNotes(results), outliers, ...notes].filter((note) => note !== null),
    };
}
function mergedConfig({ gates, group, rows }, summaries) {
    const { config, listed } = summaries[0];
    return {
        ...config,
        prompts: { ...config['prompts'], count: listed },
        shard: null,
        thresholds: gates.thresholds.map(({ source }) => source),
        confidence: gates.confidence,
        on_inconclusive: gates.onInconclusive,
        report_only: gates.reportOnly,
        comparison: null,
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
const PROMPT_TEXTS = ['none', 'hash', 'full'];
function strictest(summaries) {
    return PROMPT_TEXTS.find((kind) => summaries.some(({ promptText }) => promptText === kind)) ?? 'none';
}

;// CONCATENATED MODULE: ./lib/merge/joined-table.js
function joinTables(tables) {
    const starts = runningTotal(tables.map((table) => table.length));
    const firstPrompts = runningTotal(tables.map((table) => table.promptCount));
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
    return {
        length,
        promptCount: tables.reduce((total, table) => total + table.promptCount, 0),
        at,
        view(row) {
            const place = find(row);
            return tables[place].view(row - starts[place]);
        },
        numbers(field, rows) {
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
        promptNumber(row) {
            const place = find(row);
            return firstPrompts[place] + tables[place].promptNumber(row - starts[place]);
        },
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

// EXTERNAL MODULE: ./lib/stats/hodges-lehmann.js + 2 modules
var hodges_lehmann = __webpack_require__(7904);
// EXTERNAL MODULE: ./lib/stats/normal.js
var normal = __webpack_require__(5172);
// EXTERNAL MODULE: ./lib/stats/run-noise.js
var run_noise = __webpack_require__(9321);
;// CONCATENATED MODULE: ./lib/merge/rank-groups.js





const RANKED_METRICS = ['latency', 'ttft', 'output_tps'];
const ALPHA = 0.05;
const MOST_FAILED = 0.2;
const MOST_PAIRS = 20_000;
const MOST_VALUES = 4_000_000;
function rankGroups(groups, deploymentVariation) {
    if (new Set(groups.map(({ promptsSha256 }) => promptsSha256)).size > 1) {
        return { rankings: [], problem: 'they were not asked the same prompts' };
    }
    const places = groups.flatMap(({ errorRate }, place) => errorRate !== null && errorRate <= MOST_FAILED ? [place] : []);
    if (places.length < 2)
        return { rankings: [], problem: 'fewer than two of them answered enough requests' };
    const mostPairs = Math.min(MOST_PAIRS, Math.ceil(MOST_VALUES / places.length));
    const keys = createPairKeys(groups[places[0]].table, mostPairs);
    const spread = { variance: (0,run_noise/* deploymentNoise */.MR)(deploymentVariation).variance, alpha: ALPHA / (places.length - 1) };
    const rankings = RANKED_METRICS.map((metric) => {
        const series = places.map((place) => pairSeries(groups[place].table, metric, keys));
        const isFaster = (a, b) => isSurelyAbove(logRatios(series[b], series[a], metric), spread);
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
    return { size: prompts.size * occurrences, occurrences, prompts };
}
function pairSeries(table, metric, { size, occurrences, prompts }) {
    const { read } = (0,metrics/* metricOf */.a)(metric);
    const values = new Float64Array(size).fill(Number.NaN);
    const sent = new Uint32Array(table.promptCount);
    const places = new Map();
    for (let row = 0; row < table.length; row += 1) {
        const record = table.view(row);
        if (!(0,lib_samples/* isMeasured */.V2)(record))
            continue;
        const number = table.promptNumber(row);
        if (!places.has(number))
            places.set(number, prompts.get(record.promptId));
        const occurrence = sent[number];
        sent[number] += 1;
        const place = places.get(number);
        if (place === undefined || occurrence >= occurrences || record.outcome === 'failed')
            continue;
        values[occurrence * prompts.size + place] = read(record) ?? Number.NaN;
    }
    return values;
}
function logRatios(a, b, metric) {
    const sign = (0,metrics/* metricOf */.a)(metric).better === 'lower' ? 1 : -1;
    const ratios = [];
    for (let i = 0; i < a.length; i += 1) {
        const ratio = sign * Math.log(a[i] / b[i]);
        if (Number.isFinite(ratio))
            ratios.push(ratio);
    }
    return ratios;
}
function isSurelyAbove(differences, { variance, alpha }) {
    const { estimate, low, high } = (0,hodges_lehmann/* hodgesLehmann */.i)(differences, alpha);
    if (estimate === null || low === null || high === null)
        return false;
    if (variance === 0)
        return low > 0;
    const z = (0,normal/* normalQuantile */.Zl)(1 - alpha);
    const standardError = (high - low) / (2 * z);
    return estimate - z * Math.hypot(standardError, Math.sqrt(variance)) > 0;
}

// EXTERNAL MODULE: ./lib/columns.js
var columns = __webpack_require__(4648);
// EXTERNAL MODULE: ./lib/records.js + 4 modules
var records = __webpack_require__(844);
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
    const known = new WeakMap();
    const at = (row) => ({ ...table.at(order[row]), index: row + 1 });
    return {
        ...table,
        length: order.length,
        promptCount: prompts.count,
        at,
        view,
        numbers(field, rows) {
            const places = known.get(rows) ?? rows.map((row) => order[row]);
            known.set(rows, places);
            return table.numbers(field, places);
        },
        promptNumber: (row) => prompts.numbers[table.promptNumber(order[row])],
        *rows() {
            for (let row = 0; row < order.length; row += 1)
                yield at(row);
        },
    };
}
function numberPrompts(table, order) {
    const numbers = new Int32Array(table.promptCount).fill(-1);
    let count = 0;
    for (let row = 0; row < order.length; row += 1) {
        const prompt = table.promptNumber(order[row]);
        if (numbers[prompt] >= 0)
            continue;
        numbers[prompt] = count;
        count += 1;
    }
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

;// CONCATENATED MODULE: ./lib/merge/free-bytes.js
function freeBytes({ buffer }) {
    buffer.transfer(0);
}

// EXTERNAL MODULE: ./lib/report/csv-columns.js
var csv_columns = __webpack_require__(2820);
// EXTERNAL MODULE: ./lib/report/csv.js
var csv = __webpack_require__(6098);
// EXTERNAL MODULE: ./lib/report/read-csv-scan-row.js
var read_csv_scan_row = __webpack_require__(8446);
// EXTERNAL MODULE: ./lib/report/read-csv.js + 2 modules
var read_csv = __webpack_require__(802);
;// CONCATENATED MODULE: ./lib/merge/row-source.js


const CAPACITY = 64 * 1024;
const [CR, LF] = [0x0d, 0x0a];
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
        if (bytes[end - 1] === LF)
            end -= 1;
        if (bytes[end - 1] === CR)
            end -= 1;
        source.end = end;
    }
    function close() {
        (0,external_node_fs_.closeSync)(file);
        freeBytes(source.bytes);
    }
    return source;
}

;// CONCATENATED MODULE: ./lib/merge/rows-file.js







const rows_file_CAPACITY = 1024 * 1024;
const [rows_file_CR, rows_file_LF] = [0x0d, 0x0a];
const COMMA = Buffer.from(',');
const QUOTE = Buffer.from('"');
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
    const copiers = new Map();
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
        copiers.set(rows, copier);
        return copier;
    }
    write(Buffer.from((0,csv/* csvHeader */.M)()));
    return {
        append(rows, length) {
            (copiers.get(rows) ?? openCopier(rows)).copy(length);
            writeLineEnd();
        },
        close() {
            for (const copier of copiers.values())
                copier.close();
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
    const reader = (0,read_csv/* openRequestsReader */.s)(requestsCsv);
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
        const quote = quoting[cell] === read_csv_scan_row/* PLAIN */.tZ ? null : QUOTE;
        if (i > 0)
            write(COMMA);
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

// EXTERNAL MODULE: ./lib/records/cells.js
var records_cells = __webpack_require__(2223);
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
    return quoting[cell] === read_csv_scan_row/* PLAIN */.tZ ? 0 : 1;
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
};
const LABEL = 0;
const DECIMAL = 1;
const WHOLE = 2;
const COUNT = 3;
const TIME = 4;
const ID = 5;
const PROMPT = 6;
const OTHER = 7;
const COUNTS = ['round', 'chunks'];
const read_csv_quick_LF = 0x0a;
const read_csv_quick_CR = 0x0d;
const read_csv_quick_COMMA = 0x2c;
const LATENCY = records_cells/* NUMBERS */.du.indexOf('latencySeconds');
const WAITED = records_cells/* NUMBERS */.du.indexOf('waitedSeconds');
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
        return [DECIMAL, records_cells/* NUMBERS */.du.indexOf(decimal)];
    if (whole !== undefined)
        return [WHOLE, records_cells/* NUMBERS */.du.indexOf(whole)];
    if (COUNTS.includes(column))
        return [COUNT, COUNTS.indexOf(column)];
    if (column === 'timestamp_utc')
        return [TIME, records_cells/* NUMBERS */.du.indexOf('startedAt')];
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
        counts: new Float64Array(COUNTS.length),
        readTime: createTimeReader(),
        prompt: { idStart: 0, idEnd: 0, textStart: 0, textEnd: 0 },
    };
    return {
        prompt: state.prompt,
        get label() {
            return state.branch.label;
        },
        read: (cells) => readRow(state, cells),
        learn: (label) => addLabel(labels, row, state.spans, label),
    };
}
function readRow(state, cells) {
    const end = readCells(state, state.row.next, cells.numbers);
    const { label } = state.branch;
    const [round, chunks] = [state.counts[0], state.counts[1]];
    if (end === UNSURE || label === null || !(round >= 0))
        return UNSURE;
    cells.round = round;
    cells.chunks = chunks >= 0 ? chunks : records_cells/* UNKNOWN */.HV;
    cells.numbers[label.outcome === 'ok' ? WAITED : LATENCY] = Number.NaN;
    return label.outcome === 'failed' || cells.numbers[LATENCY] >= 0 ? end : UNSURE;
}
function readCells(state, start, numbers) {
    const { bytes, filled } = state.row;
    const last = state.kinds.length - 1;
    let at = start;
    state.branch = state.labels;
    for (let step = 0; step < last; step += 1, at += 1) {
        at = readCell(state, step, at, numbers);
        if (at === UNSURE || bytes[at] !== read_csv_quick_COMMA)
            return UNSURE;
    }
    at = readCell(state, last, at, numbers);
    if (at === UNSURE)
        return UNSURE;
    if (bytes[at] === read_csv_quick_CR)
        at += 1;
    return bytes[at] === read_csv_quick_LF && at < filled ? at + 1 : UNSURE;
}
function readCell(state, step, start, numbers) {
    const { bytes, filled } = state.row;
    const place = state.places[step];
    switch (state.kinds[step]) {
        case DECIMAL:
            return readDecimal(bytes, start, numbers, place);
        case WHOLE:
            return readWhole(bytes, start, numbers, place);
        case COUNT:
            return readWhole(bytes, start, state.counts, place);
        case TIME:
            return state.readTime(bytes, start, numbers, place);
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
    const quick = createQuickReader(reader);
    const numberPrompt = createPromptNumbers(reader, quick, intake);
    const cells = (0,records_cells/* emptyCells */.VT)();
    let label = null;
    function readStrictly() {
        const { runId, mode, record } = reader.entry();
        (0,records_cells/* fillCells */.Fy)(cells, record);
        cells.prompt = intake.prompt(record.promptId, record.promptText);
        const { phase, arm, shard, outcome } = record;
        const made = { runId, mode, phase, arm, shard, outcome, number: intake.label(record) };
        quick.learn(made);
        return made;
    }
    return {
        cells,
        get label() {
            if (label === null)
                throw new RangeError('no request was read yet');
            return label;
        },
        next() {
            reader.lookAhead();
            const end = quick.read(cells);
            if (end !== UNSURE) {
                cells.prompt = numberPrompt();
                label = quick.label;
                reader.skipTo(end);
            }
            else {
                if (!reader.next())
                    return false;
                label = readStrictly();
            }
            cells.label = label.number;
            cells.index = reader.index;
            return true;
        },
    };
}
function createPromptNumbers({ row }, { prompt }, intake) {
    let last = records_cells/* UNKNOWN */.HV;
    return () => {
        const { idStart, idEnd, textStart, textEnd } = prompt;
        const known = intake.knownPrompt(last + 1, row.bytes, idStart, idEnd);
        last =
            known === records_cells/* UNKNOWN */.HV
                ? intake.prompt(textOf(row.bytes, idStart, idEnd), textOf(row.bytes, textStart, textEnd))
                : known;
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




function readShardRows({ summary, requestsCsv }, { table, lengths }) {
    const reader = (0,read_csv/* openRequestsReader */.s)(requestsCsv);
    const { row, columns } = reader;
    const [first, offset] = [table.length, row.offset + row.next];
    const check = createCheck({ summary, requestsCsv });
    try {
        const rows = createRowsReader(reader, table.intake);
        while (rows.next()) {
            check.row(rows.label);
            rows.cells.index = table.length + 1;
            table.intake.push(rows.cells);
            lengths.push(Math.min(row.next, row.filled) - row.start);
        }
        check.end();
    }
    finally {
        reader.close();
    }
    return { requestsCsv, columns, first, end: table.length, offset };
}
function createCheck({ summary, requestsCsv }) {
    const shard = summary.shard === null ? null : (0,config_shard/* shardName */.Az)(summary.shard);
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
            if (label.phase !== 'measured' || label.arm !== 'candidate')
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











function readGroup(results, dir) {
    const expected = results.reduce((total, { summary }) => total + summary.attempted + summary.warmup, 0);
    const table = (0,records/* createRecordTable */.O)('full', expected);
    const lengths = (0,columns/* createColumn */.H)(Int32Array, expected);
    const whole = new Map();
    const damaged = [];
    for (const result of results) {
        try {
            whole.set(result, readShardRows(result, { table, lengths }));
        }
        catch (error) {
            if (!(error instanceof errors/* InputError */.dz))
                throw error;
            const { shard } = result.summary;
            damaged.push(`${shard === null ? '' : `shard ${(0,config_shard/* shardName */.Az)(shard)}: `}${(0,errors/* describeError */.Uc)(error)}`);
        }
    }
    const shards = [...whole.values()];
    const order = new Int32Array(shards.reduce((total, { first, end }) => total + end - first, 0));
    let place = 0;
    const file = openFile((0,external_node_path_.join)(dir, write/* RESULT_FILES */.Se.requestsCsv));
    dealRows(table, shards, (row, rows) => {
        order[place] = row;
        place += 1;
        file.append(rows, lengths.get(row));
    });
    file.close();
    freeBytes(lengths.toArray());
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
var html_document = __webpack_require__(7477);
// EXTERNAL MODULE: ./lib/report/html/markup.js
var markup = __webpack_require__(8148);
// EXTERNAL MODULE: ./lib/report/html/section.js
var section = __webpack_require__(6453);
// EXTERNAL MODULE: ./lib/report/html/table.js
var table = __webpack_require__(5642);
// EXTERNAL MODULE: ./lib/report/wording.js
var wording = __webpack_require__(7142);
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

;// CONCATENATED MODULE: ./lib/merge/render-html.js









const WIDTH = 100;
function renderMergeHtml(merged, dir) {
    const { status, reason } = merged.verdict;
    const requests = merged.groups.reduce((total, { report }) => total + report.summary.attempted, 0);
    const sections = [
        problemsSection(merged),
        comparisonSection(merged, dir),
        missedSection(merged, dir),
        overallSection(merged),
        notesSection(merged),
    ];
    const body = (0,markup/* markup */.PT) `<header class="${status}">
<p class="product">LLM latency</p>
<h1><span class="badge">${wording/* VERDICT_WORDS */._G[status]}</span> ${(0,markup/* foreign */.V$)(reason, 500)}</h1>
<p class="subtitle"><span>${(0,units/* formatCount */.B4)(merged.groups.length, 'configuration')}</span> <span>${(0,units/* formatCount */.B4)(requests, 'request')}</span></p>
</header>
<main>
${sections.filter((section) => section !== null).map(section/* sectionMarkup */.A)}</main>
<footer>llm-latency-action ${version/* VERSION */.x} · merge <code>${merged.mergeId}</code></footer>`;
    const title = `${wording/* VERDICT_WORDS */._G[status]} · ${(0,units/* formatCount */.B4)(merged.groups.length, 'configuration')} · LLM latency`;
    return (0,html_document/* renderDocument */.y)(title, body, null);
}
function problemsSection({ problems }) {
    if (problems.length === 0)
        return null;
    const lines = problems.slice(0, MOST_GROUPS).map((problem) => (0,markup/* markup */.PT) `<li>${(0,markup/* foreign */.V$)(problem, 500)}</li>`);
    return { id: 'problems', title: 'Not in the figures', content: [(0,markup/* markup */.PT) `<ul>${lines}</ul>`] };
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
    const content = [(0,table/* table */.tp)('Configurations', columns, cells), rest, (0,markup/* markup */.PT) `<p>${rankingSentence(merged)}</p>`];
    return { id: 'configurations', title: 'Configurations, fastest first', content };
}
function pageOf({ groups }, place, dir) {
    const page = groups[place]?.reportHtml ?? null;
    return page === null ? null : (0,external_node_path_.relative)(dir, page).replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
}
function missedSection(merged, dir) {
    const lines = groupRows(merged)
        .slice(0, MOST_GROUPS)
        .flatMap((row, i) => row.verdict.status === 'pass'
        ? []
        : [
            (0,markup/* markup */.PT) `<li>${nameOf({ ...row, shards: '' }, pageOf(merged, i, dir))}: ${(0,markup/* foreign */.V$)(row.verdict.reason, 300)}</li>`,
        ]);
    if (lines.length === 0)
        return null;
    return { id: 'missed', title: 'Not passed', content: [(0,markup/* markup */.PT) `<ul>${lines}</ul>`] };
}
function nameOf({ label, shards }, page) {
    const name = (0,markup/* foreign */.V$)(label);
    const link = page === null ? (0,markup/* markup */.PT) `${name}` : (0,markup/* markup */.PT) `<a href="${page}">${name}</a>`;
    return shards === '' ? link : (0,markup/* markup */.PT) `${link}<br><small>${shards}</small>`;
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
        (0,units/* formatInteger */.Sm)(row.failed),
    ];
}
function marked(value, mark) {
    return mark === null || mark === undefined ? (0,markup/* markup */.PT) `${value}` : (0,markup/* markup */.PT) `<b>${value}</b> (${mark})`;
}
function strip(p50, p95, top) {
    if (p50 === null || top <= 0)
        return markup/* NOTHING */.K$;
    const place = (value) => ((value / top) * WIDTH).toFixed(2);
    const width = (Number(place(p95 ?? p50)) - Number(place(p50))).toFixed(2);
    return (0,markup/* markup */.PT) `<svg class="strip" viewBox="0 0 ${WIDTH} 12" preserveAspectRatio="none" aria-hidden="true"><rect class="range" x="${place(p50)}" y="3" width="${width}" height="6"/><line class="middle" x1="${place(p50)}" x2="${place(p50)}" y1="0" y2="12"/></svg>`;
}
function overallSection({ overall }) {
    if (overall.length === 0)
        return null;
    const columns = [(0,table/* textColumn */._u)('Limit'), (0,table/* textColumn */._u)('Answer'), (0,table/* textColumn */._u)('Why')];
    const rows = overall.map(({ threshold, answer, reason }) => [
        (0,markup/* code */.aY)(threshold.source),
        (0,markup/* markup */.PT) `<span class="answer ${answer}">${answer}</span>`,
        (0,markup/* foreign */.V$)(reason, 500),
    ]);
    return { id: 'overall', title: 'Limits over all requests together', content: [(0,table/* table */.tp)('Limits', columns, rows)] };
}
function notesSection({ notes }) {
    if (notes.length === 0)
        return null;
    const lines = notes.slice(0, MOST_GROUPS).map((note) => (0,markup/* markup */.PT) `<li>${(0,markup/* foreign */.V$)(note, 500)}</li>`);
    return { id: 'notes', title: 'Notes', content: [(0,markup/* markup */.PT) `<ul>${lines}</ul>`] };
}

// EXTERNAL MODULE: ./lib/report/json-number.js
var json_number = __webpack_require__(8874);
;// CONCATENATED MODULE: ./lib/merge/render-json.js




const SCHEMA_VERSION = 1;
const SHOWN = ['latency', 'ttft', 'tpot', 'output_tps'];
function renderMergeJson(merged) {
    return `${JSON.stringify(toMergeObject(merged), null, 2)}\n`;
}
function toMergeObject(merged) {
    const rows = groupRows(merged);
    const total = (read) => rows.reduce((sum, row) => sum + read(row), 0);
    return {
        merge_id: merged.mergeId,
        schema_version: SCHEMA_VERSION,
        tool: { name: 'llm-latency-action', version: version/* VERSION */.x },
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
        metrics: Object.fromEntries(SHOWN.map((name) => [name, metricObject(row, name)])),
        shards: group.count,
        missing: group.missing.map(config_shard/* shardName */.Az),
        jobs: results.map(({ dir, summary }) => ({
            dir,
            run_id: summary.runId,
            shard: summary.shard === null ? null : (0,config_shard/* shardName */.Az)(summary.shard),
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
function metricObject({ metrics, marks }, name) {
    const { count, average, p50, p90, p95, p99 } = metrics[name];
    const figures = { average, p50, p90, p95, p99 };
    const roundedFigures = Object.entries(figures).map(([figure, value]) => [figure, (0,json_number/* rounded */.W)(value)]);
    return { count, ...Object.fromEntries(roundedFigures), mark: marks[name] ?? null };
}
function checkObject({ threshold, observed, samples, answer, reason }) {
    return {
        threshold: threshold.source,
        warn_only: threshold.warnOnly,
        observed: (0,json_number/* rounded */.W)(observed),
        samples,
        answer,
        reason,
    };
}
function verdictObject({ status, reason }) {
    return { status, reason };
}

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./lib/api/registry.js + 16 modules
var registry = __webpack_require__(1937);
// EXTERNAL MODULE: ./lib/baseline/summary-file.js
var summary_file = __webpack_require__(6802);
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
const Count = dist/* pipe */.FsL(dist/* number */.aig(), dist/* safeInteger */.Y2b(), dist/* minValue */.Wwf(0));
const Positive = dist/* pipe */.FsL(Count, dist/* minValue */.Wwf(1));
const Text = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* maxLength */.Ru6(4096));
const MaybeText = dist/* nullable */.mee(Text);
const Mapping = dist/* custom */.IeY((value) => typeof value === 'object' && value !== null && !Array.isArray(value), 'Invalid type: Expected Object');
const Shard = dist/* pipe */.FsL(dist/* object */.Ikc({ index: Positive, count: Positive, listed: Positive }), dist/* check */.z6Y((shard) => (0,config_shard/* shardSize */.Ao)(shard, shard.listed) > 0 && shard.index <= shard.count, 'There is no such shard'));
const Config = dist/* looseObject */._H3({
    endpoint_url: MaybeText,
    api: dist/* picklist */.KIO(registry/* FORMATS */.hR.map(({ name }) => name)),
    model: MaybeText,
    prompts: dist/* looseObject */._H3({ count: Count }),
    shard: dist/* nullish */.cl6(Shard, null),
    repeat: Positive,
});
const Summary = dist/* object */.Ikc({
    run_id: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* uuid */.uRe()),
    mode: dist/* picklist */.KIO(['real', 'mock']),
    started_at: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* isoTimestamp */.yhX()),
    tool: dist/* object */.Ikc({ version: Text }),
    environment: dist/* object */.Ikc({
        os: Text,
        architecture: Text,
        node: Text,
        runner_image: MaybeText,
        region: MaybeText,
    }),
    config: Config,
    fingerprint: dist/* object */.Ikc({ hash: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[\da-f]{64}$/)), parts: Mapping }),
    seed: Count,
    prompt_text: dist/* picklist */.KIO(['full', 'hash', 'none']),
    planned_requests: dist/* nullable */.mee(Count),
    cut_short: dist/* nullable */.mee(dist/* picklist */.KIO(shard_summary_CUT_SHORT)),
    total_requests: Count,
    failed_requests: Count,
    warmup_requests: Count,
    total_time_seconds: dist/* pipe */.FsL(dist/* number */.aig(), dist/* finite */.E2x(), dist/* minValue */.Wwf(0)),
});
async function readShardSummary(path) {
    return toShardSummary(await (0,summary_file/* readSummaryAs */.jU)(Summary, path));
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
        isMerged: config['merged'] !== undefined,
    };
}

;// CONCATENATED MODULE: ./lib/merge/results.js



async function readResults(found) {
    const results = [];
    const damaged = [];
    const notes = [];
    for (const one of found) {
        try {
            const result = await readResult(one);
            if (result.summary.isMerged)
                notes.push(`${one.dir} is left out: it was merged already.`);
            else
                results.push(result);
        }
        catch (error) {
            if (!(error instanceof errors/* InputError */.dz))
                throw error;
            damaged.push((0,errors/* describeError */.Uc)(error));
        }
    }
    return { results, damaged, notes };
}
async function readResult({ dir, summaryJson, requestsCsv }) {
    if (summaryJson === null) {
        throw new errors/* InputError */.dz(`${dir} has no ${write/* RESULT_FILES */.Se.summaryJson}; was the job killed before it could write one?`);
    }
    const summary = await readShardSummary(summaryJson);
    if (requestsCsv === null) {
        throw new errors/* InputError */.dz(`${dir} has no ${write/* RESULT_FILES */.Se.requestsCsv}; a merge needs every request, not figures alone`);
    }
    return { dir, requestsCsv, summary };
}

;// CONCATENATED MODULE: ./lib/merge/verdict.js

const MORE = {
    fail: 'more fail',
    inconclusive: 'more inconclusive',
    pass: 'more pass',
};
const ANSWERS = ['fail', 'inconclusive', 'pass'];
function judgeMerge({ groups, overall, problems, allowMissing }) {
    if (problems.length > 0 && !allowMissing) {
        return { status: 'fail', reason: `${problems[0]}${others(problems.length - 1, 'more problem')}`, checks: overall };
    }
    const claims = [
        ...groups.map(({ label, report }) => ({
            answer: answerOf(report.verdict),
            reason: groups.length === 1 ? report.verdict.reason : `${label}: ${report.verdict.reason}`,
        })),
        ...overall.filter(({ threshold }) => !threshold.warnOnly),
    ];
    const status = ANSWERS.find((answer) => claims.some((claim) => claim.answer === answer)) ?? 'fail';
    const deciding = claims.filter(({ answer }) => answer === status);
    const [first] = deciding;
    if (status === 'pass' && groups.length > 1)
        return { status, reason: allKept(groups), checks: overall };
    const reason = first === undefined ? 'there is no result' : first.reason;
    return { status, reason: `${reason}${others(deciding.length - 1, MORE[status])}`, checks: overall };
}
function others(count, noun) {
    if (count <= 0)
        return '';
    return noun === 'more problem' ? `; ${(0,units/* formatCount */.B4)(count, noun)}` : `; ${(0,units/* formatInteger */.Sm)(count)} ${noun}`;
}
function allKept(groups) {
    const requests = groups.reduce((total, { report }) => total + report.summary.attempted, 0);
    return `all ${(0,units/* formatCount */.B4)(groups.length, 'configuration')} keep their limits (${(0,units/* formatCount */.B4)(requests, 'request')})`;
}
function answerOf({ status }) {
    return status === 'skipped' || status === 'error' ? 'fail' : status;
}

;// CONCATENATED MODULE: ./lib/merge/writer.js


function createWriter() {
    const files = [];
    const problems = [];
    return {
        write(path, render) {
            try {
                (0,write/* writeText */.x3)(path, render());
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





















const MERGE_JSON = 'merge.json';
async function mergeResults(config, paths, lost = []) {
    const { dir } = config.output;
    const { results, damaged, notes } = await readResults(findResults(paths));
    if (results.length === 0)
        throw nothingToMerge(paths, [...damaged, ...notes]);
    refuseOverwriting(dir, results);
    prepareMergeDir(dir);
    const written = createWriter();
    const groups = groupShards(results);
    const read = [];
    for (const [i, group] of groups.entries()) {
        read.push(await mergeGroup({ group, config, dir: groupDir(dir, groups, i) }, written));
    }
    const problems = [
        ...lost,
        ...damaged,
        ...countProblem(config.expected, results.length + damaged.length + lost.length),
        ...read.flatMap(({ problems: own }) => own),
    ];
    const merged = merge_results_conclude(config, { groups: read.flatMap(({ merged: group }) => group ?? []), problems, notes });
    return writeMerged(merged, dir, written);
}
function nothingToMerge(paths, reasons) {
    const shown = reasons.slice(0, 5).join('; ');
    return new errors/* InputError */.dz(`there is nothing to merge in ${paths.join(', ')}${shown === '' ? '' : `: ${shown}`}`);
}
function refuseOverwriting(dir, results) {
    const same = results.find((result) => (0,external_node_path_.resolve)(result.dir) === (0,external_node_path_.resolve)(dir));
    if (same === undefined)
        return;
    throw new errors/* InputError */.dz(`output-dir: ${dir} holds results that are to be merged; name another folder`);
}
function prepareMergeDir(dir) {
    const earlier = (0,external_node_path_.join)(dir, MERGE_JSON);
    if ((0,external_node_fs_.existsSync)(earlier))
        for (const path of [earlier, (0,external_node_path_.join)(dir, write/* RESULT_FILES */.Se.reportHtml)])
            (0,external_node_fs_.rmSync)(path, { force: true });
    (0,write/* prepareOutputDir */.g$)(dir);
}
function countProblem(expected, found) {
    if (expected === null || found === expected)
        return [];
    return [`${(0,units/* formatCount */.B4)(expected, 'result')} should be there, and ${found} ${found === 1 ? 'is' : 'are'}`];
}
function groupDir(dir, groups, place) {
    if (groups.length === 1)
        return dir;
    const slug = groups[place].label.toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-+|-+$/g, '')
        .slice(0, 60);
    return (0,external_node_path_.join)(dir, [place + 1, slug].filter((part) => part !== '').join('-'));
}
async function mergeGroup({ group, config, dir }, written) {
    (0,write/* prepareOutputDir */.g$)(dir);
    const rows = readGroup(group.results, dir);
    written.keepAll({
        files: rows.requestsCsv === null ? [] : [rows.requestsCsv],
        problems: rows.writeProblem === null ? [] : [rows.writeProblem],
    });
    const problems = [...group.problems, ...rows.damaged];
    if (rows.results.length === 0)
        return { merged: null, problems };
    const notes = problems.map((problem) => `Not everything is in these figures: ${problem}.`);
    const { results, requestsCsv } = rows;
    const left = withoutDamaged(group, results);
    const report = buildGroupReport({ runId: (0,external_node_crypto_.randomUUID)(), group: left, rows, gates: config.gates, notes });
    const summaryJson = written.write((0,external_node_path_.join)(dir, write/* RESULT_FILES */.Se.summaryJson), () => (0,json/* renderJson */.h)(report));
    const { reportHtml, ...reports } = await (0,write_reports/* writeReports */.L)(report, { dir, exports: [] });
    written.keepAll(reports);
    return { merged: { group: left, report, results, dir, requestsCsv, summaryJson, reportHtml }, problems };
}
function withoutDamaged(group, whole) {
    const damaged = group.results
        .filter((result) => !whole.includes(result))
        .flatMap(({ summary }) => summary.shard ?? []);
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
        notes,
    };
}
function medianOf({ report }) {
    return report.summary.metrics[(0,metrics/* metricOf */.a)('latency').name].p50 ?? Number.MAX_VALUE;
}
function judgeOverall(groups, thresholds, config) {
    if (thresholds.length === 0 || groups.length === 0)
        return [];
    const table = joinTables(groups.map(({ report }) => report.records));
    const totalTimeSeconds = groups.reduce((total, { report }) => total + report.summary.totalTimeSeconds, 0);
    return (0,evaluate/* evaluate */._)({ table, thresholds, confidence: config.gates.confidence, totalTimeSeconds });
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
function writeMerged(merged, dir, written) {
    const mergeJson = (0,external_node_path_.join)(dir, MERGE_JSON);
    written.write(mergeJson, () => renderMergeJson(merged));
    const [only] = merged.groups;
    const reportHtml = merged.groups.length === 1
        ? only.reportHtml
        : written.write((0,external_node_path_.join)(dir, write/* RESULT_FILES */.Se.reportHtml), () => renderMergeHtml(merged, dir));
    return { merged, mergeJson, reportHtml, files: written.files(), problems: written.problems() };
}
function textOr(value, otherwise) {
    return typeof value === 'string' ? value : otherwise;
}

// EXTERNAL MODULE: ./lib/config/gates.js
var config_gates = __webpack_require__(7662);
// EXTERNAL MODULE: ./lib/config/problems.js
var config_problems = __webpack_require__(784);
// EXTERNAL MODULE: ./lib/config/read-values.js + 5 modules
var read_values = __webpack_require__(5555);
// EXTERNAL MODULE: ./lib/config/wording.js
var config_wording = __webpack_require__(3306);
// EXTERNAL MODULE: ./lib/nearest.js
var nearest = __webpack_require__(2037);
// EXTERNAL MODULE: ./lib/verdict/grammar.js + 5 modules
var grammar = __webpack_require__(8238);
;// CONCATENATED MODULE: ./lib/merge/read-config.js







function readMergeConfig(raw, { entry, artifactName }) {
    const problems = (0,config_problems/* createProblems */.b)();
    refuseUnknown(raw, entry, problems);
    const values = readValues(raw, problems);
    const gates = (0,config_gates/* readGates */.D)(values, { text: (name) => given(raw, name) }, problems);
    const overall = problems.attempt(() => (0,grammar/* parseThresholds */.S)(values['overall-thresholds'] ?? '', 'overall-thresholds'));
    const paths = (values.paths ?? '').split('\n').map((path) => path.trim());
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
            problems.add(`a merge has no input ${(0,config_wording/* quote */.h)(name)}.${meant === '' ? ' docs/scale.md lists them all.' : meant}`);
        }
        else if (row.githubOnly === true && entry === 'command') {
            problems.add(`${name}: means something inside GitHub Actions only; leave it out here`);
        }
    }
}
function readValues(raw, problems) {
    return Object.fromEntries(MERGE_INPUTS.map((row) => [row.name, readValue(row, raw, problems)]));
}
function readValue(row, raw, problems) {
    const source = given(raw, row.name);
    const value = source && problems.attempt(() => (0,read_values/* labelled */.wW)(source.label, () => (0,read_values/* parseInput */.CU)(row, source.text)));
    return value ?? (row.default === '' ? null : (0,read_values/* parseInput */.CU)(row, row.default));
}

// EXTERNAL MODULE: ./lib/report/console.js
var console = __webpack_require__(7243);
// EXTERNAL MODULE: ./lib/report/log-line.js
var log_line = __webpack_require__(6027);
;// CONCATENATED MODULE: ./lib/merge/render-log.js





const MOST_LINES = 200;
function mergeLines(merged) {
    const { groups, problems, notes, verdict } = merged;
    const [only] = groups;
    const figures = groups.length === 1 && only !== undefined ? singleLines(only.report) : severalLines(merged);
    return [
        ...figures,
        ...merged.overall.map(({ threshold, answer, reason }) => `overall limit: ${threshold.source}: ${answer} - ${reason}`),
        ...problems.map((problem) => `problem: ${(0,foreign_text/* printable */.g)(problem, 500)}`),
        ...notes.map((note) => `note: ${(0,foreign_text/* printable */.g)(note, 500)}`),
        `verdict: ${verdict.status} - ${(0,foreign_text/* printable */.g)(verdict.reason, 500)}`,
    ].map(log_line/* logLine */.BP);
}
function singleLines(report) {
    return (0,console/* summaryLines */.k)(report).filter((line) => !line.startsWith('verdict: '));
}
function severalLines(merged) {
    const rows = groupRows(merged);
    const more = rows.length > MOST_LINES ? [`${rows.length - MOST_LINES} more: see merge.json`] : [];
    return ['--- merged ---', ...rows.slice(0, MOST_LINES).map(groupLine), ...more, rankingSentence(merged)];
}
function groupLine({ number, label, metrics, marks, attempted, failed, verdict }) {
    const mark = marks.latency === null || marks.latency === undefined ? '' : ` (${marks.latency})`;
    const figures = [
        `p50 ${(0,units/* formatValue */.Fl)(metrics.latency.p50, 'seconds')}${mark}`,
        `p95 ${(0,units/* formatValue */.Fl)(metrics.latency.p95, 'seconds')}`,
        `TTFT p50 ${(0,units/* formatValue */.Fl)(metrics.ttft.p50, 'seconds')}`,
        (0,units/* formatCount */.B4)(attempted, 'request'),
        `${failed} failed`,
    ].join(', ');
    return `[${number}] ${(0,foreign_text/* printable */.g)(label)}: ${figures}: ${verdict.status}`;
}

// EXTERNAL MODULE: ./lib/command/flags.js
var flags = __webpack_require__(3446);
;// CONCATENATED MODULE: ./lib/command/merge.js








const ROWS = MERGE_INPUTS.filter((row) => row.githubOnly !== true);
const HELP = [
    'Usage: llm-latency merge FOLDER... [--name value ...]',
    '',
    'Puts the results in some folders, and in folders below them, together: shards of one configuration become one result,',
    'several configurations a comparison. Sends nothing.',
    '',
    ...ROWS.flatMap((row) => [
        `  --${row.name}`,
        `      ${row.text}${row.default === '' ? '' : ` Default: ${row.default}.`}`,
    ]),
    '',
    'Exit code: 0 pass, 1 a limit missed, a result missing or a file not written, 2 wrong input.',
    '',
].join('\n');
async function merge(args) {
    const paths = [];
    let asksHelp = false;
    const raw = (0,flags/* readFlags */.u)(args, {
        rows: ROWS,
        own: ['help'],
        onOwn: () => {
            asksHelp = true;
            return false;
        },
        onStray: (path) => void paths.push(path),
    });
    if (asksHelp) {
        process.stdout.write(HELP);
        return 0;
    }
    if (paths.length === 0)
        throw new errors/* InputError */.dz('llm-latency merge: name the folders that hold the results; --help says more');
    const config = readMergeConfig(raw, { entry: 'command', artifactName: '' });
    const finished = await mergeResults(config, paths);
    for (const line of mergeLines(finished.merged))
        process.stdout.write(`${line}\n`);
    process.stdout.write(`${(0,log_line/* foreignLine */.nT)(`files: ${finished.files.join(', ')}`)}\n`);
    for (const problem of finished.problems)
        process.stderr.write(`${(0,log_line/* foreignLine */.nT)(problem)}\n`);
    return finished.problems.length > 0 || (0,conclude/* jobFails */.r)(finished.merged.verdict, config.gates) ? 1 : 0;
}


/***/ }),

/***/ 8874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ rounded)
/* harmony export */ });
function rounded(value) {
    return value === null || !Number.isFinite(value) ? null : Number(value.toFixed(6));
}


/***/ }),

/***/ 8364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ renderJson)
});

// UNUSED EXPORTS: toSummaryObject

// EXTERNAL MODULE: ./lib/metrics.js
var metrics = __webpack_require__(9502);
// EXTERNAL MODULE: ./lib/percentile-bounds.js
var percentile_bounds = __webpack_require__(8416);
// EXTERNAL MODULE: ./lib/report/comparison.js
var comparison = __webpack_require__(6281);
// EXTERNAL MODULE: ./lib/report/json-number.js
var json_number = __webpack_require__(8874);
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
        figure: (0,comparison/* figureName */.cU)(figure),
        state: figure.state,
        answer: figure.answer,
        change: (0,json_number/* rounded */.W)(figure.change),
        change_low: (0,json_number/* rounded */.W)(figure.low),
        change_high: (0,json_number/* rounded */.W)(figure.high),
        tolerated: (0,json_number/* rounded */.W)(figure.tolerated),
        samples: figure.samples,
        pairs_to_decide: figure.pairsToDecide,
        reason: figure.reason,
    };
}
function sideObject({ metric, candidate, baseline }) {
    return {
        metric,
        unit: (0,metrics/* metricOf */.a)(metric).unit,
        p50: (0,json_number/* rounded */.W)(candidate.p50),
        p90: (0,json_number/* rounded */.W)(candidate.p90),
        baseline_p50: (0,json_number/* rounded */.W)(baseline.p50),
        baseline_p90: (0,json_number/* rounded */.W)(baseline.p90),
    };
}

// EXTERNAL MODULE: ./lib/report/subject.js
var subject = __webpack_require__(2542);
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
        total_time_seconds: (0,json_number/* rounded */.W)(summary.totalTimeSeconds),
        average_latency_seconds: (0,json_number/* rounded */.W)(average),
        min_latency_seconds: (0,json_number/* rounded */.W)(min),
        max_latency_seconds: (0,json_number/* rounded */.W)(max),
        throughput_rps: (0,json_number/* rounded */.W)(summary.throughputRps),
        schema_version: SCHEMA_VERSION,
        ...provenance(report),
        ...counts(report),
        quantile: 'hf7',
        bound_confidence: percentile_bounds/* BOUND_CONFIDENCE */.UX,
        metrics: Object.fromEntries(metrics/* METRICS */.C.map(({ name }) => [name, metricObject(report, name)])),
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
        notes: report.notes,
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
            connect_seconds: (0,json_number/* rounded */.W)(connection.connectSeconds),
            dns_seconds: (0,json_number/* rounded */.W)(connection.dnsSeconds),
            tcp_seconds: (0,json_number/* rounded */.W)(connection.tcpSeconds),
            tls_seconds: (0,json_number/* rounded */.W)(connection.tlsSeconds),
            via_proxy: connection.viaProxy,
        },
        instrument: report.instrument && {
            samples: report.instrument.samples,
            low_seconds: (0,json_number/* rounded */.W)(report.instrument.lowSeconds),
            median_seconds: (0,json_number/* rounded */.W)(report.instrument.medianSeconds),
            high_seconds: (0,json_number/* rounded */.W)(report.instrument.highSeconds),
        },
    };
}
function counts({ planned, cutShort, summary }) {
    return {
        planned_requests: planned,
        completed_requests: summary.completed,
        failed_requests: summary.failed,
        warmup_requests: summary.warmup,
        error_rate: (0,json_number/* rounded */.W)(summary.errorRate),
        cut_short: cutShort,
    };
}
function metricObject({ summary, bounds }, name) {
    return { unit: (0,metrics/* metricOf */.a)(name).unit, ...distributionObject(summary.metrics[name], bounds[name]) };
}
function distributionObject(distribution, bounds) {
    const { count, average, stddev, min, max } = distribution;
    const percentiles = percentile_bounds/* PERCENTILES */.fy.flatMap((percent) => {
        const name = `p${percent}`;
        const value = [[name, (0,json_number/* rounded */.W)(distribution[name])]];
        if (bounds === null)
            return value;
        const { low, high } = bounds[name];
        return [...value, [`${name}_low`, (0,json_number/* rounded */.W)(low)], [`${name}_high`, (0,json_number/* rounded */.W)(high)]];
    });
    const others = { average: (0,json_number/* rounded */.W)(average), stddev: (0,json_number/* rounded */.W)(stddev), min: (0,json_number/* rounded */.W)(min), max: (0,json_number/* rounded */.W)(max) };
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
        average_output_tokens: (0,json_number/* rounded */.W)(prompt.averageOutputTokens),
    };
}
function checkObject({ threshold, ...check }) {
    return {
        threshold: threshold.source,
        subject: (0,subject/* subjectName */.wn)(threshold.subject),
        operator: threshold.operator,
        limit: (0,json_number/* rounded */.W)(threshold.limit),
        unit: (0,subject/* subjectUnit */.pK)(threshold.subject),
        warn_only: threshold.warnOnly,
        observed: (0,json_number/* rounded */.W)(check.observed),
        observed_low: (0,json_number/* rounded */.W)(check.interval?.low ?? null),
        observed_high: (0,json_number/* rounded */.W)(check.interval?.high ?? null),
        samples: check.samples,
        answer: check.answer,
        reason: check.reason,
    };
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


/***/ }),

/***/ 7142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _G: () => (/* binding */ VERDICT_WORDS),
/* harmony export */   iN: () => (/* binding */ FAILURE_MEANINGS),
/* harmony export */   ly: () => (/* binding */ endedAsAsked),
/* harmony export */   rE: () => (/* binding */ VERDICT_MARKS),
/* harmony export */   yj: () => (/* binding */ cutShortSentence)
/* harmony export */ });
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8861);

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
    http: 'refused by the server',
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

/***/ 7775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ writeReports)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _write_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2053);



async function writeReports(report, { dir, exports }) {
    const files = [];
    const problems = [];
    async function write(name, render) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(dir, name);
        try {
            (0,_write_js__WEBPACK_IMPORTED_MODULE_1__/* .writeText */ .x3)(path, await render());
            files.push(path);
            return path;
        }
        catch (error) {
            problems.push(`${name} was not written: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .describeError */ .Uc)(error)}`);
            return null;
        }
    }
    const reportHtml = await write(_write_js__WEBPACK_IMPORTED_MODULE_1__/* .RESULT_FILES */ .Se.reportHtml, async () => (await Promise.all(/* import() */[__webpack_require__.e(850), __webpack_require__.e(450), __webpack_require__.e(463)]).then(__webpack_require__.bind(__webpack_require__, 6463))).renderHtml(report));
    for (const name of exports) {
        await write(_write_js__WEBPACK_IMPORTED_MODULE_1__/* .RESULT_FILES */ .Se[name], async () => (await __webpack_require__.e(/* import() */ 352).then(__webpack_require__.bind(__webpack_require__, 352))).EXPORTS[name](report));
    }
    return { reportHtml, files, problems };
}


/***/ })

};
