import type { MessageKey } from '../../language/message.ts';
import type { Markup } from '../markup.ts';
import { markup } from '../markup.ts';
import type { PageContext } from '../page-context.ts';

/** A titled section of running text. Its id is that of its heading, so that links can lead to it. */
export function prose(
  { say }: PageContext,
  { id, title, body }: { readonly id: string; readonly title: TitleKey; readonly body: Markup },
): Markup {
  return markup`<section class="md" aria-labelledby="${id}"><h2 id="${id}">${say(title)}</h2>
${body}</section>
`;
}

/** The messages that can be a title: those with nothing to fill in. */
type TitleKey = Extract<MessageKey, `about.${'who' | 'promises' | 'check' | 'everybody' | 'privacy'}`>;
