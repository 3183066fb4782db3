import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commands } from '../../src/ids';
import { inEditor } from './inEditor';

const exercise = { id: 'role-and-routes/t-profile', language: 'python' };

describe('commands of a notebook', function () {
  this.timeout(300_000);
  // As on a network drive, the editor is not told what changes on the disk.
  const at = inEditor({ settings: { 'files.watcherExclude': { '**': true } } });

  const atTop = () =>
    at.editor.vscode((vscode) => {
      const top = new vscode.NotebookRange(0, 1);
      vscode.window.activeNotebookEditor?.revealRange(top, vscode.NotebookEditorRevealType.AtTop);
    });
  /** The first cell with this role can be seen. */
  const seesCell = (role: string) =>
    at.editor.until(`the cell with the ${role} is in sight`, () =>
      at.editor.vscode((vscode, role) => {
        const editor = vscode.window.activeNotebookEditor;
        const cells = editor?.notebook.getCells() ?? [];
        const cell = cells.find((each) => each.metadata?.['metadata']?.aihs?.role === role);
        return editor?.visibleRanges.some(
          ({ start, end }) => cell && start <= cell.index && cell.index < end,
        );
      }, role),
    );

  it('opens an exercise', async () => {
    await at.editor.command(commands.openExercise, exercise);
    await at.learner.seesNotebook('t-profile.python.ipynb');
    await at.editor.command(commands.openInR, { id: exercise.id });
    await at.learner.seesNotebook('t-profile.r.ipynb', 'R (built in)');
    await at.editor.command(commands.openInPython, { id: exercise.id });
    await at.learner.seesNotebook('t-profile.python.ipynb');
  });

  it('checks one task, in sight, and all of them', async () => {
    await atTop();
    assert.equal((await at.learner.checks('t_profile')).verdict, 'notAttempted');
    await seesCell('check');
    const before = (await at.learner.checks('t_profile')).id;
    await at.editor.command(commands.checkAll);
    await at.editor.until('there is a new result', async () => {
      const text = await at.learner.resultText('t_profile');
      return text !== '' && !text.includes(before);
    });
  });

  it('checks by a key of its own, and goes to the result', async () => {
    const defaults = await at.editor.vscode(async (vscode) => {
      const list = vscode.Uri.parse('vscode://defaultsettings/keybindings.json');
      return (await vscode.workspace.openTextDocument(list)).getText();
    });
    for (const key of ['ctrl+k g', 'ctrl+k h'])
      assert.deepEqual(
        [...defaults.matchAll(/"key": "([^"]+)",\s*"command": "([^"]+)"/g)]
          .filter(([, taken, command]) => taken === key && !command?.startsWith('aihs.'))
          .map(([, , command]) => command),
        [],
        `${key} is free`,
      );
    await at.learner.selects('t_profile');
    const before = await at.learner.resultText('t_profile');
    const isNew = async () => {
      const text = await at.learner.resultText('t_profile');
      return text !== '' && text !== before;
    };
    // A busy editor may let the first half of the chord lapse before it has read the second.
    await at.editor.until('the key has brought a new result', async () => {
      await at.editor.command('workbench.action.focusActiveEditorGroup');
      await at.editor.page.keyboard.press('Control+K');
      await at.editor.page.keyboard.press('g');
      return at.editor.until('there is a new result', isNew, 8_000);
    });
    await at.editor.command(commands.showResult);
    const selected = await at.editor.vscode((vscode) => {
      const editor = vscode.window.activeNotebookEditor;
      return editor?.notebook.cellAt(editor.selection.start).document.getText();
    });
    assert.match(selected ?? '', /^check\("t_profile"\)/);
  });

  it('chooses a kernel', async () => {
    await at.editor.starts(commands.chooseKernel);
    await at.editor.seesEntry('Python (built in)');
    await at.editor.closesQuickPick();
  });

  it('restarts the kernel, and runs all again', async () => {
    const before = await at.learner.resultText('t_profile');
    await at.editor.command(commands.restartKernel);
    await at.editor.command(commands.restartAndRunAll);
    await at.editor.until('there is a new result', async () => {
      const text = await at.learner.resultText('t_profile');
      return text !== '' && text !== before;
    });
  });

  it('shows hints one at a time, in sight', async () => {
    await at.learner.selects('t_profile');
    await atTop();
    await at.editor.command(commands.hint);
    assert.match((await at.learner.cellsWith('hints')).join(), /Hint 1 of 3/);
    await seesCell('hints');
    await at.learner.selects('t_profile');
    await at.editor.command(commands.hint);
    assert.match((await at.learner.cellsWith('hints')).join(), /Hint 2 of 3/);
    const item = at.editor.page.locator('.cell-status-item', { hasText: 'Hint 3 of 3' });
    await item.first().waitFor();
  });

  it('shows a solution only after asking', async () => {
    await at.learner.selects('t_profile');
    await at.editor.starts(commands.showSolution);
    await at.editor.answer('Cancel');
    assert.deepEqual(await at.learner.cellsWith('solution'), []);
    await at.editor.starts(commands.showSolution);
    await at.editor.answer('Show Solution');
    await at.editor.until(
      'the solution is there',
      async () => (await at.learner.cellsWith('solution')).length === 1,
    );
    const titles = () =>
      at.editor.vscode((vscode) =>
        vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ label }) => label)),
      );
    await at.editor.until('it stands beside the own code', async () =>
      (await titles()).some((title) => title.includes('yours and the solution')),
    );
    await at.editor.screenshot('solution-beside');
    await at.editor.command('workbench.action.closeEditorsInOtherGroups');
  });

  it('puts back the starting code and keeps what was written', async () => {
    await at.learner.writes('t_profile', '# my own work');
    await at.learner.selects('t_profile');
    await at.editor.starts(commands.resetTask);
    await at.editor.answer('Start Over');
    const history = join(at.work, 'exercises', '01-role-and-routes', 'history');
    await at.editor.until('the starting code is back', async () =>
      (await at.learner.cellsWith('answer')).join().includes('def t_profile'),
    );
    const [kept] = readdirSync(history);
    assert.match(readFileSync(join(history, kept ?? ''), 'utf8'), /# my own work/);
  });

  it('starts an exercise over and keeps the old notebook', async () => {
    await at.learner.writes('t_profile', '# a second try');
    await at.editor.starts(commands.resetExercise, exercise);
    await at.editor.answer('Start Over');
    const place = join(at.work, 'exercises', '01-role-and-routes');
    await at.editor.until('the old notebook is kept', () =>
      Promise.resolve(readdirSync(place).includes('t-profile.python.attempt-1.ipynb')),
    );
    assert.match(readFileSync(join(place, 't-profile.python.attempt-1.ipynb'), 'utf8'), /# a second try/);
    await at.learner.seesNotebook('t-profile.python.ipynb');
    await at.editor.until(
      'the starting code is back',
      async () => !(await at.learner.cellsWith('answer')).join().includes('second try'),
    );
  });

  it('goes from the notebook to its lesson', async () => {
    await at.editor.command(commands.goToLesson);
    const page = await at.editor.webview('main.page h1');
    assert.equal(await page.locator('h1').innerText(), 'The role and its routes');
  });
});
