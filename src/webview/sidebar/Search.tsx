import { useEffect, useRef } from 'preact/hooks';
import { language, shownState } from '../../protocol/states';
import type { SidebarState } from '../../protocol/sidebar';
import { Icon } from '../Icon';
import { announce } from '../live';
import { stateWord } from '../states';
import { t } from '../words';
import { isFiltering, type Filter, type Found } from './filter';
import { Select } from './Select';
import { summary } from './summary';

type Route = SidebarState['route'];

interface Props {
  filter: Filter;
  found: Found;
  route: Route;
  /** More than one language is taught, so that choosing one means something. */
  languages: boolean;
  onFilter(filter: Filter): void;
  onClear(): void;
  onRoute(route: Route): void;
  /** Leaves for the tree: to the first match, or to where the learner was. */
  onLeave(toFirst: boolean): void;
}

/** Search box, filters and what they find. */
export function Search({ filter, found, route, languages, onFilter, onClear, onRoute, onLeave }: Props) {
  const box = useRef<HTMLInputElement>(null);
  const said = isFiltering(filter) ? summary(filter, found) : '';
  useEffect(() => {
    const later = setTimeout(() => said && announce(said), 300);
    return () => clearTimeout(later);
  }, [said]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'Escape') return;
    event.preventDefault();
    if (event.key === 'Escape' && filter.query) onFilter({ ...filter, query: '' });
    else onLeave(event.key === 'ArrowDown');
  };
  const clear = () => {
    onClear();
    box.current?.focus();
  };

  return (
    <div class="filters" role="search" aria-label={t('search.region')}>
      <div class="box">
        <Icon name="search" />
        <input
          ref={box}
          type="text"
          value={filter.query}
          placeholder={t('search.placeholder')}
          aria-label={t('search.label')}
          spellcheck={false}
          onInput={(event) => onFilter({ ...filter, query: event.currentTarget.value })}
          onKeyDown={onKeyDown}
        />
      </div>
      {languages && (
        <Select
          label={t('search.language')}
          value={filter.language}
          options={[['any', t('search.language.any')], ...language.options.map(languageOption)]}
          onChange={(value) => onFilter({ ...filter, language: value })}
        />
      )}
      <Select
        label={t('search.state')}
        value={filter.state}
        options={[['any', t('search.state.any')], ...shownState.options.map(stateOption)]}
        onChange={(value) => onFilter({ ...filter, state: value })}
      />
      <Select label={t('search.route')} value={route} options={routes()} onChange={onRoute} />
      {said && (
        <p class="summary">
          <span>{said}</span>{' '}
          <button type="button" class="link" onClick={clear}>
            {t('search.clear')}
          </button>
        </p>
      )}
    </div>
  );
}

const languageOption = (id: 'python' | 'r') => [id, t(`language.${id}`)] as const;
const stateOption = (id: (typeof shownState.options)[number]) => [id, stateWord(id)] as const;
const routes = () =>
  (['unset', 'clinical', 'technical'] as const).map((id) => [id, t(`search.route.${id}`)] as const);
