/**
 * Waits until a condition holds.
 * @param name what is waited for, as it should read in "Waited 60 s in vain until …"
 * @param condition looked at every 50 ms; holds when it gives anything but undefined, null or false. When it
 *   throws it does not hold yet, and its last error is told when time is up
 * @param limit milliseconds
 * @returns what the condition gave
 */
export async function until<T>(
  name: string,
  condition: () => T | Promise<T>,
  limit = 60_000,
): Promise<NonNullable<Exclude<T, false>>> {
  const end = performance.now() + limit;
  let lastError: unknown;
  do {
    try {
      const value = await condition();
      lastError = undefined;
      if (value !== undefined && value !== null && value !== false) {
        return value as NonNullable<Exclude<T, false>>;
      }
    } catch (error) {
      lastError = error;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  } while (performance.now() < end);
  throw new Error(`Waited ${limit / 1000} s in vain until ${name}.`, { cause: lastError });
}

/** Rejects with `message` when `work` is not done after `limit` milliseconds. */
export function within<T>(limit: number, message: string, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(message)), limit);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
