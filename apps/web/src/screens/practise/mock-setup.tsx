import type { SpecialtyId } from '@matchwright/facts';
import { questionsFor, STAGES, type Stage } from '@matchwright/words/interview';
import { ArrowRight, Shuffle } from 'lucide-react';
import { useId, useState } from 'react';
import { usePlanner } from '../../app-planner.ts';
import { practiceShelf } from '../../app-practice.ts';
import { Button } from '../../parts/button.tsx';
import { FieldGroup } from '../../parts/field.tsx';
import { ChoiceInput, RadioRow } from '../../parts/inputs.tsx';
import { Notice } from '../../parts/notice.tsx';
import type { Practice, Session } from '../../storage/practice.ts';
import { dayWords } from '../../text/dates.ts';
import { count } from '../../text/numbers.ts';
import { phrases } from '../../text/phrases.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import shared from '../story/story-screen.module.css';
import styles from './practise.module.css';
import { dayOfSession, drawnSession, withSession } from './session-steps.ts';

const t = roomPhrases.practise.mock;
const NUMBERS = ['3', '5', '8', '12'];
const SPECIALTIES = ['med-peds', 'internal-medicine', 'pediatrics'] as const;

interface Props {
  practice: Practice;
  /** One that was begun and not ended. */
  open: Session | null;
  onBegin: (id: string) => void;
}

/** What to be asked, and the draw. */
export function MockSetup({ practice, open, onBegin }: Props) {
  const wished = useFirstWish();
  const [stage, setStage] = useState<Stage | ''>('');
  const [specialty, setSpecialty] = useState<SpecialtyId | '' | null>(null);
  const [number, setNumber] = useState('5');
  const name = useId();
  const chosen = specialty ?? wished;
  function draw() {
    const wish = { stage: stage || null, specialty: chosen || null, count: Number(number) };
    const [seed = 0] = crypto.getRandomValues(new Int32Array(1));
    const session = drawnSession(practice, wish, seed, new Date().toISOString());
    practiceShelf.change(withSession(session));
    onBegin(session.id);
  }
  return (
    <section className={styles.setup} aria-labelledby="mock-setup">
      <h2 id="mock-setup">{roomPhrases.practise.parts.mock}</h2>
      <p>{t.lede}</p>
      {open && (
        <Notice tone="note">
          <p>{t.open(dayWords(dayOfSession(open)))}</p>
          <Button icon={ArrowRight} onClick={() => onBegin(open.id)}>
            {t.goOn}
          </Button>
        </Notice>
      )}
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          draw();
        }}
      >
        <ChoiceInput
          label={t.specialty}
          value={chosen}
          empty={t.anySpecialty}
          options={SPECIALTIES.map((one) => ({ value: one, label: phrases.list.shortSpecialty[one] }))}
          onChange={(value) => setSpecialty(value as SpecialtyId | '')}
        />
        <ChoiceInput
          label={t.stage}
          value={stage}
          empty={t.anyStage}
          options={STAGES.map((one) => ({ value: one, label: roomPhrases.practise.questions.stages[one] }))}
          onChange={(value) => setStage(value as Stage | '')}
        />
        <FieldGroup label={t.number}>
          <RadioRow
            name={name}
            value={number}
            options={NUMBERS.map((one) => ({ value: one, label: count(Number(one)) }))}
            onChange={setNumber}
          />
        </FieldGroup>
        <div className={styles.actions}>
          <Button type="submit" look="primary" icon={Shuffle}>
            {t.start}
          </Button>
          <p className={shared.small}>
            {roomPhrases.practise.questions.count(
              questionsFor({ stage: stage || null, specialty: chosen || null }).length,
            )}
          </p>
        </div>
      </form>
    </section>
  );
}

/** The specialty with most stars; the first of them where several have as many. */
export function useFirstWish(): SpecialtyId | '' {
  return usePlanner((state) => {
    const stars: Partial<Record<SpecialtyId, number | null>> = state.profile?.preferences.specialties ?? {};
    const best = SPECIALTIES.toSorted((a, b) => (stars[b] ?? 0) - (stars[a] ?? 0))[0];
    return best && (stars[best] ?? 0) > 0 ? best : '';
  });
}
