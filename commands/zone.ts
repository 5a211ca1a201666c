import { moreCall, nameOf } from '../src/answer/names.ts';
import { zoneProfile } from '../src/answer/zone-profile.ts';
import { type Context, defineCommand } from '../src/command.ts';
import type { Reply } from '../src/reply.ts';
import { nameOption, shareOption } from './filters.ts';
import { notAZone } from './not-a-zone.ts';

const zoneName = nameOption('zones', 'A zone, such as sichuan, 四川 or Chengdu', false);

/** `/zone`: what there is about one zone. */
export const zone = defineCommand({
  name: 'zone',
  description: 'Show what there is about one pilot free trade zone',
  options: {
    zone: { type: 'string', rest: true, description: zoneName.description, complete: zoneName.complete },
    share: shareOption,
  },
  run(context) {
    const { core, args, words } = context;
    if (!args.zone) return chooseZone(context);
    const id = zoneName.resolve(core, args.zone);
    if (id) return zoneProfile(core.corpus.zones.get(id)!, core, words);
    throw notAZone(args.zone, context, zone => ({ command: 'zone', args: { zone } }));
  },
});

function chooseZone({ core, words }: Pick<Context, 'core' | 'words'>): Reply {
  const label = words.zone.which;
  const choices = [...core.corpus.zones.keys()].map(id => ({
    label: nameOf('zones', id, core, words),
    call: moreCall('zones', id),
  }));
  const parts = [{ kind: 'choices' as const, label, choices }];
  return { visibility: 'private', title: label, parts, language: words.language };
}
