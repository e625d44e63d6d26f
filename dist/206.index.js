export const id = 206;
export const ids = [206];
export const modules = {

/***/ 96206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderHtml: () => (/* binding */ renderHtml)
});

;// CONCATENATED MODULE: ./lib/report/html/assets.js
const PAGE_STYLE = ":root {\n  color-scheme: light dark;\n  --paper: light-dark(#ffffff, #14171c);\n  --raised: light-dark(#f6f7f9, #1c2128);\n  --ink: light-dark(#1b1f24, #e6e9ee);\n  --quiet: light-dark(#57606a, #a3adb9);\n  --rule: light-dark(#dde1e6, #323943);\n  --link: light-dark(#0b57d0, #8ab4f8);\n  --latency: light-dark(#2563c9, #6ea8fe);\n  --ttft: light-dark(#b45309, #f0a04b);\n  --baseline: light-dark(#8a94a0, #7d8794);\n  --good: light-dark(#1a7f37, #4cc36a);\n  --bad: light-dark(#c62828, #ff7b72);\n  --open: light-dark(#8a6100, #e3b341);\n  --connect: light-dark(#7c5cc4, #a78bfa);\n  --end: light-dark(#c3c9d1, #4b5563);\n  --good-paper: light-dark(#e8f5ec, #12291a);\n  --bad-paper: light-dark(#fdecea, #341717);\n  --open-paper: light-dark(#fdf5e0, #2e2508);\n  font:\n    15px/1.5 system-ui,\n    -apple-system,\n    'Segoe UI',\n    Roboto,\n    'Helvetica Neue',\n    'DejaVu Sans',\n    sans-serif;\n}\n:root[data-theme='light'] {\n  color-scheme: light;\n}\n:root[data-theme='dark'] {\n  color-scheme: dark;\n}\n\n* {\n  box-sizing: border-box;\n}\nbody {\n  margin: 0 auto;\n  padding: 0 clamp(12px, 3vw, 32px) 48px;\n  max-width: 1180px;\n  background: var(--paper);\n  color: var(--ink);\n  overflow-wrap: anywhere;\n}\ncode,\npre {\n  font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace;\n  font-size: 0.88em;\n}\ncode {\n  padding: 0.1em 0.3em;\n  border-radius: 4px;\n  background: var(--raised);\n}\nsmall,\n.aside {\n  color: var(--quiet);\n  font-size: 0.86em;\n}\na {\n  color: var(--link);\n}\n:focus-visible {\n  outline: 2px solid var(--link);\n  outline-offset: 2px;\n}\n\nheader {\n  position: relative;\n  margin: 20px 0 24px;\n  padding: 18px 20px 16px 24px;\n  border-radius: 10px;\n  border-left: 6px solid var(--open);\n  background: var(--open-paper);\n}\nheader.pass {\n  border-color: var(--good);\n  background: var(--good-paper);\n}\nheader.fail,\nheader.error {\n  border-color: var(--bad);\n  background: var(--bad-paper);\n}\n.product {\n  margin: 0;\n  color: var(--quiet);\n  font-size: 0.8rem;\n  letter-spacing: 0.06em;\n  text-transform: uppercase;\n}\nh1 {\n  margin: 4px 0 8px;\n  font-size: clamp(1.15rem, 2.6vw, 1.5rem);\n  line-height: 1.3;\n  text-wrap: pretty;\n}\n.badge {\n  color: var(--open);\n}\n.badge::after {\n  content: ':';\n}\n.pass .badge {\n  color: var(--good);\n}\n.fail .badge,\n.error .badge {\n  color: var(--bad);\n}\n.subtitle {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 0 1.2em;\n  margin: 0;\n  color: var(--quiet);\n}\n.subtitle b {\n  color: var(--ink);\n}\n.tools {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 8px;\n  align-items: center;\n  margin: 12px 0 0;\n}\n.tools[hidden] {\n  display: none;\n}\n.alert {\n  margin: 16px 0;\n  padding: 10px 14px;\n  border-left: 4px solid var(--link);\n  border-radius: 6px;\n  background: var(--raised);\n}\n.alert.warning {\n  border-color: var(--open);\n  background: var(--open-paper);\n}\n\nbutton,\nselect,\ninput[type='search'] {\n  padding: 5px 11px;\n  border: 1px solid var(--rule);\n  border-radius: 6px;\n  background: var(--paper);\n  color: var(--ink);\n  font: inherit;\n  font-size: 0.9rem;\n}\nbutton {\n  cursor: pointer;\n}\nbutton:hover:enabled {\n  border-color: var(--quiet);\n}\nbutton:disabled {\n  cursor: default;\n  opacity: 0.5;\n}\n\nnav a {\n  min-width: 24px;\n  line-height: 26px;\n}\nnav {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 2px 18px;\n  font-size: 0.9rem;\n}\nsection {\n  margin: 34px 0 0;\n}\nh2 {\n  margin: 0 0 12px;\n  font-size: 1.2rem;\n}\nh3 {\n  margin: 0;\n  font-size: 1rem;\n}\np {\n  margin: 8px 0;\n}\nul {\n  margin: 8px 0;\n  padding-left: 1.2em;\n}\nsummary {\n  cursor: pointer;\n  color: var(--quiet);\n}\ndetails {\n  margin: 8px 0;\n}\npre {\n  overflow: auto;\n  max-height: 60vh;\n  padding: 12px;\n  border-radius: 6px;\n  background: var(--raised);\n}\nfooter {\n  margin-top: 40px;\n  padding-top: 10px;\n  border-top: 1px solid var(--rule);\n  color: var(--quiet);\n  font-size: 0.86em;\n}\n.unseen {\n  position: absolute;\n  width: 1px;\n  height: 1px;\n  overflow: hidden;\n  clip-path: inset(50%);\n}\n\n.tiles {\n  display: grid;\n  grid-template-columns: repeat(auto-fit, minmax(160px, 1fr));\n  gap: 12px;\n  margin: 0 0 8px;\n}\n.tiles div {\n  padding: 10px 14px;\n  border: 1px solid var(--rule);\n  border-radius: 8px;\n}\n.tiles dt {\n  color: var(--quiet);\n  font-size: 0.86em;\n}\n.tiles dd {\n  margin: 0;\n}\n.tiles b {\n  display: block;\n  font-size: 1.5rem;\n  font-variant-numeric: tabular-nums;\n  line-height: 1.3;\n}\n\n.scroll {\n  overflow-x: auto;\n  margin: 8px 0;\n}\ntable {\n  width: 100%;\n  border-collapse: collapse;\n  font-variant-numeric: tabular-nums;\n}\nth,\ntd {\n  padding: 6px 10px;\n  border-bottom: 1px solid var(--rule);\n  text-align: left;\n  vertical-align: top;\n}\nth {\n  font-weight: 600;\n}\ntbody th {\n  font-weight: 400;\n}\nthead th {\n  color: var(--quiet);\n  font-size: 0.86em;\n  white-space: nowrap;\n}\nth.figure,\ntd.figure {\n  text-align: right;\n  white-space: nowrap;\n}\ntbody th.text {\n  min-width: 8.5em;\n}\n.limits tbody th {\n  min-width: 13em;\n}\n.limits th small {\n  display: block;\n}\n.wordy td:last-child {\n  min-width: 14em;\n}\n.limits td:nth-child(4) {\n  width: 22%;\n  min-width: 130px;\n}\n.answer {\n  font-weight: 600;\n  white-space: nowrap;\n}\n.answer.pass {\n  color: var(--good);\n}\n.answer.fail {\n  color: var(--bad);\n}\n.answer.inconclusive {\n  color: var(--open);\n}\n\n.controls,\n.pages {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 8px 14px;\n  align-items: center;\n}\n.pages span {\n  margin-right: auto;\n  color: var(--quiet);\n}\n.controls input {\n  flex: 0 1 260px;\n  min-width: 0;\n}\n.data tbody th {\n  min-width: 0;\n  white-space: nowrap;\n}\n.data thead th {\n  padding: 2px 4px;\n}\n.data thead button {\n  width: 100%;\n  padding: 4px 6px;\n  border-color: transparent;\n  background: none;\n  color: inherit;\n  font-size: inherit;\n  font-weight: 600;\n  text-align: inherit;\n  white-space: nowrap;\n}\n.data [aria-sort='ascending'] button::after {\n  content: ' ▲' / '';\n}\n.data [aria-sort='descending'] button::after {\n  content: ' ▼' / '';\n}\n.opener {\n  margin-right: 6px;\n  padding: 0 7px;\n}\n.prompt {\n  display: grid;\n  grid-template-columns: auto minmax(0, 1fr);\n  gap: 8px;\n  align-items: baseline;\n  min-width: 140px;\n}\n.prompt-text {\n  overflow: hidden;\n  color: var(--quiet);\n  text-overflow: ellipsis;\n  white-space: nowrap;\n}\n.data {\n  table-layout: auto;\n}\n.data tr.opened > * {\n  border-bottom-color: transparent;\n  background: var(--raised);\n}\n.data tr.detail > td {\n  padding: 4px 14px 14px;\n  background: var(--raised);\n}\n.quoted {\n  margin: 4px 0 10px;\n  padding-left: 10px;\n  border-left: 3px solid var(--rule);\n}\n.facts {\n  display: grid;\n  grid-template-columns: repeat(auto-fill, minmax(180px, 1fr));\n  gap: 6px 16px;\n  margin: 10px 0 0;\n}\n.facts dt {\n  color: var(--quiet);\n  font-size: 0.86em;\n}\n.facts dd {\n  margin: 0;\n}\n\n.latency,\n.slowest,\n.generation,\n.body {\n  --series: var(--latency);\n}\n.ttft,\n.first-token {\n  --series: var(--ttft);\n}\n.baseline,\n.headers {\n  --series: var(--baseline);\n}\n.failed {\n  --series: var(--bad);\n}\n.connect,\n.estimate,\n.current {\n  --series: var(--connect);\n}\n.end {\n  --series: var(--end);\n}\n\nfigure {\n  margin: 14px 0 26px;\n  min-width: 0;\n}\nfigcaption p {\n  margin: 2px 0 4px;\n  color: var(--quiet);\n}\n.pair {\n  display: grid;\n  grid-template-columns: repeat(auto-fit, minmax(min(100%, 420px), 1fr));\n  gap: 0 36px;\n}\n.legend {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 2px 18px;\n  margin: 4px 0;\n  padding: 0;\n  list-style: none;\n  font-size: 0.86em;\n}\n.key::before {\n  content: '';\n  display: inline-block;\n  width: 12px;\n  height: 12px;\n  margin-right: 6px;\n  background: var(--series);\n  vertical-align: -1px;\n}\n.key.dots::before {\n  width: 9px;\n  height: 9px;\n  border-radius: 50%;\n  vertical-align: 0;\n}\n.key.dots.ttft::before {\n  border-radius: 0;\n}\n.key.line::before {\n  width: 18px;\n  height: 3px;\n  vertical-align: 4px;\n}\n.key.area::before {\n  opacity: 0.4;\n}\n.key.strokes::before {\n  width: 3px;\n}\n.plot {\n  padding: 18px 14px 44px 68px;\n}\n.plot svg {\n  display: block;\n  width: 100%;\n  height: 240px;\n  overflow: visible;\n}\n.plot .stretched {\n  height: 100%;\n  pointer-events: none;\n}\n.rule {\n  stroke: var(--rule);\n}\n.tick,\n.axis-title,\n.limit-label {\n  fill: var(--quiet);\n  font-size: 12px;\n  font-variant-numeric: tabular-nums;\n}\n.tick.y,\n.axis-title,\n.limit-label {\n  text-anchor: end;\n}\n.tick.x {\n  text-anchor: middle;\n}\n.limit-label.after {\n  text-anchor: start;\n}\n.limit {\n  stroke: var(--good);\n  stroke-width: 1.5;\n  stroke-dasharray: 6 4;\n}\n.limit.fail {\n  stroke: var(--bad);\n}\n.limit.inconclusive {\n  stroke: var(--open);\n}\n.limit-label {\n  fill: var(--ink);\n  paint-order: stroke;\n  stroke: var(--paper);\n  stroke-width: 4px;\n  stroke-linejoin: round;\n}\n.cursor {\n  stroke: var(--ink);\n  stroke-width: 1;\n}\n.stretched path {\n  fill: none;\n  stroke: var(--series);\n  vector-effect: non-scaling-stroke;\n}\npath.dots {\n  stroke-width: 6;\n  stroke-linecap: round;\n}\npath.dots.ttft {\n  stroke-width: 4;\n  stroke-linecap: square;\n}\npath.dots.slowest {\n  stroke-width: 4;\n}\npath.dots.current {\n  stroke-width: 11;\n}\npath.line {\n  stroke-width: 2;\n  stroke-linejoin: round;\n}\npath.strokes {\n  stroke-width: 2;\n}\n.stretched path.band {\n  fill: var(--series);\n  stroke: none;\n  opacity: 0.18;\n}\nrect.estimate {\n  fill: var(--connect);\n  fill-opacity: 0.16;\n}\nline.estimate {\n  stroke: var(--connect);\n  stroke-width: 2;\n}\n.zero {\n  stroke: var(--ink);\n}\n.bar {\n  fill: var(--latency);\n  stroke: var(--paper);\n  stroke-width: 1;\n}\n.bar.open {\n  fill-opacity: 0.55;\n}\n.inspector {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 6px 14px;\n  align-items: center;\n  min-height: 34px;\n  padding-left: 68px;\n}\n.inspector[hidden] {\n  display: none;\n}\n.inspector label {\n  display: flex;\n  gap: 8px;\n  align-items: center;\n  color: var(--quiet);\n}\n.inspector output {\n  font-variant-numeric: tabular-nums;\n}\n\n.gauge,\n.strip {\n  display: block;\n  width: 100%;\n  height: 16px;\n  min-width: 110px;\n  overflow: visible;\n}\n.track {\n  fill: var(--raised);\n}\n.beyond {\n  fill: var(--bad);\n  fill-opacity: 0.14;\n}\n.bound {\n  stroke: var(--ink);\n  stroke-width: 2;\n}\n.reach {\n  stroke: var(--quiet);\n  stroke-width: 3;\n}\n.gauge circle {\n  fill: var(--open);\n}\n.gauge.pass circle {\n  fill: var(--good);\n}\n.gauge.fail circle {\n  fill: var(--bad);\n}\n.strip {\n  height: 12px;\n  margin-top: 5px;\n}\n.range {\n  fill: var(--latency);\n  fill-opacity: 0.45;\n}\n.middle {\n  stroke: var(--ink);\n  stroke-width: 2;\n}\n\n.lane {\n  display: grid;\n  grid-template-columns: minmax(150px, 24%) 1fr 70px;\n  gap: 12px;\n  align-items: center;\n  margin: 5px 0;\n}\n.lane b {\n  font-variant-numeric: tabular-nums;\n  font-weight: 600;\n  text-align: right;\n}\n.lane svg,\n.phases svg {\n  display: block;\n  width: 100%;\n  height: 18px;\n}\nrect.phase {\n  fill: var(--series);\n}\n\n@media (max-width: 640px) {\n  .minor,\n  .tick.x.odd {\n    display: none;\n  }\n  .plot {\n    padding-left: 56px;\n  }\n  .limit-label {\n    font-size: 10.5px;\n  }\n  .inspector {\n    padding-left: 0;\n  }\n  .lane {\n    grid-template-columns: 1fr auto;\n    gap: 2px 12px;\n  }\n  .lane svg {\n    grid-row: 2;\n    grid-column: 1 / -1;\n  }\n}\n\n@media print {\n  :root,\n  :root[data-theme] {\n    color-scheme: light;\n  }\n  body {\n    padding: 0;\n    max-width: none;\n    font-size: 12px;\n    print-color-adjust: exact;\n    -webkit-print-color-adjust: exact;\n  }\n  nav,\n  .tools,\n  .controls,\n  .inspector,\n  .cursor,\n  .opener,\n  .pages button,\n  details:not([open]) {\n    display: none !important;\n  }\n  .tiles {\n    grid-template-columns: repeat(auto-fit, minmax(120px, 1fr));\n  }\n  figure,\n  tr,\n  .tiles {\n    break-inside: avoid;\n  }\n  h2,\n  h3 {\n    break-after: avoid;\n  }\n  .plot svg {\n    height: 180px;\n  }\n  .plot .stretched {\n    height: 100%;\n  }\n}\n";
const PAGE_SCRIPT = "(() => {\n  'use strict';\n\n  const SVG = 'http://www.w3.org/2000/svg';\n\n  function element(name, attributes = {}, ...content) {\n    const made = document.createElement(name);\n    setAttributes(made, attributes);\n    made.append(...content.filter((piece) => piece !== null));\n    return made;\n  }\n\n  function shape(name, attributes, ...content) {\n    const made = document.createElementNS(SVG, name);\n    setAttributes(made, attributes);\n    made.append(...content.filter((piece) => piece !== null));\n    return made;\n  }\n\n  function button(label, onClick, attributes = {}) {\n    const made = element('button', { type: 'button', ...attributes }, label);\n    made.addEventListener('click', onClick);\n    return made;\n  }\n\n  function part(id) {\n    return document.getElementById(id);\n  }\n\n  function setAttributes(made, attributes) {\n    for (const [key, value] of Object.entries(attributes)) if (value !== null) made.setAttribute(key, value);\n  }\n\n  function serveCopy(button, status, text) {\n    button.addEventListener('click', () => {\n      copy(text).then(\n        () => (status.textContent = 'Copied'),\n        () => (status.textContent = 'This browser does not let the page copy'),\n      );\n    });\n  }\n\n  async function copy(text) {\n    try {\n      await navigator.clipboard.writeText(text);\n    } catch {\n      copyBySelection(text);\n    }\n  }\n\n  function copyBySelection(text) {\n    const field = element('textarea', { class: 'unseen', 'aria-hidden': 'true' });\n    field.value = text;\n    document.body.append(field);\n    field.select();\n    const isCopied = document.execCommand('copy');\n    field.remove();\n    if (!isCopied) throw new Error('copying was refused');\n  }\n\n  const UNKNOWN_TEXT = '–';\n\n  const USUAL_DIGITS = 3;\n\n  function formatValue(value, unit, digits = USUAL_DIGITS) {\n    return value === null || !Number.isFinite(value) ? UNKNOWN_TEXT : FORMATS[unit](value, digits);\n  }\n\n  const FORMATS = {\n    seconds: formatSeconds,\n    share: formatShare,\n    change: formatChange,\n    tokens: (value, digits) => (Number.isInteger(value) ? formatInteger(value) : significant(value, digits)),\n    tokens_per_second: (value, digits) => `${significant(value, digits)} tok/s`,\n    requests_per_second: (value, digits) => `${significant(value, digits)} req/s`,\n  };\n\n  function formatBeside(value, limit, unit) {\n    const looks = (of, digits) => formatValue(of, unit, digits).replace(/\\.0+(?=\\D)/, '');\n    const differs = (digits) => looks(value, digits) !== looks(limit, digits);\n    const digits = value === limit ? USUAL_DIGITS : [USUAL_DIGITS, 4, 5, 6, 7, 8].find(differs);\n    return formatValue(value, unit, digits ?? 9);\n  }\n\n  function formatSeconds(seconds, digits = USUAL_DIGITS) {\n    const size = Math.abs(seconds);\n    if (size < 0.9995) return `${significant(seconds * 1000, digits)} ms`;\n    if (size < 119.5 || digits > USUAL_DIGITS) return `${significant(seconds, digits)} s`;\n    const sign = seconds < 0 ? '-' : '';\n    const whole = Math.round(size);\n    if (whole < 7200) return `${sign}${Math.floor(whole / 60)} min ${whole % 60} s`;\n    const minutes = Math.round(size / 60);\n    return `${sign}${Math.floor(minutes / 60)} h ${minutes % 60} min`;\n  }\n\n  function formatShare(share, digits = USUAL_DIGITS) {\n    const percent = Number((share * 100).toFixed(9));\n    if (Number.isInteger(percent)) return `${percent} %`;\n    if (digits > USUAL_DIGITS) return `${percent.toPrecision(digits)} %`;\n    if (percent < 0.05) return '< 0.1 %';\n    if (percent > 99.9 && percent < 100) return '> 99.9 %';\n    return `${percent.toFixed(1)} %`;\n  }\n\n  function formatChange(change, digits = USUAL_DIGITS) {\n    const percent = Number((change * 100).toFixed(9));\n    const size = Math.abs(percent);\n    const sign = percent === 0 ? '' : percent > 0 ? '+' : '-';\n    if (Number.isInteger(size)) return `${sign}${formatInteger(size)} %`;\n    return `${sign}${digits > USUAL_DIGITS ? size.toPrecision(digits) : size.toFixed(1)} %`;\n  }\n\n  function formatCount(count, noun) {\n    return `${formatInteger(count)} ${noun}${count === 1 ? '' : 's'}`;\n  }\n\n  function formatInteger(value) {\n    return String(value).replace(/\\B(?=(\\d{3})+$)/g, ',');\n  }\n\n  function significant(value, digits) {\n    if (value === 0) return '0';\n    if (value > 0 && value < 0.0005) return '< 0.001';\n    const rounded = Number(value.toPrecision(digits));\n    const power = Math.floor(Math.log10(Math.abs(rounded)));\n    return value.toFixed(Math.min(Math.max(digits - 1 - power, 0), Math.max(digits, 3)));\n  }\n\n  function valueAt(column, row) {\n    return typeof column === 'object' && column !== null ? (column[row] ?? null) : column;\n  }\n\n  function wordAt(words, column, row) {\n    const number = valueAt(column, row);\n    return number === null ? null : (words[number] ?? null);\n  }\n\n  function formatMicroseconds(us) {\n    return us === null ? UNKNOWN_TEXT : formatSeconds(us / 1e6);\n  }\n\n  function percentageOf(share) {\n    return `${Number((share * 100).toFixed(2))}%`;\n  }\n\n  function serveInspector(panel, data, show) {\n    const picture = document.querySelector(`[data-readout=\"${panel.id}\"]`);\n    const slider = panel.querySelector('input');\n    const output = panel.querySelector('output');\n    const opener = panel.querySelector('button');\n    const stops = data.groups === null ? requestStops(data) : groupStops(data.groups);\n    if (picture === null || slider === null || output === null || opener === null || stops.length === 0) return;\n    const [first, last] = [Number(picture.dataset['first']), Number(picture.dataset['last'])];\n    const cursor = shape('line', { class: 'cursor', y2: '100%' });\n\n    function look(at) {\n      const { index, text, row } = stops[at];\n      const x = percentageOf((index - first) / Math.max(1, last - first));\n      picture.append(cursor);\n      cursor.setAttribute('x1', x);\n      cursor.setAttribute('x2', x);\n      slider.value = String(at);\n      slider.setAttribute('aria-valuetext', text);\n      output.textContent = text;\n      opener.hidden = row === null;\n    }\n\n    function lookUnder(event) {\n      const { left, width } = picture.getBoundingClientRect();\n      look(nearestStop(stops, first + ((event.clientX - left) / width) * (last - first)));\n    }\n\n    slider.max = String(stops.length - 1);\n    for (const occasion of ['focus', 'input']) slider.addEventListener(occasion, () => look(Number(slider.value)));\n    picture.addEventListener('pointermove', lookUnder);\n    picture.addEventListener('pointerdown', lookUnder);\n    opener.addEventListener('click', () => {\n      const { row } = stops[Number(slider.value)];\n      if (row !== null) show(row);\n    });\n    panel.hidden = false;\n  }\n\n  function nearestStop(stops, index) {\n    let nearest = 0;\n    for (const [i, stop] of stops.entries()) {\n      if (Math.abs(stop.index - index) < Math.abs(stops[nearest].index - index)) nearest = i;\n    }\n    return nearest;\n  }\n\n  function requestStops({ requests, words, prompts }) {\n    const stops = [];\n    for (let row = 0; row < requests.count; row += 1) {\n      if (wordAt(words, requests.phaseWord, row) !== 'measured') continue;\n      const index = valueAt(requests.index, row) ?? 0;\n      const failure = wordAt(words, requests.failureWord, row);\n      const ttft = valueAt(requests.ttftUs, row);\n      const side = wordAt(words, requests.armWord, row) === 'baseline' ? ' of the baseline' : '';\n      const figures =\n        failure === null\n          ? `${formatMicroseconds(valueAt(requests.latencyUs, row))}${ttft === null ? '' : `, TTFT ${formatMicroseconds(ttft)}`}`\n          : `failed, ${failure}`;\n      const id = prompts.ids[valueAt(requests.prompt, row) ?? 0] ?? '';\n      stops.push({ index, row, text: `#${index}${side}, ${id}: ${figures}` });\n    }\n    return stops;\n  }\n\n  function groupStops({ first, last, medianUs, maxUs, ttftUs, failed }) {\n    const count = Array.isArray(first) ? first.length : 1;\n    return Array.from({ length: count }, (_, i) => {\n      const [from, to] = [valueAt(first, i) ?? 0, valueAt(last, i) ?? 0];\n      const ttft = valueAt(ttftUs, i);\n      const lost = valueAt(failed, i) ?? 0;\n      const figures = [\n        `median ${formatMicroseconds(valueAt(medianUs, i))}`,\n        `slowest ${formatMicroseconds(valueAt(maxUs, i))}`,\n        ttft === null ? '' : `TTFT ${formatMicroseconds(ttft)}`,\n        lost === 0 ? '' : `${formatInteger(lost)} failed`,\n      ];\n      const text = `#${formatInteger(from)} to #${formatInteger(to)}: ${figures.filter((part) => part !== '').join(', ')}`;\n      return { index: (from + to) / 2, row: null, text };\n    });\n  }\n\n  function orderRows(rows, { key, descending }) {\n    const keyed = rows.map((row) => ({ row, key: key(row) }));\n    const direction = descending ? -1 : 1;\n    keyed.sort((a, b) => {\n      if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null);\n      return direction * compareKeys(a.key, b.key);\n    });\n    return keyed.map(({ row }) => row);\n  }\n\n  function compareKeys(a, b) {\n    if (typeof a === 'number' && typeof b === 'number') return a - b;\n    return String(a).localeCompare(String(b), 'en', { numeric: true });\n  }\n\n  function pageOf(rows, page, size) {\n    const pages = Math.max(1, Math.ceil(rows.length / size));\n    const number = Math.min(Math.max(0, page), pages - 1);\n    const first = number * size;\n    return { number, pages, first, rows: rows.slice(first, first + size) };\n  }\n\n  function searchRows(rows, typed, textOf) {\n    const wanted = typed.toLowerCase().split(/\\s+/).filter(Boolean);\n    if (wanted.length === 0) return [...rows];\n    return rows.filter((row) => {\n      const text = textOf(row);\n      return wanted.every((word) => text.includes(word));\n    });\n  }\n\n  const PAGE_SIZE = 25;\n\n  function firstView({ sortedBy, descending, filters }) {\n    return { sortedBy, descending, page: 0, typed: '', chosen: filters.map(() => 0), opened: null };\n  }\n\n  function sortedView(view, column, { columns }) {\n    const isSame = view.sortedBy === column;\n    const descending = isSame ? !view.descending : columns[column]?.kind !== 'text';\n    return { ...view, sortedBy: column, descending, page: 0 };\n  }\n\n  function rowsOf({ count, filters, columns, textOf }, view) {\n    const all = Array.from({ length: count }, (_, row) => row);\n    const accepted = all.filter((row) =>\n      filters.every(({ options }, i) => options[view.chosen[i] ?? 0]?.accepts(row) ?? true),\n    );\n    const key = columns[view.sortedBy]?.key ?? (() => null);\n    return orderRows(searchRows(accepted, view.typed, textOf), { key, descending: view.descending });\n  }\n\n  function currentPage(rows, view) {\n    return pageOf(rows, view.page, PAGE_SIZE);\n  }\n\n  function pageWith(rows, row) {\n    return Math.floor(rows.indexOf(row) / PAGE_SIZE);\n  }\n\n  function statusText({ count, noun }, rows, view) {\n    const { first, rows: shown } = currentPage(rows, view);\n    const filtered = rows.length === count ? '' : `, filtered from ${formatInteger(count)}`;\n    if (rows.length === 0) return `No ${noun}${filtered}`;\n    const range = `${formatInteger(first + 1)} to ${formatInteger(first + shown.length)}`;\n    return `${range} of ${formatInteger(rows.length)} ${noun}${filtered}`;\n  }\n\n  function createDataTable(host, parts) {\n    let view = firstView(parts);\n    let rows = rowsOf(parts, view);\n    const frame = buildFrame(parts, { ask, sort: (column) => ask(sortedView(view, column, parts)), turn });\n\n    function ask(changes) {\n      view = { ...view, page: 0, ...changes };\n      rows = rowsOf(parts, view);\n      draw();\n    }\n\n    function draw() {\n      drawFrame(frame, { parts, view, rows }, open);\n    }\n\n    function turn(by) {\n      view = { ...view, page: currentPage(rows, view).number + by };\n      draw();\n    }\n\n    function open(row, isOpen) {\n      view = { ...view, opened: isOpen ? row : null };\n      draw();\n      const place = currentPage(rows, view).rows.indexOf(row);\n      frame.body.querySelectorAll('.opener')[place]?.focus();\n    }\n\n    function show(row) {\n      frame.search.value = '';\n      for (const select of frame.selects) select.selectedIndex = 0;\n      ask({ ...firstView(parts), sortedBy: view.sortedBy, descending: view.descending });\n      view = { ...view, page: pageWith(rows, row) };\n      open(row, true);\n      frame.body.querySelector('.opened')?.scrollIntoView({ block: 'center' });\n    }\n\n    host.replaceChildren(...frame.elements);\n    draw();\n    return { show };\n  }\n\n  function buildFrame({ noun, columns, filters }, { ask, sort, turn }) {\n    const body = element('tbody');\n    const status = element('span', { role: 'status' });\n    const headings = columns.map((column, i) => headingOf(column, () => sort(i)));\n    const [previous, next] = [button('Previous', () => turn(-1)), button('Next', () => turn(1))];\n    const search = element('input', { type: 'search', 'aria-label': `Search ${noun}`, placeholder: 'Search' });\n    search.addEventListener('input', () => ask({ typed: search.value }));\n    const selects = filters.map(selectOf);\n    const choose = () => ask({ chosen: selects.map((select) => select.selectedIndex) });\n    for (const select of selects) select.addEventListener('change', choose);\n    const labels = selects.map((select, i) => element('label', {}, `${filters[i]?.label ?? ''} `, select));\n    const table = element('table', { class: 'data' }, element('thead', {}, element('tr', {}, ...headings)), body);\n    const region = { class: 'scroll', role: 'region', tabindex: '0', 'aria-label': `Table of ${noun}` };\n    const elements = [\n      element('div', { class: 'controls' }, search, ...labels),\n      element('div', region, table),\n      element('div', { class: 'pages' }, status, previous, next),\n    ];\n    return { elements, body, headings, status, previous, next, search, selects };\n  }\n\n  function drawFrame(frame, { parts, view, rows }, open) {\n    const page = currentPage(rows, view);\n    frame.body.replaceChildren(...page.rows.flatMap((row) => linesOf(row, view.opened === row, { parts, open })));\n    frame.previous.disabled = page.number === 0;\n    frame.next.disabled = page.number === page.pages - 1;\n    frame.status.textContent = statusText(parts, rows, view);\n    for (const [i, heading] of frame.headings.entries()) {\n      const order = view.descending ? 'descending' : 'ascending';\n      heading.setAttribute('aria-sort', i === view.sortedBy ? order : 'none');\n    }\n  }\n\n  function linesOf(row, isOpen, { parts, open }) {\n    const { columns, detailOf, nameOf } = parts;\n    const attributes = { class: 'opener', 'aria-expanded': String(isOpen), 'aria-label': `Details of ${nameOf(row)}` };\n    const opener = detailOf === null ? null : button(isOpen ? '▾' : '▸', () => open(row, !isOpen), attributes);\n    const cells = columns.map((column, i) => cellOf(column, row, i === 0 ? { opener } : null));\n    const line = element('tr', { class: isOpen ? 'opened' : null }, ...cells);\n    if (!isOpen || detailOf === null) return [line];\n    const detail = element('td', { colspan: String(columns.length) }, detailOf(row));\n    return [line, element('tr', { class: 'detail' }, detail)];\n  }\n\n  function headingOf({ heading, kind, isMinor }, onClick) {\n    return element('th', { scope: 'col', class: styleOf(kind, isMinor) }, button(heading, onClick));\n  }\n\n  function cellOf({ kind, isMinor, cell }, row, naming) {\n    const attributes = { class: styleOf(kind, isMinor) };\n    if (naming === null) return element('td', attributes, cell(row));\n    return element('th', { ...attributes, scope: 'row' }, naming.opener, cell(row));\n  }\n\n  function styleOf(kind, isMinor = false) {\n    return isMinor ? `${kind} minor` : kind;\n  }\n\n  function selectOf({ options }) {\n    return element('select', {}, ...options.map(({ label }) => element('option', {}, label)));\n  }\n\n  function timeColumn(heading, column) {\n    return {\n      heading,\n      kind: 'figure',\n      key: (row) => valueAt(column, row),\n      cell: (row) => formatMicroseconds(valueAt(column, row)),\n    };\n  }\n\n  function countColumn(heading, column) {\n    return numberColumn(heading, (row) => valueAt(column, row), 'tokens');\n  }\n\n  function numberColumn(heading, read, unit) {\n    return { heading, kind: 'figure', key: read, cell: (row) => formatValue(read(row), unit) };\n  }\n\n  function minor(column) {\n    return { ...column, isMinor: true };\n  }\n\n  function promptCell({ ids, texts }, prompt) {\n    const text = texts[prompt] ?? '';\n    const shown = text === '' ? null : element('bdi', { class: 'prompt-text', title: text }, text);\n    return element('span', { class: 'prompt' }, element('code', {}, ids[prompt] ?? ''), shown);\n  }\n\n  function createPromptTable(host, { prompts }) {\n    createDataTable(host, {\n      noun: 'prompts',\n      count: prompts.described,\n      columns: promptColumns(prompts),\n      filters: [],\n      textOf: (row) => `${prompts.ids[row]} ${prompts.texts[row]}`.toLowerCase(),\n      detailOf: null,\n      nameOf: (row) => `prompt ${prompts.ids[row]}`,\n      sortedBy: 1,\n      descending: true,\n    });\n  }\n\n  function promptColumns(prompts) {\n    const rows = Array.from({ length: prompts.described }, (_, row) => row);\n    const longest = rows.reduce((most, row) => Math.max(most, valueAt(prompts.maxUs, row) ?? 0), 0);\n    return [\n      {\n        heading: 'Prompt',\n        kind: 'text',\n        key: (row) => prompts.ids[row] ?? null,\n        cell: (row) => promptCell(prompts, row),\n      },\n      timeColumn('Average', prompts.averageUs),\n      {\n        heading: 'From fastest to slowest',\n        kind: 'picture',\n        key: (row) => valueAt(prompts.maxUs, row),\n        cell: (row) => rangeStrip(prompts, row, longest),\n      },\n      timeColumn('Slowest', prompts.maxUs),\n      minor(timeColumn('TTFT', prompts.ttftUs)),\n      minor(countColumn('Tokens', prompts.outputTokens)),\n      minor(countColumn('Requests', prompts.attempted)),\n      countColumn('Failed', prompts.failed),\n    ];\n  }\n\n  function rangeStrip({ minUs, averageUs, maxUs }, row, longest) {\n    const track = shape('rect', { class: 'track', width: '100%', height: '100%' });\n    const picture = shape('svg', { class: 'strip', 'aria-hidden': 'true' }, track);\n    const [low, middle, high] = [valueAt(minUs, row), valueAt(averageUs, row), valueAt(maxUs, row)];\n    if (low === null || middle === null || high === null || longest <= 0) return picture;\n    const at = (us) => percentageOf(us / longest);\n    picture.append(\n      shape('rect', { class: 'range', x: at(low), width: at(Math.max(high - low, longest / 200)), height: '100%' }),\n      shape('line', { class: 'middle', x1: at(middle), x2: at(middle), y2: '100%' }),\n    );\n    return picture;\n  }\n\n  const PHASE_LABELS = {\n    connect: 'Connect',\n    headers: 'Wait for headers',\n    'first-token': 'Wait for first token',\n    generation: 'Generation',\n    body: 'Answer, not streamed',\n    end: 'End of stream',\n    failed: 'Waited in vain',\n  };\n\n  function phasesOf({ connect, ttfb, ttft, latency, streamEnd, waited }) {\n    const ends = [\n      ['connect', connect],\n      ['headers', ttfb],\n      ['first-token', ttft],\n      [ttft === null ? 'body' : 'generation', latency],\n      ['end', streamEnd],\n      ['failed', waited],\n    ];\n    const spans = [];\n    let from = 0;\n    for (const [name, to] of ends) {\n      if (to === null || to <= from) continue;\n      spans.push({ name, from, to });\n      from = to;\n    }\n    return spans;\n  }\n\n  function requestDetail(data, row) {\n    const { prompts, requests } = data;\n    const text = prompts.texts[valueAt(requests.prompt, row) ?? 0] ?? '';\n    const facts = factsOf(data, row).map(([name, value]) =>\n      element('div', {}, element('dt', {}, name), element('dd', {}, element('bdi', {}, value))),\n    );\n    return element(\n      'div',\n      {},\n      text === '' ? null : element('p', { class: 'quoted' }, element('bdi', {}, text)),\n      phaseBar(data, row),\n      element('dl', { class: 'facts' }, ...facts),\n    );\n  }\n\n  function phaseBar({ requests }, row) {\n    const spans = phasesOf({\n      connect: valueAt(requests.connectUs, row),\n      ttfb: valueAt(requests.ttfbUs, row),\n      ttft: valueAt(requests.ttftUs, row),\n      latency: valueAt(requests.latencyUs, row),\n      streamEnd: valueAt(requests.streamEndUs, row),\n      waited: valueAt(requests.waitedUs, row),\n    });\n    const total = spans.at(-1)?.to ?? 0;\n    if (total <= 0) return null;\n    const bars = spans.map(({ name, from, to }) =>\n      shape('rect', {\n        class: `phase ${name}`,\n        x: percentageOf(from / total),\n        width: percentageOf((to - from) / total),\n        height: '100%',\n      }),\n    );\n    const legend = spans.map(({ name, from, to }) =>\n      element('li', { class: `key phase ${name}` }, `${PHASE_LABELS[name]} ${formatMicroseconds(to - from)}`),\n    );\n    return element(\n      'div',\n      { class: 'phases' },\n      shape('svg', { 'aria-hidden': 'true' }, ...bars),\n      element('ul', { class: 'legend' }, ...legend),\n    );\n  }\n\n  function factsOf({ requests, words }, row) {\n    const start = new Date(requests.firstStartMs + (valueAt(requests.startMs, row) ?? 0)).toISOString();\n    const time = (column) => formatMicroseconds(valueAt(column, row));\n    const count = (column) => formatValue(valueAt(column, row), 'tokens');\n    const word = (column) => wordAt(words, column, row) ?? UNKNOWN_TEXT;\n    const facts = [\n      ['Message', word(requests.messageWord)],\n      ['Started', start.replace('T', ' ').replace('Z', ' UTC')],\n      ['Round', count(requests.round)],\n      ['HTTP status', String(valueAt(requests.httpStatus, row) ?? UNKNOWN_TEXT)],\n      ['Attempts', count(requests.attempts)],\n      ['Longest gap', time(requests.maxGapUs)],\n      ['Server-reported time', time(requests.serverUs)],\n      ['Input tokens', count(requests.inputTokens)],\n      ['Output tokens', count(requests.outputTokens)],\n      ['Network chunks', count(requests.chunks)],\n      ['Finish reason', word(requests.finishWord)],\n      ['Model', word(requests.modelWord)],\n      ['Flags', word(requests.flagsWord)],\n    ];\n    return facts.filter(([, value]) => value !== UNKNOWN_TEXT);\n  }\n\n  function createRequestTable(host, data) {\n    const { requests, words, prompts } = data;\n    const texts = [];\n\n    function textOf(row) {\n      const prompt = valueAt(requests.prompt, row) ?? 0;\n      const word = [requests.failureWord, requests.messageWord, requests.flagsWord, requests.modelWord].map((column) =>\n        wordAt(words, column, row),\n      );\n      const all = [`#${valueAt(requests.index, row)}`, prompts.ids[prompt], prompts.texts[prompt], ...word];\n      return (texts[row] ??= all.join(' ').toLowerCase());\n    }\n\n    return createDataTable(host, {\n      noun: 'requests',\n      count: requests.count,\n      columns: columnsOf(data),\n      filters: filtersOf(data),\n      textOf,\n      detailOf: (row) => requestDetail(data, row),\n      nameOf: (row) => `request ${valueAt(requests.index, row)}`,\n      sortedBy: 0,\n      descending: false,\n    });\n  }\n\n  function columnsOf(data) {\n    const { requests, words, prompts } = data;\n    const promptOf = (row) => valueAt(requests.prompt, row) ?? 0;\n    const speed = (row) => speedOf(valueAt(requests.outputTokens, row), valueAt(requests.latencyUs, row));\n    const flags = (row) => wordAt(words, requests.flagsWord, row);\n    return [\n      {\n        heading: '#',\n        kind: 'text',\n        key: (row) => valueAt(requests.index, row),\n        cell: (row) => String(valueAt(requests.index, row)),\n      },\n      {\n        heading: 'Prompt',\n        kind: 'text',\n        key: (row) => prompts.ids[promptOf(row)] ?? null,\n        cell: (row) => promptCell(prompts, promptOf(row)),\n      },\n      {\n        heading: 'Result',\n        kind: 'text',\n        key: (row) => wordAt(words, requests.failureWord, row) ?? '',\n        cell: (row) => resultCell(data, row),\n      },\n      timeColumn('Latency', requests.latencyUs),\n      timeColumn('TTFT', requests.ttftUs),\n      minor(countColumn('Tokens', requests.outputTokens)),\n      minor(numberColumn('Speed', speed, 'tokens_per_second')),\n      minor({ heading: 'Flags', kind: 'text', key: flags, cell: (row) => flags(row) ?? UNKNOWN_TEXT }),\n    ];\n  }\n\n  function speedOf(tokens, us) {\n    return tokens === null || us === null || us <= 0 ? null : (tokens / us) * 1e6;\n  }\n\n  function resultCell({ requests, words }, row) {\n    const failure = wordAt(words, requests.failureWord, row);\n    const marks = [wordAt(words, requests.phaseWord, row), wordAt(words, requests.armWord, row)];\n    const asides = marks.filter((mark) => mark !== 'measured' && mark !== 'candidate').join(' ');\n    const status = valueAt(requests.httpStatus, row);\n    const result =\n      failure === null\n        ? element('span', { class: 'answer pass' }, 'ok')\n        : element('span', { class: 'answer fail' }, status === null ? failure : `${failure} ${status}`);\n    return element('span', {}, result, asides === '' ? null : element('small', {}, ` ${asides}`));\n  }\n\n  function filtersOf({ requests, words }) {\n    const failed = (row) => wordAt(words, requests.failureWord, row) !== null;\n    const result = {\n      label: 'Result',\n      options: [\n        { label: 'all', accepts: () => true },\n        { label: 'answered', accepts: (row) => !failed(row) },\n        { label: 'failed', accepts: failed },\n      ],\n    };\n    return [\n      result,\n      byWord('Phase', (row) => wordAt(words, requests.phaseWord, row) ?? '', requests.count),\n      byWord('Side', (row) => wordAt(words, requests.armWord, row) ?? '', requests.count),\n    ].filter(({ options }) => options.length > 2);\n  }\n\n  function byWord(label, wordOf, count) {\n    const seen = new Set(Array.from({ length: count }, (_, row) => wordOf(row)));\n    const options = [...seen].map((word) => ({ label: word, accepts: (row) => wordOf(row) === word }));\n    return { label, options: [{ label: 'all', accepts: () => true }, ...options] };\n  }\n\n  const STORE = 'llm-latency-theme';\n\n  function serveTheme(button) {\n    const root = document.documentElement;\n    const system = matchMedia('(prefers-color-scheme: dark)');\n    const isDark = () => (root.dataset['theme'] ?? (system.matches ? 'dark' : 'light')) === 'dark';\n    const label = () => (button.textContent = isDark() ? 'Light' : 'Dark');\n    const stored = recall();\n    if (stored === 'dark' || stored === 'light') root.dataset['theme'] = stored;\n    button.addEventListener('click', () => {\n      root.dataset['theme'] = isDark() ? 'light' : 'dark';\n      remember(root.dataset['theme']);\n      label();\n    });\n    system.addEventListener('change', label);\n    label();\n  }\n\n  function recall() {\n    try {\n      return localStorage.getItem(STORE);\n    } catch {\n      return null;\n    }\n  }\n\n  function remember(theme) {\n    try {\n      localStorage.setItem(STORE, theme);\n    } catch {}\n  }\n\n  function start() {\n    const data = JSON.parse(part('data')?.textContent ?? '');\n    const [copy, copied, theme] = [part('copy'), part('copied'), part('theme')];\n    if (theme !== null) serveTheme(theme);\n    if (copy !== null && copied !== null) serveCopy(copy, copied, data.markdown);\n    document.querySelector('.tools')?.removeAttribute('hidden');\n    const prompts = part('prompt-table');\n    if (prompts !== null) createPromptTable(prompts, data);\n    const requests = part('request-table');\n    const table = requests === null ? null : createRequestTable(requests, data);\n    const inspector = part('over-time-readout');\n    if (inspector !== null) serveInspector(inspector, data, (row) => table?.show(row));\n  }\n\n  start();\n})();\n";

