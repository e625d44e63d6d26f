export const id = 957;
export const ids = [957];
export const modules = {

/***/ 8957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  measure: () => (/* binding */ measure)
});

// EXTERNAL MODULE: ./lib/redact.js
var lib_redact = __webpack_require__(5078);
// EXTERNAL MODULE: ./lib/config/comparison.js + 2 modules
var config_comparison = __webpack_require__(3748);
// EXTERNAL MODULE: ./lib/verdict/confidence.js
var verdict_confidence = __webpack_require__(165);
;// CONCATENATED MODULE: ./lib/config/early-stop.js

/** Refuses to look for an early end where nothing can ever be decided early. */
function refuseIdleEarlyStop({ plan, gates, comparison }, problems) {
    if (!plan.earlyStop || comparison !== null)
        return;
    if (gates.thresholds.some((threshold) => (0,verdict_confidence/* needsEvidence */.j)(threshold, gates.confidence)))
        return;
    const why = 'limits that take the observed value as it is are never decided before the end';
    problems.add(`early-stop: ${why}; set confidence: 95% and a limit, or a baseline`);
}

// EXTERNAL MODULE: ./lib/config/gates.js
var config_gates = __webpack_require__(7662);
// EXTERNAL MODULE: ./lib/config/given.js
var config_given = __webpack_require__(2243);
// EXTERNAL MODULE: ./lib/config/mock-shape.js
var mock_shape = __webpack_require__(8718);
// EXTERNAL MODULE: ./lib/config/problems.js
var config_problems = __webpack_require__(784);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/config/wording.js
var wording = __webpack_require__(3306);
;// CONCATENATED MODULE: ./lib/config/prompts/built-in.js
const PROMPTS = [
    { id: 'explain', prompt: 'Explain in three sentences why the sky is blue, for a curious ten-year-old.' },
    {
        id: 'code',
        prompt: 'Write a function in Python that returns the n-th Fibonacci number without recursion, and explain its running time in one sentence.',
    },
    {
        id: 'summarize',
        prompt: 'Summarize in two bullet points: "The team moved the nightly build to a larger machine. Builds became twice as fast, but the bill grew by a third, so they now run it only when the main branch has changed. Nobody has missed the other nights yet."',
    },
    {
        id: 'translate',
        prompt: 'Translate into French, Spanish and Japanese: "The library opens at nine and closes when the last reader leaves."',
    },
];
/** What is sent when there are no prompts: an explanation, code, a summary, a translation. */
const BUILT_IN_ENTRIES = PROMPTS.map((content) => ({
    where: `built-in prompt ${content.id}`,
    content,
}));

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./lib/nearest.js
var nearest = __webpack_require__(2037);
;// CONCATENATED MODULE: ./lib/config/prompts/entry.js




const ROLES = ['system', 'user', 'assistant'];
const entry_text = dist/* string */.YjP(({ received }) => `must be text, not ${kindOf(received)}`);
const filledText = dist/* pipe */.FsL(entry_text, dist/* check */.z6Y((value) => value.trim() !== '', 'is empty'));
const integer = dist/* pipe */.FsL(dist/* number */.aig(({ received }) => `must be a whole number, not ${received}`), dist/* safeInteger */.Y2b(({ received }) => `must be a whole number, not ${received}`));
const id = dist/* pipe */.FsL(dist/* union */.KCZ([dist/* string */.YjP(), integer], 'must be text or a whole number'), dist/* transform */.pdi(String), dist/* regex */.yGV(/^\P{Cc}{1,200}$/u, 'must have 1 to 200 characters, none of them a control character'), dist/* check */.z6Y((value) => value.trim() === value, 'must not begin or end with a blank'));
const turn = dist/* strictObject */.rej({
    role: dist/* picklist */.KIO(ROLES, ({ received }) => `must be ${(0,wording/* eitherOf */.B)(ROLES)}, not ${received}`),
    content: entry_text,
});
const entry = dist/* strictObject */.rej({
    id: dist/* optional */.lqM(id),
    prompt: dist/* optional */.lqM(filledText),
    system: dist/* optional */.lqM(filledText),
    messages: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* array */.YOg(dist/* pipe */.FsL(mapping('"role" and "content"'), turn), 'must be a list'), dist/* nonEmpty */.hq('is an empty list'))),
    'max-output-tokens': dist/* optional */.lqM(dist/* pipe */.FsL(integer, dist/* minValue */.Wwf(1, ({ received }) => `must be at least 1, not ${received}`))),
});
const schema = dist/* pipe */.FsL(mapping('"prompt"', 'a text or '), entry);
/** A list passes for an object otherwise, and is told that it has the unknown key "0". */
function mapping(keys, otherwise = '') {
    return dist/* custom */.IeY((value) => typeof value === 'object' && value !== null && !Array.isArray(value), ({ received }) => `must be ${otherwise}a mapping with ${keys}, not ${kindOf(received)}`);
}
/** What an entry may hold. */
const ENTRY_FIELDS = Object.keys(entry.entries);
/**
 * Checks an entry: a text, or `{id?, prompt, system?, max-output-tokens?}`, or `{id?, messages, system?, max-output-tokens?}`.
 * `position` counts from 1 and names an entry without an id.
 * @throws {InputError} that says where and what
 */
function readEntry({ where, content }, position) {
    const fields = dist/* safeParse */.xLC(schema, typeof content === 'string' ? { prompt: content } : content);
    if (!fields.success)
        throw new errors/* InputError */.dz(`${where}: ${explain(fields.issues[0])}`);
    const problem = contradiction(fields.output);
    if (problem !== null)
        throw new errors/* InputError */.dz(`${where}: ${problem}`);
    const messages = conversation(fields.output);
    return {
        id: fields.output.id ?? `p${position}`,
        text: messages.findLast(({ role }) => role === 'user')?.content ?? '',
        messages,
        maxOutputTokens: fields.output['max-output-tokens'] ?? null,
    };
}
function conversation({ prompt, system, messages }) {
    const first = system === undefined ? [] : [{ role: 'system', content: system }];
    return [...first, ...(messages ?? [{ role: 'user', content: prompt ?? '' }])];
}
function contradiction({ prompt, system, messages }) {
    if (messages === undefined)
        return prompt === undefined ? 'has neither "prompt" nor "messages"; give one' : null;
    if (prompt !== undefined)
        return 'has both "prompt" and "messages"; give one, the prompt as the last user message';
    if (system !== undefined && messages.some(({ role }) => role === 'system')) {
        return 'has "system" and a system message in "messages"; give one';
    }
    const asked = messages.some(({ role, content }) => role === 'user' && content.trim() !== '');
    return asked ? null : 'has no user message with text in "messages"; there is nothing to ask';
}
/** The first thing that is wrong, in words: unknown keys with the nearest known one, missing keys, wrong values. */
function explain(issue) {
    const path = (issue.path ?? []).map(({ key }) => String(key));
    if (path.length === 0)
        return issue.message;
    const key = (0,wording/* quote */.h)(path.join('.'));
    if (issue.type !== 'strict_object')
        return `${key} ${issue.message}`;
    if (issue.received === 'undefined')
        return `${key} is missing`;
    const known = path.length === 1 ? ENTRY_FIELDS : Object.keys(turn.entries);
    return `unknown key ${key}; allowed are ${known.join(', ')}.${(0,nearest/* didYouMean */.a)(path.at(-1) ?? '', known)}`;
}
/** Valibot names what it saw: `"a text"`, `42`, `null`, `Array`, `Object`. */
function kindOf(received) {
    if (received === 'Array')
        return 'a list';
    if (received === 'Object')
        return 'a mapping';
    if (received.startsWith('"'))
        return 'a text';
    return /^[\d.-]+$/.test(received) ? `the number ${received} (put it in quotes)` : received;
}

;// CONCATENATED MODULE: ./lib/config/prompts/id-set.js

/** High and low half of a 64-bit hash, and a position; 0 as position marks a free slot. */
const CELLS = 3;
/** An empty set: open addressing over 64 bits of SHA-256, at most half full. A false match among a million ids has odds of 1 in 10^7. */
function createIdSet() {
    let slots = new Uint32Array(CELLS * 1024);
    let size = 0;
    function grow() {
        const old = slots;
        slots = new Uint32Array(old.length * 2);
        for (let at = 0; at < old.length; at += CELLS) {
            if (old[at + 2] !== 0)
                slots.set(old.subarray(at, at + CELLS), find(old[at] ?? 0, old[at + 1] ?? 0));
        }
    }
    /** The slot that holds the hash, or the free one where it belongs. */
    function find(high, low) {
        let at = (low % (slots.length / CELLS)) * CELLS;
        while (slots[at + 2] !== 0 && !(slots[at] === high && slots[at + 1] === low))
            at = (at + CELLS) % slots.length;
        return at;
    }
    return {
        add(id, position) {
            const digest = (0,external_node_crypto_.hash)('sha256', id, 'buffer');
            const key = [digest.readUInt32LE(0), digest.readUInt32LE(4)];
            const at = find(...key);
            const earlier = slots[at + 2] ?? 0;
            if (earlier !== 0)
                return earlier;
            slots.set([...key, position], at);
            size += 1;
            if (size * CELLS * 2 > slots.length)
                grow();
            return null;
        },
    };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: ./node_modules/csv-parse/lib/index.js + 9 modules
var lib = __webpack_require__(6070);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./lib/config/prompts/lines.js


/** A line that is longer is no prompt but a file of another kind. */
const LONGEST_LINE = 64 * 1024 * 1024;
const LINE_FEED = 10;
/**
 * Reads a UTF-8 file line by line, however large it is; a byte order mark is dropped.
 * @throws {InputError} naming the line that is no text
 */
async function* readLines(path) {
    let number = 1;
    let begun = [];
    let length = 0;
    for await (const chunk of (0,external_node_fs_.createReadStream)(path)) {
        let start = 0;
        for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, start)) {
            yield decodeLine(Buffer.concat([...begun, chunk.subarray(start, end)]), { path, number });
            number += 1;
            begun = [];
            length = 0;
            start = end + 1;
        }
        begun.push(chunk.subarray(start));
        length += chunk.length - start;
        if (length > LONGEST_LINE)
            throw new errors/* InputError */.dz(`${path}, line ${number}: is longer than 64 MiB; is this a text file?`);
    }
    if (length > 0)
        yield decodeLine(Buffer.concat(begun), { path, number });
}
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
function decodeLine(bytes, { path, number }) {
    const text = decode(bytes);
    if (text === null || text.includes('\0')) {
        throw new errors/* InputError */.dz(`${path}, line ${number}: is not UTF-8 text; save the file as UTF-8`);
    }
    return { number, text: number === 1 && text.startsWith('\uFEFF') ? text.slice(1) : text };
}
function decode(bytes) {
    try {
        return decoder.decode(bytes);
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./lib/foreign-text.js
var foreign_text = __webpack_require__(9399);
;// CONCATENATED MODULE: ./lib/config/prompts/text-entries.js



/** Prompts of a text file: one a line, verbatim; blank lines and lines whose first character is `#` are skipped. */
async function* textEntries(path) {
    for await (const { number, text } of readLines(path)) {
        const content = promptOfLine(text);
        if (content !== null)
            yield { where: `${path}, line ${number}`, content };
    }
}
/** Prompts of the `prompts` input, by the rules of {@link textEntries}. */
function inlineEntries(text) {
    return text
        .split('\n')
        .map((line, index) => ({ where: `line ${index + 1}`, content: promptOfLine(line) }))
        .filter(({ content }) => content !== null);
}
function promptOfLine(line) {
    const text = line.endsWith('\r') ? line.slice(0, -1) : line;
    return text.trim() === '' || text.trimStart().startsWith('#') ? null : text;
}
/** Prompts of a JSON Lines file: one JSON value a line; blank lines are skipped. */
async function* jsonLinesEntries(path) {
    for await (const { number, text } of readLines(path)) {
        const where = `${path}, line ${number}`;
        if (text.trim() !== '')
            yield { where, content: parseJson(text, where) };
    }
}
/**
 * Parses JSON.
 * @throws {InputError} that begins with `where`
 */
function parseJson(text, where) {
    try {
        return JSON.parse(text);
    }
    catch (thrown) {
        throw new errors/* InputError */.dz(`${where}: not valid JSON: ${(0,foreign_text/* printable */.g)(thrown.message)}`);
    }
}

;// CONCATENATED MODULE: ./lib/config/prompts/csv-entries.js








const CSV_OPTIONS = {
    info: true,
    skip_empty_lines: true,
    relax_column_count: true,
    record_delimiter: ['\r\n', '\n'],
    max_record_size: 64 * 1024 * 1024,
};
/** Prompts of a CSV file (RFC 4180, commas) whose first row names the columns; an empty cell counts as not given. */
async function* csvEntries(path) {
    let columns = null;
    for await (const row of readRows(path)) {
        if (columns === null)
            columns = checkColumns(row);
        else
            yield { where: row.where, content: toContent(row, columns) };
    }
}
/** csv-parse counts a line end inside quotes twice when it is CR LF, so the lines are counted here. */
async function* readRows(path) {
    const source = external_node_stream_.Readable.from(physicalLines(path));
    const parser = (0,lib/* parse */.qg)(CSV_OPTIONS);
    source.on('error', (error) => parser.destroy(error));
    let line = 1;
    let emptyLines = 0;
    try {
        for await (const { record, info } of source.pipe(parser)) {
            line += info.empty_lines - emptyLines;
            emptyLines = info.empty_lines;
            yield { cells: record, where: `${path}, line ${line}` };
            line += 1 + record.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);
        }
    }
    catch (thrown) {
        throw thrown instanceof lib/* CsvError */.J$ ? new errors/* InputError */.dz(`${path}: ${csv_entries_explain(thrown)}`) : thrown;
    }
    finally {
        source.destroy();
    }
}
async function* physicalLines(path) {
    for await (const { text } of readLines(path))
        yield `${text}\n`;
}
function csv_entries_explain({ code, message, lines }) {
    const where = typeof lines === 'number' ? ` (near line ${lines})` : '';
    if (code === 'CSV_QUOTE_NOT_CLOSED')
        return `a quote is opened and never closed${where}`;
    if (code === 'CSV_INVALID_CLOSING_QUOTE')
        return `text follows a closing quote${where}; write a quote inside quotes twice`;
    if (code === 'INVALID_OPENING_QUOTE')
        return `a quote stands inside a cell without quotes${where}; put the whole cell in quotes`;
    return `not valid CSV: ${message}`;
}
function checkColumns({ cells, where }) {
    const columns = cells.map((cell) => cell.trim());
    for (const [index, column] of columns.entries()) {
        if (!ENTRY_FIELDS.includes(column))
            throw new errors/* InputError */.dz(`${where}: ${unknownColumn(column)}`);
        if (columns.indexOf(column) !== index)
            throw new errors/* InputError */.dz(`${where}: column ${(0,wording/* quote */.h)(column)} is there twice`);
    }
    if (!columns.includes('prompt') && !columns.includes('messages')) {
        throw new errors/* InputError */.dz(`${where}: there is no column "prompt"; the first row names the columns`);
    }
    return columns;
}
function unknownColumn(column) {
    const hint = /[;\t]/.test(column) ? ' Separate columns by commas.' : (0,nearest/* didYouMean */.a)(column, ENTRY_FIELDS);
    return `unknown column ${(0,wording/* quote */.h)(column)}; the first row names the columns, allowed are ${ENTRY_FIELDS.join(', ')}.${hint}`;
}
function toContent({ cells, where }, columns) {
    if (cells.length !== columns.length) {
        throw new errors/* InputError */.dz(`${where}: has ${cells.length} cells for ${columns.length} columns; put cells with commas or line ends in quotes`);
    }
    const filled = columns
        .map((column, index) => [column, cells[index] ?? ''])
        .filter(([, cell]) => cell !== '');
    return Object.fromEntries(filled.map(([column, cell]) => [column, toValue(column, cell, where)]));
}
function toValue(column, cell, where) {
    if (column === 'messages')
        return parseJson(cell, `${where}, column messages`);
    return column === 'max-output-tokens' && /^\d+$/.test(cell.trim()) ? Number(cell) : cell;
}

// EXTERNAL MODULE: ./lib/config/parameters.js
var parameters = __webpack_require__(7912);
;// CONCATENATED MODULE: ./lib/config/prompts/document-entries.js







const MEBIBYTE = 1024 * 1024;
/** A JSON or YAML document has to be read as a whole. */
const LARGEST_MEBIBYTES = 64;
/** The YAML parser takes about 4 KB of memory for a line. */
const MOST_YAML_LINES = 250_000;
/** Prompts of a JSON document: a list, or a mapping with `prompts:`. */
async function* jsonEntries(path) {
    const { text } = await readWhole(path);
    yield* listed(parseJson(text, path), path);
}
/** Prompts of a YAML document: a list, or a mapping with `prompts:`. */
async function* yamlEntries(path) {
    const { text, lines } = await readWhole(path);
    if (lines > MOST_YAML_LINES) {
        throw new errors/* InputError */.dz(`${path}: has ${lines} lines, more than YAML is read with; use JSON Lines (.jsonl)`);
    }
    yield* listed(parseYaml(text, path), path);
}
function parseYaml(text, path) {
    try {
        return (0,parameters/* readYaml */.gM)(text);
    }
    catch (thrown) {
        throw thrown instanceof errors/* InputError */.dz ? new errors/* InputError */.dz(`${path}: ${thrown.message}`) : thrown;
    }
}
async function readWhole(path) {
    const { size } = await (0,promises_.stat)(path);
    if (size > LARGEST_MEBIBYTES * MEBIBYTE) {
        throw new errors/* InputError */.dz(`${path}: is ${Math.ceil(size / MEBIBYTE)} MiB, more than the ${LARGEST_MEBIBYTES} that JSON and YAML are read with; use JSON Lines (.jsonl)`);
    }
    const lines = [];
    for await (const { text } of readLines(path))
        lines.push(text);
    return { text: lines.join('\n'), lines: lines.length };
}
function* listed(document, path) {
    const list = promptsOf(document, path);
    for (const [index, content] of list.entries())
        yield { where: `${path}, entry ${index + 1}`, content };
}
function promptsOf(document, path) {
    if (Array.isArray(document))
        return document;
    if (typeof document !== 'object' || document === null) {
        throw new errors/* InputError */.dz(`${path}: must be a list of prompts, or a mapping with "prompts"`);
    }
    for (const key of Object.keys(document)) {
        if (key !== 'prompts') {
            throw new errors/* InputError */.dz(`${path}: unknown key ${(0,wording/* quote */.h)(key)}; allowed is prompts.${(0,nearest/* didYouMean */.a)(key, ['prompts'])}`);
        }
    }
    if (!('prompts' in document) || !Array.isArray(document.prompts)) {
        throw new errors/* InputError */.dz(`${path}: "prompts" must be a list`);
    }
    return document.prompts;
}

;// CONCATENATED MODULE: ./lib/config/prompts/prompt-file.js







const KINDS = new Map([
    ['.txt', { entries: textEntries, streamed: true }],
    ['.jsonl', { entries: jsonLinesEntries, streamed: true }],
    ['.csv', { entries: csvEntries, streamed: true }],
    ['.json', { entries: jsonEntries, streamed: false }],
    ['.yaml', { entries: yamlEntries, streamed: false }],
    ['.yml', { entries: yamlEntries, streamed: false }],
]);
/**
 * The kind of a prompts file, by its extension; the file must exist.
 * @throws {InputError}
 */
async function openPromptFile(path) {
    const file = await (0,promises_.stat)(path).catch((thrown) => {
        throw (0,errors/* errorCode */.CA)(thrown) === 'ENOENT' ? new errors/* InputError */.dz(notFound(path)) : (unreadable(path, thrown) ?? thrown);
    });
    if (!file.isFile())
        throw new errors/* InputError */.dz(`${(0,wording/* quote */.h)(path)} is no file; give the path of one file`);
    const kind = KINDS.get((0,external_node_path_.extname)(path).toLowerCase());
    if (kind === undefined) {
        throw new errors/* InputError */.dz(`${(0,wording/* quote */.h)(path)} is of no kind that is read; its name must end in ${(0,wording/* eitherOf */.B)([...KINDS.keys()])}`);
    }
    return kind;
}
/** What a user is told when the system refuses a file (`EACCES`, `EISDIR`); null when it was something else. */
function unreadable(path, thrown) {
    return /^E[A-Z]+$/.test((0,errors/* errorCode */.CA)(thrown) ?? '')
        ? new errors/* InputError */.dz(`${(0,wording/* quote */.h)(path)} cannot be read: ${(0,errors/* describeError */.Uc)(thrown)}`)
        : null;
}
function notFound(path) {
    return `there is no file ${(0,wording/* quote */.h)(path)} (looked for ${(0,external_node_path_.resolve)(path)}); in a workflow, actions/checkout has to come first`;
}

;// CONCATENATED MODULE: ./lib/config/prompts/prompt-list.js








/**
 * Reads all prompts once to check, count and hash them.
 * @throws {InputError} naming the input and the place of the first mistake
 */
async function readPromptList({ file, inline }) {
    if (file !== null)
        return readFileList(file);
    const entries = inline === null ? BUILT_IN_ENTRIES : inlineEntries(inline);
    const source = inline === null ? `${entries.length} built-in prompts` : 'the prompts input';
    return keepList({ source, input: 'prompts', entries: () => entries });
}
async function readFileList(path) {
    const kind = await openPromptFile(path).catch((thrown) => {
        throw nameInput(thrown, 'prompts-file');
    });
    const origin = { source: path, input: 'prompts-file', entries: () => kind.entries(path) };
    return kind.streamed ? streamList(origin) : keepList(origin);
}
async function streamList(origin) {
    async function* read() {
        for await (const { prompt } of placedPrompts(origin))
            yield prompt;
    }
    return { source: origin.source, ...(await digest(placedPrompts(origin), origin)), read };
}
async function keepList(origin) {
    const placed = await Array.fromAsync(placedPrompts(origin));
    async function* read() {
        for (const { prompt } of placed)
            yield prompt;
    }
    return { source: origin.source, ...(await digest(placed, origin)), read };
}
async function* placedPrompts({ entries, input, source }) {
    let position = 0;
    try {
        for await (const entry of entries()) {
            position += 1;
            yield { where: entry.where, prompt: readEntry(entry, position) };
        }
    }
    catch (thrown) {
        throw nameInput(unreadable(source, thrown) ?? thrown, input);
    }
}
function nameInput(thrown, input) {
    return thrown instanceof errors/* InputError */.dz ? new errors/* InputError */.dz(`${input}: ${thrown.message}`) : thrown;
}
/** Counts and hashes a list; ids, messages and limits count, in their order. */
async function digest(prompts, { input, source }) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const ids = createIdSet();
    let count = 0;
    for await (const { where, prompt } of prompts) {
        count += 1;
        const earlier = ids.add(prompt.id, count);
        if (earlier !== null) {
            throw new errors/* InputError */.dz(`${input}: ${where}: id ${(0,wording/* quote */.h)(prompt.id)} is taken by prompt number ${earlier}; ids must differ`);
        }
        hash.update(`${canonical(prompt)}\n`);
    }
    if (count === 0)
        throw new errors/* InputError */.dz(`${input}: there is no prompt in ${input === 'prompts' ? 'it' : (0,wording/* quote */.h)(source)}`);
    return { count, sha256: hash.digest('hex') };
}
function canonical({ id, messages, maxOutputTokens }) {
    return JSON.stringify([id, messages.map(({ role, content }) => [role, content]), maxOutputTokens]);
}

