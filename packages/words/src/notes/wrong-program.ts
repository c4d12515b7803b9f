import { mayMean, tellingWords } from '../names/program-names.ts';
import type { ReviewNote, Span } from '../review.ts';
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
  /\b(?:your (?:\w+ ){0,3}?(?:program|residency|team|department|institution|faculty|residents)[^.]{0,30}? (?:at|of|in)|interview(?:ed|ing)? (?:day |me )?(?:at|with|by)|(?:interest|interested|intent|intention) (?:in|for|to (?:join|train)(?: at)?)|(?:train(?:ing)?|match(?:ing|ed)?|residency|position|resident|rank(?:ing|ed)?|join(?:ing)?|come|coming|choose|chose|chosen|apply(?:ing)?|applied|visit(?:ed)?|spend|years) (?:the )?(?:(?:at|to|in|with|into|for) )?(?:the )?|dear (?:members of )?(?:the )?(?:\w+ ){0,5}?(?:at|of)|thank you (?:\w+ ){0,6}?at|(?:fit|home|future|place) (?:at|in|for|with)|what (?:draws|drew) me to|part of|residents (?:at|of)|at)\s*(?:the )?$/i;
const TO_AFTER =
  /^(?:'s)? (?:(?:internal medicine|pediatrics|med-peds|combined) )*(?:is my|as my|program|residency|is where|remains|stands|family|has everything|offers|would)\b/i;
/** Acronyms that are no institution. */
const NO_PLACE =
  /^(?:USMLE|ECFMG|ERAS|NRMP|AAMC|IMGS?|USCE|COVID|COMLEX|COPD|HIV|AIDS|ICU|NICU|PICU|MICU|ACGME|USA|MBBS|MBCHB|UNICEF|WHO|CDC|NIH|AMA|ACP|AAP|PGY|MRI|ECG|EKG|EHR|EMR|CPR|ACLS|BLS|PALS|AND|THE|NOT|STEP|FAQ|CEO|PHD|SOAP|NGO|GPA|MCAT|PCP|CHD|CKD|CHF|DKA|ALL|PDF|PICC|GERD|SARS|MSF|UNHCR|UNRWA|ARDS|PTSD|ADHD|ESL|NHS|GMC|QI|EST|EDT|HMO|LGBTQ|MICU|CMV|EBV|HPV|UTI|TPN|ECMO|NBME|UWSA|UWORLD)$/i;
/** Where the person came from, not where they want to go. */
const PAST =
  /\b(?:I (?:graduated|studied|worked|trained|rotated|volunteered|completed|presented)|my (?:medical school|school|university|alma mater|rotation|elective|observership|internship|clerkship|research)|rotation|observership|externship|elective|graduate of|graduate from|student at|degree|professor at|now at|fellow at)\b/i;

/** A wish: the sentence looks at the training to come. */
const WISH =
  /\b(?:your|right place|best place|I (?:want|hope|wish|would|will|am (?:sure|certain|convinced|confident|excited|eager))|look(?:ing)? forward|my (?:first|top) choice|join|rank|match|home|why I (?:am applying|apply|chose)|to train|applying|thank you for|interviewed|invit\w+)\b/i;
/** "the residency at Riverview": a name without a word that says what it is. */
const BARE = new RegExp(
  `\\b(?:[Pp]rogram|[Rr]esidency|[Tt]rain(?:ing)?|[Ii]nterview(?:ed|ing)?(?: day)?|[Rr]esidents?|[Pp]osition|[Mm]atch(?:ing|ed)?|[Ii]nternship|[Ff]aculty|[Tt]eam|[Cc]ommittee) (?:at|with) (?:the )?(${CAPITAL}(?: (?:(?:of|at|and|the) )?${CAPITAL}){0,4})`,
  'gu',
);

interface Named {
  name: string;
  span: Span;
}

/** Names of other programs, spoken to as if the text went there. */
export function wrongProgramNotes(context: NoteContext): ReviewNote[] {
  const spoken = programsSpokenTo(context);
  const { addressed, kind } = context;
  const note = ({ name, span }: Named, says: string) =>
    noteOn(context, 'wrong-program', 'high', span, says.replace('NAME', name));
  if (addressed !== null) {
    const own = { ...addressed.program, name: addressed.program?.name ?? addressed.name };
    return spoken
      .filter(({ name }) => !mayMean(name, own))
      .map((one) =>
        note(
          one,
          `This goes to ${own.name}, and here it names NAME. Correct the name: a wrong one ends the reading.`,
        ),
      );
  }
  if (kind === 'personal-statement') {
    return spoken.map((one) =>
      note(
        one,
        'One statement goes to many programs, and this names NAME. Take the name out, or keep a copy of the statement for this program alone.',
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
        `Here it names NAME, and before it ${first.name}. If the text goes to one of them, take the other out.`,
      ),
    );
}

function sharesWord(a: string, b: string): boolean {
  return mayMean(a, { name: b }) || mayMean(b, { name: a });
}

function programsSpokenTo({ model }: NoteContext): Named[] {
  return model.sentences.flatMap((sentence) => {
    if (PAST.test(sentence.text) || !WISH.test(sentence.text)) return [];
    const found = [...institutions(sentence), ...bareNames(sentence)];
    return found.filter(
      ({ span }, i) =>
        !found.slice(0, i).some((other) => other.span.from < span.to && span.from < other.span.to),
    );
  });
}

function institutions({ text, start }: Sentence): Named[] {
  return [...text.matchAll(INSTITUTION)].flatMap((match) => {
    const name = match[0].replace(/^(?:[Tt]he|At|In|Dear|To|My|Your) /, '');
    if (NO_PLACE.test(name) || tellingWords(name).length === 0) return [];
    const end = match.index + match[0].length;
    const from = end - name.length;
    if (!TO_BEFORE.test(text.slice(0, from)) && !TO_AFTER.test(text.slice(end))) return [];
    return [{ name, span: { from: start + from, to: start + end } }];
  });
}

function bareNames({ text, start }: Sentence): Named[] {
  return [...text.matchAll(BARE)].flatMap(({ 0: all, 1: name = '', index }) => {
    if (NO_PLACE.test(name) || tellingWords(name).length === 0 || /^(?:Dr|Prof|Mr|Mrs|Ms)\b/.test(name))
      return [];
    const to = start + index + all.length;
    return [{ name, span: { from: to - name.length, to } }];
  });
}
