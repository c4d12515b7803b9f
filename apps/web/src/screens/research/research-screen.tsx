import type { ResearchGuide } from '@matchwright/engine/advice';
import { roomPhrases } from '../../text/room-phrases.ts';
import { AdviceScreen } from '../advice/advice-screen.tsx';
import { Findings } from '../advice/finding-card.tsx';
import { GuideNav, GuideSection } from '../advice/guide-section.tsx';
import { hrefOfWords } from '../words/words-address.ts';
import { ContinuitySection } from './continuity-section.tsx';
import { EmailSection } from './email-section.tsx';
import { OutputsSection } from './outputs-section.tsx';
import { ThemesSection } from './themes-section.tsx';
import { WorksSection } from './works-section.tsx';
import { WorthSection } from './worth-section.tsx';

const t = roomPhrases.research;

const PARTS = [
  { id: 'active', title: t.continuity.title },
  { id: 'works', title: t.have.title },
  { id: 'outputs', title: t.outputs.title },
  { id: 'worth', title: t.worth.title },
  { id: 'themes', title: t.themes.title },
  { id: 'email', title: t.email.title },
];

export default function ResearchScreen() {
  return (
    <AdviceScreen topic="research" title={t.title} lede={t.lede}>
      {(result) => <Guide guide={result} />}
    </AdviceScreen>
  );
}

function Guide({ guide }: { guide: ResearchGuide }) {
  // What the page shows in full is not said a second time as a finding.
  const findings = guide.findings.filter(({ id }) => !/^(research|continuity)\./.test(id));
  return (
    <>
      <GuideNav parts={findings.length > 0 ? [...PARTS, { id: 'rules', title: t.findings }] : PARTS} />
      <ContinuitySection continuity={guide.continuity} />
      <WorksSection have={guide.have} entering={guide.entering} />
      <OutputsSection outputs={guide.outputs} opens={guide.opens} />
      <WorthSection worth={guide.worth} />
      <ThemesSection themes={guide.themes} />
      <EmailSection email={guide.email} />
      <p data-print="no">
        <a href={hrefOfWords({ kind: 'faculty-email' })}>{t.write}</a>
      </p>
      {findings.length > 0 && (
        <GuideSection id="rules" title={t.findings}>
          <Findings findings={findings} />
        </GuideSection>
      )}
    </>
  );
}
