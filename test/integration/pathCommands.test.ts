import assert from 'node:assert/strict';
import { commands } from '../../src/ids';
import { inEditor } from './inEditor';

const module = { id: 'role-and-routes' };

describe('commands of the path', function () {
  this.timeout(300_000);
  const at = inEditor();

  it('is registered once the extension is active', async () => {
    const known = await at.editor.vscode((vscode) => vscode.commands.getCommands(true));
    assert.deepEqual(
      Object.values(commands).filter((id) => !known.includes(id)),
      [],
    );
  });

  it('chooses a route', async () => {
    await at.editor.starts(commands.chooseRoute);
    await at.editor.seesEntry('Clinical');
    await at.editor.quickPick('Clinical');
    await at.editor.until(
      'the route is set',
      async () =>
        (await at.editor.vscode((vscode) => vscode.workspace.getConfiguration('aihs').get('route'))) ===
        'clinical',
    );
  });

  it('opens the next thing, and a module with the keyboard at its title', async () => {
    await at.editor.command(commands.continue);
    const page = await at.editor.webview('main.page h1');
    const atTitle = () => page.evaluate('document.hasFocus() && document.activeElement?.tagName === "H1"');
    await at.editor.until('the title has the keyboard focus', atTitle);
    assert.equal(await page.locator('h1').innerText(), 'The role and its routes');
    // A progress that changes in the background takes nobody from where they are.
    await page.locator('.position').evaluate('document.activeElement.blur()');
    await at.editor.command(commands.markComplete, { id: 'bias-testing' });
    await at.editor.command(commands.clearMark, { id: 'bias-testing' });
    assert.equal(await page.evaluate('document.activeElement === document.body'), true);
    await at.editor.command('workbench.action.files.newUntitledFile');
    await at.editor.command(commands.openModule, module);
    const again = await at.editor.webview('main.page h1');
    await at.editor.until('it has it again, after the page was hidden', () =>
      again.evaluate('document.hasFocus() && document.activeElement?.tagName === "H1"'),
    );
  });

  it('marks a module complete and takes the mark back', async () => {
    const row = await at.learner.row('Bias testing');
    const ticked = (value: string) => async () => (await row.getAttribute('aria-checked')) === value;
    await at.editor.command(commands.markComplete, { id: 'bias-testing' });
    await at.editor.until('the row is ticked', ticked('true'));
    await at.editor.command(commands.clearMark, { id: 'bias-testing' });
    await at.editor.until('the row is not ticked', ticked('false'));
  });

  it('shows in the status bar how far the path is walked, and goes on from there', async () => {
    const item = at.editor.page.locator('.statusbar-item', { hasText: 'Path 0/27' });
    await item.waitFor();
    const name = await item.getByRole('button').getAttribute('aria-label');
    assert.match(name ?? '', /^AI Healthcare Path: 0 of 27 modules verified\. Continue with .+ min\.$/);
    await at.editor.command('workbench.action.closeAllEditors');
    await item.click();
    const page = await at.editor.webview('main.page h1');
    assert.equal(await page.locator('h1').innerText(), 'The role and its routes', 'opened above, not read');
  });

  it('asks which module to mark, and offers only those that can be', async () => {
    await at.editor.starts(commands.clearMark);
    await at.editor.page.locator('.notification-list-item', { hasText: 'No module has a mark' }).waitFor();
    await at.editor.command('notifications.clearAll');
    await at.editor.starts(commands.markComplete);
    await at.editor.quickPick('Bias testing');
    const row = await at.learner.row('Bias testing');
    await at.editor.until('it is ticked', async () => (await row.getAttribute('aria-checked')) === 'true');
    await at.editor.starts(commands.clearMark);
    await at.editor.seesEntry('Bias testing');
    assert.equal(await at.editor.page.locator('.quick-input-widget .monaco-list-row').count(), 1);
    assert.equal(await at.editor.page.locator('.quick-input-title').innerText(), 'Clear Mark');
    await at.editor.quickPick('Bias testing');
    await at.editor.until('it is not', async () => (await row.getAttribute('aria-checked')) === 'false');
  });

  it('works the tree: reveals the next item, collapses all', async () => {
    const tree = await at.learner.opensSidebar();
    await at.editor.command(commands.revealNext);
    await at.editor.command(commands.collapseAll);
    await at.editor.until(
      'all groups are closed',
      async () => (await tree.locator('[role=treeitem][aria-level="2"]').count()) === 0,
    );
  });

  it('checks the set-up and shows the log', async () => {
    await at.editor.starts(commands.checkSetup);
    const report = at.editor.page.locator('.monaco-dialog-box', { hasText: 'Check Setup' });
    await report.waitFor();
    const text = await report.innerText();
    for (const found of [
      /Python 3\.\d+\.\d+ \(built in\)/,
      /R 4\.\d+\.\d+ \(built in\)/,
      /Python 3\.\S+ \(yours|No Python of your own/,
    ])
      assert.match(text, found);
    await at.editor.screenshot('check-setup');
    await at.editor.page.keyboard.press('Escape');
    await report.waitFor({ state: 'hidden' });
    await at.editor.command(commands.showLog);
    await at.editor.page.locator('.part.panel:visible', { hasText: 'AI Healthcare Path' }).waitFor();
  });

  it('asks for a folder', async () => {
    await at.editor.starts(commands.chooseFolder);
    await at.editor.page.locator('.quick-input-widget, .monaco-dialog-box').first().waitFor();
    await at.editor.page.keyboard.press('Escape');
  });
});
