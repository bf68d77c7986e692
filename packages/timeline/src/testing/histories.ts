import type { CatalogueWish } from '@candor/features/testing';
import { anyCatalogueWish, catalogueCommandOf } from '@candor/features/testing';
import type { IncidentWish } from '@candor/incidents/testing';
import { anyIncidentWish, incidentCommandOf } from '@candor/incidents/testing';
import type { Instant } from '@candor/log';
import { addMilliseconds, DomainError } from '@candor/log';
import { anyWords } from '@candor/log/testing';
import type { Command, LogBook } from '@candor/record/testing';
import fc from 'fast-check';
import type { Post } from './operator.ts';
import { actorOf, Operator } from './operator.ts';
import { at, INCIDENT } from './scene.ts';

const START = '12:00';

const anyPost: fc.Arbitrary<Post> = fc.record({
  features: fc.constantFrom<Post['features']>({}, { messages: 'major_outage' }, { feed: 'partial_outage' }),
  happened: fc.constantFrom(START, '11:58', '09:30'),
});

/**
 * Logs in which operators tell of `INCIDENT`, declared or told afterwards, in any way the domain accepts; with any of
 * the given texts wherever one is typed.
 */
export function histories(texts: fc.Arbitrary<string> = anyWords): fc.Arbitrary<LogBook> {
  const step = fc.record({
    minutes: fc.nat({ max: 45 }),
    text: texts,
    wish: fc.oneof({ arbitrary: anyIncidentWish, weight: 9 }, { arbitrary: anyCatalogueWish, weight: 1 }),
  });
  const beginning = fc.record({ afterwards: fc.boolean(), title: texts, text: texts, post: anyPost });
  return fc.record({ beginning, steps: fc.array(step, { maxLength: 14 }) }).map(({ beginning: first, steps }) => {
    const { book } = begin(first);
    let now = at(START);
    for (const [number, { minutes, text, wish }] of steps.entries()) {
      now = addMilliseconds(now, minutes * 60_000);
      runUnlessRefused(book, now, commandOf({ text, wish, now, number }, book));
    }
    return book;
  });
}

interface Step {
  readonly text: string;
  readonly wish: CatalogueWish | IncidentWish;
  readonly now: Instant;
  readonly number: number;
}

function commandOf({ text, wish, now, number }: Step, { incidents, catalogue }: LogBook): Command {
  if ('place' in wish) {
    const command = catalogueCommandOf(wish, catalogue);
    return 'name' in command ? { ...command, name: text } : command;
  }
  const wished = { incidentId: INCIDENT, state: incidents.get(INCIDENT), catalogue, now, number: number + 100 };
  return incidentCommandOf({ ...wish, words: text }, wished);
}

interface Beginning {
  readonly afterwards: boolean;
  readonly title: string;
  readonly text: string;
  readonly post: Post;
}

function begin({ afterwards, title, text, post }: Beginning): Operator {
  if (!afterwards) return new Operator().declares(START, { ...post, title, text });
  const first = { ...post, text, happened: '09:00' };
  return new Operator().tellsAfterwards(START, title, [first, { status: 'resolved', text, happened: '10:30' }]);
}

function runUnlessRefused(book: LogBook, now: Instant, command: Command): void {
  try {
    book.run(now, command, actorOf(command));
  } catch (refused) {
    if (!(refused instanceof DomainError)) throw refused;
  }
}
