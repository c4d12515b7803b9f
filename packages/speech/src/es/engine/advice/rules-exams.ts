import type { Sentences } from '../../../sentences.ts';

export const rulesExams: Sentences = {
  'Say what you would do in the year: clinical work, research or neither.':
    'Diga qué haría en ese año: trabajo clínico, investigación o ninguno de los dos.',
  'Work out what the year would cost you and what you have for it.':
    'Calcule cuánto le costaría el año y cuánto tiene para pagarlo.',
  'Fill in what your profile leaves open. It decides whether risks come together.':
    'Complete lo que falta en su perfil. Eso decide si los riesgos se juntan.',
  'You have not passed Step 2 CK, or COMLEX Level 2 if you take COMLEX alone.':
    'Usted no ha aprobado el Step 2 CK, o el COMLEX Level 2 si presenta solo COMLEX.',
  'Your Step 2 CK is low or missing, three or more risks come together, your ECFMG certificate comes too late for the season, or your exam window has ended.':
    'Su Step 2 CK es bajo o falta, se juntan tres riesgos o más, su certificado de la ECFMG llega demasiado tarde para la temporada, o su plazo para los exámenes terminó.',
  'Compare cost, visa and the limits on years since graduation side by side before you decide.':
    'Antes de decidir, compare lado a lado el costo, la visa y los límites de años desde la graduación.',
  'Step 3 is not passed, and your Step 2 CK is low or you accept an H-1B visa.':
    'El Step 3 no está aprobado, y su Step 2 CK es bajo o usted acepta una visa H-1B.',
  'Check the exam rules on the page of the FSMB before you pay.':
    'Revise las reglas del examen en la página de la FSMB antes de pagar.',
  'An exam result is weak, and another exam is still ahead of you.':
    'Un resultado es débil y todavía le queda otro examen por delante.',
  'Show a clear step up in {0}': 'Muestre una mejora clara en el {0}',
  'Take practice tests. What to do about the day, the advice on {0} says.':
    'Haga exámenes de práctica. Qué hacer con la fecha lo dice el consejo sobre el {0}.',
  'Take practice tests until they reach {0} or more. What to do about the day, the advice on {1} says.':
    'Haga exámenes de práctica hasta que lleguen a {0} o más. Qué hacer con la fecha lo dice el consejo sobre el {1}.',
  'Take practice tests until a pass in {0} is safe, then book it.':
    'Haga exámenes de práctica hasta que aprobar el {0} sea seguro; entonces resérvelo.',
  'Take practice tests until they reach {0} or more, then book {1}.':
    'Haga exámenes de práctica hasta que lleguen a {0} o más; entonces reserve el {1}.',
  'After a failed exam you passed a later one at the first attempt, or your Step 2 CK is well above your Step 1.':
    'Después de reprobar un examen aprobó otro posterior en el primer intento, o su Step 2 CK está muy por encima de su Step 1.',
  'Your exams go up': 'Sus exámenes van en ascenso',
  'You failed {0}, passed it, and then passed {1} at the first attempt.':
    'Reprobó el {0}, lo aprobó, y después aprobó {1} en el primer intento.',
  'Step 1 {0}, then Step 2 CK {1}: more than chance.':
    'Step 1: {0}; después, Step 2 CK: {1}. Es más que casualidad.',
  'Let this order of results answer the question about your weak exam. Say what you changed between the two.':
    'Deje que este orden de resultados responda la pregunta sobre su examen débil. Diga qué cambió entre los dos.',
  'You passed Step 3, or COMLEX Level 3, before applying.':
    'Aprobó el Step 3, o el COMLEX Level 3, antes de postular.',
  '{0} passed': '{0} aprobado',
  '{0} is done before residency. It shows that you pass exams now.':
    'El {0} ya está hecho antes de la residencia. Muestra que usted hoy aprueba exámenes.',
  'It also makes an H-1B possible.': 'También hace posible una H-1B.',
  'Name it early in your application: it is your newest exam.':
    'Nómbrelo pronto en su solicitud: es su examen más reciente.',
  'Apply to the programs that sponsor H-1B, too.': 'Postule también a los programas que patrocinan la H-1B.',
  'You passed the exams of both first levels, each at the first attempt.':
    'Aprobó los exámenes de los dos primeros niveles, cada uno en el primer intento.',
  'Every exam passed at the first attempt': 'Todos los exámenes aprobados en el primer intento',
  'You passed {0} at the first attempt. No limit on attempts closes a program to you.':
    'Aprobó {0} en el primer intento. Ningún límite de intentos le cierra un programa.',
  'You need not explain anything here. Use the space for your work with patients.':
    'Aquí no tiene que explicar nada. Use el espacio para su trabajo con pacientes.',
  'Your Step 2 CK is clearly above the average of applicants like you in a specialty that you want.':
    'Su Step 2 CK está claramente por encima del promedio de solicitantes como usted en una especialidad que quiere.',
  'A good Step 2 CK: {0}': 'Un buen Step 2 CK: {0}',
  '{0} is above the average of applicants like you: {1}.':
    '{0} está por encima del promedio de solicitantes como usted: {1}.',
  '{0} in {1}': '{0} en {1}',
  'Let the number stand by itself. It opens files, and the rest of your application must then speak.':
    'Deje que el número hable solo. Hace que abran su solicitud; después debe hablar el resto.',
  'Your ECFMG exam window has ended': 'Su plazo de exámenes ante la ECFMG terminó',
  'Your first pass lapses before you may try again':
    'Su primer examen aprobado caduca antes de que pueda volver a intentar',
  'Your exam is booked after your ECFMG window ends':
    'Su examen está reservado para después de que termina su plazo ante la ECFMG',
  'Your ECFMG exam window ends soon': 'Su plazo de exámenes ante la ECFMG termina pronto',
  "You graduated abroad, and ECFMG's years for both Steps end before you can pass the second, or before the season asks for it.":
    'Se graduó en el exterior, y los años que da la ECFMG para los dos Steps terminan antes de que pueda aprobar el segundo, o antes de que la temporada lo exija.',
  'Without the certificate you cannot begin a residency.':
    'Sin el certificado no puede empezar una residencia.',
  'Choose a day for {0} before the window ends. The day of the exam counts, not that of the score.':
    'Elija un día para el {0} antes de que termine el plazo. Cuenta el día del examen, no el del puntaje.',
  'If practice says that you would fail, ask ECFMG in writing what you can do before you book.':
    'Si la práctica dice que reprobaría, pregunte por escrito a la ECFMG qué puede hacer antes de reservar.',
  'Move {0} to a day before the window ends, or ask ECFMG in writing.':
    'Pase el {0} a un día antes de que termine el plazo, o pregunte por escrito a la ECFMG.',
  'Ask ECFMG in writing what you can do. As a rule, a passed Step cannot be taken again: ask USMLE, too.':
    'Pregunte por escrito a la ECFMG qué puede hacer. En general, un Step aprobado no se puede repetir: pregunte también al USMLE.',
  'Do not pay for applications before you have their answer.':
    'No pague solicitudes antes de tener su respuesta.',
  'One failed attempt at {0}': 'Un intento reprobado de {0}',
  '{0} failed attempts at {1}': '{0} intentos reprobados de {1}',
  'You cannot change this result. Show what came after it: {0}.':
    'Este resultado no se puede cambiar. Muestre lo que vino después: {0}.',
  'Do not hide it. Say in one or two sentences what you changed, and prove it with a date.':
    'No lo esconda. Diga en una o dos frases qué cambió y demuéstrelo con una fecha.',
  'Ask a program with a limit before you pay for an application there.':
    'Pregunte a un programa que tiene límite antes de pagar una solicitud ahí.',
  '{0} attempts for each Step, since {1}': {
    by: 0,
    one: '{0} intento por cada Step, desde el {1}',
    other: '{0} intentos por cada Step, desde el {1}',
  },
  '{0} attempts for each Step': {
    by: 0,
    one: '{0} intento por cada Step',
    other: '{0} intentos por cada Step',
  },
  'your {0} of {1}': 'su {0} del {1}',
  'your {0}': 'su {0}',
  'Enter the result of {0}. Everything else here depends on it.':
    'Anote el resultado de {0}. Todo lo demás aquí depende de eso.',
  'Was {0} a pass in {1}? We know no passing score for that day. Enter the result: everything else here depends on it.':
    '¿Aprobó con {0} {1}? No conocemos el puntaje mínimo de ese día. Anote el resultado: todo lo demás aquí depende de eso.',
  'If it was no pass, no attempt is left: the limit is {0}.':
    'Si no aprobó, no le queda ningún intento: el límite es de {0}.',
  'The limit is {0}. By your entries no attempt is left, and without a pass there is no residency in the US.':
    'El límite es de {0}. Según sus datos no le queda ningún intento, y sin aprobar no hay residencia en EE. UU.',
  'Check your entries against your own records. Then write to your exam authority: only they can say if an exception fits you.':
    'Compare lo que anotó con sus propios documentos. Después escriba a la entidad de su examen: solo ella puede decir si alguna excepción aplica en su caso.',
  'Do not pay for applications before you have their answer in writing.':
    'No pague solicitudes antes de tener su respuesta por escrito.',
  'Pass {0} first. Nothing else in this plan works without it.':
    'Primero apruebe {0}. Sin eso, nada más de este plan funciona.',
  'Change how you prepare before you book again. Book only when several practice tests are clearly above the pass line.':
    'Cambie su forma de prepararse antes de volver a reservar. Reserve solo cuando varios exámenes de práctica estén claramente por encima del mínimo para aprobar.',
  'You have {0} attempts left: the limit is {1}.': 'Le quedan {0} intentos: el límite es de {1}.',
  'You have one attempt left: the limit is {0}.': 'Le queda un intento: el límite es de {0}.',
  'The earliest day for it is {0}.': 'El primer día posible es el {0}.',
  'It must wait {0} after your first attempt and {1} after your latest.':
    'Debe esperar {0} desde su primer intento y {1} desde el último.',
  'Without it there is no residency, so there is nothing to compare.':
    'Sin eso no hay residencia, así que no hay nada que comparar.',
  'You failed Step 1, or COMLEX Level 1, at least once.':
    'Reprobó el Step 1, o el COMLEX Level 1, al menos una vez.',
  'with {0} passed at the first attempt': 'con {0} aprobado en el primer intento',
  'Programs see every attempt.': 'Los programas ven cada intento.',
  'the limit on attempts': 'el límite de intentos',
  'a clearly better Step 2 CK': 'un Step 2 CK claramente mejor',
  'recent work with patients': 'trabajo reciente con pacientes',
  'letters that speak of your clinical thinking': 'cartas que hablen de su razonamiento clínico',
  'You have a numeric Step 1 score in or below the low band, from the time before Step 1 became pass/fail.':
    'Tiene un puntaje numérico de Step 1 en la franja baja o por debajo, de antes de que el Step 1 fuera solo aprobado o reprobado.',
  'A low Step 1 score ({0})': 'Un puntaje bajo de Step 1 ({0})',
  '{0} is under {1}, the old band for Internal Medicine and Pediatrics. Step 1 is pass/fail now, but programs still see your number. You cannot take it again. Our model does not use it, so we cannot say what it costs you.':
    '{0} está por debajo de {1}, la antigua franja de Medicina Interna y Pediatría. Hoy el Step 1 es solo aprobado o reprobado, pero los programas todavía ven su número. No lo puede repetir. Nuestro modelo no lo usa, así que no podemos decir cuánto le cuesta.',
  'Put your strength into Step 2 CK: it is the score that programs compare now.':
    'Ponga su energía en el Step 2 CK: es el puntaje que hoy comparan los programas.',
  'Let what came later speak: Step 2 CK, work with patients, letters.':
    'Deje hablar a lo que vino después: Step 2 CK, trabajo con pacientes, cartas.',
  'Step 3 before you apply can help. See the page on exams.':
    'El Step 3 antes de postular puede ayudar. Vea la página de exámenes.',
  'Do not explain the number at length. One sentence is enough, and only if there was a reason.':
    'No explique el número con muchas palabras. Basta una frase, y solo si hubo una razón.',
  'You failed Step 2 CK, or COMLEX Level 2, at least once.':
    'Reprobó el Step 2 CK, o el COMLEX Level 2, al menos una vez.',
  'We cannot say yet if Step 3 before you apply is worth it.':
    'Todavía no podemos decir si el Step 3 antes de postular vale la pena.',
  'Step 3 before you apply is worth this in our model: {0}. It also shows that you pass.':
    'El Step 3 antes de postular vale esto en nuestro modelo: {0}. También muestra que usted aprueba.',
  'Step 3 before you apply adds less than 1 point in our model. Money may do more elsewhere.':
    'El Step 3 antes de postular suma menos de 1 punto en nuestro modelo. El dinero puede rendir más en otra cosa.',
  'You passed Step 2 CK with a score in the critical band, or below the usual band of Med-Peds.':
    'Aprobó el Step 2 CK con un puntaje en la franja crítica, o por debajo de la franja habitual de Med-Peds.',
  'A low Step 2 CK score ({0})': 'Un puntaje bajo de Step 2 CK ({0})',
  'Under {0} is the critical band for these specialties.':
    'Menos de {0} es la franja crítica en estas especialidades.',
  'Under {0} is below the usual band for these specialties.':
    'Menos de {0} está por debajo de la franja habitual en estas especialidades.',
  'the lowest score': 'el puntaje mínimo',
  'A passed Step 2 CK cannot be taken again. Plan with this number, do not hide it.':
    'Un Step 2 CK aprobado no se puede repetir. Planee con este número; no lo esconda.',
  'See if Step 3 before you apply is worth it for you. It is the newest score you can show.':
    'Vea si el Step 3 antes de postular vale la pena para usted. Es el puntaje más reciente que puede mostrar.',
  'Spend your applications on programs whose lowest score you meet, or that state none.':
    'Use sus solicitudes en programas cuyo puntaje mínimo cumple, o que no declaran ninguno.',
  'Ask one letter author who knows your score to write about your clinical work.':
    'Pida a una persona que le escribe una carta y conoce su puntaje que hable de su trabajo clínico.',
  'with {0}, the average of applicants like you in {1}':
    'con {0}, el promedio de solicitantes como usted en {1}',
  'You have not passed Step 2 CK, or COMLEX Level 2, and have not failed it.':
    'No ha aprobado el Step 2 CK, o el COMLEX Level 2, y no lo ha reprobado.',
  'COMLEX Level 2 or Step 2 CK': 'COMLEX Level 2 o Step 2 CK',
  'looked at the Step 2 CK score': 'miraron el puntaje de Step 2 CK',
  'No {0} yet': 'Todavía sin {0}',
  'Until you have a score, our numbers take the average of your group, so their range is wide.':
    'Mientras no tenga puntaje, nuestras cifras toman el promedio de su grupo; por eso su rango es amplio.',
  'ECFMG certification needs this pass, too.': 'La certificación de la ECFMG también exige aprobarlo.',
  'A score can no longer arrive before applications open ({0}).':
    'Un puntaje ya no puede llegar antes de que abran las solicitudes ({0}).',
  'A score can no longer arrive before applications open.':
    'Un puntaje ya no puede llegar antes de que abran las solicitudes.',
  'Your ECFMG window ends first, on {0}. Follow the advice on it before this one.':
    'Antes termina su plazo ante la ECFMG, el {0}. Siga ese consejo antes que este.',
  'Your exam has a date. Keep it only if your practice tests and your school say that you are ready.':
    'Su examen tiene fecha. Consérvela solo si sus exámenes de práctica y su facultad dicen que está en condiciones.',
  'Your exam has a date. Keep it only if several practice tests reach your target.':
    'Su examen tiene fecha. Consérvela solo si varios exámenes de práctica llegan a su meta.',
  'Book when your practice tests and your school say that you are ready.':
    'Reserve cuando sus exámenes de práctica y su facultad digan que está en condiciones.',
  'Do not book yet. Take practice tests first, and book when several of them reach your target.':
    'Todavía no reserve. Haga primero exámenes de práctica y reserve cuando varios lleguen a su meta.',
  'See the page on exams for the days by which a score should be there. We know no target for COMLEX.':
    'Vea en la página de exámenes los días en que ya debería haber un puntaje. No conocemos ninguna meta para COMLEX.',
  'See the page on exams for your target score and the last useful test date.':
    'Vea en la página de exámenes su puntaje meta y la última fecha útil para el examen.',
  'Compare applying now with applying a season later before you pay any fee.':
    'Compare postular ahora con postular una temporada después antes de pagar cualquier tarifa.',
  '{0} passed, with a score at your target': '{0} aprobado, con un puntaje en su meta',
  'What it adds depends on your score. The page on what to change shows three targets for Step 2 CK.':
    'Lo que suma depende de su puntaje. La página sobre qué cambiar muestra tres metas para el Step 2 CK.',
  'You failed Step 3, or COMLEX Level 3, at least once, and may take it again or have passed it since.':
    'Reprobó el Step 3, o el COMLEX Level 3, al menos una vez, y puede repetirlo o ya lo aprobó.',
  'Step 3, which is held there only': 'el Step 3, que solo se toma allí',
  'Programs see every attempt. The pass after it counts: a full medical licence needs it.':
    'Los programas ven cada intento. Cuenta que después aprobó: una licencia médica completa lo exige.',
  'Programs see every attempt. You need no pass for the Match, but you need one for a full medical licence later.':
    'Los programas ven cada intento. Para el Match no hace falta aprobarlo, pero sí más adelante para una licencia médica completa.',
  'Our odds count a passed Step 3. They do not count a failed one: we know of no data on it.':
    'Nuestras probabilidades cuentan un Step 3 aprobado. No cuentan uno reprobado: no conocemos datos sobre eso.',
  'An H-1B visa needs it, too. A J-1 does not.': 'Una visa H-1B también lo exige. Una J-1 no.',
  'An H-1B is the only visa that you accept, and it needs the pass first. So no program can sponsor you until you pass.':
    'La H-1B es la única visa que acepta, y exige aprobarlo antes. Hasta que lo apruebe, ningún programa puede patrocinarle.',
  'Enter the result of your last attempt. Everything else rests on it.':
    'Anote el resultado de su último intento. Todo lo demás depende de eso.',
  'You cannot change this result. Name it, then name the pass that came after it, with its date.':
    'Este resultado no se puede cambiar. Nómbrelo, y después nombre el examen aprobado que vino luego, con su fecha.',
  'Say in one or two sentences what you changed between the two.':
    'Diga en una o dos frases qué cambió entre los dos.',
  'Ask NBOME when you may take Level 3 again.': 'Pregunte a la NBOME cuándo puede repetir el Level 3.',
  'Change how you prepare before you book again: look at what went wrong first.':
    'Cambie su forma de prepararse antes de volver a reservar: mire primero qué salió mal.',
  'Book it only when your practice tests are clearly above the pass line.':
    'Resérvelo solo cuando sus exámenes de práctica estén claramente por encima del mínimo para aprobar.',
  'A pass cannot be planned for this season: {0} Say in your application when you will sit it.':
    'No se puede planear aprobarlo para esta temporada: {0} Diga en su solicitud cuándo lo presentará.',
  'Do not count on an H-1B until you have passed.': 'No cuente con una H-1B hasta que lo apruebe.',
  'Do not hide the attempt. One or two sentences are enough: what happened, and what you do differently now.':
    'No esconda el intento. Bastan una o dos frases: qué pasó y qué hace distinto ahora.',
  'It cannot count for this season, so there is no number.':
    'No puede contar para esta temporada; por eso no hay número.',
  'You have used all attempts at Step 3 without a pass.': 'Usó todos los intentos de Step 3 sin aprobar.',
  'No attempt at Step 3 is left': 'No queda ningún intento de Step 3',
  'You have used {0} attempts at Step 3, and that is the limit. No further attempt is allowed. A full medical licence needs a passed Step 3.':
    'Usó {0} intentos de Step 3, y ese es el límite. No se permite ninguno más. Una licencia médica completa exige el Step 3 aprobado.',
  'An H-1B visa needs it, too.': 'Una visa H-1B también lo exige.',
  'Check your entries against your own records. Then ask the USMLE program in writing if an exception fits you.':
    'Compare lo que anotó con sus propios documentos. Después pregunte por escrito al programa USMLE si alguna excepción aplica en su caso.',
  'Do not pay for applications before you have their answer: a program will ask how you can get a licence.':
    'No pague solicitudes antes de tener su respuesta: un programa le preguntará cómo puede obtener una licencia.',
  'Do not count on an H-1B.': 'No cuente con una H-1B.',
  'You are a DO with COMLEX and without any USMLE Step.':
    'Usted es DO, con COMLEX y sin ningún Step del USMLE.',
  'COMLEX without USMLE': 'COMLEX sin USMLE',
  'A DO needs no USMLE for a licence. But some programs ask for it, and we do not know which. So our chances for you are too high wherever a program does, and we cannot say by how much.':
    'Un DO no necesita el USMLE para la licencia. Pero algunos programas lo piden, y no sabemos cuáles. Donde un programa lo pide, las probabilidades que le mostramos son demasiado altas, y no podemos decir cuánto.',
  'Read what each program on your list says about COMLEX. Where it says nothing, ask.':
    'Lea qué dice de COMLEX cada programa de su lista. Donde no diga nada, pregunte.',
  'Leave out programs that take USMLE scores only, unless you mean to sit Step 2 CK.':
    'Deje fuera los programas que solo aceptan puntajes del USMLE, a menos que piense presentar el Step 2 CK.',
};
