export const id = 611;
export const ids = [611,599];
export const modules = {

/***/ 4611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  merge: () => (/* binding */ merge)
});

// UNUSED EXPORTS: mergeHelp

// EXTERNAL MODULE: ./lib/config/help.js
var help = __webpack_require__(4599);
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
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/metrics.js + 1 modules
var metrics = __webpack_require__(1720);
// EXTERNAL MODULE: ./lib/units.js
var units = __webpack_require__(3052);
// EXTERNAL MODULE: ./lib/report/write.js
var write = __webpack_require__(2053);
// EXTERNAL MODULE: ./lib/verdict/evaluate.js + 7 modules
var evaluate = __webpack_require__(1866);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
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
        for (const path of [earlier, (0,external_node_path_.join)(dir, write/* RESULT_FILES */.Se.reportHtml)])
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
    const read = dist/* safeParse */.xLC(MergedSummary, readJson((0,external_node_path_.join)(folder, write/* RESULT_FILES */.Se.summaryJson)));
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
    const ours = Object.values(write/* RESULT_FILES */.Se);
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
            problems.push(`${name}: there are no results in it, no ${write/* RESULT_FILES */.Se.summaryJson}`);
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
        const [summaryJson, requestsCsv] = [file(write/* RESULT_FILES */.Se.summaryJson), file(write/* RESULT_FILES */.Se.requestsCsv)];
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
    if (entry.name === write/* RESULT_FILES */.Se.summaryJson || entry.name === write/* RESULT_FILES */.Se.requestsCsv)
        return true;
    return ((0,external_node_fs_.statSync)((0,external_node_path_.join)(dir, entry.name), { throwIfNoEntry: false })?.isDirectory() === true && !entry.name.startsWith('.'));
}
function isSearched(entry) {
    return entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules';
}

// EXTERNAL MODULE: ./lib/compare-baseline.js + 10 modules
var compare_baseline = __webpack_require__(2959);
// EXTERNAL MODULE: ./lib/early-stop.js + 2 modules
var early_stop = __webpack_require__(2855);
// EXTERNAL MODULE: ./lib/release.js
var release = __webpack_require__(4222);
// EXTERNAL MODULE: ./lib/samples.js
var lib_samples = __webpack_require__(4816);
// EXTERNAL MODULE: ./lib/summarize.js + 1 modules
var summarize = __webpack_require__(1222);
// EXTERNAL MODULE: ./lib/verdict/conclude.js
var conclude = __webpack_require__(4308);
// EXTERNAL MODULE: ./lib/verdict/notes.js + 1 modules
var notes = __webpack_require__(1320);
// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(3411);
// EXTERNAL MODULE: ./lib/config/shard.js
var config_shard = __webpack_require__(2294);
// EXTERNAL MODULE: ./lib/foreign-text.js
var foreign_text = __webpack_require__(9399);
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
    const named = shards.slice(0, MOST_NAMED).map(config_shard/* shardName */.Az).join(', ');
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
    const what = kept.summary.shard === null ? 'the same measurement' : `shard ${(0,config_shard/* shardName */.Az)(kept.summary.shard)}`;
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
    return summary.shard === null ? place : `${place} (shard ${(0,config_shard/* shardName */.Az)(summary.shard)})`;
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
            .map((job) => (job.summary.shard ? (0,config_shard/* shardName */.Az)(job.summary.shard) : placeOf(job)));
        const more = jobs.length > group_notes_MOST_NAMED ? ` and ${jobs.length - group_notes_MOST_NAMED} more` : '';
        return `Ended early (${reason}): ${names.join(', ')}${more}.`;
    });
}

