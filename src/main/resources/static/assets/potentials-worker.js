// Shows the survey of potential products while there is no network: its home, the empty form, and forms of what was opened before.
// Keeps pages by account and lets go of them at sign-out or when a page turns the account away. What was typed is kept by
// diary-queue.js. See docs/adr/0029.
"use strict";
const pages = shelf("saolang-survey-", 6000, /id="phone-queue"[^>]* data-account="([0-9a-f-]{36})"/);
const FRESH = 5 * 60 * 1000;
const HOME = "/potentials/survey";
const OFFLINE = "/potentials/survey/offline";
const KEPT = /^\/potentials\/(survey(\/new)?|[0-9a-f-]{36}\/edit)$/;

self.addEventListener("message", function (event) {
  if (event.data.kind === "keep") { event.waitUntil(keep(event.data)); }
});
self.addEventListener("fetch", function (event) {
  const url = new URL(event.request.url);
  if (event.request.method !== "GET" || url.origin !== self.location.origin) { return; }
  if (url.pathname.startsWith("/assets/")) { event.respondWith(asset(event.request)); }
  else if (event.request.mode === "navigate" && (url.pathname === "/potentials" || url.pathname.startsWith("/potentials/"))) { event.respondWith(page(event, url)); }
});

async function page(event, url) {
  const plain = url.search === "" && KEPT.test(url.pathname);
  const kept = await pages.found(url.pathname);
  let response;
  try { response = await (kept ? pages.soon(fetch(event.request)) : fetch(event.request)); }
  catch (gone) { return kept || (url.pathname === "/potentials" && (await pages.found(HOME))) || (await pages.found(OFFLINE)) || Response.error(); }
  if (turnedAway(response)) { event.waitUntil(pages.purge("")); }
  else if (plain && response.ok && !response.redirected) { event.waitUntil(pages.store(url.pathname, response.clone())); }
  return response;
}
async function isFresh(path) {
  const kept = await pages.found(path);
  return Boolean(kept) && Date.now() - Date.parse(kept.headers.get("Date") || 0) < FRESH;
}
async function keep(wanted) {
  await pages.purge(wanted.account);
  for (const address of wanted.assets) { await asset(new Request(address)).catch(function () { return null; }); }
  for (const address of wanted.urls.concat([HOME, HOME + "/new"])) {
    const path = new URL(address, self.location.origin).pathname;
    if ((path !== OFFLINE && !KEPT.test(path)) || (await isFresh(path))) { continue; }
    try {
      const response = await fetch(path, { credentials: "same-origin", redirect: "manual" });
      if (turnedAway(response)) { await pages.purge(""); return; }
      if (response.ok && !response.redirected) { await pages.store(path, response); }
    } catch (gone) { return; }
  }
}
