import { basename } from 'node:path';
import type { Frame, Locator } from 'playwright-core';
import { loadSyllabus } from '../../src/core/syllabus/load';
import { solved } from '../../src/core/syllabus/solutionMarks';
import { readFolder } from '../../src/build/readFolder';
import { checkMime, checkResult, type CheckResult } from '../../src/core/checking/result';
import type { Editor } from './editor/openEditor';

/** What a person does, in the words of the story. */
export class Learner {
  constructor(
    private readonly editor: Editor,
    readonly folder: string,
  ) {}

  async opensSidebar(): Promise<Frame> {
    await this.editor.command('aihs.path.focus');
    return this.sidebar();
  }

  sidebar(): Promise<Frame> {
    return this.editor.webview('.side [role=tree]');
  }

  /** The row of a group, module or exercise. Branches above it are opened by the search box when it is not drawn. */
  async row(title: string): Promise<Locator> {
    const sidebar = await this.sidebar();
    const row = sidebar.locator('[role=treeitem]', { hasText: title }).first();
    if ((await row.count()) === 0) {
      await sidebar.locator('.side input').first().fill(title);
      await row.waitFor();
    }
    return row;
  }

  async clicksRow(title: string): Promise<void> {
    await (await this.row(title)).click();
  }

  /** The notebook is shown and its toolbar names the built-in kernel. */
  async seesNotebook(name: string): Promise<void> {
    await this.editor.until(`the notebook ${name} is shown`, async () => {
      const path = await this.editor.vscode(
        (vscode) => vscode.window.activeNotebookEditor?.notebook.uri.fsPath ?? '',
      );
      return basename(path) === name;
    });
    const toolbar = this.editor.page.locator('.notebook-toolbar-container:visible .kernel-label', {
      hasText: 'Python (built in)',
    });
    await this.editor.until('the built-in kernel is chosen', async () => (await toolbar.count()) > 0);
  }

  /** Replaces the code of a task's cell, as typing would. */
  async writes(task: string, code: string): Promise<void> {
    await this.editor.vscode(
      async (vscode, { task, code }) => {
        const notebook = vscode.window.activeNotebookEditor?.notebook;
        const cell = notebook?.getCells().find((each) => {
          const mark = each.metadata?.['metadata']?.aihs;
          return mark?.role === 'answer' && mark.task === task;
        });
        if (!cell) throw new Error(`no cell for ${task}`);
        const edit = new vscode.WorkspaceEdit();
        edit.replace(cell.document.uri, new vscode.Range(0, 0, cell.document.lineCount, 0), code);
        await vscode.workspace.applyEdit(edit);
      },
      { task, code },
    );
  }

  /** Runs the check of a task by our command and returns the result that stands in the cell's output. */
  async checks(task: string): Promise<CheckResult> {
    const before = (await this.result(task))?.id;
    await this.editor.vscode(async (vscode, task) => {
      const cells = vscode.window.activeNotebookEditor?.notebook.getCells() ?? [];
      const cell = cells.find((each) => each.document.getText().includes(`check("${task}")`));
      await vscode.commands.executeCommand('aihs.check', cell);
    }, task);
    return this.editor.until(
      `check("${task}") has a new result`,
      async () => {
        const result = await this.result(task);
        return result && result.id !== before ? result : undefined;
      },
      60_000,
    );
  }

  async exercisesOf(module: string): Promise<string[]> {
    const { exercises } = loadSyllabus(await readFolder('syllabus'));
    return exercises.filter(({ content }) => content.module === module).map(({ entry }) => entry.id);
  }

  /** Opens an exercise, writes the reference into every task and checks each. */
  async solves(id: string): Promise<void> {
    await this.editor.command('aihs.openExercise', { id, language: 'python' });
    await this.seesNotebook(`${id.split('/')[1]}.python.ipynb`);
    const { exercises } = loadSyllabus(await readFolder('syllabus'));
    const content = exercises.find(({ entry }) => entry.id === id)?.content;
    for (const task of content?.tasks ?? []) {
      const right = task.options?.findIndex((option) => option.right) ?? -1;
      const source = content?.cells.python?.find((cell) => cell.task === task.id)?.source ?? '';
      await this.writes(
        task.id,
        right >= 0 ? `${task.id} = "${String.fromCharCode(65 + right)}"` : solved(source),
      );
      const { verdict, headline } = await this.checks(task.id);
      if (verdict !== 'pass') throw new Error(`${task.id}: ${headline}`);
    }
  }

  private async result(task: string): Promise<CheckResult | undefined> {
    const text = await this.editor.vscode(
      (vscode, { task, mime }) => {
        const cells = vscode.window.activeNotebookEditor?.notebook.getCells() ?? [];
        const cell = cells.find((each) => each.document.getText().includes(`check("${task}")`));
        const item = cell?.outputs.flatMap((output) => output.items).find((each) => each.mime === mime);
        return item ? new TextDecoder().decode(item.data) : '';
      },
      { task, mime: checkMime },
    );
    return text ? checkResult.parse(JSON.parse(text)) : undefined;
  }
}
