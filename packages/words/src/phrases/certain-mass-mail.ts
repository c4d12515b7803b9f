import type { PhrasePattern } from './phrase-pattern.ts';

const PRAISE =
  '(?:esteemed|prestigious|renowned|reputed|reputable|honou?rable|honou?red|distinguished|eminent|noble|illustrious|highly respected|world[- ](?:class|famous|renowned)|well[- ]reputed|top[- ]tier)';
const INSTITUTION =
  '(?:programs?|institut(?:e|ion)s?|hospitals?|university|department|organi[sz]ation|establishment|facility|center|centre|residency)';
const MANY_PLACES =
  '(?:programs|programmes|hospitals|departments|institutions|universities|clinics|places|directors|professors|committees|offices|laboratories|labs|addresses)';
/** A letter that says of itself that it goes to one, and what somebody did in a story. */
const TO_ONE =
  /\b(?:nobody else|no one else|no other|only (?:you|one|to)|not (?:to|sent|send\w*|writ\w*)|n['’]t|never|patients?|for a bed|nurses|mothers|applied to|interview(?:s|ed) at|their (?:list|records)|years? ago|when I was|once)\b/i;
const certain = (words: string, unless: RegExp = TO_ONE): PhrasePattern => ({
  words: new RegExp(words, 'i'),
  unless,
  inLetters: true,
  isCertain: true,
});

/** What shows beyond doubt that a letter goes to many: it says so, or it praises what it does not name. */
export const CERTAIN_MASS_MAIL: readonly PhrasePattern[] = [
  certain(
    `\\byour (?:own |very |most |highly )*${PRAISE} (?:and \\w+ )?(?:\\w+ )?${INSTITUTION}\\b`,
    /\b(?:not only|told me)\b/i,
  ),
  // The letter and those who get it: "I am sending it to the hospitals on my list".
  certain(
    `\\b(?:send(?:ing)?|sent|writ(?:e|ing)|written|address(?:ing|ed)?|present(?:ing)? myself|introduc(?:e|ing) myself|offer(?:ing)? myself|turn(?:ing)?|apply(?:ing)?|express(?:ing)?|forward(?:ing)?|cop(?:y|ied|ying)|mail(?:ing)?)\\b[^.?!;]{0,50}\\bto (?:each|every(?:one)?|all|many|several|various|numerous|a number|dozens|the|those|these|other|both|\\d+|two|three|four|five|six|ten|twenty)(?: of)?(?: (?:the|these|those|my|other|different|many|same|remaining|leading|best))* ${MANY_PLACES} (?:on my list|in my list|of my list|that (?:receive|get|read|interest|have|offer)|which (?:receive|get|read|interest)|who (?:receive|get|read)|where I (?:interviewed|applied|apply)|I (?:interviewed|applied|apply|like|chose)|(?:in|of|across) (?:the|your|this) (?:state|region|country|area|east|west|south|north|midwest))`,
  ),
  certain(
    `\\b(?:this|the same|these) (?:letter|e-?mail|message|note|text|lines|words|update|sentence)s?\\b[^.?!;]{0,40}\\b(?:goes|go|going|went|sent|written|addressed|copied|reach(?:es)?|meant|received)\\b[^.?!;]{0,30}\\b(?:all|each|every(?:one|body)?|many|several|various|numerous|other|the rest|more than one|\\d+)\\b[^.?!;]{0,20}\\b(?:${MANY_PLACES}|of you|others|recipients)\\b`,
  ),
  certain(
    `\\b(?:each|all|every(?:one|body)?|any(?:one|body)?|whichever|who(?:so)?ever|many) ?(?:of (?:the|these|those|you) )?(?:${MANY_PLACES}|you)? ?(?:that |who |which )?(?:will )?(?:receives?|reads?|gets?|opens?) (?:this|these|my)\\b`,
  ),
  certain(
    `\\b(?:as|like|what) I (?:also |have |am )*(?:tell|told|write|wrote|written|say|said|mention(?:ed)?)(?:ing)? (?:to )?(?:all|every|each|the other|other|many)\\b[^.?!;]{0,20}${MANY_PLACES}`,
  ),
  certain(
    `\\b(?:round|circular|collective|mass|serial|form) (?:letter|e-?mail|mail|mailing)\\b|\\b(?:inform|update|thank|tell|reach|greet|address|notify|contact)(?:ing)? (?:every|all|each(?: of)?|many|several)(?: (?:the|these|my|other|different|of))* ${MANY_PLACES.replace(/s(?=[|)])/g, 's?')}\\b`,
  ),
  certain(
    '\\b(?:writ(?:e|ing)|sen(?:d|ding)|say(?:ing)?|mean|wish|address(?:ing)?)\\b[^.?!;]{0,40}\\bthe same\\b[^.?!;]{0,25}\\bto (?:each|all|everyone|everybody|every one|both|many)\\b',
  ),
  certain(
    `\\b(?:all|each|any|every one|some|one) of yours? (?:${MANY_PLACES})\\b|\\byours (?:hospitals|programs)\\b`,
  ),
  certain(
    `\\bI (?:write|am writing|have written|sent|am sending|have sent|send) (?:this |it |the same )?to (?:many|several|all|various|numerous|\\d+|a lot of|dozens of|a number of) (?:\\w+ )?(?:${MANY_PLACES}|doctors|scientists|researchers)\\b`,
  ),
  certain(
    '\\b(?:some(?:body|one)|others?|another|colleagues?|neighbou?rs?|everybody|everyone)\\b[^.?!;]{0,40}\\b(?:has|have|got|gets|receives?|received|find|finds|see|sees|read|reads)\\b[^.?!;]{0,15}\\b(?:the same|this same|a similar|such an?) (?:e-?mail|letter|message|text|lines|note)\\b',
  ),
  certain(
    `\\b(?:dozens|hundreds|scores|a large number|a great number) of ${MANY_PLACES}\\b|\\b(?:narrowed|limited|reduced) (?:my|the|this) (?:outreach|search|list|letters?|mailing)\\b|\\b(?:hospitals|programs|places|departments|institutions) to which I (?:write|am writing|send|turn)\\b|\\b(?:continue|keep|go on|stop) (?:to send|sending|with sending) (?:this|these|my) (?:letter|e-?mail|message|text)s?\\b`,
  ),
];
