import type { Sentences } from '../../sentences.ts';

/** What questions of this part test, and what a good answer holds. */
export const scores: Sentences = {
  'Whether you own the result and learned from it.': 'Si asume el resultado y aprendió de él.',
  'Four steps: say it, one or two sentences of context, what changed with proof, back to your strengths.':
    'Cuatro pasos: decirlo, una o dos oraciones de contexto, qué cambió con prueba, y de vuelta a sus fortalezas.',
  'No blame and no apology.': 'Sin culpas y sin disculpas.',
  'Whether you stay calm, and what shows your knowledge instead.':
    'Si mantiene la calma, y qué muestra en cambio sus conocimientos.',
  'Name the score yourself in the first sentence.': 'Nombre usted el puntaje en la primera oración.',
  'Give newer evidence: a later exam, graded work, a letter.':
    'Dé pruebas más recientes: un examen posterior, trabajo evaluado, una carta.',
  'Whether the rise came from a method that lasts.': 'Si la mejora vino de un método que dura.',
  'Name two changes in how you study, with dates.': 'Nombre dos cambios en su forma de estudiar, con fechas.',
  'Say how you use them at work.': 'Diga cómo los usa en el trabajo.',
  'Honesty without excuses.': 'Honestidad sin excusas.',
  'Say what you would do differently.': 'Diga qué haría distinto.',
  'Show what you have done since.': 'Muestre lo que hizo desde entonces.',
  'Whether you are a risk for the pass rate of the program.':
    'Si usted es un riesgo para la tasa de aprobación del programa.',
  'Point to the exam that came last, and how you prepared.': 'Señale el último examen y cómo se preparó.',
  'Describe a study plan that fits a resident’s week.':
    'Describa un plan de estudio que quepa en la semana de un residente.',
  'Whether you know how you learn.': 'Si sabe cómo aprende.',
  'Be concrete: hours, questions a day, how you review errors.':
    'Dé detalles: horas, preguntas por día, cómo repasa los errores.',
  'Name a result that followed.': 'Nombre un resultado que siguió.',
  'Whether the time is accounted for and closed.': 'Si ese tiempo está explicado y cerrado.',
  'Give the months and the reason in one sentence.': 'Dé los meses y la razón en una oración.',
  'Say how you stayed close to medicine, or how you came back.':
    'Diga cómo siguió cerca de la medicina o cómo volvió.',
  'Planning, and for some visas a condition.': 'Planificación, y para algunas visas una condición.',
  'Give a date or say plainly that you have none yet.':
    'Dé una fecha o diga claramente que todavía no la tiene.',
  'Say why the time fits.': 'Diga por qué el momento es adecuado.',
  'Whether you know your limits and work on them.': 'Si conoce sus límites y trabaja en ellos.',
  'Choose a real one.': 'Elija uno real.',
  'Say what you do about it now.': 'Diga qué hace ahora al respecto.',
  'Whether you can speak of it briefly and look ahead.':
    'Si puede hablar de eso brevemente y mirar adelante.',
  'You need not give health details.': 'No tiene que dar detalles de salud.',
  'Say that it is settled only if it is, and how you know.':
    'Diga que está resuelto solo si lo está, y cómo lo sabe.',
  'Whether you ask for help early.': 'Si pide ayuda temprano.',
  'Name whom you would tell, and when.': 'Nombre a quién avisaría y cuándo.',
  'Use what you learned from the first time.': 'Use lo que aprendió la primera vez.',
  'Whether you used the year.': 'Si aprovechó el año.',
  'Two or three changes, each with a date or a result.':
    'Dos o tres cambios, cada uno con una fecha o un resultado.',
  'Speak well of the programs of that year.': 'Hable bien de los programas de ese año.',
  'Whether you can argue for yourself without selling.': 'Si puede defender su caso sin venderse.',
  'Do not argue with the score.': 'No discuta con el puntaje.',
  'Choose one strength and let somebody else’s words show it.':
    'Elija una fortaleza y deje que la muestren las palabras de otra persona.',
  'Evidence instead of adjectives.': 'Pruebas en lugar de adjetivos.',
  'A case you solved, a talk you gave, or a graded rotation.':
    'Un caso que resolvió, una charla que dio o una rotación evaluada.',
  'Say who saw it.': 'Diga quién lo vio.',
  'Whether speed is a problem for patients.': 'Si la velocidad es un problema para los pacientes.',
  'Describe how you sort tasks on a busy day.': 'Describa cómo ordena las tareas en un día ocupado.',
  'Give one shift as an example.': 'Dé un turno como ejemplo.',
  'Whether the lesson is clear to you.': 'Si la lección está clara para usted.',
  'Say a thing you do now, not a feeling.': 'Diga algo que hace ahora, no un sentimiento.',
};
