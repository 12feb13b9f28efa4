package cn.zhizheng.questionbank;

import java.util.List;

/**
 * What a start did to the bank.
 *
 * @param added questions that were not there before
 * @param changed questions that got a new version
 * @param same questions that stayed as they were
 * @param faults for the log: file, row, column and rule of everything that was refused
 */
public record BundledImport(int added, int changed, int same, List<String> faults) {

    public BundledImport {
        faults = List.copyOf(faults);
    }
}
