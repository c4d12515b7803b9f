import type { Sentences } from '../../../sentences.ts';

export const letters: Sentences = {
  'One or two moments that they saw: a question you asked, a patient you presented, what you read up on.':
    'Uno o dos momentos que esa persona vio: una pregunta que usted hizo, un paciente que presentó, algo que estudió por su cuenta.',
  'One or two patients you cared for together: what you did, how you thought, how it ended.':
    'Uno o dos pacientes que atendieron juntos: qué hizo usted, cómo razonó, cómo terminó.',
  'How you work: on time, prepared, honest about what you do not know, good with the team.':
    'Cómo trabaja usted: puntual, con los casos preparados, franco sobre lo que no sabe, bien con el equipo.',
  'How you compare with other students and residents they know, in plain words. This answers {0}.':
    'Cómo se compara usted con otros estudiantes y residentes que esa persona conoce, en palabras sencillas. Eso responde a {0}.',
  'How you compare with other students and residents they know, in plain words.':
    'Cómo se compara usted con otros estudiantes y residentes que esa persona conoce, en palabras sencillas.',
  'That you have chosen {0}, and why they believe it.':
    'Que usted eligió {0}, y por qué esa persona lo cree.',
  'That you want to care for children as well as adults, if they have seen it or you have told them why.':
    'Que usted quiere atender a niños además de adultos, si esa persona lo ha visto o usted le ha contado por qué.',
  'That you want to care for adults as well as children, if they have seen it or you have told them why.':
    'Que usted quiere atender a adultos además de niños, si esa persona lo ha visto o usted le ha contado por qué.',
  'That you want to care for both ages, and what they saw that shows it.':
    'Que usted quiere atender ambas edades, y qué vio esa persona que lo muestra.',
  'One letter can serve several specialties if it does not call one of them your only goal. Ask for that.':
    'Una carta puede servir para varias especialidades si no dice que una de ellas es su única meta. Pídalo así.',
  'One or two moments that you saw: a question I asked, a patient I presented, what I read up on.':
    'Uno o dos momentos que usted vio: una pregunta que hice, un paciente que presenté, algo que estudié por mi cuenta.',
  'One or two patients we cared for together: what I did, how I thought, how it ended.':
    'Uno o dos pacientes que atendimos juntos: qué hice, cómo razoné, cómo terminó.',
  'How I work: on time, prepared, honest about what I do not know, good with the team.':
    'Cómo trabajo: puntual, con los casos preparados, con franqueza sobre lo que no sé, bien con el equipo.',
  'How I compare with other students and residents you know, in plain words.':
    'Cómo me comparo con otros estudiantes y residentes que usted conoce, en palabras sencillas.',
  'That I have chosen {0}, if you believe it, and why.': 'Que elegí {0}, si usted lo cree, y por qué.',
  'That I want to care for children as well as adults, if you have seen it or I have told you why.':
    'Que quiero atender a niños además de adultos, si usted lo ha visto o le he contado por qué.',
  'That I want to care for adults as well as children, if you have seen it or I have told you why.':
    'Que quiero atender a adultos además de niños, si usted lo ha visto o le he contado por qué.',
  'That I want to care for both ages, and what you saw that shows it.':
    'Que quiero atender ambas edades, y qué vio usted que lo muestra.',
  'The letter serves several specialties, so please call none of them my only goal.':
    'La carta servirá para varias especialidades; por favor, no diga que una de ellas es mi única meta.',
  'a Med-Peds physician': 'un médico de Med-Peds',
  'an internal medicine physician': 'un médico internista',
  'a pediatrician': 'un pediatra',
  'Supervisor of your hands-on work': 'Quien supervisó su trabajo directo con pacientes',
  'Supervisor of your observership': 'Quien supervisó su observership',
  'Supervisor of your practice': 'Quien supervisó su práctica médica',
  'Supervisor of your internship': 'Quien supervisó su internado',
  'Supervisor of your residency': 'Quien supervisó su residencia',
  'Supervisor of your teaching': 'Quien supervisó su docencia',
  'Supervisor of your volunteer work': 'Quien supervisó su voluntariado',
  'Supervisor of your research': 'Quien supervisó su investigación',
  'Letter {0}': 'Carta {0}',
  'Supervisor at {0}': 'Quien le supervisó en {0}',
  'Programs began to read on {0}. A letter that comes now reaches only those who look at your application again.':
    'Los programas empezaron a leer el {0}. Una carta que llega ahora solo la ven quienes miran otra vez su solicitud.',
  'Programs begin to read on {0}. A letter uploaded now may not show by then. They may judge you without it.':
    'Los programas empiezan a leer el {0}. Una carta subida ahora puede no aparecer para entonces. Pueden juzgarle sin ella.',
  'If you ask today, the author has {0} instead of {1}. A letter in a hurry is shorter and says less. If it comes after {2}, programs may first read your application without it.':
    'Si la pide hoy, el autor tiene {0} en lugar de {1}. Una carta con prisa es más corta y dice menos. Si llega después del {2}, los programas pueden leer primero su solicitud sin ella.',
  'At least {0}': 'Al menos {0}',
  'A US author who saw your hands-on work':
    'Un autor en EE. UU. que haya visto su trabajo directo con pacientes',
  '{0} from pediatricians': '{0} de pediatras',
  '{0} from internal medicine physicians': '{0} de internistas',
  'You have {0} of {1}.': 'Tiene {0} de {1}.',
  'You asked {0}; it is not there yet.': 'Se la pidió a: {0}. Todavía no llega.',
  'You asked {0}; they are not there yet.': 'Se las pidió a: {0}. Todavía no llegan.',
  'Not everybody is asked yet: {0} could write.': 'Aún falta pedir cartas. Podría escribirla: {0}.',
  'The field of {0} is not entered: if it is this one, that letter counts here.':
    'Falta anotar la especialidad de: {0}. Si es esta, esa carta cuenta aquí.',
  'The field of {0} is not entered: if it is this one, those letters count here.':
    'Falta anotar la especialidad de: {0}. Si es esta, esas cartas cuentan aquí.',
  'You have nobody for this yet.': 'Todavía no tiene a nadie para esto.',
  'For one letter no author is entered yet.': 'Para una carta todavía no hay autor anotado.',
  'For {0} no author is entered yet.': 'Para {0} todavía no hay autor anotado.',
  '{0} Med-Peds physicians': '{0} médicos de Med-Peds',
  '{0} internal medicine physicians': '{0} internistas',
  '{0} pediatricians': '{0} pediatras',
  'A physician in the US who sees your hands-on work':
    'Un médico en EE. UU. que vea su trabajo directo con pacientes',
  'One more physician who knows your work': 'Un médico más que conozca su trabajo',
  '{0} more physicians who know your work': '{0} médicos más que conozcan su trabajo',
  '{0} in the US who sees your hands-on work': '{0} en EE. UU. que vea su trabajo directo con pacientes',
  '{0}, one in the US who sees your hands-on work':
    '{0}, uno de ellos en EE. UU. y que vea su trabajo directo con pacientes',
  'Find this person now, and ask as soon as they know your work.':
    'Busque a esta persona ahora y pida la carta en cuanto conozca su trabajo.',
  'Find this person in a next rotation or job, early enough to ask by {0}.':
    'Busque a esta persona en una próxima rotación o trabajo, con tiempo para pedir la carta antes del {0}.',
  'Find this person in a next rotation or job.': 'Busque a esta persona en una próxima rotación o trabajo.',
  'Ask today.': 'Pídala hoy.',
  'Ask by {0}. Earlier is better: they remember you now.':
    'Pídala a más tardar el {0}. Mejor antes: ahora todavía se acuerdan bien de usted.',
  'Ask. Earlier is better: they remember you now.':
    'Pídala. Mejor pronto: ahora todavía se acuerdan bien de usted.',
  'You have asked. Note the date in your profile.': 'Ya la pidió. Anote la fecha en su perfil.',
  'You asked on {0}.': 'La pidió el {0}.',
  'Send a friendly reminder on {0}.': 'Envíe un recordatorio amable el {0}.',
  'Send a friendly reminder now, by e-mail or in person.':
    'Envíe ahora un recordatorio amable, por correo o en persona.',
  'covers {0}': 'cubre {0}',
  'Med-Peds, so also {0}': 'es de Med-Peds, así que también cubre {0}',
  'saw your hands-on work in the US': 'vio su trabajo directo con pacientes en EE. UU.',
  'works in the US': 'trabaja en EE. UU.',
  'saw your hands-on work': 'vio su trabajo directo con pacientes',
  'makes it {0} letters': 'con esta ya son {0} cartas',
  'The others add more, and {0} is the limit.': 'Las otras aportan más, y el límite es {0}.',
  'It adds nothing that the others lack.': 'No aporta nada que falte en las otras.',
  'Ask for a strong letter': 'Pida una carta fuerte',
  'Ask in person or by video: “Do you know my work well enough to write a strong letter?” If the answer is slow or vague, thank them and ask somebody else. A polite but empty letter does not help you.':
    'Pregunte en persona o por video: “Do you know my work well enough to write a strong letter?” (¿conoce mi trabajo lo bastante para escribir una carta fuerte?). Si la respuesta es lenta o vaga, agradezca y pídala a otra persona. Una carta amable pero vacía no le ayuda.',
  'Speak about your scores first': 'Hable primero de sus puntajes',
  'Say it yourself: {0}. Say what you changed since. Somebody who knows can answer it in the letter; somebody who is surprised cannot.':
    'Dígalo usted: {0}. Diga qué cambió desde entonces. Quien lo sabe puede responderlo en la carta; quien se lleva una sorpresa, no.',
  'Nothing in your scores needs explaining, as far as your profile says. Show them your results all the same.':
    'Según su perfil, nada en sus puntajes necesita explicación. De todos modos, muestre sus resultados.',
  'Give them what they need': 'Entregue lo que hace falta',
  'Your CV, the dates you worked together, the patients you remember, the specialties you apply to, and the day by which you need it.':
    'Su CV, las fechas en que trabajaron juntos, los pacientes que recuerda, las especialidades a las que postula y el día para el que la necesita.',
  'Decide about seeing the letter': 'Decida si podrá ver la carta',
  'For each letter the application service (ERAS) asks whether you give up (“waive”) your right to read it. This is final: you may then never see it. We suggest that you waive it, so that the author can write freely.':
    'Por cada carta, el servicio de solicitudes (ERAS) pregunta si usted renuncia (“waive”) a su derecho a leerla. Es definitivo: después no podrá verla nunca. Le sugerimos renunciar, para que el autor escriba con libertad.',
  'Let the author upload it': 'Deje que el autor la suba',
  'Add the author in ERAS and send the letter request that ERAS makes. The author, or the author’s office, uploads the letter as a PDF in the AAMC letter portal. You do not upload it yourself. It can take up to {0} days until it shows.':
    'Agregue al autor en ERAS y envíe la solicitud de carta que ERAS genera. El autor, o su oficina, sube la carta en PDF al portal de cartas de la AAMC. No la sube usted. Puede tardar hasta {0} días en aparecer.',
  'Assign it': 'Asígnela',
  'When it shows, assign it program by program. One program takes {0} letters at most.':
    'Cuando aparezca, asígnela programa por programa. Un programa acepta {0} cartas como máximo.',
  '{0}; you have {1}.': '{0}; usted tiene {1}.',
  '{0}; we can count {1} for certain.': '{0}; con seguridad podemos contar {1}.',
  'Your profile does not answer this part: “{0}”.': 'Su perfil no responde a esta parte: “{0}”.',
  'It states no number of letters that you must have.': 'No indica cuántas cartas debe tener.',
  'Your letters are what it asks for.': 'Sus cartas son las que pide.',
  'It asks for {0} letters': 'Pide {0} cartas',
  'It asks for {0} from internal medicine': 'Pide {0} de medicina interna',
  'It asks for {0} from pediatrics': 'Pide {0} de pediatría',
  'It asks for {0} from internal medicine, pediatrics or Med-Peds':
    'Pide {0} de medicina interna, pediatría o Med-Peds',
  'It asks for {0} from the US or Canada': 'Pide {0} de EE. UU. o Canadá',
  'a failed {0} attempt': 'un intento reprobado de {0}',
  'a Step 2 CK score of {0}': 'un puntaje de {0} en Step 2 CK',
  'The fields that the program must see: internal medicine and pediatrics for Med-Peds, else its own field.':
    'Las especialidades que el programa debe ver: medicina interna y pediatría para Med-Peds; en los demás, la propia.',
  'For Med-Peds, a Med-Peds physician.': 'Para Med-Peds, un médico de Med-Peds.',
  'Enough letters.': 'Cartas suficientes.',
  'Authors in the United States who saw your hands-on work.':
    'Autores en Estados Unidos que vieron su trabajo directo con pacientes.',
  'Authors in the United States.': 'Autores en Estados Unidos.',
  'Authors who saw your hands-on work.': 'Autores que vieron su trabajo directo con pacientes.',
  'Authors of the field.': 'Autores de la especialidad.',
  'No letter that adds none of this.': 'Ninguna carta que no aporte algo de esto.',
  'Letters in hand before letters asked for, planned, or only likely.':
    'Las cartas que ya tiene, antes que las pedidas, las planeadas o las que solo son probables.',
};
