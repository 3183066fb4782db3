import * as vscode from 'vscode';
import { controllers, extensionId } from '../../ids';
import { notebookExercise } from './marks';

/**
 * Chooses the built-in kernel for a notebook of ours that has none yet; a learner's own choice is never touched.
 * The affinity of a controller alone does not select it: the first run would ask "Select Kernel".
 */
export async function selectBuiltInKernel(editor: vscode.NotebookEditor): Promise<void> {
  const exercise = notebookExercise(editor.notebook);
  if (exercise?.language !== 'python') return;
  await vscode.commands.executeCommand('notebook.selectKernel', {
    notebookEditor: editor,
    id: controllers.python,
    extension: extensionId,
    skipIfAlreadySelected: true,
  });
}
