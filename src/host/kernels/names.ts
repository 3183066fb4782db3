import * as vscode from 'vscode';
import type { KernelProcess } from '../../kernels/KernelProcess';
import { notebookType } from '../../ids';
import type { Names } from '../../protocol/kernel';
import { Disposables } from '../platform/disposables';

type ProcessOf = (notebook: vscode.NotebookDocument) => KernelProcess | undefined;

const cells: vscode.DocumentSelector = [
  { notebookType, language: 'python' },
  { notebookType, language: 'r' },
];
const kinds: Record<Names['items'][number]['kind'], vscode.CompletionItemKind> = {
  variable: vscode.CompletionItemKind.Variable,
  function: vscode.CompletionItemKind.Function,
  class: vscode.CompletionItemKind.Class,
  module: vscode.CompletionItemKind.Module,
  key: vscode.CompletionItemKind.Field,
  keyword: vscode.CompletionItemKind.Keyword,
};

/** Completion and hover for what a notebook's kernel knows, while it is idle; it is never started for this. */
export function registerNames(processOf: ProcessOf): vscode.Disposable {
  const store = new Disposables();
  const processFor = (document: vscode.TextDocument): KernelProcess | undefined => {
    const isIts = (cell: vscode.NotebookCell): boolean => cell.document === document;
    const notebook = vscode.workspace.notebookDocuments.find((each) => each.getCells().some(isIts));
    return notebook && processOf(notebook);
  };
  const completion: vscode.CompletionItemProvider = {
    async provideCompletionItems(document, position) {
      const before = document.getText(new vscode.Range(new vscode.Position(0, 0), position));
      const found = await processFor(document)?.names(before);
      if (!found) return undefined;
      const start = document.positionAt(document.offsetAt(position) - found.prefix.length);
      return found.items.map(({ text, kind }) => {
        const item = new vscode.CompletionItem(text, kinds[kind]);
        item.range = new vscode.Range(start, position);
        return item;
      });
    },
  };
  const hover: vscode.HoverProvider = {
    async provideHover(document, position) {
      const word = document.getWordRangeAtPosition(position, /[A-Za-z_.][\w.]*(\$[\w.]+)*/);
      if (!word) return undefined;
      const found = await processFor(document)?.about(document.getText(word));
      if (!found?.text) return undefined;
      // A code block: nothing in a learner's data is read as Markdown.
      const text = new vscode.MarkdownString().appendCodeblock(found.text, document.languageId);
      return new vscode.Hover(text, word);
    },
  };
  store.add(vscode.languages.registerCompletionItemProvider(cells, completion, '.', '$', '"', "'"));
  store.add(vscode.languages.registerHoverProvider(cells, hover));
  return store;
}
