package vn.saolang.producer.model.area;

/**
 * A standard that an area may be certified by.
 *
 * @param name as people write it, Vietnamese
 * @param level how the criteria weigh it
 * @param certified a certificate has to be told
 * @param source the text of the standard
 */
public record Standard(String code, String name, Level level, boolean certified, String source) {

    /** National or international, as the criterion "Vùng nguyên liệu được cấp chứng nhận chất lượng" tells them apart. */
    public enum Level {
        NONE,
        NATIONAL,
        INTERNATIONAL
    }
}
