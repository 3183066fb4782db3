import assert from 'node:assert/strict';
import { z } from 'zod';
import { checkMime, checkResult } from '../../src/protocol/checkResult';

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
/** What jupyter.py tells: the outputs of each code cell, by its id, in both states of the notebook. */
export const notebookRuns = z.object({ scaffolded: cellOutputs, solved: cellOutputs });
export type NotebookRuns = z.infer<typeof notebookRuns>;
type Run = z.infer<typeof cellOutputs>;

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
  const bundles = (run[`check-${task}`] ?? []).flatMap((each) => ('data' in each ? [each.data] : []));
  assert.equal(bundles.length, 1, `${task}: one result`);
  const data = bundles[0] ?? {};
  const result = checkResult.parse(data[checkMime]);
  assert.equal(result.task, task);
  return { result, html: String(data['text/html']), text: String(data['text/plain']) };
}
