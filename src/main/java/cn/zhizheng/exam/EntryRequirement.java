package cn.zhizheng.exam;

import cn.zhizheng.people.PersonId;
import java.time.LocalDate;
import java.util.List;

/**
 * What another room demands before a person may register for a paper. Declared here and implemented
 * above, so that the certificate can have its say without being known.
 */
public interface EntryRequirement {

    /** Everything that stands against it on the day; empty if nothing does. */
    List<EntryRefusal> refusalsFor(PersonId person, PaperKind kind, LocalDate on);
}
