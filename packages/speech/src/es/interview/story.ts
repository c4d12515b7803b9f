import type { Sentences } from '../../sentences.ts';

/** What questions of this part test, and what a good answer holds. */
export const story: Sentences = {
  'Whether you reflect on your work and act on it.': 'Si reflexiona sobre su trabajo y actúa.',
  'Say what you do differently since then.': 'Diga qué hace distinto desde entonces.',
  'Leave out every detail that could name the patient.':
    'Deje fuera todo detalle que pueda identificar al paciente.',
  'How you act under strain, and whom you ask for help.': 'Cómo actúa bajo tensión y a quién pide ayuda.',
  'Spend one sentence on the trouble and the rest on what you did.':
    'Use una oración para la dificultad y el resto para lo que hizo.',
  'Choose something that is over.': 'Elija algo que ya terminó.',
  'Whether you want this training for what it teaches.': 'Si quiere esta formación por lo que enseña.',
  'Name one or two features of the training, with an example.':
    'Nombre uno o dos rasgos de la formación, con un ejemplo.',
  'Speak with respect of the place you come from.': 'Hable con respeto del lugar de donde viene.',
  'Whether you have seen US care closely and understand it.':
    'Si vio de cerca la atención en EE. UU. y la entiende.',
  'Give one thing each place does well.': 'Dé algo que cada lugar hace bien.',
  'Use a case that you saw yourself.': 'Use un caso que usted vio.',
  'Clinical thinking, judgement and calm.': 'Pensamiento clínico, criterio y calma.',
  'Say what you did not have and how you decided.': 'Diga qué no tenía y cómo decidió.',
  'Say how you would use that habit here.': 'Diga cómo usaría ese hábito aquí.',
  'Whether you took part and noticed how teams work.': 'Si participó y notó cómo trabajan los equipos.',
  'Name what you did with your own hands, and what you only watched.':
    'Nombre lo que hizo con sus propias manos y lo que solo miró.',
  'Give feedback that you got there.': 'Dé un comentario que recibió allí.',
  'Whether the skill is real and safely used.': 'Si la habilidad es real y se usa con seguridad.',
  'Tell one visit and what it changed.': 'Cuente una visita y qué cambió.',
  'Say when you would still call an interpreter.': 'Diga cuándo llamaría igual a un intérprete.',
  'Whether you know your own work in depth.': 'Si conoce su propio trabajo a fondo.',
  'Question, your part, result, limit: one sentence each.':
    'Pregunta, su parte, resultado, límite: una oración cada uno.',
  'Be honest if it is not finished.': 'Si no está terminado, dígalo.',
  'Whether you learn from people and stay in touch.': 'Si aprende de las personas y mantiene el contacto.',
  'Say what the person does that you now do too.': 'Diga qué hace esa persona que usted ahora también hace.',
  'Commitment over time, not a list.': 'Compromiso en el tiempo, no una lista.',
  'Say how long, how often, and for whom.': 'Diga cuánto tiempo, cada cuánto y para quién.',
  'Say what you still do or would do again.': 'Diga qué hace todavía o qué haría de nuevo.',
  'Whether your skills are fresh.': 'Si sus habilidades están frescas.',
  'Go year by year in a few sentences, without holes.': 'Vaya año por año en pocas oraciones, sin huecos.',
  'Put the latest clinical work last and make it the longest.':
    'Ponga al final el trabajo clínico más reciente y dele más tiempo.',
  'Whether you can explain, and like to.': 'Si puede explicar y le gusta.',
  'Say how you knew that they had understood.': 'Diga cómo supo que habían entendido.',
  'A nurse, a student or a patient all count.': 'Cuentan una enfermera, un estudiante o un paciente.',
};
