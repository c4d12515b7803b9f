import type { LetterPlan, LetterSet } from '@matchwright/engine/advice';
import { CircleCheck } from 'lucide-react';
import { phrases } from '../../text/phrases.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import { AuthorHead } from './author-head.tsx';
import { CriteriaFold } from './criteria-fold.tsx';
import { equalTo, namesOf } from './letter-words.ts';
import styles from './letters-screen.module.css';

const t = roomPhrases.letters;

interface Props {
  plan: LetterPlan;
  onEdit: (index: number | null) => void;
}

/** The same on a phone: the authors, then a card for each specialty. */
export function LetterCards({ plan, onEdit }: Props) {
  return (
    <>
      <ul className={styles.authors} aria-label={t.yours}>
        {plan.authors.map((author) => (
          <li key={author.path}>
            <AuthorHead author={author} onEdit={onEdit} />
          </li>
        ))}
      </ul>
      {plan.matrix.map((set) => (
        <SpecialtyCard key={set.specialty} plan={plan} set={set} />
      ))}
      <CriteriaFold criteria={plan.criteria} />
    </>
  );
}

function SpecialtyCard({ plan, set }: { plan: LetterPlan; set: LetterSet }) {
  const name = phrases.list.shortSpecialty[set.specialty];
  const left = set.places.filter(({ sent }) => !sent).map(({ author }) => author);
  return (
    <article className={styles.card} aria-label={name}>
      <h3>{name}</h3>
      {set.places.length === 0 && <p>{t.noneFor}</p>}
      <ul className={styles.places}>
        {set.places
          .filter(({ sent }) => sent)
          .map(({ author, why }) => (
            <li key={author}>
              <p className={styles.sent}>
                <CircleCheck size={18} strokeWidth={2} aria-hidden="true" />
                {namesOf(plan, [author])}
              </p>
              <p className={styles.small}>{why}</p>
              {equalTo(set, author).length > 0 && (
                <p className={styles.small}>{t.equal(namesOf(plan, equalTo(set, author)))}</p>
              )}
            </li>
          ))}
      </ul>
      {left.length > 0 && <p className={styles.small}>{t.leftOut(namesOf(plan, left))}</p>}
      <p className={styles.small}>{set.today.length > 0 ? t.today(namesOf(plan, set.today)) : t.todayNone}</p>
    </article>
  );
}
