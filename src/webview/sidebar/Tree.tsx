import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Language } from '../../protocol/states';
import { t } from '../words';
import { moveTo, nothingTyped } from './keys';
import type { SidebarModel } from './model';
import { Row } from './Row';
import type { RowView } from './rows';

interface Props {
  model: SidebarModel;
  restricted: boolean;
  /** Opens what a row stands for, in a language when one was pointed at. */
  onOpen(row: RowView, language?: Language): void;
  onTick(row: RowView): void;
  onScroll(top: number): void;
}

const rowHeight = 22;

/** The curriculum as an ARIA tree: one Tab stop, and no control inside an item. */
export function Tree({ model, restricted, onOpen, onTick, onScroll }: Props) {
  const tree = useRef<HTMLDivElement>(null);
  const typed = useRef(nothingTyped);
  const hadFocus = tree.current?.contains(document.activeElement) ?? false;

  useLayoutEffect(() => {
    if (!model.wantsFocus && !hadFocus) return;
    model.wantsFocus = false;
    const element = tree.current?.querySelector<HTMLElement>('[role="treeitem"][tabindex="0"]');
    if (!element || element === document.activeElement) return;
    element.focus({ preventScroll: true });
    element.scrollIntoView({ block: 'nearest' });
  });
  useLayoutEffect(() => {
    if (tree.current) tree.current.scrollTop = model.scroll;
  }, []);

  const rowAt = (target: EventTarget | null) => {
    const element = target instanceof Element ? target.closest<HTMLElement>('[role="treeitem"]') : null;
    return model.rows.find((row) => row.key === element?.dataset['key']);
  };
  const turn = (row: RowView) => row.open !== null && model.setOpen([row.key], !row.open);
  const page = () =>
    Math.max(1, Math.floor(Math.min(tree.current?.clientHeight ?? 0, window.innerHeight) / rowHeight) - 1);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const at = model.rows.findIndex((row) => row.key === model.focus);
    const row = model.rows[at];
    if (!row) return;
    const now = performance.now();
    const step = moveTo({ key: event.key, rows: model.rows, at, typed: typed.current, now, page: page() });
    if (step) {
      typed.current = step.typed ?? nothingTyped;
      if (step.open) model.setOpen(step.open, true);
      if (step.close) model.setOpen([step.close], false);
      if (step.to !== undefined) model.focusRow(model.rows[step.to]?.key ?? null);
    } else if (event.key === 'Enter' || event.key === ' ') {
      if (row.kind === 'group') turn(row);
      else if (row.kind === 'module' && event.key === ' ') onTick(row);
      else onOpen(row);
    } else return;
    event.preventDefault();
  };

  const onClick = (event: MouseEvent) => {
    const row = rowAt(event.target);
    const target = event.target;
    if (!row || !(target instanceof HTMLElement)) return;
    model.focusRow(row.key);
    const language = target.dataset['language'];
    if (row.kind === 'group' || (target.matches('.twistie') && row.open !== null)) turn(row);
    else if (target.matches('.tick')) onTick(row);
    else onOpen(row, language === 'python' || language === 'r' ? language : undefined);
  };

  return (
    <div
      ref={tree}
      class="tree"
      role="tree"
      aria-label={t('tree.label')}
      onKeyDown={onKeyDown}
      onClick={onClick}
      onFocusIn={(event) => {
        const row = rowAt(event.target);
        if (row) model.rove(row.key);
      }}
      onScroll={(event) => onScroll(event.currentTarget.scrollTop)}
    >
      {model.rows.map((row) => (
        <Row
          key={row.key}
          row={row}
          stop={row.key === model.focus}
          selected={row.key === model.selected}
          restricted={restricted}
        />
      ))}
    </div>
  );
}
