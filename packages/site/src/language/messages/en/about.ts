/** Who runs the page, what it promises, how to check it. */
export const about = {
  'about.title': 'About this page',
  'about.description': 'Who runs {page}, what it promises, and how to check it.',
  'about.lead': 'Who runs it, what it promises, and how to check it.',
  'about.who': 'Who runs it',
  'about.nobody': 'Those who run this page have not said here yet who they are.',
  'about.promises': 'What it promises',
  'about.nothing-rewritten':
    'Nothing is rewritten in silence. What was told stays as it was told; what turns out to be wrong is put right by a later word, and both stand. A correction is a revision of its own, and the words before it stay readable. Where a law demanded that a text be destroyed, the page shows that it was.',
  'about.two-clocks':
    'Each word has two times: when it happened, and when it was told here. Where they differ, the page shows both.',
  'about.next-word':
    'When the next word is promised for a time, it is kept or visibly missed. If it has not come two minutes after, the page says so by itself, and that stays too.',
  'about.how-far':
    'You can see how far it goes. All that is told here is numbered, and the foot of each page names the newest entry that it shows.',
  'about.check': 'How to check it',
  'about.record':
    'All that is told here forms one record, its entries numbered from 1. Each entry has a fingerprint, made from what it says and from the fingerprint before it. Whoever changed or removed an old entry would change every fingerprint after it.',
  'about.newest':
    'So the number and fingerprint of the newest entry stand for everything before it. The foot of the {home} shows them, the fingerprint by its beginning. In full they are in the {root}, as {index} and {head}, along with those of the hundred newest entries. Write them down, and look for them another day.',
  'about.first-page': 'first page',
  'about.root': 'list of published files',
  'about.verify':
    'The same list leads to the SHA-256 of every published file. Every reader can compute the whole record anew and look at every file, with the command {verify}; {page} shows how, and checks the record in your browser.',
  'about.record-page': 'the page of the record',
  'about.machines': 'Programs can read how things stand {summary}, and there are {follow}.',
  'about.json': 'as JSON',
  'about.ways': 'feeds and a calendar',
  'about.times': 'Times and languages',
  'about.began': 'The record began',
  'about.zone': 'Its own time zone',
  'about.zone-note': 'Where scripts may run, times are shown in yours.',
  'about.languages': 'Languages',
  'about.languages-note': 'What people write here is not translated.',
  'about.everybody': 'For every reader',
  'about.aim':
    'This page aims to meet WCAG 2.2 at level AA: with a screen reader, by keyboard alone, enlarged, on a small screen, in dark or in strong colours, and without scripts.',
  'about.barrier': 'If something keeps you from reading it, please tell {those}.',
  'about.those': 'those who run it',
  'about.barrier-nobody':
    'If something keeps you from reading it, please tell those who run it. They have not said here yet how to reach them.',
  'about.privacy': 'What it knows about you',
  'about.nothing-kept':
    'Nothing. It sets no cookies, keeps nothing in your browser, and loads nothing from anywhere else. Its server does not write down who reads.',
  'about.in-front':
    'Networks and servers in front of it may keep records of their own; those who run this page can tell you.',
} as const;
