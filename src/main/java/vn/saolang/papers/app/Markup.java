package vn.saolang.papers.app;

import vn.saolang.papers.PaperWords;

/** Well-formed XHTML, piece by piece; text is always escaped. */
public final class Markup {

    private final StringBuilder out = new StringBuilder();

    /** Opens an element with a class. */
    public Markup open(String element, String css) {
        out.append('<').append(element);
        if (!css.isEmpty()) {
            out.append(" class=\"").append(css).append('"');
        }
        out.append('>');
        return this;
    }

    /** Closes an element. */
    public Markup close(String element) {
        out.append("</").append(element).append('>');
        return this;
    }

    /** An element with text in it. */
    public Markup element(String element, String css, String text) {
        return open(element, css).text(text).close(element);
    }

    /** A vector drawing: its kind, what it shows, its box in millimetres. */
    public Markup drawing(String kind, String value, double width, double height) {
        out.append("<object type=\"paper/%s\" data-value=\"%s\" style=\"width:%smm;height:%smm\"></object>"
                .formatted(kind, escaped(value), width, height));
        return this;
    }

    /** Text; line ends become breaks. */
    public Markup text(String text) {
        out.append(escaped(PaperWords.clean(text)).replace("\n", "<br/>"));
        return this;
    }

    /** Markup written by us, never by a user. */
    public Markup raw(String markup) {
        out.append(markup);
        return this;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
