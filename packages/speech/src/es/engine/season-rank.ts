import type { Sentences } from '../../sentences.ts';

/** The rank order list. */
export const seasonRank: Sentences = {
  'No interview is noted here. Programs rank whom they interviewed; a place where you had none adds nothing.':
    'Aquí no hay ninguna entrevista anotada. Los programas ponen en su lista a quienes entrevistaron; un lugar donde no tuvo entrevista no suma nada.',
  'Rank by where you want to train, and by nothing else. The Match tries your first choice first and gives you the highest place that also wants you. A place lower on your list never costs you a place above it, so guessing who will take you can only hurt.':
    'Ordene según dónde quiere formarse, y según nada más. El Match prueba primero su primera opción y le da el puesto más alto de su lista que también le quiere. Un puesto más abajo nunca le cuesta uno de más arriba, así que adivinar quién le aceptará solo puede perjudicarle.',
  'More programs raise the chance: {0} with the first alone, {1} with all {2}.':
    'Más programas suben la probabilidad: {0} solo con el primero, {1} con los {2}.',
  '{0} 1 of them adds nothing to it so far.': '{0} Por ahora, 1 de ellos no agrega nada.',
  '{0} {1} of them add nothing to it so far.': '{0} Por ahora, {1} de ellos no agregan nada.',
  '{0} The first {1} are of one specialty, which reports call contiguous ranks.':
    '{0} Los primeros {1} son de una misma especialidad; los informes llaman a eso contiguous ranks.',
  'A match is binding. Leave off a place only if you would rather not match than train there.':
    'Un match obliga. Deje fuera un lugar solo si preferiría quedarse sin match antes que formarse allí.',
  'You would not train at {0}. Take it off the list: a match is binding. That gives up {1} of chance at most, at a place where you do not want to be.':
    'Usted no se formaría en {0}. Sáquelo de la lista: un match obliga. Con eso renuncia como mucho a {1} de probabilidad, en un lugar donde no quiere estar.',
  'You would not train at {0}. Take them off the list: a match is binding. That gives up {1} of chance at most, at a place where you do not want to be.':
    'Usted no se formaría en {0}. Sáquelos de la lista: un match obliga. Con eso renuncia como mucho a {1} de probabilidad, en lugares donde no quiere estar.',
  'Your comparisons go round in a circle: {0}. No order fits them all. Compare these again, two at a time.':
    'Sus comparaciones dan vueltas en círculo: {0}. Ningún orden cumple con todas. Compare estos otra vez, de dos en dos.',
  '{0} before {1}': '{0} antes que {1}',
  'You preferred {0} to {1}, but your list has them the other way round.':
    'Usted prefirió {0} a {1}, pero su lista los tiene al revés.',
  'By your own criteria, {0} ({1}) stands above {2} ({3}). If your list feels right, a criterion is missing.':
    'Según sus propios criterios, {0} ({1}) está por encima de {2} ({3}). Si su lista le parece bien, falta un criterio.',
  '{0} of 5': '{0} de 5',
  'Two tracks of one program count as one here, because the same people decide: {0}.':
    'Dos tracks de un mismo programa cuentan aquí como uno, porque deciden las mismas personas: {0}.',
  'Two tracks of one program count as one here, because the same people decide: {0}. Rank both if you would take both.':
    'Dos tracks de un mismo programa cuentan aquí como uno, porque deciden las mismas personas: {0}. Ponga los dos en la lista si aceptaría los dos.',
  'We do not know the specialty of {0}, so no chance counts it. Add `specialty`.':
    'No sabemos la especialidad de {0}, así que ninguna probabilidad lo cuenta. Agregue `specialty`.',
  'We do not know the specialty of {0}, so no chance counts them. Add `specialty`.':
    'No sabemos la especialidad de {0}, así que ninguna probabilidad los cuenta. Agregue `specialty`.',
  '{0} programs are in the registration fee. {1} cost about {2}.': {
    by: 0,
    one: 'La tarifa de inscripción incluye {0} programa. Por {1} se pagan cerca de {2}.',
    other: 'La tarifa de inscripción incluye {0} programas. Por {1} se pagan cerca de {2}.',
  },
  'You match only to a pair that takes both of you, and never to two single lists. The chances by length and by place are for you alone. Those of your pairs are lower.':
    'Ustedes hacen match solo con un par que los acepta a los dos, nunca con dos listas separadas. Las probabilidades por largo y por lugar son solo las suyas. Las de sus pares son menores.',
  'Your couples list has {0}. {1}': 'Su lista de pareja tiene {0}. {1}',
  'Your couples list has {0} of at most {1}. {2}': 'Su lista de pareja tiene {0} de {1} como máximo. {2}',
  'In {0} one of you does not match. Put these last, and only if you both accept it.':
    'En {0}, uno de ustedes se queda sin match. Póngalo al final, y solo si los dos lo aceptan.',
  'No pair lets one of you match alone. Talk about it: such pairs at the end can save one of two places.':
    'En ningún par hace match uno solo. Hablen de ello: pares así, al final, pueden salvar uno de los dos puestos.',
  'A pair without any program means nothing. Remove it.':
    'Un par sin ningún programa no significa nada. Quítelo.',
  'Enter the codes from the NRMP page, track by track, and read each program name aloud.':
    'Escriba los códigos de la página del NRMP, track por track, y lea en voz alta el nombre de cada programa.',
  'Check that ECFMG has confirmed you to the NRMP, if you graduated abroad.':
    'Compruebe que la ECFMG ya confirmó sus requisitos al NRMP, si se graduó en el extranjero.',
  'Read the confirmation. A list that is entered but not certified does not count.':
    'Lea la confirmación. Una lista anotada pero sin certificar no cuenta.',
  'You marked the list as certified. After any change, certify again. An interview that comes later needs it, too.':
    'Usted marcó la lista como certificada. Después de cualquier cambio, certifíquela otra vez. También hace falta si más tarde tiene otra entrevista.',
  'You marked the list as certified. After any change, certify again.':
    'Usted marcó la lista como certificada. Después de cualquier cambio, certifique otra vez.',
  'Tell no program how you rank unless you want to, and ask none how it ranks you.':
    'No diga a ningún programa cómo lo ordena, salvo que quiera, y no pregunte a ninguno cómo le ordena a usted.',
  'Look up the deadline of the rank order list on the NRMP page, and certify some days before it.':
    'Busque el plazo de la rank order list en la página del NRMP y certifique unos días antes.',
  'Certify by {0}. Nothing is accepted after {1} (not published yet).':
    'Certifique a más tardar el {0}. No se acepta nada después del {1} (fecha aún no publicada).',
  'Certify by {0}. Nothing is accepted after {1}.':
    'Certifique a más tardar el {0}. No se acepta nada después del {1}.',
  'You marked it as a place where you would not train. Leave it off.':
    'Lo marcó como un lugar donde no se formaría. Déjelo fuera.',
  'It is not in our facts: check its visa answer yourself.':
    'No está en nuestros datos: compruebe usted qué dice sobre la visa.',
  '1 of your {0} programs has an open question about your visa. No chance here counts it. Ask it before you rank it: a match is of no use if you cannot begin.':
    '1 de sus {0} programas tiene una pregunta abierta sobre su visa. Ninguna probabilidad de aquí la cuenta. Pregúntele antes de ponerlo en la lista: un match no sirve si no puede empezar.',
  '{0} of your {1} programs have an open question about your visa. No chance here counts it. Ask each of them before you rank it: a match is of no use if you cannot begin.':
    '{0} de sus {1} programas tienen una pregunta abierta sobre su visa. Ninguna probabilidad de aquí la cuenta. Pregunte a cada uno antes de ponerlo en la lista: un match no sirve si no puede empezar.',
  'The chance at each place depends on the place and the specialty, not on the program: we count an average one. Two programs of one specialty that change places change no number.':
    'La probabilidad en cada lugar depende del lugar y de la especialidad, no del programa: contamos uno promedio. Dos programas de una misma especialidad que cambian de lugar no cambian ningún número.',
  '{0} Ask before you rank it: without a visa you could not begin.':
    '{0} Pregunte antes de ponerlo en la lista: sin visa no podría empezar.',
  '{0} It interviewed you all the same, so ask which rule holds.':
    '{0} Aun así le entrevistó, así que pregunte qué regla vale.',
  '{0} If you match there, ask about the visa at once.':
    '{0} Si hace match allí, pregunte enseguida por la visa.',
  '1 of your {0} programs has an open question about your visa. No chance here counts it. If you match there, ask about the visa at once.':
    '1 de sus {0} programas tiene una pregunta abierta sobre su visa. Ninguna probabilidad de aquí la cuenta. Si hace match allí, pregunte enseguida por la visa.',
  '{0} of your {1} programs have an open question about your visa. No chance here counts it. If you match at one of them, ask about the visa at once.':
    '{0} de sus {1} programas tienen una pregunta abierta sobre su visa. Ninguna probabilidad de aquí la cuenta. Si hace match en uno de ellos, pregunte enseguida por la visa.',
  'ECFMG had to confirm all your requirements by the deadline of the rank order list. If it did not, your list does not count.':
    'La ECFMG tenía que confirmar todos sus requisitos antes del plazo de la rank order list. Si no lo hizo, su lista no cuenta.',
  '{0} Ask before you rank it.': '{0} Pregunte antes de ponerlo en la lista.',
  'ECFMG must confirm all your requirements by the deadline of the rank order list. If not, your list does not count.':
    'La ECFMG debe confirmar todos sus requisitos antes del plazo de la rank order list. Si no, su lista no cuenta.',
  'Visas can be late. The NRMP asks programs to think of a later start before they ask for a waiver. Ask each program what it did in past years.':
    'Las visas pueden tardar. El NRMP pide a los programas que piensen en un comienzo más tarde antes de pedir una dispensa (waiver). Pregunte a cada programa qué hizo en años pasados.',
  'We count at least the usual number of applications: {0}. The same interviews from fewer may mean a better chance, but nobody publishes by how much.':
    'Contamos al menos el número habitual de solicitudes: {0}. Las mismas entrevistas con menos solicitudes pueden significar una probabilidad mejor, pero nadie publica cuánto.',
  'The chances are those of US MD graduates with as many interviews.':
    'Las probabilidades son las de graduados con título MD de Estados Unidos con el mismo número de entrevistas.',
  'The chances are those of US DO graduates with as many interviews.':
    'Las probabilidades son las de graduados con título DO de Estados Unidos con el mismo número de entrevistas.',
  'The chances are those of US citizens who graduated abroad, with as many interviews.':
    'Las probabilidades son las de ciudadanos de Estados Unidos graduados en el extranjero con el mismo número de entrevistas.',
  'The chances are those of graduates from abroad without US citizenship, with as many interviews.':
    'Las probabilidades son las de graduados en el extranjero sin ciudadanía de Estados Unidos con el mismo número de entrevistas.',
  '{0} Write `applicant` into the list if you are another one.':
    '{0} Escriba `applicant` en la lista si usted pertenece a otro grupo.',
  '{0} Nobody publishes more than that. Low scores or a visa can make yours lower.':
    '{0} Nadie publica más que eso. Puntajes bajos o una visa pueden bajar la suya.',
};
