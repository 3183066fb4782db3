import { basename } from 'node:path';
import type { Frame, Locator } from 'playwright-core';
import type { Language } from '../../src/core/syllabus/model';
import { loadSyllabus } from '../../src/core/syllabus/load';
import { solved } from '../../src/core/syllabus/solutionMarks';
import { readFolder } from '../../src/build/readFolder';
import { checkMime, checkResult, type CheckResult } from '../../src/protocol/checkResult';
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

  async showsNotebook(name: string): Promise<void> {
    await this.editor.until(`the notebook ${name} is shown`, async () => {
      const path = await this.editor.vscode(
        (vscode) => vscode.window.activeNotebookEditor?.notebook.uri.fsPath ?? '',
      );
      return basename(path) === name;
    });
  }

  /** The notebook is shown and its toolbar names the kernel. */
  async seesNotebook(name: string, kernel: string | RegExp = 'Python (built in)'): Promise<void> {
    await this.showsNotebook(name);
    const toolbar = this.editor.page.locator('.notebook-toolbar-container:visible .kernel-label', {
      hasText: kernel,
    });
    await this.editor.until(`the kernel ${kernel} is chosen`, async () => (await toolbar.count()) > 0);
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

  /** Name and question of each column that a practice family asks of a learner's own data. */
  async ownColumns(family: string): Promise<[name: string, ask: string][]> {
    const { syllabus } = loadSyllabus(await readFolder('syllabus'));
    const own = syllabus?.practice.get(`practice/${family}`)?.own ?? [];
    return own.map(({ name, ask }) => [name, ask]);
  }

  /** Opens an exercise, writes the reference into every task and checks each. */
  async solves(id: string, language: Language = 'python'): Promise<void> {
    await this.editor.command('aihs.openExercise', { id, language });
    const kernel = language === 'r' ? 'R (built in)' : 'Python (built in)';
    await this.seesNotebook(`${id.split('/')[1]}.${language}.ipynb`, kernel);
    for (const [task, code] of await this.reference(id, language)) {
      await this.writes(task, code);
      const { verdict, headline } = await this.checks(task);
      if (verdict !== 'pass') throw new Error(`${task}: ${headline}`);
    }
  }

  /** Writes the reference into every task of the open notebook. */
  async writesReference(id: string, language: Language = 'python'): Promise<void> {
    for (const [task, code] of await this.reference(id, language)) await this.writes(task, code);
  }

  /** Runs the whole notebook and returns the verdict of each check that ran. */
  async runsAll(): Promise<Record<string, string>> {
    const start = Date.now();
    await this.editor.command('notebook.execute');
    const verdicts = await this.editor.until(
      'every code cell has run',
      () =>
        this.editor.vscode(
          (vscode, { mime, start }) => {
            const cells = (vscode.window.activeNotebookEditor?.notebook.getCells() ?? []).filter(
              ({ kind }) => kind === vscode.NotebookCellKind.Code,
            );
            const ends = cells.map(({ executionSummary }) => executionSummary?.timing?.endTime ?? 0);
            if (ends.some((end) => end < start)) return undefined;
            const items = cells.flatMap((cell) => cell.outputs.flatMap((output) => output.items));
            return items
              .filter((item) => item.mime === mime)
              .map(
                (item) =>
                  JSON.parse(new TextDecoder().decode(item.data)) as { task: string; verdict: string },
              )
              .map(({ task, verdict }) => [task, verdict]);
          },
          { mime: checkMime, start },
        ),
      120_000,
    );
    return Object.fromEntries(verdicts) as Record<string, string>;
  }

  /** All text in the outputs of the cell that answers a task. */
  shownText(task: string): Promise<string> {
    return this.editor.vscode((vscode, task) => {
      const cells = vscode.window.activeNotebookEditor?.notebook.getCells() ?? [];
      const cell = cells.find((each) => {
        const mark = each.metadata?.['metadata']?.aihs;
        return mark?.role === 'answer' && mark.task === task;
      });
      const items = cell?.outputs.flatMap((output) => output.items) ?? [];
      return items.map(({ data }) => new TextDecoder().decode(data)).join('\n');
    }, task);
  }

  /** The text of the notebook's cells of a role. */
  cellsWith(role: string): Promise<string[]> {
    return this.editor.vscode(
      (vscode, role) =>
        (vscode.window.activeNotebookEditor?.notebook.getCells() ?? [])
          .filter((cell) => cell.metadata?.['metadata']?.aihs?.role === role)
          .map((cell) => cell.document.getText()),
      role,
    );
  }

  /** How many pictures stand in the notebook's outputs. */
  pictures(): Promise<number> {
    return this.editor.vscode((vscode) => {
      const cells = vscode.window.activeNotebookEditor?.notebook.getCells() ?? [];
      const items = cells.flatMap((cell) => cell.outputs.flatMap((output) => output.items));
      return items.filter(({ mime }) => mime.startsWith('image/')).length;
    });
  }

  /** Selects the cell in which a task is answered, in sight. */
  async selects(task: string): Promise<void> {
    await this.editor.vscode((vscode, task) => {
      const editor = vscode.window.activeNotebookEditor;
      const cell = editor?.notebook.getCells().find((each) => {
        const mark = each.metadata?.['metadata']?.aihs;
        return mark?.role === 'answer' && mark.task === task;
      });
      if (!editor || !cell) throw new Error(`no cell for ${task}`);
      editor.selection = new vscode.NotebookRange(cell.index, cell.index + 1);
      editor.revealRange(editor.selection, vscode.NotebookEditorRevealType.AtTop);
    }, task);
  }

  /** Each task with the code that solves it, in order. */
  private async reference(id: string, language: Language = 'python'): Promise<[string, string][]> {
    const { exercises } = loadSyllabus(await readFolder('syllabus'));
    const content = exercises.find(({ entry }) => entry.id === id)?.content;
    return (content?.tasks ?? []).map((task) => {
      const right = task.options?.findIndex((option) => option.right) ?? -1;
      const source = content?.cells[language]?.find((cell) => cell.task === task.id)?.source ?? '';
      const letter = `"${String.fromCharCode(65 + right)}"`;
      return [task.id, right >= 0 ? `${task.id} ${language === 'r' ? '<-' : '='} ${letter}` : solved(source)];
    });
  }

  private async result(task: string): Promise<CheckResult | undefined> {
    const text = await this.resultText(task);
    return text ? checkResult.safeParse(JSON.parse(text)).data : undefined;
  }

  /** The result of a task's check as it stands in the notebook, or ''. */
  resultText(task: string): Promise<string> {
    return this.editor.vscode(
      (vscode, { task, mime }) => {
        const cells = vscode.window.activeNotebookEditor?.notebook.getCells() ?? [];
        const cell = cells.find((each) => each.document.getText().includes(`check("${task}")`));
        const item = cell?.outputs.flatMap((output) => output.items).find((each) => each.mime === mime);
        return item ? new TextDecoder().decode(item.data) : '';
      },
      { task, mime: checkMime },
    );
  }
}
