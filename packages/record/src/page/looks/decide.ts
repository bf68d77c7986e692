import type { Decided, Deciding } from '@candor/log';
import { DomainError, resealText, saysWords } from '@candor/log';
import type { PageEvent } from '../settings.ts';
import type { Logo } from './logo/logo.ts';
import type { ChangePageLooks, Looks, ToldLink, ToldLogo } from './looks.ts';
import type { PageLink } from './page-link.ts';

/** What other looks make of the page: nothing when all of them stay. Refuses a logo that would never be shown. */
export function decideLooks(
  state: Looks,
  { logo, darkLogo, accent, headerLinks, footerLinks }: ChangePageLooks,
  { now, seal }: Deciding,
): Decided<PageEvent & { readonly type: 'PageLooksChanged' }>[] {
  const sealed = (told: readonly ToldLink[], links: readonly PageLink[]) =>
    links.map(({ label, url }, place) => ({ label: resealText(told[place]?.label, label, seal), url: seal(url) }));
  const picture = (chosen: Logo | null | undefined, before: ToldLogo | null) =>
    chosen === undefined || isSameLogo(before, chosen) ? before : chosen && { ...chosen, bytes: seal(chosen.bytes) };
  const pictures = { logo: picture(logo, state.logo), darkLogo: picture(darkLogo, state.darkLogo) };
  const stays =
    pictures.logo === state.logo &&
    pictures.darkLogo === state.darkLogo &&
    accent.light === state.accent.light &&
    accent.dark === state.accent.dark &&
    areSameLinks(state.headerLinks, headerLinks) &&
    areSameLinks(state.footerLinks, footerLinks);
  if (stays) return [];
  const isPictured = pictures.logo !== state.logo || pictures.darkLogo !== state.darkLogo;
  if (isPictured && pictures.darkLogo && !pictures.logo) throw darkLogoAlone();
  const data = {
    ...pictures,
    accent,
    headerLinks: sealed(state.headerLinks, headerLinks),
    footerLinks: sealed(state.footerLinks, footerLinks),
  };
  return [{ type: 'PageLooksChanged', data, happenedAt: now }];
}

/** The page's looks after one more event. */
export function evolveLooks(state: Looks, event: PageEvent): Looks {
  if (event.type !== 'PageLooksChanged') return state;
  const { logo, darkLogo, accent, headerLinks, footerLinks } = event.data;
  return { logo, darkLogo, accent, headerLinks, footerLinks };
}

function darkLogoAlone(): DomainError {
  return new DomainError({
    kind: 'invalid',
    code: 'dark-logo-alone',
    message:
      'A logo for dark mode is shown only where there is a logo for light mode. Choose that as well, or leave out the one for dark mode.',
  });
}

function isSameLogo(told: ToldLogo | null, chosen: Logo | null): boolean {
  return saysWords(told?.bytes ?? null, chosen?.bytes);
}

function areSameLinks(told: readonly ToldLink[], chosen: readonly PageLink[]): boolean {
  return (
    told.length === chosen.length &&
    told.every(({ label, url }, place) => saysWords(label, chosen[place]?.label) && saysWords(url, chosen[place]?.url))
  );
}
