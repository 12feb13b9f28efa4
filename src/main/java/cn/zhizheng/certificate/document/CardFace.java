package cn.zhizheng.certificate.document;

import java.util.List;

/**
 * One printed side of a card or a sheet, complete: its size and everything on it from the ground
 * up. Any renderer can draw it.
 */
public record CardFace(double widthMm, double heightMm, List<Mark> marks) {

    public CardFace {
        marks = List.copyOf(marks);
    }
}
