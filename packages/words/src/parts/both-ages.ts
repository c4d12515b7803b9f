import { agesIn } from '@matchwright/engine/story-checks';
import { say } from '@matchwright/speech';
import { isOneSided } from '../names/ages-shown.ts';
import { SPECIALTY_WORDS } from '../names/specialty-names.ts';
import type { TextModel } from '../text/text-model.ts';
import type { Shown } from './shown.ts';

const COMBINED = new RegExp(
  `\\b(?:${SPECIALTY_WORDS.find(({ id }) => id === 'med-peds')?.field}|p(?:a)?ediatrics(?: and |, | & |/)(?:internal )?medicine)\\b`,
  'gi',
);
/** What was done in a field shows its patients; what was heard or read of it does not. */
const WORKED =
  /\b(?:rotat\w+|months?|weeks?|years?|internship|clerkships?|worked|wards?|clinics?|floors?|units?)\b/i;
const HEARD = /\b(?:lectures?|courses?|conferences?|seminars?|read|books?|interest\w*)\b/i;
const PEDIATRICS = /\bp(?:a)?ediatrics\b/gi;
/** Fields and illnesses of adults, where no age is named. */
const OF_ADULTS =
  /\b(?:internal medicine|medical (?:ward|floor)s?|medicine (?:ward|floor)s?|geriatric\w*|heart failure|cirrhosis|stroke|COPD|chronic obstructive|coronary|hemodialysis)\b/i;

/** The name of a field is no patient: "internal medicine and pediatrics" shows no child. */
function ageWords(text: string): string {
  return WORKED.test(text) && !HEARD.test(text) ? text : text.replace(COMBINED, ' ').replace(PEDIATRICS, ' ');
}

/** The one age that the work of a text for both shows, and the other; null when it shows both, or tells no age. */
export function missingAge(shown: readonly Shown[], model: TextModel): { has: string; lacks: string } | null {
  const text = shown.map(({ sentence }) => ageWords(sentence.text)).join('\n');
  const { child, adult } = agesIn(text);
  const isAdult = adult || (isOneSided(model) && OF_ADULTS.test(text));
  if (child === isAdult) return null;
  const [children, adults] = [say`children`, say`adults`];
  return child ? { has: children, lacks: adults } : { has: adults, lacks: children };
}

/** Both at once, or one life through both. */
const TOGETHER =
  /\b(?:both|all ages|any age|either|two (?:ages|fields|halves|wards|clinics|doctors)|neither|transition\w*|life-?span|life span|grow(?:s|n|ing)? (?:up|old\w*)|grew (?:up|old\w*)|adulthood|generations?|eighteen|from birth|born|famil(?:y|ies)|parents?)\b/i;

/** Whether a reason for the combined field speaks of both of its ages, where it stands or around it; in a text of one age, its name alone does not. */
export function speaksOfBoth(shown: readonly Shown[], model: TextModel): boolean {
  if (!isOneSided(model)) return true;
  const text = [...new Set(shown.map(({ sentence }) => sentence.paragraph))]
    .flatMap((paragraph) => model.paragraphs[paragraph]?.sentences ?? [])
    .map((sentence) => sentence.text.replace(COMBINED, ' '))
    .join('\n');
  const { child, adult } = agesIn(text);
  return TOGETHER.test(text) || (child && (adult || OF_ADULTS.test(text)));
}
