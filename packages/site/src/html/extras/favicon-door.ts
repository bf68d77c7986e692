import type { Door } from '../../door.ts';
import { changesTheWhole } from '../../model/changes.ts';
import type { SiteModel } from '../../model/site-model.ts';
import { TONE_MARKS } from '../../picture/tone-fills.ts';
import { wholeTone } from '../home/whole.ts';
import { markup } from '../markup.ts';
import { SHAPES } from '../words/state.ts';

const PATH = 'favicon.svg';

/** How the whole stands, in the tab: its shape and its colour. */
export const faviconDoor: Door = {
  paths: () => [PATH],
  touchedBy: (model, entry) => (changesTheWhole(model, entry) ? [PATH] : []),
  daily: () => [],
  render: (model, path) => (path === PATH ? favicon(model) : null),
};

/** The shape of the whole as an SVG, at a size of its own where one is given. */
export function favicon(model: SiteModel, size?: number): string {
  const tone = wholeTone(model);
  return markup`<svg xmlns="http://www.w3.org/2000/svg"${size && markup` width="${size}" height="${size}"`} viewBox="0 0 16 16"><path fill="${TONE_MARKS[tone]}" d="${SHAPES[tone]}"/></svg>
`.toString();
}
