import { titleOf } from '@candor/incidents';
import { cleanText } from '@candor/markdown';
import type { Sayer } from '../../model/feature-history/feature-history.ts';
import type { Markup } from '../markup.ts';
import { markup } from '../markup.ts';
import type { PageContext } from '../page-context.ts';
import { said } from '../page-context.ts';

/** The way to the incident or the maintenance that says something of a feature; null for its standing status. */
export function sayerLink(ctx: PageContext, sayer: Sayer): Markup | null {
  const { model, pages, asWritten } = ctx;
  switch (sayer.kind) {
    case 'incident': {
      const incident = model.incidents.get(sayer.id);
      if (!incident) return null;
      return markup`<a href="${pages}/incidents/${sayer.id}"${asWritten}>${cleanText(titleOf(incident.state))}</a>`;
    }
    case 'maintenance': {
      const maintenance = model.maintenances.get(sayer.id);
      if (!maintenance) return null;
      return markup`<a href="${pages}/maintenance/${sayer.id}"${asWritten}>${said(maintenance.state.title)}</a>`;
    }
    case 'standing':
      return null;
  }
}
