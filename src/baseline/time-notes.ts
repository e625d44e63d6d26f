const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** Endpoints answer up to 40 % faster at quiet hours; so far apart two runs say more of the hour than of a change. */
const FAR_HOURS = 6;
/** Much may have changed since. */
const OLD_DAYS = 30;

/** What a reader should know of when the two runs were made (ISO 8601 in UTC), one sentence each. */
export function timeNotes(baselineAt: string, runAt: string): string[] {
  const between = Date.parse(runAt) - Date.parse(baselineAt);
  const days = Math.floor(Math.abs(between) / DAY_MS);
  const hours = (((between % DAY_MS) + DAY_MS) % DAY_MS) / HOUR_MS;
  const apart = Math.min(hours, 24 - hours);
  return [
    ...(days > OLD_DAYS ? [`The baseline is ${days} days old; much may have changed since.`] : []),
    ...(apart > FAR_HOURS
      ? [
          `The baseline was measured at another hour (${timeOf(baselineAt)} UTC, this run at ${timeOf(runAt)}), and endpoints are slower at busy hours.`,
        ]
      : []),
  ];
}

function timeOf(at: string): string {
  return new Date(at).toISOString().slice(11, 16);
}
