import type { Sentences } from '../../sentences.ts';

/** Remarks on what closes a door. */
export const unwise: Sentences = {
  'The author must write the letter. A letter that you wrote yourself can end your application, and harm the author too. Send your CV, dates and two stories instead, and let the author choose the words.':
    'La carta debe escribirla su autor. Una carta escrita por usted puede acabar con su solicitud y perjudicar también al autor. Envíe en su lugar su CV, las fechas y dos historias, y deje que el autor elija las palabras.',
  'You keep the right to see the letter, or ask to see it. Readers then trust it less, and many authors say no. Choose an author who will praise you, and waive the right in ERAS.':
    'Usted conserva el derecho a ver la carta, o pide verla. Entonces los lectores confían menos en ella, y muchos autores dicen que no. Elija a un autor que hable bien de usted y renuncie a ese derecho en ERAS.',
  'This asks somebody to hide or change a fact. The facts stand in your application, and a letter that says otherwise harms you both. Ask the author to tell what they saw you do well.':
    'Esto pide a alguien que oculte o cambie un hecho. Los hechos están en su solicitud, y una carta que dice otra cosa perjudica a los dos. Pida al autor que cuente lo que le vio hacer bien.',
  'This offers money or a gift. It may be a kind custom at home, but here it looks like a payment for a favor, and it can end your application. Take it out. Thanks in words are enough.':
    'Esto ofrece dinero o un regalo. En su país puede ser una costumbre amable, pero aquí parece el pago de un favor y puede acabar con su solicitud. Quítelo. Basta con dar las gracias con palabras.',
  'This sounds like a threat. No program invites somebody who threatens it, and others may hear of it. Take it out. If you were treated unfairly, ask your medical school or ECFMG for advice first.':
    'Esto suena a amenaza. Ningún programa invita a quien lo amenaza, y otros pueden enterarse. Quítelo. Si le trataron de manera injusta, pida consejo primero a su facultad de medicina o a ECFMG.',
  'This begs. We know how much hangs on it, but it makes the reader look at your need and not at your work. Say in one sentence what you bring, and ask for nothing.':
    'Esto suplica. Sabemos cuánto depende de ello, pero hace que el lector mire su necesidad y no su trabajo. Diga en una oración lo que usted aporta y no pida nada.',
  'This reproaches the reader. Programs get thousands of letters, and silence is no insult. Take it out, and write only what is new or what you are thankful for.':
    'Esto reprocha algo al lector. Los programas reciben miles de cartas, y el silencio no es una ofensa. Quítelo y escriba solo lo nuevo o lo que agradece.',
  'Identity papers do not belong in an e-mail: it can be read and copied by others. Take them out. If an office needs one later, ask it for a safe way to send it.':
    'Los documentos de identidad no van en un correo electrónico: otros pueden leerlo y copiarlo. Quítelos. Si una oficina necesita uno más tarde, pregunte por una manera segura de enviarlo.',
  'Too early for a first e-mail to faculty. Exam scores, a visa, a letter, a rotation or an interview make it look like a request for a favor. Write only of their work and of the help that you offer.':
    'Es demasiado pronto para un primer correo a un profesor. Los puntajes, una visa, una carta, una rotación o una entrevista hacen que parezca que pide un favor. Escriba solo del trabajo de esa persona y de la ayuda que usted ofrece.',
  'This may tell who a patient is. Patients have a right to privacy, and readers notice. Take out the name, the date of birth, the room and the number. If you changed the name already, or it is not a patient, leave it.':
    'Esto puede revelar quién es un paciente. Los pacientes tienen derecho a la privacidad, y los lectores lo notan. Quite el nombre, la fecha de nacimiento, la habitación y el número. Si ya cambió el nombre, o no es un paciente, déjelo.',
  'This tells of a false record, or of cheating. Nobody can read past it, and it may cost a licence. Do not send it before you have spoken with somebody you trust, such as a dean or a lawyer.':
    'Esto cuenta un registro falso o una trampa. Nadie puede pasarlo por alto, y puede costar la licencia. No lo envíe antes de hablar con alguien de confianza, como un decano o un abogado.',
  'Money or easy hours may be a true reason, and there is no shame in it. But a reader looks for what draws you to the patients. Write about that work instead.':
    'El dinero o un horario cómodo pueden ser una razón verdadera, y no es una vergüenza. Pero el lector busca qué le acerca a los pacientes. Escriba sobre ese trabajo.',
  'You need not tell this. Your own health, a pregnancy or trouble at home is private, and programs may not ask about it. If it explains a gap, “a health reason, now settled” is enough.':
    'No tiene que contar esto. Su salud, un embarazo o los problemas en casa son privados, y los programas no pueden preguntar por ellos. Si explica una pausa, basta con “un motivo de salud, ya resuelto”.',
  'This looks down on people. The reader works with such patients and colleagues, or comes from such a place. Say what you saw and what you did about it, without a judgment.':
    'Esto mira a otros desde arriba. El lector trabaja con pacientes y colegas así, o viene de un lugar así. Diga qué vio y qué hizo, sin juzgar.',
  'This was left by a form or a machine, or says that a machine wrote the text. ERAS asks you to confirm that the statement is your own work. Fill the gap or take it out, and write the text in your own words.':
    'Esto quedó de una plantilla o de una máquina, o dice que una máquina escribió el texto. ERAS le pide confirmar que el personal statement es obra suya. Complete el hueco o quítelo, y escriba el texto con sus propias palabras.',
  'This tells where programs stand on your list. Here it harms: a statement goes to many programs, and “one of my top three” or “my backup” says that another comes first. Take it out, and say what you like about their work.':
    'Esto dice qué lugar ocupan los programas en su lista. Aquí perjudica: un personal statement va a muchos programas, y “uno de mis tres primeros” o “mi plan B” dice que otro va antes. Quítelo y diga qué le gusta de su trabajo.',
  'This day has passed. Look up the deadline again, and write a day that is still ahead.':
    'Este día ya pasó. Vuelva a consultar la fecha límite y escriba un día que aún no haya llegado.',
  'This day has passed. Look up the deadline again, and write a day that is still ahead. If you mean next year, write the year too.':
    'Este día ya pasó. Vuelva a consultar la fecha límite y escriba un día que aún no haya llegado. Si se refiere al año que viene, escriba también el año.',
  'There is no name here, but the place, the day, the age and the illness together may tell who this patient was. Keep what the story needs, and make the rest less exact: “a rural hospital”, “that winter”.':
    'Aquí no hay ningún nombre, pero el lugar, el día, la edad y la enfermedad juntos pueden revelar quién era este paciente. Conserve lo que la historia necesita y haga menos exacto lo demás: “a rural hospital”, “that winter”.',
  'This can wait. First settle what the remark on a false record says.':
    'Esto puede esperar. Resuelva primero lo que dice la observación sobre un registro falso.',
  'Together with the rest, this tells who the patient is. Take it out too.':
    'Junto con lo demás, esto revela quién es el paciente. Quítelo también.',
  'This shows a teacher or a colleague up before others. A reader asks how you would speak with their team. Tell what you saw, how you raised it with respect, and what became of the patient.':
    'Esto deja mal a un profesor o a un colega delante de otros. El lector se pregunta cómo hablaría usted con su equipo. Cuente qué vio, cómo lo planteó con respeto y qué fue del paciente.',
  'This tells of a procedure that you did as a student with nobody beside you, or without leave. A reader thinks of the patient first. If somebody supervised you, say who. If not, choose another story.':
    'Esto cuenta un procedimiento que hizo siendo estudiante, sin nadie a su lado o sin permiso. El lector piensa primero en el paciente. Si alguien le supervisó, diga quién. Si no, elija otra historia.',
};
