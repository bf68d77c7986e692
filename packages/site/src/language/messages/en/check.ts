/** How readers check the record, in their own browser or elsewhere. */
export const check = {
  'check.title': 'Check it yourself',
  'check.chain':
    'Each entry of the record has a fingerprint, made from what it says and from the fingerprint before it. So the number and fingerprint that stand at the foot of a page stand for all that was told until then.',
  'check.limits':
    'That all of it fits together is no proof that it always was the same: whoever runs the page could make up all of it anew. Only a number and fingerprint that you, or somebody you trust, kept from earlier can show that.',
  'check.elsewhere': 'The record lies in {record}, its signed head in {head}.',
  'check.command':
    'With Candor on a computer of your own, {command} checks the record, and every page and file that is published here.',
  'check.head': 'Number and fingerprint that you kept, if you did',
  'check.now': 'Check now',
  'check.progress': 'How far the check is',
  'check.checking': 'Every entry is being checked…',
  'check.whole': 'The record is whole, from entry 1 to entry {count}. The fingerprint of the newest is {head}.',
  'check.removed': 'Texts that were destroyed, so that only their fingerprints are left: {count}.',
  'check.signed': 'It is signed by the key {key}, of which entry {index} tells.',
  'check.unsigned': 'Its signature does not hold: it was not signed by the key of which the record tells.',
  'check.unknown-signature':
    'This browser does not know signatures of this kind (Ed25519), so that one was not checked.',
  'check.kept': 'What you kept is entry {index} of this record.',
  'check.not-kept': 'What you kept is not on this record.',
  'check.no-head':
    'That is no fingerprint. Give at least its first 8 characters, with the number before it or without: 12 · 5ace 243a',
  'check.broken': 'The record breaks at entry {index} ({path}, line {line}): {problem}.',
  'check.other-head': 'The signed head speaks of entry {index}, but the record ends with another entry, {last}.',
  'check.unreadable': '{path} could not be read, so nothing can be said. Please try again later.',
  'check.insecure': 'Browsers compute fingerprints only on pages that came over https. Nothing was checked.',
  'check.problem-form': 'it is not written as an entry is',
  'check.problem-index': 'it has not the number that comes next',
  'check.problem-previous': 'it does not name the fingerprint of the entry before it',
  'check.problem-time': 'its time is none, or before that of the entry before it',
  'check.problem-text': 'a text in it does not fit its fingerprint',
  'check.problem-commitment': 'it says something else than it was recorded with',
  'check.problem-hash': 'its own fingerprint is not the one of what it says',
  'check.problem-gone': 'a text in it is gone, and no entry says that it was destroyed',
  'check.problem-standing': 'it says that a text was destroyed that still stands, or never was there',
} as const;
