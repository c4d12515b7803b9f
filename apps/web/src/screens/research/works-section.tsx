import type { ResearchGuide } from '@matchwright/engine/advice';
import { SourceNotes } from '../../parts/source-note.tsx';
import { StatusWord } from '../../parts/status-word.tsx';
import { hrefOfField } from '../../profile/field-link.ts';
import { phrases } from '../../text/phrases.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import guide from '../advice/guide.module.css';
import { GuideSection } from '../advice/guide-section.tsx';

const t = roomPhrases.research.have;
const KINDS: Readonly<Record<string, string>> = phrases.profile.scholarship.kinds;
type Work = ResearchGuide['have'][number];

/** What the profile holds, and whether it fits adults and children. */
export function WorksSection({ have, entering }: Pick<ResearchGuide, 'have' | 'entering'>) {
  return (
    <GuideSection id="works" title={t.title}>
      {have.length === 0 ? (
        <p>
          {t.none}{' '}
          <a className={guide.link} href={hrefOfField('scholarship')}>
            {t.add}
          </a>
        </p>
      ) : (
        <ul className={guide.rows}>
          {have.map((work) => (
            <WorkRow key={work.path} work={work} />
          ))}
        </ul>
      )}
      {entering && (
        <p className={guide.small}>
          {entering.says} <SourceNotes ids={entering.sources} />
        </p>
      )}
    </GuideSection>
  );
}

function WorkRow({ work: { path, kind, topic, year, lifespan, says, missing } }: { work: Work }) {
  const name = [KINDS[kind] ?? kind, topic, year].filter(Boolean).join(' · ');
  return (
    <li>
      <div className={guide.row}>
        <span className={guide.label}>{name}</span>
        <span>
          {t.question}: <StatusWord status={lifespan} />
        </span>
      </div>
      <div className={guide.row}>
        {says}
        <a
          className={guide.link}
          href={hrefOfField(missing[0] ?? path)}
          aria-label={t.editOf(name)}
          data-print="no"
        >
          {missing.length > 0 ? t.enter : t.edit}
        </a>
      </div>
    </li>
  );
}
