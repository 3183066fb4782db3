import { dataset } from '../catalogue';
import { ehrPatients, type EhrRecord } from '../ehrPatients';
import { ehrRaw } from '../ehrRaw';
import { seedFor } from '../learner';
import { Stream } from '../stream';
import { MUTATIONS, type Mutation } from './curationMutations';
import type { ZooMember } from './member';

/**
 * The zoo of `audit_table`: the 400 admissions of a learner's `ehr_raw` before its errors were planted, with none or
 * one kind of error. Table `rows`: the 22 columns of `ehr_raw`, whose dictionary states what a column should hold.
 */
export function* curationMembers(learner: number): Generator<ZooMember> {
  const seed = seedFor(dataset('ehr_raw').defaultSeed, learner);
  const { columns, key } = ehrRaw(seed);
  for (const [name, mutate] of Object.entries(MUTATIONS)) {
    const rows = () => mutatedRecords(seed, mutate);
    yield { name, tables: { rows: { id: `${name}.rows`, columns, key, rows } } };
  }
}

function mutatedRecords(seed: number, mutate: Mutation): EhrRecord[] {
  const stream = new Stream(seed);
  const records = ehrPatients(stream, 1, 1);
  const order = stream.shuffle(records.length); // one order for all members: they differ by the mutation alone
  mutate(records, (n) => order.slice(0, n).map((place) => records[place] as EhrRecord));
  return records;
}
