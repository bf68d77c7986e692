import { renderHtml } from '@candor/markdown';
import type { Block, Quote, Sentence } from '../document.ts';
import type { Markup } from './markup.ts';
import { markup, said, trusted } from './markup.ts';
import type { Citing } from './sources.ts';
import { writeTable } from './table.ts';

/** What the blocks of one document are written with. */
export interface Writing extends Citing {
  /** The UTC day on which an instant that people typed is told without its date. */
  readonly day: string;
}

/** One block of a section. People's Markdown goes through Candor's own; all other texts are escaped. */
export function writeBlock(block: Block, writing: Writing): Markup {
  switch (block.kind) {
    case 'paragraph':
      return markup`<div class="p">${block.sentences.map((sentence, place) => [place > 0 && ' ', writeSentence(sentence, writing)])}</div>`;
    case 'list':
      return writeList(block.sentences, writing);
    case 'table':
      return writeTable(block, writing);
    case 'written':
      return markup`<div class="md">${trusted(renderHtml(block.text, { headingBase: 3, day: writing.day }))}</div>`;
    case 'labels':
      return markup`<ul>${block.labels.map(
        (label) => markup`
<li>${said(label)}</li>`,
      )}
</ul>`;
    case 'prompt':
      return markup`<p class="prompt">${said(block.text)}</p>`;
    case 'quote':
      return writeQuote(block, writing);
  }
}

function writeSentence({ text, sources }: Sentence, { note }: Writing): Markup {
  return markup`${said(text)}${note(sources)}`;
}

function writeList(sentences: readonly Sentence[], writing: Writing): Markup {
  return markup`<ul>${sentences.map(
    (sentence) => markup`
<li>${writeSentence(sentence, writing)}</li>`,
  )}
</ul>`;
}

/** What is said beside a quote rests on the entry that its heading names; only other sources are named again. */
function writeQuote({ heading, text, at, source, beside }: Quote, writing: Writing): Markup {
  const others = beside.map(({ text: words, sources }) => ({
    text: words,
    sources: sources.filter((it) => it.sequence !== source.sequence),
  }));
  return markup`<div class="quote"><h3>${said(heading)} <span class="soft">${writing.cite([source])}</span></h3>
<blockquote class="md">${trusted(renderHtml(text, { headingBase: 4, day: at.slice(0, 10) }))}</blockquote>
${others.length > 0 && writeList(others, writing)}</div>`;
}
