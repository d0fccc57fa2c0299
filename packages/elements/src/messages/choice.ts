/** The four answers of a poll. */
export type Choice = 'agree' | 'partly' | 'disagree' | 'no-opinion';
