package cn.zhizheng.audit.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * Where the chain stands: the last position and seal. Locked while a row is added, so that the
 * chain has one order.
 */
@Entity
@Table(name = "audit_chain_head")
public class ChainHead {

    @Id private int id;
    @Version private int version;

    @Column(name = "last_position")
    private long lastPosition;

    @Column(name = "last_seal")
    private String lastSeal;

    protected ChainHead() {}

    /** Adds a row and moves on. */
    public AuditEntry append(AuditEntry.Happening happening) {
        var entry = new AuditEntry(lastPosition + 1, lastSeal, happening);
        lastPosition = entry.position();
        lastSeal = entry.seal();
        return entry;
    }

    public long lastPosition() {
        return lastPosition;
    }

    public String lastSeal() {
        return lastSeal;
    }
}
