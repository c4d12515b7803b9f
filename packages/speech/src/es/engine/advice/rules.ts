import type { Sentences } from '../../../sentences.ts';

export const rules: Sentences = {
  'You graduated abroad and expect the ECFMG certificate after you apply, or too late to match, or nobody says that it came.':
    'Se graduó en el exterior y espera el certificado de la ECFMG después de postular, o demasiado tarde para lograr el Match, o nada dice que llegó.',
  'ECFMG certification may come too late': 'La certificación de la ECFMG puede llegar demasiado tarde',
  'Your ECFMG certificate is not confirmed': 'Su certificado de la ECFMG no está confirmado',
  'Your profile does not say that you have it, nor when you expect it.':
    'Su perfil no dice que lo tiene, ni cuándo lo espera.',
  'You expected it on {0}, and your profile does not say that it came.':
    'Usted lo esperaba el {0}, y su perfil no dice que llegó.',
  'ECFMG had to confirm all you need by the rank list deadline ({0}). If it did not, you can neither match nor take part in SOAP.':
    'La ECFMG debía confirmar todo lo necesario antes del cierre de las rank order lists ({0}). Si no lo hizo, no puede hacer match ni participar en SOAP.',
  'The day that we count with is {0} too late.': 'El día con el que contamos llega {0} tarde.',
  'If it came, say so in your profile. This risk then goes away.':
    'Si llegó, dígalo en su perfil. Entonces este riesgo desaparece.',
  'If it did not, nothing can be confirmed for this season any more. Plan for the next one.':
    'Si no llegó, ya no se puede confirmar nada para esta temporada. Planee para la próxima.',
  'If it did not, ask ECFMG today what is still open, and write in your profile when you expect it now.':
    'Si no llegó, pregunte hoy a la ECFMG qué falta, y escriba en su perfil cuándo lo espera ahora.',
  'If it cannot be earlier, plan for the next season now, beside this one.':
    'Si no puede llegar antes, planee desde ahora también la próxima temporada.',
  'ECFMG certification, every requirement confirmed':
    'Certificación de la ECFMG, con todos los requisitos confirmados',
  'Without it no program can rank you, so there is nothing to compare.':
    'Sin ella ningún programa puede ponerle en su lista, así que no hay nada que comparar.',
  'ECFMG certification is out of reach': 'La certificación de la ECFMG está fuera de alcance',
  'ECFMG certification comes too late': 'La certificación de la ECFMG llega demasiado tarde',
  'ECFMG certification with almost no time to spare': 'Certificación de la ECFMG casi sin margen de tiempo',
  'Not yet certified when you apply': 'Todavía sin certificación cuando postule',
  'Certification needs {0}, and by your entries no attempt is left at one of them.':
    'La certificación exige {0}, y según sus datos en uno de ellos no le queda ningún intento.',
  'You expect ECFMG certification on {0}.': 'Usted espera la certificación de la ECFMG el {0}.',
  'With {0} still to pass, {1} is about the earliest.':
    'Como todavía falta aprobar {0}, lo más pronto es alrededor del {1}.',
  'You are not certified yet, and today is {0}.': 'Todavía no tiene la certificación, y hoy es {0}.',
  'ECFMG must confirm all you need by the rank list deadline ({0}), or you cannot match.':
    'La ECFMG debe confirmar todo lo necesario antes del cierre de las rank order lists ({0}); si no, no puede lograr el Match.',
  'That is {0} too late.': 'Eso es {0} tarde.',
  'That leaves {0}, and papers from schools are often late.':
    'Eso deja {0}, y los papeles de las facultades suelen llegar tarde.',
  'You are in time for that. We do not know which of your programs want it with the application.':
    'Para eso llega a tiempo. No sabemos cuáles de sus programas la quieren con la solicitud.',
  'You are in time for that. Of {0} programs that tell us, {1} want it with the application.':
    'Para eso llega a tiempo. De {0} programas que lo dicen, {1} la quieren con la solicitud.',
  'Settle the exam first. The advice on your failed exam says how.':
    'Resuelva primero el examen. El consejo sobre su examen reprobado dice cómo.',
  'First pass {0}.': 'Primero apruebe {0}.',
  'Take OET Medicine by the last test date in December. Everybody needs it, native speakers too.':
    'Presente el OET Medicine a más tardar en la última fecha de diciembre. Lo necesitan todos, también quienes tienen el inglés como lengua materna.',
  'It asks for: {0}.': 'Exige: {0}.',
  'If it cannot be earlier, apply a season later, and pay for no applications before then.':
    'Si no puede ser antes, postule una temporada después, y no pague solicitudes antes.',
  'Write the expected month in your application, and tell programs on the day it arrives.':
    'Escriba el mes esperado en su solicitud y avise a los programas el día en que llegue.',
  'a Pathway application (deadline {0})': 'una solicitud de Pathway (plazo: {0})',
  'a Pathway application': 'una solicitud de Pathway',
  "Then three things, at the same time: {0}, OET Medicine, and your school's confirmation of diploma and transcript.":
    'Después tres cosas, al mismo tiempo: {0}, el OET Medicine y la confirmación del diploma y del expediente académico por su facultad.',
  "Three things, at the same time: {0}, OET Medicine, and your school's confirmation of diploma and transcript.":
    'Tres cosas, al mismo tiempo: {0}, el OET Medicine y la confirmación del diploma y del expediente académico por su facultad.',
  'Start now: {0}. The plan has it begin today.': 'Empiece ahora: {0}. En el plan empieza hoy.',
  'Start now: {0}. The last day to begin in your plan is {1}.':
    'Empiece ahora: {0}. El último día para empezar en su plan es el {1}.',
  'Next: {0}. It can begin on {1}.': 'Lo siguiente: {0}. Puede empezar el {1}.',
  '{0} By our lead times, the certificate can come from about {1} on. If some steps are done, mark them done in your plan.':
    '{0} Según nuestros plazos, el certificado puede llegar más o menos desde el {1}. Si ya hizo algunos pasos, márquelos como hechos en su plan.',
  'Choose a specialty to see which programs this closes.':
    'Elija una especialidad para ver qué programas le cierra esto.',
  'We do not know {0} of any of the {1} programs in your specialties, so we cannot count closed ones.':
    'No conocemos {0} de ninguno de los {1} programas de sus especialidades, así que no podemos contar los cerrados.',
  'We know {0} of only {1} of the {2} programs in your specialties.':
    'Conocemos {0} de solo {1} de los {2} programas de sus especialidades.',
  'We know {0} of {1} of the {2} programs in your specialties.':
    'Conocemos {0} de {1} de los {2} programas de sus especialidades.',
  'None of them is closed to you.': 'Ninguno de ellos está cerrado para usted.',
  '{0} of them may be closed to you: its statement is old or undated.':
    '{0} de ellos puede estar cerrado para usted: su declaración es antigua o no tiene fecha.',
  '{0} of them may be closed to you: their statements are old or undated.':
    '{0} de ellos pueden estar cerrados para usted: sus declaraciones son antiguas o no tienen fecha.',
  '{0} of them is closed to you.': '{0} de ellos está cerrado para usted.',
  '{0} of them are closed to you.': '{0} de ellos están cerrados para usted.',
  '{0} {1} more may be: its statement is old or undated.':
    '{0} {1} más puede estarlo: su declaración es antigua o no tiene fecha.',
  '{0} {1} more may be: their statements are old or undated.':
    '{0} {1} más pueden estarlo: sus declaraciones son antiguas o no tienen fecha.',
  'Your profile has a long time without dated work, research or teaching.':
    'Su perfil tiene un largo tiempo sin trabajo, investigación ni docencia con fechas.',
  'looked for training without gaps': 'buscaron una formación sin pausas',
  '{0} without dated work': '{0} sin trabajo con fechas',
  '{0} periods without dated work': '{0} períodos sin trabajo con fechas',
  'Your profile shows no work, research or teaching {0}.':
    'Su perfil no muestra trabajo, investigación ni docencia {0}.',
  'There are {0} more such periods.': {
    by: 0,
    one: 'Hay {0} período más así.',
    other: 'Hay {0} períodos más así.',
  },
  'Nobody has measured what a gap costs, so our model leaves it out.':
    'Nadie ha medido cuánto cuesta una pausa; por eso nuestro modelo no la cuenta.',
  'Did you work, study or care for someone in that time? Add it with dates. This risk then shrinks or goes away.':
    '¿Trabajó, estudió o cuidó a alguien en ese tiempo? Agréguelo con fechas. Este riesgo entonces baja o desaparece.',
  'Keep the explanation to one or two sentences: what happened, and what you did next. You need not share private details.':
    'Explíquelo en una o dos frases: qué pasó y qué hizo después. No tiene que contar detalles privados.',
  'Start something now and keep it: work at home, a volunteer clinic, teaching, research. Ask for a paper with dates, hours and a supervisor.':
    'Empiece algo ahora y manténgalo: trabajo en su país, una clínica voluntaria, docencia, investigación. Pida un papel con fechas, horas y quién supervisa.',
  'Show steady work since then, with dates.': 'Muestre trabajo constante desde entonces, con fechas.',
  'from {0} until today': 'de {0} hasta hoy',
  '{0} ({1}, explained: {2})': '{0} ({1}; explicación: {2})',
  '{0} ({1}, {2} of them explained: {3})': '{0} ({1}, {2} con explicación: {3})',
  'What you did in that time, with dates and papers': 'Lo que hizo en ese tiempo, con fechas y papeles',
  'You graduated longer ago than a program allows, or than the usual limit.':
    'Se graduó hace más tiempo del que permite algún programa, o del límite habitual.',
  '{0} since graduation, counted to {1}': '{0} desde la graduación, contados hasta {1}',
  'From your graduation in {0} to the day when applications open in {1}, programs count {2}.':
    'Desde su graduación en {0} hasta el día en que abren las solicitudes en {1}, los programas cuentan {2}.',
  'Where programs set a limit, it is most often {0}.':
    'Donde los programas ponen un límite, casi siempre es de {0}.',
  'the limit of years since graduation': 'el límite de años desde la graduación',
  'The year itself cannot change. Programs want to see that you have treated patients without a long break.':
    'El año no puede cambiar. Los programas quieren ver que ha atendido pacientes sin una pausa larga.',
  'You have been active since {0}. Put that first in your application, with dates.':
    'Usted tiene actividad desde {0}. Póngalo primero en su solicitud, con fechas.',
  'Your profile shows no work that is still going on. Add it if you work now. If you do not, start soon and keep going.':
    'Su perfil no muestra trabajo que continúe hoy. Si trabaja ahora, agréguelo. Si no, empiece pronto y siga.',
  'Ask a program with a limit if steady clinical work counts: some make an exception for it.':
    'Pregunte a un programa que tiene límite si cuenta el trabajo clínico constante: algunos hacen una excepción.',
  'with {0} since graduation': 'con {0} desde la graduación',
  'Every month since graduation shown with dates and papers':
    'Cada mes desde la graduación, mostrado con fechas y papeles',
  'about {0}, not published yet': 'alrededor del {0}, todavía sin publicar',
  '{0}, our model gives the same chance to match: {1}.':
    '{0}, nuestro modelo da la misma probabilidad de lograr el Match: {1}.',
  '{0}, our model gives a chance of {1} to match instead of {2} ({3}).':
    '{0}, nuestro modelo da una probabilidad de {1} de lograr el Match en lugar de {2} ({3}).',
  '{0} of program directors in {1} ({2} programs)':
    'el {0} de los directores de programa en {1} ({2} programas)',
  '{0} in {1} ({2} programs)': 'el {0} en {1} ({2} programas)',
  'It has no figure for Med-Peds.': 'La encuesta no da ninguna cifra para Med-Peds.',
  'In a 2020 survey, {0} {1}.': 'En una encuesta de 2020, {0} {1}.',
  'You list too few letters, none from a field that you apply to, or, as a graduate from abroad, none from the US.':
    'Anotó muy pocas cartas, ninguna de un campo al que postula o, con título del exterior, ninguna de EE. UU.',
  'looked at letters from the specialty': 'miraron las cartas de la especialidad',
  'Only {0} so far': 'Solo {0} hasta ahora',
  'No letter from the US': 'Ninguna carta de EE. UU.',
  'No letter from {0}': 'Ninguna carta de {0}',
  'By your experience entries, {0} came of your work. No letter itself is entered. Plan for {1} to {2}.':
    'Según sus experiencias, de su trabajo salieron: {0}. No anotó ninguna carta en sí. Planee de {1} a {2}.',
  'You list {0}, {1}. Plan for {2} to {3}.': 'Anotó {0}: {1}. Planee de {2} a {3}.',
  'You have no author from {0}.': 'No tiene a nadie de {0} que le escriba.',
  'None is from the US.': 'Ninguna es de EE. UU.',
  'Enter each letter you have: who wrote it, the specialty, and whether it has arrived.':
    'Anote cada carta que tiene: quién la escribió, la especialidad y si ya llegó.',
  'Ask a physician in {0} who saw you with patients.': 'Pídala a un médico de {0} que le vio con pacientes.',
  'Ask at least one US physician who saw you work. This needs a hands-on month, so plan both together.':
    'Pídala al menos a un médico de EE. UU. que le vio trabajar. Para eso hace falta un mes de práctica directa: planee las dos cosas juntas.',
  'Ask for stories, not praise: what you did, how you think, how you compare with other trainees.':
    'Pida historias, no elogios: qué hizo, cómo piensa, cómo se compara con otros en formación.',
  '{0}, and the hands-on work that it rests on': '{0}, y la práctica directa en que se apoya',
  'Ask as early as you can, and remind once.': 'Pida lo antes que pueda y recuérdelo una vez.',
  'Ask now. A letter may come after programs first look at your application.':
    'Pida ahora. Una carta puede llegar después de que los programas miren su solicitud por primera vez.',
  'It should be uploaded by {0}, if the season keeps its usual days.':
    'Debería estar cargada a más tardar el {0}, si la temporada mantiene sus días habituales.',
  'It should be uploaded by {0}.': 'Debería estar cargada a más tardar el {0}.',
  'Ask today: authors like to have {0}. {1}': 'Pida hoy: a quienes escriben les gusta tener {0}. {1}',
  'Ask by {0}, {1} before the upload, and remind once. {2}':
    'Pida a más tardar el {0}, {1} antes de la carga, y recuérdelo una vez. {2}',
  'a letter from {0}': 'una carta de {0}',
  'a letter from the US': 'una carta de EE. UU.',
  'already received': 'ya recibida',
  'all received': 'todas recibidas',
  '{0} received': { by: 0, one: '{0} recibida', other: '{0} recibidas' },
  'asked for and not there yet': 'pedida y todavía sin llegar',
  '{0} asked for and not there yet': {
    by: 0,
    one: '{0} pedida y todavía sin llegar',
    other: '{0} pedidas y todavía sin llegar',
  },
  'not asked for yet': 'todavía sin pedir',
  'Nobody has measured what this adds for applicants like you, so there is no number.':
    'Nadie ha medido cuánto suma esto en solicitantes como usted; por eso no hay número.',
  'It would count for a later season only, so it has no number for this one.':
    'Contaría solo para una temporada posterior; por eso no tiene número para esta.',
  'Dated work, teaching or research that goes on until you apply':
    'Trabajo, docencia o investigación con fechas que siga hasta que postule',
  'You want Med-Peds, and your profile lacks two of these, or all: patients of all ages, contact with Med-Peds, your reason.':
    'Usted quiere Med-Peds y a su perfil le faltan dos de estas cosas, o todas: pacientes de todas las edades, contacto con Med-Peds, su razón.',
  'looked for commitment to the specialty': 'buscaron compromiso con la especialidad',
  'A talk with one Med-Peds physician, and your reason in writing':
    'Una conversación con un médico de Med-Peds, y su razón por escrito',
  'A thin link to Med-Peds': 'Un vínculo débil con Med-Peds',
  'No link to Med-Peds yet': 'Todavía sin vínculo con Med-Peds',
  'Med-Peds programs ask: why both? {0}': 'Los programas de Med-Peds preguntan: ¿por qué las dos? {0}',
  'Write to one Med-Peds physician this month. Ask for fifteen minutes, by video, about the work.':
    'Escriba este mes a un médico de Med-Peds. Pida quince minutos, por video, para hablar del trabajo.',
  'Write down why you want both adults and children, in five sentences. The page on your story helps.':
    'Escriba en cinco frases por qué quiere adultos y niños. La página sobre su historia ayuda.',
  'Plan your next clinical month where you see the ages that you lack, or at a hospital with a Med-Peds program.':
    'Planee su próximo mes clínico donde vea las edades que le faltan, o en un hospital con programa de Med-Peds.',
  'If this stays so until you apply, do not lead with Med-Peds. Put {0} first.':
    'Si esto sigue así hasta que postule, no empiece por Med-Peds. Ponga primero {0}.',
  'work with both adults and children': 'trabajo con adultos y niños',
  'contact with Med-Peds': 'contacto con Med-Peds',
  'a reason for it': 'una razón para elegirla',
  'Your profile shows no work with both adults and children, contact with Med-Peds or reason for it.':
    'Su perfil no muestra trabajo con adultos y niños, ni contacto con Med-Peds, ni una razón para elegirla.',
  'Your profile shows {0}. It lacks {1}.': 'Su perfil muestra {0}. Le falta: {1}.',
  'Several high risks come together.': 'Se juntan varios riesgos altos.',
  '{0} high risks at once': '{0} riesgos altos a la vez',
  'These come together: {0}.': 'Se juntan: {0}.',
  'And these: {0}.': 'Y estos: {0}.',
  'Programs see them all at once. That is no verdict on you as a doctor.':
    'Los programas los ven todos a la vez. Eso no es un juicio sobre usted como médico.',
  'We cannot compare applying now with a season later for your profile.':
    'Con su perfil no podemos comparar postular ahora con hacerlo una temporada después.',
  'Both numbers hold only once what blocks you is solved.':
    'Las dos cifras valen solo cuando se resuelva lo que le bloquea.',
  'Work on one risk at a time, the one with the nearest date first.':
    'Trabaje en un riesgo a la vez; primero, el de la fecha más próxima.',
  'Make a second plan now: work or research that you would accept next year, in any country.':
    'Haga ahora un segundo plan: trabajo o investigación que aceptaría el año que viene, en cualquier país.',
  'Apply for {0} instead: {1}': 'Postular más bien para {0}: {1}',
  'a year of steady clinical work': 'un año de trabajo clínico constante',
  'Beside that, waiting would mean {0}': 'Comparado con eso, esperar significaría {0}',
  'Apply for {0}: our model gives a chance of {1} to match.':
    'Postular para {0}: nuestro modelo da una probabilidad de {1} de lograr el Match.',
  'With what you can still do for the {0} Match ({1}): {2}.':
    'Con lo que todavía puede hacer para el Match {0} ({1}): {2}.',
  'Apply for {0} instead ({1}): {2}.': 'Postular más bien para {0} ({1}): {2}.',
  'Apply for {0} instead: {1}.': 'Postular más bien para {0}: {1}.',
  'Apply for {0}: the ECFMG certificate comes too late, so the chance is practically nil. Apply for {1} instead: {2}, if you are certified by then.':
    'Postular para {0}: el certificado de la ECFMG llega demasiado tarde, así que la probabilidad es prácticamente nula. Postular más bien para {1}: {2}, si para entonces tiene la certificación.',
  'Waiting makes sense only if you work or do research all year, can pay for it ({0} and your living), and repair several risks.':
    'Esperar tiene sentido solo si trabaja o investiga todo el año, puede pagarlo ({0} y sus gastos de vida) y corrige varios riesgos.',
  'Waiting makes sense only if you work or do research all year, can pay for it, and repair several risks.':
    'Esperar tiene sentido solo si trabaja o investiga todo el año, puede pagarlo y corrige varios riesgos.',
  'The page on waiting asks what we do not know yet.':
    'La página sobre esperar pregunta lo que todavía no sabemos.',
  'Waiting also closes {0} that limit the years since graduation.':
    'Esperar también le cierra {0} por el límite de años desde la graduación.',
  'Applying now is not wrong if you know these numbers. Set a limit for what you spend.':
    'Postular ahora no está mal si conoce estas cifras. Ponga un límite a lo que gasta.',
  '{0}; {1}': '{0}; {1}',
  'You graduated abroad and need a visa.': 'Se graduó en el exterior y necesita una visa.',
  'if you needed no visa': 'sin necesitar visa',
  'Your own case looked at by an immigration lawyer':
    'Su propio caso, revisado por un abogado de inmigración',
  'No model can tell how a case is decided.': 'Ningún modelo puede decir cómo se decide un caso.',
  'The Statement of Need: how your health ministry issues it, in writing':
    'El Statement of Need: cómo lo emite su ministerio de salud, por escrito',
  'It opens no program by itself. Without it, there is no J-1 for the residency that begins on {0}.':
    'Por sí solo no abre ningún programa. Sin él no hay J-1 para la residencia que empieza el {0}.',
  'This is not legal advice. For your own case, ask an immigration lawyer.':
    'Esto no es asesoría legal. Para su propio caso, pregunte a un abogado de inmigración.',
  'A US entry restriction names {0}': 'Una restricción de entrada a EE. UU. nombra a {0}',
  'H-1B only, and no attempt at Step 3 left': 'Solo H-1B, y sin más intentos de Step 3',
  'H-1B only, and Step 3 not passed yet': 'Solo H-1B, y Step 3 todavía sin aprobar',
  'You need a visa': 'Necesita una visa',
  'You take only an H-1B, which needs a passed Step 3, and no attempt at it is left. As it stands, no program is open to you.':
    'Usted solo acepta una H-1B, que exige el Step 3 aprobado, y no le queda ningún intento. Así como está, ningún programa está abierto para usted.',
  'You take only an H-1B, and no hospital can ask for one before you pass Step 3. As it stands, no program is open to you.':
    'Usted solo acepta una H-1B, y ningún hospital puede pedirla antes de que apruebe el Step 3. Así como está, ningún programa está abierto para usted.',
  'Only a program that sponsors your visa can take you.':
    'Solo puede recibirle un programa que patrocine su visa.',
  'Add your citizenship to your profile. We then check it against the entry restrictions that we know.':
    'Agregue su ciudadanía a su perfil. Así la comparamos con las restricciones de entrada que conocemos.',
  'Ask each program on your list which visas it sponsors this season. Old answers change.':
    'Pregunte a cada programa de su lista qué visas patrocina esta temporada. Las respuestas viejas cambian.',
  'The H-1B is not on that list. If you would take one, say so in your profile. It needs a passed Step 3.':
    'La H-1B no está en esa lista. Si aceptaría una, indíquelo en su perfil. Exige el Step 3 aprobado.',
  'Our source is from {0}, and such lists change.': 'Nuestra fuente es de {0}, y estas listas cambian.',
  'Rotations and Step 3 take place in the US only, so most people need a visitor visa for them.':
    'Las rotaciones y el Step 3 se hacen solo en EE. UU.; por eso la mayoría necesita para ellos una visa de visitante.',
  'Our model does not know this list: while it holds, every chance shown to you is too high.':
    'Nuestro modelo no conoce esta lista: mientras esté vigente, toda probabilidad que le mostramos es demasiado alta.',
  'No US visas are issued to its citizens since {0}, with few exceptions.':
    'Desde el {0} no se emiten visas de EE. UU. a sus ciudadanos, con pocas excepciones.',
  'No US visas are issued to its citizens, with few exceptions.':
    'No se emiten visas de EE. UU. a sus ciudadanos, con pocas excepciones.',
  'Visitor visas (B-1/B-2) and student visas (F, M) are not issued, nor are J visas, to its citizens since {0}. The H-1B is not on that list.':
    'Desde el {0} no se emiten a sus ciudadanos visas de visitante (B-1/B-2) ni de estudiante (F, M), ni tampoco visas J. La H-1B no está en esa lista.',
  'Visitor visas (B-1/B-2) and student visas (F, M) are not issued, nor are J visas, to its citizens. The H-1B is not on that list.':
    'No se emiten a sus ciudadanos visas de visitante (B-1/B-2) ni de estudiante (F, M), ni tampoco visas J. La H-1B no está en esa lista.',
  'on the day it began': 'el día en que empezó',
  'Check the list at travel.state.gov now, and again before you pay for anything.':
    'Revise la lista en travel.state.gov ahora, y otra vez antes de pagar cualquier cosa.',
  'Not covered, by our source: green-card holders, people with a valid visa {0}, and dual citizens who travel on a passport of a country not listed. Other exceptions are decided case by case.':
    'Según nuestra fuente, no se aplica a: quienes tienen green card, quienes tenían una visa válida {0}, y quienes tienen doble ciudadanía y viajan con pasaporte de un país que no está en la lista. Otras excepciones se deciden caso por caso.',
  'Requests inside the US are on hold for the same countries since {0}; those of physicians may be looked at again since {1}.':
    'Desde el {0} están en pausa los trámites dentro de EE. UU. para los mismos países; los de médicos se pueden volver a revisar desde el {1}.',
  'Requests inside the US are on hold for the same countries since {0}.':
    'Desde el {0} están en pausa los trámites dentro de EE. UU. para los mismos países.',
  '{0} sponsor the {1}': { by: 0, one: '{0} patrocina la {1}', other: '{0} patrocinan la {1}' },
  'Of the {0} programs in your specialties, {1} by their last answers ({2}). {3} said no. The rest we do not know.':
    'De los {0} programas de sus especialidades, {1} según sus últimas respuestas ({2}). Dijeron que no: {3}. De los demás no sabemos.',
  'Of the {0} programs in your specialties, {1} by their last answers. {2} said no. The rest we do not know.':
    'De los {0} programas de sus especialidades, {1} según sus últimas respuestas. Dijeron que no: {2}. De los demás no sabemos.',
  'J-1: your health ministry must write a Statement of Need. Ask early how. It must name the exact specialty, and Med-Peds is one of its own.':
    'J-1: su ministerio de salud debe escribir un Statement of Need. Pregunte pronto cómo. Debe nombrar la especialidad exacta, y Med-Peds es una aparte.',
  'J-1: your health ministry must write a Statement of Need. Ask early how. It must name the exact specialty.':
    'J-1: su ministerio de salud debe escribir un Statement of Need. Pregunte pronto cómo. Debe nombrar la especialidad exacta.',
  'J-1: afterwards you owe two years at home, or need a waiver.':
    'J-1: después debe dos años en su país, o necesita una exención (waiver).',
  'The usual one, Conrad 30, is reported as lapsed since {0}. It may be back: check before you count on it.':
    'De la habitual, Conrad 30, se informa que caducó el {0}. Puede haber vuelto: compruébelo antes de contar con ella.',
  'H-1B: you have Step 3, which it needs. Say so in your application.':
    'H-1B: usted tiene el Step 3, que la visa exige. Dígalo en su solicitud.',
  'The H-1B is not on that list, but it needs a passed Step 3, and you have no attempt left.':
    'La H-1B no está en esa lista, pero exige el Step 3 aprobado, y a usted no le queda ningún intento.',
  'H-1B: it needs a passed Step 3, and you have no attempt left.':
    'H-1B: exige el Step 3 aprobado, y a usted no le queda ningún intento.',
  'Count on the J-1.': 'Cuente con la J-1.',
  'H-1B: pass Step 3 first, or no hospital can ask for it.':
    'H-1B: apruebe primero el Step 3; si no, ningún hospital puede pedirla.',
  'Until then, count on the J-1.': 'Hasta entonces, cuente con la J-1.',
  'H-1B: a payment of {0} for new requests from abroad is before the courts (our last news: {1}). Check again, and ask programs how they handle it.':
    'H-1B: un pago de {0} por solicitudes nuevas desde el exterior está en los tribunales (nuestra última noticia: {1}). Revíselo otra vez y pregunte a los programas cómo lo manejan.',
  'Step 3 is held in the United States only. The visitor visa for it is suspended, too, so do not count on either visa before a lawyer has looked at your case.':
    'El Step 3 solo se presenta en Estados Unidos. La visa de visitante para eso también está suspendida, así que no cuente con ninguna de las dos visas antes de que un abogado revise su caso.',
};
