@NullMarked
package vn.saolang.evaluation.store.conflict;

import org.jspecify.annotations.NullMarked;
