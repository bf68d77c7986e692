import { expect, test } from 'vitest';
import { drawTimeline } from './drawing/draw-timeline.ts';
import { toHtml } from './html/to-html.ts';
import { toJson } from './json/to-json.ts';
import { TemplateName } from './templates/template.ts';
import { EXPORTED_STORIES } from './testing/exported-stories.ts';

const cases = Object.entries(EXPORTED_STORIES).flatMap(([name, story]) =>
  TemplateName.options.map((template) => [name, template, story] as const),
);

test.each(cases)('%s by the template %s, as HTML and JSON', async (name, template, story) => {
  const [html, json] = [toHtml(story(template)), toJson(story(template))];
  expect(toHtml(story(template))).toBe(html);
  await expect(html).toMatchFileSnapshot(`golden/html/${name}.${template}.golden.html`);
  await expect(json).toMatchFileSnapshot(`golden/json/${name}.${template}.golden.json`);
});

test.each([
  ['wide', 736],
  ['narrow', 340],
])('the drawing of the outage of 3 April, %s', async (id, width) => {
  const timeline = EXPORTED_STORIES['outage-of-3-april']?.('full').timeline;
  if (!timeline) throw new Error('It is among the stories.');
  await expect(drawTimeline(timeline, { width, id })).toMatchFileSnapshot(
    `golden/svg/outage-of-3-april.${id}.golden.svg`,
  );
});
