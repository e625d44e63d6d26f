export const id = 241;
export const ids = [241];
export const modules = {

/***/ 43241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publishMerge: () => (/* binding */ publishMerge)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 11 modules
var core = __webpack_require__(91659);
// EXTERNAL MODULE: ./lib/report/markdown-escape.js
var markdown_escape = __webpack_require__(9809);
// EXTERNAL MODULE: ./lib/report/markdown-limits.js
var markdown_limits = __webpack_require__(25774);
// EXTERNAL MODULE: ./lib/report/markdown-table.js
var markdown_table = __webpack_require__(81628);
// EXTERNAL MODULE: ./lib/report/markdown.js + 7 modules
var markdown = __webpack_require__(78647);
// EXTERNAL MODULE: ./lib/report/units.js
var units = __webpack_require__(88861);
// EXTERNAL MODULE: ./lib/report/wording.js
var wording = __webpack_require__(57142);
;// CONCATENATED MODULE: ./lib/merge/bar-chart.js
const MOST_BARS = 40;
const COLOURS = ['#4184e4', '#e5534b'];
function barChart(rows) {
    const shown = rows.filter(({ metrics }) => metrics.latency.p50 !== null).slice(0, MOST_BARS);
    if (shown.length < 2)
        return null;
    const medians = shown.map(({ metrics }) => metrics.latency.p50 ?? 0);
    const tails = shown.flatMap(({ metrics }) => metrics.latency.p95 ?? []);
    const hasTails = tails.length === shown.length;
    const top = Math.max(...medians, ...(hasTails ? tails : []));
    if (top <= 0)
        return null;
    const [factor, unit] = top < 1 ? [1000, 'milliseconds'] : [1, 'seconds'];
    const list = (values) => values.map((value) => (value * factor).toFixed(3)).join(', ');
    const theme = { xyChart: { plotColorPalette: COLOURS.join(', '), backgroundColor: 'transparent' } };
    const which = rows.length > shown.length ? `The ${shown.length} fastest: median` : 'Median';
    return {
        caption: `${which} latency of each configuration by its number${hasTails ? '; the line is the 95th percentile' : ''}.`,
        source: [
            `%%{init: ${JSON.stringify({ xyChart: { width: 900, height: 300 }, themeVariables: theme })}}%%`,
            'xychart-beta',
            `    x-axis "Configuration" [${shown.map(({ number }) => `"${number}"`).join(', ')}]`,
            `    y-axis "${unit}" 0 --> ${(top * factor * 1.05).toFixed(3)}`,
            `    bar [${list(medians)}]`,
            ...(hasTails ? [`    line [${list(tails)}]`] : []),
        ].join('\n'),
    };
}

// EXTERNAL MODULE: ./lib/merge/group-row.js
var group_row = __webpack_require__(27086);
;// CONCATENATED MODULE: ./lib/merge/render-markdown.js








const MOST_LINES = 30;
const SURROUNDINGS = 200 * 1024;
function renderMergeMarkdown(merged, { artifactUrl, budget = markdown/* MARKDOWN_BUDGET */.S }) {
    const [single] = merged.groups;
    const text = merged.groups.length === 1 && single !== undefined
        ? renderSingle(merged, single, { artifactUrl, budget: budget - SURROUNDINGS })
        : renderSeveral(merged, artifactUrl);
    return Buffer.byteLength(text) <= budget ? text : `${heading(merged.verdict)}\n`;
}
function renderSingle(merged, group, options) {
    const report = { ...group.report, verdict: { ...group.report.verdict, ...statusOf(merged.verdict) } };
    return joined([
        problemsSection(merged),
        (0,markdown/* renderMarkdown */.G)(report, options),
        shardsSection(group),
        overallSection(merged),
    ]);
}
function statusOf({ status, reason }) {
    return { status, reason };
}
function renderSeveral(merged, artifactUrl) {
    const rows = (0,group_row/* groupRows */.fD)(merged).slice(0, group_row/* MOST_GROUPS */.xL);
    const chart = barChart(rows);
    return joined([
        heading(merged.verdict),
        subtitle(merged),
        problemsSection(merged),
        comparisonTable(rows),
        merged.groups.length > group_row/* MOST_GROUPS */.xL ? `${merged.groups.length - group_row/* MOST_GROUPS */.xL} more: see merge.json.` : '',
        (0,group_row/* rankingSentence */.q)(merged),
        chart === null ? '' : joined([chart.caption, (0,markdown_escape/* codeBlock */.DV)(chart.source, 'mermaid')]),
        missedSection(rows, merged.verdict.reason),
        overallSection(merged),
        notesSection(merged.notes),
        artifactUrl === null ? '' : `[All files of this merge](<${artifactUrl.replace(/[<>\s]/g, encodeURIComponent)}>)`,
    ]);
}
function joined(parts) {
    return `${parts
        .map((part) => part.trim())
        .filter((part) => part !== '')
        .join('\n\n')}\n`;
}
function heading({ status, reason }) {
    return `## ${wording/* VERDICT_MARKS */.rE[status]} ${wording/* VERDICT_WORDS */._G[status]}: ${(0,markdown_escape/* plainText */.wh)(reason)}`;
}
function subtitle({ groups }) {
    const requests = groups.reduce((total, { report }) => total + report.summary.attempted, 0);
    return `${(0,units/* formatCount */.B4)(groups.length, 'configuration')} · ${(0,units/* formatCount */.B4)(requests, 'request')}`;
}
function problemsSection({ problems, allowMissing }) {
    if (problems.length === 0)
        return '';
    const lines = problems.slice(0, MOST_LINES).map((problem) => `> - ${(0,markdown_escape/* plainText */.wh)(problem)}`);
    const more = problems.length > MOST_LINES ? [`> - ${problems.length - MOST_LINES} more: see merge.json`] : [];
    const kind = allowMissing ? 'NOTE' : 'WARNING';
    return [`> [!${kind}]`, '> Not everything that should be here is in the figures:', '>', ...lines, ...more].join('\n');
}
function comparisonTable(rows) {
    const columns = [
        (0,markdown_table/* figureColumn */.vg)('#'),
        (0,markdown_table/* textColumn */._u)('Configuration'),
        (0,markdown_table/* textColumn */._u)('Verdict'),
        ...['Latency p50', 'Latency p95', 'TTFT p50', 'Output speed p50', 'Requests', 'Failed'].map(markdown_table/* figureColumn */.vg),
    ];
    return (0,markdown_table/* markdownTable */.Qj)(columns, rows.map(comparisonRow));
}
function comparisonRow({ number, label, metrics, marks, attempted, failed, shards, verdict }) {
    const { latency, ttft, output_tps: speed } = metrics;
    return [
        String(number),
        `${(0,markdown_escape/* codeText */.ph)(label)}${shards === '' ? '' : ` (${shards})`}`,
        `${wording/* VERDICT_MARKS */.rE[verdict.status]} ${verdict.status}`,
        marked(latency, marks.latency, 'seconds'),
        (0,units/* formatValue */.Fl)(latency.p95, 'seconds'),
        marked(ttft, marks.ttft, 'seconds'),
        marked(speed, marks.output_tps, 'tokens_per_second'),
        (0,units/* formatInteger */.Sm)(attempted),
        failed === 0 ? '0' : `**${(0,units/* formatInteger */.Sm)(failed)}** (${(0,units/* formatShare */.T1)(failed / attempted)})`,
    ];
}
function marked({ p50 }, mark, unit) {
    const value = (0,units/* formatValue */.Fl)(p50, unit);
    return mark === null || mark === undefined ? value : `**${value}** (${mark})`;
}
function missedSection(rows, known) {
    const lines = rows
        .filter(({ verdict, label }) => verdict.status !== 'pass' && `${label}: ${verdict.reason}` !== known)
        .map(({ number, label, verdict }) => `- ${number} ${(0,markdown_escape/* codeText */.ph)(label)}: ${(0,markdown_escape/* plainText */.wh)(verdict.reason)}`);
    return lines.length === 0 ? '' : joined(['### Not passed', lines.join('\n')]);
}
function overallSection({ overall, verdict }) {
    const section = (0,markdown_limits/* limitsSection */.O)({ ...verdict, checks: overall });
    return section.replace('### Limits', '### Limits over all requests together');
}
function notesSection(notes) {
    if (notes.length === 0)
        return '';
    const more = notes.length > MOST_LINES ? [`- ${notes.length - MOST_LINES} more: see merge.json.`] : [];
    return joined([
        '### Notes',
        [...notes.slice(0, MOST_LINES).map((note) => `- ${(0,markdown_escape/* plainText */.wh)(note)}`), ...more].join('\n'),
    ]);
}
function shardsSection({ group, results }) {
    if (group.count === null)
        return '';
    const columns = [
        (0,markdown_table/* figureColumn */.vg)('Shard'),
        (0,markdown_table/* textColumn */._u)('Folder'),
        ...['Requests', 'Failed', 'Time'].map(markdown_table/* figureColumn */.vg),
        (0,markdown_table/* textColumn */._u)('Started'),
    ];
    const rows = results
        .slice(0, group_row/* MOST_GROUPS */.xL)
        .map(({ dir, summary }) => [
        summary.shard === null ? units/* UNKNOWN_TEXT */.L5 : String(summary.shard.index),
        (0,markdown_escape/* codeText */.ph)(dir),
        (0,units/* formatInteger */.Sm)(summary.attempted),
        (0,units/* formatInteger */.Sm)(summary.failed),
        (0,units/* formatSeconds */.Xo)(summary.totalTimeSeconds),
        summary.startedAt,
    ]);
    return (0,markdown_table/* markdownFold */.rW)(`${(0,units/* formatCount */.B4)(results.length, 'shard')} of ${group.count}`, (0,markdown_table/* markdownTable */.Qj)(columns, rows));
}

// EXTERNAL MODULE: ./lib/github/artifact.js + 1 modules
var artifact = __webpack_require__(61569);
;// CONCATENATED MODULE: ./lib/merge/outputs.js
const MERGE_OUTPUTS = [
    { name: 'verdict', text: 'pass, fail, inconclusive, or error when an input was wrong.' },
    { name: 'merge-id', text: 'UUID of the merge.' },
    { name: 'configurations', text: 'Number of configurations that were merged.' },
    { name: 'problems', text: 'Number of missing, damaged and repeated results.' },
    { name: 'total-requests', text: 'Measured requests of all configurations, failed ones included.' },
    { name: 'failed-requests', text: 'Measured requests that failed.' },
    { name: 'error-rate', text: 'Failed requests divided by sent ones, 0 to 1.' },
    {
        name: 'average-latency-seconds',
        text: 'Average latency; empty with several configurations, as are the percentiles.',
    },
    { name: 'p50-latency-seconds', text: 'Median latency.' },
    { name: 'p90-latency-seconds', text: 'Latency that 90% of the requests stay within; empty below 10 of them.' },
    { name: 'p95-latency-seconds', text: 'Latency that 95% of the requests stay within; empty below 20 of them.' },
    { name: 'p99-latency-seconds', text: 'Latency that 99% of the requests stay within; empty below 100 of them.' },
    { name: 'best-latency', text: 'The configuration that is surely the fastest; empty when nobody can tell.' },
    { name: 'worst-latency', text: 'The configuration that is surely the slowest; empty when nobody can tell.' },
    { name: 'merge-json', text: 'Path of merge.json: what was merged, what came of it, where the files are.' },
    { name: 'requests-csv', text: 'Path of metrics_requests.csv; empty with several configurations.' },
    { name: 'summary-json', text: 'Path of metrics_summary.json; empty with several configurations.' },
    { name: 'report-html', text: 'Path of report.html.' },
    { name: 'artifact-id', text: 'ID of the uploaded artifact.' },
    { name: 'artifact-url', text: 'Address of the uploaded artifact.' },
];

// EXTERNAL MODULE: ./lib/github/outputs.js + 1 modules
var outputs = __webpack_require__(82173);
;// CONCATENATED MODULE: ./lib/github/merge-outputs.js


function mergeOutputValues(finished, upload) {
    const values = readValues(finished, upload);
    return MERGE_OUTPUTS.map(({ name }) => [name, (0,outputs/* outputText */.j)(values[name])]);
}
function readValues({ merged, mergeJson, reportHtml }, upload) {
    const { groups } = merged;
    const attempted = groups.reduce((total, { report }) => total + report.summary.attempted, 0);
    const failed = groups.reduce((total, { report }) => total + report.summary.failed, 0);
    const only = groups.length === 1 ? groups[0] : null;
    const latency = only?.report.summary.metrics.latency ?? null;
    const artifact = upload?.state === 'uploaded' ? upload : null;
    return {
        verdict: merged.verdict.status,
        'merge-id': merged.mergeId,
        configurations: groups.length,
        problems: merged.problems.length,
        'total-requests': attempted,
        'failed-requests': failed,
        'error-rate': attempted === 0 ? null : failed / attempted,
        'average-latency-seconds': latency?.average ?? null,
        'p50-latency-seconds': latency?.p50 ?? null,
        'p90-latency-seconds': latency?.p90 ?? null,
        'p95-latency-seconds': latency?.p95 ?? null,
        'p99-latency-seconds': latency?.p99 ?? null,
        'best-latency': labelOf(merged, 'latency', 'best'),
        'worst-latency': labelOf(merged, 'latency', 'worst'),
        'merge-json': mergeJson,
        'requests-csv': only?.requestsCsv ?? null,
        'summary-json': only?.summaryJson ?? null,
        'report-html': reportHtml,
        'artifact-id': artifact?.id ?? null,
        'artifact-url': artifact?.url ?? null,
    };
}
function labelOf({ groups, rankings }, metric, which) {
    const place = rankings.rankings.find((ranking) => ranking.metric === metric)?.[which] ?? null;
    return place === null ? null : (groups[place]?.group.label ?? null);
}

// EXTERNAL MODULE: ./lib/github/publish.js
var publish = __webpack_require__(81944);
;// CONCATENATED MODULE: ./lib/github/publish-merge.js





async function publishMerge(publication) {
    const { finished, output, job } = publication;
    const problems = (0,publish/* setOutputs */.n0)(mergeOutputValues(finished, null), job);
    const upload = output.uploadArtifact ? await uploadFiles(publication) : null;
    const isUploaded = upload?.state === 'uploaded';
    if (isUploaded) {
        const values = mergeOutputValues(finished, upload).filter(([name]) => name.startsWith('artifact-'));
        problems.push(...(0,publish/* setOutputs */.n0)(values, job));
    }
    if (upload !== null && !isUploaded) {
        problems.push(`The results were not uploaded: ${upload.reason}. They are in ${output.dir} on this machine.`);
    }
    if (output.jobSummary) {
        const artifactUrl = isUploaded ? (0,publish/* relativeUrl */.AK)(upload.id, job) : null;
        problems.push(...(0,publish/* writeJobSummary */.j7)(() => renderMergeMarkdown(finished.merged, { artifactUrl }), job));
    }
    return { problems, leftOpen: upload?.state === 'given-up' };
}
async function uploadFiles({ finished, output, job, patience }) {
    if (job.noArtifacts !== null)
        return { state: 'failed', reason: job.noArtifacts };
    (0,core/* startGroup */.Oh)('Upload of the results');
    const { artifactName: name, dir: folder, retentionDays } = output;
    const request = { name, runId: finished.merged.mergeId, files: finished.files, folder, retentionDays, patience };
    return await (0,artifact/* uploadArtifact */.m)(request, job).finally(core/* endGroup */.N4);
}


/***/ })

};
