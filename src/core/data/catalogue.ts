import { costAsProxy } from './costAsProxy';
import { csvText } from './csv';
import { dictionaryMarkdown } from './dictionary';
import { ehrRaw } from './ehrRaw';
import { seedFor } from './learner';
import { oximetry } from './oximetry';
import { sepsis } from './sepsis';
import type { Table } from './table';

export interface Dataset {
  readonly title: string;
  /** What one row is, and the story, in plain words. */
  readonly description: string;
  /** Shown wherever the data are named. */
  readonly label: 'synthetic';
  /** Seed of learner 0, whose data the tests know. */
  readonly defaultSeed: number;
  readonly generate: (seed: number) => Table;
}

const DATASETS = {
  ehr_raw: {
    title: 'Hospital admissions, not yet cleaned',
    description:
      'One row is one admission in 2022 or 2023. Several systems filled this extract and nobody has cleaned it. ' +
      'The units below are the intended ones.',
    label: 'synthetic',
    defaultSeed: 740611,
    generate: ehrRaw,
  },
  sepsis_dev: {
    title: 'Sepsis, development hospital',
    description: 'One row is one hospital stay. A sepsis model is developed on these stays.',
    label: 'synthetic',
    defaultSeed: 20240929,
    generate: (seed) => sepsis('dev', seed),
  },
  sepsis_ext: {
    title: 'Sepsis, external hospital',
    description: 'One row is one hospital stay at another hospital. The model has never seen it.',
    label: 'synthetic',
    defaultSeed: 20240930,
    generate: (seed) => sepsis('ext', seed),
  },
  cost_proxy: {
    title: 'Care programme: cost and need',
    description: 'One row is one person. A care programme decides whom to help from numbers like these.',
    label: 'synthetic',
    defaultSeed: 366447,
    generate: (seed) => costAsProxy(seed),
  },
  oximetry: {
    title: 'Finger probe against blood gas',
    description: 'One row is one pair of readings, taken at the same moment in the same patient.',
    label: 'synthetic',
    defaultSeed: 383247,
    generate: (seed) => oximetry(seed),
  },
} as const satisfies Record<string, Dataset>;

export type DatasetId = keyof typeof DATASETS;

export const datasetIds = Object.keys(DATASETS) as DatasetId[];

export function isDatasetId(text: string): text is DatasetId {
  return Object.hasOwn(DATASETS, text);
}

export function dataset(id: DatasetId): Dataset {
  return DATASETS[id];
}

/** The rows of a dataset for one learner number. */
export function datasetTable(id: DatasetId, learner: number): Table {
  const { generate, defaultSeed } = dataset(id);
  return generate(seedFor(defaultSeed, learner));
}

/** The text of data/<id>.csv for one learner number. */
export function datasetCsv(id: DatasetId, learner: number): string {
  return csvText(datasetTable(id, learner));
}

/** The text of data/<id>.md: first that every patient is synthetic, then what each column means. */
export function dataDictionary(id: DatasetId): string {
  const { title, description } = dataset(id);
  return dictionaryMarkdown(title, description, datasetTable(id, 0));
}
