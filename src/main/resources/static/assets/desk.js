// The member's desk: one criterion at a time beside its evidence, by keys, finger or mouse. Without it the sheet is one long list.
(function () {
  "use strict";
  var desk = document.getElementById("desk");
  if (!desk || !desk.querySelector(".desk-row")) { return; }
  var rows = Array.prototype.slice.call(desk.querySelectorAll(".desk-row"));
  var bar = desk.querySelector(".desk-bar"), live = document.getElementById("desk-live"), keys = document.getElementById("desk-keys");
  var writable = desk.dataset.writable === "true", current = 0, byPointer = false;

  function filled(pattern, a, b) { return pattern.replace("{0}", a).replace("{1}", b); }
  function one(name) { return bar.querySelector('[data-desk="' + name + '"]'); }
  function remember(name, value) { try { window.localStorage.setItem(name, value); } catch (e) { /* private window */ } }
  function remembered(name) { try { return window.localStorage.getItem(name); } catch (e) { return null; } }

  // How far each criterion is, read from its form whoever saves it.
  function stateOf(row) {
    var form = row.querySelector(".score-form");
    if (!form) { return row.dataset.state; }
    var told = form.querySelector(".answer-state");
    var kind = told ? told.className : "";
    if (/is-(stale|refused|conflict)/.test(kind)) { return "conflict"; }
    if (/is-(offline|queued|saving|waiting|pending)/.test(kind)) { return "pending"; }
    if (form.querySelector("input[type=radio]:checked")) { return "answered"; }
    var comment = form.querySelector("textarea");
    return comment && comment.value.trim() ? "commented" : "open";
  }
  function word(state) {
    var key = desk.querySelector('.desk-key[data-state="' + state + '"]');
    return key ? key.textContent : "";
  }
  function chipOf(row) { return desk.querySelector('.desk-chip[href="#' + row.id + '"]'); }
  function tell(row) {
    var state = stateOf(row), before = row.dataset.state, chip = chipOf(row);
    var told = row.querySelector(".answer-state"), kept = !!told && told.classList.contains("is-kept");
    var code = row.dataset.criterion;
    if (state === "answered" || state === "commented") {
      if (row.dataset.busy === "1" && kept) { live.textContent = filled(desk.dataset.kept, code, ""); row.dataset.busy = ""; }
    } else if (state === "pending") {
      row.dataset.busy = "1";
    } else if (state === "conflict" && before !== state) {
      live.textContent = code + ": " + told.textContent.trim();
    }
    row.dataset.state = state;
    if (chip) {
      chip.dataset.state = state;
      chip.querySelector(".visually-hidden").textContent = word(state);
      count(chip.closest(".desk-chips"));
    }
  }
  function count(list) {
    var chips = list.querySelectorAll(".desk-chip");
    var done = rows.filter(function (row) {
      return list.contains(chipOf(row)) && row.querySelector("input[type=radio]:checked, .sheet-option.is-chosen");
    }).length;
    var part = desk.querySelector('.desk-part[data-part="' + list.dataset.part + '"] .desk-part-count');
    if (part) { part.textContent = done + "/" + chips.length; }
  }
  new MutationObserver(function (changes) {
    var seen = new Set();
    changes.forEach(function (change) {
      var row = change.target.closest ? change.target.closest(".desk-row") : null;
      if (row && (change.type === "childList" || change.target.matches(".answer-state"))) { seen.add(row); }
    });
    seen.forEach(tell);
  }).observe(desk, { subtree: true, childList: true, attributes: true, attributeFilter: ["class"] });

  // One criterion in focus.
  function pathOf(row) {
    var words = [];
    for (var at = row.previousElementSibling, level = 5; at && level > 2; at = at.previousElementSibling) {
      var heading = /^H([234])$/.exec(at.tagName);
      if (heading && Number(heading[1]) < level) { level = Number(heading[1]); words.unshift(at.firstChild.textContent.trim()); }
    }
    return words.join(" › ");
  }
  function show(index, moved) {
    current = Math.max(0, Math.min(rows.length - 1, index));
    var row = rows[current];
    rows.forEach(function (other) {
      other.classList.toggle("is-current", other === row);
      var chip = chipOf(other);
      if (chip && other === row) { chip.setAttribute("aria-current", "step"); } else if (chip) { chip.removeAttribute("aria-current"); }
    });
    bar.querySelector(".desk-code").textContent = row.dataset.criterion;
    bar.querySelector(".desk-count").textContent = (current + 1) + "/" + rows.length;
    bar.querySelector(".desk-path").textContent = pathOf(row);
    one("prev").disabled = current === 0;
    one("next").disabled = current === rows.length - 1;
    window.deskPapers.prepare(row);
    // The next one's page is there when it is turned to;
    // but a trade secret is only fetched when it is looked at, since every opening is told to the producer
    var after = rows[current + 1] && rows[current + 1].querySelector(".paper-view");
    if (after && focused() && rows[current + 1].querySelector('li[data-item="' + after.dataset.item + '"][data-offline-url]')) {
      after.querySelector("img").loading = "eager";
    }
    if (!moved) { return; }
    try { window.history.replaceState(null, "", "#" + row.id); } catch (e) { /* offline copy */ }
    row.focus({ preventScroll: true });
    if (focused()) {
      var top = desk.getBoundingClientRect().top + window.scrollY;
      window.scrollTo(0, Math.max(0, top));
    } else {
      row.scrollIntoView({ block: "start" });
    }
  }
  function focused() { return desk.classList.contains("is-focused"); }
  function setMode(focus) {
    desk.classList.toggle("is-focused", focus);
    var button = one("mode");
    button.textContent = focus ? desk.dataset.whole : desk.dataset.one;
    remember("desk-mode", focus ? "one" : "whole");
  }
  function nextOpen() {
    for (var step = 1; step <= rows.length; step++) {
      var at = (current + step) % rows.length;
      if (/open|commented|conflict/.test(stateOf(rows[at]))) { show(at, true); return; }
    }
    var end = document.getElementById("overall");
    end.scrollIntoView({ block: "center" });
  }
  function choose(number) {
    var row = rows[current];
    var options = number === 0
      ? row.querySelectorAll('.sheet-option input[type=radio][value="0"]')
      : row.querySelectorAll(".sheet-case .sheet-option input[type=radio]");
    var radio = options[number === 0 ? 0 : number - 1];
    if (radio && !radio.disabled && !radio.checked) { radio.click(); }
  }
  function openKeys() { if (keys.showModal && !keys.open) { keys.showModal(); } }

  bar.addEventListener("click", function (event) {
    var button = event.target.closest("[data-desk]");
    if (!button) { return; }
    var acts = {
      prev: function () { show(current - 1, true); },
      next: function () { show(current + 1, true); },
      open: nextOpen,
      mode: function () { setMode(!focused()); show(current, true); },
      keys: openKeys
    };
    acts[button.dataset.desk]();
  });
  desk.addEventListener("click", function (event) {
    var chip = event.target.closest(".desk-chip");
    if (!chip) { return; }
    event.preventDefault();
    chip.closest("details").open = false;
    show(rows.findIndex(function (row) { return "#" + row.id === chip.getAttribute("href"); }), true);
  });
  // A row that is worked in is the current one, also in the long list.
  desk.addEventListener("focusin", function (event) {
    var row = event.target.closest(".desk-row");
    if (row && rows[current] !== row) { show(rows.indexOf(row), false); }
  });
  // After a touch the arrows go from criterion to criterion, not from option to option.
  document.addEventListener("pointerdown", function () { byPointer = true; }, true);
  document.addEventListener("keydown", function () { byPointer = false; }, true);
  desk.addEventListener("change", function (event) {
    var row = event.target.closest(".desk-row");
    if (!row) { return; }
    tell(row);
    if (byPointer && event.target.type === "radio") { row.focus({ preventScroll: true }); }
  });

  // What the tablet's own store filled in again.
  desk.addEventListener("desk:filled", function (event) {
    var row = event.target.closest(".desk-row");
    if (row) { tell(row); }
  });

  function typing(target) {
    return target.isContentEditable || target.matches("textarea, select, input:not([type=radio]):not([type=checkbox])");
  }
  document.addEventListener("keydown", function (event) {
    var target = event.target;
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || keys.open) { return; }
    if (typing(target)) {
      if (event.key === "Escape" && target.closest(".desk-row")) { target.blur(); rows[current].focus({ preventScroll: true }); }
      return;
    }
    var radio = target.matches("input[type=radio]"), scroller = target.matches(".paper-scroll");
    var widget = target.matches("a, button, summary, input[type=checkbox]");
    var key = event.key;
    if (/^Arrow/.test(key) && radio) { return; }
    if (/^Arrow(Up|Down)$/.test(key) && scroller) { return; }
    if (/^Arrow(Left|Right)$/.test(key) && scroller && target.closest(".is-large")) { return; }
    if (key === "Enter" && widget) { return; }
    if (key === "ArrowDown" || key === "j") { show(current + 1, true); }
    else if (key === "ArrowUp" || key === "k") { show(current - 1, true); }
    else if (key === "ArrowRight") { window.deskPapers.turn(rows[current], 1); }
    else if (key === "ArrowLeft") { window.deskPapers.turn(rows[current], -1); }
    else if (key === "z") { window.deskPapers.zoom(rows[current]); }
    else if (key === "?") { openKeys(); }
    else if (writable && /^[0-9]$/.test(key)) { choose(Number(key)); }
    else if (writable && key === "Enter") { nextOpen(); }
    else if (writable && key === "c") { rows[current].querySelector("textarea").focus(); }
    else { return; }
    event.preventDefault();
  });

  bar.hidden = false;
  // What sticks to the top is as high as its words are long.
  var top = desk.querySelector(".desk-top");
  new ResizeObserver(function () { desk.style.setProperty("--desk-top", top.offsetHeight + "px"); }).observe(top);
  desk.classList.add("is-live");
  rows.forEach(function (row) { window.deskPapers.adopt(row); });
  var asked = rows.findIndex(function (row) { return "#" + row.id === window.location.hash; });
  var first = rows.findIndex(function (row) { return /open|commented|conflict/.test(row.dataset.state); });
  setMode(remembered("desk-mode") !== "whole");
  show(asked >= 0 ? asked : writable && first >= 0 ? first : 0, asked >= 0);
})();
