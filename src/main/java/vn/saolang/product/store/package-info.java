@NullMarked
package vn.saolang.product.store;

import org.jspecify.annotations.NullMarked;
