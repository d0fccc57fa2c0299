export { parts } from '../build-manifest.js';
