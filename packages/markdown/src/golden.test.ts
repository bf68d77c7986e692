import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assertAllowedHtml } from './hostile/allowed-html.ts';
import { renderHtml } from './html/render-html.ts';
import { renderText } from './text/render-text.ts';

// A golden file holds many cases, each below a line "=== name". ‹U+202E› stands for a character that no editor shows.
const themes = globSync('golden/*/*.golden.md', { cwd: import.meta.dirname }).sort();

describe.each(themes)('%s', (theme) => {
  const typed = cases(theme);
  const html = cases(theme.replace(/md$/, 'html'));
  const text = cases(theme.replace(/md$/, 'txt'));

  it('has the same cases in all three files', () => {
    expect([...html.keys()]).toEqual([...typed.keys()]);
    expect([...text.keys()]).toEqual([...typed.keys()]);
  });

  it.each([...typed])('%s', (name, body) => {
    const source = body.replace(/‹U\+([\dA-F]{4,5})›/g, (_, hex: string) =>
      String.fromCodePoint(Number.parseInt(hex, 16)),
    );
    const rendered = renderHtml(source, { headingBase: 3, day: '2024-04-03' });
    expect(rendered).toBe(html.get(name));
    assertAllowedHtml(rendered);
    expect(renderText(source, { day: '2024-04-03' })).toBe(text.get(name));
  });
});

function cases(file: string): Map<string, string> {
  const parts = readFileSync(`${import.meta.dirname}/${file}`, 'utf8')
    .split(/^=== (.+)\n/m)
    .slice(1);
  return new Map(parts.flatMap((name, at) => (at % 2 ? [] : [[name, (parts[at + 1] ?? '').replace(/\n+$/, '')]])));
}
