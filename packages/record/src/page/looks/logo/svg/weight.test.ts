import { describe, expect, it } from 'vitest';
import { readSvg } from './read-svg.ts';

const read = (inside: string) => readSvg(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1">${inside}</svg>`);
const SHAPE = '<path d="M0 0h1v1z"/>';

/** Seven levels, each of which shows the next one ten times. */
const levels = (level: (nth: number) => string) =>
  `<defs>${[1, 2, 3, 4, 5, 6, 7].map(level).join('')}<g id="a8">${SHAPE}</g></defs>`;

describe('an SVG that would be drawn for ever is refused:', () => {
  it.each([
    ['by use', levels((nth) => `<g id="a${nth}">${`<use href="#a${nth + 1}"/>`.repeat(10)}</g>`)],
    [
      'by masks',
      levels((nth) => `<mask id="a${nth}">${`<path d="M0 0h1" mask="url(#a${nth + 1})"/>`.repeat(10)}</mask>`),
    ],
    [
      'by clips, as styles',
      levels((nth) => {
        const shape = `<path d="M0 0h1" style="clip-path: URL( '#a${nth + 1}' )"/>`;
        return `<clipPath id="a${nth}">${shape.repeat(10)}</clipPath>`;
      }),
    ],
    [
      'by patterns',
      levels((nth) => `<pattern id="a${nth}">${`<path d="M0 0h1" fill="url(#a${nth + 1})"/>`.repeat(10)}</pattern>`),
    ],
    [
      'by paint of a group',
      levels((nth) => `<pattern id="a${nth}"><g stroke="url(#a${nth + 1})">${SHAPE.repeat(10)}</g></pattern>`),
    ],
    [
      'by paint of what is around a pattern',
      levels((nth) => `<g fill="url(#a${nth + 1})"><pattern id="a${nth}">${SHAPE.repeat(10)}</pattern></g>`),
    ],
    [
      'by paint of what shows a shape',
      levels(
        (nth) =>
          `<g id="s${nth}">${SHAPE.repeat(10)}</g><pattern id="a${nth}"><use href="#s${nth}" fill="url(#a${nth + 1})"/></pattern>`,
      ),
    ],
    ['at one level, but wide', `<g id="a">${SHAPE.repeat(100)}</g>${'<use href="#a"/>'.repeat(20)}`],
    ['in a circle', '<g id="a" mask="url(#b)"/><mask id="b"><use href="#a"/></mask>'],
    ['in a chain', Array.from({ length: 1_500 }, (_, nth) => `<use id="a${nth}" href="#a${nth + 1}"/>`).join('')],
    ['by the first of two of a name', `<g id="a">${'<use href="#a"/>'}</g><g id="a"/>`],
  ])('%s', (_, inside) => {
    const shown = '<path d="M0 0h1" mask="url(#a1)" fill="url(#a1)"/><use href="#a1"/>';
    expect(() => read(inside + shown)).toThrow('draws its parts more than 2000 times');
  });
});

describe('what drawing programs write is taken:', () => {
  it.each([
    [
      'a clip of a shape that is shown as well',
      '<defs><rect id="a" width="1" height="1"/></defs><clipPath id="b"><use href="#a"/></clipPath><g clip-path="url(#b)"><use href="#a" fill="url(#c)"/></g><linearGradient id="c"/>',
    ],
    [
      'a mask that fades, by a gradient of a gradient',
      '<linearGradient id="a"><stop offset="0"/></linearGradient><linearGradient id="b" href="#a"/><mask id="c"><path d="M0 0h1" fill="url(#b)"/></mask><g mask="url(#c)"><path d="M0 0h1" fill="url(#b)"/></g>',
    ],
    ['a thousand shapes of one colour', `<linearGradient id="a"/><g fill="url(#a)">${SHAPE.repeat(1_000)}</g>`],
    [
      'a pattern whose group is filled with it',
      `<g fill="url(#a)"><pattern id="a"><path fill="red" d="M0 0"/></pattern>${SHAPE}</g>`,
    ],
  ])('%s', (_, inside) => {
    expect(read(inside).width).toBe(1);
  });
});
