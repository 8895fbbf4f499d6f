/*
 * Text pasted from Word: its lists are paragraphs with a typed bullet ("mso-list:l0 level2 lfo1",
 * marker in a span "mso-list:Ignore"), its titles start at h1. The schema drops the rest of the
 * rubbish (fonts, colours, classes, pictures); here the structure is put back first.
 */
import { keepCaptions } from "./schema.js";

const NUMBERED = /^\(?([0-9]+|[a-zđ]|[ivxlc]+)[.)]/i;

/** Cleans the HTML of the clipboard, from whatever program it comes. */
export function cleanPasted(html) {
  const { body } = new DOMParser().parseFromString(html, "text/html");
  body.querySelectorAll("script, style, meta, link, title, xml, img").forEach((node) => node.remove());
  keepCaptions(body);
  lowerTitles(body);
  body.querySelectorAll("p.MsoTitle").forEach((title) => rename(title, "h2"));
  buildLists(body);
  body.querySelectorAll("thead td").forEach((cell) => rename(cell, "th"));
  dropBlanks(body);
  return body.innerHTML;
}

function rename(node, tag) {
  const renamed = node.ownerDocument.createElement(tag);
  for (const name of ["colspan", "rowspan"]) {
    if (node.hasAttribute(name)) {
      renamed.setAttribute(name, node.getAttribute(name));
    }
  }
  renamed.append(...node.childNodes);
  node.replaceWith(renamed);
}

// "Heading 1" of a paper is a section of an article: all levels go down by one together.
function lowerTitles(body) {
  if (body.querySelector("h1")) {
    body.querySelectorAll("h2").forEach((title) => rename(title, "h3"));
    body.querySelectorAll("h1").forEach((title) => rename(title, "h2"));
  }
}

function listLevel(node) {
  const found = /mso-list:\s*(l\d+) level(\d+)/.exec(node.getAttribute?.("style") ?? "");
  return found && node.tagName === "P" ? { list: found[1], depth: Number(found[2]) } : null;
}

function buildLists(body) {
  let open = []; // the lists around the current item, outermost first
  let last = null;
  for (const item of [...body.querySelectorAll("p")]) {
    const level = listLevel(item);
    if (!level) {
      continue;
    }
    if (!last || follower(last) !== item || open[0]?.id !== level.list) {
      open = [];
    }
    last = place(item, level, open);
  }
}

/** The next element after the outermost list, stepping over blanks. */
function follower(list) {
  return list.nextElementSibling;
}

/** Moves one paragraph into the list of its depth; gives the outermost list back. */
function place(paragraph, level, open) {
  const doc = paragraph.ownerDocument;
  const ordered = NUMBERED.test(takeMarker(paragraph));
  open.length = Math.min(open.length, level.depth);
  if (open.length < level.depth) {
    const list = doc.createElement(ordered ? "ol" : "ul");
    const outer = open.at(-1)?.list.lastElementChild;
    if (outer) {
      outer.append(list);
    } else {
      paragraph.before(list);
    }
    open.push({ id: level.list, list });
  }
  const item = doc.createElement("li");
  item.append(...paragraph.childNodes);
  open.at(-1).list.append(item);
  paragraph.remove();
  return open[0].list;
}

function takeMarker(paragraph) {
  const marker = [...paragraph.querySelectorAll("span")].find((span) =>
    /mso-list:\s*Ignore/i.test(span.getAttribute("style") ?? ""),
  );
  const text = marker?.textContent.trim() ?? "";
  marker?.remove();
  return text;
}

// Word sets distances with blanks and empty paragraphs.
function dropBlanks(body) {
  const texts = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    texts.currentNode.data = texts.currentNode.data.replace(/[ \t\r\n\u00a0]+/g, " ");
  }
  for (const paragraph of body.querySelectorAll("p")) {
    const alone = paragraph.parentNode.matches("td, th");
    if (!alone && paragraph.textContent.trim() === "") {
      paragraph.remove();
    }
  }
}
