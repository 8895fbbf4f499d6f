/** Turns each "show password" button on: it swaps the field's type, its own word and its label. */
for (const button of document.querySelectorAll('button[data-show]')) {
  const field = document.getElementById(button.getAttribute('aria-controls'));
  button.hidden = false;
  button.addEventListener('click', () => {
    const shown = field.type === 'text';
    field.type = shown ? 'password' : 'text';
    button.querySelector('span').textContent = shown ? button.dataset.show : button.dataset.hide;
    button.setAttribute('aria-label', shown ? button.dataset.labelShow : button.dataset.labelHide);
  });
}
