import * as vscode from 'vscode';
import { commands } from '../../ids';

export interface NextStep {
  readonly title: string;
  readonly command: string;
  readonly args?: readonly unknown[];
}

/** A failure that a learner can do something about: one sentence, and at most one next step. */
export class Expected extends Error {
  constructor(
    message: string,
    readonly next?: NextStep,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'Expected';
  }
}

/** Shows a failure. What is not `Expected` is a bug of ours: its stack goes to the log. */
export async function showFailure(error: unknown, log: vscode.LogOutputChannel): Promise<void> {
  if (error instanceof vscode.CancellationError) return;
  const expected = error instanceof Expected ? error : undefined;
  if (expected?.cause !== undefined) log.warn(String(expected.message), expected.cause);
  if (!expected) log.error(error instanceof Error ? error : String(error));
  const message =
    expected?.message ??
    vscode.l10n.t('Something went wrong in the AI Healthcare Path. Nothing you wrote was lost.');
  const next = expected ? expected.next : { title: vscode.l10n.t('Show Log'), command: commands.showLog };
  const show = expected ? vscode.window.showWarningMessage : vscode.window.showErrorMessage;
  const chosen = await show(message, ...(next ? [next.title] : []));
  if (next && chosen === next.title) await vscode.commands.executeCommand(next.command, ...(next.args ?? []));
}

/** Registers a command behind the one boundary where failures are shown. */
export function onCommand<A extends unknown[]>(
  id: string,
  log: vscode.LogOutputChannel,
  run: (...args: A) => unknown,
): vscode.Disposable {
  return vscode.commands.registerCommand(id, async (...args: unknown[]) => {
    try {
      // Arguments come from menus, links and other extensions: each handler parses its own.
      return await run(...(args as A));
    } catch (error) {
      void showFailure(error, log);
      return undefined;
    }
  });
}
