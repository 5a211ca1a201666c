// Makes noto-sans-sc.ttf, the font of the charts that are sent as PNG. Needed again only when labels use characters
// that it lacks (a test says so):
//   npm install --no-save subset-font @expo-google-fonts/noto-sans-sc && node src/chart/fonts/make-font.mjs
import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';

const here = import.meta.dirname;
const root = join(here, '../../..');
const font = join(createRequire(import.meta.url).resolve('@expo-google-fonts/noto-sans-sc/package.json'), '..');

/** The characters of every file below these folders. */
function charactersOf(...folders) {
  const files = folders.flatMap(folder =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map(name => join(root, folder, name)),
  );
  return files.filter(file => /\.(ya?ml|ts)$/.test(file)).map(file => readFileSync(file, 'utf8'));
}

/** The 3,755 most used characters (first level of GB 2312), so that labels of further data can be read too. */
function commonHan() {
  const decoder = new TextDecoder('gb18030');
  let text = '';
  for (let row = 0xb0; row <= 0xd7; row++)
    for (let cell = 0xa1; cell <= (row === 0xd7 ? 0xf9 : 0xfe); cell++)
      text += decoder.decode(Uint8Array.of(row, cell));
  return text;
}

const latin = Array.from({ length: 0x17f - 0x20 }, (_, i) => String.fromCharCode(0x20 + i)).join('');
const signs = '–—‘’“”…·•→←↑↓▲▼≠≈≤≥×±°€£¥、。，：；（）《》〈〉「」！？％';
const text = [latin, signs, commonHan(), ...charactersOf('seeds', 'src/language')].join('');
const small = await subsetFont(readFileSync(join(font, '400Regular/NotoSansSC_400Regular.ttf')), text, {
  targetFormat: 'sfnt',
  keepFeatures: ['kern'],
  noLayoutClosure: true,
  noHinting: true,
  dropTables: ['vhea', 'vmtx', 'VORG', 'BASE', 'GPOS', 'GSUB', 'DSIG'],
});
writeFileSync(join(here, 'noto-sans-sc.ttf'), small);
copyFileSync(join(font, 'LICENSE_FONT'), join(here, 'OFL.txt'));
console.log(`${new Set(text).size} characters, ${small.length} bytes`);
