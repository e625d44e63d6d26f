export const id = 667;
export const ids = [667];
export const modules = {

/***/ 49667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderHtml: () => (/* binding */ renderHtml)
});

// EXTERNAL MODULE: ./lib/report/alert.js
var report_alert = __webpack_require__(69256);
;// CONCATENATED MODULE: ./lib/report/html/assets.js
const PAGE_STYLE = `:root {
  color-scheme: light dark;
  --paper: light-dark(#ffffff, #14171c);
  --raised: light-dark(#f6f7f9, #1c2128);
  --ink: light-dark(#1b1f24, #e6e9ee);
  --quiet: light-dark(#57606a, #a3adb9);
  --rule: light-dark(#dde1e6, #323943);
  --link: light-dark(#0b57d0, #8ab4f8);
  --latency: light-dark(#2563c9, #6ea8fe);
  --ttft: light-dark(#b45309, #f0a04b);
  --baseline: light-dark(#8a94a0, #7d8794);
  --good: light-dark(#1a7f37, #4cc36a);
  --bad: light-dark(#c62828, #ff7b72);
  --open: light-dark(#8a6100, #e3b341);
  --connect: light-dark(#7c5cc4, #a78bfa);
  --end: light-dark(#c3c9d1, #4b5563);
  --good-paper: light-dark(#e8f5ec, #12291a);
  --bad-paper: light-dark(#fdecea, #341717);
  --open-paper: light-dark(#fdf5e0, #2e2508);
  font:
    15px/1.5 system-ui,
    -apple-system,
    'Segoe UI',
    Roboto,
    'Helvetica Neue',
    'DejaVu Sans',
    sans-serif;
}
:root[data-theme='light'] {
  color-scheme: light;
}
:root[data-theme='dark'] {
  color-scheme: dark;
}

* {
  box-sizing: border-box;
}
body {
  margin: 0 auto;
  padding: 0 clamp(12px, 3vw, 32px) 48px;
  max-width: 1180px;
  background: var(--paper);
  color: var(--ink);
  overflow-wrap: break-word;
}
bdi,
code {
  overflow-wrap: anywhere;
}
code,
pre {
  font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace;
  font-size: 0.88em;
}
code {
  padding: 0.1em 0.3em;
  border-radius: 4px;
  background: var(--raised);
}
small,
.aside {
  color: var(--quiet);
  font-size: 0.86em;
}
a {
  color: var(--link);
}
:focus-visible {
  outline: 2px solid var(--link);
  outline-offset: 2px;
}

header {
  position: relative;
  margin: 20px 0 24px;
  padding: 18px 20px 16px 24px;
  border-radius: 10px;
  border-left: 6px solid var(--open);
  background: var(--open-paper);
}
header.pass {
  border-color: var(--good);
  background: var(--good-paper);
}
header.fail,
header.error {
  border-color: var(--bad);
  background: var(--bad-paper);
}
.product {
  margin: 0;
  color: var(--quiet);
  font-size: 0.8rem;
  letter-spacing: 0.06em;
  text-transform: uppercase;
}
h1 {
  margin: 4px 0 8px;
  font-size: clamp(1.15rem, 2.6vw, 1.5rem);
  line-height: 1.3;
  text-wrap: pretty;
}
.badge {
  color: var(--open);
}
.badge::after {
  content: ':';
}
.pass .badge {
  color: var(--good);
}
.fail .badge,
.error .badge {
  color: var(--bad);
}
.subtitle {
  display: flex;
  flex-wrap: wrap;
  gap: 0 1.2em;
  margin: 0;
  color: var(--quiet);
}
.subtitle b {
  color: var(--ink);
}
.tools {
  display: flex;
  flex-wrap: wrap;
  gap: 8px;
  align-items: center;
  margin: 12px 0 0;
}
.tools[hidden] {
  display: none;
}
.alert {
  margin: 16px 0;
  padding: 10px 14px;
  border-left: 4px solid var(--link);
  border-radius: 6px;
  background: var(--raised);
}
.alert.warning {
  border-color: var(--open);
  background: var(--open-paper);
}

button,
select,
input[type='search'] {
  padding: 5px 11px;
  border: 1px solid var(--rule);
  border-radius: 6px;
  background: var(--paper);
  color: var(--ink);
  font: inherit;
  font-size: 0.9rem;
}
button {
  cursor: pointer;
}
button:hover:enabled {
  border-color: var(--quiet);
}
button:disabled {
  cursor: default;
  opacity: 0.5;
}

nav a {
  min-width: 24px;
  line-height: 26px;
}
nav {
  display: flex;
  flex-wrap: wrap;
  gap: 2px 18px;
  font-size: 0.9rem;
}
section {
  margin: 34px 0 0;
}
h2 {
  margin: 0 0 12px;
  font-size: 1.2rem;
}
h3 {
  margin: 0;
  font-size: 1rem;
}
p {
  margin: 8px 0;
}
ul {
  margin: 8px 0;
  padding-left: 1.2em;
}
summary {
  cursor: pointer;
  color: var(--quiet);
}
details {
  margin: 8px 0;
}
pre {
  overflow: auto;
  max-height: 60vh;
  padding: 12px;
  border-radius: 6px;
  background: var(--raised);
}
footer {
  margin-top: 40px;
  padding-top: 10px;
  border-top: 1px solid var(--rule);
  color: var(--quiet);
  font-size: 0.86em;
}
.unseen {
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
}

.tiles {
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(160px, 1fr));
  gap: 12px;
  margin: 0 0 8px;
}
.tiles div {
  padding: 10px 14px;
  border: 1px solid var(--rule);
  border-radius: 8px;
}
.tiles dt {
  color: var(--quiet);
  font-size: 0.86em;
}
.tiles dd {
  margin: 0;
}
.tiles b {
  display: block;
  font-size: 1.5rem;
  font-variant-numeric: tabular-nums;
  line-height: 1.3;
}

.scroll {
  overflow-x: auto;
  margin: 8px 0;
}
table {
  width: 100%;
  border-collapse: collapse;
  font-variant-numeric: tabular-nums;
}
th,
td {
  padding: 6px 10px;
  border-bottom: 1px solid var(--rule);
  text-align: left;
  vertical-align: top;
}
th {
  font-weight: 600;
}
tbody th {
  font-weight: 400;
}
thead th {
  color: var(--quiet);
  font-size: 0.86em;
  white-space: nowrap;
}
th.figure,
td.figure {
  text-align: right;
  white-space: nowrap;
}
tbody th.text {
  min-width: 8.5em;
}
.explained tbody th {
  min-width: 13em;
}
.explained th small {
  display: block;
}
.wordy td:last-child {
  min-width: 14em;
}
.limits td:nth-child(4) {
  width: 22%;
  min-width: 130px;
}
.answer {
  font-weight: 600;
  white-space: nowrap;
}
.explained .answer {
  white-space: normal;
}
.answer.pass {
  color: var(--good);
}
.answer.fail {
  color: var(--bad);
}
.answer.inconclusive {
  color: var(--open);
}

.controls,
.pages {
  display: flex;
  flex-wrap: wrap;
  gap: 8px 14px;
  align-items: center;
}
.pages span {
  margin-right: auto;
  color: var(--quiet);
}
.controls input {
  flex: 0 1 260px;
  min-width: 0;
}
.data tbody th {
  min-width: 0;
  white-space: nowrap;
}
.data thead th {
  padding: 2px 4px;
}
.data thead button {
  width: 100%;
  padding: 4px 6px;
  border-color: transparent;
  background: none;
  color: inherit;
  font-size: inherit;
  font-weight: 600;
  text-align: inherit;
  white-space: nowrap;
}
.data [aria-sort='ascending'] button::after {
  content: ' ▲' / '';
}
.data [aria-sort='descending'] button::after {
  content: ' ▼' / '';
}
.opener {
  margin-right: 6px;
  padding: 0 7px;
}
.prompt {
  display: grid;
  grid-template-columns: auto minmax(0, 1fr);
  gap: 8px;
  align-items: baseline;
  min-width: 110px;
  white-space: normal;
}
.prompt-text {
  overflow: hidden;
  color: var(--quiet);
  text-overflow: ellipsis;
  white-space: nowrap;
}
.data tr.opened > * {
  border-bottom-color: transparent;
  background: var(--raised);
}
.data tr.detail > td {
  padding: 4px 14px 14px;
  background: var(--raised);
}
.quoted {
  margin: 4px 0 10px;
  padding-left: 10px;
  border-left: 3px solid var(--rule);
}
.facts {
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(180px, 1fr));
  gap: 6px 16px;
  margin: 10px 0 0;
}
.facts dt {
  color: var(--quiet);
  font-size: 0.86em;
}
.facts dd {
  margin: 0;
}

.latency,
.slowest,
.generation,
.body {
  --series: var(--latency);
}
.ttft,
.first-token {
  --series: var(--ttft);
}
.baseline,
.headers {
  --series: var(--baseline);
}
.failed {
  --series: var(--bad);
}
.connect,
.estimate,
.current {
  --series: var(--connect);
}
.end {
  --series: var(--end);
}

figure {
  margin: 14px 0 26px;
  min-width: 0;
}
figcaption p {
  margin: 2px 0 4px;
  color: var(--quiet);
}
.pair {
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(100%, 420px), 1fr));
  gap: 0 36px;
}
.legend {
  display: flex;
  flex-wrap: wrap;
  gap: 2px 18px;
  margin: 4px 0;
  padding: 0;
  list-style: none;
  font-size: 0.86em;
}
.key::before {
  content: '';
  display: inline-block;
  width: 12px;
  height: 12px;
  margin-right: 6px;
  background: var(--series);
  vertical-align: -1px;
}
.key.dots::before {
  width: 9px;
  height: 9px;
  border-radius: 50%;
  vertical-align: 0;
}
.key.dots.ttft::before {
  border-radius: 0;
}
.key.line::before {
  width: 18px;
  height: 3px;
  vertical-align: 4px;
}
.key.area::before {
  opacity: 0.4;
}
.key.strokes::before {
  width: 3px;
}
.plot {
  padding: 18px 14px 44px 68px;
}
.plot svg {
  display: block;
  width: 100%;
  height: 240px;
  overflow: visible;
}
.plot .stretched {
  height: 100%;
  pointer-events: none;
}
.rule {
  stroke: var(--rule);
}
.tick,
.axis-title,
.limit-label {
  fill: var(--quiet);
  font-size: 12px;
  font-variant-numeric: tabular-nums;
}
.tick.y,
.axis-title,
.limit-label {
  text-anchor: end;
}
.tick.x {
  text-anchor: middle;
}
.limit-label.after {
  text-anchor: start;
}
.limit {
  stroke: var(--good);
  stroke-width: 1.5;
  stroke-dasharray: 6 4;
}
.limit.fail {
  stroke: var(--bad);
}
.limit.inconclusive {
  stroke: var(--open);
}
.limit-label {
  fill: var(--ink);
  paint-order: stroke;
  stroke: var(--paper);
  stroke-width: 10px;
  stroke-linejoin: round;
}
.cursor {
  stroke: var(--ink);
  stroke-width: 1;
}
.stretched path {
  fill: none;
  stroke: var(--series);
  vector-effect: non-scaling-stroke;
}
path.dots {
  stroke-width: 6;
  stroke-linecap: round;
}
path.dots.ttft {
  stroke-width: 4;
  stroke-linecap: square;
}
path.dots.slowest {
  stroke-width: 4;
}
path.dots.current {
  stroke-width: 11;
}
path.line {
  stroke-width: 2;
  stroke-linejoin: round;
}
path.strokes {
  stroke-width: 2;
}
.stretched path.band {
  fill: var(--series);
  stroke: none;
  opacity: 0.18;
}
rect.estimate {
  fill: var(--connect);
  fill-opacity: 0.16;
}
line.estimate {
  stroke: var(--connect);
  stroke-width: 2;
}
.zero {
  stroke: var(--ink);
}
.bar {
  fill: var(--latency);
  stroke: var(--paper);
  stroke-width: 1;
}
.bar.open {
  fill-opacity: 0.55;
}
.inspector {
  display: flex;
  flex-wrap: wrap;
  gap: 6px 14px;
  align-items: center;
  min-height: 34px;
  padding-left: 68px;
}
.inspector[hidden] {
  display: none;
}
.inspector label {
  display: flex;
  gap: 8px;
  align-items: center;
  color: var(--quiet);
}
.inspector output {
  font-variant-numeric: tabular-nums;
}

.gauge,
.strip {
  display: block;
  width: 100%;
  height: 16px;
  min-width: 110px;
  overflow: visible;
}
.track {
  fill: var(--raised);
}
.beyond {
  fill: var(--bad);
  fill-opacity: 0.14;
}
.bound {
  stroke: var(--ink);
  stroke-width: 2;
}
.reach {
  stroke: var(--quiet);
  stroke-width: 3;
}
.gauge circle {
  fill: var(--open);
}
.gauge.pass circle {
  fill: var(--good);
}
.gauge.fail circle {
  fill: var(--bad);
}
.strip {
  height: 12px;
  margin-top: 5px;
}
.range {
  fill: var(--latency);
  fill-opacity: 0.45;
}
.middle {
  stroke: var(--ink);
  stroke-width: 2;
}

.beside thead th {
  vertical-align: bottom;
  white-space: normal;
}
.beside tbody th {
  min-width: 11em;
}
.beside .figure small {
  display: block;
}
.beside .strip {
  min-width: 80px;
}
@media (max-width: 640px) {
  .beside :is(th, td):nth-child(3) {
    display: none;
  }
  .beside tbody th {
    position: sticky;
    left: 0;
    min-width: 8em;
    background: var(--paper);
  }
  .beside :is(th, td) {
    padding-inline: 6px;
  }
}

.lane {
  display: grid;
  grid-template-columns: minmax(150px, 24%) 1fr 70px;
  gap: 12px;
  align-items: center;
  margin: 5px 0;
}
.lane b {
  font-variant-numeric: tabular-nums;
  font-weight: 600;
  text-align: right;
}
.lane svg,
.phases svg {
  display: block;
  width: 100%;
  height: 18px;
}
rect.phase {
  fill: var(--series);
}

@media (max-width: 640px) {
  .minor,
  .tick.x.odd {
    display: none;
  }
  .plot {
    padding-left: 56px;
  }
  .limit-label {
    font-size: 10.5px;
  }
  .inspector {
    padding-left: 0;
  }
  .lane {
    grid-template-columns: 1fr auto;
    gap: 2px 12px;
  }
  .lane svg {
    grid-row: 2;
    grid-column: 1 / -1;
  }
}

@media print {
  :root,
  :root[data-theme] {
    color-scheme: light;
  }
  body {
    padding: 0;
    max-width: none;
    font-size: 12px;
    print-color-adjust: exact;
    -webkit-print-color-adjust: exact;
  }
  nav,
  .tools,
  .controls,
  .inspector,
  .cursor,
  .opener,
  .pages button,
  details:not([open]) {
    display: none !important;
  }
  .tiles {
    grid-template-columns: repeat(auto-fit, minmax(120px, 1fr));
  }
  figure,
  tr,
  .tiles {
    break-inside: avoid;
  }
  h2,
  h3 {
    break-after: avoid;
  }
  .plot svg {
    height: 180px;
  }
  .plot .stretched {
    height: 100%;
  }
}
`;
const PAGE_SCRIPT = `(() => {
  'use strict';

  const SVG = 'http://www.w3.org/2000/svg';

  function element(name, attributes = {}, ...content) {
    const made = document.createElement(name);
    setAttributes(made, attributes);
    made.append(...content.filter((piece) => piece !== null));
    return made;
  }

  function shape(name, attributes, ...content) {
    const made = document.createElementNS(SVG, name);
    setAttributes(made, attributes);
    made.append(...content.filter((piece) => piece !== null));
    return made;
  }

  function button(label, onClick, attributes = {}) {
    const made = element('button', { type: 'button', ...attributes }, label);
    made.addEventListener('click', onClick);
    return made;
  }

  function part(id) {
    return document.getElementById(id);
  }

  function setAttributes(made, attributes) {
    for (const [key, value] of Object.entries(attributes)) if (value !== null) made.setAttribute(key, value);
  }

  function serveCopy(button, status, text) {
    button.addEventListener('click', () => {
      copy(text).then(
        () => (status.textContent = 'Copied'),
        () => (status.textContent = 'This browser does not let the page copy'),
      );
    });
  }

  async function copy(text) {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      copyBySelection(text);
    }
  }

  function copyBySelection(text) {
    const field = element('textarea', { class: 'unseen', 'aria-hidden': 'true' });
    field.value = text;
    document.body.append(field);
    field.select();
    const isCopied = document.execCommand('copy');
    field.remove();
    if (!isCopied) throw new Error('copying was refused');
  }

  const UNKNOWN_TEXT = '–';

  const USUAL_DIGITS = 3;

  const ALL_DIGITS = 15;

  function formatValue(value, unit, digits = USUAL_DIGITS) {
    return value === null || !Number.isFinite(value) ? UNKNOWN_TEXT : FORMATS[unit](value, digits);
  }

  const FORMATS = {
    seconds: formatSeconds,
    share: formatShare,
    change: formatChange,
    tokens: (value, digits) => (Number.isInteger(value) ? formatInteger(value) : significant(value, digits)),
    tokens_per_second: (value, digits) => \`\${significant(value, digits)} tok/s\`,
    requests_per_second: (value, digits) => \`\${significant(value, digits)} req/s\`,
  };

  function formatBeside(value, limit, unit) {
    const looks = (of, digits) => formatValue(of, unit, digits).replace(/\\.0+(?=\\D)/, '');
    const differs = (digits) => looks(value, digits) !== looks(limit, digits);
    let digits = USUAL_DIGITS;
    while (digits < ALL_DIGITS && !differs(digits)) digits += 1;
    return formatValue(value, unit, differs(digits) ? digits : USUAL_DIGITS);
  }

  function formatSeconds(seconds, digits = USUAL_DIGITS) {
    const size = Math.abs(seconds);
    if (size < 0.9995) return \`\${significant(seconds * 1000, digits)} ms\`;
    if (size < 119.5 || digits > USUAL_DIGITS) return \`\${significant(seconds, digits)} s\`;
    const sign = seconds < 0 ? '-' : '';
    const whole = Math.round(size);
    if (whole < 7200) return \`\${sign}\${Math.floor(whole / 60)} min \${whole % 60} s\`;
    const minutes = Math.round(size / 60);
    return \`\${sign}\${Math.floor(minutes / 60)} h \${minutes % 60} min\`;
  }

  function formatShare(share, digits = USUAL_DIGITS) {
    const percent = Number((share * 100).toFixed(9));
    if (Number.isInteger(percent)) return \`\${percent} %\`;
    if (digits > USUAL_DIGITS) return \`\${percent.toPrecision(digits)} %\`;
    if (percent < 0.05) return '< 0.1 %';
    if (percent > 99.9 && percent < 100) return '> 99.9 %';
    return \`\${percent.toFixed(1)} %\`;
  }

  function formatChange(change, digits = USUAL_DIGITS) {
    const percent = Number((change * 100).toFixed(9));
    const size = Math.abs(percent);
    const sign = percent === 0 ? '' : percent > 0 ? '+' : '-';
    if (Number.isInteger(size)) return \`\${sign}\${formatInteger(size)} %\`;
    return \`\${sign}\${digits > USUAL_DIGITS ? size.toPrecision(digits) : size.toFixed(1)} %\`;
  }

  function formatCount(count, noun = 'request') {
    return \`\${formatInteger(count)} \${noun}\${count === 1 ? '' : 's'}\`;
  }

  function formatInteger(value) {
    return String(value).replace(/\\B(?=(\\d{3})+$)/g, ',');
  }

  function significant(value, digits) {
    if (value === 0) return '0';
    if (value > 0 && value < 0.0005) return '< 0.001';
    const rounded = Number(value.toPrecision(digits));
    const power = Math.floor(Math.log10(Math.abs(rounded)));
    return value.toFixed(Math.min(Math.max(digits - 1 - power, 0), Math.max(digits, 3)));
  }

  function valueAt(column, row) {
    return typeof column === 'object' && column !== null ? (column[row] ?? null) : column;
  }

  function wordAt(words, column, row) {
    const number = valueAt(column, row);
    return number === null ? null : (words[number] ?? null);
  }

  function formatMicroseconds(us) {
    return us === null ? UNKNOWN_TEXT : formatSeconds(us / 1e6);
  }

  function percentageOf(share) {
    return \`\${Number((share * 100).toFixed(2))}%\`;
  }

  function serveInspector(panel, data, show) {
    const picture = document.querySelector(\`[data-readout="\${panel.id}"]\`);
    const slider = panel.querySelector('input');
    const output = panel.querySelector('output');
    const opener = panel.querySelector('button');
    const stops = data.groups === null ? requestStops(data) : groupStops(data.groups);
    if (picture === null || slider === null || output === null || opener === null || stops.length === 0) return;
    const [first, last] = [Number(picture.dataset['first']), Number(picture.dataset['last'])];
    const cursor = shape('line', { class: 'cursor', y2: '100%' });

    function look(at) {
      const { index, text, row } = stops[at];
      const x = percentageOf((index - first) / Math.max(1, last - first));
      picture.append(cursor);
      cursor.setAttribute('x1', x);
      cursor.setAttribute('x2', x);
      slider.value = String(at);
      slider.setAttribute('aria-valuetext', text);
      output.textContent = text;
      opener.hidden = row === null;
    }

    function lookUnder(event) {
      const { left, width } = picture.getBoundingClientRect();
      look(nearestStop(stops, first + ((event.clientX - left) / width) * (last - first)));
    }

    slider.max = String(stops.length - 1);
    for (const occasion of ['focus', 'input']) slider.addEventListener(occasion, () => look(Number(slider.value)));
    picture.addEventListener('pointermove', lookUnder);
    picture.addEventListener('pointerdown', lookUnder);
    opener.addEventListener('click', () => {
      const { row } = stops[Number(slider.value)];
      if (row !== null) show(row);
    });
    panel.hidden = false;
  }

  function nearestStop(stops, index) {
    let nearest = 0;
    for (const [i, stop] of stops.entries()) {
      if (Math.abs(stop.index - index) < Math.abs(stops[nearest].index - index)) nearest = i;
    }
    return nearest;
  }

  function requestStops({ requests, words, prompts }) {
    const stops = [];
    for (let row = 0; row < requests.count; row += 1) {
      if (wordAt(words, requests.phaseWord, row) !== 'measured') continue;
      const index = valueAt(requests.index, row) ?? 0;
      const failure = wordAt(words, requests.failureWord, row);
      const ttft = valueAt(requests.ttftUs, row);
      const side = wordAt(words, requests.armWord, row) === 'baseline' ? ' of the baseline' : '';
      const figures =
        failure === null
          ? \`\${formatMicroseconds(valueAt(requests.latencyUs, row))}\${ttft === null ? '' : \`, TTFT \${formatMicroseconds(ttft)}\`}\`
          : \`failed, \${failure}\`;
      const id = prompts.ids[valueAt(requests.prompt, row) ?? 0] ?? '';
      stops.push({ index, row, text: \`#\${index}\${side}, \${id}: \${figures}\` });
    }
    return stops;
  }

  function groupStops({ first, last, medianUs, maxUs, ttftUs, failed }) {
    const count = Array.isArray(first) ? first.length : 1;
    return Array.from({ length: count }, (_, i) => {
      const [from, to] = [valueAt(first, i) ?? 0, valueAt(last, i) ?? 0];
      const ttft = valueAt(ttftUs, i);
      const lost = valueAt(failed, i) ?? 0;
      const figures = [
        \`median \${formatMicroseconds(valueAt(medianUs, i))}\`,
        \`slowest \${formatMicroseconds(valueAt(maxUs, i))}\`,
        ttft === null ? '' : \`TTFT \${formatMicroseconds(ttft)}\`,
        lost === 0 ? '' : \`\${formatInteger(lost)} failed\`,
      ];
      const text = \`#\${formatInteger(from)} to #\${formatInteger(to)}: \${figures.filter((part) => part !== '').join(', ')}\`;
      return { index: (from + to) / 2, row: null, text };
    });
  }

  function orderRows(rows, { key, descending }) {
    const keyed = rows.map((row) => ({ row, key: key(row) }));
    const direction = descending ? -1 : 1;
    keyed.sort((a, b) => {
      if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null);
      return direction * compareKeys(a.key, b.key);
    });
    return keyed.map(({ row }) => row);
  }

  function compareKeys(a, b) {
    if (typeof a === 'number' && typeof b === 'number') return a - b;
    return String(a).localeCompare(String(b), 'en', { numeric: true });
  }

  function pageOf(rows, page, size) {
    const pages = Math.max(1, Math.ceil(rows.length / size));
    const number = Math.min(Math.max(0, page), pages - 1);
    const first = number * size;
    return { number, pages, first, rows: rows.slice(first, first + size) };
  }

  function searchRows(rows, typed, textOf) {
    const wanted = typed.toLowerCase().split(/\\s+/).filter(Boolean);
    if (wanted.length === 0) return [...rows];
    return rows.filter((row) => {
      const text = textOf(row);
      return wanted.every((word) => text.includes(word));
    });
  }

  const PAGE_SIZE = 25;

  function firstView({ sortedBy, descending, filters }) {
    return { sortedBy, descending, page: 0, typed: '', chosen: filters.map(() => 0), opened: null };
  }

  function sortedView(view, column, { columns }) {
    const isSame = view.sortedBy === column;
    const descending = isSame ? !view.descending : columns[column]?.kind !== 'text';
    return { ...view, sortedBy: column, descending, page: 0 };
  }

  function rowsOf({ count, filters, columns, textOf }, view) {
    const all = Array.from({ length: count }, (_, row) => row);
    const accepted = all.filter((row) =>
      filters.every(({ options }, i) => options[view.chosen[i] ?? 0]?.accepts(row) ?? true),
    );
    const key = columns[view.sortedBy]?.key ?? (() => null);
    return orderRows(searchRows(accepted, view.typed, textOf), { key, descending: view.descending });
  }

  function currentPage(rows, view) {
    return pageOf(rows, view.page, PAGE_SIZE);
  }

  function pageWith(rows, row) {
    return Math.floor(rows.indexOf(row) / PAGE_SIZE);
  }

  function statusText({ count, noun }, rows, view) {
    const { first, rows: shown } = currentPage(rows, view);
    const filtered = rows.length === count ? '' : \`, filtered from \${formatInteger(count)}\`;
    if (rows.length === 0) return \`No \${noun}\${filtered}\`;
    const range = \`\${formatInteger(first + 1)} to \${formatInteger(first + shown.length)}\`;
    return \`\${range} of \${formatInteger(rows.length)} \${noun}\${filtered}\`;
  }

  function createDataTable(host, parts) {
    let view = firstView(parts);
    let rows = rowsOf(parts, view);
    const frame = buildFrame(parts, { ask, sort: (column) => ask(sortedView(view, column, parts)), turn });

    function ask(changes) {
      view = { ...view, page: 0, ...changes };
      rows = rowsOf(parts, view);
      draw();
    }

    function draw() {
      drawFrame(frame, { parts, view, rows }, open);
    }

    function turn(by) {
      view = { ...view, page: currentPage(rows, view).number + by };
      draw();
    }

    function open(row, isOpen) {
      view = { ...view, opened: isOpen ? row : null };
      draw();
      const place = currentPage(rows, view).rows.indexOf(row);
      frame.body.querySelectorAll('.opener')[place]?.focus();
    }

    function show(row) {
      frame.search.value = '';
      for (const select of frame.selects) select.selectedIndex = 0;
      ask({ ...firstView(parts), sortedBy: view.sortedBy, descending: view.descending });
      view = { ...view, page: pageWith(rows, row) };
      open(row, true);
      frame.body.querySelector('.opened')?.scrollIntoView({ block: 'center' });
    }

    host.replaceChildren(...frame.elements);
    draw();
    return { show };
  }

  function buildFrame({ noun, columns, filters }, { ask, sort, turn }) {
    const body = element('tbody');
    const status = element('span', { role: 'status' });
    const headings = columns.map((column, i) => headingOf(column, () => sort(i)));
    const [previous, next] = [button('Previous', () => turn(-1)), button('Next', () => turn(1))];
    const search = element('input', { type: 'search', 'aria-label': \`Search \${noun}\`, placeholder: 'Search' });
    search.addEventListener('input', () => ask({ typed: search.value }));
    const selects = filters.map(selectOf);
    const choose = () => ask({ chosen: selects.map((select) => select.selectedIndex) });
    for (const select of selects) select.addEventListener('change', choose);
    const labels = selects.map((select, i) => element('label', {}, \`\${filters[i]?.label ?? ''} \`, select));
    const table = element('table', { class: 'data' }, element('thead', {}, element('tr', {}, ...headings)), body);
    const region = { class: 'scroll', role: 'region', tabindex: '0', 'aria-label': \`Table of \${noun}\` };
    const elements = [
      element('div', { class: 'controls' }, search, ...labels),
      element('div', region, table),
      element('div', { class: 'pages' }, status, previous, next),
    ];
    return { elements, body, headings, status, previous, next, search, selects };
  }

  function drawFrame(frame, { parts, view, rows }, open) {
    const page = currentPage(rows, view);
    frame.body.replaceChildren(...page.rows.flatMap((row) => linesOf(row, view.opened === row, { parts, open })));
    frame.previous.disabled = page.number === 0;
    frame.next.disabled = page.number === page.pages - 1;
    frame.status.textContent = statusText(parts, rows, view);
    for (const [i, heading] of frame.headings.entries()) {
      const order = view.descending ? 'descending' : 'ascending';
      heading.setAttribute('aria-sort', i === view.sortedBy ? order : 'none');
    }
  }

  function linesOf(row, isOpen, { parts, open }) {
    const { columns, detailOf, nameOf } = parts;
    const attributes = { class: 'opener', 'aria-expanded': String(isOpen), 'aria-label': \`Details of \${nameOf(row)}\` };
    const opener = detailOf === null ? null : button(isOpen ? '▾' : '▸', () => open(row, !isOpen), attributes);
    const cells = columns.map((column, i) => cellOf(column, row, i === 0 ? { opener } : null));
    const line = element('tr', { class: isOpen ? 'opened' : null }, ...cells);
    if (!isOpen || detailOf === null) return [line];
    const detail = element('td', { colspan: String(columns.length) }, detailOf(row));
    return [line, element('tr', { class: 'detail' }, detail)];
  }

  function headingOf({ heading, kind, isMinor }, onClick) {
    return element('th', { scope: 'col', class: styleOf(kind, isMinor) }, button(heading, onClick));
  }

  function cellOf({ kind, isMinor, cell }, row, naming) {
    const attributes = { class: styleOf(kind, isMinor) };
    if (naming === null) return element('td', attributes, cell(row));
    return element('th', { ...attributes, scope: 'row' }, naming.opener, cell(row));
  }

  function styleOf(kind, isMinor = false) {
    return isMinor ? \`\${kind} minor\` : kind;
  }

  function selectOf({ options }) {
    return element('select', {}, ...options.map(({ label }) => element('option', {}, label)));
  }

  function timeColumn(heading, column) {
    return {
      heading,
      kind: 'figure',
      key: (row) => valueAt(column, row),
      cell: (row) => formatMicroseconds(valueAt(column, row)),
    };
  }

  function countColumn(heading, column) {
    return numberColumn(heading, (row) => valueAt(column, row), 'tokens');
  }

  function numberColumn(heading, read, unit) {
    return { heading, kind: 'figure', key: read, cell: (row) => formatValue(read(row), unit) };
  }

  function minor(column) {
    return { ...column, isMinor: true };
  }

  function promptCell({ ids, texts }, prompt) {
    const text = texts[prompt] ?? '';
    const shown = text === '' ? null : element('bdi', { class: 'prompt-text', title: text }, text);
    return element('span', { class: 'prompt' }, element('code', {}, ids[prompt] ?? ''), shown);
  }

  function createPromptTable(host, { prompts }) {
    createDataTable(host, {
      noun: 'prompts',
      count: prompts.described,
      columns: promptColumns(prompts),
      filters: [],
      textOf: (row) => \`\${prompts.ids[row]} \${prompts.texts[row]}\`.toLowerCase(),
      detailOf: null,
      nameOf: (row) => \`prompt \${prompts.ids[row]}\`,
      sortedBy: 1,
      descending: true,
    });
  }

  function promptColumns(prompts) {
    const rows = Array.from({ length: prompts.described }, (_, row) => row);
    const longest = rows.reduce((most, row) => Math.max(most, valueAt(prompts.maxUs, row) ?? 0), 0);
    return [
      {
        heading: 'Prompt',
        kind: 'text',
        key: (row) => prompts.ids[row] ?? null,
        cell: (row) => promptCell(prompts, row),
      },
      timeColumn('Average', prompts.averageUs),
      {
        heading: 'From fastest to slowest',
        kind: 'picture',
        key: (row) => valueAt(prompts.maxUs, row),
        cell: (row) => rangeStrip(prompts, row, longest),
      },
      timeColumn('Slowest', prompts.maxUs),
      minor(timeColumn('TTFT', prompts.ttftUs)),
      minor(countColumn('Tokens', prompts.outputTokens)),
      minor(countColumn('Requests', prompts.attempted)),
      countColumn('Failed', prompts.failed),
    ];
  }

  function rangeStrip({ minUs, averageUs, maxUs }, row, longest) {
    const track = shape('rect', { class: 'track', width: '100%', height: '100%' });
    const picture = shape('svg', { class: 'strip', 'aria-hidden': 'true' }, track);
    const [low, middle, high] = [valueAt(minUs, row), valueAt(averageUs, row), valueAt(maxUs, row)];
    if (low === null || middle === null || high === null || longest <= 0) return picture;
    const at = (us) => percentageOf(us / longest);
    picture.append(
      shape('rect', { class: 'range', x: at(low), width: at(Math.max(high - low, longest / 200)), height: '100%' }),
      shape('line', { class: 'middle', x1: at(middle), x2: at(middle), y2: '100%' }),
    );
    return picture;
  }

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
      if (to === null || to <= from) continue;
      spans.push({ name, from, to });
      from = to;
    }
    return spans;
  }

  function requestDetail(data, row) {
    const { prompts, requests } = data;
    const text = prompts.texts[valueAt(requests.prompt, row) ?? 0] ?? '';
    const facts = factsOf(data, row).map(([name, value]) =>
      element('div', {}, element('dt', {}, name), element('dd', {}, element('bdi', {}, value))),
    );
    return element(
      'div',
      {},
      text === '' ? null : element('p', { class: 'quoted' }, element('bdi', {}, text)),
      phaseBar(data, row),
      element('dl', { class: 'facts' }, ...facts),
    );
  }

  function phaseBar({ requests }, row) {
    const spans = phasesOf({
      connect: valueAt(requests.connectUs, row),
      ttfb: valueAt(requests.ttfbUs, row),
      ttft: valueAt(requests.ttftUs, row),
      latency: valueAt(requests.latencyUs, row),
      streamEnd: valueAt(requests.streamEndUs, row),
      waited: valueAt(requests.waitedUs, row),
    });
    const total = spans.at(-1)?.to ?? 0;
    if (total <= 0) return null;
    const bars = spans.map(({ name, from, to }) =>
      shape('rect', {
        class: \`phase \${name}\`,
        x: percentageOf(from / total),
        width: percentageOf((to - from) / total),
        height: '100%',
      }),
    );
    const legend = spans.map(({ name, from, to }) =>
      element('li', { class: \`key phase \${name}\` }, \`\${PHASE_LABELS[name]} \${formatMicroseconds(to - from)}\`),
    );
    return element(
      'div',
      { class: 'phases' },
      shape('svg', { 'aria-hidden': 'true' }, ...bars),
      element('ul', { class: 'legend' }, ...legend),
    );
  }

  function factsOf({ requests, words }, row) {
    const start = new Date(requests.firstStartMs + (valueAt(requests.startMs, row) ?? 0)).toISOString();
    const time = (column) => formatMicroseconds(valueAt(column, row));
    const count = (column) => formatValue(valueAt(column, row), 'tokens');
    const word = (column) => wordAt(words, column, row) ?? UNKNOWN_TEXT;
    const facts = [
      ['Message', word(requests.messageWord)],
      ['Started', start.replace('T', ' ').replace('Z', ' UTC')],
      ['Round', count(requests.round)],
      ['HTTP status', String(valueAt(requests.httpStatus, row) ?? UNKNOWN_TEXT)],
      ['Attempts', count(requests.attempts)],
      ['Longest gap', time(requests.maxGapUs)],
      ['Server-reported time', time(requests.serverUs)],
      ['Input tokens', count(requests.inputTokens)],
      ['Output tokens', count(requests.outputTokens)],
      ['Network chunks', count(requests.chunks)],
      ['Finish reason', word(requests.finishWord)],
      ['Model', word(requests.modelWord)],
      ['Flags', word(requests.flagsWord)],
    ];
    return facts.filter(([, value]) => value !== UNKNOWN_TEXT);
  }

  function createRequestTable(host, data) {
    const { requests, words, prompts } = data;
    const texts = [];

    function textOf(row) {
      const prompt = valueAt(requests.prompt, row) ?? 0;
      const word = [requests.failureWord, requests.messageWord, requests.flagsWord, requests.modelWord].map((column) =>
        wordAt(words, column, row),
      );
      const all = [\`#\${valueAt(requests.index, row)}\`, prompts.ids[prompt], prompts.texts[prompt], ...word];
      return (texts[row] ??= all.join(' ').toLowerCase());
    }

    return createDataTable(host, {
      noun: 'requests',
      count: requests.count,
      columns: columnsOf(data),
      filters: filtersOf(data),
      textOf,
      detailOf: (row) => requestDetail(data, row),
      nameOf: (row) => \`request \${valueAt(requests.index, row)}\`,
      sortedBy: 0,
      descending: false,
    });
  }

  function columnsOf(data) {
    const { requests, words, prompts } = data;
    const promptOf = (row) => valueAt(requests.prompt, row) ?? 0;
    const speed = (row) => speedOf(valueAt(requests.outputTokens, row), valueAt(requests.latencyUs, row));
    const flags = (row) => wordAt(words, requests.flagsWord, row);
    return [
      {
        heading: '#',
        kind: 'text',
        key: (row) => valueAt(requests.index, row),
        cell: (row) => String(valueAt(requests.index, row)),
      },
      {
        heading: 'Prompt',
        kind: 'text',
        key: (row) => prompts.ids[promptOf(row)] ?? null,
        cell: (row) => promptCell(prompts, promptOf(row)),
      },
      {
        heading: 'Result',
        kind: 'text',
        key: (row) => wordAt(words, requests.failureWord, row) ?? '',
        cell: (row) => resultCell(data, row),
      },
      timeColumn('Latency', requests.latencyUs),
      timeColumn('TTFT', requests.ttftUs),
      minor(countColumn('Tokens', requests.outputTokens)),
      minor(numberColumn('Speed', speed, 'tokens_per_second')),
      minor({ heading: 'Flags', kind: 'text', key: flags, cell: (row) => flags(row) ?? UNKNOWN_TEXT }),
    ];
  }

  function speedOf(tokens, us) {
    return tokens === null || us === null || us <= 0 ? null : (tokens / us) * 1e6;
  }

  function resultCell({ requests, words }, row) {
    const failure = wordAt(words, requests.failureWord, row);
    const marks = [wordAt(words, requests.phaseWord, row), wordAt(words, requests.armWord, row)];
    const asides = marks.filter((mark) => mark !== 'measured' && mark !== 'candidate').join(' ');
    const status = valueAt(requests.httpStatus, row);
    const result =
      failure === null
        ? element('span', { class: 'answer pass' }, 'ok')
        : element('span', { class: 'answer fail' }, status === null ? failure : \`\${failure} \${status}\`);
    return element('span', {}, result, asides === '' ? null : element('small', {}, \` \${asides}\`));
  }

  function filtersOf({ requests, words }) {
    const failed = (row) => wordAt(words, requests.failureWord, row) !== null;
    const result = {
      label: 'Result',
      options: [
        { label: 'all', accepts: () => true },
        { label: 'answered', accepts: (row) => !failed(row) },
        { label: 'failed', accepts: failed },
      ],
    };
    return [
      result,
      byWord('Phase', (row) => wordAt(words, requests.phaseWord, row) ?? '', requests.count),
      byWord('Side', (row) => wordAt(words, requests.armWord, row) ?? '', requests.count),
    ].filter(({ options }) => options.length > 2);
  }

  function byWord(label, wordOf, count) {
    const seen = new Set(Array.from({ length: count }, (_, row) => wordOf(row)));
    const options = [...seen].map((word) => ({ label: word, accepts: (row) => wordOf(row) === word }));
    return { label, options: [{ label: 'all', accepts: () => true }, ...options] };
  }

  const STORE = 'llm-latency-theme';

  function serveTheme(button) {
    const root = document.documentElement;
    const system = matchMedia('(prefers-color-scheme: dark)');
    const isDark = () => (root.dataset['theme'] ?? (system.matches ? 'dark' : 'light')) === 'dark';
    const label = () => (button.textContent = isDark() ? 'Light' : 'Dark');
    const stored = recall();
    if (stored === 'dark' || stored === 'light') root.dataset['theme'] = stored;
    button.addEventListener('click', () => {
      root.dataset['theme'] = isDark() ? 'light' : 'dark';
      remember(root.dataset['theme']);
      label();
    });
    system.addEventListener('change', label);
    label();
  }

  function recall() {
    try {
      return localStorage.getItem(STORE);
    } catch {
      return null;
    }
  }

  function remember(theme) {
    try {
      localStorage.setItem(STORE, theme);
    } catch {}
  }

  function start() {
    const data = JSON.parse(part('data')?.textContent ?? '');
    const [copy, copied, theme] = [part('copy'), part('copied'), part('theme')];
    if (theme !== null) serveTheme(theme);
    if (copy !== null && copied !== null) serveCopy(copy, copied, data.markdown);
    document.querySelector('.tools')?.removeAttribute('hidden');
    const prompts = part('prompt-table');
    if (prompts !== null) createPromptTable(prompts, data);
    const requests = part('request-table');
    const table = requests === null ? null : createRequestTable(requests, data);
    const inspector = part('over-time-readout');
    if (inspector !== null) serveInspector(inspector, data, (row) => table?.show(row));
  }

  start();
})();
`;

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
;// CONCATENATED MODULE: ./lib/report/html/plot.js

