import { printable } from '../../foreign-text.ts';
import { formatCount, formatInteger } from '../../units.ts';
import type { Report } from '../report.ts';
import { cutShortSentence, endedAsAsked, VERDICT_MARKS, VERDICT_WORDS } from '../wording.ts';
import { foreign, markup, NOTHING, ownWords, sentence, type Html } from './markup.ts';

/** The first thing that is read: the verdict and the figure that decided it, what was measured, buttons. */
export function heading(report: Report): Html {
  const { status, reason } = report.verdict;
  return markup`<header class="${status}">
<p class="product">LLM latency</p>
<h1><span class="badge">${VERDICT_WORDS[status]}</span> ${sentence(reason)}</h1>
<p class="subtitle">${subtitle(report)}</p>
<p class="tools" hidden><button type="button" id="copy">Copy as Markdown</button><button type="button" id="theme">Dark</button><span role="status" id="copied"></span></p>
</header>
`;
}

/** For the window of the browser. */
export function titleOf({ verdict, target, mode }: Report): string {
  const what = target.model ?? (mode === 'mock' ? 'built-in mock' : target.api);
  return `${VERDICT_MARKS[verdict.status]} ${VERDICT_WORDS[verdict.status]} · ${printable(what, 60)} · LLM latency`;
}

function subtitle({ target, mode, summary, startedAt }: Report): Html {
  const warmup = summary.warmup === 0 ? '' : ` after ${formatInteger(summary.warmup)} for warm-up`;
  const parts = [
    target.model === null ? null : markup`<b>${foreign(target.model)}</b>`,
    mode === 'mock' ? markup`built-in mock, ${target.api}` : markup`${target.api}`,
    target.url === null ? null : foreign(target.url),
    markup`${formatCount(summary.attempted, 'request')}${warmup}`,
    markup`<time datetime="${startedAt}">${startedAt.slice(0, 16).replace('T', ' ')} UTC</time>`,
  ];
  return markup`${parts.filter((part) => part !== null).map((part) => markup`<span>${part}</span> `)}`;
}

/** That the run ended early, and why; nothing when it did not. */
export function cutShortAlert(report: Report): Html {
  const words = cutShortSentence(report);
  if (words === null) return NOTHING;
  return markup`<p class="alert ${endedAsAsked(report) ? 'note' : 'warning'}">${ownWords(words)}</p>
`;
}
