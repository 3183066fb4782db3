/** Puts `value` in place of a property, be it a plain one or a getter; one that cannot be changed stays. */
export function replace(target: object, name: string, value: unknown): void {
  const present = Object.getOwnPropertyDescriptor(target, name);
  if (present?.configurable === false && !present.writable) return;
  Object.defineProperty(target, name, { value });
}

/** Puts `instead` in place of every function and every getter of an object. */
export function replaceFunctions(target: object, instead: () => unknown, keep: readonly string[] = []): void {
  for (const [name, present] of Object.entries(Object.getOwnPropertyDescriptors(target))) {
    if (keep.includes(name)) continue;
    if (typeof present.value === 'function' || present.get) replace(target, name, instead);
  }
}
