import { SPECIALTIES } from '@matchwright/facts';
import { DEFAULT_BUDGET, US_STATES } from '@matchwright/inputs';
import { Trash2 } from 'lucide-react';
import { usePlanner } from '../../app-planner.ts';
import { Button } from '../../parts/button.tsx';
import { Chips } from '../../parts/chips.tsx';
import { FieldGroup, Problem } from '../../parts/field.tsx';
import { ChoiceInput } from '../../parts/inputs.tsx';
import { Stars } from '../../parts/stars.tsx';
import { starsOf } from '../../profile/assumed-stars.ts';
import { type DraftPath, valueAt } from '../../profile/draft.ts';
import { phrases } from '../../text/phrases.ts';
import { setStars } from '../list/list-edits.ts';
import { SumField, states, TextField, YesNoField } from './form-fields.tsx';
import styles from './profile-screen.module.css';
import { Section } from './section.tsx';
import { editValue, useProblem, writtenPath } from './use-field.ts';

const t = phrases.profile.preferences;
const STATE_STARS = ['preferences', 'states'];
/** A state is added because it is preferred, and three stars are neutral. */
const PREFERRED = 4;

export function PreferencesSection() {
  return (
    <Section title={phrases.profile.sections.preferences}>
      <SpecialtyStars />
      <MoneyFields />
      <YesNoField path={['couple']} label={t.couple} help={t.coupleHelp} />
      <StateStars />
      <div className={`${styles.grid} ${styles.two}`}>
        <StateList path={['preferences', 'never']} label={t.never} />
        <StateList path={['ties', 'states']} label={t.ties} help={t.tiesHelp} />
      </div>
    </Section>
  );
}

/** How much each specialty is wanted. */
export function SpecialtyStars() {
  const draft = usePlanner((state) => state.draft);
  const { stars, assumed } = starsOf(draft);
  return (
    <FieldGroup
      label={t.specialties}
      help={assumed ? t.specialtiesAssumed : undefined}
      place="preferences.specialties"
      problem={useProblem(['preferences', 'specialties'])}
    >
      {SPECIALTIES.map((specialty) => (
        <Stars
          key={specialty}
          label={assumed ? t.assumed(phrases.list.specialty[specialty]) : phrases.list.specialty[specialty]}
          value={stars[specialty]}
          onChange={(count) => setStars(specialty, count)}
        />
      ))}
    </FieldGroup>
  );
}

export function MoneyFields() {
  return (
    <div className={`${styles.grid} ${styles.two}`}>
      <SumField
        path={['budget']}
        label={t.budget}
        help={t.budgetHelp}
        placeholder={String(DEFAULT_BUDGET)}
        width="short"
      />
      <TextField path={['interviews']} label={t.interviews} help={t.interviewsHelp} numeric width="short" />
    </div>
  );
}

export function StateStars() {
  const draft = usePlanner((state) => valueAt(state.draft, STATE_STARS));
  const chosen = typeof draft === 'object' && draft !== null ? Object.entries(draft) : [];
  const free = states.filter((state) => !chosen.some(([code]) => code === state.value));
  return (
    <FieldGroup
      label={t.states}
      help={t.statesHelp}
      place="preferences.states"
      problem={useProblem(STATE_STARS)}
    >
      {chosen.map(([code, stars]) => (
        <StateStar key={code} code={code} stars={Number(stars)} />
      ))}
      <ChoiceInput
        label={t.addState}
        empty={t.chooseState}
        value=""
        width="medium"
        options={free}
        onChange={(code) => code && editValue([...STATE_STARS, code], PREFERRED)}
      />
    </FieldGroup>
  );
}

function StateStar({ code, stars }: { code: string; stars: number }) {
  const name = US_STATES[code] ?? code;
  const path = [...STATE_STARS, code];
  return (
    <div className={styles.stateRow}>
      <Stars
        label={name}
        value={stars}
        noneMeans={t.stateNone}
        onChange={(count) => editValue(path, count || undefined)}
      />
      <Button
        look="quiet"
        icon={Trash2}
        aria-label={phrases.profile.removeEntry(name)}
        onClick={() => editValue(path, undefined)}
      >
        {phrases.profile.remove}
      </Button>
      <Problem text={useProblem(path)} />
    </div>
  );
}

/** A list of states as removable names with a choice to add one. */
function StateList({ path, label, help }: { path: DraftPath; label: string; help?: string }) {
  const value = usePlanner((state) => valueAt(state.draft, path));
  const codes = Array.isArray(value) ? value.map(String) : [];
  const chips = codes.map((code) => {
    const name = US_STATES[code] ?? code;
    return { id: code, label: name, removeLabel: phrases.profile.removeEntry(name) };
  });
  const write = (next: string[]) => editValue(path, next.length > 0 ? next : undefined);
  return (
    <FieldGroup label={label} help={help} place={writtenPath(path)} problem={useProblem(path)}>
      <Chips chips={chips} onRemove={(code) => write(codes.filter((other) => other !== code))} />
      <ChoiceInput
        label={t.addState}
        empty={t.chooseState}
        value=""
        width="medium"
        options={states.filter((state) => !codes.includes(state.value))}
        onChange={(code) => code && write([...codes, code])}
      />
    </FieldGroup>
  );
}
