/** What other modules may know of items and lots: package sizes, lots, what of them is called back, their public story. */
@NamedInterface("goods")
@NullMarked
package vn.saolang.traceability.goods;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
