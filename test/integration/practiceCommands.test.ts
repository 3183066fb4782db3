import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commands } from '../../src/ids';
import { inEditor } from './inEditor';

const said = { language: 'python', level: 'guided' };

describe('commands that make practice notebooks', function () {
  this.timeout(300_000);
  // As on a network drive, the editor is not told what changes on the disk.
  const at = inEditor({ settings: { 'files.watcherExclude': { '**': true } } });

  it('makes practice notebooks, a new one each time', async () => {
    for (const [command, family] of [
      [commands.newCurationNotebook, 'data-curation'],
      [commands.newValidationNotebook, 'model-validation'],
      [commands.newBiasNotebook, 'bias-testing'],
    ] as const) {
      await at.editor.command(command, { ...said, learner: 'own' });
      await at.learner.seesNotebook(`${family}.guided.python.1.ipynb`, /^Python/);
      await at.editor.screenshot(`practice-${family}`);
    }
    await at.editor.command(commands.newBiasNotebook, { ...said, learner: 'own' });
    await at.learner.seesNotebook('bias-testing.guided.python.2.ipynb', /^Python/);
    assert.equal(existsSync(join(at.work, 'practice', 'bias-testing.guided.python.1.ipynb')), true);
  });

  it('asks what a practice notebook is to be, step by step, and can go back', async () => {
    await at.editor.starts(commands.newPracticeNotebook);
    await at.editor.seesEntry('Audit a programme for bias');
    const title = at.editor.page.locator('.quick-input-title');
    assert.match(await title.innerText(), /\(1\/4\)/, 'the steps whose choices depend on this one count');
    await at.editor.quickPick('Audit a programme for bias');
    await at.editor.quickPick('Python');
    await at.editor.seesEntry('Standard');
    const level = (text: string) =>
      at.editor.page.locator('.quick-input-list .monaco-list-row', { hasText: text });
    assert.match(await level('Steps filled in part').innerText(), /In\sprogress/);
    assert.match(await level('A brief by a committee').innerText(), /Not\sstarted/);
    await at.editor.screenshot('practice-level');
    await at.editor.page.locator('.quick-input-widget .codicon-quick-input-back').click();
    await at.editor.quickPick('Python');
    await at.editor.quickPick('Open');
    await at.editor.quickPick('Those of a class');
    await at.editor.page.locator('.quick-input-title', { hasText: 'Number of the Class' }).waitFor();
    await at.editor.quickPick('4711');
    await at.learner.seesNotebook('bias-testing.open.python.1.ipynb', /^Python/);
    const home = join(at.work, 'practice', 'seed-4711');
    for (const path of ['bias-testing.open.python.1.ipynb', '.lab/lab.R', 'data/cost_proxy.csv'])
      assert.equal(existsSync(join(home, path)), true, path);
    const own = readFileSync(join(at.work, 'data', 'cost_proxy.csv'), 'utf8');
    assert.notEqual(readFileSync(join(home, 'data', 'cost_proxy.csv'), 'utf8'), own, 'other patients');
  });

  it('practises on a table of the learner’s own, once its columns are named', async () => {
    const file = join(at.folder, 'ward.csv');
    writeFileSync(file, 'nr,died,risk,ward,picked\n1,0,0.1,A,0\n2,1,0.7,B,1\n3,0,0.2,A,0\n');
    await at.editor.starts(commands.practiseOwnData, { family: 'bias-testing', language: 'python', file });
    const columns: Partial<Record<string, string>> = { group: 'ward', y: 'died', flag: 'picked', p: 'risk' };
    for (const [name, ask] of await at.learner.ownColumns('bias-testing')) {
      await at.editor.page.locator(`.quick-input-widget input[placeholder="${ask}"]`).waitFor();
      if (name === 'p') await at.editor.screenshot('own-data-columns');
      await at.editor.quickPick(columns[name] ?? 'Not in my data');
    }
    await at.editor.answer('Copy Into My Folder');
    await at.learner.seesNotebook('bias-testing.own.python.1.ipynb', /^Python/);
    assert.equal(readFileSync(join(at.work, 'data', 'own', 'ward.csv'), 'utf8'), readFileSync(file, 'utf8'));
  });
});
