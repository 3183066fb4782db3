import type { Language } from '../syllabus/model';

/** What the set-up cell says, in the reader's language. */
export interface SetupWords {
  readonly setup: string;
  readonly noLab: string;
}

/** Finds `.lab` from wherever the notebook runs, so that a moved or copied notebook still finds its checks. */
export const setupCode: Record<Language, (words: SetupWords) => string> = {
  python: ({ setup, noLab }) =>
    [
      `# ${setup}`,
      'import pathlib, sys',
      'here = pathlib.Path.cwd()',
      'home = next((p for p in [here, *here.parents] if (p / ".lab").is_dir()), None)',
      'assert home, (',
      ...broken(noLab).map((line, index) => `    ${JSON.stringify(index > 0 ? ` ${line}` : line)}`),
      ')',
      'sys.path.insert(0, str(home / ".lab"))',
      'from lab import check, data_path, figure, hint, load',
    ].join('\n'),
  r: ({ setup, noLab }) =>
    [
      `# ${setup}`,
      'local({',
      '  home <- getwd()',
      '  while (!file.exists(file.path(home, ".lab", "lab.R"))) {',
      '    if (dirname(home) == home) {',
      '      stop(paste(',
      broken(noLab)
        .map((line) => `        ${JSON.stringify(line)}`)
        .join(',\n'),
      '      ), call. = FALSE)',
      '    }',
      '    home <- dirname(home)',
      '  }',
      '  source(file.path(home, ".lab", "lab.R"))',
      '})',
    ].join('\n'),
};

const columns = 64;

/** A sentence in pieces that fit a narrow editor: a cell that scrolls sideways hides its end. */
function broken(sentence: string): string[] {
  const lines: string[] = [];
  for (const word of sentence.split(' ')) {
    const longer = [...lines.slice(-1), word].join(' ');
    if (lines.length > 0 && longer.length <= columns) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
