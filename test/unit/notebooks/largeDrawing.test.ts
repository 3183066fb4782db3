import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { drawingPlan, drawnBytes } from '../../../src/core/data/drawing';
import { dataFiles } from '../../../src/core/data/files';
import type { ExerciseContent, SyllabusIndex } from '../../../src/core/syllabus/model';
import { LabRuntime, type Wanted } from '../../../src/host/notebooks/labRuntime';
import { Cancelled } from '../../../src/host/platform/atomicFile';

const data = ['ehr_raw', 'sepsis_dev', 'sepsis_ext'];
const content: ExerciseContent = {
  ...{ id: 'practice/large', module: 'practice', title: 'Large', scenario: '', data, tasks: [], cells: {} },
  graded: {},
};
const index = { groups: [], practice: [] } as unknown as SyllabusIndex;
const size = 20;

describe('drawing many synthetic patients', () => {
  let root: string;
  const draw = (goOn?: Wanted['goOn']) =>
    new LabRuntime('syllabus/lab', 'test', { index }, () => '{}').ensure(root, content, {
      patients: { learner: 7, size },
      goOn,
    });
  const files = async () => (await readdir(join(root, 'data')).catch(() => [])).sort();

  beforeEach(async () => void (root = await mkdtemp(join(tmpdir(), 'large-drawing-'))));
  afterEach(() => rm(root, { recursive: true, force: true }));

  it('stopped in the middle of a table leaves no part of it, and works at the second try', async () => {
    let written = 0;
    const half = drawnBytes(['ehr_raw'], 7, size) / 2;
    await assert.rejects(
      draw((characters) => (written += characters) < half),
      Cancelled,
    );
    assert.ok(written >= half, 'it had begun');
    assert.deepEqual(await files(), []);

    await draw(() => true);
    const names = data.flatMap((id) => [`${id}.csv`, `${id}.csv-metadata.json`, `${id}.md`]);
    assert.deepEqual(await files(), names.sort());
    for (const id of data) {
      const [table] = dataFiles(id, 7, size);
      assert.equal(
        await readFile(join(root, 'data', `${id}.csv`), 'utf8'),
        [...(table?.chunks() ?? [])].join(''),
      );
    }
  });

  it('stopped in the second table keeps the first, and goes on from there', async () => {
    let written = 0;
    const enough = drawnBytes(['ehr_raw'], 7, size) * 1.5;
    await assert.rejects(
      draw((characters) => (written += characters) < enough),
      Cancelled,
    );
    assert.deepEqual(await files(), ['ehr_raw.csv', 'ehr_raw.csv-metadata.json', 'ehr_raw.md']);
    const { mtimeMs } = await stat(join(root, 'data', 'ehr_raw.csv'));
    await draw();
    assert.equal((await stat(join(root, 'data', 'ehr_raw.csv'))).mtimeMs, mtimeMs);
    assert.equal((await files()).filter((name) => name.endsWith('.csv')).length, 3);
  });

  it('begins at once when it is small, after a question when it is not, and never without room', () => {
    const [megabyte, gigabyte] = [1e6, 1e9];
    assert.equal(drawingPlan(23 * megabyte, 0.1 * gigabyte), 'draw');
    assert.equal(drawingPlan(2.5 * gigabyte, 80 * gigabyte), 'ask');
    assert.equal(drawingPlan(2.5 * gigabyte, 2.6 * gigabyte), 'noRoom');
  });

  it('takes about as many bytes as were told before', async () => {
    await draw();
    const sizes = await Promise.all(
      (await files()).map(async (name) => (await stat(join(root, 'data', name))).size),
    );
    const bytes = sizes.reduce((sum, each) => sum + each, 0);
    const told = drawnBytes(data, 7, size);
    assert.ok(told >= bytes && told < 1.15 * bytes, `${told} told, ${bytes} written`);
  });
});
