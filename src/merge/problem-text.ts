/** Above a list of what is missing, damaged or there twice. */
export const PROBLEMS_TITLE = 'Problems with the results';

/** A problem with its full stop, or the mark that it ends with. */
export function problemSentence(problem: string): string {
  return /[.?!…]$/.test(problem) ? problem : `${problem}.`;
}

/** Problems as what stands above everything else in a report; undefined without any. */
export function problemsAlert(problems: readonly string[]) {
  return problems.length === 0 ? undefined : { title: PROBLEMS_TITLE, lines: problems.map(problemSentence) };
}
