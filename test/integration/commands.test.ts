import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commands, extensionId } from '../../src/ids';
import { inEditor } from './inEditor';

const exercise = { id: 'role-and-routes/t-profile', language: 'python' };
const module = { id: 'role-and-routes' };
const said = { language: 'python', level: 'guided' };

describe('every command', function () {
  this.timeout(300_000);
  // As on a network drive, the editor is not told what changes on the disk.
  const at = inEditor({ settings: { 'files.watcherExclude': { '**': true } } });
  const ran = new Set<string>();

  /** Runs a command without waiting for its end: some wait for an answer. */
  const starts = async (id: string, ...args: unknown[]): Promise<void> => {
    ran.add(id);
    await at.editor.vscode((vscode, call) => void vscode.commands.executeCommand(call.id, ...call.args), {
      id,
      args,
    });
  };
  const runs = async (id: string, ...args: unknown[]): Promise<void> => {
    ran.add(id);
    await at.editor.command(id, ...args);
  };
  const seesQuickPick = async (entry: string): Promise<void> => {
    await at.editor.page
      .locator('.quick-input-widget .monaco-list-row', { hasText: entry })
      .first()
      .waitFor();
  };
  const closesQuickPick = async (): Promise<void> => {
    await at.editor.page.keyboard.press('Escape');
    await at.editor.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  };
  const cellsWith = (role: string): Promise<string[]> =>
    at.editor.vscode(
      (vscode, role) =>
        (vscode.window.activeNotebookEditor?.notebook.getCells() ?? [])
          .filter((cell) => cell.metadata?.['metadata']?.aihs?.role === role)
          .map((cell) => cell.document.getText()),
      role,
    );

  it('is registered once the extension is active', async () => {
    const known = await at.editor.vscode((vscode) => vscode.commands.getCommands(true));
    assert.deepEqual(
      Object.values(commands).filter((id) => !known.includes(id)),
      [],
    );
  });

  it('chooses a route', async () => {
    await starts(commands.chooseRoute);
    await seesQuickPick('Clinical');
    await at.editor.quickPick('Clinical');
    await at.editor.until(
      'the route is set',
      async () =>
        (await at.editor.vscode((vscode) => vscode.workspace.getConfiguration('aihs').get('route'))) ===
        'clinical',
    );
  });

  it('opens the next thing, a module, and its lesson', async () => {
    await runs(commands.continue);
    await runs(commands.openModule, module);
    const page = await at.editor.webview('main.page h1');
    assert.equal(await page.locator('h1').innerText(), 'The role and its routes');
  });

  it('marks a module complete and takes the mark back', async () => {
    const row = await at.learner.row('Bias testing');
    const ticked = (value: string) => async () => (await row.getAttribute('aria-checked')) === value;
    await runs(commands.markComplete, { id: 'bias-testing' });
    await at.editor.until('the row is ticked', ticked('true'));
    await runs(commands.clearMark, { id: 'bias-testing' });
    await at.editor.until('the row is not ticked', ticked('false'));
  });

  it('asks which module to mark, and offers only those that can be', async () => {
    await starts(commands.clearMark);
    await at.editor.page.locator('.notification-list-item', { hasText: 'No module has a mark' }).waitFor();
    await at.editor.command('notifications.clearAll');
    await starts(commands.markComplete);
    await at.editor.quickPick('Bias testing');
    const row = await at.learner.row('Bias testing');
    await at.editor.until('it is ticked', async () => (await row.getAttribute('aria-checked')) === 'true');
    await starts(commands.clearMark);
    await seesQuickPick('Bias testing');
    assert.equal(await at.editor.page.locator('.quick-input-widget .monaco-list-row').count(), 1);
    assert.equal(await at.editor.page.locator('.quick-input-title').innerText(), 'Clear Mark');
    await at.editor.quickPick('Bias testing');
    await at.editor.until('it is not', async () => (await row.getAttribute('aria-checked')) === 'false');
  });

  it('opens an exercise', async () => {
    await runs(commands.openExercise, exercise);
    await at.learner.seesNotebook('t-profile.python.ipynb');
    await runs(commands.openInR, { id: exercise.id });
    await at.learner.seesNotebook('t-profile.r.ipynb', 'R (built in)');
    await runs(commands.openInPython, { id: exercise.id });
    await at.learner.seesNotebook('t-profile.python.ipynb');
  });

  it('checks one task, and all of them', async () => {
    ran.add(commands.check);
    assert.equal((await at.learner.checks('t_profile')).verdict, 'notAttempted');
    const before = (await at.learner.checks('t_profile')).id;
    await runs(commands.checkAll);
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
    await runs(commands.showResult);
    const selected = await at.editor.vscode((vscode) => {
      const editor = vscode.window.activeNotebookEditor;
      return editor?.notebook.cellAt(editor.selection.start).document.getText();
    });
    assert.match(selected ?? '', /^check\("t_profile"\)/);
  });

  it('chooses a kernel', async () => {
    await starts(commands.chooseKernel);
    await seesQuickPick('Python (built in)');
    await closesQuickPick();
  });

  it('restarts the kernel, and runs all again', async () => {
    const before = await at.learner.resultText('t_profile');
    await runs(commands.restartKernel);
    await runs(commands.restartAndRunAll);
    await at.editor.until('there is a new result', async () => {
      const text = await at.learner.resultText('t_profile');
      return text !== '' && text !== before;
    });
  });

  it('shows hints one at a time', async () => {
    await at.learner.selects('t_profile');
    await runs(commands.hint);
    assert.match((await cellsWith('hints')).join(), /Hint 1 of 3/);
    await at.learner.selects('t_profile');
    await runs(commands.hint);
    assert.match((await cellsWith('hints')).join(), /Hint 2 of 3/);
    const item = at.editor.page.locator('.cell-status-item', { hasText: 'Hint 3 of 3' });
    await item.first().waitFor();
  });

  it('shows a solution only after asking', async () => {
    await at.learner.selects('t_profile');
    await starts(commands.showSolution);
    await at.editor.answer('Cancel');
    assert.deepEqual(await cellsWith('solution'), []);
    await starts(commands.showSolution);
    await at.editor.answer('Show Solution');
    await at.editor.until('the solution is there', async () => (await cellsWith('solution')).length === 1);
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
    await starts(commands.resetTask);
    await at.editor.answer('Start Over');
    const history = join(at.work, 'exercises', '01-role-and-routes', 'history');
    await at.editor.until('the starting code is back', async () =>
      (await cellsWith('answer')).join().includes('def t_profile'),
    );
    const [kept] = readdirSync(history);
    assert.match(readFileSync(join(history, kept ?? ''), 'utf8'), /# my own work/);
  });

  it('starts an exercise over and keeps the old notebook', async () => {
    await at.learner.writes('t_profile', '# a second try');
    await starts(commands.resetExercise, exercise);
    await at.editor.answer('Start Over');
    const place = join(at.work, 'exercises', '01-role-and-routes');
    await at.editor.until('the old notebook is kept', () =>
      Promise.resolve(readdirSync(place).includes('t-profile.python.attempt-1.ipynb')),
    );
    assert.match(readFileSync(join(place, 't-profile.python.attempt-1.ipynb'), 'utf8'), /# a second try/);
    await at.learner.seesNotebook('t-profile.python.ipynb');
    await at.editor.until(
      'the starting code is back',
      async () => !(await cellsWith('answer')).join().includes('second try'),
    );
  });

  it('goes from the notebook to its lesson', async () => {
    await runs(commands.goToLesson);
    const page = await at.editor.webview('main.page h1');
    assert.equal(await page.locator('h1').innerText(), 'The role and its routes');
  });

  it('makes practice notebooks, a new one each time', async () => {
    for (const [command, family] of [
      [commands.newCurationNotebook, 'data-curation'],
      [commands.newValidationNotebook, 'model-validation'],
      [commands.newBiasNotebook, 'bias-testing'],
    ] as const) {
      await runs(command, { ...said, learner: 'own' });
      await at.learner.seesNotebook(`${family}.guided.python.1.ipynb`, /^Python/);
      await at.editor.screenshot(`practice-${family}`);
    }
    await runs(commands.newBiasNotebook, { ...said, learner: 'own' });
    await at.learner.seesNotebook('bias-testing.guided.python.2.ipynb', /^Python/);
    assert.equal(existsSync(join(at.work, 'practice', 'bias-testing.guided.python.1.ipynb')), true);
  });

  it('asks what a practice notebook is to be, step by step, and can go back', async () => {
    await starts(commands.newPracticeNotebook);
    await at.editor.quickPick('Audit a programme for bias');
    await at.editor.quickPick('Python');
    await seesQuickPick('Standard');
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
    await starts(commands.practiseOwnData, { family: 'bias-testing', language: 'python', file });
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

  it('works the tree: reveals the next item, collapses all', async () => {
    const tree = await at.learner.opensSidebar();
    await runs(commands.revealNext);
    await runs(commands.collapseAll);
    await at.editor.until(
      'all groups are closed',
      async () => (await tree.locator('[role=treeitem][aria-level="2"]').count()) === 0,
    );
  });

  it('checks the set-up and shows the log', async () => {
    await starts(commands.checkSetup);
    await at.editor.page.locator('.notification-list-item', { hasText: /Python 3\.\d+\.\d+/ }).waitFor();
    await runs(commands.showLog);
    await at.editor.page.locator('.part.panel:visible', { hasText: 'AI Healthcare Path' }).waitFor();
  });

  it('asks for a folder', async () => {
    await starts(commands.chooseFolder);
    await at.editor.page.locator('.quick-input-widget, .monaco-dialog-box').first().waitFor();
    await at.editor.page.keyboard.press('Escape');
  });

  it('was run here, none left out', async () => {
    const contributed = await at.editor.vscode((vscode, id) => {
      const manifest = vscode.extensions.getExtension(id)?.packageJSON as {
        contributes: { commands: { command: string }[] };
      };
      return manifest.contributes.commands.map(({ command }) => command);
    }, extensionId);
    assert.deepEqual(
      contributed.filter((id) => !ran.has(id)),
      [],
    );
  });
});
