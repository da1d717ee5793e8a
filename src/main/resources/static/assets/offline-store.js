// What a tablet keeps of its answers until the server has them: one row for each save, by account. See docs/adr/0020.
(function () {
  "use strict";
  const NAME = "saolang-desk";
  function opened() {
    return new Promise(function (resolve, reject) {
      if (!window.indexedDB) { reject(new Error("no store")); return; }
      const request = window.indexedDB.open(NAME, 1);
      request.onupgradeneeded = function () {
        const queue = request.result.createObjectStore("queue", { keyPath: "id", autoIncrement: true });
        queue.createIndex("account", "account");
        queue.createIndex("key", "key");
      };
      request.onsuccess = function () { resolve(request.result); };
      request.onerror = function () { reject(request.error); };
      request.onblocked = function () { reject(new Error("blocked")); };
    });
  }
  // One transaction; what the work hands to done() is the outcome once everything is on the disk.
  function within(db, mode, work) {
    return new Promise(function (resolve, reject) {
      const transaction = db.transaction("queue", mode, { durability: "strict" });
      let outcome;
      transaction.oncomplete = function () { resolve(outcome); };
      transaction.onerror = transaction.onabort = function () { reject(transaction.error); };
      work(transaction.objectStore("queue"), function (value) { outcome = value; });
    });
  }
  // Numbers also where the page is not served over TLS, as in a hall without a certificate.
  function number() {
    if (window.crypto.randomUUID) { return window.crypto.randomUUID(); }
    const bytes = window.crypto.getRandomValues(new Uint8Array(16));
    bytes[6] = (bytes[6] & 15) | 64;
    bytes[8] = (bytes[8] & 63) | 128;
    const hex = Array.from(bytes, function (one) { return one.toString(16).padStart(2, "0"); }).join("");
    return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
  }
  class Store {
    constructor(db) { this.db = db; }
    // Every row of an account in the order it was typed.
    all(account) {
      return within(this.db, "readonly", function (queue, done) {
        queue.index("account").getAll(account).onsuccess = function (event) {
          done(event.target.result.sort(function (a, b) { return a.id - b.id; }));
        };
      });
    }
    // Adds an answer. One of the same criterion that nobody has sent yet gives way to it; one under way is followed by it.
    add(answer) {
      return within(this.db, "readwrite", function (queue, done) {
        queue.index("key").getAll(answer.key).onsuccess = function (event) {
          const last = event.target.result.sort(function (a, b) { return a.id - b.id; }).pop();
          const row = Object.assign({ save: number(), attempts: 0, state: "waiting" }, answer);
          if (last && (last.attempts === 0 || last.state !== "waiting")) {
            row.id = last.id;
            row.seen = Math.max(last.seen, row.seen);
            if (last.state === "conflict") { row.state = last.state; row.stored = last.stored; }
          }
          queue.put(row).onsuccess = function (put) { row.id = put.target.result; done(row); };
        };
      });
    }
    // The server did not take it. What was typed after it for the same criterion stands for it: in the conflict, or alone.
    held(row, state) {
      return within(this.db, "readwrite", function (queue, done) {
        queue.index("key").getAll(row.key).onsuccess = function (event) {
          const later = event.target.result.filter(function (one) { return one.id > row.id; })
            .sort(function (a, b) { return a.id - b.id; });
          const last = later.pop();
          if (last) { queue.delete(row.id); }
          if (last && state.state === "conflict") {
            later.forEach(function (one) { queue.delete(one.id); });
            Object.assign(last, state);
            queue.put(last);
          } else if (!last) { queue.put(Object.assign(row, state)); }
          done(last || row);
        };
      });
    }
    put(row) { return within(this.db, "readwrite", function (queue) { queue.put(row); }); }
    remove(row) { return within(this.db, "readwrite", function (queue) { queue.delete(row.id); }); }
    // The server has it: what was typed after it was typed in view of it.
    kept(row, version) {
      return within(this.db, "readwrite", function (queue) {
        queue.delete(row.id);
        queue.index("key").getAll(row.key).onsuccess = function (event) {
          event.target.result.forEach(function (later) {
            if (later.id > row.id) { later.seen = Math.max(later.seen, version); queue.put(later); }
          });
        };
      });
    }
  }
  window.answerStore = {
    open: function () { return opened().then(function (db) { return new Store(db); }); },
    number: number
  };
})();
