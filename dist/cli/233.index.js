export const id = 233;
export const ids = [233];
export const modules = {

/***/ 2959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ compareBaseline),
  x: () => (/* binding */ comparedChecks)
});

// EXTERNAL MODULE: ./lib/samples.js
var lib_samples = __webpack_require__(4816);
// EXTERNAL MODULE: ./lib/stats/hodges-lehmann.js + 2 modules
var hodges_lehmann = __webpack_require__(7904);
// EXTERNAL MODULE: ./lib/stats/significance.js
var significance = __webpack_require__(6454);
;// CONCATENATED MODULE: ./lib/stats/holm.js

function holm(pValues, alpha) {
    const rejected = pValues.map(() => false);
    const order = pValues.map((p, index) => ({ p: p ?? 1, index })).toSorted((a, b) => a.p - b.p);
    for (const [rank, { p, index }] of order.entries()) {
        if (!(0,significance/* isSignificant */.o)(p, alpha / (order.length - rank)))
            break;
        rejected[index] = true;
    }
    return rejected;
}

// EXTERNAL MODULE: ./lib/stats/normal.js
var normal = __webpack_require__(5172);
// EXTERNAL MODULE: ./lib/stats/pairs-needed.js
var pairs_needed = __webpack_require__(1274);
// EXTERNAL MODULE: ./lib/stats/student-t.js
var student_t = __webpack_require__(2969);
;// CONCATENATED MODULE: ./lib/stats/compare.js





function compareMetrics(metrics, alpha) {
    const bounded = metrics.map((metric) => bound(metric, alpha));
    const rejected = holm(bounded.map(({ pValue }) => pValue), alpha);
    return metrics.map((metric, i) => {
        const figures = bounded[i];
        const state = judge(figures, metric.tolerance, rejected[i]);
        const undecided = state === 'suspected' || state === 'none-seen';
        const more = undecided ? morePairs(metric, figures.estimate, alpha / metrics.length) : null;
        return { ...figures, state, pairsToDecide: more };
    });
}
function toleratedLogRatio(maxRegression, floor, baselineMedian) {
    const relative = Math.log1p(maxRegression);
    const known = baselineMedian !== null && baselineMedian > 0;
    return known ? Math.max(relative, Math.log1p(floor / baselineMedian)) : relative;
}
function relativeChange(logRatio) {
    const change = logRatio === null ? null : Math.expm1(logRatio);
    return change !== null && Number.isFinite(change) ? change : null;
}
function bound({ evidence, runNoise, tolerance }, alpha) {
    if (evidence.kind === 'point')
        return widen(evidence, { runNoise, tolerance, alpha });
    const location = (0,hodges_lehmann/* hodgesLehmann */.i)(evidence.differences, alpha);
    const { estimate, low, high } = location;
    if (estimate === null || low === null || high === null)
        return { ...location, pValue: null };
    if (runNoise.variance === 0)
        return { ...location, pValue: (0,hodges_lehmann/* signedRankTest */.B)(evidence.differences, tolerance) };
    const standardError = (high - low) / (2 * (0,normal/* normalQuantile */.Zl)(1 - alpha));
    return widen({ estimate, standardError }, { runNoise, tolerance, alpha });
}
function widen({ estimate, standardError }, { runNoise, tolerance, alpha }) {
    if (standardError === null)
        return { estimate, low: null, high: null, pValue: null };
    const { variance, degreesOfFreedom } = runNoise;
    const spread = Math.hypot(standardError, Math.sqrt(variance));
    const reach = (0,student_t/* studentQuantile */.FI)(1 - alpha, degreesOfFreedom) * spread;
    const excess = estimate - tolerance;
    const sure = excess > 0 ? 0 : 1;
    const pValue = spread > 0 ? (0,student_t/* studentUpperTail */.g_)(excess / spread, degreesOfFreedom) : sure;
    return { estimate, low: estimate - reach, high: estimate + reach, pValue };
}
function judge({ estimate, low, high }, tolerance, rejected) {
    if (estimate === null || low === null || high === null)
        return null;
    if (low > tolerance && rejected)
        return 'regression';
    if (estimate > tolerance)
        return 'suspected';
    return high > tolerance ? 'none-seen' : 'proven';
}
function morePairs({ evidence, runNoise, tolerance }, estimate, alpha) {
    if (evidence.kind === 'point' || estimate === null)
        return null;
    const distance = Math.abs(estimate - tolerance);
    return (0,pairs_needed/* pairsToDecide */.n)({ differences: evidence.differences, distance, runNoise, alpha });
}

// EXTERNAL MODULE: ./lib/metrics.js
var metrics = __webpack_require__(9502);
// EXTERNAL MODULE: ./lib/stats/describe.js
var describe = __webpack_require__(5246);
// EXTERNAL MODULE: ./lib/stats/run-noise.js
var run_noise = __webpack_require__(9321);
;// CONCATENATED MODULE: ./lib/stats/history.js



function logStandardError({ low, high }, alpha) {
    if (low === null || high === null || low <= 0 || high <= 0)
        return null;
    return (Math.log(high) - Math.log(low)) / (2 * (0,normal/* normalQuantile */.Zl)(1 - alpha));
}
function levelDifference(current, past) {
    const errors = [current.standardError, past.standardError];
    const known = errors.filter((error) => error !== null);
    const standardError = known.length === errors.length ? Math.hypot(...known) : null;
    return { kind: 'point', estimate: current.logValue - past.logValue, standardError };
}
function historyEvidence(current, past) {
    const levels = past.map(({ logValue }) => logValue);
    const usual = (0,describe/* average */.G8)(levels);
    if (usual === null)
        return null;
    const spread = (0,describe/* standardDeviation */.Fx)(levels) ?? 0;
    const { sd, degreesOfFreedom: belief } = run_noise/* RUN_PRIOR */.tq;
    const degreesOfFreedom = levels.length - 1 + belief;
    const variance = ((levels.length - 1) * spread ** 2 + belief * sd ** 2) / degreesOfFreedom;
    const standardError = Math.sqrt(extraVariance(current, past));
    return {
        evidence: { kind: 'point', estimate: current.logValue - usual, standardError },
        runNoise: { variance: variance * (1 + 1 / levels.length), degreesOfFreedom },
    };
}
function extraVariance(current, past) {
    const known = past.flatMap(({ standardError, samples }) => standardError === null ? [] : [{ variance: standardError ** 2, samples }]);
    const usual = (0,describe/* average */.G8)(known.map(({ variance }) => variance));
    const atItsLength = (0,describe/* average */.G8)(known.map(({ variance, samples }) => (variance * samples) / current.samples));
    if (usual === null || atItsLength === null)
        return 0;
    return Math.max(0, (current.standardError === null ? atItsLength : current.standardError ** 2) - usual);
}

// EXTERNAL MODULE: ./lib/stats/intervals.js + 2 modules
var intervals = __webpack_require__(8638);
// EXTERNAL MODULE: ./lib/stats/quantile.js + 1 modules
var quantile = __webpack_require__(7247);
// EXTERNAL MODULE: ./lib/stats/tail-ratio.js
var tail_ratio = __webpack_require__(6207);
;// CONCATENATED MODULE: ./lib/verdict/comparison-evidence.js






const NO_PAIRS = { kind: 'pairs', differences: [] };
function evidenceOfPairs({ metric, percent }, values) {
    const { candidate, baseline } = values;
    const sign = (0,metrics/* metricOf */.a)(metric).better === 'lower' ? 1 : -1;
    const differences = candidate.map((value, i) => sign * Math.log(value / baseline[i]));
    const pairs = { kind: 'pairs', differences };
    const tail = percent === 50 ? null : (0,tail_ratio/* tailRatio */.O)({ candidate, baseline, p: percent / 100 });
    return {
        evidence: percent === 50 ? pairs : (tail ?? NO_PAIRS),
        baselineFigure: (0,quantile/* quantile */.YV)((0,quantile/* sortSamples */.O4)(baseline), percent / 100),
        samples: differences.length,
        runNoise: null,
    };
}
function evidenceOfFigures({ metric }, samples, { metrics, boundAlpha }) {
    const past = metrics[metric];
    const mine = levelOf(metric, currentFigure(samples[metric], boundAlpha), boundAlpha);
    const theirs = levelOf(metric, past, boundAlpha);
    const evidence = mine === null || theirs === null ? NO_PAIRS : levelDifference(mine, theirs);
    return { evidence, baselineFigure: past.p50, samples: samples[metric].values.length, runNoise: null };
}
function evidenceOfHistory({ metric }, samples, runs) {
    const { values } = samples[metric];
    const alpha = runs[0]?.boundAlpha ?? 0.05;
    const mine = levelOf(metric, currentFigure(samples[metric], alpha), alpha);
    const theirs = runs.flatMap(({ metrics, boundAlpha }) => levelOf(metric, metrics[metric], boundAlpha) ?? []);
    const found = mine === null ? null : historyEvidence(mine, theirs);
    return {
        evidence: found?.evidence ?? NO_PAIRS,
        baselineFigure: usualFigure(runs.map(({ metrics }) => metrics[metric].p50)),
        samples: values.length,
        runNoise: found?.runNoise ?? null,
    };
}
function usualFigure(figures) {
    const known = figures.filter((figure) => figure !== null && figure > 0);
    const mean = (0,describe/* average */.G8)(known.map((figure) => Math.log(figure)));
    return mean === null ? null : Math.exp(mean);
}
function currentFigure({ values, prompts }, alpha) {
    const sorted = (0,quantile/* sortSamples */.O4)(values);
    return {
        count: sorted.length,
        p50: (0,quantile/* percentile */.Ym)(sorted, 50),
        ...(0,intervals/* percentileInterval */.J9)({ samples: values, sorted, groups: prompts }, 50, alpha),
    };
}
function levelOf(metric, { count, p50, low, high }, alpha) {
    if (p50 === null || p50 <= 0)
        return null;
    const sign = (0,metrics/* metricOf */.a)(metric).better === 'lower' ? 1 : -1;
    return { logValue: sign * Math.log(p50), standardError: logStandardError({ low, high }, alpha), samples: count };
}

