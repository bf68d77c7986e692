import { reaches } from '@candor/log';
import { Form, Link, NavLink } from '@remix-run/react';
import { SearchBox } from '../search/search-box.tsx';
import type { FrameView } from './frame-view.server.ts';

const LINK = 'py-2 whitespace-nowrap text-soft no-underline aria-[current]:font-semibold aria-[current]:text-ink';

/** Every screen that leads to others, and the least role that may see it. */
const SCREENS = [
  { to: '/', words: 'Now', least: 'viewer' },
  { to: '/incidents', words: 'Incidents', least: 'viewer' },
  { to: '/maintenance', words: 'Maintenance', least: 'viewer' },
  { to: '/action-items', words: 'Action items', least: 'viewer' },
  { to: '/learning', words: 'Learning', least: 'viewer' },
  { to: '/features', words: 'Features', least: 'viewer' },
  { to: '/templates', words: 'Templates', least: 'responder' },
  { to: '/page', words: 'Page', least: 'viewer' },
  { to: '/team', words: 'Team', least: 'admin' },
  { to: '/audit', words: 'Audit', least: 'admin' },
] as const;

/** The way to every screen, and who one is. */
export function TopBar({ me, page }: Pick<FrameView, 'me' | 'page'>) {
  return (
    <header className="flex flex-wrap items-center gap-x-5 border-b bg-card px-4">
      <Link to="/" className="py-2 font-bold tracking-tight text-ink no-underline">
        Candor
      </Link>
      <nav
        aria-label="Console"
        className="order-last flex basis-full gap-x-3 overflow-x-auto sm:order-none sm:basis-auto"
      >
        {SCREENS.filter(({ least }) => reaches(me.role, least)).map(({ to, words }) => (
          <NavLink key={to} to={to} end={to === '/'} className={LINK}>
            {words}
          </NavLink>
        ))}
      </nav>
      <div className="ms-auto flex min-w-0 grow basis-52 items-center justify-end gap-x-3 text-sm sm:basis-auto">
        <SearchBox />
        <a
          href={page.url}
          target="_blank"
          rel="noreferrer"
          title={`${page.name}, as readers see it`}
          className="hidden py-2 whitespace-nowrap text-soft no-underline lg:block"
        >
          Status page
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
