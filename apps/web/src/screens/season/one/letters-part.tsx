import type { Application } from '@matchwright/inputs/season';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { usePlanner } from '../../../app-planner.ts';
import { Button } from '../../../parts/button.tsx';
import { CheckInput, TextInput } from '../../../parts/inputs.tsx';
import { hrefOf } from '../../../route.ts';
import { roomPhrases } from '../../../text/room-phrases.ts';
import type { ChangeApplication } from './change-application.ts';
import styles from './one.module.css';

const t = roomPhrases.season.tracker;

interface Props {
  application: Application;
  name: string;
  onChange: ChangeApplication;
}

/** Whose letters were sent: those of the profile to tick, others to name. */
export function LettersPart({ application: { letters }, name, onChange }: Props) {
  const profile = usePlanner((state) => state.profile);
  const [other, setOther] = useState('');
  const authors = (profile?.letters ?? []).flatMap(({ author }) => author?.trim() || []);
  const all = [...new Set([...authors, ...letters])];
  const set = (author: string, sent: boolean) =>
    onChange(t.steps.letters(name), (one) => ({
      ...one,
      letters: sent ? [...one.letters, author] : one.letters.filter((known) => known !== author),
    }));
  function add() {
    const author = other.trim();
    if (author !== '' && !letters.includes(author)) set(author, true);
    setOther('');
  }
  return (
    <section className={styles.part} aria-labelledby="letters">
      <h3 id="letters">{t.one.letters}</h3>
      <p className={styles.small}>
        {authors.length > 0 ? t.one.lettersHelp : t.one.lettersNone}{' '}
        <a href={hrefOf('letters')}>{t.one.toLetters}</a>
      </p>
      <div className={styles.ticks}>
        {all.map((author) => (
          <CheckInput
            key={author}
            label={author}
            checked={letters.includes(author)}
            onChange={(sent) => set(author, sent)}
          />
        ))}
      </div>
      <div className={styles.addLine} data-print="no">
        <TextInput label={t.one.otherLetter} value={other} maxLength={200} onChange={setOther} />
        <Button icon={Plus} onClick={add}>
          {t.one.add}
        </Button>
      </div>
    </section>
  );
}
