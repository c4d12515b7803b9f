import type { ResearchGuide } from '@matchwright/engine/advice';
import { CircleCheck, CircleHelp, CircleX, TriangleAlert } from 'lucide-react';
import { SourceNote } from '../../parts/source-note.tsx';
import { dayWords } from '../../text/dates.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import guide from '../advice/guide.module.css';
import { GuideSection } from '../advice/guide-section.tsx';

const t = roomPhrases.research.outputs;
const ICONS = {
  'in-time': CircleCheck,
  tight: TriangleAlert,
  'too-late': CircleX,
  'cannot-tell': CircleHelp,
};

/** What can come of a project, the most realistic first, and whether it can before applications open. */
export function OutputsSection({ outputs, opens }: Pick<ResearchGuide, 'outputs' | 'opens'>) {
  return (
    <GuideSection id="outputs" title={t.title}>
      <ol className={guide.rows}>
        {outputs.map((output) => (
          <OutputRow key={output.id} output={output} />
        ))}
      </ol>
      <p className={guide.small}>
        {opens && `${t.by(dayWords(opens.date))} `}
        {opens?.projected && `${t.projected} `}
        {t.ours} {opens && <SourceNote id={opens.source} />}
      </p>
    </GuideSection>
  );
}

function OutputRow({ output }: { output: ResearchGuide['outputs'][number] }) {
  const { title, months, state, latestStart, firstStep } = output;
  const Icon = ICONS[state];
  const begin = latestStart !== null && state !== 'too-late' ? ` · ${t.latest(dayWords(latestStart))}` : '';
  return (
    <li>
      <div className={guide.row}>
        <span className={guide.label}>{title}</span>
        <span className={guide.state} data-state={state}>
          <Icon size={18} strokeWidth={2} aria-hidden="true" />
          {t.states[state]}
        </span>
      </div>
      <p>
        {t.months(months.low, months.high)}
        {begin}
      </p>
      <p>
        <span className={guide.label}>{t.first}</span> {firstStep}
      </p>
    </li>
  );
}
