const DAY_MS = 86_400_000;

/** A date as ISO text, 'YYYY-MM-DD'. `month` and `day` count from 1. */
export function isoDate(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}

/** The ISO date `days` after (or, if negative, before) `iso`. In UTC, so no clock change can shift it. */
export function addDays(iso: string, days: number): string {
  return new Date(Date.parse(iso) + days * DAY_MS).toISOString().slice(0, 10);
}
