import * as vscode from 'vscode';
import { languageFor, type Spoken } from '../../core/progress/language';
import type { Language } from '../../core/syllabus/model';
import { settings } from '../../ids';
import type { ProgressLog } from './ProgressLog';

/** The language in which an exercise opens where the learner did not say. */
export function preferredLanguage(exercise: Spoken, progress: ProgressLog): Language {
  const wished = vscode.workspace.getConfiguration(settings.section).get<string>(settings.language);
  const known = wished === 'python' || wished === 'r' ? wished : undefined;
  return languageFor(exercise, progress.facts, known) ?? 'python';
}
