import type { WhatIfChange, WhatIfResult } from '@matchwright/engine';
import { SPECIALTIES } from '@matchwright/facts';
import { type Profile, setFields, usMonthsAreOpen } from '@matchwright/inputs';
import { useState } from 'react';
import { planner, usePlanner } from '../../app-planner.ts';
import { CheckInput, TextInput } from '../../parts/inputs.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Stars } from '../../parts/stars.tsx';
import { hrefOfField } from '../../profile/field-link.ts';
import { plainMessage } from '../../profile/plain-message.ts';
import { planToday } from '../../season/season-today.ts';
import { phrases } from '../../text/phrases.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import { useAsked } from '../../use-asked.ts';
import { triedFrom } from './tried.ts';
import { TriedPanel } from './tried-panel.tsx';
import styles from './what-if-screen.module.css';
import {
  changesOf,
  NO_WISH,
  type NumberField,
  offeredPart,
  problemOf,
  scoreIsOpen,
  soundPart,
  step3IsOpen,
  type Wish,
} from './wish.ts';

const t = roomPhrases.whatIf;

/**
 * A form whose numbers are tried, not kept: now and then stand beside each other while it is filled in.
 * @param notOffered null until it is known
 */
export function OwnChange({ notOffered }: { notOffered: WhatIfResult['notOffered'] | null }) {
  const profile = usePlanner((state) => state.profile);
  const [wish, setWish] = useState<Wish>(NO_WISH);
  if (!profile) return null;
  const change = (part: Partial<Wish>) => setWish({ ...wish, ...part });
  const field = (name: NumberField, help?: string) => (
    <TextInput
      label={t.fields[name]}
      help={help}
      inputMode="numeric"
      width="short"
      value={wish[name]}
      placeholder={shownNow(profile, name)}
      problem={problemOf(profile, name, wish, planner.readingContext())}
      onChange={(text) => change({ [name]: text })}
    />
  );
  return (
    <section className={styles.section} aria-labelledby="own-title">
      <h2 id="own-title">{t.change}</h2>
      <p className="soft">{t.changeHelp}</p>
      <div className={styles.own}>
        <div className={styles.form}>
          {scoreIsOpen(profile) &&
            (notOffered?.step2ck ? <p>{notOffered.step2ck}</p> : field('score', t.fields.scoreHelp))}
          {usMonthsAreOpen(profile) ? (
            <p>
              <a href={hrefOfField('experience')}>{t.monthsFirst}</a>
            </p>
          ) : (
            field('months')
          )}
          {field('budget')}
          {field('interviews')}
          {step3IsOpen(profile) &&
            notOffered &&
            (notOffered.step3 ? (
              <p>{notOffered.step3}</p>
            ) : (
              <CheckInput
                label={t.fields.step3}
                checked={wish.step3}
                onChange={(step3) => change({ step3 })}
              />
            ))}
          <div>
            {SPECIALTIES.map((specialty) => (
              <Stars
                key={specialty}
                label={phrases.list.specialty[specialty]}
                value={wish.stars[specialty] ?? profile.preferences.specialties[specialty] ?? 0}
                onChange={(stars) => change({ stars: { ...wish.stars, [specialty]: stars } })}
              />
            ))}
          </div>
        </div>
        <Effect profile={profile} wish={offeredPart(wish, notOffered)} onDone={() => setWish(NO_WISH)} />
      </div>
    </section>
  );
}

interface EffectProps {
  profile: Profile;
  wish: Wish;
  onDone: () => void;
}

/** Reads the changed profile like a file first: what is wrong is named beside its field and never planned with. */
function Effect({ profile, wish, onDone }: EffectProps) {
  const { changes, says } = changesOf(profile, soundPart(profile, wish, planner.readingContext()));
  if (changes.length === 0) return <p className="soft">{t.nothing}</p>;
  const reading = setFields(profile, changes, planner.readingContext());
  if (!reading.ok) return <Notice tone="care">{reading.issues[0] && plainMessage(reading.issues[0])}</Notice>;
  return (
    <Tried key="effect" changed={reading.profile} changes={changes} says={says.join(', ')} onDone={onDone} />
  );
}

interface TriedProps {
  changed: Profile;
  changes: WhatIfChange['changes'];
  says: string;
  onDone: () => void;
}

function Tried({ changed, changes, says, onDone }: TriedProps) {
  const question = `what if ${JSON.stringify(changes)}`;
  const { result, error } = useAsked(question, (subject) =>
    planner.ask.whatIf(subject, planToday(subject.profile.season), changed),
  );
  const [outcome] = result?.changes ?? [];
  if (error) return <Notice tone="risk">{error}</Notice>;
  if (!outcome)
    return (
      <p role="status" className="soft">
        {t.updating}
      </p>
    );
  return <TriedPanel tried={{ ...triedFrom(outcome), says, changes }} onDone={onDone} />;
}

function shownNow(profile: Profile, name: NumberField): string {
  const now = name === 'budget' ? profile.budget : name === 'interviews' ? profile.interviews : undefined;
  return now === undefined ? '' : String(now);
}
