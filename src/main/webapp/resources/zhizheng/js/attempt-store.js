/*
 * What this browser keeps of an attempt: saves that the server has not confirmed yet, and the
 * flags. IndexedDB, because it survives reload, crash and restart; memory where that is switched
 * off, and then the page says so (REL-20). What the server has is removed here at once.
 */
(function (exam) {
  "use strict";

  const DATABASE = "zhizheng-exam";
  const STORE = "attempt";

  function promised(request) {
    return new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  }

  function openDatabase() {
    const request = indexedDB.open(DATABASE, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE);
    return promised(request);
  }

  class Shelf {
    constructor(database) {
      this.database = database;
    }

    store(mode) {
      return this.database.transaction(STORE, mode, { durability: "strict" }).objectStore(STORE);
    }

    keys(range) {
      return promised(this.store("readonly").getAllKeys(range));
    }

    get(key) {
      return promised(this.store("readonly").get(key));
    }

    /** Resolves when the write is on the disk, not when it was asked for. */
    write(change) {
      const store = this.store("readwrite");
      change(store);
      return new Promise((resolve, reject) => {
        store.transaction.oncomplete = () => resolve();
        store.transaction.onabort = () => reject(store.transaction.error);
      });
    }
  }

  /** The same for a browser that keeps nothing. */
  class MemoryShelf {
    constructor() {
      this.values = new Map();
    }

    async keys(range) {
      return [...this.values.keys()].filter((key) => range.includes(key));
    }

    async get(key) {
      return this.values.get(key);
    }

    async write(change) {
      change({
        put: (value, key) => this.values.set(key, value),
        delete: (key) => {
          const doomed = key instanceof IDBKeyRange
              ? [...this.values.keys()].filter((known) => key.includes(known)) : [key];
          doomed.forEach((known) => this.values.delete(known));
        },
      });
    }
  }

  exam.AttemptStore = class AttemptStore {
    static async open(reference) {
      try {
        const database = await openDatabase();
        if (navigator.storage && navigator.storage.persist) {
          navigator.storage.persist();
        }
        return new AttemptStore(reference, new Shelf(database), true);
      } catch (switchedOff) {
        return new AttemptStore(reference, new MemoryShelf(), false);
      }
    }

    /** @param durable whether what is kept survives the page */
    constructor(reference, shelf, durable) {
      this.reference = reference;
      this.shelf = shelf;
      this.durable = durable;
    }

    saveKey(questionNo) {
      return this.reference + "/save/" + String(questionNo).padStart(4, "0");
    }

    saveRange() {
      return IDBKeyRange.bound(this.reference + "/save/", this.reference + "/save/\uffff");
    }

    /** Saves that were never confirmed: {q, s, a} each. */
    async pending() {
      const keys = await this.shelf.keys(this.saveRange());
      return Promise.all(keys.map((key) => this.shelf.get(key)));
    }

    keep(save) {
      return this.shelf.write((store) => store.put(save, this.saveKey(save.q)));
    }

    forget(questionNo) {
      return this.shelf.write((store) => store.delete(this.saveKey(questionNo)));
    }

    async flags() {
      return new Set((await this.shelf.get(this.reference + "/flags")) || []);
    }

    keepFlags(flags) {
      return this.shelf.write((store) => store.put([...flags], this.reference + "/flags"));
    }

    /** After the receipt: nothing of the attempt stays on this machine. */
    clear() {
      return this.shelf.write((store) => {
        store.delete(this.saveRange());
        store.delete(this.reference + "/flags");
      });
    }
  };
})((window.zhizhengExam = window.zhizhengExam || {}));
