import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commands } from '../../src/ids';
import { type Editor, openEditor } from './editor/openEditor';
import { picturesOfFailures } from './failurePicture';
import { Learner } from './learner';

const id = 'role-and-routes/t-profile';

describe('an exercise in R, with nothing installed', function () {
  this.timeout(300_000);
  let folder: string;
  let editor: Editor;
  let learner: Learner;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'aihs-r-'));
    editor = await openEditor({ folder });
    learner = new Learner(editor, folder);
    await learner.opensSidebar();
  });
  after(async () => {
    await editor?.close();
    await rm(folder, { recursive: true, force: true });
  });
  picturesOfFailures(() => editor);

  it('opens beside its Python twin, with the built-in R', async () => {
    await editor.command(commands.openInR, { id });
    await learner.seesNotebook('t-profile.r.ipynb', 'R (built in)');
  });

  it('says that nothing was attempted, then what a wrong answer would mean', async () => {
    assert.equal((await learner.checks('t_profile')).verdict, 'notAttempted');
    await learner.writes(
      't_profile',
      't_profile <- function(clinical, technical, professional) list(clinical = 0, technical = 0, professional = 0, stem = NA, depth = NA, breadth = NA, shape = "T")',
    );
    const card = await learner.checks('t_profile');
    assert.equal(card.verdict, 'wrong');
    assert.match(card.runtime, /R/);
    await editor.screenshot('notebook-r-wrong');
  });

  it('is checked off in the tree when all its tasks pass', async () => {
    await learner.solves(id, 'r');
    const module = await learner.row('The role and its routes');
    await module.focus();
    await module.press('ArrowRight');
    const row = (await learner.sidebar()).locator('[role=treeitem]', { hasText: 'T-shaped' }).last();
    await editor.until('the exercise is verified', async () => /verified/i.test(await row.innerText()));
    await editor.screenshot('notebook-r');
  });
});
