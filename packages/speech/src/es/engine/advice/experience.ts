import type { Sentences } from '../../../sentences.ts';

export const experience: Sentences = {
  'Ask what you may do, who supervises you, and how you will be evaluated.':
    'Pregunte qué puede hacer, quién le supervisa y cómo le van a evaluar.',
  'You avoid surprises, and you show that you plan.': 'Evita sorpresas y muestra que planifica.',
  'Say early that you want Med-Peds. Ask to see both adults and children.':
    'Diga pronto que quiere Med-Peds. Pida ver adultos y niños.',
  'Say early which specialties you want. Ask to see both adults and children.':
    'Diga pronto qué especialidades quiere. Pida ver adultos y niños.',
  'Say early which specialty you want, and why.': 'Diga pronto qué especialidad quiere y por qué.',
  'People can only help with a goal that they know.': 'La gente solo puede ayudar con una meta que conoce.',
  'Learn the names of the nurses, the clerks and the residents.':
    'Aprenda los nombres de las enfermeras, del personal administrativo y de los residentes.',
  'Attendings ask them what you are like to work with.':
    'Los médicos a cargo les preguntan cómo es trabajar con usted.',
  'Be on time, be prepared, and finish what you say you will do.':
    'Llegue a tiempo, prepárese y termine lo que dice que hará.',
  'Being reliable is the first thing that a letter can say.':
    'Que usted es de fiar es lo primero que una carta puede decir.',
  'Present each patient with your own assessment and plan, even when you are not sure.':
    'Presente a cada paciente con su propia evaluación y su plan, aunque no esté seguro.',
  'An author can only describe clinical reasoning that you spoke aloud.':
    'Un autor solo puede describir el razonamiento clínico que usted dijo en voz alta.',
  'Write down three lines a day: a patient, what you did, what you learned. No names.':
    'Anote tres líneas por día: un paciente, qué hizo, qué aprendió. Sin nombres.',
  'You will need these stories for your statement and for interviews.':
    'Necesitará estas historias para su personal statement y las entrevistas.',
  'Ask for feedback: what goes well, and what one thing should change? Then change it, visibly.':
    'Pida comentarios: ¿qué va bien y qué una cosa debería cambiar? Luego cámbiela, de forma visible.',
  'Growth that the author saw is stronger than growth that you claim.':
    'El progreso que el autor vio vale más que el que usted afirma.',
  'Ask the attending for a letter. Speak openly about your scores. Ask them to speak to your clinical reasoning, your communication, and how you compare with others they taught.':
    'Pida una carta al médico a cargo. Hable con franqueza de sus puntajes. Pídale que hable de su razonamiento clínico, de su comunicación y de cómo se compara usted con otros a quienes enseñó.',
  'Ask the attending for a letter that speaks to your clinical reasoning, your communication, and how you compare with others they taught.':
    'Pida al médico a cargo una carta que hable de su razonamiento clínico, de su comunicación y de cómo se compara usted con otros a quienes enseñó.',
  'A direct comparison by somebody who saw you work is the best answer to a score.':
    'Una comparación directa de alguien que le vio trabajar es la mejor respuesta a un puntaje.',
  'Programs trust what somebody saw.': 'Los programas confían en lo que alguien vio.',
  'Ask for the written evaluation. Give the author your CV, your dates and the upload details.':
    'Pida la evaluación escrita. Dé al autor su CV, sus fechas y los datos para subir la carta.',
  'It is hard to get these once you have left.': 'Es difícil conseguirlas cuando ya se fue.',
  '{0} done and {1} planned': '{0} hechos y {1} planeados',
  '{0} done': '{0} hechos',
  'Aim at {0} when you can pay for them.': 'Apunte a {0} cuando pueda pagarlos.',
  '{0}, as far as your profile tells. {1}': '{0}, según su perfil. {1}',
  '{0}. That reaches the aim of {1}.': '{0}. Con eso llega a la meta: {1}.',
  'Choose a place where you would also like to train. In a survey of 2020, {0} of internal medicine programs and {1} of pediatrics programs looked at a rotation in their own department when they chose whom to interview. {2}':
    'Elija un lugar donde también le gustaría hacer la residencia. En una encuesta de 2020, {0} de los programas de medicina interna y {1} de los de pediatría miraban una rotación en su propio departamento al elegir a quién entrevistar. {2}',
  'The range includes zero: more months alone may change nothing. We cannot rule that out.':
    'El rango incluye el cero: más meses por sí solos pueden no cambiar nada. No podemos descartarlo.',
  'The model counts months. It does not see how good a rotation was, or the letter that came of it. Nobody has measured these.':
    'El modelo cuenta meses. No ve qué tan buena fue una rotación ni la carta que resultó. Nadie lo ha medido.',
  'Your plans ({0}) are counted already, as if they were done.':
    'Sus planes ({0}) ya están contados, como si estuvieran hechos.',
  'There is no number: your plan cannot be worked out as it stands.':
    'No hay número: su plan no se puede calcular tal como está.',
  'There is no number yet. Enter your US experience, even none.':
    'Todavía no hay número. Anote su experiencia en EE. UU., aunque no tenga ninguna.',
  'There is no number: we know of nothing that more than {0} would add.':
    'No hay número: no sabemos de nada que sumen más de {0}.',
  'There is no number for this season: even one month would end after applications open.':
    'No hay número para esta temporada: hasta un solo mes terminaría después de que se abran las solicitudes.',
  'Fees of one block only, from free places to the dearest.':
    'Solo las tarifas de un bloque, desde lugares gratuitos hasta el más caro.',
  'Travel, a room, food and insurance come on top.':
    'Aparte van el viaje, el alojamiento, la comida y el seguro.',
  'A short, intense, well-chosen block beats many months of passive observing.':
    'Un bloque corto, intenso y bien elegido vale más que muchos meses de observar sin participar.',
  'Enter all your US experience first, even none. {0}':
    'Anote primero toda su experiencia en EE. UU., aunque no tenga ninguna. {0}',
  'You are {0} short of the aim. {1}': 'Para llegar a la meta le faltan: {0}. {1}',
  'You have enough months, but {0}. One more block would change that. {1}':
    'Tiene suficientes meses, pero {0}. Un bloque más lo cambiaría. {1}',
  'You have enough. Spend more money only on a place where you want to train. {0}':
    'Ya tiene suficiente. Gaste más dinero solo en un lugar donde quiera hacer la residencia. {0}',
  'none in internal medicine or pediatrics': 'ninguno en medicina interna ni pediatría',
  'none with adults': 'ninguno con adultos',
  'none with children': 'ninguno con niños',
  'You take histories, examine and present patients under supervision.':
    'Usted toma historias clínicas, examina y presenta pacientes con supervisión.',
  'Residents train there, best in Med-Peds, too.': 'Allí se forman residentes; mejor si también de Med-Peds.',
  'Residents train there in the specialty that you want.':
    'Allí se forman residentes en la especialidad que usted quiere.',
  'A written evaluation and the chance of a letter are agreed before you pay.':
    'Antes de pagar se acuerdan una evaluación escrita y la posibilidad de una carta.',
  'You care for both: in Med-Peds, or with time in internal medicine and in pediatrics.':
    'Atiende ambas edades: en Med-Peds, o con tiempo en medicina interna y en pediatría.',
  'You care for adults, in internal medicine.': 'Atiende a adultos, en medicina interna.',
  'You care for children, in pediatrics.': 'Atiende a niños, en pediatría.',
  'You care for adults, in internal medicine or Med-Peds. Your US months have none yet.':
    'Atiende a adultos, en medicina interna o Med-Peds. Sus meses en EE. UU. todavía no los incluyen.',
  'You care for children, in pediatrics or Med-Peds. Your US months have none yet.':
    'Atiende a niños, en pediatría o Med-Peds. Sus meses en EE. UU. todavía no los incluyen.',
  '{0} of hands-on work in the US': '{0} de trabajo directo con pacientes en EE. UU.',
  'The odds have no number for it this season.':
    'Las probabilidades no tienen un número para esto esta temporada.',
  'start by {0}': 'empiece a más tardar el {0}',
  'when programs first look, on {0}': 'cuando los programas miran por primera vez, el {0}',
  'Write to hospitals by {0}, and {1}. Then the letter can be there {2}.':
    'Escriba a los hospitales a más tardar el {0}, y {1}. Así la carta puede estar {2}.',
  '{0} after programs first look': '{0} después de que los programas miren por primera vez',
  'By our lead times, the soonest start is {0}. The letter would then show on {1}, {2}.':
    'Según nuestros plazos, lo más pronto para empezar es el {0}. La carta aparecería entonces el {1}, {2}.',
  'The work itself would end after applications open, so it counts for the next season.':
    'El trabajo terminaría después de que se abran las solicitudes, así que cuenta para la próxima temporada.',
  'The work itself still ends before applications open, so it counts.':
    'El trabajo termina antes de que se abran las solicitudes, así que cuenta.',
  'Write to hospitals now. {0} {1}': 'Escriba ya a los hospitales. {0} {1}',
  'Ask for a place that is free sooner: {0}, and the letter can be there {1}.':
    'Pregunte por un lugar libre antes: {0}, y la carta puede estar {1}.',
  'A letter of it comes too late for this season. {0} {1}':
    'Una carta de esto llega demasiado tarde para esta temporada. {0} {1}',
  'US experience required': 'Exige experiencia en EE. UU.',
  'US experience not required': 'No exige experiencia en EE. UU.',
  'At least {0} months': 'Al menos {0} meses',
  'in the whole country': 'en todo el país',
  'Med-Peds program': 'programa de Med-Peds',
  'program that you want': 'programa que usted quiere',
  'We do not know which of them take visitors. Ask the department or the international office.':
    'No sabemos cuáles aceptan visitantes. Pregunte al departamento o a la oficina internacional.',
  'We know of no hospital with a {0} {1}. Add states to your profile to see others.':
    'No conocemos ningún hospital con un {0} {1}. Agregue estados a su perfil para ver otros.',
  '{0} with a {1} {2}.': '{0} con un {1} {2}.',
  '{0} hospitals': { by: 0, one: '{0} hospital', other: '{0} hospitales' },
  'Enter states that you like or have ties to, and we show those first.':
    'Anote estados que le gusten o con los que tenga vínculos, y los mostramos primero.',
  'Hands-on work': 'Trabajo directo',
  'Teaching hospital': 'Hospital con residentes',
  'Evaluation and letter': 'Evaluación y carta',
  'Adults and children': 'Adultos y niños',
  'Internal medicine': 'Medicina interna',
  'Work with patients.': 'Trabajo con pacientes.',
  'Watching only, no work with patients.': 'Solo observar, sin trabajo con pacientes.',
  'Not work with patients.': 'No es trabajo con pacientes.',
  'Volunteering can be with patients or without. If it is hands-on, choose that kind.':
    'El voluntariado puede ser con pacientes o sin ellos. Si es práctica directa, elija ese tipo.',
  'The field is not entered.': 'Falta anotar la especialidad.',
  'Adults and children.': 'Adultos y niños.',
  'Adults only.': 'Solo adultos.',
  'Children only.': 'Solo niños.',
  'Neither internal medicine nor pediatrics.': 'Ni medicina interna ni pediatría.',
  'Residents train there.': 'Allí se forman residentes.',
  'No residents train there.': 'Allí no se forman residentes.',
  'The kind of hospital is not entered.': 'Falta anotar el tipo de hospital.',
  'It hosts a Med-Peds program, which is best.': 'Tiene un programa de Med-Peds, que es lo mejor.',
  'Residents train there, but none in Med-Peds.': 'Allí se forman residentes, pero ninguno de Med-Peds.',
  'Residents train there. Best is a place with a Med-Peds program.':
    'Allí se forman residentes. Lo mejor es un lugar con programa de Med-Peds.',
  'A written evaluation and a letter.': 'Una evaluación escrita y una carta.',
  'No written evaluation, no letter.': 'Sin evaluación escrita y sin carta.',
  'A letter, but no written evaluation.': 'Una carta, pero sin evaluación escrita.',
  'No written evaluation.': 'Sin evaluación escrita.',
  'A written evaluation, but no letter.': 'Una evaluación escrita, pero sin carta.',
  'No letter.': 'Sin carta.',
  'Evaluation and letter are not entered.': 'Falta anotar la evaluación y la carta.',
  'A letter. The evaluation is not entered.': 'Una carta. Falta anotar la evaluación.',
  'Evaluated. The letter is not entered.': 'Con evaluación. Falta anotar la carta.',
  'Enter the dates. Then we can say what you can still change.':
    'Anote las fechas. Así podemos decirle qué puede cambiar todavía.',
  'Ask before you pay: will you get a written evaluation, and may you ask for a letter?':
    'Pregunte antes de pagar: ¿tendrá una evaluación escrita y podrá pedir una carta?',
  'Ask for a written evaluation and a letter before you leave.':
    'Pida una evaluación escrita y una carta antes de irse.',
  'Write to the doctor who saw your work. Ask for a written evaluation and a letter. Do it soon, while they remember you.':
    'Escriba al médico que vio su trabajo. Pida una evaluación escrita y una carta. Hágalo pronto, mientras se acuerda de usted.',
  'Ask if they have a hands-on role for you, with supervision and insurance. Never touch a patient as an observer.':
    'Pregunte si tienen para usted una función con pacientes, con supervisión y seguro. Nunca toque a un paciente como observador.',
  'Ask for some days with the other age group: a clinic, a ward week or a newborn unit.':
    'Pida algunos días con el otro grupo de edad: una consulta, una semana de sala o una unidad de recién nacidos.',
  'Ask for some days in internal medicine.': 'Pida algunos días en medicina interna.',
  'Ask for some days in pediatrics.': 'Pida algunos días en pediatría.',
  'Choose a hospital where residents train. In the US, best one with a Med-Peds program.':
    'Elija un hospital donde se formen residentes. En EE. UU., mejor uno con programa de Med-Peds.',
  'Enter whether you worked with patients.': 'Anote si trabajó con pacientes.',
  'Enter the field: adults, children or both.': 'Anote la especialidad: adultos, niños o ambos.',
  'Enter what kind of hospital it is.': 'Anote qué tipo de hospital es.',
  'Enter whether you got a written evaluation and a letter.':
    'Anote si recibió una evaluación escrita y una carta.',
  'Only work in the US counts as US clinical experience.':
    'Solo el trabajo en EE. UU. cuenta como experiencia clínica en EE. UU.',
  'Research counts as scholarship and as active time, not as clinical experience.':
    'La investigación cuenta como trabajo académico y tiempo activo, no como experiencia clínica.',
  'Teaching is a strength and active time. It is not clinical experience.':
    'La docencia es una fortaleza y tiempo activo. No es experiencia clínica.',
  'Observing in the US. Some programs do not count it as US clinical experience.':
    'Observar en EE. UU. Algunos programas no lo cuentan como experiencia clínica en EE. UU.',
  'It shows service. It counts as US clinical experience only if it was hands-on.':
    'Muestra servicio. Cuenta como experiencia clínica en EE. UU. solo si fue práctica directa.',
  'It counts as hands-on US clinical experience.': 'Cuenta como experiencia clínica directa en EE. UU.',
  'Clinical work outside the US. It does not count as US experience. It shows that you are active, and it gives you patients to speak about.':
    'Trabajo clínico fuera de EE. UU. No cuenta como experiencia en EE. UU. Muestra que usted está activo y le da pacientes de los que hablar.',
  'An employer can still write a letter about your work.':
    'De todos modos, un empleador puede escribir una carta sobre su trabajo.',
  'It is the base of your training, so enter its dates and fields.':
    'Es la base de su formación, así que anote sus fechas y especialidades.',
  'Earlier residency training is a strength. Have its certificate ready.':
    'Una residencia anterior es una fortaleza. Tenga listo el certificado.',
  'Observing outside the US. It adds little to your application.':
    'Observar fuera de EE. UU. Aporta poco a su solicitud.',
  'Service outside the US. It shows commitment. It does not count as US experience.':
    'Servicio fuera de EE. UU. Muestra compromiso. No cuenta como experiencia en EE. UU.',
  'Some programs write "US or Canada": ask them.': 'Algunos programas escriben “US or Canada”: pregúnteles.',
  'Elective for students': 'Rotación electiva para estudiantes',
  'Electives are hands-on. They are for enrolled students only, mostly in the final year. After graduation this door closes, so use it first.':
    'Las electivas son práctica directa. Son solo para estudiantes inscritos, casi siempre del último año. Después de graduarse esta puerta se cierra, así que úsela primero.',
  'VSLO is the application service for visiting students. Your school must be a member. If it is not, apply to the hospital directly where it allows that.':
    'VSLO es el servicio de solicitudes para estudiantes visitantes. Su facultad debe ser miembro. Si no lo es, postule directamente al hospital donde se permita.',
  'Medical schools whose hospital hosts a Med-Peds program: ask the visiting-student office for combined clinics.':
    'Facultades cuyo hospital tiene un programa de Med-Peds: pregunte en la oficina de estudiantes visitantes por consultas combinadas.',
  'One block in internal medicine and one in pediatrics at the same hospital, when there is no combined one.':
    'Un bloque de medicina interna y uno de pediatría en el mismo hospital, si no hay uno combinado.',
  'Ask your own school first: does it have an agreement with a US hospital?':
    'Pregunte primero en su facultad: ¿tiene un convenio con un hospital de EE. UU.?',
  'VSLO fee for each application': 'Tarifa de VSLO por cada solicitud',
  'Fee of the host': 'Tarifa del lugar',
  'Externship for graduates': 'Externship para graduados',
  'An externship is hands-on work under supervision for people who have graduated. There is no official definition. Ask what you will really do.':
    'Un externship es práctica directa con supervisión para personas graduadas. No hay una definición oficial. Pregunte qué hará en realidad.',
  'Electives are closed to graduates. Prefer a hospital where residents train: people there know what programs look for.':
    'Las electivas están cerradas para graduados. Prefiera un hospital donde se formen residentes: allí saben qué buscan los programas.',
  'Departments at hospitals with a Med-Peds, internal medicine or pediatrics program (see the places below).':
    'Departamentos de hospitales con programa de Med-Peds, medicina interna o pediatría (vea los lugares abajo).',
  'Doctors you know: former residents from your school, co-authors, a doctor who taught you and now works in the US.':
    'Médicos que conoce: antiguos residentes de su facultad, coautores, un médico que le enseñó y ahora trabaja en EE. UU.',
  'Community clinics and free clinics that take supervised volunteers with a medical degree.':
    'Clínicas comunitarias y gratuitas que aceptan voluntarios con título de médico y supervisión.',
  'Paid placement companies come last. Use the checklist below before you pay.':
    'Las empresas que cobran por colocar van al final. Use la lista de control de abajo antes de pagar.',
  'Observership: the last resort': 'Observership: el último recurso',
  'You watch. You do not touch patients. Some programs do not count it as US clinical experience.':
    'Usted mira. No toca a los pacientes. Algunos programas no lo cuentan como experiencia clínica en EE. UU.',
  'It still helps when it leads to something: a doctor who knows you, a case to write up, a hands-on place later.':
    'De todos modos ayuda si lleva a algo: un médico que le conoce, un caso para escribir, después un lugar con práctica directa.',
  'International offices of university hospitals. Many observerships in hospitals cost little or nothing.':
    'Oficinas internacionales de hospitales universitarios. Muchos observerships en hospitales cuestan poco o nada.',
  'The Med-Peds or complex-care clinic of a hospital where you would like to train.':
    'La consulta de Med-Peds o de pacientes complejos de un hospital donde le gustaría hacer la residencia.',
  'Fee of the place, for each stay': 'Tarifa del lugar, por cada estancia',
  'Hosts ask different fees. One school asked {0} in {1}.':
    'Cada lugar cobra distinto. Una facultad pedía {0} en {1}.',
  'Write about {0} before you want to start: {1} to find a place and {2} for a visitor visa.':
    'Escriba unos {0} antes de cuando quiere empezar: {1} para encontrar un lugar y {2} para una visa de visitante.',
  'Write about {0} before you want to start, or {1} if you need a visitor visa.':
    'Escriba unos {0} antes de cuando quiere empezar, o {1} si necesita una visa de visitante.',
  'Write about {0} before you want to start.': 'Escriba unos {0} antes de cuando quiere empezar.',
  'The hospital': 'El hospital',
  'Which hospital is it, and which department confirms it? Write to that department yourself.':
    '¿Qué hospital es y qué departamento lo confirma? Escriba usted mismo a ese departamento.',
  'The company does not name the hospital before you pay, or the hospital has not heard of it.':
    'La empresa no dice qué hospital es antes de que pague, o el hospital no sabe de ella.',
  'Your work': 'Su trabajo',
  'What will I do on a normal day? How many hours are in a hospital and how many in an office?':
    '¿Qué haré en un día normal? ¿Cuántas horas son en un hospital y cuántas en un consultorio?',
  'It is sold as "hands-on", but nobody writes down what you may do.':
    'Se vende como “hands-on”, pero nadie pone por escrito qué puede hacer usted.',
  'The supervisor': 'El supervisor',
  'Who supervises me? Is this doctor board-certified, and do residents work there?':
    '¿Quién me supervisa? ¿Este médico tiene la certificación de su especialidad (board-certified) y trabajan allí residentes?',
  'You get no name, or one doctor has many paying visitors at the same time.':
    'No le dan un nombre, o un médico tiene muchos visitantes que pagan al mismo tiempo.',
  'The letter': 'La carta',
  'Who decides on a letter, and on whose letterhead is it? Does the author upload it directly?':
    '¿Quién decide sobre la carta y con qué membrete va? ¿La sube el autor directamente?',
  'They promise a strong letter before they have met you, or they ask you to write it.':
    'Prometen una carta fuerte antes de conocerle, o le piden que la escriba usted.',
  Insurance: 'El seguro',
  'Who pays for malpractice and health insurance? Can I have the policy in writing?':
    '¿Quién paga el seguro de responsabilidad profesional y el médico? ¿Puedo tener la póliza por escrito?',
  'They say that you need none for work with patients.':
    'Dicen que no lo necesita para trabajar con pacientes.',
  'The visa': 'La visa',
  'Which visa do visitors use here? Will the host write an invitation that says what I will do?':
    '¿Qué visa usan aquí los visitantes? ¿El lugar escribirá una invitación que diga qué haré?',
  'They tell you to say something else at the embassy or at the border. Never do that.':
    'Le dicen que diga otra cosa en la embajada o en la frontera. Nunca lo haga.',
  'The price': 'El precio',
  'What is the whole price, with every fee? What do I get for it, in writing?':
    '¿Cuál es el precio total, con todas las tarifas? ¿Qué recibo a cambio, por escrito?',
  'New fees come after the first payment, or there is a discount if you pay today.':
    'Después del primer pago aparecen tarifas nuevas, o hay descuento si paga hoy.',
  'The refund': 'La devolución',
  'What do I get back if my visa is refused, or if the place is cancelled?':
    '¿Qué me devuelven si me niegan la visa o si se cancela el lugar?',
  'There is no refund in writing, or they take only cash, gift cards or transfers to a private account.':
    'No hay devolución por escrito, o solo aceptan efectivo, tarjetas de regalo o transferencias a una cuenta personal.',
  'Former visitors': 'Visitantes anteriores',
  'May I speak with two people who were there last year?':
    '¿Puedo hablar con dos personas que estuvieron allí el año pasado?',
  'You only get stories without names.': 'Solo le cuentan historias sin nombres.',
  'Enter the country first.': 'Anote primero el país.',
  '{0} and {1}': '{0} y {1}',
  'Until {0}': 'Hasta {0}',
  'From {0}': 'Desde {0}',
  'Since {0}': 'Desde {0}',
};
