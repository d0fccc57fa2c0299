import { LitElement } from 'lit';

/** An element that renders into the page itself, where one style sheet, labels and headings reach everything. */
export abstract class LightElement extends LitElement {
  protected override createRenderRoot(): this {
    return this;
  }
}
