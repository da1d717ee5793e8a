package vn.saolang.kernel.ui;

import org.springframework.http.HttpStatus;

/** A page or part answered with a status other than 200, e.g. 422 for a form that has to be mended. */
public record Rendered(Object view, HttpStatus status) {

    public static Rendered of(Page page, HttpStatus status) {
        return new Rendered(page, status);
    }

    public static Rendered of(Part part, HttpStatus status) {
        return new Rendered(part, status);
    }

    /** A form shown again with what was typed and what is wrong with it. */
    public static Rendered unprocessable(Page page) {
        return new Rendered(page, HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
