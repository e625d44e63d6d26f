export const id = 488;
export const ids = [488];
export const modules = {

/***/ 50488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   downloadRunArtifacts: () => (/* binding */ downloadRunArtifacts)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(452);
/* harmony import */ var _foreign_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69399);
/* harmony import */ var _merge_attempts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71680);
/* harmony import */ var _artifact_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61569);






const AT_ONCE = 5;
async function downloadRunArtifacts(query, job) {
    if (job.noArtifacts !== null) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .dz(`pattern: no artifacts can be downloaded: ${job.noArtifacts}; name folders in paths`);
    }
    const { DefaultArtifactClient } = await __webpack_require__.e(/* import() */ 584).then(__webpack_require__.bind(__webpack_require__, 20584));
    const client = new DefaultArtifactClient();
    process.noDeprecation = true;
    const waiting = chooseArtifacts(await listArtifacts(client), query.pattern);
    const sources = [];
    const failed = [];
    const work = async () => {
        for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
            const path = folderOf(next.name, query.folder);
            const problem = await download(client, next, path);
            const name = `artifact ${(0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)(next.name)}`;
            if (problem === null)
                sources.push({ path, name });
            else
                failed.push(`${name} could not be downloaded: ${problem}`);
        }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    return { sources: sources.toSorted((a, b) => (a.path < b.path ? -1 : 1)), failed: failed.toSorted() };
}
async function listArtifacts(client) {
    try {
        return (await client.listArtifacts({ latest: true })).artifacts;
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .dz(`pattern: the artifacts of this workflow run cannot be listed: ${(0,_artifact_js__WEBPACK_IMPORTED_MODULE_3__/* .firstLine */ .TM)(error)}`);
    }
}
async function download(client, { id, digest }, path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(path, { recursive: true });
        const expectedHash = digest === undefined ? {} : { expectedHash: digest };
        const { digestMismatch } = await client.downloadArtifact(id, { path, ...expectedHash });
        return digestMismatch === true ? 'what came is not what was uploaded' : null;
    }
    catch (error) {
        return (0,_artifact_js__WEBPACK_IMPORTED_MODULE_3__/* .firstLine */ .TM)(error);
    }
}
function chooseArtifacts(artifacts, pattern) {
    const expression = new RegExp(`^${pattern.split(/\*+/).map(RegExp.escape).join('.*')}$`, 's');
    const fitting = artifacts.filter(({ name }) => expression.test(name) || expression.test((0,_merge_attempts_js__WEBPACK_IMPORTED_MODULE_5__/* .splitAttempt */ .wV)(name).name));
    if (fitting.length > 0)
        return fitting;
    const names = artifacts.slice(0, 5).map(({ name }) => (0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)(name, 80));
    const others = names.length === 0
        ? 'it has none, so look at why the jobs before this one left no results'
        : `it has ${names.join(', ')}${artifacts.length > 5 ? ', …' : ''}`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .dz(`pattern: no artifact of this workflow run fits ${(0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)(pattern)}; ${others}`);
}
function folderOf(name, folder) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name.replace(/^\.+/, '_'));
}


/***/ })

};