// EXTERNAL MODULE: ./lib/verdict/finding.js
var finding = __webpack_require__(8272);
// EXTERNAL MODULE: ./lib/verdict/format-quantity.js
var format_quantity = __webpack_require__(9714);
// EXTERNAL MODULE: ./lib/verdict/subject.js
var subject = __webpack_require__(1697);
;// CONCATENATED MODULE: ./lib/verdict/comparison-wording.js




function stateReason(judged, wording) {
    if (judged.state === 'regression')
        return regressionReason(judged, wording);
    if (judged.state === 'suspected')
        return suspectedReason(judged, wording);
    return judged.state === 'proven' ? provenReason(judged, wording) : noneSeenReason(judged, wording);
}
function regressionReason(judged, wording) {
    const sure = `at least ${formatAmount(judged.low, judged)} with ${confidence(wording)}`;
    return `${slower(judged, 'is')}, ${sure}; ${tolerance(wording)} (${amount(judged, wording)})`;
}
function suspectedReason(judged, wording) {
    const beyond = (judged.low ?? 0) > judged.tolerated;
    const doubt = beyond
        ? `which ${amount(judged, wording)} ${doNot(wording)} prove when ${wording.family} figures are compared`
        : `which ${amount(judged, wording)} ${doNot(wording)} prove`;
    return `${slower(judged, 'looks')}, ${doubt} (${range(judged)}; ${tolerance(wording)}); ${wayOut(judged, wording, 'would decide')}`;
}
function noneSeenReason(judged, wording) {
    const within = (judged.change ?? 0) > 0 ? `, within the tolerated ${wording.tolerated}` : '';
    const hidden = `${amount(judged, wording)} cannot exclude up to ${signed(judged.high, judged)}`;
    return `${changed(judged)}${within}; ${hidden}; ${wayOut(judged, wording, 'could')}`;
}
function provenReason(judged, wording) {
    const sure = (judged.high ?? 0) < 0
        ? `at least ${formatAmount(-judged.high, judged)} faster with ${confidence(wording)}`
        : `more than ${signed(judged.high, judged)} is excluded with ${confidence(wording)}`;
    return `${changed(judged)}; ${sure} (${tolerance(wording)}; ${amount(judged, wording)})`;
}
function timedOutReason(judged, wording, timedOut) {
    const where = wording.unit === 'pair' ? ' where the baseline answered' : '';
    const requests = `${(0,format_quantity/* formatCount */.B4)(timedOut)} timed out${where}`;
    const is = timedOut === 1 ? 'it is' : 'they are';
    return `${changed(judged)} in ${amount(judged, wording)}, but ${requests}, and without a latency ${is} left out of that`;
}
function valuelessReason({ metric }, side) {
    const { unknownWhen } = (0,metrics/* metricOf */.a)(metric);
    return `no ${side === 'run' ? 'request' : 'request of the baseline'} has a value for ${(0,subject/* metricPhrase */.ic)(metric)} (unknown when ${unknownWhen})`;
}
function survivorsReason(figure, failed) {
    return `${phrase(figure)} cannot be compared: ${failed}, ${finding/* ONLY_SURVIVORS */.Fx}`;
}
function failedPairs({ attempted, complete }) {
    const failed = attempted - complete;
    const have = failed === 1 ? 'has' : 'have';
    return `${(0,format_quantity/* formatInteger */.Sm)(failed)} of ${(0,format_quantity/* formatCount */.B4)(attempted, 'pair')} ${have} a failed request (${(0,format_quantity/* formatQuantity */.VZ)(failed / attempted, 'share')})`;
}
function failedRequests(share) {
    return `${(0,format_quantity/* formatQuantity */.VZ)(share, 'share')} of the requests of one side failed`;
}
function tooFewReason(figure, pairs, needed) {
    const have = pairs === 1 ? 'has' : 'have';
    return `${phrase(figure)} cannot be compared: ${(0,format_quantity/* formatCount */.B4)(pairs, 'pair')} ${have} a value on both sides, and it takes ${needed}`;
}
function unboundedReason(figure) {
    return `${phrase(figure)} cannot be compared: one of the two medians has too few requests for a confidence bound`;
}
function phrase({ metric, percent }) {
    return `p${percent} ${(0,subject/* metricPhrase */.ic)(metric)}`;
}
function slower(judged, verb) {
    return `${phrase(judged)} ${verb} ${formatAmount(judged.change, judged)} slower than the baseline`;
}
function changed(judged) {
    return `${phrase(judged)} changed by ${signed(judged.change, judged)} against the baseline`;
}
function range(judged) {
    return `${signed(judged.low, judged)} to ${signed(judged.high, judged)}`;
}
function tolerance({ tolerated }) {
    return `${tolerated} is tolerated`;
}
function toleratedText({ metric, floor }, tolerated, maxRegression) {
    const share = (0,format_quantity/* formatQuantity */.VZ)(tolerated, 'share');
    return tolerated > maxRegression ? `${(0,format_quantity/* formatQuantity */.VZ)(floor, (0,metrics/* metricOf */.a)(metric).unit)} (${share})` : share;
}
function amount({ samples }, { unit, pastRuns }) {
    return pastRuns === null ? (0,format_quantity/* formatCount */.B4)(samples, unit) : (0,format_quantity/* formatCount */.B4)(pastRuns, 'earlier run');
}
function doNot({ pastRuns }) {
    return pastRuns === 1 ? 'does not' : 'do not';
}
function confidence({ confidencePercent }) {
    return `${confidencePercent} % confidence`;
}
const ENOUGH_RUNS = 10;
function wayOut({ percent, pairsToDecide }, { noise, pastRuns }, verb) {
    if (pairsToDecide !== null)
        return `about ${(0,format_quantity/* formatInteger */.Sm)(rounded(pairsToDecide))} ${verb}`;
    if (pastRuns !== null && pastRuns < ENOUGH_RUNS)
        return 'more of them would narrow it';
    if (noise !== null)
        return `more would not help, as ${noise} differ that much anyway`;
    return percent === 50 ? `not even a million ${verb}` : 'more would narrow it';
}
function rounded(pairs) {
    return Number(pairs.toPrecision(2));
}
function signed(change, judged) {
    return change !== null && change > 0 ? `+${formatAmount(change, judged)}` : formatAmount(change, judged);
}
const MOST_DECIMALS = 9;
function formatAmount(change, { tolerated }) {
    if (change === null)
        return 'an unknown amount';
    const percent = change * 100;
    const limit = Number((tolerated * 100).toFixed(MOST_DECIMALS));
    const side = Math.sign(Number(percent.toFixed(MOST_DECIMALS)) - limit);
    let decimals = 1;
    while (decimals < MOST_DECIMALS && Math.sign(Number(percent.toFixed(decimals)) - limit) !== side)
        decimals += 1;
    return `${Number(percent.toFixed(decimals))} %`;
}

;// CONCATENATED MODULE: ./lib/verdict/comparison-judgement.js




const ANSWERS = {
    regression: 'fail',
    suspected: 'inconclusive',
    'none-seen': 'pass',
    proven: 'pass',
};
function judgeFigure(figure, { evidence, compared }, circumstances) {
    const { rules, timedOut } = circumstances;
    const { metric, percent } = figure;
    const tolerated = toleratedChange(figure, evidence, rules.maxRegression);
    const figures = {
        metric,
        percent,
        change: relativeChange(compared.estimate),
        low: relativeChange(compared.low),
        high: relativeChange(compared.high),
        tolerated,
        samples: evidence.samples,
        pairsToDecide: compared.pairsToDecide,
    };
    const nothing = whyNothing(figure, { evidence, compared }, circumstances);
    if (nothing !== null)
        return { ...figures, pairsToDecide: null, state: null, ...nothing };
    const state = compared.state;
    const wording = wordingOf(circumstances, toleratedText(figure, tolerated, rules.maxRegression));
    if (timedOut > 0 && ANSWERS[state] === 'pass') {
        const judged = { ...figures, pairsToDecide: null, state: 'suspected' };
        return { ...judged, answer: ANSWERS.suspected, reason: timedOutReason(judged, wording, timedOut) };
    }
    return { ...figures, state, answer: ANSWERS[state], reason: stateReason({ ...figures, state }, wording) };
}
function whyNothing(figure, { evidence, compared }, circumstances) {
    const { rules, runNoise, alpha, candidate, baselineCount, survivors, unit } = circumstances;
    if (candidate[figure.metric].values.length === 0)
        return { answer: 'fail', reason: valuelessReason(figure, 'run') };
    const unknown = rules.required ? 'fail' : 'inconclusive';
    if (baselineCount(figure.metric) === 0)
        return { answer: unknown, reason: valuelessReason(figure, 'baseline') };
    if (survivors !== null)
        return { answer: 'inconclusive', reason: survivorsReason(figure, survivors) };
    if (compared.state !== null)
        return null;
    if (unit === 'request')
        return { answer: 'inconclusive', reason: unboundedReason(figure) };
    const tail = figure.percent === 50 ? 0 : tail_ratio/* FEWEST_TAIL_PAIRS */.m;
    const needed = Math.max((0,pairs_needed/* minimumPairs */.g)(rules.metrics.length, alpha, runNoise), tail);
    return { answer: 'inconclusive', reason: tooFewReason(figure, evidence.samples, needed) };
}
function toleratedChange({ floor }, { baselineFigure }, maxRegression) {
    const tolerated = relativeChange(toleratedLogRatio(maxRegression, floor, baselineFigure)) ?? maxRegression;
    return Math.abs(tolerated - maxRegression) < 1e-9 ? maxRegression : tolerated;
}
function wordingOf({ rules, runNoise, unit, pastRuns }, tolerated) {
    return {
        tolerated,
        unit,
        confidencePercent: Math.round(100 * (1 - rules.alpha)),
        family: rules.metrics.length,
        pastRuns,
        noise: pastRuns === null ? noiseOf(runNoise) : 'runs',
    };
}
function noiseOf({ variance, degreesOfFreedom }) {
    if (variance === 0)
        return null;
    return Number.isFinite(degreesOfFreedom) ? 'two runs' : 'two deployments';
}

