import type { Text } from '@candor/log';
import { redacted, refusalOf, sealsInTurn, text, time } from '@candor/log/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../entry.ts';
import { anyHistory } from '../testing/index.ts';
import { verify } from '../verify.ts';
import type { LogText } from './decide.ts';
import { decideRedaction } from './decide.ts';
import { RedactTexts } from './events.ts';
import { textsIn, withoutText } from './texts-in.ts';

const words = text('Call Jane Doe.');
const other = text('Call her.');
const found: LogText[] = [
  { sequence: 4, index: 2, text: words },
  { sequence: 5, index: null, text: other },
  { sequence: 6, index: 3, text: redacted(text('Gone.')) },
];
const GROUND = 'On request (GDPR art. 17)';

describe('redacting texts', () => {
  it('says of each that it was there, in which entry, and on what ground', () => {
    const events = redact([at(4, words), at(5, other)]);
    expect(events).toMatchObject([
      { type: 'TextRedacted', data: { sequence: 4, index: 2, hash: words.hash, ground: { text: GROUND } } },
      { type: 'TextRedacted', data: { sequence: 5, index: null, hash: other.hash, ground: { text: GROUND } } },
    ]);
    expect(events[0]?.data.ground.hash).not.toBe(events[1]?.data.ground.hash);
    expect(JSON.stringify(events)).not.toContain('Jane');
  });

  it.each([
    ['no-such-text', [at(5, words)], GROUND],
    ['text-redacted-already', [at(6, text('Gone.'))], GROUND],
    ['ground-repeats-text', [at(4, words)], 'She said “call jane doe.” to us.'],
  ])('is refused as %s', (code, texts, ground) => {
    expect(refusalOf(() => redact(texts, ground))).toBe(code);
  });

  it('may have a ground in which the words are a part of others', () => {
    const name = text('on');
    const command = { texts: [at(7, name)], ground: 'For a reason' };
    const at18 = { now: time('18:10'), seal: sealsInTurn() };
    expect(decideRedaction([{ sequence: 7, index: 4, text: name }], command, at18)).toHaveLength(1);
  });

  it.each([
    ['no text', { texts: [], ground: GROUND }],
    ['one text twice', { texts: [at(4, words), at(4, words)], ground: GROUND }],
    ['no ground', { texts: [at(4, words)], ground: ' ' }],
  ])('cannot be asked of %s', (_, asked) => {
    expect(RedactTexts.safeParse(asked).success).toBe(false);
  });
});

describe('the texts in data', () => {
  const data = { title: words, links: [{ label: other, url: 'x' }], about: null, hash: words.hash };

  it('are all found, with where they stand', () => {
    expect(textsIn(data)).toEqual([
      { path: 'title', text: words },
      { path: 'links.0.label', text: other },
    ]);
  });

  it('can each be taken out, and nothing else changes', () => {
    expect(withoutText(data, other.hash)).toEqual({ ...data, links: [{ label: redacted(other), url: 'x' }] });
    expect(withoutText(data, 'f'.repeat(64))).toEqual(data);
  });
});

it('leaves any record valid, whichever text is destroyed, and the words stand nowhere in it', () => {
  fc.assert(
    fc.property(anyHistory, fc.nat(), ({ record }, pick) => {
      const texts = record.flatMap((entry, position) => textsIn(entry.data).map((it) => ({ ...it, position })));
      const chosen = texts[pick % texts.length];
      if (!chosen) return;
      const entry = record[chosen.position] as Entry;
      const after = { ...entry, data: withoutText(entry.data, chosen.text.hash) } as Entry;
      const verdict = verify(record.with(chosen.position, after));
      expect(verdict).toEqual(verify(record));
      expect(verdict.ok).toBe(true);
      expect(textsIn(after.data).filter((it) => it.text.salt === chosen.text.salt)).toEqual([]);
    }),
  );
});

function at(sequence: number, { hash }: Text) {
  return { sequence, hash };
}

function redact(texts: RedactTexts['texts'], ground = GROUND) {
  return decideRedaction(found, { texts, ground }, { now: time('18:10'), seal: sealsInTurn() });
}
