export const id = 978;
export const ids = [978];
export const modules = {

/***/ 1978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runCommand: () => (/* binding */ runCommand)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _command_arguments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8605);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(452);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5078);
/* harmony import */ var _report_log_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6027);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3411);






async function runCommand() {
    outliveOutput();
    (0,node_module__WEBPACK_IMPORTED_MODULE_0__.enableCompileCache)();
    const secrets = [process.env['LLM_API_KEY'] ?? '', process.env['LLM_BASELINE_API_KEY'] ?? ''];
    process.on('uncaughtException', (thrown) => {
        fail(thrown, secrets);
        setTimeout(() => process.exit(), 1000).unref();
    });
    try {
        process.exitCode = await obey(process.argv.slice(2), secrets);
    }
    catch (thrown) {
        fail(thrown, secrets);
    }
}
async function obey(args, secrets) {
    if (args[0] === 'comment') {
        secrets.push(process.env['GITHUB_TOKEN'] ?? '');
        const { comment } = await Promise.all(/* import() */[__webpack_require__.e(934), __webpack_require__.e(789), __webpack_require__.e(954), __webpack_require__.e(151)]).then(__webpack_require__.bind(__webpack_require__, 2151));
        return comment(args.slice(1), process.env);
    }
    if (args[0] === 'judge') {
        const { judge } = await Promise.all(/* import() */[__webpack_require__.e(934), __webpack_require__.e(789), __webpack_require__.e(815), __webpack_require__.e(954), __webpack_require__.e(632), __webpack_require__.e(890), __webpack_require__.e(587), __webpack_require__.e(275)]).then(__webpack_require__.bind(__webpack_require__, 8275));
        return judge(args.slice(1));
    }
    if (args[0] === 'merge') {
        const { merge } = await Promise.all(/* import() */[__webpack_require__.e(934), __webpack_require__.e(789), __webpack_require__.e(815), __webpack_require__.e(954), __webpack_require__.e(632), __webpack_require__.e(890), __webpack_require__.e(26), __webpack_require__.e(589), __webpack_require__.e(611)]).then(__webpack_require__.bind(__webpack_require__, 4611));
        return merge(args.slice(1));
    }
    const invocation = (0,_command_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .parseInvocation */ .w)(args);
    if (invocation.kind === 'run') {
        const { raw, manner } = invocation;
        secrets.push(raw['api-key'] ?? '', raw['baseline-api-key'] ?? '');
        const { measure } = await Promise.all(/* import() */[__webpack_require__.e(789), __webpack_require__.e(815), __webpack_require__.e(85), __webpack_require__.e(954), __webpack_require__.e(632), __webpack_require__.e(607), __webpack_require__.e(587), __webpack_require__.e(589), __webpack_require__.e(108)]).then(__webpack_require__.bind(__webpack_require__, 4108));
        return measure({ raw, manner, environment: process.env, onSecrets: (known) => void secrets.push(...known) });
    }
    if (invocation.kind === 'version') {
        process.stdout.write(`${_version_js__WEBPACK_IMPORTED_MODULE_4__/* .VERSION */ .x}\n`);
    }
    else {
        const { helpText } = await __webpack_require__.e(/* import() */ 599).then(__webpack_require__.bind(__webpack_require__, 4599));
        process.stdout.write(helpText());
    }
    return 0;
}
function fail(thrown, secrets) {
    const isOurs = !(thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .InputError */ .dz);
    process.exitCode = isOurs ? 3 : 2;
    const lines = (0,_report_log_line_js__WEBPACK_IMPORTED_MODULE_3__/* .foreignLines */ .Y0)(isOurs ? describeBug(thrown, secrets) : thrown.message);
    process.stderr.write(`${lines.join('\n')}\n`);
}
function describeBug(thrown, secrets) {
    const stack = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
    const introduction = 'This is a mistake in llm-latency, not in what you did. Please report it with these lines:';
    return `${introduction}\n${(0,_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .createRedactor */ .l)(secrets)(stack)}`;
}
function outliveOutput() {
    let lost = false;
    for (const stream of [process.stdout, process.stderr]) {
        stream.on('error', ({ code }) => {
            lost ||= code !== 'EPIPE' && code !== 'EOF';
        });
    }
    process.once('exit', () => {
        if (lost)
            process.exitCode ||= 1;
    });
}


/***/ }),

/***/ 8605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ parseArguments),
/* harmony export */   w: () => (/* binding */ parseInvocation)
/* harmony export */ });
/* harmony import */ var _config_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6097);
/* harmony import */ var _config_wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3306);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(452);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2037);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3446);





