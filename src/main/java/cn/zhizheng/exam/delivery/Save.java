package cn.zhizheng.exam.delivery;

/**
 * One click of one candidate: the answer a question had from then on.
 *
 * @param questionNo 1 and up, as shown
 * @param clientSeq the page's counter for this question, 1 and up; the higher one is the newer one
 * @param answer distinct capital letters in alphabetical order; empty if the answer was taken back
 */
record Save(int questionNo, int clientSeq, String answer) {

    static final int HIGHEST_QUESTION = 1_000;
    static final int HIGHEST_SEQ = 1_000_000_000;
    private static final int MOST_LETTERS = 26;

    /**
     * @throws IllegalArgumentException if no page sends such a thing
     */
    Save {
        if (questionNo < 1 || questionNo > HIGHEST_QUESTION) {
            throw new IllegalArgumentException("question number " + questionNo);
        }
        if (clientSeq < 1 || clientSeq > HIGHEST_SEQ) {
            throw new IllegalArgumentException("client sequence " + clientSeq);
        }
        answer = inOrder(answer);
    }

    /** "CA" and "AC" are one answer, however they were clicked. */
    private static String inOrder(String letters) {
        var chosen = 0;
        for (var i = 0; i < letters.length(); i++) {
            var letter = letters.charAt(i) - 'A';
            if (letter < 0 || letter >= MOST_LETTERS || (chosen & 1 << letter) != 0) {
                throw new IllegalArgumentException("answer");
            }
            chosen |= 1 << letter;
        }
        if (letters.length() < 2) {
            return letters;
        }
        var ordered = new StringBuilder(letters.length());
        for (var letter = 0; letter < MOST_LETTERS; letter++) {
            if ((chosen & 1 << letter) != 0) {
                ordered.append((char) ('A' + letter));
            }
        }
        return ordered.toString();
    }
}