;// CONCATENATED MODULE: ./lib/verdict/comparison-notes.js



const NOTEWORTHY_LENGTH = 0.05;
const NOTEWORTHY_MEDIANS = 0.1;
const NOTEWORTHY_CACHE = 0.1;
const NOTE_ALPHA = 0.025;
const GROWING = ['latency', 'stream_end', 'server'];
function pairNotes({ rules, pairing, candidate, other, outputTokens }) {
    return [
        pairedLengthNote(rules, outputTokens),
        cacheNote(pairing, candidate, other.table),
        unpairedNote(pairing, candidate === other.table),
    ].filter((note) => note !== null);
}
function figureNotes(rules, candidate, baseline) {
    const [mine, theirs] = [candidate.output_tokens.p50, baseline.output_tokens.p50];
    if (mine === null || theirs === null || theirs <= 0)
        return [];
    const ratio = mine / theirs;
    return Math.abs(ratio - 1) <= NOTEWORTHY_MEDIANS ? [] : [lengthNote(rules, { ratio, mine, theirs })];
}
function pairedLengthNote(rules, { candidate, baseline }) {
    const differences = candidate.map((tokens, i) => Math.log(tokens / baseline[i]));
    const { estimate, low, high } = (0,hodges_lehmann/* hodgesLehmann */.i)(differences, NOTE_ALPHA);
    if (estimate === null || low === null || high === null)
        return null;
    const isSure = low > 0 || high < 0;
    if (!isSure || Math.abs(Math.expm1(estimate)) <= NOTEWORTHY_LENGTH)
        return null;
    return lengthNote(rules, { ratio: Math.exp(estimate), mine: median(candidate), theirs: median(baseline) });
}
function lengthNote({ metrics }, { ratio, mine, theirs }) {
    const longer = `${(0,format_quantity/* formatQuantity */.VZ)(Math.abs(ratio - 1), 'share')} ${ratio > 1 ? 'longer' : 'shorter'}`;
    const medians = `median ${(0,format_quantity/* formatQuantity */.VZ)(mine, 'tokens')} against ${(0,format_quantity/* formatQuantity */.VZ)(theirs, 'tokens')}`;
    const fact = `Answers are ${longer} than the baseline's (${medians})`;
    const affected = metrics.filter(({ metric }) => GROWING.includes(metric)).map(({ metric }) => metric);
    if (affected.length === 0)
        return `${fact}.`;
    return `${fact}, and that alone changes ${affected.join(' and ')}: "regression-metrics: ttft.p50, tpot.p50" compares without it.`;
}
function cacheNote({ complete }, candidate, baseline) {
    if (complete.length === 0)
        return null;
    const mine = complete.filter((pair) => isCached(candidate, pair.candidate)).length / complete.length;
    const theirs = complete.filter((pair) => isCached(baseline, pair.baseline)).length / complete.length;
    if (Math.abs(mine - theirs) <= NOTEWORTHY_CACHE)
        return null;
    const shares = `${(0,format_quantity/* formatQuantity */.VZ)(mine, 'share')} of the answers, and ${(0,format_quantity/* formatQuantity */.VZ)(theirs, 'share')} of the baseline's`;
    return `A prompt cache helped with ${shares}; "cache-bust: true" keeps caches out.`;
}
function isCached(table, row) {
    return table.at(row).flags.includes('cached_prompt');
}
function unpairedNote({ counts }, isOneRun) {
    if (counts.unpaired === 0)
        return null;
    const have = counts.unpaired === 1 ? 'has no partner' : 'have no partner';
    const where = isOneRun ? 'in the other arm' : 'in the other run';
    return `${(0,format_quantity/* formatCount */.B4)(counts.unpaired)} ${have} ${where} and ${counts.unpaired === 1 ? 'is' : 'are'} not compared.`;
}
function median(values) {
    return (0,quantile/* quantile */.YV)((0,quantile/* sortSamples */.O4)(values), 0.5) ?? 0;
}

// EXTERNAL MODULE: ./lib/verdict/comparison-pairs.js
var comparison_pairs = __webpack_require__(9176);
;// CONCATENATED MODULE: ./lib/verdict/comparison-sides.js



const SHOWN = ['latency', 'ttft', 'tpot', 'output_tokens'];
function sideBySide(compared, candidate, baseline) {
    const wanted = new Set([...SHOWN, ...compared.map(({ metric }) => metric)]);
    return metrics/* METRICS */.C.filter(({ name }) => wanted.has(name))
        .map(({ name: metric }) => ({ metric, candidate: candidate[metric], baseline: baseline[metric] }))
        .filter((row) => row.candidate.p50 !== null || row.baseline.p50 !== null);
}
function sideOfSamples(samples) {
    return bySide((metric) => {
        const sorted = (0,quantile/* sortSamples */.O4)(samples[metric].values);
        return { p50: (0,quantile/* percentile */.Ym)(sorted, 50), p90: (0,quantile/* percentile */.Ym)(sorted, 90) };
    });
}
function sideOfFigures({ metrics }) {
    return bySide((metric) => ({ p50: metrics[metric].p50, p90: metrics[metric].p90 }));
}
function sideOfHistory(runs) {
    const usual = (metric, figure) => usualFigure(runs.map(({ metrics }) => metrics[metric][figure]));
    return bySide((metric) => ({ p50: usual(metric, 'p50'), p90: usual(metric, 'p90') }));
}
function bySide(figures) {
    return Object.fromEntries(metrics/* METRICS */.C.map(({ name }) => [name, figures(name)]));
}

// EXTERNAL MODULE: ./lib/verdict/tally.js
var tally = __webpack_require__(7807);
;// CONCATENATED MODULE: ./lib/verdict/comparison.js










const LAST_BITS = 1e-9;
function compareRuns(input) {
    const { candidate, baseline } = input;
    if (baseline.kind === 'figures')
        return compareWithStored(input, storedRun(baseline.figures));
    if (baseline.kind === 'history')
        return compareWithStored(input, storedRuns(baseline.runs));
    const other = baseline.kind === 'arm' ? { table: candidate, arm: 'baseline' } : { table: baseline.table, arm: 'candidate' };
    return comparePairs(input, other);
}
function comparePairs(input, other) {
    const { candidate, rules } = input;
    const pairing = (0,comparison_pairs/* pairRequests */.z)({ table: candidate, arm: 'candidate' }, other);
    const { counts } = pairing;
    const names = [...rules.metrics.map(({ metric }) => metric), 'output_tokens'];
    const values = (0,comparison_pairs/* pairedValues */.U)(pairing, [candidate, other.table], names);
    const of = (name) => values.get(name);
    const [mine, theirs] = [(0,lib_samples/* collectSamples */.uM)(candidate), (0,lib_samples/* collectSamples */.uM)(other.table, other.arm)];
    const tooManyFailed = counts.attempted - counts.complete > finding/* MOST_FAILED */.g4 * counts.attempted;
    const metrics = judgeAll(input, {
        found: rules.metrics.map((figure) => evidenceOfPairs(figure, of(figure.metric))),
        candidate: mine,
        baselineCount: (metric) => theirs[metric].values.length,
        survivors: tooManyFailed ? failedPairs(counts) : null,
        timedOut: counts.candidateTimedOut,
        unit: 'pair',
        pastRuns: null,
    });
    return {
        state: worstState(metrics),
        metrics,
        pairs: counts,
        sides: sideBySide(rules.metrics, sideOfSamples(mine), sideOfSamples(theirs)),
        notes: pairNotes({ rules, pairing, other, candidate, outputTokens: of('output_tokens') }),
    };
}
function storedRun(figures) {
    return {
        evidenceOf: (figure, samples) => evidenceOfFigures(figure, samples, figures),
        count: (metric) => figures.metrics[metric].count,
        failedShare: figures.errorRate ?? 0,
        side: sideOfFigures(figures),
        pastRuns: null,
    };
}
function storedRuns(runs) {
    return {
        evidenceOf: (figure, samples) => evidenceOfHistory(figure, samples, runs),
        count: (metric) => runs.filter(({ metrics }) => metrics[metric].p50 !== null).length,
        failedShare: 0,
        side: sideOfHistory(runs),
        pastRuns: runs.length,
    };
}
function compareWithStored(input, stored) {
    const { candidate, rules } = input;
    const samples = (0,lib_samples/* collectSamples */.uM)(candidate);
    const { attempted, failed, timedOut } = (0,tally/* tallyRequests */.p)(candidate, []);
    const failedShare = Math.max(failed / Math.max(1, attempted), stored.failedShare);
    const metrics = judgeAll(input, {
        found: rules.metrics.map((figure) => stored.evidenceOf(figure, samples)),
        candidate: samples,
        baselineCount: stored.count,
        survivors: failedShare > finding/* MOST_FAILED */.g4 ? failedRequests(failedShare) : null,
        timedOut: timedOut.length,
        unit: 'request',
        pastRuns: stored.pastRuns,
    });
    const mine = sideOfSamples(samples);
    return {
        state: worstState(metrics),
        metrics,
        pairs: null,
        sides: sideBySide(rules.metrics, mine, stored.side),
        notes: figureNotes(rules, mine, stored.side),
    };
}
function judgeAll({ rules, runNoise, alpha = rules.alpha }, { found, ...circumstances }) {
    const compared = compareMetrics(rules.metrics.map(({ floor }, i) => {
        const { evidence, baselineFigure, runNoise: own } = found[i];
        return {
            evidence,
            runNoise: own ?? runNoise,
            tolerance: toleratedLogRatio(rules.maxRegression, floor, baselineFigure) + LAST_BITS,
        };
    }), alpha);
    const all = { ...circumstances, rules, runNoise, alpha };
    return rules.metrics.map((figure, i) => judgeFigure(figure, { evidence: found[i], compared: compared[i] }, all));
}
const RANKS = ['regression', 'suspected', null, 'none-seen', 'proven'];
function worstState(metrics) {
    return RANKS.find((state) => metrics.some((metric) => metric.state === state)) ?? null;
}

