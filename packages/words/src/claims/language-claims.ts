import { say } from '@matchwright/speech';
import { type Claim, type Claimed, claimOn } from './claim.ts';
import { NUMBER, numberIn } from './numbers.ts';

const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
const CODES =
  'af am ar as ay az be bg bn bo bs ca cs cy da de el en es et eu fa fi fil fr ga gl gn gu ha he hi hr ht hu hy id ig is it ja ka kk km kn ko ku ky lb lo lt lv mg mk ml mn mr ms mt my ne nl no ny om or pa pl ps pt qu ro ru rw si sk sl sm sn so sq sr st sv sw ta te tg th ti tk tl tn tr tt uk ur uz vi wo xh yo zh zu'.split(
    ' ',
  );
/** Names that people use beside the one of the language data, by its code. */
const ALSO: Record<string, string> = {
  Farsi: 'fa',
  Dari: 'fa',
  Mandarin: 'zh',
  Cantonese: 'zh',
  Tagalog: 'tl',
  Filipino: 'tl',
  Creole: 'ht',
  Pashto: 'ps',
  Punjabi: 'pa',
  Bengali: 'bn',
  Bangla: 'bn',
  Kurdish: 'ku',
  Sinhala: 'si',
  Kannada: 'kn',
  Malayalam: 'ml',
  Odia: 'or',
};
/** Languages so near that a person may name either. */
const NEAR: readonly (readonly string[])[] = [
  ['hi', 'ur'],
  ['sr', 'hr', 'bs'],
  ['tl', 'fil'],
  ['fa', 'tg'],
  ['ms', 'id'],
];
const BY_NAME = new Map<string, string>([
  ...CODES.map((code) => [names.of(code) ?? code, code] as const).filter(([name]) =>
    /^[A-Z][a-z]+$/.test(name),
  ),
  ...Object.entries(ALSO),
]);
const LANGUAGE = `(?:${[...BY_NAME.keys()].sort((a, b) => b.length - a.length).join('|')})`;

const LEVEL =
  '(?:(?:fluent|fluently|good|perfect|excellent|native|conversational|basic|medical|working|also|both|in|and|or|a bit of|some|enough|even|my|broken|very|well|of course|advanced|decent|learned|certified)\\b[ ]?)*';
