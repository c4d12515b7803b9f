import type { Sentences } from '../../../sentences.ts';

/** What several topics of the advisor say: names, the season, applying now or later. */
export const common: Sentences = {
  'US MD student or graduate': 'Estudiante o graduado US MD',
  'US DO student or graduate': 'Estudiante o graduado US DO',
  'US citizen, school abroad': 'Con ciudadanía de EE. UU., facultad extranjera',
  'Not a US citizen, school abroad': 'Sin ciudadanía de EE. UU., facultad extranjera',
  'another field': 'otro campo',
  'Hands-on clinical work': 'Práctica clínica directa',
  Observership: 'Observership',
  'Own practice': 'Práctica propia',
  Internship: 'Internado',
  Residency: 'Residencia',
  Teaching: 'Docencia',
  Volunteering: 'Voluntariado',
  Research: 'Investigación',
  Planned: 'Planeada',
  'Asked for': 'Pedida',
  Received: 'Recibida',
  Exams: 'Exámenes',
  'Education and pauses': 'Estudios y pausas',
  'US experience': 'Experiencia en EE. UU.',
  'Research and continuity': 'Investigación y continuidad',
  'Your specialty': 'Su especialidad',
  Letters: 'Cartas',
  Visa: 'Visa',
  Certification: 'Certificación',
  'The season': 'La temporada',
  'Everything together': 'Todo junto',
  Risk: 'Riesgo',
  Strength: 'Punto fuerte',
  Open: 'Pendiente',
  'The rank lists of the {0} season are closed, so the next season is the one to plan.':
    'Las rank order lists de la temporada {0} están cerradas: la que hay que planear es la próxima.',
  '{0} Ask ECFMG what you may do before you choose a season. Without the certificate, no chance that we show holds.':
    '{0} Pregunte a la ECFMG qué puede hacer antes de elegir una temporada. Sin el certificado, ninguna probabilidad que mostramos vale.',
  'Your chance this season is practically nil: ECFMG certification must be there by {0}. By your entries, it comes on about {1}.':
    'Su probabilidad esta temporada es prácticamente nula: la certificación de la ECFMG debe estar a más tardar el {0}. Según sus datos, llega alrededor del {1}.',
  'Do not put off {0}: your ECFMG window ends on {1}, and waiting does not move it. After that day, your {2} pass no longer counts.':
    'No aplace el {0}: su plazo ante la ECFMG termina el {1}, y esperar no lo mueve. Después de ese día, su {2} aprobado ya no cuenta.',
  'The {0} season is over: its rank list deadline was {1}. Choose the {2} season in your profile to see your chances.':
    'La temporada {0} terminó: su plazo para las rank order lists fue {1}. Elija la temporada {2} en su perfil para ver sus probabilidades.',
  'Your budget of {0} does not cover the fixed fees of {1}, so no list can be made. Raise it to see your chances.':
    'Su presupuesto de {0} no cubre las tarifas fijas de {1}: no se puede armar una lista. Súbalo para ver sus probabilidades.',
  'Your budget of {0} pays the fixed fees and nothing more, so no list can be made. Raise it to see your chances.':
    'Su presupuesto de {0} alcanza solo para las tarifas fijas: no se puede armar una lista. Súbalo para ver sus probabilidades.',
  '{0}, the chance is {1}.': '{0}, la probabilidad es {1}.',
  '{0}, the chance is {1}, if you are certified by then.':
    '{0}, la probabilidad es {1}, si para entonces tiene la certificación.',
  'Do not pay for applications this season, unless the certificate can come earlier.':
    'No pague solicitudes esta temporada, a menos que el certificado pueda llegar antes.',
  'As you are now, the chance could be {0}. A season later, it could be {1}.':
    'Tal como está ahora, la probabilidad podría ser {0}. Una temporada después, podría ser {1}.',
  'Too little is known to say more. Enter what is missing, then compare again.':
    'Se sabe muy poco para decir más. Anote lo que falta y compare otra vez.',
  'As you are now, the chance is {0}.': 'Tal como está ahora, la probabilidad es {0}.',
  'That counts an average Step 2 CK score, because you have none yet.':
    'Eso cuenta un puntaje promedio de Step 2 CK, porque usted todavía no tiene uno.',
  'With the best you can still do this season ({0}), it is {1}.':
    'Con lo mejor que todavía puede hacer esta temporada ({0}), es {1}.',
  '{0}, it is {1}.': '{0}, es {1}.',
  'A season later ({0})': 'Una temporada después ({0})',
  'A season later': 'Una temporada después',
  'This depends on the date of your certificate. {0}': 'Esto depende de la fecha de su certificado. {0}',
  'No: your chance is already high, and a year more adds next to nothing.':
    'No: su probabilidad ya es alta, y un año más no suma casi nada.',
  'Beside the best of this season, waiting would mean {0}':
    'Frente a lo mejor de esta temporada, esperar significaría {0}',
  'Waiting would mean {0}': 'Esperar significaría {0}',
  '{0}, so the numbers alone do not decide.': '{0}; los números solos no deciden.',
};
