// Scoring through a dropped network: every answer goes into the tablet's queue first, then to the server, in order and under a
// number that makes sending twice harmless. Without this script, or without a store, the forms work as they are.
(function () {
  "use strict";
  const banner = document.getElementById("queue");
  const desk = document.getElementById("desk");
  if (!banner || !window.answerStore) { return; }
  const words = banner.dataset;
  const account = words.account;
  const sheet = desk ? desk.dataset.sheet : "";
  const channel = window.BroadcastChannel ? new window.BroadcastChannel("saolang-" + account) : null;
  const timers = new Map();
  const top = desk && desk.querySelector(".desk-top");
  if (top) { top.prepend(banner); }
  const told = { session: "", late: 0 };
  let store = null;
  let taking = true;
  let sending = null;
  let again = false;
  let pause = 1;
  let retry = 0;
  let token = (document.querySelector("input[name=_csrf]") || {}).value || "";

  function forms() { return Array.from(document.querySelectorAll("form.score-form[data-save]")); }
  function keyOf(form) { return [account, sheet, form.dataset.save].join("|"); }
  function formOf(row) { return forms().find(function (form) { return keyOf(form) === row.key; }); }
  function versionOf(form) { return form.querySelector("input[name=version]"); }
  function say(text, count) { return text.replace("{0}", count); }
  function fieldsOf(form) {
    return Array.from(new FormData(form)).filter(function (field) { return field[0] !== "_csrf" && field[0] !== "version"; });
  }
  function fill(form, fields) {
    Array.from(form.elements).forEach(function (field) {
      if (field.type === "radio" || field.type === "checkbox") {
        field.checked = fields.some(function (one) { return one[0] === field.name && one[1] === field.value; });
      } else if (field.name && field.type !== "hidden" && field.type !== "submit") {
        const given = fields.find(function (one) { return one[0] === field.name; });
        field.value = given ? given[1] : "";
      }
    });
    form.lastTyped = JSON.stringify(fieldsOf(form));
    form.dispatchEvent(new CustomEvent("desk:filled", { bubbles: true }));
  }

  // ---- beside each criterion
  function mark(form, kind, text) {
    const state = form.querySelector(".answer-state");
    if (!state) { return; }
    state.className = "answer-state is-" + kind;
    state.dataset.state = kind;
    state.querySelector(".state-text").textContent = text;
    const choice = form.querySelector(".conflict-choice");
    if (choice && kind !== "stale") { choice.remove(); }
  }
  function show(row) {
    const form = formOf(row);
    if (!form) { return; }
    if (row.state === "conflict") { mark(form, "stale", words.oneConflict); offer(form, row); }
    else if (row.state === "refused") { mark(form, "refused", row.text || words.oneRefused); }
    else { mark(form, "offline", words.oneWaiting); }
  }
  function wordingOf(form, fields) {
    const field = Array.from(form.elements).find(function (one) {
      return one.type === "radio" && fields.some(function (given) { return given[0] === one.name && given[1] === one.value; });
    });
    const label = field && field.labels && field.labels[0];
    return label ? label.textContent.replace(/\s+/g, " ").trim() : "";
  }
  function line(name, wording, comment) {
    const p = document.createElement("p");
    const strong = document.createElement("strong");
    strong.textContent = name + " ";
    p.append(strong, [wording || words.nothing, comment].filter(Boolean).join(" · "));
    return p;
  }
  function button(text, act) {
    const one = document.createElement("button");
    one.type = "button";
    one.className = "btn";
    one.textContent = text;
    one.addEventListener("click", act);
    return one;
  }
  function offer(form, row) {
    const old = form.querySelector(".conflict-choice");
    const box = document.createElement("div");
    const comment = (row.fields.find(function (one) { return one[0] === "comment"; }) || ["", ""])[1];
    box.className = "conflict-choice";
    box.append(
      line(words.stored, row.stored.wording, row.stored.comment),
      line(words.mine, wordingOf(form, row.fields), comment),
      button(words.keepMine, function () { settle(form, row, true); }),
      button(words.takeStored, function () { settle(form, row, false); }));
    if (old) { old.replaceWith(box); } else { form.querySelector(".answer-state").after(box); }
  }
  async function settle(form, row, mine) {
    if (mine) {
      row.seen = row.stored.version;
      Object.assign(row, { save: window.answerStore.number(), attempts: 0, state: "waiting", stored: null });
      await store.put(row);
      mark(form, "saving", words.oneSaving);
    } else {
      const fields = row.fields
        .filter(function (one) { return one[0] !== "comment" && !one[0].startsWith("answers["); })
        .concat([["comment", row.stored.comment]]);
      if (row.stored.option !== null) { fields.push(["answers[" + row.criterion + "]", row.stored.option]); }
      await store.remove(row);
      fill(form, fields);
      versionOf(form).value = row.stored.version;
      mark(form, "kept", words.oneKept);
      remember(row.key, fields, row.stored.version);
      announce({ kind: "kept", key: row.key, fields: fields, version: row.stored.version });
    }
    announce({ kind: "changed" });
    await count();
    flush();
  }

  // ---- the line over the sheet
  async function count() {
    const rows = await store.all(account);
    const of = function (state) {
      return new Set(rows.filter(function (row) { return row.state === state; }).map(function (row) { return row.key; })).size;
    };
    const waiting = of("waiting");
    const lines = [];
    if (waiting && told.session) { lines.push(say(words[told.session], waiting)); }
    else if (waiting) { lines.push(say(sending && pause === 1 ? words.sending : words.waiting, waiting)); }
    if (of("conflict")) { lines.push(say(words.conflict, of("conflict"))); }
    if (of("refused")) { lines.push(say(words.refused, of("refused"))); }
    banner.replaceChildren.apply(banner, lines.map(function (text) {
      const p = document.createElement("p");
      p.textContent = text;
      return p;
    }));
    if (waiting && told.session) { link("/sign-in?next=" + encodeURIComponent(window.location.pathname), words.signInDo); }
    if (told.late) { link(words.lateUrl, words.lateLink + ": " + told.late); }
    banner.dataset.count = String(waiting);
    banner.hidden = banner.childElementCount === 0;
    return rows;
  }
  function link(url, text) {
    const a = document.createElement("a");
    a.href = url;
    a.textContent = text;
    banner.append(a);
  }

  // ---- typing
  async function collect(form) {
    window.clearTimeout(timers.get(form));
    timers.delete(form);
    const fields = fieldsOf(form);
    const typed = JSON.stringify(fields);
    if (typed === form.lastTyped) { return; }
    form.lastTyped = typed;
    const row = await store.add({
      key: keyOf(form), account: account, sheet: sheet, url: form.dataset.save, criterion: form.dataset.criterion || "",
      fields: fields, seen: Number(versionOf(form).value), said: Date.now(), queued: !window.navigator.onLine
    });
    if (row.state === "conflict") { show(row); } else { mark(form, "saving", words.oneSaving); }
    announce({ kind: "typed", key: row.key, fields: fields });
  }
  function collectAll() { return Promise.all(forms().filter(function (form) { return timers.has(form); }).map(collect)); }
  function scoreForm(target) {
    const form = target.closest && target.closest("form.score-form[data-save]");
    return taking && form ? form : null;
  }
  document.addEventListener("change", async function (event) {
    const form = scoreForm(event.target);
    if (form) { await ready; await collect(form); flush(); }
  });
  document.addEventListener("input", function (event) {
    const form = scoreForm(event.target);
    if (!form || !event.target.matches("textarea, input[type=text]")) { return; }
    window.clearTimeout(timers.get(form));
    timers.set(form, window.setTimeout(async function () { await ready; await collect(form); flush(); }, 1200));
  });
  document.addEventListener("visibilitychange", function () {
    if (!store) { return; }
    if (document.visibilityState === "hidden") { collectAll(); } else { pause = 1; flush(); }
  });
  window.addEventListener("pagehide", function () { if (store) { collectAll(); } });
  document.addEventListener("htmx:confirm", function (event) { if (scoreForm(event.detail.elt)) { event.preventDefault(); } });
  document.addEventListener("submit", async function (event) {
    const form = scoreForm(event.target);
    if (form) { event.preventDefault(); await ready; await collect(form); flush(); return; }
    if (taking && /\/sheet\/(completion|return)$/.test(event.target.getAttribute("action") || "")) {
      event.preventDefault();
      handIn(event.target);
    }
  }, true);
  // Handing in needs the network and everything sent.
  async function handIn(form) {
    await ready;
    await collectAll();
    pause = 1;
    await flush();
    const left = (await count()).filter(function (row) { return row.sheet === sheet; }).length;
    const there = left === 0 && (await signedIn()) === account;
    if (there) { window.HTMLFormElement.prototype.submit.call(form); return; }
    let note = document.getElementById("unsent");
    if (!note) {
      note = document.createElement("p");
      note.id = "unsent";
      note.className = "field-error";
      note.setAttribute("role", "alert");
      form.after(note);
    }
    note.textContent = left ? say(words.finish, left) : words.finishOffline;
  }

  // ---- sending
  function flush() {
    if (!store) { return Promise.resolve(); }
    if (sending) { again = true; return sending; }
    window.clearTimeout(retry);
    sending = locked(drain).catch(function () { return false; }).then(async function (through) {
      sending = null;
      const rows = await count();
      const waiting = rows.some(function (row) { return row.state === "waiting"; });
      if (through && waiting && again) { again = false; return flush(); }
      again = false;
      pause = through ? 1 : Math.min(pause * 2, 16);
      // not all tablets of a hall at the same moment
      if (waiting) { retry = window.setTimeout(flush, pause * 1000 * (0.5 + Math.random())); }
      return undefined;
    });
    return sending;
  }
  function locked(act) {
    return window.navigator.locks ? window.navigator.locks.request("saolang-send-" + account, act) : act();
  }
  async function drain() {
    for (;;) {
      const next = (await store.all(account)).find(function (row) { return row.state === "waiting"; });
      if (!next) { return true; }
      if (!(await deliver(next, true))) { return false; }
    }
  }
  async function deliver(row, first) {
    const form = formOf(row);
    row.queued = row.queued || row.attempts > 0;
    row.attempts += 1;
    await store.put(row);
    if (form) { mark(form, "saving", words.oneSaving); }
    const answer = await post(row);
    if (!answer) { show(row); await count(); return false; }
    if (answer.status === 401 || answer.status === 403 || answer.type === "opaqueredirect") {
      const who = await signedIn();
      if (who === account && first) { return deliver(row, false); }
      told.session = who === "" ? "signIn" : who && who !== account ? "other" : "";
      if (who === "") { purge(); }
      show(row);
      await count();
      return false;
    }
    return take(row, form, answer);
  }
  async function post(row) {
    const body = new URLSearchParams(row.fields);
    Object.entries({ version: row.seen, saveId: row.save, account: row.account, sheet: row.sheet, said: row.said, queued: row.queued })
      .forEach(function (one) { body.append(one[0], one[1]); });
    try {
      const response = await fetch(row.url, {
        method: "POST", body: body, redirect: "manual", credentials: "same-origin", signal: patience(),
        headers: { "HX-Request": "true", "X-CSRF-TOKEN": token }
      });
      const page = new DOMParser().parseFromString(await response.text(), "text/html");
      return { status: response.status, type: response.type, state: page.querySelector(".answer-state[data-state]"),
        standing: page.getElementById("standing") };
    } catch (gone) { return null; }
  }
  function patience() { return window.AbortSignal && AbortSignal.timeout ? AbortSignal.timeout(20000) : undefined; }
  async function take(row, form, answer) {
    const state = answer.state;
    told.session = "";
    if (answer.status >= 500 || answer.status === 429 || (answer.status < 300 && !state)) {
      // the server, or a login page of the hall's wifi in front of it, did not take it
      show(row);
      await count();
      return false;
    }
    const kind = state ? state.dataset.state : "refused";
    const version = state ? Number(state.querySelector("input[name=version]").value) : 0;
    const text = state ? state.querySelector(".state-text").textContent : "";
    if (kind === "kept") { await keep(row, form, version, answer.standing); }
    else if (kind === "stale") {
      const said = state.dataset;
      const stored = { version: version, option: said.option === undefined ? null : said.option,
        comment: said.comment || "", wording: said.wording || "" };
      show(await store.held(row, { state: "conflict", stored: stored }));
    } else if (kind === "late") {
      await store.remove(row);
      told.late += 1;
      if (form) { mark(form, "refused", text); }
    } else {
      show(await store.held(row, { state: "refused", text: text, unknown: !state }));
    }
    announce({ kind: "changed" });
    await count();
    return true;
  }
  async function keep(row, form, version, standing) {
    await store.kept(row, version);
    const whole = standing ? standing.outerHTML : "";
    remember(row.key, row.fields, version, whole);
    const newer = (await store.all(account)).some(function (one) { return one.key === row.key; });
    if (form) { versionOf(form).value = String(version); }
    if (form && !newer && !timers.has(form)) { mark(form, "kept", words.oneKept); }
    place(whole);
    announce({ kind: "kept", key: row.key, fields: row.fields, version: version, standing: whole });
    document.dispatchEvent(new CustomEvent("desk:saved", { detail: { criterion: row.criterion, version: version } }));
  }
  function place(html) {
    const old = document.getElementById("standing");
    if (!html || !old) { return; }
    const fresh = new DOMParser().parseFromString(html, "text/html").getElementById("standing");
    fresh.removeAttribute("hx-swap-oob");
    old.replaceWith(fresh);
  }

  // Who is signed in: the account, "" for nobody, null when there is no answer. Brings a fresh form token along.
  async function signedIn() {
    try {
      const response = await fetch("/sessions/signed-in", {
        headers: { "HX-Request": "true" }, redirect: "manual", cache: "no-store", signal: patience()
      });
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

  // ---- other tabs of the same person
  function announce(what) { if (channel) { channel.postMessage(what); } }
  if (channel) {
    channel.addEventListener("message", async function (event) {
      await ready;
      const form = event.data.key ? formOf(event.data) : null;
      if (form && event.data.kind === "typed") { fill(form, event.data.fields); mark(form, "saving", words.oneSaving); }
      if (form && event.data.kind === "kept") {
        fill(form, event.data.fields);
        versionOf(form).value = String(event.data.version);
        mark(form, "kept", words.oneKept);
        place(event.data.standing);
      }
      (await count()).forEach(function (row) { if (row.state !== "waiting") { show(row); } });
    });
  }

  // ---- what a reload without network shows: the page as kept, the saves since then, and what still waits
  function shelf() { return window.caches ? window.caches.open("saolang-desk-" + account) : Promise.reject(new Error("no shelf")); }
  function slip(key) { return "/sessions/known/" + encodeURIComponent(key); }
  async function remember(key, fields, version, standing) {
    try {
      const desk = await shelf();
      await desk.put(slip(key), new Response(JSON.stringify({ fields: fields, version: version })));
      if (standing) { await desk.put(slip("standing|" + key.split("|")[1]), new Response(standing)); }
    } catch (none) { /* no shelf, nothing kept */ }
  }
  async function recall(form) {
    try {
      const found = await (await shelf()).match(slip(keyOf(form)));
      const known = found ? await found.json() : null;
      if (known && known.version > Number(versionOf(form).value)) {
        fill(form, known.fields);
        versionOf(form).value = String(known.version);
        mark(form, "kept", words.oneKept);
        return true;
      }
    } catch (none) { /* no shelf, nothing kept */ }
    return false;
  }
  // The total is as old as the page too, where the page is an old copy.
  async function recallStanding() {
    const found = await (await shelf()).match(slip("standing|" + sheet));
    if (found) { place(await found.text()); }
  }
  async function purge() {
    if (!window.caches) { return; }
    const names = await window.caches.keys();
    await Promise.all(names.filter(function (name) { return name.startsWith("saolang-desk-"); }).map(function (name) { return window.caches.delete(name); }));
  }
  async function overlay() {
    const recalled = await Promise.all(forms().map(recall));
    if (recalled.some(Boolean)) { await recallStanding(); }
    for (const row of await store.all(account)) {
      if (row.unknown) { Object.assign(row, { state: "waiting", unknown: false }); await store.put(row); }
      const form = formOf(row);
      if (form) { fill(form, row.fields); show(row); }
    }
    document.dispatchEvent(new CustomEvent("desk:ready"));
  }
  async function shelve() {
    if (!window.navigator.serviceWorker) { return; }
    await window.navigator.serviceWorker.register("/service-worker.js", { scope: "/sessions/" });
    const worker = (await window.navigator.serviceWorker.ready).active;
    const assets = window.performance.getEntriesByType("resource").map(function (one) { return one.name; })
      .filter(function (url) { return new URL(url).pathname.startsWith("/assets/"); });
    const listed = Array.from(document.querySelectorAll("[data-offline-url], link[data-offline]")).map(function (one) {
      return one.dataset.offlineUrl || one.getAttribute("href");
    });
    worker.postMessage({ kind: "keep", account: account, urls: [window.location.pathname, "/sessions/offline"].concat(listed), assets: assets });
  }

  // At once, before the store is open: what is typed while it opens must not be taken for what the page came with.
  forms().forEach(function (form) { form.lastTyped = JSON.stringify(fieldsOf(form)); });
  const ready = window.answerStore.open().then(async function (opened) {
    store = opened;
    await overlay();
    await count();
  }, function () {
    // Nothing can be kept here: the forms go back to being sent as they are.
    taking = false;
    banner.textContent = words.memory;
    banner.hidden = false;
  });
  ready.then(function () { flush(); });
  function shelveQuietly() { shelve().catch(function () { /* no worker: the queue works without it */ }); }
  window.addEventListener("online", function () { pause = 1; flush().then(shelveQuietly); });
  window.addEventListener("load", shelveQuietly);
})();
