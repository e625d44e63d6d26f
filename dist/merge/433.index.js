export const id = 433;
export const ids = [433];
export const modules = {

/***/ 88433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderHtml: () => (/* binding */ renderHtml)
});

// EXTERNAL MODULE: ./lib/report/alert.js
var report_alert = __webpack_require__(69256);
// EXTERNAL MODULE: ./lib/report/html/assets.js
var assets = __webpack_require__(95289);
// EXTERNAL MODULE: ./lib/units.js
var units = __webpack_require__(83052);
// EXTERNAL MODULE: ./lib/report/comparison.js
var report_comparison = __webpack_require__(76281);
// EXTERNAL MODULE: ./lib/metrics.js + 1 modules
var lib_metrics = __webpack_require__(51720);
// EXTERNAL MODULE: ./lib/samples.js
var samples = __webpack_require__(94816);
// EXTERNAL MODULE: ./lib/stats/quantile.js + 1 modules
var quantile = __webpack_require__(57247);
// EXTERNAL MODULE: ./node_modules/d3-scale/dist/d3-scale.mjs + 4 modules
var d3_scale = __webpack_require__(25602);
;// CONCATENATED MODULE: ./lib/report/html/axis.js


const TICKS = 5;
const WIDE_RATIO = 25;
const LEAST_SECONDS = 1e-6;
function timeAxis({ least, middle, most }) {
    return least >= LEAST_SECONDS && most > WIDE_RATIO * middle ? powersOfTen(least, most) : timeSpanAxis(0, most);
}
function timeSpanAxis(low, high) {
    const factor = high < 1 ? 1000 : 1;
    const unit = factor === 1 ? 's' : 'ms';
    const scale = (0,d3_scale/* scaleLinear */.m4)([low * factor, Math.max(high, low + LEAST_SECONDS) * factor], [0, 1])
        .nice(TICKS)
        .clamp(true);
    const format = scale.tickFormat(TICKS);
    return {
        at: (seconds) => scale(seconds * factor),
        ticks: scale.ticks(TICKS).map((value) => ({ at: scale(value), label: `${format(value)} ${unit}` })),
        isLogarithmic: false,
    };
}
function powersOfTen(low, high) {
    const scale = (0,d3_scale/* scaleLog */.ZE)([low, high], [0, 1]).nice().clamp(true);
    const [first, last] = scale.domain().map((value) => Math.round(Math.log10(value)));
    const powers = Array.from({ length: last - first + 1 }, (_, i) => Number(`1e${first + i}`));
    return {
        at: (seconds) => scale(Math.max(seconds, LEAST_SECONDS)),
        ticks: powers.map((value) => ({ at: scale(value), label: (0,units/* formatSeconds */.Xo)(value, 1) })),
        isLogarithmic: true,
    };
}
function countAxis(first, last) {
    const scale = (0,d3_scale/* scaleLinear */.m4)([first, Math.max(last, first + 1)], [0, 1]).clamp(true);
    return { at: (value) => scale(value), ticks: wholeTicks(scale), isLogarithmic: false };
}
function barAxis(most) {
    const scale = (0,d3_scale/* scaleLinear */.m4)([0, Math.max(most, 1)], [0, 1])
        .nice(TICKS)
        .clamp(true);
    return { at: (value) => scale(value), ticks: wholeTicks(scale), isLogarithmic: false };
}
function shareAxis() {
    return {
        at: (share) => Math.min(1, Math.max(0, share)),
        ticks: [0, 0.25, 0.5, 0.75, 1].map((at) => ({ at, label: `${at * 100} %` })),
        isLogarithmic: false,
    };
}
function changeAxis(low, high) {
    const scale = (0,d3_scale/* scaleLinear */.m4)([low * 100, high * 100], [0, 1])
        .nice(TICKS)
        .clamp(true);
    const format = scale.tickFormat(TICKS, '+f');
    const label = (value) => (value === 0 ? '0 %' : `${format(value).replace('−', '-')} %`);
    return {
        at: (change) => scale(change * 100),
        ticks: scale.ticks(TICKS).map((value) => ({ at: scale(value), label: label(value) })),
        isLogarithmic: false,
    };
}
function wholeTicks(scale) {
    return scale
        .ticks(TICKS)
        .filter(Number.isInteger)
        .map((value) => ({ at: scale(value), label: (0,units/* formatInteger */.Sm)(value) }));
}

// EXTERNAL MODULE: ./lib/report/html/markup.js
var markup = __webpack_require__(18148);
// EXTERNAL MODULE: ./lib/report/html/plot.js
var plot = __webpack_require__(23799);
// EXTERNAL MODULE: ./lib/report/html/table.js
var table = __webpack_require__(45642);
;// CONCATENATED MODULE: ./lib/report/html/difference.js









const MOST_DOTS = 2000;
const TABLE_SHARES = [0.05, 0.25, 0.5, 0.75, 0.95];
function differencePlot({ records }, { metrics }) {
    const compared = metrics[0];
    if (compared === undefined)
        return markup/* NOTHING */.K$;
    const changes = pairChanges(records, (0,lib_metrics/* metricOf */.a)(compared.metric));
    if (changes.length < 2)
        return markup/* NOTHING */.K$;
    const y = verticalAxis(changes, compared);
    const x = countAxis(1, changes.length);
    const stride = Math.ceil(changes.length / MOST_DOTS);
    const shown = changes.map((change, i) => [x.at(i + 1), y.at(change)]).filter((_, i) => i % stride === 0);
    const thinned = stride === 1 ? '' : ` Of ${(0,units/* formatInteger */.Sm)(changes.length)} pairs, one in ${stride} is shown.`;
    return (0,table/* figure */.vP)({
        title: `Change from pair to pair: ${(0,report_comparison/* figureName */.cU)(compared)}`,
        sentence: `Each dot is a pair of requests with the same prompt, sent one after the other; above 0 %, this run was slower. Far outliers stand at the edge.${thinned}`,
        legend: LEGEND,
        picture: (0,plot/* plot */.QI)({
            description: `Changes of ${(0,units/* formatCount */.B4)(changes.length, 'pair')}: in the middle ${(0,units/* formatValue */.Fl)(compared.change, 'change')}, ${(0,units/* formatChange */.eD)(compared.tolerated)} is tolerated.`,
            x,
            y,
            xTitle: 'pairs in the order of sending',
            shapes: estimateShapes(compared, y),
            paths: [(0,plot/* dots */.r$)(shown, 'dots latency')],
            limits: [toleranceLine(compared, y)],
        }),
        table: changeTable(changes),
    });
}
const LEGEND = [
    { style: 'dots latency', label: 'A pair' },
    { style: 'line estimate', label: 'Estimate of the change' },
    { style: 'area estimate', label: 'Its bounds' },
];
function pairChanges(all, { read, better }) {
    const mine = byPrompt(all, 'candidate');
    const theirs = byPrompt(all, 'baseline');
    const pairs = [];
    for (const [prompt, records] of mine) {
        for (const [i, record] of records.entries()) {
            const other = theirs.get(prompt)?.[i];
            const [a, b] = [read(record), other === undefined ? null : read(other)];
            if (a === null || b === null || a <= 0 || b <= 0)
                continue;
            pairs.push({ index: record.index, change: (better === 'lower' ? a / b : b / a) - 1 });
        }
    }
    return pairs.toSorted((a, b) => a.index - b.index).map(({ change }) => change);
}
function byPrompt(records, arm) {
    const found = new Map();
    for (const record of records.rows()) {
        if (!(0,samples/* isMeasured */.V2)(record, arm))
            continue;
        const known = found.get(record.promptId);
        if (known === undefined)
            found.set(record.promptId, [record]);
        else
            known.push(record);
    }
    return found;
}
function verticalAxis(changes, { change, low, high, tolerated }) {
    const sorted = (0,quantile/* sortSamples */.O4)(changes);
    const known = [(0,quantile/* quantile */.YV)(sorted, 0.03), (0,quantile/* quantile */.YV)(sorted, 0.97), change, low, high, tolerated * 1.1, 0];
    const values = known.filter((value) => value !== null);
    return changeAxis(Math.min(...values), Math.max(...values));
}
function estimateShapes({ change, low, high }, y) {
    const zero = (0,plot/* percentage */.X1)(1 - y.at(0));
    const zeroLine = (0,markup/* markup */.PT) `<line class="zero" x2="100%" y1="${zero}" y2="${zero}"/>`;
    if (change === null)
        return [zeroLine];
    const at = (0,plot/* percentage */.X1)(1 - y.at(change));
    const line = (0,markup/* markup */.PT) `<line class="estimate" x2="100%" y1="${at}" y2="${at}"/>`;
    if (low === null || high === null)
        return [zeroLine, line];
    const [top, bottom] = [y.at(high), y.at(low)];
    const band = (0,markup/* markup */.PT) `<rect class="estimate" width="100%" y="${(0,plot/* percentage */.X1)(1 - top)}" height="${(0,plot/* percentage */.X1)(top - bottom)}"/>`;
    return [band, zeroLine, line];
}
function toleranceLine({ tolerated, answer }, y) {
    return { direction: 'horizontal', at: y.at(tolerated), label: `${(0,units/* formatChange */.eD)(tolerated)} tolerated`, answer };
}
function changeTable(changes) {
    const sorted = (0,quantile/* sortSamples */.O4)(changes);
    const rows = TABLE_SHARES.map((share) => [`${share * 100} %`, (0,units/* formatValue */.Fl)((0,quantile/* quantile */.YV)(sorted, share), 'change')]);
    return (0,table/* table */.tp)('Change from pair to pair', [(0,table/* textColumn */._u)('Share of the pairs'), (0,table/* figureColumn */.vg)('changed by so much or less')], rows);
}

