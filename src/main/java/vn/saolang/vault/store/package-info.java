@NullMarked
package vn.saolang.vault.store;

import org.jspecify.annotations.NullMarked;
