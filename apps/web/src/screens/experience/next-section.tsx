import type { ExperienceGuide } from '@matchwright/engine/advice';
import { SourceNotes } from '../../parts/source-note.tsx';
import { money } from '../../text/numbers.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import guide from '../advice/guide.module.css';
import { GuideSection, MarkedList, Sentences } from '../advice/guide-section.tsx';
import styles from './experience.module.css';
import { LetterDates } from './letter-dates.tsx';
import { MonthsWorth } from './months-worth.tsx';
import { PlacesToAsk } from './places-to-ask.tsx';

const t = roomPhrases.experience.next;
type Next = NonNullable<ExperienceGuide['next']>;

export function NextSection({ next }: { next: Next }) {
  return (
    <GuideSection id="next" title={t.title}>
      <p>{next.says}</p>
      <div className={guide.block}>
        <h3>{t.points}</h3>
        <ol className={styles.shape}>
          {next.shape.map(({ id, title, says }) => (
            <li key={id}>
              <span className={guide.label}>{title}</span>
              {says}
            </li>
          ))}
        </ol>
      </div>
      <div className={guide.block}>
        <h3>{t.kinds}</h3>
        <div className={guide.cards}>
          {next.kinds.map((kind) => (
            <Kind key={kind.id} kind={kind} />
          ))}
        </div>
      </div>
      <div className={`${guide.blocks} ${guide.two}`}>
        <LetterDates dates={next.dates} />
        <div className={guide.blocks}>
          <Costs next={next} />
          {next.visa && <VisitorVisa visa={next.visa} />}
        </div>
      </div>
      <MonthsWorth worth={next.worth} />
      <PlacesToAsk places={next.places} />
    </GuideSection>
  );
}

function Kind({ kind }: { kind: Next['kinds'][number] }) {
  const { title, says, where, costs, lead, sources } = kind;
  return (
    <article className={guide.card}>
      <h4>{title}</h4>
      <Sentences says={says} />
      <p className={guide.label}>{t.where}</p>
      <MarkedList items={where} />
      {costs.map((cost) => (
        <p key={cost.label}>
          {cost.label}: {range(cost)}
        </p>
      ))}
      <p>{lead.says}</p>
      <p>
        <SourceNotes ids={[...new Set([...sources, ...costs.map(({ source }) => source)])]} />
      </p>
    </article>
  );
}

function Costs({ next: { cost, costSays, kinds, visa } }: { next: Next }) {
  const items = kinds[0]?.costs ?? [];
  const sources = [...items, ...(visa?.costs ?? [])].map(({ source }) => source);
  if (!cost) return null;
  return (
    <div className={guide.block}>
      <h3>{t.cost}</h3>
      <p className={guide.label}>{t.costOf(range(cost))}</p>
      <ul>
        {items.map((item) => (
          <li key={item.label}>
            {item.label}: {range(item)}
          </li>
        ))}
      </ul>
      <p>{costSays}</p>
      <p>
        <SourceNotes ids={[...new Set(sources)]} />
      </p>
    </div>
  );
}

function VisitorVisa({ visa }: { visa: NonNullable<Next['visa']> }) {
  return (
    <div className={guide.block}>
      <h3>{t.visa}</h3>
      <Sentences says={visa.says} />
      <p>
        <SourceNotes ids={visa.sources} />
      </p>
    </div>
  );
}

function range({ low, high }: { low: number; high: number }): string {
  return t.fees(money(low), money(high));
}
