import { readFile } from 'node:fs/promises';
import * as vscode from 'vscode';
import { z } from 'zod';
import type { Language } from '../../core/syllabus/model';
import { commands } from '../../ids';
import { Expected } from '../platform/expected';

const file = z.object({ cells: z.array(z.unknown()).min(1) });

/**
 * Opens a notebook of ours in the editor. The file is looked at first: the editor would keep an unreadable one in mind and
 * show that again after it was replaced.
 * @throws Expected when the file holds no notebook any more; it is left as it is
 */
export async function openNotebook(
  uri: vscode.Uri,
  exercise: { id: string; language: Language },
): Promise<vscode.NotebookEditor> {
  try {
    await read(uri);
  } catch (cause) {
    throw damaged(uri, exercise, cause);
  }
  return vscode.window.showNotebookDocument(await vscode.workspace.openNotebookDocument(uri));
}

/** Whether the file can be opened as a notebook; false also when there is none. */
export async function isNotebook(uri: vscode.Uri): Promise<boolean> {
  return read(uri).then(
    () => true,
    () => false,
  );
}

async function read(uri: vscode.Uri): Promise<void> {
  file.parse(JSON.parse((await readFile(uri.fsPath, 'utf8')).replace(/^\uFEFF/, '')));
}

function damaged(uri: vscode.Uri, exercise: object, cause: unknown): Expected {
  const name = uri.path.split('/').at(-1) ?? '';
  return new Expected(
    vscode.l10n.t(
      '{0} cannot be read as a notebook. Starting over keeps this file and makes a new one.',
      name,
    ),
    { title: vscode.l10n.t('Start Over'), command: commands.resetExercise, args: [exercise] },
    { cause },
  );
}
