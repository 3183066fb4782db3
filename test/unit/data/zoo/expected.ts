import { strict as assert } from 'node:assert';

/** What an audit may say of one member. */
export interface Expected {
  readonly name: string;
  /** Codes that must be found. */
  readonly required: readonly string[];
  /** Codes that may be found too. */
  readonly tolerated: readonly string[];
  /** What the reference audit finds for learner 0, sorted. */
  readonly reference: readonly string[];
}

/** One line of the course's table; codes separated by blanks. */
export function row(name: string, required: string, tolerated: string, reference: string): Expected {
  const codes = (text: string) => text.split(' ').filter(Boolean);
  return { name, required: codes(required), tolerated: codes(tolerated), reference: codes(reference) };
}

/** Why `found` does not satisfy the line, in words; empty if it does. */
export function complaints({ required, tolerated }: Expected, found: readonly string[]): string[] {
  const missed = required.filter((code) => !found.includes(code));
  const alarms = found.filter((code) => !required.includes(code) && !tolerated.includes(code));
  return [...missed.map((code) => `missed ${code}`), ...alarms.map((code) => `false alarm ${code}`)];
}

/** Fails unless `found` is sorted, without repetition, and satisfies the line. */
export function assertSatisfied(expected: Expected, found: readonly string[]): void {
  assert.deepEqual(found, [...new Set(found)].sort());
  assert.deepEqual(complaints(expected, found), [], expected.name);
}
