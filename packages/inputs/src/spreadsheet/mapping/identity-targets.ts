import { listed, type TargetWords } from './target-words.ts';

/** Where a row says which program it is. */
export const IDENTITY_TARGETS = {
  acgme: {
    label: 'ACGME code',
    reads: 'identity',
    phrases: listed(`
      acgme code, acgme id, acgme program id, acgme program code, acgme number, acgme, program id,
      program code, program number, accreditation id
    `),
    never: listed('nrmp, institution, sponsor'),
  },
  nrmp: {
    label: 'NRMP code',
    reads: 'identity',
    phrases: listed(`
      nrmp code, nrmp program code, nrmp id, nrmp number, nrmp, match code, track code
    `),
    never: listed('institution, quota, participate'),
  },
  name: {
    label: 'Program name',
    reads: 'identity',
    phrases: listed(`
      program name, residency program, program, residency, program title, name, institution name,
      institution, hospital name, hospital, sponsoring institution, sponsor
    `),
    never: listed('director, coordinator, contact, type, size, email, city, state'),
  },
  city: {
    label: 'City',
    reads: 'identity',
    phrases: listed('city, program city, town'),
  },
  state: {
    label: 'State',
    reads: 'identity',
    phrases: listed('state, program state, state abbreviation, state territory'),
    never: listed('rule, law, license'),
  },
  place: {
    label: 'City and state',
    reads: 'identity',
    phrases: listed('location, city state, program location, place, city and state'),
  },
  specialty: {
    label: 'Specialty',
    reads: 'identity',
    phrases: listed('specialty, specialty name, program specialty, discipline'),
  },
} satisfies Record<string, TargetWords>;
