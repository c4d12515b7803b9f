import type { Sentences } from '../../sentences.ts';

export const visas: Sentences = {
  'We do not name another visa class here. US visas are suspended for citizens of {0}.':
    'Aquí no proponemos otra clase de visa. Las visas de EE. UU. están suspendidas para ciudadanos de {0}.',
  'J-1 visas are suspended for citizens of {0}. Ask an immigration lawyer about exceptions before you count on one.':
    'Las visas J-1 están suspendidas para ciudadanos de {0}. Pregunte a un abogado de inmigración por las excepciones antes de contar con una.',
  'We do not name another visa class here. J-1 visas are suspended for citizens of {0}.':
    'Aquí no proponemos otra clase de visa. Las visas J-1 están suspendidas para ciudadanos de {0}.',
  'while it stands, your real chance is near zero without an exception.':
    'mientras esté vigente, su probabilidad real es casi cero sin una excepción.',
  'while it stands, your real chance with a J-1 is near zero without an exception. The H-1B is not on that list, but an H-1B needs a passed Step 3.':
    'mientras esté vigente, su probabilidad real con una J-1 es casi cero sin una excepción. La H-1B no está en esa lista, pero una H-1B exige el Step 3 aprobado.',
  'A US entry restriction names {0}. The numbers here do not count it: {1}':
    'Una restricción de entrada a EE. UU. nombra a {0}. Estas cifras no la tienen en cuenta: {1}',
  'Read travel.state.gov, and ask an immigration lawyer about exceptions before you pay for anything. {0}':
    'Lea travel.state.gov y pregunte a un abogado de inmigración por las excepciones antes de pagar nada. {0}',
  'The entry restriction named at the top is not counted in this number.':
    'Esta cifra no tiene en cuenta la restricción de entrada que se nombra al principio.',
  ' (needs US entry)': ' (requiere entrar a EE. UU.)',
  'This needs entry to the United States, and visitor visas (B-1/B-2) are suspended for citizens of {0}. Ask about a visa before you pay.':
    'Para esto hay que entrar a Estados Unidos, y las visas de visitante (B-1/B-2) están suspendidas para ciudadanos de {0}. Pregunte por la visa antes de pagar.',
  'No US visa is issued under it, with few exceptions.':
    'Con pocas excepciones, mientras rige no se emite ninguna visa de EE. UU.',
  'No J-1 and no visitor visa (B-1/B-2) is issued under it, with few exceptions.':
    'Con pocas excepciones, mientras rige no se emiten visas J-1 ni de visitante (B-1/B-2).',
  'A US entry restriction names {0}. {1} While it stands, what you pay here may bring you nothing: check travel.state.gov before each fee.':
    'Una restricción de entrada a EE. UU. nombra a {0}. {1} Mientras esté vigente, lo que pague aquí puede no servirle de nada: revise travel.state.gov antes de cada pago.',
  'work in the US': 'trabajo en EE. UU.',
  'Visitor visas (B-1/B-2) are suspended for citizens of {0}, too: ask about a visa before you pay for {1}.':
    'Las visas de visitante (B-1/B-2) también están suspendidas para ciudadanos de {0}: pregunte por la visa antes de pagar por {1}.',
  '{0} since {1}': '{0} desde el {1}',
  'Our source is from {0}. Such lists are contested and change, and this is no legal advice.':
    'Nuestra fuente es de {0}. Estas listas se discuten y cambian, y esto no es asesoría legal.',
  'an unknown year': 'un año desconocido',
  'Step 3 is held in the United States only. So it needs a visitor visa, and those are suspended, too.':
    'El Step 3 solo se presenta en Estados Unidos. Para eso hace falta una visa de visitante, y esas también están suspendidas.',
};
