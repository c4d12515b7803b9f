import type { StoryFact } from '@matchwright/engine/advice';
import { practiceShelf } from '../../app-practice.ts';
import { Chips } from '../../parts/chips.tsx';
import { ChoiceInput } from '../../parts/inputs.tsx';
import { shown } from '../../text/numbers.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import shared from '../story/story-screen.module.css';
import styles from './practise.module.css';

const t = roomPhrases.practise.answer;

interface Props {
  /** Null while the profile is not read. */
  facts: readonly StoryFact[] | null;
  /** Ids; one whose fact has left the profile stays kept and is not shown. */
  chosen: readonly string[];
}

/** Facts of the profile that the growth is to name. */
export function EvidenceChoice({ facts, chosen }: Props) {
  if (!facts) return null;
  if (facts.length === 0) return <p className={shared.small}>{t.noFacts}</p>;
  const taken = facts.filter(({ id }) => chosen.includes(id));
  const left = facts.filter(({ id }) => !chosen.includes(id));
  return (
    <div className={styles.evidence}>
      {taken.length > 0 && (
        <Chips
          chips={taken.map(({ id, says }) => ({
            id,
            label: shown(says),
            removeLabel: t.removeFact(says),
          }))}
          onRemove={(gone) => keep((all) => all.filter((id) => id !== gone))}
        />
      )}
      {left.length > 0 && (
        <ChoiceInput
          label={taken.length > 0 ? t.addFact : t.facts}
          help={t.factsHelp}
          empty={t.chooseFact}
          options={left.map(({ id, says }) => ({ value: id, label: shown(says) }))}
          value=""
          onChange={(id) => id !== '' && keep((all) => [...all, id])}
        />
      )}
    </div>
  );
}

function keep(change: (evidence: string[]) => string[]): void {
  practiceShelf.change((practice) => ({ ...practice, evidence: [...new Set(change(practice.evidence))] }));
}
