@NullMarked
package vn.saolang.vault.web;

import org.jspecify.annotations.NullMarked;
