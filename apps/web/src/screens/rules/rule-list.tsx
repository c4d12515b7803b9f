import { type RuleEntry, TOPICS } from '@matchwright/engine/advice';
import { useEffect, useMemo, useState } from 'react';
import { usePlanner } from '../../app-planner.ts';
import { FieldGroup } from '../../parts/field.tsx';
import { RadioRow, TextInput } from '../../parts/inputs.tsx';
import { count } from '../../text/numbers.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import { RuleCard, rulePlace } from './rule-card.tsx';
import { matchingRules, type RuleFilter, ruleInAddress } from './rule-filter.ts';
import styles from './rule-list.module.css';

const t = roomPhrases.rules;
const kinds = Object.entries(t.kinds).map(([value, label]) => ({ value, label }));
const EVERYTHING: RuleFilter = { words: '', kind: 'all' };

/** All rules by topic, with a search; a link can lead to one of them. */
export function RuleList({ rules }: { rules: RuleEntry[] }) {
  const [filter, setFilter] = useState(EVERYTHING);
  const sources = usePlanner((state) => state.facts?.sources);
  const shown = useMemo(
    () => matchingRules(rules, filter, (id) => sources?.[id]?.title ?? id),
    [rules, filter, sources],
  );
  const named = useNamedRule(setFilter);
  const titles = useMemo(() => new Map(rules.map(({ id, when }) => [id, when])), [rules]);
  const topics = TOPICS.filter((topic) => shown.some((rule) => rule.topic === topic));
  return (
    <>
      <search className={styles.filter} data-print="no">
        <TextInput
          label={t.search}
          help={t.searchHelp}
          value={filter.words}
          onChange={(words) => setFilter({ ...filter, words })}
        />
        <FieldGroup label={t.kind}>
          <RadioRow
            name="rule-kind"
            value={filter.kind}
            options={kinds}
            onChange={(kind) => setFilter({ ...filter, kind: kind as RuleFilter['kind'] })}
          />
        </FieldGroup>
      </search>
      <p role="status" className="soft">
        {t.shown(count(shown.length), count(rules.length))}
      </p>
      {shown.length === 0 && <p>{t.nothing}</p>}
      {topics.map((topic) => (
        <section key={topic} className={styles.topic} aria-labelledby={`topic-${topic}`}>
          <h2 id={`topic-${topic}`}>{shown.find((rule) => rule.topic === topic)?.topicName}</h2>
          <ul className={styles.rules}>
            {shown
              .filter((rule) => rule.topic === topic)
              .map((rule) => (
                <RuleCard key={rule.id} rule={rule} named={rule.id === named} titles={titles} />
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}

/** The rule in the address; it gets the focus once it is there, and no filter hides it. */
function useNamedRule(setFilter: (filter: RuleFilter) => void): string | null {
  const [named, setNamed] = useState(() => ruleInAddress(window.location.hash));
  useEffect(() => {
    const read = () => {
      const id = ruleInAddress(window.location.hash);
      setNamed(id);
      if (id !== null) setFilter(EVERYTHING);
    };
    window.addEventListener('hashchange', read);
    return () => window.removeEventListener('hashchange', read);
  }, [setFilter]);
  useEffect(() => {
    if (named === null) return;
    // After the screen has scrolled to its top.
    const timer = setTimeout(() => {
      const place = document.getElementById(rulePlace(named));
      place?.focus({ preventScroll: true });
      place?.scrollIntoView({ block: 'start' });
    }, 50);
    return () => clearTimeout(timer);
  }, [named]);
  return named;
}
