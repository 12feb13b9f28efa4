package cn.zhizheng.platform;

/** A thing was asked to move to a state that its life does not allow from where it stands. */
public class InvalidTransitionException extends BusinessRuleException {

    /**
     * @param thing what was asked to move, in the glossary's words
     * @param from the state it is in
     * @param to the state it was asked to take
     */
    public InvalidTransitionException(String thing, Enum<?> from, Enum<?> to) {
        super("error.platform.invalid-transition", thing, from.name(), to.name());
    }
}