;// CONCATENATED MODULE: ./lib/verdict/comparison-checks.js

function comparisonChecks(metrics, { maxRegression }) {
    return metrics.map((compared) => ({
        ...checkOf(compared, maxRegression, compared.tolerated),
        observed: compared.change,
        interval: { low: compared.low, high: compared.high },
        samples: compared.samples,
        answer: compared.answer,
        reason: compared.reason,
    }));
}
function uncomparedChecks({ metrics, maxRegression, required }, reason) {
    const answer = required ? 'fail' : 'inconclusive';
    return metrics.map((figure) => ({
        ...checkOf(figure, maxRegression, maxRegression),
        observed: null,
        interval: null,
        samples: 0,
        answer,
        reason,
    }));
}
function checkOf({ metric, percent }, maxRegression, limit) {
    const source = `max-regression ${(0,format_quantity/* formatLimit */.tW)(maxRegression, 'share').replace(' ', '')} (${metric}.p${percent})`;
    const subject = { kind: 'regression', metric, percent };
    return { threshold: { source, subject, operator: '<=', limit, warnOnly: false } };
}

// EXTERNAL MODULE: ./lib/verdict/comparison-size.js
var comparison_size = __webpack_require__(7152);
;// CONCATENATED MODULE: ./lib/compare-baseline.js



function compareBaseline(baseline, candidate, alpha = baseline.plan.alpha) {
    const { plan, identity, compared, problem, notes } = baseline;
    const { maxRegression } = plan;
    const common = { baseline: identity, confidence: 1 - plan.alpha, maxRegression, problem };
    if (compared === null)
        return { ...common, state: null, metrics: [], pairs: null, sides: [], notes };
    const runNoise = (0,comparison_size/* runNoiseOf */.t)(plan.baseline);
    const comparison = compareRuns({ candidate, baseline: compared, runNoise, rules: plan, alpha });
    return { ...common, ...comparison, notes: [...notes, ...comparison.notes] };
}
function comparedChecks(baseline, comparison) {
    if (baseline === null || comparison === null)
        return [];
    const { plan, problem } = baseline;
    return problem === null ? comparisonChecks(comparison.metrics, plan) : uncomparedChecks(plan, problem);
}


/***/ }),

/***/ 1416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ allowedSteps)
/* harmony export */ });
function allowedSteps(maxRequests, warmup, arms) {
    return maxRequests === null ? Infinity : Math.max(0, Math.floor(maxRequests / arms) - warmup);
}


/***/ }),

/***/ 9465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ ARM_INPUTS),
/* harmony export */   Y: () => (/* binding */ BASELINE_INPUTS)
/* harmony export */ });
const ARM_INPUTS = ['endpoint-url', 'api-key', 'model', 'api', 'auth', 'headers', 'parameters'];
const BASELINE_INPUTS = [
    ...ARM_INPUTS.map((name) => `baseline-${name}`),
    'baseline-mock-latency',
    'deployment-variation',
];


/***/ }),

/***/ 4531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
function canonicalJson(value) {
    return JSON.stringify(value, sortedKeys);
}
function sortedKeys(_, value) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return value;
    return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}


/***/ }),

/***/ 3748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ readComparison)
});

// EXTERNAL MODULE: ./lib/config/baseline-inputs.js
var baseline_inputs = __webpack_require__(9465);
// EXTERNAL MODULE: ./lib/config/mock-shape.js
var mock_shape = __webpack_require__(8718);
// EXTERNAL MODULE: ./lib/config/target.js
var target = __webpack_require__(2889);
;// CONCATENATED MODULE: ./lib/config/baseline-arm.js



function readBaselineArm(values, given, problems) {
    const own = {
        values: { ...values, ...ownValues(values) },
        given: { ...given, text: (name) => ownText(name, given, values), nameOf: ownName },
        problems: { ...problems, add: (message) => addOnce(message, problems) },
    };
    const read = (0,target/* readTarget */._)(own.values, own.given, own.problems);
    const mock = given.mode === 'mock' ? (0,mock_shape/* readMockShape */.s)(own.values, given, own.problems) : null;
    return read === null ? null : { ...read, mock };
}
function ownValues(values) {
    const set = baseline_inputs/* ARM_INPUTS */.H.filter((name) => values[`baseline-${name}`] !== null);
    const latency = values['baseline-mock-latency'];
    return {
        ...Object.fromEntries(set.map((name) => [name, values[`baseline-${name}`]])),
        ...(latency === null ? {} : { 'mock-latency': latency }),
    };
}
function ownText(name, given, values) {
    if (!isArmInput(name))
        return given.text(name);
    const own = given.text(`baseline-${name}`);
    if (own !== null)
        return own;
    const keyless = name === 'api-key' && values['baseline-auth'] === 'none';
    return keyless ? null : given.text(name);
}
function isArmInput(name) {
    return baseline_inputs/* ARM_INPUTS */.H.some((candidate) => candidate === name);
}
function ownName(name) {
    return isArmInput(name) ? `baseline-${name}` : name;
}
function addOnce(message, problems) {
    const ofRun = message.replaceAll('baseline-', '').replaceAll('BASELINE_', '');
    if (!problems.has(ofRun))
        problems.add(message.startsWith('baseline-') ? message : `baseline: ${message}`);
}

// EXTERNAL MODULE: ./lib/config/inputs.js
var inputs = __webpack_require__(6097);
// EXTERNAL MODULE: ./lib/nearest.js
var nearest = __webpack_require__(2037);
// EXTERNAL MODULE: ./lib/config/regression-metrics.js
var regression_metrics = __webpack_require__(329);
// EXTERNAL MODULE: ./lib/verdict/comparison-size.js
var comparison_size = __webpack_require__(7152);
// EXTERNAL MODULE: ./lib/config/allowed-steps.js
var allowed_steps = __webpack_require__(1416);
;// CONCATENATED MODULE: ./lib/config/undecidable.js



const STREAMED = ['ttft', 'ttfo', 'tpot', 'decode_tps', 'max_gap'];
function refuseUndecidable(comparison, { values, problems, plan, prompts }) {
    for (const figure of comparison.metrics) {
        const name = (0,regression_metrics/* figureName */.cU)(figure);
        if (STREAMED.includes(figure.metric) && !values.stream) {
            problems.add(`regression-metrics: ${name} is unknown with stream: false; stream, or leave ${name} out`);
        }
        if (figure.metric === 'connect' && plan.connection === 'reuse') {
            problems.add(`regression-metrics: ${name} is known of the first request only; set connection: fresh`);
        }
        if (figure.percent !== 50 && comparison.baseline.kind !== 'endpoint') {
            const why = 'the tail of one run differs from that of the next by a third for no reason';
            problems.add(`regression-metrics: ${name} needs baseline: endpoint, because ${why}; write ${figure.metric}.p50`);
        }
    }
    if (prompts !== null && prompts.count > 0)
        refuseTooFew(comparison, { values, problems, plan, prompts });
}
function refuseTooFew(comparison, size) {
    const { values, problems, plan, prompts } = size;
    const needed = (0,comparison_size/* fewestPairs */.S)(comparison);
    const figures = comparison.metrics.map(regression_metrics/* figureName */.cU).join(', ');
    const why = `with fewer than ${needed} a comparison of ${figures} could never fail`;
    const planned = prompts.count * plan.repeat;
    if (planned < needed) {
        const repeat = Math.ceil(needed / prompts.count);
        problems.add(`repeat: ${plan.repeat} gives ${count(planned, comparison)}, and ${why}; set repeat: ${repeat} or more`);
    }
    const most = values['max-requests'];
    const arms = comparison.baseline.kind === 'endpoint' ? 2 : 1;
    const allowed = (0,allowed_steps/* allowedSteps */.W)(most, plan.warmup, arms);
    if (allowed < needed) {
        const enough = arms * (needed + plan.warmup);
        problems.add(`max-requests: ${most} allows ${count(allowed, comparison)}, and ${why}; allow ${enough} or more`);
    }
}
function count(requests, { baseline }) {
    const noun = baseline.kind === 'history' ? 'request' : 'pair';
    return `${requests} ${noun}${requests === 1 ? '' : 's'}`;
}

