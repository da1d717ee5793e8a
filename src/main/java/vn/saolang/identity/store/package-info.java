@NullMarked
package vn.saolang.identity.store;

import org.jspecify.annotations.NullMarked;
