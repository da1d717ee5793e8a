// Maps of raw-material areas without an outside map: borders on a plain grid. Draws and edits by touch, mouse and keyboard.
(function () {
  "use strict";
  var STEPS = [5, 2, 1, 0.5, 0.2, 0.1, 0.05, 0.02, 0.01, 0.005, 0.002, 0.001, 0.0005, 0.0002, 0.0001, 0.00005];
  var METRES = 111320;

  function make(box) {
    var map = L.map(box, { attributionControl: false, zoomControl: false, maxZoom: 20, minZoom: 4, zoomSnap: 0.5 });
    L.control.scale({ imperial: false }).addTo(map);
    L.control.zoom({ position: "bottomright", zoomInTitle: box.dataset.closer, zoomOutTitle: box.dataset.farther }).addTo(map);
    map.setView([16.2, 107.5], 5);
    var grid = L.layerGroup().addTo(map);
    function draw() { drawGrid(map, grid); }
    map.on("moveend", draw);
    map.whenReady(draw);
    return map;
  }

  function drawGrid(map, grid) {
    grid.clearLayers();
    var seen = map.getBounds();
    var size = map.getSize();
    if (!size.x || !size.y) { return; }
    var across = seen.getEast() - seen.getWest();
    var step = STEPS[0];
    STEPS.forEach(function (one) { if (across / one * 90 <= size.x) { step = one; } });
    var decimals = Math.max(0, Math.ceil(-Math.log10(step)));
    function line(points) { L.polyline(points, { interactive: false, className: "map-grid" }).addTo(grid); }
    function label(at, text) {
      L.marker(at, { interactive: false, keyboard: false, icon: L.divIcon({ className: "map-grid-label", html: text, iconSize: null }) }).addTo(grid);
    }
    for (var x = Math.ceil(seen.getWest() / step) * step; x < seen.getEast(); x += step) {
      line([[seen.getSouth(), x], [seen.getNorth(), x]]);
      label([seen.getNorth(), x], x.toFixed(decimals) + "°");
    }
    for (var y = Math.ceil(seen.getSouth() / step) * step; y < seen.getNorth(); y += step) {
      line([[y, seen.getWest()], [y, seen.getEast()]]);
      label([y, seen.getWest()], y.toFixed(decimals) + "°");
    }
  }

  function show(box, map, done) {
    fetch(box.dataset.url, { headers: { Accept: "application/geo+json" }, credentials: "same-origin" })
      .then(function (answer) { return answer.ok ? answer.json() : Promise.reject(answer.status); })
      .then(function (borders) {
        var layer = L.geoJSON(borders, {
          interactive: !box.dataset.edit,
          style: function () { return { className: box.dataset.edit ? "map-other" : "map-border" }; },
          onEachFeature: function (feature, shape) { if (!box.dataset.edit) { shape.bindPopup(said(feature.properties)); } }
        }).addTo(map);
        done(layer.getBounds());
      })
      .catch(function () { done(L.latLngBounds([])); });
  }

  function said(facts) {
    var popup = document.createElement("div");
    var name = document.createElement(facts.url ? "a" : "strong");
    name.textContent = facts.name;
    if (facts.url) { name.href = facts.url; }
    popup.appendChild(name);
    (facts.lines || []).forEach(function (text) {
      popup.appendChild(document.createElement("br"));
      popup.appendChild(document.createTextNode(text));
    });
    return popup;
  }

  // the corners that a text names, or null when it is not one that can be read here: the server reads more
  function cornersOf(text) {
    var clean = text.trim();
    if (!clean) { return []; }
    if (clean[0] === "{") { return fromGeoJson(clean); }
    if (clean[0] === "<") { return fromGpx(clean); }
    var found = [];
    var fine = clean.split(/\n/).filter(function (line) { return line.trim(); }).every(function (line) {
      var parts = /^\(?\s*(-?\d{1,3}(?:\.\d+)?)°?\s*[,;\s]\s*(-?\d{1,3}(?:\.\d+)?)°?\s*\)?$/.exec(line.trim());
      if (parts) { found.push(upright(+parts[1], +parts[2])); }
      return parts;
    });
    return fine ? found : null;
  }
  function upright(first, second) { return first > 100 && second < 25 ? [second, first] : [first, second]; }
  function fromGeoJson(text) {
    try {
      var found = [];
      L.geoJSON(JSON.parse(text), { onEachFeature: function (_, shape) { if (shape instanceof L.Polygon) { found.push(shape.getLatLngs()); } } });
      var ring = found.length === 1 ? found[0] : null;
      while (ring && Array.isArray(ring[0])) { ring = ring[0]; }
      return ring && ring.map(function (at) { return [at.lat, at.lng]; });
    } catch (unreadable) { return null; }
  }
  function fromGpx(text) {
    var points = new DOMParser().parseFromString(text, "application/xml").querySelectorAll("trkpt, rtept, wpt");
    return points.length ? Array.prototype.map.call(points, function (one) { return [+one.getAttribute("lat"), +one.getAttribute("lon")]; }) : null;
  }

  function hectares(corners) {
    if (corners.length < 3) { return 0; }
    var middle = corners.reduce(function (sum, one) { return sum + one[0]; }, 0) / corners.length;
    var wide = METRES * Math.cos(middle * Math.PI / 180);
    var twice = corners.reduce(function (sum, one, i) {
      var next = corners[(i + 1) % corners.length];
      return sum + (one[1] * next[0] - next[1] * one[0]) * wide * METRES;
    }, 0);
    return Math.abs(twice) / 20000;
  }

  function Editor(box, map, field) {
    this.box = box; this.map = map; this.field = field; this.corners = []; this.chosen = -1; this.before = [];
    this.status = document.getElementById(box.dataset.status);
    this.shape = L.polygon([], { className: "map-border", interactive: false }).addTo(map);
    this.marks = L.layerGroup().addTo(map);
  }
  Editor.prototype.change = function (corners, chosen) {
    this.before.push(this.corners);
    this.corners = corners;
    this.chosen = chosen;
    this.field.value = corners.map(function (one) { return one[0].toFixed(6) + ", " + one[1].toFixed(6); }).join("\n");
    this.draw();
  };
  Editor.prototype.add = function (at) {
    var place = this.chosen < 0 ? this.corners.length : this.chosen + 1;
    this.change(this.corners.slice(0, place).concat([at], this.corners.slice(place)), place);
  };
  Editor.prototype.remove = function () {
    if (!this.corners.length) { return; }
    var gone = this.chosen < 0 ? this.corners.length - 1 : this.chosen;
    this.change(this.corners.filter(function (_, i) { return i !== gone; }), Math.min(gone, this.corners.length - 1) - 1);
  };
  Editor.prototype.undo = function () {
    if (!this.before.length) { return; }
    var corners = this.before.pop();
    this.change(corners, corners.length - 1);
    this.before.pop();
  };
  Editor.prototype.read = function () {
    var corners = cornersOf(this.field.value);
    if (corners === null) { this.say(this.box.dataset.unreadable); return; }
    this.before.push(this.corners);
    this.corners = corners;
    this.chosen = corners.length - 1;
    this.draw();
    this.fit();
  };
  Editor.prototype.fit = function () {
    if (this.corners.length) { this.map.fitBounds(L.latLngBounds(this.corners).pad(0.2), { maxZoom: 18 }); }
  };
  Editor.prototype.say = function (text) { this.status.textContent = text; };
  Editor.prototype.draw = function () {
    var editor = this;
    this.shape.setLatLngs(this.corners);
    this.marks.clearLayers();
    if (this.corners.length <= 150) { this.corners.forEach(function (at, i) { editor.mark(at, i); }); }
    this.say(this.box.dataset.said.replace("{0}", this.corners.length)
      .replace("{1}", hectares(this.corners).toLocaleString(document.documentElement.lang, { maximumFractionDigits: 2 })));
  };
  Editor.prototype.mark = function (at, i) {
    var editor = this;
    var icon = L.divIcon({ className: "map-corner" + (i === this.chosen ? " map-corner-chosen" : ""), iconSize: [28, 28], html: String(i + 1) });
    L.marker(at, { icon: icon, draggable: true, title: this.box.dataset.corner.replace("{0}", i + 1), alt: this.box.dataset.corner.replace("{0}", i + 1) })
      .on("click", function () { editor.chosen = i; editor.draw(); })
      .on("dragend", function (event) {
        var to = event.target.getLatLng();
        editor.change(editor.corners.map(function (one, j) { return j === i ? [to.lat, to.lng] : one; }), i);
      }).addTo(this.marks);
  };
  Editor.prototype.here = function () {
    var editor = this;
    if (!navigator.geolocation) { this.say(this.box.dataset.nowhere); return; }
    this.say(this.box.dataset.looking);
    navigator.geolocation.getCurrentPosition(function (found) { editor.stand(found); }, function () { editor.say(editor.box.dataset.nowhere); },
      { enableHighAccuracy: true, timeout: 20000, maximumAge: 0 });
  };
  Editor.prototype.stand = function (found) {
    this.add([found.coords.latitude, found.coords.longitude]);
    this.map.setView(this.corners[this.chosen], Math.max(this.map.getZoom(), 17));
    this.say(this.status.textContent + " " + this.box.dataset.near.replace("{0}", Math.round(found.coords.accuracy)));
  };
  // a corner every 8 m while the producer walks round the area
  Editor.prototype.walk = function (button) {
    var editor = this;
    if (this.walking !== undefined) {
      navigator.geolocation.clearWatch(this.walking);
      this.walking = undefined;
      button.setAttribute("aria-pressed", "false");
      return;
    }
    if (!navigator.geolocation) { this.say(this.box.dataset.nowhere); return; }
    button.setAttribute("aria-pressed", "true");
    this.walking = navigator.geolocation.watchPosition(function (found) {
      var last = editor.corners[editor.corners.length - 1];
      var now = L.latLng(found.coords.latitude, found.coords.longitude);
      if (found.coords.accuracy <= 30 && (!last || now.distanceTo(last) >= 8)) { editor.stand(found); }
    }, function () { editor.say(editor.box.dataset.nowhere); }, { enableHighAccuracy: true });
  };

  function edit(box, map) {
    var editor = new Editor(box, map, document.getElementById(box.dataset.edit));
    var tools = document.getElementById(box.dataset.tools);
    tools.hidden = false;
    map.on("click", function (event) { editor.add([event.latlng.lat, event.latlng.lng]); });
    editor.field.addEventListener("change", function () { editor.read(); });
    var acts = {
      here: function () { editor.here(); }, walk: function (button) { editor.walk(button); }, remove: function () { editor.remove(); },
      undo: function () { editor.undo(); }, clear: function () { editor.change([], -1); }, fit: function () { editor.fit(); }
    };
    tools.addEventListener("click", function (event) {
      var button = event.target.closest("button[data-act]");
      if (button) { acts[button.dataset.act](button); }
    });
    tools.querySelector("input[type=file]").addEventListener("change", function (event) {
      var file = event.target.files[0];
      if (file) { file.text().then(function (text) { editor.field.value = text; editor.read(); }); }
    });
    editor.read();
    return editor;
  }

  function begin(box) {
    box.hidden = false;
    var sketch = document.getElementById(box.dataset.sketch || "");
    if (sketch) { sketch.classList.add("only-print"); }
    var map = make(box);
    var editor = box.dataset.edit ? edit(box, map) : null;
    if (box.dataset.url) {
      show(box, map, function (bounds) {
        if (bounds.isValid() && !(editor && editor.corners.length)) { map.fitBounds(bounds.pad(0.2), { maxZoom: 17 }); }
      });
    }
  }
  document.querySelectorAll(".area-map").forEach(begin);
})();
