@NullMarked
package vn.saolang.evaluation.store.reasons;

import org.jspecify.annotations.NullMarked;
