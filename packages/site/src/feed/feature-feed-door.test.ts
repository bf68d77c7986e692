import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openSite } from '../doors.ts';
import { PLAIN_ASSETS as ASSETS } from '../testing/assets.ts';
import { readAtom } from '../testing/atom.ts';
import type { Timed } from '../testing/history/acts.ts';
import { acts, inMinutes, twoProducts } from '../testing/history/acts.ts';
import { histories, play } from '../testing/history/random-history.ts';
import { asOfNewest, publishAll } from '../testing/publish.ts';

const MESSAGES = 'features/whatsapp-messages.atom';
const CALLS = 'features/whatsapp-calls.atom';
const FEED = 'features/instagram-feed.atom';

function feedsAfter(...several: readonly Timed[]) {
  const files = publishAll(play([...twoProducts(), ...inMinutes(...several)]).record);
  return (path: string) => readAtom(String(files.get(path) ?? ''));
}

test('each feature has a feed of the incidents and maintenances that touched it', () => {
  const feed = feedsAfter(
    acts.declare({ title: 'Both fail', claims: [0, 1].map((pick) => ({ pick, status: 'major_outage' })) }),
    acts.declare({ title: 'Nothing named' }),
    acts.schedule({ title: 'We move the store', picks: [1] }),
  );
  const titles = (path: string) => feed(path).entries.map(({ title }) => title);
  expect(titles(MESSAGES)).toEqual(['Both fail']);
  expect(titles(CALLS)).toEqual(['We move the store', 'Both fail']);
  expect(titles(FEED)).toEqual([]);
  const { title, id, self } = feed(CALLS);
  expect({ title, id, self }).toEqual({
    title: 'Example Status - WhatsApp: Calls',
    id: 'tag:status.example.com,2005:/features/whatsapp-calls',
    self: 'https://status.example.com/features/whatsapp-calls.atom',
  });
  expect(feed(CALLS).entries).toEqual(feed('history.atom').entries.filter((entry) => entry.title !== 'Nothing named'));
});

test('a feature that is renamed, moved or taken away keeps its feed, its address and its id', () => {
  const told = acts.declare({ claims: [{ pick: 1, status: 'major_outage' }] });
  const before = feedsAfter(told)(CALLS);
  const after = feedsAfter(
    told,
    { type: 'rename-feature', pick: 1, name: 'Voice', description: null },
    { type: 'rename-product', pick: 0, name: 'Messenger', description: null },
    { type: 'archive-feature', pick: 1, archived: true },
  )(CALLS);
  expect(after).toEqual({ ...before, title: 'Example Status - Messenger: Voice' });
});

test('every feature’s feed says that entries are lost', () => {
  const feed = feedsAfter({ type: 'continuation', index: 12, from: 9, reason: 'A disk broke.' });
  for (const path of [MESSAGES, CALLS, FEED])
    expect(feed(path).entries.map(({ title }) => title)).toEqual(['Some of what was told here is lost']);
});

test('an entry that is none of the page’s or the catalogue’s touches a feed only where it changes it', () => {
  const said = new Set([
    'update',
    'promise-withdrawn',
    'postmortem',
    'commitment',
    'commitment-moved',
    'commitment-kept',
    'commitment-dropped',
    'commitment-late',
    'maintenance-update',
    'maintenance-plan',
    'continued',
  ]);
  let touched = 0;
  fc.assert(
    fc.property(histories, ({ record }) => {
      const site = openSite(ASSETS);
      const known = new Map<string, string>();
      for (const entry of record) {
        const feeds = [...site.apply(entry)].filter((path) => /\.(atom|rss)$|^feed\.json$/.test(path));
        for (const path of feeds) {
          const text = String(site.render(path, asOfNewest(site)));
          if (said.has(entry.kind)) expect(text, `${entry.kind} ${path}`).not.toBe(known.get(path));
          known.set(path, text);
          touched += 1;
        }
      }
    }),
    { numRuns: 40 },
  );
  expect(touched).toBeGreaterThan(100);
});
