import { EXAM_NAMES, type Profile } from '@matchwright/inputs';

const countries = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'code' });
const languages = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' });

/** Something of a profile that a person may choose to tell another reader, as it would be told. */
export interface ProfileFact {
  id: 'exams' | 'graduation' | 'experience' | 'gaps' | 'languages';
  /** English, as the request is. */
  says: string;
}

/** What can be told of a profile, fact by fact. Without names of schools, hospitals or people. */
export function profileFacts(profile: Profile): ProfileFact[] {
  const facts: [ProfileFact['id'], string, string[]][] = [
    ['exams', 'Exams', profile.exams.map(examFact)],
    ['graduation', 'Medical school', graduation(profile)],
    ['experience', 'Clinical and other work', profile.experience.map(workFact)],
    ['gaps', 'Gaps', profile.gaps.map(({ from, to }) => `${from ?? 'unknown'} to ${to ?? 'now or unknown'}`)],
    ['languages', 'Languages', [profile.strengths.languages.map(languageName).join(', ')].filter(Boolean)],
  ];
  return facts.flatMap(([id, title, parts]) =>
    parts.length > 0 ? [{ id, says: `${title}: ${parts.join('; ')}.` }] : [],
  );
}

function examFact({ exam, date, result, score }: Profile['exams'][number]): string {
  const passed = result === 'pass' ? 'passed' : result === 'fail' ? 'failed' : null;
  return [EXAM_NAMES[exam], passed, score !== undefined && `score ${score}`, date].filter(Boolean).join(', ');
}

function graduation({ school: { graduated, country } }: Profile): string[] {
  const told = [country && countries.of(country), graduated !== undefined && `graduated ${graduated}`].filter(
    Boolean,
  );
  return told.length > 0 ? [told.join(', ')] : [];
}

function workFact({ kind, country, field, months, from, to }: Profile['experience'][number]): string {
  const when = [from, to].filter(Boolean).join(' to ');
  return [
    kind,
    field.join(' and ').replaceAll('-', ' '),
    country && countries.of(country),
    months !== undefined && `${months} ${months === 1 ? 'month' : 'months'}`,
    when,
  ]
    .filter(Boolean)
    .join(', ');
}

/** Profiles hold codes, or names as people wrote them. */
const languageName = (written: string): string =>
  /^[a-z]{2,3}$/i.test(written) ? (languages.of(written) ?? written) : written;
