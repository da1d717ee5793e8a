package vn.saolang.epcis.model.check;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import vn.saolang.epcis.model.hash.Times;
import vn.saolang.epcis.model.vocabulary.Vocabulary.Kind;

/** The rules for single values, lists and names. */
final class Rules {

    /** Longer identifiers are nobody's; the index would not take them. */
    static final int LONGEST_URI = 1000;

    private static final int LARGEST_EXPONENT = 60;

    static final Rule ANY = (_, _, _) -> {};

    static final Rule TEXT = (value, at, defects) -> {
        if (!value.isString()) {
            defects.add(at, "must be a string");
        }
    };

    static final Rule BOOLEAN = (value, at, defects) -> {
        if (!value.isBoolean()) {
            defects.add(at, "must be true or false");
        }
    };

    static final Rule NUMBER = (value, at, defects) -> {
        if (!value.isNumber()) {
            defects.add(at, "must be a number");
        }
    };

    static final Rule URI = (value, at, defects) -> {
        if (!value.isString()) {
            defects.add(at, "must be a string with a URI");
        } else if (!Uris.isUri(value.stringValue())) {
            defects.add(at, Defects.quote(value.stringValue()) + " is not a URI");
        } else if (value.stringValue().length() > LONGEST_URI) {
            defects.add(at, "is longer than " + LONGEST_URI + " characters");
        }
    };

    static final Rule TIME = (value, at, defects) -> {
        if (!value.isString() || Times.instant(value.stringValue()) == null) {
            defects.add(at, "must be a date and time with a time zone, such as 2026-02-11T08:00:00.000+07:00");
        }
    };

    static final Rule OFFSET = (value, at, defects) -> {
        if (!value.isString() || !isOffset(value.stringValue())) {
            defects.add(at, "must be an offset from -14:00 to +14:00, such as +07:00");
        }
    };

    static final Rule UNIT = (value, at, defects) -> {
        if (!value.isString() || !isUnit(value.stringValue())) {
            defects.add(
                    at, "must be a unit of UN/CEFACT Recommendation 20: two or three capitals or digits, such as KGM");
        }
    };

    static final Rule HEX = (value, at, defects) -> {
        if (!value.isString() || !isHex(value.stringValue())) {
            defects.add(at, "must be hexadecimal digits");
        }
    };

    static final Rule CONTEXT = Rules::checkContext;

    private Rules() {}

    /** One of a few words. */
    static Rule oneOf(String... words) {
        Set<String> allowed = Set.of(words);
        String message = "must be one of " + String.join(", ", words);
        return (value, at, defects) -> {
            if (!value.isString() || !allowed.contains(value.stringValue())) {
                defects.add(at, message);
            }
        };
    }

    /** A word of the standard's vocabulary, or the URI of another one; the standard's own are written bare. */
    static Rule term(Kind kind) {
        return (value, at, defects) -> {
            if (!value.isString()) {
                defects.add(at, "must be a string");
                return;
            }
            String text = value.stringValue();
            if (kind.has(text)) {
                return;
            }
            if (!Uris.isUri(text)) {
                defects.add(at, Defects.quote(text) + " is neither a word of the standard vocabulary nor a URI");
            } else if (isForeignForm(kind, text)) {
                defects.add(at, Defects.quote(text) + " must be written as the bare word of the standard vocabulary");
            } else if (text.length() > LONGEST_URI) {
                defects.add(at, "is longer than " + LONGEST_URI + " characters");
            }
        };
    }

    private static boolean isForeignForm(Kind kind, String text) {
        if (kind == Kind.MEASUREMENT || kind == Kind.ALERT) {
            return startsWithWeb(text, "gs1.org/voc/") || startsWithWeb(text, "www.gs1.org/voc/");
        }
        return text.startsWith("urn:epcglobal:cbv") || startsWithWeb(text, "ns.gs1.org/cbv/");
    }

    private static boolean startsWithWeb(String text, String rest) {
        return text.startsWith("https://" + rest) || text.startsWith("http://" + rest);
    }

    /** A list of which each item keeps the rule. */
    static Rule list(Rule item, int least) {
        return (value, at, defects) -> {
            if (!value.isArray()) {
                defects.add(at, "must be a list");
                return;
            }
            if (value.size() < least) {
                defects.add(at, "must have at least " + least + (least == 1 ? " item" : " items"));
            }
            for (int i = 0; i < value.size() && !defects.isFull(); i++) {
                item.check(value.get(i), at.item(i), defects);
            }
        };
    }

