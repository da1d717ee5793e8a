// Saves forms as they are written and sends files at once; without it every form has its Save button.
(function () {
  "use strict";
  function say(form, text, bad) {
    var line = form.querySelector(".save-state");
    if (line) { line.textContent = text; line.classList.toggle("save-bad", bad === true); }
  }
  function refreshStars() {
    var box = document.querySelector("[data-stars]");
    if (!box) { return; }
    fetch(box.dataset.stars, { credentials: "same-origin" }).then(function (answer) {
      return answer.ok ? answer.text() : null;
    }).then(function (html) { if (html) { box.innerHTML = html; } }).catch(function () {});
  }
  // What was carried over and is written on is no longer "unchanged since".
  function markChanged(part) {
    var card = part.closest(".criterion");
    if (!card) { return; }
    card.querySelectorAll("[data-since]").forEach(function (mark) { mark.hidden = mark.dataset.since !== "changed"; });
  }
  // One request at a time a form: a form never overtakes itself, not even by its own Save button.
  function autosave(form) {
    var timer = null, running = false, again = false, stopped = false, sending = null;
    function finished() {
      running = false;
      if (!sending) { return false; }
      stopped = true;
      form.requestSubmit(sending.button);
      return true;
    }
    function save() {
      if (stopped) { return; }
      if (running) { again = true; return; }
      running = true;
      say(form, form.dataset.saving);
      fetch(form.action, {
        method: "POST", credentials: "same-origin", body: new URLSearchParams(new FormData(form)),
        headers: { "X-Autosave": "1", "Accept": "application/json" }
      }).then(function (answer) {
        return answer.json().catch(function () { return {}; }).then(function (body) { done(answer, body); });
      }).catch(function () { if (!finished()) { say(form, form.dataset.failed, true); } });
    }
    function done(answer, body) {
      if (answer.ok) { form.elements.version.value = body.version; }
      if (finished()) { return; }
      if (answer.ok) {
        say(form, form.dataset.saved);
        if (form.dataset.starsAfter) { refreshStars(); }
        markChanged(form);
        if (again) { again = false; save(); }
      } else if (answer.status === 409) {
        stopped = true;
        say(form, form.dataset.stale, true);
      } else {
        var detail = body.errors && body.errors[0] && body.errors[0].detail;
        say(form, detail || form.dataset.failed, true);
      }
    }
    form.addEventListener("input", function () { clearTimeout(timer); timer = setTimeout(save, 900); });
    form.addEventListener("change", function () { clearTimeout(timer); save(); });
    form.addEventListener("submit", function (event) {
      clearTimeout(timer);
      if (running) { event.preventDefault(); sending = { button: event.submitter }; } else { stopped = true; }
    });
    window.addEventListener("beforeunload", function () { if (timer && !stopped) { clearTimeout(timer); } });
  }
  function upload(form) {
    var input = form.querySelector("input[type=file]");
    input.addEventListener("change", function () {
      if (!input.files.length) { return; }
      say(form, form.dataset.saving);
      fetch(form.action, {
        method: "POST", credentials: "same-origin", body: new FormData(form), headers: { "X-Autosave": "1" }
      }).then(function (answer) {
        if (answer.ok || answer.status === 422) { return answer.text(); }
        throw new Error("upload");
      }).then(function (html) {
        var old = document.getElementById(form.dataset.upload);
        var holder = document.createElement("div");
        holder.innerHTML = html;
        if (old && holder.firstElementChild) { old.replaceWith(holder.firstElementChild); }
        input.value = "";
        markChanged(form);
        say(form, "");
      }).catch(function () { say(form, form.dataset.failed, true); });
    });
  }
  document.querySelectorAll("form[data-autosave]").forEach(autosave);
  document.querySelectorAll("form[data-upload]").forEach(upload);
})();
