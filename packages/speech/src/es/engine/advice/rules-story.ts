import type { Sentences } from '../../../sentences.ts';

export const rulesStory: Sentences = {
  'You have not answered any question of the story yet.':
    'Todavía no ha respondido ninguna pregunta de su historia.',
  'Your story is not begun': 'Su historia no está empezada',
  'Each specialty needs its own statement, and yours has something to explain. Start with your own answers; the outline follows from them.':
    'Cada especialidad necesita su propio personal statement, y el suyo tiene algo que explicar. Empiece con sus propias respuestas; el esquema sale de ellas.',
  'Each specialty needs its own statement. Start with your own answers; the outline follows from them.':
    'Cada especialidad necesita su propio personal statement. Empiece con sus propias respuestas; el esquema sale de ellas.',
  'Answer one question on the page about your story. Ten minutes are enough for the first.':
    'Responda una pregunta en la página sobre su historia. Diez minutos bastan para la primera.',
  'Your profile has something to explain, your story is begun, and the context is not written.':
    'Su perfil tiene algo que explicar, su historia está empezada, y el contexto no está escrito.',
  'One or two sentences of context are missing': 'Faltan una o dos frases de contexto',
  'Readers will see {0}. If you do not explain it, they explain it to themselves.':
    'Quienes lean verán esto: {0}. Si usted no lo explica, se lo explicarán a su manera.',
  'Write one or two sentences: what happened, and when. Then go on to what you changed.':
    'Escriba una o dos frases: qué pasó y cuándo. Después pase a lo que cambió.',
  'Your story is begun, and the reason for the specialty is not written.':
    'Su historia está empezada, y la razón de la especialidad no está escrita.',
  'why Med-Peds, and not one of the two': 'por qué Med-Peds, y no una de las dos',
  'why this specialty': 'por qué esta especialidad',
  'Your story does not yet say {0}': 'Su historia aún no dice {0}',
  'This is the question that every reader has: {0}.': 'Esta es la pregunta que tiene todo lector: {0}.',
  'Answer it in your own words. Begin with the week in which you knew.':
    'Respóndala con sus propias palabras. Empiece por la semana en que lo supo.',
  'Your story says something that your profile says otherwise: a score, an attempt, a year, a country, months.':
    'Su historia dice algo que su perfil dice de otra manera: un puntaje, un intento, un año, un país, meses.',
  'Your story and your profile differ': 'Su historia y su perfil no coinciden',
  'Correct the one that is wrong. A reader has both in front of them.':
    'Corrija lo que esté mal. Quien lee tiene ambos delante.',
  'Your story may name a patient.': 'Su historia puede estar nombrando a un paciente.',
  'Your story may name a patient': 'Su historia puede estar nombrando a un paciente',
  'Read {0} once more. Patients have a right to privacy, and readers notice.':
    'Lea otra vez {0}. Los pacientes tienen derecho a la privacidad, y quienes leen lo notan.',
  'Take the name out. Change the age, the place or the day if they could tell who it is.':
    'Quite el nombre. Cambie la edad, el lugar o el día si pudieran revelar quién es.',
  'If it is not a patient, leave it.': 'Si no es un paciente, déjelo.',
  'Your story tells of research, a publication, a US rotation, teaching or volunteer work that your profile lacks.':
    'Su historia habla de investigación, una publicación, una rotación en EE. UU., docencia o voluntariado que no están en su perfil.',
  'Your story tells of work that your profile lacks': 'Su historia habla de trabajo que no está en su perfil',
  'You write {0}.': 'Usted escribe {0}.',
  'Programs ask about what you write. Let each claim have an entry with dates.':
    'Los programas preguntan por lo que escribe. Que cada afirmación tenga una entrada con fechas.',
  'Your story uses words that very many statements use.':
    'Su historia usa palabras que aparecen en muchísimos personal statements.',
  'A phrase that readers know': 'Una frase que los lectores ya conocen',
  '{0} phrases that readers know': '{0} frases que los lectores ya conocen',
  'Read {0} once more. It may be true, but it could stand in any statement.':
    'Lea otra vez {0}. Puede ser cierto, pero podría estar en cualquier personal statement.',
  'Put one thing in its place that only you can tell: what you saw, and what you did.':
    'Ponga en su lugar algo que solo usted puede contar: qué vio y qué hizo.',
  'A claim of growth in your story has no fact of your profile behind it.':
    'Una afirmación de crecimiento de su historia no tiene detrás ningún dato de su perfil.',
  'A claim without proof': 'Una afirmación sin prueba',
  '{0} claims without proof': '{0} afirmaciones sin prueba',
  'For one claim of growth, nothing in your profile shows it yet.':
    'Para una afirmación de crecimiento, nada en su perfil la demuestra todavía.',
  'For {0} claims of growth, nothing in your profile shows them yet.':
    'Para {0} afirmaciones de crecimiento, nada en su perfil las demuestra todavía.',
  'Choose the entry of your profile that shows it, add the entry, or leave the claim out.':
    'Elija la entrada de su perfil que lo demuestra, agréguela, o quite la afirmación.',
  'Your context is longer than one or two sentences.': 'Su contexto tiene más de una o dos frases.',
  'The context is too long': 'El contexto es demasiado largo',
  'Keep what happened and when. Cut the rest, or move it to growth.':
    'Deje qué pasó y cuándo. Quite el resto o páselo a crecimiento.',
  'Words in your context or your growth may sound like blame.':
    'Algunas palabras de su contexto o su crecimiento pueden sonar a culpar a otros.',
  'This may sound like blame': 'Esto puede sonar a culpar a otros',
  'Read {0} once more. A reader may hear that others are at fault.':
    'Lea otra vez {0}. Quien lee puede entender que la culpa es de otros.',
  'Say what happened, then what you did. If you do not mean it so, leave it.':
    'Diga qué pasó y después qué hizo usted. Si no quiso decir eso, déjelo.',
  'Words in your context or your growth may sound like an excuse.':
    'Algunas palabras de su contexto o su crecimiento pueden sonar a excusa.',
  'This may sound like an excuse': 'Esto puede sonar a excusa',
  'Read {0} once more. Readers have seen these words often, and trust them little.':
    'Lea otra vez {0}. Los lectores han visto mucho estas palabras y confían poco en ellas.',
  'Say what you changed, and what came of it.': 'Diga qué cambió y qué resultó de ello.',
  'Your story apologizes.': 'Su historia pide disculpas.',
  'You need not apologize': 'No tiene que disculparse',
  'Read {0} once more. A score is a fact, not a fault.':
    'Lea otra vez {0}. Un puntaje es un hecho, no una culpa.',
  'Take the apology out, and say what the result taught you to do.':
    'Quite la disculpa y diga qué le enseñó a hacer ese resultado.',
  'You want Med-Peds, and your opening scene names no child or no adult.':
    'Usted quiere Med-Peds, y su escena inicial no nombra a ningún niño o a ningún adulto.',
  'Your opening scene shows one age': 'Su escena inicial muestra una sola edad',
  'Look for a moment in which a child and an adult both mattered. Keep this scene for another statement.':
    'Busque un momento en que importaran un niño y un adulto. Guarde esta escena para otro personal statement.',
  'Your scene, your reason or your goal is only a few words long.':
    'Su escena, su razón o su meta tiene solo unas pocas palabras.',
  'One answer is very short': 'Una respuesta es muy corta',
  '{0} answers are very short': '{0} respuestas son muy cortas',
  'A few words hold no story. Details that only you can know make a reader remember you.':
    'En pocas palabras no cabe una historia. Los detalles que solo usted puede saber hacen que le recuerden.',
  'Answer the questions beside it one by one, in your own words.':
    'Responda una por una las preguntas de al lado, con sus propias palabras.',
};
