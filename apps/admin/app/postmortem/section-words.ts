import type { WrittenSection } from '@candor/incidents';

/** What is asked of people for each section. */
export const SECTION_WORDS: Readonly<Record<WrittenSection, { readonly title: string; readonly hint: string }>> = {
  summary: { title: 'Summary', hint: 'What happened, for whom, in a few sentences.' },
  detection: { title: 'Detection', hint: 'How it was noticed, and how it could have been noticed earlier.' },
  lead_up: { title: 'Lead-up', hint: 'What had changed before, as it looked then.' },
  trigger: { title: 'Trigger', hint: 'What set it off that day.' },
  contributing_factors: {
    title: 'Contributing factors',
    hint: 'What made it possible, and what made it worse. There is rarely one cause.',
  },
  response: {
    title: 'Response and roles',
    hint: 'Which roles took part, and how it made sense at the time. No names.',
  },
  mitigation: { title: 'Mitigation and recovery', hint: 'What ended the harm, and what was tried before.' },
  went_well: { title: 'What went well', hint: 'Keep doing this.' },
  went_badly: { title: 'What went badly', hint: 'About the work and its means, not about people.' },
  got_lucky: { title: 'Where we got lucky', hint: 'It went well this time, and may not the next.' },
  external_summary: {
    title: 'Summary for readers',
    hint: 'For the people affected, in their words. It takes the place of the summary in the public document.',
  },
  supporting: { title: 'Supporting data and links', hint: 'Graphs, logs, documents.' },
};
