import type { WrittenPostmortem, WrittenSection } from '@candor/incidents';
import { MOST_OWN_SECTIONS, SavePostmortemDraft } from '@candor/incidents';
import type { SectionId } from '@candor/log';
import { Prose, Title, wordsOf } from '@candor/log';
import type { ComparedPart, Words } from './comparison.ts';

/** What people wrote, being changed by a file part by part; each part is told as it is taken or refused. */
export class Taking {
  readonly parts: ComparedPart[] = [];
  readonly #sections: Map<WrittenSection, string>;
  readonly #own: { id: SectionId; title: string; text: string }[];
  readonly #template: string | null;
  #factors: string[];

  constructor({ sections, own, factors, template }: WrittenPostmortem) {
    this.#sections = new Map(Object.entries(sections).map(([id, text]) => [id as WrittenSection, wordsOf(text)]));
    this.#own = own.map(({ id, title, text }) => ({ id, title: wordsOf(title), text: wordsOf(text) }));
    this.#factors = factors.map(wordsOf);
    this.#template = template;
  }

  get words(): Words {
    return {
      sections: Object.fromEntries(this.#sections),
      own: this.#own,
      factors: this.#factors,
      template: this.#template,
    };
  }

  /** Tells of a part that changes nothing. */
  tell(part: ComparedPart): void {
    this.parts.push(part);
  }

  /** Puts words into a section that people write; null takes them out. */
  write(part: ComparedPart, section: WrittenSection, words: string | null): void {
    if (words === null) this.#sections.delete(section);
    else if (!this.#isKept(part, Prose, words)) return;
    else this.#sections.set(section, words);
    this.parts.push(part);
  }

  /** Puts words under a title of the team's own; null takes the section out. */
  writeOwn(part: ComparedPart, id: SectionId, title: string, words: string | null): void {
    const at = this.#own.findIndex((it) => it.id === id);
    if (words === null) this.#own.splice(at, at < 0 ? 0 : 1);
    else {
      if (!(this.#isKept(part, Title, title) && this.#isKept(part, Prose, words))) return;
      if (at < 0 && this.#own.length >= MOST_OWN_SECTIONS) {
        this.parts.push({ ...part, becomes: 'refused', why: TOO_MANY });
        return;
      }
      this.#own.splice(at < 0 ? this.#own.length : at, at < 0 ? 0 : 1, { id, title, text: words });
    }
    this.parts.push(part);
  }

  /** Puts other contributing factors in the place of those there are. */
  writeFactors(part: ComparedPart, factors: readonly string[]): void {
    const { success, error } = SavePostmortemDraft.shape.factors.safeParse(factors);
    if (success) this.#factors = [...factors];
    this.parts.push(success ? part : { ...part, becomes: 'refused', why: sentences(error) });
  }

  #isKept(part: ComparedPart, schema: typeof Prose, words: string): boolean {
    const { success, error } = schema.safeParse(words);
    if (!success) this.parts.push({ ...part, becomes: 'refused', why: sentences(error) });
    return success;
  }
}

/** Why something cannot be kept, as its schema says it. */
export function sentences({ issues }: { readonly issues: readonly { readonly message: string }[] }): string {
  return issues.map(({ message }) => message).join(' ');
}

const TOO_MANY = `A postmortem keeps at most ${MOST_OWN_SECTIONS} sections of the team’s own. Put some of them together.`;