// EXTERNAL MODULE: ./lib/config/wording.js
var wording = __webpack_require__(3306);
;// CONCATENATED MODULE: ./lib/config/comparison.js







const NONE = { comparison: null, notes: [] };
const WHERE = ['baseline-workflow', 'baseline-branch', 'baseline-runs', 'baseline-max-age'];
const HOW = ['require-baseline', 'regression-metrics', 'max-regression', 'min-regression'];
function readComparison(values, context) {
    const { given, problems } = context;
    const kind = baselineKind(values.baseline, context);
    refuseMeaningless(kind, given, problems);
    const found = kind === null ? null : findBaseline(kind, values, context);
    if (found === null)
        return NONE;
    const comparison = {
        baseline: found.baseline,
        metrics: readMetrics(values),
        maxRegression: values['max-regression'],
        alpha: values.confidence === '99%' ? 0.01 : 0.05,
        required: values['require-baseline'],
    };
    refuseUndecidable(comparison, { values, ...context });
    return { comparison, notes: found.notes };
}
const KINDS = ['endpoint', 'history', 'previous-run'];
function baselineKind(baseline, { entry, problems }) {
    if (baseline === null)
        return null;
    const kind = KINDS.find((candidate) => candidate === baseline);
    if (kind !== undefined && kind !== 'endpoint' && entry === 'command') {
        problems.add(`baseline: ${kind} is looked up inside GitHub Actions only; name the metrics_summary.json of an earlier run`);
        return null;
    }
    if (kind !== undefined)
        return kind;
    if (/\.(json|csv)$/i.test(baseline))
        return 'run';
    const allowed = `write ${KINDS.join(', ')}, or the path of a metrics_summary.json or metrics_requests.csv`;
    problems.add(`baseline: ${(0,wording/* quote */.h)(baseline)} is not allowed; ${allowed}.${(0,nearest/* didYouMean */.a)(baseline, KINDS)}`);
    return null;
}
function refuseMeaningless(kind, given, problems) {
    const isWritten = (name) => given.isSet(name) && given.text(name)?.label === name;
    if (kind !== 'endpoint') {
        for (const name of baseline_inputs/* BASELINE_INPUTS */.Y.filter(isWritten)) {
            problems.add(`${name}: describes the other arm of baseline: endpoint; add that, or leave ${name} out`);
        }
    }
    if (kind === null || kind === 'endpoint' || kind === 'run') {
        for (const name of WHERE.filter(isWritten)) {
            problems.add(`${name}: says which earlier runs count; set baseline: history or previous-run, or leave ${name} out`);
        }
    }
    if (given.text('baseline') !== null)
        return;
    for (const name of HOW.filter(isWritten)) {
        problems.add(`${name}: there is nothing to compare with; set baseline: endpoint, history or the path of an earlier run`);
    }
}
function findBaseline(kind, values, context) {
    if (kind === 'endpoint')
        return otherArm(values, context);
    if (kind === 'run')
        return { baseline: { kind, path: values.baseline }, notes: [] };
    return pastRuns(kind, values, context);
}
function pastRuns(kind, values, { given, problems }) {
    if (given.text('github-token') === null) {
        problems.add(`github-token: missing, and baseline: ${kind} is read with it; leave the input out, or set a token`);
        return null;
    }
    const workflow = values['baseline-workflow'];
    if (workflow !== null && !/^(\.github\/workflows\/)?[^/\\]+\.ya?ml$/.test(workflow)) {
        problems.add(`baseline-workflow: ${(0,wording/* quote */.h)(workflow)} is no workflow file of this repository; write nightly.yml`);
    }
    const baseline = {
        kind,
        workflow: workflow?.replace(/^.*\//, '') ?? null,
        branch: values['baseline-branch'],
        runs: kind === 'history' ? values['baseline-runs'] : 1,
        maxAgeMs: values['baseline-max-age'],
    };
    return { baseline, notes: [] };
}
function otherArm(values, { given, problems, target: run, mock }) {
    if (run === null)
        return null;
    const arm = readBaselineArm(values, given, problems);
    if (arm === null)
        return null;
    const { target } = arm;
    const isOneOrigin = new URL(target.url).origin === new URL(run.target.url).origin;
    const deploymentVariation = values['deployment-variation'] ?? (isOneOrigin ? 0 : 0.05);
    const isTwin = JSON.stringify([target, arm.mock]) === JSON.stringify([run.target, mock]);
    const twin = 'baseline: both arms are the same, so whatever difference is found shows how quiet the comparison is.';
    const notes = arm.notes.filter((note) => !run.notes.includes(note)).map((note) => `baseline: ${note}`);
    return {
        baseline: { kind: 'endpoint', target, mock: arm.mock, deploymentVariation },
        notes: isTwin ? [twin] : notes,
    };
}
function readMetrics(values) {
    const defaults = (0,regression_metrics/* parseFloors */.vQ)((0,inputs/* rowOf */.O)('min-regression').default);
    return values['regression-metrics'].map((figure) => ({
        ...figure,
        floor: (0,regression_metrics/* floorOf */.Et)(figure.metric, values['min-regression'], defaults),
    }));
}


/***/ }),

/***/ 2243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ readGiven)
/* harmony export */ });
/* harmony import */ var _baseline_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9465);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6097);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2037);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3306);




const REACH = ['endpoint-url', 'api-key', 'auth', 'headers'];
const ENDPOINT_ONLY = [...REACH, ...REACH.map((name) => `baseline-${name}`)];
function readGiven({ raw, environment, entry }, problems) {
    const set = new Map(Object.entries(raw).filter(([, value]) => value.trim() !== ''));
    refuseUnknown([...set.keys()], problems);
    const mode = modeOf(set.get('mode'));
    const mock = mode === 'mock';
    const asksBaseline = set.get('baseline')?.trim() === 'endpoint';
    const ignored = mock ? ENDPOINT_ONLY.filter((name) => isOther((0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .rowOf */ .O)(name), set.get(name))) : [];
    function text(name) {
        if (mock && ENDPOINT_ONLY.includes(name))
            return null;
        const own = set.get(name);
        if (own !== undefined)
            return { text: own, label: name };
        const variable = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .rowOf */ .O)(name).environment;
        const counts = !mock && (asksBaseline || !_baseline_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .BASELINE_INPUTS */ .Y.includes(name));
        const inherited = variable === undefined || !counts ? '' : (environment[variable] ?? '');
        return inherited.trim() === '' ? null : { text: inherited, label: `${name} (from ${variable})` };
    }
    const given = {
        mode,
        text,
        nameOf: (name) => name,
        isSet: (name) => isOther((0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .rowOf */ .O)(name), text(name)?.text),
        notes: ignored.map((name) => `${name}: ignored, because the mock has no endpoint to reach.`),
    };
    refuseMisplaced(given, { entry, set }, problems);
    return given;
}
function modeOf(text = 'real') {
    const mode = text.trim();
    return mode === 'real' || mode === 'mock' ? mode : null;
}
function isOther(row, text) {
    return text !== undefined && text.trim() !== row.default;
}
function refuseUnknown(names, problems) {
    const known = _inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .INPUTS */ .m.map((row) => row.name);
    for (const name of names.filter((candidate) => !known.includes(candidate))) {
        const meant = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .didYouMean */ .a)(name, known);
        problems.add(`there is no input ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(name)}.${meant === '' ? ' The README and --help list them all.' : meant}`);
    }
}
function refuseMisplaced(given, { entry, set }, problems) {
    for (const row of _inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .INPUTS */ .m) {
        const name = row.name;
        if (row.githubOnly === true && entry === 'command' && set.has(name)) {
            problems.add(`${name}: means something inside GitHub Actions only; leave it out here`);
        }
        if (row.mockOnly === true && given.mode === 'real' && given.isSet(name)) {
            problems.add(`${name}: shapes the mock, but the mode is real; add mode: mock, or leave it out`);
        }
    }
}


/***/ }),

/***/ 8718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ readMockShape)
/* harmony export */ });
/* harmony import */ var _spread_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8291);

function readMockShape(values, given, problems) {
    const latencyMs = values['mock-latency'];
    const ttftMs = given.isSet('mock-ttft') ? values['mock-ttft'] : earlyIn(latencyMs);
    const latest = (0,_spread_js__WEBPACK_IMPORTED_MODULE_0__/* .highEnd */ .sM)(latencyMs);
    if (latest !== null && (0,_spread_js__WEBPACK_IMPORTED_MODULE_0__/* .lowEnd */ .q7)(ttftMs) > latest) {
        problems.add(`mock-ttft: ${(0,_spread_js__WEBPACK_IMPORTED_MODULE_0__/* .lowEnd */ .q7)(ttftMs)}ms at its shortest is later than mock-latency at its longest, ${latest}ms; the first token comes before the last one`);
    }
    return {
        latencyMs,
        ttftMs,
        outputTokens: values['mock-output-tokens'],
        errorRate: values['mock-error-rate'],
        timeScale: values['mock-time-scale'],
    };
}
function earlyIn(latencyMs) {
    const shortest = (0,_spread_js__WEBPACK_IMPORTED_MODULE_0__/* .lowEnd */ .q7)(latencyMs);
    return { kind: 'uniform', low: shortest / 5, high: (shortest * 3) / 5 };
}


/***/ }),

/***/ 6200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rj: () => (/* binding */ fingerprint),
/* harmony export */   qF: () => (/* binding */ publicConfig),
/* harmony export */   x6: () => (/* binding */ publicUrl)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _credentials_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8801);
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4531);
/* harmony import */ var _regression_metrics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(329);




