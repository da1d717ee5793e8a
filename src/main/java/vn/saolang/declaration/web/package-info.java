/** Pages of declarations. */
@NullMarked
package vn.saolang.declaration.web;

import org.jspecify.annotations.NullMarked;
