import * as vscode from 'vscode';
import type { SetupLine } from '../../core/setup/facts';
import { setupTitle } from '../../core/setup/report';
import { fixTitle, mend } from './fixes';

type Fixable = SetupLine & Required<Pick<SetupLine, 'fix'>>;

/** Shows the whole report, which a list would cut off, and offers what can be done. */
export async function showReport(lines: readonly SetupLine[]): Promise<void> {
  const fixable = lines.filter((line): line is Fixable => line.fix !== undefined);
  const [only, another] = fixable;
  const button = another ? vscode.l10n.t('What You Can Do…') : only && fixTitle(only.fix);
  const chosen = await vscode.window.showInformationMessage(
    setupTitle(lines, vscode.l10n.t),
    { modal: true, detail: lines.map(textOf).join('\n\n') },
    ...(button ? [button] : []),
  );
  if (!chosen) return;
  const line = another ? await pick(fixable) : only;
  if (line) await mend(line.fix);
}

function textOf({ title, where, detail }: SetupLine): string {
  return `${where ? `${title}: ${where}` : title}\n${detail}`;
}

async function pick(lines: readonly Fixable[]): Promise<Fixable | undefined> {
  const items = lines.map((line) => ({
    label: fixTitle(line.fix),
    detail: line.title,
    description: line.where,
    line,
  }));
  const title = vscode.l10n.t('What You Can Do');
  return (await vscode.window.showQuickPick(items, { title, matchOnDetail: true }))?.line;
}