const COMMANDS = ['judge', 'merge', 'comment'];
const OWN_FLAGS = ['mock', 'quiet', 'json', 'help', 'version'];
function parseInvocation(args) {
    const [first = ''] = args;
    if (first === 'help')
        return { kind: 'help' };
    refuseUnknownCommand(first);
    return parseArguments(args);
}
function parseArguments(args) {
    const seen = new Set();
    const raw = (0,_flags_js__WEBPACK_IMPORTED_MODULE_2__/* .readFlags */ .u)(args, {
        rows: _config_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .INPUTS */ .m,
        own: OWN_FLAGS,
        onOwn(name, values) {
            seen.add(name);
            if (name === 'mock')
                values['mode'] = 'mock';
            return name !== 'help' && name !== 'version';
        },
    });
    if (seen.has('help'))
        return { kind: 'help' };
    if (seen.has('version'))
        return { kind: 'version' };
    const manner = { quiet: seen.has('quiet'), json: seen.has('json') };
    return { kind: 'run', raw, manner };
}
function refuseUnknownCommand(word) {
    if (word === '' || word.startsWith('-'))
        return;
    const meant = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .didYouMean */ .a)(word, [...COMMANDS, 'help']);
    const seen = (0,_config_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(meant === '' ? (0,_flags_js__WEBPACK_IMPORTED_MODULE_2__/* .beginning */ .I)(word) : word);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .dz(`there is no command ${seen}.${meant} The commands are ${COMMANDS.join(', ')}; without one, llm-latency measures. --help says more.`);
}


/***/ }),

/***/ 3446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ beginning),
/* harmony export */   u: () => (/* binding */ readFlags)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _foreign_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9399);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2037);



function readFlags(args, flags) {
    const raw = {};
    for (let index = 0; index < args.length; index += 1) {
        const argument = args[index] ?? '';
        if (flags.onStray !== undefined && isStray(argument)) {
            flags.onStray(argument);
            continue;
        }
        const { name, value: attached } = splitFlag(argument, index);
        if (attached === null && flags.own.includes(name)) {
            if (!flags.onOwn(name, raw))
                return raw;
            continue;
        }
        const row = rowOf(name, flags);
        const next = attached === null ? followingValue(row, args[index + 1], flags.onStray !== undefined) : null;
        if (next !== null)
            index += 1;
        const value = attached ?? next ?? valueWhenAlone(row);
        const before = raw[name];
        raw[name] = before !== undefined && takesLines(row) ? `${before}\n${value}` : value;
    }
    return raw;
}
function isStray(argument) {
    return !isShort(argument) && argument !== '-h' && (!argument.startsWith('--') || argument === '--');
}
function isShort(argument) {
    return /^-[^-]/.test(argument) && argument !== '-h';
}
function beginning(argument) {
    return argument.length > 6 ? `${(0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(argument.slice(0, 4))}…` : (0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(argument);
}
function splitFlag(argument, index) {
    if (argument === '-h')
        return { name: 'help', value: null };
    if (isShort(argument)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`argument ${index + 1} ("${beginning(argument)}"): there are no short flags but -h; --help lists the flags`);
    }
    if (isStray(argument)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`argument ${index + 1} ("${beginning(argument)}") belongs to no flag; a value with blanks needs quotes around it. --help lists the flags.`);
    }
    const equals = argument.indexOf('=');
    if (equals < 0)
        return { name: argument.slice(2), value: null };
    return { name: argument.slice(2, equals), value: argument.slice(equals + 1) };
}
function rowOf(name, { rows, own }) {
    const row = rows.find((candidate) => candidate.name === name);
    if (row !== undefined)
        return row;
    if (own.includes(name))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`--${name}: takes no value; leave it out`);
    const names = [...rows.map((candidate) => candidate.name), ...own].map((candidate) => `--${candidate}`);
    const flag = `--${(0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(name, 60)}`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`${flag}: there is no such flag.${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .a)(flag, names) || ' --help lists them all.'}`);
}
function followingValue(row, next, takesStray) {
    if (next === undefined || next.startsWith('--'))
        return null;
    if (row.kind !== 'flag' || /^(true|false)$/i.test(next))
        return next;
    if (!takesStray)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`--${row.name}: "${beginning(next)}" is not allowed; write true or false`);
    return null;
}
function valueWhenAlone(row) {
    if (row.kind === 'flag')
        return 'true';
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`--${row.name}: a value is missing; write --${row.name} VALUE, or --${row.name}=VALUE`);
}
function takesLines({ kind }) {
    return kind === 'lines' || kind === 'headers';
}


/***/ }),

/***/ 6097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ rowOf),
/* harmony export */   m: () => (/* binding */ INPUTS)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9814);

