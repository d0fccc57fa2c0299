import { expect } from '@open-wc/testing';
import { define } from './define.js';

describe('define', () => {
  it('leaves the first one be when the code is on the page twice', () => {
    const first = class extends HTMLElement {};
    define('defined-twice', first);
    expect(() => define('defined-twice', class extends HTMLElement {})).to.not.throw();
    expect(customElements.get('defined-twice')).to.equal(first);
  });
});
