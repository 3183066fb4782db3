import assert from 'node:assert/strict';
import { readFolder } from '../../src/build/readFolder';
import { composeNotebook } from '../../src/core/notebook/compose';
import { loadSyllabus } from '../../src/core/syllabus/load';
import { skip } from '../skip';
import { englishWords } from './englishWords';
import { runInJupyter, withoutIpykernel } from './jupyterNotebooks';
import { LearnersFolder } from './learnersFolder';

const { syllabus, exercises } = loadSyllabus(await readFolder('syllabus'));

describe('lab in Jupyter', function () {
  this.timeout(120_000);
  let folder: LearnersFolder;

  before(async function () {
    const reason = withoutIpykernel();
    if (reason) skip(this, reason);
    assert.ok(syllabus);
    folder = await LearnersFolder.make(syllabus);
  });
  after(() => folder?.remove());

  it('shows a missing package as one line', async () => {
    const [first] = exercises;
    assert.ok(first);
    await folder.add(first.content);
    const cells = [{ kind: 'code', source: 'from lab import need\nneed("no_such")', line: 1 }] as const;
    const notebook = composeNotebook({ ...first.content, cells: { python: cells } }, 'python', englishWords);
    const { scaffolded } = await runInJupyter({ notebook, solutions: {}, wrong: {} }, folder.root);
    const [error] = scaffolded['code-0'] ?? [];
    assert.equal(error?.output_type, 'error');
    assert.match(error.evalue, /^This notebook needs no_such, which this Python does not have: run "/);
    assert.deepEqual(error.traceback, [`PackagesMissing: ${error.evalue}`]);
  });
});
