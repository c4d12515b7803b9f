import type { Application } from '@matchwright/inputs/season';
import { Plus, Trash2 } from 'lucide-react';
import { Button } from '../../../parts/button.tsx';
import { roomPhrases } from '../../../text/room-phrases.ts';
import { KeptField } from '../kept-field.tsx';
import type { ChangeApplication } from './change-application.ts';
import styles from './one.module.css';

const t = roomPhrases.season.tracker;
type Contact = Application['contacts'][number];

interface Props {
  application: Application;
  name: string;
  onChange: ChangeApplication;
}

/** People of the program. */
export function ContactsPart({ application: { contacts }, name, onChange }: Props) {
  const set = (make: (before: Contact[]) => Contact[]) =>
    onChange(t.steps.contacts(name), (one) => ({ ...one, contacts: make(one.contacts) }));
  const replace = (index: number, part: Partial<Contact>) =>
    set((before) => before.map((one, place) => (place === index ? withoutEmpty({ ...one, ...part }) : one)));
  return (
    <section className={styles.part} aria-labelledby="contacts">
      <h3 id="contacts">{t.one.contacts}</h3>
      <p className={styles.small}>{t.one.contactsHelp}</p>
      {contacts.map((contact, index) => (
        // The place names the contact: it may not have a name yet.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <fieldset key={`${index} of ${contacts.length}`} className={styles.form}>
          <legend className="visually-hidden">{t.one.contact(index + 1)}</legend>
          <div className={styles.fields}>
            <KeptField
              label={t.one.name}
              value={contact.name}
              onKeep={(text) => replace(index, { name: text })}
            />
            <KeptField
              label={t.one.role}
              value={contact.role ?? ''}
              onKeep={(text) => replace(index, { role: text })}
            />
          </div>
          <KeptField
            kind="email"
            label={t.one.email}
            value={contact.email ?? ''}
            onKeep={(text) => replace(index, { email: text })}
          />
          <KeptField
            label={t.one.note}
            value={contact.note ?? ''}
            onKeep={(text) => replace(index, { note: text })}
          />
          <div className={styles.links} data-print="no">
            {contact.email && (
              <a className={styles.link} href={`mailto:${encodeURIComponent(contact.email)}`}>
                {t.one.write(contact.email)}
              </a>
            )}
            <Button
              look="quiet"
              icon={Trash2}
              onClick={() => set((before) => before.filter((_, place) => place !== index))}
            >
              {t.one.removeContact(contact.name)}
            </Button>
          </div>
        </fieldset>
      ))}
      <div data-print="no">
        <Button icon={Plus} onClick={() => set((before) => [...before, { name: '' }])}>
          {t.one.addContact}
        </Button>
      </div>
    </section>
  );
}

/** Only the name may be empty; what else is left empty is left out. */
function withoutEmpty({ name, ...rest }: Contact): Contact {
  const said = Object.entries(rest).filter(([, value]) => value !== '');
  return { name, ...Object.fromEntries(said) };
}
