/*
 * Offers below a search field: asks for them a moment after the last key, moves through them with
 * the arrow keys and closes them. The field's own text is never written and no key is taken while a
 * letter is being composed, so that Telex and VNI are left in peace. Keyboards of phones compose every
 * word to its end: there a longer pause asks too. The list itself is made by the server: the element
 * .offers behind the field, hidden when there is nothing.
 */
(() => {
  const MOMENT = 180;
  const PAUSE = 500;
  const FIELD = 'form[role="search"] input[role="combobox"]';
  const timers = new WeakMap();

  const fieldOf = (event) => event.target instanceof Element && event.target.closest(FIELD);
  const offersOf = (field) => field.form.querySelector('.offers');
  const options = (field) => [...(offersOf(field)?.querySelectorAll('[role="option"]') ?? [])];
  const active = (field) => options(field).find((it) => it.getAttribute('aria-selected') === 'true');
  const isOpen = (field) => field.form.classList.contains('offering') && options(field).length > 0;

  const ask = (field, wait) => {
    clearTimeout(timers.get(field));
    timers.set(
      field,
      setTimeout(() => field.form.dispatchEvent(new CustomEvent('td-typed')), wait)
    );
  };

  const choose = (field, option) => {
    options(field).forEach((it) => it.setAttribute('aria-selected', String(it === option)));
    if (option) {
      field.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    } else {
      field.removeAttribute('aria-activedescendant');
    }
  };

  const open = (field, opened) => {
    field.form.classList.toggle('offering', opened);
    field.setAttribute('aria-expanded', String(isOpen(field)));
    choose(field, undefined);
  };

  // The server answers by changing the list.
  const watch = (field) => {
    if (!timers.has(field)) {
      timers.set(field, 0);
      new MutationObserver(() =>
        field.setAttribute('aria-expanded', String(isOpen(field)))
      ).observe(field.form, { childList: true, subtree: true });
    }
  };

  document.addEventListener('focusin', (event) => {
    const field = fieldOf(event);
    if (field) {
      watch(field);
      field.form.classList.remove('offering');
      if (field.value.trim() === '') {
        field.form.classList.add('offering');
        ask(field, 0);
      }
    }
  });

  document.addEventListener('focusout', (event) => {
    const field = fieldOf(event);
    if (field) {
      clearTimeout(timers.get(field));
      open(field, false);
    }
  });

  document.addEventListener('input', (event) => {
    const field = fieldOf(event);
    if (field) {
      open(field, true);
      ask(field, event.isComposing ? PAUSE : MOMENT);
    }
  });

  document.addEventListener('compositionend', (event) => {
    const field = fieldOf(event);
    if (field) {
      open(field, true);
      ask(field, MOMENT);
    }
  });

  const move = (field, step) => {
    const all = options(field);
    const next = all.indexOf(active(field)) + step;
    const wrapped = next < -1 ? all.length - 1 : next;
    choose(field, all[wrapped]);
  };

  document.addEventListener(
    'keydown',
    (event) => {
      const field = fieldOf(event);
      if (!field || event.isComposing || !isOpen(field)) {
        return;
      }
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        event.preventDefault();
        move(field, event.key === 'ArrowDown' ? 1 : -1);
      } else if (event.key === 'Escape') {
        event.preventDefault();
        open(field, false);
      } else if (event.key === 'Enter' && active(field)) {
        event.preventDefault();
        active(field).click();
        open(field, false);
      }
    },
    true
  );

  // A press on an offer keeps the keyboard in the field until the click is through.
  document.addEventListener('mousedown', (event) => {
    if (event.target instanceof Element && event.target.closest('form[role="search"] .offers')) {
      event.preventDefault();
    }
  });

  document.addEventListener('submit', (event) => {
    const field = event.target instanceof Element && event.target.querySelector(FIELD);
    if (field) {
      clearTimeout(timers.get(field));
      open(field, false);
    }
  });
})();