/** A list of languages after a word of speaking. */
const SPOKEN = new RegExp(
  `\\b(?:I(?:['’]m| am|['’]ve| have)? (?:also |can |now |have |had |even |already )*(?:speak|know|spoke|speaking|read|use[d]?|write|fluent|interpret(?:ed)?|consult(?:ed)?|take histories|took histories|learned|learnt|grew up|master(?:ed)?|studied|am)|speaking|fluent|fluently|proficient|certificates?|fluency|languages?|knowledge|bilingual|trilingual|native speaker|level)\\b(?: (?:in|of|with|are|is|fluently|well|:|both|to speak|speaker))*[:,]? ?((?:${LEVEL}${LANGUAGE}(?:\\s*\\([^)]{0,20}\\))?(?:[^.;]{0,30}?,? (?:and|or|as well as|but also|but)? ?|, ))*${LEVEL}${LANGUAGE})`,
  'gu',
);
/** "fluent Turkish", wherever. */
const FLUENT = new RegExp(
  `\\b(?:fluent|good|native|perfect|excellent|conversational|professional|medical) (${LANGUAGE})\\b`,
  'gu',
);
/** Work done in a language: "I took the history in Tamil". */
const USED = new RegExp(
  `\\bI (?:often |also |always |then |could |can |had |have )*(?:took|take|explain(?:ed)?|spoke|speak|talk(?:ed)?|counsel(?:l?ed)?|answer(?:ed)?|ask(?:ed)?|interview(?:ed)?|consult(?:ed)?|work(?:ed)?|taught|teach|interpret(?:ed)?|translat(?:ed|e)|switch(?:ed)?|wrote|repeat(?:ed)?)\\b(?: (?!that|who|which|because|when)[\\w'’-]+){0,8}? (?:in|into|to|from) (${LANGUAGE})(?![\\p{L}])(?! (?:class|course|school))`,
  'gu',
);
/** The end of a list of one's own languages: "I speak Albanian, and a little Greek for the grandmothers". */
const LISTED = new RegExp(
  `\\bI (?:also )?(?:speak|know) ${LANGUAGE}\\b[^.;]{0,60}?\\b(?:a little|a bit of|some) (${LANGUAGE})(?![\\p{L}])`,
  'gu',
);
/** "my French", and lists before what they are. */
const MINE = new RegExp(
  `\\b[Mm]y (?:own |good |fluent |rusty |broken |school )?(${LANGUAGE})(?![\\p{L}])(?! (?:teacher|class|course|patient|friend|wife|husband|mother|father|grand|neighbo|colleague|tutor|professor|book|passport|citizen|roots|name))|\\b(${LANGUAGE}) is (?:also )?my (?:\\w+ )?(?:language|mother tongue)|((?:${LANGUAGE}(?:, | and |, and ))+${LANGUAGE}) are (?:all )?(?:my|the) (?:\\w+ )?languages`,
  'gu',
);
const NOT_SPOKEN =
  /\b(?:patients?|famil(?:y|ies)|mothers?|he|she|they|who|interpreters?|translated by|learning|began|start(?:ed|ing)?|want|hope|will|plan|would|wish|words? (?:of|in)|not|n['’]t|never|taught me|proverb|word|song|teacher|class(?:es)?|some|a little|a bit|cannot|lessons?|forgot\w*|no longer)\b/i;
const COUNT = new RegExp(
  `\\b(?:I (?:speak|know|am fluent in|work in|use|grew up (?:with|in|between)|was raised (?:with|in)|live in|dream in|consult in)|my|in all my) (${NUMBER}) (?:different )?languages\\b`,
  'i',
);

/** Languages that the profile does not have. */
export function languageClaims({ sentences, situation }: Claimed): Claim[] {
  const { languages } = situation.profile.strengths;
  // One language alone is a beginning, no list.
  if (languages.length < 2) return [];
  // The text itself shows the English.
  const own = new Set([...languages.flatMap((written) => codesOf(written)), 'en']);
  return sentences.flatMap((sentence): Claim[] => {
    const { text } = sentence;
    if (!/\b(?:I|[Mm]y|me)\b|['’]ve\b/.test(text)) return [];
    const spans = [SPOKEN, FLUENT, USED, MINE].flatMap((words) => [...text.matchAll(words)]);
    const named = spans.flatMap(({ 0: words, index }) =>
      NOT_SPOKEN.test(text.slice(Math.max(0, index - 25), index + words.length))
        ? []
        : [...words.matchAll(new RegExp(`\\b${LANGUAGE}\\b`, 'gu'))].map((match) => ({
            name: match[0],
            from: index + match.index,
          })),
    );
    for (const match of text.matchAll(LISTED))
      named.push({ name: match[1] ?? '', from: match.index + match[0].length - (match[1] ?? '').length });
    const foreign = named.filter(({ name, from }, i) => {
      const isFirst = named.findIndex((other) => other.from === from) === i;
      return (
        isFirst &&
        !isOwn(BY_NAME.get(name) ?? '', own) &&
        !/^ (?:patients|famil|class|course|teacher|words?|grammar|school|side|ward|hospital)/.test(
          text.slice(from + name.length),
        )
      );
    });
    const list = languages.map((written) => languageName(written)).reduce((all, one) => say`${all}, ${one}`);
    return [
      ...foreign.map(({ name, from }) =>
        claimOn(
          sentence,
          leadOf(text, from, name),
          say`You write that you speak ${name}. Your profile has ${list}.`,
          'strengths.languages',
        ),
      ),
      ...count(sentence, languages.length),
    ];
  });
}

function count(sentence: Claimed['sentences'][number], known: number): Claim[] {
  const match = COUNT.exec(sentence.text);
  const said = match ? numberIn(match[1] ?? '') : 0;
  if (!match || !Number.isFinite(said) || said <= known) return [];
  const says = say`You write ${said} languages. Your profile has ${known}.`;
  return [
    claimOn(sentence, { from: match.index, to: match.index + match[0].length }, says, 'strengths.languages'),
  ];
}

/** With the word that says how well. */
function leadOf(text: string, from: number, name: string): { from: number; to: number } {
  const lead = /(?:(?:fluent|good|native|perfect|excellent|conversational) )$/.exec(text.slice(0, from));
  return { from: lead ? lead.index : from, to: from + name.length };
}

function isOwn(code: string, own: ReadonlySet<string>): boolean {
  return own.has(code) || NEAR.some((near) => near.includes(code) && near.some((one) => own.has(one)));
}

const codesOf = (written: string): string[] => {
  const text = written.trim();
  const named = [...BY_NAME]
    .filter(([name]) => text.toLowerCase().includes(name.toLowerCase()))
    .map(([, code]) => code);
  return /^[a-z]{2,3}$/.test(text) ? [text] : named;
};

const languageName = (written: string): string =>
  /^[a-z]{2,3}$/.test(written) ? (names.of(written) ?? written) : written;
