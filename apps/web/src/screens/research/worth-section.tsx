import type { ResearchGuide } from '@matchwright/engine/advice';
import { SourceNotes } from '../../parts/source-note.tsx';
import { roomPhrases } from '../../text/room-phrases.ts';
import guide from '../advice/guide.module.css';
import { GuideSection } from '../advice/guide-section.tsx';

const t = roomPhrases.research.worth;

export function WorthSection({ worth: { says, evidence } }: { worth: ResearchGuide['worth'] }) {
  return (
    <GuideSection id="worth" title={t.title}>
      <p>{says}</p>
      <div className={guide.block}>
        <h3>{t.evidence}</h3>
        <ul className={guide.marked}>
          {evidence.map((line) => (
            <li key={line.says}>
              {line.says} <SourceNotes ids={line.sources} />
            </li>
          ))}
        </ul>
      </div>
    </GuideSection>
  );
}
