import { dataNames } from '../data/files';
import { isZooFamily, ZOO_SEEDS, zooMembers } from '../data/zoo/zoo';
import type { LoadedExercise, SyllabusFiles } from './load';
import type { Language } from './model';
import type { Problems } from './problems';
import { marksAreBalanced } from './solutionMarks';
import { languages, sourceFiles } from './sourceFiles';

/** What the files of one exercise must agree on: tasks, cases, cells, marks, and a form for each language. */
export function checkExercise(files: SyllabusFiles, exercise: LoadedExercise, problems: Problems): void {
  const { folder, content, cases, front } = exercise;
  for (const name of front.data.filter((id) => !dataNames.includes(id))) {
    problems.add(
      `${folder}/exercise.md`,
      2,
      `the data set "${name}" is unknown`,
      `Use one of: ${dataNames.join(', ')}`,
    );
  }
  const graded = content.tasks.filter((task) => !task.options).map(({ id }) => id);
  for (const id of graded.filter((each) => !cases[each])) {
    problems.add(
      `${folder}/cases.yaml`,
      1,
      `the task "${id}" has no cases`,
      'Add an entry for it, or give it a choice',
    );
  }
  for (const id of Object.keys(cases).filter((each) => !graded.includes(each))) {
    problems.add(`${folder}/cases.yaml`, 1, `"${id}" is no graded task of exercise.md`, 'Correct the name');
  }
  checkZoo(exercise, problems);
  checkConsequences(exercise, problems);
  for (const language of languages) checkLanguage(files, exercise, language, problems);
  const allowed = /^(exercise\.md|python\.py|r\.R|cases\.yaml|mistakes\.(py|R)|fixtures\.(py|R))$/;
  for (const path of files.keys()) {
    const name = path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : undefined;
    if (name && !allowed.test(name))
      problems.add(path, 1, 'no part of an exercise has this name', 'Delete or rename the file');
  }
}

/** The expected value of a variable is never shown, so a sentence that holds it could not be told. */
function checkConsequences({ folder, cases }: LoadedExercise, problems: Problems): void {
  for (const [task, spec] of Object.entries(cases)) {
    if (!('value' in spec && 'consequence' in spec && spec.consequence?.includes('{expected'))) continue;
    problems.add(
      `${folder}/cases.yaml`,
      1,
      `the consequence of "${task}" needs the expected value, which is not shown where a variable is graded`,
      'Say what {yours} alone would lead to',
    );
  }
}

/** An audit names exactly the planted data sets that there are. */
function checkZoo({ folder, cases }: LoadedExercise, problems: Problems): void {
  for (const [task, spec] of Object.entries(cases)) {
    if (!('zoo' in spec)) continue;
    const [first] = ZOO_SEEDS;
    const known = isZooFamily(spec.zoo) ? [...zooMembers(spec.zoo, first ?? 0)].map(({ name }) => name) : [];
    const named = spec.members.map(({ name }) => name);
    if (known.join() === named.join() && ZOO_SEEDS.join() === spec.seeds.join()) continue;
    problems.add(
      `${folder}/cases.yaml`,
      1,
      `"${task}" names sets that are not those of the zoo "${spec.zoo}"`,
      `Use the seeds ${ZOO_SEEDS.join(', ')} and the members ${known.join(', ') || '(no such zoo)'}`,
    );
  }
}

function checkLanguage(
  files: SyllabusFiles,
  { folder, content, cases, front }: LoadedExercise,
  language: Language,
  problems: Problems,
): void {
  const names = sourceFiles[language];
  const has = (name: string) => files.has(`${folder}/${name}`);
  if (!front.languages.includes(language)) {
    for (const name of Object.values(names).filter(has)) {
      problems.add(
        `${folder}/${name}`,
        1,
        `the exercise has no ${language} form`,
        `Add ${language} to languages or delete the file`,
      );
    }
    return;
  }
  if (!has(names.cells)) {
    problems.add(
      `${folder}/exercise.md`,
      1,
      `there is no ${names.cells}`,
      `Add ${folder}/${names.cells} or take ${language} from languages`,
    );
    return;
  }
  const drawn = Object.values(cases).some((spec) => 'hidden' in spec && 'draw' in spec.hidden);
  if (drawn && !has(names.fixtures)) {
    problems.add(
      `${folder}/cases.yaml`,
      1,
      `there is no ${names.fixtures} to draw the hidden cases`,
      `Add ${folder}/${names.fixtures}`,
    );
  }
  const accepting = Object.keys(cases).filter((id) => 'accept' in (cases[id] ?? {}));
  if (accepting.length > 0 && !has(names.fixtures)) {
    problems.add(
      `${folder}/cases.yaml`,
      1,
      `there is no ${names.fixtures} with the function that says what is missing`,
      `Add ${folder}/${names.fixtures}`,
    );
  }
  const cells = content.cells[language] ?? [];
  const order = content.tasks.map(({ id }) => id);
  for (const key of ['task', 'check'] as const) {
    const named = cells.flatMap((cell) => (cell[key] ? [cell[key]] : []));
    if (named.join() !== order.join()) {
      problems.add(
        `${folder}/${names.cells}`,
        1,
        `its ${key} cells are ${named.join(', ') || 'none'}, the tasks are ${order.join(', ')}`,
        `Give each task one ${key}= cell, in this order`,
      );
    }
  }
  for (const cell of cells.filter(({ source }) => !marksAreBalanced(source))) {
    problems.add(
      `${folder}/${names.cells}`,
      cell.line,
      'the solution marks do not pair',
      'Use BEGIN SOLUTION, STARTER (optional), END SOLUTION',
    );
  }
}
