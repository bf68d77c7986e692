import type { WrittenSection } from '@candor/incidents';

/** What is asked of people for each section. */
export const SECTION_WORDS: Readonly<Record<WrittenSection, { readonly title: string; readonly hint: string }>> = {
  summary: { title: 'Summary', hint: 'What happened, for whom, in a few sentences.' },
  contributing_factors: {
    title: 'Contributing factors',
    hint: 'What made it possible, and what made it worse. There is rarely one cause.',
  },
  went_well: { title: 'What went well', hint: 'Keep doing this.' },
  went_badly: { title: 'What went badly', hint: 'About the work and its means, not about people.' },
  got_lucky: { title: 'Where we got lucky', hint: 'It went well this time, and may not the next.' },
};
