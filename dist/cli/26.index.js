export const id = 26;
export const ids = [26];
export const modules = {

/***/ 5289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ PAGE_STYLE),
/* harmony export */   c: () => (/* binding */ PAGE_SCRIPT)
/* harmony export */ });
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


/***/ }),

/***/ 7477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ renderDocument)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _assets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5289);
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8148);



function renderDocument(title, body, script) {
    const policy = [
        "default-src 'none'",
        `style-src '${hashOf(_assets_js__WEBPACK_IMPORTED_MODULE_2__/* .PAGE_STYLE */ .W)}'`,
        ...(script === null ? [] : [`script-src '${hashOf(script)}'`]),
        'img-src data:',
        "base-uri 'none'",
        "form-action 'none'",
    ].join('; ');
    const page = (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT) `${DOCTYPE}
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="icon" href="data:,">
${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .ownElement */ .P3)('style', _assets_js__WEBPACK_IMPORTED_MODULE_2__/* .PAGE_STYLE */ .W)}
</head>
<body>
${body}
</body>
</html>`;
    return `${page.html}\n`;
}
const DOCTYPE = { html: '<!doctype html>' };
function hashOf(text) {
    return `sha256-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('base64')}`;
}


/***/ }),

/***/ 5531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ limitsSection)
/* harmony export */ });
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3052);
/* harmony import */ var _figure_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2063);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2542);
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8148);
/* harmony import */ var _plot_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3799);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5642);






const MOST_ROWS = 100;
function limitsSection({ verdict: { checks, reason } }) {
    if (checks.length === 0)
        return null;
    const columns = [
        (0,_table_js__WEBPACK_IMPORTED_MODULE_5__/* .textColumn */ ._u)('Limit'),
        (0,_table_js__WEBPACK_IMPORTED_MODULE_5__/* .textColumn */ ._u)('Answer'),
        (0,_table_js__WEBPACK_IMPORTED_MODULE_5__/* .figureColumn */ .vg)('Observed'),
        (0,_table_js__WEBPACK_IMPORTED_MODULE_5__/* .textColumn */ ._u)('Beside the limit'),
        (0,_table_js__WEBPACK_IMPORTED_MODULE_5__/* .figureColumn */ .vg)('Confidence interval'),
        (0,_table_js__WEBPACK_IMPORTED_MODULE_5__/* .figureColumn */ .vg)('Requests'),
    ];
    const rows = checks.slice(0, MOST_ROWS).map((check) => limitRow(check, reason));
    const omitted = checks.length - MOST_ROWS;
    const rest = omitted > 0 ? (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .markup */ .PT) `<p>${(0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(omitted, 'more limit')}: see metrics_summary.json.</p>` : _markup_js__WEBPACK_IMPORTED_MODULE_3__/* .NOTHING */ .K$;
    return { id: 'limits', title: 'Limits', content: [(0,_table_js__WEBPACK_IMPORTED_MODULE_5__/* .table */ .tp)('Limits', columns, rows, 'explained limits'), rest] };
}
function limitRow(check, headline) {
    const { threshold, interval, samples, answer, reason } = check;
    const isSaid = headline.startsWith(reason) || threshold.subject.kind === 'regression';
    const why = answer === 'pass' || isSaid ? _markup_js__WEBPACK_IMPORTED_MODULE_3__/* .NOTHING */ .K$ : (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .markup */ .PT) `<small>${(0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .sentence */ .em)(reason)}</small>`;
    return [
        (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .markup */ .PT) `${(0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(threshold.source)}${why}`,
        (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .markup */ .PT) `<span class="answer ${answer}">${ANSWERS[answer]}</span>${threshold.warnOnly ? (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .markup */ .PT) ` <small>warns only</small>` : null}`,
        (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .markup */ .PT) `<b>${(0,_subject_js__WEBPACK_IMPORTED_MODULE_2__/* .observedText */ .aP)(check)}</b>`,
        gauge(check),
        (0,_figure_table_js__WEBPACK_IMPORTED_MODULE_1__/* .formatInterval */ .vy)(interval, threshold.limit, (0,_subject_js__WEBPACK_IMPORTED_MODULE_2__/* .subjectUnit */ .pK)(threshold.subject)),
        (0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatInteger */ .Sm)(samples),
    ];
}
const ANSWERS = { pass: 'kept', fail: 'missed', inconclusive: 'open' };
function gauge({ threshold, observed, interval, answer }) {
    if (observed === null)
        return _markup_js__WEBPACK_IMPORTED_MODULE_3__/* .NOTHING */ .K$;
    const { limit, operator } = threshold;
    const { low, high } = { low: interval?.low ?? observed, high: interval?.high ?? observed };
    const start = Math.min(0, low, observed, limit);
    const span = Math.max(high, observed, limit, 1e-9) * 1.15 - start;
    const at = (value) => (0,_plot_js__WEBPACK_IMPORTED_MODULE_4__/* .percentage */ .X1)((value - start) / span);
    const upwards = operator === '<' || operator === '<=';
    const [from, to] = upwards ? [limit, start + span] : [start, limit];
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .markup */ .PT) `<svg class="gauge ${answer}" aria-hidden="true">
<rect class="track" width="100%" height="100%"/><rect class="beyond" x="${at(from)}" width="${(0,_plot_js__WEBPACK_IMPORTED_MODULE_4__/* .percentage */ .X1)((to - from) / span)}" height="100%"/>
<line class="reach" x1="${at(low)}" x2="${at(high)}" y1="50%" y2="50%"/><line class="bound" x1="${at(limit)}" x2="${at(limit)}" y2="100%"/><circle cx="${at(observed)}" cy="50%" r="4"/></svg>`;
}


