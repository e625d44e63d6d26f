export const id = 924;
export const ids = [924];
export const modules = {

/***/ 86874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i6: () => (/* binding */ parseHistory),
/* harmony export */   oT: () => (/* binding */ LARGEST_HISTORY),
/* harmony export */   rV: () => (/* binding */ mergeRuns),
/* harmony export */   renderHistory: () => (/* binding */ renderHistory)
/* harmony export */ });
/* unused harmony export MOST_KEPT_RUNS */
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77934);
/* harmony import */ var _api_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86192);
/* harmony import */ var _foreign_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69399);
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51720);
/* harmony import */ var _stored_figures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41552);





const MOST_KEPT_RUNS = 60;
const LARGEST_HISTORY = 1024 * 1024;
const VERSION = 1;
const MOST_LINES = 1000;
const LONGEST_REASON = 300;
const Line = valibot__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    history_version: valibot__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(VERSION),
    run_id: valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_4__/* .uuid */ .uRe()),
    started_at: valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_4__/* .isoTimestamp */ .yhX()),
    fingerprint: valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_4__/* .regex */ .yGV(/^[\da-f]{64}$/)),
    shard: valibot__WEBPACK_IMPORTED_MODULE_4__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_4__/* .regex */ .yGV(/^\d{1,5}\/\d{1,5}$/))),
    left_out: valibot__WEBPACK_IMPORTED_MODULE_4__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()),
    ..._stored_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .WRITTEN_BESIDE */ .re,
    metrics: valibot__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), _stored_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .WrittenMetric */ .Ku),
});
function renderHistory(runs) {
    return mergeRuns([runs])
        .slice(-MOST_KEPT_RUNS)
        .map((run) => `${JSON.stringify(toLine(run))}\n`)
        .join('');
}
function parseHistory(text) {
    return text.split('\n').slice(0, MOST_LINES).flatMap(parseLine);
}
function mergeRuns(lists) {
    const byId = new Map();
    for (const run of lists.flat())
        if (!byId.has(run.runId))
            byId.set(run.runId, run);
    return [...byId.values()].toSorted((a, b) => Date.parse(a.startedAt) - Date.parse(b.startedAt));
}
function toLine(run) {
    const { metrics, boundAlpha, errorRate } = run.figures;
    const measured = _metrics_js__WEBPACK_IMPORTED_MODULE_2__/* .METRICS */ .C.filter(({ name }) => metrics[name].count > 0);
    return {
        history_version: VERSION,
        run_id: run.runId,
        started_at: run.startedAt,
        fingerprint: run.fingerprint,
        shard: run.shard,
        left_out: run.leftOut,
        error_rate: errorRate,
        bound_confidence: Number((1 - boundAlpha).toFixed(6)),
        metrics: Object.fromEntries(measured.map(({ name }) => [name, toLineMetric(metrics[name])])),
    };
}
function toLineMetric({ count, p50, low, high, p90 }) {
    return { count, p50, p50_low: low, p50_high: high, p90 };
}
function parseLine(text) {
    const result = valibot__WEBPACK_IMPORTED_MODULE_4__/* .safeParse */ .xLC(Line, (0,_api_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(text), { abortEarly: true });
    if (!result.success)
        return [];
    const line = result.output;
    return [
        {
            runId: line.run_id,
            startedAt: line.started_at,
            fingerprint: line.fingerprint,
            shard: line.shard,
            leftOut: line.left_out === null ? null : (0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(line.left_out, LONGEST_REASON),
            figures: (0,_stored_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .toStoredFigures */ .MV)(line),
        },
    ];
}


/***/ }),

/***/ 87671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ openApi),
/* harmony export */   h: () => (/* binding */ ApiError)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
/* harmony import */ var _foreign_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69399);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13411);




