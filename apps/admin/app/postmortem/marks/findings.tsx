import type { PostmortemScreenView } from '../postmortem-view.server.ts';

type Finding = PostmortemScreenView['findings'][number];

/** What there is to think about in what is saved: advice, and what would keep it from readers. */
export function Findings({ findings }: { readonly findings: readonly Finding[] }) {
  if (findings.length === 0) return null;
  return (
    <details>
      <summary className="text-sm text-degraded">
        {findings.length === 1 ? '1 thing to think about' : `${findings.length} things to think about`}
      </summary>
      <ul className="grid gap-2.5 py-2 text-sm">
        {findings.map((finding, place) => (
          <li key={place} className="grid gap-0.5">
            <b>{finding.what}</b>
            <span className="text-soft">{finding.why}</span>
            {finding.sources.length > 0 && (
              <span>
                {finding.sources.map(({ name, url }, nth) => (
                  <span key={url}>
                    {nth > 0 && ', '}
                    <a href={url} target="_blank" rel="noreferrer">
                      {name}
                    </a>
                  </span>
                ))}
              </span>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
