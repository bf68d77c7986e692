import { renderMarkdown } from '@candor/markdown';
import type { TimelineInput } from '@candor/timeline';
import { histories, inputOf } from '@candor/timeline/testing';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hostileTexts } from '../testing/hostile-texts.ts';
import { changedSince } from './changed.ts';
import { formerStatements } from './former.ts';
import { logUpTo } from './moments.ts';
import type { Stale, StaleInput } from './stale.ts';
import { regenerate, staleIn } from './stale.ts';
import type { Statement } from './statements.ts';
import { statementsOf } from './statements.ts';

const logs = histories(hostileTexts).map(inputOf);

test('the same log makes the same statements, in whatever order its events are handed over', () => {
  fc.assert(
    fc.property(logs, ({ incident, catalogue, postmortem = [], links }) => {
      const inOrder = statementsOf({ incident, catalogue, postmortem });
      const log = { incident: incident.toReversed(), catalogue: catalogue.toReversed(), postmortem };
      expect(statementsOf(log)).toEqual(inOrder);
      const keys = statementsOf({ incident, catalogue, postmortem, ...(links ? { links } : {}) }).map(keyOf);
      expect(new Set(keys).size).toBe(keys.length);
    }),
  );
});

test('whoever reads only the entries that a statement names comes to the same statement', () => {
  let seen = 0;
  fc.assert(
    fc.property(logs, (log) => {
      for (const statement of statementsOf(log)) {
        const again = statementsOf(withOnly(statement, log)).find((it) => keyOf(it) === keyOf(statement));
        expect(again && withoutDays(again.words)).toBe(withoutDays(statement.words));
        seen += 1;
      }
    }),
    { numRuns: 200 },
  );
  expect(seen).toBeGreaterThan(500);
});

/** Whether a day is told depends on whether the sentence before told it. */
function withoutDays(words: string): string {
  return words.replace(/ on \d+ [A-Z][a-z]+ \d{4}/g, '');
}

function withOnly(
  { sources }: Statement,
  { incident, catalogue, postmortem = [], links }: TimelineInput,
): TimelineInput {
  const named = new Set(sources.map(({ sequence }) => sequence));
  const isNamed = (event: { readonly sequence: number }) => named.has(event.sequence);
  return {
    incident: incident.filter((event) => event.type === 'IncidentDeclared' || isNamed(event)),
    catalogue,
    postmortem: postmortem.filter(isNamed),
    links: { events: (links?.events ?? []).filter(isNamed), titles: links?.titles ?? new Map() },
  };
}

const OWN = [
  'We looked at the queue first.',
  'It took long (see the graph)!',
  'Nobody knew; “why” is open.',
  '2 of 3 failed.',
];

const LAYOUTS: Readonly<Record<string, (parts: readonly string[]) => string>> = {
  paragraph: (parts) => parts.join(' '),
  paragraphs: (parts) => parts.join('\n\n'),
  list: (parts) => parts.map((part) => `- ${part}`).join('\n'),
  wrapped: (parts) => parts.join(' ').replace(/ (?=[a-z]{4})/g, '\n'),
};

const takings = fc.record({
  log: logs,
  moment: fc.nat({ max: 30 }),
  layout: fc.constantFrom(...Object.keys(LAYOUTS)),
  own: fc.array(fc.constantFrom(...OWN), { minLength: 1, maxLength: 4 }),
});

