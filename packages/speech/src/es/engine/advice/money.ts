import type { Sentences } from '../../../sentences.ts';

export const money: Sentences = {
  'Fees of the {0} season are not published. Those of {1} stand in for them.':
    'Las tarifas de la temporada {0} no se han publicado. En su lugar están las de {1}.',
  'Your pinned programs do not fit into your budget, so the fees of a list are missing here.':
    'Los programas que fijó no caben en su presupuesto: aquí faltan las tarifas de una lista.',
  'Taken as paid, because your profile shows the step as done: {0}.':
    'Se dan por pagados, porque su perfil muestra el paso como hecho: {0}.',
  'ERAS applications': 'Solicitudes de ERAS',
  'for {0}': 'por {0}',
  '{0} applications': { by: 0, one: '{0} solicitud', other: '{0} solicitudes' },
  'The list of this planner under your budget.': 'La lista de este planificador con su presupuesto.',
  once: 'una sola vez',
  'for one season': 'por una temporada',
  'Rank list beyond {0} programs': 'Rank order list de más de {0} programas',
  'for up to {0} more programs': 'por hasta {0} programas más',
  'Hands-on rotations': 'Rotaciones de práctica directa',
  'From free places to the dearest. Living costs are not in it.':
    'Desde lugares gratuitos hasta los más caros. No incluye los gastos de vida.',
  'Fee assistance of the AAMC': 'Ayuda de la AAMC con las tarifas',
  'It lowers ERAS fees for people who are approved; the example of the AAMC goes from {0} to {1}. We could not find whether graduates of schools abroad may have it. Ask the AAMC before you pay.':
    'Baja las tarifas de ERAS a quienes se la aprueban; el ejemplo de la AAMC va de {0} a {1}. No pudimos averiguar si pueden recibirla los graduados de facultades extranjeras. Pregunte a la AAMC antes de pagar.',
  'In each specialty the first {0} applications cost {1} each, those after them {2}.':
    'En cada especialidad, las primeras {0} solicitudes cuestan {1} cada una; las siguientes, {2}.',
  'Stay within {0} applications in each specialty': 'No pase de {0} solicitudes en cada especialidad',
  '{0} Your list stays within them.': '{0} Su lista no las pasa.',
  '{0} Your list has {1} at the higher price, {2} together. The page of your list shows what each next one is worth.':
    '{0} Su lista tiene {1} al precio más alto, {2} en total. La página de su lista muestra cuánto vale cada una más.',
  'Ask for free places first': 'Pregunte primero por lugares gratuitos',
  'Many hospital observerships are free or cheap. Watching counts less than hands-on work. Ask in the same place for both.':
    'Muchos observerships de hospitales son gratuitos o baratos. Mirar cuenta menos que la práctica directa. Pregunte por ambas cosas en el mismo lugar.',
  'Sit the exam where it costs less, if you are there anyway':
    'Presente el examen donde cuesta menos, si de todos modos está ahí',
  'Step 2 CK costs {0} more outside the United States and Canada. Travel for that alone may cost more.':
    'El Step 2 CK cuesta {0} más fuera de Estados Unidos y Canadá. Viajar solo por eso puede costar más.',
  'Register for the Match in time': 'Regístrese a tiempo en el Match',
  'After the standard deadline the NRMP adds {0}. Nothing is paid back.':
    'Después del plazo normal, el NRMP suma {0}. No devuelve nada.',
  'The first {0} ranks are included': 'Los primeros {0} puestos están incluidos',
  'Each further program on the rank list costs {0}. You can only rank programs that interviewed you.':
    'Cada programa más en la rank order list cuesta {0}. Solo puede incluir programas que le entrevistaron.',
  'The upper end holds outside the United States and Canada.':
    'El extremo más alto vale fuera de Estados Unidos y Canadá.',
  'for one attempt': 'por un intento',
  'It can be sat in the United States only. Travel is not in it.':
    'Solo se presenta en Estados Unidos. No incluye el viaje.',
  'Account to register for the Steps (FSMB)': 'Cuenta para inscribirse en los Steps (FSMB)',
  'Nothing, if you have the account already.': 'Nada, si ya tiene la cuenta.',
  'MyIntealth account': 'Cuenta de MyIntealth',
  'Application for ECFMG certification': 'Solicitud de la certificación de la ECFMG',
  'Verification of diploma and transcript': 'Verificación del diploma y las calificaciones',
  'for 2 documents': 'por 2 documentos',
  'English test (OET Medicine)': 'Examen de inglés (OET Medicine)',
  'Prices differ by region.': 'Los precios varían según la región.',
  'ECFMG Pathways application': 'Solicitud de Pathways de la ECFMG',
  'Late registration for the Match': 'Registro tardío en el Match',
  'Registration as a couple': 'Registro como pareja',
  'for each partner': 'por cada miembro de la pareja',
  'Your own part.': 'Solo su parte.',
  'Visitor visa for a rotation or Step 3': 'Visa de visitante para una rotación o para el Step 3',
  'for one visa': 'por una visa',
  'If you hold one or are in the country, mark its task done. The upper end adds the visa integrity fee.':
    'Si ya la tiene o está en el país, marque su tarea como hecha. El extremo más alto incluye la visa integrity fee.',
  'J-1 sponsorship by ECFMG': 'Patrocinio de la J-1 por la ECFMG',
  'for one application': 'por una solicitud',
  'SEVIS fee for the J-1': 'Tarifa SEVIS para la J-1',
  'Visa application at the consulate': 'Solicitud de visa en el consulado',
  'Visa integrity fee': 'Visa integrity fee (tarifa adicional de la visa)',
  'Not collected everywhere yet.': 'Todavía no se cobra en todas partes.',
  'Travel and a place to stay, for exams, rotations and interviews.':
    'Viajes y alojamiento para exámenes, rotaciones y entrevistas.',
  'Copies, translations and post for your documents.': 'Copias, traducciones y envíos de sus documentos.',
  'COMLEX exams and their transcript: we found no source for these fees.':
    'Los exámenes COMLEX y su transcript: no encontramos una fuente de estas tarifas.',
  'What the experience costs that you have planned.': 'Lo que cuesta la experiencia que usted planeó.',
  'A visa: your profile does not say whether you need one.': 'Una visa: su perfil no dice si la necesita.',
  'An H-1B petition: the hospital files it. What it may ask of you is not known.':
    'Una petición H-1B: la presenta el hospital. No se sabe qué puede pedirle a usted.',
  'Sales tax on ERAS fees, which depends on your billing address.':
    'El impuesto sobre las tarifas de ERAS, que depende de su dirección de facturación.',
  'The fees of your partner.': 'Las tarifas de su pareja.',
  'Moving, the training licence, and living until the first pay.':
    'La mudanza, la licencia de residente y los gastos de vida hasta el primer sueldo.',
};
