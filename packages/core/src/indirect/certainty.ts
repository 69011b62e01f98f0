/**
 * Whether a script contacts somebody. `sure`: when it runs. `likely`: it loads something that cannot be seen, and reads
 * this. `possible`: some code of its does, that may never run.
 */
export type Certainty = 'sure' | 'likely' | 'possible';
