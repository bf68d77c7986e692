import { z } from 'zod';

const Renewal = z.tuple([z.string(), z.string(), z.string()]);

/** What a button of the editor asks for. */
export type Asked =
  | { readonly verb: 'save' | 'preview' | 'show' | 'add' | 'factor' }
  | { readonly verb: 'up' | 'down' | 'remove' | 'back'; readonly id: string }
  | { readonly verb: 'take'; readonly section: string; readonly sentence: string }
  | { readonly verb: 'renew'; readonly section: string; readonly from: string; readonly to: string };

/** What the button sends: a word, and what it is about. */
export function askFor(asked: Asked): string {
  switch (asked.verb) {
    case 'up':
    case 'down':
    case 'remove':
    case 'back':
      return `${asked.verb} ${asked.id}`;
    case 'take':
      return `take ${JSON.stringify([asked.section, asked.sentence, ''])}`;
    case 'renew':
      return `renew ${JSON.stringify([asked.section, asked.from, asked.to])}`;
    default:
      return asked.verb;
  }
}

/** Reads what a button sent; anything else asks for the draft to be saved, as a form does that is sent by a key. */
export function askedBy(sent = ''): Asked {
  const [, verb = '', about = ''] = /^([a-z]+)(?: ([\s\S]+))?$/.exec(sent) ?? [];
  switch (verb) {
    case 'preview':
    case 'show':
    case 'add':
    case 'factor':
      return { verb };
    case 'up':
    case 'down':
    case 'remove':
    case 'back':
      return { verb, id: about };
    case 'take':
    case 'renew': {
      const parsed = Renewal.safeParse(parseJson(about));
      if (!parsed.success) return { verb: 'save' };
      const [section, from, to] = parsed.data;
      return verb === 'take' ? { verb, section, sentence: from } : { verb, section, from, to };
    }
    default:
      return { verb: 'save' };
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
