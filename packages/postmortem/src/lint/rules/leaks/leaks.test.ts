import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lintPostmortem } from '../../lint-postmortem.ts';
import { anItem, aPostmortem, foundBy } from '../../testing/a-postmortem.ts';

const NOTE = 'First reports, on the web and on phones: people are stuck on “connecting”.';
const inPublic = (text: string, differing: Parameters<typeof aPostmortem>[1] = {}) =>
  aPostmortem(text, {
    audience: 'public',
    internalTexts: [NOTE, 'Rolled db-7 back, it helped.', 'Yes.'],
    ...differing,
  });

describe('internal-words', () => {
  it.each([
    [
      'As noted: first reports, on the web and on phones, people were stuck.',
      ['first reports, on the web and on phones, people'],
    ],
    ['People said: `on the **web** and on phones: people are`', ['on the **web** and on phones: people are']],
    ['On the [web and on](https://example.com/a) phones people are stuck.', 1],
    ['We rolled DB-7 back; it helped.', ['rolled DB-7 back; it helped']],
    ['On the web and on phones, it did not work.', []],
    ['Yes. It helped.', []],
  ])('%s', (text, found) => {
    const words = foundBy('internal-words', inPublic(text));
    expect(typeof found === 'number' ? words.length : words).toEqual(found);
  });

  it('is no leak where readers were told the same', () => {
    const text = 'First reports, on the web and on phones: people are stuck.';
    expect(foundBy('internal-words', inPublic(text))).toHaveLength(1);
    expect(foundBy('internal-words', inPublic(text, { publicTexts: [NOTE] }))).toEqual([]);
  });

  it('looks at the titles of action items too', () => {
    const actionItems = [anItem('Rolled db-7 back, it helped')];
    expect(foundBy('internal-words', inPublic('', { actionItems }))).toEqual(['Rolled db-7 back, it helped']);
  });

  it('finds any eight words in a row of any note, wherever they stand and however they are marked', () => {
    const word = fc.stringMatching(/^[a-z]{2,9}$/);
    const words = fc.array(word, { minLength: 8, maxLength: 30 });
    fc.assert(
      fc.property(words, words, fc.nat(), fc.constantFrom(' ', ', ', '\n', ' **', '* '), (note, own, at, between) => {
        const from = at % (note.length - 7);
        const taken = note.slice(from, from + 8).join(between);
        const text = `${own.join(' ')} ${taken} ${own.join(' ')}`;
        const input = inPublic(text, { internalTexts: [note.join(' ')] });
        expect(foundBy('internal-words', input).length).toBeGreaterThan(0);
      }),
    );
  });
});

describe('log-citation', () => {
  it.each([
    ['It was mitigated at 20:00 UTC (log 41).', ['log 41']],
    ['It was mitigated (record 12, 14 to 16; log 40, 42\nto 44).', ['log 40, 42\nto 44']],
    ['| it broke | log 40 |', ['log 40']],
    ['It was mitigated (record 12). We log 40 lines a minute (log level 4).', []],
  ])('%s', (text, found) => {
    expect(foundBy('log-citation', inPublic(text))).toEqual(found);
  });
});

describe('internal-severity', () => {
  it.each([
    ['We called it a SEV1, then sev-2.', ['SEV1', 'sev-2']],
    ['It was of severity 1, a severity level 2 before.', ['severity 1', 'severity level 2']],
    ['`SEV3` stood there.', ['SEV3']],
    ['Ein Vorfall mit Schweregrad 1.', ['Schweregrad 1']],
    ['Its severity was not known. Seven of 7; SEVEN1; sev10.', []],
  ])('%s', (text, found) => {
    expect(foundBy('internal-severity', inPublic(text))).toEqual(found);
  });
});

describe('internal-address', () => {
  it.each([
    ['Ask priya.n@example.com.', ['priya.n@example.com']],
    ['The node db-7.prod.internal hung.', ['db-7.prod.internal']],
    ['See http://grafana/d/1 and <http://proxy:8001>.', ['grafana', 'proxy:8001']],
    ['It was 10.1.2.3, then 172.20.0.1:53.', ['10.1.2.3', '172.20.0.1']],
    ['It was `fd00:1:2::7`.', ['fd00:1:2::7']],
    ['Write to support@example.com, see https://status.example.com/incidents/1.', []],
    ['Version 10.24.0, at 18:10:03, 8.8.8.8, 2001:db8::1, http://localhost:3000, internal tools, local time.', []],
  ])('%s', (text, found) => {
    expect(foundBy('internal-address', inPublic(text))).toEqual(found);
  });

  it('is no leak where readers were told it', () => {
    const publicTexts = ['Add 10.8.8.8 to your list.'];
    expect(foundBy('internal-address', inPublic('10.8.8.8 and 10.8.8.80', { publicTexts }))).toEqual(['10.8.8.80']);
  });
});

it('blocks the public document only, whatever is switched off', () => {
  const text = `${NOTE} SEV1 (log 40) at 10.1.2.3`;
  const rules = ['internal-words', 'internal-severity', 'log-citation', 'internal-address'];
  const blocking = lintPostmortem(inPublic(text), rules).filter(({ severity }) => severity === 'blocks');
  expect(blocking.map(({ rule }) => rule)).toEqual(rules);
  const inside = lintPostmortem(inPublic(text, { audience: 'team' }));
  expect(inside.filter(({ severity }) => severity === 'blocks')).toEqual([]);
});
