import type { Sentences } from '../../../sentences.ts';

export const exams: Sentences = {
  'with a Step 2 CK of {0}': 'con un Step 2 CK de {0}',
  'You have no score yet, so your odds count an average one, and a gain over it would say nothing. Reaching the target does not lower your chance.':
    'Todavía no tiene puntaje, así que sus probabilidades cuentan uno promedio, y una ganancia frente a él no diría nada. Llegar a la meta no baja su probabilidad.',
  'Pass Step 2 CK with {0} or more': 'Aprobar el Step 2 CK con {0} o más',
  'with Step 3 passed before you apply': 'con el Step 3 aprobado antes de postular',
  'You are ECFMG certified, so the limit of {0} years is met.':
    'Ya tiene la certificación de la ECFMG: el límite de {0} años está cumplido.',
  'Both Steps must be passed within {0} years for ECFMG certification. We need your exams to count them.':
    'Para la certificación de la ECFMG hay que aprobar los dos Steps en un plazo de {0} años. Necesitamos sus exámenes para contarlos.',
  'With your first passed Step, {0} years begin. Both Steps must be passed in that time for ECFMG certification.':
    'Con su primer Step aprobado empiezan a correr {0} años. Para la certificación de la ECFMG hay que aprobar los dos Steps en ese tiempo.',
  'ECFMG gives you {0} years from your first passed Step. We need the date of each pass to count them.':
    'La ECFMG le da {0} años desde su primer Step aprobado. Necesitamos la fecha de cada examen aprobado para contarlos.',
  'You passed {0} {1}.': 'Aprobó el {0} {1}.',
  'ECFMG gives you {0} years from your first passed Step. Yours end between {1} and {2}. Enter the day of each pass: it decides whether both Steps count.':
    'ECFMG le da {0} años desde el primer Step aprobado. Los suyos terminan entre el {1} y el {2}. Escriba el día en que aprobó cada examen: de eso depende que cuenten los dos.',
  'You gave the year of that pass alone, so this is the earliest end. It may be as late as {0}. Enter the day to know.':
    'De ese examen aprobado usted indicó solo el año, así que este es el final más temprano posible. Puede llegar hasta el {0}. Escriba el día para saberlo.',
  'You gave the year of an attempt alone, so we count with its last day. Enter the day: you may be allowed sooner.':
    'De un intento usted indicó solo el año, así que contamos con su último día. Escriba el día: quizá pueda presentarse antes.',
  'That first pass no longer counts for ECFMG certification. Ask ECFMG what you may do.':
    'Ese primer examen aprobado ya no cuenta para la certificación de la ECFMG. Pregunte a la ECFMG qué puede hacer.',
  'Both Steps were passed within {0} years. This limit is met.':
    'Los dos Steps se aprobaron en un plazo de {0} años. Este límite está cumplido.',
  'You passed {0} more than {1} years later, after {2}.':
    'Aprobó el {0} más de {1} años después, pasado el {2}.',
  'The {0} years ended on {1}.': 'Los {0} años terminaron el {1}.',
  'You must pass {0} on or before {1}. That is {2} from now.':
    'Debe aprobar el {0} a más tardar el {1}. Es decir, dentro de {2}.',
  'After that day, the first pass no longer counts for ECFMG certification.':
    'Después de ese día, el primer examen aprobado ya no cuenta para la certificación de la ECFMG.',
  'Your {0} result was {1}. Aim for {2} to {3} points more in {4}: {5} to {6}.':
    'Su resultado de {0} fue {1}. Busque de {2} a {3} puntos más en el {4}: de {5} a {6}.',
  'You failed {0} before. Aim for a clear pass in {1}, not a narrow one.':
    'Antes reprobó el {0}. Busque aprobar el {1} con claridad, no por poco.',
  'Scores of two Steps are not on one scale, so this is a rule of thumb.':
    'Los puntajes de dos Steps no están en la misma escala; esto es solo una regla práctica.',
  'The target for the programs that you want is higher: {0} to {1}. Let it lead you.':
    'La meta para los programas que quiere es más alta: de {0} a {1}. Guíese por ella.',
  'Practice scores of {0} are enough to pass safely, so you can book with them. {1} to {2} is what is worth aiming for: a step up that readers notice.':
    'Con puntajes de práctica de {0} basta para aprobar con seguridad, así que con ellos puede reservar. Lo que vale la pena buscar es de {1} a {2}: una mejora que se nota al leer.',
  'A passed Step 2 CK cannot be taken again, so only Step 3 is left to show more.':
    'Un Step 2 CK aprobado no se puede repetir, así que solo queda el Step 3 para mostrar más.',
  'Nobody has measured what points in Step 3 are worth. Our odds count the pass alone: {0}.':
    'Nadie ha medido cuánto valen los puntos en el Step 3. Nuestras probabilidades cuentan solo el aprobado: {0}.',
  'Nobody has measured what points in Step 3 are worth. Our odds count the pass alone.':
    'Nadie ha medido cuánto valen los puntos en el Step 3. Nuestras probabilidades cuentan solo el aprobado.',
  'the passing score': 'el puntaje mínimo para aprobar',
  'The ECFMG window is over. Your first pass no longer counts for certification.':
    'El plazo ante la ECFMG terminó. Su primer examen aprobado ya no cuenta para la certificación.',
  'Your ECFMG window ends on {0}. That comes before the last day of the season.':
    'Su plazo ante la ECFMG termina el {0}. Eso es antes del último día de la temporada.',
  'Sent with your application': 'Enviado con su solicitud',
  'Your application goes out without this score. That alone costs little: programs see nothing before {0}.':
    'Su solicitud sale sin este puntaje. Eso solo cuesta poco: los programas no ven nada antes del {0}.',
  'their first day of reading': 'primer día en que leen',
  'There when programs first look': 'Está cuando los programas miran por primera vez',
  'Programs begin to choose whom to interview without it. You can add it when it comes.':
    'Los programas empiezan a elegir a quién entrevistar sin él. Puede agregarlo cuando llegue.',
  'There before rank lists close': 'Está antes de que cierren las rank order lists',
  'It cannot change your place on any rank list. For an H-1B, the pass must still come before the petition.':
    'No puede cambiar su lugar en ninguna rank order list. Para una H-1B, el aprobado debe llegar de todos modos antes de la petición.',
  'ECFMG cannot confirm in time that you passed. You could not match or use SOAP this season.':
    'La ECFMG no puede confirmar a tiempo que aprobó. No podría hacer match ni usar el SOAP esta temporada.',
  'It cannot change your place on any rank list this season.':
    'No puede cambiar su lugar en ninguna rank order list esta temporada.',
  'We have no dated figure on how long {0} scores take. Ask NBOME, then count back from these days.':
    'No tenemos una cifra con fecha sobre cuánto tardan los puntajes de {0}. Pregunte al NBOME y cuente hacia atrás desde estos días.',
  'Scores usually come {0} to {1} weeks after the test, on a Wednesday.':
    'Los puntajes suelen llegar de {0} a {1} semanas después del examen, un miércoles.',
  'They take longer around holidays and when the question pool changes. So the safe day leaves {0} weeks more.':
    'Tardan más en días festivos y cuando cambia el banco de preguntas. Por eso el día seguro deja {0} semanas más.',
  'Step 3 is given in the United States only, and not in the first {0} days of January. Scores of early January come late.':
    'El Step 3 se ofrece solo en Estados Unidos, y no en los primeros {0} días de enero. Los puntajes de principios de enero llegan tarde.',
  'We have no dated rule on how often COMLEX may be taken. Look it up with NBOME, which gives the exam.':
    'No tenemos una regla con fecha sobre cuántas veces se puede presentar el COMLEX. Consúltela con el NBOME, que ofrece el examen.',
  'ECFMG and its limit of years do not apply to graduates of US schools.':
    'La ECFMG y su límite de años no se aplican a graduados de facultades de EE. UU.',
  'States set limits of their own for a full licence. You need it later, during or after residency.':
    'Los estados fijan límites propios para la licencia completa. Usted la necesita después, durante la residencia o al terminarla.',
  'These statements are old and some are second-hand. Look up the state medical board before you count on one.':
    'Estas afirmaciones son antiguas y algunas son de segunda mano. Consulte la junta médica del estado antes de contar con alguna.',
  '{0} plus {1} for a worse day': '{0} más {1} por si tiene un mal día',
  'Book {0} when your last {1} practice scores are {2} or more: {3}.': {
    by: 1,
    one: 'Reserve el {0} cuando su último puntaje de práctica sea {2} o más: {3}.',
    other: 'Reserve el {0} cuando sus últimos {1} puntajes de práctica sean {2} o más: {3}.',
  },
  'Your latest: {0}. That is not there yet.': 'Lo más reciente: {0}. Todavía no alcanza.',
  'Your latest: {0}. That is enough.': 'Lo más reciente: {0}. Alcanza.',
  'Your latest: {0}. That is high enough, but {1} must confirm it.':
    'Lo más reciente: {0}. Es suficiente, pero falta confirmarlo con {1}.',
  'Your profile has no practice test for it.': 'Su perfil no tiene un examen de práctica para él.',
  'The test of {0} is older than {1}, so it no longer counts.':
    'El examen de práctica del {0} tiene más de {1}, así que ya no cuenta.',
  '{0} are older than {1}, so they no longer count. The newest is of {2}.':
    '{0} tienen más de {1}, así que ya no cuentan. El más reciente es del {2}.',
  '1 test gives a percentage, {0}. It cannot be compared with a score of {1}, so it does not count here.':
    '1 examen de práctica da un porcentaje, {0}. No se puede comparar con un puntaje del {1}, así que aquí no cuenta.',
  '{0} give a percentage: {1}. They cannot be compared with a score of {2}, so they do not count here.':
    '{0} dan un porcentaje: {1}. No se pueden comparar con un puntaje del {2}, así que aquí no cuentan.',
  'If a report also gives a score of three digits, enter that score instead.':
    'Si un informe da también un puntaje de tres cifras, escriba ese puntaje.',
  '1 test lacks a date or a score, so we cannot use it.':
    'A 1 examen de práctica le falta la fecha o el puntaje, así que no podemos usarlo.',
  '{0} lack a date or a score, so we cannot use them.':
    'A {0} les falta la fecha o el puntaje, así que no podemos usarlos.',
  'Between {0} and {1}, each {2} points more mean this for your chance to match: {3}.':
    'Entre {0} y {1}, cada {2} puntos más significan esto para su probabilidad de hacer match: {3}.',
  'With {0} it would be {1}. With {2} it would be {3}.': 'Con {0} sería {1}. Con {2} sería {3}.',
  'At most {0} at Step 3.': 'Como máximo {0} en el Step 3.',
  'At most {0} at each Step.': 'Como máximo {0} en cada Step.',
  '3 attempts; 7 years all Steps; Step 3 within 4 years of first Step 3 attempt.':
    '3 intentos; 7 años para todos los Steps; Step 3 dentro de 4 años desde el primer intento de Step 3.',
  'None (no attempt or time limit).': 'Ninguno (sin límite de intentos ni de tiempo).',
  '{0} at {1}': '{0} en {1}',
  'You have {0}: more than this.': 'Sus intentos: {0}. Son más de lo que esto permite.',
  'Pass Step 1.': 'Aprobar el Step 1.',
  'Pass Step 2 CK.': 'Aprobar el Step 2 CK.',
  'Get your ECFMG certificate. The application for Step 3 waits for it and cannot be hurried.':
    'Obtener su certificado de la ECFMG. La solicitud del Step 3 lo espera y no se puede apurar.',
  'You expected it on {0}.': 'Usted lo esperaba el {0}.',
  'You expect it on {0}.': 'Usted lo espera el {0}.',
  'Graduate from medical school.': 'Graduarse de la facultad de medicina.',
  'Step 3 is passed': 'El Step 3 está aprobado',
  'Step 3 before you apply is worth it': 'El Step 3 antes de postular vale la pena',
  'Step 3 is worth it only for an H-1B visa': 'El Step 3 vale la pena solo por una visa H-1B',
  'Not Step 3 now': 'Step 3, ahora no',
  'We cannot tell yet whether Step 3 is worth it': 'Todavía no podemos decir si el Step 3 vale la pena',
  'No further attempt at Step 3': 'No queda otro intento para el Step 3',
  'You have used {0} attempts at Step 3, which is the limit. A full licence and an H-1B need a passed Step 3.':
    {
      by: 0,
      one: 'Ya usó {0} intento en el Step 3, que es el límite. La licencia completa y una H-1B exigen el Step 3 aprobado.',
      other:
        'Ya usó {0} intentos en el Step 3, que es el límite. La licencia completa y una H-1B exigen el Step 3 aprobado.',
    },
  'You passed Step 3. It counts in your odds, and an H-1B petition can rest on it.':
    'Aprobó el Step 3. Cuenta en sus probabilidades, y una petición H-1B puede apoyarse en él.',
  'You passed Step 3. It counts in your odds.': 'Aprobó el Step 3. Cuenta en sus probabilidades.',
  'A pass before you apply takes your chance to match from {0} to {1}.':
    'Aprobarlo antes de postular lleva su probabilidad de hacer match de {0} a {1}.',
  'A pass means this for your chance to match: {0}. Take it if you want an H-1B visa, which needs it.':
    'Aprobarlo significa esto para su probabilidad de hacer match: {0}. Preséntelo si quiere una visa H-1B, que lo exige.',
  'A pass changes your chance to match little. Take it if you want an H-1B visa, which needs it.':
    'Aprobarlo cambia poco su probabilidad de hacer match. Preséntelo si quiere una visa H-1B, que lo exige.',
  'A pass would mean only this for your chance to match: {0}. Your time and money do more elsewhere.':
    'Aprobarlo significaría solo esto para su probabilidad de hacer match: {0}. Su tiempo y su dinero rinden más en otra cosa.',
  'the profile cannot be planned with as it is.': 'con el perfil tal como está no se puede planear.',
  'It cannot be planned for this season: {0}': 'No se puede planear para esta temporada: {0}',
  'That is {0}. It compares people with and without Step 3, so part of it may be who they are.':
    'La diferencia: {0}. Compara a personas con y sin Step 3, así que una parte puede deberse a quiénes son.',
  'It costs {0}, and travel comes on top. It can be taken in the United States only.':
    'Cuesta {0}, y el viaje va aparte. Solo se presenta en Estados Unidos.',
  'Plan {0} to {1} months to prepare.': 'Calcule de {0} a {1} meses para prepararse.',
  'To send the score with your application, begin by {0}.':
    'Para enviar el puntaje con su solicitud, empiece a más tardar el {0}.',
  'The first possible day is {0}: your ECFMG certificate, the permit and a seat come first.':
    'El primer día posible es el {0}: antes van su certificado de la ECFMG, el permiso y un lugar para el examen.',
  'The first possible day is {0}: a fourth attempt has to wait.':
    'El primer día posible es el {0}: un cuarto intento tiene que esperar.',
  'An H-1B petition needs a passed Step 3. A J-1 does not.':
    'Una petición H-1B exige el Step 3 aprobado. Una J-1 no.',
  '{0} Your profile accepts an H-1B, so plan the pass before a program would file.':
    '{0} Su perfil acepta una H-1B, así que planee aprobarlo antes de que un programa la presente.',
  '{0} Say in your profile which visas you would accept.': '{0} Diga en su perfil qué visas aceptaría.',
  'COMLEX Level 3 is passed': 'El COMLEX Level 3 está aprobado',
  'You passed COMLEX Level 3. Our odds do not read it.':
    'Aprobó el COMLEX Level 3. Nuestras probabilidades no lo leen.',
  'Level 3 takes the place of Step 3': 'El Level 3 ocupa el lugar del Step 3',
  'For you, COMLEX Level 3 takes the place of Step 3. We cannot say what a pass before the Match is worth.':
    'Para usted, el COMLEX Level 3 ocupa el lugar del Step 3. No podemos decir cuánto vale aprobarlo antes del Match.',
  'Nobody has measured it, as far as we know, so our odds do not count it.':
    'Que sepamos, nadie lo ha medido, así que nuestras probabilidades no lo cuentan.',
  'When you may take it, NBOME says. We hold no dated rule on it.':
    'Cuándo puede presentarlo lo dice el NBOME. No tenemos una regla con fecha sobre eso.',
  'Aim for {0} to {1} in {2}. Applicants like you average about {3}. From there on, a score helps you.':
    'Busque de {0} a {1} en {2}. Los solicitantes como usted promedian cerca de {3}. De ahí en adelante, un puntaje le ayuda.',
  'That average is of only {0} people, so the target follows {1}, which you want too: about {2} there.': {
    by: 0,
    one: 'Ese promedio es de solo {0} persona, así que la meta sigue a {1}, que usted también quiere: ahí es cerca de {2}.',
    other:
      'Ese promedio es de solo {0} personas, así que la meta sigue a {1}, que usted también quiere: ahí es cerca de {2}.',
  },
  'We know of no published minimum among the {0} programs of this specialty.':
    'No conocemos ningún mínimo publicado entre los {0} programas de esta especialidad.',
  '{0} of {1} programs state a minimum; {2} of these are {3} or lower.': {
    by: 0,
    one: '{0} de {1} programas declara un mínimo; el {2} de estos mínimos es {3} o menos.',
    other: '{0} de {1} programas declaran un mínimo; el {2} de estos mínimos es {3} o menos.',
  },
  'The passing score on {0} is {1}.': 'El puntaje mínimo para aprobar el {0} es {1}.',
  'These are statements, and many programs ask for more today.':
    'Son declaraciones, y muchos programas hoy piden más.',
  'These are statements of {0}, and many programs ask for more today.':
    'Son declaraciones de {0}, y muchos programas hoy piden más.',
  'These are statements of {0} to {1}, and many programs ask for more today.':
    'Son declaraciones de {0} a {1}, y muchos programas hoy piden más.',
  'Nothing here speaks for waiting': 'Nada aquí habla a favor de esperar',
  'Waiting a season looks sensible': 'Esperar una temporada parece sensato',
  'Apply now or wait: not clear yet': 'Postular ahora o esperar: todavía no está claro',
  'Plan for the next season: this one is over': 'Planee la próxima temporada: esta ya terminó',
  'Plan for the next season: the certificate comes too late':
    'Planee la próxima temporada: el certificado llega demasiado tarde',
  'Ask ECFMG before you choose a season': 'Pregunte a la ECFMG antes de elegir una temporada',
  'All three conditions of waiting hold, and the gain is likelier than not.':
    'Se cumplen las tres condiciones para esperar, y lo más probable es que haya una ganancia.',
  'All three conditions of waiting hold, but the year itself does not raise your chance.':
    'Se cumplen las tres condiciones para esperar, pero el año en sí no sube su probabilidad.',
  'We cannot tell {0} of them.': {
    by: 0,
    one: 'No podemos decir si se cumple {0} de ellas.',
    other: 'No podemos decir si se cumplen {0} de ellas.',
  },
  '1 condition does not hold.': '1 condición no se cumple.',
  '{0} conditions do not hold.': '{0} condiciones no se cumplen.',
  'Waiting is sensible only on three conditions: you work or do research all year, you can pay for it, and several risks come together.':
    'Esperar es sensato solo con tres condiciones: trabaja o investiga todo el año, puede pagarlo y se juntan varios riesgos.',
  'Programs have been reading since {0}. To apply now is to apply late, and our odds do not count that.':
    'Los programas leen desde el {0}. Postular ahora es postular tarde, y nuestras probabilidades no lo cuentan.',
  'Your practice scores reach the target, so you need not wait for it.':
    'Sus puntajes de práctica llegan a la meta, así que no necesita esperar por eso.',
  'So wait only if your practice scores do not reach the target in time.':
    'Así que espere solo si sus puntajes de práctica no llegan a tiempo a la meta.',
  'Your ECFMG window ended on {0}. {1} no longer counts for certification.':
    'Su plazo ante la ECFMG terminó el {0}. El {1} ya no cuenta para la certificación.',
  'Your {0} pass will lapse on {1}. The rules do not allow {2} before {3}. So your first pass will lapse before you may take this exam again.':
    'Su {0} aprobado vence el {1}. Las reglas no permiten el {2} antes del {3}. Así que su primer examen aprobado vence antes de que pueda repetir este.',
  'Your {0} is booked for a day after {1}, when your ECFMG window ends. Your {2} pass would lapse before it. Move the date forward.':
    'Su {0} está reservado para un día después del {1}, cuando termina su plazo ante la ECFMG. Su {2} aprobado vencería antes. Adelante la fecha.',
  'ECFMG gives you until {0} to pass {1}: {2}. That is before the last test day of this season. After it, your {3} pass no longer counts.':
    'La ECFMG le da hasta el {0} para aprobar el {1}: {2}. Eso es antes del último día de examen de esta temporada. Después, su {3} aprobado ya no cuenta.',
  'Your practice scores speak for the {0} Match': 'Sus puntajes de práctica hablan a favor del Match {0}',
  'A condition of waiting does not hold': 'No se cumple una condición para esperar',
};