// EXTERNAL MODULE: ./node_modules/d3-shape/dist/d3-shape.mjs + 1 modules
var d3_shape = __webpack_require__(76879);
// EXTERNAL MODULE: ./lib/report/trend.js
var report_trend = __webpack_require__(18161);
;// CONCATENATED MODULE: ./lib/report/html/trend.js








function trendPlots({ trends, startedAt }) {
    return (0,markup/* markup */.PT) `${trends.map((trend) => trendPlot(trend, startedAt))}`;
}
function trendPlot(trend, startedAt) {
    const runs = runsOf(trend, startedAt);
    if (runs.length < report_trend/* FEWEST_RUNS */.GJ)
        return (0,markup/* markup */.PT) `<p>${(0,report_trend/* trendSentence */.$Z)(trend)}</p>`;
    const { label, unit } = (0,lib_metrics/* metricOf */.a)(trend.metric);
    const most = Math.max(trend.band?.high ?? 0, ...runs.map(({ value }) => value));
    const y = unit === 'seconds' ? timeSpanAxis(0, most) : barAxis(most);
    const x = runAxis(runs);
    const at = (kind) => runs.flatMap((run, i) => (run.kind === kind ? [[x.at(i), y.at(run.value)]] : []));
    const path = (0,d3_shape/* line */.n8)()
        .x((_, i) => Number((0,plot/* across */.AJ)(x.at(i))))
        .y(({ value }) => Number((0,plot/* down */.TR)(y.at(value))));
    const leftOut = (0,report_trend/* leftOutSentence */.hY)(trend);
    return (0,table/* figure */.vP)({
        title: `${label} from run to run`,
        sentence: (0,markup/* markup */.PT) `${(0,report_trend/* trendSentence */.$Z)(trend)}${leftOut === null ? markup/* NOTHING */.K$ : (0,markup/* markup */.PT) ` ${(0,markup/* foreign */.V$)(leftOut, 800)}`}`,
        legend: legendOf(trend),
        picture: (0,plot/* plot */.QI)({
            description: (0,report_trend/* trendSentence */.$Z)(trend),
            x,
            y,
            xTitle: 'runs, oldest first',
            shapes: trend.band === null ? [] : [bandShape(trend.band, y)],
            paths: [
                (0,plot/* curve */.e8)(path(runs), 'line baseline'),
                (0,plot/* dots */.r$)(at('past'), 'dots latency'),
                (0,plot/* dots */.r$)(at('left-out'), 'dots baseline'),
                (0,plot/* dots */.r$)(at('current'), 'dots current'),
            ],
        }),
        table: runTable(trend, runs),
    });
}
function runsOf({ past, current }, startedAt) {
    const before = past.map((point) => {
        return { label: day(point.startedAt), value: point.p50, kind: point.compared ? 'past' : 'left-out' };
    });
    return current === null ? before : [...before, { label: day(startedAt), value: current, kind: 'current' }];
}
function day(at) {
    return new Date(at).toISOString().slice(0, 10);
}
function runAxis(runs) {
    const at = (i) => (i + 0.5) / runs.length;
    const marked = [0, Math.floor((runs.length - 1) / 2), runs.length - 1];
    return { at, ticks: marked.map((i) => ({ at: at(i), label: runs[i].label })), isLogarithmic: false };
}
function bandShape({ low, high }, y) {
    const [top, bottom] = [y.at(high), y.at(low)];
    return (0,markup/* markup */.PT) `<rect class="estimate" width="100%" y="${(0,plot/* percentage */.X1)(1 - top)}" height="${(0,plot/* percentage */.X1)(top - bottom)}"/>`;
}
function legendOf({ past, band, current }) {
    return [
        { style: 'dots latency', label: 'Median of an earlier run' },
        ...(past.some(({ compared }) => !compared) ? [{ style: 'dots baseline', label: 'Not compared with' }] : []),
        ...(current === null ? [] : [{ style: 'dots current', label: 'This run' }]),
        ...(band === null ? [] : [{ style: 'area estimate', label: 'Where it was to be expected' }]),
    ];
}
function runTable({ metric, past }, runs) {
    const { label, unit } = (0,lib_metrics/* metricOf */.a)(metric);
    const columns = [(0,table/* textColumn */._u)('Run'), (0,table/* figureColumn */.vg)('Median'), (0,table/* textColumn */._u)('Left out because')];
    const rows = runs.map((run, i) => {
        const reason = past[i]?.leftOut ?? null;
        const name = run.kind === 'current' ? `${run.label}, this run` : run.label;
        const plain = run.kind === 'left-out' ? 'not compared with' : units/* UNKNOWN_TEXT */.L5;
        return [name, (0,units/* formatValue */.Fl)(run.value, unit), reason === null ? plain : (0,markup/* foreign */.V$)(reason, 300)];
    });
    return (0,table/* table */.tp)(`${label} from run to run`, columns, rows);
}

;// CONCATENATED MODULE: ./lib/report/html/comparison.js






