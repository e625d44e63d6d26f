export const id = 589;
export const ids = [589];
export const modules = {

/***/ 9858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ endingLines),
/* harmony export */   Z: () => (/* binding */ terminalOptions)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _report_console_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7243);
/* harmony import */ var _report_log_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6027);
/* harmony import */ var _report_terminal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1488);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1598);





const COLOURS = { good: 'green', bad: 'red', open: 'yellow', quiet: 'gray', strong: 'bold' };
function endingLines({ report, files }, screen) {
    const names = (0,_report_log_line_js__WEBPACK_IMPORTED_MODULE_2__/* .foreignLine */ .nT)(`files: ${files.join(', ')}`);
    if (screen.isTTY !== true)
        return [...(0,_report_console_js__WEBPACK_IMPORTED_MODULE_1__/* .summaryLines */ .k)(report), names];
    return [...(0,_report_terminal_js__WEBPACK_IMPORTED_MODULE_3__/* .terminalLines */ .MJ)(report, terminalOptions(screen)), names];
}
function terminalOptions(screen) {
    const hasColours = screen.hasColors?.() ?? false;
    const paint = (tone, text) => (hasColours ? colour(tone, text) : text);
    return { paint, width: (0,_progress_js__WEBPACK_IMPORTED_MODULE_4__/* .screenWidth */ .hF)(screen) };
}
function colour(tone, text) {
    return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(COLOURS[tone], text, { validateStream: false });
}


/***/ }),

/***/ 1598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eG: () => (/* binding */ createProgressDisplay),
/* harmony export */   hF: () => (/* binding */ screenWidth),
/* harmony export */   wy: () => (/* binding */ createSilentDisplay)
/* harmony export */ });
/* harmony import */ var _report_console_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7243);

const UNKNOWN_WIDTH = 80;
function screenWidth({ columns }) {
    return columns || UNKNOWN_WIDTH;
}
function createProgressDisplay(screen, now = () => performance.now()) {
    return screen.isTTY === true ? liveDisplay(screen, now) : plainDisplay(screen, now);
}
function createSilentDisplay(screen) {
    return { start: () => { }, record: () => { }, say: (line) => screen.write(`${line}\n`), end: () => { } };
}
const PACE_MS = 100;
function plainDisplay(screen, now) {
    const isDue = createPace(now);
    let held = '';
    function write(text) {
        if (held + text !== '')
            screen.write(held + text);
        held = '';
    }
    return {
        start: () => { },
        record(record) {
            held += `${(0,_report_console_js__WEBPACK_IMPORTED_MODULE_0__/* .requestLine */ .uA)(record)}\n`;
            if (isDue())
                write('');
        },
        say: (line) => write(`${line}\n`),
        end: () => write(''),
    };
}
function createPace(now) {
    let lastAt = -Infinity;
    return () => {
        const at = now();
        if (at - lastAt < PACE_MS)
            return false;
        lastAt = at;
        return true;
    };
}
const CLEAR_LINE = '\r\u001b[K';
function liveDisplay(screen, now) {
    const tally = createTally(now);
    const isDue = createPace(now);
    let isDrawn = false;
    function draw() {
        isDrawn = true;
        screen.write(CLEAR_LINE + (0,_report_console_js__WEBPACK_IMPORTED_MODULE_0__/* .liveLine */ .jD)(tally.progress(), screenWidth(screen)));
    }
    function clear() {
        if (isDrawn)
            screen.write(CLEAR_LINE);
        isDrawn = false;
    }
    function say(line) {
        clear();
        screen.write(`${line}\n`);
    }
    return {
        start(planned) {
            tally.start(planned);
            draw();
        },
        record(record) {
            if (record.outcome === 'failed')
                say((0,_report_console_js__WEBPACK_IMPORTED_MODULE_0__/* .requestLine */ .uA)(record));
            tally.count(record);
            if (isDue())
                draw();
        },
        say,
        end: clear,
    };
}
function createTally(now) {
    let startedAt = 0;
    let planned = null;
    let done = 0;
    let failed = 0;
    let answeredSeconds = 0;
    let lastSeconds = null;
    return {
        start(count) {
            startedAt = now();
            planned = count;
        },
        count({ latencySeconds }) {
            done += 1;
            lastSeconds = latencySeconds;
            if (latencySeconds === null)
                failed += 1;
            else
                answeredSeconds += latencySeconds;
        },
        progress() {
            const averageSeconds = done === failed ? null : answeredSeconds / (done - failed);
            return { done, failed, planned, lastSeconds, averageSeconds, elapsedSeconds: (now() - startedAt) / 1000 };
        },
    };
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

/***/ 2684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JW: () => (/* binding */ histogram),
/* harmony export */   RW: () => (/* binding */ renderHistogram),
/* harmony export */   Z3: () => (/* binding */ FEWEST_ANSWERS)
/* harmony export */ });
/* unused harmony export bar */
/* harmony import */ var _stats_quantile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7247);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3052);


