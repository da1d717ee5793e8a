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
  // The token travels with htmx requests.
  document.addEventListener("htmx:configRequest", function (event) {
    var token = document.querySelector("input[name=_csrf]");
    if (token) { event.detail.headers["X-CSRF-TOKEN"] = token.value; }
  });
})();
