export const id = 874;
export const ids = [874];
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
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77934);
/* harmony import */ var _foreign_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69399);
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29502);



const MOST_KEPT_RUNS = 60;
const LARGEST_HISTORY = 1024 * 1024;
const VERSION = 1;
const MOST_LINES = 1000;
const LONGEST_REASON = 300;
const Figure = valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .finite */ .E2x(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .minValue */ .Wwf(0)));
const Metric = valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    count: valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .ndf(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .minValue */ .Wwf(0)),
    p50: Figure,
    p50_low: Figure,
    p50_high: Figure,
    p90: Figure,
});
const Share = valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .minValue */ .Wwf(0), valibot__WEBPACK_IMPORTED_MODULE_2__/* .maxValue */ .cGV(1));
const Line = valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    history_version: valibot__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(VERSION),
    run_id: valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .uuid */ .uRe()),
    started_at: valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .isoTimestamp */ .yhX()),
    fingerprint: valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .regex */ .yGV(/^[\da-f]{64}$/)),
    shard: valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .regex */ .yGV(/^\d{1,5}\/\d{1,5}$/))),
    left_out: valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    error_rate: valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .mee(Share),
    bound_confidence: valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(Share, valibot__WEBPACK_IMPORTED_MODULE_2__/* .gtValue */ .zYL(0.5), valibot__WEBPACK_IMPORTED_MODULE_2__/* .ltValue */ .ulq(1)),
    metrics: valibot__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), Metric),
});
const NOT_MEASURED = { count: 0, p50: null, low: null, high: null, p90: null };
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
    const measured = _metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .METRICS */ .C.filter(({ name }) => metrics[name].count > 0);
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
    const result = valibot__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .xLC(Line, parseJson(text), { abortEarly: true });
    if (!result.success)
        return [];
    const line = result.output;
    const metrics = _metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .METRICS */ .C.map(({ name }) => {
        const metric = line.metrics[name];
        if (metric === undefined)
            return [name, NOT_MEASURED];
        const { count, p50, p50_low: low, p50_high: high, p90 } = metric;
        return [name, { count, p50, low, high, p90 }];
    });
    return [
        {
            runId: line.run_id,
            startedAt: line.started_at,
            fingerprint: line.fingerprint,
            shard: line.shard,
            leftOut: line.left_out === null ? null : (0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(line.left_out, LONGEST_REASON),
            figures: {
                metrics: Object.fromEntries(metrics),
                boundAlpha: 1 - line.bound_confidence,
                errorRate: line.error_rate,
            },
        },
    ];
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}


/***/ })

};
