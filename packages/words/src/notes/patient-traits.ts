import type { Span } from '../review.ts';
import { daysIn } from '../text/days.ts';
import type { Sentence, TextModel } from '../text/text-model.ts';

/** One patient, not patients. */
const ONE =
  /\b(?:an?|the|one|our|my|this|that) (?:[\w-]+,? ){0,4}?(?:patient|man|woman|boy|girl|child|baby|infant|newborn|toddler|teenager|mother|father|grandmother|grandfather|lady|farmer|fisherman|teacher|driver|student|nun|priest|soldier|worker|villager|survivor|twins?)\b|\b\d{1,3}[- ](?:year|month|week|day)[- ]old\b(?! (?:mentor|colleague|professor|doctor|nurse|physician|resident|surgeon|friend|hospital|building|program|clinic))/i;
const AGE =
  /\b(?:\d{1,3}|[a-z]+(?:ty|teen)(?:-[a-z]+)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)[- ](?:years?|months?|weeks?|days?)[- ]old\b|\baged \d|\b(?:m[ae]n|woman|boy|girl|patient|child|farmer|fisherman|teacher|driver|mother|father|lady) of (?:\d{1,2}|[a-z]+(?:ty|teen)(?:-[a-z]+)?|five|six|seven|eight|nine|ten|eleven|twelve)\b|, \d{1,2},/i;
/** Few people of a place have these. */
const RARE =
  /\b(?:rare(?:st)? (?:\w+ )?(?:disease|disorder|condition|cancer|tumou?r|infection|syndrome)|rabies|tetanus|leprosy|anthrax|plague|botulism|diphtheria|ebola|marburg|lassa|polio(?:myelitis)?|mucormycosis|amyloid\w*|sarcoid\w*|porphyria|pheochromocytoma|insulinoma|myasthenia gravis|amyotrophic lateral sclerosis|ALS|cystic fibrosis|spinal muscular atrophy|muscular dystrophy|h(?:a)?emophilia|progeria|conjoined|locked-in|acromegaly|scleroderma|pemphigus|osteogenesis imperfecta|epidermolysis bullosa|neurofibromatosis|tuberous sclerosis|retinoblastoma|osteosarcoma|craniopharyngioma|mitochondrial|lysosomal|gunshot|shark|lightning|crocodile)\b/i;
/** "Wilson's disease", "Guillain-Barré syndrome", without those that many have. */
const EPONYM =
  /\b(?!(?:Crohn|Graves|Parkinson|Alzheimer|Hashimoto|Down|The|This|His|Her|That|Lyme|Hodgkin|Kawasaki|Heart|Kidney|Liver|Lung|Chronic|Chagas|Sickle|Metabolic|Nephrotic)\b)\p{Lu}\p{L}+(?:-\p{Lu}\p{L}+)?(?:['’]s)? (?:syndrome|disease)\b/u;
const ILL =
  /\b(?:pneumonia|heart (?:failure|attack)|infarction|stroke|cancer|lymphoma|leuk(?:a)?emia|tumou?r|sepsis|meningitis|malaria|tuberculosis|HIV|AIDS|diabet\w*|ketoacidosis|asthma|cirrhosis|hepatitis|kidney failure|seizures?|epilepsy|encephalitis|poison\w*|overdose|burns?|measles|cholera|dengue|appendicitis|pancreatitis|anemia|lupus|bleeding|h(?:a)?emorrhage|suicid\w+|miscarriage|eclampsia|preeclampsia|stillb\w+|transplant|amputat\w+|snake ?bite|syphilis)\b/i;
const PLACE =
  /(?:\b\p{Lu}[\p{L}'’.-]+ (?:(?:of|de|del|and|&|the|la|al) )?){1,5}(?:Hospital|Medical Cent(?:er|re)|Health Cent(?:er|re)|Clinic|Infirmary|Hospice|Sanatorium)\b|\bHospital (?:de |del |da |of |San |Santa )*\p{Lu}\p{L}+|\b(?:village|hamlet|island) of \p{Lu}\p{L}+/u;
/** What happens to a patient on a day. */
const HAPPENED =
  /\b(?:came|arrived|admitted|admission|died|death|born|brought|carried|collapsed|underwent|diagnosed|operated|discharged|presented with|rushed|delivered|intubated|transferred)\b/i;
/** The writer's own days at a place, and what patients agreed to have printed. */
const OWN_DAYS =
  /\bI (?:\w+ )?(?:rotated|worked|trained|joined|began|started|was born|grew up|spent|did|completed|volunteered|served|was an? (?:observer|extern|intern|student|resident|volunteer))\b/i;
const PRINTED = /\b(?:case reports?|published|journal|poster|abstract|conference|literature|textbook)\b/i;

/**
 * Where a text tells who a patient is without a name: an age with a rare illness, a place by its name and a month or a
 * day; or any illness on a day of which it says what happened. A hospital where somebody rotated names nobody.
 */
export function patientsByTraits({ sentences }: TextModel): Span[] {
  return sentences.flatMap((sentence) => {
    const { text, start } = sentence;
    if (!ONE.test(text) || PRINTED.test(text)) return [];
    const beside = [sentences[sentence.index - 1], sentences[sentence.index + 1]].filter(
      (one): one is Sentence => one?.paragraph === sentence.paragraph,
    );
    if (![text, ...beside.map((one) => one.text)].some((one) => PLACE.test(one))) return [];
    const isRare = AGE.test(text) && (RARE.test(text) || EPONYM.test(text));
    const own = daysIn(text);
    const days = [
      ...own,
      ...beside.filter((one) => !OWN_DAYS.test(one.text)).flatMap((one) => daysIn(one.text)),
    ];
    const isDated = days.some(({ day, year }) => day !== null || year !== null);
    const onDay =
      own.some(({ day }) => day !== null) && HAPPENED.test(text) && !OWN_DAYS.test(text) && PLACE.test(text);
    const isIll = ILL.test(text) || RARE.test(text) || EPONYM.test(text);
    if (!(isRare && isDated) && !(onDay && isIll)) return [];
    return [{ from: start, to: start + text.length }];
  });
}
