/* The page: search, the nearest point on foot, the map and the list. All texts that come with the data are put in as
   text, never as markup. Nothing is fetched and nothing is kept; only the language stands in the address, after #. */
(function () {
  "use strict";

  var data = window.residentMapData, walking = window.residentMapWalking, search = window.residentMapSearch;
  var network = window.residentMapNetwork ? new walking.WalkingNetwork(window.residentMapNetwork) : null;
  var calm = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
  var KINDS = ["existing", "decided", "planned"], SPEEDS = ["normal", "fast", "unknown"];
  var MOST_ROWS = 60, FEWEST_LETTERS = 2, SVG = "http://www.w3.org/2000/svg";

  var language = data.languages[0];
  var start = null; // where the way begins: {place, x, y, walk}
  var chosen = null; // the point that is looked at
  var shownRows = MOST_ROWS;
  var off = {}; // kinds and speeds that are switched off
  var map = null, layers = {}, markers = new Map(), suggestions = [], active = -1, finder = null;

  data.points.forEach(function (point) {
    point.goal = network ? network.snap(point.x, point.y) : null;
  });

  /* Words */

  function word(key, values) {
    var text = data.texts[language][key];
    return text.replace(/\{(\w+)\}/g, function (whole, name) {
      return values && name in values ? values[name] : whole;
    });
  }

  function number(value, digits) {
    return new Intl.NumberFormat(language + "-BE", { maximumFractionDigits: digits || 0 }).format(value);
  }

  function counted(key, count) {
    return word(key + (count === 1 ? "_one" : "_many"), { count: number(count) });
  }

  function distance(metres) {
    if (metres < 995) {
      return number(metres < 100 ? Math.round(metres) : Math.round(metres / 10) * 10) + " m";
    }
    return number(metres / 1000, 1) + " km";
  }

  function minutes(metres) {
    return counted("minutes", Math.max(1, Math.round(metres / 1000 / data.pace * 60)));
  }

  function nameOf(point) {
    return point.name || point.address || word("unnamed");
  }

  function statusOf(point) {
    return word("status_" + point.status);
  }

  function powerOf(point) {
    if (point.powers) {
      return point.powers.map(function (pair) {
        return word("points_of_power", { points: counted("points", pair[1]), power: number(pair[0], 1) });
      }).join(", ");
    }
    var told = [];
    if (point.points) {
      told.push(counted("points", point.points));
    }
    if (point.speed !== "unknown") {
      told.push(word("speed_" + point.speed));
    }
    return told.join(", ");
  }

  /* Elements */

  function byId(id) {
    return document.getElementById(id);
  }

  function make(tag, name, text) {
    var element = document.createElement(tag);
    if (name) {
      element.className = name;
    }
    if (text !== undefined) {
      element.textContent = text;
    }
    return element;
  }

  function drawn(tag, attributes, inside) {
    var element = document.createElementNS(SVG, tag);
    Object.keys(attributes).forEach(function (name) {
      element.setAttribute(name, attributes[name]);
    });
    (inside || []).forEach(function (child) {
      element.appendChild(child);
    });
    return element;
  }

  /* A sign for each kind: told apart by its shape, not by colour alone. */
  function sign(kind, size) {
    var parts = {
      existing: [
        drawn("circle", { cx: 16, cy: 16, r: 14.5, fill: "#00695c", stroke: "#fff", "stroke-width": 2 }),
        drawn("path", { d: "M17.8 5.5 9 18h6l-1.4 8.5L23 14h-6.3z", fill: "#fff" })
      ],
      decided: [
        drawn("rect", { x: 2.5, y: 2.5, width: 27, height: 27, rx: 5, fill: "#6a2c91", stroke: "#fff", "stroke-width": 2 }),
        drawn("path", { d: "M9 16.5l5 5 9.5-11", fill: "none", stroke: "#fff", "stroke-width": 3.4, "stroke-linecap": "round", "stroke-linejoin": "round" })
      ],
      planned: [
        drawn("path", { d: "M16 1.5 30.5 16 16 30.5 1.5 16z", fill: "#fff", stroke: "#9c4300", "stroke-width": 2.6, "stroke-dasharray": "5 2.4" }),
        drawn("circle", { cx: 10.4, cy: 16, r: 1.9, fill: "#9c4300" }),
        drawn("circle", { cx: 16, cy: 16, r: 1.9, fill: "#9c4300" }),
        drawn("circle", { cx: 21.6, cy: 16, r: 1.9, fill: "#9c4300" })
      ],
      start: [
        drawn("path", { d: "M16 31c-1.5-5.5-9-9.5-9-17a9 9 0 0 1 18 0c0 7.5-7.5 11.5-9 17z", fill: "#b4004e", stroke: "#fff", "stroke-width": 2 }),
        drawn("circle", { cx: 16, cy: 14, r: 3.6, fill: "#fff" })
      ],
      way: [
        drawn("path", { d: "M2 16h28", stroke: "#b4004e", "stroke-width": 5, "stroke-dasharray": "9 4" })
      ],
      street: [
        drawn("path", { d: "M10 28 14 4M22 28 18 4", fill: "none", stroke: "#4a565b", "stroke-width": 2.6 }),
        drawn("path", { d: "M16 6v4M16 14v4M16 22v4", stroke: "#4a565b", "stroke-width": 2 })
      ],
      address: [
        drawn("path", { d: "M4 16 16 5l12 11M8 13v14h16V13", fill: "none", stroke: "#4a565b", "stroke-width": 2.6, "stroke-linejoin": "round" })
      ]
    };
    return drawn("svg", {
      viewBox: "0 0 32 32", width: size, height: size, "aria-hidden": "true", focusable: "false", "class": "sign-of-kind"
    }, parts[kind]);
  }

  /* Which points are shown, the nearest first once there is a start */

  function isShown(point) {
    return !off[point.kind] && !off[point.speed];
  }

  function metresTo(point) {
    var straight = Math.hypot(point.x - start.x, point.y - start.y);
    return { straight: straight, walk: start.walk ? start.walk.to(point.goal) : Infinity };
  }

  function order(far) {
    return far.walk < Infinity ? far.walk : far.straight;
  }

  function shownPoints() {
    var rows = data.points.filter(isShown).map(function (point) {
      return { point: point, far: start ? metresTo(point) : null };
    });
    if (start) {
      rows.sort(function (one, other) {
        var known = (other.far.walk < Infinity) - (one.far.walk < Infinity);
        return known || order(one.far) - order(other.far);
      });
    }
    return rows;
  }

  function distances(far) {
    var straight = word("straight", { distance: distance(far.straight) });
    if (far.walk === Infinity) {
      return straight;
    }
    return [word("on_foot", { distance: distance(far.walk) }), minutes(far.walk), straight].join(", ");
  }

  /* The answer: the nearest point in service, and the nearest that is to come */

  function setStart(place, x, y) {
    start = { place: place, x: x, y: y, walk: network ? network.from(x, y) : null };
    chosen = null;
    shownRows = MOST_ROWS;
    showAnswer();
    showList();
    showMarkers();
    if (map) {
      map.closePopup();
    }
  }

  function placeName() {
    return start.place.key ? word(start.place.key) : start.place.text;
  }

  function nearest() {
    var rows = shownPoints(), found = [];
    var existing = rows.find(function (row) { return row.point.kind === "existing"; });
    var coming = rows.find(function (row) { return row.point.kind !== "existing"; });
    if (existing) {
      found.push({ title: word("nearest_existing"), row: existing });
    }
    if (coming) {
      found.push({ title: word("nearest_coming"), row: coming });
    }
    return found;
  }

  function showAnswer(keepView) {
    var box = byId("nearest");
    box.textContent = "";
    byId("clear").hidden = !start;
    if (!start) {
      byId("answer").textContent = "";
      showWay(null);
      return;
    }
    var found = nearest(), first = found[0];
    var text = first
      ? word("spoken", {
        title: first.title, place: placeName(), name: nameOf(first.row.point), distances: distances(first.row.far)
      })
      : word("from", { place: placeName() }) + ". " + word("none_shown");
    if (!network) {
      text += " " + word("no_network");
    } else if (first && first.row.far.walk === Infinity) {
      text += " " + word("straight_only");
    }
    byId("answer").textContent = text;
    found.forEach(function (each) {
      box.appendChild(resultCard(each.title, each.row));
    });
    if (first && first.row.far.walk < Infinity) {
      box.appendChild(make("p", "pace", word("pace", { pace: number(data.pace, 1) })));
    }
    showWay(first ? (chosen || first.row.point) : null, keepView);
  }

  function resultCard(title, row) {
    var card = make("article", "result " + row.point.kind), where = make("p", "where");
    card.appendChild(make("h3", "", title));
    where.appendChild(sign(row.point.kind, 26));
    where.appendChild(make("span", "", nameOf(row.point)));
    card.appendChild(where);
    if (row.far.walk < Infinity) {
      var onFoot = word("on_foot", { distance: distance(row.far.walk) }) + " · " + minutes(row.far.walk);
      card.appendChild(make("p", "metres", onFoot));
      card.appendChild(make("p", "", word("straight", { distance: distance(row.far.straight) })));
    } else {
      card.appendChild(make("p", "metres", word("straight", { distance: distance(row.far.straight) })));
    }
    card.appendChild(make("p", "what", [statusOf(row.point), powerOf(row.point)].filter(Boolean).join(" · ")));
    var button = make("button", "plain", word("show_way"));
    button.type = "button";
    button.setAttribute("aria-label", word("show_way") + ": " + nameOf(row.point));
    button.addEventListener("click", function () {
      choose(row.point);
    });
    card.appendChild(button);
    return card;
  }

  /* The list */

  function showList() {
    var rows = shownPoints(), list = byId("points"), count = byId("count");
    list.textContent = "";
    var text = rows.length ? counted("shown", rows.length) : word("shown_none");
    count.textContent = start && rows.length > 1 ? text + ", " + word("nearest_first") : text;
    rows.slice(0, shownRows).forEach(function (row) {
      list.appendChild(listItem(row));
    });
    var more = byId("more"), left = rows.length - shownRows;
    more.hidden = left <= 0;
    more.textContent = word("more", { count: number(Math.min(left, MOST_ROWS)) });
    return count.textContent;
  }

  function listItem(row) {
    var point = row.point, item = make("li"), button = make("button", "point " + point.kind);
    button.type = "button";
    button.setAttribute("aria-current", point === chosen ? "true" : "false");
    button.appendChild(sign(point.kind, 32));
    button.appendChild(make("span", "name", nameOf(point)));
    if (point.name && point.address && point.address !== point.name) {
      button.appendChild(make("span", "address", point.address));
    }
    button.appendChild(make("span", "status", statusOf(point)));
    var what = [powerOf(point), point.operator ? word("operator", { operator: point.operator }) : ""];
    button.appendChild(make("span", "what", what.filter(Boolean).join(" · ")));
    if (row.far) {
      button.appendChild(make("span", "far", distances(row.far)));
    }
    button.addEventListener("click", function () {
      choose(point);
    });
    point.button = button;
    item.appendChild(button);
    return item;
  }

  function choose(point) {
    chosen = point;
    byId("points").querySelectorAll("[aria-current='true']").forEach(function (button) {
      button.setAttribute("aria-current", "false");
    });
    if (point.button) {
      point.button.setAttribute("aria-current", "true");
    }
    if (start) {
      showWay(point);
    }
    showMarkers();
    if (map) {
      openPopup(point, !start);
    }
    tell(word("on_map", { name: nameOf(point) }) + (start ? " " + distances(metresTo(point)) + "." : ""));
  }

  function tell(text) {
    byId("told").textContent = text;
  }

  /* Search */

  function showSuggestions() {
    var list = byId("suggestions"), input = byId("place");
    list.textContent = "";
    suggestions.forEach(function (each, index) {
      var option = make("li");
      option.id = "suggestion-" + index;
      option.setAttribute("role", "option");
      option.setAttribute("aria-selected", index === active ? "true" : "false");
      option.appendChild(sign(each.kind === "point" ? each.point.kind : each.kind, 22));
      option.appendChild(make("span", "", each.label));
      option.addEventListener("mousedown", function (event) {
        event.preventDefault(); // the field keeps the focus
        take(each);
      });
      list.appendChild(option);
    });
    list.hidden = !suggestions.length;
    input.setAttribute("aria-expanded", suggestions.length ? "true" : "false");
    if (active >= 0) {
      input.setAttribute("aria-activedescendant", "suggestion-" + active);
      byId("suggestion-" + active).scrollIntoView({ block: "nearest" });
    } else {
      input.removeAttribute("aria-activedescendant");
    }
  }

  function closeSuggestions() {
    suggestions = [];
    active = -1;
    showSuggestions();
  }

  function take(found) {
    byId("place").value = found.label;
    closeSuggestions();
    if (found.point) {
      start = null;
      showList();
      showAnswer();
      choose(found.point);
      byId("clear").hidden = false;
      var what = [statusOf(found.point), powerOf(found.point)].filter(Boolean).join(", ");
      byId("answer").textContent = nameOf(found.point) + ": " + what + ".";
    } else {
      setStart({ text: found.label }, found.x, found.y);
    }
  }

  function typed() {
    var text = byId("place").value;
    suggestions = text.trim().length >= FEWEST_LETTERS ? finder.find(text) : [];
    active = -1;
    showSuggestions();
    tell(suggestions.length ? counted("suggestion", suggestions.length) : "");
  }

  function submitted(event) {
    event.preventDefault();
    var text = byId("place").value.trim(), found = suggestions[Math.max(active, 0)] || finder.find(text)[0];
    if (found) {
      take(found);
      return;
    }
    closeSuggestions();
    byId("answer").textContent = text ? word("nothing_found", { text: text }) : word("nothing_typed");
    byId("nearest").textContent = "";
  }

  function keyPressed(event) {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (!suggestions.length) {
        typed();
      }
      if (suggestions.length) {
        var step = event.key === "ArrowDown" ? 1 : -1;
        active = active < 0 && step < 0 ? suggestions.length - 1 : (active + step + suggestions.length) % suggestions.length;
        showSuggestions();
      }
    } else if (event.key === "Escape") {
      closeSuggestions();
    }
  }

  function askPosition() {
    if (!navigator.geolocation) {
      byId("answer").textContent = word("position_unknown");
      return;
    }
    byId("answer").textContent = word("position_wanted");
    navigator.geolocation.getCurrentPosition(function (found) {
      var metres = walking.fitted(data.degrees.to_metres, found.coords.longitude, found.coords.latitude);
      setStart({ key: "my_place" }, metres[0], metres[1]);
    }, function (error) {
      byId("answer").textContent = error.code === 1 ? word("position_refused") : word("position_unknown");
    }, { timeout: 15000, maximumAge: 60000 });
  }

  /* Map */

  function degrees(x, y) {
    var found = walking.fitted(data.degrees.to_degrees, x, y);
    return [found[1], found[0]];
  }

  function ringDegrees(ring) {
    var corners = [];
    for (var i = 0; i < ring.length; i += 2) {
      corners.push(degrees(data.origin[0] + ring[i], data.origin[1] + ring[i + 1]));
    }
    return corners;
  }

  function makeMap() {
    if (!window.L) {
      return;
    }
    var rings = data.outline.map(ringDegrees);
    var places = rings.length ? [].concat.apply([], rings) : data.points.map(function (point) {
      return degrees(point.x, point.y);
    });
    var bounds = L.latLngBounds(places);
    map = L.map("map", {
      zoomControl: false, attributionControl: false, zoomAnimation: !calm, fadeAnimation: !calm, inertia: !calm,
      markerZoomAnimation: !calm, minZoom: data.tiles ? data.tiles.first : 9, maxZoom: 19, maxBounds: bounds.pad(0.6),
      zoomSnap: 0.5, bounceAtZoomLimits: false
    });
    map.fitBounds(bounds, { animate: false, padding: [8, 8] });
    if (data.tiles) {
      new PaintedTiles("tiles/{z}/{x}/{y}.png", {
        minNativeZoom: data.tiles.first, maxNativeZoom: data.tiles.last, maxZoom: 19, alt: ""
      }).addTo(map);
    } else if (network) {
      drawStreets();
    }
    if (rings.length) {
      L.polygon([[[-85, -180], [-85, 180], [85, 180], [85, -180]]].concat(rings), {
        stroke: false, fillColor: "#dfe5e7", fillOpacity: 0.6, interactive: false
      }).addTo(map);
      L.polygon(rings, { color: "#00596b", weight: 2, dashArray: "8 5", fill: false, interactive: false }).addTo(map);
    }
    L.control.scale({ position: "topleft", imperial: false, maxWidth: 140 }).addTo(map);
    map.on("click", function (event) {
      var metres = walking.fitted(data.degrees.to_metres, event.latlng.lng, event.latlng.lat);
      byId("place").value = "";
      setStart({ key: "map_place" }, metres[0], metres[1]);
    });
    map.on("zoomend", showMarkers);
    map.on("zoomend", markBetween);
    markBetween();
  }

  /* Between two zoom levels tiles are stretched, and would leave hair lines between them. */
  function markBetween() {
    map.getContainer().classList.toggle("between", map.getZoom() % 1 !== 0);
  }

  /* Asks only for tiles that there are: what lies outside the municipality was not painted. */
  var PaintedTiles = window.L && L.TileLayer.extend({
    createTile: function (place, done) {
      if (hasTile(this._getZoomForUrl(), place.y, place.x)) {
        return L.TileLayer.prototype.createTile.call(this, place, done);
      }
      var nothing = document.createElement("div");
      window.setTimeout(function () { done(null, nothing); }, 0);
      return nothing;
    }
  });

  function hasTile(zoom, y, x) {
    var runs = data.tiles.runs[zoom] || [];
    for (var i = 0; i < runs.length; i += 3) {
      if (runs[i] === y && runs[i + 1] <= x && x <= runs[i + 2]) {
        return true;
      }
    }
    return false;
  }

  function drawStreets() {
    var lines = [];
    for (var edge = 0; edge < network.length.length; edge++) {
      var line = [];
      for (var vertex = network.begin[edge]; vertex < network.begin[edge + 1]; vertex++) {
        line.push(degrees(network.x[vertex], network.y[vertex]));
      }
      lines.push(line);
    }
    var renderer = L.canvas({ padding: 0.3 });
    L.polyline(lines, { renderer: renderer, color: "#a9b2b5", weight: 2, interactive: false }).addTo(map);
  }

  function showMarkers() {
    if (!map) {
      return;
    }
    var size = map.getZoom() < 13 ? 20 : map.getZoom() < 15 ? 26 : 34, wanted = new Set(data.points.filter(isShown));
    markers.forEach(function (marker, point) {
      if (!wanted.has(point)) {
        marker.remove();
        markers.delete(point);
      }
    });
    wanted.forEach(function (point) {
      var own = point === chosen ? Math.max(size, 34) + 4 : size;
      var icon = L.divIcon({
        className: "marker " + point.kind + (point === chosen ? " chosen" : ""), html: sign(point.kind, own),
        iconSize: [own, own]
      });
      var marker = markers.get(point);
      if (marker) {
        marker.setIcon(icon);
      } else {
        marker = L.marker(degrees(point.x, point.y), {
          icon: icon, keyboard: false, riseOnHover: true, zIndexOffset: point.kind === "existing" ? 200 : 0
        }).addTo(map);
        marker.on("click", function () { choose(point); });
        markers.set(point, marker);
      }
      marker.setZIndexOffset(point === chosen ? 2000 : point.kind === "existing" ? 200 : 0);
    });
  }

  function openPopup(point, move) {
    var box = make("div"), place = degrees(point.x, point.y);
    box.appendChild(make("p", "name", nameOf(point)));
    [point.name ? point.address : "", statusOf(point), powerOf(point),
      point.operator ? word("operator", { operator: point.operator }) : "", start ? distances(metresTo(point)) : ""
    ].filter(Boolean).forEach(function (text) {
      box.appendChild(make("p", "", text));
    });
    if (move && (!map.getBounds().pad(-0.15).contains(place) || map.getZoom() < 15)) {
      map.setView(place, Math.max(map.getZoom(), 16), { animate: false });
    }
    var popup = L.popup({ maxWidth: 280, offset: [0, -12], autoPan: true, autoPanPadding: [16, 16] });
    popup.setLatLng(place).setContent(box).openOn(map);
    var close = popup.getElement().querySelector(".leaflet-popup-close-button");
    if (close) {
      close.setAttribute("aria-label", word("close"));
    }
  }

  /* The way from the start to a point, drawn on the map; a straight line where no way is known. */
  function showWay(point, keepView) {
    ["casing", "way", "start"].forEach(function (name) {
      if (layers[name]) {
        layers[name].remove();
        delete layers[name];
      }
    });
    if (!map || !start) {
      return;
    }
    var here = degrees(start.x, start.y), bounds = L.latLngBounds([here]);
    var icon = L.divIcon({ className: "marker start", html: sign("start", 40), iconSize: [40, 40], iconAnchor: [20, 39] });
    layers.start = L.marker(here, { icon: icon, keyboard: false, interactive: false, zIndexOffset: 3000 }).addTo(map);
    if (point) {
      var known = start.walk && start.walk.to(point.goal) < Infinity;
      var way = known ? start.walk.way(point.goal, point.x, point.y) : [[start.x, start.y], [point.x, point.y]];
      var line = way.map(function (corner) { return degrees(corner[0], corner[1]); });
      layers.casing = L.polyline(line, { color: "#fff", weight: 9, opacity: 0.95, interactive: false }).addTo(map);
      layers.way = L.polyline(line, {
        color: "#b4004e", weight: 5, dashArray: known ? "12 6" : "2 10", interactive: false
      }).addTo(map);
      bounds.extend(layers.way.getBounds());
    }
    if (!keepView) {
      map.fitBounds(bounds, { animate: false, padding: [60, 60], maxZoom: 17 });
    }
  }

  /* Language */

  function languageOfAddress() {
    var asked = window.location.hash.slice(1).toLowerCase();
    return data.languages.indexOf(asked) >= 0 ? asked : null;
  }

  function speak(wanted, remember) {
    language = wanted;
    document.documentElement.lang = wanted;
    document.title = data.title[wanted] + (data.title[wanted].indexOf(data.town) < 0 ? " – " + data.town : "");
    document.querySelectorAll("[data-text]").forEach(function (element) {
      element.textContent = word(element.dataset.text);
    });
    document.querySelectorAll("[data-label]").forEach(function (element) {
      element.setAttribute("aria-label", word(element.dataset.label));
    });
    byId("title").textContent = data.title[wanted];
    byId("town").textContent = word("town", { town: data.town });
    byId("languages").querySelectorAll("button").forEach(function (button) {
      button.setAttribute("aria-pressed", button.lang === wanted ? "true" : "false");
    });
    var example = data.streets.length ? data.streets[Math.floor(data.streets.length / 2)][0] : nameOf(data.points[0]);
    byId("place-hint").textContent = word("place_hint", { example: example }) + ". " + (map ? word("or_map") : "");
    finder = new search.PlaceSearch(data, nameOf);
    showFilters();
    showLegend();
    showFooter();
    showControls();
    showAnswer(true);
    showList();
    showMarkers();
    if (map) {
      map.closePopup();
    }
    if (remember) {
      window.history.replaceState(null, "", "#" + wanted);
    }
  }

  function present(key, values) {
    return values.filter(function (value) {
      return data.points.some(function (point) { return point[key] === value; });
    });
  }

  function showFilters() {
    [["kinds", "kind", KINDS], ["powers", "speed", SPEEDS]].forEach(function (group) {
      var box = byId(group[0]), values = present(group[1], group[2]);
      box.querySelectorAll("label").forEach(function (label) { label.remove(); });
      values.forEach(function (value) {
        var label = make("label"), tick = make("input");
        tick.type = "checkbox";
        tick.checked = !off[value];
        tick.addEventListener("change", function () {
          off[value] = !tick.checked;
          shownRows = MOST_ROWS;
          showMarkers();
          showAnswer(true);
          tell(showList());
        });
        label.appendChild(tick);
        if (group[1] === "kind") {
          label.appendChild(sign(value, 20));
        }
        label.appendChild(make("span", "", word(value, { limit: number(data.fast_above, 1) })));
        box.appendChild(label);
      });
      box.hidden = values.length < 2;
    });
  }

  function showLegend() {
    var box = byId("legend");
    box.textContent = "";
    present("kind", KINDS).forEach(function (kind) {
      var item = make("li");
      item.appendChild(sign(kind, 22));
      item.appendChild(make("span", "", word(kind + "_explained")));
      box.appendChild(item);
    });
    [["start", "start"], ["way", "way"]].forEach(function (each) {
      var item = make("li");
      item.appendChild(sign(each[0], 22));
      item.appendChild(make("span", "", word(each[1])));
      box.appendChild(item);
    });
  }

  function showFooter() {
    var day = new Date(data.date + "T12:00:00Z");
    var long = new Intl.DateTimeFormat(language + "-BE", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
    byId("date").textContent = word("of_date", { date: long.format(day) });
    byId("contact").hidden = !data.contact;
    var contact = byId("contact-text");
    contact.textContent = "";
    data.contact.split(/([\w.+-]+@[\w-]+(?:\.[\w-]+)+)/).forEach(function (part, index) {
      if (index % 2) {
        var link = make("a", "", part);
        link.href = "mailto:" + part;
        contact.appendChild(link);
      } else if (part) {
        contact.appendChild(document.createTextNode(part));
      }
    });
    var sources = byId("sources");
    sources.textContent = "";
    data.sources.forEach(function (line) {
      sources.appendChild(make("li", "", line));
    });
  }

  function showControls() {
    if (!map) {
      return;
    }
    ["zoom", "attribution"].forEach(function (name) {
      if (layers[name]) {
        layers[name].remove();
      }
    });
    layers.zoom = L.control.zoom({
      position: "topright", zoomInTitle: word("zoom_in"), zoomOutTitle: word("zoom_out")
    }).addTo(map);
    layers.attribution = L.control.attribution({ prefix: false, position: "bottomright" }).addTo(map);
    ["Leaflet"].concat(data.attribution).forEach(function (line) {
      layers.attribution.addAttribution(make("span", "", line).innerHTML); // the text as it is, its signs escaped
    });
  }

  function begin() {
    data.languages.forEach(function (each) {
      var button = make("button", "", data.texts[each].language);
      button.type = "button";
      button.lang = each;
      button.addEventListener("click", function () { speak(each, true); });
      byId("languages").appendChild(button);
    });
    makeMap();
    speak(languageOfAddress() || data.languages[0], false);
    var input = byId("place");
    input.addEventListener("input", typed);
    input.addEventListener("keydown", keyPressed);
    input.addEventListener("blur", closeSuggestions);
    byId("find").addEventListener("submit", submitted);
    byId("position").addEventListener("click", askPosition);
    byId("clear").addEventListener("click", function () {
      start = chosen = null;
      input.value = "";
      showAnswer();
      showList();
      showMarkers();
      if (map) {
        map.closePopup();
      }
      input.focus();
    });
    byId("more").addEventListener("click", function () {
      var first = shownRows;
      shownRows += MOST_ROWS;
      showList();
      byId("points").children[first].firstChild.focus();
    });
    byId("skip").addEventListener("click", function (event) {
      event.preventDefault(); // the address keeps the language
      byId("list-heading").focus();
      byId("list-heading").scrollIntoView();
    });
    window.addEventListener("hashchange", function () {
      var asked = languageOfAddress();
      if (asked && asked !== language) {
        speak(asked, false);
      }
    });
  }

  begin();
})();
