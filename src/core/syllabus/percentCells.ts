import { levels, type Level, type SourceCell } from './model';

const marker = /^# %%(?: \[([^\]]+)\])?\s*$/;

/**
 * Reads percent cells: `# %% [task=name]`, `# %% [check=name]`, `# %% [markdown]` (its lines commented with `# `) and `# %%`.
 * A `[given]` cell holds what the learner need not write and the reference uses, too. In a practice notebook `levels=` says
 * in which of its levels a cell stands: `# %% [markdown, levels=standard open]`.
 * Text before the first marker belongs to no cell and is left out.
 */
export function percentCells(text: string): SourceCell[] {
  const cells: SourceCell[] = [];
  let label: string | undefined;
  let start = 0;
  let lines: string[] | undefined;
  const flush = () => {
    if (!lines) return;
    const source = lines.join('\n').replace(/\s+$/, '');
    const { markdown, task, check, given, levels: named } = attributes(label ?? '');
    cells.push({
      kind: markdown === undefined ? 'code' : 'markdown',
      ...(task ? { task } : {}),
      ...(check ? { check } : {}),
      ...(given === undefined ? {} : { given: true as const }),
      ...(named === undefined ? {} : { levels: named.split(/\s+/).filter(isLevel) }),
      source: markdown === undefined ? source : source.replace(/^# ?/gm, ''),
      line: start,
    });
  };
  for (const [index, line] of text.split('\n').entries()) {
    const match = marker.exec(line);
    if (!match) {
      lines?.push(line);
      continue;
    }
    flush();
    [label, start, lines] = [match[1], index + 2, []];
  }
  flush();
  return cells;
}

/** `task=name` as { task: 'name' }, `markdown` as { markdown: '' }. */
function attributes(label: string): Partial<Record<string, string>> {
  const parts = label.split(',').map((part) => part.trim().split('='));
  return Object.fromEntries(parts.map(([key = '', value = '']) => [key, value]));
}

function isLevel(name: string): name is Level {
  return (levels as readonly string[]).includes(name);
}
