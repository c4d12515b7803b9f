import type { Sentences } from '../../sentences.ts';

export const odds: Sentences = {
  'No offered program has the code {0}.': 'Ningún programa que se ofrece tiene el código {0}.',
  'Ties to {0}': 'Vínculos con {0}',
  'Policies that may shut you out': 'Políticas que podrían dejarle fuera',
  'This program and the average US MD applicant': 'Este programa y el solicitante US MD promedio',
  'This program and the average US DO applicant': 'Este programa y el solicitante US DO promedio',
  'This program and the average US-citizen IMG': 'Este programa y el IMG promedio con ciudadanía de EE. UU.',
  'This program and the average non-US-citizen IMG':
    'Este programa y el IMG promedio sin ciudadanía de EE. UU.',
  'No Step 2 CK score is given, so the odds are those of an average score, with a wider range.':
    'No hay puntaje de Step 2 CK: las probabilidades son las de un puntaje promedio, con un rango más amplio.',
  'Say whether you need a visa: the odds assume the average of your group, and no program is filtered.':
    'Diga si necesita visa: hasta entonces contamos con el promedio de su grupo y no se descarta ningún programa.',
  'Our estimates for single programs are not loaded, so programs of one specialty look alike and ranges are wide.':
    'No se cargaron nuestras estimaciones por programa: los programas de una especialidad se ven iguales y los rangos son amplios.',
  'It stated a limit of {0} at a Step; you needed {1}.':
    'Declaró un límite de {0} por Step; usted necesitó {1}.',
  'It stated a Step 2 CK minimum of {0}; yours is {1}.':
    'Declaró un mínimo de {0} en Step 2 CK; el suyo es {1}.',
  'It stated a limit of {0} since graduation; you will have {1} when you apply.':
    'Declaró un límite de {0} desde la graduación; usted tendrá {1} cuando postule.',
  'It stated a minimum of {0} of US clinical experience; you have {1}.':
    'Declaró un mínimo de {0} de experiencia clínica en EE. UU.; usted tiene {1}.',
  'It stated that US clinical experience is required.': 'Declaró que exige experiencia clínica en EE. UU.',
  'It stated that it does not consider graduates of schools abroad.':
    'Declaró que no considera a graduados de facultades extranjeras.',
  'Visa policy for this season unknown ({0}, {1})':
    'No se conoce su política de visas para esta temporada ({0}, {1})',
  'J-1 accepted': 'aceptó la J-1',
  'J-1 not accepted': 'no aceptó la J-1',
  'Visa policy unknown': 'No se conoce su política de visas',
  '{0}, counted at {1}.': '{0}; contamos con {1} de probabilidad.',
  undated: 'sin fecha',
  'That was undated; we count a {0} chance that it no longer applies.':
    'No tenía fecha; contamos con {0} de probabilidad de que ya no valga.',
  'That was in {0}; we count a {1} chance that it no longer applies.':
    'Fue en {0}; contamos con {1} de probabilidad de que ya no valga.',
  'You accept only an H-1B, and no hospital can ask for one before you pass Step 3.':
    'Usted acepta solo la H-1B, y ningún hospital puede pedirla antes de que apruebe el Step 3.',
  'It stated undated that it does not sponsor {0} visas.': 'Declaró, sin fecha, que no patrocina visas {0}.',
  'It stated in {0} that it does not sponsor {1} visas.': 'Declaró en {0} que no patrocina visas {1}.',
  'Step 2 CK not known': 'No se conoce el Step 2 CK',
  'Graduation year not known': 'No se conoce el año de graduación',
  '{0} from graduation to the Match': '{0} entre la graduación y el Match',
  'US clinical experience not known': 'No se conoce la experiencia clínica en EE. UU.',
  '{0} of hands-on US experience': '{0} de práctica directa en EE. UU.',
  'Step 3 passed': 'Step 3 aprobado',
  'Step 3 not passed': 'Step 3 sin aprobar',
  'Visa need not known': 'No se sabe si necesita visa',
  'Needs a visa': 'Necesita visa',
  'Needs no visa': 'No necesita visa',
  'No failed {0}': 'Ningún {0} reprobado',
  'One failed {0}': 'Un {0} reprobado',
  '{0} failed {1} attempts': '{0} intentos reprobados de {1}',
};
