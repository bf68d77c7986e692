/** A small page about an incident, large enough to be worth compressing. */
export function page(words: string): string {
  return `<!doctype html><html lang="en"><title>${words}</title><main>${`<p>${words}</p>`.repeat(30)}</main></html>\n`;
}

/** What a first publish writes: one file of each kind. */
export const FIRST_FILES = {
  'index.html': `${page('All is well')}<a href="/incidents/abcdefghijkl">An incident</a> <a href="/history/2024-04">April</a>`,
  '404.html': page('There is no such page'),
  'favicon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'robots.txt': 'User-agent: *\nAllow: /\n',
  'history.atom': '<feed xmlns="http://www.w3.org/2005/Atom"/>',
  'history/index.html': page('History'),
  'history/2024-04/index.html': page('April 2024'),
  'incidents/abcdefghijkl/index.html': page('Messages are not being sent'),
  'api/v2/summary.json': JSON.stringify({ status: 'x'.repeat(500) }),
  'assets/page-0a1b2c3d.js': 'export {};\n',
  'assets/unnamed.js': 'export {};\n',
} as const;
