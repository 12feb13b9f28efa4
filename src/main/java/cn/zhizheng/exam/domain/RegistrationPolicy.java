package cn.zhizheng.exam.domain;

import cn.zhizheng.exam.EntryRefusal;
import cn.zhizheng.people.PersonView;
import java.util.ArrayList;
import java.util.List;

/** Decides whether a person may be registered for a round, and says everything against it. */
public final class RegistrationPolicy {

    private RegistrationPolicy() {}

    /**
     * @param registered whether the person stands on the round's list already
     * @param demanded what other rooms demand and the person lacks
     * @return empty if nothing stands against it
     */
    public static List<EntryRefusal> refusalsFor(
            PersonView person, boolean registered, List<EntryRefusal> demanded) {
        if (registered) {
            return List.of(EntryRefusal.of("error.exam.already-registered"));
        }
        var refusals = new ArrayList<EntryRefusal>();
        if (!person.inService()) {
            refusals.add(EntryRefusal.of("error.exam.not-in-service"));
        }
        if (!person.establishment().isEligibleForCertificate()) {
            refusals.add(EntryRefusal.of("error.exam.establishment-not-eligible"));
        }
        refusals.addAll(demanded);
        return refusals;
    }
}
