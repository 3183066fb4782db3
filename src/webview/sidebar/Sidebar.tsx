import type { Language } from '../../protocol/states';
import { announce, LiveRegion } from '../live';
import { isDone } from '../states';
import { t } from '../words';
import { Empty } from './Empty';
import { Header } from './Header';
import type { SidebarModel } from './model';
import { Notice } from './Notice';
import type { ExerciseView, RowView } from './rows';
import { Search } from './Search';
import type { Send } from './send';
import { SkillShape } from './SkillShape';
import { languagesOf } from './spoken';
import { Tree } from './Tree';

interface Props {
  model: SidebarModel;
  send: Send;
  onScroll(top: number): void;
}

/** The whole view, top to bottom. */
export function Sidebar({ model, send, onScroll }: Props) {
  return (
    <main class="side">
      <h1 class="spoken">{t('side.title')}</h1>
      <Content model={model} send={send} onScroll={onScroll} />
      <LiveRegion />
    </main>
  );
}

function Content({ model, send, onScroll }: Props) {
  const { state } = model;
  if (!state) return null;
  const notice = state.notice && (
    <Notice notice={state.notice} restricted={state.restricted} onAction={() => send('noticeAction', {})} />
  );
  if (state.mode === 'empty')
    return (
      <>
        {notice}
        <Empty
          header={state.header}
          onChoose={() => send('chooseFolder', {})}
          onRead={() => send('readFirst', {})}
          onCheck={() => send('checkSetup', {})}
        />
      </>
    );
  const exercises = state.groups.flatMap((group) => group.modules.flatMap((module) => module.exercises));
  return (
    <>
      {notice}
      <Header header={state.header} next={state.next} onContinue={() => send('continue', {})} />
      <Search
        filter={model.filter}
        found={model.listing.found}
        route={state.route}
        languages={exercises.some((exercise) => exercise.languages.length > 1)}
        onFilter={(filter) => model.setFilter(filter)}
        onClear={() => model.clearFilter()}
        onRoute={(route) => send('setRoute', { route })}
        onLeave={(toFirst) => model.focusRow((toFirst && model.listing.found.first) || model.focus)}
      />
      {model.rows.length > 0 ? (
        <Tree
          model={model}
          restricted={state.restricted}
          onOpen={(row, language) => open(model, send, row, language)}
          onTick={(row) => tick(send, row)}
          onScroll={onScroll}
        />
      ) : (
        <div class="tree" />
      )}
      <SkillShape groups={state.groups} open={model.skills} onToggle={(opened) => model.setSkills(opened)} />
    </>
  );
}

function open(model: SidebarModel, send: Send, row: RowView, language?: Language): void {
  if (row.kind === 'group') return;
  if (row.kind === 'module' && !row.written) return announce(t('say.notWrittenYet'));
  model.select(row.key);
  if (row.kind === 'module') send('openModule', { id: row.id });
  else if (model.state?.restricted) send('openModule', { id: row.module });
  else send('openExercise', { id: row.id, language: language ?? filtered(model, row) });
}

/** Whoever looks at the exercises in one language means that one. */
function filtered({ filter }: SidebarModel, row: ExerciseView): Language | undefined {
  return languagesOf(row).find((language) => language === filter.language);
}

function tick(send: Send, row: RowView): void {
  if (row.kind !== 'module') return;
  if (!row.written) announce(t('say.notWrittenYet'));
  else if (row.fixed) announce(t('say.fixed'));
  else send('toggle', { id: row.id, complete: !isDone(row.state) });
}
