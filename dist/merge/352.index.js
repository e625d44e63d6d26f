export const id = 352;
export const ids = [352];
export const modules = {

/***/ 20352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  EXPORTS: () => (/* binding */ EXPORTS)
});

// EXTERNAL MODULE: ./lib/foreign-text.js
var foreign_text = __webpack_require__(69399);
// EXTERNAL MODULE: ./lib/metrics.js + 1 modules
var lib_metrics = __webpack_require__(51720);
// EXTERNAL MODULE: ./lib/report/shard.js
var report_shard = __webpack_require__(36818);
;// CONCATENATED MODULE: ./lib/report/benchmark-json.js



const CHARTED = ['latency', 'ttft', 'tpot'];
const FIGURES = ['average', 'p50', 'p90', 'p95', 'p99'];
function renderBenchmarkJson(report) {
    const { summary } = report;
    const metrics = lib_metrics/* METRICS */.C.filter(({ name }) => CHARTED.includes(name));
    const errorRate = summary.errorRate === null
        ? []
        : [entry('error rate', '%', summary.errorRate * 100, extraOf(report, summary.attempted))];
    const entries = [...metrics.flatMap((metric) => entriesOf(metric, report)), ...errorRate];
    return `${JSON.stringify(entries, null, 2)}\n`;
}
function entriesOf({ name }, report) {
    const distribution = report.summary.metrics[name];
    return FIGURES.flatMap((figure) => {
        const value = distribution[figure];
        if (value === null)
            return [];
        const bounds = figure === 'average' ? null : report.bounds[name][figure];
        const shown = entry(`${name} ${figure}`, 'ms', value * 1000, extraOf(report, distribution.count));
        return [{ ...shown, ...rangeOf(bounds) }];
    });
}
function entry(name, unit, value, extra) {
    return { name, unit, value: Number(value.toFixed(3)), extra };
}
function rangeOf(bounds) {
    const { low, high } = bounds ?? { low: null, high: null };
    if (low === null || high === null)
        return {};
    return { range: `${(low * 1000).toFixed(1)} to ${(high * 1000).toFixed(1)}` };
}
function extraOf(report, requests) {
    const { runId, mode, target } = report;
    const shard = (0,report_shard/* shardOf */.I)(report);
    const lines = [
        ...(target.model === null ? [] : [`model: ${(0,foreign_text/* printable */.g)(target.model)}`]),
        `mode: ${mode}`,
        `requests: ${requests}`,
        ...(shard === null ? [] : [`shard: ${shard.name}`]),
        `run: ${runId}`,
    ];
    return lines.join('\n');
}

// EXTERNAL MODULE: ./lib/units.js
var units = __webpack_require__(83052);
// EXTERNAL MODULE: ./lib/report/html/markup.js
var markup = __webpack_require__(18148);
// EXTERNAL MODULE: ./lib/report/subject.js
var subject = __webpack_require__(72542);
;// CONCATENATED MODULE: ./lib/report/junit.js





function renderJunit(report) {
    const { runId, startedAt, summary, verdict, mode, target } = report;
    const cases = [answeredCase(report), ...verdict.checks.map(checkCase)];
    const counts = attributes({
        name: 'llm-latency',
        tests: String(cases.length),
        failures: String(cases.filter(({ outcome }) => outcome === 'failure').length),
        errors: '0',
        skipped: String(cases.filter(({ outcome }) => outcome === 'skipped').length),
        time: seconds(summary.totalTimeSeconds),
    });
    const shard = (0,report_shard/* shardOf */.I)(report)?.name ?? null;
    const properties = { run_id: runId, mode, api: target.api, model: target.model, url: target.url, shard };
    const known = Object.entries(properties).filter((entry) => entry[1] !== null);
    return [
        '<?xml version="1.0" encoding="UTF-8"?>',
        `<testsuites${counts}>`,
        `  <testsuite${counts}${attributes({ timestamp: startedAt.slice(0, 19) })}>`,
        '    <properties>',
        ...known.map(([name, value]) => `      <property${attributes({ name, value })}/>`),
        '    </properties>',
        ...cases.map(caseElement),
        '  </testsuite>',
        '</testsuites>',
        '',
    ].join('\n');
}
function answeredCase({ summary: { attempted, completed, failed } }) {
    const text = attempted === 0 ? 'no request was sent' : `${(0,units/* formatCount */.B4)(completed, 'request')} answered, ${failed} failed`;
    const outcome = completed === 0 ? 'failure' : 'passed';
    return { group: 'requests', name: 'at least one request is answered', seconds: null, outcome, text };
}
function checkCase(check) {
    const { threshold, observed, answer, reason } = check;
    const failed = threshold.warnOnly ? 'skipped' : 'failure';
    return {
        group: (0,subject/* subjectName */.wn)(threshold.subject),
        name: threshold.source,
        seconds: (0,subject/* subjectUnit */.pK)(threshold.subject) === 'seconds' ? observed : null,
        outcome: answer === 'pass' ? 'passed' : answer === 'fail' ? failed : 'skipped',
        text: answer === 'pass' ? `observed ${(0,subject/* observedText */.aP)(check)}` : reason,
    };
}
function caseElement({ group, name, seconds: observed, outcome, text }) {
    const head = `    <testcase${attributes({ classname: `llm-latency.${group}`, name, time: seconds(observed ?? 0) })}>`;
    const message = attributes({ message: text });
    const body = {
        passed: `<system-out>${escapeXml(text)}</system-out>`,
        failure: `<failure${message} type="limit">${escapeXml(text)}</failure>`,
        skipped: `<skipped${message}/>`,
    };
    return `${head}${body[outcome]}</testcase>`;
}
function attributes(values) {
    return Object.entries(values)
        .map(([name, value]) => ` ${name}="${escapeXml(value)}"`)
        .join('');
}
function seconds(value) {
    return value.toFixed(6);
}
function escapeXml(text) {
    return (0,markup/* escapeText */.X1)((0,foreign_text/* printable */.g)(text, 500));
}

