import type { Phrases } from '../phrases.ts';

export const data: Phrases['data'] = {
  title: 'Sus datos',
  lede: 'Todo lo que usted escribe se queda en este navegador, en este dispositivo. Aquí ve qué se guarda, puede llevarse una copia y puede borrarlo.',
  held: {
    title: 'Qué se guarda aquí',
    nothing: 'Todavía no hay nada guardado aquí.',
    closed: 'Este navegador no nos deja guardar nada ni ver qué está guardado.',
    onPage:
      'Por ahora este navegador no guarda nada. Lo que ve abajo está solo en esta página y se pierde cuando la cierre.',
    parts: {
      profile: 'Su perfil, con su historia y su plan',
      answers: (n, one) => (one ? '1 respuesta sobre un programa' : `${n} respuestas sobre programas`),
      versions: (n, one) => (one ? '1 versión de su lista' : `${n} versiones de su lista`),
      drafts: (n, one) => (one ? '1 texto que usted escribe' : `${n} textos que usted escribe`),
      practice: 'Las respuestas que practica, con sus notas',
      season: 'Su temporada: solicitudes, entrevistas, rank order list',
      directory: (n, one) => {
        if (n === '0') return 'Sus columnas de la tabla de programas';
        return one
          ? '1 filtro guardado de la tabla de programas'
          : `${n} filtros guardados de la tabla de programas`;
      },
      mappings: (n, one) =>
        one
          ? 'Cómo leemos las columnas de 1 hoja de cálculo'
          : `Cómo leemos las columnas de ${n} hojas de cálculo`,
      compared: (n, one) =>
        one
          ? '1 programa marcado para comparar, hasta que cierre la página'
          : `${n} programas marcados para comparar, hasta que cierre la página`,
      preferences: 'El tema o el idioma que eligió',
    },
    total: 'En total',
    all: (size) =>
      `La aplicación también guarda aquí sus propios archivos, para abrirse sin red. No dicen nada de usted. Con ellos, el navegador cuenta ${size}.`,
    lasting: 'Este navegador aceptó conservar todo esto hasta que usted lo borre.',
    passing:
      'Un navegador puede borrar lo que guarda un sitio cuando falta espacio en el dispositivo. Algunos también lo hacen si usted pasa un tiempo sin volver.',
    ask: 'Pedir al navegador que lo conserve',
    refused:
      'El navegador no aceptó. Tal vez acepte cuando usted haya usado más el planificador. Mientras tanto, lo seguro es un archivo con su copia de seguridad.',
  },
  backup: {
    title: 'Llevarse una copia',
    help: 'La copia de seguridad es un solo archivo con todo lo anterior. Puede restaurarla aquí, en cualquier dispositivo y en cualquier navegador.',
    download: 'Descargar una copia de seguridad',
    readable:
      'El archivo no lleva contraseña. Quien lo tenga puede leerlo: guárdelo donde guarda sus documentos.',
    done: 'La copia de seguridad está entre sus descargas.',
  },
  restore: {
    title: 'Restaurar una copia de seguridad',
    help: 'Elija una copia de seguridad. Primero verá qué contiene. Nada cambia hasta que usted lo diga.',
    choose: 'Elegir una copia de seguridad',
    from: (file, when) => `${file}, del ${when}`,
    undated: (file) => `${file}, sin fecha`,
    empty: 'Esta copia de seguridad está vacía.',
    lost: (parts) => `Una parte no se puede leer y se deja fuera: ${parts}.`,
    lostParts: {
      answers: 'respuestas sobre programas',
      directory: 'filtros guardados y columnas',
      mappings: 'cómo se leen sus hojas de cálculo',
      versions: 'versiones de su lista',
      drafts: 'los textos que usted escribe',
      practice: 'las respuestas que practica',
      season: 'su temporada',
    },
    replaces: 'Toma el lugar de lo que hay aquí. Eso se conserva aparte y usted puede recuperarlo.',
    replacesPage:
      'Toma el lugar de lo que hay en esta página. Este navegador no puede conservarlo aparte: descargue antes una copia de seguridad.',
    yes: 'Restaurarla',
    no: 'Dejar todo como está',
    done: 'La copia de seguridad está restaurada. Lo que había antes se conserva aparte en esta página.',
    takeBack: 'Deshacerlo',
    takenBack: 'Se deshizo. La copia de seguridad se conserva aparte.',
    doneNew: 'La copia de seguridad está restaurada.',
    page: 'La copia de seguridad está restaurada en esta página. Este navegador no guarda nada: se pierde cuando la cierre.',
    full: 'La copia de seguridad no se restauró: este dispositivo ya no tiene espacio. Nada cambió. Libere espacio e inténtelo otra vez.',
    refused: (file) => `No se puede restaurar ${file}`,
    why: {
      'too-large': 'Es demasiado grande para ser una copia de seguridad.',
      empty: 'El archivo está vacío.',
      broken: 'El archivo está dañado o quedó cortado. Si tiene otra copia, elija esa.',
      profile: 'Es un archivo de perfil, no una copia de seguridad. Puede abrirlo en la página Su perfil.',
      other:
        'No es una copia de seguridad de Matchwright. El nombre de una copia de seguridad empieza con matchwright-backup.',
      newer:
        'La hizo una versión más nueva de Matchwright. Vuelva a cargar esta página para tener esa versión y elija otra vez el archivo.',
      wrong: 'El archivo está dañado. Si tiene otra copia, elija esa.',
      unreadable: 'No contiene ningún perfil que podamos leer.',
    },
    place: (place) => `El primer error está en: ${place}.`,
    unchanged: 'Nada cambió.',
  },
  aside: {
    title: 'Conservado aparte',
    help: 'Estados anteriores que no tiramos.',
    before: (when) => `Lo que había aquí antes de restaurar, el ${when}`,
    overtaken: (when) => `Lo que otra pestaña había guardado el ${when}`,
    damaged: 'Datos que no se pudieron leer',
    newer: 'Datos de una versión más nueva de Matchwright',
    damagedHelp: 'Aquí no se puede abrir nada de esto. Puede descargarlo y mostrárselo a alguien.',
    newerHelp: 'Vuelva a cargar esta página para tener esa versión. Después podrá recuperar los datos.',
    bring: 'Recuperarlo',
    bringSome: 'Recuperar lo que se pueda leer',
    download: 'Descargarlo',
    forget: 'Borrarlo',
    named: (action, what) => `${action}: ${what}`,
    brought: 'Está de vuelta.',
    broughtOver: 'Está de vuelta. Lo que había antes se conserva aparte.',
    forgotten: 'La copia se borró.',
  },
  erase: {
    title: 'Borrar todo',
    goes: 'Se borra todo lo que aparece en esta página, lo conservado aparte y el tema y el idioma que eligió. También se vacían las otras pestañas del planificador.',
    staysTitle: 'Qué queda',
    stays: [
      'Los archivos de la aplicación, para que se abra sin red. No dicen nada de usted.',
      'El historial del navegador. Sus direcciones pueden nombrar programas y filtros que usted miró.',
      'Los archivos que descargó.',
      'Rastros en el disco, que el navegador quita cuando hace limpieza.',
    ],
    staysHelp: 'Para quitar también esto, borre el historial y los datos de este sitio en el navegador.',
    button: 'Borrar todo',
    ask: '¿Borrar todo en este dispositivo?',
    askBody:
      'Se borra su perfil con su historia, su plan, sus exclusiones y sus ajustes. Se borran sus respuestas sobre programas, las versiones de su lista, sus textos, las respuestas que practica y su temporada, con solicitudes, entrevistas y rank order list. También se borran sus filtros y columnas, cómo se leen sus hojas de cálculo y todo lo conservado aparte. No se puede deshacer. No hay otra copia, salvo que usted haya descargado una.',
    backupFirst: 'Descargar antes una copia de seguridad',
    no: 'Conservarlo',
    yes: 'Borrar todo',
    done: 'Todo lo que usted escribió se borró de este navegador.',
    failed:
      'Este navegador no nos dejó abrir su almacén, así que todavía puede quedar algo. Borre los datos de este sitio en los ajustes del navegador.',
  },
};
