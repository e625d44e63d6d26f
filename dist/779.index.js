export const id = 779;
export const ids = [779];
export const modules = {

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

/***/ 56779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  postComment: () => (/* binding */ postComment)
});

// UNUSED EXPORTS: runUrl, whyNoComment

// EXTERNAL MODULE: ./lib/report/json.js + 2 modules
var json = __webpack_require__(64396);
// EXTERNAL MODULE: ./lib/metrics.js + 1 modules
var lib_metrics = __webpack_require__(51720);
// EXTERNAL MODULE: ./lib/units.js
var units = __webpack_require__(83052);
// EXTERNAL MODULE: ./lib/report/markdown-escape.js
var markdown_escape = __webpack_require__(9809);
// EXTERNAL MODULE: ./lib/report/markdown-table.js
var markdown_table = __webpack_require__(81628);
// EXTERNAL MODULE: ./lib/report/wording.js
var wording = __webpack_require__(57142);
;// CONCATENATED MODULE: ./lib/report/comment.js





const MOST_CHARACTERS = 65_000;
const MOST_LIMITS = 50;
const MOST_NOTES = 20;
function commentMarker(key) {
    return `<!-- llm-latency-action:${key} -->`;
}
function renderComment(summary, options) {
    const sections = [
        limitsTable(summary),
        comparisonText(summary),
        figuresFold(summary),
        failuresFold(summary),
        notesFold(summary),
    ].filter((section) => section !== '');
    const head = [commentMarker(options.key), heading(summary, options), subtitle(summary)];
    for (let kept = sections.length; kept >= 0; kept -= 1) {
        const omitted = kept < sections.length ? ['Shortened to fit: the files of the run hold everything.'] : [];
        const text = [...head, ...sections.slice(0, kept), ...omitted, footer(options)]
            .filter((part) => part !== '')
            .join('\n\n');
        if (text.length <= MOST_CHARACTERS)
            return text;
    }
    return head.join('\n\n').slice(0, MOST_CHARACTERS);
}
function heading({ verdict }, { title }) {
    const { status, reason } = verdict;
    const name = title === '' ? '' : ` (${(0,markdown_escape/* plainText */.wh)(title, 100)})`;
    return `### ${wording/* VERDICT_MARKS */.rE[status]} Latency${name}: ${wording/* VERDICT_WORDS */._G[status].toLowerCase()}\n\n${(0,markdown_escape/* plainText */.wh)(reason)}.`;
}
function subtitle({ config, mode, total_requests: requests, failed_requests: failed }) {
    const model = config.model === null ? '' : (0,markdown_escape/* codeText */.ph)(config.model);
    const place = mode === 'mock' ? 'built-in mock' : (0,markdown_escape/* plainText */.wh)(config.api ?? '');
    const failures = failed === 0 ? '' : `${(0,units/* formatInteger */.Sm)(failed)} of them failed`;
    return [model, place, (0,units/* formatCount */.B4)(requests, 'request'), failures].filter((part) => part !== '').join(' · ');
}
function limitsTable({ checks }) {
    if (checks.length === 0)
        return '';
    const columns = [(0,markdown_table/* textColumn */._u)('Limit'), (0,markdown_table/* figureColumn */.vg)('Observed'), (0,markdown_table/* textColumn */._u)('Answer')];
    const rows = checks
        .slice(0, MOST_LIMITS)
        .map((check) => [
        (0,markdown_escape/* codeText */.ph)(check.threshold),
        `**${(0,units/* formatBeside */.oD)(check.observed, check.limit, check.unit)}**`,
        `${wording/* VERDICT_MARKS */.rE[check.answer]} ${check.answer}${check.warn_only && check.answer !== 'pass' ? ' (warns only)' : ''}`,
    ]);
    const omitted = checks.length - MOST_LIMITS;
    const rest = omitted > 0 ? [`${(0,units/* formatCount */.B4)(omitted, 'more limit')}: see metrics_summary.json.`] : [];
    return [(0,markdown_table/* markdownTable */.Qj)(columns, rows), ...rest].join('\n\n');
}
function comparisonText({ baseline, verdict }) {
    if (baseline === null)
        return '';
    const isNew = ({ reason }) => !verdict.reason.startsWith(reason);
    return [
        ...(baseline.problem === null || verdict.reason === baseline.problem
            ? []
            : [`- ⚠️ ${(0,markdown_escape/* plainText */.wh)(baseline.problem)}`]),
        ...baseline.figures.filter(isNew).map(({ answer, figure, reason }) => {
            return `- ${wording/* VERDICT_MARKS */.rE[answer]} ${(0,markdown_escape/* codeText */.ph)(figure)}: ${(0,markdown_escape/* plainText */.wh)(reason)}`;
        }),
        ...baseline.notes.map((note) => `- ${(0,markdown_escape/* plainText */.wh)(note)}`),
    ].join('\n');
}
const FIGURES = ['average', 'p50', 'p90', 'p95', 'max'];
function figuresFold({ metrics }) {
    const measured = lib_metrics/* METRICS */.C.filter(({ name }) => (metrics[name]?.count ?? 0) > 0);
    if (measured.length === 0)
        return '';
    const columns = [(0,markdown_table/* textColumn */._u)('Metric'), ...FIGURES.map((figure) => (0,markdown_table/* figureColumn */.vg)(figure)), (0,markdown_table/* figureColumn */.vg)('Requests')];
    const rows = measured.map(({ name, label, unit }) => {
        const metric = metrics[name];
        return [label, ...FIGURES.map((figure) => (0,units/* formatValue */.Fl)(metric[figure], unit)), (0,units/* formatInteger */.Sm)(metric.count)];
    });
    return (0,markdown_table/* markdownFold */.rW)('Figures', (0,markdown_table/* markdownTable */.Qj)(columns, rows));
}
function failuresFold({ failures }) {
    if (failures.length === 0)
        return '';
    const columns = [(0,markdown_table/* textColumn */._u)('Failure'), (0,markdown_table/* figureColumn */.vg)('HTTP'), (0,markdown_table/* figureColumn */.vg)('Requests'), (0,markdown_table/* textColumn */._u)('Message')];
    const rows = failures.map(({ failure, http_status: status, count, message }) => [
        (0,markdown_escape/* codeText */.ph)(failure),
        status === null ? units/* UNKNOWN_TEXT */.L5 : String(status),
        (0,units/* formatInteger */.Sm)(count),
        (0,markdown_escape/* codeText */.ph)(message, 200),
    ]);
    return (0,markdown_table/* markdownFold */.rW)('Failures', (0,markdown_table/* markdownTable */.Qj)(columns, rows));
}
function notesFold({ notes }) {
    if (notes.length === 0)
        return '';
    const omitted = notes.length - MOST_NOTES;
    const lines = notes.slice(0, MOST_NOTES).map((note) => `- ${(0,markdown_escape/* plainText */.wh)(note)}`);
    const rest = omitted > 0 ? [`- ${(0,units/* formatInteger */.Sm)(omitted)} more: see metrics_summary.json.`] : [];
    return (0,markdown_table/* markdownFold */.rW)('Notes', [...lines, ...rest].join('\n'));
}
function footer({ runUrl, commit }) {
    const measured = commit === null ? '' : `Commit ${commit.slice(0, 8)}`;
    const link = runUrl === null ? '' : (0,markdown_escape/* markdownLink */.iQ)('the whole report', runUrl);
    return [measured, link].filter((part) => part !== '').join(' · ');
}

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/foreign-text.js
var foreign_text = __webpack_require__(69399);
;// CONCATENATED MODULE: ./lib/report/read-summary.js



