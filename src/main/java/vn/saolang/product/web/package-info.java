@NullMarked
package vn.saolang.product.web;

import org.jspecify.annotations.NullMarked;
