/** Shows the guides, which are in the page from the beginning. */
export function openHelp(): void {
  const help = document.getElementById("help");
  if (help instanceof HTMLDialogElement) help.showModal();
}
