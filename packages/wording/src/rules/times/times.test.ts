import { Instant } from '@candor/log';
import { describe, expect, it } from 'vitest';
import { checkWording } from '../../check-wording.ts';
import type { Draft } from '../../draft.ts';
import { takeOffer } from '../../take-offer.ts';
import { aDraft } from '../../testing/a-draft.ts';
import { foundBy } from '../../testing/found-by.ts';

/** A text with every offer about times taken, from the back. */
function mended(text: string, differing: Partial<Draft> = {}): string {
  const findings = checkWording(aDraft(text, differing), []).filter(({ rule }) => /time|zone/.test(rule));
  return findings.reduceRight((now, finding) => takeOffer(text, now, finding) ?? now, text);
}

describe('bare-time', () => {
  it.each([
    ['Slow since 10:30.', ['10:30']],
    ['Slow since 5pm, since 5.30 p.m. at the latest.', ['5pm', '5.30 p.m.']],
    ['Seit 10 Uhr, genauer 10:05 Uhr.', ['10 Uhr', '10:05 Uhr']],
    ['From 10:30 to 11:00.', ['10:30', '11:00']],
    ['8:02 AM: it broke. 10:40: it works.', ['8:02 AM', '10:40']],
    ['From 10:30UTC to 10:40Z.', []],
    ['Slow since 18:10 UTC.', []],
    ['Between 17:10 and 18:10 UTC, 19:10-20:10 (UTC+2).', []],
    ['From April 3, 17:10 to April 3, 18:10 UTC.', []],
    ['From 17:10 UTC to 18:10.', []],
    ['All times are UTC. Slow since 17:10, better since 18:00.', []],
    ['All\ntimes are in\nUTC. Slow since 17:10.', []],
    ['All times in US/Pacific. Slow since 17:10, between ~17:30 and ~18:00 UTC.', []],
    ['At 10:30 Denver, 12:00 (noon) UTC, 2024-04-03T17:10:00-00:00 and 17:30 New York time.', []],
    ['At 10:30 Pacific Time, 2am central, 10:30 PT and 19:30 CEST.', []],
    ['Slow since {{t 2024-04-03T18:10Z}}, see `10:30` and https://example.com/10:30.', []],
    ['Version 10.30, ratio 16:9, 25:00, 1:30 minutes, ::1, a:10:30:00.5.', []],
    ['One in 10. 30 of them wait.', []],
  ])('%s', (text, found) => {
    expect(foundBy('bare-time', aDraft(text))).toEqual(found);
  });

  it.each([
    ['Slow since 17:30.', 'Slow since {{t 2024-04-03T17:30Z}}.'],
    ['Slow since 23:50, it says.', 'Slow since {{t 2024-04-02T23:50Z}}, it says.'],
    ['More by 00:30.', 'More by {{t 2024-04-04T00:30Z}}.'],
    ['It broke at 5pm.', 'It broke at {{t 2024-04-03T17:00Z}}.'],
    ['Work begins tomorrow at 02:00.', 'Work begins tomorrow at {{t 2024-04-04T02:00Z}}.'],
    ['On 12 March, 10:30 it broke.', 'On 12 March, {{t 2024-03-12T10:30Z}} it broke.'],
    ['On 2023-12-31 10:30 it broke.', 'On 2023-12-31 {{t 2023-12-31T10:30Z}} it broke.'],
    ['It broke on Friday, 10:30.', 'It broke on Friday, 10:30.'],
    ['It broke yesterday morning at 9:00.', 'It broke yesterday morning at {{t 2024-04-02T09:00Z}}.'],
    ['It begins tomorrow morning at 9:00.', 'It begins tomorrow morning at {{t 2024-04-04T09:00Z}}.'],
    ['It broke on 12 March around 10:30.', 'It broke on 12 March around {{t 2024-03-12T10:30Z}}.'],
    [
      'Slow yesterday between 17:00 and 17:30.',
      'Slow yesterday between {{t 2024-04-02T17:00Z}} and {{t 2024-04-02T17:30Z}}.',
    ],
    ['It broke on Monday morning at 9:00.', 'It broke on Monday morning at 9:00.'],
    ['Am Montag gegen 10:30 Uhr.', 'Am Montag gegen 10:30 Uhr.'],
    ['Am Montagmorgen um 10:30 Uhr.', 'Am Montagmorgen um 10:30 Uhr.'],
    ['Am Montag Morgen um 10:30 Uhr.', 'Am Montag Morgen um 10:30 Uhr.'],
    ['The day before yesterday at 9:00.', 'The day before yesterday at {{t 2024-04-01T09:00Z}}.'],
    ['Yesterday, 17:00 to 17:30.', 'Yesterday, {{t 2024-04-02T17:00Z}} to {{t 2024-04-02T17:30Z}}.'],
    ['Jeder Morgen um 10:30 Uhr war so.', 'Jeder Morgen um {{t 2024-04-03T10:30Z}} war so.'],
    ['Heute Morgen um 10:30 Uhr.', 'Heute Morgen um {{t 2024-04-03T10:30Z}}.'],
    ['Es klemmt seit heute morgen um 10:30 Uhr.', 'Es klemmt seit heute morgen um {{t 2024-04-03T10:30Z}}.'],
    ['Gestern Morgen um 10:30 Uhr.', 'Gestern Morgen um {{t 2024-04-02T10:30Z}}.'],
    ['Heute früh um 10:30 Uhr.', 'Heute früh um {{t 2024-04-03T10:30Z}}.'],
    ['Am Morgen um 10:30 Uhr.', 'Am Morgen um {{t 2024-04-03T10:30Z}}.'],
    ['Morgen um 10:30 Uhr.', 'Morgen um {{t 2024-04-04T10:30Z}}.'],
    ['Es beginnt morgen Vormittag um 10:30 Uhr.', 'Es beginnt morgen Vormittag um {{t 2024-04-04T10:30Z}}.'],
    ['Es beginnt übermorgen um 10:30 Uhr.', 'Es beginnt übermorgen um {{t 2024-04-05T10:30Z}}.'],
  ])('offers for %s: %s', (text, instead) => {
    expect(mended(text)).toBe(instead);
  });

  it('reads a time by the clocks of the page, and offers nothing for an hour that comes twice or never', () => {
    const berlin = { timeZone: 'Europe/Berlin' };
    expect(mended('Seit 19:30 Uhr.', berlin)).toBe('Seit {{t 2024-04-03T17:30Z}}.');
    const twice = { ...berlin, at: Instant.parse('2024-10-27T02:00Z') };
    expect(mended('Slow since 02:30 today.', twice)).toBe('Slow since 02:30 today.');
    const never = { ...berlin, at: Instant.parse('2024-03-31T02:00Z') };
    expect(mended('Slow since 02:30 today.', never)).toBe('Slow since 02:30 today.');
  });

  it('takes what is told of the end for over', () => {
    const text = 'All was well by 19:00.';
    expect(mended(text, { occasion: 'update', status: 'monitoring' })).toBe('All was well by {{t 2024-04-03T19:00Z}}.');
    expect(mended(text, { occasion: 'update', status: 'resolved' })).toBe('All was well by {{t 2024-04-02T19:00Z}}.');
  });

  it('says on the button which time it would be', () => {
    const labels = (text: string) => checkWording(aDraft(text), []).flatMap(({ offer }) => offer?.label ?? []);
    expect(labels('Slow since 17:30.')).toEqual(['Use 17:30 UTC as a time']);
    expect(labels('Slow since 23:50.')).toEqual(['Use 2024-04-02 23:50 UTC as a time']);
  });
});

