/** Something that whoever runs the server has to mend: its message says where, and what to do. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}
