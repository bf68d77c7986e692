import { hash } from 'node:crypto';

const STYLE =
  'body{max-width:32rem;margin:20vh auto 0;padding:0 1.5rem;font:1.125rem/1.6 system-ui,sans-serif;color-scheme:light dark}';

/** The page that stands where nothing was published yet. */
export const NOT_PUBLISHED = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Not published yet</title>
<style>${STYLE}</style>
<main>
<h1>Not published yet</h1>
<p>This status page is being set up. Please look again in a moment.</p>
</main>
</html>
`;

/** The Content-Security-Policy for that page. */
export const NOT_PUBLISHED_POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${hash('sha256', STYLE, 'base64')}'`,
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');
