import { NavLink } from '@remix-run/react';
import type { ReactNode } from 'react';
import { Screen } from '../frame/screen.tsx';

const TAB = 'py-1 text-soft no-underline aria-[current]:font-semibold aria-[current]:text-ink';

/** A screen about who may do what, with the way to the others of its kind. */
export function TeamScreen({ children }: { readonly children: ReactNode }) {
  return (
    <Screen title="Team">
      <nav aria-label="Team" className="flex gap-4">
        <NavLink to="/team" end className={TAB}>
          Operators
        </NavLink>
        <NavLink to="/team/sign-ins" className={TAB}>
          Sign-ins
        </NavLink>
        <NavLink to="/team/keys" className={TAB}>
          Api keys
        </NavLink>
      </nav>
      {children}
    </Screen>
  );
}
