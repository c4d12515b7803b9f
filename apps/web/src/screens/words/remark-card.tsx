import { CircleAlert, Info, TriangleAlert } from 'lucide-react';
import { Button } from '../../parts/button.tsx';
import { hrefOfField } from '../../profile/field-link.ts';
import { shown } from '../../text/numbers.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import type { WrittenDraft } from './draft-meant.ts';
import { draftLabel } from './draft-name.ts';
import { PlaceButtons } from './place-buttons.tsx';
import { isOnWhole, type Remark } from './remark.ts';
import own from './remarks.module.css';
import { hrefOfDraft } from './use-open-draft.ts';
import styles from './words-screen.module.css';

const t = roomPhrases.words;
const ICONS = { high: CircleAlert, medium: TriangleAlert, low: Info };
const LONGEST_QUOTE = 160;

interface Props {
  remark: Remark;
  /** Other drafts that the remark is about, too. */
  sharedWith: readonly WrittenDraft[];
  active: boolean;
  /** To the marked words in the text to read. */
  onSee: (remark: Remark) => void;
  /** To the words in the text to write. */
  onCorrect: (remark: Remark) => void;
  onUse: (remark: Remark, spelling: string) => void;
  onLeave: (remark: Remark) => void;
}

/** One remark: how much it weighs, the words that caused it, what it says, and what can be done. */
export function RemarkCard({ remark, sharedWith, active, onSee, onCorrect, onUse, onLeave }: Props) {
  const { number, id, severity, words, says, suggestions = [], against } = remark;
  const Icon = ICONS[severity];
  const whole = isOnWhole(remark);
  return (
    <article
      id={`remark-${number}`}
      className={own.remark}
      data-severity={severity}
      data-active={active || undefined}
      tabIndex={-1}
      aria-labelledby={`remark-${number}-title`}
    >
      <p className={own.severity}>
        <Icon size={18} strokeWidth={2} aria-hidden="true" />
        {t.severity[severity]}
        {whole && <span className={styles.small}> · {t.whole}</span>}
      </p>
      <h3 id={`remark-${number}-title`}>
        {number}. {t.notes[id]}
      </h3>
      {!whole && (
        <p className={styles.quote} lang="en" dir="auto">
          {t.quoted(words.length > LONGEST_QUOTE ? `${words.slice(0, LONGEST_QUOTE)}…` : words)}
        </p>
      )}
      <p>{shown(says)}</p>
      {sharedWith.map((draft) => (
        <p key={draft.id}>
          <a className={styles.link} href={hrefOfDraft(draft)}>
            {t.alsoIn(draftLabel(draft))}
          </a>
        </p>
      ))}
      <div className={own.actions}>
        {suggestions.map((spelling) => (
          <Button key={spelling} onClick={() => onUse(remark, spelling)}>
            {t.use(spelling)}
          </Button>
        ))}
        {!whole && (
          <PlaceButtons
            names={{ correct: t.correctOf(number), see: t.seeWordsOf(number) }}
            onCorrect={() => onCorrect(remark)}
            onSee={() => onSee(remark)}
          />
        )}
        {against && (
          <a className={styles.link} href={hrefOfField(against)}>
            {t.against}
          </a>
        )}
        <Button look="quiet" aria-label={t.leaveOf(number)} onClick={() => onLeave(remark)}>
          {t.leave}
        </Button>
      </div>
    </article>
  );
}
