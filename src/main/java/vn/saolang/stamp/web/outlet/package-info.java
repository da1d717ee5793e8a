/** The producer's page of outlets. */
@NullMarked
package vn.saolang.stamp.web.outlet;

import org.jspecify.annotations.NullMarked;