const GRID = 1000;
function across(share) {
    return plot_short(share * GRID);
}
function down(share) {
    return plot_short((1 - share) * GRID);
}
function percentage(share) {
    return `${plot_short(share * 100, 2)}%`;
}
function dots(points, style) {
    return curve(Array.from(points, ([x, y]) => `M${across(x)} ${down(y)}h0`).join(''), style);
}
function curve(path, style) {
    return path === null || path === '' ? markup/* NOTHING */.K$ : (0,markup/* markup */.PT) `<path class="${style}" d="${path}"/>`;
}
function plot({ description, x, y, xTitle, paths, shapes = [], limits = [], readout }) {
    const hook = readout === undefined
        ? markup/* NOTHING */.K$
        : (0,markup/* markup */.PT) ` data-readout="${readout.id}" data-first="${readout.first}" data-last="${readout.last}"`;
    return (0,markup/* markup */.PT) `<div class="plot"><svg role="img" aria-label="${description}"${hook}>
${y.ticks.map(horizontalRule)}
${x.ticks.map(verticalRule)}
<text class="axis-title" x="100%" y="100%" dy="2.9em">${xTitle}</text>
${shapes}
<svg class="stretched" width="100%" height="100%" viewBox="0 0 ${GRID} ${GRID}" preserveAspectRatio="none">${paths}</svg>
${limits.map(limitLine)}
</svg></div>`;
}
function horizontalRule({ at, label }) {
    const y = percentage(1 - at);
    return (0,markup/* markup */.PT) `<line class="rule" x2="100%" y1="${y}" y2="${y}"/><text class="tick y" x="-8" y="${y}" dy=".32em">${label}</text>`;
}
function verticalRule({ at, label }, i) {
    const x = percentage(at);
    const style = i % 2 === 1 ? 'tick x odd' : 'tick x';
    return (0,markup/* markup */.PT) `<text class="${style}" x="${x}" y="100%" dy="1.5em">${label}</text>`;
}
function limitLine({ direction, at, label, answer }) {
    const place = percentage(direction === 'horizontal' ? 1 - at : at);
    if (direction === 'horizontal') {
        return (0,markup/* markup */.PT) `<text class="limit-label" x="100%" y="${place}" dy="-.4em">${label}</text>
<line class="limit ${answer}" x2="100%" y1="${place}" y2="${place}"/>`;
    }
    const [side, shift] = at > 0.5 ? ['before', -4] : ['after', 4];
    return (0,markup/* markup */.PT) `<text class="limit-label ${side}" x="${place}" y="0" dx="${shift}" dy=".9em">${label}</text>
<line class="limit ${answer}" x1="${place}" x2="${place}" y2="100%"/>`;
}
function plot_short(value, digits = 1) {
    return String(Number(value.toFixed(digits)));
}

