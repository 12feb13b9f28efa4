package cn.zhizheng.certificate.document;

import cn.zhizheng.platform.BusinessRuleException;

/** A text cannot be printed as it should be; better no document than a wrong name (CERT-32). */
public class UnprintableException extends BusinessRuleException {

    private UnprintableException(String key, Object... arguments) {
        super(key, arguments);
    }

    static UnprintableException missingGlyph(int codePoint, String text) {
        return new UnprintableException(
                "error.certificate.glyph-missing",
                Character.toString(codePoint),
                "U+%04X".formatted(codePoint),
                text);
    }

    static UnprintableException tooLong(String text) {
        return new UnprintableException("error.certificate.text-too-long", text);
    }
}
