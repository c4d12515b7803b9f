import type { LetterPlan, LetterSet } from '@matchwright/engine/advice';
import { phrases } from '../../text/phrases.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import { AuthorHead } from './author-head.tsx';
import { CriteriaFold } from './criteria-fold.tsx';
import { equalTo, namesOf } from './letter-words.ts';
import styles from './letters-screen.module.css';
import { SentWord } from './sent-word.tsx';

const t = roomPhrases.letters;

interface Props {
  plan: LetterPlan;
  onEdit: (index: number | null) => void;
}

/** Authors × wanted specialties, where there is room for both. */
export function LetterTable({ plan, onEdit }: Props) {
  return (
    <>
      <table className={styles.table} aria-label={t.matrix}>
        <thead>
          <tr>
            <th scope="col">{t.author}</th>
            {plan.matrix.map(({ specialty }) => (
              <th key={specialty} scope="col">
                {phrases.list.shortSpecialty[specialty]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {plan.authors.map((author) => (
            <tr key={author.path}>
              <th scope="row">
                <AuthorHead author={author} onEdit={onEdit} />
              </th>
              {plan.matrix.map((set) => (
                <Cell key={set.specialty} plan={plan} set={set} path={author.path} />
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t.todayRow}</th>
            {plan.matrix.map(({ specialty, today }) => (
              <td key={specialty}>{today.length > 0 ? namesOf(plan, today) : t.noneFor}</td>
            ))}
          </tr>
        </tfoot>
      </table>
      <CriteriaFold criteria={plan.criteria} />
    </>
  );
}

function Cell({ plan, set, path }: { plan: LetterPlan; set: LetterSet; path: string }) {
  const place = set.places.find(({ author }) => author === path);
  const equal = equalTo(set, path);
  if (!place) return <td />;
  return (
    <td>
      <SentWord sent={place.sent} />
      <p className={styles.small}>{place.why}</p>
      {equal.length > 0 && <p className={styles.small}>{t.equal(namesOf(plan, equal))}</p>}
    </td>
  );
}
