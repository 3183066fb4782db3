/** With this exit code a kernel process says that its cell used more memory than it may. */
export const memoryExitCode = 71;

/** Whether a process ended for want of memory: our own limit, V8's, or the system's. */
export function memoryExit(how: string, stderr: string): boolean {
  return how === String(memoryExitCode) || /out of memory|cannot allocate|bad_alloc/i.test(stderr);
}