function publicConfig(config) {
    const { target, plan, patience, gates } = config;
    return {
        mode: config.mode,
        ...publicTarget(config.mode, target),
        prompts: { source: config.prompts.source, count: config.prompts.count, sha256: config.prompts.sha256 },
        shard: config.shard === null ? null : { ...config.shard },
        repeat: plan.repeat,
        warmup: plan.warmup,
        order: plan.order,
        seed: plan.seed,
        delay_ms: plan.delayMs,
        connection: plan.connection,
        cache_bust: plan.cacheBust,
        early_stop: plan.earlyStop,
        timeout_ms: patience.timeoutMs,
        idle_timeout_ms: patience.idleTimeoutMs,
        max_duration_ms: patience.maxDurationMs,
        max_requests: patience.maxRequests,
        stop_after_failures: patience.stopAfterFailures,
        retries: patience.retries,
        wait_for_ready_ms: patience.waitForReadyMs,
        thresholds: gates.thresholds.map(({ source }) => source),
        confidence: gates.confidence,
        on_inconclusive: gates.onInconclusive,
        report_only: gates.reportOnly,
        comparison: config.comparison === null ? null : publicComparison(config.mode, config.comparison),
        baseline_key: config.baselineKey,
        baseline_epoch: config.baselineEpoch,
        prompt_text: config.output.promptText,
        mock: config.mock === null ? null : publicMock(config.mock),
    };
}
function publicUrl({ mode, target }) {
    return mode === 'mock' ? null : (0,_credentials_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutCredentials */ .ri)(target.url);
}
function publicTarget(mode, target) {
    return {
        endpoint_url: publicUrl({ mode, target }),
        api: target.api,
        auth: target.auth,
        model: target.model,
        stream: target.stream,
        headers: target.headers.map(([name]) => name),
        parameters: withoutSecretFields(target.parameters),
        max_output_tokens: target.maxOutputTokens,
    };
}
function publicComparison(mode, plan) {
    return {
        baseline: publicBaseline(mode, plan.baseline),
        metrics: plan.metrics.map((figure) => ({ figure: (0,_regression_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .figureName */ .cU)(figure), floor: figure.floor })),
        max_regression: plan.maxRegression,
        alpha: plan.alpha,
        required: plan.required,
    };
}
function publicBaseline(mode, baseline) {
    if (baseline.kind === 'run')
        return { path: baseline.path };
    if (baseline.kind !== 'endpoint') {
        const { workflow, branch, runs, maxAgeMs } = baseline;
        return { workflow, branch, runs, max_age_ms: maxAgeMs };
    }
    const { target, mock, deploymentVariation } = baseline;
    return {
        ...publicTarget(mode, target),
        mock: mock === null ? null : publicMock(mock),
        deployment_variation: deploymentVariation,
    };
}
function fingerprint(config) {
    const { target, plan } = config;
    const parts = {
        mode: config.mode,
        ...(config.baselineKey === null ? { endpoint_url: publicUrl(config) } : { baseline_key: config.baselineKey }),
        api: target.api,
        model: target.model,
        stream: target.stream,
        parameters: withoutSecretFields(target.parameters),
        max_output_tokens: target.maxOutputTokens,
        connection: plan.connection,
        cache_bust: plan.cacheBust,
        prompts_sha256: config.prompts.sha256,
        ...(config.baselineEpoch === null ? {} : { baseline_epoch: config.baselineEpoch }),
    };
    return { hash: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', (0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalJson */ .d)(parts)), parts };
}
function publicMock(shape) {
    return {
        latency_ms: publicSpread(shape.latencyMs),
        ttft_ms: publicSpread(shape.ttftMs),
        output_tokens: publicSpread(shape.outputTokens),
        error_rate: shape.errorRate,
        time_scale: shape.timeScale,
    };
}
function publicSpread(spread) {
    return { ...spread };
}
function withoutSecretFields(parameters) {
    const mask = (value, name) => {
        if (typeof value === 'string')
            return (0,_credentials_js__WEBPACK_IMPORTED_MODULE_2__/* .isCredentialName */ .hN)(name) ? '***' : value;
        if (isList(value))
            return value.map((item) => mask(item, name));
        return typeof value === 'object' && value !== null ? withoutSecretFields(value) : value;
    };
    return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, mask(value, name)]));
}
function isList(value) {
    return Array.isArray(value);
}


/***/ }),

/***/ 2889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ readTarget)
/* harmony export */ });
/* harmony import */ var _api_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1937);
/* harmony import */ var _credentials_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8801);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6097);
/* harmony import */ var _parameters_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7912);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3306);





function readTarget(values, given, problems) {
    if (given.mode === null)
        return null;
    return given.mode === 'mock' ? mockTarget(values, given, problems) : realTarget(values, given, problems);
}
const MOCK_URL = 'http://mock.invalid/v1/chat/completions';
function mockTarget(values, given, problems) {
    if (values.api !== 'auto' && values.api !== 'openai-chat') {
        const api = given.nameOf('api');
        problems.add(`${api}: the mock speaks openai-chat only, not ${values.api}; leave ${api} out`);
        return null;
    }
    refuseReserved(values, { format: (0,_api_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .formatOf */ .be)('openai-chat'), given }, problems);
    const target = {
        ...requestShape(values),
        url: MOCK_URL,
        apiKey: null,
        model: values.model ?? 'mock',
        api: 'openai-chat',
        auth: 'none',
        headers: [],
        maxOutputTokens: values['max-output-tokens'],
    };
    return { target, notes: [] };
}
function realTarget(values, given, problems) {
    const endpoint = values['endpoint-url'];
    if (endpoint === null) {
        refuseMissing(values, given, problems);
        return null;
    }
    const chosen = chooseFormat(values, { url: endpoint.url, given }, problems);
    if (chosen === null)
        return null;
    const { format } = chosen;
    refuseReserved(values, { format, given }, problems);
    refuseStream(values, { format, url: endpoint.url, given }, problems);
    if (values.model === null && format.modelInBody(endpoint.url))
        problems.add(missing('model', given));
    const auth = values.auth === 'auto' ? format.auth(endpoint.url) : values.auth;
    const tokens = tokenLimit(values, format);
    const target = {
        ...requestShape(values),
        url: endpoint.text,
        apiKey: keyFor(auth, { values, given }, problems),
        model: values.model,
        api: format.name,
        auth,
        headers: values.headers ?? [],
        maxOutputTokens: tokens.limit,
    };
    return { target, notes: [...chosen.notes, ...tokens.notes] };
}
function requestShape(values) {
    return { stream: values.stream, parameters: values.parameters ?? {} };
}
function refuseMissing(values, given, problems) {
    if (given.text('endpoint-url') === null)
        problems.add(missing('endpoint-url', given));
    if (given.text('api-key') === null && values.auth !== 'none')
        problems.add(missing('api-key', given));
}
function missing(what, given) {
    const name = given.nameOf(what);
    const without = what === 'api-key' ? ` (or ${given.nameOf('auth')}: none, where the endpoint takes no key)` : '';
    return `${name}: missing; set the input ${name} or the environment variable ${(0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .rowOf */ .O)(name).environment}${without}. mode: mock needs none.`;
}
function chooseFormat(values, { url, given }, problems) {
    const { api } = values;
    const found = api === 'auto' ? (0,_api_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .detectApi */ .E_)(url) : (0,_api_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .givenApi */ .Yw)(api, url);
    if ('problem' in found) {
        problems.add(`${given.nameOf('endpoint-url')}: ${found.problem}`);
        return null;
    }
    const { format } = found;
    if (api === 'auto')
        return { format, notes: [`api: ${format.name}, by the path ${url.pathname}.`] };
    const usual = `api: ${format.name}, as set, although its endpoints usually end in ${format.path}.`;
    return { format, notes: format.recognises(url) ? [] : [usual] };
}
function refuseReserved(values, { format, given }, problems) {
    for (const problem of (0,_parameters_js__WEBPACK_IMPORTED_MODULE_2__/* .reservedParameters */ .t4)(values.parameters ?? {}, format.reserved)) {
        problems.add(`${given.nameOf('parameters')}: ${problem}`);
    }
}
function refuseStream(values, { format, url, given }, problems) {
    const fitting = format.urlFor?.(url, values.stream) ?? null;
    if (fitting === null)
        return;
    const other = String(!values.stream);
    problems.add(`${given.nameOf('endpoint-url')}: stream: ${values.stream} needs the URL ${(0,_credentials_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutCredentials */ .ri)(fitting)}; use it, or set stream: ${other}`);
}
function tokenLimit(values, format) {
    const given = values['max-output-tokens'];
    const { requiredMaxOutputTokens: required, leastMaxOutputTokens: least } = format;
    if (given !== null && given < least) {
        return { limit: least, notes: [`max-output-tokens: ${least}, the smallest limit that ${format.name} takes.`] };
    }
    if (given !== null || required === null)
        return { limit: given, notes: [] };
    return { limit: required, notes: [`max-output-tokens: ${required}, because ${format.name} requires a limit.`] };
}
function keyFor(auth, { values, given }, problems) {
    if (auth === 'none') {
        const name = given.nameOf('api-key');
        if (given.text('api-key')?.label === name) {
            problems.add(`${name}: is never sent with ${given.text('auth')?.label}: none; drop one of the two`);
        }
        return null;
    }
    const header = auth === 'bearer' ? 'authorization' : auth;
    const own = values.headers?.find(([name]) => name.toLowerCase() === header);
    if (own !== undefined) {
        problems.add(`${given.nameOf('headers')}: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(own[0])} is what ${given.nameOf('api-key')} is sent in; remove it, or send it alone with ${given.nameOf('auth')}: none`);
    }
    if (given.text('api-key') === null && own === undefined)
        problems.add(missing('api-key', given));
    return values['api-key'];
}


