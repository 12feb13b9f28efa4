package cn.zhizheng.certificate.document;

/** A rectangle in millimetres, from the top left corner of the sheet. */
public record Box(double x, double y, double width, double height) {}
