import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { readFolder } from '../../src/build/readFolder';
import { gradedPath } from '../../src/core/notebook/paths';
import { loadSyllabus } from '../../src/core/syllabus/load';
import { LearnersFolder } from './learnersFolder';
import { hindrance, python } from './python';
import { rscript, withoutR } from '../rscript';
import { skip } from '../skip';

type Answers = Record<string, { args: unknown; value?: unknown; error?: true }[]>;

const { syllabus, exercises } = loadSyllabus(await readFolder('syllabus'));
const both = exercises.filter(({ content }) => content.cells.python && content.cells.r);
const cases = '200';

describe('twins: Python and R', function () {
  this.timeout(300_000);
  let folder: LearnersFolder;

  before(async function () {
    const reason = withoutR() ?? hindrance([]);
    if (reason) skip(this, reason);
    assert.ok(syllabus);
    folder = await LearnersFolder.make(syllabus);
  });
  after(() => folder?.remove());

  for (const { entry, content } of both) {
    it(`${entry.id}: the same cases, and the same answer to each of them`, async () => {
      await folder.add(content);
      const [inPython, inR] = [ask(python, 'twins.py', 'python'), ask(rscript, 'twins.R', 'r')];
      assert.deepEqual(Object.keys(inR), Object.keys(inPython));
      for (const [task, answers] of Object.entries(inPython)) {
        assert.equal(inR[task]?.length, answers.length, task);
        answers.forEach((answer, at) => {
          const twin = inR[task]?.[at];
          const told = () => `${task}: ${JSON.stringify(answer)} in Python, ${JSON.stringify(twin)} in R`;
          assert.ok(alike(answer.args, twin?.args), `other arguments, ${told()}`);
          assert.ok(answer.error === twin?.error && alike(answer.value, twin?.value), told());
        });
      }

      function ask(program: string, script: string, language: 'python' | 'r'): Answers {
        const file = join(folder.root, gradedPath(content.id, language));
        const args = [join(import.meta.dirname, script), folder.root, file, cases, '20261124'];
        const done = spawnSync(program, args, { encoding: 'utf8', cwd: folder.root, maxBuffer: 1e8 });
        assert.equal(done.status, 0, done.stderr);
        return JSON.parse(done.stdout) as Answers;
      }
    });
  }
});

/** Whether two values mean the same, where R knows no scalar, an empty dict is an empty list and the last digits may differ. */
function alike(one: unknown, other: unknown): boolean {
  const [a, b] = [listed(one), listed(other)];
  if (a.length !== b.length) return false;
  return a.every((item, at) => {
    const twin = b[at];
    if (typeof item === 'number' && typeof twin === 'number')
      return Math.abs(item - twin) <= 1e-9 * Math.max(1, Math.abs(item));
    if (isDict(item) && isDict(twin)) {
      const keys = Object.keys(item);
      return (
        keys.length === Object.keys(twin).length &&
        keys.every((key) => key in twin && alike(item[key], twin[key]))
      );
    }
    if (Array.isArray(item) || Array.isArray(twin)) return alike(item, twin);
    return item === twin;
  });
}

function listed(value: unknown): unknown[] {
  if (isDict(value) && Object.keys(value).length === 0) return [];
  return Array.isArray(value) ? value : [value ?? null];
}

function isDict(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
