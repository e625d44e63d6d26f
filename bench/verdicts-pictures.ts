import { createRandom } from '../src/random.ts';
import { average } from '../src/stats/describe.ts';
import type { VerdictFindings } from './verdicts-findings.ts';
import { drawProject, drawRun } from './verdicts-model.ts';
import { toSeconds } from './verdicts-rivals.ts';
import { box, COLOURS, dot, line, picture, WIDTH, words, type Point } from './verdicts-svg.ts';
import { formatShare } from './verdicts-targets.ts';

/** Pictures of docs/verdicts.md, by the names of their files. */
export function verdictPictures(findings: VerdictFindings): Readonly<Record<string, string>> {
  return {
    'verdicts-days.svg': daysPicture(),
    'verdicts-states.svg': statesPicture(),
    'verdicts-gates.svg': gatesPicture(findings),
  };
}

/** Runs of the same thing on sixteen days, and how often one is 10 % over the day before. */
function daysPicture(): string {
  const random = createRandom('days 3');
  const project = drawProject(random);
  const runs = Array.from({ length: 16 }, () => average(toSeconds(drawRun(random, project, { count: 50 })))!);
  const usual = average(runs)!;
  const at = (i: number): Point => [70 + i * 40, 150 - 260 * (runs[i]! / usual - 1)];
  const alarms = runs.map((run, i) => i > 0 && run > 1.1 * runs[i - 1]!);
  const count = alarms.filter(Boolean).length;
  return picture(
    `Average latency of the same endpoint on sixteen days; ${count} of 15 are 10 % over the day before`,
    270,
    [
      words([20, 28], `Nothing changed, yet ${count} of 15 days are more than 10 % slower than the day before`),
      ...[-0.2, 0, 0.2].flatMap((level) => [
        line([60, 150 - 260 * level], [WIDTH - 30, 150 - 260 * level], { colour: COLOURS.faint }),
        words([52, 154 - 260 * level], `${level > 0 ? '+' : ''}${Math.round(100 * level)} %`, {
          colour: COLOURS.calm,
          anchor: 'end',
        }),
      ]),
      ...runs.slice(1).map((_, i) => line(at(i), at(i + 1), { colour: COLOURS.faint, width: 2 })),
      ...runs.map((_, i) => dot(at(i), alarms[i] === true ? COLOURS.bad : COLOURS.calm)),
      words(
        [70, 250],
        'Simulated. Each dot: the average of 50 requests. Red: a gate at 110 % of the previous run fails.',
        {
          colour: COLOURS.calm,
        },
      ),
    ],
  );
}

const STATES = [
  { name: 'regression', low: 14, high: 30, colour: COLOURS.bad, means: 'fails: all of the range is over the line' },
  {
    name: 'regression suspected',
    low: 4,
    high: 24,
    colour: COLOURS.open,
    means: 'inconclusive: more likely over than not',
  },
  { name: 'no regression seen', low: -6, high: 16, colour: COLOURS.calm, means: 'passes, but up to +16 % may hide' },
  {
    name: 'no regression (proven)',
    low: -7,
    high: 6,
    colour: COLOURS.good,
    means: 'passes: all of the range is under the line',
  },
] as const;

/** Where a slowdown in percent stands. */
const x = (percent: number): number => 180 + (percent + 10) * 5.4;

/** The range of the slowdown against what is tolerated. */
function statesPicture(): string {
  return picture('Four states: where the range of the slowdown lies against what is tolerated', 250, [
    line([x(0), 30], [x(0), 215], { colour: COLOURS.faint }),
    line([x(10), 30], [x(10), 215], { colour: COLOURS.bad, dash: '5 4' }),
    words([x(0), 235], 'no change', { colour: COLOURS.calm, anchor: 'middle' }),
    words([x(10), 235], '10 % tolerated', { colour: COLOURS.bad, anchor: 'start' }),
    ...STATES.flatMap(({ name, low, high, colour, means }, i) => {
      const y = 55 + i * 45;
      return [
        words([20, y + 4], name, { colour }),
        line([x(low), y], [x(high), y], { colour, width: 4 }),
        dot([x((low + high) / 2), y], colour),
        words([420, y + 4], means, { colour: COLOURS.calm }),
      ];
    }),
  ]);
}

const SHOWN = ['false alarms', 'found: 20 % slower', 'found: 50 % slower'] as const;
/** Where they are in a cell. */
const SLOWDOWN_OF = [0, 2, 3] as const;
const SHADES = [COLOURS.bad, '#54aeff', '#0969da'] as const;

/** False alarms and slowdowns found at 200 pairs or requests. */
function gatesPicture({ comparisons }: VerdictFindings): string {
  const { ours, rivals, cases } = comparisons[200]!;
  const rows = [
    ...Object.entries(rivals),
    ...Object.entries(ours).map(
      ([name, states]) => [`ours: ${name.replaceAll('`', '')}`, states.map((state) => state.regression)] as const,
    ),
  ];
  const bars = rows.flatMap(([name, counts], i) => {
    const top = 62 + i * 48;
    return [
      words([300, top + 20], name, { anchor: 'end' }),
      ...SLOWDOWN_OF.flatMap((slowdown, k) => {
        const percent = (100 * counts[slowdown]!) / cases;
        const y = top + k * 13;
        return [
          box([310, y], [Math.max(1, percent * 3.4), 10], SHADES[k]!),
          words([316 + percent * 3.4, y + 9], `${formatShare(percent)} %`, { colour: COLOURS.calm }),
        ];
      }),
    ];
  });
  const legend = SHOWN.flatMap((name, k) => [
    box([230 + k * 160, 22], [12, 12], SHADES[k]!),
    words([248 + k * 160, 33], name),
  ]);
  return picture('False alarms and slowdowns found, by gate, at 200 pairs or requests', 75 + rows.length * 48, [
    ...legend,
    ...bars,
  ]);
}
