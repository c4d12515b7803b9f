import type { Sentences } from '../../../sentences.ts';

/** Tasks of rotations, letters, the match, the season's own dates, visa and start. */
export const planSeason: Sentences = {
  'You apply with less work in the United States, and without a letter from it.':
    'Postula con menos trabajo en Estados Unidos y sin una carta de ahí.',
  'Arrange a hands-on rotation in the United States':
    'Consiga una rotación de práctica directa en Estados Unidos',
  'US clinical experience (USCE) shows that you know how care works there, and it brings letters.':
    'La experiencia clínica en EE. UU. (USCE) muestra que usted sabe cómo se trabaja ahí, y trae cartas.',
  'Look for hands-on work, best with adults and children, at a teaching hospital.':
    'Busque práctica directa, de preferencia con adultos y niños, en un hospital docente.',
  'Ask in writing: the evaluation, the letter policy, insurance, and what you get back if it is cancelled.':
    'Pregunte por escrito: la evaluación, la política de cartas, el seguro y qué le devuelven si se cancela.',
  'Ask the hospital which visa it accepts for this.': 'Pregunte al hospital qué visa acepta para esto.',
  'Enter it in your profile with its dates once it is agreed.':
    'Anótela en su perfil con sus fechas cuando esté acordada.',
  'Do the rotation': 'Haga la rotación',
  'Do {0} months of rotations': 'Haga {0} meses de rotaciones',
  'One or two months of close work say more than many months of watching.':
    'Uno o dos meses de trabajo cercano dicen más que muchos meses de mirar.',
  'Say early that you would like a letter if your work is good.':
    'Diga pronto que le gustaría una carta si su trabajo es bueno.',
  'Ask for feedback half-way, and act on it.': 'Pida opinión a mitad del camino y aplíquela.',
  'Programs first look at your application with fewer letters. Many ask for three or four.':
    'Los programas miran por primera vez su solicitud con menos cartas. Muchos piden tres o cuatro.',
  'Choose who will write for you': 'Elija quién va a escribir por usted',
  'Each specialty wants its own authors. A gap is easier to close now than in August.':
    'Cada especialidad quiere sus propios autores. Lo que falta es más fácil de resolver ahora que en agosto.',
  'Write down at least {0} authors who saw you work, and one more in reserve.':
    'Anote al menos {0} autores que le vieron trabajar, y uno más de reserva.',
  'For Med-Peds: at least one from internal medicine and one from pediatrics.':
    'Para Med-Peds: al menos uno de medicina interna y uno de pediatría.',
  'Enter them in your profile as planned.': 'Anótelos en su perfil como planeados.',
  'Ask your authors, and give them {0} weeks': 'Pida las cartas y dé a sus autores {0} semanas',
  'Good letters take time, and their authors are busy.':
    'Las buenas cartas toman tiempo, y sus autores están ocupados.',
  'Ask in person or by video where you can, soon after you worked together.':
    'Pídalas en persona o por video cuando pueda, poco después de trabajar juntos.',
  'Give each author your CV, your goals, and two or three cases that you worked on together.':
    'Dé a cada autor su CV, sus metas y dos o tres casos que vieron juntos.',
  'Talk openly about your scores. A fair comparison with others helps you.':
    'Hable abiertamente de sus puntajes. Una comparación justa con otros le ayuda.',
  'Remind authors who have not written yet': 'Recuérdeselo a los autores que todavía no escriben',
  'A busy author may forget. A reminder is normal.':
    'Un autor ocupado puede olvidarlo. Un recordatorio es normal.',
  'One friendly line with the date is enough.': 'Basta una línea amable con la fecha.',
  'Still open: {0}.': 'Todavía pendiente: {0}.',
  'Have the letters uploaded': 'Haga que suban las cartas',
  'The author uploads the letter, not you. It takes some days until it shows.':
    'La carta la sube el autor, no usted. Tarda unos días en aparecer.',
  'Make an entry for each letter in ERAS and send the author its request form.':
    'Cree una entrada para cada carta en ERAS y envíe al autor su formulario.',
  'ERAS asks whether you waive your right to read it. A waiver cannot be taken back.':
    'ERAS pregunta si renuncia a su derecho a leerla. La renuncia no se puede deshacer.',
  'Look every few days which letters have come.': 'Mire cada pocos días qué cartas llegaron.',

  'Register for the Match (NRMP)': 'Regístrese en el Match (NRMP)',
  'ERAS does not register you. Without it you are in no Match and in no SOAP.':
    'ERAS no le registra. Sin eso no participa en el Match ni en el SOAP.',
  'Have your ECFMG number at hand.': 'Tenga a mano su número de la ECFMG.',
  'Enter your citizenship and visa as they are now, not as you expect them.':
    'Ponga su ciudadanía y su visa como son ahora, no como las espera.',
  'Pay the registration.': 'Pague el registro.',
  'Agree with your partner on places and distance': 'Acuerde con su pareja los lugares y la distancia',
  'A couple matches only to a pair that you both ranked. Two lists in different towns match nobody.':
    'Una pareja hace match solo con un par que ambos pusieron en su lista. Dos listas en ciudades distintas no sirven.',
  'Choose regions where both of you have programs.': 'Elijan regiones donde ambos tengan programas.',
  'Agree how far apart you would live, and for how long.':
    'Acuerden a qué distancia vivirían y por cuánto tiempo.',
  'You apply to places where only one of you can train.':
    'Postulan a lugares donde solo uno de los dos puede hacer la residencia.',
  'Link your registration with your partner': 'Vincule su registro con el de su pareja',
  'Each of you registers alone. The link makes you a couple.':
    'Cada uno se registra por su cuenta. El vínculo los hace pareja.',
  'One of you asks for the link, the other accepts. Both pay the fee for couples.':
    'Uno pide el vínculo y el otro lo acepta. Ambos pagan la tarifa de parejas.',
  'You are matched as two single people.': 'Participan como dos personas solas.',
  'Practise interviews': 'Practique las entrevistas',
  'The first interview may come within days of the first invitation.':
    'La primera entrevista puede llegar a los pocos días de la primera invitación.',
  'Speak your answers aloud. Record yourself and listen.':
    'Diga sus respuestas en voz alta. Grábese y escúchese.',
  'Practise the question about scores until it takes 60 to 90 seconds.':
    'Practique la pregunta sobre los puntajes hasta que le tome de 60 a 90 segundos.',
  'Ask someone to interview you in English.': 'Pida a alguien que le entreviste en inglés.',
  'Your first interviews become your practice.': 'Sus primeras entrevistas se vuelven su práctica.',
  'Check that ECFMG has confirmed you to the NRMP': 'Revise que la ECFMG le haya confirmado ante el NRMP',
  'The NRMP asks ECFMG whether you have met every requirement. If not, your list does not count.':
    'El NRMP pregunta a la ECFMG si cumple todos los requisitos. Si no, su lista no cuenta.',
  'Look for the word "verified" in your NRMP account.': 'Busque la palabra «verified» en su cuenta del NRMP.',
  'If it is missing, write to ECFMG the same day.': 'Si falta, escriba a la ECFMG el mismo día.',
  'You are taken out of the Match and of SOAP.': 'Queda fuera del Match y del SOAP.',
  'Order your programs by where you want to train':
    'Ordene sus programas según dónde quiere hacer la residencia',
  'The Match is built so that your true order is also your best one.':
    'El Match está hecho para que su orden sincero sea también el mejor.',
  'Note your impression on the day of each interview.': 'Anote su impresión el mismo día de cada entrevista.',
  'Leave out a place only if you would not go there.': 'Deje fuera un lugar solo si no iría ahí.',
  'You certify an order that you did not think over.': 'Certifica un orden que no pensó bien.',
  'Write your two lists as pairs': 'Escriban sus dos listas como pares',
  'Both lists must be of the same length, line by line. The computer reads them as pairs.':
    'Las dos listas deben tener el mismo largo, línea por línea. La computadora las lee como pares.',
  'Add pairs in which one of you does not match, if you would accept that.':
    'Agreguen pares en los que uno de los dos no hace match, si lo aceptarían.',
  'Compare both lists line by line.': 'Comparen las dos listas línea por línea.',
  'A list with a missing line does not count as a pair.':
    'Una lista a la que le falta una línea no cuenta como par.',
  'Certify your rank list': 'Certifique su rank order list',
  'Only a certified list takes part. A match is binding.':
    'Solo participa una lista certificada. El match obliga.',
  'Enter the list, certify it, and read the confirmation.':
    'Ingrese la lista, certifíquela y lea la confirmación.',
  'After each change, certify again.': 'Después de cada cambio, certifique de nuevo.',
  'Nothing is accepted after the deadline. Without a list you cannot match.':
    'Después del plazo no se acepta nada. Sin lista no puede hacer match.',
  'See whether you matched, and note it': 'Vea si hizo match, y anótelo',
  'What to do next depends on it. Without a place, SOAP begins on the same day.':
    'De eso depende qué hacer ahora. Sin un puesto, el SOAP empieza el mismo día.',
  'Your NRMP account shows it on the Monday. Note it on the page "After the Match".':
    'Su cuenta de NRMP lo muestra el lunes. Anótelo en la página "Después del Match".',
  'SOAP: choose programs and send': 'SOAP: elija programas y envíe',
  'SOAP: answer the calls of programs': 'SOAP: responda las llamadas de los programas',
  'SOAP: decide on each offer within its round': 'SOAP: decida sobre cada oferta dentro de su ronda',
  'The page "SOAP" has each step with its hour, and the rules for contact.':
    'La página "SOAP" tiene cada paso con su hora, y las reglas de contacto.',
  'Be ready for SOAP, in case you do not match': 'Prepárese para el SOAP, por si no hace match',
  'SOAP gives you hours, not weeks. Everybody should be ready, and most will not need it.':
    'El SOAP le da horas, no semanas. Conviene que todos estén listos, y la mayoría no lo va a necesitar.',
  'Prepare a statement for each specialty that you would take.':
    'Prepare un personal statement para cada especialidad que aceptaría.',
  'Think which programs you would choose: you have {0} applications.':
    'Piense qué programas elegiría: tiene {0} solicitudes.',
  'Contact no program before it contacts you, and let nobody do it for you.':
    'No contacte a ningún programa antes de que le contacte, ni deje que nadie lo haga por usted.',
  'You write applications in the hours in which others send theirs.':
    'Escribe solicitudes en las horas en que los demás envían las suyas.',
  'Registration costs {0} more after the deadline, and ends when rank lists are due.':
    'Después del plazo, el registro cuesta {0} más, y termina cuando se entregan las rank order lists.',
  'Registration costs more after the deadline, and ends when rank lists are due.':
    'Después del plazo, el registro cuesta más, y termina cuando se entregan las rank order lists.',

  'The ERAS application form opens': 'Se abre el formulario de solicitud de ERAS',
  'From this day you can fill in the form of your season. Nothing can be sent yet.':
    'Desde este día puede llenar el formulario de su temporada. Todavía no se puede enviar nada.',
  'Note your login and look through every page of the form.':
    'Anote su acceso y mire todas las páginas del formulario.',
  'ECFMG begins to issue ERAS tokens': 'La ECFMG empieza a dar los tokens de ERAS',
  'Without the token you cannot open the application form.':
    'Sin el token no puede abrir el formulario de solicitud.',
  'Order the token through ECFMG in the first days.': 'Pida el token a la ECFMG en los primeros días.',
  'Applications can be sent': 'Se pueden enviar solicitudes',
  'An application sent on this day is read no sooner than one sent later, as long as it is there when programs first look.':
    'Una solicitud enviada este día no se lee antes que otra enviada después, mientras esté ahí cuando los programas miran por primera vez.',
  'Do not rush. Send when everything is right.': 'No se apure. Envíe cuando todo esté bien.',
  'Registration for the Match opens': 'Se abre el registro para el Match',
  'The Match is run by the NRMP. ERAS sends your application but does not register you.':
    'El Match lo organiza el NRMP. ERAS envía su solicitud, pero no le registra.',
  'Register with the NRMP in the first weeks. It takes one sitting.':
    'Regístrese en el NRMP en las primeras semanas. Se hace de una sola vez.',
  'Programs first look at applications': 'Los programas miran las solicitudes por primera vez',
  'Programs see all applications from this hour on, with the letters and scores that are there.':
    'Desde esta hora los programas ven todas las solicitudes, con las cartas y los puntajes que estén.',
  'Check that every letter is assigned and every score has been released.':
    'Revise que cada carta esté asignada y que cada puntaje esté autorizado.',
  'First interview invitations': 'Primeras invitaciones a entrevista',
  'Most invitations come in the weeks after this. Places in the calendar go fast.':
    'La mayoría de las invitaciones llega en las semanas siguientes. Los lugares en el calendario se acaban rápido.',
  'Look at your e-mail several times a day, spam folder too.':
    'Mire su correo varias veces al día, también la carpeta de correo no deseado.',
  'Answer within hours and keep a list of dates.': 'Responda en pocas horas y lleve una lista de fechas.',
  'Last day for {0} ECFMG Pathways applications':
    'Último día para las solicitudes de Pathways {0} de la ECFMG',
  'Your date for the certificate rests on this one. After it you need the Pathway of the next season.':
    'De este día depende su fecha para el certificado. Después necesita el Pathway de la próxima temporada.',
  'A Pathway shows your clinical skills. After this day you cannot be certified in time for this Match.':
    'Un Pathway demuestra sus habilidades clínicas. Después de este día no puede certificarse a tiempo para este Match.',
  'The supporting documents must be there on this day, too.':
    'Ese día también deben estar los documentos de respaldo.',
  'Match registration without the late fee ends': 'Termina el registro para el Match sin recargo',
  'After this day registration costs more. It stays open until rank lists are due.':
    'Después de este día el registro cuesta más. Sigue abierto hasta que se entregan las rank order lists.',
  'Register at least a week before.': 'Regístrese al menos una semana antes.',
  'Rank lists can be entered': 'Se pueden ingresar las rank order lists',
  'You order the programs where you interviewed, by where you want to train.':
    'Usted ordena los programas donde tuvo entrevista, según dónde quiere hacer la residencia.',
  'Enter a first list. You can change it until the deadline.':
    'Ingrese una primera lista. Puede cambiarla hasta el último día.',
  'Rank lists are due': 'Último día para las rank order lists',
  'Without a certified list you cannot match. ECFMG must have confirmed graduates of schools abroad by then.':
    'Sin una lista certificada no puede hacer match. Para entonces la ECFMG debe haber confirmado a los graduados de facultades extranjeras.',
  'Certify the list days before, then look once more that it says "certified".':
    'Certifique la lista unos días antes y después mire otra vez que diga «certified».',
  'Match Week: you learn whether you matched': 'Match Week: se sabe si hizo match',
  'You learn if you matched, not yet where. If you did not match, SOAP (the round for open places) begins.':
    'Sabe si hizo match, todavía no dónde. Si no hizo match, empieza el SOAP (la ronda para los lugares libres).',
  'Be free this whole week.': 'Tenga libre toda esta semana.',
  'Contact no program about an open place before it contacts you.':
    'No contacte a ningún programa por un lugar libre antes de que le contacte.',
  'SOAP: programs begin to read applications': 'SOAP: los programas empiezan a leer solicitudes',
  'Only if you did not match: programs with open places read applications and call for short interviews.':
    'Solo si no hizo match: los programas con lugares libres leen solicitudes y llaman a entrevistas cortas.',
  'Keep the telephone free and your answers short.': 'Tenga el teléfono libre y dé respuestas cortas.',
  'SOAP: offers in four rounds': 'SOAP: ofertas en cuatro rondas',
  'Only if you did not match: an offer is open for two hours, and an accepted offer is binding.':
    'Solo si no hizo match: una oferta vale dos horas, y una oferta aceptada obliga.',
  'Decide before the day which offers you would take.': 'Decida antes de ese día qué ofertas aceptaría.',
  'You learn where you will train.': 'Sabe dónde hará la residencia.',
  'Have the first steps of the visa and of the contract ready.':
    'Tenga listos los primeros pasos de la visa y del contrato.',
  'Residency begins': 'Empieza la residencia',
  'You must be able to start by this day. Many programs begin with days of orientation in June.':
    'Debe poder empezar a más tardar este día. Muchos programas comienzan con días de orientación en junio.',
  'Ask your program for its first day.': 'Pregunte a su programa cuál es el primer día.',

  'You may not be there on the first day. A program can wait, but it does not have to.':
    'Quizá no llegue para el primer día. Un programa puede esperar, pero no tiene que hacerlo.',
  'Ask your health ministry what it needs for the Statement of Need':
    'Pregunte a su ministerio de salud qué necesita para el Statement of Need',
  'The J-1 visa asks for this letter from the health ministry of your country. Some ministries take long.':
    'La visa J-1 exige esta carta del ministerio de salud de su país. Algunos ministerios tardan mucho.',
  'Ask for the office, the form, the time, and the exact name of the specialty.':
    'Pregunte por la oficina, el formulario, el plazo y el nombre exacto de la especialidad.',
  'You lose these weeks after Match Day, when there are few.':
    'Pierde esas semanas después del Match Day, cuando quedan pocas.',
  'Get the Statement of Need': 'Obtenga el Statement of Need',
  'ECFMG cannot sponsor the J-1 without it.': 'Sin él, la ECFMG no puede patrocinar la J-1.',
  'It must name your specialty exactly as the program does.':
    'Debe nombrar su especialidad exactamente como el programa.',
  'Apply for J-1 sponsorship through ECFMG': 'Pida el patrocinio de la J-1 a la ECFMG',
  'ECFMG sponsors every J-1 physician. It decides within weeks of a complete file.':
    'La ECFMG patrocina a todos los médicos con J-1. Decide en semanas, una vez completo el expediente.',
  'Your program opens the file. Send it what it asks for within days.':
    'Su programa abre el expediente. Envíele en pocos días lo que pida.',
  'Read what the return to your country after training means for you.':
    'Lea qué significa para usted el regreso a su país después de la residencia.',
  'Help your program with the H-1B petition': 'Ayude a su programa con la petición H-1B',
  'The hospital files it, with your Step 3 result and your certificate.':
    'La presenta el hospital, con su resultado del Step 3 y su certificado.',
  'Ask the program in writing whether it pays and who files.':
    'Pregunte al programa por escrito si paga y quién la presenta.',
  'A high payment for new petitions was before the courts in October 2026. Ask how it stands on that day.':
    'En octubre de 2026, un pago alto por peticiones nuevas estaba en los tribunales. Pregunte cómo está ese día.',
  'Get the visa at the consulate, and travel': 'Obtenga la visa en el consulado y viaje',
  'Waiting times differ by consulate and change from week to week.':
    'Los tiempos de espera varían según el consulado y cambian de una semana a otra.',
  'Look now how long people wait at your consulate.': 'Mire ahora cuánto se espera en su consulado.',
  'Check whether an entry restriction names your nationality on that day.':
    'Revise si ese día hay una restricción de entrada para su nacionalidad.',
  'Book the appointment as soon as you hold the papers.': 'Reserve la cita en cuanto tenga los papeles.',
  'Contract, training licence, health forms, a place to live':
    'Contrato, licencia de residente, formularios de salud y un lugar donde vivir',
  'Your program sends a long list after Match Day. Some papers take weeks.':
    'Su programa envía una lista larga después del Match Day. Algunos papeles tardan semanas.',
  'Answer each message of the program within days.': 'Responda cada mensaje del programa en pocos días.',
  'Apply for the training licence early.': 'Pida pronto la licencia de residente.',
  'Find out whether you need a visa to enter the United States':
    'Averigüe si necesita visa para entrar a Estados Unidos',
  'Your profile does not say it. A visitor visa may take {0} months or more.':
    'Su perfil no lo dice. Una visa de visitante puede tardar {0} meses o más.',
  'Citizens of the United States and holders of a green card need none.':
    'No la necesitan los ciudadanos de Estados Unidos ni quienes tienen green card.',
  'Everybody else: look at travel.state.gov. Then enter the answer in your profile.':
    'Los demás: miren travel.state.gov. Después, anote la respuesta en su perfil.',
  'You may have a place and no way to enter.': 'Puede tener un lugar y ninguna forma de entrar.',
  'You cannot enter without one. Waiting times for the interview differ by embassy, from days to many months.':
    'Sin ella no puede entrar. La espera para la entrevista varía según la embajada, de días a muchos meses.',
  'Ask the host in writing which visa fits what you will do there.':
    'Pregunte por escrito a quien le recibe qué visa corresponde a lo que hará ahí.',
  'The rotation moves back, and its letter with it.': 'La rotación se retrasa, y con ella su carta.',
  'Step 3 is held in the United States only. Waiting times for the interview differ by embassy, from days to many months.':
    'El Step 3 se presenta solo en Estados Unidos. La espera para la entrevista varía según la embajada, de días a muchos meses.',
  'You cannot be there on the day that you booked.': 'No puede estar ahí el día que reservó.',
  'Look up the waiting time at your embassy now. Book the interview as soon as you can.':
    'Mire ahora la espera en su embajada. Reserve la entrevista en cuanto pueda.',
  'If you hold a visa that is valid then, or are in the country, mark this done. One visa may serve for more than one stay.':
    'Si tiene una visa válida para entonces, o ya está en el país, márquelo como hecho. Una visa puede servir para más de una estadía.',
  'Find work and letters that need no entry to the United States':
    'Busque trabajo y cartas que no exijan entrar a Estados Unidos',
  'A hands-on rotation in the United States is not in this plan while its visa is in doubt. This is what you can do meanwhile.':
    'Una rotación práctica en Estados Unidos no está en este plan mientras su visa esté en duda. Esto es lo que puede hacer entretanto.',
  'Do hands-on work where you live, best at a teaching hospital. Ask a doctor who sees you with patients for a letter.':
    'Haga trabajo práctico donde vive, mejor en un hospital docente. Pida una carta a un médico que lo vea con pacientes.',
  'Ask US faculty for research or a quality project that you can do from home.':
    'Pida a docentes de Estados Unidos una investigación o un proyecto de calidad que pueda hacer desde casa.',
  'Some US hosts offer remote rotations. You watch there; our odds count hands-on months only. Ask about the evaluation and the letter before you pay.':
    'Algunos anfitriones de Estados Unidos ofrecen rotaciones a distancia. Allí usted observa; nuestros odds cuentan solo los meses prácticos. Pregunte por la evaluación y la carta antes de pagar.',
  'You apply with fewer people who can write about your work.':
    'Postula con menos personas que puedan escribir sobre su trabajo.',
  'Get a visitor visa for the rotation': 'Obtenga una visa de visitante para la rotación',
  'Get a visitor visa for your time in the United States':
    'Obtenga una visa de visitante para su estadía en Estados Unidos',
  'Get a visitor visa for Step 3, if you hold none by then':
    'Obtenga una visa de visitante para el Step 3, si para entonces no tiene una',
  'Get a visitor visa for Step 3': 'Obtenga una visa de visitante para el Step 3',
  'Find out whether any visa for the United States is open to you':
    'Averigüe si alguna visa para Estados Unidos está abierta para usted',
  'Residency, rotations and Step 3 all need entry to the United States. Know the answer before you pay for anything that needs it.':
    'La residencia, las rotaciones y el Step 3 exigen entrar a Estados Unidos. Conozca la respuesta antes de pagar cualquier cosa que lo exija.',
  'Write down what may change it: a second citizenship, a visa that you hold, a visa class that is not on the list.':
    'Anote lo que puede cambiarlo: una segunda nacionalidad, una visa que ya tiene, una clase de visa que no está en la lista.',
  'Ask an immigration lawyer about your case. Ask what the advice costs first.':
    'Consulte su caso con un abogado de inmigración. Pregunte antes cuánto cuesta la consulta.',
  'If a way is open, mark this done: what needs entry then takes its place in the plan. If not, pay for nothing that needs it.':
    'Si hay un camino abierto, marque esto como hecho: lo que exige entrar toma entonces su lugar en el plan. Si no, no pague nada que lo exija.',
  'You may pay for what you cannot enter the country to use.':
    'Puede que pague algo que no podrá usar porque no puede entrar al país.',
};
