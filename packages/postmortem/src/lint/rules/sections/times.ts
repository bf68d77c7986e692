import type { Found } from '@candor/wording';
import type { LintInput } from '../../input.ts';
import { isMention } from '../../reading/mention.ts';
import type { SectionReading } from '../../reading/section-reading.ts';
import type { LintRule } from '../../rule.ts';
import { inSections } from '../../rule.ts';
import { GOOGLE_STYLE, TZ_THEORY } from '../../sources.ts';
import { writingHelpFinds } from '../writing-help.ts';

/** A time of day without its zone. */
export const bareTime: LintRule = {
  title: 'Times without a zone, such as “10:30”',
  why: 'Readers are in many zones, and a postmortem is read for years. A time typed as {{t …}} is written in UTC.',
  severity: 'advice',
  sources: [GOOGLE_STYLE],
  find: inSections((section, input) => (section.isZoneTold ? [] : notQuoted('bare-time', section, input))),
};

/** A time in a zone that no clock goes by on that day, or in one of several. */
export const wrongZone: LintRule = {
  title: 'Zones that are wrong or unclear, such as “PST” in April',
  why: 'A reader who takes the letters at their word is an hour off, and sets the wrong logs beside it. A time typed as {{t …}} needs none.',
  severity: 'advice',
  sources: [TZ_THEORY],
  find: inSections((section, input) => notQuoted('wrong-zone', section, input)),
};

/** A time that others told is told in their words. */
function notQuoted(rule: 'bare-time' | 'wrong-zone', { text, prose }: SectionReading, input: LintInput): Found[] {
  return writingHelpFinds(rule, text, input).filter(({ where }) => !where || !isMention(prose, where));
}
