import { expect, test } from 'vitest';
import { fileOf } from '../testing/open-story.ts';
import { anOutage } from '../testing/stories.ts';

test('the newest word says when it was posted where that is not when it happened', () => {
  const { author, id } = anOutage();
  const words = () => /<p class="soft">Newest word, .*?<\/p>/.exec(fileOf(author, 'index.html'))?.[0];
  author.at('2025-02-12T00:30Z').update(id, { status: 'identified', text: 'We look.' });
  expect(words()).not.toContain('posted');
  author
    .at('2025-02-12T00:50Z')
    .update(id, { status: 'identified', text: 'It is the disks.', happenedAt: '2025-02-12T00:40Z' });
  expect(words()).toMatch(/00:40 .* · <span>posted <time [^>]*>00:50<\/time>/);
});
