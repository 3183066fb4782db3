import type { SidebarState } from '../../protocol/sidebar';
import { Icon } from '../Icon';
import { t } from '../words';

interface Props {
  notice: NonNullable<SidebarState['notice']>;
  restricted: boolean;
  onAction(): void;
}

/** The one thing that stands in the way, with its one action. */
export function Notice({ notice, restricted, onAction }: Props) {
  const icon = notice.level === 'info' && restricted ? 'workspace-untrusted' : notice.level;
  return (
    <section class="notice" aria-label={t(`notice.${notice.level}`)}>
      <Icon name={icon} class={notice.level} />
      <div>{notice.text}</div>
      <button type="button" class="link" onClick={onAction}>
        {notice.action}
      </button>
    </section>
  );
}
