import * as vscode from 'vscode';
import type { Fix } from '../../core/setup/facts';
import { commands, settings } from '../../ids';

/** What a button says that does it. */
export function fixTitle({ kind }: Fix): string {
  const { t } = vscode.l10n;
  switch (kind) {
    case 'copyCommand':
      return t('Copy Install Command');
    case 'openSetting':
      return t('Open Setting');
    case 'showLog':
      return t('Show Log');
    case 'trustFolder':
      return t('Manage Workspace Trust');
    case 'chooseFolder':
      return t('Choose a Folder');
  }
}

/** Does it. */
export async function mend(fix: Fix): Promise<void> {
  const run = async (id: string, argument?: unknown): Promise<void> => {
    await vscode.commands.executeCommand(id, argument);
  };
  switch (fix.kind) {
    case 'copyCommand': {
      await vscode.env.clipboard.writeText(fix.command);
      const told = vscode.l10n.t(
        'Copied: {0}. Run it in a terminal, then check the set-up again.',
        fix.command,
      );
      return void vscode.window.showInformationMessage(told);
    }
    case 'openSetting':
      return run('workbench.action.openSettings', `@id:${settings.section}.${settings[fix.language]}`);
    case 'showLog':
      return run(commands.showLog);
    case 'trustFolder':
      return run('workbench.trust.manage');
    case 'chooseFolder':
      return run(commands.chooseFolder);
  }
}
