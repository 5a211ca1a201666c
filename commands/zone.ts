import { zoneProfile } from '../src/answer/zone-profile.ts';
import { defineCommand } from '../src/command.ts';
import { shortName } from '../src/corpus/names.ts';
import { UsageError } from '../src/errors.ts';
import type { Reply } from '../src/reply.ts';
import { nameOption } from './filters.ts';

const zoneName = nameOption('zones', 'A zone, such as sichuan, 四川 or Chengdu', false);

/** `/zone`: what there is about one zone. */
export const zone = defineCommand({
  name: 'zone',
  description: 'Show what there is about one pilot free trade zone',
  options: {
    zone: { type: 'string', rest: true, description: zoneName.description, complete: zoneName.complete },
    share: { type: 'boolean', description: 'Show the answer to everyone in the channel', default: false },
  },
  run({ core, args, words }): Reply {
    if (!args.zone) return chooseZone(core.corpus.zones, words);
    const id = zoneName.resolve(core, args.zone);
    if (!id) {
      const close = zoneName
        .complete(core, args.zone)
        .slice(0, 3)
        .map(c => c.value);
      throw new UsageError(
        words.usage.notChoice('zone', args.zone, close, zoneName.known(core)),
        close.map(label => ({ label, call: { command: 'zone', args: { zone: label } } })),
      );
    }
    return { ...zoneProfile(core.corpus.zones.get(id)!, core, words), visibility: args.share ? 'channel' : 'private' };
  },
});

function chooseZone(
  zones: Parameters<typeof zoneName.resolve>[0]['corpus']['zones'],
  words: Parameters<typeof zoneProfile>[2],
): Reply {
  return {
    visibility: 'private',
    title: words.zone.which,
    parts: [
      {
        kind: 'choices',
        label: words.zone.which,
        choices: [...zones.values()].map(z => ({
          label: shortName(z, words.language),
          call: { command: 'zone', args: { zone: z.id } },
        })),
      },
    ],
    language: words.language,
  };
}
