import type { PackageDelivery } from '../protocol/kernel';

/** Packages that a built-in interpreter, which has no network, can ask the editor for. */
export interface Packages {
  /** Makes ready what kernels need to know; undefined, after the log was told why, where there can be no packages. */
  open(): PackageShelf | undefined;
  /**
   * Fetches what brings these modules, unless it is there. Never rejects.
   * @param cancel ends the download, as when the cell was stopped that waits for it
   */
  load(imports: readonly string[], cancel: AbortSignal): Promise<PackageDelivery>;
}

export interface PackageShelf {
  /** Where the files lie that a delivery names; real and native. */
  readonly folder: string;
  /** The modules that can be had. */
  readonly imports: readonly string[];
}