function comparisonSection(report) {
    const { comparison } = report;
    if (comparison === null)
        return null;
    const { problem, notes } = comparison;
    const content = [
        (0,markup/* markup */.PT) `<p>Baseline: ${baselineMarkup(comparison)}.</p>\n`,
        problem === null ? markup/* NOTHING */.K$ : (0,markup/* markup */.PT) `<p class="alert warning">${(0,markup/* sentence */.em)(problem)}.</p>\n`,
        changesTable(comparison),
        sidesTable(comparison),
        differencePlot(report, comparison),
        trendPlots(report),
        notes.length === 0 ? markup/* NOTHING */.K$ : (0,markup/* markup */.PT) `<ul>${notes.map((note) => (0,markup/* markup */.PT) `<li>${(0,markup/* sentence */.em)(note)}</li>`)}</ul>`,
    ];
    return { id: 'comparison', title: 'Compared with the baseline', content };
}
function baselineMarkup(comparison) {
    const pairs = (0,report_comparison/* pairsText */.Lx)(comparison);
    return (0,markup/* markup */.PT) `${identity(comparison.baseline)}${pairs === '' ? markup/* NOTHING */.K$ : `: ${pairs}`}`;
}
function identity(baseline) {
    if (baseline.kind === 'run') {
        return (0,markup/* markup */.PT) `run ${(0,markup/* code */.aY)(baseline.runId)} of ${(0,markup/* foreign */.V$)(baseline.startedAt)}, from ${(0,markup/* code */.aY)(baseline.path)}`;
    }
    if (baseline.kind !== 'endpoint')
        return (0,markup/* markup */.PT) `${(0,report_comparison/* pastText */._v)(baseline)}`;
    const { model, api, url } = baseline;
    const place = url === null ? (0,markup/* markup */.PT) `built-in mock` : (0,markup/* foreign */.V$)(url);
    return (0,markup/* markup */.PT) `${model === null ? markup/* NOTHING */.K$ : (0,markup/* markup */.PT) `<b>${(0,markup/* foreign */.V$)(model)}</b>, `}${api}, ${place}, asked in turns with this run`;
}
function changesTable({ metrics, confidence }) {
    if (metrics.length === 0)
        return markup/* NOTHING */.K$;
    const columns = [
        (0,table/* textColumn */._u)('Compared'),
        (0,table/* textColumn */._u)('Result'),
        (0,table/* figureColumn */.vg)(`Change, with ${(0,units/* formatShare */.T1)(confidence)} bounds`),
        (0,table/* figureColumn */.vg)('Tolerated'),
    ];
    return (0,table/* table */.tp)('Changes against the baseline', columns, metrics.map(changeRow), 'explained');
}
function changeRow(figure) {
    const { state, answer, tolerated, reason } = figure;
    return [
        (0,markup/* markup */.PT) `${(0,markup/* code */.aY)((0,report_comparison/* figureName */.cU)(figure))}<small>${(0,markup/* sentence */.em)(reason)}</small>`,
        (0,markup/* markup */.PT) `<span class="answer ${answer}">${(0,report_comparison/* stateText */.r9)(state)}</span>`,
        (0,markup/* markup */.PT) `<b>${(0,report_comparison/* changeText */.k0)(figure)}</b>`,
        (0,units/* formatValue */.Fl)(tolerated, 'change'),
    ];
}
function sidesTable({ sides }) {
    if (sides.length === 0)
        return markup/* NOTHING */.K$;
    return (0,table/* table */.tp)('Both sides', [(0,table/* textColumn */._u)('Metric'), ...report_comparison/* SIDE_FIGURES */.cT.map(table/* figureColumn */.vg)], sides.map(report_comparison/* sideRow */.eZ));
}

// EXTERNAL MODULE: ./lib/report/histogram.js
var histogram = __webpack_require__(92684);
// EXTERNAL MODULE: ./lib/foreign-text.js
var foreign_text = __webpack_require__(69399);
;// CONCATENATED MODULE: ./lib/report/html/limit-lines.js

const MOST_LINES = 6;
const FARTHEST = 1.6;
function limitsOn(metric, { checks }) {
    return checks
        .filter(({ threshold: { subject } }) => {
        return subject.kind === 'metric' && subject.metric === metric && subject.statistic.kind !== 'stddev';
    })
        .slice(0, MOST_LINES)
        .map((check) => ({ label: (0,foreign_text/* printable */.g)(check.threshold.source, 60), value: check.threshold.limit, check }));
}
function splitByReach(limits, most) {
    const isNear = ({ value }) => value <= FARTHEST * most;
    return { near: limits.filter(isNear), far: limits.filter((limit) => !isNear(limit)) };
}
function limitLines(limits, axis, direction) {
    return limits.map(({ label, value, check }) => ({ direction, at: axis.at(value), label, answer: check.answer }));
}
function farLimitsSentence(far) {
    if (far.length === 0)
        return '';
    return ` Far beyond the picture: ${far.map(({ label }) => label).join(', ')}.`;
}

// EXTERNAL MODULE: ./lib/records/by-label.js
var by_label = __webpack_require__(35806);
// EXTERNAL MODULE: ./lib/stats/select.js
var stats_select = __webpack_require__(77459);
// EXTERNAL MODULE: ./lib/release.js
var release = __webpack_require__(34222);
;// CONCATENATED MODULE: ./lib/report/html/series.js





function sidesOf(table) {
    return { candidate: seriesOf(table, 'candidate'), baseline: seriesOf(table, 'baseline') };
}
function seriesOf(table, arm) {
    const rows = (0,by_label/* rowsWhere */.H)(table, (label) => (0,samples/* isMeasured */.V2)(label, arm));
    const latencies = table.numbers('latencySeconds', rows);
    return {
        rows,
        indices: rows.map((row) => table.view(row).index),
        latencies,
        ttfts: table.numbers('ttftSeconds', rows),
        sorted: sortKnown(latencies),
    };
}
function groupSeries({ indices, latencies, ttfts }, size) {
    const groups = [];
    for (let start = 0; start < indices.length; start += size) {
        const end = Math.min(start + size, indices.length);
        const answered = knownOf(latencies.subarray(start, end));
        const firstTokens = knownOf(ttfts.subarray(start, end));
        const [low, median, high, max] = (0,stats_select/* selectQuantiles */.N)(answered, [0.1, 0.5, 0.9, 1]);
        const [ttft] = (0,stats_select/* selectQuantiles */.N)(firstTokens, [0.5]);
        groups.push({
            first: indices[start],
            last: indices[end - 1],
            answered: answered.length,
            failed: end - start - answered.length,
            low: low,
            median: median,
            high: high,
            max: max,
            ttft: ttft,
        });
        (0,release/* release */._)(answered);
        (0,release/* release */._)(firstTokens);
    }
    return groups;
}
function sortKnown(values) {
    const known = knownOf(values);
    const sorted = (0,quantile/* sortSamples */.O4)(known);
    (0,release/* release */._)(known);
    return sorted;
}
function knownOf(values) {
    let unknown = 0;
    for (let i = 0; i < values.length; i += 1)
        if (Number.isNaN(values[i]))
            unknown += 1;
    if (unknown === 0)
        return values.slice();
    const known = new Float64Array(values.length - unknown);
    for (let i = 0, count = 0; count < known.length; i += 1) {
        if (Number.isNaN(values[i]))
            continue;
        known[count] = values[i];
        count += 1;
    }
    return known;
}

;// CONCATENATED MODULE: ./lib/report/html/distribution.js










