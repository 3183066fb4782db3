import type { Language } from '../syllabus/model';

/** Where things lie in the learner's folder, relative to it. */
export const places = {
  progress: 'progress.json',
  backup: 'progress.backup.json',
  lab: '.lab',
  labVersion: '.lab/VERSION',
  labIndex: '.lab/index.json',
  /** The folders in `.lab` that hold nothing but `lab`: of Python and of R. */
  labParts: ['lab', 'R'],
  data: 'data',
} as const;

/** The notebook of an exercise: `exercises/16-bias-testing/group-metrics.python.ipynb`. */
export function exercisePath(moduleNumber: number, exerciseId: string, language: Language): string {
  const [module, exercise] = exerciseId.split('/');
  return `exercises/${String(moduleNumber).padStart(2, '0')}-${module}/${exercise}.${language}.ipynb`;
}

/** A practice notebook: `practice/bias-testing.python.1.ipynb`. */
export function practicePath(family: string, language: Language, number: number): string {
  return `practice/${family}.${language}.${number}.ipynb`;
}

/** The file that grades an exercise: `.lab/exercises/bias-testing.group-metrics.py`. */
export function gradedPath(exerciseId: string, language: Language): string {
  return `${places.lab}/exercises/${exerciseId.replace('/', '.')}.${language === 'python' ? 'py' : 'R'}`;
}

/** Where an earlier attempt is kept: `….python.attempt-2.ipynb`. */
export function attemptPath(path: string, number: number): string {
  return path.replace(/\.ipynb$/, `.attempt-${number}.ipynb`);
}
