import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { z } from 'zod';
import type { Section } from '../document.ts';
import { DRAWING_STYLE } from '../drawing/style.ts';
import type { Exported } from '../exported.ts';
import type { Writing } from './blocks.ts';
import { writeBlock } from './blocks.ts';
import { dayOf, writeFacts } from './facts.ts';
import { timelineFigure } from './figure.ts';
import type { Markup } from './markup.ts';
import { markup, said, trusted } from './markup.ts';
import { PAGE_STYLE } from './page-style.ts';
import { citingFor } from './sources.ts';

const READING = {
  team: 'A number behind a sentence shows what it rests on: “record 12” is an entry that everybody can read, “log 40” one of the team.',
  readers: 'A number behind a sentence shows the entries of the public record that it rests on.',
};

/**
 * A postmortem as one HTML file: readable without a network, a script or a second file, on screens and on paper. The
 * policy in it allows its own style and nothing else. The same document makes the same bytes.
 */
export function toHtml(exported: Exported): string {
  const { document, audience } = exported;
  const { sections, facts } = document;
  const title = said(document.title);
  const writing: Writing = { ...citingFor(exported), day: facts.started.slice(0, 10) };
  const written = sections.map((section, place) =>
    writeSection(section, writing, place === 0 && timelineFigure(exported, writing)),
  );
  const page = markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
${
  audience === 'team' &&
  markup`<meta name="robots" content="noindex">
`
}<title>Postmortem: ${title}</title>
<style>${trusted(PAGE_STYLE)}</style>
</head>
<body>
<header><p class="kind">Postmortem · ${dayOf(exported)}${audience === 'team' && markup` · <strong>internal</strong>`}</p>
<h1 dir="auto">${title}</h1>
${writeFacts(exported)}
<p class="reading">Times are in UTC. ${READING[audience]}</p></header>
${contents(sections)}
<main>
${written}</main>
</body>
</html>
`;
  return page.toString();
}

const POLICY = [
  "default-src 'none'",
  `style-src ${[PAGE_STYLE, DRAWING_STYLE].map((style) => `'sha256-${z.util.uint8ArrayToBase64(sha256(utf8ToBytes(style)))}'`).join(' ')}`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

function contents(sections: readonly Section[]): Markup {
  return markup`<nav aria-label="Contents"><ol>${sections.map(
    ({ id, title }) => markup`
<li><a href="#${id}">${said(title)}</a></li>`,
  )}
</ol></nav>`;
}

function writeSection({ id, title, blocks }: Section, writing: Writing, figure: Markup | false): Markup {
  return markup`<section aria-labelledby="${id}"><h2 id="${id}">${said(title)}</h2>
${blocks.map(
  (block) => markup`${writeBlock(block, writing)}
`,
)}${figure}</section>
`;
}
