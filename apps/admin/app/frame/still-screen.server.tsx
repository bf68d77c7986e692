import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import styles from '../styles.css?url';
import { SoloScreen } from './solo-screen.tsx';

interface StillScreenProps {
  readonly title: string;
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly children: ReactNode;
}

/** A screen with one thing on it at the address of a file that there is not. Nothing in it runs. */
export function stillScreen({ title, status, headers = {}, children }: StillScreenProps): Response {
  const page = renderToStaticMarkup(
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>{`${title} · Candor`}</title>
        <link rel="stylesheet" href={styles} />
        <link rel="icon" type="image/svg+xml" href="/favicon.svg" />
      </head>
      <body className="flex flex-col">
        <SoloScreen title={title}>{children}</SoloScreen>
      </body>
    </html>,
  );
  const type = { 'content-type': 'text/html; charset=utf-8' };
  return new Response(`<!doctype html>${page}`, { status, headers: { ...type, ...headers } });
}
