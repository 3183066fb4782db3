import { provide } from './needs.mjs';
import { run } from './run.mjs';

/**
 * `npm run exercise <id>`: one exercise (or all whose id contains the words), checked in every way the content
 * tests know, in seconds; and its notebook as a learner gets it, to look at, in test-results/preview/.
 */
const [words] = process.argv.slice(2);
if (!words) {
  console.error('Name an exercise, such as: npm run exercise group-metrics');
  process.exit(2);
}
const { env } = await provide(['jupyter', 'dask', 'r']);
const preview = await run('npx', ['tsx', 'test/machine/preview.mts', words], { env });
const tests = [
  'test/content/exercises.test.ts',
  'test/content/rExercises.test.ts',
  'test/content/twins.test.ts',
];
const grep = `without problems|${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`;
const checks = await run('npx', ['mocha', '--reporter', 'spec', '--grep', grep, ...tests], { env });
process.exitCode = preview.code || checks.code;
