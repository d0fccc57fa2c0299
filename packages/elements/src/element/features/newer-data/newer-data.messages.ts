import type { Language } from '@partiprogram/programmes';

/**
 * Says that there are newer data, per language.
 *
 * @param shown the version that is on the screen
 * @param day of the newer one, in words
 */
export const NEWER_DATA: Readonly<Record<Language, (shown: string, day: string) => string>> = {
  nb: (shown, day) => `Her vises versjon ${shown} av programdataene. En nyere versjon kom ${day}.`,
  nn: (shown, day) => `Her står versjon ${shown} av programdataa. Ein nyare versjon kom ${day}.`,
  en: (shown, day) => `This is version ${shown} of the programme data. A newer version came on ${day}.`,
};
