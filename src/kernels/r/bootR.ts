import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { files } from '../child/machine';
import { rFiles } from './rFiles';
import type { RExports, RHost, RModule } from './rModule';

type Imports = Record<string, Record<string, unknown>>;

interface Instance {
  exports: RExports;
}

/** The part of JavaScript's WebAssembly that our TypeScript library does not describe. */
interface Compiler {
  instantiate(bytes: Uint8Array, imports: Imports): Promise<{ instance: Instance; module: object }>;
}

const { WebAssembly: compiler } = globalThis as unknown as { WebAssembly: Compiler };

const noNetwork =
  'The built-in R cannot reach the network. Save the file in your folder and read it from there.';

/**
 * Loads R from the folder `assets` (see bundle.mjs) on this thread. WebR's own worker is not used: with one thread,
 * the process needs no right to start others, and output leaves in the order in which R writes it.
 */
export function loadR(assets: string): Promise<RModule> {
  return new Promise((resolve, reject) => {
    const r = {
      noInitialRun: true,
      noExitRuntime: true,
      locateFile: (name: string) => path.join(assets, name),
      stdin: () => null,
      preRun: [() => putFiles(r as never, path.join(assets, 'vfs'))],
      onRuntimeInitialized: () => resolve(r as never),
      instantiateWasm(imports: Imports, receive: (instance: Instance, module: object) => void) {
        closeScripts(r as never, imports);
        void compiler
          .instantiate(files.readFileSync(path.join(assets, 'R.wasm')), imports)
          .then(({ instance, module }) => {
            Object.assign(r, { exports: instance.exports });
            receive(instance, module);
          })
          .catch(reject);
      },
    };
    (globalThis as { Module?: unknown }).Module = r;
    import(pathToFileURL(path.join(assets, 'R.cjs')).href).catch(reject);
  });
}

/** Gives this thread to R. Returns only when R has ended. */
export function runR(r: RModule, host: RHost): void {
  const webr = {
    setPrompt: () => undefined,
    dataViewer: () => undefined,
    handleEvents: () => host.handleEvents(),
    readConsole: () => r.allocateUTF8(host.readConsole()),
  };
  Object.assign(r, { webr });
  connect(r, 1, (bytes) => host.written('stdout', bytes));
  connect(r, 2, (bytes) => host.written('stderr', bytes));
  r.callMain(['--no-echo', '--vanilla', '--no-readline', '--interactive']);
}

function putFiles({ FS, ENV }: RModule, folder: string): void {
  for (const file of rFiles(folder)) {
    FS.mkdirTree(path.posix.dirname(file.path));
    FS.createDataFile(
      path.posix.dirname(file.path),
      path.posix.basename(file.path),
      file.content,
      true,
      true,
      true,
    );
  }
  FS.mkdirTree('/home/learner');
  Object.assign(ENV, {
    HOME: '/home/learner',
    LANG: 'en_US.UTF-8',
    R_HOME: '/usr/lib/R',
    LD_LIBRARY_PATH: '/usr/lib',
    // In WebAssembly a call of compiled code takes R several times as long as one of code that is not: it goes
    // through one function of 1.8 MB. So nothing is compiled, and what R brings compiled is run from its source.
    R_ENABLE_JIT: '0',
    R_DISABLE_BYTECODE: '1',
    FONTCONFIG_PATH: '/etc/fonts',
    TZ: new Intl.DateTimeFormat().resolvedOptions().timeZone,
  });
}

/** R downloads, and the package webr reaches JavaScript, through scripts as text: an R error instead. */
function closeScripts(r: RModule, imports: Imports): void {
  const refuse = (): never => r._Rf_error(r.allocateUTF8OnStack(noNetwork));
  const environment = imports['env'] ?? {};
  for (const name of Object.keys(environment)) {
    if (name.startsWith('emscripten_run_script')) environment[name] = refuse;
  }
}

/** Lets what R writes to a standard stream through at once, in the pieces in which it comes. */
function connect({ FS }: RModule, descriptor: number, written: (bytes: Uint8Array) => void): void {
  const name = `/dev/aihs${descriptor}`;
  const device = FS.makedev(64, descriptor);
  const write = (_stream: object, memory: Uint8Array, offset: number, length: number): number => {
    written(memory.slice(offset, offset + length));
    return length;
  };
  FS.registerDevice(device, { open: () => undefined, write });
  FS.mkdev(name, device);
  FS.close(FS.getStream(descriptor));
  FS.open(name, 'w');
}
