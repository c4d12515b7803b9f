/** Words that must not be cut: what is left would be another word. */
const WHOLE = new Set([
  'this',
  'his',
  'was',
  'has',
  'is',
  'us',
  'plus',
  'thus',
  'always',
  'during',
  'bring',
  'thing',
  'spring',
  'morning',
  'evening',
  'need',
  'breed',
  'speed',
  'process',
  'diabetes',
  'nothing',
  'something',
  'everything',
  'anything',
  'does',
  'yes',
  'news',
  'species',
  'series',
  'being',
]);

/**
 * The stem of an English word, roughly: endings of number, tense and the commonest suffixes. The labels are few, so forms of one word must
 * count together; a wrong stem costs little, because training and reading cut alike.
 */
export function stem(word: string): string {
  const base = word.replace(/['’]s?$/, '');
  if (base.length < 4 || WHOLE.has(base) || !/^[a-z]+$/.test(base)) return base;
  const cut = plural(base);
  return cut.length < 5 ? cut : tense(cut);
}

function plural(word: string): string {
  if (/(?:ss|us|is)$/.test(word)) return word;
  if (/ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:ch|sh|ss|x|z)es$/.test(word)) return word.slice(0, -2);
  return word.replace(/s$/, '');
}

function tense(word: string): string {
  const cut = word.replace(/(?:ing|ed|ly)$/, '');
  if (cut === word || cut.length < 3 || !/[aeiouy]/.test(cut)) return word.replace(/e$/, '');
  if (/ied$/.test(word)) return `${word.slice(0, -3)}y`;
  return cut.replace(/([bdgklmnprt])\1$/, '$1').replace(/e$/, '');
}
