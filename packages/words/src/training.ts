/** What the training of the classifiers shares with the reviewer; nothing else may need it. */

export { readable } from './intake/readable.ts';
export { type Feature, featuresOf } from './model/features.ts';
export { type LinearModel, score } from './model/linear-model.ts';
export { FAMILIES, type Family, familyOf, type Models } from './model/models.ts';
export { packWords } from './pack/word-list.ts';
export { BY_RULE, readParts } from './parts/read-parts.ts';
export { PHRASE_IDS, type PhraseId } from './phrases/listed-phrases.ts';
export { phraseFeatures } from './phrases/phrase-features.ts';
export { textModel } from './text/text-model.ts';
export { isTone, TONE_IDS, type ToneId } from './tones/tone.ts';
export { type Place, placesOf, toneFeatures } from './tones/tone-features.ts';
