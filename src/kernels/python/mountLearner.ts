import type { PyodideAPI } from 'pyodide';

const mountPoint = '/course';

/**
 * Puts the learner's folder where Python sees it and takes away the means to mount anything else.
 * @returns the notebook's folder as Python knows it
 */
export function mountLearner(python: PyodideAPI, root: string, folder: string): string {
  const types = python.FS.filesystems as Record<string, object>;
  python.FS.mkdirTree(mountPoint);
  python.FS.mount(types['NODEFS'], { root }, mountPoint);
  for (const name of ['NODEFS', 'NATIVEFS_ASYNC', 'IDBFS', 'WORKERFS', 'PROXYFS']) delete types[name];
  return folder === '' ? mountPoint : `${mountPoint}/${folder}`;
}
