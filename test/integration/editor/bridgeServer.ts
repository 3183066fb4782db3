import { randomUUID } from 'node:crypto';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { createInterface } from 'node:readline';
import { within } from './until';

type Answer = { id: number; value?: unknown; error?: { message: string; stack: string } };
type Deferred = { promise: Promise<void>; resolve(): void };
type Pending = { resolve(value: unknown): void; reject(error: Error): void };

/** How long one function may run in the extension host, in milliseconds. */
const EVALUATE_LIMIT = 120_000;
const CONNECT_LIMIT = 90_000;

/** The test's end of the bridge into the extension host. A host that is reloaded connects anew. */
export class BridgeServer {
  private socket: Socket | undefined;
  private connected = deferred();
  private readonly pending = new Map<number, Pending>();
  private nextId = 1;

  private constructor(
    private readonly server: Server,
    private readonly token: string,
  ) {
    server.on('connection', (socket) => this.greet(socket));
  }

  static async listen(): Promise<BridgeServer> {
    const server = createServer();
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(0, '127.0.0.1', resolve);
    });
    return new BridgeServer(server, randomUUID());
  }

  /** What the bridge finds in AIHS_BRIDGE. */
  get address(): string {
    return `${(this.server.address() as AddressInfo).port}:${this.token}`;
  }

  /** Resolves when an extension host is connected. */
  ready(): Promise<void> {
    return within(
      CONNECT_LIMIT,
      `The extension host did not connect within ${CONNECT_LIMIT / 1000} s.`,
      this.connected.promise,
    );
  }

  /** Evaluates the source of a function `(vscode, arg) => …` in the extension host. */
  async evaluate(source: string, arg: unknown): Promise<unknown> {
    await this.ready();
    const id = this.nextId++;
    const answer = new Promise<unknown>((resolve, reject) => this.pending.set(id, { resolve, reject }));
    this.socket?.write(`${JSON.stringify({ id, source, arg })}\n`);
    const message = `The extension host did not answer within ${EVALUATE_LIMIT / 1000} s: ${source.slice(0, 200)}`;
    return within(EVALUATE_LIMIT, message, answer).finally(() => this.pending.delete(id));
  }

  /** Forgets the present extension host; `ready()` then waits for the next one. Call before a reload. */
  hangUp(): void {
    this.socket?.destroy();
    this.drop(this.socket);
  }

  close(): void {
    this.hangUp();
    this.server.close();
  }

  private greet(socket: Socket): void {
    socket.on('error', () => {
      // The host went away; 'close' follows and tells whoever waits.
    });
    socket.once('close', () => this.drop(socket));
    createInterface({ input: socket }).on('line', (line) => {
      const message = JSON.parse(line) as Answer & { token?: string };
      if (message.token === this.token) this.adopt(socket);
      else if (socket === this.socket) this.settle(message);
    });
  }

  private adopt(socket: Socket): void {
    if (this.socket && this.socket !== socket) this.hangUp();
    this.socket = socket;
    this.connected.resolve();
  }

  private drop(socket: Socket | undefined): void {
    if (socket === undefined || socket !== this.socket) return;
    this.socket = undefined;
    this.connected = deferred();
    for (const { reject } of this.pending.values()) reject(new Error('The extension host went away.'));
    this.pending.clear();
  }

  private settle({ id, value, error }: Answer): void {
    const pending = this.pending.get(id);
    if (!pending) return;
    if (!error) return pending.resolve(value);
    pending.reject(new Error(`In the extension host: ${error.message}\n${error.stack}`));
  }
}

/** A promise that is resolved from outside. */
function deferred(): Deferred {
  let resolve = () => {};
  const promise = new Promise<void>((done) => (resolve = done));
  return { promise, resolve };
}
