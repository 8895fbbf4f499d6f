/* One letter to the portal, beside the page's own requests. */

/**
 * Sends the form as it stands.
 *
 * @param setting of the form: unit, form, slot, baseVersion, revision, pen, seal
 * @param text the fields as JSON
 * @param stroke counts the letters of the pen
 * @param insist overwrite what another window wrote
 * @param options of fetch
 * @return status (0 without a line, 401 when nobody is signed in), and what the portal says
 */
export const send = async ({ setting, text, stroke, insist = false, options = {} }) => {
  const { unit, form, slot, baseVersion, revision, pen, seal } = setting;
  const head = JSON.stringify({ unit, baseVersion, pen, stroke, revision, insist });
  try {
    const reply = await fetch("nhap/" + form + "/" + slot, {
      method: "PUT",
      headers: { "Content-Type": "application/json", Accept: "application/json", "X-Nhap": seal },
      body: head.slice(0, -1) + ',"content":' + text + "}",
      redirect: "manual",
      ...options,
    });
    const answer = reply.headers.get("Content-Type")?.includes("json") ? await reply.json() : {};
    return { ...answer, status: reply.type === "opaqueredirect" ? 401 : reply.status };
  } catch {
    return { status: 0 };
  }
};
