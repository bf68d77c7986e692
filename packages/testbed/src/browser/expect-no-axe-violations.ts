import axe from 'axe-core';
import type { Page } from 'playwright-core';

const wcag22AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/**
 * Fails when axe finds that the page, as it stands, breaks a success criterion of WCAG 2.2 level A or AA. The error
 * names each rule, the elements, and what to change. Works under a strict Content-Security-Policy.
 */
export async function expectNoAxeViolations(page: Page): Promise<void> {
  if (!(await page.evaluate('"axe" in globalThis'))) await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    (tags) => (globalThis as unknown as { axe: typeof axe }).axe.run({ runOnly: tags, resultTypes: ['violations'] }),
    wcag22AA,
  );
  if (violations.length === 0) return;
  const told = violations.map(describe).join('\n\n');
  throw new Error(`${page.url()} is not accessible:\n\n${told}`);
}

function describe({ id, impact, help, helpUrl, nodes }: axe.Result): string {
  const elements = nodes.map(
    ({ html, failureSummary = '' }) => `  ${html}\n    ${failureSummary.replaceAll('\n', '\n    ')}`,
  );
  return [`${id} (${impact}): ${help}\n  ${helpUrl}`, ...elements].join('\n');
}
