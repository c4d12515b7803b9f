import type { Sentences } from '../../sentences.ts';

export const explain: Sentences = {
  'How many applicants like the average of your group this program interviews in the season.':
    'A cuántas personas como el promedio de su grupo entrevista este programa en la temporada.',
  '{0}: fill it in. The ends show one standard deviation of your group, or yes and no.':
    '{0}: anótelo. Los extremos muestran una desviación estándar de su grupo, o sí y no.',
  'Gold signal': 'Signal Gold',
  'Silver signal': 'Signal Silver',
  Signal: 'Signal',
  'This is a military hospital. Programs of the armed forces usually take their own officers. We hold no statement on civilians: ask the program before you apply.':
    'Es un hospital militar. Los programas de las fuerzas armadas suelen recibir a sus propios oficiales. No tenemos ninguna declaración sobre civiles: pregunte al programa antes de postular.',
  'No statement on graduates of schools abroad.':
    'Ninguna declaración sobre graduados de facultades extranjeras.',
  'On graduates of schools abroad it states: {0}.': 'Sobre graduados de facultades extranjeras declara: {0}.',
  'An H-1B visa asks for a passed Step 3. Yours is not passed.':
    'Una visa H-1B exige el Step 3 aprobado. El suyo no está aprobado.',
  'No answer on {0} visas was found.': 'No encontramos respuesta sobre visas {0}.',
  'It sponsors {0} visas.': 'Patrocina visas {0}.',
  'It does not sponsor {0} visas.': 'No patrocina visas {0}.',
  'No minimum Step 2 CK score was found.': 'No encontramos un puntaje mínimo de Step 2 CK.',
  'You have not passed Step 2 CK yet. Without the pass ECFMG cannot certify you, and without the certificate you cannot start a residency.':
    'Todavía no ha aprobado Step 2 CK. Sin aprobarlo, la ECFMG no puede certificarle, y sin el certificado no puede empezar una residencia.',
  'You have not passed Step 2 CK yet. Ask whether the program takes applications before the pass.':
    'Todavía no ha aprobado Step 2 CK. Pregunte si el programa acepta solicitudes antes de aprobarlo.',
  'No limit on exam attempts was found.': 'No encontramos un límite de intentos.',
  'No limit on years since graduation was found.': 'No encontramos un límite de años desde la graduación.',
  'It asks for {0} or more in Step 2 CK; your score is not in the profile.':
    'Pide {0} o más en Step 2 CK; su puntaje no está en el perfil.',
  'It asks for {0} or more in Step 2 CK; yours is {1}.': 'Pide {0} o más en Step 2 CK; el suyo es {1}.',
  'It accepts {0} at a Step; you needed {1}.': 'Acepta {0} por Step; usted necesitó {1}.',
  'It accepts {0} since graduation; your year is not in the profile.':
    'Acepta {0} desde la graduación; su año no está en el perfil.',
  'It accepts {0} since graduation; you will have {1} when you apply.':
    'Acepta {0} desde la graduación; usted tendrá {1} cuando postule.',
  'No rule on US clinical experience was found.':
    'No encontramos una regla sobre experiencia clínica en EE. UU.',
  'It asks for no US clinical experience.': 'No pide experiencia clínica en EE. UU.',
  'It asks for {0} of US clinical experience; yours is not in the profile.':
    'Pide {0} de experiencia clínica en EE. UU.; la suya no está en el perfil.',
  'It asks for {0} of US clinical experience; you have {1}.':
    'Pide {0} de experiencia clínica en EE. UU.; usted tiene {1}.',
  'The statement has no date, too old to count on.':
    'La declaración no tiene fecha: es demasiado antigua para confiar en ella.',
  'That was stated in {0}, too old to count on.':
    'Se declaró en {0}: es demasiado antiguo para confiar en ello.',
  'No figure of its own is loaded for this program, so it counts as an average one of its specialty.':
    'No hay una cifra propia de este programa, así que cuenta como uno promedio de su especialidad.',
};
