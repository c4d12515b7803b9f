import type { OpinionReading, OpinionRemark } from '@matchwright/words/opinion';
import { type RefObject, useState } from 'react';
import { Notice } from '../../../parts/notice.tsx';
import { ScrollPane } from '../../../parts/scroll-pane.tsx';
import { roomPhrases } from '../../../text/room-phrases.ts';
import { AnnotatedText } from '../annotated-text.tsx';
import { placeNow } from '../remark.ts';
import remarksStyles from '../remarks.module.css';
import { focusOn, selectWords } from '../use-remarks.ts';
import styles from '../words-screen.module.css';
import own from './second-reader.module.css';
import { type Numbered, TheirCard, titleOf } from './their-card.tsx';

const t = roomPhrases.secondReader;
const PREFIX = 'their-';
export const THEIR_TITLE = `${PREFIX}title`;

interface Props {
  opinion: Extract<OpinionReading, { ok: true }>;
  /** The text that the words were looked for in. */
  text: string;
  /** The text as it is now. */
  now: string;
  area: RefObject<HTMLTextAreaElement | null>;
}

/** What another reader says, apart from our remarks and marked as theirs. */
export function TheirRemarks({ opinion, text, now, area }: Props) {
  const [active, setActive] = useState<number | null>(null);
  const lost = opinion.remarks.filter(isLost);
  const shown = inOrder(opinion.remarks.filter((remark) => !isLost(remark)));
  const marked = shown.flatMap((remark) =>
    remark.place
      ? [
          {
            ...remark,
            ...remark.place,
            look: 'theirs' as const,
            spoken: t.remarkIn(remark.number, titleOf(remark)),
          },
        ]
      : [],
  );
  function go(id: string, number: number, block: ScrollLogicalPosition) {
    setActive(number);
    focusOn(`${PREFIX}${id}-${number}`, block);
  }
  function correct({ number, place }: Numbered) {
    if (!place) return;
    setActive(number);
    selectWords(area.current, placeNow(now, { ...place, words: text.slice(place.from, place.to) }));
  }
  return (
    <div className={own.step}>
      <h3 id={THEIR_TITLE} tabIndex={-1}>
        {t.result}
      </h3>
      <p>{t.notOurs}</p>
      <p className={styles.small}>
        {opinion.remarks.length === 0 ? t.none : t.found(marked.length, marked.length + lost.length)}
        {opinion.shortened && ` ${t.shortened}`}
      </p>
      {now !== text && (
        <Notice tone="note" role="status">
          <p>{t.changed}</p>
        </Notice>
      )}
      {shown.length > 0 && (
        <div className={remarksStyles.beside}>
          <div className={remarksStyles.text}>
            <h4>{t.text}</h4>
            <AnnotatedText
              text={text}
              remarks={marked}
              lit={[]}
              active={active}
              prefix={PREFIX}
              onChoose={({ number }) => go('remark', number, 'nearest')}
            />
          </div>
          <ScrollPane label={t.list} className={remarksStyles.pane}>
            {shown.map((remark) => (
              <TheirCard
                key={remark.number}
                prefix={PREFIX}
                remark={remark}
                active={remark.number === active}
                onSee={({ number }) => go('words-of', number, 'center')}
                onCorrect={correct}
              />
            ))}
          </ScrollPane>
        </div>
      )}
      {lost.length > 0 && (
        <div className={own.others}>
          <h4>{t.lost}</h4>
          <p className={styles.small}>{t.lostHelp}</p>
          <ul>
            {lost.map(({ quote, says }) => (
              <li key={`${quote} ${says}`}>
                <span dir="auto">
                  {roomPhrases.words.quoted(quote)} {says}
                </span>
              </li>
            ))}
          </ul>
        </div>
      )}
      {opinion.besides.length > 0 && (
        <div className={own.others}>
          <h4>{t.besides}</h4>
          <ul>
            {[...new Set(opinion.besides)].map((says) => (
              <li key={says}>
                <span dir="auto">{says}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

/** Quotes words that are not there; a remark on the whole text quotes none. */
const isLost = ({ quote, place }: OpinionRemark): boolean => quote !== '' && place === null;

/** Numbered in the order of the text; what is on the whole of it comes first, as among our remarks. */
function inOrder(remarks: readonly OpinionRemark[]): Numbered[] {
  return remarks
    .toSorted((a, b) => (a.place?.from ?? -1) - (b.place?.from ?? -1))
    .map((remark, i) => ({ ...remark, number: i + 1 }));
}
