import type { LintSource } from './finding.ts';

/** Google: The Site Reliability Workbook, chapter 10, which takes a bad postmortem apart and shows a good one. */
export const WORKBOOK: LintSource = {
  name: 'Google, The Site Reliability Workbook, chapter 10',
  url: 'https://sre.google/workbook/postmortem-culture/',
};

/** Google: Site Reliability Engineering, chapter 15. */
export const SRE_BOOK: LintSource = {
  name: 'Google, Site Reliability Engineering, chapter 15',
  url: 'https://sre.google/sre-book/postmortem-culture/',
};

/** PagerDuty's guide, the part on the steps of writing. */
export const PAGERDUTY_STEPS: LintSource = {
  name: 'PagerDuty, Postmortems: how to write one',
  url: 'https://postmortems.pagerduty.com/how_to_write/writing/',
};

/** PagerDuty's guide, the part on blame. */
export const PAGERDUTY_BLAME: LintSource = {
  name: 'PagerDuty, The blameless postmortem',
  url: 'https://postmortems.pagerduty.com/culture/blameless/',
};

/** Lunney, Lueder and Beyer on how Google words action items. */
export const PLAN_THE_WORK: LintSource = {
  name: 'Lunney, Lueder, Beyer: Postmortem Action Items (;login: Spring 2017)',
  url: 'https://www.usenix.org/system/files/login/articles/login_spring17_09_lunney.pdf',
};

/** Etsy's guide for those who lead a debriefing. */
export const ETSY: LintSource = {
  name: 'Etsy, Debriefing Facilitation Guide',
  url: 'https://github.com/etsy/DebriefingFacilitationGuide/blob/master/guide/05-the-art-of-asking-questions.md',
};

/** Microsoft's course on learning from failure, the unit on four traps. */
export const TRAPS: LintSource = {
  name: 'Microsoft Learn, Learn from failure: common traps to avoid',
  url: 'https://learn.microsoft.com/en-us/training/modules/improve-reliability-failure/6-traps',
};

/** Learning from Incidents, on Bergström's three analytical traps. */
export const THREE_TRAPS: LintSource = {
  name: 'Learning from Incidents, Three analytical traps',
  url: 'https://learningfromincidents.io/posts/how-the-video-three-analytical-traps-in-accident-investigation-helps-me-be-a-better-incident-analyst',
};

/** Atlassian's handbook. */
export const ATLASSIAN: LintSource = {
  name: 'Atlassian, Incident Management Handbook: postmortems',
  url: 'https://www.atlassian.com/incident-management/handbook/postmortems',
};

/** Google's style guide, on dates and times. */
export const GOOGLE_STYLE: LintSource = {
  name: 'Google, developer documentation style guide: dates and times',
  url: 'https://developers.google.com/style/dates',
};

/** Why abbreviations are no names of zones. */
export const TZ_THEORY: LintSource = {
  name: 'Theory and pragmatics of the tz code and data',
  url: 'https://data.iana.org/time-zones/theory.html#abbreviations',
};
