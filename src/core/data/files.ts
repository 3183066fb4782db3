import { csvChunks } from './csv';
import { csvwMetadata } from './csvw';
import { dataDictionary, dataset, datasetIds, datasetTable, isDatasetId, type DatasetId } from './catalogue';
import { DOCUMENTS, type Document } from './datasets';
import { dictionaryMarkdown } from './dictionary';
import { seedFor } from './learner';

/** A file of the learner's data folder. Each call of `chunks()` starts afresh and yields the same text in pieces. */
export interface DataFile {
  readonly name: string;
  chunks(): Iterable<string>;
}

/** Everything an exercise may ask for, tables first. */
export const dataNames: readonly string[] = [...datasetIds, ...Object.keys(DOCUMENTS)];

/**
 * The files of one dataset for one learner number: the data, then what explains them to people and to programs.
 * `size` (1 to 10,000) lengthens tables. No file for a name the course does not know.
 */
export function dataFiles(name: string, learner: number, size = 1): DataFile[] {
  if (isDatasetId(name)) return tableFiles(name, learner, size);
  const document = Object.entries<Document>(DOCUMENTS).find(([id]) => id === name)?.[1];
  return document ? documentFiles(name, document, learner) : [];
}

function tableFiles(id: DatasetId, learner: number, size: number): DataFile[] {
  const { title, description, defaultSeed } = dataset(id);
  const seed = seedFor(defaultSeed, learner);
  const table = datasetTable(id, learner, size);
  return [
    { name: `${id}.csv`, chunks: () => csvChunks(table) },
    {
      name: `${id}.csv-metadata.json`,
      chunks: () => [csvwMetadata(table, { title, description, seed, size })],
    },
    { name: `${id}.md`, chunks: () => [dataDictionary(id)] },
  ];
}

function documentFiles(
  id: string,
  { title, description, ...document }: Document,
  learner: number,
): DataFile[] {
  const file = `${id}.json`;
  const seed = seedFor(document.defaultSeed, learner);
  return [
    { name: file, chunks: () => [JSON.stringify(document.generate(seed), null, 2) + '\n'] },
    { name: `${id}.md`, chunks: () => [dictionaryMarkdown({ title, description, file, columns: [] })] },
  ];
}
