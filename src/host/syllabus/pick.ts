import * as vscode from 'vscode';
import { shownState } from '../../core/progress/dueReviews';
import type { ExerciseEntry, ModuleEntry } from '../../core/syllabus/model';
import { reviewClock } from '../progress/clock';
import type { ProgressLog } from '../progress/ProgressLog';
import { stateWord } from './stateWord';
import type { Syllabus } from './Syllabus';

/** Asks for one of the modules that `offers` names; those that are not written yet are listed last and say so. */
export async function pickModule(
  syllabus: Syllabus,
  progress: ProgressLog,
  title: string,
  offers: (module: ModuleEntry) => boolean = () => true,
): Promise<ModuleEntry | undefined> {
  const items = syllabus.allModules.filter(offers).map((module) => ({
    label: module.title,
    description: module.written
      ? stateWord(shownState(progress.state.modules.get(module.id), reviewClock()))
      : vscode.l10n.t('Not written yet'),
    detail: module.outcomes.join('; ') || undefined,
    module,
  }));
  items.sort((a, b) => Number(b.module.written) - Number(a.module.written));
  const picked = await vscode.window.showQuickPick(items, {
    title,
    placeHolder: vscode.l10n.t('Type a word of its title or of what you want to learn'),
    matchOnDetail: true,
  });
  return picked?.module;
}

/** Asks for an exercise, by module. */
export async function pickExercise(
  syllabus: Syllabus,
  progress: ProgressLog,
  title: string,
): Promise<ExerciseEntry | undefined> {
  type Item = vscode.QuickPickItem & { exercise?: ExerciseEntry };
  const items = syllabus.allModules.flatMap((module): Item[] => {
    if (module.exercises.length === 0) return [];
    const heading: Item = { label: module.title, kind: vscode.QuickPickItemKind.Separator };
    const own = module.exercises.map((exercise): Item => ({
      label: exercise.title,
      description: [
        module.title,
        stateWord(progress.state.exercises.get(exercise.id)?.state ?? 'notStarted'),
        vscode.l10n.t('{0} min', exercise.minutes),
      ].join(' · '),
      exercise,
    }));
    return [heading, ...own];
  });
  const picked = await vscode.window.showQuickPick(items, {
    title,
    placeHolder: vscode.l10n.t('Type a word of the exercise or of its module'),
    matchOnDescription: true,
  });
  return picked?.exercise;
}
