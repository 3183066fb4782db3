import type { ExerciseContent, Language, SourceCell } from '../../src/core/syllabus/model';
import { referenceCells, solved, starter } from '../../src/core/syllabus/solutionMarks';

/** The letter of the right option of each choice task. */
export function rightLetters({ tasks }: ExerciseContent): Record<string, string> {
  const letter = (at: number) => String.fromCharCode(65 + at);
  return Object.fromEntries(
    tasks.flatMap(({ id, options }) =>
      options ? [[id, letter(options.findIndex(({ right }) => right))]] : [],
    ),
  );
}

/** The code of all tasks as a learner first sees it, with what is given between them. */
export function asStarted(cells: readonly SourceCell[], language: Language): string {
  return referenceCells(cells)
    .map(({ task = '', source }) => starter(source, language, task))
    .join('\n\n');
}

/** The solved source of each task's cell, by the cell's id. */
export function solutions(content: ExerciseContent, language: Language = 'python'): Record<string, string> {
  const letters = rightLetters(content);
  const cells =
    content.cells[language]?.flatMap(({ task, source }) => (task ? [{ task, source }] : [])) ?? [];
  return Object.fromEntries(
    cells.map(({ task, source }) => [
      `answer-${task}`,
      task in letters ? `${solved(source)}\n${task} = "${letters[task]}"` : solved(source),
    ]),
  );
}
