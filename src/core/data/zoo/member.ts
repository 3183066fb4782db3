import type { Table } from '../table';

/** One set of tables that a learner's audit is run on: a clean control, or one with a planted fault. */
export interface ZooMember {
  readonly name: string;
  /** By name. The rows of a table are made when they are read. */
  readonly tables: Readonly<Record<string, Table>>;
}
