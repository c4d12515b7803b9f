import { FIELDS } from '@matchwright/inputs';
import { Check, Plus, Trash2 } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { planner, usePlanner } from '../../app-planner.ts';
import { Button } from '../../parts/button.tsx';
import { entriesAt, withoutEntry } from '../../profile/draft.ts';
import { phrases } from '../../text/phrases.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import { DateTextField } from '../profile/date-field.tsx';
import { ChoiceField, TextField, YesNoField } from '../profile/form-fields.tsx';
import { statuses, withLetter } from './author-head.tsx';
import styles from './letters-screen.module.css';

const t = roomPhrases.letters;
const fields = FIELDS.map((value) => ({ value, label: phrases.profile.experience.fields[value] }));

interface Props {
  /** Index of the letter whose fields are open, null when none is. */
  editing: number | null;
  onEdit: (index: number | null) => void;
}

export function LetterForm({ editing, onEdit }: Props) {
  const count = usePlanner((state) => entriesAt(state.draft, ['letters']).length);
  if (editing !== null && editing < count) return <OpenForm index={editing} onEdit={onEdit} />;
  return (
    <div data-print="no">
      <Button
        icon={Plus}
        onClick={() =>
          planner.edit((draft) => withLetter(draft, { status: 'planned' }, onEdit), { kind: 'profile' })
        }
      >
        {t.add}
      </Button>
    </div>
  );
}

function OpenForm({ index, onEdit }: { index: number; onEdit: Props['onEdit'] }) {
  const form = useRef<HTMLFieldSetElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another letter opened is what the effect follows
  useEffect(() => {
    form.current?.querySelector('input')?.focus({ preventScroll: true });
    form.current?.scrollIntoView({ block: 'nearest' });
  }, [index]);
  function remove() {
    planner.edit((draft) => withoutEntry(draft, ['letters'], index), { kind: 'profile' });
    onEdit(null);
  }
  const at = ['letters', index] as const;
  return (
    <fieldset ref={form} className={styles.form} aria-label={t.letter(index + 1)} data-print="no">
      <h3>{t.letter(index + 1)}</h3>
      <div className={styles.fields}>
        <TextField path={[...at, 'author']} label={t.form.author} help={t.form.authorHelp} />
        <ChoiceField path={[...at, 'field']} label={t.form.field} options={fields} />
        <ChoiceField path={[...at, 'status']} label={t.form.status} options={statuses} />
        <DateTextField path={[...at, 'asked']} label={t.form.asked} example="recent" />
        <YesNoField path={[...at, 'us']} label={t.form.us} />
        <YesNoField path={[...at, 'handsOn']} label={t.form.handsOn} />
      </div>
      <div className={styles.controls}>
        <Button look="primary" icon={Check} onClick={() => onEdit(null)}>
          {t.done}
        </Button>
        <Button look="quiet" icon={Trash2} onClick={remove}>
          {t.remove}
        </Button>
      </div>
    </fieldset>
  );
}
