import type { MaintenancePlan } from '@candor/incidents';
import { CORRECTION_WORDS } from '@candor/incidents';
import { wordsOf } from '@candor/log';
import { cleanText, escapeMarkdown, frontMatter, yamlText } from '@candor/markdown';
import { MAINTENANCE_WORDS } from '../html/words/status-words.ts';
import { concernedBy } from '../model/concerned-by.ts';
import type { SiteModel } from '../model/site-model.ts';
import type { MaintenanceMoment, ToldMaintenance } from '../model/told-maintenance.ts';
import { saysOf } from '../model/told-maintenance.ts';
import { wordsTold } from '../model/told-redaction.ts';
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

/** A maintenance as Markdown: how it is planned and stands in the front matter, then all that was told, newest first. */
export function maintenanceMarkdown(model: SiteModel, maintenance: ToldMaintenance): string {
  const { state, moments } = maintenance;
  const title = cleanText(wordsOf(state.title));
  const features = concernedBy(maintenance).map(({ name, status }) => {
    const standing = status === null ? '' : `: ${statusInWords(status)}`;
    return `- ${escapeMarkdown(`${nameOf(name)}${standing}`)}`;
  });
  const parts = [
    facts(model, maintenance, title),
    `# ${escapeMarkdown(title)}`,
    `Planned ${windowWords(state.plan)}.`,
    ...(features.length === 0 ? [] : ['## Features', features.join('\n')]),
    '## Timeline',
    'Newest first. Times are in UTC.',
    ...moments.map((moment) => writeMoment(momentOf(model, moment))).reverse(),
  ];
  return `${parts.join('\n\n')}\n`;
}

function facts(model: SiteModel, { state, moments, newest }: ToldMaintenance, title: string): string {
  return frontMatter({
    title: yamlText(title),
    maintenance: yamlText(state.id),
    ...pageLines(model, `/maintenance/${state.id}`),
    status: state.status,
    scheduled_for: state.plan.scheduledFor,
    scheduled_until: state.plan.scheduledUntil,
    started: state.startedAt,
    ended: state.endedAt,
    updated: moments.at(-1)?.recordedAt ?? null,
    record: newest.index,
  });
}

function windowWords({ scheduledFor, scheduledUntil }: MaintenancePlan): string {
  return `from ${dateAndTime(scheduledFor)} to ${dateAndTime(scheduledUntil)}`;
}

function momentOf(model: SiteModel, moment: MaintenanceMoment): ToldMoment {
  switch (moment.kind) {
    case 'update': {
      const words = { text: saysOf(model, moment) };
      return {
        told: moment,
        heading: MAINTENANCE_WORDS[moment.status].title,
        words,
        facts: [...rewordingFacts(model, moment), ...moment.changes.map(changeWords)],
      };
    }
    case 'correction':
      return {
        told: moment,
        heading: `Correction (${CORRECTION_WORDS[moment.change]}) of an update`,
        words: { text: wordsTold(model, moment.reason), plain: true },
        facts: [],
      };
    case 'withdrawal':
      return {
        told: moment,
        heading: 'Update withdrawn',
        words: { text: wordsTold(model, moment.reason), plain: true },
        facts: [],
      };
    case 'plan': {
      const { before, plan, reason } = moment;
      const heading = plan.scheduledFor === before.scheduledFor ? 'Plan changed' : 'Rescheduled';
      const beside = [`Was planned ${windowWords(before)}`, `Now planned ${windowWords(plan)}`];
      return { told: moment, heading, words: { text: wordsTold(model, reason), plain: true }, facts: beside };
    }
    case 'overdue': {
      const heading = moment.what === 'start' ? 'Has not begun as planned' : 'Overrunning';
      const fact = `It was planned to ${moment.what === 'start' ? 'begin' : 'end'} at ${dateAndTime(moment.due)}`;
      return { told: moment, heading, words: null, facts: [fact] };
    }
  }
}
