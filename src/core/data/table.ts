/** What may stand in a cell; null is a missing value. */
export type Value = number | string | null;

/** One row, by column name. */
export type Row = Readonly<Record<string, Value>>;

export type ColumnKind = 'identifier' | 'text' | 'date' | 'category' | 'integer' | 'decimal' | 'flag';

/** One line of the data dictionary. */
export interface Column {
  readonly name: string;
  readonly unit?: string;
  /** In plain words, for the learner. */
  readonly description: string;
  readonly kind: ColumnKind;
}

/** Rows with their dictionary. Each call of `rows()` starts afresh and yields the same rows. */
export interface Table {
  readonly id: string;
  /** In the order of the file. */
  readonly columns: readonly Column[];
  rows(): Iterable<Row>;
}
