import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { rLines, rLiteral } from '../../../src/core/syllabus/rLiteral';
import { rscript } from '../../rscript';
import type { Answer } from './python';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export type RMaterial = { exercise: object; reference?: string; mistakes?: string; fixtures?: string };
export type RStep = { cell: string } | { value: string } | { write: string; text: string } | RMaterial;

/** An Rscript that plays the steps of a notebook in a learner's folder. */
export interface R {
  play(steps: readonly RStep[]): Promise<Answer[]>;
}

let started: (R & { stop(): Promise<void> }) | undefined;

/** The R of this machine, started once for all tests. */
export function r(): R {
  return (started ??= start());
}

function start(): R & { stop(): Promise<void> } {
  const root = mkdtempSync(join(tmpdir(), 'lab-r-'));
  cpSync(here('../../../syllabus/lab/r'), join(root, '.lab'), { recursive: true });
  // The plainest locale there is: what works in it works in every other.
  const env = { ...process.env, LC_ALL: 'C' };
  const child = spawn(rscript, [here('./driver.R')], { env, stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    async play(steps) {
      const job = join(root, 'job.R');
      writeFileSync(
        job,
        `ROOT <- ${rLiteral(root)}\nSTEPS <- ${rLiteral({ steps: steps.map(asStep) })}$steps\n`,
      );
      child.stdin.write(`${job}\n`);
      const line = await lines.next();
      const answer = JSON.parse(String(line.value)) as Answer[] | { broken: string };
      if ('broken' in answer) throw new Error(answer.broken);
      return answer;
    },
    async stop() {
      child.kill('SIGKILL'); // a cell may still be running
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
      rmSync(root, { recursive: true, force: true });
    },
  };
}

/** An exercise becomes the text of its graded file. */
function asStep(step: RStep): object {
  if (!('exercise' in step)) return step;
  const { exercise, reference = '', mistakes = '', fixtures = '' } = step;
  const { module, exercise: name, tasks } = exercise as { module: string; exercise: string; tasks: object };
  const parts = { REFERENCE: reference, MISTAKES: mistakes, FIXTURES: fixtures };
  const text = [
    `EXERCISE <- ${rLiteral(exercise)}`,
    ...Object.entries(parts).map(([key, code]) => `${key} <- ${rLines(code)}`),
  ];
  return { exercise: `${text.join('\n')}\n`, module, name, tasks: Object.keys(tasks) };
}

after(async () => {
  await started?.stop();
  started = undefined;
});
