import { dayInWords } from '@candor/timeline';
import type { Facts } from '../document.ts';
import { nameOf, tabular } from '../draft/phrases.ts';
import type { Exported } from '../exported.ts';
import type { Markup } from './markup.ts';
import { markup, said } from './markup.ts';

/** What the document is about, under its title. */
export function writeFacts({ document: { facts }, audience }: Exported): Markup {
  const { incidentId, url, page, impact, severity, started, resolved, toldAfterwards, upTo } = facts;
  const inside = audience === 'team';
  const upToLog = inside ? `, log ${upTo.sequence}` : '';
  const rows: [name: string, value: Markup | string][] = [
    ['Incident', markup`<a href="${url}" rel="noopener noreferrer">${incidentId}</a> on ${said(page)}`],
    ['Impact for readers', impact],
    ...(inside && severity !== null ? [['Severity', severity] as [string, string]] : []),
    ['Started', `${tabular(started)} UTC`],
    ['Resolved', resolved === null ? 'not yet' : `${tabular(resolved)} UTC`],
    ...(toldAfterwards ? [['Told', 'after it was over'] as [string, string]] : []),
    ...(facts.features.length > 0 ? [['Affected', affected(facts)] as [string, string]] : []),
    ...(inside ? about(facts) : []),
    ['Computed up to', `record ${upTo.index ?? 'nothing'}${upToLog}`],
  ];
  return markup`<dl class="facts">${rows.map(
    ([name, value]) => markup`
<div><dt>${name}</dt><dd>${value}</dd></div>`,
  )}
</dl>`;
}

/** A few features by name, many by number. */
function affected({ features }: Facts): string {
  return features.length > 3 ? `${features.length} features` : said(features.map(nameOf).join(', '));
}

/** How far the document is, and who wrote and approved it. */
function about({ status, revision, template, authors, reviewers }: Facts): [name: string, value: string][] {
  const state = status.replaceAll('_', ' ');
  return [
    ['State', revision === null ? state : `${state}, revision ${revision}`],
    ['Template', template],
    ...(authors.length > 0 ? [['Written by', said(authors.join(', '))] as [string, string]] : []),
    ...(reviewers.length > 0 ? [['Approved by', said(reviewers.join(', '))] as [string, string]] : []),
  ];
}

/** The day it began, in words. */
export function dayOf({ document: { facts } }: Exported): string {
  return dayInWords(facts.started);
}
