/**
 * Leaves out of Lit what nothing here uses, as `rollup.config.mjs` bundles it: whoever loads a script tag pays for every
 * byte. The npm package has Lit whole.
 *
 * Not used, and gone: what Lit has for old browsers, polyfills and a server, what it counts on the window, decorators,
 * directives that hear of being connected, expressions in SVG, MathML, `<script>`, `<style>`, comments and tag names,
 * listeners with options, and properties with accessors or converters of their own. How an element updates is as Lit has it,
 * and that a template comes from code and not from data is still checked.
 */

/**
 * What Lit does for browsers that have no constructable stylesheets, and against styles that are no literals, is left out:
 * our browsers have them, and the compiler sees to the latter.
 */
const CSS_TAG = `
  export const css = (strings, ...styles) => {
    const text = String.raw({ raw: strings }, ...styles);
    let sheet;
    return {
      toString: () => text,
      get styleSheet() {
        if (!sheet) (sheet = new CSSStyleSheet()).replaceSync(text);
        return sheet;
      },
    };
  };
  export const adoptStyles = (root, styles) => {
    root.adoptedStyleSheets = styles.map((it) => it.styleSheet);
  };
  export const getCompatibleStyle = (style) => style;
  export const supportsAdoptingStyleSheets = true;
  export class CSSResult {}
  export const unsafeCSS = (text) => css\`\${text}\`;
`;

/**
 * Per file of Lit, what goes and what comes in its place, in order; `…` stands for anything, as little of
 * it as possible. Names are those of Lit's own minifier.
 */
const EDITS = {
  'lit-html/lit-html.js': [
    // Templates of SVG and MathML.
    ['constructor({strings:t,_$litType$:i},e)', 'constructor({strings:t},e)'],
    ['[f,v]=N(t,i);', '[f,v]=N(t);'],
    ['N=(t,i)=>{const s=t.length-1', 'N=t=>{const s=t.length-1'],
    ['l=2===i?"<svg>":3===i?"<math>":"",', 'l="",'],
    ['+(2===i?"</svg>":3===i?"</math>":"")', ''],
    [
      'if(this.el=S.createElement(f,e),P.currentNode=this.el.content,2===i||3===i){…}for(',
      'this.el=S.createElement(f,e),P.currentNode=this.el.content;for(',
    ],
    // Expressions in comments, tag names, and elements whose content is raw text; elements as expressions.
    ['v=/<(?:(!--|\\/[^a-zA-Z])|(\\/?[a-zA-Z][^>\\s]*)|(\\/?$))/g,', 'v=/<\\/?[a-zA-Z][^>\\s]*/g,'],
    ['p=RegExp(`>|${f}(?:(', 'p=RegExp(`>|${f}('],
    ['|))|$)`,"g")', '|))`,"g")'],
    ['c===v?"!--"===u[1]?…:c===p?">"', 'c===v?c=p:c===p?">"'],
    ['(c=n??v,d=-1):void 0===u[1]?d=-2:(', '(c=v,d=-1):('],
    ['c===$||c===g?c=p:…;const x=…;', 'c=p;'],
    ['+s.slice(d)+o+x):s+o+(-2===d?i:x)', '+s.slice(d)+o):s+o'],
    ['if(1===r.nodeType){if(r.hasAttributes())for(', 'if(1===r.nodeType){for('],
    [
      'r.removeAttribute(t)}else t.startsWith…}l++',
      'r.removeAttribute(t)}}else r.data===n&&d.push({type:2,index:l});l++',
    ],
    [
      ':1===r.type?i=new r.ctor(h,r.name,r.strings,this,t):6===r.type&&(i=new Z(h,this,t)),',
      ':i=new r.ctor(h,r.name,r.strings,this,t),',
    ],
    [
      'void 0!==s&&(void 0!==s.strings?…),i++',
      'void 0!==s.strings?(s._$AI(t,s,i),i+=s.strings.length-2):s._$AI(t[i]),i++',
    ],
    // Directives that hear of being connected, and what they ask of a part.
    ['h?._$AO?.(!1),', ''],
    [',this._$AN=void 0,this._$AD=t,this._$AM=i}get parentNode()…u(t){', ',this._$AD=t,this._$AM=i}u(t){'],
    ['(t?.creationScope??l).importNode', 'l.importNode'],
    ['class k{get _$AU(){…}constructor(', 'class k{constructor('],
    ['this._$AH=A,this._$AN=void 0,this._$AA=t', 'this._$AH=A,this._$AA=t'],
    [',this.options=e,this._$Cv=e?.isConnected??!0}get parentNode()…_$AI(', ',this.options=e}_$AI('],
    ['(t=this._$AA.nextSibling,s){for(this._$AP?.(!1,!0,s);', '(t=this._$AA.nextSibling){for(;'],
    ['(s&&s._$AB.nextSibling,e)', '(s&&s._$AB.nextSibling)'],
    ['}setConnected(t){…}}class', '}}class'],
    ['class H{get tagName()…constructor(', 'class H{constructor('],
    ['this._$AH=A,this._$AN=void 0,this.element=t', 'this._$AH=A,this.element=t'],
    ['const s=i(t).nextSibling;i(t).remove(),t=s', 'const s=t.nextSibling;t.remove(),t=s'],
    // Templates that were compiled beforehand.
    ['"number"==typeof s?this._$AC(t):(…,s);', 'this._$AC(t);'],
    ['const{values:i,_$litType$:s}=t,e=', 'const{values:i}=t,e='],
    // Listeners that are objects, or have options.
    ['constructor(t,i,s,e,h){super(t,i,s,e,h),this.type=5}', ''],
    ['e=t===A&&s!==A||…,h=t!==A&&(s===A||e);', 'e=t===A&&s!==A,h=t!==A&&s===A;'],
    [
      '"function"==typeof this._$AH?this._$AH.call(…):this._$AH.handleEvent(t)',
      'this._$AH.call(this.options?.host??this.element,t)',
    ],
    // Polyfills, and the count of copies on the window.
    [',B=t.litHtmlPolyfillSupport;…;const', ';const'],
    // A place among other nodes.
    [
      'const e=s?.renderBefore??i;let h=e._$litPart$;if(void 0===h){const t=s?.renderBefore??null;e._$litPart$=h=new k(i.insertBefore(c(),t),t,void 0,s??{})}return',
      'let h=i._$litPart$;return h||(i._$litPart$=h=new k(i.appendChild(c()),null,void 0,s)),',
    ],
  ],
  'lit-element/lit-element.js': [
    ['constructor(){super(…this.renderOptions.renderBefore??=t.firstChild,t}', 'renderOptions={host:this};'],
    [
      'const r=this.render();this.hasUpdated||…,super.update(t),this._$Do=e(',
      'const r=this.render();super.update(t),e(',
    ],
    ['connectedCallback()…render()', 'render()'],
    [',i["finalized"]=!0,s.litElementHydrateSupport…;const n', ';const n'],
    [';(s.litElementVersions??=[]).push("…");', ';'],
  ],
  '@lit/reactive-element/reactive-element.js': [
    // Polyfills, decorators, and the count of copies on the window.
    ['p=a.reactiveElementPolyfillSupport,', ''],
    ['Symbol.metadata??=…new WeakMap;', ''],
    ['y.elementStyles=[],…,(a.reactiveElementVersions??=[]).push("…");', ''],
    ['removeController(t){this._$EO?.delete(t)}', ''],
    // Properties with accessors of their own, or from a class between.
    [
      'static addInitializer(t)…static _$Eu(t,s)',
      `static get observedAttributes(){
        this.elementProperties=new Map(Object.entries(this.properties));
        this._$Eh=new Map;
        for(const[t,s]of this.elementProperties){
          if(s.state)s.attribute=!1;
          const i=this._$Eu(t,s),h=Symbol();
          if(i)this._$Eh.set(i,t);
          e(this.prototype,t,{get(){return this[h]},set(i){const e=this[h];this[h]=i;this.requestUpdate(t,e,s)}})
        }
        this.elementStyles=[this.styles].flat();
        return[...this._$Eh.keys()]
      }
      static _$Eu(t,s)`,
    ],
    [
      '"string"==typeof i?i:"string"==typeof t?t.toLowerCase():void 0}constructor()',
      'i??t.toLowerCase()}constructor()',
    ],
    [',this.constructor.l?.forEach(t=>t(this))}', '}'],
    ['a=globalThis,c=a.trustedTypes,l=c?c.emptyScript:"",', ''],
    ['this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions)', 'this.attachShadow({mode:"open"})'],
    // Types that are lists or objects, and converters.
    [
      'u={toAttribute(t,s){…},fromAttribute(t,s){…}},f=',
      'u={toAttribute:(t,s)=>s===Boolean?t?"":null:t,fromAttribute:(t,s)=>s===Boolean?null!==t:s===Number&&null!==t?Number(t):t},f=',
    ],
    ['(void 0!==i.converter?.toAttribute?i.converter:u).toAttribute(', 'u.toAttribute('],
    ['t=i.getPropertyOptions(e),h="function"==typeof t.converter?…:u;', 't=i.elementProperties.get(e);'],
    ['const r=h.fromAttribute(s,t.type);this[e]=r??this._$Ej?.get(e)??r,', 'this[e]=u.fromAttribute(s,t.type),'],
  ],
};

