import type { SyllabusIndex } from '../syllabus/model';

/** `.lab/index.json`: which exercise a task belongs to, and whose data are drawn. */
export function labIndexText(index: SyllabusIndex, learner: number): string {
  const exercises = [
    ...index.groups.flatMap(({ modules }) => modules.flatMap((module) => module.exercises)),
    ...index.practice,
  ];
  const tasks = Object.fromEntries(exercises.flatMap(({ id, tasks }) => tasks.map((task) => [task, id])));
  return `${JSON.stringify({ version: 1, learner, tasks }, null, 1)}\n`;
}
