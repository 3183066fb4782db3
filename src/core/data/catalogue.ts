import { csvText } from './csv';
import { DATASETS, type Dataset } from './datasets';
import { dictionaryMarkdown } from './dictionary';
import { seedFor } from './learner';
import type { Table } from './table';

/** The stream repeats after 2³¹ − 2 draws: about the length of `sepsis_ext`, the longest table, at this size. */
export const LARGEST_SIZE = 10_000;

export type DatasetId = keyof typeof DATASETS;

export const datasetIds = Object.keys(DATASETS) as DatasetId[];

export function isDatasetId(text: string): text is DatasetId {
  return Object.hasOwn(DATASETS, text);
}

export function dataset(id: DatasetId): Dataset {
  return DATASETS[id];
}

/**
 * The rows of a dataset for one learner number. `size` 1 to 10,000 is how many times the course's number of rows; the
 * rows are made as they are read. Throws a RangeError on another size.
 */
export function datasetTable(id: DatasetId, learner: number, size = 1): Table {
  if (!Number.isInteger(size) || size < 1 || size > LARGEST_SIZE) throw new RangeError(`Not a size: ${size}`);
  const { generate, defaultSeed } = dataset(id);
  return generate(seedFor(defaultSeed, learner), size);
}

/** The text of data/<id>.csv for one learner number. */
export function datasetCsv(id: DatasetId, learner: number): string {
  return csvText(datasetTable(id, learner));
}

/** The text of data/<id>.md: first that every patient is synthetic, then what each column means. */
export function dataDictionary(id: DatasetId): string {
  const { title, description } = dataset(id);
  const { columns } = datasetTable(id, 0);
  return dictionaryMarkdown({ title, description, file: `${id}.csv`, columns });
}
