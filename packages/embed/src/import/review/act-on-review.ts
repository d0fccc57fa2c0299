import type { Act } from '@partiprogram/importer';
import { nb as text } from '../messages/nb.js';
import type { ImportSession } from '../session.js';

/** Does something to what was read, and says what happened. */
export function act(session: ImportSession, what: Act): boolean {
  const done = session.perform(what);
  session.say(done ? text.did(what) : text.cannot);
  return done;
}

/** Takes the last act back, and says so. */
export function undoAct(session: ImportSession): void {
  const step = session.undo();
  session.say(step ? text.undone(text.did(step.act)) : text.nothingToUndo);
}

/** Does again what was undone, and says so. */
export function redoAct(session: ImportSession): void {
  const step = session.redo();
  session.say(step ? text.redone(text.did(step.act)) : text.nothingToRedo);
}
