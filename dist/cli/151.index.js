export const id = 151;
export const ids = [151];
export const modules = {

/***/ 2151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  comment: () => (/* binding */ comment)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./lib/errors.js
var lib_errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/foreign-text.js
var foreign_text = __webpack_require__(9399);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(3411);
;// CONCATENATED MODULE: ./lib/github/api.js




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
async function api_openApi(access) {
    const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(413)]).then(__webpack_require__.bind(__webpack_require__, 2413));
    const octokit = getOctokit(access.token, {
        baseUrl: access.url,
        userAgent: `llm-latency-action/${version/* VERSION */.x}`,
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
        await (0,promises_.setTimeout)(ms, undefined, { signal, ref: false }).catch(ignore);
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
            : new ApiError('down', `the download broke off: ${(0,lib_errors/* describeError */.Uc)(thrown)}`);
    }
    return Buffer.concat(chunks);
}
function toApiError(thrown) {
    const { status, response, errors, message = '' } = thrown;
    const said = (0,foreign_text/* printable */.g)(message.replace(/ - https:\/\/\S+$/, ''));
    if (errors !== undefined) {
        const isForbidden = errors.some(({ type }) => type === 'FORBIDDEN');
        return new ApiError(isForbidden ? 'permission' : 'refused', `GitHub refused (${said})`);
    }
    if (response === undefined || status === undefined) {
        return new ApiError('down', `GitHub was not reached: ${(0,foreign_text/* printable */.g)((0,lib_errors/* describeError */.Uc)(deepestCause(thrown)))}`);
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/metrics.js + 1 modules
var lib_metrics = __webpack_require__(1720);
// EXTERNAL MODULE: ./lib/units.js
var units = __webpack_require__(3052);
// EXTERNAL MODULE: ./lib/report/markdown-escape.js
var markdown_escape = __webpack_require__(9809);
// EXTERNAL MODULE: ./lib/report/markdown-table.js
var markdown_table = __webpack_require__(1628);
// EXTERNAL MODULE: ./lib/report/wording.js
var wording = __webpack_require__(7142);
;// CONCATENATED MODULE: ./lib/report/comment.js





const MOST_CHARACTERS = 65_000;
const MOST_LIMITS = 50;
const MOST_NOTES = 20;
function commentMarker(key) {
    return `<!-- llm-latency-action:${key} -->`;
}
function comment_renderComment(summary, options) {
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
function comment_commentKey(parts) {
    return (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify([parts.workflow, parts.job, parts.name]))
        .digest('hex')
        .slice(0, 24);
}
async function comment_upsertComment(api, place, body) {
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
var external_node_fs_ = __webpack_require__(3024);
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

;// CONCATENATED MODULE: ./lib/github/find-pull-request.js
async function findPullRequest({ pullRequest, commit, after }, api) {
    if (pullRequest !== null)
        return { number: pullRequest, commit, runId: null };
    if (after === null || after.event !== 'pull_request')
        return null;
    const { headOwner, headBranch, headSha } = after;
    const reply = await api.get('/pulls', { head: `${headOwner}:${headBranch}`, state: 'open', per_page: 100 });
    const pull = Array.isArray(reply) ? reply.find((candidate) => find_pull_request_shaOf(candidate) === headSha) : undefined;
    const number = pull?.number;
    return typeof number === 'number' ? { number, commit: headSha, runId: after.id } : null;
}
function find_pull_request_shaOf(pull) {
    return pull?.head?.sha;
}

// EXTERNAL MODULE: ./lib/report/json.js + 1 modules
var json = __webpack_require__(8364);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
;// CONCATENATED MODULE: ./lib/report/read-summary.js



const LARGEST_SUMMARY = 16 * 1024 * 1024;
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
function read_summary_readSummaryView(text) {
    const result = dist/* safeParse */.xLC(Summary, parseJson(text), { abortEarly: true });
    if (result.success)
        return result.output;
    const [issue] = result.issues;
    const place = (0,foreign_text/* printable */.g)(dist/* getDotPath */.BuJ(issue) ?? 'the document', 80);
    throw new lib_errors/* InputError */.dz(`not a metrics_summary.json of this version: ${place}: ${(0,foreign_text/* printable */.g)(issue.message)}`);
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw new lib_errors/* InputError */.dz('not a metrics_summary.json: it is not valid JSON');
    }
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/report/write.js
var write = __webpack_require__(2053);
;// CONCATENATED MODULE: ./lib/github/claims.js





function claims_claimName(kind, name, job) {
    if (job.temp === null)
        return name;
    const folder = claimsFolder(job.temp);
    for (let use = 1;; use += 1) {
        const candidate = use === 1 ? name : `${name}-${use}`;
        const answer = tryToClaim(folder, join(folder, claimFile(kind, candidate, job)));
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
        if (!existsSync(join(folder, claimFile(kind, candidate, job))))
            return candidate;
    }
}
function claimsFolder(temp) {
    return join(temp, 'llm-latency-action');
}
function claimFile(kind, name, { workflowRunId, attempt, job }) {
    return createHash('sha256').update([kind, workflowRunId, attempt, job, name].join('\n')).digest('hex');
}
function tryToClaim(folder, claim) {
    try {
        mkdirSync(folder, { recursive: true });
    }
    catch {
        return 'unknown';
    }
    try {
        writeFileSync(claim, '', { flag: 'wx' });
        return 'mine';
    }
    catch (error) {
        return errorCode(error) === 'EEXIST' ? 'taken' : 'unknown';
    }
}
function claimOutputDir(dir, job) {
    if (job.temp === null)
        return freeOutputDir(dir);
    const whole = resolve(dir);
    const claimed = claims_claimName('output-dir', whole, job);
    if (claimed === whole)
        return dir;
    const isNamed = !['', '.', '..'].includes(basename(dir));
    return isNamed ? `${dir.replace(/[\\/]+$/, '')}${claimed.slice(whole.length)}` : claimed;
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
    const name = claimName('comment', slugArtifactName(request.artifactName), job);
    const key = commentKey({ workflow: event.workflowFile ?? '', job: job.job ?? '', name });
    const body = renderComment(readSummaryView(renderJson(report)), {
        key,
        title: name,
        runUrl: runUrl(job, job.workflowRunId),
        commit: event.commit,
    });
    try {
        const patience = AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]);
        const api = await openApi({ url: event.apiUrl, token, repository, signal: patience });
        await upsertComment(api, { repository, pullRequest: event.pullRequest, key }, body);
        return null;
    }
    catch (thrown) {
        return whyNoComment(thrown, event);
    }
}
function whyNoComment(thrown, { withoutSecrets }) {
    const reason = `No comment: ${(0,foreign_text/* printable */.g)((0,lib_errors/* describeError */.Uc)(thrown), 400)}`;
    if (!(thrown instanceof ApiError) || thrown.kind !== 'permission')
        return `${reason}.`;
    if (withoutSecrets !== null)
        return `${reason}. Here GitHub gives no token that may write: docs/history.md says how a second workflow can.`;
    return `${reason}. It is written with "permissions: pull-requests: write".`;
}
function runUrl({ serverUrl, repository }, runId) {
    return repository === null || runId === null ? null : `${serverUrl}/${repository}/actions/runs/${runId}`;
}

;// CONCATENATED MODULE: ./lib/command/comment-results.js





function readResults(from, most) {
    const below = listFolder(from).map((name) => ({ name, path: (0,external_node_path_.join)(from, name) }));
    const folders = [{ name: '', path: from }, ...below].filter(({ path }) => holdsSummary(path));
    if (folders.length === 0) {
        throw new lib_errors/* InputError */.dz(`--from: there is no ${write/* RESULT_FILES */.Se.summaryJson} in ${from}, nor in a folder of it`);
    }
    const results = folders.slice(0, most).map(({ name, path }) => ({ name, summary: readOne(path) }));
    return { results, omitted: folders.length - results.length };
}
function listFolder(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder).toSorted();
    }
    catch (thrown) {
        throw new lib_errors/* InputError */.dz(`--from: ${folder} cannot be read: ${(0,lib_errors/* describeError */.Uc)(thrown)}; name the folder of the results`);
    }
}
function holdsSummary(folder) {
    if ((0,external_node_fs_.lstatSync)(folder, { throwIfNoEntry: false })?.isDirectory() !== true)
        return false;
    return (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(folder, write/* RESULT_FILES */.Se.summaryJson), { throwIfNoEntry: false })?.isFile() === true;
}
function readOne(folder) {
    const path = (0,external_node_path_.join)(folder, write/* RESULT_FILES */.Se.summaryJson);
    if ((0,external_node_fs_.lstatSync)(path).size > LARGEST_SUMMARY) {
        throw new lib_errors/* InputError */.dz(`--from: ${path} is larger than ${LARGEST_SUMMARY / 1024 ** 2} MiB, so it is no summary of ours; take it out`);
    }
    try {
        return read_summary_readSummaryView((0,external_node_fs_.readFileSync)(path, 'utf8'));
    }
    catch (thrown) {
        throw thrown instanceof lib_errors/* InputError */.dz ? new lib_errors/* InputError */.dz(`--from: ${path} is ${thrown.message}`) : thrown;
    }
}

