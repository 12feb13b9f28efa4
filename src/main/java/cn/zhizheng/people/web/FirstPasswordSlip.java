package cn.zhizheng.people.web;

import cn.zhizheng.people.domain.FirstPassword;
import cn.zhizheng.platform.OperationId;
import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;

/**
 * The slip of paper on which a first password passes from one page to the next: written before the
 * use case runs, read once after it, nowhere else (PEOPLE-06). A form that is sent twice gets the
 * same password twice, because only the first one took effect.
 */
@SessionScoped
public class FirstPasswordSlip implements Serializable {

    private String operation = "";
    private String staffNo = "";
    private String password = "";
    private boolean handedOut;

    FirstPassword write(OperationId id, String forStaffNo) {
        if (!operation.equals(id.value())) {
            operation = id.value();
            staffNo = forStaffNo;
            password = FirstPassword.random().value();
            handedOut = false;
        }
        return new FirstPassword(password);
    }

    /** The account has it now. */
    void handOut() {
        handedOut = true;
    }

    /** Once; empty if there is nothing to read. */
    String take(String ofStaffNo) {
        if (!handedOut || !staffNo.equals(ofStaffNo)) {
            return "";
        }
        var read = password;
        operation = "";
        staffNo = "";
        password = "";
        handedOut = false;
        return read;
    }
}
