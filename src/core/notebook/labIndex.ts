import type { SyllabusIndex } from '../syllabus/model';

/** `.lab/index.json`: which exercise a task belongs to, whose data are drawn, and where documents go. */
export function labIndexText(index: SyllabusIndex, learner: number, portfolio: string): string {
  const exercises = [
    ...index.groups.flatMap(({ modules }) => modules.flatMap((module) => module.exercises)),
    ...index.practice,
  ];
  const tasks = Object.fromEntries(exercises.flatMap(({ id, tasks }) => tasks.map((task) => [task, id])));
  return `${JSON.stringify({ version: 1, learner, portfolio, tasks }, null, 1)}\n`;
}
