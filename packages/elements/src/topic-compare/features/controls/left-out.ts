import type { Language } from '@partiprogram/programmes';
import type { NoticeText } from '../../../element/notice-texts.js';
import type { ComparisonModel } from '../../comparison-model.js';
import { CONTROLS_MESSAGES } from './controls.messages.js';

/**
 * What the page and the reader leave out of a comparison, in words: programmes that are put aside, and kinds of issues. A
 * limit leaves out nothing: the rest is a button away.
 *
 * @returns a sentence each; none where all of it is there
 */
export function leftOutTexts(
  { without, only, isSelection }: ComparisonModel['leftOut'],
  language: Language,
): NoticeText[] {
  const { without: names, selected, only: kinds } = CONTROLS_MESSAGES[language].leftOut;
  const kind = only && kinds[only];
  return [
    ...(without.length > 0 ? [[names, ...without] as const] : []),
    ...(isSelection ? [[() => selected] as const] : []),
    ...(kind ? [[() => kind] as const] : []),
  ];
}
