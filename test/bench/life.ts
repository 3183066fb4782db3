import type { BenchCells } from './cells';

/** What was measured in one life of a kernel, from its start to its end. Times in milliseconds. */
export interface Life {
  /** From the start of the process to the first verdict. */
  readonly cold: number;
  /** From the request to the verdict, check by check. */
  readonly warm: readonly number[];
  /** From the request to the end of the cell. */
  readonly heavy: number;
  /** Resident memory of the process and its children at the end, in megabytes; undefined where the system does not tell. */
  readonly memory?: number;
  /** As the check names it, such as `Python 3.14.2 (Pyodide)`. */
  readonly runtime: string;
}

export interface BenchKernel {
  readonly name: string;
  live(cells: BenchCells): Promise<Life>;
}

export const warmChecks = 20;
