/** Why a text cannot be imported at all. */
export type ImportProblem = 'empty' | 'binary' | 'encoding' | 'line-ends' | 'too-large' | 'no-list' | 'existing';

/** A text that cannot be imported. The message is one line that says what is wrong and what to do. */
export class ImportError extends Error {
  readonly problem: ImportProblem;

  constructor(problem: ImportProblem, message: string) {
    super(message);
    this.name = 'ImportError';
    this.problem = problem;
  }
}
