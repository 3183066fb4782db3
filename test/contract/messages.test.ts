import assert from 'node:assert/strict';
import * as z from 'zod';
import { fromKernel, parseLine, toKernel, type FromKernel, type ToKernel } from '../../src/protocol/kernel';
import { fromModulePage, toModulePage, type ModulePageState } from '../../src/protocol/modulePage';
import { fromRenderer, type FromRenderer } from '../../src/protocol/renderer';
import { Rpc, type Body, type Port, type Schemas } from '../../src/protocol/rpc';
import { fromSidebar, toSidebar } from '../../src/protocol/sidebar';
import { sampleModule } from '../unit/webview/sampleModule';
import { samplePath } from '../unit/webview/sampleSidebar';

/** One message of every kind; a new kind does not compile until it has its sample here. */
type Samples<S extends Schemas> = { [K in keyof S & string]: Body<S, K> };

const text = 'Saved.';
const id = 'bias-testing';
const page: ModulePageState = sampleModule();

const views: [string, Schemas, Record<string, unknown>][] = [
  [
    'to the sidebar',
    toSidebar,
    {
      state: samplePath(),
      announce: { text },
      collapseAll: {},
      setGroup: { id, open: true },
      reveal: { id },
    } satisfies Samples<typeof toSidebar>,
  ],
  [
    'from the sidebar',
    fromSidebar,
    {
      ready: {},
      continue: {},
      openModule: { id },
      openExercise: { id: `${id}/group-metrics`, language: 'python' },
      toggle: { id, complete: true },
      setRoute: { route: 'clinical' },
      chooseFolder: {},
      readFirst: {},
      checkSetup: {},
      noticeAction: {},
    } satisfies Samples<typeof fromSidebar>,
  ],
  [
    'to the module page',
    toModulePage,
    { state: { ...page, asked: { anchor: 'rates' } }, announce: { text } } satisfies Samples<
      typeof toModulePage
    >,
  ],
  [
    'from the module page',
    fromModulePage,
    {
      ready: {},
      openExercise: { id: `${id}/group-metrics`, language: 'r' },
      openModule: { id },
      toggle: { id, complete: false },
      answer: { question: 'proxy', option: 1 },
    } satisfies Samples<typeof fromModulePage>,
  ],
];

const run = 3;
const mime = { data: { 'text/plain': '1' }, metadata: {} };
const toKernelSamples: { [K in ToKernel['type']]: Extract<ToKernel, { type: K }> } = {
  run: { type: 'run', id: run, code: 'x = "é"\n', name: 'Cell' },
  names: { type: 'names', id: run, before: 'rows.' },
  about: { type: 'about', id: run, name: 'rows' },
  shutdown: { type: 'shutdown' },
};
const fromKernelSamples: { [K in FromKernel['type']]: Extract<FromKernel, { type: K }> } = {
  ready: {
    type: 'ready',
    language: 'python',
    version: '3.14.2',
    hardened: true,
    permission: true,
    snapshot: 'none',
  },
  stream: { type: 'stream', id: run, name: 'stdout', text: 'a\nb' },
  display: { type: 'display', id: run, ...mime },
  result: { type: 'result', id: run, ...mime },
  error: { type: 'error', id: run, ename: 'ValueError', evalue: 'no', traceback: 'no', line: 2 },
  input: { type: 'input', id: run, ask: 1, prompt: 'Ward? ', password: false },
  packages: { type: 'packages', id: run, ask: 1, imports: ['pandas'] },
  names: { type: 'names', id: run, prefix: 'ro', items: [{ text: 'rows', kind: 'variable' }] },
  about: { type: 'about', id: run, text: 'rows: list, 3 entries' },
  done: { type: 'done', id: run, ok: true },
  log: { type: 'log', text },
};
const rendererSamples: { [K in FromRenderer['type']]: Extract<FromRenderer, { type: K }> } = {
  openLesson: { type: 'openLesson', module: id, anchor: 'rates' },
  goTo: { type: 'goTo', task: 'group_metrics' },
  goToLine: { type: 'goToLine', task: 'group_metrics', line: 4, source: '    return rate' },
  restartAndRunAbove: { type: 'restartAndRunAbove', task: 'group_metrics' },
  hint: { type: 'hint', task: 'group_metrics' },
};

