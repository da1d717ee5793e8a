package vn.saolang.gs1.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.saolang.gs1.Element;
import vn.saolang.gs1.Gs1Exception;
import vn.saolang.gs1.Reason;

/** Element strings, bracketed for people and unbracketed as symbols carry them; FNC1 is written as ^. */
public final class ElementStrings {

    private static final char FNC1 = '^';

    private ElementStrings() {}

    /** The elements of {@code (01)…(10)…}; values are not looked into. */
    public static List<Element> bracketed(String text) {
        List<Element> elements = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = text.indexOf(')', at);
            if (text.charAt(at) != '(' || end < 0) throw Gs1Exception.of(null, Reason.ELEMENT_STRING);
            ApplicationIdentifier ai = ApplicationIdentifier.of(text.substring(at + 1, end));
            StringBuilder value = new StringBuilder();
            at = readValue(text, end + 1, value);
            ai.requireLength(value.toString());
            elements.add(new Element(ai.ai(), value.toString()));
        }
        return elements;
    }

    /** Reads to the next bracket that no backslash stands before; gives where it stopped. */
    private static int readValue(String text, int from, StringBuilder value) {
        int at = from;
        while (at < text.length() && text.charAt(at) != '(') {
            boolean escape = text.startsWith("\\(", at);
            value.append(escape ? '(' : text.charAt(at));
            at += escape ? 2 : 1;
        }
        return at;
    }

    /** The elements of {@code ^01…^10…}; values are not looked into. */
    public static List<Element> unbracketed(String text) {
        List<Element> elements = new ArrayList<>();
        int at = 1;
        while (at < text.length()) {
            ApplicationIdentifier ai = AiTable.startingAt(text, at);
            if (ai == null) throw Gs1Exception.of(null, Reason.ELEMENT_STRING, "at character " + (at + 1));
            int from = at + ai.ai().length();
            int separator = text.indexOf(FNC1, from);
            int end = separator < 0 ? text.length() : separator;
            if (ai.fixed()) end = Math.min(end, from + ai.longest());
            String value = text.substring(from, end);
            ai.requireLength(value);
            elements.add(new Element(ai.ai(), value));
            at = end < text.length() && text.charAt(end) == FNC1 ? end + 1 : end;
        }
        return elements;
    }

    public static String bracketed(List<Element> elements) {
        StringBuilder text = new StringBuilder();
        for (Element element : elements) {
            text.append('(')
                    .append(element.ai())
                    .append(')')
                    .append(element.value().replace("(", "\\("));
        }
        return text.toString();
    }

    public static String unbracketed(List<Element> elements) {
        StringBuilder text = new StringBuilder();
        @Nullable ApplicationIdentifier before = null;
        for (Element element : elements) {
            if (before == null || !before.fixed()) text.append(FNC1);
            text.append(element.ai()).append(element.value());
            before = ApplicationIdentifier.of(element.ai());
        }
        return text.toString();
    }
}
