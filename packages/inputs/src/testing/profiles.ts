import type { Issue } from '../issue.ts';
import { type ParsedProfile, parseProfile } from '../profile/parse-profile.ts';
import { testContext } from './context.ts';

/** A complete valid profile, fresh for every caller: tests change it. */
export function fullProfile(): Record<string, unknown> {
  return {
    profile: 1,
    season: 2028,
    applicant: 'non-us-img',
    citizenship: 'EG',
    visa: { needed: true, acceptable: ['J-1', 'H-1B'] },
    school: { name: 'Example University', country: 'EG', graduated: 2021 },
    ecfmg: { certified: false, expected: '2027-03-01' },
    exams: [
      { exam: 'step1', date: '2022-05-10', result: 'fail' },
      { exam: 'step1', date: '2022-11-02', result: 'pass' },
      { exam: 'step2ck', date: '2024-03-15', score: 224 },
    ],
    practice: [{ exam: 'step3', date: '2026-10-01', score: 215 }],
    experience: [
      {
        kind: 'hands-on',
        country: 'US',
        field: ['internal-medicine'],
        from: '2025-02',
        to: '2025-02',
        letter: true,
      },
      { kind: 'research', country: 'US', field: ['other'], from: '2026-01' },
    ],
    scholarship: [{ kind: 'poster', topic: 'sickle cell transition', lifespan: true, year: 2025 }],
    letters: [{ field: 'internal-medicine', us: true, handsOn: true, status: 'received' }],
    gaps: [{ from: '2022-01', to: '2022-11', reason: 'exam preparation' }],
    strengths: { languages: ['ar', 'en'], teaching: true, leadership: false, underserved: true },
    ties: { states: ['NY'], schools: [] },
    preferences: {
      specialties: { 'med-peds': 5, 'internal-medicine': 4, pediatrics: 3 },
      states: { NY: 5, TX: 1 },
      never: ['CA'],
      settings: { university: 4, community: 4 },
      pin: ['1252700C0'],
      exclude: ['1102140C0'],
    },
    budget: 2500,
    interviews: 15,
  };
}

export function read(changes: Record<string, unknown>): ParsedProfile {
  return parseProfile({ ...fullProfile(), ...changes }, testContext);
}

export function accepted(parsed: ParsedProfile): Extract<ParsedProfile, { ok: true }> {
  if (parsed.ok) return parsed;
  throw new Error(`refused: ${parsed.issues.map((issue) => issue.message).join(' | ')}`);
}

export function refused(parsed: ParsedProfile): Issue[] {
  if (!parsed.ok) return parsed.issues;
  throw new Error('accepted, although it should be refused');
}

/** Paths of the issues, for tests that only ask where. */
export function places(parsed: ParsedProfile): string[] {
  return refused(parsed).map((issue) => issue.path);
}