test('after any later event a statement that was taken over is as it should be or flagged, and nothing else is touched', () => {
  let stale = 0;
  fc.assert(
    fc.property(takings, ({ log, moment, layout, own }) => {
      const since = momentOf(log, moment);
      const taken = statementsOf(logUpTo(log, since));
      const parts = taken.flatMap(({ markdown }, place) => [own[place % own.length] ?? '', markdown]);
      const text = LAYOUTS[layout]?.(parts) ?? '';
      const today = statementsOf(log);
      const input = { former: formerStatements(log), today, changed: changedSince(log, since) };
      // Of two that had the same words, it is the first.
      const todays = ({ words }: Statement) => {
        const first = taken.find((it) => it.words === words);
        return today.find((it) => first && keyOf(it) === keyOf(first))?.markdown ?? null;
      };
      const findings = staleIn({ text, ...input }).filter((it) => it.kind === 'stale');
      // Without its days a sentence is as it should be, too.
      const standing = new Set(today.flatMap(({ words }) => [words, withoutDays(words)]));
      const outdated = taken.filter(({ words }) => !standing.has(words));
      expect(findings.map(({ words }) => inOneLine(words))).toEqual(outdated.map(({ markdown }) => markdown));
      expect(findings.map((it) => it.today)).toEqual(outdated.map(todays));
      stale += findings.length;

      const mended = findings.toReversed().reduce(regenerate, text);
      const expected = taken.flatMap((it, place) => {
        const now = outdated.includes(it) ? todays(it) : it.markdown;
        return [own[place % own.length] ?? '', now ?? ''];
      });
      expect(inOneLine(mended)).toBe(inOneLine(LAYOUTS[layout]?.(expected) ?? ''));
      expect(staleIn({ text: mended, ...input }).filter((it) => it.kind === 'stale')).toEqual([]);
    }),
    { numRuns: 300 },
  );
  expect(stale).toBeGreaterThan(50);
});

test('what the cited entries make read alone are all the statements that any moment of the log made', () => {
  let stale = 0;
  fc.assert(
    fc.property(logs, fc.nat({ max: 30 }), (log, first) => {
      const moments = log.incident.map(({ sequence }) => sequence).filter((it) => it >= momentOf(log, first));
      const told = moments.flatMap((moment) => statementsOf(logUpTo(log, moment)));
      const text = [...new Set(told.map(({ markdown }) => markdown))].join('\n\n');
      const found = (former: StaleInput['former']) =>
        staleIn({ text, former, today: statementsOf(log), changed: [] }).map((it) => [it.start, it.end, it.kind]);
      const gone = found(() => told);
      expect(found(formerStatements(log))).toEqual(gone);
      stale += gone.length;
    }),
  );
  expect(stale).toBeGreaterThan(100);
});

test('a statement is found again after the text was written anew', () => {
  fc.assert(
    fc.property(logs, fc.nat({ max: 30 }), (log, moment) => {
      const since = momentOf(log, moment);
      const text = statementsOf(logUpTo(log, since))
        .map(({ markdown }) => markdown)
        .join('\n\n');
      const input = { former: formerStatements(log), today: statementsOf(log), changed: [] };
      const stale = (written: string) =>
        staleIn({ text: written, ...input }).map((it) => (it.kind === 'stale' ? it.today : null));
      expect(stale(renderMarkdown(text))).toEqual(stale(text));
    }),
  );
});

test('what is nobody’s statement is never flagged as stale, whatever it cites and however it is typed', () => {
  fc.assert(
    fc.property(logs, hostileTexts, fc.nat({ max: 30 }), (log, words, moment) => {
      const since = momentOf(log, moment);
      const text = `${words} (record ${moment}, 9 to 12; log 3).`;
      const input = {
        former: formerStatements(log),
        today: statementsOf(log),
        changed: changedSince(log, since),
      };
      const findings = staleIn({ text, ...input });
      expect(findings.filter((it): it is Stale => it.kind === 'stale')).toEqual([]);
      for (const { start, end, words: said } of findings) expect(text.slice(start, end)).toBe(said);
    }),
  );
});

/** An event of the incident, from the one that declared it. */
function momentOf({ incident }: TimelineInput, nth: number): number {
  const sequences = incident.map(({ sequence }) => sequence);
  return sequences[nth % sequences.length] ?? 0;
}

function keyOf({ section, key }: Statement): string {
  return `${section} ${key}`;
}

function inOneLine(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}
