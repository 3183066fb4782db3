/** The parts of the editor's notebook renderer API that are used here. */
export interface RendererContext {
  /** Absent where the notebook is shown without our extension, such as in an export. */
  readonly postMessage?: (message: unknown) => void;
}

export interface OutputItem {
  /** Unique in the page. */
  readonly id: string;
  readonly mime: string;
  json(): unknown;
}

export interface Renderer {
  renderOutputItem(item: OutputItem, element: HTMLElement): void | Promise<void>;
  /** Without an id: all items. */
  disposeOutputItem(id?: string): void;
}
