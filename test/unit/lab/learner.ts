import assert from 'node:assert/strict';
import { pythons, type Answer, type Python, type Step } from './python';

type Row = { name: string; input: string; expected?: string; yours: string; ok: boolean };
type Count = { matched: number; total: number };

/** The result of a check as the extension reads it. */
export type Card = {
  version: number;
  id: string;
  at: string;
  runtime: string;
  verdict: string;
  headline: string;
  consequence?: string;
  diagnosis?: string;
  mistake?: string;
  missing?: string[];
  lesson?: { anchor: string; title: string };
  explanation?: string;
  rows: Row[];
  more?: string;
  note?: string;
  counts?: { visible: Count; edge: Count; hidden: Count };
  seed: number;
  error?: {
    name: string;
    message: string;
    line?: number;
    source?: string;
    lines?: { line: number; source: string }[];
    plain: string;
  };
  next?: string;
  durationMs: number;
  html: string;
  text: string;
};

export type Material = { exercise: object; reference?: string; mistakes?: string; fixtures?: string };

/** A learner with a folder and a notebook. Cells gather; each check plays the notebook from the top. */
export class Learner {
  private steps: Step[] = [];

  constructor(readonly python: Python) {}

  /** The exercise is written into the folder and the notebook's first cell is run. */
  opens(material: Material): this {
    this.steps = [{ ...material }, { cell: 'from lab import check, hint, load, data_path' }];
    return this;
  }

  finds(path: string, text: string): this {
    this.steps.push({ write: path, text });
    return this;
  }

  writes(cell: string): this {
    this.steps.push({ cell });
    return this;
  }

  /** Play the notebook and a last cell. */
  async runs(cell: string): Promise<Answer> {
    return this.last({ cell });
  }

  /** The JSON value of an expression of the lab, after `setup`. */
  async asks<T>(setup: string, expression: string): Promise<T> {
    this.steps = setup ? [{ cell: setup }] : [];
    const answer = await this.last({ value: expression });
    assert.equal(answer.raised, undefined, answer.message);
    return answer.value as T;
  }

  async checks(task: string, seed = 11): Promise<Card> {
    const answer = await this.runs(`check("${task}", seed=${seed})`);
    assert.equal(answer.raised, undefined, answer.message);
    assert.equal(answer.printed, '');
    assert.equal(answer.shown.length, 1);
    return card(answer.shown[0]);
  }

  private async last(step: Step): Promise<Answer> {
    const answers = await this.python.play([...this.steps, step]);
    return answers.at(-1)!;
  }
}

export function card(bundle: Record<string, unknown> = {}): Card {
  const data = bundle['application/vnd.aihs.check.v1+json'] as Omit<Card, 'html' | 'text'>;
  return { ...data, html: String(bundle['text/html']), text: String(bundle['text/plain']) };
}

/** A test that holds in every Python of this machine. */
export function everywhere(title: string, test: (learner: Learner) => Promise<void>): void {
  it(title, async () => {
    for (const python of await pythons()) {
      try {
        await test(new Learner(python));
      } catch (error) {
        throw new Error(`in ${python.name}: ${(error as Error).message}`, { cause: error });
      }
    }
  });
}