describe('messages of the views', () => {
  for (const [direction, schemas, samples] of views) {
    for (const [kind, body] of Object.entries(samples)) {
      it(`${direction}: "${kind}" arrives as it was sent, and not at all when it does not fit`, async () => {
        const { sent, received, problems } = await exchange(schemas, kind, body);
        assert.deepEqual(received, [body]);
        assert.deepEqual(problems, []);
        assert.equal(sent, 1);
        for (const wrong of spoiled(body)) {
          const refused = await exchange(schemas, kind, wrong);
          assert.equal(refused.sent, 0, JSON.stringify(wrong).slice(0, 200));
          assert.deepEqual(refused.received, []);
          assert.equal(refused.problems.length, 2, 'both ends say so');
        }
      });
    }
  }

  it('drops a message of no known kind, and one that is no message', async () => {
    for (const message of [{ kind: 'format', body: {} }, { kind: 'toString', body: {} }, 'hello', null]) {
      const problems: string[] = [];
      const port = new Wire();
      new Rpc(port, {}, fromSidebar, handlersOf(fromSidebar, []), (problem) => problems.push(problem));
      port.deliver(message);
      await settled();
      assert.match(problems.join(), /unknown message was dropped/);
    }
  });
});

describe('messages of the kernels', () => {
  for (const [direction, schema, samples] of [
    ['to', toKernel, toKernelSamples],
    ['from', fromKernel, fromKernelSamples],
  ] as const) {
    for (const [kind, message] of Object.entries(samples)) {
      it(`${direction} a kernel: "${kind}" survives the line it is written on`, () => {
        const problems: string[] = [];
        const read = (value: unknown): unknown =>
          parseLine<unknown>(schema, JSON.stringify(value), (problem) => problems.push(problem));
        assert.deepEqual(read(message), message);
        assert.deepEqual(problems, []);
        const { type, ...fields } = message;
        for (const wrong of withField(fields)) assert.equal(read({ type, ...wrong }), undefined);
      });
    }
  }
});

describe('messages of the result cards', () => {
  for (const [kind, message] of Object.entries(rendererSamples)) {
    it(`"${kind}" is read, and refused when a field is wrong`, () => {
      assert.deepEqual(fromRenderer.parse(JSON.parse(JSON.stringify(message))), message);
      const { type, ...fields } = message;
      for (const wrong of withField(fields))
        assert.equal(fromRenderer.safeParse({ type, ...wrong }).success, false);
    });
  }
});

/** A port whose two ends are one: what is posted can be delivered by hand. */
class Wire implements Port {
  readonly posted: unknown[] = [];
  private receive: (message: unknown) => void = () => undefined;

  post(message: unknown): void {
    this.posted.push(message);
  }

  listen(receive: (message: unknown) => void): () => void {
    this.receive = receive;
    return () => undefined;
  }

  deliver(message: unknown): void {
    this.receive(message);
  }
}

/** Sends one message from one end and delivers it (as JSON, sent or not) to the other. */
async function exchange(schemas: Schemas, kind: string, body: unknown) {
  const problems: string[] = [];
  const received: unknown[] = [];
  const report = (problem: string): void => void problems.push(problem);
  const near = new Wire();
  const far = new Wire();
  new Rpc(near, schemas, {}, {}, report).send(kind, body);
  new Rpc(far, {}, schemas, handlersOf(schemas, received), report);
  far.deliver(JSON.parse(JSON.stringify({ kind, body })));
  await settled();
  return { sent: near.posted.length, received, problems };
}

function handlersOf<S extends Schemas>(schemas: S, received: unknown[]) {
  const keep = (body: unknown): void => void received.push(body);
  return Object.fromEntries(Object.keys(schemas).map((kind) => [kind, keep])) as {
    [K in keyof S]: (body: z.infer<S[K]>) => void;
  };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

/** Bodies that do not fit: one wrong field each, or no object where there is no field. */
function spoiled(body: unknown): unknown[] {
  const wrong = withField(body as object);
  return wrong.length > 0 ? wrong : ['no object'];
}

/** The body with each of its fields in turn replaced by a value of no type that any field has. */
function withField(body: object): object[] {
  return Object.keys(body).map((field) => ({ ...body, [field]: [{ of: 'another type' }, 0] }));
}
