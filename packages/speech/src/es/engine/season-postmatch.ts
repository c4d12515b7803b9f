import type { Sentences } from '../../sentences.ts';

/** The look back at a season, what comes after a match, and the next cycle. */
export const seasonPostMatch: Sentences = {
  'The match binds you and the program. The program sends you its contract. Read it, ask what is not clear, and sign it in time.':
    'El match le obliga a usted y al programa. El programa le envía su contrato. Léalo, pregunte lo que no esté claro y fírmelo a tiempo.',
  'Your school must confirm your diploma and final transcript to ECFMG. Ask the program by when it needs your certificate.':
    'Su facultad debe confirmar a la ECFMG su título y su certificado final de notas. Pregunte al programa para cuándo necesita su certificado.',
  'Licence rules differ by state. Ask the program which training licence you need, and by when. We hold no dates by state.':
    'Las reglas de la licencia cambian según el estado. Pregunte al programa qué licencia de residente necesita y para cuándo. No tenemos fechas por estado.',
  'For the H-1B, the program files, and the state must allow you to train. Ask the program who pays and what it needs from you.':
    'La H-1B la tramita el programa, y el estado debe permitirle hacer la residencia. Pregunte al programa quién paga y qué necesita de usted.',
  'If the visa comes late, tell the program at once. The NRMP asks programs to consider a later start first.':
    'Si la visa se atrasa, avise al programa enseguida. El NRMP pide a los programas que consideren primero un comienzo más tarde.',
  'For the J-1, ask your health ministry for the Statement of Need now. ECFMG sponsors the visa.':
    'Para la J-1, pida ya el Statement of Need a su ministerio de salud. La ECFMG patrocina la visa.',
  '{0} It takes about {1} weeks after your file is complete.': {
    by: 1,
    one: '{0} Tarda cerca de {1} semana desde que su expediente está completo.',
    other: '{0} Tarda unas {1} semanas desde que su expediente está completo.',
  },
  '{0} It takes about {1} to {2} weeks after your file is complete.':
    '{0} Tarda de {1} a {2} semanas, más o menos, desde que su expediente está completo.',
  'Residency begins on {0}. Many programs begin with days of orientation before it. Your plan has the tasks until then.':
    'La residencia comienza el {0}. Muchos programas empiezan antes, con días de orientación. Su plan tiene las tareas hasta entonces.',
  'Plan season {0} with {1}. Fewer interviews came than your profile let us expect, and that may come again.':
    'Planifique la temporada {0} con {1}. Llegaron menos entrevistas de las que su perfil hacía esperar, y puede volver a pasar.',
  'By your profile alone, your best list would give {0}. Your list shows that number, because it does not know how this season went. The repairs below are counted from it, too.':
    'Solo por su perfil, su mejor lista daría {0}. Su lista muestra ese número, porque no sabe cómo fue esta temporada. Las mejoras de abajo también se cuentan a partir de él.',
  'The lower number holds if letters and statement stay the same, so that is where to begin.':
    'El número más bajo vale si las cartas y el personal statement siguen igual, así que por ahí se empieza.',
  'In season {0}, the best list for your profile as it is gives {1}. Plan with that number.':
    'En la temporada {0}, la mejor lista para su perfil tal como está da una probabilidad de {1}. Planifique con ese número.',
  '{0} What this season showed hardly changes it.': '{0} Lo que mostró esta temporada casi no lo cambia.',
  '{0} By the interviews of this season alone it would be higher, but one season is little to go by, so we count no more for it.':
    '{0} Solo por las entrevistas de esta temporada sería más alta, pero una temporada dice poco, así que no contamos más por ella.',
  'After the invitations: the interviews and the list':
    'Después de las invitaciones: las entrevistas y la lista',
  'Invitations were not what was missing. {0} The numbers cannot tell what decided after them.':
    'No fueron las invitaciones lo que faltó. {0} Los números no pueden decir qué decidió después de ellas.',
  '1 program that you ranked has an open question about your visa. A program that cannot sponsor you cannot take you. Ask it before you apply there again.':
    '1 programa de su lista tiene una pregunta abierta sobre su visa. Un programa que no puede patrocinarlo no puede aceptarlo. Pregúntele antes de volver a postular allí.',
  '{0} programs that you ranked have an open question about your visa. A program that cannot sponsor you cannot take you. Ask each one before you apply there again.':
    '{0} programas de su lista tienen una pregunta abierta sobre su visa. Un programa que no puede patrocinarlo no puede aceptarlo. Pregunte a cada uno antes de volver a postular allí.',
  'Make the list longer next time: each program more raises the chance, however the interviews go.':
    'Haga la lista más larga la próxima vez: cada programa más sube la probabilidad, vayan como vayan las entrevistas.',
  '{0}: you had {1}. You have not said how many you ranked.':
    '{0}: tuvo {1}. No ha dicho cuántos programas puso en su lista.',
  '{0}: you ranked {1} of {2} programs that interviewed you. Each one left off cost some chance.': {
    by: 2,
    one: '{0}: de {2} programa que le entrevistó, puso {1} en su lista. Cada uno que dejó fuera le costó algo de probabilidad.',
    other:
      '{0}: de {2} programas que le entrevistaron, puso {1} en su lista. Cada uno que dejó fuera le costó algo de probabilidad.',
  },
  '{0}: you ranked every program that interviewed you.':
    '{0}: puso en su lista todos los programas que le entrevistaron.',
  'Without an interview there was no program to rank, so no match was possible.':
    'Sin una entrevista no había ningún programa que poner en la lista, así que no era posible hacer match.',
  'With {0} ranked, the chance of a match was {1}.':
    'Con {0} en la lista, la probabilidad de hacer match era {1}.',
  '{0} You have not said how it ended.': '{0} No ha dicho cómo terminó.',
  '{0} You matched.': '{0} Hizo match.',
  '{0} Not matching with such a list happens by chance in {1}. Look at the interviews themselves.':
    '{0} Con una lista así, quedarse sin match por puro azar es raro ({1}). Mire las entrevistas mismas.',
  '{0} Not matching with such a list is within what chance does.':
    '{0} Con una lista así, quedarse sin match cabe dentro de lo que hace el azar.',
  'Fewer interviews than the profile explains': 'Menos entrevistas de las que explica el perfil',
  'Something in the application that no form shows worked against you: letters, statement, or documents that came late.':
    'Algo en la solicitud que ningún formulario muestra jugó en su contra: las cartas, el personal statement o documentos que llegaron tarde.',
  'Ask two people who choose residents to read the whole application, not only the statement.':
    'Pida a dos personas que eligen residentes que lean la solicitud entera, no solo el personal statement.',
  'Check in ERAS on which day each letter and score arrived.':
    'Compruebe en ERAS qué día llegó cada carta y cada puntaje.',
  'Programs left off the list': 'Programas que dejó fuera de la lista',
  'Next time, rank every program where you would train rather than not match.':
    'La próxima vez, ponga en la lista cada programa donde preferiría formarse antes que quedarse sin match.',
  'Interviews that did not lead to a match': 'Entrevistas que no llevaron a un match',
  'Practise with people who interview residents, and ask for one thing to change each time.':
    'Practique con personas que entrevistan a residentes, y pida cada vez una sola cosa que cambiar.',
  'Record your answer to the question about scores, and bring it to 60 to 90 seconds.':
    'Grabe su respuesta a la pregunta sobre los puntajes, y déjela en 60 a 90 segundos.',
  'Another list would have given more': 'Otra lista habría dado más',
  'Before the season, your applications gave {0}. The best list for the budget of your profile gave {1}.':
    'Antes de la temporada, sus solicitudes daban una probabilidad de {0}. La mejor lista para el presupuesto de su perfil daba {1}.',
  'Next season, start from the planned list and change it where you know better.':
    'La próxima temporada, parta de la lista planificada y cámbiela donde usted sepa más.',
  'The season broke between applications and interviews: that is more than chance explains.':
    'La temporada se quebró entre las solicitudes y las entrevistas: es más de lo que explica el azar.',
  'The season broke between interviews and your rank order list: that is more than chance explains.':
    'La temporada se quebró entre las entrevistas y su rank order list: es más de lo que explica el azar.',
  'The season broke between your rank order list and the match: that is more than chance explains.':
    'La temporada se quebró entre su rank order list y el match: es más de lo que explica el azar.',
  'You matched. Congratulations.': 'Hizo match. Felicidades.',
  'You have a place through SOAP. Congratulations. It is a real place. A look back is only for understanding the season.':
    'Tiene un puesto por SOAP. Felicidades. Es un puesto de verdad. Mirar atrás sirve solo para entender la temporada.',
  'You have not said how the season ended. Until then, this is a look at its numbers alone.':
    'No ha dicho cómo terminó la temporada. Hasta entonces, aquí solo miramos sus números.',
  'Not matching is hard, and it says less about you as a doctor than it feels like today.':
    'No hacer match es duro, y dice menos de usted como médico de lo que hoy parece.',
  'Without your numbers of applications and interviews, we cannot tell where the season broke.':
    'Sin sus números de solicitudes y entrevistas, no podemos decir dónde se quebró la temporada.',
  'The numbers are too small to tell where the season broke. The gaps below come from your profile alone.':
    'Los números son muy pequeños para decir dónde se quebró la temporada. Lo que faltó, más abajo, sale solo de su perfil.',
  'No stage fell short of what chance does. The season went as the odds had it, so better odds are the way: see the repairs.':
    'Ninguna etapa quedó por debajo de lo que hace el azar. La temporada fue como decían las probabilidades, así que el camino es mejorarlas: vea las mejoras.',
  'Tell one person who is on your side. You do not have to explain anything.':
    'Cuénteselo a una persona que esté de su lado. No tiene que explicar nada.',
  'Sleep, eat and move first. Decide nothing large in the first days.':
    'Primero duerma, coma y muévase. No decida nada grande en los primeros días.',
  'Thank the people who wrote your letters, and tell them how it ended. You may need them again.':
    'Dé las gracias a quienes escribieron sus cartas y cuénteles cómo terminó. Quizá vuelva a necesitarlos.',
  'Write down what you remember of each interview while it is fresh. It is worth more than any forum.':
    'Anote lo que recuerda de cada entrevista mientras está fresco. Vale más que cualquier foro.',
  'If dark thoughts stay, or you think of harming yourself, call the emergency number of the country you are in, or go to the nearest hospital. You are a doctor and also a person who may need one.':
    'Si los pensamientos oscuros no se van, o piensa en hacerse daño, llame al número de emergencias del país donde está, o vaya al hospital más cercano. Usted es médico y también una persona que puede necesitar a uno.',
  'In season {0} you had an interview at {1}. Where you apply again, say what is new since you talked.':
    'En la temporada {0} tuvo una entrevista en {1}. Donde vuelva a postular, diga qué hay de nuevo desde que hablaron.',
  'Programs see that you applied before. Say in one sentence what is new since then, with its date.':
    'Los programas ven que ya postuló antes. Diga en una frase qué hay de nuevo desde entonces, con su fecha.',
  'Write a new statement. A program may still have the old one.':
    'Escriba un personal statement nuevo. Un programa puede tener todavía el anterior.',
  'Ask for at least one new letter from the months since. Old letters show the old date.':
    'Pida al menos una carta nueva de los meses que pasaron desde entonces. Las cartas viejas muestran la fecha vieja.',
  'Register again for the {0} Match. A registration counts for one season only.':
    'Inscríbase otra vez para el Match de {0}. Una inscripción vale para una sola temporada.',
  'Another year moves you away from graduation. Check the limits that programs state, and stay in clinical work.':
    'Un año más le aleja de su graduación. Revise los límites que ponen los programas y siga en trabajo clínico.',
  'Pay nobody who promises you a position. Positions come through the Match, SOAP, or an open vacancy of a program itself.':
    'No pague a nadie que le prometa un puesto. Los puestos llegan por el Match, por SOAP o por una vacante abierta del propio programa.',
  'Internal Medicine or Pediatrics alone, with patients of all ages in view':
    'Solo Medicina Interna o solo Pediatría, con la mirada en pacientes de todas las edades',
  'Three years in one of the two. Clinics for conditions that begin in childhood need doctors from both sides.':
    'Tres años en una de las dos. Las consultas de enfermedades que empiezan en la infancia necesitan médicos de ambos lados.',
  'Fellowships of that specialty, and much of the work with young adults. Not the second board that {0} years of Med-Peds give.':
    {
      by: 0,
      one: 'Las fellowships de esa especialidad y gran parte del trabajo con adultos jóvenes. No la segunda certificación (board) que da {0} año de Med-Peds.',
      other:
        'Las fellowships de esa especialidad y gran parte del trabajo con adultos jóvenes. No la segunda certificación (board) que dan {0} años de Med-Peds.',
    },
  'Hospital or primary care with young adults': 'Hospital o atención primaria con adultos jóvenes',
  'People with sickle cell disease, cystic fibrosis or heart defects grow up. Many hospitals look for doctors who know both worlds.':
    'Las personas con anemia falciforme, fibrosis quística o cardiopatías congénitas llegan a adultas. Muchos hospitales buscan médicos que conozcan los dos mundos.',
  'It follows after any of the three residencies.': 'Se llega desde cualquiera de las tres residencias.',
  'Community or global health': 'Salud comunitaria o global',
  'Work in an underserved place, here or at home, with teaching and quality projects.':
    'Trabajo en un lugar con pocos médicos, aquí o en su país, con docencia y proyectos de calidad.',
  'It counts as continuous clinical work if you apply again.':
    'Cuenta como trabajo clínico continuo si vuelve a postular.',
  'A year in research or in a clinical post, then apply again':
    'Un año de investigación o en un puesto clínico, y después postular otra vez',
  'It is sensible when it adds what your gaps name: US letters, Step 3, or a new specialty link.':
    'Tiene sentido cuando agrega lo que le faltó: cartas de EE. UU., Step 3 o un nuevo vínculo con la especialidad.',
  'Every residency, at the price of a year more since graduation.':
    'Todas las residencias, al precio de un año más desde la graduación.',
  'By your entries, ECFMG had not confirmed you in time, so you cannot take part in SOAP of {0}. Contact no program of the Match until SOAP has ended on {1}.':
    'Según sus datos, la ECFMG no le había confirmado a tiempo, así que no puede participar en el SOAP de {0}. No contacte a ningún programa del Match hasta que el SOAP termine el {1}.',
  'Look first whether ECFMG had confirmed you in time: your NRMP account shows it. If it had not, you cannot take part in SOAP.':
    'Mire primero si la ECFMG le había confirmado a tiempo: su cuenta de NRMP lo muestra. Si no, no puede participar en el SOAP.',
  'If ECFMG had confirmed you in time, say in your profile that you are certified.':
    'Si la ECFMG le había confirmado a tiempo, diga en su perfil que tiene el certificado.',
  '{0} What this season shows counts here once its invitations are over.':
    '{0} Lo que muestre esta temporada contará aquí cuando terminen sus invitaciones.',
  'This holds only if ECFMG confirms you before rank lists of {0} are due.':
    'Esto vale solo si la ECFMG le confirma antes del plazo de las rank order lists de {0}.',
  'Plan season {0} with {1}. The answers of this season speak for a little less than your profile alone. Chance can explain that, too, but the lower number is the safer one.':
    'Planifique la temporada {0} con {1}. Las respuestas de esta temporada indican un poco menos que su perfil por sí solo. El azar también puede explicarlo, pero el número más bajo es el más seguro.',
  'If it did not, begin with what certification still needs. Your plan has its steps and their dates.':
    'Si no, empiece por lo que aún falta para el certificado. Su plan tiene los pasos y sus fechas.',
  'No ECFMG certificate in time': 'Sin certificado de la ECFMG a tiempo',
  'ECFMG had to confirm you by {0}. By your entries it had not, so no match was possible in {1}, whatever else went well.':
    'La ECFMG tenía que confirmarle a más tardar el {0}. Según sus datos no lo hizo, así que en {1} no era posible hacer match, por bien que fuera lo demás.',
  'If ECFMG did confirm you in time, say in your profile that you are certified.':
    'Si la ECFMG sí le confirmó a tiempo, diga en su perfil que tiene el certificado.',
  'The ECFMG certificate: it is not known whether it came': 'El certificado de la ECFMG: no se sabe si llegó',
  'ECFMG had to confirm you by {0}. If it did not, no match was possible in {1}, and that comes before every other reason.':
    'La ECFMG tenía que confirmarle a más tardar el {0}. Si no lo hizo, en {1} no era posible hacer match, y eso va antes que cualquier otra razón.',
  'Say in your profile whether the certificate came.': 'Diga en su perfil si el certificado llegó.',
  '{0}: your list has every program that interviewed you.':
    '{0}: su lista tiene todos los programas que le entrevistaron.',
  'Without the ECFMG certificate no match is possible, whatever is ranked.':
    'Sin el certificado de la ECFMG no es posible hacer match, esté lo que esté en la lista.',
  'If you are certified in time, the chance of a match with {0} ranked is {1}.':
    'Si su certificado llega a tiempo, la probabilidad de hacer match con {0} en la lista es {1}.',
  'If you were certified in time, the chance of a match with {0} ranked is {1}.':
    'Si su certificado llegó a tiempo, la probabilidad de hacer match con {0} en la lista es {1}.',
  'If you were certified in time, the chance of a match with {0} ranked was {1}.':
    'Si su certificado llegó a tiempo, la probabilidad de hacer match con {0} en la lista era {1}.',
  'With {0} ranked, the chance of a match is {1}.':
    'Con {0} en la lista, la probabilidad de hacer match es {1}.',
  'Without the certificate no list can lead to a match, so the numbers cannot tell where else the season broke.':
    'Sin el certificado ninguna lista puede llevar a un match, así que los números no pueden decir dónde más se quebró la temporada.',
  'If you were certified in time, no stage fell short of what chance does. Then better odds are the way: see the repairs.':
    'Si su certificado llegó a tiempo, ninguna etapa quedó por debajo de lo que hace el azar. Entonces el camino es mejorar las probabilidades: vea las mejoras.',
  'This season still runs. Here is how it stands today.': 'Esta temporada aún está en curso. Así está hoy.',
  'So far, fewer invitations came than chance explains. What to do now stands on the page “Season”.':
    'Hasta ahora llegaron menos invitaciones de las que explica el azar. Lo que hacer ahora está en la página «Temporada».',
  'The numbers are still too small to tell anything.':
    'Los números son todavía muy pequeños para decir algo.',
  'So far, no stage falls short of what chance does.':
    'Hasta ahora, ninguna etapa queda por debajo de lo que hace el azar.',
  'This season is not over yet. Look here again when it has ended.':
    'Esta temporada aún no termina. Vuelva a mirar aquí cuando haya terminado.',
  '{0}: your list has {1} of {2} programs that interviewed you. Each one left off costs some chance.': {
    by: 2,
    one: '{0}: de {2} programa que le entrevistó, su lista tiene {1}. Cada uno que deja fuera le cuesta algo de probabilidad.',
    other:
      '{0}: de {2} programas que le entrevistaron, su lista tiene {1}. Cada uno que deja fuera le cuesta algo de probabilidad.',
  },
  '1 program is not in our facts, so it is not counted here.':
    '1 programa no está en nuestros datos, así que aquí no se cuenta.',
  '{0} programs are not in our facts, so they are not counted here.':
    '{0} programas no están en nuestros datos, así que aquí no se cuentan.',
};
