import type { Fact } from '../../src/core/progress/facts';
import { readFolder } from '../../src/build/readFolder';
import { loadSyllabus } from '../../src/core/syllabus/load';
import type { Language } from '../../src/core/syllabus/model';

/** A learner's past in which every task of these modules was passed so many days ago. */
export async function passedModules(daysAgo: Readonly<Record<string, number>>): Promise<Fact[]> {
  const { syllabus } = loadSyllabus(await readFolder('syllabus'));
  const modules = syllabus?.index.groups.flatMap((group) => group.modules) ?? [];
  return modules.flatMap(({ id, exercises }) => {
    const days = daysAgo[id];
    if (days === undefined) return [];
    const at = new Date(Date.now() - days * 86_400_000).toISOString();
    return exercises.flatMap(({ id: exercise, tasks, languages }) =>
      tasks.map((task): Fact => {
        const language: Language = languages[0] ?? 'python';
        return { id: `${exercise} ${task}`, at, kind: 'verified', exercise, task, language, seed: 1 };
      }),
    );
  });
}

/** The words of the right option of every question of a module, by the words of the question. */
export async function rightAnswers(module: string): Promise<Map<string, string>> {
  const { syllabus } = loadSyllabus(await readFolder('syllabus'));
  const quiz = syllabus?.modules.get(module)?.quiz ?? [];
  return new Map(quiz.map(({ ask, options }) => [ask, options.find(({ right }) => right)?.text ?? '']));
}
