import type { SpecialtyId } from '@matchwright/facts';

/** A program's name and place, for searching and for naming codes. */
export interface ProgramLabel {
  code: string;
  name: string;
  city: string;
  state: string;
  specialty: SpecialtyId;
}
