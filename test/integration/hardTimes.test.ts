import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commands } from '../../src/ids';
import { type Editor, type EditorOptions, openEditor } from './editor/openEditor';
import { picturesOfFailures } from './failurePicture';
import { Learner } from './learner';

describe('when things are not as they should be', function () {
  this.timeout(300_000);
  let folder: string;
  let work: string;
  let editor: Editor;
  let learner: Learner;

  const open = async (options: EditorOptions = {}): Promise<void> => {
    editor = await openEditor({ folder, ...options });
    learner = new Learner(editor, folder);
  };
  const seesMessage = (text: RegExp): Promise<void> =>
    editor.page.locator('.notification-list-item', { hasText: text }).first().waitFor();

  picturesOfFailures(() => editor);
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'aihs-hard-'));
    work = join(folder, 'ai-healthcare-path');
  });
  afterEach(async () => {
    await editor?.close();
    await rm(folder, { recursive: true, force: true });
  });
  it('says what a folder is for when none is open, and still lets the path be read', async () => {
    await open({ folder: undefined });
    await editor.command('aihs.path.focus');
    const sidebar = await editor.webview('.side');
    await sidebar.getByRole('button', { name: /folder/i }).waitFor();
    assert.equal(await editor.page.locator('.statusbar-item', { hasText: /Path \d/ }).count(), 0);
    await editor.screenshot('no-folder');
    await editor.vscode((vscode, id) => void vscode.commands.executeCommand(id), commands.openExercise);
    await seesMessage(/Open a folder first/);
    await editor.command(commands.openModule, { id: 'bias-testing' });
    const page = await editor.webview('main.page h1');
    assert.equal(await page.locator('h1').innerText(), 'Bias testing');
  });

  it('keeps a progress file it cannot read, goes on from the backup, and says so', async () => {
    await open();
    await learner.opensSidebar();
    await editor.command(commands.markComplete, { id: 'bias-testing' });
    await editor.command(commands.markComplete, { id: 'data-curation' });
    const file = join(work, 'progress.json');
    await editor.until('two marks are saved', async () =>
      (await readFile(file, 'utf8').catch(() => '')).includes('data-curation'),
    );
    // Close first: an open window would mend the file at once, and tell it to nobody who looks later.
    await editor.close();
    const half = (await readFile(file, 'utf8')).slice(0, 200);
    await writeFile(file, half);
    await open();
    const sidebar = await learner.opensSidebar();
    await sidebar.locator('.notice', { hasText: /could not be read/ }).waitFor();
    await editor.screenshot('corrupt-progress');
    const row = await learner.row('Bias testing');
    assert.equal(await row.getAttribute('aria-checked'), 'true');
    const kept = (await readdir(work)).filter((name) => name.startsWith('progress.corrupt-'));
    assert.equal(kept.length, 1);
    assert.equal(await readFile(join(work, kept[0] ?? ''), 'utf8'), half);
    assert.match(await readFile(file, 'utf8'), /bias-testing[^]*\}\s*$/);
  });

  it('asks before it draws many patients, and leaves nothing half-written when it is stopped', async () => {
    await open({ settings: { 'aihs.practice.size': 1000 } });
    const wish = { family: 'beyond-one-machine', language: 'python', level: 'guided', learner: 4711 };
    const start = () =>
      editor.vscode((vscode, { id, wish }) => void vscode.commands.executeCommand(id, wish), {
        id: commands.newPracticeNotebook,
        wish,
      });
    await start();
    await editor.page.locator('.monaco-dialog-box', { hasText: /takes about \d+ MB of this disk/ }).waitFor();
    await editor.screenshot('large-drawing-asks');
    await editor.answer('Draw Them');
    const toast = editor.page.locator('.notification-toast', { hasText: /MB of about \d+ MB/ });
    await toast.waitFor();
    await editor.screenshot('large-drawing');
    await toast.getByRole('button', { name: 'Cancel' }).click();
    await toast.waitFor({ state: 'hidden' });
    const home = (size: number) => join(work, 'practice', `seed-4711.x${size}`);
    await editor.until('no part of a table is left', async () => {
      const files = await readdir(home(1000), { recursive: true });
      return !files.some((path) => /\.tmp$|sepsis_ext|\.ipynb$/.test(path));
    });

    await editor.vscode((vscode) =>
      vscode.workspace.getConfiguration('aihs').update('practice.size', 1, vscode.ConfigurationTarget.Global),
    );
    await start();
    await learner.seesNotebook('beyond-one-machine.guided.python.1.ipynb', /^Python/);
    assert.equal((await readdir(join(home(10), 'data'))).filter((path) => path.endsWith('.csv')).length, 3);
  });

  it('starts with a progress file that holds nothing but rubbish', async () => {
    await mkdir(work, { recursive: true });
    await writeFile(join(work, 'progress.json'), '\0\0\0 not JSON');
    await open();
    const sidebar = await learner.opensSidebar();
    await sidebar.locator('.notice', { hasText: /there is no backup/ }).waitFor();
    await editor.command(commands.markComplete, { id: 'bias-testing' });
    await editor.until('the mark is saved', async () =>
      (await readFile(join(work, 'progress.json'), 'utf8').catch(() => '')).includes('bias-testing'),
    );
  });

  it('leaves progress of a newer version as it is', async () => {
    await mkdir(work, { recursive: true });
    const newer = JSON.stringify({ version: 99, learner: 7, facts: [{ kind: 'flown' }] });
    await writeFile(join(work, 'progress.json'), newer);
    await open();
    const sidebar = await learner.opensSidebar();
    await sidebar.locator('.notice', { hasText: /newer version/ }).waitFor();
    await editor.command(commands.markComplete, { id: 'bias-testing' });
    assert.equal(await readFile(join(work, 'progress.json'), 'utf8'), newer);
  });

  it('reads but runs nothing while the folder is not trusted', async () => {
    await open({ trusted: false });
    await learner.opensSidebar();
    await editor.screenshot('restricted');
    await editor.command(commands.openModule, { id: 'role-and-routes' });
    const page = await editor.webview('main.page h1');
    assert.equal(await page.getByRole('button', { name: /Open Python/ }).count(), 0);
    await editor.vscode(
      (vscode, id) => void vscode.commands.executeCommand(id, { id: 'role-and-routes/t-profile' }),
      commands.openExercise,
    );
    await seesMessage(/until you trust this folder/);
    assert.deepEqual(await readdir(work), ['progress.json'], 'no notebook and no runtime were written');
  });
});
