export type RowKind = 'group' | 'module' | 'exercise';

/** Key of a row. A group and a module may share an id; their keys differ. */
export function keyOf(kind: RowKind, id: string): string {
  return `${kind}:${id}`;
}
