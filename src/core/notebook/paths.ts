import type { Language, Level } from '../syllabus/model';

/** Where things lie in the learner's folder, relative to it. */
export const places = {
  progress: 'progress.json',
  backup: 'progress.backup.json',
  lab: '.lab',
  labVersion: '.lab/VERSION',
  labIndex: '.lab/index.json',
  labSettings: '.lab/settings.json',
  zoo: '.lab/zoo',
  /** The folders in `.lab` that hold nothing but `lab`: of Python and of R. */
  labParts: ['lab', 'R'],
  data: 'data',
  portfolio: 'portfolio',
} as const;

/** The notebook of an exercise: `exercises/16-bias-testing/group-metrics.python.ipynb`. */
export function exercisePath(moduleNumber: number, exerciseId: string, language: Language): string {
  const [module, exercise] = exerciseId.split('/');
  return `exercises/${String(moduleNumber).padStart(2, '0')}-${module}/${exercise}.${language}.ipynb`;
}

/** Whose patients a practice notebook is about: drawn for a learner number, `size` times the course's number of rows. */
export interface PatientSet {
  readonly learner: number;
  readonly size: number;
}

/** The size of a practice notebook's data: what the learner's setting asks for, if that is more than once, else its family's. */
export function practiceSize(chosen: number, usual = 1): number {
  return chosen > 1 ? chosen : usual;
}

/**
 * The folder of a set of patients that is not the learner's own at its usual size, such as `practice/seed-4711` or
 * `practice/seed-4711.x10`: it has `.lab` and data of its own, which every notebook in it finds first.
 */
export function patientSetFolder({ learner, size }: PatientSet): string {
  return `practice/seed-${learner}${size === 1 ? '' : `.x${size}`}`;
}

/** The set of patients of a notebook in such a folder, from its path in the learner's folder. */
export function patientSetOf(path: string): PatientSet | undefined {
  const match = /^practice\/seed-(\d+)(?:\.x(\d+))?\//.exec(path);
  return match ? { learner: Number(match[1]), size: Number(match[2] ?? 1) } : undefined;
}

/** A practice notebook's name: `bias-testing.guided.python.1.ipynb`. */
export function practiceName(family: string, level: Level, language: Language, number: number): string {
  return `${family}.${level}.${language}.${number}.ipynb`;
}

/** The file that grades an exercise: `.lab/exercises/bias-testing.group-metrics.py`. */
export function gradedPath(exerciseId: string, language: Language): string {
  return `${places.lab}/exercises/${exerciseId.replace('/', '.')}.${language === 'python' ? 'py' : 'R'}`;
}

/** Where an earlier attempt is kept: `….python.attempt-2.ipynb`. */
export function attemptPath(path: string, number: number): string {
  return path.replace(/\.ipynb$/, `.attempt-${number}.ipynb`);
}
