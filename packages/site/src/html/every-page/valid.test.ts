import { LANGUAGES } from '@candor/record';
import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { aHostileMaintenance } from '../testing/maintenance-stories.ts';
import { aHostilePage } from '../testing/stories.ts';
import { aRichPage, filesInEveryLanguage } from './testing/rich-page.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // It is written the way the whole markup is.
    'doctype-style': ['error', { style: 'lowercase' }],
    // Advice for search engines; names and titles are as long as their authors wrote them.
    'long-title': 'off',
  },
});

/** What is wrong in the HTML among some files, each with its place. */
async function faultsIn(files: ReadonlyMap<string, string>): Promise<string[]> {
  const pages = [...files].filter(([path]) => path.endsWith('.html'));
  const faults = pages.map(async ([path, text]) => {
    const { results } = await validator.validateString(text);
    const messages = results.flatMap((result) => result.messages);
    return messages.map(({ line, column, ruleId, message }) => `${path}:${line}:${column} ${ruleId}: ${message}`);
  });
  return (await Promise.all(faults)).flat();
}

test('the validator finds what is wrong', async () => {
  const page = '<!doctype html><html lang="en"><head><title>x</title></head><body><p><div></div></p></body></html>';
  expect(await faultsIn(new Map([['a.html', page]]))).not.toEqual([]);
});

test('every page is valid in every language', async () => {
  const files = filesInEveryLanguage(aRichPage().author);
  for (const language of LANGUAGES) expect([...files.values()].join('')).toContain(`<html lang="${language}"`);
  expect(await faultsIn(files)).toEqual([]);
});

test.each([
  ['incidents', aHostilePage().author],
  ['maintenance', aHostileMaintenance().author],
])('no text makes a page of %s invalid', async (_name, author) => {
  expect(await faultsIn(filesInEveryLanguage(author))).toEqual([]);
});
