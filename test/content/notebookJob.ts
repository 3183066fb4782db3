import { composeNotebook } from '../../src/core/notebook/compose';
import type { Ipynb } from '../../src/core/notebook/ipynb';
import type { LoadedExercise } from '../../src/core/syllabus/load';
import type { Language, Level } from '../../src/core/syllabus/model';
import { solutions } from './answers';
import { englishWords } from './englishWords';
import { wrongAnswers } from './wrongAnswers';

/** What a kernel runs of one exercise, in one go: its notebook as scaffolded, then solved, then every wrong answer. */
export interface NotebookJob {
  readonly notebook: Ipynb;
  /** The solved source of answer cells, by the cell's id. */
  readonly solutions: Readonly<Record<string, string>>;
  /** A cell for each task that answers wrongly, by the cell's id. */
  readonly wrong: Readonly<Record<string, string>>;
}

/** Wrong answers are for the guided level: the others are graded by the same. */
export function notebookJob(
  exercise: LoadedExercise,
  language: Language,
  level: Level = 'guided',
): NotebookJob {
  const { content } = exercise;
  const tasks = level === 'guided' ? content.tasks.filter(({ id }) => !delivers(exercise, id)) : [];
  const wrong = tasks.map(({ id }) => [`wrong-${id}`, wrongAnswers(exercise, id, language)]);
  return {
    notebook: composeNotebook(content, language, englishWords, level),
    solutions: solutions(content, language),
    wrong: Object.fromEntries(wrong) as Record<string, string>,
  };
}

/** A document is looked at for its form alone: there is no wrong answer to compare. */
function delivers({ cases }: LoadedExercise, task: string): boolean {
  return 'deliver' in (cases[task] ?? {});
}
