import { frontMatter, yamlText } from '@candor/markdown';
import type { Facts } from '../document.ts';
import { nameOf } from '../draft/phrases.ts';

/** The version of the form: another one cannot be brought back by this release. */
export const FORM = 1;

/** The YAML front matter of a postmortem. Every text is quoted, so that none can end it or become something else. */
export function factLines(title: string, facts: Facts): string {
  return frontMatter({
    candor: FORM,
    title: yamlText(title),
    incident: yamlText(facts.incidentId),
    url: yamlText(facts.url),
    page: yamlText(facts.page),
    impact: facts.impact,
    severity: facts.severity,
    started: facts.started,
    resolved: facts.resolved,
    told_afterwards: facts.toldAfterwards,
    features: yamlList(facts.features.map(nameOf)),
    template: yamlText(facts.template),
    status: facts.status,
    revision: facts.revision,
    authors: yamlList(facts.authors),
    reviewers: yamlList(facts.reviewers),
    record: facts.upTo.index,
    log: facts.upTo.sequence,
  });
}

function yamlList(texts: readonly string[]): string {
  return `[${texts.map(yamlText).join(', ')}]`;
}
