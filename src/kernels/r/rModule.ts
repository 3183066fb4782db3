import type { EmscriptenFiles } from '../child/mountLearner';

type Stream = 'stdout' | 'stderr';

/** What R calls while it runs. It never returns to JavaScript otherwise. */
export interface RHost {
  /** The next line for R's console. */
  readConsole(): string;
  /** Called often while R computes. */
  handleEvents(): void;
  written(name: Stream, bytes: Uint8Array): void;
}

/** What the WebAssembly module of R exports, as far as it is needed here: addresses of C variables, and a function. */
export interface RExports {
  R_CStackStart: { value: number };
  R_CStackLimit: { value: number };
  R_interrupts_pending: { value: number };
  emscripten_stack_get_base(): number;
}

/** The parts that we use of the Emscripten module in R.cjs. */
export interface RModule {
  FS: EmscriptenFiles & {
    createDataFile(
      folder: string,
      name: string,
      data: Uint8Array,
      read: boolean,
      write: boolean,
      own: boolean,
    ): void;
    makedev(major: number, minor: number): number;
    registerDevice(device: number, operations: object): void;
    mkdev(file: string, device: number): void;
    getStream(descriptor: number): object;
    close(stream: object): void;
    open(file: string, flags: string): object;
    ErrnoError: new (code: number) => Error;
  };
  ENV: Record<string, string>;
  allocateUTF8(text: string): number;
  allocateUTF8OnStack(text: string): number;
  callMain(args: string[]): number;
  setValue(pointer: number, value: number, type: 'i8' | 'i32'): void;
  exports: RExports;
  _R_Interactive: number;
  /** Makes R's present computation end as after Ctrl+C. */
  _Rf_onintr(): void;
  /** Raises an R error; does not return. */
  _Rf_error(text: number): never;
}
