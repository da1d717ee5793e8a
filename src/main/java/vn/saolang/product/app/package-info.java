@NullMarked
package vn.saolang.product.app;

import org.jspecify.annotations.NullMarked;
