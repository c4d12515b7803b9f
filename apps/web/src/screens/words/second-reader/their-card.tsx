import type { OpinionRemark } from '@matchwright/words/opinion';
import { MessageSquareQuote } from 'lucide-react';
import { roomPhrases } from '../../../text/room-phrases.ts';
import { PlaceButtons } from '../place-buttons.tsx';
import remarksStyles from '../remarks.module.css';
import styles from '../words-screen.module.css';

const t = roomPhrases.secondReader;
const { words } = roomPhrases;

export interface Numbered extends OpinionRemark {
  number: number;
}

/** What the reader calls it, in our words where it is one of our remarks. */
export const titleOf = ({ id }: OpinionRemark): string => (id ? words.notes[id] : t.remark);

interface Props {
  /** Before the ids, so that they are not those of our remarks. */
  prefix: string;
  remark: Numbered;
  active: boolean;
  onSee: (remark: Numbered) => void;
  onCorrect: (remark: Numbered) => void;
}

/** One remark of another reader. */
export function TheirCard({ prefix, remark, active, onSee, onCorrect }: Props) {
  const { number, quote, place, says } = remark;
  const id = `${prefix}remark-${number}`;
  return (
    <article
      id={id}
      className={remarksStyles.remark}
      data-severity="theirs"
      data-active={active || undefined}
      tabIndex={-1}
      aria-labelledby={`${id}-title`}
    >
      <p className={remarksStyles.severity}>
        <MessageSquareQuote size={18} strokeWidth={2} aria-hidden="true" />
        {t.by}
        {quote === '' && <span className={styles.small}> · {words.whole}</span>}
      </p>
      <h4 id={`${id}-title`}>
        {number}. {titleOf(remark)}
      </h4>
      {quote !== '' && (
        <p className={styles.quote} lang="en" dir="auto">
          {words.quoted(quote)}
        </p>
      )}
      {says !== '' && <p dir="auto">{says}</p>}
      {place && (
        <div className={remarksStyles.actions}>
          <PlaceButtons
            names={{ correct: t.correctOf(number), see: t.seeOf(number) }}
            onCorrect={() => onCorrect(remark)}
            onSee={() => onSee(remark)}
          />
        </div>
      )}
    </article>
  );
}
