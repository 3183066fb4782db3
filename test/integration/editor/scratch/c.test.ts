import assert from 'node:assert/strict';
import { mkdtemp, realpath } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Editor, openEditor } from '../openEditor';
import { Profile } from '../profile';

describe('controls', function () {
  this.timeout(240_000);
  let editor: Editor;
  const t = () => performance.now();
  it('one editor', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'aihs work space-'));
    const profile = await Profile.create();
    let s = t();
    editor = await openEditor({ folder, profile });
    console.log('open', t() - s, profile.port);
    // settings
    console.log(
      await editor.vscode((v) => {
        const inner = () => v.workspace.getConfiguration().inspect('window.dialogStyle');
        return inner();
      }),
    );
    console.log(
      await editor.vscode((v) => [
        v.extensions.all.filter((e) => !e.packageJSON.isBuiltin).map((e) => e.id + ' ' + e.isActive),
        v.workspace.isTrusted,
        process.version,
      ]),
    );
    // modal
    const p = editor.vscode((v) => v.window.showWarningMessage('Sure?', { modal: true }, 'Do it'));
    s = t();
    await editor.answer('Do it');
    assert.equal(await p, 'Do it');
    console.log('answer', t() - s);
    const q = editor.vscode((v) => v.window.showQuickPick(['alpha', 'beta', 'gamma']));
    s = t();
    await editor.quickPick('bet');
    assert.equal(await q, 'beta');
    console.log('pick', t() - s);
    const i = editor.vscode((v) => v.window.showInputBox({ prompt: 'name' }));
    await editor.quickPick('Mary');
    assert.equal(await i, 'Mary');
    await editor.palette('View: Toggle Panel Visibility');
    await editor.page.locator('.part.panel').first().waitFor({ timeout: 5000 });
    for (const th of ['dark', 'high-contrast', 'high-contrast-light', 'light'] as const) {
      s = t();
      await editor.theme(th);
      console.log(th, t() - s);
    }
    // webview
    await editor.vscode((v) => {
      const panel = v.window.createWebviewPanel('x', 'X', 1, { enableScripts: true });
      panel.webview.html = '<h1 id="hi" onclick="this.textContent=1">hello</h1>';
    });
    s = t();
    const frame = await editor.webview('#hi');
    await frame.click('#hi');
    assert.equal(await frame.textContent('#hi'), '1');
    console.log('webview', t() - s);
    await assert.rejects(
      editor.vscode(() => {
        throw new Error('boom');
      }),
      /In the extension host: boom/,
    );
    await assert.rejects(
      editor.until('pigs fly', () => false, 200),
      /until pigs fly/,
    );
    await editor.screenshot('scratch');
    s = t();
    await editor.reload();
    console.log('reload', t() - s);
    assert.equal(await editor.vscode((v) => v.workspace.workspaceFolders?.[0]?.uri.fsPath), folder);
    await editor.vscode(async (v) => {
      await v.workspace.getConfiguration('editor').update('fontSize', 19, true);
    });
    s = t();
    await editor.close();
    console.log('close', t() - s);
    s = t();
    editor = await openEditor({ folder, profile, trusted: false });
    console.log('reopen', t() - s, profile.port);
    console.log(
      await editor.vscode((v) => [
        v.workspace.isTrusted,
        v.workspace.getConfiguration('editor').get('fontSize'),
      ]),
    );
    await editor.screenshot('restricted');
    await editor.close();
    await profile.remove();
    editor = await openEditor({ vsix: null });
    console.log(
      await editor.vscode((v) => [
        v.workspace.workspaceFolders ?? 'none',
        v.extensions.all.filter((e) => !e.packageJSON.isBuiltin).map((e) => e.id),
      ]),
    );
    await editor.close();
  });
  after(() => editor?.close());
});
