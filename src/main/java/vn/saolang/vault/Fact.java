package vn.saolang.vault;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** One thing that a paper says. Weights are tonnes a year, the need is tonnes of raw material for a tonne of product. */
public enum Fact {
    HOLDER(Form.TEXT),
    PLACE(Form.TEXT),
    PRODUCT_NAME(Form.TEXT),
    NET_WEIGHT(Form.TEXT),
    DECLARATION_NUMBER(Form.TEXT),
    SHELF_LIFE_MONTHS(Form.NUMBER),
    INGREDIENTS(Form.TEXT),
    INDICATORS(Form.TEXT),
    SAMPLED_ON(Form.DAY),
    CAPACITY_TONNES(Form.NUMBER),
    MATERIAL_PER_TONNE(Form.NUMBER),
    OUTPUT_TONNES(Form.NUMBER),
    VOLUME_TONNES(Form.NUMBER),
    UNTIL(Form.DAY),
    RATING_YEAR(Form.NUMBER),
    RATING(Form.TEXT);

    /** How a fact is written. */
    public enum Form {
        TEXT("vault.FACT_FORM_TEXT"),
        NUMBER("vault.FACT_FORM_NUMBER"),
        DAY("vault.FACT_FORM_DAY");

        private final String refusal;

        Form(String refusal) {
            this.refusal = refusal;
        }

        /** Code of the refusal of a text that is not written so. */
        public String refusal() {
            return refusal;
        }
    }

    private final Form form;

    Fact(Form form) {
        this.form = form;
    }

    public Form form() {
        return form;
    }

    /** Whether the text is written as this fact has to be; an empty one says nothing and is fine. */
    public boolean takes(String text) {
        return text.isEmpty()
                || switch (form) {
                    case TEXT -> text.length() <= 1000;
                    case NUMBER -> text.length() <= 12 && text.matches("\\d{1,9}([.,]\\d{1,3})?");
                    case DAY -> isDay(text);
                };
    }

    private static boolean isDay(String text) {
        try {
            return LocalDate.parse(text).getYear() > 1900;
        } catch (DateTimeParseException wrong) {
            return false;
        }
    }

    /** The number a text that was taken says. */
    public static BigDecimal number(String text) {
        return new BigDecimal(text.replace(',', '.'));
    }

    /** Message key of its name. */
    public String key() {
        return "vault.fact." + name();
    }
}
