import assert from 'node:assert/strict';
import { commands } from '../../src/ids';
import { inEditor } from './inEditor';

const id = 'role-and-routes/t-profile';

describe('an exercise in R, with nothing installed', function () {
  this.timeout(300_000);
  const at = inEditor();

  it('opens beside its Python twin, with the built-in R', async () => {
    await at.editor.command(commands.openInR, { id });
    await at.learner.seesNotebook('t-profile.r.ipynb', 'R (built in)');
  });

  it('says that nothing was attempted, then what a wrong answer would mean', async () => {
    assert.equal((await at.learner.checks('t_profile')).verdict, 'notAttempted');
    await at.learner.writes(
      't_profile',
      't_profile <- function(clinical, technical, professional) list(clinical = 0, technical = 0, professional = 0, stem = NA, depth = NA, breadth = NA, shape = "T")',
    );
    const card = await at.learner.checks('t_profile');
    assert.equal(card.verdict, 'wrong');
    assert.match(card.runtime, /R/);
    await at.editor.screenshot('notebook-r-wrong');
  });

  it('is checked off in the tree when all its tasks pass', async () => {
    await at.learner.solves(id, 'r');
    const module = await at.learner.row('The role and its routes');
    await module.focus();
    await module.press('ArrowRight');
    const row = (await at.learner.sidebar()).locator('[role=treeitem]', { hasText: 'T-shaped' }).last();
    await at.editor.until('the exercise is verified', async () => /verified/i.test(await row.innerText()));
    await at.editor.screenshot('notebook-r');
  });
});