const INPUTS = [
    {
        name: 'mode',
        group: 'Endpoint',
        kind: 'choice',
        choices: ['real', 'mock'],
        default: 'real',
        text: 'Where answers come from: a real endpoint, or a built-in mock that needs no network and no key.',
    },
    {
        name: 'endpoint-url',
        group: 'Endpoint',
        kind: 'url',
        default: '',
        environment: 'LLM_ENDPOINT_URL',
        text: 'URL that the requests go to, used exactly as given, for example https://api.openai.com/v1/chat/completions.',
    },
    {
        name: 'api-key',
        group: 'Endpoint',
        kind: 'key',
        default: '',
        environment: 'LLM_API_KEY',
        text: 'Key for the endpoint. Take it from a secret. Not needed with auth: none.',
    },
    {
        name: 'model',
        group: 'Endpoint',
        kind: 'text',
        default: '',
        environment: 'LLM_MODEL_NAME',
        text: 'Model to ask. Needed wherever the URL does not name it.',
    },
    {
        name: 'api',
        group: 'Endpoint',
        kind: 'choice',
        choices: ['auto', ..._model_js__WEBPACK_IMPORTED_MODULE_0__/* .APIS */ .yc],
        default: 'auto',
        text: 'Wire format of the endpoint; auto reads it off the URL and says which it chose.',
    },
    {
        name: 'auth',
        group: 'Endpoint',
        kind: 'choice',
        choices: ['auto', ..._model_js__WEBPACK_IMPORTED_MODULE_0__/* .AUTHS */ .gP],
        default: 'auto',
        text: 'Header that carries the key (bearer stands for Authorization: Bearer); auto takes the one that the API expects.',
    },
    {
        name: 'headers',
        group: 'Endpoint',
        kind: 'headers',
        default: '',
        text: 'Extra request headers, one "Name: value" a line. Their values are treated as secrets.',
    },
    {
        name: 'stream',
        group: 'Request',
        kind: 'flag',
        default: 'true',
        text: 'Ask for streamed answers, so that the time to the first token can be measured.',
    },
    {
        name: 'parameters',
        group: 'Request',
        kind: 'mapping',
        default: '',
        text: 'YAML or JSON mapping that is merged into every request body, for example temperature: 0.7.',
    },
    {
        name: 'max-output-tokens',
        group: 'Request',
        kind: 'integer',
        minimum: 1,
        maximum: 10_000_000,
        default: '',
        text: 'Longest answer to ask for, in tokens. Without it the endpoint decides (Anthropic requires one: 1024).',
    },
    {
        name: 'prompts-file',
        group: 'Prompts',
        kind: 'text',
        default: '',
        text: 'File of prompts: .txt (one a line), .jsonl, .json, .yaml or .csv. Without prompts, four built-in ones are sent.',
    },
    {
        name: 'prompts',
        group: 'Prompts',
        kind: 'lines',
        default: '',
        text: 'Prompts, one a line; blank lines and lines that start with # are skipped. Instead of prompts-file.',
    },
    {
        name: 'repeat',
        group: 'Run',
        kind: 'integer',
        minimum: 1,
        maximum: 1_000_000,
        default: '1',
        text: 'Rounds over all prompts.',
    },
    {
        name: 'warmup',
        group: 'Run',
        kind: 'integer',
        minimum: 0,
        maximum: 1_000_000,
        default: '0',
        text: 'First requests that are sent and recorded, but left out of every figure.',
    },
    {
        name: 'order',
        group: 'Run',
        kind: 'choice',
        choices: ['listed', 'shuffled'],
        default: 'listed',
        text: 'Order of the prompts: as listed, or shuffled anew in each round by the seed.',
    },
    {
        name: 'seed',
        group: 'Run',
        kind: 'integer',
        minimum: 0,
        maximum: 4_294_967_295,
        default: '0',
        text: 'Seed of the shuffled order and of the mock: the same seed gives the same run.',
    },
    {
        name: 'shard',
        group: 'Run',
        kind: 'shard',
        default: '',
        text: 'Part of the prompts that this job sends: 2/5 is every fifth prompt, from the second on. The merge action puts shards together.',
    },
    {
        name: 'delay',
        group: 'Run',
        kind: 'duration',
        zero: true,
        default: '0s',
        text: 'Pause between requests.',
    },
    {
        name: 'connection',
        group: 'Run',
        kind: 'choice',
        choices: ['reuse', 'fresh'],
        default: 'reuse',
        text: 'Keep one connection open for the whole run, or open a fresh one for each request.',
    },
    {
        name: 'cache-bust',
        group: 'Run',
        kind: 'flag',
        default: 'false',
        text: 'Put a unique mark in front of each prompt, so that no prompt cache can answer.',
    },
    {
        name: 'wait-for-ready',
        group: 'Run',
        kind: 'duration',
        zero: true,
        default: '0s',
        text: 'How long to wait for a server that is still starting, without sending it a prompt.',
    },
    {
        name: 'timeout',
        group: 'Run',
        kind: 'duration',
        default: '120s',
        text: 'Longest time for one request.',
    },
    {
        name: 'idle-timeout',
        group: 'Run',
        kind: 'duration',
        default: '',
        text: 'Longest silence within one request; comments and pings count as silence.',
    },
    {
        name: 'retries',
        group: 'Run',
        kind: 'integer',
        minimum: 0,
        maximum: 100,
        default: '0',
        text: 'How often to try again after a 429, a 503 or a failed connection. Retried requests are marked.',
    },
    {
        name: 'max-duration',
        group: 'Run',
        kind: 'duration',
        default: '',
        text: 'Stop sending, and waiting to try again, after this time; what was measured until then counts.',
    },
    {
        name: 'max-requests',
        group: 'Run',
        kind: 'integer',
        minimum: 1,
        maximum: 1_000_000_000,
        default: '',
        text: 'Stop sending after this many requests, retries included; what was measured until then counts.',
    },
    {
        name: 'stop-after-failures',
        group: 'Run',
        kind: 'integer',
        minimum: 1,
        maximum: 1_000_000_000,
        default: '5',
        text: 'Stop after this many failed requests in a row.',
    },
    {
        name: 'early-stop',
        group: 'Run',
        kind: 'flag',
        default: 'false',
        text: 'Look at the results a few times on the way, and stop sending as soon as nothing is left to decide.',
    },
    {
        name: 'max-average-latency',
        group: 'Limits',
        kind: 'duration',
        bareSeconds: true,
        default: '',
        text: 'Fail the job when the average latency is above this: 2, 2s or 800ms. A bare number is seconds.',
    },
    {
        name: 'max-error-rate',
        group: 'Limits',
        kind: 'rate',
        default: '5%',
        text: 'Fail the job when a larger share of the requests fails: 5% or 0.05.',
    },
    {
        name: 'thresholds',
        group: 'Limits',
        kind: 'lines',
        default: '',
        text: 'More limits, one a line: latency.p95 < 2s, ttft.p50 <= 500ms, error_rate <= 1%. With warn in front one only warns.',
    },
    {
        name: 'confidence',
        group: 'Limits',
        kind: 'choice',
        choices: ['point', '90%', '95%', '99%'],
        default: 'point',
        text: 'How limits are judged: point takes the observed value, the others want evidence before they pass or fail.',
    },
    {
        name: 'on-inconclusive',
        group: 'Limits',
        kind: 'choice',
        choices: ['pass', 'warn', 'fail'],
        default: 'warn',
        text: 'What happens to the job when the run cannot tell. The verdict stays inconclusive.',
    },
    {
        name: 'report-only',
        group: 'Limits',
        kind: 'flag',
        default: 'false',
        text: 'Report missed limits without failing the job. Wrong inputs fail it all the same.',
    },
    {
        name: 'baseline',
        group: 'Comparison',
        kind: 'text',
        default: '',
        text: 'What to compare with: endpoint (asked in turns), history or previous-run (of this workflow), or the file of an earlier run.',
    },
    {
        name: 'baseline-endpoint-url',
        group: 'Comparison',
        kind: 'url',
        default: '',
        environment: 'LLM_BASELINE_ENDPOINT_URL',
        text: "URL of the baseline's endpoint, with baseline: endpoint. What no baseline-… input says is as in the run itself.",
    },
    {
        name: 'baseline-api-key',
        group: 'Comparison',
        kind: 'key',
        default: '',
        environment: 'LLM_BASELINE_API_KEY',
        text: "Key for the baseline's endpoint; without it, api-key goes there too.",
    },
    {
        name: 'baseline-model',
        group: 'Comparison',
        kind: 'text',
        default: '',
        environment: 'LLM_BASELINE_MODEL_NAME',
        text: 'Model that the baseline asks.',
    },
    {
        name: 'baseline-api',
        group: 'Comparison',
        kind: 'choice',
        choices: ['auto', ..._model_js__WEBPACK_IMPORTED_MODULE_0__/* .APIS */ .yc],
        default: '',
        text: "Wire format of the baseline's endpoint.",
    },
    {
        name: 'baseline-auth',
        group: 'Comparison',
        kind: 'choice',
        choices: ['auto', ..._model_js__WEBPACK_IMPORTED_MODULE_0__/* .AUTHS */ .gP],
        default: '',
        text: "Header that carries the baseline's key.",
    },
    {
        name: 'baseline-headers',
        group: 'Comparison',
        kind: 'headers',
        default: '',
        text: "Extra request headers of the baseline, in place of the run's: a canary is often chosen by one.",
    },
    {
        name: 'baseline-parameters',
        group: 'Comparison',
        kind: 'mapping',
        default: '',
        text: "Parameters of the baseline, in place of the run's.",
    },
    {
        name: 'baseline-workflow',
        group: 'Comparison',
        kind: 'text',
        githubOnly: true,
        default: '',
        text: 'Workflow file whose runs are the history: nightly.yml. Without it, the one that runs.',
    },
    {
        name: 'baseline-branch',
        group: 'Comparison',
        kind: 'text',
        githubOnly: true,
        default: '',
        text: 'Branch whose runs are the history. Without it, the default branch.',
    },
    {
        name: 'baseline-runs',
        group: 'Comparison',
        kind: 'integer',
        minimum: 1,
        maximum: 30,
        githubOnly: true,
        default: '10',
        text: 'How many earlier runs to compare with.',
    },
    {
        name: 'baseline-max-age',
        group: 'Comparison',
        kind: 'duration',
        longestDays: 400,
        githubOnly: true,
        default: '30d',
        text: 'Earlier runs that are older do not count.',
    },
    {
        name: 'baseline-epoch',
        group: 'Comparison',
        kind: 'text',
        default: '',
        text: 'Any text, such as a date. A new one starts a new history: this is how a slowdown is accepted.',
    },
    {
        name: 'baseline-key',
        group: 'Comparison',
        kind: 'text',
        default: '',
        text: 'Name for the thing that is measured where its URL changes from run to run: runs of one name can be compared.',
    },
    {
        name: 'require-baseline',
        group: 'Comparison',
        kind: 'flag',
        default: 'false',
        text: 'Fail the job when there is nothing comparable to compare with.',
    },
    {
        name: 'regression-metrics',
        group: 'Comparison',
        kind: 'figures',
        default: 'latency.p50',
        text: 'What is compared: latency.p50, ttft.p50, tpot.p50 and so on, separated by commas. Each further one costs power.',
    },
    {
        name: 'max-regression',
        group: 'Comparison',
        kind: 'rate',
        default: '10%',
        text: 'Slowdown that is tolerated. The job fails only when there is evidence for a larger one.',
    },
    {
        name: 'min-regression',
        group: 'Comparison',
        kind: 'floors',
        default: '20ms, tpot 1ms',
        text: 'Slowdown that counts as none whatever it is in percent: one time for all, and "metric time" for single ones.',
    },
    {
        name: 'deployment-variation',
        group: 'Comparison',
        kind: 'rate',
        default: '',
        text: 'How much two deployments of the same thing differ anyway. Without it: 0% on one host and port, 5% on two.',
    },
    {
        name: 'output-dir',
        group: 'Results',
        kind: 'text',
        default: 'llm-latency-results',
        text: 'Folder for metrics_requests.csv and metrics_summary.json. A second use in one job writes beside it, to …-2.',
    },
    {
        name: 'prompt-text',
        group: 'Results',
        kind: 'choice',
        choices: ['full', 'hash', 'none'],
        default: 'full',
        text: 'What files and reports show of a prompt. Answers are never stored.',
    },
    {
        name: 'export',
        group: 'Results',
        kind: 'choices',
        choices: ['junit', 'openmetrics', 'benchmark-json'],
        default: '',
        text: 'Further files to write, separated by commas: limits as test cases, figures for Prometheus, figures for charts.',
    },
    {
        name: 'upload-artifact',
        group: 'Results',
        kind: 'flag',
        githubOnly: true,
        default: 'true',
        text: 'Upload the results as an artifact of the workflow run.',
    },
    {
        name: 'artifact-name',
        group: 'Results',
        kind: 'text',
        githubOnly: true,
        default: '',
        actionDefault: 'llm-latency-${{ github.job }}-${{ strategy.job-index }}',
        text: 'Name of the artifact. The default differs between jobs and matrix cells.',
    },
    {
        name: 'retention-days',
        group: 'Results',
        kind: 'integer',
        minimum: 1,
        maximum: 400,
        githubOnly: true,
        default: '',
        text: 'Days to keep the artifact. Without it the setting of the repository counts.',
    },
    {
        name: 'job-summary',
        group: 'Results',
        kind: 'flag',
        githubOnly: true,
        default: 'true',
        text: 'Show the results in the job summary.',
    },
    {
        name: 'comment',
        group: 'Results',
        kind: 'flag',
        githubOnly: true,
        default: 'false',
        text: 'Keep one comment on the pull request up to date. Needs permissions: pull-requests: write.',
    },
    {
        name: 'github-token',
        group: 'Results',
        kind: 'key',
        githubOnly: true,
        default: '',
        actionDefault: '${{ github.token }}',
        text: 'Token for earlier runs (permissions: actions: read) and for the comment (pull-requests: write).',
    },
    {
        name: 'on-missing-credentials',
        group: 'Results',
        kind: 'choice',
        choices: ['fail', 'skip'],
        githubOnly: true,
        default: 'fail',
        text: 'On pull requests of forks and Dependabot, which get no secrets: fail, or skip, which ends green with the verdict skipped.',
    },
    {
        name: 'mock-latency',
        group: 'Mock',
        kind: 'duration-spread',
        mockOnly: true,
        default: '300ms..1.2s',
        text: 'Latency of the mock: 500ms, a range 300ms..1.2s, or lognormal(p50, p99) such as lognormal(400ms, 2s).',
    },
    {
        name: 'baseline-mock-latency',
        group: 'Mock',
        kind: 'duration-spread',
        mockOnly: true,
        default: '',
        text: 'Latency of the mock that stands for the baseline, with baseline: endpoint; without it, mock-latency.',
    },
    {
        name: 'mock-ttft',
        group: 'Mock',
        kind: 'duration-spread',
        mockOnly: true,
        default: '60ms..180ms',
        text: 'Time to first token of the mock, like mock-latency; by default 20% to 60% of the shortest latency, or of a lognormal p50.',
    },
    {
        name: 'mock-output-tokens',
        group: 'Mock',
        kind: 'token-spread',
        mockOnly: true,
        default: '20..80',
        text: 'Tokens in an answer of the mock: 50, a range 20..80, or lognormal(p50, p99).',
    },
    {
        name: 'mock-error-rate',
        group: 'Mock',
        kind: 'rate',
        mockOnly: true,
        default: '0',
        text: 'Share of requests that the mock lets fail: 10% or 0.1.',
    },
    {
        name: 'mock-time-scale',
        group: 'Mock',
        kind: 'number',
        minimum: 0,
        maximum: 1000,
        mockOnly: true,
        default: '1',
        text: 'How long the mock really waits: 1 as long as it reports, 0 not at all. The figures are the same.',
    },
];
function rowOf(name) {
    return INPUTS.find((row) => row.name === name);
}


