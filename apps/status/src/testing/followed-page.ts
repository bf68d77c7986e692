import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const source = createRequire(import.meta.url).resolve('@candor/site/assets/page.js');
const WORDS = {
  locale: 'en-GB',
  ...{ days: { other: '# days' }, hours: { other: '# h' }, minutes: { other: '# min' } },
  ...{ short: 'under a minute', two: '{larger} {smaller}', dated: '{day}, {time}' },
  ...{ passed: ', for {length}', left: ', in {length}', due: ', due now', late: ', {length} late' },
  ...{ fresh: 'New update, {time}', corrected: 'Corrected, {time}', withdrawn: 'Withdrawn, {time}' },
  ...{ changed: 'This page changed, {time}', unconnected: 'Last heard {length} ago', connected: 'Heard again' },
  ...{ behind: 'The source was last heard {length} ago', utc: 'UTC', mine: 'Mine' },
};

/** Where the page lies, and what it is reached at. */
export const FOLLOWED = 'incidents/abcdefghijkl/index.html';
export const ADDRESS = '/incidents/abcdefghijkl';
export const SCRIPT = { 'assets/page-0a1b2c3d.js': readFileSync(source, 'utf8') };
export const POLICY = "default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'self'";

/** A page with the real script that shows some entries of the record, the newest first, as the published ones do. */
export function followedPage(entries: readonly number[]): string {
  const items = entries.toReversed().map((index) => {
    const at = new Date(Date.UTC(2025, 1, 12, 0, index)).toISOString();
    return `<li id="entry-${index}"><time datetime="${at}">${at}</time> Word of entry ${index}.</li>`;
  });
  return `<!doctype html><html lang="en"><head><title>Followed</title>
<script type="module" src="/assets/page-0a1b2c3d.js"></script></head>
<body data-path="${FOLLOWED}" data-index="${entries.at(-1)}" data-zone="UTC"><main tabindex="-1"><ol>
${items.join('\n')}
</ol></main><script type="application/json" id="words">${JSON.stringify(WORDS)}</script></body></html>
`;
}
