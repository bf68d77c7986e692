// <candor-status>: one line that says how a status page stands, on any other page. It reads `widget.json` of the page
// that the link inside it leads to. That link is what stands there without script, and whenever there is no fresh word.

{
  const MINUTE = 60_000;
  const FAILURES = 2;
  const MOST_AGE = 5 * MINUTE;
  const SVG = 'http://www.w3.org/2000/svg';
  const style = new CSSStyleSheet();
  style.replaceSync(
    'svg{width:.8em;height:.8em;margin-inline-end:.45em}a{color:inherit}a:focus-visible{outline:2px solid;outline-offset:2px}',
  );

  /** Not all at once, and not in step. @param {number} milliseconds */
  const spread = (milliseconds) => milliseconds * (0.75 + Math.random() / 2);

  /** Past the browser's own cache: some hosts let it keep files for long. @param {URL} address */
  const read = async (address) => {
    const signal = AbortSignal.timeout(MINUTE / 6);
    const answer = await fetch(address, { cache: 'no-cache', credentials: 'omit', signal });
    if (!answer.ok) throw new Error('no answer');
    return answer.json();
  };

  class CandorStatus extends HTMLElement {
    line = document.createElement('span');
    mark = this.line
      .appendChild(document.createElementNS(SVG, 'svg'))
      .appendChild(document.createElementNS(SVG, 'path'));
    link = this.line.appendChild(document.createElement('a'));
    failures = 0;
    due = 0;
    /** @type {number | undefined} */
    timer;
    look = () => document.hidden || this.askIn(Math.max(0, this.due - Date.now()));

    constructor() {
      super();
      const root = this.attachShadow({ mode: 'open' });
      root.adoptedStyleSheets = [style];
      root.append(document.createElement('slot'));
      this.line.role = 'status';
      this.line.part.add('line');
      this.link.part.add('link');
      this.mark.ownerSVGElement?.setAttribute('viewBox', '0 0 16 16');
      this.mark.ownerSVGElement?.setAttribute('aria-hidden', 'true');
    }

    connectedCallback() {
      document.addEventListener('visibilitychange', this.look);
      // Parsed top down, the element may be here before the link inside it.
      this.askIn(0);
    }

    disconnectedCallback() {
      document.removeEventListener('visibilitychange', this.look);
      clearTimeout(this.timer);
    }

    /** @param {number} milliseconds */
    askIn(milliseconds) {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => document.hidden || this.ask(), milliseconds);
    }

    async ask() {
      try {
        const page = this.getAttribute('page') ?? this.querySelector('a')?.href ?? '';
        const address = new URL('widget.json', new URL(page.replace(/\/?$/, '/'), document.baseURI));
        const told = await read(address);
        // When the page's api last said that it lives: caches keep an age as long as what it is the age of.
        const { at } = await read(new URL(told.heartbeat, address));
        // Written so that no time at all is no fresh one.
        if (!(Date.now() - Date.parse(at) <= MOST_AGE)) throw new Error('no fresh word');
        this.show(told);
        this.failures = 0;
      } catch {
        this.failures += 1;
        // What was true some minutes ago may not be so any more.
        if (this.failures >= FAILURES) this.shadowRoot?.replaceChildren(document.createElement('slot'));
      }
      const wait = spread(MINUTE * Math.min(2 ** Math.max(0, this.failures - 1), 10));
      this.due = Date.now() + wait;
      if (this.isConnected) this.askIn(wait);
    }

    /** @param {{ lang: string, dir: string, shape: string, colour: string, words: string, url: string }} told */
    show({ lang, dir, shape, colour, words, url }) {
      const { line, mark, link } = this;
      Object.assign(line, { lang, dir });
      mark.setAttribute('d', shape);
      mark.setAttribute('fill', colour);
      if (link.textContent !== words) link.textContent = words;
      link.href = url;
      const { target = '', rel = '' } = this.querySelector('a') ?? {};
      Object.assign(link, { target, rel });
      if (!line.isConnected) this.shadowRoot?.replaceChildren(line);
    }
  }

  if (!customElements.get('candor-status')) customElements.define('candor-status', CandorStatus);
}