const FEWEST_ANSWERS = 5;
const ROWS = 12;
const BAR_WIDTH = 30;
const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];
function histogram(sorted, bins = ROWS) {
    const [least, most] = [sorted[0], sorted.at(-1)];
    if (least === undefined || most === undefined)
        return [];
    const top = Math.min(most, farOut(sorted));
    const width = roundWidth((top - least) / bins);
    const binOf = (value) => Math.floor(value / width + 1e-9);
    const start = binOf(least);
    const size = binOf(top) - start + 1;
    let counted = 0;
    return Array.from({ length: size }, (_, i) => {
        const isLast = i === size - 1;
        const end = isLast ? sorted.length : firstOf(sorted, (value) => binOf(value) > start + i);
        const count = end - counted;
        counted = end;
        return {
            low: (start + i) * width,
            high: isLast && top < most ? null : (start + i + 1) * width,
            count,
        };
    });
}
function firstOf(sorted, test) {
    let [low, high] = [0, sorted.length];
    while (low < high) {
        const middle = (low + high) >>> 1;
        if (test(sorted[middle]))
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}
function farOut(sorted) {
    const [lower, upper] = [(0,_stats_quantile_js__WEBPACK_IMPORTED_MODULE_0__/* .quantile */ .YV)(sorted, 0.25) ?? 0, (0,_stats_quantile_js__WEBPACK_IMPORTED_MODULE_0__/* .quantile */ .YV)(sorted, 0.75) ?? 0];
    return upper > lower ? upper + 3 * (upper - lower) : Number.POSITIVE_INFINITY;
}
function renderHistogram(bins) {
    const largest = Math.max(...bins.map((bin) => bin.count));
    const digits = [3, 4, 5, 6, 7].find((few) => new Set(bins.map(({ low }) => (0,_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSeconds */ .Xo)(low, few))).size === bins.length);
    const labels = bins.map((bin) => labelOf(bin, digits));
    const width = Math.max(...labels.map((label) => label.length));
    return bins
        .map(({ count }, i) => `${labels[i].padStart(width)}  ${bar(count / largest, BAR_WIDTH)} ${(0,_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatInteger */ .Sm)(count)}`)
        .join('\n');
}
function labelOf({ low, high }, digits) {
    const start = (0,_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSeconds */ .Xo)(low, digits);
    return high === null ? `${start} and more` : `${start} – ${(0,_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSeconds */ .Xo)(high, digits)}`;
}
function bar(share, width) {
    const eighths = share > 0 ? Math.max(1, Math.round(share * width * 8)) : 0;
    return '█'.repeat(Math.floor(eighths / 8)) + EIGHTHS[eighths % 8];
}
function roundWidth(width) {
    const power = 10 ** Math.floor(Math.log10(Math.max(width, 1e-6)));
    return power * ([1, 2, 2.5, 5, 10].find((step) => step * power >= width * 0.999999) ?? 1);
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

/***/ 1488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MJ: () => (/* binding */ terminalLines),
/* harmony export */   MT: () => (/* binding */ verdictLine),
/* harmony export */   YV: () => (/* binding */ toneOf),
/* harmony export */   tY: () => (/* binding */ checkLine)
/* harmony export */ });
/* harmony import */ var _foreign_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9399);
/* harmony import */ var _samples_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4816);
/* harmony import */ var _stats_quantile_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7247);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3052);
/* harmony import */ var _alert_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9256);
/* harmony import */ var _console_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7243);
/* harmony import */ var _console_comparison_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9405);
/* harmony import */ var _failure_lines_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5534);
/* harmony import */ var _figure_table_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2063);
/* harmony import */ var _histogram_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2684);
/* harmony import */ var _log_line_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6027);
/* harmony import */ var _shard_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6818);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(2542);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(7142);














