package cn.zhizheng.platform;

/**
 * There is no such thing for this user. The same answer whether it does not exist or may not be
 * seen, so that nobody learns of its existence (SEC-23).
 */
public class NotFoundException extends BusinessRuleException {

    /**
     * @param what kind of thing that was looked for, in the glossary's words; for the log, never
     *     shown
     */
    public NotFoundException(String what) {
        super("error.platform.not-found", what);
    }
}
