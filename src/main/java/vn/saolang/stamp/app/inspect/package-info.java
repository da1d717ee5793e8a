/** What inspectors see of a product when they scan one of its stamps, and what producers tell them of the genuine goods. */
@NullMarked
package vn.saolang.stamp.app.inspect;

import org.jspecify.annotations.NullMarked;
