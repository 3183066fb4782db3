import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectFolder } from './project.mjs';
import { run } from './run.mjs';

/**
 * Runs mocha in a process of its own and returns what it counted. A suite that crashes, hangs or finds no
 * test file counts as one failure more.
 * @param {string[]} globs test files
 * @param {{ env: NodeJS.ProcessEnv, limitSeconds: number }} options
 * @returns {Promise<{ passed: number, failed: number, skipped: number, reasons: string[] }>}
 */
export async function runSuite(globs, { env, limitSeconds }) {
  const folder = await mkdtemp(join(tmpdir(), 'aihs-counts-'));
  const file = join(folder, 'counts.json');
  try {
    const mocha = join(projectFolder, 'node_modules', 'mocha', 'bin', 'mocha.js');
    const reporter = join(projectFolder, 'test', 'machine', 'countingReporter.cjs');
    const { code, timedOut } = await run(process.execPath, [mocha, '--reporter', reporter, ...globs], {
      cwd: projectFolder,
      env: { ...env, AIHS_COUNTS: file },
      limitSeconds,
    });
    if (timedOut) console.error(`The suite was ended: it did not finish in ${limitSeconds} seconds.`);
    return withCrash(await countsIn(file), code);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function countsIn(file) {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch {
    // No counts: mocha died before it could write any. withCrash counts that.
    return { passed: 0, failed: 0, skipped: 0, skippedReasons: [], finished: false };
  }
}

/** Adds the failure that no test reported: a suite that ended early, or ended badly without a failed test. */
function withCrash({ passed, failed, skipped, skippedReasons, finished }, code) {
  const crashed = !finished || (code !== 0 && failed === 0);
  if (crashed) console.error(`The suite did not come to a proper end (exit code ${code}).`);
  return { passed, failed: failed + (crashed ? 1 : 0), skipped, reasons: skippedReasons };
}
