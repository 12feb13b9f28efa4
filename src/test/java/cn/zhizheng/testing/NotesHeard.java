package cn.zhizheng.testing;

import cn.zhizheng.testing.KeepNote.NoteKept;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Remembers what was heard at once, and what only after the commit or the rollback. */
@ApplicationScoped
class NotesHeard {

    private final List<String> heard = new CopyOnWriteArrayList<>();

    void atOnce(@Observes NoteKept note) {
        heard.add("at once " + note.text());
    }

    void whenSure(@Observes(during = TransactionPhase.AFTER_SUCCESS) NoteKept note) {
        heard.add("committed " + note.text());
    }

    void whenLost(@Observes(during = TransactionPhase.AFTER_FAILURE) NoteKept note) {
        heard.add("lost " + note.text());
    }

    List<String> about(String text) {
        return heard.stream().filter(line -> line.endsWith(" " + text)).toList();
    }
}
