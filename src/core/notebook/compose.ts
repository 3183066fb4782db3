import { inLanguage, taskIn } from '../syllabus/languageBoxes';
import type { ExerciseContent, Language, SourceCell, Task } from '../syllabus/model';
import { starter } from '../syllabus/solutionMarks';
import { codeCell, markdownCell, type Ipynb, type IpynbCell } from './ipynb';

/** The few sentences around an exercise that are ours and not its author's, in the reader's language. */
export interface NotebookWords {
  readonly synthetic: string;
  readonly task: (number: number, of: number) => string;
  readonly choose: string;
  readonly setup: string;
  readonly noLab: string;
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
export function composeNotebook(exercise: ExerciseContent, language: Language, words: NotebookWords): Ipynb {
  const source = exercise.cells[language];
  if (!source) throw new Error(`${exercise.id} has no ${language} form`);
  const text = inLanguage(exercise.scenario, language);
  const scenario = [`# ${exercise.title}`, text, `*${words.synthetic}*`].join('\n\n');
  const cells = [
    markdownCell('scenario', scenario),
    codeCell('setup', setupCode[language](words), { exercise: exercise.id, role: 'setup' }),
    ...source.flatMap((cell, index) => cellsOf(cell, index)),
  ];
  return {
    nbformat: 4,
    nbformat_minor: 5,
    metadata: { ...kernels[language], aihs: { version: 1, exercise: exercise.id, language } },
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
      codeCell(`answer-${cell.task}`, starter(cell.source, language, cell.task), {
        exercise: id,
        role: 'answer',
        task: cell.task,
      }),
    ];
  }
}

/** The starting code of one task, for "Start over". */
export function startingCode(
  exercise: ExerciseContent,
  language: Language,
  task: string,
): string | undefined {
  const cell = exercise.cells[language]?.find((each) => each.task === task);
  return cell && starter(cell.source, language, task);
}

function promptText(task: Task, heading: string, words: NotebookWords): string {
  const options = task.options?.map(({ text }, index) => `- **${String.fromCharCode(65 + index)}** ${text}`);
  return [`## ${heading}`, task.prompt, ...(options ? [options.join('\n'), words.choose] : [])].join('\n\n');
}

/** Finds `.lab` from wherever the notebook runs, so that a moved or copied notebook still finds its checks. */
const setupCode: Record<Language, (words: NotebookWords) => string> = {
  python: (words) =>
    [
      `# ${words.setup}`,
      'import pathlib, sys',
      'here = pathlib.Path.cwd()',
      'home = next((p for p in [here, *here.parents] if (p / ".lab").is_dir()), None)',
      `assert home, ${JSON.stringify(words.noLab)}`,
      'sys.path.insert(0, str(home / ".lab"))',
      'from lab import check, data_path, figure, hint, load',
    ].join('\n'),
  r: (words) =>
    [
      `# ${words.setup}`,
      'local({',
      '  home <- getwd()',
      '  while (!file.exists(file.path(home, ".lab", "lab.R"))) {',
      `    if (dirname(home) == home) stop(${JSON.stringify(words.noLab)}, call. = FALSE)`,
      '    home <- dirname(home)',
      '  }',
      '  source(file.path(home, ".lab", "lab.R"))',
      '})',
    ].join('\n'),
};
