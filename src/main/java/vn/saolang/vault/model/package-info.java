@NullMarked
package vn.saolang.vault.model;

import org.jspecify.annotations.NullMarked;
