import type { ExperienceGuide } from '@matchwright/engine/advice';
import { SourceNotes } from '../../parts/source-note.tsx';
import { roomPhrases } from '../../text/room-phrases.ts';
import { AdviceScreen } from '../advice/advice-screen.tsx';
import { Findings } from '../advice/finding-card.tsx';
import { GuideNav, GuideSection } from '../advice/guide-section.tsx';
import { HabitsSection, ScamSection } from './checklists.tsx';
import { ItemsSection } from './items-section.tsx';
import { MonthsSection } from './months-section.tsx';
import { NextSection } from './next-section.tsx';

const t = roomPhrases.experience;

export default function ExperienceScreen() {
  return (
    <AdviceScreen topic="experience" title={t.title} lede={t.lede}>
      {(result) => <Guide guide={result} />}
    </AdviceScreen>
  );
}

function Guide({ guide }: { guide: ExperienceGuide }) {
  // What the page shows in full is not said a second time as a finding.
  const findings = guide.findings.filter(({ id }) => !id.startsWith('usce.'));
  return (
    <>
      {guide.notes.map(({ says, sources }) => (
        <p key={says}>
          {says} <SourceNotes ids={sources} />
        </p>
      ))}
      <GuideNav parts={partsOf(guide, findings.length > 0)} />
      <MonthsSection months={guide.months} />
      <ItemsSection items={guide.items} />
      {guide.next && <NextSection next={guide.next} />}
      <HabitsSection habits={guide.habits} />
      {guide.scam.length > 0 && <ScamSection checks={guide.scam} />}
      {findings.length > 0 && (
        <GuideSection id="rules" title={t.findings}>
          <Findings findings={findings} />
        </GuideSection>
      )}
    </>
  );
}

function partsOf({ next, scam }: ExperienceGuide, found: boolean) {
  return [
    { id: 'months', title: t.months.title },
    { id: 'entries', title: t.items.title },
    ...(next ? [{ id: 'next', title: t.next.title }] : []),
    { id: 'rotation', title: t.habits.title },
    ...(scam.length > 0 ? [{ id: 'before-you-pay', title: t.scam.title }] : []),
    ...(found ? [{ id: 'rules', title: t.findings }] : []),
  ];
}
