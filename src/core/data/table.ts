/** What may stand in a cell; null is a missing value. */
export type Value = number | string | null;

/** One row, by column name. */
export type Row = Readonly<Record<string, Value>>;

export type ColumnKind =
  | 'identifier'
  | 'text'
  /** Sentences; the only kind that may hold a comma, and is quoted in the file. */
  | 'prose'
  | 'date'
  | 'category'
  | 'integer'
  | 'decimal'
  /** 1 or 0. */
  | 'flag';

/** One line of the data dictionary: what the column promises, which the file's metadata repeat and the tests hold. */
export interface Column {
  readonly name: string;
  readonly unit?: string;
  /** In plain words, for the learner. */
  readonly description: string;
  readonly kind: ColumnKind;
  /** Smallest possible number. */
  readonly minimum?: number;
  /** Largest possible number. */
  readonly maximum?: number;
  /** The only possible values. */
  readonly values?: readonly string[];
  /** Regular expression of the whole text. */
  readonly pattern?: string;
  /** What an empty field means. Left out: no field is empty. */
  readonly blank?: string;
  /** Every value stands in this column of another table. */
  readonly references?: { readonly table: string; readonly column: string };
}

/** Rows with their dictionary. Each call of `rows()` starts afresh and yields the same rows. */
export interface Table {
  readonly id: string;
  /** In the order of the file. */
  readonly columns: readonly Column[];
  /** Names of the columns that together tell every row apart. */
  readonly key: readonly string[];
  rows(): Iterable<Row>;
}
