import { postmortemOf } from '@candor/incidents';
import { IncidentId, Instant, wordsOf } from '@candor/log';
import type { DraftInput, Template } from '@candor/postmortem';
import { draftPostmortem, lintPostmortem, SECTION_TITLES, TEMPLATES, teamTemplate } from '@candor/postmortem';
import { usedFactors } from '@candor/store';
import type { Timeline } from '@candor/timeline';
import { headlineOf, readTimeline } from '@candor/timeline';
import { z } from 'zod';
import type { Services } from '../../context.ts';
import { loadTimelineInput } from '../../incidents/reading/load-timeline.ts';
import { readPageSettings } from '../../page/read-settings.ts';
import { loadOwnTemplates } from '../../templates/load-own-templates.ts';
import { FindingView, findingView } from '../lint/finding-view.ts';
import { loadLintSetting, teamLintInput } from '../lint/lint-input.ts';
import { SectionView, sectionView } from './parts.ts';
import { readStale, StaleView } from './stale.ts';

export const ReadDraftInput = z.object({ incidentId: IncidentId });

/** A template to choose: its sections in order, and what each asks. */
const TemplateView = z.object({
  name: z.string(),
  title: z.string(),
  about: z.string(),
  sections: z.array(
    z.object({ id: z.string(), title: z.string(), required: z.boolean(), prompt: z.string().nullable() }),
  ),
});

/** Where a source can be looked up: what it is, when it happened, and the update on readers' page that it concerns. */
const EntryView = z.object({
  sequence: z.number().int(),
  index: z.number().int().nullable(),
  what: z.string(),
  at: Instant,
  updateId: z.string().nullable(),
});

/** What stands beside the fields of the editor. */
export const DraftView = z.object({
  /** Every section that has something in it, whatever the template, in parts that name their sources. */
  sections: z.array(SectionView),
  entries: z.array(EntryView),
  templates: z.array(TemplateView),
  /** What was written before the record changed. */
  stale: z.array(StaleView),
  /** What there is to think about in the draft as it is saved. */
  findings: z.array(FindingView),
  /** Contributing factors that other postmortems name, the most frequent first. */
  usedFactors: z.array(z.string()),
});
export type DraftView = z.infer<typeof DraftView>;

/** What the record tells for each section, with its sources, and what to think about. Throws `incident-not-found`. */
export async function readDraft(
  services: Services,
  { incidentId }: z.infer<typeof ReadDraftInput>,
): Promise<z.input<typeof DraftView>> {
  const { reader } = services.store;
  const log = await loadTimelineInput(reader, incidentId);
  const timeline = readTimeline(log);
  const written = postmortemOf(log.postmortem ?? []);
  const page = await readPageSettings(services);
  const setting = await loadLintSetting(reader, log);
  const own = await loadOwnTemplates(reader);
  const required = teamTemplate(written.template, own).sections.flatMap((it) => (it.required ? [it.id] : []));
  const input = teamLintInput({ timeline, written, setting }, required);
  return {
    sections: sectionsOf({ timeline, page, written }),
    entries: entriesOf(timeline),
    templates: [...Object.values(TEMPLATES), ...own].flatMap(templateView),
    stale: await readStale(reader, { log, timeline, draft: written }),
    findings: lintPostmortem(input, page.writingHelpOff).map((finding) => findingView(finding, input)),
    usedFactors: await usedFactors(reader),
  };
}

/** What is generated for the summary stands in the document only while nobody wrote one; beside the field it always does. */
function sectionsOf(input: DraftInput): SectionView[] {
  const { summary, ...sections } = input.written.sections;
  const written = { ...input.written, sections };
  const document = draftPostmortem({ ...input, written, template: TEMPLATES.full });
  return document.sections.map(sectionView).map((view) => {
    if (view.id !== 'summary' || !summary) return view;
    const told = view.blocks.filter(({ kind }) => kind !== 'prompt');
    return { ...view, blocks: [...told, { kind: 'written', text: wordsOf(summary) }] };
  });
}

function templateView({ name, title, about, audience, sections }: Template): z.input<typeof TemplateView>[] {
  if (audience !== 'team') return [];
  const all = sections.map(({ id, required, prompt }) => ({
    ...{ id, required, title: SECTION_TITLES[id] },
    prompt: prompt?.text ?? null,
  }));
  return [{ name, title, about, sections: all }];
}

function entriesOf({ byRecorded }: Timeline): z.input<typeof EntryView>[] {
  return byRecorded.map((row) => ({
    ...row.source,
    what: headlineOf(row),
    at: row.happenedAt,
    updateId: row.kind === 'update' ? row.id : 'updateId' in row ? row.updateId : null,
  }));
}
