import type { Sentences } from '../../../sentences.ts';

export const story: Sentences = {
  '{0}, {1}': '{0}, {1}',
  'Your answers have {0} characters. One printed page has about {1}: choose the best, and leave the rest out.':
    'Sus respuestas tienen {0} caracteres. Una página impresa tiene cerca de {1}: elija lo mejor y deje fuera lo demás.',
  'Your answers have {0} characters. One printed page has about {1}; the application service (ERAS) allows {2}, but one page is enough.':
    'Sus respuestas tienen {0} caracteres. Una página impresa tiene cerca de {1}; el servicio de solicitudes (ERAS) permite {2}, pero con una página basta.',
  'Your profile has no publication.': 'Su perfil no tiene ninguna publicación.',
  'Your profile has no research.': 'Su perfil no tiene investigación.',
  'Your profile has no rotation in the United States.':
    'Su perfil no tiene ninguna rotación en Estados Unidos.',
  'Your profile has no teaching.': 'Su perfil no tiene docencia.',
  'Your profile has no volunteer work.': 'Su perfil no tiene voluntariado.',
  'Add it there, with its date, or take it out of your story.':
    'Agréguelo ahí, con su fecha, o quítelo de su historia.',
  'A failed {0} attempt on {1}': 'Un intento reprobado de {0} ({1})',
  'A failed {0} attempt': 'Un intento reprobado de {0}',
  'A {0} score of {1}': 'Un puntaje de {1} en el {0}',
  'A gap of {0} months from {1} to {2}': {
    by: 0,
    one: 'Una pausa de {0} mes, de {1} a {2}',
    other: 'Una pausa de {0} meses, de {1} a {2}',
  },
  'A gap of {0} months from {1} until now': {
    by: 0,
    one: 'Una pausa de {0} mes, desde {1} hasta hoy',
    other: 'Una pausa de {0} meses, desde {1} hasta hoy',
  },
  '{0} months without dated work from {1} until now': {
    by: 0,
    one: '{0} mes sin trabajo con fecha, desde {1} hasta hoy',
    other: '{0} meses sin trabajo con fecha, desde {1} hasta hoy',
  },
  '{0} months without dated work from {1} to {2}': {
    by: 0,
    one: '{0} mes sin trabajo con fecha, de {1} a {2}',
    other: '{0} meses sin trabajo con fecha, de {1} a {2}',
  },
  'Graduation {0} years before you apply': {
    by: 0,
    one: 'Graduación {0} año antes de postular',
    other: 'Graduación {0} años antes de postular',
  },
  'You write that you never failed an exam. Your profile has a failed attempt.':
    'Usted escribe que nunca reprobó un examen. Su perfil tiene un intento reprobado.',
  'You write {0} for {1}. Your profile says {2}.': 'Usted escribe {0} para el {1}. Su perfil dice {2}.',
  'You write that you failed {0}.': 'Usted escribe que reprobó el {0}.',
  'You write that you passed {0} at attempt {1}.': 'Usted escribe que aprobó el {0} en el intento {1}.',
  'Your profile has no failed attempt.': 'Su perfil no tiene ningún intento reprobado.',
  'Your profile has one failed attempt.': 'Su perfil tiene un intento reprobado.',
  'Your profile has {0} failed attempts.': 'Su perfil tiene {0} intentos reprobados.',
  'You write that you failed {0} once.': 'Usted escribe que reprobó el {0} una vez.',
  'You write that you failed {0} twice.': 'Usted escribe que reprobó el {0} dos veces.',
  'You write that you failed {0} {1} times.': 'Usted escribe que reprobó el {0} {1} veces.',
  'Nothing in your profile shows this yet. Choose the entry that does, or add one to your profile.':
    'Nada en su perfil lo demuestra todavía. Elija la entrada que sí, o agregue una a su perfil.',
  '“{0}” is no entry of your profile. Choose the entry that shows this, or add one.':
    '“{0}” no es una entrada de su perfil. Elija la entrada que lo demuestra, o agregue una.',
  'You write that you graduated in {0}. Your profile says {1}.':
    'Usted escribe que se graduó en {0}. Su perfil dice {1}.',
  'You write {0} for your medical school. Your profile says {1}.':
    'Usted escribe {0} para su facultad de medicina. Su perfil dice {1}.',
  'You write {0} months in the United States. The experience in your profile adds up to {1}.': {
    by: 0,
    one: 'Usted escribe {0} mes en Estados Unidos. La experiencia de su perfil suma {1}.',
    other: 'Usted escribe {0} meses en Estados Unidos. La experiencia de su perfil suma {1}.',
  },
  Growth: 'Crecimiento',
  'your reason': 'su motivo',
  'your work with adults': 'su trabajo con adultos',
  'your work with children': 'su trabajo con niños',
  'care over time, or what you bring': 'la atención a lo largo del tiempo, o lo que usted aporta',
  'The final text must be your own work. The application service (ERAS) allows AI tools to help you think, check and correct.':
    'El texto final debe ser obra suya. El servicio de solicitudes (ERAS) permite que herramientas de IA le ayuden a pensar, revisar y corregir.',
  'You may save as many statements as you like in ERAS, and you assign one to each program.':
    'Puede guardar en ERAS todos los personal statements que quiera, y asigna uno a cada programa.',
  'ERAS takes plain text: no bold, no italics, no color.':
    'ERAS acepta solo texto sin formato: sin negritas, sin cursivas, sin color.',
  'It shows you at work where both ages meet, in a few lines.':
    'Le muestra trabajando donde se juntan las dos edades, en pocas líneas.',
  'It shows you at work with an adult patient, in a few lines.':
    'Le muestra trabajando con un paciente adulto, en pocas líneas.',
  'It shows you at work with a child and the family, in a few lines.':
    'Le muestra trabajando con un niño y su familia, en pocas líneas.',
  'It says why combined training, and not one of the two. Both settings, both ages, care over time.':
    'Dice por qué la formación combinada y no una de las dos. Los dos entornos, las dos edades, la atención a lo largo del tiempo.',
  'Which thread joins your work with adults and with children?':
    '¿Qué hilo une su trabajo con adultos y con niños?',
  'Who needs a doctor trained in both?': '¿Quién necesita un médico formado en las dos?',
  'It says why adult medicine. A reader must not feel that this is your second choice.':
    'Dice por qué la medicina de adultos. Quien lo lea no debe sentir que es su segunda opción.',
  'Which problem of adult patients holds your mind?':
    '¿Qué problema de los pacientes adultos le ocupa la mente?',
  'What did you do about it already?': '¿Qué ha hecho ya al respecto?',
  'It says why children. A reader must not feel that this is your second choice.':
    'Dice por qué los niños. Quien lo lea no debe sentir que es su segunda opción.',
  'What do you see in a child that others walk past?': '¿Qué ve usted en un niño que otros pasan por alto?',
  'How do you win the trust of a family?': '¿Cómo se gana la confianza de una familia?',
  'It names one path that needs both fields, and fits what you have done.':
    'Nombra un camino que necesita los dos campos y que corresponde a lo que usted ha hecho.',
  'It names one path in adult medicine that fits what you have done.':
    'Nombra un camino en la medicina de adultos que corresponde a lo que usted ha hecho.',
  'It names one path in the care of children that fits what you have done.':
    'Nombra un camino en la atención de niños que corresponde a lo que usted ha hecho.',
  'Opening scene': 'Escena inicial',
  'What did you do that nobody told you to do?': '¿Qué hizo sin que nadie se lo pidiera?',
  'Which detail would only somebody who was there know?':
    '¿Qué detalle solo conocería alguien que estuvo ahí?',
  Context: 'Contexto',
  'It names what a reader will ask about, in one or two sentences, and moves on.':
    'Nombra en una o dos oraciones aquello por lo que preguntará quien lea, y sigue adelante.',
  'Can you say it without “because of” and without “sorry”?':
    '¿Puede decirlo sin “because of” y sin “sorry”?',
  'Does the next sentence say what you changed?': '¿La oración siguiente dice qué cambió usted?',
  'Growth, with proof': 'Crecimiento, con pruebas',
  'It shows what you changed and what came of it. Each claim has a date and an entry of your profile behind it.':
    'Muestra qué cambió usted y qué resultó de ello. Detrás de cada afirmación hay una fecha y una entrada de su perfil.',
  'What did you do differently, from which month on?': '¿Qué hizo de otra manera, y desde qué mes?',
  'Which result shows it? Who saw it?': '¿Qué resultado lo demuestra? ¿Quién lo vio?',
  Why: 'Por qué',
  'Where it leads': 'Adónde lleva',
  'Would somebody who knows your CV believe this goal?': '¿Creería en esta meta alguien que conoce su CV?',
  'What will you do in the first year towards it?': '¿Qué hará en el primer año para llegar a ella?',
  'Opening scene and reason speak of both ages. No other statement of yours should.':
    'La escena inicial y el motivo hablan de las dos edades. Ningún otro personal statement suyo debería hacerlo.',
  'Opening scene and reason speak of adults. Name internal medicine only; leave your work with children to one line, or out.':
    'La escena inicial y el motivo hablan de adultos. Nombre solo la medicina interna; deje su trabajo con niños en una línea, o fuera.',
  'Opening scene and reason speak of children. Name pediatrics only; leave your work with adults to one line, or out.':
    'La escena inicial y el motivo hablan de niños. Nombre solo la pediatría; deje su trabajo con adultos en una línea, o fuera.',
  'Context and growth may be the same in all of them. Write the rest anew: readers notice when only the name of the specialty was changed.':
    'El contexto y el crecimiento pueden ser iguales en todos. Escriba lo demás de nuevo: se nota cuando solo se cambió el nombre de la especialidad.',
  'This may sound like blame. Say what happened, then what you did. If you do not mean it so, leave it.':
    'Esto puede sonar a culpar a otros. Diga qué pasó y después qué hizo usted. Si no es esa su intención, déjelo.',
  'This may sound like an excuse. Say what you changed instead; readers trust that more.':
    'Esto puede sonar a excusa. Diga más bien qué cambió; a quien lee le inspira más confianza.',
  'You need not apologize for a score. Say what it taught you to do.':
    'No necesita disculparse por un puntaje. Diga qué le enseñó a hacer.',
  'This may name a patient. Take the name out, and change what could tell who it is: a statement is no place for it.':
    'Esto puede nombrar a un paciente. Quite el nombre y cambie lo que pueda revelar quién es: un personal statement no es lugar para eso.',
  'Very many statements say this. Say what only you saw and did.':
    'Muchísimos personal statements dicen esto. Diga lo que solo usted vio e hizo.',
  'Only 1 word so far. Add what only you can know: a place, a face, what you did.':
    'Hasta ahora, solo 1 palabra. Agregue lo que solo usted puede saber: un lugar, una cara, lo que hizo.',
  'Only {0} words so far. Add what only you can know: a place, a face, what you did.':
    'Hasta ahora, solo {0} palabras. Agregue lo que solo usted puede saber: un lugar, una cara, lo que hizo.',
  'A Med-Peds statement opens best where both ages meet.':
    'Un personal statement de Med-Peds abre mejor donde se juntan las dos edades.',
  'We see no adult in this scene.': 'No vemos a ningún adulto en esta escena.',
  'We see no child in this scene.': 'No vemos a ningún niño en esta escena.',
  'We see no child and no adult in this scene.': 'No vemos a ningún niño ni a ningún adulto en esta escena.',
  'This is {0} sentences; {1} are enough. The rest of the page belongs to your growth.':
    'Son {0} oraciones; con {1} basta. El resto de la página es para su crecimiento.',
  'This is {0} words; {1} are enough. The rest of the page belongs to your growth.':
    'Son {0} palabras; con {1} basta. El resto de la página es para su crecimiento.',
  '{0} passed {1}': '{0} aprobado {1}',
  'score {0}': 'puntaje {0}',
  'after a failed attempt': 'después de un intento reprobado',
  '{0} practice score up from {1} to {2} on {3}': 'Puntaje de práctica de {0}: subió de {1} a {2} ({3})',
  '{0} practice score up from {1} to {2}': 'Puntaje de práctica de {0}: subió de {1} a {2}',
  'Practice as a doctor': 'Ejercicio como médico',
  'with a written evaluation': 'con una evaluación escrita',
  '{0} to now': 'de {0} a hoy',
  'Work with underserved people': 'Trabajo con personas con poco acceso a la atención médica',
  'A role in which you led others': 'Un papel en el que dirigió a otros',
  '{0} languages: {1}': '{0} idiomas: {1}',
  'A scene to open with': 'Una escena para empezar',
  'One moment with patients. Best is one in which a child and an adult both matter. No names.':
    'Un momento con pacientes. Lo mejor es uno en que importen un niño y un adulto. Sin nombres.',
  'One moment with a patient that shows how you work. No names.':
    'Un momento con un paciente que muestre cómo trabaja usted. Sin nombres.',
  'When did you care for a child and an adult at the same time, or for one patient between both ages?':
    '¿Cuándo atendió a un niño y a un adulto al mismo tiempo, o a un paciente entre las dos edades?',
  'Which patient do you still think about, and why?': '¿En qué paciente piensa todavía, y por qué?',
  'What did you see, hear and do in the first minute?': '¿Qué vio, oyó e hizo en el primer minuto?',
  'What did you understand that you had not understood before?':
    '¿Qué entendió que antes no había entendido?',
  'What happened, in one or two sentences': 'Qué pasó, en una o dos oraciones',
  'Only the fact and its cause. No excuse, no blame, no apology.':
    'Solo el hecho y su causa. Sin excusas, sin culpas, sin disculpas.',
  'What happened, and when?': '¿Qué pasó, y cuándo?',
  'What would a reader need to know to understand it, and nothing more?':
    '¿Qué necesitaría saber quien lea para entenderlo, y nada más?',
  'Why Med-Peds, and not one of the two': 'Por qué Med-Peds y no una de las dos',
  'Why this specialty': 'Por qué esta especialidad',
  'Your reason, not the textbook one.': 'Su motivo, no el de los libros.',
  'What would you miss if you trained in internal medicine alone? And in pediatrics alone?':
    '¿Qué le faltaría si se formara solo en medicina interna? ¿Y solo en pediatría?',
  'What would you miss in any other specialty?': '¿Qué le faltaría en cualquier otra especialidad?',
  'When did you know? What happened that week?': '¿Cuándo lo supo? ¿Qué pasó esa semana?',
  'Which physician of this field have you watched, and what did they do?':
    '¿A qué médico de este campo ha observado, y qué hizo?',
  'You with adults': 'Usted con adultos',
  'What you did with adult patients, and where.': 'Qué hizo con pacientes adultos, y dónde.',
  'Which adult patients did you care for yourself?': '¿A qué pacientes adultos atendió usted?',
  'What do you do well with them? Who saw it?': '¿Qué hace bien con ellos? ¿Quién lo vio?',
  'You with children': 'Usted con niños',
  'What you did with children and their families, and where.': 'Qué hizo con niños y sus familias, y dónde.',
  'Which children did you care for yourself?': '¿A qué niños atendió usted?',
  'How did you speak with a frightened child, or a parent?':
    '¿Cómo habló con un niño asustado, o con su padre o su madre?',
  'Staying with patients over time': 'Acompañar a pacientes a lo largo del tiempo',
  'Care that goes on: the same patient, the same family, from childhood into adult life.':
    'La atención que continúa: el mismo paciente, la misma familia, de la niñez a la vida adulta.',
  'Which patient did you see again months or years later? What had changed?':
    '¿A qué paciente volvió a ver meses o años después? ¿Qué había cambiado?',
  'Have you seen a young adult lose care when the children’s clinic ended?':
    '¿Ha visto a un adulto joven quedarse sin atención cuando terminó la clínica pediátrica?',
  'What you bring': 'Lo que usted aporta',
  'Your languages, your country’s health system, work with people who have little.':
    'Sus idiomas, el sistema de salud de su país, el trabajo con personas que tienen poco.',
  'What can you do for a patient because of where you come from?':
    '¿Qué puede hacer por un paciente gracias al lugar de donde viene?',
  'When did a second language change what happened to a patient?':
    '¿Cuándo un segundo idioma cambió lo que le pasó a un paciente?',
  'One path that fits everything above.': 'Un camino que corresponde a todo lo anterior.',
  'Whom do you want to care for in ten years, and where?':
    '¿A quién quiere atender dentro de diez años, y dónde?',
  'What have you already done that leads there?': '¿Qué ha hecho ya que lleve hasta ahí?',
  'Would your other statements name the same goal, or another?':
    '¿Sus otros personal statements nombrarían la misma meta, u otra?',
};
