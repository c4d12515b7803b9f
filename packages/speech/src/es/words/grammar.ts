import type { Sentences } from '../../sentences.ts';

/** Slips of English; quoted English stays English. */
export const grammar: Sentences = {
  'Say “I graduated from”.': 'Diga “I graduated from”.',
  'Once is enough: “my father was”, without “he”.': 'Basta una vez: “my father was”, sin “he”.',
  'Say “the first time that I had seen”, or “I saw … for the first time”.':
    'Diga “the first time that I had seen” o “I saw … for the first time”.',
  'A job takes “a” or “an”: “to be a doctor”.': 'Una profesión lleva “a” o “an”: “to be a doctor”.',
  'You are interested; the thing is interesting.': 'Una persona está “interested”; la cosa es “interesting”.',
  'More than one: “there are”, “there were”.': 'Más de uno: “there are”, “there were”.',
  'No “to” after “tell” and “ask”: “he told me”.': 'Sin “to” después de “tell” y “ask”: “he told me”.',
  'With “it” the verb ends in -s, or stands in the past: “it makes me”, “it made me”.':
    'Con “it” el verbo termina en -s o va en pasado: “it makes me”, “it made me”.',
  'Say “at a hospital in”.': 'Diga “at a hospital in”.',
  'Say “I want my patients to feel well”.': 'Diga “I want my patients to feel well”.',
  'Say “when I was a child”.': 'Diga “when I was a child”.',
  'After “can”, “will” or “must” the verb stands in its plain form: “I can speak”.':
    'Después de “can”, “will” o “must” el verbo va en su forma simple: “I can speak”.',
  'Without “was”: “he died”, “it happened”.': 'Sin “was”: “he died”, “it happened”.',
  'After “able to” the verb stands in its plain form: “able to help”.':
    'Después de “able to” el verbo va en su forma simple: “able to help”.',
  'After “have” or “had” the verb takes its third form: “had never seen”.':
    'Después de “have” o “had” el verbo va en su tercera forma: “had never seen”.',
  'One thing: “is”.': 'Una sola cosa: “is”.',
  'Say “suggested that I apply”, “recommended it to me”.':
    'Diga “suggested that I apply”, “recommended it to me”.',
  'After “did not” and “could not” the verb stands in its plain form.':
    'Después de “did not” y “could not” el verbo va en su forma simple.',
  'Two verbs: “I am learning”, “I was learning”, or “I learned”.':
    'Son dos verbos: “I am learning”, “I was learning” o “I learned”.',
  'After “to” the verb stands in its plain form: “I like to make”.':
    'Después de “to” el verbo va en su forma simple: “I like to make”.',
  'After “practice” the verb ends in -ing: “I practice speaking”.':
    'Después de “practice” el verbo termina en -ing: “I practice speaking”.',
  'It began then and goes on: “I have wanted since my childhood”.':
    'Empezó entonces y continúa: “I have wanted since my childhood”.',
  'Say “last year”, with the verb in the past.': 'Diga “last year”, con el verbo en pasado.',
  'A thing takes “a” or “an”: “is a good program”.': 'Una cosa lleva “a” o “an”: “is a good program”.',
  'A noun takes “a” or “an”: “I am a hard worker”.': 'Un sustantivo lleva “a” o “an”: “I am a hard worker”.',
  'This form needs “have” or “had” before it, or the simple past: “I saw”, “I have seen”.':
    'Esta forma necesita “have” o “had” delante, o el pasado simple: “I saw”, “I have seen”.',
  'After “was” or “were” the verb takes its ending: “was fascinated”.':
    'Después de “was” o “were” el verbo lleva su terminación: “was fascinated”.',
  'After this little word the verb ends in -ing: “dreamed of becoming”.':
    'Después de esta palabra corta el verbo termina en -ing: “dreamed of becoming”.',
  'After this “to” the verb ends in -ing: “look forward to hearing”.':
    'Después de este “to” el verbo termina en -ing: “look forward to hearing”.',
  'After “did” the verb stands in its plain form: “did not know”.':
    'Después de “did” el verbo va en su forma simple: “did not know”.',
  'After “can”, “will” or “would” the verb stands in its plain form: “could pass”.':
    'Después de “can”, “will” o “would” el verbo va en su forma simple: “could pass”.',
  'No “to” after “can”, “must” or “will”: “I can help”.':
    'Sin “to” después de “can”, “must” o “will”: “I can help”.',
  'After “to” the verb stands in its plain form: “to become”.':
    'Después de “to” el verbo va en su forma simple: “to become”.',
  'After “have” or “had” the verb takes its ending: “have learned”.':
    'Después de “have” o “had” el verbo lleva su terminación: “have learned”.',
  'One person or thing: the verb takes its singular form, “has”, “does”, “is” or “was”.':
    'Una persona o cosa: el verbo va en singular, “has”, “does”, “is” o “was”.',
  'One person: “who has”, “who is”, “who needs”.': 'Una persona: “who has”, “who is”, “who needs”.',
  'More than one: the verb takes its plural form, “were”, “are” or “have”.':
    'Más de uno: el verbo va en plural, “were”, “are” o “have”.',
  'With “I”: “I am”, “I have”, “I was”, “I do”.': 'Con “I”: “I am”, “I have”, “I was”, “I do”.',
  '“Agree” is a verb: “I agree”.': '“Agree” es un verbo: “I agree”.',
  'Say “I was born”.': 'Diga “I was born”.',
  'This word has no plural in English: “information”, “advice”, “feedback”, “research”.':
    'Esta palabra no tiene plural en inglés: “information”, “advice”, “feedback”, “research”.',
  'This word cannot be counted: “some advice”, “much feedback”, “a piece of information”.':
    'Esta palabra no se puede contar: “some advice”, “much feedback”, “a piece of information”.',
  'After “one of the” comes the plural: “one of the best hospitals”.':
    'Después de “one of the” va el plural: “one of the best hospitals”.',
  'After “each” and “every” comes the singular: “every patient”.':
    'Después de “each” y “every” va el singular: “every patient”.',
  'More than one: the noun takes its plural.': 'Más de uno: el sustantivo va en plural.',
  'Things that can be counted take “many”.': 'Lo que se puede contar lleva “many”.',
  'No “about” or “on” after this verb: “we discussed the case”.':
    'Sin “about” ni “on” después de este verbo: “we discussed the case”.',
  'Say “explained to me”.': 'Diga “explained to me”.',
  'Another little word belongs here: “depend on”, “interested in”, “capable of”, “responsible for”, “on the other hand”.':
    'Aquí va otra palabra corta: “depend on”, “interested in”, “capable of”, “responsible for”, “on the other hand”.',
  'Once is enough: “better”, “the easiest”.': 'Basta una vez: “better”, “the easiest”.',
  'Choose one: “despite” or “in spite of”; “although” or “but”; “because I”.':
    'Elija una: “despite” o “in spite of”; “although” o “but”; “because I”.',
  '“You’re” means “you are”. For what belongs to you: “your program”.':
    '“You’re” significa “you are”. Para lo que le pertenece: “your program”.',
  '“Your” is for what belongs to you. Here it is “you are” or “you’re”.':
    '“Your” es para lo que le pertenece. Aquí va “you are” o “you’re”.',
  'For what exists: “there is”, “there are”.': 'Para lo que existe: “there is”, “there are”.',
  'For what belongs to them: “their families”, “their own”.':
    'Para lo que les pertenece: “their families”, “their own”.',
  '“Its” means belonging. Here it is “it is” or “it’s”.':
    '“Its” indica pertenencia. Aquí va “it is” o “it’s”.',
  '“It’s” means “it is”. Without the mark it means belonging: “its reputation”.':
    '“It’s” significa “it is”. Sin el apóstrofo indica pertenencia: “its reputation”.',
  'It began in the past and goes on: “I have been working since …”.':
    'Empezó en el pasado y continúa: “I have been working since …”.',
  '“Since” takes a point in time, “for” a length: “for five years”.':
    '“Since” lleva un momento; “for”, una duración: “for five years”.',
  'Before a noun: “a 12-year-old boy”.': 'Delante de un sustantivo: “a 12-year-old boy”.',
  'No “to” after “make” and “let”: “it made me think”.':
    'Sin “to” después de “make” y “let”: “it made me think”.',
  'After this verb the next one ends in -ing: “I enjoyed working”.':
    'Después de este verbo, el siguiente termina en -ing: “I enjoyed working”.',
  'Say “the United States”.': 'Diga “the United States”.',
  'For people: “who”.': 'Para personas: “who”.',
  'Say “most patients” or “most of the patients”.': 'Diga “most patients” o “most of the patients”.',
  'Say “could have”.': 'Diga “could have”.',
  'In a comparison: “than”.': 'En una comparación: “than”.',
  'These are two words.': 'Son dos palabras.',
  'This word stands twice.': 'Esta palabra está dos veces.',
  '“I” is written with a capital.': '“I” se escribe con mayúscula.',
  'Names of languages, peoples, months and days take a capital.':
    'Los nombres de idiomas, pueblos, meses y días llevan mayúscula en inglés.',
  'Before the sound of a vowel: “an”.': 'Delante de un sonido vocálico: “an”.',
  'Before the sound of a consonant: “a”.': 'Delante de un sonido consonántico: “a”.',
};
