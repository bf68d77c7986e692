import { Link } from '@remix-run/react';
import { Screen } from '../frame/screen.tsx';
import { FoundItem } from './found-item.tsx';
import { SearchForm } from './search-form.tsx';
import type { SearchScreenView } from './search-view.server.ts';

/** What people wrote, by the words in it. */
export function SearchScreen({ view }: { readonly view: SearchScreenView }) {
  const { answer } = view;
  return (
    <Screen title="Search">
      <SearchForm view={view} />
      <p role="status" className="text-soft">
        {outcome(view)}
      </p>
      {answer && answer.found.length > 0 && (
        <ul className="border-t">
          {answer.found.map((found) => (
            <FoundItem key={found.path} found={found} />
          ))}
        </ul>
      )}
      <Pages view={view} />
    </Screen>
  );
}

const HOW =
  'Every word must be in the same text. The last word may be the beginning of one; words in quotation marks must stand ' +
  'in a row.';

function outcome({ asked, problem, answer }: SearchScreenView): string {
  if (problem) return 'Nothing was looked for yet.';
  if (!answer) return `Type what you look for: in titles, updates, postmortem drafts and notes. ${HOW}`;
  if (answer.isEmpty) return 'There is no word in that. Type letters or digits.';
  const { total, pages } = answer;
  if (total === 0 && asked.page > 1) return 'There is nothing on this page. Go back to the first one.';
  if (total === 0) return `Nothing was found. Try fewer or shorter words, or search everywhere. ${HOW}`;
  const found = total === 1 ? 'Found in one place.' : `Found in ${total} places.`;
  return pages > 1 ? `${found} Page ${asked.page} of ${pages}.` : found;
}

function Pages({ view: { asked, answer } }: { readonly view: SearchScreenView }) {
  const to = (page: number) => {
    const { page: _, ...fields } = asked;
    const filled = Object.entries(fields).filter(([, value]) => value !== '');
    return `/search?${new URLSearchParams([...filled, ['page', String(page)]])}`;
  };
  return (
    <nav aria-label="Pages" className="flex gap-4">
      {asked.page > 1 && <Link to={to(1)}>First page</Link>}
      {answer && asked.page < answer.pages && <Link to={to(asked.page + 1)}>Next page</Link>}
    </nav>
  );
}
