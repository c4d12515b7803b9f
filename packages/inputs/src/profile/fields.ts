import * as z from 'zod';
import { bareWord } from '../closest.ts';
import { isIsoDate, isMonthOrDate, isYear } from '../iso-date.ts';
import { latinDigits } from '../latin-digits.ts';
import { COUNTRIES, COUNTRY_ALIASES } from '../places/countries.ts';
import { US_STATES } from '../places/states.ts';
import { isPercentage, type Percentage, readPracticeScore } from '../practice-score.ts';
import { readTypedDate, readTypedDay, readTypedDayOrYear } from '../typed-date.ts';
import { readTypedSum } from '../typed-sum.ts';
import { yesNoWord } from '../yes-no-words.ts';

// Zod otherwise compiles validators with `Function`, which a strict content security policy forbids.
z.config({ jitless: true });

/** A value that clearly means a valid one becomes that one; undefined when it cannot be told. */
type Repair = (value: unknown) => unknown;

/** The repair of each leaf schema, and the words that its unknown values may be matched with. */
export const leafRepairs = z.registry<{ repair: Repair; options?: readonly string[] }>();

/**
 * Every leaf carries its expectation as its error text ("a whole number from 1 to 5"): the sentence for the
 * reader is built around it in one place.
 */
export function whole(min: number, max: number, expected: string) {
  return z.number({ error: expected }).int().min(min).max(max).register(leafRepairs, { repair: readNumber });
}

export function decimal(min: number, max: number, expected: string) {
  return z.number({ error: expected }).min(min).max(max).register(leafRepairs, { repair: readDecimal });
}

/** Half of the world writes "1,5"; a comma before three digits stands for thousands. */
function readDecimal(value: unknown): unknown {
  if (typeof value !== 'string') return undefined;
  return readNumber(latinDigits(value).replace(/^(\s*\d{1,3})[,٫](\d{1,2}\s*)$/, '$1.$2'));
}

/** "224", "$2,500" and " 15 " are numbers; "22-24" and "1e9" are not. */
export function readNumber(value: unknown): unknown {
  if (typeof value !== 'string') return undefined;
  const text = latinDigits(value)
    .trim()
    .replace(/^\$\s*/, '');
  if (/^-?\d{1,15}(\.\d{1,6})?$/.test(text)) return Number(text) + 0;
  return /^\d{1,3}(,\d{3})+$/.test(text) ? Number(text.replaceAll(',', '')) : undefined;
}

/** A number is a score, a text ending in % is a percentage: nobody can take the one for the other. */
export function practiceScore() {
  const expected = 'a score of three digits, such as 245, or a percentage, such as 68%';
  return z
    .union([z.number().int().min(100).max(999), z.custom<Percentage>(isPercentage)], { error: expected })
    .register(leafRepairs, { repair: (value) => readPracticeScore(value) ?? undefined });
}

/** Whole US dollars, in the ways people of our languages write sums. */
export function dollars(min: number, max: number, expected: string) {
  return z
    .number({ error: expected })
    .int()
    .min(min)
    .max(max)
    .register(leafRepairs, {
      repair: (value) => (typeof value === 'string' ? (readTypedSum(value) ?? undefined) : undefined),
    });
}

export function yesNo() {
  return z.boolean({ error: 'true or false' }).register(leafRepairs, {
    repair: (value) => (typeof value === 'string' ? yesNoWord(value) : undefined),
  });
}

export function choice<const T extends readonly [string, ...string[]]>(
  options: T,
  aliases: Readonly<Record<string, T[number]>> = {},
) {
  const expected = options.length === 1 ? options[0] : `one of ${options.join(', ')}`;
  return z.enum(options, { error: expected }).register(leafRepairs, {
    repair: (value) => matchWord(value, options, aliases),
    options,
  });
}

/** The option written with other capitals, spaces or hyphens, or known under another name. */
function matchWord(
  value: unknown,
  options: readonly string[],
  aliases: Readonly<Record<string, string>>,
): string | undefined {
  if (typeof value !== 'string') return undefined;
  const word = bareWord(value);
  const option = options.find((candidate) => bareWord(candidate) === word);
  return option ?? (Object.hasOwn(aliases, word) ? aliases[word] : undefined);
}

