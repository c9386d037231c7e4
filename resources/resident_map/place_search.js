/* Search in points, streets and addresses: every word typed must begin a word of what is found. */
(function (global) {
  "use strict";

  var MOST = 8;

  function plain(text) {
    return text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase().replace(/[^a-z0-9]+/g, " ").trim();
  }

  /* data as data.js has it; nameOf gives what a point without a name is called. */
  function PlaceSearch(data, nameOf) {
    var origin = data.origin;
    this.nameOf = nameOf;
    this.points = data.points.map(function (point) {
      return { point: point, words: plain([point.name, point.address].filter(Boolean).join(" ")).split(" ") };
    });
    this.streets = data.streets.map(function (street) {
      var houses = [];
      for (var i = 0; i < street[4].length; i += 3) {
        houses.push({ number: street[4][i], x: origin[0] + street[4][i + 1], y: origin[1] + street[4][i + 2] });
      }
      return {
        name: street[0], place: street[1], x: origin[0] + street[2], y: origin[1] + street[3], houses: houses,
        words: plain(street[0]).split(" "), around: plain(street[1]).split(" ")
      };
    });
  }

  function begins(typed, words) {
    return words.some(function (word) {
      return word.indexOf(typed) === 0;
    });
  }

  function allBegin(typed, words) {
    return typed.every(function (word) {
      return begins(word, words);
    });
  }

  /* What fits the text, best first: [{label, x, y, kind, point}], kind "street", "address" or "point". */
  PlaceSearch.prototype.find = function (text) {
    var typed = plain(text).split(" ").filter(Boolean), found = [], nameOf = this.nameOf;
    if (!typed.length) {
      return found;
    }
    this.streets.forEach(function (street) {
      var own = street.words.concat(street.around);
      var numbers = typed.filter(function (word) {
        return /^\d/.test(word) && !begins(word, own);
      });
      var words = typed.filter(function (word) {
        return numbers.indexOf(word) < 0;
      });
      if (!words.length || numbers.length > 1 || !allBegin(words, own) || !words.some(function (word) {
        return begins(word, street.words);
      })) {
        return;
      }
      var whole = words.join(" ") === street.words.join(" ") ? 2 : begins(words[0], street.words.slice(0, 1)) ? 1 : 0;
      if (!numbers.length) {
        found.push({ kind: "street", label: label(street.name, street.place), x: street.x, y: street.y, rank: 10 + whole });
        return;
      }
      street.houses.forEach(function (house) {
        var number = plain(house.number).replace(/ /g, "");
        if (number.indexOf(numbers[0]) === 0) {
          found.push({
            kind: "address", label: label(street.name + " " + house.number, street.place), x: house.x, y: house.y,
            rank: 20 + whole + (number === numbers[0] ? 5 : 0)
          });
        }
      });
      found.push({ kind: "street", label: label(street.name, street.place), x: street.x, y: street.y, rank: 4 + whole });
    });
    this.points.forEach(function (each) {
      if (allBegin(typed, each.words)) {
        found.push({
          kind: "point", label: nameOf(each.point), x: each.point.x, y: each.point.y, point: each.point,
          rank: 8 + (each.words.join(" ").indexOf(typed.join(" ")) === 0 ? 1 : 0)
        });
      }
    });
    found.sort(function (one, other) {
      return other.rank - one.rank || one.label.length - other.label.length || one.label.localeCompare(other.label);
    });
    return found.slice(0, MOST);
  };

  function label(name, place) {
    return place ? name + ", " + place : name;
  }

  global.residentMapSearch = { PlaceSearch: PlaceSearch };
})(window);
