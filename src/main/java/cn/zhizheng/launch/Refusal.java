package cn.zhizheng.launch;

/** Why there will be no portal, in a sentence for people; no stack trace helps them. */
class Refusal extends Exception {

    private static final long serialVersionUID = 1;

    private final String chinese;
    private final String english;

    Refusal(String chinese, String english) {
        super(english);
        this.chinese = chinese;
        this.english = english;
    }

    String sentence() {
        return chinese + System.lineSeparator() + english;
    }
}
