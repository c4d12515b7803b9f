import { COUNTRIES, US_STATES } from '@matchwright/inputs';
import { say } from '@matchwright/speech';
import { mayMean, tellingWords } from '../names/program-names.ts';
import type { ReviewKind, ReviewNote, Span } from '../review.ts';
import type { Sentence } from '../text/text-model.ts';
import { type NoteContext, noteOn } from './note-context.ts';

const CAPITAL = "(?:\\p{Lu}[\\p{L}'-]*(?:\\.(?= \\p{Lu}))?)";
const KIND =
  '(?:University|Hospitals?|Medical Center|Medical Centre|Clinic|Health(?: System)?|College|Institute|School of Medicine|Med-Peds|Program|Healthcare)';
/** "University of Alabama at Birmingham", "Mount Sinai Hospital", "Mayo Clinic" */
const INSTITUTION = new RegExp(
  `\\b(?:(?:the )?University (?:Hospitals? )?of (?:the )?${CAPITAL}(?: (?:at |of |in )?${CAPITAL}){0,3}|(?:${CAPITAL} ){1,4}?${KIND}(?: ${KIND})*(?: (?:of|at|in) ${CAPITAL}(?: ${CAPITAL})?)?|[A-Z]{3,6})(?![\\p{L}])`,
  'gu',
);
/** Words that speak to a program, before its name. */
const TO_BEFORE =
  /\b(?:your (?:\w+ ){0,3}?(?:program|residency|team|department|institution|faculty|residents)[^.]{0,30}? (?:at|of|in)|interview(?:ed|ing)? (?:day |me )?(?:at|with|by)|(?:visit|trip|day|morning|afternoon|tour|hours|conversation) (?:to|at|in|with)|(?:about|of) (?:the |your )?(?:\w+ ){0,3}?(?:residency|program|training) (?:at|of|in)|(?:everyone|everybody|people|interns|nurses|doctors) (?:at|of|in)|(?:interest|interested|intent|intention) (?:in|for|to (?:join|train)(?: at)?)|(?:train(?:ing)?|match(?:ing|ed)?|residency|position|resident|rank(?:ing|ed)?|join(?:ing)?|come|coming|choose|chose|chosen|apply(?:ing)?|applied|visit(?:ed)?|spend|years) (?:the )?(?:(?:at|to|in|with|into|for) )?(?:the )?|dear (?:members of )?(?:the )?(?:\w+ ){0,5}?(?:at|of)|thank you (?:\w+ ){0,6}?at|(?:fit|home|future|place) (?:at|in|for|with)|what (?:draws|drew) me to|part of|residents (?:at|of)|at)\s*(?:the )?$/i;
