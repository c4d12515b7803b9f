/**
 * Measures the checked-in model and writes packages/facts/data/validation.json and docs/model-card.md.
 * Run after `npm run facts:fit`: `npm run facts:validate -- [dataDir]`. A few minutes; every random number is seeded.
 */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { loadFacts } from '@matchwright/facts/node';
import { fitAll } from './fit.ts';
import { measure } from './validation/measure.ts';
import { modelCard } from './validation/model-card.ts';

const dataDir = resolve(process.argv[2] ?? '../shared/data');
const dataFolder = resolve('packages/facts/data');
const facts = loadFacts();
const validation = measure(fitAll(dataDir), facts, dataDir, dataFolder);
writeFileSync(`${dataFolder}/validation.json`, `${JSON.stringify(validation, null, 1)}\n`);
writeFileSync(resolve('docs/model-card.md'), modelCard(validation, facts.model));