/***/ }),

/***/ 3306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ eitherOf),
/* harmony export */   h: () => (/* binding */ quote)
/* harmony export */ });
/* harmony import */ var _foreign_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9399);

function quote(text) {
    return `"${(0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(text, 80)}"`;
}
function eitherOf(words) {
    return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}


/***/ }),

/***/ 452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CA: () => (/* binding */ errorCode),
/* harmony export */   Uc: () => (/* binding */ describeError),
/* harmony export */   dz: () => (/* binding */ InputError)
/* harmony export */ });
class InputError extends Error {
    name = 'InputError';
}
function describeError(thrown) {
    if (!Error.isError(thrown))
        return oneLine(String(thrown));
    const code = errorCode(thrown);
    const message = oneLine(thrown.message === '' ? thrown.name : thrown.message);
    return code === null || message.includes(code) ? message : `${message} (${code})`;
}
function errorCode(thrown) {
    if (typeof thrown !== 'object' || thrown === null || !('code' in thrown))
        return null;
    return typeof thrown.code === 'string' ? thrown.code : null;
}
function oneLine(text) {
    return text.replace(/\s*[\r\n]+\s*/g, ' ').trim();
}


/***/ }),

/***/ 9399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ printable),
/* harmony export */   k: () => (/* binding */ printableCell)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);

