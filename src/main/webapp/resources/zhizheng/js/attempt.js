/*
 * The page on which an exam is sat: shows one question at a time, takes the answer, tells at each
 * question whether the server has it. Needs no session and no Faces view once the paper is here.
 */
(function (exam) {
  "use strict";

  const frame = document.getElementById("exam");
  const reference = frame.dataset.reference;
  const api = (frame.dataset.context || "") + "/api/exam/";
  const texts = JSON.parse(frame.dataset.texts);
  const byId = (id) => document.getElementById(id);
  const LETTERS = "ABCDEFGHIJKL";
  const ANNOUNCED_MINUTES = [30, 10, 5, 1];
  const SESSION_ALIVE_EVERY = 10 * 60_000;

  /** A text of the bundle with its {0}, {1} filled in. */
  function say(key, ...values) {
    return values.reduce((text, value, i) => text.replaceAll("{" + i + "}", value), texts[key]);
  }

  function element(name, className, text) {
    const made = document.createElement(name);
    if (className) {
      made.className = className;
    }
    if (text !== undefined) {
      made.textContent = text;
    }
    return made;
  }

  function timeOfDay(millis) {
    return new Date(millis).toLocaleTimeString("zh-CN", { timeZone: "Asia/Shanghai", hour12: false });
  }

  const clock = new exam.ServerClock();
  const cells = new Map();
  let store;
  let sync;
  let paper;
  let flags = new Set();
  let current = 1;
  let ended = false;
  let readOnly = false;

  // ---- opening ----

  async function open() {
    store = await exam.AttemptStore.open(reference);
    sync = new exam.AnswerSync(store, clock, api + "answers");
    flags = await store.flags();
    byId("not-kept").hidden = store.durable;
    if (!(await fetchPaper())) {
      return;
    }
    sync.addEventListener("change", (event) => show(event.detail));
    sync.addEventListener("line", () => { byId("offline").hidden = sync.online; });
    sync.addEventListener("ended", (event) => (event.detail === "deadline-passed" ? timeOut() : awaitReceipt("attempt.ended.elsewhere")));
    sync.addEventListener("stranger", renewToken);
    await sync.begin(paper.token, paper.saved);
    buildGrid();
    byId("loading").hidden = true;
    byId("paper").hidden = false;
    byId("moves").hidden = false;
    go(firstOpenQuestion(), false);
    watchOtherTabs();
    tick();
    setInterval(tick, 500);
    setInterval(() => fetch(paperUrl(), { method: "HEAD", cache: "no-store" }).catch(() => undefined), SESSION_ALIVE_EVERY);
  }

  function paperUrl() {
    return api + "paper?ref=" + encodeURIComponent(reference);
  }

  async function fetchPaper() {
    let reply;
    try {
      reply = await exam.request(paperUrl(), {});
    } catch (unreachable) {
      byId("offline").hidden = false;
      setTimeout(() => location.reload(), 5_000 * (1 + Math.random()));
      return false;
    }
    if (reply.response.ok) {
      paper = reply.body;
      clock.sync(paper.now, reply.took);
      return true;
    }
    if (reply.response.status === 409) {
      location.replace(byId("to-receipt").href);
    } else if (reply.response.status === 401) {
      byId("signed-out").hidden = false;
    } else {
      trouble(say("attempt.cannot-open"));
    }
    return false;
  }

  /** The token was refused: with a session there is a new one, without one the answers wait here. */
  async function renewToken() {
    const reply = await exam.request(paperUrl(), {}).catch(() => undefined);
    byId("signed-out").hidden = !reply || reply.response.status !== 401;
    if (reply && reply.response.ok) {
      sync.token = reply.body.token;
      sync.hurry();
    }
  }

  function trouble(text) {
    byId("trouble").textContent = text;
    byId("trouble").hidden = false;
  }

  function firstOpenQuestion() {
    const open = paper.questions.find((question) => sync.answer(question.no) === "");
    return open ? open.no : 1;
  }

  // ---- the number grid ----

  function sections() {
    const found = [];
    for (const question of paper.questions) {
      const last = found[found.length - 1];
      if (last && last.type === question.type) {
        last.questions.push(question);
      } else {
        found.push({ type: question.type, questions: [question] });
      }
    }
    return found;
  }

  function sectionTitle(section) {
    const marks = section.questions.reduce((sum, question) => sum + question.marks, 0);
    return say("attempt.section", say("attempt.type." + section.type), section.questions.length, marks);
  }

  function buildGrid() {
    for (const section of sections()) {
      byId("grid").append(element("h3", "sheet__section", sectionTitle(section)));
      const list = element("ol", "cells");
      for (const question of section.questions) {
        const cell = element("button", "cell");
        cell.type = "button";
        cell.append(element("span", "cell__number", question.no), element("span", "cell__word"));
        cell.addEventListener("click", () => {
          closeSheet();
          go(question.no, true);
        });
        const item = element("li");
        item.append(cell);
        list.append(item);
        cells.set(question.no, cell);
      }
      byId("grid").append(list);
    }
    cells.forEach((cell, questionNo) => paintCell(questionNo));
    paintProgress();
  }

  function paintCell(questionNo) {
    const cell = cells.get(questionNo);
    const answered = sync.answer(questionNo) !== "";
    const flagged = flags.has(questionNo);
    const unsaved = !["none", "stored"].includes(sync.state(questionNo));
    cell.classList.toggle("cell--answered", answered);
    cell.classList.toggle("cell--flagged", flagged);
    cell.classList.toggle("cell--unsaved", unsaved);
    if (questionNo === current) {
      cell.setAttribute("aria-current", "true");
    } else {
      cell.removeAttribute("aria-current");
    }
    const words = [say(answered ? "attempt.state.answered" : "attempt.state.open")];
    if (flagged) {
      words.push(say("attempt.state.flagged"));
    }
    if (unsaved) {
      words.push(say("attempt.state.unsaved"));
    }
    cell.lastElementChild.textContent = (flagged ? "⚑" : "") + (unsaved ? say("attempt.state.unsaved") : words[0]);
    cell.setAttribute("aria-label", say("attempt.cell", questionNo, words.join("，")));
  }

  function paintProgress() {
    const answered = paper.questions.filter((question) => sync.answer(question.no) !== "").length;
    const pending = sync.pending().length;
    const saved = pending === 0 ? say("attempt.all-saved") : say("attempt.some-unsaved", pending);
    byId("progress").textContent = say("attempt.progress", answered, paper.questions.length) + " · " + saved;
    byId("open-sheet").textContent = say("attempt.sheet-short", answered, paper.questions.length);
  }

  // ---- one question ----

  function go(questionNo, focus) {
    const before = current;
    current = Math.min(Math.max(questionNo, 1), paper.questions.length);
    const question = paper.questions[current - 1];
    byId("question-title").textContent = say("attempt.question", current, paper.questions.length, say("attempt.type." + question.type));
    byId("question-marks").textContent = say("attempt.marks", question.marks);
    byId("stem").textContent = question.stem;
    byId("hint").textContent = say("attempt.hint." + question.type);
    byId("options").replaceChildren(...question.options.map((option, i) => optionOf(question, option, i)));
    byId("previous").disabled = current === 1;
    byId("next").disabled = current === paper.questions.length;
    paintCell(before);
    show(current);
    if (focus) {
      byId("question-title").focus({ preventScroll: true });
      scrollTo(0, 0);
    }
  }

  function optionOf(question, option, position) {
    const label = element("label", "option");
    const input = element("input");
    input.type = question.type === "MULTIPLE" ? "checkbox" : "radio";
    input.name = "answer";
    input.value = option.letter;
    input.checked = sync.answer(question.no).includes(option.letter);
    input.disabled = ended || readOnly;
    input.addEventListener("change", () => choose(question));
    label.append(input, element("span", "option__letter", LETTERS[position]), element("span", "option__text", option.text));
    return label;
  }

  function choose(question) {
    const letters = [...document.querySelectorAll("#options input:checked")].map((input) => input.value);
    sync.choose(question.no, letters.sort().join(""));
  }

  /** What is known of a question's answer has changed. */
  function show(questionNo) {
    paintCell(questionNo);
    paintProgress();
    if (questionNo !== current) {
      return;
    }
    const state = sync.state(current);
    const at = state === "stored" && sync.storedAt(current);
    byId("save-state").textContent = at ? say("attempt.save.stored-at", timeOfDay(at)) : say("attempt.save." + state);
    byId("save-state").dataset.state = state;
    byId("flag").setAttribute("aria-pressed", String(flags.has(current)));
    byId("clear").hidden = sync.answer(current) === "";
    byId("flag").textContent = say(flags.has(current) ? "attempt.unflag" : "attempt.flag");
  }

  function clearAnswer() {
    if (sync.answer(current) !== "" && !ended && !readOnly) {
      document.querySelectorAll("#options input").forEach((input) => { input.checked = false; });
      sync.choose(current, "");
    }
  }

  function toggleFlag() {
    if (!flags.delete(current)) {
      flags.add(current);
    }
    store.keepFlags(flags).catch(() => undefined); // a flag is a convenience, and it shows here
    show(current);
  }

  // ---- time ----

  let secondsLeft = 0;

  function tick() {
    if (ended) {
      return;
    }
    const before = secondsLeft;
    secondsLeft = Math.max(0, Math.ceil((paper.deadline - clock.now()) / 1_000));
    const two = (number) => String(number).padStart(2, "0");
    byId("remaining").textContent = two(Math.floor(secondsLeft / 60)) + ":" + two(secondsLeft % 60);
    byId("clock").dataset.urgency = secondsLeft <= 60 ? "last" : secondsLeft <= 600 ? "soon" : "calm";
    for (const minutes of ANNOUNCED_MINUTES) {
      if (before > minutes * 60 && secondsLeft <= minutes * 60) {
        byId("voice").textContent = say("attempt.minutes-left", minutes);
      }
    }
    if (secondsLeft === 0) {
      timeOut();
    }
  }

  /** The server hands in what it has; until it has done so there is no receipt (EXM-04). */
  async function timeOut() {
    if (ended) {
      return;
    }
    lock("attempt.ended.time-out");
    sync.hurry();
    await receipt("attempt.ended.time-out.wait");
  }

  async function awaitReceipt(title) {
    if (!ended) {
      lock(title);
      await receipt("attempt.ended.wait");
    }
  }

  function lock(title) {
    ended = true;
    document.querySelectorAll("#options input").forEach((input) => { input.disabled = true; });
    document.querySelectorAll("dialog[open]").forEach((dialog) => dialog.close());
    byId("ended-title").textContent = say(title);
    byId("ended").showModal();
  }

  async function handInOnce() {
    try {
      return await exam.request(api + "hand-in", {
        method: "POST",
        credentials: "omit",
        headers: { "X-Attempt-Token": sync.token },
      });
    } catch (unreachable) {
      return undefined;
    }
  }

  /** Asks until the server gives the receipt; asking again changes nothing. */
  async function receipt(waiting) {
    byId("ended-text").textContent = say(waiting);
    for (;;) {
      const reply = await handInOnce();
      if (reply && reply.response.ok) {
        showReceipt(reply.body);
        return;
      }
      if (reply && reply.response.status === 401) {
        byId("ended-text").textContent = say("attempt.ended.sign-in");
        byId("ended-actions").hidden = false;
        return;
      }
      await new Promise((resolve) => setTimeout(resolve, 2_000 + Math.random() * 2_000));
    }
  }

  async function showReceipt(proof) {
    sync.stop();
    byId("ended-title").textContent = say("attempt.ended.title");
    byId("ended-text").textContent = say(proof.by === "CANDIDATE" ? "attempt.ended.by-candidate" : "attempt.ended.by-time");
    byId("receipt-at").textContent = proof.at;
    byId("receipt-answered").textContent = say("attempt.progress", proof.answered, proof.questions);
    byId("receipt-hash").textContent = proof.hash;
    byId("receipt").hidden = false;
    byId("ended-actions").hidden = false;
    byId("to-receipt").focus();
    const unsent = sync.pending();
    if (unsent.length === 0) {
      await store.clear();
    } else {
      trouble(say("attempt.ended.unsent", unsent.join(", ")));
      byId("ended-text").textContent += " " + say("attempt.ended.unsent", unsent.join(", "));
    }
  }

  // ---- hand-in ----

  function openSummary() {
    if (ended || readOnly) {
      return;
    }
    const open = paper.questions.map((question) => question.no).filter((no) => sync.answer(no) === "");
    byId("summary-count").textContent = say("attempt.progress", paper.questions.length - open.length, paper.questions.length);
    byId("summary-lists").replaceChildren(
        summaryList("attempt.summary.open", open),
        summaryList("attempt.summary.flagged", [...flags].sort((one, other) => one - other)),
        summaryList("attempt.summary.unsaved", sync.pending()));
    byId("summary-trouble").hidden = true;
    byId("summary").showModal();
  }

  function summaryList(key, numbers) {
    const part = element("div", "summary");
    part.append(element("h3", "", say(key, numbers.length)));
    if (numbers.length === 0) {
      part.append(element("p", "muted", say("attempt.summary.none")));
      return part;
    }
    const list = element("ul", "summary__numbers");
    for (const no of numbers) {
      const jump = element("button", "summary__number", no);
      jump.type = "button";
      jump.setAttribute("aria-label", say("attempt.summary.go", no));
      jump.addEventListener("click", () => {
        byId("summary").close();
        go(no, true);
      });
      const item = element("li");
      item.append(jump);
      list.append(item);
    }
    part.append(list);
    return part;
  }

  async function confirmHandIn() {
    byId("summary-confirm").disabled = true;
    sync.hurry();
    await Promise.race([sync.send(), new Promise((resolve) => setTimeout(resolve, 8_000))]);
    const reply = sync.pending().length > 0 ? undefined : await handInOnce();
    byId("summary-confirm").disabled = false;
    if (ended) {
      return; // time ran out meanwhile
    }
    if (reply && reply.response.ok) {
      lock("attempt.ended.title");
      showReceipt(reply.body);
    } else if (reply && reply.response.status === 409) {
      timeOut();
    } else {
      byId("summary-trouble").textContent = say("attempt.summary.cannot", sync.pending().length);
      byId("summary-trouble").hidden = false;
    }
  }

  // ---- another tab ----

  /** The tab opened last is the one that writes. */
  function watchOtherTabs() {
    const channel = new BroadcastChannel("zhizheng-exam-" + reference);
    channel.addEventListener("message", () => {
      readOnly = true;
      sync.stop();
      byId("other-tab").hidden = false;
      byId("open-hand-in").disabled = true;
      document.querySelectorAll("#options input").forEach((input) => { input.disabled = true; });
    });
    channel.postMessage("opened");
    byId("take-over").addEventListener("click", () => location.reload());
  }

  // ---- keys, text size, sheet ----

  function pressOption(position) {
    const input = document.querySelectorAll("#options input")[position];
    if (input && !input.disabled) {
      input.click();
      input.focus();
    }
  }

  const KEYS = {
    arrowright: () => go(current + 1, true),
    n: () => go(current + 1, true),
    arrowleft: () => go(current - 1, true),
    p: () => go(current - 1, true),
    m: () => toggleFlag(),
    h: () => openSummary(),
    "?": () => byId("help").showModal(),
    "？": () => byId("help").showModal(),
  };

  function onKey(event) {
    const busy = event.ctrlKey || event.altKey || event.metaKey || event.isComposing || !paper
        || event.target.tagName === "SELECT" || document.querySelector("dialog[open]");
    const key = event.key.toLowerCase();
    if (busy || (key.length === 1 && !byId("keys-on").checked)) {
      return;
    }
    const position = key.length === 1 ? Math.max("123456".indexOf(key), "abcdef".indexOf(key)) : -1;
    if (position >= 0) {
      pressOption(position);
    } else if (KEYS[key]) {
      KEYS[key]();
    } else {
      return;
    }
    event.preventDefault();
  }

  function closeSheet() {
    byId("sheet").classList.remove("sheet--open");
    byId("open-sheet").setAttribute("aria-expanded", "false");
  }

  function remember(control, key, apply) {
    const value = localStorage.getItem(key);
    if (value !== null && control.type === "checkbox") {
      control.checked = value === "true";
    } else if (value !== null) {
      control.value = value;
    }
    const changed = () => {
      localStorage.setItem(key, control.type === "checkbox" ? control.checked : control.value);
      apply();
    };
    control.addEventListener("change", changed);
    apply();
  }

  document.addEventListener("keydown", onKey);
  byId("question").addEventListener("submit", (event) => event.preventDefault());
  byId("previous").addEventListener("click", () => go(current - 1, true));
  byId("next").addEventListener("click", () => go(current + 1, true));
  byId("flag").addEventListener("click", toggleFlag);
  byId("clear").addEventListener("click", clearAnswer);
  byId("open-help").addEventListener("click", () => byId("help").showModal());
  byId("open-hand-in").addEventListener("click", () => paper && openSummary());
  byId("summary-back").addEventListener("click", () => byId("summary").close());
  byId("summary-confirm").addEventListener("click", confirmHandIn);
  byId("ended").addEventListener("cancel", (event) => event.preventDefault());
  byId("close-sheet").addEventListener("click", () => {
    closeSheet();
    byId("open-sheet").focus();
  });
  byId("open-sheet").addEventListener("click", () => {
    const isOpen = byId("sheet").classList.toggle("sheet--open");
    byId("open-sheet").setAttribute("aria-expanded", String(isOpen));
  });
  remember(byId("text-size"), "zhizheng-text-size", () => { frame.dataset.size = byId("text-size").value; });
  remember(byId("keys-on"), "zhizheng-exam-keys", () => undefined);
  addEventListener("beforeunload", (event) => {
    if (!ended && !readOnly && sync && sync.pending().length > 0) {
      event.preventDefault();
    }
  });
  open().catch((broken) => {
    trouble(say("attempt.cannot-open"));
    throw broken;
  });
})(window.zhizhengExam);
