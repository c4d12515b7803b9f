import { SPECIALTIES } from '@matchwright/facts';
import { Columns3, Table2 } from 'lucide-react';
import { useId } from 'react';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { ChoiceInput } from '../../parts/inputs.tsx';
import { SearchBox } from '../../parts/search-box.tsx';
import { useWide } from '../../parts/use-wide.ts';
import { phrases } from '../../text/phrases.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import { SIGNALS, SORTS, STATUS_CHOICES, type TrackerQuery } from './season-address.ts';
import { stageWord } from './stage-word.tsx';
import styles from './tracker.module.css';
import { TABLE_WIDTH } from './tracker-list.tsx';

const t = roomPhrases.season.tracker;

interface Props {
  query: TrackerQuery;
  onChange: (part: Partial<TrackerQuery>) => void;
}

/** Which applications are shown, in what order, and how. */
export function TrackerFilters({ query, onChange }: Props) {
  return (
    <div className={styles.filters} data-print="no">
      <Field label={t.table.search}>
        {(wiring) => (
          <SearchBox {...wiring} words={query.words} onWords={(words) => onChange({ words })} whole />
        )}
      </Field>
      <ChoiceInput
        label={t.table.status}
        empty={t.table.all}
        value={query.status}
        options={STATUS_CHOICES.map((value) => ({
          value,
          label: value === 'waiting' ? t.table.waiting : stageWord(value),
        }))}
        onChange={(value) => onChange({ status: value as TrackerQuery['status'] })}
      />
      <ChoiceInput
        label={t.table.specialty}
        empty={t.table.all}
        value={query.specialty}
        options={SPECIALTIES.map((value) => ({ value, label: phrases.list.shortSpecialty[value] }))}
        onChange={(value) => onChange({ specialty: value as TrackerQuery['specialty'] })}
      />
      <ChoiceInput
        label={t.table.signal}
        empty={t.table.all}
        value={query.signal}
        options={SIGNALS.map((value) => ({ value, label: t.signals[value] }))}
        onChange={(value) => onChange({ signal: value as TrackerQuery['signal'] })}
      />
      {query.view === 'table' && (
        <ChoiceInput
          label={t.table.sort}
          value={query.sort}
          options={SORTS.map((value) => ({ value, label: t.table.sorts[value] }))}
          onChange={(value) => onChange({ sort: value as TrackerQuery['sort'] })}
        />
      )}
    </div>
  );
}

export function ViewChoice({ query, onChange }: Props) {
  const wide = useWide(TABLE_WIDTH);
  const id = useId();
  return (
    <fieldset className={styles.views} data-print="no" aria-labelledby={id}>
      <legend id={id} className="visually-hidden">
        {t.table.views}
      </legend>
      <Button
        look="quiet"
        icon={Table2}
        aria-pressed={query.view === 'table'}
        onClick={() => onChange({ view: 'table' })}
      >
        {wide ? t.table.list : t.table.cards}
      </Button>
      <Button
        look="quiet"
        icon={Columns3}
        aria-pressed={query.view === 'board'}
        onClick={() => onChange({ view: 'board' })}
      >
        {t.table.board}
      </Button>
    </fieldset>
  );
}