/***/ }),

/***/ 2855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ww: () => (/* binding */ createEarlyStop),
  eV: () => (/* binding */ looksAt),
  DH: () => (/* binding */ planEarlyStop),
  iM: () => (/* binding */ plannedSteps)
});

// EXTERNAL MODULE: ./lib/compare-baseline.js + 10 modules
var compare_baseline = __webpack_require__(2959);
// EXTERNAL MODULE: ./lib/config/allowed-steps.js
var allowed_steps = __webpack_require__(1416);
// EXTERNAL MODULE: ./lib/open-target.js + 1 modules
var open_target = __webpack_require__(1223);
// EXTERNAL MODULE: ./lib/stats/memoize.js
var memoize = __webpack_require__(9959);
// EXTERNAL MODULE: ./lib/stats/normal.js
var normal = __webpack_require__(5172);
;// CONCATENATED MODULE: ./lib/stats/group-sequential.js


const CELLS = 64;
const REACH = 8;
function nominalAlpha(fractions, alpha) {
    return remembered(alpha, ...fractions);
}
const remembered = (0,memoize/* memoize */.B)((alpha, ...fractions) => {
    let low = alpha / fractions.length;
    let high = alpha;
    while (high - low > 1e-6 * alpha) {
        const middle = (low + high) / 2;
        if (crossingRisk(fractions, (0,normal/* normalQuantile */.Zl)(1 - middle)) > alpha)
            high = middle;
        else
            low = middle;
    }
    return low;
});
function crossingRisk(times, z) {
    let from = 0;
    let inside = [{ at: 0, weight: 1 }];
    let risk = 0;
    for (const time of times) {
        const scale = Math.sqrt(time - from);
        const boundary = z * Math.sqrt(time);
        risk += inside.reduce((sum, { at, weight }) => sum + weight * (0,normal/* normalUpperTail */.IL)((boundary - at) / scale), 0);
        const previous = inside;
        inside = simpsonNodes(-REACH * Math.sqrt(time), boundary).map(({ at, weight }) => {
            const density = previous.reduce((sum, node) => sum + node.weight * (0,normal/* normalDensity */.kC)((at - node.at) / scale), 0);
            return { at, weight: (weight * density) / scale };
        });
        from = time;
    }
    return risk;
}
function simpsonNodes(from, to) {
    const width = (to - from) / CELLS;
    return Array.from({ length: CELLS + 1 }, (_, i) => {
        const inner = i % 2 === 1 ? 4 : 2;
        const factor = i === 0 || i === CELLS ? 1 : inner;
        return { at: from + i * width, weight: (factor * width) / 3 };
    });
}

// EXTERNAL MODULE: ./lib/stats/pairs-needed.js
var pairs_needed = __webpack_require__(1274);
;// CONCATENATED MODULE: ./lib/stats/early-stop.js


const LOOK_PERCENTS = [10, 20, 40, 70, 100];
function planLooks({ total, metrics, alpha, runNoise }) {
    const at = [...new Set(LOOK_PERCENTS.map((percent) => Math.ceil((total * percent) / 100)))];
    const level = () => {
        const fractions = at.map((count) => count / total);
        return Math.max(1, metrics) * nominalAlpha(fractions, alpha / Math.max(1, metrics));
    };
    const fewest = () => (metrics === 0 ? 1 : (0,pairs_needed/* minimumPairs */.g)(metrics, level(), runNoise));
    while (at.length > 1 && at[0] < fewest())
        at.shift();
    return { at, alpha: level() };
}

// EXTERNAL MODULE: ./lib/stats/run-noise.js
var run_noise = __webpack_require__(9321);
// EXTERNAL MODULE: ./lib/verdict/confidence.js
var verdict_confidence = __webpack_require__(165);
// EXTERNAL MODULE: ./lib/verdict/comparison-size.js
var comparison_size = __webpack_require__(7152);
// EXTERNAL MODULE: ./lib/verdict/evaluate.js + 6 modules
var evaluate = __webpack_require__(2961);
;// CONCATENATED MODULE: ./lib/early-stop.js








function plannedSteps(config) {
    const { prompts, plan, patience } = config;
    const arms = (0,open_target/* otherArm */.V)(config) === null ? 1 : 2;
    return Math.min(prompts.count * plan.repeat, (0,allowed_steps/* allowedSteps */.W)(patience.maxRequests, plan.warmup, arms));
}
function planEarlyStop(config, baseline) {
    return config.plan.earlyStop ? looksAt(plannedSteps(config), baseline) : null;
}
function looksAt(total, baseline) {
    if (total === 0)
        return null;
    const found = comparable(baseline);
    if (found === null)
        return planLooks({ total, metrics: 0, alpha: 0.05, runNoise: run_noise/* NO_RUN_NOISE */.xQ });
    const { metrics, alpha, baseline: plan } = found.plan;
    return planLooks({ total, metrics: metrics.length, alpha, runNoise: (0,comparison_size/* runNoiseOf */.t)(plan) });
}
function createEarlyStop(looks, run) {
    return { at: looks.at.slice(0, -1), isDecided: () => isDecided(looks, run) };
}
function isDecided(looks, { config, baseline, table }) {
    const found = comparable(baseline);
    const compared = found === null ? null : (0,compare_baseline/* compareBaseline */.Z)(found, table, looks.alpha);
    if (compared?.state === 'regression')
        return true;
    if (compared !== null && compared.state !== 'proven')
        return false;
    const { thresholds: all, confidence } = config.gates;
    const thresholds = all.filter((threshold) => (0,verdict_confidence/* needsEvidence */.j)(threshold, confidence));
    if (compared === null && thresholds.length === 0)
        return false;
    const checks = (0,evaluate/* evaluate */._)({ table, thresholds, confidence, looks: looks.at.length, totalTimeSeconds: 0 });
    return checks.every(({ answer }) => answer !== 'inconclusive');
}
function comparable(baseline) {
    return baseline === null || baseline.compared === null ? null : baseline;
}


/***/ }),

/***/ 1223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ openArms),
  V: () => (/* binding */ otherArm)
});

// EXTERNAL MODULE: ./lib/api/registry.js + 16 modules
var registry = __webpack_require__(1937);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/mock/ordinals.js
function ordinalsOf(shard, { warmup, prompts }) {
    return (n) => {
        if (n <= warmup)
            return n;
        const sent = n - warmup - 1;
        const round = Math.floor(sent / prompts);
        return warmup + round * shard.listed + (sent % prompts) * shard.count + shard.index;
    };
}

;// CONCATENATED MODULE: ./lib/open-target.js



function otherArm({ comparison }) {
    return comparison?.baseline.kind === 'endpoint' ? comparison.baseline : null;
}
async function openArms(config, signal) {
    const arm = otherArm(config);
    if (config.mock !== null)
        return openMocks(config, arm);
    const candidate = await openEndpoint(config.target, config, signal);
    if (arm === null)
        return { candidate, baseline: null };
    const baseline = await openEndpoint(arm.target, config, signal);
    return { candidate, baseline: { ...baseline, notes: baseline.notes.map((note) => `Baseline: ${note}`) } };
}
async function openMocks(config, arm) {
    const { openMockTransport } = await __webpack_require__.e(/* import() */ 435).then(__webpack_require__.bind(__webpack_require__, 9435));
    const { seed, connection } = config.plan;
    const ordinals = mockOrdinals(config);
    const mine = openMockTransport({ shape: config.mock, seed, connection, ordinals });
    const candidate = { transport: mine, connection: await mine.open(), instrument: null, notes: [] };
    if (arm === null)
        return { candidate, baseline: null };
    const theirs = openMockTransport({
        shape: arm.mock,
        seed: `${seed} baseline`,
        connection,
        clock: mine.clock,
        ordinals,
    });
    return { candidate, baseline: { transport: theirs, connection: await theirs.open(), instrument: null, notes: [] } };
}
function mockOrdinals({ shard, plan, prompts }) {
    return shard === null ? (n) => n : ordinalsOf(shard, { warmup: plan.warmup, prompts: prompts.count });
}
async function openEndpoint(target, { plan, patience, proxy }, signal) {
    const { openNetwork, rehearse, waitUntilReady } = await Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(85), __webpack_require__.e(607), __webpack_require__.e(13)]).then(__webpack_require__.bind(__webpack_require__, 13));
    const url = new URL(target.url);
    const notes = [];
    if (patience.waitForReadyMs > 0) {
        const seen = await waitUntilReady(url, patience.waitForReadyMs, { proxy, signal });
        if (seen !== null && !signal.aborted)
            notes.push(`The endpoint was not ready within wait-for-ready; last seen: ${seen}.`);
    }
    const instrument = await rehearse((0,registry/* formatOf */.be)(target.api), url);
    const giveUp = AbortSignal.any([signal, AbortSignal.timeout(patience.timeoutMs)]);
    const transport = openNetwork({ url, connection: plan.connection, proxy });
    try {
        return { transport, connection: await transport.open(giveUp), instrument, notes };
    }
    catch (error) {
        notes.push(`No connection could be opened ahead of the first request: ${(0,errors/* describeError */.Uc)(error)}.`);
        return { transport, connection: null, instrument, notes };
    }
}


/***/ }),

