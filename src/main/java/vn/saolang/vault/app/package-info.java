@NullMarked
package vn.saolang.vault.app;

import org.jspecify.annotations.NullMarked;