const BARS = 28;
const STEPS = 300;
const SHARES = [0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.99];
function distribution(report, { latencies, ttfts, sorted: latency }) {
    if (latency.length < histogram/* FEWEST_ANSWERS */.Z3)
        return markup/* NOTHING */.K$;
    const ofAnswered = (seconds, i) => (Number.isNaN(latencies[i]) ? Number.NaN : seconds);
    const ttft = sortKnown(latency.length === latencies.length ? ttfts : ttfts.map(ofAnswered));
    return (0,markup/* markup */.PT) `<div class="pair">${histogramFigure(report, latency)}${cumulativeFigure(report, latency, ttft)}</div>`;
}
function histogramFigure(report, latency) {
    const bins = (0,histogram/* histogram */.JW)(latency, BARS);
    const [first, last] = [bins[0], bins.at(-1)];
    const width = (first.high ?? first.low * 2) - first.low;
    const x = timeSpanAxis(first.low, last.high ?? last.low + width);
    const most = Math.max(...bins.map(({ count }) => count));
    const y = barAxis(most);
    const limits = limitsOn('latency', report.verdict).filter(({ value }) => value >= first.low && value <= last.low + width);
    const open = last.high === null ? ` The last bar holds everything from ${(0,units/* formatSeconds */.Xo)(last.low)} on.` : '';
    return (0,table/* figure */.vP)({
        title: 'Distribution of latency',
        sentence: `How many of ${(0,units/* formatCount */.B4)(latency.length, 'answer')} took how long.${open}`,
        legend: [],
        picture: (0,plot/* plot */.QI)({
            description: `Histogram of latency: ${tallest(bins)}`,
            x,
            y,
            xTitle: 'latency',
            shapes: bins.map((bin) => barOf(bin, { x, y, width })),
            paths: [],
            limits: limitLines(limits, x, 'vertical'),
        }),
        table: (0,table/* table */.tp)('Distribution of latency', [(0,table/* textColumn */._u)('Latency'), (0,table/* figureColumn */.vg)('Answers')], bins.map(binRow)),
    });
}
function barOf({ low, high, count }, { x, y, width }) {
    const [left, right] = [x.at(low), x.at(high ?? low + width)];
    const style = high === null ? 'bar open' : 'bar';
    return (0,markup/* markup */.PT) `<rect class="${style}" x="${(0,plot/* percentage */.X1)(left)}" y="${(0,plot/* percentage */.X1)(1 - y.at(count))}" width="${(0,plot/* percentage */.X1)(right - left)}" height="${(0,plot/* percentage */.X1)(y.at(count))}"><title>${rangeOf({ low, high })}: ${(0,units/* formatInteger */.Sm)(count)}</title></rect>`;
}
function tallest(bins) {
    const top = bins.reduce((most, bin) => (bin.count > most.count ? bin : most));
    return `most answers, ${(0,units/* formatInteger */.Sm)(top.count)}, took ${rangeOf(top)}.`;
}
function rangeOf({ low, high }) {
    return high === null ? `${(0,units/* formatSeconds */.Xo)(low)} and more` : `${(0,units/* formatSeconds */.Xo)(low, 4)} to ${(0,units/* formatSeconds */.Xo)(high, 4)}`;
}
function binRow(bin) {
    return [rangeOf(bin), (0,units/* formatInteger */.Sm)(bin.count)];
}
function cumulativeFigure(report, latency, ttft) {
    const most = latency.at(-1) ?? 0;
    const { near, far } = splitByReach(limitsOn('latency', report.verdict), most);
    const highest = near.reduce((top, { value }) => Math.max(top, value), most);
    const middle = (0,quantile/* quantile */.YV)(latency, 0.5) ?? most;
    const x = timeAxis({ least: Math.min(latency[0] ?? 0, ttft[0] ?? Infinity), middle, most: highest });
    const y = shareAxis();
    const hasTtft = ttft.length >= histogram/* FEWEST_ANSWERS */.Z3;
    return (0,table/* figure */.vP)({
        title: 'Cumulative share',
        sentence: `The share of answers that took so long or less.${x.isLogarithmic ? ' The scale is logarithmic.' : ''}${farLimitsSentence(far)}`,
        legend: hasTtft ? distribution_LEGEND : distribution_LEGEND.slice(0, 1),
        picture: (0,plot/* plot */.QI)({
            description: `Cumulative share: half of the answers took ${(0,units/* formatSeconds */.Xo)(middle)} or less, nine tenths ${(0,units/* formatValue */.Fl)((0,quantile/* quantile */.YV)(latency, 0.9), 'seconds')}.`,
            x,
            y,
            xTitle: 'time',
            paths: [...(hasTtft ? [steps(ttft, { x, y }, 'line ttft')] : []), steps(latency, { x, y }, 'line latency')],
            limits: limitLines(near, x, 'vertical'),
        }),
        table: cumulativeTable(latency, hasTtft ? ttft : null),
    });
}
const distribution_LEGEND = [
    { style: 'line latency', label: 'Latency' },
    { style: 'line ttft', label: 'Time to first token' },
];
function steps(sorted, { x, y }, style) {
    const stride = Math.max(1, Math.ceil(sorted.length / STEPS));
    const points = [[sorted[0] ?? 0, 0]];
    for (let rank = stride; rank < sorted.length; rank += stride)
        points.push([sorted[rank - 1], rank / sorted.length]);
    points.push([sorted.at(-1) ?? 0, 1]);
    const path = (0,d3_shape/* line */.n8)()
        .x(([value]) => Number((0,plot/* across */.AJ)(x.at(value))))
        .y(([, share]) => Number((0,plot/* down */.TR)(y.at(share))))
        .curve(d3_shape/* curveStepAfter */.UP);
    return (0,plot/* curve */.e8)(path(points), style);
}
function cumulativeTable(latency, ttft) {
    const names = [
        ['Latency', 'latency', latency],
        ['Time to first token', 'ttft', ttft],
    ];
    const known = names.filter(([, , sorted]) => sorted !== null);
    const columns = [(0,table/* textColumn */._u)('Share of the answers'), ...known.map(([label]) => (0,table/* figureColumn */.vg)(label))];
    const rows = SHARES.map((share) => [
        (0,units/* formatShare */.T1)(share),
        ...known.map(([, , sorted]) => (0,units/* formatValue */.Fl)(sorted && (0,quantile/* quantile */.YV)(sorted, share), 'seconds')),
    ]);
    return (0,table/* table */.tp)('Cumulative share', columns, rows);
}

// EXTERNAL MODULE: ./lib/report/html/document.js
var html_document = __webpack_require__(67477);
// EXTERNAL MODULE: ./lib/report/figure-table.js + 1 modules
var figure_table = __webpack_require__(92063);
;// CONCATENATED MODULE: ./lib/report/html/tiles.js


function tiles(report) {
    const all = [medianTile(report), tailTile(report), ttftTile(report), speedTile(report), failedTile(report)];
    const items = all
        .filter((tile) => tile !== null)
        .map(({ label, value, detail }) => {
        return (0,markup/* markup */.PT) `<div><dt>${label}</dt><dd><b>${value}</b> <small>${detail}</small></dd></div>\n`;
    });
    return (0,markup/* markup */.PT) `<dl class="tiles">${items}</dl>\n`;
}
function medianTile({ summary, bounds }) {
    const { p50, average } = summary.metrics.latency;
    const { low, high } = bounds.latency.p50;
    const isBounded = low !== null && high !== null;
    return {
        label: p50 === null ? 'Latency' : 'Median latency',
        value: (0,units/* formatValue */.Fl)(p50 ?? average, 'seconds'),
        detail: isBounded ? `${(0,units/* formatSeconds */.Xo)(low)} to ${(0,units/* formatSeconds */.Xo)(high)}` : '',
    };
}
function tailTile({ summary }) {
    const { p95, max } = summary.metrics.latency;
    if (p95 === null)
        return { label: 'Slowest', value: (0,units/* formatValue */.Fl)(max, 'seconds'), detail: 'too few for p95' };
    const value = (0,units/* formatValue */.Fl)(p95, 'seconds');
    return { label: '95 % within', value, detail: `slowest ${(0,units/* formatValue */.Fl)(max, 'seconds')}` };
}
function ttftTile({ summary }) {
    const { count, p50, average, p95 } = summary.metrics.ttft;
    if (count === 0)
        return null;
    return {
        label: 'Time to first token',
        value: (0,units/* formatValue */.Fl)(p50 ?? average, 'seconds'),
        detail: p95 === null ? '' : `95 % within ${(0,units/* formatValue */.Fl)(p95, 'seconds')}`,
    };
}
function speedTile({ summary }) {
    const { output_tps: speed, output_tokens: tokens } = summary.metrics;
    if (speed.count === 0)
        return null;
    return {
        label: 'Output speed',
        value: (0,units/* formatValue */.Fl)(speed.p50 ?? speed.average, 'tokens_per_second'),
        detail: `${(0,units/* formatValue */.Fl)(tokens.p50 ?? tokens.average, 'tokens')} tokens an answer`,
    };
}
function failedTile({ summary }) {
    return {
        label: 'Failed',
        value: (0,units/* formatInteger */.Sm)(summary.failed),
        detail: `${(0,units/* formatValue */.Fl)(summary.errorRate, 'share')} of ${(0,units/* formatCount */.B4)(summary.attempted, 'request')}`,
    };
}

;// CONCATENATED MODULE: ./lib/report/html/figures.js




