// Small comforts; every page works without them.
(function () {
  "use strict";
  var problems = document.getElementById("problems");
  if (problems) { problems.focus(); }
  // A second click must not send a form twice.
  document.addEventListener("submit", function (event) {
    var form = event.target;
    if (event.defaultPrevented) { return; }
    if (form.dataset.sent) { event.preventDefault(); return; }
    if (form.method === "post" && !form.hasAttribute("hx-post")) { form.dataset.sent = "1"; }
  });
  window.addEventListener("pageshow", function () {
    document.querySelectorAll("form[data-sent]").forEach(function (form) { delete form.dataset.sent; });
  });
  // What is destructive asks first.
  document.addEventListener("click", function (event) {
    var button = event.target.closest("[data-ask]");
    if (button && !window.confirm(button.dataset.ask)) { event.preventDefault(); event.stopPropagation(); }
  }, true);
  // What a tablet or phone keeps of somebody's pages goes when they do; what is not sent yet stays, for its owner only.
  function letGo() {
    if (!window.caches) { return; }
    window.caches.keys().then(function (names) {
      names.forEach(function (name) { if (/^saolang-(desk|diary)-/.test(name)) { window.caches.delete(name); } });
    });
  }
  document.addEventListener("submit", function (event) {
    if (event.target.getAttribute("action") === "/sign-out") { letGo(); }
  });
  if (window.location.pathname === "/sign-in") { letGo(); }
  // The token travels with htmx requests.
  document.addEventListener("htmx:configRequest", function (event) {
    var token = document.querySelector("input[name=_csrf]");
    if (token) { event.detail.headers["X-CSRF-TOKEN"] = token.value; }
  });
})();
