import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { commands } from '../../src/ids';
import { skip } from '../skip';
import { inEditor } from './inEditor';

const first = { id: 'role-and-routes/t-profile', file: 't-profile.python.ipynb' };
const second = { id: 'bias-testing/group-metrics', file: 'group-metrics.python.ipynb' };

describe('notebooks that run', function () {
  this.timeout(300_000);
  before(function () {
    if (process.platform !== 'linux') skip(this, 'processes are counted with ps');
  });
  const at = inEditor();

  /** The numbers of the kernel processes of this folder. */
  const processes = (): number[] =>
    execFileSync('ps', ['axww', '-o', 'pid,args'], { encoding: 'utf8' })
      .split('\n')
      .filter((line) => line.includes('python-child.mjs') && line.includes(at.folder))
      .map((line) => Number.parseInt(line, 10));
  const kernels = (): number => processes().length;
  const starts = async (code: string): Promise<void> => {
    await at.learner.writes('t_profile', code);
    await at.learner.selects('t_profile');
    await at.editor.vscode((vscode) => void vscode.commands.executeCommand('notebook.cell.execute'));
  };
  const begun = (task: string): Promise<unknown> =>
    at.editor.until('the cell runs', async () => /begun/.test(await at.learner.shownText(task)));
  const opens = async ({ id, file }: typeof first): Promise<void> => {
    await at.editor.command(commands.openExercise, { id });
    await at.learner.seesNotebook(file);
  };

  /** The execution counts of the code cells above a task's check. */
  const ordersAbove = (task: string): Promise<number[]> =>
    at.editor.vscode((vscode, task) => {
      const cells = vscode.window.activeNotebookEditor?.notebook.getCells() ?? [];
      const check = cells.findIndex((cell) => cell.document.getText().includes(`check("${task}")`));
      return cells
        .slice(0, check)
        .filter(({ kind }) => kind === vscode.NotebookCellKind.Code)
        .map(({ executionSummary }) => executionSummary?.executionOrder ?? 0);
    }, task);

  it('have a kernel before their first cell; of those never used only the newest stays', async () => {
    await opens(second);
    const [older] = await at.editor.until('a kernel started', () => processes().length === 1 && processes());
    await opens(first);
    const [newer] = await at.editor.until(
      'another one took its place',
      () => processes().length === 1 && processes()[0] !== older && processes(),
    );
    await at.learner.checks('t_profile');
    assert.deepEqual(processes(), [newer], 'the cell ran in the one that waited');
  });

  it('have a kernel each: one computes while the other is checked', async () => {
    await opens(first);
    await starts('while True: pass');
    await at.editor.until('the first kernel runs', () => Promise.resolve(kernels() === 1));
    await opens(second);
    assert.equal((await at.learner.checks('group_metrics')).verdict, 'notAttempted');
    assert.equal(kernels(), 2);
  });

  it('tell the editor the names in an idle kernel', async () => {
    await at.learner.writes('group_metrics', 'group_metrics = None\nmet_names = {"ward": 4}\nmet_');
    const [labels, hovers] = await at.editor.vscode(async (vscode) => {
      const notebook = vscode.window.activeNotebookEditor?.notebook;
      const run = (range: { start: number; end: number }) =>
        vscode.commands.executeCommand('notebook.cell.execute', { ranges: [range], document: notebook?.uri });
      const cell = notebook?.getCells().find((each) => each.document.getText().includes('met_names'));
      if (!cell) throw new Error('no cell');
      await run({ start: cell.index, end: cell.index + 1 });
      const { uri } = cell.document;
      const list = await vscode.commands.executeCommand<{ items: { label: string | { label: string } }[] }>(
        'vscode.executeCompletionItemProvider',
        uri,
        new vscode.Position(2, 4),
      );
      const found = await vscode.commands.executeCommand<{ contents: { value: string }[] }[]>(
        'vscode.executeHoverProvider',
        uri,
        new vscode.Position(1, 2),
      );
      return [
        list.items.map(({ label }) => (typeof label === 'string' ? label : label.label)),
        found.flatMap(({ contents }) => contents.map(({ value }) => value)),
      ];
    });
    assert.ok(labels?.includes('met_names'), labels?.slice(0, 20).join());
    assert.match(hovers?.join() ?? '', /met_names: dict, 1 entries/);
    await at.learner.writes('group_metrics', 'group_metrics = None');
  });

  it('stop when asked, and the cell says so', async () => {
    await opens(first);
    await at.editor.command('notebook.cancelExecution');
    await at.editor.until('the cell was stopped', async () =>
      /You stopped this cell/.test(await at.learner.shownText('t_profile')),
    );
    await at.learner.writes('t_profile', 't_profile = None');
    assert.equal((await at.learner.checks('t_profile')).verdict, 'notAttempted', 'the next cell runs');
  });

  it('stop a check after the time that was set, and start afresh by the link in its card', async () => {
    await at.editor.vscode(async (vscode) => {
      await vscode.workspace
        .getConfiguration('aihs')
        .update('checkTimeout', 2, vscode.ConfigurationTarget.Global);
    });
    const settings = join(at.work, '.lab', 'settings.json');
    await at.editor.until('the checks know it', async () =>
      (await readFile(settings, 'utf8')).includes('"checkTimeout":2'),
    );
    await at.learner.writes('t_profile', 'def t_profile(*scores):\n    while True: pass');
    assert.equal((await at.learner.checks('t_profile')).headline, 'Stopped after 2 s: t_profile');
    assert.ok(
      (await ordersAbove('t_profile')).some((order) => order > 2),
      'cells ran before',
    );
    await at.learner.selects('t_profile');
    await at.editor.command(commands.showResult);
    const card = await at.editor.webview('.aihs-card .aihs-link');
    await card.getByRole('button', { name: 'Restart and run all cells above' }).click();
    await at.editor.until('a fresh kernel ran the cells above', async () =>
      (await ordersAbove('t_profile')).every((order, index) => order === index + 1),
    );
    await at.learner.writes('t_profile', 't_profile = None');
  });

  it('end their process when they are closed, also in the middle of a cell', async () => {
    await starts('print("begun")\nwhile True: pass');
    await begun('t_profile');
    await at.editor.command('workbench.action.files.save');
    await at.editor.command('workbench.action.closeActiveEditor');
    await at.editor.until('its process is gone', () => Promise.resolve(kernels() === 1));
    await opens(second);
    assert.equal((await at.learner.checks('group_metrics')).verdict, 'notAttempted', 'the other one goes on');
  });

  it('survive the end of their process: one sentence, one click, and all runs again', async () => {
    await at.learner.writes('group_metrics', 'print("begun")\nimport time\ntime.sleep(60)');
    await at.learner.selects('group_metrics');
    await at.editor.vscode((vscode) => void vscode.commands.executeCommand('notebook.cell.execute'));
    await begun('group_metrics');
    execFileSync('pkill', ['-KILL', '-f', `python-child.mjs.*${at.folder}`]);
    const message = at.editor.page
      .locator('.notification-list-item', { hasText: /Its variables are lost/ })
      .first();
    await message.waitFor();
    await at.editor.until('the cell says what happened', async () =>
      /ended unexpectedly.*your code is untouched/.test(await at.learner.shownText('group_metrics')),
    );
    await at.editor.screenshot('kernel-ended');
    await at.learner.writes('group_metrics', 'group_metrics = None');
    await message.getByRole('button', { name: 'Run All Again' }).click();
    await at.editor.until(
      'a check ran again',
      async () => (await at.learner.resultText('group_metrics')) !== '',
    );
  });
});
