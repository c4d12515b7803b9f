import type { RuleEntry } from '@matchwright/engine/advice';
import { useEffect, useState } from 'react';
import { planner, usePlanner } from '../../app-planner.ts';
import { Notice } from '../../parts/notice.tsx';
import { messageOf } from '../../planner/planning.ts';
import { SectionTabs } from '../../shell/section-tabs.tsx';
import { roomPhrases } from '../../text/room-phrases.ts';
import styles from '../advice/advice.module.css';
import { RuleList } from './rule-list.tsx';

const t = roomPhrases.rules;

export default function RulesScreen() {
  const working = usePlanner((state) => state.stage === 'working');
  const { rules, error } = useRules();
  return (
    <div className={styles.screen}>
      <div className={styles.head}>
        {working && <SectionTabs route="rules" />}
        <h1>{t.title}</h1>
        <p>{t.lede}</p>
      </div>
      {error && (
        <Notice tone="risk" title={t.failed} role="alert">
          <p>{error}</p>
        </Notice>
      )}
      {rules ? <RuleList rules={rules} /> : <p role="status">{error ? '' : t.working}</p>}
    </div>
  );
}

/** The rules do not depend on the profile, so they are asked for once. */
function useRules() {
  const [rules, setRules] = useState<RuleEntry[] | null>(null);
  const [error, setError] = useState<string | null>(null);
  useEffect(() => {
    planner.ask.rules().then(setRules, (problem) => setError(messageOf(problem)));
  }, []);
  return { rules, error };
}
