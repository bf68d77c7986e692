import type { Painter } from '../../door.ts';
import type { FileDoor } from '../../html/file-door.ts';
import { wholeOf } from '../../html/home/whole.ts';
import { directionOf } from '../../language/locale.ts';
import { changesTheWhole } from '../../model/changes.ts';
import { card } from './card.ts';

const PATH = 'card.png';

/** The status card, painted only when what it shows may have changed. */
export const cardDoor = ({ paint }: Painter): FileDoor => ({
  paths: () => [PATH],
  touchedBy: (model, entry) => (changesTheWhole(model, entry) ? [PATH] : []),
  daily: () => [],
  write(ctx, path) {
    if (path !== PATH) return null;
    const { model, name, language } = ctx;
    const { tone, sentence } = wholeOf(model, ctx);
    const place = (model.page?.url ?? '').replace(/^https?:\/\//, '');
    return paint(card({ name, tone, sentence, place, direction: directionOf(language) }));
  },
});
