export { en as messages } from '@partiprogram/elements/messages/en';
