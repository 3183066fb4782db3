import { randomUUID } from 'node:crypto';
import { parseLine, toKernel, type FromKernel } from '../../protocol/kernel';
import type { Answers } from '../child/Answers';
import type { InterruptFlag } from '../child/InterruptFlag';
import { own, pause } from '../child/machine';
import type { OutputPen } from '../child/OutputPen';
import type { RHost, RModule } from './rModule';
import { limitStack } from './limitStack';
import { FrameReader, recordSeparator } from './FrameReader';

export interface CellsOptions {
  r: RModule;
  pen: OutputPen;
  flag: InterruptFlag;
  answers: Answers;
  /** Ends this process when the editor is gone. */
  alive: () => void;
  /** The next line of the protocol; waits for it. */
  nextLine: () => string | undefined;
  /** Folder with the runner, and the notebook's folder, as R knows them. */
  runner: string;
  folder: string;
  /** What `ready` says beside R's version. */
  ready: { hardened: boolean; permission: boolean };
}

/** What the runner says: the protocol without ids, and how long to wait in Sys.sleep(). */
type FromRunner = FromKernel | { type: 'pause'; milliseconds: number };

const cellFile = '/aihs/cell';
/** See answer_copy in built_in.R. */
const answerFile = '/aihs/answer';

/** R's console: hands it one cell after the other, and what it writes to the editor. */
export class Cells implements RHost {
  private current: number | undefined;
  private started = false;
  /** Number of the question the cell waits with. */
  private asking: number | undefined;
  private readonly marker = recordSeparator + randomUUID();
  private readonly stdout: FrameReader;
  private readonly stderr = new TextDecoder();

  constructor(private readonly options: CellsOptions) {
    this.stdout = new FrameReader(this.marker, {
      text: (text) => this.text('stdout', text),
      message: (message) => this.message(message as FromRunner),
    });
  }

  readConsole(): string {
    if (!this.started) {
      this.started = true;
      return this.load();
    }
    const { nextLine, pen } = this.options;
    for (;;) {
      const line = nextLine();
      if (line === undefined) return own.exit(0);
      const message = parseLine(toKernel, line, (text) => pen.message({ type: 'log', text }));
      if (message?.type === 'shutdown') return own.exit(0);
      if (message?.type === 'names') return this.look(message.id, 'names', message.before);
      if (message?.type === 'about') return this.look(message.id, 'about', message.name);
      if (message?.type === 'run') return this.begin(message.id, message.code, message.name);
    }
  }

  handleEvents(): void {
    const { alive, pen, flag, r } = this.options;
    if (this.current === undefined) return;
    alive();
    pen.tick();
    if (flag.asks(this.current)) r._Rf_onintr();
  }

  written(name: 'stdout' | 'stderr', bytes: Uint8Array): void {
    if (name === 'stdout') this.stdout.push(bytes);
    else this.text('stderr', this.stderr.decode(bytes, { stream: true }));
  }

  private load(): string {
    const { r, runner, folder } = this.options;
    limitStack(r);
    const [from, marker, notebook] = [runner, this.marker, folder].map((text) => JSON.stringify(text));
    const sources = `for (file in list.files(${from}, "[.]R$", full.names = TRUE)) sys.source(file, kernel)`;
    return `local({ kernel <- new.env(parent = .BaseNamespaceEnv); ${sources}; kernel$start_built_in(${marker}, ${notebook}) })\n`;
  }

  private begin(id: number, code: string, name: string): string {
    const { r } = this.options;
    r.FS.writeFile(cellFile, `${name.replaceAll('\n', ' ')}\n${code}`);
    // A stop that came too late for the cell before.
    r.setValue(r.exports.R_interrupts_pending.value, 0, 'i32');
    this.current = id;
    this.interactive(false);
    return `as.environment("aihs")$.aihs$run_file("${cellFile}")\n`;
  }

  private look(id: number, kind: string, text: string): string {
    this.options.r.FS.writeFile(cellFile, `${kind}\n${text}`);
    this.current = id;
    this.interactive(false);
    return `as.environment("aihs")$.aihs$look_file("${cellFile}")\n`;
  }

  private text(name: 'stdout' | 'stderr', text: string): void {
    const { pen } = this.options;
    if (text === '') return;
    if (this.current !== undefined) pen.stream({ type: 'stream', id: this.current, name, text });
    else if (text.trim() !== '') pen.message({ type: 'log', text });
  }

  private message(message: FromRunner): void {
    const { pen, ready } = this.options;
    if (message.type === 'pause') {
      pen.tick();
      this.passAnswer();
      return pause(message.milliseconds);
    }
    if (message.type === 'ready')
      return pen.message({ ...message, language: 'r', snapshot: 'none', ...ready });
    if (this.current === undefined) return;
    if (message.type === 'input') this.asking = message.ask;
    const complete = { ...message, id: this.current } as FromKernel;
    if (complete.type === 'done' || complete.type === 'names' || complete.type === 'about') {
      this.current = undefined;
      this.interactive(true);
    }
    if (complete.type === 'stream') pen.stream(complete);
    else pen.message(complete);
  }

  private passAnswer(): void {
    const { answers, r } = this.options;
    const text = this.asking === undefined ? undefined : answers.to(this.asking);
    if (text === undefined) return;
    r.FS.writeFile(answerFile, `${this.asking}\n${text}\n`);
    this.asking = undefined;
  }

  /** R asks our console for lines only while it thinks somebody sits there; a cell is told that nobody does. */
  private interactive(yes: boolean): void {
    const { r } = this.options;
    r.setValue(r._R_Interactive, Number(yes), 'i8');
  }
}
