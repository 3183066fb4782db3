import { Component } from 'preact';
import { Icon, StateIcon } from '../Icon';
import { isDone } from '../states';
import { t } from '../words';
import { sameRow, type ExerciseView, type ModuleView, type RowView } from './rows';
import { languagesOf, spoken } from './spoken';

interface Props {
  row: RowView;
  /** It is the tree's one Tab stop. */
  stop: boolean;
  selected: boolean;
  restricted: boolean;
}

/** One line of the tree. Drawn again only when something in it has changed. */
export class Row extends Component<Props> {
  override shouldComponentUpdate({ row, stop, selected, restricted }: Readonly<Props>): boolean {
    const now = this.props;
    return (
      stop !== now.stop ||
      selected !== now.selected ||
      restricted !== now.restricted ||
      !sameRow(row, now.row)
    );
  }

  override render() {
    const { row, stop, selected, restricted } = this.props;
    const written = row.kind !== 'module' || row.written;
    return (
      <div
        role="treeitem"
        class={`row ${row.kind}${written ? '' : ' unwritten'}`}
        tabIndex={stop ? 0 : -1}
        data-key={row.key}
        data-vscode-context={menuContext(row)}
        aria-level={row.level}
        aria-posinset={row.pos}
        aria-setsize={row.size}
        aria-expanded={row.open ?? undefined}
        aria-checked={row.kind === 'module' && row.written ? isDone(row.state) : undefined}
        aria-disabled={written ? undefined : true}
        aria-selected={selected}
        aria-current={row.kind !== 'group' && row.next ? 'step' : undefined}
      >
        {row.kind === 'exercise' ? (
          <span class="guide" aria-hidden="true" />
        ) : (
          <Icon name={twistie(row.open)} class="twistie" />
        )}
        {row.kind === 'module' && <Tick row={row} />}
        <span class="label">
          <span title={row.title}>{row.title}</span>
          <span class="spoken">, {spoken(row, restricted)}</span>
        </span>
        {row.kind === 'group' && <Mark text={`${row.done}/${row.total}`} />}
        {row.kind === 'module' && <ModuleEnd row={row} />}
        {row.kind === 'exercise' && <ExerciseEnd row={row} restricted={restricted} />}
      </div>
    );
  }
}

function twistie(open: boolean | null): string {
  if (open === null) return 'blank';
  return open ? 'chevron-down' : 'chevron-right';
}

function Tick({ row }: { row: ModuleView }) {
  if (!row.written) return <span class="tick none" aria-hidden="true" />;
  return <span class={`tick codicon ${isDone(row.state) ? 'codicon-check' : ''}`} aria-hidden="true" />;
}

function Mark({ text, title, class: extra = '' }: { text: string; title?: string; class?: string }) {
  return (
    <span class={`mark ${extra}`} title={title} aria-hidden="true">
      {text}
    </span>
  );
}

/** How much is left of a module, then its state. Minutes of a module to skim would promise too much work. */
function ModuleEnd({ row }: { row: ModuleView }) {
  if (!row.written) return <Mark text={t('say.toCome')} class="kept" />;
  const part = row.state === 'inProgress' && row.total > 0;
  return (
    <>
      {part && <Mark text={`${row.passed}/${row.total}`} class="kept" />}
      {!part && !isDone(row.state) && <Mark {...toDo(row)} />}
      <StateIcon state={row.state} />
    </>
  );
}

function toDo({ skim, minutes: n }: ModuleView) {
  return skim
    ? { text: t('row.skim'), title: t('say.skim') }
    : { text: t('row.minutes', { n }), title: t('say.minutes', { n }) };
}

function ExerciseEnd({ row, restricted }: { row: ExerciseView; restricted: boolean }) {
  const languages = languagesOf(row);
  return (
    <>
      {!restricted &&
        languages.map((id) => (
          <span
            key={id}
            class={`badge${languages.length > 1 ? ' both' : ''}`}
            data-language={id}
            title={t('row.openIn', { language: t(`language.${id}`) })}
            aria-hidden="true"
          >
            {t(`row.badge.${id}`)}
          </span>
        ))}
      <StateIcon state={row.state} />
    </>
  );
}

/** What the editor's context menu is told about a row. */
function menuContext(row: RowView): string {
  const context = { webviewSection: row.kind, id: row.id, preventDefaultContextMenuItems: true };
  if (row.kind === 'module') return JSON.stringify({ ...context, state: row.state, written: row.written });
  if (row.kind === 'exercise')
    return JSON.stringify({ ...context, state: row.state, languages: row.languages });
  return JSON.stringify(context);
}
