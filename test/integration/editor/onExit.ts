let listening = false;

/**
 * Runs `cleanUp` when this process exits, however that comes about short of SIGKILL.
 * @param cleanUp must be synchronous
 * @returns a function that calls it off
 */
export function onExit(cleanUp: () => void): () => void {
  if (!listening) {
    listening = true;
    process.setMaxListeners(50);
    // Without this a SIGTERM would end the process past its exit listeners.
    process.once('SIGTERM', () => process.exit(143));
  }
  process.once('exit', cleanUp);
  return () => void process.removeListener('exit', cleanUp);
}
