import { LOGOS } from '@candor/record/testing';
import { RuleId } from '@candor/wording';
import type { Inputs } from './commands.ts';

const LISTS = ['de', 'ar', 'en de', 'de en', 'en ar', 'ar en', 'de ar', 'en de ar'].map((it) => it.split(' '));
let asked = 0;

/** Another list than the last two, and than the first, so that it always changes something. */
function nextLanguages() {
  asked += 1;
  return { languages: LISTS[asked % LISTS.length] };
}

let terms = 0;

/** Another term than the last two, and than the first. */
function nextTerm() {
  terms += 1;
  return { workingDays: 6 + (terms % 9) };
}

let approvals = 0;

/** Another number than the last two, and than the first. */
function nextApprovals() {
  approvals += 1;
  return { needed: 1 + (approvals % 4) };
}

/** Rules that are not the last two, so that it always changes something. */
function nextOff() {
  asked += 1;
  return { off: [RuleId.options[asked % RuleId.options.length]] };
}

/** Inputs of the commands about the page itself. */
export const PAGE_COMMANDS: Readonly<Record<string, Inputs>> = {
  'page.change': ({ productId }) => ({
    one: { name: `Page ${productId}`, url: 'https://status.example.com', timeZone: 'Etc/UTC' },
    other: { name: `Page ${productId}`, url: 'https://status.example.org', timeZone: 'Etc/UTC' },
  }),
  'page.changeLooks': ({ productId }) => {
    const looks = (label: string) => ({
      logo: LOGOS.png,
      accent: { light: '#0b57d0', dark: null },
      headerLinks: [{ label: `${label} ${productId}`, url: 'https://example.com' }],
      footerLinks: [],
    });
    return { one: looks('Help'), other: looks('Terms') };
  },
  'page.changeLanguages': () => ({ one: nextLanguages(), other: nextLanguages() }),
  'page.setPostmortemTerm': () => ({ one: nextTerm(), other: nextTerm() }),
  'page.setPostmortemApprovals': () => ({ one: nextApprovals(), other: nextApprovals() }),
  'page.changeImprint': ({ productId }) => ({
    one: { imprint: `We are ${productId}.` },
    other: { imprint: `They are ${productId}.` },
  }),
  'page.setWritingHelp': () => ({ one: nextOff(), other: nextOff() }),
};
