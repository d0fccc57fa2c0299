import { autoload } from './autoload.js';
import { chunks } from './build-manifest.js';
import { loadChunk } from './load-chunk.js';

autoload(Object.keys(chunks), (tag) => loadChunk(chunks[tag] ?? [], import.meta.url));
