import { listed } from '../../text/numbers.ts';
import { phrases } from '../../text/phrases.ts';
import { Button } from '../../parts/button.tsx';
import type { Aside } from './aside-section.tsx';
import styles from './data-screen.module.css';

const t = phrases.data.aside;
const r = phrases.data.restore;

interface Props {
  copy: Aside;
  onBring: () => void;
  onForget: () => void;
}

export function AsideEntry({ copy: { name, opening, download }, onBring, onForget }: Props) {
  const bring = opening.ok && (opening.lost.length > 0 ? t.bringSome : t.bring);
  const closed = opening.ok ? null : opening.why === 'newer' ? t.newerHelp : t.damagedHelp;
  return (
    <li>
      <h3>{name}</h3>
      {opening.ok && opening.lost.length > 0 && (
        <p className={styles.small}>{r.lost(listed(opening.lost.map((part) => r.lostParts[part])))}</p>
      )}
      {closed && <p className={styles.small}>{closed}</p>}
      <div className={styles.copyActions}>
        {bring && (
          <Button aria-label={t.named(bring, name)} onClick={onBring}>
            {bring}
          </Button>
        )}
        <Button aria-label={t.named(t.download, name)} onClick={download}>
          {t.download}
        </Button>
        <Button look="quiet" aria-label={t.named(t.forget, name)} onClick={onForget}>
          {t.forget}
        </Button>
      </div>
    </li>
  );
}
