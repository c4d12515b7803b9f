/** The checks of the story that other texts of a person need too: a statement, an answer, a letter. */
export { dateWords } from '../../dates/date-words.ts';
export { Situation } from '../situation.ts';
export { agesIn } from './ages.ts';
export { cliches } from './cliches.ts';
export { storyConcerns } from './concerns.ts';
export { contradictions } from './contradictions.ts';
export { patientNames } from './privacy.ts';
export { type Tone, type ToneMark, toneMarks } from './tone.ts';
