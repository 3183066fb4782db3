import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { ExerciseContent, SyllabusIndex } from '../../../src/core/syllabus/model';
import { LabRuntime } from '../../../src/host/notebooks/labRuntime';

const index = { groups: [], practice: [] } as unknown as SyllabusIndex;
const content: ExerciseContent = {
  ...{ id: 'm/e', module: 'm', title: 'E', scenario: '', data: [], tasks: [], cells: {} },
  graded: { python: 'EXERCISE = {}\n', r: 'EXERCISE <- list()\n' },
};

describe('lab beside the notebooks', () => {
  let root: string;
  let settings: string;
  const at = (...path: string[]) => join(root, ...path);
  const write = async (path: string, text: string) => {
    await mkdir(dirname(at(path)), { recursive: true });
    await writeFile(at(path), text);
  };
  const ensure = (version: string) =>
    new LabRuntime(at('bundled'), version, { index }, () => settings).ensure(at('folder'), content, {
      patients: { learner: 0, size: 1 },
    });

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'lab-runtime-'));
    settings = 'first';
    await write('bundled/python/lab/__init__.py', 'version = 1\n');
    await write('bundled/python/lab/same.py', 'same\n');
    await write('bundled/python/lab/old.py', 'old\n');
    await write('bundled/r/lab.R', '# 1\n');
    await write('bundled/r/R/old.R', '# old\n');
    await ensure('1');
  });
  afterEach(() => rm(root, { recursive: true, force: true }));

  it('holds both languages and what grades an exercise in each', async () => {
    for (const path of ['lab/__init__.py', 'lab.R', 'R/old.R', 'exercises/m.e.py', 'exercises/m.e.R'])
      assert.ok(existsSync(at('folder/.lab', path)), path);
    assert.equal(await readFile(at('folder/.lab/exercises/m.e.R'), 'utf8'), content.graded.r);
  });

  it('is brought up to date file by file, so that a running kernel finds what it has yet to import', async () => {
    const [before, same] = [await stat(at('folder/.lab/lab')), await stat(at('folder/.lab/lab/same.py'))];
    await write('folder/.lab/lab/__pycache__/old.pyc', 'compiled');
    await write('folder/.lab/zoo/bias-testing/0/clean.rows.csv', 'of an older version');
    await write('bundled/python/lab/__init__.py', 'version = 2\n');
    await write('bundled/r/lab.R', '# 2\n');
    for (const path of ['bundled/python/lab/old.py', 'bundled/r/R/old.R']) await rm(at(path));
    await ensure('2');
    assert.equal(await readFile(at('folder/.lab/lab/__init__.py'), 'utf8'), 'version = 2\n');
    assert.equal(await readFile(at('folder/.lab/lab.R'), 'utf8'), '# 2\n');
    assert.equal((await stat(at('folder/.lab/lab'))).ino, before.ino, 'the folder was never away');
    assert.equal(
      (await stat(at('folder/.lab/lab/same.py'))).ino,
      same.ino,
      'what is the same is not touched',
    );
    for (const path of ['lab/old.py', 'R/old.R']) assert.ok(!existsSync(at('folder/.lab', path)), path);
    assert.ok(existsSync(at('folder/.lab/lab/__pycache__/old.pyc')), 'what Python compiled is its own');
    assert.ok(!existsSync(at('folder/.lab/zoo')), 'planted sets are drawn anew');
    assert.equal(await readFile(at('folder/.lab/VERSION'), 'utf8'), '2');
  });

  it('holds the settings of now, at the same version too', async () => {
    assert.equal(await readFile(at('folder/.lab/settings.json'), 'utf8'), 'first');
    settings = 'second';
    await ensure('1');
    assert.equal(await readFile(at('folder/.lab/settings.json'), 'utf8'), 'second');
  });

  it('is left alone at the same version', async () => {
    await write('folder/.lab/lab.R', '# mine\n');
    await ensure('1');
    assert.equal(await readFile(at('folder/.lab/lab.R'), 'utf8'), '# mine\n');
  });
});
