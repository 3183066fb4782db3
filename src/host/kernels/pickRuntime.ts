import * as vscode from 'vscode';
import { neededPackages } from '../../core/notebook/needs';
import type { KernelKind } from './kernelKind';
import type { Runtimes } from './Runtimes';

interface Item extends vscode.QuickPickItem {
  readonly kind?: vscode.QuickPickItemKind;
  readonly runtime?: KernelKind;
}

/** Asks which kernel a notebook is to use: built in, one of the learner's, or any of the editor's list. */
export async function pickRuntime(runtimes: Runtimes, editor: vscode.NotebookEditor): Promise<void> {
  const language = editor.notebook.metadata?.['metadata']?.kernelspec?.language === 'R' ? 'r' : 'python';
  const packages = neededPackages(editor.notebook.getCells().map((cell) => cell.document.getText()));
  const searching = runtimes.known(language, true);
  const items = searching.then((kinds): Item[] => [
    ...kinds.map((runtime) => itemOf(runtime, packages)),
    { label: '', kind: vscode.QuickPickItemKind.Separator },
    { label: vscode.l10n.t('Another Jupyter kernel…') },
  ]);
  const picked = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Where should this notebook run?'),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  if (!picked) return;
  if (picked.runtime) await runtimes.select(editor, picked.runtime);
  else await vscode.commands.executeCommand('notebook.selectKernel', { notebookEditor: editor });
}

function itemOf(runtime: KernelKind, packages: readonly string[]): Item {
  const { label, description, found } = runtime;
  const lacking = packages.filter((name) => !found?.packages.includes(name));
  const loadable = runtime.interpreter.packages?.open()?.imports ?? [];
  const missing = lacking.filter((name) => !loadable.includes(name));
  const detail =
    missing.length > 0
      ? vscode.l10n.t('Lacks {0}, which this notebook needs.', missing.join(', '))
      : lacking.length > 0
        ? vscode.l10n.t('Loads {0} from the internet or a mirror when a cell imports it.', lacking.join(', '))
        : packages.length > 0
          ? vscode.l10n.t('Has everything this notebook needs.')
          : undefined;
  return { label, description, detail, runtime };
}
