/**
 * mocha's Spec reporter that also writes exact counts to the file named by AIHS_COUNTS, as
 * `{ passed, failed, skipped, skippedReasons: string[], finished: boolean }`. They are written when the
 * process exits, so that a crash half-way leaves what was counted with `finished: false`.
 */
const { writeFileSync } = require('node:fs');
const { reporters, Runner } = require('mocha');

const { EVENT_RUN_END, EVENT_TEST_FAIL, EVENT_TEST_PASS, EVENT_TEST_PENDING } = Runner.constants;
class CountingReporter extends reporters.Spec {
  constructor(runner, options) {
    super(runner, options);
    const counts = { passed: 0, failed: 0, skipped: 0, skippedReasons: [], finished: false };
    runner.on(EVENT_TEST_PASS, () => counts.passed++);
    runner.on(EVENT_TEST_FAIL, () => counts.failed++);
    runner.on(EVENT_TEST_PENDING, (test) => {
      counts.skipped++;
      counts.skippedReasons.push(`${test.fullTitle()}: ${reasonOf(test)}`);
    });
    runner.once(EVENT_RUN_END, () => (counts.finished = true));
    // Ended from outside: leave through 'exit', where counts are written and editors are closed.
    process.once('SIGTERM', () => process.exit(143));
    process.once('exit', () => {
      if (process.env.AIHS_COUNTS) writeFileSync(process.env.AIHS_COUNTS, JSON.stringify(counts));
    });
  }
}

/** A test says why it skips itself with `this.skipReason = '…'` on its context before `this.skip()`. */
function reasonOf(test) {
  return test.ctx?.skipReason ?? 'marked as skipped';
}

module.exports = CountingReporter;
