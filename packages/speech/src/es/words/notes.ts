import type { Sentences } from '../../sentences.ts';

/** Remarks on a text, and what to do next. */
export const notes: Sentences = {
  'Go through the remark on spelling and grammar, then read the text aloud once.':
    'Revise la observación sobre ortografía y gramática y luego lea el texto una vez en voz alta.',
  'Go through the {0} on spelling and grammar, then read the text aloud once.':
    'Revise esto de ortografía y gramática: {0}. Luego lea el texto una vez en voz alta.',
  '{0} remarks': { by: 0, one: '{0} observación', other: '{0} observaciones' },
  'Nothing here needs repair. Let somebody who knows you read it, and ask what they remember.':
    'Aquí no hay nada que reparar. Pida a alguien que le conozca que lo lea y pregúntele qué recuerda.',
  '{0}: {1}': '{0}: {1}',
  '“{0}”: {1}': '“{0}”: {1}',
  'Very many texts say this. Say what only you saw and did.':
    'Muchísimos textos dicen esto. Diga lo que solo usted vio e hizo.',
  'Every letter says this. Replace it with one thing from your own work or your talk.':
    'Todas las cartas dicen esto. Cámbielo por algo de su propio trabajo o de su conversación.',
  'One of the two is wrong: correct it. Programs compare.':
    'Uno de los dos está mal: corríjalo. Los programas comparan.',
  'This could stand in anybody’s text. Replace it with one thing that you did or saw.':
    'Esto podría estar en el texto de cualquiera. Cámbielo por algo que usted hizo o vio.',
  'Only {0} of {1} sentences hold something that is yours alone: a place, a number, a patient, a day. The rest could stand in anybody’s statement.':
    'Solo {0} de {1} oraciones tienen algo que es únicamente suyo: un lugar, un número, un paciente, un día. El resto podría estar en el personal statement de cualquiera.',
  'This is for Med-Peds, but no sentence shows you with {0}. It reads like a statement for one age group with a word changed. Show both.':
    'Esto es para Med-Peds, pero ninguna oración le muestra a usted con {0}. Se lee como un texto para un solo grupo de edad con una palabra cambiada. Muestre los dos.',
  'This is for Med-Peds, but one sentence alone shows you with {0}. It reads like a statement for one age group with a word changed. Show both.':
    'Esto es para Med-Peds, pero una sola oración le muestra a usted con {0}. Se lee como un texto para un solo grupo de edad con una palabra cambiada. Muestre los dos.',
  'This may sound as if you argue with the reader. Let your later work speak: say what you did, and what came of it.':
    'Esto puede sonar como si discutiera con el lector. Deje hablar a lo que hizo después: diga qué hizo y qué resultó.',
  'This asks or hints how the program will rank you. Match rules do not let a program be asked for a commitment. Say how you feel about the program, and ask for nothing.':
    'Esto pregunta o insinúa en qué lugar le pondrá el programa. Las reglas del Match no permiten pedir un compromiso a un programa. Diga qué siente por el programa y no pida nada.',
  'This makes more than one program your first choice. A letter of intent goes to exactly one. Be truthful: programs talk with each other.':
    'Esto pone a más de un programa en primer lugar. Una carta de intención va a un solo programa. Diga la verdad: los programas hablan entre sí.',
  'This could go to every program, and a reader sees that at once. Use the name of the person and one thing that only they have.':
    'Esto podría ir a cualquier programa, y un lector lo nota enseguida. Use el nombre de la persona y algo que solo ellos tengan.',
  'This has {0} words; about {1} are enough here. Keep what only you can say, and cut the rest.':
    'Esto tiene {0} palabras; aquí bastan unas {1}. Deje lo que solo usted puede decir y corte el resto.',
  'This has {0} characters. The application service (ERAS) takes {1} at most. One page, {2} to {3} words, is what people read.':
    'Esto tiene {0} caracteres. El servicio de solicitudes (ERAS) acepta {1} como máximo. La gente lee una página, de {2} a {3} palabras.',
  'This has {0} words. One page has {1} to {2}, and few readers go further. Cut what any applicant could say.':
    'Esto tiene {0} palabras. Una página tiene de {1} a {2}, y pocos lectores siguen más allá. Corte lo que cualquier solicitante podría decir.',
  'This has {0} words. One page has {1} to {2}: there is room for more of what only you saw and did.':
    'Esto tiene {0} palabras. Una página tiene de {1} a {2}: hay lugar para más de lo que solo usted vio e hizo.',
  'Spoken calmly, this takes about {0} seconds. Stay under {1}: one or two sentences of context are enough, then what you changed.':
    'Dicho con calma, esto dura unos {0} segundos. Quédese por debajo de {1}: bastan una o dos oraciones de contexto; después, lo que cambió.',
  'This sentence has {0} words. Cut it in two: one thing in each.':
    'Esta oración tiene {0} palabras. Divídala en dos: una cosa en cada una.',
  'This reads like a textbook (US school grade {0}). Use shorter sentences and everyday words: a tired reader must follow at once.':
    'Esto se lee como un libro de texto (grado escolar {0} en EE. UU.). Use oraciones más cortas y palabras de todos los días: un lector cansado debe entender enseguida.',
  '{0} sentences explain what happened; {1} are enough. Give the room to what you changed.':
    '{0} oraciones explican lo que pasó; bastan {1}. Use el espacio para lo que usted cambió.',
  'You say that you grew, but nothing near it shows it. Add a result, a date or a habit with a number.':
    'Dice que creció, pero nada cerca lo muestra. Agregue un resultado, una fecha o un hábito con un número.',
  'You have another update letter to this program. If it is not sent yet, put all news into one letter. If it is sent, write again only for news that changes your file, such as an exam.':
    'Tiene otra carta de novedades para este programa. Si todavía no la envió, ponga todas las novedades en una sola carta. Si ya la envió, escriba de nuevo solo por algo que cambie su expediente, como un examen.',
  '“{0}”': '“{0}”',
  'We do not know “{0}”. Did you mean {1}?': 'No conocemos “{0}”. ¿Quiso decir {1}?',
  'This goes to {0}, and here it names {1}. Correct the name: a wrong one ends the reading.':
    'Esto va a {0}, y aquí dice {1}. Corrija el nombre: con un nombre equivocado, el lector deja de leer.',
  'One statement goes to many programs, and this names {0}. Take the name out, or keep a copy of the statement for this program alone.':
    'Un mismo texto va a muchos programas, y este nombra a {0}. Quite el nombre o guarde una copia solo para este programa.',
  'Here it names {0}, and before it {1}. If the text goes to one of them, take the other out.':
    'Aquí nombra a {0}, y antes a {1}. Si el texto va a uno de los dos, quite el otro.',
  'This is for {0}, and here it speaks of {1}. A reader takes it for a text that was written for somebody else. Correct it.':
    'Esto es para {0}, y aquí habla de {1}. El lector pensará que el texto se escribió para otro. Corríjalo.',
  'This is what a letter of intent says. Only one program may get it. If you mean it, review this as your letter of intent. If not, say that you are very interested.':
    'Esto es lo que dice una carta de intención. Solo un programa puede recibirla. Si lo dice en serio, revise este texto como su carta de intención. Si no, diga que tiene mucho interés.',
  'You have a letter of intent to {0} already. Exactly one program can be your first choice. Keep one letter, and make the other a letter of interest.':
    'Ya tiene una carta de intención para {0}. Solo un programa puede ser su primera opción. Deje una carta y convierta la otra en una carta de interés.',
  'Your reason for this specialty stands in your other statement too, nearly word for word. A reason that fits two specialties convinces neither. Give each its own.':
    'La razón por la que eligió esta especialidad está también en su otro texto, casi palabra por palabra. Una razón que sirve para dos especialidades no convence en ninguna. Dé a cada una la suya.',
  '{0} of {1} sentences stand in your other text too. That is fine, as long as the reason for the specialty is its own.':
    '{0} de {1} oraciones están también en su otro texto. Está bien, siempre que la razón de la especialidad sea propia de cada uno.',
  'This is what a letter of intent says, and only one program may get it. Take it out of a note of thanks. If you mean it, write a letter of intent later.':
    'Esto es lo que dice una carta de intención, y solo un programa puede recibirla. Quítelo de una nota de agradecimiento. Si lo dice en serio, escriba más adelante una carta de intención.',
  'A condition makes this promise weak: a reader cannot build on it. Ask your question first, for example whether the program can sponsor your visa. Make the promise when you know the answer.':
    'Una condición debilita esta promesa: el lector no puede contar con ella. Haga primero su pregunta, por ejemplo si el programa puede patrocinar su visa. Prometa cuando sepa la respuesta.',
  'This date can be read in two ways: in the United States the month comes first. Write the month as a word.':
    'Esta fecha puede leerse de dos maneras: en Estados Unidos el mes va primero. Escriba el mes con letras.',
  'This leaves the author almost no time. Say why it is so late, offer a later day, and make it easy to say no.':
    'Esto casi no deja tiempo al autor. Diga por qué es tan tarde, ofrezca un día posterior y haga que sea fácil decir que no.',
};
