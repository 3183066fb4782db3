import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Editor, openEditor } from './editor/openEditor';

describe('a real VS Code', function () {
  this.timeout(240_000);
  let folder: string;
  let editor: Editor;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'aihs-workspace-'));
    editor = await openEditor({ folder });
  });

  after(async () => {
    await editor?.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('answers with its version through the bridge', async () => {
    assert.match(await editor.vscode((vscode) => vscode.version), /^1\./);
  });

  it('drew the workbench on the folder', async () => {
    assert.ok(await editor.page.locator('.monaco-workbench .part.activitybar').isVisible());
    const open = await editor.vscode((vscode) => vscode.workspace.workspaceFolders?.map((f) => f.uri.fsPath));
    assert.deepEqual(open, [folder]);
    await editor.screenshot('workbench');
  });
});
