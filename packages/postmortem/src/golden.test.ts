import { describe, expect, test } from 'vitest';
import { toMarkdown } from './markdown/to-markdown.ts';
import {
  hostileTexts,
  linked,
  oneUpdate,
  outageOfThirdApril,
  publicHostileTexts,
  publicOutageOfThirdApril,
  publicPutRight,
  putRight,
  toldAfterwards,
} from './testing/stories.ts';

test.each([
  ['outage-of-3-april', outageOfThirdApril],
  ['told-afterwards', toldAfterwards],
  ['reopened-hostile', hostileTexts],
  ['one-update', oneUpdate],
  ['linked', linked],
  ['put-right', putRight],
])('%s', async (name, story) => {
  const markdown = toMarkdown(story());
  expect(toMarkdown(story())).toBe(markdown);
  await expect(markdown).toMatchFileSnapshot(`golden/${name}.golden.md`);
});

describe.each(['light', 'google-sre'] as const)('by the template %s', (template) => {
  test.each([
    ['outage-of-3-april', outageOfThirdApril],
    ['reopened-hostile', hostileTexts],
    ['put-right', putRight],
  ])('%s', async (name, story) => {
    await expect(toMarkdown(story(template))).toMatchFileSnapshot(`golden/${template}/${name}.golden.md`);
  });
});

test.each([
  ['outage-of-3-april', publicOutageOfThirdApril],
  ['reopened-hostile', publicHostileTexts],
  ['put-right', publicPutRight],
])('%s, for readers', async (name, story) => {
  const document = story();
  expect(story()).toEqual(document);
  await expect(document.text).toMatchFileSnapshot(`golden/public/${name}.golden.md`);
});
