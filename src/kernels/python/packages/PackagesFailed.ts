/**
 * `unreachable`: the source did not answer; `absent`: it answered that it has no such file; `damaged`: the file is not
 * the one the lock file names; `storage`: it could not be written to the cache.
 */
export type PackagesCause = 'unreachable' | 'absent' | 'damaged' | 'cancelled' | 'storage';

/** A package did not come. `detail` is for the log. */
export class PackagesFailed extends Error {
  constructor(
    readonly why: PackagesCause,
    readonly detail = '',
    options?: ErrorOptions,
  ) {
    super(`${why} ${detail}`.trim(), options);
    this.name = 'PackagesFailed';
  }
}