function figuresSection(report) {
    const { summary } = report;
    const { main, others } = (0,figure_table/* measuredMetrics */.kk)(summary);
    if (main.length === 0)
        return null;
    const missing = (0,figure_table/* missingPercentilesSentence */.YN)(summary);
    const content = [
        tiles(report),
        (0,markup/* markup */.PT) `<p>${(0,figure_table/* speedSentence */.XX)(summary)}</p>\n`,
        metricsTable('Figures', main, summary),
        missing === null ? markup/* NOTHING */.K$ : (0,markup/* markup */.PT) `<p class="aside">${missing}</p>`,
        flagList(summary),
        others.length === 0 ? markup/* NOTHING */.K$ : (0,table/* fold */.AU)('More figures', metricsTable('More figures', others, summary)),
    ];
    return { id: 'figures', title: 'Figures', content };
}
function metricsTable(name, metrics, summary) {
    const columns = [(0,table/* textColumn */._u)('Metric'), ...figure_table/* FIGURES */.SL.map((figure) => (0,table/* figureColumn */.vg)(figure)), (0,table/* figureColumn */.vg)('Requests')];
    const rows = metrics.map((metric) => (0,figure_table/* figureRow */.rw)(metric, summary));
    return (0,table/* table */.tp)(name, columns, rows);
}
function flagList(summary) {
    const items = (0,figure_table/* flagSentences */.Nn)(summary).map(([flag, sentence]) => (0,markup/* markup */.PT) `<li>${(0,markup/* code */.aY)(flag)} ${sentence}</li>`);
    return items.length === 0 ? markup/* NOTHING */.K$ : (0,markup/* markup */.PT) `<ul class="aside">${items}</ul>`;
}

// EXTERNAL MODULE: ./lib/report/wording.js
var wording = __webpack_require__(57142);
;// CONCATENATED MODULE: ./lib/report/html/heading.js




function heading(report) {
    const { status, reason } = report.verdict;
    return (0,markup/* markup */.PT) `<header class="${status}">
<p class="product">LLM latency</p>
<h1><span class="badge">${wording/* VERDICT_WORDS */._G[status]}</span> ${(0,markup/* sentence */.em)(reason)}</h1>
<p class="subtitle">${subtitle(report)}</p>
<p class="tools" hidden><button type="button" id="copy">Copy as Markdown</button><button type="button" id="theme">Dark</button><span role="status" id="copied"></span></p>
</header>
`;
}
function titleOf({ verdict, target, mode }) {
    const what = target.model ?? (mode === 'mock' ? 'built-in mock' : target.api);
    return `${wording/* VERDICT_MARKS */.rE[verdict.status]} ${wording/* VERDICT_WORDS */._G[verdict.status]} · ${(0,foreign_text/* printable */.g)(what, 60)} · LLM latency`;
}
function subtitle({ target, mode, summary, startedAt }) {
    const warmup = summary.warmup === 0 ? '' : ` after ${(0,units/* formatInteger */.Sm)(summary.warmup)} for warm-up`;
    const parts = [
        target.model === null ? null : (0,markup/* markup */.PT) `<b>${(0,markup/* foreign */.V$)(target.model)}</b>`,
        mode === 'mock' ? (0,markup/* markup */.PT) `built-in mock, ${target.api}` : (0,markup/* markup */.PT) `${target.api}`,
        target.url === null ? null : (0,markup/* foreign */.V$)(target.url),
        (0,markup/* markup */.PT) `${(0,units/* formatCount */.B4)(summary.attempted, 'request')}${warmup}`,
        (0,markup/* markup */.PT) `<time datetime="${startedAt}">${startedAt.slice(0, 16).replace('T', ' ')} UTC</time>`,
    ];
    return (0,markup/* markup */.PT) `${parts.filter((part) => part !== null).map((part) => (0,markup/* markup */.PT) `<span>${part}</span> `)}`;
}
function cutShortAlert(report) {
    const words = (0,wording/* cutShortSentence */.yj)(report);
    if (words === null)
        return markup/* NOTHING */.K$;
    return (0,markup/* markup */.PT) `<p class="alert ${(0,wording/* endedAsAsked */.ly)(report) ? 'note' : 'warning'}">${(0,markup/* ownWords */.I1)(words)}</p>
`;
}

// EXTERNAL MODULE: ./lib/report/html/limits.js
var limits = __webpack_require__(37912);
;// CONCATENATED MODULE: ./lib/report/html/over-time-scene.js






const over_time_scene_MOST_DOTS = 2000;
const GROUPS = 250;
const TREND = { points: 40, fewestRequests: 30, smallestGroup: 5 };
function sceneOf({ summary, verdict }, sides) {
    const { latency, ttft } = summary.metrics;
    if (latency.max === null || latency.min === null)
        return null;
    const { candidate, baseline } = sides;
    const most = Math.max(latency.max, baseline.sorted.at(-1) ?? 0);
    const limits = splitByReach([...limitsOn('latency', verdict), ...limitsOn('ttft', verdict)], most);
    const highest = limits.near.reduce((top, { value }) => Math.max(top, value), most);
    const range = over_time_scene_rangeOf(sides);
    const count = candidate.rows.length;
    const isGrouped = count > over_time_scene_MOST_DOTS;
    return {
        sides,
        groups: groupSeries(candidate, groupSize(count, isGrouped)),
        isGrouped,
        hasTrend: !isGrouped && count >= TREND.fewestRequests,
        range,
        x: countAxis(...range),
        y: timeAxis({ least: Math.min(latency.min, ttft.min ?? latency.min), middle: latency.p50 ?? most, most: highest }),
        limits,
    };
}
function over_time_scene_rangeOf({ candidate, baseline }) {
    const numbers = [candidate, baseline].flatMap(({ indices }) => [...indices.slice(0, 1), ...indices.slice(-1)]);
    const first = Math.min(...numbers);
    return [first, Math.max(first + 1, ...numbers)];
}
function groupSize(count, isGrouped) {
    if (isGrouped)
        return Math.ceil(count / GROUPS);
    return Math.max(TREND.smallestGroup, Math.ceil(count / TREND.points));
}
function scenePaths(scene) {
    return scene.isGrouped ? groupPaths(scene) : dotPaths(scene);
}
function dotPaths(scene) {
    const { sides, hasTrend, x, y } = scene;
    const { indices, latencies, ttfts } = sides.candidate;
    const placed = (of, values) => [...values].flatMap((seconds, i) => Number.isNaN(seconds) ? [] : [[x.at(of.indices[i]), y.at(seconds)]]);
    return [
        (0,plot/* dots */.r$)(placed(sides.baseline, sides.baseline.latencies), 'dots baseline'),
        (0,plot/* dots */.r$)(placed(sides.candidate, ttfts), 'dots ttft'),
        (0,plot/* dots */.r$)(placed(sides.candidate, latencies), 'dots latency'),
        hasTrend ? medianLine(scene, 'median', 'line latency') : markup/* NOTHING */.K$,
        failureStrokes([...indices].filter((_, i) => Number.isNaN(latencies[i])), x),
    ];
}
function groupPaths(scene) {
    const { groups, x, y } = scene;
    const slowest = groups.flatMap((group) => group.max === null ? [] : [[x.at(middle(group)), y.at(group.max)]]);
    return [
        band(scene),
        medianLine(scene, 'ttft', 'line ttft'),
        medianLine(scene, 'median', 'line latency'),
        (0,plot/* dots */.r$)(slowest, 'dots slowest'),
        failureStrokes(groups.filter(({ failed }) => failed > 0).map(middle), x),
    ];
}
function band({ groups, x, y }) {
    const shape = (0,d3_shape/* area */.Wc)()
        .defined(({ low, high }) => low !== null && high !== null)
        .x((group) => Number((0,plot/* across */.AJ)(x.at(middle(group)))))
        .y0(({ low }) => Number((0,plot/* down */.TR)(y.at(low ?? 0))))
        .y1(({ high }) => Number((0,plot/* down */.TR)(y.at(high ?? 0))));
    return (0,plot/* curve */.e8)(shape([...groups]), 'band latency');
}
function medianLine({ groups, x, y }, of, style) {
    const path = (0,d3_shape/* line */.n8)()
        .defined((group) => group[of] !== null)
        .x((group) => Number((0,plot/* across */.AJ)(x.at(middle(group)))))
        .y((group) => Number((0,plot/* down */.TR)(y.at(group[of] ?? 0))));
    return (0,plot/* curve */.e8)(path([...groups]), style);
}
function middle({ first, last }) {
    return (first + last) / 2;
}
function failureStrokes(indices, x) {
    return (0,plot/* curve */.e8)(indices.map((index) => `M${(0,plot/* across */.AJ)(x.at(index))} 1000v-50`).join(''), 'strokes failed');
}

