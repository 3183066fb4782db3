import { csvText } from '../../../../src/core/data/csv';
import type { Row, Table } from '../../../../src/core/data/table';
import { zooMembers, type ZooFamily } from '../../../../src/core/data/zoo/zoo';
import { readCsv } from '../statistics';

export interface Read<T> {
  readonly name: string;
  readonly tables: Readonly<Record<string, readonly T[]>>;
}

/** The members as a learner reads them from the files: text, numbers with at most four decimals. */
export const fromFiles = (family: ZooFamily, learner: number): Read<Record<string, string>>[] =>
  readAll(family, learner, (table) => readCsv(csvText(table)));

/** The members as they are in memory, probabilities not rounded. */
export const fromMemory = (family: ZooFamily, learner: number): Read<Row>[] =>
  readAll(family, learner, (table) => [...table.rows()]);

function readAll<T>(family: ZooFamily, learner: number, read: (table: Table) => T[]): Read<T>[] {
  return [...zooMembers(family, learner)].map(({ name, tables }) => ({
    name,
    tables: Object.fromEntries(Object.entries(tables).map(([id, table]) => [id, read(table)])),
  }));
}
