/** Something an author has to mend, told as `file:line: what is wrong. what to do`. */
export interface Problem {
  readonly file: string;
  /** 1-based; 1 where the whole file is meant. */
  readonly line: number;
  readonly what: string;
  readonly todo: string;
}

/** Collects every problem instead of stopping at the first. */
export class Problems {
  readonly list: Problem[] = [];

  add(file: string, line: number, what: string, todo: string): void {
    this.list.push({ file, line, what, todo });
  }

  toString(): string {
    return this.list.map(({ file, line, what, todo }) => `${file}:${line}: ${what}. ${todo}.`).join('\n');
  }
}
