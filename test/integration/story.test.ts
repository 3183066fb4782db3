import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Editor, openEditor } from './editor/openEditor';
import { picturesOfFailures } from './failurePicture';
import { Learner } from './learner';

const zeroForMissing = `def t_profile(clinical, technical, professional):
    return {"clinical": 0, "technical": 0, "professional": 0, "stem": None, "depth": None, "breadth": None, "shape": "T"}`;

describe('the path, end to end', function () {
  this.timeout(300_000);
  let folder: string;
  let editor: Editor;
  let learner: Learner;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'aihs-story-'));
    editor = await openEditor({ folder, settings: { 'aihs.route': 'clinical' } });
    learner = new Learner(editor, folder);
  });

  after(async () => {
    await editor?.close();
    await rm(folder, { recursive: true, force: true });
  });

  picturesOfFailures(() => editor);

  it('shows the whole path in the sidebar, and says what is not written yet', async () => {
    const sidebar = await learner.opensSidebar();
    assert.equal(await sidebar.locator('[role=treeitem][aria-level="1"]').count(), 8);
    await editor.screenshot('sidebar');
  });

  it('opens a module by a click', async () => {
    await learner.clicksRow('The role and its routes');
    const page = await editor.webview('main.page h1');
    assert.equal(await page.locator('h1').innerText(), 'The role and its routes');
    await editor.screenshot('module-page');
  });

  it('opens the exercise as a notebook, from the module page', async () => {
    const page = await editor.webview('main.page h1');
    await page
      .getByRole('button', { name: /Open Python/ })
      .first()
      .click();
    await learner.seesNotebook('t-profile.python.ipynb');
  });

  it('runs the notebook as scaffolded: nothing is attempted yet', async () => {
    const card = await learner.checks('t_profile');
    assert.equal(card.verdict, 'notAttempted');
    await editor.screenshot('notebook');
  });

  it('tells a wrong answer what it would mean, and does not check it off', async () => {
    await learner.writes('t_profile', zeroForMissing);
    const card = await learner.checks('t_profile');
    assert.equal(card.verdict, 'wrong');
    assert.match(card.headline, /^Not yet/);
    await editor.screenshot('notebook-wrong');
  });

  it('checks the module off when every task passes', async () => {
    for (const exercise of await learner.exercisesOf('role-and-routes')) await learner.solves(exercise);
    const row = await learner.row('The role and its routes');
    await editor.until(
      'the module is checked off',
      async () => (await row.getAttribute('aria-checked')) === 'true',
    );
    assert.match(await row.innerText(), /Verified/i);
    await editor.screenshot('sidebar-verified');
  });

  it('keeps the progress over a reload', async () => {
    await editor.reload();
    await learner.opensSidebar();
    const row = await learner.row('The role and its routes');
    await editor.until(
      'the module is still checked off',
      async () => (await row.getAttribute('aria-checked')) === 'true',
    );
    const file = JSON.parse(await readFile(join(folder, 'ai-healthcare-path', 'progress.json'), 'utf8')) as {
      facts: unknown[];
    };
    assert.ok(file.facts.length > 5);
  });

  it('marks another module by the keyboard, as self-marked', async () => {
    const row = await learner.row('Bias testing');
    await row.click();
    await row.press('Space');
    await editor.until('the row is ticked', async () => (await row.getAttribute('aria-checked')) === 'true');
    assert.match(await row.innerText(), /Self-marked/i);
  });
});
