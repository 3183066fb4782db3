import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inEditor } from './inEditor';

const zeroForMissing = `def t_profile(clinical, technical, professional):
    return {"clinical": 0, "technical": 0, "professional": 0, "stem": None, "depth": None, "breadth": None, "shape": "T"}`;

describe('the path, end to end', function () {
  this.timeout(300_000);
  const at = inEditor({ settings: { 'aihs.route': 'clinical' } });

  it('shows the whole path in the sidebar, all of it written', async () => {
    const sidebar = await at.learner.opensSidebar();
    assert.equal(await sidebar.locator('[role=treeitem][aria-level="1"]').count(), 8);
    await at.editor.screenshot('sidebar');
    await sidebar.locator('[role=treeitem][aria-level="1"]').first().focus();
    await at.editor.page.keyboard.press('*');
    await sidebar.locator('[role=treeitem]', { hasText: 'Learning on and portfolio' }).waitFor();
    assert.equal(await sidebar.locator('[role=treeitem][aria-level="2"]').count(), 27);
    assert.doesNotMatch(await sidebar.locator('[role=tree]').innerText(), /not written|to come/i);
    await at.editor.command('aihs.collapseAll');
  });

  it('opens a module by a click', async () => {
    await at.learner.clicksRow('The role and its routes');
    const page = await at.editor.webview('main.page h1');
    assert.equal(await page.locator('h1').innerText(), 'The role and its routes');
    await at.editor.screenshot('module-page');
  });

  it('opens the exercise as a notebook, from the module page', async () => {
    const page = await at.editor.webview('main.page h1');
    await page
      .getByRole('button', { name: /Open Python/ })
      .first()
      .click();
    await at.learner.seesNotebook('t-profile.python.ipynb');
  });

  it('runs the notebook as scaffolded: nothing is attempted yet', async () => {
    const card = await at.learner.checks('t_profile');
    assert.equal(card.verdict, 'notAttempted');
    await at.editor.screenshot('notebook');
  });

  it('tells a wrong answer what it would mean, and does not check it off', async () => {
    await at.learner.writes('t_profile', zeroForMissing);
    const card = await at.learner.checks('t_profile');
    assert.equal(card.verdict, 'wrong');
    assert.match(card.headline, /^Not yet/);
    await at.editor.screenshot('notebook-wrong');
  });

  it('checks the module off when every task passes', async () => {
    for (const exercise of await at.learner.exercisesOf('role-and-routes')) await at.learner.solves(exercise);
    const row = await at.learner.row('The role and its routes');
    await at.editor.until(
      'the module is checked off',
      async () => (await row.getAttribute('aria-checked')) === 'true',
    );
    assert.match(await row.innerText(), /Verified/i);
    await at.editor.screenshot('sidebar-verified');
  });

  it('keeps the progress over a reload', async () => {
    await at.editor.reload();
    await at.learner.opensSidebar();
    const row = await at.learner.row('The role and its routes');
    await at.editor.until(
      'the module is still checked off',
      async () => (await row.getAttribute('aria-checked')) === 'true',
    );
    const file = JSON.parse(await readFile(join(at.work, 'progress.json'), 'utf8')) as {
      facts: unknown[];
    };
    assert.ok(file.facts.length > 5);
  });

  it('marks another module by the keyboard, as self-marked', async () => {
    const row = await at.learner.row('Bias testing');
    await row.focus(); // No click: that opens the module page, which takes the keyboard to itself.
    await row.press('Space');
    await at.editor.until(
      'the row is ticked',
      async () => (await row.getAttribute('aria-checked')) === 'true',
    );
    assert.match(await row.innerText(), /Self-marked/i);
  });
});
