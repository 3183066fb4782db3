import type { SourceCell } from './model';

const marker = /^# %%(?: \[([^\]]+)\])?\s*$/;

/**
 * Reads percent cells: `# %% [task=name]`, `# %% [check=name]`, `# %% [markdown]` (its lines commented with `# `) and `# %%`.
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
    const [key, value] = (label ?? '').split('=');
    const common = { source, line: start };
    if (key === 'markdown') cells.push({ ...common, kind: 'markdown', source: source.replace(/^# ?/gm, '') });
    else
      cells.push({
        ...common,
        kind: 'code',
        ...(key === 'task' ? { task: value } : key === 'check' ? { check: value } : {}),
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
