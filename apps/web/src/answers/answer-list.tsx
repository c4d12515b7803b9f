import { Download, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { usePlanner } from '../app-planner.ts';
import { Button } from '../parts/button.tsx';
import { downloadText } from '../parts/download.ts';
import { hrefOfProgram } from '../route.ts';
import { useProgramNames } from '../screens/list/program-names.ts';
import type { StoredAnswer } from '../storage/answers.ts';
import { dayOf } from '../text/dates.ts';
import { factWords } from '../text/fact-words.ts';
import { phrases } from '../text/phrases.ts';
import { forgetAllAnswers, forgetAnswer } from './answer-edits.ts';
import styles from './answer-list.module.css';
import { answersCsv } from './answers-csv.ts';

const t = phrases.answers;
const SHOWN = 12;

/** What the person found out so far, newest first, each removable; for one program or for all. */
export function AnswerList({ code }: { code?: string }) {
  const all = usePlanner((state) => state.answers);
  const names = useProgramNames();
  const [whole, setWhole] = useState(false);
  const mine = all.filter((answer) => code === undefined || answer.code === code).toReversed();
  const shown = whole ? mine : mine.slice(0, SHOWN);
  if (mine.length === 0) return code === undefined ? <p className="soft">{t.listNone}</p> : null;
  return (
    <div className={styles.section}>
      <ul className={styles.list}>
        {shown.map((answer) => (
          <Entry key={`${answer.code} ${answer.field}`} answer={answer} names={names} named={!code} />
        ))}
      </ul>
      {mine.length > shown.length && (
        <Button look="quiet" onClick={() => setWhole(true)}>
          {t.showAll(mine.length)}
        </Button>
      )}
      {code === undefined && (
        <div className={styles.actions}>
          <Button
            icon={Download}
            onClick={() => downloadText(answersCsv(all, names), `${t.fileName}.csv`, 'text/csv')}
          >
            {t.download}
          </Button>
          <Button look="quiet" icon={Trash2} onClick={forgetAllAnswers}>
            {t.removeAll}
          </Button>
        </div>
      )}
    </div>
  );
}

interface EntryProps {
  answer: StoredAnswer;
  names: Map<string, string>;
  named: boolean;
}

function Entry({ answer, names, named }: EntryProps) {
  const { code, field, value, date, source = '' } = answer;
  const name = names.get(code);
  return (
    <li>
      <div className={styles.what}>
        {named && (
          <p>
            <a href={hrefOfProgram(code)}>{name ?? code}</a>
          </p>
        )}
        <p>
          {phrases.facts.fields[field]}: <b>{factWords(field, value)}</b>
        </p>
        <p className="soft">{t.own(dayOf(date), source)}</p>
        {!name && <p className={styles.gone}>{t.gone}</p>}
      </div>
      <Button
        look="quiet"
        icon={Trash2}
        aria-label={t.removeOf(phrases.facts.fields[field], name ?? code)}
        onClick={() => forgetAnswer(answer)}
      >
        {t.remove}
      </Button>
    </li>
  );
}
