import * as vscode from 'vscode';
import { z } from 'zod';
import { dueReviews } from '../../core/progress/dueReviews';
import { commands, contexts, settings, views } from '../../ids';
import { Rpc } from '../../protocol/rpc';
import { fromSidebar, toSidebar, type FromSidebar, type ToSidebar } from '../../protocol/sidebar';
import { Disposables } from '../platform/disposables';
import { onCommand } from '../platform/expected';
import type { LearnerFolder } from '../platform/learnerFolder';
import { reviewClock, startOfWeek } from '../progress/clock';
import { nextStep } from '../progress/nextStep';
import type { ProgressLog } from '../progress/ProgressLog';
import type { Syllabus } from '../syllabus/Syllabus';
import { chosenRoute } from '../syllabus/route';
import { webviewHtml } from '../webview/html';
import { webviewPort } from '../webview/port';
import { webviewTranslation } from '../webview/translation';
import { ReviewBadge } from './ReviewBadge';
import { sidebarState } from './state';

export interface SidebarParts {
  readonly extensionUri: vscode.Uri;
  readonly syllabus: Syllabus;
  readonly progress: ProgressLog;
  readonly folder: LearnerFolder;
  /** Where the editor keeps what is no progress. */
  readonly kept: vscode.Memento;
  readonly log: vscode.LogOutputChannel;
}

const group = z.object({ id: z.string() });

/** The curriculum tree in the side bar, and the commands that act on it. */
export function registerSidebar(parts: SidebarParts): vscode.Disposable {
  const store = new Disposables();
  const view = store.add(new Sidebar(parts));
  store.add(vscode.window.registerWebviewViewProvider(views.path, view));
  store.add(onCommand(commands.collapseAll, parts.log, () => view.collapseAll()));
  const setGroup = (open: boolean) => (argument: unknown) => view.setGroup(group.parse(argument).id, open);
  store.add(onCommand(commands.openAll, parts.log, setGroup(true)));
  store.add(onCommand(commands.collapse, parts.log, setGroup(false)));
  store.add(onCommand(commands.revealNext, parts.log, () => view.revealNext()));
  return store;
}

class Sidebar implements vscode.WebviewViewProvider, vscode.Disposable {
  private readonly store = new Disposables();
  private rpc?: Rpc<ToSidebar, FromSidebar>;
  private view?: vscode.WebviewView;
  private readonly badge: ReviewBadge;

  constructor(private readonly parts: SidebarParts) {
    this.badge = new ReviewBadge(parts.kept);
    const refresh = () => this.refresh();
    this.store.add(parts.progress.onDidChange(refresh));
    this.store.add(parts.folder.onDidChange(refresh));
    this.store.add(vscode.workspace.onDidGrantWorkspaceTrust(refresh));
    this.store.add(
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration(settings.section)) refresh();
      }),
    );
  }

  resolveWebviewView(view: vscode.WebviewView): void {
    const { extensionUri, log } = this.parts;
    const run = (id: string, ...args: unknown[]) => vscode.commands.executeCommand(id, ...args);
    this.rpc = new Rpc(
      webviewPort(view.webview),
      toSidebar,
      fromSidebar,
      {
        ready: () => this.refresh(),
        continue: () => run(commands.continue),
        openModule: ({ id }) => run(commands.openModule, { id }),
        openExercise: ({ id, language }) => run(commands.openExercise, { id, language }),
        toggle: ({ id, complete }) => run(complete ? commands.markComplete : commands.clearMark, { id }),
        setRoute: ({ route }) =>
          vscode.workspace
            .getConfiguration(settings.section)
            .update(settings.route, route, vscode.ConfigurationTarget.Global),
        chooseFolder: () => run(commands.chooseFolder),
        readFirst: () =>
          run(commands.openModule, { id: this.parts.syllabus.allModules.find(({ written }) => written)?.id }),
        checkSetup: () => run(commands.checkSetup),
        noticeAction: () => this.noticeAction(),
      },
      (problem, cause) => log.warn(`sidebar: ${problem}`, cause ?? ''),
    );
    const { rpc } = this;
    this.view = view;
    view.onDidChangeVisibility(() => this.refresh());
    view.onDidDispose(() => {
      rpc.dispose();
      if (this.rpc === rpc) this.rpc = this.view = undefined;
    });
    view.webview.options = {
      enableScripts: true,
      localResourceRoots: [vscode.Uri.joinPath(extensionUri, 'dist', 'webview')],
    };
    view.webview.html = webviewHtml(view.webview, extensionUri, {
      script: 'dist/webview/sidebar.js',
      style: 'dist/webview/sidebar.css',
      title: vscode.l10n.t('AI Healthcare Specialist Path'),
      rootId: 'root',
      ...webviewTranslation(),
    });
  }

  collapseAll(): void {
    this.rpc?.send('collapseAll', {});
  }

  setGroup(id: string, open: boolean): void {
    this.rpc?.send('setGroup', { id, open });
  }

  async revealNext(): Promise<void> {
    await vscode.commands.executeCommand(`${views.path}.focus`);
    const next = nextStep(this.parts.syllabus, this.parts.progress);
    if (next) this.rpc?.send('reveal', { id: next.kind === 'exercise' ? next.exercise.id : next.module.id });
  }

  dispose(): void {
    this.rpc?.dispose();
    this.store.dispose();
  }

  private refresh(): void {
    const { syllabus, progress, folder } = this.parts;
    const folderOpen = folder.path !== undefined;
    const clock = reviewClock();
    const due = dueReviews(syllabus.index, progress.state, clock).length;
    void vscode.commands.executeCommand('setContext', contexts.ready, folderOpen);
    void vscode.commands.executeCommand('setContext', contexts.reviewDue, due > 0);
    if (this.view) this.badge.show(this.view, due, clock?.today);
    if (!this.rpc) return;
    this.rpc.send(
      'state',
      sidebarState({
        index: syllabus.index,
        progress: progress.state,
        route: chosenRoute(),
        clock,
        weekStart: startOfWeek(new Date()).toISOString(),
        weeklyHours: weeklyHours(),
        folderOpen,
        trusted: vscode.workspace.isTrusted,
        notice: progress.notice,
      }),
    );
  }

  private noticeAction(): Thenable<unknown> {
    const next = this.parts.progress.notice?.next;
    return next
      ? vscode.commands.executeCommand(next.command, ...(next.args ?? []))
      : vscode.commands.executeCommand('workbench.trust.manage');
  }
}

function weeklyHours(): number {
  return vscode.workspace.getConfiguration(settings.section).get<number>(settings.weeklyHours, 0);
}
