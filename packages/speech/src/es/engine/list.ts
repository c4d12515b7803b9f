import type { Sentences } from '../../sentences.ts';

export const list: Sentences = {
  'By your entries no attempt at {0} is left, and it is not passed. Do not pay for these applications before the USMLE program tells you in writing that you may try again.':
    'Según sus datos, ya no le queda ningún intento de {0}, y no está aprobado. No pague estas solicitudes antes de que el programa USMLE le diga por escrito que puede volver a intentarlo.',
  'No offered program has the code {0}. Check it, or remove it.':
    'Ningún programa que se ofrece tiene el código {0}. Revíselo o quítelo.',
  'You excluded it.': 'Usted lo excluyó.',
  'Excluded code {0} is no offered program, so it changes nothing.':
    'El código excluido {0} no es de ningún programa que se ofrece; no cambia nada.',
  '{0} is pinned, but a rule shuts you out: {1}': '{0} está fijado, pero una regla le deja fuera: {1}',
  '{0} is signaled by you, but a rule shuts you out: {1}':
    '{0} lleva un signal suyo, pero una regla le deja fuera: {1}',
  'You do not want to go to {0}.': 'Usted no quiere ir a {0}.',
  'Only Med-Peds': 'Solo Med-Peds',
  'Only Internal Medicine': 'Solo Medicina Interna',
  'Only Pediatrics': 'Solo Pediatría',
  'Highest interview rates everywhere': 'Donde más se entrevista, en todas partes',
  'You can attend {0} of about {1} interviews, so a longer list adds little: the {2} of these programs with the highest chances already give {3} instead of {4}.':
    'Puede asistir a {0} de unas {1} entrevistas, así que una lista más larga suma poco: los {2} programas con mayor probabilidad ya dan {3} en lugar de {4}.',
  'Another $30 would add less than 0.05 points. Compare what else your money could do before you pay for more applications.':
    'Otros $30 sumarían menos de 0.05 puntos. Antes de pagar más solicitudes, compare qué más podría hacer con su dinero.',
  'The odds count you as a serious applicant in each specialty, with its own statement and letters. If one is only a reserve, expect less there.':
    'Las probabilidades suponen que postula en serio a cada especialidad, con personal statement y cartas propios. Si una es solo su reserva, espere menos en ella.',
  'You match as a couple. A couple matches only to a pair of programs that takes both. The chances here are yours alone; we do not work out those of the pair.':
    'Usted hace match en pareja. Una pareja hace match solo con un par de programas que acepte a ambas personas. Las probabilidades que ve aquí son solo las suyas; no calculamos las de la pareja.',
  'Fees, signals and dates of the {0} season are not published yet. This plan uses those of {1}.':
    'Las tarifas, los signals y las fechas de la temporada {0} todavía no se publican. Este plan usa los de {1}.',
  'Signals in {0}: we found {1} in one source only. Check it on the AAMC page before you rely on it.':
    'Signals en {0}: encontramos {1} en una sola fuente. Confírmelo en la página de la AAMC antes de contar con ello.',
  'Only 24 non-US-citizen IMGs preferred Med-Peds in the 2026 Match report. The Med-Peds odds rest on few people, and their ranges are wide.':
    'En el informe del Match de 2026, solo 24 IMG sin ciudadanía de EE. UU. prefirieron Med-Peds. Las probabilidades de Med-Peds se apoyan en pocas personas, y sus rangos son amplios.',
  'No specialty has a star, so only the programs you pinned or signaled are on the list.':
    'Ninguna especialidad tiene estrellas: en la lista están solo los programas que usted fijó o que llevan un signal suyo.',
  'Every program of your specialties is ruled out, by its rules or by your wishes, so the list is empty.':
    'Todos los programas de sus especialidades quedan fuera, por sus reglas o por lo que usted pidió. La lista está vacía.',
  'The fixed fees alone are {0}. The smallest budget with one application is {1}.':
    'Solo las tarifas fijas suman {0}. El menor presupuesto con una solicitud es {1}.',
  'As your profile stands, no program of your specialties can take you, so the list is empty.':
    'Con su perfil tal como está, ningún programa de sus especialidades puede recibirle. La lista está vacía.',
  'No program can take you as your profile stands: you need a visa and accept only an H-1B, and no hospital can ask for one before you pass Step 3. {0}':
    'Ningún programa puede recibirle con su perfil tal como está: necesita visa y acepta solo la H-1B, y ningún hospital puede pedirla antes de que apruebe el Step 3. {0}',
  'No program can take you as your profile stands: you need a visa and accept only an H-1B, which needs a passed Step 3. By your entries no attempt at Step 3 is left. {0}':
    'Ningún programa puede recibirle con su perfil tal como está: necesita visa y acepta solo la H-1B, que exige el Step 3 aprobado. Según sus datos, no le queda ningún intento del Step 3. {0}',
  'What is left is a J-1: accept it, and programs open.':
    'Lo que queda es una J-1: acéptela y se abrirán programas.',
  'What is left is a J-1. Under the US entry restriction, it needs an exception.':
    'Lo que queda es una J-1. Con la restricción de entrada a EE. UU., exige una excepción.',
  'The programs on your list are there only because you chose them. Do not pay for them yet.':
    'Los programas de su lista están ahí solo porque usted los eligió. No pague por ellos todavía.',
  'Pass it first, or accept a J-1, too.': 'Apruébelo primero o acepte también una J-1.',
  'Pass it first. Under the US entry restriction, any visa needs an exception, too.':
    'Apruébelo primero. Con la restricción de entrada a EE. UU., toda visa exige además una excepción.',
  'Pass it first, or accept a J-1, too. Under the US entry restriction, a J-1 needs an exception.':
    'Apruébelo primero o acepte también una J-1. Con la restricción de entrada a EE. UU., una J-1 exige una excepción.',
  'a single undated source': 'una sola fuente, sin fecha',
  'single {0} source': 'una sola fuente, de {0}',
  '{0}; it was {1} before': '{0}; antes era {1}',
  '{0} ({1}): we could not confirm this fee ({2}). Check the {3} fee page.':
    '{0} ({1}): no pudimos confirmar esta tarifa ({2}). Revise la página de tarifas de {3}.',
  'USMLE transcript, once a season': 'Transcript de USMLE, una vez por temporada',
  'NRMP registration': 'Inscripción en el NRMP',
  'ECFMG token for ERAS': 'Token de la ECFMG para ERAS',
  '{0} gold and {1} silver': '{0} Gold y {1} Silver',
  'The pinned programs and those you signal do not fit into the budget of {0} after fixed fees. Raise the budget or remove pins or signals.':
    'Los programas fijados y los que llevan un signal suyo no caben en el presupuesto de {0} después de las tarifas fijas. Suba el presupuesto o quite alguno.',
  'The pinned programs do not fit into the budget of {0} after fixed fees. Raise the budget or remove pins.':
    'Los programas fijados no caben en el presupuesto de {0} después de las tarifas fijas. Suba el presupuesto o deje de fijar alguno.',
  'No specialty is considered, so the list is empty. Give a specialty at least one star.':
    'No se considera ninguna especialidad: la lista está vacía. Dé al menos una estrella a una especialidad.',
  'Best value at this fee': 'Lo que más rinde por esta tarifa',
  'Interviews many US MDs': 'Entrevista a muchos US MD',
  'Interviews many US DOs': 'Entrevista a muchos US DO',
  'Interviews many US-citizen IMGs': 'Entrevista a muchos IMG con ciudadanía de EE. UU.',
  'Interviews many non-US IMGs': 'Entrevista a muchos IMG sin ciudadanía de EE. UU.',
  'Gold signal set by you': 'Signal Gold puesto por usted',
  'Silver signal set by you': 'Signal Silver puesto por usted',
  'Signal set by you': 'Signal puesto por usted',
  'Gold signal helps you most here': 'Aquí es donde más le ayuda un signal Gold',
  'Silver signal helps you most here': 'Aquí es donde más le ayuda un signal Silver',
  'A signal helps you most here': 'Aquí es donde más le ayuda un signal',
  'Pinned by you': 'Fijado por usted',
  'Your ties to {0}': 'Sus vínculos con {0}',
  '{0} of residents are non-US IMGs ({1})': '{0} de sus residentes son IMG sin ciudadanía de EE. UU. ({1})',
  'Took J-1 in {0}': 'Aceptó la J-1 en {0}',
  'In {0}, a state you prefer': 'En {0}, un estado que usted prefiere',
  'In your favourite specialty': 'En su especialidad favorita',
  'No offered program has the code {0}. Check it, or remove its signal.':
    'Ningún programa que se ofrece tiene el código {0}. Revíselo o quite su signal.',
  '{0} has no silver signals. Write gold for its one kind of signal, or remove it.':
    '{0} no tiene signals Silver. Escriba gold para su único tipo de signal, o quítelo.',
  '{0} signals': { by: 0, one: '{0} signal', other: '{0} signals' },
  '{0} gold signals': { by: 0, one: '{0} signal Gold', other: '{0} signals Gold' },
  '{0} silver signals': { by: 0, one: '{0} signal Silver', other: '{0} signals Silver' },
  'You set {0} in {1}, and it has {2}. Let the planner choose for some of them.':
    'Usted puso {0} en {1}, y hay {2}. Deje que el planificador elija por algunos.',
  'Its specialty has no star, so it is not considered.':
    'Su especialidad no tiene estrellas, así que no se considera.',
};
