import { wordsOf } from '@candor/log';
import { contentsOf, renderHtml } from '@candor/markdown';
import { titleIn } from '../../model/related.ts';
import type { ToldPostmortem, ToldRevision } from '../../model/told-postmortem.ts';
import { newestRevision } from '../../model/told-postmortem.ts';
import { commitmentSection, wayToCommitments } from '../commitments/beside-postmortem.ts';
import type { PageParts } from '../document/document.ts';
import { newestOf } from '../document/heads.ts';
import { incidentLink } from '../incident/related-fact.ts';
import type { Markup } from '../markup.ts';
import { markup, trusted } from '../markup.ts';
import type { PageContext } from '../page-context.ts';
import { said } from '../page-context.ts';
import { removedNote } from '../words/removed.ts';
import { postmortemAddress } from './addresses.ts';
import { asDocument } from './as-document.ts';
import { headsOf, openAgain } from './open-again.ts';
import { openingOf } from './opening.ts';
import { revisionLine } from './revision-line.ts';
import { whatDiffers } from './what-differs.ts';

const ANCHORS = 's-';
const FEWEST_LISTED = 4;

interface Shown {
  readonly postmortem: ToldPostmortem;
  readonly revision: ToldRevision;
  readonly path: string;
}

/** The page of one revision of a postmortem: what it is about, when it was published, and the document. */
export function postmortemPage(ctx: PageContext, { postmortem, revision, path }: Shown): PageParts {
  const { model, pages, say, text, base } = ctx;
  const newest = newestRevision(postmortem);
  const title = said(revision.title);
  const own = revision === newest ? undefined : revision.revision;
  const incident = incidentLink(ctx, revision.incidentId, titleIn(model, revision.incidentId));
  const commitments = own === undefined ? wayToCommitments(ctx, revision.incidentId) : null;
  const markdown = `${postmortemAddress(revision, own)}.md`;
  return {
    path,
    address: postmortemAddress(revision, own),
    title: text('postmortem.title', { title }),
    description: openingOf(revision.text),
    part: 'postmortems',
    markdown,
    newest: newestOf([...(own === undefined ? headsOf(model, newest) : [newest]), model.pageHead]),
    told: postmortem.slice(0, revision.revision),
    main: markup`<div class="lead"><p>${say('postmortem.mark')}</p>
<h1${ctx.asWritten}>${title}</h1>${removedNote(ctx, revision.title, 'title')}${openAgain(ctx, postmortem, revision)}
<p>${revisionLine(ctx, postmortem, revision)}</p>
<p>${say('postmortem.about', { incident })}</p>${commitments && markup`<p>${commitments}</p>`}</div>
${contents(ctx, revision)}${removedNote(ctx, revision.text) ?? article(ctx, revision)}${own === undefined ? commitmentSection(ctx, revision.incidentId) : whatDiffers(ctx, revision, newest)}
<nav class="ways" aria-label="${text('postmortem.list-title')}"><a href="${pages}/postmortems">${say('postmortem.all')}</a><a href="${base}${markdown}" type="text/markdown">${say('postmortem.as-markdown')}</a></nav>`,
  };
}

function contents(ctx: PageContext, { text }: ToldRevision): Markup | null {
  const anchors = contentsOf(wordsOf(text), ANCHORS);
  if (anchors.length < FEWEST_LISTED) return null;
  const items = anchors.map(({ id, title }) => markup`<li><a href="#${id}">${title}</a></li>`);
  return markup`<nav class="toc" aria-labelledby="contents"><h2 id="contents">${ctx.say('postmortem.contents')}</h2><ul${asDocument(ctx)}>${items}</ul></nav>
`;
}

function article(ctx: PageContext, revision: ToldRevision): Markup {
  return markup`<article class="md doc"${asDocument(ctx)}>
${document(ctx, revision)}
</article>`;
}

/**
 * The document. Its tables are wider than a phone: each scrolls by itself, by keys too, in a region whose name is in the
 * reader's language.
 */
function document({ text, language }: PageContext, revision: ToldRevision): Markup {
  const html = renderHtml(wordsOf(revision.text), { headingBase: 2, day: '', anchors: ANCHORS });
  const [own, english] = language === 'en' ? [null, null] : [markup` lang="${language}"`, markup` lang="en"`];
  const region = markup`<div class="scroll" role="group" tabindex="0" aria-label="${text('postmortem.table')}"${own}><table${english}>`;
  return trusted(html.replaceAll('<table>', region.toString()).replaceAll('</table>', '</table></div>'));
}