/** Characters that one text of a profile may have. */
export const LONGEST_TEXT = 2000;

export function text(expected = 'text of at most 2,000 characters') {
  return z.string({ error: expected }).max(LONGEST_TEXT);
}

/** What a date field accepts; an order of day and month that could be exchanged is never guessed. */
const A_DATE = 'a date such as 2015-06-05, 5 June 2015 or June 2015; 05/06/2015 could be two different days';

/** A day. Of a month without a day the first counts, or the last where an early day would promise too much. */
export function date(ofMonth: 'first' | 'last' = 'first') {
  return z
    .string({ error: A_DATE })
    .refine(isIsoDate, { error: A_DATE })
    .register(leafRepairs, {
      repair: (value) =>
        typeof value === 'string' ? (readTypedDay(value, ofMonth) ?? undefined) : undefined,
    });
}

/** The day of an exam, or its year alone. Of a month the first day counts. */
export function examDate() {
  const expected = `${A_DATE}. A year alone, such as 2015, is enough for an exam that you have taken`;
  return z
    .string({ error: expected })
    .refine((text) => isIsoDate(text) || isYear(text), { error: expected })
    .register(leafRepairs, {
      repair: (value) => readTypedDayOrYear(String(value)) ?? undefined,
    });
}

/** A month or a day, as exactly as it was written. */
export function monthOrDate() {
  return z
    .string({ error: A_DATE })
    .refine(isMonthOrDate, { error: A_DATE })
    .register(leafRepairs, { repair: readDate });
}

function readDate(value: unknown): string | undefined {
  return typeof value === 'string' ? (readTypedDate(value) ?? undefined) : undefined;
}

export function year(expected = 'a year from 1950 on, such as 2021') {
  return z
    .number({ error: expected })
    .int()
    .min(1950)
    .max(2200)
    .register(leafRepairs, {
      repair: (value) => {
        const dated = readDate(value);
        return dated === undefined ? readNumber(value) : Number(dated.slice(0, 4));
      },
    });
}

export const stars = () => whole(1, 5, 'a whole number of stars from 1 to 5');

export function country() {
  const expected = 'a two-letter country code (ISO 3166), such as EG or IN';
  return z
    .string({ error: expected })
    .refine((code) => Object.hasOwn(COUNTRIES, code), { error: expected })
    .register(leafRepairs, { repair: (value) => codeOf(value, COUNTRIES, COUNTRY_ALIASES) });
}

export function usState() {
  const expected = 'the two-letter postal code of a US state, DC or a territory, such as NY or PR';
  return z
    .string({ error: expected })
    .refine((code) => Object.hasOwn(US_STATES, code), { error: expected })
    .register(leafRepairs, { repair: (value) => codeOf(value, US_STATES, { washingtondc: 'DC' }) });
}

function codeOf(
  value: unknown,
  names: Readonly<Record<string, string>>,
  aliases: Readonly<Record<string, string>>,
) {
  if (typeof value !== 'string') return undefined;
  const upper = value.trim().toUpperCase();
  if (Object.hasOwn(names, upper)) return upper;
  const word = bareWord(value);
  if (Object.hasOwn(aliases, word)) return aliases[word];
  return Object.keys(names).find((code) => bareWord(names[code]!) === word);
}

export function programCode() {
  const expected =
    'an NRMP program code, such as 1252700C0 (four digits, 140, 320 or 700, a letter, a digit)';
  return z
    .string({ error: expected })
    .regex(/^\d{4}(140|320|700)[CMP]\d$/)
    .register(leafRepairs, {
      repair: (value) =>
        typeof value === 'string' ? latinDigits(value).replace(/[\s-]/g, '').toUpperCase() : undefined,
    });
}

export function list<S extends z.ZodType>(element: S, expected: string) {
  return z
    .array(element, { error: `a list of ${expected}` })
    .max(2000)
    .default([]);
}

/**
 * A group of named fields that keeps fields it does not know, so that nothing typed is lost on saving. The
 * type leaves them out on purpose: a misspelt access in code stays a type error.
 */
export function group<S extends z.ZodRawShape>(shape: S, expected: string) {
  return z.looseObject(shape, { error: expected }) as unknown as z.ZodObject<S>;
}
