import { say } from '@matchwright/speech';

/** Short words that make up a third of English running text. */
const ENGLISH = new Set(
  'the of and to in a i is that was for my with it as on at by from be this have had which their they we me but or an are not our who when what were has her his she he you your would could will after about into them there been during because'.split(
    ' ',
  ),
);
const OTHERS: readonly (readonly [string, ReadonlySet<string>])[] = [
  [
    say`Spanish`,
    new Set(
      'el la los las de del que y en un una por con para mi me se es su al lo como más pero fue desde'.split(
        ' ',
      ),
    ),
  ],
  [
    say`French`,
    new Set(
      'le la les des du de et que qui dans un une pour avec mon ma mes je est sur pas plus au aux ce cette'.split(
        ' ',
      ),
    ),
  ],
  [
    say`Portuguese`,
    new Set(
      'o os as de do da dos das que e em um uma por com para meu minha se no na ao mais mas foi desde'.split(
        ' ',
      ),
    ),
  ],
  [
    say`German`,
    new Set(
      'der die das und ich in den von zu mit dem für ist auf nicht ein eine als im mich mein meine wurde nach'.split(
        ' ',
      ),
    ),
  ],
  [
    say`Italian`,
    new Set(
      'il lo la gli le di del della che e in un una per con mio mia mi si è non sono come più nel alla'.split(
        ' ',
      ),
    ),
  ],
];
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  [say`Arabic`, /\p{Script=Arabic}/gu],
  [say`Cyrillic letters`, /\p{Script=Cyrillic}/gu],
  [say`Chinese or Japanese`, /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  [say`Korean`, /\p{Script=Hangul}/gu],
  [
    say`Hindi or a related language`,
    /[\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Telugu}]/gu,
  ],
  [say`Greek`, /\p{Script=Greek}/gu],
  [say`Hebrew`, /\p{Script=Hebrew}/gu],
];
/** Enough to judge all but the whole; a longer text is in the language of its beginning and its end. */
const SAMPLE = 4000;
/** Fewer words tell nothing of the language. */
const LEAST_WORDS = 20;
const LEAST_SHARE = 0.16;

/** The language that a text seems to be in, by its letters and its commonest words; null when it may be English. */
export function foreignLanguage(text: string): string | null {
  const sample = text.length > 2 * SAMPLE ? text.slice(0, SAMPLE) + text.slice(-SAMPLE) : text;
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  for (const [name, script] of SCRIPTS) {
    if ((sample.match(script)?.length ?? 0) > letters / 3) return name;
  }
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < LEAST_WORDS) return null;
  const share = (known: ReadonlySet<string>) => words.filter((word) => known.has(word)).length / words.length;
  const english = share(ENGLISH);
  if (english >= LEAST_SHARE) return null;
  const best = OTHERS.map(([name, known]) => ({ name, share: share(known) })).sort(
    (a, b) => b.share - a.share,
  )[0];
  if (best && best.share > english && best.share >= LEAST_SHARE) return best.name;
  return english < LEAST_SHARE / 2 ? say`another language` : null;
}
