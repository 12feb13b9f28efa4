package cn.zhizheng.certificate.domain;

import cn.zhizheng.certificate.CertificateNumber;
import cn.zhizheng.platform.BusinessRuleException;
import cn.zhizheng.platform.security.Scope;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * Numbers that a bureau was allotted and may draw from (号段). They are drawn one after the other, in
 * the transaction of the grant and under a lock on this row: a grant that fails takes no number, so
 * there is no gap to explain, and none is ever drawn twice (CERT-05). When the last one is drawn
 * the bureau needs another range.
 */
@Entity
@Table(name = "certificate_number_range")
public class NumberRange {

    private static final int MOST_DIGITS = 18;
    private static final int LONGEST_NUMBER = 40;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "certificate_number_range_seq")
    @SequenceGenerator(
            name = "certificate_number_range_seq",
            sequenceName = "certificate_number_range_seq",
            allocationSize = 50)
    private Long id;

    @Version private int version;

    @Column(name = "bureau_path")
    private String bureauPath;

    private String prefix;
    private int digits;

    @Column(name = "first_number")
    private long first;

    @Column(name = "last_number")
    private long last;

    @Column(name = "next_number")
    private long next;

    private String allotment;

    @Column(name = "opened_by")
    private String openedBy;

    @Column(name = "opened_at")
    private Instant openedAt;

    protected NumberRange() {}

    /**
     * @param bureau place of the bureau that may draw from it
     * @param span prefix and numbers
     * @param allotment document by which the range was allotted
     */
    public NumberRange(Scope bureau, Span span, Remark allotment, Signatory by, Instant openedAt) {
        this.bureauPath = bureau.path();
        this.prefix = span.prefix();
        this.digits = span.digits();
        this.first = span.first();
        this.last = span.last();
        this.next = span.first();
        this.allotment = allotment.text();
        this.openedBy = by.accountName();
        this.openedAt = openedAt;
    }

    /** Numbers of one length behind one prefix, from the first to the last, both included. */
    public record Span(String prefix, int digits, long first, long last) {

        public Span {
            prefix = prefix.strip();
            if (!prefix.matches("[\\p{Lu}\\p{Lo}\\d-]{0,20}")
                    || digits < 1
                    || digits > MOST_DIGITS
                    || prefix.length() + digits > LONGEST_NUMBER
                    || first < 0
                    || last < first
                    || Long.toString(last).length() > digits) {
                throw new BusinessRuleException("error.certificate.number-range-malformed");
            }
            CertificateNumber.parse(format(prefix, digits, first))
                    .orElseThrow(
                            () ->
                                    new BusinessRuleException(
                                            "error.certificate.number-range-malformed"));
        }

        /** Takes the first and the last number as printed: the same prefix, the same length. */
        public static Span between(String prefix, String first, String last) {
            var from = first.strip();
            var to = last.strip();
            if (from.length() != to.length() || !(from + to).matches("[0-9]{2,36}")) {
                throw new BusinessRuleException("error.certificate.number-range-malformed");
            }
            return new Span(prefix, from.length(), Long.parseLong(from), Long.parseLong(to));
        }

        private static String format(String prefix, int digits, long number) {
            return prefix + String.format("%0" + digits + "d", number);
        }

        String firstPrinted() {
            return format(prefix, digits, first);
        }

        String lastPrinted() {
            return format(prefix, digits, last);
        }

        int length() {
            return prefix.length() + digits;
        }

        /** How it is spoken of: first number to last number. */
        public String label() {
            return firstPrinted() + "–" + lastPrinted();
        }
    }

    /**
     * The next number, gone from here on.
     *
     * @throws NumberRangeExhaustedException if there is none left
     */
    public CertificateNumber draw() {
        if (isExhausted()) {
            throw new NumberRangeExhaustedException();
        }
        return new CertificateNumber(Span.format(prefix, digits, next++));
    }

    public boolean isExhausted() {
        return next > last;
    }

    /**
     * Whether a printed number could come out of both, however they are cut into prefix and digits.
     */
    public boolean overlaps(Span other) {
        return span().length() == other.length()
                && span().firstPrinted().compareTo(other.lastPrinted()) <= 0
                && other.firstPrinted().compareTo(span().lastPrinted()) <= 0;
    }

    public Span span() {
        return new Span(prefix, digits, first, last);
    }

    public long drawn() {
        return next - first;
    }

    public long left() {
        return last - next + 1;
    }

    public Scope bureau() {
        return new Scope(bureauPath);
    }

    /** Document by which the range was allotted. */
    public String allotment() {
        return allotment;
    }

    public String openedBy() {
        return openedBy;
    }

    public Instant openedAt() {
        return openedAt;
    }
}
