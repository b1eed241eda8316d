/** Offers a text, whole or in pieces, to the rep as a file to keep. */
export function saveFile(name: string, text: string | string[], type = 'application/json'): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text].flat(), { type }));
  link.download = name;
  link.click();
  // The download has begun with the click; the address is of no further use.
  URL.revokeObjectURL(link.href);
}
