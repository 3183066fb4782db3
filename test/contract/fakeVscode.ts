/** A `vscode` with these names that takes every call and does nothing: an editor in which nobody does anything. */
export function fakeVscode(names: readonly string[]): object {
  return { ...Object.fromEntries(names.map((name) => [name, anything({})])), ...known };
}

const known = {
  workspace: anything({
    workspaceFolders: undefined,
    isTrusted: true,
    notebookDocuments: [],
    getConfiguration: () => anything({ get: (_name: string, otherwise: unknown) => otherwise }),
  }),
  window: anything({ visibleNotebookEditors: [], activeNotebookEditor: undefined }),
  l10n: { t: (text: string) => text },
};

/** What is not in `known` is a function or class whose results are again anything. */
function anything(known: object): unknown {
  return new Proxy(function () {}, {
    get: (_target, name) => {
      if (Object.hasOwn(known, name)) return (known as Record<PropertyKey, unknown>)[name];
      // Not a promise, and printable.
      return typeof name === 'symbol' || name === 'then' ? undefined : anything({});
    },
    apply: () => anything({}),
    construct: () => anything({}) as object,
    set: () => true,
  });
}
