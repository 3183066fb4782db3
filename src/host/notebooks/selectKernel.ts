import type { NotebookEditor } from 'vscode';
import { notebookExercise } from './marks';

/** Gives a notebook the kernel it starts with, unless it has one already. */
export type SelectKernel = (editor: NotebookEditor, language: 'python' | 'r') => Promise<void>;

/** The same, by the language that a notebook's metadata names, or its first code cell where the metadata is lost. */
export function forOurs(select: SelectKernel): (editor: NotebookEditor) => Promise<void> {
  return async (editor) => {
    const { notebook } = editor;
    const code = notebook.getCells().find(({ document }) => /^(python|r)$/.test(document.languageId));
    const language = notebookExercise(notebook)?.language ?? code?.document.languageId;
    if (language === 'python' || language === 'r') await select(editor, language);
  };
}
