import type { Sentences } from '../../../sentences.ts';

export const research: Sentences = {
  'You have worked there before.': 'Usted ya trabajó allí.',
  'You have worked with underserved patients.': 'Ha trabajado con pacientes con poco acceso a la atención.',
  'You have taught before.': 'Ya ha enseñado.',
  'You have scholarly work to build on.': 'Tiene trabajos académicos a partir de los cuales seguir.',
  'Practice in your home country': 'Ejercer en su país',
  'Paid or part-time, with adults and children if you can. It is real responsibility for patients.':
    'Pagado o a tiempo parcial, con adultos y niños si puede. Es responsabilidad real por pacientes.',
  'A contract or a letter of the employer with dates and hours.':
    'Un contrato o una carta del empleador con fechas y horas.',
  'Your licence for that time.': 'Su licencia de ese período.',
  'Patients a week, by age group.': 'Pacientes por semana, por grupo de edad.',
  'Community or volunteer clinic': 'Clínica comunitaria o voluntaria',
  'Free clinics and camps need doctors, and in the US also helpers without a licence. Ask what you may do.':
    'Las clínicas gratuitas y las jornadas de salud necesitan médicos; en EE. UU., también ayudantes sin licencia. Pregunte qué puede hacer usted.',
  'A letter of the clinic with dates, hours and your role.':
    'Una carta de la clínica con fechas, horas y su función.',
  'Say plainly whether you treated patients or helped.': 'Diga con claridad si atendió pacientes o si ayudó.',
  'Your supervisor, who may later write a letter.': 'Su supervisor, que después podría escribir una carta.',
  'Telemedicine, where the law allows it': 'Telemedicina, donde la ley lo permite',
  'You usually need a licence where the patient is. Never treat patients in the US without a US licence.':
    'Por lo general necesita una licencia del lugar donde está el paciente. Nunca atienda a pacientes en EE. UU. sin licencia de EE. UU.',
  'The licence and the country of the patients.': 'La licencia y el país de los pacientes.',
  'A contract with dates and hours.': 'Un contrato con fechas y horas.',
  'Visits a week.': 'Consultas por semana.',
  'Medical students, nurses, or students who prepare for exams. It keeps knowledge fresh and shows communication.':
    'Estudiantes de medicina, enfermeras o personas que preparan exámenes. Mantiene frescos los conocimientos y muestra cómo se comunica.',
  'A letter of the school or the company with dates and hours.':
    'Una carta de la escuela o la empresa con fechas y horas.',
  'Topics, number of sessions and of learners.': 'Temas, número de sesiones y de alumnos.',
  'Written feedback of learners, without names.': 'Comentarios escritos de los alumnos, sin nombres.',
  'Research, also remote': 'Investigación, también a distancia',
  'It is active time, but not clinical time. Join it with half a day of patients a week.':
    'Es tiempo activo, pero no clínico. Combínelo con medio día de pacientes por semana.',
  'A letter of the lead researcher with dates and hours.':
    'Una carta del investigador principal con fechas y horas.',
  'Your task and what came of it.': 'Su tarea y lo que resultó de ella.',
  'You are active now. Keep it up until training starts.':
    'Usted está activo ahora. Siga así hasta que empiece la residencia.',
  'We cannot tell whether you are active now. Some dates are missing.':
    'No podemos saber si usted está activo ahora. Faltan algunas fechas.',
  'Nothing in your profile goes on today. Start something before the pause gets long.':
    'Según su perfil, hoy no tiene ninguna actividad en curso. Empiece algo antes de que la pausa se alargue.',
  'Nothing in your profile goes on today. The pause has lasted {0}.':
    'Según su perfil, hoy no tiene ninguna actividad en curso. La pausa ha durado {0}.',
  'You gave a reason for part of it. It still counts as a pause.':
    'Usted dio un motivo para una parte. De todos modos cuenta como pausa.',
  'Note first and last day, hours a week, the place, your role, and a supervisor with a phone number.':
    'Anote el primer y el último día, las horas por semana, el lugar, su función y un supervisor con teléfono.',
  'Get it in writing while you are there: a contract, a certificate, or a signed letter with dates.':
    'Consígalo por escrito mientras esté allí: un contrato, un certificado o una carta firmada con fechas.',
  'Count something: patients a week, sessions taught, calls made. Numbers are easy to believe.':
    'Cuente algo: pacientes por semana, clases dadas, llamadas hechas. A los números se les cree con facilidad.',
  'ERAS has room for {0} experiences with {1} characters each. Say what you did and what came of it, not what the place is.':
    'ERAS tiene lugar para {0} experiencias con {1} caracteres cada una. Diga qué hizo y qué resultó, no qué es el lugar.',
  'Name a pause yourself, in one calm sentence: what it was for, what you did, and that it is over.':
    'Nombre la pausa usted mismo, en una frase serena: para qué fue, qué hizo y que ya terminó.',
  'Complete the dates in your profile, so that no pause is seen where there is none.':
    'Complete las fechas de su perfil, para que no se vea una pausa donde no la hay.',
  'Ask for a written note of what you do now, with dates and hours.':
    'Pida una constancia escrita de lo que hace ahora, con fechas y horas.',
  'Choose one option below that you can start within four weeks. One half-day a week counts.':
    'Elija abajo una opción que pueda empezar en cuatro semanas. Medio día por semana cuenta.',
  'Write to two places this week. Ask for a start date and for a note in writing.':
    'Escriba esta semana a dos lugares. Pida una fecha de inicio y una constancia por escrito.',
  'Write down for each pause what you did, and which paper shows it.':
    'Anote para cada pausa qué hizo y qué documento lo muestra.',
  'Survey of 2020: {0} of internal medicine and {1} of pediatrics programs looked for training without gaps when they chose whom to interview. {2}':
    'Encuesta de 2020: {0} de los programas de medicina interna y {1} de los de pediatría buscaban una formación sin interrupciones al elegir a quién entrevistar. {2}',
  'Who you are: two or three sentences': 'Quién es usted: dos o tres frases',
  'What do you do now, and where?': '¿Qué hace ahora y dónde?',
  'Which training do you prepare for?': '¿Para qué residencia se prepara?',
  'Who or what brought you to this person?': '¿Quién o qué le llevó a esta persona?',
  'Your interest: one or two sentences': 'Su interés: una o dos frases',
  'Which paper, talk or clinic of theirs did you read or see? Name one detail of it.':
    '¿Qué artículo, charla o consulta suya leyó o vio? Nombre un detalle.',
  'Which question of your own does it touch?': '¿Qué pregunta propia toca?',
  'Which patient made you ask it? No names, no details that show who it was.':
    '¿Qué paciente le hizo preguntárselo? Sin nombres ni detalles que muestren quién era.',
  'Your offer: two sentences': 'Lo que ofrece: dos frases',
  'Which one task can you do: chart review, literature search, statistics, a draft of a table?':
    '¿Qué tarea concreta puede hacer: revisión de historias clínicas, búsqueda de literatura, estadística, el borrador de una tabla?',
  'How many hours a week, for how long, and from where? Say that you can also work remotely.':
    '¿Cuántas horas por semana, por cuánto tiempo y desde dónde? Diga que también puede trabajar a distancia.',
  'Ask one small thing: a call of fifteen minutes, or the name of somebody else to ask.':
    'Pida una sola cosa pequeña: una llamada de quince minutos, o el nombre de otra persona a quien preguntar.',
  'The same text to many people. One sentence must fit only this person.':
    'El mismo texto para muchas personas. Una frase debe servir solo para esta persona.',
  'Your scores, your visa, your whole life. A CV of one page can go with it.':
    'Sus puntajes, su visa, toda su vida. Puede adjuntar un CV de una página.',
  'A request for a letter, a rotation or an interview in the first message.':
    'Pedir una carta, una rotación o una entrevista en el primer mensaje.',
  'Praise without a fact. "Your esteemed work" tells them that you have not read it.':
    'Elogios sin un dato. “Your esteemed work” les dice que usted no lo ha leído.',
  'Promises of time that you do not have.': 'Prometer un tiempo que no tiene.',
  'Write to one person a day, not to fifty at once.':
    'Escriba a una persona por día, no a cincuenta a la vez.',
  'Look first for doctors trained in your country or school, and for Med-Peds faculty.':
    'Busque primero a médicos formados en su país o su facultad, y a profesores de Med-Peds.',
  'No answer after {0} days: one short reminder, then let it go.':
    'Si no hay respuesta en {0} días: un recordatorio corto y nada más.',
  'Graduation: {0}': 'Graduación: {0}',
  'Languages: {0}': 'Idiomas: {0}',
  'You have taught': 'Ha enseñado',
  'Poster of one case, at a local or regional meeting': 'Póster de un caso, en una reunión local o regional',
  'Ask a supervisor which patient of the last months taught them something.':
    'Pregunte a un supervisor qué paciente de los últimos meses le enseñó algo.',
  'Abstract, as one of several authors of a running project':
    'Resumen (abstract), como uno de varios autores de un proyecto en marcha',
  'Write to a faculty member who has data and needs hands. Offer ten hours.':
    'Escriba a un profesor que tenga datos y necesite manos. Ofrezca diez horas.',
  'Quality improvement (QI) project or audit': 'Proyecto de mejora de calidad (QI) o auditoría clínica',
  'Choose one thing that is easy to count where you work now.':
    'Elija algo que sea fácil de contar donde trabaja ahora.',
  'Case report in a journal': 'Reporte de caso en una revista',
  'Check first that the journal is indexed and does not only live from fees.':
    'Revise primero que la revista esté indexada y que no viva solo de cobrar.',
  'Article with data of your own': 'Artículo con datos propios',
  'Join one that is nearly finished. A new one rarely ends in time.':
    'Súmese a uno casi terminado. Uno nuevo rara vez acaba a tiempo.',
  'Our odds have no number for research. Nobody has measured what it adds for applicants like you, apart from who they are. So do it for what you learn, for the people you meet, and to stay active.':
    'Nuestras probabilidades no tienen un número para la investigación. Nadie ha medido lo que suma a solicitantes como usted, aparte de quiénes son. Hágala por lo que aprende, por la gente que conoce y para seguir activo.',
  '2026 Match, people from schools abroad who are not US citizens. Internal medicine: half of those who matched listed {0} research experiences or more, and half of those who did not listed {1} or more. Pediatrics: {2} and {3}. In Med-Peds only {4} matched people were counted: too few to compare.':
    'Match de 2026, personas de facultades extranjeras sin ciudadanía de EE. UU. Medicina interna: la mitad de quienes lograron el Match anotó {0} experiencias de investigación o más, y la mitad de quienes no, {1} o más. Pediatría: {2} y {3}. En Med-Peds solo se contaron {4} personas con Match: muy pocas para comparar.',
  'Survey of 2020: {0} of internal medicine and {1} of pediatrics programs looked at research when they chose whom to interview. {2}':
    'Encuesta de 2020: {0} de los programas de medicina interna y {1} de los de pediatría miraban la investigación al elegir a quién entrevistar. {2}',
  '2007 Match, people outside US schools, less competitive specialties: an odds ratio of {0} for each research experience and of {1} for each publication. A ratio of 1 means no difference. It is old, and it does not show what caused what.':
    'Match de 2007, personas de fuera de las facultades de EE. UU., especialidades menos competidas: una razón de momios (odds ratio) de {0} por cada experiencia de investigación y de {1} por cada publicación. Una razón de 1 significa que no hay diferencia. Es antiguo y no muestra qué causó qué.',
  'It fits Med-Peds: it concerns both ages.': 'Encaja con Med-Peds: trata de ambas edades.',
  'It does not concern both ages.': 'No trata de ambas edades.',
  'Enter the topic, and whether it concerns both ages.': 'Anote el tema y si trata de ambas edades.',
  'Enter whether it concerns both ages, or the way from child to adult care.':
    'Anote si trata de ambas edades o del paso de la atención infantil a la adulta.',
  'your work with underserved patients': 'su trabajo con pacientes con poco acceso a la atención',
  'your languages ({0})': 'sus idiomas ({0})',
  'Chronic disease across ages': 'Enfermedad crónica a lo largo de la vida',
  'Sickle cell disease, cystic fibrosis, congenital heart disease, asthma, diabetes.':
    'Anemia falciforme, fibrosis quística, cardiopatía congénita, asma, diabetes.',
  'Children with these diseases now grow old. Someone must know both halves of their lives.':
    'Los niños con estas enfermedades hoy llegan a viejos. Alguien debe conocer las dos mitades de su vida.',
  'One patient whose childhood disease changed adult care: write the case.':
    'Un paciente cuya enfermedad de la infancia cambió su atención de adulto: escriba el caso.',
  'How many adults in your clinic have a disease that began in childhood? Count them over one month.':
    '¿Cuántos adultos de su consulta tienen una enfermedad que empezó en la infancia? Cuéntelos durante un mes.',
  'The way from child to adult care': 'El paso de la atención infantil a la adulta',
  'The last visit with the pediatrician, the first with an adult doctor, and who gets lost between them.':
    'La última consulta con el pediatra, la primera con un médico de adultos, y quién se pierde entre las dos.',
  'Guiding young people from one to the other is part of what Med-Peds doctors do.':
    'Acompañar a los jóvenes de una a otra es parte de lo que hacen los médicos de Med-Peds.',
  'Ask ten young patients what they know of their own disease and medicines.':
    'Pregunte a diez pacientes jóvenes qué saben de su enfermedad y sus medicinas.',
  'Make a one-page summary for patients who leave the children’s clinic. See if it is used.':
    'Haga un resumen de una página para pacientes que dejan la consulta infantil. Vea si se usa.',
  'Who gets less care, and why': 'Quién recibe menos atención y por qué',
  'Language, money, distance, and families who are new in a country.':
    'Idioma, dinero, distancia y familias recién llegadas a un país.',
  'You may have seen it from close by. That is knowledge that few others have.':
    'Quizá usted lo ha visto de cerca. Es un conocimiento que pocos tienen.',
  'Compare missed visits of patients with and without an interpreter.':
    'Compare las consultas perdidas de pacientes con y sin intérprete.',
  'Describe one barrier that you saw at home, and what was tried against it.':
    'Describa una barrera que vio en su país y qué se intentó contra ella.',
  'Better care in a hospital or for complex patients':
    'Mejor atención en un hospital o para pacientes complejos',
  'Quality improvement (QI): vaccines, handovers, medicine lists, care plans.':
    'Mejora de calidad (QI): vacunas, entregas de turno, listas de medicinas, planes de cuidado.',
  'It needs no laboratory and no grant, and residents do it, too.':
    'No necesita laboratorio ni financiamiento, y los residentes también la hacen.',
  'Audit twenty charts against one guideline. Change one thing. Audit again.':
    'Revise veinte historias clínicas con una guía. Cambie una cosa. Revise otra vez.',
  'Measure how many discharge letters reach the family doctor.':
    'Mida cuántas cartas de alta llegan al médico de familia.',
  today: 'hoy',
  'No dates entered': 'Sin fechas anotadas',
  'Only {0} and {1} programs answered, and they were asked about all applicants.':
    'Solo respondieron {0} y {1} programas, y la pregunta era sobre todos los solicitantes.',
  'How ERAS asks for it: "{0}."': 'Así lo pide ERAS: “{0}.”',
  'How ERAS asks for it, since {0}: "{1}."': 'Así lo pide ERAS desde {0}: “{1}.”',
};
