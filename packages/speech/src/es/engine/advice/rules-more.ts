import type { Sentences } from '../../../sentences.ts';

export const rulesMore: Sentences = {
  'Nothing in your profile goes on today: no school, work, research or teaching.':
    'Hoy no hay nada en curso en su perfil: ni estudios, ni trabajo, ni investigación, ni docencia.',
  'Be active with patients again': 'Vuelva a estar activo con pacientes',
  'Nothing in your profile has gone on for {0}. Programs ask what you do now. Half a day a week is an answer.':
    'Desde hace {0} no hay nada en curso en su perfil. Los programas preguntan qué hace ahora. Medio día por semana ya es una respuesta.',
  'Choose one: work at home, a community clinic, telemedicine where it is allowed, or teaching.':
    'Elija una cosa: trabajo en su país, una clínica comunitaria, telemedicina donde se permita, o docencia.',
  'Set a start date within four weeks, and ask for a note with dates and hours.':
    'Fije una fecha de inicio dentro de cuatro semanas y pida una constancia con fechas y horas.',
  'If something does go on, enter it in your profile.': 'Si hay algo en curso, anótelo en su perfil.',
  'Your entries leave half a year or more empty since graduation.':
    'Sus datos dejan medio año o más sin nada desde la graduación.',
  'One pause to explain': 'Una pausa por explicar',
  '{0} pauses to explain': '{0} pausas por explicar',
  'You gave your reasons.': 'Usted dio sus razones.',
  'Your reasons cover only part of it.': 'Sus razones cubren solo una parte.',
  'You gave no reason for it.': 'No dio ninguna razón.',
  'Your profile has nothing for this time: {0}. {1} Interviewers will ask.':
    'Su perfil no tiene nada en este tiempo: {0}. {1} En las entrevistas se lo preguntarán.',
  'Your profile has nothing for these times: {0}. {1} Interviewers will ask.':
    'Su perfil no tiene nada en estos tiempos: {0}. {1} En las entrevistas se lo preguntarán.',
  'Enter what you did in that time, with dates. If there was a reason, enter it as a gap.':
    'Anote qué hizo en ese tiempo, con fechas. Si hubo una razón, anótela como pausa.',
  'Keep a paper for what you did: a contract, a certificate, a letter.':
    'Guarde un papel de lo que hizo: un contrato, un certificado, una carta.',
  'Prepare one calm sentence: what it was for, what you did, and that it is over.':
    'Prepare una frase tranquila: para qué fue, qué hizo y que ya terminó.',
  'You want Med-Peds, or adults and children, and none of your scholarly work concerns both ages.':
    'Usted quiere Med-Peds, o adultos y niños, y ninguno de sus trabajos académicos trata de ambas edades.',
  'No research that links adults and children': 'Sin investigación que una adultos y niños',
  'No scholarly work is entered yet.': 'Todavía no hay trabajo académico anotado.',
  'None of your scholarly work concerns both ages.':
    'Ninguno de sus trabajos académicos trata de ambas edades.',
  'It is optional. A small project on such a theme gives you people and stories for Med-Peds.':
    'Es opcional. Un proyecto pequeño sobre un tema así le da contactos e historias para Med-Peds.',
  'It is optional. A small project on such a theme gives you people and stories for both of your specialties.':
    'Es opcional. Un proyecto pequeño sobre un tema así le da contactos e historias para sus dos especialidades.',
  'Choose one theme that you know from your own work.': 'Elija un tema que conozca por su propio trabajo.',
  'You could begin with this one: {0}.': 'Podría empezar con este: {0}.',
  'Ask one small question that you can answer in a few months.':
    'Plantee una pregunta pequeña que pueda responder en unos meses.',
  'No scholarly work is entered.': 'No hay trabajo académico anotado.',
  'No scholarly work entered yet': 'Todavía sin trabajo académico anotado',
  'If you have some, enter it. A new project would end after applications open this season.':
    'Si tiene alguno, anótelo. Un proyecto nuevo terminaría después de que se abran las solicitudes de esta temporada.',
  'If you have some, enter it. If not: {0} kinds of small projects can still end before applications open.': {
    by: 0,
    one: 'Si tiene alguno, anótelo. Si no: {0} tipo de proyecto pequeño todavía puede terminar antes de que se abran las solicitudes.',
    other:
      'Si tiene alguno, anótelo. Si no: {0} tipos de proyectos pequeños todavía pueden terminar antes de que se abran las solicitudes.',
  },
  'Put your time into exams, experience and letters. Think of a project again for the next season.':
    'Dedique su tiempo a exámenes, experiencia y cartas. Vuelva a pensar en un proyecto para la próxima temporada.',
  'You are in no research now, none is planned, and a small project can still end before applications open.':
    'Ahora no está en ninguna investigación, no tiene ninguna prevista, y un proyecto pequeño todavía puede terminar antes de que se abran las solicitudes.',
  'One short message to a faculty member': 'Un mensaje corto a un miembro del profesorado',
  'Most projects begin with an e-mail. A {0} takes about {1} if it goes well, so there is time.':
    'La mayoría de los proyectos empiezan con un correo electrónico. El más pequeño ({0}) lleva cerca de {1} si todo va bien, así que hay tiempo.',
  'Introduce yourself in two or three sentences.': 'Preséntese en dos o tres frases.',
  'Name one paper, talk or clinic of theirs, and your question about it.':
    'Mencione un artículo, una charla o una clínica de esa persona, y su pregunta al respecto.',
  'Offer one task and some hours a week, also remotely.':
    'Ofrezca una tarea y algunas horas por semana, también a distancia.',
  'You studied abroad, and your hands-on US months are too few, or leave out adults or children.':
    'Usted estudió en el extranjero, y sus meses de práctica directa en EE. UU. son muy pocos, o dejan fuera a adultos o a niños.',
  'The next rotation: the missing age group': 'La próxima rotación: el grupo de edad que falta',
  'Your next US rotation': 'Su próxima rotación en EE. UU.',
  'You have enough hands-on months in the US, but none {0}.':
    'Tiene suficientes meses de práctica directa en EE. UU., pero ninguno {0}.',
  'Hands-on US clinical experience (USCE): {0}': 'Experiencia clínica directa en EE. UU. (USCE): {0}',
  'Look for hands-on work {0}, at a hospital where residents train.':
    'Busque práctica directa {0}, en un hospital donde se formen residentes.',
  'Agree on a written evaluation and the chance of a letter before you pay.':
    'Acuerde una evaluación escrita y la posibilidad de una carta antes de pagar.',
  'You studied abroad, and a rotation that you plan in the US meets too few of the four points.':
    'Usted estudió en el extranjero, y una rotación que planea en EE. UU. cumple muy pocos de los cuatro puntos.',
  'A planned rotation that gives you little': 'Una rotación prevista que le da poco',
  '{0} ({1}) meets {2} of four points at best. A month and its fees may bring no strong letter. You can still change it.':
    '{0} ({1}) cumple, en el mejor de los casos, {2} de cuatro puntos. Un mes y sus tarifas pueden no traer una carta fuerte. Todavía puede cambiarlo.',
  'If nothing can be changed, look for another place before you pay.':
    'Si no se puede cambiar nada, busque otro lugar antes de pagar.',
  'You studied abroad, and your profile leaves open how a US experience scores on the four points.':
    'Usted estudió en el extranjero, y su perfil deja abierto cuántos de los cuatro puntos cumple una experiencia en EE. UU.',
  'Details of your US experience': 'Detalles de su experiencia en EE. UU.',
  'One US experience lacks details. They decide how programs see it: hands-on or not, which ages, which hospital, which letter.':
    'A una experiencia en EE. UU. le faltan detalles. De ellos depende cómo la ven los programas: directa o no, qué edades, qué hospital, qué carta.',
  '{0} US experiences lack details. They decide how programs see them: hands-on or not, which ages, which hospital, which letter.':
    'A {0} experiencias en EE. UU. les faltan detalles. De ellos depende cómo las ven los programas: directas o no, qué edades, qué hospital, qué carta.',
  'Complete "{0}" ({1}): {2}.': 'Complete “{0}” ({1}): {2}.',
  'the kind of work': 'el tipo de trabajo',
  'the country': 'el país',
  'the specialty': 'la especialidad',
  'the months': 'los meses',
  'the first day': 'el primer día',
  'the last day': 'el último día',
  'university or community hospital': 'hospital universitario o comunitario',
  'whether the hospital has a Med-Peds program': 'si el hospital tiene un programa de Med-Peds',
  'whether you were evaluated in writing': 'si le evaluaron por escrito',
  'whether a letter came of it': 'si de ahí salió una carta',
  'in Med-Peds, or in both internal medicine and pediatrics':
    'en Med-Peds, o en medicina interna y también en pediatría',
  'with adults': 'con adultos',
  'with children': 'con niños',
  'You want Med-Peds and have worked in it, or where it is at home, or a Med-Peds physician writes for you.':
    'Usted quiere Med-Peds y ha trabajado allí, o donde existe, o un médico de Med-Peds escribe por usted.',
  'You know Med-Peds from inside': 'Conoce Med-Peds por dentro',
  'You have been where Med-Peds physicians work.': 'Ha estado donde trabajan médicos de Med-Peds.',
  'A Med-Peds physician writes for you.': 'Un médico de Med-Peds escribe por usted.',
  'You have seen both adults and children.': 'Ha visto tanto a adultos como a niños.',
  'Name the people and the place in your Med-Peds statement.':
    'Nombre a las personas y el lugar en su personal statement de Med-Peds.',
  'Tell one patient story with both ages in it. It says more than the word "passion".':
    'Cuente una historia de un paciente en la que estén ambas edades. Dice más que la palabra “passion” (pasión).',
  'You have taught.': 'Usted ha enseñado.',
  'You teach': 'Usted enseña',
  'Residents teach students every day, and programs look for people who like it.':
    'Los residentes enseñan a estudiantes cada día, y los programas buscan personas a quienes les gusta.',
  'Add it as an entry with dates: whom, what, how often. Without dates it is only a word.':
    'Agréguelo como una entrada con fechas: a quién, qué, con qué frecuencia. Sin fechas es solo una palabra.',
  'If you explain a gap or many years since graduation, say what you taught in that time.':
    'Si explica una pausa o muchos años desde la graduación, diga qué enseñó en ese tiempo.',
  'You have scholarly work on a topic that spans childhood and adult life.':
    'Tiene trabajo académico sobre un tema que va de la infancia a la vida adulta.',
  'Research across ages': 'Investigación que cruza las edades',
  'You have {0} of scholarly work on illness that goes from childhood into adult life. This is the heart of Med-Peds.':
    'En su perfil hay {0} de carácter académico sobre enfermedades que van de la infancia a la vida adulta. Ese es el corazón de Med-Peds.',
  'Say in one sentence what you found and what you did yourself. Be ready to talk about it for two minutes.':
    'Diga en una frase qué encontró y qué hizo usted mismo. Prepárese para hablar de ello dos minutos.',
  'A letter that you plan is not asked for, and the day to ask has come.':
    'Una carta que planea no se ha pedido, y ya llegó el día de pedirla.',
  'Time to ask for letters': 'Es hora de pedir las cartas',
  'You have not asked {0} yet.': 'Aún no se la ha pedido a: {0}.',
  'The letters should have been uploaded by {0}.': 'Las cartas deberían haberse subido a más tardar el {0}.',
  'The letter should have been uploaded by {0}.': 'La carta debería haberse subido a más tardar el {0}.',
  'The letters should be uploaded by {0}.': 'Las cartas deberían subirse a más tardar el {0}.',
  'The letter should be uploaded by {0}.': 'La carta debería subirse a más tardar el {0}.',
  'Ask this week, in person or by video.': 'Pídala esta semana, en persona o por video.',
  'Ask how soon they can upload it.': 'Pregunte qué tan pronto pueden subirla.',
  'Name the day: the letter should be uploaded by {0}.':
    'Diga el día: la carta debería subirse a más tardar el {0}.',
  'When they have agreed, mark the letter as asked and note the date.':
    'Cuando acepten, marque la carta como pedida y anote la fecha.',
  'You asked for a letter, it is not there, and the day of a reminder has come.':
    'Pidió una carta, no está, y ya llegó el día de recordarla.',
  'Letters to remind about': 'Cartas que conviene recordar',
  'A letter to remind about': 'Una carta que conviene recordar',
  'You asked {0}, and the letters are not there.': 'Se las pidió a: {0}. Las cartas no están.',
  'You asked {0}, and the letter is not there.': 'Se la pidió a: {0}. La carta no está.',
  'The last good day to upload was {0}.': 'El último día bueno para subirla fue el {0}.',
  'The last good day to upload is {0}.': 'El último día bueno para subirla es el {0}.',
  'Send a short reminder: thank them, name the day, offer your documents again.':
    'Envíe un recordatorio breve: agradezca, diga el día y ofrezca otra vez sus documentos.',
  'If no answer comes within a week, ask somebody else as well.':
    'Si no hay respuesta en una semana, pídasela también a otra persona.',
  'You want Med-Peds, and none of your letters comes from a Med-Peds physician.':
    'Usted quiere Med-Peds, y ninguna de sus cartas es de un médico de Med-Peds.',
  'No letter from a Med-Peds physician': 'Ninguna carta de un médico de Med-Peds',
  'No author is entered yet.': 'Todavía no hay ningún autor anotado.',
  'Your one author is not a Med-Peds physician.': 'Su único autor no es médico de Med-Peds.',
  'None of your {0} authors is a Med-Peds physician.': 'Ninguno de sus {0} autores es médico de Med-Peds.',
  'Somebody who does this work can say that you know what it is.':
    'Quien hace este trabajo puede decir que usted sabe en qué consiste.',
  'Look for a rotation, clinic or project with a Med-Peds physician. A hospital with a Med-Peds program is best.':
    'Busque una rotación, clínica o proyecto con un médico de Med-Peds. Lo mejor es un hospital con programa de Med-Peds.',
  'Internal medicine and pediatrics authors come first: a Med-Peds program should see both.':
    'Los autores de medicina interna y de pediatría van primero: un programa de Med-Peds debería ver ambos.',
  'Your US authors only watched you observe: none of them saw hands-on work.':
    'Sus autores en EE. UU. solo le vieron observar: ninguno vio su práctica directa.',
  'US letters from observing only': 'Cartas de EE. UU. solo por observar',
  '{0} work in the US, but did not see you care for patients. They cannot say how you would do as a resident.':
    '{0} trabajan en EE. UU., pero no le vieron atender pacientes. No pueden decir cómo le iría como residente.',
  '{0} works in the US, but did not see you care for patients. This author cannot say how you would do as a resident.':
    '{0} trabaja en EE. UU., pero no le vio atender pacientes. Este autor no puede decir cómo le iría como residente.',
  'Plan one hands-on rotation in the US, with an attending who will see you work for four weeks.':
    'Planee una rotación de práctica directa en EE. UU., con un médico a cargo que le vea trabajar cuatro semanas.',
  'Until then, ask for what they did see: your questions, your reading, how you present a patient.':
    'Hasta entonces, pida lo que sí vieron: sus preguntas, sus lecturas, cómo presenta a un paciente.',
  'A letter in your profile lacks the author’s field, the country, or whether they saw hands-on work.':
    'A una carta de su perfil le falta la especialidad del autor, el país, o si vio su práctica directa.',
  'Say more about your authors': 'Diga más sobre sus autores',
  'Not entered yet: {0}. What is not entered counts as no when we choose the letters for a program.':
    'Sin anotar todavía: {0}. Lo que no está anotado cuenta como “no” cuando elegimos las cartas para un programa.',
  'Fill in what is missing. It can change which letters go where.':
    'Complete lo que falta. Puede cambiar qué cartas van a dónde.',
  'You have more letters than one program takes.': 'Tiene más cartas de las que acepta un programa.',
  '{0} letters: choose for each specialty': '{0} cartas: elija para cada especialidad',
  'One program takes {0} letters at most. You have or plan {1}, so you choose which {2} each specialty sees.':
    'Un programa acepta {0} cartas como máximo. Usted tiene o planea {1}, así que elige cuáles {2} ve cada especialidad.',
  'Use the table of authors and specialties. Assign the letters program by program in ERAS.':
    'Use la tabla de autores y especialidades. Asigne las cartas programa por programa en ERAS.',
  'Your scores raise a question, and a letter is still to be written that can answer it.':
    'Sus puntajes plantean una pregunta, y todavía falta escribir una carta que puede responderla.',
  'Letters can answer your scores': 'Las cartas pueden responder por sus puntajes',
  'Readers will see {0}. A letter that compares your work with that of other residents answers it better than you can. You can still ask for this: {1}.':
    'Quienes lean verán {0}. Una carta que compara su trabajo con el de otros residentes lo responde mejor que usted. Todavía puede pedírselo a: {1}.',
  'Tell each author about your scores yourself, before they agree.':
    'Hable usted mismo de sus puntajes con cada autor, antes de que acepte.',
  'Ask for a plain comparison with students and residents they have worked with.':
    'Pida una comparación clara con estudiantes y residentes con quienes ha trabajado.',
  'You have enough letters in sight, and a program that you want asks for more or for others.':
    'Tiene suficientes cartas a la vista, y un programa que usted quiere pide más, u otras.',
  'One program asks for other letters': 'Un programa pide otras cartas',
  '{0} programs ask for other letters': '{0} programas piden otras cartas',
  'We know what {0} of the programs in your specialties say about letters.': {
    by: 0,
    one: 'Sabemos qué dice sobre las cartas {0} de los programas de sus especialidades.',
    other: 'Sabemos qué dicen sobre las cartas {0} de los programas de sus especialidades.',
  },
  'At {0} of them your letters fall short, even when all you plan arrive, for example {1}.':
    'En {0} de ellos sus cartas no alcanzan, aunque lleguen todas las que planea; por ejemplo, {1}.',
  'At {0} of them your letters fall short, even when all you plan arrive: {1}.':
    'En {0} de ellos sus cartas no alcanzan, aunque lleguen todas las que planea: {1}.',
  'Look at the list of programs on the page about letters, and check the program’s own page: some statements are old.':
    'Mire la lista de programas en la página sobre las cartas y revise la página del propio programa: algunas declaraciones son antiguas.',
  'Find one more author before you apply there.': 'Busque un autor más antes de postular allí.',
  'the field': 'la especialidad',
  'whether {0} saw you work with patients': 'si {0} le vio trabajar con pacientes',
  '{0} of {1}': '{0} de {1}',
  'You speak a language besides English.': 'Usted habla un idioma además del inglés.',
  'looked for a language of their patients': 'buscaron un idioma de sus pacientes',
  '{0} besides English': '{0} además del inglés',
  'You can speak with patients whom others need an interpreter for.':
    'Puede hablar con pacientes para quienes otros necesitan un intérprete.',
  'Name your level honestly: greet, take a history, or explain a plan.':
    'Diga su nivel con honestidad: saludar, hacer una historia clínica o explicar un plan.',
  'Look for programs whose patients speak it, and say so in one sentence there.':
    'Busque programas cuyos pacientes lo hablen, y dígalo allí en una frase.',
  'You have led people or a project.': 'Usted ha dirigido personas o un proyecto.',
  'You have led people': 'Ha dirigido personas',
  'A resident leads a small team from the first year on. You have done this before.':
    'Un residente dirige un equipo pequeño desde el primer año. Usted ya lo ha hecho.',
  'Give one example with a number: how many people, how long, what was different afterwards.':
    'Dé un ejemplo con un número: cuántas personas, cuánto tiempo, qué cambió después.',
  'You have worked for people with little access to care.':
    'Usted ha trabajado para personas con poco acceso a la atención médica.',
  'Work where care is scarce': 'Trabajo donde falta atención médica',
  'Many teaching hospitals treat patients with little access to care. You know this work.':
    'Muchos hospitales docentes atienden a pacientes con poco acceso a la atención médica. Usted conoce este trabajo.',
  'Add it as an entry with dates and place, if it is not there yet.':
    'Agréguelo como una entrada con fechas y lugar, si aún no está.',
  'Look for programs with such clinics and say what you would bring, with one example.':
    'Busque programas con clínicas así y diga qué aportaría usted, con un ejemplo.',
  'You graduated abroad, and not long before you apply.':
    'Usted se graduó en el extranjero, y poco antes de postular.',
  'A recent graduate': 'Graduación reciente',
  'You apply in the year of your graduation or before it. Your training is fresh, and no limit of years that we know closes a program to you.':
    'Postula en el año de su graduación o antes. Su formación es reciente, y ningún límite de años que conozcamos le cierra un programa.',
  'You apply {0} after graduation. No limit of years that we know closes a program to you.':
    'Postula {0} después de graduarse. Ningún límite de años que conozcamos le cierra un programa.',
  'Keep this in mind when you think of waiting: each season takes a year off it.':
    'Téngalo en cuenta si piensa en esperar: cada temporada le quita un año a esta ventaja.',
  'You graduated abroad and hold the ECFMG certificate.':
    'Usted se graduó en el extranjero y tiene el certificado de la ECFMG.',
  'ECFMG certified': 'Certificación de la ECFMG obtenida',
  'Your certificate is here: no program has to wait for it, and Step 3 is open to you.':
    'Ya tiene su certificado: ningún programa tiene que esperarlo, y puede tomar el Step 3.',
  'Your certificate is here: no program has to wait for it.':
    'Ya tiene su certificado: ningún programa tiene que esperarlo.',
  'It is also what the J-1 visa asks for.': 'También es lo que pide la visa J-1.',
  'Check on your ECFMG page that it is still valid: some pathways expire.':
    'Compruebe en su página de la ECFMG que sigue vigente: algunos Pathways vencen.',
  'A hands-on rotation that you plan in the US ends so late that its letter comes after programs first look.':
    'Una rotación de práctica directa que planea en EE. UU. termina tan tarde que su carta llega después de que los programas miren por primera vez.',
  'The letter of your planned rotation comes late': 'La carta de su rotación prevista llega tarde',
  '{0}: it ends on {1}. A letter that you ask for then shows on about {2}. That is {3} after programs first look ({4}).':
    '{0}: termina el {1}. Una carta que pida entonces aparece hacia el {2}. Eso es {3} después de que los programas miren por primera vez ({4}).',
  'If you can still move it, let it end by {0}.':
    'Si aún puede moverla, haga que termine a más tardar el {0}.',
  'If not, ask half-way if your supervisor could write and upload the letter while you are there.':
    'Si no, pregunte a mitad de la rotación si su supervisor podría escribir y subir la carta mientras usted está allí.',
  'Do not count on this letter for the first look. Ask others, too.':
    'No cuente con esta carta para la primera lectura. Pida también a otras personas.',
  'You are on a clinical rotation in the US, or one starts soon.':
    'Está en una rotación clínica en EE. UU., o una empieza pronto.',
  'On your rotation now': 'Ahora, en su rotación',
  'Your rotation starts soon': 'Su rotación empieza pronto',
  'Ask what you may do, who supervises you, and how you are evaluated.':
    'Pregunte qué puede hacer, quién le supervisa y cómo le evalúan.',
  'Be reliable. Say early which specialty you want.': 'Cumpla siempre. Diga pronto qué especialidad quiere.',
  'Ask for feedback half-way, and change one thing that others can see.':
    'Pida comentarios a mitad de camino y cambie una cosa que los demás puedan ver.',
  'In the last week, ask for a letter that speaks to your clinical reasoning and communication.':
    'En la última semana, pida una carta que hable de su razonamiento clínico y su comunicación.',
  'You studied abroad, and you plan a rotation in the US or still need one.':
    'Usted estudió en el extranjero, y planea una rotación en EE. UU. o todavía la necesita.',
  'Before you pay for a rotation': 'Antes de pagar una rotación',
  'Some paid rotations are real, some are not, and some give you nothing that programs count.':
    'Algunas rotaciones pagadas son reales, otras no, y otras no le dan nada que cuente para los programas.',
  'Check the one that you plan.': 'Verifique la que planea.',
  'Check each offer.': 'Verifique cada oferta.',
  'What you agree before the first day decides what comes of it.':
    'Lo que acuerde antes del primer día decide qué sale de ella.',
  'The evaluation and the letter are settled. Your work now decides what the letter says.':
    'La evaluación y la carta ya están acordadas. Su trabajo de ahora decide qué dirá la carta.',
  'It is easy to ask for a letter and an evaluation while you are there, and hard once you have left.':
    'Es fácil pedir una carta y una evaluación mientras está allí, y difícil cuando ya se fue.',
  'You graduated abroad and have long hands-on US experience, with a letter from it.':
    'Usted se graduó en el extranjero y tiene una larga experiencia directa en EE. UU., con una carta de ella.',
  'You worked with patients in the US for {0}, and {1} can say so.':
    'Trabajó con pacientes en EE. UU. durante {0}. Lo respalda lo siguiente: {1}.',
  'When somebody asks about a score or a gap, answer with this: a place, a patient load, and who supervised you.':
    'Cuando alguien pregunte por un puntaje o una pausa, responda con esto: un lugar, cuántos pacientes y quién le supervisó.',
  'Ask each author to name one thing that you did without being told.':
    'Pida a cada autor que nombre una cosa que usted hizo sin que se la pidieran.',
  'You graduated abroad and have several letters from US authors who saw you work in a shorter stay.':
    'Usted se graduó en el extranjero y tiene varias cartas de autores de EE. UU. que le vieron trabajar en una estancia más corta.',
  '{0} from the US': '{0} de EE. UU.',
  '{0} saw you work and wrote for you.': 'Le vieron trabajar y escribieron por usted: {0}.',
  'Send them to every program: they answer doubts about your scores better than you can.':
    'Envíelas a todos los programas: responden a las dudas sobre sus puntajes mejor que usted.',
  'the rule on US experience': 'la regla sobre experiencia en EE. UU.',
  'You graduated abroad and show no work with patients in the US.':
    'Usted se graduó en el extranjero y no muestra trabajo con pacientes en EE. UU.',
  'No US clinical experience (USCE)': 'Sin experiencia clínica en EE. UU. (USCE)',
  'Your profile has no clinical work in the United States. With it, programs see that you can work in their system.':
    'Su perfil no tiene trabajo clínico en Estados Unidos. Con él, los programas ven que usted puede trabajar en su sistema.',
  'Aim for at least {0}.': 'Apunte al menos a {0}.',
  'You graduated abroad, and in the US you have only watched.':
    'Usted se graduó en el extranjero, y en EE. UU. solo ha observado.',
  'US experience by watching only': 'Experiencia en EE. UU. solo observando',
  'Your US experience ({0}) is observing. Not every program counts it, because nobody saw you treat a patient.':
    'Su experiencia en EE. UU. ({0}) es de observación. No todos los programas la cuentan, porque nadie le vio tratar a un paciente.',
  'Aim for {0} of hands-on work.': 'Apunte a {0} de práctica directa.',
  'Never list an observership as hands-on work. What you state must be true.':
    'Nunca presente un observership como práctica directa. Lo que declare debe ser cierto.',
  'You graduated abroad, and your hands-on US experience is shorter than we advise.':
    'Usted se graduó en el extranjero, y su experiencia directa en EE. UU. es más corta de lo que aconsejamos.',
  'Only {0} of hands-on US experience': 'Solo {0} de experiencia directa en EE. UU.',
  'You list {0} of hands-on work in the US. Aim for {1} or more.':
    'Usted anota {0} de práctica directa en EE. UU. Apunte a {1} o más.',
  'One short block where you work hard and are seen is better than many months of watching.':
    'Un bloque corto en el que trabaje mucho y le vean es mejor que muchos meses de observar.',
  'adults and children as patients, best in Med-Peds': 'pacientes adultos y niños, mejor en Med-Peds',
  'adults and children as patients': 'pacientes adultos y niños',
  'adults as patients': 'pacientes adultos',
  'children as patients': 'pacientes niños',
  'Look for four things: hands-on work; {0}; a teaching hospital; a written evaluation that can become a letter.':
    'Busque cuatro cosas: práctica directa; {0}; un hospital docente; una evaluación escrita que pueda convertirse en carta.',
  'Ask what a fee covers before you pay it.': 'Pregunte qué cubre una tarifa antes de pagarla.',
  'You are still at school: an elective is open to you now and closes when you graduate. Ask your school first.':
    'Todavía está estudiando: una rotación electiva está abierta para usted ahora y se cierra al graduarse. Pregunte primero a su facultad.',
  'Electives are for students only. As a graduate, look for hands-on rotations, often called externships.':
    'Las rotaciones electivas son solo para estudiantes. Como graduado, busque rotaciones de práctica directa, que suelen llamarse externships.',
  'Students look for electives. Graduates look for hands-on rotations, often called externships. Enter your year of graduation.':
    'Los estudiantes buscan rotaciones electivas. Los graduados buscan rotaciones de práctica directa, que suelen llamarse externships. Anote su año de graduación.',
};