;// CONCATENATED MODULE: ./lib/config/proxy.js
/**
 * Proxy settings by the variables that most programs know; the lower-case spelling wins, as in curl. The problem that is reported does
 * not repeat the address: it may hold a password.
 */
function readProxy(environment, problems) {
    const read = (name) => environment[name.toLowerCase()]?.trim() || environment[name]?.trim() || null;
    const readAddress = (name) => {
        const address = read(name);
        if (address === null || URL.canParse(address.includes('://') ? address : `http://${address}`))
            return address;
        problems.add(`${name}: this environment variable holds no address; give one such as http://proxy.example:3128, or unset it`);
        return null;
    };
    return { http: readAddress('HTTP_PROXY'), https: readAddress('HTTPS_PROXY'), bypass: read('NO_PROXY') };
}

// EXTERNAL MODULE: ./lib/config/read-values.js + 5 modules
var read_values = __webpack_require__(5555);
// EXTERNAL MODULE: ./lib/config/credentials.js
var credentials = __webpack_require__(7328);
;// CONCATENATED MODULE: ./lib/config/secrets.js

/**
 * Everything that must not appear anywhere: the keys (even ones that are not used), values of headers, credentials in
 * the endpoint's URL, in parameters and in proxy URLs. Each once, none of them empty.
 */
function readSecrets(values, { raw, environment, proxy }) {
    const urls = [
        values['endpoint-url']?.url,
        values['baseline-endpoint-url']?.url,
        parseProxy(proxy.http),
        parseProxy(proxy.https),
    ];
    const secrets = [
        raw['api-key'] ?? '',
        environment['LLM_API_KEY'] ?? '',
        raw['github-token'] ?? '',
        raw['baseline-api-key'] ?? '',
        environment['LLM_BASELINE_API_KEY'] ?? '',
        ...(0,credentials/* credentialsInHeaders */.a8)([...(values.headers ?? []), ...(values['baseline-headers'] ?? [])]),
        ...urls.flatMap((url) => (url ? (0,credentials/* credentialsIn */.Wr)(url) : [])),
        ...credentialsInParameters([values.parameters ?? {}, values['baseline-parameters'] ?? {}]),
    ];
    return [...new Set(secrets.map((secret) => secret.trim()).filter((secret) => secret !== ''))];
}
/** A proxy is often given as `host:port`. */
function parseProxy(text) {
    return text === null ? null : URL.parse(text.includes('://') ? text : `http://${text}`);
}
/** Texts under credential-like names, at any depth. */
function credentialsInParameters(value, name = '') {
    if (typeof value === 'string')
        return (0,credentials/* isCredentialName */.hN)(name) ? [value] : [];
    if (Array.isArray(value))
        return value.flatMap((item) => credentialsInParameters(item, name));
    if (typeof value !== 'object' || value === null)
        return [];
    return Object.entries(value).flatMap(([key, item]) => credentialsInParameters(item, key));
}

// EXTERNAL MODULE: ./lib/config/shard.js
var config_shard = __webpack_require__(2294);
// EXTERNAL MODULE: ./lib/config/target.js
var config_target = __webpack_require__(2889);
;// CONCATENATED MODULE: ./lib/config/read-config.js













/**
 * Turns what the user wrote into everything that a run needs. Reads the prompts file once; sends nothing.
 * @throws {InputError} that lists every problem found, one a line
 */
async function readConfig(raw, context) {
    const problems = (0,config_problems/* createProblems */.b)();
    const given = (0,config_given/* readGiven */.Q)({ raw, ...context }, problems);
    const values = (0,read_values/* readValues */.N$)(given, problems);
    const proxy = readProxy(context.environment, problems);
    const secrets = readSecrets(values, { raw, proxy, environment: context.environment });
    const mock = given.mode === 'mock' ? (0,mock_shape/* readMockShape */.s)(values, given, problems) : null;
    const target = (0,config_target/* readTarget */._)(values, given, problems);
    const { prompts, shard } = await readPrompts(values, problems);
    refuseNothingToMeasure(values, problems);
    const plan = readPlan(values);
    const gates = (0,config_gates/* readGates */.D)(values, given, problems);
    const { comparison, notes } = (0,config_comparison/* readComparison */.W)(values, {
        entry: context.entry,
        given,
        problems,
        target,
        mock,
        prompts,
        plan,
    });
    refuseIdleEarlyStop({ plan, gates, comparison }, problems);
    const read = problems.settle({ target, prompts }, (0,lib_redact/* createRedactor */.l)(secrets));
    return {
        mode: values.mode,
        target: read.target.target,
        mock,
        prompts: read.prompts,
        shard,
        plan,
        patience: readPatience(values),
        gates,
        comparison,
        baselineKey: values['baseline-key'],
        baselineEpoch: values['baseline-epoch'],
        githubToken: values['github-token'],
        output: readOutput(values, given, context),
        proxy,
        notes: [...given.notes, ...read.target.notes, ...notes],
        secrets,
    };
}
async function readPrompts(values, problems) {
    const { prompts, 'prompts-file': file, shard } = values;
    if (prompts !== null && file !== null) {
        problems.add('prompts: contradicts prompts-file; set one of the two');
        return { prompts: null, shard: null };
    }
    const whole = await problems.attemptAsync(() => readPromptList({ file, inline: prompts }));
    if (whole === null || shard === null)
        return { prompts: whole, shard: null };
    const dealt = problems.attempt(() => (0,config_shard/* dealShard */.t0)(whole, shard));
    return { prompts: dealt, shard: dealt === null ? null : { ...shard, listed: whole.count } };
}
/** Warm-up requests count as sent ones. */
function refuseNothingToMeasure(values, problems) {
    const most = values['max-requests'];
    if (most !== null && most <= values.warmup) {
        problems.add(`max-requests: ${most} leaves nothing to measure after warmup: ${values.warmup}; allow more requests`);
    }
}
function readPlan(values) {
    return {
        repeat: values.repeat,
        warmup: values.warmup,
        order: values.order,
        seed: values.seed,
        delayMs: values.delay,
        connection: values.connection,
        cacheBust: values['cache-bust'],
        earlyStop: values['early-stop'],
    };
}
function readPatience(values) {
    return {
        timeoutMs: values.timeout,
        idleTimeoutMs: values['idle-timeout'],
        maxDurationMs: values['max-duration'],
        maxRequests: values['max-requests'],
        stopAfterFailures: values['stop-after-failures'],
        retries: values.retries,
        waitForReadyMs: values['wait-for-ready'],
    };
}
function readOutput(values, given, { defaults }) {
    return {
        dir: given.isSet('output-dir') ? values['output-dir'] : defaults.outputDir,
        exports: values.export ?? [],
        promptText: values['prompt-text'],
        uploadArtifact: values['upload-artifact'],
        artifactName: values['artifact-name'] ?? defaults.artifactName,
        retentionDays: values['retention-days'],
        jobSummary: values['job-summary'],
        comment: values.comment,
    };
}

;// CONCATENATED MODULE: ./lib/interruption.js
/** Windows sends SIGINT and SIGBREAK only. */
const EXIT_CODES = { SIGINT: 130, SIGTERM: 143, SIGBREAK: 149 };
/**
 * Starts watching. `then` decides about signals after the first: `ignore` where the sender kills the process anyway when its
 * patience is over, `end` where a person at a keyboard insists.
 */
function watchInterruption(then, onFirst) {
    const controller = new AbortController();
    let exitCode = null;
    const names = Object.keys(EXIT_CODES);
    function release() {
        for (const name of names)
            process.off(name, listen);
    }
    function listen(name) {
        if (exitCode !== null)
            return;
        exitCode = EXIT_CODES[name];
        if (then === 'end')
            release();
        onFirst();
        controller.abort();
    }
    for (const name of names)
        process.on(name, listen);
    return { signal: controller.signal, exitCode: () => exitCode, release };
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(542);
;// CONCATENATED MODULE: ./lib/machine.js

/** Where this process runs, for the files. No machine tells its region reliably, so that stays unknown. */
function describeMachine(runnerImage) {
    return {
        os: `${(0,external_node_os_.type)()} ${(0,external_node_os_.release)()}`,
        architecture: process.arch,
        node: process.versions.node,
        runnerImage,
        region: null,
    };
}

// EXTERNAL MODULE: ./lib/report/json.js + 1 modules
var report_json = __webpack_require__(8364);
// EXTERNAL MODULE: ./lib/api/registry.js + 16 modules
var registry = __webpack_require__(1937);
// EXTERNAL MODULE: ./lib/metrics.js
var metrics = __webpack_require__(9502);
;// CONCATENATED MODULE: ./lib/baseline/history-trend.js

/** Runs that a trend shows: as many as the eye can follow. */
const MOST_POINTS = 30;
/** Each compared metric over the last runs; those without an earlier value are left out. */
function buildTrends({ metrics, past, compared, current }) {
    const trends = metrics.map(({ metric }) => {
        const points = past.flatMap(({ startedAt, leftOut, figures }) => {
            const { p50 } = figures.metrics[metric];
            return p50 === null ? [] : [{ startedAt, p50, leftOut }];
        });
        const value = current(metric);
        const found = compared.find((candidate) => candidate.metric === metric);
        return { metric, past: points.slice(-MOST_POINTS), current: value, band: bandOf(value, found) };
    });
    return trends.filter((trend) => trend.past.length > 0);
}
/**
 * Where a run like the earlier ones was to be expected: the interval of the change, laid around what is usual instead of
 * around this run.
 */
function bandOf(current, found) {
    if (current === null || found === undefined)
        return null;
    const { metric, change, low, high } = found;
    if (change === null || low === null || high === null)
        return null;
    const slowdown = 1 + change;
    const usual = (0,metrics/* metricOf */.a)(metric).better === 'lower' ? current / slowdown : current * slowdown;
    const reach = Math.sqrt((1 + high) / (1 + low));
    return { low: usual / reach, high: usual * reach };
}

// EXTERNAL MODULE: ./lib/compare-baseline.js + 9 modules
var compare_baseline = __webpack_require__(1332);
// EXTERNAL MODULE: ./lib/config/public-config.js
var public_config = __webpack_require__(6200);
;// CONCATENATED MODULE: ./lib/mock/ordinals.js
/**
 * Requests of a shard count as those of the undivided run in which all prompts are sent in their order, so that a shard's
 * prompts meet what they would have met there. Warm-up is each shard's own, and comes first.
 */
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



/** The other arm that a configuration asks for, or null. */
function otherArm({ comparison }) {
    return comparison?.baseline.kind === 'endpoint' ? comparison.baseline : null;
}
/**
 * Opens the way to the configured target, and to the other arm where there is one: the mock, or the network after the
 * endpoint is ready and our own code is warm. Each is loaded only when it is needed. A connection that cannot be opened is no
 * error here: the first request meets the same and becomes a failed row.
 */
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
/** The arms share a clock, and draw from seeds of their own: equal draws would make any two equal arms equal to the last bit. */
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
    const { openNetwork, rehearse, waitUntilReady } = await Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(13)]).then(__webpack_require__.bind(__webpack_require__, 13));
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

