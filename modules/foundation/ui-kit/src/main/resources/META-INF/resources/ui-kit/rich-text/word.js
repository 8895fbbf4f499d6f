/*
 * Text pasted from Word, Word on the web, LibreOffice or Google Docs. The schema drops fonts, colours,
 * classes and everything else it does not know; here the structure is put back first that those
 * programs write in their own ways. Words are never dropped, only what was never shown.
 */
import { keepCaptions } from "./schema.js";
import { buildLists, listRules } from "./word-lists.js";

const NEVER_SHOWN = "script, style, meta, link, title, xml, svg, template, iframe";

/**
 * Cleans the HTML of the clipboard, from whatever program it comes.
 *
 * @param knows whether the picture of a file, by its key, can be shown here
 */
export function cleanPasted(html, knows = () => false) {
  const page = new DOMParser().parseFromString(html, "text/html");
  const { body } = page;
  const rules = listRules([...page.querySelectorAll("style")].map((style) => style.textContent).join("\n"));
  body.querySelectorAll(NEVER_SHOWN).forEach((node) => node.remove());
  keepCaptions(body);
  forgetPictures(body, knows);
  lowerTitles(body);
  body.querySelectorAll("p.MsoTitle").forEach((title) => rename(title, "h2"));
  buildLists(body, rules);
  flattenTables(body);
  body.querySelectorAll("thead td").forEach((cell) => rename(cell, "th"));
  // Word's links to places within its own paper lead nowhere here.
  body.querySelectorAll('a[href^="#_"]').forEach((link) => link.replaceWith(...link.childNodes));
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

// A picture of another program lies on the writer's machine: what it shows, if that is said, stays.
function forgetPictures(body, knows) {
  for (const figure of body.querySelectorAll("figure[data-file]")) {
    if (!knows(figure.getAttribute("data-file"))) {
      figure.removeAttribute("data-file");
    }
  }
  for (const picture of body.querySelectorAll("img")) {
    const alt = picture.alt.trim();
    if (!picture.closest("figure[data-file]")) {
      picture.replaceWith(...(alt ? [`[${alt}] `] : []));
    }
  }
}

// "Heading 1" of a paper is a section of an article: all levels go down by one together.
function lowerTitles(body) {
  if (body.querySelector("h1")) {
    body.querySelectorAll("h2").forEach((title) => rename(title, "h3"));
    body.querySelectorAll("h1").forEach((title) => rename(title, "h2"));
  }
}

// A table within a table becomes a line for each of its rows, the innermost first.
function flattenTables(body) {
  for (const table of [...body.querySelectorAll("table table")].reverse()) {
    table.replaceWith(...[...table.rows].flatMap(linesOf));
  }
}

const BLOCKS = "p, ul, ol, h1, h2, h3, h4, blockquote, div, table";

/** A row in one line, "A | B | C"; cells of several paragraphs keep them. */
function linesOf(row) {
  const lines = [];
  let line = null;
  for (const cell of row.cells) {
    const blocks = [...cell.querySelectorAll(BLOCKS)];
    if (blocks.length > 1) {
      lines.push(...cell.childNodes);
      line = null;
      continue;
    }
    if (line) {
      line.append(" | ");
    } else {
      line = row.ownerDocument.createElement("p");
      lines.push(line);
    }
    blocks.forEach((block) => block.replaceWith(...block.childNodes));
    line.append(...cell.childNodes);
  }
  return lines;
}

// Word sets distances with blanks and empty paragraphs.
function dropBlanks(body) {
  const texts = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    texts.currentNode.data = texts.currentNode.data.replace(/[ \t\r\n\u00a0]+/g, " ");
  }
  for (const paragraph of body.querySelectorAll("p")) {
    const alone = paragraph.matches(":is(td, th) > :only-child");
    if (!alone && paragraph.textContent.trim() === "") {
      paragraph.remove();
    }
  }
  body.querySelectorAll("br.Apple-interchange-newline").forEach((end) => end.remove());
  [...body.querySelectorAll("br")].filter(isBetweenBlocks).forEach((line) => line.remove());
}

function isBetweenBlocks(line) {
  const edge = (node) => !node || (node.nodeType === Node.ELEMENT_NODE ? node.matches(`${BLOCKS}, br, hr`) : false);
  const next = (node, way) => {
    const beside = node[way];
    return beside?.nodeType !== Node.ELEMENT_NODE && beside?.textContent.trim() === "" ? next(beside, way) : beside;
  };
  const inside = line.closest("p, li, td, th, h1, h2, h3, h4, h5, h6");
  return !inside && edge(next(line, "previousSibling")) && edge(next(line, "nextSibling"));
}
