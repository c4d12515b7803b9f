/** Whether words are English, medical words and names, and what a misspelt one may mean. */
export interface Dictionary {
  knows: (word: string) => boolean;
  /** Words one slip away, the likeliest first; at most `most`. */
  near: (word: string, most: number) => string[];
}

/** A short word is one slip away from many: only letters that changed places or were doubled make a slip of it. */
const SHORT = 5;
/** Few English words end so; a drink, a dish or a brand often does: what is near it is another word. */
const FOREIGN = /^.{1,7}[aiou]$/;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
/** British forms are no mistakes: each rule gives the American form to look up. */
const BRITISH: readonly (readonly [RegExp, string])[] = [
  [/our(?=s?$|ed$|ing$|ful|ab|it|er|hood|ly$)/, 'or'],
  [/is(?=e[sdr]?$|ing$|ation|ers$)/, 'iz'],
  [/ys(?=e[sdr]?$|ing$)/, 'yz'],
  [/ll(?=ed$|ing$|er)/, 'l'],
  [/l(?=ment)/, 'll'],
  [/ae/, 'e'],
  [/oe/, 'e'],
  [/re(?=s?$|d$)/, 'er'],
  [/ogue(?=s?$)/, 'og'],
  [/ence(?=s?$)/, 'ense'],
  [/t$/, 'ed'],
  [/mme(?=s?$)/, 'm'],
  [/s(?=e[sdr]?$|ing$)/, 'c'],
];
/** Words of medicine are made from parts: whatever ends in one of them is taken as one. */
const MEDICAL =
  /^[a-z]{2,}(?:itis|emia|emias|aemia|emic|osis|oses|otic|opathy|opathies|opathic|ectomy|ectomies|otomy|ostomy|plasty|ology|ologist|ologists|ologic|ological|ography|ogram|ograms|oscopy|oscopic|graphy|genic|genesis|penia|penic|uria|uric|algia|algias|megaly|oma|omas|plegia|plegic|paresis|pnea|rrhea|rrhage|rrhagic|cyte|cytes|cytic|cytosis|lytic|lysis|static|trophy|trophic|tropic|phobia|philia|philic|mab|nib|pril|sartan|statin|statins|olol|cillin|mycin|floxacin|azole|vir|gliptin|gliflozin|glutide|parin|xaban|prazole|sone|olone|olimus|corticoids?|partum|statins?|caine|pine|zepam)$/;