const LARGEST_SUMMARY = (/* unused pure expression or super */ null && (16 * 1024 * 1024));
const Text = (longest) => dist/* pipe */.FsL(dist/* string */.YjP(), dist/* transform */.pdi((text) => (0,foreign_text/* printable */.g)(text, longest)));
const Finite = dist/* nullable */.mee(dist/* pipe */.FsL(dist/* number */.aig(), dist/* finite */.E2x()));
const Count = dist/* pipe */.FsL(dist/* number */.aig(), dist/* safeInteger */.Y2b(), dist/* minValue */.Wwf(0));
const Answer = dist/* picklist */.KIO(['pass', 'fail', 'inconclusive']);
const Check = dist/* object */.Ikc({
    threshold: Text(120),
    unit: dist/* picklist */.KIO(['seconds', 'tokens', 'tokens_per_second', 'share', 'change', 'requests_per_second']),
    limit: dist/* pipe */.FsL(dist/* number */.aig(), dist/* finite */.E2x()),
    observed: Finite,
    observed_low: Finite,
    observed_high: Finite,
    samples: Count,
    answer: Answer,
    warn_only: dist/* boolean */.zMY(),
    reason: Text(500),
});
const Metric = dist/* object */.Ikc({
    unit: dist/* picklist */.KIO(['seconds', 'tokens', 'tokens_per_second']),
    count: Count,
    average: Finite,
    p50: Finite,
    p90: Finite,
    p95: Finite,
    max: Finite,
});
const Failure = dist/* object */.Ikc({
    failure: Text(40),
    http_status: dist/* nullable */.mee(Count),
    message: Text(200),
    count: Count,
});
const Figure = dist/* object */.Ikc({ figure: Text(40), answer: Answer, reason: Text(500) });
const Summary = dist/* object */.Ikc({
    run_id: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* uuid */.uRe()),
    schema_version: dist/* literal */.euz(1),
    mode: dist/* picklist */.KIO(['real', 'mock']),
    total_requests: Count,
    failed_requests: Count,
    config: dist/* object */.Ikc({ model: dist/* nullish */.cl6(Text(120), null), api: dist/* nullish */.cl6(Text(40), null) }),
    verdict: dist/* object */.Ikc({ status: dist/* picklist */.KIO(['pass', 'fail', 'inconclusive', 'skipped', 'error']), reason: Text(500) }),
    checks: dist/* array */.YOg(Check),
    metrics: dist/* record */.g1P(dist/* string */.YjP(), Metric),
    failures: dist/* array */.YOg(Failure),
    baseline: dist/* nullable */.mee(dist/* object */.Ikc({
        problem: dist/* nullable */.mee(Text(500)),
        figures: dist/* array */.YOg(Figure),
        notes: dist/* array */.YOg(Text(500)),
    })),
    notes: dist/* array */.YOg(Text(500)),
});
function readSummaryView(text) {
    const result = dist/* safeParse */.xLC(Summary, parseJson(text), { abortEarly: true });
    if (result.success)
        return result.output;
    const [issue] = result.issues;
    const place = (0,foreign_text/* printable */.g)(dist/* getDotPath */.BuJ(issue) ?? 'the document', 80);
    throw new errors/* InputError */.dz(`not a metrics_summary.json of this version: ${place}: ${(0,foreign_text/* printable */.g)(issue.message)}`);
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw new errors/* InputError */.dz('not a metrics_summary.json: it is not valid JSON');
    }
}

