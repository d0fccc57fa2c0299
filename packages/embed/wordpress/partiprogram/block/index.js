/*
 * The block in the editor: fields beside it, and a preview, which is the build's own frame. Runs as it is, without a build step;
 * what readers get is made by `includes/tag.php`.
 */
(({ blocks, blockEditor, components, element, i18n }, build) => {
  const { createElement, useEffect, useState } = element;
  const { __ } = i18n;
  const domain = 'partiprogram';

  /** How long a field rests before the preview asks for what it says, in milliseconds. */
  const REST = 600;

  const ELEMENTS = [
    { value: 'pledge-list', label: __('Liste over løfter', domain) },
    { value: 'topic-compare', label: __('Sammenligning av et tema', domain) },
    { value: 'agree-poll', label: __('Si din mening', domain) },
  ];

  const LANGUAGES = [
    { value: '', label: __('Som siden', domain) },
    { value: 'nb', label: 'Bokmål' },
    { value: 'nn', label: 'Nynorsk' },
    { value: 'en', label: 'English' },
  ];

  /** Which of these an element takes, beside what all of them take. */
  const takesProgramme = (tag) => tag !== 'topic-compare';
  const takesControls = (tag) => tag !== 'agree-poll';

  /** The address of the preview: what the frame does not know, the frame leaves out. */
  function previewOf({ element: tag, programme, municipality, topic, limit, controls, language }) {
    const one = takesProgramme(tag) && programme.trim();
    const asked = {
      element: tag,
      programme: one || '',
      municipality: one ? '' : municipality,
      topic,
      limit,
      lang: language || build.language,
    };
    const query = new URLSearchParams();
    for (const [name, value] of Object.entries(asked)) if (value.trim()) query.set(name, value.trim());
    if (!/^(?:nb|nn|en)$/.test(query.get('lang') ?? '')) query.delete('lang');
    if (controls && takesControls(tag)) query.set('controls', '');
    return `${build.frame}?${query}`;
  }

  /** The frame, once the fields have rested. */
  function Preview({ address }) {
    const [shown, setShown] = useState(address);
    useEffect(() => {
      const timer = setTimeout(() => setShown(address), REST);
      return () => clearTimeout(timer);
    }, [address]);
    return createElement('iframe', {
      src: shown,
      title: __('Forhåndsvisning av Partiprogram', domain),
      tabIndex: -1,
      loading: 'lazy',
      referrerPolicy: 'no-referrer',
      // A click is for the editor: it selects the block.
      style: { display: 'block', width: '100%', height: '480px', border: 0, pointerEvents: 'none' },
    });
  }

  /** What stands in place of the preview where there is no build to load. */
  function Missing() {
    const instructions = __('Adressen til elementene, eller sjekksummen deres, er ikke satt.', domain);
    const link = { variant: 'primary', href: build.settings };
    return createElement(
      components.Placeholder,
      { label: 'Partiprogram', instructions },
      build.settings && createElement(components.Button, link, __('Gå til innstillingene', domain)),
    );
  }

  function Fields({ attributes, setAttributes }) {
    const { PanelBody, SelectControl, TextControl, TextareaControl, ToggleControl } = components;
    const { element: tag } = attributes;
    /** A field for one attribute. `props` says what is particular to it. */
    const field = (type, name, label, props = {}) =>
      createElement(type, {
        key: name,
        label,
        value: attributes[name],
        onChange: (value) => setAttributes({ [name]: value }),
        __nextHasNoMarginBottom: true,
        __next40pxDefaultSize: true,
        ...props,
      });
    return createElement(
      PanelBody,
      { title: __('Hva som vises', domain) },
      field(SelectControl, 'element', __('Element', domain), { options: ELEMENTS }),
      takesProgramme(tag) &&
        field(TextControl, 'programme', __('Program', domain), { help: __('For eksempel baerum-ap-mangfold', domain) }),
      field(TextControl, 'municipality', __('Kommune', domain), {
        help: __('Kommunens nummer, for eksempel 3201. Brukes når det ikke står noe program.', domain),
      }),
      field(TextControl, 'topic', __('Tema', domain), { help: __('For eksempel inkludering', domain) }),
      field(TextControl, 'limit', __('Hvor mange som vises først', domain), { type: 'number', min: 1, max: 999 }),
      takesControls(tag) &&
        field(ToggleControl, 'controls', __('La leseren søke og velge', domain), {
          value: undefined,
          checked: attributes.controls,
          __next40pxDefaultSize: undefined,
        }),
      field(SelectControl, 'language', __('Språk', domain), { options: LANGUAGES }),
      field(TextareaControl, 'fallback', __('Tekst uten JavaScript', domain), {
        help: __('Står det ikke noe her, får leseren en lenke til det samme som vanlig tekst.', domain),
        __next40pxDefaultSize: undefined,
      }),
    );
  }

  function Edit(props) {
    const shown = build.frame
      ? createElement(Preview, { address: previewOf(props.attributes) })
      : createElement(Missing);
    return createElement(
      'div',
      blockEditor.useBlockProps(),
      createElement(blockEditor.InspectorControls, null, createElement(Fields, props)),
      shown,
    );
  }

  blocks.registerBlockType('partiprogram/embed', { edit: Edit, save: () => null });
})(window.wp, window.partiprogramBuild ?? { language: '', frame: '', settings: '' });
