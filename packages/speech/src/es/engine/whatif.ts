import type { Sentences } from '../../sentences.ts';

export const whatIf: Sentences = {
  'Living and lost income of the year': 'Lo que cuesta vivir ese año y los ingresos que deja de ganar',
  'Travel and housing for exams and rotations': 'Viajes y alojamiento para exámenes y rotaciones',
  'Fees and signals of {0} are not published; those of {1} stand in.':
    'Las tarifas y los signals de {0} no se han publicado; en su lugar usamos los de {1}.',
  'Applying now does not shut out a second try, but programs see that you applied before. Neither is in these numbers.':
    'Postular ahora no impide un segundo intento, pero los programas ven que usted ya postuló. Nada de eso está en estas cifras.',
  'Programs are taken to behave next season as in this one.':
    'Suponemos que los programas harán la próxima temporada lo mismo que en esta.',
  'Step 2 CK passed with {0}': 'Step 2 CK aprobado con {0}',
  'You need no visa.': 'Usted no necesita visa.',
  'Say whether you need a visa: it decides how many programs are open.':
    'Diga si necesita visa: de eso depende cuántos programas tiene abiertos.',
  'Over the programs of the list, we count visa sponsorship at {0} on average now and {1} after waiting.':
    'En los programas de la lista, la probabilidad promedio de que le patrocinen la visa es {0} ahora y {1} después de esperar.',
  'With Step 3 passed, an H-1B is possible, too.': 'Con el Step 3 aprobado, también es posible una H-1B.',
  'Visa rules can change within a year. An entry restriction names {0}: look at it again before you decide.':
    'Las reglas de visas pueden cambiar en un año. Una restricción de entrada nombra a {0}: revísela otra vez antes de decidir.',
  'Visa rules can change within a year. Check whether your nationality is under an entry restriction.':
    'Las reglas de visas pueden cambiar en un año. Revise si hay una restricción de entrada para su nacionalidad.',
  'your diploma can be verified only after you graduate':
    'su diploma solo se puede verificar después de la graduación',
  'your school needs time to verify your diploma': 'su facultad necesita tiempo para verificar su diploma',
  'the English test and the Pathway decision come first':
    'antes vienen el examen de inglés y la decisión sobre el Pathway',
  'You expect your ECFMG certificate on {0}. By our lead times that date is not possible, because {1}. We count with {2}, the earliest we think possible. If some of these steps are done, mark them done in your plan.':
    'Usted espera su certificado de la ECFMG el {0}. Según nuestros plazos, esa fecha no es posible, porque {1}. Contamos con el {2}, lo más pronto que creemos posible. Si ya hizo alguno de estos pasos, márquelo como hecho en su plan.',
  'Time: an eligibility period of {0} months to prepare and sit it, and {1} for the score.':
    'Tiempo: un período de {0} meses para prepararlo y presentarlo, y {1} para el puntaje.',
  'Time: an eligibility period of {0} months to prepare and sit it.':
    'Tiempo: un período de {0} meses para prepararlo y presentarlo.',
  'Step 2 CK is passed, and a passed Step cannot be taken again.':
    'El Step 2 CK está aprobado, y un Step aprobado no se puede repetir.',
  'A Step 2 CK attempt has no result yet. Enter it to see what it changes.':
    'Un intento de Step 2 CK todavía no tiene resultado. Anótelo para ver qué cambia.',
  'Step 2 CK: the limit of {0} attempts is reached.': 'Step 2 CK: ya llegó al límite de {0} intentos.',
  'Step 2 CK: no score would arrive before applications open.':
    'Step 2 CK: ningún puntaje llegaría antes de que se puedan enviar solicitudes.',
  'Until there is a score, the odds count the average of your group, so a score below it lowers them.':
    'Mientras no haya puntaje, se cuenta el promedio de su grupo; un puntaje menor baja la probabilidad.',
  'A target, not a forecast: book the exam once practice tests reach it. A pass cannot be repeated.':
    'Es una meta, no un pronóstico: reserve el examen cuando sus exámenes de práctica la alcancen. Un examen aprobado no se puede repetir.',
  'Step 3 is not offered: {0}': 'No se propone el Step 3: {0}',
  'Step 1 and Step 2 CK must be passed first.': 'antes hay que aprobar el Step 1 y el Step 2 CK.',
  'the limit of {0} attempts is reached.': 'ya llegó al límite de {0} intentos.',
  'no score would arrive before applications open.':
    'ningún puntaje llegaría antes de que se puedan enviar solicitudes.',
  'Step 3 passed before applying{0}': 'Step 3 aprobado antes de postular{0}',
  'It also opens the H-1B visa, which asks for a passed Step 3.':
    'Además abre la visa H-1B, que exige el Step 3 aprobado.',
  'It can be sat in the United States only; travel is not in the cost.':
    'Solo se presenta en Estados Unidos; el viaje no está en el costo.',
  'say when you expect ECFMG certification, which comes first.':
    'diga cuándo espera la certificación de la ECFMG, que va antes.',
  'it comes after graduation.': 'va después de la graduación.',
  'Enter your US experience, even none, to see what more of it would change. Until then we count an average.':
    'Anote su experiencia en EE. UU., aunque sea ninguna, para ver qué cambiaría con más. Hasta entonces contamos un promedio.',
  'The work can end in time, but its letter would not: by our lead times it shows on {0}, and programs first look on {1}.':
    'El trabajo puede terminar a tiempo, pero su carta no: según nuestros plazos aparece el {0}, y los programas miran por primera vez el {1}.',
  'a place and a visitor visa': 'un lugar y una visa de visitante',
  'a place': 'un lugar',
  'no more hands-on months': 'ningún mes más de práctica directa',
  'only {0}': 'solo {0}',
  'Hands-on US experience: {0} can end before applications open, because {1} must come first. If you have them already, mark them done in your plan.':
    'Práctica directa en EE. UU.: antes de que se puedan enviar solicitudes alcanza a terminar {0}, porque primero hace falta {1}. Si ya lo tiene, márquelo como hecho en su plan.',
  '{0} of hands-on US experience{1}': '{0} de práctica directa en EE. UU.{1}',
  'Hands-on rotations, {0}': 'Rotaciones de práctica directa, {0}',
  'The effect of US experience is weakly identified: its range includes zero.':
    'El efecto de la experiencia en EE. UU. se conoce mal: su rango incluye el cero.',
  'Cost: one rotation of about a month each, from free places to the dearest; living costs are not in it.':
    'Costo: una rotación de cerca de un mes cada una, desde lugares gratuitos hasta los más caros; no incluye los gastos de vida.',
  'One more letter from a US author who saw you work':
    'Una carta más de alguien en EE. UU. que le vio trabajar',
  'Not measured: we know of no data that tell what a letter adds, apart from the experience behind it. So there is no number, which does not mean that it adds nothing.':
    'No se ha medido: no conocemos datos que digan cuánto suma una carta, aparte de la experiencia que hay detrás. Por eso no hay una cifra; eso no quiere decir que no sume nada.',
  'One hands-on rotation': 'Una rotación de práctica directa',
  'The profile has no place {0}. Check the name, such as `exams[1].score`.':
    'El perfil no tiene el lugar {0}. Revise el nombre, por ejemplo `exams[1].score`.',
  'Fees and signals of the {0} season are not known.':
    'No se conocen las tarifas ni los signals de la temporada {0}.',
  'For a Step 3 score when applications open, the ECFMG certificate must come by {0}.':
    'Para tener un puntaje de Step 3 cuando se puedan enviar solicitudes, el certificado de la ECFMG debe llegar a más tardar el {0}.',
  '{0} You expected it on {1}. Has it come? Until you say so, we count with the earliest possible day, {2}.':
    '{0} Usted lo esperaba el {1}. ¿Llegó? Hasta que lo diga, contamos con el día más próximo posible, el {2}.',
  '{0} You entered no date. We assume the earliest possible one, {1}. Enter when you expect it: it decides this.':
    '{0} Usted no anotó ninguna fecha. Suponemos la más próxima posible, el {1}. Anote cuándo lo espera: de eso depende.',
  '{0} Your own date is not possible, so we count with the earliest one, {1}.':
    '{0} La fecha que anotó no es posible, así que contamos con la más próxima, el {1}.',
  '{0} You expect it on {1}. If it comes later than {2}, Step 3 does not count this season.':
    '{0} Usted lo espera el {1}. Si llega después del {2}, el Step 3 no cuenta esta temporada.',
  '{0} You expect it on {1}, which is too late for it. An earlier date would change this.':
    '{0} Usted lo espera el {1}, y es demasiado tarde. Una fecha anterior lo cambiaría.',
  'hands-on': 'práctica directa',
  observership: 'observership',
  practice: 'práctica propia',
  internship: 'internado',
  residency: 'residencia',
  teaching: 'docencia',
  volunteer: 'voluntariado',
  research: 'investigación',
  'You are clinically active or in research the whole time.':
    'Usted está todo el tiempo en trabajo clínico o en investigación.',
  'You say that you will do neither.': 'Usted dice que no hará ninguna de las dos cosas.',
  'You say that you will be in clinical work.': 'Usted dice que estará en trabajo clínico.',
  'You say that you will be in research.': 'Usted dice que estará en investigación.',
  'Your profile has {0} {1}, still going on.': 'Su perfil tiene {0} {1}, y sigue.',
  'Your profile has no experience that is still going on. Add one without an end date, or say what you will do.':
    'Su perfil no tiene ninguna experiencia que siga. Agregue una sin fecha de fin o diga qué va a hacer.',
  'You can pay for the year and for the improvement.': 'Usted puede pagar el año y la mejora.',
  'Your profile names no budget, not what you have for the year. The improvement costs {0}, living comes on top.':
    'Su perfil no nombra un presupuesto ni lo que tiene para el año. La mejora cuesta {0}; los gastos de vida van aparte.',
  'Your profile names {0} for application fees, not what you have for the year. The improvement costs {1}, living comes on top.':
    'Su perfil nombra {0} para solicitudes, no lo que tiene para el año. La mejora cuesta {1}; los gastos de vida van aparte.',
  'You have {0} for it; the improvement costs at most {1}.':
    'Tiene {0} para eso; la mejora cuesta como máximo {1}.',
  'You have {0} for it; the improvement costs at least {1}.':
    'Tiene {0} para eso; la mejora cuesta como mínimo {1}.',
  'You have {0} for it; the improvement costs {1}.': 'Tiene {0} para eso; la mejora cuesta {1}.',
  'Step 2 CK not taken.': 'Step 2 CK sin presentar.',
  'Several risks come together: {0} or more that each lower the odds of an interview by a tenth.':
    'Se juntan varios riesgos: {0} o más que bajan, cada uno, una décima parte los odds de una entrevista.',
  'None of your entries lowers the odds of an interview by a tenth.':
    'Nada de lo que anotó baja una décima parte los odds de una entrevista.',
  'nothing new but continuous clinical work': 'nada nuevo, salvo trabajo clínico continuo',
  '{0} more hands-on US months': '{0} meses más de práctica directa en EE. UU.',
  'Step 3 passed and {0} more hands-on US months':
    'el Step 3 aprobado y {0} meses más de práctica directa en EE. UU.',
  'Wait for the {0} Match, with {1}': 'Esperar al Match {0}, con {1}',
  'You stay in clinical work or research the whole time: a year without it would lower the odds, by how much is not measured.':
    'Usted sigue todo el tiempo en trabajo clínico o en investigación: un año sin eso bajaría la probabilidad; cuánto, no se ha medido.',
  'The years since graduation grow by one. What the year costs you in living and lost income is not in the cost.':
    'Los años desde la graduación aumentan en uno. Lo que el año le cuesta en gastos de vida y en ingresos que deja de ganar no está en el costo.',
  '{0}: not possible as your profile stands. {1}': '{0}: no es posible con su perfil tal como está. {1}',
  'Every gain is over you as you are now, that of waiting, too. The comparison of the two Matches holds waiting against the best you can still do for the earlier one.':
    'Toda ganancia se compara con usted tal como está ahora, también la de esperar. La comparación de los dos Match pone la espera frente a lo mejor que todavía puede hacer para el primero.',
  'Gains compare people with and without something. Part of such a difference may be who these people are, not what they did.':
    'Las ganancias comparan a personas con algo y sin ello. Parte de esa diferencia puede venir de quiénes son, no de lo que hicieron.',
  'Your changes': 'Sus cambios',
  '{0} more for applications': '{0} más para solicitudes',
  'Application fees': 'Tarifas de solicitud',
  'Time for {0} interviews instead of {1}': 'Tiempo para {0} entrevistas en lugar de {1}',
  'The budget stays as it is and is shared anew.': 'El presupuesto queda igual y se reparte de nuevo.',
  'The money goes to the other specialties. Look at what you wish for, too, not only at the chance.':
    'El dinero va a las otras especialidades. Mire también lo que usted desea, no solo la probabilidad.',
  'Add {0}': 'Agregar {0}',
  'Drop {0}': 'Dejar {0}',
  'Accept a J-1 visa, too': 'Aceptar también una visa J-1',
  'A J-1 asks for two years at home afterwards, or a waiver.':
    'Una J-1 exige después dos años en su país, o una exención (waiver).',
  'Accept a J-1, too, if an exception covers you': 'Aceptar también una J-1, si una excepción le cubre',
  'It would open the programs that sponsor a J-1. But J-1 visas are suspended for citizens of {0}, and our odds do not count that, so we show no number. Ask an immigration lawyer about exceptions first.':
    'Abriría los programas que patrocinan una J-1. Pero las visas J-1 están suspendidas para ciudadanos de {0} y nuestro cálculo no lo cuenta, así que no mostramos ninguna cifra. Pregunte antes a un abogado de inmigración por las excepciones.',
  'An H-1B is not offered: it needs a passed Step 3, and no attempt is left.':
    'La H-1B no se ofrece aquí: exige el Step 3 aprobado, y no queda ningún intento.',
  'Accept an H-1B visa, too': 'Aceptar también una visa H-1B',
  'Accept an H-1B visa, too, with Step 3 passed before applying':
    'Aceptar también una visa H-1B, con el Step 3 aprobado antes de postular',
  'J-1 visas are suspended for citizens of {0}, and the H-1B is not on that list: it may be the only way in. It needs a passed Step 3. Our odds still count each J-1, so they cannot say what this adds.':
    'Las visas J-1 están suspendidas para ciudadanos de {0}, y la H-1B no está en esa lista: puede ser la única vía. Exige el Step 3 aprobado. Nuestras probabilidades todavía cuentan cada J-1, así que no pueden decir cuánto suma esto.',
  'Everything you can still do for the {0} Match: {1}': 'Todo lo que aún puede hacer para el Match {0}: {1}',
  'Beside everything you can still do for the {0} Match, waiting would mean {1}.':
    'Frente a todo lo que aún puede hacer para el Match {0}, esperar significaría {1}.',
  'That is what programs accept. It does not count the entry restriction that names {0}: while it stands, no J-1 is issued, with few exceptions.':
    'Eso es lo que aceptan los programas. No cuenta la restricción de entrada que nombra a {0}: mientras rige no se emite ninguna J-1, con pocas excepciones.',
};