export function createDictionary(words: ReadonlySet<string>, own: Iterable<string>): Dictionary {
  const extra = new Set([...own].map((word) => word.toLowerCase()));
  const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
  const listed = (word: string): boolean =>
    words.has(word) || extra.has(word) || words.has(capital(word)) || words.has(word.toUpperCase());
  const isForm = (word: string): boolean =>
    listed(word) || BRITISH.some(([from, to]) => from.test(word) && listed(word.replace(from, to)));
  let outlines: Map<string, string[]> | null = null;
  return {
    knows(word) {
      const base = word.replace(/['’](?:s|d|ll|ve|re)?$/, '');
      const lower = base.toLowerCase();
      if (word === base && SHORT_FORMS[lower] !== undefined) return false;
      return listed(base) || isForm(lower) || MEDICAL.test(lower) || isBuilt(lower, isForm);
    },
    near(word, most) {
      const lower = word.toLowerCase();
      const known = SHORT_FORMS[lower] ?? IRREGULAR[lower];
      if (known !== undefined) return [known];
      const close = [...new Set(slips(lower))].filter(
        (near) => near !== lower && (words.has(near) || extra.has(near)),
      );
      if (close.length > 0)
        return close
          .filter((near) => (!FOREIGN.test(lower) && lower.length > SHORT) || isSwapOrDouble(lower, near))
          .slice(0, most);
      outlines ??= byOutline(words);
      return (outlines.get(outline(lower)) ?? [])
        .filter((near) => Math.abs(near.length - lower.length) <= 2)
        .slice(0, most);
    },
  };
}

/** Short forms whose apostrophe was left out; some are words of their own that nobody means. */
const SHORT_FORMS: Record<string, string> = {
  dont: "don't",
  doesnt: "doesn't",
  didnt: "didn't",
  isnt: "isn't",
  arent: "aren't",
  wasnt: "wasn't",
  werent: "weren't",
  hasnt: "hasn't",
  havent: "haven't",
  hadnt: "hadn't",
  couldnt: "couldn't",
  wouldnt: "wouldn't",
  shouldnt: "shouldn't",
  mustnt: "mustn't",
  cant: "can't",
  wont: "won't",
  ive: "I've",
  youre: "you're",
  theyre: "they're",
  weve: "we've",
  thats: "that's",
  whats: "what's",
};

/** Forms that learners build by rule, and short words that many write so. */
const IRREGULAR: Record<string, string> = {
  wich: 'which',
  whith: 'with',
  becuz: 'because',
  teached: 'taught',
  thinked: 'thought',
  catched: 'caught',
  buyed: 'bought',
  goed: 'went',
  gived: 'gave',
  speaked: 'spoke',
  writed: 'wrote',
  taked: 'took',
  bringed: 'brought',
  feeled: 'felt',
  finded: 'found',
  falled: 'fell',
  growed: 'grew',
  knowed: 'knew',
  choosed: 'chose',
  drived: 'drove',
  eated: 'ate',
  maked: 'made',
  meeted: 'met',
  runned: 'ran',
  standed: 'stood',
  understanded: 'understood',
  waked: 'woke',
};

/** Two letters changed places, or one is doubled that should not be, or the reverse. */
const isSwapOrDouble = (word: string, near: string): boolean =>
  [...word].sort().join('') === [...near].sort().join('') ||
  word.replace(/(.)\1/g, '$1') === near.replace(/(.)\1/g, '$1');

/** The consonants of a word, doubled ones once: "neccesary" and "necessary" share it. */
function outline(word: string): string {
  return (
    word.charAt(0) +
    word
      .slice(1)
      .replace(/[aeiou']/g, '')
      .replace(/(.)\1+/g, '$1')
  );
}

function byOutline(words: ReadonlySet<string>): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const word of words) {
    if (word.length < 6 || !/^[a-z]+$/.test(word)) continue;
    const key = outline(word);
    if (key.length < 4) continue;
    const own = found.get(key);
    if (own) own.push(word);
    else found.set(key, [word]);
  }
  return found;
}

/** "hyponatremia", "nonadherence", "comorbidities": a prefix and a word, or the plural of one. */
function isBuilt(word: string, listed: (word: string) => boolean): boolean {
  const rest =
    /^(?:non|co|re|pre|post|anti|hyper|hypo|inter|intra|multi|under|over|micro|neuro|cardio|tele|sub|super|bio|psycho|immuno|extra|trans|un|out|mid|semi|auto|poly|electro|gastro|echo|radio|hemo|hepato|nephro)(?=[a-z]{4})([a-z]+)$/.exec(
      word,
    )?.[1];
  if (rest !== undefined && listed(rest)) return true;
  if (/ies$/.test(word)) return listed(`${word.slice(0, -3)}y`);
  return /[^s]s$/.test(word) && word.length > 5 && listed(word.slice(0, -1));
}

/** Words one slip away: swapped, doubled or dropped letters first, for these are the commonest. */
function* slips(word: string): Generator<string> {
  const cuts = Array.from({ length: word.length + 1 }, (_, i) => [word.slice(0, i), word.slice(i)] as const);
  for (const [a, b] of cuts) if (b.length > 1) yield a + b[1] + b[0] + b.slice(2);
  for (const [a, b] of cuts) if (b) yield a + b[0] + b;
  for (const [a, b] of cuts) if (b) yield a + b.slice(1);
  for (const [a, b] of cuts) for (const letter of LETTERS) if (b) yield a + letter + b.slice(1);
  for (const [a, b] of cuts) for (const letter of LETTERS) yield a + letter + b;
}