/** What our own code must not ask for, as it would work in the npm package only. */
const GONE = new RegExp(
  [
    /from 'lit\/(?!directives\/(if-defined|live)\.js)/,
    /\b(svg|mathml)`|<(script|style|textarea|title)\b[^>]*>|<!--/,
    /\b(noAccessor|converter|useDefault|shadowRootOptions): /,
    /\b(removeController|addInitializer|getPropertyOptions|createProperty)\(/,
  ]
    .map(({ source }) => source)
    .join('|'),
);

/** Finds what an edit is about. */
function patternOf(words) {
  const pieces = words.split('…').map((piece) => piece.replace(/[\\^$*+?.()|[\]{}/]/g, '\\$&'));
  return new RegExp(pieces.join('.*?'), 's');
}

/** A plugin of rollup. Ends the build where Lit puts anything of this in other words, as a new version may. */
export const lessOfLit = {
  name: 'less-of-lit',
  load: (id) => (id.endsWith('@lit/reactive-element/css-tag.js') ? CSS_TAG : null),
  transform(code, id) {
    const [asked] = (/packages\/elements\/dist\//.test(id) && GONE.exec(code.replace(/\/\*.*?\*\//gs, ''))) || [];
    if (asked) this.error(`${asked} is left out of Lit here: see EDITS`);
    const file = Object.keys(EDITS).find((it) => id.endsWith(`node_modules/${it}`));
    if (!file) return null;
    return EDITS[file].reduce((left, [words, instead]) => {
      const pattern = patternOf(words);
      if (!pattern.test(left)) this.error(`${file} no longer says ${words}`);
      return left.replace(pattern, () => instead);
    }, code);
  },
};
