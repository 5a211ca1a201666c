import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { seedFolders } from '../config.ts';
import { yamlFiles } from '../corpus/files.ts';
import { loadCorpus } from '../corpus/load.ts';
import { compileSeeds } from '../corpus/parse.ts';
import { createSearch } from '../search/create.ts';
import { indexFile } from '../search/index/saved.ts';

// The last step of the build, run from the bundle: parses and indexes the data, so that a start need not. Data that
// change afterwards are parsed and indexed when they are read.
const out = import.meta.dirname;
const shipped = resolve(out, '../seeds');
const own = seedFolders({ ZONEBOT_SEEDS: process.env.ZONEBOT_SEEDS ?? '' }, shipped).filter(folder =>
  existsSync(folder),
);
const texts = own.flatMap(yamlFiles).map(file => readFileSync(file, 'utf8'));
writeFileSync(join(out, 'seeds.json'), JSON.stringify(compileSeeds(texts)));
for (const folders of own.length > 1 ? [[shipped], own] : [[shipped]]) {
  const corpus = loadCorpus(folders);
  writeFileSync(join(out, indexFile(corpus)), createSearch(corpus).save());
}
