import type { Decided, Deciding, PageId } from '@candor/log';
import { wordsOf } from '@candor/log';
import type { ChangePageSettings, PageEvent, PageSettings } from './settings.ts';

/** What changed settings make of the page: nothing when all of them stay. `pageId` is used for the first ones only. */
export function decidePage(
  state: PageSettings | undefined,
  command: ChangePageSettings & { readonly pageId: PageId },
  { now, seal }: Deciding,
): Decided<PageEvent>[] {
  if (state && isSame(state, command)) return [];
  const data = {
    pageId: state?.pageId ?? command.pageId,
    name: seal(command.name),
    url: command.url,
    timeZone: command.timeZone,
    about: command.about ? seal(command.about) : null,
  };
  return [{ type: 'PageSettingsChanged', data, happenedAt: now }];
}

/** The page's settings after one more event. */
export function evolvePage(_state: PageSettings | undefined, event: PageEvent): PageSettings {
  switch (event.type) {
    case 'PageSettingsChanged':
      return event.data;
  }
}

function isSame(state: PageSettings, command: ChangePageSettings): boolean {
  return (
    wordsOf(state.name) === command.name &&
    state.url === command.url &&
    state.timeZone === command.timeZone &&
    (state.about?.text ?? null) === (command.about ?? null)
  );
}
