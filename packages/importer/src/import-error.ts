/** The reasons why a text cannot be imported. */
export type ImportProblem = 'empty' | 'binary' | 'encoding' | 'line-ends' | 'too-large' | 'no-list' | 'existing';

/** Thrown for a text that cannot be imported. The message is one line: what is wrong and what to do. */
export class ImportError extends Error {
  readonly problem: ImportProblem;

  constructor(problem: ImportProblem, message: string) {
    super(message);
    this.name = 'ImportError';
    this.problem = problem;
  }
}