// EXTERNAL MODULE: ./lib/percentile-bounds.js
var percentile_bounds = __webpack_require__(38416);
;// CONCATENATED MODULE: ./lib/report/openmetrics.js




function renderOpenMetrics(report) {
    const { summary } = report;
    const measured = lib_metrics/* METRICS */.C.filter(({ name }) => summary.metrics[name].count > 0);
    return [
        ...runInfo(report),
        ...measured.flatMap((metric) => summaryFamily(metric, summary.metrics[metric.name])),
        ...gauges(report).flatMap(gaugeFamily),
        ...checks(report),
        '# EOF',
        '',
    ].join('\n');
}
function runInfo(report) {
    const { runId, mode, target, tool } = report;
    const labels = {
        run_id: runId,
        mode,
        api: target.api,
        model: target.model,
        url: target.url,
        version: tool.version,
        shard: (0,report_shard/* shardOf */.I)(report)?.name ?? null,
    };
    return [...head('llm_run', 'info', '', 'What was measured.'), `llm_run_info${labelText(labels)} 1`];
}
function summaryFamily({ name, unit, label, definition }, distribution) {
    const family = `llm_${name.replace(/_tps$|_tokens$/, '')}_${unit}`;
    const { count, average } = distribution;
    const quantiles = percentile_bounds/* PERCENTILES */.fy.flatMap((percent) => {
        const value = distribution[`p${percent}`];
        return value === null ? [] : [`${family}{quantile="${percent / 100}"} ${numberText(value)}`];
    });
    return [
        ...head(family, 'summary', unit, `${label}: ${definition}.`),
        ...quantiles,
        `${family}_count ${count}`,
        ...(average === null ? [] : [`${family}_sum ${numberText(average * count)}`]),
    ];
}
function gauges({ summary }) {
    const { completed, failed, errorRate, totalTimeSeconds, throughputRps, metrics } = summary;
    const extremes = lib_metrics/* METRICS */.C.filter(({ unit, name }) => unit === 'seconds' && metrics[name].count > 0);
    return [
        {
            family: 'llm_run_requests',
            unit: 'requests',
            help: 'Measured requests of the run.',
            samples: [
                [{ outcome: 'ok' }, completed],
                [{ outcome: 'failed' }, failed],
            ],
        },
        { family: 'llm_run_error_ratio', unit: 'ratio', help: 'Failed / attempted.', samples: [[{}, errorRate]] },
        { family: 'llm_run_duration_seconds', unit: 'seconds', help: 'Measured time.', samples: [[{}, totalTimeSeconds]] },
        {
            family: 'llm_run_throughput_requests_per_second',
            unit: 'requests_per_second',
            help: 'Completed requests a second, one at a time.',
            samples: [[{}, throughputRps]],
        },
        {
            family: 'llm_run_longest_seconds',
            unit: 'seconds',
            help: 'Largest value of each metric.',
            samples: extremes.map(({ name }) => [{ metric: name }, metrics[name].max]),
        },
    ];
}
function gaugeFamily({ family, unit, help, samples }) {
    const lines = samples.flatMap(([labels, value]) => value === null ? [] : [`${family}${labelText(labels)} ${numberText(value)}`]);
    return lines.length === 0 ? [] : [...head(family, 'gauge', unit, help), ...lines];
}
const ANSWERS = ['pass', 'fail', 'inconclusive'];
function checks({ verdict }) {
    const answers = new Map(verdict.checks.map(({ threshold, answer }) => [threshold.source, answer]));
    if (answers.size === 0)
        return [];
    const labelOf = createLabels();
    const lines = [...answers].flatMap(([source, answer]) => {
        const limit = labelOf(source);
        return ANSWERS.map((state) => `llm_limit${labelText({ limit, llm_limit: state })} ${Number(answer === state)}`);
    });
    return [...head('llm_limit', 'stateset', '', 'What each limit came to.'), ...lines];
}
function createLabels() {
    const taken = new Set();
    return (source) => {
        let label = (0,foreign_text/* printable */.g)(source);
        for (let number = 2; taken.has(label); number += 1)
            label = `${(0,foreign_text/* printable */.g)(source, 190)} (${number})`;
        taken.add(label);
        return label;
    };
}
function head(family, type, unit, help) {
    return [
        `# TYPE ${family} ${type}`,
        ...(unit === '' ? [] : [`# UNIT ${family} ${unit}`]),
        `# HELP ${family} ${escapeText(help)}`,
    ];
}
function labelText(labels) {
    const known = Object.entries(labels).filter((entry) => entry[1] !== null);
    return known.length === 0
        ? ''
        : `{${known.map(([name, value]) => `${name}="${escapeText((0,foreign_text/* printable */.g)(value))}"`).join(',')}}`;
}
function escapeText(text) {
    return text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n');
}
function numberText(value) {
    return String(Number(value.toFixed(6)));
}

;// CONCATENATED MODULE: ./lib/report/exports.js



const EXPORTS = {
    junit: renderJunit,
    openmetrics: renderOpenMetrics,
    'benchmark-json': renderBenchmarkJson,
};


/***/ })

};
