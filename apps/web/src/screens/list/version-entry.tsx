import { Pencil, Trash2, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../parts/button.tsx';
import { TextInput } from '../../parts/inputs.tsx';
import { keptName, type ListVersion, LONGEST_NAME } from '../../storage/list-versions.ts';
import { dayOf } from '../../text/dates.ts';
import { money, percent } from '../../text/numbers.ts';
import { phrases } from '../../text/phrases.ts';
import { takeWishes } from './list-edits.ts';
import type { Versions } from './use-versions.ts';
import styles from './versions-section.module.css';

const t = phrases.studio;

interface Props {
  version: ListVersion;
  change: Versions['change'];
  onSay: (words: string) => void;
  onDeleted: (version: ListVersion) => void;
}

/** One kept list in a line, with what can be done with it. */
export function VersionEntry({ version, change, onSay, onDeleted }: Props) {
  const [renaming, setRenaming] = useState(false);
  const { id, name, savedAt, match, total, programs, wishes } = version;
  async function rename(to: string) {
    setRenaming(false);
    if (to === '' || to === name) return;
    const renamed = (one: ListVersion) => (one.id === id ? { ...one, name: to } : one);
    if (await change((versions) => versions.map(renamed))) onSay(t.versionRenamed(to));
  }
  async function remove() {
    if (await change((versions) => versions.filter((one) => one.id !== id))) onDeleted(version);
  }
  return (
    <li>
      <div className={styles.about}>
        <b>{name}</b>
        <span className={styles.meta}>
          {t.versionMeta(dayOf(savedAt.slice(0, 10)), percent(match.p), money(total), programs.length)}
        </span>
      </div>
      <div className={styles.actions}>
        <Button
          look="quiet"
          icon={Undo2}
          aria-label={t.versionWishesOf(name)}
          onClick={() => takeWishes(name, wishes)}
        >
          {t.versionWishes}
        </Button>
        <Button
          look="quiet"
          icon={Pencil}
          aria-label={t.versionRenameOf(name)}
          aria-expanded={renaming}
          onClick={() => setRenaming(!renaming)}
        >
          {t.versionRename}
        </Button>
        <Button look="quiet" icon={Trash2} aria-label={t.versionDeleteOf(name)} onClick={() => void remove()}>
          {t.versionDelete}
        </Button>
      </div>
      {renaming && <RenameForm name={name} onRename={(to) => void rename(to)} />}
    </li>
  );
}

function RenameForm({ name, onRename }: { name: string; onRename: (name: string) => void }) {
  const [typed, setTyped] = useState(name);
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        onRename(keptName(typed));
      }}
    >
      <TextInput label={t.versionNewName(name)} value={typed} maxLength={LONGEST_NAME} onChange={setTyped} />
      <Button type="submit">{t.versionKeepName}</Button>
    </form>
  );
}
