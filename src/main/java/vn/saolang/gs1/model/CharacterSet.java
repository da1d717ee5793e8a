package vn.saolang.gs1.model;

/** The character sets of values (General Specifications 7.11), by the letter the table gives them. */
public enum CharacterSet {
    /** Digits. */
    N("0123456789"),
    /** Set 82: nearly all of ISO/IEC 646 that prints, without space. */
    X("!\"%&'()*+,-./0123456789:;<=>?ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz"),
    /** Set 39: digits, capitals and three signs, of component identifiers. */
    Y("#-/0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"),
    /** Set 64: base64 as in URIs, padding allowed at the end. */
    Z("-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz");

    private final String characters;
    private final boolean[] member = new boolean[128];

    CharacterSet(String characters) {
        this.characters = characters;
        characters.chars().forEach(c -> member[c] = true);
    }

    /** All characters, in the order of their weights where a sum is built on them. */
    public String characters() {
        return characters;
    }

    /** Whether the text holds nothing else. */
    public boolean allows(String text) {
        int end = this == Z ? withoutPadding(text) : text.length();
        if (end < 0) return false;
        for (int at = 0; at < end; at++) {
            char c = text.charAt(at);
            if (c >= member.length || !member[c]) return false;
        }
        return true;
    }

    /** Where the padding begins; -1 when it is not the padding of this length (to a multiple of three). */
    private static int withoutPadding(String text) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == '=') end--;
        int pads = text.length() - end;
        boolean wrong = pads > 2 || (pads > 0 && text.length() % 3 != 0);
        return wrong ? -1 : end;
    }
}
