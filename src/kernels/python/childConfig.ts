import type { PackageShelf } from '../Packages';

/** What the editor tells the child when it starts it, as JSON in the first argument. Paths are native. */
export type ChildConfig = KernelConfig | SnapshotConfig;

export interface KernelConfig {
  mode: 'kernel';
  /** The only folder of the machine that Python sees. */
  root: string;
  /** The notebook's folder, relative to `root`, with '/' on every system; '' for `root` itself. */
  folder: string;
  /** See InterruptFlag. */
  flag: string;
  /** See Answers. */
  answers: string;
  /** A cell that makes the process use more ends it. */
  memoryMegabytes: number;
  snapshot?: string;
  packages?: PackageShelf;
}

export interface SnapshotConfig {
  mode: 'snapshot';
  /** The file to write; it must not exist yet. */
  file: string;
}
