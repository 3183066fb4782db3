import type { GroupRow } from '../../protocol/sidebar';
import { Icon } from '../Icon';
import { t } from '../words';

interface Props {
  groups: readonly GroupRow[];
  open: boolean;
  onToggle(open: boolean): void;
}

const verified = (group: GroupRow) =>
  group.modules.filter((module) => module.state === 'verified' || module.state === 'needsReview').length;

/** How far each group is verified. Ticks set by hand are not in it. */
export function SkillShape({ groups, open, onToggle }: Props) {
  const some = groups.some((group) => verified(group) > 0);
  return (
    <details class="pane" open={open} onToggle={(event) => onToggle(event.currentTarget.open)}>
      <summary>
        <Icon name="chevron-right" />
        {t('skill.title')}
      </summary>
      <div class="body">
        <p class="muted">{some ? t('skill.note') : t('skill.empty')}</p>
        {some && (
          <dl class="bars">
            {groups.map((group) => (
              <Bar key={group.id} title={group.title} part={verified(group)} whole={group.modules.length} />
            ))}
          </dl>
        )}
      </div>
    </details>
  );
}

function Bar({ title, part, whole }: { title: string; part: number; whole: number }) {
  return (
    <>
      <dt title={title}>{title}</dt>
      <dd class="bar" aria-hidden="true">
        <i style={{ width: `${whole > 0 ? (100 * part) / whole : 0}%` }} />
      </dd>
      <dd>
        {part}/{whole}
      </dd>
    </>
  );
}
