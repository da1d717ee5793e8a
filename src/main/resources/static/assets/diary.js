// Forms of the diary on a phone: the day filled in, quantities, photos made small and without their place, a spoken note, and the
// way into the queue. Every form works without this script.
(function () {
  "use strict";
  const form = document.querySelector("form[data-diary]");
  const queue = window.diaryQueue;
  if (!queue) { return; }
  const words = queue.words;

  // ---- the entry as the server reads it: names of fields are paths
  function entryOf(form) {
    const entry = {};
    new FormData(form).forEach(function (value, name) {
      if (typeof value !== "string" || name === "_csrf" || value.trim() === "") { return; }
      const path = name.match(/[^.[\]]+/g);
      let at = entry;
      path.forEach(function (step, index) {
        if (index === path.length - 1) { at[step] = value.trim(); return; }
        at[step] = at[step] || (/^\d+$/.test(path[index + 1]) ? [] : {});
        at = at[step];
      });
    });
    ["inputs", "outputs", "moved", "tests", "days"].forEach(function (list) {
      if (!entry[list]) { return; }
      const told = list === "tests" ? "found" : list === "outputs" ? "item" : "quantity";
      entry[list] = entry[list].filter(function (one) { return one && one[told]; });
    });
    return entry;
  }

  // ---- "all arrived as sent": one tap, kept like any other entry
  document.querySelectorAll("form[data-diary-quick]").forEach(function (quick) {
    quick.addEventListener("submit", async function (event) {
      if (quick.dataset.plain) { return; }
      event.preventDefault();
      try {
        await queue.ready;
        const entry = Object.assign(entryOf(quick), { happenedAt: new Date().toISOString() });
        await queue.add({ id: entry.id, entry: entry, files: [], title: quick.dataset.title, detail: "", form: "/diary/" + entry.entity + "/new/RECEIPT", lots: [] });
        window.location.assign(quick.dataset.home);
      } catch (none) {
        quick.dataset.plain = "1";
        quick.submit();
      }
    });
  });
  if (!form) { return; }
  const taken = [];
  let mending = null;
  const LONGEST_EDGE = 1600;

  function field(name) { return form.elements.namedItem(name); }
  function today() {
    const parts = new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Ho_Chi_Minh", year: "numeric", month: "2-digit", day: "2-digit" });
    return parts.format(new Date());
  }

  // ---- a page kept since another day
  const day = field("day");
  if (day && day.tagName && day.value === form.dataset.today && form.dataset.today !== today()) { day.value = today(); }

  form.querySelectorAll(".is-ahead").forEach(function (one) {
    if (one.querySelector("input[type=hidden]").value <= today()) { one.classList.remove("is-ahead"); }
  });

  const expiry = field("outputs[0].expiresOn");
  if (day && expiry && expiry.value) {
    const suggested = { day: form.dataset.today, until: expiry.value };
    day.addEventListener("change", function () {
      const moved = (Date.parse(day.value) - Date.parse(suggested.day)) || 0;
      if (expiry.value === suggested.until) { expiry.value = new Date(Date.parse(suggested.until) + moved).toISOString().slice(0, 10); }
      suggested.day = day.value;
      suggested.until = expiry.value;
    });
  }

  // ---- quantities: all of a lot by one tap
  function fillUp(button) {
    const input = document.getElementById(button.dataset.fill);
    input.value = input.value === button.dataset.all ? "" : button.dataset.all;
    input.dispatchEvent(new Event("input", { bubbles: true }));
  }
  // The usual goods that were there on the day of the entry.
  function fillUsual() {
    form.querySelectorAll("[data-usual] [data-fill]").forEach(function (button) {
      const made = button.closest("[data-made]");
      const there = !made || !day || !day.value || made.dataset.made <= day.value;
      if (there && !document.getElementById(button.dataset.fill).value) { fillUp(button); }
    });
  }
  form.addEventListener("click", function (event) {
    const one = event.target.closest("[data-fill]");
    if (one) { fillUp(one); }
    const every = event.target.closest("[data-fill-all]");
    if (every) { fillUsual(); }
    const same = event.target.closest("[data-same]");
    if (same) { sameForAll(); }
  });
  form.querySelectorAll(".needs-script").forEach(function (one) { one.hidden = false; });
  function numeric(text) {
    const plain = text.trim().replace(/\s/g, "");
    return /^\d+([.,]\d+)?$/.test(plain) ? Number(plain.replace(",", ".")) : 0;
  }
  const total = form.querySelector("[data-total]");
  function addUp() {
    if (!total) { return; }
    const cells = Array.from(form.querySelectorAll("[data-cell]")).map(function (one) { return numeric(one.value); });
    const sum = cells.reduce(function (a, b) { return a + b; }, 0);
    total.textContent = total.dataset.total
      .replace("{0}", new Intl.NumberFormat(document.documentElement.lang).format(sum))
      .replace("{1}", cells.filter(Boolean).length);
  }
  function sameForAll() {
    const cells = Array.from(form.querySelectorAll("[data-cell]"));
    const first = cells.find(function (one) { return one.value.trim() !== ""; });
    if (first) { cells.forEach(function (one) { if (one.value.trim() === "" && !one.closest(".is-rest")) { one.value = first.value; } }); }
    addUp();
  }
  form.addEventListener("input", addUp);

  // ---- units go with their item
  function unitOf(select) {
    const unit = document.getElementById(select.dataset.unit);
    if (unit && select.selectedOptions[0]) { unit.textContent = select.selectedOptions[0].dataset.unitName || ""; }
  }
  form.querySelectorAll("select[data-unit]").forEach(function (select) {
    unitOf(select);
    select.addEventListener("change", function () { unitOf(select); });
  });

  // ---- lots of entries that wait themselves can be used at once
  const lines = form.querySelector("[data-lines]");
  const pattern = document.getElementById("lot-line");
  document.addEventListener("diary:queue", function (event) { listWaiting(event.detail); });
  function listWaiting(rows) {
    if (!lines || !pattern) { return; }
    rows.filter(function (row) { return row.state === "waiting" && row.entry && row.entry.entity === field("entity").value; })
      .forEach(function (row) {
        (row.lots || []).forEach(function (lot) {
          if (lines.querySelector("[value='" + lot.lot + "']")) { return; }
          const at = lines.querySelectorAll("[data-line]").length;
          const copy = pattern.content.cloneNode(true);
          copy.querySelectorAll("[name]").forEach(function (one) { one.name = one.name.replace("[0]", "[" + at + "]"); });
          const input = copy.querySelector("input[inputmode]");
          input.id = "waiting-" + at;
          copy.querySelector("label").setAttribute("for", input.id);
          copy.querySelector("[data-lot]").value = lot.lot;
          copy.querySelector("[data-name]").textContent = lot.name;
          copy.querySelector("[data-left]").textContent = lot.quantity + " " + lot.unit;
          const all = copy.querySelector("[data-fill]");
          all.dataset.fill = input.id;
          all.dataset.all = lot.quantity;
          all.hidden = false;
          lines.append(copy);
          const none = form.querySelector("[data-no-lots]");
          if (none) { none.hidden = true; }
        });
      });
  }
  queue.ready.then(queue.all).then(listWaiting, function () { /* no store */ });

  // ---- photos: small, and drawn anew so that nothing tells where they were taken
  const photos = form.querySelector("input[type=file][name=photos]");
  const shown = form.querySelector("[data-thumbs]");
  if (photos && shown) {
    photos.addEventListener("change", async function () {
      const chosen = Array.from(photos.files);
      photos.value = "";
      for (const file of chosen) {
        const small = await smaller(file).catch(function () { return null; });
        if (small) { keep({ field: "photos", blob: small, name: file.name.replace(/\.[^.]*$/, "") + ".jpg" }); }
        else { tell([{ pointer: "/photos", detail: words.photoBroken }]); }
      }
    });
  }
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
    taken.push(file);
    const item = document.createElement("li");
    const url = URL.createObjectURL(file.blob);
    const what = document.createElement(file.field === "voice" ? "audio" : "img");
    what.src = url;
    if (file.field === "voice") { what.controls = true; what.setAttribute("aria-label", words.voice); } else { what.alt = words.photo; }
    const drop = document.createElement("button");
    drop.type = "button";
    drop.className = "btn";
    drop.textContent = words.without;
    drop.addEventListener("click", function () {
      taken.splice(taken.indexOf(file), 1);
      URL.revokeObjectURL(url);
      item.remove();
    });
    item.append(what, drop);
    shown.append(item);
  }

  const papers = form.querySelector("input[type=file][name=papers]");
  if (papers) {
    papers.addEventListener("change", function () {
      taken.filter(function (one) { return one.field === "papers"; }).forEach(function (one) { taken.splice(taken.indexOf(one), 1); });
      Array.from(papers.files).forEach(function (file) { taken.push({ field: "papers", blob: file, name: file.name }); });
    });
  }

  // ---- a spoken note
  const speak = form.querySelector("[data-speak]");
  const TYPES = [["audio/webm", "webm"], ["audio/mp4", "m4a"], ["audio/ogg", "ogg"]];
  let recorder = null;
  if (speak && window.MediaRecorder && window.navigator.mediaDevices) {
    const kind = TYPES.find(function (one) { return window.MediaRecorder.isTypeSupported(one[0]); });
    const plain = form.querySelector("[data-voice-file]");
    if (kind) {
      speak.hidden = false;
      plain.hidden = true;
      plain.querySelector("input").disabled = true;
      speak.addEventListener("click", function () { if (recorder) { recorder.stop(); } else { record(kind); } });
    }
  }
  async function record(kind) {
    let stream;
    try { stream = await window.navigator.mediaDevices.getUserMedia({ audio: true }); }
    catch (denied) { tell([{ pointer: "/voice", detail: words.noMicrophone }]); return; }
    const pieces = [];
    recorder = new window.MediaRecorder(stream, { mimeType: kind[0], audioBitsPerSecond: 24000 });
    recorder.addEventListener("dataavailable", function (event) { pieces.push(event.data); });
    recorder.addEventListener("stop", function () {
      stream.getTracks().forEach(function (track) { track.stop(); });
      recorder = null;
      speak.classList.remove("is-recording");
      speak.lastElementChild.textContent = words.speak;
      keep({ field: "voice", blob: new Blob(pieces, { type: kind[0] }), name: "loi-noi." + kind[1] });
    });
    recorder.start();
    speak.classList.add("is-recording");
    speak.lastElementChild.textContent = words.stop;
    // two minutes say enough, and twenty megabytes are never reached
    window.setTimeout(function () { if (recorder) { recorder.stop(); } }, 120000);
  }

  function renumber(entry) {
    entry.id = queue.number();
    // what is put right tells of the same lots, at the same time
    if (entry.corrects) { return; }
    (entry.outputs || []).forEach(function (lot) { lot.lot = queue.number(); });
    if (entry.day === today()) { entry.happenedAt = new Date().toISOString(); }
  }
  function chosenText(name) {
    const one = field(name);
    return one && one.selectedOptions && one.selectedOptions[0] ? one.selectedOptions[0].textContent.trim() : "";
  }
  function rowOf(entry) {
    const made = (entry.outputs || [])[0];
    const unit = form.querySelector("select[data-unit]");
    const unitName = unit && unit.selectedOptions[0] ? unit.selectedOptions[0].dataset.unitName || "" : "";
    const name = [form.dataset.title, chosenText("outputs[0].item")].filter(Boolean).join(": ");
    const count = (entry.days || []).length;
    const detail = [count ? words.days.replace("{0}", count) : made ? made.quantity + " " + unitName : "", (entry.day || "").split("-").reverse().join("/")];
    return {
      id: entry.id, entry: entry, files: taken.slice(), title: name, detail: detail.filter(Boolean).join(" · "), form: window.location.pathname,
      lots: made && !count ? [{ lot: made.lot, name: chosenText("outputs[0].item"), quantity: made.quantity, unit: unitName }] : []
    };
  }

  // ---- what is wrong, beside its field and on top
  function tell(errors) {
    form.querySelectorAll(".field-error[data-told]").forEach(function (one) { one.remove(); });
    form.querySelectorAll("[aria-invalid]").forEach(function (one) { one.removeAttribute("aria-invalid"); one.classList.remove("is-invalid"); });
    let box = document.getElementById("problems");
    if (box) { box.remove(); }
    if (!errors.length) { return; }
    box = document.createElement("div");
    box.id = "problems";
    box.className = "problems";
    box.tabIndex = -1;
    box.setAttribute("role", "alert");
    const list = document.createElement("ul");
    const head = document.createElement("h2");
    head.textContent = words.mendThese;
    errors.forEach(function (error, index) {
      const line = document.createElement("li");
      line.textContent = error.detail;
      list.append(line);
      const at = field((error.pointer || "").slice(1));
      const input = at && at.tagName ? at : null;
      if (!input || input.type === "hidden") { return; }
      const beside = document.createElement("div");
      beside.className = "field-error";
      beside.dataset.told = "1";
      beside.id = "told-" + index;
      beside.textContent = error.detail;
      input.setAttribute("aria-invalid", "true");
      input.setAttribute("aria-describedby", beside.id);
      input.classList.add("is-invalid");
      (input.closest(".field") || input.parentElement).append(beside);
      const fold = input.closest("details");
      if (fold) { fold.open = true; }
    });
    box.append(head, list);
    form.before(box);
    box.focus();
  }

  // ---- mending what was refused while nobody looked
  async function mend() {
    const id = (window.location.hash.match(/^#mend=([0-9a-f-]{36})$/) || [])[1];
    if (!id) { return; }
    await queue.ready;
    const row = await queue.find(id);
    if (!row || !row.entry) { return; }
    mending = row;
    form.querySelectorAll("input[type=checkbox]").forEach(function (one) { one.checked = false; });
    fill("", row.entry);
    row.files.forEach(function (file) { if (file.field === "papers") { taken.push(file); } else { keep(file); } });
    tell(row.errors.length ? row.errors : [{ pointer: "", detail: row.text }]);
    addUp();
  }
  function fill(path, value) {
    if (value !== null && typeof value === "object") {
      Object.keys(value).forEach(function (key) {
        fill(Array.isArray(value) ? path + "[" + key + "]" : path ? path + "." + key : key, value[key]);
      });
      return;
    }
    if (path.endsWith(".lot") || path.endsWith(".day")) { return; }
    let name = path;
    const line = path.match(/^(inputs|moved|days)\[(\d+)\]\.(.*)$/);
    if (line) {
      // lines stand by their lot or day, wherever that is now
      const key = mending.entry[line[1]][line[2]][line[1] === "days" ? "day" : "lot"];
      const mark = form.querySelector("[name^='" + line[1] + "'][value='" + key + "']");
      if (!mark) { return; }
      name = mark.name.replace(/\.(lot|day)$/, "." + line[3]);
    }
    const one = field(name);
    if (one && one.tagName && one.type !== "file") { if (one.type === "checkbox") { one.checked = true; } else { one.value = value; } }
  }

  // ---- into the queue
  form.addEventListener("submit", function (event) {
    if (!window.diaryQueue || form.dataset.plain) { return; }
    event.preventDefault();
    if (form.dataset.busy) { return; }
    form.dataset.busy = "1";
    const button = event.submitter || form.querySelector("[type=submit]");
    button.setAttribute("aria-busy", "true");
    hand().finally(function () { delete form.dataset.busy; button.removeAttribute("aria-busy"); });
  });
  async function hand() {
    try { await queue.ready; } catch (none) {
      // Nothing can be kept here: the form goes as it is.
      form.dataset.plain = "1";
      form.submit();
      return;
    }
    if (recorder) {
      await new Promise(function (done) { recorder.addEventListener("stop", function () { window.setTimeout(done, 50); }); recorder.stop(); });
    }
    const entry = entryOf(form);
    if (mending) { entry.id = mending.entry.id; (entry.outputs || []).forEach(function (lot, index) { lot.lot = ((mending.entry.outputs || [])[index] || lot).lot; }); }
    else { renumber(entry); }
    let row;
    try { row = await queue.add(rowOf(entry)); } catch (full) {
      tell([{ pointer: "", detail: full && full.name === "QuotaExceededError" ? words.full : words.failed }]);
      return;
    }
    if (row && row.state === "refused") {
      mending = row;
      tell(row.errors.length ? row.errors : [{ pointer: "", detail: row.text }]);
      return;
    }
    window.location.assign(form.dataset.home);
  }
  mend().catch(function () { /* nothing to mend */ });
  addUp();
})();
