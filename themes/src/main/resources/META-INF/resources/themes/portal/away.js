// Leaves the page only when the sign-in service is there: what is being read aloud is not cut off.
const portal = document.currentScript.dataset.portal;
setInterval(async () => {
  const signIn = `${portal}oauth2/authorization/keycloak`;
  const answer = await fetch(signIn, { redirect: "manual" }).catch(() => undefined);
  if (answer?.type === "opaqueredirect") {
    location.assign(portal);
  }
}, 30_000);
