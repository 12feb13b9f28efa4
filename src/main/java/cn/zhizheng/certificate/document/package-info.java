/**
 * What a certificate looks like on plastic and on paper. {@link
 * cn.zhizheng.certificate.document.CardLayout} and {@link
 * cn.zhizheng.certificate.document.A4Layout} say what stands where, in millimetres; {@link
 * cn.zhizheng.certificate.document.PdfRenderer} knows PDF and nothing of certificates. A renderer
 * for OFD takes its place beside it.
 *
 * <p>It refuses to know who may have a document, and takes typed data only: no HTML, no address to
 * fetch from (SEC-34).
 */
package cn.zhizheng.certificate.document;