const INVISIBLE = /\p{Cf}|\p{Co}|\p{Cn}|\u034F|[\u115F\u1160]|[\u17B4\u17B5]|[\u180B-\u180F]|\u3164|[\uFE00-\uFE0D]|\uFFA0|[\u{E0100}-\u{E01EF}]/gu;
const PLAIN = /^[!-~]+(?: [!-~]+)*$/;
function printable(text, max = 200) {
    if (text.length <= max && PLAIN.test(text))
        return text;
    const line = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(text.slice(0, max * 8))
        .toWellFormed()
        .replace(INVISIBLE, '')
        .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
        .trim();
    const characters = Array.from(line);
    return characters.length <= max && text.length <= max * 8 ? line : `${characters.slice(0, max - 1).join('')}…`;
}
function printableCell(text, max = 200) {
    const line = printable(text, max);
    return /^[=+\-@|%＝＋－＠]/.test(line) ? printable(`'${line}`, max) : line;
}


/***/ }),

/***/ 9814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fh: () => (/* binding */ REGRESSION_PERCENTS),
/* harmony export */   gP: () => (/* binding */ AUTHS),
/* harmony export */   gg: () => (/* binding */ ROLES),
/* harmony export */   we: () => (/* binding */ OPERATORS),
/* harmony export */   yc: () => (/* binding */ APIS)
/* harmony export */ });
const APIS = [
    'openai-chat',
    'openai-responses',
    'openai-completions',
    'anthropic-messages',
    'gemini',
    'ollama',
    'cohere',
];
const AUTHS = ['bearer', 'api-key', 'x-api-key', 'x-goog-api-key', 'none'];
const ROLES = ['system', 'user', 'assistant'];
const REGRESSION_PERCENTS = [50, 95, 99];
const OPERATORS = ['<', '<=', '>', '>='];