// EXTERNAL MODULE: ./lib/stats/early-stop.js + 1 modules
var early_stop = __webpack_require__(376);
// EXTERNAL MODULE: ./lib/stats/run-noise.js
var run_noise = __webpack_require__(9321);
// EXTERNAL MODULE: ./lib/verdict/comparison-size.js
var comparison_size = __webpack_require__(7152);
// EXTERNAL MODULE: ./lib/verdict/evaluate.js + 9 modules
var evaluate = __webpack_require__(1191);
;// CONCATENATED MODULE: ./lib/early-stop.js







/** The most measured steps (requests, or pairs of them) that a run can come to. */
function plannedSteps(config) {
    const { prompts, plan, patience } = config;
    const perStep = otherArm(config) === null ? 1 : 2;
    const allowed = patience.maxRequests === null ? Infinity : Math.floor(patience.maxRequests / perStep) - plan.warmup;
    return Math.max(0, Math.min(prompts.count * plan.repeat, allowed));
}
/** When to look at the unfinished results of a run, and how strictly; null = never, or there is nothing to send. */
function planEarlyStop(config, baseline) {
    const total = plannedSteps(config);
    if (!config.plan.earlyStop || total === 0)
        return null;
    const found = comparable(baseline);
    if (found === null)
        return (0,early_stop/* planLooks */.E)({ total, metrics: 0, alpha: 0.05, runNoise: run_noise/* NO_RUN_NOISE */.xQ });
    const { metrics, alpha, baseline: plan } = found.plan;
    return (0,early_stop/* planLooks */.E)({ total, metrics: metrics.length, alpha, runNoise: (0,comparison_size/* runNoiseOf */.t)(plan) });
}
/** The looks themselves; the one at the end is the verdict. `table` is read as it grows. */
function createEarlyStop(looks, run) {
    return { at: looks.at.slice(0, -1), isDecided: () => isDecided(looks, run) };
}
/**
 * Whether more requests could still change the verdict: not after a regression, and not when the comparison has proven that
 * there is none and every limit that wants evidence has it. Where nothing can be compared, the limits alone decide.
 */
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
/** A baseline that nothing can be compared with decides nothing. */
function comparable(baseline) {
    return baseline === null || baseline.compared === null ? null : baseline;
}

// EXTERNAL MODULE: ./lib/percentile-bounds.js
var percentile_bounds = __webpack_require__(8416);
// EXTERNAL MODULE: ./lib/samples.js
var lib_samples = __webpack_require__(4816);
// EXTERNAL MODULE: ./lib/summarize.js + 1 modules
var summarize = __webpack_require__(1222);
// EXTERNAL MODULE: ./lib/verdict/comparison-checks.js
var comparison_checks = __webpack_require__(3192);
// EXTERNAL MODULE: ./lib/verdict/conclude.js
var conclude = __webpack_require__(4308);
// EXTERNAL MODULE: ./lib/verdict/notes.js + 2 modules
var notes = __webpack_require__(6029);
// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(3411);
;// CONCATENATED MODULE: ./lib/build-report.js













/** Turns what a run left into the report that every renderer takes: figures, checks, verdict, notes. */
function buildReport(parts) {
    const { config, identity, opened, driven, table, baseline, looks, environment } = parts;
    const { target, plan, gates } = config;
    const totalTimeSeconds = driven.totalTimeMs / 1000;
    const samples = (0,lib_samples/* collectSamples */.uM)(table);
    const summary = (0,summarize/* summarize */.eh)(table, totalTimeSeconds, samples);
    const comparison = baseline === null ? null : (0,compare_baseline/* compareBaseline */.Z)(baseline, table, looks?.alpha);
    const checks = [
        ...compared(baseline, comparison),
        ...(0,evaluate/* evaluate */._)({ table, samples, totalTimeSeconds, ...gates, looks: looks?.at.length ?? 1 }),
    ];
    return {
        ...identity,
        mode: config.mode,
        tool: { name: 'llm-latency-action', version: version/* VERSION */.x },
        environment,
        target: { url: (0,public_config/* publicUrl */.x6)(config), api: target.api, model: target.model },
        config: (0,public_config/* publicConfig */.qF)(config),
        fingerprint: (0,public_config/* fingerprint */.Rj)(config),
        connection: opened.candidate.connection,
        instrument: opened.candidate.instrument,
        seed: plan.seed,
        promptText: config.output.promptText,
        planned: config.prompts.count * plan.repeat,
        cutShort: driven.cutShort,
        summary,
        bounds: (0,percentile_bounds/* boundPercentiles */.LT)(samples),
        comparison,
        trends: trendsOf(baseline, comparison, summary),
        verdict: (0,conclude/* conclude */.E)(checks, summary),
        records: table,
        notes: [
            ...config.notes,
            ...opened.candidate.notes,
            ...(opened.baseline?.notes ?? []),
            ...savingNotes(parts, summary.attempted),
            ...(0,notes/* runNotes */.p)(table, samples),
        ],
    };
}
function compared(baseline, comparison) {
    if (baseline === null || comparison === null)
        return [];
    const { plan, problem } = baseline;
    return problem === null ? (0,comparison_checks/* comparisonChecks */.h)(comparison.metrics, plan) : (0,comparison_checks/* uncomparedChecks */.W)(plan, problem);
}
/** The interval of a change against several runs is where a run was to be expected; against one, requests are compared. */
function trendsOf(baseline, comparison, { metrics }) {
    if (baseline === null || baseline.past === null)
        return [];
    return buildTrends({
        metrics: baseline.plan.metrics,
        past: baseline.past,
        compared: baseline.identity.kind === 'history' ? (comparison?.metrics ?? []) : [],
        current: (metric) => metrics[metric].p50,
    });
}
function savingNotes({ config, driven }, measured) {
    if (driven.cutShort !== 'decided')
        return [];
    const [perStep, steps] = otherArm(config) === null ? [1, 'requests'] : [2, 'pairs'];
    const planned = plannedSteps(config);
    const saved = (planned - measured) * perStep;
    return [`early-stop: decided after ${measured} of ${planned} ${steps}, which saved ${saved} requests.`];
}

// EXTERNAL MODULE: ./lib/random.js
var lib_random = __webpack_require__(476);
;// CONCATENATED MODULE: ./lib/measure/arm-order.js

const CANDIDATE_FIRST = ['candidate', 'baseline'];
const BASELINE_FIRST = ['baseline', 'candidate'];
/**
 * Which arm goes first in each pair, in seeded permuted blocks of two: of two pairs one after the other each arm leads one, so
 * that whatever the first of a pair meets (a cold cache, a rate limit) falls on both arms alike.
 */
function createArmOrder(seed) {
    const random = (0,lib_random/* createRandom */.sk)(`arms ${seed}`);
    let second = null;
    return () => {
        if (second !== null) {
            const order = second;
            second = null;
            return order;
        }
        const isBaselineFirst = random() < 0.5;
        second = isBaselineFirst ? CANDIDATE_FIRST : BASELINE_FIRST;
        return isBaselineFirst ? BASELINE_FIRST : CANDIDATE_FIRST;
    };
}

;// CONCATENATED MODULE: ./lib/measure/sequence.js

/**
 * What is sent, in order: `warmup` requests that walk through the prompts, then `repeat` rounds over all of them, listed or
 * each round in a new seeded order. Listed prompts are streamed; a shuffle holds the list in memory.
 */
async function* sequence(prompts, plan) {
    yield* warmup(prompts, plan.warmup);
    const listed = plan.order === 'shuffled' ? await Array.fromAsync(prompts.read()) : null;
    for (let round = 1; round <= plan.repeat; round += 1) {
        const source = listed === null ? prompts.read() : shuffled(listed, plan.seed, round);
        for await (const prompt of source)
            yield { prompt, phase: 'measured', round };
    }
}
async function* warmup(prompts, count) {
    let sent = 0;
    // A shard of a short list may hold no prompt at all.
    while (sent < count && prompts.count > 0) {
        for await (const prompt of prompts.read()) {
            if (sent === count)
                return;
            yield { prompt, phase: 'warmup', round: 1 };
            sent += 1;
        }
    }
}
function shuffled(prompts, seed, round) {
    return (0,lib_random/* shuffle */.k4)(prompts, (0,lib_random/* createRandom */.sk)(`order ${seed} ${round}`));
}
/** How many requests a plan sends, warm-up included. */
function plannedRequests(prompts, plan) {
    return prompts.count === 0 ? 0 : plan.warmup + prompts.count * plan.repeat;
}

// EXTERNAL MODULE: ./lib/measure/transport.js
var transport = __webpack_require__(1029);
;// CONCATENATED MODULE: ./lib/measure/drive.js



/**
 * Sends everything, strictly one request at a time. A row is handed on, and handled, before the next request starts. With a
 * baseline both arms get each prompt back to back, warm-up included; a pair that was begun is finished, and `delay` is
 * a pause between pairs. Stops on the run's limits (time, number of requests, failures in a row of either arm), when
 * everything is decided, or on the signal.
 */
async function drive(options) {
    const tally = { totalTimeMs: 0 };
    try {
        return { cutShort: await sendAll(options, tally), ...tally, thrown: null };
    }
    catch (thrown) {
        return { cutShort: 'broken-off', ...tally, thrown };
    }
}
/** Returns why it stopped early. */
async function sendAll(options, tally) {
    const { prompts, plan, sessions, clock, signal, earlyStop } = options;
    const limits = createLimits(options);
    const nextArms = createArms(options);
    const requests = createCounter();
    let measured = 0;
    for await (const step of sequence(prompts, plan)) {
        if (requests.count() > 0 && limits.reached() === null) {
            await (0,transport/* wait */.u)(clock, Math.min(plan.delayMs, limits.remainingMs()), signal);
        }
        const cutShort = limits.reached();
        if (cutShort !== null)
            return cutShort;
        for (const arm of nextArms(step)) {
            if (signal.aborted)
                break;
            const before = clock.now();
            await sessions[arm]?.send(step, requests.next, (record) => {
                limits.count(record);
                options.onRecord(record);
            });
            if (step.phase === 'measured' && arm === 'candidate')
                tally.totalTimeMs += clock.now() - before;
        }
        if (step.phase !== 'measured')
            continue;
        measured += 1;
        if (earlyStop?.at.includes(measured) === true && earlyStop.isDecided())
            return 'decided';
    }
    return signal.aborted ? 'interrupted' : null;
}
/** Which arms a step goes to, in which order. Warm-up has an order of its own, so that the measured pairs are balanced. */
function createArms({ plan, sessions }) {
    if (sessions.baseline === null)
        return () => ['candidate'];
    const [warmup, measured] = [createArmOrder(plan.seed), createArmOrder(plan.seed)];
    return ({ phase }) => (phase === 'warmup' ? warmup() : measured());
}
function createCounter() {
    let count = 0;
    return { count: () => count, next: () => (count += 1) };
}
/** Keeps the run's limits. A refused negotiation is no failure of the endpoint, and none of the requests that were asked for. */
function createLimits({ patience, sessions, clock, signal }) {
    const { stopAfterFailures, maxRequests, maxDurationMs } = patience;
    const startedAt = clock.now();
    const perStep = sessions.baseline === null ? 1 : 2;
    const failuresInARow = { candidate: 0, baseline: 0 };
    let sent = 0;
    function remainingMs() {
        return maxDurationMs === null ? Infinity : startedAt + maxDurationMs - clock.now();
    }
    return {
        remainingMs,
        count({ phase, outcome, arm }) {
            if (phase === 'negotiation')
                return;
            sent += 1;
            failuresInARow[arm] = outcome === 'ok' ? 0 : failuresInARow[arm] + 1;
        },
        /** Why no further step may start; null = one may. */
        reached() {
            if (signal.aborted)
                return 'interrupted';
            if (Math.max(failuresInARow.candidate, failuresInARow.baseline) >= stopAfterFailures)
                return 'stop-after-failures';
            if (maxRequests !== null && sent + perStep > maxRequests)
                return 'max-requests';
            return remainingMs() <= 0 ? 'max-duration' : null;
        },
    };
}

// EXTERNAL MODULE: ./lib/api/error-body.js + 1 modules
var error_body = __webpack_require__(3047);
// EXTERNAL MODULE: ./lib/measure/attempt.js + 5 modules
var attempt = __webpack_require__(5634);
// EXTERNAL MODULE: ./lib/measure/failure.js + 1 modules
var failure = __webpack_require__(82);
// EXTERNAL MODULE: ./lib/measure/flags.js
var measure_flags = __webpack_require__(9771);
// EXTERNAL MODULE: ./lib/measure/record.js + 1 modules
var record = __webpack_require__(4050);
;// CONCATENATED MODULE: ./lib/measure/wire-request.js
/** Puts a prompt into a target's words: URL, headers and body, ready to send. */
function toWireRequest(options) {
    const { target, format, prompt, adaptations, nonce, userAgent } = options;
    const url = new URL(target.url);
    const body = format.body({
        url,
        model: target.model,
        messages: nonce === null ? prompt.messages : withNonce(prompt.messages, nonce),
        stream: target.stream,
        maxOutputTokens: prompt.maxOutputTokens ?? target.maxOutputTokens,
        parameters: target.parameters,
        adaptations,
    });
    return { url, headers: headersOf({ target, format, url, userAgent }), body: JSON.stringify(body) };
}
function withNonce(messages, nonce) {
    return messages.map((message, i) => (i === 0 ? { ...message, content: `[${nonce}] ${message.content}` } : message));
}
function headersOf(options) {
    const { target, format, url, userAgent } = options;
    const streamType = format.framing === 'sse' ? 'text/event-stream' : 'application/x-ndjson';
    const headers = {
        'content-type': 'application/json',
        accept: target.stream ? streamType : 'application/json',
        // A compressed stream arrives in bursts, and its chunks cannot be timed.
        'accept-encoding': 'identity',
        'user-agent': userAgent,
        ...format.headers(url),
        ...authHeader(target.auth, target.apiKey),
    };
    for (const [name, value] of target.headers)
        headers[name.toLowerCase()] = value;
    return headers;
}
function authHeader(auth, key) {
    if (auth === 'none' || key === null)
        return {};
    return auth === 'bearer' ? { authorization: `Bearer ${key}` } : { [auth]: key };
}

;// CONCATENATED MODULE: ./lib/measure/session.js






