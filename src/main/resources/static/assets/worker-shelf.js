// What every offline worker does the same way: assets are kept by their address, pages on a shelf of one account at a time. Served in
// front of the worker itself (kernel.ui.OfflineWorker), so that the two are always of one version.
"use strict";
const ASSETS = "saolang-assets";
const MOST_ASSETS = 120;

self.addEventListener("install", function () { self.skipWaiting(); });
self.addEventListener("activate", function (event) { event.waitUntil(self.clients.claim()); });

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
function turnedAway(response) { return response.type === "opaqueredirect" || response.status === 401 || response.status === 403; }

// prefix: name of its caches, the account follows. patience: milliseconds before a kept page is shown instead of a slow one.
// owner: where a page says whose it is; one that does not is not kept.
function shelf(prefix, patience, owner) {
  async function names() { return (await caches.keys()).filter(function (name) { return name.startsWith(prefix); }); }
  async function found(path) {
    for (const name of await names()) {
      const hit = await (await caches.open(name)).match(path);
      if (hit) { return hit; }
    }
    return undefined;
  }
  // One account's pages at a time: those of anybody else go.
  async function purge(account) {
    const others = (await names()).filter(function (name) { return name !== prefix + account; });
    await Promise.all(others.map(function (name) { return caches.delete(name); }));
  }
  async function store(path, response) {
    const told = owner.exec(await response.clone().text());
    if (!told) { return; }
    await purge(told[1]);
    await (await caches.open(prefix + told[1])).put(path, response);
  }
  function soon(answer) {
    return Promise.race([answer, new Promise(function (_, reject) { setTimeout(reject, patience); })]);
  }
  return { names: names, found: found, purge: purge, store: store, soon: soon };
}