/***/ }),

/***/ 2037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
function nearest(word, candidates) {
    const distances = candidates.map((candidate) => ({ candidate, distance: editDistance(word, candidate) }));
    const best = distances.toSorted((a, b) => a.distance - b.distance)[0];
    return best !== undefined && best.distance <= Math.max(1, Math.floor(best.candidate.length / 3))
        ? best.candidate
        : null;
}
function didYouMean(word, candidates) {
    const candidate = nearest(word, candidates);
    return candidate === null ? '' : ` Did you mean ${candidate}?`;
}
const LONGEST = 100;
function editDistance(one, other) {
    if (one.length > LONGEST)
        return Infinity;
    const a = one.toLowerCase();
    const b = other.toLowerCase();
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let i = 1; i <= a.length; i += 1) {
        const row = [i];
        for (let j = 1; j <= b.length; j += 1) {
            const same = a[i - 1] === b[j - 1];
            const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
            row[j] = Math.min(cell(last, j) + 1, cell(row, j - 1) + 1, cell(last, j - 1) + (same ? 0 : 1), swapped ? cell(beforeLast, j - 2) + 1 : Infinity);
        }
        beforeLast = last;
        last = row;
    }
    return cell(last, b.length);
}
function cell(row, column) {
    return row[column] ?? Infinity;
}


