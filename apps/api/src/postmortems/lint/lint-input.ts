import { EMPTY_CATALOGUE, evolveCatalogue } from '@candor/features';
import type { PostmortemDraft, PublishableSection } from '@candor/incidents';
import { WRITTEN_SECTIONS } from '@candor/incidents';
import type { Text } from '@candor/log';
import { wordsOf } from '@candor/log';
import type { LintedActionItem, LintedSection, LintInput, LintSetting } from '@candor/postmortem';
import { SECTION_TITLES, withoutLog } from '@candor/postmortem';
import type { Reader } from '@candor/store';
import { loadPageState } from '@candor/store';
import type { Row, Timeline, TimelineInput } from '@candor/timeline';

/** What of the page and its catalogue the lint goes by. */
export async function loadLintSetting(
  reader: Reader,
  { catalogue }: Pick<TimelineInput, 'catalogue'>,
): Promise<Omit<LintSetting, 'at'>> {
  const { page, languages } = await loadPageState(reader);
  const { products, features } = catalogue.reduce(evolveCatalogue, EMPTY_CATALOGUE);
  const named = [...products, ...features].map(({ name }) => wordsOf(name));
  return {
    timeZone: page?.timeZone ?? 'Etc/UTC',
    languages,
    names: page ? [wordsOf(page.name), ...named] : named,
  };
}

/** What the lint reads: the incident, what people wrote of it, and the page it was told on. */
export interface Linted {
  readonly timeline: Timeline;
  readonly written: PostmortemDraft;
  readonly setting: Omit<LintSetting, 'at'>;
}

/** The draft as the team has it; `required` are the sections that its template asks for. */
export function teamLintInput(linted: Linted, required: readonly string[]): LintInput {
  const { sections, own, actionItems } = linted.written;
  return {
    ...about(linted),
    audience: 'team',
    required: required.filter((id) => id !== 'action_items' || actionItems.length === 0),
    sections: [
      ...WRITTEN_SECTIONS.flatMap((id) =>
        required.includes(id) && !sections[id]
          ? [{ id, title: SECTION_TITLES[id], text: '' }]
          : sectionOf(id, SECTION_TITLES[id], sections[id]),
      ),
      ...own.flatMap(({ id, title, text }) => sectionOf(id, wordsOf(title), text)),
      ...(actionItems.length === 0 ? [{ id: 'action_items', title: SECTION_TITLES.action_items, text: '' }] : []),
    ],
    actionItems: actionItems.map(itemOf),
  };
}

/**
 * What readers would get of it with the chosen sections: citations of the log are taken out, owners and trackers stay
 * inside, and the summary for readers takes the place of the other one.
 */
export function publicLintInput(linted: Linted, chosen: readonly PublishableSection[]): LintInput {
  const { sections, actionItems } = linted.written;
  const isToldOtherwise = chosen.includes('external_summary') && sections.external_summary !== undefined;
  const told = chosen.includes('action_items') ? actionItems.filter(({ state }) => state !== 'dropped') : [];
  return {
    ...about(linted),
    audience: 'public',
    required: [],
    sections: WRITTEN_SECTIONS.filter((id) => chosen.includes(id) && !(id === 'summary' && isToldOtherwise))
      .flatMap((id) => sectionOf(id, SECTION_TITLES[id], sections[id]))
      .map(({ text, ...section }) => ({ ...section, text: withoutLog(text) })),
    actionItems: told.map((item) => {
      const { title, ...rest } = itemOf(item);
      return { ...rest, title: withoutLog(title), owner: null, tracker: null };
    }),
  };
}

function about({ timeline, written, setting }: Linted): Pick<LintInput, 'internalTexts' | 'publicTexts' | 'setting'> {
  const { incident, byRecorded } = timeline;
  const notes = byRecorded.filter((row) => row.kind === 'note').map(({ text }) => text);
  const said = written.reviewed.flatMap(({ note }) => (note ? [wordsOf(note)] : []));
  const published = written.revisions.flatMap(({ title, text }) => [wordsOf(title), wordsOf(text)]);
  return {
    internalTexts: [...notes, ...said],
    publicTexts: [wordsOf(incident.title), ...byRecorded.filter((row) => row.public).flatMap(toldIn), ...published],
    setting: { ...setting, at: incident.startedAt },
  };
}

function toldIn(row: Row): string[] {
  return row.kind === 'correction' ? [row.before, row.text, row.reason] : 'text' in row ? [row.text] : [];
}

function sectionOf(id: string, title: string, text: Text | undefined): LintedSection[] {
  return text ? [{ id, title, text: wordsOf(text) }] : [];
}

function itemOf(item: PostmortemDraft['actionItems'][number]): LintedActionItem {
  const { id, title, owner, tracker, kind, priority, due, state } = item;
  return {
    ...{ id, kind, priority, due, state },
    title: wordsOf(title),
    owner: owner && wordsOf(owner),
    tracker: tracker && wordsOf(tracker),
  };
}
