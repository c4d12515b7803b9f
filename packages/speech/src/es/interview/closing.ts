import type { Sentences } from '../../sentences.ts';

/** What questions of this part test, and what a good answer holds. */
export const closing: Sentences = {
  'Whether you want to know this place.': 'Si quiere conocer este lugar.',
  'Have three ready that the website does not answer.': 'Tenga listas tres que el sitio web no responda.',
  'Ask a resident about days; ask a director about plans.':
    'Pregunte a un residente por los días; a un director, por los planes.',
  'Whether you know your strongest point.': 'Si conoce su punto más fuerte.',
  'One point, half a minute.': 'Un punto, medio minuto.',
  'Then thank them.': 'Después, agradezca.',
  'A clear message.': 'Un mensaje claro.',
  'One sentence, tied to one scene of today’s talk.':
    'Una oración, unida a una escena de la conversación de hoy.',
  'Openness, and a calm short answer.': 'Apertura, y una respuesta corta y tranquila.',
  'Use your prepared score answer if you have one.':
    'Use la respuesta sobre puntajes que preparó, si la tiene.',
  'Do not bring up a new problem.': 'No traiga un problema nuevo.',
  'Whether you are curious about real days.': 'Si le interesan los días reales.',
  'Ask about support, teaching at night, and how feedback is given.':
    'Pregunte por el apoyo, la enseñanza de noche y cómo se dan comentarios.',
  'Talk to residents as you would to the director.':
    'Hable con los residentes como lo haría con el director.',
  'Ideas without complaint.': 'Ideas sin quejas.',
  'One idea and a first small step.': 'Una idea y un primer paso pequeño.',
  'Show that you know why it is as it is.': 'Muestre que sabe por qué es como es.',
  'Whether you listened.': 'Si escuchó.',
  'Repeat one thing that you learned about them.': 'Repita algo que aprendió sobre ellos.',
  'Repeat one thing that you want them to keep.': 'Repita algo que quiere que recuerden.',
  'Whether you have a plan and stay in medicine.': 'Si tiene un plan y sigue en la medicina.',
  'Two or three steps with dates.': 'Dos o tres pasos con fechas.',
  'Stay calm: it is a plan, not a fear.': 'Mantenga la calma: es un plan, no un miedo.',
};
