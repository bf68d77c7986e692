import { wordsOf } from '@candor/log';
import { cleanText, escapeMarkdown, frontMatter, yamlText } from '@candor/markdown';
import { newestOf } from '../html/document/heads.ts';
import { postmortemAddress } from '../html/postmortem/addresses.ts';
import { commitmentsOf, newestOfCommitment } from '../model/commitments/told-commitment.ts';
import type { SiteModel } from '../model/site-model.ts';
import type { ToldPostmortem, ToldRevision } from '../model/told-postmortem.ts';
import { newestRevision } from '../model/told-postmortem.ts';
import { commitmentLines } from './commitment-lines.ts';
import { pageLines } from './told-markdown.ts';

/**
 * A revision of a postmortem as Markdown: the document to the byte as it was published, under what is known of it. What was
 * committed to stands above it, with the one in force: a document may end in anything, also in a fence that never closes.
 */
export function postmortemMarkdown(model: SiteModel, postmortem: ToldPostmortem, shown: ToldRevision): string {
  const newest = newestRevision(postmortem);
  const commitments = shown === newest ? commitmentsOf(model, shown.incidentId) : [];
  const title = cleanText(wordsOf(shown.title));
  const url = model.page?.url ?? '';
  const lines = frontMatter({
    title: yamlText(title),
    incident: yamlText(shown.incidentId),
    ...pageLines(model, postmortemAddress(shown, shown === newest ? undefined : shown.revision)),
    status: shown === newest ? 'published' : 'superseded',
    revision: shown.revision,
    published: shown.recordedAt,
    incident_url: yamlText(`${url}/incidents/${shown.incidentId}`),
    newest: shown === newest ? null : yamlText(`${url}${postmortemAddress(shown)}`),
    record: newestOf([shown, ...commitments.map(newestOfCommitment)]).index,
  });
  const above = [lines, `# Postmortem: ${escapeMarkdown(title)}`, ...commitmentLines(model, commitments)];
  return `${above.join('\n\n')}\n\n${wordsOf(shown.text)}`;
}
