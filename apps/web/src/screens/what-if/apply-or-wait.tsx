import type { StatedImprovement } from '@matchwright/engine';
import type { SeasonsCompared } from '@matchwright/engine/advice';
import { useState } from 'react';
import { planner } from '../../app-planner.ts';
import { ChoiceInput, TextInput } from '../../parts/inputs.tsx';
import { Notice } from '../../parts/notice.tsx';
import { planToday } from '../../season/season-today.ts';
import { shown } from '../../text/numbers.ts';
import { phrases } from '../../text/phrases.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import { useAsked } from '../../use-asked.ts';
import { Seasons } from './seasons.tsx';
import { WaitingDetails } from './waiting-details.tsx';
import styles from './what-if-screen.module.css';
import { numberOf } from './wish.ts';

const t = roomPhrases.whatIf;
const activities = Object.entries(t.activities).map(([value, label]) => ({ value, label }));

/** This season beside the next one, with the conditions under which waiting makes sense. */
export function ApplyOrWait() {
  const [activity, setActivity] = useState('');
  const [funds, setFunds] = useState('');
  const [months, setMonths] = useState('');
  const improvement = improvementOf(activity, funds, months);
  const { result, error } = useAsked(`wait ${JSON.stringify(improvement)}`, (subject) =>
    planner.ask.compareSeasons(subject, planToday(subject.profile.season), improvement),
  );
  const { numberWrong, between } = phrases.answers;
  const problem = (text: string) =>
    text.trim() === '' || isAmount(text) ? undefined : numberWrong(between(0, MOST));
  return (
    <section className={styles.section} aria-labelledby="wait-title">
      <h2 id="wait-title">{t.wait}</h2>
      <p className="soft">{t.waitHelp}</p>
      <div className={styles.year}>
        <ChoiceInput
          label={t.activity}
          empty={t.notSaid}
          value={activity}
          options={activities}
          onChange={setActivity}
        />
        <TextInput
          label={t.funds}
          help={t.fundsHelp}
          inputMode="numeric"
          value={funds}
          problem={problem(funds)}
          onChange={setFunds}
        />
        <TextInput
          label={t.waitMonths}
          inputMode="numeric"
          value={months}
          problem={problem(months)}
          onChange={setMonths}
        />
      </div>
      {error && <Notice tone="risk">{error}</Notice>}
      {!result && !error && (
        <p role="status" className="soft">
          {t.updating}
        </p>
      )}
      {result && <SideBySide result={result} />}
    </section>
  );
}

function SideBySide({ result }: { result: SeasonsCompared }) {
  return (
    <>
      <div className={styles.difference}>
        {result.says.map((line) => (
          <p key={line}>{shown(line)}</p>
        ))}
      </div>
      {/* A chance that the certificate forbids is no chance. */}
      {!result.blocked && <Seasons compared={result} />}
      <WaitingDetails result={result} />
    </>
  );
}

function improvementOf(activity: string, funds: string, months: string): StatedImprovement {
  const known = activities.some((one) => one.value === activity);
  return {
    ...(known ? { activity: activity as NonNullable<StatedImprovement['activity']> } : {}),
    ...(isAmount(funds) ? { funds: numberOf(funds) ?? 0 } : {}),
    ...(isAmount(months) ? { handsOnMonths: numberOf(months) ?? 0, step3: true } : {}),
  };
}

const MOST = 999_999;

function isAmount(text: string): boolean {
  const amount = numberOf(text);
  return amount !== null && amount >= 0 && amount <= MOST;
}
