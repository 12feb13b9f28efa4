/*
 * Brings answers to the server and knows what it has. Every answer goes into the store first and
 * then over the network, one request at a time, again and again until the server has confirmed
 * it. The server's clock is the only clock (EXM-01).
 */
(function (exam) {
  "use strict";

  const LONGEST_REQUEST = 10_000;
  const FIRST_RETRY = 1_000;
  const LONGEST_RETRY = 30_000;
  const MOST_IN_ONE_REQUEST = 100;

  /** Time as the server tells it; a browser clock that is wrong or turned back does not matter. */
  exam.ServerClock = class ServerClock {
    sync(serverMillis, roundTripMillis) {
      this.base = serverMillis + roundTripMillis / 2 - performance.now();
    }

    now() {
      return this.base + performance.now();
    }
  };

  /** Waits longer after each failure, never quite as long as the others do. */
  class BackOff {
    constructor() {
      this.reset();
    }

    reset() {
      this.wait = FIRST_RETRY;
    }

    next(atLeast) {
      const wait = Math.max(this.wait, atLeast) * (0.75 + Math.random() / 2);
      this.wait = Math.min(this.wait * 2, LONGEST_RETRY);
      return wait;
    }
  }

  async function request(url, options) {
    const abort = new AbortController();
    const timer = setTimeout(() => abort.abort(), LONGEST_REQUEST);
    const sentAt = performance.now();
    try {
      const response = await fetch(url, { cache: "no-store", signal: abort.signal, ...options });
      const type = response.headers.get("Content-Type") || "";
      const body = type.includes("json") ? await response.json() : {};
      return { response, body, took: performance.now() - sentAt };
    } finally {
      clearTimeout(timer);
    }
  }
  exam.request = request;

  /**
   * Events: "change" (detail: question number) when what is known of an answer changed, "line" when
   * the connection came or went, "ended" (detail: why) when the server takes no more answers,
   * "stranger" when the token is refused.
   */
  exam.AnswerSync = class AnswerSync extends EventTarget {
    constructor(store, clock, url) {
      super();
      this.store = store;
      this.clock = clock;
      this.url = url;
      this.answers = new Map(); // question number -> {answer, seq, storedSeq, storedAt, kept, refused}
      this.backOff = new BackOff();
      this.online = true;
      this.stopped = false;
      this.sending = null;
      addEventListener("online", () => this.hurry());
    }

    /** What server and store know when the page opens; what was never confirmed is sent again. */
    async begin(token, saved) {
      this.token = token;
      for (const save of saved) {
        this.answers.set(save.q, { answer: save.a, seq: save.s, storedSeq: save.s, kept: true });
      }
      for (const save of await this.store.pending()) {
        const known = this.answers.get(save.q);
        if (known && known.storedSeq >= save.s) {
          await this.store.forget(save.q);
        } else {
          const storedSeq = known ? known.storedSeq : 0;
          this.answers.set(save.q, { answer: save.a, seq: save.s, storedSeq, kept: true });
        }
      }
      this.send();
    }

    answer(questionNo) {
      const known = this.answers.get(questionNo);
      return known ? known.answer : "";
    }

    /** none, stored, sending, kept (on this machine only), failed */
    state(questionNo) {
      const known = this.answers.get(questionNo);
      if (!known) {
        return "none";
      }
      if (known.storedSeq === known.seq) {
        return "stored";
      }
      if (known.refused || !known.kept) {
        return "failed";
      }
      return this.online && this.store.durable ? "sending" : this.store.durable ? "kept" : "failed";
    }

    storedAt(questionNo) {
      return this.answers.get(questionNo).storedAt;
    }

    pending() {
      return [...this.answers.entries()]
          .filter(([, known]) => known.storedSeq < known.seq)
          .map(([questionNo]) => questionNo)
          .sort((one, other) => one - other);
    }

    async choose(questionNo, answer) {
      const known = this.answers.get(questionNo) || { seq: 0, storedSeq: 0 };
      Object.assign(known, { answer, seq: known.seq + 1, kept: false, refused: false });
      this.answers.set(questionNo, known);
      const save = { q: questionNo, s: known.seq, a: answer };
      try {
        await this.store.keep(save);
        known.kept = known.kept || known.seq === save.s;
      } catch (full) {
        known.kept = false; // the network is tried all the same
      }
      this.changed(questionNo);
      this.send();
    }

    /** Sends what is pending until nothing is; resolves at once if a sending is under way. */
    send() {
      if (!this.sending && !this.stopped) {
        this.sending = this.sendAll().finally(() => {
          this.sending = null;
        });
      }
      return this.sending || Promise.resolve();
    }

    /** A new try without waiting for the back-off. */
    hurry() {
      this.backOff.reset();
      if (this.wake) {
        this.wake();
      }
      this.send();
    }

    stop() {
      this.stopped = true;
      if (this.wake) {
        this.wake();
      }
    }

    async sendAll() {
      let wait = 0;
      while (!this.stopped && this.pending().length > 0) {
        if (wait > 0) {
          await new Promise((resolve) => {
            this.wake = resolve;
            setTimeout(resolve, wait);
          });
        }
        wait = this.stopped ? 0 : await this.sendOnce();
      }
    }

    /** @return how long to wait before the next request */
    async sendOnce() {
      const saves = this.pending().slice(0, MOST_IN_ONE_REQUEST).map((questionNo) => {
        const known = this.answers.get(questionNo);
        return { q: questionNo, s: known.seq, a: known.answer };
      });
      let reply;
      try {
        reply = await request(this.url, {
          method: "POST",
          credentials: "omit",
          headers: { "Content-Type": "application/json", "X-Attempt-Token": this.token },
          body: JSON.stringify(saves),
        });
      } catch (unreachable) {
        this.connected(false);
        return this.backOff.next(0);
      }
      return this.settle(reply, saves);
    }

    async settle({ response, body, took }, saves) {
      if (body.now) {
        this.clock.sync(body.now, took);
      }
      for (const stored of body.stored || []) {
        await this.confirm(stored);
      }
      for (const conflict of body.conflicting || []) {
        await this.outbid(conflict);
      }
      if (response.ok || response.status === 422) {
        this.connected(true);
        this.backOff.reset();
        return 0;
      }
      if (response.status === 409) {
        this.stopped = true;
        this.dispatchEvent(new CustomEvent("ended", { detail: body.outcome }));
        return 0;
      }
      if (response.status === 401) {
        this.dispatchEvent(new CustomEvent("stranger"));
      } else if (response.status < 500) {
        saves.forEach((save) => this.refuse(save));
      }
      this.connected(response.status < 500);
      return this.backOff.next(1_000 * Number(response.headers.get("Retry-After") || 0));
    }

    async confirm(stored) {
      const known = this.answers.get(stored.q);
      known.storedSeq = Math.max(known.storedSeq, stored.s);
      known.storedAt = this.clock.now();
      if (known.storedSeq === known.seq) {
        await this.store.forget(stored.q).catch(() => undefined); // confirmed again at the next start
      }
      this.changed(stored.q);
    }

    /** Another device used this number for another answer: what was chosen here last is newer. */
    async outbid(conflict) {
      const known = this.answers.get(conflict.q);
      if (known.seq === conflict.s) {
        known.storedSeq = Math.max(known.storedSeq, conflict.s);
        await this.choose(conflict.q, known.answer);
      }
    }

    refuse(save) {
      const known = this.answers.get(save.q);
      if (known.seq === save.s) {
        known.refused = true;
        this.changed(save.q);
      }
    }

    connected(online) {
      if (this.online !== online) {
        this.online = online;
        this.dispatchEvent(new CustomEvent("line"));
        this.pending().forEach((questionNo) => this.changed(questionNo));
      }
    }

    changed(questionNo) {
      this.dispatchEvent(new CustomEvent("change", { detail: questionNo }));
    }
  };
})((window.zhizhengExam = window.zhizhengExam || {}));
