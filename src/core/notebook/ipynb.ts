/** The part of nbformat 4.5 that we write. Source: nbformat.readthedocs.io, checked 2026-11-23. */
export interface Ipynb {
  readonly nbformat: 4;
  readonly nbformat_minor: 5;
  readonly metadata: Record<string, unknown>;
  readonly cells: readonly IpynbCell[];
}

export type IpynbCell = {
  readonly id: string;
  readonly metadata: { readonly aihs?: CellMark };
  readonly source: string[];
} & (
  | { readonly cell_type: 'markdown' }
  | { readonly cell_type: 'code'; readonly execution_count: null; readonly outputs: readonly [] }
);

/** What a cell of ours is for. Checks go by the name in `check("…")`; this only places buttons and hints. */
export interface CellMark {
  readonly exercise: string;
  readonly role: 'setup' | 'prompt' | 'answer' | 'check' | 'hints' | 'solution';
  readonly task?: string;
}

export function markdownCell(id: string, text: string, mark?: CellMark): IpynbCell {
  return { cell_type: 'markdown', id, metadata: mark ? { aihs: mark } : {}, source: lines(text) };
}

export function codeCell(id: string, text: string, mark?: CellMark): IpynbCell {
  return {
    cell_type: 'code',
    id,
    metadata: mark ? { aihs: mark } : {},
    source: lines(text),
    execution_count: null,
    outputs: [],
  };
}

/** The file's text, as Jupyter writes it: one space of indent, a newline at the end. */
export function ipynbText(notebook: Ipynb): string {
  return `${JSON.stringify(notebook, null, 1)}\n`;
}

function lines(text: string): string[] {
  return text.split(/(?<=\n)/);
}
