import type { Target } from './target.ts';
import type { VerdictFindings } from './verdicts-findings.ts';
import { LEVELS, LIMITS } from './verdicts-limits.ts';
import { ALPHAS, SIZES, SLOWDOWNS } from './verdicts-study.ts';

const ONE = '`endpoint`, one origin';
const TWO = '`endpoint`, two origins';
/** Most false alarms, and fewest slowdowns found, in percent at each size. */
const FOUND: readonly (readonly [design: string, slowdown: number, fewest: readonly number[]])[] = [
  [ONE, 0.2, [22, 42, 90]],
  [ONE, 0.5, [90, 99, 100]],
  [TWO, 0.2, [15, 20, 25]],
  [TWO, 0.5, [80, 95, 99]],
];
const MOST_FALSE = 1;
/** A level that a gate is held to may be missed by half, for approximations and for chance. */
const LEVEL_MARGIN = 1.5;

/** What the gate was to keep, and what came of it. */
export function verdictTargets(findings: VerdictFindings): Target[] {
  const { comparisons } = findings;
  const failed = (design: string, slowdown: number): number[] =>
    SIZES.map((count) => {
      const { ours, cases } = comparisons[count]!;
      return (100 * ours[design]![SLOWDOWNS.indexOf(slowdown as 0)]!.regression) / cases;
    });
  const falseAlarms = failed(ONE, 0);
  return [
    {
      promise: `${ONE}: false alarms at ${SIZES.join(' / ')} pairs at most ${MOST_FALSE} %`,
      observed: percents(falseAlarms),
      met: falseAlarms.every((share) => share <= MOST_FALSE),
    },
    ...FOUND.map(([design, slowdown, fewest]) => {
      const found = failed(design, slowdown);
      return {
        promise: `${design}: slowdowns of ${100 * slowdown} % found, at least ${fewest.join(' / ')} %`,
        observed: percents(found),
        met: found.every((share, i) => Math.round(share * 10) / 10 >= fewest[i]!),
      };
    }),
    ...levelTargets(findings),
    ...limitTargets(findings),
  ];
}

/** The worst of all designs and sizes, where nothing is different and nothing is tolerated. */
function levelTargets({ comparisons }: VerdictFindings): Target[] {
  return ALPHAS.map((alpha, i) => {
    const shares = SIZES.flatMap((count) => {
      const { rejected, cases } = comparisons[count]!;
      return Object.values(rejected).map((counts) => (100 * counts[i]!) / cases);
    });
    const [worst, most] = [Math.max(...shares), 100 * alpha * LEVEL_MARGIN];
    return {
      promise: `nothing tolerated, at ${100 - 100 * alpha} % confidence: rejections at most ${most} % in every design`,
      observed: `at most ${worst.toFixed(1)} %`,
      met: worst <= most,
    };
  });
}

/** The worst of all limits, kinds of requests and sizes, where the true figure is the limit. */
function limitTargets({ limits, cases }: VerdictFindings): Target[] {
  return LEVELS.map(([confidence, risk], level) => {
    const results = Object.values(limits).flatMap((bySize) => Object.values(bySize));
    const shares = results.flatMap((result) => LIMITS.map((limit) => (100 * result[limit][level]!) / cases));
    const [worst, most] = [Math.max(...shares), 100 * risk * LEVEL_MARGIN];
    return {
      promise: `a limit that is just kept, at ${confidence.replace('%', ' %')} confidence: failures at most ${most} %`,
      observed: `at most ${worst.toFixed(1)} %`,
      met: worst <= most,
    };
  });
}

function percents(shares: readonly number[]): string {
  return `${shares.map((share) => formatShare(share)).join(' / ')} %`;
}

/** A percentage: one decimal below ten, none above. */
export function formatShare(percent: number): string {
  return percent > 0 && percent < 9.95 ? percent.toFixed(1) : percent.toFixed(0);
}
