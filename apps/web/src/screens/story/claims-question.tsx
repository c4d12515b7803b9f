import type { StoryClaim, StoryFact } from '@matchwright/engine/advice';
import { LONGEST_TEXT } from '@matchwright/inputs';
import { Plus, Trash2 } from 'lucide-react';
import { useRef } from 'react';
import { planner, usePlanner } from '../../app-planner.ts';
import { Button } from '../../parts/button.tsx';
import { ChoiceInput, TextInput } from '../../parts/inputs.tsx';
import { TextArea } from '../../parts/text-area.tsx';
import { entriesAt, withEntry, withoutEntry } from '../../profile/draft.ts';
import { shown } from '../../text/numbers.ts';
import { phrases } from '../../text/phrases.ts';
import { useProblem } from '../profile/use-field.ts';
import { useAnswer, write } from './answer.ts';
import { Remarks } from './remarks.tsx';
import styles from './story-screen.module.css';

const t = phrases.story;
const GROWTH = ['story', 'growth'];

interface Props {
  claims: StoryClaim[];
  facts: StoryFact[];
}

/** Claims of growth: the words, since when, and what in the profile shows it. */
export function ClaimsQuestion({ claims, facts }: Props) {
  const count = usePlanner((state) => entriesAt(state.draft, GROWTH).length);
  return (
    <section className={styles.question} aria-labelledby="story-growth" id="ask-growth">
      <h3 id="story-growth">{t.growth}</h3>
      <p className={styles.small}>{t.growthHelp}</p>
      <ul className={styles.bullets}>
        {t.growthPrompts.map((prompt) => (
          <li key={prompt}>{prompt}</li>
        ))}
      </ul>
      {facts.length === 0 && <p className={styles.small}>{t.noFacts}</p>}
      {Array.from({ length: count }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the fields hold no state; a claim is its place in the list
        <Claim key={index} index={index} claim={claims[index]} facts={facts} />
      ))}
      <div>
        <Button
          icon={Plus}
          onClick={() => planner.edit((draft) => withEntry(draft, GROWTH, {}), { kind: 'profile' })}
        >
          {t.addClaim}
        </Button>
      </div>
    </section>
  );
}

interface ClaimProps {
  index: number;
  /** What the engine says of it; undefined until it has read the newest draft. */
  claim: StoryClaim | undefined;
  facts: StoryFact[];
}

function Claim({ index, claim, facts }: ClaimProps) {
  const at = [...GROWTH, index];
  const area = useRef<HTMLTextAreaElement>(null);
  const says = useAnswer([...at, 'says']);
  const date = useAnswer([...at, 'date']);
  const evidence = useAnswer([...at, 'evidence']);
  const problem = useProblem([...at, 'date']);
  const name = t.claim(index + 1);
  const heading = `claim-${index}`;
  return (
    <fieldset className={styles.claim} aria-labelledby={heading}>
      <div className={styles.claimHead}>
        <h4 id={heading}>{name}</h4>
        <Button
          look="quiet"
          icon={Trash2}
          aria-label={t.removeClaim(index + 1)}
          onClick={() => planner.edit((draft) => withoutEntry(draft, GROWTH, index), { kind: 'profile' })}
        >
          {t.remove}
        </Button>
      </div>
      <TextArea
        labelledBy={heading}
        describedBy={claim?.checks.length ? `remarks-claim-${index}` : undefined}
        value={says.value}
        most={LONGEST_TEXT}
        onChange={says.onChange}
        rows={2}
        place={`story.growth[${index}].says`}
        area={area}
      />
      <TextInput
        {...date}
        label={t.claimDate}
        help={t.claimDateHelp}
        problem={problem}
        width="short"
        place={`story.growth[${index}].date`}
      />
      <ChoiceInput
        label={t.evidence}
        empty={t.noEvidence}
        options={facts.map((fact) => ({ value: fact.id, label: shown(fact.says) }))}
        value={claim?.fact && claim.given === evidence.value ? claim.fact.id : evidence.value}
        onChange={evidence.onChange}
        place={`story.growth[${index}].evidence`}
      />
      {claim?.suggestions.map((fact) => (
        <div key={fact.id}>
          <Button look="quiet" icon={Plus} onClick={() => write([...at, 'evidence'], fact.id)}>
            {shown(t.suggest(fact.says))}
          </Button>
        </div>
      ))}
      <Remarks id={`remarks-claim-${index}`} checks={claim?.checks ?? []} area={area} />
    </fieldset>
  );
}
