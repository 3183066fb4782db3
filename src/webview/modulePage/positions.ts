import * as z from 'zod';

const savedPositions = z.object({ module: z.string(), positions: z.record(z.string(), z.number()) });
type Saved = z.infer<typeof savedPositions>;

/** How far each module has been read, in pixels, and the module read last. Kept in the webview's own state. */
export class Positions {
  private readonly kept: Saved;

  /** @param saved what an earlier webview kept; anything unreadable counts as nothing. */
  constructor(saved: unknown) {
    this.kept = savedPositions.safeParse(saved).data ?? { module: '', positions: {} };
  }

  of(module: string): number {
    return this.kept.positions[module] ?? 0;
  }

  set(module: string, top: number): void {
    this.kept.module = module;
    this.kept.positions[module] = Math.round(top);
  }

  /** `module` is what a panel serializer of the host needs to restore the page. */
  saved(): Saved {
    return this.kept;
  }
}