/** Starts a session; opens nothing. */
function createSession(options) {
    const { transport, target, format, arm, shard, redact, signal } = options;
    const { stream } = target;
    const { timeoutMs } = options.patience;
    const adaptations = new Set();
    const modelChanged = createModelWatch();
    function flagsFor(outcome) {
        const flags = (0,measure_flags/* flagsOf */.Z)({ ...outcome, format, stream, succeeded: outcome.failure === null });
        if (modelChanged(outcome.answer?.models ?? []))
            flags.push('model_changed');
        if (outcome.resent)
            flags.push('resent');
        if (transport.viaProxy)
            flags.push('via_proxy');
        return flags;
    }
    return {
        async send({ prompt, phase, round }, nextIndex, onRecord) {
            for (;;) {
                const index = nextIndex();
                const nonce = options.cacheBust ? `${options.runId.slice(0, 8)}-${index}` : null;
                const request = toWireRequest({ target, format, prompt, adaptations, nonce, userAgent: options.userAgent });
                const outcome = await (0,attempt/* attemptWithRetries */.y)({ ...options, stream }, request);
                const refused = signal.aborted ? null : refusedOption(outcome, format, adaptations);
                const { id: promptId, text: promptText } = prompt;
                const rowPhase = refused === null ? phase : 'negotiation';
                const label = { index, promptId, promptText, phase: rowPhase, round, arm, shard, stream };
                onRecord((0,record/* toRecord */.L)({ label, ...outcome, timeoutMs, flags: flagsFor(outcome), redact }));
                if (refused === null)
                    return;
                adaptations.add(refused);
            }
        },
    };
}
/** The option that a 400 or 422 names and that can be left out, or null. */
function refusedOption({ exchange }, format, used) {
    if (exchange.status !== 400 && exchange.status !== 422)
        return null;
    const body = Buffer.concat(exchange.chunks).toString('utf8');
    return format.adapt((0,error_body/* readErrorBody */.Nk)(body, (0,failure/* headerText */.T)(exchange, 'content-type')), used);
}
/** Tells whether an answer names another model than the first answer did: a fallback, or a router that spreads requests. */
function createModelWatch() {
    let first = null;
    return (models) => {
        first ??= models[0] ?? null;
        return models.some((model) => model !== first);
    };
}

// EXTERNAL MODULE: ./lib/records.js + 1 modules
var records = __webpack_require__(5798);
// EXTERNAL MODULE: ./lib/report/write.js
var write = __webpack_require__(2053);
// EXTERNAL MODULE: ./lib/report/write-reports.js
var write_reports = __webpack_require__(7775);
;// CONCATENATED MODULE: ./lib/run.js

















/**
 * Measures, judges and writes what was found. A failed request is a row and a missed limit a verdict; neither is thrown.
 * @throws {InputError} when the baseline cannot be read, or the output directory cannot be written to
 */
async function run(config, hooks) {
    const identity = { runId: (0,external_node_crypto_.randomUUID)(), startedAt: new Date().toISOString() };
    const { startedAt } = identity;
    const baseline = await findBaseline(config, { startedAt, findPastRuns: hooks.findPastRuns ?? findNothing });
    const requestsCsv = (0,external_node_path_.join)(config.output.dir, write/* RESULT_FILES */.Se.requestsCsv);
    const summaryJson = (0,external_node_path_.join)(config.output.dir, write/* RESULT_FILES */.Se.summaryJson);
    (0,write/* prepareOutputDir */.g$)(config.output.dir);
    const table = (0,records/* createRecordTable */.O)(config.output.promptText);
    const rows = (0,write/* openRequestsCsv */.le)(requestsCsv, { ...identity, mode: config.mode, promptText: config.output.promptText });
    const opened = await openArms(config, hooks.signal);
    const arms = opened.baseline === null ? 1 : 2;
    hooks.onStart({ runId: identity.runId, planned: arms * plannedRequests(config.prompts, config.plan) });
    const keep = (record) => {
        table.add(record);
        rows.append(record);
        hooks.onRecord(record);
    };
    const looks = planEarlyStop(config, baseline);
    const earlyStop = looks === null ? null : createEarlyStop(looks, { config, baseline, table });
    const { driven, problems } = await send({ config, opened, earlyStop, hooks, keep, runId: identity.runId });
    rows.close();
    await opened.candidate.transport.close();
    await opened.baseline?.transport.close();
    const { environment } = hooks;
    const report = buildReport({ config, identity, opened, driven, table, baseline, looks, environment });
    writeOr(problems, () => (0,write/* writeText */.x3)(summaryJson, (0,report_json/* renderJson */.h)(report)));
    const reports = await (0,write_reports/* writeReports */.L)(report, config.output);
    const history = await writeHistory(baseline, config.output.dir, problems);
    const files = [requestsCsv, summaryJson, ...reports.files, ...history];
    const { reportHtml } = reports;
    return { report, requestsCsv, summaryJson, reportHtml, files, problems: [...problems, ...reports.problems] };
}
/** Only a workflow has earlier runs, and the configuration refuses them elsewhere. */
const findNothing = () => Promise.resolve({ runs: [], previous: null, problem: 'earlier runs are known to GitHub only', notes: [] });
/** The runs that were found go along with this one, so that the next finds them all in one place; returns the file. */
async function writeHistory(baseline, dir, problems) {
    if (baseline === null || baseline.past === null)
        return [];
    const { past } = baseline;
    const { renderHistory } = await __webpack_require__.e(/* import() */ 874).then(__webpack_require__.bind(__webpack_require__, 6874));
    const path = (0,external_node_path_.join)(dir, write/* RESULT_FILES */.Se.history);
    return writeOr(problems, () => (0,write/* writeText */.x3)(path, renderHistory(past))) ? [path] : [];
}
/** Loaded only where something is compared. */
async function findBaseline(config, context) {
    if (config.comparison === null)
        return null;
    const { loadBaseline } = await Promise.all(/* import() */[__webpack_require__.e(17), __webpack_require__.e(215)]).then(__webpack_require__.bind(__webpack_require__, 3215));
    return loadBaseline(config, config.comparison, context);
}
/** Sends everything. A row that cannot be written ends the sending: what is not kept need not be paid for. */
async function send(sending) {
    const { config, opened, earlyStop, hooks, keep } = sending;
    const { prompts, plan, patience } = config;
    const problems = [];
    const full = new AbortController();
    const signal = AbortSignal.any([hooks.signal, full.signal]);
    const onRecord = (record) => {
        if (!full.signal.aborted && !writeOr(problems, () => keep(record)))
            full.abort();
    };
    const sessions = openSessions(sending, signal);
    const { clock } = opened.candidate.transport;
    const driven = await drive({ prompts, plan, patience, sessions, clock, signal, earlyStop, onRecord });
    if (driven.thrown !== null)
        problems.push(`The run broke off: ${(0,errors/* describeError */.Uc)(driven.thrown)}`);
    return { driven: full.signal.aborted ? { ...driven, cutShort: 'write-failed' } : driven, problems };
}
function openSessions({ config, opened, runId }, signal) {
    const { plan, patience, shard } = config;
    const redact = (0,lib_redact/* createRedactor */.l)(config.secrets);
    const open = (arm, target, { transport }) => createSession({
        transport,
        target,
        format: (0,registry/* formatOf */.be)(target.api),
        arm,
        shard: shard === null ? null : (0,config_shard/* shardName */.Az)(shard),
        patience,
        cacheBust: plan.cacheBust,
        runId,
        userAgent: `llm-latency-action/${version/* VERSION */.x}`,
        redact,
        signal,
    });
    const other = otherArm(config);
    return {
        candidate: open('candidate', config.target, opened.candidate),
        baseline: other === null || opened.baseline === null ? null : open('baseline', other.target, opened.baseline),
    };
}
/** Whether it could be written; if not, the problem is remembered. */
function writeOr(problems, write) {
    try {
        write();
        return true;
    }
    catch (error) {
        problems.push((0,errors/* describeError */.Uc)(error));
        return false;
    }
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./lib/report/console.js
var console = __webpack_require__(7243);
// EXTERNAL MODULE: ./lib/stats/quantile.js + 1 modules
var quantile = __webpack_require__(7247);
// EXTERNAL MODULE: ./lib/report/console-comparison.js
var console_comparison = __webpack_require__(9405);
// EXTERNAL MODULE: ./lib/report/failure-lines.js
var failure_lines = __webpack_require__(5534);
// EXTERNAL MODULE: ./lib/report/figure-table.js + 1 modules
var figure_table = __webpack_require__(2063);
// EXTERNAL MODULE: ./lib/report/histogram.js
var histogram = __webpack_require__(2684);
// EXTERNAL MODULE: ./lib/report/subject.js
var subject = __webpack_require__(2542);
// EXTERNAL MODULE: ./lib/report/units.js
var units = __webpack_require__(8861);
// EXTERNAL MODULE: ./lib/report/wording.js
var report_wording = __webpack_require__(7142);
;// CONCATENATED MODULE: ./lib/report/terminal.js










/** What is left out first where there is no room. */
const DISPENSABLE = ['min', 'p90', 'average', 'p99'];
/** A name of a metric without what stands in brackets after it. */
const LABEL_WIDTH = 23;
const FIGURE_WIDTH = 11;
/** Fewer answers than this make no picture. */
const FEWEST_ANSWERS = 5;
/** A histogram's labels and bars need so much. */
const HISTOGRAM_WIDTH = 64;
/** The end of a run for somebody at a terminal: figures, limits, a histogram, what went wrong, and the verdict last. */
function terminalLines(report, { paint, width }) {
    const blocks = [
        figureTable(report, { paint, width }),
        picture(report, width),
        report.verdict.checks.map((check) => checkLine(check, paint)),
        (0,console_comparison/* comparisonLines */.p)(report),
        (0,failure_lines/* failureLines */.w)(report),
        [...report.notes.map((note) => `note: ${(0,foreign_text/* printable */.g)(note, 500)}`), ...cutShortLines(report)],
        [verdictLine(report.verdict, paint)],
    ];
    return blocks.filter((lines) => lines.length > 0).flatMap((lines) => ['', ...lines]);
}
function figureTable({ summary }, { paint, width }) {
    const { main: metrics } = (0,figure_table/* measuredMetrics */.kk)(summary);
    const room = Math.floor((width - 1 - LABEL_WIDTH) / FIGURE_WIDTH);
    const left = DISPENSABLE.slice(0, Math.max(0, figure_table/* FIGURES */.SL.length - room));
    const figures = figure_table/* FIGURES */.SL.filter((figure) => !left.includes(figure));
    const row = ({ name, label, unit }) => {
        const cells = figures.map((figure) => (0,units/* formatValue */.Fl)(summary.metrics[name][figure], unit).padStart(FIGURE_WIDTH));
        return label.replace(/ \(.*/, '').padEnd(LABEL_WIDTH) + cells.join('');
    };
    const failed = paint(summary.failed === 0 ? 'quiet' : 'bad', `${(0,units/* formatInteger */.Sm)(summary.failed)} failed`);
    const counts = `${(0,units/* formatCount */.B4)(summary.completed, 'answer')} in ${(0,units/* formatSeconds */.Xo)(summary.totalTimeSeconds)}, ${failed}`;
    if (metrics.length === 0)
        return [counts];
    const headings = ' '.repeat(LABEL_WIDTH) + figures.map((figure) => figure.padStart(FIGURE_WIDTH)).join('');
    return [paint('quiet', headings), ...metrics.map(row), '', counts];
}
function picture({ records }, width) {
    const sorted = (0,quantile/* sortSamples */.O4)((0,lib_samples/* collectSamples */.uM)(records).latency.values);
    if (sorted.length < FEWEST_ANSWERS || width < HISTOGRAM_WIDTH)
        return [];
    const bins = (0,histogram/* histogram */.JW)(sorted);
    return bins.length < 2 ? [] : ['Latency', ...(0,histogram/* renderHistogram */.RW)(bins).split('\n')];
}
const TONES = {
    pass: 'good',
    fail: 'bad',
    inconclusive: 'open',
    skipped: 'open',
    error: 'bad',
};
const MARKS = { pass: '✓', fail: '✗', inconclusive: '?' };
function checkLine({ threshold, observed, answer, reason }, paint) {
    const seen = (0,units/* formatBeside */.oD)(observed, threshold.limit, (0,subject/* subjectUnit */.p)(threshold.subject));
    const why = answer === 'pass' ? '' : ` - ${(0,foreign_text/* printable */.g)(reason, 500)}`;
    const warns = threshold.warnOnly && answer !== 'pass' ? ' (warns only)' : '';
    return `${paint(TONES[answer], MARKS[answer])} ${(0,foreign_text/* printable */.g)(threshold.source)}: ${paint('strong', seen)}${warns}${why}`;
}
function cutShortLines(report) {
    const sentence = (0,report_wording/* cutShortSentence */.yj)(report);
    return sentence === null ? [] : [sentence.replaceAll('`', '')];
}
function verdictLine({ status, reason }, paint) {
    return `${paint(TONES[status], report_wording/* VERDICT_WORDS */._G[status])}: ${(0,foreign_text/* printable */.g)(reason, 500)}`;
}

;// CONCATENATED MODULE: ./lib/command/progress.js

/** Some terminals do not tell their width, or say 0. */
const UNKNOWN_WIDTH = 80;
/** In characters. */
function screenWidth({ columns }) {
    return columns || UNKNOWN_WIDTH;
}
/** A live line on a terminal, with failed requests above it; elsewhere a line for each request. `now` is any clock in milliseconds. */
function createProgressDisplay(screen, now = () => performance.now()) {
    return screen.isTTY === true ? liveDisplay(screen, now) : plainDisplay(screen);
}
/** Shows nothing of how far it is, only what is said. */
function createSilentDisplay(screen) {
    return { ...plainDisplay(screen), record: () => { } };
}
function plainDisplay(screen) {
    const say = (line) => screen.write(`${line}\n`);
    return { start: () => { }, record: (record) => say((0,console/* requestLine */.uA)(record)), say, end: () => { } };
}
/** Back to the first column, and clear to the end of the line (ECMA-48). */
const CLEAR_LINE = '\r\u001b[K';
function liveDisplay(screen, now) {
    const tally = createTally(now);
    let isDrawn = false;
    function draw() {
        isDrawn = true;
        screen.write(CLEAR_LINE + (0,console/* liveLine */.jD)(tally.progress(), screenWidth(screen)));
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
                say((0,console/* requestLine */.uA)(record));
            tally.count(record);
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

;// CONCATENATED MODULE: ./lib/command/ending.js




const COLOURS = { good: 'green', bad: 'red', open: 'yellow', quiet: 'gray', strong: 'bold' };
/** The end of a run: for a person at a terminal with a table and a histogram, elsewhere as `name: value` lines. */
function endingLines({ report, files }, screen) {
    const names = `files: ${files.join(', ')}`;
    if (screen.isTTY !== true)
        return [...(0,console/* summaryLines */.k)(report), names];
    const hasColours = screen.hasColors?.() ?? false;
    const paint = (tone, text) => (hasColours ? colour(tone, text) : text);
    return [...terminalLines(report, { paint, width: screenWidth(screen) }), names];
}
function colour(tone, text) {
    return (0,external_node_util_.styleText)(COLOURS[tone], text, { validateStream: false });
}

;// CONCATENATED MODULE: ./lib/command/measure.js








/**
 * Measures and prints; returns the exit code: 0 pass, 1 a limit missed, nothing measured or a file not written, 130 or 143
 * interrupted.
 * @throws {InputError}
 */
async function measure({ raw, manner, environment, onSecrets }) {
    const defaults = { outputDir: 'llm-latency-results', artifactName: '' };
    const config = await readConfig(raw, { entry: 'command', environment, defaults });
    onSecrets(config.secrets);
    const interruption = watchInterruption('end', () => {
        process.stderr.write('\nEnding: writing what was measured so far. Once more ends at once.\n');
    });
    try {
        const finished = await runAndPrint(config, manner, interruption.signal);
        return interruption.exitCode() ?? exitCode(finished, config);
    }
    finally {
        interruption.release();
    }
}
async function runAndPrint(config, { quiet, json }, signal) {
    const screen = json ? process.stderr : process.stdout;
    const display = quiet ? createSilentDisplay(screen) : createProgressDisplay(screen);
    if (!quiet)
        for (const note of config.notes)
            display.say(note);
    const finished = await run(config, {
        onStart: ({ planned }) => display.start(planned),
        onRecord: (record) => display.record(record),
        signal,
        environment: describeMachine(null),
    }).finally(() => display.end());
    if (json)
        process.stdout.write((0,report_json/* renderJson */.h)(finished.report));
    if (!(quiet && json))
        for (const line of endingLines(finished, screen))
            display.say(line);
    for (const problem of finished.problems)
        process.stderr.write(`${problem}\n`);
    return finished;
}
function exitCode({ report, problems }, { gates }) {
    return problems.length > 0 || (0,conclude/* jobFails */.r)(report.verdict, gates) ? 1 : 0;
}


/***/ }),

/***/ 7143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ isFinished),
  J: () => (/* binding */ readAnswer)
});

