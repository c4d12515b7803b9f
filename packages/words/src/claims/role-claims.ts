import type { Profile } from '@matchwright/inputs';
import { say } from '@matchwright/speech';
import type { Sentence } from '../text/text-model.ts';
import { type Claim, type Claimed, claimOn } from './claim.ts';
import { NUMBER } from './numbers.ts';
import { COUNTRY, countryCodeOf, namesUs, usCities } from './places.ts';
import { ownKind } from './work-mentions.ts';

/** What only somebody does who carries responsibility for patients: an observer may not, by law and by insurance. */
const ADVERB = '(?:(?:also|then|often|soon|even|regularly|personally|independently|already|myself|now) )*';
const SOME = `(?:my own|a panel of|a list of|a caseload of|several|(?:up to |about )?${NUMBER}(?: (?:or|to) \\w+)?)`;
const DOING =
  '(?:manag(?:ed|ing)|carr(?:ied|ying)|follow(?:ed|ing)|cover(?:ed|ing)|treat(?:ed|ing)|look(?:ed|ing) after|car(?:ed|ing) for|took care of|taking care of|had)';
const I_DID = `\\bI (?:was |am |had been )?${ADVERB}`;
const ACTS: readonly RegExp[] = [
  /\b(?:let|trusted|allowed|left|had) me (?:to )?(?:with (?:the |my own |all )?(?:admissions|patients|procedures)|(?:run|manage|admit|treat|discharge|cover|perform|operate|lead|intubate)\b)/i,
  /\bmy own (?:\w+ )?(?:patients?|panel|list|caseload|census|clinic|beds|admissions)\b/i,
  new RegExp(
    `${I_DID}(?:admit(?:ted|ting)|discharg(?:ed|ing)|intubat(?:ed|ing)|prescrib(?:ed|ing)|titrat(?:ed|ing)|sutur(?:ed|ing)|operat(?:ed|ing) on|consented)\\b(?! (?:that|to myself|defeat|to (?:him|her|them|being)))`,
    'i',
  ),
  new RegExp(
    `${I_DID}${DOING}(?: [\\w-]+){0,3}? ${SOME}(?: \\w+){0,2}? (?:in?patients|patients|adults|children|beds|admissions)\\b(?! (?:with|beside|alongside|under) (?:the|an?|my) (?:resident|attending|team))`,
    'i',
  ),
  /\b(?:manag(?:ed|ing)|admitt(?:ed|ing)|discharg(?:ed|ing)|treat(?:ed|ing)) (?:of )?(?:my|our own) patients\b/i,
  new RegExp(
    `${I_DID}(?:wr(?:ote|iting)|enter(?:ed|ing)|plac(?:ed|ing)|sign(?:ed|ing)|put(?:ting)? in) (?:\\w+ ){0,3}?(?:orders?|prescriptions?|discharge (?:summar(?:y|ies)|letters?|papers|notes?)|progress notes|admission notes)\\b`,
    'i',
  ),
  new RegExp(
    `${I_DID}(?:examin(?:ed|ing)|saw|seeing|round(?:ed|ing) on|assess(?:ed|ing)|clerk(?:ed|ing)) (?:(?:the|all|my|our|new|\\d+|\\w+) ){1,3}?patients (?:\\w+ ){0,3}?(?:alone|by myself|on my own|independently|without (?:a |any )?supervision)\\b`,
    'i',
  ),
  /\bI\b[^.;]{0,60}\b(?:did|made|performed|put in) (?:\d+|an?|two|three|four|five|six|seven|eight|nine|ten|several|many|my (?:first|own)) (?:\w+ )?(?:lumbar punctures?|paracentes[ie]s|thoracentes[ie]s|intubations?|central lines?|deliver(?:y|ies)|biops(?:y|ies)|procedures|catheterizations?)\b/i,
  new RegExp(
    `${I_DID}(?:plac(?:ed|ing)|insert(?:ed|ing)|perform(?:ed|ing)|start(?:ed|ing)|ran|running|led|leading) (?:\\w+ ){0,3}?(?:lines?|catheters?|tubes?|lumbar punctures?|paracentes[ie]s|thoracentes[ie]s|procedures|codes?|resuscitations?|intubations?|insulin drips?)\\b`,
    'i',
  ),
  /\bI (?:was|am|had been|stayed|worked) (?:\w+ )?on[- ]call\b|\b(?:my|while|when|being|taking|took|each|every) (?:\w+ )?(?:on[- ]call|call nights?|night calls?)\b|\bI (?:took|had|carried|held|answered) (?:(?:the|my|overnight|night|full|regular|a|weekly) )*(?:calls?(?= (?:every|with|on|as|at|like|and|nights?|for)\b|[.,;])|pager)\b/i,
  /\bI was (?:directly |fully |the one |personally |primarily )*(?:responsible for|in charge of) (?:the )?(?:care of |treatment of )?(?:\w+ ){0,3}?(?:patients?|beds?|admissions?|wards?|adults|children|unit)\b/i,
  /\b(?:as an? |was an? |like an? )(?:acting intern|sub-?intern)\b|\bacting internship\b|\bprimary (?:provider|physician|doctor) for\b/i,
];
/** Only looked on, wished for, or not allowed; and what others did. */
const NOT_DONE =
  /\b(?:not|n['’]t|never|without|cannot|only (?:watched|observed)|watch(?:ed|ing)|observ(?:ed|ing)|wish(?:ed)?|hop(?:e|ed|ing)|want(?:ed)?|will|would|dream\w*|imagin\w*|if|as though|as if|pretend\w*|not allowed|look(?:ed)? forward)\b/i;
const AT_HOME =
  /\b(?:back home|at home|home country|my country|my (?:village|town|city|province|district)|as an? (?:\w+ ){0,2}?(?:medical officer|house officer|general practitioner|resident|intern|junior doctor|registrar)|(?:my|of|in|during) (?:\w+ )?(?:internship|residency|house job)|rural service|social service|medical officer|house officer)\b/i;
const NAMES_COUNTRY = new RegExp(`(?<![\\p{L}])(${COUNTRY})(?![\\p{L}])`, 'gu');

/** Work that an observer may not do, where the profile has looking on alone in the United States. */
export function roleClaims({ sentences, situation }: Claimed): Claim[] {
  const watched = onlyWatched(situation.profile);
  if (watched < 0) return [];
  const cities = usCities(situation.facts.programs);
  const isHere = scenesOf(sentences, situation);
  return sentences.flatMap((sentence): Claim[] => {
    // "Hands-on" itself is read with the kinds of work.
    if (isHere(sentence) !== 'us' || ownKind(sentence.text) === 'hands-on') return [];
    const found = ACTS.flatMap((act) => {
      const match = act.exec(sentence.text);
      return match ? [match] : [];
    }).filter(
      ({ index, 0: words }) =>
        !NOT_DONE.test(clauseBefore(sentence.text, index) + words) &&
        !isThere(sentence.text.slice(0, index), cities),
    );
    const [first] = found.sort((a, b) => a.index - b.index);
    if (!first) return [];
    const says = say`You write "${first[0]}". Your profile has only an observership in the United States, and an observer does not treat patients.`;
    const span = { from: first.index, to: first.index + first[0].length };
    return [claimOn(sentence, span, says, `experience[${watched}].kind`)];
  });
}

/** The observership of somebody who did nothing else with patients in the United States; -1 when there is none, or more. */
function onlyWatched({ experience }: Profile): number {
  const clinical = experience.filter(
    ({ country, kind }) =>
      (country === 'US' || country === undefined) && kind !== 'research' && kind !== 'teaching',
  );
  const isOnly = clinical.length > 0 && clinical.every(({ kind }) => kind === 'observership');
  return isOnly ? experience.findIndex(({ kind }) => kind === 'observership') : -1;
}

type Scene = 'us' | 'elsewhere' | null;

/** Where a sentence plays: by the last place or kind of work that its paragraph named. */
function scenesOf(
  sentences: readonly Sentence[],
  { profile, facts }: Claimed['situation'],
): (sentence: Sentence) => Scene {
  const cities = usCities(facts.programs);
  const sites = profile.experience.flatMap(({ kind, name }) =>
    kind === 'observership' && name ? [name] : [],
  );
  const scenes = new Map<Sentence, Scene>();
  let scene: Scene = null;
  let paragraph = -1;
  for (const sentence of sentences) {
    if (sentence.paragraph !== paragraph) scene = null;
    paragraph = sentence.paragraph;
    scene = sceneOf(sentence.text, cities, sites) ?? scene;
    scenes.set(sentence, scene);
  }
  return (sentence) => scenes.get(sentence) ?? null;
}

function sceneOf(text: string, cities: ReadonlySet<string>, sites: readonly string[]): Scene {
  const abroad = [...text.matchAll(NAMES_COUNTRY)].some(([, name = '']) => countryCodeOf(name) !== 'US');
  if (AT_HOME.test(text) || abroad) return 'elsewhere';
  const isWatching = ownKind(text) === 'observership';
  return isWatching ||
    namesUs(text, cities) ||
    namesCity(text, cities) ||
    sites.some((site) => text.includes(site))
    ? 'us'
    : null;
}

/** "on the wards of Cleveland" */
function namesCity(text: string, cities: ReadonlySet<string>): boolean {
  return [...text.matchAll(/\b(?:of|[Ii]n|[Aa]t) (\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)/gu)].some(([, name = '']) =>
    cities.has(name),
  );
}

/** "I thought of Kisumu, where": a place that is no city of the United States. */
function isThere(before: string, cities: ReadonlySet<string>): boolean {
  const named = /(\p{Lu}[\p{L}'-]+),? where\b[^,;]*$/u.exec(before)?.[1];
  return named !== undefined && !namesUs(`in ${named}`, cities) && !namesCity(`in ${named}`, cities);
}

/** From the last comma or joint before a place. */
function clauseBefore(text: string, at: number): string {
  return (
    text
      .slice(0, at)
      .split(/[,;:—]|\b(?:but|until|then)\b/)
      .at(-1) ?? ''
  );
}