class ApiError extends Error {
    name = 'ApiError';
    kind;
    constructor(kind, message) {
        super(message);
        this.kind = kind;
    }
}
const CALL_TIMEOUT_MS = 60_000;
const PAUSES_MS = [1000, 4000];
async function openApi(access) {
    const { getOctokit } = await __webpack_require__.e(/* import() */ 351).then(__webpack_require__.bind(__webpack_require__, 61351));
    const octokit = getOctokit(access.token, {
        baseUrl: access.url,
        userAgent: `llm-latency-action/${_version_js__WEBPACK_IMPORTED_MODULE_2__/* .VERSION */ .x}`,
        log: { debug: ignore, info: ignore, warn: ignore, error: ignore },
    });
    let calls = 0;
    async function calling(call) {
        calls += 1;
        try {
            return await call(AbortSignal.any([access.signal, AbortSignal.timeout(CALL_TIMEOUT_MS)]));
        }
        catch (thrown) {
            throw toApiError(thrown);
        }
    }
    const once = (route, parameters, request = {}) => calling((signal) => octokit.request(route, { ...parameters, request: { ...request, signal } }));
    const again = (act) => persist(act, access.pausesMs ?? PAUSES_MS, access.signal);
    const repo = (path) => `/repos/${access.repository}${path}`;
    return {
        calls: () => calls,
        get: (path, parameters = {}) => again(async () => (await once(`GET ${repo(path)}`, parameters)).data),
        download: (path, most) => again(async () => {
            const { data } = await once(`GET ${repo(path)}`, {}, { parseSuccessResponseBody: false });
            return readAtMost(data, most);
        }),
        send: (method, path, body) => {
            const act = async () => (await once(`${method} ${repo(path)}`, { data: body })).data;
            return method === 'POST' ? act() : again(act);
        },
        query: (text, variables) => again(() => calling((signal) => octokit.graphql(text, { ...variables, request: { signal } }))),
    };
}
function ignore() { }
async function persist(act, pausesMs, signal) {
    for (const ms of pausesMs) {
        try {
            return await act();
        }
        catch (thrown) {
            if (!(thrown instanceof ApiError) || thrown.kind !== 'down' || signal.aborted)
                throw thrown;
        }
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(ms, undefined, { signal, ref: false }).catch(ignore);
    }
    return act();
}
async function readAtMost(body, most) {
    const chunks = [];
    let size = 0;
    try {
        for await (const chunk of body) {
            size += chunk.length;
            if (size > most)
                throw new ApiError('refused', `the download is larger than ${most} bytes`);
            chunks.push(chunk);
        }
    }
    catch (thrown) {
        throw thrown instanceof ApiError
            ? thrown
            : new ApiError('down', `the download broke off: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .describeError */ .Uc)(thrown)}`);
    }
    return Buffer.concat(chunks);
}
function toApiError(thrown) {
    const { status, response, errors, message = '' } = thrown;
    const said = (0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(message.replace(/ - https:\/\/\S+$/, ''));
    if (errors !== undefined) {
        const isForbidden = errors.some(({ type }) => type === 'FORBIDDEN');
        return new ApiError(isForbidden ? 'permission' : 'refused', `GitHub refused (${said})`);
    }
    if (response === undefined || status === undefined) {
        return new ApiError('down', `GitHub was not reached: ${(0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .describeError */ .Uc)(deepestCause(thrown)))}`);
    }
    const headers = response.headers ?? {};
    if (status === 403 || status === 429)
        return toRefusal(status, headers, said);
    if (status === 401)
        return new ApiError('permission', `GitHub does not accept the token (401: ${said})`);
    if (status === 404)
        return new ApiError('missing', `GitHub does not find it, or not for this token (404: ${said})`);
    if (status >= 500)
        return new ApiError('down', `GitHub failed (${status}: ${said})`);
    return new ApiError('refused', `GitHub refused (${status}: ${said})`);
}
function deepestCause(thrown) {
    return Error.isError(thrown) && thrown.cause !== undefined ? deepestCause(thrown.cause) : thrown;
}
function toRefusal(status, headers, said) {
    if (String(headers['x-ratelimit-remaining']) === '0') {
        const reset = Number(headers['x-ratelimit-reset']);
        const until = Number.isFinite(reset) ? ` until ${new Date(reset * 1000).toISOString().slice(11, 16)} UTC` : '';
        return new ApiError('limit', `the repository has no API calls left${until} (${status})`);
    }
    if (status === 429 || headers['retry-after'] !== undefined || /secondary rate limit/i.test(said)) {
        return new ApiError('limit', `GitHub asks for fewer calls (${status}: ${said})`);
    }
    return new ApiError('permission', `the token may not (${status}: ${said})`);
}


/***/ }),

