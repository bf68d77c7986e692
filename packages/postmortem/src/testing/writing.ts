import type { ActionState, WrittenPostmortem } from '@candor/incidents';
import { ActionItemId, SectionId, sealText } from '@candor/log';
import { time } from '@candor/log/testing';

/** What people wrote, given as plain strings. */
export interface Writing {
  readonly sections?: Readonly<Partial<Record<keyof WrittenPostmortem['sections'], string>>>;
  readonly actionItems?: readonly {
    readonly title: string;
    readonly owner?: string;
    readonly due?: string;
    readonly tracker?: string;
    readonly state?: ActionState;
    readonly outcome?: string;
  }[];
  /** Sections of the team's own. */
  readonly own?: readonly { readonly title: string; readonly text: string; readonly id?: SectionId }[];
  readonly factors?: readonly string[];
  readonly template?: string;
}

/** What people wrote, sealed as the log keeps it. */
export function sealWriting({
  sections = {},
  actionItems = [],
  own = [],
  factors = [],
  template,
}: Writing): WrittenPostmortem {
  return {
    sections: Object.fromEntries(Object.entries(sections).map(([section, text]) => [section, sealed(text)])),
    own: own.map(({ id, title, text }, position) => ({
      id: id ?? SectionId.parse(`own${String(position + 1).padStart(9, '0')}`),
      title: sealed(title),
      text: sealed(text),
    })),
    factors: factors.map(sealed),
    template: template ?? null,
    actionItems: actionItems.map(({ title, owner, due, tracker, state = 'open', outcome }, position) => ({
      id: ActionItemId.parse(`item${String(position + 1).padStart(8, '0')}`),
      title: sealed(title),
      kind: 'prevent',
      priority: 'medium',
      owner: owner === undefined ? null : sealed(owner),
      due: due ?? null,
      tracker: tracker === undefined ? null : sealed(tracker),
      state,
      outcome: outcome === undefined ? null : sealed(outcome),
      addedAt: time('22:00'),
      endedAt: null,
      commitment: null,
    })),
  };
}

function sealed(text: string) {
  return sealText(text, '00'.repeat(16));
}
