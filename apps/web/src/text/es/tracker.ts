import type { tracker as english } from '../en/tracker.ts';
import { count } from '../numbers.ts';

const applications = (n: number) => (n === 1 ? '1 solicitud' : `${count(n)} solicitudes`);

export const tracker: typeof english = {
  applications,
  statuses: {
    planned: 'Prevista',
    submitted: 'Enviada',
    rejected: 'Rechazada',
    waitlisted: 'En lista de espera',
    invited: 'Con invitación',
    scheduled: 'Entrevista fijada',
    interviewed: 'Entrevista hecha',
    withdrawn: 'Retirada',
    ranked: 'En su rank order list',
    matched: 'Con Match',
  },
  jump: { outlook: 'Cómo va', applications: 'Solicitudes', add: 'Agregar más', keep: 'Copias' },
  noStatus: 'Sin estado todavía',
  signals: { gold: 'Signal Gold', silver: 'Signal Silver', signal: 'Señal', none: 'Sin signal' },
  signalUnknown: 'Sin anotar',

  start: {
    title: 'Traiga sus solicitudes',
    help: 'Elija el camino que le cueste menos. Puede usar varios y deshacer cada paso.',
    more: 'Agregar más solicitudes',
    byList: 'Desde su lista',
    byListHelp: 'Cada programa de su lista pasa a ser una solicitud prevista, con su signal.',
    takeList: (n: number) => (n === 1 ? 'Traer mi lista de 1 programa' : `Traer mi lista de ${n} programas`),
    noList: 'Su lista todavía no tiene programas.',
    toList: 'Ir a su lista',
    working: 'Calculando su lista',
    byTable: 'Desde una tabla suya',
    byTableHelp:
      'Un archivo CSV o XLSX, o celdas que copió de una hoja de cálculo. Buscamos columnas con estos nombres en inglés: code, program, city, state, specialty, status, date, signal y notes. También sirve una columna de fechas para cada estado.',
    choose: 'Elegir un archivo',
    drop: 'También puede soltar aquí un archivo.',
    paste: 'Pegue aquí las celdas',
    readPasted: 'Leer lo que pegué',
    bySearch: 'Un programa a la vez',
    search: 'Busque un programa por nombre, ciudad, estado o código',
    found: (n: number) =>
      n === 0
        ? 'Ningún programa tiene estas palabras.'
        : n === 1
          ? 'Se encontró 1 programa.'
          : `Se encontraron ${count(n)} programas.`,
    foundFirst: (n: number, all: number) => `Los primeros ${n} de ${count(all)} programas.`,
    add: 'Agregar',
    addOf: (name: string) => `Agregar ${name}`,
    followed: 'En su temporada',
    byTotals: 'Solo los totales',
    byTotalsHelp:
      'Si no anota cada solicitud, sus totales bastan para una primera respuesta. Cuentan donde una especialidad no tiene ninguna solicitud enviada una por una.',
    sent: 'Solicitudes enviadas',
    invited: 'Invitaciones a entrevista',
    ranked: 'Programas en su rank order list',
    totalWrong: 'Escriba un número entero de 0 a 5,000, o déjelo vacío.',
    totalMissing: 'Indique primero cuántas solicitudes envió.',
    moreInvited: 'Hay más invitaciones que solicitudes. Revise los dos números.',
    bySeasonFile: 'Desde un archivo de temporada',
    bySeasonFileHelp:
      'El archivo YAML que descargó aquí o que lee la línea de comandos. Ocupa el lugar de esta temporada. Puede deshacerlo.',
    chooseSeason: 'Abrir un archivo de temporada',
  },

  read: {
    working: (name: string) => `Leyendo ${name}`,
    stop: 'Detener',
    pasted: 'lo que pegó',
    refused: (name: string) => `No podemos usar ${name}`,
    found: (n: number, name: string) =>
      n === 0 ? `No encontramos ninguna solicitud en ${name}.` : `Leímos ${applications(n)} en ${name}.`,
    news: (added: number, changed: number, same: number) =>
      `Nuevas: ${count(added)}. Con novedades: ${count(changed)}. Ya estaban: ${count(same)}.`,
    columnsRead: (names: string) => `Leímos estas columnas: ${names}.`,
    columnsLeft: (names: string) => `No leímos: ${names}.`,
    unknown: (n: number) =>
      n === 1 ? 'No pudimos reconocer este programa' : `No pudimos reconocer estos ${count(n)} programas`,
    first: 'Revise estas',
    remarks: (n: number) => (n === 1 ? '1 fila por revisar' : `${count(n)} cosas por revisar`),
    use: (n: number) => (n === 1 ? 'Agregar esta solicitud' : `Agregar estas ${count(n)} solicitudes`),
    nothingNew: 'Aquí no hay nada nuevo.',
    cancel: 'Dejarlo',
    tooLarge:
      'Este archivo pasa de 1 MB. Un archivo de temporada es mucho más pequeño. Revise si eligió el correcto.',
    notText: 'Este no es un archivo de texto. Un archivo de temporada es texto en YAML o JSON.',
    unchanged: 'Su temporada sigue como estaba.',
    seasonFile: (sent: number, name: string) => `${name} contiene ${applications(sent)}.`,
    replaces: 'Ocupa el lugar de lo que hay aquí ahora.',
    replace: 'Usar esta temporada',
  },

  steps: {
    list: (n: number) => `Trajo ${applications(n)} de su lista`,
    table: (n: number) => `Leyó ${applications(n)} de una tabla`,
    file: 'Abrió un archivo de temporada',
    added: (name: string) => `Agregó ${name}`,
    season: (season: number) => `Cambió la temporada a ${season}`,
    totals: 'Cambió sus totales',
    moved: (name: string, status: string) => `${status}: ${name}`,
    movedAll: (n: number, status: string) => `Estado de ${applications(n)}: ${status}`,
    removed: (name: string) => `Quitó ${name}`,
    removedAll: (n: number) => `Quitó ${applications(n)}`,
    history: (name: string) => `Cambió la historia de ${name}`,
    signal: (name: string) => `Cambió el signal de ${name}`,
    contacts: (name: string) => `Cambió los contactos de ${name}`,
    letters: (name: string) => `Cambió las cartas de ${name}`,
    notes: (name: string) => `Cambió las notas sobre ${name}`,
    program: (name: string) => `Indicó el programa: ${name}`,
  },

  table: {
    title: 'Sus solicitudes',
    shown: (n: number, all: number) =>
      n === all ? applications(all) : `${count(n)} de ${applications(all)}`,
    none: 'Ninguna solicitud cumple estos filtros.',
    clear: 'Ver todas',
    views: 'Cómo verlas',
    list: 'Tabla',
    cards: 'Tarjetas',
    board: 'Tablero',
    search: 'Buscar',
    status: 'Estado',
    specialty: 'Especialidad',
    signal: 'Su signal',
    all: 'Todas',
    waiting: 'A la espera de respuesta',
    sort: 'Ordenar por',
    sorts: {
      status: 'Estado',
      name: 'Programa',
      newest: 'Paso más reciente',
      specialty: 'Especialidad',
      signal: 'Su signal',
    },
    program: 'Programa',
    since: 'Desde',
    noDay: 'sin fecha',
    print: 'Imprimir la tabla',
    interviewOn: (day) => `Entrevista: ${day}`,
    interviewOpen: 'Entrevista: sin día anotado',
    bookedOn: (day) => `Fijada: ${day}`,
    countsFrom: (day) => `Cuenta desde ${day}, aún no`,
    statusOf: (name: string) => `Estado de ${name}`,
    pick: (name: string) => `Seleccionar ${name}`,
    pickAll: 'Seleccionar todas las que se ven',
    unknown: 'No está en nuestros datos',
  },

  paper: {
    made: (day) => `Impreso el ${day}.`,
    interview: 'Entrevista',
  },

  bulk: {
    label: 'Cambiar varias',
    picked: (n: number) => (n === 1 ? '1 seleccionada' : `${count(n)} seleccionadas`),
    status: 'Poner el estado',
    open: 'Cambiarlas',
    choose: 'Elija un estado',
    day: 'Fecha',
    apply: 'Aplicar',
    remove: 'Quitar',
    clear: 'Anular la selección',
    left: (n: number) =>
      n === 1
        ? '1 queda como está, porque su último paso es posterior a esta fecha.'
        : `${count(n)} quedan como están, porque su último paso es posterior a esta fecha.`,
    statusMissing: 'Elija primero un estado.',
  },

  board: {
    label: 'Tablero: una columna por estado',
    help: 'Arrastre una tarjeta a otra columna o elija el estado en la tarjeta. Con el teclado, vaya a su asa, elija una columna con las flechas y pulse Enter.',
    move: (name: string, status: string) =>
      `Mover ${name}, ahora ${status}: elija con las flechas y pulse Enter`,
    target: (status: string) => `A: ${status}. Pulse Enter.`,
    notBefore: (day) => `No se puede enviar nada antes del ${day}.`,
    empty: 'Ninguna',
    more: (n: number) => `Ver ${count(n)} más`,
  },

  day: {
    help: 'Por ejemplo, 24 septiembre 2026 o 2026-09-24.',
    read: (day: string) => `Se leyó como ${day}`,
    wrong: 'Escriba un día como 24 septiembre 2026. Solo con cifras, ponga primero el año: 2026-09-24.',
    ahead:
      'Este día todavía no llega. Anote cada paso el día en que ocurra; si aún no tiene fecha, deje vacío este campo.',
    scheduled:
      'Este día todavía no llega. Indique cuándo fijó la entrevista. El día de la entrevista va en la página de entrevistas.',
  },

  one: {
    back: 'Todas las solicitudes',
    gone: 'Esta solicitud no está en su temporada',
    goneHelp: 'La quitó, o la dirección viene de otro dispositivo.',
    now: 'En qué punto está',
    history: 'Qué pasó y cuándo',
    historyHelp: 'El último paso decide el estado. Un paso sin fecha cuenta como pasado.',
    historyNone: 'Todavía no hay nada anotado.',
    step: 'Qué pasó',
    day: 'Fecha',
    note: 'Nota',
    removeStep: (status: string) => `Quitar el paso: ${status}`,
    addStep: 'Agregar un paso',
    add: 'Agregar',
    signal: 'Su signal',
    contacts: 'Contactos',
    contactsHelp: 'Personas del programa que le escribieron o a las que puede escribir.',
    contact: (n: number) => `Contacto ${n}`,
    name: 'Nombre',
    role: 'Cargo',
    email: 'Correo electrónico',
    write: (email: string) => `Escribir a ${email}`,
    addContact: 'Agregar un contacto',
    removeContact: (name: string) => (name === '' ? 'Quitar este contacto' : `Quitar a ${name}`),
    letters: 'Cartas que envió',
    lettersHelp: 'Las cartas de su perfil y otras que usted agregue.',
    lettersNone: 'Su perfil todavía no tiene cartas con nombre.',
    toLetters: 'Ir a sus cartas',
    otherLetter: 'Otra carta, de',
    notes: 'Notas',
    toProgram: 'Sus datos y la probabilidad de usted',
    toInterviews: 'Sus entrevistas',
    remove: 'Quitar esta solicitud',
    unknownTitle: '¿Qué programa es?',
    unknownHelp:
      'No pudimos saber qué programa es, así que ninguna probabilidad lo cuenta. Búsquelo aquí y contará.',
    thisOne: 'Es este',
    thisOneOf: (name: string) => `Es ${name}`,
    tooLong: (n: number) =>
      n === 1
        ? 'Sobra 1 carácter; así no se puede guardar.'
        : `Sobran ${count(n)} caracteres; así no se puede guardar.`,
  },

  outlook: {
    title: 'Cómo va la temporada',
    working: 'Calculando qué significa su temporada',
    updating: 'Calculando de nuevo',
    failed: 'No se pudo calcular.',
    asOfEastern: (day, time) => `Al ${day}, ${time}, hora del Este.`,
    asOf: (day: string) => `Al ${day}.`,
    year: '¿Qué Match es?',
    yearHelp: 'La temporada lleva el año del Match. Se postula el año anterior.',
    yearOf: (season: number) => `El Match de ${season}`,
    yearWrong: (season: number) =>
      `Tiene pasos anteriores a la temporada ${season}. ¿Es el Match de ${season - 1}?`,
    yearUse: (season: number) => `Sí, el Match de ${season}`,
    endings: {
      asked: '¿Cómo terminó su temporada?',
      unmatched: 'No hizo match',
      matched: 'Hizo match',
      'matched-in-soap': 'Tiene un lugar por SOAP',
    },
    toAfterwards: 'Después del Match',
    toSoapPage: 'La página de SOAP',
    fallen: 'Su probabilidad ha bajado mucho',
    verdicts: {
      fewer: 'Hasta ahora, menos invitaciones de las esperadas',
      more: 'Hasta ahora, más invitaciones de las esperadas',
      'as-expected': 'Sus invitaciones son más o menos las esperadas',
      'too-small-to-tell': 'Los números aún son muy pequeños para saberlo',
      'cannot-tell': 'Todavía no hay con qué comparar',
    },
    do: 'Qué hacer ahora',
    ways: 'Caminos desde aquí',
    toAdd: 'Buscar programas para agregar',
    toSoap: 'Prepararse para SOAP',
    toInterviews: 'Sus entrevistas',
    sentFirst: '¿Ya las envió?',
    sentFirstHelp: (n: number) =>
      n === 1
        ? 'Hay 1 solicitud prevista. Diga cuándo la envió y empieza la comparación.'
        : `Hay ${count(n)} solicitudes previstas. Diga cuándo las envió y empieza la comparación.`,
    sentDay: 'Las envió el',
    notOpen: (n, season, day) =>
      n === 1
        ? `Las solicitudes para el Match de ${season} se abren el ${day}. Hasta entonces su solicitud queda como prevista.`
        : `Las solicitudes para el Match de ${season} se abren el ${day}. Hasta entonces sus ${count(n)} solicitudes quedan como previstas.`,
    beforeOpens: (season, day) =>
      `Las solicitudes para el Match de ${season} se abren el ${day}. Antes no se puede enviar nada. Revise el día.`,
    backToPlanned: (n) =>
      n === 1 ? 'Volver a ponerla como prevista' : `Volver a poner las ${count(n)} como previstas`,
    markSent: (n: number) => (n === 1 ? 'Marcarla como enviada' : `Marcar las ${count(n)} como enviadas`),
    question: (over) =>
      over
        ? 'Este número pregunta: con las entrevistas que tiene, ¿hará match?'
        : 'Este número pregunta: con las entrevistas que tiene y las que aún pueden llegar, ¿hará match?',
    toRank: 'Ver su rank order list',
    rounded:
      'Cada número se redondea por separado; por eso las partes y la suma pueden diferir en la última cifra.',
    chance: 'Su probabilidad de match',
    before: 'Antes de la primera respuesta',
    now: 'Desde aquí',
    moved: 'Qué la movió',
    movedHelp:
      'Los programas no responden unos por otros. Pero cada respuesta dice algo de cómo le ven todos, y un silencio largo también.',
    movedNone: 'Todavía no llega ninguna respuesta, así que nada la movió.',
    comparison: 'Invitaciones y lo que esperábamos hasta hoy',
    chart: {
      file: 'matchwright-temporada',
      span: (low: string, high: string) => `de ${low} a ${high}`,
      says: (name: string, actual: string, from: string) => `${name}: ${actual} de ${from} enviadas`,
      awaited: (mean: string, span: string) => `Esperábamos unas ${mean} hasta hoy (${span})`,
      notComparable: 'Todavía no hay con qué comparar',
      notKnown: 'no se sabe',
      actual: 'Invitaciones que llegaron',
      likely: 'Esperadas: la media y la mitad de las temporadas así',
      possible: 'Esperadas: 9 de cada 10 temporadas así',
      alt: (rows: string[]) => `${rows.join('; ')}.`,
      all: 'Todas juntas',
      name: 'Especialidad',
      from: 'Enviadas',
      came: 'Invitaciones',
      mean: 'Esperadas',
      half: 'La mitad de las temporadas',
      nine: '9 de cada 10 temporadas',
    },
    counts: 'En cifras',
    sent: 'enviadas',
    invitations: 'invitaciones',
    standing: (interviews, invitations) =>
      `De ${invitations === 1 ? '1 invitación' : `${count(invitations)} invitaciones`}, la probabilidad cuenta ${count(interviews)}. No cuentan las que se rechazaron o se retiraron, ni las de programas que no están en nuestros datos.`,
    waiting: 'sin respuesta',
    more: 'invitaciones que aún se esperan',
    moreNone: 'casi ninguna',
    moreSpan: (mean: string, span: string) => `${mean} (${span})`,
    notes: 'En qué se apoyan estos números',
  },

  keep: {
    title: 'Guarde una copia o úsela en otro lugar',
    help: 'Su temporada está guardada en este dispositivo y forma parte de su copia de seguridad. El archivo de temporada es el que lee la línea de comandos.',
    csv: 'Descargar como CSV',
    file: 'Descargar el archivo de temporada',
  },

  home: {
    former: (season) => `La temporada ${season} terminó y está guardada aparte.`,
    fromHere: (p: string) => `Su probabilidad de hacer match desde aquí: ${p}`,
    sent: (sent, all, invitations) =>
      `Su temporada: ${sent === all ? `${applications(sent)} ${sent === 1 ? 'enviada' : 'enviadas'}` : `${count(sent)} de ${applications(all)} ${sent === 1 ? 'cuenta como enviada' : 'cuentan como enviadas'}`}, ${invitations === 1 ? '1 invitación' : `${count(invitations)} invitaciones`}`,
    planned: (n: number) => `Su temporada: ${applications(n)}, ninguna cuenta como enviada todavía`,
    links: { season: 'Ir a su temporada', soap: 'Qué hacer en SOAP', afterwards: 'Después del Match' },
    turns: {
      'match-week':
        'Es la Match Week. El lunes sabrá si hizo match. Anótelo y, si no hizo match, vaya enseguida a SOAP.',
      'unmatched-in-match-week':
        'Por ahora no hizo match. SOAP es ahora: tiene sus propias horas y reglas, y usted no es la única persona en él.',
      unmatched:
        'No hizo match. Duele, y no es un juicio sobre usted. Vea qué se puede aprender y empiece la próxima temporada cuando se sienta con fuerzas.',
      matched: 'Hizo match. Vea qué sigue.',
      over: 'El Match de esta temporada ya pasó. Anote cómo terminó: de eso depende qué hacer ahora.',
    },
  },
};
