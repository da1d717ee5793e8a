/** The file of a lot and the call list of a recall, on paper. */
@NamedInterface("lot")
@NullMarked
package vn.saolang.papers.lot;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