// EXTERNAL MODULE: ./lib/api/error-body.js + 1 modules
var error_body = __webpack_require__(3047);
// EXTERNAL MODULE: ./lib/api/format.js
var api_format = __webpack_require__(5693);
// EXTERNAL MODULE: ./lib/api/json.js
var json = __webpack_require__(6192);
// EXTERNAL MODULE: ./node_modules/eventsource-parser/dist/parse.js + 1 modules
var parse = __webpack_require__(6085);
;// CONCATENATED MODULE: ./lib/measure/sse-lines.js
/** Lines that a parser of events would pass over: such as are no field, and an error's name, which may come without data. */
const NOTABLE = /(?<![^\r\n])(?:event: ?error[ \t]*(?=[\r\n])|(?!\uFEFF?(?:data|event|id|retry)?[:\r\n])[^\r\n]+)/g;
/**
 * Screens text on its way to a parser of events, which drops what is no event without a word. An `event: error` gets an empty
 * data line, so that it is dispatched even where the server sent none; beside data that line changes nothing but a line end.
 */
function screenLines({ onText, onStray }) {
    let insideData = false;
    // The beginning of a line that is not known to be data.
    let held = [];
    function passWholeLines(lines) {
        NOTABLE.lastIndex = insideData ? lines.search(/[\r\n]/) : 0;
        let passed = 0;
        for (let found = NOTABLE.exec(lines); found !== null; found = NOTABLE.exec(lines)) {
            const [line] = found;
            const isErrorName = line.startsWith('event:');
            const upTo = found.index + (isErrorName ? line.length : 0);
            onText(lines.slice(passed, upTo));
            passed = upTo;
            if (isErrorName)
                onText('\ndata:');
            else
                onStray(line);
        }
        onText(lines.slice(passed));
        insideData = false;
    }
    function keepRest(rest) {
        if (held.length === 0 && (insideData || rest.startsWith('data:'))) {
            insideData = true;
            onText(rest);
        }
        else if (rest !== '')
            held.push(rest);
    }
    return (text) => {
        const end = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1;
        if (end > 0) {
            const lines = [...held, text.slice(0, end)].join('');
            held = [];
            passWholeLines(lines);
        }
        keepRest(text.slice(end));
    };
}

;// CONCATENATED MODULE: ./lib/measure/stream-events.js



/** Characters that one event may have. */
const LONGEST_EVENT = 8 * 1024 * 1024;
/** Characters at the end of a text in which a line end is looked for. */
const MARGIN = 16;
/** Characters of an answer that a sentence about it quotes; what is shown in the end is shorter. */
const QUOTED = 2000;
/**
 * Cuts chunks into events. Each belongs to the chunk that completed it. A last event without its blank line is delivered when
 * it is whole (llama.cpp ends that way), else it is only said to be partial.
 */
function* readStreamEvents(chunks, framing) {
    const decoder = new TextDecoder();
    let found = [];
    let chunk = 0;
    const feed = feedOf(framing, {
        onText: (text, name) => found.push(eventOf(text, name, chunk)),
        onProblem: (problem) => found.push({ kind: 'malformed', problem, chunk }),
        onStray: (line) => found.push({ kind: 'stray', line, chunk }),
    });
    let insideLine = false;
    for (; chunk < chunks.length; chunk += 1) {
        const text = decoder.decode(chunks[chunk], { stream: true });
        if (text !== '')
            insideLine = !/[\r\n]\s*$/.test(text.slice(-MARGIN));
        feed(text);
        yield* found;
        found = [];
    }
    chunk = Math.max(0, chunks.length - 1);
    feed(`${decoder.decode()}\n\n`);
    yield* found.filter(({ kind }) => kind !== 'malformed');
    const cut = found.some(({ kind }) => kind === 'malformed');
    if (cut || (insideLine && !found.some(({ kind }) => kind === 'data' || kind === 'end')))
        yield { kind: 'partial', chunk };
}
function eventOf(text, name, chunk) {
    if (text === '[DONE]')
        return { kind: 'end', chunk };
    const data = (0,json/* parseJson */.qF)(text);
    if (data === undefined)
        return { kind: 'malformed', problem: `an event is not JSON: ${quoted(text)}`, chunk };
    return { kind: 'data', data, name, chunk };
}
/** As much of a foreign text as a sentence about it needs. */
function quoted(text) {
    return text.slice(0, QUOTED);
}
function feedOf(framing, events) {
    return framing === 'sse' ? sseFeed(events) : ndjsonFeed(events);
}
function sseFeed({ onText, onProblem, onStray }) {
    let dead = false;
    const parser = (0,parse/* createParser */.C)({
        maxBufferSize: LONGEST_EVENT,
        onEvent({ data, event }) {
            const text = data.trim();
            if (text !== '')
                onText(text, event ?? null);
            else if (event === 'error')
                onText('null', event);
        },
        onError(error) {
            if (error.type !== 'max-buffer-size-exceeded')
                return;
            dead = true;
            onProblem(`an event is longer than ${LONGEST_EVENT} characters`);
        },
    });
    return screenLines({
        onText: (text) => {
            if (!dead)
                parser.feed(text);
        },
        onStray: (line) => {
            if (!dead && line.trim() !== '')
                onStray(line);
        },
    });
}
function ndjsonFeed({ onText }) {
    let rest = [];
    return (text) => {
        const lines = text.split('\n');
        const last = lines.pop() ?? '';
        for (const line of lines) {
            const whole = [...rest, line].join('').trim();
            rest = [];
            if (whole !== '')
                onText(whole, null);
        }
        if (last !== '')
            rest.push(last);
    };
}

;// CONCATENATED MODULE: ./lib/measure/answer.js




/** Reads an answer after it has ended: as a stream where one was asked for and came, else as one whole body. */
function readAnswer(chunks, format, asked) {
    return asked.stream && !isWholeBody(chunks, format, asked.contentType)
        ? readStream(chunks, format)
        : readWhole(chunks, format);
}
/**
 * Whether an answer has ended the way its API says: its end marker, or a finish reason where it was left out. An API without an
 * end marker may give a finish reason with each event, so there nothing may be left over behind it.
 */
function isFinished({ said, endsWithBody, partial }) {
    return (said.end || said.finishReason !== null) && !(endsWithBody && partial);
}
function readStream(chunks, format) {
    const fold = createFold();
    const stray = [];
    let events = 0;
    let malformed = null;
    let partial = false;
    for (const event of readStreamEvents(chunks, format.framing)) {
        if (event.kind === 'partial')
            partial = true;
        else if (event.kind === 'stray')
            stray.push(event.line);
        else
            events += 1;
        if (event.kind === 'malformed')
            malformed ??= event.problem;
        if (event.kind === 'end' && format.endsWithDone)
            fold.add((0,api_format/* reading */.h)({ end: true }), event.chunk);
        if (event.kind === 'data')
            fold.add(format.readEvent(event.data, event.name), event.chunk);
        // What a server sends after its own end marker is not looked at.
        if (event.kind === 'end' || fold.ended())
            break;
    }
    const answer = { ...fold.result(), whole: false, malformed, endsWithBody: !format.hasEndMarker, partial };
    return stray.length === 0 || answer.said.error !== null ? answer : withStray(answer, stray, events);
}
/**
 * An error may stand between the events, as raw JSON. Where the answer goes on to its end, only a plain error counts; where it
 * does not, whatever looks like JSON is the best explanation. Other text is ignored, unless there is nothing else.
 */
function withStray(answer, stray, events) {
    const text = stray.join('\n').trim();
    const json = /^(?:error:)?\s*([[{][^]*)/m.exec(text)?.[1];
    const error = strayError([...stray, json ?? '']) ?? (json === undefined || isFinished(answer) ? null : (0,error_body/* readErrorBody */.Nk)(json, null));
    if (error !== null)
        return { ...answer, said: { ...answer.said, error } };
    return events > 0 ? answer : { ...answer, malformed: `the body is no stream of events: ${quoted(text)}` };
}
function strayError(texts) {
    for (const text of texts) {
        const value = (0,json/* parseJson */.qF)(text.replace(/^error:/, ''));
        const error = typeof value === 'object' ? (0,error_body/* errorOf */.Mz)(value) : null;
        if (error !== null)
            return error;
    }
    return null;
}
function readWhole(chunks, format) {
    // `trim` takes a byte order mark, too.
    const text = Buffer.concat(chunks).toString('utf8').trim();
    const fold = createFold();
    const body = (0,json/* parseJson */.qF)(text);
    if (body !== undefined)
        fold.add(format.readAnswer(body), chunks.length - 1);
    const malformed = body === undefined && text !== '' ? problemOf(text) : null;
    return {
        ...fold.result(),
        whole: true,
        malformed,
        endsWithBody: true,
        partial: malformed !== null && /^[[{]/.test(text),
    };
}
function problemOf(text) {
    if (/^(data|event):/.test(text))
        return 'a stream came back although a whole answer was asked for';
    return `the body is not JSON: ${quoted(text)}`;
}
/** Folds readings into an answer. */
function createFold() {
    const contentChunks = [];
    const models = [];
    let firstOutputChunk = null;
    let said = (0,api_format/* reading */.h)({});
    return {
        ended: () => said.end,
        add(next, chunk) {
            if ((next.output || next.reasoning) && contentChunks.at(-1) !== chunk)
                contentChunks.push(chunk);
            if (next.output)
                firstOutputChunk ??= chunk;
            if (next.model !== null && !models.includes(next.model))
                models.push(next.model);
            said = (0,api_format/* combine */.k)(said, next);
        },
        result: () => ({ said: withKnownOutput(said), contentChunks, firstOutputChunk, models }),
    };
}
/** No output is made of 0 tokens: beside output, such a count is a server's way to say that it does not know. */
function withKnownOutput(said) {
    if (said.usage?.outputTokens !== 0 || !(said.output || said.reasoning))
        return said;
    return { ...said, usage: { ...said.usage, outputTokens: null } };
}
/**
 * Whether a body that should be a stream is one JSON text instead. Content types do not tell: streams come as text/plain and
 * with none at all. A stream never starts like a list or a page, an SSE body never with a brace; NDJSON always does, so there
 * the first line decides.
 */
function isWholeBody(chunks, format, contentType) {
    const start = firstCharacter(chunks);
    if (start === '[' || start === '<')
        return true;
    if (start !== '{')
        return false;
    if (format.framing === 'sse')
        return true;
    const [firstLine, ...more] = Buffer.concat(chunks).toString('utf8').trim().split('\n');
    if (!(0,json/* isObject */.Gv)((0,json/* parseJson */.qF)(firstLine)))
        return true;
    return more.length === 0 && contentType?.startsWith('application/json') === true;
}
/** The first one that is neither blank nor a byte order mark; nothing for an empty body. */
function firstCharacter(chunks) {
    const decoder = new TextDecoder();
    for (const chunk of chunks) {
        const text = decoder.decode(chunk, { stream: true }).trimStart();
        if (text !== '')
            return text.slice(0, 1);
    }
    return '';
}


/***/ }),

/***/ 5634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ attemptWithRetries)
});

// EXTERNAL MODULE: ./lib/api/answer-headers.js
var answer_headers = __webpack_require__(6179);
// EXTERNAL MODULE: ./lib/api/error-body.js + 1 modules
var error_body = __webpack_require__(3047);
// EXTERNAL MODULE: ./lib/api/json.js
var json = __webpack_require__(6192);
;// CONCATENATED MODULE: ./lib/api/wait-hint.js

/*
 * Every way in which servers say how long to wait, as milliseconds from now. A hint that is no hint (garbage, negative,
 * a moment that has passed) is null: the caller has its own back-off then.
 */
/** `retry-after-ms`, else `retry-after`: seconds, or a date. */
function retryAfterMs(headers, nowEpochMs) {
    const exact = (0,answer_headers/* quantity */.au)((0,answer_headers/* headerValue */.Z)(headers, 'retry-after-ms'));
    if (exact !== null)
        return wholeMs(exact);
    const text = (0,answer_headers/* headerValue */.Z)(headers, 'retry-after');
    return text === null ? null : hintMs(text, nowEpochMs);
}
/**
 * When the rate limit's windows start again: the latest reset of those that are used up, or of all where none says so.
 * The names are shared, the units are not: OpenAI and Groq write `6m0s`, Azure plain seconds, Anthropic RFC 3339, others
 * seconds or milliseconds since 1970.
 */
function rateLimitResetMs(headers, nowEpochMs) {
    const names = Object.keys(headers).filter((name) => RESET.test(name));
    const usedUp = names.filter((name) => (0,answer_headers/* headerValue */.Z)(headers, name.replace('reset', 'remaining')) === '0');
    const waits = (usedUp.length > 0 ? usedUp : names).flatMap((name) => hintMs((0,answer_headers/* headerValue */.Z)(headers, name) ?? '', nowEpochMs) ?? []);
    return waits.length === 0 ? null : Math.max(...waits);
}
const RESET = /^(x-)?ratelimit-reset(-|$)|^(x-|anthropic-)?ratelimit-.+-reset$/;
/** `Please try again in 5.289s`, `retry after 10 seconds`: the wait that a message asks for. */
function messageWaitMs(message) {
    const asked = /\b(?:try again|retry) (?:in|after) ([\d.][^;:()]{0,60})/i.exec(message)?.[1];
    if (asked === undefined)
        return null;
    const leading = /^(?:\d+(?:\.\d+)?\s*[a-zµμ]+(?:,?\s+(?:and\s+)?)?)+/i.exec(asked)?.[0] ?? '';
    return durationMs(leading);
}
/** A duration in units: `1h2m3.5s`, `6m0s`, `429µs`, `34s`, `10 seconds`; null for anything else. */
function durationMs(text) {
    const pieces = [...text.matchAll(/(\d+(?:\.\d+)?)\s*([a-zµμ]+)/gi)];
    const parts = pieces.map(([, amount, unit]) => Number(amount) * (UNITS.get((unit ?? '').toLowerCase()) ?? NaN));
    const known = parts.filter((part) => !Number.isNaN(part));
    const rest = text.replace(/\d+(?:\.\d+)?\s*[a-zµμ]+/gi, '').replace(/\band\b|[\s,]/gi, '');
    if (known.length === 0 || known.length < parts.length || rest !== '')
        return null;
    return wholeMs(known.reduce((sum, part) => sum + part, 0));
}
const UNITS = new Map(Object.entries({
    ns: 1e-6,
    us: 1e-3,
    µs: 1e-3,
    μs: 1e-3,
    ms: 1,
    millisecond: 1,
    milliseconds: 1,
    s: 1000,
    sec: 1000,
    second: 1000,
    seconds: 1000,
    m: 60_000,
    min: 60_000,
    minute: 60_000,
    minutes: 60_000,
    h: 3_600_000,
    hour: 3_600_000,
    hours: 3_600_000,
    d: 86_400_000,
    day: 86_400_000,
    days: 86_400_000,
}));
/** Numbers from here up are moments, not durations: seconds since 1970 in 2001, and milliseconds in 1973. */
const EPOCH_SECONDS = 1e9;
const EPOCH_MS = 1e11;
function hintMs(text, nowEpochMs) {
    const number = (0,answer_headers/* quantity */.au)(text);
    if (number === null)
        return durationMs(text) ?? untilMs(dateMs(text), nowEpochMs);
    if (number >= EPOCH_MS)
        return untilMs(number, nowEpochMs);
    return number >= EPOCH_SECONDS ? untilMs(number * 1000, nowEpochMs) : wholeMs(number * 1000);
}
/** An HTTP date or RFC 3339; `Date.parse` alone would read a date into almost any text. */
function dateMs(text) {
    const dated = /^[a-z]{3,9},? .*\bGMT$/i.test(text) || /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d/.test(text);
    return dated ? Date.parse(text) : NaN;
}
function untilMs(epochMs, nowEpochMs) {
    const ms = epochMs - nowEpochMs;
    return ms >= 0 ? wholeMs(ms) : null;
}
function wholeMs(ms) {
    return Number.isFinite(ms) ? Math.ceil(Number(ms.toFixed(3))) : null;
}

