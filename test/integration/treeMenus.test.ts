import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commands, extensionId } from '../../src/ids';
import { inEditor } from './inEditor';

const exercise = { id: 'role-and-routes/t-profile', language: 'python' };
const module = { id: 'role-and-routes', title: 'The role and its routes' };

describe('the menus of the tree', function () {
  this.timeout(300_000);
  const at = inEditor();

  /** Opens the native menu of a row and returns its entries. */
  const menuOf = async (title: string): Promise<string[]> => {
    const row = await at.learner.row(title);
    await row.click({ button: 'right' });
    const entries = at.editor.page.locator('.monaco-menu .action-label:not(.separator)');
    await entries.first().waitFor();
    return entries.allInnerTexts();
  };
  const closesMenu = async (): Promise<void> => {
    await at.editor.page.keyboard.press('Escape');
    await at.editor.page.locator('.monaco-menu').waitFor({ state: 'hidden' });
  };
  const isRestarted = (id: string) =>
    at.editor.vscode(async (vscode, id) => {
      const file = vscode.Uri.joinPath(
        vscode.workspace.workspaceFolders?.[0]?.uri ?? vscode.Uri.file('/'),
        'ai-healthcare-path/progress.json',
      );
      const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
      return text.includes(`"kind":"moduleRestarted","module":"${id}"`);
    }, id);

  it('opens and closes all of a group', async () => {
    assert.deepEqual(await menuOf('Orientation'), ['Open All', 'Collapse']);
    await at.editor.screenshot('menu-group');
    await closesMenu();
    const sidebar = await at.learner.sidebar();
    const exercises = sidebar.locator('[role=treeitem][aria-level="3"]');
    await at.editor.command(commands.openAll, { id: 'orientation' });
    await exercises.first().waitFor();
    await at.editor.command(commands.collapse, { id: 'orientation' });
    await at.editor.until('the group is closed', async () => (await exercises.count()) === 0);
  });

  it('comes back to its row when the menu is closed by a key', async () => {
    const sidebar = await at.learner.sidebar();
    const row = await at.learner.row(module.title);
    await row.focus();
    await at.editor.page.keyboard.press('Shift+F10');
    await at.editor.page.locator('.monaco-menu').waitFor();
    await closesMenu();
    await at.editor.until('the row has the keyboard focus again', () =>
      sidebar.evaluate(
        'document.hasFocus() && document.activeElement.dataset.key === "module:role-and-routes"',
      ),
    );
  });

  it('opens the next exercise of a module that is not begun, and offers nothing to start over', async () => {
    assert.deepEqual(await menuOf(module.title), ['Open Module...', 'Open Next Exercise', 'Mark Complete']);
    await closesMenu();
    await at.editor.command(commands.openNextExercise, module);
    await at.learner.seesNotebook('t-profile.python.ipynb');
  });

  it('goes from an exercise to its last result', async () => {
    await at.learner.writes('t_profile', 'def t_profile(*ratings):\n    return 7  # my own work');
    await at.learner.checks('t_profile');
    await at.editor.command('workbench.action.files.saveAll');
    await at.editor.command('workbench.action.closeAllEditors');
    await at.editor.command(commands.showResult, exercise);
    await at.learner.showsNotebook('t-profile.python.ipynb');
    const selected = await at.editor.vscode((vscode) => {
      const editor = vscode.window.activeNotebookEditor;
      return editor?.notebook.cellAt(editor.selection.start).document.getText();
    });
    assert.match(selected ?? '', /^check\("t_profile"\)/);
  });

  it('shows the notebook of an exercise among the files', async () => {
    await at.editor.command(commands.revealInExplorer, exercise);
    await at.editor.page
      .locator('.explorer-folders-view .monaco-list-row.selected', { hasText: 't-profile.python.ipynb' })
      .waitFor();
  });

  it('starts a module over only after asking, and keeps every notebook', async () => {
    await at.learner.opensSidebar();
    await at.editor.starts(commands.resetModule, module);
    await at.editor.screenshot('start-module-over');
    await at.editor.answer('Cancel');
    assert.equal(await isRestarted(module.id), false);
    await at.editor.starts(commands.resetModule, module);
    await at.editor.answer('Start Over');
    await at.editor.until('the restart is saved', () => isRestarted(module.id));
    const place = join(at.work, 'exercises', '01-role-and-routes');
    assert.deepEqual(readdirSync(place).sort(), [
      't-profile.python.attempt-1.ipynb',
      't-profile.python.ipynb',
    ]);
    assert.match(readFileSync(join(place, 't-profile.python.attempt-1.ipynb'), 'utf8'), /# my own work/);
    assert.doesNotMatch(readFileSync(join(place, 't-profile.python.ipynb'), 'utf8'), /# my own work/);
    const row = await at.learner.row(module.title);
    assert.match(await row.innerText(), /not started/i);
  });

  it('copies a link that opens the module for whoever follows it', async () => {
    await at.editor.command('workbench.action.closeAllEditors');
    await at.editor.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await at.editor.command(commands.copyLink, module);
    const link = await at.editor.vscode((vscode) => vscode.env.clipboard.readText());
    assert.equal(link.split('://')[1], `${extensionId}/module/${module.id}`);
    await at.editor.starts('workbench.action.url.openUrl');
    await at.editor.quickPick(link);
    await at.editor.answer('Open');
    const page = await at.editor.webview('main.page h1');
    assert.equal(await page.locator('h1').innerText(), module.title);
  });
});
