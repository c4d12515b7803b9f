import type { StoryCheck } from '@matchwright/engine/advice';
import { MessageSquareText } from 'lucide-react';
import type { RefObject } from 'react';
import { Button } from '../../parts/button.tsx';
import { hrefOfField } from '../../profile/field-link.ts';
import { shown } from '../../text/numbers.ts';
import { phrases } from '../../text/phrases.ts';
import styles from './story-screen.module.css';

const t = phrases.story;

interface Props {
  id: string;
  checks: readonly StoryCheck[];
  /** The answer that they are about. */
  area: RefObject<HTMLTextAreaElement | null>;
}

/** What is to be remarked about one answer, each beside the words that it is about. */
export function Remarks({ id, checks, area }: Props) {
  if (checks.length === 0) return null;
  return (
    <ul className={styles.remarks} id={id}>
      {checks.map((check) => (
        <li key={`${check.id} ${check.words?.start ?? ''} ${check.says}`} className={styles.remark}>
          <MessageSquareText size={18} strokeWidth={1.75} aria-hidden="true" />
          <div>
            <p>
              {check.words && <b>{t.quoted(check.words.text.trim())} </b>}
              <span>{shown(check.says)}</span>
            </p>
            <div className={styles.links}>
              {check.words && <ShowWords words={check.words} area={area} />}
              {check.against && (
                <a className={styles.link} href={hrefOfField(check.against)}>
                  {t.against}
                </a>
              )}
            </div>
          </div>
        </li>
      ))}
    </ul>
  );
}

function ShowWords({ words, area }: { words: NonNullable<StoryCheck['words']>; area: Props['area'] }) {
  function show() {
    const field = area.current;
    if (!field) return;
    // The text may have moved on since the remark was made.
    const exact = field.value.slice(words.start, words.end) === words.text;
    const start = exact ? words.start : field.value.indexOf(words.text);
    field.focus();
    if (start >= 0) field.setSelectionRange(start, start + words.text.length);
  }
  return (
    <Button look="quiet" aria-label={t.showWords(words.text.trim())} onClick={show}>
      {t.show}
    </Button>
  );
}