/***/ 14924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createLookBack: () => (/* binding */ createLookBack)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 11 modules
var core = __webpack_require__(91659);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/foreign-text.js
var foreign_text = __webpack_require__(69399);
// EXTERNAL MODULE: ./lib/report/log-line.js
var log_line = __webpack_require__(76027);
// EXTERNAL MODULE: ./lib/github/api.js
var github_api = __webpack_require__(87671);
// EXTERNAL MODULE: ./lib/github/artifact-name.js
var artifact_name = __webpack_require__(7481);
// EXTERNAL MODULE: ./lib/github/claims.js
var claims = __webpack_require__(79742);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/baseline/fingerprint-difference.js
var fingerprint_difference = __webpack_require__(74811);
// EXTERNAL MODULE: ./lib/baseline/history-file.js
var history_file = __webpack_require__(86874);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
;// CONCATENATED MODULE: ./lib/baseline/history-replies.js

const Id = dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(1));
const Repository = dist/* object */.Ikc({ id: Id });
const Runs = dist/* object */.Ikc({
    workflow_runs: dist/* array */.YOg(dist/* object */.Ikc({
        id: Id,
        run_attempt: dist/* optional */.lqM(Id, 1),
        event: dist/* string */.YjP(),
        head_branch: dist/* nullish */.cl6(dist/* string */.YjP(), null),
        created_at: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* isoTimestamp */.yhX()),
        repository: Repository,
        head_repository: dist/* nullish */.cl6(Repository, null),
    })),
});
const Artifacts = dist/* object */.Ikc({
    artifacts: dist/* array */.YOg(dist/* object */.Ikc({
        id: Id,
        name: dist/* string */.YjP(),
        size_in_bytes: dist/* pipe */.FsL(dist/* number */.aig(), dist/* minValue */.Wwf(0)),
        expired: dist/* boolean */.zMY(),
        digest: dist/* nullish */.cl6(dist/* string */.YjP(), null),
        workflow_run: dist/* nullish */.cl6(dist/* object */.Ikc({ head_repository_id: dist/* nullish */.cl6(dist/* number */.aig(), null) }), null),
    })),
});
function parseWorkflowRuns(reply) {
    return parse(Runs, reply).workflow_runs.map((run) => ({
        id: run.id,
        attempt: run.run_attempt,
        event: run.event,
        branch: run.head_branch,
        createdAt: run.created_at,
        repositoryId: run.repository.id,
        headRepositoryId: run.head_repository?.id ?? null,
    }));
}
function parseArtifacts(reply) {
    return parse(Artifacts, reply).artifacts.map((artifact) => ({
        id: artifact.id,
        name: artifact.name,
        size: artifact.size_in_bytes,
        expired: artifact.expired,
        digest: artifact.digest,
        headRepositoryId: artifact.workflow_run?.head_repository_id ?? null,
    }));
}
function parse(schema, reply) {
    const result = dist/* safeParse */.xLC(schema, reply, { abortEarly: true });
    if (result.success)
        return result.output;
    const [issue] = result.issues;
    throw new Error(`GitHub's answer is not understood: ${dist/* getDotPath */.BuJ(issue) ?? 'all of it'}: ${issue.message}`);
}

