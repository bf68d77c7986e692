/** Stands in every text and id of a random history that readers must never see; no public text holds it. */
export const INTERNAL_MARK = 'qzxinternal';

/** The year of every time that only the inside knows (milestones, notes); nothing public happens in it. */
export const INTERNAL_YEAR = 1987;
