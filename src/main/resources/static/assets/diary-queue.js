// What a phone keeps of diary entries until the server has them, with their photos and voice notes, by account; and its sending.
// Entries only grow and bear a number of the phone, so sending twice is harmless and nothing can conflict. See docs/adr/0029.
// Other forms that travel use it too: their banner tells where they go (data-store, -home, -send, -signed-in, -worker).
(function () {
  "use strict";
  const banner = document.getElementById("diary-queue") || document.getElementById("phone-queue");
  if (!banner) { return; }
  const words = banner.dataset;
  const account = words.account;
  const HOME = words.home || "/diary";
  const NAME = "saolang-" + (words.store || "diary");
  const SHOWN = 15 * 60 * 1000;
  const channel = window.BroadcastChannel ? new window.BroadcastChannel(NAME + "-" + account) : null;
  let db = null;
  let sending = null;
  let pause = 1;
  let retry = 0;
  let session = "";
  let token = (document.querySelector("input[name=_csrf]") || {}).value || "";

  // ---- the store
  function opened() {
    return new Promise(function (resolve, reject) {
      if (!window.indexedDB) { reject(new Error("no store")); return; }
      const request = window.indexedDB.open(NAME, 1);
      request.onupgradeneeded = function () {
        request.result.createObjectStore("queue", { keyPath: "id" }).createIndex("account", "account");
      };
      request.onsuccess = function () {
        request.result.onversionchange = function () { request.result.close(); };
        resolve(request.result);
      };
      request.onerror = function () { reject(request.error); };
      request.onblocked = function () { reject(new Error("blocked")); };
    });
  }
  function within(mode, work) {
    return new Promise(function (resolve, reject) {
      const transaction = db.transaction("queue", mode, { durability: "strict" });
      let outcome;
      transaction.oncomplete = function () { resolve(outcome); };
      transaction.onerror = transaction.onabort = function () { reject(transaction.error || new Error("aborted")); };
      work(transaction.objectStore("queue"), function (value) { outcome = value; });
    });
  }
  function all() {
    return within("readonly", function (queue, done) {
      queue.index("account").getAll(account).onsuccess = function (event) {
        done(event.target.result.sort(function (a, b) { return a.order - b.order; }));
      };
    });
  }
  function find(id) {
    return within("readonly", function (queue, done) {
      queue.get(id).onsuccess = function (event) {
        const row = event.target.result;
        done(row && row.account === account ? row : null);
      };
    });
  }
  function put(row) { return within("readwrite", function (queue) { queue.put(row); }); }
  function remove(id) { return within("readwrite", function (queue) { queue.delete(id); }); }
  // Numbers also where the page is not served over TLS.
  function number() {
    if (window.crypto.randomUUID) { return window.crypto.randomUUID(); }
    const bytes = window.crypto.getRandomValues(new Uint8Array(16));
    bytes[6] = (bytes[6] & 15) | 64;
    bytes[8] = (bytes[8] & 63) | 128;
    const hex = Array.from(bytes, function (one) { return one.toString(16).padStart(2, "0"); }).join("");
    return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
  }

  // ---- the list of what waits
  function say(text, value) { return text.replace("{0}", value); }
  function element(name, className, text) {
    const one = document.createElement(name);
    one.className = className;
    one.textContent = text || "";
    return one;
  }
  function stateOf(row) {
    if (row.state === "refused") { return words.refused; }
    if (row.state === "draft") { return words.draft; }
    if (row.state === "sent") { return words.sent; }
    return sending && pause === 1 && window.navigator.onLine ? words.sending : words.waiting;
  }
  function line(row) {
    const item = element("li", "queue-row is-" + row.state);
    const what = element("div", "queue-what");
    what.append(element("strong", "data", row.title), element("span", "queue-detail data", row.detail), element("span", "queue-state", stateOf(row)));
    if (row.text) { what.append(element("span", "field-error", row.text)); }
    item.append(what);
    if (row.state === "refused" || row.state === "draft") {
      const mend = element("a", "btn btn-primary", row.state === "draft" ? words.goOn : words.mend);
      mend.href = row.form + "#mend=" + row.id;
      const drop = element("button", "btn", words.drop);
      drop.type = "button";
      drop.addEventListener("click", function () {
        if (window.confirm(words.dropAsk)) { remove(row.id).then(show).then(announce); }
      });
      const acts = element("div", "queue-acts");
      acts.append(mend, drop);
      item.append(acts);
    } else if (row.state === "sent" && row.url) {
      const look = element("a", "", words.look);
      look.href = row.url;
      item.append(look);
    }
    return item;
  }
  async function show() {
    const rows = await all();
    const old = rows.filter(function (row) { return row.state === "sent" && Date.now() - row.sentAt > SHOWN; });
    await Promise.all(old.map(function (row) { return remove(row.id); }));
    const shown = rows.filter(function (row) { return !old.includes(row); });
    const of = function (state) { return shown.filter(function (row) { return row.state === state; }); };
    const waiting = of("waiting");
    const parts = [];
    if (waiting.length) { parts.push(element("p", "queue-count", say(words[session] || (window.navigator.onLine ? words.some : words.offline), waiting.length))); }
    if (waiting.length && session) {
      const link = element("a", "btn btn-primary", words.signInDo);
      link.href = "/sign-in?next=" + encodeURIComponent(window.location.pathname);
      parts.push(link);
    }
    if (of("refused").length) { parts.push(element("p", "queue-count", say(words.someRefused, of("refused").length))); }
    // while somebody writes, what was sent is no news, nor what else is not finished
    const drafts = document.querySelector("form[data-survey]") ? [] : of("draft");
    if (drafts.length) { parts.push(element("p", "queue-count", say(words.someDrafts, drafts.length))); }
    const sent = document.querySelector("form[data-diary], form[data-survey]") ? [] : of("sent").slice(-3).reverse();
    const listed = of("refused").concat(drafts, waiting, sent);
    if (listed.length) {
      const list = element("ul", "queue-list");
      list.append.apply(list, listed.map(line));
      parts.push(list);
    }
    banner.replaceChildren.apply(banner, parts);
    banner.classList.toggle("is-calm", waiting.length + drafts.length + of("refused").length === 0);
    banner.dataset.count = String(waiting.length);
    banner.dataset.toMend = String(of("refused").length);
    banner.hidden = parts.length === 0;
    document.dispatchEvent(new CustomEvent("diary:queue", { detail: rows }));
    return rows;
  }
  function announce() { if (channel) { channel.postMessage("changed"); } }
  if (channel) { channel.addEventListener("message", function () { ready.then(show); }); }

  // ---- sending, in the order of writing: a later entry may use what an earlier one made
  function flush() {
    if (!db) { return Promise.resolve(); }
    if (sending) { return sending; }
    window.clearTimeout(retry);
    sending = locked(drain).catch(function () { return false; }).then(async function (through) {
      sending = null;
      const rows = await show();
      pause = through ? 1 : Math.min(pause * 2, 60);
      if (rows.some(function (row) { return row.state === "waiting"; })) { retry = window.setTimeout(flush, pause * 1000 * (0.5 + Math.random())); }
    });
    show();
    return sending;
  }
  function locked(act) { return window.navigator.locks ? window.navigator.locks.request(NAME + "-" + account, act) : act(); }
  async function drain() {
    for (;;) {
      const next = (await all()).find(function (row) { return row.state === "waiting"; });
      if (!next) { return true; }
      if (!(await deliver(next, true))) { return false; }
      await show();
      announce();
    }
  }
  async function deliver(row, first) {
    const answer = await post(row);
    if (!answer) { return false; }
    if (answer.status === 401 || answer.status === 403 || answer.type === "opaqueredirect") {
      const who = await signedIn();
      if (who === account && first) { return deliver(row, false); }
      if (who === account) { return refused(row, answer); }
      session = who === "" ? "signIn" : who ? "other" : "";
      return false;
    }
    session = "";
    if (answer.body && answer.body.state === "kept") {
      await put({ id: row.id, account: account, order: row.order, state: "sent", sentAt: Date.now(), title: row.title, detail: row.detail, url: answer.body.url });
      return true;
    }
    // the server, or a page of a wifi in front of it, did not take it
    if (answer.status >= 500 || answer.status === 429 || answer.status < 400) { return false; }
    return refused(row, answer);
  }
  async function refused(row, answer) {
    const errors = (answer.body && answer.body.errors) || [];
    const text = errors.map(function (one) { return one.detail; }).join(" ");
    await put(Object.assign(row, { state: "refused", errors: errors, text: text || (answer.status === 413 ? words.tooLarge : words.unknown) }));
    return true;
  }
  async function post(row) {
    const body = new FormData();
    body.append("entry", JSON.stringify(Object.assign({ account: account }, row.entry)));
    row.files.forEach(function (file) { body.append(file.field, file.blob, file.name); });
    try {
      const response = await fetch(words.send || "/diary/entries", {
        method: "POST", body: body, redirect: "manual", credentials: "same-origin", signal: patience(90000),
        headers: { "Accept": "application/json", "X-CSRF-TOKEN": token }
      });
      const json = (response.headers.get("Content-Type") || "").includes("json");
      return { status: response.status, type: response.type, body: json ? await response.json() : null };
    } catch (gone) { return null; }
  }
  function patience(ms) { return window.AbortSignal && AbortSignal.timeout ? AbortSignal.timeout(ms) : undefined; }
  // Who is signed in: the account, "" for nobody, null when there is no answer. Brings a fresh form token along.
  async function signedIn() {
    try {
      const response = await fetch(words.signedIn || "/diary/signed-in", { redirect: "manual", cache: "no-store", signal: patience(20000), headers: { "HX-Request": "true" } });
      if (response.status === 401 || response.status === 403 || response.type === "opaqueredirect") { return ""; }
      const part = new DOMParser().parseFromString(await response.text(), "text/html").getElementById("signed-in");
      if (!response.ok || !part) { return null; }
      if (part.dataset.account === account) {
        token = part.querySelector("input[name=_csrf]").value;
        document.querySelectorAll("input[name=_csrf]").forEach(function (field) { field.value = token; });
      }
      return part.dataset.account;
    } catch (gone) { return null; }
  }

  // ---- what forms ask of it
  async function add(row) {
    const last = (await all()).pop();
    await put(Object.assign({ account: account, order: Math.max(Date.now(), last ? last.order + 1 : 0), state: "waiting", errors: [], text: "", shape: 1 }, row));
    if (window.navigator.storage && window.navigator.storage.persist) { window.navigator.storage.persist().catch(function () { return false; }); }
    announce();
    pause = 1;
    await Promise.race([flush().then(flush), new Promise(function (done) { window.setTimeout(done, window.navigator.onLine ? 12000 : 300); })]);
    return find(row.id);
  }
  async function shelve() {
    if (!window.navigator.serviceWorker) { return; }
    await window.navigator.serviceWorker.register(words.worker || "/diary-worker.js", { scope: HOME });
    const worker = (await window.navigator.serviceWorker.ready).active;
    const assets = window.performance.getEntriesByType("resource").map(function (one) { return one.name; })
      .filter(function (url) { return new URL(url).pathname.startsWith("/assets/"); });
    const listed = Array.from(document.querySelectorAll("a[data-offline]")).map(function (one) { return one.getAttribute("href"); });
    worker.postMessage({ kind: "keep", account: account, urls: [words.offlinePage || "/diary/offline", window.location.pathname].concat(listed), assets: assets });
  }
  function shelveQuietly() { shelve().catch(function () { /* no worker: the queue works without it */ }); }

  const ready = opened().then(async function (found) { db = found; await show(); }, function () {
    banner.replaceChildren(element("p", "queue-count", words.memory));
    banner.hidden = false;
    throw new Error("no store");
  });
  ready.then(flush, function () { /* forms are sent as they are */ });
  window.diaryQueue = { ready: ready, add: add, put: put, find: find, all: all, remove: remove, number: number, account: account, words: words };
  window.addEventListener("online", function () { pause = 1; flush(); shelveQuietly(); });
  window.addEventListener("offline", function () { if (db) { show(); } });
  window.addEventListener("load", shelveQuietly);
  document.addEventListener("visibilitychange", function () { if (db && document.visibilityState === "visible") { pause = 1; flush(); } });
})();
