import type { Decided, Deciding, PageId } from '@candor/log';
import { resealText, saysWords } from '@candor/log';
import type { ChangePageSettings, PageEvent, PageSettings } from './settings.ts';

/** What changed settings make of the page: nothing when all of them stay. `pageId` is used for the first ones only. */
export function decidePage(
  state: PageSettings | undefined,
  command: ChangePageSettings & { readonly pageId: PageId },
  { now, seal }: Deciding,
): Decided<PageEvent & { readonly type: 'PageSettingsChanged' }>[] {
  const { name, url, timeZone, about } = command;
  if (state && saysSame(state, command)) return [];
  const data = {
    pageId: state?.pageId ?? command.pageId,
    name: resealText(state?.name, name, seal),
    url,
    timeZone,
    about: about == null ? null : resealText(state?.about, about, seal),
  };
  return [{ type: 'PageSettingsChanged', data, happenedAt: now }];
}

/** The page's settings after one more event. */
export function evolvePage(state: PageSettings | undefined, event: PageEvent): PageSettings | undefined {
  switch (event.type) {
    case 'PageSettingsChanged': {
      const { pageId, name, url, timeZone, about } = event.data;
      return { pageId, name, url, timeZone, about };
    }
    case 'PageLooksChanged':
    case 'PageLanguagesChanged':
    case 'ImprintChanged':
    case 'PostmortemTermSet':
    case 'PostmortemApprovalsSet':
    case 'WritingHelpSet':
    case 'RecordContinued':
    case 'SigningKeyTold':
      return state;
  }
}

function saysSame(state: PageSettings, { name, url, timeZone, about }: ChangePageSettings): boolean {
  return (
    saysWords(state.name, name) && state.url === url && state.timeZone === timeZone && saysWords(state.about, about)
  );
}
