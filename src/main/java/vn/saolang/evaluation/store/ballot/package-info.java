@NullMarked
package vn.saolang.evaluation.store.ballot;

import org.jspecify.annotations.NullMarked;
