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
  library?: Library;
}

/** A Python package that is imported before the snapshot is made, for notebooks that find the same version of it. */
export interface Library {
  /** The folder that holds the package's own. */
  readonly folder: string;
  readonly name: string;
  /** As a file `VERSION` says it that lies beside the package where the notebook finds it. */
  readonly version: string;
}
