package vn.saolang.papers;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Giấy chứng nhận of a product ranked 3 stars or more (26/2026 Điều 4.1 and 4.3): valid 36 months from its day of
 * issue. What is null prints as dots; the layout is the software's own, no form is annexed.
 *
 * @param issuer the organ whose head issues it: "Ủy ban nhân dân tỉnh Thái Nguyên"
 * @param product the product's name
 * @param productCode (T)-(X)-(STT)-(YYYY)
 * @param entity the holder
 * @param address where the holder is
 * @param group ngành, nhóm, phân nhóm
 * @param stars 3 to 5
 * @param decision number of the recognising decision, as written on it
 * @param decidedOn its day
 * @param place where the certificate is issued
 * @param issuedOn the day of issue
 * @param validUntil the last valid day
 * @param authority the signer's lines
 * @param signer the signer's name
 * @param checkUrl where the certificate's state can be looked up; printed as QR code and text
 * @param mark words across the page for copies and demonstrations, or null
 * @param ended what a red band on top says once it was withdrawn: kept for the record, never to be used; or null
 */
public record Certificate(
        String issuer,
        String product,
        @Nullable String productCode,
        String entity,
        @Nullable String address,
        String group,
        int stars,
        @Nullable String decision,
        @Nullable LocalDate decidedOn,
        @Nullable String place,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate validUntil,
        List<String> authority,
        @Nullable String signer,
        String checkUrl,
        @Nullable String mark,
        @Nullable String ended)
        implements Paper {

    /** Refuses stars no certificate is issued for. */
    public Certificate {
        if (stars < 3 || stars > 5) {
            throw new IllegalArgumentException("a certificate is issued for 3 to 5 stars, not " + stars);
        }
        authority = List.copyOf(authority);
    }

    /** One that nothing ended. */
    public Certificate(
            String issuer,
            String product,
            @Nullable String productCode,
            String entity,
            @Nullable String address,
            String group,
            int stars,
            @Nullable String decision,
            @Nullable LocalDate decidedOn,
            @Nullable String place,
            @Nullable LocalDate issuedOn,
            @Nullable LocalDate validUntil,
            List<String> authority,
            @Nullable String signer,
            String checkUrl,
            @Nullable String mark) {
        this(
                issuer,
                product,
                productCode,
                entity,
                address,
                group,
                stars,
                decision,
                decidedOn,
                place,
                issuedOn,
                validUntil,
                authority,
                signer,
                checkUrl,
                mark,
                null);
    }

    @Override
    public String title() {
        return "Giấy chứng nhận sản phẩm OCOP - " + product;
    }

    @Override
    public @Nullable LocalDate date() {
        return issuedOn;
    }
}
