export const id = 469;
export const ids = [469];
export const modules = {

/***/ 2469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openPromptFile: () => (/* binding */ openPromptFile)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/foreign-text.js
var foreign_text = __webpack_require__(9399);
// EXTERNAL MODULE: ./lib/config/wording.js
var wording = __webpack_require__(3306);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: ./node_modules/csv-parse/lib/index.js + 9 modules
var lib = __webpack_require__(6070);
// EXTERNAL MODULE: ./lib/nearest.js
var nearest = __webpack_require__(2037);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./lib/model.js
var model = __webpack_require__(9814);
// EXTERNAL MODULE: ./lib/config/prompts/placed-prompt.js
var placed_prompt = __webpack_require__(240);
;// CONCATENATED MODULE: ./lib/config/prompts/entry.js







const entry_text = dist/* string */.YjP(({ received }) => `must be text, not ${kindOf(received)}`);
const filledText = dist/* pipe */.FsL(entry_text, dist/* check */.z6Y((value) => value.trim() !== '', 'is empty'));
const integer = dist/* pipe */.FsL(dist/* number */.aig(({ received }) => `must be a whole number, not ${received}`), dist/* safeInteger */.Y2b(({ received }) => `must be a whole number, not ${received}`));
const id = dist/* pipe */.FsL(dist/* union */.KCZ([dist/* string */.YjP(), integer], 'must be text or a whole number'), dist/* transform */.pdi(String), dist/* regex */.yGV(/^\P{Cc}{1,200}$/u, 'must have 1 to 200 characters, none of them a control character'), dist/* check */.z6Y((value) => value.trim() === value, 'must not begin or end with a blank'), dist/* check */.z6Y((value) => (0,foreign_text/* printable */.g)(value) === value, 'holds what cannot be shown, such as an invisible character or two blanks in a row; write it with visible characters and single blanks'));
const turn = dist/* strictObject */.rej({
    role: dist/* picklist */.KIO(model/* ROLES */.gg, ({ received }) => `must be ${(0,wording/* eitherOf */.B)(model/* ROLES */.gg)}, not ${received}`),
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
function mapping(keys, otherwise = '') {
    return dist/* custom */.IeY((value) => typeof value === 'object' && value !== null && !Array.isArray(value), ({ received }) => `must be ${otherwise}a mapping with ${keys}, not ${kindOf(received)}`);
}
const ENTRY_FIELDS = Object.keys(entry.entries);
function readEntry({ where, content }, position) {
    const fields = dist/* safeParse */.xLC(schema, typeof content === 'string' ? { prompt: content } : content);
    if (!fields.success)
        throw new errors/* InputError */.dz(`${where}: ${explain(fields.issues[0])}`);
    const problem = contradiction(fields.output);
    if (problem !== null)
        throw new errors/* InputError */.dz(`${where}: ${problem}`);
    const messages = conversation(fields.output);
    return {
        id: fields.output.id ?? (0,placed_prompt/* numberedId */.s)(position),
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
function explain(issue) {
    const path = (issue.path ?? []).map(({ key }) => String(key));
    if (path.length === 0)
        return issue.message;
    const key = (0,wording/* quote */.h)(path.join('.'));
    if (issue.type !== 'strict_object')
        return `${key} ${(0,foreign_text/* printable */.g)(issue.message)}`;
    if (issue.received === 'undefined')
        return `${key} is missing`;
    const known = path.length === 1 ? ENTRY_FIELDS : Object.keys(turn.entries);
    return `unknown key ${key}; allowed are ${known.join(', ')}.${(0,nearest/* didYouMean */.a)(path.at(-1) ?? '', known)}`;
}
function kindOf(received) {
    if (received === 'Array')
        return 'a list';
    if (received === 'Object')
        return 'a mapping';
    if (received.startsWith('"'))
        return 'a text';
    return /^[\d.-]+$/.test(received) ? `the number ${received} (put it in quotes)` : received;
}

// EXTERNAL MODULE: ./lib/config/prompts/lines.js
var prompts_lines = __webpack_require__(7913);
// EXTERNAL MODULE: ./lib/config/prompts/text-entries.js
var text_entries = __webpack_require__(8034);
;// CONCATENATED MODULE: ./lib/config/prompts/csv-entries.js








const CSV_OPTIONS = {
    info: true,
    skip_empty_lines: true,
    relax_column_count: true,
    record_delimiter: ['\r\n', '\n'],
    max_record_size: 64 * 1024 * 1024,
};
async function* csvEntries(path) {
    let columns = null;
    for await (const row of readRows(path)) {
        if (columns === null)
            columns = checkColumns(row);
        else
            yield { where: row.where, content: toContent(row, columns) };
    }
}
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
    for await (const { text } of (0,prompts_lines/* readLines */.S)(path))
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
        return (0,text_entries/* parseJson */.qF)(cell, `${where}, column messages`);
    return column === 'max-output-tokens' && /^\d+$/.test(cell.trim()) ? Number(cell) : cell;
}

// EXTERNAL MODULE: ./lib/config/parameters.js
var parameters = __webpack_require__(7912);
// EXTERNAL MODULE: ./lib/config/read-values.js + 5 modules
var read_values = __webpack_require__(5555);
;// CONCATENATED MODULE: ./lib/config/prompts/document-entries.js








const MEBIBYTE = 1024 * 1024;
const LARGEST_MEBIBYTES = 64;
const MOST_YAML_LINES = 250_000;
async function* jsonEntries(path) {
    const { text } = await readWhole(path);
    yield* listed((0,text_entries/* parseJson */.qF)(text, path), path);
}
async function* yamlEntries(path) {
    const { text, lines } = await readWhole(path);
    if (lines > MOST_YAML_LINES) {
        throw new errors/* InputError */.dz(`${path}: has ${lines} lines, more than YAML is read with; use JSON Lines (.jsonl)`);
    }
    yield* listed((0,read_values/* labelled */.wW)(path, () => (0,parameters/* readYaml */.gM)(text)), path);
}
async function readWhole(path) {
    const { size } = await (0,promises_.stat)(path);
    if (size > LARGEST_MEBIBYTES * MEBIBYTE) {
        throw new errors/* InputError */.dz(`${path}: is ${Math.ceil(size / MEBIBYTE)} MiB, more than the ${LARGEST_MEBIBYTES} that JSON and YAML are read with; use JSON Lines (.jsonl)`);
    }
    const lines = [];
    for await (const { text } of (0,prompts_lines/* readLines */.S)(path))
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
    ['.txt', { entries: text_entries/* textEntries */.yZ, streamed: true }],
    ['.jsonl', { entries: text_entries/* jsonLinesEntries */.yB, streamed: true }],
    ['.csv', { entries: csvEntries, streamed: true }],
    ['.json', { entries: jsonEntries, streamed: false }],
    ['.yaml', { entries: yamlEntries, streamed: false }],
    ['.yml', { entries: yamlEntries, streamed: false }],
]);
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
    const { entries, streamed } = kind;
    return { streamed, prompts: () => prompt_file_promptsOf(entries(path), path) };
}
async function* prompt_file_promptsOf(entries, path) {
    let position = 0;
    try {
        for await (const entry of entries) {
            position += 1;
            yield { where: entry.where, prompt: readEntry(entry, position) };
        }
    }
    catch (thrown) {
        throw unreadable(path, thrown) ?? thrown;
    }
}
function unreadable(path, thrown) {
    return /^E[A-Z]+$/.test((0,errors/* errorCode */.CA)(thrown) ?? '')
        ? new errors/* InputError */.dz(`${(0,wording/* quote */.h)(path)} cannot be read: ${(0,errors/* describeError */.Uc)(thrown)}`)
        : null;
}
function notFound(path) {
    return `there is no file ${(0,wording/* quote */.h)(path)} (looked for ${(0,foreign_text/* printable */.g)((0,external_node_path_.resolve)(path), 300)}); in a workflow, actions/checkout has to come first`;
}


/***/ })

};
