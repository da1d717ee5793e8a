// Counts again on every tick; without this file the button does it.
(function () {
  "use strict";
  var form = document.querySelector("form.simulator");
  var result = document.getElementById("result");
  if (!form || !result) { return; }
  var asked = 0;
  var waiting = null;
  function count() {
    var query = new URLSearchParams(new FormData(form)).toString();
    var turn = ++asked;
    fetch(form.dataset.resultUrl + "?" + query, { headers: { Accept: "text/html" } })
      .then(function (answer) { return answer.ok ? answer.text() : Promise.reject(answer.status); })
      .then(function (html) {
        if (turn !== asked) { return; }
        var open = result.querySelector("details[open]") !== null;
        result.innerHTML = html;
        if (open && result.querySelector("details")) { result.querySelector("details").open = true; }
        history.replaceState(null, "", form.getAttribute("action") + "?" + query);
      })
      .catch(function () { /* the button still works */ });
  }
  form.addEventListener("change", function (event) {
    // Another case has other options: draw the sheet anew.
    if (event.target.name === "case") { form.requestSubmit(); return; }
    window.clearTimeout(waiting);
    waiting = window.setTimeout(count, 80);
  });
})();
