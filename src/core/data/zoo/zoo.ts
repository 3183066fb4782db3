import { csvChunks } from '../csv';
import type { DataFile } from '../files';
import { biasMembers } from './bias';
import { curationMembers } from './curation';
import type { ZooMember } from './member';
import { validationMembers } from './validation';

export type ZooFamily = 'data-curation' | 'model-validation' | 'bias-testing';

/** Learner numbers of the zoos. The first is shown to the learner, the others are hidden. */
export const ZOO_SEEDS: readonly number[] = [0, 17, 101];

const FAMILIES: Readonly<Record<ZooFamily, (learner: number) => Iterable<ZooMember>>> = {
  'data-curation': curationMembers,
  'model-validation': validationMembers,
  'bias-testing': biasMembers,
};

export function isZooFamily(name: string | undefined): name is ZooFamily {
  return name !== undefined && Object.hasOwn(FAMILIES, name);
}

/** The members of a zoo in the order of the course, the clean control first. Made as they are read. */
export function zooMembers(family: ZooFamily, learner: number): Iterable<ZooMember> {
  return FAMILIES[family](learner);
}

/** The files zoo/<family>/<learner>/<member>.<table>.csv of all seeds. No row is drawn before a file is read. */
export function zooFiles(family: ZooFamily): DataFile[] {
  return ZOO_SEEDS.flatMap((learner) =>
    [...zooMembers(family, learner)].flatMap(({ name, tables }) =>
      Object.entries(tables).map(([table, rows]) => ({
        name: `zoo/${family}/${learner}/${name}.${table}.csv`,
        chunks: () => csvChunks(rows),
      })),
    ),
  );
}
