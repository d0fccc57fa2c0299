import type { Choice } from './choice.js';

/** Fired when somebody chooses something else. */
export class ChoiceChangeEvent extends Event {
  readonly choice: Choice;

  constructor(choice: Choice) {
    super('choice-change', { bubbles: true });
    this.choice = choice;
  }
}