const DISPENSABLE = ['min', 'p90', 'average', 'p99'];
const LABEL_WIDTH = 23;
const FIGURE_WIDTH = 11;
const HISTOGRAM_WIDTH = 64;
function terminalLines(report, { paint, width }) {
    const blocks = [
        figureTable(report, { paint, width }),
        picture(report, width),
        report.verdict.checks.map((check) => checkLine(check, paint)),
        (0,_console_comparison_js__WEBPACK_IMPORTED_MODULE_6__/* .comparisonLines */ .p)(report),
        [...(0,_failure_lines_js__WEBPACK_IMPORTED_MODULE_7__/* .failureLines */ .w)(report), ...(0,_console_js__WEBPACK_IMPORTED_MODULE_5__/* .flagLines */ .Yg)(report)],
        (0,_alert_js__WEBPACK_IMPORTED_MODULE_4__/* .alertNotes */ .KT)(report).map((alert) => (0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(alert, 500)),
        [...report.notes.map((note) => `note: ${(0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(note, 500)}`), ...(0,_console_js__WEBPACK_IMPORTED_MODULE_5__/* .cutShortLines */ .uH)(report)],
        [verdictLine(report.verdict, paint)],
    ];
    return blocks.filter((lines) => lines.length > 0).flatMap((lines) => ['', ...lines]);
}
function figureTable(report, { paint, width }) {
    const { summary } = report;
    const { main: metrics } = (0,_figure_table_js__WEBPACK_IMPORTED_MODULE_8__/* .measuredMetrics */ .kk)(summary);
    const room = Math.floor((width - 1 - LABEL_WIDTH) / FIGURE_WIDTH);
    const left = DISPENSABLE.slice(0, Math.max(0, _figure_table_js__WEBPACK_IMPORTED_MODULE_8__/* .FIGURES */ .SL.length - room));
    const figures = _figure_table_js__WEBPACK_IMPORTED_MODULE_8__/* .FIGURES */ .SL.filter((figure) => !left.includes(figure));
    const row = ({ name, label, unit }) => {
        const cells = figures.map((figure) => (0,_units_js__WEBPACK_IMPORTED_MODULE_3__/* .formatValue */ .Fl)(summary.metrics[name][figure], unit).padStart(FIGURE_WIDTH));
        return label.replace(/ \(.*/, '').padEnd(LABEL_WIDTH) + cells.join('');
    };
    const failed = paint(summary.failed === 0 ? 'quiet' : 'bad', `${(0,_units_js__WEBPACK_IMPORTED_MODULE_3__/* .formatInteger */ .Sm)(summary.failed)} failed`);
    const counts = `${(0,_units_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(summary.completed, 'answer')} in ${(0,_units_js__WEBPACK_IMPORTED_MODULE_3__/* .formatSeconds */ .Xo)(summary.totalTimeSeconds)}, ${failed}`;
    const shard = (0,_shard_js__WEBPACK_IMPORTED_MODULE_11__/* .shardSentence */ .Y)(report);
    if (metrics.length === 0)
        return [counts].concat(shard);
    const headings = ' '.repeat(LABEL_WIDTH) + figures.map((figure) => figure.padStart(FIGURE_WIDTH)).join('');
    return [paint('quiet', headings), ...metrics.map(row), '', counts].concat(shard);
}
function picture({ records }, width) {
    const sorted = (0,_stats_quantile_js__WEBPACK_IMPORTED_MODULE_2__/* .sortSamples */ .O4)((0,_samples_js__WEBPACK_IMPORTED_MODULE_1__/* .collectSamples */ .uM)(records).latency.values);
    if (sorted.length < _histogram_js__WEBPACK_IMPORTED_MODULE_9__/* .FEWEST_ANSWERS */ .Z3 || width < HISTOGRAM_WIDTH)
        return [];
    const bins = (0,_histogram_js__WEBPACK_IMPORTED_MODULE_9__/* .histogram */ .JW)(sorted);
    return bins.length < 2 ? [] : ['Latency', ...(0,_histogram_js__WEBPACK_IMPORTED_MODULE_9__/* .renderHistogram */ .RW)(bins).split('\n')];
}
const TONES = {
    pass: 'good',
    fail: 'bad',
    inconclusive: 'open',
    skipped: 'open',
    error: 'bad',
};
function toneOf(status) {
    return TONES[status];
}
const MARKS = { pass: '✓', fail: '✗', inconclusive: '?' };
function checkLine(check, paint, name = '') {
    const { threshold, answer, reason } = check;
    const why = answer === 'pass' ? '' : ` - ${(0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(reason, 500)}`;
    const warns = threshold.warnOnly && answer !== 'pass' ? ' (warns only)' : '';
    return `${paint(TONES[answer], MARKS[answer])} ${name}${(0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(threshold.source)}: ${paint('strong', (0,_log_line_js__WEBPACK_IMPORTED_MODULE_10__/* .logText */ .kc)((0,_subject_js__WEBPACK_IMPORTED_MODULE_12__/* .observedText */ .aP)(check)))}${warns}${why}`;
}
function verdictLine({ status, reason }, paint) {
    return `${paint(TONES[status], _wording_js__WEBPACK_IMPORTED_MODULE_13__/* .VERDICT_WORDS */ ._G[status])}: ${(0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(reason, 500)}`;
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
    const reportHtml = await write(_write_js__WEBPACK_IMPORTED_MODULE_1__/* .RESULT_FILES */ .Se.reportHtml, async () => (await Promise.all(/* import() */[__webpack_require__.e(850), __webpack_require__.e(26), __webpack_require__.e(185)]).then(__webpack_require__.bind(__webpack_require__, 8185))).renderHtml(report));
    for (const name of exports) {
        await write(_write_js__WEBPACK_IMPORTED_MODULE_1__/* .RESULT_FILES */ .Se[name], async () => (await __webpack_require__.e(/* import() */ 352).then(__webpack_require__.bind(__webpack_require__, 352))).EXPORTS[name](report));
    }
    return { reportHtml, files, problems };
}


/***/ })

};
