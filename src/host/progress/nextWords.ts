import * as vscode from 'vscode';
import type { Next, Route } from '../../core/progress/next';
import { minutesOn } from '../../core/syllabus/routeMinutes';

/** What Continue leads to, in words. */
export function nextWords(next: Next, route: Route): string {
  if (next.kind === 'review') return vscode.l10n.t('review of {0}, about 3 min', next.module.title);
  const { title } = next.kind === 'exercise' ? next.exercise : next.module;
  const minutes = next.kind === 'exercise' ? next.exercise.minutes : minutesOn(route, next.module);
  return vscode.l10n.t('{0}, about {1} min', title, minutes);
}
