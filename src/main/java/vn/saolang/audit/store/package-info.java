@NullMarked
package vn.saolang.audit.store;

import org.jspecify.annotations.NullMarked;
