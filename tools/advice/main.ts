/** Writes docs/advice-rules.md. A test fails when it is out of date. */
import { writeFileSync } from 'node:fs';
import { ruleCatalogue } from '@matchwright/engine/advice';
import { loadFacts } from '@matchwright/facts/node';
import { rulesPage } from './rules-page.ts';

const facts = loadFacts();
const page = new URL('../../docs/advice-rules.md', import.meta.url);
writeFileSync(page, rulesPage(ruleCatalogue(facts), facts.sources));
