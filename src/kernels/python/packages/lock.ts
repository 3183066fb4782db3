import * as z from 'zod';

/** One wheel of Pyodide's index, as its lock file describes it. */
const lockedPackage = z.object({
  name: z.string(),
  /** A plain name: it is joined to a folder and to an address. */
  file_name: z.string().regex(/^\w[\w.+-]*\.whl$/),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  depends: z.array(z.string()),
  /** The modules it brings, by the names they are imported by. */
  imports: z.array(z.string()),
});
const lockFile = z.object({
  info: z.object({ version: z.string().regex(/^\w[\w.+-]*$/) }),
  packages: z.record(z.string(), lockedPackage),
});

export type LockedPackage = z.infer<typeof lockedPackage>;

/** Which packages there are, which file each of them is, and what else it needs. */
export class Lock {
  private readonly byImport = new Map<string, LockedPackage>();

  private constructor(
    /** Of Pyodide: another one needs other files. */
    readonly version: string,
    private readonly packages: Readonly<Record<string, LockedPackage>>,
  ) {
    for (const each of Object.values(packages))
      for (const name of each.imports) this.byImport.set(name, each);
  }

  /** @throws when it is no lock file */
  static parse(text: string): Lock {
    const { info, packages } = lockFile.parse(JSON.parse(text));
    return new Lock(info.version, packages);
  }

  get imports(): string[] {
    return [...this.byImport.keys()];
  }

  /** The package that brings a module, if there is one. */
  bringing(name: string): LockedPackage | undefined {
    return this.byImport.get(name);
  }

  /** The packages that bring these modules and all that they need, each once, after what it needs. */
  closure(imports: readonly string[]): LockedPackage[] {
    const found = new Set<LockedPackage>();
    const seen = new Set<string>();
    const add = (each: LockedPackage | undefined): void => {
      if (!each || seen.has(each.name)) return;
      seen.add(each.name);
      for (const name of each.depends) add(this.packages[name]);
      found.add(each);
    };
    for (const name of imports) add(this.byImport.get(name));
    return [...found];
  }
}
