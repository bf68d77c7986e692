import { Instant } from '@candor/log';
import type { LintedActionItem, LintInput } from '../input.ts';
import { lintPostmortem } from '../lint-postmortem.ts';
import type { LintRuleId } from '../rules.ts';

/** A postmortem of an outage on 3 April 2024 with one section, which no rule has anything to say about but for its text. */
export function aPostmortem(text: string, differing: Partial<LintInput> & { readonly id?: string } = {}): LintInput {
  const { id = 'impact', ...others } = differing;
  return {
    sections: [{ id, title: 'Impact', text }],
    actionItems: [],
    required: [],
    audience: 'team',
    internalTexts: [],
    publicTexts: [],
    setting: {
      at: Instant.parse('2024-04-03T18:00Z'),
      timeZone: 'Etc/UTC',
      languages: ['en'],
      names: ['Messenger', 'Send messages'],
    },
    ...others,
  };
}

/** The same in German too. */
export function inGerman(text: string): LintInput {
  const postmortem = aPostmortem(text);
  return { ...postmortem, setting: { ...postmortem.setting, languages: ['de'] } };
}

/** An open action item that lacks nothing. */
export function anItem(title: string, differing: Partial<LintedActionItem> = {}): LintedActionItem {
  return {
    id: title,
    title,
    kind: 'prevent',
    priority: 'high',
    owner: 'Operations',
    due: '2024-05-03',
    tracker: 'https://tracker.example/1',
    state: 'open',
    ...differing,
  };
}

/** A postmortem of which only the action items are written. */
export function withItems(...actionItems: readonly LintedActionItem[]): LintInput {
  return aPostmortem('', { actionItems });
}

/** What one rule found: the words that it points at, or what it says of the whole. */
export function foundBy(rule: LintRuleId, input: LintInput): string[] {
  return lintPostmortem(input)
    .filter((finding) => finding.rule === rule)
    .map(({ where, what, place }) => {
      const text =
        place.kind === 'section'
          ? input.sections.find(({ id }) => id === place.id)?.text
          : place.kind === 'action-item'
            ? input.actionItems[place.index]?.title
            : undefined;
      return where && text !== undefined ? text.slice(where.from, where.to) : what;
    });
}
