import { expect, it } from 'vitest';
import { Invalid } from '../../../forms/sent/problems.ts';
import { readSeries } from './read-series.ts';

const FIELDS = {
  title: 'Database upkeep',
  text: 'Messages may be slow.',
  startsAt: '2026-12-13T02:00',
  timeZone: 'Europe/Berlin',
  repeats: 'monthly-weekday',
  rule: '',
  lasts: '120',
  minutes: '',
  announcedDaysBefore: '7',
  startsByItself: 'on',
  endsByItself: '',
  'feature.aaaaaaaaaaaa': 'on',
  'feature.bbbbbbbbbbbb': '',
};

const problemsOf = async (fields: Record<string, string>) => {
  const refusal = await readSeries({ ...FIELDS, ...fields }).catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(Invalid);
  return (refusal as Invalid).problems.map(({ field }) => field);
};

it('reads recurring windows', async () => {
  expect(await readSeries(FIELDS)).toEqual({
    title: 'Database upkeep',
    text: 'Messages may be slow.',
    rule: 'FREQ=MONTHLY;BYDAY=2SU',
    startsAt: '2026-12-13T02:00',
    timeZone: 'Europe/Berlin',
    minutes: 120,
    features: ['aaaaaaaaaaaa'],
    startsByItself: true,
    endsByItself: false,
    announcedDaysBefore: 7,
  });
});

it('reads a rule and a length of one’s own', async () => {
  const own = { repeats: 'own', rule: 'rrule:freq=yearly', lasts: 'other', minutes: '45' };
  expect(await readSeries({ ...FIELDS, ...own })).toMatchObject({ rule: 'FREQ=YEARLY', minutes: 45 });
});

it.each([
  [{ repeats: 'own', rule: 'every sunday' }, ['rule']],
  [{ repeats: 'own', rule: 'FREQ=HOURLY' }, ['rule']],
  [{ lasts: 'other', minutes: 'an hour', announcedDaysBefore: '' }, ['minutes', 'announcedDaysBefore']],
  [{ title: ' ', text: '', startsAt: '2026-02-30T02:00' }, ['startsAt', 'title', 'text']],
  [{ announcedDaysBefore: '31' }, ['announcedDaysBefore']],
])('says what is wrong with %o beside its field', async (fields, named) => {
  expect(await problemsOf(fields as Record<string, string>)).toEqual(named);
});
