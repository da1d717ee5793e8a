package vn.saolang.producer;

import org.jspecify.annotations.Nullable;

/**
 * The legal representative as form 02 I.5 asks for.
 *
 * @param title office held: "Giám đốc"
 * @param sex personal data, as ethnicity, address and disability are; null or empty when not told
 */
public record Representative(
        String name,
        String title,
        @Nullable Sex sex,
        String ethnicity,
        String address,
        @Nullable Boolean disability) {

    /** As form 02 asks: Nam/nữ. */
    public enum Sex {
        MALE,
        FEMALE;

        /** Message key of its name. */
        public String key() {
            return "producer.sex." + name();
        }
    }

    /** The name and office alone, for readers who need no more. */
    public Representative withoutPersonalData() {
        return new Representative(name, title, null, "", "", null);
    }
}
