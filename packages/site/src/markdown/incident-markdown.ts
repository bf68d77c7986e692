import { CORRECTION_WORDS, impactOfIncident, linkSentence, titleOf } from '@candor/incidents';
import type { Text } from '@candor/log';
import { cleanText, escapeMarkdown, frontMatter, yamlText } from '@candor/markdown';
import { newestOf } from '../html/document/heads.ts';
import { affectedBy } from '../html/incident/incident-words.ts';
import { INCIDENT_WORDS } from '../html/words/status-words.ts';
import { relatedTo, titleIn } from '../model/related.ts';
import type { SiteModel } from '../model/site-model.ts';
import type { Moment, ToldIncident, ToldPromise } from '../model/told-incident.ts';
import { updatesOf } from '../model/told-incident.ts';
import { wordsTold } from '../model/told-redaction.ts';
import { wordsNow } from '../model/told-wording.ts';
import type { ToldMoment } from './told-markdown.ts';
import {
  changeWords,
  dateAndTime,
  nameOf,
  pageLines,
  rewordingFacts,
  statusInWords,
  writeMoment,
} from './told-markdown.ts';

/** An incident as Markdown: how it stands in the front matter, then all that was told, newest first. */
export function incidentMarkdown(model: SiteModel, incident: ToldIncident): string {
  const { state, moments } = incident;
  const title = cleanText(titleOf(state));
  const features = affectedBy(incident).map(
    ({ name, status }) => `- ${escapeMarkdown(`${nameOf(name)}: ${statusInWords(status)}`)}`,
  );
  const related = relatedTo(model, state.id).map(({ relation, incidentId, title: other }) => {
    const { before, after } = linkSentence(relation, true);
    return `- ${escapeMarkdown(`${before}“${other}” (${incidentId})${after}`)}`;
  });
  const parts = [
    facts(model, incident, title),
    `# ${escapeMarkdown(title)}`,
    ...section(state.resolvedAt === null ? 'What is affected' : 'What was affected', features),
    ...section('Related incidents', related),
    '## Timeline',
    'Newest first. Times are in UTC.',
    ...moments.map((moment) => writeMoment(momentOf(model, moment))).reverse(),
  ];
  return `${parts.join('\n\n')}\n`;
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`## ${title}`, lines.join('\n')];
}

function facts(model: SiteModel, incident: ToldIncident, title: string): string {
  const { state, moments, newest } = incident;
  const url = model.page?.url ?? '';
  const promise = updatesOf(incident).at(-1)?.promise;
  const last = moments.at(-1);
  return frontMatter({
    title: yamlText(title),
    incident: yamlText(state.id),
    ...pageLines(model, `/incidents/${state.id}`),
    status: state.status,
    impact: impactOfIncident(state),
    started: state.startedAt,
    told: state.declaredAt,
    resolved: state.resolvedAt,
    updated: last?.recordedAt ?? state.declaredAt,
    next_update_by: state.resolvedAt === null && promise?.fate !== 'withdrawn' ? (promise?.due ?? null) : null,
    told_afterwards: state.backfilled,
    postmortem: model.postmortems.has(state.id) ? yamlText(`${url}/postmortems/${state.id}`) : null,
    record: newestOf([newest, ...(last ? [last] : [])]).index,
  });
}

function momentOf(model: SiteModel, moment: Moment): ToldMoment {
  switch (moment.kind) {
    case 'update': {
      const { status, changes, promise } = moment;
      const beside = [
        ...rewordingFacts(model, moment),
        ...changes.map(changeWords),
        ...(promise ? [promiseWords(promise)] : []),
      ];
      return { told: moment, heading: INCIDENT_WORDS[status], words: { text: wordsNow(moment, model) }, facts: beside };
    }
    case 'impact': {
      const heading = moment.impact === null ? 'Impact follows the features again' : `Impact set to ${moment.impact}`;
      return { told: moment, heading, words: { text: wordsTold(model, moment.reason), plain: true }, facts: [] };
    }
    case 'promise-late':
      return said(moment, `The update promised by ${dateAndTime(moment.due)} is late`);
    case 'correction':
      return reasoned(model, moment, `Correction (${CORRECTION_WORDS[moment.change]}) of an update`);
    case 'withdrawal':
      return reasoned(model, moment, 'Update withdrawn');
    case 'edited-at-source':
      return said(moment, `Edited by the source at ${dateAndTime(moment.editedAt)}; earlier wording not recorded`);
    case 'promise-withdrawn':
      return reasoned(model, moment, `The update promised by ${dateAndTime(moment.due)} is not promised any more`);
    case 'postmortem-promised':
      return said(moment, `Postmortem promised by ${dateAndTime(moment.due)}`);
    case 'postmortem-late':
      return said(moment, `The postmortem promised by ${dateAndTime(moment.due)} is late`);
    case 'postmortem-declined':
      return reasoned(model, moment, 'No postmortem will be published');
    case 'postmortem':
      return said(
        moment,
        moment.revision === 1 ? 'Postmortem published' : `Postmortem revised (revision ${moment.revision})`,
      );
    case 'link':
    case 'unlink': {
      const { before, after } = linkSentence(moment.relation, moment.kind === 'link');
      const fact = `${before}“${titleIn(model, moment.otherId)}” (${moment.otherId})${after}`;
      const heading = moment.kind === 'link' ? 'Related incident' : 'Link taken back';
      return { told: moment, heading, words: null, facts: [fact] };
    }
  }
}

function reasoned(model: SiteModel, told: Moment & { readonly reason: Text }, heading: string): ToldMoment {
  return { told, heading, words: { text: wordsTold(model, told.reason), plain: true }, facts: [] };
}

function said(told: Moment, heading: string): ToldMoment {
  return { told, heading, words: null, facts: [] };
}

function promiseWords({ due, fate }: ToldPromise): string {
  const words = `Next update promised by ${dateAndTime(due)}`;
  return fate === 'due' ? words : `${words}: ${fate}`;
}