    /** A list in which nothing stands twice. */
    static Rule set(Rule item, int least) {
        Rule list = list(item, least);
        return (value, at, defects) -> {
            list.check(value, at, defects);
            Set<JsonNode> seen = HashSet.newHashSet(value.size());
            for (int i = 0; value.isArray() && i < value.size() && !defects.isFull(); i++) {
                if (!seen.add(value.get(i))) {
                    defects.add(at.item(i), "stands in the list twice");
                }
            }
        };
    }

    /** One value or a list of them. */
    static Rule oneOrMore(Rule item) {
        Rule list = list(item, 0);
        return (value, at, defects) -> (value.isArray() ? list : item).check(value, at, defects);
    }

    /** The name of a field that is not the standard's: with a prefix that the context declares, or a whole address. */
    static void checkExtensionName(String name, Spot at, Defects defects) {
        int colon = name.indexOf(':');
        if (colon < 0) {
            defects.add(at, "is no field of the standard; fields of others have a prefix declared in @context");
        } else if (!Uris.isUri(name)) {
            defects.add(at, "is no name: a prefix and a name, without blanks or letters beyond ASCII");
        } else if (!isAddress(name, colon) && !defects.names().declares(name.substring(0, colon))) {
            defects.add(
                    at,
                    "has the prefix " + Defects.quote(name.substring(0, colon)) + " that @context does not declare");
        }
    }

    private static boolean isAddress(String name, int colon) {
        return name.startsWith("//", colon + 1) || name.startsWith("urn:");
    }

    private static void checkContext(JsonNode value, Spot at, Defects defects) {
        if (value.isArray()) {
            Set<JsonNode> seen = HashSet.newHashSet(value.size());
            for (int i = 0; i < value.size() && !defects.isFull(); i++) {
                JsonNode item = value.get(i);
                if (!seen.add(item)) {
                    defects.add(at.item(i), "stands in the list twice");
                } else if (!item.isObject()) {
                    URI.check(item, at.item(i), defects);
                }
            }
        } else if (!value.isObject()) {
            URI.check(value, at, defects);
        }
    }

    /** Texts and numbers that no database can keep, wherever they stand: NUL, half characters, giant exponents. */
    static void checkKeepable(JsonNode value, Spot at, Defects defects) {
        if (value.isString()) {
            if (!isKeepable(value.stringValue())) {
                defects.add(at, "has a character that is none: U+0000 or half of a surrogate pair");
            }
        } else if (value.isBigDecimal() && Math.abs((long) value.decimalValue().scale()) > LARGEST_EXPONENT) {
            defects.add(at, "is beyond any measure: at most " + LARGEST_EXPONENT + " digits");
        } else if (value.isObject()) {
            for (Map.Entry<String, JsonNode> entry : value.properties()) {
                Spot field = at.field(entry.getKey());
                if (!isKeepable(entry.getKey())) {
                    defects.add(field, "has a character that is none in its name");
                }
                checkKeepable(entry.getValue(), field, defects);
            }
        } else if (value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                checkKeepable(value.get(i), at.item(i), defects);
            }
        }
    }

    private static boolean isKeepable(String text) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == 0) {
                return false;
            }
            if (Character.isSurrogate(c)) {
                if (!Character.isHighSurrogate(c)
                        || at + 1 == text.length()
                        || !Character.isLowSurrogate(text.charAt(at + 1))) {
                    return false;
                }
                at++;
            }
        }
        return true;
    }

    private static boolean isOffset(String text) {
        if (text.length() != 6 || (text.charAt(0) != '+' && text.charAt(0) != '-') || text.charAt(3) != ':') {
            return false;
        }
        int hours = twoDigits(text, 1);
        int minutes = twoDigits(text, 4);
        return hours >= 0 && minutes >= 0 && minutes <= 59 && (hours <= 13 || (hours == 14 && minutes == 0));
    }

    private static int twoDigits(String text, int at) {
        int tens = text.charAt(at) - '0';
        int ones = text.charAt(at + 1) - '0';
        return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -1 : tens * 10 + ones;
    }

    private static boolean isUnit(String text) {
        return (text.length() == 2 || text.length() == 3)
                && text.chars().allMatch(c -> (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'));
    }

    private static boolean isHex(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> Character.digit(c, 16) >= 0 && c < 128);
    }
}
