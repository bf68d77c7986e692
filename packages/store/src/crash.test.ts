import { describe, expect, it } from 'vitest';
import { declare, publish } from './testing/acts.ts';
import { startChild } from './testing/children.ts';
import { createDatabase, ENGINES, openUntilEnd } from './testing/engines.ts';
import { expectWhole } from './testing/whole.ts';

const ROUNDS = 5;

describe.each(ENGINES)('a writer that is killed on %s', (engine) => {
  it('leaves every acknowledged command in the log, once, and nothing by halves', async () => {
    const settings = await createDatabase(engine);
    const setUp = await openUntilEnd(settings);
    await setUp.migrate();
    await declare(setUp, 1);
    await setUp.close();

    const known: string[] = [];
    for (let round = 1; round <= ROUNDS; round += 1) {
      const prefix = `round-${round}`;
      const writer = startChild('writer', { settings, prefix, count: 1_000_000 });
      await writer.go();
      // Not after the same number of writes, so that the kill meets other moments of the next.
      await writer.printed(1 + 3 * round);
      await writer.kill();
      const acknowledged = writer.lines.slice(1);

      const store = await openUntilEnd(settings);
      const log = await expectWhole(store);
      const written = log.map(({ commandId }) => commandId).filter((id) => id.startsWith(`${prefix}-`));
      expect(written.slice(0, acknowledged.length)).toEqual(acknowledged);
      // The one on its way may have been committed without the writer having heard of it.
      expect(written.length - acknowledged.length).toBeLessThanOrEqual(1);

      // Whoever sent them sends again what was not answered, or all of it: nothing happens twice.
      const unanswered = `${prefix}-${acknowledged.length + 1}`;
      for (const commandId of [...acknowledged, unanswered]) {
        const nth = commandId.slice(prefix.length + 1);
        await publish(store, 1, { commandId, text: `Update ${nth} of ${prefix}.` });
      }
      known.push(...acknowledged, unanswered);
      const after = await expectWhole(store);
      expect(after.map(({ commandId }) => commandId).slice(2)).toEqual(known);
      await store.close();
    }
  });
});
