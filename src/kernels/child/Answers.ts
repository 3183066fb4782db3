import { files } from './machine';

/** The lines a learner typed for a waiting cell: a small file, first line the number of the question, then the text. */
export class Answers {
  constructor(private readonly file: string) {}

  /** The answer to a question, once it is there. */
  to(ask: number): string | undefined {
    if (!files.existsSync(this.file)) return undefined;
    const text = files.readFileSync(this.file, 'utf8');
    const start = `${ask}\n`;
    return text.startsWith(start) ? text.slice(start.length) : undefined;
  }
}