;// CONCATENATED MODULE: ./lib/api/retry-hint.js




/**
 * Reads whether to retry, and when. Worth it: 429, 503 and 529 (Anthropic's 503), and whatever the server marks with
 * `x-should-retry: true`. Never: what cannot succeed the second time, a quota that waiting does not refill, and
 * `x-should-retry: false`. The most exact hint counts: `retry-after-ms`, `retry-after`, the body's `retryDelay`, its
 * words, then the rate limit's resets.
 */
function retryHint(answer) {
    const { status, headers, nowEpochMs } = answer;
    const body = (0,json/* parseJson */.qF)(answer.body.trim()) ?? answer.body;
    const wish = (0,answer_headers/* headerValue */.Z)(headers, 'x-should-retry')?.toLowerCase();
    const hopeless = NEVER.has(status) || wish === 'false' || (status === 429 && isExhausted(body));
    const wanted = TEMPORARY.has(status) || (wish === 'true' && (status < 200 || status > 299));
    if (hopeless || !wanted)
        return { retry: false, waitMs: null };
    const waitMs = retryAfterMs(headers, nowEpochMs) ??
        retryDelayMs(body) ??
        messageWaitMs((0,error_body/* errorOf */.Mz)(body)?.message ?? '') ??
        rateLimitResetMs(headers, nowEpochMs);
    return { retry: true, waitMs };
}
const TEMPORARY = new Set([429, 503, 529]);
const NEVER = new Set([400, 401, 402, 403, 404, 410, 413, 422]);
/** Names of errors that only money or tomorrow cures. */
const EXHAUSTED_NAME = /insufficient_quota|credit_balance|billing|spend|usage_limit|per_?day/i;
/** The same in sentences; a bare "billing" is none, for ordinary rate-limit texts link to the billing page. */
const EXHAUSTED_TEXT = /insufficient_quota|credit balance|spend(ing)? limit|\bper day\b|PerDay|daily (limit|quota)/i;
function isExhausted(body) {
    const names = [body, errorObject(body)].flatMap((source) => ['code', 'type', 'status', 'error_type', 'error'].flatMap((key) => (0,json/* textOf */.b6)((0,json.at)(source, key)) ?? []));
    const quotas = detailsOf(body)
        .flatMap((detail) => (0,json/* listOf */.c3)((0,json.at)(detail, 'violations')))
        .flatMap((violation) => (0,json/* textOf */.b6)((0,json.at)(violation, 'quotaId')) ?? []);
    return ([...names, ...quotas].some((name) => EXHAUSTED_NAME.test(name)) || EXHAUSTED_TEXT.test((0,error_body/* errorOf */.Mz)(body)?.message ?? ''));
}
/** Google's `RetryInfo`: `"retryDelay": "34s"`. */
function retryDelayMs(body) {
    const delays = detailsOf(body).flatMap((detail) => (0,json/* textOf */.b6)((0,json.at)(detail, 'retryDelay')) ?? []);
    return delays.map(durationMs).find((ms) => ms !== null) ?? null;
}
function detailsOf(body) {
    return (0,json/* listOf */.c3)((0,json.at)(errorObject(body), 'details'));
}
/** The error's own object; Google's OpenAI-compatible path wraps it in a list. */
function errorObject(body) {
    return (0,json.at)(Array.isArray(body) ? body[0] : body, 'error');
}

// EXTERNAL MODULE: ./lib/measure/answer.js + 2 modules
var measure_answer = __webpack_require__(7143);
// EXTERNAL MODULE: ./lib/measure/decompress.js
var decompress = __webpack_require__(6837);
// EXTERNAL MODULE: ./lib/measure/failure.js + 1 modules
var failure = __webpack_require__(82);
;// CONCATENATED MODULE: ./lib/measure/payload.js
/**
 * A cheap look at each chunk, for the idle timeout: SSE comments (`: ping`), ping events and blank lines are signs of life
 * but no answer. A line that a chunk cuts counts as soon as it can no longer become one of these.
 */
function createPayloadWatch() {
    let unfinished = '';
    return {
        carries(chunk) {
            const [first = '', ...others] = chunk.toString('latin1').split(/[\r\n]/);
            const lines = [unfinished + first, ...others].map(withoutBlanks);
            unfinished = lines.pop().slice(0, LONGEST_SIGN);
            return !lines.every(isSign) || !mayBecomeSign(unfinished);
        },
    };
}
/** As they are without blanks; an event's name and an empty `data` come with the pings. */
const SIGNS = ['event:ping', 'data:{"type":"ping"}', 'data:'];
/** One character more than the longest sign is enough to know that a line is none. */
const LONGEST_SIGN = 1 + Math.max(...SIGNS.map((sign) => sign.length));
function withoutBlanks(line) {
    return line.slice(0, 200).replace(/[ \t]/g, '');
}
function isSign(line) {
    return line === '' || line.startsWith(':') || SIGNS.includes(line);
}
function mayBecomeSign(line) {
    return isSign(line) || SIGNS.some((sign) => sign.startsWith(line));
}

;// CONCATENATED MODULE: ./lib/measure/deadlines.js

/** Calls `giveUp` when time is up or the signal aborts; not after `stop`. */
function watchDeadlines(clock, { timeoutMs, idleTimeoutMs, signal }, giveUp) {
    const payload = idleTimeoutMs === null ? null : createPayloadWatch();
    const onAbort = () => giveUp('aborted');
    const cancelTotal = clock.after(timeoutMs, () => giveUp('timeout'));
    let cancelIdle = null;
    function awaitPayload() {
        cancelIdle?.();
        if (idleTimeoutMs !== null)
            cancelIdle = clock.after(idleTimeoutMs, () => giveUp('idle-timeout'));
    }
    signal.addEventListener('abort', onAbort, { once: true });
    awaitPayload();
    return {
        sawChunk(chunk) {
            if (payload?.carries(chunk) === true)
                awaitPayload();
        },
        stop() {
            cancelTotal();
            cancelIdle?.();
            signal.removeEventListener('abort', onAbort);
        },
    };
}

// EXTERNAL MODULE: ./lib/measure/receipt.js
var measure_receipt = __webpack_require__(7776);
;// CONCATENATED MODULE: ./lib/measure/exchange.js


/** Sends one request and collects everything that comes back. Never throws. The only reader of the clock. */
function exchange(transport, request, deadlines) {
    return new Promise((resolve) => {
        const startedAt = transport.clock.now();
        let settled = false;
        let watch = null;
        function settle(interruption, endedAt) {
            if (settled)
                return;
            settled = true;
            watch?.stop();
            const received = receipt.received();
            const stamps = readStamps(transport, received.headersAt === null ? null : startedAt);
            resolve({ ...received, ...stamps, endedAt, interruption });
        }
        function giveUp(kind) {
            settle({ kind }, transport.clock.now());
            receipt.abort(new Error(kind));
        }
        const receipt = (0,measure_receipt/* createReceipt */.f)(transport, {
            onData: (chunk) => watch?.sawChunk(chunk),
            onOverflow: () => giveUp('too-large'),
            onEnd: (at) => settle(null, at),
            onError: (error, at) => settle({ kind: 'error', error }, at),
        });
        transport.begin();
        if (deadlines.signal.aborted)
            return giveUp('aborted');
        watch = watchDeadlines(transport.clock, deadlines, giveUp);
        try {
            transport.dispatcher().dispatch(dispatchOptions(request), receipt.handler);
        }
        catch (error) {
            settle({ kind: 'error', error }, transport.clock.now());
        }
    });
}
/** An answer proves that the request was sent, so there `sureAt` stands in for a stamp that is missing. */
function readStamps(transport, sureAt) {
    const { connectStartedAt, connectMs, sentAt, firstByteAt, stalledMs = 0 } = transport.stamps();
    const t0 = connectStartedAt ?? sentAt ?? sureAt;
    const connection = connectStartedAt !== null ? 'new' : sentAt !== null ? 'reused' : null;
    const epochMs = transport.clock.epochMs(t0 ?? transport.clock.now());
    return { t0, epochMs, connectMs, connection, sentAt, firstByteAt, stalledMs };
}
function dispatchOptions(request) {
    const { url, headers, body } = request;
    return { origin: url.origin, path: `${url.pathname}${url.search}`, method: 'POST', headers: { ...headers }, body };
}

// EXTERNAL MODULE: ./lib/measure/transport.js
var measure_transport = __webpack_require__(1029);
;// CONCATENATED MODULE: ./lib/measure/attempt.js







/** A server's hint to wait is followed up to here; a longer one is not worth the job's time. */
const LONGEST_RETRY_WAIT_MS = 60_000;
const FIRST_BACKOFF_MS = 500;
const LONGEST_BACKOFF_MS = 8000;
/** Sends a request and retries what may be retried; the last attempt counts. Never throws. */
async function attemptWithRetries(options, request) {
    const { transport, patience, signal } = options;
    let resent = false;
    for (let attempts = 1;; attempts += 1) {
        let result = await attempt(options, request);
        if (closedBeforeUse(result.exchange)) {
            resent = true;
            result = await attempt(options, request);
        }
        const waitMs = attempts > patience.retries ? null : retryWaitMs(result, attempts);
        if (waitMs !== null)
            await (0,measure_transport/* wait */.u)(transport.clock, waitMs, signal);
        if (waitMs === null || signal.aborted)
            return { ...result, attempts, resent };
    }
}
async function attempt(options, request) {
    const { transport, format, stream, patience, signal } = options;
    const { timeoutMs, idleTimeoutMs } = patience;
    const received = await (0,decompress/* decompressed */.j)(await exchange(transport, request, { timeoutMs, idleTimeoutMs, signal }));
    const { status, chunks } = received;
    const succeeded = status !== null && status >= 200 && status < 300;
    const contentType = (0,failure/* headerText */.T)(received, 'content-type');
    const answer = succeeded ? (0,measure_answer/* readAnswer */.J)(chunks, format, { stream, contentType }) : null;
    return { exchange: received, answer, failure: (0,failure/* failureOf */.g)(received, answer, request.url) };
}
/** Longer than any round trip, and shorter than anything a server would do with a request that it has accepted. */
const CLOSE_RACE_MS = 1000;
/**
 * A kept-alive connection that the server had closed before it saw the request: its reset comes within a round trip. That is
 * nobody's latency. A connection that breaks after a longer wait is the endpoint's failure.
 */
function closedBeforeUse({ connection, firstByteAt, sentAt, endedAt, interruption }) {
    if (connection !== 'reused' || firstByteAt !== null || interruption?.kind !== 'error')
        return false;
    return sentAt !== null && endedAt - sentAt < CLOSE_RACE_MS;
}
/** Milliseconds to wait before the next attempt; null = do not retry. */
function retryWaitMs({ exchange: { status, headers, chunks, epochMs }, failure }, attempts) {
    if (failure === null)
        return null;
    const backoffMs = Math.min(FIRST_BACKOFF_MS * 2 ** (attempts - 1), LONGEST_BACKOFF_MS);
    if (status === null)
        return failure.failure === 'connect' || failure.failure === 'dns' ? backoffMs : null;
    const body = Buffer.concat(chunks).toString('utf8');
    const { retry, waitMs } = retryHint({ status, headers, body, nowEpochMs: epochMs });
    return retry ? Math.min(waitMs ?? backoffMs, LONGEST_RETRY_WAIT_MS) : null;
}


/***/ }),

/***/ 6837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ contentEncoding),
/* harmony export */   j: () => (/* binding */ decompressed)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8522);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82);
/* harmony import */ var _receipt_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7776);



/**
 * Undoes a compression that the server applied although none was asked for. Each network chunk keeps its stamp and gets the
 * text that it completed; what the compressor held back arrives late, so such rows are flagged `compressed`.
 */
async function decompressed(exchange) {
    const encoding = contentEncoding(exchange);
    if (encoding === null || exchange.chunks.length === 0)
        return exchange;
    const create = DECODERS.get(encoding);
    if (create === undefined)
        return undecodable(exchange, [], `the answer is compressed in a way unknown here: ${encoding}`);
    const decoder = create();
    const inflate = createFeed(decoder);
    const chunks = [];
    let room = _receipt_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_ANSWER_BYTES */ .g;
    try {
        for (const chunk of exchange.chunks) {
            const text = await inflate(chunk, room);
            chunks.push(text);
            room -= text.length;
            if (room < 0)
                return { ...exchange, chunks, interruption: { kind: 'too-large' } };
        }
        return { ...exchange, chunks };
    }
    catch {
        return undecodable(exchange, chunks, `the answer says that it is compressed with ${encoding}, but it is not readable as such`);
    }
    finally {
        decoder.destroy();
    }
}
/** The compression of an answer's body, or null. */
function contentEncoding(exchange) {
    const encoding = (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .headerText */ .T)(exchange, 'content-encoding')?.trim().toLowerCase() ?? '';
    return encoding === '' || encoding === 'identity' ? null : encoding;
}
const DECODERS = new Map([
    ['gzip', node_zlib__WEBPACK_IMPORTED_MODULE_0__.createGunzip],
    ['x-gzip', node_zlib__WEBPACK_IMPORTED_MODULE_0__.createGunzip],
    ['deflate', node_zlib__WEBPACK_IMPORTED_MODULE_0__.createInflate],
    ['br', node_zlib__WEBPACK_IMPORTED_MODULE_0__.createBrotliDecompress],
    ['zstd', node_zlib__WEBPACK_IMPORTED_MODULE_0__.createZstdDecompress],
]);
/** How the connection ended says more than that its last bytes make no sense. */
function undecodable(exchange, chunks, reason) {
    return { ...exchange, chunks, interruption: exchange.interruption ?? { kind: 'undecodable', reason } };
}
/** Feeds one chunk at a time and gives what came out of it, a little more than `room` bytes at most. Rejects on bad data. */
function createFeed(decoder) {
    let failed = null;
    let out = [];
    let size = 0;
    let onProgress = null;
    decoder.on('data', (text) => {
        out.push(text);
        size += text.length;
        onProgress?.();
    });
    decoder.on('error', (error) => {
        failed = error;
        onProgress?.();
    });
    return (chunk, room) => new Promise((resolve, reject) => {
        const finish = () => {
            onProgress = null;
            if (failed !== null)
                return reject(failed);
            resolve(Buffer.concat(out));
            out = [];
            size = 0;
        };
        // A small answer can blow up to gigabytes, so it is cut off while it comes.
        onProgress = () => (failed !== null || size > room ? finish() : undefined);
        decoder.write(chunk, () => setImmediate(finish));
    });
}


/***/ }),

/***/ 82:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ failureOf),
  T: () => (/* binding */ headerText)
});

// EXTERNAL MODULE: ./lib/api/error-body.js + 1 modules
var error_body = __webpack_require__(3047);
// EXTERNAL MODULE: ./lib/api/registry.js + 16 modules
var registry = __webpack_require__(1937);
// EXTERNAL MODULE: ./lib/measure/answer.js + 2 modules
var measure_answer = __webpack_require__(7143);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/measure/receipt.js
var receipt = __webpack_require__(7776);
;// CONCATENATED MODULE: ./lib/measure/interruption-failure.js


