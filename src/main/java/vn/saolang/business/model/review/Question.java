package vn.saolang.business.model.review;

/** The questions on which an office assesses whether a plan can be carried out; one for each part, and what it does for the place. */
public enum Question {
    MARKET,
    PRODUCT,
    MATERIAL,
    CAPACITY,
    PEOPLE,
    FINANCE,
    RISKS,
    /** Work and income for people of the commune, care for land and customs. */
    COMMUNITY;

    /** Message key of its wording. */
    public String key() {
        return "business.question." + name();
    }
}
