import { CLOCK, PageId } from '@candor/log';
import { ChangePageSettings, decidePage, PAGE_STREAM } from '@candor/record';
import { loadPage } from '@candor/store';
import type { z } from 'zod';
import type { Said } from '../commands/command-id.ts';
import { CommandId } from '../commands/command-id.ts';
import type { Acting } from '../commands/execute.ts';
import { execute, said } from '../commands/execute.ts';
import type { Services } from '../context.ts';

export const ChangePageSettingsInput = ChangePageSettings.extend({ commandId: CommandId });

/** Changes what the page says of itself; every page is rendered anew. */
export function changePageSettings(acting: Acting, input: z.infer<typeof ChangePageSettingsInput>): Promise<Said> {
  return execute(acting, { type: 'ChangePageSettings', input }, async ({ tx, at, append }) => {
    const pageId = PageId.parse(acting.newId());
    const events = decidePage(await loadPage(tx), { ...input, pageId }, at);
    return said(await append(PAGE_STREAM, events));
  });
}

/** Gives a new page its first settings, from the environment; later starts change nothing. */
export async function seedPage(services: Services, first: z.input<typeof ChangePageSettings>): Promise<void> {
  if (await loadPage(services.store.reader)) return;
  // An id of its own: two processes that start together may be told different first settings. One of them is first.
  const input = { ...ChangePageSettings.parse(first), commandId: `page/first-settings/${services.newId()}` };
  await execute({ ...services, actor: CLOCK }, { type: 'ChangePageSettings', input }, async ({ tx, at, append }) => {
    const pageId = PageId.parse(services.newId());
    const isFirst = (await loadPage(tx)) === undefined;
    return said(isFirst ? await append(PAGE_STREAM, decidePage(undefined, { ...input, pageId }, at)) : []);
  });
}