const TO_AFTER =
  /^(?:['’]s)?,? (?:(?:internal medicine|pediatrics|med-peds|combined|in particular|especially|above all|for me) ?)*(?:is|as my|program|residency|residents|remains|stands|family|has|have|offers|would|with its|because|feels|became|showed|shows|and its|, where I (?:hope|want|would|wish)|first)\b/i;
/** Acronyms that are no institution. */
const NO_PLACE =
  /^(?:USMLE|ECFMG|ERAS|NRMP|AAMC|IMGS?|USCE|COVID|COMLEX|COPD|HIV|AIDS|ICU|NICU|PICU|MICU|ACGME|USA|MBBS|MBCHB|UNICEF|WHO|CDC|NIH|AMA|ACP|AAP|PGY|MRI|ECG|EKG|EHR|EMR|CPR|ACLS|BLS|PALS|AND|THE|NOT|STEP|FAQ|CEO|PHD|SOAP|NGO|GPA|MCAT|PCP|CHD|CKD|CHF|DKA|ALL|PDF|PICC|GERD|SARS|MSF|UNHCR|UNRWA|ARDS|PTSD|ADHD|ESL|NHS|GMC|QI|EST|EDT|HMO|LGBTQ|MICU|CMV|EBV|HPV|UTI|TPN|ECMO|NBME|UWSA|UWORLD)$/i;
/** Where the person came from, or where others are: not where they want to go. */
const PAST =
  /\b(?:graduated|studied|worked|work(?:s|ing)|rotated|volunteered|completed|presented|served|employed|my (?:medical school|school|university|alma mater|rotation|elective|observership|internship|clerkship|research|mentor|attending|professor|chief|training)|rotation|observership|externship|elective|clerkship|graduate (?:of|from)|student at|degree|professor at|now at|fellow(?:ship)? (?:at|in)|colleague|friends?|doctor at|physician at|nurse at|officer at|letter from|author|went to|moved to|transferred|referred|published|paper|study|trained|was trained|learned)\b[^,;]*$/i;
const PAST_AFTER =
  /^,? (?:where|when|in which|while) I (?:worked|rotated|trained|studied|saw|was|learned|did|spent)\b/i;

/** Right before the name, a wish is stronger than what stands before it. */
const HOPED =
  /\b(?:hop(?:e|ing)|dream(?:ing)?|want|wish|would (?:like|love)|eager|happy|plan) to (?:\w+ ){0,4}?$/i;
/** A wish: the sentence looks at the training to come. */
const WISH =
  /\b(?:your|right place|best place|I (?:want|wish|would|will|can say)|hop(?:e|ing)|dream\w*|(?:I am (?:sure|certain|convinced|confident|excited|eager))|place|imagine|see myself|picture|looking for|has (?:shown|what|everything)|confirmed|belong|visit to|privilege|honou?r to|pleasure|look(?:ing)? forward|my (?:first|top) choice|join|rank|match|home|why I (?:am applying|apply|chose)|to train|applying|thank you for|interviewed|invit\w+)\b/i;
/** "the residency at Riverview": a name without a word that says what it is. */
const BARE = new RegExp(
  `\\b(?:[Pp]rogram|[Rr]esidency|[Tt]rain(?:ing)?|[Ii]nterview(?:ed|ing)?(?: day)?|[Rr]esidents?|[Pp]osition|[Mm]atch(?:ing|ed)?|[Ii]nternship|[Ff]aculty|[Tt]eam|[Cc]ommittee) (?:at|with) (?:the )?(${CAPITAL}(?: (?:(?:of|at|and|the) )?${CAPITAL}){0,4})`,
  'gu',
);
/** More leads in a letter, where the only place ahead is the program: "myself at Kingsway", "to join Kingsway". */
const BARE_IN_LETTERS = new RegExp(
  `\\b(?:(?:[Dd]ay|[Vv]isit|[Hh]ome|[Ff]uture|[Ee]veryone|[Pp]eople|[Tt]our|[Ii]nterns|[Yy]ears|[Ww]ork|[Ll]earn|[Bb]e|[Mm]yself|[Pp]lace|[Ss]tay|[Ff]it|[Ii]nterest)(?: [a-z]+){0,2}? at|(?:invit(?:ed|ing)|welcom(?:ed|ing)) me (?:to|at)|impressed me (?:most )?(?:about|at)|dr[ae]ws? me to|attract(?:s|ed) me to|excited about|enthusiastic about|[Jj]oin(?:ing)?|[Rr]ank(?:ing|ed)?|[Cc]hoose|[Cc]hose|[Pp]refer) (?:the )?(${CAPITAL}(?: (?:(?:of|at|and|the) )?${CAPITAL}){0,4})`,
  'gu',
);
/** "the Larch Hill residents", "Larch Hill is my first choice" */
const BARE_FIRST = new RegExp(
  `(?:\\b[Tt]he (${CAPITAL}(?: ${CAPITAL}){0,2}) (?:program|residency|residents|interns|family|team|faculty|community|way|committee|selection committee|house staff)\\b|^Dear (${CAPITAL}(?: ${CAPITAL}){0,2}?) (?:[Ss]election |[Rr]esidency |[Pp]rogram |[Aa]dmissions )*(?:[Tt]eam|[Ff]amily|[Cc]ommittee|[Pp]rogram|[Rr]esidency|[Ff]aculty)\\b|(?<![.!?"] )(${CAPITAL}(?: ${CAPITAL}){0,2}) (?:is|remains|would be|will be|stands|was) (?:my|the (?:place|program|one|hospital)|where I|at the top|first)\\b|(${CAPITAL}(?: ${CAPITAL}){0,2})['’]s (?:program|residency|residents|interns|curriculum|transition clinic|continuity clinic)\\b)`,
  'gu',
);
/** Names of people, days, countries and fields are no hospitals. */
const NO_HOSPITAL =
  /^(?:Dr|Prof|Mr|Mrs|Ms|Miss|Sister|Mondays?|Tuesdays?|Wednesdays?|Thursdays?|Fridays?|Saturdays?|Sundays?|January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter|Ramadan|Match|Step|Internal|Pediatrics?|Medicine|Med|Family|Combined|American?|English|Spanish|Arabic|French|I|My|Your|You|We|Our|The|This|It|He|She|Program|Director|Residency|Selection|Admissions|Esteemed|Respected|Distinguished|Sir|Madam|All|God|United|States|Interview|Zoom)\b/;
const PLACES = new Set<string>([...Object.values(COUNTRIES), ...Object.values(US_STATES)]);

/** In a letter after an interview, a hospital that is not compared with is the one that is meant. */
const FOLLOW_UP: readonly ReviewKind[] = ['thank-you', 'letter-of-interest', 'letter-of-intent'];
const COMPARED =
  /\b(?:like|unlike|than|similar to|as|from|by|of|partner|sister|affiliated?|network|branch) (?:the |your (?:\w+ )?)?$/i;

interface Named {
  name: string;
  span: Span;
}

/** Names of other programs, spoken to as if the text went there. */
export function wrongProgramNotes(context: NoteContext): ReviewNote[] {
  const spoken = programsSpokenTo(context);
  const { addressed, kind } = context;
  const note = ({ span }: Named, says: string) => noteOn(context, 'wrong-program', 'high', span, says);
  if (addressed !== null) {
    const own = { ...addressed.program, name: addressed.program?.name ?? addressed.name };
    return spoken
      .filter(({ name }) => !mayMean(name, own))
      .map((one) =>
        note(
          one,
          say`This goes to ${own.name}, and here it names ${one.name}. Correct the name: a wrong one ends the reading.`,
        ),
      );
  }
  if (kind === 'personal-statement') {
    return spoken.map((one) =>
      note(
        one,
        say`One statement goes to many programs, and this names ${one.name}. Take the name out, or keep a copy of the statement for this program alone.`,
      ),
    );
  }
  const [first, ...rest] = spoken;
  if (!first || kind === 'faculty-email') return [];
  return rest
    .filter(({ name }) => !sharesWord(name, first.name))
    .map((one) =>
      note(
        one,
        say`Here it names ${one.name}, and before it ${first.name}. If the text goes to one of them, take the other out.`,
      ),
    );
}

function sharesWord(a: string, b: string): boolean {
  return mayMean(a, { name: b }) || mayMean(b, { name: a });
}

function programsSpokenTo({ model, kind, addressed, facts }: NoteContext): Named[] {
  const isLetter = FOLLOW_UP.includes(kind);
  // Where the program is not known, its city is not known either.
  const cities = addressed?.program ? null : new Set(facts.programs.map(({ city }) => city));
  return model.sentences.flatMap((sentence) => {
    if (!WISH.test(sentence.text) && !/^Dear /.test(sentence.text)) return [];
    const bare = bareNames(sentence, isLetter).filter(({ name }) => cities?.has(name) !== true);
    const found = [...institutions(sentence, isLetter), ...bare];
    return found.filter(
      ({ span }, i) =>
        !isPast(sentence, span) &&
        !found.slice(0, i).some((other) => other.span.from < span.to && span.from < other.span.to),
    );
  });
}

/** Work of the past, told right before the name or right after it. */
function isPast({ text, start }: Sentence, { from, to }: Span): boolean {
  const before = text.slice(Math.max(0, from - start - 70), from - start);
  return (PAST.test(before) && !HOPED.test(before)) || PAST_AFTER.test(text.slice(to - start));
}

function institutions({ text, start }: Sentence, isLetter: boolean): Named[] {
  return [...text.matchAll(INSTITUTION)].flatMap((match) => {
    const name = match[0].replace(/^(?:[Tt]he|At|In|Dear|To|My|Your) /, '');
    if (NO_PLACE.test(name) || tellingWords(name).length === 0) return [];
    const end = match.index + match[0].length;
    const from = end - name.length;
    const before = text.slice(0, from);
    const isSpokenTo = TO_BEFORE.test(before) || TO_AFTER.test(text.slice(end));
    if (!isSpokenTo && (!isLetter || COMPARED.test(before) || /^[A-Z]+$/.test(name))) return [];
    return [{ name, span: { from: start + from, to: start + end } }];
  });
}

function bareNames({ text, start }: Sentence, isLetter: boolean): Named[] {
  const patterns = isLetter ? [BARE, BARE_IN_LETTERS, BARE_FIRST] : [BARE];
  return patterns
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .flatMap((match) => {
      const name = match.slice(1).find((one) => one !== undefined) ?? '';
      if (name === '' || NO_PLACE.test(name) || NO_HOSPITAL.test(name) || PLACES.has(name)) return [];
      if (tellingWords(name).length === 0) return [];
      const from = start + match.index + match[0].indexOf(name);
      return [{ name, span: { from, to: from + name.length } }];
    });
}
