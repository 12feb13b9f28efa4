package cn.zhizheng.certificate.domain;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Codes of fields of enforcement in one column, separated by commas. */
public final class FieldCodes {

    private FieldCodes() {}

    static String join(List<String> codes) {
        return codes.stream().distinct().sorted().collect(Collectors.joining(","));
    }

    public static List<String> split(String joined) {
        return Arrays.asList(joined.split(","));
    }
}
