import type { LetterAuthor } from '@matchwright/engine/advice';
import { LETTER_STATUSES } from '@matchwright/inputs';
import { Pencil, Plus } from 'lucide-react';
import { planner } from '../../app-planner.ts';
import { Button } from '../../parts/button.tsx';
import { type Draft, entriesAt, withEntry } from '../../profile/draft.ts';
import { hrefOfField } from '../../profile/field-link.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import { DateTextField } from '../profile/date-field.tsx';
import { ChoiceField } from '../profile/form-fields.tsx';
import { authorLine, letterIndex } from './letter-words.ts';
import styles from './letters-screen.module.css';

const t = roomPhrases.letters;
export const statuses = LETTER_STATUSES.map((value) => ({ value, label: t.statuses[value] }));

interface Props {
  author: LetterAuthor;
  onEdit: (index: number | null) => void;
}

/** One author, with the status at hand: it is what changes from week to week. */
export function AuthorHead({ author, onEdit }: Props) {
  const index = letterIndex(author.path);
  return (
    <div className={styles.author}>
      <h3>{author.name}</h3>
      <p className={styles.small}>{authorLine(author)}</p>
      {index === null ? (
        <Likely author={author} onEdit={onEdit} />
      ) : (
        <>
          {author.experience && <p className={styles.small}>{t.sameExperience}</p>}
          <fieldset className={styles.controls} aria-label={author.name} data-print="no">
            <ChoiceField
              path={['letters', index, 'status']}
              label={t.status}
              options={statuses}
              empty={t.statuses.planned}
            />
            {author.status === 'asked' && (
              <DateTextField path={['letters', index, 'asked']} label={t.asked} example="recent" />
            )}
            <Button
              look="quiet"
              icon={Pencil}
              aria-label={t.editOf(author.name)}
              onClick={() => onEdit(index)}
            >
              {t.edit}
            </Button>
          </fieldset>
          <p className={styles.printed}>{t.statuses[author.status]}</p>
        </>
      )}
    </div>
  );
}

/** Read from an experience: it can become a letter of its own, and is then not counted twice. */
function Likely({ author, onEdit }: Props) {
  const { field, us, handsOn, status } = author;
  function list() {
    const fresh = { field, us, handsOn, status: status === 'likely' ? 'planned' : status };
    const known = Object.fromEntries(Object.entries(fresh).filter(([, value]) => value !== null));
    planner.edit((draft) => withLetter(draft, known, onEdit), { kind: 'profile' });
  }
  return (
    <>
      <p className={styles.small}>
        {t.statuses[status]}. {t.fromExperience}
      </p>
      <div className={styles.controls} data-print="no">
        <Button icon={Plus} aria-label={t.listOf(author.name)} onClick={list}>
          {t.list}
        </Button>
        <a className={styles.link} href={hrefOfField(author.path)}>
          {t.inProfile}
        </a>
      </div>
    </>
  );
}

/** The draft with one more letter, whose form then opens. */
export function withLetter(draft: Draft, letter: object, onEdit: (index: number) => void): Draft {
  onEdit(entriesAt(draft, ['letters']).length);
  return withEntry(draft, ['letters'], letter);
}
