import { EXAM_NAMES, type Issue } from '@matchwright/inputs';
import { quoted } from '../text/bidi.ts';
import { phrases } from '../text/phrases.ts';
import { readerWords } from '../text/reader-words.ts';
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

/** What a choice is called in a file, and what the form calls it, by the end of its place. */
const OPTIONS: Record<string, Record<string, string>> = {
  result: { pass: t.exams.pass, fail: t.exams.fail },
  kind: { ...t.scholarship.kinds, ...t.experience.kinds },
  field: t.experience.fields,
  setting: t.experience.settings,
  status: t.letters.statuses,
};

/** A sentence of the reader begins with the field that it is about, whose name may be one bare word. */
const BARE_NAME = /^(?:season|citizenship|applicant|budget|interviews|couple)(?= is )/;

/** What is wrong with an answer, in the words of the form; beside its field, so without its path. */
export function plainMessage(issue: Issue): string {
  const { path, expected, message } = issue;
  const wanted = () => plainWords(readerWords(t.expected(inFormWords(path, expected))));
  if (message.startsWith(`${path} is missing`)) return t.missing(wanted());
  if (message.startsWith(`${path} is `)) return t.mustBe(wanted());
  return plainWords(withoutPath(readerWords(message), path));
}

/** What one of a few options must be, with the options as the form shows them. */
function inFormWords(path: string, expected: string): string {
  const options = OPTIONS[/(\w+)(?:\[\d+\])?$/.exec(path)?.[1] ?? ''];
  const [, names] = /^one of (.+)$/.exec(expected) ?? [];
  if (!options || names === undefined) return expected;
  return `one of ${names
    .split(', ')
    .map((name) => options[name] ?? name)
    .join(', ')}`;
}

/** A warning of the reader, in the words of the form. */
export function plainWarning(warning: string): string {
  return plainWords(readerWords(warning));
}

/** The path may be isolated from letters that run the other way. */
function withoutPath(text: string, path: string): string {
  for (const start of [`${path}: `, `${quoted(path)}: `])
    if (text.startsWith(start)) return text.slice(start.length);
  return text;
}

/** A sentence about a profile file without its notation: no paths, no backticks, no codes. */
export function plainWords(text: string): string {
  return text
    .replace(
      /`(\w[\w.[\]-]*): ([^`]+)`/g,
      (_, place: string, value: string) => `“${fieldLabel(place) ?? place}: ${value}”`,
    )
    .replace(PATH, (place) => (fieldLabel(place) ? `“${fieldLabel(place)}”` : place))
    .replace(/`([^`]+)`/g, (_, inner: string) => `“${OPTIONS.result?.[inner] ?? fieldLabel(inner) ?? inner}”`)
    .replace(WORD, (word) => WORDS[word] ?? word)
    .replace(BARE_NAME, (name) => `“${fieldLabel(name) ?? name}”`)
    .replace(/\btrue or false\b/g, 'yes or no')
    .replace(/^false\b/, 'no')
    .replace(/(: | is )true\b/g, '$1yes')
    .replace(/(: | is )false\b/g, '$1no')
    .replaceAll('““', '“')
    .replaceAll('””', '”');
}
