package cn.zhizheng.exam.domain;

import cn.zhizheng.organisation.AgencyId;
import cn.zhizheng.people.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * A person whom an agency registered for a round. Remembers the agency of that day, because people
 * move and the statistics of a round do not. Whether the candidate came is told by the attempt, or
 * by its absence.
 */
@Entity
@Table(name = "exam_candidate")
public class Candidate {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "exam_candidate_seq")
    @SequenceGenerator(
            name = "exam_candidate_seq",
            sequenceName = "exam_candidate_seq",
            allocationSize = 50)
    private Long id;

    @Version private int version;

    @Column(name = "round_id")
    private long roundId;

    @Column(name = "person_id")
    private long personId;

    @Column(name = "agency_id")
    private long agencyId;

    @Column(name = "registered_at")
    private Instant registeredAt;

    protected Candidate() {}

    public static Candidate register(
            ExamRound round, PersonId person, AgencyId agency, Instant at) {
        var candidate = new Candidate();
        candidate.roundId = round.id();
        candidate.personId = person.value();
        candidate.agencyId = agency.value();
        candidate.registeredAt = at;
        return candidate;
    }

    public Long id() {
        return id;
    }

    public PersonId person() {
        return new PersonId(personId);
    }

    public AgencyId agency() {
        return new AgencyId(agencyId);
    }

    public long roundId() {
        return roundId;
    }

    public Instant registeredAt() {
        return registeredAt;
    }
}
