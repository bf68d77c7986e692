import type { WrittenSection } from '@candor/incidents';
import type { Prompt } from './template.ts';

/** What each section that people write asks of those who were there: how it made sense at the time, never who did it. */
export const PROMPTS: Readonly<Record<WrittenSection | 'action_items', Prompt>> = {
  summary: {
    text: 'What did people notice, what was wrong, and what ended it? A few sentences for somebody who was not there.',
    practices: ['sre-book', 'atlassian'],
  },
  detection: {
    text: 'How did we learn of it, and from what could we have learned of it earlier? What would have halved that time?',
    practices: ['sre-book', 'atlassian'],
  },
  lead_up: {
    text: 'What had changed in the hours, days and weeks before, and how did those changes look at the time?',
    practices: ['atlassian', 'howie'],
  },
  trigger: {
    text: 'What set it off on that day, and why not on an earlier one?',
    practices: ['sre-book', 'sre-workbook'],
  },
  contributing_factors: {
    text: 'Which conditions had to come together for this to happen, and for it to last this long? There is rarely one cause.',
    practices: ['pagerduty', 'howie', 'etsy'],
  },
  response: {
    text: 'Which roles took part, what did each see and expect, and how did what was done make sense at the time?',
    practices: ['pagerduty', 'etsy', 'howie'],
  },
  mitigation: {
    text: 'What ended the harm, what was tried before, and how did we know that it worked? What would have halved that time?',
    practices: ['atlassian', 'pagerduty'],
  },
  went_well: {
    text: 'What helped, was it planned or improvised, and what keeps it there for the next time?',
    practices: ['sre-book', 'etsy'],
  },
  went_badly: {
    text: 'What made it harder than it had to be, for the people affected and for those who responded?',
    practices: ['sre-book', 'pagerduty'],
  },
  got_lucky: {
    text: 'What could have gone worse, and only by chance did not?',
    practices: ['sre-book', 'sre-workbook'],
  },
  action_items: {
    text: 'What will change so that this is prevented, seen sooner, or over sooner? Each with an owner, a day and an end.',
    practices: ['sre-workbook', 'pagerduty', 'atlassian'],
  },
  external_summary: {
    text: 'What would you tell the people affected, in their words and without ours: what they felt, why, and what changes?',
    practices: ['pagerduty', 'atlassian'],
  },
  supporting: {
    text: 'On which graphs, logs, tickets and documents does this rest? Link to copies that will still be there in a year.',
    practices: ['sre-book', 'sre-workbook'],
  },
};
