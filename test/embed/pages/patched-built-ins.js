/*
 * Written for tests: what libraries of the 2000s do to built-in objects, as Prototype 1.6 and 1.7, MooTools 1.4 and scripts beside
 * them did. Everything that is added here is enumerable, as theirs was.
 */
(function () {
  var slice = Array.prototype.slice;

  function each(list, iterator, context) {
    for (var at = 0; at < list.length; at++) iterator.call(context, list[at], at);
  }
  function identity(it) {
    return it;
  }
  function collect(iterator, context) {
    var results = [];
    each(this, function (it, at) {
      results.push((iterator || identity).call(context, it, at));
    });
    return results;
  }
  function detect(iterator, context) {
    for (var at = 0; at < this.length; at++) if (iterator.call(context, this[at], at)) return this[at];
  }
  function findAll(iterator, context) {
    var results = [];
    each(this, function (it, at) {
      if (iterator.call(context, it, at)) results.push(it);
    });
    return results;
  }
  function all(iterator, context) {
    for (var at = 0; at < this.length; at++) if (!(iterator || identity).call(context, this[at], at)) return false;
    return true;
  }
  function any(iterator, context) {
    for (var at = 0; at < this.length; at++) if ((iterator || identity).call(context, this[at], at)) return true;
    return false;
  }
  function toJson(it) {
    return JSON.stringify(it);
  }
  function clone() {
    return slice.call(this, 0);
  }
  function include(wanted) {
    return this.indexOf(wanted) !== -1;
  }

  // Prototype: Enumerable, with what it puts in place of methods that came later under the same names.
  var enumerable = {
    each: function (iterator, context) {
      each(this, iterator, context);
      return this;
    },
    all: all,
    any: any,
    every: all,
    some: any,
    collect: collect,
    map: collect,
    detect: detect,
    find: detect,
    findAll: findAll,
    filter: findAll,
    include: include,
    member: include,
    entries: clone,
    toArray: clone,
    clone: clone,
    first: function () {
      return this[0];
    },
    last: function () {
      return this[this.length - 1];
    },
    size: function () {
      return this.length;
    },
    clear: function () {
      this.length = 0;
      return this;
    },
    flatten: function () {
      return [].concat.apply([], this);
    },
    without: function () {
      var values = slice.call(arguments);
      return findAll.call(this, function (it) {
        return values.indexOf(it) === -1;
      });
    },
    toJSON: function () {
      return '[' + collect.call(this, toJson).join(', ') + ']';
    },
  };
  for (var name in enumerable) Array.prototype[name] = enumerable[name];

  // MooTools: anything that is no list becomes a list of one, and a function to map by is not known.
  Array.from = function (it) {
    if (it === null || it === undefined) return [];
    var isList = typeof it.length === 'number' && typeof it !== 'function' && typeof it !== 'string';
    return isList ? (Array.isArray(it) ? it : slice.call(it)) : [it];
  };
  Array.prototype.contains = include;
  Array.prototype.empty = enumerable.clear;
  String.prototype.contains = function (words) {
    return this.indexOf(words) > -1;
  };
  String.prototype.strip = String.prototype.clean = String.prototype.trim;
  String.prototype.include = String.prototype.contains;
  String.prototype.toJSON = function () {
    return '"' + this + '"';
  };
  Number.prototype.times = function (action, context) {
    for (var at = 0; at < this; at++) action.call(context, at);
    return this;
  };
  Date.prototype.toJSON = function () {
    return '"' + this.toISOString() + '"';
  };

  Function.prototype.bind = function (context) {
    var method = this;
    var given = slice.call(arguments, 1);
    return function () {
      return method.apply(context, given.concat(slice.call(arguments)));
    };
  };
  Function.prototype.extend = function (more) {
    for (var key in more) this[key] = more[key];
    return this;
  };

  Element.prototype.remove = function () {
    this.parentNode.removeChild(this);
    return this;
  };
  Element.prototype.update = function (text) {
    this.textContent = text;
    return this;
  };
  Element.prototype.show = Element.prototype.hide = function () {
    return this;
  };
  document.getElementsByClassName = function (name) {
    return slice.call(document.querySelectorAll('.' + name));
  };

  // Scripts without a library, found in the pages of many a content system.
  Object.prototype.extend = function (more) {
    for (var key in more) this[key] = more[key];
    return this;
  };
  Object.prototype.isPatched = true;
  Object.prototype.each = function () {
    return this;
  };

  var stringify = JSON.stringify;
  JSON.stringify = function (value, replacer, space) {
    return stringify.call(JSON, value, replacer, space);
  };

  // A shim that is older than the standard.
  window.Promise.prototype.done = window.Promise.prototype.then;
})();
