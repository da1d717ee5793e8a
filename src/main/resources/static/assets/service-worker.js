// Shows a member's own sheets while there is no network. Sees pages of sessions only; keeps them by account and lets go of them
// when the account signs out or is not let in any more. Answers are kept by scoring.js, not here. See docs/adr/0020.
"use strict";
const DESK = "saolang-desk-";
const pages = shelf(DESK, 8000, /id="queue"[^>]* data-account="([0-9a-f-]{36})"/);
const SHEET = /^\/sessions\/[0-9a-f-]{36}\/products\/[0-9a-f-]{36}\/sheet$/;
const OFFLINE = "/sessions/offline";

self.addEventListener("message", function (event) {
  if (event.data.kind === "keep") { event.waitUntil(keep(event.data)); }
});
self.addEventListener("fetch", function (event) {
  const url = new URL(event.request.url);
  if (event.request.method !== "GET" || url.origin !== self.location.origin) { return; }
  if (url.pathname.startsWith("/assets/")) { event.respondWith(asset(event.request)); }
  else if (event.request.mode === "navigate" && url.pathname.startsWith("/sessions/")) { event.respondWith(page(event, url)); }
  else if (event.request.destination === "image" && url.pathname.startsWith("/sessions/")) { event.respondWith(picture(event.request)); }
});

async function page(event, url) {
  const kept = await pages.found(url.pathname);
  let response;
  try { response = await (kept ? pages.soon(fetch(event.request)) : fetch(event.request)); }
  catch (gone) { return kept || (await pages.found(OFFLINE)) || Response.error(); }
  if (turnedAway(response)) { event.waitUntil(pages.purge("")); }
  else if (SHEET.test(url.pathname)) { event.waitUntil(response.ok ? pages.store(url.pathname, response.clone()) : drop(url.pathname, response)); }
  return response;
}
async function picture(request) {
  try { return await fetch(request); }
  catch (gone) { return (await pages.found(new URL(request.url).pathname)) || Response.error(); }
}
async function drop(path, response) {
  if (response.status >= 500) { return; }
  for (const name of await pages.names()) { await (await caches.open(name)).delete(path); }
}
async function keep(wanted) {
  await pages.purge(wanted.account);
  const desk = await caches.open(DESK + wanted.account);
  for (const address of wanted.assets) { await asset(new Request(address)).catch(function () { return null; }); }
  for (const address of wanted.urls) {
    const path = new URL(address, self.location.origin).pathname;
    if (!path.startsWith("/sessions/") || (await desk.match(path))) { continue; }
    try {
      const response = await fetch(path, { credentials: "same-origin", redirect: "manual" });
      if (turnedAway(response)) { await pages.purge(""); return; }
      if (response.ok) { await (SHEET.test(path) ? pages.store(path, response) : desk.put(path, response)); }
    } catch (gone) { return; }
  }
}
