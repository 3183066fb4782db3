import { mkdtempSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** How the editor reaches a kernel that is busy with a cell and reads no messages: files in a private folder. */
export class Signals {
  readonly folder = realpathSync.native(mkdtempSync(join(tmpdir(), 'aihs-kernel-')));
  readonly interruptFile = join(this.folder, 'interrupt');
  readonly answerFile = join(this.folder, 'answer');
  private count = 0;

  /** Asks the kernel to stop this run; a run that has ended meanwhile ignores it (see InterruptFlag). */
  interrupt(run: number): void {
    this.write(this.interruptFile, `${run}:${++this.count}`);
  }

  /** Gives the kernel the line it asked for (see Answers). */
  answer(ask: number, text: string): void {
    this.write(this.answerFile, `${ask}\n${text}`);
  }

  dispose(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** In one step, so that a kernel never reads half a file. */
  private write(file: string, text: string): void {
    const draft = `${file}.${++this.count}`;
    writeFileSync(draft, text);
    renameSync(draft, file);
  }
}
