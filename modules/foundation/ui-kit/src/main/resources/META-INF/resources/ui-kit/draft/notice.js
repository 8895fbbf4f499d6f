/* What the keeper says: one quiet line beside the heading, and a notice above the fields when there is trouble. */
const SPRITE = "themes/portal/icons.svg#";

export const icon = (name) => {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("class", "i");
  svg.setAttribute("aria-hidden", "true");
  const use = document.createElementNS("http://www.w3.org/2000/svg", "use");
  use.setAttribute("href", SPRITE + name);
  svg.append(use);
  return svg;
};

export const element = (tag, classes, ...children) => {
  const made = document.createElement(tag);
  made.className = classes;
  made.append(...children);
  return made;
};

/** The line: kept by the portal, or on this machine only. Readers are not disturbed by it. */
export const line = (kept, words) =>
  element("span", kept ? "saved small" : "st k-amber bare small", icon(kept ? "cloud-check" : "smartphone"), words);

/**
 * A notice. Trouble is read out at once.
 *
 * @param kind { hue, icon, title, hint, actions: [{ words, run } or { words, href }] }
 */
export const notice = (kind) => {
  const text = element("div", "", element("b", "", kind.title), " ", kind.hint ?? "");
  if (kind.actions?.length) {
    text.append(element("div", "row tight", ...kind.actions.map(action)));
  }
  const box = element("div", "note " + kind.hue, icon(kind.icon), text);
  box.setAttribute("role", kind.hue === "k-jade" ? "status" : "alert");
  return box;
};

const action = ({ words, run, href }) => {
  const made = element(href ? "a" : "button", "btn", words);
  if (href) {
    made.href = href;
    made.target = "_blank";
    made.rel = "opener"; // so that the new window may close itself
  } else {
    made.type = "button";
    made.addEventListener("click", run);
  }
  return made;
};
