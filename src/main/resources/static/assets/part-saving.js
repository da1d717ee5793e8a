// Keeps a score sheet honest on bad wifi: says what is not saved yet and sends it again. Without it the forms still work.
(function () {
  "use strict";
  var pending = new Set();
  function stateOf(form) { return form.querySelector(".answer-state"); }
  function tell(form, kind, text) {
    var state = stateOf(form);
    if (!state) { return; }
    state.className = "answer-state is-" + kind;
    state.querySelector(".state-text").textContent = text;
  }
  // Stale and refused saves answer with a status of their own and a text to show.
  document.addEventListener("htmx:beforeSwap", function (event) {
    var status = event.detail.xhr.status;
    if ((status === 409 || status === 422) && event.detail.target.closest(".score-form, .anchor-part")) {
      event.detail.shouldSwap = true;
      event.detail.isError = false;
    }
  });
  document.addEventListener("htmx:beforeRequest", function (event) {
    var form = event.detail.elt;
    if (form.matches(".score-form")) { pending.add(form); tell(form, "saving", stateOf(form).dataset.saving); }
  });
  document.addEventListener("htmx:afterRequest", function (event) {
    var form = event.detail.elt;
    if (!form.matches(".score-form")) { return; }
    var status = event.detail.xhr.status;
    if (status === 401 || status === 403) { tell(form, "stale", stateOf(form).dataset.signedOut); }
    if (status > 0 && status < 500) { pending.delete(form); }
    if (status === 0 || status >= 500) { tell(form, "offline", stateOf(form).dataset.offline); }
  });
  function sendAgain() {
    pending.forEach(function (form) {
      if (stateOf(form).classList.contains("is-offline")) { window.htmx.trigger(form, "change"); }
    });
  }
  window.addEventListener("online", sendAgain);
  window.setInterval(sendAgain, 5000);
  window.addEventListener("beforeunload", function (event) {
    if (pending.size > 0) { event.preventDefault(); }
  });
})();
