import type { Facts } from '../document.ts';

/** The YAML front matter of a postmortem. Every text is quoted, so that none can end it or become something else. */
export function frontMatter(title: string, facts: Facts): string {
  const lines = {
    title: quoted(title),
    incident: quoted(facts.incidentId),
    url: quoted(facts.url),
    page: quoted(facts.page),
    impact: facts.impact,
    severity: facts.severity ?? 'null',
    started: facts.started,
    resolved: facts.resolved ?? 'null',
    told_afterwards: facts.toldAfterwards,
    status: facts.status,
    record: facts.upTo.index ?? 'null',
    log: facts.upTo.sequence,
  };
  const body = Object.entries(lines).map(([key, value]) => `${key}: ${value}`);
  return ['---', ...body, '---'].join('\n');
}

/** A double-quoted YAML scalar: JSON's form, with what YAML forbids or breaks a line at escaped as well. */
function quoted(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
