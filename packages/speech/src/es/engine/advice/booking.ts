import type { Sentences } from '../../../sentences.ts';

export const booking: Sentences = {
  'We know of no limit for {0} today.': 'No conocemos un límite vigente hoy para el {0}.',
  '{0} may be taken {1} times.': {
    by: 1,
    one: 'El {0} se puede presentar {1} vez.',
    other: 'El {0} se puede presentar {1} veces.',
  },
  'You have used {0} attempts at {1}. The limit is {2}, so no further attempt is allowed.': {
    by: 0,
    one: 'Ya usó {0} intento en el {1}. El límite es {2}, así que no se permite otro.',
    other: 'Ya usó {0} intentos en el {1}. El límite es {2}, así que no se permite otro.',
  },
  'Ask the USMLE program in writing before you plan anything else.':
    'Pregunte por escrito al programa USMLE antes de planear cualquier otra cosa.',
  'You have taken {0} {1}. We know of no limit for today.':
    'Ha presentado el {0} {1}. No conocemos un límite vigente hoy.',
  'You have {0} attempts at {1}. An exam that you begin and do not finish counts, too.': {
    by: 0,
    one: 'Tiene {0} intento para el {1}. Un examen que empieza y no termina también cuenta.',
    other: 'Tiene {0} intentos para el {1}. Un examen que empieza y no termina también cuenta.',
  },
  'You have used {0} of {1} attempts at {2}. You have {3} left.':
    'Ha usado {0} de {1} intentos en el {2}. Le quedan: {3}.',
  'We need the date of your earlier attempts to say when you may try again.':
    'Necesitamos la fecha de sus intentos anteriores para decir cuándo puede intentarlo otra vez.',
  'We need the dates of your earlier attempts to say when you may try again.':
    'Necesitamos las fechas de sus intentos anteriores para decir cuándo puede intentarlo otra vez.',
  'It is not before {0}.': 'No será antes del {0}.',
  'By the rules, the next attempt may be on {0} or later.':
    'Según las reglas, el próximo intento puede ser el {0} o después.',
  'By the waiting rules, you may try again now.': 'Según las reglas de espera, ya puede intentarlo otra vez.',
  '{0} is passed.': 'El {0} está aprobado.',
  '{0} is passed after {1}.': 'El {0} está aprobado después de {1}.',
  'As a rule, a pass cannot be taken again. Your ECFMG window has ended: ask ECFMG and USMLE.':
    'Por regla general, un examen aprobado no se puede repetir. Su plazo ante la ECFMG terminó: pregunte a la ECFMG y al USMLE.',
  'A pass cannot be taken again.': 'Un examen aprobado no se puede repetir.',
  'At most {0} attempts at one Step in 12 months.': {
    by: 0,
    one: 'Como máximo {0} intento en un mismo Step en 12 meses.',
    other: 'Como máximo {0} intentos en un mismo Step en 12 meses.',
  },
  'A fourth attempt must wait {0} after the first and {1} after the latest.':
    'Un cuarto intento debe esperar {0} desde el primero y {1} desde el último.',
  'As a rule, a passed Step cannot be taken again. Your ECFMG window has ended, so ask ECFMG and USMLE whether yours is an exception.':
    'Por regla general, un Step aprobado no se puede repetir. Su plazo ante la ECFMG terminó: pregunte a la ECFMG y al USMLE si el suyo es una excepción.',
  'A passed Step cannot be taken again.': 'Un Step aprobado no se puede repetir.',
  '{0} is passed': 'El {0} está aprobado',
  'Wait for your {0} score': 'Espere su puntaje de {0}',
  '{0} is booked': 'El {0} está reservado',
  'You can book {0}': 'Puede reservar el {0}',
  'Do not book {0} yet': 'Todavía no reserve el {0}',
  'We cannot tell yet whether to book {0}': 'Todavía no podemos decir si conviene reservar el {0}',
  'No further attempt at {0}': 'No queda otro intento para el {0}',
  'Ask ECFMG before you book {0}': 'Pregunte a la ECFMG antes de reservar el {0}',
  '{0} comes too late for this season': 'El {0} llega demasiado tarde para esta temporada',
  'Book {0} now: your ECFMG window ends': 'Reserve el {0} ahora: su plazo ante la ECFMG se acaba',
  'Ask the USMLE program in writing whether any attempt is left to you.':
    'Pregunte por escrito al programa USMLE si le queda algún intento.',
  'Enter the result on the day it comes. Everything here is worked out anew.':
    'Anote el resultado el día que llegue. Todo lo de aquí se calcula de nuevo.',
  'Ask ECFMG in writing what you can do: your first pass and this exam do not fit into one window.':
    'Pregunte por escrito a la ECFMG qué puede hacer: su primer examen aprobado y este no caben en un mismo plazo.',
  'Pay for no exam before you have the answer.': 'No pague ningún examen antes de tener la respuesta.',
  'Take several practice tests, some weeks apart, under the conditions of the exam.':
    'Haga varios exámenes de práctica, con algunas semanas entre uno y otro, en las condiciones del examen.',
  'Choose a day and book it.': 'Elija un día y resérvelo.',
  'Go on practising until then: every 5 points count.':
    'Siga practicando hasta entonces: cada 5 puntos cuentan.',
  'Plan the exam early in the next season.': 'Planee el examen para el inicio de la próxima temporada.',
  'Do not move your date for a few points. Move it only if you may not pass.':
    'No cambie su fecha por unos pocos puntos. Cámbiela solo si quizá no apruebe.',
  'Keep your date when your last {0} practice scores are {1} or more. Otherwise move it to a later day that is allowed.':
    {
      by: 0,
      one: 'Mantenga su fecha si su último puntaje de práctica es {1} o más. Si no, cámbiela a un día posterior permitido.',
      other:
        'Mantenga su fecha si sus últimos {0} puntajes de práctica son {1} o más. Si no, cámbiela a un día posterior permitido.',
    },
  'Ask your school for its readiness tests.': 'Pida a su facultad sus exámenes de preparación.',
  'You passed {0}. A pass cannot be taken again, so there is nothing to book.':
    'Aprobó el {0}. Un examen aprobado no se puede repetir, así que no hay nada que reservar.',
  'You passed {0} with {1}. A pass cannot be taken again, so there is nothing to book.':
    'Aprobó el {0} con {1}. Un examen aprobado no se puede repetir, así que no hay nada que reservar.',
  'Your date is {0}. That day is not allowed: the rules allow your next attempt on {1} or later. Move your date.':
    'Su fecha es el {0}. Ese día no está permitido: las reglas permiten su próximo intento el {1} o después. Cambie su fecha.',
  'Your date is {0}. That is too late for this season: the last test day is {1}.':
    'Su fecha es el {0}. Es demasiado tarde para esta temporada: el último día para presentarlo es el {1}.',
  'Your date is {0}. Your practice scores say that you can keep it.':
    'Su fecha es el {0}. Sus puntajes de práctica dicen que puede mantenerla.',
  'Your date is {0}. The score hardly matters for your chance now. Keep your date when your practice scores are safely above the passing score.':
    'Su fecha es el {0}. El puntaje ya casi no influye en su probabilidad. Mantenga su fecha si sus puntajes de práctica superan con seguridad el mínimo para aprobar.',
  'Your date is {0}.': 'Su fecha es el {0}.',
  'Your date is {0}. Keep it only if your last {1} practice scores reach {2} by then.': {
    by: 1,
    one: 'Su fecha es el {0}. Manténgala solo si para entonces su último puntaje de práctica llega a {2}.',
    other:
      'Su fecha es el {0}. Manténgala solo si para entonces sus últimos {1} puntajes de práctica llegan a {2}.',
  },
  'Your last {0} practice scores, {1}, reach the {2} that we look for.': {
    by: 0,
    one: 'Su último puntaje de práctica, {1}, llega a los {2} puntos que buscamos.',
    other: 'Sus últimos {0} puntajes de práctica, {1}, llegan a los {2} puntos que buscamos.',
  },
  'The score hardly matters for your chance now, but a fail would.':
    'El puntaje ya casi no influye en su probabilidad, pero reprobar sí influiría.',
  'Your latest practice scores are too low for it: {0}. We look for {1} in each of the last {2}.': {
    by: 2,
    one: 'Sus puntajes de práctica más recientes son muy bajos para eso: {0}. Buscamos {1} en el último.',
    other:
      'Sus puntajes de práctica más recientes son muy bajos para eso: {0}. Buscamos {1} en cada uno de los últimos {2}.',
  },
  'Enter your exams first. Without them we cannot say what to book.':
    'Anote primero sus exámenes. Sin ellos no podemos decir qué reservar.',
  'Choose a specialty first. The target score follows from it.':
    'Elija primero una especialidad. De ella sale el puntaje meta.',
  'Take {0} practice tests before you book {1}. Your profile has none yet.': {
    by: 0,
    one: 'Haga {0} examen de práctica antes de reservar el {1}. Su perfil todavía no tiene ninguno.',
    other: 'Haga {0} exámenes de práctica antes de reservar el {1}. Su perfil todavía no tiene ninguno.',
  },
  'Do not book before {0} recent practice tests reach {1}.': {
    by: 0,
    one: 'No reserve antes de que {0} examen de práctica reciente llegue a {1}.',
    other: 'No reserve antes de que {0} exámenes de práctica recientes lleguen a {1}.',
  },
  'You have used {0} attempts at {1}, and the limit is {2}. You cannot book another.': {
    by: 0,
    one: 'Ya usó {0} intento en el {1}, y el límite es {2}. No puede reservar otro.',
    other: 'Ya usó {0} intentos en el {1}, y el límite es {2}. No puede reservar otro.',
  },
  'Without a pass in Step 1, a pass in Step 2 CK does not lead to residency.':
    'Sin el Step 1 aprobado, aprobar el Step 2 CK no lleva a la residencia.',
  'Your booked day, {0}, is not allowed and must move.':
    'El día que reservó, {0}, no está permitido y hay que cambiarlo.',
  'Ask ECFMG in writing what you can do.': 'Pregunte por escrito a la ECFMG qué puede hacer.',
  'A new {0} score would come after the rank lists of the {1} season close. Plan the exam for the {2} season.':
    'Un nuevo puntaje de {0} llegaría después de que cierren las rank order lists de la temporada {1}. Planee el examen para la temporada {2}.',
  'Your profile has a {0} attempt without a date and a result. Enter what you know of it.':
    'Su perfil tiene un intento de {0} sin fecha ni resultado. Anote lo que sepa de él.',
  'You took {0} {1}. The score should be there by now. Enter it to see what it changes.':
    'Presentó el {0} {1}. El puntaje ya debería estar. Anótelo para ver qué cambia.',
  'You took {0} {1}. Expect the score between {2} and {3}.':
    'Presentó el {0} {1}. Espere el puntaje entre el {2} y el {3}.',
  'The target for {0} is {1} to {2}. A pass cannot be taken again, so the first pass is the score you keep.':
    'La meta para {0} es de {1} a {2}. Un examen aprobado no se puede repetir, así que el puntaje con que apruebe es el que se queda.',
  'At every score shown here your chance is practically the same. What counts is to pass.':
    'Con todos los puntajes que se muestran aquí su probabilidad es prácticamente la misma. Lo que cuenta es aprobar.',
  'Each 5 points more mean this for your chance to match: {0}.':
    'Cada 5 puntos más significan esto para su probabilidad de hacer match: {0}.',
  'You have used {0} of {1} attempts. Programs see each of them.':
    'Ha usado {0} de {1} intentos. Los programas ven cada uno.',
  'The rules do not allow another attempt before {0}.': 'Las reglas no permiten otro intento antes del {0}.',
  'ECFMG gives you until {0} to pass it.': 'La ECFMG le da hasta el {0} para aprobarlo.',
  'As a rule, a passed Step cannot be taken again. Ask USMLE and ECFMG whether your case is an exception.':
    'Por regla general, un Step aprobado no se puede repetir. Pregunte al USMLE y a la ECFMG si su caso es una excepción.',
  'Test by {0} at the latest, when your ECFMG window ends. The day of the test counts.':
    'Preséntelo a más tardar el {0}, cuando termina su plazo ante la ECFMG. Cuenta el día del examen.',
  'Test by {0}, or by {1} at the latest. Then programs see the score on their first day, {2}.':
    'Preséntelo el {0} o antes; a más tardar, el {1}. Así los programas ven el puntaje en su primer día, el {2}.',
  'Your booked day is later than that.': 'El día que reservó es posterior.',
  'It is too late for the day when programs first look. The last test day of this season is {0}.':
    'Es demasiado tarde para el día en que los programas miran por primera vez. El último día de examen de esta temporada es el {0}.',
  'the target': 'la meta',
  'You have booked {0} for {1}.': 'Reservó el {0} para el {1}.',
  'Your {0} attempt has no result yet. Enter the result when you have it.':
    'Su intento de {0} todavía no tiene resultado. Anótelo cuando lo tenga.',
  'A {0} result would come after the rank lists of the {1} season close. Plan it for the next season.':
    'Un resultado de {0} llegaría después de que cierren las rank order lists de la temporada {1}. Planéelo para la próxima temporada.',
  'Book {0} when your practice tests and your school say that you are ready. We cannot set a target score for it.':
    'Reserve el {0} cuando sus exámenes de práctica y su facultad digan que está en condiciones. No podemos fijar un puntaje meta para él.',
  'COMLEX is the licensing exam of DOs. You do not have to take the USMLE.':
    'El COMLEX es el examen de licencia de los DO. Usted no tiene que presentar el USMLE.',
  'Of the {0} programs that you want, {1} state a minimum for Step 2 CK, and we know of none that states one for COMLEX. How they read a COMLEX score, we do not know. We convert no scores.':
    'De los {0} programas que usted quiere, {1} declaran un mínimo para el Step 2 CK, y no conocemos ninguno que declare uno para el COMLEX. No sabemos cómo leen un puntaje de COMLEX. No convertimos puntajes.',
  'Our odds count a DO without a Step 2 CK score as an average one, with more doubt. They do not read COMLEX scores.':
    'Nuestras probabilidades cuentan a un DO sin puntaje de Step 2 CK como uno promedio, con más duda. No leen los puntajes de COMLEX.',
  'Ask the programs that you want most whether COMLEX alone is enough for them.':
    'Pregunte a los programas que más quiere si les basta el COMLEX solo.',
  'Your exams: every attempt, the failed ones too. Without them we can decide nothing here.':
    'Sus exámenes: cada intento, también los reprobados. Sin ellos no podemos decidir nada aquí.',
  'The date of an attempt. Limits and waiting times are counted from it.':
    'La fecha de un intento. Desde ella se cuentan los límites y los tiempos de espera.',
  'The result of your last attempt, when you have it.': 'El resultado de su último intento, cuando lo tenga.',
  'The specialties that you want. Your target score follows from them.':
    'Las especialidades que quiere. De ellas sale su puntaje meta.',
  'Your practice tests with dates. They say when you can book.':
    'Sus exámenes de práctica con fecha. Dicen cuándo puede reservar.',
  'The date of a practice test. Old ones no longer count.':
    'La fecha de un examen de práctica. Los antiguos ya no cuentan.',
  'The score of a practice test.': 'El puntaje de un examen de práctica.',
  'When you expect your ECFMG certificate. Step 3 has to wait for it.':
    'Cuándo espera su certificado de la ECFMG. El Step 3 tiene que esperarlo.',
  'The year of your graduation. Step 3 comes after it.': 'El año de su graduación. El Step 3 viene después.',
  'Whether you need a visa. An H-1B asks for Step 3.': 'Si necesita visa. Una H-1B exige el Step 3.',
  'Test by {0} to be safe, or by {1} at the latest. Then the score is there when applications open, {2}.':
    'Para ir a lo seguro, preséntelo a más tardar el {0}; el último día es el {1}. Así el puntaje está cuando se abren las solicitudes, el {2}.',
};
