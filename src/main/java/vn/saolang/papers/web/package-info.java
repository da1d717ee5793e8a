/** How a paper leaves the application: as PDF shown in the page, or as DOCX to be saved. */
@NamedInterface("web")
@NullMarked
package vn.saolang.papers.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
