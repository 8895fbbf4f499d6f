/*
 * What a text may consist of. Everything else is dropped on the way in: the schema is the
 * white list. RichText.PRODUCED names the same tags for the server.
 */
import { DOMParser as Reader, DOMSerializer as Writer, Schema } from "./lib/prosemirror-model.js";
import { tableNodes } from "./lib/prosemirror-tables.js";
import { bulletList, listItem, orderedList } from "./lib/prosemirror-schema-list.js";

/** Addresses an office links to; everything else (javascript:, data:, file:) is no link. */
const SAFE = /^(https?:|mailto:|tel:|\/|#)/i;

/** The key of a stored file. */
const FILE = /^[1-9]\d{0,17}$/;

const plainMark = (tag, ...more) => ({
  parseDOM: [{ tag }, ...more],
  toDOM: () => [tag, 0],
});

const heading = {
  attrs: { level: { default: 2 } },
  content: "inline*",
  group: "block",
  defining: true,
  // The page's title is the only h1; deeper levels than h3 do not exist here.
  parseDOM: [1, 2, 3, 4, 5, 6].map((n) => ({ tag: `h${n}`, attrs: { level: n < 3 ? 2 : 3 } })),
  toDOM: (node) => [`h${node.attrs.level}`, 0],
};

const bold = plainMark(
  "strong",
  { tag: "b", getAttrs: (node) => node.style.fontWeight !== "normal" && null },
  { style: "font-weight", getAttrs: (value) => /^(bold(er)?|[6-9]00)$/.test(value) && null },
);

const link = {
  attrs: { href: {} },
  inclusive: false,
  parseDOM: [
    {
      tag: "a[href]",
      getAttrs: (node) => {
        const href = node.getAttribute("href").trim();
        return SAFE.test(href) && { href };
      },
    },
  ],
  toDOM: (mark) => ["a", { href: mark.attrs.href }, 0],
};

/**
 * A picture with its caption. Only the file's key and the words are kept: where the picture lies is
 * told to the field by its property "pictures", and to readers by the server.
 */
const figure = {
  attrs: { file: {}, alt: { default: "" } },
  content: "figcaption",
  group: "block",
  isolating: true,
  parseDOM: [
    {
      tag: "figure[data-file]",
      getAttrs: (node) => {
        const file = node.getAttribute("data-file");
        const alt = node.querySelector("img")?.getAttribute("alt") ?? node.getAttribute("data-alt");
        return FILE.test(file) && { file, alt: alt ?? "" };
      },
    },
  ],
  // A hole for content stands alone in its element: toHtml makes a picture of the description.
  toDOM: ({ attrs }) => ["figure", { "data-file": attrs.file, "data-alt": attrs.alt }, 0],
};

const figcaption = {
  content: "text*",
  marks: "",
  defining: true,
  parseDOM: [{ tag: "figcaption", context: "figure/" }],
  toDOM: () => ["figcaption", 0],
};

/** Numbers, letters or Roman numbers in front of the items; numbers when nothing is said. */
const numbering = {
  ...orderedList,
  attrs: { order: { default: 1 }, type: { default: null } },
  parseDOM: [
    {
      tag: "ol",
      getAttrs: (node) => ({
        order: node.hasAttribute("start") ? Number(node.getAttribute("start")) || 1 : 1,
        type: /^[aAiI]$/.exec(node.getAttribute("type") ?? "")?.[0] ?? null,
      }),
    },
  ],
  toDOM: ({ attrs }) => {
    const start = attrs.order === 1 ? {} : { start: attrs.order };
    return ["ol", attrs.type ? { ...start, type: attrs.type } : start, 0];
  },
};

export const schema = new Schema({
  nodes: {
    doc: { content: "block+" },
    paragraph: {
      content: "inline*",
      group: "block",
      parseDOM: [{ tag: "p" }],
      toDOM: () => ["p", 0],
    },
    heading,
    blockquote: {
      content: "block+",
      group: "block",
      defining: true,
      parseDOM: [{ tag: "blockquote" }],
      toDOM: () => ["blockquote", 0],
    },
    bullet_list: { ...bulletList, content: "list_item+", group: "block" },
    ordered_list: { ...numbering, content: "list_item+", group: "block" },
    list_item: { ...listItem, content: "paragraph block*" },
    figure,
    figcaption,
    horizontal_rule: { group: "block", parseDOM: [{ tag: "hr" }], toDOM: () => ["hr"] },
    ...tableNodes({ tableGroup: "block", cellContent: "block+", cellAttributes: {} }),
    text: { group: "inline" },
    hard_break: {
      inline: true,
      group: "inline",
      selectable: false,
      parseDOM: [{ tag: "br" }],
      toDOM: () => ["br"],
    },
  },
  marks: {
    link,
    strong: bold,
    em: plainMark("em", { tag: "i" }, { style: "font-style=italic" }),
    sub: plainMark("sub"),
    sup: plainMark("sup"),
  },
});

/** Reads HTML in a document of its own, where no script runs and no picture is fetched. */
export function parseHtml(html) {
  const { body } = new DOMParser().parseFromString(html, "text/html");
  keepCaptions(body);
  return Reader.fromSchema(schema).parse(body);
}

/** The HTML of a document; the empty document is the empty string. */
export function toHtml(doc) {
  if (doc.childCount === 1 && doc.firstChild.isTextblock && doc.firstChild.childCount === 0) {
    return "";
  }
  const out = document.implementation.createHTMLDocument("").body;
  out.append(Writer.fromSchema(schema).serializeFragment(doc.content, { document: out.ownerDocument }));
  out.querySelectorAll("li, td, th").forEach(unwrapOnlyParagraph);
  out.querySelectorAll("table").forEach(nameHeaderCells);
  out.querySelectorAll("figure").forEach(showPicture);
  return out.innerHTML;
}

/** A table has no place for a caption here: its words go before the table. */
export function keepCaptions(root) {
  for (const caption of root.querySelectorAll("table > caption")) {
    const words = root.ownerDocument.createElement("p");
    words.append(...caption.childNodes);
    caption.parentNode.before(words);
    caption.remove();
  }
}

// <li><p>Một</p><ul>…</ul></li> is written as <li>Một<ul>…</ul></li>; reading makes it a paragraph again.
function unwrapOnlyParagraph(box) {
  const [first, ...rest] = box.children;
  const lists = box.tagName === "LI" && rest.every((part) => /^[OU]L$/.test(part.tagName));
  if (first?.tagName === "P" && (rest.length === 0 || lists)) {
    first.replaceWith(...first.childNodes);
  }
}

// Leading rows of header cells become the thead; scope tells screen readers which way a header points.
function nameHeaderCells(table) {
  const body = table.tBodies[0];
  const rows = [...body.rows];
  const end = rows.findIndex((row) => [...row.cells].some((cell) => cell.tagName !== "TH"));
  if (end > 0) {
    const head = table.ownerDocument.createElement("thead");
    head.append(...rows.slice(0, end));
    body.before(head);
  }
  for (const cell of table.querySelectorAll("th")) {
    cell.setAttribute("scope", cell.closest("thead") ? "col" : "row");
  }
}

function showPicture(figure) {
  const picture = figure.ownerDocument.createElement("img");
  picture.setAttribute("alt", figure.getAttribute("data-alt"));
  figure.removeAttribute("data-alt");
  figure.prepend(picture);
}
