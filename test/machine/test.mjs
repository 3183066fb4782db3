import { ensureDependencies } from './install.mjs';
import { provide } from './needs.mjs';
import { npm } from './npm.mjs';
import { projectFolder } from './project.mjs';
import { say, seconds } from './say.mjs';
import { runSuite } from './suite.mjs';

/**
 * The steps of `npm test`, in order. `script` is an npm script and counts as one test; `mocha` is a suite
 * that counts its own. `needs` names what a suite cannot do without, `wants` what only some of its tests use.
 */
const steps = [
  { name: 'types', script: 'types' },
  { name: 'lint', script: 'lint' },
  { name: 'format', script: 'format' },
  { name: 'spelling', script: 'spelling' },
  { name: 'markdown', script: 'markdown' },
  { name: 'package', script: 'package' },
  {
    name: 'unit',
    mocha: ['test/unit/**/*.test.ts', 'test/contract/**/*.test.ts'],
    wants: ['node24', 'r'],
    minutes: 15,
  },
  {
    name: 'content',
    mocha: ['test/content/**/*.test.ts'],
    wants: ['node24', 'jupyter', 'dask', 'r'],
    minutes: 45,
  },
  {
    name: 'editor',
    mocha: ['test/integration/**/*.test.ts'],
    needs: ['editor'],
    wants: ['jupyter'],
    minutes: 30,
  },
];

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !steps.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(
    `No step is called ${unknown.join(', ')}. There are: ${steps.map((s) => s.name).join(', ')}.`,
  );
  process.exit(1);
}

// Leaving through 'exit' ends the suite that is running, too.
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130));

const total = { passed: 0, failed: 0, skipped: 0 };
const reasons = [];
const summary = [];
try {
  await ensureDependencies();
  for (const step of steps.filter(({ name }) => wanted.length === 0 || wanted.includes(name)))
    await take(step);
} catch (error) {
  console.error(error);
  total.failed++;
}
report();
process.exitCode = total.failed > 0 ? 1 : 0;

/** Runs one step; whatever happens in it is counted and never keeps the next one from running. */
async function take(step) {
  const start = performance.now();
  console.log(`\n── ${step.name} ──`);
  let result;
  try {
    result = step.script ? await runScript(step.script) : await runMocha(step);
  } catch (error) {
    console.error(error);
    result = { passed: 0, failed: 1, skipped: 0, reasons: [] };
  }
  for (const key of Object.keys(total)) total[key] += result[key];
  reasons.push(...result.reasons);
  const counts = `${result.passed} passed, ${result.failed} failed, ${result.skipped} skipped`;
  summary.push(`${step.name.padEnd(8)} ${counts} (${seconds(start)})`);
}

async function runScript(script) {
  const { code } = await npm(['run', '--silent', script], { cwd: projectFolder });
  say(code === 0 ? `${script}: in order` : `${script}: not in order (exit code ${code})`);
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0, reasons: [] };
}

async function runMocha({ name, mocha, needs = [], wants = [], minutes }) {
  const { env, missing } = await provide([...needs, ...wants]);
  const hindrance = missing.find((entry) => needs.includes(entry.need));
  if (hindrance) {
    const reason = `${name}: ${hindrance.reason}`;
    console.error(reason);
    // CI has all it takes, so there an editor that cannot start is a defect and not a circumstance.
    return process.env.CI === 'true'
      ? { passed: 0, failed: 1, skipped: 0, reasons: [] }
      : { passed: 0, failed: 0, skipped: 1, reasons: [reason] };
  }
  const result = await runSuite(mocha, { env, limitSeconds: minutes * 60 });
  const without = missing.map((entry) => `${name} ran without ${entry.need}: ${entry.reason}`);
  return {
    ...result,
    skipped: result.skipped + without.length,
    reasons: [...result.reasons, ...without],
  };
}

function report() {
  console.log(`\n${summary.join('\n')}`);
  if (reasons.length > 0) console.log(`\nSkipped:\n${reasons.map((reason) => `- ${reason}`).join('\n')}`);
  console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
}
