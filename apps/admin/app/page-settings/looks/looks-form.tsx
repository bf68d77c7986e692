import { ActionForm } from '../../forms/action-form.tsx';
import { Button, buttonLook } from '../../forms/button.tsx';
import { TextField } from '../../forms/field.tsx';
import { LinkRows } from './link-rows.tsx';
import { LogoField } from './logo-field.tsx';

interface LinkView {
  readonly label: string;
  readonly url: string;
}

interface LogoView {
  readonly width: number;
  readonly height: number;
}

/** How the page looks now. */
export interface LooksView {
  readonly logo: LogoView | null;
  readonly darkLogo: LogoView | null;
  readonly accent: { readonly light: string | null; readonly dark: string | null };
  readonly headerLinks: readonly LinkView[];
  readonly footerLinks: readonly LinkView[];
  readonly mostLinks: number;
}

/** Sets how the page looks. It is sent as a whole page, so that a chosen picture goes along to the preview as well. */
export function LooksForm({ looks, isAdmin }: { readonly looks: LooksView; readonly isAdmin: boolean }) {
  const { logo, darkLogo, accent, mostLinks: most } = looks;
  return (
    <ActionForm
      name="looks"
      intent="change-looks"
      first={firstOf(looks)}
      encType="multipart/form-data"
      reloadDocument
      className="grid content-start gap-4"
    >
      <fieldset disabled={!isAdmin} className="grid gap-5">
        <legend className="sr-only">How the page looks</legend>
        <LogoField
          name="logo"
          label="Logo"
          logo={logo}
          hint="PNG, WebP or SVG, at most 24 KB. It is shown 32 pixels high."
        />
        <LogoField
          name="darkLogo"
          label="Logo for dark mode (may stay empty)"
          logo={darkLogo}
          hint="As the other one: at most 24 KB. Without one, the logo above is shown in both."
        />
        <fieldset className="grid gap-3 sm:grid-cols-2">
          <legend className="mb-2 font-semibold">Colour of links</legend>
          <TextField name="accent.light" label="In light mode" placeholder="#22409a" autoComplete="off" />
          <TextField name="accent.dark" label="In dark mode" placeholder="#9db4ff" autoComplete="off" />
          <p className="text-sm text-soft sm:col-span-2">
            Such as #0b57d0; empty for Candor’s own. Links have to be readable: what is too faint is refused, with the
            nearest shade that is not. {accent.light === null && accent.dark === null && 'None is chosen now.'}
          </p>
        </fieldset>
        <LinkRows name="headerLinks" title="Links in the header" most={most} />
        <LinkRows name="footerLinks" title="Links in the footer" most={most} />
        {isAdmin && (
          <div className="flex flex-wrap gap-2">
            <Button look="go">Save for everyone</Button>
            <button type="submit" formAction="/page/looks/preview" formTarget="preview" className={buttonLook()}>
              Preview
            </button>
          </div>
        )}
      </fieldset>
    </ActionForm>
  );
}

function firstOf({ accent, headerLinks, footerLinks }: LooksView): Record<string, string> {
  const links = Object.entries({ headerLinks, footerLinks }).flatMap(([name, list]) =>
    list.flatMap(({ label, url }, row) => [
      [`${name}.${row}.label`, label],
      [`${name}.${row}.url`, url],
    ]),
  );
  return { 'accent.light': accent.light ?? '', 'accent.dark': accent.dark ?? '', ...Object.fromEntries(links) };
}
