import type { Sentences } from '../../../sentences.ts';

export const audit: Sentences = {
  'Which US experience helps most?': '¿Qué experiencia en EE. UU. ayuda más?',
  'You learn medicine in the United States, so your clinical years count as US experience.':
    'Usted estudia medicina en Estados Unidos, así que sus años clínicos cuentan como experiencia en EE. UU.',
  'The odds give no weight to more of it for you.':
    'En su caso, las probabilidades no dan peso a más experiencia.',
  '{0} would hardly move your chance, but the effect is weakly known ({1}).':
    '{0}: casi no movería su probabilidad, pero el efecto se conoce poco ({1}).',
  '{0} would move your chance from {1} to {2}, but the effect is weakly known ({3}).':
    '{0}: movería su probabilidad de {1} a {2}, pero el efecto se conoce poco ({3}).',
  'Money: {0} to {1} for {2}, without living costs.': 'Dinero: de {0} a {1} por {2}, sin el costo de vida.',
  'The paper: a written evaluation and a letter should come of it.':
    'El papel: de ahí deberían salir una evaluación escrita y una carta.',
  'The kind of work: watching without touching a patient counts for less than hands-on work.':
    'El tipo de trabajo: observar sin tocar a un paciente cuenta menos que la práctica directa.',
  'The place: a hospital whose doctors know you can write for you, best where you mean to apply.':
    'El lugar: un hospital cuyos médicos le conocen puede escribir por usted, mejor si es donde piensa postular.',
  'Of all US experience, hands-on work with adults and children counts most, at a teaching hospital that has a Med-Peds program.':
    'De toda la experiencia en EE. UU., la que más cuenta es la práctica directa con adultos y niños, en un hospital docente que tenga un programa de Med-Peds.',
  'Of all US experience, hands-on work in your specialty counts most, at a teaching hospital that has a program in it.':
    'De toda la experiencia en EE. UU., la que más cuenta es la práctica directa en su especialidad, en un hospital docente que tenga un programa de ella.',
  'Enter what you have, even none; aim for {0} or more.':
    'Anote lo que tiene, aunque sea nada; apunte a {0} o más.',
  'You have no hands-on month; aim for {0} or more, if you can pay for it.':
    'No tiene ningún mes de práctica directa; apunte a {0} o más, si puede pagarlo.',
  'You have {0}; aim for {1} or more, if you can pay for it.':
    'Tiene {0}; apunte a {1} o más, si puede pagarlo.',
  'You have {0}, which is enough: one good block beats many months of watching.':
    'Tiene {0}, y es suficiente: un buen bloque vale más que muchos meses de observar.',
  'We know the rule on US experience of {0} of {1} programs, and none of them is closed to you.':
    'Conocemos la regla sobre experiencia en EE. UU. de {0} de {1} programas, y ninguno de ellos está cerrado para usted.',
  'We know the rule on US experience of {0} of {1} programs, and {2} of them may be closed to you.':
    'Conocemos la regla sobre experiencia en EE. UU. de {0} de {1} programas; de ellos, podrían estar cerrados para usted: {2}.',
  'Your profile leaves {0} answers open that change your chance. Enter these first. The one that changes most comes first.':
    'Su perfil deja abiertas {0} respuestas que cambian su probabilidad. Anote primero estas. La que más cambia va primero.',
  'No data tell how much it changes the chance, so there is no number.':
    'Ningún dato dice cuánto cambia la probabilidad, así que no hay un número.',
  'Your plan cannot be worked out yet, so there is no number.':
    'Su plan todavía no se puede calcular, así que no hay un número.',
  'There is no number before a specialty has a star.':
    'No hay un número mientras ninguna especialidad tenga estrellas.',
  '1 rule waits for it.': '1 regla lo espera.',
  '{0} rules wait for it.': '{0} reglas lo esperan.',
  '{0} waits for it.': 'Además, {0} lo espera.',
  '{0} wait for it.': 'Además, {0} lo esperan.',
  '{0}: not entered': '{0}: sin anotar',
  'Your chance of a match would be:': 'Su probabilidad de hacer match sería:',
  'Enter it in your profile.': 'Anótelo en su perfil.',
  'Dates, fees and signals of the {0} season are not published yet. Those of {1} stand in, and every date that depends on them may move.':
    'Las fechas, las tarifas y los signals de la temporada {0} todavía no se publican. En su lugar usamos los de {1}, y toda fecha que dependa de ellos puede moverse.',
  'Rules for graduates of schools abroad, such as those on visas and certification, do not concern you and are left out.':
    'Las reglas para graduados de facultades en el extranjero, como las de visas y certificación, no se aplican a usted y quedan fuera.',
  'A point is one person in 100. A gain compares people with and without something; part of it may be who they are, not what they did.':
    'Un punto es una persona de cada 100. Una ganancia compara a personas con algo y sin ello; parte de la diferencia puede ser quiénes son, no lo que hicieron.',
  'Your Step 2 CK score': 'Su puntaje de Step 2 CK',
  'Until it is entered, we count the average of your group. Most programs read this score first.':
    'Mientras no lo anote, contamos el promedio de su grupo. La mayoría de los programas lee primero este puntaje.',
  'Step 2 CK of {0}': 'Step 2 CK de {0}',
  'Your {0} attempts': 'Sus intentos de {0}',
  'Programs see every attempt, and some have a limit. We count no failed attempt until you enter one.':
    'Los programas ven cada intento, y algunos tienen un límite. No contamos ningún intento reprobado hasta que lo anote.',
  '{0} passed at the first attempt': '{0} aprobado al primer intento',
  '{0} failed once, then passed': '{0} reprobado una vez y después aprobado',
  'Your Step 3 result': 'Su resultado de Step 3',
  'A passed Step 3 counts for you, and an H-1B visa asks for it.':
    'Un Step 3 aprobado cuenta a su favor, y la visa H-1B lo pide.',
  'Step 3 failed': 'Step 3 reprobado',
  'Your clinical experience': 'Su experiencia clínica',
  'Nothing is entered, so the chance counts the average of applicants like you. "None so far" is an answer, too.':
    'No hay nada anotado, así que la probabilidad cuenta el promedio de solicitantes como usted. “Ninguna hasta ahora” también es una respuesta.',
  'No US experience': 'Sin experiencia en EE. UU.',
  '{0} of hands-on work in the United States': '{0} de práctica directa en Estados Unidos',
  'Without its length, the chance counts the average of applicants like you, which may be more than yours.':
    'Sin su duración, la probabilidad cuenta el promedio de solicitantes como usted, que puede ser más de lo que usted tiene.',
  'The months of experience {0}': 'Los meses de la experiencia {0}',
  'Hands-on work in the United States without its length counts as none.':
    'La práctica directa en Estados Unidos sin su duración cuenta como ninguna.',
  'The specialties you want': 'Las especialidades que usted quiere',
  'No specialty has a star, so the list is empty and there is no chance to work out.':
    'Ninguna especialidad tiene estrellas, así que la lista está vacía y no hay probabilidad que calcular.',
  '{0} alone': 'Solo {0}',
  'Your budget for application fees': 'Su presupuesto para tarifas de solicitud',
  'It decides how many programs the list can hold.': 'Decide cuántos programas caben en la lista.',
  'Whether you need a visa': 'Si necesita una visa',
  'It decides how many programs are open to you.': 'Decide cuántos programas están abiertos para usted.',
  'You need no visa': 'No necesita visa',
  'Your year of graduation': 'Su año de graduación',
  'Programs set limits on the years since graduation, and the odds fall with each year.':
    'Los programas ponen límites a los años desde la graduación, y la probabilidad baja con cada año.',
  'Graduated in {0}': 'Graduación en {0}',
  'Whether your ECFMG certificate came': 'Si llegó su certificado de la ECFMG',
  'When you expect the ECFMG certificate': 'Cuándo espera el certificado de la ECFMG',
  'ECFMG must confirm that you meet its requirements before rank lists close. Step 3 asks for the certificate itself.':
    'La ECFMG debe confirmar que usted cumple sus requisitos antes de que cierren las rank order lists. El Step 3 pide el certificado mismo.',
  'With Step 3 passed in time, your chance to match would change by this: {0}.':
    'Con el Step 3 aprobado a tiempo, su probabilidad de hacer match cambiaría así: {0}.',
  'Your citizenship': 'Su ciudadanía',
  'The United States restricts entry for some nationalities. We can name the rule and its date only if we know yours.':
    'Estados Unidos restringe la entrada de algunas nacionalidades. Solo podemos nombrar la regla y su fecha si conocemos la suya.',
  'Is it realistic for me?': '¿Es realista para mí?',
  'The plan cannot be made.': 'El plan no se puede hacer.',
  'So there is no chance to show yet.': 'Así que todavía no hay una probabilidad que mostrar.',
  'Not entered, and it moves this number: {0} and {1} more.':
    'Sin anotar, y mueve este número: {0} y {1} más.',
  'Not entered, and it moves this number: {0}.': 'Sin anotar, y mueve este número: {0}.',
  'So your chance of a match is 0 until that changes.':
    'Así que su probabilidad de hacer match es 0 hasta que eso cambie.',
  'Too little is known for one number: your chance could be {0}.':
    'Se sabe muy poco para un solo número. Rango posible de su probabilidad: {0}.',
  'With the certificate in time, our model would give {0} ({1}).':
    'Con el certificado a tiempo, nuestro modelo daría {0} ({1}).',
  'If you are certified in time, your chance of a match with this plan is {0}; it could be {1}.':
    'Si su certificado llega a tiempo, su probabilidad de hacer match con este plan es de {0}; rango posible: {1}.',
  'It holds only if you are certified in time.': 'Vale solo si su certificado llega a tiempo.',
  'Your chance of a match with this plan is {0}; it could be {1}.':
    'Su probabilidad de hacer match con este plan es de {0}; rango posible: {1}.',
  'The time for applications and interviews is over. What counts now is your rank list, due on {0}.':
    'El tiempo de solicitudes y entrevistas terminó. Lo que cuenta ahora es su rank order list, que se entrega el {0}.',
  'This is the chance of your list before any answer came. What the answers make of it stands on the page “Season”.':
    'Esta es la probabilidad de su lista antes de toda respuesta. La que resulta de las respuestas está en la página «Temporada».',
  'Applications have been open since {0}. You can still add programs to your list, but many have begun to read.':
    'Las solicitudes están abiertas desde el {0}. Todavía puede agregar programas a su lista, pero muchos ya empezaron a leer.',
  'Nearly everyone like you matches, but keep a second plan.':
    'Casi todas las personas como usted hacen match, pero tenga un segundo plan.',
  'A match is very likely. It is not certain, so keep a second plan.':
    'Un match es muy probable. No es seguro, así que tenga un segundo plan.',
  'A match is more likely than not, but it is not safe, so keep a second plan.':
    'Un match es más probable que improbable, pero no es seguro, así que tenga un segundo plan.',
  'You are more likely not to match than to match, so make a second plan now.':
    'Es más probable que no haga match a que lo haga, así que prepare un segundo plan ahora.',
  'It can go either way, so make a second plan beside this one.':
    'Puede salir de una forma u otra, así que prepare un segundo plan junto a este.',
  'By specialty: {0}.': 'Por especialidad: {0}.',
  '{0}, once entered.': '{0}, con el dato anotado.',
  '{0}, once entered: {1}.': '{0}, con el dato anotado: {1}.',
  'Say it in four steps: name it, give the context in one or two sentences, show what you changed with its dates, and come back to your work.':
    'Dígalo en cuatro pasos: nómbrelo, dé el contexto en una o dos frases, muestre qué cambió y cuándo, y vuelva a su trabajo.',
  'How do I explain my scores?': '¿Cómo explico mis puntajes?',
  'You have entered no result yet, so there is nothing to explain.':
    'Todavía no anotó ningún resultado, así que no hay nada que explicar.',
  'Every attempt counts as one entry, failed ones too.':
    'Cada intento cuenta como una entrada, también los reprobados.',
  'No result that you entered needs an explanation: none failed, and none is low.':
    'Ningún resultado que anotó necesita explicación: ninguno reprobado y ninguno bajo.',
  'Do not raise your scores yourself. Use the words for your work and your reasons.':
    'No saque usted el tema de sus puntajes. Use las palabras para su trabajo y sus razones.',
  'Programs see every attempt, so name it yourself: {0}.':
    'Los programas ven cada intento, así que nómbrelo usted mismo: {0}.',
  'Growth that your profile shows: {0}.': 'Crecimiento que muestra su perfil: {0}.',
  'Your profile shows no dated growth yet. Without it the explanation is only words.':
    'Su perfil todavía no muestra crecimiento con fechas. Sin él, la explicación son solo palabras.',
  'Then turn to what speaks for you: {0}.': 'Después pase a lo que habla a su favor: {0}.',
  'A letter from an author who saw you think and work, and who compares you with others.':
    'Una carta de un autor que le vio razonar y trabajar, y que le compara con otros.',
  'Step 1 or COMLEX Level 1': 'Step 1 o COMLEX Level 1',
  'Step 2 CK or COMLEX Level 2': 'Step 2 CK o COMLEX Level 2',
  'a Step 2 CK of {0}': 'un Step 2 CK de {0}',
  'Practice test, {0}': 'Examen de práctica, {0}',
  '{0}, attempt {1}': '{0}, intento {1}',
  'Date not entered.': 'Fecha sin anotar.',
  Passed: 'Aprobado',
  'Passed with {0}': 'Aprobado con {0}',
  Failed: 'Reprobado',
  'Failed with {0}': 'Reprobado con {0}',
  'Score {0}': 'Puntaje {0}',
  Booked: 'Reservado',
  'Result not entered': 'Resultado sin anotar',
  Yes: 'Sí',
  No: 'No',
  Applicant: 'Solicitante',
  Citizenship: 'Ciudadanía',
  'Match year': 'Año del Match',
  'Its dates are not published yet. Those of {0} stand in.':
    'Sus fechas todavía no se publican. En su lugar usamos las de {0}.',
  'Matching as a couple': 'Match en pareja',
  'Medical school': 'Facultad de medicina',
  Graduation: 'Graduación',
  'You apply before you graduate.': 'Postula antes de graduarse.',
  'The year in which you apply.': 'El año en que postula.',
  '{0} before applications open in {1}.': '{0} antes de que abran las solicitudes en {1}.',
  Pauses: 'Pausas',
  Pause: 'Pausa',
  'Dates not entered': 'Fechas sin anotar',
  'Reason: {0}.': 'Razón: {0}.',
  'No reason entered.': 'Razón sin anotar.',
  'Visas you would accept': 'Visas que usted aceptaría',
  'We assume that you would accept both, J-1 and H-1B.': 'Suponemos que aceptaría ambas, J-1 y H-1B.',
  Certified: 'Con certificado',
  'Expected {0}. Has it come?': 'Se esperaba el {0}. ¿Llegó?',
  'Expected {0}': 'Se espera el {0}',
  'Not certified': 'Sin certificado',
  'Specialties, in stars': 'Especialidades, en estrellas',
  'Budget for application fees': 'Presupuesto para tarifas de solicitud',
  'Most interviews you can attend': 'Máximo de entrevistas a las que puede asistir',
  'States you have ties to': 'Estados con los que tiene vínculos',
  'university hospital': 'hospital universitario',
  'community hospital': 'hospital comunitario',
  Experience: 'Experiencia',
  'Hands-on work in the United States': 'Práctica directa en Estados Unidos',
  'No details entered': 'Detalles sin anotar',
  'The hospital has a Med-Peds program.': 'El hospital tiene un programa de Med-Peds.',
  'Evaluated in writing.': 'Con evaluación escrita.',
  'A letter is agreed.': 'Hay una carta acordada.',
  'A letter came of it.': 'De ahí salió una carta.',
  'Country not entered.': 'País sin anotar.',
  'Scholarly work': 'Trabajo académico',
  'Concerns children and adults.': 'Trata de niños y adultos.',
  '{0} came of your work': 'por su trabajo: {0}',
  '{0} agreed': 'por acuerdo: {0}',
  'Your experience entries say so. No letter entry names the author.':
    'Lo dicen sus entradas de experiencia. Ninguna entrada de cartas nombra al autor.',
  'US author': 'autor en EE. UU.',
  'author outside the United States': 'autor fuera de Estados Unidos',
  'The author saw you work with patients.': 'El autor le vio trabajar con pacientes.',
  'Further letters': 'Otras cartas',
  Leadership: 'Liderazgo',
  'About you': 'Sobre usted',
  Education: 'Estudios',
  'Experience in the United States': 'Experiencia en Estados Unidos',
  'Experience elsewhere': 'Experiencia en otros lugares',
  Strengths: 'Fortalezas',
  'Visa and certification': 'Visa y certificación',
  'Wishes and budget': 'Deseos y presupuesto',
  date: 'fecha',
  result: 'resultado',
  score: 'puntaje',
  'length in months': 'duración en meses',
  'first month': 'primer mes',
  'last month': 'último mes',
  country: 'país',
  field: 'especialidad',
  reason: 'razón',
  status: 'estado',
  'whether the author works in the United States': 'si el autor trabaja en Estados Unidos',
  'whether the author saw you work': 'si el autor le vio trabajar',
  'It may show a risk': 'Puede mostrar un riesgo',
  'It may speak for you': 'Puede hablar a su favor',
  'It may show a step to take': 'Puede mostrar un paso por dar',
  Met: 'Se cumple',
  'Not met': 'No se cumple',
  'We cannot tell yet': 'Aún no se puede saber',
  'Visa rules can change within a year. Look at the date of each rule before you decide.':
    'Las reglas de visas pueden cambiar en un año. Mire la fecha de cada regla antes de decidir.',
  'Should I wait a year?': '¿Debería esperar un año?',
  'We cannot compare this season with the next one.': 'No podemos comparar esta temporada con la próxima.',
  'The season after this one is not known.': 'No se conoce la temporada que sigue a esta.',
  'Yes, by your entries: ECFMG certification comes too late for {0}.':
    'Sí, según sus datos: la certificación de la ECFMG llega demasiado tarde para {0}.',
  '{0} more programs would be past their limit of years since graduation.': {
    by: 0,
    one: 'Con {0} programa más, usted pasaría su límite de años desde la graduación.',
    other: 'Con {0} programas más, usted pasaría su límite de años desde la graduación.',
  },
  'The year costs {0} for these steps, and living and lost income on top.':
    'El año cuesta {0} por estos pasos, más el costo de vida y los ingresos que deja de ganar.',
  'What the year costs you is living and lost income, which we do not know.':
    'Lo que le cuesta el año es el costo de vida y los ingresos que deja de ganar, que no conocemos.',
  'Your clinical years at a US school are US experience. You need no further months to show it.':
    'Sus años clínicos en una facultad de EE. UU. son experiencia en EE. UU. No necesita más meses para demostrarla.',
  'One Med-Peds program says of rotations elsewhere: "{0}".':
    'Un programa de Med-Peds dice sobre las rotaciones en otros lugares: “{0}”.',
  '{0} {1}': '{0} {1}',
};
