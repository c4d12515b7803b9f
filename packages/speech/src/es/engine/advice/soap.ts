import type { Sentences } from '../../../sentences.ts';

export const soap: Sentences = {
  'You learn whether you matched': 'Usted se entera de si logró el Match',
  'It says whether, not where. Breathe, tell your person, then open the list of unfilled programs in your NRMP account.':
    'Dice si lo logró, no dónde. Respire, avise a su persona de confianza y abra la lista de programas sin llenar en su cuenta del NRMP.',
  'You choose and send': 'Usted elige y envía',
  'First the programs that you prepared, then others that fit. Keep some applications for Tuesday.':
    'Primero los programas que preparó, después otros que encajen. Guarde algunas solicitudes para el martes.',
  'Programs begin to read': 'Los programas empiezan a leer',
  'Keep your telephone with you and answer every call by name. They contact you first.':
    'Tenga el teléfono con usted y conteste cada llamada con su nombre. Son ellos quienes le contactan primero.',
  'First round of offers': 'Primera ronda de ofertas',
  'Round {0} of offers': 'Ronda {0} de ofertas',
  'Decide within the round: an offer ends with it.': 'Decida dentro de la ronda: la oferta termina con ella.',
  'Places that are left are offered again. Decide within the round.':
    'Los lugares que quedan se ofrecen otra vez. Decida dentro de la ronda.',
  'If you have no place, rest today. Open vacancies after SOAP are filled by the programs themselves.':
    'Si no tiene lugar, hoy descanse. Después de SOAP, los programas llenan por su cuenta los lugares abiertos.',
  'SOAP ends': 'Termina SOAP',
  'The contact rules end with it. If you have a place, it is binding. If you have none, stop for today.':
    'Con él terminan las reglas de contacto. Si tiene un lugar, le obliga. Si no tiene ninguno, pare por hoy.',
  'Registered with the NRMP for this Match': 'Registro en el NRMP para este Match',
  'Your NRMP account shows it, and it counts for one season only. ERAS does not register you.':
    'Lo muestra su cuenta del NRMP y vale para una sola temporada. ERAS no le registra.',
  'Late registration costs more and ends on {0}.': 'El registro tardío cuesta más y termina el {0}.',
  'Late registration costs more and ends on {0} at {1} Eastern Time.':
    'El registro tardío cuesta más y termina el {0} a las {1}, hora del Este.',
  'Some programs do not take part in the Match. Who may not take part in SOAP may write to these from Tuesday, {0} Eastern Time.':
    'Algunos programas no participan en el Match. Quien no puede participar en SOAP puede escribir a estos desde el martes a las {0}, hora del Este.',
  'The list of open places stays in your NRMP account until {0}. Not every program keeps its entry up to date.':
    'La lista de lugares abiertos sigue en su cuenta del NRMP hasta el {0}. No todos los programas la mantienen al día.',
  'A statement for each specialty that you would take':
    'Un personal statement para cada especialidad que aceptaría',
  'One general statement shows. Store each in ERAS before the week.':
    'Un texto general se nota. Guarde cada uno en ERAS antes de la semana.',
  'Letters that fit another specialty': 'Cartas que sirvan para otra especialidad',
  'Ask one author for a letter without the name of a specialty. It takes weeks, so ask now.':
    'Pida a un autor una carta sin el nombre de una especialidad. Tarda semanas, así que pídala ya.',
  'Every document in ERAS': 'Todos los documentos en ERAS',
  'Transcript, exam results, photograph and the letter of your school. Open each one and read it.':
    'Certificado de notas, resultados de exámenes, fotografía y la carta de su facultad. Abra cada uno y léalo.',
  'ECFMG confirmed to the NRMP': 'Confirmación de la ECFMG al NRMP',
  'Look for it in your NRMP account. Without it you cannot take part.':
    'Búsquela en su cuenta del NRMP. Sin ella no puede participar.',
  'Rules by which you choose': 'Reglas con las que elige',
  'Write down now which specialties, places and visas you would accept. On Monday there is no time to think.':
    'Anote ahora qué especialidades, lugares y visas aceptaría. El lunes no hay tiempo para pensar.',
  'Four answers, spoken aloud': 'Cuatro respuestas, dichas en voz alta',
  'Why this specialty. Why here. Your scores. Why you would be glad to come. Sixty seconds each.':
    'Por qué esta especialidad. Por qué aquí. Sus puntajes. Por qué le gustaría venir. Sesenta segundos cada una.',
  'A quiet room, a telephone and the internet': 'Un cuarto tranquilo, un teléfono e internet',
  'Calls come from numbers that you do not know. Set your mailbox to say your full name.':
    'Las llamadas llegan de números que no conoce. Que su buzón diga su nombre completo.',
  'Two people for the week': 'Dos personas para la semana',
  'One reads with you, one cooks and listens. Ask them before the week.':
    'Una lee con usted, otra cocina y escucha. Pídaselo antes de la semana.',
  'Days off from work': 'Días libres del trabajo',
  'Monday to Thursday, in Eastern Time. If you live abroad, plan your sleep.':
    'De lunes a jueves, hora del Este. Si vive en el extranjero, planifique su sueño.',
  'You have {0} applications in ERAS for all rounds. A sent one cannot be taken back, so keep some.':
    'Tiene {0} solicitudes en ERAS para todas las rondas. Una enviada no se recupera, así que guarde algunas.',
  'You make no rank order list. Programs make lists, and an offer that you decline or let run out does not come back.':
    'Usted no hace una lista de preferencias. Las listas las hacen los programas, y una oferta que rechaza o deja vencer no vuelve.',
  'Med-Peds, Internal Medicine and Pediatrics take their SOAP applications through ERAS.':
    'Med-Peds, Medicina Interna y Pediatría reciben sus solicitudes de SOAP por ERAS.',
  'An offer that you accept is binding, like a match.':
    'Una oferta que acepta le obliga, igual que un match.',
  'Contact no program before it contacts you. Nobody may do it for you: no friend, no doctor who knows somebody.':
    'No contacte a ningún programa antes de que le contacte a usted. Nadie puede hacerlo por usted: ni un amigo ni un médico que conoce a alguien.',
  'Once a program that has your application contacts you, you may talk with it.':
    'Cuando un programa que tiene su solicitud le contacta, ya puede hablar con él.',
  'Show the list of unfilled programs to nobody, and post it nowhere. It is for you alone.':
    'No muestre a nadie la lista de programas sin llenar ni la publique en ninguna parte. Es solo para usted.',
  'Who may not take part in SOAP may contact no program of the Match until SOAP has ended.':
    'Quien no puede participar en SOAP no puede contactar a ningún programa del Match hasta que SOAP termine.',
  'Stop for the day. Eat, sleep, and tell the two people who were with you.':
    'Pare por hoy. Coma, duerma y avise a las dos personas que le acompañaron.',
  'When SOAP has ended, the contact rules end with it. Programs with open places fill them on their own, and you may write to them.':
    'Cuando SOAP termina, terminan también las reglas de contacto. Los programas con lugares abiertos los llenan por su cuenta, y usted puede escribirles.',
  'Pay nobody who promises you a place. Programs give their places themselves.':
    'No pague a nadie que le prometa un lugar. Los programas dan sus lugares por sí mismos.',
  'Look back at the season in a week or two, not on this day.':
    'Mire la temporada con distancia en una o dos semanas, no hoy.',
  'SOAP of {0} is over, and you have no place. There is no hurry now. Below stands what is still open after it. When you have rested, look back at the season.':
    'El SOAP de {0} terminó y usted no tiene lugar. Ahora no hay prisa. Abajo está lo que sigue abierto después. Cuando haya descansado, mire atrás a la temporada.',
  'SOAP of {0} is over. Note how your season ended, on the page “After the Match”. What to do next depends on it.':
    'El SOAP de {0} terminó. Anote cómo terminó su temporada en la página «Después del Match». De eso depende qué hacer ahora.',
  'You matched, so SOAP is not for you. There is nothing to do here.':
    'Logró el Match, así que SOAP no es para usted. Aquí no hay nada que hacer.',
  'You have a place through SOAP. There is nothing left to do here.':
    'Tiene un lugar por SOAP. Aquí ya no queda nada que hacer.',
  'In Match Week, programs with open places offer them to people who have none. This is called SOAP.':
    'En la semana del Match, los programas con lugares abiertos los ofrecen a personas que no tienen ninguno. Eso se llama SOAP.',
  'You have no place yet, and there is an order to follow. Take one step at a time. {0}':
    'Todavía no tiene lugar, y hay un orden que seguir. Vaya paso a paso. {0}',
  'You may never need this page. If you do, nothing on it will be new to you. {0}':
    'Quizá nunca necesite esta página. Si la necesita, nada en ella le será nuevo. {0}',
  'You are registered for the Match. Look into your NRMP account.':
    'Está registrado en el Match. Mírelo en su cuenta del NRMP.',
  'You are unmatched, or matched to a first year or an advanced place alone. You learn it on the Monday of Match Week.':
    'No logró el Match, o solo a un primer año o a un lugar avanzado. Lo sabe el lunes de la semana del Match.',
  'You can begin to train on {0}. With a visa, ask early how long it takes.':
    'Puede empezar la residencia el {0}. Si necesita visa, pregunte pronto cuánto tarda.',
  'You can begin to train on the day residency starts. With a visa, ask early how long it takes.':
    'Puede empezar el día en que comienza la residencia. Si necesita visa, pregunte pronto cuánto tarda.',
  'You are certified. Check on your NRMP page that it is confirmed.':
    'Usted está certificado. Compruebe en su página del NRMP que está confirmado.',
  'ECFMG has confirmed to the NRMP that you met every requirement, before rank lists were due.':
    'La ECFMG confirmó al NRMP que cumplió todos los requisitos antes del cierre de las listas de preferencias.',
  'Study or research': 'Estudio o investigación',
  'The same hours each day. Stop when they are over.': 'Las mismas horas cada día. Pare cuando terminen.',
  'Clinical or voluntary work': 'Trabajo clínico o voluntario',
  'It keeps you a doctor, in your application and in your own eyes.':
    'Le mantiene médico, en su solicitud y ante sus propios ojos.',
  'Applications and mail': 'Solicitudes y correo',
  'At fixed times. Mail that comes later can wait until tomorrow.':
    'A horas fijas. El correo que llega después puede esperar hasta mañana.',
  Movement: 'Movimiento',
  'Walking counts.': 'Caminar cuenta.',
  People: 'Personas',
  'With people who talk about something else.': 'Con personas que hablen de otra cosa.',
  'Free days': 'Días libres',
  'Without study and without applications. Missing a week of this plan is no failure: begin again on Monday.':
    'Sin estudio y sin solicitudes. Saltarse una semana de este plan no es un fracaso: empiece otra vez el lunes.',
  'Read forums at most {0} minutes a day, and not in the evening.':
    'Lea foros {0} minutos por día como máximo, y no por la noche.',
  'People report invitations more often than silence. What you read there is not what most people have.':
    'La gente cuenta más las invitaciones que el silencio. Lo que lee allí no es lo que tiene la mayoría.',
  'Compare your numbers with what was expected of your own profile. This page does it for you.':
    'Compare sus números con lo que se esperaba de su propio perfil. Esta página lo hace por usted.',
  'Look for residents who graduated abroad as you did. Program pages list them with their school.':
    'Busque residentes que se graduaron en el extranjero como usted. Las páginas de los programas los nombran con su facultad.',
  'Ask for a quarter of an hour and one question. Most people say yes to that.':
    'Pida un cuarto de hora y una pregunta. La mayoría dice que sí.',
  'Ask doctors whom you worked with to name one colleague who trains residents.':
    'Pida a médicos con quienes trabajó el nombre de un colega que forme residentes.',
  'If you want Med-Peds, write to faculty of a program near you. Ask how they came to it, not for a place.':
    'Si quiere Med-Peds, escriba a profesores de un programa cercano. Pregunte cómo llegaron a él; no pida un lugar.',
  'Thank each one, and tell them later how it went.': 'Agradezca a cada uno y cuéntele después cómo le fue.',
  'In danger, call the emergency number of the country you are in, or go to the nearest hospital.':
    'En peligro, llame al número de emergencias del país donde está, o vaya al hospital más cercano.',
  'Your medical school or your hospital may have a service for students and staff. Ask whether it is confidential and who pays.':
    'Su facultad o su hospital puede tener un servicio para estudiantes y personal. Pregunte si es confidencial y quién paga.',
  'See a doctor who does not work with you. Sleep, worry and low mood can be treated.':
    'Consulte a un médico que no trabaje con usted. El sueño, la preocupación y el ánimo bajo se pueden tratar.',
  'We do not list helplines by country, because we could not check that each number is right.':
    'No damos líneas de ayuda por país, porque no pudimos comprobar que cada número sea correcto.',
};
