import { useBuild } from '@partiprogram/elements/dataset-location';
import { useFeatureLoader } from '@partiprogram/elements/features';
import { useOwnWords } from '@partiprogram/elements/use-own-words';
import { catalogues, features } from './build-manifest.js';
import { checkedFeatures } from './checked-features.js';
import { reserveRoom } from './reserve-room.js';

// Data and features lie beside the script, wherever that is served from and whatever <base> the page has.
const base = import.meta.url;

useBuild({ base: new URL('data/', base).href, integrity: catalogues });
useFeatureLoader(checkedFeatures(features, base));
useOwnWords(() => import('./pledge-list/own-words.js'));
reserveRoom();
