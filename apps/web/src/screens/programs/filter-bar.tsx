import type { ProgramOdds } from '@matchwright/engine';
import { SPECIALTIES } from '@matchwright/facts';
import { US_STATES } from '@matchwright/inputs';
import { useMemo } from 'react';
import { ChoiceInput, TextInput } from '../../parts/inputs.tsx';
import { phrases } from '../../text/phrases.ts';
import type { Filter } from './filter.ts';
import styles from './programs-screen.module.css';

const t = phrases.programs;

interface Props {
  filter: Filter;
  programs: ProgramOdds[];
  /** False while there is no profile: then nothing is open, left out or likely. */
  withOdds: boolean;
  onChange: (filter: Filter) => void;
}

export function FilterBar({ filter, programs, withOdds, onChange }: Props) {
  const states = useMemo(() => [...new Set(programs.map((program) => program.state))].sort(), [programs]);
  const change = (part: Partial<Filter>) => onChange({ ...filter, ...part });
  return (
    <search className={styles.filter} data-print="no">
      <div className={styles.words}>
        <TextInput
          label={t.search}
          placeholder={t.searchHelp}
          value={filter.words}
          onChange={(words) => change({ words })}
        />
      </div>
      <ChoiceInput
        label={t.specialty}
        empty={t.all}
        value={filter.specialty}
        options={SPECIALTIES.map((value) => ({ value, label: phrases.list.specialty[value] }))}
        onChange={(specialty) => change({ specialty })}
      />
      <ChoiceInput
        label={t.state}
        empty={t.all}
        value={filter.state}
        options={states.map((value) => ({ value, label: US_STATES[value] ?? value }))}
        onChange={(state) => change({ state })}
      />
      {withOdds && <OddsChoices filter={filter} change={change} />}
    </search>
  );
}

function OddsChoices({ filter, change }: { filter: Filter; change: (part: Partial<Filter>) => void }) {
  return (
    <>
      <ChoiceInput
        label={t.show}
        value={filter.show}
        options={[
          { value: 'all', label: t.all },
          { value: 'open', label: t.open },
          { value: 'left-out', label: t.closed },
          { value: 'in-list', label: t.inList },
        ]}
        onChange={(show) => change({ show: show as Filter['show'] })}
      />
      <ChoiceInput
        label={t.sort}
        value={filter.order}
        options={[
          { value: 'match', label: t.sortMatch },
          { value: 'name', label: t.sortName },
        ]}
        onChange={(order) => change({ order: order as Filter['order'] })}
      />
    </>
  );
}