/***/ }),

/***/ 5078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ createRedactor)
/* harmony export */ });
const SHORTEST = 4;
const SHORTEST_WRAPPED = 8;
const GAP = String.raw `(?:\s|\\[nrt]){0,4}`;
function createRedactor(secrets) {
    const forms = new Set(secrets.flatMap((secret) => secret.split(/[\r\n]+/).concat(secret)).flatMap(encodings));
    const longestFirst = [...forms].filter((form) => form.length >= SHORTEST).toSorted((a, b) => b.length - a.length);
    if (longestFirst.length === 0)
        return (text) => text;
    const pattern = new RegExp(longestFirst.map(patternOf).join('|'), 'gi');
    return (text) => text.replace(pattern, '***');
}
function patternOf(form) {
    const characters = Array.from(form, (character) => (/\w/.test(character) ? character : escapedOrNot(character)));
    return characters.join(form.length < SHORTEST_WRAPPED ? '' : GAP);
}
function escapedOrNot(character) {
    const code = character.codePointAt(0) ?? 0;
    const names = [...(NAMES[character] ?? []), `#0*${code}`, `#x0*${code.toString(16)}`];
    return String.raw `(?:&(?:${names.join('|')});|\\?${RegExp.escape(character)})`;
}
const NAMES = {
    '&': ['amp'],
    '<': ['lt'],
    '>': ['gt'],
    '"': ['quot'],
    "'": ['apos'],
};
function encodings(secret) {
    if (secret.trim().length < SHORTEST)
        return [];
    const wellFormed = secret.toWellFormed();
    const json = JSON.stringify(secret).slice(1, -1);
    return [secret, secret.trim(), encodeURIComponent(wellFormed), encodeURI(wellFormed), json, ...base64Forms(secret)];
}
function base64Forms(secret) {
    const bytes = Buffer.from(secret);
    return [0, 1, 2].flatMap((shift) => {
        const padded = Buffer.concat([Buffer.alloc(shift), bytes]);
        const first = shift === 0 ? 0 : shift + 1;
        const whole = padded.length - (padded.length % 3);
        const core = padded.subarray(0, whole).toString('base64').slice(first);
        return [core, core.replaceAll('+', '-').replaceAll('/', '_')];
    });
}


/***/ }),

/***/ 6027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BP: () => (/* binding */ logLine),
/* harmony export */   Y0: () => (/* binding */ foreignLines),
/* harmony export */   et: () => (/* binding */ printableJson),
/* harmony export */   kc: () => (/* binding */ logText),
/* harmony export */   nT: () => (/* binding */ foreignLine)
/* harmony export */ });
/* harmony import */ var _foreign_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9399);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3052);
/* harmony import */ var _visible_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4955);



function logLine(line) {
    return line
        .replace(/[\r\n]+/g, ' ')
        .replace(/^(\s*):(?=:)/, '$1: ')
        .replaceAll('##[', '## [');
}
function logText(value) {
    return value === _units_js__WEBPACK_IMPORTED_MODULE_1__/* .UNKNOWN_TEXT */ .L5 ? 'n/a' : value;
}
const LONGEST = 1000;
function foreignLine(text) {
    return logLine((0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(text, LONGEST));
}
function foreignLines(text) {
    return text.split('\n').map((line) => {
        const [indentation = ''] = /^ {0,20}/.exec(line) ?? [];
        return logLine(indentation + (0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(line, LONGEST));
    });
}
function printableJson(json) {
    return (0,_visible_json_js__WEBPACK_IMPORTED_MODULE_2__/* .visibleJson */ .$)(json).replaceAll('##[', String.raw `##\u005b`);
}


/***/ }),

