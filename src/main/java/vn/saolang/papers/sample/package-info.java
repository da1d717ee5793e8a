/** Labels and papers for sample products and their tasting. */
@NamedInterface("sample")
@NullMarked
package vn.saolang.papers.sample;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
