/**
 * Fits the odds model and writes packages/facts/data/model.json and estimates.json.
 * Run after `npm run facts:compile`: `npm run facts:fit -- [dataDir]`, then `npm run facts:validate`. About a minute;
 * every random number is seeded, so the same tables give the same files. Formulas and what was assumed: docs/odds.md.
 */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fitAll } from './fit.ts';
import { estimatesText, modelOf } from './write-model.ts';

const dataDir = resolve(process.argv[2] ?? '../shared/data');
const output = resolve('packages/facts/data');
const fit = fitAll(dataDir);
writeFileSync(`${output}/estimates.json`, estimatesText(fit));
writeFileSync(`${output}/model.json`, `${JSON.stringify(modelOf(fit), null, 1)}\n`);
console.log(`R-hat of the effects ${fit.effects.posterior.rHat.toFixed(3)}`);
