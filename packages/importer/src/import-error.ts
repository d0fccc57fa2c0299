/** The reasons why a file cannot be imported. */
export type ImportProblem =
  | 'empty'
  | 'binary'
  | 'image'
  | 'archive'
  | 'other-format'
  | 'table'
  | 'encoding'
  | 'line-ends'
  | 'too-large'
  | 'too-many-pages'
  | 'too-many-entries'
  | 'too-slow'
  | 'encrypted'
  | 'no-text'
  | 'broken'
  | 'no-list'
  | 'existing';

/**
 * Thrown for a file that cannot be imported. The message is one line that goes on from the file's name: what is wrong,
 * and what to do. `problem` is for those who say it in their own words.
 */
export class ImportError extends Error {
  readonly problem: ImportProblem;

  constructor(problem: ImportProblem, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'ImportError';
    this.problem = problem;
  }
}
