import type { WrittenSection } from '@candor/incidents';
import type { SectionId } from '@candor/log';
import { wordsOf } from '@candor/log';
import type { Section } from '../../document.ts';
import { isKnown } from '../../draft/section-titles.ts';
import { READING } from '../../markdown/to-markdown.ts';
import { arrivesAsOwn } from '../foreign/arrival.ts';
import { BEFORE } from '../foreign/read-foreign.ts';
import { isWritten, knownByTitle } from '../foreign/titles.ts';
import { textOf } from '../reading/lines.ts';
import type { FileSection, PostmortemFile } from '../reading/read-file.ts';
import { compareActionItems, readActionItems } from './action-items.ts';
import type { ComparedItem, ComparedPart, Comparison } from './comparison.ts';
import { marked } from './marked.ts';
import { ownIds } from './own-ids.ts';
import { missingPart, recordPart } from './record-parts.ts';
import { asWritten, retyped } from './retype.ts';
import { settle } from './settle.ts';
import type { Snapshot } from './snapshot.ts';
import { promptsIn, withoutPrompts, wordsAt } from './snapshot.ts';
import { Taking } from './words.ts';

/** A file that Candor wrote, beside the postmortem as it stood when it was taken out, and as it stands now. */
export function compareOurs(file: PostmortemFile, taken: Snapshot, now: Snapshot): Comparison {
  const comparing = new Comparing(file, taken, now);
  comparing.compareTitle();
  for (const section of file.sections) comparing.compareSection(section);
  comparing.compareMissing();
  const { parts, words } = comparing.taking;
  return { origin: 'candor', parts, items: comparing.items, words };
}

class Comparing {
  readonly taking: Taking;
  readonly items: ComparedItem[] = [];
  readonly #file: PostmortemFile;
  readonly #taken: Snapshot;
  readonly #now: Snapshot;
  readonly #day: string;
  readonly #prompts: ReadonlySet<string>;
  readonly #seen = new Set<Section['id']>();
  readonly #idFor: (title: string) => SectionId;

  constructor(file: PostmortemFile, taken: Snapshot, now: Snapshot) {
    this.#file = file;
    this.#taken = taken;
    this.#now = now;
    this.#day = taken.document.facts.started.slice(0, 10);
    this.#prompts = promptsIn([taken.document, now.document]);
    this.taking = new Taking(now.written);
    const used = new Set<string>(file.sections.flatMap(({ ownId }) => ownId ?? []));
    this.#idFor = ownIds(file.incidentId, now.written.own, used);
  }

