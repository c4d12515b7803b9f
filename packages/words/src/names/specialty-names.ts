import type { SpecialtyId } from '@matchwright/facts';

/** A specialty as people write it; `id` is null for those that are not planned here. */
export interface NamedSpecialty {
  id: SpecialtyId | null;
  name: string;
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
    name: 'Internal Medicine',
    field: 'internal medicine|adult medicine',
    doctor: 'internist',
  },
  { id: 'pediatrics', name: 'Pediatrics', field: 'p(?:a)?ediatrics?', doctor: 'p(?:a)?ediatrician' },
  {
    id: null,
    name: 'Family Medicine',
    field: 'family (?:medicine|practice)',
    doctor: 'family (?:physician|doctor)',
  },
  { id: null, name: 'Psychiatry', field: 'psychiatry', doctor: 'psychiatrist' },
  { id: null, name: 'Neurology', field: '(?:child )?neurology', doctor: '(?:child )?neurologist' },
  { id: null, name: 'Emergency Medicine', field: 'emergency medicine', doctor: 'emergency physician' },
  {
    id: null,
    name: 'Surgery',
    field: '(?:general |orthop(?:a)?edic |neuro)?surgery|orthop(?:a)?edics',
    doctor: '(?:general |orthop(?:a)?edic |neuro)?surgeon',
  },
  {
    id: null,
    name: 'Obstetrics and Gynecology',
    field: 'obstetrics(?: and gyn(?:a)?ecology)?|ob[-/ ]?gyn',
    doctor: 'obstetrician|gyn(?:a)?ecologist',
  },
  { id: null, name: 'Anesthesiology', field: 'an(?:a)?esthesi(?:ology|a)', doctor: 'an(?:a)?esthesiologist' },
  { id: null, name: 'Radiology', field: '(?:diagnostic )?radiology', doctor: 'radiologist' },
  { id: null, name: 'Pathology', field: 'pathology', doctor: 'pathologist' },
  { id: null, name: 'Dermatology', field: 'dermatology', doctor: 'dermatologist' },
];
