import type { PropertyDeclarations } from 'lit';
import { EmbeddedElement } from './element.js';

/** What our elements have in common that show something of a dataset. */
export abstract class LoadingElement extends EmbeddedElement {
  static override properties: PropertyDeclarations = { loading: {}, newer: {} };

  /** `eager` loads at once; otherwise, when the element comes within a screen of the viewport. */
  loading = '';

  /**
   * The address of a file that names the newest data, such as `latest.json` beside the folders of builds. It is asked for once all
   * else is there; if what is shown is older, a sentence below the element says so. Left out, nothing is asked.
   */
  newer = '';
}
