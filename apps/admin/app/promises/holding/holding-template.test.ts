import { STARTER_TEMPLATES } from '@candor/incidents';
import { Instant } from '@candor/log';
import { expect, it } from 'vitest';
import { HOLDING_TEXT, holdingWords, timedAt } from './holding-template.ts';

const due = Instant.parse('2024-04-03T18:40Z');
const template = (text: string, change: object = {}) => ({
  ...{ use: 'incident', status: null, archived: false, text },
  ...change,
});

it('is calm words of our own while there is no template for it', () => {
  expect(holdingWords([], {})).toEqual({ text: HOLDING_TEXT, sent: HOLDING_TEXT });
  const others = [template('Over.', { status: 'resolved' }), template('Work.', { use: 'maintenance' })];
  expect(holdingWords([...others, template('Old.', { archived: true })], {}).text).toBe(HOLDING_TEXT);
});

it('is the first template that leaves the status, filled in', () => {
  const templates = [template('Still at [features].'), template('Another.')];
  const text = 'Still at Sending.';
  expect(holdingWords(templates, { features: ['Sending'] })).toEqual({ text, sent: text });
});

it('passes over a template in which something would stay marked, and leaves the time open in what is sent', () => {
  const templates = [template('Still at [features] in [region].'), template('By [next update].')];
  const words = { text: 'By {{t 2024-04-03T18:40Z}}.', sent: 'By [next update].' };
  expect(holdingWords(templates, { features: ['Sending'], 'next update': due })).toEqual(words);
});

it('promises from when it is published, however long its form stood open', () => {
  const message = { status: 'identified' as const, features: [], nextUpdateIn: 30 };
  expect(timedAt({ ...message, text: 'By [next update].' }, Instant.parse('2024-04-03T18:41Z'))).toMatchObject({
    text: 'By {{t 2024-04-03T19:15Z}}.',
    nextUpdateBy: '2024-04-03T19:15:00.000Z',
    nextUpdateIn: null,
  });
  const untimed = { ...message, text: HOLDING_TEXT };
  expect(timedAt(untimed, due)).toBe(untimed);
});

it('is among the templates to begin with', () => {
  const starters = STARTER_TEMPLATES.map(({ use, status, text }) => template(text, { use, status }));
  expect(holdingWords(starters, { features: ['Sending'], 'next update': due }).text).toContain('nothing new to tell');
});
