import assert from 'node:assert/strict';
import { noFilter, type Filter } from '../../../src/webview/sidebar/filter';
import { flatten, sameRow } from '../../../src/webview/sidebar/rows';
import { samplePath } from './sampleSidebar';

const { groups } = samplePath();
const none = { open: new Set<string>(), closed: new Set<string>() };
const opening = (...keys: string[]) => ({ open: new Set(keys), closed: new Set<string>() });
const looking = (filter: Partial<Filter>, closed = new Set<string>()) =>
  flatten(groups, { open: new Set(), closed }, { ...noFilter, ...filter });

describe('rows of the sidebar tree', () => {
  it('shows the groups alone while nothing is open', () => {
    const { rows } = flatten(groups, none);
    assert.equal(rows.length, 8);
    assert.ok(rows.every((row, i) => row.level === 1 && row.pos === i + 1 && row.size === 8));
  });

  it('gives each row its level, its place among siblings and its parent', () => {
    const branches = opening('group:model-validation-bias', 'module:calibration-and-net-benefit');
    const row = flatten(groups, branches).rows.find((r) => r.title === 'Decision curve for two models');
    assert.deepEqual([row?.level, row?.pos, row?.size, row?.open], [3, 3, 3, null]);
    assert.equal(row?.parent, 'module:calibration-and-net-benefit');
  });

  it('marks a closed module that holds the next item', () => {
    const nextOf = (...keys: string[]) =>
      flatten(groups, opening(...keys)).rows.flatMap((row) =>
        row.kind !== 'group' && row.next ? [row.title] : [],
      );
    const group = 'group:model-validation-bias';
    assert.deepEqual(nextOf(group), ['Calibration and net benefit']);
    assert.deepEqual(nextOf(group, 'module:calibration-and-net-benefit'), ['Net benefit by hand']);
  });

  it('has nothing to open in a module without exercises', () => {
    const { rows } = flatten(groups, opening('group:clinical-integration'));
    const row = rows.find((r) => r.title === 'Safe deployment');
    assert.equal(row?.open, null);
    assert.equal(row?.kind === 'module' && row.written, false);
  });

  it('keeps and opens what holds a match, and counts it', () => {
    const { rows, found } = looking({ query: 'decision CURVE' });
    assert.deepEqual(
      rows.map((row) => row.title),
      ['Model validation & bias', 'Calibration and net benefit', 'Decision curve for two models'],
    );
    assert.equal(found.modules, 1);
    assert.equal(found.first, 'exercise:calibration-and-net-benefit/decision-curve-for-two-modelss');
  });

  it('finds all modules of a group by its title, and leaves them closed', () => {
    const { rows, found } = looking({ query: 'bias' });
    assert.equal(found.modules, 5);
    assert.equal(rows.length, 6);
    assert.equal(found.first, 'module:discrimination-and-thresholds');
  });

  it('asks for every word', () => {
    assert.equal(looking({ query: 'net weather' }).rows.length, 0);
    assert.equal(looking({ query: 'benefit net' }).found.modules, 1);
  });

  it('filters by state and by language', () => {
    const review = looking({ state: 'needsReview' });
    assert.deepEqual(
      review.rows.map((row) => row.title),
      ['Clinical acumen', 'Clinical workflows'],
    );
    const progress = looking({ state: 'inProgress' }).rows.map((row) => row.title);
    assert.deepEqual(progress, ['Model validation & bias', 'Calibration and net benefit']);
    assert.ok(looking({ language: 'r' }).found.modules < looking({ language: 'python' }).found.modules + 1);
  });

  it('keeps the numbers of a module whole while a filter hides some of its exercises', () => {
    const { rows } = looking({ query: 'decision curve' });
    const row = rows.find((r) => r.kind === 'module');
    assert.equal(row?.kind === 'module' && `${row.passed}/${row.total}`, '1/3');
  });

  it('lets a learner close what a filter has opened', () => {
    const { rows } = looking({ query: 'bias' }, new Set(['group:model-validation-bias']));
    assert.equal(rows.length, 1);
  });

  it('knows when two rows are drawn the same', () => {
    const again = flatten(samplePath().groups, none).rows;
    flatten(groups, none).rows.forEach((row, i) => assert.ok(again[i] && sameRow(row, again[i])));
    const opened = flatten(groups, opening('group:orientation')).rows;
    assert.ok(again[0] && opened[0] && !sameRow(again[0], opened[0]));
  });
});