// EXTERNAL MODULE: ./lib/metrics.js
var lib_metrics = __webpack_require__(29502);
// EXTERNAL MODULE: ./lib/report/comparison.js
var report_comparison = __webpack_require__(76281);
// EXTERNAL MODULE: ./lib/report/units.js
var units = __webpack_require__(88861);
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

// EXTERNAL MODULE: ./lib/foreign-text.js
var foreign_text = __webpack_require__(69399);
;// CONCATENATED MODULE: ./lib/report/html/markup.js

function markup(words, ...values) {
    return { html: String.raw({ raw: words }, ...values.map(htmlOf)) };
}
const NOTHING = { html: '' };
function foreign(text, max = 200) {
    return markup `<bdi>${(0,foreign_text/* printable */.g)(text, max)}</bdi>`;
}
function sentence(text, max = 500) {
    const unbroken = (0,foreign_text/* printable */.g)(text, max).replace(/(\d) (?=(?:%|ms|s|min|h|tok\/s|req\/s)(?:\W|$))/g, '$1\u00A0');
    return markup `<bdi>${unbroken}</bdi>`;
}
function code(text, max = 200) {
    return markup `<code>${(0,foreign_text/* printable */.g)(text, max) || '–'}</code>`;
}
function ownWords(text) {
    const parts = text.split('`');
    return markup `${parts.map((part, i) => (i % 2 === 1 ? markup `<code>${part}</code>` : part))}`;
}
function jsonScript(id, value) {
    return { html: `<script type="application/json" id="${id}">${scriptJson(value)}</script>` };
}
function scriptJson(value) {
    return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
function ownElement(name, text) {
    if (text.toLowerCase().includes(`</${name}`))
        throw new Error(`A ${name} of the page holds its own end`);
    return { html: `<${name}>${text}</${name}>` };
}
function htmlOf(value) {
    if (value === null)
        return '';
    if (typeof value === 'number')
        return String(value);
    if (typeof value === 'string')
        return escapeText(value);
    return 'html' in value ? value.html : value.map(htmlOf).join('');
}
const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
function escapeText(text) {
    return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}

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
    return path === null || path === '' ? NOTHING : markup `<path class="${style}" d="${path}"/>`;
}
function plot({ description, x, y, xTitle, paths, shapes = [], limits = [], readout }) {
    const hook = readout === undefined
        ? NOTHING
        : markup ` data-readout="${readout.id}" data-first="${readout.first}" data-last="${readout.last}"`;
    return markup `<div class="plot"><svg role="img" aria-label="${description}"${hook}>
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
    return markup `<line class="rule" x2="100%" y1="${y}" y2="${y}"/><text class="tick y" x="-8" y="${y}" dy=".32em">${label}</text>`;
}
function verticalRule({ at, label }, i) {
    const x = percentage(at);
    const style = i % 2 === 1 ? 'tick x odd' : 'tick x';
    return markup `<text class="${style}" x="${x}" y="100%" dy="1.5em">${label}</text>`;
}
function limitLine({ direction, at, label, answer }) {
    const place = percentage(direction === 'horizontal' ? 1 - at : at);
    if (direction === 'horizontal') {
        return markup `<line class="limit ${answer}" x2="100%" y1="${place}" y2="${place}"/>
<text class="limit-label" x="100%" y="${place}" dy="-.4em">${label}</text>`;
    }
    const [side, shift] = at > 0.5 ? ['before', -4] : ['after', 4];
    return markup `<line class="limit ${answer}" x1="${place}" x2="${place}" y2="100%"/>
<text class="limit-label ${side}" x="${place}" y="0" dx="${shift}" dy=".9em">${label}</text>`;
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
    return markup `<div class="scroll" role="region" tabindex="0" aria-label="Table: ${name}"><table class="${style}">
<thead><tr>${columns.map(({ heading, kind }) => markup `<th scope="col" class="${kind}">${heading}</th>`)}</tr></thead>
<tbody>
${rows.map((cells) => markup `<tr>${cells.map((cell, i) => tableCell(cell, columns[i]?.kind ?? 'text', i === 0))}</tr>\n`)}</tbody></table></div>`;
}
function tableCell(cell, kind, isName) {
    return isName ? markup `<th scope="row" class="${kind}">${cell}</th>` : markup `<td class="${kind}">${cell}</td>`;
}
function fold(title, content) {
    return markup `<details><summary>${title}</summary>${content}</details>`;
}
function figure({ title, sentence, legend, picture, table: data, extra = NOTHING }) {
    const keys = legend.map(({ style, label }) => markup `<li class="key ${style}">${label}</li>`);
    return markup `<figure><figcaption><h3>${title}</h3><p>${sentence}</p>${keys.length === 0 ? NOTHING : markup `<ul class="legend">${keys}</ul>`}</figcaption>
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
        return NOTHING;
    const changes = pairChanges(records, (0,lib_metrics/* metricOf */.a)(compared.metric));
    if (changes.length < 2)
        return NOTHING;
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
    const zeroLine = markup `<line class="zero" x2="100%" y1="${zero}" y2="${zero}"/>`;
    if (change === null)
        return [zeroLine];
    const at = percentage(1 - y.at(change));
    const line = markup `<line class="estimate" x2="100%" y1="${at}" y2="${at}"/>`;
    if (low === null || high === null)
        return [zeroLine, line];
    const [top, bottom] = [y.at(high), y.at(low)];
    const band = markup `<rect class="estimate" width="100%" y="${percentage(1 - top)}" height="${percentage(top - bottom)}"/>`;
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








const FEWEST_RUNS = 3;
function trendPlots({ trends, startedAt }) {
    return markup `${trends.map((trend) => trendPlot(trend, startedAt))}`;
}
function trendPlot(trend, startedAt) {
    const runs = runsOf(trend, startedAt);
    if (runs.length < FEWEST_RUNS)
        return markup `<p>${(0,report_trend/* trendSentence */.$Z)(trend)}</p>`;
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
        sentence: markup `${(0,report_trend/* trendSentence */.$Z)(trend)}${leftOut === null ? NOTHING : markup ` ${foreign(leftOut, 800)}`}`,
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
        return { label: day(point.startedAt), value: point.p50, kind: point.leftOut === null ? 'past' : 'left-out' };
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
    return markup `<rect class="estimate" width="100%" y="${percentage(1 - top)}" height="${percentage(top - bottom)}"/>`;
}
function legendOf({ past, band, current }) {
    return [
        { style: 'dots latency', label: 'Median of an earlier run' },
        ...(past.some(({ leftOut }) => leftOut !== null) ? [{ style: 'dots baseline', label: 'Not compared with' }] : []),
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
        return [name, (0,units/* formatValue */.Fl)(run.value, unit), reason === null ? units/* UNKNOWN_TEXT */.L5 : foreign(reason, 300)];
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
        markup `<p>Baseline: ${baselineMarkup(comparison)}.</p>\n`,
        problem === null ? NOTHING : markup `<p class="alert warning">${sentence(problem)}.</p>\n`,
        changesTable(comparison),
        sidesTable(comparison),
        differencePlot(report, comparison),
        trendPlots(report),
        notes.length === 0 ? NOTHING : markup `<ul>${notes.map((note) => markup `<li>${sentence(note)}</li>`)}</ul>`,
    ];
    return { id: 'comparison', title: 'Compared with the baseline', content };
}
function baselineMarkup(comparison) {
    const pairs = (0,report_comparison/* pairsText */.Lx)(comparison);
    return markup `${identity(comparison.baseline)}${pairs === '' ? NOTHING : `: ${pairs}`}`;
}
function identity(baseline) {
    if (baseline.kind === 'run') {
        return markup `run ${code(baseline.runId)} of ${foreign(baseline.startedAt)}, from ${code(baseline.path)}`;
    }
    if (baseline.kind !== 'endpoint')
        return markup `${(0,report_comparison/* pastText */._v)(baseline)}`;
    const { model, api, url } = baseline;
    const place = url === null ? markup `built-in mock` : foreign(url);
    return markup `${model === null ? NOTHING : markup `<b>${foreign(model)}</b>, `}${api}, ${place}, asked in turns with this run`;
}
function changesTable({ metrics, confidence }) {
    if (metrics.length === 0)
        return NOTHING;
    const columns = [
        textColumn('Compared'),
        textColumn('Slowdown'),
        figureColumn(`Change, with ${(0,units/* formatShare */.T1)(confidence)} bounds`),
        figureColumn('Tolerated'),
        textColumn('In words'),
    ];
    return table('Changes against the baseline', columns, metrics.map(changeRow), 'wordy');
}
function changeRow(figure) {
    const { state, answer, tolerated, reason } = figure;
    return [
        code((0,report_comparison/* figureName */.cU)(figure)),
        markup `<span class="answer ${answer}">${state === null ? 'cannot be told' : report_comparison/* STATE_WORDS */.I7[state]}</span>`,
        markup `<b>${(0,report_comparison/* changeText */.k0)(figure)}</b>`,
        (0,units/* formatValue */.Fl)(tolerated, 'change'),
        sentence(reason),
    ];
}
function sidesTable({ sides }) {
    if (sides.length === 0)
        return NOTHING;
    const columns = [
        textColumn('Metric'),
        ...['This run p50', 'Baseline p50', 'This run p90', 'Baseline p90'].map(figureColumn),
    ];
    const rows = sides.map(({ metric, candidate, baseline }) => {
        const { label, unit } = (0,lib_metrics/* metricOf */.a)(metric);
        const figures = [candidate.p50, baseline.p50, candidate.p90, baseline.p90];
        return [label, ...figures.map((value) => (0,units/* formatValue */.Fl)(value, unit))];
    });
    return table('Both sides', columns, rows);
}

// EXTERNAL MODULE: ./lib/report/histogram.js
var histogram = __webpack_require__(92684);
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

// EXTERNAL MODULE: ./lib/columns.js
var columns = __webpack_require__(74648);
// EXTERNAL MODULE: ./lib/stats/release.js
var release = __webpack_require__(77402);
;// CONCATENATED MODULE: ./lib/report/html/series.js




function sidesOf(table) {
    return { candidate: seriesOf(table, 'candidate'), baseline: seriesOf(table, 'baseline') };
}
function seriesOf(table, arm) {
    const { length } = table;
    const [rows, indices] = [(0,columns/* createColumn */.H)(Int32Array, length), (0,columns/* createColumn */.H)(Int32Array, length)];
    const [latencies, ttfts] = [(0,columns/* createColumn */.H)(Float64Array, length), (0,columns/* createColumn */.H)(Float64Array, length)];
    for (let row = 0; row < length; row += 1) {
        const record = table.view(row);
        if (!(0,samples/* isMeasured */.V2)(record, arm))
            continue;
        rows.push(row);
        indices.push(record.index);
        latencies.push(record.latencySeconds ?? Number.NaN);
        ttfts.push(record.ttftSeconds ?? Number.NaN);
    }
    const known = latencies.toArray();
    return {
        rows: rows.toArray(),
        indices: indices.toArray(),
        latencies: known,
        ttfts: ttfts.toArray(),
        sorted: sortKnown(known),
    };
}
function groupSeries({ indices, latencies, ttfts }, size) {
    const groups = [];
    for (let start = 0; start < indices.length; start += size) {
        const end = Math.min(start + size, indices.length);
        const answered = sortKnown(latencies.subarray(start, end));
        groups.push({
            first: indices[start],
            last: indices[end - 1],
            answered: answered.length,
            failed: end - start - answered.length,
            low: (0,quantile/* quantile */.YV)(answered, 0.1),
            median: (0,quantile/* quantile */.YV)(answered, 0.5),
            high: (0,quantile/* quantile */.YV)(answered, 0.9),
            max: answered.at(-1) ?? null,
            ttft: (0,quantile/* quantile */.YV)(sortKnown(ttfts.subarray(start, end)), 0.5),
        });
    }
    return groups;
}
function sortKnown(values) {
    let unknown = 0;
    for (let i = 0; i < values.length; i += 1)
        if (Number.isNaN(values[i]))
            unknown += 1;
    if (unknown === 0)
        return (0,quantile/* sortSamples */.O4)(values);
    const known = new Float64Array(values.length - unknown);
    for (let i = 0, count = 0; count < known.length; i += 1) {
        if (Number.isNaN(values[i]))
            continue;
        known[count] = values[i];
        count += 1;
    }
    const sorted = (0,quantile/* sortSamples */.O4)(known);
    (0,release/* release */._)(known);
    return sorted;
}

;// CONCATENATED MODULE: ./lib/report/html/distribution.js










const BARS = 28;
const STEPS = 300;
const FEWEST_ANSWERS = 5;
const SHARES = [0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.99];
function distribution(report, { latencies, ttfts, sorted: latency }) {
    if (latency.length < FEWEST_ANSWERS)
        return NOTHING;
    const ofAnswered = (seconds, i) => (Number.isNaN(latencies[i]) ? Number.NaN : seconds);
    const ttft = sortKnown(latency.length === latencies.length ? ttfts : ttfts.map(ofAnswered));
    return markup `<div class="pair">${histogramFigure(report, latency)}${cumulativeFigure(report, latency, ttft)}</div>`;
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
    return markup `<rect class="${style}" x="${percentage(left)}" y="${percentage(1 - y.at(count))}" width="${percentage(right - left)}" height="${percentage(y.at(count))}"><title>${rangeOf({ low, high })}: ${(0,units/* formatInteger */.Sm)(count)}</title></rect>`;
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
    const hasTtft = ttft.length >= FEWEST_ANSWERS;
    return figure({
        title: 'Cumulated',
        sentence: `The share of answers that took so long or less.${x.isLogarithmic ? ' The scale is logarithmic.' : ''}${farLimitsSentence(far)}`,
        legend: hasTtft ? distribution_LEGEND : distribution_LEGEND.slice(0, 1),
        picture: plot({
            description: `Cumulated: half of the answers took ${(0,units/* formatSeconds */.Xo)(middle)} or less, nine tenths ${(0,units/* formatValue */.Fl)((0,quantile/* quantile */.YV)(latency, 0.9), 'seconds')}.`,
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
    return table('Cumulated distribution', columns, rows);
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
    const page = markup `${DOCTYPE}
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="icon" href="data:,">
${ownElement('style', PAGE_STYLE)}
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
        return markup `<div><dt>${label}</dt><dd><b>${value}</b> <small>${detail}</small></dd></div>\n`;
    });
    return markup `<dl class="tiles">${items}</dl>\n`;
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
        detail: `${(0,units/* formatShare */.T1)(summary.errorRate ?? 0)} of ${(0,units/* formatCount */.B4)(summary.attempted, 'request')}`,
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
        markup `<p>${(0,figure_table/* speedSentence */.XX)(summary)}</p>\n`,
        metricsTable('Figures', main, summary),
        missing === null ? NOTHING : markup `<p class="aside">${missing}</p>`,
        flagList(summary),
        others.length === 0 ? NOTHING : fold('More figures', metricsTable('More figures', others, summary)),
    ];
    return { id: 'figures', title: 'Figures', content };
}
function metricsTable(name, metrics, summary) {
    const columns = [textColumn('Metric'), ...figure_table/* FIGURES */.SL.map((figure) => figureColumn(figure)), figureColumn('Requests')];
    const rows = metrics.map(({ name: metric, label, unit }) => {
        const distribution = summary.metrics[metric];
        const figures = figure_table/* FIGURES */.SL.map((figure) => (0,units/* formatValue */.Fl)(distribution[figure], unit));
        return [label, ...figures, (0,units/* formatInteger */.Sm)(distribution.count)];
    });
    return table(name, columns, rows);
}
function flagList(summary) {
    const items = (0,figure_table/* flagSentences */.Nn)(summary).map(([flag, sentence]) => markup `<li>${code(flag)} ${sentence}</li>`);
    return items.length === 0 ? NOTHING : markup `<ul class="aside">${items}</ul>`;
}

// EXTERNAL MODULE: ./lib/report/wording.js
var wording = __webpack_require__(57142);
;// CONCATENATED MODULE: ./lib/report/html/heading.js




function heading(report) {
    const { status, reason } = report.verdict;
    return markup `<header class="${status}">
<p class="product">LLM latency</p>
<h1><span class="badge">${wording/* VERDICT_WORDS */._G[status]}</span> ${sentence(reason)}</h1>
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
        target.model === null ? null : markup `<b>${foreign(target.model)}</b>`,
        mode === 'mock' ? markup `built-in mock, ${target.api}` : markup `${target.api}`,
        target.url === null ? null : foreign(target.url),
        markup `${(0,units/* formatCount */.B4)(summary.attempted, 'request')}${warmup}`,
        markup `<time datetime="${startedAt}">${startedAt.slice(0, 16).replace('T', ' ')} UTC</time>`,
    ];
    return markup `${parts.filter((part) => part !== null).map((part) => markup `<span>${part}</span> `)}`;
}
function cutShortAlert(report) {
    const words = (0,wording/* cutShortSentence */.yj)(report);
    if (words === null)
        return NOTHING;
    return markup `<p class="alert ${(0,wording/* endedAsAsked */.ly)(report) ? 'note' : 'warning'}">${ownWords(words)}</p>
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
    const rest = omitted > 0 ? markup `<p>${(0,units/* formatInteger */.Sm)(omitted)} more limits: see metrics_summary.json.</p>` : NOTHING;
    return { id: 'limits', title: 'Limits', content: [table('Limits', columns, rows, 'limits'), rest] };
}
function limitRow(check, headline) {
    const { threshold, observed, interval, samples, answer, reason } = check;
    const unit = (0,subject/* subjectUnit */.p)(threshold.subject);
    const isSaid = headline.startsWith(reason) || threshold.subject.kind === 'regression';
    const why = answer === 'pass' || isSaid ? NOTHING : markup `<small>${sentence(reason)}</small>`;
    return [
        markup `${code(threshold.source)}${why}`,
        markup `<span class="answer ${answer}">${ANSWERS[answer]}</span>${threshold.warnOnly ? markup ` <small>warns only</small>` : null}`,
        markup `<b>${(0,units/* formatBeside */.oD)(observed, threshold.limit, unit)}</b>`,
        gauge(check),
        (0,figure_table/* formatInterval */.vy)(interval, threshold.limit, unit),
        (0,units/* formatInteger */.Sm)(samples),
    ];
}
const ANSWERS = { pass: 'kept', fail: 'missed', inconclusive: 'open' };
function gauge({ threshold, observed, interval, answer }) {
    if (observed === null)
        return NOTHING;
    const { limit, operator } = threshold;
    const { low, high } = { low: interval?.low ?? observed, high: interval?.high ?? observed };
    const start = Math.min(0, low, observed, limit);
    const span = Math.max(high, observed, limit, 1e-9) * 1.15 - start;
    const at = (value) => percentage((value - start) / span);
    const upwards = operator === '<' || operator === '<=';
    const [from, to] = upwards ? [limit, start + span] : [start, limit];
    return markup `<svg class="gauge ${answer}" aria-hidden="true">
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
        hasTrend ? medianLine(scene, 'median', 'line latency') : NOTHING,
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
    const latencies = latenciesOf(table);
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
function latenciesOf(table) {
    const latencies = new Float64Array(table.length);
    for (let row = 0; row < latencies.length; row += 1)
        latencies[row] = table.view(row).latencySeconds ?? Number.NaN;
    return latencies;
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
function describe(counts) {
    const parts = [
        counts.failed === 0 ? '' : `the first ${(0,units/* formatInteger */.Sm)(counts.failed)} failed ones`,
        `the ${(0,units/* formatInteger */.Sm)(counts.slowest)} slowest`,
        `${(0,units/* formatInteger */.Sm)(counts.others)} of the others, evenly spaced`,
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
            room -= Buffer.byteLength(scriptJson(shown));
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
    const size = (length) => Buffer.byteLength(scriptJson(cut(texts, length)));
    return lengths.find((length) => size(length) <= budget) ?? lengths.at(-1) ?? 0;
}
function cut(texts, length) {
    return texts.map((text) => (length === 0 ? '' : (0,foreign_text/* printable */.g)(text, length)));
}
function packRequests(table, rows, { word, prompt }) {
    const firstStartMs = rows.length === 0 ? 0 : Date.parse(table.view(rows[0]).startedAt);
    const column = (read) => pack(rows.map((row) => read(table.view(row))));
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
        flagsWord: column(({ flags }) => word(flags.join(' '))),
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
        return { picture: NOTHING, groups: null };
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
    return markup `<div class="inspector" id="${READOUT}" hidden><label>Look at one <input type="range" min="0" max="0" value="0"></label>
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

// EXTERNAL MODULE: ./lib/report/failure-lines.js
var failure_lines = __webpack_require__(25534);
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
        markup `<code>${failure}</code> ${wording/* FAILURE_MEANINGS */.iN[failure]}`,
        httpStatus === null ? units/* UNKNOWN_TEXT */.L5 : String(httpStatus),
        (0,units/* formatInteger */.Sm)(count),
        foreign((0,failure_lines/* besideStatus */.$)(message)),
    ]);
    const omitted = failed - failures.reduce((total, { count }) => total + count, 0);
    return {
        id: 'failures',
        title: 'Failures',
        content: [
            markup `<p>${(0,units/* formatInteger */.Sm)(failed)} of ${(0,units/* formatCount */.B4)(attempted, 'request')} failed; they have no latency and are in none of the figures above.</p>`,
            table('Failures', columns, rows, 'wordy'),
            omitted > 0 ? markup `<p>${(0,units/* formatCount */.B4)(omitted, 'more failed request')}: see metrics_requests.csv.</p>` : NOTHING,
        ],
    };
}
function notesSection({ notes }) {
    if (notes.length === 0)
        return null;
    const items = notes.slice(0, MOST_NOTES).map((note) => markup `<li>${sentence(note)}</li>\n`);
    const omitted = notes.length - MOST_NOTES;
    const rest = omitted > 0 ? markup `<li>${(0,units/* formatInteger */.Sm)(omitted)} more: see metrics_summary.json.</li>` : NOTHING;
    return { id: 'notes', title: 'Notes', content: [markup `<ul>${items}${rest}</ul>`] };
}
function methodSection(report) {
    const items = (0,method/* methodSentences */.Y)(report).map((phrases) => markup `<li>${phrases.map(phraseMarkup)}</li>\n`);
    const settings = (0,method/* visibleJson */.$)(report.config);
    return {
        id: 'method',
        title: 'How this was measured',
        content: [
            markup `<ul>${items}</ul>`,
            settings.length > MOST_SETTINGS
                ? markup `<p>The settings are in metrics_summary.json; here they would take too much room.</p>`
                : fold('Settings', markup `<pre tabindex="0">${settings}</pre>`),
        ],
    };
}
function phraseMarkup(phrase) {
    return typeof phrase === 'string' ? markup `${phrase}` : code(phrase.quoted);
}

// EXTERNAL MODULE: ./lib/records.js + 5 modules
var records = __webpack_require__(14067);
;// CONCATENATED MODULE: ./lib/report/html/requests.js



const WITHOUT_SCRIPT = markup `<noscript><p>This table needs JavaScript, which is switched off here. metrics_requests.csv holds every request.</p></noscript>`;
function promptsSection(report, run) {
    const { perPrompt, perPromptOmitted } = report.summary;
    if (perPrompt.length === 0)
        return null;
    const omitted = perPromptOmitted === 0
        ? NOTHING
        : markup `<p>The ${(0,units/* formatInteger */.Sm)(perPrompt.length)} slowest prompts of ${(0,units/* formatInteger */.Sm)(perPrompt.length + perPromptOmitted)}; metrics_requests.csv holds all.</p>`;
    return {
        id: 'prompts',
        title: 'Prompts',
        content: [omitted, cutNote(report, run), markup `<div id="prompt-table"></div>`, WITHOUT_SCRIPT],
    };
}
function requestsSection({ records }, { requests, selection }) {
    if (requests.count === 0)
        return null;
    const some = selection === null
        ? NOTHING
        : markup `<p>${(0,units/* formatInteger */.Sm)(requests.count)} of ${(0,units/* formatInteger */.Sm)(records.length)} requests: ${selection}. metrics_requests.csv holds all.</p>`;
    return { id: 'requests', title: 'Requests', content: [some, markup `<div id="request-table"></div>`, WITHOUT_SCRIPT] };
}
function cutNote({ promptText }, { promptLength }) {
    if (promptText !== 'full' || promptLength === records/* PREVIEW_LENGTH */._)
        return NOTHING;
    const how = promptLength === 0 ? 'left out' : `cut to ${promptLength} characters`;
    return markup `<p class="aside">Texts are ${how}, to keep this file small.</p>`;
}

;// CONCATENATED MODULE: ./lib/report/html/section.js

function sectionMarkup({ id, title, content }) {
    return markup `<section id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title">${title}</h2>
${content}
</section>
`;
}
function linkTo({ id, title }) {
    return markup `<a href="#${id}">${title}</a> `;
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
        return NOTHING;
    const longest = lanes.reduce((most, { spans }) => Math.max(most, spans.at(-1)?.to ?? 0), 0);
    const names = phaseNames(lanes);
    return figure({
        title: 'Where the time goes',
        sentence: 'The phases of single requests, from the first thing on the network on.',
        legend: names.map((name) => ({ style: `phase ${name}`, label: PHASE_LABELS[name] })),
        picture: markup `<div class="waterfall">${lanes.map((lane) => laneMarkup(lane, longest))}</div>`,
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
    const ranks = [
        ['Fastest', 0],
        ['Median', Math.floor(last / 2)],
        ['Third slowest', last - 2],
        ['Second slowest', last - 1],
        ['Slowest', last],
    ];
    const labels = new Map(ranks.map(([label, rank]) => [rank, label]));
    return [...labels].flatMap(([rank, label]) => {
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
        return markup `<rect class="phase ${name}" x="${x}" width="${width}" height="100%"/>`;
    });
    const total = (0,units/* formatSeconds */.Xo)(record.latencySeconds ?? 0);
    return markup `<p class="lane"><span>${label} <small>#${record.index} ${code(record.promptId, 40)}</small></span><svg aria-hidden="true">${bars}</svg><b>${total}</b></p>`;
}
function laneTable(lanes, names) {
    const columns = [
        textColumn('Request'),
        ...names.map((name) => figureColumn(PHASE_LABELS[name])),
        figureColumn('Latency'),
    ];
    const rows = lanes.map(({ label, record, spans }) => [
        markup `${label} <small>#${record.index} ${code(record.promptId, 40)}</small>`,
        ...names.map((name) => {
            const span = spans.find((candidate) => candidate.name === name);
            return span === undefined ? units/* UNKNOWN_TEXT */.L5 : (0,units/* formatSeconds */.Xo)(span.to - span.from);
        }),
        (0,units/* formatSeconds */.Xo)(record.latencySeconds ?? 0),
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
    const body = markup `${heading(report)}<nav aria-label="Parts of this page">${parts.map(linkTo)}</nav>
<main>
${cutShortAlert(report)}${parts.map(sectionMarkup)}</main>
<footer>${foreign(`${report.tool.name} ${report.tool.version}`)} · run <code>${report.runId}</code></footer>
${jsonScript('data', data)}
${ownElement('script', PAGE_SCRIPT)}`;
    return renderDocument(titleOf(report), body, PAGE_SCRIPT);
}
function clipboardText(report) {
    let text = '';
    for (const budget of CLIPBOARD_BUDGETS) {
        text = (0,markdown/* renderMarkdown */.G)(report, { artifactUrl: null, budget });
        if (Buffer.byteLength(scriptJson(text)) <= ESCAPED_CLIPBOARD)
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
