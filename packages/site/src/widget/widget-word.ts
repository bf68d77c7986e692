import { FEATURE_STATUSES, worstOf } from '@candor/features';
import { titleOf } from '@candor/incidents';
import { cleanText } from '@candor/markdown';
import { wholeOf } from '../html/home/whole.ts';
import { standing } from '../html/incident/incident-words.ts';
import type { PageContext } from '../html/page-context.ts';
import { said } from '../html/page-context.ts';
import type { Tone } from '../html/words/status-words.ts';
import { openIncidents, runningMaintenances, statusesNow } from '../model/status-now.ts';
import type { ToldIncident } from '../model/told-incident.ts';

/** The one line that a widget has room for. */
export interface WidgetWord {
  readonly tone: Tone;
  readonly words: string;
  /** Where it leads, below the page's url and its language. */
  readonly address: string;
}

/**
 * The worst open incident, else the maintenance under way, else how the whole stands; also where features stand worse
 * than any incident says.
 */
export function widgetWord(ctx: PageContext): WidgetWord {
  const { model, text } = ctx;
  const [incident, ...others] = openIncidents(model).sort((one, other) => rankOf(other) - rankOf(one));
  const worst = FEATURE_STATUSES.indexOf(worstOf(statusesNow(model)));
  if (incident && rankOf(incident) >= worst) {
    const { tone, title } = standing(incident);
    const words = text('widget.told', { standing: text(title), title: cleanText(titleOf(incident.state)) });
    return { tone, words: withMore(words, others.length), address: `/incidents/${incident.state.id}` };
  }
  const [maintenance, ...more] = runningMaintenances(model);
  const { tone, sentence } = wholeOf(model, ctx);
  if (!incident && maintenance && (tone === 'maintenance' || tone === 'ok')) {
    const title = said(maintenance.state.title);
    const words = text('widget.told', { standing: text('widget.maintenance'), title });
    return {
      tone: 'maintenance',
      words: withMore(words, more.length),
      address: `/maintenance/${maintenance.state.id}`,
    };
  }
  return { tone, words: sentence, address: '/' };

  function withMore(words: string, count: number): string {
    return count === 0 ? words : text('widget.and-more', { words, count });
  }
}

function rankOf({ state }: ToldIncident): number {
  return FEATURE_STATUSES.indexOf(worstOf(Object.values(state.claims)));
}
