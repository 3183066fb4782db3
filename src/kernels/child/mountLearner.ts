/** The part of Emscripten's file system that the kernels use. */
export interface EmscriptenFiles {
  filesystems: Record<string, object>;
  mkdirTree(folder: string): void;
  mount(type: object, options: { root: string }, folder: string): void;
  writeFile(file: string, content: string | Uint8Array): void;
}

const mountPoint = '/course';

/**
 * Puts the learner's folder where the interpreter sees it and takes away the means to mount anything else.
 * @returns the notebook's folder as the interpreter knows it
 */
export function mountLearner(memory: EmscriptenFiles, root: string, folder: string): string {
  const types = memory.filesystems;
  const { NODEFS } = types;
  if (!NODEFS) throw new Error('This build of the interpreter cannot mount a folder.');
  memory.mkdirTree(mountPoint);
  memory.mount(NODEFS, { root }, mountPoint);
  for (const name of ['NODEFS', 'NATIVEFS_ASYNC', 'IDBFS', 'WORKERFS', 'PROXYFS']) delete types[name];
  return folder === '' ? mountPoint : `${mountPoint}/${folder}`;
}
