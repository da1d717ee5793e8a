package vn.saolang.idea.model.potential;

/**
 * What speaks for it.
 *
 * @param material what it is made of, and from where
 * @param traditional made by a traditional craft
 * @param craft which craft or skill
 * @param market where it is sold today
 * @param missing what it still needs
 */
public record Story(
        String material, boolean traditional, String craft, String market, String strengths, String missing) {}
