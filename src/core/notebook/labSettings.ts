/** Seconds that a check may give the learner's code: the setting `aihs.checkTimeout`. */
export const checkTimeout = { usual: 10, least: 2, most: 120 } as const;

/** `.lab/settings.json`: what `lab` heeds of the learner's settings, in every kernel and client. */
export function labSettingsText(seconds: unknown): string {
  const { usual, least, most } = checkTimeout;
  const isNumber = typeof seconds === 'number' && Number.isFinite(seconds);
  const allowed = isNumber ? Math.min(most, Math.max(least, seconds)) : usual;
  return `${JSON.stringify({ version: 1, checkTimeout: allowed })}\n`;
}
