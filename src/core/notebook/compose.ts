import { inLanguage, taskIn } from '../syllabus/languageBoxes';
import type { ExerciseContent, Language, Level, Opening, SourceCell, Task } from '../syllabus/model';
import { bare, starter } from '../syllabus/solutionMarks';
import { codeCell, markdownCell, type Ipynb, type IpynbCell } from './ipynb';
import { setupCode, type SetupWords } from './setupCode';

/** A table of the learner's own: its file in the learner's folder, and its column for each name of the notebook. */
export interface OwnData {
  readonly file: string;
  readonly columns: Readonly<Record<string, string>>;
}

/** The few sentences around an exercise that are ours and not its author's, in the reader's language. */
export interface NotebookWords extends SetupWords {
  readonly synthetic: string;
  readonly ownData: string;
  readonly task: (number: number, of: number) => string;
  readonly choose: string;
}

const kernels = {
  python: {
    kernelspec: { name: 'python3', display_name: 'Python 3', language: 'python' },
    language_info: { name: 'python' },
  },
  r: { kernelspec: { name: 'ir', display_name: 'R', language: 'R' }, language_info: { name: 'R' } },
};

/**
 * The notebook of an exercise or a practice family, as a learner first sees it.
 * The same exercise gives the same text, cell ids included.
 */
export function composeNotebook(
  exercise: ExerciseContent,
  language: Language,
  words: NotebookWords,
  level: Level = 'guided',
  own?: OwnData,
): Ipynb {
  const source = exercise.cells[language]?.filter((cell) => standsIn(cell, level));
  if (!source) throw new Error(`${exercise.id} has no ${language} form`);
  const { title, text } = openingOf(exercise, level);
  const scenario = [
    `# ${title}`,
    inLanguage(text, language),
    `*${level === 'own' ? words.ownData : words.synthetic}*`,
  ].join('\n\n');
  const cells = [
    markdownCell('scenario', scenario),
    codeCell('setup', setupCode[language](words), { exercise: exercise.id, role: 'setup' }),
    ...(own ? [codeCell('own-data', ownDataCode[language](own))] : []),
    ...source.flatMap((cell) => cellsOf(cell, exercise.cells[language]?.indexOf(cell) ?? 0)),
  ];
  return {
    nbformat: 4,
    nbformat_minor: 5,
    metadata: { ...kernels[language], aihs: { version: 1, exercise: exercise.id, language, level } },
    cells,
  };

  function cellsOf(cell: SourceCell, index: number): IpynbCell[] {
    const { id } = exercise;
    if (cell.kind === 'markdown') return [markdownCell(`text-${index}`, cell.source)];
    if (cell.check)
      return [
        codeCell(`check-${cell.check}`, cell.source, { exercise: id, role: 'check', task: cell.check }),
      ];
    if (!cell.task) return [codeCell(`code-${index}`, cell.source)];
    const at = exercise.tasks.findIndex((task) => task.id === cell.task);
    const task = exercise.tasks[at];
    const heading = words.task(at + 1, exercise.tasks.length);
    const prompt = task ? promptText(taskIn(task, language), heading, words) : '';
    return [
      markdownCell(`prompt-${cell.task}`, prompt, { exercise: id, role: 'prompt', task: cell.task }),
      codeCell(`answer-${cell.task}`, given(cell, language, cell.task, level), {
        exercise: id,
        role: 'answer',
        task: cell.task,
      }),
    ];
  }
}

function openingOf({ title, scenario, brief, ownOpening }: ExerciseContent, level: Level): Opening {
  if (level === 'own' && ownOpening) return ownOpening;
  return { title, text: level === 'open' && brief ? brief : scenario };
}

/** The starting code of one task, for "Start over". */
export function startingCode(
  exercise: ExerciseContent,
  language: Language,
  task: string,
  level: Level = 'guided',
): string | undefined {
  const cell = exercise.cells[language]?.find((each) => each.task === task);
  return cell && given(cell, language, task, level);
}

/**
 * Whether a cell stands in a notebook of a level. Where its author does not say: tasks in every level that is graded, what is given
 * in these, too, text in all but the open one, and charts and examples in the guided one alone.
 */
function standsIn({ kind, task, check, given, levels }: SourceCell, level: Level): boolean {
  if (levels) return levels.includes(level);
  if (task ?? check ?? given) return level !== 'own';
  return level === 'guided' || (level === 'standard' && kind === 'markdown');
}

function given({ source }: SourceCell, language: Language, task: string, level: Level): string {
  return level === 'guided' ? starter(source, language, task) : bare(source, language, task);
}

function promptText(task: Task, heading: string, words: NotebookWords): string {
  const options = task.options?.map(({ text }, index) => `- **${String.fromCharCode(65 + index)}** ${text}`);
  return [`## ${heading}`, task.prompt, ...(options ? [options.join('\n'), words.choose] : [])].join('\n\n');
}

/** Reads the learner's own table under the names that the notebook uses. */
const ownDataCode: Record<Language, (own: OwnData) => string> = {
  python: ({ file, columns }) =>
    [
      'from lab import own_data',
      '',
      '# Left the name that this notebook uses, right the column of your file.',
      `rows = own_data(${JSON.stringify(file)}, {`,
      ...Object.entries(columns).map(([name, column]) => `    "${name}": ${JSON.stringify(column)},`),
      '})',
    ].join('\n'),
  r: ({ file, columns }) =>
    [
      '# Left the name that this notebook uses, right the column of your file.',
      `rows <- own_data(${JSON.stringify(file)}, list(`,
      Object.entries(columns)
        .map(([name, column]) => `  ${name} = ${JSON.stringify(column)}`)
        .join(',\n'),
      '))',
    ].join('\n'),
};
