import { strict as assert } from 'node:assert';

/** The rows of one of our CSV files as text by column name. No field holds a line end. */
export function readCsv(text: string): Record<string, string>[] {
  const [names, ...rows] = text.trimEnd().split('\n').map(fields) as [string[], ...string[][]];
  return rows.map((row) => Object.fromEntries(row.map((field, k) => [names[k], field])));
}

/** The fields of one line of a CSV file. */
export function fields(line: string): string[] {
  if (!line.includes('"')) return line.split(',');
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g)].map(([, quoted, plain]) =>
    quoted === undefined ? (plain as string) : quoted.replaceAll('""', '"'),
  );
}

/** One column as numbers. Throws if a field is blank. */
export function numbers(rows: readonly Record<string, string>[], name: string): number[] {
  return rows.map((row) => {
    assert.ok(row[name], `${name} is blank`);
    return Number(row[name]);
  });
}

export function assertNear(actual: number, expected: number, tolerance: number): void {
  assert.ok(Math.abs(actual - expected) <= tolerance, `${actual} is not within ${tolerance} of ${expected}`);
}

export const sum = (x: readonly number[]): number => x.reduce((total, value) => total + value, 0);

export const mean = (x: readonly number[]): number => sum(x) / x.length;

/** Standard deviation with n−1. */
export function sd(x: readonly number[]): number {
  const m = mean(x);
  return Math.sqrt(sum(x.map((value) => (value - m) ** 2)) / (x.length - 1));
}

/** Chance that a case scores above a non-case, ties one half. */
export function auroc(y: readonly number[], score: readonly number[]): number {
  const cases = score.filter((_, k) => y[k] === 1);
  const others = score.filter((_, k) => y[k] === 0);
  const wins = sum(cases.map((c) => sum(others.map((o) => (c > o ? 1 : c === o ? 0.5 : 0)))));
  return wins / (cases.length * others.length);
}

/** Maximum-likelihood logistic regression by Newton's method; a fixed `offset` is added to every linear predictor. */
export function fitLogit(x: readonly number[][], y: readonly number[], offset?: readonly number[]): number[] {
  let beta = (x[0] as number[]).map(() => 0);
  for (let step = 0; step < 25; step++) {
    const gradient = beta.map(() => 0);
    const information = beta.map(() => beta.map(() => 0));
    x.forEach((row, n) => {
      const p = 1 / (1 + Math.exp(-(dot(row, beta) + (offset?.[n] ?? 0))));
      row.forEach((a, i) => {
        (gradient[i] as number) += a * ((y[n] as number) - p);
        row.forEach((b, j) => ((information[i] as number[])[j]! += a * b * p * (1 - p)));
      });
    });
    const change = solve(information, gradient);
    beta = beta.map((b, i) => b + (change[i] as number));
  }
  return beta;
}

export const dot = (a: readonly number[], b: readonly number[]): number =>
  sum(a.map((value, k) => value * (b[k] as number)));

/** Gauss–Jordan with row exchange. */
function solve(matrix: readonly number[][], right: readonly number[]): number[] {
  const m = matrix.map((row, i) => [...row, right[i] as number]);
  for (let c = 0; c < m.length; c++) {
    const pivot = m.slice(c).reduce((best, row) => (Math.abs(row[c]!) > Math.abs(best[c]!) ? row : best));
    m.splice(m.indexOf(pivot), 1);
    m.splice(c, 0, pivot);
    m.forEach((row, i) => {
      const factor = i === c ? 0 : row[c]! / pivot[c]!;
      for (let j = c; j < row.length; j++) row[j]! -= factor * pivot[j]!;
    });
  }
  return m.map((row, i) => row[m.length]! / row[i]!);
}
