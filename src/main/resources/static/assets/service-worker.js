// Shows a member's own sheets while there is no network. Sees pages of sessions only; keeps them by account and lets go of them
// when the account signs out or is not let in any more. Answers are kept by scoring.js, not here. See docs/adr/0020.
"use strict";
const ASSETS = "saolang-assets";
const DESK = "saolang-desk-";
const MOST_ASSETS = 120;
const PATIENCE = 8000;
const SHEET = /^\/sessions\/[0-9a-f-]{36}\/products\/[0-9a-f-]{36}\/sheet$/;
const OFFLINE = "/sessions/offline";

self.addEventListener("install", function () { self.skipWaiting(); });
self.addEventListener("activate", function (event) { event.waitUntil(self.clients.claim()); });
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

// Addresses of assets change with their content.
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
  const kept = await found(url.pathname);
  let response;
  try { response = await (kept ? soon(fetch(event.request)) : fetch(event.request)); }
  catch (gone) { return kept || (await found(OFFLINE)) || Response.error(); }
  if (turnedAway(response)) { event.waitUntil(purge("")); }
  else if (SHEET.test(url.pathname)) { event.waitUntil(response.ok ? store(url.pathname, response.clone()) : drop(url.pathname, response)); }
  return response;
}
async function picture(request) {
  try { return await fetch(request); }
  catch (gone) { return (await found(new URL(request.url).pathname)) || Response.error(); }
}
function soon(answer) {
  return Promise.race([answer, new Promise(function (_, reject) { setTimeout(reject, PATIENCE); })]);
}
function turnedAway(response) { return response.type === "opaqueredirect" || response.status === 401 || response.status === 403; }

async function deskNames() { return (await caches.keys()).filter(function (name) { return name.startsWith(DESK); }); }
async function found(path) {
  for (const name of await deskNames()) {
    const hit = await (await caches.open(name)).match(path);
    if (hit) { return hit; }
  }
  return undefined;
}
// One account's pages at a time: those of anybody else go.
async function purge(account) {
  const others = (await deskNames()).filter(function (name) { return name !== DESK + account; });
  await Promise.all(others.map(function (name) { return caches.delete(name); }));
}
async function drop(path, response) {
  if (response.status >= 500) { return; }
  for (const name of await deskNames()) { await (await caches.open(name)).delete(path); }
}
// A sheet says whose it is; a page that does not is not kept.
async function store(path, response) {
  const text = await response.clone().text();
  const owner = /id="queue"[^>]* data-account="([0-9a-f-]{36})"/.exec(text);
  if (!owner) { return; }
  await purge(owner[1]);
  await (await caches.open(DESK + owner[1])).put(path, response);
}
async function keep(wanted) {
  await purge(wanted.account);
  const desk = await caches.open(DESK + wanted.account);
  for (const address of wanted.assets) { await asset(new Request(address)).catch(function () { return null; }); }
  for (const address of wanted.urls) {
    const path = new URL(address, self.location.origin).pathname;
    if (!path.startsWith("/sessions/") || (await desk.match(path))) { continue; }
    try {
      const response = await fetch(path, { credentials: "same-origin", redirect: "manual" });
      if (turnedAway(response)) { await purge(""); return; }
      if (response.ok) { await (SHEET.test(path) ? store(path, response) : desk.put(path, response)); }
    } catch (gone) { return; }
  }
}
