import type { Act, Step } from './step.ts';

type ActOf<Type extends Act['type']> = Extract<Act, { readonly type: Type }>;
type Given<Type extends Act['type']> = Partial<Omit<ActOf<Type>, 'type'>>;

const MINUTE = 60_000;

const MESSAGE = {
  status: 'investigating' as const,
  text: 'We are looking into it.',
  claims: [],
  ago: null,
  promisedIn: null,
};

/** Acts for examples: what a test does not care about has a plain value. Picks count from 0, in order of making. */
export const acts = {
  settings: (given: Given<'settings'> = {}): Act => ({
    type: 'settings',
    name: 'Example Status',
    url: 'https://status.example.com',
    timeZone: 'Etc/UTC',
    about: null,
    ...given,
  }),
  addProduct: (name: string): Act => ({ type: 'add-product', name, description: null }),
  addFeature: (name: string, given: Given<'add-feature'> = {}): Act => ({
    type: 'add-feature',
    pick: 0,
    name,
    description: null,
    ...given,
  }),
  declare: (given: Given<'declare'> = {}): Act => ({
    type: 'declare',
    title: 'Messages fail',
    severity: null,
    ...MESSAGE,
    ...given,
  }),
  schedule: (given: Given<'schedule'> = {}): Act => ({
    type: 'schedule',
    title: 'We move the message store',
    text: 'Messages pause for an hour.',
    begins: 60 * MINUTE,
    lasts: 60 * MINUTE,
    picks: [0],
    startsByItself: true,
    endsByItself: false,
    ...given,
  }),
  word: (given: Given<'word'> = {}): Act => ({
    type: 'word',
    pick: 0,
    status: 'in_progress',
    text: 'It goes as planned.',
    claims: [],
    ago: null,
    ...given,
  }),
  publish: (given: Given<'publish'> = {}): Act => ({ type: 'publish', pick: 0, ...MESSAGE, ...given }),
};

/** An act, ten minutes after the one before it or as many as are given. */
export type Timed = Act | readonly [minutes: number, act: Act];

/** Steps of acts in their order. */
export function inMinutes(...several: readonly Timed[]): Step[] {
  return several.map((it) => {
    const [minutes, act] = 'type' in it ? [10, it] : it;
    return { wait: minutes * MINUTE, act };
  });
}

/** A page with two products: WhatsApp (Messages, Calls) and Instagram (Feed), all recorded at once. */
export function twoProducts(given: Given<'settings'> = {}): Step[] {
  const made = [
    acts.settings(given),
    acts.addProduct('WhatsApp'),
    acts.addProduct('Instagram'),
    acts.addFeature('Messages'),
    acts.addFeature('Calls'),
    acts.addFeature('Feed', { pick: 1 }),
  ];
  return made.map((act) => ({ wait: 0, act }));
}
