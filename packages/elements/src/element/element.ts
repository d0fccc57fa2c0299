import { LitElement, type PropertyValues } from 'lit';
import { adoptStylesAgain } from './adopt-styles.js';
import { isTrue } from './boolean.js';
import { keepPrerendered } from './prerendered.js';

/** What our elements have in common on anybody's page. */
export abstract class EmbeddedElement extends LitElement {
  /** Where there is a root before the first drawing, the page came with it. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    if (this.shadowRoot) keepPrerendered(this, this.shadowRoot);
    return super.createRenderRoot();
  }

  /** Brings each property into its type: where there is one of that name, Vue and Svelte set it to an attribute's text. */
  protected override willUpdate(changed: PropertyValues): void {
    const { elementProperties } = this.constructor as typeof LitElement;
    for (const [name, { type }] of elementProperties) {
      if (changed.has(name)) Reflect.set(this, name, typed(Reflect.get(this, name), type));
    }
  }

  /** Called by the browser in another document. */
  adoptedCallback(): void {
    if (this.hasUpdated) adoptStylesAgain(this);
  }
}

/** A value in the type of its property. */
function typed(value: unknown, type: unknown): unknown {
  if (type === Boolean) return isTrue(value);
  return type === Number && typeof value === 'string' ? Number(value) : value;
}
