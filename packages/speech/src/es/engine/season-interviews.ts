import type { Sentences } from '../../sentences.ts';

/** The season under way: interviews, invitations beside what was expected, and the chance from here. */
export const seasonInterviews: Sentences = {
  '{0} and {1} overlap. Ask one of them for another day now: programs expect it.':
    'Las entrevistas de {0} y {1} coinciden. Pida ya otro día a uno de los dos: los programas cuentan con eso.',
  '{0} and {1} are on the same day. The hour at {2} is not known yet. Ask for it now, and say when you are not free.':
    '{0} y {1} son el mismo día. Aún no se sabe la hora de {2}. Pregúntela ahora y diga cuándo no está libre.',
  'Between {0} and {1} there is less than a day to travel. Ask one of them for a virtual talk or another day.':
    'Entre {0} y {1} hay menos de un día para viajar. Pida a uno de los dos una entrevista virtual u otro día.',
  'Between {0} and {1} there is less than {2} to travel. Ask one of them for a virtual talk or another day.':
    'Entre {0} y {1} hay menos de {2} para viajar. Pida a uno de los dos una entrevista virtual u otro día.',
  'Between {0} and {1} there are only {2} minutes. Leave {3}, to write down what you heard and to be early.':
    {
      by: 2,
      one: 'Entre {0} y {1} hay solo {2} minuto. Deje {3}, para anotar lo que oyó y conectarse o llegar antes de la hora.',
      other:
        'Entre {0} y {1} hay solo {2} minutos. Deje {3}, para anotar lo que oyó y conectarse o llegar antes de la hora.',
    },
  '{0}: the time to answer is over. If you have answered, mark it. If not, write today and ask whether the invitation still stands.':
    '{0}: el plazo para responder terminó. Si ya respondió, márquelo. Si no, escriba hoy y pregunte si la invitación sigue en pie.',
  '{0}: its invitation is dated {1}, which lies ahead. Please check this day. If it is the day of the interview, note it as that.':
    '{0}: la invitación tiene fecha {1}, que aún no ha llegado. Por favor, compruebe este día. Si es el día de la entrevista, anótelo como tal.',
  '{0}: the invitation is of {1}, and no answer is noted. If you have answered, mark it. If not, write today and ask whether it still stands.':
    '{0}: la invitación es del {1} y no hay ninguna respuesta anotada. Si ya respondió, márquelo. Si no, escriba hoy y pregunte si sigue en pie.',
  '{0} stands twice at the same time. If it is one interview, make the two entries one. If not, correct the time of one of them.':
    '{0} figura dos veces a la misma hora. Si es una sola entrevista, una las dos anotaciones. Si no, corrija la hora de una de ellas.',
  '{0}: answer before its deadline. Days that are left go first.':
    '{0}: responda antes de que termine el plazo. Los días libres se acaban rápido.',
  '{0}: no deadline is noted. Many programs expect an answer within {1} hours, and some invite more people than they have days. Answer today.':
    '{0}: no hay ningún plazo anotado. Muchos programas esperan respuesta en {1} horas, y algunos invitan a más personas de las que pueden recibir. Responda hoy.',
  '{0}: thanked.': '{0}: agradecimiento enviado.',
  '{0} wants no notes of thanks. Write none: respect counts more.':
    '{0} no quiere notas de agradecimiento. No escriba ninguna: el respeto cuenta más.',
  '{0}: a note fits {1} to {2} hours after it.':
    '{0}: el buen momento para una nota es de {1} a {2} horas después de la entrevista.',
  '{0}: write now, and name one thing from your talk that only this program could read.':
    '{0}: escriba ahora. Mencione algo de su conversación que solo podría leer este programa.',
  '{0}: look up first whether it takes notes. The association of Internal Medicine programs asks applicants to send none. Write only if this program takes them, and name one thing from your talk.':
    '{0}: averigüe primero si acepta notas. La asociación de programas de Medicina Interna pide que no se envíen. Escriba solo si este programa las acepta, y mencione algo de su conversación.',
  '{0}: look up first whether it takes notes. If it does, write now, and name one thing from your talk that only this program could read.':
    '{0}: averigüe primero si acepta notas. Si las acepta, escriba ahora y mencione algo de su conversación que solo podría leer este programa.',
  '{0}: the days for a note are over. A short one still does no harm, if the program takes notes.':
    '{0}: los días para una nota ya pasaron. Una nota corta todavía no hace daño, si el programa las acepta.',
  'The association of Internal Medicine programs asks applicants to send no notes. Look up what this program says.':
    'La asociación de programas de Medicina Interna pide que no se envíen notas. Averigüe qué dice este programa.',
  'Look up whether the program takes notes.': 'Averigüe si el programa acepta notas.',

  'Whom you met, and one thing that each of them said.': 'A quiénes conoció y algo que dijo cada persona.',
  'What they asked you, and what you would answer better next time.':
    'Qué le preguntaron y qué respondería mejor la próxima vez.',
  'What residents said when no teacher was there.':
    'Qué dijeron los residentes cuando no había docentes presentes.',
  'Teaching, feedback and who helps at night.': 'La enseñanza, los comentarios y quién ayuda de noche.',
  'What you would be glad of there, and what you would miss.': 'Qué le gustaría de allí y qué extrañaría.',
  'Your own criterion "{0}": one to five stars.': 'Su propio criterio “{0}”: de una a cinco estrellas.',
  'Something specific for a note of thanks.': 'Algo concreto para una nota de agradecimiento.',
  'What you still want to know, what you promised to send, and to whom.':
    'Qué quiere saber todavía, qué prometió enviar y a quién.',
  'Would you rather train here than not match? Yes or no.':
    '¿Prefiere formarse aquí antes que no hacer match? Sí o no.',
  'Which visa did the last residents from abroad have, and did all of them begin on time?':
    '¿Qué visa tuvieron los últimos residentes del exterior? ¿Empezaron todos a tiempo?',
  'How does a first-year resident learn that something should change?':
    '¿Cómo se entera un residente de primer año de que debe mejorar algo?',
  'What did last year’s graduates go on to do?': '¿Qué hacen ahora los que terminaron el año pasado?',
  'What has the program changed because residents asked for it?':
    '¿Qué ha cambiado el programa porque los residentes lo pidieron?',
  'How often do residents move between adults and children, and who looks after them in both?':
    '¿Cada cuánto pasan los residentes de adultos a niños, y quién los acompaña en los dos?',
  'Who follows patients from the children’s clinic into the adult one?':
    '¿Quién sigue a los pacientes cuando pasan de la consulta de niños a la de adultos?',
  'How much time do residents have in the clinic, and do they keep their own patients?':
    '¿Cuánto tiempo de consulta tienen los residentes? ¿Conservan a sus propios pacientes?',
  'How much of the time is spent on wards, in the clinic and with newborns?':
    '¿Qué parte del tiempo es de hospitalización, de consulta y con recién nacidos?',

  'all specialties': 'todas las especialidades',
  '1 application in {0}: {1}.': '1 solicitud en {0}: {1}.',
  '1 application in {0}: {1} so far.': '1 solicitud en {0}: {1} hasta ahora.',
  '{0} applications in {1}: {2}.': '{0} solicitudes en {1}: {2}.',
  '{0} applications in {1}: {2} so far.': '{0} solicitudes en {1}: {2} hasta ahora.',
  'We expected {0}.': 'Esperábamos {0}.',
  'about {0} ({1})': 'cerca de {0} ({1})',
  'That is within what chance does.': 'Eso cabe en lo que hace el azar.',
  'So few come by chance alone in {0} such seasons.':
    'Que lleguen tan pocas solo por azar pasa en {0} de las temporadas así.',
  'So many come by chance alone in {0} such seasons.':
    'Que lleguen tantas solo por azar pasa en {0} de las temporadas así.',
  'fewer than 1 in 1,000': 'menos de 1 de cada 1,000',
  'about 1 in {0}': 'cerca de 1 de cada {0}',
  'The numbers are too small to tell anything from them.':
    'Los números son muy pequeños para decir algo con ellos.',
  'Nobody publishes how many invitations are out by this day, so we compare them at the end.':
    'Nadie publica cuántas invitaciones han salido hasta este día; por eso las comparamos al final.',

  'No application counts as sent yet, so there is nothing to compare.':
    'Todavía ninguna solicitud cuenta como enviada: no hay qué comparar.',
  'Mark each application as submitted, with its date, on the day you send it.':
    'Marque cada solicitud como enviada, con su fecha, el día en que la envía.',
  'You matched. There is nothing left to work out here.': 'Hizo match. Aquí ya no queda nada por calcular.',
  'Your chance to match from here is {0}.': 'Su probabilidad de hacer match desde aquí es {0}.',
  'If you are certified in time, your chance to match from here is {0}.':
    'Si su certificado llega a tiempo, su probabilidad de hacer match desde aquí es {0}.',
  'If you were certified in time, your chance to match from here is {0}.':
    'Si su certificado llegó a tiempo, su probabilidad de hacer match desde aquí es {0}.',
  'Before the first answer it was {0}. What happened since has hardly changed it.':
    'Antes de la primera respuesta era {0}. Lo que pasó desde entonces casi no la cambió.',
  'Before the first answer it was {0}. What happened since has moved it up.':
    'Antes de la primera respuesta era {0}. Lo que pasó desde entonces la subió.',
  'Before the first answer it was {0}. What happened since has moved it down.':
    'Antes de la primera respuesta era {0}. Lo que pasó desde entonces la bajó.',
  'We count no more than your group reached in past years with as many interviews as you may have in the end. The answers you got would say {0} by themselves, but nobody has published that they mean more.':
    'No contamos más de lo que logró su grupo en años pasados con tantas entrevistas como usted puede tener al final. Las respuestas que recibió dirían {0} por sí solas, pero nadie ha publicado que signifiquen más.',
  'Your group matched in {0} of cases in past years with as many interviews as you may have in the end. The answers you got speak for less, so we count the lower number.':
    'En años pasados, su grupo hizo match en el {0} de los casos con tantas entrevistas como usted puede tener al final. Las respuestas que recibió indican menos; por eso contamos el número más bajo.',
  'Every program has answered.': 'Todos los programas han respondido.',
  '1 program has not answered yet. We expect hardly anything from it.':
    '1 programa todavía no responde. De ahí no esperamos casi nada.',
  '{0} programs have not answered yet. We expect hardly any invitation from them.': {
    by: 0,
    one: '{0} programa todavía no responde. De ahí no esperamos casi ninguna invitación.',
    other: '{0} programas todavía no responden. De ahí no esperamos casi ninguna invitación.',
  },
  'We expected hardly any by now.': 'Hasta hoy no esperábamos casi ninguna.',
  '1 of your {0} applications does not count as sent: {1}.':
    '1 de sus {0} solicitudes no cuenta como enviada: {1}.',
  '{0} of your {1} applications do not count as sent: {2}.': {
    by: 0,
    one: '{0} de sus {1} solicitudes no cuenta como enviada: {2}.',
    other: '{0} de sus {1} solicitudes no cuentan como enviadas: {2}.',
  },
  '{0} planned': { by: 0, one: '{0} prevista', other: '{0} previstas' },
  '{0} marked as sent before applications open': {
    by: 0,
    one: '{0} marcada como enviada antes de que se abran las solicitudes',
    other: '{0} marcadas como enviadas antes de que se abran las solicitudes',
  },
  '1 application is marked as sent, but applications for the Match of {0} open only on {1}. It does not count before. If you have not sent it, set it back to planned. If you have, check which Match this is.':
    '1 solicitud está marcada como enviada, pero las solicitudes para el Match de {0} se abren el {1}. Antes no cuenta. Si no la envió, vuelva a ponerla como prevista. Si la envió, revise de qué Match se trata.',
  '{0} applications are marked as sent, but applications for the Match of {1} open only on {2}. They do not count before. If you have not sent them, set them back to planned. If you have, check which Match this is.':
    '{0} solicitudes están marcadas como enviadas, pero las solicitudes para el Match de {1} se abren el {2}. Antes no cuentan. Si no las envió, vuelva a ponerlas como previstas. Si las envió, revise de qué Match se trata.',
  '{0} withdrawn without a day of sending': {
    by: 0,
    one: '{0} retirada sin día de envío',
    other: '{0} retiradas sin día de envío',
  },
  '1 application that you withdrew before an answer counts as sent. No comparison counts it.':
    '1 solicitud que retiró antes de una respuesta cuenta como enviada. Ninguna comparación la cuenta.',
  '{0} applications that you withdrew before an answer count as sent. No comparison counts them.':
    '{0} solicitudes que retiró antes de una respuesta cuentan como enviadas. Ninguna comparación las cuenta.',
  '{0} without a status by today': '{0} sin estado hasta hoy',
  '{0} not in our facts': '{0} que no está en nuestros datos',
  'Your rank list, with {0}, comes to {1}. That is nearly the same.':
    'Su rank order list, con {0}, llega a {1}. Es casi lo mismo.',
  'Your rank list, with {0}, comes to {1}. It counts only the programs on it. The number here also counts interviews that are not on it and invitations that may still come. Plan with the lower number.':
    'Su rank order list, con {0}, llega a {1}. Cuenta solo los programas que están en ella. El número de aquí cuenta también las entrevistas que no están en ella y las invitaciones que aún pueden llegar. Planifique con el número más bajo.',
  'Your rank list, with {0}, comes to {1}. It counts only the programs on it. The number here also counts interviews that are not on it. Plan with the lower number.':
    'Su rank order list, con {0}, llega a {1}. Cuenta solo los programas que están en ella. El número de aquí cuenta también las entrevistas que no están en ella. Planifique con el número más bajo.',
  'The season page comes to {0}. It also counts interviews that are not on this list. Plan with the lower number, the one here.':
    'La página de la temporada llega a {0}. Cuenta también las entrevistas que no están en esta lista. Planifique con el número más bajo, el de aquí.',
  'Your rank list, with {0}, comes to {1}, the published rate of your group. The number here also counts the programs that said no or are silent, and they speak for less. Plan with the lower number.':
    'Su rank order list, con {0}, llega a {1}, la tasa publicada de su grupo. El número de aquí cuenta también los programas que dijeron que no o callan, y eso indica menos. Planifique con el número más bajo.',
  'Your rank list, with {0}, comes to {1}. It has interviews that are not noted here. Note them, and the two numbers come together. Until then, plan with the lower one.':
    'Su rank order list, con {0}, llega a {1}. Tiene entrevistas que aquí no están anotadas. Anótelas y los dos números se acercan. Hasta entonces, planifique con el más bajo.',
  'The season page comes to {0}. That is nearly the same.':
    'La página de la temporada llega a {0}. Es casi lo mismo.',
  'The season page comes to {0}. It also counts interviews that are not on this list and invitations that may still come. Plan with the lower number, the one here.':
    'La página de la temporada llega a {0}. Cuenta también las entrevistas que no están en esta lista y las invitaciones que aún pueden llegar. Planifique con el número más bajo, el de aquí.',
  'The season page comes to {0}. It also counts the programs that said no or are silent, and they speak for less. Plan with that lower number.':
    'La página de la temporada llega a {0}. Cuenta también los programas que dijeron que no o callan, y eso indica menos. Planifique con ese número más bajo.',
  'The season page comes to {0}, because it knows of fewer interviews than this list has. Note them there, and the two numbers come together. Until then, plan with the lower one.':
    'La página de la temporada llega a {0}, porque conoce menos entrevistas de las que tiene esta lista. Anótelas allí y los dos números se acercan. Hasta entonces, planifique con el más bajo.',
  'From {0} on, your NRMP account shows whether you matched. It does not show where.':
    'Desde el {0}, su cuenta de NRMP muestra si hizo match. No muestra dónde.',
  'Your NRMP account shows whether you matched.': 'Su cuenta de NRMP muestra si hizo match.',
  'Look into your NRMP account.': 'Mire en su cuenta de NRMP.',
  'Note how your season ended, on the page “After the Match”. What to do next depends on it.':
    'Anote cómo terminó su temporada en la página «Después del Match». De eso depende qué hacer ahora.',
  'Match Day of {0} was {1}. How did it end for you?':
    'El Match Day de {0} fue el {1}. ¿Cómo terminó para usted?',
  'You have a place through SOAP. There is nothing left to work out here.':
    'Tiene un lugar por SOAP. Aquí ya no queda nada por calcular.',
  'You noted that you did not match in {0}. That is hard, and it says little about the doctor you are. There is still a way, one step at a time.':
    'Anotó que no hizo match en {0}. Es duro, y dice poco de usted como médico. Todavía hay un camino, paso a paso.',
  'Look back at the season when you have rested: where it broke, and what would help most next time.':
    'Cuando haya descansado, mire atrás: dónde falló la temporada y qué ayudaría más la próxima vez.',
  'You noted that you did not match in {0}. Nobody can know that before {1}. If you meant another season, take the answer back. Until then we do not count it.':
    'Anotó que no hizo match en {0}. Nadie puede saberlo antes del {1}. Si se refería a otra temporada, retire la respuesta. Hasta entonces no la contamos.',
  'SOAP comes first: it goes on until {0}, and its hours do not wait. Everything else here can wait until it is over.':
    'Primero viene SOAP: dura hasta el {0}, y sus horas no esperan. Todo lo demás de esta página puede esperar hasta que termine.',
  'Sleep and eat between the steps of SOAP. You need a clear head for them.':
    'Duerma y coma entre los pasos de SOAP. Necesita la cabeza despejada para ellos.',
  'SOAP goes on until {0}. Open its page and do the next step.':
    'SOAP sigue hasta el {0}. Abra su página y haga el siguiente paso.',
  'Certify your rank list by {0}. Nothing is accepted after it.':
    'Certifique su lista de ranking a más tardar el {0}. Después no se acepta nada.',
  'Certify your rank list by {0}, {1} Eastern Time. Nothing is accepted after it.':
    'Certifique su lista de ranking a más tardar el {0}, {1} hora del Este. Después no se acepta nada.',
  'Without the certificate, your interviews cannot count in this Match. What they taught you helps in the next one.':
    'Sin el certificado, sus entrevistas no cuentan en este Match. Lo que aprendió en ellas le sirve para el próximo.',
  'If ECFMG had confirmed you in time, say in your profile that you are certified. Your chance then stands here again.':
    'Si la ECFMG le confirmó a tiempo, diga en su perfil que tiene el certificado. Entonces su probabilidad vuelve a estar aquí.',
  'If not, plan for the {0} season: change the season in your profile.':
    'Si no, planee la temporada {0}: cambie la temporada en su perfil.',
  '1 program never answered. Invitations end about {0}: from that day on we count silence as no.':
    '1 programa nunca respondió. Las invitaciones terminan hacia el {0}: desde ese día contamos el silencio como un no.',
  '{0} programs never answered. Invitations end about {1}: from that day on we count silence as no.': {
    by: 0,
    one: '{0} programa nunca respondió. Las invitaciones terminan hacia el {1}: desde ese día contamos el silencio como un no.',
    other:
      '{0} programas nunca respondieron. Las invitaciones terminan hacia el {1}: desde ese día contamos el silencio como un no.',
  },
  '1 program has not answered yet. From them we expect {0}.':
    '1 programa todavía no responde. De ahí esperamos {0}.',
  '{0} programs have not answered yet. From them we expect {1}.':
    '{0} programas todavía no responden. De ahí esperamos {1}.',
  'You have fewer invitations than expected. Add programs now, while some still look at applications. Check first that each one still takes them.':
    'Tiene menos invitaciones de las esperadas. Agregue programas ahora, mientras algunos todavía revisan solicitudes. Confirme antes que cada uno todavía las recibe.',
  'Think about a second specialty that you would be glad to train in. It needs its own statement.':
    'Piense en una segunda especialidad en la que le gustaría formarse. Necesita su propio personal statement.',
  'The count alone is no proof, but silence costs: your chance went from {0} to {1}. Do not only wait.':
    'El número solo no prueba nada, pero el silencio cuesta: su probabilidad pasó de {0} a {1}. No se limite a esperar.',
  'Look for programs that still take applications. Ask each one before you pay for it.':
    'Busque programas que todavía reciban solicitudes. Pregunte a cada uno antes de pagar.',
  'Wait for more answers before you change your plan. So far chance can explain the numbers.':
    'Espere más respuestas antes de cambiar su plan. Hasta ahora, el azar puede explicar los números.',
  'Prepare each interview you have. From here they decide more than new applications.':
    'Prepare cada entrevista que tiene. Desde aquí deciden más que las solicitudes nuevas.',
  'Get ready for SOAP before {0}. Being ready costs you little, and it keeps a way open.':
    'Prepárese para SOAP antes del {0}. Estar listo cuesta poco y deja un camino abierto.',
  'Get ready for SOAP. Being ready costs you little, and it keeps a way open.':
    'Prepárese para SOAP. Estar listo cuesta poco y deja un camino abierto.',
  '1 program is not in our facts. They are followed here, and no chance counts them.':
    '1 programa no está en nuestros datos. Aquí se le da seguimiento, pero ninguna probabilidad lo cuenta.',
  '{0} programs are not in our facts. They are followed here, and no chance counts them.':
    '{0} programas no están en nuestros datos. Aquí se les da seguimiento, pero ninguna probabilidad los cuenta.',
  'For totals we do not know which programs you applied to. We count each as an average program that may take you.':
    'Con solo los totales no sabemos a qué programas postuló. Contamos cada uno como un programa promedio que puede aceptarle.',

  'Your invitation in {0}': 'Su invitación en {0}',
  'Your {0} invitations in {1}': 'Sus {0} invitaciones en {1}',
  'One refusal in {0}': 'Un rechazo en {0}',
  '{0} refusals in {1}': '{0} rechazos en {1}',
  'One program without an answer in {0}': 'Un programa sin respuesta en {0}',
  '{0} programs without an answer in {1}': '{0} programas sin respuesta en {1}',
  '{0} changes next to nothing at the other programs.': '{0} no cambia casi nada en los demás programas.',
  '{0} change next to nothing at the other programs.': '{0} no cambian casi nada en los demás programas.',
  '{0} moves your odds at every other program up by a factor of {1}.':
    '{0} multiplica por {1} sus odds en cada uno de los demás programas.',
  '{0} move your odds at every other program up by a factor of {1}.':
    '{0} multiplican por {1} sus odds en cada uno de los demás programas.',
  '{0} moves your odds at every other program down by a factor of {1}.':
    '{0} divide entre {1} sus odds en cada uno de los demás programas.',
  '{0} move your odds at every other program down by a factor of {1}.':
    '{0} dividen entre {1} sus odds en cada uno de los demás programas.',
};
