import assert from 'node:assert/strict';
import { z } from 'zod';
import { checkMime, checkResult, type CheckResult } from '../../src/protocol/checkResult';

/** The part of nbformat's outputs that is looked at. */
const output = z.discriminatedUnion('output_type', [
  z.object({ output_type: z.literal('stream'), name: z.string(), text: z.string() }),
  z.object({
    output_type: z.literal('error'),
    ename: z.string(),
    evalue: z.string(),
    traceback: z.array(z.string()),
  }),
  z.object({ output_type: z.literal('display_data'), data: z.record(z.string(), z.unknown()) }),
  z.object({ output_type: z.literal('execute_result'), data: z.record(z.string(), z.unknown()) }),
]);

const cellOutputs = z.record(z.string(), z.array(output));
/** What a kernel made of a NotebookJob: the outputs of each code cell, by its id. */
export const notebookRuns = z.object({ scaffolded: cellOutputs, solved: cellOutputs, wrong: cellOutputs });
export type NotebookRuns = z.infer<typeof notebookRuns>;
export type Run = z.infer<typeof cellOutputs>;
export type Output = z.infer<typeof output>;

/** Fails when a cell stopped or warned. */
export function runsCleanly(run: Run): void {
  for (const [id, outputs] of Object.entries(run)) {
    for (const each of outputs) {
      if (each.output_type === 'error') assert.fail(`${id} stopped: ${each.ename}: ${each.evalue}`);
      if (each.output_type === 'stream' && each.name === 'stderr') assert.fail(`${id} warns: ${each.text}`);
    }
  }
}

/** What the check of a task shows: the result as the extension reads it, and as other clients show it. */
export function cardOf(run: Run, task: string) {
  const outputs = run[`check-${task}`] ?? [];
  const [data, ...more] = bundles(outputs);
  assert.ok(data && more.length === 0, `${task}: one result, not ${JSON.stringify(outputs)}`);
  const result = checkResult.parse(data[checkMime]);
  assert.equal(result.task, task);
  return { result, html: String(data['text/html']), text: String(data['text/plain']) };
}

/** What the checks of wrong answers show, by the name of the wrong answer. */
export function wrongCardsOf(run: Run, task: string): Map<string, CheckResult> {
  const outputs = run[`wrong-${task}`] ?? [];
  runsCleanly({ [`the wrong answers of ${task}`]: outputs });
  const printed = outputs.map((each) => (each.output_type === 'stream' ? each.text : '')).join('');
  const names = printed.split('\n').filter(Boolean);
  const results = bundles(outputs).map((data) => checkResult.parse(data[checkMime]));
  assert.equal(results.length, names.length, `${task}: one result for each of ${names.join(', ')}`);
  return new Map(results.map((result, at) => [names[at] ?? '', result]));
}

function bundles(outputs: readonly Output[]): Record<string, unknown>[] {
  return outputs.flatMap((each) => ('data' in each ? [each.data] : []));
}
