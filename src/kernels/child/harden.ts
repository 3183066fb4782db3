import childProcess from 'node:child_process';
import dgram from 'node:dgram';
import dns from 'node:dns';
import module from 'node:module';
import net from 'node:net';
import vm from 'node:vm';
import workerThreads from 'node:worker_threads';
import { files, own } from './machine';
import { replace, replaceFunctions } from './replaceFunctions';

/**
 * What must be closed before the interpreter loads, because it keeps what it finds: `Function`, and `process.binding`,
 * which Emscripten asks for file constants and which the permission model refuses otherwise.
 * @param evaluate stands in for `eval`
 */
export function hardenBeforeLoading(evaluate: () => unknown): void {
  closeCodeFromText(evaluate);
  const binding = (name: string): unknown => (name === 'constants' ? { fs: files.constants } : blocked());
  Object.defineProperty(own, 'binding', { value: binding });
}

/**
 * Closes the JavaScript realm that learner code can reach through the interpreter: no code from text, no processes,
 * threads, modules or network. Damage limitation beside Node's permission model, which not every editor offers; it is
 * no sandbox. Call after loading.
 * @param stubs what the interpreter still requires while it runs: an exception instead of these would end it
 */
export function harden(stubs: Readonly<Record<string, object>>): void {
  closeProcesses();
  closeNetwork();
  closeModules(stubs);
  closeGlobals();
  module.syncBuiltinESMExports();
}

export function blocked(): never {
  throw new Error('This is not available to a notebook.');
}

function closeProcesses(): void {
  replaceFunctions(childProcess, blocked);
  replaceFunctions(workerThreads, blocked);
}

function closeNetwork(): void {
  net.Socket.prototype.connect = blocked;
  net.Server.prototype.listen = blocked;
  replaceFunctions(dgram, blocked);
  replaceFunctions(dns, blocked);
  replaceFunctions(dns.promises, blocked);
}

function closeModules(stubs: Readonly<Record<string, object>>): void {
  const loader = module as unknown as { prototype: object; registerHooks?: (hooks: object) => void };
  // Before the rest: it is what refuses `import()`, which no function can be put in front of.
  loader.registerHooks?.({ resolve: blocked, load: blocked });
  replaceFunctions(module, blocked, ['syncBuiltinESMExports']);
  replaceFunctions(loader.prototype, blocked);
  replace(loader.prototype, 'require', (name: string) => stubs[name] ?? blocked());
  replaceFunctions(vm, blocked);
}

function closeCodeFromText(evaluate: () => unknown): void {
  const kinds = [function () {}, async function () {}, function* () {}, async function* () {}];
  for (const kind of kinds) {
    Object.defineProperty(Object.getPrototypeOf(kind), 'constructor', { value: blocked });
  }
  globalThis.eval = evaluate;
  // Interpreters need `Function.prototype` and `instanceof Function`, not the constructor.
  globalThis.Function = Object.assign(
    function () {
      blocked();
    },
    { prototype: Function.prototype },
  ) as never;
}

function closeGlobals(): void {
  const open = globalThis as Record<string, unknown>;
  for (const name of ['require', 'fetch', 'WebSocket', 'EventSource', 'Worker', 'global']) delete open[name];
  const harmless = { versions: { node: own.versions.node }, platform: own.platform, argv: [], env: {} };
  Object.defineProperty(open, 'process', { value: Object.freeze(harmless) });
}
