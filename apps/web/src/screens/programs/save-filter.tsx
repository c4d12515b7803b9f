import { Bookmark } from 'lucide-react';
import { useState } from 'react';
import { planner, usePlanner } from '../../app-planner.ts';
import { Button } from '../../parts/button.tsx';
import { TextInput } from '../../parts/inputs.tsx';
import { PopUp } from '../../parts/pop-up.tsx';
import { LONGEST_NAME, MOST_FILTERS, withFilter } from '../../storage/directory-settings.ts';
import { phrases } from '../../text/phrases.ts';
import styles from './save-filter.module.css';

const t = phrases.filters;

interface Props {
  /** What is kept, as in the address. */
  query: string;
  onSaved: (name: string) => void;
}

/** Keeps the filters under a name. */
export function SaveFilter({ query, onSaved }: Props) {
  return (
    <PopUp icon={Bookmark} look="quiet" label={t.keep}>
      {(close) => (
        <SaveForm
          query={query}
          onSaved={(name) => {
            onSaved(name);
            close();
          }}
        />
      )}
    </PopUp>
  );
}

function SaveForm({ query, onSaved }: Props) {
  const [name, setName] = useState('');
  const [tried, setTried] = useState(false);
  const saved = usePlanner((state) => state.directory.filters);
  const onDevice = usePlanner((state) => state.draft !== null);
  const trimmed = name.trim();
  const replaces = saved.some((filter) => filter.name === trimmed);
  const full = saved.length >= MOST_FILTERS && !replaces;
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (full || trimmed === '') return;
        planner.editDirectory((settings) => withFilter(settings, { name: trimmed, query }));
        onSaved(trimmed);
      }}
    >
      <TextInput
        label={t.saveName}
        value={name}
        problem={full ? t.savedFull(MOST_FILTERS) : tried && trimmed === '' ? t.nameMissing : undefined}
        onChange={(text) => setName(text.slice(0, LONGEST_NAME))}
      />
      {replaces && <p className="soft">{t.saveAgain}</p>}
      {!onDevice && <p className="soft">{t.savedHere}</p>}
      <Button type="submit" look="primary">
        {t.save}
      </Button>
    </form>
  );
}
