import type { Sentences } from '../../sentences.ts';

/** What each part of a text is for. */
export const parts: Sentences = {
  'We see your work with {0} only. Show {1} too.':
    'Vemos solo su trabajo con {0}. Muestre también el que hizo con {1}.',
  'It is there.': 'Está.',
  'Your profile has no failed or low exam, so no paragraph on scores is needed.':
    'Su perfil no tiene ningún examen reprobado ni bajo, así que no hace falta un párrafo sobre puntajes.',
  'Your profile has no failed or low exam. You need not speak of scores; the place is better used for your work.':
    'Su perfil no tiene ningún examen reprobado ni bajo. No hace falta hablar de puntajes; ese espacio sirve más para su trabajo.',
  'Without a profile we take it that no result needs a word. With a failed or low exam, write one short paragraph.':
    'Sin un perfil, suponemos que ningún resultado necesita explicación. Con un examen reprobado o bajo, escriba un párrafo corto.',
  'Something specific': 'Algo específico',
  'Name one thing that only this conversation or this program has: a clinic, a person, a sentence that somebody said.':
    'Nombre algo que solo tiene esta conversación o este programa: una clínica, una persona, una frase que alguien dijo.',
  'This could be said of many programs. Name the person, the clinic or the sentence.':
    'Esto se podría decir de muchos programas. Nombre a la persona, la clínica o la frase.',
  'Why it fits you': 'Por qué encaja con usted',
  'Tie that thing to your own work: what you did, and what you would do there.':
    'Una eso con su propio trabajo: lo que hizo y lo que haría allí.',
  'Say what you did that fits. A claim of fit without your own work is empty.':
    'Diga qué hizo usted que encaja. Decir que encaja sin su propio trabajo es vacío.',
  'Your interest': 'Su interés',
  'Say in one sentence that you would be glad to train there. Ask for nothing.':
    'Diga en una oración que le gustaría formarse allí. No pida nada.',
  'Say it plainly, in one sentence, and ask for nothing.':
    'Dígalo con sencillez, en una oración, y no pida nada.',
  'Your statement': 'Su declaración',
  'Say what the letter is for in one sentence. A letter of intent says that this program is your first choice; a letter of interest says that you are very interested.':
    'Diga en una oración para qué es la carta. Una carta de intención dice que este programa es su primera opción; una carta de interés dice que le interesa mucho.',
  'Say it in plain words. A reader must not have to guess what you mean.':
    'Dígalo con palabras sencillas. El lector no debe tener que adivinar qué quiere decir.',
  'What is new': 'Qué hay de nuevo',
  'Begin with what happened since you applied, and what shows it: a result, a date, a number.':
    'Empiece por lo que pasó desde que postuló y lo que lo muestra: un resultado, una fecha, un número.',
  'Say what shows it: the score, the date, the journal, the place.':
    'Diga qué lo muestra: el puntaje, la fecha, la revista, el lugar.',
  'Why it matters to this program': 'Por qué le importa a este programa',
  'Say in one sentence what this news means for the work of this program.':
    'Diga en una oración qué significa esta novedad para el trabajo de este programa.',
  'Name the clinic, the patients or the task there that it serves.':
    'Nombre la clínica, los pacientes o la tarea de allí a la que sirve.',
  'Your interest goes on': 'Su interés continúa',
  'Say in one sentence that you would still be glad to train there.':
    'Diga en una oración que todavía le gustaría formarse allí.',
  'Say it plainly, in one sentence.': 'Dígalo con sencillez, en una oración.',
  'It asks for nothing': 'No pide nada',
  'Ask for nothing: no answer, no meeting, and no word on how they see you.':
    'No pida nada: ni respuesta, ni reunión, ni lo que piensan de usted.',
  'One sentence asks for an answer. An update needs none, so take it out.':
    'Una oración pide una respuesta. Una carta de novedades no la necesita; quítela.',
  'Open with one moment: a place, a patient, and what you did.':
    'Abra con un momento: un lugar, un paciente y lo que usted hizo.',
  'Show the moment: where you stood, who was there, what you did.':
    'Muestre el momento: dónde estaba usted, quién estaba, qué hizo.',
  'Say why you chose this specialty and no other.': 'Diga por qué eligió esta especialidad y no otra.',
  'This reason fits other specialties too. Say what only this one has.':
    'Esta razón también sirve para otras especialidades. Diga lo que solo esta tiene.',
  'Your experience in it': 'Su experiencia en ella',
  'Show your own clinical work in this specialty: where, how long, what you did.':
    'Muestre su propio trabajo clínico en esta especialidad: dónde, cuánto tiempo, qué hizo.',
  'Say where it was, for how long, and what you did with your own hands.':
    'Diga dónde fue, cuánto tiempo y qué hizo con sus propias manos.',
  'Care over time': 'Cuidado a lo largo del tiempo',
  'Show one patient or family that you followed over months or years, or a change from child to adult care.':
    'Muestre a un paciente o una familia que siguió durante meses o años, o un paso de la atención infantil a la adulta.',
  'Name the patient or the family, and what you saw change over time.':
    'Nombre al paciente o a la familia y lo que vio cambiar con el tiempo.',
  'Say how your country, languages or earlier work shape your care.':
    'Diga cómo su país, sus idiomas o su trabajo anterior influyen en su manera de atender.',
  'Give one example: what do you do differently because of it?':
    'Dé un ejemplo: ¿qué hace usted distinto por eso?',
  'Your scores': 'Sus puntajes',
  'Your profile has a result that every reader will see. Write one short paragraph: what happened, in one or two sentences, then what you changed and what came of it.':
    'Su perfil tiene un resultado que todo lector verá. Escriba un párrafo corto: qué pasó, en una o dos oraciones; después, qué cambió y qué resultó.',
  'Say what you changed, and the result that shows it.': 'Diga qué cambió y el resultado que lo muestra.',
  'Your goals': 'Sus metas',
  'Say where this leads: one path, with a place or a group of patients.':
    'Diga adónde lleva esto: un camino, con un lugar o un grupo de pacientes.',
  'Name the place, the patients or the first step. “A good doctor” is no goal.':
    'Nombre el lugar, los pacientes o el primer paso. “Un buen médico” no es una meta.',
  Acknowledge: 'Reconocer',
  'Begin with the fact, in one sentence: which exam, which result.':
    'Empiece por el hecho, en una oración: qué examen, qué resultado.',
  'Name the exam and the result. A vague answer sounds like hiding.':
    'Nombre el examen y el resultado. Una respuesta vaga suena a que esconde algo.',
  'One or two sentences on what happened. No blame, no excuse.':
    'Una o dos oraciones sobre lo que pasó. Sin culpas ni excusas.',
  'Say what you did then that did not work, in one or two sentences.':
    'Diga qué hizo entonces que no funcionó, en una o dos oraciones.',
  'Growth with proof': 'Crecimiento con pruebas',
  'Say what you changed, and what shows it: a later exam, an evaluation, a habit with numbers.':
    'Diga qué cambió y qué lo muestra: un examen posterior, una evaluación, un hábito con números.',
  'Add what shows it: a result, a number, a date, a person who saw it.':
    'Agregue lo que lo muestra: un resultado, un número, una fecha, una persona que lo vio.',
  'Back to your strengths': 'De vuelta a sus fortalezas',
  'End with what you bring to the program.': 'Termine con lo que usted aporta al programa.',
  'End with one strength and where the program will see it.':
    'Termine con una fortaleza y dónde la verá el programa.',
  'Who you are': 'Quién es usted',
  'Say who you are in one sentence: degree, country, where you are now.':
    'Diga quién es en una oración: título, país, dónde está ahora.',
  'Say your degree, your school and where you are now.': 'Diga su título, su facultad y dónde está ahora.',
  'Why this person': 'Por qué esta persona',
  'Name the paper or the project that you read, and one thing in it that you care about.':
    'Nombre el artículo o el proyecto que leyó y algo de él que le importa.',
  'Name the paper or the project. General praise is skipped.':
    'Nombre el artículo o el proyecto. Los elogios generales se saltan.',
  'Your offer': 'Su oferta',
  'Offer something small and certain: hours a week, a task, a skill.':
    'Ofrezca algo pequeño y seguro: horas por semana, una tarea, una habilidad.',
  'Say how many hours, and which task you can take.': 'Diga cuántas horas y qué tarea puede tomar.',
  'How you know each other': 'Cómo se conocen',
  'Say where and when you worked together, and what you did.':
    'Diga dónde y cuándo trabajaron juntos y qué hizo usted.',
  'Name the months, the place and one case you shared.':
    'Nombre los meses, el lugar y un caso que compartieron.',
  'What to write about': 'Sobre qué escribir',
  'Name one or two stories and ask for a comparison with your peers.':
    'Nombre una o dos historias y pida una comparación con sus compañeros.',
  'Name the story. The author may have seen a hundred students since.':
    'Nombre la historia. Quien escribe puede haber visto a cien estudiantes desde entonces.',
  'What is needed, and when': 'Qué hace falta y cuándo',
  'Give the date, how the letter is uploaded, and what you attach. Make it easy to say no.':
    'Dé la fecha, cómo se sube la carta y qué adjunta usted. Haga que sea fácil decir que no.',
  'Give the exact date and the way to upload.': 'Dé la fecha exacta y la forma de subirla.',
  'Say why combined training, and not one of the two.':
    'Diga por qué la formación combinada, y no una de las dos.',
  'Show your own work with adults and with children: where, how long, what you did.':
    'Muestre su propio trabajo con adultos y con niños: dónde, cuánto tiempo, qué hizo.',
  'Show your own work with adult patients: where, how long, what you did.':
    'Muestre su propio trabajo con pacientes adultos: dónde, cuánto tiempo, qué hizo.',
  'Show your own work with children and families: where, how long, what you did.':
    'Muestre su propio trabajo con niños y familias: dónde, cuánto tiempo, qué hizo.',
  'Show one child or family that you followed over months or years, and what changed.':
    'Muestre a un niño o una familia que siguió durante meses o años, y qué cambió.',
  'Show one patient that you followed over months or years, and what changed.':
    'Muestre a un paciente que siguió durante meses o años, y qué cambió.',
  'You tell a moment, but it comes later. Open the text with it.':
    'Usted cuenta un momento, pero llega más tarde. Abra el texto con él.',
};
