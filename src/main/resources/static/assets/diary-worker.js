// Shows a producer's own diary while there is no network: its home, its forms and the month. Sees pages of the diary only, keeps
// them by account and lets go of them at sign-out or when a page turns the account away. Entries are kept by diary-queue.js.
// See docs/adr/0029.
"use strict";
const pages = shelf("saolang-diary-", 6000, /id="diary-queue"[^>]* data-account="([0-9a-f-]{36})"/);
// lots and last times change with each entry, but a slow network has better things to do
const FRESH = 5 * 60 * 1000;
const KEPT = /^\/diary(\/[0-9a-f-]{36}(\/(new\/[A-Z]+|days\/[A-Z]+|month))?)?$/;
const OFFLINE = "/diary/offline";

self.addEventListener("message", function (event) {
  if (event.data.kind === "keep") { event.waitUntil(keep(event.data)); }
});
self.addEventListener("fetch", function (event) {
  const url = new URL(event.request.url);
  if (event.request.method !== "GET" || url.origin !== self.location.origin) { return; }
  if (url.pathname.startsWith("/assets/")) { event.respondWith(asset(event.request)); }
  else if (event.request.mode === "navigate" && (url.pathname === "/diary" || url.pathname.startsWith("/diary/"))) { event.respondWith(page(event, url)); }
});

async function page(event, url) {
  const plain = url.search === "" && KEPT.test(url.pathname);
  const kept = await pages.found(url.pathname);
  let response;
  try { response = await (kept ? pages.soon(fetch(event.request)) : fetch(event.request)); }
  catch (gone) { return kept || (url.pathname === "/diary" && (await home())) || (await pages.found(OFFLINE)) || Response.error(); }
  if (turnedAway(response) && !(response.type === "opaqueredirect" && url.pathname === "/diary")) {
    event.waitUntil(pages.purge(""));
  } else if (plain && response.ok && !response.redirected) { event.waitUntil(pages.store(url.pathname, response.clone())); }
  return response;
}
// The diary kept, where the way to it leads over the choice of a producer.
async function home() {
  for (const name of await pages.names()) {
    const cache = await caches.open(name);
    const key = (await cache.keys()).find(function (one) { return /^\/diary\/[0-9a-f-]{36}$/.test(new URL(one.url).pathname); });
    if (key) { return cache.match(key); }
  }
  return undefined;
}
async function isFresh(path) {
  const kept = await pages.found(path);
  return Boolean(kept) && Date.now() - Date.parse(kept.headers.get("Date") || 0) < FRESH;
}
async function keep(wanted) {
  await pages.purge(wanted.account);
  for (const address of wanted.assets) { await asset(new Request(address)).catch(function () { return null; }); }
  for (const address of wanted.urls) {
    const path = new URL(address, self.location.origin).pathname;
    if ((path !== OFFLINE && !KEPT.test(path)) || (await isFresh(path))) { continue; }
    try {
      const response = await fetch(path, { credentials: "same-origin", redirect: path === "/diary" ? "follow" : "manual" });
      if (turnedAway(response)) { await pages.purge(""); return; }
      if (response.ok && !response.redirected) { await pages.store(path, response); }
    } catch (gone) { return; }
  }
}
