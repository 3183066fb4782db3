import * as vscode from 'vscode';
import { isDue } from '../../core/progress/dueReviews';
import type { ModuleEntry } from '../../core/syllabus/model';
import { commands, panels, settings } from '../../ids';
import { fromModulePage, toModulePage } from '../../protocol/modulePage';
import { Rpc } from '../../protocol/rpc';
import { Disposables } from '../platform/disposables';
import { preferredLanguage } from '../progress/preferredLanguage';
import { reviewClock } from '../progress/clock';
import type { ProgressLog } from '../progress/ProgressLog';
import type { Syllabus } from '../syllabus/Syllabus';
import { webviewHtml } from '../webview/html';
import { chosenRoute } from '../syllabus/route';
import { webviewPort } from '../webview/port';
import { webviewTranslation } from '../webview/translation';
import { endOf, type ShownReview } from './review';
import { modulePageState } from './state';

export interface ModulePageParts {
  readonly extensionUri: vscode.Uri;
  readonly syllabus: Syllabus;
  readonly progress: ProgressLog;
  readonly log: vscode.LogOutputChannel;
}

interface Shown {
  readonly panel: vscode.WebviewPanel;
  readonly rpc: Rpc<typeof toModulePage, typeof fromModulePage>;
  module: ModuleEntry;
  /** The webview is there and listens; a hidden one is not. */
  listens: boolean;
  /** The learner asked for this and was not brought there yet. */
  asked?: { readonly anchor?: string };
  /** The review that has ended here; shown until the page is opened anew. */
  ended?: ShownReview;
}

/** One webview panel that shows a module at a time. */
export class ModulePage implements vscode.Disposable {
  private readonly store = new Disposables();
  private shown?: Shown;

  constructor(private readonly parts: ModulePageParts) {
    const refresh = () => void this.refresh();
    this.store.add(parts.progress.onDidChange(refresh));
    this.store.add(vscode.workspace.onDidGrantWorkspaceTrust(refresh));
    this.store.add(
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration(`${settings.section}.${settings.route}`)) refresh();
      }),
    );
  }

  /** Opens the page, or turns the open one to this module. The title gets the keyboard focus, or the part of the lesson at the anchor. */
  async show(module: ModuleEntry, anchor?: string): Promise<void> {
    const { shown } = this;
    if (shown) {
      shown.module = module;
      shown.asked = { anchor };
      shown.ended = undefined;
      shown.panel.reveal(undefined, false);
      await this.refresh();
    } else {
      const panel = vscode.window.createWebviewPanel(panels.module, module.title, vscode.ViewColumn.Active, {
        enableFindWidget: true,
      });
      this.attach(panel, module, { anchor });
    }
    await this.markViewed(module);
  }

  async restore(panel: vscode.WebviewPanel, module: ModuleEntry): Promise<void> {
    this.shown?.panel.dispose();
    this.attach(panel, module);
    await this.markViewed(module);
  }

  dispose(): void {
    this.shown?.panel.dispose();
    this.store.dispose();
  }

  private attach(panel: vscode.WebviewPanel, module: ModuleEntry, asked?: Shown['asked']): void {
    const { extensionUri, log } = this.parts;
    const run = (id: string, ...args: unknown[]) => vscode.commands.executeCommand(id, ...args);
    panel.webview.options = {
      enableScripts: true,
      localResourceRoots: [vscode.Uri.joinPath(extensionUri, 'dist', 'webview')],
    };
    panel.iconPath = {
      dark: vscode.Uri.joinPath(extensionUri, 'media', 'book-dark.svg'),
      light: vscode.Uri.joinPath(extensionUri, 'media', 'book-light.svg'),
    };
    const rpc = new Rpc(
      webviewPort(panel.webview),
      toModulePage,
      fromModulePage,
      {
        ready: () => {
          shown.listens = true;
          return this.refresh();
        },
        openExercise: ({ id, language }) => run(commands.openExercise, { id, language }),
        openModule: ({ id }) => run(commands.openModule, { id }),
        toggle: ({ id, complete }) => run(complete ? commands.markComplete : commands.clearMark, { id }),
        answer: ({ question, option }) => this.answer(question, option),
      },
      (problem, cause) => log.warn(`module page: ${problem}`, cause ?? ''),
    );
    const shown: Shown = { panel, rpc, module, asked, listens: false };
    this.shown = shown;
    panel.onDidChangeViewState(() => {
      if (!panel.visible) shown.listens = false;
    });
    panel.onDidDispose(() => {
      rpc.dispose();
      if (this.shown === shown) this.shown = undefined;
    });
    panel.webview.html = webviewHtml(panel.webview, extensionUri, {
      script: 'dist/webview/modulePage.js',
      style: 'dist/webview/modulePage.css',
      title: module.title,
      rootId: 'root',
      ...webviewTranslation(),
    });
  }

  private async answer(question: string, option: number): Promise<void> {
    const { shown } = this;
    if (!shown) return;
    const { syllabus, progress } = this.parts;
    const { id: module } = shown.module;
    const asked = (await syllabus.content(module)).quiz.find(({ id }) => id === question);
    const right = asked?.options[option]?.right;
    if (right === undefined) return;
    const own = progress.state.modules.get(module);
    const review = isDue(own, reviewClock()) ? own?.reviews.next : undefined;
    const end = review && endOf(review, question, right);
    if (end && shown.module.id === module) shown.ended = end;
    const passed = end?.passed ? [{ kind: 'reviewed', module } as const] : [];
    await progress.record({ kind: 'quizAnswered', module, question, option, right }, ...passed);
  }

  private async refresh(): Promise<void> {
    const { shown } = this;
    if (!shown) return;
    const { syllabus, progress } = this.parts;
    const { module } = shown;
    const content = await syllabus.content(module.id);
    if (this.shown !== shown || shown.module !== module) return;
    shown.panel.title = module.title;
    // Once, and not to a page that is only being loaded: it asks again when it is there.
    const asked = shown.listens ? shown.asked : undefined;
    if (shown.listens) shown.asked = undefined;
    const state = modulePageState({
      index: syllabus.index,
      module,
      content,
      progress: progress.state,
      trusted: vscode.workspace.isTrusted,
      route: chosenRoute(),
      clock: reviewClock(),
      ended: shown.ended,
      preferred: (exercise) => preferredLanguage(exercise, progress),
    });
    shown.rpc.send('state', { ...state, ...(asked ? { asked } : {}) });
  }

  private async markViewed(module: ModuleEntry): Promise<void> {
    const seen = this.parts.progress.facts.some(
      (each) => each.kind === 'viewed' && each.module === module.id,
    );
    if (!seen) await this.parts.progress.record({ kind: 'viewed', module: module.id });
  }
}
