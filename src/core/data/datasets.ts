import { alerts } from './alerts';
import { costAsProxy } from './costAsProxy';
import { drift } from './drift';
import { ehrRaw } from './ehrRaw';
import { emergencyLog } from './emergencyLog';
import { fhirBundle } from './fhirBundle';
import { notes, noteSpans } from './notes';
import { omop } from './omop';
import { omopConceptAncestor } from './omopConcepts';
import { oximetry } from './oximetry';
import { retinopathyReads } from './retinopathy';
import { sepsis } from './sepsis';
import type { Table } from './table';
import { warfarin } from './warfarin';

interface About {
  readonly title: string;
  /** What one row is, and the story, in plain words. */
  readonly description: string;
  /** Seed of learner 0, whose data the tests know. */
  readonly defaultSeed: number;
}

export interface Dataset extends About {
  /** `size`: how many times the course's number of rows. */
  readonly generate: (seed: number, size: number) => Table;
}

/** Data that are not a table, written as JSON. */
export interface Document extends About {
  readonly generate: (seed: number) => object;
}

const OMOP = { defaultSeed: 740619 };

/** Every table of the course by the name of its file. */
export const DATASETS = {
  ehr_raw: {
    title: 'Hospital admissions, not yet cleaned',
    description:
      'One row is one admission in 2022 or 2023. Several systems filled this extract and nobody has cleaned it. ' +
      'Units and values below are the intended ones.',
    defaultSeed: 740611,
    generate: ehrRaw,
  },
  notes: {
    title: 'Notes from the ward',
    description: 'One row is one note. Names, dates, numbers and phone numbers stand in the text.',
    defaultSeed: 740612,
    generate: notes,
  },
  note_spans: {
    title: 'Identifiers in the notes',
    description: 'One row is one identifier that stands in a note: what a perfect scrubber would remove.',
    defaultSeed: 740612,
    generate: noteSpans,
  },
  sepsis_dev: {
    title: 'Sepsis, development hospital',
    description: 'One row is one hospital stay. A sepsis model is developed on these stays.',
    defaultSeed: 20240929,
    generate: (seed, size) => sepsis('dev', seed, size),
  },
  sepsis_ext: {
    title: 'Sepsis, external hospital',
    description: 'One row is one hospital stay at another hospital. The model has never seen it.',
    defaultSeed: 20240930,
    generate: (seed, size) => sepsis('ext', seed, size),
  },
  cost_proxy: {
    title: 'Care programme: cost and need',
    description: 'One row is one person. A care programme decides whom to help from numbers like these.',
    defaultSeed: 366447,
    generate: costAsProxy,
  },
  oximetry: {
    title: 'Finger probe against blood gas',
    description: 'One row is one pair of readings, taken at the same moment in the same patient.',
    defaultSeed: 383247,
    generate: oximetry,
  },
  retinopathy_reads: {
    title: 'Eye photographs, read by a program and a nurse',
    description: 'One row is one eye. Two sites photograph; a program and a nurse look for diabetic disease.',
    defaultSeed: 1312,
    generate: retinopathyReads,
  },
  emergency_log: {
    title: 'Emergency department log',
    description: 'One row is one arrival, from the door to the end of the visit.',
    defaultSeed: 740617,
    generate: emergencyLog,
  },
  drift: {
    title: 'Lactate, month by month',
    description:
      'One row is one measurement that a running model reads. A new analyser arrives during the year.',
    defaultSeed: 777,
    generate: drift,
  },
  omop_person: {
    ...OMOP,
    title: 'OMOP extract: persons',
    description: 'One row is one person. The five omop files belong together.',
    generate: (seed, size) => omop('omop_person', seed, size),
  },
  omop_observation_period: {
    ...OMOP,
    title: 'OMOP extract: observation periods',
    description: 'One row is the time in which the records would show what happened to a person.',
    generate: (seed, size) => omop('omop_observation_period', seed, size),
  },
  omop_condition_occurrence: {
    ...OMOP,
    title: 'OMOP extract: diagnoses',
    description: 'One row is one recorded diagnosis. A person can have several.',
    generate: (seed, size) => omop('omop_condition_occurrence', seed, size),
  },
  omop_measurement: {
    ...OMOP,
    title: 'OMOP extract: measurements',
    description: 'One row is one laboratory result.',
    generate: (seed, size) => omop('omop_measurement', seed, size),
  },
  omop_concept_ancestor: {
    ...OMOP,
    title: 'OMOP extract: kinds of diagnoses',
    description: 'One row says that one diagnosis is a kind of another. It is the same for every learner.',
    generate: omopConceptAncestor,
  },
  warfarin: {
    title: 'Warfarin doses and genes',
    description:
      'One row is one patient on a stable dose. A published equation made these doses, so it fits them better ' +
      'than it would fit real ones. Never dose anyone by it.',
    defaultSeed: 740620,
    generate: warfarin,
  },
  alerts: {
    title: 'Scores of a deterioration model',
    description: 'One row is one score of one patient, as it reaches the nurses on four wards.',
    defaultSeed: 740621,
    generate: alerts,
  },
} as const satisfies Record<string, Dataset>;

/** Every other file of data, by its name without `.json`. */
export const DOCUMENTS = {
  fhir_bundle: {
    ...OMOP,
    title: 'Observations as a FHIR bundle',
    description:
      'Creatinine, heart rate and blood pressure of 20 patients, as an interface sends them (FHIR R4).',
    generate: fhirBundle,
  },
} as const satisfies Record<string, Document>;
