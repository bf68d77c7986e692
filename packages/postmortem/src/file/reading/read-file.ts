import { IncidentId, SectionId } from '@candor/log';
import { cleanText } from '@candor/markdown';
import { FACTORS, FROM_THE_RECORD, markedSection, TO_HERE } from '../../markdown/marks.ts';
import { openFrontMatter } from './front-matter.ts';
import { cutAtHeadings } from './headings.ts';
import type { Line } from './lines.ts';
import { linesOf, textOf } from './lines.ts';
import { unescapeMarkdown } from './unescape.ts';

/** A postmortem that was taken out as Markdown, as it comes back. */
export interface PostmortemFile {
  readonly incidentId: IncidentId;
  /** The version of its form. */
  readonly form: string;
  /** The template that chose its sections. */
  readonly template: string;
  /** The newest event of the log that it knew of; null when it does not say. */
  readonly log: number | null;
  readonly title: string | null;
  /** What stands between the title and the first section. */
  readonly before: string;
  readonly sections: readonly FileSection[];
}

/** A section of such a file: what is computed from the record, and what people wrote around it. */
export interface FileSection {
  readonly title: string;
  /** The id of a section of the team's own, as the file says it. */
  readonly ownId: SectionId | null;
  readonly fromRecord: string;
  /** Contributing factors in a few words each; null where it does not have them. */
  readonly factors: readonly string[] | null;
  readonly written: string;
}

/** Reads a file that says of itself that Candor wrote it; null for any other. Whatever was done to it, nothing of it is left out. */
export function readPostmortemFile(text: string): PostmortemFile | null {
  const { facts, body } = openFrontMatter(cleaned(text));
  const incidentId = IncidentId.safeParse(facts.get('incident'));
  if (!facts.has('candor') || !incidentId.success) return null;
  const log = Number(facts.get('log'));
  const [first, ...rest] = cutAtHeadings(linesOf(body), (level) => level <= 2);
  const [second, ...later] = rest;
  const isTitled = second?.level === 1;
  const before = [...(first?.lines ?? []), ...(isTitled ? second.lines : [])];
  return {
    incidentId: incidentId.data,
    form: facts.get('candor') ?? '',
    template: facts.get('template') ?? 'full',
    log: Number.isInteger(log) && log > 0 ? log : null,
    title: isTitled ? second.title.replace(/^Postmortem: /, '') : null,
    before: textOf(before),
    sections: (isTitled ? later : rest).map(({ title, lines }) => sectionOf(title, lines)),
  };
}

function cleaned(text: string): string {
  return cleanText(text.replace(/^\uFEFF/, ''));
}

function sectionOf(title: string, all: readonly Line[]): FileSection {
  const first = all.findIndex(({ text }) => text.trim() !== '');
  const named = all[first];
  const ownId = named?.kind === 'comment' ? markedSection(named.text) : null;
  const lines = ownId === null ? all : all.slice(first + 1);
  const parts: Record<Part, Line[]> = { computed: [], factors: [], written: [] };
  let part: Part = 'written';
  let hasFactors = false;
  for (const line of lines) {
    const mark = line.kind === 'comment' ? line.text.trim() : null;
    const next: Part | undefined = mark === null ? undefined : partBehind(mark, part);
    hasFactors ||= next === 'factors';
    // A mark parts what stands around it, as the blank lines beside it do.
    if (next === undefined) parts[part === 'factors' && !ITEM.test(line.text) ? 'written' : part].push(line);
    else parts[next].push({ text: '', kind: 'prose' });
    part = next ?? part;
  }
  const id = ownId === null ? null : SectionId.parse(ownId);
  const factors = hasFactors ? parts.factors.flatMap(({ text }) => factorIn(text) ?? []) : null;
  return { title, ownId: id, fromRecord: tidy(parts.computed), factors, written: tidy(parts.written) };
}

type Part = 'computed' | 'factors' | 'written';

const BEGINS: Readonly<Record<string, Part>> = { [FROM_THE_RECORD]: 'computed', [FACTORS]: 'factors' };

/** What stands behind a mark; undefined where it is none, or ends nothing. */
function partBehind(mark: string, part: Part): Part | undefined {
  return mark === TO_HERE && part !== 'written' ? 'written' : BEGINS[mark];
}

const ITEM = /^[-*+]\s+(\S.*)$/;

function factorIn(line: string): string | undefined {
  const [, item] = ITEM.exec(line) ?? [];
  return item === undefined ? undefined : unescapeMarkdown(item.trimEnd());
}

/** No more than one blank line in a row outside code: taking the computed parts out leaves some. */
function tidy(lines: readonly Line[]): string {
  const isBlank = (line: Line | undefined) => line?.kind === 'prose' && line.text.trim() === '';
  return textOf(lines.filter((line, at) => !(isBlank(line) && isBlank(lines[at - 1]))));
}