/***/ 4955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ visibleJson),
/* harmony export */   e: () => (/* binding */ jsonEscape)
/* harmony export */ });
function visibleJson(json) {
    return json.replace(/[^\P{C}\n]|[\u2028\u2029]/gu, jsonEscape);
}
function jsonEscape(characters) {
    const units = characters.split('').map((unit) => unit.charCodeAt(0).toString(16).padStart(4, '0'));
    return units.map((unit) => `\\u${unit}`).join('');
}


/***/ }),

/***/ 3052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   Fl: () => (/* binding */ formatValue),
/* harmony export */   L5: () => (/* binding */ UNKNOWN_TEXT),
/* harmony export */   Sm: () => (/* binding */ formatInteger),
/* harmony export */   T1: () => (/* binding */ formatShare),
/* harmony export */   Xo: () => (/* binding */ formatSeconds),
/* harmony export */   eD: () => (/* binding */ formatChange),
/* harmony export */   oD: () => (/* binding */ formatBeside)
/* harmony export */ });
const UNKNOWN_TEXT = '–';
const USUAL_DIGITS = 3;
const ALL_DIGITS = 15;
function formatValue(value, unit, digits = USUAL_DIGITS) {
    return value === null || !Number.isFinite(value) ? UNKNOWN_TEXT : FORMATS[unit](value, digits);
}
const FORMATS = {
    seconds: formatSeconds,
    share: formatShare,
    change: formatChange,
    tokens: (value, digits) => (Number.isInteger(value) ? formatInteger(value) : significant(value, digits)),
    tokens_per_second: (value, digits) => `${significant(value, digits)} tok/s`,
    requests_per_second: (value, digits) => `${significant(value, digits)} req/s`,
};
function formatBeside(value, limit, unit) {
    const looks = (of, digits) => formatValue(of, unit, digits).replace(/\.0+(?=\D)/, '');
    const differs = (digits) => looks(value, digits) !== looks(limit, digits);
    let digits = USUAL_DIGITS;
    while (digits < ALL_DIGITS && !differs(digits))
        digits += 1;
    return formatValue(value, unit, differs(digits) ? digits : USUAL_DIGITS);
}
function formatSeconds(seconds, digits = USUAL_DIGITS) {
    const size = Math.abs(seconds);
    if (size < 0.9995)
        return `${significant(seconds * 1000, digits)} ms`;
    if (size < 119.5 || digits > USUAL_DIGITS)
        return `${significant(seconds, digits)} s`;
    const sign = seconds < 0 ? '-' : '';
    const whole = Math.round(size);
    if (whole < 7200)
        return `${sign}${Math.floor(whole / 60)} min ${whole % 60} s`;
    const minutes = Math.round(size / 60);
    return `${sign}${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
function formatShare(share, digits = USUAL_DIGITS) {
    const percent = Number((share * 100).toFixed(9));
    if (Number.isInteger(percent))
        return `${percent} %`;
    if (digits > USUAL_DIGITS)
        return `${percent.toPrecision(digits)} %`;
    if (percent < 0.05)
        return '< 0.1 %';
    if (percent > 99.9 && percent < 100)
        return '> 99.9 %';
    return `${percent.toFixed(1)} %`;
}
function formatChange(change, digits = USUAL_DIGITS) {
    const percent = Number((change * 100).toFixed(9));
    const size = Math.abs(percent);
    const sign = percent === 0 ? '' : percent > 0 ? '+' : '-';
    if (Number.isInteger(size))
        return `${sign}${formatInteger(size)} %`;
    return `${sign}${digits > USUAL_DIGITS ? size.toPrecision(digits) : size.toFixed(1)} %`;
}
function formatCount(count, noun = 'request') {
    return `${formatInteger(count)} ${noun}${count === 1 ? '' : 's'}`;
}
function formatInteger(value) {
    return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}
function significant(value, digits) {
    if (value === 0)
        return '0';
    if (value > 0 && value < 0.0005)
        return '< 0.001';
    const rounded = Number(value.toPrecision(digits));
    const power = Math.floor(Math.log10(Math.abs(rounded)));
    return value.toFixed(Math.min(Math.max(digits - 1 - power, 0), Math.max(digits, 3)));
}


/***/ }),

/***/ 3411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
const VERSION = '0.1.0';


/***/ })

};
