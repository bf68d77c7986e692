import { z } from 'zod';

/** The published practices that sections and questions are taken from. */
export const PRACTICES = {
  'sre-book': {
    title: 'Google, Site Reliability Engineering: Postmortem Culture, and Example Postmortem',
    url: 'https://sre.google/sre-book/example-postmortem/',
  },
  'sre-workbook': {
    title: 'Google, The Site Reliability Workbook: Postmortem Culture, Learning from Failure',
    url: 'https://sre.google/workbook/postmortem-culture/',
  },
  pagerduty: { title: 'PagerDuty, Postmortem Documentation', url: 'https://postmortems.pagerduty.com/' },
  atlassian: {
    title: 'Atlassian, Incident Management Handbook: Incident postmortems',
    url: 'https://www.atlassian.com/incident-management/handbook/postmortems',
  },
  etsy: {
    title: 'Etsy, Debriefing Facilitation Guide',
    url: 'https://github.com/etsy/DebriefingFacilitationGuide',
  },
  howie: { title: 'Jeli, Howie: The Post-Incident Guide', url: 'https://www.jeli.io/howie-the-post-incident-guide/' },
} as const satisfies Readonly<Record<string, { readonly title: string; readonly url: string }>>;

export const Practice = z.enum(Object.keys(PRACTICES) as (keyof typeof PRACTICES)[]);
export type Practice = z.infer<typeof Practice>;
