import type { ResearchGuide } from '@matchwright/engine/advice';
import { SourceNotes } from '../../parts/source-note.tsx';
import { StatusWord } from '../../parts/status-word.tsx';
import { dayWords } from '../../text/dates.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import { FieldLinks } from '../advice/field-links.tsx';
import guide from '../advice/guide.module.css';
import { GuideSection, MarkedList } from '../advice/guide-section.tsx';
import { Pauses } from './pauses.tsx';

const t = roomPhrases.research.continuity;
type Continuity = ResearchGuide['continuity'];

/** Whether something goes on now, which times stand empty, and what to do about them. */
export function ContinuitySection({ continuity }: { continuity: Continuity }) {
  const { active, says, missing, endsWith, thisMonth, options, document, evidence } = continuity;
  return (
    <GuideSection id="active" title={t.title}>
      <StatusWord status={active} word={t.status[active]} />
      <p>
        {says} {endsWith && active !== 'met' && t.endsWith(endsWith.title, dayWords(endsWith.start))}
      </p>
      {missing.length > 0 && (
        <div className={guide.block}>
          <p>{t.missing}</p>
          <FieldLinks paths={missing} />
        </div>
      )}
      <div className={`${guide.blocks} ${guide.two}`}>
        <Pauses continuity={continuity} />
        <div className={guide.block}>
          <h3>{t.thisMonth}</h3>
          <MarkedList items={thisMonth} />
        </div>
      </div>
      <div className={guide.block}>
        <h3>{t.options}</h3>
        <div className={guide.cards}>
          {options.map((option) => (
            <Option key={option.id} option={option} />
          ))}
        </div>
      </div>
      <div className={guide.block}>
        <h3>{t.how}</h3>
        <MarkedList items={document} />
      </div>
      <p className={guide.small}>
        {evidence.says} <SourceNotes ids={evidence.sources} />
      </p>
    </GuideSection>
  );
}

function Option({ option: { title, says, document, because } }: { option: Continuity['options'][number] }) {
  return (
    <article className={guide.card}>
      <h4>{title}</h4>
      {because && (
        <p>
          <span className={guide.label}>{t.fits}</span> {because.says}
        </p>
      )}
      <p>{says}</p>
      <p className={guide.label}>{t.document}</p>
      <MarkedList items={document} />
    </article>
  );
}
