package cn.zhizheng.questionbank.application;

import cn.zhizheng.questionbank.domain.RowFault;
import java.util.List;

/**
 * What a sheet would do to the bank.
 *
 * @param added how many questions are new
 * @param changedCodes which questions would get a new version
 * @param same how many the bank has already
 * @param wrong how many rows have a fault
 * @param faultCount how many faults there are
 * @param faults the first of them, in the order of the rows
 */
public record SheetCheckView(
        String subject,
        String fileName,
        int added,
        List<String> changedCodes,
        int same,
        int wrong,
        int faultCount,
        List<RowFault> faults) {

    /** Enough to work on; the rest shows when these are put right. */
    static final int MOST_FAULTS_SHOWN = 200;

    public SheetCheckView {
        changedCodes = List.copyOf(changedCodes);
        faults = List.copyOf(faults);
    }

    /** Whether the sheet may be imported. */
    public boolean isAcceptable() {
        return faultCount == 0;
    }

    /** Whether importing it would change anything. */
    public boolean isNews() {
        return added > 0 || !changedCodes.isEmpty();
    }
}
