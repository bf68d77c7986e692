import type { Markup } from '../markup.ts';
import { markup, trusted } from '../markup.ts';

/** Data in a page, which no policy takes for a script. What is undefined is left out. */
export function jsonBlock(type: 'application/json' | 'application/ld+json', data: object, id?: string): Markup {
  // The one character that could end the block.
  const json = JSON.stringify(data).replaceAll('<', '\\u003c');
  return markup`<script type="${type}"${id !== undefined && markup` id="${id}"`}>${trusted(json)}</script>`;
}
