/** Pages of the office's list of producers. */
@NullMarked
package vn.saolang.producer.web.register;

import org.jspecify.annotations.NullMarked;
