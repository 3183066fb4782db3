import type { Context } from 'mocha';

/** Skips the test, or all tests of the suite whose `before` this is, and tells the reporter why. */
export function skip(test: Context, reason: string): never {
  test['skipReason'] = reason;
  return test.skip();
}
