import type { FeatureStatus } from '@candor/features';
import { CORRECTION_WORDS } from '@candor/incidents';
import type { Instant, Text } from '@candor/log';
import { wordsOf } from '@candor/log';
import { cleanText, escapeMarkdown, renderMarkdown, yamlText } from '@candor/markdown';
import { STATUS_WORDS } from '../html/words/status-words.ts';
import type { SiteModel } from '../model/site-model.ts';
import type { Told, ToldChange, ToldName } from '../model/told-incident.ts';
import { dayOfWords } from '../model/told-incident.ts';
import { wordsTold } from '../model/told-redaction.ts';
import type { Worded } from '../model/told-wording.ts';

/** One thing that was told: its heading in plain text, what it says in Markdown, and facts beside it in plain text. */
export interface ToldMoment {
  readonly told: Told;
  readonly heading: string;
  /** An operator's words, in Candor's Markdown or as plain text; null where Candor said it. */
  readonly words: { readonly text: string; readonly plain?: boolean } | null;
  readonly facts: readonly string[];
}

/** The lines of the front matter that tell where it stands: an address on the page, and the page's name. */
export function pageLines({ page }: SiteModel, address: string) {
  return { url: yamlText(`${page?.url ?? ''}${address}`), page: yamlText(page ? cleanText(wordsOf(page.name)) : '') };
}

/** A moment under its heading: both clocks, the words as a quote, the facts as a list. Nothing leaves its place. */
export function writeMoment({ told, heading, words, facts }: ToldMoment): string {
  const { happenedAt, recordedAt, index } = told;
  const parts = [
    `### ${dateAndTime(happenedAt)}: ${escapeMarkdown(heading)}`,
    `Happened ${inFull(happenedAt)}, told ${inFull(recordedAt)} (record ${index}).`,
  ];
  if (words !== null) parts.push(quoted(words.plain ? plainLines(words.text) : markdownOf(words.text, told)));
  if (facts.length > 0) parts.push(facts.map((fact) => `- ${escapeMarkdown(fact)}`).join('\n'));
  return parts.join('\n\n');
}

function markdownOf(text: string, told: Told): string {
  return renderMarkdown(text, { day: dayOfWords(told) });
}

function plainLines(text: string): string {
  return text
    .split(/\r\n?|[\n\u0085\u2028\u2029]/)
    .map(escapeMarkdown)
    .filter((line) => line !== '')
    .join('\n\n');
}

function quoted(markdown: string): string {
  return markdown
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n');
}

/** When and why the words of an update changed: `Corrected 2025-02-17 10:02 UTC (a fact), record 20: It was …`. */
export function rewordingFacts(model: SiteModel, { corrections, withdrawal }: Worded<Text | null>): string[] {
  const corrected = corrections.map(
    ({ recordedAt, change, index, reason }) =>
      `Corrected ${dateAndTime(recordedAt)} (${CORRECTION_WORDS[change]}), record ${index}: ${wordsTold(model, reason)}`,
  );
  if (withdrawal === null) return corrected;
  return [...corrected, `Withdrawn ${dateAndTime(withdrawal.recordedAt)}, record ${withdrawal.index}`];
}

/** What changed of a feature: `Mail - Sending: operational to major outage`. */
export function changeWords(change: ToldChange): string {
  return `${nameOf(change)}: ${statusInWords(change.from)} to ${statusInWords(change.to)}`;
}

/** A feature's status: `major outage`. */
export function statusInWords(status: FeatureStatus): string {
  return STATUS_WORDS[status].title.toLowerCase();
}

/** A feature by its full name. */
export function nameOf({ product, feature }: ToldName): string {
  return product === '' ? feature : `${product} - ${feature}`;
}

/** `2025-02-12 01:05 UTC`. */
export function dateAndTime(at: Instant): string {
  return `${at.slice(0, 10)} ${at.slice(11, 16)} UTC`;
}

/** `2025-02-12 01:05:30 UTC`. */
function inFull(at: Instant): string {
  return `${at.slice(0, 10)} ${at.slice(11, 19)} UTC`;
}
