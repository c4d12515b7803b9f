import { say } from '@matchwright/speech';
import { gainBeside } from '../../words/chance-words.ts';
import { passedExpectation } from '../certificate-disagreement.ts';
import { judgeStep3 } from '../exams/judge-step3.ts';
import type { Situation } from '../situation.ts';
import type { OpenField } from './open-field.ts';

export function openVisa({ applicant, isImg }: Situation): OpenField | null {
  if (!isImg || applicant.visaNeeded !== null) return null;
  return {
    id: 'visa.needed',
    place: 'visa.needed',
    topic: 'visa',
    label: say`Whether you need a visa`,
    why: say`It decides how many programs are open to you.`,
    answers: [
      { says: say`You need a visa`, changes: [{ path: 'visa.needed', value: true }] },
      { says: say`You need no visa`, changes: [{ path: 'visa.needed', value: false }] },
    ],
    effect: 'visaNeeded',
    parameters: [],
  };
}

export function openGraduation(situation: Situation): OpenField | null {
  const { profile, isImg } = situation;
  if (profile.school.graduated !== undefined) return null;
  const recent = situation.figure('advice.audit.graduated_recently_years');
  const applying = profile.season - 1;
  // Students of US schools graduate in the year of the Match, or a little before.
  const years = isImg
    ? [applying - recent, applying - situation.figure('advice.audit.graduated_long_ago_years')]
    : [profile.season, applying - recent];
  return {
    id: 'school.graduated',
    place: 'school.graduated',
    topic: 'education',
    label: say`Your year of graduation`,
    why: say`Programs set limits on the years since graduation, and the odds fall with each year.`,
    answers: years.map((year) => ({
      says: say`Graduated in ${year}`,
      changes: [{ path: 'school.graduated', value: year }],
    })),
    effect: 'perYearSinceGraduation',
    parameters: ['advice.audit.graduated_recently_years', 'advice.audit.graduated_long_ago_years'],
  };
}

export function openCertificate(situation: Situation): OpenField | null {
  const { profile, isImg } = situation;
  const { certified, expected } = profile.ecfmg;
  const passed = passedExpectation(situation);
  if (!isImg || certified === true || (expected !== undefined && passed === null)) return null;
  return {
    id: 'ecfmg.certified',
    place: certified === null || passed !== null ? 'ecfmg.certified' : 'ecfmg.expected',
    topic: 'certification',
    label:
      passed === null ? say`When you expect the ECFMG certificate` : say`Whether your ECFMG certificate came`,
    why: [
      say`ECFMG must confirm that you meet its requirements before rank lists close. Step 3 asks for the certificate itself.`,
      ...step3Decided(situation),
    ].join(' '),
    answers: [],
    effect: null,
    parameters: ['nrmp.img.certificate_needed_to_match', 'usmle.step3.requires'],
  };
}

/** The date decides whether a pass in Step 3 can count this season, and so what can be gained by it. */
function step3Decided(situation: Situation): string[] {
  const { effect, decides } = judgeStep3(situation);
  if (!effect || !decides) return [];
  return [
    decides,
    say`With Step 3 passed in time, your chance to match would change by this: ${gainBeside(effect.gain, effect.passed, 'percentage point')}.`,
  ];
}

export function openCitizenship({ profile }: Situation): OpenField | null {
  if (profile.applicant !== 'non-us-img' || profile.citizenship !== undefined) return null;
  return {
    id: 'citizenship',
    place: 'citizenship',
    topic: 'visa',
    label: say`Your citizenship`,
    why: say`The United States restricts entry for some nationalities. We can name the rule and its date only if we know yours.`,
    answers: [],
    effect: null,
    parameters: ['visa.ban.full', 'visa.ban.partial_incl_J'],
  };
}
