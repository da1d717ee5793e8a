// Pages of evidence beside a criterion: which page is shown, leafing, zoom, and trying again when one did not load.
window.deskPapers = (function () {
  "use strict";
  var desk = document.getElementById("desk"), tools = document.getElementById("paper-tools");
  var LARGE = "is-large", TRIES = 4;

  function viewOf(row) { return row.querySelector(".paper-view"); }
  function itemOf(row, id) { return row.querySelector('.papers li[data-item="' + id + '"]'); }
  function filled(pattern, a, b) { return pattern.replace("{0}", a).replace("{1}", b); }
  // Links to files become buttons that show the page here; the file itself stays one touch away.
  function button(link, act) {
    var made = document.createElement("button");
    made.type = "button";
    made.className = link.className + " btn";
    made.textContent = link.textContent;
    ["item", "page", "last", "offlineUrl"].forEach(function (name) {
      if (link.dataset[name]) { made.dataset[name] = link.dataset[name]; }
    });
    made.addEventListener("click", act);
    link.replaceWith(made);
  }
  function adopt(row) {
    if (!viewOf(row)) { return; }
    row.querySelectorAll("a.paper-place[data-item]").forEach(function (link) {
      var item = link.dataset.item, page = Number(link.dataset.page);
      button(link, function () { go(row, item, page); });
    });
    row.querySelectorAll(".papers li").forEach(function (item) {
      if (Number(item.dataset.pages) === 0) { return; }
      var link = item.querySelector("a.paper-name");
      item.dataset.original = link.getAttribute("href");
      button(link, function () { go(row, item.dataset.item, 1); });
    });
  }
  function prepare(row) {
    var view = viewOf(row);
    if (!view || view.querySelector(".paper-tools")) { return; }
    view.insertBefore(tools.content.cloneNode(true), view.firstChild);
    view.addEventListener("click", function (event) {
      var act = event.target.closest("[data-paper]");
      if (!act) { return; }
      if (act.dataset.paper === "back") { turn(row, -1); }
      if (act.dataset.paper === "on") { turn(row, 1); }
      if (act.dataset.paper === "zoom") { zoom(row); }
    });
    view.querySelector("img").addEventListener("error", function () { again(view); });
    view.querySelector("img").addEventListener("load", function () { view.dataset.tries = "0"; failed(view, ""); });
    told(row);
  }
  function go(row, id, page) {
    var view = viewOf(row), item = itemOf(row, id);
    if (!item) { return; }
    var pages = Number(item.dataset.pages), to = Math.max(1, Math.min(pages, page));
    view.dataset.item = id;
    view.dataset.page = String(to);
    view.dataset.tries = "0";
    failed(view, "");
    var image = view.querySelector("img");
    image.loading = "eager";
    image.alt = filled(desk.dataset.pageAlt, String(to), item.querySelector(".paper-name").textContent);
    image.src = desk.dataset.base + "/" + (item.dataset.kind || "evidence") + "/" + id + "/pages/" + to + ".jpg";
    view.querySelector(".paper-scroll").scrollTop = 0;
    told(row);
  }
  function told(row) {
    var view = viewOf(row), id = view.dataset.item, page = Number(view.dataset.page), item = itemOf(row, id);
    if (!item) { return; }
    var pages = Number(item.dataset.pages);
    view.querySelector(".paper-count").textContent = filled(desk.dataset.pageCount, String(page), String(pages));
    view.querySelector('[data-paper="back"]').disabled = page <= 1;
    view.querySelector('[data-paper="on"]').disabled = page >= pages;
    view.querySelector('[data-paper="original"]').href = item.dataset.original + "#page=" + page;
    row.querySelectorAll(".papers .paper-name").forEach(function (name) {
      mark(name, name.closest("li") === item);
    });
    row.querySelectorAll(".paper-place").forEach(function (place) {
      mark(place, place.dataset.item === id && Number(place.dataset.page) <= page && page <= Number(place.dataset.last));
    });
  }
  function mark(element, yes) {
    if (yes) { element.setAttribute("aria-current", "true"); } else { element.removeAttribute("aria-current"); }
  }
  function turn(row, by) {
    var view = viewOf(row);
    if (!view) { return; }
    var item = itemOf(row, view.dataset.item), to = Number(view.dataset.page) + by;
    if (item && to >= 1 && to <= Number(item.dataset.pages)) { go(row, view.dataset.item, to); }
  }
  function zoom(row) {
    var view = viewOf(row);
    if (!view) { return; }
    var large = view.classList.toggle(LARGE);
    view.querySelector('[data-paper="zoom"]').setAttribute("aria-pressed", String(large));
  }
  // A busy server asks to come again; wifi drops a picture now and then.
  function again(view) {
    var image = view.querySelector("img"), tries = Number(view.dataset.tries || "0") + 1;
    view.dataset.tries = String(tries);
    if (tries > TRIES) { failed(view, desk.dataset.noPage); return; }
    var source = image.src;
    window.setTimeout(function () { if (image.src === source) { image.src = source; } }, 2000 * tries);
  }
  function failed(view, text) {
    var caption = view.querySelector("figcaption");
    if (!caption && text) { caption = view.appendChild(document.createElement("figcaption")); }
    if (caption) { caption.textContent = text; caption.hidden = !text; }
  }
  return { adopt: adopt, prepare: prepare, turn: turn, zoom: zoom };
})();