/** What an exchange failed of that ended before its answer did. */
function interruptionFailure(exchange, interruption) {
    if (interruption.kind === 'error')
        return errorFailure(exchange, firstError(interruption.error));
    if (interruption.kind === 'undecodable')
        return { failure: 'protocol', message: interruption.reason };
    return GIVEN_UP[interruption.kind](exchange);
}
const GIVEN_UP = {
    timeout: (exchange) => ({
        failure: 'timeout',
        message: `gave up after ${waited(exchange)}, waiting ${stage(exchange)}`,
    }),
    'idle-timeout': (exchange) => ({
        failure: 'timeout',
        message: `gave up after too long a silence, waiting ${stage(exchange)}`,
    }),
    'too-large': () => ({
        failure: 'protocol',
        message: `the answer is longer than ${receipt/* MAX_ANSWER_BYTES */.g / 1024 / 1024} MiB`,
    }),
    aborted: () => ({ failure: 'aborted', message: 'the run was interrupted' }),
};
function stage({ t0, connection, connectMs, headersAt, chunks }) {
    if (t0 === null || (connection === 'new' && connectMs === null))
        return 'for a connection';
    if (headersAt === null)
        return 'for the response headers';
    return chunks.length === 0 ? 'for the first byte of the answer' : 'for the rest of the answer';
}
/** Roughly: the row has the exact figure. */
function waited({ t0, endedAt }) {
    return t0 === null ? 'the time allowed' : `${((endedAt - t0) / 1000).toFixed(1)} s`;
}
/** Where a name has several addresses and none of them answers, Node wraps one error for each. */
function firstError(error) {
    const { errors } = Object(error);
    return Array.isArray(errors) && errors.length > 0 ? errors[0] : error;
}
function errorFailure(exchange, error) {
    const code = (0,errors/* errorCode */.CA)(error) ?? '';
    const message = (0,errors/* describeError */.Uc)(error);
    if (speaksHttp2(error, code))
        return { failure: 'protocol', message: 'the server speaks only HTTP/2, and this tool measures over HTTP/1.1' };
    if (DNS.test(code))
        return { failure: 'dns', message };
    if (TLS.test(code))
        return { failure: 'tls', message: tlsMessage(code, message) };
    // A proxy that wants credentials or refuses a tunnel: the endpoint was never reached.
    if (message.startsWith('Proxy '))
        return { failure: 'connect', message };
    if (isParserError(error) || code === 'UND_ERR_HEADERS_OVERFLOW')
        return { failure: 'protocol', message };
    if (exchange.status !== null)
        return { failure: 'stream_truncated', message: `the connection broke: ${message}` };
    if (exchange.firstByteAt !== null)
        return { failure: 'protocol', message: `the answer's head is broken: ${message}` };
    return { failure: 'connect', message };
}
const DNS = /^(ENOTFOUND|EAI_|ENODATA|ESERVFAIL)/;
const TLS = /^(ERR_TLS|ERR_SSL|EPROTO|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|HOSTNAME_MISMATCH|ERR_OSSL|UND_ERR_PRX_TLS)/;
/** OpenSSL puts the process's own numbers and its source file around the words; and one mistake has a plain name. */
function tlsMessage(code, message) {
    if (code === 'ERR_SSL_WRONG_VERSION_NUMBER')
        return 'the server does not speak TLS here: is it http:// instead of https://?';
    const words = /^[0-9A-F]+:error:[0-9A-F]+:[^:]*:[^:]*:([^:]+):/i.exec(message)?.[1];
    return words === undefined ? message : `${words} (${code})`;
}
/** undici's parser errors have a name, but not always a code. */
function isParserError(error) {
    return Object(error).name === 'HTTPParserError';
}
/** No common protocol in the TLS handshake, or HTTP/2's SETTINGS frame where a status line should be. */
function speaksHttp2(error, code) {
    if (/NO_APPLICATION_PROTOCOL/.test(code))
        return true;
    if (!isParserError(error) || typeof error.data !== 'string')
        return false;
    return error.data.startsWith('\0\0') && error.data[3] === HTTP2_SETTINGS_TYPE;
}
/** A frame starts with three bytes of length (here a few settings of six bytes each), then comes its type. */
const HTTP2_SETTINGS_TYPE = '\x04';

;// CONCATENATED MODULE: ./lib/measure/failure.js




/** What became of an exchange; null = it succeeded. `answer` is null when there is no 2xx answer to read. */
function failureOf(exchange, answer, url) {
    const broken = exchange.interruption === null ? null : interruptionFailure(exchange, exchange.interruption);
    if (answer === null)
        return exchange.status === null ? broken : statusFailure(exchange, exchange.status, url);
    const { error } = answer.said;
    if (error !== null)
        return { failure: classOf(error), message: errorText(error) };
    if (isSuccess(answer, broken))
        return null;
    // What is wrong with a stream's bytes so far says more than how it broke off; half a JSON body is just broken off.
    if (broken !== null && (answer.whole || answer.malformed === null))
        return broken;
    return answerFailure(exchange, answer, url);
}
/**
 * Generated output and an end. A stream that has told its end is whole even if its connection breaks later, or never closes;
 * one that cannot tell it has to be received to its last byte, and so has a whole body.
 */
function isSuccess(answer, broken) {
    const received = broken === null || !answer.endsWithBody;
    return received && (0,measure_answer/* isFinished */.$)(answer) && answer.contentChunks.length > 0 && answer.malformed === null;
}
function answerFailure(exchange, answer, url) {
    const problem = (0,registry/* answerProblem */.mr)({ status: exchange.status ?? 0, headers: exchange.headers, url });
    if (problem !== null)
        return { failure: 'protocol', message: problem };
    if (answer.whole && answer.partial && endsByClose(exchange))
        return { failure: 'stream_truncated', message: 'the connection was closed in the middle of the answer' };
    if (answer.malformed !== null)
        return { failure: 'protocol', message: answer.malformed };
    if ((0,measure_answer/* isFinished */.$)(answer)) {
        const { finishReason } = answer.said;
        const reason = finishReason === null ? '' : ` (finish reason: ${finishReason})`;
        return { failure: 'empty', message: `the answer holds no generated output${reason}` };
    }
    if (exchange.chunks.length === 0)
        return { failure: 'empty', message: 'the answer has no body' };
    if (answer.whole)
        return { failure: 'protocol', message: 'the body is not an answer of this API' };
    return { failure: 'stream_truncated', message: 'the answer ended without an end marker or a finish reason' };
}
/** Whether only the end of the connection tells where the body ends, so that a body that was cut looks like a whole one. */
function endsByClose(exchange) {
    return ['content-length', 'transfer-encoding'].every((name) => headerText(exchange, name) === null);
}
function statusFailure(exchange, status, url) {
    const { headers, chunks } = exchange;
    const location = headerText(exchange, 'location');
    if (status >= 300 && status < 400 && location !== null) {
        const message = `HTTP ${status} redirects to ${redirectHost(location, url)}; redirects are not followed`;
        return { failure: 'http', message };
    }
    const said = () => errorText((0,error_body/* readErrorBody */.Nk)(Buffer.concat(chunks).toString('utf8'), headerText(exchange, 'content-type')));
    const message = (0,registry/* answerProblem */.mr)({ status, headers, url }) ?? said();
    return { failure: classOfStatus(status), message: `HTTP ${status}: ${message}` };
}
/** Only the host is named: the path and query of a redirect may hold anything. */
function redirectHost(location, url) {
    return URL.parse(location, url.href)?.host ?? 'an address that is no URL';
}
function classOfStatus(status) {
    // 498 is Cohere's for a token that it does not know.
    if (status === 401 || status === 403 || status === 498)
        return 'auth';
    return status === 429 ? 'rate_limit' : 'http';
}
/** An error inside a 200: the code's name or number says which HTTP error it would have been. */
function classOf({ code, message }) {
    const name = code ?? '';
    if (/rate.?limit|too.?many.?requests|quota|^429$|throttl|resource_exhausted/i.test(`${name} ${message}`))
        return 'rate_limit';
    const auth = /unauthori[sz]ed|unauthenticated|authentication|permission.?(denied|error)|invalid.?api.?key|^(40[13]|498)$/i;
    return auth.test(name) ? 'auth' : 'http';
}
function errorText({ message, code }) {
    return code === null || message.includes(code) ? message : `${message} (${code})`;
}
/** A response header as one text, or null. */
function headerText({ headers }, name) {
    const value = headers[name];
    if (value === undefined)
        return null;
    return typeof value === 'string' ? value : value.join(', ');
}


/***/ }),

/***/ 9771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ flagsOf)
/* harmony export */ });
/* harmony import */ var _decompress_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6837);

/** Fewer chunks than this share of the output tokens: per-token speed is then an artefact of a server or proxy that bundles. */
const COALESCED_BELOW = 0.5;
/**
 * A hold-up of our own process that could be seen in a latency. Signs of life come every 10 ms, so this finds each hold-up of
 * 20 ms; a quiet machine stays below 2.
 */
const STALLED_MS = 10;
/** What APIs call an answer that was cut at its token limit. */
const LENGTH_LIMITED = /^(length|max_?(output_?)?tokens|model_context_window_exceeded)$/i;
/** What makes a request's numbers doubtful, as far as the request itself shows it. */
function flagsOf(options) {
    const { exchange, answer, format, stream, succeeded } = options;
    const flags = [];
    const raise = (flag, doubtful) => void (doubtful && flags.push(flag));
    raise('event_loop_delay', exchange.stalledMs >= STALLED_MS);
    raise('compressed', (0,_decompress_js__WEBPACK_IMPORTED_MODULE_0__/* .contentEncoding */ .R)(exchange) !== null);
    if (answer === null)
        return flags;
    const { whole, said, contentChunks } = answer;
    raise('not_streamed', succeeded && stream && whole);
    raise('coalesced', !whole && contentChunks.length < streamedTokens(said) * COALESCED_BELOW);
    raise('cached_prompt', (said.usage?.cachedTokens ?? 0) > 0);
    raise('length_limited', LENGTH_LIMITED.test(said.finishReason ?? ''));
    raise('no_end_marker', succeeded && !whole && format.hasEndMarker && !said.end);
    return flags;
}
/** Tokens that the stream should have shown, as far as known: reasoning may be counted and yet be kept back. */
function streamedTokens({ usage, reasoning }) {
    const hidden = reasoning ? 0 : (usage?.reasoningTokens ?? 0);
    return (usage?.outputTokens ?? 0) - hidden;
}


/***/ }),

/***/ 7776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ createReceipt),
/* harmony export */   g: () => (/* binding */ MAX_ANSWER_BYTES)
/* harmony export */ });
/** Bytes of an answer that are read at most; an LLM's longest answers are far below. */
const MAX_ANSWER_BYTES = 64 * 1024 * 1024;
/** Pieces of an answer at most: each costs some 300 bytes of memory, however small it is. */
const MAX_PIECES = 500_000;
/** Inside the timed window there is one stamp and two pushes for each piece that arrives; everything else comes afterwards. */
function createReceipt(transport, events) {
    const pieces = [];
    const stamps = [];
    let controller = null;
    let aborted = null;
    let headersAt = null;
    let status = null;
    let headers = {};
    let bytes = 0;
    const handler = {
        onRequestStart(given) {
            controller = given;
            if (aborted !== null)
                given.abort(aborted);
        },
        onResponseStart(_, statusCode, responseHeaders) {
            headersAt = transport.arrival();
            status = statusCode;
            headers = responseHeaders;
        },
        onResponseData(_, chunk) {
            if (aborted !== null)
                return;
            stamps.push(transport.arrival());
            pieces.push(chunk);
            bytes += chunk.length;
            if (bytes > MAX_ANSWER_BYTES || pieces.length > MAX_PIECES)
                events.onOverflow();
            else
                events.onData(chunk);
        },
        onResponseEnd: () => events.onEnd(transport.arrival()),
        onResponseError: (_, error) => events.onError(error, transport.clock.now()),
    };
    return {
        handler,
        abort(reason) {
            aborted = reason;
            controller?.abort(reason);
        },
        received: () => ({ headersAt, status, headers, ...networkChunks(pieces, stamps) }),
    };
}
/** Pieces with one stamp came in one read: what HTTP framing cut is one network chunk again. */
function networkChunks(pieces, stamps) {
    const groups = [];
    const arrivals = [];
    for (const [i, piece] of pieces.entries()) {
        const at = stamps[i];
        if (arrivals.at(-1) === at)
            groups.at(-1).push(piece);
        else {
            groups.push([piece]);
            arrivals.push(at);
        }
    }
    return { chunks: groups.map((group) => (group.length === 1 ? group[0] : Buffer.concat(group))), arrivals };
}


/***/ }),

/***/ 4050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ toRecord)
});

// EXTERNAL MODULE: ./lib/api/answer-headers.js
var answer_headers = __webpack_require__(6179);
;// CONCATENATED MODULE: ./lib/api/server-time.js

/**
 * Time that the server reports in its headers, in seconds; null when it reports none. For a stream that is the time
 * until the headers, for a whole answer the total. The first of these that is there, the closest to the model first:
 * `openai-processing-ms`; Fireworks; TGI's `x-total-time`; Bedrock's `x-amzn-bedrock-invocation-latency`;
 * `x-envoy-upstream-service-time` (Azure and other Envoys); LiteLLM's `x-litellm-response-duration-ms`; `server-timing`.
 */
function serverSeconds(headers) {
    for (const { name, perSecond } of HEADERS) {
        const value = (0,answer_headers/* headerQuantity */.fh)(headers, name);
        if (value !== null)
            return value / perSecond;
    }
    return serverTimingSeconds((0,answer_headers/* headerValues */.UE)(headers, 'server-timing').join(','));
}
const HEADERS = [
    { name: 'openai-processing-ms', perSecond: 1000 },
    { name: 'fireworks-server-processing-time', perSecond: 1 },
    { name: 'fireworks-server-time-to-first-token', perSecond: 1 },
    { name: 'x-total-time', perSecond: 1000 },
    { name: 'x-amzn-bedrock-invocation-latency', perSecond: 1000 },
    { name: 'x-envoy-upstream-service-time', perSecond: 1000 },
    { name: 'x-litellm-response-duration-ms', perSecond: 1000 },
];
/** Entries that are known to mean the origin's whole time: Anthropic, Google, a common name, Akamai. */
const WHOLE = ['x-originresponse', 'gfet4t7', 'total', 'origin'];
/** What the edge in front of the server took, the server included: better than nothing. */
const EDGE = 'cfreqdur';
/**
 * The server's time out of `Server-Timing`, whose durations are milliseconds. An entry of an unknown name counts only
 * when it is the only one with a duration: of several, nobody can say whether they add up.
 */
function serverTimingSeconds(header) {
    const durations = serverTimings(header).filter(({ ms }) => ms !== null);
    const named = WHOLE.flatMap((name) => durations.filter((entry) => entry.name === name));
    const others = durations.filter(({ name }) => name !== EDGE && name !== 'edge');
    const chosen = named[0] ?? (others.length === 1 ? others[0] : durations.find(({ name }) => name === EDGE));
    return chosen?.ms === undefined || chosen.ms === null ? null : chosen.ms / 1000;
}
/** `name;dur=1.5;desc="a,b", other` taken apart: parameters in any order, quoted or not, blanks anywhere. */
function serverTimings(header) {
    return splitOutsideQuotes(header, ',').flatMap((entry) => {
        const [name = '', ...parameters] = splitOutsideQuotes(entry, ';').map((part) => part.trim());
        if (name === '')
            return [];
        const dur = parameters.map((parameter) => /^dur\s*=\s*"?([^"]*)"?$/i.exec(parameter)?.[1]?.trim() ?? null);
        return [{ name: name.toLowerCase(), ms: (0,answer_headers/* quantity */.au)(dur.find((value) => value !== null) ?? null) }];
    });
}
function splitOutsideQuotes(text, separator) {
    const parts = [];
    let quoted = false;
    let start = 0;
    for (let i = 0; i < text.length; i += 1) {
        if (quoted && text[i] === '\\')
            i += 1;
        else if (text[i] === '"')
            quoted = !quoted;
        else if (!quoted && text[i] === separator) {
            parts.push(text.slice(start, i));
            start = i + 1;
        }
    }
    return [...parts, text.slice(start)];
}
const REQUEST_ID_HEADERS = [
    'x-request-id',
    'request-id',
    'apim-request-id',
    'x-amzn-requestid',
    'mistral-correlation-id',
    'x-generation-id',
    'x-litellm-call-id',
    'x-trace-id',
    // Names the edge's connection rather than the request, but support desks can find it.
    'cf-ray',
];
/** The name under which the server's makers can find this request; null when it gives none. */
function requestId(headers) {
    return REQUEST_ID_HEADERS.map((name) => (0,answer_headers/* headerValue */.Z)(headers, name)).find((id) => id !== null) ?? null;
}

// EXTERNAL MODULE: ./lib/foreign-text.js
var foreign_text = __webpack_require__(9399);
;// CONCATENATED MODULE: ./lib/measure/record.js


