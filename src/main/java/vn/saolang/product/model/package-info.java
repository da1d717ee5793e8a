@NullMarked
package vn.saolang.product.model;

import org.jspecify.annotations.NullMarked;