/***/ }),

/***/ 3799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AJ: () => (/* binding */ across),
/* harmony export */   QI: () => (/* binding */ plot),
/* harmony export */   TR: () => (/* binding */ down),
/* harmony export */   X1: () => (/* binding */ percentage),
/* harmony export */   e8: () => (/* binding */ curve),
/* harmony export */   r$: () => (/* binding */ dots)
/* harmony export */ });
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8148);

const GRID = 1000;
function across(share) {
    return short(share * GRID);
}
function down(share) {
    return short((1 - share) * GRID);
}
function percentage(share) {
    return `${short(share * 100, 2)}%`;
}
function dots(points, style) {
    return curve(Array.from(points, ([x, y]) => `M${across(x)} ${down(y)}h0`).join(''), style);
}
function curve(path, style) {
    return path === null || path === '' ? _markup_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$ : (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT) `<path class="${style}" d="${path}"/>`;
}
function plot({ description, x, y, xTitle, paths, shapes = [], limits = [], readout }) {
    const hook = readout === undefined
        ? _markup_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$
        : (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT) ` data-readout="${readout.id}" data-first="${readout.first}" data-last="${readout.last}"`;
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT) `<div class="plot"><svg role="img" aria-label="${description}"${hook}>
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
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT) `<line class="rule" x2="100%" y1="${y}" y2="${y}"/><text class="tick y" x="-8" y="${y}" dy=".32em">${label}</text>`;
}
function verticalRule({ at, label }, i) {
    const x = percentage(at);
    const style = i % 2 === 1 ? 'tick x odd' : 'tick x';
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT) `<text class="${style}" x="${x}" y="100%" dy="1.5em">${label}</text>`;
}
function limitLine({ direction, at, label, answer }) {
    const place = percentage(direction === 'horizontal' ? 1 - at : at);
    if (direction === 'horizontal') {
        return (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT) `<text class="limit-label" x="100%" y="${place}" dy="-.4em">${label}</text>
