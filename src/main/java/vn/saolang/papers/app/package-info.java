/** Writes papers as DOCX and PDF. */
@NullMarked
package vn.saolang.papers.app;

import org.jspecify.annotations.NullMarked;
