import type { Review, TextLimits } from '@matchwright/words';
import { JumpLink } from '../../parts/jump-link.tsx';
import { count } from '../../text/numbers.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import { PartStatus } from './parts-section.tsx';
import styles from './words-screen.module.css';

const t = roomPhrases.words;

interface Props {
  review: Review;
  limits: TextLimits | null;
  remarks: number;
}

/** Where the text is, in short: its length, its parts, and how many remarks. */
export function Standing({ review, limits, remarks }: Props) {
  const open = review.parts.filter(({ status }) => status === 'missing' || status === 'weak').length;
  return (
    <aside className={styles.standing} aria-labelledby="standing-title">
      <h2 id="standing-title">{t.where}</h2>
      <p role="status">
        <b>{t.summary(remarks, open)}</b>
      </p>
      <Length words={review.words} limits={limits} />
      <ul>
        {review.parts.map(({ id, title, status }) => (
          <li key={id}>
            <span>{title}</span>
            <PartStatus status={status} />
          </li>
        ))}
      </ul>
      <p className={styles.links}>
        <JumpLink to="remarks-title" className={styles.link}>
          {t.toRemarks}
        </JumpLink>
        <JumpLink to="parts-title" className={styles.link}>
          {t.toParts}
        </JumpLink>
      </p>
    </aside>
  );
}

function Length({ words, limits }: { words: number; limits: TextLimits | null }) {
  const { wordsLeast = null, wordsMost = null } = limits ?? {};
  if (wordsMost === null) return <p>{t.countWords(count(words))}</p>;
  const says =
    wordsLeast === null
      ? t.wordsMost(count(words), count(wordsMost))
      : t.wordsBetween(count(words), count(wordsLeast), count(wordsMost));
  return (
    <div className={styles.length}>
      <p>{says}</p>
      <meter
        aria-label={t.lengthMeter}
        min={0}
        max={wordsMost}
        value={Math.min(words, wordsMost)}
        {...(wordsLeast !== null && { low: wordsLeast })}
      />
    </div>
  );
}
