import type { CatalogueCommand } from '@candor/features';
import type { IncidentCommand } from '@candor/incidents';
import type { Instant } from '@candor/log';
import { addMilliseconds, DomainError } from '@candor/log';
import fc from 'fast-check';
import { commandOf, declare, tellAfterwards } from './commands.ts';
import type { LogBook } from './log-book.ts';
import { at, INCIDENT, openScene } from './scene.ts';
import { stepsOf } from './step.ts';

const START = at('12:00');

/**
 * Logs of one incident (`INCIDENT`) that operators could have made, with any of the given texts wherever one is
 * typed: declared or told afterwards, then any commands. What the domain refuses leaves no trace.
 */
export function histories(texts: fc.Arbitrary<string> = fc.constant('Words.')): fc.Arbitrary<LogBook> {
  const step = stepsOf(texts);
  return fc
    .record({ backfilled: fc.boolean(), title: texts, first: step, others: fc.array(step, { maxLength: 11 }) })
    .map(({ backfilled, title, first, others }) => {
      const book = openScene();
      book.run(START, (backfilled ? tellAfterwards : declare)(START, title, first));
      let now = START;
      for (const [position, step] of others.entries()) {
        now = addMilliseconds(now, step.waited);
        runUnlessRefused(book, now, commandOf(step, { now, position, due: book.incident(INCIDENT)?.promise?.due }));
      }
      return book;
    });
}

function runUnlessRefused(book: LogBook, now: Instant, command: IncidentCommand | CatalogueCommand): void {
  try {
    book.run(now, command);
  } catch (refused) {
    if (!(refused instanceof DomainError)) throw refused;
  }
}
