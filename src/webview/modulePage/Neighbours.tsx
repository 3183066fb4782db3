import type { ModulePageState } from '../../protocol/modulePage';
import { Icon } from '../Icon';
import { t } from '../words';
import { ModuleLink } from './ModuleLink';

/** The modules before and after this one. */
export function Neighbours({ previous, following }: Pick<ModulePageState, 'previous' | 'following'>) {
  if (!previous && !following) return null;
  return (
    <nav class="neighbours" aria-label={t('neighbours.title')}>
      {previous && (
        <ModuleLink link={previous}>
          {previous.written && <Icon name="arrow-left" />}
          <span class="spoken">{t('neighbours.previous')}</span>
          {previous.title}
        </ModuleLink>
      )}
      {following && (
        <ModuleLink link={following}>
          <span class="spoken">{t('neighbours.following')}</span>
          {following.title}
          {following.written && <Icon name="arrow-right" />}
        </ModuleLink>
      )}
    </nav>
  );
}
