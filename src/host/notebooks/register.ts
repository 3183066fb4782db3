import { join } from 'node:path';
import * as vscode from 'vscode';
import { z } from 'zod';
import { labSettingsText } from '../../core/notebook/labSettings';
import { levelMark, progressAt } from '../../core/progress/level';
import type { Language, Level } from '../../core/syllabus/model';
import { commands, contexts, settings } from '../../ids';
import { Disposables } from '../platform/disposables';
import { onCommand, showFailure } from '../platform/expected';
import type { LearnerFolder } from '../platform/learnerFolder';
import { requireTrust } from '../platform/trust';
import { preferredLanguage } from '../progress/preferredLanguage';
import type { ProgressLog } from '../progress/ProgressLog';
import { pickExercise } from '../syllabus/pick';
import type { Syllabus } from '../syllabus/Syllabus';
import { registerCellStatus } from './cellStatus';
import { exerciseTarget } from './exerciseTarget';
import { LabRuntime } from './labRuntime';
import { notebookExercise, taskOf } from './marks';
import { ResultReader } from './readResults';
import { registerRendererMessages } from './rendererMessages';
import { openNotebook } from './openNotebook';
import { registerRevealInExplorer } from './revealInExplorer';
import { registerPractice } from './practice';
import { Scaffold, type PracticeWish } from './Scaffold';
import { forOurs, type SelectKernel } from './selectKernel';
import { registerStartExerciseOver } from './startExerciseOver';
import { registerStartModuleOver } from './startModuleOver';
import { registerTaskCommands } from './taskCommands';

export interface NotebookParts {
  readonly context: vscode.ExtensionContext;
  readonly syllabus: Syllabus;
  readonly progress: ProgressLog;
  readonly folder: LearnerFolder;
  readonly selectKernel: SelectKernel;
  readonly restartKernel: (notebook: vscode.NotebookDocument) => Promise<void>;
  readonly log: vscode.LogOutputChannel;
}

/** Exercise and practice notebooks: written, opened, run with the built-in kernel, and read for results. */
export function registerNotebooks({
  context,
  syllabus,
  progress,
  folder,
  selectKernel,
  restartKernel,
  log,
}: NotebookParts): vscode.Disposable {
  const store = new Disposables();
  const select = forOurs(selectKernel);
  const { extensionPath, extension } = context;
  const version = z.object({ version: z.string() }).parse(extension.packageJSON).version;
  const runtime = new LabRuntime(join(extensionPath, 'dist', 'lab'), version, syllabus, () =>
    labSettingsText(vscode.workspace.getConfiguration(settings.section).get(settings.checkTimeout)),
  );
  const scaffold = new Scaffold(syllabus, folder, progress, runtime);
  const exerciseIds = () => [
    ...syllabus.allModules.flatMap(({ exercises }) => exercises),
    ...syllabus.index.practice,
  ];
  store.add(new ResultReader(progress, (id) => exerciseIds().some((each) => each.id === id)));
  store.add(registerCellStatus(syllabus, progress));
  store.add(registerTaskCommands(syllabus, progress, select, log));
  store.add(registerRendererMessages(syllabus, restartKernel, log));

  const openExercise = async (argument: unknown, fixed?: Language) => {
    requireTrust();
    folder.require();
    const target = exerciseTarget.parse(argument);
    const entry = target?.id
      ? syllabus.exercise(target.id).entry
      : await pickExercise(syllabus, progress, vscode.l10n.t('Open Exercise'));
    if (!entry) return;
    const language = fixed ?? target?.language ?? preferredLanguage(entry, progress);
    const uri = await scaffold.exercise(entry.id, language);
    await show(uri, entry.id, language);
    await recordOpened(entry.id, language);
  };
  store.add(onCommand(commands.openExercise, log, (argument: unknown) => openExercise(argument)));
  store.add(onCommand(commands.openInPython, log, (argument: unknown) => openExercise(argument, 'python')));
  store.add(onCommand(commands.openInR, log, (argument: unknown) => openExercise(argument, 'r')));
  const startOver = { syllabus, progress, folder, scaffold, show, restartKernel, log };
  store.add(registerStartExerciseOver(startOver));
  store.add(registerStartModuleOver(startOver));
  store.add(registerRevealInExplorer(startOver));
  store.add(onCommand(commands.goToLesson, log, goToLesson));
  const opened = async (uri: vscode.Uri, { family, language, level }: Omit<PracticeWish, 'patients'>) => {
    await show(uri, `practice/${family}`, language);
    await recordOpened(`practice/${family}`, language, level);
  };
  store.add(registerPractice({ syllabus, progress, scaffold, folder, opened, log }));

  store.add(vscode.window.onDidChangeActiveNotebookEditor((editor) => void follow(editor)));
  store.add(
    vscode.window.onDidChangeNotebookEditorSelection(({ notebookEditor }) => setContexts(notebookEditor)),
  );
  store.add(
    vscode.workspace.onDidChangeConfiguration((event) => {
      // A notebook that is not in front hears of it when it comes there.
      if (event.affectsConfiguration(`${settings.section}.${settings.checkTimeout}`))
        void follow(vscode.window.activeNotebookEditor);
    }),
  );
  void follow(vscode.window.activeNotebookEditor);
  return store;

  async function goToLesson(): Promise<void> {
    const active = vscode.window.activeNotebookEditor;
    const exercise = active && notebookExercise(active.notebook)?.exercise;
    const module = exercise ? syllabus.exercise(exercise).module : undefined;
    await vscode.commands.executeCommand(commands.openModule, module ? { id: module.id } : undefined);
  }

  async function recordOpened(exercise: string, language: Language, level?: Level): Promise<void> {
    const known = progressAt(progress.state, exercise, level)?.begun.includes(language);
    if (!known) await progress.record({ kind: 'opened', exercise, language, ...levelMark(level) });
  }

  async function show(uri: vscode.Uri, id: string, language: Language): Promise<void> {
    const editor = await openNotebook(uri, { id, language });
    await select(editor);
  }

  async function follow(editor: vscode.NotebookEditor | undefined): Promise<void> {
    setContexts(editor);
    const ours = editor && notebookExercise(editor.notebook);
    if (!editor || !ours || !vscode.workspace.isTrusted) return;
    try {
      const path = folder.inside(editor.notebook.uri);
      if (path) await scaffold.refresh(ours.exercise, path);
      await select(editor);
    } catch (error) {
      await showFailure(error, log);
    }
  }
}

function setContexts(editor: vscode.NotebookEditor | undefined): void {
  const ours = editor !== undefined && notebookExercise(editor.notebook) !== undefined;
  const at =
    ours && editor.selection.start < editor.notebook.cellCount
      ? editor.notebook.cellAt(editor.selection.start)
      : undefined;
  void vscode.commands.executeCommand('setContext', contexts.pathNotebook, ours);
  void vscode.commands.executeCommand(
    'setContext',
    contexts.taskCell,
    at !== undefined && taskOf(at) !== undefined,
  );
}
