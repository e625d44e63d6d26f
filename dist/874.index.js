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

/***/ 41552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ku: () => (/* binding */ WrittenMetric),
/* harmony export */   MV: () => (/* binding */ toStoredFigures),
/* harmony export */   re: () => (/* binding */ WRITTEN_BESIDE),
/* harmony export */   y_: () => (/* binding */ Count)
/* harmony export */ });
/* unused harmony export Share */
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934);
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51720);


const Count = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeInteger */ .Y2b(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .minValue */ .Wwf(0));
const Share = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .minValue */ .Wwf(0), valibot__WEBPACK_IMPORTED_MODULE_1__/* .maxValue */ .cGV(1));
const Figure = valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .finite */ .E2x(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .minValue */ .Wwf(0)));
const WrittenMetric = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    count: Count,
    p50: Figure,
    p50_low: Figure,
    p50_high: Figure,
    p90: Figure,
});
const WRITTEN_BESIDE = {
    error_rate: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(Share),
    bound_confidence: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(Share, valibot__WEBPACK_IMPORTED_MODULE_1__/* .gtValue */ .zYL(0.5), valibot__WEBPACK_IMPORTED_MODULE_1__/* .ltValue */ .ulq(1)),
};
const NOT_MEASURED = { count: 0, p50: null, low: null, high: null, p90: null };
function toStoredFigures(written) {
    const metrics = _metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .METRICS */ .C.map(({ name }) => {
        const metric = written.metrics[name];
        if (metric === undefined)
            return [name, NOT_MEASURED];
        const { count, p50, p50_low: low, p50_high: high, p90 } = metric;
        return [name, { count, p50, low, high, p90 }];
    });
    return {
        metrics: Object.fromEntries(metrics),
        boundAlpha: 1 - written.bound_confidence,
        errorRate: written.error_rate,
    };
}


/***/ })

};