;// CONCATENATED MODULE: ./lib/command/comment.js












const HELP = [
    'Usage: llm-latency comment --from DIR',
    '',
    'Writes the results in DIR, and in each of its folders, as comments on a pull request: the one that the',
    'workflow runs for, or after another workflow (on: workflow_run) the one that that workflow ran for,',
    'which may come from a fork. Whatever the files hold is treated as text of a stranger.',
    'The token is taken from the environment variable GITHUB_TOKEN.',
    '',
    'Exit code: 0, also when GitHub refuses the comment, which is said; 2 wrong input.',
    '',
].join('\n');
const MOST_RESULTS = 10;
async function comment(args, variables) {
    const from = readFrom(args);
    if (from === null) {
        process.stdout.write(HELP);
        return 0;
    }
    const found = readResults(from, MOST_RESULTS);
    const job = readJobEnvironment(variables);
    const { repository } = job;
    const token = variables['GITHUB_TOKEN']?.trim() ?? '';
    if (repository === null)
        throw new lib_errors/* InputError */.dz('llm-latency comment: works inside GitHub Actions only');
    if (token === '')
        throw new lib_errors/* InputError */.dz('GITHUB_TOKEN: missing; set env: GITHUB_TOKEN: ${{ github.token }}');
    const event = readJobEvent(variables, job);
    try {
        const api = await api_openApi({ url: event.apiUrl, token, repository, signal: new AbortController().signal });
        await commentOn(found, { job, repository, event, api });
    }
    catch (thrown) {
        say(whyNoComment(thrown, event));
    }
    return 0;
}
function readFrom(args) {
    const values = parse(args);
    if (values.help === true)
        return null;
    if (values.from !== undefined && values.from !== '')
        return values.from;
    throw new lib_errors/* InputError */.dz('--from: missing; name the folder of the results, as in llm-latency comment --from results');
}
function parse(args) {
    try {
        const options = { from: { type: 'string' }, help: { type: 'boolean', short: 'h' } };
        return (0,external_node_util_.parseArgs)({ args: [...args], options }).values;
    }
    catch (thrown) {
        throw new lib_errors/* InputError */.dz(`llm-latency comment: ${(0,foreign_text/* printable */.g)((0,lib_errors/* describeError */.Uc)(thrown))}; --help lists the flags`);
    }
}
async function commentOn({ results, omitted }, { job, repository, event, api }) {
    const pull = await findPullRequest(event, api);
    if (pull === null)
        return say('No comment: there is no open pull request whose newest commit was measured.');
    const { number: pullRequest, commit, runId } = pull;
    for (const { name, summary } of results) {
        const key = comment_commentKey({ workflow: event.workflowFile ?? '', job: job.job ?? '', name });
        const url = runUrl(job, runId ?? job.workflowRunId);
        const body = comment_renderComment(summary, { key, title: name, runUrl: url, commit });
        const outcome = await comment_upsertComment(api, { repository, pullRequest, key }, body);
        say(`Comment on pull request ${pullRequest} ${outcome}${name === '' ? '' : ` for ${(0,foreign_text/* printable */.g)(name)}`}.`);
    }
    if (omitted > 0) {
        say(`No comment for ${(0,units/* formatCount */.B4)(omitted, 'more result')}: ${MOST_RESULTS} are the most of one workflow run.`);
    }
}
function say(line) {
    process.stdout.write(`${line}\n`);
}


/***/ }),

/***/ 9256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KT: () => (/* binding */ alertNotes),
/* harmony export */   mI: () => (/* binding */ alertMarkdown),
/* harmony export */   mP: () => (/* binding */ alertBox)
/* harmony export */ });
/* harmony import */ var _html_markup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8148);
/* harmony import */ var _markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9809);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3052);



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

/***/ 8148:
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
/* harmony import */ var _foreign_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9399);
/* harmony import */ var _visible_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4955);


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
  gr: () => (/* binding */ checkObject),
  hF: () => (/* binding */ renderJson)
});

// UNUSED EXPORTS: toSummaryObject

// EXTERNAL MODULE: ./lib/metrics.js + 1 modules
var metrics = __webpack_require__(1720);
// EXTERNAL MODULE: ./lib/percentile-bounds.js
var percentile_bounds = __webpack_require__(8416);
// EXTERNAL MODULE: ./lib/report/alert.js
var report_alert = __webpack_require__(9256);
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

/***/ 9809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   iQ: () => (/* binding */ markdownLink),
/* harmony export */   ph: () => (/* binding */ codeText),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
/* harmony import */ var _foreign_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9399);

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

/***/ 1628:
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


/***/ })

};
