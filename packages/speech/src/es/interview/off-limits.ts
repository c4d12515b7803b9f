import type { Sentences } from '../../sentences.ts';

/** Questions that programs may not ask: the rule, and ways to respond. */
export const offLimits: Sentences = {
  'The authority for fair hiring says that such a question may count as a sign of unfair choice. The Match code of 2012 told programs to avoid it.':
    'La autoridad de contratación justa dice que una pregunta así puede contar como señal de una selección injusta. El código del Match de 2012 pedía a los programas que la evitaran.',
  'Programs may not ask for names, specialties or places of other programs. You may tell them if you wish.':
    'Los programas no pueden preguntar por nombres, especialidades ni lugares de otros programas. Usted puede decirlos si quiere.',
  'They may wonder whether you really want this field or this region.':
    'Quizá se preguntan si usted de verdad quiere este campo o esta región.',
  'Say that you prefer to keep your list to yourself, and say what draws you here.':
    'Diga que prefiere guardar su lista para usted y diga qué le atrae de aquí.',
  'Answer the worry: speak of your tie to the field or to the place.':
    'Responda a la duda: hable de su vínculo con el campo o con el lugar.',
  'Programs may not ask how you plan to rank. They may say how they see you.':
    'Los programas no pueden preguntar cómo piensa ordenar su lista. Sí pueden decir cómo le ven.',
  'They want to know how much you want to come.': 'Quieren saber cuánto desea venir.',
  'Say that you have not finished your list and what you liked today.':
    'Diga que todavía no terminó su lista y qué le gustó hoy.',
  'Promise nothing that you do not mean. Never ask for their rank in return.':
    'No prometa nada que no sienta. Nunca pida a cambio el lugar que le darán.',
  'Programs may not ask how you plan to rank. Neither side may ask the other for a promise about ranking.':
    'Los programas no pueden preguntar cómo piensa ordenar su lista. Ninguna de las partes puede pedir a la otra una promesa sobre el orden.',
  'They have few places and want to be sure.': 'Tienen pocas plazas y quieren estar seguros.',
  'Thank them for their interest, and say that you rank by where you would most like to train.':
    'Agradezca su interés y diga que ordena su lista según dónde más le gustaría formarse.',
  'Write down the words and the date after the talk.':
    'Anote las palabras y la fecha después de la conversación.',
  'The specialty of your other applications belongs to what programs may not ask.':
    'La especialidad de sus otras solicitudes es parte de lo que los programas no pueden preguntar.',
  'They doubt that you will stay in this field.': 'Dudan de que usted se quede en este campo.',
  'Speak of this field: what you did in it and what you plan.':
    'Hable de este campo: qué hizo en él y qué planea.',
  'If you wish to tell them, tell the truth in one sentence.':
    'Si quiere decirlo, diga la verdad en una oración.',
  'A program must say so before it invites you, let you opt out, and have your consent in writing. The same holds for you.':
    'Un programa debe decirlo antes de invitarle, dejar que usted se niegue y tener su consentimiento por escrito. Lo mismo vale para usted.',
  'They may want to show the talk to a colleague who is away.':
    'Quizá quieren mostrar la conversación a un colega que no está.',
  'You may say no. Ask for the written form if you would like to say yes.':
    'Puede decir que no. Si quiere decir que sí, pida el formulario escrito.',
  'Do not record them without the same steps.': 'No les grabe usted sin seguir los mismos pasos.',
  'They may wonder about night work, or about the years since you graduated.':
    'Quizá piensan en el trabajo de noche o en los años desde que se graduó.',
  'Answer the worry: how you work at night, and how you kept your skills fresh.':
    'Responda a la duda: cómo trabaja de noche y cómo mantuvo sus habilidades.',
  'Say that you would rather talk about your work.': 'Diga que prefiere hablar de su trabajo.',
  'The authority for fair hiring sees questions on marriage or partner as not about the job. The Match code of 2012 told programs to avoid them.':
    'La autoridad de contratación justa considera que las preguntas sobre matrimonio o pareja no tratan del trabajo. El código del Match de 2012 pedía a los programas que las evitaran.',
  'Often small talk, or whether you will be happy in this town.':
    'Muchas veces es solo conversación, o quieren saber si estará bien en esta ciudad.',
  'Say that you have people to lean on and like the place, if that is true.':
    'Diga que tiene en quién apoyarse y que le gusta el lugar, si es verdad.',
  'You may answer; you need not.': 'Puede responder; no tiene que hacerlo.',
  'The authority for fair hiring sees questions on pregnancy, children and child care as not about the job.':
    'La autoridad de contratación justa considera que las preguntas sobre embarazo, hijos y cuidado de niños no tratan del trabajo.',
  'They may think of absence and of the schedule.': 'Quizá piensan en ausencias y en el horario.',
  'Say that you can meet the schedule, if you can, and go on.':
    'Diga que puede cumplir el horario, si puede, y siga adelante.',
  'Ask about leave later, when you wish: their written policy is yours to see.':
    'Pregunte por los permisos más tarde, cuando quiera: tiene derecho a ver su política escrita.',
  'They may think of holidays, food or dress.': 'Quizá piensan en feriados, comida o vestimenta.',
  'Say that you keep faith out of interviews and can work the shifts, if that is so.':
    'Diga que deja la fe fuera de las entrevistas y que puede trabajar los turnos, si es así.',
  'If you need a day or a place to pray, you can ask about it after the Match.':
    'Si necesita un día o un lugar para rezar, puede preguntarlo después del Match.',
  'Race and national origin must not decide who is chosen. A question that asks only for them can be a sign that they do. Your training and languages may be asked about.':
    'La raza y el origen nacional no deben decidir a quién se elige. Una pregunta que solo busca saberlos puede ser señal de que sí deciden. Sí se puede preguntar por su formación y sus idiomas.',
  'Often plain interest, in clumsy words.': 'Muchas veces es simple interés, con palabras torpes.',
  'Turn to your training: where you learned medicine and what you bring from it.':
    'Llévelo a su formación: dónde aprendió medicina y qué aporta por eso.',
  'Say where you grew up if you like to.': 'Diga dónde creció, si quiere.',
  'The authority for fair hiring sees questions on sex, orientation and identity as not about the job. The Match code of 2012 told programs to avoid them.':
    'La autoridad de contratación justa considera que las preguntas sobre sexo, orientación e identidad no tratan del trabajo. El código del Match de 2012 pedía a los programas que las evitaran.',
  'Small talk that went too far.': 'Una conversación que fue demasiado lejos.',
  'Smile and say that you keep that private, then ask something about the program.':
    'Sonría y diga que eso es privado; después pregunte algo sobre el programa.',
  'Before an offer, employers may not ask about a disability or illness. They may ask whether you can do the tasks of the job.':
    'Antes de una oferta, los empleadores no pueden preguntar por una discapacidad o enfermedad. Sí pueden preguntar si usted puede hacer las tareas del trabajo.',
  'They want to know whether you can do the work.': 'Quieren saber si puede hacer el trabajo.',
  'Say that you can do the tasks of a resident, if you can.':
    'Diga que puede hacer las tareas de un residente, si puede.',
  'You need not explain a leave with a diagnosis.': 'No tiene que explicar una licencia con un diagnóstico.',
  'Employers may not ask for genetic information. Illness in the family belongs to it.':
    'Los empleadores no pueden pedir información genética. Las enfermedades de la familia son parte de ella.',
  'It may follow from a story that you told about a relative.':
    'Puede venir de una historia que usted contó sobre un familiar.',
  'Say that you would like to keep to your work.': 'Diga que prefiere quedarse en su trabajo.',
  'If you tell a family story, decide before the day how far it goes.':
    'Si cuenta una historia de familia, decida antes del día hasta dónde llega.',
  'They may ask whether you are allowed to work and whether you need a visa. How you came to your papers is not about the job.':
    'Pueden preguntar si usted tiene permiso para trabajar y si necesita visa. Cómo obtuvo sus papeles no trata del trabajo.',
  'They want to know whether they can take you.': 'Quieren saber si pueden aceptarle.',
  'Answer what they may ask: your status today and the visa that you need.':
    'Responda lo que sí pueden preguntar: su situación de hoy y la visa que necesita.',
  'Leave the rest out.': 'Deje fuera lo demás.',
  'Stay calm and kind. Most such questions are thoughtless, not cruel.':
    'Mantenga la calma y la amabilidad. La mayoría de estas preguntas son descuidos, no crueldad.',
  'You may answer, decline, or answer the worry behind the question. Each is fine.':
    'Puede responder, negarse o responder a la duda que hay detrás. Todo está bien.',
  'After the talk, write down who asked what, and when.':
    'Después de la conversación, anote quién preguntó qué y cuándo.',
  'You can report a breach of the Match rules to the NRMP. It takes reports without a name, too.':
    'Puede denunciar ante la NRMP una falta a las reglas del Match. También acepta denuncias sin nombre.',
  'This is general information, not legal advice. States may have stricter rules.':
    'Esto es información general, no asesoría legal. Los estados pueden tener reglas más estrictas.',
};
