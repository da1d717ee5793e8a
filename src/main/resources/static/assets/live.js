// Keeps the screens of a meeting up to date; without it the pages still work and are read again by hand.
(function () {
  "use strict";
  var EVERY = 3000;
  function live() { return document.getElementById("live"); }
  function clock() {
    return new Intl.DateTimeFormat("vi-VN", { timeZone: "Asia/Ho_Chi_Minh", hour: "2-digit", minute: "2-digit", second: "2-digit", hour12: false }).format(new Date());
  }
  var last = clock();
  var timer = null;
  var shape = live() ? live().dataset.shape : null;
  function line() { return live() && live().querySelector(".live-seen"); }
  function say(text, bad) {
    var seen = line();
    if (seen) { seen.textContent = text; seen.classList.toggle("is-lost", bad === true); }
  }
  // What somebody types or has unfolded is never taken away by a reload.
  function busy() {
    if (document.activeElement && document.activeElement.matches("textarea, input:not([type=hidden]), select")) { return true; }
    return Array.prototype.some.call(document.querySelectorAll("main textarea, main input, main select"), function (field) {
      if (field.type === "checkbox" || field.type === "radio") { return field.checked !== field.defaultChecked; }
      if (field.tagName === "SELECT") {
        return Array.prototype.some.call(field.options, function (one) { return one.selected !== one.defaultSelected && one.value !== ""; });
      }
      return field.type !== "hidden" && field.value !== field.defaultValue;
    });
  }
  function outdated() {
    if (busy()) { say(line() ? line().dataset.stale : "", true); } else { window.location.reload(); }
  }
  function take(html) {
    var old = live();
    var holder = document.createElement("div");
    holder.innerHTML = html;
    var fresh = holder.querySelector("#live");
    if (!fresh) { window.location.reload(); return; }
    if (old.dataset.quiet) {
      old.dataset.seen = fresh.dataset.seen;
      if (fresh.dataset.shape !== shape || old.dataset.follows) { outdated(); return; }
    } else {
      var focused = document.activeElement && old.contains(document.activeElement) ? document.activeElement.getAttribute("href") || document.activeElement.textContent : null;
      old.replaceWith(fresh);
      if (focused) {
        Array.prototype.forEach.call(fresh.querySelectorAll("a, button"), function (one) {
          if ((one.getAttribute("href") || one.textContent) === focused) { one.focus(); }
        });
      }
    }
    seen();
    if (shape !== null && fresh.dataset.shape !== shape) { outdated(); }
  }
  function seen() { last = clock(); say((line() && line().dataset.fresh || "{0}").replace("{0}", last), false); }
  function ask() {
    var part = live();
    if (!part || document.hidden) { return; }
    fetch(part.dataset.live + "?seen=" + encodeURIComponent(part.dataset.seen), { credentials: "same-origin", headers: { "HX-Request": "true" } })
      .then(function (answer) {
        if (answer.status === 204) { seen(); return null; }
        if (answer.redirected || [401, 403, 404, 422].indexOf(answer.status) >= 0) { window.location.reload(); return null; }
        if (!answer.ok) { throw new Error("live"); }
        return answer.text().then(take);
      })
      .catch(function () { say((line() ? line().dataset.lost : "").replace("{0}", last), true); })
      .finally(later);
  }
  function later() {
    clearTimeout(timer);
    // Two hundred tablets do not all ask at the same moment.
    if (!document.hidden) { timer = setTimeout(ask, EVERY + Math.random() * 1000); }
  }
  if (live()) {
    seen();
    later();
    document.addEventListener("visibilitychange", function () { if (!document.hidden) { ask(); } });
    window.addEventListener("online", ask);
  }
  function tick() {
    document.querySelectorAll("[data-clock]").forEach(function (one) { one.textContent = clock(); });
    document.querySelectorAll("img[data-rolling]").forEach(function (one) {
      var half = Math.floor(Date.now() / 30000);
      if (one.dataset.half && one.dataset.half !== String(half)) { one.src = one.src.split("?")[0] + "?t=" + half; }
      one.dataset.half = String(half);
    });
  }
  tick();
  setInterval(tick, 1000);
})();
