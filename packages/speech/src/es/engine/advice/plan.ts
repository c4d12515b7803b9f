import type { Sentences } from '../../../sentences.ts';

/** The plan itself: its notes, and the tasks of the application, the exams and the certificate. */
export const plan: Sentences = {
  'The steps that decide the {0} Match are past their dates: the last would be done {1} too late. Our odds do not count that, so your real chance is lower. Look at your plan, and at the {2} Match.':
    'Los pasos que deciden el Match {0} ya pasaron su fecha: el último estaría listo {1} demasiado tarde. Nuestro cálculo no lo cuenta, así que su probabilidad real es menor. Mire su plan, y también el Match {2}.',
  'These tasks follow one another, and they are past their dates: the last would be done {0} after the season needs it. Each of them says what that costs.':
    'Estas tareas van una tras otra y ya pasaron su fecha: la última estaría lista {0} después de lo que la temporada necesita. Cada una dice lo que eso cuesta.',
  'These tasks follow one another, with no day to spare. A day lost here is lost for the season.':
    'Estas tareas van una tras otra, sin un día de margen. Un día perdido aquí se pierde para la temporada.',
  'These tasks follow one another, and the season leaves them {0} to spare. After that, each day lost here is lost for the season.':
    'Estas tareas van una tras otra, y la temporada les deja un margen de {0}. Después, cada día perdido aquí se pierde para la temporada.',
  'Other tasks may wait fewer days. They lead to a date of your own, which you can move, or stand between two dates of the season.':
    'Otras tareas pueden esperar menos días. Llevan a una fecha suya, que usted puede mover, o están entre dos fechas de la temporada.',
  '{0}, as you planned it': '{0}, como usted lo planeó',
  'It stands in your profile with these dates.': 'Está en su perfil con estas fechas.',
  'Keep the agreement in writing.': 'Guarde el acuerdo por escrito.',
  'When it is over, complete the entry in your profile.': 'Cuando termine, complete ese dato en su perfil.',
  'You added it. You set its start on {0}, after its last day. Correct one of them.':
    'Usted la agregó. Puso su inicio el {0}, después de su último día. Corrija una de las dos fechas.',
  'You added it.': 'Usted la agregó.',
  'An exam that the certificate needs can no longer be there in time, so you cannot match in {0}. Spend no more money on this season before you have asked ECFMG.':
    'Un examen que hace falta para el certificado ya no puede llegar a tiempo, así que no puede hacer match en {0}. No gaste más dinero en esta temporada antes de preguntar a la ECFMG.',
  'No longer possible for the {0} season: {1}. {2} What you still want of it belongs to the next season. You can begin season {3} on the page “After the Match”. What you have done already is not lost.':
    'Ya no es posible para la temporada {0}: {1}. {2} Lo que todavía quiera de esto es para la próxima temporada. Puede empezar la temporada {3} en la página «Después del Match». Lo que ya hizo no se pierde.',
  'No longer possible for the {0} season: {1}. {2} If you want them for the next season, change the season in your profile to {3}. What you have done already is not lost.':
    'Ya no es posible para la temporada {0}: {1}. {2} Si las quiere para la próxima temporada, cambie la temporada de su perfil a {3}. Lo que ya hizo no se pierde.',
  'ECFMG took Pathway applications until {0}. If you sent yours by then, mark it done in your plan, and the steps after it come back. If you did not, you cannot be certified in time for the {1} Match.':
    'La ECFMG recibió solicitudes de Pathway hasta el {0}. Si envió la suya a tiempo, márquela como hecha en su plan, y vuelven los pasos que le siguen. Si no la envió, no puede tener el certificado a tiempo para el Match {1}.',
  'Too late to count: an application shows what is done by the day it is sent, and applications open on {0}.':
    'Demasiado tarde para contar: una solicitud muestra lo que está hecho el día en que se envía, y las solicitudes se abren el {0}.',
  'Too late to count: programs make their rank lists from {0} on.':
    'Demasiado tarde para contar: los programas hacen sus rank order lists desde el {0}.',
  'Too late to count: ECFMG takes Pathway applications until {0}.':
    'Demasiado tarde para contar: la ECFMG recibe solicitudes de Pathway hasta el {0}.',
  'Too late to count: rank lists are due on {0}.':
    'Demasiado tarde para contar: las rank order lists se entregan el {0}.',
  'Their result would come too late to count.': 'Su resultado llegaría demasiado tarde para contar.',
  '{0} tasks': { by: 0, one: '{0} tarea', other: '{0} tareas' },
  '{0}: {1} overlaps with "{2}" ({3}). Move one of them, or plan for fewer hours of study.':
    '{0}: {1} coincide con «{2}» ({3}). Mueva una de las dos, o cuente con menos horas de estudio.',
  'Three loads fall together from {0}: {1}. {2}': 'Tres cargas coinciden {0}: {1}. {2}',
  'begin "{0}" by {1}': 'empiece «{0}» a más tardar el {1}',
  'None of them can be over before. Plan fewer hours of study in these weeks, or take the exam later.':
    'Ninguna puede terminar antes. Cuente con menos horas de estudio en esas semanas, o presente el examen más tarde.',
  'To have one of them done before, {0}.': 'Para tener una lista antes, {0}.',
  'Programs begin to read without it. What comes later may not be read.':
    'Los programas empiezan a leer sin eso. Lo que llega después quizá no se lea.',
  'Answer the questions of your story': 'Responda las preguntas de su historia',
  'The statement, the letters and the interviews all tell the same story. Find it first.':
    'El personal statement, las cartas y las entrevistas cuentan la misma historia. Encuéntrela primero.',
  'Write your own answers on the page "Your story". Short notes are enough.':
    'Escriba sus propias respuestas en la página de su historia. Bastan notas cortas.',
  'The statement is written in a hurry, and it shows.':
    'El personal statement se escribe con prisa, y se nota.',
  'Draft {0} personal statements': 'Escriba el borrador de {0} personal statements',
  'Draft your personal statement': 'Escriba el borrador de su personal statement',
  'Each specialty needs a statement of its own. A changed name is not enough.':
    'Cada especialidad necesita su propio personal statement. No basta con cambiar un nombre.',
  'Write one page, in your own words.': 'Escriba una página, con sus propias palabras.',
  'A tool may help you to find ideas or errors. The text must be yours.':
    'Una herramienta puede ayudarle a encontrar ideas o errores. El texto debe ser suyo.',
  'Have the statements read, and finish them': 'Haga leer los personal statements y termínelos',
  'Somebody else sees what you no longer see.': 'Otra persona ve lo que usted ya no ve.',
  'Ask one physician from the United States and one person who knows you.':
    'Pídaselo a un médico de Estados Unidos y a una persona que le conozca.',
  'Check that the right specialty is named in each.': 'Revise que cada uno nombre la especialidad correcta.',
  'Order your ERAS token from ECFMG': 'Pida su token de ERAS a la ECFMG',
  'The token opens the application form. A new one is needed each season.':
    'El token abre el formulario de solicitud. Cada temporada hace falta uno nuevo.',
  'Order it in your ECFMG account and register with it in ERAS at once.':
    'Pídalo en su cuenta de la ECFMG y regístrese con él en ERAS de inmediato.',
  'Form, letters and documents all wait for it.':
    'El formulario, las cartas y los documentos esperan por él.',
  'Get your ERAS token from your school': 'Pida su token de ERAS a su facultad',
  'The token opens the application form.': 'El token abre el formulario de solicitud.',
  "Ask the dean's office of your school and register with it in ERAS.":
    'Pídalo en la decanatura de su facultad y regístrese con él en ERAS.',
  'Form and letters wait for it.': 'El formulario y las cartas esperan por él.',
  'Send MSPE, transcript and photo to ECFMG': 'Envíe a la ECFMG la MSPE, las calificaciones y la foto',
  "ECFMG acts as your dean's office. It passes your school's letter (MSPE) and transcript to ERAS.":
    'La ECFMG hace de decanatura para usted. Pasa a ERAS la carta de su facultad (MSPE) y sus calificaciones.',
  'Ask your school for the MSPE months before.': 'Pida la MSPE a su facultad con meses de anticipación.',
  'Upload the transcript and a photo.': 'Suba las calificaciones y una foto.',
  'Check that each is shown as there.': 'Revise que cada documento aparezca como recibido.',
  'Programs see an application with missing documents.':
    'Los programas ven una solicitud a la que le faltan documentos.',
  'Fill in the application form': 'Llene el formulario de solicitud',
  'It has room for {0} experiences. You call {1} of them most meaningful.':
    'Tiene lugar para {0} experiencias. De ellas, usted marca {1} como las más significativas.',
  'Write every date as it stands in your profile.': 'Escriba cada fecha tal como está en su perfil.',
  'Have somebody check it. After sending, nearly nothing can be changed.':
    'Haga que alguien lo revise. Una vez enviado, casi nada se puede cambiar.',
  'Settle your list and your signals': 'Decida su lista y sus signals',
  'A signal cannot be taken back once the application is sent.':
    'Un signal no se puede retirar una vez enviada la solicitud.',
  'Look up what is unknown first: the page "Check first" says where it matters.':
    'Averigüe primero lo que no se sabe: la página «Verificar primero» dice dónde importa.',
  'Then take the list of this planner as your draft.':
    'Después, tome la lista de este planificador como borrador.',
  'You spend money and signals on programs that are closed to you.':
    'Gasta dinero y signals en programas que no puede alcanzar.',
  'Send your applications': 'Envíe sus solicitudes',
  'Programs read all applications from the same hour. Being there then is what counts.':
    'Los programas leen todas las solicitudes desde la misma hora. Lo que cuenta es estar ahí en ese momento.',
  'For each program: the right statement, up to {0} letters, the signal.':
    'Para cada programa: el personal statement correcto, hasta {0} cartas y el signal.',
  'Release your USMLE transcript.': 'Autorice el envío de su USMLE transcript.',
  'Pay, send, and keep the confirmation.': 'Pague, envíe y guarde la confirmación.',

  'ECFMG must confirm you by the day rank lists are due. Without that you cannot match this season.':
    'La ECFMG debe confirmarle a más tardar el día en que se entregan las rank order lists. Sin eso no puede hacer match esta temporada.',
  'Step 3 then comes after programs first look. You can still match if ECFMG confirms you in time.':
    'Entonces el Step 3 llega después de que los programas miran por primera vez. Todavía puede hacer match si la ECFMG le confirma a tiempo.',
  'Your own date for the certificate moves back.': 'Se retrasa la fecha que usted puso para el certificado.',
  'Open your ECFMG account and apply for certification': 'Abra su cuenta de la ECFMG y pida la certificación',
  'Exams, credentials and Pathways all run through this account.':
    'Los exámenes, las credenciales y los Pathways pasan por esta cuenta.',
  'Check in the World Directory of Medical Schools that your school has an ECFMG note for your year.':
    'Revise en el World Directory of Medical Schools que su facultad tenga una nota de la ECFMG para su año.',
  'Write your name as it stands on your diploma and passport.':
    'Escriba su nombre tal como está en su diploma y en su pasaporte.',
  'Have your diploma and transcript verified': 'Haga verificar su diploma y sus calificaciones',
  'ECFMG asks your school itself. The school decides how long this takes.':
    'La ECFMG pregunta directamente a su facultad. De ella depende cuánto tarda.',
  'Upload the diploma as soon as you have it.': 'Suba el diploma en cuanto lo tenga.',
  'Tell the registrar of your school that a request will come, and ask again every two weeks.':
    'Avise en el registro de su facultad que llegará un pedido, y vuelva a preguntar cada dos semanas.',
  'Book your day for OET Medicine': 'Reserve su día para el OET Medicine',
  'ECFMG takes this English test. Seats go weeks before the day.':
    'La ECFMG acepta este examen de inglés. Los lugares se acaban semanas antes.',
  'Book a day that leaves you time to prepare.': 'Reserve un día que le deje tiempo para prepararse.',
  'Write your name as it stands in your passport.': 'Escriba su nombre tal como está en su pasaporte.',
  'Pass the English test (OET Medicine)': 'Apruebe el examen de inglés (OET Medicine)',
  'Every Pathway asks for it, also from native speakers. All four parts must be passed on one day.':
    'Todos los Pathways lo piden, también a quienes hablan inglés desde siempre. Las cuatro partes se aprueban en un mismo día.',
  'Practise the letter, too. It has rules of its own.':
    'Practique también la carta. Tiene sus propias reglas.',
  'Have the result sent to ECFMG.': 'Haga enviar el resultado a la ECFMG.',
  'Apply for an ECFMG Pathway': 'Postule a un Pathway de la ECFMG',
  'It shows your clinical skills. Each season has its own application.':
    'Demuestra sus habilidades clínicas. Cada temporada tiene su propia solicitud.',
  'Read which of the six Pathways fits you.': 'Lea cuál de los seis Pathways le corresponde.',
  'Send the application and every document that it asks for.':
    'Envíe la solicitud y todos los documentos que pide.',
  'Wait for the Pathways decision': 'Espere la decisión sobre el Pathway',
  'ECFMG decides once all documents and the English test are there.':
    'La ECFMG decide cuando tiene todos los documentos y el examen de inglés.',
  'Look into your account each week and answer questions at once.':
    'Mire su cuenta cada semana y responda de inmediato lo que le pregunten.',
  'ECFMG certificate': 'Certificado de la ECFMG',
  'You have it.': 'Usted ya lo tiene.',
  'Keep the copy at hand.': 'Tenga la copia a mano.',
  'Get your ECFMG certificate': 'Obtenga su certificado de la ECFMG',
  'You can apply without it. To be matched, ECFMG must have confirmed every requirement. Step 3 asks for it, too.':
    'Puede postular sin él. Para hacer match, la ECFMG debe haber confirmado todos los requisitos. El Step 3 también lo exige.',
  'When it comes, enter it in your profile.': 'Cuando llegue, anótelo en su perfil.',
  'Begin clinical work, or go on with it': 'Empiece un trabajo clínico, o siga con él',
  'Programs ask what you do now. A gap of half a year needs an answer.':
    'Los programas preguntan qué hace ahora. Una pausa de medio año necesita una respuesta.',
  'Practice at home, a community clinic, teaching or volunteer work all count.':
    'Cuentan la práctica en su país, una clínica comunitaria, la docencia o el voluntariado.',
  'Keep a note of hours, tasks and the name of someone who can confirm it.':
    'Anote las horas, las tareas y el nombre de alguien que pueda confirmarlo.',
  'Enter it in your profile without an end date while it goes on.':
    'Anótelo en su perfil sin fecha de fin mientras siga.',
  'Your application shows a gap up to the day you send it.':
    'Su solicitud muestra una pausa hasta el día en que la envía.',
  'Finish one small piece of scholarship': 'Termine un trabajo académico pequeño',
  'It is useful, not required. A poster, an abstract or a quality project is realistic.':
    'Es útil, no obligatorio. Un póster, un resumen o un proyecto de calidad son metas realistas.',
  'Write to one faculty member: who you are, what interests you, what you can do, also from home.':
    'Escriba a un docente: quién es, qué le interesa y qué puede hacer, también desde su casa.',
  'Agree on one output and one date.': 'Acuerden un resultado y una fecha.',
  'If you have no time for it, leave this task out.': 'Si no tiene tiempo, omita esta tarea.',
  'You apply without scholarly work. Letters and clinical work weigh more.':
    'Postula sin trabajos académicos. Las cartas y el trabajo clínico pesan más.',

  'This is a choice: Step 3 adds little to your chance to match. It is worth it if you want an H-1B visa. Its fee and travel are not in your costs.':
    'Esto es opcional: el Step 3 suma poco a su probabilidad de hacer match. Vale la pena si quiere una visa H-1B. Su tarifa y el viaje no están en sus costos.',
  'This is a choice: Step 3 adds little to your chance to match. Its fee and travel are not in your costs.':
    'Esto es opcional: el Step 3 suma poco a su probabilidad de hacer match. Su tarifa y el viaje no están en sus costos.',
  'Step 1 is reported as pass or fail. Programs and ECFMG want the pass.':
    'El Step 1 se informa como aprobado o reprobado. Los programas y la ECFMG lo quieren aprobado.',
  'Programs first look at an application without a Step 1 pass, and ECFMG cannot certify you.':
    'Los programas miran por primera vez una solicitud sin el Step 1 aprobado, y la ECFMG no puede certificarle.',
  'Choose a period in which you can sit it, then book a day.':
    'Elija un período en el que pueda presentarlo y después reserve un día.',
  'Step 2 CK is the score that programs compare. A pass cannot be repeated, so the day matters.':
    'El Step 2 CK es el puntaje que los programas comparan. Una vez aprobado no se puede repetir, así que el día importa.',
  'Programs first look at an application without the score that they compare.':
    'Los programas miran por primera vez una solicitud sin el puntaje que comparan.',
  'Do not book before your practice scores reach your target.':
    'No reserve antes de que sus puntajes de práctica alcancen su meta.',
  'Your school asks for it before Level 2, and programs want the pass.':
    'Su facultad lo pide antes del Level 2, y los programas lo quieren aprobado.',
  'Level 2 moves back, too.': 'El Level 2 también se retrasa.',
  'Register with the NBOME and book a day.': 'Regístrese en la NBOME y reserve un día.',
  'It is the score that programs compare if you have no Step 2 CK.':
    'Es el puntaje que los programas comparan si usted no tiene el Step 2 CK.',
  'Programs read your application without a score.': 'Los programas leen su solicitud sin un puntaje.',
  'A passed Step 3 is the newest score that you can show. An H-1B visa asks for it.':
    'Un Step 3 aprobado es el puntaje más reciente que puede mostrar. La visa H-1B lo exige.',
  'A passed Step 3 is the newest score that you can show.':
    'Un Step 3 aprobado es el puntaje más reciente que puede mostrar.',
  'Programs first look without it, and H-1B stays closed until you pass.':
    'Los programas miran por primera vez sin él, y la H-1B sigue cerrada hasta que lo apruebe.',
  'Programs first look without it.': 'Los programas miran por primera vez sin él.',
  'Apply only once your ECFMG certificate is issued. The form does not let you in before.':
    'Inscríbase solo cuando tenga el certificado de la ECFMG. Antes, el formulario no le deja entrar.',
  'It can be sat in the United States only, and not in the first two weeks of January.':
    'Solo se presenta en Estados Unidos, y no en las dos primeras semanas de enero.',
  'Optional: {0}': 'Opcional: {0}',
  'Prepare for {0}': 'Prepare el {0}',
  'Take a practice test first, then every two weeks.':
    'Haga primero un examen de práctica y después uno cada dos semanas.',
  'Write each practice score into your profile.': 'Anote cada puntaje de práctica en su perfil.',
  'Register for {0} and book a day': 'Inscríbase en el {0} y reserve un día',
  'Seats near you go early. The permit must come before you can book.':
    'Los lugares cercanos se acaban pronto. Antes de reservar debe llegarle el permiso.',
  'Book at least {0} weeks before the day that you want.':
    'Reserve al menos {0} semanas antes del día que quiere.',
  'Enter the booked day in your profile: the plan then counts with it.':
    'Anote el día reservado en su perfil: así el plan lo tiene en cuenta.',
  'Sit {0}': 'Presente el {0}',
  'Sit it only when your practice scores say so. Moving the day costs less than a failed attempt.':
    'Preséntelo solo cuando sus puntajes de práctica lo indiquen. Cambiar el día cuesta menos que un intento reprobado.',
  '{0} result': 'Resultado del {0}',
  'It is in your profile.': 'Está en su perfil.',
  'Get your {0} result': 'Reciba el resultado del {0}',
  'You choose programs and signals with the score, so it must be there when applications open.':
    'Con el puntaje elige programas y signals, así que debe estar cuando se puedan enviar solicitudes.',
  'Enter the result in your profile on the day it comes.':
    'Anote el resultado en su perfil el día en que llegue.',

  'You expected it on {0}. The steps before it take until {1}.':
    'Usted lo esperaba el {0}. Los pasos anteriores duran hasta el {1}.',
  'The dates of the {0} season are not known, so only what you dated yourself stands here.':
    'No se conocen las fechas de la temporada {0}: aquí está solo lo que usted fechó.',
  'You have no place yet, so nothing that follows a match stands here. When you note a place, it comes back.':
    'Todavía no tiene lugar, así que aquí no está nada de lo que sigue a un match. Cuando anote un lugar, vuelve.',
  'You did not match in {0}, so nothing that follows a match stands here. To apply again, {1}':
    'No hizo match en {0}, así que aquí no está nada de lo que sigue a un match. Para postular otra vez, {1}',
  'You matched. The tasks up to the first day of residency stand here.':
    'Hizo match. Aquí están las tareas hasta el primer día de la residencia.',
  'Its date is your own: {0}.': 'La fecha es suya: {0}.',
  'Its last day is {0}.': 'Su último día es el {0}.',
  'It takes {0}, so begin by {1} at the latest.': 'Dura {0}, así que empiece a más tardar el {1}.',
  'These steps wait for it: {0}.': 'Estos pasos dependen de ella: {0}.',
  'The order goes by dates, not by worth. For your chance to match it means: {0}.':
    'El orden sigue las fechas, no el valor. Para su probabilidad de hacer match significa: {0}.',
  'A letter that comes of it is not in this number.': 'Una carta que salga de ahí no está en esta cifra.',
  'begin season {0} on the page “After the Match”: the plan then begins anew.':
    'empiece la temporada {0} en la página «Después del Match»: así el plan empieza de nuevo.',
  'change the season in your profile to {0}: the plan then begins anew.':
    'cambie la temporada de su perfil a {0}: así el plan empieza de nuevo.',
  'The {0} season is over. To apply again, {1}': 'La temporada {0} terminó. Para postular otra vez, {1}',
  'Match Day of {0} is over. If you matched, the tasks up to the first day of residency stand here.':
    'El Match Day de {0} ya pasó. Si hizo match, aquí están las tareas hasta el primer día de la residencia.',
  'If you did not match, {0}': 'Si no hizo match, {0}',
  'The dates of the {0} season are not published. We project them from {1}. Expect them to move by some days, and look again each month.':
    'Las fechas de la temporada {0} no se han publicado. Las calculamos a partir de las de {1}. Cuente con que cambien algunos días y vuelva a mirar cada mes.',
  'Programs already read the applications of this season. A task that you have finished stays late here until you mark it done.':
    'Los programas ya leen las solicitudes de esta temporada. Una tarea que usted terminó sigue aquí como atrasada hasta que la marque como hecha.',
  'The time for applications and interviews is over, so their open tasks no longer stand here.':
    'El tiempo de las solicitudes y las entrevistas terminó, así que sus tareas pendientes ya no están aquí.',
  '{0} (projected)': '{0} (fecha prevista)',
  'Until it can be earlier, nothing that follows a match stands here.':
    'Mientras no pueda llegar antes, aquí no está nada de lo que sigue a un match.',
  'You expect your ECFMG certificate on {0}. Rank lists of {1} are due on {2}. ECFMG must confirm you by then. With your date you may apply, but you cannot match in {3}. Find an earlier date, or plan for {4}.':
    'Usted espera su certificado de la ECFMG el {0}. Las rank order lists de {1} se entregan el {2}. La ECFMG debe confirmarle antes. Con su fecha puede postular, pero no puede hacer match en {3}. Busque una fecha anterior o planee para {4}.',
  'Step 3 is not in this plan: {0}': 'El Step 3 no está en este plan: {0}',
  'You have used all {0} attempts at {1}. No date changes that. {2} Ask the USMLE program about your case before you plan on.':
    'Usted ya usó los {0} intentos de {1}. Ninguna fecha cambia eso. {2} Pregunte al programa USMLE por su caso antes de seguir planeando.',
  'Your {0} attempt has no date. Enter it, booked or past, so that the plan can count with it.':
    'Su intento de {0} no tiene fecha. Anótela, reservada o pasada, para que el plan la tenga en cuenta.',
  'Without the pass you cannot get a full licence, and H-1B visas stay closed. ECFMG does not ask for it.':
    'Sin aprobarlo no puede obtener una licencia plena, y las visas H-1B siguen cerradas. La ECFMG no lo pide.',
  'Without the pass ECFMG cannot certify you.': 'Sin aprobarlo, la ECFMG no puede certificarle.',
  'Without the pass you cannot get a licence.': 'Sin aprobarlo no puede obtener una licencia.',
  'Your exams. Add those still to come, too, without a date: the plan then makes room for them.':
    'Sus exámenes. Agregue también los que faltan, sin fecha: así el plan les hace lugar.',
  'Your earlier exams. Until then the plan takes them as passed.':
    'Sus exámenes anteriores. Hasta entonces, el plan los toma como aprobados.',
  'Your year of graduation. Credentials and clinical work are planned by it.':
    'Su año de graduación. De él dependen las credenciales y el trabajo clínico en el plan.',
  'Whether you are ECFMG certified, or when you expect it.':
    'Si tiene la certificación de la ECFMG, o cuándo la espera.',
  'Whether you need a visa. Until then its tasks are left out.':
    'Si necesita visa. Hasta entonces, sus tareas no aparecen.',
  'Your clinical experience, even none. Until then the plan holds a rotation.':
    'Su experiencia clínica, aunque sea ninguna. Hasta entonces, el plan incluye una rotación.',
  'Your letters. Until then all are still to be asked for.':
    'Sus cartas. Hasta entonces, todas están por pedirse.',
  'Hands-on rotation': 'Rotación de práctica directa',
  'Clinical work': 'Trabajo clínico',
  'Volunteer work': 'Voluntariado',
  'We plan a day for this.': 'Planeamos un día para esto.',
  'We plan {0} for this.': 'Planeamos {0} para esto.',
  'Do it on this one day.': 'Hágalo en este único día.',
  'There is 1 day left.': 'Queda 1 día.',
  'There are {0} left.': 'Quedan {0}.',
  'Your ECFMG certificate decides the season, too.':
    'Su certificado de la ECFMG también decide la temporada.',
  'Too late for the Match of {0}, because the certificate comes after rank lists are due. It counts for the next season, so it is still worth doing.':
    'Tarde para el Match de {0}, porque el certificado llega después de la fecha límite de las listas de orden. Cuenta para la próxima temporada, así que todavía vale la pena.',
  'It is too late for this Match and counts for the next season. What is done now is done for it.':
    'Es tarde para este Match y cuenta para la próxima temporada. Lo que haga ahora queda hecho para ella.',
  'Start on your ECFMG certificate now: it can come from about {0} on. The English test and the Pathway need no date of the season, so their first steps stand in the plan now.':
    'Empiece ya con su certificado de la ECFMG: puede llegar más o menos desde el {0}. El examen de inglés y el Pathway no dependen de ninguna fecha de la temporada, así que sus primeros pasos están en el plan desde ahora.',
  'Pay for nothing before you know about the visa: that question comes first in this plan. But your dates leave no time to wait with {0}. Ask about the visa today. If you have no answer on the day when you must pay, you may lose this money.':
    'No pague nada antes de saber de la visa: esa pregunta va primero en este plan. Pero sus fechas no dejan tiempo para esperar con {0}. Pregunte por la visa hoy mismo. Si el día en que debe pagar no tiene respuesta, puede perder este dinero.',
  'The safe day is {0}: it leaves room for a score that comes late. The last day is {1}. A score of a later day is not there when applications open.':
    'El día seguro es el {0}: deja margen por si el puntaje tarda. El último día es el {1}. Un puntaje de un día posterior no está cuando se abren las solicitudes.',
  'It stands as soon as it can be: waiting costs you more than the dates show. By the dates alone it could wait {0}.':
    'Está lo antes posible: esperar le cuesta más de lo que muestran las fechas. Solo por las fechas podría esperar {0}.',
  'Begin by {0} to keep the date of "{1}". The season alone would leave {2}.':
    'Empiece a más tardar el {0} para mantener la fecha de «{1}». La temporada sola dejaría {2}.',
  'For this season it is usually begun by {0}, so it comes before what can still wait. Begin on {1}, and it can be done on {2}.':
    'Para esta temporada suele empezarse a más tardar el {0}, así que va antes de lo que todavía puede esperar. Empiece el {1} y puede estar lista el {2}.',
  'Your own date for it was {0}. Do it as soon as you can, or set a new date.':
    'Su propia fecha para esto era el {0}. Hágalo en cuanto pueda, o fije una fecha nueva.',
  'For the {0} Match, the first is usually begun by {1}. If you begin now, the last can be done on {2}.':
    'Para el Match {0}, la primera suele empezarse a más tardar el {1}. Si empieza ahora, la última puede estar lista el {2}.',
  'A date of your own among them comes sooner, so the plan asks for an earlier start. You can move that date.':
    'Entre ellas, una fecha suya llega antes, así que el plan pide empezar más temprano. Usted puede mover esa fecha.',
};
