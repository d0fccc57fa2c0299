const A_MINUTE = 60_000;

/** Saves a text as a file on the reader's device, as a download of this page. */
export function saveFile(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Browsers take hold of it at some time after the click, and none says when.
  setTimeout(() => URL.revokeObjectURL(url), A_MINUTE);
}
