import { say } from '@matchwright/speech';
import { listed, type TargetWords } from './target-words.ts';

/** Where a row says which program it is. */
export const IDENTITY_TARGETS = {
  acgme: {
    label: say`ACGME code`,
    reads: 'identity',
    phrases: listed(`
      acgme code, acgme id, acgme program id, acgme program code, acgme number, acgme, program id,
      program code, program number, accreditation id
    `),
    never: listed('nrmp, institution, sponsor'),
  },
  nrmp: {
    label: say`NRMP code`,
    reads: 'identity',
    phrases: listed(`
      nrmp code, nrmp program code, nrmp id, nrmp number, nrmp, match code, track code
    `),
    never: listed('institution, quota, participate'),
  },
  name: {
    label: say`Program name`,
    reads: 'identity',
    phrases: listed(`
      program name, residency program, program, residency, program title, name, institution name,
      institution, hospital name, hospital, sponsoring institution, sponsor
    `),
    never: listed('director, coordinator, contact, type, size, email, city, state'),
  },
  city: {
    label: say`City`,
    reads: 'identity',
    phrases: listed('city, program city, town'),
  },
  state: {
    label: say`State`,
    reads: 'identity',
    phrases: listed('state, program state, state abbreviation, state territory'),
    never: listed('rule, law, license'),
  },
  place: {
    label: say`City and state`,
    reads: 'identity',
    phrases: listed('location, city state, program location, place, city and state'),
  },
  specialty: {
    label: say`Specialty`,
    reads: 'identity',
    phrases: listed('specialty, specialty name, program specialty, discipline'),
  },
} satisfies Record<string, TargetWords>;
