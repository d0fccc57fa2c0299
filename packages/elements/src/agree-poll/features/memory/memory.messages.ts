import type { Language } from '@partiprogram/programmes';

const nb = {
  remember: 'Husk svarene mine på denne enheten',
  where:
    'De blir liggende i denne nettleseren, for denne siden, til du sletter dem. De som bruker enheten etter deg, kan se dem.',
  erase: 'Slett',
  kept: 'Svarene er lagret på denne enheten.',
  erased: 'Slettet. Ingenting er lagret på denne enheten.',
  blocked: 'Nettleseren lar oss ikke lagre noe her. Svarene blir glemt når du forlater siden.',
  full: 'Nettleseren har ikke plass til mer. Svarene blir glemt når du forlater siden.',
  damaged: 'Det som var lagret, lot seg ikke lese. Du kan slette det, eller lagre på nytt.',
  notErased: 'Nettleseren lot oss ikke slette. Du kan slette nettstedsdata i innstillingene i nettleseren.',
};

/** The texts of the memory, per language. */
export const MEMORY_MESSAGES: Readonly<Record<Language, typeof nb>> = {
  nb,
  nn: {
    remember: 'Hugs svara mine på denne eininga',
    where:
      'Dei blir liggjande i denne nettlesaren, for denne sida, til du slettar dei. Dei som bruker eininga etter deg, kan sjå dei.',
    erase: 'Slett',
    kept: 'Svara er lagra på denne eininga.',
    erased: 'Sletta. Ingenting er lagra på denne eininga.',
    blocked: 'Nettlesaren lèt oss ikkje lagre noko her. Svara blir gløymde når du går frå sida.',
    full: 'Nettlesaren har ikkje plass til meir. Svara blir gløymde når du går frå sida.',
    damaged: 'Det som var lagra, lét seg ikkje lese. Du kan slette det, eller lagre på nytt.',
    notErased: 'Nettlesaren lét oss ikkje slette. Du kan slette nettstaddata i innstillingane i nettlesaren.',
  },
  en: {
    remember: 'Remember my answers on this device',
    where:
      'They stay in this browser, for this site, until you delete them. Whoever uses the device after you can see them.',
    erase: 'Delete',
    kept: 'Your answers are stored on this device.',
    erased: 'Deleted. Nothing is stored on this device.',
    blocked: 'The browser does not let us store anything here. Your answers are forgotten when you leave the page.',
    full: 'The browser has no more room. Your answers are forgotten when you leave the page.',
    damaged: 'What was stored could not be read. You can delete it, or store anew.',
    notErased:
      'The browser did not let us delete. You can delete the data of this site in the settings of your browser.',
  },
};
