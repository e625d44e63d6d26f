import { codeBlock, plainText } from './markdown-escape.ts';
import type { Report } from './report.ts';
import { leftOutSentence, trendChart, trendSentence } from './trend.ts';

/** The runs before this one and this one's place among them, for each compared metric; empty without earlier runs. */
export function trendSection({ trends }: Report, pictures: boolean): string {
  if (trends.length === 0) return '';
  const parts = trends.flatMap((trend) => {
    const chart = pictures ? trendChart(trend) : null;
    const picture = chart === null ? [] : [codeBlock(chart.source, 'mermaid'), chart.caption];
    const leftOut = leftOutSentence(trend);
    return [plainText(trendSentence(trend)), ...picture, ...(leftOut === null ? [] : [plainText(leftOut, 800)])];
  });
  return ['### Trend', ...parts].join('\n\n');
}
