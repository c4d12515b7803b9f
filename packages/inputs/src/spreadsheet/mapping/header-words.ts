/** Words that headers carry without meaning; dropped unless nothing else is left. */
const FILLERS = new Set(
  'the a an of for to in on at is are be does by with and or per this that your from as any all ck usmle program residency resident fellow please'.split(
    ' ',
  ),
);

/** Spellings that belong together, applied in order to lower-case text without accents. */
const SPELLINGS: readonly [pattern: RegExp, word: string][] = [
  [/\bh[\s-]?1[\s-]?b\b/g, 'h1b'],
  [/\bj[\s-]?1\b/g, 'j1'],
  [/\bnon[\s-]u\.?s\.?\b/g, 'nonus'],
  [/\bu\.s\.(?:a\.)?|\bunited states\b/g, 'us'],
  [/\bstep[\s-]?2(?:[\s-]?ck)?\b/g, 'step2'],
  [/\bstep[\s-]?([13])\b/g, 'step$1'],
  [/\bpgy[\s-]?1\b/g, 'pgy1'],
  [/\bcut[\s-]off\b/g, 'cutoff'],
  [/\bus clinical experience\b/g, 'usce'],
  [/\binternational medical graduates?\b/g, 'img'],
  [/\bletters? of (?:recommendation|reference)\b/g, 'letter recommendation'],
  [/\byears? of graduation\b|\byog\b/g, 'yog'],
  [/#|\bno\.(?=\s|$)/g, ' number '],
  [/%/g, ' percent '],
  [/\bmax\b\.?/g, 'maximum'],
  [/\bmin\b\.?/g, 'minimum'],
  [/\bmths?\b|\bmos?\b\.?/g, 'month'],
  [/\byrs?\b\.?/g, 'year'],
];

/** The words of a header that carry meaning, in one spelling and without plural: "# of Positions" → number, position. */
export function headerWords(header: string): string[] {
  let text = header.slice(0, 200).toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
  for (const [pattern, word] of SPELLINGS) text = text.replace(pattern, word);
  const words = text
    .replace(/['’]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map(singular);
  const telling = words.filter((word) => !FILLERS.has(word));
  return telling.length > 0 ? telling : words;
}

function singular(word: string): string {
  if (word.length <= 3 || word === 'yes' || word === 'status' || word.endsWith('ss')) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.endsWith('s') ? word.slice(0, -1) : word;
}