<line class="limit ${answer}" x2="100%" y1="${place}" y2="${place}"/>`;
    }
    const [side, shift] = at > 0.5 ? ['before', -4] : ['after', 4];
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT) `<text class="limit-label ${side}" x="${place}" y="0" dx="${shift}" dy=".9em">${label}</text>
<line class="limit ${answer}" x1="${place}" x2="${place}" y2="100%"/>`;
}
function short(value, digits = 1) {
    return String(Number(value.toFixed(digits)));
}


/***/ }),

/***/ 8235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lb: () => (/* binding */ failuresSection),
/* harmony export */   W1: () => (/* binding */ phrasesItem),
/* harmony export */   dY: () => (/* binding */ notesSection),
/* harmony export */   rw: () => (/* binding */ methodSection)
/* harmony export */ });
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3052);
/* harmony import */ var _method_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5625);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7142);
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8148);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5642);





const MOST_NOTES = 50;
const MOST_SETTINGS = 20_000;
function failuresSection({ summary: { failures, failed, attempted } }) {
    if (failed === 0)
        return null;
    const columns = [(0,_table_js__WEBPACK_IMPORTED_MODULE_4__/* .textColumn */ ._u)('Failure'), (0,_table_js__WEBPACK_IMPORTED_MODULE_4__/* .figureColumn */ .vg)('HTTP'), (0,_table_js__WEBPACK_IMPORTED_MODULE_4__/* .figureColumn */ .vg)('Requests'), (0,_table_js__WEBPACK_IMPORTED_MODULE_4__/* .textColumn */ ._u)('Message')];
    const rows = failures.map(({ failure, httpStatus, message, count }) => [
        (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .markup */ .PT) `<code>${failure}</code> ${_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .FAILURE_MEANINGS */ .iN[failure]}`,
        httpStatus === null ? _units_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN_TEXT */ .L5 : String(httpStatus),
        (0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatInteger */ .Sm)(count),
        (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .foreign */ .V$)(message),
    ]);
    const omitted = failed - failures.reduce((total, { count }) => total + count, 0);
    return {
        id: 'failures',
        title: 'Failures',
        content: [
            (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .markup */ .PT) `<p>${(0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatInteger */ .Sm)(failed)} of ${(0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(attempted, 'request')} failed; they have no latency and are in none of the figures above.</p>`,
            (0,_table_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .tp)('Failures', columns, rows, 'wordy'),
            omitted > 0 ? (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .markup */ .PT) `<p>${(0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(omitted, 'more failed request')}: see metrics_requests.csv.</p>` : _markup_js__WEBPACK_IMPORTED_MODULE_3__/* .NOTHING */ .K$,
        ],
    };
}
function notesSection({ notes }) {
    if (notes.length === 0)
        return null;
    const items = notes.slice(0, MOST_NOTES).map((note) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .markup */ .PT) `<li>${(0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .sentence */ .em)(note)}</li>\n`);
    const omitted = notes.length - MOST_NOTES;
    const rest = omitted > 0 ? (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .markup */ .PT) `<li>${(0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatInteger */ .Sm)(omitted)} more: see metrics_summary.json.</li>` : _markup_js__WEBPACK_IMPORTED_MODULE_3__/* .NOTHING */ .K$;
    return { id: 'notes', title: 'Notes', content: [(0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .markup */ .PT) `<ul>${items}${rest}</ul>`] };
}
function methodSection(report) {
    const items = (0,_method_js__WEBPACK_IMPORTED_MODULE_1__/* .methodSentences */ .Y)(report).map(phrasesItem);
    const settings = (0,_method_js__WEBPACK_IMPORTED_MODULE_1__/* .settingsJson */ .A)(report);
    return {
        id: 'method',
        title: 'How this was measured',
        content: [
            (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .markup */ .PT) `<ul>${items}</ul>`,
            settings.length > MOST_SETTINGS
                ? (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .markup */ .PT) `<p>The settings are in metrics_summary.json; here they would take too much room.</p>`
                : (0,_table_js__WEBPACK_IMPORTED_MODULE_4__/* .fold */ .AU)('Settings', (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .markup */ .PT) `<pre tabindex="0">${settings}</pre>`),
        ],
    };
}
function phrasesItem(phrases) {
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .markup */ .PT) `<li>${phrases.map(phraseMarkup)}</li>
`;
}
function phraseMarkup(phrase) {
    return typeof phrase === 'string' ? (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .markup */ .PT) `${phrase}` : (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(phrase.quoted);
}


/***/ }),

/***/ 6453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ sectionMarkup),
/* harmony export */   u: () => (/* binding */ linkTo)
/* harmony export */ });
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8148);

function sectionMarkup({ id, title, content }) {
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT) `<section id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title">${title}</h2>
${content}
</section>
`;
}
function linkTo({ id, title }) {
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT) `<a href="#${id}">${title}</a> `;
}


/***/ }),

/***/ 5642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ fold),
/* harmony export */   _u: () => (/* binding */ textColumn),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   vP: () => (/* binding */ figure),
/* harmony export */   vg: () => (/* binding */ figureColumn)
/* harmony export */ });
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8148);

function textColumn(heading) {
    return { heading, kind: 'text' };
}
function figureColumn(heading) {
    return { heading, kind: 'figure' };
}
function table(name, columns, rows, style = '') {
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT) `<div class="scroll" role="region" tabindex="0" aria-label="Table: ${name}"><table class="${style}">
<thead><tr>${columns.map(({ heading, kind }) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT) `<th scope="col" class="${kind}">${heading}</th>`)}</tr></thead>
<tbody>
${rows.map((cells) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT) `<tr>${cells.map((cell, i) => tableCell(cell, columns[i]?.kind ?? 'text', i === 0))}</tr>\n`)}</tbody></table></div>`;
}
function tableCell(cell, kind, isName) {
    return isName ? (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT) `<th scope="row" class="${kind}">${cell}</th>` : (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT) `<td class="${kind}">${cell}</td>`;
}
function fold(title, content) {
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT) `<details><summary>${title}</summary>${content}</details>`;
}
function figure({ title, sentence, legend, picture, table: data, extra = _markup_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$ }) {
    const keys = legend.map(({ style, label }) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT) `<li class="key ${style}">${label}</li>`);
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT) `<figure><figcaption><h3>${title}</h3><p>${sentence}</p>${keys.length === 0 ? _markup_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$ : (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT) `<ul class="legend">${keys}</ul>`}</figcaption>
${picture}
${extra}
${fold('The same as a table', data)}
</figure>
`;
}


/***/ }),

/***/ 5625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ settingsJson),
/* harmony export */   Y: () => (/* binding */ methodSentences)
/* harmony export */ });
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1720);
/* harmony import */ var _percentile_bounds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8416);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3052);
/* harmony import */ var _shard_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6818);
/* harmony import */ var _visible_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4955);





function methodSentences(report) {
    return [
        ['One request at a time, the next one after the last was answered: this is latency without load, not capacity.'],
        ['Figures are over answered, measured requests; warm-up and failed requests are in none of them.'],
        [
            `Percentiles interpolate linearly (Hyndman-Fan type 7); each bound of an interval holds with ${(0,_units_js__WEBPACK_IMPORTED_MODULE_2__/* .formatShare */ .T1)(_percentile_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .BOUND_CONFIDENCE */ .UX)} confidence on its own unless a limit asked for another.`,
        ],
        ...definitions(report),
        ...(0,_shard_js__WEBPACK_IMPORTED_MODULE_3__/* .shardSentence */ .Y)(report).map((sentence) => [`${sentence}; the figures are of these alone.`]),
        [`Connection: ${connectionText(report)}.`],
        ...instrument(report),
        [`Seed ${report.seed}, run `, { quoted: report.runId }, `, started ${report.startedAt}.`],
        [...environment(report), '; ', { quoted: `${report.tool.name} ${report.tool.version}` }, '.'],
        ['Comparable with runs of fingerprint ', { quoted: report.fingerprint.hash.slice(0, 12) }, '.'],
    ];
}
function definitions({ summary }) {
    return _metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .METRICS */ .C.filter(({ name }) => summary.metrics[name].count > 0).map(({ label, definition }) => [
        `${label}: ${definition}.`,
    ]);
}
function connectionText({ connection, config }) {
    if (connection !== null)
        return openedText(connection);
    const isOfJobs = config['merged'] !== undefined && config['connection'] !== 'fresh';
    return isOfJobs
        ? "opened by each job before its first request; see the jobs' own reports"
        : 'opened by the requests, if any was needed';
}
function openedText(connection) {
    const steps = [
        ['DNS', connection.dnsSeconds],
        ['TCP', connection.tcpSeconds],
        ['TLS', connection.tlsSeconds],
    ];
    const known = steps.flatMap(([name, seconds]) => (seconds === null ? [] : [`${name} ${(0,_units_js__WEBPACK_IMPORTED_MODULE_2__/* .formatSeconds */ .Xo)(seconds)}`]));
    const detail = known.length === 0 ? '' : ` (${known.join(', ')})`;
    const proxy = connection.viaProxy ? ', through a proxy' : '';
    return `opened before the first request in ${(0,_units_js__WEBPACK_IMPORTED_MODULE_2__/* .formatSeconds */ .Xo)(connection.connectSeconds)}${detail}${proxy}`;
}
function instrument({ instrument: found }) {
    if (found === null)
        return [];
    const [low, median, high] = [found.lowSeconds, found.medianSeconds, found.highSeconds].map((seconds) => (0,_units_js__WEBPACK_IMPORTED_MODULE_2__/* .formatSeconds */ .Xo)(seconds));
    const samples = (0,_units_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(found.samples, 'request');
    return [
        [
            `Error of the instrument itself, found on ${samples} inside this process before the run: ${median} (${low} to ${high}).`,
        ],
    ];
}
function environment({ environment: place }) {
    const parts = [place.runnerImage, place.region, place.os, place.architecture, `Node ${place.node}`];
    const known = parts.filter((part) => part !== null);
    return known.flatMap((quoted, i) => (i === 0 ? [{ quoted }] : [', ', { quoted }]));
}
function settingsJson({ config }) {
    return (0,_visible_json_js__WEBPACK_IMPORTED_MODULE_4__/* .visibleJson */ .$)(JSON.stringify(config, null, 2));
}


/***/ })

};