describe('wrong-zone', () => {
  it.each([
    ['Slow since 10:30 PST.', ['10:30 PST']],
    ['Slow since 10:30 am (EST).', ['10:30 am (EST)']],
    ['Seit 19:30 Uhr MEZ.', ['19:30 Uhr MEZ']],
    ['Slow since 23:30 IST.', ['23:30 IST']],
    ['Slow since 10:30 PDT, 11:30 MST, 19:30 CEST, 18:30 BST and 02:30 JST.', []],
    ['On January 3, 10:30 PST it broke.', []],
    ['On January 3, 10:30 PDT it broke.', ['10:30 PDT']],
    ['PST is what we write.', []],
    ['All times in PST. Slow since 10:30, better since 11:00.', ['times in PST']],
    ['All times in PDT. Slow since 10:30, better since 11:00.', []],
  ])('in April: %s', (text, found) => {
    expect(foundBy('wrong-zone', aDraft(text))).toEqual(found);
  });

  it('offers what clocks there show, and believes the clocks of the page', () => {
    expect(mended('Slow since 10:30 PST.')).toBe('Slow since {{t 2024-04-03T17:30Z}}.');
    expect(foundBy('wrong-zone', aDraft('Since 11:30 CST.', { timeZone: 'America/Regina' }))).toEqual([]);
    expect(mended('Since 23:30 IST.', { timeZone: 'Asia/Kolkata' })).toBe('Since {{t 2024-04-03T18:00Z}}.');
  });
});