;// CONCATENATED MODULE: ./lib/report/html/table.js

function textColumn(heading) {
    return { heading, kind: 'text' };
}
function figureColumn(heading) {
    return { heading, kind: 'figure' };
}
function table(name, columns, rows, style = '') {
    return (0,markup/* markup */.PT) `<div class="scroll" role="region" tabindex="0" aria-label="Table: ${name}"><table class="${style}">
<thead><tr>${columns.map(({ heading, kind }) => (0,markup/* markup */.PT) `<th scope="col" class="${kind}">${heading}</th>`)}</tr></thead>
<tbody>
${rows.map((cells) => (0,markup/* markup */.PT) `<tr>${cells.map((cell, i) => tableCell(cell, columns[i]?.kind ?? 'text', i === 0))}</tr>\n`)}</tbody></table></div>`;
}
function tableCell(cell, kind, isName) {
    return isName ? (0,markup/* markup */.PT) `<th scope="row" class="${kind}">${cell}</th>` : (0,markup/* markup */.PT) `<td class="${kind}">${cell}</td>`;
}
function fold(title, content) {
    return (0,markup/* markup */.PT) `<details><summary>${title}</summary>${content}</details>`;
}
function figure({ title, sentence, legend, picture, table: data, extra = markup/* NOTHING */.K$ }) {
    const keys = legend.map(({ style, label }) => (0,markup/* markup */.PT) `<li class="key ${style}">${label}</li>`);
    return (0,markup/* markup */.PT) `<figure><figcaption><h3>${title}</h3><p>${sentence}</p>${keys.length === 0 ? markup/* NOTHING */.K$ : (0,markup/* markup */.PT) `<ul class="legend">${keys}</ul>`}</figcaption>
${picture}
${extra}
${fold('The same as a table', data)}
</figure>
`;
}

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
    return figure({
        title: `Change from pair to pair: ${(0,report_comparison/* figureName */.cU)(compared)}`,
        sentence: `Each dot is a pair of requests with the same prompt, sent one after the other; above 0 %, this run was slower. Far outliers stand at the edge.${thinned}`,
        legend: LEGEND,
        picture: plot({
            description: `Changes of ${(0,units/* formatCount */.B4)(changes.length, 'pair')}: in the middle ${(0,units/* formatValue */.Fl)(compared.change, 'change')}, ${(0,units/* formatChange */.eD)(compared.tolerated)} is tolerated.`,
            x,
            y,
            xTitle: 'pairs in the order of sending',
            shapes: estimateShapes(compared, y),
            paths: [dots(shown, 'dots latency')],
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
    const zero = percentage(1 - y.at(0));
    const zeroLine = (0,markup/* markup */.PT) `<line class="zero" x2="100%" y1="${zero}" y2="${zero}"/>`;
    if (change === null)
        return [zeroLine];
    const at = percentage(1 - y.at(change));
    const line = (0,markup/* markup */.PT) `<line class="estimate" x2="100%" y1="${at}" y2="${at}"/>`;
    if (low === null || high === null)
        return [zeroLine, line];
    const [top, bottom] = [y.at(high), y.at(low)];
    const band = (0,markup/* markup */.PT) `<rect class="estimate" width="100%" y="${percentage(1 - top)}" height="${percentage(top - bottom)}"/>`;
    return [band, zeroLine, line];
}
function toleranceLine({ tolerated, answer }, y) {
    return { direction: 'horizontal', at: y.at(tolerated), label: `${(0,units/* formatChange */.eD)(tolerated)} tolerated`, answer };
}
function changeTable(changes) {
    const sorted = (0,quantile/* sortSamples */.O4)(changes);
    const rows = TABLE_SHARES.map((share) => [`${share * 100} %`, (0,units/* formatValue */.Fl)((0,quantile/* quantile */.YV)(sorted, share), 'change')]);
    return table('Change from pair to pair', [textColumn('Share of the pairs'), figureColumn('changed by so much or less')], rows);
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
        .x((_, i) => Number(across(x.at(i))))
        .y(({ value }) => Number(down(y.at(value))));
    const leftOut = (0,report_trend/* leftOutSentence */.hY)(trend);
    return figure({
        title: `${label} from run to run`,
        sentence: (0,markup/* markup */.PT) `${(0,report_trend/* trendSentence */.$Z)(trend)}${leftOut === null ? markup/* NOTHING */.K$ : (0,markup/* markup */.PT) ` ${(0,markup/* foreign */.V$)(leftOut, 800)}`}`,
        legend: legendOf(trend),
        picture: plot({
            description: (0,report_trend/* trendSentence */.$Z)(trend),
            x,
            y,
            xTitle: 'runs, oldest first',
            shapes: trend.band === null ? [] : [bandShape(trend.band, y)],
            paths: [
                curve(path(runs), 'line baseline'),
                dots(at('past'), 'dots latency'),
                dots(at('left-out'), 'dots baseline'),
                dots(at('current'), 'dots current'),
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
    return (0,markup/* markup */.PT) `<rect class="estimate" width="100%" y="${percentage(1 - top)}" height="${percentage(top - bottom)}"/>`;
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
    const columns = [textColumn('Run'), figureColumn('Median'), textColumn('Left out because')];
    const rows = runs.map((run, i) => {
        const reason = past[i]?.leftOut ?? null;
        const name = run.kind === 'current' ? `${run.label}, this run` : run.label;
        const plain = run.kind === 'left-out' ? 'not compared with' : units/* UNKNOWN_TEXT */.L5;
        return [name, (0,units/* formatValue */.Fl)(run.value, unit), reason === null ? plain : (0,markup/* foreign */.V$)(reason, 300)];
    });
    return table(`${label} from run to run`, columns, rows);
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
        textColumn('Compared'),
        textColumn('Result'),
        figureColumn(`Change, with ${(0,units/* formatShare */.T1)(confidence)} bounds`),
        figureColumn('Tolerated'),
    ];
    return table('Changes against the baseline', columns, metrics.map(changeRow), 'explained');
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
    return table('Both sides', [textColumn('Metric'), ...report_comparison/* SIDE_FIGURES */.cT.map(figureColumn)], sides.map(report_comparison/* sideRow */.eZ));
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
    return figure({
        title: 'Distribution of latency',
        sentence: `How many of ${(0,units/* formatCount */.B4)(latency.length, 'answer')} took how long.${open}`,
        legend: [],
        picture: plot({
            description: `Histogram of latency: ${tallest(bins)}`,
            x,
            y,
            xTitle: 'latency',
            shapes: bins.map((bin) => barOf(bin, { x, y, width })),
            paths: [],
            limits: limitLines(limits, x, 'vertical'),
        }),
        table: table('Distribution of latency', [textColumn('Latency'), figureColumn('Answers')], bins.map(binRow)),
    });
}
function barOf({ low, high, count }, { x, y, width }) {
    const [left, right] = [x.at(low), x.at(high ?? low + width)];
    const style = high === null ? 'bar open' : 'bar';
    return (0,markup/* markup */.PT) `<rect class="${style}" x="${percentage(left)}" y="${percentage(1 - y.at(count))}" width="${percentage(right - left)}" height="${percentage(y.at(count))}"><title>${rangeOf({ low, high })}: ${(0,units/* formatInteger */.Sm)(count)}</title></rect>`;
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
    return figure({
        title: 'Cumulative share',
        sentence: `The share of answers that took so long or less.${x.isLogarithmic ? ' The scale is logarithmic.' : ''}${farLimitsSentence(far)}`,
        legend: hasTtft ? distribution_LEGEND : distribution_LEGEND.slice(0, 1),
        picture: plot({
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
        .x(([value]) => Number(across(x.at(value))))
        .y(([, share]) => Number(down(y.at(share))))
        .curve(d3_shape/* curveStepAfter */.UP);
    return curve(path(points), style);
}
function cumulativeTable(latency, ttft) {
    const names = [
        ['Latency', 'latency', latency],
        ['Time to first token', 'ttft', ttft],
    ];
    const known = names.filter(([, , sorted]) => sorted !== null);
    const columns = [textColumn('Share of the answers'), ...known.map(([label]) => figureColumn(label))];
    const rows = SHARES.map((share) => [
        (0,units/* formatShare */.T1)(share),
        ...known.map(([, , sorted]) => (0,units/* formatValue */.Fl)(sorted && (0,quantile/* quantile */.YV)(sorted, share), 'seconds')),
    ]);
    return table('Cumulative share', columns, rows);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/report/html/document.js



function renderDocument(title, body, script) {
    const policy = [
        "default-src 'none'",
        `style-src '${hashOf(PAGE_STYLE)}'`,
        ...(script === null ? [] : [`script-src '${hashOf(script)}'`]),
        'img-src data:',
        "base-uri 'none'",
        "form-action 'none'",
    ].join('; ');
    const page = (0,markup/* markup */.PT) `${DOCTYPE}
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="icon" href="data:,">
${(0,markup/* ownElement */.P3)('style', PAGE_STYLE)}
</head>
<body>
${body}
</body>
</html>`;
    return `${page.html}\n`;
}
const DOCTYPE = { html: '<!doctype html>' };
function hashOf(text) {
    return `sha256-${(0,external_node_crypto_.createHash)('sha256').update(text).digest('base64')}`;
}

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
        others.length === 0 ? markup/* NOTHING */.K$ : fold('More figures', metricsTable('More figures', others, summary)),
    ];
    return { id: 'figures', title: 'Figures', content };
}
function metricsTable(name, metrics, summary) {
    const columns = [textColumn('Metric'), ...figure_table/* FIGURES */.SL.map((figure) => figureColumn(figure)), figureColumn('Requests')];
    const rows = metrics.map((metric) => (0,figure_table/* figureRow */.rw)(metric, summary));
    return table(name, columns, rows);
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

// EXTERNAL MODULE: ./lib/report/subject.js
var subject = __webpack_require__(72542);
;// CONCATENATED MODULE: ./lib/report/html/limits.js






const MOST_ROWS = 100;
function limitsSection({ verdict: { checks, reason } }) {
    if (checks.length === 0)
        return null;
    const columns = [
        textColumn('Limit'),
        textColumn('Answer'),
        figureColumn('Observed'),
        textColumn('Beside the limit'),
        figureColumn('Confidence interval'),
        figureColumn('Requests'),
    ];
    const rows = checks.slice(0, MOST_ROWS).map((check) => limitRow(check, reason));
    const omitted = checks.length - MOST_ROWS;
    const rest = omitted > 0 ? (0,markup/* markup */.PT) `<p>${(0,units/* formatCount */.B4)(omitted, 'more limit')}: see metrics_summary.json.</p>` : markup/* NOTHING */.K$;
    return { id: 'limits', title: 'Limits', content: [table('Limits', columns, rows, 'explained limits'), rest] };
}
function limitRow(check, headline) {
    const { threshold, interval, samples, answer, reason } = check;
    const isSaid = headline.startsWith(reason) || threshold.subject.kind === 'regression';
    const why = answer === 'pass' || isSaid ? markup/* NOTHING */.K$ : (0,markup/* markup */.PT) `<small>${(0,markup/* sentence */.em)(reason)}</small>`;
    return [
        (0,markup/* markup */.PT) `${(0,markup/* code */.aY)(threshold.source)}${why}`,
        (0,markup/* markup */.PT) `<span class="answer ${answer}">${ANSWERS[answer]}</span>${threshold.warnOnly ? (0,markup/* markup */.PT) ` <small>warns only</small>` : null}`,
        (0,markup/* markup */.PT) `<b>${(0,subject/* observedText */.aP)(check)}</b>`,
        gauge(check),
        (0,figure_table/* formatInterval */.vy)(interval, threshold.limit, (0,subject/* subjectUnit */.pK)(threshold.subject)),
        (0,units/* formatInteger */.Sm)(samples),
    ];
}
const ANSWERS = { pass: 'kept', fail: 'missed', inconclusive: 'open' };
function gauge({ threshold, observed, interval, answer }) {
    if (observed === null)
        return markup/* NOTHING */.K$;
    const { limit, operator } = threshold;
    const { low, high } = { low: interval?.low ?? observed, high: interval?.high ?? observed };
    const start = Math.min(0, low, observed, limit);
    const span = Math.max(high, observed, limit, 1e-9) * 1.15 - start;
    const at = (value) => percentage((value - start) / span);
    const upwards = operator === '<' || operator === '<=';
    const [from, to] = upwards ? [limit, start + span] : [start, limit];
    return (0,markup/* markup */.PT) `<svg class="gauge ${answer}" aria-hidden="true">
<rect class="track" width="100%" height="100%"/><rect class="beyond" x="${at(from)}" width="${percentage((to - from) / span)}" height="100%"/>
<line class="reach" x1="${at(low)}" x2="${at(high)}" y1="50%" y2="50%"/><line class="bound" x1="${at(limit)}" x2="${at(limit)}" y2="100%"/><circle cx="${at(observed)}" cy="50%" r="4"/></svg>`;
}

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
        dots(placed(sides.baseline, sides.baseline.latencies), 'dots baseline'),
        dots(placed(sides.candidate, ttfts), 'dots ttft'),
        dots(placed(sides.candidate, latencies), 'dots latency'),
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
        dots(slowest, 'dots slowest'),
        failureStrokes(groups.filter(({ failed }) => failed > 0).map(middle), x),
    ];
}
function band({ groups, x, y }) {
    const shape = (0,d3_shape/* area */.Wc)()
        .defined(({ low, high }) => low !== null && high !== null)
        .x((group) => Number(across(x.at(middle(group)))))
        .y0(({ low }) => Number(down(y.at(low ?? 0))))
        .y1(({ high }) => Number(down(y.at(high ?? 0))));
    return curve(shape([...groups]), 'band latency');
}
function medianLine({ groups, x, y }, of, style) {
    const path = (0,d3_shape/* line */.n8)()
        .defined((group) => group[of] !== null)
        .x((group) => Number(across(x.at(middle(group)))))
        .y((group) => Number(down(y.at(group[of] ?? 0))));
    return curve(path([...groups]), style);
}
function middle({ first, last }) {
    return (first + last) / 2;
}
function failureStrokes(indices, x) {
    return curve(indices.map((index) => `M${across(x.at(index))} 1000v-50`).join(''), 'strokes failed');
}

;// CONCATENATED MODULE: ./lib/report/html/choose-rows.js



const choose_rows_MOST_ROWS = 10_000;
function chooseRows(table, most = choose_rows_MOST_ROWS) {
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
    const picture = plot({
        description: over_time_describe(report, sides.candidate),
        x,
        y,
        xTitle: 'requests in the order of sending',
        paths: scenePaths(scene),
        limits: limitLines(limits.near, y, 'horizontal'),
        readout: { id: READOUT, first: range[0], last: range[1] },
    });
    return {
        picture: figure({
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
        textColumn('Requests'),
        ...['Answered', 'Failed', 'Median latency', 'Slowest', 'Median TTFT'].map(figureColumn),
    ];
    const rows = groupSeries(series, Math.ceil(series.rows.length / TABLE_ROWS)).map((group) => [
        group.first === group.last ? String(group.first) : `${group.first} to ${group.last}`,
        (0,units/* formatInteger */.Sm)(group.answered),
        (0,units/* formatInteger */.Sm)(group.failed),
        ...[group.median, group.max, group.ttft].map((seconds) => (0,units/* formatValue */.Fl)(seconds, 'seconds')),
    ]);
    return table('Latency over the run', columns, rows);
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

// EXTERNAL MODULE: ./lib/report/method.js
var method = __webpack_require__(75625);
;// CONCATENATED MODULE: ./lib/report/html/remarks.js





const MOST_NOTES = 50;
const MOST_SETTINGS = 20_000;
function failuresSection({ summary: { failures, failed, attempted } }) {
    if (failed === 0)
        return null;
    const columns = [textColumn('Failure'), figureColumn('HTTP'), figureColumn('Requests'), textColumn('Message')];
    const rows = failures.map(({ failure, httpStatus, message, count }) => [
        (0,markup/* markup */.PT) `<code>${failure}</code> ${wording/* FAILURE_MEANINGS */.iN[failure]}`,
        httpStatus === null ? units/* UNKNOWN_TEXT */.L5 : String(httpStatus),
        (0,units/* formatInteger */.Sm)(count),
        (0,markup/* foreign */.V$)(message),
    ]);
    const omitted = failed - failures.reduce((total, { count }) => total + count, 0);
    return {
        id: 'failures',
        title: 'Failures',
        content: [
            (0,markup/* markup */.PT) `<p>${(0,units/* formatInteger */.Sm)(failed)} of ${(0,units/* formatCount */.B4)(attempted, 'request')} failed; they have no latency and are in none of the figures above.</p>`,
            table('Failures', columns, rows, 'wordy'),
            omitted > 0 ? (0,markup/* markup */.PT) `<p>${(0,units/* formatCount */.B4)(omitted, 'more failed request')}: see metrics_requests.csv.</p>` : markup/* NOTHING */.K$,
        ],
    };
}
function notesSection({ notes }) {
    if (notes.length === 0)
        return null;
    const items = notes.slice(0, MOST_NOTES).map((note) => (0,markup/* markup */.PT) `<li>${(0,markup/* sentence */.em)(note)}</li>\n`);
    const omitted = notes.length - MOST_NOTES;
    const rest = omitted > 0 ? (0,markup/* markup */.PT) `<li>${(0,units/* formatInteger */.Sm)(omitted)} more: see metrics_summary.json.</li>` : markup/* NOTHING */.K$;
    return { id: 'notes', title: 'Notes', content: [(0,markup/* markup */.PT) `<ul>${items}${rest}</ul>`] };
}
function methodSection(report) {
    const items = (0,method/* methodSentences */.Y)(report).map(phrasesItem);
    const settings = (0,method/* settingsJson */.A)(report);
    return {
        id: 'method',
        title: 'How this was measured',
        content: [
            (0,markup/* markup */.PT) `<ul>${items}</ul>`,
            settings.length > MOST_SETTINGS
                ? (0,markup/* markup */.PT) `<p>The settings are in metrics_summary.json; here they would take too much room.</p>`
                : fold('Settings', (0,markup/* markup */.PT) `<pre tabindex="0">${settings}</pre>`),
        ],
    };
}
function phrasesItem(phrases) {
    return (0,markup/* markup */.PT) `<li>${phrases.map(phraseMarkup)}</li>
`;
}
function phraseMarkup(phrase) {
    return typeof phrase === 'string' ? (0,markup/* markup */.PT) `${phrase}` : (0,markup/* code */.aY)(phrase.quoted);
}

// EXTERNAL MODULE: ./lib/records.js + 6 modules
var records = __webpack_require__(47736);
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

;// CONCATENATED MODULE: ./lib/report/html/section.js

function sectionMarkup({ id, title, content }) {
    return (0,markup/* markup */.PT) `<section id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title">${title}</h2>
${content}
</section>
`;
}
function linkTo({ id, title }) {
    return (0,markup/* markup */.PT) `<a href="#${id}">${title}</a> `;
}

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
    return figure({
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
        const [x, width] = [percentage(from / longest), percentage((to - from) / longest)];
        return (0,markup/* markup */.PT) `<rect class="phase ${name}" x="${x}" width="${width}" height="100%"/>`;
    });
    const total = (0,units/* formatValue */.Fl)(record.latencySeconds, 'seconds');
    return (0,markup/* markup */.PT) `<p class="lane"><span>${label} <small>#${record.index} ${(0,markup/* code */.aY)(record.promptId, 40)}</small></span><svg aria-hidden="true">${bars}</svg><b>${total}</b></p>`;
}
function laneTable(lanes, names) {
    const columns = [
        textColumn('Request'),
        ...names.map((name) => figureColumn(PHASE_LABELS[name])),
        figureColumn('Latency'),
    ];
    const rows = lanes.map(({ label, record, spans }) => [
        (0,markup/* markup */.PT) `${label} <small>#${record.index} ${(0,markup/* code */.aY)(record.promptId, 40)}</small>`,
        ...names.map((name) => {
            const span = spans.find((candidate) => candidate.name === name);
            return span === undefined ? units/* UNKNOWN_TEXT */.L5 : (0,units/* formatSeconds */.Xo)(span.to - span.from);
        }),
        (0,units/* formatValue */.Fl)(record.latencySeconds, 'seconds'),
    ]);
    return table('Phases of single requests', columns, rows);
}

// EXTERNAL MODULE: ./lib/report/markdown.js + 8 modules
var markdown = __webpack_require__(62152);
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
        limitsSection(report),
        comparisonSection(report),
        figuresSection(report),
        picturesSection([time.picture, distribution(report, sides.candidate), waterfall(report, sides)]),
        promptsSection(report, run),
        failuresSection(report),
        requestsSection(report, run),
        notesSection(report),
        methodSection(report),
    ].filter((part) => part !== null);
    const body = (0,markup/* markup */.PT) `${heading(report)}<nav aria-label="Parts of this page">${parts.map(linkTo)}</nav>
<main>
${(0,report_alert/* alertBox */.mP)(report)}${cutShortAlert(report)}${parts.map(sectionMarkup)}</main>
<footer>${(0,markup/* foreign */.V$)(`${report.tool.name} ${report.tool.version}`)} · run <code>${report.runId}</code></footer>
${(0,markup/* jsonScript */.iE)('data', data)}
${(0,markup/* ownElement */.P3)('script', PAGE_SCRIPT)}`;
    return renderDocument(titleOf(report), body, PAGE_SCRIPT);
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