;// CONCATENATED MODULE: ./lib/report/html/choose-rows.js



const MOST_ROWS = 10_000;
function chooseRows(table, most = MOST_ROWS) {
    const { length } = table;
    if (length <= most)
        return { rows: Array.from({ length }, (_, row) => row), selection: null };
    const latencies = table.numbers('latencySeconds');
    const sorted = sortKnown(latencies);
    const isChosen = new Uint8Array(length);
    const failed = chooseFirst(isChosen, Math.floor(most / 5), (row) => Number.isNaN(latencies[row]));
    const slowest = chooseSlowest(isChosen, Math.floor(most / 10), { latencies, sorted });
    const room = { most: most - failed - slowest, total: sorted.length - slowest };
    const others = chooseEvenly(isChosen, room, (row) => !Number.isNaN(latencies[row]));
    for (const values of [latencies, sorted])
        (0,release/* release */._)(values);
    return { rows: rowsOf(isChosen), selection: describe({ failed, slowest, others }) };
}
function chooseFirst(isChosen, most, test) {
    let count = 0;
    for (let row = 0; row < isChosen.length && count < most; row += 1) {
        if (!test(row))
            continue;
        isChosen[row] = 1;
        count += 1;
    }
    return count;
}
function chooseSlowest(isChosen, most, { latencies, sorted }) {
    const bound = sorted[Math.max(0, sorted.length - most)] ?? Number.POSITIVE_INFINITY;
    const slower = chooseFirst(isChosen, most, (row) => latencies[row] > bound);
    return slower + chooseFirst(isChosen, most - slower, (row) => latencies[row] === bound);
}
function chooseEvenly(isChosen, { most, total }, test) {
    const count = Math.min(most, total);
    let passed = 0;
    let chosen = 0;
    for (let row = 0; row < isChosen.length && chosen < count; row += 1) {
        if (isChosen[row] === 1 || !test(row))
            continue;
        if (passed === Math.floor((chosen * total) / count)) {
            isChosen[row] = 1;
            chosen += 1;
        }
        passed += 1;
    }
    return count;
}
function rowsOf(isChosen) {
    const rows = [];
    for (let row = 0; row < isChosen.length; row += 1)
        if (isChosen[row] === 1)
            rows.push(row);
    return rows;
}
function describe({ failed, slowest, others }) {
    const parts = [
        failed === 0 ? '' : `the first ${(0,units/* formatInteger */.Sm)(failed)} failed ones`,
        slowest === 0 ? '' : slowest === 1 ? 'the slowest one' : `the ${(0,units/* formatInteger */.Sm)(slowest)} slowest`,
        others === 0 ? '' : `${(0,units/* formatInteger */.Sm)(others)} of the others, evenly spaced`,
    ];
    return parts.filter((part) => part !== '').join(', ');
}

;// CONCATENATED MODULE: ./lib/report/html/pack.js



const PROMPTS = { budget: 210_000, lengths: [200, 120, 80, 40, 0] };
const IDS = { budget: 60_000, lengths: [60, 30, 15] };
const WORDS_BUDGET = 50_000;
function packRun({ records, summary, promptText }) {
    const { rows, selection } = chooseRows(records);
    const words = createWords();
    const prompts = collectPrompts(records, rows, summary.perPrompt);
    const texts = [...prompts.values()].map(({ text }) => text);
    const promptLength = promptText === 'full' ? fittingLength(texts, PROMPTS) : 0;
    return {
        requests: packRequests(records, rows, {
            word: (text) => words.number(text),
            prompt: (id) => prompts.get(id)?.number ?? 0,
        }),
        prompts: packPrompts([...prompts.keys()], cut(texts, promptLength), summary.perPrompt),
        words: words.all,
        selection,
        promptLength,
    };
}
function createWords() {
    const numbers = new Map();
    const all = [];
    let room = WORDS_BUDGET;
    return {
        all,
        number(text) {
            if (text === null || text === '')
                return null;
            const known = numbers.get(text);
            if (known !== undefined)
                return known;
            const shown = room > 0 ? (0,foreign_text/* printable */.g)(text) : '…';
            room -= Buffer.byteLength((0,markup/* scriptJson */.eC)(shown));
            numbers.set(text, all.length);
            return all.push(shown) - 1;
        },
    };
}
function collectPrompts(table, rows, described) {
    const prompts = new Map();
    for (const { id, text } of described)
        prompts.set(id, { number: prompts.size, text });
    for (const row of rows) {
        const { promptId, promptText } = table.view(row);
        if (!prompts.has(promptId))
            prompts.set(promptId, { number: prompts.size, text: promptText });
    }
    return prompts;
}
function fittingLength(texts, { budget, lengths }) {
    const size = (length) => Buffer.byteLength((0,markup/* scriptJson */.eC)(cut(texts, length)));
    return lengths.find((length) => size(length) <= budget) ?? lengths.at(-1) ?? 0;
}
function cut(texts, length) {
    return texts.map((text) => (length === 0 ? '' : (0,foreign_text/* printable */.g)(text, length)));
}
function packRequests(table, rows, { word, prompt }) {
    const firstStartMs = rows.length === 0 ? 0 : Date.parse(table.view(rows[0]).startedAt);
    const column = (read) => pack(rows.map((row) => read(table.view(row))));
    const flagsWord = column(({ flags }) => word(flags.join(' ')));
    return {
        count: rows.length,
        index: column(({ index }) => index),
        firstStartMs,
        startMs: column(({ startedAt }) => Date.parse(startedAt) - firstStartMs),
        prompt: column(({ promptId }) => prompt(promptId)),
        phaseWord: column(({ phase }) => word(phase)),
        armWord: column(({ arm }) => word(arm)),
        round: column(({ round }) => round),
        failureWord: column((record) => (record.outcome === 'failed' ? word(record.failure) : null)),
        messageWord: column((record) => (record.outcome === 'failed' ? word(record.failureMessage) : null)),
        httpStatus: column(({ httpStatus }) => httpStatus),
        attempts: column(({ attempts }) => attempts),
        connectUs: column(({ connectSeconds }) => microseconds(connectSeconds)),
        ttfbUs: column(({ ttfbSeconds }) => microseconds(ttfbSeconds)),
        ttftUs: column(({ ttftSeconds }) => microseconds(ttftSeconds)),
        latencyUs: column(({ latencySeconds }) => microseconds(latencySeconds)),
        streamEndUs: column(({ streamEndSeconds }) => microseconds(streamEndSeconds)),
        maxGapUs: column(({ maxGapSeconds }) => microseconds(maxGapSeconds)),
        serverUs: column(({ serverSeconds }) => microseconds(serverSeconds)),
        waitedUs: column((record) => (record.outcome === 'failed' ? microseconds(record.waitedSeconds) : null)),
        inputTokens: column(({ inputTokens }) => inputTokens),
        outputTokens: column(({ outputTokens }) => outputTokens),
        chunks: column(({ chunks }) => chunks),
        flagsWord,
        finishWord: column(({ finishReason }) => word(finishReason)),
        modelWord: column(({ model }) => word(model)),
    };
}
function packPrompts(ids, texts, described) {
    const column = (read) => pack(described.map(read));
    return {
        ids: cut(ids, fittingLength(ids, IDS)),
        texts,
        described: described.length,
        attempted: column(({ attempted }) => attempted),
        failed: column(({ failed }) => failed),
        averageUs: column(({ latency }) => microseconds(latency.average)),
        minUs: column(({ latency }) => microseconds(latency.min)),
        p50Us: column(({ latency }) => microseconds(latency.p50)),
        maxUs: column(({ latency }) => microseconds(latency.max)),
        ttftUs: column(({ ttft }) => microseconds(ttft.average)),
        outputTokens: column(({ averageOutputTokens }) => averageOutputTokens && Math.round(averageOutputTokens)),
    };
}
function pack(values) {
    const first = values[0] ?? null;
    return values.every((value) => value === first) ? first : values;
}
function microseconds(seconds) {
    return seconds === null || !Number.isFinite(seconds) ? null : Math.round(seconds * 1e6);
}

