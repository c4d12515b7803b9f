/** How a long list of words travels: sorted, each word as the length it shares with the one before and the rest of it. */

const SHARED = '0123456789abcdefghijklmnopqrstuvwxyz';

export function packWords(words: Iterable<string>): string {
  const sorted = [...new Set(words)].sort((a, b) => (a < b ? -1 : 1));
  let before = '';
  return sorted
    .map((word) => {
      let shared = 0;
      while (shared < SHARED.length - 1 && shared < word.length && word[shared] === before[shared])
        shared += 1;
      before = word;
      return SHARED[shared] + word.slice(shared);
    })
    .join('\n');
}

export function unpackWords(packed: string): Set<string> {
  const words = new Set<string>();
  let before = '';
  for (const line of packed === '' ? [] : packed.split('\n')) {
    before = before.slice(0, SHARED.indexOf(line[0] ?? '0')) + line.slice(1);
    words.add(before);
  }
  return words;
}
