import type { RModule } from './rModule';

/**
 * In bytes, of the 1 MB that WebR has. V8's own stack gives way first: with nine kinds of runaway recursion not before
 * 880 kB on Node 22 and 24, but from 400 kB on Node 20, which no editor of ours runs (measured 2026-11-24).
 */
const limit = 768 * 1024;

/**
 * Tells R how much stack there is. It cannot find out in WebAssembly, and without a limit a runaway recursion of the
 * learner ends the process instead of the cell. Call when R has started.
 */
export function limitStack({ exports, setValue }: RModule): void {
  setValue(exports.R_CStackStart.value, exports.emscripten_stack_get_base(), 'i32');
  setValue(exports.R_CStackLimit.value, limit, 'i32');
}
