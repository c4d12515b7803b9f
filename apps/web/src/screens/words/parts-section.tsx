import type { ReviewPart } from '@matchwright/words';
import { CircleCheck, CircleDashed, CircleMinus, CircleX } from 'lucide-react';
import { Button } from '../../parts/button.tsx';
import { Fold } from '../../parts/fold.tsx';
import { listed } from '../../text/numbers.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import type { Place } from './text-segments.ts';
import styles from './words-screen.module.css';

const t = roomPhrases.words;
const ICONS = { found: CircleCheck, weak: CircleDashed, missing: CircleX, 'not-needed': CircleMinus };

/** Whether a part is there: an icon and a word together. */
export function PartStatus({ status }: Pick<ReviewPart, 'status'>) {
  const Icon = ICONS[status];
  return (
    <span className={styles.status} data-status={status}>
      <Icon size={18} strokeWidth={2} aria-hidden="true" />
      {t.partStatus[status]}
    </span>
  );
}

interface Props {
  parts: readonly ReviewPart[];
  onShow: (places: readonly Place[]) => void;
}

/** Each part with the sentence that shows it, and what to do next. */
export function PartsSection({ parts, onShow }: Props) {
  return (
    <section className={styles.section} aria-labelledby="parts-title">
      <h2 id="parts-title">{t.parts}</h2>
      <p className={styles.small}>{t.partsHelp}</p>
      <ul className={styles.parts}>
        {parts.map((part) => (
          <li key={part.id}>
            <Part part={part} onShow={onShow} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Part({ part, onShow }: { part: ReviewPart } & Pick<Props, 'onShow'>) {
  const { title, status, says, evidence } = part;
  return (
    <article className={styles.part} aria-label={title}>
      <div className={styles.partHead}>
        <h3>{title}</h3>
        <PartStatus status={status} />
      </div>
      <p>{says}</p>
      {evidence && (
        <>
          <blockquote className={styles.quote} lang="en" dir="auto">
            {t.quoted(evidence.text.trim())}
          </blockquote>
          {evidence.because.length > 0 && (
            <Fold label={t.whyChosen}>
              <p className={styles.small}>{t.because(listed(evidence.because.map(t.quoted)))}</p>
            </Fold>
          )}
          <div className={styles.show}>
            <Button look="quiet" aria-label={t.showPartOf(title)} onClick={() => onShow([evidence])}>
              {t.showPart}
            </Button>
          </div>
        </>
      )}
    </article>
  );
}
