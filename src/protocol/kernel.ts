import * as z from 'zod';

/** Messages between the editor and a kernel process: one JSON object per line, on stdin and stdout. */

const id = z.number().int().nonnegative();
const mimeBundle = z.record(z.string(), z.unknown());
const metadata = z.record(z.string(), z.unknown()).default({});

const nameKind = z.enum(['variable', 'function', 'class', 'module', 'key', 'keyword']);

/** What the editor sends. Stopping and answering are no messages: a busy kernel reads no stdin (see Signals). */
export const toKernel = z.discriminatedUnion('type', [
  /** `name` is how a traceback calls the cell: "Cell" gives "Cell, line 3". */
  z.object({ type: z.literal('run'), id, code: z.string(), name: z.string() }),
  /** Between two cells: which names fit the text before the cursor, and what a name (`table.column`, `table$column`) stands for. */
  z.object({ type: z.literal('names'), id, before: z.string() }),
  z.object({ type: z.literal('about'), id, name: z.string() }),
  z.object({ type: z.literal('shutdown') }),
]);

/** What the kernel sends. Every message between a `run` and its `done` carries the id of that run. */
export const fromKernel = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('ready'),
    language: z.enum(['python', 'r']),
    version: z.string(),
    /** The JavaScript realm around the interpreter was closed. */
    hardened: z.boolean(),
    /** Node's permission model is on in this process. */
    permission: z.boolean(),
    snapshot: z.enum(['none', 'used', 'broken']),
  }),
  z.object({ type: z.literal('stream'), id, name: z.enum(['stdout', 'stderr']), text: z.string() }),
  z.object({ type: z.literal('display'), id, data: mimeBundle, metadata }),
  z.object({ type: z.literal('result'), id, data: mimeBundle, metadata }),
  z.object({
    type: z.literal('error'),
    id,
    ename: z.string(),
    evalue: z.string(),
    traceback: z.string(),
    /** Line of the cell, counted from 1. */
    line: z.number().int().optional(),
  }),
  /** The cell waits for a line from the learner; `ask` counts the questions of this process. */
  z.object({
    type: z.literal('input'),
    id,
    ask: z.number().int().positive(),
    prompt: z.string(),
    password: z.boolean(),
  }),
  /** The cell waits until the packages are at hand that bring these modules; the answer is a PackageDelivery as JSON. */
  z.object({
    type: z.literal('packages'),
    id,
    ask: z.number().int().positive(),
    imports: z.array(z.string()).min(1),
  }),
  /** `prefix` is the end of the asked text that an item replaces. */
  z.object({
    type: z.literal('names'),
    id,
    prefix: z.string(),
    items: z.array(z.object({ text: z.string(), kind: nameKind })),
  }),
  z.object({ type: z.literal('about'), id, text: z.string().nullish() }),
  z.object({ type: z.literal('done'), id, ok: z.boolean() }),
  z.object({ type: z.literal('log'), text: z.string() }),
]);

export const packageDelivery = z.object({
  /** Names of files, in the order in which they are unpacked. */
  wheels: z.array(z.string()),
  /** What the learner reads of those that did not come. */
  problem: z.string().optional(),
});

export type PackageDelivery = z.infer<typeof packageDelivery>;
export type ToKernel = z.infer<typeof toKernel>;
export type FromKernel = z.infer<typeof fromKernel>;
export type Names = Extract<FromKernel, { type: 'names' }>;
export type About = Extract<FromKernel, { type: 'about' }>;
export type Question = Extract<FromKernel, { type: 'input' }>;
export type PackageRequest = Extract<FromKernel, { type: 'packages' }>;
export type Ready = Extract<FromKernel, { type: 'ready' }>;
/** What a running cell may show. */
export type CellMessage = Extract<FromKernel, { type: 'stream' | 'display' | 'result' | 'error' }>;

/**
 * Reads one line of the protocol.
 * @returns the message, or undefined after `log` was told why the line is none
 */
export function parseLine<T>(schema: z.ZodType<T>, line: string, log: (text: string) => void): T | undefined {
  // jitless: a kernel process has no `Function` to compile the schema with.
  const parsed = schema.safeParse(fromJson(line), { jitless: true });
  if (parsed.success) return parsed.data;
  log(`Kernel message dropped: ${z.prettifyError(parsed.error)} in ${line.slice(0, 200)}`);
  return undefined;
}

/** undefined fits none of the schemas, so a line that is no JSON is reported like any other wrong one. */
function fromJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
