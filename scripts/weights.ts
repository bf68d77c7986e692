// Prints what one page of each kind weighs in each language, from a record in which everything has happened, and the
// script: `pnpm weights`, or `pnpm weights --json`. The tests hold what they may weigh.
import { aRichPage, filesInEveryLanguage, weigh } from '../packages/site/src/testing/index.ts';

const weights = weigh(filesInEveryLanguage(aRichPage().author));

if (process.argv.includes('--json')) process.stdout.write(`${JSON.stringify(weights, null, 2)}\n`);
else {
  const row = (cells: readonly (string | number | null)[]) =>
    cells
      .map((cell, place) =>
        String(cell ?? '')
          .padStart(place < 2 ? 0 : 9)
          .padEnd(place === 0 ? 28 : 0),
      )
      .join(' ');
  process.stdout.write(`${row(['kind', '  ', 'identity', 'gzip', 'brotli'])}\n`);
  for (const { kind, language, identity, gzip, brotli } of weights)
    process.stdout.write(`${row([kind, language ?? '  ', identity, gzip, brotli])}\n`);
}
