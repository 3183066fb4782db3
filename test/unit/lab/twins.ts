import assert from 'node:assert/strict';
import { withoutR } from '../../rscript';
import { skip } from '../../skip';
import { card, Learner, type Card, type Material } from './learner';
import { pythons, type Answer } from './python';
import { r, type RMaterial, type RStep } from './r';

export type Language = 'python' | 'r';

/** Something that is written differently in the two languages. */
export type Both<T> = { python: T; r: T };

/** A test that needs R beside Python. */
export function inBoth(title: string, test: () => Promise<void>): void {
  it(title, async function () {
    const reason = withoutR();
    if (reason) skip(this, reason);
    await test();
  });
}

/** What a check shows of the same answer in both languages. */
export async function checked(
  material: Both<Material | RMaterial>,
  cell: Both<string>,
  task: string,
  seed = 11,
): Promise<Both<Card>> {
  const [python] = (await pythons()).filter(({ hasThreads }) => hasThreads);
  assert.ok(python, 'there is no python3');
  const inPython = await new Learner(python).opens(material.python).writes(cell.python).checks(task, seed);
  return { python: inPython, r: await checkedInR(material.r, cell.r, task, seed) };
}

/** What a check in R shows. */
export async function checkedInR(material: RMaterial, cell: string, task: string, seed = 11): Promise<Card> {
  const answer = await lastInR([material, { cell }, { cell: `check("${task}", seed = ${seed})` }]);
  assert.equal(answer.raised, undefined, answer.raised);
  assert.equal(answer.shown.length, 1, answer.printed);
  const bundle = { ...answer.shown[0] };
  const mime = 'application/vnd.aihs.check.v1+json';
  return card({ ...bundle, [mime]: JSON.parse(String(bundle[mime])) as unknown });
}

/** The last answer of a notebook in R. */
export async function lastInR(steps: readonly RStep[]): Promise<Answer> {
  return (await r().play(steps)).at(-1)!;
}

/** The JSON value of an expression in R; `lab` gives what is inside lab. */
export async function asksR<T>(expression: string, setup = ''): Promise<T> {
  const answer = await lastInR([{ cell: `lab <- environment(check)\n${setup}` }, { value: expression }]);
  assert.equal(answer.raised, undefined, answer.raised);
  return (answer.value ?? null) as T;
}

/** The JSON value of an expression in Python. */
export async function asksPython<T>(setup: string, expression: string): Promise<T> {
  const [python] = await pythons();
  assert.ok(python);
  return new Learner(python).asks(setup, expression);
}
