/* Carries one file to the portal, piece by piece, beside the page's own requests. */
import { crc32 } from "./crc32.js";

/** As the portal takes them. */
const PIECE = 512 * 1024;

/** Pieces in a row that brought the file no further: something on the way changes them. */
const STUCK = 6;

const put = async (path, { file, setting, piece }) => {
  const headers = {
    Accept: "application/json",
    "X-Nhap": setting.seal,
    "X-Unit": file.unit,
    "X-Kind": setting.kind,
    "X-Name": encodeURIComponent(file.name),
    "X-Size": file.size,
  };
  if (piece) {
    headers["X-Sum"] = crc32(piece);
    headers["Content-Type"] = "application/octet-stream";
  }
  try {
    const reply = await fetch("tai-len/" + path, { method: "PUT", headers, body: piece, redirect: "manual" });
    const answer = reply.headers.get("Content-Type")?.includes("json") ? await reply.json() : {};
    const wait = Number(reply.headers.get("Retry-After") ?? 0);
    return { ...answer, wait, status: reply.type === "opaqueredirect" ? 401 : reply.status };
  } catch {
    return { status: 0 };
  }
};

/**
 * Carries a file, from where the portal says it ended.
 *
 * @param file word, unit, name, size, blob
 * @param setting seal and kind
 * @param moved is told how many bytes are there, and says whether to go on
 * @return the last answer: its status (0 without a line, -1 when the file cannot be read any more),
 *     the key of the stored file, or what the portal says
 */
export const carry = async (file, setting, moved) => {
  let reply = await put(file.word, { file, setting });
  let stuck = 0;
  while ((reply.status === 200 || reply.status === 409) && !reply.file) {
    stuck = reply.status === 409 ? stuck + 1 : 0;
    if (stuck > STUCK || !moved(reply.have)) {
      return { status: 0 };
    }
    let piece;
    try {
      piece = new Uint8Array(await file.blob.slice(reply.have, reply.have + PIECE).arrayBuffer());
    } catch {
      return { status: -1 };
    }
    reply = await put(file.word + "/" + reply.have, { file, setting, piece });
  }
  return reply;
};
