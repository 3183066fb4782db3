import * as vscode from 'vscode';
import type { LessonWords } from '../../core/syllabus/lesson';

export function lessonWords(): LessonWords {
  return {
    bedside: vscode.l10n.t('Why it matters at the bedside'),
    clinician: vscode.l10n.t('If you come from the wards'),
    engineer: vscode.l10n.t('If you come from engineering'),
    note: vscode.l10n.t('Note'),
    sources: vscode.l10n.t('Sources'),
    checked: (date) => vscode.l10n.t('(checked {0})', date),
  };
}
