import { useState } from 'react';
import { planner, usePlanner } from '../../app-planner.ts';
import { EntryNotice } from '../../parts/entry-notice.tsx';
import { Notice } from '../../parts/notice.tsx';
import { planToday } from '../../season/season-today.ts';
import { percent } from '../../text/numbers.ts';
import { phrases } from '../../text/phrases.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import { useAsked } from '../../use-asked.ts';
import { ChangeBar } from '../list/change-bar.tsx';
import { ApplyOrWait } from './apply-or-wait.tsx';
import { ImprovementMenu } from './improvement-menu.tsx';
import { OwnChange } from './own-change.tsx';
import type { Tried } from './tried.ts';
import styles from './what-if-screen.module.css';

const t = roomPhrases.whatIf;

/** What could still be changed: a ranked menu, changes of one's own, and waiting beside applying now. */
export default function WhatIfScreen() {
  const ready = usePlanner((state) => state.profile !== null);
  return (
    <div className={styles.screen}>
      <div className={styles.head}>
        <h1>{t.title}</h1>
        <p>{t.lede}</p>
      </div>
      {ready ? <Blocks /> : <Notice tone="note">{phrases.programs.needProfile}</Notice>}
      <ChangeBar />
    </div>
  );
}

function Blocks() {
  const [tried, setTried] = useState<Tried | null>(null);
  const { result, current, error } = useAsked('what if', (subject) =>
    planner.ask.whatIf(subject, planToday(subject.profile.season)),
  );
  return (
    <>
      {error && (
        <Notice tone="risk" title={t.failed} role="alert">
          <p>{error}</p>
        </Notice>
      )}
      {result && <EntryNotice notes={result.entryNotes} />}
      <p role="status" className="soft">
        {result ? (current ? t.now(percent(result.base.p)) : t.updating) : error ? '' : t.working}
      </p>
      {result?.noneOpen && (
        <Notice tone="care" title={phrases.chance.noneOpen}>
          <p>{result.noneOpen}</p>
        </Notice>
      )}
      {result && <ImprovementMenu result={result} tried={tried?.id ?? null} onTry={setTried} />}
      <OwnChange notOffered={result?.notOffered ?? null} />
      <ApplyOrWait />
    </>
  );
}