/***/ 476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uk: () => (/* binding */ gauss),
/* harmony export */   k4: () => (/* binding */ shuffle),
/* harmony export */   sk: () => (/* binding */ createRandom)
/* harmony export */ });
function createRandom(seed) {
    let [a, b, c, d] = hashSeed(String(seed));
    const next = () => {
        const sum = (((a + b) | 0) + d) | 0;
        d = (d + 1) | 0;
        a = b ^ (b >>> 9);
        b = (c + (c << 3)) | 0;
        c = (c << 21) | (c >>> 11);
        c = (c + sum) | 0;
        return (sum >>> 0) / 2 ** 32;
    };
    for (let i = 0; i < 20; i++)
        next();
    return next;
}
function shuffle(list, random) {
    const shuffled = [...list];
    for (let i = shuffled.length - 1; i > 0; i--) {
        const j = Math.floor(random() * (i + 1));
        [shuffled[i], shuffled[j]] = [shuffled[j], shuffled[i]];
    }
    return shuffled;
}
function gauss(random) {
    const radius = Math.sqrt(-2 * Math.log(1 - random()));
    return radius * Math.cos(2 * Math.PI * random());
}
function hashSeed(text) {
    let [a, b, c, d] = [1779033703, 3144134277, 1013904242, 2773480762];
    for (let i = 0; i < text.length; i++) {
        const code = text.charCodeAt(i);
        a = b ^ Math.imul(a ^ code, 597399067);
        b = c ^ Math.imul(b ^ code, 2869860233);
        c = d ^ Math.imul(c ^ code, 951274213);
        d = a ^ Math.imul(d ^ code, 2716044179);
    }
    a = Math.imul(c ^ (a >>> 18), 597399067);
    b = Math.imul(d ^ (b >>> 22), 2869860233);
    c = Math.imul(a ^ (c >>> 17), 951274213);
    d = Math.imul(b ^ (d >>> 19), 2716044179);
    return [a ^ b ^ c ^ d, b ^ a, c ^ a, d ^ a];
}


/***/ }),

/***/ 1274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ minimumPairs),
/* harmony export */   n: () => (/* binding */ pairsToDecide)
/* harmony export */ });
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5172);
/* harmony import */ var _quantile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7247);
/* harmony import */ var _significance_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6454);
/* harmony import */ var _student_t_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2969);




const POWER = 0.8;
const HODGES_LEHMANN_WIDTH = 1.05;
const MAX_PAIRS = 1_000_000;
function minimumPairs(metrics, alpha, runNoise) {
    const level = runNoise.variance > 0 ? alpha : alpha / metrics;
    let pairs = 1;
    while (!(0,_significance_js__WEBPACK_IMPORTED_MODULE_3__/* .isSignificant */ .o)(2 ** -pairs, level))
        pairs++;
    return pairs;
}
function pairsToDecide({ differences, distance, runNoise, alpha }) {
    const t = (0,_student_t_js__WEBPACK_IMPORTED_MODULE_2__/* .studentQuantile */ .FI)(1 - alpha, runNoise.degreesOfFreedom);
    const z = (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(POWER);
    const room = distance ** 2 - t ** 2 * runNoise.variance;
    if (room <= 0)
        return null;
    const halfLinear = z * distance;
    const needed = room / (halfLinear + Math.sqrt(halfLinear ** 2 + (t ** 2 - z ** 2) * room));
    const pairs = Math.ceil(((HODGES_LEHMANN_WIDTH * robustDeviation(differences)) / needed) ** 2);
    return pairs <= MAX_PAIRS ? Math.max(pairs, differences.length + 1) : null;
}
function robustDeviation(values) {
    const center = (0,_quantile_js__WEBPACK_IMPORTED_MODULE_1__/* .quantile */ .YV)((0,_quantile_js__WEBPACK_IMPORTED_MODULE_1__/* .sortSamples */ .O4)(values), 0.5) ?? 0;
    const distances = (0,_quantile_js__WEBPACK_IMPORTED_MODULE_1__/* .sortSamples */ .O4)(values.map((value) => Math.abs(value - center)));
    return 1.4826 * ((0,_quantile_js__WEBPACK_IMPORTED_MODULE_1__/* .quantile */ .YV)(distances, 0.5) ?? 0);
}


/***/ }),

/***/ 6207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ tailRatio),
/* harmony export */   m: () => (/* binding */ FEWEST_TAIL_PAIRS)
/* harmony export */ });
/* harmony import */ var _random_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(476);
/* harmony import */ var _describe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5246);


const RESAMPLES = 2000;
const FEWEST_TAIL_PAIRS = 200;
function tailRatio({ candidate, baseline, p }) {
    const n = candidate.length;
    if (n < FEWEST_TAIL_PAIRS)
        return null;
    const above = weightedQuantile(candidate, p);
    const below = weightedQuantile(baseline, p);
    const logRatio = (counts) => Math.log(above(counts) / below(counts));
    const random = (0,_random_js__WEBPACK_IMPORTED_MODULE_1__/* .createRandom */ .sk)('tail-ratio');
    const counts = new Uint32Array(n);
    const estimate = logRatio(counts.fill(1));
    if (!Number.isFinite(estimate))
        return null;
    const resampled = Float64Array.from({ length: RESAMPLES }, () => {
        counts.fill(0);
        for (let i = 0; i < n; i++)
            counts[Math.floor(random() * n)] += 1;
        return logRatio(counts);
    });
    const standardError = (0,_describe_js__WEBPACK_IMPORTED_MODULE_0__/* .standardDeviation */ .Fx)(resampled);
    return standardError === null ? null : { kind: 'point', estimate, standardError };
}
function weightedQuantile(values, p) {
    const n = values.length;
    const order = values.map((_, i) => i).toSorted((i, j) => values[i] - values[j]);
    const h = (n - 1) * p;
    const position = Math.floor(h);
    return (counts) => {
        let k = 0;
        let seen = counts[order[0]];
        while (seen <= position)
            seen += counts[order[++k]];
        const low = values[order[k]];
        while (seen <= position + 1 && k < n - 1)
            seen += counts[order[++k]];
        return low + (h - position) * (values[order[k]] - low);
    };
}


/***/ }),

/***/ 9176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ pairedValues),
/* harmony export */   z: () => (/* binding */ pairRequests)
/* harmony export */ });
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9502);
/* harmony import */ var _samples_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4816);


function pairRequests(candidate, baseline) {
    const others = rowsByPrompt(baseline);
    const complete = [];
    const counts = { attempted: 0, complete: 0, candidateFailed: 0, baselineFailed: 0, candidateTimedOut: 0 };
    let [candidates, baselines] = [0, 0];
    for (const rows of others.values())
        baselines += rows.length;
    for (const [prompt, rows] of rowsByPrompt(candidate)) {
        candidates += rows.length;
        for (const [index, row] of rows.entries()) {
            const other = others.get(prompt)?.[index];
            if (other === undefined)
                break;
            const theirsFailed = baseline.table.view(other).outcome === 'failed';
            const mine = candidate.table.view(row);
            counts.attempted += 1;
            if (theirsFailed)
                counts.baselineFailed += 1;
            if (mine.outcome === 'failed') {
                counts.candidateFailed += 1;
                if (mine.failure === 'timeout' && !theirsFailed)
                    counts.candidateTimedOut += 1;
            }
            else if (!theirsFailed) {
                complete.push({ candidate: row, baseline: other });
            }
        }
    }
    const unpaired = candidates + baselines - 2 * counts.attempted;
    return { complete, counts: { ...counts, complete: complete.length, unpaired } };
}
function rowsByPrompt({ table, arm }) {
    const rows = new Map();
    for (let row = 0; row < table.length; row += 1) {
        const record = table.view(row);
        if (!(0,_samples_js__WEBPACK_IMPORTED_MODULE_1__/* .isMeasured */ .V2)(record, arm))
            continue;
        const known = rows.get(record.promptId);
        if (known === undefined)
            rows.set(record.promptId, [row]);
        else
            known.push(row);
    }
    return rows;
}
function pairedValues({ complete }, [candidate, baseline], names) {
    const values = names.map((name) => {
        const { read } = (0,_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .metricOf */ .a)(name);
        const mine = [];
        const theirs = [];
        for (const pair of complete) {
            const a = read(candidate.view(pair.candidate)) ?? 0;
            const b = read(baseline.view(pair.baseline)) ?? 0;
            if (!(a > 0 && b > 0 && Number.isFinite(a) && Number.isFinite(b)))
                continue;
            mine.push(a);
            theirs.push(b);
        }
        return [name, { candidate: mine, baseline: theirs }];
    });
    return new Map(values);
}


/***/ }),

/***/ 7152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ fewestPairs),
/* harmony export */   t: () => (/* binding */ runNoiseOf)
/* harmony export */ });
/* harmony import */ var _stats_pairs_needed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1274);
/* harmony import */ var _stats_run_noise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9321);
/* harmony import */ var _stats_tail_ratio_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6207);



function runNoiseOf(baseline) {
    return baseline.kind === 'endpoint' ? (0,_stats_run_noise_js__WEBPACK_IMPORTED_MODULE_1__/* .deploymentNoise */ .MR)(baseline.deploymentVariation) : (0,_stats_run_noise_js__WEBPACK_IMPORTED_MODULE_1__/* .storedRunNoise */ .Fp)();
}
const FEWEST_FOR_MEDIAN = 2;
function fewestPairs({ baseline, metrics, alpha, }) {
    if (baseline.kind === 'history')
        return FEWEST_FOR_MEDIAN;
    const medians = (0,_stats_pairs_needed_js__WEBPACK_IMPORTED_MODULE_0__/* .minimumPairs */ .g)(metrics.length, alpha, runNoiseOf(baseline));
    return metrics.some(({ percent }) => percent !== 50) ? Math.max(medians, _stats_tail_ratio_js__WEBPACK_IMPORTED_MODULE_2__/* .FEWEST_TAIL_PAIRS */ .m) : medians;
}


/***/ })

};
