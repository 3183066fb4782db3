import * as vscode from 'vscode';
import { shownState, type ReviewClock, type ShownState } from '../../core/progress/dueReviews';
import { nextItem, type Next, type Route } from '../../core/progress/next';
import { pace } from '../../core/progress/pace';
import { isPassed, type Progress } from '../../core/progress/state';
import type { ModuleEntry, SyllabusIndex } from '../../core/syllabus/model';
import { isSkimmed, minutesOn } from '../../core/syllabus/routeMinutes';
import type { ModuleRow, SidebarState } from '../../protocol/sidebar';
import { nextWords } from '../progress/nextWords';
import type { ProgressNotice } from '../progress/ProgressLog';
import { paceText } from './paceText';

export interface SidebarInput {
  readonly index: SyllabusIndex;
  readonly progress: Progress;
  readonly route: Route;
  /** None when the learner wants no reviews. */
  readonly clock?: ReviewClock;
  readonly weekStart: string;
  /** The learner's goal; 0 for none. */
  readonly weeklyHours: number;
  readonly folderOpen: boolean;
  readonly trusted: boolean;
  readonly notice?: ProgressNotice;
}

/** What the sidebar shows, made anew from the progress after every change. */
export function sidebarState({
  index,
  progress,
  route,
  clock,
  weekStart,
  weeklyHours,
  folderOpen,
  trusted,
  notice,
}: SidebarInput): SidebarState {
  const modules = index.groups.flatMap((group) => group.modules);
  const next = nextItem(index, progress, route, clock);
  const stateOf = (module: ModuleEntry) => progress.modules.get(module.id)?.state ?? 'notStarted';
  return {
    mode: folderOpen ? 'path' : 'empty',
    restricted: !trusted,
    notice: shownNotice(trusted, notice),
    header: {
      verified: modules.filter((module) => stateOf(module) === 'verified').length,
      total: modules.length,
      others: othersText(modules.map(({ id }) => shownState(progress.modules.get(id), clock))),
      pace: paceText(pace(index, progress, route, weekStart), weeklyHours),
    },
    next: next ? nextWords(next, route) : null,
    route,
    groups: index.groups.map((group) => ({
      id: group.id,
      title: group.title,
      done: group.modules.filter((module) => isPassed(stateOf(module)) || stateOf(module) === 'selfMarked')
        .length,
      modules: group.modules.map((module) => moduleRow(module, { index, progress, route, clock, next })),
    })),
  };
}

type RowInput = Pick<SidebarInput, 'index' | 'progress' | 'route' | 'clock'> & { readonly next?: Next };

function moduleRow(module: ModuleEntry, { index, progress, route, clock, next }: RowInput): ModuleRow {
  const own = progress.modules.get(module.id);
  const competencies = module.competencies.map(
    (id) => index.competencies.find((each) => each.id === id)?.title ?? '',
  );
  return {
    id: module.id,
    number: module.number,
    title: module.title,
    minutes: minutesOn(route, module),
    state: shownState(own, clock),
    written: module.written,
    skim: isSkimmed(route, module),
    passed: own?.passed ?? 0,
    fixed: own !== undefined && isPassed(own.state),
    next: next !== undefined && next.kind !== 'exercise' && next.module.id === module.id,
    find: [module.title, ...module.outcomes, ...competencies, ...module.exercises.map(({ title }) => title)]
      .join(' ')
      .toLowerCase(),
    exercises: module.exercises.map((exercise) => ({
      id: exercise.id,
      title: exercise.title,
      minutes: exercise.minutes,
      languages: [...exercise.languages],
      state: progress.exercises.get(exercise.id)?.state ?? 'notStarted',
      next: next?.kind === 'exercise' && next.exercise.id === exercise.id,
    })),
  };
}

function shownNotice(trusted: boolean, notice: ProgressNotice | undefined): SidebarState['notice'] {
  if (notice) return { level: notice.level, text: notice.text, action: notice.next.title };
  if (trusted) return null;
  return {
    level: 'info',
    text: vscode.l10n.t(
      'Reading and quizzes work. Notebooks and checks stay off until you trust this folder.',
    ),
    action: vscode.l10n.t('Manage Workspace Trust'),
  };
}

function othersText(states: readonly ShownState[]): string {
  const count = (state: ShownState) => states.filter((each) => each === state).length;
  const parts = [
    [count('inProgress'), vscode.l10n.t('in progress')],
    [count('selfMarked'), vscode.l10n.t('self-marked')],
    [count('revealed'), vscode.l10n.t('revealed')],
    [count('needsReview'), vscode.l10n.t('to review')],
  ] as const;
  return parts.flatMap(([number, word]) => (number > 0 ? [`${number} ${word}`] : [])).join(', ');
}
