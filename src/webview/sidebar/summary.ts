import { t } from '../words';
import type { Filter, Found } from './filter';

/** '5 modules in 1 group match "bias".' */
export function summary(filter: Filter, found: Found): string {
  const query = filter.query.trim();
  if (found.modules === 0) return query ? t('search.noneQuery', { query }) : t('search.none');
  const groups = t('search.groups', { n: found.groups.length });
  return t(query ? 'search.foundQuery' : 'search.found', { n: found.modules, groups, query });
}
