// The survey of a potential product on a phone: every stroke is kept as a draft, photos are made small and without their place, the
// place itself is told coarsely, and the form goes into the queue of diary-queue.js. It works without this script too.
(function () {
  "use strict";
  const form = document.querySelector("form[data-survey]");
  const queue = window.diaryQueue;
  if (!form || !queue) { return; }
  const words = queue.words;
  const LONGEST_EDGE = 1600;
  const PAUSE = 500;
  const shown = form.querySelector("[data-thumbs]");
  let taken = [];
  let row = null;
  let touched = false;
  let handing = false;
  let timer = 0;
  let writing = Promise.resolve();

  function field(name) { return form.elements.namedItem(name); }
  const fresh = field("base").value === "";
  const path = window.location.pathname === "/potentials/surveys" ? "" : window.location.pathname;
  const address = path || (fresh ? "/potentials/survey/new" : "/potentials/" + field("id").value + "/edit");

  // ---- a page kept since another day, or used twice: today, and a number of its own
  function today() {
    return new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Ho_Chi_Minh", year: "numeric", month: "2-digit", day: "2-digit" }).format(new Date());
  }
  const refusedPage = Boolean(document.getElementById("problems"));
  if (fresh && !refusedPage) {
    field("id").value = queue.number();
    field("surveyedOn").value = today();
  }
  const rowId = function () { return fresh ? field("id").value : "change-" + field("id").value; };

  // ---- only what this maker needs
  function makers() {
    const chosen = form.querySelector("input[name=maker]:checked");
    if (!chosen) { return; }
    form.querySelectorAll("[data-maker]").forEach(function (one) { one.hidden = one.dataset.maker !== chosen.value; });
  }

  // ---- what is typed, by the names of the fields
  function entry() {
    const told = {};
    new FormData(form).forEach(function (value, name) {
      if (typeof value !== "string" || name === "_csrf" || value.trim() === "") { return; }
      if (name.startsWith("without.")) { told.without = told.without || {}; told.without[name.slice(8)] = value; return; }
      told[name] = value.trim();
    });
    return told;
  }
  function rowOf(told, state) {
    return {
      id: rowId(), entry: told, files: taken, form: address, state: state, errors: [], text: "",
      title: told.name || words.nameless, detail: [told.makerName, told.hamlet].filter(Boolean).join(", ")
    };
  }

  // ---- drafts: kept a moment after each stroke, gone once the form is handed in
  async function draft() {
    if (handing || !touched) { return; }
    await queue.ready;
    const now = rowOf(entry(), "draft");
    row = Object.assign({ account: queue.account, order: Date.now(), shape: 1 }, row || {}, now);
    writing = writing.then(function () { return handing ? null : queue.put(row); });
    await writing;
  }
  function soon() {
    touched = true;
    window.clearTimeout(timer);
    timer = window.setTimeout(function () { draft().catch(function () { /* kept by the form itself */ }); }, PAUSE);
  }
  form.addEventListener("input", soon);
  form.addEventListener("change", function () { makers(); soon(); });
  document.addEventListener("visibilitychange", function () { if (document.visibilityState === "hidden") { draft().catch(function () { /* no store */ }); } });

  // ---- photos: small, and drawn anew so that nothing tells where they were taken
  const photos = form.querySelector("input[type=file][name=photos]");
  photos.addEventListener("change", async function () {
    const chosen = Array.from(photos.files);
    photos.value = "";
    for (const file of chosen) {
      const small = await smaller(file).catch(function () { return null; });
      if (small) { keep({ field: "photos", blob: small, name: file.name.replace(/\.[^.]*$/, "") + ".jpg" }); }
      else { tell([{ pointer: "/photos", detail: words.photoBroken }]); }
    }
    soon();
  });
  async function smaller(file) {
    const picture = await window.createImageBitmap(file, { imageOrientation: "from-image" });
    const scale = Math.min(1, LONGEST_EDGE / Math.max(picture.width, picture.height));
    const canvas = document.createElement("canvas");
    canvas.width = Math.round(picture.width * scale);
    canvas.height = Math.round(picture.height * scale);
    canvas.getContext("2d").drawImage(picture, 0, 0, canvas.width, canvas.height);
    picture.close();
    return new Promise(function (resolve, reject) {
      canvas.toBlob(function (blob) { if (blob) { resolve(blob); } else { reject(new Error("no picture")); } }, "image/jpeg", 0.8);
    });
  }
  function keep(file) {
    taken = taken.concat([file]);
    const item = document.createElement("li");
    const picture = document.createElement("img");
    picture.src = URL.createObjectURL(file.blob);
    picture.alt = words.photo;
    const drop = document.createElement("button");
    drop.type = "button";
    drop.className = "btn";
    drop.textContent = words.without;
    drop.addEventListener("click", function () {
      taken = taken.filter(function (one) { return one !== file; });
      URL.revokeObjectURL(picture.src);
      item.remove();
      soon();
    });
    item.append(picture, drop);
    shown.append(item);
  }

  // ---- about where: to a kilometre, before it leaves the phone
  const spot = form.querySelector("[data-spot]");
  const said = form.querySelector("[data-spot-said]");
  if (window.navigator.geolocation && window.isSecureContext) {
    spot.hidden = false;
    spot.addEventListener("click", function () {
      window.navigator.geolocation.getCurrentPosition(function (found) {
        field("latitude").value = found.coords.latitude.toFixed(2).replace(".", ",");
        field("longitude").value = found.coords.longitude.toFixed(2).replace(".", ",");
        said.textContent = words.spotFound;
        soon();
      }, function () { said.textContent = words.spotNone; }, { maximumAge: 600000, timeout: 20000 });
    });
  }

  // ---- what is wrong, beside its field and on top
  function tell(errors) {
    form.querySelectorAll(".field-error").forEach(function (one) { one.remove(); });
    form.querySelectorAll("[aria-invalid]").forEach(function (one) { one.removeAttribute("aria-invalid"); one.classList.remove("is-invalid"); });
    const old = document.getElementById("problems");
    if (old) { old.remove(); }
    if (!errors.length) { return; }
    const box = document.createElement("div");
    box.id = "problems";
    box.className = "problems";
    box.tabIndex = -1;
    box.setAttribute("role", "alert");
    const head = document.createElement("h2");
    head.textContent = words.mendThese;
    const list = document.createElement("ul");
    errors.forEach(function (error, index) {
      const line = document.createElement("li");
      const input = field((error.pointer || "").slice(1));
      const label = input && input.labels && input.type !== "checkbox" ? input.labels[0] : null;
      line.textContent = (label ? label.textContent.replace("*", "").trim() + ": " : "") + error.detail;
      list.append(line);
      if (!input || !input.tagName || input.type === "hidden") { return; }
      const beside = document.createElement("div");
      beside.className = "field-error";
      beside.id = "told-" + index;
      beside.textContent = error.detail;
      input.setAttribute("aria-invalid", "true");
      input.setAttribute("aria-describedby", beside.id);
      input.classList.add("is-invalid");
      (input.closest(".field") || input.parentElement).append(beside);
    });
    box.append(head, list);
    form.before(box);
    box.focus();
  }

  // ---- going on with a draft, or mending what was refused while nobody looked
  async function goOn() {
    const wanted = (window.location.hash.match(/^#mend=([0-9a-z-]{36,50})$/) || [])[1];
    await queue.ready;
    const found = await queue.find(wanted || rowId());
    if (!found || !found.entry || (found.state !== "draft" && found.state !== "refused")) { return; }
    row = found;
    form.querySelectorAll("input[type=checkbox]").forEach(function (one) { one.checked = false; });
    Object.keys(found.entry).forEach(function (name) {
      // a change is laid over what stands now, whoever changed it since
      if (name === "base" && found.state === "refused") { return; }
      if (name === "without") { Object.keys(found.entry.without).forEach(function (sha) { set("without." + sha, "true"); }); return; }
      set(name, found.entry[name]);
    });
    found.files.forEach(keep);
    makers();
    if (found.state === "refused") { tell(found.errors.length ? found.errors : [{ pointer: "", detail: found.text }]); }
  }
  function set(name, value) {
    if (name === "account") { return; }
    const radio = form.querySelector("input[type=radio][name='" + name + "'][value='" + value + "']");
    if (radio) { radio.checked = true; return; }
    const one = field(name);
    if (!one || !one.tagName || one.type === "file") { return; }
    if (one.type === "checkbox") { one.checked = true; } else { one.value = value; }
  }

  // ---- into the queue
  form.addEventListener("submit", function (event) {
    if (form.dataset.plain) { return; }
    event.preventDefault();
    if (handing) { return; }
    handing = true;
    window.clearTimeout(timer);
    const button = event.submitter || form.querySelector("[type=submit]");
    button.setAttribute("aria-busy", "true");
    hand().finally(function () { handing = false; button.removeAttribute("aria-busy"); });
  });
  async function hand() {
    try { await queue.ready; await writing; } catch (none) {
      // nothing can be kept here: the form goes as it is
      form.dataset.plain = "1";
      form.submit();
      return;
    }
    let handed;
    try { handed = await queue.add(rowOf(entry(), "waiting")); } catch (full) {
      tell([{ pointer: "", detail: full && full.name === "QuotaExceededError" ? words.full : words.failed }]);
      return;
    }
    if (handed && handed.state === "refused") {
      if (!fresh) {
        // somebody changed it since: the page as it stands now, with what was typed laid over it
        window.location.hash = "mend=" + handed.id;
        window.location.reload();
        return;
      }
      row = handed;
      tell(handed.errors.length ? handed.errors : [{ pointer: "", detail: handed.text }]);
      return;
    }
    window.location.assign(form.dataset.home);
  }
  makers();
  if (!refusedPage) { goOn().catch(function () { /* nothing to go on with */ }); }
})();
