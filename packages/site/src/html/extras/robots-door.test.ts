import { expect, test } from 'vitest';
import { fileOf } from '../testing/open-story.ts';
import { aQuietPage } from '../testing/stories.ts';

test.each([
  ['https://status.example.com', '/live'],
  ['https://example.com/status', '/status/live'],
])('of a page at %s robots may open all but %s, and find the sitemap', (url, stream) => {
  expect(fileOf(aQuietPage({ url }), 'robots.txt')).toBe(
    `User-agent: *\nDisallow: ${stream}\n\nSitemap: ${url}/sitemap.xml\n`,
  );
});
