import type { LintRule } from '../../rule.ts';
import { PAGERDUTY_STEPS } from '../../sources.ts';
import { inPublicTexts, told } from './in-public-texts.ts';

/** What people mail to that is nobody's own: `support@`. */
const ROLES =
  'support|help|info|contact|hello|press|security|abuse|privacy|status|feedback|sales|legal|noreply|no-reply|postmaster|webmaster|hostmaster|dpo|datenschutz|kontakt|hilfe|presse';
const OCTET = '(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)';

const ADDRESSES = [
  // A person's mailbox.
  `(?<![\\p{L}\\p{N}._%+-])(?!(?:${ROLES})@)[\\p{L}\\p{N}._%+-]+@(?:[\\p{L}\\p{N}-]+\\.)+\\p{L}{2,}(?![\\p{L}\\p{N}_-])`,
  // Machines by names that only a network of one's own resolves, and by bare ones in an address.
  `(?<![\\p{L}\\p{N}_.@-])(?:[\\p{L}\\p{N}_-]+\\.)+(?:internal|local|localdomain|lan|corp|intranet|intra|private|svc|cluster\\.local|home\\.arpa)(?![\\p{L}\\p{N}_-]|\\.[\\p{L}\\p{N}])`,
  '(?<=://)(?!localhost)[\\p{L}\\p{N}_-]+(?::\\d+)?(?=[/\\s)>,;`"\']|\\.?(?:\\s|$))',
  // Machines by numbers that lead nowhere outside: RFC 1918, 6598 and 3927; RFC 4193 and 4291.
  `(?<![\\p{L}\\p{N}_.-])(?:10\\.${OCTET}|192\\.168|172\\.(?:1[6-9]|2\\d|3[01])|169\\.254|100\\.(?:6[4-9]|[7-9]\\d|1[01]\\d|12[0-7]))\\.${OCTET}\\.${OCTET}(?![\\p{L}\\p{N}_-]|\\.\\d)`,
  '(?<![\\p{L}\\p{N}_:.])(?:f[cd][0-9a-f]{2}|fe[89ab][0-9a-f]):[0-9a-f:]*[0-9a-f](?![\\p{L}\\p{N}_:])',
].map((pattern) => new RegExp(pattern, 'giu'));

/** Where a person or a machine of one's own can be reached. */
export const internalAddress: LintRule = {
  title: 'Addresses of people and of machines',
  why: 'A mailbox is a person, and a host name or number is a map of the network. Name the role or what the machine does. Addresses that readers were told before, and such as support@, do not count.',
  severity: 'blocks',
  sources: [PAGERDUTY_STEPS],
  find: inPublicTexts((text, { input }) =>
    told(text, ADDRESSES, 'is an address of a person or a machine.').filter(
      ({ where }) => where && !isTold(text.slice(where.from, where.to), input.publicTexts),
    ),
  ),
};

function isTold(address: string, publicTexts: readonly string[]): boolean {
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}._-])${escaped(address)}(?![\\p{L}\\p{N}_-])`, 'iu');
  return publicTexts.some((text) => pattern.test(text));
}

function escaped(words: string): string {
  return words.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
