import * as vscode from 'vscode';
import type { Pace } from '../../core/progress/pace';

/** "2 h 30 of 4 h this week, 13 h 40 left"; without a goal of hours a week only what is left. */
export function paceText({ done, left }: Pace, weeklyHours: number): string {
  const rest = left === 0 ? vscode.l10n.t('nothing left') : vscode.l10n.t('{0} left', duration(left));
  if (weeklyHours <= 0) return rest;
  const week = vscode.l10n.t('{0} of {1} this week', duration(done), duration(weeklyHours * 60));
  return `${week}, ${rest}`;
}

function duration(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = Math.round(minutes % 60);
  if (hours === 0) return vscode.l10n.t('{0} min', rest);
  return rest === 0
    ? vscode.l10n.t('{0} h', hours)
    : vscode.l10n.t('{0} h {1}', hours, String(rest).padStart(2, '0'));
}