// EXTERNAL MODULE: ./lib/github/api.js
var github_api = __webpack_require__(87671);
// EXTERNAL MODULE: ./lib/github/artifact-name.js
var artifact_name = __webpack_require__(7481);
// EXTERNAL MODULE: ./lib/github/claims.js
var claims = __webpack_require__(79742);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/github/comment.js


const MOST_PAGES = 10;
const COMMENTS = `query ($owner: String!, $name: String!, $number: Int!, $after: String) {
  viewer { login }
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      comments(first: 100, after: $after) {
        nodes { databaseId body author { kind: __typename login } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`;
function commentKey(parts) {
    return (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify([parts.workflow, parts.job, parts.name]))
        .digest('hex')
        .slice(0, 24);
}
async function upsertComment(api, place, body) {
    const id = await findComment(api, place);
    if (id === null) {
        await api.send('POST', `/issues/${place.pullRequest}/comments`, { body });
        return 'created';
    }
    await api.send('PATCH', `/issues/comments/${id}`, { body });
    return 'updated';
}
async function findComment(api, { repository, pullRequest, key }) {
    const [owner = '', name = ''] = repository.split('/');
    let after = null;
    for (let page = 0; page < MOST_PAGES; page += 1) {
        const variables = { owner, name, number: pullRequest, ...(after === null ? {} : { after }) };
        const { viewer, repository: found } = (await api.query(COMMENTS, variables));
        const comments = found?.pullRequest?.comments;
        const own = comments?.nodes.find(({ body, author }) => body.startsWith(commentMarker(key)) && isBy(author, viewer.login));
        if (own !== undefined)
            return own.databaseId;
        if (comments?.pageInfo.hasNextPage !== true)
            return null;
        after = comments.pageInfo.endCursor;
    }
    return null;
}
function isBy(author, viewer) {
    if (author === null)
        return false;
    const isBot = viewer.endsWith('[bot]');
    return isBot
        ? author.kind === 'Bot' && `${author.login.replace(/\[bot\]$/, '')}[bot]` === viewer
        : author.login === viewer;
}

;// CONCATENATED MODULE: ./lib/github/post-comment.js









