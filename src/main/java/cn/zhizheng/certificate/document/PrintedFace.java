package cn.zhizheng.certificate.document;

import java.util.List;

/**
 * One printed side, complete: its size and everything on it from the ground up. Any renderer can
 * draw it.
 */
public record PrintedFace(double widthMm, double heightMm, List<Mark> marks) {

    public PrintedFace {
        marks = List.copyOf(marks);
    }
}
