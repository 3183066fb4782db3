import type { NotebookEditor } from 'vscode';
import { notebookExercise } from './marks';

/** Gives a notebook the kernel it starts with, unless it has one already. */
export type SelectKernel = (editor: NotebookEditor, language: 'python' | 'r') => Promise<void>;

/** The same for notebooks of ours, which know their language; others are left alone. */
export function forOurs(select: SelectKernel): (editor: NotebookEditor) => Promise<void> {
  return async (editor) => {
    const exercise = notebookExercise(editor.notebook);
    if (exercise) await select(editor, exercise.language);
  };
}