const TIMEOUT_MS = 60_000;
async function postComment(request) {
    const { report, job, event, token, signal } = request;
    const { repository } = job;
    if (event.pullRequest === null)
        return 'No comment: this workflow does not run for a pull request.';
    if (repository === null || token === null)
        return 'No comment: there is no github-token to write it with.';
    const name = (0,claims/* claimName */.cB)('comment', (0,artifact_name/* slugArtifactName */.B)(request.artifactName), job);
    const key = commentKey({ workflow: event.workflowFile ?? '', job: job.job ?? '', name });
    const body = renderComment(readSummaryView((0,json/* renderJson */.hF)(report)), {
        key,
        title: name,
        runUrl: runUrl(job, job.workflowRunId),
        commit: event.commit,
    });
    try {
        const patience = AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]);
        const api = await (0,github_api/* openApi */.N)({ url: event.apiUrl, token, repository, signal: patience });
        await upsertComment(api, { repository, pullRequest: event.pullRequest, key }, body);
        return null;
    }
    catch (thrown) {
        return whyNoComment(thrown, event);
    }
}
function whyNoComment(thrown, { withoutSecrets }) {
    const reason = `No comment: ${(0,foreign_text/* printable */.g)((0,errors/* describeError */.Uc)(thrown), 400)}`;
    if (!(thrown instanceof github_api/* ApiError */.h) || thrown.kind !== 'permission')
        return `${reason}.`;
    if (withoutSecrets !== null)
        return `${reason}. Here GitHub gives no token that may write: docs/history.md says how a second workflow can.`;
    return `${reason}. It is written with "permissions: pull-requests: write".`;
}
function runUrl({ serverUrl, repository }, runId) {
    return repository === null || runId === null ? null : `${serverUrl}/${repository}/actions/runs/${runId}`;
}


/***/ }),

/***/ 64396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hF: () => (/* binding */ renderJson)
});

// UNUSED EXPORTS: checkObject, toSummaryObject

// EXTERNAL MODULE: ./lib/metrics.js + 1 modules
var metrics = __webpack_require__(51720);
// EXTERNAL MODULE: ./lib/percentile-bounds.js
var percentile_bounds = __webpack_require__(38416);
// EXTERNAL MODULE: ./lib/report/alert.js
var report_alert = __webpack_require__(69256);
// EXTERNAL MODULE: ./lib/report/comparison.js
var comparison = __webpack_require__(76281);
;// CONCATENATED MODULE: ./lib/report/json-number.js
function rounded(value) {
    return value === null || !Number.isFinite(value) ? null : Number(value.toFixed(6));
}

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
        change: rounded(figure.change),
        change_low: rounded(figure.low),
        change_high: rounded(figure.high),
        tolerated: rounded(figure.tolerated),
        samples: figure.samples,
        pairs_to_decide: figure.pairsToDecide,
        reason: figure.reason,
    };
}
function sideObject({ metric, candidate, baseline }) {
    return {
        metric,
        unit: (0,metrics/* metricOf */.a)(metric).unit,
        p50: rounded(candidate.p50),
        p90: rounded(candidate.p90),
        baseline_p50: rounded(baseline.p50),
        baseline_p90: rounded(baseline.p90),
    };
}

// EXTERNAL MODULE: ./lib/report/subject.js
var subject = __webpack_require__(72542);
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
        total_time_seconds: rounded(summary.totalTimeSeconds),
        average_latency_seconds: rounded(average),
        min_latency_seconds: rounded(min),
        max_latency_seconds: rounded(max),
        throughput_rps: rounded(summary.throughputRps),
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
        notes: [...(0,report_alert/* alertNotes */.KT)(report), ...report.notes],
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
            connect_seconds: rounded(connection.connectSeconds),
            dns_seconds: rounded(connection.dnsSeconds),
            tcp_seconds: rounded(connection.tcpSeconds),
            tls_seconds: rounded(connection.tlsSeconds),
            via_proxy: connection.viaProxy,
        },
        instrument: report.instrument && {
            samples: report.instrument.samples,
            low_seconds: rounded(report.instrument.lowSeconds),
            median_seconds: rounded(report.instrument.medianSeconds),
            high_seconds: rounded(report.instrument.highSeconds),
        },
    };
}
function counts({ planned, cutShort, summary }) {
    return {
        planned_requests: planned,
        completed_requests: summary.completed,
        failed_requests: summary.failed,
        warmup_requests: summary.warmup,
        error_rate: rounded(summary.errorRate),
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
        const value = [[name, rounded(distribution[name])]];
        if (bounds === null)
            return value;
        const { low, high } = bounds[name];
        return [...value, [`${name}_low`, rounded(low)], [`${name}_high`, rounded(high)]];
    });
    const others = { average: rounded(average), stddev: rounded(stddev), min: rounded(min), max: rounded(max) };
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
        average_output_tokens: rounded(prompt.averageOutputTokens),
    };
}
function checkObject({ threshold, ...check }) {
    return {
        threshold: threshold.source,
        subject: (0,subject/* subjectName */.wn)(threshold.subject),
        operator: threshold.operator,
        limit: rounded(threshold.limit),
        unit: (0,subject/* subjectUnit */.pK)(threshold.subject),
        warn_only: threshold.warnOnly,
        observed: rounded(check.observed),
        observed_low: rounded(check.interval?.low ?? null),
        observed_high: rounded(check.interval?.high ?? null),
        samples: check.samples,
        answer: check.answer,
        reason: check.reason,
    };
}


/***/ }),

/***/ 13411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
const VERSION = '0.1.0';


/***/ })

};