;// CONCATENATED MODULE: ./lib/baseline/history-selection.js
const OWN_EVENTS = ['schedule', 'workflow_dispatch', 'repository_dispatch', 'push'];
function selectRuns(runs, rules) {
    return history_selection_select(runs.filter(({ id }) => String(id) !== rules.ownRunId), (run) => whyNotRun(run, rules), ({ id }) => `run ${id}`);
}
function whyNotRun(run, { branch, repositoryId, notBefore }) {
    if (run.headRepositoryId !== run.repositoryId)
        return 'made by a fork';
    if (repositoryId !== null && run.repositoryId !== repositoryId)
        return 'of another repository';
    if (run.branch !== branch)
        return `on another branch than ${branch}`;
    if (!OWN_EVENTS.includes(run.event))
        return `started by ${run.event}`;
    return Date.parse(run.createdAt) < notBefore ? 'older than baseline-max-age' : null;
}
const DEFAULT_PREFIX = 'llm-latency';
function selectArtifacts(artifacts, rules) {
    const ranked = artifacts
        .map((artifact) => ({ artifact, attempt: attemptOf(artifact.name, rules.name) }))
        .filter(({ artifact, attempt }) => attempt !== null || artifact.name.startsWith(DEFAULT_PREFIX))
        .toSorted((a, b) => (b.attempt ?? 0) - (a.attempt ?? 0) || b.artifact.id - a.artifact.id);
    return history_selection_select(ranked.map(({ artifact }) => artifact), (artifact) => whyNotArtifact(artifact, rules), ({ name }) => `artifact ${name}`);
}
function attemptOf(name, base) {
    if (!name.startsWith(base))
        return null;
    const match = /^(?:-attempt-(\d{1,4}))?(?:-[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})?$/.exec(name.slice(base.length));
    return match === null ? null : Number(match[1] ?? 1);
}
function whyNotArtifact(artifact, { run, largest }) {
    if (artifact.expired)
        return 'expired';
    if (artifact.headRepositoryId !== null && artifact.headRepositoryId !== run.repositoryId)
        return 'made by a fork';
    return artifact.size > largest ? `larger than ${largest} bytes` : null;
}
function history_selection_select(items, whyNot, nameOf) {
    const judged = items.map((item) => ({ item, reason: whyNot(item) }));
    return {
        usable: judged.filter(({ reason }) => reason === null).map(({ item }) => item),
        skipped: judged.flatMap(({ item, reason }) => (reason === null ? [] : [`${nameOf(item)}: ${reason}`])),
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/report/write.js + 1 modules
var write = __webpack_require__(11349);
// EXTERNAL MODULE: ./node_modules/yauzl/index.js
var yauzl = __webpack_require__(20663);
;// CONCATENATED MODULE: ./lib/baseline/history-archive.js

const MOST_ENTRIES = 1000;
async function unpackFiles(archive, wanted) {
    const zip = await (0,yauzl/* fromBufferPromise */.SY)(archive, { lazyEntries: true, strictFileNames: true });
    if (zip.entryCount > MOST_ENTRIES)
        throw new Error(`the archive holds ${zip.entryCount} files`);
    const files = new Map();
    for await (const entry of zip.eachEntry()) {
        const most = wanted.get(entry.fileName);
        if (most === undefined)
            continue;
        if (files.has(entry.fileName))
            throw new Error(`the archive holds ${entry.fileName} twice`);
        refuseLarge(entry, most);
        files.set(entry.fileName, await readWhole(await zip.openReadStreamPromise(entry), entry, most));
    }
    return files;
}
function refuseLarge({ fileName, uncompressedSize }, most) {
    if (uncompressedSize > most)
        throw new Error(`${fileName} unpacks to ${uncompressedSize} bytes, more than ${most}`);
}
async function readWhole(stream, { fileName }, most) {
    const chunks = [];
    let uncompressedSize = 0;
    for await (const chunk of stream) {
        uncompressedSize += chunk.length;
        refuseLarge({ fileName, uncompressedSize }, most);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}

// EXTERNAL MODULE: ./lib/baseline/stored-run.js + 4 modules
var stored_run = __webpack_require__(43948);
// EXTERNAL MODULE: ./lib/baseline/summary-file.js + 1 modules
var summary_file = __webpack_require__(86610);
;// CONCATENATED MODULE: ./lib/baseline/history-artifact.js







const LARGEST_REQUESTS = 256 * 1024 * 1024;
async function readPastArtifact(archive, { folder, withRequests }) {
    const files = await unpackFiles(archive, new Map([
        [write/* RESULT_FILES */.Se.summaryJson, summary_file/* LARGEST_SUMMARY */._4],
        [write/* RESULT_FILES */.Se.history, history_file/* LARGEST_HISTORY */.oT],
        ...(withRequests ? [[write/* RESULT_FILES */.Se.requestsCsv, LARGEST_REQUESTS]] : []),
    ]));
    if (!files.has(write/* RESULT_FILES */.Se.summaryJson))
        throw new Error(`it holds no ${write/* RESULT_FILES */.Se.summaryJson}`);
    await (0,promises_.mkdir)(folder, { recursive: true });
    for (const [name, bytes] of files)
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, name), bytes);
    const path = (0,external_node_path_.join)(folder, write/* RESULT_FILES */.Se.summaryJson);
    const run = withRequests ? await (0,stored_run/* readStoredRun */.z)(path) : null;
    const summary = run?.summary ?? (await (0,summary_file/* readSummaryFile */.l6)(path));
    return { summary, history: (0,history_file/* parseHistory */.i6)(files.get(write/* RESULT_FILES */.Se.history)?.toString() ?? ''), run };
}

;// CONCATENATED MODULE: ./lib/github/past-artifacts.js









const PAGE = 100;
const LARGEST_ARTIFACT = 128 * 1024 * 1024;
async function* readArtifacts(run, reading) {
    const { api, name, folder, withRequests, onSkipped } = reading;
    const listed = await listArtifacts(run, reading);
    const { usable, skipped } = selectArtifacts(listed, { name, run, largest: LARGEST_ARTIFACT });
    for (const line of skipped)
        onSkipped(`run ${run.id}: ${line}`);
    for (const artifact of usable) {
        const place = `artifact ${(0,foreign_text/* printable */.g)(artifact.name)} of run ${run.id}`;
        try {
            const archive = await download(artifact, api);
            const into = (0,external_node_path_.join)(folder, String(artifact.id));
            yield { place, content: await readPastArtifact(archive, { folder: into, withRequests }) };
        }
        catch (thrown) {
            if (thrown instanceof github_api/* ApiError */.h && ['permission', 'limit', 'down'].includes(thrown.kind))
                throw thrown;
            yield { place, content: { problem: (0,foreign_text/* printable */.g)((0,errors/* describeError */.Uc)(thrown), 400) } };
        }
    }
}
async function listArtifacts(run, { api, name }) {
    const list = async (named) => parseArtifacts(await api.get(`/actions/runs/${run.id}/artifacts`, { ...named, per_page: PAGE }));
    const first = await list(run.attempt === 1 ? { name } : {});
    if (run.attempt === 1)
        return first.length > 0 ? first : list({});
    if (first.length < PAGE)
        return first;
    const named = [...(await list({ name: (0,artifact_name/* nameInAttempt */.k)(name, run) })), ...(await list({ name }))];
    return [...first, ...named.filter(({ id }) => !first.some((artifact) => artifact.id === id))];
}
async function download({ id, digest }, api) {
    const archive = await api.download(`/actions/artifacts/${id}/zip`, LARGEST_ARTIFACT);
    const actual = `sha256:${(0,external_node_crypto_.createHash)('sha256').update(archive).digest('hex')}`;
    if (digest !== null && digest !== actual)
        throw new Error('its digest is not the one that GitHub lists');
    return archive;
}

;// CONCATENATED MODULE: ./lib/github/past-runs.js











const RUNS_LISTED = 50;
const MOST_RUNS = 5;
const MOST_DOWNLOADS = 3;
const DAY_MS = 86_400_000;
async function findPastRuns(query, context) {
    const findings = { runs: [], previous: null, downloads: 0, unfit: [] };
    const lookUp = { ...context, query, findings };
    const workflow = query.workflow ?? context.workflow;
    try {
        if (workflow === null)
            throw new Error('the runner names no workflow file of this repository; set baseline-workflow');
        const branch = query.branch ?? context.defaultBranch ?? (await defaultBranch(context.api));
        const runs = await listRuns(lookUp, { workflow, branch });
        await walk(runs, lookUp);
        return conclude(lookUp, { where: `${workflow} on ${branch}`, problem: null });
    }
    catch (thrown) {
        return conclude(lookUp, { where: workflow ?? 'this workflow', problem: explain(thrown) });
    }
}
async function defaultBranch(api) {
    const reply = await api.get('');
    const branch = reply?.default_branch;
    if (typeof branch !== 'string')
        throw new Error('GitHub does not say which branch is the default one');
    return branch;
}
async function listRuns({ api, query, repositoryId, workflowRunId: ownRunId, now, onSkipped }, { workflow, branch }) {
    const reply = await api.get(`/actions/workflows/${encodeURIComponent(workflow)}/runs`, {
        branch,
        per_page: RUNS_LISTED,
        exclude_pull_requests: true,
    });
    const rules = { branch, repositoryId, ownRunId, notBefore: now - query.maxAgeMs };
    const { usable, skipped } = selectRuns(parseWorkflowRuns(reply), rules);
    skipped.forEach(onSkipped);
    return usable;
}
async function walk(runs, lookUp) {
    const { query, findings, temp } = lookUp;
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(temp ?? (0,external_node_os_.tmpdir)(), 'llm-latency-past-'));
    try {
        for (const run of runs.slice(0, MOST_RUNS)) {
            if (findings.downloads >= MOST_DOWNLOADS || hasEnough(findings, query, runs.length))
                return;
            await visit(run, lookUp, folder);
        }
    }
    finally {
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    }
}
function hasEnough({ runs, previous }, { kind, runs: wanted }, listed) {
    if (kind === 'previous-run')
        return previous !== null;
    return countedRuns(runs) >= wanted || (runs.length > 0 && runs.length >= listed);
}
function countedRuns(runs) {
    return runs.filter(({ leftOut }) => leftOut === null).length;
}
async function visit(run, lookUp, folder) {
    const { api, artifactName: name, query, findings, onSkipped } = lookUp;
    const withRequests = query.kind === 'previous-run';
    for await (const { place, content } of readArtifacts(run, { api, name, folder, withRequests, onSkipped })) {
        findings.downloads += 1;
        const problem = 'problem' in content ? `cannot be used: ${content.problem}` : whyUnfit(content.summary, query);
        if (problem === null)
            return keep(content, place, lookUp);
        findings.unfit.push(`${place} ${problem}`);
        onSkipped(`${place} ${problem}`);
        if (findings.downloads >= MOST_DOWNLOADS)
            return;
    }
}
function whyUnfit({ fingerprint, shard }, query) {
    const here = { ...query.fingerprint.parts, shard: query.shard };
    const differences = (0,fingerprint_difference/* fingerprintDifferences */.$)({ ...fingerprint, shard }, here);
    return differences.length === 0 ? null : `differs in ${differences.join(', ')}`;
}
function keep({ summary, history, run }, place, lookUp) {
    const { query, findings, now } = lookUp;
    const { hash: fingerprint } = query.fingerprint;
    const { runId, startedAt, shard, leftOut, figures } = summary;
    const itself = { runId, startedAt, fingerprint, shard, leftOut, figures };
    const fitting = history.filter((past) => {
        const isRecent = Date.parse(past.startedAt) >= now - query.maxAgeMs;
        return isRecent && past.fingerprint === fingerprint && past.shard === shard;
    });
    findings.runs = (0,history_file/* mergeRuns */.rV)([findings.runs, [itself], fitting]);
    if (leftOut === null && run !== null)
        keepPrevious(run, place, lookUp);
}
function keepPrevious(run, place, { query, findings, onSkipped }) {
    const problem = query.whyUnusable(run);
    if (problem === null) {
        findings.previous ??= run;
        return;
    }
    findings.unfit.push(`${place} ${problem}`);
    onSkipped(`${place} ${problem}`);
}
function conclude({ query, findings }, { where, problem }) {
    const { runs, previous, unfit } = findings;
    if (query.kind === 'history' ? countedRuns(runs) > 0 : previous !== null) {
        const notes = problem === null ? [] : [`Not all earlier runs were found: ${problem}.`];
        return { runs, previous, problem: null, notes };
    }
    const days = Math.round(query.maxAgeMs / DAY_MS);
    const nothing = unfit[0] ?? `${where} has no results of the last ${days} days that can be compared with`;
    return { runs, previous, problem: problem ?? whyAllLeftOut(runs, where) ?? nothing, notes: [] };
}
function whyAllLeftOut(runs, where) {
    const last = runs.at(-1);
    return last === undefined || countedRuns(runs) > 0
        ? null
        : `a limit or a comparison failed in every earlier run of ${where}, or it did not come to its end; the last time: ${last.leftOut}`;
}
function explain(thrown) {
    const isDenied = thrown instanceof github_api/* ApiError */.h && thrown.kind === 'permission';
    const advice = isDenied ? '; earlier runs are read with "permissions: actions: read"' : '';
    return `${(0,foreign_text/* printable */.g)((0,errors/* describeError */.Uc)(thrown), 400)}${advice}`;
}