;// CONCATENATED MODULE: ./lib/report/html/over-time.js








const TABLE_ROWS = 12;
const READOUT = 'over-time-readout';
function overTime(report, sides) {
    const scene = sceneOf(report, sides);
    if (scene === null)
        return { picture: markup/* NOTHING */.K$, groups: null };
    const { x, y, limits, range } = scene;
    const picture = (0,plot/* plot */.QI)({
        description: over_time_describe(report, sides.candidate),
        x,
        y,
        xTitle: 'requests in the order of sending',
        paths: scenePaths(scene),
        limits: limitLines(limits.near, y, 'horizontal'),
        readout: { id: READOUT, first: range[0], last: range[1] },
    });
    return {
        picture: (0,table/* figure */.vP)({
            title: 'Latency over the run',
            sentence: explain(scene),
            legend: over_time_legendOf(scene),
            picture,
            extra: inspector(),
            table: dataTable(sides.candidate),
        }),
        groups: scene.isGrouped ? packGroups(scene.groups) : null,
    };
}
function explain({ sides, isGrouped, groups, y, limits }) {
    const size = (0,units/* formatCount */.B4)(sizeOf(groups), 'request');
    const dots = isGrouped
        ? `${(0,units/* formatInteger */.Sm)(sides.candidate.rows.length)} requests, too many to show each one: a point stands for ${size}, the line for their median, the band for the middle 80 % of them.`
        : 'Each dot is a request.';
    const scale = y.isLogarithmic ? ' The scale is logarithmic.' : '';
    return dots + scale + farLimitsSentence(limits.far);
}
function sizeOf(groups) {
    return (groups[0]?.answered ?? 0) + (groups[0]?.failed ?? 0);
}
function over_time_legendOf({ sides, groups, isGrouped, hasTrend }) {
    const { latencies, ttfts } = sides.candidate;
    const hasBaseline = sides.baseline.rows.length > 0;
    const form = isGrouped ? 'line' : 'dots';
    const entries = [
        { style: `${form} latency`, label: 'Latency', isThere: true },
        { style: 'dots slowest', label: 'Slowest of the group', isThere: isGrouped },
        { style: `${form} ttft`, label: 'Time to first token', isThere: !ttfts.every(Number.isNaN) },
        { style: 'line latency', label: `Median of ${sizeOf(groups)} at a time`, isThere: hasTrend },
        { style: 'dots baseline', label: 'Latency of the baseline', isThere: hasBaseline && !isGrouped },
        { style: 'strokes failed', label: 'Failed', isThere: latencies.some(Number.isNaN) },
    ];
    return entries.filter(({ isThere }) => isThere);
}
function over_time_describe({ summary }, { indices, latencies }) {
    const { latency, ttft } = summary.metrics;
    const slowest = latencies.findIndex((seconds) => seconds === latency.max);
    const parts = [
        `Latency of ${(0,units/* formatCount */.B4)(latency.count, 'answer')} in the order of sending:`,
        `median ${(0,units/* formatValue */.Fl)(latency.p50, 'seconds')}, slowest ${(0,units/* formatValue */.Fl)(latency.max, 'seconds')} on request ${indices[slowest] ?? 0}.`,
        ttft.count === 0 ? '' : `Time to first token: median ${(0,units/* formatValue */.Fl)(ttft.p50, 'seconds')}.`,
        summary.failed === 0 ? '' : `${(0,units/* formatCount */.B4)(summary.failed, 'request')} failed.`,
    ];
    return parts.filter((part) => part !== '').join(' ');
}
function inspector() {
    return (0,markup/* markup */.PT) `<div class="inspector" id="${READOUT}" hidden><label>Look at one <input type="range" min="0" max="0" value="0"></label>
<output>with this slider, or with the pointer over the picture</output><button type="button" hidden>Show it in the table</button></div>`;
}
function dataTable(series) {
    const columns = [
        (0,table/* textColumn */._u)('Requests'),
        ...['Answered', 'Failed', 'Median latency', 'Slowest', 'Median TTFT'].map(table/* figureColumn */.vg),
    ];
    const rows = groupSeries(series, Math.ceil(series.rows.length / TABLE_ROWS)).map((group) => [
        group.first === group.last ? String(group.first) : `${group.first} to ${group.last}`,
        (0,units/* formatInteger */.Sm)(group.answered),
        (0,units/* formatInteger */.Sm)(group.failed),
        ...[group.median, group.max, group.ttft].map((seconds) => (0,units/* formatValue */.Fl)(seconds, 'seconds')),
    ]);
    return (0,table/* table */.tp)('Latency over the run', columns, rows);
}
function packGroups(groups) {
    return {
        first: pack(groups.map(({ first }) => first)),
        last: pack(groups.map(({ last }) => last)),
        medianUs: pack(groups.map(({ median }) => microseconds(median))),
        maxUs: pack(groups.map(({ max }) => microseconds(max))),
        ttftUs: pack(groups.map(({ ttft }) => microseconds(ttft))),
        failed: pack(groups.map(({ failed }) => failed)),
    };
}

// EXTERNAL MODULE: ./lib/report/html/remarks.js
var remarks = __webpack_require__(48235);
// EXTERNAL MODULE: ./lib/records.js + 4 modules
var records = __webpack_require__(40844);
;// CONCATENATED MODULE: ./lib/report/html/requests.js



const WITHOUT_SCRIPT = (0,markup/* markup */.PT) `<noscript><p>This table needs JavaScript, which is switched off here. metrics_requests.csv holds every request.</p></noscript>`;
function promptsSection(report, run) {
    const { perPrompt, perPromptOmitted } = report.summary;
    if (perPrompt.length === 0)
        return null;
    const omitted = perPromptOmitted === 0
        ? markup/* NOTHING */.K$
        : (0,markup/* markup */.PT) `<p>The ${(0,units/* formatInteger */.Sm)(perPrompt.length)} slowest prompts of ${(0,units/* formatInteger */.Sm)(perPrompt.length + perPromptOmitted)}; metrics_requests.csv holds all.</p>`;
    return {
        id: 'prompts',
        title: 'Prompts',
        content: [omitted, cutNote(report, run), (0,markup/* markup */.PT) `<div id="prompt-table"></div>`, WITHOUT_SCRIPT],
    };
}
function requestsSection({ records }, { requests, selection }) {
    if (requests.count === 0)
        return null;
    const some = selection === null
        ? markup/* NOTHING */.K$
        : (0,markup/* markup */.PT) `<p>${(0,units/* formatInteger */.Sm)(requests.count)} of ${(0,units/* formatInteger */.Sm)(records.length)} requests: ${selection}. metrics_requests.csv holds all.</p>`;
    return { id: 'requests', title: 'Requests', content: [some, (0,markup/* markup */.PT) `<div id="request-table"></div>`, WITHOUT_SCRIPT] };
}
function cutNote({ promptText }, { promptLength }) {
    if (promptText !== 'full' || promptLength === records/* PREVIEW_LENGTH */._)
        return markup/* NOTHING */.K$;
    const how = promptLength === 0 ? 'left out' : `cut to ${promptLength} characters`;
    return (0,markup/* markup */.PT) `<p class="aside">Texts are ${how}, to keep this file small.</p>`;
}

