import { ChangePageLooks, MOST_LINKS } from '@candor/record';
import type { z } from 'zod';
import type { Fields } from '../../forms/sent/fields.ts';
import { typed } from '../../forms/sent/fields.ts';
import { parsed } from '../../forms/sent/problems.ts';

/** The looks that a form asks for, as the api takes them. Throws `Invalid` with each problem beside its field. */
export function readLooks(fields: Fields): z.input<typeof ChangePageLooks> {
  const looks = looksIn(fields);
  const rows = { headerLinks: filledRows(fields, 'headerLinks'), footerLinks: filledRows(fields, 'footerLinks') };
  parsed(ChangePageLooks, looks, ([name, place, ...rest]) => {
    const row = rows[name as keyof typeof rows]?.[Number(place)];
    return [name, row ?? place, ...rest].filter((part) => part !== undefined).join('.');
  });
  return looks;
}

function looksIn(fields: Fields): z.input<typeof ChangePageLooks> {
  const linksIn = (name: string) =>
    filledRows(fields, name).map((row) => ({
      label: fields[`${name}.${row}.label`] ?? '',
      url: fields[`${name}.${row}.url`] ?? '',
    }));
  return {
    logo: logoIn(fields, 'logo'),
    darkLogo: logoIn(fields, 'darkLogo'),
    accent: { light: typed(fields, 'accent.light'), dark: typed(fields, 'accent.dark') },
    headerLinks: linksIn('headerLinks'),
    footerLinks: linksIn('footerLinks'),
  };
}

/** A chosen picture; null to show none, undefined to leave the one that is there. */
function logoIn(fields: Fields, name: string): string | null | undefined {
  return typed(fields, name) ?? (fields[`${name}.none`] === 'on' ? null : undefined);
}

/** The rows of links in which anything is written. */
function filledRows(fields: Fields, name: string): number[] {
  return Array.from({ length: MOST_LINKS }, (_, row) => row).filter(
    (row) => typed(fields, `${name}.${row}.label`) !== null || typed(fields, `${name}.${row}.url`) !== null,
  );
}
