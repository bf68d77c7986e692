import { CATALOGUE_STREAM } from '@candor/features';
import type { PublishableSection } from '@candor/incidents';
import { incidentStream, LINKS_STREAM, PUBLISHABLE_SECTIONS, titleOf, WRITTEN_SECTIONS } from '@candor/incidents';
import type { IncidentId, Recorded } from '@candor/log';
import { renderHtml } from '@candor/markdown';
import type { LogEvent } from '@candor/record';
import { toEvent } from '@candor/record';
import type { LogBook } from '@candor/record/testing';
import { anyHistory, INTERNAL, INTERNAL_TIME } from '@candor/record/testing';
import type { TimelineInput } from '@candor/timeline';
import { at, histories, INCIDENT, Operator } from '@candor/timeline/testing';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { publicPostmortem } from './draft/public-postmortem.ts';
import { SECTION_TITLES } from './draft/section-titles.ts';
import { hostileTexts } from './testing/hostile-texts.ts';
import { publicDocumentOf, publicOutageOfThirdApril } from './testing/stories.ts';
import { sealWriting } from './testing/writing.ts';

/** Sections to publish with hostile words in them; the words of the others are internal. */
const publications = fc
  .record({
    sections: fc.subarray<PublishableSection>([...PUBLISHABLE_SECTIONS]),
    words: fc.tuple(hostileTexts, fc.constantFrom('', ' So (record 9; log 3).', '\n\nIt was seen\n(log 4 to 6).')),
  })
  .map(({ sections, words: [text, citing] }) => {
    const words = `${text}${citing}`;
    const say = (section: PublishableSection) => (sections.includes(section) ? words : INTERNAL);
    const written = Object.fromEntries(WRITTEN_SECTIONS.map((section) => [section, say(section)]));
    const actionItems = [
      { title: say('action_items'), owner: INTERNAL, tracker: INTERNAL, state: 'done', outcome: INTERNAL } as const,
      { title: INTERNAL, owner: INTERNAL, state: 'dropped', outcome: INTERNAL } as const,
    ];
    const inside = { own: [{ title: INTERNAL, text: INTERNAL }], factors: [INTERNAL], template: INTERNAL };
    return { sections, written: sealWriting({ sections: written, actionItems, ...inside }) };
  });

function logOf({ log, incidents }: LogBook, id: IncidentId, events: readonly Recorded<LogEvent>[] = log) {
  const of = (stream: string) => events.filter((event) => event.stream === stream);
  const titles = new Map([...incidents].map(([key, incident]) => [key, titleOf(incident)]));
  const links = { events: of(LINKS_STREAM), titles };
  return { incident: of(incidentStream(id)), catalogue: of(CATALOGUE_STREAM), links } as TimelineInput;
}

test('nothing internal stands in it, whatever happened and was written', () => {
  let notes = 0;
  fc.assert(
    fc.property(anyHistory, publications, (book, publication) => {
      notes += book.log.filter((event) => event.type === 'NoteAdded').length;
      for (const id of book.incidents.keys()) {
        const { title, text } = publicPostmortem({ log: logOf(book, id), ...publication });
        expect(title + text).not.toContain(INTERNAL);
        expect(text).not.toContain(INTERNAL_TIME.slice(0, 4));
        expect(text).not.toMatch(/\bSEV\d|\blog \d|Not written yet|team only|marked by the team/);
      }
    }),
    { numRuns: 150 },
  );
  expect(notes).toBeGreaterThan(20);
});

test('it is made of the record, and of what was chosen of what people wrote, alone', () => {
  fc.assert(
    fc.property(anyHistory, publications, (book, publication) => {
      const told = book.record.map((entry) => ({
        ...toEvent(entry),
        sequence: entry.index,
        actor: { role: 'publisher' },
      }));
      for (const id of book.incidents.keys()) {
        const fromRecord = logOf(book, id, told as unknown as Recorded<LogEvent>[]);
        expect(publicPostmortem({ log: fromRecord, ...publication })).toEqual(
          publicPostmortem({ log: logOf(book, id), ...publication }),
        );
      }
    }),
    { numRuns: 50 },
  );
});

const ELSEWHERE: ReadonlySet<string> = new Set(['summary', 'external_summary', 'supporting']);

test('whatever the texts, it has its own headings and no others', () => {
  fc.assert(
    fc.property(histories(hostileTexts), publications, (book, publication) => {
      const { text } = publicPostmortem({ log: logOf(book, INCIDENT), ...publication });
      const headings = [...renderHtml(text, { headingBase: 2 }).matchAll(/<h2>(.*?)<\/h2>/g)].map((it) => it[1]);
      expect(headings).toEqual([
        ...['Summary', 'Impact'],
        ...PUBLISHABLE_SECTIONS.filter((it) => !ELSEWHERE.has(it) && publication.sections.includes(it)).map(
          (it) => SECTION_TITLES[it],
        ),
        ...['Milestones and durations', 'What we said, and when', 'Timeline'],
        ...(publication.sections.includes('supporting') ? [SECTION_TITLES.supporting] : []),
      ]);
    }),
    { numRuns: 300 },
  );
});

test('its digest changes with its words and the chosen sections, written or not, and with nothing else', () => {
  const { digest } = publicOutageOfThirdApril();
  expect(publicOutageOfThirdApril().digest).toBe(digest);
  const operator = () => new Operator().declares('18:00').posts('19:00', { status: 'resolved' });
  const of = (summary: string) => publicDocumentOf(operator(), { sections: { summary } }).digest;
  expect(of('One.')).toBe(of('One.'));
  expect(of('One.')).not.toBe(of('Two.'));
  const chosen = (...sections: PublishableSection[]) =>
    publicDocumentOf(operator(), { sections: { summary: 'One.' } }, sections).digest;
  expect(chosen('summary', 'went_well')).not.toBe(chosen('summary'));
  expect(chosen('went_well', 'summary', 'summary')).toBe(chosen('summary', 'went_well'));
});

test('of a very long timeline it has the beginning and the end, and says how much is between', () => {
  const operator = new Operator().declares('00:00');
  for (let nth = 1; nth <= 250; nth += 1) operator.posts(at('00:00').replace('00:00:00', clock(nth)));
  operator.posts('23:00', { status: 'resolved' });
  const { text } = publicDocumentOf(operator, { sections: { summary: 'Long.' } });
  expect(text.match(/^\| 2024-.*\| record \d+ +\| (?:Update|Incident)/gm)).toHaveLength(200);
  expect(text).toContain('53 more stand between these and the next ones, on the incident’s page (record 109 to 161).');
});

function clock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}:00`;
}