// EXTERNAL MODULE: ./lib/api/registry.js + 16 modules
var registry = __webpack_require__(1937);
// EXTERNAL MODULE: ./lib/baseline/stored-figures.js
var stored_figures = __webpack_require__(1552);
// EXTERNAL MODULE: ./lib/config/canonical-json.js
var canonical_json = __webpack_require__(4531);
// EXTERNAL MODULE: ./lib/config/regression-metrics.js
var regression_metrics = __webpack_require__(329);
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
    deployment_variation: stored_figures/* Share */.SY,
});
const Interleaved = dist/* object */.Ikc({ baseline: OtherArm, ...Rules.entries });
function jobsComparison(summaries) {
    const settings = summaries.map(({ config }) => config['comparison'] ?? null);
    const withArm = settings.filter(isInterleaved);
    const withEarlierRuns = settings.some((setting) => setting !== null && !isInterleaved(setting));
    const [first] = withArm;
    if (first === undefined)
        return { baseline: null, withEarlierRuns };
    const ways = new Set(settings.map((setting) => (0,canonical_json/* canonicalJson */.d)(setting)));
    const problem = ways.size === 1 ? null : whatDiffers(settings, withArm.length);
    return { baseline: otherArm(first, problem), withEarlierRuns };
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
function otherArm(setting, problem) {
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
        return metrics.map(({ figure, floor }) => ({ ...(0,regression_metrics/* parseRegressionMetrics */.gS)(figure)[0], floor }));
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
    const { summary, bounds } = (0,summarize/* summarizeWithBounds */.ZZ)(table, totalTimeSeconds, read);
    const taken = [];
    const samples = (0,lib_samples/* collectSamples */.uM)(table, 'candidate', (name) => {
        const metric = read(name);
        taken.push(metric);
        return metric;
    });
    const planned = plannedRequests(group, summaries);
    const judged = judgeGroup(gates, { table, samples, totalTimeSeconds, planned, summaries });
    const outliers = (0,notes/* outlierNote */.N)(samples.latency.values);
    for (const { values } of taken)
        (0,release/* release */._)(values);
    return {
        runId,
        startedAt: summaries.map(({ startedAt }) => startedAt).toSorted()[0],
        mode: first.mode,
        tool: { name: 'llm-latency-action', version: version/* VERSION */.x },
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
        verdict: (0,conclude/* conclude */.E)(judged.checks, summary),
        records: table,
        notes: [...groupNotes(results), ...judged.notes, promptTextNote(summaries), outliers].filter((note) => note !== null),
    };
}
function judgeGroup(gates, { table, samples, totalTimeSeconds, planned, summaries }) {
    const { baseline, withEarlierRuns } = jobsComparison(summaries);
    const looks = summaries.some(({ earlyStop }) => earlyStop) ? (0,early_stop/* looksAt */.eV)(planned, baseline) : null;
    const comparison = baseline === null ? null : (0,compare_baseline/* compareBaseline */.Z)(baseline, table, looks?.alpha);
    const checks = [
        ...(0,compare_baseline/* comparedChecks */.x)(baseline, comparison),
        ...(0,evaluate/* evaluate */._)({ table, samples, totalTimeSeconds, ...gates, looks: looks?.at.length ?? 1 }),
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
        return values.size < 2 ? [] : `${name.replace(/_ms$/, '').replaceAll('_', '-')} (${listed([...values.keys()])})`;
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
    return listed([...versions].map(([version, labels]) => `${version} (${namesOf(labels, Infinity)})`));
}
function namesOf(labels, all) {
    return labels.length === all ? 'every configuration' : listed(labels);
}
function listed(names) {
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
    (0,external_node_fs_.rmSync)((0,external_node_path_.join)(folder, write/* RESULT_FILES */.Se.requestsCsv), { force: true });
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

;// CONCATENATED MODULE: ./lib/merge/problem-text.js
const PROBLEMS_TITLE = 'Problems with the results';
function problemSentence(problem) {
    return /[.?!…]$/.test(problem) ? problem : `${problem}.`;
}
function problemsAlert(problems) {
    return problems.length === 0 ? undefined : { title: PROBLEMS_TITLE, lines: problems.map(problemSentence) };
}

// EXTERNAL MODULE: ./lib/stats/run-noise.js
var run_noise = __webpack_require__(9321);
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
    const { read, better } = (0,metrics/* metricOf */.a)(metric);
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

// EXTERNAL MODULE: ./lib/stats/hodges-lehmann.js + 2 modules
var hodges_lehmann = __webpack_require__(7904);
// EXTERNAL MODULE: ./lib/stats/long-run-variance.js
var long_run_variance = __webpack_require__(4273);
// EXTERNAL MODULE: ./lib/stats/normal.js
var normal = __webpack_require__(5172);
// EXTERNAL MODULE: ./lib/stats/ranks.js
var stats_ranks = __webpack_require__(6064);
// EXTERNAL MODULE: ./lib/stats/student-t.js
var student_t = __webpack_require__(2969);
;// CONCATENATED MODULE: ./lib/merge/sure-difference.js





const FEWEST_WORTH = 60;
const ALWAYS_ALLOWED = 1.5;
function isSurelyAbove(orders, { variance, alpha }) {
    const [first] = orders;
    if (first === undefined)
        return false;
    const { estimate, low, high } = (0,hodges_lehmann/* hodgesLehmann */.i)(Array.from(first.differences), alpha);
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
    const ranks = (0,stats_ranks/* midRanks */.o)(differences);
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
    const placed = places.map((place) => placeRequests(groups[place].table, keys));
    const demand = { variance: (0,run_noise/* deploymentNoise */.MR)(deploymentVariation).variance, alpha: ALPHA / places.length };
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
    const sign = (0,metrics/* metricOf */.a)(metric).better === 'lower' ? 1 : -1;
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
var columns = __webpack_require__(4648);
// EXTERNAL MODULE: ./lib/records.js + 4 modules
var records = __webpack_require__(844);
// EXTERNAL MODULE: ./lib/records/cells.js
var cells = __webpack_require__(2223);
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
var csv_columns = __webpack_require__(2820);
// EXTERNAL MODULE: ./lib/report/csv.js
var csv = __webpack_require__(6098);
// EXTERNAL MODULE: ./lib/report/read-csv-scan-row.js
var read_csv_scan_row = __webpack_require__(8446);
// EXTERNAL MODULE: ./lib/report/read-csv.js + 1 modules
var read_csv = __webpack_require__(949);
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
        (0,release/* release */._)(source.bytes);
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

// EXTERNAL MODULE: ./lib/report/read-csv-scan.js
var read_csv_scan = __webpack_require__(6703);
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
            if (row.filled - row.next < read_csv_scan/* LOOK_AHEAD */.w)
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
    const reader = (0,read_csv/* openRequestsReader */.s)(requestsCsv);
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
            damaged.push(`${shard === null ? '' : `shard ${(0,config_shard/* shardName */.Az)(shard)}: `}${(0,errors/* describeError */.Uc)(error)}`);
            return false;
        }
    };
    for (const result of results)
        [result, ...(older.get(result) ?? [])].some(isRead);
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
var html_document = __webpack_require__(7477);
// EXTERNAL MODULE: ./lib/report/html/limits.js
var limits = __webpack_require__(5531);
// EXTERNAL MODULE: ./lib/report/html/markup.js
var markup = __webpack_require__(8148);
// EXTERNAL MODULE: ./lib/report/html/remarks.js
var remarks = __webpack_require__(8235);
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

;// CONCATENATED MODULE: ./lib/merge/merge-method.js



function mergeMethod(merged) {
    const summaries = summariesOf(merged);
    return [
        [`${(0,units/* formatCount */.B4)(summaries.length, 'job')}, ${startedText(merged)}.`],
        ['One request at a time in each job: this is latency without load, not capacity.'],
        ['Figures are over answered, measured requests; warm-up and failed requests are in none of them.'],
        ...machines(summaries),
        [`Merge ${merged.mergeId} of ${minute(merged.mergedAt)} UTC, llm-latency-action ${version/* VERSION */.x}.`],
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
        return (0,conclude/* conclude */.E)([...only.report.verdict.checks, ...overall], only.report.summary);
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
    const { reason } = (0,conclude/* conclude */.E)([], summary);
    return [{ place, label, check: null, answer: 'fail', warnOnly: false, reason }];
}
function missOf(check, place, label) {
    const { answer, reason, threshold } = check;
    return { place, label, check, answer, warnOnly: threshold.warnOnly, reason };
}
function groupLimits({ groups }) {
    return groups[0]?.report.verdict.checks.map(({ threshold }) => threshold.source) ?? [];
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
<footer>llm-latency-action ${version/* VERSION */.x} · merge <code>${merged.mergeId}</code></footer>`;
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
var report_alert = __webpack_require__(9256);
// EXTERNAL MODULE: ./lib/report/json.js + 1 modules
var json = __webpack_require__(8364);
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
        overall_checks: merged.overall.map(json/* checkObject */.gr),
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
        checks: report.verdict.checks.map(json/* checkObject */.gr),
        notes: [...(0,report_alert/* alertNotes */.KT)(report), ...report.notes],
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
function verdictObject({ status, reason }) {
    return { status, reason };
}

;// CONCATENATED MODULE: ./lib/merge/attempts.js
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

// EXTERNAL MODULE: ./lib/baseline/summary-file.js + 1 modules
var summary_file = __webpack_require__(6610);
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
const shard_summary_Text = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* maxLength */.Ru6(4096));
const MaybeText = dist/* nullable */.mee(shard_summary_Text);
const Mapping = dist/* custom */.IeY((value) => typeof value === 'object' && value !== null && !Array.isArray(value), 'Invalid type: Expected Object');
const Shard = dist/* pipe */.FsL(dist/* object */.Ikc({ index: Positive, count: Positive, listed: Positive }), dist/* check */.z6Y((shard) => (0,config_shard/* shardSize */.Ao)(shard, shard.listed) > 0 && shard.index <= shard.count, 'There is no such shard'));
const Config = dist/* looseObject */._H3({
    endpoint_url: MaybeText,
    api: dist/* picklist */.KIO(registry/* FORMATS */.hR.map(({ name }) => name)),
    model: MaybeText,
    prompts: dist/* looseObject */._H3({ count: Count }),
    shard: dist/* nullish */.cl6(Shard, null),
    repeat: Positive,
    early_stop: dist/* nullish */.cl6(dist/* boolean */.zMY(), false),
});
const Summary = dist/* object */.Ikc({
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
    const older = superseded(attempts, ({ found: { dir }, result }) => ({
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
    return `${summary.fingerprint.hash} ${summary.shard === null ? '' : (0,config_shard/* shardName */.Az)(summary.shard)}`;
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
        throw new errors/* InputError */.dz(`${place} has no ${write/* RESULT_FILES */.Se.summaryJson}; was the job killed before it could write one?`);
    }
    const summary = await readShardSummary(summaryJson);
    if (requestsCsv === null) {
        throw new errors/* InputError */.dz(`${place} has no ${write/* RESULT_FILES */.Se.requestsCsv}; a merge needs every request, not figures alone`);
    }
    return { dir, place, requestsCsv, summary };
}

// EXTERNAL MODULE: ./lib/report/write-reports.js
var write_reports = __webpack_require__(7775);
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
    const summaryJson = written.write((0,external_node_path_.join)(dir, write/* RESULT_FILES */.Se.summaryJson), () => (0,json/* renderJson */.hF)(report));
    const { reportHtml, ...reports } = await (0,write_reports/* writeReports */.L)(report, { dir, exports: [] });
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
    (0,write/* prepareOutputDir */.g$)(dir);
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
    (0,write/* prepareOutputDir */.g$)(dir);
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
            problems.add(`a merge has no input ${(0,config_wording/* quote */.h)(name)}.${meant === '' ? ' docs/scale.md lists them all.' : meant}`);
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
    problems.add(`pattern: ${(0,config_wording/* quote */.h)(pattern)} chooses among the artifacts of this workflow run, and paths names folders; leave one of the two out`);
}
function readValues(raw, problems) {
    return Object.fromEntries(MERGE_INPUTS.map((row) => [row.name, readValue(row, raw, problems)]));
}
function readValue(row, raw, problems) {
    const source = given(raw, row.name);
    const value = source && problems.attempt(() => (0,read_values/* labelled */.wW)(source.label, () => (0,read_values/* parseInput */.CU)(row, source.text)));
    return value ?? (row.default === '' ? null : (0,read_values/* parseInput */.CU)(row, row.default));
}

// EXTERNAL MODULE: ./lib/report/log-line.js
var log_line = __webpack_require__(6027);
// EXTERNAL MODULE: ./lib/command/flags.js
var flags = __webpack_require__(3446);
// EXTERNAL MODULE: ./lib/report/console.js
var console = __webpack_require__(7243);
;// CONCATENATED MODULE: ./lib/merge/render-log.js







const MOST_LINES = 200;
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
    ].map(log_line/* logLine */.BP);
}
function singleLines(report) {
    return (0,console/* summaryLines */.k)(report).filter((line) => !line.startsWith('verdict: '));
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
        ...merged.overall.map((check) => (0,console/* checkLine */.tY)(check, 'overall limit')),
    ];
}
function capped(lines, most = MOST_LINES) {
    const more = lines.length - most;
    return [...lines.slice(0, most), ...(more > 0 ? [`${more} more: see merge.json`] : [])];
}
function groupLine({ number, label, metrics, marks, attempted, failed, verdict }) {
    const mark = marks.latency === null || marks.latency === undefined ? '' : ` (${marks.latency})`;
    const figures = [
        `p50 ${(0,log_line/* logText */.kc)((0,units/* formatValue */.Fl)(metrics.latency.p50, 'seconds'))}${mark}`,
        `p95 ${(0,log_line/* logText */.kc)((0,units/* formatValue */.Fl)(metrics.latency.p95, 'seconds'))}`,
        `TTFT p50 ${(0,log_line/* logText */.kc)((0,units/* formatValue */.Fl)(metrics.ttft.p50, 'seconds'))}`,
        (0,units/* formatCount */.B4)(attempted, 'request'),
        `${failed} failed`,
    ].join(', ');
    return `[${number}] ${(0,foreign_text/* printable */.g)(label)}: ${figures}: ${verdict.status}`;
}
function missLine({ label, check, answer, reason }, place) {
    const name = `[${place + 1}] ${(0,foreign_text/* printable */.g)(label)}`;
    return check === null ? `${name}: ${answer} - ${(0,foreign_text/* printable */.g)(reason, 500)}` : (0,console/* checkLine */.tY)(check, name);
}

// EXTERNAL MODULE: ./lib/report/terminal.js
var terminal = __webpack_require__(1488);
;// CONCATENATED MODULE: ./lib/merge/render-terminal.js








const render_terminal_MOST_LINES = 100;
const render_terminal_LONGEST_NAME = 40;
const SHORTEST_NAME = 12;
const COLUMNS = [
    { heading: 'verdict', width: 14, text: ({ verdict }) => wording/* VERDICT_WORDS */._G[verdict.status] },
    {
        heading: 'latency p50',
        width: 15,
        text: (row) => render_terminal_marked((0,units/* formatValue */.Fl)(row.metrics.latency.p50, 'seconds'), row.marks.latency),
    },
    { heading: 'p95', width: 11, text: ({ metrics }) => (0,units/* formatValue */.Fl)(metrics.latency.p95, 'seconds') },
    { heading: 'failed', width: 14, text: failedText },
    {
        heading: 'TTFT p50',
        width: 15,
        text: (row) => render_terminal_marked((0,units/* formatValue */.Fl)(row.metrics.ttft.p50, 'seconds'), row.marks.ttft),
    },
    { heading: 'requests', width: 10, text: ({ attempted }) => (0,units/* formatInteger */.Sm)(attempted) },
];
function mergeTerminalLines(merged, options) {
    const [only] = merged.groups;
    if (merged.groups.length === 1 && only !== undefined)
        return (0,terminal/* terminalLines */.MJ)(only.report, options);
    const { paint } = options;
    const limits = groupLimits(merged).map((limit) => (0,foreign_text/* printable */.g)(limit));
    const misses = missesOf(merged).map((miss) => {
        const name = `${(0,foreign_text/* printable */.g)(miss.label)}: `;
        return miss.check === null
            ? `${paint('bad', '✗')} ${name}${(0,foreign_text/* printable */.g)(miss.reason, 500)}`
            : (0,terminal/* checkLine */.tY)(miss.check, paint, name);
    });
    const kept = merged.overall.filter(({ answer }) => answer === 'pass');
    const blocks = [
        [...render_terminal_table(merged, options), '', paint('quiet', rankingSentence(merged))],
        limits.length === 0 ? [] : [`Limits of each: ${limits.join(', ')}`],
        [...render_terminal_capped(misses), ...kept.map((check) => (0,terminal/* checkLine */.tY)(check, paint, `${TOGETHER}: `))],
        merged.problems.map((problem) => `problem: ${(0,foreign_text/* printable */.g)(problem, 500)}`),
        render_terminal_capped(notesOf(merged).map((note) => `note: ${(0,foreign_text/* printable */.g)(note, 500)}`)),
        [(0,terminal/* verdictLine */.MT)(merged.verdict, paint)],
    ];
    return blocks.filter((lines) => lines.length > 0).flatMap((lines) => ['', ...lines]);
}
function render_terminal_table(merged, { paint, width }) {
    const all = groupRows(merged);
    const longest = Math.max(...all.map(({ label }) => Array.from((0,foreign_text/* printable */.g)(label)).length));
    const name = Math.max(SHORTEST_NAME, Math.min(longest, render_terminal_LONGEST_NAME)) + 1;
    let room = width - 1 - name;
    const columns = COLUMNS.filter((column) => (room -= column.width) >= 0);
    const headings = ' '.repeat(name) + columns.map(({ heading, width: size }) => heading.padStart(size)).join('');
    const row = (of) => {
        const cells = columns.map(({ text, width: size }) => text(of).padStart(size)).join('');
        const tone = (0,terminal/* toneOf */.YV)(of.verdict.status);
        return `${(0,foreign_text/* printable */.g)(of.label, name - 1).padEnd(name)}${cells.replace(wording/* VERDICT_WORDS */._G[of.verdict.status], (word) => paint(tone, word))}`;
    };
    return [paint('quiet', headings), ...render_terminal_capped(all.map(row))];
}
function failedText({ failed, attempted }) {
    return failed === 0 ? '0' : `${(0,units/* formatInteger */.Sm)(failed)} (${(0,units/* formatShare */.T1)(failed / attempted)})`;
}
function render_terminal_marked(value, mark) {
    return mark === null || mark === undefined ? value : `${value} ${mark}`;
}
function render_terminal_capped(lines) {
    const more = lines.length - render_terminal_MOST_LINES;
    return [...lines.slice(0, render_terminal_MOST_LINES), ...(more > 0 ? [`${(0,units/* formatInteger */.Sm)(more)} more: see merge.json`] : [])];
}

// EXTERNAL MODULE: ./lib/command/ending.js
var ending = __webpack_require__(9858);
;// CONCATENATED MODULE: ./lib/command/merge-ending.js





function mergeEndingLines(finished, screen) {
    const { merged } = finished;
    const lines = screen.isTTY === true ? mergeTerminalLines(merged, (0,ending/* terminalOptions */.Z)(screen)) : mergeLines(merged);
    return [...lines, (0,log_line/* foreignLine */.nT)(`files: ${filesText(finished)}`)];
}
function filesText({ merged, mergeJson, reportHtml, files }) {
    const folders = new Set(merged.groups.map(({ dir }) => dir)).size;
    if (folders < 2)
        return files.join(', ');
    const own = [reportHtml, mergeJson].filter((path) => path !== null && files.includes(path));
    return [...own, `and ${(0,units/* formatCount */.B4)(folders, 'folder')}`].join(', ');
}

;// CONCATENATED MODULE: ./lib/command/merge.js










const ROWS = MERGE_INPUTS.filter((row) => row.githubOnly !== true);
const HELP = [
    'Usage: llm-latency merge FOLDER... [--name value ...]',
    '',
    'Puts the results in some folders, and in folders below them, together: shards of one configuration',
    'become one result, several configurations a comparison. Sends nothing. --thresholds and',
    '--overall-thresholds may be given several times.',
    '',
    'Exit code: 0 pass, 1 a limit missed, a result missing or a file not written, 2 wrong input.',
    '',
    '  --quiet    With --json, print nothing else; a merge says nothing before its end anyway.',
    '  --json     Print merge.json to standard output, everything else to standard error.',
    '  --help     Show this text.',
    '',
    ...ROWS.flatMap(help/* helpLines */.d),
    '',
].join('\n');
function mergeHelp() {
    return HELP;
}
function readArguments(args) {
    const paths = [];
    const seen = new Set();
    const raw = (0,flags/* readFlags */.u)(args, {
        rows: ROWS,
        own: ['quiet', 'json', 'help'],
        onOwn: (name) => {
            seen.add(name);
            return name !== 'help';
        },
        onStray: (path) => void paths.push(path),
    });
    const manner = { quiet: seen.has('quiet'), json: seen.has('json') };
    return seen.has('help') ? null : { paths, raw, manner };
}
async function merge(args) {
    const asked = readArguments(args);
    if (asked === null) {
        process.stdout.write(mergeHelp());
        return 0;
    }
    const { paths, raw, manner } = asked;
    if (paths.length === 0)
        throw new errors/* InputError */.dz('llm-latency merge: name the folders that hold the results; --help says more');
    const config = readMergeConfig(raw, { entry: 'command', artifactName: '' });
    const finished = await mergeResults(config, paths);
    const { quiet, json } = manner;
    if (json)
        process.stdout.write((0,log_line/* printableJson */.et)(renderMergeJson(finished.merged)));
    const screen = json ? process.stderr : process.stdout;
    if (!(quiet && json))
        for (const line of mergeEndingLines(finished, screen))
            screen.write(`${line}\n`);
    for (const problem of finished.problems)
        process.stderr.write(`${(0,log_line/* foreignLine */.nT)(problem)}\n`);
    return finished.problems.length > 0 || (0,conclude/* jobFails */.r)(finished.merged.verdict, config.gates) ? 1 : 0;
}


/***/ }),

/***/ 4599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ helpLines),
/* harmony export */   helpText: () => (/* binding */ helpText)
/* harmony export */ });
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6097);

function helpText() {
    const rows = _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .INPUTS */ .m.filter((row) => row.githubOnly !== true);
    const groups = [...Map.groupBy(rows, (row) => row.group)];
    return [
        ...INTRODUCTION,
        ...groups.flatMap(([group, members]) => ['', group, ...members.flatMap(helpLines)]),
        '',
    ].join('\n');
}
const INTRODUCTION = [
    'Usage: llm-latency [--mock] [--name value ...]',
    '       llm-latency judge metrics_requests.csv [--name value ...]',
    '       llm-latency merge FOLDER... [--name value ...]',
    '       llm-latency comment --from DIR',
    '',
    'Sends prompts, one at a time, to an LLM endpoint and measures each request. Flags beat environment',
    'variables; --prompts, --headers, --thresholds and --baseline-headers may be given several times.',
    'First try, without a key or a network: llm-latency --mock',
    '',
    'Exit code: 0 pass, 1 a limit missed or nothing measured, 2 wrong input, 3 a bug of ours,',
    '130 or 143 interrupted.',
    '',
    'General',
    '  --mock     Short for --mode mock.',
    '  --quiet    Say nothing before the end.',
    '  --json     Print metrics_summary.json to standard output, everything else to standard error.',
    '  --help     Show this text.',
    '  --version  Show the version.',
];
const WIDTH = 100;
const INDENT = 6;
function helpLines(row) {
    return [
        `  --${row.name} ${placeholder(row)}`,
        ...wrap(describeInput(row), WIDTH - INDENT).map((line) => ' '.repeat(INDENT) + line),
    ];
}
function placeholder(row) {
    if (row.kind === 'choice')
        return row.choices.join('|');
    if (row.kind === 'choices')
        return row.choices.join(',');
    if (row.kind === 'flag')
        return '[true|false]';
    return row.kind.endsWith('-spread') ? '<distribution>' : `<${row.kind}>`;
}
function describeInput(row) {
    const facts = [
        row.default === '' ? '' : `Default: ${row.default}.`,
        row.environment === undefined ? '' : `Environment: ${row.environment}.`,
    ];
    return [row.text, ...facts].filter((fact) => fact !== '').join(' ');
}
function wrap(text, width) {
    const lines = [];
    for (const word of text.split(' ')) {
        const last = lines.at(-1);
        if (last !== undefined && last.length + 1 + word.length <= width)
            lines[lines.length - 1] = `${last} ${word}`;
        else
            lines.push(word);
    }
    return lines;
}


/***/ })

};
