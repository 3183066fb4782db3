import type { SidebarState } from '../../protocol/sidebar';
import { Icon } from '../Icon';
import { t } from '../words';

interface Props {
  header: SidebarState['header'];
  next: string | null;
  onContinue(): void;
}

/** Where the learner stands, and the one thing to do next. */
export function Header({ header, next, onContinue }: Props) {
  return (
    <section class="header" aria-label={t('side.progress')}>
      <Ring part={header.total > 0 ? header.verified / header.total : 0} />
      <div class="numbers">
        <strong>{t('header.verified', { n: header.verified, total: header.total })}</strong>
        {header.others && <span class="others">{header.others}</span>}
        {header.pace && <span>{header.pace}</span>}
      </div>
      {next !== null && (
        <button type="button" class="button continue" aria-describedby="next" onClick={onContinue}>
          <Icon name="play-circle" />
          {t('header.continue')}
        </button>
      )}
      <p class="next" id="next">
        {next === null ? t('header.allDone') : t('header.next', { what: next })}
      </p>
    </section>
  );
}

const radius = 18;
const around = 2 * Math.PI * radius;

/** Hidden from assistive technology: the first line says the same. */
function Ring({ part }: { part: number }) {
  return (
    <svg class="ring" viewBox="0 0 44 44" aria-hidden="true">
      <circle class="track" cx="22" cy="22" r={radius} fill="none" stroke-width="3" />
      {part > 0 && (
        <circle
          class="verified"
          cx="22"
          cy="22"
          r={radius}
          fill="none"
          stroke-width="4"
          stroke-dasharray={`${around * part} ${around}`}
          transform="rotate(-90 22 22)"
        />
      )}
      <text x="22" y="26" text-anchor="middle">
        {Math.round(part * 100)}%
      </text>
    </svg>
  );
}
