import { opinionRequest, profileFacts, requestText } from '@matchwright/words/opinion';
import { Copy } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import { usePlanner } from '../../../app-planner.ts';
import { Button } from '../../../parts/button.tsx';
import { FieldGroup } from '../../../parts/field.tsx';
import { CheckInput } from '../../../parts/inputs.tsx';
import { inEnglish } from '../../../text/language.ts';
import { roomPhrases } from '../../../text/room-phrases.ts';
import styles from '../words-screen.module.css';
import own from './second-reader.module.css';
import type { ReadText, SecondReading } from './use-second-reader.ts';

const t = roomPhrases.secondReader;

/** The exact words that are handed over, with what the person chooses to tell. */
export function RequestStep({ draft, second }: { draft: ReadText; second: SecondReading }) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState('');
  const profile = usePlanner((state) => state.profile);
  const facts = profile ? profileFacts(profile) : [];
  const told = facts.filter((fact) => second.told.includes(fact.id)).map(({ says }) => says);
  const { kind, specialty, text } = draft;
  const request = requestText(opinionRequest({ kind, specialty, text, facts: told }));
  async function copy() {
    try {
      await navigator.clipboard.writeText(request);
      setSaid(t.copied);
    } catch {
      field.current?.focus();
      field.current?.select();
      setSaid(t.selected);
    }
  }
  return (
    <div className={own.step}>
      <h3>{t.copyStep}</h3>
      <p id={`${id}-help`}>{t.copyHelp}</p>
      {facts.length > 0 && (
        <FieldGroup label={t.facts} help={t.factsHelp}>
          <div className={own.facts} {...inEnglish}>
            {facts.map((fact) => (
              <CheckInput
                key={fact.id}
                label={fact.says}
                checked={second.told.includes(fact.id)}
                onChange={(wanted) => second.tell(fact.id, wanted)}
              />
            ))}
          </div>
        </FieldGroup>
      )}
      <p id={`${id}-request`} className={styles.label}>
        {t.request}
      </p>
      <textarea
        ref={field}
        className={own.request}
        value={request}
        readOnly
        rows={10}
        lang="en"
        dir="ltr"
        aria-labelledby={`${id}-request`}
        aria-describedby={`${id}-help`}
      />
      <div className={styles.actions}>
        <Button look="primary" icon={Copy} onClick={() => void copy()}>
          {t.copy}
        </Button>
        <p role="status">{said}</p>
      </div>
    </div>
  );
}
