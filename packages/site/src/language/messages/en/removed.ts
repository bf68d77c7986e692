/** That words were destroyed because the law asks for it, where they stood. `ground`: an operator's sentence. */
export const removed = {
  'removed.text': '[removed] Removed on {day}: {ground}',
  'removed.title': 'The title was removed on {day}: {ground}',
} as const;
