/** Support policies and who may have what they offer. */
@NullMarked
package vn.saolang.support.model.policy;

import org.jspecify.annotations.NullMarked;
