/** What a running R wrote to stdout, taken apart. */
export interface FrameHandlers {
  /** What the learner's code printed. */
  text(text: string): void;
  /** A message of the protocol without its id. */
  message(message: object): void;
}

/** Begins every marker; a control character that text hardly ever has. */
export const recordSeparator = '\u001e';

/**
 * Splits the stdout of an R that runs `aihs_kernel` into printed text and messages. R has no second way out that
 * `sink()` leaves alone on every system, so messages stand between the text, each as marker, JSON, end of line.
 * @param marker starts with `recordSeparator`; random, so that no printed text is taken for a message
 */
export class FrameReader {
  private readonly decoder = new TextDecoder();
  private rest = '';

  constructor(
    private readonly marker: string,
    private readonly handlers: FrameHandlers,
  ) {}

  /** Hands on everything that is complete. Half a character or half a message waits for the next bytes. */
  push(bytes: Uint8Array): void {
    this.rest += this.decoder.decode(bytes, { stream: true });
    for (;;) {
      const start = this.rest.indexOf(this.marker);
      const text = this.rest.slice(0, start < 0 ? this.certain() : start);
      if (text !== '') this.handlers.text(text);
      this.rest = this.rest.slice(text.length);
      const end = start < 0 ? -1 : this.rest.indexOf('\n');
      if (end < 0) return;
      const json = this.rest.slice(this.marker.length, end);
      this.rest = this.rest.slice(end + 1);
      this.handlers.message(withJsonMimes(JSON.parse(json) as Message));
    }
  }

  /** Up to where no marker can have begun. */
  private certain(): number {
    const start = this.rest.lastIndexOf(recordSeparator);
    return start >= 0 && this.marker.startsWith(this.rest.slice(start)) ? start : this.rest.length;
  }
}

interface Message {
  data?: Record<string, unknown>;
}

/** Base R cannot read JSON, so JSON types come as text. What is none stays text: better shown raw than lost. */
function withJsonMimes(message: Message): Message {
  for (const [mime, value] of Object.entries(message.data ?? {})) {
    if (/[/+]json$/.test(mime) && typeof value === 'string') message.data![mime] = parsed(value);
  }
  return message;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
