package vn.saolang.kernel.ui;

/** A piece of a page, answered to htmx: a record with its template beside it, without the frame. */
public interface Part {}
