import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { FeatureStatus } from '@candor/features';
import { Instant } from '@candor/log';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { checkWording } from './check-wording.ts';
import type { Draft } from './draft.ts';
import { RuleId } from './rules.ts';

const captures = process.env.CANDOR_TEST_CAPTURES;
if (!captures)
  process.stderr.write('SKIPPED: CANDOR_TEST_CAPTURES names no folder of captured updates, so none was looked at.\n');

const reference = readFileSync(`${import.meta.dirname}/../../../docs/reference/wording.md`, 'utf8');

describe.skipIf(!captures)('docs/reference/wording.md', () => {
  it('says how many real updates each rule speaks of', () => {
    const columns = [capturedPages(), archive(), told()].map((drafts) => countsIn(drafts));
    const rows = RuleId.options
      .filter((rule) => rule !== 'next-update')
      .map((rule) => `| \`${rule}\` | ${columns.map((counts) => counts.get(rule) ?? 0).join(' | ')} |`);
    expect(reference).toContain(`| updates | ${columns.map((counts) => counts.get('all')).join(' | ')} |`);
    expect(reference.split('\n')).toEqual(expect.arrayContaining(rows));
  });
});

function countsIn(drafts: readonly Draft[]): Map<string, number> {
  const counts = new Map<string, number>([['all', drafts.length]]);
  for (const draft of drafts)
    for (const rule of new Set(checkWording(draft, []).map((finding) => finding.rule)))
      counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
}

const Captured = z.object({
  incidents: z.array(
    z.object({
      incident_updates: z.array(
        z.object({
          status: z.string(),
          body: z.string().nullable(),
          created_at: z.string(),
          affected_components: z.array(z.object({ name: z.string(), new_status: z.string().optional() })).nullish(),
        }),
      ),
    }),
  ),
});

function capturedPages(): Draft[] {
  const zones = { github: 'Etc/UTC', emma: 'America/Chicago', zoom: 'America/Los_Angeles' };
  return Object.entries(zones).flatMap(([page, zone]) => statuspage(`statuspage/pages/${page}/incidents.json`, zone));
}

function archive(): Draft[] {
  return statuspage('statuspage/github-history/incidents-last-seen.2020-2023.json', 'Etc/UTC');
}

/** The updates of a capture as the drafts that they were, with what components had become by then. */
function statuspage(file: string, timeZone: string): Draft[] {
  const { incidents } = Captured.parse(JSON.parse(readFileSync(path.join(captures ?? '', file), 'utf8')));
  const updates = incidents.flatMap((incident) => incident.incident_updates);
  const names = new Set(updates.flatMap((it) => (it.affected_components ?? []).map(({ name }) => name)));
  return incidents.flatMap(({ incident_updates }) => {
    const after = new Map<string, string>([...names].map((name) => [name, 'operational']));
    const inOrder = incident_updates.toSorted((one, other) => (one.created_at < other.created_at ? -1 : 1));
    return inOrder.flatMap(({ status, body, created_at, affected_components }, place) => {
      for (const it of affected_components ?? []) if (it.new_status) after.set(it.name, it.new_status);
      if (status === 'resolved') for (const name of names) after.set(name, 'operational');
      if (status === 'postmortem') return [];
      return {
        occasion: place === 0 ? ('declaration' as const) : ('update' as const),
        text: inWords(body ?? ''),
        status: status as Draft['status'],
        features: [...after].map(([name, it]) => ({ name, product: '', after: it as FeatureStatus })),
        isNextPromised: true,
        pageName: '',
        timeZone,
        languages: ['en'],
        at: Instant.parse(created_at),
      };
    });
  });
}

/** Incidents of cState, which tells each in one text. */
function told(): Draft[] {
  return globSync('cstate/*/content/issues/*.md', { cwd: captures ?? '' })
    .sort()
    .map((file) => {
      const [, front = '', ...rest] = readFileSync(path.join(captures ?? '', file), 'utf8').split(/^---$/m);
      const began = /^date: *['"]?(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)/m.exec(front);
      return {
        occasion: 'past',
        text: rest.join('---'),
        status: null,
        features: [],
        isNextPromised: true,
        pageName: 'Jenkins',
        timeZone: 'Etc/UTC',
        languages: ['en'],
        at: Instant.parse(began ? `${began[1]}T${began[2]}Z` : '2021-01-01T00:00Z'),
      };
    });
}

function inWords(html: string): string {
  const references: Readonly<Record<string, string>> = { '&amp;': '&', '&#39;': "'", '&quot;': '"', '&nbsp;': ' ' };
  return html
    .replace(/<br\s*\/?>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replace(/&(?:amp|#39|quot|nbsp);/g, (it) => references[it] ?? it);
}