// EXTERNAL MODULE: ./lib/report/html/section.js
var section = __webpack_require__(36453);
;// CONCATENATED MODULE: ./lib/report/html/phases.js
const PHASE_LABELS = {
    connect: 'Connect',
    headers: 'Wait for headers',
    'first-token': 'Wait for first token',
    generation: 'Generation',
    body: 'Answer, not streamed',
    end: 'End of stream',
    failed: 'Waited in vain',
};
function phasesOf({ connect, ttfb, ttft, latency, streamEnd, waited }) {
    const ends = [
        ['connect', connect],
        ['headers', ttfb],
        ['first-token', ttft],
        [ttft === null ? 'body' : 'generation', latency],
        ['end', streamEnd],
        ['failed', waited],
    ];
    const spans = [];
    let from = 0;
    for (const [name, to] of ends) {
        if (to === null || to <= from)
            continue;
        spans.push({ name, from, to });
        from = to;
    }
    return spans;
}

;// CONCATENATED MODULE: ./lib/report/html/waterfall.js





function waterfall({ records }, { candidate, baseline }) {
    const lanes = [...lanesOf(records, candidate), ...baselineLane(records, baseline)];
    if (lanes.length === 0)
        return markup/* NOTHING */.K$;
    const longest = lanes.reduce((most, { spans }) => Math.max(most, spans.at(-1)?.to ?? 0), 0);
    const names = phaseNames(lanes);
    return (0,table/* figure */.vP)({
        title: 'Where the time goes',
        sentence: 'The phases of single requests, from the first thing on the network on.',
        legend: names.map((name) => ({ style: `phase ${name}`, label: PHASE_LABELS[name] })),
        picture: (0,markup/* markup */.PT) `<div class="waterfall">${lanes.map((lane) => laneMarkup(lane, longest))}</div>`,
        table: laneTable(lanes, names),
    });
}
function rowAt({ rows, latencies, sorted }, rank) {
    const latency = sorted[rank];
    if (latency === undefined)
        return null;
    let place = latencies.indexOf(latency);
    for (let passed = sorted.indexOf(latency); passed < rank; passed += 1)
        place = latencies.indexOf(latency, place + 1);
    return rows[place];
}
function lanesOf(records, series) {
    const last = series.sorted.length - 1;
    const labels = new Map([
        [last - 2, 'Third slowest'],
        [last - 1, 'Second slowest'],
        [Math.floor(last / 2), 'Median'],
        [0, 'Fastest'],
        [last, 'Slowest'],
    ]);
    const fromFastest = [...labels].toSorted(([a], [b]) => a - b);
    return fromFastest.flatMap(([rank, label]) => {
        const row = rowAt(series, rank);
        return row === null ? [] : [laneOf(label, records.at(row))];
    });
}
function baselineLane(records, series) {
    const row = rowAt(series, Math.floor((series.sorted.length - 1) / 2));
    return row === null ? [] : [laneOf('Median of the baseline', records.at(row))];
}
function laneOf(label, record) {
    return { label, record, spans: phasesOf(marksOf(record)) };
}
function marksOf(record) {
    return {
        connect: record.connectSeconds,
        ttfb: record.ttfbSeconds,
        ttft: record.ttftSeconds,
        latency: record.latencySeconds,
        streamEnd: record.streamEndSeconds,
        waited: record.outcome === 'failed' ? record.waitedSeconds : null,
    };
}
function phaseNames(lanes) {
    const seen = new Set(lanes.flatMap(({ spans }) => spans.map(({ name }) => name)));
    return Object.keys(PHASE_LABELS).filter((name) => seen.has(name));
}
function laneMarkup({ label, record, spans }, longest) {
    const bars = spans.map(({ name, from, to }) => {
        const [x, width] = [(0,plot/* percentage */.X1)(from / longest), (0,plot/* percentage */.X1)((to - from) / longest)];
        return (0,markup/* markup */.PT) `<rect class="phase ${name}" x="${x}" width="${width}" height="100%"/>`;
    });
    const total = (0,units/* formatValue */.Fl)(record.latencySeconds, 'seconds');
    return (0,markup/* markup */.PT) `<p class="lane"><span>${label} <small>#${record.index} ${(0,markup/* code */.aY)(record.promptId, 40)}</small></span><svg aria-hidden="true">${bars}</svg><b>${total}</b></p>`;
}
function laneTable(lanes, names) {
    const columns = [
        (0,table/* textColumn */._u)('Request'),
        ...names.map((name) => (0,table/* figureColumn */.vg)(PHASE_LABELS[name])),
        (0,table/* figureColumn */.vg)('Latency'),
    ];
    const rows = lanes.map(({ label, record, spans }) => [
        (0,markup/* markup */.PT) `${label} <small>#${record.index} ${(0,markup/* code */.aY)(record.promptId, 40)}</small>`,
        ...names.map((name) => {
            const span = spans.find((candidate) => candidate.name === name);
            return span === undefined ? units/* UNKNOWN_TEXT */.L5 : (0,units/* formatSeconds */.Xo)(span.to - span.from);
        }),
        (0,units/* formatValue */.Fl)(record.latencySeconds, 'seconds'),
    ]);
    return (0,table/* table */.tp)('Phases of single requests', columns, rows);
}

// EXTERNAL MODULE: ./lib/report/markdown.js + 6 modules
var markdown = __webpack_require__(30258);
;// CONCATENATED MODULE: ./lib/report/html.js

















const CLIPBOARD_BUDGETS = [60_000, 30_000, 15_000];
const ESCAPED_CLIPBOARD = 64_000;
function renderHtml(report) {
    const run = packRun(report);
    const markdown = clipboardText(report);
    const sides = sidesOf(report.records);
    const time = overTime(report, sides);
    const data = {
        requests: run.requests,
        prompts: run.prompts,
        words: run.words,
        groups: time.groups,
        markdown,
    };
    const parts = [
        (0,limits/* limitsSection */.O)(report),
        comparisonSection(report),
        figuresSection(report),
        picturesSection([time.picture, distribution(report, sides.candidate), waterfall(report, sides)]),
        promptsSection(report, run),
        (0,remarks/* failuresSection */.Lb)(report),
        requestsSection(report, run),
        (0,remarks/* notesSection */.dY)(report),
        (0,remarks/* methodSection */.rw)(report),
    ].filter((part) => part !== null);
    const body = (0,markup/* markup */.PT) `${heading(report)}<nav aria-label="Parts of this page">${parts.map(section/* linkTo */.u)}</nav>
<main>
${(0,report_alert/* alertBox */.mP)(report)}${cutShortAlert(report)}${parts.map(section/* sectionMarkup */.A)}</main>
<footer>${(0,markup/* foreign */.V$)(`${report.tool.name} ${report.tool.version}`)} · run <code>${report.runId}</code></footer>
${(0,markup/* jsonScript */.iE)('data', data)}
${(0,markup/* ownElement */.P3)('script', assets/* PAGE_SCRIPT */.c)}`;
    return (0,html_document/* renderDocument */.y)(titleOf(report), body, assets/* PAGE_SCRIPT */.c);
}
function clipboardText(report) {
    let text = '';
    for (const budget of CLIPBOARD_BUDGETS) {
        text = (0,markdown/* renderMarkdown */.G)(report, { artifactUrl: null, budget });
        if (Buffer.byteLength((0,markup/* scriptJson */.eC)(text)) <= ESCAPED_CLIPBOARD)
            break;
    }
    return text;
}
function picturesSection(pictures) {
    const title = 'Pictures';
    return pictures.every(({ html }) => html === '') ? null : { id: 'pictures', title, content: pictures };
}


/***/ })

};
