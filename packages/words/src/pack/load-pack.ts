import type { Models } from '../model/models.ts';
import { createDictionary, type Dictionary } from './dictionary.ts';
import { FIELD_WORDS } from './field-words.ts';
import { unpackWords } from './word-list.ts';

/** What a reviewer needs and nobody else: the dictionary and the trained models. Made once, kept by who asked. */
export interface LanguagePack {
  /** The dictionary, with more names that are no mistakes. */
  dictionary: (names: Iterable<string>) => Dictionary;
  models: Models;
}

/** Loads the language pack, an asset of its own. */
export async function loadPack(): Promise<LanguagePack> {
  const [{ default: dictionary }, { default: models }] = await Promise.all([
    import('../../data/dictionary.json'),
    import('../../data/models.json'),
  ]);
  const words = unpackWords(dictionary.words);
  return {
    dictionary: (names) => createDictionary(words, [...FIELD_WORDS, ...names]),
    models: models as unknown as Models,
  };
}