/** Characters of a failure message that are kept. */
const MESSAGE_LENGTH = 200;
/** Turns an exchange and what its answer said into the row that is written. */
function toRecord(parts) {
    const { exchange, answer, failure, redact } = parts;
    const facts = factsOf(parts);
    const since = sinceT0(exchange);
    if (failure === null) {
        const lastChunk = answer?.whole === false ? answer.contentChunks.at(-1) : undefined;
        const end = lastChunk === undefined ? exchange.endedAt : exchange.arrivals[lastChunk];
        return { ...facts, outcome: 'ok', latencySeconds: since(end) };
    }
    return {
        ...facts,
        outcome: 'failed',
        latencySeconds: null,
        failure: failure.failure,
        failureMessage: shown(failure.message, redact, MESSAGE_LENGTH),
        waitedSeconds: since(endOfWait(exchange, parts.timeoutMs)),
    };
}
/** A deadline starts a little before t0, yet a request that ran into it has been waited for in full. */
function endOfWait({ t0, endedAt, interruption }, timeoutMs) {
    return interruption?.kind === 'timeout' && t0 !== null ? Math.max(endedAt, t0 + timeoutMs) : endedAt;
}
function factsOf({ label, exchange, answer, failure, attempts, flags, redact }) {
    const since = sinceT0(exchange);
    const said = answer?.said ?? null;
    const named = (text) => (text === null ? null : shown(text, redact));
    return {
        ...label,
        promptId: (0,foreign_text/* printable */.g)(label.promptId),
        startedAt: new Date(Math.floor(exchange.epochMs)).toISOString(),
        httpStatus: exchange.status,
        attempts,
        connection: exchange.connection,
        connectSeconds: exchange.connectMs === null ? null : toSeconds(exchange.connectMs),
        ttfbSeconds: since(exchange.headersAt),
        ...contentTimes(exchange, answer),
        streamEndSeconds: failure === null && exchange.interruption === null ? since(exchange.endedAt) : null,
        ...(said?.usage ?? NO_USAGE),
        finishReason: named(said?.finishReason ?? null),
        model: named(said?.model ?? null),
        serverSeconds: said?.serverSeconds ?? serverSeconds(exchange.headers),
        requestId: named(requestId(exchange.headers) ?? said?.requestId ?? null),
        flags,
    };
}
const NO_USAGE = { inputTokens: null, outputTokens: null, reasoningTokens: null, cachedTokens: null };
/** Foreign text for a file: a second pass finds a secret that control characters had cut. */
function shown(text, redact, length) {
    return redact((0,foreign_text/* printableCell */.k)(redact(text), length));
}
/** First-token times and gaps; all unknown for an answer that did not come as a stream. */
function contentTimes(exchange, answer) {
    if (answer === null || answer.whole)
        return { ttftSeconds: null, ttfoSeconds: null, maxGapSeconds: null, chunks: null };
    const since = sinceT0(exchange);
    const { firstOutputChunk, contentChunks } = answer;
    const stamps = contentChunks.map((chunk) => exchange.arrivals[chunk]);
    return {
        ttftSeconds: since(stamps[0] ?? null),
        ttfoSeconds: since(firstOutputChunk === null ? null : exchange.arrivals[firstOutputChunk]),
        maxGapSeconds: longestGapSeconds(stamps),
        chunks: stamps.length,
    };
}
function longestGapSeconds(stamps) {
    let longest = null;
    for (let i = 1; i < stamps.length; i += 1)
        longest = Math.max(longest ?? 0, stamps[i] - stamps[i - 1]);
    return longest === null ? null : toSeconds(longest);
}
/** Seconds from t0 to a stamp, to the microsecond, so that the CSV holds exactly what was judged. */
function sinceT0({ t0 }) {
    return (stamp) => (t0 === null || stamp === null ? null : toSeconds(Math.max(0, stamp - t0)));
}
function toSeconds(ms) {
    return Math.round(ms * 1000) / 1e6;
}


/***/ }),

/***/ 1029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ wait)
/* harmony export */ });
/** Resolves after `ms` on a clock, or at once when the signal aborts. */
function wait(clock, ms, signal) {
    return new Promise((resolve) => {
        if (signal.aborted || ms <= 0)
            return resolve();
        const cancel = clock.after(ms, done);
        signal.addEventListener('abort', done, { once: true });
        function done() {
            cancel();
            signal.removeEventListener('abort', done);
            resolve();
        }
    });
}


/***/ }),

/***/ 2063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  SL: () => (/* binding */ FIGURES),
  Nn: () => (/* binding */ flagSentences),
  vy: () => (/* binding */ formatInterval),
  kk: () => (/* binding */ measuredMetrics),
  YN: () => (/* binding */ missingPercentilesSentence),
  XX: () => (/* binding */ speedSentence)
});

// EXTERNAL MODULE: ./lib/metrics.js
var lib_metrics = __webpack_require__(9502);
// EXTERNAL MODULE: ./lib/percentile-bounds.js
var percentile_bounds = __webpack_require__(8416);
// EXTERNAL MODULE: ./lib/stats/quantile.js + 1 modules
var quantile = __webpack_require__(7247);
;// CONCATENATED MODULE: ./lib/report/flags.js
/** What each flag says about a request's figures, for people. */
const FLAG_MEANINGS = {
    not_streamed: 'a stream was asked for and the answer came whole, so there is no time to first token',
    coalesced: 'far fewer network chunks than tokens: the server or a proxy bundles them, so times per token are coarse',
    compressed: 'the answer was compressed, so tokens may have waited in the compressor',
    cached_prompt: 'the server took part of the prompt from its cache, which shortens the time to first token',
    event_loop_delay: 'this machine was busy while the answer arrived, so the times may be too long',
    length_limited: 'the answer was cut at the token limit',
    model_changed: 'the server named another model than before',
    resent: 'the server had closed the reused connection, so the request was sent once more on a new one',
    no_end_marker: 'the stream ended without the end marker of its API',
    via_proxy: 'the request went through a proxy, whose time is inside every figure',
};

// EXTERNAL MODULE: ./lib/report/units.js
var units = __webpack_require__(8861);
;// CONCATENATED MODULE: ./lib/report/figure-table.js





/** What reports give of a metric, in the order of their columns. */
const FIGURES = ['average', 'p50', 'p90', 'p95', 'p99', 'min', 'max'];
/** What nearly every reader looks for; the others are folded away. */
const MAIN = ['latency', 'ttft', 'tpot', 'output_tps', 'output_tokens'];
/** The metrics that have values: those that nearly every reader looks for, and the others. */
function measuredMetrics({ metrics }) {
    const measured = lib_metrics/* METRICS */.C.filter(({ name }) => metrics[name].count > 0);
    return {
        main: measured.filter(({ name }) => MAIN.includes(name)),
        others: measured.filter(({ name }) => !MAIN.includes(name)),
    };
}
/** `60 answers in 55.0 s: 1.09 req/s, one at a time, 2 % of the requests failed.` */
function speedSentence({ throughputRps, completed, totalTimeSeconds, errorRate }) {
    const throughput = (0,units/* formatValue */.Fl)(throughputRps, 'requests_per_second');
    const failed = errorRate === null || errorRate === 0 ? '' : `, ${(0,units/* formatShare */.T1)(errorRate)} of the requests failed`;
    return `${(0,units/* formatCount */.B4)(completed, 'answer')} in ${(0,units/* formatSeconds */.Xo)(totalTimeSeconds)}: ${throughput}, one at a time${failed}.`;
}
/** Which percentiles of latency have too few requests, and the slowest one instead; null when there are all, or nothing at all. */
function missingPercentilesSentence({ metrics }) {
    const { count, max } = metrics.latency;
    const missing = percentile_bounds/* PERCENTILES */.fy.filter((percent) => count > 0 && count < (0,quantile/* minimumSamples */.Of)(percent));
    if (missing.length === 0)
        return null;
    const needs = missing.map((percent) => `p${percent} needs ${(0,quantile/* minimumSamples */.Of)(percent)}`).join(', ');
    return `A percentile without a figure has too few requests (${needs}); the slowest took ${(0,units/* formatValue */.Fl)(max, 'seconds')}.`;
}
/** Which flags answers carry: each with a sentence that says on how many, and what it means. */
function flagSentences({ flags, completed }) {
    return Object.keys(FLAG_MEANINGS)
        .filter((flag) => (flags[flag] ?? 0) > 0)
        .map((flag) => [flag, `on ${flags[flag]} of ${(0,units/* formatCount */.B4)(completed, 'answer')}: ${FLAG_MEANINGS[flag]}`]);
}
/** `844 ms to 988 ms`, `at least 1.31 s`, or a dash; with enough digits to stand on the right side of the limit. */
function formatInterval(interval, limit, unit) {
    const { low, high } = interval ?? { low: null, high: null };
    if (low !== null && high !== null)
        return `${(0,units/* formatBeside */.oD)(low, limit, unit)} to ${(0,units/* formatBeside */.oD)(high, limit, unit)}`;
    if (low !== null)
        return `at least ${(0,units/* formatValue */.Fl)(low, unit)}`;
    return high === null ? units/* UNKNOWN_TEXT */.L5 : `at most ${(0,units/* formatValue */.Fl)(high, unit)}`;
}


/***/ }),

/***/ 2684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JW: () => (/* binding */ histogram),
/* harmony export */   RW: () => (/* binding */ renderHistogram)
/* harmony export */ });
/* unused harmony export bar */
/* harmony import */ var _stats_quantile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7247);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8861);


/** Rows that a histogram of text aims at. */
const ROWS = 12;
const BAR_WIDTH = 30;
const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];
/**
 * Sorts values into bins of equal, round width. Values far above the rest share an open bin at the end, so that one
 * outlier does not flatten the picture. None without values. `bins` is how many to aim at.
 */
function histogram(sorted, bins = ROWS) {
    const [least, most] = [sorted[0], sorted.at(-1)];
    if (least === undefined || most === undefined)
        return [];
    const top = Math.min(most, farOut(sorted));
    const width = roundWidth((top - least) / bins);
    // A hair up, because 0.6 / 0.1 is below 6 in floating point; values are to the microsecond.
    const binOf = (value) => Math.floor(value / width + 1e-9);
    const start = binOf(least);
    const counts = [];
    for (const value of sorted) {
        const bin = binOf(Math.min(value, top)) - start;
        counts[bin] = (counts[bin] ?? 0) + 1;
    }
    return Array.from(counts, (count, i) => {
        const isOpen = i === counts.length - 1 && top < most;
        return { low: (start + i) * width, high: isOpen ? null : (start + i + 1) * width, count: count ?? 0 };
    });
}
/** Where far outliers begin: Tukey's outer fence, three interquartile ranges above the upper quartile; infinite without a spread. */
function farOut(sorted) {
    const [lower, upper] = [(0,_stats_quantile_js__WEBPACK_IMPORTED_MODULE_0__/* .quantile */ .YV)(sorted, 0.25) ?? 0, (0,_stats_quantile_js__WEBPACK_IMPORTED_MODULE_0__/* .quantile */ .YV)(sorted, 0.75) ?? 0];
    return upper > lower ? upper + 3 * (upper - lower) : Number.POSITIVE_INFINITY;
}
/** A histogram as lines of text with bars; for a fixed-width font. */
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
/** A bar of block characters for a share of `width`, to an eighth of a character; never empty for more than nothing. */
function bar(share, width) {
    const eighths = share > 0 ? Math.max(1, Math.round(share * width * 8)) : 0;
    return '█'.repeat(Math.floor(eighths / 8)) + EIGHTHS[eighths % 8];
}
/** The next of 1, 2, 2.5, 5 times a power of ten; a microsecond at least. */
function roundWidth(width) {
    const power = 10 ** Math.floor(Math.log10(Math.max(width, 1e-6)));
    return power * ([1, 2, 2.5, 5, 10].find((step) => step * power >= width * 0.999999) ?? 1);
}


/***/ }),

/***/ 8874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ rounded)
/* harmony export */ });
/** Six decimals, as in metrics_requests.csv; what is not a finite number is unknown. */
function rounded(value) {
    return value === null || !Number.isFinite(value) ? null : Number(value.toFixed(6));
}


/***/ }),

/***/ 8364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ renderJson)
});

// UNUSED EXPORTS: toSummaryObject

// EXTERNAL MODULE: ./lib/metrics.js
var metrics = __webpack_require__(9502);
// EXTERNAL MODULE: ./lib/percentile-bounds.js
var percentile_bounds = __webpack_require__(8416);
// EXTERNAL MODULE: ./lib/report/comparison.js
var comparison = __webpack_require__(6281);
// EXTERNAL MODULE: ./lib/report/json-number.js
var json_number = __webpack_require__(8874);
;// CONCATENATED MODULE: ./lib/report/json-comparison.js



/** What the key `baseline` of metrics_summary.json holds; changes are fractions, figures in the metric's unit. */
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





/** Raised when a key of metrics_summary.json changes its meaning or goes; new keys leave it as it is. */
const SCHEMA_VERSION = 1;
/**
 * The text of metrics_summary.json: figures of the candidate's measured requests, to the microsecond, null where
 * unknown. schema/metrics_summary.schema.json describes it.
 */
function renderJson(report) {
    return `${JSON.stringify(toSummaryObject(report), null, 2)}\n`;
}
/** The object that {@link renderJson} writes; its first eight keys are never renamed or moved. */
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
        notes: report.notes,
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
        subject: (0,subject/* subjectName */.w)(threshold.subject),
        operator: threshold.operator,
        limit: (0,json_number/* rounded */.W)(threshold.limit),
        unit: (0,subject/* subjectUnit */.p)(threshold.subject),
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

/***/ 7142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _G: () => (/* binding */ VERDICT_WORDS),
/* harmony export */   iN: () => (/* binding */ FAILURE_MEANINGS),
/* harmony export */   ly: () => (/* binding */ endedAsAsked),
/* harmony export */   rE: () => (/* binding */ VERDICT_MARKS),
/* harmony export */   yj: () => (/* binding */ cutShortSentence)
/* harmony export */ });
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8861);

/** Marks of a verdict, and of a check's answer. */
const VERDICT_MARKS = {
    pass: '✅',
    fail: '❌',
    inconclusive: '⚠️',
    skipped: '⏭️',
    error: '❌',
};
/** A verdict in a word or two. */
const VERDICT_WORDS = {
    pass: 'Pass',
    fail: 'Fail',
    inconclusive: 'Inconclusive',
    skipped: 'Skipped',
    error: 'Not measured',
};
/** What each class of failure means, for people. */
const FAILURE_MEANINGS = {
    connect: 'no connection, or it broke',
    tls: 'no secure connection',
    dns: 'host name not found',
    timeout: 'no complete answer in time',
    http: 'refused by the server',
    rate_limit: 'too many requests',
    auth: 'key refused',
    stream_truncated: 'the stream ended early',
    protocol: 'not an answer of this API',
    empty: 'an answer without content',
    aborted: 'the run was interrupted',
};
const CUT_SHORT = {
    'max-duration': 'the time that `max-duration` allows was over',
    'max-requests': '`max-requests` allows no more',
    'stop-after-failures': 'too many requests failed one after another (`stop-after-failures`)',
    decided: 'nothing was left to decide (`early-stop`)',
    interrupted: 'it was interrupted',
    'write-failed': 'the results could not be written any more',
    'broken-off': 'something went wrong in the middle of it, as the log says',
};
/** Why and when a run ended early, with names of inputs in backticks; null when it did not. */
function cutShortSentence({ cutShort, planned, summary }) {
    if (cutShort === null)
        return null;
    const sent = (0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatInteger */ .Sm)(summary.attempted);
    const of = planned === null ? (0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(summary.attempted, 'request') : `${sent} of ${(0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(planned, 'request')}`;
    return `The run ended early, after ${of}: ${CUT_SHORT[cutShort]}.`;
}
/** Whether a run that ended early did so because an input said so, and not because something went wrong. */
function endedAsAsked({ cutShort }) {
    return cutShort === 'max-duration' || cutShort === 'max-requests' || cutShort === 'decided';
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



/** Writes report.html and what `export` asks for. One that fails does not keep the others from being written; never throws. */
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
    const reportHtml = await write(_write_js__WEBPACK_IMPORTED_MODULE_1__/* .RESULT_FILES */ .Se.reportHtml, async () => (await Promise.all(/* import() */[__webpack_require__.e(850), __webpack_require__.e(450), __webpack_require__.e(463)]).then(__webpack_require__.bind(__webpack_require__, 6463))).renderHtml(report));
    for (const name of exports) {
        await write(_write_js__WEBPACK_IMPORTED_MODULE_1__/* .RESULT_FILES */ .Se[name], async () => (await __webpack_require__.e(/* import() */ 352).then(__webpack_require__.bind(__webpack_require__, 352))).EXPORTS[name](report));
    }
    return { reportHtml, files, problems };
}


/***/ })

};
