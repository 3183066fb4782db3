import * as z from 'zod';

/** One schema per message kind. */
export type Schemas = Record<string, z.ZodType>;
export type Body<S extends Schemas, K extends keyof S> = z.infer<S[K]>;
export type Handlers<S extends Schemas> = { [K in keyof S]: (body: Body<S, K>) => unknown };

/** Whatever carries messages: a webview, `acquireVsCodeApi()`, a notebook renderer. */
export interface Port {
  post(message: unknown): unknown;
  /** Starts to listen; the returned function ends it. */
  listen(receive: (message: unknown) => void): () => void;
}

const envelope = z.object({ kind: z.string(), body: z.unknown() });

/**
 * Typed messages in both directions. A missing handler does not compile; a message that is unknown or does not fit its schema is
 * reported and dropped, on the sending side too, and never throws into the view.
 */
export class Rpc<Out extends Schemas, In extends Schemas> {
  private readonly end: () => void;

  constructor(
    private readonly port: Port,
    private readonly outgoing: Out,
    private readonly incoming: In,
    private readonly handlers: Handlers<In>,
    private readonly report: (problem: string, cause?: unknown) => void,
  ) {
    this.end = port.listen((message) => void this.receive(message));
  }

  send<K extends keyof Out & string>(kind: K, body: Body<Out, K>): void {
    const parsed = this.outgoing[kind]?.safeParse(body);
    if (parsed?.success) this.port.post({ kind, body: parsed.data });
    else
      this.report(
        `message "${kind}" was not sent: ${parsed ? z.prettifyError(parsed.error) : 'no such kind'}`,
      );
  }

  dispose(): void {
    this.end();
  }

  private async receive(message: unknown): Promise<void> {
    const { data } = envelope.safeParse(message);
    const schema = data && Object.hasOwn(this.incoming, data.kind) ? this.incoming[data.kind] : undefined;
    if (!data || !schema)
      return this.report(`unknown message was dropped: ${JSON.stringify(message)?.slice(0, 200)}`);
    const body = schema.safeParse(data.body);
    if (!body.success)
      return this.report(`message "${data.kind}" was dropped: ${z.prettifyError(body.error)}`);
    try {
      await this.handlers[data.kind as keyof In](body.data as Body<In, keyof In>);
    } catch (cause) {
      this.report(`message "${data.kind}" could not be handled`, cause);
    }
  }
}