;// CONCATENATED MODULE: ./lib/github/look-back.js








const TIMEOUT_MS = 120_000;
const MOST_LINES = 20;
function createLookBack({ job, event, artifactName, token, signal }) {
    return async (query) => {
        const { repository } = job;
        if (repository === null || token === null) {
            const problem = repository === null
                ? 'this is no workflow of a repository'
                : 'there is no github-token to read earlier runs with';
            return { runs: [], previous: null, problem, notes: [] };
        }
        (0,core/* startGroup */.Oh)('Earlier runs');
        const skipped = [];
        try {
            const api = await (0,github_api/* openApi */.N)({
                url: event.apiUrl,
                token,
                repository,
                signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]),
            });
            const found = await findPastRuns(query, {
                api,
                workflow: event.workflowFile,
                defaultBranch: event.defaultBranch,
                repositoryId: event.repositoryId,
                workflowRunId: job.workflowRunId,
                artifactName: (0,claims/* nextName */.HW)('artifact', (0,artifact_name/* slugArtifactName */.B)(artifactName), job),
                temp: job.temp,
                now: Date.now(),
                onSkipped: (line) => void skipped.push(line),
            });
            for (const line of skipped.slice(0, MOST_LINES))
                say(`Not used: ${line}`);
            if (skipped.length > MOST_LINES)
                say(`Not used: ${skipped.length - MOST_LINES} more`);
            say(`Earlier runs: ${found.runs.length}. API calls: ${api.calls()}.`);
            if (found.problem !== null)
                say(`No comparable baseline: ${found.problem}`);
            return found;
        }
        catch (thrown) {
            return { runs: [], previous: null, problem: (0,foreign_text/* printable */.g)((0,errors/* describeError */.Uc)(thrown)), notes: [] };
        }
        finally {
            (0,core/* endGroup */.N4)();
        }
    };
}
function say(line) {
    (0,core/* info */.pq)((0,log_line/* foreignLine */.nT)(line));
}


/***/ })

};
