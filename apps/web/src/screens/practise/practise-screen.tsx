import { useRef } from 'react';
import { useOpenPractice, usePractice } from '../../app-practice.ts';
import { Notice } from '../../parts/notice.tsx';
import { SectionTabs } from '../../shell/section-tabs.tsx';
import { phrases } from '../../text/phrases.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import { useHash } from '../../use-hash.ts';
import { AnswerPart } from './answer-part.tsx';
import { MockPart } from './mock-part.tsx';
import { OffLimitsPart } from './off-limits-part.tsx';
import styles from './practise.module.css';
import { hrefOfPart, PARTS, type Part, partInAddress } from './practise-address.ts';
import { QuestionsPart } from './questions-part.tsx';

const t = roomPhrases.practise;

/** The answer about scores, mock interviews, and every question of the bank. */
export default function PractiseScreen() {
  useOpenPractice();
  const part = usePart();
  const trouble = usePractice((state) => state.trouble);
  return (
    <div className={styles.screen}>
      <div className={styles.head}>
        <SectionTabs route="practise" />
        <h1>{t.title}</h1>
        <p>{t.lede}</p>
        <p className="soft">{t.inEnglish}</p>
      </div>
      <PartNav part={part} />
      {trouble && (
        <Notice tone="care" role="alert">
          <p>{t.trouble[trouble]}</p>
        </Notice>
      )}
      <Shown part={part} />
    </div>
  );
}

function Shown({ part }: { part: Part }) {
  const practice = usePractice((state) => state.value);
  if (part === 'questions') return <QuestionsPart />;
  if (part === 'off-limits') return <OffLimitsPart />;
  if (!practice) return <p className="soft">{phrases.shell.opening}</p>;
  return part === 'mock' ? <MockPart practice={practice} /> : <AnswerPart practice={practice} />;
}

function PartNav({ part }: { part: Part }) {
  return (
    <nav className={styles.parts} aria-label={t.partsLabel} data-print="no">
      <ul>
        {PARTS.map((one) => (
          <li key={one}>
            <a href={hrefOfPart(one)} aria-current={one === part ? 'page' : undefined}>
              {t.parts[one]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The part of the address; the skip link's hash is a place in the same part. */
function usePart(): Part {
  const hash = useHash();
  const last = useRef(hash);
  if (hash.startsWith('#/')) last.current = hash;
  return partInAddress(last.current);
}
