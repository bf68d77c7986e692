import { describe, expect, test } from 'vitest';
import { asOfNewest } from './testing/publish.ts';
import { CapturedAnswer } from './testing/replay/captured/answers.ts';
import { readFeed } from './testing/replay/captured/feed.ts';
import { CAPTURES, readAnswers, readTexts } from './testing/replay/captured/read-captures.ts';
import type { RewrittenWord } from './testing/replay/rewritten.ts';
import { takeOver } from './testing/replay/rewritten.ts';

if (!CAPTURES)
  process.stderr.write('SKIPPED: CANDOR_TEST_CAPTURES names no folder of captured answers, so no edit was replayed.\n');

const textOf = (page: string) =>
  page
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&amp;', '&')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll(/\s+/g, ' ');

describe.skipIf(!CAPTURES)('the final words that GitHub rewrote unmarked', () => {
  const [answer] = CAPTURES ? readAnswers('pages/github/incidents.json', CapturedAnswer) : [];
  const [feed] = CAPTURES ? readTexts('pages/github/*.atom') : [];
  if (!answer || !feed) return;
  const { site, rewritten } = takeOver(answer.content, readFeed(feed.content));
  const file = (path: string) => String(site.render(path, asOfNewest(site)));
  const unknown = rewritten.filter(({ earlier }) => earlier === 'unknown');
  const known = rewritten.filter(({ earlier }) => earlier !== 'unknown');

  test('are as many as the capture says: 43 of 50 edited more than a minute after posting', () => {
    expect(site.model.incidents.size).toBe(50);
    expect(unknown).toHaveLength(43);
    expect(known.length).toBeGreaterThan(0);
    expect(known.filter((it) => unknown.some(({ updateId }) => updateId === it.updateId))).toEqual([]);
  });

  test('say that their source edited them, and when, where their earlier wording is not known', () => {
    for (const { incidentId, updateId, editedAt } of unknown) {
      const page = file(`incidents/${incidentId}/index.html`);
      const note = /The source edited an update of this incident on <time datetime="([^"]+)"/;
      expect([...page.matchAll(new RegExp(note, 'g'))].map(([, at]) => at)).toContain(editedAt);
      expect(page).toContain('its earlier wording is not recorded');
      expect(toldBy(updateId)?.x_candor.edited_at_source).toBe(editedAt);
    }
  });

  test('are corrections with both wordings, where the later feed tells another one', () => {
    for (const { incidentId, updateId, earlier, editedAt } of known) {
      const { text, later } = earlier as Exclude<RewrittenWord['earlier'], 'unknown'>;
      const page = textOf(file(`incidents/${incidentId}/updates/${updateId}/index.html`));
      for (const words of [text, later]) expect(page).toContain(beginningOf(words));
      expect(file(`incidents/${incidentId}/updates/${updateId}/index.html`)).toContain(editedAt);
      expect(toldBy(updateId)?.updated_at).toBe(editedAt);
    }
  });

  function toldBy(updateId: string) {
    return v2().find(({ id }) => id === updateId);
  }

  function v2() {
    const { incidents } = JSON.parse(file('api/v2/incidents.json')) as {
      incidents: { incident_updates: ToldUpdate[] }[];
    };
    return incidents.flatMap(({ incident_updates }) => incident_updates);
  }
});

interface ToldUpdate {
  readonly id: string;
  readonly updated_at: string;
  readonly x_candor: { readonly edited_at_source?: string };
}

function beginningOf(words: string): string {
  return textOf(words).slice(0, 40).trim();
}
