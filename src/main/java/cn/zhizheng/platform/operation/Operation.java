package cn.zhizheng.platform.operation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * The claim of one operation id. Written before the effect, in the same transaction; who comes
 * second finds it and gets the first one's result. It belongs to one account and one use case: the
 * same id elsewhere is refused.
 */
@Entity
@Table(name = "platform_operation")
public class Operation {

    @Id private String id;
    @Version private int version;

    @Column(name = "use_case")
    private String useCase;

    @Column(name = "account_name")
    private String accountName;

    private String result;

    @Column(name = "claimed_at")
    private Instant claimedAt;

    protected Operation() {}

    Operation(String id, String useCase, String accountName, Instant claimedAt) {
        this.id = id;
        this.useCase = useCase;
        this.accountName = accountName;
        this.claimedAt = claimedAt;
        this.result = "";
    }

    void complete(String reference) {
        result = reference;
    }

    boolean belongsTo(String otherUseCase, String otherAccount) {
        return useCase.equals(otherUseCase) && accountName.equals(otherAccount);
    }

    String result() {
        return result;
    }
}
