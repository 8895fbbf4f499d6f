/*
 * For people who want the colours of their device: the style sheets know one attribute for dark,
 * and only the browser knows how the device is set. Runs before the first paint and follows when
 * the device, or the person, changes the choice.
 */
(() => {
  const root = document.documentElement;
  const dark = matchMedia('(prefers-color-scheme: dark)');

  const follow = () => {
    if (root.dataset.scheme === 'device') {
      if (dark.matches) root.setAttribute('theme', 'dark');
      else root.removeAttribute('theme');
    }
  };

  dark.addEventListener('change', follow);
  new MutationObserver(follow).observe(root, { attributeFilter: ['data-scheme'] });
  follow();
})();
