import { EXAM_NAMES, type Issue } from '@matchwright/inputs';
import { phrases } from '../text/phrases.ts';
import { fieldLabel } from './field-label.ts';

const t = phrases.profile;

/** Words of the file format that nobody says, with the words of the form. */
const WORDS: Record<string, string> = {
  ...t.about.applicantOptions,
  ...EXAM_NAMES,
  'hands-on': t.experience.kinds['hands-on'],
  'internal-medicine': t.experience.fields['internal-medicine'],
  'med-peds': t.experience.fields['med-peds'],
};
const WORD = new RegExp(
  `(?<![\\w-])(${Object.keys(WORDS)
    .sort((a, b) => b.length - a.length)
    .join('|')})(?![\\w-])`,
  'g',
);
const PATH =
  /\b(?:exams|experience|practice)\[\d+\](?:\.\w+)?|\b(?:school|visa|ecfmg|preferences|ties)\.\w+(?:\[\d+\])?/g;

/** A sentence of the reader begins with the field that it is about, whose name may be one bare word. */
const BARE_NAME = /^(?:season|citizenship|applicant|budget|interviews|couple)(?= is )/;

/** What is wrong with an answer, in the words of the form; beside its field, so without its path. */
export function plainMessage(issue: Issue): string {
  const { path, expected, message } = issue;
  if (message.startsWith(`${path} is missing`)) return t.missing(plainWords(t.expected(expected)));
  if (message.startsWith(`${path} is `)) return t.mustBe(plainWords(t.expected(expected)));
  return plainWords(message.startsWith(`${path}: `) ? message.slice(path.length + 2) : message);
}

/** A sentence about a profile file without its notation: no paths, no backticks, no codes. */
export function plainWords(text: string): string {
  return text
    .replace(
      /`(\w[\w.[\]-]*): ([^`]+)`/g,
      (_, place: string, value: string) => `“${fieldLabel(place) ?? place}: ${value}”`,
    )
    .replace(PATH, (place) => (fieldLabel(place) ? `“${fieldLabel(place)}”` : place))
    .replace(/`([^`]+)`/g, (_, inner: string) => `“${fieldLabel(inner) ?? inner}”`)
    .replace(WORD, (word) => WORDS[word] ?? word)
    .replace(BARE_NAME, (name) => `“${fieldLabel(name) ?? name}”`)
    .replace(/\btrue or false\b/g, 'yes or no')
    .replace(/^false\b/, 'no')
    .replace(/(: | is )true\b/g, '$1yes')
    .replace(/(: | is )false\b/g, '$1no')
    .replaceAll('““', '“')
    .replaceAll('””', '”');
}
