import { expect, it } from 'vitest';
import { FIRST_PUBLISHED, publishedSections } from './sections.ts';

it('publishes what is asked for, else what the last revision had, else the usual sections', () => {
  const revisions = [{ sections: ['response'] as const }, { sections: ['trigger', 'summary'] as const }];
  expect(publishedSections({ revisions: [] })).toEqual(FIRST_PUBLISHED);
  expect(publishedSections({ revisions })).toEqual(['summary', 'trigger']);
  expect(publishedSections({ revisions }, ['action_items', 'response', 'response'])).toEqual([
    'response',
    'action_items',
  ]);
  expect(publishedSections({ revisions }, [])).toEqual([]);
});
