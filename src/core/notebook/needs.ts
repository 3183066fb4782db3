const call = /^\s*need\(([^)]*)\)/gm;
const name = /["']([A-Za-z_]\w*)["']/g;

/** The packages that a notebook's cells ask for with `need("pandas", …)`, by the names they are imported by. */
export function neededPackages(sources: readonly string[]): string[] {
  const calls = sources.flatMap((source) => [...source.matchAll(call)].map((match) => match[1] ?? ''));
  return [...new Set(calls.flatMap((list) => [...list.matchAll(name)].map((match) => match[1] ?? '')))];
}
