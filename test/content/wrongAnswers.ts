import type { LoadedExercise } from '../../src/core/syllabus/load';
import type { Language } from '../../src/core/syllabus/model';
import { rightLetters } from './answers';

/** The same new cases in every kernel, so that counts and rows can be compared. */
const seed = 4711;

/**
 * A cell that answers a task wrongly, with every mistake its author lists or every wrong option, and checks each time.
 * It prints the names of the wrong answers in their order; after it the learner's answer is as before.
 */
export function wrongAnswers(exercise: LoadedExercise, task: string, language: Language): string {
  const spec = exercise.cases[task];
  const { list, mistakes, name, wrong, loop } = writers[language];
  if (!spec)
    return loop(task, {
      variable: task,
      each: list(wrongLetters(exercise, task)),
      name: 'way',
      wrong: 'way',
    });
  const value = 'value' in spec || 'deliver' in spec;
  const variable = 'value' in spec ? spec.value : 'call' in spec ? (spec.call ?? task) : task;
  return loop(task, { variable, each: mistakes(task), name, wrong: value ? `${wrong}()` : wrong });
}

/** `each`: what to go through, as `way`; `name` and `wrong`: the name and the wrong answer of a way. */
interface Loop {
  readonly variable: string;
  readonly each: string;
  readonly name: string;
  readonly wrong: string;
}

const writers = {
  python: {
    list: (items: string) => `[${items}]`,
    mistakes: (task: string) => `open_exercise("${task}")[0].reference.mistakes("${task}")`,
    name: 'way.name',
    wrong: 'way.function',
    loop: (task: string, { variable, each, name, wrong }: Loop) =>
      [
        'from lab.folder import open_exercise',
        `kept_answer = ${variable}`,
        `for way in ${each}:`,
        `    print(${name})`,
        `    ${variable} = ${wrong}`,
        `    check("${task}", seed=${seed})`,
        `${variable} = kept_answer`,
      ].join('\n'),
  },
  r: {
    list: (items: string) => `c(${items})`,
    mistakes: (task: string) => `environment(check)$open_exercise("${task}")$reference$mistakes("${task}")`,
    name: 'way$name',
    wrong: 'way$wrong',
    loop: (task: string, { variable, each, name, wrong }: Loop) =>
      [
        `kept_answer <- ${variable}`,
        `for (way in ${each}) {`,
        `  cat(${name}, "\\n", sep = "")`,
        `  ${variable} <- ${wrong}`,
        `  check("${task}", seed = ${seed})`,
        '}',
        `${variable} <- kept_answer`,
      ].join('\n'),
  },
};

function wrongLetters({ content }: LoadedExercise, task: string): string {
  const options = content.tasks.find(({ id }) => id === task)?.options ?? [];
  const letters = options.map((_, at) => String.fromCharCode(65 + at));
  const wrong = letters.filter((letter) => letter !== rightLetters(content)[task]);
  return wrong.map((letter) => `"${letter}"`).join(', ');
}
