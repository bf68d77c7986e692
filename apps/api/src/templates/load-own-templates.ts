import { wordsOf } from '@candor/log';
import type { Template } from '@candor/postmortem';
import { readOwnTemplate } from '@candor/postmortem';
import type { Reader } from '@candor/store';
import { loadTemplates } from '@candor/store';

/** The templates of postmortems that are the team's own and in use, in the order in which they were added. */
export async function loadOwnTemplates(reader: Reader): Promise<Template[]> {
  const templates = await loadTemplates(reader);
  return templates.flatMap(({ templateId, use, name, text, archived }) =>
    // A text that was redacted has no sections left to read.
    use === 'postmortem' && !archived && text.text !== null
      ? [readOwnTemplate({ templateId, name: wordsOf(name), text: text.text })]
      : [],
  );
}
