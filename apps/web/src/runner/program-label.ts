import type { SpecialtyId } from '@matchwright/facts';
import type { OtherName } from '@matchwright/inputs/search';

/** A program's name and place, for searching and for naming codes. */
export interface ProgramLabel {
  code: string;
  name: string;
  city: string;
  state: string;
  specialty: SpecialtyId;
  /** Names that the facts have beside the one that is shown. */
  otherNames?: OtherName[];
}
