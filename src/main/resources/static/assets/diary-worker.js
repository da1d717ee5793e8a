// Shows a producer's own diary while there is no network: its home, its forms and the month. Sees pages of the diary only, keeps
// them by account and lets go of them at sign-out or when a page turns the account away. Entries are kept by diary-queue.js.
// See docs/adr/0029.
"use strict";
const ASSETS = "saolang-assets";
const SHELF = "saolang-diary-";
const MOST_ASSETS = 120;
const PATIENCE = 6000;
// lots and last times change with each entry, but a slow network has better things to do
const FRESH = 5 * 60 * 1000;
const KEPT = /^\/diary(\/[0-9a-f-]{36}(\/(new\/[A-Z]+|days\/[A-Z]+|month))?)?$/;
const OFFLINE = "/diary/offline";

self.addEventListener("install", function () { self.skipWaiting(); });
self.addEventListener("activate", function (event) { event.waitUntil(self.clients.claim()); });
self.addEventListener("message", function (event) {
  if (event.data.kind === "keep") { event.waitUntil(keep(event.data)); }
});
self.addEventListener("fetch", function (event) {
  const url = new URL(event.request.url);
  if (event.request.method !== "GET" || url.origin !== self.location.origin) { return; }
  if (url.pathname.startsWith("/assets/")) { event.respondWith(asset(event.request)); }
  else if (event.request.mode === "navigate" && (url.pathname === "/diary" || url.pathname.startsWith("/diary/"))) { event.respondWith(page(event, url)); }
});

// Addresses of assets change with their content: an old page finds the old ones as long as it is kept.
async function asset(request) {
  const cache = await caches.open(ASSETS);
  const found = await cache.match(request);
  if (found) { return found; }
  const response = await fetch(request);
  if (response.ok) { await cache.put(request, response.clone()); await trim(cache); }
  return response;
}
async function trim(cache) {
  const all = await cache.keys();
  await Promise.all(all.slice(0, Math.max(0, all.length - MOST_ASSETS)).map(function (one) { return cache.delete(one); }));
}
async function page(event, url) {
  const plain = url.search === "" && KEPT.test(url.pathname);
  const kept = await found(url.pathname);
  let response;
  try { response = await (kept ? soon(fetch(event.request)) : fetch(event.request)); }
  catch (gone) { return kept || (url.pathname === "/diary" && (await home())) || (await found(OFFLINE)) || Response.error(); }
  if (response.status === 401 || response.status === 403 || (response.type === "opaqueredirect" && url.pathname !== "/diary")) {
    event.waitUntil(purge(""));
  } else if (plain && response.ok && !response.redirected) { event.waitUntil(store(url.pathname, response.clone())); }
  return response;
}
function soon(answer) {
  return Promise.race([answer, new Promise(function (_, reject) { setTimeout(reject, PATIENCE); })]);
}
async function shelves() { return (await caches.keys()).filter(function (name) { return name.startsWith(SHELF); }); }
async function found(path) {
  for (const name of await shelves()) {
    const hit = await (await caches.open(name)).match(path);
    if (hit) { return hit; }
  }
  return undefined;
}
// The diary kept, where the way to it leads over the choice of a producer.
async function home() {
  for (const name of await shelves()) {
    const cache = await caches.open(name);
    const key = (await cache.keys()).find(function (one) { return /^\/diary\/[0-9a-f-]{36}$/.test(new URL(one.url).pathname); });
    if (key) { return cache.match(key); }
  }
  return undefined;
}
// One account's pages at a time: those of anybody else go.
async function purge(account) {
  const others = (await shelves()).filter(function (name) { return name !== SHELF + account; });
  await Promise.all(others.map(function (name) { return caches.delete(name); }));
}
// A page of the diary says whose it is; one that does not is not kept.
async function store(path, response) {
  const text = await response.clone().text();
  const owner = /id="diary-queue"[^>]* data-account="([0-9a-f-]{36})"/.exec(text);
  if (!owner) { return; }
  await purge(owner[1]);
  await (await caches.open(SHELF + owner[1])).put(path, response);
}
async function isFresh(path) {
  const kept = await found(path);
  return Boolean(kept) && Date.now() - Date.parse(kept.headers.get("Date") || 0) < FRESH;
}
async function keep(wanted) {
  await purge(wanted.account);
  for (const address of wanted.assets) { await asset(new Request(address)).catch(function () { return null; }); }
  for (const address of wanted.urls) {
    const path = new URL(address, self.location.origin).pathname;
    if ((path !== OFFLINE && !KEPT.test(path)) || (await isFresh(path))) { continue; }
    try {
      const response = await fetch(path, { credentials: "same-origin", redirect: path === "/diary" ? "follow" : "manual" });
      if (response.status === 401 || response.status === 403 || response.type === "opaqueredirect") { await purge(""); return; }
      if (response.ok && !response.redirected) { await store(path, response); }
    } catch (gone) { return; }
  }
}