  /** The title is the incident's; what was written below it becomes a section. */
  compareTitle(): void {
    const { title, before } = this.#file;
    const here = [this.#taken, this.#now].map((it) => it.file);
    if (title !== null && !here.some((it) => it.title === title))
      this.taking.tell({
        title: 'Title',
        heading: null,
        becomes: 'refused',
        before: here[1]?.title ?? '',
        after: title,
        why: TITLE,
      });
    const known = new Set(here.flatMap((it) => it.before.split('\n')));
    const lines = before.split('\n').filter((line) => !known.has(line) && !line.endsWith(`${READING}_`));
    this.#addOwn(BEFORE, textOf(lines.map((text) => ({ text, kind: 'prose' }))));
  }

  compareSection(typed: FileSection): void {
    const id = this.#idOf(typed);
    const section = marked(
      typed,
      id === null ? [] : [this.#taken, this.#now].flatMap((it) => it.sections.get(id) ?? []),
    );
    const words = withoutPrompts(section.written, this.#prompts);
    if (id === null) {
      this.#addOwn(section.title, words, true);
      return;
    }
    this.#seen.add(id);
    const computed = recordPart(id, section, this.#taken, this.#now);
    if (computed) this.taking.tell(computed);
    if (id === 'action_items') {
      const { rows, rest } = readActionItems(words);
      this.items.push(...compareActionItems(rows, this.#taken, this.#now));
      this.#addOwn(section.title, textOf(rest));
    } else if (!isKnown(id)) this.#compareOwn(id, section.title, words);
    else if (isWritten(id)) {
      if (id === 'contributing_factors') this.#compareFactors(section.factors ?? []);
      this.#compareWritten(id, section.title, words);
    } else {
      this.#addOwn(section.title, words);
      if (!computed) this.taking.tell(unchanged(section.title, section.fromRecord));
    }
  }

  /** Sections that the file had when it was taken out, and has not any more. */
  compareMissing(): void {
    for (const [id, section] of this.#taken.sections) {
      if (this.#seen.has(id)) continue;
      const computed = missingPart(id, this.#taken);
      if (computed) this.taking.tell(computed);
      if (id === 'action_items') this.items.push(...compareActionItems([], this.#taken, this.#now));
      else if (!isKnown(id)) this.#compareOwn(id, section.title, '');
      else if (isWritten(id)) this.#compareWritten(id, section.title, '');
      if (id === 'contributing_factors') this.#compareFactors([]);
    }
  }

  #idOf({ ownId, title }: FileSection): Section['id'] | null {
    const isFree = (id: Section['id']) => !this.#seen.has(id);
    if (ownId !== null) return isFree(ownId) ? ownId : null;
    const known = knownByTitle(title);
    if (known !== null) return isFree(known) ? known : null;
    const own = this.#now.written.own.find((it) => isFree(it.id) && wordsOf(it.title) === title);
    return own?.id ?? null;
  }

  #compareFactors(factors: readonly string[]): void {
    const listed = (all: readonly string[]) => all.map((factor) => `- ${factor}`).join('\n');
    const here = [this.#taken, this.#now].map(({ sections }) => sections.get('contributing_factors')?.factors ?? []);
    const [taken = '', now = ''] = here.map(listed);
    const file = listed(factors);
    const { becomes, why } = settle({ file, taken, now });
    const part = { title: FACTORS_TITLE, heading: null, becomes, before: now, after: file, why };
    if (!isSettled(part)) this.taking.writeFactors(part, factors);
    else if (now !== '' || becomes === 'refused')
      this.taking.tell({ ...part, after: becomes === 'refused' ? file : now });
  }

  #compareWritten(id: WrittenSection, title: string, words: string): void {
    const part = this.#part(id, title, words);
    const before = this.#now.written.sections[id];
    if (!part) return;
    if (isSettled(part)) this.taking.tell(part);
    else this.taking.write(part, id, words === '' ? null : retyped(words, before ? wordsOf(before) : '', this.#day));
  }

  #compareOwn(id: SectionId, title: string, words: string): void {
    const part = this.#part(id, title, words);
    const here = this.#now.written.own.find((it) => it.id === id);
    if (!part) return;
    const isTitled = [this.#taken, this.#now].every((it) => titleAt(it, id) !== title);
    const said = isTitled || !here ? title : wordsOf(here.title);
    if (here && isTitled && words !== '' && part.becomes === 'unchanged') {
      const renamed = { ...part, heading: wordsOf(here.title), becomes: 'changed' } as const;
      this.taking.writeOwn(renamed, id, title, wordsOf(here.text));
    } else if (isSettled(part)) this.taking.tell(part);
    else {
      const text = words === '' ? null : retyped(words, here ? wordsOf(here.text) : '', this.#day);
      this.taking.writeOwn(part, id, said, text);
    }
  }

  /** What becomes of the words of one section; null where there are none, here and there. */
  #part(id: Section['id'], title: string, words: string): ComparedPart | null {
    const [taken, now] = [this.#taken, this.#now].map((it) => wordsAt(it, id)) as [string, string];
    const anew = words === '' ? '' : asWritten(words, this.#day);
    const { becomes, why } = settle({ file: [taken, now].includes(words) ? words : anew, taken, now });
    if (now === '' && words === '') return becomes === 'refused' ? null : unchanged(title, '');
    return { title, heading: null, becomes, before: now, after: becomes === 'unchanged' ? now : words, why };
  }

  /** Words that have no section here yet. */
  #addOwn(heading: string, words: string, isSection = false): void {
    if (words === '' && !isSection) return;
    const arrival = arrivesAsOwn(heading, words);
    const id = this.#idFor(arrival.title);
    const other = arrival.title === heading ? null : heading;
    const part = this.#part(id, arrival.title, arrival.words);
    if (part && isSettled(part)) this.taking.tell({ ...part, heading: other });
    else if (part) this.taking.writeOwn({ ...part, heading: other }, id, arrival.title, arrival.words);
  }
}

function isSettled({ becomes }: ComparedPart): boolean {
  return becomes === 'unchanged' || becomes === 'refused';
}

/** The title of a section as files have it. */
function titleAt({ sections, written }: Snapshot, id: SectionId): string | null {
  const own = written.own.find((it) => it.id === id);
  return sections.get(id)?.title ?? (own ? wordsOf(own.title) : null);
}

const FACTORS_TITLE = 'Contributing factors in a few words each';
const TITLE = 'The title is the incident’s, as readers know it.';

function unchanged(title: string, text: string): ComparedPart {
  return { title, heading: null, becomes: 'unchanged', before: text, after: text, why: null };
}
