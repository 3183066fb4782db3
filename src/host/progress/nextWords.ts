import * as vscode from 'vscode';
import type { Next, Route } from '../../core/progress/next';
import { minutesOn } from '../../core/syllabus/routeMinutes';

/** What Continue leads to, in words. */
export function nextWords(next: Next, route: Route): string {
  return next.kind === 'module'
    ? vscode.l10n.t('{0}, about {1} min', next.module.title, minutesOn(route, next.module))
    : vscode.l10n.t('{0}, about {1} min', next.exercise.title, next.exercise.minutes);
}
