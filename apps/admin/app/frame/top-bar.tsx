import { reaches } from '@candor/log';
import { Form, Link, NavLink } from '@remix-run/react';
import { SearchBox } from '../search/search-box.tsx';
import type { FrameView } from './frame-view.server.ts';

const LINK = 'py-2 text-soft no-underline aria-[current]:font-semibold aria-[current]:text-ink';

/** The way to every screen, and who one is. */
export function TopBar({ me, page }: Pick<FrameView, 'me' | 'page'>) {
  return (
    <header className="flex flex-wrap items-center gap-x-5 border-b bg-card px-4">
      <Link to="/" className="py-2 font-bold tracking-tight text-ink no-underline">
        Candor
      </Link>
      <nav
        aria-label="Console"
        className="order-last flex basis-full gap-x-4 overflow-x-auto sm:order-none sm:basis-auto"
      >
        <NavLink to="/" end className={LINK}>
          Now
        </NavLink>
        <NavLink to="/incidents" className={LINK}>
          Incidents
        </NavLink>
        <NavLink to="/maintenance" className={LINK}>
          Maintenance
        </NavLink>
        <NavLink to="/features" className={LINK}>
          Features
        </NavLink>
        {reaches(me.role, 'responder') && (
          <NavLink to="/templates" className={LINK}>
            Templates
          </NavLink>
        )}
        <NavLink to="/page" className={LINK}>
          Page
        </NavLink>
        {reaches(me.role, 'admin') && (
          <>
            <NavLink to="/team" className={LINK}>
              Team
            </NavLink>
            <NavLink to="/audit" className={LINK}>
              Audit
            </NavLink>
          </>
        )}
      </nav>
      <div className="ms-auto flex min-w-0 grow basis-52 items-center justify-end gap-x-4 text-sm sm:basis-auto">
        <SearchBox />
        <a href={page.url} target="_blank" rel="noreferrer" className="hidden py-2 text-soft no-underline sm:block">
          {page.name}, as readers see it
        </a>
        <NavLink to="/account" className={LINK}>
          {me.name}
        </NavLink>
        <Form method="post" action="/sign-out">
          <input type="hidden" name="intent" value="sign-out" />
          <button type="submit" className="py-2 whitespace-nowrap text-soft">
            Sign out
          </button>
        </Form>
      </div>
    </header>
  );
}
