import type { SeasonLog } from '@matchwright/inputs/season';
import { ArrowRight } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../parts/button.tsx';
import { FieldGroup } from '../../parts/field.tsx';
import { CheckInput } from '../../parts/inputs.tsx';
import { contactsOf } from '../../season/past-seasons.ts';
import { useApplicationNames } from '../../season/use-application-names.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import styles from './afterwards.module.css';
import { beginNext } from './season-edits.ts';
import { Section } from './section.tsx';

const t = roomPhrases.afterwards.begin;

interface Props {
  log: SeasonLog;
  season: number;
  next: number;
}

/** Sets this season aside and begins the next one, with the contacts that are worth keeping. */
export function BeginNext({ log, season, next }: Props) {
  const contacts = contactsOf(log);
  const nameOf = useApplicationNames();
  const [left, setLeft] = useState<readonly string[]>([]);
  const begin = () => {
    beginNext(
      season,
      next,
      contacts.flatMap(({ id }) => (left.includes(id) ? [] : [id])),
    );
    setLeft([]);
    // The page says from its top what comes first now.
    window.scrollTo(0, 0);
  };
  return (
    <Section id="begin" title={t.titleOf(next)}>
      <p>{t.help(season, next)}</p>
      {contacts.length > 0 && (
        <FieldGroup label={t.contacts} help={t.contactsHelp}>
          <ul className={styles.rows}>
            {contacts.map(({ id, application, contact }) => (
              <li key={id}>
                <CheckInput
                  label={t.contact(contact.name, nameOf(application))}
                  checked={!left.includes(id)}
                  onChange={(keep) => setLeft(keep ? left.filter((one) => one !== id) : [...left, id])}
                />
              </li>
            ))}
          </ul>
        </FieldGroup>
      )}
      <div data-print="no">
        <Button icon={ArrowRight} onClick={begin}>
          {t.titleOf(next)}
        </Button>
      </div>
    </Section>
  );
}
