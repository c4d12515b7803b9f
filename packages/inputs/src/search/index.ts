export { type FoundPrograms, findPrograms } from './find-programs.ts';
export { meantBy } from './meant.ts';
export { type OtherName, otherNames } from './other-names.ts';
export { foundBy, type Named, type Searched, searched, wordTest } from './searched.ts';
