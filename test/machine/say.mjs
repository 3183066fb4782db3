/** Prints one progress line, so that nobody looks at a silent terminal. */
export function say(text) {
  console.log(`› ${text}`);
}

/** Runs `work` and prints how long it took when that was noticeable. */
export async function timed(text, work) {
  say(`${text} …`);
  const start = performance.now();
  const result = await work();
  say(`${text}: done in ${seconds(start)}`);
  return result;
}

/** Time since `start` (a `performance.now()` value) as text, in seconds. */
export function seconds(start) {
  return `${((performance.now() - start) / 1000).toFixed(1)} s`;
}
