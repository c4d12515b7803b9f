import { EXAM_NAMES, VISA_CLASSES } from '@matchwright/inputs';
import type { ReactNode } from 'react';
import { usePlanner } from '../../app-planner.ts';
import { EntryNotice } from '../../parts/entry-notice.tsx';
import { SourceLine } from '../../parts/source-line.tsx';
import { textAt } from '../../profile/draft.ts';
import { useCertificate } from '../../season/use-advice.ts';
import { shown } from '../../text/numbers.ts';
import { phrases } from '../../text/phrases.ts';
import { ApplicantField } from '../profile/about-section.tsx';
import { Entries } from '../profile/entries.tsx';
import { AttemptFields } from '../profile/exams-section.tsx';
import { ShortExperienceFields, useNone } from '../profile/experience-section.tsx';
import { CountryField, TextField, TicksField, YesNoField } from '../profile/form-fields.tsx';
import { MoneyFields, SpecialtyStars, StateStars } from '../profile/preferences-section.tsx';
import { CertificateField } from '../profile/visa-section.tsx';
import { MatchYear } from './match-year.tsx';
import { type Step, studiedAbroad } from './steps.ts';

const t = phrases.begin;
const p = phrases.profile;
const classes = VISA_CLASSES.map((value) => ({ value, label: shown(value) }));

const FIELDS: Record<Step, () => ReactNode> = {
  you: You,
  school: School,
  exams: Exams,
  experience: Experience,
  wishes: Wishes,
  money: MoneyFields,
};

/** The questions of one step: the fields of the profile form, fewer of them. */
export function StepFields({ step }: { step: Step }) {
  const Fields = FIELDS[step];
  return <Fields />;
}

function You() {
  const applicant = usePlanner((state) => textAt(state.draft, ['applicant']));
  const citizenship = usePlanner((state) => textAt(state.draft, ['citizenship']));
  // Of a US citizen neither is a question, unless the answers contradict each other.
  const citizen = applicant === 'us-img' && (citizenship === '' || citizenship === 'US');
  const asks = applicant !== '' && !citizen;
  const needsVisa = usePlanner((state) => textAt(state.draft, ['visa', 'needed']) === 'true');
  return (
    <>
      <ApplicantField />
      {asks && <CountryField path={['citizenship']} label={p.about.citizenship} />}
      {asks && <YesNoField path={['visa', 'needed']} label={p.visa.needed} />}
      {asks && <Restriction />}
      {asks && needsVisa && (
        <TicksField
          path={['visa', 'acceptable']}
          label={p.visa.acceptable}
          help={p.visa.acceptableHelp}
          options={classes}
        />
      )}
      {applicant !== '' && <MatchYear />}
    </>
  );
}

/** An entry restriction decides more than any answer to come, so it is said as soon as it is known. */
function Restriction() {
  const citizenship = usePlanner((state) => state.profile?.citizenship);
  const result = usePlanner((state) => state.plan.result);
  if (!citizenship || !result?.entrySource) return null;
  const { source, year } = result.entrySource;
  return (
    <div role="status">
      <EntryNotice notes={result.entryNotes} />
      <p className="soft">
        <SourceLine source={source} year={year} />
      </p>
    </div>
  );
}

function School() {
  const abroad = usePlanner((state) => studiedAbroad(state.draft) !== false);
  return (
    <>
      {abroad && <CountryField path={['school', 'country']} label={p.about.schoolCountry} />}
      <TextField
        path={['school', 'graduated']}
        label={p.about.graduated}
        help={p.about.graduatedHelp}
        numeric
        width="short"
      />
      {abroad && <YesNoField path={['ecfmg', 'certified']} label={p.visa.certified} />}
      {abroad && <Certificate />}
    </>
  );
}

/** Asked only of those who said that they are not certified; what a late certificate closes is said at once. */
function Certificate() {
  const waits = usePlanner((state) => textAt(state.draft, ['ecfmg', 'certified']) === 'false');
  const dated = usePlanner((state) => state.profile?.ecfmg.expected !== undefined);
  if (!waits) return null;
  return (
    <>
      <CertificateField />
      {dated && <CertificateNotes />}
    </>
  );
}

function CertificateNotes() {
  return (
    <div role="status">
      <EntryNotice notes={useCertificate().certificateNotes} />
    </div>
  );
}

const exam = (name: 'step1' | 'step2ck' | 'step3' | 'comlex1' | 'comlex2') => ({
  label: t.addAttempt(EXAM_NAMES[name]),
  fresh: { exam: name },
});

function Exams() {
  const osteopathic = usePlanner((state) => textAt(state.draft, ['applicant']) === 'us-do');
  const also = [exam('step2ck'), exam('step3'), ...(osteopathic ? [exam('comlex1'), exam('comlex2')] : [])];
  const first = exam('step1');
  return (
    <Entries
      level={2}
      list="exams"
      none={p.exams.none}
      addLabel={first.label}
      fresh={first.fresh}
      also={also}
      entryLabel={p.exams.entry}
    >
      {(index) => <AttemptFields index={index} />}
    </Entries>
  );
}

const inTheUs = (kind: 'observership' | 'research') => ({ kind, country: 'US' });

function Experience() {
  return (
    <Entries
      level={2}
      list="experience"
      {...useNone()}
      addLabel={t.addHandsOn}
      fresh={{ kind: 'hands-on', country: 'US' }}
      also={[
        { label: t.addObservership, fresh: inTheUs('observership') },
        { label: t.addResearch, fresh: inTheUs('research') },
      ]}
      entryLabel={p.experience.entry}
    >
      {(index) => <ShortExperienceFields at={['experience', index]} />}
    </Entries>
  );
}

function Wishes() {
  return (
    <>
      <SpecialtyStars />
      <StateStars />
      <YesNoField path={['couple']} label={p.preferences.couple} help={p.preferences.coupleHelp} />
    </>
  );
}
