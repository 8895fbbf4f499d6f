/*
 * Ctrl+K (⌘K) and "/" lead to the search field that is to be seen: the header's, or the page's on a
 * phone with a keyboard. "/" only while the field says so: it is a person's setting. Both are dead while somebody writes, in fields and in the rich text editor,
 * and while a dialog is open.
 */
(() => {
  const dialogs = 'dialog[open], vaadin-dialog[opened], vaadin-confirm-dialog[opened]';

  const isShortcut = (event) =>
    (event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey) ||
    (event.key.toLowerCase() === 'k' &&
      (event.ctrlKey || event.metaKey) &&
      !event.altKey &&
      !event.shiftKey);

  // The first element of the path lies inside the shadow roots of components.
  const isWriting = (event) => {
    const target = event.composedPath()[0];
    return (
      event.isComposing ||
      (target instanceof Element &&
        (target.isContentEditable || target.matches('input, textarea, select')))
    );
  };

  const isTickBox = (event) =>
    event.composedPath()[0].matches?.('input[type="checkbox"], input[type="radio"]');

  const visibleField = () =>
    [...document.querySelectorAll('form[role="search"] input[type="search"]')].find(
      (field) => field.getClientRects().length > 0
    );

  document.addEventListener('keydown', (event) => {
    if (
      event.defaultPrevented ||
      event.repeat ||
      !event.key ||
      !isShortcut(event) ||
      (isWriting(event) && !isTickBox(event)) ||
      document.querySelector(dialogs)
    ) {
      return;
    }
    const field = visibleField();
    const offered = field?.getAttribute('aria-keyshortcuts')?.split(' ') ?? [];
    if (field && (event.key !== '/' || offered.includes('/'))) {
      event.preventDefault();
      field.focus();
      field.select();
    }
  });
})();
