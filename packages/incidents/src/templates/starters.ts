import type { AddTemplate } from './commands.ts';

/** Templates to begin with: short, in plain words, saying who is affected, what we do, and when the next word comes. */
export const STARTER_TEMPLATES: readonly AddTemplate[] = [
  {
    use: 'incident',
    name: 'Something fails',
    status: 'investigating',
    title: 'Trouble with [features]',
    text: 'Since [start], people in [region] cannot use [features]. We do not know the cause yet, and are looking for it.\n\nThe next update comes by [next update].',
  },
  {
    use: 'incident',
    name: 'Something is slow',
    status: 'investigating',
    title: 'Delays with [features]',
    text: 'Since [start], people in [region] wait longer than usual for [features]. What you send is not lost: it arrives late. We are looking for the cause.\n\nThe next update comes by [next update].',
  },
  {
    use: 'incident',
    name: 'We look into reports',
    status: 'investigating',
    title: 'Reports about [features]',
    text: 'People in [region] tell us of trouble with [features]. We do not see the cause yet, and take the reports seriously. If all works for you, you need not do anything.\n\nThe next update comes by [next update].',
  },
  {
    use: 'incident',
    name: 'Cause found',
    status: 'identified',
    title: null,
    text: 'We found the cause of the trouble with [features], and are mending it. Until then, nothing changes for people in [region].\n\nThe next update comes by [next update].',
  },
  {
    use: 'incident',
    name: 'A repair is on its way',
    status: 'identified',
    title: null,
    text: 'A repair for [features] is being rolled out, step by step: it may reach others before it reaches you.\n\nThe next update comes by [next update].',
  },
  {
    use: 'incident',
    name: 'Somebody we depend on fails',
    status: 'identified',
    title: null,
    text: 'A provider that [product] depends on has an outage. That is why people in [region] cannot use [features]. They are working on it; we tell you here what we learn.\n\nThe next update comes by [next update].',
  },
  {
    use: 'incident',
    name: 'Nothing new yet',
    status: null,
    title: null,
    text: 'We are still working on [features]. There is nothing new to tell yet: what we wrote before still holds.\n\nThe next update comes by [next update].',
  },
  {
    use: 'incident',
    name: 'Repaired, we watch',
    status: 'monitoring',
    title: null,
    text: 'We have repaired [features], and are watching. If you still have trouble, tell us: we want to know.\n\nThe next update comes by [next update].',
  },
  {
    use: 'incident',
    name: 'Over',
    status: 'resolved',
    title: null,
    text: 'The trouble with [features], which began at [start], is over. We are sorry for the time it took from you.\n\nWe are writing down what happened and what we will change.',
  },
  {
    use: 'maintenance',
    name: 'Planned work',
    status: null,
    title: 'Maintenance of [features]',
    text: 'From [start] to [end] we work on [features]. People in [region] may see short breaks; what you have saved stays saved.',
  },
  {
    use: 'maintenance',
    name: 'Planned work that nobody should notice',
    status: null,
    title: 'Maintenance of [product]',
    text: 'From [start] to [end] we work on the machines behind [product]. You should not notice. If you do, tell us.',
  },
];
