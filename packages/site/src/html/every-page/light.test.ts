import { LANGUAGES } from '@candor/record';
import { expect, test } from 'vitest';
import { aRichPage, filesInEveryLanguage } from './testing/rich-page.ts';
import { weigh } from './testing/weigh.ts';

/** What a first view may weigh compressed: what a server sends before it waits for the reader's first answer. */
const FIRST_VIEW = 14_336;
const SCRIPT = 4_096;

const weights = weigh(filesInEveryLanguage(aRichPage().author));

test.each(LANGUAGES)('every page in %s can be there with the first answer', (language) => {
  const pages = weights.filter((it) => it.language === language);
  expect(pages.length).toBeGreaterThan(8);
  for (const { kind, gzip } of pages) expect(gzip, kind).toBeLessThanOrEqual(FIRST_VIEW);
});

test('the script is small', () => {
  const scripts = weights.filter(({ kind }) => kind === 'script');
  expect(scripts).toHaveLength(1);
  for (const { gzip } of scripts) expect(gzip).toBeLessThanOrEqual(SCRIPT);
});
