import * as vscode from 'vscode';
import type { Language } from '../../core/syllabus/model';

const scheme = 'aihs-solution';
const endings = { python: 'py', r: 'R' } as const;

export interface Comparison {
  readonly task: string;
  readonly language: Language;
  readonly yours: string;
  readonly solution: string;
}

/** Shows the learner's code and the solution side by side, with what differs marked. Both are copies: nothing can be lost in them. */
export class SolutionView implements vscode.Disposable {
  private readonly texts = new Map<string, string>();
  private readonly changed = new vscode.EventEmitter<vscode.Uri>();
  private readonly registered = vscode.workspace.registerTextDocumentContentProvider(scheme, {
    onDidChange: this.changed.event,
    provideTextDocumentContent: (uri) => this.texts.get(uri.toString()) ?? '',
  });

  async show({ task, language, yours, solution }: Comparison): Promise<void> {
    const [left, right] = [
      this.put(`${task}/yours.${endings[language]}`, yours),
      this.put(`${task}/solution.${endings[language]}`, solution),
    ];
    const title = vscode.l10n.t('{0}: yours and the solution', task);
    await vscode.commands.executeCommand('vscode.diff', left, right, title, {
      viewColumn: vscode.ViewColumn.Beside,
      preserveFocus: true,
      preview: true,
    });
  }

  dispose(): void {
    this.registered.dispose();
    this.changed.dispose();
  }

  private put(path: string, text: string): vscode.Uri {
    const uri = vscode.Uri.from({ scheme, path: `/${path}` });
    this.texts.set(uri.toString(), text);
    this.changed.fire(uri);
    return uri;
  }
}
