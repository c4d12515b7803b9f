import type { rank as english } from '../en/rank.ts';
import { count } from '../numbers.ts';

const programs = (n: number) => (n === 1 ? '1 programa' : `${count(n)} programas`);
const pairs = (n: number) => (n === 1 ? '1 par' : `${count(n)} pares`);

export const rank: typeof english = {
  title: 'Lista de preferencias (rank order list)',
  lede: 'Ponga los programas en el orden en que los quiere. Ese orden es su mejor lista.',
  jump: {
    list: 'Su lista',
    chance: 'Su probabilidad',
    certify: 'Certificar',
    criteria: 'Sus criterios',
    compare: 'De dos en dos',
    truth: 'Por qué el orden verdadero',
    couple: 'Parejas',
    file: 'Archivos y papel',
  },
  failed: 'No se pudieron calcular las probabilidades. Su lista está a salvo.',
  working: 'Calculando las probabilidades',
  track: (code: string, name: string) => `${code}: ${name}`,
  primary: 'atención primaria',
  noMatch: 'Sin match',
  unknownProgram: 'Este código no está en nuestros datos. Compruébelo en la página de NRMP.',

  list: {
    title: 'Su lista',
    empty: 'Su lista está vacía',
    emptyHelp:
      'Una rank order list nombra los programas donde usted quiere formarse, primero el más deseado. Agregue los programas que lo entrevistaron. También puede buscar cualquier programa abajo.',
    emptySeason: 'Anote sus entrevistas',
    over: 'Las listas están cerradas y ya no puede contar otro orden. Esta es la suya como quedó: no hay nada que mover ni preguntar.',
    probablyDue: (day) => `El plazo de las listas terminó probablemente hacia el ${day}`,
    probablyOver:
      'El día no estaba publicado cuando escribimos esto. Si su lista ya está entregada, no cambie nada aquí: solo cuenta la lista del sistema de NRMP (R3). Si no tiene la certeza, mire primero allí.',
    emptyLate:
      'Aquí no hay ninguna lista anotada. Solo cuenta la del sistema de NRMP (R3). Para mirarla más adelante, puede anotarla también aquí.',
    order:
      'Arrastre un programa, pulse las flechas o escriba su lugar. En un teclado, Alt con las flechas lo mueve.',
    place: (name: string) => `Lugar de ${name}`,
    placeWrong: (most: number) => `Escriba un lugar del 1 al ${count(most)}.`,
    up: (name: string) => `Subir ${name}`,
    down: (name: string) => `Bajar ${name}`,
    drag: (name: string) => `Arrastrar ${name}`,
    details: (name: string) => `Detalles de ${name}`,
    landShort: 'Probabilidad en este lugar',
    trackLabel: 'Plan (track)',
    trackHelp: 'Cada track tiene su propio código. Ponga en la lista cada track que aceptaría.',
    addTrack: (code: string) => `Agregar también ${code}`,
    interviewed: 'Tuve una entrevista aquí',
    wouldNotGo: 'No me formaría aquí',
    marked: 'Usted no iría allí',
    notes: 'Sus notas',
    toAsk: 'Pregunte antes de ponerlo en la lista',
    toAskLater: 'Pregunte si hace match aquí',
    holds: {
      'if-certified': 'Cada probabilidad de esta página vale solo si su certificado llega a tiempo.',
      'if-was-certified': 'Cada probabilidad de esta página vale solo si su certificado llegó a tiempo.',
    },
    leaveOff: 'Dejarlo fuera',
    leaveOffName: (name: string) => `Dejar fuera ${name}`,
    unmatched: (p: string, range: string) => `Sin match con esta lista: ${p} (${range}).`,
  },
  leaveOff: {
    title: 'Cuándo dejar fuera un programa',
    body: 'Un match obliga. Ponga en la lista cada programa donde preferiría formarse antes que quedarse sin match. Deje fuera solo los lugares donde preferiría no tener match.',
    marked: (names: string[], lost: string) =>
      names.length === 1
        ? `Usted marcó un lugar donde no se formaría, pero sigue en la lista. Dejarlo fuera cuesta como mucho ${lost} de probabilidad.`
        : `Usted marcó ${count(names.length)} lugares donde no se formaría, pero siguen en la lista. Dejarlos fuera cuesta como mucho ${lost} de probabilidad.`,
    takeOff: (n: number) => (n === 1 ? 'Dejarlo fuera' : `Dejar fuera estos ${count(n)}`),
    section: 'Fuera de su lista',
    sectionHelp: 'Quedan aquí con sus notas y estrellas, por si cambia de idea.',
    putBack: 'Volver a ponerlo',
    putBackName: (name: string) => `Volver a poner ${name}`,
    forget: 'Quitar',
    forgetName: (name: string) => `Quitar ${name} del todo`,
  },
  add: {
    title: 'Agregar programas',
    ranked: (n: number) =>
      n === 1
        ? 'En la página de la temporada, 1 programa figura como «En su rank order list», pero no está en esta lista.'
        : `En la página de la temporada, ${count(n)} programas figuran como «En su rank order list», pero no están en esta lista.`,
    allRanked: (n: number) =>
      n === 1 ? 'Agregar el programa que marcó' : `Agregar los ${count(n)} programas que marcó`,
    interviewed: (n: number) =>
      n === 1
        ? '1 programa lo entrevistó o ya fijó el día, y no está en la lista.'
        : `${count(n)} programas lo entrevistaron o ya fijaron el día, y no están en la lista.`,
    all: (n: number) => (n === 1 ? 'Agregarlo' : `Agregar los ${count(n)}`),
    one: 'Agregar',
    oneName: (name: string) => `Agregar ${name}`,
    search: 'Buscar cualquier programa',
    searchHelp: 'Por nombre, ciudad, estado o código NRMP.',
    found: (n: number) =>
      n === 0
        ? 'Ningún programa tiene estas palabras.'
        : n === 1
          ? '1 programa hallado'
          : `${count(n)} programas hallados`,
    onList: 'En su lista',
    asTyped: (code: string) => `Agregar el código ${code} tal cual`,
  },
  chance: {
    title: 'Su probabilidad según el largo',
    question:
      'Este número pregunta: con esta lista tal como está y nada más, ¿con qué frecuencia hizo match la gente de su grupo?',
    toSeason: 'Ver la página de la temporada',
    rounded:
      'Cada número se redondea por separado; por eso las partes y la suma pueden diferir en la última cifra.',
    says: (n: number, p: string, range: string) =>
      `Con ${n === 1 ? 'este programa' : `los ${count(n)} programas`}, su probabilidad de match es ${p} (${range}).`,
    ofAverage:
      'Todavía no hay un perfil, así que estas son las probabilidades de un graduado medio del extranjero.',
    picture: 'Probabilidad de match según el largo de su lista',
    likely: 'La mitad de las veces',
    possible: '9 de cada 10 veces',
    alt: (first: string, last: string) =>
      `Probabilidad de match según el largo de la lista. ${first}. ${last}.`,
    point: (length: string, p: string) => `Con ${length}: ${p}`,
    length: 'Programas en la lista',
    where: 'Dónde terminaría',
    whereHelp:
      'Cada barra es la probabilidad de ese lugar de su lista. Depende del lugar y de la especialidad, no del programa: contamos uno promedio. La última es la de quedarse sin match.',
    nowhere: 'Sin match',
    know: 'Qué conviene saber',
    empty: 'Agregue un programa para ver la probabilidad.',
  },
  criteria: {
    title: 'Según sus propios criterios',
    lede: '¿Qué le importa de un lugar? Dé un peso a cada cosa y luego estrellas a cada programa. Es un espejo para usted y no decide nada.',
    name: 'Un criterio',
    nameHelp: 'Por ejemplo: enseñanza, ambas edades, familia cerca.',
    add: 'Agregarlo',
    there: (name: string) => `${name} ya está.`,
    ideas: 'Algunas ideas',
    suggestions: ['Enseñanza', 'Ambas edades', 'Familia cerca', 'Trámite de visa', 'Ciudad', 'La gente'],
    weight: (name: string) => `Cuánto cuenta ${name}`,
    remove: (name: string) => `Quitar ${name}`,
    stars: 'Estrellas de cada programa',
    starsOf: (name: string, score: string) => (score === '' ? name : `${name}: ${score} de 5`),
    openStars: (n: number) =>
      n === 1 ? 'Falta 1 fila de estrellas' : `Faltan ${count(n)} filas de estrellas`,
    beside: 'Junto a su orden',
    yours: 'Su orden',
    weighed: 'Según sus criterios',
    score: 'Estrellas',
    same: 'Los dos órdenes son iguales.',
    differs: 'Si su propio orden le parece bien, falta un criterio. Confíe en eso y búsquelo.',
    use: 'Usar este orden',
    none: 'aún sin estrellas',
  },
  compare: {
    title: 'De dos en dos',
    lede: 'Elegir entre dos es más fácil que ordenar todo. Preguntamos solo por vecinos de su lista que ninguna respuesta decide todavía.',
    ask: '¿Dónde preferiría formarse?',
    left: (n: number) => (n === 1 ? 'Queda 1 pregunta' : `Quedan ${count(n)} preguntas`),
    done: 'Todos los vecinos de su lista están comparados.',
    needTwo: 'Para esto hacen falta dos programas o más.',
    over: 'Ya no preguntamos: una lista entregada no necesita otro orden.',
    skip: 'Pregúnteme otra cosa',
    circle: 'Sus respuestas dan vueltas en círculo',
    circleHelp:
      'Ningún orden cumple con todas. ¿Cuál de estas respuestas es la más débil? Retírela o dele la vuelta.',
    pair: (better: string, worse: string) => `${better} antes que ${worse}`,
    takeBack: 'Retirarla',
    turn: 'Darle la vuelta',
    against: 'Su lista dice otra cosa',
    againstHelp:
      'Usted eligió el primero de estos, pero su lista tiene más arriba el segundo. Cualquiera de los dos puede ser lo cierto.',
    order: 'Usar el orden de sus respuestas',
    answers: (n: number) => (n === 1 ? 'Su única respuesta' : `Sus ${count(n)} respuestas`),
  },
  truth: {
    title: 'Por qué su orden verdadero es la mejor lista',
    lede: 'El Match empieza por usted. Pregunta a su primera opción. Si ese programa no lo quiere, o se llenó con personas que quiere más, pregunta a la segunda, y así sigue.',
    more: 'Un puesto es suyo del todo solo al final. Por eso pedir una primera opción alta no le cuesta nada: nadie lo atrasa por haber preguntado. No se gana nada adivinando quién lo quiere.',
    example: 'Pruébelo en un pueblo pequeño',
    exampleHelp:
      'Tres personas, tres hospitales, un puesto en cada uno. Cambie lo que entrega y vea adónde va. Decide un algoritmo como el real.',
    town: 'Cómo piensan los hospitales',
    towns: [
      'Su primera opción quiere a otra persona',
      'Una apuesta lejana que sale bien',
      'Solo la última opción lo quiere',
    ],
    hospitals: { city: 'Ciudad', lake: 'Lago', hill: 'Colina' },
    people: { you: 'Usted', ana: 'Anita', ben: 'Benito' },
    wish: (names: string[]) => `Su deseo verdadero: ${names.join(', luego ')}.`,
    handedIn: 'La lista que usted entrega',
    up: (name: string) => `Entregar ${name} más arriba`,
    down: (name: string) => `Entregar ${name} más abajo`,
    leave: (name: string) => `Dejar fuera ${name}`,
    put: (name: string) => `Poner ${name}`,
    reset: 'Volver al orden verdadero',
    goes: (name: string, wish: number) => `Usted va a ${name}, su deseo número ${wish}.`,
    nowhere: 'Usted no va a ningún lado.',
    trueGoes: (name: string, wish: number) => `Con su orden verdadero va a ${name}, su deseo número ${wish}.`,
    same: 'Es el mismo lugar.',
    worse: 'Esta lista le costó el lugar mejor.',
    tried: (all: number, same: number, worse: number) =>
      `Probamos las ${count(all)} listas que usted podría entregar. ${count(same)} llevan al mismo lugar, ${count(worse)} a uno peor y ninguna a uno mejor.`,
    table: 'Qué quieren los demás',
    hospital: 'Hospital elegido',
    wants: 'Quiere, primero a quien más',
    takes: 'Recibe',
    nobody: 'nadie',
    others: (name: string, wishes: string[]) => `${name} quiere ${wishes.join(', luego ')}.`,
    proof:
      'No es casualidad del ejemplo. Está demostrado para cada lista y cada año, siempre que usted ordene a solas. Para parejas es cierto casi siempre.',
  },
  couple: {
    title: 'Parejas',
    lede: 'Una pareja ordena pares: un programa para usted junto con uno para su pareja. Los dos van al primer par que los recibe a ambos.',
    alone:
      'Las probabilidades de esta página son solo las suyas. Las de un par son menores, porque los dos programas deben aceptar.',
    chance: (p: string, range: string, both: string) =>
      `Con estos pares, la probabilidad de que algún par resulte es ${p} (${range}). La de que los dos tengan match es ${both}.`,
    who: 'Su pareja postula como',
    whoUnknown: 'Igual que usted (no se dijo)',
    about:
      'De su pareja solo sabemos esto. Por eso contamos un solicitante medio de ese tipo, y la probabilidad verdadera puede ser muy distinta.',
    counts: (n: number, most: number) => `${pairs(n)} de ${count(most)} como máximo`,
    add: 'Agregar un par',
    own: 'Su programa',
    partner: 'El programa de su pareja (código NRMP)',
    partnerHelp: 'Déjelo vacío para «sin match».',
    codeWrong: 'Un código NRMP tiene siete cifras, una letra y una cifra, como 1252140C0.',
    nobody: 'Al menos uno de los dos necesita un programa.',
    there: 'Este par ya está en la lista.',
    full: (most: number) => `Una pareja puede ordenar ${count(most)} pares como máximo.`,
    addButton: 'Agregar el par',
    build: 'Empezar con dos listas',
    buildHelp:
      'Pegue los códigos de la lista de su pareja, primero el más deseado. Ponemos primero los pares que están arriba en ambas listas. Es solo un comienzo: muévalos hasta que el orden sea el suyo.',
    codes: 'Códigos de su pareja',
    buildButton: (n: number) => (n === 1 ? 'Formar 1 par' : `Formar ${count(n)} pares`),
    noCodes: 'Todavía no hay ningún código NRMP en este texto.',
    replace: 'Esto reemplaza los pares que tiene. Puede deshacerlo.',
    open: 'Abrir una tabla de pares (CSV)',
    openHelp:
      'Sus códigos en la primera columna, los de su pareja en la segunda. Una celda vacía es «sin match».',
    imported: (n: number) => (n === 1 ? 'Se leyó 1 par.' : `Se leyeron ${count(n)} pares.`),
    list: 'Sus pares',
    number: 'Lugar',
    up: (n: number) => `Subir el par ${count(n)}`,
    down: (n: number) => `Bajar el par ${count(n)}`,
    remove: (n: number) => `Quitar el par ${count(n)}`,
    all: (n: number) => `Mostrar los ${count(n)} pares`,
    clear: 'Quitar todos los pares',
  },
  certify: {
    title: 'Certifique su lista',
    lede: 'Solo cuenta una lista certificada en el sistema de NRMP. Nosotros no podemos hacerlo por usted ni lo vemos.',
    by: (day: string) => `Certifique a más tardar el ${day}.`,
    deadline: (day: string, time: string) =>
      `El plazo termina el ${day} a las ${time}, hora del Este (el reloj de Nueva York).`,
    deadlineDay: (day: string) => `El plazo termina el ${day}.`,
    own: (moment: string, zone: string) => `En su reloj es el ${moment} (${zone}).`,
    daysLeft: (n: number) => (n === 0 ? 'Es hoy.' : n === 1 ? 'Queda 1 día.' : `Quedan ${count(n)} días.`),
    hoursLeft: (minutes: number) =>
      minutes < 60
        ? `Termina hoy: ${minutes === 1 ? 'queda 1 minuto' : `quedan ${count(minutes)} minutos`}.`
        : `Termina hoy: ${minutes < 120 ? 'queda poco más de 1 hora' : `quedan unas ${count(Math.floor(minutes / 60))} horas`}.`,
    past: 'Este plazo ya pasó.',
    probablyPast: 'Probablemente ya pasó.',
    projected:
      'Esta fecha aún no está publicada. La proyectamos de los años anteriores. Compruébela en la página de NRMP.',
    unknown: 'No sabemos el plazo de esta temporada. Búsquelo en la página de NRMP.',
    steps: 'Pasos',
    mark: 'Certifiqué esta lista',
    markLate: 'Si certificó esta lista a tiempo, márquelo aquí. Así su temporada la cuenta.',
    changedLate:
      'Esta lista no es la que usted marcó como certificada. Solo cuenta la que certificó a tiempo en el sistema de NRMP. Ponga esta igual.',
    unmark: 'Quitar esta marca',
    yes: 'Usted marcó esta lista como certificada. Guarde la confirmación que le envía NRMP.',
    changed:
      'Su lista cambió desde que la certificó. En el sistema de NRMP, anote el cambio y certifique otra vez.',
    notRanked: (n: number) =>
      n === 1
        ? '1 programa de esta lista no figura como «En su rank order list» en la página de la temporada.'
        : `${count(n)} programas de esta lista no figuran como «En su rank order list» en la página de la temporada.`,
    rank: (n: number) => (n === 1 ? 'Marcarlo también allí' : `Marcar también allí estos ${count(n)}`),
    again: 'La certifiqué otra vez',
    wait: 'Espere un momento: se está leyendo la lista.',
  },
  file: {
    title: 'Archivos y papel',
    lede: 'La lista es un archivo sencillo que puede guardar, cambiar y abrir de nuevo. En papel es una página limpia para copiar al sistema de NRMP.',
    save: 'Guardar como archivo (YAML)',
    csv: 'Guardar como CSV',
    print: 'Imprimir la lista',
    open: 'Abrir una lista',
    openHelp:
      'Un archivo de esta página o una simple lista de códigos. Reemplaza la lista; puede deshacerlo.',
    problem: (name: string) => `No se abrió ${name}. Nada ha cambiado.`,
    tooLarge: 'El archivo es demasiado grande para una lista.',
    unreadable: 'No se pudo leer el archivo. Elíjalo otra vez o elija otro.',
    notText: 'Este no es un archivo de texto.',
    read: (name: string, n: number) => `${name} está abierto: ${programs(n)}.`,
    remarks: 'Qué cambiamos o notamos',
  },
  paper: {
    title: (season: number) => `Rank order list del Match de ${season}`,
    made: (day: string) =>
      `Impresa el ${day}. Copie cada código al sistema de NRMP, márquelo y luego certifique.`,
    place: 'Lugar',
    code: 'Código NRMP',
    program: 'Programa',
    entered: 'Anotado',
    partner: 'Código de la pareja',
    total: (n: number) => `${programs(n)} en esta lista.`,
    totalPairs: (n: number) => `${pairs(n)} en esta lista.`,
  },
  csv: {
    place: 'lugar',
    code: 'código',
    program: 'programa',
    town: 'lugar del programa',
    specialty: 'especialidad',
    land: 'match aquí',
    upTo: 'match hasta aquí',
    low: 'al menos (9 de cada 10 veces)',
    high: 'como mucho (9 de cada 10 veces)',
    stars: 'estrellas',
    notes: 'notas',
  },
  did: {
    moved: (name: string, place: number) => `${name} pasó al lugar ${count(place)}`,
    added: (n: number, name: string) => (n === 1 ? `Se agregó ${name}` : `Se agregaron ${programs(n)}`),
    leftOff: (n: number, name: string) => (n === 1 ? `${name} quedó fuera` : `${programs(n)} quedaron fuera`),
    putBack: (name: string) => `${name} volvió a la lista`,
    forgotten: (name: string) => `Se quitó ${name}`,
    interviewed: (name: string, was: boolean) =>
      was ? `Marcado: tuvo una entrevista en ${name}` : `Se quitó la marca de entrevista de ${name}`,
    wouldGo: (name: string, go: boolean) =>
      go ? `Se quitó la marca de ${name}` : `Marcado: usted no iría a ${name}`,
    track: (code: string) => `Se eligió el track ${code}`,
    notes: (name: string) => `Cambiaron las notas sobre ${name}`,
    stars: (name: string, criterion: string) => `Cambiaron las estrellas de ${name} en ${criterion}`,
    weight: (criterion: string) => `Cambió el peso de ${criterion}`,
    criterion: (criterion: string) => `Se agregó el criterio ${criterion}`,
    noCriterion: (criterion: string) => `Se quitó el criterio ${criterion}`,
    weighed: 'Se tomó el orden de sus criterios',
    compared: (better: string, worse: string) => `Eligió ${better} antes que ${worse}`,
    uncompared: (one: string, other: string) => `Retiró la respuesta sobre ${one} y ${other}`,
    answers: 'Se tomó el orden de sus respuestas',
    step: (done: boolean) => (done ? 'Marcó un paso' : 'Quitó la marca de un paso'),
    certified: 'Se marcó la lista como certificada',
    ranked: (n: number) => `Marcó ${programs(n)} en la temporada`,
    uncertified: 'Se marcó la lista como no certificada',
    opened: (name: string) => `Se abrió ${name}`,
    partner: 'Se indicó cómo postula su pareja',
    pairs: (n: number) => (n === 1 ? 'Se agregó 1 par' : `Se agregaron ${pairs(n)}`),
    pairMoved: (place: number) => `Un par pasó al lugar ${count(place)}`,
    pairGone: (n: number) => (n === 1 ? 'Se quitó 1 par' : `Se quitaron ${pairs(n)}`),
  },
};
