import { autoload } from './autoload.js';
import { chunks } from './build-manifest.js';
import { loadChunk } from './load-chunk.js';

const base = import.meta.url;

autoload(async (name) => {
  // A language that is not ours has two letters, and nothing to load. All else is a part.
  const part = async () => (await loadChunk(chunks['parts'] ?? [], base)).parts?.[name];
  const files = chunks[name] ?? (name.length > 2 ? await part() : []);
  if (!files) throw new Error(`There is no ${name}`);
  return loadChunk(files, base);
});
