import type { Sentences } from '../../sentences.ts';

export const verify: Sentences = {
  'Has this program dropped its Step 2 CK minimum of {0}?':
    '¿Este programa quitó su mínimo de {0} en Step 2 CK?',
  'Has this program dropped its limit of {0} at a Step?': '¿Este programa quitó su límite de {0} por Step?',
  'Has this program dropped its limit of {0} since graduation?':
    '¿Este programa quitó su límite de {0} desde la graduación?',
  'Has this program dropped its minimum of {0} of US experience?':
    '¿Este programa quitó su mínimo de {0} de experiencia en EE. UU.?',
  'Is it possible to apply without US clinical experience?':
    '¿Se puede postular sin experiencia clínica en EE. UU.?',
  'Does it consider graduates of schools abroad now?':
    '¿Considera ahora a graduados de facultades extranjeras?',
  'Does it sponsor {0} visas for residents who start in {1}?':
    '¿Patrocina visas {0} para residentes que empiezan en {1}?',
  'Worth is in the value of the plan, in which a match counts by your stars. Facts are taken one at a time.':
    'El valor se mide en el plan, donde un match cuenta según sus estrellas. Los datos se miran de uno en uno.',
  'Say whether you need a visa: without it no unknown policy changes your plan.':
    'Diga si necesita visa: sin eso, ninguna política desconocida cambia su plan.',
  'No unknown policy would change your plan.': 'Ninguna política desconocida cambiaría su plan.',
  'whether the program sponsors J-1 visas': 'si el programa patrocina visas J-1',
  'whether the program sponsors H-1B visas': 'si el programa patrocina visas H-1B',
  'whether there is a minimum Step 2 CK score': 'si hay un puntaje mínimo de Step 2 CK',
  'how many attempts at a Step are accepted': 'cuántos intentos por Step se aceptan',
  'whether there is a limit of years since graduation': 'si hay un límite de años desde la graduación',
  'how many months of US clinical experience are required':
    'cuántos meses de experiencia clínica en EE. UU. se exigen',
  'whether US clinical experience is required': 'si se exige experiencia clínica en EE. UU.',
  'whether graduates of schools abroad are considered':
    'si se considera a graduados de facultades extranjeras',
  'its FREIDA page (program {0})': 'en su página de FREIDA (programa {0})',
  'its FREIDA page': 'en su página de FREIDA',
  '{0}, then at {1}. If neither says it for the {2} season, ask the coordinator by e-mail {3} for residents who start in {4}.':
    '{0}; después, {1}. Si ninguna lo dice para la temporada {2}, pregunte por correo a la coordinación {3}, para residentes que empiezan en {4}.',
  'Look for the visa page on {0}': 'Busque la página de visas en {0}',
  "Look for the visa page of the program's own website":
    'Busque la página de visas en el sitio web del programa',
  'Look for the requirements page on {0}': 'Busque la página de requisitos en {0}',
  "Look for the requirements page of the program's own website":
    'Busque la página de requisitos en el sitio web del programa',
  'Enter true or false for {0} at {1}, with the date of the answer.':
    'Anote true o false para {0} en {1}, con la fecha de la respuesta.',
  'Enter yes or no for {0} at {1}, with the date of the answer.':
    'Anote yes o no para {0} en {1}, con la fecha de la respuesta.',
  'Enter the limit in force for {0} at {1}, or "none", with the date of the answer.':
    'Anote el límite vigente para {0} en {1}, o «none», con la fecha de la respuesta.',
  'Your own answers: what you looked up or were told':
    'Sus propias respuestas: lo que usted averiguó o le dijeron',
  You: 'Usted',
  'Yours; they stay on this device': 'Son suyas; se quedan en este dispositivo',
  'The value of {0} must be true or false.': 'El valor de {0} debe ser true o false.',
  'The value of {0} must be a number.': 'El valor de {0} debe ser un número.',
  'The value of {0} must be a string.': 'El valor de {0} debe ser un texto.',
  'Found by you on {0}: {1}': 'Lo averiguó usted el {0}: {1}',
  'Found by you on {0}': 'Lo averiguó usted el {0}',
  'The date of an answer is a day such as 2026-11-22, not {0}.':
    'La fecha de una respuesta es un día como 2026-11-22, no {0}.',
  'Does it take applicants who needed {0} at a Step?': '¿Acepta solicitantes que necesitaron {0} en un Step?',
  'Few programs publish a limit on exam attempts. For one that states none, we count a chance of {0} that your failed attempt shuts you out. That is our own guess, used on this page only.':
    'Pocos programas publican un límite de intentos de examen. Si uno no indica ninguno, contamos una probabilidad de {0} de que su intento fallido lo deje fuera. Es una estimación nuestra, que se usa solo en esta página.',
};
