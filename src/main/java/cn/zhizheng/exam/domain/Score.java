package cn.zhizheng.exam.domain;

/** Whole marks only, so that a pass never depends on how a fraction was rounded. */
public record Score(int earned, int available) {

    public Score {
        if (earned < 0 || earned > available) {
            throw new IllegalArgumentException(earned + " of " + available);
        }
    }

    public boolean reaches(int passPercent) {
        return earned * 100L >= (long) passPercent * available;
    }
}
