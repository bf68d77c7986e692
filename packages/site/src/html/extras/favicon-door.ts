import type { EntryKind } from '@candor/record';
import type { Door } from '../../door.ts';
import { wholeTone } from '../home/whole.ts';
import { markup } from '../markup.ts';
import { SHAPES } from '../words/state.ts';
import type { Tone } from '../words/status-words.ts';

const PATH = 'favicon.svg';

/** Seen on light and on dark tabs alike, so neither of the page's two schemes. */
const COLOURS: Readonly<Record<Tone, string>> = {
  ok: '#2c9c5c',
  maintenance: '#5b7be0',
  degraded: '#c08a00',
  partial: '#e0701f',
  major: '#e0434d',
  open: '#85858f',
};

/** Whether an entry of a kind can change how the whole stands. */
const CHANGES_THE_WHOLE: Readonly<Record<EntryKind, boolean>> = {
  page: false,
  looks: false,
  languages: false,
  imprint: false,
  'product-added': false,
  'product-renamed': false,
  'product-archived': true,
  'feature-added': true,
  'feature-renamed': false,
  'feature-archived': true,
  'catalogue-ordered': true,
  'standing-status': true,
  alternative: false,
  incident: false,
  update: true,
  impact: false,
  'promise-late': false,
  continued: false,
  maintenance: false,
  'maintenance-update': true,
  'maintenance-plan': false,
  'maintenance-overdue': false,
  link: false,
  unlink: false,
  postmortem: false,
};

/** How the whole stands, in the tab: its shape and its colour. */
export const faviconDoor: Door = {
  paths: () => [PATH],
  touchedBy: (_model, entry) => (CHANGES_THE_WHOLE[entry.kind] ? [PATH] : []),
  daily: () => [],
  render(model, path) {
    if (path !== PATH) return null;
    const tone = wholeTone(model);
    return markup`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><path fill="${COLOURS[tone]}" d="${SHAPES[tone]}"/></svg>
`.toString();
  },
};
