// Adds a search field to a commune list: new and old names, with or without diacritics.
(function () {
  "use strict";
  if (window.unitPickerReady) { return; }
  window.unitPickerReady = true;
  function fold(text) {
    return text.toLowerCase().normalize("NFD").replace(/\p{M}+/gu, "").replace(/đ/g, "d")
      .replace(/[^\p{L}\p{N}]+/gu, " ").trim();
  }
  function matches(option, words) {
    var text = " " + option.dataset.search;
    return words.every(function (word) { return text.indexOf(" " + word) >= 0; });
  }
  function field(picker, select) {
    var search = document.createElement("input");
    search.type = "search";
    search.className = "form-control unit-search";
    search.autocomplete = "off";
    search.placeholder = picker.dataset.searchLabel;
    search.setAttribute("aria-label", picker.dataset.searchLabel);
    search.setAttribute("aria-controls", select.id);
    select.parentNode.insertBefore(search, select);
    return search;
  }
  function prepare(picker) {
    var select = picker.querySelector("select");
    var blank = select.options[0];
    var groups = Array.prototype.map.call(select.querySelectorAll("optgroup"), function (group) {
      return { group: group, options: Array.prototype.slice.call(group.children) };
    });
    var search = field(picker, select);
    var said = document.createElement("div");
    said.className = "form-hint";
    said.setAttribute("role", "status");
    select.parentNode.insertBefore(said, select);
    search.addEventListener("input", function () {
      var words = fold(search.value).split(" ").filter(Boolean);
      var chosen = select.value;
      var hits = [];
      select.replaceChildren(blank);
      groups.forEach(function (entry) {
        var found = entry.options.filter(function (option) { return matches(option, words); });
        var shown = entry.options.filter(function (option) { return option.value === chosen || found.indexOf(option) >= 0; });
        entry.group.replaceChildren.apply(entry.group, shown);
        if (shown.length) { select.appendChild(entry.group); }
        hits = hits.concat(found);
      });
      select.value = words.length && hits.length === 1 ? hits[0].value : chosen;
      said.textContent = !words.length ? "" : hits.length === 1 ? hits[0].textContent : hits.length ? "" : picker.dataset.none;
    });
    search.addEventListener("keydown", function (event) {
      if (event.key === "Enter") { event.preventDefault(); select.focus(); }
    });
  }
  document.querySelectorAll(".unit-picker").forEach(prepare);
})();
