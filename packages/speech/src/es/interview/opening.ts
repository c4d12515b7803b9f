import type { Sentences } from '../../sentences.ts';

/** What questions of this part test, and what a good answer holds. */
export const opening: Sentences = {
  'Whether you can choose what matters, and stop in time.':
    'Si puede elegir lo que importa y detenerse a tiempo.',
  'Three stops: where you come from, what you do now, what you look for.':
    'Tres paradas: de dónde viene, qué hace ahora, qué busca.',
  'Stay under two minutes.': 'Quédese por debajo de dos minutos.',
  'Whether the steps of your path make sense as one line.':
    'Si los pasos de su camino tienen sentido como una sola línea.',
  'Say why you took each step, not only when.': 'Diga por qué dio cada paso, no solo cuándo.',
  'End at this program.': 'Termine en este programa.',
  'Whether you know how others see you at work.': 'Si sabe cómo le ven otros en el trabajo.',
  'Pick words that a letter of yours supports.': 'Elija palabras que una de sus cartas apoye.',
  'Give one short scene for one of them.': 'Dé una escena corta para una de ellas.',
  'Small talk: whether you are easy to talk to.': 'Conversación ligera: si es fácil hablar con usted.',
  'Stay light and honest.': 'Responda con ligereza y con verdad.',
  'You need not say where else you interviewed.': 'No tiene que decir dónde más tuvo entrevistas.',
  'Whether there is a person behind the form.': 'Si hay una persona detrás del formulario.',
  'Choose one thing that says something about how you work.': 'Elija algo que diga cómo trabaja.',
  'Keep private matters private.': 'Guarde lo privado para usted.',
  'What you value, and whether you share the credit.': 'Lo que valora, y si comparte el mérito.',
  'Say what was hard and what you did yourself.': 'Diga qué fue difícil y qué hizo usted.',
  'Name who helped you.': 'Nombre a quien le ayudó.',
  'How you rest, and whether you can talk about more than medicine.':
    'Cómo descansa, y si puede hablar de algo más que medicina.',
  'Be ready for a second question about it.': 'Prepárese para una segunda pregunta sobre eso.',
  'Name only what you really do.': 'Nombre solo lo que de verdad hace.',
  'Whether you can explain another health system to a listener who never saw it.':
    'Si puede explicar otro sistema de salud a alguien que nunca lo vio.',
  'Give size, patients and your role in two or three plain facts.':
    'Dé el tamaño, los pacientes y su papel en dos o tres datos simples.',
  'Say what it taught you that is useful here.': 'Diga qué le enseñó que sirve aquí.',
  'Whether you are still close to patients and to learning.':
    'Si sigue cerca de los pacientes y del aprendizaje.',
  'Say what you did last week, in plain words.': 'Diga qué hizo la semana pasada, con palabras sencillas.',
  'Link it to your first day as a resident.': 'Únalo a su primer día como residente.',
  'Whether your reason has grown since you were a child.': 'Si su razón creció desde la infancia.',
  'One scene is better than three reasons.': 'Una escena es mejor que tres razones.',
  'Say what keeps you in medicine today.': 'Diga qué le mantiene hoy en la medicina.',
};
