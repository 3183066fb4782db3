import type { SidebarState } from '../../protocol/sidebar';
import { around, t, type WordKey } from '../words';

interface Props {
  header: SidebarState['header'];
  onChoose(): void;
  onRead(): void;
  onCheck(): void;
}

/** Before a folder is open: what this is, and how to begin. No tree, so no progress that is not there. */
export function Empty({ header, onChoose, onRead, onCheck }: Props) {
  return (
    <section class="welcome" aria-label={t('side.title')}>
      <p>{header.total > 0 ? t('empty.what', { n: header.total }) : t('empty.whatShort')}</p>
      <p>{t('empty.files')}</p>
      <button type="button" class="button" onClick={onChoose}>
        {t('empty.choose')}
      </button>
      <Sentence words="empty.look" link="empty.lookLink" onClick={onRead} />
      <Sentence words="empty.check" link="empty.checkLink" onClick={onCheck} />
    </section>
  );
}

function Sentence({ words, link, onClick }: { words: WordKey; link: WordKey; onClick(): void }) {
  const [before, after] = around(words, 'link');
  return (
    <p>
      {before}
      <button type="button" class="link inline" onClick={onClick}>
        {t(link)}
      </button>
      {after}
    </p>
  );
}
