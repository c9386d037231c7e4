/* The way on foot, as EV Planner's potential map walks it: straight to the nearest street, along the streets, and
   straight to the goal. Two places that meet the same street may walk directly along it. All in metres. */
(function (global) {
  "use strict";

  var TIE = 1e-9; // metres: of streets this close to equally near, the first one counts

  function WalkingNetwork(content) {
    var steps = content.steps, counts = content.counts, edges = counts.length, vertices = steps.length / 2;
    var x = this.x = new Float64Array(vertices), y = this.y = new Float64Array(vertices);
    var px = content.origin[0], py = content.origin[1], vertex, edge;
    for (vertex = 0; vertex < vertices; vertex++) {
      px += steps[2 * vertex];
      py += steps[2 * vertex + 1];
      x[vertex] = px * content.unit;
      y[vertex] = py * content.unit;
    }
    this.snapDistance = content.snap_distance;
    this.nodes = content.nodes;
    this.start = new Int32Array(edges);
    this.end = new Int32Array(edges);
    this.begin = new Int32Array(edges + 1); // first vertex of each edge
    this.length = new Float64Array(edges);
    this.along = new Float64Array(vertices); // metres from the beginning of the edge to each vertex
    var node = 0;
    for (edge = 0, vertex = 0; edge < edges; edge++) {
      node += content.ends[2 * edge];
      this.start[edge] = node;
      node += content.ends[2 * edge + 1];
      this.end[edge] = node;
      this.begin[edge] = vertex;
      for (var last = vertex + counts[edge] - 1; vertex < last; vertex++) {
        this.along[vertex + 1] = this.along[vertex] + Math.hypot(x[vertex + 1] - x[vertex], y[vertex + 1] - y[vertex]);
      }
      this.length[edge] = this.along[vertex];
      vertex++;
    }
    this.begin[edges] = vertices;
    this._joinWays();
    this._layCells();
  }

  /* The ways out of each node: those of node n are first[n] to first[n + 1]. */
  WalkingNetwork.prototype._joinWays = function () {
    var edges = this.length.length, first = this.first = new Int32Array(this.nodes + 1), edge;
    for (edge = 0; edge < edges; edge++) {
      first[this.start[edge] + 1]++;
      if (this.start[edge] !== this.end[edge]) {
        first[this.end[edge] + 1]++;
      }
    }
    for (var node = 0; node < this.nodes; node++) {
      first[node + 1] += first[node];
    }
    var next = first.slice(), ways = this.ways = new Int32Array(first[this.nodes]);
    for (edge = 0; edge < edges; edge++) {
      ways[next[this.start[edge]]++] = edge;
      if (this.start[edge] !== this.end[edge]) {
        ways[next[this.end[edge]]++] = edge;
      }
    }
  };

  /* Square cells, each with the segments (by their first vertex) that may lie in it. */
  WalkingNetwork.prototype._layCells = function () {
    var cells = this.cells = new Map(), side = this.snapDistance, edges = this.length.length;
    this.edgeOf = new Int32Array(this.x.length);
    for (var edge = 0; edge < edges; edge++) {
      for (var vertex = this.begin[edge]; vertex < this.begin[edge + 1]; vertex++) {
        this.edgeOf[vertex] = edge;
        if (vertex + 1 === this.begin[edge + 1]) {
          continue;
        }
        var left = Math.floor(Math.min(this.x[vertex], this.x[vertex + 1]) / side);
        var right = Math.floor(Math.max(this.x[vertex], this.x[vertex + 1]) / side);
        var low = Math.floor(Math.min(this.y[vertex], this.y[vertex + 1]) / side);
        var high = Math.floor(Math.max(this.y[vertex], this.y[vertex + 1]) / side);
        for (var column = left; column <= right; column++) {
          for (var row = low; row <= high; row++) {
            var name = column + "," + row, cell = cells.get(name);
            if (cell) {
              cell.push(vertex);
            } else {
              cells.set(name, [vertex]);
            }
          }
        }
      }
    }
  };

  /* Where a place meets the nearest street: {edge, along, access, x, y}; null where none is near enough. */
  WalkingNetwork.prototype.snap = function (x, y) {
    var side = this.snapDistance, column = Math.floor(x / side), row = Math.floor(y / side);
    var best = null, least = Infinity;
    for (var i = column - 1; i <= column + 1; i++) {
      for (var j = row - 1; j <= row + 1; j++) {
        var cell = this.cells.get(i + "," + j) || [];
        for (var k = 0; k < cell.length; k++) {
          var vertex = cell[k], ax = this.x[vertex], ay = this.y[vertex];
          var east = this.x[vertex + 1] - ax, north = this.y[vertex + 1] - ay, square = east * east + north * north;
          var share = square ? Math.min(1, Math.max(0, ((x - ax) * east + (y - ay) * north) / square)) : 0;
          var fx = ax + share * east, fy = ay + share * north, metres = Math.hypot(x - fx, y - fy);
          if (metres < least - TIE || (metres <= least + TIE && best && vertex < best.vertex)) {
            least = Math.min(least, metres);
            best = { vertex: vertex, share: share, x: fx, y: fy, access: metres };
          }
        }
      }
    }
    if (!best || best.access > side) {
      return null;
    }
    best.edge = this.edgeOf[best.vertex];
    best.along = this.along[best.vertex] + best.share * (this.along[best.vertex + 1] - this.along[best.vertex]);
    return best;
  };

  /* All ways on foot from a place, by Dijkstra's algorithm: null where no street is near enough. */
  WalkingNetwork.prototype.from = function (x, y) {
    var origin = this.snap(x, y);
    if (!origin) {
      return null;
    }
    var metres = new Float64Array(this.nodes).fill(Infinity), by = new Int32Array(this.nodes).fill(-1);
    var heap = new Heap(metres), first = this.start[origin.edge], last = this.end[origin.edge];
    metres[first] = origin.access + origin.along;
    heap.put(first);
    if (origin.access + this.length[origin.edge] - origin.along < metres[last]) {
      metres[last] = origin.access + this.length[origin.edge] - origin.along;
      heap.put(last);
    }
    while (heap.size) {
      var node = heap.take();
      for (var way = this.first[node]; way < this.first[node + 1]; way++) {
        var edge = this.ways[way], other = this.start[edge] === node ? this.end[edge] : this.start[edge];
        var reached = metres[node] + this.length[edge];
        if (reached < metres[other]) {
          metres[other] = reached;
          by[other] = edge;
          heap.put(other);
        }
      }
    }
    return new Walk(this, origin, x, y, metres, by);
  };

  /* Corners of an edge from one place on it to another, both in metres from its beginning. */
  WalkingNetwork.prototype.slice = function (edge, from, to) {
    var low = Math.min(from, to), high = Math.max(from, to), corners = [this._at(edge, low)];
    for (var vertex = this.begin[edge]; vertex < this.begin[edge + 1]; vertex++) {
      if (this.along[vertex] > low && this.along[vertex] < high) {
        corners.push([this.x[vertex], this.y[vertex]]);
      }
    }
    corners.push(this._at(edge, high));
    return from <= to ? corners : corners.reverse();
  };

  WalkingNetwork.prototype._at = function (edge, along) {
    var vertex = this.begin[edge], last = this.begin[edge + 1] - 2;
    while (vertex < last && this.along[vertex + 1] < along) {
      vertex++;
    }
    var length = this.along[vertex + 1] - this.along[vertex];
    var share = length ? (along - this.along[vertex]) / length : 0;
    return [
      this.x[vertex] + share * (this.x[vertex + 1] - this.x[vertex]),
      this.y[vertex] + share * (this.y[vertex + 1] - this.y[vertex])
    ];
  };

  function Walk(network, origin, x, y, metres, by) {
    this.network = network;
    this.origin = origin;
    this.place = [x, y];
    this.metres = metres;
    this.by = by;
  }

  /* Metres on foot to a place that was snapped; Infinity where no way leads there. */
  Walk.prototype.to = function (goal) {
    return goal ? this._best(goal).metres : Infinity;
  };

  Walk.prototype._best = function (goal) {
    var network = this.network, edge = goal.edge, length = network.length[edge];
    var found = { metres: this.metres[network.start[edge]] + goal.along + goal.access, node: network.start[edge], at: 0 };
    var other = this.metres[network.end[edge]] + length - goal.along + goal.access;
    if (other < found.metres) {
      found = { metres: other, node: network.end[edge], at: length };
    }
    if (edge === this.origin.edge) {
      var direct = this.origin.access + Math.abs(goal.along - this.origin.along) + goal.access;
      if (direct <= found.metres) {
        found = { metres: direct, node: -1, at: 0 };
      }
    }
    return found;
  };

  /* The way to a place that was snapped, (x, y) itself: corners in order, the place asked from and the goal included. */
  Walk.prototype.way = function (goal, x, y) {
    var network = this.network, best = this._best(goal), origin = this.origin, node = best.node, pieces;
    if (best.metres === Infinity) {
      return [];
    }
    if (node < 0) {
      pieces = [network.slice(goal.edge, origin.along, goal.along)];
    } else {
      pieces = [network.slice(goal.edge, best.at, goal.along)];
      while (this.by[node] >= 0) {
        var edge = this.by[node], length = network.length[edge], here = network.end[edge] === node;
        pieces.push(network.slice(edge, here ? 0 : length, here ? length : 0));
        node = here ? network.start[edge] : network.end[edge];
      }
      var begun = network.start[origin.edge] === node && this._began(node, 0);
      pieces.push(network.slice(origin.edge, origin.along, begun ? 0 : network.length[origin.edge]));
    }
    return [this.place].concat.apply([this.place], pieces.reverse()).concat([[x, y]]);
  };

  /* Whether the walk came to this end of its first street at the given metres from the street's beginning. */
  Walk.prototype._began = function (node, at) {
    var metres = this.origin.access + Math.abs(this.origin.along - at);
    return Math.abs(this.metres[node] - metres) < 1e-6;
  };

  /* Nodes, the one with the least metres first; a node may be in it more than once and is taken once. */
  function Heap(metres) {
    this.metres = metres;
    this.items = [];
    this.keys = [];
    this.size = 0;
  }

  Heap.prototype.put = function (node) {
    var items = this.items, keys = this.keys, key = this.metres[node], place = this.size++;
    while (place > 0) {
      var above = (place - 1) >> 1;
      if (keys[above] <= key) {
        break;
      }
      items[place] = items[above];
      keys[place] = keys[above];
      place = above;
    }
    items[place] = node;
    keys[place] = key;
  };

  Heap.prototype.take = function () {
    var items = this.items, keys = this.keys, top = items[0], size = --this.size, item = items[size], key = keys[size];
    var place = 0;
    for (;;) {
      var below = 2 * place + 1;
      if (below >= size) {
        break;
      }
      if (below + 1 < size && keys[below + 1] < keys[below]) {
        below++;
      }
      if (keys[below] >= key) {
        break;
      }
      items[place] = items[below];
      keys[place] = keys[below];
      place = below;
    }
    items[place] = item;
    keys[place] = key;
    return top;
  };

  /* Two numbers from two others by the polynomials that the data bring: metres to degrees, or back. */
  function fitted(fit, first, second) {
    var u = (first - fit.centre[0]) / fit.scale[0], v = (second - fit.centre[1]) / fit.scale[1];
    var terms = fit.first.length, degree = Math.round((Math.sqrt(8 * terms + 1) - 3) / 2);
    var found = [0, 0], term = 0;
    for (var i = 0, ui = 1; i <= degree; i++, ui *= u) {
      for (var j = 0, product = ui; j <= degree - i; j++, product *= v) {
        found[0] += fit.first[term] * product;
        found[1] += fit.second[term] * product;
        term++;
      }
    }
    return found;
  }

  global.residentMapWalking = { WalkingNetwork: WalkingNetwork, fitted: fitted };
})(window);
