// Asks for a closer check by place, only when the reader wants it; the place is rounded here, before it is sent.
(function () {
  "use strict";
  var section = document.querySelector("[data-place]");
  var side = 0.25, columns = 1440, rows = 720;
  if (!section || !navigator.geolocation || new URLSearchParams(location.search).has("cell")) { return; }
  section.hidden = false;
  function cell(latitude, longitude) {
    var row = Math.min(rows - 1, Math.floor((latitude + 90) / side));
    return row * columns + Math.min(columns - 1, Math.floor((longitude + 180) / side));
  }
  section.querySelector("button").addEventListener("click", function () {
    navigator.geolocation.getCurrentPosition(function (here) {
      var query = new URLSearchParams(location.search);
      query.set("cell", String(cell(here.coords.latitude, here.coords.longitude)));
      location.replace(location.pathname.replace(/\/hidden$/, "") + "?" + query);
    }, function () {
      var words = section.querySelector("[data-refused]");
      words.textContent = words.dataset.refused;
    }, { enableHighAccuracy: false, maximumAge: 600000, timeout: 15000 });
  });
})();
