/** The sentences of `packages/facts/data/validation.json`; {0}, {1} … are its figures. */
export const measured: Record<string, string> = {
  'Clinical experience in the United States: the effect of a month is small and its interval includes no effect. What kind of experience counts, and whether a letter comes from it, was not measured.':
    'Experiencia clínica en Estados Unidos: el efecto de un mes es pequeño y su intervalo incluye que no haya ninguno. No se midió qué tipo de experiencia cuenta ni si de ella sale una carta.',
  'Years since graduation: the effect comes from self-reports of people who mostly graduated within six years. For older graduates it is stretched beyond what was seen.':
    'Años desde la graduación: el efecto viene de lo que informaron personas que en su mayoría se graduaron hace menos de seis años. Para quienes se graduaron antes, se extiende más allá de lo visto.',
  'Letters, personal statement, school, research and connections: nobody publishes them by program. They are one unknown quality that is the same at every program and widens every range.':
    'Cartas, personal statement, facultad, investigación y contactos: nadie los publica por programa. Son una sola cualidad desconocida, igual en todos los programas, que ensancha cada rango.',
  'Medicine-Pediatrics for IMGs: {0} non-US IMGs preferred it in {1} and {2} matched in {3}. Its level rests on those few people.':
    'Medicina-Pediatría para IMG: {0} IMG sin ciudadanía de EE. UU. lo prefirieron en {1} y {2} entraron en {3}. Su nivel se apoya en esas pocas personas.',
  'Pediatrics or Internal Medicine as a second choice: the tables count people who prefer a specialty. In {0}, {1} of non-US IMGs who ranked Pediatrics anywhere matched there, against {2} of those who preferred it in {3}. The odds do not tell the two apart.':
    'Pediatría o Medicina Interna como segunda opción: las tablas cuentan a quienes prefieren una especialidad. En {0} entró en Pediatría el {1} de los IMG sin ciudadanía de EE. UU. que la pusieron en algún lugar de su lista, frente al {2} de quienes la preferían en {3}. Las probabilidades no distinguen a los dos grupos.',
  'Failed Steps: the measured ratios are crude, from one other specialty, and over all applicant types. We keep {0} of them on the log scale; that share is a judgement.':
    'Steps reprobados: las razones medidas son aproximadas, de otra especialidad, y cubren a todos los tipos de solicitantes. Conservamos el {0} de ellas en la escala logarítmica; esa parte es un juicio nuestro.',
  'Signals: how much of the higher rate of signalled applications is caused by the signal was not measured for IMGs. No signal rates are published for Internal Medicine.':
    'Signals: no se midió para IMG cuánto de la mayor tasa de las solicitudes con signal se debe al signal. Para Medicina Interna no se publican tasas con signal.',
  'Who applies where: the number of applicants by type at each program is our estimate from mixtures of published rates.':
    'Quién postula a dónde: el número de solicitantes de cada tipo en cada programa es una estimación nuestra, a partir de mezclas de tasas publicadas.',
  'Graduation-year and score limits that a program does not state are inside its reported rate: an applicant who breaks an unstated limit has lower odds than shown.':
    'Los límites de año de graduación y de puntaje que un programa no declara están dentro de su tasa informada: quien no cumple un límite no declarado tiene menos probabilidad de la que se muestra.',
  'US-citizen IMGs and US seniors: their rank lists are not published by specialty, so their curves carry the shape of non-US IMGs and only the match rate is fitted.':
    'IMG con ciudadanía de EE. UU. y graduados de EE. UU.: sus listas no se publican por especialidad; por eso sus curvas tienen la forma de los IMG sin ciudadanía y solo se ajusta la tasa de Match.',
  'The coming season: rates are of {0}–{1}, outcomes of {2} to {3}. Entry rules, visa fees and signal rules of the {4} season are not in them.':
    'La próxima temporada: las tasas son de {0}–{1}; los resultados, de {2} a {3}. No incluyen las reglas de entrada, las tarifas de visa ni las reglas de signals de la temporada {4}.',
  'programs not seen: predicted and reported interview rate':
    'programas no vistos: tasa de entrevistas predicha e informada',
  'reported interview rates, rounded to percent':
    'tasas de entrevistas informadas, redondeadas a porcentajes enteros',
  'applicants not seen: predicted and observed share interviewed':
    'solicitantes no vistos: proporción entrevistada, predicha y observada',
  'reported rates; applicants of each program cut in two halves, numbers guessed':
    'tasas informadas; los solicitantes de cada programa divididos en dos mitades, cantidades supuestas',
  'true rates of simulated programs': 'tasas verdaderas de programas simulados',
  '{0} simulated specialties of {1} programs': '{0} especialidades simuladas de {1} programas',
  'reported rates of programs not seen, US MD': 'tasas informadas de programas no vistos, MD de EE. UU.',
  'reported rates of programs not seen, US DO': 'tasas informadas de programas no vistos, DO de EE. UU.',
  'reported rates of programs not seen, US-citizen IMG':
    'tasas informadas de programas no vistos, IMG con ciudadanía de EE. UU.',
  'reported rates of programs not seen, non-US IMG':
    'tasas informadas de programas no vistos, IMG sin ciudadanía de EE. UU.',
  'Log score of programs the fit did not see': 'Puntaje logarítmico de los programas que el ajuste no vio',
  'mean log score, natural logarithm': 'puntaje logarítmico medio, logaritmo natural',
  'Programs not seen: gain over one rate for all programs of a type':
    'Programas no vistos: ganancia frente a una sola tasa para todos los programas de un tipo',
  'gain in mean log score for each report, natural logarithm; above {0} is better':
    'ganancia de puntaje logarítmico medio por informe, logaritmo natural; más de {0} es mejor',
  'Programs not seen: gain over one rate for each specialty and type':
    'Programas no vistos: ganancia frente a una sola tasa por especialidad y tipo',
  'Programs not seen: gain over one rate for each specialty and type, with the spread of its programs':
    'Programas no vistos: ganancia frente a una sola tasa por especialidad y tipo, con la dispersión de sus programas',
  'Applicants not seen: gain over the plug-in rate with half a person added':
    'Solicitantes no vistos: ganancia frente a la tasa directa con media persona agregada',
  'Applicants not seen: gain over one rate for each specialty and type':
    'Solicitantes no vistos: ganancia frente a una sola tasa por especialidad y tipo',
  'Step 2 CK, for ten points': 'Step 2 CK, por cada diez puntos',
  'log-odds; error is one posterior sd': 'log-odds; el error es una desviación estándar posterior',
  'self-reported IMGs, Internal Medicine': 'IMG que informaron sus propios resultados, Medicina Interna',
  'With interviews growing as the square root of applications: {0}.':
    'Si las entrevistas crecen como la raíz cuadrada de las solicitudes: {0}.',
  'Visa needed, over all programs': 'Necesidad de visa, en todos los programas',
  'Each year since graduation': 'Cada año desde la graduación',
  'Each month of hands-on US experience': 'Cada mes de experiencia práctica en EE. UU.',
  'Step 3 passed': 'Step 3 aprobado',
  'Spread of unobserved quality': 'Dispersión de la cualidad no observada',
  'standard deviation, log-odds; error is one posterior sd':
    'desviación estándar, log-odds; el error es una desviación estándar posterior',
  'Agreement of the four chains': 'Concordancia de las cuatro cadenas',
  'largest split R-hat; {0} is perfect': 'mayor split R-hat; {0} es perfecto',
  'J-1 answers not seen: gain over the share that says yes':
    'Respuestas sobre J-1 no vistas: ganancia frente a la proporción que dice sí',
  'gain in mean log score for each answer, natural logarithm':
    'ganancia de puntaje logarítmico medio por respuesta, logaritmo natural',
  'J-1 answers of programs': 'respuestas de programas sobre J-1',
  'J-1 answers not seen: share that said yes minus predicted':
    'Respuestas sobre J-1 no vistas: proporción que dijo sí menos la predicha',
  'difference of shares; {0} is calibrated': 'diferencia de proporciones; {0} es sin sesgo',
  'J-1: answers of {0} that differ from a dated statement of another year':
    'J-1: respuestas de {0} distintas de una declaración fechada en otro año',
  'share of pairs, half a pair added to each side': 'proporción de pares, con medio par agregado a cada lado',
  'programs with both, on average {0} years apart': 'programas con ambas, separadas {0} años en promedio',
  'H-1B answers not seen: gain over the share that says yes':
    'Respuestas sobre H-1B no vistas: ganancia frente a la proporción que dice sí',
  'H-1B answers of programs': 'respuestas de programas sobre H-1B',
  'H-1B answers not seen: share that said yes minus predicted':
    'Respuestas sobre H-1B no vistas: proporción que dijo sí menos la predicha',
  'H-1B: answers of {0} that differ from a dated statement of another year':
    'H-1B: respuestas de {0} distintas de una declaración fechada en otro año',
  'Promise against delivery with the fitted rates': 'Lo prometido y lo cumplido con las tasas ajustadas',
  'promised minus delivered chance of matching; {0} is honest':
    'probabilidad de Match prometida menos cumplida; {0} es honesto',
  '{0} synthetic seasons of {1} Pediatrics programs':
    '{0} temporadas sintéticas de {1} programas de Pediatría',
  'Promise against delivery with plugged-in rates, for comparison':
    'Lo prometido y lo cumplido con las tasas tomadas al pie de la letra, para comparar',
  'Internal Medicine: mean promise to a pool of non-US IMG applicants':
    'Medicina Interna: promesa media a un grupo de solicitantes IMG sin ciudadanía de EE. UU.',
  'chance of matching; the simulated season delivers {0} to applicants':
    'probabilidad de Match; la temporada simulada da {0} a los solicitantes',
  'simulated applicants with lists of typical length, valued by the engine':
    'solicitantes simulados con listas de longitud típica, valoradas por el motor',
  'Internal Medicine: chance of matching without and with visa need, same people and lists':
    'Medicina Interna: probabilidad de Match sin y con necesidad de visa, mismas personas y listas',
  'difference in log-odds; published over all specialties ({0} and {1} of people with a rank list, {2}): {3}':
    'diferencia de log-odds; publicada para todas las especialidades ({0} y {1} de las personas con lista, {2}): {3}',
  'simulated applicants, valued by the engine': 'solicitantes simulados, valorados por el motor',
  'Internal Medicine: rise of the match rate for ten points of Step 2 CK in {0}':
    'Medicina Interna: aumento de la tasa de Match por diez puntos de Step 2 CK en {0}',
  'log-odds, rankers; the means of {0} imply {1}':
    'log-odds, personas con lista; las medias de {0} implican {1}',
  'independent applicants by score band; for shape only, another score scale':
    'solicitantes independientes por rango de puntaje; solo por la forma, con otra escala de puntajes',
  'Pediatrics: mean promise to a pool of non-US IMG applicants':
    'Pediatría: promesa media a un grupo de solicitantes IMG sin ciudadanía de EE. UU.',
  'Pediatrics: chance of matching without and with visa need, same people and lists':
    'Pediatría: probabilidad de Match sin y con necesidad de visa, mismas personas y listas',
  'Pediatrics: rise of the match rate for ten points of Step 2 CK in {0}':
    'Pediatría: aumento de la tasa de Match por diez puntos de Step 2 CK en {0}',
  'match rate': 'tasa de Match',
  'Published for people who ranked the specialty anywhere; moved to people who prefer it by the gap that non-US IMGs show.':
    'Publicado para quienes pusieron la especialidad en algún lugar de su lista; llevado a quienes la prefieren con la diferencia que muestran los IMG sin ciudadanía de EE. UU.',
  'ranks of matched, mean': 'programas en la lista de quienes entraron, media',
  'ranks of matched, spread': 'programas en la lista de quienes entraron, dispersión',
  'ranks of matched, lower quartile': 'programas en la lista de quienes entraron, cuartil inferior',
  'ranks of matched, median': 'programas en la lista de quienes entraron, mediana',
  'ranks of matched, upper quartile': 'programas en la lista de quienes entraron, cuartil superior',
  'Step 2 CK of matched, mean': 'Step 2 CK de quienes entraron, media',
  'Step 2 CK of matched, spread': 'Step 2 CK de quienes entraron, dispersión',
  'Step 2 CK of matched, lower quartile': 'Step 2 CK de quienes entraron, cuartil inferior',
  'Step 2 CK of matched, median': 'Step 2 CK de quienes entraron, mediana',
  'Step 2 CK of matched, upper quartile': 'Step 2 CK de quienes entraron, cuartil superior',
  'ranks of not matched, mean': 'programas en la lista de quienes no entraron, media',
  'ranks of not matched, spread': 'programas en la lista de quienes no entraron, dispersión',
  'ranks of not matched, lower quartile': 'programas en la lista de quienes no entraron, cuartil inferior',
  'ranks of not matched, median': 'programas en la lista de quienes no entraron, mediana',
  'ranks of not matched, upper quartile': 'programas en la lista de quienes no entraron, cuartil superior',
  'Step 2 CK of not matched, mean': 'Step 2 CK de quienes no entraron, media',
  'Step 2 CK of not matched, spread': 'Step 2 CK de quienes no entraron, dispersión',
  'Step 2 CK of not matched, lower quartile': 'Step 2 CK de quienes no entraron, cuartil inferior',
  'Step 2 CK of not matched, median': 'Step 2 CK de quienes no entraron, mediana',
  'Step 2 CK of not matched, upper quartile': 'Step 2 CK de quienes no entraron, cuartil superior',
  'Not found in print; our assumption.': 'No se encontró publicado; es una suposición nuestra.',
  'effect of the score one standard deviation up': 'efecto del puntaje, una desviación estándar más',
  'all other effects one standard deviation up': 'todos los demás efectos, una desviación estándar más',
  'spread of quality at its upper limit': 'dispersión de la cualidad en su límite superior',
  'chance of matching once interviewed one standard deviation up in Pediatrics':
    'probabilidad de Match tras una entrevista, una desviación estándar más en Pediatría',
  'level of Pediatrics one standard deviation down': 'nivel de Pediatría, una desviación estándar menos',
  'every program drawn anew from its own doubt': 'cada programa sorteado de nuevo dentro de su propia duda',
  'rates of programs': 'tasas de los programas',
  'level of the specialty': 'nivel de la especialidad',
  'unexplained spread': 'dispersión sin explicar',
  simulated: 'simulado',
};
