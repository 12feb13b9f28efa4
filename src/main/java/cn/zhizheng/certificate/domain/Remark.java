package cn.zhizheng.certificate.domain;

import cn.zhizheng.platform.BusinessRuleException;

/** What somebody writes beside a step: never null, at most a thousand characters. */
public record Remark(String text) {

    private static final int LONGEST = 1000;

    /** Nothing to say. */
    public static final Remark NONE = new Remark("");

    public Remark {
        text = text.strip();
        if (text.length() > LONGEST) {
            throw new BusinessRuleException("error.certificate.remark-too-long", LONGEST);
        }
    }

    /** A remark that must say something: the reason against the officer (CERT-03). */
    public static Remark reason(String text) {
        var reason = new Remark(text);
        if (reason.text.isEmpty()) {
            throw new BusinessRuleException("error.certificate.reason-missing");
        }
        return reason;
    }
}
