/*
 * Lists as office programs put them on the clipboard. Word: paragraphs with a typed marker
 * ("mso-list:l0 level2 lfo1", the marker in a span "mso-list:Ignore" or between two comments), the
 * kind of numbers in "@list l0:level2 {…}" of the style sheet. Word on the web: a list of its own for
 * every item. Google Docs: the inner list beside the item instead of within it.
 */

const RULE = /@list\s+(l\d+):level(\d+)[^{]*\{([^}]*)\}/g;
const BULLET = /^(\P{L}{0,2}|\p{L})$/u; // "·", "–", "+", and letters of symbol fonts such as "o"
const NUMBER = /^\(?(?:\d+\.)*(\d+)[.)/]*$/;
const LETTER = /^\(?([a-zđ])[.)]+$/i;
const ROMAN = /^\(?([ivxlcdm]+)[.)]+$/i;

/** What a style sheet says of its lists, by "l0 level1". */
export function listRules(css) {
  const rules = new Map();
  for (const [, list, level, text] of css.matchAll(RULE)) {
    const format = /mso-level-number-format:\s*([a-z-]+)/.exec(text)?.[1] ?? "decimal";
    rules.set(`${list} level${level}`, format);
  }
  return rules;
}

/** Makes lists of all that stands for one. */
export function buildLists(body, rules) {
  body.querySelectorAll(".ListContainerWrapper li[data-aria-level]").forEach(asParagraph);
  let open = []; // the lists around the current item, outermost first: { list, id, depth, tag }
  let last = null;
  for (const item of [...body.querySelectorAll("p")]) {
    const found = levelOf(item);
    const kind = found && kindOf(found, markerOf(item), rules);
    if (kind) {
      if (!last || last.nextElementSibling !== item) {
        open = [];
      }
      last = place(item, { ...found, ...kind }, open);
    }
  }
  body.querySelectorAll(":is(ul, ol) > :is(ul, ol)").forEach(intoItem);
}

function levelOf(paragraph) {
  const found = /mso-list:\s*(l\d+) level(\d+)/.exec(paragraph.getAttribute("style") ?? "");
  return found && { id: found[1], depth: Number(found[2]), rule: `${found[1]} level${found[2]}` };
}

/** An item of Word on the web, as Word itself would have written it. */
function asParagraph(item) {
  const list = item.parentElement;
  const paragraph = item.ownerDocument.createElement("p");
  const number = item.getAttribute("data-aria-posinset") ?? list.getAttribute("start") ?? "1";
  const marker = item.ownerDocument.createElement("span");
  marker.setAttribute("style", "mso-list:Ignore");
  marker.textContent = list.tagName === "OL" ? `${number}.` : "·";
  paragraph.setAttribute("style", `mso-list:l0 level${item.getAttribute("data-aria-level")} lfo1`);
  item.querySelectorAll("p").forEach((inner) => inner.replaceWith(...inner.childNodes));
  paragraph.append(marker, ...item.childNodes);
  const wrapper = item.closest(".ListContainerWrapper");
  wrapper.before(paragraph);
  item.remove();
  if (!wrapper.querySelector("li")) {
    wrapper.remove();
  }
}

/** The typed marker and the nodes it consists of. */
function markerOf(paragraph) {
  const span = [...paragraph.querySelectorAll("span")].find((each) =>
    /mso-list:\s*Ignore/i.test(each.getAttribute("style") ?? ""),
  );
  const nodes = span ? [span] : betweenComments(paragraph);
  return { nodes, text: nodes.map((node) => node.textContent).join("").trim() };
}

// <![if !supportLists]> … <![endif]>, which a browser reads as comments.
function betweenComments(paragraph) {
  const nodes = [...paragraph.childNodes];
  const comment = (word) => (node) => node.nodeType === Node.COMMENT_NODE && node.data.includes(word);
  const start = nodes.findIndex(comment("!supportLists"));
  const end = nodes.findIndex(comment("endif"));
  return start >= 0 && end > start ? nodes.slice(start + 1, end) : [];
}

/**
 * Bullets or numbers, which numbers, and where they begin. Nothing for a marker with words of its own
 * ("Điều 4."): that one has to stay a paragraph, or its words would be lost.
 */
function kindOf({ rule }, { nodes, text }, rules) {
  const format = rules.get(rule);
  const number = format === "bullet" ? null : numberOf(text, format);
  if (!number && format !== "bullet" && !BULLET.test(text)) {
    return null;
  }
  nodes.forEach((node) => node.remove());
  return number ? { tag: "ol", ...number } : { tag: "ul" };
}

function numberOf(text, format = "") {
  const [, digits] = NUMBER.exec(text) ?? [];
  const [, letter] = LETTER.exec(text) ?? [];
  const [, roman] = ROMAN.exec(text) ?? [];
  if (digits) {
    return { start: Number(digits) };
  }
  const isRoman = roman && (format.startsWith("roman") || (!format && (roman.length > 1 || /^[ivx]$/i.test(roman))));
  if (isRoman) {
    return { start: romanNumber(roman), type: roman === roman.toLowerCase() ? "i" : "I" };
  }
  return letter ? { start: letterNumber(letter), type: letter === letter.toLowerCase() ? "a" : "A" } : null;
}

/** a, b, c, d, đ, e …: the office counts with đ, the browser without. */
const letterNumber = (letter) => (letter.toLowerCase() === "đ" ? 5 : letter.toLowerCase().charCodeAt(0) - 96);

function romanNumber(roman) {
  const values = [...roman.toLowerCase()].map((sign) => ({ i: 1, v: 5, x: 10, l: 50, c: 100, d: 500, m: 1000 })[sign]);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}

/** Moves one paragraph into the list of its depth; gives the outermost list back. */
function place(paragraph, level, open) {
  while (open.length > 0 && !belongs(level, open.at(-1))) {
    open.pop();
  }
  if (open.at(-1)?.depth !== level.depth) {
    begin(paragraph, level, open);
  }
  const item = paragraph.ownerDocument.createElement("li");
  item.append(...paragraph.childNodes);
  open.at(-1).list.append(item);
  paragraph.remove();
  return open[0].list;
}

// An inner list of Word may have another name than the one around it.
function belongs(level, inner) {
  const same = inner.id === level.id || level.depth > 1;
  return inner.depth < level.depth || (inner.depth === level.depth && same && inner.tag === level.tag);
}

function begin(paragraph, { id, depth, tag, start, type }, open) {
  const list = paragraph.ownerDocument.createElement(tag);
  if (tag === "ol" && start > 1) {
    list.setAttribute("start", start);
  }
  if (type) {
    list.setAttribute("type", type);
  }
  const outer = open.at(-1)?.list.lastElementChild;
  if (outer) {
    outer.append(list);
  } else {
    paragraph.before(list);
  }
  open.push({ id, depth, tag, list });
}

/** A list beside an item belongs to that item. */
function intoItem(list) {
  const before = list.previousElementSibling;
  const item = before?.tagName === "LI" ? before : list.ownerDocument.createElement("li");
  if (item !== before) {
    list.before(item);
  }
  item.append(list);
}
