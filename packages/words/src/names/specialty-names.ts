import type { SpecialtyId } from '@matchwright/facts';
import { say } from '@matchwright/speech';

/** A specialty as people write it; `id` is null for those that are not planned here. */
export interface NamedSpecialty {
  id: SpecialtyId | null;
  name: string;
  /** The word is also an organ system, a test or a ward: only a plain wish counts. */
  meansMore?: true;
  /** The field: "pediatrics". Without word boundaries. */
  field: string;
  /** Who practises it: "pediatrician"; undefined when nobody is called so. */
  doctor?: string;
}

const MED_PEDS =
  'med(?:icine)?[-/ –]{1,3}(?:and )?p(?:a)?ed(?:iatric)?s|(?:combined )?internal medicine(?:[-/ –]{1,3}| and |, | & )p(?:a)?ediatrics';

/** The combined field first: its name holds the other two. */
export const SPECIALTY_WORDS: readonly NamedSpecialty[] = [
  { id: 'med-peds', name: 'Med-Peds', field: MED_PEDS, doctor: 'med-peds (?:physician|doctor)' },
  {
    id: 'internal-medicine',
    name: say`Internal Medicine`,
    field: 'internal medicine|adult medicine',
    doctor: 'internist',
  },
  { id: 'pediatrics', name: say`Pediatrics`, field: 'p(?:a)?ediatrics?', doctor: 'p(?:a)?ediatrician' },
  {
    id: null,
    name: say`Family Medicine`,
    field: 'family (?:medicine|practice)',
    doctor: 'family (?:physician|doctor)',
  },
  { id: null, name: say`Psychiatry`, field: 'psychiatry', doctor: 'psychiatrist' },
  {
    id: null,
    name: say`Neurology`,
    meansMore: true,
    field: '(?:child )?neurology',
    doctor: '(?:child )?neurologist',
  },
  { id: null, name: say`Emergency Medicine`, field: 'emergency medicine', doctor: 'emergency physician' },
  {
    id: null,
    name: say`Surgery`,
    field: '(?:general |orthop(?:a)?edic |neuro)?surgery|orthop(?:a)?edics',
    doctor: '(?:general |orthop(?:a)?edic |neuro)?surgeon',
  },
  {
    id: null,
    name: say`Obstetrics and Gynecology`,
    field: 'obstetrics(?: and gyn(?:a)?ecology)?|ob[-/ ]?gyn',
    doctor: 'obstetrician|gyn(?:a)?ecologist',
  },
  {
    id: null,
    name: say`Anesthesiology`,
    meansMore: true,
    field: 'an(?:a)?esthesi(?:ology|a)',
    doctor: 'an(?:a)?esthesiologist',
  },
  {
    id: null,
    name: say`Radiology`,
    meansMore: true,
    field: '(?:diagnostic )?radiology',
    doctor: 'radiologist',
  },
  { id: null, name: say`Pathology`, meansMore: true, field: 'pathology', doctor: 'pathologist' },
  { id: null, name: say`Dermatology`, meansMore: true, field: 'dermatology', doctor: 'dermatologist' },
  { id: null, name: say`Ophthalmology`, meansMore: true, field: 'ophthalmology', doctor: 'ophthalmologist' },
  { id: null, name: say`Urology`, meansMore: true, field: 'urology', doctor: 'urologist' },
  {
    id: null,
    name: say`Ear, Nose and Throat`,
    meansMore: true,
    field: 'otolaryngology|ENT',
    doctor: 'otolaryngologist',
  },
  {
    id: null,
    name: say`Physical Medicine and Rehabilitation`,
    meansMore: true,
    field: 'physical medicine(?: and rehabilitation)?|physiatry|PM&R',
    doctor: 'physiatrist',
  },
];
