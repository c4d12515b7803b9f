import type { TextModel } from '../text/text-model.ts';
import { SPECIALTY_WORDS } from './specialty-names.ts';

/** The writer's own early years and home, and the field where only its name is said, show no patient. */
const OWN_CHILDHOOD =
  /\b(?:as|when I was|since I was|ever since I was) (?:an? )?(?:(?:small|little|young) )*(?:child|boy|girl|kid|teenager)\b|\bmy (?:own )?(?:children|kids|baby|boys?|girls?)\b|\bp(?:a)?ediatrics\b(?! (?:ward|clinic|floor|unit|department|service|rotation|outpatient|months?|patients))/gi;

/** How many sentences show patients of either age. The name of the combined field shows none. */
export function agesShown({ sentences }: TextModel): { children: number; adults: number } {
  const own = SPECIALTY_WORDS.find(({ id }) => id === 'med-peds')?.field ?? '';
  const combined = new RegExp(`\\b(?:${own})\\b`, 'gi');
  const count = (pattern: RegExp) =>
    sentences.filter(({ text }) => pattern.test(text.replace(combined, ' ').replace(OWN_CHILDHOOD, ' ')))
      .length;
  const children = count(
    /\b(?:child(?:ren)?|boys?|girls?|bab(?:y|ies)|infants?|newborns?|neonat\w+|toddlers?|teen\w*|adolescen\w+|kids?|p(?:a)?ediatric\w*|(?:[1-9]|1[0-7])[- ]year[- ]old|school ?(?:child\w*|boys?|girls?|clinics?|nurses?|age\w*))\b/i,
  );
  const adults = count(
    /\b(?:adults?|m[ae]n|wom[ae]n|elderly|old(?:er)? (?:man|woman|patients?|people)|grand(?:mother|father|parents?)|widow\w*|farmer|driver|teacher|(?:1[89]|[2-9]\d)[- ]year[- ]old|hypertension|heart failure|diabetes|cirrhosis|stroke|wards?|internal medicine|internist)\b/i,
  );
  return { children, adults };
}

/** Whether a text for both ages speaks of one, with the other pasted in. */
export function isOneSided(model: TextModel): boolean {
  const { children, adults } = agesShown(model);
  return Math.min(children, adults) <= 1 && Math.max(children, adults) >= LEAST_SENTENCES;
}

/** Fewer tell nothing of what a text is about. */
const LEAST_SENTENCES = 4;
