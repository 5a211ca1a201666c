import { compareLists } from '../src/answer/compare-lists.ts';
import { compareZones } from '../src/answer/compare-zones.ts';
import { namesOf } from '../src/answer/names.ts';
import { type Context, defineCommand } from '../src/command.ts';
import { UsageError } from '../src/errors.ts';
import { nameOption, shareOption } from './filters.ts';
import { notAZone } from './not-a-zone.ts';

const zoneNames = nameOption('zones', 'Two to four zones, such as sichuan,chongqing', true);
const examples = [
  ['sichuan', 'chongqing'],
  ['shanghai', 'guangdong', 'hainan'],
];

/** `/compare`: zones side by side, or the two versions of the services negative list. */
export const compare = defineCommand({
  name: 'compare',
  description: 'Compare two to four zones, or the national and the zone version of the negative list',
  options: {
    zones: { type: 'string', rest: true, description: zoneNames.description, complete: zoneNames.complete },
    what: { type: 'choice', description: 'What to compare', choices: ['zones', 'negative-list'], default: 'zones' },
    share: shareOption,
  },
  run(context) {
    const { core, args, words } = context;
    const wantsLists = args.what === 'negative-list' || /negative[ -]list|负面清单|負面清單/i.test(args.zones ?? '');
    const lists = wantsLists ? compareLists(core, words) : undefined;
    if (lists) return lists;
    const zones = readZones(args.zones ?? '', context);
    if (zones.length >= 2 && zones.length <= 4) return compareZones(zones, core, words);
    const suggestions = examples.map(ids => ({
      label: namesOf('zones', ids, core, words),
      call: { command: 'compare', args: { zones: ids } },
    }));
    const negativeList = { label: words.compare.lists, call: { command: 'compare', args: { what: 'negative-list' } } };
    throw new UsageError(words.compare.number, [...suggestions, negativeList]);
  },
});

/** `sichuan,chongqing`, `四川和重庆` and `Sichuan vs Inner Mongolia` alike: at signs and words first, then at spaces. */
function readZones(typed: string, { core, words }: Pick<Context, 'core' | 'words'>): string[] {
  const pieces = typed
    .split(/[,，、/;]|\s+(?:and|vs\.?|versus|with|to)\s+|[和与跟]/i)
    .map(piece => piece.trim())
    .filter(Boolean)
    .flatMap(piece => (zoneNames.resolve(core, piece) ? [piece] : piece.split(/\s+/)));
  const ids = pieces.map(piece => {
    const id = zoneNames.resolve(core, piece);
    if (id) return id;
    throw notAZone(piece, { core, words }, zone => ({
      command: 'compare',
      args: { zones: typed.replace(piece, () => zone) },
    }));
  });
  return [...new Set(ids)];
}
