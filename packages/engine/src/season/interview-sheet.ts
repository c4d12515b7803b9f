import type { Fact, FactField, SeasonalFacts, SpecialtyId } from '@matchwright/facts';
import type { Profile } from '@matchwright/inputs';
import type { Application, SeasonLog } from '@matchwright/inputs/season';
import { say } from '@matchwright/speech';

/** A fact worth having at hand, as the facts hold it. */
export interface SheetFact {
  field: FactField;
  value: Fact['value'];
  /** Null when undated. */
  year: number | null;
  source: string;
}

/** One page for one interview: what is known, what to ask, and what to write down right after. */
export interface InterviewSheet {
  code: string;
  name: string;
  city: string;
  state: string;
  specialty: SpecialtyId;
  facts: SheetFact[];
  /** The person's own entry: signal, letters sent, contacts, notes; null when the season has none. */
  application: Application | null;
  ask: string[];
  /** Headings of the notes, to fill in within the hour. */
  template: NoteHeading[];
}

export interface NoteHeading {
  /** Stays when the words of the heading change, so that a note keeps its place. */
  id: string;
  asks: string;
}

const FIELDS: readonly FactField[] = [
  'kind',
  'positions',
  'residents',
  'imgShare',
  'visaJ1',
  'visaH1b',
  'step3Rule',
  'childrensHospital',
  'interviewInvites',
  'website',
];

/** Null for a program that the facts do not know. */
export function interviewSheet(
  code: string,
  profile: Profile,
  log: SeasonLog,
  facts: SeasonalFacts,
): InterviewSheet | null {
  const program = facts.programs.find(
    (one) => one.code === code || one.tracks.some((track) => track.code === code),
  );
  if (!program) return null;
  const codes = new Set([program.code, ...program.tracks.map((track) => track.code)]);
  const application = log.applications.find((one) => one.program !== undefined && codes.has(one.program));
  return {
    code: program.code,
    name: program.name,
    city: program.city,
    state: program.state,
    specialty: program.specialty,
    facts: FIELDS.flatMap((field) => {
      const [newest] = program.facts[field] ?? [];
      return newest ? [{ field, value: newest.value, year: newest.year, source: newest.source }] : [];
    }),
    application: application ?? null,
    ask: questions(program.specialty, profile),
    template: headings(Object.keys(log.rankList?.criteria ?? {})),
  };
}

function headings(criteria: readonly string[]): NoteHeading[] {
  return [
    { id: 'people', asks: say`Whom you met, and one thing that each of them said.` },
    { id: 'asked', asks: say`What they asked you, and what you would answer better next time.` },
    { id: 'residents', asks: say`What residents said when no teacher was there.` },
    { id: 'teaching', asks: say`Teaching, feedback and who helps at night.` },
    { id: 'liked', asks: say`What you would be glad of there, and what you would miss.` },
    ...criteria.map((criterion) => ({
      id: `criterion:${criterion}`,
      asks: say`Your own criterion "${criterion}": one to five stars.`,
    })),
    { id: 'specific', asks: say`Something specific for a note of thanks.` },
    { id: 'open', asks: say`What you still want to know, what you promised to send, and to whom.` },
    { id: 'rather', asks: say`Would you rather train here than not match? Yes or no.` },
  ];
}

/** Never about ranking: neither side may ask for it. */
function questions(specialty: SpecialtyId, profile: Profile): string[] {
  return [
    ...(profile.visa.needed === false
      ? []
      : [say`Which visa did the last residents from abroad have, and did all of them begin on time?`]),
    ...SPECIALTY_QUESTIONS[specialty],
    say`How does a first-year resident learn that something should change?`,
    say`What did last year’s graduates go on to do?`,
    say`What has the program changed because residents asked for it?`,
  ];
}

const SPECIALTY_QUESTIONS: Record<SpecialtyId, readonly string[]> = {
  'med-peds': [
    say`How often do residents move between adults and children, and who looks after them in both?`,
    say`Who follows patients from the children’s clinic into the adult one?`,
  ],
  'internal-medicine': [
    say`How much time do residents have in the clinic, and do they keep their own patients?`,
  ],
  pediatrics: [say`How much of the time is spent on wards, in the clinic and with newborns?`],
};
