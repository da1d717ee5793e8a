package vn.saolang.evaluation.model.scoring;

import vn.saolang.kernel.Refusal;

/** Why an answer that came could not count any more. */
public enum LateCause {
    /** The product has its result. */
    CLOSED,
    /** The ballot went before a meeting. */
    TURNED,
    /** The product was put off to another session. */
    PUT_OFF,
    /** The member had handed the sheet in. */
    HANDED_IN,
    /** The chair had everybody score anew; the answer was for the sheet before. */
    REOPENED,
    /** The product was not open. */
    NOT_OPEN,
    /** The member was not noted as present. */
    NOT_PRESENT,
    /** The member takes no part in the product any more: recused, or no longer on the council. */
    NOT_TAKING_PART,
    /** Something else; the refusal said what. */
    OTHER;

    /** The name of the refusal that tells it. */
    public String told() {
        return "LATE_" + name();
    }

    /** The cause behind a refusal. */
    public static LateCause of(Refusal refusal) {
        return switch (refusal.code()) {
            case "evaluation.ALREADY_CLOSED" -> CLOSED;
            case "evaluation.TURNED_TO_MEETING" -> TURNED;
            case "evaluation.SHEET_HANDED_IN" -> HANDED_IN;
            case "evaluation.SHEET_REOPENED" -> REOPENED;
            case "evaluation.NOT_OPEN" -> NOT_OPEN;
            case "evaluation.NOT_PRESENT" -> NOT_PRESENT;
            case "evaluation.NOT_TAKING_PART" -> NOT_TAKING_PART;
            default -> refusal.code().contains("PUT_OFF") ? PUT_OFF : OTHER;
        };
    }
}
