import { frontMatter, yamlText } from '@candor/markdown';
import type { Facts } from '../document.ts';

/** The version of the form: another one cannot be brought back by this release. */
const FORM = 1;

/** The YAML front matter of a postmortem. Every text is quoted, so that none can end it or become something else. */
export function factLines(title: string, facts: Facts, template: string): string {
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
    status: facts.status,
    template: yamlText(template),
    record: facts.upTo.index,
    log: facts.upTo.sequence,
  });
}
