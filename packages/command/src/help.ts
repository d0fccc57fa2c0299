/** The commands that there are. */
export type CommandName = 'import' | 'check' | 'build';

/** What `--help` prints: each fits one screen of 80 columns and 24 lines. */
export const HELP: Readonly<Record<'all' | CommandName, string>> = {
  all: `Brings party programmes to a page: from a document to the files that it loads.

  partiprogram import FILE…     reads PDF, Word, HTML, Markdown or text, and
                                writes a dataset (JSON), HTML and a report
  partiprogram check FILE.json… says what is wrong or doubtful in datasets
  partiprogram build DIR        makes the files that a site serves for many
                                programmes, from the datasets in a folder

  partiprogram COMMAND --help   says what a command can be told
  partiprogram --version

Nothing is sent anywhere. A document can be looked over by hand on import.html,
which makes the same files.
`,
  import: `partiprogram import FILE… --publisher NAME --municipality PLACE

  --publisher NAME     party or list: name, code, or both in a joint list's name
  --municipality PLACE name or number, today's or a former one; a county; or no
                       for the whole country
  --party CODE,CODE    the parties behind the list, if its name does not tell;
                       none for an independent list
  --period 2027-2031   else as the document says
  --source URL         where readers find the document
  --title TITLE        else as the document says
  --language TAG       nb, nn, se, en; else as its words tell
  --kind KIND          party-programme, topic-page or planning-programme
  --whole              you have seen that no pledge is missing
  --format LIST        of json, html, report; else all three
  --out DIR            where to write; else the folder you are in
  --force              replace files that are there
  --dry-run            say what was read, and write nothing

If one file cannot be read, nothing is written. The report names the pages and
lines to look at, those where the reading was unsure first.
`,
  check: `partiprogram check FILE.json…

Reads datasets as elements do. Prints what is wrong, where, and what to do, and
then what is doubtful: entries without topics, topics that nobody confirmed,
references that lead nowhere, documents that were not read whole.

  --strict             take doubts for errors

Ends with 1 if something is wrong, else with 0.
`,
  build: `partiprogram build DIR --out DIR

Puts all datasets (*.json) of a folder together and makes what a site serves:
a catalogue, and for each programme and municipality files of their own, so that
a page loads only what it shows.

  --out DIR            where to write; it is not there yet
  --force              replace it

If one dataset cannot be read, or an id stands in two, nothing is written.
`,
};
