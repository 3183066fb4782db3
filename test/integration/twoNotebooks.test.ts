import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commands } from '../../src/ids';
import { skip } from '../skip';
import { type Editor, openEditor } from './editor/openEditor';
import { picturesOfFailures } from './failurePicture';
import { Learner } from './learner';

const first = { id: 'role-and-routes/t-profile', file: 't-profile.python.ipynb' };
const second = { id: 'bias-testing/group-metrics', file: 'group-metrics.python.ipynb' };

describe('notebooks that run', function () {
  this.timeout(300_000);
  let folder: string;
  let editor: Editor;
  let learner: Learner;

  before(async function () {
    if (process.platform !== 'linux') skip(this, 'processes are counted with ps');
    folder = await mkdtemp(join(tmpdir(), 'aihs-two-'));
    editor = await openEditor({ folder });
    learner = new Learner(editor, folder);
    await learner.opensSidebar();
  });
  after(async () => {
    await editor?.close();
    if (folder) await rm(folder, { recursive: true, force: true });
  });
  picturesOfFailures(() => editor);

  /** The kernel processes of this folder. */
  const kernels = (): number =>
    execFileSync('ps', ['axww', '-o', 'args'], { encoding: 'utf8' })
      .split('\n')
      .filter((line) => line.includes('python-child.mjs') && line.includes(folder)).length;
  const starts = async (code: string): Promise<void> => {
    await learner.writes('t_profile', code);
    await learner.selects('t_profile');
    await editor.vscode((vscode) => void vscode.commands.executeCommand('notebook.cell.execute'));
  };
  const opens = async ({ id, file }: typeof first): Promise<void> => {
    await editor.command(commands.openExercise, { id });
    await learner.seesNotebook(file);
  };

  it('have a kernel each: one computes while the other is checked', async () => {
    await opens(first);
    await starts('while True: pass');
    await editor.until('the first kernel runs', () => Promise.resolve(kernels() === 1));
    await opens(second);
    assert.equal((await learner.checks('group_metrics')).verdict, 'notAttempted');
    assert.equal(kernels(), 2);
  });

  it('stop when asked, and the cell says so', async () => {
    await opens(first);
    await editor.command('notebook.cancelExecution');
    await editor.until('the cell was stopped', async () =>
      /You stopped this cell/.test(await learner.shownText('t_profile')),
    );
    await learner.writes('t_profile', 't_profile = None');
    assert.equal((await learner.checks('t_profile')).verdict, 'notAttempted', 'the next cell runs');
  });

  it('end their process when they are closed, also in the middle of a cell', async () => {
    await starts('while True: pass');
    await new Promise((resolve) => setTimeout(resolve, 500));
    await editor.command('workbench.action.files.save');
    await editor.command('workbench.action.closeActiveEditor');
    await editor.until('its process is gone', () => Promise.resolve(kernels() === 1));
    await opens(second);
    assert.equal((await learner.checks('group_metrics')).verdict, 'notAttempted', 'the other one goes on');
  });

  it('survive the end of their process: one sentence, one click, and all runs again', async () => {
    await learner.writes('group_metrics', 'import time\ntime.sleep(60)');
    await learner.selects('group_metrics');
    await editor.vscode((vscode) => void vscode.commands.executeCommand('notebook.cell.execute'));
    await new Promise((resolve) => setTimeout(resolve, 1000));
    execFileSync('pkill', ['-KILL', '-f', `python-child.mjs.*${folder}`]);
    const message = editor.page
      .locator('.notification-list-item', { hasText: /Its variables are lost/ })
      .first();
    await message.waitFor();
    await editor.until('the cell says what happened', async () =>
      /ended unexpectedly.*your code is untouched/.test(await learner.shownText('group_metrics')),
    );
    await editor.screenshot('kernel-ended');
    await learner.writes('group_metrics', 'group_metrics = None');
    await message.getByRole('button', { name: 'Run All Again' }).click();
    await editor.until('a check ran again', async () => (await learner.resultText('group_metrics')) !== '');
  });
});
